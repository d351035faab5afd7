// The facilitator's desk without a window: what it says, what its keys want, and that fifty teams can be read.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

#include "tests/ui/at_desk.h"

using namespace drops;
using namespace drops::client;
using model::DeskDecideFor, model::DeskEnd, model::DeskExtend, model::DeskPause, model::DeskQuestion, model::DeskResume,
    model::DeskSelectTeam, model::DeskSkip, model::DeskStart;

namespace {

struct Says {
  const char* screen;
  std::vector<const char*> texts;
};

const Says kSays[] = {
    {"desk-lobby",
     {"K7F-4XQ2M", "192.168.1.20", "Dealt at the start", "Erik", "Team 3", "4 people", "Start the story"}},
    {"desk-lobby-empty", {"Nobody is here yet.", "nobody yet", "0 people here"}},
    {"desk-lobby-small", {"Start although a team is small?", "1 team would have nobody in it.", "Start all the same"}},
    {"desk-play", {"12 of 30 minutes", "Still deciding: Erik (Tester)", "Scene 3", "the night", "Pause everything"}},
    {"desk-play-all", {"All teams", "2 teams: Decide", "4 people are still deciding", "Trust between the mates"}},
    {"desk-play-attention", {"Time is nearly up", "Away 12 s", "A notice", "not deciding at the moment"}},
    {"desk-go-on-question", {"End this phase for all teams now?", "Go on, all teams"}},
    {"desk-decide-for", {"What is the answer of Team 3?", "Tell the lead, nobody else", "Decide for Team 3"}},
    {"desk-paused", {"Paused", "The time stands still for everybody.", "Resume for everybody"}},
    {"desk-end-question", {"End the session for everybody?", "The story stops where it is", "No, go on"}},
    {"desk-ended",
     {"The session has ended", "Talk about it together.", "The story is over", ".db", ".log", "scene by scene"}},
    {"desk-many-teams", {"Team 31", "200 people here", "Away 47 s"}},
    {"desk-people", {"Find a person", "Erik", "Take out…", "A manager of others here", "If Team 3 is too small"}},
    {"desk-find", {"Amara", "Malik", "Team 2"}},
    {"desk-words",
     {"Ines (Developer 1)", "Pause, please", "second version", "just now", "Somebody is ill", "Half of the lab",
      "For you, in “the night”"}},
    {"desk-time", {"10:37", "Likely", "4:05", "Stop-watch", "delivery", "2 min of talk", "Pace"}},
    {"desk-time-box", {"inside a box of time"}},
    {"desk-room",
     {"The door", "7777, UDP", "answers this computer", "does not answer", "firewall, ufw",
      "Only another computer can prove it", "Open the projector’s window", "Results stand here once", ".db"}},
    {"desk-room-reached", {"Another computer has come in", "It fills the other screen"}},
    {"desk-room-ended", {"How safe is it to speak up here?", "The whole session is kept", ".log", "scene by scene"}},
    {"desk-frozen", {"Frozen", "Everything is frozen", "Let them go on"}},
    {"desk-done", {"Ines was moved to Team 2.", "Undo"}},
    {"desk-lobby-people", {"Dealt at the start", "Take out…", "Add bots…"}},
    {"desk-lobby-room", {"Can others come in?", "Call the host", "second laptop"}},
    {"desk-ask-reveal", {"Close the question now"}},
    {"desk-ask-back", {"Back to which scene?", "the lab", "Go back, all teams"}},
    {"desk-ask-inject", {"Which surprise", "The phone rings.", "Send it to Team 3"}},
    {"desk-ask-message", {"A message to whom?", "Everybody", "Your words"}},
    {"desk-ask-move", {"Where shall Erik go?", "4 people", "Move Erik"}},
    {"desk-ask-rename", {"What shall Erik be"}},
    {"desk-ask-remove", {"Take Erik out of", "No, go on"}},
    {"desk-ask-mirror", {"Whose decisions shall", "Lucía"}},
    {"desk-ask-bots", {"How many bots for Team 3?", "8 bots"}},
    {"desk-ask-merge", {"Which team shall", "Join the teams"}},
    {"desk-ask-pace", {"How shall teams go", "All at one pace", "a box of 20 minutes"}},
};

}  // namespace

TEST_CASE("every state of the desk says what it is for, and none goes unchecked") {
  CHECK(std::size(kSays) == model::desk_stills().size());
  for (const Says& says : kSays) {
    AtDesk at(says.screen);
    INFO(says.screen);
    for (const char* text : says.texts) {
      INFO(text);
      CHECK(at.desk.shows(text));
    }
  }
}

TEST_CASE("what can be pressed at the desk says whether it can now") {
  CHECK_FALSE(AtDesk("desk-lobby-empty").desk.node("act").enabled);
  CHECK(AtDesk("desk-lobby").desk.node("act").enabled);
  CHECK(AtDesk("desk-play").desk.node("decide_for").enabled);
  CHECK_FALSE(AtDesk("desk-play-attention").desk.node("decide_for").enabled);
  CHECK(AtDesk("desk-play-attention").desk.node("go_on").enabled);
  CHECK(AtDesk("desk-play-all").desk.tree().find("decide_for") == nullptr);
  for (const char* id : {"go_on", "extend_30", "pause", "end"}) {
    INFO(id);
    CHECK(AtDesk("desk-ended").desk.tree().find(id) == nullptr);
    CHECK(AtDesk("desk-end-question").desk.tree().find(id) == nullptr);  // first the answer
  }
}

TEST_CASE("a refusal of the last command stands at the desk before and while teams play") {
  for (const char* name : {"desk-lobby", "desk-play", "desk-end-question"}) {
    AtDesk at(name);
    at.refusal = "No clock is running that could be extended";
    at.desk.frames();
    INFO(name);
    CHECK(at.desk.node("refusal").role == Role::kAlert);
    CHECK(at.desk.shows("No clock is running"));
  }
}

// --- keys

TEST_CASE("Enter starts where every team has people, and first asks where one would be alone") {
  AtDesk ready(model::desk_lobby(std::array{3, 3}, 0));
  ready.desk.press(Key::kEnter);
  CHECK(ready.wanted<DeskStart>().size() == 1);
  AtDesk small(model::desk_lobby(std::array{3, 1}, 0));
  small.desk.press(Key::kEnter);
  CHECK(small.wanted<DeskStart>().empty());
  REQUIRE(small.asks(DeskQuestion::kStart));
  small.desk.press(Key::kEscape);
  CHECK(small.asks(DeskQuestion::kNone));
  small.desk.press(Key::kEnter);
  small.desk.press(Key::kEnter);
  CHECK(small.wanted<DeskStart>().size() == 1);
  AtDesk empty(model::desk_lobby(std::array{0, 0}, 0));
  empty.desk.press(Key::kEnter);
  CHECK(empty.intents.empty());
}

TEST_CASE("P pauses everything, and P goes on again") {
  AtDesk play("desk-play");
  play.letter('p');
  CHECK(play.wanted<DeskPause>().size() == 1);
  AtDesk paused("desk-paused");
  paused.letter('p');
  CHECK(paused.wanted<DeskResume>().size() == 1);
  CHECK(paused.wanted<DeskPause>().empty());
}

TEST_CASE("plus gives half a minute to the chosen team, else to all") {
  AtDesk all("desk-play-all");
  all.desk.press(Key::kPlus);
  REQUIRE(all.wanted<DeskExtend>().size() == 1);
  CHECK_FALSE(all.wanted<DeskExtend>()[0].team.has_value());
  CHECK(all.wanted<DeskExtend>()[0].seconds == 30);
  AtDesk one("desk-play");
  one.desk.press(Key::kPlus);
  REQUIRE(one.wanted<DeskExtend>().size() == 1);
  CHECK(one.wanted<DeskExtend>()[0].team == 2U);
  REQUIRE(one.desk.click("extend_60"));
  CHECK(one.wanted<DeskExtend>()[1].seconds == 60);
}

TEST_CASE("G goes on with one team at once, and with all only after a question") {
  AtDesk one("desk-play");
  one.letter('g');
  REQUIRE(one.wanted<DeskSkip>().size() == 1);
  CHECK(one.wanted<DeskSkip>()[0].team == 2U);
  AtDesk all("desk-play-all");
  all.letter('g');
  CHECK(all.wanted<DeskSkip>().empty());
  REQUIRE(all.asks(DeskQuestion::kGoOnAll));
  all.desk.press(Key::kEnter);
  REQUIRE(all.wanted<DeskSkip>().size() == 1);
  CHECK_FALSE(all.wanted<DeskSkip>()[0].team.has_value());
  CHECK(all.asks(DeskQuestion::kNone));
}

TEST_CASE("D, a number and Enter decide for a team that was walked to with the arrows") {
  AtDesk at("desk-play-all");
  for (int i = 0; i < 3; ++i) at.desk.press(Key::kDown);
  REQUIRE(at.local.desk_team == 2U);
  at.letter('d');
  REQUIRE(at.asks(DeskQuestion::kDecideFor));
  at.desk.press(Key::kEnter);
  CHECK(at.wanted<DeskDecideFor>().empty());  // nothing is selected yet
  CHECK(at.local.desk_team == 2U);
  at.desk.digit(2);
  CHECK(at.desk.node("option_2").selected);
  at.desk.press(Key::kEnter);
  REQUIRE(at.wanted<DeskDecideFor>().size() == 1);
  CHECK(at.wanted<DeskDecideFor>()[0].team == 2);
  CHECK(at.wanted<DeskDecideFor>()[0].option == "lead");
}

TEST_CASE("D does nothing for a team that is not deciding") {
  AtDesk at("desk-play-attention");
  at.letter('d');
  CHECK(at.intents.empty());
}

TEST_CASE("Escape leaves a question without a command, and a second one goes back to all teams") {
  AtDesk at("desk-decide-for");
  at.desk.press(Key::kEscape);
  CHECK(at.asks(DeskQuestion::kNone));
  CHECK(at.local.desk_team == 2U);
  at.desk.press(Key::kEscape);
  CHECK_FALSE(at.local.desk_team.has_value());
  CHECK(at.wanted<DeskDecideFor>().empty());
}

TEST_CASE("no key alone ends the session, nor does Enter on the question; pressing the button in it does") {
  AtDesk at("desk-play-all");
  for (char key = 'a'; key <= 'z'; ++key) {
    at.letter(key);
    at.desk.press(Key::kEnter);
    at.desk.press(Key::kSpace);
  }
  CHECK(at.wanted<DeskEnd>().empty());
  AtDesk asked("desk-end-question");
  asked.desk.press(Key::kEnter);
  CHECK(asked.wanted<DeskEnd>().empty());
  REQUIRE(asked.desk.click("act"));
  CHECK(asked.wanted<DeskEnd>().size() == 1);
}

TEST_CASE("by keyboard the end is asked for with no as the answer at hand") {
  AtDesk at("desk-play-all");
  for (int i = 0; i < 20 && at.desk.focus() != "end"; ++i) at.desk.press(Key::kTab);
  REQUIRE(at.desk.focus() == "end");
  at.desk.press(Key::kEnter);
  REQUIRE(at.asks(DeskQuestion::kEnd));
  CHECK(at.desk.focus() == "cancel");
  at.desk.press(Key::kEnter);
  CHECK(at.asks(DeskQuestion::kNone));
  CHECK(at.wanted<DeskEnd>().empty());
}

TEST_CASE("arrows and Tab walk the teams in the order of the list, and A goes back to all") {
  AtDesk at("desk-play-attention");
  at.letter('a');
  CHECK_FALSE(at.local.desk_team.has_value());
  std::vector<std::uint32_t> walked;
  for (int i = 0; i < 3; ++i) {
    at.desk.press(Key::kDown);
    walked.push_back(at.local.desk_team.value_or(99) + 1);
  }
  CHECK(walked == std::vector<std::uint32_t>{3, 2, 5});
  at.desk.press(Key::kUp);
  CHECK(at.local.desk_team == 1U);
  at.desk.press(Key::kTab);
  CHECK(at.local.desk_team == 4U);
  at.letter('a');
  CHECK_FALSE(at.local.desk_team.has_value());
}

TEST_CASE("a click on a team chooses it, and its people stand beside the list") {
  AtDesk at("desk-play-all");
  CHECK(at.desk.tree().find("seat_13") == nullptr);
  REQUIRE(at.desk.click("team_4"));
  CHECK(at.local.desk_team == 3U);
  CHECK(at.desk.node("team_4").selected);
  CHECK(at.desk.node("seat_13").label == "Hana");
}

// --- many teams, every size

TEST_CASE("fifty teams scroll, those who need somebody stand in sight, and each can be chosen") {
  for (const Screen& screen : {Screen{1280, 720, {}}, Screen{1024, 640, {}}}) {
    AtDesk at("desk-many-teams", screen);
    CHECK(at.desk.everything_wrong() == std::vector<std::string>{});
    const Node& first = at.desk.node("team_21");
    CHECK(first.clip.contains(first.rect, 1));
    const Node& last = at.desk.node("team_50");
    CHECK_FALSE(last.clip.contains(last.rect, 1));
    REQUIRE(at.desk.click("team_50"));
    CHECK(at.local.desk_team == 49U);
    const Node& target = at.desk.node("go_on");
    CHECK(target.clip.contains(target.rect, 1));
  }
}

TEST_CASE("walking far down the list keeps the chosen team in sight") {
  AtDesk at("desk-many-teams");
  for (int i = 0; i < 25; ++i) at.desk.press(Key::kDown);
  REQUIRE(at.local.desk_team.has_value());
  at.desk.frames(4);
  const Node& chosen = at.desk.node("team_" + std::to_string(*at.local.desk_team + 1));
  CHECK(chosen.selected);
  CHECK(chosen.clip.contains(chosen.rect, 1));
}

TEST_CASE("long names, long notices and long answers fit the desk at every size") {
  model::Seen seen = desk_still("desk-play-attention").seen();
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) *view.add_parts() = *part;
  std::string long_text;
  while (long_text.size() < 280) long_text += "Words upon words, ";
  for (schema::Part& part : *view.mutable_parts()) {
    for (schema::RosterSeat& seat : *part.mutable_roster()->mutable_seats()) {
      if (part.kind() != schema::PART_ROSTER) break;
      seat.set_name("Wolfeschlegelsteinhausenbergerdorff-Müller-Łukas1");
    }
    if (part.kind() != schema::PART_OVERVIEW) continue;
    for (schema::OverviewTeam& team : *part.mutable_overview()->mutable_teams()) {
      team.set_scene(long_text.substr(0, 118));
      if (team.notices_size() > 0) team.set_notices(0, long_text);
      for (schema::OptionView& option : *team.mutable_options()) option.set_text(long_text);
    }
  }
  seen.parts.take(std::move(view));
  const Screen kScreens[] = {{1024, 640, {}},
                             {1280, 720, {}},
                             {1920, 1080, {}},
                             {1280, 720, {.text_scale = 2}},
                             {1024, 640, {.text_scale = 2}}};
  for (const Screen& screen : kScreens) {
    for (const DeskQuestion question : {DeskQuestion::kNone, DeskQuestion::kDecideFor}) {
      for (const std::uint32_t team : {0U, 2U, 4U}) {
        AtDesk at(seen, screen);
        at.local.desk_team = team;
        at.local.desk_question = question;
        at.desk.frames();
        INFO(screen.width << " with text at " << screen.look.text_scale << ", team " << team + 1);
        CHECK(at.desk.everything_wrong() == std::vector<std::string>{});
      }
    }
  }
}

TEST_CASE("the clocks of the list go on by themselves, and stand still in a pause") {
  const Screen calm{1280, 720, {.reduced_motion = true}};
  AtDesk going("desk-play", calm);
  going.seen.tick = *going.seen.tick + 300;
  going.desk.frames();
  REQUIRE(going.desk.ui().wanted_wake().has_value());
  CHECK(*going.desk.ui().wanted_wake() == 700);
  CHECK(going.desk.node("team_3_clock").value == "0:45");
  AtDesk standing("desk-paused", calm);
  standing.desk.frames();
  CHECK_FALSE(standing.desk.ui().wanted_wake().has_value());
}

TEST_CASE("trust in the list can be read aloud") {
  AtDesk at("desk-play");
  CHECK(at.desk.node("team_1_mates").role == Role::kMeter);
  CHECK(at.desk.node("team_1_mates").value == "38.0 of 100");
  CHECK(at.desk.node("team_1_outside").label == "Trust from outside");
}

TEST_CASE("the square code is drawn where it was given, and its place is used where not") {
  AtDesk with("desk-lobby");
  CHECK(with.desk.node("qr").role == Role::kPicture);
  AtDesk without("desk-lobby");
  without.seen.room.qr = {};
  without.desk.frames();
  CHECK(without.desk.tree().find("qr") == nullptr);
  CHECK(without.desk.node("code").rect.width() >= with.desk.node("code").rect.width());
  CHECK(without.desk.everything_wrong() == std::vector<std::string>{});
}
