#include "game/bots/mind.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>

#include "game/base/keyed_random.h"
#include "game/bots/answers.h"
#include "game/bots/debrief_words.h"

namespace drops::bots {
namespace {

// One line why, by temperament: two for each, so that a team of bots does not speak with one voice.
constexpr std::array<std::array<std::string_view, 2>, kTemperaments> kReasons = {{
    {"They should hear it from us, and now.", "I can stand by this on Monday."},
    {"It will be fine, I think.", "I mean it well."},
    {"We can still change our mind after this.", "It costs us the least for now."},
    {"It gets us furthest today.", "We have no time for anything else."},
    {"It is not ours to bring up.", "Let us see first whether it matters."},
    {"It seemed as good as any.", "Somebody had to decide."},
}};

bool can_be_chosen(const schema::OptionView& option) {
  return option.locked().empty();
}

bool has_mark(const schema::OptionView& option, schema::Mark mark) {
  return std::find(option.marks().begin(), option.marks().end(), mark) != option.marks().end();
}

constexpr std::uint32_t kBucket = 2;  // ShownEntry.kind

bool drew_a_bucket(const schema::RevealPart& reveal) {
  return std::any_of(reveal.entries().begin(), reveal.entries().end(),
                     [](const schema::ShownEntry& entry) { return entry.kind() == kBucket; });
}

bool waits_for_the_ready(schema::Phase phase) {
  return phase == schema::PHASE_READ || phase == schema::PHASE_TALK || phase == schema::PHASE_REVEAL ||
         phase == schema::PHASE_REFLECT;
}

int marks_score(const Leaning& leaning, const schema::OptionView& option, bool others_are_marked) {
  if (option.marks().empty()) return others_are_marked ? leaning.marks[schema::MARK_NONE] : 0;
  int sum = 0;
  for (const int mark : option.marks()) {
    if (mark > schema::MARK_NONE && mark < static_cast<int>(leaning.marks.size())) {
      sum += leaning.marks[static_cast<std::size_t>(mark)];
    }
  }
  return sum;
}

int stakes_score(const Leaning& leaning, const schema::OptionView& option) {
  int sum = 0;
  for (const auto& hint : option.stakes()) sum += hint.delta();
  return sum > 0 ? sum * leaning.gain : -sum * leaning.loss;
}

}  // namespace

Mind::Mind(Temperament temperament, std::uint64_t seed, std::string name)
    : temperament_(temperament), seed_(keyed_bits({.seed = seed, .purpose = name}, 0)), name_(std::move(name)) {}

void Mind::see(const schema::Part& part) {
  if (part.has_session() && part.session().part() != part_) begin_part(part.session().part());
  if (part.has_gone() && part.kind() == schema::PART_SCENE) scene_.reset();
  if (part.has_scene()) scene_ = part.scene();
  if (part.has_gone() && part.kind() == schema::PART_DEBRIEF) debrief_.reset();
  if (part.has_debrief()) {
    if (!debrief_ || debrief_->step() != part.debrief().step()) debriefed_ = 0;
    debrief_ = part.debrief();
  }
  if (part.has_reveal() && drew_a_bucket(part.reveal())) slipped_ = true;
  if (part.has_me()) seat_ = part.me().seat();
  if (part.has_session()) {
    const bool goes_on = paused_ && !part.session().paused();
    paused_ = part.session().paused();
    if (goes_on) forget_what_was_said();
  }
}

std::optional<schema::Command> Mind::next() {
  if (paused_) return std::nullopt;
  if (debrief_) return debrief();  // in a part of its own no scene is told
  if (!scene_) return std::nullopt;
  if (auto said = witness()) return said;
  if (waits_for_the_ready(scene_->phase())) return ready();
  if (scene_->phase() != schema::PHASE_DECIDE) return std::nullopt;
  return scene_->i_am_asked() ? answer() : advise();
}

void Mind::begin_step() {
  const Question now{scene_->visit(), scene_->step(), scene_->began()};
  if (question_ == now) return;
  question_ = now;
  said_ = 0;
  no_more_ = false;
}

// Is it in the view, or in what was said since?
bool Mind::has_answered() const {
  const auto& done = scene_->done();
  const bool seen = seat_ && std::find(done.begin(), done.end(), *seat_) != done.end();
  const bool has_chosen = !scene_->my_choice().empty() && scene_->sayings().empty();
  return said_ > 0 || seen || scene_->answered() || has_chosen;
}

std::optional<schema::Command> Mind::answer() {
  begin_step();
  if (scene_->ask() == schema::ASK_RETRO) return retro();
  if (has_answered()) return std::nullopt;
  const Asked asked{temperament_, seed_, *scene_};
  std::optional<schema::Command> command;
  if (!scene_->sayings().empty()) {
    ++said_;
    return mark(asked);
  }
  switch (scene_->ask()) {
    case schema::ASK_ALLOCATE: command = allocate(asked, favourite()); break;
    case schema::ASK_PLEDGE: command = pledge(asked); break;
    case schema::ASK_PARAPHRASE: command = scene_->step() == 0 ? say_back(asked) : mark(asked); break;
    case schema::ASK_PULSE: command = answer_pulse(asked); break;
    default: command = choose(); break;
  }
  if (command) ++said_;
  return command;
}

// One note or vote at a time, until it has no more.
std::optional<schema::Command> Mind::retro() {
  if (scene_->answered() || no_more_) return std::nullopt;
  auto command = retro_answer({temperament_, seed_, *scene_}, said_);
  no_more_ = command.has_ready();
  ++said_;
  return command;
}

std::optional<schema::Command> Mind::witness() {
  const bool asked = scene_->witness() || scene_->witness_actor();
  if (!asked || scene_->answered() || witnessed_visit_ == scene_->visit()) return std::nullopt;
  witnessed_visit_ = scene_->visit();
  return witness_answer({temperament_, seed_, *scene_});
}

std::optional<schema::Command> Mind::debrief() {
  auto said = debrief_answer({temperament_, seed_, *debrief_}, debriefed_);
  if (said) ++debriefed_;
  return said;
}

std::optional<schema::Command> Mind::ready() {
  if (ready_visit_ == scene_->visit() && ready_phase_ == scene_->phase()) return std::nullopt;
  ready_visit_ = scene_->visit();
  ready_phase_ = scene_->phase();
  const auto& done = scene_->ready();
  if (seat_ && std::find(done.begin(), done.end(), *seat_) != done.end()) return std::nullopt;
  schema::Command command;
  command.mutable_ready()->set_visit(scene_->visit());
  command.mutable_ready()->set_phase(scene_->phase());
  if (scene_->phase() == schema::PHASE_DECIDE) command.mutable_ready()->set_step(scene_->step());
  return command;
}

std::optional<schema::Command> Mind::choose() {
  const schema::OptionView* option = favourite();
  if (!option) return std::nullopt;
  if (option->has_step() && option->step() < steps_.size()) steps_.set(option->step());
  slipped_ = slipped_ || has_mark(*option, schema::MARK_BREAKS);
  schema::Command command;
  command.mutable_choose()->set_visit(scene_->visit());
  command.mutable_choose()->set_option(option->id());
  if (scene_->explain()) command.mutable_choose()->set_why(reason());
  return command;
}

std::optional<schema::Command> Mind::advise() {
  const bool said = !scene_->my_advice().empty() || !scene_->my_prediction().empty();
  if (said || advised_visit_ == scene_->visit()) return std::nullopt;
  advised_visit_ = scene_->visit();
  const RandomKey key{.seed = seed_, .visit = scene_->visit(), .purpose = "advise"};
  if (keyed_below(key, 0, 100) >= static_cast<std::uint64_t>(leaning_of(temperament_).advises)) return std::nullopt;
  const schema::OptionView* option = favourite();
  if (!option) return std::nullopt;
  if (scene_->may_predict()) return predict({temperament_, seed_, *scene_}, option->id());
  schema::Command command;
  command.mutable_advise()->set_visit(scene_->visit());
  command.mutable_advise()->set_option(option->id());
  return command;
}

const schema::OptionView* Mind::favourite() const {
  const auto& options = scene_->options();
  const bool some_are_marked =
      std::any_of(options.begin(), options.end(), [](const auto& option) { return !option.marks().empty(); });
  const schema::OptionView* best = nullptr;
  int best_score = std::numeric_limits<int>::min();
  for (int i = 0; i < options.size(); ++i) {
    if (!can_be_chosen(options[i])) continue;
    const int points = score(options[i], static_cast<std::size_t>(i), some_are_marked);
    if (points > best_score) {
      best = &options[i];
      best_score = points;
    }
  }
  return best;
}

int Mind::score(const schema::OptionView& option, std::size_t index, bool others_are_marked) const {
  const Leaning& leaning = leaning_of(temperament_);
  const bool slips = !slipped_ && has_mark(option, schema::MARK_BREAKS);
  int points = marks_score(leaning, option, others_are_marked) + stakes_score(leaning, option);
  if (slips) points += leaning.slip;
  if (option.has_step() && option.step() < steps_.size()) {
    points += leaning.step * static_cast<int>(steps_.size() - option.step());
    if (steps_.test(option.step())) points += leaning.step_again;
  }
  const RandomKey key{.seed = seed_, .visit = scene_->visit(), .purpose = "whim"};
  return points + static_cast<int>(keyed_below(key, index, static_cast<std::uint64_t>(leaning.whim)));
}

std::string Mind::reason() const {
  const auto& reasons = kReasons[static_cast<std::size_t>(temperament_)];
  const RandomKey key{.seed = seed_, .visit = scene_->visit(), .purpose = "why"};
  return std::string(reasons[static_cast<std::size_t>(keyed_below(key, 0, reasons.size()))]);
}

// Visits count from 1 again in another story, and what was done in the last one is past.
void Mind::begin_part(std::uint32_t part) {
  part_ = part;
  scene_.reset();
  forget_what_was_said();
  ready_visit_ = 0;
  said_ = 0;
  no_more_ = false;
  steps_.reset();
  slipped_ = false;
}

void Mind::forget_what_was_said() {
  ready_phase_ = schema::PHASE_NONE;
  question_ = {};
  advised_visit_ = 0;
  witnessed_visit_ = 0;
}

}  // namespace drops::bots
