#include "game/script/vocabulary.h"

#include <algorithm>

#include "tests/script/script_world.h"

using namespace drops;
using script::KnownEntry;
using script::KnownTable;
using script::Vocabulary;

namespace {

Vocabulary known() {
  auto all = script::vocabulary();
  REQUIRE(all);
  return std::move(*all);
}

const KnownTable& table(const Vocabulary& all, const std::string& name) {
  const auto found = std::ranges::find(all.tables, name, &KnownTable::name);
  INFO(name);
  REQUIRE(found != all.tables.end());
  return *found;
}

const KnownEntry& entry(const Vocabulary& all, const std::string& name, const std::string& key) {
  const KnownTable& in = table(all, name);
  const auto found = std::ranges::find(in.entries, key, &KnownEntry::name);
  INFO(name << ": " << key);
  REQUIRE(found != in.entries.end());
  return *found;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

TEST_CASE("what the readers want of an entry is known with its range and its words") {
  const Vocabulary all = known();
  const KnownEntry& seconds = entry(all, "scene, ask vote", "seconds");
  CHECK(seconds.kind == KnownEntry::Kind::kWhole);
  CHECK(seconds.least == 5);
  CHECK(seconds.most == 3600);
  CHECK(entry(all, "scene, ask vote", "tie").words == std::vector<std::string>{"default", "leader", "again"});
  CHECK(entry(all, "role", "leader").kind == KnownEntry::Kind::kFlag);
  CHECK(entry(all, "scene", "surfaces").kind == KnownEntry::Kind::kNames);
  CHECK(entry(all, "scene, option", "drops").kind == KnownEntry::Kind::kAmounts);
  CHECK(entry(all, "scene, option", "drops").most == 3);
  CHECK(entry(all, "rules", "bucket_percent").least == 10);
}

TEST_CASE("each kind of question is known with its own entries, and every option with those of all") {
  const Vocabulary all = known();
  CHECK(entry(all, "scene, ask allocate", "points").most == 100);
  CHECK(table(all, "scene, ask pledge").entries.size() == 2);
  CHECK(std::ranges::count(table(all, "scene, option").entries, "from", &KnownEntry::name) == 1);
  for (const auto& word : {"each", "vote", "leader", "only", "across", "paraphrase", "retro", "pulse"}) {
    CHECK(entry(all, std::string("scene, ask ") + word, "seconds").kind == KnownEntry::Kind::kWhole);
  }
}

TEST_CASE("the tables that hold numbers alone are told with their entry, not as tables") {
  const Vocabulary all = known();
  CHECK(std::ranges::count(all.tables, "scene, option, drops", &KnownTable::name) == 0);
  CHECK(std::ranges::count(all.tables, "commitment, kept", &KnownTable::name) == 1);
}

TEST_CASE("the words of a file, of a team and of the library are those that a script can call") {
  const Vocabulary all = known();
  CHECK(std::ranges::count(all.words, "scene", &script::KnownWord::name) == 1);
  for (const auto* word : {"was", "level", "random", "stake_add"}) CHECK(holds(all.team, word));
  for (const std::string& name : all.library) {
    INFO(name);
    CHECK(script::test::runs("local f = " + name));
  }
  for (const auto* name : {"pcall", "math.floor", "string.format", "table.sort"}) CHECK(holds(all.library, name));
}

TEST_CASE("looking at the language leaves no trace in what is loaded afterwards") {
  (void)known();
  CHECK(script::test::codes(script::test::kSmall).empty());
}

TEST_CASE("an entry that no table may do without is known as such") {
  const Vocabulary all = known();
  CHECK(entry(all, "breach", "kind").needed);
  CHECK(entry(all, "scenario", "start").needed);
  CHECK_FALSE(entry(all, "scenario", "minutes").needed);
}
