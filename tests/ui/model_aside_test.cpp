// What stands beside the story, from what the host has sent and what this screen remembers.

#include "game/client/model/to_command.h"
#include "game/schema/check.h"
#include "tests/ui/model_world.h"

using namespace drops;
using namespace drops::client::model;

namespace {

Seen asking_for_contract() {
  Seen seen = seen_at("lobby");
  change(seen, schema::PART_SESSION, [](schema::Part& part) { part.mutable_session()->set_contract(true); });
  return seen;
}

void know(Seen& seen, const std::vector<std::string>& facts) {
  change(seen, schema::PART_ME, [&](schema::Part& part) {
    part.mutable_me()->clear_known();
    for (const std::string& fact : facts) part.mutable_me()->add_known(fact);
  });
}

void enter(Seen& seen, std::uint32_t visit) {
  change(seen, schema::PART_SCENE, [&](schema::Part& part) { part.mutable_scene()->set_visit(visit); });
}

}  // namespace

TEST_CASE("what is said beside the story becomes commands that the schema takes") {
  const auto command = [](const Intent& intent) {
    const auto said = to_command(intent);
    REQUIRE(said.has_value());
    CHECK(schema::check(*said).has_value());
    return *said;
  };
  CHECK(command(AnswerContract{true}).answer_contract().accept());
  CHECK_FALSE(command(AnswerContract{false}).answer_contract().accept());
  CHECK(command(Recognise{3, "You asked me first"}).recognise().seat() == 3);
  CHECK(command(Differ{7}).differ().entry() == 7);
  CHECK(command(AskForPause{}).has_ask_for_pause());
  CHECK(command(TellFacilitator{"it is too fast"}).tell_facilitator().text() == "it is too fast");
  for (const Intent& intent : {Intent(OpenSheet{Sheet::kWord}), Intent(ThankWhom{3}), Intent(SelectWitness{1, 2}),
                               Intent(PutAway{Band::What::kMessage, 5})}) {
    CHECK_FALSE(to_command(intent).has_value());
  }
}

TEST_CASE("a session with a contract shows it first, to whoever has not answered, and never after") {
  Seen seen = asking_for_contract();
  CHECK(from_parts(seen, in_story()).page == Page::kContract);
  CHECK(from_parts(seen_at("lobby"), in_story()).page == Page::kLobby);
  for (const bool accepted : {true, false}) {
    change(seen, schema::PART_ME, [&](schema::Part& part) { part.mutable_me()->set_accepted(accepted); });
    const Model model = from_parts(seen, in_story());
    CHECK(model.page == Page::kLobby);
    CHECK(model.aside.contract.may_accept != accepted);
    CHECK(model.aside.contract.may_observe == accepted);
  }
}

TEST_CASE(
    "whoever has a place in the story can no longer become an observer, and a session without a contract asks "
    "nobody") {
  Seen seen = seen_at("standup-decide");
  CHECK_FALSE(from_parts(seen, in_story()).aside.contract.asked);
  change(seen, schema::PART_SESSION, [](schema::Part& part) { part.mutable_session()->set_contract(true); });
  change(seen, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->set_accepted(true); });
  const Contract contract = from_parts(seen, in_story()).aside.contract;
  CHECK_FALSE(contract.may_accept);
  CHECK_FALSE(contract.may_observe);
}

TEST_CASE("thanks are offered in play to people alone, while some are left, and where the rules have them") {
  Seen seen = seen_at("standup-decide");
  CHECK_FALSE(from_parts(seen, in_story()).aside.thanks.offered);
  change(seen, schema::PART_SESSION, [](schema::Part& part) { part.mutable_session()->set_recognition(true); });
  change(seen, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->set_recognitions_left(2); });
  change(seen, schema::PART_ROSTER, [](schema::Part& part) { part.mutable_roster()->mutable_seats(0)->set_bot(true); });
  const Thanks thanks = from_parts(seen, in_story()).aside.thanks;
  REQUIRE(thanks.people.size() == 2);  // neither the bot nor myself
  CHECK(thanks.people[0].name == "Jonas");
  Local local = in_story();
  local.aside.to = thanks.people[0].seat;
  CHECK_FALSE(from_parts(seen, local).aside.thanks.can_send);  // for what?
  local.aside.thanks = "You asked first";
  CHECK(from_parts(seen, local).aside.thanks.can_send);
  change(seen, schema::PART_ME, [](schema::Part& part) { part.mutable_me()->set_recognitions_left(0); });
  CHECK_FALSE(from_parts(seen, local).aside.thanks.can_send);
}

TEST_CASE("whoever practises alone has no facilitator to speak to") {
  Seen seen = seen_at("standup-decide");
  CHECK(from_parts(seen, in_story()).aside.word.offered);
  seen.alone = true;
  CHECK_FALSE(from_parts(seen, in_story()).aside.word.offered);
  CHECK_FALSE(from_parts(seen, in_story()).aside.word.pause_offered);
}

TEST_CASE("what was typed stays until the host has taken it") {
  Local local = in_story();
  take(local, OpenSheet{Sheet::kThanks});
  take(local, ThankWhom{2});
  take(local, Edit{Typed::kThanks, "thanks"});
  local.aside.sending = true;
  take_receipt(local, Receipt::kThanks, false);
  CHECK(local.aside.thanks == "thanks");
  CHECK(local.aside.sheet == Sheet::kThanks);
  CHECK_FALSE(local.aside.sending);
  CHECK(local.aside.receipt == Receipt::kNone);
  take_receipt(local, Receipt::kThanks, true);
  CHECK(local.aside.thanks.empty());
  CHECK(local.aside.sheet == Sheet::kNone);
  CHECK(local.aside.thanked == std::vector<std::uint32_t>{2});
  CHECK(from_parts(seen_at("standup-decide"), local).aside.band->text == "Said. Only they see it.");
}

TEST_CASE("nothing of the deal is new, a fact that comes later is, for that scene and the next") {
  Seen seen = seen_at("standup-read");
  Local local = in_story();
  know(seen, {"two defects"});
  note_facts(local, seen.parts);
  know(seen, {"two defects", "the lab is free"});
  enter(seen, 3);
  note_facts(local, seen.parts);
  for (const auto& [visit, fresh] : {std::pair{3u, true}, {4u, true}, {5u, false}}) {
    enter(seen, visit);
    note_facts(local, seen.parts);
    const auto facts = from_parts(seen, local).aside.facts;
    REQUIRE(facts.size() == 2);
    CHECK(facts[fresh ? 0 : 1].text == "the lab is free");
    CHECK(facts[fresh ? 0 : 1].fresh == fresh);
    CHECK_FALSE(facts[fresh ? 1 : 0].fresh);
  }
}

TEST_CASE("a fact that going back has taken away is new when it is learnt again") {
  Seen seen = seen_at("standup-read");
  Local local = in_story();
  know(seen, {});
  note_facts(local, seen.parts);
  for (const std::uint32_t visit : {3u, 6u}) {
    enter(seen, visit);
    know(seen, {"the lab is free"});
    note_facts(local, seen.parts);
    CHECK(from_parts(seen, local).aside.facts.front().fresh);
    know(seen, {});
    note_facts(local, seen.parts);
  }
}

TEST_CASE("a row of several entries is mine to mark until all of them have my mark") {
  Seen seen = seen_at("standup-reveal");
  const auto mark = [&](int entry) {
    change(seen, schema::PART_REVEAL, [&](schema::Part& part) {
      schema::ShownEntry& shown = *part.mutable_reveal()->mutable_entries(entry);
      shown.set_i_differ(true);
      shown.set_differ(1);
    });
  };
  mark(0);
  CHECK_FALSE(from_parts(seen, in_story()).reveal.rows[0].differs);
  mark(1);
  const TrustRow row = from_parts(seen, in_story()).reveal.rows[0];
  CHECK(row.differs);
  CHECK(row.others.empty());  // they are mine
  CHECK(row.entries.size() == 2);
}

TEST_CASE("how it is decided is said as its reader has a part in it") {
  const auto who = [](schema::AskKind ask, bool asked) {
    Seen seen = seen_at("standup-decide");
    change(seen, schema::PART_SCENE, [&](schema::Part& part) {
      part.mutable_scene()->set_ask(ask);
      part.mutable_scene()->set_i_am_asked(asked);
      part.mutable_scene()->set_asked("the Team lead");
    });
    return from_parts(seen, in_story()).scene.who;
  };
  CHECK(who(schema::ASK_LEADER, true) == "You decide, for all of you");
  CHECK(who(schema::ASK_LEADER, false) == "Who decides: the Team lead. You may advise.");
  CHECK(who(schema::ASK_ONLY, true) == "You decide, and nobody else");
}

TEST_CASE("whoever waits reads which roles are still deciding, without anybody's name") {
  const Scene scene = shown("standup-locked-in").scene;
  CHECK(scene.task.find("Still deciding: Team lead, Developer 2.") != std::string::npos);
  CHECK(scene.task.find("Jonas") == std::string::npos);
}
