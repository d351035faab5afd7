#pragma once
// What a team's story does by itself: entering a scene, closing it, and the time that each phase is given. Each
// function returns the event; nothing is changed here.

#include "game/plan/hooks.h"
#include "game/session/cast.h"
#include "game/session/decide.h"

namespace drops::session {

[[nodiscard]] schema::Event enter_scene(const Cast& cast, std::size_t scene, Tick tick);

// What the team across has answered, where the scene asks for it.
struct Theirs {
  std::optional<std::uint32_t> option;
  bool by_default = false;
};
[[nodiscard]] schema::Event close_scene(const Cast& cast, plan::Hooks& hooks, const Theirs& theirs, Tick tick);

// The ms a phase is given in this scene at this pace; 0: it is left out. Of the reveal: by how much there is to see.
[[nodiscard]] Tick phase_time(const Cast& cast, const plan::Scene& scene, Phase phase, std::size_t entries = 0);

// What those who were asked have answered, so far.
struct Answer {
  std::optional<std::uint32_t> option;  // the team's; absent for `each`, and where nothing is asked
  schema::ClosedBy by = schema::CLOSED_BY_CHOICE;
  std::vector<schema::Ballot> ballots;   // none of an anonymous choice; of split points: what each gave most to
  bool ask_again = false;                // a tie: the question is asked once more
  std::vector<std::uint32_t> split;      // of allocated points, by option
  std::vector<std::uint32_t> anonymous;  // how many chose each option
};
void add_ballot(Answer& answer, Place place, std::uint32_t option, bool by_default);
[[nodiscard]] Answer count_answers(const Cast& cast, const plan::Ask& ask);

// Of those who answered, the mean of each option's points, by largest remainder (of equal ones the earlier option).
[[nodiscard]] Answer count_allocation(const Cast& cast, const plan::Ask& ask);
// The options that take effect: those that got as many points as they need, and of those that need none the one with
// the most.
[[nodiscard]] std::vector<std::uint32_t> effective_options(const plan::Ask& ask,
                                                           const std::vector<std::uint32_t>& split, std::uint32_t most);

// The next step of a retro or a paraphrase, or of a question whose answer the injured hear; nothing: it closes.
[[nodiscard]] std::optional<schema::Event> next_step(const Cast& cast, Tick tick);
// What mates answered about the one who acted, counted once; nothing: nobody has, or it is counted already.
[[nodiscard]] std::optional<schema::Event> close_witness(const Cast& cast);

// An option whose choice the mates do not hear of, except those it tells: it hides something, or tells some and not
// others.
[[nodiscard]] bool is_confidential(const plan::Option& option);

}  // namespace drops::session
