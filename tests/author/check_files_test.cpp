#include "game/author/check_files.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace drops;

namespace {

class LuaFile {
 public:
  explicit LuaFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() / ("drops_check_" + std::to_string(::getpid()) + ".lua")) {
    std::ofstream(path_) << text;
  }
  ~LuaFile() { std::filesystem::remove(path_); }
  LuaFile(const LuaFile&) = delete;
  LuaFile& operator=(const LuaFile&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("the sample scenario has no findings, and the check says so") {
  const std::string file = DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua";
  const auto checked = author::check_file(file);
  REQUIRE(checked);
  CHECK(checked->playable);
  CHECK(author::to_text(*checked) == file + ": no findings\n");
  CHECK(author::to_json(*checked)["findings"].empty());
}

TEST_CASE("findings come one a line, with file and line, and an error cannot be played") {
  const LuaFile file("scenario { api = 1, id = \"x\", title = \"X\", start = \"nowhere\" }\n");
  const auto checked = author::check_file(file.path());
  REQUIRE(checked);
  CHECK_FALSE(checked->playable);
  REQUIRE_FALSE(checked->lines.empty());
  const std::string text = author::to_text(*checked);
  CHECK(text.find(file.path() + ":1: ") == 0);
  CHECK(std::count(text.begin(), text.end(), '\n') == static_cast<std::ptrdiff_t>(checked->findings.size()));
  const auto json = author::to_json(*checked);
  CHECK(json["playable"] == false);
  CHECK(json["findings"][0]["line"] == 1);
  CHECK(json["findings"].size() == checked->findings.size());
}

TEST_CASE("a finding in a file that is included, or in its texts, is told with that file") {
  const auto folder = std::filesystem::temp_directory_path() / ("drops_check_package_" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder / "lib");
  std::ofstream(folder / "lib/cast.lua") << "\nrole \"x\" { \"X\", leadr = true }\n";
  std::ofstream(folder / "a.lua") << "include \"cast\"\n";
  const auto checked = author::check_file((folder / "a.lua").string());
  std::filesystem::remove_all(folder);
  REQUIRE(checked);
  const auto json = author::to_json(*checked);
  CHECK(json["findings"].back()["file"] == (folder / "lib/cast.lua").string());
  CHECK(json["findings"].back()["line"] == 2);
  CHECK(checked->lines.back().find("lib/cast.lua:2: role 'x': 'leadr' is not known here") != std::string::npos);
}

TEST_CASE("a file that is not there is refused, not found faultless") {
  const auto checked = author::check_file("/no/such/scenario.lua");
  REQUIRE_FALSE(checked);
  CHECK(checked.error().code == Code::kNotFound);
}
