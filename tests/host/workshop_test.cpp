// From a command to the journal and back to the screens.
#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

#include "tests/support/host_world.h"

using namespace drops;
using namespace drops::test;

namespace {

std::vector<std::uint64_t> ledgers(const session::State& state) {
  std::vector<std::uint64_t> out;
  for (const session::Story& story : state.stories) out.push_back(session::hash_of(story.ledger));
  return out;
}

}  // namespace

TEST_CASE("answers and views leave only after the commit, a refusal at once") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  HostClient& mate = *world.players[2];
  const std::string screen = mate.screen();
  world.journal.slow = true;
  const auto number = player.choose("lab");
  world.run(500);
  CHECK_FALSE(player.answer_to(number));
  CHECK(mate.screen() == screen);

  const auto refused = player.choose("lab");
  world.run(10);
  REQUIRE(player.answer_to(refused));
  CHECK(player.answer_to(refused)->refused());
  CHECK(mate.screen() == screen);

  world.journal.slow = false;
  world.run(10);
  REQUIRE(player.answer_to(number));
  CHECK_FALSE(player.answer_to(number)->refused());
  CHECK(mate.screen() != screen);
}

TEST_CASE("a view never shows what is not in the journal yet, though more was said meanwhile") {
  HostWorld world;
  world.begin();
  world.journal.slow = true;
  world.players[0]->choose("lab");
  world.run(10);
  world.players[2]->choose("lab");  // waits for the next batch
  world.run(10);
  world.journal.slow = false;
  world.network.advance(1);
  world.host->step(0);  // the first batch is safe, the second one is handed over
  world.journal.slow = true;
  world.players[4]->step();
  CHECK(world.players[4]->scene().deciding_size() == 2);
  world.journal.slow = false;
  world.run(10);
  CHECK(world.players[4]->scene().deciding_size() == 1);
}

TEST_CASE("what arrives while a commit runs makes one batch") {
  HostWorld world;
  world.begin();
  world.journal.slow = true;
  world.players[0]->choose("lab");
  world.run(10);
  for (const std::size_t i : {1u, 2u, 3u}) {
    world.players[i]->choose("lab");
    world.run(3);
  }
  const std::size_t before = world.journal.sizes.size();
  world.journal.slow = false;
  world.run(5);
  REQUIRE(world.journal.sizes.size() == before + 2);
  CHECK(world.journal.sizes[before] == 1);
  CHECK(world.journal.sizes[before + 1] >= 3);
  CHECK(world.journal.in_order);
}

TEST_CASE("a commit that fails pauses the session, and resume goes on without a loss") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  world.journal.failing = true;
  const auto number = player.choose("lab");
  world.run(2'000);
  CHECK_FALSE(player.answer_to(number));
  REQUIRE(player.clock);
  CHECK_FALSE(player.clock->running());
  CHECK(world.state().house.paused);
  REQUIRE_FALSE(world.notes.empty());
  CHECK(world.notes.back() ==
        "the session stands still, because its journal could not be written: the disk is full: free some space, then "
        "say 'resume' to try again");
  const Tick stood = world.host->workshop().time().now();
  world.run(5'000);
  CHECK(world.host->workshop().time().now() == stood);

  (void)world.host->order("resume");  // still full
  world.run(50);
  CHECK_FALSE(player.answer_to(number));
  CHECK(world.notes.size() == 2);

  world.journal.failing = false;
  (void)world.host->order("resume");
  world.run(1'200);
  REQUIRE(player.answer_to(number));
  CHECK_FALSE(player.answer_to(number)->refused());
  CHECK(player.clock->running());
  CHECK_FALSE(world.state().house.paused);
  CHECK(world.journal.in_order);
  CHECK(world.safe == world.journal.events.size());
}

TEST_CASE("a facilitator on a link is told of the trouble whatever is said, and may resume from there") {
  HostWorld world;
  HostClient& desk = world.connect_with(world.facilitator_key, "10.0.0.1", host::kFacilitatorDoor);
  desk.hello("");
  world.begin();
  REQUIRE(desk.seat);
  world.journal.failing = true;
  world.players[0]->choose("lab");
  world.run(50);
  schema::Command skip;
  skip.mutable_skip();
  const auto told = desk.say(skip);
  world.run(20);
  REQUIRE(desk.answer_to(told));
  CHECK(desk.answer_to(told)->what().find("the disk is full") != std::string::npos);
  world.journal.failing = false;
  schema::Command resume;
  resume.mutable_resume();
  const auto resumed = desk.say(resume);
  world.run(20);
  REQUIRE(desk.answer_to(resumed));
  CHECK_FALSE(desk.answer_to(resumed)->refused());
  CHECK_FALSE(world.state().house.paused);
}

TEST_CASE("a command that is sent twice is done once and answered twice") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  schema::Command command;
  command.mutable_choose()->set_visit(player.scene().visit());
  command.mutable_choose()->set_option("lab");
  const auto number = player.say(command);
  player.say_again(number, command);
  world.run(20);
  const auto hash = world.hash();
  const std::size_t events = world.journal.events.size();
  player.say_again(number, command);
  world.run(20);
  CHECK(std::count_if(player.answers.begin(), player.answers.end(), [&](const schema::Answer& answer) {
          return answer.sequence() == number && !answer.refused();
        }) == 3);
  CHECK(world.hash() == hash);
  CHECK(world.journal.events.size() == events);
}

TEST_CASE("time stands still while the session is paused") {
  HostWorld world;
  world.begin();
  const Tick deadline = world.players[0]->scene().deadline();
  (void)world.host->order("pause");
  world.run(120'000);
  CHECK(world.host->workshop().time().now() < deadline);
  CHECK(world.players[0]->scene().phase() == schema::PHASE_DECIDE);
  (void)world.host->order("resume");
  world.run(61'000);
  CHECK(world.players[0]->scene().number() == 2);
}

TEST_CASE("the roster is sent at most ten times a second, and its last state arrives") {
  WorldOptions options;
  options.most_seats = 100;
  HostWorld world(options);
  HostClient& first = world.join("Ada");
  for (int i = 0; i < 40; ++i) {
    world.connect().hello("Guest " + std::to_string(i));
    world.run(20);
  }
  CHECK(first.times_sent[schema::PART_ROSTER] >= 5);
  CHECK(first.times_sent[schema::PART_ROSTER] <= 10);
  CHECK(first.times_sent[schema::PART_SESSION] > 30);  // it counts the seats, and is not held back
  world.run(200);
  CHECK(first.part(schema::PART_ROSTER)->roster().seats_size() == 41);
}

TEST_CASE("a part that did not change is not sent again") {
  HostWorld world;
  world.begin();
  HostClient& player = *world.players[0];
  const auto before = player.times_sent;
  world.players[2]->choose("lab");
  world.run(300);
  CHECK(player.times_sent[schema::PART_SCENE] == before.at(schema::PART_SCENE) + 1);
  CHECK(player.times_sent[schema::PART_ME] == before.at(schema::PART_ME));
  CHECK(player.times_sent[schema::PART_ROSTER] == before.at(schema::PART_ROSTER));
  CHECK(world.players[1]->times_sent[schema::PART_SCENE] == 1);  // another team, untouched
  (void)world.host->order("pause");                              // which may touch everything, and changes one part
  world.run(300);
  CHECK(player.times_sent[schema::PART_SESSION] == before.at(schema::PART_SESSION) + 1);
  CHECK(player.times_sent[schema::PART_ME] == before.at(schema::PART_ME));
}

TEST_CASE("bots in the process play a whole story from the views that they get") {
  WorldOptions options;
  options.bots = 8;
  options.autopilot = 8;
  HostWorld world(options);
  world.run(3'000);
  CHECK(world.host->over());
  CHECK_FALSE(world.host->failure());
  CHECK(world.journal.in_order);
  for (const session::Story& story : world.state().stories) CHECK(story.ending);
}

TEST_CASE("an autopilot that cannot start says why") {
  WorldOptions options;
  options.bots = 2;
  options.autopilot = 2;
  HostWorld world(options);
  world.run(100);
  REQUIRE(world.host->failure());
  CHECK(world.host->failure()->what == "Team 1 has 1 of at least 3 people");
}

TEST_CASE("the same seed and choices give the same ledgers in whatever order packets came") {
  const auto play = [](std::uint64_t network_seed) {
    WorldOptions options;
    options.network_seed = network_seed;
    options.weather.delay_ms = 2;
    options.weather.jitter_ms = 40;
    options.weather.shuffle_peers = true;
    HostWorld world(options);
    world.begin();
    // Everybody takes the n-th option of each card, n by their own letter: the order of arrival alone differs.
    for (int round = 0; round < 60; ++round) {
      for (std::size_t i = 0; i < world.players.size(); ++i) {
        HostClient& player = *world.players[i];
        const auto scene = player.scene();
        if (scene.phase() == schema::PHASE_DECIDE && scene.i_am_asked() && scene.my_choice().empty()) {
          player.choose(scene.options(static_cast<int>(i) % scene.options_size()).id());
        } else if (scene.phase() == schema::PHASE_READ || scene.phase() == schema::PHASE_TALK) {
          player.ready();
        }
      }
      world.run(250);
    }
    INFO(*world.host->order("status"));
    REQUIRE(std::all_of(world.state().stories.begin(), world.state().stories.end(),
                        [](const session::Story& story) { return story.ending.has_value(); }));
    return ledgers(world.state());
  };
  const auto first = play(1);
  CHECK(first.size() == 2);
  for (const std::uint64_t seed : {2u, 3u, 4u}) CHECK(play(seed) == first);
}
