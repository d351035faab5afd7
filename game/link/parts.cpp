#include "game/link/parts.h"

#include <utility>

namespace drops::link {

void Parts::take(schema::View view) {
  ++changes_;
  for (auto& part : *view.mutable_parts()) {
    if (part.has_gone()) {
      kept_.erase({part.kind(), part.team()});
      continue;
    }
    Kept& kept = kept_[{part.kind(), part.team()}];
    kept.part = std::move(part);
    kept.changed = changes_;
  }
}

const schema::Part* Parts::find(schema::PartKind kind, std::uint32_t team) const {
  const auto found = kept_.find({kind, team});
  return found == kept_.end() ? nullptr : &found->second.part;
}

std::uint64_t Parts::changed(schema::PartKind kind, std::uint32_t team) const {
  const auto found = kept_.find({kind, team});
  return found == kept_.end() ? 0 : found->second.changed;
}

std::vector<const schema::Part*> Parts::changed_since(std::uint64_t count) const {
  std::vector<const schema::Part*> parts;
  for (const auto& row : kept_) {
    if (row.second.changed > count) parts.push_back(&row.second.part);
  }
  return parts;
}

}  // namespace drops::link
