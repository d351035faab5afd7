#include "game/report/change_words.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>
#include <variant>

#include "game/session/labels.h"

namespace drops::report {
namespace {

using trust::CauseKind;

// The author's words are quoted; the model's own are not.
std::string because(const Scope& scope, const trust::Entry& entry) {
  const CauseKind kind = entry.cause.kind;
  const bool says_enough = kind == CauseKind::kRule;  // the amount says that already
  const std::string cause = says_enough ? "" : session::cause_label(scope.plan, entry.scene, entry.cause);
  const bool quoted = kind == CauseKind::kOption || kind == CauseKind::kOutcome || kind == CauseKind::kCommitment ||
                      kind == CauseKind::kBreach;
  std::string reason;
  if (!cause.empty()) reason = quoted ? fmt::format("because \"{}\"", cause) : cause;
  if (!entry.why.empty()) reason += (reason.empty() ? "" : ": ") + entry.why;
  return reason.empty() ? "" : fmt::format(" ({})", reason);
}

// Why less took effect; that a vessel fills slower the fuller it is needs no word each time.
std::string held_back(const trust::Entry& entry) {
  if (entry.held == trust::Held::kTaper && entry.effect != 0) return "";
  const std::string held = session::held_label(entry.held);
  return held.empty() ? "" : "; " + held;
}

// Entries in a row that say the same of several people.
struct Group {
  std::vector<trust::Entity> trusters;
  std::vector<trust::Entity> trustees;
  std::string what;
};

std::string names_of(const Scope& scope, const std::vector<trust::Entity>& who) {
  std::string names;
  for (const trust::Entity& one : who) names += (names.empty() ? "" : ", ") + name_in(scope, one);
  return names;
}

// All mates but the one who is trusted.
bool are_the_others(const Scope& scope, const Group& group) {
  const std::size_t mates = scope.after.story(scope.team).places.size();
  return mates > 2 && group.trusters.size() == mates - 1 && group.trustees.front().kind == trust::Entity::Kind::kSeat &&
         std::all_of(group.trusters.begin(), group.trusters.end(),
                     [](const trust::Entity& who) { return who.kind == trust::Entity::Kind::kSeat; });
}

class EntryLines {
 public:
  explicit EntryLines(const Scope& scope) : scope_(scope) {}

  void add(const trust::Entry& entry) {
    if (entry.effect == 0 && entry.held == trust::Held::kSceneCap) return;
    const std::string what = session::amount_label(entry) + held_back(entry) + because(scope_, entry);
    const bool same = !groups_.empty() && groups_.back().what == what;
    if (same && groups_.back().trustees.front() == entry.relation.trustee) {
      groups_.back().trusters.push_back(entry.relation.truster);
    } else {
      groups_.push_back({{entry.relation.truster}, {entry.relation.trustee}, what});
    }
  }

  // What was gathered, and begins anew.
  void move_to(std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < groups_.size();) {
      Group& group = groups_[i++];
      const bool others = are_the_others(scope_, group);
      const auto goes_on = [&](const Group& next) {
        return next.what == group.what && (others ? are_the_others(scope_, next) : next.trusters == group.trusters);
      };
      for (; i < groups_.size() && goes_on(groups_[i]); ++i) group.trustees.push_back(groups_[i].trustees.front());
      const std::string trusters = others ? "the others" : names_of(scope_, group.trusters);
      lines.push_back(fmt::format("{} → {}: {}", trusters, names_of(scope_, group.trustees), group.what));
    }
    groups_.clear();
  }

 private:
  const Scope& scope_;
  std::vector<Group> groups_;
};

std::string breach_words(const Scope& scope, const trust::BreachChange& change) {
  using What = trust::BreachChange::What;
  if (change.breach >= scope.plan.breaches.size()) return "";
  const std::string& title = scope.plan.breaches[change.breach].title;
  const std::string by = name_in(scope, change.by);
  switch (change.what) {
    case What::kOpened: return fmt::format("a breach opens: \"{}\" (by {})", title, by);
    case What::kHidden: return fmt::format("kept quiet: \"{}\" (by {})", title, by);
    case What::kSurfaced:
      return fmt::format("it comes out: \"{}\"{}", title, change.deception ? ", and nobody who knew had said so" : "");
    case What::kStep:
      return fmt::format("a step of repair by {}: {}, for \"{}\"", by, session::step_label(change.step), title);
    case What::kHollow: return fmt::format("hollow words by {} about \"{}\"", by, title);
    case What::kClosed: return fmt::format("repaired: \"{}\"", title);
    case What::kFollowed:
    case What::kFaltered: return "";  // counted; a step when the count is full
  }
  return "";
}

std::string commitment_words(const Scope& scope, const trust::CommitmentChange& change) {
  using What = trust::CommitmentChange::What;
  if (change.commitment >= scope.plan.commitments.size()) return "";
  const std::string& text = scope.plan.commitments[change.commitment].text;
  const std::string due =
      change.due < scope.plan.scenes.size() ? fmt::format(", due at '{}'", scope.plan.scenes[change.due].id) : "";
  switch (change.what) {
    case What::kMade: return fmt::format("promised by {}: \"{}\"{}", name_in(scope, change.by), text, due);
    case What::kKept: return fmt::format("kept: \"{}\"", text);
    case What::kBroken: return fmt::format("broken: \"{}\"", text);
    case What::kRenegotiated: return fmt::format("renegotiated by {}: \"{}\"{}", name_in(scope, change.by), text, due);
    case What::kLapsed: return fmt::format("lapsed, as nobody was there to keep it: \"{}\"", text);
  }
  return "";
}

std::string safety_words(const Scope& scope, const trust::SafetyChange& change) {
  return fmt::format("safety {:+}, now {}: speaking up has become {}", change.effect,
                     scope.after.story(scope.team).standing.safety, change.effect < 0 ? "harder" : "easier");
}

std::string stake_words(const Scope& scope, const schema::StakeChanged& change) {
  if (change.stake() >= scope.plan.stakes.size()) return "";
  const std::string& title = scope.plan.stakes[change.stake()].title;
  return fmt::format("{} {:+}{}", title, change.effect(),
                     change.effect() == change.asked() ? "" : ", as far as it goes");
}

std::string fact_words(const Scope& scope, const schema::FactLearnt& learnt) {
  if (learnt.fact() >= scope.plan.facts.size()) return "";
  std::string who;
  const std::size_t places = scope.after.story(scope.team).places.size();
  for (std::uint32_t place = 0; place < places && place < 64; ++place) {
    if (((learnt.places() >> place) & 1u) == 0) continue;
    who += (who.empty() ? "" : ", ") + name_in(scope, trust::Entity::seat(place));
  }
  return fmt::format("known now to {}: {}", who.empty() ? "nobody more" : who, scope.plan.facts[learnt.fact()].text);
}

std::string other_words(const Scope& scope, const schema::Change& change) {
  switch (change.what_case()) {
    case schema::Change::kStake: return stake_words(scope, change.stake());
    case schema::Change::kFact: return fact_words(scope, change.fact());
    case schema::Change::kSpoke:
      return change.spoke().answered()
                 ? ""
                 : fmt::format("{} has spoken up", name_in(scope, trust::Entity::seat(change.spoke().place())));
    default: return "";
  }
}

std::string trust_words(const Scope& scope, const trust::Change& change) {
  if (const auto* breach = std::get_if<trust::BreachChange>(&change)) return breach_words(scope, *breach);
  if (const auto* commitment = std::get_if<trust::CommitmentChange>(&change)) {
    return commitment_words(scope, *commitment);
  }
  if (const auto* safety = std::get_if<trust::SafetyChange>(&change)) return safety_words(scope, *safety);
  return "";
}

}  // namespace

std::string name_in(const Scope& scope, const trust::Entity& who) {
  if (who == trust::Entity::team(scope.team)) return "the team";
  return session::label_of(scope.after, scope.plan, scope.team, who);
}

std::vector<std::string> words_of(const Scope& scope, const Changes& changes) {
  std::vector<std::string> lines;
  EntryLines entries(scope);
  for (const schema::Change& change : changes) {
    const auto trusts = session::from_message(change, scope.where);
    const auto* entry = trusts ? std::get_if<trust::Entry>(&*trusts) : nullptr;
    if (entry != nullptr) {
      entries.add(*entry);
      continue;
    }
    std::string words = trusts ? trust_words(scope, *trusts) : other_words(scope, change);
    if (words.empty()) continue;
    entries.move_to(lines);
    lines.push_back(std::move(words));
  }
  entries.move_to(lines);
  return lines;
}

}  // namespace drops::report
