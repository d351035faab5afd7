#pragma once
// Who trusts whom: people in a circle, arrows between them, thick and plain for much trust, dashed for little.

#include <string>
#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

struct TrustArrow {
  std::size_t from = 0;
  std::size_t to = 0;
  int level = 0;  // 0..100
};

struct TrustGraph {
  std::string_view id = "graph";
  std::string_view label = {};           // for speech
  std::vector<std::string> people = {};  // roles and characters, at most 12
  std::vector<TrustArrow> arrows = {};
  float height = 360;  // units; 0: what is left of the column
};
void trust_graph(Ui& ui, const TrustGraph& graph);

}  // namespace drops::client
