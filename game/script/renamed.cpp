#include "game/script/renamed.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace drops::script {
namespace {

struct Row {
  std::string_view was, now;
  std::string_view how{};  // what to do where it is more than another name
};

constexpr std::string_view kTextFirst = "put the text first, without a name: { \"...\", ... }";
constexpr std::string_view kOptions =
    "write the options behind the question, one table each: { \"Offer it\", id = \"share\" }";
constexpr std::string_view kEffects =
    "write what it does beside its text: drops = { care = 1 }, stakes = { days = -1 }";

// In one table several of these may fit; the first whose new name is known there is told.
constexpr Row kEntries[] = {
    {"goto", "go"},
    {"next", "go"},
    {"target", "go"},
    {"leads_to", "go"},
    {"scene", "go"},
    {"points", "drops"},
    {"trust", "drops"},
    {"gains", "drops"},
    {"losses", "leaks"},
    {"cost", "stakes"},
    {"costs", "stakes"},
    {"time", "seconds"},
    {"timer", "seconds"},
    {"timeout", "seconds"},
    {"duration", "seconds"},
    {"condition", "when"},
    {"requires", "when"},
    {"only_if", "when"},
    {"reason", "why"},
    {"because", "why"},
    {"secret", "private"},
    {"promise", "makes"},
    {"promises", "makes"},
    {"commitment", "makes"},
    {"breach", "opens"},
    {"tells", "reveals"},
    {"fact", "reveals"},
    {"safety", "needs_safety"},
    {"fallback", "default"},
    {"otherwise", "default"},
    {"finish", "ending"},
    {"final", "ending"},
    {"deadline", "due"},
    {"team_size", "players"},
    {"group_size", "players"},
    {"goals", "objectives"},
    {"first", "start"},
    {"start_scene", "start"},
    {"translations", "languages"},
    {"name", "title"},
    {"name", "", kTextFirst},
    {"title", "", kTextFirst},
    {"text", "", kTextFirst},
    {"label", "", kTextFirst},
    {"description", "summary"},
    {"description", "", kTextFirst},
    {"question", "", kTextFirst},
    {"prompt", "", kTextFirst},
    {"options", "", kOptions},
    {"option", "", kOptions},
    {"choices", "", kOptions},
    {"choice", "", kOptions},
    {"answers", "", kOptions},
    {"effects", "", kEffects},
    {"effect", "", kEffects},
    {"consequences", "", kEffects},
};

constexpr Row kWords[] = {
    {"choice", "", kOptions},
    {"option", "", kOptions},
    {"require", "include"},
    {"import", "include"},
    {"person", "character"},
    {"npc", "character"},
    {"player", "role"},
    {"promise", "commitment"},
    {"gauge", "stake"},
    {"resource", "stake"},
    {"secret", "fact"},
    {"event", "inject"},
    {"surprise", "inject"},
    {"survey", "pulse"},
    {"poll", "vote"},
    {"majority", "vote"},
    {"everybody", "each"},
    {"everyone", "each"},
    {"private", "each"},
    {"all_of", "all"},
    {"any_of", "any"},
    {"none_of", "none"},
    {"not_", "none"},
    {"knows", "known"},
    {"chose", "was"},
    {"less", "below"},
    {"more", "above"},
    {"story", "scenario"},
    {"print", "", "take it out: a scenario prints nothing"},
    {"setmetatable", "", "use plain tables and functions"},
    {"coroutine", "", "use plain functions"},
    {"os", "", "a scenario cannot reach the computer it runs on: take it out"},
    {"io", "", "a scenario cannot reach the computer it runs on: take it out"},
};

std::string told(const Row& row) {
  return row.how.empty() ? fmt::format("write '{}' instead", row.now) : std::string(row.how);
}

}  // namespace

std::optional<std::string> instead_of_entry(std::string_view name, std::span<const std::string_view> keys) {
  for (const Row& row : kEntries) {
    if (row.was != name) continue;
    if (row.now.empty() || std::ranges::find(keys, row.now) != keys.end()) return told(row);
  }
  return std::nullopt;
}

std::optional<std::string> instead_of_word(std::string_view name) {
  const auto row = std::ranges::find(kWords, name, &Row::was);
  return row == std::end(kWords) ? std::nullopt : std::optional(told(*row));
}

}  // namespace drops::script
