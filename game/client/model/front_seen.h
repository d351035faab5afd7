#pragma once
// What a client saw before, or beside, a session: what this computer has, what this network answered, what was joined
// and hosted before. Plain data; from_parts() makes the pages of it.

#include <cstdint>
#include <string>
#include <vector>

#include "game/client/model/front.h"

namespace drops::client::model {

struct ScenarioSeen {  // what can be practised or hosted here
  std::string id;
  std::string title;
  std::string summary;
  int minutes = 0;
  int players_least = 1;
  int players_most = 1;
  int teams_most = 1;
  std::vector<RoleWish> roles;
  int teams_least = 1;
  std::vector<std::string> languages{};  // of its texts, besides the one that they are written in
  bool programme = false;                // to be hosted alone
};

struct FoundSeen {
  std::string title;
  std::string address;
  std::string room;
  bool speaks_ours = true;  // the same version of the network's language
};

struct KnownSeen {
  std::string title;  // empty: it was not told
  std::string address;
  std::string code;
  std::string name;
  std::vector<std::string> others{};  // who joined at the same laptop
};

struct HostedSeen {
  std::string title;
  std::string database;
  std::string address;
  bool running = false;
};

struct TrainerSeen {
  std::vector<FileLine> files;
  std::string file;  // chosen; empty: none
  std::string title;
  std::string problem;  // why it cannot be read
  bool playable = false;
  std::vector<FindingLine> findings;
  std::vector<RoleWish> roles;
  std::vector<RoleWish> scenes;
};

// How the last edit of what is rehearsed went.
enum class EditStep : std::uint8_t { kNone, kRefused, kSaved, kTaken };

struct EditSeen {
  EditStep step = EditStep::kNone;
  std::string says;
  std::vector<std::string> findings;
};

// The session that the typed code belongs to, where exactly one such was found and the person typed no address: its
// address goes into the form.
struct Local;
void take_found(Local& local, const std::vector<FoundSeen>& found);

}  // namespace drops::client::model
