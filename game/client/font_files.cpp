#include "game/client/font_files.h"

#include <fontconfig/fontconfig.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string_view>

namespace drops::client {
namespace {

struct DropPattern {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, DropPattern>;

struct DropConfig {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};

struct DropLetters {
  void operator()(FcCharSet* letters) const { FcCharSetDestroy(letters); }
};

std::vector<char> read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// The rasteriser reads TrueType and OpenType files; fontconfig may name a bitmap or a compressed web font.
bool readable(const std::vector<char>& bytes) {
  if (bytes.size() < 64) return false;
  const std::string_view start(bytes.data(), 4);
  return start == "OTTO" || start == "true" || start == std::string_view("\0\1\0\0", 4);
}

}  // namespace

FontFile find_font_with(std::u32string_view letters, bool bold) {
  const std::unique_ptr<FcConfig, DropConfig> config(FcInitLoadConfigAndFonts());
  const std::unique_ptr<FcCharSet, DropLetters> wanted(FcCharSetCreate());
  const Pattern asked(FcNameParse(reinterpret_cast<const FcChar8*>("sans-serif:scalable=true:slant=0")));
  if (!config || !wanted || !asked) return {};
  for (const char32_t letter : letters) FcCharSetAddChar(wanted.get(), letter);
  FcPatternAddCharSet(asked.get(), FC_CHARSET, wanted.get());
  FcPatternAddInteger(asked.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcConfigSubstitute(config.get(), asked.get(), FcMatchPattern);
  FcDefaultSubstitute(asked.get());
  FcResult result = FcResultNoMatch;
  const Pattern best(FcFontMatch(config.get(), asked.get(), &result));
  FcChar8* file = nullptr;
  FcCharSet* held = nullptr;
  if (!best || FcPatternGetString(best.get(), FC_FILE, 0, &file) != FcResultMatch) return {};
  if (FcPatternGetCharSet(best.get(), FC_CHARSET, 0, &held) != FcResultMatch) return {};
  if (FcCharSetIsSubset(wanted.get(), held) == FcFalse) return {};
  FontFile out{.bytes = read_file(reinterpret_cast<const char*>(file)), .wanted = true};
  if (!readable(out.bytes)) out = {};
  return out;
}

FontFile find_font(const std::string& pattern, const std::string& family) {
  const std::unique_ptr<FcConfig, DropConfig> config(FcInitLoadConfigAndFonts());
  if (!config) return {};
  const Pattern asked(FcNameParse(reinterpret_cast<const FcChar8*>(pattern.c_str())));
  if (!asked) return {};
  FcConfigSubstitute(config.get(), asked.get(), FcMatchPattern);
  FcDefaultSubstitute(asked.get());
  FcResult result = FcResultNoMatch;
  const Pattern best(FcFontMatch(config.get(), asked.get(), &result));
  if (!best) return {};
  FcChar8* file = nullptr;
  FcChar8* found = nullptr;
  if (FcPatternGetString(best.get(), FC_FILE, 0, &file) != FcResultMatch) return {};
  if (FcPatternGetString(best.get(), FC_FAMILY, 0, &found) != FcResultMatch) return {};
  FontFile out{.bytes = read_file(reinterpret_cast<const char*>(file)),
               .wanted = family == reinterpret_cast<const char*>(found)};
  if (!readable(out.bytes)) out = {};
  return out;
}

}  // namespace drops::client
