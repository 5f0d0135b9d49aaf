#include "program/sweep_shard.hpp"

#include <fmt/format.h>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "program/streams.hpp"
#include "program/tell_fault.hpp"
#include "report/number_text.hpp"

namespace finsam {

tl::expected<Shard, std::string> parse_shard(std::string_view text) {
  const auto slash = text.find('/');
  const auto number = parse_count(text.substr(0, slash));
  const auto count = parse_count(slash == text.npos ? "" : text.substr(slash + 1));
  if (!number || !count || *number < 1 || *number > *count) {
    return tl::unexpected(in_quotes(std::string(text)) +
                          " is no part; write for example 2/8, the second of eight");
  }
  return Shard{*number, *count};
}

ExitStatus merge_given(SweepStore& store, const Given& given) {
  for (const std::string& file : given.texts("merge")) {
    const auto other = SweepStore::read(file);
    if (!other) return tell_fault(other.error());
    const auto merged = store.merge(*other);
    if (!merged) return tell_fault(merged.error());
    if (given.has("quiet")) continue;
    tell(fmt::format("finsam sweep: {}: {} new cases", file,
                     number_text(merged->new_cases, Language::en)));
  }
  return ExitStatus::done;
}

}  // namespace finsam
