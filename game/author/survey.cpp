#include "game/author/survey.h"

#include <algorithm>
#include <array>

namespace drops::author {
namespace {

using bots::Temperament;

constexpr std::array kKinds = {Temperament::kRandom,   Temperament::kCandid,  Temperament::kClumsy,
                               Temperament::kCautious, Temperament::kHurried, Temperament::kEvasive};
static_assert(kKinds.size() == bots::kTemperaments);

std::vector<SimulateOptions> kinds_of(const SurveyOptions& options) {
  std::vector<SimulateOptions> kinds;
  const auto add = [&](std::optional<Temperament> temperament, std::uint32_t runs) {
    kinds.push_back({{options.teams, options.team_size, temperament}, options.seed, runs});
  };
  if (options.alone) {
    add(options.temperament, options.runs);
    return kinds;
  }
  for (const Temperament kind : kKinds) {
    add(kind, kind == Temperament::kRandom ? options.runs : std::max(options.runs / 10, std::min(options.runs, 100u)));
  }
  return kinds;
}

}  // namespace

const Summary* Survey::find(Temperament temperament) const {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Summary& summary) {
    return summary.options.table.temperament == temperament;
  });
  return found == kinds.end() ? nullptr : &*found;
}

std::uint32_t Survey::runs() const {
  std::uint32_t runs = 0;
  for (const Summary& summary : kinds) runs += summary.stories / std::max(options.teams, 1u);
  return runs;
}

std::uint64_t Survey::ledgers() const {
  Digest digest;
  for (const Summary& summary : kinds) digest.add(summary.ledgers.value());
  return digest.value();
}

Result<Survey> survey(const plan::Plan& plan, plan::Hooks& hooks, const SurveyOptions& options,
                      const Progress& progress) {
  Survey survey;
  survey.options = options;
  const auto kinds = kinds_of(options);
  std::uint32_t of = 0, before = 0;
  for (const SimulateOptions& kind : kinds) of += kind.runs;
  bool goes_on = true;
  for (const SimulateOptions& kind : kinds) {
    if (!goes_on) break;
    auto summary = simulate(plan, hooks, kind, [&](std::uint32_t done, std::uint32_t) {
      goes_on = !progress || progress(before + done, of);
      return goes_on;
    });
    if (!summary) return pass_on(summary);
    before += kind.runs;
    survey.kinds.push_back(std::move(*summary));
  }
  survey.whole = goes_on && !options.alone;
  return survey;
}

std::string_view kind_of(const Summary& summary) {
  const auto& temperament = summary.options.table.temperament;
  return temperament ? bots::name_of(*temperament) : "mixed";
}

}  // namespace drops::author
