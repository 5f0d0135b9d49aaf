#include "sweeps/setting_text.hpp"

#include <algorithm>

#include "scenario/tables.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

bool holds_paths(const Description& described) {
  return described.kind == Kind::files || described.kind == Kind::table ||
         described.kind == Kind::tables;
}

/// Text inside a list or map: as it stands where YAML reads it so, else in quotes.
std::string inner_text(const std::string& text) {
  constexpr std::string_view special = ",[]{}:#&*!|>'\"%@`\\?-";
  const bool plain = !text.empty() && special.find(text.front()) == special.npos &&
                     text.find_first_of(",[]{}:#\"\\\n") == text.npos;
  return plain ? text : yaml_quoted(text);
}

class SettingText {
 public:
  SettingText(const std::string& path, const Description& described, Diagnostics& diagnostics)
      : path_(path), described_(described), diagnostics_(diagnostics) {}

  bool add(const Node& node, bool inside) {
    switch (node.kind) {
      case NodeKind::scalar:
        return add_scalar(node, inside);
      case NodeKind::list:
        return add_list(node);
      case NodeKind::map:
        return add_map(node);
      default:
        if (!node.refused) diagnostics_.error(node.place, path_, "has no value");
        return false;
    }
  }

  std::string take() { return std::move(text_); }

 private:
  bool add_scalar(const Node& node, bool inside) {
    if (node.text.find('\n') != node.text.npos) {
      diagnostics_.error(node.place, path_,
                         "takes several lines; write a table to a file and name it here");
      return false;
    }
    const bool is_path = holds_paths(described_) && node.text != "unset";
    const std::string text = is_path ? path_from(node.place, node.text) : node.text;
    text_ += inside ? inner_text(text) : text;
    return true;
  }

  bool add_list(const Node& node) {
    text_ += '[';
    for (const Node& item : node.items) {
      if (&item != &node.items.front()) text_ += ", ";
      if (!add(item, true)) return false;
    }
    text_ += ']';
    return true;
  }

  bool add_map(const Node& node) {
    text_ += '{';
    for (const Node::Entry& entry : node.entries) {
      if (&entry != &node.entries.front()) text_ += ", ";
      text_ += inner_text(entry.key) + ": ";
      if (!add(entry.value, true)) return false;
    }
    text_ += '}';
    return true;
  }

  const std::string& path_;
  const Description& described_;
  Diagnostics& diagnostics_;
  std::string text_;
};

}  // namespace

std::optional<std::string> setting_text(const Node& node, const std::string& path,
                                        const Description& described, Diagnostics& diagnostics) {
  SettingText text(path, described, diagnostics);
  if (!text.add(node, false)) return std::nullopt;
  return text.take();
}

}  // namespace finsam
