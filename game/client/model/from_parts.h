#pragma once
// From what a client was sent (the newest part of each kind, the clock, the link) and what this screen knows for itself
// to what is shown. A pure function: the same in, the same out. A reveal belongs to the scene of its own visit; that of
// another is left aside.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/client/model/around.h"
#include "game/client/model/front_seen.h"
#include "game/client/model/local.h"
#include "game/client/model/model.h"
#include "game/link/parts.h"

namespace drops::client::model {

enum class LinkState : std::uint8_t { kNone, kConnecting, kSeated, kLost, kEnded, kRefused };

struct LinkSeen {
  LinkState state = LinkState::kNone;
  Error error;  // why it is lost, ended or refused
};

// What others need to join, and where; the host tells it to facilitators and projectors.
struct RoomSeen {
  std::string code;                    // as it is shown: "K7F-4XQ2M"
  std::vector<std::string> addresses;  // that others may reach, best first
  std::uint32_t port = 0;              // 0: not told
  std::string projector_key;           // to facilitators alone
  QrCells qr;                          // of the text that opens the door; may be none
};

struct Seen {
  LinkSeen link;
  link::Parts parts;
  std::optional<Tick> tick;  // ms of session now
  bool running = true;       // false: the session's clock stands still
  std::string code;          // as it was joined with
  std::vector<ScenarioSeen> scenarios;
  std::vector<FoundSeen> found;    // in this network
  std::vector<KnownSeen> known;    // joined before, newest first
  std::vector<HostedSeen> hosted;  // from here, newest first
  TrainerSeen trainer;
  EditSeen edit;  // of what is rehearsed here
  RoomSeen room;
  bool alone = false;                   // practising: nobody facilitates
  bool facilitates = false;             // this seat is the facilitator's
  std::vector<std::string> desk_notes;  // what the host has said to the facilitator unasked, oldest first
  std::string notice;                   // for the first page: something that this machine lacks
  Settings settings;                    // what the person likes now
  std::string settings_trouble;         // why they are not kept; empty: they are
  bool hosts = false;                   // a session that was hosted from this window before goes on
  Around around;                        // for the facilitator's desk
  LaptopSeen laptop{};                  // several sit here: who, and whose turn it is; the parts are theirs, or common
};

[[nodiscard]] Model from_parts(const Seen& seen, const Local& local);

// Remembers in which scene a fact was first seen, so that new ones can be told from old ones.
void note_facts(LocalStory& local, const link::Parts& parts);
// True when another story of the programme begins: what was typed, chosen and seen in the last one is over, and roles
// are dealt anew. A debrief or a break changes nothing.
bool follow(LocalStory& local, const link::Parts& parts);

// A link that was refused, for the form that it came from: a name that will not do goes under the name, anything else
// stands on a page of its own. Brings Local back to the form in the first case, and then gives true.
bool take_refusal(Local& local, const Error& error, bool seat_refused);

}  // namespace drops::client::model
