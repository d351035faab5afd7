#include <fmt/format.h>

#include <algorithm>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

constexpr int kMostDrops = 3, kMostLeaks = 5, kMostBuckets = 2;  // of one act

constexpr Choice<trust::Step> kSteps[] = {
    {"acknowledge", trust::Step::kAcknowledge}, {"apologise", trust::Step::kApologise},
    {"understand", trust::Step::kUnderstand},   {"amend", trust::Step::kAmend},
    {"invite", trust::Step::kInvite},
};

plan::TrustEffect read_set(const Fields& fields) {
  plan::TrustEffect set;
  set.drops = fields.amounts("drops", 1, kMostDrops);
  set.leaks = fields.amounts("leaks", 1, kMostLeaks);
  set.buckets = fields.amounts("buckets", 1, kMostBuckets);
  set.with = fields.with("with");
  set.why = fields.text("why");
  set.place = fields.place();
  return set;
}

bool moves_something(const plan::TrustEffect& set) {
  return set.drops != plan::Amounts{} || set.leaks != plan::Amounts{} || set.buckets != plan::Amounts{};
}

void read_also(const Fields& fields, plan::Effects& effects) {
  const Node* also = fields.find("also");
  if (!also) return;
  if (!also->is_table()) return fields.wrong("also", "a table such as { drops = { care = 1 }, with = \"dev\" }", *also);
  const auto one = [&](const Node& node) {
    if (!node.is_table()) return fields.wrong("also", "a list of tables", node);
    const Fields set(fields.reading(), node, fields.subject() + ", also", {"drops", "leaks", "buckets", "with", "why"});
    effects.trust.push_back(read_set(set));
  };
  if (also->items.empty()) return one(*also);
  if (!also->fields.empty()) return fields.wrong("also", "one table, or a list of tables", *also);
  for (const Node& item : also->items) one(item);
}

// "fact", { "fact", to = "role" }, or a list of those.
void read_reveals(const Fields& fields, plan::Effects& effects) {
  const Node* reveals = fields.find("reveals");
  if (!reveals) return;
  const auto one = [&](const Node& node) {
    if (node.is_text()) return effects.reveals.push_back({{node.text, -1, fields.place()}, {}});
    if (!node.is_table()) return fields.wrong("reveals", "the name of a fact, or { \"fact\", to = \"role\" }", node);
    const Fields reveal(fields.reading(), node, fields.subject() + ", reveals", {"to"}, 1);
    effects.reveals.push_back({{reveal.needed_first(), -1, reveal.place()}, reveal.ref("to")});
  };
  if (!reveals->is_table() || !reveals->fields.empty()) return one(*reveals);
  for (const Node& item : reveals->items) one(item);
}

// "open", one breach, or a list of breaches.
void read_repaired(const Fields& fields, plan::Effects& effects) {
  effects.repairs = fields.refs("repairs");
  const auto open = std::ranges::find(effects.repairs, "open", &plan::Ref::name);
  if (open != effects.repairs.end() && effects.repairs.size() == 1) {
    effects.repairs_open = true;
    effects.repairs.clear();
  } else if (open != effects.repairs.end()) {
    fields.error("E106", "repairs names breaches and \"open\", which is every one that is open",
                 "write repairs = \"open\" alone, or leave \"open\" out");
    effects.repairs.clear();
  }
  const Node* given = fields.find("repairs");
  if (given != nullptr && given->is_table() && given->items.empty() && given->fields.empty()) {
    fields.error("E106", "repairs is an empty list", "name a breach in it, or leave it out");
  }
}

void read_repair(const Fields& fields, plan::Effects& effects) {
  read_repaired(fields, effects);
  effects.step = fields.choice("step", kSteps);
  effects.hollow = fields.flag("hollow");
  const bool does = effects.step.has_value() || effects.hollow;
  if (effects.repairs_something() && !does && !fields.has("step")) {
    fields.error("E107", "repairs says what is repaired, and no step is taken",
                 "add step = \"acknowledge\", or hollow = true");
  } else if (!effects.repairs_something() && does && !fields.has("repairs")) {
    fields.error("E107", "a step is taken, and nothing says of which breach",
                 "add repairs = \"open\", or a breach by name");
  }
}

}  // namespace

Keys effect_keys(std::initializer_list<std::string_view> besides) {
  Keys keys = {"drops", "leaks",  "buckets",      "with",    "why",   "also",    "stakes",   "makes",
               "keeps", "breaks", "renegotiates", "due",     "opens", "hides",   "surfaces", "repairs",
               "step",  "hollow", "voice",        "welcome", "blame", "reveals", "sets"};
  keys.insert(keys.end(), besides);
  return keys;
}

plan::Effects read_effects(const Fields& fields) {
  plan::Effects effects;
  plan::TrustEffect own = read_set(fields);
  effects.why = own.why;
  if (moves_something(own)) effects.trust.push_back(std::move(own));
  read_also(fields, effects);
  effects.stakes = fields.deltas("stakes", -100, 100);
  effects.makes = fields.ref("makes");
  effects.keeps = fields.ref("keeps");
  effects.breaks = fields.ref("breaks");
  effects.renegotiates = fields.ref("renegotiates");
  effects.due = fields.ref("due");
  effects.opens = fields.ref("opens");
  effects.hides = fields.ref("hides");
  effects.surfaces = fields.ref("surfaces");
  read_repair(fields, effects);
  effects.voice = fields.flag("voice");
  effects.welcome = fields.flag("welcome");
  effects.blame = fields.flag("blame");
  read_reveals(fields, effects);
  for (auto& set : fields.deltas("sets", -1'000'000, 1'000'000)) {
    effects.sets.push_back({std::move(set.stake.name), set.delta});
  }
  return effects;
}

}  // namespace drops::script
