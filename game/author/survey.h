#pragma once
// A scenario as every kind of bots plays it: thousands of random stories, which walk every path, and some hundreds with
// each temperament, which show what honesty, haste and hiding lead to. The figures of the library are about these.

#include <vector>

#include "game/author/simulate.h"

namespace drops::author {

struct SurveyOptions {
  std::uint32_t teams = 1, team_size = 4;
  std::uint64_t seed = 1;       // of the first run of each kind
  std::uint32_t runs = 10'000;  // random ones; a tenth of that, and 100 at the least, with each other temperament
  // One kind alone, `runs` times: `mixed`, or else this temperament.
  bool alone = false;
  std::optional<bots::Temperament> temperament;
};

struct Survey {
  SurveyOptions options;
  std::vector<Summary> kinds;  // random first
  bool whole = false;          // all of them, with all their runs

  [[nodiscard]] const Summary* find(bots::Temperament temperament) const;
  [[nodiscard]] std::uint32_t runs() const;  // of all kinds
  // Of all ledgers of all kinds.
  [[nodiscard]] std::uint64_t ledgers() const;
};

// Needs a playable plan. The same options give the same survey. Told to stop, it sums up what it has.
[[nodiscard]] Result<Survey> survey(const plan::Plan& plan, plan::Hooks& hooks, const SurveyOptions& options,
                                    const Progress& progress = {});

// "random", "candid", ..., or "mixed"
[[nodiscard]] std::string_view kind_of(const Summary& summary);

}  // namespace drops::author
