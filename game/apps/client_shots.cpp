#include "game/apps/client_shots.h"

#include <charconv>
#include <cstdio>
#include <fstream>
#include <system_error>

#include "game/apps/shot_gallery.h"
#include "game/base/text.h"
#include "game/client/languages.h"
#include "game/client/screens/registry.h"
#include "game/client/shot.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_of(const std::vector<client::NamedScreen>& screens) {
  std::vector<std::string> names;
  for (const client::NamedScreen& screen : screens) names.emplace_back(screen.name);
  return names;
}

Outcome take_one(const client::NamedScreen& screen, const fs::path& file, ShotSize size, const client::Look& look) {
  const client::model::Model model = screen.canned();
  auto pixels = client::draw_shot({.width = size.width, .height = size.height, .look = look},
                                  [&](client::Ui& ui) { screen.draw(ui, model); });
  if (!pixels) return pass_on(pixels);
  return client::write_png(*pixels, file);
}

Outcome take_all(const std::vector<client::NamedScreen>& screens, const ShotWish& wish, ShotSize size) {
  std::error_code trouble;
  fs::create_directories(wish.out, trouble);
  for (const client::NamedScreen& screen : screens) {
    const fs::path file = wish.out / (std::string(screen.name) + ".png");
    if (Outcome taken = take_one(screen, file, size, wish.look); !taken) return taken;
  }
  return {};
}

// A folder for each look, and a page that shows them beside each other.
Outcome take_gallery(const std::vector<client::NamedScreen>& screens, const ShotWish& wish, ShotSize size) {
  const std::vector<ShotVariant> variants = shot_variants();
  for (const ShotVariant& variant : variants) {
    client::use_language(variant.language);
    ShotWish part = wish;
    part.out = wish.out / variant.folder;
    part.look = variant.look;
    if (Outcome taken = take_all(screens, part, size); !taken) return taken;
  }
  const fs::path file = wish.out / "index.html";
  std::ofstream page(file, std::ios::trunc);
  page << gallery_page(variants, names_of(screens));
  page.close();
  if (page) return {};
  return fail(Code::kUnavailable, "the page of pictures cannot be written to " + file.string(),
              "name a folder that may be written to");
}

}  // namespace

std::optional<ShotSize> shot_size(const std::string& text) {
  const char* const end = text.data() + text.size();
  ShotSize size;
  const auto width = std::from_chars(text.data(), end, size.width);
  if (width.ec != std::errc() || width.ptr == end || (*width.ptr != 'x' && *width.ptr != 'X')) return std::nullopt;
  const auto height = std::from_chars(width.ptr + 1, end, size.height);
  if (height.ec != std::errc() || height.ptr != end) return std::nullopt;
  const auto fits = [](int side) { return side >= 320 && side <= 7680; };
  if (!fits(size.width) || !fits(size.height)) return std::nullopt;
  return size;
}

Outcome take_shots(const ShotWish& wish) {
  const auto screens = client::registered_screens();
  if (wish.screen == "list") {
    for (const client::NamedScreen& screen : screens) std::printf("%s\n", std::string(screen.name).c_str());
    return {};
  }
  const auto size = shot_size(wish.size);
  if (!size) return fail(Code::kInvalid, "'" + wish.size + "' is no size", "give one such as --size 1280x720");
  if (wish.out.empty()) return fail(Code::kInvalid, "--shot does not know where to", "name a file with --out FILE.png");
  if (wish.gallery && wish.screen != "all") {
    return fail(Code::kInvalid, "--gallery is for all screens", "give --shot all --gallery --out FOLDER");
  }
  if (wish.gallery) return take_gallery(screens, wish, *size);
  if (wish.screen == "all") return take_all(screens, wish, *size);
  const auto screen = client::find_screen(wish.screen);
  if (screen) return take_one(*screen, wish.out, *size, wish.look);
  const auto meant = nearest(wish.screen, names_of(screens));
  return fail(Code::kInvalid, "there is no screen '" + wish.screen + "'",
              (meant ? "did you mean '" + *meant + "'? " : "") + std::string("'--shot list' names them all"));
}

}  // namespace drops::apps
