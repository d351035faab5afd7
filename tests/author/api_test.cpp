#include "game/author/api.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "game/script/loader.h"
#include "game/script/vocabulary.h"

#include <catch2/catch.hpp>

using namespace drops;

namespace {

std::string contents(const std::string& path) {
  std::ifstream file(path);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string written() {
  const auto text = author::completion_file();
  if (!text) FAIL(text.error().sentence());
  return *text;
}

bool has_line(const std::string& text, const std::string& begin) {
  return text.find("\n" + begin) != std::string::npos;
}

}  // namespace

TEST_CASE("the completion file beside the scenarios is what the program writes today") {
  CHECK(contents(DROPS_SOURCE_DIR "/scripts/lib/drops-api.lua") == written());
}

TEST_CASE("an editor that opens the scripts finds the completion file, and no library that a script has not") {
  const auto settings = nlohmann::json::parse(contents(DROPS_SOURCE_DIR "/scripts/.luarc.json"));
  CHECK(settings["workspace.library"] == nlohmann::json::array({"lib/drops-api.lua"}));
  for (const auto* group : {"basic", "string", "table", "math", "io", "os"}) {
    CHECK(settings["runtime.builtin"][group] == "disable");
  }
}

TEST_CASE("every word, entry and function that the loader knows stands in the completion file") {
  const std::string text = written();
  const auto known = script::vocabulary();
  REQUIRE(known);
  for (const auto& word : known->words) CHECK(has_line(text, "function " + word.name + "("));
  for (const auto& name : known->library) CHECK(has_line(text, "function " + name + "("));
  for (const auto& name : known->team) CHECK(has_line(text, "---@field " + name + " fun("));
  for (const auto& table : known->tables) {
    for (const auto& entry : table.entries) {
      INFO(table.name << ": " << entry.name);
      CHECK(has_line(text, "---@field " + entry.name + (entry.needed ? " " : "? ")));
    }
  }
}

TEST_CASE("the completion file names nothing that the loader does not know") {
  const std::string text = written();
  const auto known = script::vocabulary();
  std::size_t functions = 0;
  for (auto at = text.find("\nfunction "); at != std::string::npos; at = text.find("\nfunction ", at + 1)) ++functions;
  CHECK(functions == known->words.size() + known->library.size());
}

TEST_CASE("the completion file tells ranges and choices as the loader checks them") {
  const std::string text = written();
  for (const char* line : {"---@field seconds? integer How long they have. From 5 to 3600.", "---@field api integer",
                           "---@field tie? \"default\"|\"leader\"|\"again\"", "---@class drops.Option: drops.Effects",
                           "---@field kind \"competence\"|\"consistency\"|\"care\"|\"character\""}) {
    INFO(line);
    CHECK(has_line(text, line));
  }
}

TEST_CASE("the completion file is Lua that can be read") {
  const auto loaded = script::load_text("drops-api.lua", written());
  REQUIRE(loaded);
  for (const auto& finding : loaded->findings) CHECK(finding.code != "E101");  // it is read, and then refused to run
}
