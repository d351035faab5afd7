// Screens look as they did: drawn off screen, halved, and compared with the pictures kept beside this. To keep what is
// drawn now instead, after having looked at it: DROPS_RENEW_PICTURES=1 build/tests/ui_test '[pictures]'

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "game/client/fonts.h"
#include "game/client/screens/registry.h"
#include "game/client/shot.h"

// Not ours to mend: one translation unit holds the reader of the stb package.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-function"
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#include <stb_image.h>
#pragma GCC diagnostic pop

using namespace drops;
using namespace drops::client;
namespace fs = std::filesystem;

namespace {

constexpr int kLevels = 12;           // of 255: less is what another version of the rasteriser does
constexpr double kMostDiffer = 0.01;  // of the pixels

constexpr std::string_view kCompared[] = {"home-news",     "join",    "practise",    "lobby",     "scene-decide",
                                          "reveal-bucket", "debrief", "wall-decide", "wall-ended"};

// Every second pixel each way, as the mean of four: small files, and every line of a screen still counts.
Pixels halved(const Pixels& whole) {
  Pixels half{.width = whole.width / 2, .height = whole.height / 2, .rgb = {}};
  const auto at = [&](int x, int y, int c) {
    return static_cast<int>(whole.rgb[static_cast<std::size_t>((y * whole.width + x) * 3 + c)]);
  };
  for (int y = 0; y < half.height; ++y) {
    for (int x = 0; x < half.width; ++x) {
      for (int c = 0; c < 3; ++c) {
        const int sum =
            at(2 * x, 2 * y, c) + at(2 * x + 1, 2 * y, c) + at(2 * x, 2 * y + 1, c) + at(2 * x + 1, 2 * y + 1, c);
        half.rgb.push_back(static_cast<unsigned char>((sum + 2) / 4));
      }
    }
  }
  return half;
}

Result<Pixels> drawn(std::string_view name) {
  const auto screen = find_screen(name);
  if (!screen) return fail(Code::kNotFound, "there is no screen " + std::string(name));
  const model::Model model = screen->canned();
  auto pixels = draw_shot({}, [&](Ui& ui) { screen->draw(ui, model); });
  if (!pixels) return pass_on(pixels);
  return halved(*pixels);
}

Pixels read_png(const fs::path& file) {
  Pixels pixels;
  int channels = 0;
  unsigned char* const bytes = stbi_load(file.c_str(), &pixels.width, &pixels.height, &channels, 3);
  if (bytes == nullptr) return {};
  pixels.rgb.assign(bytes, bytes + static_cast<std::ptrdiff_t>(3) * pixels.width * pixels.height);
  stbi_image_free(bytes);
  return pixels;
}

struct Difference {
  double share = 1;  // of the pixels
  Pixels shown;      // what differs in red, the rest pale
};

// Requires: two pictures of one size.
Difference difference_of(const Pixels& kept, const Pixels& now) {
  Difference difference{.share = 0, .shown = {.width = now.width, .height = now.height, .rgb = {}}};
  std::size_t differ = 0;
  for (std::size_t i = 0; i < now.rgb.size(); i += 3) {
    int most = 0;
    for (std::size_t c = 0; c < 3; ++c) most = std::max(most, std::abs(int{kept.rgb[i + c]} - int{now.rgb[i + c]}));
    const bool red = most > kLevels;
    differ += red ? 1 : 0;
    for (std::size_t c = 0; c < 3; ++c) {
      const int pale = 170 + now.rgb[i + c] / 3;
      difference.shown.rgb.push_back(static_cast<unsigned char>(red ? (c == 0 ? 220 : 0) : pale));
    }
  }
  difference.share = static_cast<double>(differ) / (static_cast<double>(now.rgb.size()) / 3);
  return difference;
}

const fs::path kKept = fs::path(DROPS_SOURCE_DIR) / "tests" / "ui" / "pictures";
const fs::path kBeside = fs::path(DROPS_BIN_DIR).parent_path() / "tests" / "pictures";

void compare(const std::string& name, const Pixels& now) {
  const fs::path file = kKept / (name + ".png");
  const Pixels kept = read_png(file);
  INFO(name << ": renew the pictures if this is meant, see the first lines of this test");
  REQUIRE(kept.width == now.width);
  REQUIRE(kept.height == now.height);
  const Difference difference = difference_of(kept, now);
  if (difference.share > kMostDiffer) {
    fs::create_directories(kBeside);
    CHECK(write_png(now, kBeside / (name + ".now.png")));
    CHECK(write_png(difference.shown, kBeside / (name + ".difference.png")));
  }
  INFO("what differs is red in " << kBeside / (name + ".difference.png"));
  CHECK(difference.share <= kMostDiffer);
}

}  // namespace

TEST_CASE("the screens look as in the pictures that are kept of them", "[pictures]") {
  if (const Fonts fonts; !fonts.notice().empty()) {
    WARN("not compared, other letters are drawn here: " << fonts.notice());
    return;
  }
  const bool renew = std::getenv("DROPS_RENEW_PICTURES") != nullptr;
  for (const std::string_view name : kCompared) {
    const auto now = drawn(name);
    if (!now) {
      CHECK_FALSE(now.error().todo.empty());
      WARN("not compared, nothing can be drawn here: " << now.error().sentence());
      return;
    }
    if (renew) {
      CHECK(write_png(*now, kKept / (std::string(name) + ".png")));
    } else {
      compare(std::string(name), *now);
    }
  }
}

TEST_CASE("a picture in which a line has moved is told from one in which nothing has", "[pictures]") {
  Pixels page{.width = 100, .height = 100, .rgb = std::vector<unsigned char>(30'000, 240)};
  Pixels moved = page;
  CHECK(difference_of(page, moved).share == 0);
  for (std::size_t i = 0; i < 3 * 100 * 2; ++i) moved.rgb[3 * 100 * 40 + i] = 30;  // two lines of a hundred
  CHECK(difference_of(page, moved).share == Approx(0.02));
  for (std::size_t i = 0; i < moved.rgb.size(); ++i) moved.rgb[i] = 236;
  CHECK(difference_of(page, moved).share == 0);  // a breath paler
  CHECK(halved(page).width == 50);
}
