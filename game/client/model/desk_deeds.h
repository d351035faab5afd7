#pragma once
// What the facilitator may do besides starting, pausing and going on: one plain value each, how it is said afterwards,
// and what takes it back where something does. Knows no screen; the host may refuse each.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace drops::client::model {

// Names and earlier states are there for the words and for the way back; the host is told none of them.
struct DeskFreeze {
  bool frozen = true;
};
struct DeskReveal {  // no team: all
  std::optional<std::uint32_t> team;
};
struct DeskGoBack {
  std::uint32_t visit = 0;
};
struct DeskInject {
  std::optional<std::uint32_t> team;
  std::string inject;
};
struct DeskMessage {  // neither: to everybody
  std::optional<std::uint32_t> team;
  std::optional<std::uint32_t> seat;
  std::string text;
};
struct DeskMove {
  std::uint32_t seat = 0;
  std::uint32_t team = 0;
  std::string name;
  std::optional<std::uint32_t> from;
};
struct DeskRename {
  std::uint32_t seat = 0;
  std::string name;
  std::string was;
};
struct DeskRemove {
  std::uint32_t seat = 0;
  std::string name;
};
struct DeskLock {
  bool locked = true;
};
struct DeskManager {
  std::uint32_t seat = 0;
  bool manager = true;
  std::string name;
};
struct DeskMirror {  // the seat shares the decisions of the other
  std::uint32_t seat = 0;
  std::uint32_t of = 0;
  std::string name;
};
struct DeskBots {
  std::uint32_t team = 0;
  std::uint32_t count = 1;
};
struct DeskMerge {
  std::uint32_t from = 0;
  std::uint32_t into = 0;
};
struct DeskSpotlight {  // no team: nobody
  std::optional<std::uint32_t> team;
  std::optional<std::uint32_t> was;
};
struct DeskPace {
  bool together = true;
  std::uint32_t minutes = 0;  // of the box, where each goes at its own; 0: none
  bool was_together = true;
  bool had_box = false;
};

struct DeskNextPart {  // of the programme
  std::string title;
};

using DeskDeed =
    std::variant<DeskNextPart, DeskFreeze, DeskReveal, DeskGoBack, DeskInject, DeskMessage, DeskMove, DeskRename,
                 DeskRemove, DeskLock, DeskManager, DeskMirror, DeskBots, DeskMerge, DeskSpotlight, DeskPace>;

// "Priya was moved to Team 3."
[[nodiscard]] std::string deed_words(const DeskDeed& deed);
// What takes it back; nothing where nothing does.
[[nodiscard]] std::optional<DeskDeed> undo_of(const DeskDeed& deed);

}  // namespace drops::client::model
