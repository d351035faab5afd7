// A journal that was tampered with must not crash a host: whatever one number in it becomes, the rest is folded, and
// every view of what comes of it can be made.

#include <google/protobuf/message.h>

#include "game/base/keyed_random.h"
#include "game/schema/check.h"
#include "tests/support/session_world.h"

using namespace drops;
using namespace drops::test;

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// Every integer field that is set in the message or below it.
struct Slot {
  Message* message;
  const FieldDescriptor* field;
  int index;  // -1: not repeated
};

void collect(Message& message, std::vector<Slot>& slots) {
  const auto* reflection = message.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    const int count = field->is_repeated() ? reflection->FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
        collect(field->is_repeated() ? *reflection->MutableRepeatedMessage(&message, field, i)
                                     : *reflection->MutableMessage(&message, field),
                slots);
      } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_UINT32) {
        slots.push_back({&message, field, field->is_repeated() ? i : -1});
      }
    }
  }
}

// One number of one event becomes another, within what the schema lets through.
void tamper(schema::Event& event, const RandomKey& key) {
  const schema::Event before = event;
  std::vector<Slot> slots;
  collect(event, slots);
  if (slots.empty()) return;
  const Slot& slot = slots[static_cast<std::size_t>(keyed_below(key, 1, slots.size()))];
  const auto value = static_cast<std::uint32_t>(keyed_below(key, 2, 12));
  if (slot.index >= 0) {
    slot.message->GetReflection()->SetRepeatedUInt32(slot.message, slot.field, slot.index, value);
  } else {
    slot.message->GetReflection()->SetUInt32(slot.message, slot.field, value);
  }
  if (!schema::check(event)) event = before;
}

std::vector<schema::Event> played() {
  World w(late_release(), {.seed = 3, .teams = 2, .pace_percent = 100});
  w.take("The wall", schema::SEAT_PROJECTOR);
  w.begin(2, 4);
  for (int step = 0; step < 200 && w.session().next_deadline(); ++step) {
    for (const TeamId team : {TeamId(0), TeamId(1)}) {
      if (w.story(team).visit.phase != schema::PHASE_DECIDE) continue;
      const auto& options = w.cast(team).scene().ask->options;
      w.all_choose(team, options[static_cast<std::size_t>(step) % options.size()].id);
    }
    if (const auto next = w.session().next_deadline()) w.wait(*next - w.tick());
  }
  return w.journal();
}

}  // namespace

TEST_CASE("a journal in which a number was changed is folded and shown without harm") {
  const plan::Plan plan = late_release();
  const auto hooks = script::make_hooks(plan).value();
  const std::vector<schema::Event> journal = played();
  REQUIRE(journal.size() > 60);
  const std::uint64_t untouched = session::hash_of(session::Session(plan, *hooks, journal).state());
  int different = 0;
  for (std::uint64_t round = 0; round < 400; ++round) {
    const RandomKey key{round, 0, 0, "tamper"};
    std::vector<schema::Event> events = journal;
    tamper(events[static_cast<std::size_t>(keyed_below(key, 0, events.size()))], key);
    session::Session session(plan, *hooks, events);
    for (const session::Seat& seat : session.state().house.seats)
      (void)session::project(session.state(), plan, seat.id);
    schema::Command time_up;
    time_up.mutable_time_up();
    CHECK(session.say({std::nullopt, 0, time_up}, session.state().tick + 1'000'000).has_value());
    different += session::hash_of(session.state()) == untouched ? 0 : 1;
  }
  CHECK(different > 50);  // it did tamper
}

namespace {

constexpr const char* kAllWays = R"(
scenario { api = 1, id = "all", title = "All ways", players = { 3, 6 }, start = "split" }
role "lead" { "Team lead", leader = true }
role "dev" { "Developer", many = true }
pulse "mood" { title = "Mood", "I can speak up here.", "We keep our word." }
scene "split" { "Monday.", ask = allocate { "Who gets it?", default = "a",
  { "Build", id = "a" }, { "Test", id = "b", from = 4 } }, go = "vow" }
scene "vow" { "Tuesday.", ask = pledge { "What will you do?" }, go = "back" }
scene "back" { "Tuesday noon.", ask = paraphrase { "Say it back.",
  { "Landed", id = "landed", drops = { care = 1 } } }, go = "tie" }
scene "tie" { "Wednesday.", ask = vote { "Which?", default = "a", tie = "again", reveal = "anonymous",
  { "X", id = "a" }, { "Y", id = "b" } }, go = "act" }
scene "act" { "Thursday.", witness = true, ask = leader { "Well?", default = "a", predict = true,
  { "X", id = "a" }, { "Y", id = "b" } }, go = "board" }
scene "board" { "Friday.", ask = retro { "What now?" }, go = "mood" }
scene "mood" { "Friday night.", ask = pulse "mood" { seconds = 40 }, go = "last" }
scene "last" { "Saturday.", ending = "done" }
)";

// Everybody tries everything, and what fits is taken.
void try_all(World& w, SeatId seat) {
  const std::uint32_t visit = w.story().visit.number;
  std::vector<schema::Command> all(9);
  all[0].mutable_allocate()->set_visit(visit);
  for (const std::uint32_t points : {4u, 6u}) all[0].mutable_allocate()->add_points(points);
  all[1].mutable_write()->set_visit(visit);
  all[1].mutable_write()->set_text("Some words");
  all[2].mutable_mark_heard()->set_visit(visit);
  all[3].mutable_vote_note()->set_visit(visit);
  all[4].mutable_own_note()->set_visit(visit);
  all[5].mutable_answer_pulse()->set_visit(visit);
  for (const std::uint32_t answer : {4u, 0u}) all[5].mutable_answer_pulse()->add_answers(answer);
  all[6].mutable_witness()->set_visit(visit);
  all[7].mutable_predict()->set_visit(visit);
  all[7].mutable_predict()->set_option("b");
  all[8].mutable_choose()->set_visit(visit);
  all[8].mutable_choose()->set_option(seat.value % 2 == 0 ? "a" : "b");
  for (const schema::Command& command : all) (void)w.say(seat, command);
}

std::vector<schema::Event> played_all_ways() {
  World w(plan_of(kAllWays), {.seed = 3, .teams = 1, .pace_percent = 100});
  w.begin(1, 4);
  for (int step = 0; step < 200 && w.session().next_deadline(); ++step) {
    for (const session::Place place : w.cast().everybody()) try_all(w, w.cast().seat(place).id);
    if (const auto next = w.session().next_deadline()) w.wait(*next - w.tick());
  }
  REQUIRE(w.story().ending.has_value());
  return w.journal();
}

}  // namespace

TEST_CASE("a journal of all ways of asking is folded and shown without harm, whatever number in it was changed") {
  const plan::Plan plan = plan_of(kAllWays);
  const auto hooks = script::make_hooks(plan).value();
  const std::vector<schema::Event> journal = played_all_ways();
  for (const auto what :
       {schema::Event::kAllocated, schema::Event::kMarked, schema::Event::kStep, schema::Event::kSealed,
        schema::Event::kNoteOwned, schema::Event::kWitnessClosed, schema::Event::kPredicted}) {
    INFO(what);
    CHECK(std::any_of(journal.begin(), journal.end(), [&](const auto& event) { return event.what_case() == what; }));
  }
  for (std::uint64_t round = 0; round < 1'500; ++round) {
    const RandomKey key{round, 0, 0, "tamper"};
    // Cut anywhere: what a tampered event leads to is looked at while its question goes on.
    const auto at = static_cast<std::size_t>(keyed_below(key, 0, journal.size()));
    const auto end = at + 1 + static_cast<std::size_t>(keyed_below(key, 3, journal.size() - at));
    std::vector<schema::Event> events(journal.begin(), journal.begin() + static_cast<std::ptrdiff_t>(end));
    tamper(events[at], key);
    session::Session session(plan, *hooks, events);
    for (const session::Seat& seat : session.state().house.seats)
      (void)session::project(session.state(), plan, seat.id);
    schema::Command time_up;
    time_up.mutable_time_up();
    CHECK(session.say({std::nullopt, 0, time_up}, session.state().tick + 1'000'000).has_value());
  }
}
