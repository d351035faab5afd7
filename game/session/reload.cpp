#include "game/session/reload.h"

#include <algorithm>
#include <set>

#include "game/plan/plan_json.h"
#include "game/session/apply.h"
#include "game/session/fits.h"
#include "game/session/fold.h"

namespace drops::session {
namespace {

// Everything that has a number in `before` has the same in `after`.
template <class T>
bool goes_on(const std::vector<T>& before, const std::vector<T>& after, const std::set<std::size_t>& touched) {
  return after.size() >= before.size() &&
         std::ranges::all_of(touched, [&](std::size_t i) { return i >= before.size() || before[i].id == after[i].id; });
}

template <class T>
std::set<std::size_t> all_of(const std::vector<T>& things) {
  std::set<std::size_t> all;
  for (std::size_t i = 0; i < things.size(); ++i) all.insert(i);
  return all;
}

bool options_go_on(const plan::Plan& before, const plan::Plan& after, const std::set<std::size_t>& scenes) {
  return std::ranges::all_of(scenes, [&](std::size_t i) {
    const auto& old = before.scenes[i].ask;
    const auto& now = after.scenes[i].ask;
    if (!old || old->options.empty()) return true;
    return now && now->kind == old->kind && goes_on(old->options, now->options, all_of(old->options));
  });
}

bool goes_on(const State& state, const plan::Plan& before, const plan::Plan& after) {
  plan::Touched touched = touched_by_stories(state, TeamId());
  touched.scenes.merge(touched.now);
  std::erase_if(touched.scenes, [&](std::size_t i) { return i >= before.scenes.size(); });
  const bool people = goes_on(before.roles, after.roles, all_of(before.roles)) &&
                      goes_on(before.characters, after.characters, all_of(before.characters)) &&
                      after.roles.size() == before.roles.size() && after.characters.size() == before.characters.size();
  return people && goes_on(before.stakes, after.stakes, all_of(before.stakes)) &&
         goes_on(before.injects, after.injects, all_of(before.injects)) &&
         goes_on(before.pulses, after.pulses, all_of(before.pulses)) &&
         goes_on(before.facts, after.facts, touched.facts) &&
         goes_on(before.breaches, after.breaches, touched.breaches) &&
         goes_on(before.commitments, after.commitments, touched.commitments) &&
         goes_on(before.scenes, after.scenes, touched.scenes) && options_go_on(before, after, touched.scenes);
}

template <class Kept>
void make_room(Kept& kept, const Story& story, const plan::Plan& plan) {
  for (std::size_t i = kept.stakes.size(); i < plan.stakes.size(); ++i) kept.stakes.push_back(plan.stakes[i].start);
  kept.known.resize(plan.facts.size(), 0);
  for (std::size_t i = 0; i < plan.facts.size(); ++i) {
    if (kept.known[i] == 0) kept.known[i] = known_at_first(story, plan.facts[i]);
  }
  kept.across.resize(plan.scenes.size());
  kept.standing.commitments.resize(plan.commitments.size());
  kept.standing.breaches.resize(plan.breaches.size());
  for (std::size_t i = 0; i < plan.breaches.size(); ++i) {
    trust::Breach& breach = kept.standing.breaches[i];
    if (breach.state == trust::BreachState::kNone) breach.kind = plan.breaches[i].kind;
  }
}

// What no event fits.
const plan::Plan& no_plan() {
  static const plan::Plan none;
  return none;
}

void note_learnt(Story& story, const std::vector<std::uint64_t>& known_before) {
  for (std::uint32_t fact = 0; fact < story.known.size(); ++fact) {
    const bool new_here = fact >= known_before.size() || known_before[fact] == 0;
    if (new_here && story.known[fact] != 0) story.learnt.push_back({fact, story.known[fact], 0, std::nullopt});
  }
}

}  // namespace

// What is new begins here, in every story and in every way back.
void Fold::on(const schema::ScenarioReloaded&) {
  for (Story& each : state.stories) {
    if (each.places.empty()) continue;
    const auto known_before = each.known;
    make_room(each, each, plan);
    note_learnt(each, known_before);
    for (auto& snapshot : each.snapshots) {
      Snapshot wider = *snapshot;
      make_room(wider, each, plan);
      snapshot = std::make_shared<const Snapshot>(std::move(wider));
    }
  }
}

const plan::Plan& PlanInForce::at(const State& state, const schema::Event& event) {
  if (event.has_part() && event.part().has_plan()) {
    if (programme_ == nullptr) return no_plan();
    const std::uint32_t number = event.part().plan();
    const bool known = number < programme_->plans.size() && fits(state, programme_->plans[number], event);
    if (!known) return no_plan();
    plan_ = &programme_->plans[number];
    return *plan_;
  }
  if (!event.has_reloaded()) return *plan_;
  auto next = plan::from_json(event.reloaded().plan());
  if (!next || !goes_on(state, *plan_, *next)) return *plan_;
  own_.push_back(std::make_shared<const plan::Plan>(std::move(*next)));
  plan_ = own_.back().get();
  return *plan_;
}

plan::Touched touched_by_stories(const State& state, TeamId entering) {
  plan::Touched touched;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    const Story& story = state.stories[team];
    for (const Past& past : story.past) touched.scenes.insert(past.scene);
    for (const auto& snapshot : story.snapshots) touched.scenes.insert(snapshot->scene);
    const bool is_in = story.visit.number > 0 && TeamId(team) != entering;
    if (is_in) touched.now.insert(story.visit.scene);
    if (story.visit.closed && story.visit.closed->has_next()) touched.scenes.insert(story.visit.closed->next());
    if (story.back_to) touched.scenes.insert(*story.back_to);
    if (story.ending) touched.now.insert(*story.ending);
    for (std::size_t i = 0; i < story.known.size(); ++i) {
      if (story.known[i] != 0) touched.facts.insert(i);
    }
    for (std::size_t i = 0; i < story.standing.commitments.size(); ++i) {
      if (story.standing.commitments[i].state != trust::CommitmentState::kNone) touched.commitments.insert(i);
      if (story.standing.commitments[i].state == trust::CommitmentState::kOpen)
        touched.scenes.insert(story.standing.commitments[i].due);
    }
    for (std::size_t i = 0; i < story.standing.breaches.size(); ++i) {
      if (story.standing.breaches[i].state != trust::BreachState::kNone) touched.breaches.insert(i);
    }
  }
  return touched;
}

plan::Plan plan_at_last(const plan::Plan& first, std::span<const schema::Event> events) {
  const auto reloads = [](const schema::Event& event) { return event.has_reloaded(); };
  if (std::ranges::none_of(events, reloads)) return first;
  State state;
  PlanInForce force(first);
  for (const schema::Event& event : events) apply(state, force.at(state, event), event);
  return force.plan();
}

}  // namespace drops::session
