#pragma once
// Messages as they are sent and kept, every kind of field among them, all within their limits.

#include <google/protobuf/message.h>

#include <memory>
#include <string>
#include <vector>

#include "game/schema/event.pb.h"
#include "game/schema/wire.pb.h"

namespace drops::schema::samples {

inline Command choice() {
  Command command;
  Choose& choose = *command.mutable_choose();
  choose.set_visit(3);
  choose.set_option("tell");
  choose.set_why("They would find out anyway");
  return command;
}

inline FromClient hello() {
  FromClient message;
  message.mutable_hello()->set_name("Zoë");
  message.mutable_hello()->set_team(2);
  message.mutable_hello()->set_token("a1b2c3");
  return message;
}

inline FromClient say() {
  FromClient message;
  message.mutable_say()->set_sequence(7);
  *message.mutable_say()->mutable_command() = choice();
  return message;
}

inline Event seat_taken() {
  Event event;
  event.set_tick(1200);
  SeatTaken& taken = *event.mutable_seat_taken();
  taken.set_seat(4);
  taken.set_kind(SEAT_BOT);
  taken.set_team(1);
  taken.set_name("Zoë");
  taken.set_token_hash(std::string("\x00\xff\x80", 3));
  return event;
}

inline Change drop() {
  Change change;
  EntryChange& entry = *change.mutable_entry();
  entry.mutable_actor()->set_index(1);
  entry.mutable_truster()->set_index(2);
  entry.mutable_trustee()->set_index(1);
  entry.set_asked(-2);
  entry.set_effect(-480);
  entry.set_breach(0);
  entry.set_sight(~0ULL);
  entry.set_why("kept it from the client");
  return change;
}

inline Event scene_closed(int changes = 3) {
  Event event;
  event.set_tick(90'000);
  event.set_by(4);
  event.set_sequence(12);
  SceneClosed& closed = *event.mutable_closed();
  closed.set_team(1);
  closed.set_visit(2);
  closed.set_option(0);
  closed.set_by(CLOSED_BY_TIME);
  for (std::uint32_t place = 0; place < 4; ++place) closed.add_ballots()->set_place(place);
  for (int i = 0; i < changes; ++i) *closed.add_changes() = drop();
  return event;
}

inline Event part_began() {
  Event event;
  event.set_tick(5'400'000);
  event.set_by(0);
  PartBegan& began = *event.mutable_part();
  began.set_part(4);
  began.set_plan(2);
  began.set_scenario("rebuild");
  began.set_ends(-1);
  began.add_roles()->set_seat(7);
  CarriedTeam& team = *began.add_teams();
  team.set_team(1);
  team.set_safety(55);
  CarriedVessel& vessel = *team.add_vessels();
  vessel.mutable_truster()->set_kind(1);
  vessel.mutable_trustee()->set_kind(2);
  for (std::uint32_t pillar = 0; pillar < 4; ++pillar) vessel.add_levels(4'000 + pillar);
  CarriedBreach& breach = *team.add_breaches();
  breach.set_breach(1);
  breach.add_hidden_by()->set_index(7);
  breach.add_taken(3);
  CarriedLoss& loss = *breach.add_losses();
  loss.mutable_truster()->set_index(7);
  loss.mutable_trustee()->set_index(8);
  loss.set_lost(1'600);
  return event;
}

inline FromHost view() {
  FromHost message;
  Part& part = *message.mutable_view()->add_parts();
  part.set_kind(PART_SCENE);
  ScenePart& scene = *part.mutable_scene();
  scene.set_scene("late");
  scene.add_texts("The release is late.\n\nDana is waiting.");
  scene.set_phase(PHASE_DECIDE);
  scene.set_deadline(-1);
  OptionView& option = *scene.add_options();
  option.set_id("tell");
  option.set_text("Tell Dana today");
  option.add_marks(MARK_SPEAKS_UP);
  scene.add_deciding(4);
  scene.add_deciding(70'000);
  return message;
}

inline std::vector<std::unique_ptr<google::protobuf::Message>> all() {
  std::vector<std::unique_ptr<google::protobuf::Message>> messages;
  messages.push_back(std::make_unique<FromClient>(hello()));
  messages.push_back(std::make_unique<FromClient>(say()));
  messages.push_back(std::make_unique<Event>(seat_taken()));
  messages.push_back(std::make_unique<Event>(scene_closed()));
  messages.push_back(std::make_unique<Event>(part_began()));
  messages.push_back(std::make_unique<FromHost>(view()));
  return messages;
}

}  // namespace drops::schema::samples
