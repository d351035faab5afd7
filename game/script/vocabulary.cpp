#include "game/script/vocabulary.h"

#include <algorithm>

#include "game/script/library.h"
#include "game/script/pieces.h"
#include "game/script/read_parts.h"
#include "game/script/read_programme.h"
#include "game/script/sandbox.h"
#include "game/script/team_words.h"

namespace drops::script {
namespace {

using Kind = KnownEntry::Kind;

// Each table once, and each entry that holds another table. What it says need make no sense: nobody plays it.
constexpr std::string_view kEveryTable = R"(
scenario { recognition = true, rules = { repair = {} } }
rules {}
debrief {}
role "x" {}
character "x" { trusts = 1 }
stake "x" {}
fact "x" {}
commitment "x" { kept = {}, broken = {} }
breach "x" {}
pulse "x" {}
inject "x" { also = {}, reveals = { "x", to = "x" } }
local option = { id = "x", also = {}, reveals = { "x", to = "x" } }
scene "x" { { when = known "x", "x" }, discuss = { secrets = true }, go = { { when = known "x", "x" } },
  outcome = { { also = {}, reveals = { "x", to = "x" } } }, ask = vote { "x", option } }
scene "x" { ask = each { "x", option } }
scene "x" { ask = leader { "x", option } }
scene "x" { ask = only "x" { "x", option } }
scene "x" { ask = across { "x", option } }
scene "x" { ask = allocate { "x", option, by = "x" } }
scene "x" { ask = pledge { "x", by = "x" } }
scene "x" { ask = paraphrase { "x", option } }
scene "x" { ask = retro { "x" } }
scene "x" { ask = pulse "x" { "x" } }
programme { play { "x" }, pulse "y" { "x" }, debrief { "x" }, pause {} }
)";

// "scene 'x', option 'o'" is the table "scene, option".
std::string without_ids(std::string_view subject) {
  std::string name;
  while (!subject.empty()) {
    const auto quote = subject.find(" '");
    name += subject.substr(0, quote);
    if (quote == std::string_view::npos) break;
    const auto end = subject.find('\'', quote + 2);
    subject = end == std::string_view::npos ? std::string_view{} : subject.substr(end + 1);
  }
  return name;
}

// The tables within { care = 2 } and { days = -1 } are told with the entry that holds them.
bool holds_only_numbers(const KnownTable& table, const std::vector<KnownTable>& all) {
  const auto cut = table.name.rfind(", ");
  if (cut == std::string::npos) return false;
  const auto around = std::ranges::find(all, table.name.substr(0, cut), &KnownTable::name);
  if (around == all.end()) return false;
  const auto entry = std::ranges::find(around->entries, table.name.substr(cut + 2), &KnownEntry::name);
  return entry != around->entries.end() && (entry->kind == Kind::kAmounts || entry->kind == Kind::kNumbers);
}

// A lua_CFunction whose argument is the list: the names in the environment, those of groups with the group's.
int list_library(lua_State* L) {
  auto& names = *static_cast<std::vector<std::string>*>(lua_touserdata(L, 1));
  push_globals(L);
  list_names(L, -1, "", names);
  return 0;
}

}  // namespace

KnownTable& Watch::find(std::string_view subject, std::string_view word) {
  const std::string name = without_ids(subject) + (word.empty() ? "" : " " + std::string(word));
  const auto found = std::ranges::find(tables_, name, &KnownTable::name);
  return found != tables_.end() ? *found : tables_.emplace_back(KnownTable{name, {}});
}

void Watch::table(std::string_view subject, std::string_view word, const std::vector<std::string_view>& keys) {
  KnownTable& table = find(subject, word);
  for (const auto key : keys) {
    if (std::ranges::find(table.entries, key, &KnownEntry::name) != table.entries.end()) continue;
    table.entries.push_back({std::string(key), Kind::kOther, 0, 0});
  }
}

void Watch::entry(std::string_view subject, std::string_view word, KnownEntry wanted) {
  KnownTable& table = find(subject, word);
  const auto known = std::ranges::find(table.entries, wanted.name, &KnownEntry::name);
  if (known == table.entries.end() || known->kind != Kind::kOther) return;
  wanted.needed = known->needed;
  *known = std::move(wanted);
}

void Watch::missed(std::string_view subject, std::string_view word, std::string_view key) {
  for (KnownEntry& known : find(subject, word).entries) known.needed = known.needed || known.name == key;
}

Result<Vocabulary> vocabulary() {
  Vocabulary all;
  auto bare = Sandbox::make();
  if (!bare) return pass_on(bare);
  if (const auto fault = (*bare)->protect(list_library, &all.library)) {
    return fail(Code::kUnavailable, fault->what, fault->todo);
  }
  std::ranges::sort(all.library);
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  const std::vector<plan::Source> no_sources;
  StoredPieces no_pieces(no_sources);
  Declarations declarations(**box, kEveryTable, no_pieces, Declarations::Mode::kCollect);
  if (const auto fault = declarations.run()) return fail(Code::kInternal, fault->what, fault->todo);
  Watch watch;
  Reading reading(&watch);
  plan::Plan nobodys;
  read_all(reading, declarations.all(), true, nobodys);
  for (const Declaration& made : declarations.all()) {
    if (made.kind == "programme") (void)read_programme(reading, made);
  }
  all.tables = watch.take();
  const auto met = all.tables;
  std::erase_if(all.tables, [&](const KnownTable& table) { return holds_only_numbers(table, met); });
  all.words = Declarations::words();
  for (const auto word : team_words()) all.team.emplace_back(word);
  return all;
}

}  // namespace drops::script
