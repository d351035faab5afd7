#include "game/client/screens/aside.h"

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::Sheet;

struct Entrance {
  char key;
  Sheet sheet;
  bool there;
};

std::vector<Entrance> entrances(const model::Aside& aside) {
  return {{'w', Sheet::kWord, aside.word.offered},
          {'h', Sheet::kPause, aside.word.pause_offered},
          {'t', Sheet::kThanks, aside.thanks.offered},
          {'m', Sheet::kMessages, !aside.messages.empty()},
          {'s', Sheet::kContract, true}};
}

client::Sign sign_of(model::Band::What what) {
  switch (what) {
    case model::Band::What::kMessage: return Sign::kInfo;
    case model::Band::What::kThanks: return Sign::kViolet;
    case model::Band::What::kReceipt: return Sign::kGood;
    case model::Band::What::kRefusal: break;
  }
  return Sign::kWarn;
}

const char* icon_of(model::Band::What what) {
  switch (what) {
    case model::Band::What::kMessage: return icon::kBullhorn;
    case model::Band::What::kThanks: return icon::kHeart;
    default: return nullptr;
  }
}

}  // namespace

void aside_button(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  if (!aside.offered) return;
  if (button(ui, {.id = "more", .label = tr("More"), .icon = icon::kDots})) {
    want(intents, model::OpenSheet{Sheet::kMenu});
  }
}

void aside_band(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  if (!aside.band) return;
  const model::Band& band = *aside.band;
  const std::string text = band.more.empty() ? band.text : band.text + "  ·  " + band.more;
  const bool pressed = notice(ui, {.id = "band",
                                   .text = text,
                                   .sign = sign_of(band.what),
                                   .action = band.what == model::Band::What::kRefusal ? "" : tr("Got it"),
                                   .icon = icon_of(band.what)});
  if (pressed || ui.pressed(Key::kLetter, 'g')) want(intents, model::PutAway{band.what, band.upto});
}

void facts_card(Ui& ui, const model::Aside& aside) {
  if (aside.facts.empty() && !aside.facts_covered) return;
  card(ui, {.label = tr("What you know")}, [&] {
    ends(
        ui, [&] { heading(ui, tr("What you know")); },
        [&] { icon_line(ui, icon::kLock, aside.facts_covered ? tr("covered") : tr("R covers it")); });
    if (aside.facts_covered) return small(ui, tr("Face down, like your role."));
    for (const model::Fact& fact : aside.facts) {
      if (!fact.fresh) {
        bullet(ui, fact.text);
        continue;
      }
      flow(ui, [&] { chip(ui, {.text = tr("New"), .icon = icon::kBolt, .sign = Sign::kViolet}); });
      ui.set_gap(space::kTight);
      strong(ui, fact.text);
    }
  });
}

void aside_keys(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  if (!aside.offered || aside.open != Sheet::kNone) return;
  if (ui.pressed(Key::kFunction, 1)) return want(intents, model::OpenSheet{Sheet::kMenu});
  for (const Entrance& way : entrances(aside)) {
    if (!way.there || !ui.pressed(Key::kLetter, way.key)) continue;
    if (way.sheet == Sheet::kWord) ui.focus("word");
    return want(intents, model::OpenSheet{way.sheet});
  }
}

}  // namespace drops::client
