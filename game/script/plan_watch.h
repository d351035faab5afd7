#pragma once
// Watches a scenario's files while it is rehearsed: itself, its pieces, its texts. Looks at times and sizes, reads when
// one of them has changed; what is played is somebody else's to decide.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/script/loader.h"

namespace drops::script {

class PlanWatch {
 public:
  // `loaded`: as it was read from this file just now.
  PlanWatch(std::string path, std::string language, const plan::Plan& loaded);

  // At most once a second: nothing, or how the scenario reads now that a file of it has been saved.
  [[nodiscard]] std::optional<Result<Loaded>> look(std::int64_t now_ms);

 private:
  struct Seen {
    std::string file;
    std::int64_t written = 0;  // 0: it is not there
    std::uint64_t size = 0;
    bool operator==(const Seen&) const = default;
  };
  void watch(const std::vector<plan::Source>& sources);
  [[nodiscard]] std::vector<Seen> looked() const;

  std::string path_, language_;
  std::vector<Seen> seen_;
  std::optional<std::int64_t> last_look_ms_;
};

}  // namespace drops::script
