// The palette holds what it promises: text can be read on every ground it stands on.
#include "game/client/theme.h"

#include <catch2/catch.hpp>
#include <string>

using namespace drops::client;

namespace {

struct Pair {
  const char* name;
  Color text, ground;
};

std::vector<Pair> text_pairs(const Palette& p) {
  std::vector<Pair> pairs{{"on primary", p.on_primary, p.primary},
                          {"on hovered primary", p.on_primary, p.primary_hover},
                          {"ink on primary soft", p.ink, p.primary_soft},
                          {"ink2 on primary soft", p.ink2, p.primary_soft},
                          {"ink2 on sunken", p.ink2, p.sunken},
                          {"ink2 on a disabled button", p.ink2, mix(p.outline, p.back_bottom, 0.78F)},
                          {"bad on surface when hovered", p.bad_text, p.bad_soft},
                          {"a hint's words", p.surface, p.ink},
                          {"warn on a locked card", p.warn_text, mix(p.surface, p.back_bottom, 0.6F)}};
  for (const Color ground : {p.surface, p.back_top, p.back_bottom}) {
    pairs.push_back({"ink", p.ink, ground});
    pairs.push_back({"ink2", p.ink2, ground});
    pairs.push_back({"ink3", p.ink3, ground});
  }
  for (const Tone tone : {Tone::kPrimary, Tone::kGood, Tone::kWarn, Tone::kBad, Tone::kViolet}) {
    pairs.push_back({"a tone on the surface", text_color(p, tone), p.surface});
  }
  for (const Sign sign : {Sign::kNeutral, Sign::kInfo, Sign::kGood, Sign::kWarn, Sign::kBad, Sign::kViolet}) {
    pairs.push_back({"a sign's words on its ground", sign_colors(p, sign).text, sign_colors(p, sign).soft});
    pairs.push_back({"a sign's words on the surface", sign_colors(p, sign).text, p.surface});
  }
  return pairs;
}

}  // namespace

TEST_CASE("contrast is counted as WCAG counts it") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Approx(21.0));
  CHECK(contrast(rgb(0x10253A), rgb(0xFFFFFF)) == Approx(15.6).margin(0.1));
  CHECK(contrast(rgb(0xFFFFFF), rgb(0x0072B2)) == Approx(5.2).margin(0.1));
  CHECK(contrast(rgb(0x777777), rgb(0x777777)) == Approx(1.0));
}

TEST_CASE("every text has a contrast of 4.5 on every ground it stands on, light and dark") {
  for (const Palette* palette : {&light_palette(), &dark_palette()}) {
    for (const Pair& pair : text_pairs(*palette)) {
      INFO((palette == &dark_palette() ? "dark: " : "light: ") << pair.name);
      CHECK(contrast(pair.text, pair.ground) >= 4.5);
    }
  }
}

TEST_CASE("the edges of controls and the focus ring have a contrast of 3") {
  for (const Palette* p : {&light_palette(), &dark_palette()}) {
    for (const Color ground : {p->surface, p->back_top, p->back_bottom}) {
      CHECK(contrast(p->outline, ground) >= 3.0);
      CHECK(contrast(p->ink, ground) >= 3.0);
      CHECK(contrast(p->primary, ground) >= 3.0);
    }
  }
}

TEST_CASE("a smaller window scrolls and does not shrink its text") {
  CHECK(theme_for({}, {1024, 640}).line_px(Type::kBody) == theme_for({}, {1280, 720}).line_px(Type::kBody));
  CHECK(theme_for({}, {2560, 1440}).line_px(Type::kBody) == Approx(42.0).margin(1));
  CHECK(theme_for({.text_scale = 2}, {1280, 720}).line_px(Type::kSmall) == Approx(34.0).margin(1));
  CHECK(theme_for({.text_scale = 9}, {1280, 720}).text_scale == 2.0F);
  CHECK(theme_for({.text_scale = 2}, {1280, 720}).s(44) == 44.0F);
}

TEST_CASE("a mixed colour lies between two, and a faded one keeps its hue") {
  CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 0.0F) == rgb(0x000000));
  CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 1.0F) == rgb(0xFFFFFF));
  CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 0.5F).red() == Approx(0.5F).margin(0.01));
  CHECK(rgb(0x0072B2).faded(0.5F).alpha() == Approx(0.5F).margin(0.01));
  CHECK(rgb(0x0072B2).faded(0.5F).blue() == rgb(0x0072B2).blue());
}
