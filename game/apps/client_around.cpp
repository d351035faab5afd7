#include "game/apps/client_around.h"

#include <sys/wait.h>

#include <chrono>
#include <ctime>
#include <system_error>

#include "game/apps/apart.h"
#include "game/client/tr.h"
#include "net/address.h"

namespace drops::apps {

using client::tr;

std::int64_t day_ms() {
  using namespace std::chrono;
  const auto now = system_clock::now();
  const std::time_t seconds = system_clock::to_time_t(now);
  std::tm local{};
  localtime_r(&seconds, &local);
  const auto ms = duration_cast<milliseconds>(now.time_since_epoch()).count() % 1000;
  return ((local.tm_hour * 60LL + local.tm_min) * 60 + local.tm_sec) * 1000 + ms;
}

void Surroundings::forget() {
  preflight_.reset();
  began_day_ms_.reset();
  wall_says_.clear();
}

void Surroundings::open_wall(const std::string& address, const std::string& key) {
  if (address.empty() || key.empty()) return;
  std::error_code trouble;
  const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe", trouble);
  std::vector<std::string> words{places_.program.empty() ? own.string() : places_.program.string()};
  words.insert(words.end(), {"--join", address, "--projector", key});
  const auto other = places_.other_display ? places_.other_display() : std::nullopt;
  if (other) words.insert(words.end(), {"--display", std::to_string(*other)});
  const auto started = start_apart(std::move(words), "/dev/null");
  wall_ = started ? *started : -1;
  wall_says_ = !started ? started.error().sentence()
               : other  ? tr("It is open on the other screen. F11 makes it a window, B makes it dark.")
                        : tr("It is open. Move it to the projector, and press F11 there; B makes it dark.");
}

// A window that was closed again leaves no trace, and one that could not open says so.
void Surroundings::look_at_wall() {
  int status = 0;
  if (wall_ <= 0 || ::waitpid(wall_, &status, WNOHANG) != wall_) return;
  wall_ = -1;
  const bool closed = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  wall_says_ = closed ? "" : tr("The projector’s window could not be opened. The line below says why, in a terminal.");
}

void Surroundings::try_reach(const client::model::RoomSeen& room) {
  preflight_.reset();
  firewall_ = firewall_of();
  const std::uint32_t port = room.port != 0 ? room.port : net::kDefaultPort;
  preflight_ = std::make_unique<Preflight>(room.addresses, static_cast<std::uint16_t>(port), wake_);
}

void Surroundings::look(const client::model::Seen& seen, client::model::Around& around) {
  look_at_wall();
  around.day_ms = day_ms();
  const schema::Part* session = seen.parts.find(schema::PART_SESSION);
  const bool plays = session != nullptr && session->session().stage() == schema::STAGE_PLAYING && seen.tick;
  if (!began_day_ms_ && plays) began_day_ms_ = *around.day_ms - (*seen.tick - session->session().story_began());
  around.began_day_ms = began_day_ms_;
  around.reach = preflight_ ? preflight_->seen() : std::vector<client::model::ReachSeen>();
  around.firewall = firewall_;
  around.screens = places_.other_display && places_.other_display() ? 2 : 1;
  around.wall = wall_says_;
  around.wall_open = wall_ > 0;
}

}  // namespace drops::apps
