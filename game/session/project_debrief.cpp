// A debrief as each viewer sees it: a player what the team has said so far, the facilitator how far each team is and
// counts alone, the wall a line for each team and nobody's words.

#include <algorithm>

#include "game/session/debrief.h"
#include "game/session/labels.h"
#include "game/session/parts.h"
#include "game/session/trust_line.h"

namespace drops::session {
namespace {

constexpr int kMostWords = 64;
constexpr trust::Level kCoarse = 500;  // the wall's steps: hundredths

bool has(const std::vector<SeatId>& seats, SeatId seat) {
  return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

// Who is here, and of those who is done.
std::pair<std::uint32_t, std::uint32_t> count_done(const State& state, TeamId team) {
  std::uint32_t here = 0;
  std::uint32_t done = 0;
  for (const SeatId seat : debriefed(state, team)) {
    if (!state.seat(seat)->here()) continue;
    ++here;
    done += is_done(state.house.debrief, seat) ? 1 : 0;
  }
  return {std::min(here, 64u), std::min(done, 64u)};
}

// --- a player's

void show_mine(const Debrief& debrief, SeatId seat, schema::DebriefPart& part) {
  part.set_i_am_done(is_done(debrief, seat));
  const DebriefMind* mind = debrief.mind(seat);
  if (mind == nullptr || part.shown()) return;
  for (const SealedSaying& said : mind->sealed) {
    part.add_my_words(said.text);
    part.add_my_sayings(static_cast<std::uint32_t>(said.what));
  }
}

void show_happenings(const Cast& cast, SeatId viewer, const TeamDebrief& team, schema::DebriefPart& part) {
  for (const Past& past : cast.story().past) {
    const plan::Scene& scene = cast.plan.scenes[past.scene];
    if (!scene.ask || past.chosen.empty()) continue;
    schema::ShownHappening& shown = *part.add_happenings();
    shown.set_visit(past.visit);
    shown.set_scene(scene.spoken_title());
    for (const std::uint32_t option : past.chosen) shown.add_chosen(scene.ask->options[option].text);
    for (const auto& [visit, seat] : team.differs) {
      if (visit != past.visit) continue;
      shown.set_differ(std::min(shown.differ() + 1, 64u));
      if (seat == viewer) shown.set_i_differ(true);
    }
  }
}

void show_views(SeatId viewer, const TeamDebrief& team, schema::DebriefPart& part) {
  for (const ViewNote& note : team.views) {
    schema::ShownView& shown = *part.add_views();
    shown.set_delta(note.delta);
    shown.set_text(note.text);
    shown.set_nods(static_cast<std::uint32_t>(std::min<std::size_t>(note.nods.size(), 64)));
    shown.set_i_nod(has(note.nods, viewer));
  }
}

void show_next_steps(const State& state, TeamId team, SeatId viewer, schema::DebriefPart& part) {
  const Debrief& debrief = state.house.debrief;
  for (const NextStep& step : debrief.next_steps) {
    if (step.team != team || part.next_steps_size() >= kMostWords) continue;
    schema::ShownNextStep& shown = *part.add_next_steps();
    shown.set_name(state.seat(step.seat)->name);
    shown.set_mine(step.seat == viewer);
    shown.set_when(step.when);
    shown.set_will(step.will);
    shown.set_asks(step.asks);
  }
  for (std::uint32_t number = 0; number < debrief.agreement.size(); ++number) {
    const AgreementLine& line = debrief.agreement[number];
    if (line.team != team || part.agreement_size() >= kMostWords) continue;
    schema::ShownAgreement& shown = *part.add_agreement();
    shown.set_line(number);
    shown.set_text(line.text);
    shown.set_votes(static_cast<std::uint32_t>(std::min<std::size_t>(line.votes.size(), 64)));
    shown.set_i_agree(has(line.votes, viewer));
    shown.set_stands(stands(state, line));
  }
}

bool show_team(const State& state, const plan::Plan& plan, const Seat& seat, schema::DebriefPart& part) {
  const Debrief& debrief = state.house.debrief;
  const TeamId of = seat.team.valid() ? seat.team : TeamId(0);
  if (of.value >= debrief.teams.size()) return false;
  const TeamDebrief& team = debrief.teams[of.value];
  const auto [here, done] = count_done(state, of);
  part.set_here(here);
  part.set_done(done);
  part.set_shown(seals(debrief.step) && was_shown(debrief, of, debrief.step));
  show_mine(debrief, seat.id, part);
  for (const std::string& word : team.reactions) {
    if (part.reactions_size() < kMostWords) part.add_reactions(word);
  }
  if (debrief.step >= schema::DEBRIEF_WHAT_HAPPENED) show_happenings({state, plan, of}, seat.id, team, part);
  show_views(seat.id, team, part);
  show_next_steps(state, of, seat.id, part);
  return true;
}

// --- lines

void add_point(const plan::Plan& plan, std::uint32_t scene, trust::Level level, schema::TeamLine& line) {
  schema::TrustPoint& point = *line.add_points();
  point.set_scene(plan.scenes[scene].spoken_title());
  point.set_overall(static_cast<std::uint32_t>(level));
}

schema::TeamLine line_of(const Cast& cast, bool coarse) {
  schema::TeamLine line;
  line.set_team(cast.team.value);
  for (const auto& [scene, level] : team_levels(cast)) {
    add_point(cast.plan, scene, coarse ? (level + kCoarse / 2) / kCoarse * kCoarse : level, line);
  }
  return line;
}

void show_what_if(const State& state, const plan::Plan& plan, const WhatIf& asked, schema::DebriefPart& part) {
  const Story& story = state.story(asked.team);
  const auto past =
      std::find_if(story.past.begin(), story.past.end(), [&](const Past& one) { return one.visit == asked.visit; });
  if (past == story.past.end() || !could_be_turned(plan, *past)) return;
  const plan::Scene& scene = plan.scenes[past->scene];
  part.clear_what_if();  // to the facilitator the last that was asked
  schema::ShownWhatIf& shown = *part.mutable_what_if();
  shown.set_team(asked.team.value);
  shown.set_scene(scene.spoken_title());
  shown.set_option(scene.ask->options[asked.option].text);
  for (const std::uint32_t option : past->chosen) shown.add_instead(scene.ask->options[option].text);
  *shown.mutable_was() = line_of({state, plan, asked.team}, false);
  shown.mutable_would_be()->set_team(asked.team.value);
  for (const auto& [scene_number, level] : asked.levels)
    add_point(plan, scene_number, level, *shown.mutable_would_be());
  shown.set_ending(asked.ending);
  shown.set_same_ending(story.ending && plan.scenes[*story.ending].ending == asked.ending);
}

// --- the room's

void show_decisions(const Cast& cast, const std::vector<std::uint32_t>& numbers, schema::DebriefTeam& row) {
  for (const Past& past : cast.story().past) {
    if (!could_be_turned(cast.plan, past) || row.decisions_size() >= 256) continue;
    schema::ShownDecision& decision = *row.add_decisions();
    decision.set_visit(past.visit);
    decision.set_scene(numbers[past.scene]);
    for (const std::uint32_t option : past.chosen) decision.add_chosen(option);
  }
}

// The scenes in which somebody chose, each once; by scene of the plan its number in the list.
std::vector<std::uint32_t> show_scenes(const State& state, const plan::Plan& plan, schema::DebriefPart& part) {
  std::vector<std::uint32_t> numbers(plan.scenes.size(), ~0u);
  for (const Story& story : state.stories) {
    for (const Past& past : story.past) {
      if (numbers[past.scene] != ~0u || !could_be_turned(plan, past)) continue;
      numbers[past.scene] = static_cast<std::uint32_t>(part.scenes_size());
      schema::ShownScene& scene = *part.add_scenes();
      scene.set_title(plan.scenes[past.scene].spoken_title());
      for (const plan::Option& option : plan.scenes[past.scene].ask->options) scene.add_options(option.text);
    }
  }
  return numbers;
}

void show_row(const Cast& cast, const std::vector<std::uint32_t>& numbers, schema::DebriefTeam& row) {
  const Debrief& debrief = cast.state.house.debrief;
  const TeamDebrief& team = debrief.teams[cast.team.value];
  const auto [here, done] = count_done(cast.state, cast.team);
  row.set_team(cast.team.value);
  row.set_here(here);
  row.set_done(done);
  row.set_shown(seals(debrief.step) && was_shown(debrief, cast.team, debrief.step));
  for (const std::string& word : team.reactions) {
    if (row.words_size() < kMostWords) row.add_words(word);
  }
  std::uint32_t steps = 0;
  std::uint32_t agreed = 0;
  for (const NextStep& step : debrief.next_steps) steps += step.team == cast.team ? 1 : 0;
  for (const AgreementLine& line : debrief.agreement) {
    agreed += line.team == cast.team && stands(cast.state, line) ? 1 : 0;
  }
  row.set_next_steps(std::min(steps, 64u));
  row.set_agreed(std::min(agreed, 64u));
  std::vector<std::uint32_t> differ;
  for (const auto& one : team.differs) {
    if (std::find(differ.begin(), differ.end(), one.first) == differ.end()) differ.push_back(one.first);
  }
  row.set_differ(static_cast<std::uint32_t>(std::min<std::size_t>(differ.size(), 1024)));
  if (debrief.step >= schema::DEBRIEF_EVIDENCE) show_decisions(cast, numbers, row);
}

void show_room(const State& state, const plan::Plan& plan, bool desk, schema::DebriefPart& part) {
  const Debrief& debrief = state.house.debrief;
  const bool evidence = debrief.step >= schema::DEBRIEF_EVIDENCE;
  std::vector<std::uint32_t> numbers;
  if (desk && evidence) numbers = show_scenes(state, plan, part);
  for (std::uint32_t team = 0; team < debrief.teams.size(); ++team) {
    const Cast cast{state, plan, TeamId(team)};
    if (desk) show_row(cast, numbers, *part.add_teams());
    if (evidence && !cast.story().merged) *part.add_lines() = line_of(cast, !desk);
  }
}

}  // namespace

bool debrief_part(const State& state, const plan::Plan& plan, const Seat& seat, schema::DebriefPart& part) {
  const Debrief& debrief = state.house.debrief;
  if (!debrief.led()) return false;
  part.set_step(debrief.step);
  part.set_began(debrief.began);
  part.set_deadline(debrief.deadline);
  const bool desk = seat.kind == schema::SEAT_FACILITATOR;
  if (seat.looks_on()) {
    if (!show_team(state, plan, seat, part)) return false;
  } else {
    show_room(state, plan, desk, part);
  }
  if (desk) {
    for (int step = 0; step < schema::DebriefStep_ARRAYSIZE; ++step) {
      part.add_seconds(
          static_cast<std::uint32_t>(debrief_time(state.house, plan, static_cast<DebriefStep>(step)) / 1000));
    }
  }
  if (debrief.step < schema::DEBRIEF_EVIDENCE || (!desk && !seat.looks_on())) return true;
  const TeamId of = seat.team.valid() ? seat.team : TeamId(0);
  for (const WhatIf& asked : debrief.what_ifs) {
    if (asked.team.value < state.stories.size() && (desk || asked.team == of)) show_what_if(state, plan, asked, part);
  }
  return true;
}

}  // namespace drops::session
