#include "data/csv.hpp"

#include <csv.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/csv_dialect.hpp"
#include "data/csv_header.hpp"
#include "data/quote.hpp"
#include "data/text_checks.hpp"
#include "data/text_position.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_columns = 1000;

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\ufeff";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return text;
}

std::string with_plain_spaces(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t space = leading_space(text);
    if (space > 1) {
      result += ' ';
      text.remove_prefix(space);
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  return result;
}

/// Takes the cells and rows that libcsv finds and gives them their places. libcsv hands a cell over
/// when it meets the separator or newline after it, whose offset the reader has put in `end`.
class Collector {
 public:
  /// @param text of `source`; the table begins at `offset`
  Collector(std::string_view text, const LocatedText& source, std::size_t offset,
            const CsvColumns& columns, TableErrors& errors)
      : text_(text),
        position_(text, source.begin, source.line_end()),
        columns_(columns),
        errors_(errors),
        begin_(offset) {}

  void take_cell(std::string_view bytes) {
    move_to_cell();
    const std::string_view text = trimmed(bytes);
    if (!text.empty()) is_empty_ = false;
    ++count_;
    if (cells_.size() < (header_taken_ ? table_.header.size() : most_columns)) {
      cells_.push_back(
          {with_plain_spaces(text), position_.line(), position_.column(), written_length()});
    }
    begin_ = end + 1;
  }

  void take_row() {
    if (stop) return;
    if (is_empty_) {
      // Spreadsheets leave rows of nothing but separators.
    } else if (!header_taken_) {
      take_header();
    } else if (count_ != table_.header.size()) {
      errors_.error(cells_.front(), fmt::format("the row has {} cell{}; the header has {}", count_,
                                                count_ == 1 ? "" : "s", table_.header.size()));
    } else {
      table_.rows.push_back({std::move(cells_)});
    }
    stop = stop || errors_.too_many();
    cells_.clear();
    count_ = 0;
    is_empty_ = true;
  }

  /// A quotation mark at `offset` breaks the table off.
  void refuse_quote(std::size_t offset) {
    move_to_cell();
    const bool quoted_cell = begin_ < text_.size() && text_[begin_] == '"';
    const int opening_line = position_.line();
    position_.advance_to(offset);
    errors_.error(position_.line(), position_.column(),
                  quoted_cell
                      ? fmt::format("text after the closing quotation mark of what is quoted from "
                                    "line {}; write a quotation mark inside quoted text twice",
                                    opening_line)
                      : "a quotation mark inside a cell; put the whole cell in quotation "
                        "marks and write the inner one twice");
  }

  void refuse_end() {
    move_to_cell();
    errors_.error(position_.line(), position_.column(),
                  "the quotation mark that begins here is never closed");
  }

  bool header_taken() const { return header_taken_; }
  CsvTable& table() { return table_; }

  std::size_t end = 0;
  bool stop = false;

 private:
  /// Moves to the first character of the cell, past space and, before a row, empty lines.
  void move_to_cell() {
    const std::string_view space = count_ == 0 ? " \t\r\n" : " \t";
    while (begin_ < end && space.find(text_[begin_]) != space.npos) ++begin_;
    position_.advance_to(begin_);
  }

  /// How many characters the cell has up to `end` or the end of the line.
  int written_length() const {
    if (begin_ >= end) return 0;
    const std::string_view written = text_.substr(begin_, end - begin_);
    return character_count(trimmed(written.substr(0, written.find_first_of("\r\n"))));
  }

  void take_header() {
    header_taken_ = true;
    table_.header = std::move(cells_);
    if (count_ > most_columns) {
      errors_.error(table_.header.front(),
                    fmt::format("more than {} columns", digit_groups(most_columns)));
      stop = true;
    } else {
      stop = !check_header(table_.header, columns_, errors_);
    }
  }

  std::string_view text_;
  TextPosition position_;
  const CsvColumns& columns_;
  TableErrors& errors_;
  CsvTable table_;
  std::vector<CsvCell> cells_;
  std::size_t count_ = 0;  // cells of the row so far, also those not kept
  bool is_empty_ = true;   // so far nothing stands in the row
  std::size_t begin_;
  bool header_taken_ = false;
};

void on_cell(void* bytes, std::size_t length, void* collector) {
  static_cast<Collector*>(collector)->take_cell({static_cast<const char*>(bytes), length});
}

void on_row(int, void* collector) { static_cast<Collector*>(collector)->take_row(); }

struct Parser {
  csv_parser state{};
  explicit Parser(char separator) {
    csv_init(&state, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&state, static_cast<unsigned char>(separator));
    csv_set_blk_size(&state, 4096);
  }
  ~Parser() { csv_free(&state); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
};

/// Feeds the text to libcsv up to one separator or newline at a time; false when it breaks off.
bool parse(std::string_view text, const CsvDialect& dialect, Collector& collector) {
  const char separator = dialect.separator;
  const char marks[] = {separator, '\n', '\r', '\0'};
  Parser parser(separator);
  for (std::size_t at = dialect.begin; at < text.size() && !collector.stop;) {
    collector.end = std::min(text.find_first_of(marks, at), text.size() - 1);
    const std::size_t length = collector.end + 1 - at;
    const std::size_t done =
        csv_parse(&parser.state, text.data() + at, length, on_cell, on_row, &collector);
    if (done != length) {
      collector.refuse_quote(at + done);
      return false;
    }
    at += length;
  }
  if (collector.stop) return false;
  collector.end = text.size();
  if (csv_fini(&parser.state, on_cell, on_row, &collector) == 0) return !collector.stop;
  collector.refuse_end();
  return false;
}

}  // namespace

int CsvTable::column(std::string_view name) const {
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (header[i].text == name) return static_cast<int>(i);
  }
  return -1;
}

std::optional<CsvTable> read_csv(const LocatedText& source, const CsvColumns& columns,
                                 TableErrors& errors) {
  const std::string_view text = without_byte_order_mark(source.text);
  if (!is_text(text, source.begin, source.line_end(), errors)) return std::nullopt;
  const auto dialect = find_dialect(text, source.begin, source.line_end(), errors);
  if (!dialect) return std::nullopt;
  Collector collector(text, source, dialect->begin, columns, errors);
  if (!parse(text, *dialect, collector)) return std::nullopt;
  if (collector.header_taken()) return std::move(collector.table());
  errors.error(
      source.begin.line, source.begin.column,
      fmt::format("the table is empty; its first line names the columns: {}",
                  fmt::join(columns.told.empty() ? columns.required : columns.told, ", ")));
  return std::nullopt;
}

}  // namespace finsam
