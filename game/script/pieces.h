#pragma once
// Where `include "name"` finds what it names: beside the scenario while it is loaded, in the plan's own sources when
// its hooks run. Knows names and texts; what is in them, the declarations see.

#include <cstdint>
#include <string>
#include <string_view>

#include "game/base/result.h"
#include "game/plan/plan.h"

namespace drops::script {

inline constexpr std::size_t kMostPieces = 32;
inline constexpr std::size_t kMostBytesOfAll = 1u << 20;

class Pieces {
 public:
  virtual ~Pieces() = default;

  // The number of the piece's source. Refuses a name that is none, a piece that is not there, and one piece too many.
  [[nodiscard]] virtual Result<std::uint32_t> find(const std::string& name) = 0;
  // Needs a number from find(). Stays where it is while this lives.
  [[nodiscard]] virtual std::string_view text(std::uint32_t file) const = 0;
};

// Small letters, digits, - and _: a name that can lead nowhere else. Else why not.
[[nodiscard]] Outcome check_piece_name(const std::string& name);

// What a plan was made from. Reads no file: a session goes on from its journal alone.
class StoredPieces final : public Pieces {
 public:
  // The sources outlive this.
  explicit StoredPieces(const std::vector<plan::Source>& sources) : sources_(sources) {}

  [[nodiscard]] Result<std::uint32_t> find(const std::string& name) override;
  [[nodiscard]] std::string_view text(std::uint32_t file) const override { return sources_[file].text; }

 private:
  const std::vector<plan::Source>& sources_;
};

}  // namespace drops::script
