// Memory over a long day: an hour of a clock that runs, and a thousand scenes with words of their own, leave no more in
// use than the first ones did.
#include <malloc.h>

#include <catch2/catch.hpp>

#include "game/client/model/canned_desk.h"
#include "tests/ui/played.h"

using namespace drops::client;

namespace {

std::size_t in_use() {
  return ::mallinfo2().uordblks;
}

#ifdef DROPS_SANITIZED
constexpr bool kCounts = false;  // its allocator is not counted
#else
constexpr bool kCounts = true;
#endif

// A scene of the canned story in other words, so that nothing of it has been seen before.
model::Model renamed(std::string_view name, int number) {
  model::Model model = model::model_of(still(name));
  const std::string mark = " " + std::to_string(number);
  model.scene.visit += static_cast<std::uint32_t>(number);
  model.scene.headline += mark;
  model.scene.texts.push_back("Only in scene" + mark + ", שלום" + mark);
  model.reveal.heading += mark;
  for (model::OptionCard& option : model.scene.options) option.text += mark;
  for (model::TrustRow& row : model.reveal.rows) row.because += mark;
  return model;
}

}  // namespace

TEST_CASE("a thousand scenes leave no more memory in use than the first hundred") {
  constexpr std::string_view kSteps[] = {"scene-read", "scene-decide", "scene-private", "reveal-drops",
                                         "reveal-bucket"};
  model::Model shown = renamed("scene-read", 0);
  model::Intents nobody;
  Headless desk([&](Ui& ui) {
    nobody.clear();
    show(ui, shown, nobody);
  });
  std::size_t after_a_few = 0;
  for (int number = 1; number <= 1'000; ++number) {
    shown = renamed(kSteps[static_cast<std::size_t>(number) % std::size(kSteps)], number);
    desk.frames(1);
    if (number == 100) after_a_few = in_use();
  }
  if (kCounts) CHECK(in_use() < after_a_few + 600'000);
}

TEST_CASE("an hour in which only the clock moves leaves no more memory in use than its first minute") {
  Played played("scene-decide");
  std::size_t after_a_minute = 0;
  for (int second = 0; second < 3'600; ++second) {
    played.seen.tick = *played.seen.tick + 10;
    played.desk.pass(1);
    if (second == 60) after_a_minute = in_use();
  }
  if (kCounts) CHECK(in_use() < after_a_minute + 100'000);
}
