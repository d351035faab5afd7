#include "game/plan/check.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {

void Report::error(std::string_view code, Place place, std::string subject, std::string what, std::string todo) {
  findings_.push_back(
      {std::string(code), Severity::kError, place, std::move(subject), std::move(what), std::move(todo)});
}

void Report::warning(std::string_view code, Place place, std::string subject, std::string what, std::string todo) {
  error(code, place, std::move(subject), std::move(what), std::move(todo));
  findings_.back().severity = Severity::kWarning;
}

std::string subject_of(const Scene& scene) {
  return fmt::format("scene '{}'", scene.id);
}

std::string subject_of(const Scene& scene, const Option& option) {
  return fmt::format("scene '{}', option '{}'", scene.id, option.id);
}

void for_each_effects(const Plan& plan, const std::function<void(const EffectsAt&)>& look) {
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    const Scene& scene = plan.scenes[i];
    if (scene.ask) {
      for (const Option& option : scene.ask->options) {
        look({i, option.effects, option.place, subject_of(scene, option)});
      }
    }
    for (const OutcomeRow& row : scene.outcome) look({i, row.effects, row.place, subject_of(scene) + ", outcome"});
  }
}

namespace {

void look_into(const ConditionAt& at, const std::function<void(const ConditionAt&)>& look) {
  using Kind = Condition::Kind;
  const Kind kind = at.condition.kind;
  if (kind != Kind::kAll && kind != Kind::kAny && kind != Kind::kNone) return look(at);
  for (const Condition& part : at.condition.of) {
    look_into({at.scene, part, at.leaving, at.negated || kind == Kind::kNone, false, at.subject, at.of_text}, look);
  }
}

}  // namespace

void for_each_condition(const Plan& plan, const std::function<void(const ConditionAt&)>& look) {
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    const Scene& scene = plan.scenes[i];
    for (const TextPart& part : scene.texts) {
      if (part.when) look_into({i, *part.when, false, false, true, subject_of(scene), true}, look);
    }
    if (scene.ask) {
      for (const Option& option : scene.ask->options) {
        if (option.when) look_into({i, *option.when, false, false, true, subject_of(scene, option)}, look);
      }
    }
    for (const Go& go : scene.go) {
      if (go.when) look_into({i, *go.when, true, false, true, subject_of(scene)}, look);
    }
  }
}

std::vector<Finding> check(const Plan& plan) {
  Report report;
  const SceneGraph graph(plan);
  check_ids(plan, report);
  check_texts(plan, report);
  check_people(plan, report);
  check_graph(plan, graph, report);
  check_asks(plan, report);
  check_kinds(plan, report);
  check_extras(plan, report);
  check_outcomes(plan, report);
  check_other(plan, report);
  check_promises(plan, graph, report);
  check_silence(plan, graph, report);
  check_story(plan, graph, report);
  check_facts(plan, graph, report);
  check_prices(plan, report);
  check_gauges(plan, graph, report);
  auto findings = report.take();
  std::ranges::stable_sort(findings, {}, [](const Finding& f) { return std::pair(f.place.file, f.place.line); });
  return findings;
}

}  // namespace drops::plan
