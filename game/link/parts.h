#pragma once
// What this seat may see, as the host last sent it: each part whole, by kind and team, with the count of changes at
// which it came. Reads no part; what is in them is for those who draw or answer.

#include <compare>
#include <cstdint>
#include <map>
#include <vector>

#include "game/schema/view.pb.h"

namespace drops::link {

inline constexpr std::uint32_t kNoTeam = 65535;  // a part of no team (view.proto)

class Parts {
 public:
  // Takes over every part of the view, and lets go of those that are no more; the others stay as they are.
  void take(schema::View view);

  // Nothing where the host has sent none. Good until the next take().
  [[nodiscard]] const schema::Part* find(schema::PartKind kind, std::uint32_t team = kNoTeam) const;

  // Counts up with every view that came.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }
  // The count at which this part came; 0: never.
  [[nodiscard]] std::uint64_t changed(schema::PartKind kind, std::uint32_t team = kNoTeam) const;
  // The parts that came after that count. Good until the next take().
  [[nodiscard]] std::vector<const schema::Part*> changed_since(std::uint64_t count) const;

 private:
  struct Key {
    int kind = 0;
    std::uint32_t team = kNoTeam;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Kept {
    schema::Part part;
    std::uint64_t changed = 0;
  };

  std::map<Key, Kept> kept_;
  std::uint64_t changes_ = 0;
};

}  // namespace drops::link
