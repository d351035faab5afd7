#include "game/plan/plan.h"

#include <algorithm>

namespace drops::plan {
namespace {

std::string spoken(std::string id) {
  std::replace_if(
      id.begin(), id.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  return id;
}

}  // namespace

std::string Scene::spoken_title() const {
  return title.empty() ? spoken(id) : title;
}

std::string Scene::spoken_ending() const {
  if (!title.empty() && ends()) return title;
  std::string name = spoken(ending);
  if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 32);
  return name;
}

}  // namespace drops::plan
