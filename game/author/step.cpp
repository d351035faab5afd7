#include "game/author/step.h"

#include <algorithm>
#include <set>
#include <utility>

#include "game/session/apply.h"
#include "game/session/asking.h"

namespace drops::author {
namespace {

constexpr TeamId kTeam{0};
constexpr std::uint64_t kDraws = 16;   // of a hook that asks for chance
constexpr std::uint64_t kTries = 256;  // until the other team has given each of its answers
constexpr int kMostEvents = 200;       // of one decision: as many as a session takes

// A team that notes whether a hook has asked it for chance.
class WatchedTeam final : public plan::HookTeam {
 public:
  WatchedTeam(const plan::HookTeam& team, bool& drew) : team_(team), drew_(drew) {}

  bool known(std::size_t fact) const override { return team_.known(fact); }
  bool promised(std::size_t commitment) const override { return team_.promised(commitment); }
  bool broken(std::size_t commitment) const override { return team_.broken(commitment); }
  bool open(std::size_t breach) const override { return team_.open(breach); }
  bool was(std::size_t scene, std::size_t option) const override { return team_.was(scene, option); }
  int stake(std::size_t stake) const override { return team_.stake(stake); }
  int safety() const override { return team_.safety(); }
  bool second() const override { return team_.second(); }
  trust::Level level(const plan::With& who, std::optional<trust::Pillar> pillar) const override {
    return team_.level(who, pillar);
  }
  std::uint64_t random(std::uint64_t n, std::uint64_t bound) const override {
    drew_ = true;
    return team_.random(n, bound);
  }
  int data(const std::string& name) const override { return team_.data(name); }

 private:
  const plan::HookTeam& team_;
  bool& drew_;
};

class WatchedHooks final : public plan::Hooks {
 public:
  WatchedHooks(plan::Hooks& hooks, bool& drew) : hooks_(hooks), drew_(drew) {}
  Result<std::vector<plan::HookEffect>> after(std::size_t number, const plan::HookTeam& team) override {
    return hooks_.after(number, WatchedTeam(team, drew_));
  }

 private:
  plan::Hooks& hooks_;
  bool& drew_;
};

std::size_t entries_of(const schema::SceneClosed& closed) {
  return static_cast<std::size_t>(std::count_if(closed.changes().begin(), closed.changes().end(),
                                                [](const schema::Change& change) { return change.has_entry(); }));
}

// What nobody asks for on the way on: how the story came here.
void forget(session::Story& story) {
  story.ledger.clear();
  story.snapshots.clear();
  story.visit.entry_changes.clear();
}

}  // namespace

struct Stepper::Chance {
  std::optional<std::uint32_t> theirs;  // what the bots' team has answered
  std::size_t answers = 0;              // that it may give
  bool drew = false;                    // a hook did
};

Successor Stepper::once(const session::State& state, const Decision& decision, std::uint64_t seed,
                        Chance& chance) const {
  Successor next{state, 0};
  session::Story& story = next.state.story(kTeam);
  next.state.house.seed = seed;
  Tick tick = state.tick + 1;
  const auto take = [&](schema::Event& event) {
    event.set_tick(tick);
    session::apply(next.state, plan_, event);
  };
  for (const session::Said& said : decision.words) {
    auto events = session::decide(next.state, plan_, said, tick);
    if (!events) continue;  // it has said enough, or there is nothing to say
    for (schema::Event& event : *events) take(event);
  }
  WatchedHooks watched(hooks_, chance.drew);
  bool moved = false;
  for (int i = 0; i < kMostEvents; ++i) {
    auto event = session::advance(next.state, plan_, watched, kTeam, tick);
    if (!event && !moved && story.visit.deadline > tick) {
      tick = story.visit.deadline;  // nobody has more to say, and the question is open: time ends it
      continue;
    }
    if (!event) break;
    moved = true;
    if (event->has_closed()) {
      const auto& closed = event->closed();
      next.time += times_.of(story.visit.scene, entries_of(closed));
      if (closed.has_theirs() && closed.other_team() == trust::kBotTeam.value) {
        chance.theirs = closed.theirs();
        chance.answers = session::offered({next.state, plan_, kTeam}).size();
      }
    }
    take(*event);
  }
  if (story.ending) next.time += times_.of(*story.ending, 0);
  next.state.house.seed = state.house.seed;
  forget(story);
  return next;
}

std::vector<Successor> Stepper::after(const session::State& state, const Decision& decision) const {
  std::vector<Successor> all;
  std::set<std::uint32_t> theirs;
  const std::uint64_t seed = state.house.seed;
  std::uint64_t tries = 1;
  for (std::uint64_t i = 0; i < tries; ++i) {
    Chance chance;
    Successor next = once(state, decision, seed + i, chance);
    const bool answered_anew = chance.theirs && theirs.insert(*chance.theirs).second;
    if (i == 0 || answered_anew || chance.drew) all.push_back(std::move(next));
    if (chance.drew) tries = std::max(tries, kDraws);
    if (!chance.theirs) continue;
    tries = theirs.size() < chance.answers ? kTries : chance.drew ? std::max(tries, kDraws) : i + 1;
  }
  return all;
}

}  // namespace drops::author
