// How a whole story came out, once it is over: the lines of trust, what turned them, what stayed unsaid or was
// withheld, and what is to be asked in the debrief. Roles only; nobody's name stands here.

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "game/session/debrief.h"
#include "game/session/labels.h"
#include "game/session/parts.h"
#include "game/session/trust_line.h"
#include "game/session/withheld.h"
#include "game/trust/fold.h"
#include "game/trust/outcomes.h"

namespace drops::session {
namespace {

using trust::Entity;

constexpr std::size_t kTurningPoints = 8;
constexpr std::size_t kMostQuestions = 16;  // that come from marks

// A truster's overall trust in the team at the close of each scene: a fold over the ledger.
schema::TrustLine trust_line(const Cast& cast, const trust::Vessel& now) {
  const Story& story = cast.story();
  const trust::Vessel first = first_of(cast, now);
  schema::TrustLine line;
  line.set_truster(label_of(cast.state, cast.plan, cast.team, now.relation.truster));
  for (const Past& past : story.past) {
    schema::TrustPoint& point = *line.add_points();
    point.set_scene(cast.plan.scenes[past.scene].spoken_title());
    point.set_overall(static_cast<std::uint32_t>(trust::fold(first, story.ledger, past.ledger_end).overall()));
  }
  return line;
}

// The entries that moved most; of equal ones the earlier.
std::vector<std::uint32_t> turning_points(const trust::Ledger& ledger) {
  std::vector<std::uint32_t> points;
  for (std::uint32_t i = 0; i < ledger.size(); ++i) {
    if (ledger[i].effect != 0) points.push_back(i);
  }
  const auto size = [&](std::uint32_t i) { return std::abs(ledger[i].effect); };
  std::stable_sort(points.begin(), points.end(), [&](auto a, auto b) { return size(a) > size(b); });
  if (points.size() > kTurningPoints) points.resize(kTurningPoints);
  std::sort(points.begin(), points.end());
  return points;
}

void show_withheld(const Cast& cast, schema::EndPart& part) {
  for (const WithheldCost& cost : withheld_costs(cast)) {
    schema::ShownWithheld& shown = *part.add_withheld();
    shown.set_fact(cast.plan.facts[cost.withheld.fact].text);
    shown.set_role(label_of(cast.state, cast.plan, cast.team, Entity::seat(cost.withheld.place)));
    shown.set_scene(cast.plan.scenes[cost.withheld.scene].spoken_title());
    shown.set_lost(static_cast<std::uint32_t>(cost.lost));
    if (!cost.known_visit) continue;
    for (const Past& past : cast.story().past) {
      if (past.visit == *cost.known_visit) shown.set_known(cast.plan.scenes[past.scene].spoken_title());
    }
  }
}

std::optional<std::uint32_t> leader_of(const Cast& cast) {
  const Places leaders = cast.leaders();
  return leaders.empty() ? std::nullopt : std::optional(leaders.front());
}

// At the end of each scene: as the next one found it.
void show_outcomes(const Cast& cast, schema::EndPart& part) {
  if (!cast.plan.outcomes) return;
  const Story& story = cast.story();
  for (std::size_t i = 0; i < story.snapshots.size(); ++i) {
    const bool last = i + 1 == story.snapshots.size();
    const trust::Standing& standing = last ? story.standing : story.snapshots[i + 1]->standing;
    const trust::Outcomes outcomes = trust::outcomes(standing, leader_of(cast), cast.plan.rules);
    schema::ShownOutcomes& shown = *part.add_outcomes();
    shown.set_scene(cast.plan.scenes[story.snapshots[i]->scene].spoken_title());
    shown.set_engagement(static_cast<std::uint32_t>(outcomes.engagement));
    shown.set_retention(static_cast<std::uint32_t>(outcomes.retention));
    shown.set_delivery(static_cast<std::uint32_t>(outcomes.delivery));
    shown.set_innovation(static_cast<std::uint32_t>(outcomes.innovation));
    shown.set_speed(static_cast<std::uint32_t>(outcomes.speed));
  }
}

void show_two_way(const Cast& cast, schema::EndPart& part) {
  const auto leader = leader_of(cast);
  if (!leader) return;
  for (const trust::TwoWay& pair : trust::two_way(cast.story().standing, *leader)) {
    if (cast.left(pair.member)) continue;
    schema::ShownTwoWay& shown = *part.add_two_way();
    shown.set_leader(label_of(cast.state, cast.plan, cast.team, Entity::seat(*leader)));
    shown.set_member(label_of(cast.state, cast.plan, cast.team, Entity::seat(pair.member)));
    shown.set_leader_trusts(static_cast<std::uint32_t>(pair.in_member));
    shown.set_member_trusts(static_cast<std::uint32_t>(pair.in_leader));
  }
}

// What those who acted thought it would do, and what mates said it did: all of the room together.
void show_intent_and_impact(const Cast& cast, schema::EndPart& part) {
  std::array<std::uint32_t, 5> intent{};
  std::array<std::uint32_t, 5> impact{};
  for (const WitnessCount& count : cast.state.house.witnessed) {
    if (count.part != cast.state.house.story_part) continue;
    if (count.prediction) ++intent[*count.prediction];
    for (std::size_t i = 0; i < impact.size(); ++i) impact[i] += count.counts[i];
  }
  const std::uint32_t answers = std::accumulate(impact.begin(), impact.end(), 0u);
  if (answers < static_cast<std::uint32_t>(cast.plan.rules.witness_least)) return;
  for (std::size_t i = 0; i < impact.size(); ++i) {
    part.add_intent(intent[i]);
    part.add_impact(impact[i]);
  }
}

// An entry that somebody sees differently becomes a question; who that is does not matter.
void ask_about_marks(const Cast& cast, schema::EndPart& part) {
  const Story& story = cast.story();
  std::vector<std::uint32_t> marked;
  for (const Mark& mark : story.marks) marked.push_back(mark.entry);
  std::sort(marked.begin(), marked.end());
  marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
  if (marked.size() > kMostQuestions) marked.resize(kMostQuestions);
  for (const std::uint32_t number : marked) {
    const trust::Entry& entry = story.ledger[number];
    part.add_questions(fmt::format("Somebody sees this differently: {} ({} → {}). How did it look to each of you?",
                                   amount_label(entry),
                                   label_of(cast.state, cast.plan, cast.team, entry.relation.truster),
                                   label_of(cast.state, cast.plan, cast.team, entry.relation.trustee)));
  }
}

}  // namespace

bool end_part(const Viewer& viewer, schema::EndPart& part) {
  const Cast& cast = viewer.cast;
  const Story& story = cast.story();
  if (!story.ending || !evidence_is_open(cast.state)) return false;
  part.set_ending(cast.plan.scenes[*story.ending].spoken_ending());
  part.set_text(scene_text(cast));
  for (const trust::Vessel& vessel : story.standing.vessels) {
    if (is_shown(cast, vessel)) *part.add_lines() = trust_line(cast, vessel);
  }
  // The story is over: what was told to some only is everybody's to learn from now.
  for (const std::uint32_t i : turning_points(story.ledger)) show_entry(viewer, i, *part.add_turning_points());
  for (std::size_t i = 0; i < cast.plan.breaches.size(); ++i) {
    if (story.standing.breaches[i].state == trust::BreachState::kHidden) part.add_unsaid(cast.plan.breaches[i].title);
  }
  for (const std::string& question : cast.plan.debrief) part.add_questions(question);
  ask_about_marks(cast, part);
  show_withheld(cast, part);
  show_outcomes(cast, part);
  show_two_way(cast, part);
  show_intent_and_impact(cast, part);
  show_evidence(viewer, part);
  return true;
}

}  // namespace drops::session
