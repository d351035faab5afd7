#include "game/author/start_point.h"

#include "game/author/rehearsal.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

#include <catch2/catch.hpp>

using namespace drops;

namespace {

struct LateRelease {
  plan::Plan plan = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua")->plan;
  std::unique_ptr<script::ScriptHooks> hooks = std::move(*script::make_hooks(plan));

  std::string refused(const std::string& from, const std::vector<std::string>& sets) const {
    const auto start = author::read_start_point(plan, from, sets);
    REQUIRE_FALSE(start);
    return start.error().sentence();
  }

  schema::View begun(const std::string& role, const std::string& from, const std::vector<std::string>& sets) {
    author::RehearsalWish wish;
    wish.role = role;
    auto start = author::read_start_point(plan, from, sets);
    if (!start) FAIL(start.error().sentence());
    wish.start = std::move(*start);
    const auto rehearsal = author::Rehearsal::begin(plan, *hooks, wish);
    if (!rehearsal) FAIL(rehearsal.error().sentence());
    return (*rehearsal)->view();
  }
};

const schema::Part& part(const schema::View& view, schema::PartKind kind) {
  for (const auto& one : view.parts()) {
    if (one.kind() == kind) return one;
  }
  FAIL("the view has no such part");
  return view.parts(0);
}

bool told(const schema::View& view, const std::string& words) {
  const auto& texts = part(view, schema::PART_SCENE).scene().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.find(words) == 0; });
}

std::uint32_t level(const schema::View& view, const std::string& truster, std::size_t pillar) {
  for (const auto& vessel : part(view, schema::PART_TRUST).trust().vessels()) {
    if (vessel.truster() == truster) return vessel.levels(static_cast<int>(pillar));
  }
  FAIL("nobody of that name");
  return 0;
}

}  // namespace

TEST_CASE("a story begins at the scene that is named, with the stakes and the safety that are given") {
  LateRelease late;
  const auto view = late.begun("lead", "delivery", {"days=1", "patience=8", "safety=30"});
  CHECK(part(view, schema::PART_SCENE).scene().scene() == "delivery");
  CHECK(part(view, schema::PART_SCENE).scene().phase() == schema::PHASE_DECIDE);
  CHECK(part(view, schema::PART_STAKES).stakes().gauges(0).value() == 8);
  CHECK(part(view, schema::PART_STAKES).stakes().gauges(1).value() == 1);
  CHECK(part(view, schema::PART_TRUST).trust().safety() == 30);
  CHECK(told(view, "There is no slack left."));
  CHECK_FALSE(told(late.begun("lead", "delivery", {"days=3"}), "There is no slack left."));
}

TEST_CASE("without a scene a start point begins the story, with what has happened before") {
  LateRelease late;
  const auto view = late.begun("lead", "", {"days=2"});
  CHECK(part(view, schema::PART_SCENE).scene().scene() == "standup");
  CHECK(part(view, schema::PART_STAKES).stakes().gauges(1).value() == 2);
}

TEST_CASE("a promise that stands is due, a broken one has drawn its bucket, a kept one has earned its drops") {
  LateRelease late;
  const auto promised = late.begun("lead", "delivery", {"friday=promised"});
  const auto& commitment = part(promised, schema::PART_PROMISES).promises().commitments(0);
  CHECK(commitment.state() == static_cast<std::uint32_t>(trust::CommitmentState::kOpen));
  CHECK(commitment.due() == "delivery");
  const auto consistency = static_cast<std::size_t>(trust::Pillar::kConsistency);
  CHECK(level(promised, "Dana, the client", consistency) == 5000);
  const auto broken = late.begun("lead", "monday", {"friday=broken"});
  CHECK(level(broken, "Dana, the client", consistency) == 3000);
  REQUIRE(part(broken, schema::PART_PROMISES).promises().breaches_size() == 1);
  CHECK(part(broken, schema::PART_PROMISES).promises().breaches(0).title() == "The missed Friday");
  CHECK(level(late.begun("lead", "monday", {"friday=kept"}), "Dana, the client", consistency) > 5000);
}

TEST_CASE("each breach draws its own bucket, however many are open") {
  LateRelease late;
  const auto view = late.begun("lead", "wednesday", {"missed=open", "loss=open"});
  CHECK(level(view, "Dana, the client", static_cast<std::size_t>(trust::Pillar::kConsistency)) == 3000);
  CHECK(level(view, "Dana, the client", static_cast<std::size_t>(trust::Pillar::kCompetence)) == 3000);
  CHECK(part(view, schema::PART_PROMISES).promises().breaches_size() == 2);
}

TEST_CASE("what is hidden is known to the one who would hide it, and comes out where the story says") {
  LateRelease late;
  const auto hidden = late.begun("tester", "delivery", {"quiet=hidden"});
  CHECK(part(hidden, schema::PART_PROMISES).promises().breaches_size() == 1);
  CHECK(part(late.begun("lead", "delivery", {"quiet=hidden"}), schema::PART_PROMISES).promises().breaches_size() == 0);
  const auto out = late.begun("lead", "monday", {"quiet=hidden"});
  REQUIRE(part(out, schema::PART_PROMISES).promises().breaches_size() == 1);
  CHECK(part(out, schema::PART_PROMISES).promises().breaches(0).state() ==
        static_cast<std::uint32_t>(trust::BreachState::kOpen));
}

TEST_CASE("a fact is known to all, or to the role that is named") {
  LateRelease late;
  const auto knows = [&](const std::string& role, const std::string& set) {
    const auto view = late.begun(role, "lab", {set});
    const auto& known = part(view, schema::PART_ME).me().known();
    return std::count(known.begin(), known.end(), "Two defects are open, one may lose data.") == 1;
  };
  CHECK(knows("dev", "defects=known"));
  CHECK(knows("lead", "defects=lead"));
  CHECK_FALSE(knows("dev", "defects=lead"));
}

TEST_CASE("what was chosen before is remembered by the scenes that ask for it") {
  LateRelease late;
  CHECK(told(late.begun("lead", "monday", {"delivery=ship"}), "On Sunday a customer lost"));
  CHECK_FALSE(told(late.begun("lead", "monday", {"delivery=call"}), "On Sunday a customer lost"));
}

TEST_CASE("a number of the scenario's own is set under its name") {
  LateRelease late;
  const auto start = author::read_start_point(late.plan, "lab", {"calls=3"});
  REQUIRE(start);
  REQUIRE(start->before.size() == 1);
  CHECK(start->before[0].effects.sets[0].name == "calls");
  CHECK(start->before[0].effects.sets[0].value == 3);
}

TEST_CASE("what stands for nothing is refused with what would do") {
  const LateRelease late;
  CHECK(late.refused("delivry", {}) == "there is no scene 'delivry': did you mean 'delivery'?");
  CHECK(late.refused("", {"days=9"}) == "'days' cannot be 9: give a whole number from 0 to 5");
  CHECK(late.refused("", {"friday=maybe"}) == "'friday' cannot be maybe: give 'promised', 'kept' or 'broken'");
  CHECK(late.refused("", {"missed=known"}) == "'missed' cannot be known: give 'open' or 'hidden'");
  CHECK(late.refused("", {"safety=101"}) == "safety cannot be 101: give a whole number from 0 to 100");
  CHECK(late.refused("", {"dais=x"}) == "'dais' is nothing that 'late-release' declares: did you mean 'days'?");
  CHECK(late.refused("", {"days"}) == "'days' sets nothing: write it as in days=1 or friday=promised");
  CHECK(late.refused("", {"night=ship"}).find("'all', 'lead', 'wait'") != std::string::npos);
}
