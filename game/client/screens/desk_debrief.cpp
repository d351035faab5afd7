// The debrief at the facilitator's desk: its steps, what to say, who has answered (counts alone), and "what if?".

#include "game/client/icons.h"
#include "game/client/screens/debrief_pieces.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

constexpr std::uint32_t kMinute = 60;  // seconds

void heading_of(Ui& ui, const model::DeskDebrief& debrief) {
  eyebrow(ui, tr("THE DEBRIEF"));
  title(ui, debrief.heading);
  if (!debrief.done_says.empty()) strong(ui, debrief.done_says);
  if (!debrief.result.empty()) small(ui, debrief.result);
}

void where(Ui& ui, const model::DeskDebrief& debrief) {
  if (!debrief.clock.shown) return heading_of(ui, debrief);
  with_aside(ui, {.size = countdown_size(ui),
                  .least = 150,
                  .content = [&] { heading_of(ui, debrief); },
                  .aside =
                      [&] {
                        countdown(ui, {.left_ms = debrief.clock.left_ms,
                                       .total_ms = debrief.clock.total_ms,
                                       .paused = debrief.clock.stands_still});
                      }});
}

void commands(Ui& ui, const model::DeskDebrief& debrief, model::Intents& intents) {
  flow(ui, [&] {
    if (debrief.can_back && icon_button(ui, "debrief_back", tr("Back"), icon::kBack)) {
      want(intents, model::DeskLead{std::nullopt, true});
    }
    if (!debrief.next.empty() &&
        button(ui,
               {.id = "debrief_next", .label = debrief.next, .icon = icon::kForward, .kind = ButtonKind::kPrimary})) {
      want(intents, model::DeskLead{});
    }
    if (debrief.can_show && button(ui, {.id = "debrief_show", .label = tr("Show the words now"), .icon = icon::kEye})) {
      want(intents, model::DeskLead{debrief.step, false});
    }
    if (debrief.clock.shown && button(ui, {.id = "debrief_more", .label = tr("1 min"), .icon = icon::kPlus})) {
      want(intents, model::DeskExtend{std::nullopt, kMinute});
    }
  });
}

// The way through, each step a press away.
void rungs(Ui& ui, const model::DeskDebrief& debrief, model::Intents& intents) {
  flow(ui, [&] {
    for (std::size_t i = 0; i < debrief.rungs.size(); ++i) {
      const model::DebriefRung& rung = debrief.rungs[i];
      const std::string id = "debrief_step_" + std::to_string(i + 1);
      if (rung.past) {  // its name alone with its mark: what is over takes no room
        if (icon_button(ui, id, rung.name, icon::kCheck)) want(intents, model::DeskLead{rung.step, false});
        continue;
      }
      const std::string label = rung.time.empty() ? rung.name : rung.name + "  " + rung.time;
      const bool pressed = button(ui, {.id = id, .label = label, .kind = ButtonKind::kQuiet, .selected = rung.now});
      if (pressed && !rung.now) want(intents, model::DeskLead{rung.step, false});
    }
  });
}

void turn(Ui& ui, const model::TurnCard& card, std::uint32_t team, model::Intents& intents) {
  const std::string id = "turn_" + std::to_string(card.visit);
  if (button(ui, {.id = id,
                  .label = card.scene,
                  .icon = card.open ? icon::kDown : icon::kForward,
                  .kind = ButtonKind::kQuiet,
                  .selected = card.open})) {
    want(intents, model::DeskTurn{card.open ? std::nullopt : std::optional(card.visit)});
  }
  if (!card.open) return;
  small(ui, tr_with("It was: {}", {card.chosen}));
  for (const model::TurnOption& other : card.others) {
    const std::string one = id + "_" + std::to_string(other.option + 1);
    if (button(ui, {.id = one, .label = other.text, .icon = icon::kRefresh, .fill = true})) {
      want(intents, model::DeskWhatIf{team, card.visit, other.option});
    }
  }
}

void turns(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskDebrief& debrief = desk.debrief;
  if (!desk.selected || debrief.turns.empty()) return;
  card(ui, {.label = tr("What if?"), .padding = 22}, [&] {
    heading(ui, tr("What if they had chosen otherwise?"));
    small(ui, tr("Choose a decision, then another option: this team’s windows show the line it would have drawn."));
    for (const model::TurnCard& one : debrief.turns) turn(ui, one, *desk.selected, intents);
  });
}

}  // namespace

void desk_debrief(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskDebrief& debrief = desk.debrief;
  card(ui, {.label = debrief.heading, .padding = 22}, [&] {
    where(ui, debrief);
    icon_line(ui, icon::kBullhorn, debrief.say, Tone::kInk);
    commands(ui, debrief, intents);
    divider(ui);
    rungs(ui, debrief, intents);
  });
}

void desk_debrief_found(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskDebrief& debrief = desk.debrief;
  if (debrief.what_if) {
    card(ui, {.label = tr("What if"), .padding = 22}, [&] { what_if_chart(ui, *debrief.what_if); });
  }
  turns(ui, desk, intents);
  if (!debrief.words.empty()) {
    card(ui, {.label = tr("The words of the teams"), .padding = 22}, [&] {
      heading(ui, tr("The words of the teams"));
      flow(ui, [&] {
        for (const std::string& word : debrief.words) chip(ui, {.text = word, .icon = icon::kComment});
      });
    });
  }
}

std::vector<KeyHint> desk_debrief_hints(const model::DeskDebrief& debrief) {
  std::vector<KeyHint> keys;
  if (!debrief.next.empty()) keys.push_back({"N", tr("next step")});
  if (debrief.can_back) keys.push_back({"B", tr("back")});
  if (debrief.can_show) keys.push_back({"S", tr("show the words")});
  return keys;
}

void desk_debrief_keys(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskDebrief& debrief = desk.debrief;
  if (ui.pressed(Key::kLetter, 'n') && !debrief.next.empty()) want(intents, model::DeskLead{});
  if (ui.pressed(Key::kLetter, 'b') && debrief.can_back) want(intents, model::DeskLead{std::nullopt, true});
  if (ui.pressed(Key::kLetter, 's') && debrief.can_show) want(intents, model::DeskLead{debrief.step, false});
  if (ui.pressed(Key::kPlus) && debrief.clock.shown) want(intents, model::DeskExtend{std::nullopt, kMinute});
}

}  // namespace drops::client
