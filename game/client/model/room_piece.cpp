// The people: the team's list with what each does, the lobby, one's own role; and the pages of whoever waits
// for a session.

#include <algorithm>

#include "game/client/model/host_words.h"
#include "game/client/model/pieces.h"
#include "game/client/model/strengths.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

bool holds(const google::protobuf::RepeatedField<std::uint32_t>& seats, std::uint32_t seat) {
  return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

MateState state_of(const schema::RosterSeat& seat, const schema::ScenePart* scene) {
  if (scene == nullptr) return MateState::kHere;
  if (scene->phase() == schema::PHASE_DECIDE) {
    if (holds(scene->deciding(), seat.seat())) return MateState::kThinking;
    return holds(scene->asked_seats(), seat.seat()) ? MateState::kDecided : MateState::kHere;
  }
  return holds(scene->ready(), seat.seat()) ? MateState::kReady : MateState::kHere;
}

Sign sign_of(const schema::RosterSeat& seat, MateState state, const std::optional<Tick>& tick) {
  if (seat.away()) return {tick ? away_words(*tick - seat.away_since()) : tr("Away"), Tone::kNeutral};
  if (seat.observes()) return {tr("Looks on"), Tone::kNeutral};
  switch (state) {
    case MateState::kThinking: return {tr("Thinking"), Tone::kWarn};
    case MateState::kDecided: return {tr("Decided"), Tone::kGood};
    case MateState::kReady: return {tr("Ready"), Tone::kGood};
    default: return {};
  }
}

std::string what_next(const Newest& newest) {
  const bool declined = newest.me != nullptr && newest.me->has_accepted() && !newest.me->accepted();
  if (declined) {
    return tr("You observe: you see your team's story, and have no part in it. S leads back to what was agreed on.");
  }
  if (newest.me != nullptr && !newest.me->role().empty()) return tr("The story begins in a moment.");
  return tr("The facilitator starts the story. Then you get a role, and the first scene opens here.");
}

}  // namespace

std::vector<Mate> mates_of(const Newest& newest, const Seen& seen, const schema::ScenePart* scene) {
  std::vector<Mate> mates;
  if (newest.roster == nullptr) return mates;
  const std::uint32_t me = newest.me != nullptr ? newest.me->seat() : 0;
  for (const schema::RosterSeat& seat : newest.roster->seats()) {
    Mate mate;
    mate.seat = seat.seat();
    mate.name = seat.name();
    mate.bot = seat.bot();
    mate.role = dotted({seat.role().empty() ? strength_words(seat) : seat.role(), seat.bot() ? tr("a bot") : ""});
    mate.leader = seat.leader();
    mate.me = seat.seat() == me;
    mate.state = state_of(seat, scene);
    mate.sign = sign_of(seat, mate.state, seen.tick);
    mate.away = seat.away();
    mates.push_back(std::move(mate));
  }
  std::stable_partition(mates.begin(), mates.end(), [](const Mate& mate) { return mate.me; });
  return mates;
}

Lobby lobby_of(const Newest& newest, const Seen& seen) {
  Lobby lobby;
  if (newest.session == nullptr) return lobby;
  const schema::SessionPart& session = *newest.session;
  lobby.part = part_words(session);
  lobby.title = session.title();
  lobby.summary = session.summary();
  lobby.facts =
      dotted({tr_n("{} minute", "{} minutes", session.minutes()), tr_n("{} team", "{} teams", session.teams()),
              tr_n("{} person here", "{} people here", session.seats())});
  lobby.objectives.assign(session.objectives().begin(), session.objectives().end());
  lobby.next = what_next(newest);
  const bool may_choose = session.stage() == schema::STAGE_LOBBY && session.teams() > 1;
  for (std::uint32_t team = 0; may_choose && team < session.teams(); ++team) {
    const bool mine = newest.me != nullptr && newest.me->has_team() && newest.me->team() == team;
    lobby.teams.push_back({team, team_word(team), mine});
  }
  lobby.mates = mates_of(newest, seen, nullptr);
  const bool plays = newest.me != nullptr && !newest.me->observes();
  if (plays && session.stage() == schema::STAGE_LOBBY) lobby.strengths = strength_cards(*newest.me);
  const bool in_team = newest.me != nullptr && newest.me->has_team();
  lobby.mates_heading = in_team ? team_word(newest.me->team()) : tr("Not in a team yet");
  return lobby;
}

RoleCard role_of(const schema::MePart& me, const Local& local) {
  RoleCard card;
  card.covered = local.role_covered;
  if (card.covered) return card;  // nothing to read is nothing to see
  card.title = me.role();
  if (me.leader()) card.leader = tr("You lead this team: some decisions are yours alone.");
  card.private_text = me.private_text();
  card.known.assign(me.known().begin(), me.known().end());
  return card;
}

Notice notice_of(const Newest& newest, const Seen& seen) {
  const std::string why = from_host(seen.link.error);
  switch (seen.link.state) {
    case LinkState::kLost: {
      if (seen.facilitates) {
        return {tr("The connection is gone. Reconnecting…"),
                tr("You need not do anything. The session goes on meanwhile, and your place at the desk is kept."), ""};
      }
      Notice notice{tr("The connection is gone. Reconnecting…"),
                    tr("You need not do anything. Your seat, your role and your team are waiting for you."), ""};
      const bool chosen = newest.scene != nullptr && !newest.scene->my_choice().empty();
      notice.kept = chosen ? tr("Your choice is kept.") : tr("What you have done so far is kept.");
      return notice;
    }
    case LinkState::kEnded: return {tr("The session is over"), why, ""};
    case LinkState::kRefused: return {tr("You could not get in"), why, ""};
    default: return {tr("Looking for your session…"), tr("This takes a few seconds."), ""};
  }
}

}  // namespace drops::client::model
