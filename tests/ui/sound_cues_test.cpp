// When what sounds: from two models, of which the second is what is shown now.
#include "game/client/sound/cues.h"

#include <catch2/catch.hpp>

#include "game/client/model/canned_desk.h"
#include "game/client/model/canned_wall.h"
#include "game/client/widgets/vessel_motion.h"
#include "tests/ui/model_world.h"

using namespace drops::client;
using namespace drops::client::model;

namespace {

int count(const std::vector<Cue>& cues, Sound sound) {
  return static_cast<int>(std::count_if(cues.begin(), cues.end(), [=](const Cue& cue) { return cue.sound == sound; }));
}

// A question that runs against the clock, so many ms before its end.
Model asked(std::int64_t left_ms) {
  Model model;
  model.page = Page::kScene;
  model.scene.visit = 3;
  model.scene.step = Step::kDecide;
  model.scene.duty = Duty::kChoose;
  model.scene.countdown = {.shown = true, .left_ms = left_ms, .total_ms = 60'000};
  return model;
}

Model revealed(Moved moved, int drops, double seconds) {
  Model model = asked(0);
  model.page = Page::kReveal;
  model.scene.step = Step::kReveal;
  model.scene.duty = Duty::kReady;
  model.reveal.hero = Hero{moved, drops, "Dana → Team 1", "", "", 0.5F, 0.4F};
  model.reveal.seconds = seconds;
  return model;
}

Model on_the_wall(std::vector<float> levels) {
  Model model;
  model.page = Page::kWall;
  model.wall.state = WallState::kPlay;
  for (const float level : levels) model.wall.teams.emplace_back().level = level;
  return model;
}

}  // namespace

TEST_CASE("a soft note says that it is my turn, when I am asked and not before") {
  const Model reading = shown("standup-read", 4'000);
  const Model deciding = shown("standup-decide", 18'000);
  CHECK(cues_between(reading, deciding) == std::vector<Cue>{{Sound::kMyTurn, 0}});
  CHECK(cues_between(deciding, deciding).empty());
  CHECK(cues_between(shown("standup-read"), reading).empty());
}

TEST_CASE("who changes an answer, or goes on after a pause, is not called again") {
  Model chosen = asked(30'000);
  chosen.scene.duty = Duty::kDone;
  CHECK(cues_between(chosen, asked(29'000)).empty());
  Model paused = asked(30'000);
  paused.scene.paused = true;
  CHECK(cues_between(paused, asked(29'000)).empty());
  CHECK(cues_between(asked(30'000), paused).empty());
}

TEST_CASE("who is only shown something is not called, and the next question calls again") {
  Model waits = asked(30'000);
  waits.scene.duty = Duty::kNothing;
  CHECK(cues_between(Model(), waits).empty());
  Model next = asked(30'000);
  next.scene.visit = 4;
  CHECK(cues_between(asked(0), next) == std::vector<Cue>{{Sound::kMyTurn, 0}});
}

TEST_CASE("the last five seconds tick, once each, for who still has to answer") {
  int ticks = 0;
  for (std::int64_t left = 9'000; left >= 0; left -= 250) {
    ticks += count(cues_between(asked(left + 250), asked(left)), Sound::kTick);
  }
  CHECK(ticks == kCountedAloud);
  Model done = asked(3'000);
  done.scene.duty = Duty::kDone;
  CHECK(cues_between(done, done).empty());
  Model stands = asked(2'500);
  stands.scene.countdown.stands_still = true;
  CHECK(cues_between(asked(3'500), stands).empty());
}

TEST_CASE("a clock that was set back, or belongs to another question, does not tick") {
  CHECK(cues_between(asked(2'000), asked(4'000)).empty());
  Model other = asked(4'000);
  other.scene.visit = 9;
  CHECK(count(cues_between(asked(5'000), other), Sound::kTick) == 0);
}

TEST_CASE("drops are heard as they are seen to meet the water") {
  const std::vector<Cue> cues = cues_between(asked(0), revealed(Moved::kDrop, 3, 0));
  REQUIRE(cues.size() == 3);
  const VesselMotion motion{.level = 0.5F, .before = 0.4F, .event = VesselEvent::kDrops, .count = 3};
  for (const Cue& cue : cues) {
    CHECK(cue.sound == Sound::kDrop);
    CHECK(look_at(motion, cue.in - 0.02, false).drop > 0.9F);
    CHECK(look_at(motion, cue.in + 0.02, false).since_splash < 0.05F);
  }
  CHECK(cues_between(revealed(Moved::kDrop, 3, 0), revealed(Moved::kDrop, 3, 0.1)).empty());
}

TEST_CASE("a reveal that is come to late gives what is still to be seen, or nothing") {
  CHECK(cues_between(asked(0), revealed(Moved::kDrop, 3, 1.0)).size() == 2);
  CHECK(cues_between(asked(0), revealed(Moved::kDrop, 3, 60)).empty());
}

TEST_CASE("a bucket splashes, a leak drips, and what moved nothing is silent") {
  CHECK(count(cues_between(asked(0), revealed(Moved::kBucket, 1, 0)), Sound::kSplash) == 1);
  CHECK(count(cues_between(asked(0), revealed(Moved::kTakenBack, 1, 0)), Sound::kSplash) == 1);
  CHECK(count(cues_between(asked(0), revealed(Moved::kLeak, 2, 0)), Sound::kLeak) == 2);
  CHECK(count(cues_between(asked(0), revealed(Moved::kRepair, 9, 0)), Sound::kDrop) == 1);
  Model nothing = revealed(Moved::kDrop, 1, 0);
  nothing.reveal.hero.reset();
  CHECK(cues_between(asked(0), nothing).empty());
}

TEST_CASE("the canned story sounds where trust moves") {
  const Model before = shown("standup-decide", 18'000);
  CHECK(count(cues_between(before, shown("standup-reveal", 0)), Sound::kDrop) > 0);
  CHECK(count(cues_between(before, shown("delivery-reveal", 0)), Sound::kSplash) == 1);
}

TEST_CASE("the room hears one sound, however many buckets have moved") {
  const Model before = on_the_wall({0.40F, 0.40F, 0.55F});
  CHECK(cues_between(before, on_the_wall({0.45F, 0.45F, 0.60F})) == std::vector<Cue>{{Sound::kDrop, 0}});
  CHECK(cues_between(before, on_the_wall({0.45F, 0.30F, 0.55F})) == std::vector<Cue>{{Sound::kSplash, 0}});
  CHECK(cues_between(before, on_the_wall({0.40F, 0.35F, 0.55F})) == std::vector<Cue>{{Sound::kLeak, 0}});
  CHECK(cues_between(before, before).empty());
}

TEST_CASE("a room that is darkened, or that a team has joined, hears nothing") {
  Model dark = on_the_wall({0.45F});
  dark.wall.state = WallState::kBlackout;
  CHECK(cues_between(on_the_wall({0.40F}), dark).empty());
  CHECK(cues_between(on_the_wall({0.40F}), on_the_wall({0.40F, 0.60F})).empty());
}

TEST_CASE("the room's own clock ticks for all") {
  Model wall = on_the_wall({0.4F});
  wall.wall.clock = {.shown = true, .stands_still = false, .left_ms = 3'200};
  Model later = wall;
  later.wall.clock.left_ms = 2'900;
  CHECK(cues_between(wall, later) == std::vector<Cue>{{Sound::kTick, 0}});
}

TEST_CASE("the facilitator's desk is quiet") {
  const Model before = model_of(desk_stills().front());
  for (const DeskStill& still : desk_stills()) CHECK(cues_between(before, model_of(still)).empty());
}
