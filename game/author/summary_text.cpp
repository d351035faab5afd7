#include "game/author/summary_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "game/base/text.h"

namespace drops::author {
namespace {

using Levels = std::vector<trust::Level>;

double share(std::uint32_t part, std::uint32_t of) {
  return of == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(of);
}

trust::Level median(const Levels& sorted) {
  return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

double drops_of(trust::Level level) {
  return static_cast<double>(level) / trust::kOneDrop;
}

std::string temperament_of(const Summary& summary) {
  const auto& fixed = summary.options.table.temperament;
  return fixed ? std::string(bots::name_of(*fixed)) : "mixed";
}

struct Coverage {
  std::uint32_t scenes = 0, scenes_of = 0, options = 0, options_of = 0;
};

Coverage coverage_of(const Summary& summary) {
  Coverage coverage;
  for (std::size_t i = 0; i < summary.reached.size(); ++i) {
    ++coverage.scenes_of;
    if (summary.reached[i] > 0) ++coverage.scenes;
    for (const std::uint32_t count : summary.chosen[i]) {
      ++coverage.options_of;
      if (count > 0) ++coverage.options;
    }
  }
  return coverage;
}

const std::string& ending_of(const plan::Plan& plan, std::uint32_t scene) {
  return plan.scenes[scene].ending.empty() ? plan.scenes[scene].id : plan.scenes[scene].ending;
}

// Pads by characters as people count them, not by bytes.
std::string padded(const std::string& text, std::size_t width) {
  const std::size_t length = count_code_points(text).value_or(text.size());
  return text + std::string(width > length ? width - length : 0, ' ');
}

std::size_t widest_name(const plan::Plan& plan) {
  std::size_t widest = 8;
  for (const auto& scene : plan.scenes) widest = std::max(widest, scene.id.size());
  for (const auto& commitment : plan.commitments) widest = std::max(widest, commitment.id.size());
  return widest + 2;
}

std::string head(const Summary& summary, const plan::Plan& plan, double seconds) {
  const auto& table = summary.options.table;
  const std::uint32_t runs = summary.stories / std::max(table.teams, 1u);
  std::string text =
      fmt::format("{}: {} {}, {} {} of {}, {} bots, seed {}", plan.title, runs, runs == 1 ? "run" : "runs", table.teams,
                  table.teams == 1 ? "team" : "teams", table.team_size, temperament_of(summary), summary.options.seed);
  if (seconds > 0) text += fmt::format("; {:.0f} runs a second", static_cast<double>(runs) / seconds);
  return text + "\n\n";
}

std::string endings_text(const Summary& summary, const plan::Plan& plan, std::size_t width) {
  std::string text = fmt::format("{}   share   trust at the end: {}\n", padded("ending", width), measure_label(plan));
  const auto row = [&](const std::string& name, const Levels& levels) {
    text += fmt::format("{} {:5.1f} %   least {:.1f}, middle {:.1f}, most {:.1f}\n", padded(name, width),
                        share(static_cast<std::uint32_t>(levels.size()), summary.stories), drops_of(levels.front()),
                        drops_of(median(levels)), drops_of(levels.back()));
  };
  for (const auto& [scene, levels] : summary.endings) row(ending_of(plan, scene), levels);
  if (!summary.overall.empty()) row("all", summary.overall);
  return text + "\n";
}

std::string options_text(const Summary& summary, const plan::Scene& scene, std::size_t number) {
  std::string text;
  for (std::size_t i = 0; i < summary.chosen[number].size(); ++i) {
    const double chosen = share(summary.chosen[number][i], summary.reached[number]);
    text += fmt::format("{}{} {:.0f} %", i == 0 ? "" : " · ", scene.ask->options[i].id, chosen);
  }
  return text;
}

std::string scenes_text(const Summary& summary, const plan::Plan& plan, std::size_t width) {
  const Coverage coverage = coverage_of(summary);
  std::string text =
      fmt::format("{} reached   chosen there: {} of {} scenes, {} of {} options\n", padded("scene", width),
                  coverage.scenes, coverage.scenes_of, coverage.options, coverage.options_of);
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    text += fmt::format("{} {:5.1f} %   {}", padded(plan.scenes[i].id, width),
                        share(summary.reached[i], summary.stories), options_text(summary, plan.scenes[i], i));
    text.erase(text.find_last_not_of(' ') + 1);
    text += "\n";
  }
  return text + "\n";
}

std::string commitments_text(const Summary& summary, const plan::Plan& plan, std::size_t width) {
  if (plan.commitments.empty()) return {};
  std::string text = padded("promise", width) + "    kept  broken  lapsed    open  never made   (another day)\n";
  for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
    const CommitmentCount& count = summary.commitments[i];
    const auto percent = [&](std::uint32_t part) { return share(part, summary.stories); };
    text +=
        fmt::format("{} {:5.1f} % {:5.1f} % {:5.1f} % {:5.1f} %     {:5.1f} %       {:5.1f} %\n",
                    padded(plan.commitments[i].id, width), percent(count.kept), percent(count.broken),
                    percent(count.lapsed), percent(count.open), percent(count.never_made), percent(count.renegotiated));
  }
  return text + "\n";
}

std::string extreme_text(const char* name, const Extreme& extreme, const plan::Plan& plan) {
  return fmt::format("{} run: seed {}, team {}, {}, trust {:.1f}, all pillars {:.1f}\n", name, extreme.seed,
                     extreme.team + 1, ending_of(plan, extreme.ending), drops_of(extreme.overall),
                     drops_of(extreme.sum));
}

nlohmann::ordered_json to_json(const Levels& sorted) {
  return {{"min", sorted.empty() ? 0 : sorted.front()},
          {"median", median(sorted)},
          {"max", sorted.empty() ? 0 : sorted.back()}};
}

nlohmann::ordered_json to_json(const Extreme& extreme, const plan::Plan& plan) {
  return {{"seed", extreme.seed},
          {"team", extreme.team + 1},
          {"ending", ending_of(plan, extreme.ending)},
          {"overall", extreme.overall},
          {"pillars", extreme.sum}};
}

nlohmann::ordered_json scenes_json(const Summary& summary, const plan::Plan& plan) {
  nlohmann::ordered_json scenes = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    nlohmann::ordered_json options = nlohmann::ordered_json::object();
    for (std::size_t o = 0; o < summary.chosen[i].size(); ++o) {
      options[plan.scenes[i].ask->options[o].id] = summary.chosen[i][o];
    }
    scenes.push_back({{"scene", plan.scenes[i].id}, {"reached", summary.reached[i]}, {"chosen", std::move(options)}});
  }
  return scenes;
}

nlohmann::ordered_json commitments_json(const Summary& summary, const plan::Plan& plan) {
  nlohmann::ordered_json commitments = nlohmann::ordered_json::array();
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

}  // namespace

std::string to_text(const Summary& summary, const plan::Plan& plan, double seconds) {
  const std::size_t width = widest_name(plan);
  std::string text = head(summary, plan, seconds) + endings_text(summary, plan, width) +
                     scenes_text(summary, plan, width) + commitments_text(summary, plan, width);
  if (summary.hooks_stopped > 0) text += fmt::format("Hooks were stopped {} times.\n", summary.hooks_stopped);
  return text + extreme_text("best", summary.best, plan) + extreme_text("worst", summary.worst, plan);
}

nlohmann::ordered_json to_json(const Summary& summary, const plan::Plan& plan, double seconds) {
  const auto& table = summary.options.table;
  const std::uint32_t runs = summary.stories / std::max(table.teams, 1u);
  const Coverage coverage = coverage_of(summary);
  nlohmann::ordered_json json = {{"scenario", plan.id},          {"runs", runs},
                                 {"seed", summary.options.seed}, {"teams", table.teams},
                                 {"team_size", table.team_size}, {"temperament", temperament_of(summary)}};
  if (seconds > 0) json["runs_a_second"] = static_cast<double>(runs) / seconds;
  json["endings"] = nlohmann::ordered_json::object();
  for (const auto& [scene, levels] : summary.endings) {
    json["endings"][ending_of(plan, scene)] = {{"stories", levels.size()}, {"overall", to_json(levels)}};
  }
  json["coverage"] = {{"scenes", coverage.scenes},
                      {"scenes_of", coverage.scenes_of},
                      {"options", coverage.options},
                      {"options_of", coverage.options_of}};
  json["scenes"] = scenes_json(summary, plan);
  json["measure"] = {{"relation", measure_label(plan)}, {"overall", to_json(summary.overall)}};
  json["commitments"] = commitments_json(summary, plan);
  json["hooks_stopped"] = summary.hooks_stopped;
  json["best"] = to_json(summary.best, plan);
  json["worst"] = to_json(summary.worst, plan);
  return json;
}

}  // namespace drops::author
