// Code, address and name; what is wrong stands under the field it is about. Beside it what was found in this network,
// and what was joined before.

#include "game/client/icons.h"
#include "game/client/screens/laptop.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/option_card.h"
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

void search(Ui& ui, const model::Sign& search) {
  if (search.text.empty()) return;
  const bool good = search.tone == model::Tone::kGood;
  ui.set_gap(space::kTight);
  icon_line(ui, good ? icon::kCheck : icon::kInfo, search.text, good ? Tone::kGood : Tone::kInk2);
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
  search(ui, form.search);
  go = field(ui,
             {.id = "name",
              .label = tr("Your name"),
              .hint = tr("Amara"),
              .help = tr("As your team knows you"),
              .most = 48},
             form.name, model::Typed::kName, intents) ||
       go;
  go = names_together(ui, form, intents) || go;
  go = field(ui,
             {.id = "address",
              .label = tr("Address of the host"),
              .hint = tr("192.168.1.20"),
              .help = tr("Only needed where the code alone finds nobody; the host shows it"),
              .most = 120},
             form.address, model::Typed::kAddress, intents) ||
       go;
  ends(
      ui, [&] { together_switch(ui, form, intents); },
      [&] { go = action_button(ui, tr("Join"), true, icon::kForward) || go; });
  if (go) {
    model::Join join{form.address.value, form.code.value, form.name.value, {}};
    for (const model::Entry& other : form.others) {
      if (form.together) join.others.push_back(other.value);
    }
    want(intents, std::move(join));
  }
}

void found_card(Ui& ui, const std::vector<model::FoundLine>& found, model::Intents& intents) {
  card(ui, {.label = tr("In this network")}, [&] {
    heading(ui, tr("In this network"));
    if (found.empty()) {
      small(ui, tr("Looking for sessions… Some networks keep computers apart; then type the address."));
      return;
    }
    int number = 0;
    for (const model::FoundLine& one : found) {
      const std::string id = "found_" + std::to_string(++number);
      const OptionState state = !one.wrong.empty() ? OptionState::kLocked : OptionState::kFree;
      if (option_card(ui, {.id = id,
                           .text = one.title,
                           .second = one.detail,
                           .state = one.meant && one.wrong.empty() ? OptionState::kChosen : state,
                           .reason = one.wrong,
                           .group = "found"})) {
        want(intents, model::TakeFound{one.address, one.room});
        ui.focus("code");
      }
    }
  });
}

void way_back(Ui& ui, const std::string& id, std::size_t number, model::Intents& intents) {
  const std::string forget = id + "_forget";
  if (button(ui, {.id = forget, .label = tr("Forget"), .kind = ButtonKind::kQuiet})) {
    want(intents, model::ForgetKnown{number});
  }
  if (button(ui, {.id = id, .label = tr("Fill in"), .icon = icon::kPen})) {
    want(intents, model::TakeKnown{number});
    ui.focus("act");
  }
}

void known_card(Ui& ui, const std::vector<model::KnownLine>& known, model::Intents& intents) {
  if (known.empty()) return;
  card(ui, {.label = tr("Joined before")}, [&] {
    heading(ui, tr("Joined before"));
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (i > 0) divider(ui);
      const std::string id = "known_" + std::to_string(i + 1);
      ends(
          ui, [&] { strong(ui, known[i].title); }, [&] { way_back(ui, id, i, intents); });
      ui.set_gap(space::kTight);
      small(ui, known[i].detail);
    }
  });
}

void join_body(Ui& ui, const model::JoinForm& form, model::Intents& intents) {
  columns(ui, {{.share = 1.3F, .least = 420, .content = [&] { card(ui, {}, [&] { join_form(ui, form, intents); }); }},
               {.share = 1, .least = 320, .content = [&] {
                  found_card(ui, form.found, intents);
                  known_card(ui, form.known, intents);
                }}});
}

}  // namespace

void join_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  if (ui.focus().empty() || ui.focus() == "way_join") ui.focus("code");  // one may type at once
  page(ui,
       {.id = "join_page",
        .head = [&] { front_head(ui); },
        .body = [&] { centered(ui, 1120, [&] { join_body(ui, model.join, intents); }); },
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
