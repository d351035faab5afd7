#pragma once
// The story as a text for other programs to draw: Graphviz's dot, and Mermaid for pages that understand it.

#include <string>

#include "game/author/story_graph.h"

namespace drops::author {

[[nodiscard]] std::string graph_dot(const StoryGraph& graph);
[[nodiscard]] std::string graph_mermaid(const StoryGraph& graph);

}  // namespace drops::author
