#pragma once
// The link on a thread of its own, and for Practise the host beside it: a frame never waits for the network, and the
// network wakes the window. The link is touched by that thread alone; what crosses over is commands, and what was seen.

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "game/apps/practise.h"
#include "game/base/clock.h"
#include "game/client/model/from_parts.h"
#include "game/link/link.h"

namespace drops::apps {

// What became of something that was said.
struct Answered {
  std::uint64_t ticket = 0;  // as Line::say gave it
  bool taken = false;        // else: refused
};

// One of those who sit at this end.
struct LinePerson {
  link::PersonId id;
  std::string name;
  link::Person::State state = link::Person::State::kAsking;
  std::optional<SeatId> seat;  // theirs now, or before they were out
  std::string token;           // to come back with
  Error error;                 // why they are out
  std::shared_ptr<const link::Parts> parts = std::make_shared<link::Parts>();
};

// What the link knew at its last round.
struct LineSeen {
  client::model::LinkSeen link = {client::model::LinkState::kConnecting, {}};
  std::shared_ptr<const link::Parts> parts = std::make_shared<link::Parts>();
  std::optional<Tick> tick;  // of session, at `at_ms` of the clock
  std::int64_t at_ms = 0;
  bool running = false;
  bool seat_refused = false;       // the code was right, the name or the team was not
  std::string token;               // of the seat, to come back with
  std::optional<Error> refused;    // the last command that was: why; nothing once a later one was taken
  link::PersonId refused_to;       // whose it was
  std::uint64_t answers = 0;       // so many commands have been answered
  std::deque<Answered> answered;   // the last ones, in the order of their answers
  schema::Room room;               // what others need to join; of a facilitator and a projector alone
  std::vector<Error> notes;        // what the host had to say unasked: the last ones, in order
  std::optional<EditNews> edit;    // of what is practised, the last one
  std::uint64_t edits = 0;         // so many, so far
  std::vector<LinePerson> people;  // all who ever asked for a seat over this line; the first is told above, too

  // ms of session at this time of the clock.
  [[nodiscard]] std::optional<Tick> tick_at(std::int64_t now_ms) const;
};

class Line {
 public:
  using Wake = std::function<void()>;  // called on the line's thread whenever there is something new to draw

  // The clock outlives this.
  Line(link::Link::Connect connect, link::Request request, const Clock& clock, Wake wake,
       std::vector<link::Newcomer> others = {});
  // Into a session of one's own.
  Line(std::unique_ptr<PractiseRoom> room, const Clock& clock, Wake wake);
  // Leaves as one leaves: what was said is brought across if that is soon done. The seat stays with its token.
  ~Line();
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  // Returns at once, with a number to know the answer by; the link keeps it until the host has answered.
  std::uint64_t say(schema::Command command, link::PersonId who = link::kFirst);
  // One more sits down at this end; seen() tells what came of it. One that no host could read is out at once.
  void seat_another(link::Newcomer who);
  [[nodiscard]] LineSeen seen() const;

 private:
  struct Ticket {
    std::uint64_t number = 0;
    link::PersonId who;
  };

  void run();
  void round(int wait_ms);
  void say_what_waits();
  void note_lost_answers(client::model::LinkState state);
  void seat_who_came();
  void note_answer(const Ticket& ticket, std::optional<Error> refused);
  [[nodiscard]] bool look_at_people();
  void publish();
  void say_goodbye();

  std::unique_ptr<PractiseRoom> room_;
  const Clock& clock_;
  Wake wake_;
  link::Link link_;
  bool seated_once_ = false;
  using OnLink = std::pair<std::uint32_t, std::uint64_t>;  // person, and the number among their commands
  std::map<OnLink, Ticket> under_way_;
  int lively_ = 0;  // rounds without waiting, after something happened

  mutable std::mutex mutex_;  // of what stands below
  std::condition_variable something_said_;
  struct Saying {
    Ticket ticket;
    schema::Command command;
  };
  std::vector<link::Newcomer> came_;
  std::vector<LinePerson> unreadable_;  // among those
  std::deque<Saying> said_;
  std::uint64_t tickets_ = 0;
  std::uint64_t refused_ticket_ = 0;  // the last one
  LineSeen seen_;
  std::atomic<bool> leaving_ = false;
  std::thread thread_;  // the last to be made
};

}  // namespace drops::apps
