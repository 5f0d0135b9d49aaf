#include "scenario/find_subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

struct Named {
  std::string code;
  std::string name;
};

std::vector<Named> names_at(const Roster& roster, MatchingLevel level) {
  std::vector<Named> names;
  if (level == MatchingLevel::forbund) {
    for (const Forbund& forbund : roster.forbund) names.push_back({forbund.id, forbund.name});
    return names;
  }
  for (const Lan& lan : roster.lan) {
    names.push_back({lan.code, level == MatchingLevel::lan ? lan.name : lan.region});
  }
  return names;
}

/// What was probably meant. A code that lost its zero is known first.
std::string hint_for(const std::string& name, const std::vector<std::string>& known) {
  const std::string with_zero = "0" + name;
  const bool lost_zero = std::find(known.begin(), known.end(), with_zero) != known.end();
  return meant(lost_zero ? with_zero : nearest_name(name, known));
}

}  // namespace

bool has_names(const Roster& roster, MatchingLevel level) {
  return level == MatchingLevel::forbund ? !roster.forbund.empty() : !roster.lan.empty();
}

tl::expected<int, Fault> find_subject(const Roster& roster, const MatchingLevelName& level,
                                      const std::string& name, bool with_hint) {
  const std::vector<Named> all = names_at(roster, level.level);
  std::vector<int> so_named;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].code == name) return static_cast<int>(i);
    if (all[i].name == name) so_named.push_back(static_cast<int>(i));
    known.insert(known.end(), {all[i].code, all[i].name});
  }
  if (so_named.size() == 1) return so_named.front();
  if (so_named.empty()) {
    return tl::make_unexpected(Fault{fmt::format("no {} is called {}", level.what, in_quotes(name)),
                                     with_hint ? hint_for(name, known) : ""});
  }
  return tl::make_unexpected(
      Fault{fmt::format("{} {} are called {}; write {} or {}", so_named.size(), level.what,
                        in_quotes(name), in_quotes(all[static_cast<std::size_t>(so_named[0])].code),
                        in_quotes(all[static_cast<std::size_t>(so_named[1])].code))});
}

}  // namespace finsam
