#include "game/client/theme.h"

#include <cmath>

namespace drops::client {
namespace {

double linear(float channel) {
  const double c = channel;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double luminance(Color c) {
  return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
}
std::uint32_t channel(float a, float b, float share) {
  return static_cast<std::uint32_t>(std::lround((a + (b - a) * share) * 255.0F));
}

}  // namespace

Color mix(Color a, Color b, float share) {
  const float k = std::clamp(share, 0.0F, 1.0F);
  return {(channel(a.alpha(), b.alpha(), k) << 24U) | (channel(a.blue(), b.blue(), k) << 16U) |
          (channel(a.green(), b.green(), k) << 8U) | channel(a.red(), b.red(), k)};
}

const Palette& light_palette() {
  static const Palette palette{.back_top = rgb(0xE4EEF6),
                               .back_bottom = rgb(0xF6F9FC),
                               .surface = rgb(0xFFFFFF),
                               .sunken = rgb(0xF1F5F9),
                               .hair = rgb(0xDBE4EC),
                               .outline = rgb(0x708396),
                               .ink = rgb(0x10253A),
                               .ink2 = rgb(0x3F5468),
                               .ink3 = rgb(0x566A7D),
                               .primary = rgb(0x0072B2),
                               .primary_hover = rgb(0x005A8E),
                               .on_primary = rgb(0xFFFFFF),
                               .primary_soft = rgb(0xE3F1FA),
                               .good = rgb(0x009E73),
                               .good_text = rgb(0x006B4E),
                               .good_soft = rgb(0xDFF4EC),
                               .warn = rgb(0xB97F00),
                               .warn_text = rgb(0x7A4F00),
                               .warn_soft = rgb(0xFDF1D7),
                               .bad = rgb(0xD55E00),
                               .bad_text = rgb(0xA34700),
                               .bad_soft = rgb(0xFCE8DC),
                               .violet = rgb(0xCC79A7),
                               .violet_text = rgb(0x8A3B68),
                               .violet_soft = rgb(0xF8E8F1),
                               .water_top = rgb(0x6CC3F0),
                               .water_bottom = rgb(0x0072B2),
                               .metal = rgb(0xC9D6E1),
                               .metal_dark = rgb(0x5B7085),
                               .shadow = 1.0F};
  return palette;
}

const Palette& dark_palette() {
  static const Palette palette{.back_top = rgb(0x0B1826),
                               .back_bottom = rgb(0x10263A),
                               .surface = rgb(0x17293C),
                               .sunken = rgb(0x1F3449),
                               .hair = rgb(0x2B4258),
                               .outline = rgb(0x7F95AA),
                               .ink = rgb(0xF3F7FB),
                               .ink2 = rgb(0xC0CEDB),
                               .ink3 = rgb(0xA3B4C4),
                               .primary = rgb(0x56B4E9),
                               .primary_hover = rgb(0x8ACBF0),
                               .on_primary = rgb(0x0B1826),
                               .primary_soft = rgb(0x1B3E58),
                               .good = rgb(0x2CC295),
                               .good_text = rgb(0x5FD9B4),
                               .good_soft = rgb(0x143B38),
                               .warn = rgb(0xF0B429),
                               .warn_text = rgb(0xF5C75A),
                               .warn_soft = rgb(0x3B321F),
                               .bad = rgb(0xF58342),
                               .bad_text = rgb(0xFFA26C),
                               .bad_soft = rgb(0x40291F),
                               .violet = rgb(0xDE93BC),
                               .violet_text = rgb(0xEDB3D1),
                               .violet_soft = rgb(0x3A2A3D),
                               .water_top = rgb(0x7CCBF5),
                               .water_bottom = rgb(0x1E88C8),
                               .metal = rgb(0x4A6178),
                               .metal_dark = rgb(0x93A9BD),
                               .shadow = 2.2F};
  return palette;
}

const Palette& contrast_palette() {
  static const Palette palette{.back_top = rgb(0xFFFFFF),
                               .back_bottom = rgb(0xFFFFFF),
                               .surface = rgb(0xFFFFFF),
                               .sunken = rgb(0xFFFFFF),
                               .hair = rgb(0x000000),
                               .outline = rgb(0x000000),
                               .ink = rgb(0x000000),
                               .ink2 = rgb(0x141414),
                               .ink3 = rgb(0x262626),
                               .primary = rgb(0x003E7E),
                               .primary_hover = rgb(0x00264F),
                               .on_primary = rgb(0xFFFFFF),
                               .primary_soft = rgb(0xDCEBFF),
                               .good = rgb(0x004D36),
                               .good_text = rgb(0x004D36),
                               .good_soft = rgb(0xFFFFFF),
                               .warn = rgb(0x6B4400),
                               .warn_text = rgb(0x573700),
                               .warn_soft = rgb(0xFFFFFF),
                               .bad = rgb(0x8C2800),
                               .bad_text = rgb(0x7A2300),
                               .bad_soft = rgb(0xFFFFFF),
                               .violet = rgb(0x6B1F54),
                               .violet_text = rgb(0x6B1F54),
                               .violet_soft = rgb(0xFFFFFF),
                               .water_top = rgb(0x2272B0),
                               .water_bottom = rgb(0x003E7E),
                               .metal = rgb(0xFFFFFF),
                               .metal_dark = rgb(0x000000),
                               .shadow = 0,
                               .edge = 1.7F,
                               .flat = true};
  return palette;
}

double contrast(Color a, Color b) {
  const double x = luminance(a) + 0.05;
  const double y = luminance(b) + 0.05;
  return x > y ? x / y : y / x;
}

Color text_color(const Palette& palette, Tone tone) {
  switch (tone) {
    case Tone::kInk: return palette.ink;
    case Tone::kInk2: return palette.ink2;
    case Tone::kInk3: return palette.ink3;
    case Tone::kPrimary: return palette.primary;
    case Tone::kOnPrimary: return palette.on_primary;
    case Tone::kGood: return palette.good_text;
    case Tone::kWarn: return palette.warn_text;
    case Tone::kBad: return palette.bad_text;
    case Tone::kViolet: return palette.violet_text;
  }
  return palette.ink;
}

SignColors sign_colors(const Palette& p, Sign sign) {
  switch (sign) {
    case Sign::kNeutral: return {p.outline, p.ink2, p.sunken};
    case Sign::kInfo: return {p.primary, p.ink, p.primary_soft};
    case Sign::kGood: return {p.good, p.good_text, p.good_soft};
    case Sign::kWarn: return {p.warn, p.warn_text, p.warn_soft};
    case Sign::kBad: return {p.bad, p.bad_text, p.bad_soft};
    case Sign::kViolet: return {p.violet, p.violet_text, p.violet_soft};
  }
  return {p.outline, p.ink2, p.sunken};
}

float Theme::line_px(Type type) const {
  return std::round(em_px(type) * kLinePerEm * layout_scale * text_scale);
}

float layout_scale_of(float width, float height) {
  return std::clamp(std::min(width / 1280.0F, height / 720.0F), 1.0F, 3.0F);
}

Theme theme_for(const Look& look, Vec2 window) {
  return {.dark = look.dark,
          .contrast = look.contrast,
          .layout_scale = layout_scale_of(window.x, window.y),
          .text_scale = std::clamp(look.text_scale, kLeastTextScale, kMostTextScale),
          .reduced_motion = look.reduced_motion};
}

}  // namespace drops::client
