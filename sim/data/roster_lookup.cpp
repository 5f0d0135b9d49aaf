#include "data/roster_lookup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

/// Someone in the roster, by all names; the first is the one that is short and sure.
using Names = std::vector<std::string>;

/// Those of whom some name answers to `test`.
template <class Test>
std::vector<int> those(const std::vector<Names>& all, Test test) {
  std::vector<int> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::any_of(all[i].begin(), all[i].end(), test)) found.push_back(static_cast<int>(i));
  }
  return found;
}

/// What is looked for, one and many.
struct Kind {
  const char* one;
  const char* many;
};

/// Those who are called `name`, as it is written or else capitals and the like aside.
std::vector<int> called(const std::vector<Names>& all, const std::string& name) {
  std::vector<int> found = those(all, [&](const std::string& each) { return each == name; });
  if (!found.empty()) return found;
  return those(all,
               [&](const std::string& each) { return plain_letters(each) == plain_letters(name); });
}

/// Those who have `name` as a part of theirs.
std::vector<int> with_part(const std::vector<Names>& all, const std::string& name) {
  return those(all, [&](const std::string& each) {
    return plain_letters(each).find(plain_letters(name)) != std::string::npos;
  });
}

/// The first of the ways of looking that finds someone.
std::vector<int> looked_up(const std::vector<Names>& all, const std::string& name) {
  std::vector<int> found = called(all, name);
  if (found.empty()) {
    found = those(all, [&](const std::string& each) {
      return plain_letters(each).starts_with(plain_letters(name));
    });
  }
  return found.empty() ? with_part(all, name) : found;
}

/// Whether `whole` has `part` in it as whole words.
bool has_words(const std::string& whole, const std::string& part) {
  return (" " + plain_letters(whole) + " ").find(" " + plain_letters(part) + " ") !=
         std::string::npos;
}

/// "stockholm (Samordningsförbundet Stockholms stad)".
std::string candidate(const Names& names) { return fmt::format("{} ({})", names[0], names[1]); }

std::string several(const std::vector<Names>& all, const std::vector<int>& found, const Kind& what,
                    const std::string& name) {
  constexpr std::size_t most = 12;
  std::string text =
      fmt::format("{} {} answer to {}; give one of:", found.size(), what.many, in_quotes(name));
  for (std::size_t i = 0; i < std::min(found.size(), most); ++i) {
    text += "\n  " + candidate(all[static_cast<std::size_t>(found[i])]);
  }
  if (found.size() > most) text += fmt::format("\n  and {} more", found.size() - most);
  return text;
}

std::string nobody(const std::vector<Names>& all, const Kind& what, const std::string& name) {
  Names known;
  for (const Names& names : all) known.insert(known.end(), names.begin(), names.end());
  return fmt::format("no {} is called {}{}", what.one, in_quotes(name), did_you_mean(name, known));
}

std::vector<Names> names_of_municipalities(const Roster& roster) {
  std::vector<Names> all;
  for (const Municipality& kommun : roster.municipalities) {
    all.push_back({kommun.code, kommun.name});
  }
  return all;
}

/// The names of each förbund: its id, and what it is called in any year.
std::vector<Names> names_of_forbund(const Roster& roster) {
  std::vector<Names> all;
  for (const Forbund& forbund : roster.forbund) all.push_back({forbund.id, forbund.name});
  for (const RosterChange& change : roster.changes) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string& renamed = change.forbund[i].name;
      if (std::find(all[i].begin(), all[i].end(), renamed) == all[i].end()) {
        all[i].push_back(renamed);
      }
    }
  }
  return all;
}

/// Whether the municipality is a member of the förbund.
bool has_member(const Forbund& forbund, int municipality) {
  return std::any_of(forbund.members.begin(), forbund.members.end(),
                     [&](const Member& member) { return member.municipality == municipality; });
}

tl::expected<int, std::string> one_of(const std::vector<Names>& all, const Kind& what,
                                      const std::string& name) {
  const std::vector<int> found = name.empty() ? std::vector<int>{} : looked_up(all, name);
  if (found.size() == 1) return found.front();
  return tl::unexpected(found.empty() ? nobody(all, what, name) : several(all, found, what, name));
}

}  // namespace

tl::expected<int, std::string> forbund_called(const Roster& roster, const std::string& name) {
  return one_of(names_of_forbund(roster), {"förbund", "förbund"}, name);
}

tl::expected<int, std::string> forbund_with_words(const Roster& roster, const std::string& name) {
  const Kind what{"förbund", "förbund"};
  const std::vector<Names> all = names_of_forbund(roster);
  if (name.empty()) return tl::unexpected(nobody(all, what, name));
  std::vector<int> found = called(all, name);
  if (found.size() == 1) return found.front();
  if (found.empty()) found = with_part(all, name);
  if (found.empty()) return tl::unexpected(nobody(all, what, name));
  if (found.size() > 1) return tl::unexpected(several(all, found, what, name));
  const Names& only = all[static_cast<std::size_t>(found.front())];
  const bool whole = std::any_of(only.begin(), only.end(),
                                 [&](const std::string& each) { return has_words(each, name); });
  if (whole) return found.front();
  return tl::unexpected(
      fmt::format("{} is only a part of a word in {}", in_quotes(name), candidate(only)));
}

bool is_whole_name(const Roster& roster, int forbund, const std::string& name) {
  const Names names = names_of_forbund(roster)[static_cast<std::size_t>(forbund)];
  return std::any_of(names.begin(), names.end(), [&](const std::string& each) {
    return plain_letters(each) == plain_letters(name);
  });
}

tl::expected<int, std::string> municipality_called(const Roster& roster, const std::string& name) {
  return one_of(names_of_municipalities(roster), {"municipality", "municipalities"}, name);
}

std::vector<std::string> forbund_of_municipality_called(const Roster& roster,
                                                        const std::string& name) {
  constexpr std::size_t most = 5;
  std::vector<std::string> lines;
  if (name.empty()) return lines;
  for (const int municipality : looked_up(names_of_municipalities(roster), name)) {
    const std::string& called = roster.municipalities[static_cast<std::size_t>(municipality)].name;
    const std::size_t before = lines.size();
    for (const Forbund& forbund : roster.forbund) {
      if (!has_member(forbund, municipality)) continue;
      lines.push_back(fmt::format("{} belongs to {} ({})", called, forbund.id, forbund.name));
    }
    if (lines.size() == before) lines.push_back(called + " belongs to no förbund");
  }
  if (lines.size() > most) lines.clear();  // too short a name to mean a municipality
  return lines;
}

tl::expected<int, std::string> region_called(const Roster& roster, const std::string& name) {
  std::vector<Names> all;
  for (const Lan& lan : roster.lan) all.push_back({lan.code, lan.region, lan.name});
  return one_of(all, {"region", "regions"}, name);
}

}  // namespace finsam
