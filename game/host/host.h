#pragma once
// One workshop, hosted: the loop's body, made of its rooms. All of the outside world is given to it (network, clock,
// journal); it prints nothing, waits for nothing but the network, and does not end because of anything it is sent.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "game/host/autopilot.h"
#include "game/host/desk.h"
#include "game/host/fillers.h"
#include "game/host/links.h"
#include "game/host/reception.h"
#include "game/host/workshop.h"
#include "net/invite.h"

namespace drops::host {

struct Options {
  net::Invite invite;
  std::string facilitator_key;  // tokens: net::make_token()
  std::string projector_key;
  std::uint32_t bots = 0;                  // that sit in this process
  std::optional<std::uint32_t> autopilot;  // start by itself with so many players, bots included
  std::uint64_t journaled = 0;             // events that the journal holds already: more than 0 goes on with a session
  LinkRules rules;
  std::vector<std::string> addresses;  // of this machine that others may reach, best first: told to the room
  std::uint16_t port = 0;
  bool debriefs = false;  // the autopilot leads through the debrief before it ends the session
};

struct World {
  net::Transport& transport;
  const Clock& clock;
  Journal& journal;
  session::Session& session;
};

struct Observer {
  std::function<void(std::span<const schema::Event>)> on_events;  // that are safe in the journal, in order
  std::function<void(const std::string&)> on_note;                // a line for the facilitator or a log
};

class Host {
 public:
  // The world outlives this.
  Host(const World& world, const Options& options, Observer observer);
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  // Once, before the first step(): takes the facilitator's and the bots' seats, or finds them again in a session that
  // goes on. Refuses more bots than there is room for.
  Outcome open();

  // One round: hears, decides, commits, sends. Waits at most wait_ms for the network.
  void step(int wait_ms);

  // How long the next step() may wait: nothing happens before that unless somebody says something.
  [[nodiscard]] int patience_ms() const;

  // From the facilitator's console. What to print, or why not.
  Result<std::string> order(std::string_view line);

  // To every facilitator who is seated, and as a note.
  void announce(const std::string& what, const std::string& todo);

  // Says goodbye to every link. Some step()s more, until farewell_done(), bring it to them.
  void close(const Error& why);
  [[nodiscard]] bool farewell_done() const { return closed_ && links_.leaving() == 0; }

  // The session has ended, and everybody who is here has been told.
  [[nodiscard]] bool over() const { return state().house.stage == schema::STAGE_ENDED && workshop_.settled(); }
  // So many are linked: who knew the code, and who may be about to.
  [[nodiscard]] std::size_t links() const { return links_.size() + links_.strangers(); }
  // Why an autopilot can fly no further.
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }

  [[nodiscard]] const session::State& state() const { return workshop_.state(); }
  [[nodiscard]] Workshop& workshop() { return workshop_; }

 private:
  Workshop::Watch watch();
  Outcome take_desk_seat();
  void fly();
  bool send_letters();  // true: there was one
  void pass_on_words(const schema::Event& event) const;
  Result<std::span<const schema::Event>> say(const schema::Command& command);
  [[nodiscard]] std::string tell(Question question) const;
  void note(const std::string& line) const;

  const Options options_;
  Observer observer_;
  Links links_;
  Workshop workshop_;
  Reception reception_;
  Fillers fillers_;
  std::optional<Autopilot> autopilot_;
  std::optional<Error> failure_;
  SeatId desk_;
  std::uint64_t desk_sequence_ = 0;
  bool closed_ = false;
  bool stirred_ = true;  // something happened in the last round, and may lead to more in the next
};

}  // namespace drops::host
