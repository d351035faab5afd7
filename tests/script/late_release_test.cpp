#include <algorithm>

#include "game/plan/plan_json.h"
#include "game/script/hooks.h"
#include "tests/script/script_world.h"

using namespace drops;
using namespace drops::plan;
using script::Loaded;

namespace {

Loaded late_release() {
  auto loaded = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua");
  REQUIRE(loaded);
  return std::move(*loaded);
}

const Scene& scene(const Plan& plan, std::string_view id) {
  const auto found = std::ranges::find(plan.scenes, id, &Scene::id);
  REQUIRE(found != plan.scenes.end());
  return *found;
}

const Option& option(const Plan& plan, std::string_view in, std::string_view id) {
  const auto& ask = scene(plan, in).ask;
  REQUIRE(ask);
  const auto found = std::ranges::find(ask->options, id, &Option::id);
  REQUIRE(found != ask->options.end());
  return *found;
}

std::vector<std::uint32_t> option_lines(const Scene& scene) {
  std::vector<std::uint32_t> lines;
  for (const Option& each : scene.ask->options) lines.push_back(each.place.line);
  return lines;
}

// Answers with what a test sets, and nothing else.
struct FakeTeam final : HookTeam {
  int days = 3;
  bool home = false;

  bool known(std::size_t) const override { return false; }
  bool promised(std::size_t) const override { return false; }
  bool broken(std::size_t) const override { return false; }
  bool open(std::size_t) const override { return false; }
  bool was(std::size_t in, std::size_t chosen) const override { return home && in == 6 && chosen == 2; }
  int stake(std::size_t number) const override { return number == 1 ? days : 9; }
  int safety() const override { return 50; }
  bool second() const override { return false; }
  trust::Level level(const With&, std::optional<trust::Pillar>) const override { return 4'000; }
  std::uint64_t random(std::uint64_t, std::uint64_t) const override { return 0; }
  int data(const std::string&) const override { return 0; }
};

}  // namespace

TEST_CASE("late-release has nothing wrong") {
  const Loaded loaded = late_release();
  for (const Finding& finding : loaded.findings) UNSCOPED_INFO(sentence(finding, loaded.plan));
  CHECK(loaded.findings.empty());
  CHECK(loaded.playable());
}

TEST_CASE("late-release declares what its file says") {
  const Plan plan = late_release().plan;
  CHECK(plan.id == "late-release");
  CHECK(plan.version == "1.0.0");
  CHECK(plan.objectives.size() == 3);
  CHECK(plan.minutes == 30);
  CHECK(plan.players_least == 3);
  CHECK(plan.players_most == 6);
  CHECK(plan.teams_most == 12);
  CHECK(plan.measure.kind == With::Kind::kCharacter);
  CHECK(plan.start.number == 0);
  CHECK(plan.place.line == 2);
  CHECK(plan.debrief.size() == 5);
  CHECK(plan.hooks == 1);
  CHECK(plan.sources.size() == 1);
  CHECK(plan.rules_overridden.empty());

  REQUIRE(plan.roles.size() == 3);
  CHECK(plan.roles[0].leader);
  CHECK(plan.roles[2].many);
  CHECK(plan.roles[1].private_text.starts_with("Two defects are open."));
  CHECK(plan.roles[1].place.line == 8);
  REQUIRE(plan.characters.size() == 1);
  CHECK(plan.characters[0].trusts.levels == std::array<trust::Level, 4>{5'000, 5'000, 5'000, 5'000});
  REQUIRE(plan.stakes.size() == 2);
  CHECK(plan.stakes[0].start == 5);
  CHECK(plan.stakes[0].most == 8);
  REQUIRE(plan.facts.size() == 2);
  CHECK(plan.facts[0].known_by.at(0).number == 0);
}

TEST_CASE("late-release promises Friday, and four things can be spilled") {
  const Plan plan = late_release().plan;
  REQUIRE(plan.commitments.size() == 1);
  const Commitment& friday = plan.commitments[0];
  CHECK(friday.to.kind == With::Kind::kCharacter);
  CHECK(friday.due.number == 4);
  CHECK(friday.kept.drops == Amounts{0, 1, 2, 0});
  CHECK(friday.kept.given == std::array{false, true, true, false});
  CHECK(friday.broken.breach.number == 0);
  CHECK(friday.place.line == 17);
  REQUIRE(plan.breaches.size() == 4);
  CHECK(plan.breaches[0].kind == trust::BreachKind::kConsistency);
  CHECK(plan.breaches[2].with.kind == With::Kind::kRole);
  CHECK(plan.breaches[3].with.kind == With::Kind::kMates);
  CHECK(plan.breaches[3].buckets == Amounts{1, 0, 0, 0});
}

TEST_CASE("late-release has eleven scenes, four of them endings, each on its line") {
  const Plan plan = late_release().plan;
  std::vector<std::uint32_t> lines;
  for (const Scene& each : plan.scenes) lines.push_back(each.place.line);
  CHECK(lines == std::vector<std::uint32_t>{25, 36, 47, 56, 64, 74, 85, 100, 101, 102, 103});
  CHECK(std::ranges::count_if(plan.scenes, &Scene::ends) == 4);
  CHECK(scene(plan, "tender").ending == "tender");
}

TEST_CASE("every option of late-release has the line it stands on") {
  using Lines = std::vector<std::uint32_t>;
  const Plan plan = late_release().plan;
  CHECK(option_lines(scene(plan, "standup")) == Lines{28, 30, 32});
  CHECK(option_lines(scene(plan, "lab")) == Lines{39, 39});
  CHECK(option_lines(scene(plan, "night")) == Lines{50, 52, 54});
  CHECK(option_lines(scene(plan, "answer")) == Lines{58, 59, 60});
  CHECK(option_lines(scene(plan, "delivery")) == Lines{68, 70, 72});
  CHECK(option_lines(scene(plan, "monday")) == Lines{78, 79, 80, 82});
  CHECK(option_lines(scene(plan, "wednesday")) == Lines{88, 89, 91});
  CHECK(scene(plan, "lab").outcome[3].place.line == 44);
}

TEST_CASE("the questions of late-release are asked as written") {
  const Plan plan = late_release().plan;
  const Ask& standup = *scene(plan, "standup").ask;
  CHECK(standup.kind == AskKind::kVote);
  CHECK(standup.tie == Tie::kLeader);
  CHECK(standup.fallback.number == 1);
  CHECK(standup.prompt == "What do we answer?");
  CHECK(scene(plan, "standup").discuss->seconds == 120);
  CHECK(scene(plan, "lab").ask->kind == AskKind::kAcross);
  CHECK(scene(plan, "night").ask->kind == AskKind::kOnly);
  CHECK(scene(plan, "night").ask->role.number == 1);
  CHECK(scene(plan, "night").private_texts.at(0).role.number == 1);
  CHECK(scene(plan, "answer").ask->kind == AskKind::kLeader);
  CHECK(scene(plan, "answer").ask->seconds == 45);
  CHECK(scene(plan, "delivery").ask->explain);
  CHECK(scene(plan, "monday").ask->kind == AskKind::kEach);
  CHECK(scene(plan, "monday").witness);
  CHECK(scene(plan, "monday").heard);
  CHECK(scene(plan, "monday").surfaces.at(1).number == 3);
}

TEST_CASE("an option's own effects come first, then what it does also") {
  const Plan plan = late_release().plan;
  const Effects& confirm = option(plan, "standup", "confirm").effects;
  CHECK(confirm.makes.number == 0);
  REQUIRE(confirm.trust.size() == 2);
  CHECK(confirm.trust[0].drops == Amounts{0, 0, 0, 2});
  CHECK(confirm.trust[0].with.kind == With::Kind::kCharacter);
  CHECK(confirm.trust[1].leaks == Amounts{0, 0, 0, 3});
  CHECK(confirm.trust[1].with.kind == With::Kind::kRole);
  CHECK(confirm.trust[1].why == "Nobody asked.");
  REQUIRE(confirm.stakes.size() == 1);
  CHECK(confirm.stakes[0].stake.number == 0);
  CHECK(confirm.stakes[0].delta == 2);
}

TEST_CASE("options of late-release reveal, hide, keep, renegotiate and repair") {
  const Plan plan = late_release().plan;
  const Option& all = option(plan, "night", "all");
  CHECK(all.effects.voice);
  CHECK_FALSE(all.effects.reveals.at(0).to.given());
  CHECK(all.go.number == 3);
  CHECK(option(plan, "night", "lead").effects.reveals.at(0).to.number == 0);
  CHECK(option(plan, "night", "wait").effects.hides.number == 3);
  CHECK(option(plan, "night", "wait").effects.trust.empty());
  CHECK(option(plan, "answer", "thanks").effects.welcome);
  CHECK(option(plan, "answer", "why").effects.blame);
  const Effects& ship = option(plan, "delivery", "ship").effects;
  CHECK(ship.keeps.number == 0);
  CHECK(ship.opens.number == 2);
  CHECK(ship.why == "The warning was shipped as a footnote.");
  const Effects& call = option(plan, "delivery", "call").effects;
  CHECK(call.renegotiates.number == 0);
  CHECK(call.due.number == 6);
  const Effects& own = option(plan, "monday", "own").effects;
  CHECK(own.repairs_open);
  CHECK(own.step == trust::Step::kAcknowledge);
  CHECK(option(plan, "monday", "log").effects.hollow);
  CHECK_FALSE(option(plan, "monday", "log").effects.step);
}

TEST_CASE("the outcome table of late-release stands in its order") {
  const Plan plan = late_release().plan;
  const auto& rows = scene(plan, "lab").outcome;
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].mine.number == 0);
  CHECK(rows[1].theirs.number == 1);
  CHECK(rows[1].text == "They finish. You do not.");
  CHECK(rows[1].effects.trust.at(0).drops == Amounts{3, 0, 0, 0});
  CHECK(rows[2].effects.trust.at(0).buckets == Amounts{0, 0, 0, 1});
}

TEST_CASE("the conditions of late-release are data") {
  const Plan plan = late_release().plan;
  const auto& delivery = scene(plan, "delivery").texts;
  REQUIRE(delivery.size() == 3);
  CHECK_FALSE(delivery[0].when);
  CHECK(delivery[1].when->kind == Condition::Kind::kLow);
  CHECK(delivery[1].when->pillar == trust::Pillar::kCare);
  CHECK(delivery[1].when->level == 36);
  CHECK(delivery[1].when->who.kind == With::Kind::kRole);
  CHECK(delivery[1].place.line == 65);
  CHECK(delivery[2].when->kind == Condition::Kind::kBelow);
  CHECK(delivery[2].when->subject.number == 1);
  const auto& monday = scene(plan, "monday").texts;
  CHECK(monday.at(1).when->kind == Condition::Kind::kWas);
  CHECK(monday[1].when->subject.number == 4);
  CHECK(monday[1].when->option.number == 0);
  CHECK(monday[1].opens.number == 1);
  const auto& go = scene(plan, "wednesday").go;
  REQUIRE(go.size() == 4);
  CHECK(go[1].scene.name == "partners");
  CHECK(go[1].when->kind == Condition::Kind::kHigh);
  CHECK_FALSE(go[1].when->pillar);
  CHECK(go[3].scene.name == "polite");
  CHECK_FALSE(go[3].when);
}

TEST_CASE("late-release comes back from JSON as it went") {
  const Plan plan = late_release().plan;
  const auto back = from_json(to_json(plan));
  REQUIRE(back);
  CHECK(to_json(*back) == to_json(plan));
  CHECK(back->sources[0].text == plan.sources[0].text);
}

TEST_CASE("the hook of late-release leaks when the last day is spent and nobody went home") {
  const Plan plan = late_release().plan;
  CHECK(scene(plan, "wednesday").after == 0);
  auto hooks = script::make_hooks(plan);
  REQUIRE(hooks);
  FakeTeam team;
  const auto calm = (*hooks)->after(0, team);
  REQUIRE(calm);
  CHECK(calm->empty());

  team.days = 0;
  const auto spent = (*hooks)->after(0, team);
  REQUIRE(spent);
  REQUIRE(spent->size() == 1);
  const HookEffect& leak = spent->front();
  CHECK(leak.what == HookEffect::What::kLeak);
  CHECK(leak.pillar == trust::Pillar::kCare);
  CHECK(leak.count == 2);
  CHECK(leak.with.kind == With::Kind::kRole);
  CHECK(leak.with.who.number == 2);
  CHECK(leak.why == "Another night, and nobody counted them.");

  team.home = true;
  const auto home = (*hooks)->after(0, team);
  REQUIRE(home);
  CHECK(home->empty());
}
