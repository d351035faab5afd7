#pragma once
// The laws of the model, written down a second time and in another way: a book kept from the changes alone, which says
// of each whether it may be. It asks neither a Settlement nor a Standing.

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "game/trust/standing.h"
#include "tests/support/trust_world.h"

namespace drops::trust::support {

class Laws {
 public:
  // Needs a world in which nothing has happened yet.
  explicit Laws(const TrustWorld& world);

  // One settlement of acts begins, or the closing of a scene.
  void begin_settling(bool closing);
  void begin_visit();

  // Which law this change breaks, the changes before it being what they were; empty: none.
  [[nodiscard]] std::string broken_by(const Change& change);

  // Where the book and the standing differ; empty: nowhere.
  [[nodiscard]] std::string differs_from(const Standing& standing) const;

 private:
  using Spot = std::pair<Relation, Pillar>;
  struct Wound {
    Level before = 0, lost = 0, given = 0;
  };
  struct Breached {
    BreachKind kind{};
    BreachState state = BreachState::kNone;
    bool deception = false;
    bool named = false;     // by somebody who hid it
    bool hollowed = false;  // in this visit
    std::map<Spot, Wound> wounds{};
    std::set<Spot> strengthened{};
    std::set<Step> taken{};
    bool amended_now = false;
    int clean = 0;  // scenes since the amend
  };
  struct Moved {
    Level dropped = 0;
    int bucketed = 0;
  };

  [[nodiscard]] std::string check(const Entry& entry);
  [[nodiscard]] std::string check(const BreachChange& change);
  [[nodiscard]] std::string check(const CommitmentChange& change);
  [[nodiscard]] std::string check(const SafetyChange& change);
  [[nodiscard]] std::string check(const SceneCounted& change);

  [[nodiscard]] std::string check_kind(const Entry& entry, Level level);
  [[nodiscard]] std::string check_drop(const Entry& entry, Level level);
  [[nodiscard]] std::string check_bucket(const Entry& entry, Level level);
  [[nodiscard]] std::string check_repair(const Entry& entry, Level level);
  [[nodiscard]] std::string check_taken_back(const Entry& entry, Level level);
  [[nodiscard]] std::string check_bonus(const Entry& entry);
  [[nodiscard]] std::string check_streak(const Entry& entry);
  [[nodiscard]] std::string check_step(const BreachChange& change);
  [[nodiscard]] std::string check_order(const Entry& entry);
  [[nodiscard]] std::string check_once(const Entry& entry);
  [[nodiscard]] Level cap(const Spot& spot) const;
  [[nodiscard]] Breached* breach_of(const Entry& entry);

  Rules rules_;
  std::vector<std::int32_t> breach_of_commitment_;
  std::map<Spot, Level> levels_;
  std::vector<Breached> breaches_;
  std::vector<CommitmentState> commitments_;
  std::set<std::uint32_t> renegotiated_;
  std::map<Entity, std::set<std::uint32_t>> streaks_;  // the visits in which one was given
  std::map<Entity, int> rows_;                         // of scenes decided and clean
  int safety_ = 0;

  bool closing_ = false;
  int stage_ = 0;  // of the order within a settlement
  std::map<Spot, Moved> moved_;
  std::map<std::tuple<EntryKind, Spot, CauseKind, std::uint32_t>, Entity> first_by_;
  std::set<int> safety_moved_;  // signs
  std::set<Entity> bucketed_;   // trustees
};

// How many of the largest drops (three at once) bring a pillar from `level` to `goal`, counted up to `most`.
[[nodiscard]] int largest_drops_to(Level level, Level goal, int most, const Rules& rules);

// The first level of 20 or more from which a bucket is refilled by fewer than five of the largest drops; -1: none.
[[nodiscard]] Level first_level_refilled_too_soon(const Rules& rules);

}  // namespace drops::trust::support
