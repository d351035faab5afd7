// How a team stands: its vessels, stakes, promises and breaches.

#include <algorithm>

#include "game/session/decide.h"
#include "game/session/labels.h"
#include "game/session/parts.h"

namespace drops::session {
namespace {

using trust::Entity;

void show_levels(const std::array<trust::Level, trust::kPillars>& levels, trust::Level overall,
                 schema::ShownVessel& shown) {
  for (const trust::Level level : levels) shown.add_levels(static_cast<std::uint32_t>(level));
  shown.set_overall(static_cast<std::uint32_t>(overall));
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

}  // namespace

void show_commitment(const Viewer& viewer, std::size_t number,
                     google::protobuf::RepeatedPtrField<schema::ShownCommitment>& all) {
  const Cast& cast = viewer.cast;
  const trust::Commitment& commitment = cast.story().standing.commitments[number];
  if (commitment.state == trust::CommitmentState::kNone) return;
  const plan::Commitment& declared = cast.plan.commitments[number];
  schema::ShownCommitment& shown = *all.Add();
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

bool is_shown(const Cast& cast, const trust::Vessel& vessel) {
  if (vessel.relation.truster.kind == Entity::Kind::kCharacter) return true;
  if (vessel.relation.truster.kind != Entity::Kind::kTeam) return false;
  const Opposite other = opposite(cast.state, cast.team);
  const bool meets = std::any_of(cast.plan.scenes.begin(), cast.plan.scenes.end(), [](const plan::Scene& scene) {
    return scene.ask && scene.ask->kind == plan::AskKind::kAcross;
  });
  return meets && vessel.relation.truster.index == other.team.value;
}

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

bool sees_stake(const Viewer& viewer, std::size_t stake) {
  const plan::Ref& role = viewer.cast.plan.stakes[stake].role;
  if (!role.given()) return true;
  return viewer.place && role.resolved() && viewer.cast.story().roles[*viewer.place] == role.at();
}

bool stakes_part(const Viewer& viewer, schema::StakesPart& part) {
  const plan::Plan& plan = viewer.cast.plan;
  for (std::size_t i = 0; i < plan.stakes.size(); ++i) {
    if (!sees_stake(viewer, i)) continue;
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
  for (std::size_t i = 0; i < viewer.cast.plan.commitments.size(); ++i)
    show_commitment(viewer, i, *part.mutable_commitments());
  for (std::size_t i = 0; i < viewer.cast.plan.breaches.size(); ++i) show_breach(viewer, i, part);
  return true;
}

bool trust_part(const Viewer& viewer, schema::TrustPart& part) {
  show_vessels(viewer.cast, *part.mutable_vessels());
  part.set_safety(static_cast<std::uint32_t>(viewer.cast.story().standing.safety));
  return true;
}

}  // namespace drops::session
