// What the network's tests share: text as bytes, and a memory of what one transport saw.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/transport.h"

namespace net_test {

inline std::vector<std::byte> bytes(std::string_view text) {
  const auto raw = std::as_bytes(std::span(text.data(), text.size()));
  return {raw.begin(), raw.end()};
}

inline std::string text(const std::vector<std::byte>& raw) {
  std::string out;
  for (const std::byte b : raw) out += static_cast<char>(b);
  return out;
}

// One end and all it saw, in order.
struct Seen {
  explicit Seen(std::unique_ptr<net::Transport> end) : transport(std::move(end)) {}

  void poll(int timeout_ms = 0) {
    for (net::Event& event : transport->poll(timeout_ms)) {
      if (const auto* c = std::get_if<net::Connected>(&event)) {
        peers.push_back(c->peer);
        log.push_back("+" + std::to_string(c->peer.value));
      } else if (auto* r = std::get_if<net::Received>(&event)) {
        log.push_back(std::to_string(r->peer.value) + ":" + text(r->bytes));
        received.push_back(std::move(*r));
      } else if (auto* d = std::get_if<net::Disconnected>(&event)) {
        log.push_back("-" + std::to_string(d->peer.value));
        gone.push_back(std::move(*d));
      }
    }
  }
  net::Expected<void> say(net::PeerId to, std::string_view what, net::Channel on = net::Channel::kReliable) {
    return transport->send(to, on, bytes(what));
  }
  // A client's way to its host.
  net::Expected<void> say(std::string_view what, net::Channel on = net::Channel::kReliable) {
    return say(peers.back(), what, on);
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> all;
    for (const auto& r : received) all.push_back(text(r.bytes));
    return all;
  }

  std::unique_ptr<net::Transport> transport;
  std::vector<net::PeerId> peers;
  std::vector<net::Received> received;
  std::vector<net::Disconnected> gone;
  std::vector<std::string> log;
};

// Polls all ends in turn until `done`, at most two seconds of real time.
inline bool until(const std::vector<Seen*>& ends, const std::function<bool()>& done) {
  const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(2);
  while (!done()) {
    if (std::chrono::steady_clock::now() > limit) return false;
    for (Seen* end : ends) end->poll(1);
  }
  return true;
}

}  // namespace net_test
