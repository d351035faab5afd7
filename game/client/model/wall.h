#pragma once
// What the projector shows, as plain data with every text already in words. The whole room reads it, and so it never
// holds a person, what an answer was, a number of trust, or an order of the teams other than their names'.

#include <cstdint>
#include <string>
#include <vector>

#include "game/client/model/basics.h"
#include "game/client/model/debrief.h"

namespace drops::client::model {

struct Seen;

enum class WallState : std::uint8_t { kLooking, kLobby, kPlay, kDebrief, kPaused, kBlackout, kEnded };

struct WallClock {
  bool shown = false;
  bool stands_still = false;
  std::int64_t left_ms = 0;
};

struct WallTeam {
  std::uint32_t team = 0;
  std::string name;   // "Team 1"
  std::string says;   // "3 of 4 have decided", or where it is: "Reads the scene"
  bool done = false;  // says so with a mark: nobody is waited for
  float level = 0;    // 0..1 of the drawn bucket, in steps
  WallClock clock;    // of its own, where the teams do not share one
};

struct Wall {
  WallState state = WallState::kLooking;
  std::string title;        // of the scenario
  std::string code;         // to join with
  std::string address;      // to type, before the story begins; empty: not told
  QrCells qr;               // of both
  std::string facts;        // "2 teams · 7 people here"
  std::string phase;        // "Decide"; empty where none is
  std::string instruction;  // one at a time, large
  std::string detail;       // a quieter sentence under it
  std::string scene;        // where all teams have the same before them
  WallClock clock;          // where all who are in this phase share one
  std::vector<WallTeam> teams;
  std::vector<WallLine> lines;  // of each team, while the evidence is looked at
};

// `dark`: somebody has darkened this screen.
[[nodiscard]] Wall wall_of(const Seen& seen, bool dark);

}  // namespace drops::client::model
