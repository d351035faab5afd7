#pragma once
// From a programme's file, and the scenarios that it names, to what a session goes through; or from scenario files
// alone. Everything that is wrong in any of them is told with the file and the line that it stands in.

#include <span>
#include <string>
#include <vector>

#include "game/plan/programme.h"
#include "game/script/loader.h"

namespace drops::script {

struct LoadedProgramme {
  struct Told {
    plan::Finding finding;
    std::string file;      // that it is in
    std::string sentence;  // "file:line: scene 'x': what: what to do [E101]"
  };
  plan::Programme programme;  // its plans agree on the sizes of teams
  std::vector<Told> told;

  [[nodiscard]] bool playable() const;
};

// Of a programme's file or a scenario's. Refuses as load_file() does; a language has to be there in all scenarios.
[[nodiscard]] Result<LoadedProgramme> load_programme(const std::string& path, const LoadOptions& options = {});

// Several scenarios, one after the other, with nothing carried on. Refuses files that are no scenarios.
[[nodiscard]] Result<LoadedProgramme> load_in_turn(std::span<const std::string> paths, const LoadOptions& options = {});

}  // namespace drops::script
