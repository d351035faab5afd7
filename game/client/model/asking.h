#pragma once
// What a scene asks besides one answer of several: points to split, a text to write, words to answer to, a pulse. Plain
// data with every text already in words; knows no screen and no rule of the game.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/basics.h"

namespace drops::client::model {

// What is typed or counted here and not said yet. It belongs to one step of one visit.
struct Draft {
  std::uint32_t visit = 0;
  std::uint32_t step = 0;
  std::string words;
  std::vector<int> numbers;  // points by option, or answers by item; kUntouched where nothing was said
};
inline constexpr int kUntouched = -1;

struct Quote {        // somebody's words
  std::string label;  // "Tester wrote"
  std::string words;
};

struct Share {  // of the points, for one option
  int number = 1;
  std::string text;
  std::string detail;  // what anybody can tell from the card
  std::string locked;  // why it gets nothing; empty: it may
  int points = 0;
};

struct Split {
  int points = 0;  // to be split
  int left = 0;
  int stride = 1;    // how many go at one press
  std::string says;  // "3 of 9 points left"
  std::vector<Share> shares;
};

struct Writing {
  std::string label;
  std::string value;
  std::string counted;  // "12 of 280 letters"
};

struct Rating {  // one item of a pulse
  int number = 1;
  std::string text;
  int answer = kUntouched;  // 1..5; 0: passed
  bool current = false;     // the one that a number answers
};

struct Asking {
  std::uint32_t step = 0;
  std::string heading;  // over the quotes; empty: none
  std::vector<Quote> quotes;
  std::optional<Split> split;
  std::optional<Writing> writing;
  std::vector<Rating> ratings;
  std::string scale;    // what 1 and 5 mean
  std::string promise;  // who sees it
  bool may_pass = false;
  bool may_finish = false;  // there may be more to say, and need not be
};

struct Witness {         // after the reveal, about the one who acted
  std::string question;  // empty: nothing is asked
  std::vector<std::string> answers;
  bool may_answer = false;
  std::optional<std::uint32_t> mine;
  std::optional<std::uint32_t> selected;  // here, and not said yet
  std::string note;
  std::string told_heading;       // to the one who acted, from enough mates
  std::vector<std::string> told;  // "A drop more: 2"
  std::string predicted;
};

struct PulseItem {
  std::string text;
  std::string says;  // "3.5 of 5"
  int level = 0;     // 0..100
};
struct PulseCard {  // what a pulse has come to
  std::string title;
  std::string whose;  // "Team 1 · 5 answers"
  std::vector<PulseItem> items;
};

// One's own word, outside the story, and the mates'.
struct PledgeCard {
  std::uint32_t pledge = 0;
  std::string who;
  std::string text;
  std::string counted;  // "Kept, say 2 · not kept, says 1"; empty: nobody has said
  bool may_mark = false;
  std::optional<bool> my_mark;
};

}  // namespace drops::client::model
