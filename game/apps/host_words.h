#pragma once
// What drops-host prints, and where: the welcome, the transcript, answers to the facilitator, the ready file, errors.

#include <span>
#include <string>

#include "game/base/result.h"
#include "game/plan/plan.h"
#include "game/report/transcript.h"
#include "game/schema/event.pb.h"
#include "game/session/reload.h"
#include "game/session/state.h"
#include "net/invite.h"

namespace drops::apps {

struct Keys {
  net::Invite invite;
  std::string facilitator;
  std::string projector;
};

// To stderr, as "drops-host: what is wrong: what to do". Gives the exit status of work that failed.
int report_failure(const Error& error);
void report_note(const std::string& line);

// The file that tells other programs how to join. Written beside its place and moved there whole, for its owner alone.
[[nodiscard]] Outcome write_ready_file(const std::string& path, std::uint16_t port, const Keys& keys);

// Prints the story as it goes into the journal. With `silent` nothing; results alone belong on stdout then.
class Words {
 public:
  // `state`: what led up to now, by which plan it goes on. What that was made of outlives this.
  Words(session::PlanInForce force, session::State state, bool transcript, bool silent,
        report::OwnWords own_words = report::OwnWords::kLeftOut)
      : force_(std::move(force)),
        state_(std::move(state)),
        told_(own_words),
        transcript_(transcript && !silent),
        silent_(silent) {}

  void welcome(std::uint16_t port, const Keys& keys, std::uint64_t seed, const std::string& ready_file) const;
  void story(std::span<const schema::Event> events);
  // Of a session that has not ended: that it has not, and where the trust of the stories that go on stands.
  void so_far() const;
  // As one JSON object on a line of its own, silent or not.
  void result() const;
  void answer(const Result<std::string>& answer) const;
  void line(const std::string& text) const;

 private:
  session::PlanInForce force_;
  session::State state_;  // a fold of its own: what is told is what is safe
  report::Transcript told_;
  bool transcript_;
  bool silent_;
};

}  // namespace drops::apps
