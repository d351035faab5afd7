// What comes to a story from outside: injects, which are nobody's choice, and pulses.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

void check_inject(const Inject& inject, Report& report) {
  std::string_view what = too_much_for_silence(inject.effects);
  if (what.empty() && inject.effects.hides.given()) what = "hides a breach";
  if (what.empty()) return;
  report.error("E415", inject.place, fmt::format("inject '{}'", inject.id),
               fmt::format("it {}, and nobody has chosen it", what),
               "let a scene's option do that, and somebody choose it");
}

void check_pulse(const Pulse& pulse, Report& report) {
  const std::string subject = fmt::format("pulse '{}'", pulse.id);
  if (pulse.items.empty()) {
    report.error("E417", pulse.place, subject, "it has no items", "write at least one sentence to agree with, or not");
  } else if (pulse.items.size() > kMostItems) {
    report.error("E417", pulse.place, subject, fmt::format("it has {} items", pulse.items.size()),
                 fmt::format("keep at most {}", kMostItems));
  }
  if (std::ranges::find(pulse.items, "") != pulse.items.end()) {
    report.error("E417", pulse.place, subject, "an item is empty", "write it, or take it out");
  }
}

// One to three gauges that all see tempt; more are a dashboard. And nobody has two of their own.
void check_stakes(const Plan& plan, Report& report) {
  constexpr std::size_t kMostPublic = 3;
  std::size_t shown = 0;
  std::vector<std::string> owners;
  for (const Stake& stake : plan.stakes) {
    const std::string subject = fmt::format("stake '{}'", stake.id);
    if (!stake.role.given()) {
      if (++shown > kMostPublic) {
        report.warning("W420", stake.place, subject, fmt::format("it is the {}. that everybody sees", shown),
                       "keep the three that tempt most, or give it to one role");
      }
      continue;
    }
    const bool second = std::find(owners.begin(), owners.end(), stake.role.name) != owners.end();
    owners.push_back(stake.role.name);
    if (second) {
      report.error("E419", stake.place, subject, fmt::format("'{}' has a stake of their own already", stake.role.name),
                   "let each role have one at most");
    }
  }
}

}  // namespace

void check_extras(const Plan& plan, Report& report) {
  check_stakes(plan, report);
  for (const Inject& inject : plan.injects) check_inject(inject, report);
  for (const Pulse& pulse : plan.pulses) {
    check_pulse(pulse, report);
    const bool asked = std::ranges::any_of(
        plan.scenes, [&](const Scene& scene) { return scene.ask && scene.ask->pulse.name == pulse.id; });
    if (asked) continue;
    report.warning("W418", pulse.place, fmt::format("pulse '{}'", pulse.id), "no scene takes it",
                   fmt::format("let a scene ask = pulse \"{}\" {{ seconds = 90 }}, or take it out", pulse.id));
  }
}

}  // namespace drops::plan
