// The facilitator's desk before the story: how people get in, who is here, and the start.

#include <cmath>

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/qr.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

// As large as the column is wide, up to a size that is read from across the room.
void large(Ui& ui, std::string_view id, Type type, float most, std::string_view words) {
  const float line = kLinePerEm * ui.theme().text_scale;
  float em = most;
  while (em > 20 && ui.text_size(type, words, 0, std::round(ui.s(em * line))).x > ui.width()) em -= 1;
  const float px = std::round(ui.s(em * line));
  const Rect rect = ui.take(ui.text_size(type, words, ui.width(), px).y);
  if (ui.measuring()) return;
  ui.text(type, rect.min, ui.palette().primary, words, rect.width() + 1, Align::kLeft, px);
  ui.describe({.id = id, .role = Role::kText, .label = words}, rect);
}

void to_type(Ui& ui, const model::Desk& desk) {
  if (!desk.address.empty()) {
    small(ui, tr("Address"));
    ui.set_gap(0);
    large(ui, "address", Type::kTitle, 40, desk.address);
  }
  small(ui, tr("Code"));
  ui.set_gap(0);
  large(ui, "code", Type::kNumeral, 72, desk.code);
}

void door(Ui& ui, const model::Desk& desk) {
  constexpr float kQr = 190;
  card(ui, {.label = tr("How people get in")}, [&] {
    eyebrow(ui, tr("HOW PEOPLE GET IN"));
    strong(ui, tr("Each team opens Drops & Buckets, chooses “Join a session”, and types in:"));
    if (desk.qr.side == 0) return to_type(ui, desk);
    with_aside(ui, {.size = {ui.s(kQr), ui.s(kQr)},
                    .least = 260,
                    .content = [&] { to_type(ui, desk); },
                    .aside =
                        [&] {
                          qr_picture(ui, {.label = tr("A square code that opens the session"),
                                          .side = desk.qr.side,
                                          .dark = desk.qr.dark,
                                          .size = kQr});
                        }});
  });
}

std::string chip_words(const model::DeskSeat& seat) {
  std::string words = seat.name;
  for (const std::string& more : {seat.role, seat.sign.text}) words += more.empty() ? "" : "  ·  " + more;
  return words;
}

void group(Ui& ui, const model::DeskGroup& group) {
  ends(
      ui, [&] { strong(ui, group.name); }, [&] { small(ui, group.says); });
  if (group.seats.empty()) return;
  ui.set_gap(space::kTight);
  flow(ui, [&] {
    for (const model::DeskSeat& seat : group.seats) {
      const std::string id = "seat_" + std::to_string(seat.seat);
      const std::string words = chip_words(seat);
      chip(ui, {.text = words, .icon = seat.away ? icon::kUnlinked : icon::kUser, .sign = Sign::kInfo, .id = id});
    }
  });
}

void people(Ui& ui, const model::Desk& desk) {
  card(ui, {.label = tr("Who is here"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Who is here")); }, [&] { small(ui, desk.people); });
    for (const model::DeskGroup& each : desk.groups) {
      divider(ui);
      group(ui, each);
    }
  });
}

}  // namespace

void desk_lobby(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const bool asked = desk.prompt.what != model::DeskQuestion::kNone;
  desk_panes(ui, {.share = 1.5F,
                  .least_left = 520,
                  .least_right = 320,
                  .right_first = asked,
                  .left =
                      [&] {
                        notice(ui, {.id = "next", .text = desk.next});
                        door(ui, desk);
                        desk_wall_card(ui, desk, intents);
                      },
                  .right =
                      [&] {
                        desk_refusal(ui, desk);
                        if (asked) {
                          desk_prompt(ui, desk, intents);
                        } else {
                          desk_top(ui, desk, intents);
                          desk_page(ui, desk, intents);
                        }
                        desk_notes(ui, desk);
                        if (asked || desk.page == model::DeskPage::kTeams) people(ui, desk);
                      }});
}

}  // namespace drops::client
