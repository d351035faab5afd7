#pragma once
// Several people at one laptop: what waits for each of them, whose turn it is, and the words for it. What is one
// person's own is not in here: while it is nobody's turn the screen is made of what all of them may see.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "game/client/model/basics.h"

namespace drops::client::model {

// As many as one link seats.
inline constexpr std::size_t kMostAtLaptop = 16;

// What one of them has to do alone, with nobody else before the screen.
enum class Waits : std::uint8_t {
  kNothing,
  kContract,
  kRole,  // to read it
  kLook,  // something else that nobody but they may see
  kChoose,
  kSplit,
  kWrite,
  kMark,
  kVote,
  kRate,
  kReaction,
  kNotes,
  kNextStep,
  // What may be left, too:
  kAdvise,
  kPredict,
  kOwn,
  kWitness,
};
[[nodiscard]] constexpr bool may_be_left(Waits waits) {
  return waits >= Waits::kAdvise;
}

// Why the screen was covered.
enum class Covered : std::uint8_t { kByHand, kDone, kTimeUp };

// --- seen: as the app keeps it

struct PersonSeen {
  std::size_t number = 0;  // among all who ever sat down here; their name for a wish
  std::string name;
  Waits waits = Waits::kNothing;
  bool done = false;     // with what goes on
  bool joining = false;  // has no seat yet
};

struct LaptopSeen {
  std::vector<PersonSeen> people;   // who sit here, by seat; empty: whoever is here is alone
  std::optional<std::size_t> turn;  // of `people`; none: the screen is for all of them
  std::optional<std::size_t> next;  // whose turn should come
  std::optional<std::size_t> last;  // whose was the last
  Covered covered = Covered::kByHand;
  bool together = false;  // something waits that all of them do at once
  bool parted = false;    // they are not all in one team
  [[nodiscard]] bool several() const { return !people.empty(); }
  [[nodiscard]] bool is_table() const { return several() && !turn; }
};

// --- shown

struct SeatTab {           // a name in the row
  std::size_t person = 0;  // PersonSeen::number
  int number = 1;          // the key that gives them the screen; 0: none
  int place = 0;           // which of the ring colours: as in the team's list, where they stand in one
  std::string name;
  Sign state;
  bool next = false;
};

struct Laptop {
  bool shown = false;
  bool table = false;  // the screen is for all: nobody's turn
  std::vector<SeatTab> seats;
  std::string counted;                // "1 of 3 done"
  std::string call;                   // "Give the laptop to Amara"
  std::string how;                    // "Amara, press Enter when only you can see this screen."
  std::string waits;                  // "Waiting for Amara: a choice"
  std::string note;                   // why the screen was covered
  std::optional<std::size_t> next;    // PersonSeen::number
  std::string together;               // what the button for all of them says; empty: there is none
  std::string turn;                   // "Amara's turn: nobody else looks."
  std::string after;                  // "Then: Ben"
  std::optional<std::size_t> holder;  // whose turn it is
  bool offers_seat = false;           // somebody else may sit down here
  std::string another;                // typed
  std::string another_error;
};

// --- what is wanted

struct TakeTurn {  // whose: the screen shows what is theirs from now on
  std::size_t person = 0;
};
struct CoverTurn {};   // and the screen is for all again
struct DoTogether {};  // what waits for all of them alike: read, talked, seen
struct SeatAnother {   // in the lobby
  std::string name;
};
struct TypeAnother {
  std::string text;
};
// On the form to join with.
struct JoinTogether {
  bool together = true;
};
struct TypeName {  // besides the first one
  std::size_t number = 0;
  std::string text;
};
struct AddName {};
struct DropName {
  std::size_t number = 0;
};

using LaptopWish =
    std::variant<TakeTurn, CoverTurn, DoTogether, SeatAnother, TypeAnother, JoinTogether, TypeName, AddName, DropName>;

}  // namespace drops::client::model
