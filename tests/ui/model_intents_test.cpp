// What the user wants: what stays on this screen, and what becomes a command.

#include <catch2/catch.hpp>

#include "game/client/model/from_parts.h"
#include "game/client/model/to_command.h"
#include "game/schema/check.h"

using namespace drops;
using namespace drops::client::model;

TEST_CASE("wishes for the host become commands that the schema takes") {
  const auto choice = to_command(LockIn{3, "ask", "She needs it"});
  REQUIRE(choice.has_value());
  CHECK(choice->choose().visit() == 3);
  CHECK(choice->choose().option() == "ask");
  CHECK(choice->choose().why() == "She needs it");
  const auto advice = to_command(Advise{3, "lab"});
  REQUIRE(advice.has_value());
  CHECK(advice->advise().option() == "lab");
  const auto ready = to_command(Ready{3, Step::kTalk});
  REQUIRE(ready.has_value());
  CHECK(ready->ready().phase() == schema::PHASE_TALK);
  CHECK_FALSE(ready->ready().has_step());
  const auto no_more = to_command(Ready{3, Step::kDecide, 1});
  REQUIRE(no_more.has_value());
  CHECK(no_more->ready().step() == 1);
  const auto team = to_command(ChooseTeam{1});
  REQUIRE(team.has_value());
  CHECK(team->choose_team().team() == 1);
  CHECK(to_command(Leave{})->has_leave_seat());
  for (const auto& command : {choice, advice, ready, team}) CHECK(schema::check(*command).has_value());
}

TEST_CASE("every kind of answer becomes a command that the schema takes") {
  const auto command = [](const Intent& intent) {
    const auto said = to_command(intent);
    REQUIRE(said.has_value());
    CHECK(schema::check(*said).has_value());
    return *said;
  };
  CHECK(command(Predict{3, "lab"}).predict().option() == "lab");
  CHECK(command(Pass{3}).pass().visit() == 3);
  const schema::Command split = command(Allocate{3, {5, 0, 4}});
  CHECK(split.allocate().visit() == 3);
  CHECK(std::vector<std::uint32_t>(split.allocate().points().begin(), split.allocate().points().end()) ==
        std::vector<std::uint32_t>{5, 0, 4});
  CHECK(command(Write{3, "I ask first"}).write().text() == "I ask first");
  CHECK(command(MarkHeard{3, true}).mark_heard().landed());
  CHECK(command(VoteNote{3, 2}).vote_note().note() == 2);
  CHECK(command(OwnNote{3, 1}).own_note().note() == 1);
  CHECK(command(AnswerPulse{3, {4, 0}}).answer_pulse().answers(0) == 4);
  CHECK(command(MarkPledge{7, false}).mark_pledge().pledge() == 7);
  CHECK(command(TellWitness{3, 3}).witness().answer() == schema::WITNESS_LEAK);
}

TEST_CASE("what is typed or counted belongs to its step, and another step begins with nothing") {
  Local local;
  take(local, DraftWords{3, 0, "I ask first"});
  take(local, DraftNumber{3, 0, 3, 1, 4});
  CHECK(local.draft.words == "I ask first");
  CHECK(local.draft.numbers == std::vector<int>{kUntouched, 4, kUntouched});
  take(local, DraftNumber{3, 1, 2, 0, 5});
  CHECK(local.draft.words.empty());
  CHECK(local.draft.numbers == std::vector<int>{5, kUntouched});
}

TEST_CASE("wishes for this screen alone are no commands") {
  for (const Intent& intent : {Intent(SelectOption{1, "ask"}), Intent(CoverRole{true}), Intent(Back{}), Intent(Quit{}),
                               Intent(Edit{Typed::kName, "Wei"}), Intent(Join{"", "K7F4XQ2M", "Wei"})}) {
    CHECK_FALSE(to_command(intent).has_value());
  }
}

TEST_CASE("steps and phases turn into each other") {
  for (const Step step :
       {Step::kRead, Step::kTalk, Step::kDecide, Step::kWait, Step::kReveal, Step::kReflect, Step::kOver}) {
    CHECK(step_of(phase_of(step)) == step);
  }
}

TEST_CASE("a selection belongs to its visit, and a new visit forgets the reason typed for the old one") {
  Local local;
  take(local, SelectOption{1, "ask"});
  take(local, Edit{Typed::kWhy, "because"});
  take(local, SelectOption{1, "lab"});
  CHECK(local.why == "because");
  take(local, SelectOption{2, "share"});
  CHECK(local.visit == 2);
  CHECK(local.selected == "share");
  CHECK(local.why.empty());
}

TEST_CASE("typing in a field clears what was wrong with it, and with no other") {
  Local local;
  CHECK_FALSE(check_join(local));
  CHECK_FALSE(local.code_error.empty());
  CHECK_FALSE(local.name_error.empty());
  take(local, Edit{Typed::kCode, "k7f 4xq-2m"});
  CHECK(local.code_error.empty());
  CHECK_FALSE(local.name_error.empty());
  take(local, Edit{Typed::kName, "Wei"});
  CHECK(check_join(local));
  take(local, Edit{Typed::kCode, "K7F-4XQ2"});
  CHECK_FALSE(check_join(local));
}

TEST_CASE("a name that the host refuses brings one back to the form, anything else to a page of its own") {
  Local local;
  CHECK_FALSE(take_refusal(local, {Code::kRefused, "The code is wrong", "ask again"}, false));
  CHECK(local.page == Page::kHome);
  CHECK(take_refusal(local, {Code::kRefused, "Somebody called Wei is here already", "join under another name"}, true));
  CHECK(local.page == Page::kJoin);
  CHECK(local.name_error == "Somebody called Wei is here already: join under another name");
}

TEST_CASE("another story forgets the role that was wished for in the last one") {
  Local local;
  take(local, WishRole{"tester"});
  take(local, ChooseScenario{"quiet-room"});
  CHECK(local.scenario == "quiet-room");
  CHECK(local.role.empty());
}

TEST_CASE("closing the role card counts as having seen it") {
  Local local;
  take(local, GoTo{Page::kRole});
  CHECK(local.role_open);
  take(local, Back{});
  CHECK_FALSE(local.role_open);
  CHECK(local.role_seen);
}

TEST_CASE("what the facilitator wants becomes commands that the schema takes, for one team or for all") {
  const auto command = [](const Intent& intent) {
    const auto said = to_command(intent);
    REQUIRE(said.has_value());
    CHECK(schema::check(*said).has_value());
    return *said;
  };
  CHECK(command(DeskStart{}).has_start());
  CHECK(command(DeskPause{}).has_pause());
  CHECK(command(DeskResume{}).has_resume());
  CHECK(command(DeskEnd{}).has_end());
  CHECK(command(DeskExtend{std::nullopt, 60}).extend().seconds() == 60);
  CHECK_FALSE(command(DeskExtend{std::nullopt, 60}).extend().has_team());
  CHECK(command(DeskExtend{3, 30}).extend().team() == 3);
  CHECK_FALSE(command(DeskSkip{}).skip().has_team());
  REQUIRE(command(DeskSkip{0}).skip().has_team());
  CHECK(command(DeskSkip{0}).skip().team() == 0);
  CHECK(command(DeskDecideFor{2, "lead"}).decide_for().team() == 2);
  CHECK(command(DeskDecideFor{2, "lead"}).decide_for().option() == "lead");
  for (const Intent& intent : {Intent(DeskSelectTeam{1}), Intent(DeskAsk{DeskQuestion::kEnd}), Intent(DeskCancel{})}) {
    CHECK_FALSE(to_command(intent).has_value());
  }
}

TEST_CASE("a question is closed by its answer, by no, and by choosing another team; not by choosing the same") {
  const auto asked = [] {
    Local local;
    take(local, DeskSelectTeam{2});
    take(local, DeskAsk{DeskQuestion::kDecideFor});
    take(local, SelectOption{3, "lead"});
    REQUIRE(local.desk_question == DeskQuestion::kDecideFor);
    return local;
  };
  for (const Intent& intent : {Intent(DeskCancel{}), Intent(DeskSelectTeam{1}), Intent(DeskSelectTeam{}),
                               Intent(DeskDecideFor{2, "lead"}), Intent(DeskEnd{}), Intent(DeskSkip{})}) {
    Local local = asked();
    take(local, intent);
    CHECK(local.desk_question == DeskQuestion::kNone);
    CHECK(local.selected.empty());
  }
  for (const Intent& intent : {Intent(DeskSelectTeam{2}), Intent(DeskPause{}), Intent(DeskExtend{2, 30})}) {
    Local local = asked();
    take(local, intent);
    CHECK(local.desk_question == DeskQuestion::kDecideFor);
    CHECK(local.selected == "lead");
  }
}
