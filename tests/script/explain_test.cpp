// Every code has an explanation, and the explanations' examples do what they say.

#include "game/plan/explain.h"

#include <map>
#include <set>
#include <sstream>

#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

// What stands around an example; a declaration of the example replaces the one of the same name here.
constexpr std::string_view kAround[] = {
    R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first" })",
    R"(role "lead" { "Lead", leader = true })",
    R"(role "dev" { "Dev", many = true })",
    R"(character "dana" { "Dana" })",
    R"(stake "days" { "Days", start = 3, max = 5 })",
    R"(fact "hint" { "A hint", known_by = "lead" })",
    R"(commitment "friday" { "On Friday", to = "dana", due = "last" })",
    R"(breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" })",
    R"(scene "first" { "Monday.", ask = vote { "What now?", default = "yes",
    { "Yes", id = "yes", makes = "friday", stakes = { days = -1 } }, { "No", id = "no", opens = "late" } }, go = "last" })",
    R"(scene "last" { "Friday.", ask = each { "And?", default = "keep", { "Keep it", id = "keep", keeps = "friday" },
    { "Ask", id = "ask", repairs = "open", step = "understand", stakes = { days = -1 } } }, go = "end" })",
    R"(scene "end" { "Done.", ending = "done" })",
};

// scenario, or role "lead": what a declaration is known by.
std::string head_of(std::string_view text) {
  return std::string(text.substr(0, text.find('{')));
}

bool declares(const std::string& example, const std::string& head) {
  std::istringstream lines(example);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(head)) return true;
  }
  return false;
}

std::set<std::string> codes_of(const ScriptFolder& folder, const plan::Explanation& each, std::string_view example) {
  std::string story(example);
  const bool texts = example.starts_with("texts");
  if (texts) story.clear();
  if (each.code != "E301" || !example.starts_with("scenario")) {
    for (const auto around : kAround) {
      std::string block(around);
      if (declares(story, head_of(block))) continue;
      if (texts && block.starts_with("scenario")) block.insert(block.rfind('}'), ", languages = { \"de\" } ");
      story += "\n" + block;
    }
  }
  folder.write("scenarios/story.de.lua", texts ? std::string(example) : "texts {}");
  auto loaded = load_file(folder.write("scenarios/story.lua", story), {.every_language = true});
  REQUIRE(loaded);
  std::set<std::string> codes;
  for (const auto& finding : loaded->findings) codes.insert(finding.code);
  return codes;
}

// Those of programmes have their examples in programme_test.cpp.
std::vector<plan::Explanation> explanations_of_scenarios() {
  std::vector<plan::Explanation> all;
  for (const auto part :
       {plan::explanations_of_reading(), plan::explanations_of_asking(), plan::explanations_of_the_story()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

std::vector<plan::Explanation> all_explanations() {
  auto all = explanations_of_scenarios();
  const auto part = plan::explanations_of_programmes();
  all.insert(all.end(), part.begin(), part.end());
  return all;
}

// Each "E101" that stands in the code of these folders, outside of the explanations.
std::set<std::string> codes_in_sources() {
  std::set<std::string> codes;
  for (const char* folder : {"/game/plan", "/game/script"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::string(DROPS_SOURCE_DIR) + folder)) {
      const std::string name = entry.path().filename().string();
      if (!name.ends_with(".cpp") || name.starts_with("explain")) continue;
      std::ostringstream text;
      text << std::ifstream(entry.path()).rdbuf();
      const std::string source = text.str();
      for (std::size_t at = 0; at + 6 <= source.size(); ++at) {
        const bool code = source[at] == '"' && (source[at + 1] == 'E' || source[at + 1] == 'W') &&
                          source[at + 5] == '"' &&
                          std::all_of(&source[at + 2], &source[at + 5], [](char c) { return c >= '0' && c <= '9'; });
        if (code) codes.insert(source.substr(at + 1, 4));
      }
    }
  }
  return codes;
}

}  // namespace

TEST_CASE("every code that a finding can have is explained, and every explanation has its code") {
  std::set<std::string> explained;
  for (const auto& each : all_explanations()) {
    INFO(each.code);
    CHECK(explained.insert(std::string(each.code)).second);
    CHECK_FALSE(each.title.empty());
    CHECK(each.why.ends_with('.'));
    CHECK(plan::explanation_of(each.code) != nullptr);
  }
  CHECK(codes_in_sources() == explained);
  CHECK(plan::explanation_of("E999") == nullptr);
}

TEST_CASE("the wrong example of each explanation has the finding, and the right one has not") {
  const ScriptFolder folder;
  std::filesystem::copy(DROPS_SOURCE_DIR "/scripts/lib", folder.path() / "lib");
  for (const auto& each : explanations_of_scenarios()) {
    INFO(each.code);
    CHECK(codes_of(folder, each, each.wrong).contains(std::string(each.code)));
    // One entry is no translation of everything.
    if (each.code != "W801") CHECK_FALSE(codes_of(folder, each, each.right).contains(std::string(each.code)));
  }
}

TEST_CASE("what stands around the examples has nothing wrong itself") {
  const ScriptFolder folder;
  CHECK(codes_of(folder, {"E000", "", "", "", ""}, "") == std::set<std::string>{});
}
