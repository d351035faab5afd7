#pragma once
// The one place for colours, type sizes and spacing. Widgets name a tone or a size from here and never a number of
// their own; nothing here draws or knows a font file.

#include "game/client/geometry.h"

namespace drops::client {

struct Palette {
  Color back_top, back_bottom;           // the window, from top to foot
  Color surface, sunken, hair, outline;  // cards, wells in them, thin rules, edges of controls (3 : 1)
  Color ink, ink2, ink3;                 // text, from loud to quiet (4.5 : 1 on surface and back)
  Color primary, primary_hover, on_primary, primary_soft;
  Color good, good_text, good_soft;
  Color warn, warn_text, warn_soft;
  Color bad, bad_text, bad_soft;
  Color violet, violet_text, violet_soft;
  Color water_top, water_bottom, metal, metal_dark;
  float shadow = 1;   // how strong soft shadows are, 1 on light
  float edge = 1;     // how thick outlines are
  bool flat = false;  // no soft tones: what they would set off has an outline
};

[[nodiscard]] const Palette& light_palette();
[[nodiscard]] const Palette& dark_palette();
// Dark ink on white with thick outlines: text has a contrast of 7, all else 4.5.
[[nodiscard]] const Palette& contrast_palette();

// The contrast of two opaque colours as WCAG counts it: 1 (none) to 21 (black on white).
[[nodiscard]] double contrast(Color a, Color b);

// What a text or an icon stands for; the palette decides how that looks.
enum class Tone { kInk, kInk2, kInk3, kPrimary, kOnPrimary, kGood, kWarn, kBad, kViolet };
[[nodiscard]] Color text_color(const Palette& palette, Tone tone);

// What a chip, a notice or a line says; never by colour alone: each has an icon and a word beside it.
enum class Sign { kNeutral, kInfo, kGood, kWarn, kBad, kViolet };
struct SignColors {
  Color mark;  // lines, rings, dots
  Color text;  // words and icons on `soft` or on the surface
  Color soft;  // the ground behind them
};
[[nodiscard]] SignColors sign_colors(const Palette& palette, Sign sign);

// The type scale, in em px at 100 %.
enum class Type { kSmall, kBody, kStrong, kTitle, kNumeral };
inline constexpr int kTypes = 5;
[[nodiscard]] constexpr float em_px(Type type) {
  switch (type) {
    case Type::kSmall: return 14.0F;
    case Type::kBody:
    case Type::kStrong: return 17.5F;
    case Type::kTitle: return 30.0F;
    case Type::kNumeral: return 46.0F;
  }
  return 14.0F;
}
inline constexpr float kLinePerEm = 1.21F;  // Inter's ascent + descent, which is what a font's pixel size means here
// The distance of two lines of running text, as a share of the font's pixel size.
[[nodiscard]] constexpr float leading(Type type) {
  return type == Type::kBody ? 1.2F : 1.06F;
}

// Spacing in layout units (a unit is a pixel of a 1280 x 720 window).
namespace space {
inline constexpr float kMargin = 28;   // from the window's edge to the first card
inline constexpr float kGutter = 20;   // between cards
inline constexpr float kPadding = 26;  // inside a card
inline constexpr float kGap = 12;      // between widgets
inline constexpr float kTight = 6;     // between a heading and its text
inline constexpr float kTarget = 44;   // the least side of anything that is clicked
inline constexpr float kRadius = 20;   // a card's corner
inline constexpr float kControlRadius = 14;
}  // namespace space

inline constexpr float kLeastTextScale = 1.0F;
inline constexpr float kMostTextScale = 2.0F;

// What a person chose.
struct Look {
  bool dark = false;
  bool contrast = false;  // high; then `dark` does not count
  float text_scale = 1;   // 1..2
  bool reduced_motion = false;
  friend bool operator==(const Look&, const Look&) = default;
};

// How the window looks today: what a person chose, and the size of the window.
struct Theme {
  bool dark = false;
  bool contrast = false;
  float layout_scale = 1;  // of the window; see layout_scale_of
  float text_scale = 1;    // what a person chose, 1..2, apart from the window's size
  bool reduced_motion = false;

  [[nodiscard]] const Palette& palette() const {
    return contrast ? contrast_palette() : dark ? dark_palette() : light_palette();
  }
  // Layout units to pixels, and the pixel size of a line of text.
  [[nodiscard]] float s(float units) const { return units * layout_scale; }
  [[nodiscard]] float line_px(Type type) const;
  friend bool operator==(const Theme&, const Theme&) = default;
};

// 1 up to 1280 x 720 (a smaller window scrolls and never shrinks its text), growing with larger windows up to 3.
[[nodiscard]] float layout_scale_of(float width, float height);
[[nodiscard]] Theme theme_for(const Look& look, Vec2 window);

}  // namespace drops::client
