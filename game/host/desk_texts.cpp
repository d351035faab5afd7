#include "game/host/desk_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "game/host/debrief_texts.h"
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
  if (story.merged) return line + "nobody plays it any more";
  if (story.ending && !cast.plan.scenes[*story.ending].ends()) {
    return line + fmt::format("left at scene '{}'", cast.plan.scenes[*story.ending].id);
  }
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

std::string_view word_of(schema::PartSort sort) {
  switch (sort) {
    case schema::SORT_PULSE: return "pulse";
    case schema::SORT_DEBRIEF: return "debrief";
    case schema::SORT_PAUSE: return "break";
    default: return "story";
  }
}

std::string minutes_word(std::uint32_t minutes) {
  return fmt::format("{} {}", minutes, minutes == 1 ? "minute" : "minutes");
}

std::string part_words(const session::PartHead& part) {
  return fmt::format("{} ({}, {})", part.title, word_of(part.sort), minutes_word(part.minutes));
}

// Where the part that goes on stands in its time.
std::string now_words(const session::House& house, Tick tick) {
  constexpr Tick kMinute = 60'000;
  if (house.stage == schema::STAGE_ENDED) return "the session has ended";
  if (house.part_ends >= 0) {
    const Tick left = house.part_ends - tick;
    if (left < 0)
      return fmt::format("now, {} over its time", minutes_word(static_cast<std::uint32_t>(-left / kMinute + 1)));
    return fmt::format("now, {} left", minutes_word(static_cast<std::uint32_t>((left + kMinute - 1) / kMinute)));
  }
  if (house.stage == schema::STAGE_LOBBY) return "now, not begun";
  return fmt::format("now, for {}", minutes_word(static_cast<std::uint32_t>((tick - house.story_began) / kMinute)));
}

std::string session_line(const session::State& state) {
  std::string line = "in play";
  const session::House& house = state.house;
  if (!house.parts.empty())
    line = fmt::format("in part {} of {}, {}", house.part + 1, house.parts.size(), part_words(house.parts[house.part]));
  if (house.stage == schema::STAGE_LOBBY && house.part == house.story_part) {
    line = house.parts.empty() ? "in the lobby; 'start' begins" : line + ", in its lobby; 'start' begins";
  }
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
  text += debrief_text(state, tick);
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

std::string parts_text(const session::State& state, Tick tick) {
  const session::House& house = state.house;
  if (house.parts.empty()) return "This session plays one scenario, and no programme.\n";
  std::uint32_t minutes = 0;
  for (const session::PartHead& part : house.parts) minutes += part.minutes;
  std::string text = fmt::format("{}: {} parts, {}.\n", house.programme, house.parts.size(), minutes_word(minutes));
  for (std::uint32_t part = 0; part < house.parts.size(); ++part) {
    const std::string stands = part < house.part ? ": done" : part > house.part ? "" : ": " + now_words(house, tick);
    text += fmt::format("  {}. {}{}\n", part + 1, part_words(house.parts[part]), stands);
  }
  return text;
}

std::string began_text(const session::State& state) {
  const session::House& house = state.house;
  std::string text =
      fmt::format("Part {} of {}: {}.", house.part + 1, house.parts.size(), part_words(house.parts[house.part]));
  if (house.stage == schema::STAGE_LOBBY && house.part == house.story_part) text += " 'start' deals the roles.";
  return text + "\n";
}

std::string who_text(const session::State& state, const plan::Plan& plan) {
  std::string text;
  for (const session::Seat& seat : state.house.seats) text += seat_line(state, plan, seat);
  return text;
}

}  // namespace drops::host
