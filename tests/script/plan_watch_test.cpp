#include "game/script/plan_watch.h"

#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

std::string whole() {
  return small_with("go = \"last\" }", "go = \"end\" }\ninclude \"end\"");
}

PlanWatch watching(const std::string& file, const std::string& language = {}) {
  const auto loaded = load_file(file, {language});
  REQUIRE(loaded);
  return {file, language, loaded->plan};
}

}  // namespace

TEST_CASE("a file that is saved is read again, at most once a second") {
  const ScriptFolder folder;
  const auto file = folder.write("a.lua", kSmall);
  PlanWatch watch = watching(file);
  CHECK_FALSE(watch.look(0));
  folder.write("a.lua", small_with("Monday", "Tuesday"));
  CHECK_FALSE(watch.look(999));
  const auto changed = watch.look(1'000);
  REQUIRE(changed);
  REQUIRE(*changed);
  CHECK((*changed)->plan.scenes[0].texts[0].text == "Tuesday.");
  CHECK_FALSE(watch.look(2'000));
}

TEST_CASE("a piece and a table of texts are watched as well, and a new piece from its first reading on") {
  const ScriptFolder folder;
  folder.write("lib/end.lua", "scene \"end\" { \"Done.\", ending = \"end\" }");
  folder.write("a.de.lua", "texts { [\"Small\"] = \"Klein\" }");
  std::string text = whole();
  text.replace(text.find("api = 1"), 7, "api = 1, languages = { \"de\" }");
  const auto file = folder.write("a.lua", text);
  PlanWatch watch = watching(file, "de");
  folder.write("lib/end.lua", "scene \"end\" { \"It is done.\", ending = \"end\" }");
  auto changed = watch.look(0);
  REQUIRE(changed);
  const auto end = std::ranges::find((*changed)->plan.scenes, "end", &plan::Scene::id);
  REQUIRE(end != (*changed)->plan.scenes.end());
  CHECK(end->texts[0].text == "It is done.");
  folder.write("a.de.lua", "texts { [\"Small\"] = \"Kleiner\" }");
  changed = watch.look(1'000);
  REQUIRE(changed);
  CHECK((*changed)->plan.title == "Kleiner");
  folder.write("lib/more.lua", "");
  folder.write("a.lua", text + "include \"more\"");
  CHECK(watch.look(2'000));
  folder.write("lib/more.lua", "-- now with a comment");
  CHECK(watch.look(3'000));
}

TEST_CASE("a file that is broken or gone is told, and read again when it is back") {
  const ScriptFolder folder;
  const auto file = folder.write("a.lua", kSmall);
  PlanWatch watch = watching(file);
  folder.write("a.lua", "scenario {");
  const auto broken = watch.look(0);
  REQUIRE(broken);
  REQUIRE(*broken);
  CHECK_FALSE((*broken)->playable());
  std::filesystem::remove(file);
  const auto gone = watch.look(1'000);
  REQUIRE(gone);
  CHECK_FALSE(*gone);
  folder.write("a.lua", kSmall);
  const auto back = watch.look(2'000);
  REQUIRE(back);
  CHECK((*back)->playable());
}
