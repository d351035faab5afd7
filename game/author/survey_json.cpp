#include "game/author/survey_json.h"

#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "game/author/figures.h"
#include "game/author/measure.h"

namespace drops::author {
namespace {

using Json = nlohmann::ordered_json;

Json levels_json(const Levels& levels) {
  return {{"mean", mean(levels)},          {"min", percentile(levels, 0)},
          {"p5", percentile(levels, 5)},   {"median", percentile(levels, 50)},
          {"p95", percentile(levels, 95)}, {"max", percentile(levels, 100)}};
}

Json pillars_json(const std::array<Levels, trust::kPillars>& pillars) {
  Json json = Json::object();
  for (const trust::Pillar pillar : trust::kAllPillars) {
    json[std::string(trust::name_of(pillar))] = levels_json(pillars[static_cast<std::size_t>(pillar)]);
  }
  return json;
}

Json figures_json(const MeasureFigures& figures) {
  return {{"stories", figures.overall.size()},
          {"overall", levels_json(figures.overall)},
          {"pillars", levels_json(figures.sum)},
          {"by_pillar", pillars_json(figures.pillars)}};
}

Json relations_json(const Summary& summary, const plan::Plan& plan) {
  Json rows = Json::array();
  for (const auto& [relation, figures] : summary.relations) {
    rows.push_back({{"relation", relation_label(plan, relation)},
                    {"overall", levels_json(figures.overall)},
                    {"by_pillar", pillars_json(figures.pillars)}});
  }
  return rows;
}

Json dead_ends_json(const Summary& summary, const plan::Plan& plan) {
  Json rows = Json::array();
  for (const auto& [scene, dead_end] : summary.dead_ends) {
    rows.push_back({{"scene", plan.scenes[scene].id}, {"stories", dead_end.stories}, {"seed", dead_end.seed}});
  }
  return rows;
}

Json extreme_json(const Extreme& extreme, const plan::Plan& plan) {
  return {{"seed", extreme.seed},
          {"team", extreme.team + 1},
          {"ending", ending_of(plan, extreme.ending)},
          {"overall", extreme.overall},
          {"pillars", extreme.sum}};
}

Json scenes_json(const Summary& summary, const plan::Plan& plan) {
  Json scenes = Json::array();
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    Json options = Json::object();
    for (std::size_t o = 0; o < summary.chosen[i].size(); ++o) {
      options[plan.scenes[i].ask->options[o].id] = summary.chosen[i][o];
    }
    scenes.push_back({{"scene", plan.scenes[i].id}, {"reached", summary.reached[i]}, {"chosen", std::move(options)}});
  }
  return scenes;
}

Json commitments_json(const Summary& summary, const plan::Plan& plan) {
  Json commitments = Json::array();
  for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
    const CommitmentCount& count = summary.commitments[i];
    commitments.push_back({{"commitment", plan.commitments[i].id},
                           {"kept", count.kept},
                           {"broken", count.broken},
                           {"lapsed", count.lapsed},
                           {"open", count.open},
                           {"never_made", count.never_made},
                           {"renegotiated", count.renegotiated}});
  }
  return commitments;
}

Json coverage_json(const Summary& summary) {
  std::size_t scenes = 0, options = 0, options_of = 0;
  for (std::size_t i = 0; i < summary.reached.size(); ++i) {
    if (summary.reached[i] > 0) ++scenes;
    const auto& chosen = summary.chosen[i];
    options_of += chosen.size();
    options += static_cast<std::size_t>(std::count_if(chosen.begin(), chosen.end(), [](auto n) { return n > 0; }));
  }
  return {{"scenes", scenes}, {"scenes_of", summary.reached.size()}, {"options", options}, {"options_of", options_of}};
}

Json kind_json(const Summary& summary, const plan::Plan& plan) {
  Json json = {{"temperament", kind_of(summary)}, {"stories", summary.stories}};
  json["start"] = figures_json(summary.start);
  json["end"] = figures_json(summary.all);
  json["endings"] = Json::object();
  for (const auto& [scene, figures] : summary.endings) json["endings"][ending_of(plan, scene)] = figures_json(figures);
  json["relations"] = relations_json(summary, plan);
  json["dead_ends"] = dead_ends_json(summary, plan);
  json["ms"] = {{"shortest", summary.times.front()}, {"longest", summary.times.back()}};
  json["ledgers"] = fmt::format("{:016x}", summary.ledgers.value());
  json["coverage"] = coverage_json(summary);
  json["scenes"] = scenes_json(summary, plan);
  json["commitments"] = commitments_json(summary, plan);
  json["hooks_stopped"] = summary.hooks_stopped;
  json["best"] = extreme_json(summary.best, plan);
  json["worst"] = extreme_json(summary.worst, plan);
  return json;
}

Json verdicts_json(const std::vector<Verdict>& judged) {
  Json all = Json::array();
  for (const Verdict& verdict : judged) {
    all.push_back({{"code", verdict.code},
                   {"met", verdict.is == Verdict::Is::kUnasked ? Json() : Json(verdict.is == Verdict::Is::kMet)},
                   {"wanted", verdict.wanted},
                   {"found", verdict.found},
                   {"where", verdict.where}});
  }
  return all;
}

}  // namespace

Json to_json(const Survey& survey, const plan::Plan& plan, const std::vector<Verdict>& judged, double seconds) {
  const auto& options = survey.options;
  Json json = {{"scenario", plan.id},    {"runs", survey.runs()},          {"seed", options.seed},
               {"teams", options.teams}, {"team_size", options.team_size}, {"measure", measure_label(plan)}};
  if (seconds > 0) json["runs_a_second"] = static_cast<double>(survey.runs()) / seconds;
  json["ledgers"] = fmt::format("{:016x}", survey.ledgers());
  json["kinds"] = Json::array();
  for (const Summary& summary : survey.kinds) json["kinds"].push_back(kind_json(summary, plan));
  json["verdicts"] = verdicts_json(judged);
  json["ok"] = judged.empty() ? Json() : Json(all_met(judged));
  return json;
}

}  // namespace drops::author
