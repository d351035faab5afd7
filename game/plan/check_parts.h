#pragma once
// The checker's rooms: each looks at one side of a plan and adds what it finds to the report. Inside game/plan only.

#include <functional>
#include <string>
#include <vector>

#include "game/plan/finding.h"
#include "game/plan/scene_graph.h"

namespace drops::plan {

class Report {
 public:
  void error(std::string_view code, Place place, std::string subject, std::string what, std::string todo);
  void warning(std::string_view code, Place place, std::string subject, std::string what, std::string todo);
  [[nodiscard]] std::vector<Finding> take() { return std::move(findings_); }

 private:
  std::vector<Finding> findings_;
};

// One set of effects, and where it stands: an option's or an outcome row's.
struct EffectsAt {
  std::size_t scene = 0;
  const Effects& effects;
  Place place;
  std::string subject;
};
void for_each_effects(const Plan& plan, const std::function<void(const EffectsAt&)>& look);

// One condition that is no group, and where it is asked: on entering a scene, of a text or an option, or on leaving it.
struct ConditionAt {
  std::size_t scene = 0;
  const Condition& condition;
  bool leaving = false;
  bool negated = false;  // within none { ... }
  bool alone = false;    // in no group
  std::string subject{};
  bool of_text = false;  // a text is told where it holds
};
void for_each_condition(const Plan& plan, const std::function<void(const ConditionAt&)>& look);

// One set of effects with what keeps, renegotiates or breaks this commitment.
[[nodiscard]] bool settles(const Effects& effects, std::size_t commitment);

// Options are what the story goes on by; the other kinds ask for words, marks and numbers.
[[nodiscard]] bool decides(const Ask& ask);
// Everybody in the team is asked, so nobody is left to advise or to predict.
[[nodiscard]] bool asks_everybody(const Ask& ask);

// What in these effects nobody may be made to do who has chosen nothing; empty: there is nothing.
[[nodiscard]] std::string_view too_much_for_silence(const Effects& effects);

[[nodiscard]] std::string subject_of(const Scene& scene);
[[nodiscard]] std::string subject_of(const Scene& scene, const Option& option);

void check_ids(const Plan& plan, Report& report);
void check_texts(const Plan& plan, Report& report);
void check_people(const Plan& plan, Report& report);
void check_graph(const Plan& plan, const SceneGraph& graph, Report& report);
void check_asks(const Plan& plan, Report& report);
void check_kinds(const Plan& plan, Report& report);
void check_extras(const Plan& plan, Report& report);
void check_outcomes(const Plan& plan, Report& report);
void check_other(const Plan& plan, Report& report);
void check_whens(const Scene& scene, Report& report);
void check_promises(const Plan& plan, const SceneGraph& graph, Report& report);
void check_silence(const Plan& plan, const SceneGraph& graph, Report& report);
void check_facts(const Plan& plan, const SceneGraph& graph, Report& report);
void check_story(const Plan& plan, const SceneGraph& graph, Report& report);
void check_prices(const Plan& plan, Report& report);
void check_gauges(const Plan& plan, const SceneGraph& graph, Report& report);

}  // namespace drops::plan
