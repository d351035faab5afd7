#pragma once
// What only this screen knows: where the user has gone, what is typed and selected but not said yet, whether the role
// card lies face down. The host hears none of it.

#include <cstdint>
#include <optional>
#include <string>

#include "game/client/model/intent.h"

namespace drops::client::model {

struct Local {
  // Before a session.
  Page page = Page::kHome;  // of Home, Join, Practise and Host
  std::string code;
  std::string address;
  std::string name;
  std::string code_error;  // why the last try to join failed, by the field it is about
  std::string address_error;
  std::string name_error;
  std::string scenario;  // chosen to practise or to host; empty: the first
  std::string role;      // wished for; empty: any
  int teams = 2;

  bool wall_dark = false;  // the projector shows nothing for a while

  // At the facilitator's desk.
  std::optional<std::uint32_t> desk_team;  // what the commands are about; none: all teams
  DeskQuestion desk_question = DeskQuestion::kNone;

  // In a session.
  bool role_open = false;     // the role card is shown in front of everything
  bool role_covered = false;  // it lies face down
  bool role_seen = false;     // it was shown once, as roles were dealt
  bool debrief = false;       // past the ending
  std::uint32_t part = 0;     // of the programme, whose story all of this is about
  std::uint32_t visit = 0;    // of what is selected
  std::string selected;
  std::string why;
  Draft draft;
};

// Takes the intents that change only this screen; the others leave it as it is. An edit clears its field's error.
void take(Local& local, const Intent& intent);

// A first look at what was typed, before anybody is called: writes an error to each field that cannot be right, and
// gives true where none is; of a whole invitation the code alone stays in its field. Whether the code opens a door only
// the host can say.
[[nodiscard]] bool check_join(Local& local);

}  // namespace drops::client::model
