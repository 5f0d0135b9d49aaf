#include "store/store_tables.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <string_view>

#include "store/sqlite_faults.hpp"

namespace finsam {
namespace {

constexpr int application = 0x66736d73;  // "fsms"
constexpr int table_version = 1;

constexpr auto tables = R"(
  CREATE TABLE sweep(name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE swept_key(place INTEGER PRIMARY KEY, path TEXT NOT NULL, kind TEXT NOT NULL,
    unit TEXT NOT NULL, alternatives TEXT NOT NULL) STRICT;
  CREATE TABLE metric(place INTEGER PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL) STRICT;
  CREATE TABLE document(name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE block(id INTEGER PRIMARY KEY, first INTEGER NOT NULL UNIQUE,
    cases INTEGER NOT NULL, address TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
    statistics BLOB) STRICT;
  CREATE TABLE case_row(id INTEGER PRIMARY KEY, swept BLOB NOT NULL, results BLOB) STRICT;
  CREATE TABLE failure(id INTEGER PRIMARY KEY, year INTEGER NOT NULL, reason TEXT NOT NULL) STRICT;
)";

constexpr std::array<std::string_view, 4> kinds = {"share", "kronor", "count", "choice"};

StoredKind kind_named(const std::string& name) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] == name) return static_cast<StoredKind>(i);
  }
  throw BrokenStore(fmt::format("\"{}\" is no kind of key", name));
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

void put_text(SQLite::Database& database, const std::string& name, const std::string& text) {
  SQLite::Statement insert(database, "INSERT INTO sweep VALUES(?, ?)");
  insert.bind(1, name);
  insert.bind(2, text);
  insert.exec();
}

std::string text_named(SQLite::Database& database, const std::string& name) {
  SQLite::Statement query(database, "SELECT text FROM sweep WHERE name = ?");
  query.bind(1, name);
  if (!query.executeStep()) throw BrokenStore(fmt::format("it does not say its {}", name));
  return query.getColumn(0).getString();
}

template <typename Number>
Number number_in(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw BrokenStore(fmt::format("\"{}\" is no number", text));
  }
  return number;
}

void write_lists(SQLite::Database& database, const StoredSweep& sweep) {
  SQLite::Statement key_row(database, "INSERT INTO swept_key VALUES(NULL, ?, ?, ?, ?)");
  for (const StoredKey& key : sweep.keys) {
    key_row.bind(1, key.path);
    key_row.bind(2, std::string(kinds[static_cast<std::size_t>(key.kind)]));
    key_row.bind(3, key.unit);
    key_row.bind(4, joined(key.alternatives));
    key_row.exec();
    key_row.reset();
  }
  SQLite::Statement metric_row(database, "INSERT INTO metric VALUES(NULL, ?, ?)");
  for (const StoredMetric& metric : sweep.metrics) {
    metric_row.bind(1, metric.name);
    metric_row.bind(2, metric.unit);
    metric_row.exec();
    metric_row.reset();
  }
  SQLite::Statement document_row(database, "INSERT INTO document VALUES(?, ?)");
  for (const StoredDocument& document : sweep.documents) {
    document_row.bind(1, document.name);
    document_row.bind(2, document.text);
    document_row.exec();
    document_row.reset();
  }
}

void read_lists(SQLite::Database& database, StoredSweep& sweep) {
  SQLite::Statement keys(database,
                         "SELECT path, kind, unit, alternatives FROM swept_key ORDER BY place");
  while (keys.executeStep()) {
    sweep.keys.push_back({keys.getColumn(0).getString(), kind_named(keys.getColumn(1).getString()),
                          keys.getColumn(2).getString(), lines_of(keys.getColumn(3).getString())});
  }
  SQLite::Statement metrics(database, "SELECT name, unit FROM metric ORDER BY place");
  while (metrics.executeStep()) {
    sweep.metrics.push_back({metrics.getColumn(0).getString(), metrics.getColumn(1).getString()});
  }
  SQLite::Statement documents(database, "SELECT name, text FROM document ORDER BY name");
  while (documents.executeStep()) {
    sweep.documents.push_back(
        {documents.getColumn(0).getString(), documents.getColumn(1).getString()});
  }
}

}  // namespace

StoreContents contents_of(SQLite::Database& database) {
  const int marked = database.execAndGet("PRAGMA application_id").getInt();
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const int objects = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
  if (marked == application) {
    return version == table_version ? StoreContents::store : StoreContents::other_version;
  }
  return marked == 0 && objects == 0 ? StoreContents::nothing : StoreContents::other;
}

void make_tables(SQLite::Database& database) {
  database.exec(tables);
  database.exec(fmt::format("PRAGMA application_id = {}", application));
  database.exec(fmt::format("PRAGMA user_version = {}", table_version));
}

void write_sweep(SQLite::Database& database, const StoredSweep& sweep) {
  database.exec(
      "DELETE FROM sweep; DELETE FROM swept_key; DELETE FROM metric; DELETE FROM document");
  put_text(database, "model", sweep.model);
  put_text(database, "base", sweep.base);
  put_text(database, "data", sweep.data);
  put_text(database, "design", sweep.design);
  put_text(database, "luck", sweep.luck);
  put_text(database, "cases", fmt::format("{}", sweep.cases));
  put_text(database, "block size", fmt::format("{}", sweep.block_size));
  put_text(database, "keeps", sweep.keeps_cases ? "cases" : "statistics");
  std::vector<std::string> years;
  for (const int year : sweep.years) years.push_back(fmt::format("{}", year));
  put_text(database, "years", joined(years));
  write_lists(database, sweep);
}

StoredSweep read_sweep(SQLite::Database& database) {
  StoredSweep sweep;
  sweep.model = text_named(database, "model");
  sweep.base = text_named(database, "base");
  sweep.data = text_named(database, "data");
  sweep.design = text_named(database, "design");
  sweep.luck = text_named(database, "luck");
  sweep.cases = number_in<std::int64_t>(text_named(database, "cases"));
  sweep.block_size = number_in<int>(text_named(database, "block size"));
  if (sweep.cases < 0 || sweep.block_size < 1) throw BrokenStore("its size is impossible");
  sweep.keeps_cases = text_named(database, "keeps") == "cases";
  for (const std::string& year : lines_of(text_named(database, "years"))) {
    sweep.years.push_back(number_in<int>(year));
  }
  read_lists(database, sweep);
  return sweep;
}

}  // namespace finsam
