#pragma once
// The file that a trainer works on: which there are, what is wrong with the chosen one, and again whenever it has been
// saved. Reads files and checks them; it plays nothing.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "game/base/clock.h"
#include "game/base/result.h"
#include "game/client/model/front_seen.h"
#include "game/script/plan_watch.h"

namespace drops::apps {

class TrainerDesk {
 public:
  static constexpr int kLooksMs = 1'000;  // between two looks at the chosen file

  // `memory`: where the last files are kept; empty: nowhere.
  TrainerDesk(std::vector<std::filesystem::path> folders, std::filesystem::path memory)
      : folders_(std::move(folders)), memory_(std::move(memory)) {}

  // Reads the folders, and the chosen file, anew.
  void look();
  // Takes a file to work on. Refuses one that is not there; one full of mistakes is what this is for.
  Outcome choose(const std::string& path);
  // Looks whether the chosen file was saved, and reads it again then. True when there is something new to see.
  bool step(std::int64_t now_ms);

  [[nodiscard]] const client::model::TrainerSeen& seen() const { return seen_; }

 private:
  void list();
  void check();
  void keep(const std::string& path);

  std::vector<std::filesystem::path> folders_;
  std::filesystem::path memory_;
  client::model::TrainerSeen seen_;
  std::optional<script::PlanWatch> watch_;
};

}  // namespace drops::apps
