#include <fmt/format.h>

#include <algorithm>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

using plan::AskKind;

constexpr int kMostPoints = 100;
constexpr int kMostEach = 10;  // notes, votes and owners of a retro

constexpr Choice<AskKind> kKinds[] = {
    {"each", AskKind::kEach},     {"vote", AskKind::kVote},
    {"leader", AskKind::kLeader}, {"only", AskKind::kOnly},
    {"across", AskKind::kAcross}, {"allocate", AskKind::kAllocate},
    {"pledge", AskKind::kPledge}, {"paraphrase", AskKind::kParaphrase},
    {"retro", AskKind::kRetro},   {"pulse", AskKind::kPulse},
};
constexpr Choice<plan::Tie> kTies[] = {
    {"default", plan::Tie::kDefault}, {"leader", plan::Tie::kLeader}, {"again", plan::Tie::kAgain}};
constexpr Choice<plan::VoteRule> kRules[] = {{"plurality", plan::VoteRule::kPlurality},
                                             {"majority", plan::VoteRule::kMajority},
                                             {"consensus", plan::VoteRule::kConsensus}};
constexpr Choice<plan::RevealRule> kReveals[] = {{"secret", plan::RevealRule::kSecret},
                                                 {"open", plan::RevealRule::kOpen},
                                                 {"anonymous", plan::RevealRule::kAnonymous}};

Keys ask_keys(AskKind kind) {
  switch (kind) {
    case AskKind::kAllocate: return {"seconds", "default", "by", "points", "predict"};
    case AskKind::kPledge: return {"seconds", "by"};
    case AskKind::kParaphrase: return {"seconds", "about"};
    case AskKind::kRetro: return {"seconds", "notes", "votes", "owners"};
    case AskKind::kPulse: return {"seconds"};
    default: break;
  }
  Keys keys = {"seconds", "default", "reveal", "explain", "predict"};
  if (kind == AskKind::kEach) keys.push_back("without");
  if (kind == AskKind::kVote) keys.insert(keys.end(), {"tie", "rule"});
  if (kind == AskKind::kAcross) keys.push_back("tie");
  return keys;
}

// Where the file says nothing: writing takes longer than choosing, and what has steps shares its time among them.
int usual_seconds(AskKind kind) {
  switch (kind) {
    case AskKind::kAllocate:
    case AskKind::kPledge:
    case AskKind::kPulse: return 90;
    case AskKind::kParaphrase: return 180;
    case AskKind::kRetro: return 360;
    default: return 60;
  }
}

// by = "leader", or a role; left out: everybody.
void read_by(const Fields& fields, plan::Ask& ask) {
  plan::Ref by = fields.ref("by");
  ask.by_leader = by.name == "leader";
  if (!ask.by_leader && by.given()) ask.role = std::move(by);
}

// without = "leader", or a role.
void read_without(const Fields& fields, plan::Ask& ask) {
  plan::Ref without = fields.ref("without");
  ask.without_leader = without.name == "leader";
  if (!ask.without_leader && without.given()) ask.without = std::move(without);
}

void read_named(const Fields& fields, const Node& node, plan::Ask& ask) {
  if (ask.kind == AskKind::kOnly) {
    ask.role = {node.argument, -1, ask.place};
    if (node.argument.empty()) fields.missing("the role", "ask = only \"tester\" { ... }");
  }
  if (ask.kind == AskKind::kPulse) {
    ask.pulse = {node.argument, -1, ask.place};
    if (node.argument.empty()) fields.missing("the pulse", "ask = pulse \"before\" { seconds = 90 }");
  }
}

void read_option(const Fields& ask, const Node& node, const std::string& scene, plan::Ask& into) {
  if (!node.is_table() || !node.word.empty()) {
    ask.wrong("an option", "a table such as { \"Offer it\", id = \"share\" }", node);
    return;
  }
  const Node* id = node.find("id");
  const std::string subject = id && id->is_text() ? fmt::format("{}, option '{}'", scene, id->text)
                                                  : fmt::format("{}, option {}", scene, into.options.size() + 1);
  Keys keys = effect_keys({"id", "needs_safety", "go"});
  if (into.kind != AskKind::kParaphrase) keys.push_back("when");
  if (into.kind == AskKind::kAllocate) keys.push_back("from");
  const Fields fields(ask.reading(), node, subject, keys, 1);
  plan::Option option;
  option.id = fields.text("id");
  option.text = fields.needed_first();
  option.effects = read_effects(fields);
  option.when = read_when(fields);
  option.needs_safety = fields.whole("needs_safety", 0, 0, 100);
  option.go = fields.ref("go");
  option.from = fields.whole("from", 0, 1, kMostPoints);
  option.place = fields.place();
  into.options.push_back(std::move(option));
}

}  // namespace

std::optional<plan::Ask> read_ask(const Fields& scene) {
  const Node* node = scene.find("ask");
  if (!node) return std::nullopt;
  const auto kind = std::ranges::find(kKinds, node->is_table() ? node->word : std::string(), &Choice<AskKind>::word);
  if (kind == std::end(kKinds)) {
    scene.wrong(
        "ask",
        "each, vote, leader, only, across, allocate, pledge, paraphrase, retro or pulse, as in ask = vote { ... }",
        *node);
    return std::nullopt;
  }
  const Fields fields(scene.reading(), *node, scene.subject() + ", ask", ask_keys(kind->value), node->items.size());
  plan::Ask ask;
  ask.kind = kind->value;
  ask.place = fields.place();
  read_named(fields, *node, ask);
  // A pulse is called by its title where the question says nothing.
  if (ask.kind != AskKind::kPulse || !node->items.empty()) ask.prompt = fields.needed_first();
  ask.seconds = fields.whole("seconds", usual_seconds(ask.kind), 5, 3600);
  ask.fallback = fields.ref("default");
  ask.tie = fields.choice("tie", kTies).value_or(ask.tie);
  ask.rule = fields.choice("rule", kRules).value_or(ask.rule);
  ask.reveal = fields.choice("reveal", kReveals).value_or(ask.reveal);
  ask.explain = fields.flag("explain");
  ask.predict = fields.flag("predict");
  if (fields.has("by")) read_by(fields, ask);
  read_without(fields, ask);
  ask.points = fields.whole("points", ask.points, 2, kMostPoints);
  ask.about = fields.ref("about");
  ask.notes = fields.whole("notes", ask.notes, 1, kMostEach);
  ask.votes = fields.whole("votes", ask.votes, 1, kMostEach);
  ask.owners = fields.whole("owners", ask.owners, 1, kMostEach);
  for (std::size_t i = 1; i < node->items.size(); ++i) read_option(fields, node->items[i], scene.subject(), ask);
  return ask;
}

}  // namespace drops::script
