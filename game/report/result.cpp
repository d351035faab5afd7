#include "game/report/result.h"

#include <fmt/format.h>
#include <array>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "game/session/labels.h"

namespace drops::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> kCommitmentStates = {"none", "open", "kept", "broken", "lapsed"};
constexpr std::array<std::string_view, 4> kBreachStates = {"none", "hidden", "open", "closed"};

Json scenes_json(const session::Story& story, const plan::Plan& plan) {
  Json scenes = Json::array();
  for (const session::Past& past : story.past) {
    if (past.scene >= plan.scenes.size()) continue;
    const plan::Scene& scene = plan.scenes[past.scene];
    Json options = Json::array();
    for (const std::uint32_t option : past.chosen) {
      if (scene.ask && option < scene.ask->options.size()) options.push_back(scene.ask->options[option].id);
    }
    scenes.push_back({{"scene", scene.id}, {"options", std::move(options)}});
  }
  return scenes;
}

Json trust_json(const session::State& state, const plan::Plan& plan, TeamId team) {
  Json rows = Json::array();
  for (const trust::Vessel& vessel : state.story(team).standing.vessels) {
    Json row = {{"truster", session::label_of(state, plan, team, vessel.relation.truster)},
                {"trustee", session::label_of(state, plan, team, vessel.relation.trustee)}};
    for (const trust::Pillar pillar : trust::kAllPillars) {
      row[std::string(trust::name_of(pillar))] = vessel.level(pillar);
    }
    row["overall"] = vessel.overall();
    rows.push_back(std::move(row));
  }
  return rows;
}

// What took effect, counted as people count it.
Json counts_json(const trust::Ledger& ledger) {
  int drops = 0, leaks = 0, buckets = 0;
  for (const trust::Entry& entry : ledger) {
    if (entry.effect == 0) continue;
    const int count = std::abs(entry.asked);
    if (entry.kind == trust::EntryKind::kDrop) drops += count;
    if (entry.kind == trust::EntryKind::kLeak) leaks += count;
    if (entry.kind == trust::EntryKind::kBucket) buckets += count;
  }
  return {{"drops", drops}, {"leaks", leaks}, {"buckets", buckets}};
}

Json stakes_json(const session::Story& story, const plan::Plan& plan) {
  Json stakes = Json::object();
  for (std::size_t i = 0; i < story.stakes.size() && i < plan.stakes.size(); ++i) {
    stakes[plan.stakes[i].id] = story.stakes[i];
  }
  return stakes;
}

Json commitments_json(const trust::Standing& standing, const plan::Plan& plan) {
  Json rows = Json::array();
  for (std::size_t i = 0; i < standing.commitments.size() && i < plan.commitments.size(); ++i) {
    rows.push_back({{"commitment", plan.commitments[i].id},
                    {"state", kCommitmentStates.at(static_cast<std::size_t>(standing.commitments[i].state))},
                    {"renegotiated", standing.commitments[i].renegotiated}});
  }
  return rows;
}

Json breaches_json(const trust::Standing& standing, const plan::Plan& plan) {
  Json rows = Json::array();
  for (std::size_t i = 0; i < standing.breaches.size() && i < plan.breaches.size(); ++i) {
    const trust::Breach& breach = standing.breaches[i];
    Json steps = Json::array();
    for (std::size_t step = 0; step < trust::kSteps; ++step) {
      if (breach.taken[step]) steps.push_back(session::step_label(static_cast<trust::Step>(step)));
    }
    rows.push_back({{"breach", plan.breaches[i].id},
                    {"state", kBreachStates.at(static_cast<std::size_t>(breach.state))},
                    {"deception", breach.was_deception},
                    {"steps", std::move(steps)}});
  }
  return rows;
}

Json team_json(const session::State& state, const plan::Plan& plan, TeamId team) {
  const session::Story& story = state.story(team);
  Json json = {{"team", team.value + 1}};
  json["ending"] = story.ending && *story.ending < plan.scenes.size() && plan.scenes[*story.ending].ends()
                       ? Json(plan.scenes[*story.ending].ending)
                       : Json();
  json["scenes"] = scenes_json(story, plan);
  json["trust"] = trust_json(state, plan, team);
  json["counts"] = counts_json(story.ledger);
  json["stakes"] = stakes_json(story, plan);
  json["safety"] = story.standing.safety;
  json["commitments"] = commitments_json(story.standing, plan);
  json["breaches"] = breaches_json(story.standing, plan);
  json["ledger_hash"] = fmt::format("{:016x}", session::hash_of(story.ledger));
  return json;
}

}  // namespace

nlohmann::ordered_json result(const session::State& state, const plan::Plan& plan) {
  Json teams = Json::array();
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    teams.push_back(team_json(state, plan, TeamId(team)));
  }
  return {{"scenario", plan.id}, {"version", plan.version}, {"seed", state.house.seed}, {"teams", std::move(teams)}};
}

std::string result_json(const session::State& state, const plan::Plan& plan) {
  return result(state, plan).dump();
}

}  // namespace drops::report
