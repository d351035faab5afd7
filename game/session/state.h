#pragma once
// A session in memory: State = Story + House. The House (seats, names, the clock's standing) is never rewound; each
// team's Story is a fold over its events. Plain data; only apply() changes it.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "game/base/digest.h"
#include "game/base/ids.h"
#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/trust/standing.h"

namespace drops::session {

using schema::Phase;
using schema::SeatKind;
using schema::Stage;

enum class Presence : std::uint8_t { kPresent, kAway, kLeft };

struct Seat {
  SeatId id;
  SeatKind kind = schema::SEAT_PARTICIPANT;
  Presence presence = Presence::kPresent;
  Tick away_since = 0;
  TeamId team;                         // not valid: dealt at the start, or no team at all
  std::optional<std::uint32_t> place;  // in the team, from the start on
  std::uint32_t role = 0;              // number in the plan, from the start on
  std::string name;                    // own words: empty once erased
  std::string token_hash;
  std::uint64_t last_sequence = 0;  // of this seat's commands that became events

  [[nodiscard]] bool plays() const { return kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_BOT; }
  [[nodiscard]] bool here() const { return presence == Presence::kPresent; }
};

struct House {
  Stage stage = schema::STAGE_LOBBY;
  bool paused = false;
  std::uint64_t seed = 0;
  std::uint32_t most_seats = 0;
  std::uint32_t pace_percent = 100;
  std::vector<Seat> seats;  // by SeatId
};

// What one seat has said in the visit that is going on.
struct PlaceMind {
  std::optional<std::uint32_t> choice;
  std::optional<std::uint32_t> advice;
  std::string why;
  bool ready = false;  // with this phase
};

struct Visit {
  std::uint32_t number = 0;  // the team's n-th, from 1; 0: none yet
  std::uint32_t scene = 0;
  Phase phase = schema::PHASE_NONE;
  Tick began = 0;      // this phase
  Tick deadline = -1;  // -1: none
  std::vector<std::uint32_t> parts;
  std::vector<std::uint32_t> locked;
  std::vector<PlaceMind> minds;               // by place
  std::optional<std::uint32_t> decided_for;   // option that the facilitator entered
  std::optional<schema::SceneClosed> closed;  // from the reveal on
  std::vector<schema::Change> entry_changes;  // what was found on entering
};

// What is remembered of a scene once it is over.
struct Past {
  std::uint32_t scene = 0;
  std::uint32_t visit = 0;
  std::vector<std::uint32_t> chosen;  // options: the team's, or everybody's
  std::size_t ledger_end = 0;         // the ledger's length when the scene closed
};

// Somebody spoke up and nobody has answered yet.
struct Voice {
  std::uint32_t place = 0;
  std::uint32_t visit = 0;
};

struct Story {
  std::vector<SeatId> places;  // who sits where; a seat that left keeps its place
  trust::Standing standing;
  trust::Ledger ledger;
  std::vector<int> stakes;                         // by number in the plan
  std::vector<std::uint64_t> known;                // by fact: bits, the places that know it
  std::map<std::string, int> data;                 // that scenarios set
  std::vector<Voice> voices;                       // not yet answered
  std::vector<std::vector<std::uint32_t>> across;  // by scene: what this team answered there, the n-th time it came
  std::vector<Past> past;
  Visit visit;
  std::optional<std::uint32_t> ending;  // scene
  std::vector<std::string> notices;     // for the facilitator: hooks that were stopped
};

struct State {
  House house;
  std::vector<Story> stories;  // by TeamId
  Tick tick = 0;               // of the last event

  [[nodiscard]] const Seat* seat(SeatId id) const {
    return id.value < house.seats.size() ? &house.seats[id.value] : nullptr;
  }
  [[nodiscard]] const Story& story(TeamId team) const { return stories[team.value]; }
  [[nodiscard]] Story& story(TeamId team) { return stories[team.value]; }
};

// A hash of the state without the links: equal before a crash and after it. Over our own encoding.
[[nodiscard]] std::uint64_t hash_of(const State& state);

// A hash of one team's ledger without its ticks: equal for the same seed and the same choices, in whatever order
// packets came.
[[nodiscard]] std::uint64_t hash_of(const trust::Ledger& ledger);

}  // namespace drops::session
