#include "game/host/commits.h"

#include <utility>

namespace drops::host {

void Commits::take(std::span<const schema::Event> events) {
  pending_.insert(pending_.end(), events.begin(), events.end());
  taken_ += events.size();
}

void Commits::submit() {
  under_way_ = std::exchange(pending_, {});
  hand_over();
}

void Commits::retry() {
  trouble_.reset();
  hand_over();
}

void Commits::hand_over() {
  journal_.commit(Batch{safe_ + 1, under_way_});
}

Result<std::vector<schema::Event>> Commits::poll() {
  if (under_way_.empty() || trouble_) return std::vector<schema::Event>{};
  auto done = journal_.poll();
  if (!done) return std::vector<schema::Event>{};
  if (!*done) {
    trouble_ = done->error();
    return pass_on(*done);
  }
  safe_ += under_way_.size();
  return std::exchange(under_way_, {});
}

}  // namespace drops::host
