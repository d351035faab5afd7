// Plays at random, under any rules that a scenario may set: what must hold whatever people do.
// DROPS_RUNS=10000 plays more of them; a run that fails says its seed.
#include <cstdlib>
#include <optional>
#include <set>

#include "game/trust/fold.h"
#include "tests/trust/laws.h"
#include "tests/trust/random_play.h"

namespace drops::trust {
namespace {

using namespace support;

constexpr std::uint64_t kRuns = 600;
constexpr int kScenes = 40;

std::uint64_t runs() {
  const char* wanted = std::getenv("DROPS_RUNS");
  const std::uint64_t number = wanted == nullptr ? 0 : std::strtoull(wanted, nullptr, 10);
  return number == 0 ? kRuns : number;
}

// What came to pass in all plays: a test of what never happens tests nothing.
struct Seen {
  std::set<Act::What> acts;
  std::set<EntryKind> kinds;
  std::set<Held> held;
  std::set<BreachChange::What> breaches;
  std::set<CommitmentChange::What> commitments;
  std::set<BreachKind> opened, closed;
  std::set<bool> deceptions;  // surfaced as one, or named in time
};

void note(Seen& seen, const Change& change, const Standing& standing) {
  if (const auto* entry = std::get_if<Entry>(&change)) {
    seen.kinds.insert(entry->kind);
    seen.held.insert(entry->held);
  } else if (const auto* breach = std::get_if<BreachChange>(&change)) {
    using What = BreachChange::What;
    seen.breaches.insert(breach->what);
    const BreachKind kind = standing.breaches[breach->breach].kind;
    if (breach->what == What::kOpened) seen.opened.insert(kind);
    if (breach->what == What::kClosed) seen.closed.insert(kind);
    if (breach->what == What::kSurfaced) seen.deceptions.insert(breach->deception);
  } else if (const auto* commitment = std::get_if<CommitmentChange>(&change)) {
    seen.commitments.insert(commitment->what);
  }
}

// One play: after every settlement its changes are held to the laws, and the standing to the fold of the ledger.
class Play {
 public:
  Play(std::uint64_t seed, Seen& seen)
      : dice_(seed),
        mood_(dice_.one_in(2) ? Mood::kCalm : Mood::kWild),
        world_(random_world(dice_)),
        start_(world_.standing.vessels),
        laws_(world_),
        seen_(seen) {}

  void run() {
    for (int scene = 0; scene < kScenes; ++scene) {
      laws_.begin_visit();
      for (int part = 0; part < 2; ++part) settle();
      close();
      world_.next_scene();
    }
    for (const auto& [length, vessels] : past_) {
      if (fold(start_, world_.ledger, length) != vessels)
        FAIL("the first " << length << " entries fold to other levels");
    }
  }

  [[nodiscard]] const TrustWorld& world() const { return world_; }

 private:
  void settle() {
    const std::vector<Act> acts = random_acts(dice_, mood_, world_.moment.scene);
    for (const Act& act : acts) seen_.acts.insert(act.what);
    laws_.begin_settling(false);
    const Standing before = world_.standing;
    world_.settle(acts);
    hold(before);
  }

  void close() {
    laws_.begin_settling(true);
    const Standing before = world_.standing;
    world_.close_with(random_closing(dice_, mood_));
    hold(before);
    past_.emplace_back(world_.ledger.size(), world_.standing.vessels);
  }

  void hold(Standing standing) {
    for (const Change& change : world_.changes) {
      const std::string broken = laws_.broken_by(change);
      if (!broken.empty()) FAIL(broken << " in scene " << world_.moment.scene);
      trust::apply(standing, change);
      note(seen_, change, standing);
    }
    if (standing != world_.standing) FAIL("the changes do not fold to the standing");
    const std::string differs = laws_.differs_from(standing);
    if (!differs.empty()) FAIL("the standing has another idea of " << differs << " in scene " << world_.moment.scene);
    if (fold(start_, world_.ledger) != standing.vessels) FAIL("the ledger does not fold to the levels");
  }

  Dice dice_;
  Mood mood_;
  TrustWorld world_;
  std::vector<Vessel> start_;
  std::vector<std::pair<std::size_t, std::vector<Vessel>>> past_;
  Laws laws_;
  Seen& seen_;
};

TEST_CASE(
    "whatever people do, under whatever rules, no law of the model is broken and levels are folds of the ledger") {
  Seen seen;
  for (std::uint64_t seed = 0; seed < runs(); ++seed) {
    INFO("seed " << seed);
    Play(seed, seen).run();
  }
  if (runs() < kRuns) return;  // too few to have seen everything
  CHECK(seen.acts.size() == static_cast<std::size_t>(Act::What::kBlame) + 1);
  CHECK(seen.kinds.size() == 7);
  CHECK(seen.held.size() == 9);
  CHECK(seen.breaches.size() == 8);
  CHECK(seen.commitments.size() == 5);
  CHECK(seen.opened.size() == kKinds);
  CHECK(seen.closed.size() == kKinds);
  CHECK(seen.deceptions.size() == 2);
}

TEST_CASE("the same acts give the same standing and the same ledger") {
  Seen seen;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    INFO("seed " << seed);
    Play first(seed, seen);
    Play second(seed, seen);
    first.run();
    second.run();
    CHECK(first.world().standing == second.world().standing);
    CHECK(first.world().ledger == second.world().ledger);
  }
}

TEST_CASE(
    "whatever rules a scenario sets, a bucket from 20 or more is refilled by no fewer than five of the largest drops") {
  for (std::uint64_t seed = 0; seed < runs(); ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Rules rules = random_rules(dice);
    if (!within_bounds(rules)) FAIL("rules that no scenario can set");
    const Level level = first_level_refilled_too_soon(rules);
    if (level != -1) FAIL("from " << level);
  }
}

}  // namespace
}  // namespace drops::trust
