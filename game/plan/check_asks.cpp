#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

bool draws_bucket(const Effects& effects) {
  return std::ranges::any_of(effects.trust, [](const TrustEffect& set) { return set.buckets != Amounts{}; });
}

}  // namespace

std::string_view too_much_for_silence(const Effects& effects) {
  if (draws_bucket(effects)) return "draws a bucket";
  if (effects.opens.given()) return "opens a breach";
  if (effects.breaks.given()) return "breaks a commitment";
  if (effects.hollow) return "makes a hollow repair";
  if (effects.blame) return "blames somebody";
  return {};
}

namespace {

void check_default(const Scene& scene, Report& report) {
  const Ask& ask = *scene.ask;
  if (!ask.fallback.given()) {
    report.error("E401", ask.place, subject_of(scene), "nothing says what happens when time is up",
                 "add default = \"...\" with the id of an option");
    return;
  }
  if (!ask.fallback.resolved()) return;
  const Option& option = ask.options[ask.fallback.at()];
  const std::string subject = subject_of(scene, option);
  const std::string todo = "make another option the default: who is silent has chosen nothing";
  if (const auto what = too_much_for_silence(option.effects); !what.empty()) {
    report.error("E402", option.place, subject, fmt::format("it is the default, and {}", what), todo);
  }
  if (option.effects.hides.given()) {
    report.error("E403", option.place, subject, "it is the default, and hides a breach", todo);
  }
  for (const OutcomeRow& row : scene.outcome) {
    if (row.mine.given() && row.mine.number != ask.fallback.number) continue;
    const auto what = too_much_for_silence(row.effects);
    if (what.empty() && !row.effects.hides.given()) continue;
    report.error("E402", row.place, subject_of(scene) + ", outcome",
                 fmt::format("it follows from the default, and {}", what.empty() ? "hides a breach" : what), todo);
  }
}

// Every pair of answers has a row.
void check_pairs(const Scene& scene, Report& report) {
  const auto fits = [](const Ref& ref, std::size_t option) {
    return !ref.given() || (ref.resolved() && ref.at() == option);
  };
  const auto& options = scene.ask->options;
  for (std::size_t mine = 0; mine < options.size(); ++mine) {
    for (std::size_t theirs = 0; theirs < options.size(); ++theirs) {
      const bool covered = std::ranges::any_of(
          scene.outcome, [&](const OutcomeRow& row) { return fits(row.mine, mine) && fits(row.theirs, theirs); });
      if (covered) continue;
      report.error(
          "E405", scene.ask->place, subject_of(scene),
          fmt::format("outcome has no row for mine = '{}', theirs = '{}'", options[mine].id, options[theirs].id),
          "add the row");
    }
  }
}

bool is_across(const Scene& scene) {
  return scene.ask && scene.ask->kind == AskKind::kAcross;
}

}  // namespace

void check_asks(const Plan& plan, Report& report) {
  for (const Scene& scene : plan.scenes) {
    if (!scene.ask || !decides(*scene.ask)) continue;
    const std::size_t options = scene.ask->options.size();
    if (options < 2) {
      report.error("E404", scene.ask->place, subject_of(scene),
                   options == 0 ? "there is no option" : "there is one option, and no choice", "offer at least two");
    } else if (options > kMostOptions) {
      report.error("E404", scene.ask->place, subject_of(scene), fmt::format("there are {} options", options),
                   fmt::format("offer at most {}", kMostOptions));
    }
    check_default(scene, report);
    check_whens(scene, report);
  }
}

void check_outcomes(const Plan& plan, Report& report) {
  for (const Scene& scene : plan.scenes) {
    if (is_across(scene)) {
      check_pairs(scene, report);
    } else if (!scene.outcome.empty()) {
      report.error("E406", scene.outcome.front().place, subject_of(scene),
                   "outcome is for two teams, and one team is asked here",
                   "ask = across { ... }, or leave out outcome");
    }
  }
}

}  // namespace drops::plan
