#pragma once
// A person at a window that is not there: the real client, its real link, the real screens; and keys alone.

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "game/apps/client_app.h"
#include "tests/ui/headless.h"

namespace drops::apps {

class DeskPlayer {
 public:
  using Page = client::model::Page;

  explicit DeskPlayer(const std::string& scenarios = std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios",
                      HostingPlaces hosting = {}, const std::filesystem::path& memory = {})
      : app({{}, memory, {scenarios}, {}, std::move(hosting), {}}, clock),
        desk([this](client::Ui& ui) { app.build(ui); }) {}

  // Takes what has come and draws it.
  void look() {
    app.update();
    desk.frames(1);
  }

  // Turns until it is so; false after so many ms.
  template <class So>
  bool until(So so, int ms = 10'000) {
    for (const std::int64_t end = clock.now_ms() + ms; clock.now_ms() < end; std::this_thread::sleep_for(tick)) {
      look();
      if (so()) return true;
    }
    return false;
  }

  // One key, as somebody would press it who takes the first answer and reads fast; on to the debrief.
  void press_on() {
    look();
    const client::model::Model& model = app.model();
    if (pages.empty() || pages.back() != model.page) pages.push_back(model.page);
    if (model.laptop.table && model.page != Page::kEnd) {  // whoever is called, or all at once
      if (model.laptop.next || !model.laptop.together.empty()) desk.press(client::Key::kEnter);
    } else if (model.laptop.holder && nothing_left(model)) {
      desk.press(client::Key::kLetter, 'c');
    } else if (model.page == Page::kScene && !chosen(model.scene)) {
      desk.digit(first_open(model.scene));
    } else if (model.page == Page::kDebriefStep) {  // with nothing to say in any of its steps
      if (model.debrief.can_say && !model.debrief.i_am_done) desk.click("done");
    } else if (model.page == Page::kRole || model.page == Page::kEnd || model.scene.can_act) {
      desk.press(client::Key::kEnter);
    }
  }

  [[nodiscard]] Page page() const { return app.model().page; }
  [[nodiscard]] bool was_on(Page page) const { return std::find(pages.begin(), pages.end(), page) != pages.end(); }

  static constexpr std::chrono::milliseconds tick{2};

  SteadyClock clock;
  ClientApp app;
  client::Headless desk;
  std::vector<Page> pages;  // that press_on() saw, in order

 private:
  [[nodiscard]] static bool chosen(const client::model::Scene& scene) {
    using client::model::Duty;
    constexpr Duty kBySelecting[] = {Duty::kChoose, Duty::kAdvise, Duty::kMark, Duty::kVote, Duty::kOwn};
    if (std::find(std::begin(kBySelecting), std::end(kBySelecting), scene.duty) == std::end(kBySelecting)) return true;
    return std::any_of(scene.options.begin(), scene.options.end(), [](const auto& option) { return option.selected; });
  }
  // Whoever has the laptop has nothing more to do with it.
  [[nodiscard]] static bool nothing_left(const client::model::Model& model) {
    using client::model::Duty;
    const bool over = model.scene.duty == Duty::kDone || model.scene.duty == Duty::kNothing;
    const bool in_scene = model.page == Page::kScene || model.page == Page::kReveal || model.page == Page::kReflect;
    return over && !model.scene.can_act && in_scene;
  }
  [[nodiscard]] static int first_open(const client::model::Scene& scene) {
    for (const auto& option : scene.options) {
      if (option.enabled && option.locked.empty()) return option.number;
    }
    return 1;
  }
};

// All of them press on until each stands in the debrief; false after so many ms.
inline bool play_to_the_debrief(const std::vector<DeskPlayer*>& players, int ms = 60'000) {
  const SteadyClock clock;
  for (const std::int64_t end = clock.now_ms() + ms; clock.now_ms() < end;
       std::this_thread::sleep_for(DeskPlayer::tick)) {
    bool all = true;
    for (DeskPlayer* player : players) {
      if (player->page() == DeskPlayer::Page::kDebrief) continue;
      player->press_on();
      all = false;
    }
    if (all) return true;
  }
  return false;
}

}  // namespace drops::apps
