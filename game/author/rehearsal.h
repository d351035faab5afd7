#pragma once
// A story that one person plays, with bots as the others, in this process: nobody waits for a clock. The person and the
// bots see what they would see in a session, and nothing else.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/author/start_point.h"
#include "game/base/result.h"
#include "game/bots/mind.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/schema/view.pb.h"
#include "game/session/session.h"

namespace drops::author {

struct RehearsalWish {
  std::string role;             // empty: the leader's, or else the first
  std::uint32_t team_size = 0;  // 0: one of each role, as far as the scenario has room for them
  std::uint64_t seed = 1;
  std::optional<bots::Temperament> temperament;  // of the bots; nothing: mixed, dealt by the seed
  std::optional<StartPoint> start;               // nothing: from its beginning
};

class Rehearsal {
 public:
  // Needs a playable plan; plan and hooks outlive this. Refuses a role or a size that cannot be.
  [[nodiscard]] static Result<std::unique_ptr<Rehearsal>> begin(const plan::Plan& plan, plan::Hooks& hooks,
                                                                const RehearsalWish& wish);

  // What the person sees now.
  [[nodiscard]] schema::View view() const;

  // Says it for the person, then lets the story go on until it waits for them. A refusal changes nothing.
  [[nodiscard]] Outcome say(schema::Command command);
  // Nothing more from the person in this phase: advice, notes, votes, a look at what happened.
  [[nodiscard]] Outcome go_on();
  // To the scene before this one, as it was. Refuses in the first.
  [[nodiscard]] Outcome go_back();

  [[nodiscard]] bool over() const;

 private:
  struct Bot {
    SeatId seat;
    bots::Mind mind;
    std::uint64_t sequence = 0;
  };

  Rehearsal(const plan::Plan& plan, const RehearsalWish& wish) : plan_(plan), wish_(wish) {}

  [[nodiscard]] Outcome set_up(plan::Hooks& hooks);
  [[nodiscard]] Outcome seat_all(session::State& state, std::vector<schema::Event>& journal);
  [[nodiscard]] Outcome find_place();
  void wake_bots();
  [[nodiscard]] bool bots_speak();
  [[nodiscard]] bool bot_speaks(Bot& bot);
  [[nodiscard]] Outcome settle();
  [[nodiscard]] Outcome let_time_pass();
  [[nodiscard]] Outcome say_as_me(schema::Command command);
  [[nodiscard]] bool waits_for_me();
  [[nodiscard]] bool wants_bots_first();
  [[nodiscard]] const schema::ScenePart& scene();

  const plan::Plan& plan_;
  RehearsalWish wish_;
  std::uint32_t me_ = 0;  // seat
  std::unique_ptr<session::Session> session_;
  std::vector<Bot> bots_;
  std::uint64_t sequence_ = 0, desk_sequence_ = 0;
  std::uint32_t began_ = 0;    // the visits that were before the person came
  std::uint32_t advised_ = 0;  // the visit in which the person has had a chance to advise
  std::uint32_t looked_ = 0;   // the visit whose text, or whose outcome, the person is done with
  schema::Part part_;
  Tick tick_ = 0;
};

}  // namespace drops::author
