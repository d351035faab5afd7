// Every widget, at every size that counts: nothing out of the window, nothing over another, nothing cut.
#include "game/client/gallery.h"

#include <catch2/catch.hpp>

#include "tests/ui/headless.h"

using namespace drops::client;

namespace {

struct Size {
  float width, height;
};

std::string listed(const std::vector<std::string>& sentences) {
  std::string all;
  for (const std::string& sentence : sentences) all += sentence + "\n";
  return all;
}

}  // namespace

TEST_CASE("the gallery fits at every size and text scale") {
  for (const GalleryPage& gallery : gallery_pages()) {
    for (const Size size : {Size{1024, 640}, Size{1280, 720}, Size{1920, 1080}}) {
      for (const float scale : {1.0F, 1.15F, 1.5F, 2.0F}) {
        INFO(gallery.name << " at " << size.width << "x" << size.height << ", text x" << scale);
        Headless window(gallery.build, {size.width, size.height, {.text_scale = scale}});
        CHECK(listed(window.everything_wrong()) == "");
      }
    }
  }
}

TEST_CASE("everything in the gallery that acts is reached by Tab") {
  for (const GalleryPage& gallery : gallery_pages()) {
    INFO(gallery.name);
    Headless window(gallery.build);
    std::size_t stops = 0;
    for (const Node& node : window.tree().nodes()) stops += node.focusable ? 1 : 0;
    CHECK(window.tab_order().size() == stops);
  }
}

TEST_CASE("everything that acts has a label to be spoken") {
  for (const GalleryPage& gallery : gallery_pages()) {
    Headless window(gallery.build);
    for (const Node& node : window.tree().nodes()) {
      INFO(gallery.name << ": " << node.id);
      if (acts(node.role)) CHECK_FALSE(node.label.empty());
    }
  }
}

TEST_CASE("the checks find what is wrong") {
  Headless window([](Ui& ui) {
    ui.text(Type::kBody, {10, 10}, rgb(0), "one text");
    ui.text(Type::kBody, {12, 14}, rgb(0), "and another over it");
    ui.text(Type::kTitle, {1200, 300}, rgb(0), "out of the window");
    ui.touch({.id = "small", .role = Role::kButton, .label = "x"}, {{100, 100}, {120, 120}});
    ui.touch({.id = "small", .role = Role::kButton, .label = "x"}, {{110, 100}, {130, 120}});
    ui.text_fitted(Type::kBody, {10, 400}, rgb(0), "a name that is far too long", 60);
  });
  CHECK(window.overlaps().size() == 2);
  CHECK(window.cut_texts().size() == 2);
  CHECK(window.too_small().size() == 2);
  CHECK(window.repeated_ids().size() == 1);
}
