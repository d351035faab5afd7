// The facilitator's desk: the frame of all its states, the question before what cannot be taken back, and what is said
// besides.

#include <algorithm>
#include <cmath>

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/app_bar.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/scroll_area.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

using model::DeskQuestion;
using model::DeskState;

bool asks(const model::Desk& desk) {
  return desk.prompt.what != DeskQuestion::kNone;
}

Chip stage_chip(const model::Desk& desk) {
  switch (desk.state) {
    case DeskState::kLobby: return {.text = desk.stage, .icon = icon::kUsers, .sign = Sign::kInfo, .id = "stage"};
    case DeskState::kPlay: return {.text = desk.stage, .icon = icon::kPlay, .sign = Sign::kGood, .id = "stage"};
    case DeskState::kPaused: return {.text = desk.stage, .icon = icon::kPause, .sign = Sign::kWarn, .id = "stage"};
    case DeskState::kEnded: return {.text = desk.stage, .icon = icon::kFlag, .sign = Sign::kNeutral, .id = "stage"};
  }
  return {};
}

void head(Ui& ui, const model::Desk& desk) {
  constexpr int kSegments = 6;
  const bool open = desk.state != DeskState::kEnded && desk.state != DeskState::kLobby;
  const std::string code = desk.code.empty() || !open ? "" : tr_with("code {}", {desk.code});
  const std::string second = code.empty() || desk.address.empty() ? code : code + "  ·  " + desk.address;
  const std::string where = desk.title + "  ·  " + desk.clock.says;
  const float done = desk.clock.share * kSegments;
  app_bar(ui, {.title = tr("Facilitator’s desk"),
               .second = second,
               .progress = {.id = "plan",
                            .label = where,
                            .done = static_cast<int>(done),
                            .total = desk.clock.share > 0 ? kSegments : 0,
                            .part = done - static_cast<float>(static_cast<int>(done))},
               .right = [&] {
                 chip(ui, {.text = desk.people, .icon = icon::kUser, .id = "people"});
                 chip(ui, stage_chip(desk));
               }});
}

std::vector<KeyHint> hints(const model::Desk& desk) {
  if (asks(desk)) {
    std::vector<KeyHint> keys;
    const std::size_t count = std::min<std::size_t>(desk.prompt.options.size(), 9);
    if (count > 0) keys.push_back({"1–" + std::to_string(count), tr("choose")});
    if (!desk.prompt.danger) keys.push_back({tr("Enter"), desk.prompt.confirm});
    keys.push_back({tr("Esc"), desk.prompt.danger ? tr("no, go on") : tr("back")});
    return keys;
  }
  if (desk.state == DeskState::kLobby) {
    if (!desk.can_start) return {{"1–5", tr("pages")}};
    return {{"1–5", tr("pages")}, {tr("Enter"), tr("start")}};
  }
  std::vector<KeyHint> keys{{"1–5", tr("pages")}, {"↑ ↓", tr("team")}};
  if (desk.state == DeskState::kEnded) return keys;
  keys.push_back({"P", desk.paused ? tr("resume") : tr("pause")});
  keys.push_back({"Z", desk.frozen ? tr("thaw") : tr("freeze")});
  for (KeyHint& own : desk_hints(desk)) keys.push_back(std::move(own));
  return keys;
}

void end_button(Ui& ui, model::Intents& intents) {
  if (button(ui, {.id = "end", .label = tr("End the session…"), .icon = icon::kFlag, .kind = ButtonKind::kQuiet})) {
    desk_ask(ui, DeskQuestion::kEnd, intents);
  }
}

void start_button(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (!action_button(ui, tr("Start the story"), desk.can_start, icon::kPlay)) return;
  if (desk.ask_start) return desk_ask(ui, DeskQuestion::kStart, intents);
  want(intents, model::DeskStart{});
}

void freeze_button(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.frozen) return;  // the way back is the button beside it
  if (button(ui, {.id = "freeze", .label = tr("Freeze"), .icon = icon::kLock, .kind = ButtonKind::kQuiet})) {
    deed(intents, model::DeskFreeze{true});
  }
}

void pause_button(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.frozen) {
    const std::string thaw = tr("Let them go on");
    if (button(ui, {.id = "freeze", .label = thaw, .icon = icon::kUnlock, .kind = ButtonKind::kPrimary})) {
      deed(intents, model::DeskFreeze{false});
    }
    return;
  }
  const bool paused = desk.state == DeskState::kPaused;
  const bool pressed = button(ui, {.id = "pause",
                                   .label = paused ? tr("Resume for everybody") : tr("Pause everything"),
                                   .icon = paused ? icon::kPlay : icon::kPause,
                                   .kind = ButtonKind::kPrimary});
  if (!pressed) return;
  paused ? want(intents, model::DeskResume{}) : want(intents, model::DeskPause{});
}

void foot(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  ends(
      ui, [&] { key_hints(ui, hints(desk)); },
      [&] {
        if (asks(desk)) return;
        if (desk.state == DeskState::kEnded) return small(ui, tr("You may close this window when you are done."));
        end_button(ui, intents);
        if (desk.state == DeskState::kLobby) return start_button(ui, desk, intents);
        freeze_button(ui, desk, intents);
        pause_button(ui, desk, intents);
      });
}

void keys(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (asks(desk)) {
    if (ui.pressed(Key::kEscape)) want(intents, model::DeskCancel{});
    return;
  }
  desk_page_keys(ui, desk, intents);
  if (desk.state != DeskState::kLobby) desk_play_keys(ui, desk, intents);
}

void confirm(const model::DeskPrompt& prompt, model::Intents& intents) {
  if (prompt.deed) return deed(intents, *prompt.deed);
  switch (prompt.what) {
    case DeskQuestion::kStart: return want(intents, model::DeskStart{});
    case DeskQuestion::kGoOnAll: return want(intents, model::DeskSkip{});
    case DeskQuestion::kEnd: return want(intents, model::DeskEnd{});
    case DeskQuestion::kDecideFor:
      for (const model::DeskOption& option : prompt.options) {
        if (option.selected) want(intents, model::DeskDecideFor{prompt.team, option.id});
      }
      return;
    default: return;
  }
}

void options(Ui& ui, const model::DeskPrompt& prompt, model::Intents& intents) {
  for (const model::DeskOption& option : prompt.options) {
    const std::string id = "option_" + std::to_string(option.number);
    const OptionState state = option.selected ? OptionState::kChosen : OptionState::kFree;
    const int key = option.number <= 9 ? option.number : 0;
    if (!option_card(ui, {.id = id, .number = key, .text = option.text, .second = option.second, .state = state}))
      continue;
    want(intents, model::SelectOption{prompt.visit, option.id});
    if (ui.focus_visible() && prompt.field.empty()) ui.focus(prompt.danger ? "cancel" : "act");
  }
}

// True when what was typed was sent off with Enter.
bool words_field(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskPrompt& prompt = desk.prompt;
  if (prompt.field.empty()) return false;
  std::string words = desk.typed;
  const Typed typed = text_field(ui, {.id = "words", .label = prompt.field, .most = prompt.most}, words);
  if (typed.changed) look(intents, model::DeskWrite{words});
  return typed.submitted && prompt.can_confirm;
}

}  // namespace

void desk_ask(Ui& ui, DeskQuestion what, model::Intents& intents) {
  want(intents, model::DeskAsk{what});
  const bool types = what == DeskQuestion::kMessage || what == DeskQuestion::kRename;
  const bool danger = what == DeskQuestion::kEnd || what == DeskQuestion::kRemove || what == DeskQuestion::kGoBack ||
                      what == DeskQuestion::kMerge;
  if (types) return ui.focus("words");
  // Enter belongs to the question now; for what is lost for good it is not enough.
  if (ui.focus_visible()) ui.focus(danger ? "cancel" : "act");
}

void desk_prompt(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskPrompt& prompt = desk.prompt;
  const bool danger = prompt.danger;
  const bool little_room = ui.size().y < ui.s(700) || ui.theme().text_scale > 1.5F;
  card(ui, {.label = prompt.title, .padding = 22, .ground = danger ? Sign::kBad : Sign::kNeutral}, [&] {
    icon_line(ui, icon::kQuestion, tr("A QUESTION FIRST"), danger ? Tone::kBad : Tone::kPrimary);
    ui.set_gap(space::kTight);
    little_room ? heading(ui, prompt.title) : title(ui, prompt.title);
    paragraph(ui, prompt.text, Tone::kInk);
    options(ui, prompt, intents);
    const bool sent = words_field(ui, desk, intents);
    flow(ui, [&] {
      bool pressed = sent;
      if (danger) {
        pressed = button(ui, {.id = "act",
                              .label = prompt.confirm,
                              .icon = prompt.what == DeskQuestion::kEnd ? icon::kFlag : icon::kWarning,
                              .kind = ButtonKind::kDanger,
                              .enabled = prompt.can_confirm});
      } else {
        pressed = action_button(ui, prompt.confirm, prompt.can_confirm, icon::kCheck) || sent;
      }
      if (pressed) confirm(prompt, intents);
      if (button(ui, {.id = "cancel", .label = danger ? tr("No, go on") : tr("Back")})) {
        want(intents, model::DeskCancel{});
      }
    });
  });
}

void desk_refusal(Ui& ui, const model::Desk& desk) {
  if (!desk.refusal.empty()) notice(ui, {.id = "refusal", .text = desk.refusal, .sign = Sign::kBad});
}

void desk_notes(Ui& ui, const model::Desk& desk) {
  constexpr std::size_t kShown = 3;
  for (std::size_t i = 0; i < std::min(kShown, desk.notes.size()); ++i) {
    const std::string id = "note_" + std::to_string(i + 1);
    notice(ui, {.id = id, .text = desk.notes[i], .sign = Sign::kWarn});
  }
}

bool desk_panes(Ui& ui, const Panes& panes) {
  const Rect room = ui.room();
  const float gutter = ui.s(space::kGutter);
  const float net = room.width() - gutter;
  const float right = std::floor(net / (panes.share + 1));
  const float scale = ui.theme().text_scale;
  const bool beside = right >= ui.s(panes.least_right) * scale && net - right >= ui.s(panes.least_left) * scale &&
                      room.height() >= ui.s(300);
  if (!beside) {
    panes.right_first ? panes.right() : panes.left();
    panes.right_first ? panes.left() : panes.right();
    return false;
  }
  // Each has the air around it in which shadows, focus rings and its bar are drawn.
  const float side = ui.s(10);
  const float air = ui.s(8);
  const Rect all = ui.take(room.height());
  if (ui.measuring()) return true;
  const Rect left_pane{{all.min.x - side, all.min.y - air}, {all.max.x - right - gutter + side, all.max.y + air}};
  const Rect right_pane{{all.max.x - right - side, all.min.y - air}, {all.max.x + side, all.max.y + air}};
  scroll_area(ui, "pane_left", left_pane, panes.left, Behind::kPage);
  scroll_area(ui, "pane_right", right_pane, panes.right, Behind::kPage);
  return true;
}

void desk_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Desk& desk = model.desk;
  keys(ui, desk, intents);
  page(ui, {.id = "desk",
            .head = [&] { head(ui, desk); },
            .body =
                [&] {
                  if (desk.state == DeskState::kLobby) return desk_lobby(ui, desk, intents);
                  desk_play(ui, desk, intents);
                },
            .foot = [&] { foot(ui, desk, intents); }});
}

}  // namespace drops::client
