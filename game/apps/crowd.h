#pragma once
// A crowd of bots in one thread, each with a link of its own: joins, answers at a pace, and adds up what it saw.
// Prints nothing; knows of the session what each seat's view shows.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/base/clock.h"
#include "game/base/result.h"
#include "game/bots/mind.h"
#include "game/link/link.h"
#include "net/address.h"
#include "net/invite.h"

namespace drops::apps {

struct CrowdPlan {
  net::Address host;
  std::string secret;  // of the code
  std::uint32_t players = 4;
  double rate = 0;  // choices a second, all together; 0: each answers at once
  std::uint64_t seed = 1;
  std::optional<bots::Temperament> temperament;  // nothing: mixed
  std::optional<std::uint32_t> team;             // from 0
};

struct CrowdSums {
  std::uint32_t seated = 0;             // had a seat at some time
  std::uint32_t finished = 0;           // saw their story end
  std::uint64_t choices = 0;            // chosen or advised, and accepted
  std::uint64_t refused = 0;            // said, and refused
  std::uint64_t losses = 0;             // of links that came back or tried to
  std::vector<std::int64_t> answer_us;  // from saying to the answer
};

class Crowd {
 public:
  // The clock outlives this.
  Crowd(CrowdPlan plan, const Clock& clock);
  ~Crowd();

  // One round over all bots; returns at once. True where something happened.
  bool step();

  // Everybody leaves as one leaves; some more steps bring it across.
  void leave();

  // Everybody has seen the end of the story; true some moments later, or once the host has said goodbye.
  [[nodiscard]] bool finished() const;
  // Why one of them could not go on.
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
  [[nodiscard]] CrowdSums sums() const;

 private:
  class Player;

  void join_some();
  void look_at(Player& player);
  [[nodiscard]] bool may_choose();

  CrowdPlan plan_;
  const Clock& clock_;
  std::vector<std::unique_ptr<Player>> players_;
  std::size_t turn_ = 0;       // who is looked at first in the next round
  double allowance_ = 0;       // choices that the pace allows now
  std::int64_t paced_ms_ = 0;  // when it was last added to
  std::optional<std::int64_t> all_over_ms_;
  std::uint32_t names_ = 0;  // given so far
  bool leaving_ = false;
  std::optional<Error> failure_;
};

}  // namespace drops::apps
