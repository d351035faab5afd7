// The trainer's page with real files: checked as they are saved, and edited in the middle of a play.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "tests/apps/desk_player.h"

using namespace drops;
using namespace drops::apps;
using client::model::ChooseFile;
using client::model::EditStep;
using client::model::GoTo;
using Page = client::model::Page;
namespace fs = std::filesystem;

namespace {

const std::string kScenarios = std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios";

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

// A story of one's own, begun as a copy of one of the library.
class Story {
 public:
  Story() : folder_(fs::temp_directory_path() / ("drops-story-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
    text_ = text_of(fs::path(kScenarios) / "late-release.lua");
    replace(R"(, languages = { "de", "es" })", "");
    save();
  }
  ~Story() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  void replace(const std::string& from, const std::string& to) {
    const auto at = text_.find(from);
    REQUIRE(at != std::string::npos);
    text_.replace(at, from.size(), to);
  }
  // As an editor does: written beside it, then moved to its place.
  void save(const std::string& last_line = {}) const {
    const fs::path beside = folder_ / "story.new";
    std::ofstream(beside) << text_ << last_line;
    fs::rename(beside, file());
  }

  [[nodiscard]] std::string file() const { return (folder_ / "story.lua").string(); }
  [[nodiscard]] fs::path folder() const { return folder_; }

 private:
  fs::path folder_;
  std::string text_;
};

bool shows_text(const DeskPlayer& player, const std::string& part) {
  const client::model::Scene& scene = player.app.model().scene;
  const auto has = [&](const std::string& text) { return text.find(part) != std::string::npos; };
  return has(scene.headline) || std::ranges::any_of(scene.texts, has);
}

// Plays on until it is so.
template <class So>
bool press_until(DeskPlayer& player, So so, int ms = 30'000) {
  return player.until(
      [&] {
        if (so()) return true;
        player.press_on();
        return so();
      },
      ms);
}

EditStep edit_of(const DeskPlayer& player) {
  return player.app.seen().edit.step;
}

}  // namespace

TEST_CASE("what is saved well is played from the next scene on, what is saved with an error is told and not played") {
  Story story;
  DeskPlayer player;
  player.app.take(GoTo{Page::kTrainer});
  player.app.take(ChooseFile{story.file()});
  player.desk.frames();
  REQUIRE(player.app.model().trainer.playable);
  player.desk.press(client::Key::kEnter);
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));

  story.replace("One test lab, two teams, one night.", "One edited lab, two teams, one night.");
  story.save();
  REQUIRE(player.until([&] { return edit_of(player) == EditStep::kSaved; }));
  CHECK(player.desk.shows("Your edit is read"));
  REQUIRE(press_until(player, [&] { return edit_of(player) == EditStep::kTaken; }));
  REQUIRE(press_until(player, [&] { return shows_text(player, "One edited lab"); }));

  story.save("\nrole \"lead\" {");
  REQUIRE(player.until([&] { return edit_of(player) == EditStep::kRefused; }));
  player.look();
  CHECK(player.desk.shows("Your edit is not played yet"));
  CHECK(player.desk.shows("[E101]"));
  REQUIRE(press_until(player, [&] { return shows_text(player, "The data defect is real"); }));  // the old one goes on
  CHECK(player.desk.shows("Your edit is not played yet"));

  story.replace("The tester has spoken.", "The tester has spoken up.");
  story.replace("Dana's finger is on the phone.", "Dana's thumb is on the phone.");
  story.save();
  REQUIRE(player.until([&] { return edit_of(player) == EditStep::kSaved; }));
  REQUIRE(press_until(player, [&] { return edit_of(player) == EditStep::kTaken; }));
  player.app.take(client::model::Leave{});
  CHECK(player.page() == Page::kTrainer);
  CHECK(player.app.model().trainer.file == story.file());
}

TEST_CASE("the trainer's page reads the file again when it is saved, and says what is wrong where") {
  Story story;
  DeskPlayer player;
  player.app.take(GoTo{Page::kTrainer});
  player.app.take(ChooseFile{story.file()});
  REQUIRE(player.app.model().trainer.playable);
  CHECK(player.app.model().trainer.findings.empty());
  CHECK(player.app.next_wake_ms());  // it looks again by itself
  story.replace("go = \"lab\"", "go = \"lba\"");
  story.save();
  REQUIRE(player.until([&] { return !player.app.model().trainer.playable; }));
  const auto& findings = player.app.model().trainer.findings;
  REQUIRE_FALSE(findings.empty());
  CHECK(findings.front().place == "story.lua, line 25");
  CHECK(findings.front().what.find("lba") != std::string::npos);
  CHECK(player.desk.shows("story.lua, line 25"));
  player.desk.press(client::Key::kEnter);
  CHECK(player.page() == Page::kTrainer);
  story.replace("go = \"lba\"", "go = \"lab\"");
  story.save();
  CHECK(player.until([&] { return player.app.model().trainer.playable; }));
}

TEST_CASE("a rehearsal begins where the trainer wishes, in the role that the trainer wishes") {
  const Story story;
  DeskPlayer player;
  player.app.take(GoTo{Page::kTrainer});
  player.app.take(ChooseFile{story.file()});
  player.app.practise({story.file(), "dev", "", "delivery"});
  REQUIRE(player.until([&] { return player.page() == Page::kRole; }));
  CHECK(player.app.model().role.title == "Developer");
  REQUIRE(press_until(player, [&] { return player.page() == Page::kScene; }));
  CHECK(shows_text(player, "Dana's finger is on the phone"));
  player.app.take(GoTo{Page::kTrainer});
  player.app.practise({story.file(), "", "", "nowhere"});
  CHECK(player.page() == Page::kTrainer);
  CHECK(player.app.model().trainer.path.error.find("has no scene 'nowhere'") != std::string::npos);
}

TEST_CASE("the files of the library, the last ones and a typed one are offered, and a wrong path says so") {
  const Story story;
  const fs::path memory = story.folder() / "last-session";
  {
    DeskPlayer player(kScenarios, {}, memory);
    player.app.take(GoTo{Page::kTrainer});
    const auto& files = player.app.model().trainer.files;
    CHECK(std::ranges::find(files, "late-release.lua", &client::model::FileLine::name) != files.end());
    CHECK(std::ranges::find(files, "late-release.de.lua", &client::model::FileLine::name) == files.end());
    player.app.take(ChooseFile{story.file() + "x"});
    CHECK(player.app.model().trainer.path.error.find("there is no file") == 0);
    player.app.take(ChooseFile{story.file()});
    CHECK(player.app.model().trainer.path.error.empty());
  }
  DeskPlayer again(kScenarios, {}, memory);
  again.app.take(GoTo{Page::kTrainer});
  REQUIRE_FALSE(again.app.model().trainer.files.empty());
  CHECK(again.app.model().trainer.files.front().path == story.file());
  CHECK(again.app.model().trainer.files.front().recent);
}

TEST_CASE("a file that is gone or is no text is told on the page, and read again when it is back") {
  const Story story;
  DeskPlayer player;
  player.app.take(GoTo{Page::kTrainer});
  player.app.take(ChooseFile{story.file()});
  fs::remove(story.file());
  REQUIRE(player.until([&] { return !player.app.model().trainer.playable; }));
  CHECK(player.app.model().trainer.verdict.text == "Cannot be read");
  story.save();
  CHECK(player.until([&] { return player.app.model().trainer.playable; }));
}
