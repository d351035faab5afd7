#pragma once
// programme { ... }: its parts as they stand in the file. What they name, nobody has looked for yet.

#include <string>
#include <vector>

#include "game/plan/programme.h"
#include "game/script/declarations.h"
#include "game/script/fields.h"

namespace drops::script {

struct ReadPart {
  plan::Part part;       // no plan yet; minutes 0: as the scenario says
  std::string name;      // of the scenario, or of the pulse
  std::string repeats;   // pulse: the name of an earlier one
  plan::PulseText asks;  // pulse
};

struct ReadProgramme {
  plan::Programme programme;
  std::vector<ReadPart> parts;
};

[[nodiscard]] ReadProgramme read_programme(Reading& reading, const Declaration& made);

}  // namespace drops::script
