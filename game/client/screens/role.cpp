// One's own role, for one's own eyes: it can be laid face down with one key.

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

void face_down(Ui& ui) {
  card(ui, {.label = tr("Your role, covered"), .least_height = 300, .ground = Sign::kViolet}, [&] {
    flow(ui, [&] { chip(ui, {.text = tr("Covered"), .icon = icon::kLock, .sign = Sign::kViolet, .id = "covered"}); });
    title(ui, tr("Your role card lies face down"));
    paragraph(ui, tr("Nobody who walks by can read it. Press R when only you can see this screen."), Tone::kInk);
  });
}

void face_up(Ui& ui, const model::RoleCard& role) {
  card(ui, {.label = tr("Your role")}, [&] {
    flow(ui, [&] {
      chip(ui, {.text = tr("Only you see this"), .icon = icon::kLock, .sign = Sign::kViolet, .id = "private"});
    });
    eyebrow(ui, tr("IN THIS STORY YOU ARE"));
    title(ui, role.title);
    if (!role.leader.empty()) icon_line(ui, icon::kFlag, role.leader, Tone::kInk);
    paragraph(ui, role.private_text, Tone::kInk);
    if (role.known.empty()) return;
    divider(ui);
    heading(ui, tr("What you know"));
    for (const std::string& fact : role.known) bullet(ui, fact);
    small(ui, tr("Whether, when and to whom you say it is up to you."));
  });
}

}  // namespace

void role_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  session_keys(ui, model, intents);
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  const model::RoleCard& role = model.role;
  const auto foot = [&] {
    ends(
        ui,
        [&] {
          key_hints(
              ui,
              {{"R", role.covered ? tr("show it") : tr("cover it")}, {tr("Enter"), tr("go on")}, {"F1", tr("more")}});
        },
        [&] {
          if (button(ui, {.id = "cover",
                          .label = role.covered ? tr("Show my role") : tr("Cover my role"),
                          .icon = role.covered ? icon::kEye : icon::kLock})) {
            want(intents, model::CoverRole{!role.covered});
          }
          if (action_button(ui, tr("Go on to the story"), true, icon::kForward)) want(intents, model::Back{});
        });
  };
  page(ui, {.id = "role_page",
            .head = [&] { session_head(ui, model, intents); },
            .body =
                [&] {
                  ui.take(ui.s(14));
                  centered(ui, 760, [&] { role.covered ? face_down(ui) : face_up(ui, role); });
                },
            .foot = foot});
}

}  // namespace drops::client
