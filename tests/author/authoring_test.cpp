// The guide for trainers, scripts/AUTHORING.md: its examples are what they say, and its reference has what there is.
//
// An example is a block of Lua. A comment on the line before says what it is a piece of, and which findings it has:
//   (none)               a whole scenario
//   around               the whole scenario that all pieces are pieces of
//   beside               declarations, each in place of the one of the same name, or beside them
//   in: scenario         entries of the scenario
//   in: a scene          what stands in the scene "tuesday" before its go
//   in: options          options of the vote in the scene "tuesday", before its default
//   file: NAME           another file, there for the examples of the same section
//   programme            a programme of the library's scenarios
//   ...; finds: W421     with these findings, and no others

#include <fmt/format.h>

#include <map>
#include <set>
#include <sstream>

#include "game/author/playthrough.h"
#include "game/script/hooks.h"
#include "game/script/programme_file.h"
#include "game/script/vocabulary.h"
#include "game/trust/rules.h"
#include "tests/script/script_folder.h"

using namespace drops;
using script::test::ScriptFolder;

namespace {

struct Example {
  int line = 0;     // of the guide, where it begins
  int section = 0;  // how many headings stand before it
  std::string place;
  std::set<std::string> finds;
  std::string code;
};

const std::vector<std::string>& guide() {
  static const auto lines = [] {
    std::vector<std::string> all;
    std::ifstream file(DROPS_SOURCE_DIR "/scripts/AUTHORING.md");
    for (std::string line; std::getline(file, line);) all.push_back(line);
    return all;
  }();
  return lines;
}

// "<!-- in: options; finds: W421 -->"
void read_mark(const std::string& line, Example& example) {
  if (!line.starts_with("<!-- ") || !line.ends_with(" -->")) return;
  const std::string mark = line.substr(5, line.size() - 9);
  const auto finds = mark.find("finds: ");
  example.place = mark.substr(0, std::min(mark.find("; finds: "), finds));
  if (finds == std::string::npos) return;
  std::istringstream codes(mark.substr(finds + 7));
  for (std::string code; codes >> code;) example.finds.insert(code);
}

std::vector<Example> examples() {
  std::vector<Example> all;
  bool inside = false;
  int section = 0;
  for (std::size_t i = 0; i < guide().size(); ++i) {
    const std::string& line = guide()[i];
    if (inside) {
      inside = line != "```";
      if (inside) all.back().code += line + "\n";
    } else if (line == "```lua") {
      inside = true;
      all.push_back({static_cast<int>(i) + 1, section, "", {}, ""});
      if (i > 0) read_mark(guide()[i - 1], all.back());
    } else if (line.starts_with("#")) {
      ++section;
    }
  }
  return all;
}

// A story as its declarations: each begins with a small letter at the beginning of a line.
std::vector<std::string> declarations(const std::string& story) {
  std::vector<std::string> all;
  std::istringstream lines(story);
  for (std::string line; std::getline(lines, line);) {
    const bool begins = !line.empty() && line[0] >= 'a' && line[0] <= 'z';
    if (begins || all.empty()) all.emplace_back();
    all.back() += line + "\n";
  }
  return all;
}

// scene "noon": what a declaration is known by.
std::string head_of(const std::string& declaration) {
  const std::string head = declaration.substr(0, declaration.find('{'));
  return head.substr(0, head.find_last_not_of(' ') + 1);
}

const std::vector<std::string>& around() {
  static const auto parts = [] {
    for (const Example& example : examples()) {
      if (example.place == "around") return declarations(example.code);
    }
    return std::vector<std::string>{};
  }();
  return parts;
}

std::string beside(const std::string& code) {
  std::set<std::string> heads;
  for (const std::string& own : declarations(code)) heads.insert(head_of(own));
  std::string story = code;
  for (const std::string& part : around()) {
    if (!heads.contains(head_of(part))) story += part;
  }
  return story;
}

// The file that somebody has who has pasted the example where the guide says.
std::string story_of(const Example& example) {
  const std::string& place = example.place;
  if (place.empty() || place == "around") return example.code;
  if (place == "beside") return beside(example.code);
  if (place == "in: scenario") {
    const std::string& scenario = around().front();
    return beside(scenario.substr(0, scenario.rfind('}')) + ",\n" + example.code + "}\n");
  }
  if (place == "in: a scene") return beside("scene \"tuesday\" {\n" + example.code + "go = \"thursday\" }\n");
  if (place == "in: options") {
    return beside("scene \"tuesday\" { \"Tuesday.\", ask = vote { \"What now?\", default = \"wait\",\n" + example.code +
                  "{ \"Wait\", id = \"wait\", stakes = { days = -1 } } }, go = \"thursday\" }\n");
  }
  FAIL("AUTHORING.md:" << example.line << ": nobody knows what '" << place << "' is");
  return {};
}

bool is_file(const Example& example) {
  return example.place.starts_with("file: ");
}

bool is_programme(const Example& example) {
  return example.place == "programme";
}

// In its folder beside the library's scenarios; the codes of what is found.
std::set<std::string> codes_of_programme(const Example& example) {
  const ScriptFolder folder;
  for (const char* name : {"lib", "scenarios"}) {
    std::filesystem::copy(std::string(DROPS_SOURCE_DIR "/scripts/") + name, folder.path() / name);
  }
  const auto loaded = script::load_programme(folder.write("programmes/example.lua", example.code));
  REQUIRE(loaded);
  std::set<std::string> codes;
  for (const auto& told : loaded->told) codes.insert(told.finding.code);
  return codes;
}

// As a trainer has it: in a folder, with the lib and the other files of the section.
script::Loaded load(const Example& example, const std::string& story) {
  const ScriptFolder folder;
  std::filesystem::copy(DROPS_SOURCE_DIR "/scripts/lib", folder.path() / "lib");
  for (const Example& other : examples()) {
    if (other.section == example.section && is_file(other)) folder.write(other.place.substr(6), other.code);
  }
  auto loaded = script::load_file(folder.write("first-night.lua", story), {.every_language = true});
  REQUIRE(loaded);
  return std::move(*loaded);
}

std::string told(const script::Loaded& loaded) {
  std::string all;
  for (const auto& finding : loaded.findings) all += plan::sentence(finding, loaded.plan) + "\n";
  return all;
}

std::set<std::string> codes_of(const script::Loaded& loaded) {
  std::set<std::string> codes;
  for (const auto& finding : loaded.findings) codes.insert(finding.code);
  return codes;
}

// Remembers why hooks were stopped; a session goes on without them.
class Listening final : public plan::Hooks {
 public:
  explicit Listening(plan::Hooks& hooks) : hooks_(hooks) {}
  [[nodiscard]] Result<std::vector<plan::HookEffect>> after(std::size_t number, const plan::HookTeam& team) override {
    auto effects = hooks_.after(number, team);
    if (!effects) stopped += effects.error().sentence();
    return effects;
  }
  std::string stopped;

 private:
  plan::Hooks& hooks_;
};

// The rows of the guide's tables that begin with this name.
std::vector<std::string> rows_of(std::string_view name) {
  std::vector<std::string> rows;
  for (const std::string& line : guide()) {
    if (line.starts_with(fmt::format("| `{}` |", name))) rows.push_back(line);
  }
  return rows;
}

bool some_row_has(std::string_view name, const std::vector<std::string>& parts) {
  const auto rows = rows_of(name);
  return std::any_of(rows.begin(), rows.end(), [&](const std::string& row) {
    return std::all_of(parts.begin(), parts.end(),
                       [&](const std::string& part) { return row.find(part) != std::string::npos; });
  });
}

bool mentions(const std::string& part) {
  return std::any_of(guide().begin(), guide().end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

// What a row must say of an entry.
std::vector<std::string> facts_of(const script::KnownEntry& entry) {
  using Kind = script::KnownEntry::Kind;
  std::vector<std::string> facts;
  const bool counts = entry.kind == Kind::kWhole || entry.kind == Kind::kAmounts || entry.kind == Kind::kNumbers;
  if (counts) facts.push_back(fmt::format(" {} to {}", entry.least, entry.most));
  for (const std::string& word : entry.words) facts.push_back(fmt::format("`\"{}\"`", word));
  if (entry.needed) facts.emplace_back("| needed |");
  return facts;
}

}  // namespace

TEST_CASE("every example of the guide is right as it stands, or has the findings that it shows") {
  REQUIRE(around().size() > 10);
  std::map<std::string, int> places;
  for (const Example& example : examples()) {
    ++places[example.place];
    if (is_file(example)) continue;
    if (is_programme(example)) {
      INFO("AUTHORING.md:" << example.line);
      CHECK(codes_of_programme(example) == example.finds);
      continue;
    }
    const auto loaded = load(example, story_of(example));
    INFO("AUTHORING.md:" << example.line << "\n" << told(loaded));
    CHECK(codes_of(loaded) == example.finds);
  }
  for (const char* place : {"", "beside", "in: scenario", "in: a scene", "in: options", "programme"}) {
    INFO(place);
    CHECK(places[place] > 0);
  }
}

TEST_CASE("an example that is wrong is noticed wherever it stands") {
  const auto codes = [](const std::string& place, const std::string& code) {
    const Example example{1, -1, place, {}, code};
    return codes_of(load(example, story_of(example)));
  };
  CHECK(codes("beside", "stake \"days\" { \"Days\", strat = 1 }\n").contains("E105"));
  CHECK(codes("in: scenario", "minuets = 3,\n").contains("E105"));
  CHECK(codes("in: a scene", "\"Tuesday.\", surfaces = \"smel\",\n").contains("E207"));
  CHECK(codes("in: options", "{ \"Stay\", id = \"stay\", stakes = { dyas = -1 } },\n").contains("E204"));
}

TEST_CASE("bots play every story of the guide to its end, and none of its hooks is stopped") {
  for (const Example& example : examples()) {
    if (is_file(example) || is_programme(example)) continue;
    const auto loaded = load(example, story_of(example));
    if (!loaded.playable()) continue;
    const auto hooks = script::make_hooks(loaded.plan);
    REQUIRE(hooks);
    Listening listening(**hooks);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      const auto played = author::play_through(loaded.plan, listening, {1, 4, bots::Temperament::kRandom}, seed);
      INFO("AUTHORING.md:" << example.line << ", seed " << seed);
      REQUIRE(played);
      CHECK(played->session.state().stories[0].ending);
      CHECK(listening.stopped.empty());
    }
  }
}

TEST_CASE("the guide's reference has every word, every entry and every bound that the loader knows") {
  const auto known = script::vocabulary();
  REQUIRE(known);
  for (const auto& word : known->words) {
    INFO(word.name);
    const bool named = mentions("| `" + word.name + "`") || mentions("| `" + word.name + " ");
    CHECK((named || mentions("| `" + word.name + "(")));
  }
  for (const auto& table : known->tables) {
    for (const auto& entry : table.entries) {
      INFO(table.name << ": " << entry.name << ": " << fmt::format("{}", fmt::join(facts_of(entry), ", ")));
      CHECK(some_row_has(entry.name, facts_of(entry)));
    }
  }
  for (const auto& name : known->team) {
    INFO(name);
    CHECK(mentions("| `team." + name + "("));
  }
  for (const auto& name : known->library) {
    INFO(name);
    CHECK(mentions("`" + name + "`"));
  }
}

TEST_CASE("the guide gives every number of the model, and between which bounds it may be set") {
  const trust::Rules rules;
  for (const trust::RuleBound& bound : trust::rule_bounds()) {
    INFO(bound.name);
    CHECK(some_row_has(
        bound.name, {fmt::format("` | {} | {} to {} |", rules.*bound.field / bound.scale, bound.least, bound.most)}));
  }
  for (const trust::BreachKind kind : trust::kAllKinds) {
    INFO(trust::name_of(kind));
    CHECK(some_row_has(trust::name_of(kind),
                       {fmt::format("` | {} |", fmt::join(rules.repair[static_cast<std::size_t>(kind)], " | "))}));
  }
}
