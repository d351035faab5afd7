#include "game/client/fonts.h"

#include <cmath>
#include <cstring>

#include "game/client/compat.h"
#include "game/client/font_files.h"
#include "game/client/tr.h"

namespace drops::client {
namespace {

constexpr int kShadowSide = 64;
constexpr Type kEvery[kTypes] = {Type::kSmall, Type::kBody, Type::kStrong, Type::kTitle, Type::kNumeral};

struct FacePattern {
  const char* pattern;
  const char* family;
};
FacePattern pattern_of(Type type) {
  switch (type) {
    case Type::kSmall: return {"Inter:style=Medium", "Inter"};
    case Type::kBody: return {"Inter:style=Regular", "Inter"};
    case Type::kStrong: return {"Inter:style=Semi Bold", "Inter"};
    case Type::kTitle:
    case Type::kNumeral: return {"Inter Display:style=Bold", "Inter Display"};
  }
  return {"Inter", "Inter"};
}
const char* fallback_of(Type type) {
  return type == Type::kSmall || type == Type::kBody ? "DejaVu Sans" : "DejaVu Sans:bold";
}
// Scripts from right to left: whose letters are theirs, and letters that a face must have to be of use.
struct ScriptLetters {
  unsigned short first, last, forms_first, forms_last;
  std::u32string_view needed;
};
constexpr ScriptLetters kScripts[] = {
    {0x0590, 0x05FF, 0xFB1D, 0xFB4F, U"\u05D0\u05DA\u05EA"},        // Hebrew
    {0x0600, 0x08FF, 0xFB50, 0xFEFC, U"\uFE8D\uFEE3\uFEFB\u06F5"},  // Arabic, in the forms that it is drawn in
};
bool belongs(const ScriptLetters& script, std::size_t c) {
  return (c >= script.first && c <= script.last) || (c >= script.forms_first && c <= script.forms_last);
}

bool is_icon(unsigned short c) {
  return c >= 0xF000 && c <= 0xF2FF;
}

}  // namespace

Fonts::Fonts() : atlas_(std::make_unique<ImFontAtlas>()) {
  for (int c = 0x20; c < 0x7F; ++c) wanted_.set(static_cast<std::size_t>(c));
  for (int c = 0xA0; c < 0x100; ++c) wanted_.set(static_cast<std::size_t>(c));
  note("–—‘’“”…•←↑→↓−×·");
  note("\xef\x80\x8c\xef\x80\xa3");
  read_files();
}

Fonts::~Fonts() = default;

void Fonts::read_files() {
  bool replaced = false;
  bool missing = false;
  for (const Type type : kEvery) {
    const FacePattern wish = pattern_of(type);
    FontFile file = find_font(wish.pattern, wish.family);
    if (!file.wanted) {
      replaced = true;
      file = find_font(fallback_of(type), "DejaVu Sans");
    }
    missing = missing || file.bytes.empty();
    faces_[static_cast<std::size_t>(type)] = std::move(file.bytes);
  }
  FontFile icons = find_font("forkawesome:fontformat=TrueType", "forkawesome");
  if (icons.wanted) icon_file_ = std::move(icons.bytes);
  if (missing) {
    notice_ = tr("No font that can be read was found: install the packages fonts-inter and fonts-fork-awesome");
  } else if (replaced) {
    notice_ = tr("The font Inter is not installed and another stands in: install the package fonts-inter");
  } else if (icon_file_.empty()) {
    notice_ = tr("The signs are not installed and words stand alone: install the package fonts-fork-awesome");
  }
}

void Fonts::note(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at < end) {
    if (static_cast<unsigned char>(*at) < 0x80) {
      ++at;
      continue;
    }
    unsigned int c = 0;
    const int bytes = ImTextCharFromUtf8(&c, at, end);
    at += bytes > 0 ? bytes : 1;
    if (c < 0x10000 && !wanted_.test(c)) {
      wanted_.set(c);
      more_wanted_ = true;
    }
  }
}

bool Fonts::stale(const Theme& theme) const {
  if (bakes_ == 0 || more_wanted_) return true;
  for (const Type type : kEvery) {
    if (baked_size_[static_cast<std::size_t>(type)] != theme.line_px(type)) return true;
  }
  return false;
}

void Fonts::read_scripts() {
  for (std::size_t i = 0; i < std::size(kScripts); ++i) {
    if (scripts_[i].looked_for) continue;
    for (std::size_t c = kScripts[i].first; c <= kScripts[i].forms_last && !scripts_[i].looked_for; ++c) {
      scripts_[i].looked_for = wanted_.test(c) && belongs(kScripts[i], c);
    }
    if (!scripts_[i].looked_for) continue;
    scripts_[i].plain = find_font_with(kScripts[i].needed, false).bytes;
    scripts_[i].bold = find_font_with(kScripts[i].needed, true).bytes;
  }
}

void Fonts::add_face(Type type, const Theme& theme) {
  static const ImWchar kNumeralRanges[] = {0x20, 0x20, 0x25, 0x25, 0x2B, 0x3A, 0x41, 0x5A, 0x2212, 0x2212, 0};
  const auto index = static_cast<std::size_t>(type);
  const float size = theme.line_px(type);
  baked_size_[index] = size;
  std::vector<char>& face = faces_[index];
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = size > 64 ? 1 : size > 30 ? 2 : 3;
  config.OversampleV = 1;
  config.SizePixels = size;
  config.GlyphRanges = type == Type::kNumeral ? kNumeralRanges : ranges_.data();
  // The rasteriser spaces small text a little too wide.
  if (em_px(type) < 20) compat::extra_advance(config, -0.010F * size / kLinePerEm);
  if (face.empty()) {
    fonts_[index] = atlas_->AddFontDefault(&config);
  } else {
    fonts_[index] = atlas_->AddFontFromMemoryTTF(face.data(), static_cast<int>(face.size()), size, &config);
  }
  if (type == Type::kNumeral) return;
  ImFontConfig merge;
  merge.FontDataOwnedByAtlas = false;
  merge.MergeMode = true;
  for (Script& script : scripts_) {
    std::vector<char>& letters = type == Type::kSmall || type == Type::kBody ? script.plain : script.bold;
    if (letters.empty()) continue;
    atlas_->AddFontFromMemoryTTF(letters.data(), static_cast<int>(letters.size()), size, &merge, ranges_.data());
  }
  if (icon_file_.empty()) return;
  const float icon_size = std::round(size * 0.86F);
  atlas_->AddFontFromMemoryTTF(icon_file_.data(), static_cast<int>(icon_file_.size()), icon_size, &merge,
                               icon_ranges_.data());
}

void Fonts::bake(const Theme& theme) {
  const auto ranges_where = [this](auto&& belongs) {
    std::vector<unsigned short> out;
    for (unsigned c = 0x20; c < 0x10000; ++c) {
      const auto code = static_cast<unsigned short>(c);
      if (!wanted_.test(c) || !belongs(code)) continue;
      if (!out.empty() && out.back() + 1 == code) {
        out.back() = code;
      } else {
        out.push_back(code);
        out.push_back(code);
      }
    }
    out.push_back(0);
    return out;
  };
  read_scripts();
  ranges_ = ranges_where([](unsigned short c) { return !is_icon(c); });
  icon_ranges_ = ranges_where(is_icon);
  atlas_->Clear();
  atlas_->TexDesiredWidth = 0;
  for (const Type type : kEvery) add_face(type, theme);
  const int cell = atlas_->AddCustomRectRegular(kShadowSide, kShadowSide);
  atlas_->Build();
  draw_shadow(cell);
  more_wanted_ = false;
  ++bakes_;
}

void Fonts::draw_shadow(int cell) {
  const ImFontAtlasCustomRect* rect = atlas_->GetCustomRectByIndex(cell);
  if (rect == nullptr || !rect->IsPacked()) {
    shadow_ = {};
    return;
  }
  constexpr float kCore = 4;
  constexpr float kHalf = kShadowSide / 2.0F;
  for (int y = 0; y < kShadowSide; ++y) {
    for (int x = 0; x < kShadowSide; ++x) {
      const float dx = std::max(0.0F, std::abs(static_cast<float>(x) + 0.5F - kHalf) - kCore);
      const float dy = std::max(0.0F, std::abs(static_cast<float>(y) + 0.5F - kHalf) - kCore);
      const float away = std::sqrt(dx * dx + dy * dy) / (kHalf - kCore);
      const float alpha = away >= 1 ? 0.0F : std::pow(1 - away, 2.2F);
      const int at = (rect->Y + y) * atlas_->TexWidth + rect->X + x;
      const auto value = static_cast<unsigned char>(alpha * 255);
      if (atlas_->TexPixelsAlpha8 != nullptr) atlas_->TexPixelsAlpha8[at] = value;
      if (atlas_->TexPixelsRGBA32 != nullptr) atlas_->TexPixelsRGBA32[at] = IM_COL32(255, 255, 255, value);
    }
  }
  const auto u = [this](int x) { return static_cast<float>(x) * atlas_->TexUvScale.x; };
  const auto v = [this](int y) { return static_cast<float>(y) * atlas_->TexUvScale.y; };
  shadow_ = {{u(rect->X), v(rect->Y)}, {u(rect->X + kShadowSide), v(rect->Y + kShadowSide)}};
}

}  // namespace drops::client
