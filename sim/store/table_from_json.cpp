#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "store/stored_table.hpp"

namespace finsam {
namespace {

/// Takes the rows as they are read. A number with decimals is taken as its text, since a double
/// would not be exact.
class Rows : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Rows(const TableShape& shape) : shape_(shape), table{std::string(shape.name), {}, {}} {
    for (const ResultColumn& column : shape.columns) table.columns.emplace_back(column.name);
  }

  bool null() override { return take_number(""); }
  bool boolean(bool) override { return refuse("true or false has no place here"); }
  bool number_integer(number_integer_t value) override {
    return take_number(fmt::format("{}", value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return take_number(fmt::format("{}", value));
  }
  bool number_float(number_float_t, const string_t& text) override { return take_number(text); }
  bool string(string_t& text) override {
    if (!column_ || column_->kind != ColumnKind::text) return refuse("a text stands for a number");
    return take(Cell{std::move(text)});
  }
  bool binary(binary_t&) override { return refuse("not JSON"); }

  bool start_array(std::size_t) override {
    if (depth_ != 0 || done_) return refuse("a list stands inside the list of rows");
    depth_ = 1;
    return true;
  }
  bool end_array() override {
    done_ = true;
    return true;
  }
  bool start_object(std::size_t) override {
    if (depth_ != 1) return refuse("the table is not a list of rows");
    depth_ = 2;
    given_.assign(shape_.columns.size(), false);
    table.rows.emplace_back(shape_.columns.size());
    return true;
  }
  bool key(string_t& name) override {
    for (place_ = 0; place_ < shape_.columns.size(); ++place_) {
      if (shape_.columns[place_].name != name) continue;
      if (given_[place_]) return refuse(name + " stands twice in a row");
      given_[place_] = true;
      column_ = &shape_.columns[place_];
      return true;
    }
    return refuse("unknown column " + name);
  }
  bool end_object() override {
    depth_ = 1;
    for (std::size_t i = 0; i < given_.size(); ++i) {
      if (!given_[i]) return refuse(fmt::format("{} is missing in a row", shape_.columns[i].name));
    }
    return true;
  }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception&) override {
    return refuse(fmt::format("is not JSON, from byte {} on", at));
  }

 private:
  const TableShape& shape_;
  std::size_t place_ = 0;
  const ResultColumn* column_ = nullptr;
  std::vector<bool> given_;
  int depth_ = 0;
  bool done_ = false;

 public:
  Table table;
  std::string wrong;

 private:
  bool refuse(std::string why) {
    if (wrong.empty()) wrong = std::move(why);
    return false;
  }
  bool take(Cell cell) {
    if (depth_ != 2) return refuse("the table is not a list of rows");
    table.rows.back()[place_] = std::move(cell);
    column_ = nullptr;
    return true;
  }
  bool take_number(const std::string& text) {
    if (!column_ || column_->kind == ColumnKind::text) return refuse("a number stands for a text");
    auto cell = number_cell(column_->kind, text);
    if (!cell) return refuse(fmt::format("{}: {}", column_->name, cell.error()));
    return take(std::move(*cell));
  }
};

}  // namespace

tl::expected<Table, std::string> table_from_json(const TableShape& shape, const std::string& file,
                                                 const std::string& bytes) {
  Rows rows(shape);
  const bool read = nlohmann::json::sax_parse(bytes, &rows);
  if (!read || !rows.wrong.empty()) return tl::unexpected(fmt::format("{}: {}", file, rows.wrong));
  return std::move(rows.table);
}

}  // namespace finsam
