#include "game/author/verdicts.h"

#include <fmt/format.h>
#include <algorithm>

#include "game/author/dominance.h"
#include "game/session/asking.h"

namespace drops::author {
namespace {

using bots::Temperament;
using Is = Verdict::Is;

Is met_if(bool met) {
  return met ? Is::kMet : Is::kMissed;
}

double drops_of(trust::Level level) {
  return static_cast<double>(level) / trust::kOneDrop;
}

double share(std::uint32_t part, std::uint32_t of) {
  return of == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(of);
}

const std::string& option_id(const plan::Plan& plan, std::size_t scene, std::size_t option) {
  return plan.scenes[scene].ask->options[option].id;
}

// A question that takes words, marks or numbers has no options that anybody chooses.
bool is_chosen_from(const plan::Scene& scene) {
  return scene.ask && session::decides(scene.ask->kind);
}

Verdict judge_paths(const Survey& survey, const plan::Plan& plan) {
  Verdict verdict{
      "paths", Is::kUnasked, "Every scene reached and every option chosen in 1 % of the random stories", {}, {}};
  const Summary* random = survey.find(Temperament::kRandom);
  if (random == nullptr || random->stories == 0) return verdict;
  double least = 100;
  for (const auto& [scene, dead_end] : random->dead_ends) {
    verdict.where.push_back(
        fmt::format("the story stops at '{}', which is no ending (seed {})", plan.scenes[scene].id, dead_end.seed));
  }
  const auto look = [&](std::uint32_t count, const std::string& what) {
    const double percent = share(count, random->stories);
    least = std::min(least, percent);
    if (percent < kLeastShare) verdict.where.push_back(fmt::format("{}: {:.2f} %", what, percent));
  };
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    look(random->reached[i], fmt::format("scene '{}' is reached", plan.scenes[i].id));
    for (std::size_t o = 0; is_chosen_from(plan.scenes[i]) && o < random->chosen[i].size(); ++o) {
      look(random->chosen[i][o],
           fmt::format("option '{}' at '{}' is chosen", option_id(plan, i, o), plan.scenes[i].id));
    }
  }
  verdict.found = fmt::format("the rarest in {:.1f} % of {}", least, random->stories);
  verdict.is = met_if(verdict.where.empty());
  return verdict;
}

Verdict judge_dominated(const Survey& survey, const plan::Plan& plan) {
  Verdict verdict{"dominated", Is::kUnasked, "No option is dominated: never better, and somewhere worse", {}, {}};
  const Summary* random = survey.find(Temperament::kRandom);
  if (random == nullptr || random->stories == 0) return verdict;
  for (const Dominated& one : dominated_options(plan, random->weighing)) {
    verdict.where.push_back(fmt::format("'{}' at '{}' is never better than '{}', which is ahead in {}",
                                        option_id(plan, one.scene, one.option), plan.scenes[one.scene].id,
                                        option_id(plan, one.scene, one.by), one.where));
  }
  verdict.found = fmt::format("{} dominated", verdict.where.empty() ? "none" : std::to_string(verdict.where.size()));
  verdict.is = met_if(verdict.where.empty());
  return verdict;
}

Verdict judge_endings(const Survey& survey, const plan::Plan& plan) {
  Verdict verdict{"endings", Is::kUnasked, "Best and worst ending lie at least 25 drops apart", {}, {}};
  const Summary* random = survey.find(Temperament::kRandom);
  if (random == nullptr || random->endings.empty()) return verdict;
  const auto [worst, best] =
      std::minmax_element(random->endings.begin(), random->endings.end(),
                          [](const auto& a, const auto& b) { return mean(a.second.sum) < mean(b.second.sum); });
  const trust::Level apart = mean(best->second.sum) - mean(worst->second.sum);
  verdict.found = fmt::format("'{}' {:.1f}, '{}' {:.1f}: {:.1f} apart", plan.scenes[best->first].id,
                              drops_of(mean(best->second.sum)), plan.scenes[worst->first].id,
                              drops_of(mean(worst->second.sum)), drops_of(apart));
  verdict.is = met_if(apart >= kEndingsApart);
  return verdict;
}

Verdict judge_honest(const Survey& survey) {
  Verdict verdict{"honest", Is::kUnasked, "Honest teams (candid) end above their start", {}, {}};
  const Summary* candid = survey.find(Temperament::kCandid);
  if (candid == nullptr || candid->stories == 0) return verdict;
  const trust::Level start = mean(candid->start.sum), end = mean(candid->all.sum);
  verdict.found =
      fmt::format("all pillars {:.1f} from {:.1f}: {:+.1f}", drops_of(end), drops_of(start), drops_of(end - start));
  verdict.is = met_if(end > start);
  return verdict;
}

Verdict judge_clumsy(const Survey& survey) {
  Verdict verdict{
      "clumsy", Is::kUnasked, "Honest but clumsy ones (a bucket, repaired) end within 5 drops of it", {}, {}};
  const Summary* clumsy = survey.find(Temperament::kClumsy);
  if (clumsy == nullptr || clumsy->stories == 0) return verdict;
  const Levels& ends = clumsy->after_loss.overall;
  if (ends.empty()) {
    verdict.is = Is::kMet;
    verdict.found = "no honest slip draws a bucket there";
    return verdict;
  }
  const trust::Level start = mean(clumsy->start.overall), by = mean(ends) - start;
  verdict.found = fmt::format("overall {:.1f} from {:.1f}: {:+.1f}, in {} stories with a bucket", drops_of(mean(ends)),
                              drops_of(start), drops_of(by), ends.size());
  verdict.is = met_if(by >= -kAbout && by <= kAbout);
  return verdict;
}

Verdict judge_evasive(const Survey& survey) {
  Verdict verdict{"evasive", Is::kUnasked, "Those who hide and excuse (evasive) end at least 5 drops below it", {}, {}};
  const Summary* evasive = survey.find(Temperament::kEvasive);
  if (evasive == nullptr || evasive->stories == 0) return verdict;
  const trust::Level start = mean(evasive->start.overall), by = mean(evasive->all.overall) - start;
  verdict.found =
      fmt::format("overall {:.1f} from {:.1f}: {:+.1f}", drops_of(start + by), drops_of(start), drops_of(by));
  verdict.is = met_if(by <= -kAbout);
  return verdict;
}

}  // namespace

std::vector<Verdict> verdicts(const Survey& survey, const plan::Plan& plan) {
  return {judge_paths(survey, plan), judge_dominated(survey, plan), judge_endings(survey, plan),
          judge_honest(survey),      judge_clumsy(survey),          judge_evasive(survey)};
}

bool all_met(const std::vector<Verdict>& verdicts) {
  return std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict& one) { return one.is == Is::kMet; });
}

}  // namespace drops::author
