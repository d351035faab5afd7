// How a team stands: its vessels, stakes, promises and breaches, and at the end how it came to be so.

#include <algorithm>

#include "game/session/decide.h"
#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

using trust::Entity;

constexpr std::size_t kTurningPoints = 8;

void show_levels(const std::array<trust::Level, trust::kPillars>& levels, trust::Level overall,
                 schema::ShownVessel& shown) {
  for (const trust::Level level : levels) shown.add_levels(static_cast<std::uint32_t>(level));
  shown.set_overall(static_cast<std::uint32_t>(overall));
}

// Does anybody outside look at this team here? Characters always; another team only where the story lets them meet.
bool is_shown(const Cast& cast, const trust::Vessel& vessel) {
  if (vessel.relation.truster.kind == Entity::Kind::kCharacter) return true;
  if (vessel.relation.truster.kind != Entity::Kind::kTeam) return false;
  const Opposite other = opposite(cast.state, cast.team);
  const bool meets = std::any_of(cast.plan.scenes.begin(), cast.plan.scenes.end(), [](const plan::Scene& scene) {
    return scene.ask && scene.ask->kind == plan::AskKind::kAcross;
  });
  return meets && vessel.relation.truster.index == other.team.value;
}

std::optional<trust::Step> next_step(const trust::Breach& breach) {
  using enum trust::Step;
  const bool apology_waits =
      breach.kind == trust::BreachKind::kCharacter || breach.kind == trust::BreachKind::kDeception;
  const std::array<trust::Step, 5> usual{kAcknowledge, kApologise, kUnderstand, kAmend, kInvite};
  const std::array<trust::Step, 5> grave{kAcknowledge, kUnderstand, kAmend, kApologise, kInvite};
  for (const trust::Step step : apology_waits ? grave : usual) {
    if (!breach.taken[static_cast<std::size_t>(step)]) return step;
  }
  return std::nullopt;
}

bool hid_it(const Viewer& viewer, const trust::Breach& breach) {
  return std::any_of(breach.hidden_by.begin(), breach.hidden_by.end(), [&](const Entity& who) {
    return viewer.place && (who == Entity::seat(*viewer.place) || who.kind == Entity::Kind::kTeam);
  });
}

void show_breach(const Viewer& viewer, std::size_t number, schema::PromisesPart& part) {
  const Cast& cast = viewer.cast;
  const trust::Breach& breach = cast.story().standing.breaches[number];
  if (breach.state == trust::BreachState::kNone) return;
  if (breach.state == trust::BreachState::kHidden && !hid_it(viewer, breach)) return;
  schema::ShownBreach& shown = *part.add_breaches();
  shown.set_title(cast.plan.breaches[number].title);
  shown.set_kind(static_cast<std::uint32_t>(breach.kind));
  shown.set_state(static_cast<std::uint32_t>(breach.state));
  for (std::uint32_t step = 0; step < trust::kSteps; ++step) {
    if (breach.taken[step]) shown.add_taken(step);
  }
  if (breach.state == trust::BreachState::kOpen) {
    if (const auto next = next_step(breach)) shown.set_next(static_cast<std::uint32_t>(*next));
  }
  std::vector<trust::Relation> between;
  for (const trust::Loss& loss : breach.losses) {
    if (std::find(between.begin(), between.end(), loss.relation) == between.end()) between.push_back(loss.relation);
  }
  for (const trust::Relation& relation : between) {
    shown.add_between(label_of(cast.state, cast.plan, cast.team, relation.truster) + " → " +
                      label_of(cast.state, cast.plan, cast.team, relation.trustee));
  }
}

void show_commitment(const Viewer& viewer, std::size_t number, schema::PromisesPart& part) {
  const Cast& cast = viewer.cast;
  const trust::Commitment& commitment = cast.story().standing.commitments[number];
  if (commitment.state == trust::CommitmentState::kNone) return;
  const plan::Commitment& declared = cast.plan.commitments[number];
  schema::ShownCommitment& shown = *part.add_commitments();
  shown.set_text(declared.text);
  shown.set_state(static_cast<std::uint32_t>(commitment.state));
  shown.set_by(label_of(cast.state, cast.plan, cast.team, commitment.by));
  shown.set_renegotiated(commitment.renegotiated);
  const bool open = commitment.state == trust::CommitmentState::kOpen;
  if (open && commitment.due < cast.plan.scenes.size()) shown.set_due(cast.plan.scenes[commitment.due].spoken_title());
  if (!declared.to.who.resolved()) {
    shown.set_to("the team");
  } else if (declared.to.kind == plan::With::Kind::kCharacter) {
    shown.set_to(cast.plan.characters[declared.to.who.at()].title);
  } else if (declared.to.kind == plan::With::Kind::kRole) {
    shown.set_to(cast.plan.roles[declared.to.who.at()].title);
  }
}

// A truster's overall trust in the team at the close of each scene: a fold over the ledger.
schema::TrustLine trust_line(const Cast& cast, const trust::Vessel& now) {
  const Story& story = cast.story();
  trust::Vessel vessel = now;
  for (const trust::Entry& entry : story.ledger) {  // back to the start
    if (entry.relation == now.relation) vessel.level(entry.pillar) -= entry.effect;
  }
  schema::TrustLine line;
  line.set_truster(label_of(cast.state, cast.plan, cast.team, now.relation.truster));
  std::size_t at = 0;
  for (const Past& past : story.past) {
    for (; at < past.ledger_end; ++at) {
      const trust::Entry& entry = story.ledger[at];
      if (entry.relation == now.relation) vessel.level(entry.pillar) += entry.effect;
    }
    schema::TrustPoint& point = *line.add_points();
    point.set_scene(cast.plan.scenes[past.scene].spoken_title());
    point.set_overall(static_cast<std::uint32_t>(vessel.overall()));
  }
  return line;
}

// The entries that moved most; of equal ones the earlier.
std::vector<const trust::Entry*> turning_points(const trust::Ledger& ledger) {
  std::vector<const trust::Entry*> points;
  for (const trust::Entry& entry : ledger) {
    if (entry.effect != 0) points.push_back(&entry);
  }
  const auto size = [](const trust::Entry* entry) { return entry->effect < 0 ? -entry->effect : entry->effect; };
  std::stable_sort(points.begin(), points.end(), [&](const auto* a, const auto* b) { return size(a) > size(b); });
  if (points.size() > kTurningPoints) points.resize(kTurningPoints);
  std::sort(points.begin(), points.end());  // by their place in the ledger again
  return points;
}

}  // namespace

void show_vessels(const Cast& cast, google::protobuf::RepeatedPtrField<schema::ShownVessel>& shown) {
  const trust::Standing& standing = cast.story().standing;
  for (const trust::Vessel& vessel : standing.vessels) {
    if (!is_shown(cast, vessel)) continue;
    schema::ShownVessel& row = *shown.Add();
    row.set_truster(label_of(cast.state, cast.plan, cast.team, vessel.relation.truster));
    row.set_trustee(team_label(cast.team));
    show_levels(vessel.levels, vessel.overall(), row);
  }
  std::array<trust::Level, trust::kPillars> mean{};
  for (const trust::Pillar pillar : trust::kAllPillars) {
    mean[static_cast<std::size_t>(pillar)] = standing.mates_level(pillar, cast.plan.rules.start);
  }
  schema::ShownVessel& mates = *shown.Add();
  mates.set_truster("mates");
  mates.set_trustee("mates");
  show_levels(mean, standing.mates_overall(cast.plan.rules.start), mates);
}

bool stakes_part(const Viewer& viewer, schema::StakesPart& part) {
  const plan::Plan& plan = viewer.cast.plan;
  for (std::size_t i = 0; i < plan.stakes.size(); ++i) {
    schema::StakeGauge& gauge = *part.add_gauges();
    gauge.set_id(plan.stakes[i].id);
    gauge.set_title(plan.stakes[i].title);
    gauge.set_value(viewer.cast.story().stakes[i]);
    gauge.set_least(plan.stakes[i].least);
    gauge.set_most(plan.stakes[i].most);
  }
  return part.gauges_size() > 0;
}

bool promises_part(const Viewer& viewer, schema::PromisesPart& part) {
  for (std::size_t i = 0; i < viewer.cast.plan.commitments.size(); ++i) show_commitment(viewer, i, part);
  for (std::size_t i = 0; i < viewer.cast.plan.breaches.size(); ++i) show_breach(viewer, i, part);
  return true;
}

bool trust_part(const Viewer& viewer, schema::TrustPart& part) {
  show_vessels(viewer.cast, *part.mutable_vessels());
  part.set_safety(static_cast<std::uint32_t>(viewer.cast.story().standing.safety));
  return true;
}

bool end_part(const Viewer& viewer, schema::EndPart& part) {
  const Cast& cast = viewer.cast;
  const Story& story = cast.story();
  if (!story.ending) return false;
  part.set_ending(cast.plan.scenes[*story.ending].ending);
  part.set_text(scene_text(cast));
  for (const trust::Vessel& vessel : story.standing.vessels) {
    if (is_shown(cast, vessel)) *part.add_lines() = trust_line(cast, vessel);
  }
  // The story is over: what was told to some only is everybody's to learn from now.
  for (const trust::Entry* entry : turning_points(story.ledger)) show_entry(viewer, *entry, *part.add_turning_points());
  for (std::size_t i = 0; i < cast.plan.breaches.size(); ++i) {
    if (story.standing.breaches[i].state == trust::BreachState::kHidden) part.add_unsaid(cast.plan.breaches[i].title);
  }
  for (const std::string& question : cast.plan.debrief) part.add_questions(question);
  return true;
}

}  // namespace drops::session
