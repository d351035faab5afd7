#pragma once
// The session in progress: what somebody says is decided and applied at once, goes into the journal, and only when it
// is safe there do answers and views leave. Knows seats, and no network.
//
// A commit that fails pauses the session: its batch is kept, time stands still, and nothing leaves until the
// facilitator says resume, which tries the batch again first.

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "game/base/clock.h"
#include "game/host/commits.h"
#include "game/host/outbox.h"
#include "game/host/session_time.h"
#include "game/schema/wire.pb.h"
#include "game/session/session.h"
#include "net/transport.h"

namespace drops::host {

// To whoever holds the seat now, over whatever link; or to one link alone.
struct Letter {
  std::variant<SeatId, net::PeerId> to;
  schema::FromHost message;
  std::optional<net::Reason> last;  // the seat leaves its link with it, and the link goes with its last seat
};

class Workshop {
 public:
  struct Watch {
    std::function<void(std::span<const schema::Event>)> on_safe;  // events, as soon as they are in the journal
    std::function<void(const Error&)> on_trouble;  // a commit failed, and the session is paused: trouble_told()
  };

  // `journaled`: the events of the session that the journal holds already; the session's
  // latest() follow on them. All of these outlive this.
  Workshop(session::Session& session, Journal& journal, const Clock& clock, std::uint64_t journaled, Watch watch);

  // The events that came of it, or the refusal. A facilitator's resume after a failed commit gives no events: it is
  // said when the batch is safe.
  Result<std::span<const schema::Event>> say(const session::Said& said);
  // As the host itself.
  Result<std::span<const schema::Event>> say(const schema::Command& command) { return say({std::nullopt, 0, command}); }

  // Leaves as soon as everything that was said so far is safe.
  void post(Letter letter) { letters_.push_back({commits_.taken(), std::move(letter)}); }

  // Who gets views.
  Outbox& outbox() { return outbox_; }

  // Lets the clock speak, hands over what is pending, and hears from the journal.
  void step();

  // What may leave now, in order.
  [[nodiscard]] std::vector<Letter> take_letters();

  // So long, and at most `most`, step() will do nothing unless somebody says something: 0 where there is work now.
  [[nodiscard]] std::int64_t quiet_ms(std::int64_t most) const;
  // Events so far, safe or not.
  [[nodiscard]] std::uint64_t taken() const { return commits_.taken(); }

  // Nothing waits for the journal, and no letter for the post.
  [[nodiscard]] bool settled() const { return commits_.settled() && letters_.empty(); }
  [[nodiscard]] const std::optional<Error>& trouble() const { return commits_.trouble(); }

  // The same for a facilitator, with what to do about it. Needs trouble().
  [[nodiscard]] Error trouble_told() const;

  [[nodiscard]] const session::State& state() const { return session_.state(); }
  [[nodiscard]] const plan::Plan& plan() const { return session_.plan(); }
  [[nodiscard]] const SessionTime& time() const { return time_; }

 private:
  struct Waiting {
    std::uint64_t after = 0;  // the event that has to be safe before
    Letter letter;
  };

  Result<std::span<const schema::Event>> decide(const session::Said& said);
  [[nodiscard]] bool retries(const session::Said& said) const;
  void take_in(std::span<const schema::Event> events);
  void hand_over();
  void hear_from_journal();
  void pause_for_trouble();
  void make_views();
  void set_time();

  session::Session& session_;
  const Clock& clock_;
  Watch watch_;
  SessionTime time_;
  Commits commits_;
  Outbox outbox_;
  std::deque<Waiting> letters_;
  std::optional<session::Said> resume_;  // to be said when the failed batch is safe
};

}  // namespace drops::host
