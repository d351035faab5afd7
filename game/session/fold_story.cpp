// What a team's story does: its scenes, what is said in them and what they move; and going back.

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/changes.h"
#include "game/session/decide.h"
#include "game/session/fold.h"
#include "game/session/scene.h"
#include "game/session/withheld.h"

namespace drops::session {
namespace {

void learn(Story& story, const schema::FactLearnt& learnt, std::uint32_t visit) {
  story.known[learnt.fact()] |= learnt.places();
  story.learnt.push_back(
      {learnt.fact(), learnt.places(), visit, learnt.has_by() ? std::optional(learnt.by()) : std::nullopt});
}

void apply_change(Story& story, const schema::Change& message, const Where& where) {
  if (const auto change = from_message(message, where)) {
    trust::apply(story.standing, *change);
    if (const auto* entry = std::get_if<trust::Entry>(&*change)) story.ledger.push_back(*entry);
    return;
  }
  if (message.has_stake()) {
    story.stakes[message.stake().stake()] += message.stake().effect();
  } else if (message.has_fact()) {
    learn(story, message.fact(), where.visit);
  } else if (message.has_data()) {
    story.data[message.data().name()] = message.data().value();
  } else if (message.has_spoke() && message.spoke().answered()) {
    std::erase_if(story.voices, [&](const Voice& voice) {
      return voice.place == message.spoke().place() && voice.visit != where.visit;
    });
  } else if (message.has_spoke()) {
    story.voices.push_back({message.spoke().place(), where.visit});
  }
}

template <class Changes>
void apply_changes(Story& story, const Changes& changes, Tick tick) {
  const Where where{story.visit.scene, story.visit.number, tick};
  for (const schema::Change& change : changes) apply_change(story, change, where);
}

void begin_phase(Visit& visit, Phase phase, Tick now, Tick deadline) {
  visit.phase = phase;
  visit.began = now;
  visit.deadline = deadline;
  for (PlaceMind& mind : visit.minds) mind.ready = false;
}

// What is sealed or said of a pass belongs to one step of one question.
void begin_answering(PlaceMind& mind) {
  mind.ready = mind.passed = false;
  mind.answers = 0;
  mind.sealed.clear();
}

// Who is here when a paraphrase begins stays in its ring, whatever their links do.
void form_ring(State& state, const plan::Plan& plan, TeamId team) {
  const Cast cast{state, plan, team};
  if (!cast.scene().ask || cast.scene().ask->kind != plan::AskKind::kParaphrase) return;
  state.story(team).visit.ring = cast.present();
}

// Words that the mates have read, or will: of a choice that is told, a pledge, a paraphrase.
void keep_spoken(Story& story, const plan::Ask& ask) {
  for (std::uint32_t place = 0; place < story.visit.minds.size(); ++place) {
    const PlaceMind& mind = story.visit.minds[place];
    const bool told = mind.choice && !is_confidential(ask.options[*mind.choice]);
    const std::string& words = mind.text.empty() && told ? mind.why : mind.text;
    if (!words.empty()) story.spoken.push_back({story.visit.scene, story.visit.number, place, words});
  }
}

std::vector<std::uint32_t> chosen_in(const plan::Ask* ask, const schema::SceneClosed& e) {
  std::vector<std::uint32_t> chosen;
  if (e.by() == schema::CLOSED_BY_NOBODY) return chosen;
  if (ask && e.split_size() > 0 && e.has_option()) {
    return effective_options(*ask, {e.split().begin(), e.split().end()}, e.option());
  }
  if (e.has_option()) return {e.option()};
  for (const schema::Ballot& ballot : e.ballots()) {
    if (std::find(chosen.begin(), chosen.end(), ballot.option()) == chosen.end()) chosen.push_back(ballot.option());
  }
  for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(e.anonymous_size()); ++i) {
    if (e.anonymous(static_cast<int>(i)) > 0) chosen.push_back(i);
  }
  return chosen;
}

// A pledge belongs to the person who wrote it; one that is written again in a scene that was gone back to replaces it.
void keep_pledges(State& state, TeamId team) {
  const Visit& visit = state.story(team).visit;
  for (std::uint32_t place = 0; place < visit.minds.size(); ++place) {
    if (visit.minds[place].text.empty()) continue;
    const SeatId seat = state.story(team).places[place];
    auto& pledges = state.house.pledges;
    const auto before = std::find_if(pledges.begin(), pledges.end(), [&](const Pledge& pledge) {
      return pledge.part == state.house.story_part && pledge.seat == seat && pledge.team == team &&
             pledge.visit == visit.number;
    });
    Pledge& pledge = before != pledges.end() ? *before : pledges.emplace_back();
    pledge = {state.house.story_part, seat, team, visit.number, visit.minds[place].text, {}};
  }
}

void keep_pulse(State& state, const plan::Plan& plan, TeamId team, std::uint32_t pulse, const schema::SceneClosed& e) {
  const std::uint32_t visit = state.story(team).visit.number;
  const std::uint32_t part = state.house.story_part;
  std::erase_if(state.house.pulses,
                [&](const PulseCount& old) { return old.part == part && old.team == team && old.visit == visit; });
  PulseCount& count = state.house.pulses.emplace_back();
  count.part = part;
  count.pulse = pulse;
  count.title = plan.pulses[pulse].title;
  count.asked = plan.pulses[pulse].items;
  count.least = plan.rules.pulse_least;
  count.team = team;
  count.visit = visit;
  for (const schema::PulseCount& item : e.pulse()) {
    auto& row = count.items.emplace_back();
    for (int i = 0; i < item.answers_size() && i < 5; ++i) row[static_cast<std::size_t>(i)] = item.answers(i);
  }
}

}  // namespace

void Fold::on(const schema::LeaderReplaced& e) {
  story(e.team()).leader = e.place();
}

void Fold::on(const schema::SceneEntered& e) {
  Story& entering = story(e.team());
  entering.snapshots.push_back(std::make_shared<const Snapshot>(snapshot_of(entering, e.scene())));
  entering.back_to.reset();
  Visit visit;
  visit.number = e.visit();
  visit.scene = e.scene();
  visit.phase = e.phase();
  visit.began = tick;
  visit.deadline = e.deadline();
  visit.parts.assign(e.parts().begin(), e.parts().end());
  visit.locked.assign(e.locked().begin(), e.locked().end());
  visit.absent.assign(e.absent().begin(), e.absent().end());
  visit.minds.resize(entering.places.size());
  visit.entry_changes.assign(e.changes().begin(), e.changes().end());
  entering.visit = std::move(visit);
  trust::begin_visit(entering.standing, e.visit());
  apply_changes(entering, e.changes(), tick);
  if (e.phase() == schema::PHASE_DECIDE) form_ring(state, plan, TeamId(e.team()));
}

void Fold::on(const schema::PhaseBegan& e) {
  Story& at = story(e.team());
  if (e.phase() == schema::PHASE_DECIDE && at.visit.phase == schema::PHASE_DECIDE) {  // a tie: once more
    at.visit.again = true;
    for (PlaceMind& mind : at.visit.minds) {
      mind.choice.reset();
      begin_answering(mind);
    }
  }
  begin_phase(at.visit, e.phase(), tick, e.deadline());
  if (e.phase() == schema::PHASE_DECIDE) form_ring(state, plan, TeamId(e.team()));
  if (e.has_answer()) at.across[at.visit.scene].push_back(e.answer());
}

void Fold::on(const schema::StepBegan& e) {
  Visit& visit = story(e.team()).visit;
  visit.step = e.step();
  visit.began = tick;
  visit.deadline = e.deadline();
  for (const std::string& note : e.notes()) visit.notes.push_back({note, 0, std::nullopt});
  for (int i = 0; i < e.votes_size() && i < static_cast<int>(visit.notes.size()); ++i) {
    visit.notes[static_cast<std::size_t>(i)].votes = e.votes(i);
  }
  const bool choices_stand = chooses_option(plan.scenes[visit.scene].ask->kind);  // and who passed abstains
  for (PlaceMind& mind : visit.minds) {
    const bool passed = mind.passed;
    begin_answering(mind);
    mind.passed = passed && choices_stand;
  }
}

void Fold::on(const schema::SaidReady& e) {
  mind(e.seat()).ready = true;
}

void Fold::on(const schema::Chosen& e) {
  mind(e.seat()).choice = e.option();
  mind(e.seat()).why = e.why();
}

void Fold::on(const schema::Advised& e) {
  mind(e.seat()).advice = e.option();
}

void Fold::on(const schema::Predicted& e) {
  mind(e.seat()).prediction = e.option();
}

void Fold::on(const schema::Passed& e) {
  PlaceMind& at = mind(e.seat());
  (asks_the_injured({state, plan, seat(e.seat()).team}) ? at.ready : at.passed) = true;
}

void Fold::on(const schema::Allocated& e) {
  mind(e.seat()).points.assign(e.points().begin(), e.points().end());
}

void Fold::on(const schema::Written& e) {
  mind(e.seat()).text = e.text();
}

void Fold::on(const schema::Marked& e) {
  mind(e.seat()).mark = e.landed();
}

void Fold::on(const schema::AnsweredSealed& e) {
  PlaceMind& at = mind(e.seat());
  ++at.answers;
  if (!e.has_answer()) return;  // from a journal, which does not hold it
  at.sealed.push_back({e.answer().text(), {e.answer().numbers().begin(), e.answer().numbers().end()}});
}

void Fold::on(const schema::AskedAgain& e) {
  for (PlaceMind& mind : story(e.team()).visit.minds) {
    if (mind.answers > 0) begin_answering(mind);
  }
}

void Fold::on(const schema::NoteOwned& e) {
  story(seat(e.seat()).team.value).visit.notes[e.note()].owner = seat(e.seat()).place;
}

void Fold::on(const schema::DecidedFor& e) {
  story(e.team()).visit.decided_for = e.option();
}

void Fold::on(const schema::Injected& e) {
  Story& at = story(e.team());
  at.visit.injected.push_back(e.inject());
  const plan::Ref& go = plan.injects[e.inject()].go;
  if (go.resolved()) at.visit.turn = static_cast<std::uint32_t>(go.number);
  apply_changes(at, e.changes(), tick);
  at.visit.entry_changes.insert(at.visit.entry_changes.end(), e.changes().begin(), e.changes().end());
}

void Fold::on(const schema::SceneClosed& e) {
  Story& at = story(e.team());
  const bool waited = at.visit.phase == schema::PHASE_WAIT;
  const plan::Scene& scene = plan.scenes[at.visit.scene];
  if (scene.ask && chooses_option(scene.ask->kind)) note_withheld(at, *scene.ask, e);
  if (scene.ask) keep_spoken(at, *scene.ask);
  apply_changes(at, e.changes(), tick);
  if (scene.ask && scene.ask->kind == plan::AskKind::kAcross && !waited && e.has_option()) {
    at.across[at.visit.scene].push_back(e.option());
  }
  if (scene.ask && scene.ask->kind == plan::AskKind::kPledge) keep_pledges(state, TeamId(e.team()));
  if (scene.ask && scene.ask->kind == plan::AskKind::kPulse) {
    keep_pulse(state, plan, TeamId(e.team()), static_cast<std::uint32_t>(scene.ask->pulse.number), e);
  }
  at.past.push_back(
      {at.visit.scene, at.visit.number, chosen_in(scene.ask ? &*scene.ask : nullptr, e), at.ledger.size()});
  if (!e.hook_stopped().empty()) at.notices.push_back(e.hook_stopped());
  begin_phase(at.visit, schema::PHASE_REVEAL, tick, e.deadline());
  for (PlaceMind& mind : at.visit.minds) begin_answering(mind);
  at.visit.closed = e;
}

void Fold::on(const schema::WitnessClosed& e) {
  Visit& visit = story(e.team()).visit;
  visit.witness_done = true;
  WitnessCount count;
  count.part = state.house.story_part;
  count.team = TeamId(e.team());
  count.visit = e.visit();
  count.scene = visit.scene;
  count.actor = e.actor();
  for (int i = 0; i < e.counts_size() && i < 5; ++i) count.counts[static_cast<std::size_t>(i)] = e.counts(i);
  if (e.has_prediction()) count.prediction = e.prediction();
  std::erase_if(state.house.witnessed, [&](const WitnessCount& old) {
    return old.part == count.part && old.team == count.team && old.visit == count.visit;
  });
  state.house.witnessed.push_back(count);
}

void Fold::on(const schema::StoryEnded& e) {
  Story& at = story(e.team());
  if (e.merged()) {
    at.merged = true;
  } else {
    at.ending = e.scene();
  }
  at.visit.phase = schema::PHASE_OVER;
  at.visit.deadline = -1;
}

void Fold::on(const schema::DeadlineMoved& e) {
  story(e.team()).visit.deadline = e.deadline();
}

void Fold::on(const schema::WentBack& e) {
  for (Story& at : state.stories) {
    const auto found = std::find_if(at.snapshots.begin(), at.snapshots.end(),
                                    [&](const auto& snapshot) { return snapshot->visit == e.visit(); });
    if (found == at.snapshots.end() || at.merged) continue;
    const std::shared_ptr<const Snapshot> snapshot = *found;
    restore(at, plan, *snapshot);
  }
  state.house.debrief.step = schema::DEBRIEF_NONE;  // it is led once the stories are over again
  state.house.debrief.minds.clear();
  state.house.debrief.what_ifs.clear();
}

void Fold::on(const schema::Differed& e) {
  Story& at = story(seat(e.seat()).team.value);
  const Mark mark{e.entry(), *seat(e.seat()).place};
  const auto found = std::find(at.marks.begin(), at.marks.end(), mark);
  if (e.back()) {
    if (found != at.marks.end()) at.marks.erase(found);
  } else if (found == at.marks.end()) {
    at.marks.push_back(mark);
  }
}

}  // namespace drops::session
