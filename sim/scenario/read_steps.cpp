#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/needed.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/read_parameters.hpp"

namespace finsam {
namespace {

/// The value of one key of a step; empty when it cannot be read.
template <class T>
std::optional<T> read_scalar(Draft& draft, const Node& node, const std::string& path,
                             const Description& description) {
  const std::string* text = scalar_text(node, path, draft.diagnostics);
  if (!text) return std::nullopt;
  const ValueRead<T> value = read_value<T>(*text, description);
  if (value) return *value;
  draft.diagnostics.error(node.place, path, value.error().what, value.error().hint);
  return std::nullopt;
}

TrappanStep read_step(Draft& draft, const Node& node, const std::string& path) {
  TrappanStep step;
  if (node.refused) return step;
  const std::string bound(step_bound().name());
  const std::string share(step_share().name());
  if (node.kind != NodeKind::map) {
    draft.diagnostics.error(
        node.place, path,
        fmt::format("expected a step such as {{{}: {}, {}: {}}}, not {}", bound,
                    step_bound().example, share, step_share().example, kind_text(node.kind)));
    return step;
  }
  for (const Node::Entry& entry : node.entries) {
    const std::string below = path + "." + entry.key;
    if (entry.key == bound) {
      step.up_to = read_scalar<Money<double>>(draft, entry.value, below, step_bound());
    } else if (entry.key == share) {
      step.share = read_scalar<Share<double>>(draft, entry.value, below, step_share())
                       .value_or(Share<double>{0.0});
    } else {
      draft.diagnostics.error(entry.place, below, "unknown key",
                              meant(nearest_of(entry.key, {bound, share})));
    }
  }
  if (!node.find(share)) {
    draft.diagnostics.error(node.place, path + "." + share, missing_text(step_share()));
  }
  return step;
}

const Place& bound_place(const Node& step) {
  const Node::Entry* bound = step.find("up_to");
  return bound ? bound->value.place : step.place;
}

/// Whether a step was written with an upper bound, be it one that cannot be read.
bool has_bound(const Node& step) { return step.find(step_bound().name()) != nullptr; }

/// Whether it can be told if a step has an upper bound: it is a map without unknown keys.
bool is_step(const Node& node) {
  return !node.refused && node.kind == NodeKind::map &&
         std::all_of(node.entries.begin(), node.entries.end(), [](const Node::Entry& entry) {
           return entry.key == step_bound().name() || entry.key == step_share().name();
         });
}

/// Steps ascend strictly, and only the last has no upper bound. A bound that could not be read is
/// compared with nothing.
void check_order(Draft& draft, const std::vector<TrappanStep>& steps, const Node& list,
                 const std::string& path) {
  for (std::size_t k = 0; k < steps.size(); ++k) {
    const Node& node = list.items[k];
    if (!is_step(node)) continue;
    const bool last = k + 1 == steps.size();
    const std::string at = fmt::format("{}.{}", path, k + 1);
    if (last && has_bound(node)) {
      draft.diagnostics.error(bound_place(node), at,
                              "the last step has an upper bound; leave up_to out, so that it holds "
                              "for everything above");
    } else if (!last && !has_bound(node)) {
      draft.diagnostics.error(node.place, at + ".up_to", "missing; only the last step has none");
    } else if (!last && k > 0 && steps[k].up_to && steps[k - 1].up_to &&
               *steps[k].up_to <= *steps[k - 1].up_to) {
      draft.diagnostics
          .error(bound_place(node), at + ".up_to",
                 fmt::format("{} is not above the step before, {}", written(*steps[k].up_to),
                             written(*steps[k - 1].up_to)))
          .also(bound_place(list.items[k - 1]), "the step before");
    }
  }
}

std::vector<TrappanStep> read_list(Draft& draft, const Node& list, const std::string& path) {
  std::vector<TrappanStep> steps;
  if (list.refused) return steps;
  if (list.kind != NodeKind::list || list.items.empty()) {
    draft.diagnostics.error(list.place, path,
                            fmt::format("expected a list of steps, not {}", kind_text(list.kind)));
    return steps;
  }
  const auto most = static_cast<std::size_t>(find_part("trappan.steps")->most);
  if (list.items.size() > most) {
    draft.diagnostics.error(list.place, path,
                            fmt::format("{} steps; at most {} are read", list.items.size(), most));
    return steps;
  }
  for (std::size_t k = 0; k < list.items.size(); ++k) {
    steps.push_back(read_step(draft, list.items[k], fmt::format("{}.{}", path, k + 1)));
  }
  check_order(draft, steps, list, path);
  return steps;
}

}  // namespace

void read_steps(Draft& draft) {
  const std::string key = "trappan.steps";
  const Node::Entry* entry = find_entry(draft.root, key);
  auto& dated = draft.scenario.terms.trappan_steps;
  if (entry) {
    marking_failure(draft, key, [&] {
      for (const DatedNode& node :
           dated_nodes(entry->value, key, NodeKind::list, draft.diagnostics)) {
        const std::string path = node.from ? fmt::format("{}.{}", key, node.from->number) : key;
        dated.entries.push_back(
            {node.from, node.only, read_list(draft, *node.value, path), node.value->place});
      }
      in_order_of_years(dated);
    });
    if (dated.entries.empty()) draft.failed.insert(key);
  }
  check_given(draft, dated, key, entry ? entry->place : place_of_missing(draft, key),
              missing_text(*find_part(key)), Asked<Terms>{draft.scenario.terms, {}});
}

}  // namespace finsam
