// Promises that nobody breaks, and silence does: where a promise may still be open, options settle it, the default does
// not, and no later scene lets anybody settle it before it is due. Ways that cannot be taken while it is open are not
// walked; of all other conditions either answer is tried. Whoever moved a promise has chosen to owe it once more, and
// whoever made a hollow one that it cannot be kept: of these nothing is said.

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "game/plan/check_parts.h"

namespace drops::plan {

bool settles(const Effects& effects, std::size_t commitment) {
  return std::ranges::any_of(std::initializer_list<const Ref*>{&effects.keeps, &effects.renegotiates, &effects.breaks},
                             [&](const Ref* ref) { return ref->resolved() && ref->at() == commitment; });
}

namespace {

enum class Truth : std::uint8_t { kNo, kYes, kEither };

Truth opposite(Truth truth) {
  return truth == Truth::kEither ? truth : truth == Truth::kYes ? Truth::kNo : Truth::kYes;
}

// One commitment, while it is open.
class Open {
 public:
  Open(const Plan& plan, std::size_t commitment) : plan_(plan), commitment_(commitment) {}

  [[nodiscard]] bool settled_by(const Scene& scene, std::size_t option) const {
    return settles(scene.ask->options[option].effects, commitment_) ||
           std::ranges::any_of(scene.outcome, [&](const OutcomeRow& row) {
             const bool fits = !row.mine.given() || (row.mine.resolved() && row.mine.at() == option);
             return fits && settles(row.effects, commitment_);
           });
  }
  [[nodiscard]] bool settled_in(const Scene& scene) const {
    if (!chooses(scene)) return false;
    for (std::size_t option = 0; option < scene.ask->options.size(); ++option) {
      if (settled_by(scene, option)) return true;
    }
    return false;
  }
  [[nodiscard]] static bool chooses(const Scene& scene) { return scene.ask && decides(*scene.ask); }

  // Where the story may go from a scene; of an option that was chosen there, or of none.
  [[nodiscard]] std::vector<std::size_t> ways(std::size_t number, std::optional<std::size_t> option) const {
    const Scene& scene = plan_.scenes[number];
    std::vector<std::size_t> all;
    const bool many = scene.ask && scene.ask->kind == AskKind::kEach && !scene.go.empty();
    if (option && !many && scene.ask->options[*option].go.given()) {
      const Ref& go = scene.ask->options[*option].go;
      if (go.resolved()) all.push_back(go.at());
      return all;
    }
    for (const Go& go : scene.go) {
      const Truth holds = go.when ? truth(*go.when, number, option) : Truth::kYes;
      if (holds != Truth::kNo && go.scene.resolved()) all.push_back(go.scene.at());
      if (holds == Truth::kYes) break;
    }
    return all;
  }
  // Of any answer that leaves it open.
  [[nodiscard]] std::vector<std::size_t> open_ways(std::size_t number) const {
    const Scene& scene = plan_.scenes[number];
    if (!chooses(scene)) return ways(number, std::nullopt);
    std::vector<std::size_t> all;
    for (std::size_t option = 0; option < scene.ask->options.size(); ++option) {
      if (settled_by(scene, option)) continue;
      const auto some = ways(number, option);
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  }

 private:
  [[nodiscard]] Truth truth(const Condition& c, std::size_t scene, std::optional<std::size_t> option) const {
    using Kind = Condition::Kind;
    const bool mine = c.subject.resolved() && c.subject.at() == commitment_;
    const bool one_answer = option && plan_.scenes[scene].ask->kind != AskKind::kEach;
    switch (c.kind) {
      case Kind::kPromised: return mine ? Truth::kYes : Truth::kEither;
      case Kind::kBroken: return mine ? Truth::kNo : Truth::kEither;
      case Kind::kWas:
        if (!one_answer || !c.subject.resolved() || c.subject.at() != scene || !c.option.resolved()) break;
        return c.option.at() == *option ? Truth::kYes : Truth::kNo;
      case Kind::kAll: return group(c, scene, option, Truth::kNo);
      case Kind::kAny: return group(c, scene, option, Truth::kYes);
      case Kind::kNone: return opposite(group(c, scene, option, Truth::kYes));
      default: break;
    }
    return Truth::kEither;
  }

  // One part that is `enough` settles it.
  [[nodiscard]] Truth group(const Condition& c, std::size_t scene, std::optional<std::size_t> option,
                            Truth enough) const {
    Truth all = opposite(enough);
    for (const Condition& part : c.of) {
      const Truth one = truth(part, scene, option);
      if (one == enough) return enough;
      if (one == Truth::kEither) all = Truth::kEither;
    }
    return all;
  }

  const Plan& plan_;
  const std::size_t commitment_;
};

class SilenceCheck {
 public:
  SilenceCheck(const Plan& plan, const SceneGraph& graph, std::size_t commitment, Report& report)
      : plan_(plan), graph_(graph), commitment_(commitment), open_(plan, commitment), report_(report) {}

  void run() {
    for (std::size_t i = 0; i < plan_.scenes.size(); ++i) {
      if (graph_.reachable(i)) begin(i);
    }
    while (!waiting_.empty()) {
      const Owed owed = waiting_.back();
      waiting_.pop_back();
      look(owed);
      go_on(owed);
    }
  }

 private:
  // It is open on entering this scene.
  struct Owed {
    std::size_t scene = 0, due = 0;
    [[nodiscard]] auto operator<=>(const Owed&) const = default;
  };

  [[nodiscard]] static bool is(const Ref& ref, std::size_t number) { return ref.resolved() && ref.at() == number; }

  void promise(std::size_t number, std::size_t option, const Effects& effects) {
    const Ref& due = effects.due.given() ? effects.due : plan_.commitments[commitment_].due;
    if (!is(effects.makes, commitment_) || effects.hollow || !due.resolved() || due.at() == number) return;
    for (const std::size_t next : open_.ways(number, option)) owe({next, due.at()});
  }
  void owe(const Owed& owed) {
    if (seen_.insert(owed).second) waiting_.push_back(owed);
  }

  void begin(std::size_t number) {
    const Scene& scene = plan_.scenes[number];
    if (!Open::chooses(scene)) return;
    for (std::size_t i = 0; i < scene.ask->options.size(); ++i) {
      promise(number, i, scene.ask->options[i].effects);
      for (const OutcomeRow& row : scene.outcome) {
        if (!row.mine.given() || is(row.mine, i)) promise(number, i, row.effects);
      }
    }
  }

  // What is still open when its due scene closes is broken; until then any answer may leave it open.
  void go_on(const Owed& owed) {
    if (owed.scene == owed.due) return;
    for (const std::size_t next : open_.open_ways(owed.scene)) owe({next, owed.due});
  }

  void look(const Owed& owed) {
    const Scene& scene = plan_.scenes[owed.scene];
    if (!open_.settled_in(scene) || !scene.ask->fallback.resolved()) return;
    const std::size_t fallback = scene.ask->fallback.at();
    if (open_.settled_by(scene, fallback) || !is_last_chance(owed, fallback) || !told_.insert(owed.scene).second)
      return;
    const Option& option = scene.ask->options[fallback];
    const std::string& id = plan_.commitments[commitment_].id;
    const std::string what =
        owed.scene == owed.due
            ? fmt::format("it is the default, and leaves commitment '{}' to break, which is due here", id)
            : fmt::format(
                  "it is the default, and after it nobody can settle commitment '{}' before scene '{}', "
                  "where it breaks",
                  id, plan_.scenes[owed.due].id);
    report_.warning("W513", option.place, subject_of(scene, option), what,
                    fmt::format("let it keep or renegotiate '{}', or make an option the default that does: who is "
                                "silent has broken nothing",
                                id));
  }

  // From here it comes to its due scene, and nobody is asked on the way what would settle it.
  [[nodiscard]] bool is_last_chance(const Owed& owed, std::size_t fallback) const {
    if (owed.scene == owed.due) return true;
    std::set<std::size_t> seen;
    std::vector<std::size_t> from = open_.ways(owed.scene, fallback);
    while (!from.empty()) {
      const std::size_t scene = from.back();
      from.pop_back();
      if (!seen.insert(scene).second || open_.settled_in(plan_.scenes[scene])) continue;
      if (scene == owed.due) return true;
      const auto next = open_.open_ways(scene);
      from.insert(from.end(), next.begin(), next.end());
    }
    return false;
  }

  const Plan& plan_;
  const SceneGraph& graph_;
  const std::size_t commitment_;
  const Open open_;
  Report& report_;
  std::set<Owed> seen_;
  std::vector<Owed> waiting_;
  std::set<std::size_t> told_;  // scenes
};

// Somebody loses trust where it is broken.
bool costs(const Commitment& commitment) {
  const CommitmentEnd& broken = commitment.broken;
  const bool says = std::ranges::find(broken.given, true) != broken.given.end();
  return broken.breach.given() || !says || broken.buckets != Amounts{};
}

}  // namespace

void check_silence(const Plan& plan, const SceneGraph& graph, Report& report) {
  for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
    if (costs(plan.commitments[i])) SilenceCheck(plan, graph, i, report).run();
  }
}

}  // namespace drops::plan
