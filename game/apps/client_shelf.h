#pragma once
// The scenarios of this computer, as the screens offer them. Finds files and reads their heads; it never plays one.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "game/base/result.h"
#include "game/client/model/from_parts.h"

namespace drops::apps {

class Shelf {
 public:
  // Looks in these folders; one that is not there is nobody's loss.
  explicit Shelf(std::vector<std::filesystem::path> folders) : folders_(std::move(folders)) {}

  // The language in which stories are wanted, where they have it; counts from the next look() on.
  void speak(std::string language) { language_ = std::move(language); }
  // That language, where the scenario in this file has texts in it; empty: as it is written.
  [[nodiscard]] std::string language_of(const std::string& file) const;

  // Reads the folders anew. A scenario that does not check is offered too: who practises it is told what to mend. A
  // programme that does not is left out.
  void look();

  [[nodiscard]] const std::vector<client::model::ScenarioSeen>& scenarios() const { return seen_; }

  // The file of a scenario as somebody named it: an id from the list, a file's name without its ending, or a path.
  // Refuses what is none of these, with what there is.
  [[nodiscard]] Result<std::string> file_of(const std::string& name) const;

 private:
  std::vector<std::filesystem::path> folders_;
  std::string language_;
  std::vector<client::model::ScenarioSeen> seen_;
  std::vector<std::filesystem::path> files_;  // of the same places
};

// scripts/scenarios and scripts/programmes beside this program, above where it was started, and where it was built.
[[nodiscard]] std::vector<std::filesystem::path> scenario_folders();

// The scripts in a folder that are more than texts for another, in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> scripts_in(const std::filesystem::path& folder);
// A folder whose files string several stories together.
[[nodiscard]] bool holds_programmes(const std::filesystem::path& folder);

}  // namespace drops::apps
