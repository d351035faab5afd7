// The desk's page of the room: the door, whether other computers can come in and how to make sure of it, the projector,
// what the pulses came to, and where the session is kept.

#include "game/client/icons.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DeskState;

void door(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.state == DeskState::kEnded) return;
  const bool locked = desk.room.door_locked;
  card(ui, {.label = tr("The door"), .padding = 22}, [&] {
    heading(ui, tr("The door"));
    small(ui, locked ? tr("It is locked: nobody new comes in. Who was here before can always come back.")
                     : tr("It is open: whoever has the code can come in."));
    const std::string label = locked ? tr("Open the door") : tr("Lock the door");
    if (button(ui, {.id = "lock", .label = label, .icon = locked ? icon::kUnlock : icon::kLock})) {
      deed(intents, model::DeskLock{!locked});
    }
  });
}

void addresses(Ui& ui, const model::Desk& desk) {
  if (!desk.address.empty()) {
    ends(
        ui, [&] { small(ui, tr("Address")); }, [&] { strong(ui, desk.address); });
  }
  ends(
      ui, [&] { small(ui, tr("Port")); }, [&] { strong(ui, desk.room.port); });
  for (std::size_t i = 0; i < desk.room.reach.size(); ++i) {
    const model::DeskReach& one = desk.room.reach[i];
    const std::string id = "reach_" + std::to_string(i + 1);
    const std::string words = one.address + "  ·  " + one.says.text;
    flow(ui, [&] { chip(ui, {.text = words, .sign = sign_of(one.says.tone), .id = id}); });
  }
}

// What this computer can find out by itself, and what only another one can.
void reach(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  card(ui, {.label = tr("Can others come in?"), .padding = 22}, [&] {
    heading(ui, tr("Can others come in?"));
    addresses(ui, desk);
    const bool can = desk.room.can_try;
    if (button(ui, {.id = "try_reach", .label = tr("Call the host"), .icon = icon::kRefresh, .enabled = can})) {
      want(intents, model::TryReach{});
    }
    if (!desk.room.firewall.empty()) notice(ui, {.id = "firewall", .text = desk.room.firewall, .sign = Sign::kWarn});
    if (!desk.room.proof.empty()) {
      notice(ui, {.id = "proof", .text = desk.room.proof, .sign = Sign::kGood});
      return;
    }
    divider(ui);
    strong(ui, tr("Only another computer can prove it"));
    small(ui, tr("An answer here means that the host listens. A firewall, or a network that keeps guests apart, can "
                 "still be in the way. Before people come:"));
    bullet(ui, tr("Take a second laptop into the same network, with cable or Wi-Fi as your people have it."));
    bullet(ui, tr("Start Drops & Buckets there, choose “Join a session”, and type in the address and the code."));
    bullet(ui, tr("This page says so as soon as it has come in. If it does not get in, ask for a network in which "
                  "computers may talk to each other, or share one from your phone."));
  });
}

void file(Ui& ui, const model::Desk& desk) {
  card(ui, {.label = tr("What is kept"), .padding = 22}, [&] {
    heading(ui, tr("What is kept"));
    desk_kept(ui, desk);
  });
}

}  // namespace

void desk_kept(Ui& ui, const model::Desk& desk) {
  const model::DeskRoom& room = desk.room;
  if (!room.file.empty()) small(ui, room.file, Tone::kInk);
  small(ui, room.file_says);
  if (!room.transcript.empty()) {
    small(ui, room.transcript, Tone::kInk);
    small(ui, room.transcript_says);
  }
  if (room.folder.empty()) return;
  small(ui, tr("Both are in this folder:"));
  small(ui, room.folder, Tone::kInk);
}

void desk_wall_card(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const bool can = desk.room.can_open_wall;
  if (!can && desk.room.wall.empty()) return;
  card(ui, {.label = tr("The projector"), .padding = 22}, [&] {
    heading(ui, tr("The projector"));
    ui.set_gap(space::kTight);
    small(ui, desk.room.wall_place);
    const std::string open = tr("Open the projector’s window");
    if (button(ui, {.id = "open_wall", .label = open, .icon = icon::kPlay, .enabled = can})) {
      want(intents, model::OpenWall{});
    }
    if (!desk.room.wall.empty()) notice(ui, {.id = "wall", .text = desk.room.wall});
    if (desk.room.wall_line.empty()) return;
    small(ui, tr("On another computer, in a terminal:"));
    ui.set_gap(space::kTight);
    small(ui, desk.room.wall_line, Tone::kInk);
  });
}

void desk_room(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  door(ui, desk, intents);
  reach(ui, desk, intents);
  if (desk.state != DeskState::kLobby) desk_wall_card(ui, desk, intents);
  if (desk.pulses.empty()) {
    card(ui, {.label = tr("Pulses"), .padding = 22}, [&] {
      heading(ui, tr("Pulses"));
      small(ui, tr("Results stand here once every team is through and enough people have answered. Nobody’s own answer "
                   "is ever shown."));
    });
  }
  pulse_cards(ui, desk.pulses);
  file(ui, desk);
}

}  // namespace drops::client
