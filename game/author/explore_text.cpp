#include "game/author/explore_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "game/author/figures.h"
#include "game/author/measure.h"
#include "game/report/lines.h"
#include "game/session/asking.h"

namespace drops::author {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWidest = 96;
constexpr std::size_t kEndingColumn = 32;

double minutes_of(Tick time) {
  return static_cast<double>(time) / 60'000;
}

std::string options_text(const plan::Scene& scene, std::uint32_t options) {
  std::string text;
  for (std::size_t i = 0; scene.ask && i < scene.ask->options.size(); ++i) {
    if (((options >> i) & 1u) != 0) text += (text.empty() ? "" : " + ") + scene.ask->options[i].id;
  }
  return text;
}

// "standup: ask", "monday: own + log", "start" of a scene without options.
std::vector<std::string> steps_of(const Path& path, const plan::Plan& plan) {
  std::vector<std::string> steps;
  for (const Path::Step& step : path.steps) {
    const std::string options = options_text(plan.scenes[step.scene], step.options);
    steps.push_back(plan.scenes[step.scene].id + (options.empty() ? "" : ": " + options));
  }
  steps.push_back(ending_of(plan, path.ending));
  return steps;
}

std::string path_text(const char* name, const Path& path, const plan::Plan& plan) {
  if (path.steps.empty()) return {};
  std::string text =
      fmt::format("{} path: {:.1f} minutes, {} questions\n", name, minutes_of(path.time), path.steps.size());
  std::string line = "  ";
  for (const std::string& step : steps_of(path, plan)) {
    const bool first = line.size() == 2;
    if (!first && line.size() + step.size() + 4 > kWidest) {
      text += line + " →\n";
      line = "  ";
    } else if (!first) {
      line += " → ";
    }
    line += step;
  }
  return text + line + "\n";
}

std::vector<std::string> missing_endings(const Exploration& found, const plan::Plan& plan) {
  std::vector<std::string> missing;
  for (std::uint32_t i = 0; i < plan.scenes.size(); ++i) {
    if (plan.scenes[i].ends() && !found.endings.contains(i)) missing.push_back(ending_of(plan, i));
  }
  return missing;
}

// As "scene: option"; of scenes that nobody comes to, the scene.
std::vector<std::string> never_chosen(const Exploration& found, const plan::Plan& plan) {
  std::vector<std::string> never;
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    const plan::Scene& scene = plan.scenes[i];
    if (!scene.ask || !(session::decides(scene.ask->kind) || scene.ask->kind == plan::AskKind::kParaphrase)) continue;
    for (std::size_t o = 0; o < found.chosen[i].size(); ++o) {
      if (found.chosen[i][o] == 0) never.push_back(scene.id + ": " + scene.ask->options[o].id);
    }
  }
  return never;
}

std::string list_text(const char* name, const std::vector<std::string>& things) {
  std::string text = fmt::format("{:15}", name);
  for (const std::string& thing : things) text += (&thing == &things.front() ? "" : ", ") + thing;
  return text + (things.empty() ? "none\n" : "\n");
}

std::string endings_text(const Exploration& found, const plan::Plan& plan) {
  std::string text = fmt::format("{} {:>10}   {}\n", report::padded("ending", kEndingColumn), "states",
                                 "overall trust there, least to most");
  for (const auto& [scene, ending] : found.endings) {
    text += fmt::format("{} {:>10}   {:.1f} to {:.1f}\n", report::padded(ending_label(plan, scene), kEndingColumn),
                        ending.states, drops_of(ending.lowest), drops_of(ending.highest));
  }
  return text + fmt::format("({})\n\n", measure_label(plan));
}

Json path_json(const Path& path, const plan::Plan& plan) {
  Json steps = Json::array();
  for (const Path::Step& step : path.steps) {
    const plan::Scene& scene = plan.scenes[step.scene];
    Json options = Json::array();
    for (std::size_t i = 0; scene.ask && i < scene.ask->options.size(); ++i) {
      if (((step.options >> i) & 1u) != 0) options.push_back(scene.ask->options[i].id);
    }
    steps.push_back({{"scene", scene.id}, {"options", std::move(options)}});
  }
  return {{"ms", path.time},
          {"ending", path.steps.empty() ? Json() : Json(ending_of(plan, path.ending))},
          {"steps", std::move(steps)}};
}

}  // namespace

bool is_sound(const Exploration& found, const plan::Plan& plan) {
  return found.unwalked == 0 && found.dead_ends.empty() && missing_endings(found, plan).empty() &&
         never_chosen(found, plan).empty();
}

std::string to_text(const Exploration& found, const plan::Plan& plan, double seconds) {
  std::string text =
      fmt::format("{}: every decision of a team of {}, {} states", plan.title, found.options.team_size, found.states);
  if (seconds > 0) text += fmt::format(", {:.1f} seconds", seconds);
  text += "\n";
  if (found.unwalked > 0) {
    text += fmt::format("Not all of it: {} of these states were not walked on from; what follows is about the rest.\n",
                        found.unwalked);
  }
  text += "\n" + endings_text(found, plan);
  std::vector<std::string> dead_ends;
  for (const auto& [scene, states] : found.dead_ends) {
    dead_ends.push_back(fmt::format("{} ({} states)", plan.scenes[scene].id, states));
  }
  text += list_text("never reached", missing_endings(found, plan));
  text += list_text("never chosen", never_chosen(found, plan));
  text += list_text("dead ends", dead_ends) + "\n";
  text += path_text("shortest", found.shortest, plan) + path_text("longest", found.longest, plan);
  return text + "(each phase takes its whole time; reading: 4 seconds and about 200 words a minute)\n";
}

Json to_json(const Exploration& found, const plan::Plan& plan, double seconds) {
  Json json = {{"scenario", plan.id},
               {"team_size", found.options.team_size},
               {"states", found.states},
               {"unwalked", found.unwalked}};
  if (seconds > 0) json["seconds"] = seconds;
  json["endings"] = Json::object();
  for (const auto& [scene, ending] : found.endings) {
    json["endings"][ending_of(plan, scene)] = {
        {"states", ending.states}, {"lowest", ending.lowest}, {"highest", ending.highest}};
  }
  json["never_reached"] = missing_endings(found, plan);
  json["never_chosen"] = never_chosen(found, plan);
  json["dead_ends"] = Json::object();
  for (const auto& [scene, states] : found.dead_ends) json["dead_ends"][plan.scenes[scene].id] = states;
  json["shortest"] = path_json(found.shortest, plan);
  json["longest"] = path_json(found.longest, plan);
  json["ok"] = is_sound(found, plan);
  return json;
}

}  // namespace drops::author
