#include "game/apps/client_lookout.h"

#include <utility>

#include "game/schema/protocol.h"

namespace drops::apps {
namespace {

constexpr int kWaitMs = 40;  // the most that whoever leaves the form waits for

client::model::FoundSeen seen_of(const net::Found& found) {
  return {found.name, found.address.text(), found.room, found.version == schema::kProtocolVersion};
}

}  // namespace

Lookout::Lookout(std::uint16_t port, const Clock& clock, std::function<void()> wake)
    : clock_(clock), wake_(std::move(wake)) {
  auto seeker = net::Seeker::open(port);
  if (!seeker) return;  // the address can be typed
  seeker_ = std::move(*seeker);
  thread_ = std::thread([this] { run(); });
}

Lookout::~Lookout() {
  leaving_ = true;
  if (thread_.joinable()) thread_.join();
}

std::vector<client::model::FoundSeen> Lookout::found() const {
  const std::lock_guard lock(mutex_);
  return found_;
}

void Lookout::run() {
  while (!leaving_) {
    if (!seeker_->step(kWaitMs, clock_.now_ms())) continue;
    std::vector<client::model::FoundSeen> now;
    for (const net::Found& one : seeker_->found()) now.push_back(seen_of(one));
    {
      const std::lock_guard lock(mutex_);
      found_ = std::move(now);
    }
    if (wake_) wake_();
  }
}

}  // namespace drops::apps
