// `repairs` with several breaches by name: each of them takes the step, and no other.

#include "tests/support/asking_world.h"

using namespace drops;
using namespace drops::test;

namespace {

// Three breaches are open towards Dana when the lead is asked.
std::string three_open(const std::string& repairs) {
  return story(R"(leader { "And?", default = "wait", { "Wait", id = "wait", stakes = { days = -1 } },
  { "That was me", id = "own", step = "acknowledge", repairs = )" +
                   repairs + " } }",
               "", R"(
breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" }
breach "loud" { "Loud", kind = "character", buckets = { character = 1 }, with = "dana" }
breach "poor" { "Poor", kind = "competence", buckets = { competence = 1 }, with = "dana" }
)");
}

std::vector<bool> acknowledged(const std::string& repairs) {
  std::string text = three_open(repairs);
  const std::string head = "scene \"first\" { \"Monday.\",";
  text.replace(text.find(head), head.size(),
               "scene \"first\" { \"Monday.\", { \"Late.\", opens = \"late\" }, { \"Loud.\", opens = \"loud\" }, "
               "{ \"Poor.\", opens = \"poor\" },");
  Asking w(text);
  REQUIRE(w.choose(w.role("lead"), "own").has_value());
  std::vector<bool> taken;
  for (const trust::Breach& breach : w.story().standing.breaches) {
    taken.push_back(breach.taken[static_cast<std::size_t>(trust::Step::kAcknowledge)]);
  }
  return taken;
}

}  // namespace

TEST_CASE("a list of breaches is repaired by name, each of them, and no other") {
  CHECK(acknowledged("{ \"late\", \"poor\" }") == std::vector<bool>{true, false, true});
  CHECK(acknowledged("{ \"loud\" }") == std::vector<bool>{false, true, false});
  CHECK(acknowledged("\"loud\"") == std::vector<bool>{false, true, false});
  CHECK(acknowledged("\"open\"") == std::vector<bool>{true, true, true});
}
