// The scene as one seat sees it: its texts, who is asked, the options on the cards, one's own choice.

#include <fmt/format.h>

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/hearing.h"
#include "game/session/labels.h"
#include "game/session/parts.h"
#include "game/session/scene.h"

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

std::string each_asked(const plan::Plan& plan, const plan::Ask& ask) {
  if (ask.without_leader) return fmt::format("each of us but {}, privately", leader_asked(plan));
  if (!ask.without.resolved()) return "each of us, privately";
  return fmt::format("each of us but the {}, privately", plan.roles[ask.without.at()].title);
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
    case plan::AskKind::kEach: return each_asked(plan, ask);
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

// Advice reaches those who decide, as counts; nobody else. What a mark means is shown when there is something to mark.
void add_options(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  if (ask.kind == plan::AskKind::kParaphrase && visit.step == 0) return;
  for (const std::uint32_t i : offered(cast)) {
    schema::OptionView& shown = *part.add_options();
    show_option(cast.plan, ask.options[i], &viewer, shown);
    if (visit.locks(i)) shown.set_locked(kLocked);
    if (!part.i_am_asked()) continue;
    shown.set_advised(static_cast<std::uint32_t>(std::count_if(
        visit.minds.begin(), visit.minds.end(), [&](const PlaceMind& mind) { return mind.advice == i; })));
  }
}

// What the others have chosen already, where the scene is open; never what a choice keeps from them.
void add_open_choices(const Cast& cast, const plan::Ask& ask, schema::ScenePart& part) {
  const Visit& visit = cast.story().visit;
  const bool goes_on = visit.phase == schema::PHASE_DECIDE || visit.phase == schema::PHASE_WAIT;
  if (ask.reveal != plan::RevealRule::kOpen || !goes_on) return;
  for (const Place place : deciders(cast)) {
    const auto& choice = visit.minds[place].choice;
    if (!choice || is_confidential(ask.options[*choice])) continue;
    schema::OpenChoice& open = *part.add_open_choices();
    open.set_seat(cast.seat(place).id.value);
    open.set_option(ask.options[*choice].id);
  }
}

// By option, as they stand on the card.
void add_points(const std::vector<std::uint32_t>& there, const std::vector<std::uint32_t>& points,
                google::protobuf::RepeatedField<std::uint32_t>& shown) {
  for (const std::uint32_t option : there) shown.Add(points[option]);
}

// What this place itself has answered; of sealed answers only while they are in memory.
void add_my_answers(const Cast& cast, const plan::Ask& ask, Place place, schema::ScenePart& part) {
  const PlaceMind& mind = cast.story().visit.minds[place];
  const bool decides_now = cast.story().visit.phase == schema::PHASE_DECIDE;
  std::optional<std::uint32_t> choice = mind.choice;
  if (is_anonymous(ask) && !mind.sealed.empty() && !cast.story().visit.closed) choice = number_of(mind.sealed.front());
  if (choice && *choice < ask.options.size()) part.set_my_choice(ask.options[*choice].id);
  if (mind.advice) part.set_my_advice(ask.options[*mind.advice].id);
  if (mind.prediction) part.set_my_prediction(ask.options[*mind.prediction].id);
  part.set_may_predict(ask.predict && decides_now && !part.i_am_asked() && !asks_the_injured(cast));
  if (!mind.points.empty()) add_points(offered(cast), mind.points, *part.mutable_my_points());
  part.set_my_words(mind.text);
  if (mind.mark) part.set_my_mark(*mind.mark);
  if (decides_now && part.i_am_asked()) part.set_answered(is_done(cast, place));
}

void add_paraphrase(const Cast& cast, Place place, schema::ScenePart& part) {
  const auto partner = partner_of(cast, place);
  if (!partner) return;
  part.set_partner(label_of(cast.state, cast.plan, cast.team, trust::Entity::seat(*partner)));
  part.set_partner_words(words_to_say_back(cast, *partner));
  if (part.partner_words().empty()) {
    part.set_prompt(fmt::format("{} (Ask aloud: nothing is written down yet.)", part.prompt()));
  }
  const auto teller = teller_of(cast, place);
  if (cast.story().visit.step > 0 && teller) part.set_their_words(cast.story().visit.minds[*teller].text);
}

std::uint32_t left(int most, std::uint32_t given) {
  return static_cast<std::uint32_t>(most) > given ? static_cast<std::uint32_t>(most) - given : 0;
}

// The board; before there is one, what this viewer wrote for it. In the last step, and after it, the points alone.
void add_retro(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  const PlaceMind* mine = viewer.place ? &visit.minds[*viewer.place] : nullptr;
  const bool decides_now = visit.phase == schema::PHASE_DECIDE;
  if (visit.step == 0) {
    if (!mine) return;
    for (const Sealed& note : mine->sealed) part.add_notes()->set_text(note.text);
    if (decides_now) part.set_notes_left(left(ask.notes, mine->answers));
    return;
  }
  for (std::uint32_t i = 0; i < visit.notes.size(); ++i) {
    const BoardNote& note = visit.notes[i];
    schema::ShownNote& shown = *part.add_notes();
    shown.set_text(note.text);
    shown.set_votes(note.votes);
    if (note.owner) shown.set_owner(label_of(cast.state, cast.plan, cast.team, trust::Entity::seat(*note.owner)));
    if (!mine || visit.step != 1) continue;
    shown.set_my_votes(static_cast<std::uint32_t>(std::count_if(
        mine->sealed.begin(), mine->sealed.end(), [&](const Sealed& vote) { return number_of(vote) == i; })));
  }
  if (mine && visit.step == 1 && decides_now) part.set_votes_left(left(ask.votes, mine->answers));
}

// What a kind of asking has besides options.
void add_kind(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  part.set_step(cast.story().visit.step);
  if (ask.kind == plan::AskKind::kAllocate) part.set_points(static_cast<std::uint32_t>(ask.points));
  if (ask.kind == plan::AskKind::kParaphrase && viewer.place) add_paraphrase(cast, *viewer.place, part);
  if (ask.kind == plan::AskKind::kRetro) add_retro(viewer, ask, part);
  if (ask.kind != plan::AskKind::kPulse) return;
  const plan::Pulse& pulse = cast.plan.pulses[ask.pulse.at()];
  if (ask.prompt.empty()) part.set_prompt(pulse.title);
  for (const std::string& item : pulse.items) part.add_items(item);
}

// What was said to this place, which it is to answer; nobody else sees it before the reveal.
void add_sayings(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  part.set_asked("those whom it is said to");
  if (!part.i_am_asked()) return;
  part.set_prompt("Has it landed with you?");
  for (const Saying& saying : sayings(cast)) {
    if (std::find(saying.to.begin(), saying.to.end(), *viewer.place) == saying.to.end()) continue;
    schema::Saying& shown = *part.add_sayings();
    shown.set_role(saying.by.as_team ? "The team"
                                     : label_of(cast.state, cast.plan, cast.team, saying.by.entity(cast.team)));
    shown.set_words(ask.options[saying.option].text);
  }
}

void add_ask(const Viewer& viewer, const plan::Ask& ask, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Places asked = deciders(cast);
  part.set_ask(ask_kind(ask.kind));
  part.set_prompt(ask.prompt);
  part.set_asked(who_is_asked(cast.plan, ask));
  part.set_explain(ask.explain && !is_anonymous(ask) && !asks_the_injured(cast));
  part.set_i_am_asked(viewer.place && is_asked(cast, *viewer.place));
  add_options(viewer, ask, part);
  add_open_choices(cast, ask, part);
  if (viewer.place) add_my_answers(cast, ask, *viewer.place, part);
  add_kind(viewer, ask, part);
  if (asks_the_injured(cast)) add_sayings(viewer, ask, part);
  const bool decides_now = cast.story().visit.phase == schema::PHASE_DECIDE;
  for (const Place place : asked) {
    part.add_asked_seats(cast.seat(place).id.value);
    if (decides_now && is_done(cast, place)) part.add_done(cast.seat(place).id.value);
  }
  for (const std::uint32_t seat : seats_deciding(cast)) part.add_deciding(seat);
}

// After the reveal, about the one who acted. Nobody sees who has answered what; one's own answer one may see.
void add_witness(const Viewer& viewer, schema::ScenePart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  const bool asks_now = visit.phase == schema::PHASE_REVEAL || visit.phase == schema::PHASE_REFLECT;
  if (!viewer.place || !asks_now) return;
  part.set_witness(may_witness(cast, *viewer.place));
  part.set_witness_actor(witnessed_place(cast) == *viewer.place);
  if (!part.witness() && !part.witness_actor()) return;
  part.set_answered(has_witnessed(cast, *viewer.place));
  const auto& sealed = visit.minds[*viewer.place].sealed;
  const auto mine = sealed.empty() ? std::nullopt : number_of(sealed.front());
  if (mine) part.set_my_witness(*mine);
}

}  // namespace

void show_option(const plan::Plan& plan, const plan::Option& option, const Viewer* viewer, schema::OptionView& shown) {
  shown.set_id(option.id);
  shown.set_text(option.text);
  for (const plan::StakeDelta& delta : option.effects.stakes) {
    if (!delta.stake.resolved() || (viewer != nullptr && !sees_stake(*viewer, delta.stake.at()))) continue;
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
  for (const Place place : deciders(cast)) {
    if (!is_done(cast, place)) seats.push_back(cast.seat(place).id.value);
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
  for (const std::uint32_t i : visit.injected) part.add_injected(cast.plan.injects[i].text);
  if (scene.discuss) {
    part.set_discuss(scene.discuss->prompt);
    part.set_discuss_secrets(scene.discuss->secrets);
  }
  part.set_phase(visit.phase);
  part.set_began(visit.began);
  part.set_deadline(visit.deadline);
  if (scene.ask) add_ask(viewer, *scene.ask, part);
  add_witness(viewer, part);
  for (Place place = 0; place < cast.size(); ++place) {
    if (visit.minds[place].ready) part.add_ready(cast.seat(place).id.value);
  }
  part.set_ending(scene.spoken_ending());
  return true;
}

}  // namespace drops::session
