#pragma once
// What a bot of a temperament answers where it is asked for more than an option: points, words, marks, votes, numbers.
// Reads one screen and remembers nothing; words come from short lists of our own.

#include <cstdint>
#include <optional>
#include <string>

#include "game/bots/temperament.h"
#include "game/schema/command.pb.h"
#include "game/schema/view.pb.h"

namespace drops::bots {

// The screen, and who looks at it.
struct Asked {
  Temperament temperament;
  std::uint64_t seed;
  const schema::ScenePart& scene;
};

// Most to the favourite, the rest to the others in turn; nothing to a locked option. Nothing: none may have any.
[[nodiscard]] std::optional<schema::Command> allocate(const Asked& asked, const schema::OptionView* favourite);
[[nodiscard]] schema::Command pledge(const Asked& asked);
[[nodiscard]] schema::Command say_back(const Asked& asked);
// Nothing: nobody has said its words back.
[[nodiscard]] std::optional<schema::Command> mark(const Asked& asked);
[[nodiscard]] schema::Command answer_pulse(const Asked& asked);
[[nodiscard]] schema::Command witness_answer(const Asked& asked);
[[nodiscard]] schema::Command predict(const Asked& asked, const std::string& option);

// The next thing to say in this step of a retro, after `said` things: notes, votes, a point to own; then Ready.
[[nodiscard]] schema::Command retro_answer(const Asked& asked, std::uint32_t said);

}  // namespace drops::bots
