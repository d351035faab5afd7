#pragma once
// Somebody at this end of a link: who they said they are, the seat that came of it, their commands on their way, and
// what they may see. Several may share one link, a team around one laptop, and none sees another's parts. Sends nothing
// itself.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/link/outbox.h"
#include "game/link/parts.h"
#include "game/schema/wire.pb.h"

namespace drops::link {

using PersonId = Id<struct PersonTag>;  // counts the people of one link, from 0; never used again
inline constexpr PersonId kFirst{0};

struct Newcomer {
  std::string name;
  bool bot = false;
  std::optional<std::uint32_t> team;  // wished for
  std::string token;                  // of a seat that is mine already; empty: a new one
};

class Person {
 public:
  enum class State : std::uint8_t {
    kAsking,  // for a seat; the host has not answered yet
    kSeated,  // has one; whether it can be reached just now is the link's state
    kOut,     // got none, gave it up, was taken out or went on at another link: error() says why
  };

  Person(PersonId id, Newcomer who) : id_(id), who_(std::move(who)) {}

  [[nodiscard]] PersonId id() const { return id_; }
  [[nodiscard]] const std::string& name() const { return who_.name; }  // as it was typed; PART_ME has the host's
  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] const Error& error() const { return error_; }

  [[nodiscard]] std::optional<SeatId> seat() const { return seat_; }
  [[nodiscard]] const std::string& token() const { return who_.token; }  // to keep for coming back
  [[nodiscard]] const Parts& parts() const { return parts_; }
  [[nodiscard]] std::size_t unanswered() const { return outbox_.size(); }

  // ---- for the link that they sit at

  // Asks for a seat, or for one's own again. `another`: somebody has asked over this link before.
  [[nodiscard]] schema::FromClient hello(bool another) const;
  // The seat is theirs: whatever has to be said (again) from it.
  [[nodiscard]] std::vector<schema::FromClient> welcome(const schema::Welcome& welcome);
  // The host has given them their seat on the link that is up now.
  [[nodiscard]] bool here() const { return here_; }
  void link_lost() { here_ = false; }

  // Keeps a command until it is answered; gives its number.
  std::uint64_t put(schema::Command command) { return outbox_.put(std::move(command)); }
  [[nodiscard]] schema::FromClient message(std::uint64_t sequence) const;
  void take(const schema::Answer& answer);
  [[nodiscard]] std::vector<schema::Answer> take_answers();
  void see(schema::View view) { parts_.take(std::move(view)); }

  // Out, for good. What they last saw stays.
  void end(Error why);

 private:
  [[nodiscard]] schema::FromClient from_seat(schema::FromClient message) const;

  PersonId id_;
  Newcomer who_;
  State state_ = State::kAsking;
  Error error_;
  std::optional<SeatId> seat_;
  bool here_ = false;
  Outbox outbox_;
  Parts parts_;
  std::vector<schema::Answer> answers_;
};

}  // namespace drops::link
