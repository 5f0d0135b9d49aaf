#include "published/formula_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "published/parse_measured.hpp"

namespace finsam {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

}  // namespace

void FormulaText::refuse(std::size_t at, std::string what, std::string hint) {
  throw FormulaFault{{std::move(what), std::move(hint)}, static_cast<int>(at)};
}

void FormulaText::refuse_rest() const {
  refuse(at_, fmt::format("{} is not expected here", in_quotes(text_.substr(at_))));
}

bool FormulaText::more() {
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  return at_ < text_.size();
}

bool FormulaText::takes(std::string_view symbol) {
  if (!more() || !text_.substr(at_).starts_with(symbol)) return false;
  at_ += symbol.size();
  return true;
}

void FormulaText::expect(std::string_view symbol) {
  if (!takes(symbol)) refuse(at_, fmt::format("expected {}", in_quotes(symbol)));
}

std::string_view FormulaText::name() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
  return text_.substr(begin, at_ - begin);
}

std::string_view FormulaText::until(char end) {
  const std::size_t begin = at_;
  at_ = std::min(text_.find(end, at_), text_.size());
  return text_.substr(begin, at_ - begin);
}

double FormulaText::number() {
  const std::size_t begin = at_;
  const auto follows_digit = [&] { return at_ + 1 < text_.size() && is_digit(text_[at_ + 1]); };
  while (at_ < text_.size() &&
         (is_digit(next()) || next() == '.' || (next() == ' ' && follows_digit()))) {
    ++at_;
  }
  if (at_ < text_.size() && next() == ',' && follows_digit()) {
    refuse(at_, "a comma parts values here; write decimals with a point");
  }
  std::size_t end = at_;
  if (takes("%") || !name().empty()) end = at_;
  at_ = end;
  const auto measured = parse_measured(text_.substr(begin, end - begin));
  if (!measured) refuse(begin, measured.error());
  return measured->unit == FigureUnit::kronor ? measured->size : measured->size / 1e6;
}

}  // namespace finsam
