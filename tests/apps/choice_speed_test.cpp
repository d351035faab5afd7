// How long a choice takes from the key to a team mate's screen: two real clients, a real host, real UDP. Measured, not
// judged: tests/bench/client_figures.sh runs it and holds the figure against its limit.

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdio>

#include "tests/apps/desk_player.h"
#include "tests/apps/host_process.h"

using namespace drops;
using namespace drops::apps;
using Page = client::model::Page;

namespace {

using Timer = std::chrono::steady_clock;

bool is_asked(const DeskPlayer& player) {
  const client::model::Scene& scene = player.app.model().scene;
  return player.page() == Page::kScene && scene.duty == client::model::Duty::kChoose;
}

// The name is on this screen as of somebody who has decided, or what was decided is on it already.
bool shows_decided(const DeskPlayer& player, const std::string& name) {
  if (player.page() == Page::kReveal) return true;
  const auto& mates = player.app.model().scene.mates;
  return std::any_of(mates.begin(), mates.end(), [&](const client::model::Mate& mate) {
    return mate.name == name && mate.state == client::model::MateState::kDecided;
  });
}

double ms_to_the_mate(DeskPlayer& who, const std::string& name, DeskPlayer& mate) {
  who.press_on();  // chooses
  const auto pressed = Timer::now();
  who.desk.press(client::Key::kEnter);
  REQUIRE(mate.until([&] { return shows_decided(mate, name); }));
  return std::chrono::duration<double, std::milli>(Timer::now() - pressed).count();
}

}  // namespace

TEST_CASE("a choice reaches a team mate's screen", "[.figures]") {
  const HostProcess host({"--bots", "2", "--wait-for", "2", "--autopilot", "--seed", "5"});
  DeskPlayer amara;
  DeskPlayer ben;
  amara.app.join({host.address, host.code, "Amara"});
  ben.app.join({host.address, host.code, "Ben"});
  std::vector<double> times;
  for (std::uint32_t visit = 0; amara.page() != Page::kDebrief;) {
    const client::model::Scene& scene = amara.app.model().scene;
    if (is_asked(amara) && is_asked(ben) && scene.visit != visit) {
      visit = scene.visit;
      times.push_back(ms_to_the_mate(amara, "Amara", ben));
    }
    amara.press_on();
    ben.press_on();
    std::this_thread::sleep_for(DeskPlayer::tick);
  }
  REQUIRE(times.size() >= 2);
  std::printf("figure key_to_mate_ms %.1f\n", *std::max_element(times.begin(), times.end()));
}
