// Closing a scene: what was chosen becomes drops, leaks, buckets and stakes, and shows where the story goes.

#include <algorithm>
#include <array>

#include "game/base/text.h"
#include "game/session/asking.h"
#include "game/session/deeds.h"
#include "game/session/hearing.h"
#include "game/session/scene.h"
#include "game/session/scratch.h"

namespace drops::session {
namespace {

using plan::AskKind;
using trust::Entity;

trust::Settlement::Closing closing_of(const Cast& cast, const plan::Scene& scene, const Answer& answer) {
  trust::Settlement::Closing closing;
  const bool decision = scene.ask && decides(scene.ask->kind);
  const bool by_name = decision && !is_anonymous(*scene.ask);
  if (by_name) {
    for (const Place place : cast.asked(*scene.ask)) closing.asked.push_back(Entity::seat(place));
    for (const schema::Ballot& ballot : answer.ballots) {
      if (!ballot.by_default()) closing.decided.push_back(Entity::seat(ballot.place()));
    }
  }
  if (decision && (!by_name || !closing.asked.empty())) closing.asked.push_back(Entity::team(cast.team));
  if (!closing.decided.empty() || !answer.anonymous.empty()) closing.decided.push_back(Entity::team(cast.team));
  for (const Place place : cast.present()) closing.there.push_back(Entity::seat(place));
  closing.nobody_was_there = closing.there.empty();
  for (std::uint32_t i = 0; i < cast.plan.characters.size(); ++i) closing.there.push_back(Entity::character(i));
  return closing;
}

std::optional<std::size_t> outcome_row(const plan::Scene& scene, std::uint32_t mine, std::uint32_t theirs) {
  const auto fits = [](const plan::Ref& ref, std::uint32_t option) {
    return !ref.given() || ref.number == static_cast<std::int32_t>(option);
  };
  for (std::size_t i = 0; i < scene.outcome.size(); ++i) {
    if (fits(scene.outcome[i].mine, mine) && fits(scene.outcome[i].theirs, theirs)) return i;
  }
  return std::nullopt;
}

// The option's own way on, where the team has one answer; else the first of the scene's that holds.
const plan::Ref* way_on(const plan::Scene& scene, const Answer& answer, const std::vector<Deed>& deeds,
                        const Scratch& scratch) {
  std::optional<std::uint32_t> option = answer.option;
  if (!option && scene.go.empty() && !deeds.empty()) option = deeds.front().option;
  if (!option && scene.go.empty() && scene.ask && scene.ask->fallback.resolved())
    option = static_cast<std::uint32_t>(scene.ask->fallback.at());
  if (option && scene.ask && scene.ask->options[*option].go.resolved()) return &scene.ask->options[*option].go;
  for (const plan::Go& go : scene.go) {
    if (!go.when || plan::holds(*go.when, scratch)) return &go.scene;
  }
  return nullptr;
}

// How many gave 1 to 5, item by item; who passed an item is not among them.
void count_pulse(const Cast& cast, const plan::Ask& ask, schema::SceneClosed& closed) {
  for (std::size_t item = 0; item < cast.plan.pulses[ask.pulse.at()].items.size(); ++item) {
    std::array<std::uint32_t, 5> counts{};
    for (const PlaceMind& mind : cast.story().visit.minds) {
      for (const Sealed& answer : mind.sealed) {
        const std::uint32_t given = item < answer.numbers.size() ? answer.numbers[item] : 0;
        if (given >= 1 && given <= counts.size()) ++counts[given - 1];
      }
    }
    closed.add_pulse()->mutable_answers()->Assign(counts.begin(), counts.end());
  }
}

// One scene's closing, step by step.
class Closer {
 public:
  Closer(const Cast& cast, const Theirs& theirs, Tick tick)
      : cast_(cast),
        scene_(cast.scene()),
        theirs_(theirs),
        across_(opposite(cast.state, cast.team)),
        tick_(tick),
        scratch_(cast, {cast.story().visit.scene, cast.story().visit.number, tick}, across_.team) {}

  void run(plan::Hooks& hooks, schema::SceneClosed& closed) {
    if (scene_.ask) answer_ = count_answers(cast_, *scene_.ask);
    if (scene_.ask) deeds_ = deeds_of(cast_, *scene_.ask, answer_);
    if (asks_the_injured(cast_)) hear_the_injured();
    write_answer(closed);
    do_deeds(closed);
    run_hook(hooks, closed);
    if (scene_.ask && decides(scene_.ask->kind)) scratch_.answer_voices(cast_.asked(*scene_.ask));
    scratch_.close(closing_of(cast_, scene_, answer_));
    const plan::Ref* next = way_on(scene_, answer_, deeds_, scratch_);
    if (next != nullptr && next->resolved()) closed.set_next(static_cast<std::uint32_t>(next->number));
    if (cast_.story().visit.turn) closed.set_next(*cast_.story().visit.turn);  // an inject has turned the story
    std::size_t entries = 0;
    for (schema::Change& change : scratch_.take_changes()) {
      entries += change.has_entry() ? 1 : 0;
      *closed.add_changes() = std::move(change);
    }
    closed.set_deadline(tick_ + phase_time(cast_, scene_, schema::PHASE_REVEAL, entries));
  }

 private:
  void hear_the_injured() {
    Places not_yet;
    for (const Place place : injured(cast_)) {
      if (cast_.story().visit.minds[place].mark == false) not_yet.push_back(place);
    }
    for (Deed& deed : deeds_) deed.doers.not_yet = not_yet;
  }

  void write_answer(schema::SceneClosed& closed) {
    closed.set_team(cast_.team.value);
    closed.set_visit(cast_.story().visit.number);
    closed.set_by(answer_.by);
    if (answer_.option) closed.set_option(*answer_.option);
    for (const schema::Ballot& ballot : answer_.ballots) *closed.add_ballots() = ballot;
    closed.mutable_split()->Assign(answer_.split.begin(), answer_.split.end());
    closed.mutable_anonymous()->Assign(answer_.anonymous.begin(), answer_.anonymous.end());
    if (scene_.ask && scene_.ask->kind == AskKind::kPulse) count_pulse(cast_, *scene_.ask, closed);
    std::vector<std::uint32_t> chosen;
    for (const Deed& deed : deeds_) chosen.push_back(deed.option);
    scratch_.choose(cast_.story().visit.scene, std::move(chosen));
  }

  void do_deeds(schema::SceneClosed& closed) {
    for (const Deed& deed : deeds_) {
      const plan::Option& option = scene_.ask->options[deed.option];
      scratch_.effects(option.effects, unsaid_of(*scene_.ask), deed.doers, {trust::CauseKind::kOption, deed.option},
                       is_confidential(option), is_anonymous(*scene_.ask));
    }
    if (scene_.ask && scene_.ask->kind == AskKind::kAcross && answer_.option && theirs_.option) do_outcome(closed);
    scratch_.settle();
  }

  void do_outcome(schema::SceneClosed& closed) {
    closed.set_other_team(across_.team.value);
    closed.set_theirs(*theirs_.option);
    closed.set_theirs_by_default(theirs_.by_default);
    const auto row = outcome_row(scene_, *answer_.option, *theirs_.option);
    if (!row) return;
    closed.set_outcome(static_cast<std::uint32_t>(*row));
    if (deeds_.empty()) return;  // nobody answered for us: what happened is told, and moves nothing
    scratch_.effects(scene_.outcome[*row].effects, plan::With::Kind::kOther, deeds_.front().doers,
                     {trust::CauseKind::kOutcome, static_cast<std::uint32_t>(*row)}, false, false);
  }

  void run_hook(plan::Hooks& hooks, schema::SceneClosed& closed) {
    if (scene_.after < 0) return;
    const auto effects = hooks.after(static_cast<std::size_t>(scene_.after), scratch_);
    if (!effects) {
      closed.set_hook_stopped(shortened(effects.error().sentence(), 400));
      return;
    }
    Doers doers{{}, true};
    for (const schema::Ballot& ballot : answer_.ballots) doers.places.push_back(ballot.place());
    scratch_.hook_effects(*effects, doers);
    scratch_.settle();
  }

  const Cast& cast_;
  const plan::Scene& scene_;
  const Theirs theirs_;
  const Opposite across_;
  const Tick tick_;
  Scratch scratch_;
  Answer answer_;
  std::vector<Deed> deeds_;
};

}  // namespace

bool is_confidential(const plan::Option& option) {
  const auto& reveals = option.effects.reveals;
  return option.effects.hides.given() ||
         std::any_of(reveals.begin(), reveals.end(), [](const plan::Reveal& reveal) { return reveal.to.given(); });
}

schema::Event close_scene(const Cast& cast, plan::Hooks& hooks, const Theirs& theirs, Tick tick) {
  schema::Event event;
  Closer(cast, theirs, tick).run(hooks, *event.mutable_closed());
  return event;
}

}  // namespace drops::session
