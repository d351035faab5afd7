// Code, address and name; what is wrong stands under the field it is about.

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

// True when Enter was pressed in it. What was typed goes out as an Edit.
bool field(Ui& ui, const TextField& look, const model::Entry& entry, model::Typed which, model::Intents& intents) {
  std::string value = entry.value;
  TextField shown = look;
  shown.error = entry.error;
  const Typed typed = text_field(ui, shown, value);
  if (typed.changed) want(intents, model::Edit{which, value});
  return typed.submitted;
}

void join_form(Ui& ui, const model::JoinForm& form, model::Intents& intents) {
  title(ui, tr("Join a session"));
  paragraph(ui, tr("No account is needed. Your name is only for your team's list; in the story you have a role."));
  bool go = field(ui,
                  {.id = "code",
                   .label = tr("Code"),
                   .hint = tr("K7F-4XQ2M"),
                   .help = tr("8 letters and digits, from the facilitator or the projector"),
                   .most = 80,  // or the whole line that the wall's QR code says
                   .upper_case = true},
                  form.code, model::Typed::kCode, intents);
  go = field(ui,
             {.id = "name",
              .label = tr("Your name"),
              .hint = tr("Amara"),
              .help = tr("As your team knows you"),
              .most = 48},
             form.name, model::Typed::kName, intents) ||
       go;
  go = field(ui,
             {.id = "address",
              .label = tr("Address of the host"),
              .hint = tr("192.168.1.20"),
              .help = tr("The host shows it beside the code"),
              .most = 120},
             form.address, model::Typed::kAddress, intents) ||
       go;
  if (action_button(ui, tr("Join"), true, icon::kForward) || go) {
    want(intents, model::Join{form.address.value, form.code.value, form.name.value});
  }
}

}  // namespace

void join_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  if (ui.focus().empty() || ui.focus() == "way_join") ui.focus("code");  // one may type at once
  page(ui,
       {.id = "join_page",
        .head = [&] { front_head(ui); },
        .body = [&] { centered(ui, 620, [&] { card(ui, {}, [&] { join_form(ui, model.join, intents); }); }); },
        .foot =
            [&] {
              ends(
                  ui,
                  [&] {
                    if (button(ui,
                               {.id = "back", .label = tr("Back"), .icon = icon::kBack, .kind = ButtonKind::kQuiet})) {
                      want(intents, model::Back{});
                    }
                  },
                  [&] {
                    key_hints(ui, {{tr("Tab"), tr("next field")}, {tr("Enter"), tr("join")}, {tr("Esc"), tr("back")}});
                  });
            }});
}

}  // namespace drops::client
