#pragma once
// A scenario as a picture shows it: cards for scenes, rows for what can be chosen there, and the ways between them.
// What it says is decided here; how it looks is for the writers of SVG, dot and Mermaid.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/plan/plan.h"

namespace drops::author {

// Something that choosing does.
struct Sign {
  enum class Kind : std::uint8_t { kDrop, kLeak, kBucket, kOther };
  Kind kind = Kind::kOther;
  std::string text;  // "2 care, Dana"; "promises: We deliver on Friday."
};

struct Row {
  std::string text;
  std::vector<Sign> signs;
  bool by_default = false;  // taken when time is up
};

struct StoryCard {
  enum class Kind : std::uint8_t { kScene, kEnding, kInject };
  Kind kind = Kind::kScene;
  std::string id;
  std::string title;
  std::string asked;        // "The team, by vote – What do we answer?"; empty: nobody is
  std::string text;         // what is told first
  std::vector<Sign> notes;  // what else there is: "talk 120 s"
  std::vector<Row> rows;
  bool start = false;
  bool unreachable = false;
};

struct Way {
  std::size_t from = 0, to = 0;    // cards
  std::optional<std::size_t> row;  // of the card it begins at; nothing: after whatever was chosen
  std::string when;                // in words; empty: always
};

struct StoryGraph {
  std::string title, summary;
  std::vector<StoryCard> cards;  // the scenes by number in the plan, then the injects
  std::vector<Way> ways;
};

// Needs a plan that resolve() has been through, playable or not: a way to a scene that is not there is a note.
[[nodiscard]] StoryGraph story_graph(const plan::Plan& plan);

}  // namespace drops::author
