// What the desk asks before something that cannot be taken back.

#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

const schema::OverviewTeam* overview_of(const Seen& seen, std::uint32_t team) {
  const schema::Part* part = seen.parts.find(schema::PART_OVERVIEW);
  for (int i = 0; part != nullptr && i < part->overview().teams_size(); ++i) {
    if (part->overview().teams(i).team() == team) return &part->overview().teams(i);
  }
  return nullptr;
}

DeskPrompt start_prompt(const Seen& seen) {
  const schema::Part* session = seen.parts.find(schema::PART_SESSION);
  DeskPrompt prompt;
  prompt.what = DeskQuestion::kStart;
  prompt.title = tr("Start although a team is small?");
  prompt.text = start_doubt(session->session(), seen) + " " +
                tr("The story needs a few people in each team: wait for more, or ask somebody to change the team.");
  prompt.confirm = tr("Start all the same");
  prompt.can_confirm = true;
  return prompt;
}

DeskPrompt go_on_prompt(const Seen& seen) {
  const schema::Part* overview = seen.parts.find(schema::PART_OVERVIEW);
  int deciding = 0;
  int teams = 0;
  for (int i = 0; overview != nullptr && i < overview->overview().teams_size(); ++i) {
    const int here = overview->overview().teams(i).deciding_size();
    deciding += here;
    teams += here > 0 ? 1 : 0;
  }
  DeskPrompt prompt;
  prompt.what = DeskQuestion::kGoOnAll;
  prompt.title = tr("End this phase for all teams now?");
  prompt.text = tr("Every team goes on to its next phase at once.");
  if (deciding > 0) {
    prompt.text += " " + tr_with("Still deciding: {} in {}. Where nobody answers, the story's own answer counts.",
                                 {tr_n("{} person", "{} people", deciding), tr_n("{} team", "{} teams", teams)});
  }
  prompt.confirm = tr("Go on, all teams");
  prompt.can_confirm = true;
  return prompt;
}

DeskPrompt decide_prompt(const Desk& desk, const Seen& seen, const Local& local) {
  DeskPrompt prompt;
  const schema::OverviewTeam* row = desk.selected ? overview_of(seen, *desk.selected) : nullptr;
  if (row == nullptr) return prompt;
  prompt.what = DeskQuestion::kDecideFor;
  prompt.team = row->team();
  prompt.visit = row->visit();
  prompt.title = tr_with("What is the answer of {}?", {team_word(row->team())});
  prompt.confirm = tr_with("Decide for {}", {team_word(row->team())});
  if (!desk.can_decide_for) {
    prompt.text = tr("It has just decided by itself. There is nothing left to answer.");
    return prompt;
  }
  prompt.text =
      tr("What a team on paper has chosen is entered here, or what you choose for it. It counts for the whole "
         "team, and the story goes on at once.");
  for (const schema::OptionView& option : row->options()) {
    const bool selected = local.visit == row->visit() && local.selected == option.id();
    prompt.options.push_back({static_cast<int>(prompt.options.size()) + 1, option.id(), option.text(), selected, {}});
    prompt.can_confirm = prompt.can_confirm || selected;
  }
  return prompt;
}

DeskPrompt end_prompt(const Desk& desk) {
  DeskPrompt prompt;
  prompt.what = DeskQuestion::kEnd;
  prompt.title = tr("End the session for everybody?");
  prompt.text = desk.state == DeskState::kLobby
                    ? tr("The story has not begun. Everybody who is here is told that it is over.")
                    : tr("The story stops where it is, for all teams. This cannot be undone.");
  prompt.confirm = tr("End the session");
  prompt.can_confirm = true;
  prompt.danger = true;
  return prompt;
}

}  // namespace

DeskPrompt desk_prompt(const Desk& desk, const Seen& seen, const Local& local) {
  const bool plays = desk.state == DeskState::kPlay || desk.state == DeskState::kPaused;
  switch (local.desk_question) {
    case DeskQuestion::kStart: return desk.ask_start ? start_prompt(seen) : DeskPrompt{};
    case DeskQuestion::kGoOnAll: return plays && !desk.selected && desk.can_go_on ? go_on_prompt(seen) : DeskPrompt{};
    case DeskQuestion::kDecideFor: return plays ? decide_prompt(desk, seen, local) : DeskPrompt{};
    case DeskQuestion::kEnd: return desk.state == DeskState::kEnded ? DeskPrompt{} : end_prompt(desk);
    case DeskQuestion::kNone: return {};
    default: return deed_prompt(desk, seen, local);
  }
}

}  // namespace drops::client::model
