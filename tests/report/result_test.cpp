#include "game/report/result.h"

#include <nlohmann/json.hpp>

#include "tests/report/played.h"

using namespace drops;
using test::Played;

namespace {

const test::Choices kCalls = {{"standup", "ask"},   {"lab", "keep"},     {"night", "all"},     {"answer", "why"},
                              {"delivery", "call"}, {"monday", "amend"}, {"wednesday", "home"}};

}  // namespace

TEST_CASE("the result says which way each team went and where it ended") {
  const Played played(kCalls, 2);
  REQUIRE(played.over());
  const auto json = report::result(played.state, played.plan);
  CHECK(json["scenario"] == "late-release");
  CHECK(json["seed"] == 7);
  REQUIRE(json["teams"].size() == 2);
  const auto& team = json["teams"][0];
  CHECK(team["team"] == 1);
  CHECK(team["ending"] == played.plan.scenes[*played.state.stories[0].ending].ending);
  CHECK(team["scenes"][0]["scene"] == "standup");
  CHECK(team["scenes"][0]["options"] == nlohmann::ordered_json::array({"ask"}));
  CHECK(team["scenes"][4]["options"] == nlohmann::ordered_json::array({"call"}));
}

TEST_CASE("levels in the result are the state's, in hundredths, and stakes are the last") {
  const Played played(kCalls);
  const auto team = report::result(played.state, played.plan)["teams"][0];
  const auto& story = played.state.stories[0];
  REQUIRE(team["trust"].size() == story.standing.vessels.size());
  for (std::size_t i = 0; i < story.standing.vessels.size(); ++i) {
    CHECK(team["trust"][i]["care"] == story.standing.vessels[i].level(trust::Pillar::kCare));
    CHECK(team["trust"][i]["overall"] == story.standing.vessels[i].overall());
  }
  CHECK(team["stakes"]["patience"] == story.stakes[0]);
  CHECK(team["safety"] == story.standing.safety);
}

TEST_CASE("the result counts drops, leaks and buckets that took effect") {
  const Played played(kCalls);
  const auto counts = report::result(played.state, played.plan)["teams"][0]["counts"];
  int drops = 0;
  int buckets = 0;
  for (const auto& entry : played.state.stories[0].ledger) {
    if (entry.effect == 0) continue;
    if (entry.kind == trust::EntryKind::kDrop) drops += entry.asked;
    if (entry.kind == trust::EntryKind::kBucket) buckets += entry.asked;
  }
  CHECK(counts["drops"] == drops);
  CHECK(counts["buckets"] == buckets);
  CHECK(drops > 0);
  CHECK(buckets > 0);
}

TEST_CASE("promises and breaches stand in the result by their ids") {
  const Played played(kCalls);
  const auto team = report::result(played.state, played.plan)["teams"][0];
  CHECK(team["commitments"][0]["commitment"] == "friday");
  CHECK(team["commitments"][0]["state"] == "kept");
  CHECK(team["commitments"][0]["renegotiated"] == true);
  CHECK(team["breaches"].size() == played.plan.breaches.size());
}

TEST_CASE("the same choices have the same ledger hash, others another") {
  const auto hash = [](const test::Choices& choices) {
    const Played played(choices);
    return report::result(played.state, played.plan)["teams"][0]["ledger_hash"].get<std::string>();
  };
  auto others = kCalls;
  others["standup"] = "confirm";
  CHECK(hash(kCalls) == hash(kCalls));
  CHECK(hash(kCalls) != hash(others));
}

TEST_CASE("the result names no player and is one line") {
  const Played played(kCalls);
  const std::string text = report::result_json(played.state, played.plan);
  for (const auto& name : played.names) CHECK(text.find(name) == std::string::npos);
  CHECK(text.find('\n') == std::string::npos);
  CHECK(nlohmann::json::parse(text)["scenario"] == "late-release");
}
