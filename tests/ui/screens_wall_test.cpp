// The projector's screen: what the whole room may see, at every size, for few teams and many.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>

#include "game/client/model/canned_wall.h"
#include "game/client/screens/registry.h"
#include "tests/ui/headless.h"

using namespace drops;
using namespace drops::client;

namespace {

struct Wall {
  explicit Wall(model::Model shown, Screen screen = {})
      : model(std::move(shown)), desk([this](Ui& ui) { show(ui, model, intents); }, screen) {}

  [[nodiscard]] std::string words() const {  // drawn, or spoken
    std::string all;
    for (const TextRun& run : desk.tree().texts()) all += run.text + "\n";
    for (const Node& node : desk.tree().nodes()) all += node.label + "\n" + node.value + "\n";
    return all;
  }

  model::Model model;
  model::Intents intents;
  Headless desk;
};

model::Model of(const model::Seen& seen) {
  return model::from_parts(seen, {});
}

void check_room(const model::Seen& seen, std::uint32_t teams) {
  const Screen kScreens[] = {{1280, 720, {}}, {1920, 1080, {}}, {1280, 720, {.text_scale = 2}}};
  for (const Screen& screen : kScreens) {
    const Wall wall(of(seen), screen);
    INFO(teams << " teams at " << screen.width << " with text at " << screen.look.text_scale);
    CHECK(wall.desk.everything_wrong() == std::vector<std::string>{});
    for (std::uint32_t team = 1; team <= teams; ++team) {
      const Node& bucket = wall.desk.node("bucket_" + std::to_string(team));
      CHECK(bucket.clip.contains(bucket.rect, 1));  // nobody scrolls a projector
      CHECK(bucket.rect.height() > 50);
    }
  }
}

}  // namespace

TEST_CASE("1, 2, 8 and 12 teams fit on the wall, in step and apart, without scrolling") {
  for (const std::uint32_t teams : {1U, 2U, 8U, 12U}) {
    check_room(model::deciding_room(teams), teams);
    check_room(model::mixed_room(teams), teams);
  }
}

TEST_CASE("the longest scene text there may be does not push the buckets off the wall") {
  model::Model model = of(model::deciding_room(12));
  model.wall.scene.clear();
  while (model.wall.scene.size() < 980) model.wall.scene += "Words upon words. ";
  const Wall wall(model);
  CHECK(wall.desk.everything_wrong() == std::vector<std::string>{});
  const Node& bucket = wall.desk.node("bucket_12");
  CHECK(bucket.clip.contains(bucket.rect, 1));
}

TEST_CASE("the wall says what to do, how long, and how many have decided") {
  const Wall wall(of(model::deciding_room(3)));
  for (const char* text : {"The Late Release", "Join with K7F-4XQ2M", "Decide", "3 of 4 have decided", "Dana is on"}) {
    INFO(text);
    CHECK(wall.desk.shows(text));
  }
  CHECK(wall.desk.node("countdown").value == "0:42");
  CHECK(wall.desk.node("instruction").label == "Decide");
  CHECK(Wall(of(model::mixed_room(8))).desk.shows("0:24 left"));
}

TEST_CASE("clocks of the teams' own go on by themselves, and stand still in a pause of the session") {
  model::Seen seen = model::mixed_room(3);
  *seen.tick += 300;
  // Water that moves asks for pictures too; with reduced motion the clock alone does.
  const Screen calm{1280, 720, {.reduced_motion = true}};
  Wall going(of(seen), calm);
  REQUIRE(going.desk.ui().wanted_wake().has_value());
  CHECK(*going.desk.ui().wanted_wake() == 700);
  seen.running = false;
  Wall standing(of(seen), calm);
  CHECK_FALSE(standing.desk.ui().wanted_wake().has_value());
}

TEST_CASE("no bucket on the wall has a number of trust, drawn or spoken") {
  const Wall wall(of(model::deciding_room(6)));
  for (int team = 1; team <= 6; ++team) CHECK(wall.desk.node("bucket_" + std::to_string(team)).value.empty());
  CHECK(wall.words().find("of 100") == std::string::npos);
  CHECK(wall.words().find('%') == std::string::npos);
  // The drawing is all that differs where a bucket is fuller.
  model::Model fuller = wall.model;
  for (model::WallTeam& team : fuller.wall.teams) team.level = 0.9F;
  const Wall other(fuller);
  CHECK(other.words() == wall.words());
  CHECK(other.desk.drawing() != wall.desk.drawing());
}

TEST_CASE("nobody stands on the wall, even where the view names people by mistake") {
  model::Seen seen = model::deciding_room(2);
  schema::View view;
  schema::Part& part = *view.add_parts();
  part.set_kind(schema::PART_ROSTER);
  part.set_team(0);
  schema::RosterSeat& seat = *part.mutable_roster()->add_seats();
  seat.set_name("Priya");
  seat.set_role("Tester");
  seen.parts.take(std::move(view));
  const model::Model model = of(seen);
  REQUIRE(model.lobby.mates.size() == 1);  // it did come through
  const Wall wall(model);
  CHECK(wall.words().find("Priya") == std::string::npos);
  CHECK(wall.words().find("Tester") == std::string::npos);
}

TEST_CASE("each state of the wall says one thing") {
  const auto says = [](const char* name) { return Wall(find_screen(name)->canned()).words(); };
  CHECK(says("wall-lobby").find("K7F-4XQ2M") != std::string::npos);
  CHECK(says("wall-lobby").find("3 teams") != std::string::npos);
  CHECK(says("wall-paused").find("A moment, please") != std::string::npos);
  CHECK(says("wall-paused").find("have decided") == std::string::npos);
  CHECK(says("wall-ended").find("The story has ended") != std::string::npos);
  CHECK(says("wall-ended").find("K7F-4XQ2M") == std::string::npos);
  CHECK(says("wall-ended").find("Team 4") != std::string::npos);
}

TEST_CASE("the code in the lobby is the largest thing on the wall, half as wide as it at least") {
  const Wall wall(find_screen("wall-lobby")->canned());
  for (const TextRun& run : wall.desk.tree().texts()) {
    if (run.text != "K7F-4XQ2M") continue;
    CHECK(run.rect.width() > 640);
    return;
  }
  FAIL("the code is not drawn");
}

TEST_CASE("the lobby shows the address beside the code, and a square code where there is one") {
  model::Model lobby = find_screen("wall-lobby")->canned();
  const Wall wall(lobby);
  CHECK(wall.desk.node("address").label == "192.168.1.20");
  CHECK(wall.desk.node("qr").rect.height() > 250);
  CHECK(wall.desk.node("address").rect.max.y <= wall.desk.node("code").rect.min.y);
  const Screen kScreens[] = {{1024, 640, {}}, {1280, 720, {}}, {1920, 1080, {}}, {1280, 720, {.text_scale = 2}}};
  for (const char* address : {"192.168.100.200:65535", "annas-very-long-laptop-name.local:7801", ""}) {
    lobby.wall.address = address;
    for (const std::size_t side : {lobby.wall.qr.side, std::size_t{0}}) {
      model::Model shown = lobby;
      shown.wall.qr.side = side;
      for (const Screen& screen : kScreens) {
        const Wall one(shown, screen);
        INFO(address << " at " << screen.width << ", " << side << " cells");
        CHECK(one.desk.everything_wrong() == std::vector<std::string>{});
        const Node& code = one.desk.node("code");
        CHECK(code.clip.contains(code.rect, 1));
      }
    }
  }
}

TEST_CASE("at 1920 x 1080 no line of the wall is lower than 30 pixels") {
  for (const model::WallStill& still : model::wall_stills()) {
    const Wall wall(model::model_of(still), {1920, 1080, {}});
    for (const TextRun& run : wall.desk.tree().texts()) {
      INFO(still.name << ": " << run.text);
      if (run.text == "left") continue;  // in the ring, under digits that say it
      CHECK(run.rect.height() >= 30);
    }
  }
}

TEST_CASE("B darkens the wall and brings it back, and a dark wall has no word drawn") {
  Wall wall(of(model::deciding_room(2)));
  wall.desk.press(Key::kLetter, 'b');
  REQUIRE(wall.intents.size() == 1);
  REQUIRE(std::get<model::Darken>(wall.intents[0]).dark);
  model::Local local;
  model::take(local, wall.intents[0]);
  Wall dark(model::from_parts(model::deciding_room(2), local));
  CHECK(dark.desk.tree().texts().empty());
  dark.desk.press(Key::kLetter, 'b');
  REQUIRE(dark.intents.size() == 1);
  CHECK_FALSE(std::get<model::Darken>(dark.intents[0]).dark);
}
