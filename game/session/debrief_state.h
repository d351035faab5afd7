#pragma once
// The debrief as the House keeps it: which step goes on, what was sealed in it, and what people have said. Plain data;
// going back in the story does not rewind it.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "game/base/ids.h"
#include "game/schema/command.pb.h"
#include "game/trust/vessel.h"

namespace drops::session {

using schema::DebriefStep;

// A reaction or a note between its command and the moment it is shown: in memory alone.
struct SealedSaying {
  schema::DebriefSaying what = schema::SAYING_REACTION;
  std::string text;
};
// What one seat has done in the step that goes on.
struct DebriefMind {
  SeatId seat;
  std::uint32_t answers = 0;         // sealed ones
  std::vector<SealedSaying> sealed;  // these, unless the host has come back since
  bool no_more = false;
};

struct ViewNote {  // a plus or a delta on a team's board; nobody's name is kept with it
  bool delta = false;
  std::string text;
  std::vector<SeatId> nods;
};
struct TeamDebrief {
  bool reactions_shown = false;
  std::vector<std::string> reactions;
  bool views_shown = false;
  std::vector<ViewNote> views;
  std::vector<std::pair<std::uint32_t, SeatId>> differs;  // visit, and who remembers it differently
};
struct NextStep {  // "When ..., I will ..., and ... asks me on ..."
  SeatId seat;
  TeamId team;
  std::string when, will, asks;
};
struct AgreementLine {
  SeatId by;
  TeamId team;
  std::string text;
  std::vector<SeatId> votes;
};

// The line that another choice would have drawn. In memory alone: it has not happened, so no journal knows of it.
struct WhatIf {
  TeamId team;
  std::uint32_t visit = 0;
  std::uint32_t option = 0;
  std::vector<std::pair<std::uint32_t, trust::Level>> levels;  // scene, and the team's level after it
  std::string ending;                                          // empty: it comes to none
};

struct Debrief {
  DebriefStep step = schema::DEBRIEF_NONE;
  Tick began = 0;
  Tick deadline = -1;
  std::vector<DebriefMind> minds;  // of those who have done something in this step
  std::vector<TeamDebrief> teams;  // by TeamId; none before the debrief begins
  std::vector<NextStep> next_steps;
  std::vector<AgreementLine> agreement;
  std::vector<WhatIf> what_ifs;  // at most one a team, the last that was asked

  [[nodiscard]] bool led() const { return step != schema::DEBRIEF_NONE; }
  [[nodiscard]] const DebriefMind* mind(SeatId seat) const {
    for (const DebriefMind& mind : minds) {
      if (mind.seat == seat) return &mind;
    }
    return nullptr;
  }
};

}  // namespace drops::session
