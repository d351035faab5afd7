#include "game/trust/rules.h"

#include <algorithm>
#include <numeric>

namespace drops::trust {
namespace {

constexpr int kHundredths = 100;

// bucket_least and bucket_leaves carry the five largest drops: at 20 a bucket must take more than four times three.
// witness_least and pulse_least: of fewer than three, each would know what the others said.
constexpr RuleBound kRuleBounds[] = {
    {"start", &Rules::start, 10, 90, kHundredths},
    {"taper_from", &Rules::taper_from, 0, 100, kHundredths},
    {"bucket_percent", &Rules::bucket_percent, 10, 80},
    {"bucket_least", &Rules::bucket_least, 15, 40, kHundredths},
    {"bucket_leaves", &Rules::bucket_leaves, 0, 5, kHundredths},
    {"scene_drops", &Rules::scene_drops, 1, 6},
    {"scene_buckets", &Rules::scene_buckets, 1, 3},
    {"streak_scenes", &Rules::streak_scenes, 2, 10},
    {"streak_most", &Rules::streak_most, 0, 10},
    {"kept_drops", &Rules::kept_drops, 0, 3},
    {"broken_buckets", &Rules::broken_buckets, 0, 2},
    {"renegotiated_drops", &Rules::renegotiated_drops, 0, 3},
    {"follow_through_scenes", &Rules::follow_through_scenes, 1, 5},
    {"stronger_drops", &Rules::stronger_drops, 0, 5},
    {"scar_open", &Rules::scar_open, 0, 30, kHundredths},
    {"scar_closed", &Rules::scar_closed, 0, 30, kHundredths},
    {"hollow_buckets", &Rules::hollow_buckets, 0, 2},
    {"deception_buckets", &Rules::deception_buckets, 1, 3},
    {"safety_start", &Rules::safety_start, 0, 100},
    {"welcome", &Rules::welcome, 1, 20},
    {"blame", &Rules::blame, 1, 40},
    {"blame_buckets", &Rules::blame_buckets, 0, 2},
    {"recognitions", &Rules::recognitions, 0, 20},
    {"recognitions_to_one", &Rules::recognitions_to_one, 1, 3},
    {"recognition_words", &Rules::recognition_words, 1, 10},
    {"witness_least", &Rules::witness_least, 3, 10},
    {"pulse_least", &Rules::pulse_least, 3, 20},
    {"engagement_trust", &Rules::engagement_trust, 0, 100},
    {"delivery_competence", &Rules::delivery_competence, 0, 100},
    {"innovation_trust", &Rules::innovation_trust, 0, 100},
};

}  // namespace

std::string_view name_of(BreachKind kind) {
  switch (kind) {
    case BreachKind::kCompetence: return "competence";
    case BreachKind::kConsistency: return "consistency";
    case BreachKind::kCare: return "care";
    case BreachKind::kCharacter: return "character";
    case BreachKind::kDeception: return "deception";
  }
  return {};
}

std::span<const RuleBound> rule_bounds() {
  return kRuleBounds;
}

bool within_bounds(const RepairRow& row) {
  const auto fits = [](int percent) { return percent >= 0 && percent <= kMostOfOneStep; };
  return std::all_of(row.begin(), row.end(), fits) && std::accumulate(row.begin(), row.end(), 0) <= kMostOfAllSteps;
}

bool within_bounds(const Rules& rules) {
  const auto fits = [&](const RuleBound& bound) {
    const int value = rules.*bound.field;
    return value >= bound.least * bound.scale && value <= bound.most * bound.scale;
  };
  return std::all_of(std::begin(kRuleBounds), std::end(kRuleBounds), fits) &&
         std::all_of(rules.repair.begin(), rules.repair.end(), [](const RepairRow& row) { return within_bounds(row); });
}

}  // namespace drops::trust
