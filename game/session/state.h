#pragma once
// A session in memory: State = Story + House. The House (seats, names, the clock's standing) is never rewound; each
// team's Story is a fold over its events. Plain data; only apply() changes it.

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/base/digest.h"
#include "game/base/ids.h"
#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/debrief_state.h"
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
  TeamId team;                              // not valid: dealt at the start, or no team at all
  std::optional<std::uint32_t> place;       // in the team, from the start on
  bool mirrors = false;                     // shares its place with the seat that was dealt it
  bool manager = false;                     // of somebody here: as the facilitator has marked it
  std::vector<schema::Strength> strengths;  // as this seat shows them
  std::optional<bool> accepted;             // the opening contract; not given: not answered yet
  std::string name;                         // own words: empty once erased
  std::string token_hash;
  std::uint64_t last_sequence = 0;  // of this seat's commands that became events

  [[nodiscard]] bool plays() const { return kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_BOT; }
  // Sees what a team sees.
  [[nodiscard]] bool looks_on() const { return plays() || kind == schema::SEAT_OBSERVER; }
  [[nodiscard]] bool here() const { return presence == Presence::kPresent; }
};

// Own words that one seat sent to others; none of them moves a level.
struct Recognition {
  std::uint32_t part = 0;  // of the programme, as of all below
  SeatId from, to;
  std::string why;  // own words: empty once erased
};
struct Word {  // to the facilitator
  SeatId seat;
  Tick tick = 0;
  std::string text;  // empty: "pause, please"
};
struct Message {  // from the facilitator; no seat and no team: to everybody
  std::optional<TeamId> team;
  std::optional<SeatId> seat;
  Tick tick = 0;
  std::string text;
};
struct Pledge {
  std::uint32_t part = 0;
  SeatId seat;
  TeamId team;
  std::uint32_t visit = 0;
  std::string text;
  std::vector<std::pair<SeatId, bool>> marks;  // by mates: kept, or not
};
// What mates answered about the role that acted in one scene, and what it had predicted.
struct WitnessCount {
  std::uint32_t part = 0;
  TeamId team;
  std::uint32_t visit = 0;
  std::uint32_t scene = 0;
  std::uint32_t actor = 0;  // place
  std::array<std::uint32_t, 5> counts{};
  std::optional<std::uint32_t> prediction;
};
struct PulseCount {  // of one team, once it has closed; with its words, for it is shown after its story is gone
  std::uint32_t part = 0;
  std::uint32_t pulse = 0;
  TeamId team;
  std::uint32_t visit = 0;
  std::string title;
  std::vector<std::string> asked;                   // items
  int least = 0;                                    // answers before it is shown, by the rules of its scenario
  std::vector<std::array<std::uint32_t, 5>> items;  // how many gave 1 to 5
};

struct PartHead {  // of a programme
  schema::PartSort sort = schema::SORT_STORY;
  std::string title;
  std::uint32_t minutes = 0;
};

struct PlayedPart;

struct House {
  Stage stage = schema::STAGE_LOBBY;
  bool paused = false;
  bool frozen = false;  // nobody can do anything; clocks stand still as well
  bool door_locked = false;
  bool locks_at_start = false;  // the door, whenever a story begins
  bool together = false;        // all teams go through the scenes at one pace
  Tick story_began = -1;        // -1: not yet
  Tick box_ends = -1;           // of the time box in which teams go at their own; -1: none
  bool contract = false;
  bool recognition = true;
  std::uint32_t pulse_least = 0;  // answers before a pulse is shown; 0: the rule's
  std::uint64_t seed = 0;
  std::uint32_t most_seats = 0;
  std::uint32_t pace_percent = 100;
  std::vector<Seat> seats;  // by SeatId
  std::optional<TeamId> spotlight;
  std::vector<Recognition> recognitions;
  std::vector<Word> words;
  std::vector<Message> messages;
  std::vector<Pledge> pledges;
  std::vector<WitnessCount> witnessed;
  std::vector<PulseCount> pulses;
  Debrief debrief;

  std::string programme;                     // its title
  std::vector<PartHead> parts;               // none: one scenario alone
  std::uint32_t part = 0;                    // that goes on
  Tick part_ends = -1;                       // of a debrief or a pause; -1: when it is over
  std::uint32_t story_part = 0;              // that the stories are of: an earlier one in a debrief or a pause
  std::uint32_t plan = 0;                    // in the programme, of the stories
  std::optional<schema::PartBegan> carried;  // until the story that it is carried on to begins
  std::vector<std::shared_ptr<const PlayedPart>> played{};  // earlier stories and pulses, as they ended

  // Where chance begins in the story that goes on: no two parts of a programme are dealt alike.
  [[nodiscard]] std::uint64_t luck() const { return seed + story_part * std::uint64_t{0x9e37'79b9'7f4a'7c15}; }
  [[nodiscard]] bool stands_still() const { return paused || frozen; }
};

// A sealed answer between its command and the close of its question: in memory alone.
struct Sealed {
  std::string text;
  std::vector<std::uint32_t> numbers;
};

// What one place has said in the visit that is going on.
struct PlaceMind {
  std::optional<std::uint32_t> choice;
  std::optional<std::uint32_t> advice;
  std::optional<std::uint32_t> prediction;
  std::string why;
  bool ready = false;                 // with this phase
  bool passed = false;                // says nothing here; nobody waits, and nobody is told
  std::vector<std::uint32_t> points;  // allocate: by option; empty: not yet
  std::string text;                   // pledge, paraphrase
  std::optional<bool> mark;           // of what a mate said back
  std::uint32_t answers = 0;          // sealed ones that were given in this step
  std::vector<Sealed> sealed;         // these, unless the host has come back since
};

// A note of a retro, once all notes are on the board.
struct BoardNote {
  std::string text;
  std::uint32_t votes = 0;
  std::optional<std::uint32_t> owner;  // place
};

struct Visit {
  std::uint32_t number = 0;  // the team's n-th, from 1; 0: none yet
  std::uint32_t scene = 0;
  Phase phase = schema::PHASE_NONE;
  Tick began = 0;          // this phase
  Tick deadline = -1;      // -1: none
  std::uint32_t step = 0;  // of a retro or a paraphrase
  bool again = false;      // a tie: the question is asked once more
  std::vector<std::uint32_t> parts;
  std::vector<std::uint32_t> locked;
  std::vector<std::uint32_t> absent;          // options whose condition did not hold: they are not there
  std::vector<PlaceMind> minds;               // by place
  std::vector<BoardNote> notes;               // of a retro
  std::vector<std::uint32_t> ring;            // of a paraphrase: the places that were here when it began, in order
  std::vector<std::uint32_t> injected;        // by number in the plan
  std::optional<std::uint32_t> turn;          // scene that an inject turns the story to
  bool witness_done = false;                  // its answers were counted
  std::optional<std::uint32_t> decided_for;   // option that the facilitator entered
  std::optional<schema::SceneClosed> closed;  // from the reveal on
  std::vector<schema::Change> entry_changes;  // what was found on entering, and what an inject did

  // Is the option on the card, locked or not?
  [[nodiscard]] bool offers(std::uint32_t option) const {
    return std::find(absent.begin(), absent.end(), option) == absent.end();
  }
  [[nodiscard]] bool locks(std::uint32_t option) const {
    return std::find(locked.begin(), locked.end(), option) != locked.end();
  }
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

// What somebody wrote for the mates to read: a pledge, a line why, what they heard. A later paraphrase says it back.
struct Spoken {
  std::uint32_t scene = 0;
  std::uint32_t visit = 0;
  std::uint32_t place = 0;
  std::string text;  // own words
};

// Who knew what from when.
struct Learnt {
  std::uint32_t fact = 0;
  std::uint64_t places = 0;         // bits
  std::uint32_t visit = 0;          // 0: from the start
  std::optional<std::uint32_t> by;  // the place that told it; not given: the story did
};
// Somebody knew a fact, could have told it by an option, and chose another.
struct Withheld {
  std::uint32_t fact = 0;
  std::uint32_t place = 0;
  std::uint32_t visit = 0;
  std::uint32_t scene = 0;
};
// "I see it differently", beside an entry of the ledger.
struct Mark {
  std::uint32_t entry = 0;
  std::uint32_t place = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

// What a story was when a scene was entered: going back there restores it. Lists that only grow are kept as lengths.
struct Snapshot {
  std::uint32_t visit = 0;
  std::uint32_t places = 0;
  std::uint32_t scene = 0;
  trust::Standing standing;
  std::vector<int> stakes;
  std::vector<std::uint64_t> known;
  std::map<std::string, int> data;
  std::vector<Voice> voices;
  std::vector<std::vector<std::uint32_t>> across;
  std::size_t ledger = 0;
  std::size_t past = 0;
  std::size_t learnt = 0;
  std::size_t withheld = 0;
  std::size_t spoken = 0;
  std::size_t notices = 0;
};

struct Story {
  std::vector<SeatId> places;           // who was dealt each place; a seat that left or moved keeps it
  std::vector<std::uint32_t> roles;     // by place: number in the plan
  std::vector<SeatId> mirrors;          // seats that share a place with the one that was dealt it
  std::optional<std::uint32_t> leader;  // the place that leads since the leader left
  trust::Standing standing;
  trust::Ledger ledger;
  std::vector<int> stakes;           // by number in the plan
  std::vector<std::uint64_t> known;  // by fact: bits, the places that know it
  std::vector<Learnt> learnt;
  std::vector<Withheld> withheld;
  std::vector<Spoken> spoken;
  std::map<std::string, int> data;                 // that scenarios set
  std::vector<Voice> voices;                       // not yet answered
  std::vector<std::vector<std::uint32_t>> across;  // by scene: what this team answered there, the n-th time it came
  std::vector<Past> past;
  std::vector<Mark> marks;
  Visit visit;
  std::vector<std::shared_ptr<const Snapshot>> snapshots;  // of each scene that was entered, in order
  std::optional<std::uint32_t> back_to;                    // the story went back: this scene is entered next
  std::optional<std::uint32_t> ending;                     // scene
  bool merged = false;                                     // its seats have joined another team
  std::vector<std::string> notices;                        // for the facilitator: hooks that were stopped

  // Nobody waits for it any more.
  [[nodiscard]] bool over() const { return ending.has_value() || merged; }
};

struct PlayedPart {
  std::uint32_t part = 0;
  std::uint32_t plan = 0;      // in the programme
  std::vector<Story> stories;  // by TeamId; there is no way back into them
  std::uint64_t hash = 0;
};

struct State {
  House house;
  std::vector<Story> stories;  // by TeamId
  Tick tick = 0;               // of the last event

  [[nodiscard]] const Seat* seat(SeatId id) const {
    return id.value < house.seats.size() ? &house.seats[id.value] : nullptr;
  }
  // The number in the plan of the role that this seat plays. Needs a seat with a place.
  [[nodiscard]] std::uint32_t role_of(const Seat& seat) const { return story(seat.team).roles[*seat.place]; }
  [[nodiscard]] const Story& story(TeamId team) const { return stories[team.value]; }
  [[nodiscard]] Story& story(TeamId team) { return stories[team.value]; }
};

// A hash of the state without the links: equal before a crash and after it. Over our own encoding.
[[nodiscard]] std::uint64_t hash_of(const State& state);

// Of all stories of a part that is over.
[[nodiscard]] std::uint64_t hash_of(const std::vector<Story>& stories);

// A hash of one team's ledger without its ticks: equal for the same seed and the same choices, in whatever order
// packets came.
[[nodiscard]] std::uint64_t hash_of(const trust::Ledger& ledger);

}  // namespace drops::session
