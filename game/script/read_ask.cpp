#include <fmt/format.h>

#include <algorithm>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

constexpr Choice<plan::AskKind> kKinds[] = {
    {"each", plan::AskKind::kEach}, {"vote", plan::AskKind::kVote},     {"leader", plan::AskKind::kLeader},
    {"only", plan::AskKind::kOnly}, {"across", plan::AskKind::kAcross},
};
constexpr Choice<plan::Tie> kTies[] = {{"default", plan::Tie::kDefault}, {"leader", plan::Tie::kLeader}};
constexpr Choice<plan::VoteRule> kRules[] = {{"plurality", plan::VoteRule::kPlurality},
                                             {"majority", plan::VoteRule::kMajority},
                                             {"consensus", plan::VoteRule::kConsensus}};
constexpr Choice<plan::RevealRule> kReveals[] = {{"secret", plan::RevealRule::kSecret},
                                                 {"open", plan::RevealRule::kOpen},
                                                 {"anonymous", plan::RevealRule::kAnonymous}};

Keys ask_keys(plan::AskKind kind) {
  Keys keys = {"seconds", "default", "reveal", "explain"};
  if (kind == plan::AskKind::kVote) keys.insert(keys.end(), {"tie", "rule"});
  if (kind == plan::AskKind::kAcross) keys.push_back("tie");
  return keys;
}

void read_option(const Fields& ask, const Node& node, const std::string& scene, plan::Ask& into) {
  if (!node.is_table() || !node.word.empty()) {
    ask.wrong("an option", "a table such as { \"Offer it\", id = \"share\" }", node);
    return;
  }
  const Node* id = node.find("id");
  const std::string subject = id && id->is_text() ? fmt::format("{}, option '{}'", scene, id->text)
                                                  : fmt::format("{}, option {}", scene, into.options.size() + 1);
  const Fields fields(ask.reading(), node, subject, effect_keys({"id", "needs_safety", "go"}), 1);
  plan::Option option;
  option.id = fields.text("id");
  option.text = fields.needed_first();
  option.effects = read_effects(fields);
  option.needs_safety = fields.whole("needs_safety", 0, 0, 100);
  option.go = fields.ref("go");
  option.place = fields.place();
  into.options.push_back(std::move(option));
}

}  // namespace

std::optional<plan::Ask> read_ask(const Fields& scene) {
  const Node* node = scene.find("ask");
  if (!node) return std::nullopt;
  const auto kind =
      std::ranges::find(kKinds, node->is_table() ? node->word : std::string(), &Choice<plan::AskKind>::word);
  if (kind == std::end(kKinds)) {
    scene.wrong("ask", "each, vote, leader, only or across, as in ask = vote { ... }", *node);
    return std::nullopt;
  }
  const Fields fields(scene.reading(), *node, scene.subject() + ", ask", ask_keys(kind->value), node->items.size());
  plan::Ask ask;
  ask.kind = kind->value;
  ask.place = fields.place();
  if (ask.kind == plan::AskKind::kOnly) {
    ask.role = {node->argument, -1, ask.place};
    if (node->argument.empty()) fields.missing("the role", "ask = only \"tester\" { ... }");
  }
  ask.prompt = fields.needed_first();
  ask.seconds = fields.whole("seconds", ask.seconds, 5, 3600);
  ask.fallback = fields.ref("default");
  ask.tie = fields.choice("tie", kTies).value_or(ask.tie);
  ask.rule = fields.choice("rule", kRules).value_or(ask.rule);
  ask.reveal = fields.choice("reveal", kReveals).value_or(ask.reveal);
  ask.explain = fields.flag("explain");
  for (std::size_t i = 1; i < node->items.size(); ++i) read_option(fields, node->items[i], scene.subject(), ask);
  return ask;
}

}  // namespace drops::script
