#pragma once
// The story as it happens, in words for a person: who chose what, and what it did. Roles and characters only; no player
// is ever named. Lines of at most 110 characters. Reads events; decides and changes nothing.

#include <string>

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::report {

// What there is to tell of an event, given the state that it has led to; empty for what is not worth telling. Whole
// lines. It says everything, also what is hidden from the teams: it is for the facilitator.
[[nodiscard]] std::string tell(const session::State& after, const plan::Plan& plan, const schema::Event& event);

// Where each team stands: each truster's trust in each trustee by pillar and overall in drops with one decimal, safety,
// stakes, promises, breaches and the ending.
[[nodiscard]] std::string final_trust(const session::State& state, const plan::Plan& plan);
[[nodiscard]] std::string final_trust(const session::State& state, const plan::Plan& plan, TeamId team);

// What people wrote in a debrief. A transcript that is written down as it happens leaves it out: nothing could be
// erased from it any more.
enum class OwnWords { kLeftOut, kTold };

// The transcript of a session: each event in its turn, and with the end of a team's story where its trust stands.
class Transcript {
 public:
  explicit Transcript(OwnWords own_words = OwnWords::kLeftOut) : own_words_(own_words) {}
  [[nodiscard]] std::string tell(const session::State& after, const plan::Plan& plan, const schema::Event& event) const;

 private:
  OwnWords own_words_;
};

}  // namespace drops::report
