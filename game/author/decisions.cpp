#include "game/author/decisions.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "game/session/asking.h"

namespace drops::author {
namespace {

using plan::AskKind;
using session::Cast;
using session::Place;

class Question {
 public:
  Question(const Cast& cast)
      : cast_(cast), ask_(*cast.scene().ask), asked_(session::deciders(cast)), there_(session::offered(cast)) {
    std::ranges::copy_if(there_, std::back_inserter(open_),
                         [&](std::uint32_t option) { return !cast.story().visit.locks(option); });
  }

  [[nodiscard]] std::vector<Decision> decisions() const {
    if (session::asks_the_injured(cast_)) return marks();
    switch (ask_.kind) {
      case AskKind::kEach: return sets();
      case AskKind::kVote:
      case AskKind::kLeader:
      case AskKind::kOnly:
      case AskKind::kAcross: return answers();
      case AskKind::kAllocate: return splits();
      case AskKind::kParaphrase: return cast_.story().visit.step == 0 ? written() : marks();
      case AskKind::kPledge: return written();
      case AskKind::kRetro:
        return {all(0, [&](schema::Command& command) {
          command.mutable_ready()->set_visit(visit());
          command.mutable_ready()->set_phase(schema::PHASE_DECIDE);
          command.mutable_ready()->set_step(cast_.story().visit.step);
        })};
      case AskKind::kPulse:
        return {all(0, [&](schema::Command& command) {
          command.mutable_answer_pulse()->set_visit(visit());
          const auto items = cast_.plan.pulses[ask_.pulse.at()].items.size();
          for (std::size_t i = 0; i < items; ++i) command.mutable_answer_pulse()->add_answers(3);
        })};
    }
    return {};
  }

 private:
  [[nodiscard]] std::uint32_t visit() const { return cast_.story().visit.number; }

  template <class Fill>
  [[nodiscard]] Decision all(std::uint32_t options, Fill fill) const {
    Decision decision{options, {}};
    for (const Place place : asked_) {
      session::Said said;
      said.by = cast_.seat(place).id;
      fill(said.command);
      decision.words.push_back(std::move(said));
    }
    return decision;
  }

  void choose(schema::Command& command, std::uint32_t option) const {
    command.mutable_choose()->set_visit(visit());
    command.mutable_choose()->set_option(ask_.options[option].id);
  }

  [[nodiscard]] std::vector<Decision> answers() const {
    std::vector<Decision> decisions;
    for (const std::uint32_t option : open_) {
      decisions.push_back(all(1u << option, [&](schema::Command& command) { choose(command, option); }));
    }
    return decisions;
  }

  [[nodiscard]] std::vector<Decision> sets() const {
    std::vector<Decision> decisions;
    for (std::uint32_t set = 1; set < 1u << open_.size(); ++set) {
      if (static_cast<std::size_t>(std::popcount(set)) > asked_.size()) continue;
      std::vector<std::uint32_t> chosen;
      std::uint32_t bits = 0;
      for (std::size_t i = 0; i < open_.size(); ++i) {
        if (((set >> i) & 1u) == 0) continue;
        chosen.push_back(open_[i]);
        bits |= 1u << open_[i];
      }
      std::size_t turn = 0;
      decisions.push_back(
          all(bits, [&](schema::Command& command) { choose(command, chosen[turn++ % chosen.size()]); }));
    }
    return decisions;
  }

  [[nodiscard]] std::vector<Decision> splits() const {
    std::vector<Decision> decisions;
    const auto points = static_cast<std::uint32_t>(ask_.points);
    const auto split = [&](std::uint32_t bits, const std::vector<std::uint32_t>& points_of) {
      decisions.push_back(all(bits, [&](schema::Command& command) {
        command.mutable_allocate()->set_visit(visit());
        for (const std::uint32_t option : there_) command.mutable_allocate()->add_points(points_of[option]);
      }));
    };
    std::vector<std::uint32_t> even(ask_.options.size(), 0);
    for (std::uint32_t point = 0; point < points && !open_.empty(); ++point) ++even[open_[point % open_.size()]];
    std::uint32_t every = 0;
    for (const std::uint32_t option : open_) {
      every |= 1u << option;
      std::vector<std::uint32_t> points_of(ask_.options.size(), 0);
      points_of[option] = points;
      split(1u << option, points_of);
    }
    if (open_.size() > 1) split(every, even);
    return decisions;
  }

  [[nodiscard]] std::vector<Decision> written() const {
    return {all(0, [&](schema::Command& command) {
      command.mutable_write()->set_visit(visit());
      command.mutable_write()->set_text("We keep to what we have said.");
    })};
  }

  [[nodiscard]] std::vector<Decision> marks() const {
    std::vector<Decision> decisions;
    for (const std::string_view id : {"landed", "not_yet"}) {
      std::uint32_t bits = 0;
      for (std::uint32_t option = 0; option < ask_.options.size(); ++option) {
        if (ask_.options[option].id == id) bits |= 1u << option;
      }
      decisions.push_back(all(bits, [&](schema::Command& command) {
        command.mutable_mark_heard()->set_visit(visit());
        command.mutable_mark_heard()->set_landed(id == "landed");
      }));
    }
    return decisions;
  }

  const Cast& cast_;
  const plan::Ask& ask_;
  const session::Places asked_;
  const std::vector<std::uint32_t> there_;  // options on the card
  std::vector<std::uint32_t> open_;         // of these, what may be chosen
};

}  // namespace

std::vector<Decision> decisions(const session::State& state, const plan::Plan& plan, TeamId team) {
  const Cast cast{state, plan, team};
  return Question(cast).decisions();
}

}  // namespace drops::author
