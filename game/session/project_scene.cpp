// The scene as one seat sees it: its texts, who is asked, the options on the cards, one's own choice.

#include <fmt/format.h>

#include <algorithm>

#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

constexpr const char* kLocked = "It does not feel safe enough to say this here";

schema::AskKind ask_kind(plan::AskKind kind) {
  switch (kind) {
    case plan::AskKind::kEach: return schema::ASK_EACH;
    case plan::AskKind::kVote: return schema::ASK_VOTE;
    case plan::AskKind::kLeader: return schema::ASK_LEADER;
    case plan::AskKind::kOnly: return schema::ASK_ONLY;
    case plan::AskKind::kAcross: return schema::ASK_ACROSS;
    case plan::AskKind::kAllocate: return schema::ASK_ALLOCATE;
    case plan::AskKind::kPledge: return schema::ASK_PLEDGE;
    case plan::AskKind::kParaphrase: return schema::ASK_PARAPHRASE;
    case plan::AskKind::kRetro: return schema::ASK_RETRO;
    case plan::AskKind::kPulse: return schema::ASK_PULSE;
  }
  return schema::ASK_NONE;
}

std::string leader_asked(const plan::Plan& plan) {
  const auto leader =
      std::find_if(plan.roles.begin(), plan.roles.end(), [](const plan::Role& role) { return role.leader; });
  return leader == plan.roles.end() ? "the leader" : fmt::format("the {}", leader->title);
}

std::string who_is_asked(const plan::Plan& plan, const plan::Ask& ask) {
  switch (ask.kind) {
    case plan::AskKind::kAllocate:
    case plan::AskKind::kPledge:
      if (ask.by_leader) return leader_asked(plan);
      return ask.role.resolved() ? fmt::format("only the {}", plan.roles[ask.role.at()].title) : "each of us";
    case plan::AskKind::kParaphrase: return "each of us, with a mate";
    case plan::AskKind::kRetro: return "each of us; nobody sees whose note it is";
    case plan::AskKind::kPulse: return "each of us, anonymously";
    case plan::AskKind::kEach: return "each of us, privately";
    case plan::AskKind::kVote: return "the team, by vote";
    case plan::AskKind::kAcross: return "the team, by vote; another team is asked the same";
    case plan::AskKind::kOnly:
      return ask.role.resolved() ? fmt::format("only the {}", plan.roles[ask.role.at()].title) : "";
    case plan::AskKind::kLeader: return leader_asked(plan);
  }
  return "";
}

void add_marks(const plan::Effects& effects, schema::OptionView& shown) {
  const auto mark = [&](bool given, schema::Mark value) {
    if (given) shown.add_marks(value);
  };
  mark(effects.makes.given(), schema::MARK_PROMISES);
  mark(effects.keeps.given(), schema::MARK_KEEPS);
  mark(effects.breaks.given(), schema::MARK_BREAKS);
  mark(effects.renegotiates.given(), schema::MARK_RENEGOTIATES);
  mark(effects.voice, schema::MARK_SPEAKS_UP);
  mark(effects.hides.given(), schema::MARK_STAYS_WITH_ME);
  mark(effects.repairs_something() && effects.step.has_value() && !effects.hollow, schema::MARK_REPAIRS);
  mark(!effects.reveals.empty(), schema::MARK_TELLS);
  if (effects.repairs_something() && effects.step && !effects.hollow) {
    shown.set_step(static_cast<std::uint32_t>(*effects.step));
  }
}

// Advice reaches those who decide, as counts; nobody else.
void add_options(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  for (std::uint32_t i = 0; i < ask.options.size(); ++i) {
    schema::OptionView& shown = *part.add_options();
    show_option(cast.plan, ask.options[i], shown);
    if (std::find(visit.locked.begin(), visit.locked.end(), i) != visit.locked.end()) shown.set_locked(kLocked);
    if (!part.i_am_asked()) continue;
    shown.set_advised(static_cast<std::uint32_t>(std::count_if(
        visit.minds.begin(), visit.minds.end(), [&](const PlaceMind& mind) { return mind.advice == i; })));
  }
}

void add_ask(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  const Places asked = cast.asked(ask);
  part.set_ask(ask_kind(ask.kind));
  part.set_prompt(ask.prompt);
  part.set_asked(who_is_asked(cast.plan, ask));
  part.set_explain(ask.explain);
  part.set_i_am_asked(viewer.place && std::find(asked.begin(), asked.end(), *viewer.place) != asked.end());
  add_options(viewer, ask, part);
  if (viewer.place) {
    const PlaceMind& mind = visit.minds[*viewer.place];
    if (mind.choice) part.set_my_choice(ask.options[*mind.choice].id);
    if (mind.advice) part.set_my_advice(ask.options[*mind.advice].id);
  }
  for (const Place place : asked) part.add_asked_seats(cast.seat(place).id.value);
  for (const std::uint32_t seat : seats_deciding(cast)) part.add_deciding(seat);
}

}  // namespace

void show_option(const plan::Plan& plan, const plan::Option& option, schema::OptionView& shown) {
  shown.set_id(option.id);
  shown.set_text(option.text);
  for (const plan::StakeDelta& delta : option.effects.stakes) {
    if (!delta.stake.resolved()) continue;
    schema::StakeHint& hint = *shown.add_stakes();
    hint.set_stake(plan.stakes[delta.stake.at()].title);
    hint.set_stake_id(plan.stakes[delta.stake.at()].id);
    hint.set_delta(delta.delta);
  }
  add_marks(option.effects, shown);
}

std::string scene_text(const Cast& cast) {
  const Visit& visit = cast.story().visit;
  return visit.parts.empty() ? "" : cast.scene().texts[visit.parts.front()].text;
}

std::vector<std::uint32_t> seats_deciding(const Cast& cast) {
  std::vector<std::uint32_t> seats;
  const Visit& visit = cast.story().visit;
  if (visit.phase != schema::PHASE_DECIDE || !cast.scene().ask) return seats;
  for (const Place place : cast.asked(*cast.scene().ask)) {
    if (!visit.minds[place].choice) seats.push_back(cast.seat(place).id.value);
  }
  return seats;
}

bool scene_part(const Viewer& viewer, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  const plan::Scene& scene = cast.scene();
  part.set_visit(visit.number);
  part.set_number(visit.number);
  part.set_scene(scene.id);
  part.set_title(scene.spoken_title());
  for (const std::uint32_t i : visit.parts) part.add_texts(scene.texts[i].text);
  if (viewer.place) {
    for (const plan::PrivateText& text : scene.private_texts) {
      if (text.role.resolved() && cast.story().roles[*viewer.place] == text.role.at()) part.set_private_text(text.text);
    }
  }
  if (scene.discuss) part.set_discuss(scene.discuss->prompt);
  part.set_phase(visit.phase);
  part.set_began(visit.began);
  part.set_deadline(visit.deadline);
  if (scene.ask) add_ask(viewer, *scene.ask, part);
  for (Place place = 0; place < cast.size(); ++place) {
    if (visit.minds[place].ready) part.add_ready(cast.seat(place).id.value);
  }
  part.set_ending(scene.ending);
  return true;
}

}  // namespace drops::session
