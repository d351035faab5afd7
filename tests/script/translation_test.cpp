#include "game/plan/plan_json.h"
#include "game/script/hooks.h"
#include "game/script/package.h"
#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

const std::string kGerman = R"(texts {
  ["Small"] = "Klein", ["Lead"] = "Leitung", ["Dev"] = "Entwicklung", ["Dana"] = "Dana",
  ["Days"] = "Tage",
  ["Monday."] = "Montag.", ["What now?"] = "Was jetzt?", ["Yes"] = "Ja", ["No"] = "Nein",
  ["Friday."] = "Freitag.", ["first"] = "Anfang", ["last"] = "Ende",
}
)";

std::string in_german(const std::string& from = {}, const std::string& to = {}) {
  std::string text = small_with("api = 1", "api = 1, languages = { \"de\" }");
  if (!from.empty()) text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("a scenario is told in another language that it declares") {
  const ScriptFolder folder;
  folder.write("a.de.lua", kGerman);
  const auto file = folder.write("a.lua", in_german());
  const auto german = load_file(file, {"de"});
  REQUIRE(german);
  CHECK(german->findings.empty());
  CHECK(german->plan.title == "Klein");
  CHECK(german->plan.roles[0].title == "Leitung");
  CHECK(german->plan.scenes[0].texts[0].text == "Montag.");
  CHECK(german->plan.scenes[0].spoken_title() == "Anfang");
  CHECK(german->plan.scenes[0].ask->options[1].text == "Nein");
  CHECK(german->plan.scenes[0].ask->options[1].id == "no");
  CHECK(german->plan.language == "de");
  CHECK(german->plan.sources.size() == 2);
  const auto english = load_file(file, {"en"});
  REQUIRE(english);
  CHECK(english->plan.title == "Small");
  CHECK(load_file(file)->plan.title == "Small");
}

TEST_CASE("the plan in its language comes back from its JSON") {
  const ScriptFolder folder;
  folder.write("a.de.lua", kGerman);
  const auto german = load_file(folder.write("a.lua", in_german()), {"de"});
  REQUIRE(german);
  const auto back = plan::from_json(plan::to_json(german->plan));
  REQUIRE(back);
  CHECK(plan::to_json(*back) == plan::to_json(german->plan));
  CHECK(back->language == "de");
  CHECK(back->sources[1].kind == plan::Source::Kind::kTexts);
}

TEST_CASE("a language that a scenario does not have is refused, with those it has") {
  const ScriptFolder folder;
  const auto file = folder.write("a.lua", in_german());
  const auto french = load_file(file, {"fr"});
  REQUIRE_FALSE(french);
  CHECK(french.error().sentence() == "'small' is not there in the language 'fr': choose one of en, de");
  const auto alone = load_file(folder.write("b.lua", kSmall), {"../b"});
  REQUIRE_FALSE(alone);
  CHECK(alone.error().sentence() ==
        "'small' is not there in the language '../b': leave the language out: it is written in 'en' alone");
}

TEST_CASE("texts that are missing, stale, too long or no text are told where they have to be mended") {
  const ScriptFolder folder;
  folder.write("a.lua", in_german());
  CHECK(folder.told("a.lua", "de") ==
        std::vector<std::string>{"a.lua:1: scenario: it has the language 'de', and there is no file a.de.lua: make it "
                                 "with drops-author check --texts de [E804]"});
  std::string german = kGerman;
  german.replace(german.find("[\"Monday.\"]"), 11, "[\"Munday.\"]");
  german.replace(german.find("= \"Tage\""), 8, "= \"" + std::string(61, 'T') + "\"");
  german.replace(german.find("[\"Yes\"] = \"Ja\""), 14, "[\"Yes\"] = 3");
  folder.write("a.de.lua", german);
  const auto said = folder.told("a.lua", "de");
  REQUIRE(said.size() == 5);
  CHECK(said[0] == "a.lua:6: scene 'first': a text is not there in 'de': \"Monday.\": add it to a.de.lua [W801]");
  CHECK(said[1].find("a.lua:8: scene 'first', option 'yes': its text is not there in 'de': \"Yes\"") == 0);
  CHECK(said[2] == "a.de.lua:3: stake 'days': its title has 61 letters, a card holds 60: shorten it [W704]");
  CHECK(said[3] == "a.de.lua:4: an entry is a whole number, and no text: put the text in quotes [E805]");
  CHECK(said[4] ==
        "a.de.lua:4: no text of the scenario is \"Munday.\": did its text change? There is now \"Monday.\" "
        "[W802]");
}

TEST_CASE("a file of texts that is none is told with its line, and stops soon") {
  const ScriptFolder folder;
  folder.write("a.lua", in_german());
  const auto told = [&](const std::string& texts) {
    folder.write("a.de.lua", texts);
    for (const auto& line : folder.told("a.lua", "de")) {
      if (line.find("[W801]") == std::string::npos) return line;
    }
    return std::string("nothing");
  };
  CHECK(told("\ntexts {").find("a.de.lua:2: ") == 0);
  CHECK(told("local t = nil\nt.x = 1").find("a.de.lua:2: attempt to index a nil value") == 0);
  CHECK(told("while true do end").find("a.de.lua:1: the script was stopped") == 0);
  CHECK(told("").find("a.de.lua:1: the file holds no texts") == 0);
  CHECK(told("texts(3)").find("texts wants a table of texts") != std::string::npos);
  CHECK(told("texts { \"Klein\" }").find("a text stands here without the one it translates") != std::string::npos);
  CHECK(told("scenario {}").find("'scenario' is not known here") != std::string::npos);
  CHECK(told("texts { [\"Small\"] = \"K\\27lein\" }").find("title holds a character that cannot be shown [E703]") ==
        std::string::npos);
  CHECK(told("texts { [\"Small\"] = \"K\\27lein\" }").find("[E703]") != std::string::npos);
}

TEST_CASE("what a hook says is told in the language, and missed where it is not") {
  const ScriptFolder folder;
  const auto file =
      folder.write("a.lua", in_german("go = \"last\" }",
                                      "go = \"last\",\n  after = function(t) t.leak('care', 1, \"dev\", \"Nobody "
                                      "asked.\") t.drop(\"care\", 1) end }"));
  folder.write("a.de.lua", kGerman);
  const auto said = folder.told("a.lua", "de");
  REQUIRE(said.size() == 1);
  CHECK(said[0] == "a.lua:11: hook: a reason is not there in 'de': \"Nobody asked.\": add it to a.de.lua [W801]");
  folder.write("a.de.lua", kGerman + "texts { [\"Nobody asked.\"] = \"Niemand hat gefragt.\" }");
  CHECK(folder.told("a.lua", "de").empty());
  const auto german = load_file(file, {"de"});
  REQUIRE(german);
  REQUIRE(german->plan.hook_texts.size() == 1);
  CHECK(german->plan.hook_texts[0].to == "Niemand hat gefragt.");
}

TEST_CASE("all languages are looked at without changing what is told") {
  const ScriptFolder folder;
  folder.write("a.de.lua", "texts {}");
  const auto loaded = load_file(folder.write("a.lua", in_german("\"de\"", "\"de\", \"es\"")), {.every_language = true});
  REQUIRE(loaded);
  CHECK(loaded->plan.title == "Small");
  CHECK(std::ranges::count(loaded->findings, "W801", &plan::Finding::code) == 12);
  CHECK(std::ranges::count(loaded->findings, "E804", &plan::Finding::code) == 1);
}

TEST_CASE("the table to fill in holds what is missing, and reads back") {
  const ScriptFolder folder;
  const auto file = folder.write("a.lua", small_with("\"Monday.\"", "\"Monday \\\"nine\\\".\\nNoon.\""));
  const auto table = texts_to_fill(file, "de");
  REQUIRE(table);
  CHECK(table->find("-- a.de.lua: write each text behind its =") == 0);
  CHECK(table->find("  [\"Monday \\\"nine\\\".\\nNoon.\"] = \"\",\n") != std::string::npos);
  CHECK(std::count(table->begin(), table->end(), '[') == 12);
  folder.write("a.de.lua", "texts { [\"Small\"] = \"Klein\", [\"Yes\"] = \"Ja\" }");
  const auto rest = texts_to_fill(file, "de");
  REQUIRE(rest);
  CHECK(rest->find("\"Small\"") == std::string::npos);
  CHECK(std::count(rest->begin(), rest->end(), '[') == 10);
  std::string filled = *table;
  for (std::size_t at = 0; (at = filled.find("= \"\"", at)) != std::string::npos; at += 5) filled.insert(at + 3, "x");
  folder.write("a.de.lua", filled);
  CHECK(*texts_to_fill(file, "de") == "-- a.de.lua has every text.\n");
  CHECK_FALSE(texts_to_fill(file, "../x"));
}

TEST_CASE("a language is a short name in small letters") {
  CHECK(codes(small_with("api = 1", "api = 1, languages = { \"../x\" }")) == "E803");
  CHECK(codes(small_with("api = 1", "api = 1, languages = { \"en\" }")) == "E803");
  CHECK(codes(small_with("api = 1", "api = 1, languages = { \"de\", \"de\" }")) == "E803");
  CHECK(codes(small_with("api = 1", "api = 1, language = \"de\", languages = { \"en\", \"pt-br\" }")).empty());
}

TEST_CASE("a file of texts is known from a scenario by the one it stands beside") {
  const ScriptFolder folder;
  folder.write("a.lua", "");
  const auto is_texts = [&](const std::string& name) { return is_texts_file(folder.write(name, "")); };
  CHECK(is_texts("a.de.lua"));
  CHECK_FALSE(is_texts("b.de.lua"));
  CHECK_FALSE(is_texts("a.2.lua"));
  CHECK_FALSE(is_texts("c.lua"));
}

TEST_CASE("the late release is whole in German and in Spanish") {
  const auto loaded = load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua", {.every_language = true});
  REQUIRE(loaded);
  std::string all;
  for (const auto& finding : loaded->findings) all += plan::sentence(finding, loaded->plan) + "\n";
  CHECK(all.empty());
  const auto german = load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua", {"de"});
  REQUIRE(german);
  CHECK(german->plan.roles[0].title == "Teamleitung");
  CHECK(german->plan.hook_texts.size() == 1);
}
