#pragma once
// The facilitator's console as plain data, every text in words: who is here, where each team stands and who it waits
// for, what may be commanded now and what is asked before it is. It may name players, because it is the list of who
// sits where; what somebody has chosen never stands in it.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/basics.h"
#include "game/client/model/debrief.h"
#include "game/client/model/desk_pages.h"

namespace drops::client::model {

struct Seen;
struct Local;

enum class DeskState : std::uint8_t { kLobby, kPlay, kPaused, kEnded };

// What is asked before something that cannot be taken back.
enum class DeskQuestion : std::uint8_t {
  kNone,
  kStart,
  kGoOnAll,
  kDecideFor,
  kEnd,
  kReveal,
  kGoBack,
  kInject,
  kMessage,
  kMove,
  kRename,
  kRemove,
  kMirror,
  kBots,
  kMerge,
  kPace
};

struct DeskGroup {   // of the lobby
  std::string name;  // "Team 1"
  std::string says;  // "3 people"
  std::vector<DeskSeat> seats;
};

struct DeskMeter {
  std::string title;
  std::string says;     // "40.1 of 100"
  float level = 0;      // 0..1
  std::string trend{};  // since the scene before this one began: "+3.2"; empty: not known, or none
};

enum class DeskAlertKind : std::uint8_t { kPause, kTime, kAway, kSmall, kNotice, kBreach };

struct DeskAlert {
  DeskAlertKind kind = DeskAlertKind::kTime;
  std::string text;
};

struct DeskOption {
  int number = 1;
  std::string id;
  std::string text;
  bool selected = false;
  std::string second;  // under it
};

struct DeskTeam {
  std::uint32_t team = 0;
  std::uint32_t visit = 0;
  std::string name;   // "Team 1"
  std::string scene;  // "Scene 3 · the night"
  Step step = Step::kRead;
  std::string phase;    // "Decide"
  std::string waiting;  // "Still deciding: Wei (Tester)"; empty where nobody is waited for by name
  Countdown clock;
  bool selected = false;
  bool over = false;
  std::vector<DeskAlert> alerts;  // what may need the facilitator
  std::vector<DeskSeat> seats;
  std::vector<std::string> notices;
  std::optional<DeskMeter> mates;    // trust between them
  std::optional<DeskMeter> outside;  // how those outside see them, on the whole
  std::vector<DeskMeter> others;     // and one by one
  std::optional<DeskMeter> safety;
  std::string breaches;  // "1 open breach"; empty: none
  DeskNote note;         // for this scene
};

struct DeskPrompt {
  DeskQuestion what = DeskQuestion::kNone;
  std::string title;
  std::string text;
  std::string confirm;
  bool can_confirm = false;
  std::uint32_t team = 0;  // of kDecideFor, and its visit
  std::uint32_t visit = 0;
  std::vector<DeskOption> options;
  bool danger = false;             // Enter alone is not enough
  std::string field;               // what is to be typed; empty: nothing
  std::size_t most = 0;            // letters
  std::optional<DeskDeed> deed{};  // of those that are one
};

struct DeskClock {   // how the session keeps to its plan
  std::string says;  // "12 of 30 minutes"
  float share = 0;   // of what was planned, 0..1
};

struct Desk {
  DeskState state = DeskState::kLobby;
  std::string title;    // of the scenario
  std::string code;     // to join with
  std::string address;  // to type, with its port where that is not the usual one
  QrCells qr;
  std::string stage;   // "In play"
  std::string people;  // "7 people here"
  DeskClock clock;
  std::string next;                // what to do now, in one sentence
  std::string next_part;           // of the programme, where it can begin now
  std::string projector;           // how to open the wall on this machine; empty: not known
  std::string refusal;             // of the last command
  std::vector<std::string> notes;  // what the host said unasked, newest first

  std::vector<DeskGroup> groups;  // of the lobby: who waits to be dealt, then the teams
  bool can_start = false;
  bool ask_start = false;  // a team would be small: first the question

  std::vector<DeskTeam> teams;  // those who may need somebody first
  std::optional<std::uint32_t> selected;
  std::string target;        // whom the commands are for: "All teams", "Team 2"
  std::string waiting;       // "3 people are still deciding"; empty: nobody is waited for
  std::vector<Sign> phases;  // "2 teams: Decide"
  bool can_extend = false;
  bool can_go_on = false;
  bool can_decide_for = false;
  std::string why_not_decide_for;  // for one team, where it cannot
  DeskDebrief debrief;
  DeskPrompt prompt;

  bool frozen = false;
  bool paused = false;
  DeskPage page = DeskPage::kTeams;
  std::string find;
  std::vector<DeskFound> found;  // where somebody is looked for; the teams are theirs then
  std::optional<DeskPerson> person;
  std::vector<DeskWord> words;  // newest first
  int fresh = 0;                // of these not seen yet
  std::string pause_asked;      // by whom, and not seen yet
  Tick newest_word = -1;
  std::vector<DeskSurprise> surprises;
  std::vector<DeskNote> scenes;  // those of the story that have a note
  std::string typed;
  DeskTime time;
  DeskRoom room;
  std::vector<PulseCard> pulses;
  std::string done;  // the last thing
  std::optional<DeskDeed> undo;
  std::optional<std::uint32_t> spotlight;
  bool can_reveal = false;
  bool can_go_back = false;
  bool can_inject = false;
};

// Requires: the session's part has come.
[[nodiscard]] Desk desk_of(const Seen& seen, const Local& local);

// What people type to get in: "192.168.1.20", with ":7778" where the port is not the usual one; empty: not told.
[[nodiscard]] std::string address_to_type(const Seen& seen);
// "K7F-4XQ2M": as the host has told it, or as this seat was joined with.
[[nodiscard]] std::string code_to_type(const Seen& seen);

}  // namespace drops::client::model
