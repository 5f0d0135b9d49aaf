#include "store/new_file.hpp"

#include <fmt/format.h>

#include "store/file_in_making.hpp"
#include "store/held_signals.hpp"

namespace finsam {

tl::expected<void, std::string> write_one_file(const std::string& file, const std::string& bytes,
                                               Overwrite overwrite) {
  const std::string why_not = why_not_written(file, overwrite);
  if (!why_not.empty()) return tl::unexpected(why_not);
  const HeldSignals held;
  try {
    FileInMaking made(file);
    made.append(bytes);
    made.put_in_place(overwrite);
  } catch (const std::filesystem::filesystem_error& fault) {
    return tl::unexpected(fmt::format("{}: {}", file, fault.code().message()));
  }
  return {};
}

}  // namespace finsam
