// The debrief at the facilitator's desk: its steps and their time, what to say, how far each team is (counts alone),
// and the decisions that may be looked at once more.

#include <algorithm>

#include "game/client/model/debrief_pieces.h"
#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

std::string minutes_word(std::uint32_t seconds) {
  if (seconds % 60 == 0) return tr_with("{} min", {std::to_string(seconds / 60)});
  return tr_with("{}:{} min", {std::to_string(seconds / 60), std::to_string(seconds % 60)});
}

void add_rungs(const schema::DebriefPart* part, DeskDebrief& debrief) {
  for (int number = 1; number <= kDebriefSteps; ++number) {
    const auto step = static_cast<DebriefStep>(number);
    DebriefRung rung{step, words_of(step).name, "", step == debrief.step, step < debrief.step};
    if (part != nullptr && number < part->seconds_size()) rung.time = minutes_word(part->seconds(number));
    debrief.rungs.push_back(std::move(rung));
  }
}

const schema::DebriefTeam* team_at(const schema::DebriefPart& part, std::uint32_t number) {
  for (const schema::DebriefTeam& team : part.teams()) {
    if (team.team() == number) return &team;
  }
  return nullptr;
}

// Of the team that was chosen, or of all.
void add_counts(const schema::DebriefPart& part, std::optional<std::uint32_t> chosen, DeskDebrief& debrief) {
  std::uint32_t here = 0, done = 0, steps = 0, agreed = 0, differ = 0;
  const bool seals = debrief.step == DebriefStep::kReactions || debrief.step == DebriefStep::kOwnView;
  for (const schema::DebriefTeam& team : part.teams()) {
    debrief.can_show = debrief.can_show || (seals && !team.shown());
    if (chosen && team.team() != *chosen) continue;
    here += team.here();
    done += team.done();
    steps += team.next_steps();
    agreed += team.agreed();
    differ += team.differ();
    for (const std::string& word : team.words()) debrief.words.push_back(word);
  }
  debrief.done_says = done_words(done, here);
  if (debrief.step == DebriefStep::kWhatHappened && differ > 0) {
    debrief.result = tr_n("{} scene is remembered differently", "{} scenes are remembered differently", differ);
  }
  if (debrief.step == DebriefStep::kNextStep) {
    debrief.result = dotted({tr_n("{} next step written", "{} next steps written", steps),
                             tr_n("{} line agreed on", "{} lines agreed on", agreed)});
  }
}

void add_turns(const schema::DebriefPart& part, const schema::DebriefTeam& team, const Local& local,
               DeskDebrief& debrief) {
  for (const schema::ShownDecision& decision : team.decisions()) {
    if (decision.scene() >= static_cast<std::uint32_t>(part.scenes_size())) continue;
    const schema::ShownScene& scene = part.scenes(static_cast<int>(decision.scene()));
    TurnCard card{decision.visit(), scene.title(), "", local.desk_turn == decision.visit(), {}};
    for (int option = 0; option < scene.options_size(); ++option) {
      const auto number = static_cast<std::uint32_t>(option);
      const bool was = std::find(decision.chosen().begin(), decision.chosen().end(), number) != decision.chosen().end();
      if (was) card.chosen += (card.chosen.empty() ? "" : ", ") + scene.options(option);
      if (!was || decision.chosen_size() > 1) card.others.push_back({number, scene.options(option)});
    }
    debrief.turns.push_back(std::move(card));
  }
}

// In the list of teams: how far each is.
void tell_teams(const schema::DebriefPart& part, Desk& desk) {
  for (DeskTeam& row : desk.teams) {
    const schema::DebriefTeam* team = team_at(part, row.team);
    if (team != nullptr) row.waiting = done_words(team->done(), team->here());
  }
}

bool all_over(const Desk& desk) {
  return !desk.teams.empty() &&
         std::all_of(desk.teams.begin(), desk.teams.end(), [](const DeskTeam& team) { return team.over; });
}

}  // namespace

DeskDebrief desk_debrief(Desk& desk, const Seen& seen, const Local& local) {
  DeskDebrief debrief;
  debrief.offered = desk.state != DeskState::kEnded && all_over(desk);
  const schema::Part* found = seen.parts.find(schema::PART_DEBRIEF);
  const schema::DebriefPart* part = found != nullptr ? &found->debrief() : nullptr;
  if (part != nullptr) debrief.step = step_of(part->step());
  add_rungs(part, debrief);
  if (part == nullptr) {
    debrief.heading = tr("All stories are over");
    debrief.say =
        tr("Take a third of the time for the debrief. You lead it step by step; each step shows everybody "
           "what to do, and the charts open at its evidence.");
    debrief.next = tr("Begin the debrief");
    return debrief;
  }
  const StepWords words = words_of(debrief.step);
  debrief.heading = dotted({step_number(part->step()), words.name});
  debrief.say = words.say;
  debrief.clock = countdown_of(*part, seen);
  debrief.can_back = debrief.step > DebriefStep::kOutOfRole;
  if (debrief.step < DebriefStep::kNextStep) {
    const auto next = static_cast<DebriefStep>(static_cast<int>(debrief.step) + 1);
    debrief.next = tr_with("Next: {}", {words_of(next).name});
  }
  add_counts(*part, desk.selected, debrief);
  const schema::DebriefTeam* team = desk.selected ? team_at(*part, *desk.selected) : nullptr;
  if (team != nullptr) add_turns(*part, *team, local, debrief);
  const bool about = part->has_what_if() && (!desk.selected || part->what_if().team() == *desk.selected);
  if (about) debrief.what_if = what_if_of(part->what_if());
  tell_teams(*part, desk);
  return debrief;
}

}  // namespace drops::client::model
