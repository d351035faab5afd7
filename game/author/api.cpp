#include "game/author/api.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "game/author/api_words.h"
#include "game/script/vocabulary.h"
#include "game/trust/entity.h"

namespace drops::author {
namespace {

using script::KnownEntry;
using script::KnownTable;
using script::KnownWord;

constexpr std::string_view kHead =
    "---@meta\n"
    "-- What your editor knows of the scenario language of Drops & Buckets: it completes words and says what they are\n"
    "-- for. Made by `drops-author api`; nothing runs this file, so do not change it.\n\n";

constexpr std::string_view kEffects = "drops.Effects";

// Where three sorts of tables have the same entries: what choosing an option, an outcome or a surprise does.
constexpr std::string_view kHaveEffects[] = {"scene, option", "scene, outcome", "inject"};

std::string choices(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += fmt::format("{}\"{}\"", all.empty() ? "" : "|", word);
  return all;
}

std::string type_of(const KnownEntry& entry, const ToldEntry& told) {
  using Kind = KnownEntry::Kind;
  if (!told.type.empty()) return std::string(told.type);
  switch (entry.kind) {
    case Kind::kText:
    case Kind::kName: return "string";
    case Kind::kNames: return "string|string[]";
    case Kind::kFlag: return "boolean";
    case Kind::kWhole: return "integer";
    case Kind::kChoice: return choices(entry.words);
    case Kind::kAmounts: return "drops.Pillars";
    case Kind::kNumbers: return "table<string, integer>";
    case Kind::kOther: break;
  }
  return "any";
}

// "From 5 to 3600."
std::string range_of(const KnownEntry& entry) {
  if (entry.kind != KnownEntry::Kind::kWhole) return "";
  if (entry.least == entry.most) return fmt::format(" Always {}.", entry.least);
  return fmt::format(" From {} to {}.", entry.least, entry.most);
}

class CompletionFile {
 public:
  explicit CompletionFile(const script::Vocabulary& known) : known_(known) {}

  Result<std::string> write() {
    text_ = kHead;
    write_pillars();
    write_effects();
    for (const KnownTable& table : known_.tables) write_table(table);
    write_team();
    text_ += "-- The words of a scenario file.\n\n";
    for (const KnownWord& word : known_.words) write_word(word);
    write_library();
    if (untold_.empty()) return text_;
    return fail(Code::kInternal, fmt::format("nobody has told what these are for: {}", fmt::join(untold_, "; ")),
                "add them to game/author/api_words.cpp");
  }

 private:
  void write_pillars() {
    std::vector<std::string> names;
    for (const auto pillar : trust::kAllPillars) names.emplace_back(trust::name_of(pillar));
    text_ += fmt::format("---@alias drops.Pillar {}\n", choices(names));
    names.emplace_back("overall");
    text_ += fmt::format("---@alias drops.PillarOrOverall {}\n\n", choices(names));
    text_ += "-- How much, for each pillar of trust.\n---@class drops.Pillars\n";
    for (const auto pillar : trust::kAllPillars)
      text_ += fmt::format("---@field {}? integer\n", trust::name_of(pillar));
    text_ += "\n-- What `when` asks: known \"x\", below(\"days\", 3), all { ... }.\n---@class drops.Condition\n\n";
    text_ += "-- What `ask` is given: vote { ... }, each { ... }.\n---@class drops.Question\n\n";
  }

  // The entries that all who have effects share, so that they are told once.
  void write_effects() {
    const auto* first = find(kHaveEffects[0]);
    if (first == nullptr) return;
    text_ += fmt::format("-- What choosing does.\n---@class {}\n", kEffects);
    for (const KnownEntry& entry : first->entries) {
      const bool shared = std::ranges::all_of(kHaveEffects, [&](std::string_view name) {
        const auto* table = find(name);
        return table && std::ranges::count(table->entries, entry.name, &KnownEntry::name) > 0;
      });
      if (!shared) continue;
      effects_.insert(entry.name);
      write_entry("", entry);
    }
    text_ += "\n";
  }

  [[nodiscard]] const KnownTable* find(std::string_view name) const {
    const auto found = std::ranges::find(known_.tables, name, &KnownTable::name);
    return found == known_.tables.end() ? nullptr : &*found;
  }

  void write_table(const KnownTable& table) {
    const auto told = std::ranges::find(told_tables(), table.name, &ToldTable::table);
    if (told == told_tables().end()) return untold_.push_back(fmt::format("table '{}'", table.name));
    if (!written_.insert(told->name).second) return;
    const bool effects = std::ranges::find(kHaveEffects, table.name) != std::end(kHaveEffects);
    text_ += fmt::format("-- {}\n---@class {}{}\n", told->sentence, told->name,
                         effects ? fmt::format(": {}", kEffects) : "");
    if (!told->items.empty()) text_ += fmt::format("---@field [integer] {}\n", told->items);
    for (const KnownEntry& entry : table.entries) {
      if (!effects || !effects_.contains(entry.name)) write_entry(table.name, entry);
    }
    text_ += "\n";
  }

  void write_entry(std::string_view table, const KnownEntry& entry) {
    const ToldEntry* told = told_entry(table, entry.name);
    if (told == nullptr) return untold_.push_back(fmt::format("'{}' in '{}'", entry.name, table));
    const std::string type = type_of(entry, *told);
    if (type == "any") untold_.push_back(fmt::format("the type of '{}' in '{}'", entry.name, table));
    text_ += fmt::format("---@field {}{} {} {}{}\n", entry.name, entry.needed ? "" : "?", type, told->sentence,
                         told->type.empty() ? range_of(entry) : "");
  }

  void write_team() {
    text_ += "-- The team that an `after` function is given: ask it with a dot, as in team.stake(\"days\").\n";
    text_ += "---@class drops.Team\n";
    for (const std::string& name : known_.team) {
      const ToldCall* told = told_of_team(name);
      if (told == nullptr) {
        untold_.push_back(fmt::format("team.{}", name));
        continue;
      }
      std::string takes;
      each_parameter(told->takes, [&](std::string_view parameter, std::string_view type) {
        takes += fmt::format("{}{}: {}", takes.empty() ? "" : ", ", parameter, type);
      });
      const std::string gives = told->gives.empty() ? "" : fmt::format(": {}", told->gives);
      text_ += fmt::format("---@field {} fun({}){} {}\n", name, takes, gives, told->sentence);
    }
    text_ += "\n";
  }

  void write_word(const KnownWord& word) {
    const ToldCall* told = told_word(word.name);
    if (told == nullptr) return untold_.push_back(fmt::format("word '{}'", word.name));
    if (word.form == KnownWord::Form::kCall) return write_call(word.name, *told);
    const std::string gives = told->gives.empty() ? "" : fmt::format("{}", told->gives);
    text_ += fmt::format("---{}\n", told->sentence);
    if (word.form == KnownWord::Form::kNamedTable) {
      text_ += fmt::format("---@param name string\n---@return fun(entries: {}){}\n", told->takes,
                           gives.empty() ? "" : ": " + gives);
      text_ += fmt::format("function {}(name) end\n\n", word.name);
    } else {
      text_ += fmt::format("---@param entries {}\n{}", told->takes,
                           gives.empty() ? "" : fmt::format("---@return {}\n", gives));
      text_ += fmt::format("function {}(entries) end\n\n", word.name);
    }
  }

  void write_call(std::string_view name, const ToldCall& told) {
    text_ += fmt::format("---{}\n", told.sentence);
    std::string takes;
    each_parameter(told.takes, [&](std::string_view parameter, std::string_view type) {
      text_ += fmt::format("---@param {} {}\n", parameter, type);
      if (parameter.ends_with('?')) parameter.remove_suffix(1);
      takes += fmt::format("{}{}", takes.empty() ? "" : ", ", parameter);
    });
    if (!told.gives.empty()) text_ += fmt::format("---@return {}\n", told.gives);
    text_ += fmt::format("function {}({}) end\n\n", name, takes);
  }

  // The rest of Lua is not there for a scenario; .luarc.json switches it off.
  void write_library() {
    text_ += "-- What code in an `after` function may call besides.\n\n";
    std::string group;
    for (const std::string& name : known_.library) {
      const auto dot = name.find('.');
      if (dot != std::string::npos && name.substr(0, dot) != group) {
        group = name.substr(0, dot);
        text_ += fmt::format("---@class {}lib\n{} = {{}}\n\n", group, group);
      }
      const ToldCall* told = told_of_library(name);
      told ? write_call(name, *told) : untold_.push_back(fmt::format("'{}'", name));
    }
  }

  // "who? string; ... any"
  template <class Each>
  static void each_parameter(std::string_view takes, const Each& each) {
    while (!takes.empty()) {
      const auto end = takes.find("; ");
      const std::string_view one = takes.substr(0, end);
      const auto space = one.find(' ');
      each(one.substr(0, space), one.substr(space + 1));
      if (end == std::string_view::npos) return;
      takes = takes.substr(end + 2);
    }
  }

  const script::Vocabulary& known_;
  std::string text_;
  std::set<std::string_view> written_;  // classes
  std::set<std::string_view> effects_;  // entries that kEffects has
  std::vector<std::string> untold_;
};

}  // namespace

Result<std::string> completion_file() {
  const auto known = script::vocabulary();
  if (!known) return tl::unexpected<Error>(known.error());
  return CompletionFile(*known).write();
}

}  // namespace drops::author
