#pragma once
// A client's end of the wire: knocks with the code, takes a seat, says commands, keeps the parts of the view, and comes
// back as itself after a loss; for one person, or for several around one laptop. Non-blocking and without threads; it
// draws nothing and decides nothing of the game.

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "game/base/clock.h"
#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/link/person.h"
#include "game/link/session_clock.h"
#include "game/schema/protocol.h"
#include "game/schema/wire.pb.h"
#include "net/handshake.h"
#include "net/transport.h"

namespace drops::link {

// What is spoken once inside (wire.proto), and the doors that a host has.
using schema::kProtocolVersion;
inline constexpr net::Door kParticipantDoor{schema::kParticipantDoor};
inline constexpr net::Door kFacilitatorDoor{schema::kFacilitatorDoor};
inline constexpr net::Door kProjectorDoor{schema::kProjectorDoor};

enum class State : std::uint8_t {
  kConnecting,  // knocking: nothing is known about the other end
  kJoining,     // somebody is there: the code, then a seat
  kSeated,      // in: somebody at this end has a seat
  kLost,        // the link is gone; it tries again by itself
  kEnded,       // the host said goodbye after the session, or this end left
  kRefused,     // not let in, let go, or given up: error() says why
};

struct Request {
  net::Credential credential;  // what opens the door
  Newcomer who;                // comes in first: PersonId kFirst
};

struct Patience {
  std::int64_t join_ms = 10'000;     // for a whole join, once connected; a code that was guessed at answers late
  int join_tries = 6;                // when the link breaks before the first seat
  std::int64_t first_wait_ms = 250;  // before coming back; doubled at each failure
  std::int64_t longest_wait_ms = 4'000;
  std::int64_t silent_ms = 8'000;  // nothing heard for so long: the link counts as lost, long before ENet says so
  std::int64_t give_up_ms = 0;     // after so long without a link: refused; 0: never
};

class Link {
 public:
  // Makes a fresh client transport that connects; asked again for every try.
  using Connect = std::function<net::Expected<std::unique_ptr<net::Transport>>()>;

  // Starts to connect with the first step(). The clock outlives this.
  Link(Connect connect, const Clock& clock, Request request, Patience patience = {});

  // Does what is to be done now; waits at most wait_ms (0: not at all) for the network. Call it often.
  void step(int wait_ms = 0);

  // Says a command from one's seat, now or as soon as the link is back; gives its number among this person's. Refuses
  // one that breaks the schema's limits, and any from somebody without a seat or after the end.
  Result<std::uint64_t> say(schema::Command command, PersonId who = kFirst);

  // Lets the link go as one leaves; the seats stay with their tokens. (One who gives up a seat says LeaveSeat.)
  void leave();

  [[nodiscard]] State state() const { return state_; }
  // Why it is lost, refused or ended, in the words of whoever ended it; empty otherwise.
  [[nodiscard]] const Error& error() const { return error_; }

  // The code was right, and the host refused this name or team: another may do.
  [[nodiscard]] bool seat_refused() const { return seat_refused_; }

  // Of who came first; of everybody else in people().
  [[nodiscard]] std::optional<SeatId> seat() const { return people_.front().seat(); }
  [[nodiscard]] const std::string& token() const { return people_.front().token(); }  // to keep for coming back
  [[nodiscard]] const Parts& parts() const { return people_.front().parts(); }

  // ---- several people at one laptop

  // Asks for a seat for one more person, at once or as soon as the link is in; their state() tells what came of it. A
  // refusal, like all that happens to one of them, costs the others nothing. Refuses what no host could read, and
  // everybody after the end.
  Result<PersonId> seat_another(Newcomer who);

  // All who have asked for a seat over this link, in order, those who are out too. Each stays where it is in memory.
  [[nodiscard]] const std::deque<Person>& people() const { return people_; }

  // ---- what the host says

  // What others need to join; to facilitators and projectors only, empty for everybody else.
  [[nodiscard]] const schema::Room& room() const { return room_; }
  // What the host had to say unasked since the last call (a facilitator's seat), in order.
  [[nodiscard]] std::vector<Error> take_notes();

  // Answers to this person's commands that came since the last call, in order.
  [[nodiscard]] std::vector<schema::Answer> take_answers(PersonId who = kFirst);
  [[nodiscard]] std::size_t unanswered() const;  // of everybody

  // ms of session now, as far as can be known; nothing before the host's first reading.
  [[nodiscard]] std::optional<Tick> tick() const { return session_clock_.tick(clock_.now_ms()); }
  [[nodiscard]] bool session_runs() const { return session_clock_.running(); }

  // ms since anything came from the host; nothing without a link.
  [[nodiscard]] std::optional<std::int64_t> silent_ms() const;

 private:
  void connect();
  void take(const net::Event& event);
  void take(const net::Received& received);
  void take(const net::Disconnected& gone);
  void take(schema::FromHost message);
  void take(const schema::Answer& answer, Person* whose);
  void go_on(const net::Step& step);
  void take_seat(const schema::Welcome& welcome);
  void take_farewell(const schema::FromHost& message, Person* whose);
  void end(Person& person, Error why);
  void send(const schema::FromClient& message);
  void send_bytes(std::span<const std::byte> bytes);
  void lose(Error why);
  void drop();
  void refuse(Error why);
  void look_at_the_time();
  [[nodiscard]] Person* find(std::uint32_t number);
  [[nodiscard]] Person* holder(const schema::FromHost& message);
  [[nodiscard]] const Person* somebody_seated() const;
  [[nodiscard]] bool inside() const { return peer_ != net::PeerId{} && !handshake_; }
  [[nodiscard]] bool over() const { return state_ == State::kEnded || state_ == State::kRefused; }

  Connect connect_;
  const Clock& clock_;
  net::Credential credential_;
  Patience patience_;

  State state_ = State::kConnecting;
  Error error_;
  std::unique_ptr<net::Transport> transport_;
  net::PeerId peer_;
  std::unique_ptr<net::Handshake> handshake_;  // while the code is being said
  std::optional<Error> farewell_;

  std::int64_t joining_since_ms_ = 0;
  std::int64_t lost_since_ms_ = 0;
  std::int64_t try_again_ms_ = 0;
  int failures_ = 0;  // in a row

  std::deque<Person> people_;  // never empty
  bool seat_refused_ = false;
  schema::Room room_;
  std::vector<Error> notes_;
  SessionClock session_clock_;
};

}  // namespace drops::link
