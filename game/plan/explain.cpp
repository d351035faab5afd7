#include "game/plan/explain.h"

#include <algorithm>

namespace drops::plan {

const Explanation* explanation_of(std::string_view code) {
  for (const auto part : {explanations_of_reading(), explanations_of_asking(), explanations_of_the_story(),
                          explanations_of_programmes()}) {
    const auto found = std::ranges::find(part, code, &Explanation::code);
    if (found != part.end()) return &*found;
  }
  return nullptr;
}

}  // namespace drops::plan
