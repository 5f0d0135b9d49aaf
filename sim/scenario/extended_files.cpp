#include "scenario/extended_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "data/quote.hpp"
#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "scenario/extends_paths.hpp"
#include "scenario/missing_file.hpp"
#include "scenario/settings.hpp"
#include "scenario/tables.hpp"
#include "scenario/unset.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

constexpr const char* key = "extends";

/// The same text for every way to write the path of one file.
std::string identity(const std::string& file) {
  std::error_code error;
  const fs::path path = fs::weakly_canonical(file, error);
  return error ? file : path.string();
}

/// A file whose extended files are being read, and where it was named.
struct Opened {
  std::string file;
  std::string identity;
  Place named_at;
};

class Layers {
 public:
  Layers(const ReadOptions& options, Draft& draft) : options_(options), draft_(draft) {}

  std::vector<Node> read(const std::string& file) {
    read_file_at(file, {file, 0, 0});
    return is_yaml_ ? std::move(layers_) : std::vector<Node>{};
  }

 private:
  Diagnostic& refuse(const Place& place, std::string what) {
    draft_.complete = false;
    return draft_.diagnostics.error(place, key, std::move(what));
  }

  /// The tree of one file, or nothing.
  std::optional<Node> read_tree_of(const std::string& file, const Place& named_at) {
    const Pipes pipes = opened_.empty() ? Pipes::read : Pipes::refused;
    const auto text = read_file(file, largest_scenario, pipes);
    if (!text) {
      draft_.complete = false;
      draft_.diagnostics.error(
          named_at, opened_.empty() ? "" : key,
          text.error() + (opened_.empty() ? "" : missing_file_hint(file, named_at)));
      return std::nullopt;
    }
    draft_.scenario.files.push_back({file, sha256_hex(*text)});
    draft_.diagnostics.sources().keep(file, *text);
    std::optional<Node> tree = read_tree(*text, file, draft_.diagnostics);
    if (!tree) {
      is_yaml_ = false;
    } else if (tree->kind != NodeKind::map) {
      draft_.complete = false;
      draft_.diagnostics.error(
          tree->place, {}, fmt::format("expected a map of keys, not {}", kind_text(tree->kind)));
      return std::nullopt;
    }
    return tree;
  }

  void read_file_at(const std::string& file, const Place& named_at) {
    std::optional<Node> tree = read_tree_of(file, named_at);
    if (!tree) return;
    if (opened_.empty()) apply_extends_settings(*tree);
    opened_.push_back({file, identity(file), named_at});
    read_extended(*tree);
    opened_.pop_back();
    done_.insert(identity(file));
    const bool named = opened_.empty();
    const auto removed =
        std::remove_if(tree->entries.begin(), tree->entries.end(), [&](const Node::Entry& entry) {
          return entry.key == key || (!named && is_heading(entry.key));
        });
    tree->entries.erase(removed, tree->entries.end());
    layers_.push_back(std::move(*tree));
  }

  static bool is_heading(const std::string& name) {
    return name == "title" || name == "question" || name == "source";
  }

  void apply_extends_settings(Node& root) {
    for (const auto& [path, value] : options_.settings) {
      if (concerns_extends(path)) apply_setting(root, path, value, draft_.diagnostics);
    }
    KeyPath way;
    drop_unset(root, way, draft_.unset);
  }

  void read_extended(const Node& tree) {
    const std::set<std::string> before = done_;
    std::map<std::string, Place> listed;
    for (const Node* node : extends_paths(tree, draft_)) {
      const std::string file = path_from(node->place, node->text);
      const std::string same = identity(file);
      const auto [first, is_new] = listed.emplace(same, node->place);
      if (!is_new) {
        refuse(node->place, in_quotes(node->text) + " is listed twice")
            .also(first->second, "the first one");
      } else if (done_.contains(same) && !before.contains(same)) {
        refuse(node->place, in_quotes(node->text) +
                                " is extended already by a file before it in this list; leave it "
                                "out, or put it first");
      } else if (!done_.contains(same)) {
        descend(file, same, node->place);
      }
    }
  }

  void descend(const std::string& file, const std::string& same, const Place& place) {
    const auto circle = std::find_if(opened_.begin(), opened_.end(),
                                     [&](const Opened& each) { return each.identity == same; });
    if (circle != opened_.end()) {
      refuse_circle({circle, opened_.end()}, place);
    } else if (opened_.size() > most_levels) {
      refuse(place,
             fmt::format("more than {} levels of files that extend each other", most_levels));
    } else if (draft_.scenario.files.size() < most_files) {
      read_file_at(file, place);
    } else if (!std::exchange(too_many_, true)) {
      refuse(place, fmt::format("more than {} files in all", most_files));
    }
  }

  /// Refuses to go from the last of `circle` back to the first, and shows every step of it.
  void refuse_circle(const std::vector<Opened>& circle, const Place& last) {
    if (circle.size() == 1) {
      refuse(last, "the file extends itself; leave it out");
      return;
    }
    std::string text = "goes in a circle: ";
    for (const Opened& each : circle) text += each.file + " extends ";
    Diagnostic& error = refuse(last, text + circle.front().file);
    for (std::size_t i = 0; i + 1 < circle.size(); ++i) {
      error.also(circle[i + 1].named_at,
                 fmt::format("{} extends {}", circle[i].file, circle[i + 1].file));
    }
  }

  const ReadOptions& options_;
  Draft& draft_;
  std::vector<Node> layers_;
  std::vector<Opened> opened_;
  std::set<std::string> done_;
  bool is_yaml_ = true;
  bool too_many_ = false;
};

}  // namespace

std::vector<Node> read_with_extended(const std::string& file, const ReadOptions& options,
                                     Draft& draft) {
  return Layers(options, draft).read(file);
}

}  // namespace finsam
