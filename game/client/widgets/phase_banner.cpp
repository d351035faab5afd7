#include "game/client/widgets/phase_banner.h"

#include <cmath>

#include "game/client/icons.h"
#include "game/client/tr.h"

namespace drops::client {
namespace {

const char* icon_of(ScenePhase phase) {
  switch (phase) {
    case ScenePhase::kRead: return icon::kBook;
    case ScenePhase::kTalk: return icon::kComments;
    case ScenePhase::kDecide: return icon::kBalance;
    case ScenePhase::kWait: return icon::kClock;
    case ScenePhase::kReveal: return icon::kEye;
    case ScenePhase::kReflect: return icon::kComment;
  }
  return icon::kInfo;
}

}  // namespace

std::string phase_word(ScenePhase phase) {
  switch (phase) {
    case ScenePhase::kRead: return tr("Read");
    case ScenePhase::kTalk: return tr("Talk");
    case ScenePhase::kDecide: return tr("Decide");
    case ScenePhase::kWait: return tr("Wait");
    case ScenePhase::kReveal: return tr("Reveal");
    case ScenePhase::kReflect: return tr("Reflect");
  }
  return {};
}

void phase_banner(Ui& ui, const PhaseBanner& banner) {
  const std::string word = banner.paused ? tr("Paused") : phase_word(banner.phase);
  const char* sign = banner.paused ? icon::kPause : icon_of(banner.phase);
  const float pad = ui.s(16);
  const float icon_wide = ui.icon_width(Type::kStrong, sign);
  const Vec2 word_size = ui.text_size(Type::kStrong, word);
  const float head = icon_wide + (icon_wide > 0 ? ui.s(10) : 0) + word_size.x;
  const float inner = ui.width() - 2 * pad;
  const float beside = inner - head - ui.s(18);
  const Vec2 one_line = ui.text_size(Type::kSmall, banner.sentence);
  const bool under = one_line.x > beside && beside < inner * 0.6F;
  const float wrap = std::max(1.0F, under ? inner : beside);
  const Vec2 sentence = ui.text_size(Type::kSmall, banner.sentence, wrap);
  const float block = under ? word_size.y + ui.s(4) + sentence.y : std::max(word_size.y, sentence.y);
  const Rect rect = ui.take(std::max(ui.s(space::kTarget), block + ui.s(20)));
  if (ui.measuring()) return;

  const Palette& p = ui.palette();
  const SignColors colors = sign_colors(p, banner.paused ? Sign::kWarn : Sign::kInfo);
  Canvas canvas = ui.canvas();
  canvas.fill(rect, colors.soft, ui.s(space::kControlRadius));
  canvas.stroke(rect, p.flat ? colors.mark : colors.mark.faded(0.45F), ui.s(space::kControlRadius), ui.s(1));
  const float top = rect.min.y + std::floor((rect.height() - block) / 2);
  const float word_y = under ? top : rect.min.y + std::floor((rect.height() - word_size.y) / 2);
  const Color mark = banner.paused ? colors.text : p.primary;
  ui.icon(Type::kStrong, {rect.min.x + pad + icon_wide / 2, word_y + word_size.y / 2}, mark, sign);
  ui.text(Type::kStrong, {rect.min.x + pad + head - word_size.x, word_y}, colors.text, word);
  const Vec2 at =
      under ? Vec2{rect.min.x + pad, top + word_size.y + ui.s(4)}
            : Vec2{rect.min.x + pad + head + ui.s(18), rect.min.y + std::floor((rect.height() - sentence.y) / 2)};
  ui.text(Type::kSmall, at, banner.paused ? colors.text : p.ink2, banner.sentence, wrap);
  ui.describe({.id = "phase", .role = Role::kStatus, .label = word, .value = banner.sentence}, rect);
}

}  // namespace drops::client
