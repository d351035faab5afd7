#pragma once
// What the pages before a session show, as plain data with every text already in words. Knows no ImGui, no network and
// no file.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "game/client/model/basics.h"

namespace drops::client::model {

struct Entry {  // a field to type in
  std::string value;
  std::string error;  // why it will not do, and what will; empty: nothing is wrong
};

// --- Home

struct HostedLine {      // a session that was hosted from here
  std::string database;  // its file; no two have the same
  std::string title;
  std::string detail;  // "People can join, at port 7777"
  bool running = false;
};

struct Front {         // the first page
  std::string notice;  // something that this machine lacks, and what to do; empty: nothing
  bool hosts = false;  // there is a session to go back to, as its facilitator
  std::vector<HostedLine> hosted;
  std::string goes_on;  // "“The Late Release” goes on: you host it."
};

// --- Join

struct FoundLine {  // a session that answered in this network
  std::string title;
  std::string detail;   // "Code K7F-…, at 192.168.1.20:7777"
  std::string address;  // to come in at
  std::string room;     // the beginning of its code
  std::string wrong;    // why it cannot be joined with this program; empty: it can
  bool meant = false;   // the typed code begins like its own
};

struct KnownLine {  // a session that was joined before
  std::string title;
  std::string detail;  // "As Amara, at 192.168.1.20:7777"
};

struct JoinForm {
  Entry code;
  Entry address;
  Entry name;
  bool together = false;      // several join at this laptop
  std::vector<Entry> others;  // besides the first
  bool may_add = true;        // there is room for one more
  Sign search;                // what came of looking for the code; no text: nothing to say yet
  std::vector<FoundLine> found;
  std::vector<KnownLine> known;  // newest first
};

// --- Practise, and Host

struct RoleWish {
  std::string id;
  std::string title;
  bool selected = false;
};

struct ScenarioCard {
  std::string id;
  std::string title;
  std::string summary;
  std::string facts;  // "30 minutes · 3 to 6 players a team"
  bool selected = false;
  bool programme = false;  // several stories, one after the other; Host only
};

struct Chooser {
  std::vector<ScenarioCard> scenarios;
  std::vector<RoleWish> roles;      // of the selected one; Practise only
  std::vector<RoleWish> languages;  // of its texts; none: it has no other
  int teams = 1;                    // Host only
  int least_teams = 1;
  int most_teams = 1;
  int bots = 0;  // in all teams together
  int most_bots = 0;
  bool contract = true;  // everybody is asked to accept what is agreed on
  bool locks = false;    // the door, whenever a story begins
  std::string seats;     // "Room for 6 to 12 people"
  std::string problem;   // nothing to choose from
};

// --- Trainer

struct FindingLine {
  std::string place;  // "late-release.lua, line 41"
  std::string what;
  std::string todo;
  std::string code;
  bool error = false;  // cannot be played like this
};

struct FileLine {
  std::string path;
  std::string name;    // "late-release.lua"
  std::string folder;  // where it lies, as short as it may be
  bool selected = false;
  bool recent = false;
};

struct Trainer {
  std::vector<FileLine> files;
  Entry path;         // typed
  std::string title;  // of the scenario in the chosen file; empty: no file is chosen
  Sign verdict;       // "Can be played", "2 things to mend first"
  std::string says;   // what that means
  std::vector<FindingLine> findings;
  std::string more;  // findings that are not listed
  std::vector<RoleWish> roles;
  std::vector<RoleWish> scenes;  // to begin with
  std::string file;              // chosen: its path
  bool playable = false;
};

// --- a rehearsal that is edited while it is played

struct Edits {
  bool shown = false;
  Sign sign;         // "File saved", "Mend 2 things"
  std::string says;  // one sentence
  std::vector<std::string> findings;
  std::string more;
  bool folded = false;  // the person knows; one line is left
};

}  // namespace drops::client::model
