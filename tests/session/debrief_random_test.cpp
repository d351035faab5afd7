// Debriefs that nobody planned: whatever people say and wherever the facilitator leads, every law holds, and a journal
// in which a number was changed harms nobody.

#include <fmt/format.h>

#include <set>

#include "game/base/keyed_random.h"
#include "game/plan/programme.h"
#include "game/schema/check.h"
#include "tests/simulation/dice.h"
#include "tests/simulation/laws.h"
#include "tests/support/debrief_world.h"

using namespace drops;
using namespace drops::test;

namespace {

schema::Command by_facilitator(Dice& dice) {
  schema::Command command;
  switch (dice.between(0, 5)) {
    case 0:
      command.mutable_ask_what_if()->set_team(dice.below(3));
      command.mutable_ask_what_if()->set_visit(1 + dice.below(3));
      command.mutable_ask_what_if()->set_option(dice.below(4));
      break;
    case 1: command.mutable_lead_debrief()->set_step(static_cast<schema::DebriefStep>(dice.between(1, 7))); break;
    case 2: command.mutable_extend()->set_seconds(30); break;
    case 3: command.mutable_lead_debrief()->set_back(true); break;
    default: command.mutable_lead_debrief(); break;
  }
  return command;
}

schema::Command by_player(Dice& dice, int number) {
  schema::Command command;
  if (dice.chance(50)) {
    auto& mark = *command.mutable_mark_in_debrief();
    mark.set_what(static_cast<schema::DebriefMark>(dice.below(4)));
    mark.set_number(dice.below(4));
    mark.set_on(dice.chance(80));
    return command;
  }
  auto& wish = *command.mutable_say_in_debrief();
  wish.set_what(static_cast<schema::DebriefSaying>(dice.below(5)));
  wish.set_text(fmt::format("word{}x", number));
  wish.set_when("it is time");
  return command;
}

schema::Command by_host(Dice& dice, SeatId seat) {
  schema::Command command;
  switch (dice.between(0, 3)) {
    case 0: command.mutable_link_lost()->set_seat(seat.value); break;
    case 1: command.mutable_link_back()->set_seat(seat.value); break;
    default: command.mutable_time_up();
  }
  return command;
}

// One debrief by chance, with every law asked after each command. What is broken, or nothing.
std::optional<std::string> by_chance(std::uint64_t seed, std::set<int>& happened) {
  Debriefing w(2);
  const plan::Programme alone = plan::programme_of(w.plan());
  Laws laws(alone);
  Dice dice(seed);
  if (auto broken = laws.check(w.state(), w.plan(), w.journal(), false, 1)) return broken;
  REQUIRE(w.lead().has_value());
  if (auto broken = laws.check(w.state(), w.plan(), std::span(w.journal()).last(1), false, 1)) return broken;
  for (int number = 0; number < 80; ++number) {
    const SeatId seat = w.at(dice.below(3), dice.below(2));
    const std::size_t before = w.journal().size();
    const int roll = dice.between(0, 99);
    if (roll < 10) w.wait(dice.below(40'000));
    const std::size_t waited = w.journal().size();
    const auto said = roll < 22   ? w.desk(by_facilitator(dice))
                      : roll < 30 ? w.say({}, by_host(dice, seat))
                                  : w.say(seat, by_player(dice, number));
    const auto events = std::span(w.journal()).subspan(before);
    if (auto broken =
            laws.check(w.state(), w.plan(), events, !said && waited == before, static_cast<std::size_t>(number))) {
      return fmt::format("seed {}, command {}: {}", seed, number, *broken);
    }
    for (const schema::Event& event : events) happened.insert(event.what_case());
  }
  return laws.check_fold(w.state());
}

void tamper(schema::Event& event, const RandomKey& key) {
  const schema::Event before = event;
  const auto value = static_cast<std::uint32_t>(keyed_below(key, 2, 12));
  switch (event.what_case()) {
    case schema::Event::kDebriefSealed: event.mutable_debrief_sealed()->set_seat(value); break;
    case schema::Event::kDebriefShown:
      value % 2 == 0 ? event.mutable_debrief_shown()->set_team(value) : event.mutable_debrief_shown()->clear_sayings();
      break;
    case schema::Event::kDebriefSaid: event.mutable_debrief_said()->set_seat(value); break;
    case schema::Event::kDebriefMarked:
      value % 2 == 0 ? event.mutable_debrief_marked()->set_number(value)
                     : event.mutable_debrief_marked()->set_seat(value);
      break;
    case schema::Event::kDebriefStep:
      event.mutable_debrief_step()->set_step(static_cast<schema::DebriefStep>(value % 8));
      break;
    default: break;
  }
  if (!schema::check(event)) event = before;
}

}  // namespace

TEST_CASE("whatever is said in whatever debrief, every law of the model and of secrecy holds") {
  std::set<int> happened;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    if (const auto broken = by_chance(seed, happened)) FAIL(*broken);
  }
  for (const auto what : {schema::Event::kDebriefStep, schema::Event::kDebriefSealed, schema::Event::kDebriefShown,
                          schema::Event::kDebriefSaid, schema::Event::kDebriefMarked}) {
    INFO(what);
    CHECK(happened.contains(what));
  }
}

TEST_CASE("a journal of a debrief in which a number was changed is folded and shown without harm") {
  Debriefing w(2);
  Dice dice(5);
  REQUIRE(w.lead().has_value());
  for (int number = 0; number < 400; ++number) {
    if (number % 40 == 39) (void)w.lead();
    (void)w.say(w.at(dice.below(3), dice.below(2)), by_player(dice, number));
  }
  for (std::uint64_t round = 0; round < 600; ++round) {
    const RandomKey key{round, 0, 0, "tamper"};
    const auto at = static_cast<std::size_t>(keyed_below(key, 0, w.journal().size()));
    std::vector<schema::Event> events = w.journal();
    if (round % 2 == 0) events.erase(events.begin() + static_cast<std::ptrdiff_t>(at));
    tamper(events[std::min(at, events.size() - 1)], key);
    session::Session session(w.plan(), w.hooks(), events);
    for (const session::Seat& seat : session.state().house.seats) {
      (void)session::project(session.state(), w.plan(), seat.id);
    }
    schema::Command time_up;
    time_up.mutable_time_up();
    CHECK(session.say({std::nullopt, 0, time_up}, session.state().tick + 1'000'000).has_value());
  }
}
