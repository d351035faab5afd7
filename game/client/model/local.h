#pragma once
// What only this screen knows: where the user has gone, what is typed and selected but not said yet, whether the role
// card lies face down. The host hears none of it.

#include <cstdint>
#include <optional>
#include <string>

#include "game/client/model/intent.h"

namespace drops::client::model {

struct LearntFact {  // and the visit in which this screen first saw it; 0: from the start
  std::string text;
  std::uint32_t visit = 0;
};

// Beside the story.
struct LocalAside {
  Sheet sheet = Sheet::kNone;
  std::string word;                    // to the facilitator, typed and not said yet
  std::string thanks;                  // and to a mate ...
  std::optional<std::uint32_t> to;     // ... in this seat
  std::vector<std::uint32_t> thanked;  // seats that have had theirs
  bool sending = false;                // one of these is on its way to the host
  Receipt receipt = Receipt::kNone;
  std::int64_t messages_read = -1;  // tick of the last that was put away
  int thanks_read = 0;              // so many were put away
  bool knows = false;               // what the role knows was looked at once
  std::vector<LearntFact> learnt;
};

struct LocalName {  // typed, and why the last try with it failed
  std::string name;
  std::string error;
};

// In a session: whose screen it is. Of several at one laptop each has their own, and nobody another's.
struct LocalStory {
  bool role_open = false;     // the role card is shown in front of everything
  bool role_covered = false;  // it lies face down
  bool role_seen = false;     // it was shown once, as roles were dealt
  bool debrief = false;       // past the ending
  std::uint32_t part = 0;     // of the programme, whose story all of this is about
  std::uint32_t visit = 0;    // of what is selected
  std::string selected;
  std::string why;
  Draft draft;
  DebriefDraft debrief_draft;
  EvidenceTab evidence_tab = EvidenceTab::kTime;
  std::optional<std::uint32_t> witness;  // selected, of the same visit
  std::uint32_t witness_visit = 0;
  LocalAside aside;
};

struct Local : LocalStory {
  // Before a session.
  Page page = Page::kHome;  // of Home, Join, Practise, Host and Trainer
  std::string code;
  std::string address;
  std::string name;
  std::string code_error;  // why the last try to join failed, by the field it is about
  std::string address_error;
  std::string name_error;
  bool together = false;            // several join at this laptop
  std::vector<LocalName> others{};  // besides the first
  LocalName another{};              // to be added in the lobby
  bool address_typed = false;       // by the person; another may be found and take its place where it was not
  std::string scenario;             // chosen to practise or to host; empty: the first
  std::string role;                 // wished for; empty: any
  std::string language;             // of the story; empty: as it is written
  int teams = 2;
  int bots = 0;
  bool contract = true;
  bool locks = false;      // the door, whenever a story begins
  std::string file;        // the trainer's: typed
  std::string file_error;  // why it cannot be read
  std::string from;        // the scene to begin with; empty: the first
  bool edits_folded = false;

  bool settings_shown = false;  // in front of any page

  bool wall_dark = false;  // the projector shows nothing for a while

  // At the facilitator's desk.
  std::optional<std::uint32_t> desk_turn;  // the visit whose other options are looked at
  std::optional<std::uint32_t> desk_team;  // what the commands are about; none: all teams
  DeskQuestion desk_question = DeskQuestion::kNone;
  DeskLocal desk;
};

// Takes the intents that change only this screen; the others leave it as it is. An edit clears its field's error.
void take(Local& local, const Intent& intent);

// On the form and in the lobby; whose turn it is, others keep.
void take(Local& local, const LaptopWish& wish);

// What the host has taken from a sheet, or not: what was typed stays until it is taken.
void take_receipt(LocalStory& local, Receipt what, bool taken);

// A first look at what was typed, before anybody is called: writes an error to each field that cannot be right, and
// gives true where none is; of a whole invitation the code alone stays in its field. Whether the code opens a door only
// the host can say.
[[nodiscard]] bool check_join(Local& local);
// The same for one who is to sit down beside those who are in.
[[nodiscard]] bool check_another(Local& local, const std::vector<std::string>& here);

}  // namespace drops::client::model
