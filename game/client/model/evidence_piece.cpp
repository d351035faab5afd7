// The evidence of a debrief, page by page: each page has its own tab, and a tab that would be empty is not there.

#include <algorithm>

#include "game/client/model/debrief_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr float kHundredths = 100;
constexpr std::size_t kMostPeople = 12;  // that a graph can show

std::string points_words(std::uint32_t hundredths) {
  return std::to_string((hundredths + 50) / 100);
}

std::string listed(std::initializer_list<std::string> pieces) {
  std::string all;
  for (const std::string& piece : pieces) {
    if (!piece.empty()) all += (all.empty() ? "" : ", ") + piece;
  }
  return all;
}

void add_balances(const schema::EndPart& part, Evidence& evidence) {
  std::uint32_t most = 1;
  for (const schema::ShownBalance& shown : part.balances()) most = std::max({most, shown.gained(), shown.lost()});
  for (const schema::ShownBalance& shown : part.balances()) {
    BalanceRow row;
    row.relation = tr_with("{} → {}", {shown.truster(), shown.trustee()});
    row.gained = static_cast<float>(shown.gained()) / static_cast<float>(most);
    row.lost = static_cast<float>(shown.lost()) / static_cast<float>(most);
    row.gained_says = shown.drops() > 0 ? tr_n("{} drop", "{} drops", shown.drops()) : tr("no drop");
    const std::string buckets = shown.buckets() > 0 ? tr_n("{} bucket", "{} buckets", shown.buckets()) : "";
    const std::string leaks = shown.leaks() > 0 ? tr_n("{} leak", "{} leaks", shown.leaks()) : "";
    row.lost_says = listed({buckets, leaks});
    if (row.lost_says.empty()) row.lost_says = tr("nothing lost");
    evidence.balances.push_back(std::move(row));
  }
}

std::size_t person(Evidence& evidence, const std::string& name) {
  const auto found = std::find(evidence.people.begin(), evidence.people.end(), name);
  if (found != evidence.people.end()) return static_cast<std::size_t>(found - evidence.people.begin());
  evidence.people.push_back(name);
  return evidence.people.size() - 1;
}

// Both ways in one line, where there are both.
void add_trust(const schema::EndPart& part, Evidence& evidence) {
  for (const schema::ShownTrust& shown : part.trust()) {
    const int level = static_cast<int>((shown.overall() + 50) / 100);
    evidence.trust.push_back({person(evidence, shown.truster()), person(evidence, shown.trustee()), level});
  }
  for (const TrustPair& pair : evidence.trust) {
    const auto back = std::find_if(evidence.trust.begin(), evidence.trust.end(),
                                   [&](const TrustPair& o) { return o.from == pair.to && o.to == pair.from; });
    if (back != evidence.trust.end() && pair.to < pair.from) continue;
    std::string says =
        tr_with("{} → {}: {}", {evidence.people[pair.from], evidence.people[pair.to], std::to_string(pair.level)});
    if (back != evidence.trust.end()) says = tr_with("{}, and back {}", {says, std::to_string(back->level)});
    evidence.trust_says.push_back(std::move(says));
  }
  if (evidence.people.size() > kMostPeople) evidence.people.clear();  // the lines alone
}

// How a promise ended, in a word.
Sign promise_state(const schema::ShownCommitment& shown) {
  enum : std::uint32_t { kOpen = 1, kKept = 2, kBroken = 3 };  // as trust::CommitmentState
  switch (shown.state()) {
    case kOpen: return {tr("still open"), Tone::kWarn};
    case kKept: return {tr("kept"), Tone::kGood};
    case kBroken: return {tr("broken"), Tone::kBad};
    default: return {tr("lapsed"), Tone::kNeutral};
  }
}

void add_promises(const schema::EndPart& part, Evidence& evidence) {
  for (const schema::ShownCommitment& shown : part.commitments()) {
    Sign state = promise_state(shown);
    if (shown.renegotiated()) state.text = tr_with("changed once, {}", {state.text});
    evidence.promises.push_back(
        {tr_with("{} ({} → {}): {}", {shown.text(), shown.by(), shown.to(), state.text}), state.tone});
  }
}

void add_repairs(const schema::EndPart& part, Evidence& evidence) {
  constexpr std::uint32_t kClosed = 3;  // as trust::BreachState
  for (const schema::ShownRepair& shown : part.repairs()) {
    RepairRow row;
    row.title = shown.title();
    const std::string back =
        tr_with("{} of {} points are back", {points_words(shown.given_back()), points_words(shown.lost())});
    row.says = dotted({back, tr_with("{} of 6 steps", {std::to_string(shown.taken_size())})});
    if (shown.lost() > 0) row.percent = static_cast<int>(std::min(100u, shown.given_back() * 100 / shown.lost()));
    const bool closed = shown.state() == kClosed;
    row.state = closed ? Sign{tr("Repaired"), Tone::kGood} : Sign{breach_kind_word(shown.kind()), Tone::kBad};
    evidence.repairs.push_back(std::move(row));
  }
}

std::string knowing_words(const schema::ShownKnowing& known) {
  std::string roles;
  for (const std::string& role : known.roles()) roles += (roles.empty() ? "" : ", ") + role;
  if (known.scene().empty()) return tr_with("{}: from the start", {roles});
  const std::string from = tr_with("{}: from the scene “{}”", {roles, known.scene()});
  return known.by().empty() ? from : tr_with("{}, told by: {}", {from, known.by()});
}

void add_facts(const schema::EndPart& part, Evidence& evidence) {
  for (const schema::ShownFact& shown : part.facts()) {
    FactRow row;
    row.fact = shown.fact();
    for (const schema::ShownKnowing& known : shown.known()) row.knew.push_back(knowing_words(known));
    if (row.knew.empty()) row.knew.push_back(tr("Nobody came to know it."));
    evidence.facts.push_back(std::move(row));
  }
  for (const schema::ShownWithheld& shown : part.withheld()) {
    evidence.withheld.push_back(
        tr_with("{} could have told it in the scene “{}”: {}", {shown.role(), shown.scene(), shown.fact()}));
  }
}

void add_impact(const schema::EndPart& part, Evidence& evidence) {
  const std::string answers[] = {tr("Nothing"), tr("A drop more"), tr("Two drops more"), tr("A leak"), tr("A bucket")};
  for (int i = 0; i < part.impact_size() && i < part.intent_size() && i < 5; ++i) {
    evidence.impact.push_back({answers[i], static_cast<int>(part.intent(i)), static_cast<int>(part.impact(i))});
  }
}

void add_tabs(const schema::EndPart& part, bool pulses, Evidence& evidence) {
  const auto add = [&](bool something, EvidenceTab tab, std::string label) {
    if (something) evidence.tabs.push_back({tab, std::move(label)});
  };
  add(true, EvidenceTab::kTime, tr("Trust over time"));
  add(!evidence.balances.empty(), EvidenceTab::kBalance, tr("Drops and buckets"));
  add(!evidence.trust.empty(), EvidenceTab::kTrust, tr("Who trusts whom"));
  add(!evidence.promises.empty() || !evidence.repairs.empty(), EvidenceTab::kPromises, tr("Promises and repair"));
  add(!evidence.facts.empty() || part.unsaid_size() > 0, EvidenceTab::kKnown, tr("Who knew what"));
  add(!evidence.impact.empty() || pulses, EvidenceTab::kImpact, tr("Pulse and impact"));
  add(evidence.what_if.has_value(), EvidenceTab::kWhatIf, tr("What if"));
  add(part.questions_size() > 0, EvidenceTab::kQuestions, tr("Questions"));
}

}  // namespace

WhatIfCard what_if_of(const schema::ShownWhatIf& shown) {
  WhatIfCard card;
  card.heading = tr_with("What if, in the scene “{}” …", {shown.scene()});
  card.option = shown.option();
  for (const std::string& text : shown.instead()) card.instead += (card.instead.empty() ? "" : ", ") + text;
  for (const schema::TrustPoint& point : shown.was().points()) {
    card.was.emplace_back(static_cast<float>(point.overall()) / kHundredths);
  }
  for (const schema::TrustPoint& point : shown.would_be().points()) {
    card.would_be.emplace_back(static_cast<float>(point.overall()) / kHundredths);
  }
  const std::size_t scenes = std::max(card.was.size(), card.would_be.size());
  card.was.resize(scenes);
  card.would_be.resize(scenes);
  if (shown.same_ending()) {
    card.ending = tr("The story would have come to the same end.");
  } else if (!shown.ending().empty()) {
    card.ending = tr("The story would have come to another end.");
  }
  return card;
}

Evidence evidence_of(const Newest& newest, const Local& local) {
  Evidence evidence;
  if (newest.end == nullptr) return evidence;
  const schema::EndPart& part = *newest.end;
  add_balances(part, evidence);
  add_trust(part, evidence);
  add_promises(part, evidence);
  add_repairs(part, evidence);
  add_facts(part, evidence);
  add_impact(part, evidence);
  if (newest.debrief != nullptr && newest.debrief->has_what_if()) {
    evidence.what_if = what_if_of(newest.debrief->what_if());
  }
  add_tabs(part, newest.pulses != nullptr && newest.pulses->pulses_size() > 0, evidence);
  const bool there = std::any_of(evidence.tabs.begin(), evidence.tabs.end(),
                                 [&](const TabCard& tab) { return tab.tab == local.evidence_tab; });
  if (there) evidence.shown = local.evidence_tab;
  return evidence;
}

}  // namespace drops::client::model
