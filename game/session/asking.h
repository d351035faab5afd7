#pragma once
// What each kind of asking waits for: in how many steps it is answered, who has something to say in the step that goes
// on, and who is done with it. Reads only.

#include "game/session/cast.h"

namespace drops::session {

// One option is chosen by each who is asked: each, vote, leader, only, across.
[[nodiscard]] bool chooses_option(plan::AskKind kind);
// Options are what the story goes on by: the above, and points that are split over them.
[[nodiscard]] bool decides(plan::AskKind kind);
[[nodiscard]] bool is_anonymous(const plan::Ask& ask);
[[nodiscard]] std::uint32_t steps_of(const plan::Scene& scene);
// The options on the card, by their numbers in the plan. Needs a scene that asks.
[[nodiscard]] std::vector<std::uint32_t> offered(const Cast& cast);

// The question is answered, and the injured are asked whether what was chosen has landed (hearing.h).
[[nodiscard]] bool asks_the_injured(const Cast& cast);

// Who has something to say in the decision that goes on. Needs a scene that asks.
[[nodiscard]] Places deciders(const Cast& cast);
[[nodiscard]] bool is_asked(const Cast& cast, Place place);
// Has this place said anything in this step that stands? Needs PHASE_DECIDE.
[[nodiscard]] bool has_spoken(const Cast& cast, Place place);
// It says nothing in this step.
[[nodiscard]] bool has_passed(const Cast& cast, Place place);
// Nobody waits for it any more in this step: it has said all it can, passed, or has nothing to say.
[[nodiscard]] bool is_done(const Cast& cast, Place place);

// The number that one sealed answer is; nothing: it is another kind of answer.
[[nodiscard]] std::optional<std::uint32_t> number_of(const Sealed& answer);

// Paraphrase: each says back the words of the next in the ring of those who were here when it began.
[[nodiscard]] std::optional<Place> partner_of(const Cast& cast, Place place);  // whose words this place says back
[[nodiscard]] std::optional<Place> teller_of(const Cast& cast, Place place);   // who says back the words of this place
// The words of `place` that are to be said back: those it wrote in the scene that the question is about, or else the
// latest; empty: it has written nothing.
[[nodiscard]] std::string words_to_say_back(const Cast& cast, Place place);

// Retro: the notes that find an owner, those with the most votes first; of equal ones the first on the board.
[[nodiscard]] std::vector<std::uint32_t> notes_to_own(const Cast& cast);

// Witness: the one place that acted in this scene and whose act was told; and who is asked about it.
[[nodiscard]] std::optional<Place> witnessed_place(const Cast& cast);
[[nodiscard]] bool may_witness(const Cast& cast, Place place);
// A sealed answer or a pass of a mate, or the prediction of the one who acted.
[[nodiscard]] bool has_witnessed(const Cast& cast, Place place);

// Somebody's manager sits there.
[[nodiscard]] bool is_manager(const Cast& cast, Place place);

}  // namespace drops::session
