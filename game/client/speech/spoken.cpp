#include "game/client/speech/spoken.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "game/client/tr.h"

namespace drops::client {
namespace {

using Utterances = std::vector<Utterance>;

constexpr std::int64_t kWarnAt[] = {30, 10};  // seconds left

std::string role_word(Role role) {
  switch (role) {
    case Role::kButton: return tr("button");
    case Role::kOption: return tr("option");
    case Role::kToggle: return tr("switch");
    case Role::kTextField: return tr("text field");
    default: return {};  // what is only read needs no word for what it is
  }
}

void add(std::string& text, std::string_view more) {
  if (!more.empty()) text += (text.empty() ? "" : ", ") + std::string(more);
}

// Of "0:42", as a timer shows it.
std::optional<std::int64_t> seconds_of(const Node& timer) {
  const std::size_t colon = timer.value.find(':');
  if (colon == std::string::npos || colon == 0 || colon > 4 || timer.value.size() > colon + 3) return std::nullopt;
  std::int64_t numbers[2] = {0, 0};
  for (std::size_t i = 0; i < timer.value.size(); ++i) {
    const char c = timer.value[i];
    if (i == colon) continue;
    if (c < '0' || c > '9') return std::nullopt;
    std::int64_t& number = numbers[i > colon ? 1 : 0];
    number = 10 * number + (c - '0');
  }
  return 60 * numbers[0] + numbers[1];
}
std::string left(std::int64_t seconds) {
  return tr_n("{} second left", "{} seconds left", seconds);
}

const Node* first(const Tree& tree, Role role) {
  for (const Node& node : tree.nodes()) {
    if (node.role == role && node.layer == 0) return &node;
  }
  return nullptr;
}

// The page's own scroll area is the last to be named.
std::string page_of(const Tree& tree) {
  std::string name;
  for (const Node& node : tree.nodes()) {
    if (node.role == Role::kScroll && node.layer == 0) name = node.id;
  }
  const Node* headline = first(tree, Role::kHeading);
  return name + "\n" + (headline == nullptr ? "" : headline->label);
}

bool said_by_another(const Tree& tree, const Node& text) {
  return std::any_of(tree.nodes().begin(), tree.nodes().end(), [&](const Node& node) {
    const bool speaks = node.role == Role::kMeter || node.role == Role::kRow || acts(node.role);
    return speaks && (node.label == text.label || node.value == text.label);
  });
}

// A page as it is read out: what is acted upon is left for the keys.
bool read_out(const Tree& tree, const Node& node) {
  if (node.label.empty() || acts(node.role)) return false;
  switch (node.role) {
    case Role::kText:
    case Role::kHeading: return !said_by_another(tree, node);
    case Role::kStatus:
    case Role::kAlert:
    case Role::kRow:
    case Role::kTimer: return true;
    case Role::kMeter: return !node.value.empty();
    default: return false;
  }
}

void say_page(const Tree& now, Utterances& out) {
  const auto& nodes = now.nodes();
  std::set<std::string> said;
  const auto say = [&](const Node& node) {
    std::string text = spoken(node);
    if (said.insert(text).second) out.push_back({Saying::kPage, std::move(text)});
  };
  const Node* headline = first(now, Role::kHeading);
  if (headline != nullptr) say(*headline);
  for (const Node& node : nodes) {
    if (node.role == Role::kAlert) say(node);
  }
  if (const Node* phase = now.find("phase")) say(*phase);
  bool below = headline == nullptr;
  for (const Node& node : nodes) {
    if (below && node.layer == 0 && read_out(now, node)) say(node);
    below = below || &node == headline;
  }
}

void say_alerts(const Tree& before, const Tree& now, Utterances& out) {
  for (const Node& node : now.nodes()) {
    if (node.role != Role::kAlert || node.label.empty()) continue;
    const bool old = std::any_of(before.nodes().begin(), before.nodes().end(), [&](const Node& other) {
      return other.role == Role::kAlert && other.label == node.label;
    });
    if (!old) out.push_back({Saying::kNews, node.label});
  }
}

// A new phase on the same page: its word, what to do, and the question that has come with it.
void say_phase(const Tree& before, const Tree& now, Utterances& out) {
  const Node* was = before.find("phase");
  const Node* is = now.find("phase");
  if (is == nullptr || (was != nullptr && was->label == is->label && was->value == is->value)) return;
  out.push_back({Saying::kNews, spoken(*is)});
  if (was != nullptr && was->label == is->label) return;
  long long options = 0;
  for (const Node& node : now.nodes()) {
    options += node.role == Role::kOption ? 1 : 0;
    if (node.role != Role::kHeading) continue;
    const bool old = std::any_of(before.nodes().begin(), before.nodes().end(), [&](const Node& other) {
      return other.role == Role::kHeading && other.label == node.label;
    });
    if (!old) out.push_back({Saying::kNews, node.label});
  }
  if (options > 0)
    out.push_back({Saying::kNews, tr_n("{} answer to choose from", "{} answers to choose from", options)});
}

void say_time(const Tree& before, const Tree& now, Utterances& out) {
  const Node* is = first(now, Role::kTimer);
  const Node* was = is == nullptr ? nullptr : before.find(is->id);
  if (was == nullptr) return;
  const auto then = seconds_of(*was);
  const auto seconds = seconds_of(*is);
  if (!then || !seconds || *seconds <= 0) return;
  for (const std::int64_t limit : kWarnAt) {
    if (*then > limit && *seconds <= limit) return out.push_back({Saying::kNews, left(*seconds)});
  }
}

void say_focus(const Tree& before, const Tree& now, Utterances& out) {
  const Node* is = now.focused();
  const Node* was = before.focused();
  if (is == nullptr) return;
  if (was == nullptr || was->id != is->id) return out.push_back({Saying::kFocus, spoken(*is)});
  const bool typed = is->role == Role::kTextField;  // the keys' own echo would only disturb
  const bool same = (typed || was->value == is->value) && was->selected == is->selected &&
                    was->enabled == is->enabled && was->label == is->label;
  if (!same) out.push_back({Saying::kFocus, spoken(*is)});
}

}  // namespace

std::string spoken(const Node& node) {
  if (node.role == Role::kTimer) {
    const auto seconds = seconds_of(node);
    return seconds ? left(*seconds) : node.value + " " + node.label;
  }
  std::string text = node.label;
  const bool empty_field = node.role == Role::kTextField && node.value.empty();
  add(text, empty_field ? tr("empty") : node.value);
  add(text, role_word(node.role));
  if (node.selected && node.role != Role::kToggle) add(text, tr("selected"));
  if (!node.enabled) add(text, tr("not available"));
  return text;
}

Utterances to_say(const Tree& before, const Tree& now) {
  Utterances out;
  if (now.nodes().empty()) return out;
  if (page_of(before) != page_of(now)) {
    say_page(now, out);
  } else {
    say_alerts(before, now, out);
    say_phase(before, now, out);
    say_time(before, now, out);
  }
  say_focus(before, now, out);
  return out;
}

}  // namespace drops::client
