#pragma once
// Turns what a player wants within a session into the schema's commands. Decides nothing: the host may refuse each.

#include <optional>

#include "game/client/model/intent.h"
#include "game/schema/command.pb.h"

namespace drops::client::model {

// Nothing for intents that are not for the host.
[[nodiscard]] std::optional<schema::Command> to_command(const Intent& intent);

[[nodiscard]] schema::Command deed_command(const DeskDeed& deed);

// The screens' steps are the schema's phases, one to one.
[[nodiscard]] Step step_of(schema::Phase phase);
[[nodiscard]] schema::Phase phase_of(Step step);

}  // namespace drops::client::model
