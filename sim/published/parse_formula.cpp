#include "published/parse_formula.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "published/formula_names.hpp"
#include "published/formula_text.hpp"

namespace finsam {
namespace {

constexpr int one_number = -1;  // in the place of a table: not a value per row
constexpr int nation = 3;
constexpr int most_depth = 50;
constexpr std::size_t most_characters = 2'000;

/// A formula and the table over whose rows it has a value each, or `one_number`.
struct Read {
  Formula formula;
  int rows = one_number;
};

const ResultColumn& column_of(const Formula& formula) {
  return shape_of(formula.table).columns[static_cast<std::size_t>(formula.column)];
}

bool is_text(const Formula& formula) {
  return formula.kind == FormulaKind::column && column_of(formula).kind == ColumnKind::text;
}

class FormulaReader {
 public:
  explicit FormulaReader(std::string_view text) : text_(text) {}

  /// @throws FormulaFault
  Formula whole() {
    const Read read = sum();
    if (text_.more()) text_.refuse_rest();
    need_number(read.formula);
    if (read.rows != one_number) {
      const std::string_view name = shape_of(read.rows).name;
      refuse(read.formula,
             fmt::format("{} has many rows a year; take them together, as in sum({}), or name one, "
                         "as in {}[id]",
                         name, text_.all(), text_.all()));
    }
    return read.formula;
  }

 private:
  [[noreturn]] static void refuse(const Formula& at, std::string what) {
    FormulaText::refuse(static_cast<std::size_t>(at.at), std::move(what));
  }

  static void need_number(const Formula& formula) {
    if (!is_text(formula)) return;
    const std::string name =
        fmt::format("{}.{}", shape_of(formula.table).name, column_of(formula).name);
    if (formula.table == nation) refuse(formula, name + " holds words, and a figure is a number");
    const char* word = column_of(formula).name == "against_ideal" ? "above" : "…";
    refuse(formula,
           fmt::format("{0} holds words; compare it with one, as in count({0} = {1})", name, word));
  }

  static Read joined(FormulaKind kind, Read left, Read right) {
    need_number(left.formula);
    need_number(right.formula);
    const bool differ = left.rows != one_number && right.rows != one_number;
    if (differ && left.rows != right.rows) {
      refuse(right.formula, fmt::format("rows of {} do not go with rows of {}",
                                        shape_of(right.rows).name, shape_of(left.rows).name));
    }
    Read both;
    both.rows = std::max(left.rows, right.rows);
    both.formula.kind = kind;
    both.formula.at = left.formula.at;
    both.formula.parts = {std::move(left.formula), std::move(right.formula)};
    return both;
  }

  Read sum() {
    Read left = product();
    while (true) {
      if (text_.takes("+")) {
        left = joined(FormulaKind::add, std::move(left), product());
      } else if (text_.takes("-") || text_.takes("\u2212")) {
        left = joined(FormulaKind::subtract, std::move(left), product());
      } else {
        return left;
      }
    }
  }

  Read product() {
    Read left = factor();
    while (true) {
      if (text_.takes("*")) {
        left = joined(FormulaKind::multiply, std::move(left), factor());
      } else if (text_.takes("/")) {
        left = joined(FormulaKind::divide, std::move(left), factor());
      } else {
        return left;
      }
    }
  }

  Read factor() {
    if (!text_.more()) FormulaText::refuse(text_.at(), "the formula ends too early");
    if (text_.next() >= '0' && text_.next() <= '9') return number();
    if (text_.takes("(")) {
      descend();
      Read inner = sum();
      --depth_;
      text_.expect(")");
      return inner;
    }
    const std::size_t begin = text_.at();
    const std::string_view word = text_.name();
    if (word.empty()) text_.refuse_rest();
    for (const FormulaFunction& function : formula_functions) {
      if (function.name == word) return over_rows(function, begin);
    }
    return column(word, begin);
  }

  void descend() {
    if (++depth_ <= most_depth) return;
    FormulaText::refuse(text_.at(), "too many brackets within each other");
  }

  Read number() {
    Read read;
    read.formula.at = static_cast<int>(text_.at());
    read.formula.number = text_.number();
    return read;
  }

  Read column(std::string_view word, std::size_t begin) {
    Read read;
    read.formula.kind = FormulaKind::column;
    read.formula.at = static_cast<int>(begin);
    read.formula.table = table_named(word, begin);
    text_.expect(".");
    const std::size_t at = text_.at();
    read.formula.column = column_named(read.formula.table, text_.name(), at);
    if (text_.takes("[")) {
      read.formula.unit = unit(read.formula.table);
    } else if (read.formula.table != nation) {
      read.rows = read.formula.table;
    }
    return read;
  }

  std::string unit(int table) {
    const std::size_t begin = text_.at();
    if (table == nation) {
      FormulaText::refuse(begin, "nation_year has one row a year; leave out the brackets");
    }
    std::string id(text_.until(']'));
    text_.expect("]");
    if (!id.empty()) return id;
    FormulaText::refuse(begin, "expected the id of a förbund, or the code of a kommun or län");
  }

  /// What stands in the brackets after the name of a function.
  Read over_rows(const FormulaFunction& function, std::size_t begin) {
    Read read;
    read.formula.kind = function.kind;
    read.formula.at = static_cast<int>(begin);
    read.formula.number = 0.5;
    descend();
    text_.expect("(");
    if (function.name == "quantile") {
      const std::size_t at = (text_.more(), text_.at());
      const Read part = factor();
      if (part.formula.kind != FormulaKind::number || part.formula.number > 1.0) {
        FormulaText::refuse(at, "expected a share of at most 100 %, as in quantile(25 %, …)");
      }
      read.formula.number = part.formula.number;
      text_.expect(",");
    }
    const bool conditional =
        function.kind == FormulaKind::count || function.kind == FormulaKind::share;
    const std::size_t inner_begin = (text_.more(), text_.at());
    const Read inner = conditional ? condition() : sum();
    need_number(inner.formula);
    if (inner.rows == one_number) {
      FormulaText::refuse(
          inner_begin, fmt::format("{} takes the rows of a table together, and this is one number",
                                   function.name));
    }
    text_.expect(")");
    --depth_;
    read.formula.table = inner.rows;
    read.formula.parts = {inner.formula};
    return read;
  }

  Read condition() {
    Read left = sum();
    text_.more();
    const std::size_t at = text_.at();
    for (const FormulaFunction& comparison : formula_comparisons) {
      if (!text_.takes(comparison.name)) continue;
      if (!is_text(left.formula)) return joined(comparison.kind, std::move(left), sum());
      if (comparison.kind == FormulaKind::equal) return word_is(std::move(left));
      FormulaText::refuse(at, "words are compared with =");
    }
    FormulaText::refuse(at, "expected a comparison: <, <=, >, >= or =");
  }

  Read word_is(Read left) {
    text_.more();
    const std::size_t begin = text_.at();
    std::string word(text_.until(')'));
    while (word.ends_with(' ')) word.pop_back();
    if (word.empty()) FormulaText::refuse(begin, "expected a word");
    check_word(column_of(left.formula), word, begin);
    Read read;
    read.rows = left.rows;
    read.formula.kind = FormulaKind::is_word;
    read.formula.at = left.formula.at;
    read.formula.word = std::move(word);
    read.formula.parts = {std::move(left.formula)};
    return read;
  }

  FormulaText text_;
  int depth_ = 0;
};

}  // namespace

tl::expected<Formula, FormulaFault> parse_formula(std::string_view text) {
  if (text.size() > most_characters) {
    return tl::unexpected(FormulaFault{{"a formula has at most 2 000 characters"}, 0});
  }
  try {
    return FormulaReader(text).whole();
  } catch (const FormulaFault& fault) {
    return tl::unexpected(fault);
  }
}

}  // namespace finsam
