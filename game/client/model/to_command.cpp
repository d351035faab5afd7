#include "game/client/model/to_command.h"

namespace drops::client::model {
namespace {

struct Turn {
  std::optional<schema::Command> operator()(const ChooseTeam& wish) const {
    schema::Command command;
    command.mutable_choose_team()->set_team(wish.team);
    return command;
  }
  std::optional<schema::Command> operator()(const ShowStrengths& cards) const {
    schema::Command command;
    for (const std::uint32_t one : cards.strengths) {
      command.mutable_show_strengths()->add_strengths(static_cast<schema::Strength>(one));
    }
    command.mutable_show_strengths();  // of none too
    return command;
  }
  std::optional<schema::Command> operator()(const Ready& ready) const {
    schema::Command command;
    command.mutable_ready()->set_visit(ready.visit);
    command.mutable_ready()->set_phase(phase_of(ready.step));
    if (ready.part) command.mutable_ready()->set_step(*ready.part);
    return command;
  }
  std::optional<schema::Command> operator()(const LockIn& choice) const {
    schema::Command command;
    command.mutable_choose()->set_visit(choice.visit);
    command.mutable_choose()->set_option(choice.option);
    command.mutable_choose()->set_why(choice.why);
    return command;
  }
  std::optional<schema::Command> operator()(const Advise& advice) const {
    schema::Command command;
    command.mutable_advise()->set_visit(advice.visit);
    command.mutable_advise()->set_option(advice.option);
    return command;
  }
  std::optional<schema::Command> operator()(const Predict& prediction) const {
    schema::Command command;
    command.mutable_predict()->set_visit(prediction.visit);
    command.mutable_predict()->set_option(prediction.option);
    return command;
  }
  std::optional<schema::Command> operator()(const Pass& pass) const {
    schema::Command command;
    command.mutable_pass()->set_visit(pass.visit);
    return command;
  }
  std::optional<schema::Command> operator()(const Allocate& split) const {
    schema::Command command;
    command.mutable_allocate()->set_visit(split.visit);
    command.mutable_allocate()->mutable_points()->Add(split.points.begin(), split.points.end());
    return command;
  }
  std::optional<schema::Command> operator()(const Write& words) const {
    schema::Command command;
    command.mutable_write()->set_visit(words.visit);
    command.mutable_write()->set_text(words.text);
    return command;
  }
  std::optional<schema::Command> operator()(const MarkHeard& mark) const {
    schema::Command command;
    command.mutable_mark_heard()->set_visit(mark.visit);
    command.mutable_mark_heard()->set_landed(mark.landed);
    return command;
  }
  std::optional<schema::Command> operator()(const VoteNote& vote) const {
    schema::Command command;
    command.mutable_vote_note()->set_visit(vote.visit);
    command.mutable_vote_note()->set_note(vote.note);
    return command;
  }
  std::optional<schema::Command> operator()(const OwnNote& mine) const {
    schema::Command command;
    command.mutable_own_note()->set_visit(mine.visit);
    command.mutable_own_note()->set_note(mine.note);
    return command;
  }
  std::optional<schema::Command> operator()(const AnswerPulse& pulse) const {
    schema::Command command;
    command.mutable_answer_pulse()->set_visit(pulse.visit);
    command.mutable_answer_pulse()->mutable_answers()->Add(pulse.answers.begin(), pulse.answers.end());
    return command;
  }
  std::optional<schema::Command> operator()(const TellWitness& told) const {
    schema::Command command;
    command.mutable_witness()->set_visit(told.visit);
    command.mutable_witness()->set_answer(static_cast<schema::WitnessAnswer>(told.answer));
    return command;
  }
  std::optional<schema::Command> operator()(const MarkPledge& mark) const {
    schema::Command command;
    command.mutable_mark_pledge()->set_pledge(mark.pledge);
    command.mutable_mark_pledge()->set_kept(mark.kept);
    return command;
  }
  std::optional<schema::Command> operator()(const TellDebrief& told) const {
    schema::Command command;
    command.mutable_say_in_debrief()->set_what(static_cast<schema::DebriefSaying>(told.what));
    command.mutable_say_in_debrief()->set_text(told.text);
    command.mutable_say_in_debrief()->set_when(told.when);
    command.mutable_say_in_debrief()->set_asks(told.asks);
    return command;
  }
  std::optional<schema::Command> operator()(const MarkDebrief& mark) const {
    schema::Command command;
    command.mutable_mark_in_debrief()->set_what(static_cast<schema::DebriefMark>(mark.what));
    command.mutable_mark_in_debrief()->set_number(mark.number);
    command.mutable_mark_in_debrief()->set_on(mark.on);
    return command;
  }
  std::optional<schema::Command> operator()(const DeskLead& lead) const {
    schema::Command command;
    if (lead.step) command.mutable_lead_debrief()->set_step(static_cast<schema::DebriefStep>(*lead.step));
    command.mutable_lead_debrief()->set_back(lead.back);
    return command;
  }
  std::optional<schema::Command> operator()(const DeskWhatIf& wish) const {
    schema::Command command;
    command.mutable_ask_what_if()->set_team(wish.team);
    command.mutable_ask_what_if()->set_visit(wish.visit);
    command.mutable_ask_what_if()->set_option(wish.option);
    return command;
  }
  std::optional<schema::Command> operator()(const AnswerContract& answer) const {
    schema::Command command;
    command.mutable_answer_contract()->set_accept(answer.accept);
    return command;
  }
  std::optional<schema::Command> operator()(const Recognise& thanks) const {
    schema::Command command;
    command.mutable_recognise()->set_seat(thanks.seat);
    command.mutable_recognise()->set_why(thanks.why);
    return command;
  }
  std::optional<schema::Command> operator()(const Differ& mark) const {
    schema::Command command;
    command.mutable_differ()->set_entry(mark.entry);
    command.mutable_differ()->set_back(mark.back);
    return command;
  }
  std::optional<schema::Command> operator()(const AskForPause&) const {
    schema::Command command;
    command.mutable_ask_for_pause();
    return command;
  }
  std::optional<schema::Command> operator()(const TellFacilitator& word) const {
    schema::Command command;
    command.mutable_tell_facilitator()->set_text(word.text);
    return command;
  }
  std::optional<schema::Command> operator()(const Leave&) const {
    schema::Command command;
    command.mutable_leave_seat();
    return command;
  }
  std::optional<schema::Command> operator()(const DeskStart&) const {
    schema::Command command;
    command.mutable_start();
    return command;
  }
  std::optional<schema::Command> operator()(const DeskPause&) const {
    schema::Command command;
    command.mutable_pause();
    return command;
  }
  std::optional<schema::Command> operator()(const DeskResume&) const {
    schema::Command command;
    command.mutable_resume();
    return command;
  }
  std::optional<schema::Command> operator()(const DeskExtend& more) const {
    schema::Command command;
    if (more.team) command.mutable_extend()->set_team(*more.team);
    command.mutable_extend()->set_seconds(more.seconds);
    return command;
  }
  std::optional<schema::Command> operator()(const DeskSkip& skip) const {
    schema::Command command;
    command.mutable_skip();
    if (skip.team) command.mutable_skip()->set_team(*skip.team);
    return command;
  }
  std::optional<schema::Command> operator()(const DeskDecideFor& answer) const {
    schema::Command command;
    command.mutable_decide_for()->set_team(answer.team);
    command.mutable_decide_for()->set_option(answer.option);
    return command;
  }
  std::optional<schema::Command> operator()(const DeskEnd&) const {
    schema::Command command;
    command.mutable_end();
    return command;
  }
  std::optional<schema::Command> operator()(const DeskDeed& deed) const { return deed_command(deed); }
  template <class Other>
  std::optional<schema::Command> operator()(const Other&) const {
    return std::nullopt;
  }
};

}  // namespace

std::optional<schema::Command> to_command(const Intent& intent) {
  return std::visit(Turn{}, intent);
}

Step step_of(schema::Phase phase) {
  switch (phase) {
    case schema::PHASE_TALK: return Step::kTalk;
    case schema::PHASE_DECIDE: return Step::kDecide;
    case schema::PHASE_MEET:
    case schema::PHASE_WAIT: return Step::kWait;
    case schema::PHASE_REVEAL: return Step::kReveal;
    case schema::PHASE_REFLECT: return Step::kReflect;
    case schema::PHASE_OVER: return Step::kOver;
    default: return Step::kRead;
  }
}

schema::Phase phase_of(Step step) {
  switch (step) {
    case Step::kRead: return schema::PHASE_READ;
    case Step::kTalk: return schema::PHASE_TALK;
    case Step::kDecide: return schema::PHASE_DECIDE;
    case Step::kWait: return schema::PHASE_WAIT;
    case Step::kReveal: return schema::PHASE_REVEAL;
    case Step::kReflect: return schema::PHASE_REFLECT;
    case Step::kOver: return schema::PHASE_OVER;
  }
  return schema::PHASE_NONE;
}

}  // namespace drops::client::model
