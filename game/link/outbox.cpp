#include "game/link/outbox.h"

#include <algorithm>
#include <utility>

namespace drops::link {

std::uint64_t Outbox::put(schema::Command command) {
  kept_.emplace(++last_, std::move(command));
  return last_;
}

void Outbox::welcome(std::uint64_t last_sequence) {
  kept_.erase(kept_.begin(), kept_.upper_bound(last_sequence));
  last_ = std::max(last_, last_sequence);
}

std::vector<schema::FromClient> Outbox::unanswered() const {
  std::vector<schema::FromClient> messages;
  for (const auto& row : kept_) messages.push_back(message(row.first));
  return messages;
}

schema::FromClient Outbox::message(std::uint64_t sequence) const {
  schema::FromClient message;
  message.mutable_say()->set_sequence(sequence);
  if (const auto found = kept_.find(sequence); found != kept_.end()) {
    *message.mutable_say()->mutable_command() = found->second;
  }
  return message;
}

}  // namespace drops::link
