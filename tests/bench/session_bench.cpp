// What a choice costs in a team of six, and what a large session weighs. Figures to hold: decide and apply at most 2
// us, with the scene's projection for its chooser at most 5 us; 1 200 seats in 200 teams at most 20 MB; and neither how
// much has happened before nor how many other teams there are makes a choice dearer.

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <stdexcept>

#include "game/script/hooks.h"
#include "game/script/loader.h"
#include "game/session/project.h"
#include "game/session/session.h"

namespace {

using namespace drops;

constexpr std::uint32_t kMates = 6;

struct Room {
  plan::Plan plan;
  std::unique_ptr<script::ScriptHooks> hooks;
  std::unique_ptr<session::Session> session;
  SeatId desk;
  Tick tick = 0;

  explicit Room(std::uint32_t teams) {
    auto loaded = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua");
    if (!loaded) throw std::runtime_error(loaded.error().sentence());
    plan = std::move(loaded->plan);
    hooks = script::make_hooks(plan).value();
    session::Settings settings;
    settings.seed = 7;
    settings.teams = teams;
    settings.most_seats = teams * kMates;
    session = std::make_unique<session::Session>(plan, *hooks, settings);
    desk = take("Facilitator", schema::SEAT_FACILITATOR, {});
    for (std::uint32_t seat = 0; seat < teams * kMates; ++seat) {
      take("Seat " + std::to_string(seat), schema::SEAT_PARTICIPANT, seat % teams);
    }
    schema::Command start;
    start.mutable_start();
    say(desk, start);
    to_decision();
  }

  SeatId take(const std::string& name, schema::SeatKind kind, std::optional<std::uint32_t> team) {
    schema::Command command;
    command.mutable_take_seat()->set_name(name);
    command.mutable_take_seat()->set_kind(kind);
    if (team) command.mutable_take_seat()->set_team(*team);
    say(std::nullopt, command);
    return SeatId(static_cast<std::uint32_t>(session->state().house.seats.size() - 1));
  }

  void say(std::optional<SeatId> by, const schema::Command& command) {
    if (!session->say({by, 0, command}, tick)) throw std::runtime_error("refused");
  }

  void to_decision() {
    schema::Command skip;
    skip.mutable_skip();
    for (int i = 0; i < 6 && session->state().stories[0].visit.phase != schema::PHASE_DECIDE; ++i) say(desk, skip);
  }

  // Back to the first scene and through it again, so that much has happened before.
  void grow_old(int times) {
    for (int i = 0; i < times; ++i) {
      schema::Command back;
      back.mutable_go_back()->set_visit(1);
      say(desk, back);
      to_decision();
    }
  }

  [[nodiscard]] session::Said choice() const {
    session::Said said;
    const auto& story = session->state().stories[0];
    said.by = story.places[1];
    said.command.mutable_choose()->set_visit(story.visit.number);
    said.command.mutable_choose()->set_option("ask");
    return said;
  }
};

void choose(benchmark::State& state, Room& room, bool with_view) {
  const session::State& before = room.session->state();
  session::State after = before;
  const session::Said said = room.choice();
  schema::Part part;
  for (auto _ : state) {
    auto events = session::decide(before, room.plan, said, room.tick);
    for (const schema::Event& event : *events) session::apply(after, room.plan, event);
    if (with_view)
      benchmark::DoNotOptimize(session::project_part(after, room.plan, *said.by, schema::PART_SCENE, part));
  }
}

void decide_and_apply(benchmark::State& state) {
  Room room(static_cast<std::uint32_t>(state.range(0)));
  choose(state, room, false);
}
BENCHMARK(decide_and_apply)->Arg(1)->Arg(200);

void decide_apply_and_project(benchmark::State& state) {
  Room room(static_cast<std::uint32_t>(state.range(0)));
  choose(state, room, true);
}
BENCHMARK(decide_apply_and_project)->Arg(1)->Arg(200);

void decide_and_apply_when_much_has_happened(benchmark::State& state) {
  Room room(1);
  room.grow_old(200);
  choose(state, room, false);
}
BENCHMARK(decide_and_apply_when_much_has_happened);

// The last choice of a scene: it closes, with all effects.
void close_a_scene(benchmark::State& state) {
  Room room(static_cast<std::uint32_t>(state.range(0)));
  session::State all = room.session->state();
  for (const SeatId seat : all.stories[0].places) {
    session::Said said = room.choice();
    said.by = seat;
    const auto events = session::decide(all, room.plan, said, room.tick);
    for (const schema::Event& event : *events) session::apply(all, room.plan, event);
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(session::advance(all, room.plan, *room.hooks, TeamId(0), room.tick));
  }
}
BENCHMARK(close_a_scene)->Arg(1)->Arg(200);

void state_of_1200_seats(benchmark::State& state) {
  for (auto _ : state) {
    const std::size_t before = mallinfo2().uordblks;
    Room room(200);
    const session::State copy = room.session->state();
    (void)copy;
    const std::size_t with_copy = mallinfo2().uordblks;
    session::State again = copy;
    state.counters["state_MB"] = static_cast<double>(mallinfo2().uordblks - with_copy) / 1e6;
    state.counters["room_MB"] = static_cast<double>(with_copy - before) / 1e6;
    benchmark::DoNotOptimize(again);
  }
}
BENCHMARK(state_of_1200_seats)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
