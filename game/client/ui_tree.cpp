#include "game/client/ui_tree.h"

namespace drops::client {
namespace {

// The widgets that take part, in the order in which they were drawn; `group` empty: all.
const Node* walk(const std::vector<Node>& nodes, std::string_view from, bool back, std::string_view group) {
  std::vector<const Node*> stops;
  std::size_t current = nodes.size();
  for (const Node& node : nodes) {
    if (!node.focusable || (!group.empty() && node.group != group)) continue;
    if (node.id == from) current = stops.size();
    stops.push_back(&node);
  }
  if (stops.empty()) return nullptr;
  if (current == nodes.size()) return back ? stops.back() : stops.front();
  return stops[(current + (back ? stops.size() - 1 : 1)) % stops.size()];
}

}  // namespace

std::string_view name_of(Role role) {
  switch (role) {
    case Role::kButton: return "button";
    case Role::kOption: return "option";
    case Role::kToggle: return "toggle";
    case Role::kTextField: return "text field";
    case Role::kHeading: return "heading";
    case Role::kText: return "text";
    case Role::kStatus: return "status";
    case Role::kMeter: return "meter";
    case Role::kTimer: return "timer";
    case Role::kChart: return "chart";
    case Role::kPicture: return "picture";
    case Role::kRow: return "row";
    case Role::kAlert: return "alert";
    case Role::kScroll: return "scroll area";
  }
  return "text";
}

bool acts(Role role) {
  return role == Role::kButton || role == Role::kOption || role == Role::kToggle || role == Role::kTextField;
}

void Tree::clear() {
  nodes_.clear();
  runs_.clear();
}

const Node* Tree::find(std::string_view id) const {
  for (const Node& node : nodes_) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

const Node* Tree::focused() const {
  for (const Node& node : nodes_) {
    if (node.focused) return &node;
  }
  return nullptr;
}

const Node* Tree::next(std::string_view from, bool back) const {
  return walk(nodes_, from, back, {});
}

const Node* Tree::next_in_group(std::string_view from, bool back) const {
  const Node* node = find(from);
  return node == nullptr || node->group.empty() ? nullptr : walk(nodes_, from, back, node->group);
}

}  // namespace drops::client
