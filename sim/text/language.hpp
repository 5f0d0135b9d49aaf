#pragma once

namespace finsam {

/// The languages that the program speaks.
enum class Language { sv, en };

}  // namespace finsam
