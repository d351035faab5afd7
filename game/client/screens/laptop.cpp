#include "game/client/screens/laptop.h"

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/seat_tab.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

void row(Ui& ui, const model::Laptop& laptop, bool keys, model::Intents& intents) {
  if (!laptop.shown || !laptop.table) return;
  flow(ui, [&] {
    for (const model::SeatTab& seat : laptop.seats) {
      const std::string id = "seat_" + std::to_string(seat.person + 1);
      const bool pressed = seat_tab(ui, {.id = id,
                                         .number = keys ? seat.number : 0,
                                         .name = seat.name,
                                         .state = seat.state.text,
                                         .sign = sign_of(seat.state.tone),
                                         .place = seat.place,
                                         .next = seat.next});
      if (pressed) wish_at_laptop(intents, model::TakeTurn{seat.person});
    }
  });
}

}  // namespace

void wish_at_laptop(model::Intents& intents, const model::LaptopWish& wish) {
  intents.emplace_back(std::in_place_type<model::LaptopWish>, wish);
}

void laptop_row_only(Ui& ui, const model::Laptop& laptop, model::Intents& intents) {
  row(ui, laptop, false, intents);
}

void laptop_row(Ui& ui, const model::Laptop& laptop, model::Intents& intents) {
  row(ui, laptop, true, intents);
  if (!laptop.table || ui.measuring()) return;
  const auto digit = ui.digit();
  for (const model::SeatTab& seat : laptop.seats) {
    if (digit && seat.number == *digit) wish_at_laptop(intents, model::TakeTurn{seat.person});
  }
}

void laptop_call(Ui& ui, const model::Laptop& laptop) {
  if (!laptop.table) return;
  if (!laptop.note.empty()) notice(ui, {.id = "laptop_note", .text = laptop.note});
  if (!laptop.next) return;
  card(ui, {.label = laptop.call, .padding = 18, .ground = Sign::kViolet}, [&] {
    ends(
        ui, [&] { title(ui, laptop.call); },
        [&] { chip(ui, {.text = laptop.counted, .icon = icon::kLock, .sign = Sign::kNeutral, .id = "covered"}); });
    ui.set_gap(space::kTight);
    paragraph(ui, laptop.how, Tone::kInk);
    ui.set_gap(space::kTight);
    small(ui, laptop.waits, Tone::kInk);
  });
}

void laptop_turn(Ui& ui, const model::Laptop& laptop, model::Intents& intents) {
  if (!laptop.holder) return;
  const std::string says = laptop.after.empty() ? laptop.turn : laptop.turn + "  ·  " + laptop.after;
  const bool pressed =
      notice(ui, {.id = "turn", .text = says, .sign = Sign::kViolet, .action = tr("Cover (C)"), .icon = icon::kLock});
  if (pressed || ui.pressed(Key::kLetter, 'c')) wish_at_laptop(intents, model::CoverTurn{});
}

void another_card(Ui& ui, const model::Laptop& laptop, model::Intents& intents) {
  if (!laptop.offers_seat || laptop.holder) return;
  card(ui, {.label = tr("Somebody else at this laptop?")}, [&] {
    heading(ui, tr("Somebody else at this laptop?"));
    std::string name = laptop.another;
    const Typed typed =
        text_field(ui,
                   {.id = "another",
                    .label = tr("Their name"),
                    .help = tr("You share the screen, and each turn is covered until its owner takes it"),
                    .error = laptop.another_error,
                    .most = 48},
                   name);
    if (typed.changed) wish_at_laptop(intents, model::TypeAnother{name});
    const bool some = !name.empty();
    const bool pressed =
        button(ui, {.id = "another_add", .label = tr("Sit down here too"), .icon = icon::kPlus, .enabled = some});
    if (some && (pressed || typed.submitted)) wish_at_laptop(intents, model::SeatAnother{name});
  });
}

std::vector<KeyHint> laptop_hints(const model::Laptop& laptop) {
  std::vector<KeyHint> keys;
  if (laptop.next) keys.push_back({tr("Enter"), tr("my turn")});
  if (!laptop.next && !laptop.together.empty()) keys.push_back({tr("Enter"), tr("all of us")});
  if (laptop.next && !laptop.together.empty()) keys.push_back({"A", tr("all of us")});
  const std::size_t keyed = std::min<std::size_t>(laptop.seats.size(), 9);
  if (keyed > 1) keys.push_back({"1–" + std::to_string(keyed), tr("another's turn")});
  keys.push_back({"F1", tr("more")});
  return keys;
}

void laptop_act(Ui& ui, const model::Laptop& laptop, model::Intents& intents) {
  const auto all = [&] { wish_at_laptop(intents, model::DoTogether{}); };
  if (!laptop.next) {
    if (laptop.together.empty()) return small(ui, tr("Nothing to do for you now."));
    if (action_button(ui, laptop.together, true, icon::kCheck)) all();
    return;
  }
  if (!laptop.together.empty()) {
    const bool pressed = button(ui, {.id = "together", .label = laptop.together, .icon = icon::kCheck});
    if (pressed || ui.pressed(Key::kLetter, 'a')) all();
  }
  std::string name;
  for (const model::SeatTab& seat : laptop.seats) {
    if (seat.person == laptop.next) name = seat.name;
  }
  if (action_button(ui, tr_with("I am {}", {name}), true, icon::kEye)) {
    wish_at_laptop(intents, model::TakeTurn{*laptop.next});
  }
}

}  // namespace drops::client
