// From parts to what is shown, without a window.

#include <algorithm>
#include <catch2/catch.hpp>

#include "game/client/model/canned_story.h"
#include "game/schema/check.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

TEST_CASE("the canned story is within the limits of the schema, as a host's view would be") {
  for (const Moment& moment : late_release_moments()) {
    INFO(moment.name);
    const Seen seen = seen_at(moment.name);
    REQUIRE_FALSE(seen.parts.changed_since(0).empty());
    CHECK(seen.tick == moment.tick);
    for (const schema::Part* part : seen.parts.changed_since(0)) CHECK(schema::check(*part).has_value());
  }
  CHECK(seen_at("end").parts.find(schema::PART_END, 0) != nullptr);
}

TEST_CASE("which page is shown follows from the link, the role and the scene") {
  CHECK(from_parts({}, {}).page == Page::kHome);
  CHECK(shown("lobby").page == Page::kLobby);
  CHECK(from_parts(seen_at("standup-read"), {}).page == Page::kRole);  // dealt, and not looked at yet
  CHECK(shown("standup-read").page == Page::kScene);
  CHECK(shown("standup-reveal").page == Page::kReveal);
  CHECK(shown("monday-reflect").page == Page::kReflect);
  CHECK(shown("end").page == Page::kEnd);
  Seen lost = seen_at("standup-decide");
  lost.link.state = LinkState::kLost;
  CHECK(from_parts(lost, in_story()).page == Page::kReconnecting);
  lost = seen_at("end");
  lost.link.state = LinkState::kEnded;
  CHECK(from_parts(lost, in_story()).page == Page::kEnd);  // the debrief stays when the host has gone
}

TEST_CASE("a reveal of another visit is left aside") {
  Seen seen = seen_at("standup-reveal");
  REQUIRE_FALSE(from_parts(seen, in_story()).reveal.rows.empty());
  change(seen, schema::PART_SCENE, [](schema::Part& part) { part.mutable_scene()->set_visit(2); });
  const Model model = from_parts(seen, in_story());
  CHECK(model.reveal.rows.empty());
  CHECK(model.reveal.choices.empty());
  CHECK_FALSE(model.standing.stakes[0].change.has_value());
}

TEST_CASE("what entering a scene brought to light is shown before anybody decides") {
  const Model model = shown("monday-decide");
  REQUIRE(model.scene.found.size() == 2);
  CHECK(model.scene.found[0].text == "A breach: A customer's lost day");
  CHECK(model.scene.found[1].text == "Dana, the client → Team 1: a bucket of competence");
  CHECK(shown("standup-reveal").scene.found.empty());  // at the reveal it stands in the rows
}

TEST_CASE("a selection of another visit selects nothing") {
  Local local = in_story();
  local.visit = 1;
  local.selected = "ask";
  CHECK(from_parts(seen_at("standup-decide"), local).scene.can_act);
  local.visit = 2;
  const Scene scene = from_parts(seen_at("standup-decide"), local).scene;
  CHECK_FALSE(scene.can_act);
  CHECK(std::none_of(scene.options.begin(), scene.options.end(), [](const auto& o) { return o.selected; }));
}

TEST_CASE("a locked option carries its reason and cannot be selected") {
  Local local = in_story();
  local.visit = 6;
  local.selected = "own";
  Seen seen = seen_at("monday-decide");
  CHECK(from_parts(seen, local).scene.options[0].selected);
  change(seen, schema::PART_SCENE,
         [](schema::Part& part) { part.mutable_scene()->mutable_options(0)->set_locked("Not safe enough"); });
  const Scene scene = from_parts(seen, local).scene;
  CHECK(scene.options[0].locked == "Not safe enough");
  CHECK_FALSE(scene.options[0].selected);
  CHECK_FALSE(scene.can_act);
}

TEST_CASE("what I am to do follows the phase and who is asked") {
  CHECK(shown("standup-read").scene.duty == Duty::kReady);
  CHECK(shown("standup-decide").scene.duty == Duty::kChoose);
  CHECK(shown("standup-locked-in").scene.duty == Duty::kDone);
  CHECK(shown("lab-wait").scene.duty == Duty::kNothing);
  CHECK(shown("delivery-decide").scene.duty == Duty::kAdvise);
  CHECK(shown("standup-decide").scene.who == "Who decides: the team, by vote");
  CHECK(shown("night-decide").scene.who == "You decide, and nobody else");
}

TEST_CASE("a team that waits for the others is told so") {
  Seen seen = seen_at("standup-decide");
  schema::View view;
  *view.add_parts() = *seen.parts.find(schema::PART_SCENE, 0);
  view.mutable_parts(0)->mutable_scene()->set_phase(schema::PHASE_MEET);
  seen.parts.take(view);
  const Model model = from_parts(seen, in_story());
  CHECK(model.scene.step == Step::kWait);
  CHECK(model.scene.task == "Your team is through with this scene. It goes on when the others are.");
}

TEST_CASE("who has decided, who thinks and who is away is said of everybody, me first") {
  Seen seen = seen_at("standup-locked-in", 12'000);
  change(seen, schema::PART_ROSTER, [](schema::Part& part) {
    auto& priya = *part.mutable_roster()->mutable_seats(2);
    priya.set_away(true);
    priya.set_away_since(127'000);
  });
  const Scene scene = from_parts(seen, in_story()).scene;
  REQUIRE(scene.mates.size() == 4);
  CHECK(scene.mates[0].me);
  CHECK(scene.mates[0].name == "Wei");
  CHECK(scene.mates[0].sign.text == "Decided");
  CHECK(scene.mates[2].sign.text == "Thinking");
  CHECK(scene.mates[3].sign.text == "Away 12 s");
  CHECK(scene.team_heading == "2 of 4 decided");
}

TEST_CASE("where one role is asked nobody else is said to have decided") {
  const Scene scene = shown("night-decide").scene;
  CHECK(scene.team_heading == "0 of 1 decided");
  CHECK(scene.mates[0].sign.text == "Thinking");
  for (std::size_t i = 1; i < scene.mates.size(); ++i) CHECK(scene.mates[i].sign.text.empty());
}

TEST_CASE("the countdown runs with the session's clock, stands still in a pause and never falls below nothing") {
  CHECK(shown("standup-decide", 18'000).scene.countdown.left_ms == 42'000);
  CHECK(shown("standup-decide", 18'000).scene.countdown.total_ms == 60'000);
  CHECK(shown("standup-decide", 90'000).scene.countdown.left_ms == 0);
  Seen seen = seen_at("standup-decide", 18'000);
  change(seen, schema::PART_SESSION, [](schema::Part& part) { part.mutable_session()->set_paused(true); });
  const Scene paused = from_parts(seen, in_story()).scene;
  CHECK(paused.countdown.stands_still);
  CHECK(std::none_of(paused.options.begin(), paused.options.end(), [](const auto& o) { return o.enabled; }));
  CHECK_FALSE(shown("end").scene.countdown.shown);
}

TEST_CASE("covering the role hides every private word, in the scene and at the top as well") {
  Local local = in_story();
  local.role_covered = true;
  const Model model = from_parts(seen_at("night-decide"), local);
  CHECK(model.role.title.empty());
  CHECK(model.role.private_text.empty());
  CHECK(model.role.known.empty());
  CHECK(model.bar.role == "Role covered");
  CHECK(model.scene.private_text == "Covered, like your role.");
  CHECK(shown("night-decide").scene.private_text == "Only you have seen it. Nobody would know before next week.");
}

TEST_CASE("a time that opens a text stands over the headline") {
  CHECK(shown("standup-read").scene.time == "Monday, 9:02");
  CHECK(shown("standup-read").scene.headline == "Dana's board meets at noon. She wants a day.");
  CHECK(shown("lab-wait").scene.time.empty());  // "One test lab, two teams, one night." is no time
}

TEST_CASE("the story names roles: no player's name stands anywhere but in the list of mates") {
  for (const Still& still : stills()) {
    INFO(still.name);
    const Model model = model_of(still);
    std::string story = model.scene.headline + model.scene.task + model.scene.who + model.reveal.heading +
                        model.reveal.how + model.end.text;
    for (const auto& row : model.reveal.rows) story += row.relation + row.because + row.why;
    for (const auto& row : model.reveal.choices) story += row.who + row.option + row.note;
    for (const auto& row : model.end.turning_points) story += row.relation;
    for (const char* name : {"Amara", "Jonas", "Priya", "Wei"}) CHECK(story.find(name) == std::string::npos);
  }
}

TEST_CASE("the newest part counts when a player changes the team") {
  Seen seen = seen_at("lobby");
  schema::View view;
  schema::Part& part = *view.add_parts();
  part.set_kind(schema::PART_ME);
  part.set_team(1);
  part.mutable_me()->set_seat(4);
  part.mutable_me()->set_team(1);
  seen.parts.take(std::move(view));
  const Model model = from_parts(seen, in_story());
  CHECK(model.bar.team == "Team 2");
  CHECK_FALSE(model.lobby.teams[0].mine);
  CHECK(model.lobby.teams[1].mine);
}

TEST_CASE("the lobby has twelve cards of strengths; a third one takes the place of the older of two") {
  Seen seen = seen_at("lobby");
  const Lobby lobby = from_parts(seen, in_story()).lobby;
  REQUIRE(lobby.strengths.size() == 12);
  CHECK(lobby.mates[1].role == "stays calm · explains well");
  const StrengthCard& details = lobby.strengths[schema::STRENGTH_SEES_DETAILS];
  CHECK((details.mine && details.turned.empty()));
  change(seen, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->add_strengths(schema::STRENGTH_LISTENS); });
  const auto third = from_parts(seen, in_story()).lobby.strengths[schema::STRENGTH_FINISHES];
  CHECK_FALSE(third.mine);
  CHECK(third.turned == std::vector<std::uint32_t>{schema::STRENGTH_LISTENS, schema::STRENGTH_FINISHES});
  change(seen, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->set_observes(true); });
  CHECK(from_parts(seen, in_story()).lobby.strengths.empty());
}

TEST_CASE("a session that the facilitator ends early ends in words") {
  Seen seen = seen_at("night-decide");
  change(seen, schema::PART_SESSION,
         [](schema::Part& part) { part.mutable_session()->set_stage(schema::STAGE_ENDED); });
  const Model model = from_parts(seen, in_story());
  CHECK(model.page == Page::kEnd);
  CHECK(model.end.text == "The facilitator has ended the session here.");
}

TEST_CASE("what is kept while the link is gone is said") {
  Seen seen = seen_at("standup-locked-in");
  seen.link.state = LinkState::kLost;
  CHECK(from_parts(seen, in_story()).notice.kept == "Your choice is kept.");
  seen = seen_at("standup-decide");
  seen.link.state = LinkState::kLost;
  CHECK(from_parts(seen, in_story()).notice.kept == "What you have done so far is kept.");
}

namespace {

void set_part(Seen& seen, std::uint32_t number, schema::PartSort sort, const std::string& title) {
  change(seen, schema::PART_SESSION, [&](schema::Part& part) {
    schema::SessionPart& session = *part.mutable_session();
    session.set_programme("A half day");
    session.set_part(number);
    session.set_parts(8);
    session.set_part_sort(sort);
    session.set_part_title(title);
    session.set_part_ends(-1);
  });
}

}  // namespace

TEST_CASE("another story of a programme begins with nothing chosen, typed or seen") {
  Seen seen = seen_at("standup-decide");
  Local local = in_story();
  follow(local, seen.parts);
  CHECK(local.role_seen);  // a scenario alone has no parts
  local.visit = 1;
  local.selected = "ask";
  local.draft.words = "half a sentence";
  local.debrief = true;
  set_part(seen, 2, schema::SORT_STORY, "The Quiet Room");
  follow(local, seen.parts);
  CHECK_FALSE(local.role_seen);
  CHECK_FALSE(local.debrief);
  CHECK(local.selected.empty());
  CHECK(local.visit == 0);
  CHECK(local.draft.words.empty());
}

TEST_CASE("a debrief and a break leave the screen where it is") {
  Seen seen = seen_at("end");
  Local local = in_story();
  local.debrief = true;
  for (const auto sort : {schema::SORT_DEBRIEF, schema::SORT_PAUSE}) {
    set_part(seen, 3, sort, "Drops and buckets");
    follow(local, seen.parts);
    CHECK(local.debrief);
    CHECK(from_parts(seen, local).page == Page::kDebrief);
  }
}

TEST_CASE("the lobby of a programme says which part it is, and nobody is shown a role card for a pulse") {
  Seen seen = seen_at("lobby");
  CHECK(from_parts(seen, {}).lobby.part.empty());
  set_part(seen, 4, schema::SORT_STORY, "The Quiet Room");
  CHECK(from_parts(seen, {}).lobby.part == "Part 4 of 8: The Quiet Room");
  seen = seen_at("standup-read");
  CHECK(from_parts(seen, {}).page == Page::kRole);
  set_part(seen, 1, schema::SORT_PULSE, "Before we begin");
  CHECK(from_parts(seen, {}).page == Page::kScene);
}
