#pragma once
// One bot: takes the parts of its seat's view as they come and says what a person at that seat would say next.
// It knows what is on its screen and its own earlier answers; it never asks the session anything.

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>

#include "game/bots/temperament.h"
#include "game/schema/command.pb.h"
#include "game/schema/view.pb.h"

namespace drops::bots {

class Mind {
 public:
  // Two bots of one seed differ by their names. The same seed, name and views give the same answers.
  Mind(Temperament temperament, std::uint64_t seed, std::string name);

  // Takes a part of the view; SCENE is needed; ME, SESSION, REVEAL and DEBRIEF are of use, all others are ignored.
  void see(const schema::Part& part);

  // What it wants to say now: Ready, once for each phase of a visit; an answer of the kind that is asked for, where it
  // is asked; Advise or Predict, where it is not. Never the same thing twice, except that what a pause may have
  // swallowed is said again. Nothing: it waits.
  [[nodiscard]] std::optional<schema::Command> next();

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] Temperament temperament() const { return temperament_; }

 private:
  [[nodiscard]] std::optional<schema::Command> ready();
  [[nodiscard]] std::optional<schema::Command> answer();
  [[nodiscard]] std::optional<schema::Command> choose();
  [[nodiscard]] std::optional<schema::Command> advise();
  [[nodiscard]] std::optional<schema::Command> retro();
  [[nodiscard]] std::optional<schema::Command> witness();
  [[nodiscard]] std::optional<schema::Command> debrief();
  [[nodiscard]] bool has_answered() const;
  void begin_step();
  [[nodiscard]] const schema::OptionView* favourite() const;
  [[nodiscard]] int score(const schema::OptionView& option, std::size_t index, bool others_are_marked) const;
  [[nodiscard]] std::string reason() const;
  void begin_part(std::uint32_t part);
  void forget_what_was_said();

  Temperament temperament_;
  std::uint64_t seed_;
  std::string name_;

  std::optional<schema::ScenePart> scene_;
  std::optional<schema::DebriefPart> debrief_;
  std::uint32_t debriefed_ = 0;  // things said in its step
  std::optional<std::uint32_t> seat_;
  std::uint32_t part_ = 0;  // of the programme
  bool paused_ = false;

  std::uint32_t ready_visit_ = 0;  // what was said last, and in which visit
  schema::Phase ready_phase_ = schema::PHASE_NONE;
  // The question, or the step of one, that is being answered: a tie asks the same again from another moment on.
  struct Question {
    std::uint32_t visit = 0, step = 0;
    std::int64_t began = -1;
    friend bool operator==(const Question&, const Question&) = default;
  };
  Question question_;
  std::uint32_t said_ = 0;  // answers to it
  bool no_more_ = false;    // of a retro's step
  std::uint32_t advised_visit_ = 0;
  std::uint32_t witnessed_visit_ = 0;
  std::bitset<6> steps_;  // of repair, taken by this bot
  bool slipped_ = false;  // broke its word, or saw its team draw a bucket
};

}  // namespace drops::bots
