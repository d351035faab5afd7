#include "game/trust/rules.h"

namespace drops::trust {
namespace {

constexpr int kHundredths = 100;

// bucket_least and bucket_leaves carry the five largest drops: at 20 a bucket must take more than four times three.
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
};

}  // namespace

std::span<const RuleBound> rule_bounds() {
  return kRuleBounds;
}

}  // namespace drops::trust
