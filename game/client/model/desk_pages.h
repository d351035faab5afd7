#pragma once
// What stands on the pages of the facilitator's desk, every text in words: the person who was picked, words and
// surprises, the time, the room.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/asking.h"
#include "game/client/model/basics.h"
#include "game/client/model/desk_local.h"

namespace drops::client::model {

struct DeskSeat {
  std::uint32_t seat = 0;
  std::string name;
  std::string role;  // and "a bot" where that is so
  Sign sign;         // "Thinking", "Away 12 s"; never blame
  bool away = false;
  bool leader = false;
  bool picked = false;
};

struct DeskPerson {  // whom something may be done for
  DeskSeat seat;
  std::optional<std::uint32_t> team;
  std::string where;               // "Team 2", "in no team yet"
  std::vector<std::string> marks;  // "a manager", "shares a seat", "watches"
  bool manager = false;
  bool plays = true;
  bool can_move = false;
  bool can_mirror = false;
};

struct DeskFound {  // by a part of a name
  DeskSeat seat;
  std::string where;
};

struct DeskWord {    // from a seat
  std::string who;   // "Priya (Tester)  ·  Team 2"
  std::string when;  // "3 min ago"
  std::string text;
  bool pause = false;  // "pause, please"
  bool fresh = false;  // not seen yet
};

struct DeskSurprise {  // an inject
  std::string title;
  std::string text;
};

struct DeskNote {  // of the scenario's author, to whoever runs the session
  std::string scene;
  std::string text;
};

struct DeskScene {  // that is still to come
  std::string title;
  std::string says;  // "3 min 20 s, of these 2 min of talk"
};

struct DeskTime {
  StopWatch watch;
  std::string planned;           // "10:32"; empty: not known
  std::string likely;            // "10:41"
  Sign verdict;                  // "9 minutes later than planned"
  std::string slowest;           // "Team 3 is furthest behind: scene 3 of 9 or so."
  std::vector<DeskScene> ahead;  // of the team that is furthest behind
  std::string cut;               // what would bring it back to the plan
  std::string pace;              // how teams go through the story
  Countdown box;
};

struct DeskReach {
  std::string address;
  Sign says;
};

struct DeskRoom {
  bool door_locked = false;
  std::string port;              // "7777, UDP"
  std::vector<DeskReach> reach;  // tried from this machine
  std::string proof;             // somebody has come in from another machine; empty: nobody yet
  std::string firewall;          // what to do about it; empty: none was found
  bool can_try = false;
  bool trying = false;
  std::string wall;        // what became of the projector's window
  std::string wall_place;  // where it opens
  bool can_open_wall = false;
  std::string wall_line;  // the same in a terminal
  std::string folder;     // where both files are; empty: not on this machine
  std::string file;       // in which the session is kept
  std::string file_says;
  std::string transcript;  // which tells it in words
  std::string transcript_says;
};

}  // namespace drops::client::model
