#pragma once
// The fold, event by event: what each does to a state. Every function is given what fits(), so that it checks nothing
// again. fold_house.cpp and fold_debrief.cpp hold what is never rewound, fold_story.cpp what a team's story does,
// fold_part.cpp how one follows on another.

#include "game/session/state.h"

namespace drops::session {

struct Fold {
  State& state;
  const plan::Plan& plan;
  Tick tick;

  // House
  void on(const schema::SessionOpened& e);
  void on(const schema::SeatTaken& e);
  void on(const schema::SeatAway& e);
  void on(const schema::SeatBack& e);
  void on(const schema::SeatLeft& e);
  void on(const schema::TeamChosen& e);
  void on(const schema::StrengthsShown& e);
  void on(const schema::SeatMoved& e);
  void on(const schema::SeatRenamed& e);
  void on(const schema::SeatMirrors& e);
  void on(const schema::ContractAnswered& e);
  void on(const schema::ManagerMarked& e);
  void on(const schema::DoorLocked& e);
  void on(const schema::Recognised& e);
  void on(const schema::PauseAsked& e);
  void on(const schema::FacilitatorTold& e);
  void on(const schema::MessageSent& e);
  void on(const schema::Spotlit& e);
  void on(const schema::PledgeMarked& e);
  void on(const schema::Paused& e);
  void on(const schema::Resumed& e);
  void on(const schema::Frozen& e);
  void on(const schema::PaceSet& e);
  void on(const schema::Ended& e);
  void on(const schema::DebriefStepBegan& e);
  void on(const schema::DebriefSealed& e);
  void on(const schema::DebriefShown& e);
  void on(const schema::DebriefSaid& e);
  void on(const schema::DebriefMarked& e);

  // Programme
  void on(const schema::PartBegan& e);

  // Story
  void on(const schema::Started& e);
  void on(const schema::LeaderReplaced& e);
  void on(const schema::SceneEntered& e);
  void on(const schema::PhaseBegan& e);
  void on(const schema::StepBegan& e);
  void on(const schema::SaidReady& e);
  void on(const schema::Chosen& e);
  void on(const schema::Advised& e);
  void on(const schema::Predicted& e);
  void on(const schema::Passed& e);
  void on(const schema::Allocated& e);
  void on(const schema::Written& e);
  void on(const schema::Marked& e);
  void on(const schema::AnsweredSealed& e);
  void on(const schema::AskedAgain& e);
  void on(const schema::NoteOwned& e);
  void on(const schema::DecidedFor& e);
  void on(const schema::Injected& e);
  void on(const schema::SceneClosed& e);
  void on(const schema::WitnessClosed& e);
  void on(const schema::StoryEnded& e);
  void on(const schema::DeadlineMoved& e);
  void on(const schema::WentBack& e);
  void on(const schema::ScenarioReloaded& e);
  void on(const schema::Differed& e);

  [[nodiscard]] Seat& seat(std::uint32_t id) const { return state.house.seats[id]; }
  [[nodiscard]] Story& story(std::uint32_t team) const { return state.stories[team]; }
  [[nodiscard]] PlaceMind& mind(std::uint32_t id) const {
    return story(seat(id).team.value).visit.minds[*seat(id).place];
  }
};

// One more place in a story that goes on, with vessels to and from all mates and what its role knows.
void add_place(Story& story, const plan::Plan& plan, std::uint32_t place);

// Bits: the places of the story that know it because of their role.
[[nodiscard]] std::uint64_t known_at_first(const Story& story, const plan::Fact& fact);

// The state of a story when `scene` is entered as its next visit; and back to it.
[[nodiscard]] Snapshot snapshot_of(const Story& story, std::uint32_t scene);
void restore(Story& story, const plan::Plan& plan, const Snapshot& snapshot);

}  // namespace drops::session
