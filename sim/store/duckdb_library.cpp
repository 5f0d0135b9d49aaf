#include "store/duckdb_library.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

#include "store/duckdb_calls.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// Looks up a function of the library. POSIX lets a pointer to data be one to a function.
template <typename Function>
bool look_up(void* library, const char* name, Function*& function) {
  function = reinterpret_cast<Function*>(::dlsym(library, name));
  return function != nullptr;
}

bool look_up_all(void* library, DuckCalls& calls) {
  const auto find = [&](const char* name, auto*& function) {
    return look_up(library, (std::string("duckdb_") + name).c_str(), function);
  };
  return find("library_version", calls.library_version) && find("open", calls.open) &&
         find("close", calls.close) && find("connect", calls.connect) &&
         find("disconnect", calls.disconnect) && find("query", calls.query) &&
         find("result_error", calls.result_error) && find("destroy_result", calls.destroy_result) &&
         find("create_logical_type", calls.create_logical_type) &&
         find("destroy_logical_type", calls.destroy_logical_type) &&
         find("create_data_chunk", calls.create_data_chunk) &&
         find("destroy_data_chunk", calls.destroy_data_chunk) &&
         find("data_chunk_reset", calls.data_chunk_reset) &&
         find("data_chunk_set_size", calls.data_chunk_set_size) &&
         find("data_chunk_get_vector", calls.data_chunk_get_vector) &&
         find("vector_get_data", calls.vector_get_data) && find("vector_size", calls.vector_size) &&
         find("vector_ensure_validity_writable", calls.vector_ensure_validity_writable) &&
         find("vector_get_validity", calls.vector_get_validity) &&
         find("validity_set_row_invalid", calls.validity_set_row_invalid) &&
         find("vector_assign_string_element_len", calls.vector_assign_string_element_len) &&
         find("appender_create", calls.appender_create) &&
         find("appender_error", calls.appender_error) &&
         find("append_data_chunk", calls.append_data_chunk) &&
         find("appender_close", calls.appender_close) &&
         find("appender_destroy", calls.appender_destroy);
}

fs::path finsam_folder() {
  // A relative path is to be passed over (XDG Base Directory Specification).
  const char* data = ::secure_getenv("XDG_DATA_HOME");
  if (data && fs::path(data).is_absolute()) return fs::path(data) / "finsam";
  const char* home = ::secure_getenv("HOME");
  if (home && fs::path(home).is_absolute()) return fs::path(home) / ".local/share/finsam";
  return {};
}

void* opened_library() {
  const char* named = ::secure_getenv("FINSAM_DUCKDB");
  if (named && *named) return ::dlopen(named, RTLD_NOW | RTLD_LOCAL);
  void* library = ::dlopen((finsam_folder() / "libduckdb.so").c_str(), RTLD_NOW | RTLD_LOCAL);
  return library ? library : ::dlopen("libduckdb.so", RTLD_NOW | RTLD_LOCAL);
}

}  // namespace

tl::expected<DuckLibrary, std::string> DuckLibrary::load() {
  void* library = opened_library();
  if (!library) {
    return tl::unexpected<std::string>(
        "Parquet needs DuckDB's library, libduckdb.so, which is not here; "
        "scripts/install_parquet fetches it, and FINSAM_DUCKDB may name it");
  }
  auto calls = std::make_shared<DuckCalls>();
  if (!look_up_all(library, *calls)) {
    return tl::unexpected<std::string>(
        "the libduckdb.so that is here is too old; scripts/install_parquet fetches one that is "
        "not");
  }
  return DuckLibrary(std::move(calls));
}

DuckDatabase::DuckDatabase(const DuckLibrary& library) : calls_(library.calls_) {
  if (calls_->open(nullptr, &database_) != 0) throw DuckFault("DuckDB cannot be started");
  if (calls_->connect(database_, &connection_) == 0) return;
  calls_->close(&database_);
  throw DuckFault("DuckDB cannot be connected to");
}

DuckDatabase::~DuckDatabase() {
  calls_->disconnect(&connection_);
  calls_->close(&database_);
}

void DuckDatabase::run(const std::string& sql) const {
  DuckResult result{};
  const bool failed = calls_->query(connection_, sql.c_str(), &result) != 0;
  const char* error = failed ? calls_->result_error(&result) : nullptr;
  const std::string why = error ? error : "DuckDB does not say why";
  calls_->destroy_result(&result);
  if (failed) throw DuckFault(why);
}

DuckRows::DuckRows(const DuckDatabase& database, const std::string& table,
                   const std::vector<DuckColumn>& columns)
    : calls_(*database.calls_), columns_(columns), rows_in_chunk_(calls_.vector_size()) {
  std::vector<void*> types;
  types.reserve(columns.size());
  for (const DuckColumn& column : columns) {
    types.push_back(calls_.create_logical_type(static_cast<int>(column.type)));
  }
  chunk_ = calls_.create_data_chunk(types.data(), types.size());
  for (void*& type : types) calls_.destroy_logical_type(&type);
  if (calls_.appender_create(database.connection_, nullptr, table.c_str(), &appender_) != 0) {
    calls_.appender_destroy(&appender_);
    calls_.destroy_data_chunk(&chunk_);
    throw DuckFault("DuckDB cannot add to a table");
  }
  look_up_cells();
}

DuckRows::~DuckRows() {
  calls_.destroy_data_chunk(&chunk_);
  calls_.appender_destroy(&appender_);
}

void DuckRows::look_up_cells() {
  vectors_.clear();
  cells_.clear();
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    vectors_.push_back(calls_.data_chunk_get_vector(chunk_, column));
    cells_.push_back(calls_.vector_get_data(vectors_.back()));
  }
}

void DuckRows::put_whole(std::size_t column, std::int64_t value) {
  if (columns_[column].type == DuckType::small_whole) {
    static_cast<std::int16_t*>(cells_[column])[row_] = static_cast<std::int16_t>(value);
  } else {
    static_cast<std::int64_t*>(cells_[column])[row_] = value;
  }
}

void DuckRows::put_real(std::size_t column, double value) {
  static_cast<double*>(cells_[column])[row_] = value;
}

void DuckRows::put_text(std::size_t column, const std::string& text) {
  calls_.vector_assign_string_element_len(vectors_[column], row_, text.data(), text.size());
}

void DuckRows::put_nothing(std::size_t column) {
  calls_.vector_ensure_validity_writable(vectors_[column]);
  calls_.validity_set_row_invalid(calls_.vector_get_validity(vectors_[column]), row_);
}

void DuckRows::end_row() {
  if (++row_ == rows_in_chunk_) add_chunk();
}

void DuckRows::add_chunk() {
  calls_.data_chunk_set_size(chunk_, row_);
  if (calls_.append_data_chunk(appender_, chunk_) != 0) {
    const char* error = calls_.appender_error(appender_);
    throw DuckFault(error ? error : "DuckDB cannot add to a table");
  }
  calls_.data_chunk_reset(chunk_);
  look_up_cells();
  row_ = 0;
}

void DuckRows::finish() {
  if (row_ > 0) add_chunk();
  if (calls_.appender_close(appender_) == 0) return;
  const char* error = calls_.appender_error(appender_);
  throw DuckFault(error ? error : "DuckDB cannot add to a table");
}

}  // namespace finsam
