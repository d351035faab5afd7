// The debrief, led step by step: what is sealed stays so until its time, and nothing of it moves a level.

#include "game/session/debrief.h"
#include "game/schema/check.h"
#include "tests/support/debrief_world.h"

using namespace drops;
using namespace drops::test;

TEST_CASE("a debrief begins when all stories are over, and goes through seven steps and no further") {
  Debriefing w;
  const std::uint64_t ledger = session::hash_of(w.story().ledger);
  for (int step = schema::DEBRIEF_OUT_OF_ROLE; step <= schema::DEBRIEF_NEXT_STEP; ++step) {
    REQUIRE(w.lead().has_value());
    CHECK(w.debrief().step == step);
  }
  CHECK(w.refusal(w.lead()) == "This is the last step of the debrief: end the session when all is said");
  REQUIRE(w.lead({}, 0, true).has_value());
  CHECK(w.debrief().step == schema::DEBRIEF_MEANING);
  REQUIRE(w.lead(schema::DEBRIEF_OUT_OF_ROLE).has_value());
  CHECK(w.refusal(w.lead({}, 0, true)) == "There is no step before this one: go on instead");
  CHECK(session::hash_of(w.story().ledger) == ledger);
}

TEST_CASE("no debrief is led while a team is still in its story") {
  World w(plan_of(kShortStory), {.seed = 7, .teams = 2, .pace_percent = 0});
  w.begin(2, 3);
  schema::Command lead;
  lead.mutable_lead_debrief();
  CHECK(w.desk(lead).error().sentence() ==
        "Team 1 is still in its story: the debrief begins when all have come to the end");
  CHECK(w.say(w.role("lead"), lead).error().what == "Only the facilitator can do that");
}

TEST_CASE("the steps share a third of the plan's minutes, and the facilitator may give another time") {
  Debriefing w;
  Tick sum = 0;
  for (int step = 1; step <= 7; ++step)
    sum += session::debrief_time(w.state().house, w.plan(), static_cast<schema::DebriefStep>(step));
  CHECK(sum == 17 * 60'000);  // of 51 minutes
  REQUIRE(w.lead(schema::DEBRIEF_EVIDENCE).has_value());
  CHECK(w.debrief().deadline == w.tick() + 5 * 60'000);
  REQUIRE(w.lead(schema::DEBRIEF_EVIDENCE, 2).has_value());
  CHECK(w.debrief().deadline == w.tick() + 2 * 60'000);
  schema::Command more;
  more.mutable_extend()->set_seconds(30);
  REQUIRE(w.desk(more).has_value());
  CHECK(w.debrief().deadline == w.tick() + 2 * 60'000 + 30'000);
  CHECK(w.refusal(w.lead(schema::DEBRIEF_EVIDENCE)) == "This step of the debrief goes on already: choose another one");
}

TEST_CASE("a reaction is seen by nobody else until all of the team have said theirs, and then without names") {
  Debriefing w(2);
  REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
  REQUIRE(w.react(w.at(0), "Relieved").has_value());
  CHECK(w.who_see("Relieved") == 1);
  CHECK(w.seen_by(w.at(0)).my_words(0) == "Relieved");
  CHECK(w.seen_by(w.at(1)).done() == 1);
  CHECK_FALSE(w.journal_holds("Relieved"));
  REQUIRE(w.react(w.at(1), "Angry").has_value());
  REQUIRE(w.mark(w.at(2), schema::DEBRIEF_NO_MORE).has_value());
  const auto seen = w.seen_by(w.at(2));
  CHECK(seen.shown());
  CHECK(std::multiset<std::string>(seen.reactions().begin(), seen.reactions().end()) ==
        std::multiset<std::string>{"Angry", "Relieved"});
  CHECK(w.who_see("Relieved") == 4);  // the team, and the facilitator
  CHECK(w.seen_by(w.wall()).reactions_size() == 0);
  CHECK_FALSE(w.debrief().teams[1].reactions_shown);
}

TEST_CASE("going on, the end of the time, and asking for it show what was sealed so far") {
  for (const int way : {0, 1, 2}) {
    Debriefing w;
    REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
    REQUIRE(w.react(w.at(0), "Relieved").has_value());
    if (way == 0) REQUIRE(w.lead().has_value());
    if (way == 1) REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
    if (way == 2) w.wait(*w.session().next_deadline() - w.tick());
    CHECK(w.seen_by(w.at(1)).reactions_size() == 1);
    CHECK(w.debrief().step == (way == 0 ? schema::DEBRIEF_WHAT_HAPPENED : schema::DEBRIEF_REACTIONS));
  }
}

TEST_CASE("who is away is waited for a moment, and no longer") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
  schema::Command lost;
  lost.mutable_link_lost()->set_seat(w.at(2).value);
  REQUIRE(w.say({}, lost).has_value());
  REQUIRE(w.react(w.at(0), "Relieved").has_value());
  REQUIRE(w.react(w.at(1), "Angry").has_value());
  CHECK_FALSE(w.debrief().teams[0].reactions_shown);
  REQUIRE(w.session().next_deadline() == w.tick() + 10'000);
  w.wait(10'000);
  CHECK(w.debrief().teams[0].reactions_shown);
}

TEST_CASE("a reaction is one short word, said once, in its step") {
  Debriefing w;
  CHECK(w.refusal(w.react(w.at(0), "Hm")) == "The debrief has not begun: wait for the facilitator");
  REQUIRE(w.lead().has_value());
  CHECK(w.refusal(w.react(w.at(0), "Hm")) ==
        "That belongs to another step of the debrief: look at the step on your screen now");
  REQUIRE(w.lead().has_value());
  CHECK(w.refusal(w.react(w.at(0), "two words")) == "That is more than one word: choose the one that comes first");
  CHECK(w.refusal(w.react(w.at(0), std::string(25, 'a'))) == "It has more than 24 letters: choose a shorter word");
  REQUIRE(w.react(w.at(0), std::string(24, 'a')).has_value());
  CHECK(w.refusal(w.react(w.at(0), "Again")) == "You have said your word: wait for the others");
}

TEST_CASE("who said which word changes neither the board nor a hash") {
  const auto board = [](const char* first, const char* second) {
    Debriefing w;
    REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
    REQUIRE(w.react(w.at(0), first).has_value());
    REQUIRE(w.react(w.at(1), second).has_value());
    REQUIRE(w.lead().has_value());
    return std::pair(w.hash(), w.seen_by(w.at(2)).SerializeAsString());
  };
  const auto mine = board("Calm", "Cross"), theirs = board("Cross", "Calm");
  CHECK(mine.first == theirs.first);
  CHECK(mine.second == theirs.second);
}

TEST_CASE("a host that comes back asks for the words again, and only for those") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
  REQUIRE(w.react(w.at(0), "Relieved").has_value());
  session::Session back = w.reborn();
  REQUIRE(back.latest().size() == 1);
  CHECK(back.latest()[0].debrief_step().asks_again());
  CHECK(back.state().house.debrief.minds.empty());
  CHECK(back.state().house.debrief.deadline == w.debrief().deadline);
  REQUIRE(w.lead().has_value());
  session::Session later = w.reborn();
  CHECK(later.latest().empty());
  CHECK(session::hash_of(later.state()) == w.hash());
  CHECK(later.state().house.debrief.teams[0].reactions == std::vector<std::string>{"Relieved"});
}

TEST_CASE("what happened is a line for each decision, and anybody may remember it differently") {
  Debriefing w(2);
  REQUIRE(w.lead(schema::DEBRIEF_WHAT_HAPPENED).has_value());
  auto seen = w.seen_by(w.at(0));
  REQUIRE(seen.happenings_size() == 2);
  CHECK(seen.happenings(1).scene() == "the day");
  CHECK(seen.happenings(1).chosen(0) == "Let it slip");
  REQUIRE(w.mark(w.at(0), schema::DEBRIEF_DIFFER, 2).has_value());
  REQUIRE(w.mark(w.at(0), schema::DEBRIEF_DIFFER, 2).has_value());  // twice is once
  seen = w.seen_by(w.at(1));
  CHECK(seen.happenings(1).differ() == 1);
  CHECK_FALSE(seen.happenings(1).i_differ());
  CHECK(w.seen_by(w.at(0, 1)).happenings(1).differ() == 0);  // of another team
  REQUIRE(w.mark(w.at(0), schema::DEBRIEF_DIFFER, 2, false).has_value());
  CHECK(w.seen_by(w.at(1)).happenings(1).differ() == 0);
  CHECK(w.refusal(w.mark(w.at(0), schema::DEBRIEF_DIFFER, 9)) == "There is no such line: choose one on your screen");
}

TEST_CASE("plus and delta lie on the board together, without names, and are nodded to") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_OWN_VIEW).has_value());
  REQUIRE(w.tell(w.at(0), schema::SAYING_PLUS, "We asked early").has_value());
  REQUIRE(w.tell(w.at(1), schema::SAYING_DELTA, "Tell Dana sooner").has_value());
  CHECK(w.who_see("We asked early") == 1);
  CHECK_FALSE(w.debrief().teams[0].views_shown);  // there may be more
  CHECK_FALSE(w.mark(w.at(0), schema::DEBRIEF_NOD, 0).has_value());
  for (const session::Place place : {0u, 1u, 2u}) REQUIRE(w.mark(w.at(place), schema::DEBRIEF_NO_MORE).has_value());
  CHECK(w.who_see("We asked early") == 3);  // the team: neither the facilitator nor the wall
  REQUIRE(w.seen_by(w.at(2)).views_size() == 2);
  REQUIRE(w.mark(w.at(2), schema::DEBRIEF_NOD, 1).has_value());
  CHECK(w.seen_by(w.at(0)).views(1).nods() == 1);
  CHECK(w.seen_by(w.at(2)).views(1).i_nod());
  CHECK(w.refusal(w.tell(w.at(0), schema::SAYING_PLUS, "Late")) ==
        "Your team's notes are on the board already: nod to those that you share");
}

TEST_CASE("nobody writes more notes than there is room for") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_OWN_VIEW).has_value());
  for (std::size_t i = 0; i < session::kMostViews; ++i) {
    REQUIRE(w.tell(w.at(0), schema::SAYING_PLUS, "Note " + std::to_string(i)).has_value());
  }
  CHECK(w.refusal(w.tell(w.at(0), schema::SAYING_DELTA, "One more")) ==
        "You have written all of your 6 notes: say that you have no more");
}

TEST_CASE("a next step says when, is shown to the team with its name, and the last one counts") {
  Debriefing w(2);
  REQUIRE(w.lead(schema::DEBRIEF_NEXT_STEP).has_value());
  CHECK(w.refusal(w.tell(w.at(0), schema::SAYING_NEXT_STEP, "say so at once")) ==
        "It does not say when: name the moment at which you will do it");
  REQUIRE(w.tell(w.at(0), schema::SAYING_NEXT_STEP, "say nothing", "later").has_value());
  REQUIRE(w.tell(w.at(0), schema::SAYING_NEXT_STEP, "say so at once", "I am late", "Wei, on Friday").has_value());
  const auto seen = w.seen_by(w.at(1));
  REQUIRE(seen.next_steps_size() == 1);
  CHECK(seen.next_steps(0).will() == "say so at once");
  CHECK(seen.next_steps(0).asks() == "Wei, on Friday");
  CHECK(seen.next_steps(0).name() == w.seat_of(w.at(0)).name);
  CHECK(w.seen_by(w.at(0, 1)).next_steps_size() == 0);
  CHECK(w.seen_by(w.facilitator()).teams(0).next_steps() == 1);
  CHECK(w.who_see("say so at once") == 3);
}

TEST_CASE("a line of the team agreement stands when more than half agree") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_NEXT_STEP).has_value());
  REQUIRE(w.tell(w.at(0), schema::SAYING_AGREEMENT, "Bad news within the day").has_value());
  CHECK_FALSE(w.seen_by(w.at(1)).agreement(0).stands());
  REQUIRE(w.mark(w.at(1), schema::DEBRIEF_AGREE, 0).has_value());
  CHECK(w.seen_by(w.at(2)).agreement(0).stands());
  CHECK(w.seen_by(w.at(2)).agreement(0).votes() == 2);
  CHECK(w.refusal(w.tell(w.at(1), schema::SAYING_AGREEMENT, "Bad news within the day")) ==
        "Your team has this line already: agree with it instead");
  REQUIRE(w.mark(w.at(0), schema::DEBRIEF_AGREE, 0, false).has_value());
  CHECK_FALSE(w.seen_by(w.at(1)).agreement(0).stands());
  REQUIRE(w.desk([] {
             schema::Command end;
             end.mutable_end();
             return end;
           }())
              .has_value());
  CHECK(w.seen_by(w.at(1)).agreement_size() == 1);  // it is kept
}

TEST_CASE("charts open at the evidence, where a debrief is led, and stay open") {
  Debriefing w;
  CHECK(w.sees_end(w.at(0)));  // nobody leads one yet
  for (int step = 1; step <= 7; ++step) {
    REQUIRE(w.lead().has_value());
    CHECK(w.sees_end(w.at(0)) == (step >= schema::DEBRIEF_EVIDENCE));
    CHECK((w.seen_by(w.wall()).lines_size() > 0) == (step >= schema::DEBRIEF_EVIDENCE));
  }
}

TEST_CASE("going back into the story ends the debrief, and what was said is kept") {
  Debriefing w;
  REQUIRE(w.lead(schema::DEBRIEF_REACTIONS).has_value());
  REQUIRE(w.react(w.at(0), "Relieved").has_value());
  REQUIRE(w.lead().has_value());
  schema::Command back;
  back.mutable_go_back()->set_visit(2);
  REQUIRE(w.desk(back).has_value());
  CHECK_FALSE(w.debrief().led());
  CHECK_FALSE(w.lead().has_value());
  CHECK(w.debrief().teams[0].reactions.size() == 1);
}

TEST_CASE("every view of every step is within the schema's limits") {
  Debriefing w(2);
  for (int step = 1; step <= 7; ++step) {
    REQUIRE(w.lead().has_value());
    for (const session::Seat& seat : w.state().house.seats) {
      CHECK(schema::check(session::project(w.state(), w.plan(), seat.id)).has_value());
    }
  }
}
