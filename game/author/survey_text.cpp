#include "game/author/survey_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <functional>

#include "game/author/figures.h"
#include "game/author/measure.h"
#include "game/base/text.h"

namespace drops::author {
namespace {

constexpr std::size_t kColumn = 10;
constexpr std::size_t kWidestLabel = 36;
constexpr std::size_t kWidestLine = 100;

// Pads by characters as people count them, not by bytes.
std::string padded(const std::string& text, std::size_t width) {
  const std::size_t length = count_code_points(text).value_or(text.size());
  return text + std::string(width > length ? width - length : 0, ' ');
}

std::size_t widest_name(const plan::Plan& plan) {
  std::size_t widest = 16;
  const auto look = [&](const std::string& name) { widest = std::max(widest, name.size() + 2); };
  for (const plan::Scene& scene : plan.scenes) {
    look(scene.id);
    look(scene.ending);
    if (scene.ends()) look(scene.title);
    if (!scene.ask) continue;
    for (const plan::Option& option : scene.ask->options) look(option.id);
  }
  for (const plan::Commitment& commitment : plan.commitments) look(commitment.id);
  return std::min(widest, kWidestLabel) + 2;
}

// Tables of one column a kind of bots.
class Columns {
 public:
  using Cell = std::function<std::string(const Summary&)>;

  Columns(const Survey& survey, std::size_t width) : survey_(survey), width_(width) {}

  [[nodiscard]] std::string head(const std::string& label) const {
    return row(label, [](const Summary& summary) { return std::string(kind_of(summary)); });
  }
  [[nodiscard]] std::string row(const std::string& label, const Cell& cell) const {
    std::string text = padded(label, width_);
    for (const Summary& summary : survey_.kinds) text += fmt::format("{:>{}}", cell(summary), kColumn);
    return text + "\n";
  }

 private:
  const Survey& survey_;
  std::size_t width_;
};

// "33 %", and of what is rare one decimal more; "·" of nothing at all.
std::string share_text(std::size_t part, std::size_t of) {
  const double percent = percent_of(part, of);
  if (of == 0 || part == 0) return "·";
  return percent < 2 ? fmt::format("{:.1f} %", percent) : fmt::format("{:.0f} %", percent);
}

std::string head(const Survey& survey, const plan::Plan& plan, double seconds) {
  const auto& first = survey.kinds.front();
  const auto& options = survey.options;
  const auto runs = [&](const Summary& summary) { return summary.stories / std::max(options.teams, 1u); };
  std::string text =
      fmt::format("{}: {} {} {}", plan.title, runs(first), kind_of(first), runs(first) == 1 ? "run" : "runs");
  if (survey.kinds.size() > 1) text += fmt::format(" and {} with each temperament", runs(survey.kinds.back()));
  text += fmt::format("\n{} {} of {}, seed {}", options.teams, options.teams == 1 ? "team" : "teams", options.team_size,
                      options.seed);
  if (seconds > 0) text += fmt::format("; {:.0f} runs a second", static_cast<double>(survey.runs()) / seconds);
  if (!survey.whole && !options.alone) text += "\nStopped: not all was played, and what is judged below may change.";
  return text + "\n\n";
}

std::string trust_text(const Survey& survey, const plan::Plan& plan, const Columns& columns) {
  std::string text = columns.head("trust at the end");
  const auto level = [](trust::Level value) { return fmt::format("{:.1f}", drops_of(value)); };
  for (const auto& [name, share] : {std::pair{"  overall, 5 %", 5u}, {"  half", 50u}, {"  95 %", 95u}}) {
    const std::uint32_t percent = share;  // clang 14 captures no binding
    text += columns.row(name, [&](const Summary& one) { return level(percentile(one.all.overall, percent)); });
  }
  for (const trust::Pillar pillar : trust::kAllPillars) {
    text += columns.row(fmt::format("  {}", trust::name_of(pillar)), [&](const Summary& one) {
      return level(percentile(one.all.pillars[static_cast<std::size_t>(pillar)], 50));
    });
  }
  text += columns.row("  all, mean", [&](const Summary& one) { return level(mean(one.all.sum)); });
  const MeasureFigures& start = survey.kinds.front().start;
  return text + fmt::format("({}; at the start {:.1f}, all pillars {:.1f}; 5, half or 95 % end below)\n\n",
                            measure_label(plan), drops_of(mean(start.overall)), drops_of(mean(start.sum)));
}

// Of the first kind: everybody's trust in everybody, in whole drops.
std::string relations_text(const Survey& survey, const plan::Plan& plan) {
  constexpr std::size_t kCell = 13;
  const Summary& first = survey.kinds.front();
  const std::size_t width = kWidestLine - (trust::kPillars + 1) * kCell;
  std::string text = padded(fmt::format("5, 50, 95 % ({})", kind_of(first)), width);
  for (const trust::Pillar pillar : trust::kAllPillars) text += fmt::format("{:>{}}", trust::name_of(pillar), kCell);
  text += fmt::format("{:>{}}\n", "overall", kCell);
  const auto cell = [&](const Levels& levels) {
    std::string three;
    for (const std::uint32_t percent : {5u, 50u, 95u})
      three += fmt::format(" {:3.0f}", drops_of(percentile(levels, percent)));
    return fmt::format("{:>{}}", three, kCell);
  };
  for (const auto& [relation, figures] : first.relations) {
    text += padded(shortened(relation_label(plan, relation), width), width);
    for (const Levels& levels : figures.pillars) text += cell(levels);
    text += cell(figures.overall) + "\n";
  }
  return text + "\n";
}

std::string times_text(const Survey& survey, const Columns& columns) {
  const auto minutes = [](Tick time) { return fmt::format("{:.1f}", static_cast<double>(time) / 60'000); };
  std::string text = columns.head("minutes");
  text += columns.row("  shortest", [&](const Summary& one) { return minutes(one.times.front()); });
  text += columns.row("  longest", [&](const Summary& one) { return minutes(one.times.back()); });
  const bool stuck =
      std::any_of(survey.kinds.begin(), survey.kinds.end(), [](const Summary& one) { return !one.dead_ends.empty(); });
  text += "(where every phase takes its whole time)\n";
  if (!stuck) return text + "\n";
  return text + columns.row("dead ends", [&](const Summary& one) {
    std::size_t stories = 0;
    for (const auto& [scene, dead_end] : one.dead_ends) stories += dead_end.stories;
    return share_text(stories, one.stories);
  }) + "\n";
}

std::string endings_text(const Survey& survey, const plan::Plan& plan, const Columns& columns, std::size_t width) {
  std::string text = columns.head("ending");
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    if (!plan.scenes[i].ends()) continue;
    text += columns.row(shortened(ending_label(plan, i), width - 4),
                        [&](const Summary& one) { return share_text(one.reached[i], one.stories); });
  }
  const Summary& first = survey.kinds.front();
  text += fmt::format("\n{} {:>9} {:>9} {:>9} {:>13}\n", padded(fmt::format("ending ({})", kind_of(first)), width),
                      "lowest", "middle", "highest", "all pillars");
  for (const auto& [scene, figures] : first.endings) {
    text += fmt::format("{} {:9.1f} {:9.1f} {:9.1f} {:13.1f}\n",
                        padded(shortened(ending_label(plan, scene), width - 2), width),
                        drops_of(figures.overall.front()), drops_of(percentile(figures.overall, 50)),
                        drops_of(figures.overall.back()), drops_of(mean(figures.sum)));
  }
  return text + "\n";
}

std::string scenes_text(const plan::Plan& plan, const Columns& columns) {
  std::string text = columns.head("scene, options");
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
    const plan::Scene& scene = plan.scenes[i];
    text += columns.row(scene.id, [&](const Summary& one) { return share_text(one.reached[i], one.stories); });
    for (std::size_t o = 0; scene.ask && o < scene.ask->options.size(); ++o) {
      text += columns.row("  " + scene.ask->options[o].id,
                          [&](const Summary& one) { return share_text(one.chosen[i][o], one.reached[i]); });
    }
  }
  return text + "(scenes: of all stories; options: of those that came there, each that somebody chose)\n\n";
}

std::string commitments_text(const Survey& survey, const plan::Plan& plan, const Columns& columns) {
  struct End {
    const char* name;
    std::uint32_t CommitmentCount::*count;
  };
  constexpr End kEnds[] = {{"  kept", &CommitmentCount::kept},
                           {"  broken", &CommitmentCount::broken},
                           {"  lapsed", &CommitmentCount::lapsed},
                           {"  open", &CommitmentCount::open},
                           {"  never made", &CommitmentCount::never_made},
                           {"  renegotiated", &CommitmentCount::renegotiated}};
  std::string text;
  for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
    text += columns.head("promise " + plan.commitments[i].id);
    for (const End& end : kEnds) {
      const bool some = std::any_of(survey.kinds.begin(), survey.kinds.end(),
                                    [&](const Summary& one) { return one.commitments[i].*end.count > 0; });
      if (!some) continue;
      text += columns.row(end.name,
                          [&](const Summary& one) { return share_text(one.commitments[i].*end.count, one.stories); });
    }
    text += "\n";
  }
  return text;
}

std::string extremes_text(const Survey& survey, const plan::Plan& plan) {
  const auto line = [&](const Summary& summary, const char* name, const Extreme& extreme) {
    return fmt::format("{} run: {}, seed {}, team {}, ending '{}', trust {:.1f}, all pillars {:.1f}\n", name,
                       kind_of(summary), extreme.seed, extreme.team + 1, ending_label(plan, extreme.ending),
                       drops_of(extreme.overall), drops_of(extreme.sum));
  };
  const auto& kinds = survey.kinds;
  const auto best =
      std::max_element(kinds.begin(), kinds.end(), [](auto& a, auto& b) { return a.best.sum < b.best.sum; });
  const auto worst =
      std::min_element(kinds.begin(), kinds.end(), [](auto& a, auto& b) { return a.worst.sum < b.worst.sum; });
  return line(*best, "best", best->best) + line(*worst, "worst", worst->worst);
}

std::string verdicts_text(const std::vector<Verdict>& judged) {
  std::string text;
  for (const Verdict& verdict : judged) {
    const char* is = verdict.is == Verdict::Is::kMet      ? "met    "
                     : verdict.is == Verdict::Is::kMissed ? "MISSED "
                                                          : "?      ";
    text += fmt::format("{} {}{}\n", is, verdict.wanted, verdict.found.empty() ? "" : ":");
    if (!verdict.found.empty()) text += fmt::format("          {}\n", verdict.found);
    for (const std::string& where : verdict.where) text += fmt::format("        - {}\n", where);
  }
  return text.empty() ? text : "\n" + text;
}

}  // namespace

std::string to_text(const Survey& survey, const plan::Plan& plan, const std::vector<Verdict>& judged, double seconds) {
  const std::size_t columns_wide = survey.kinds.size() * kColumn;
  const std::size_t width =
      std::min(widest_name(plan), kWidestLine - std::min(columns_wide, kWidestLine / 2 + kColumn));
  const Columns columns(survey, width);
  std::string text = head(survey, plan, seconds) + trust_text(survey, plan, columns) +
                     endings_text(survey, plan, columns, width) + relations_text(survey, plan) +
                     scenes_text(plan, columns) + commitments_text(survey, plan, columns) +
                     times_text(survey, columns) + extremes_text(survey, plan);
  for (const Summary& one : survey.kinds) {
    if (one.hooks_stopped > 0)
      text += fmt::format("{}: hooks were stopped {} times\n", kind_of(one), one.hooks_stopped);
  }
  return text + verdicts_text(judged);
}

}  // namespace drops::author
