// The other team: it is there in a story that asks two teams the same somewhere. One rule for all that names it.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

class OtherCheck {
 public:
  explicit OtherCheck(Report& report) : report_(report) {}

  void look(const With& with, std::string_view entry, Place place, const std::string& subject) {
    if (with.kind != With::Kind::kOther) return;
    report_.error("E407", place, subject,
                  fmt::format("{} is the other team, and no scene of this story asks two teams", entry),
                  "name a role or a character, or use \"team\"; or let a scene ask = across { ... }");
  }

  void effects(const Effects& effects, Place place, const std::string& subject) {
    for (const TrustEffect& set : effects.trust) look(set.with, "with = \"other\"", place, subject);
  }

 private:
  Report& report_;
};

}  // namespace

void check_other(const Plan& plan, Report& report) {
  for_each_condition(plan, [&](const ConditionAt& at) {
    if (at.condition.kind != Condition::Kind::kSide || at.of_text) return;
    report.error("E436", at.condition.place, at.subject,
                 "two teams that face each other are asked the same, and go on alike",
                 "use side with a text alone; ask for what was chosen, or for the other team's trust");
  });
  const bool there = std::ranges::any_of(
      plan.scenes, [](const Scene& scene) { return scene.ask && scene.ask->kind == AskKind::kAcross; });
  if (there) return;
  OtherCheck check(report);
  for_each_effects(plan, [&](const EffectsAt& at) { check.effects(at.effects, at.place, at.subject); });
  for (const Inject& inject : plan.injects) {
    check.effects(inject.effects, inject.place, fmt::format("inject '{}'", inject.id));
  }
  for (const Breach& breach : plan.breaches) {
    check.look(breach.with, "with = \"other\"", breach.place, fmt::format("breach '{}'", breach.id));
  }
  for (const Commitment& commitment : plan.commitments) {
    check.look(commitment.to, "to = \"other\"", commitment.place, fmt::format("commitment '{}'", commitment.id));
  }
  check.look(plan.measure, "measure = \"other\"", plan.place, "scenario");
  for_each_condition(plan, [&](const ConditionAt& at) {
    check.look(at.condition.who, "\"other\"", at.condition.place, at.subject);
    if (at.condition.kind != Condition::Kind::kSide) return;
    report.error("E407", at.condition.place, at.subject,
                 "side tells two teams apart, and no scene of this story asks two teams",
                 "take it out, or let a scene ask = across { ... }");
  });
}

}  // namespace drops::plan
