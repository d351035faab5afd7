#include "game/client/model/wall.h"

#include <algorithm>
#include <cstdlib>

#include "game/client/model/debrief_pieces.h"
#include "game/client/model/desk.h"
#include "game/client/model/from_parts.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

// Teams that began a phase within this time of each other have one clock between them.
constexpr Tick kTogether = 1500;

std::string phase_name(schema::Phase phase) {
  switch (phase) {
    case schema::PHASE_READ: return tr("Read");
    case schema::PHASE_TALK: return tr("Talk");
    case schema::PHASE_DECIDE: return tr("Decide");
    case schema::PHASE_MEET:
    case schema::PHASE_WAIT: return tr("Wait");
    case schema::PHASE_REVEAL: return tr("Reveal");
    case schema::PHASE_REFLECT: return tr("Reflect");
    default: return {};
  }
}

std::string team_says(const schema::WallTeam& team) {
  switch (team.phase()) {
    case schema::PHASE_READ: return tr("Reads the scene");
    case schema::PHASE_TALK: return tr("Talks about it");
    case schema::PHASE_DECIDE:
      return tr_n_with("{} of {} has decided", "{} of {} have decided", team.decided(),
                       {std::to_string(team.decided()), std::to_string(team.decided() + team.deciding())});
    case schema::PHASE_WAIT: return tr("Has decided, and waits");
    case schema::PHASE_MEET: return tr("Is through, and waits for the others");
    case schema::PHASE_REVEAL: return tr("Sees what came of it");
    case schema::PHASE_REFLECT: return tr("Takes a moment");
    case schema::PHASE_OVER: return tr("The story has ended");
    default: return {};
  }
}

bool is_done(const schema::WallTeam& team) {
  const bool decided = team.phase() == schema::PHASE_DECIDE && team.deciding() == 0;
  return decided || team.phase() == schema::PHASE_WAIT || team.phase() == schema::PHASE_MEET ||
         team.phase() == schema::PHASE_OVER;
}

WallClock clock_of(const schema::WallTeam& team, const Seen& seen, bool paused) {
  WallClock clock;
  if (team.deadline() < 0 || !seen.tick || team.phase() == schema::PHASE_OVER) return clock;
  clock.shown = true;
  clock.left_ms = std::max<Tick>(0, team.deadline() - *seen.tick);
  clock.stands_still = paused || !seen.running;
  return clock;
}

// In the order in which a team comes to them: who waits for the others has reflected, and is not over.
int order_of(schema::Phase phase) {
  const int twice = 2 * static_cast<int>(phase);
  return phase == schema::PHASE_MEET ? 2 * static_cast<int>(schema::PHASE_REFLECT) + 1 : twice;
}

schema::Phase earliest_of(const schema::WallPart& part) {
  schema::Phase earliest = schema::PHASE_OVER;
  for (const schema::WallTeam& team : part.teams()) {
    if (order_of(team.phase()) < order_of(earliest)) earliest = team.phase();
  }
  return earliest;
}

// The one clock of all who still play, where all are in one phase and it ends for all at once.
void share_clock(const schema::WallPart& part, Wall& wall) {
  const WallTeam* first = nullptr;
  for (int i = 0; i < part.teams_size(); ++i) {
    if (part.teams(i).phase() == schema::PHASE_OVER) continue;
    const WallTeam& team = wall.teams[static_cast<std::size_t>(i)];
    if (!team.clock.shown || part.teams(i).phase() != earliest_of(part)) return;
    if (first != nullptr && std::abs(team.clock.left_ms - first->clock.left_ms) > kTogether) return;
    if (first == nullptr || team.clock.left_ms > first->clock.left_ms) first = &team;
  }
  if (first == nullptr) return;
  wall.clock = first->clock;
  for (WallTeam& team : wall.teams) team.clock = {};
}

void add_teams(const schema::WallPart& part, const Seen& seen, bool paused, Wall& wall) {
  constexpr float kFull = 100;
  for (const schema::WallTeam& team : part.teams()) {
    wall.teams.push_back({team.team(), team_word(team.team()), team_says(team), is_done(team),
                          static_cast<float>(team.fill()) / kFull, clock_of(team, seen, paused)});
  }
  share_clock(part, wall);
  const auto same = [&](const schema::WallTeam& team) { return team.scene() == part.teams(0).scene(); };
  if (part.teams_size() > 0 && std::all_of(part.teams().begin(), part.teams().end(), same)) {
    wall.scene = part.teams(0).scene();
  }
}

WallState state_of(const schema::SessionPart& session) {
  if (session.stage() == schema::STAGE_LOBBY) return WallState::kLobby;
  if (session.stage() == schema::STAGE_ENDED) return WallState::kEnded;
  return session.paused() || session.frozen() ? WallState::kPaused : WallState::kPlay;
}

void add_words(const schema::SessionPart& session, const schema::WallPart& part, Wall& wall) {
  wall.instruction = part.instruction();
  switch (wall.state) {
    case WallState::kLobby:
      wall.instruction = wall.address.empty() ? tr("Join with the code") : tr("Join with the address and the code");
      wall.facts = dotted(
          {tr_n("{} team", "{} teams", session.teams()), tr_n("{} person here", "{} people here", session.seats())});
      wall.detail = wall.address.empty()
                        ? tr("Open Drops & Buckets, choose “Join a session”, and type it in.")
                        : tr("Open Drops & Buckets, choose “Join a session”, and type in the address and the code.");
      break;
    case WallState::kPaused:
      wall.instruction = tr("A moment, please");
      wall.detail = tr("The time stands still. Nothing is lost.");
      break;
    case WallState::kEnded:
      wall.instruction = tr("The story has ended");
      wall.detail = tr("Let us talk about it.");
      break;
    default: wall.phase = phase_name(earliest_of(part));
  }
}

// The debrief's one call; and at its evidence the teams' lines, without a number and in the order of their names.
void debrief_on(const schema::DebriefPart& part, const Seen& seen, Wall& wall) {
  const StepWords words = words_of(step_of(part.step()));
  wall.state = WallState::kDebrief;
  wall.phase = words.name;
  wall.instruction = words.call;
  wall.detail = words.detail;
  wall.code.clear();  // nobody joins for the debrief
  const Countdown clock = countdown_of(part, seen);
  wall.clock = {clock.shown, clock.stands_still, clock.left_ms};
  if (part.step() != schema::DEBRIEF_EVIDENCE) return;
  for (const schema::TeamLine& line : part.lines()) {
    WallLine& shown = wall.lines.emplace_back();
    shown.name = team_word(line.team());
    for (const schema::TrustPoint& point : line.points()) {
      shown.levels.emplace_back(static_cast<float>(point.overall()) / 100.0F);
    }
  }
}

// Nobody plays: the talk about a story, or a break, with its time and what follows.
void add_between(const schema::SessionPart& session, const Seen& seen, Wall& wall) {
  const bool talk = session.part_sort() == schema::SORT_DEBRIEF;
  wall.instruction = talk ? tr("Let us talk about it.") : tr("A break");
  wall.phase.clear();
  wall.scene.clear();
  wall.detail = session.next_title().empty() ? "" : tr_with("After it: {}", {session.next_title()});
  for (WallTeam& team : wall.teams) team = {team.team, team.name, "", false, team.level, {}};
  wall.clock = {};
  if (session.part_ends() < 0 || !seen.tick || wall.state != WallState::kPlay) return;
  wall.clock = {true, false, std::max<Tick>(0, session.part_ends() - *seen.tick)};
}

}  // namespace

Wall wall_of(const Seen& seen, bool dark) {
  Wall wall;
  if (dark) {  // what is not there cannot shine through
    wall.state = WallState::kBlackout;
    return wall;
  }
  const schema::Part* session = seen.parts.find(schema::PART_SESSION);
  const schema::Part* part = seen.parts.find(schema::PART_WALL);
  if (session == nullptr || part == nullptr) {
    wall.instruction = tr("Looking for the session…");
    return wall;
  }
  wall.state = state_of(session->session());
  const std::string programme = part_words(session->session());
  wall.title = programme.empty() ? session->session().title() : programme;
  wall.code = code_to_type(seen);
  if (wall.state == WallState::kLobby) {
    wall.address = address_to_type(seen);
    wall.qr = seen.room.qr;
  }
  add_words(session->session(), part->wall(), wall);
  const bool playing = wall.state == WallState::kPlay || wall.state == WallState::kEnded;
  if (playing) add_teams(part->wall(), seen, session->session().paused(), wall);
  const schema::Part* debrief = seen.parts.find(schema::PART_DEBRIEF);
  const bool breaks = session->session().part_sort() == schema::SORT_PAUSE;
  if (debrief != nullptr && wall.state == WallState::kPlay && !breaks) {
    debrief_on(debrief->debrief(), seen, wall);
  } else if (playing && !is_played(session->session())) {
    add_between(session->session(), seen, wall);
  }
  if (wall.state == WallState::kEnded) {  // the buckets alone stay
    wall.scene.clear();
    wall.clock = {};
    wall.code.clear();  // it opens nothing any more
    for (WallTeam& team : wall.teams) team = {team.team, team.name, "", false, team.level, {}};
  }
  return wall;
}

}  // namespace drops::client::model
