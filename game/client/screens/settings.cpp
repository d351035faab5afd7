// What a person likes: reached from everywhere by one key, and back again. A session goes on behind it.

#include <array>

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

constexpr int kSettingsKey = 2;  // F2
constexpr int kStride = 10;      // of text size and volume, in percent

struct Theming {
  const char* id;
  std::string_view name;
  Appearance appearance;
};
constexpr std::array<Theming, 4> kThemes{{{"theme_system", tr_mark("System"), Appearance::kSystem},
                                          {"theme_light", tr_mark("Light"), Appearance::kLight},
                                          {"theme_dark", tr_mark("Dark"), Appearance::kDark},
                                          {"theme_contrast", tr_mark("High contrast"), Appearance::kContrast}}};

void themes(Ui& ui, Settings& wanted) {
  heading(ui, tr("Colours"));
  flow(ui, [&] {
    for (const Theming& theme : kThemes) {
      const bool selected = wanted.appearance == theme.appearance;
      if (button(ui, {.id = theme.id, .label = tr(theme.name), .selected = selected})) {
        wanted.appearance = theme.appearance;
      }
    }
  });
}

struct Amount {
  std::string_view id;  // its buttons are "text_less" and "text_more"
  std::string less, more;
  int value = 0;
  int least = 0;
  int most = 100;
  bool enabled = true;
};

int amount(Ui& ui, const Amount& amount) {
  const std::string id(amount.id);
  int now = amount.value;
  flow(ui, [&] {
    const bool less = amount.enabled && now > amount.least;
    const bool more = amount.enabled && now < amount.most;
    if (button(ui, {.id = id + "_less", .label = amount.less, .icon = icon::kMinus, .enabled = less})) now -= kStride;
    strong(ui, tr_with("{} %", {std::to_string(amount.value)}));
    if (button(ui, {.id = id + "_more", .label = amount.more, .icon = icon::kPlus, .enabled = more})) now += kStride;
  });
  return std::clamp(now, amount.least, amount.most);
}

void looks(Ui& ui, Settings& wanted) {
  card(ui, {.label = tr("What you see")}, [&] {
    themes(ui, wanted);
    heading(ui, tr("Size of the text"));
    wanted.text_percent = amount(ui, {.id = "text",
                                      .less = tr("Smaller"),
                                      .more = tr("Larger"),
                                      .value = wanted.text_percent,
                                      .least = kLeastTextPercent,
                                      .most = kMostTextPercent});
    heading(ui, tr("Movement"));
    toggle(ui, "reduced_motion", tr("Nothing falls, spills or slides"), wanted.reduced_motion);
  });
}

void language_choice(Ui& ui, const model::SettingsPage& page, Settings& wanted) {
  card(ui, {.label = tr("Language")}, [&] {
    heading(ui, tr("Language"));
    paragraph(ui, tr("A story is told in it as well, where it has been translated."));
    flow(ui, [&] {
      const std::string by_desk = tr_with("System ({})", {page.system_language});
      if (button(ui, {.id = "language_system", .label = by_desk, .selected = wanted.language.empty()})) {
        wanted.language.clear();
      }
      for (const Language& language : page.languages) {
        const std::string id = "language_" + language.id;
        if (button(ui, {.id = id, .label = language.name, .selected = wanted.language == language.id})) {
          wanted.language = language.id;
        }
      }
    });
  });
}

void sounds(Ui& ui, Settings& wanted) {
  card(ui, {.label = tr("What you hear")}, [&] {
    heading(ui, tr("Sound"));
    toggle(ui, "sound", tr("Drops and buckets are heard"), wanted.sound);
    wanted.volume = amount(ui, {.id = "volume",
                                .less = tr("Quieter"),
                                .more = tr("Louder"),
                                .value = wanted.volume,
                                .least = 0,
                                .most = kMostVolume,
                                .enabled = wanted.sound});
    heading(ui, tr("Speech"));
    toggle(ui, "speech", tr("What you stand on is read out"), wanted.speech);
  });
}

void choices(Ui& ui, const model::SettingsPage& page, Settings& wanted) {
  title(ui, tr("Settings"));
  if (page.in_session) paragraph(ui, tr("The session goes on meanwhile. Nobody else sees what you choose here."));
  if (!page.trouble.empty()) notice(ui, {.id = "trouble", .text = page.trouble, .sign = Sign::kWarn});
  columns(ui, {{.share = 1.15F, .least = 420, .content = [&] { looks(ui, wanted); }},
               {.share = 1, .least = 360, .content = [&] {
                  language_choice(ui, page, wanted);
                  sounds(ui, wanted);
                }}});
}

}  // namespace

void settings_key(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (model.page == model::Page::kSettings || !ui.pressed(Key::kFunction, kSettingsKey)) return;
  want(intents, model::ShowSettings{true});
}

void settings_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape) || ui.pressed(Key::kFunction, kSettingsKey)) want(intents, model::ShowSettings{false});
  const model::SettingsPage& settings = model.settings;
  Settings wanted = settings.now;
  page(ui,
       {.id = "settings_page",
        .head = [&] { front_head(ui); },
        .body = [&] { centered(ui, 1100, [&] { choices(ui, settings, wanted); }); },
        .foot =
            [&] {
              ends(
                  ui,
                  [&] {
                    key_hints(ui, {{tr("Tab"), tr("go on")}, {tr("Enter"), tr("press")}, {"F2", tr("back")}});
                  },
                  [&] {
                    if (button(
                            ui,
                            {.id = "back", .label = tr("Done"), .icon = icon::kCheck, .kind = ButtonKind::kPrimary})) {
                      want(intents, model::ShowSettings{false});
                    }
                  });
            }});
  if (wanted != settings.now) want(intents, model::Prefer{wanted});
}

}  // namespace drops::client
