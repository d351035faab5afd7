#pragma once
// That a session is found in its network by the code alone: answers whoever asks, with what everybody may know. Where
// that cannot be, it says so once, and people type the address.

#include <cstdint>
#include <memory>
#include <string>

#include "net/discovery.h"
#include "net/invite.h"

namespace drops::apps {

class Finding {
 public:
  // `title`: to know the session by in a list. The code's secret part never leaves.
  Finding(const net::Invite& invite, std::uint16_t port, const std::string& title);

  // Once a round of the host's loop.
  void step(std::int64_t now_ms);

 private:
  std::unique_ptr<net::Announcer> announcer_;
  std::int64_t looked_ms_ = 0;
};

}  // namespace drops::apps
