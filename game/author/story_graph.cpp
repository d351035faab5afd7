#include "game/author/story_graph.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/author/condition_words.h"
#include "game/base/text.h"
#include "game/plan/scene_graph.h"

namespace drops::author {
namespace {

using plan::AskKind;

constexpr std::size_t kLongest = 60;  // letters of a name within a sign
constexpr std::string_view kSteps[] = {"acknowledge", "apologise", "understand", "amend", "invite", "follow through"};

std::string leader_of(const plan::Plan& plan) {
  const auto leader = std::ranges::find_if(plan.roles, [](const plan::Role& role) { return role.leader; });
  return leader == plan.roles.end() ? "the leader" : leader->title;
}

std::string role_of(const plan::Plan& plan, const plan::Ask& ask) {
  return ask.role.resolved() ? plan.roles[ask.role.at()].title : ask.role.name;
}

std::string each_asked(const plan::Plan& plan, const plan::Ask& ask) {
  if (ask.without_leader) return fmt::format("Each but {}, privately", leader_of(plan));
  if (!ask.without.given()) return "Each, privately";
  return fmt::format("Each but {}, privately",
                     ask.without.resolved() ? plan.roles[ask.without.at()].title : ask.without.name);
}

std::string who_is_asked(const plan::Plan& plan, const plan::Ask& ask) {
  switch (ask.kind) {
    case AskKind::kEach: return each_asked(plan, ask);
    case AskKind::kVote: return "The team, by vote";
    case AskKind::kLeader: return fmt::format("{} decides", leader_of(plan));
    case AskKind::kOnly: return fmt::format("Only {}", role_of(plan, ask));
    case AskKind::kAcross: return "Two teams at once";
    case AskKind::kAllocate:
    case AskKind::kPledge: {
      const std::string_view what = ask.kind == AskKind::kPledge ? "a pledge" : "splitting points";
      if (ask.by_leader) return fmt::format("{}: {}", leader_of(plan), what);
      return fmt::format("{}: {}", ask.role.given() ? role_of(plan, ask) : "Each", what);
    }
    case AskKind::kParaphrase: return "Each: saying back what was said";
    case AskKind::kRetro: return "Each: notes, votes, owners";
    case AskKind::kPulse: return "Each, anonymously: a pulse";
  }
  return "";
}

std::string asked_words(const plan::Plan& plan, const plan::Ask& ask) {
  const bool titled = ask.prompt.empty() && ask.pulse.resolved();
  const std::string prompt = titled ? plan.pulses[ask.pulse.at()].title : ask.prompt;
  return fmt::format("{}{}{}", who_is_asked(plan, ask), prompt.empty() ? "" : " – ", prompt);
}

// "2 care, 1 competence · Dana"
void add_amounts(Row& row, Sign::Kind kind, const plan::Amounts& amounts, const std::string& whose) {
  std::string text;
  for (const auto pillar : trust::kAllPillars) {
    const int count = amounts[static_cast<std::size_t>(pillar)];
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, trust::name_of(pillar));
  }
  if (!text.empty()) row.signs.push_back({kind, whose.empty() ? text : fmt::format("{} · {}", text, whose)});
}

class RowSigns {
 public:
  RowSigns(const plan::Plan& plan, const plan::Effects& effects, Row& row)
      : plan_(plan), effects_(effects), row_(row) {}

  void add() {
    for (const plan::TrustEffect& set : effects_.trust) {
      const std::string whose = with_words(plan_, set.with);
      add_amounts(row_, Sign::Kind::kDrop, set.drops, whose);
      add_amounts(row_, Sign::Kind::kLeak, set.leaks, whose);
      add_amounts(row_, Sign::Kind::kBucket, set.buckets, whose);
    }
    named("promises", plan_.commitments, effects_.makes, &plan::Commitment::text);
    named("keeps", plan_.commitments, effects_.keeps, &plan::Commitment::text);
    named("breaks", plan_.commitments, effects_.breaks, &plan::Commitment::text);
    named("new day for", plan_.commitments, effects_.renegotiates, &plan::Commitment::text);
    named("keeps quiet", plan_.breaches, effects_.hides, &plan::Breach::title);
    named("brings out", plan_.breaches, effects_.surfaces, &plan::Breach::title);
    add_opened();
    add_repair();
    if (effects_.voice) other("speaks up");
    if (effects_.welcome) other("welcomes who spoke up");
    if (effects_.blame) other("blames who spoke up");
    for (const plan::Reveal& reveal : effects_.reveals) add_reveal(reveal);
    for (const plan::StakeDelta& delta : effects_.stakes) {
      const std::string stake = delta.stake.resolved() ? plan_.stakes[delta.stake.at()].title : delta.stake.name;
      other(fmt::format("{} {}{}", stake, delta.delta < 0 ? "−" : "+", std::abs(delta.delta)));
    }
    for (const plan::DataSet& set : effects_.sets) other(fmt::format("{} = {}", set.name, set.value));
  }

 private:
  void other(std::string text) { row_.signs.push_back({Sign::Kind::kOther, std::move(text)}); }

  template <class T>
  void named(std::string_view does, const std::vector<T>& things, const plan::Ref& ref, std::string T::*text) {
    if (!ref.given()) return;
    other(fmt::format("{}: {}", does, shortened(ref.resolved() ? things[ref.at()].*text : ref.name, kLongest)));
  }

  void add_opened() {
    if (!effects_.opens.resolved()) return named("opens", plan_.breaches, effects_.opens, &plan::Breach::title);
    const plan::Breach& breach = plan_.breaches[effects_.opens.at()];
    add_amounts(row_, Sign::Kind::kBucket, breach.buckets,
                fmt::format("{} ({})", with_words(plan_, breach.with), shortened(breach.title, kLongest)));
  }

  void add_repair() {
    if (!effects_.repairs_something()) return;
    if (effects_.hollow) return other("an excuse: hollow");
    if (effects_.step) other(fmt::format("repairs: {}", kSteps[static_cast<std::size_t>(*effects_.step)]));
  }

  void add_reveal(const plan::Reveal& reveal) {
    const std::string to = reveal.to.resolved() ? plan_.roles[reveal.to.at()].title : reveal.to.name;
    const std::string fact = reveal.fact.resolved() ? plan_.facts[reveal.fact.at()].text : reveal.fact.name;
    other(fmt::format("tells {}: {}", to.empty() ? "all" : to, shortened(fact, kLongest)));
  }

  const plan::Plan& plan_;
  const plan::Effects& effects_;
  Row& row_;
};

Row option_row(const plan::Plan& plan, const plan::Ask& ask, const plan::Option& option) {
  Row row{option.text, {}, !option.id.empty() && ask.fallback.name == option.id};
  if (option.when)
    row.signs.push_back({Sign::Kind::kOther, fmt::format("only if {}", condition_words(plan, *option.when))});
  if (option.needs_safety > 0) {
    row.signs.push_back({Sign::Kind::kOther, fmt::format("only where safety is {} or more", option.needs_safety)});
  }
  if (option.from > 0) row.signs.push_back({Sign::Kind::kOther, fmt::format("from {} points on", option.from)});
  RowSigns(plan, option.effects, row).add();
  return row;
}

std::string answer_words(const plan::Scene& scene, const plan::Ref& option) {
  if (!option.given()) return "anything";
  return option.resolved() && scene.ask ? scene.ask->options[option.at()].text : option.name;
}

// What is found on entering the scene: buckets that a text opens, and what comes out.
void add_found(const plan::Plan& plan, const plan::Scene& scene, std::vector<Sign>& notes) {
  for (const plan::TextPart& part : scene.texts) {
    if (!part.opens.resolved()) continue;
    const std::string when = part.when ? fmt::format(", if {}", condition_words(plan, *part.when)) : "";
    notes.push_back({Sign::Kind::kBucket, plan.breaches[part.opens.at()].title + when});
  }
  for (const plan::Ref& breach : scene.surfaces) {
    const std::string title = breach.resolved() ? plan.breaches[breach.at()].title : breach.name;
    notes.push_back({Sign::Kind::kBucket, fmt::format("comes out here, if hidden: {}", title)});
  }
}

std::vector<Sign> notes_of(const plan::Plan& plan, const plan::Scene& scene) {
  std::vector<Sign> notes;
  const auto note = [&](std::string text) { notes.push_back({Sign::Kind::kOther, std::move(text)}); };
  if (scene.discuss) note(fmt::format("talk {} s", scene.discuss->seconds));
  for (const plan::PrivateText& text : scene.private_texts) {
    note(fmt::format("private: {}", text.role.resolved() ? plan.roles[text.role.at()].title : text.role.name));
  }
  add_found(plan, scene, notes);
  if (scene.meet) note("teams wait for one another");
  if (scene.after >= 0) note("code runs after it");
  return notes;
}

StoryCard scene_card(const plan::Plan& plan, const plan::Scene& scene) {
  StoryCard card;
  card.kind = scene.ends() ? StoryCard::Kind::kEnding : StoryCard::Kind::kScene;
  card.id = scene.id;
  card.title = scene.spoken_title();
  if (!scene.texts.empty()) card.text = scene.texts.front().text;
  card.notes = notes_of(plan, scene);
  if (!scene.ask) return card;
  card.asked = asked_words(plan, *scene.ask);
  for (const plan::Option& option : scene.ask->options) card.rows.push_back(option_row(plan, *scene.ask, option));
  for (const plan::OutcomeRow& outcome : scene.outcome) {
    Row row{fmt::format("We: {} – they: {} → {}", answer_words(scene, outcome.mine),
                        answer_words(scene, outcome.theirs), outcome.text),
            {},
            false};
    RowSigns(plan, outcome.effects, row).add();
    card.rows.push_back(std::move(row));
  }
  return card;
}

StoryCard inject_card(const plan::Plan& plan, const plan::Inject& inject) {
  StoryCard card;
  card.kind = StoryCard::Kind::kInject;
  card.id = inject.id;
  card.title = inject.title;
  card.text = inject.text;
  Row row{"When the facilitator sends it", {}, false};
  RowSigns(plan, inject.effects, row).add();
  card.rows.push_back(std::move(row));
  return card;
}

class Ways {
 public:
  explicit Ways(StoryGraph& graph) : graph_(graph) {}

  void add(std::size_t from, std::optional<std::size_t> row, const plan::Ref& to, std::string when) {
    if (!to.given()) return;
    if (to.resolved()) {
      graph_.ways.push_back({from, to.at(), row, std::move(when)});
    } else {
      graph_.cards[from].notes.push_back(
          {Sign::Kind::kOther, fmt::format("leads to '{}', which is not there", to.name)});
    }
  }

 private:
  StoryGraph& graph_;
};

// The first way whose condition holds is taken: so they are counted.
void add_conditional(const plan::Plan& plan, std::size_t scene, Ways& ways) {
  int number = 0;
  for (const plan::Go& go : plan.scenes[scene].go) {
    ++number;
    std::string when;
    if (go.when) when = fmt::format("{}. {}", number, condition_words(plan, *go.when));
    if (!go.when && number > 1) when = fmt::format("{}. otherwise", number);
    ways.add(scene, std::nullopt, go.scene, std::move(when));
    if (!go.when) break;
  }
}

void add_ways(const plan::Plan& plan, StoryGraph& graph) {
  Ways ways(graph);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    const plan::Scene& scene = plan.scenes[i];
    const std::size_t options = scene.ask ? scene.ask->options.size() : 0;
    for (std::size_t row = 0; row < options; ++row) ways.add(i, row, scene.ask->options[row].go, "");
    if (plan::every_option_goes(scene)) continue;
    add_conditional(plan, i, ways);
  }
  for (std::size_t i = 0; i < plan.injects.size(); ++i) {
    ways.add(plan.scenes.size() + i, std::nullopt, plan.injects[i].go, "");
  }
}

}  // namespace

StoryGraph story_graph(const plan::Plan& plan) {
  StoryGraph graph{plan.title, plan.summary, {}, {}};
  const plan::SceneGraph reach(plan);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    graph.cards.push_back(scene_card(plan, plan.scenes[i]));
    graph.cards.back().start = plan.start.resolved() && plan.start.at() == i;
    graph.cards.back().unreachable = !reach.reachable(i);
  }
  for (const plan::Inject& inject : plan.injects) graph.cards.push_back(inject_card(plan, inject));
  add_ways(plan, graph);
  return graph;
}

}  // namespace drops::author
