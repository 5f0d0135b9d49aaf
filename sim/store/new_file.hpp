#pragma once

#include <string>
#include <tl/expected.hpp>

#include "store/result_folder.hpp"

namespace finsam {

/// Why `file` could not be written, as far as that can be seen without a trace: it is there
/// already, is or would be no file, or its folder cannot be written in. Empty where nothing speaks
/// against it.
std::string why_not_writable(const std::string& file, Overwrite overwrite);

/// Writes one file, which appears whole or not at all: it is written beside its place, flushed to
/// the disk and put there in one step. A file that is there already is left alone unless
/// `overwrite` says replace; what is no file always is.
///
/// @return nothing, or the reason why nothing was written
tl::expected<void, std::string> write_one_file(const std::string& file, const std::string& bytes,
                                               Overwrite overwrite);

}  // namespace finsam
