#include "game/host/desk_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "game/session/asking.h"
#include "game/session/cast.h"
#include "game/session/labels.h"

namespace drops::host {
namespace {

std::string phase_word(schema::Phase phase) {
  switch (phase) {
    case schema::PHASE_READ: return "reading";
    case schema::PHASE_TALK: return "talking";
    case schema::PHASE_DECIDE: return "deciding";
    case schema::PHASE_WAIT: return "waiting for the other team";
    case schema::PHASE_REVEAL: return "reveal";
    case schema::PHASE_REFLECT: return "reflecting";
    case schema::PHASE_MEET: return "waiting for the other teams";
    case schema::PHASE_OVER: return "story over";
    default: return "not begun";
  }
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

// Those who are asked, are here, and have not decided.
std::vector<std::string> still_deciding(const session::Cast& cast) {
  std::vector<std::string> names;
  const session::Visit& visit = cast.story().visit;
  if (visit.phase != schema::PHASE_DECIDE || !cast.scene().ask) return names;
  for (const session::Place place : cast.asked(*cast.scene().ask)) {
    const bool decided = place < visit.minds.size() && visit.minds[place].choice;
    if (!decided && cast.here(place)) names.push_back(cast.seat(place).name);
  }
  return names;
}

std::string options_of(const session::Cast& cast) {
  const session::Visit& visit = cast.story().visit;
  if (visit.phase != schema::PHASE_DECIDE || !cast.scene().ask) return {};
  std::vector<std::string> ids;
  for (const std::uint32_t option : session::offered(cast)) ids.push_back(cast.scene().ask->options[option].id);
  return "; may choose: " + joined(ids);
}

std::string team_line(const session::Cast& cast, Tick tick) {
  const session::Story& story = cast.story();
  std::string line = session::team_label(cast.team) + ": ";
  if (story.ending)
    return line + fmt::format("story over, ending '{}'", cast.plan.scenes[*story.ending].spoken_ending());
  if (story.visit.number == 0) return line + "not begun";
  line += fmt::format("scene '{}', {}", cast.scene().id, phase_word(story.visit.phase));
  if (story.visit.deadline >= 0) {
    line += fmt::format(", {} s left", std::max<Tick>(0, story.visit.deadline - tick + 999) / 1000);
  }
  if (const auto names = still_deciding(cast); !names.empty()) line += "; still deciding: " + joined(names);
  return line + options_of(cast);
}

std::string session_line(const session::State& state) {
  std::string line = "in play";
  if (state.house.stage == schema::STAGE_LOBBY) line = "in the lobby; 'start' begins";
  if (state.house.stage == schema::STAGE_ENDED) line = "ended";
  if (state.house.paused) line += ", paused; 'resume' goes on";
  const auto players = std::count_if(state.house.seats.begin(), state.house.seats.end(), [](const session::Seat& seat) {
    return seat.plays() && seat.presence != session::Presence::kLeft;
  });
  return fmt::format("The session is {}. {} of {} seats are taken.", line, players, state.house.most_seats);
}

std::string seat_line(const session::State& state, const plan::Plan& plan, const session::Seat& seat) {
  std::string line =
      "  " + std::to_string(seat.id.value) + ": " + (seat.name.empty() ? std::string("(erased)") : seat.name);
  if (seat.kind == schema::SEAT_BOT) line += ", a bot";
  if (seat.kind == schema::SEAT_OBSERVER) line += ", watches";
  if (seat.mirrors) line += ", shares a seat";
  if (seat.manager) line += ", a manager";
  if (seat.team.valid()) line += ", " + session::team_label(seat.team);
  if (seat.place) {
    line += ", " + session::label_of(state, plan, seat.team, trust::Entity::seat(*seat.place));
  }
  if (seat.presence == session::Presence::kAway) line += ", away";
  if (seat.presence == session::Presence::kLeft) line += ", has left";
  return line + "\n";
}

}  // namespace

std::string status_text(const session::State& state, const plan::Plan& plan, Tick tick) {
  std::string text = session_line(state) + "\n";
  if (state.house.stage != schema::STAGE_LOBBY) {
    for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
      text += "  " + team_line(session::Cast{state, plan, TeamId(team)}, tick) + "\n";
    }
  }
  std::vector<std::string> away;
  for (const session::Seat& seat : state.house.seats) {
    if (!seat.plays() || seat.presence != session::Presence::kAway) continue;
    away.push_back(fmt::format("{} ({} s)", seat.name, std::max<Tick>(0, tick - seat.away_since) / 1000));
  }
  if (!away.empty()) text += "  Away: " + joined(away) + "\n";
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    for (const std::string& notice : state.stories[team].notices) {
      text += fmt::format("  {}: {}\n", session::team_label(TeamId(team)), notice);
    }
  }
  return text;
}

std::string who_text(const session::State& state, const plan::Plan& plan) {
  std::string text;
  for (const session::Seat& seat : state.house.seats) text += seat_line(state, plan, seat);
  return text;
}

}  // namespace drops::host
