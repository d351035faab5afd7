#include "game/apps/preflight.h"

#include <chrono>
#include <fstream>
#include <system_error>

#include "net/enet_transport.h"

namespace drops::apps {
namespace {

using client::model::ReachState;

constexpr int kPatienceMs = 2'000;
constexpr int kLookMs = 50;

}  // namespace

Preflight::Preflight(std::vector<std::string> addresses, std::uint16_t port, Wake wake) : wake_(std::move(wake)) {
  for (std::string& address : addresses) seen_.push_back({std::move(address), ReachState::kTrying});
  thread_ = std::thread([this, port] { run(port); });
}

Preflight::~Preflight() {
  leaving_ = true;
  thread_.join();
}

std::vector<client::model::ReachSeen> Preflight::seen() const {
  const std::lock_guard lock(mutex_);
  return seen_;
}

void Preflight::run(std::uint16_t port) {
  const std::size_t count = seen().size();
  for (std::size_t i = 0; i < count && !leaving_; ++i) {
    const bool answer = answers(seen()[i].address, port);
    {
      const std::lock_guard lock(mutex_);
      seen_[i].state = answer ? ReachState::kAnswers : ReachState::kSilent;
    }
    if (wake_) wake_();
  }
}

// As somebody who comes to the door and leaves again without knocking.
bool Preflight::answers(const std::string& address, std::uint16_t port) const {
  net::EnetClientOptions options;
  options.host = {address, port};
  options.connect_timeout_ms = kPatienceMs;
  auto transport = net::connect_enet(options);
  if (!transport) return false;
  for (int waited = 0; waited < 2 * kPatienceMs && !leaving_; waited += kLookMs) {
    for (const net::Event& event : (*transport)->poll(kLookMs)) {
      if (std::holds_alternative<net::Connected>(event)) return true;
      if (std::holds_alternative<net::Disconnected>(event)) return false;
    }
  }
  return false;
}

std::string firewall_of(const std::filesystem::path& root) {
  std::ifstream ufw(root / "etc/ufw/ufw.conf");
  for (std::string line; std::getline(ufw, line);) {
    if (line.rfind("ENABLED=yes", 0) == 0) return "ufw";
  }
  std::error_code trouble;
  const auto starts = root / "etc/systemd/system/multi-user.target.wants/firewalld.service";
  const bool firewalld = std::filesystem::is_symlink(starts, trouble) || std::filesystem::exists(starts, trouble);
  return firewalld ? "firewalld" : "";
}

}  // namespace drops::apps
