#include "game/plan/plan.h"

#include <algorithm>

namespace drops::plan {

std::string Scene::spoken_title() const {
  if (!title.empty()) return title;
  std::string spoken = id;
  std::replace_if(
      spoken.begin(), spoken.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  return spoken;
}

}  // namespace drops::plan
