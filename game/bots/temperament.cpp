#include "game/bots/temperament.h"

namespace drops::bots {
namespace {

constexpr std::array<std::string_view, kTemperaments> kNames = {"candid",  "clumsy",  "cautious",
                                                                "hurried", "evasive", "random"};

// What costs a candid bot something now is usually done for somebody, and what wins something is paid by somebody else:
// hence its small liking for losses and its distrust of gains. It keeps its word where that wins nothing, and names
// another day rather than keep it at others' cost.
// A table, in columns:
// clang-format off
constexpr std::array<Leaning, kTemperaments> kLeanings = {{
    //  none promises keeps breaks renegotiates speaks up  stays  repairs tells slip  step again gain loss  whim advises
    {{{   0,    10,    62,   -60,     44,       50,      kNever,    30,    40}},   0,  20, -100, -10,   2,     8,   100},
    {{{   0,    10,    62,   -60,     44,       50,      kNever,    30,    40}}, 500,  20, -100, -10,   2,     8,   100},
    {{{   0,   -30,     4,   -40,     30,        5,       -10,      12,    -5}},   0,   0,    0,   0, -10,     6,    50},
    {{{   0,     0,     0,     0,      0,        0,         0,       0,     0}},   0,    0,    0,  10, -10,     6,    25},
    {{{  40,    15,     0,     5,    -10,      kNever,    100,     -10,   -30}},   0,   0,    0,   2,  -2,     6,     0},
    {{{   0,     0,     0,     0,      0,        0,         0,       0,     0}},   0,    0,    0,   0,   0, 1'000,     0},
}};
// clang-format on

}  // namespace

std::string_view name_of(Temperament temperament) {
  return kNames[static_cast<std::size_t>(temperament)];
}

std::optional<Temperament> temperament_named(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Temperament>(i);
  }
  return std::nullopt;
}

const Leaning& leaning_of(Temperament temperament) {
  return kLeanings[static_cast<std::size_t>(temperament)];
}

}  // namespace drops::bots
