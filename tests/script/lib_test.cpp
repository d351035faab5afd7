// The pieces in scripts/lib, as a scenario includes them.

#include "tests/script/script_folder.h"

using namespace drops;
using namespace drops::script;
using namespace drops::script::test;

namespace {

// The project's lib beside the folder's scenarios.
Loaded with_lib(const ScriptFolder& folder, const std::string& text) {
  std::filesystem::create_directories(folder.path() / "scenarios");
  std::filesystem::copy(DROPS_SOURCE_DIR "/scripts/lib", folder.path() / "lib");
  auto loaded = load_file(folder.write("scenarios/a.lua", text));
  REQUIRE(loaded);
  for (const auto& finding : loaded->findings) UNSCOPED_INFO(plan::sentence(finding, loaded->plan));
  return std::move(*loaded);
}

}  // namespace

TEST_CASE("the steps of repair come with texts, ids and steps, and take the scenario's own") {
  const ScriptFolder folder;
  const auto loaded = with_lib(
      folder,
      "local repair = include \"repair-steps\"\n" +
          small_with("{ \"No\", id = \"no\" }",
                     "repair.acknowledge { stakes = { days = -1 } }, repair.apologise(), repair.understand(),\n"
                     "repair.amend { \"We stay tonight\", id = \"stay\", repairs = \"late\" }, repair.invite(),\n"
                     "repair.excuse { drops = { care = 1 } }") +
          "breach \"late\" { \"Late\", kind = \"care\", buckets = { care = 1 }, with = \"dana\" }");
  CHECK(loaded.playable());
  const auto& options = loaded.plan.scenes[0].ask->options;
  REQUIRE(options.size() == 7);
  CHECK(options[1].id == "acknowledge");
  CHECK(options[1].effects.step == trust::Step::kAcknowledge);
  CHECK(options[1].effects.repairs_open);
  CHECK(options[1].effects.stakes.size() == 1);
  CHECK(options[1].place.file == 0);
  CHECK(options[4].text == "We stay tonight");
  CHECK(options[4].id == "stay");
  CHECK(options[4].effects.repairs.at(0).number == 0);
  CHECK(options[5].effects.step == trust::Step::kInvite);
  CHECK(options[6].effects.hollow);
  CHECK_FALSE(options[6].effects.step);
}

TEST_CASE("the team agreement is a pledge that is said back, and goes on where it is told to") {
  const ScriptFolder folder;
  const auto loaded = with_lib(folder, "local agreement = include \"team-agreement\"\nagreement { go = \"first\" }\n" +
                                           small_with("start = \"first\"", "start = \"agreement\""));
  CHECK(loaded.findings.empty());
  CHECK(loaded.plan.scenes[0].ask->kind == plan::AskKind::kPledge);
  CHECK(loaded.plan.scenes[1].ask->kind == plan::AskKind::kParaphrase);
  CHECK(loaded.plan.scenes[1].ask->about.number == 0);
  CHECK(loaded.plan.scenes[1].go[0].scene.name == "first");
}

TEST_CASE("the items of a pulse are five, and asked by a scene") {
  const ScriptFolder folder;
  const auto loaded =
      with_lib(folder, "local items = include \"pulse-items\"\npulse \"before\" (items.pulse(\"Before we begin\"))\n" +
                           small_with("start = \"first\"", "start = \"ask\"") +
                           "scene \"ask\" { \"Before.\", ask = pulse \"before\" { seconds = 90 }, go = \"first\" }");
  CHECK(loaded.findings.empty());
  REQUIRE(loaded.plan.pulses.size() == 1);
  CHECK(loaded.plan.pulses[0].items.size() == 5);
}
