#pragma once
// The story as a picture to hang on a wall: cards, the ways between them, and a legend. Draws what story_graph.h says,
// where layout.h puts it.

#include <string>

#include "game/author/story_graph.h"
#include "game/base/result.h"

namespace drops::author {

// Refuses what cannot be laid out.
[[nodiscard]] Result<std::string> graph_svg(const StoryGraph& graph);

}  // namespace drops::author
