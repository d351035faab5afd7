// How the team stands: what is at stake, what was promised and broken, how full its vessels are.

#include <algorithm>

#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

enum class CommitmentState : std::uint32_t { kNone, kOpen, kKept, kBroken, kLapsed };  // as trust::CommitmentState
enum class BreachState : std::uint32_t { kNone, kHidden, kOpen, kClosed };             // as trust::BreachState

constexpr int kSteps = 6;
constexpr float kBrim = 10'000;  // hundredths

Promise promise_of(const schema::ShownCommitment& shown) {
  Promise promise;
  const auto state = static_cast<CommitmentState>(shown.state());
  promise.text = shown.text();
  promise.open = state == CommitmentState::kOpen;
  promise.detail = tr_with("{} → {}", {shown.by(), shown.to()});
  if (promise.open && !shown.due().empty()) {
    promise.detail = dotted({promise.detail, tr_with("due in the scene “{}”", {shown.due()})});
  }
  switch (state) {
    case CommitmentState::kKept: promise.state = {tr("Kept"), Tone::kGood}; break;
    case CommitmentState::kBroken: promise.state = {tr("Broken"), Tone::kBad}; break;
    case CommitmentState::kLapsed: promise.state = {tr("Lapsed"), Tone::kNeutral}; break;
    default: promise.state = {shown.renegotiated() ? tr("Open, changed once") : tr("Open"), Tone::kWarn};
  }
  return promise;
}

BreachCard breach_of(const schema::ShownBreach& shown) {
  BreachCard card;
  card.title = shown.title();
  for (const std::string& relation : shown.between()) {
    if (!card.between.empty()) card.between += ", ";
    card.between += relation;
  }
  card.steps = shown.taken_size();
  card.done = tr_with("{} of {} steps", {std::to_string(card.steps), std::to_string(kSteps)});
  switch (static_cast<BreachState>(shown.state())) {
    case BreachState::kHidden:
      card.state = {tr("Hidden: only you know"), Tone::kPrivate};
      card.done.clear();
      card.next = tr("Naming it yourself, before others do, counts in full.");
      break;
    case BreachState::kClosed: card.state = {tr("Repaired"), Tone::kGood}; break;
    default:
      card.state = {breach_kind_word(shown.kind()), Tone::kBad};
      if (shown.has_next()) card.next = tr_with("Next: {}", {step_sentence(shown.next())});
  }
  return card;
}

VesselCard vessel_of(const schema::ShownVessel& shown) {
  VesselCard card;
  const bool mates = shown.truster() == "mates";
  card.relation = mates ? tr("Between us") : tr_with("{} → {}", {shown.truster(), shown.trustee()});
  card.says = level_words(shown.overall());
  card.level = static_cast<float>(shown.overall()) / kBrim;
  for (int i = 0; i < shown.levels_size(); ++i) {
    const auto pillar = static_cast<std::uint32_t>(i);
    card.pillars.push_back(
        {pillar_word(pillar), pillar_word(pillar), static_cast<int>(shown.levels(i) / 100), 0, 100, std::nullopt});
  }
  return card;
}

void add_gauges(const Newest& newest, Standing& standing) {
  if (newest.stakes == nullptr) return;
  for (const schema::StakeGauge& gauge : newest.stakes->gauges()) {
    standing.stakes.push_back({gauge.id(), gauge.title(), gauge.value(), gauge.least(), gauge.most(), std::nullopt});
  }
  if (newest.reveal == nullptr) return;
  for (const schema::StakeHint& hint : newest.reveal->stakes()) {
    for (Gauge& gauge : standing.stakes) {
      if (gauge.id == hint.stake_id()) gauge.change = gauge.change.value_or(0) + hint.delta();
    }
  }
}

}  // namespace

Standing standing_of(const Newest& newest) {
  Standing standing;
  add_gauges(newest, standing);
  if (newest.promises != nullptr) {
    for (const auto& shown : newest.promises->commitments()) standing.promises.push_back(promise_of(shown));
    for (const auto& shown : newest.promises->breaches()) standing.breaches.push_back(breach_of(shown));
  }
  std::stable_partition(standing.promises.begin(), standing.promises.end(), [](const Promise& p) { return p.open; });
  if (newest.trust == nullptr) return standing;
  for (const auto& shown : newest.trust->vessels()) standing.vessels.push_back(vessel_of(shown));
  std::rotate(standing.vessels.begin(), standing.vessels.end() - !standing.vessels.empty(), standing.vessels.end());
  standing.safety = static_cast<int>(newest.trust->safety());
  standing.safety_says = tr_with("{} of 100", {std::to_string(standing.safety)});
  return standing;
}

}  // namespace drops::client::model
