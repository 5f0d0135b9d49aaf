#include "program/stored_case.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <optional>

#include "finsam/read_scenario.hpp"
#include "finsam/sweep.hpp"
#include "program/streams.hpp"
#include "program/sweep_documents.hpp"
#include "program/sweep_identity.hpp"
#include "store/sweep_store.hpp"

namespace finsam {
namespace {

struct Named {
  std::string file;
  std::int64_t number = 0;
};

std::optional<Named> parse_named(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == text.npos || colon + 1 == text.size()) return std::nullopt;
  Named named{text.substr(0, colon), 0};
  const char* end = text.data() + text.size();
  const auto [rest, fault] = std::from_chars(text.data() + colon + 1, end, named.number);
  if (fault != std::errc() || rest != end || named.number < 0) return std::nullopt;
  return named;
}

tl::unexpected<ExitStatus> wrong(const std::string& what) {
  tell("finsam run: --case: " + what);
  return tl::unexpected(ExitStatus::wrong_input);
}

KeyUnit unit_of(StoredKind kind) {
  switch (kind) {
    case StoredKind::share:
      return KeyUnit::share;
    case StoredKind::kronor:
      return KeyUnit::kronor;
    case StoredKind::count:
      return KeyUnit::count;
    default:
      return KeyUnit::choice;
  }
}

/// A value as one would write it in a scenario.
std::string text_of(const StoredKey& stored, double value) {
  SweptKey key;
  key.unit = unit_of(stored.kind);
  key.choices = stored.alternatives;
  return value_text(key, value);
}

}  // namespace

tl::expected<CaseScenario, ExitStatus> read_case(const std::string& named) {
  const auto parsed = parse_named(named);
  if (!parsed) return wrong("write a file of cases and a number, as in sweep.sqlite:17");
  const auto store = SweepStore::read(parsed->file);
  if (!store) return wrong(store.error().what);
  const StoredSweep& sweep = store->sweep();
  const auto found = store->case_at(parsed->number);
  if (!found) return wrong(found.error().what);
  if (!found->reason.empty()) {
    return wrong(fmt::format("case {} could not be run: {}", parsed->number, found->reason));
  }
  CaseScenario own{scenario_of(sweep), settings_of(sweep), replicate_of(sweep, parsed->number)};
  const Reading base = read_scenario(own.scenario, {own.settings, std::nullopt});
  if (!base.scenario || base_of(*base.scenario) != sweep.base ||
      data_of(*base.scenario) != sweep.data) {
    return wrong(own.scenario + " or its data are not what they were when the sweep was run");
  }
  for (std::size_t k = 0; k < sweep.keys.size(); ++k) {
    own.settings.emplace_back(sweep.keys[k].path, text_of(sweep.keys[k], found->values[k]));
  }
  return own;
}

}  // namespace finsam
