#pragma once
// The sizes at which every screen has to hold together, and what is wrong with one at any of them.

#include "game/client/screens/registry.h"
#include "tests/ui/headless.h"

namespace drops::client {

struct NamedSize {
  const char* name;
  Screen screen;
};
inline const NamedSize kSizes[] = {
    {"1024 x 640", {1024, 640, {}}},
    {"1280 x 720", {1280, 720, {}}},
    {"1920 x 1080", {1920, 1080, {}}},
    {"1280 x 720 at 200 %", {1280, 720, {.text_scale = 2}}},
    {"1024 x 640 at 200 %", {1024, 640, {.text_scale = 2}}},
};

// Each sentence is one thing wrong, and where; empty: nothing.
inline std::vector<std::string> wrong_everywhere(const model::Model& model, bool contrast = false) {
  std::vector<std::string> all;
  Headless desk([&](Ui& ui) {
    model::Intents nobody;
    show(ui, model, nobody);
  });
  for (const NamedSize& size : kSizes) {
    Screen screen = size.screen;
    screen.look.contrast = contrast;
    desk.resize(screen);
    desk.frames();
    for (const std::string& wrong : desk.everything_wrong()) all.push_back(std::string(size.name) + ": " + wrong);
  }
  return all;
}

}  // namespace drops::client
