// What a scene has done, once it has closed: who chose what, and what it moved. Of a choice that hides something, or
// that tells some and not others, only those hear whom it concerns.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "game/session/asking.h"
#include "game/session/labels.h"
#include "game/session/parts.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

// May this viewer hear that this place chose this option?
bool may_hear(const Viewer& viewer, const plan::Option& option, Place chooser) {
  if (!is_confidential(option) || viewer.place == chooser) return true;
  if (!viewer.place) return false;
  const auto& reveals = option.effects.reveals;
  return std::any_of(reveals.begin(), reveals.end(), [&](const plan::Reveal& reveal) {
    return reveal.to.resolved() && viewer.cast.story().roles[*viewer.place] == reveal.to.at();
  });
}

std::string how_closed(const schema::SceneClosed& closed) {
  switch (closed.by()) {
    case schema::CLOSED_BY_CHOICE: {
      if (closed.split_size() > 0) return closed.ballots_size() < 2 ? "decided" : "what all gave, taken together";
      if (closed.ballots_size() == 0) return "anonymously";
      if (!closed.has_option()) return "everybody answered";
      const auto votes = std::count_if(closed.ballots().begin(), closed.ballots().end(),
                                       [&](const auto& ballot) { return ballot.option() == closed.option(); });
      if (closed.ballots_size() < 2) return "decided";
      return fmt::format("by {} of {} votes", votes, closed.ballots_size());
    }
    case schema::CLOSED_BY_LEADER: return "a tie, and the leader's vote decided it";
    case schema::CLOSED_BY_TIE_DEFAULT: return "a tie: what nobody has to answer for was taken";
    case schema::CLOSED_BY_TIME: return "time was up";
    case schema::CLOSED_BY_NOBODY: return "nobody answered; the story goes on without effects";
    case schema::CLOSED_BY_WRITING: return "in your own words";
    case schema::CLOSED_BY_FACILITATOR: return "entered by the facilitator";
    default: return "";
  }
}

// In the order of places; whoever is somebody's manager comes last.
Places order_of_telling(const Cast& cast) {
  Places places = deciders(cast);
  std::stable_partition(places.begin(), places.end(), [&](Place place) { return !is_manager(cast, place); });
  return places;
}

// How somebody split the points, in the order of the options: "5 / 3 / 2".
std::string split_words(const std::vector<std::uint32_t>& points) {
  return fmt::format("{}", fmt::join(points, " / "));
}

void show_choice(const Viewer& viewer, const plan::Ask& ask, const schema::Ballot& ballot,
                 schema::ShownChoice& choice) {
  const PlaceMind& mind = viewer.cast.story().visit.minds[ballot.place()];
  const plan::Option& option = ask.options[ballot.option()];
  choice.set_by_default(ballot.by_default());
  if (!may_hear(viewer, option, ballot.place())) return;
  choice.set_option(mind.points.empty() ? option.text : split_words(mind.points));
  choice.set_why(mind.why);
}

void add_choices(const Viewer& viewer, const plan::Ask& ask, const schema::SceneClosed& closed,
                 schema::RevealPart& part) {
  const Cast& cast = viewer.cast;
  if (!decides(ask.kind) && ask.kind != plan::AskKind::kParaphrase) return;
  if (is_anonymous(ask)) return;  // how many chose what stays the only thing told
  for (const Place place : order_of_telling(cast)) {
    const auto ballot = std::find_if(closed.ballots().begin(), closed.ballots().end(),
                                     [&](const schema::Ballot& b) { return b.place() == place; });
    schema::ShownChoice& choice = *part.add_choices();
    choice.set_role(label_of(cast.state, cast.plan, cast.team, trust::Entity::seat(place)));
    choice.set_seat(cast.seat(place).id.value);
    if (ballot == closed.ballots().end()) {
      choice.set_abstained(true);
    } else {
      show_choice(viewer, ask, *ballot, choice);
    }
  }
}

// How many chose what, where they are enough that nobody can be told from the others.
void add_counts(const Cast& cast, const schema::SceneClosed& closed, schema::RevealPart& part) {
  const auto answers = std::accumulate(closed.anonymous().begin(), closed.anonymous().end(), 0u);
  if (answers < static_cast<std::uint32_t>(cast.plan.rules.witness_least)) return;
  for (const std::uint32_t option : offered(cast)) {
    if (static_cast<int>(option) >= closed.anonymous_size()) break;
    schema::OptionCount& count = *part.add_counts();
    count.set_option(cast.scene().ask->options[option].text);
    count.set_count(closed.anonymous(static_cast<int>(option)));
  }
}

void add_split(const Cast& cast, const schema::SceneClosed& closed, schema::RevealPart& part) {
  for (const std::uint32_t option : offered(cast)) {
    if (static_cast<int>(option) < closed.split_size()) part.add_split(closed.split(static_cast<int>(option)));
  }
}

// What was chosen by those who were asked: the team's option, or the one that most chose; nothing: nobody chose.
std::optional<std::uint32_t> what_came(const schema::SceneClosed& closed) {
  const bool chosen = closed.by() == schema::CLOSED_BY_CHOICE || closed.by() == schema::CLOSED_BY_LEADER ||
                      closed.by() == schema::CLOSED_BY_TIE_DEFAULT;
  if (!chosen) return std::nullopt;
  if (closed.has_option()) return closed.option();
  std::map<std::uint32_t, int> votes;
  for (const schema::Ballot& ballot : closed.ballots()) ++votes[ballot.option()];
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? std::nullopt : std::optional(most->first);
}

void add_foresight(const Cast& cast, const schema::SceneClosed& closed, schema::RevealPart& part) {
  const auto came = what_came(closed);
  if (!came) return;
  for (const PlaceMind& mind : cast.story().visit.minds) {
    if (!mind.prediction) continue;
    part.set_predicted(part.predicted() + 1);
    if (mind.prediction == came) part.set_foresaw(part.foresaw() + 1);
  }
}

// True where the team's answer may be told to this viewer.
bool hears_answer(const Viewer& viewer, const plan::Option& option, const schema::SceneClosed& closed) {
  return std::any_of(closed.ballots().begin(), closed.ballots().end(),
                     [&](const auto& ballot) { return may_hear(viewer, option, ballot.place()); }) ||
         !is_confidential(option);
}

struct News {
  schema::NewsKind kind = schema::NEWS_OTHER;
  std::string text;  // empty: nothing to tell
};

News commitment_news(const plan::Plan& plan, const schema::CommitmentChanged& change) {
  using What = trust::CommitmentChange::What;
  if (change.commitment() >= plan.commitments.size()) return {};
  const std::string& text = plan.commitments[change.commitment()].text;
  switch (static_cast<What>(change.what())) {
    case What::kMade: return {schema::NEWS_PROMISED, fmt::format("Promised: {}", text)};
    case What::kKept: return {schema::NEWS_KEPT, fmt::format("Kept: {}", text)};
    case What::kBroken: return {schema::NEWS_BROKEN, fmt::format("Broken: {}", text)};
    case What::kRenegotiated: return {schema::NEWS_RENEGOTIATED, fmt::format("Renegotiated: {}", text)};
    case What::kLapsed: return {schema::NEWS_LAPSED, fmt::format("Lapsed: {}", text)};
  }
  return {};
}

// Somebody may have named to themselves what nobody else knows of.
bool is_still_hidden(const Cast& cast, std::uint32_t breach) {
  const auto& breaches = cast.story().standing.breaches;
  return breach < breaches.size() && breaches[breach].state == trust::BreachState::kHidden;
}

News breach_news(const plan::Plan& plan, const schema::BreachChanged& change) {
  using What = trust::BreachChange::What;
  if (change.breach() >= plan.breaches.size()) return {};
  const std::string& title = plan.breaches[change.breach()].title;
  switch (static_cast<What>(change.what())) {
    case What::kOpened: return {schema::NEWS_BREACH, fmt::format("A breach: {}", title)};
    case What::kHidden: return {};  // nobody knows
    case What::kSurfaced:
      return {schema::NEWS_SURFACED,
              fmt::format("It came out{}: {}", change.deception() ? ", and nobody had said so" : "", title)};
    case What::kStep:
      return {schema::NEWS_STEP,
              fmt::format("A step of repair, {}: {}", step_label(static_cast<trust::Step>(change.step())), title)};
    case What::kHollow: return {schema::NEWS_HOLLOW, fmt::format("Hollow words: {}", title)};
    case What::kClosed: return {schema::NEWS_REPAIRED, fmt::format("Repaired: {}", title)};
    case What::kFollowed:
    case What::kFaltered: return {};  // counted, and shown when the count is full
  }
  return {};
}

News safety_news(int effect) {
  if (effect < 0) return {schema::NEWS_LESS_SAFE, "Speaking up has become harder here"};
  return {schema::NEWS_SAFER, "Speaking up has become easier here"};
}

void add_change(const Viewer& viewer, const schema::Change& change, schema::RevealPart& part) {
  const plan::Plan& plan = viewer.cast.plan;
  const auto tell = [&](News news) {
    if (news.text.empty()) return;
    schema::ShownNews& shown = *part.add_news();
    shown.set_kind(news.kind);
    shown.set_text(std::move(news.text));
  };
  switch (change.what_case()) {
    case schema::Change::kStake: {
      if (!sees_stake(viewer, change.stake().stake())) break;
      schema::StakeHint& hint = *part.add_stakes();
      hint.set_stake(plan.stakes[change.stake().stake()].title);
      hint.set_stake_id(plan.stakes[change.stake().stake()].id);
      hint.set_delta(change.stake().effect());
      break;
    }
    case schema::Change::kCommitment: tell(commitment_news(plan, change.commitment())); break;
    case schema::Change::kBreach:
      if (!is_still_hidden(viewer.cast, change.breach().breach())) tell(breach_news(plan, change.breach()));
      break;
    case schema::Change::kFact:
      if (viewer.sees(change.fact().places()))
        tell({schema::NEWS_FACT, fmt::format("Known now: {}", plan.facts[change.fact().fact()].text)});
      break;
    case schema::Change::kSafety: tell(safety_news(change.safety().effect())); break;
    default: break;
  }
}

// What this scene has written into the ledger so far, as far as this viewer may see it.
void add_entries(const Viewer& viewer, schema::RevealPart& part) {
  const Story& story = viewer.cast.story();
  if (story.snapshots.empty()) return;
  for (std::size_t i = story.snapshots.back()->ledger; i < story.ledger.size(); ++i) {
    const trust::Entry& entry = story.ledger[i];
    const bool counted_once = entry.effect == 0 && entry.held == trust::Held::kSceneCap;  // in the ledger, not news
    if (viewer.sees(entry.sight) && !counted_once)
      show_entry(viewer, static_cast<std::uint32_t>(i), *part.add_entries());
  }
}

}  // namespace

void show_entry(const Viewer& viewer, const trust::Entry& entry, schema::ShownEntry& shown) {
  const Cast& cast = viewer.cast;
  shown.set_truster(label_of(cast.state, cast.plan, cast.team, entry.relation.truster));
  shown.set_trustee(label_of(cast.state, cast.plan, cast.team, entry.relation.trustee));
  shown.set_pillar(static_cast<std::uint32_t>(entry.pillar));
  shown.set_kind(static_cast<std::uint32_t>(entry.kind));
  shown.set_count(entry.asked);
  shown.set_effect(entry.effect);
  shown.set_held(static_cast<std::uint32_t>(entry.held));
  shown.set_why(entry.why);
  shown.set_because(cause_label(cast.plan, entry.scene, entry.cause));
  shown.set_step(static_cast<std::uint32_t>(entry.step));
  const auto me = [&](const trust::Entity& who) { return viewer.place && who == trust::Entity::seat(*viewer.place); };
  shown.set_mine(me(entry.relation.truster) || me(entry.relation.trustee));
}

void show_entry(const Viewer& viewer, std::uint32_t number, schema::ShownEntry& shown) {
  const Story& story = viewer.cast.story();
  show_entry(viewer, story.ledger[number], shown);
  shown.set_entry(number);
  for (const Mark& mark : story.marks) {
    if (mark.entry != number) continue;
    shown.set_differ(shown.differ() + 1);
    if (viewer.place == mark.place) shown.set_i_differ(true);
  }
}

bool reveal_part(const Viewer& viewer, schema::RevealPart& part) {
  const Cast& cast = viewer.cast;
  const Visit& visit = cast.story().visit;
  const plan::Scene& scene = cast.scene();
  part.set_visit(visit.number);
  add_entries(viewer, part);
  for (const schema::Change& change : visit.entry_changes) add_change(viewer, change, part);
  if (!visit.closed) return part.entries_size() > 0 || part.news_size() > 0;
  const schema::SceneClosed& closed = *visit.closed;
  if (scene.ask) {
    part.set_how(how_closed(closed));
    const bool hears = !closed.has_option() || hears_answer(viewer, scene.ask->options[closed.option()], closed);
    if (closed.has_option() && hears) part.set_option(scene.ask->options[closed.option()].text);
    add_choices(viewer, *scene.ask, closed, part);
    if (is_anonymous(*scene.ask)) add_counts(cast, closed, part);
    if (hears) add_split(cast, closed, part);
    if (hears && scene.ask->predict) add_foresight(cast, closed, part);
    if (closed.has_other_team()) {
      part.set_other_team(team_label(TeamId(closed.other_team())));
      part.set_theirs(scene.ask->options[closed.theirs()].text);
    }
  }
  if (closed.has_outcome()) part.set_outcome(scene.outcome[closed.outcome()].text);
  part.set_result(scene.result);
  for (const schema::Change& change : closed.changes()) add_change(viewer, change, part);
  return true;
}

}  // namespace drops::session
