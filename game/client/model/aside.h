#pragma once
// What stands beside the story, between the people who play it: the opening contract, a word to the facilitator and
// their messages, thanks from one player to another, and what one's own role knows. Plain data with every text already
// in words; knows no screen and no rule of the game.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/asking.h"

namespace drops::client::model {

// What lies over the page.
enum class Sheet : std::uint8_t { kNone, kMenu, kWord, kPause, kThanks, kMessages, kContract };

// What the host has taken from this seat last, and nobody else is shown.
enum class Receipt : std::uint8_t { kNone, kWord, kPause, kThanks };

struct ContractPoint {
  std::string title;
  std::string text;
};
struct Contract {
  std::vector<ContractPoint> points;
  std::string answered;  // what I have said to it; empty: nothing, or nobody asks
  bool asked = false;    // it takes an answer in this session
  bool may_accept = false;
  bool may_observe = false;
};

struct Thanked {  // somebody who may be thanked
  std::uint32_t seat = 0;
  int number = 1;  // the key that selects them
  std::string name;
  std::string role;
  std::string had;  // they have had mine; empty: not yet
  bool selected = false;
};
struct Thanks {
  bool offered = false;
  std::string left;  // "2 of yours are left"
  std::vector<Thanked> people;
  Writing why;
  bool can_send = false;
  std::vector<Quote> received;
};

struct WordTo {  // to the facilitator
  bool offered = false;
  bool pause_offered = false;
  Writing words;
  bool can_send = false;
};

// Something that has just come, on top of the page until it is put away.
struct Band {
  enum class What : std::uint8_t { kMessage, kThanks, kReceipt, kRefusal };
  What what = What::kReceipt;
  std::int64_t upto = 0;  // what of its kind is read with it
  std::string text;
  std::string more;  // where it can be read again; empty: nowhere
};

struct Fact {
  std::string text;
  bool fresh = false;  // learnt in this scene or in the last one
};

struct Aside {
  bool offered = false;  // there is a session around this page
  Sheet open = Sheet::kNone;
  Contract contract;
  WordTo word;
  Thanks thanks;
  std::vector<Quote> messages;  // from the facilitator, newest first
  std::optional<Band> band;
  std::string refusal;  // of what was sent from a sheet
  bool sending = false;
  std::vector<Fact> facts;
  bool facts_covered = false;
};

}  // namespace drops::client::model
