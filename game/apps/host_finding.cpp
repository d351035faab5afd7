#include "game/apps/host_finding.h"

#include "game/apps/host_words.h"
#include "game/schema/protocol.h"

namespace drops::apps {
namespace {

constexpr std::int64_t kEveryMs = 20;  // nobody notices that an answer is so late

}  // namespace

Finding::Finding(const net::Invite& invite, std::uint16_t port, const std::string& title) {
  auto announcer = net::Announcer::open({invite.room(), port, schema::kProtocolVersion, title});
  if (announcer) {
    announcer_ = std::move(*announcer);
  } else {
    report_note("people must type the address, because " + announcer.error().sentence());
  }
}

void Finding::step(std::int64_t now_ms) {
  if (!announcer_ || now_ms - looked_ms_ < kEveryMs) return;
  looked_ms_ = now_ms;
  announcer_->step(now_ms);
}

}  // namespace drops::apps
