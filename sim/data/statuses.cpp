#include "data/statuses.hpp"

#include <fmt/format.h>

#include "data/quote.hpp"
#include "data/sha256.hpp"

namespace finsam {

std::optional<Status> parse_status(std::string_view text) {
  if (text.empty()) return Status::unstated;
  for (const Status status :
       {Status::official, Status::estimated, Status::reconstructed, Status::synthetic,
        Status::assumption, Status::unstated, Status::changed}) {
    if (text == to_text(status)) return status;
  }
  return std::nullopt;
}

TableProvenance provenance_of(const LocatedText& text) {
  TableProvenance provenance;
  provenance.role = text.role;
  provenance.file = text.file;
  provenance.named_at = text.named_at;
  if (text.manifest) {
    provenance.origin = text.manifest->origin;
    provenance.date = text.manifest->date;
    provenance.unit = text.manifest->unit;
    provenance.manifest_status = text.manifest->status;
  }
  provenance.sha256 = sha256_hex(text.text);
  provenance.content = text.text;
  return provenance;
}

RowStatuses::RowStatuses(const LocatedText& text, const CsvTable& table, std::string_view column)
    : text_(text), column_(table.column(column)) {}

Status RowStatuses::take(const CsvRow& row, TableErrors& errors) {
  Status status = text_.manifest ? text_.manifest->status : Status::unstated;
  const auto column = static_cast<std::size_t>(column_);
  if (column_ >= 0 && !row.cells[column].text.empty()) {
    const CsvCell& cell = row.cells[column];
    const std::optional<Status> own = parse_status(cell.text);
    if (!own) {
      errors.error(cell, fmt::format("{} is not a status; write official, estimated, "
                                     "reconstructed, synthetic or assumption",
                                     in_quotes(cell.text)));
    }
    status = own.value_or(Status::unstated);
  }
  if (text_.manifest && text_.manifest->changed) status = Status::changed;
  ++counts_[status];
  ++rows_;
  return status;
}

TableProvenance RowStatuses::provenance() const {
  TableProvenance provenance = provenance_of(text_);
  provenance.rows_by_status = counts_;
  provenance.rows = rows_;
  return provenance;
}

}  // namespace finsam
