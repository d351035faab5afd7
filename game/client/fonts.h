#pragma once
// The letters: which files, which sizes, which characters. Files come from the system by fontconfig; what is missing is
// replaced and said in a sentence. Characters are baked when they are first used. It never draws.

#include <bitset>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "game/client/geometry.h"
#include "game/client/theme.h"

struct ImFont;
struct ImFontAtlas;

namespace drops::client {

// The corner of the atlas that holds the soft shadow, in texture coordinates.
struct ShadowCell {
  Vec2 min;
  Vec2 max;
  [[nodiscard]] bool empty() const { return max.x <= min.x; }
};

class Fonts {
 public:
  // Looks the files up and reads them; never fails, see notice().
  Fonts();
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  // What had to be replaced and how to mend it; empty: nothing.
  [[nodiscard]] const std::string& notice() const { return notice_; }
  [[nodiscard]] bool has_icons() const { return !icon_file_.empty(); }

  // Remembers the characters of a text that is about to be shown. Cheap where all are known.
  void note(std::string_view text);
  // True where `theme` needs other sizes, or a text other characters, than were baked.
  [[nodiscard]] bool stale(const Theme& theme) const;
  // Bakes anew; not between NewFrame and Render. Who owns a texture of the atlas then uploads it again.
  void bake(const Theme& theme);
  [[nodiscard]] int bakes() const { return bakes_; }

  // Requires: baked once.
  [[nodiscard]] ImFont* font(Type type) const { return fonts_[static_cast<std::size_t>(type)]; }
  [[nodiscard]] const ShadowCell& shadow() const { return shadow_; }
  [[nodiscard]] ImFontAtlas* atlas() const { return atlas_.get(); }

 private:
  void read_files();
  void read_scripts();
  void add_face(Type type, const Theme& theme);
  void draw_shadow(int cell);

  std::unique_ptr<ImFontAtlas> atlas_;
  ImFont* fonts_[kTypes] = {};
  std::vector<char> faces_[kTypes];  // the files' bytes; empty: the library's own letters
  std::vector<char> icon_file_;
  // Of letters from right to left, which Inter does not have: read when the first of them is shown.
  struct Script {
    bool looked_for = false;
    std::vector<char> plain, bold;  // the files' bytes; empty: none has them
  };
  Script scripts_[2];
  std::string notice_;
  std::bitset<0x10000> wanted_;
  std::vector<unsigned short> ranges_, icon_ranges_;  // the library reads them while baking
  bool more_wanted_ = false;
  float baked_size_[kTypes] = {};
  ShadowCell shadow_;
  int bakes_ = 0;
};

}  // namespace drops::client
