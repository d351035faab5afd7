// The desk's page of words: what people have said to the facilitator, messages to them, surprises with their texts, and
// the author's notes for each scene.

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void word(Ui& ui, const model::DeskWord& said) {
  const Tone tone = said.fresh ? Tone::kInk : Tone::kInk2;
  said.pause ? icon_line(ui, icon::kPause, said.text, said.fresh ? Tone::kWarn : Tone::kInk2)
             : paragraph(ui, said.text, tone);
  ui.set_gap(space::kTight);
  const std::string by = said.who + (said.when.empty() ? "" : "  ·  ") + said.when;
  small(ui, said.fresh ? tr_with("{}  ·  new", {by}) : by, Tone::kInk2);
}

void heard(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  card(ui, {.label = tr("Said to you"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Said to you")); },
        [&] {
          if (desk.fresh == 0) return;
          if (button(ui, {.id = "heard", .label = tr("Seen"), .icon = icon::kCheck})) {
            look(intents, model::DeskHear{desk.newest_word});
          }
        });
    if (desk.words.empty()) small(ui, tr("Nobody has said anything to you yet. What people write stays with you."));
    for (std::size_t i = 0; i < desk.words.size(); ++i) {
      if (i > 0) divider(ui);
      word(ui, desk.words[i]);
    }
  });
}

void to_say(Ui& ui, model::Intents& intents) {
  card(ui, {.label = tr("Say something"), .padding = 22}, [&] {
    heading(ui, tr("Say something"));
    small(ui, tr("To everybody, to the team that you have chosen, or to the person whom you have picked."));
    if (button(ui, {.id = "message", .label = tr("Message…"), .icon = icon::kComment})) {
      desk_ask(ui, model::DeskQuestion::kMessage, intents);
    }
  });
}

void surprises(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.surprises.empty()) return;
  card(ui, {.label = tr("Surprises"), .padding = 22}, [&] {
    heading(ui, tr("Surprises of this story"));
    for (const model::DeskSurprise& one : desk.surprises) {
      strong(ui, one.title);
      ui.set_gap(space::kTight);
      small(ui, one.text);
    }
    const std::string label = tr_with("Send one to {}…", {desk.target});
    if (button(ui, {.id = "inject", .label = label, .icon = icon::kBolt, .enabled = desk.can_inject})) {
      desk_ask(ui, model::DeskQuestion::kInject, intents);
    }
  });
}

void notes(Ui& ui, const model::Desk& desk) {
  for (const model::DeskNote& note : desk.scenes) desk_note(ui, note);
}

}  // namespace

void desk_words(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  heard(ui, desk, intents);
  to_say(ui, intents);
  surprises(ui, desk, intents);
  notes(ui, desk);
}

}  // namespace drops::client
