#include "game/session/labels.h"

#include <fmt/format.h>

#include <cstdlib>

namespace drops::session {
namespace {

// "Developer", or "Developer 2" where the team has several of that role.
std::string seat_label(const plan::Plan& plan, const Story& story, std::uint32_t place) {
  if (place >= story.places.size()) return "somebody";
  const auto role_at = [&](std::size_t at) { return story.roles[at]; };
  const std::uint32_t role = role_at(place);
  if (role >= plan.roles.size()) return "somebody";
  int same = 0;
  int nth = 0;
  for (std::size_t at = 0; at < story.places.size(); ++at) {
    if (role_at(at) != role) continue;
    ++same;
    if (at <= place) ++nth;
  }
  const std::string& title = plan.roles[role].title;
  return same > 1 ? fmt::format("{} {}", title, nth) : title;
}

std::string counted(int count, std::string_view one, std::string_view many) {
  return count == 1 ? fmt::format("1 {}", one) : fmt::format("{} {}", count, many);
}

}  // namespace

std::string team_label(TeamId team) {
  return team == trust::kBotTeam ? "the team of bots" : fmt::format("Team {}", team.value + 1);
}

tl::unexpected<Error> no_such_team(const State& state, TeamId team) {
  return fail(Code::kNotFound, fmt::format("There is no {}", team_label(team)),
              fmt::format("name a team from 1 to {}", state.stories.size()));
}

std::string label_of(const State& state, const plan::Plan& plan, TeamId team, const trust::Entity& who) {
  switch (who.kind) {
    case trust::Entity::Kind::kSeat: return seat_label(plan, state.story(team), who.index);
    case trust::Entity::Kind::kCharacter:
      return who.index < plan.characters.size() ? plan.characters[who.index].title : "somebody";
    case trust::Entity::Kind::kTeam: return team_label(TeamId(who.index));
  }
  return "somebody";
}

std::string cause_label(const plan::Plan& plan, std::size_t scene, const trust::Cause& cause) {
  const std::size_t n = cause.number;
  const plan::Scene* at = scene < plan.scenes.size() ? &plan.scenes[scene] : nullptr;
  switch (cause.kind) {
    case trust::CauseKind::kOption:
      return at != nullptr && at->ask && n < at->ask->options.size() ? at->ask->options[n].text : "";
    case trust::CauseKind::kOutcome: return at != nullptr && n < at->outcome.size() ? at->outcome[n].text : "";
    case trust::CauseKind::kCommitment: return n < plan.commitments.size() ? plan.commitments[n].text : "";
    case trust::CauseKind::kBreach: return n < plan.breaches.size() ? plan.breaches[n].title : "";
    case trust::CauseKind::kSafety: return "the answer to somebody who spoke up";
    case trust::CauseKind::kHook: return "what the day had come to";
    case trust::CauseKind::kRule: return "the same, again and again";
    case trust::CauseKind::kEntry: return "what was found";
    case trust::CauseKind::kInject: return n < plan.injects.size() ? plan.injects[n].title : "";
  }
  return "";
}

std::string amount_label(const trust::Entry& entry) {
  const std::string_view pillar = trust::name_of(entry.pillar);
  switch (entry.kind) {
    case trust::EntryKind::kDrop: return fmt::format("{} of {}", counted(entry.asked, "drop", "drops"), pillar);
    case trust::EntryKind::kLeak: return fmt::format("{} of {}", counted(entry.asked, "leak", "leaks"), pillar);
    case trust::EntryKind::kBucket:
      return entry.asked == 1 ? fmt::format("a bucket of {}", pillar)
                              : fmt::format("{} buckets of {}", entry.asked, pillar);
    case trust::EntryKind::kRepair: return fmt::format("{} % of what was lost, of {}", entry.asked, pillar);
    case trust::EntryKind::kStreak: return fmt::format("1 drop of {}, for being steady", pillar);
    case trust::EntryKind::kBonus:
      return fmt::format("{} of {}, stronger than before", counted(entry.asked, "drop", "drops"), pillar);
    case trust::EntryKind::kTakenBack: return fmt::format("what the steps gave back, of {}", pillar);
  }
  return "";
}

std::string held_label(trust::Held held) {
  switch (held) {
    case trust::Held::kNothing: return "";
    case trust::Held::kSceneCap: return "this scene has moved it far enough";
    case trust::Held::kBreachCap: return "an open breach holds it down";
    case trust::Held::kTaper: return "drops add less the fuller the vessel is";
    case trust::Held::kFloor: return "there was no more to lose";
    case trust::Held::kOutOfOrder: return "half: an earlier step is missing";
    case trust::Held::kRushed: return "half: rushed, the second step in one scene";
    case trust::Held::kNotYet: return "half: not yet";
    case trust::Held::kSurfaced: return "half: others had surfaced it first";
  }
  return "";
}

std::string step_label(trust::Step step) {
  switch (step) {
    case trust::Step::kAcknowledge: return "acknowledge";
    case trust::Step::kApologise: return "apologise";
    case trust::Step::kUnderstand: return "understand";
    case trust::Step::kAmend: return "amend";
    case trust::Step::kInvite: return "invite";
    case trust::Step::kFollowThrough: return "follow through";
  }
  return "";
}

}  // namespace drops::session
