#pragma once

#include <string>
#include <string_view>

#include "published/parse_formula.hpp"

namespace finsam {

/// The text of a formula, read from left to right. Whatever does not fit is thrown as FormulaFault.
class FormulaText {
 public:
  explicit FormulaText(std::string_view text) : text_(text) {}

  [[noreturn]] static void refuse(std::size_t at, std::string what, std::string hint = {});
  [[noreturn]] void refuse_rest() const;

  /// Whether anything but space is left, which is passed over.
  bool more();
  std::size_t at() const { return at_; }
  char next() const { return text_[at_]; }
  std::string_view all() const { return text_; }

  /// Passes `symbol` if it comes next.
  bool takes(std::string_view symbol);
  void expect(std::string_view symbol);
  /// Letters, digits and underscores; may be empty.
  std::string_view name();
  /// Everything before `end`, which is left; up to the end of the text where there is none.
  std::string_view until(char end);
  /// A number with its unit or per cent sign: kronor, or a plain number.
  double number();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace finsam
