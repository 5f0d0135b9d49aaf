#pragma once

#include <cstdint>

namespace finsam {

/// The result of a query; only DuckDB looks into it.
struct DuckResult {
  std::uint64_t deprecated[5];
  void* data;
};

/// The functions of DuckDB's C interface that are used here, by their names without "duckdb_". What
/// DuckDB calls duckdb_database, duckdb_connection and so on are pointers; 0 says that all is well.
/// @source duckdb.h of DuckDB 1.4
struct DuckCalls {
  const char* (*library_version)();
  int (*open)(const char* path, void** database);
  void (*close)(void** database);
  int (*connect)(void* database, void** connection);
  void (*disconnect)(void** connection);
  int (*query)(void* connection, const char* sql, DuckResult* result);
  const char* (*result_error)(DuckResult* result);
  void (*destroy_result)(DuckResult* result);
  void* (*create_logical_type)(int type);
  void (*destroy_logical_type)(void** type);
  void* (*create_data_chunk)(void** types, std::uint64_t columns);
  void (*destroy_data_chunk)(void** chunk);
  void (*data_chunk_reset)(void* chunk);
  void (*data_chunk_set_size)(void* chunk, std::uint64_t rows);
  void* (*data_chunk_get_vector)(void* chunk, std::uint64_t column);
  void* (*vector_get_data)(void* vector);
  std::uint64_t (*vector_size)();
  void (*vector_ensure_validity_writable)(void* vector);
  std::uint64_t* (*vector_get_validity)(void* vector);
  void (*validity_set_row_invalid)(std::uint64_t* validity, std::uint64_t row);
  void (*vector_assign_string_element_len)(void* vector, std::uint64_t row, const char* text,
                                           std::uint64_t size);
  int (*appender_create)(void* connection, const char* schema, const char* table, void** appender);
  const char* (*appender_error)(void* appender);
  int (*append_data_chunk)(void* appender, void* chunk);
  int (*appender_close)(void* appender);
  int (*appender_destroy)(void** appender);
};

}  // namespace finsam
