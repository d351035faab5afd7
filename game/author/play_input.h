#pragma once
// What a player typed, as what it means where the story stands.

#include <string>
#include <string_view>
#include <variant>

#include "game/base/result.h"
#include "game/schema/command.pb.h"
#include "game/schema/view.pb.h"

namespace drops::author {

enum class Key { kGoOn, kBack, kShow, kHelp, kLeave };

using Typed = std::variant<Key, schema::Command>;

// A line without its end. Refuses what means nothing here, with what would. A choice that may be explained takes the
// words after its number as the line why: "2 because they should know".
[[nodiscard]] Result<Typed> read_line(std::string_view line, const schema::ScenePart& scene);

}  // namespace drops::author
