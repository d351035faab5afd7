#pragma once
// What scene_of() needs of a question, by its kind: what this seat is to do, the cards it answers with, and the words
// for it. Not for screens.

#include <optional>

#include "game/client/model/pieces.h"

namespace drops::client::model {

// One option is chosen, or is advised or expected of those who choose.
[[nodiscard]] bool decides_by_options(const schema::ScenePart& part);
// Its options stand as cards; of points and marks they do not.
[[nodiscard]] bool has_option_cards(const schema::ScenePart& part);
// A choice is made, and those whom it was said to are asked whether it has landed.
[[nodiscard]] bool asks_the_injured(const schema::ScenePart& part);

// Requires, of all below: the phase is PHASE_DECIDE, unless `duty` says otherwise.
[[nodiscard]] Duty answer_duty(const schema::ScenePart& part);
[[nodiscard]] std::string answer_task(const schema::ScenePart& part, Duty duty);
[[nodiscard]] std::string answer_action(const schema::ScenePart& part, Duty duty);

// The cards of a question that is answered by one, and that the scenario wrote no options for: landed or not yet, the
// notes of a board. None is selected yet. Nothing: another kind of question.
[[nodiscard]] std::optional<std::vector<OptionCard>> asked_cards(const schema::ScenePart& part, Duty duty);
inline constexpr const char* kLandedCard = ":landed";  // no option of a scenario can be called so
inline constexpr const char* kNotYetCard = ":not_yet";
[[nodiscard]] std::string note_card(std::size_t note);

[[nodiscard]] Asking asking_of(const schema::ScenePart& part, const Local& local, Duty duty, bool paused);

// Whether what was typed or counted can be said as it stands; nothing where cards are chosen.
[[nodiscard]] std::optional<bool> may_answer(const Scene& scene);

}  // namespace drops::client::model
