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

// What has to be seen, and what is not read: edges, rings, bars, lines of a chart, the water in the bucket.
std::vector<Pair> control_pairs(const Palette& p) {
  std::vector<Pair> pairs{{"an outline in a well", p.outline, p.sunken},
                          {"the ring on a chosen card", p.primary, p.primary_soft},
                          {"what a bar holds", p.water_bottom, p.sunken},
                          {"the bucket's rim", p.metal_dark, p.surface}};
  for (const Color ground : {p.surface, p.back_top, p.back_bottom}) {
    pairs.push_back({"an outline", p.outline, ground});
    pairs.push_back({"ink", p.ink, ground});
    pairs.push_back({"primary", p.primary, ground});
  }
  for (const Sign sign : {Sign::kInfo, Sign::kGood, Sign::kWarn, Sign::kBad}) {
    pairs.push_back({"a sign's mark on the surface", sign_colors(p, sign).mark, p.surface});
  }
  if (!p.flat) return pairs;
  pairs.push_back({"the surface of the water", p.water_top, p.surface});
  pairs.push_back({"violet", p.violet, p.surface});
  pairs.push_back({"a rule", p.hair, p.surface});
  return pairs;
}

struct Promise {
  const char* name;
  const Palette& (*palette)();
  double text, controls;
};
const Promise kPromised[] = {
    {"light", light_palette, 4.5, 3}, {"dark", dark_palette, 4.5, 3}, {"high contrast", contrast_palette, 7, 4.5}};

}  // namespace

TEST_CASE("contrast is counted as WCAG counts it") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Approx(21.0));
  CHECK(contrast(rgb(0x10253A), rgb(0xFFFFFF)) == Approx(15.6).margin(0.1));
  CHECK(contrast(rgb(0xFFFFFF), rgb(0x0072B2)) == Approx(5.2).margin(0.1));
  CHECK(contrast(rgb(0x777777), rgb(0x777777)) == Approx(1.0));
}

TEST_CASE("every text can be read on every ground it stands on") {
  for (const Promise& promised : kPromised) {
    for (const Pair& pair : text_pairs(promised.palette())) {
      INFO(promised.name << ": " << pair.name);
      CHECK(contrast(pair.text, pair.ground) >= promised.text);
    }
  }
}

TEST_CASE("the edges of controls, the focus ring and what a bar holds stand out") {
  for (const Promise& promised : kPromised) {
    for (const Pair& pair : control_pairs(promised.palette())) {
      INFO(promised.name << ": " << pair.name);
      CHECK(contrast(pair.text, pair.ground) >= promised.controls);
    }
  }
}

TEST_CASE("high contrast has no soft tones: what they would set off has a thick outline") {
  const Palette& p = contrast_palette();
  CHECK(p.flat);
  CHECK(p.edge > 1.5F);
  CHECK(p.shadow == 0.0F);
  for (const Color ground :
       {p.back_top, p.back_bottom, p.sunken, p.good_soft, p.warn_soft, p.bad_soft, p.violet_soft}) {
    CHECK(ground == p.surface);
  }
  CHECK_FALSE(light_palette().flat);
}

TEST_CASE("high contrast counts before dark") {
  CHECK(&theme_for({.dark = true, .contrast = true}, {1280, 720}).palette() == &contrast_palette());
  CHECK(&theme_for({.dark = true}, {1280, 720}).palette() == &dark_palette());
  CHECK(&theme_for({}, {1280, 720}).palette() == &light_palette());
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
