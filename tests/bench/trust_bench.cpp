// What the trust model costs: one scene of a team of six, in the middle of a play.
#include <benchmark/benchmark.h>

#include <utility>
#include <variant>
#include <vector>

#include "game/trust/fold.h"
#include "game/trust/settlement.h"

namespace drops::trust {
namespace {

constexpr std::uint32_t kMates = 6;
constexpr std::uint32_t kCharacters = 2;
constexpr Entity kTeam = Entity::team(TeamId{0});
constexpr Entity kClient = Entity::character(0);

std::vector<Relation> towards(const Entity& trustee) {
  std::vector<Relation> relations;
  for (std::uint32_t place = 0; place < kMates; ++place) {
    if (Entity::seat(place) != trustee) relations.push_back({Entity::seat(place), trustee});
  }
  return relations;
}

// Three breaches, of which one is open; four promises, of which two are open.
struct World {
  Rules rules{};
  std::vector<BreachTerms> breaches{};
  std::vector<CommitmentTerms> commitments{};
  Standing standing{};
  Moment moment{.scene = 8, .visit = 8, .tick = 600'000};

  World() {
    std::vector<Vessel> vessels;
    const auto add = [&](const Relation& relation) {
      vessels.push_back({.relation = relation, .levels = {rules.start, rules.start, rules.start, rules.start}});
    };
    for (std::uint32_t place = 0; place < kMates; ++place) {
      for (const Relation& relation : towards(Entity::seat(place))) add(relation);
    }
    for (std::uint32_t number = 0; number < kCharacters; ++number) add({Entity::character(number), kTeam});
    for (std::uint32_t number = 0; number < 3; ++number) {
      breaches.push_back({.number = number, .buckets = {1, 0, 0, 0}, .relations = {{kClient, kTeam}}});
    }
    for (std::uint32_t number = 0; number < 4; ++number) {
      commitments.push_back({.number = number, .relations = {{kClient, kTeam}}, .kept_drops = {0, 0, 2, 0}});
    }
    const BreachKind kinds[] = {BreachKind::kCharacter, BreachKind::kCare, BreachKind::kCompetence};
    standing = new_standing(std::move(vessels), kinds, commitments.size(), rules);
    begin_visit(standing, 7);
    Settlement earlier(standing, rules, {.scene = 7, .visit = 7}, breaches, commitments);
    earlier.settle(
        std::vector{act(Act::What::kOpen, kTeam), act(Act::What::kMake, kTeam, 0), act(Act::What::kMake, kTeam, 1)});
    standing = earlier.standing();
    begin_visit(standing, moment.visit);
  }

  static Act act(Act::What what, const Entity& actor, std::uint32_t number = 0) {
    Act act;
    act.what = what;
    act.actor = actor;
    act.number = number;
    act.due = 12;
    act.cause = {CauseKind::kOption, 0};
    act.why = "Nobody had to ask twice.";
    return act;
  }

  static Act level_act(Act::What what, const Entity& actor, Pillar pillar, int count, std::vector<Relation> relations) {
    Act act = World::act(what, actor);
    act.pillar = pillar;
    act.count = count;
    act.relations = std::move(relations);
    return act;
  }
};

// The team votes: two drops and a leak with the client, one step of repair.
std::vector<Act> vote() {
  return {World::level_act(Act::What::kDrop, kTeam, Pillar::kCharacter, 2, {{kClient, kTeam}}),
          World::level_act(Act::What::kLeak, kTeam, Pillar::kCare, 1, {{kClient, kTeam}}),
          World::act(Act::What::kStep, kTeam)};
}

// Each for oneself: drops on two pillars in the eyes of the five others.
std::vector<Act> each() {
  std::vector<Act> acts;
  for (std::uint32_t place = 0; place < kMates; ++place) {
    const Entity mate = Entity::seat(place);
    acts.push_back(World::level_act(Act::What::kDrop, mate, Pillar::kCare, 2, towards(mate)));
    acts.push_back(World::level_act(Act::What::kDrop, mate, Pillar::kConsistency, 1, towards(mate)));
  }
  return acts;
}

void settle(benchmark::State& state, const std::vector<Act>& acts) {
  const World world;
  std::size_t changes = 0;
  for (auto _ : state) {
    Settlement settlement(world.standing, world.rules, world.moment, world.breaches, world.commitments);
    settlement.settle(acts);
    changes = settlement.changes().size();
    benchmark::DoNotOptimize(changes);
  }
  state.counters["changes"] = static_cast<double>(changes);
}

void settle_a_vote(benchmark::State& state) {
  settle(state, vote());
}
BENCHMARK(settle_a_vote);

void settle_each_for_oneself(benchmark::State& state) {
  settle(state, each());
}
BENCHMARK(settle_each_for_oneself);

void copy_the_standing(benchmark::State& state) {
  const World world;
  for (auto _ : state) {
    Standing copy = world.standing;
    benchmark::DoNotOptimize(copy);
  }
}
BENCHMARK(copy_the_standing);

void settle_each_and_close(benchmark::State& state) {
  const World world;
  const std::vector<Act> acts = each();
  Settlement::Closing closing;
  for (std::uint32_t place = 0; place < kMates; ++place) closing.asked.push_back(Entity::seat(place));
  closing.asked.push_back(kTeam);
  closing.decided = closing.there = closing.asked;
  for (auto _ : state) {
    Settlement settlement(world.standing, world.rules, world.moment, world.breaches, world.commitments);
    settlement.settle(acts);
    settlement.close(closing);
    benchmark::DoNotOptimize(settlement.changes().size());
  }
}
BENCHMARK(settle_each_and_close);

// A chart at the end of fifteen such scenes: every vessel, from the ledger.
void fold_a_play(benchmark::State& state) {
  const World world;
  Settlement settlement(world.standing, world.rules, world.moment, world.breaches, world.commitments);
  settlement.settle(each());
  Ledger ledger;
  for (int scene = 0; scene < 15; ++scene) {
    for (const Change& change : settlement.changes()) {
      if (const Entry* entry = std::get_if<Entry>(&change)) ledger.push_back(*entry);
    }
  }
  for (auto _ : state) benchmark::DoNotOptimize(fold(world.standing.vessels, ledger));
  state.counters["entries"] = static_cast<double>(ledger.size());
}
BENCHMARK(fold_a_play);

}  // namespace
}  // namespace drops::trust
