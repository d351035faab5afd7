// Commitments and breaches: what is promised can be kept, and what is repaired can have been broken.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

bool names(const Ref& ref, std::size_t number) {
  return ref.resolved() && ref.at() == number;
}

class CommitmentCheck {
 public:
  CommitmentCheck(const Plan& plan, const SceneGraph& graph, Report& report)
      : plan_(plan), graph_(graph), report_(report) {}

  void check(std::size_t number) {
    const Commitment& commitment = plan_.commitments[number];
    const std::string subject = fmt::format("commitment '{}'", commitment.id);
    bool made = false, settled = false, in_time = false;
    std::vector<std::size_t> makers, settlers;
    for_each_effects(plan_, [&](const EffectsAt& at) {
      const bool settles = names(at.effects.keeps, number) || names(at.effects.renegotiates, number);
      if (settles) settlers.push_back(at.scene);
      if (names(at.effects.makes, number)) makers.push_back(at.scene);
      settled = settled || settles;
      if (names(at.effects.renegotiates, number) && at.effects.due.given()) check_new_due(at);
      if (!names(at.effects.makes, number)) return;
      made = true;
      due_elsewhere_ = due_elsewhere_ || at.effects.due.given();
      const Ref& due = at.effects.due.given() ? at.effects.due : commitment.due;
      in_time = in_time || (due.resolved() && graph_.after(at.scene)[due.at()]);
    });
    if (!made) {
      report_.warning("W504", commitment.place, subject, "no option makes it",
                      fmt::format("add makes = \"{}\" to an option, or take it out", commitment.id));
    }
    if (!settled) {
      report_.warning("W501", commitment.place, subject, "no option keeps it or renegotiates it",
                      fmt::format("add keeps = \"{}\" to an option", commitment.id));
    } else if (made && reachable(commitment.due) && !settled_in_time(commitment, makers, settlers)) {
      report_.warning("W501", commitment.place, subject,
                      "on no way is there an option that keeps it between where it is made and where it is due",
                      fmt::format("let an option up to scene '{}' keep or renegotiate it", commitment.due.name));
    }
    if (!commitment.due.resolved()) return;
    const Scene& due = plan_.scenes[commitment.due.at()];
    if (!graph_.reachable(commitment.due.at())) {
      report_.warning("W502", commitment.place, subject,
                      fmt::format("no way leads to scene '{}', where it is due", due.id), "make another scene due");
    } else if (made && !in_time) {
      report_.warning("W503", commitment.place, subject,
                      fmt::format("it is due in scene '{}', which does not come after it is made", due.id),
                      "make a later scene due");
    }
  }

 private:
  // Some way leads from where it is made to an option that settles it, and that option comes before it is due.
  [[nodiscard]] bool settled_in_time(const Commitment& commitment, const std::vector<std::size_t>& makers,
                                     const std::vector<std::size_t>& settlers) const {
    const auto comes_to = [&](std::size_t from, std::size_t to) { return from == to || graph_.after(from)[to]; };
    for (const std::size_t maker : makers) {
      for (const std::size_t settler : settlers) {
        if (comes_to(maker, settler) && comes_to(settler, commitment.due.at())) return true;
      }
    }
    return due_elsewhere_;
  }

  [[nodiscard]] bool reachable(const Ref& scene) const { return scene.resolved() && graph_.reachable(scene.at()); }

  void check_new_due(const EffectsAt& at) {
    const Ref& due = at.effects.due;
    if (!due.resolved() || graph_.after(at.scene)[due.at()]) return;
    report_.warning("W503", at.place, at.subject,
                    fmt::format("the new due, scene '{}', does not come after this one", due.name),
                    "make a later scene due");
  }

  const Plan& plan_;
  const SceneGraph& graph_;
  Report& report_;
  bool due_elsewhere_ = false;  // an option that makes it says another scene
};

// Which breaches anything opens, and which anything hides.
struct Openings {
  explicit Openings(const Plan& plan) : opened(plan.breaches.size(), false), hidden(plan.breaches.size(), false) {
    for_each_effects(plan, [&](const EffectsAt& at) {
      mark(opened, at.effects.opens);
      mark(hidden, at.effects.hides);
    });
    for (const Scene& scene : plan.scenes) {
      for (const TextPart& part : scene.texts) mark(opened, part.opens);
    }
    for (const Commitment& commitment : plan.commitments) mark(opened, commitment.broken.breach);
  }

  static void mark(std::vector<bool>& set, const Ref& ref) {
    if (ref.resolved()) set[ref.at()] = true;
  }

  std::vector<bool> opened, hidden;
};

void check_breaches(const Plan& plan, Report& report) {
  const Openings openings(plan);
  for (std::size_t i = 0; i < plan.breaches.size(); ++i) {
    if (openings.opened[i] || openings.hidden[i]) continue;
    report.warning("W507", plan.breaches[i].place, fmt::format("breach '{}'", plan.breaches[i].id), "nothing opens it",
                   fmt::format("add opens = \"{}\" to an option, or take it out", plan.breaches[i].id));
  }
  const auto surfaces = [&](const Ref& ref, Place place, const std::string& subject) {
    if (!ref.resolved() || openings.hidden[ref.at()]) return;
    report.warning("W506", place, subject, fmt::format("breach '{}' surfaces, and nothing ever hides it", ref.name),
                   fmt::format("add hides = \"{}\" to an option", ref.name));
  };
  for (const Scene& scene : plan.scenes) {
    for (const Ref& ref : scene.surfaces) surfaces(ref, scene.place, subject_of(scene));
  }
  for_each_effects(plan, [&](const EffectsAt& at) {
    surfaces(at.effects.surfaces, at.place, at.subject);
    for (const Ref& repairs : at.effects.repairs) {
      if (!repairs.resolved() || openings.opened[repairs.at()] || openings.hidden[repairs.at()]) continue;
      report.warning("W506", at.place, at.subject,
                     fmt::format("breach '{}' is repaired, and nothing ever opens it", repairs.name),
                     fmt::format("add opens = \"{}\" to an option", repairs.name));
    }
  });
}

}  // namespace

// With a breach, the breach's own buckets are drawn.
void check_two_prices(const Commitment& commitment, Report& report) {
  const CommitmentEnd& broken = commitment.broken;
  if (!broken.breach.given() || std::ranges::find(broken.given, true) == broken.given.end()) return;
  report.warning(
      "W514", commitment.place, fmt::format("commitment '{}'", commitment.id),
      fmt::format("broken has buckets beside breach = \"{}\", and they are never drawn", broken.breach.name),
      fmt::format("take them out; what breaking it costs is said by the buckets of breach '{}'", broken.breach.name));
}

void check_promises(const Plan& plan, const SceneGraph& graph, Report& report) {
  for (std::size_t i = 0; i < plan.commitments.size(); ++i) CommitmentCheck(plan, graph, report).check(i);
  for (const Commitment& commitment : plan.commitments) check_two_prices(commitment, report);
  check_breaches(plan, report);
}

}  // namespace drops::plan
