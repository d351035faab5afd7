// The debrief's commands: the facilitator's step by step, and what people say in it. None of it moves a level.

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/session/command_table.h"
#include "game/session/debrief.h"
#include "game/session/labels.h"

namespace drops::session {
namespace {

constexpr std::size_t kLongestReaction = 24;
constexpr Tick kMinute = 60'000;

Outcome check_stories_over(const State& state) {
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    if (state.stories[team].over()) continue;
    return fail(Code::kRefused, team_label(TeamId(team)) + " is still in its story",
                "the debrief begins when all have come to the end");
  }
  return {};
}

Result<DebriefStep> step_wanted(const Debrief& debrief, const schema::LeadDebrief& wish) {
  if (wish.has_step()) {
    if (wish.step() != schema::DEBRIEF_NONE) return wish.step();
    return fail(Code::kInvalid, "That is no step of a debrief", "choose one from the list");
  }
  const int now = debrief.step;
  if (wish.back() && now <= schema::DEBRIEF_OUT_OF_ROLE) {
    return fail(Code::kRefused, "There is no step before this one", "go on instead");
  }
  if (!wish.back() && now == schema::DEBRIEF_NEXT_STEP) {
    return fail(Code::kRefused, "This is the last step of the debrief", "end the session when all is said");
  }
  return static_cast<DebriefStep>(now + (wish.back() ? -1 : 1));
}

schema::Event begin_step(DebriefStep step, Tick deadline) {
  schema::Event event;
  event.mutable_debrief_step()->set_step(step);
  event.mutable_debrief_step()->set_deadline(deadline);
  return event;
}

// What the step that goes on has kept sealed so far.
Events all_sealed(const State& state) {
  Events events;
  const Debrief& debrief = state.house.debrief;
  if (!seals(debrief.step)) return events;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    if (!was_shown(debrief, TeamId(team), debrief.step)) events.push_back(show_sealed(state, TeamId(team)));
  }
  return events;
}

// A seat with a part in the debrief, while one is led.
Outcome check_part(const Floor& floor) {
  if (!floor.state.house.debrief.led()) {
    return fail(Code::kRefused, "The debrief has not begun", "wait for the facilitator");
  }
  if (!floor.seat->place) return fail(Code::kRefused, "You had no part in this story", "say it in the room");
  return {};
}

tl::unexpected<Error> not_now() {
  return fail(Code::kRefused, "That belongs to another step of the debrief", "look at the step on your screen now");
}

Result<std::string> tidy_words(const std::string& text) {
  std::string tidy = tidy_spaces(text);
  if (tidy.empty()) return fail(Code::kInvalid, "There is nothing in it", "write a few words, or say you have no more");
  return tidy;
}

Events sealed_saying(const Floor& floor, schema::DebriefSaying what, std::string text) {
  schema::Event event;
  event.mutable_debrief_sealed()->set_seat(floor.seat->id.value);
  event.mutable_debrief_sealed()->mutable_answer()->set_text(std::move(text));
  event.mutable_debrief_sealed()->mutable_answer()->add_numbers(static_cast<std::uint32_t>(what));
  return just(std::move(event));
}

Result<Events> react(const Floor& floor, std::string word) {
  const Debrief& debrief = floor.state.house.debrief;
  if (debrief.step != schema::DEBRIEF_REACTIONS) return not_now();
  if (was_shown(debrief, floor.seat->team, debrief.step)) {
    return fail(Code::kRefused, "Your team's words are on the board already", "say yours in the room");
  }
  if (const DebriefMind* mind = debrief.mind(floor.seat->id); mind != nullptr && mind->answers > 0) {
    return fail(Code::kRefused, "You have said your word", "wait for the others");
  }
  if (word.find(' ') != std::string::npos) {
    return fail(Code::kInvalid, "That is more than one word", "choose the one that comes first");
  }
  if (count_code_points(word).value_or(word.size()) > kLongestReaction) {
    return fail(Code::kLimit, fmt::format("It has more than {} letters", kLongestReaction), "choose a shorter word");
  }
  return sealed_saying(floor, schema::SAYING_REACTION, std::move(word));
}

Result<Events> note_view(const Floor& floor, schema::DebriefSaying what, std::string text) {
  const Debrief& debrief = floor.state.house.debrief;
  if (debrief.step != schema::DEBRIEF_OWN_VIEW) return not_now();
  if (was_shown(debrief, floor.seat->team, debrief.step)) {
    return fail(Code::kRefused, "Your team's notes are on the board already", "nod to those that you share");
  }
  const DebriefMind* mind = debrief.mind(floor.seat->id);
  if (mind != nullptr && mind->answers >= kMostViews) {
    return fail(Code::kLimit, fmt::format("You have written all of your {} notes", kMostViews),
                "say that you have no more");
  }
  return sealed_saying(floor, what, std::move(text));
}

Result<Events> say_aloud(const Floor& floor, const schema::SayInDebrief& wish, std::string text) {
  const Debrief& debrief = floor.state.house.debrief;
  if (debrief.step != schema::DEBRIEF_NEXT_STEP) return not_now();
  schema::Event event;
  schema::DebriefSaid& said = *event.mutable_debrief_said();
  said.set_seat(floor.seat->id.value);
  said.set_what(wish.what());
  said.set_text(std::move(text));
  if (wish.what() == schema::SAYING_NEXT_STEP) {
    auto when = tidy_words(wish.when());
    if (!when) return fail(Code::kInvalid, "It does not say when", "name the moment at which you will do it");
    said.set_when(*when);
    said.set_asks(tidy_spaces(wish.asks()));
    return just(std::move(event));
  }
  std::size_t mine = 0;
  std::size_t all = 0;
  for (const AgreementLine& line : debrief.agreement) {
    if (line.team == floor.seat->team && line.text == said.text()) {
      return fail(Code::kRefused, "Your team has this line already", "agree with it instead");
    }
    mine += line.by == floor.seat->id ? 1 : 0;
    all += line.team == floor.seat->team ? 1 : 0;
  }
  if (mine >= kMostLinesOfASeat || all >= kMostLines) {
    return fail(Code::kLimit, "There is no room for another line", "agree on those that are there");
  }
  return just(std::move(event));
}

Outcome check_mark(const Floor& floor, const schema::MarkInDebrief& wish) {
  const Debrief& debrief = floor.state.house.debrief;
  const TeamDebrief& team = debrief.teams[floor.seat->team.value];
  const auto nothing = [] { return fail(Code::kNotFound, "There is no such line", "choose one on your screen"); };
  switch (wish.what()) {
    case schema::DEBRIEF_NOD:
      if (!team.views_shown) return not_now();
      return wish.number() < team.views.size() ? Outcome() : Outcome(nothing());
    case schema::DEBRIEF_AGREE: {
      if (debrief.step != schema::DEBRIEF_NEXT_STEP) return not_now();
      const bool known =
          wish.number() < debrief.agreement.size() && debrief.agreement[wish.number()].team == floor.seat->team;
      return known ? Outcome() : Outcome(nothing());
    }
    case schema::DEBRIEF_DIFFER: {
      if (debrief.step < schema::DEBRIEF_WHAT_HAPPENED) return not_now();
      const auto& past = floor.state.story(floor.seat->team).past;
      const bool known =
          std::any_of(past.begin(), past.end(), [&](const Past& one) { return one.visit == wish.number(); });
      return known ? Outcome() : Outcome(nothing());
    }
    default: return {};
  }
}

}  // namespace

Events extend_debrief(const Floor& floor, const schema::Extend& more) {
  const Debrief& debrief = floor.state.house.debrief;
  const Tick from = std::max(debrief.deadline, floor.tick);
  return just(begin_step(debrief.step, from + Tick{1000} * more.seconds()));
}

Result<Events> lead_debrief(const Floor& floor, const schema::Command& command) {
  if (Outcome over = check_stories_over(floor.state); !over) return pass_on(over);
  const schema::LeadDebrief& wish = command.lead_debrief();
  const Debrief& debrief = floor.state.house.debrief;
  auto step = step_wanted(debrief, wish);
  if (!step) return pass_on(step);
  const Tick minutes = kMinute * wish.minutes();
  if (*step == debrief.step && minutes > 0) return just(begin_step(*step, floor.tick + minutes));
  Events events = all_sealed(floor.state);
  if (*step != debrief.step) {
    events.push_back(
        begin_step(*step, floor.tick + (minutes > 0 ? minutes : debrief_time(floor.state.house, floor.plan, *step))));
  }
  if (events.empty()) return fail(Code::kRefused, "This step of the debrief goes on already", "choose another one");
  return events;
}

Result<Events> say_in_debrief(const Floor& floor, const schema::Command& command) {
  if (Outcome part = check_part(floor); !part) return pass_on(part);
  const schema::SayInDebrief& wish = command.say_in_debrief();
  auto text = tidy_words(wish.text());
  if (!text) return pass_on(text);
  if (wish.what() == schema::SAYING_REACTION) return react(floor, std::move(*text));
  const bool view = wish.what() == schema::SAYING_PLUS || wish.what() == schema::SAYING_DELTA;
  return view ? note_view(floor, wish.what(), std::move(*text)) : say_aloud(floor, wish, std::move(*text));
}

Result<Events> mark_in_debrief(const Floor& floor, const schema::Command& command) {
  if (Outcome part = check_part(floor); !part) return pass_on(part);
  const schema::MarkInDebrief& wish = command.mark_in_debrief();
  if (Outcome fine = check_mark(floor, wish); !fine) return pass_on(fine);
  schema::Event event;
  schema::DebriefMarked& marked = *event.mutable_debrief_marked();
  marked.set_seat(floor.seat->id.value);
  marked.set_what(wish.what());
  if (wish.what() != schema::DEBRIEF_NO_MORE) marked.set_number(wish.number());
  marked.set_on(wish.on());
  return just(std::move(event));
}

Result<Events> ask_what_if(const Floor& floor, const schema::Command& command) {
  const schema::AskWhatIf& wish = command.ask_what_if();
  if (floor.state.house.debrief.step < schema::DEBRIEF_EVIDENCE) {
    return fail(Code::kRefused, "This belongs to the evidence", "lead the debrief there first");
  }
  if (wish.team() >= floor.state.stories.size()) {
    return fail(Code::kNotFound, "There is no " + team_label(TeamId(wish.team())),
                fmt::format("name a team from 1 to {}", floor.state.stories.size()));
  }
  const auto& past = floor.state.story(TeamId(wish.team())).past;
  const auto found = std::find_if(past.begin(), past.end(), [&](const Past& one) { return one.visit == wish.visit(); });
  if (found == past.end() || !could_be_turned(floor.plan, *found)) {
    return fail(Code::kNotFound, "Nobody chose openly between options there", "choose a decision from the list");
  }
  if (wish.option() >= floor.plan.scenes[found->scene].ask->options.size()) {
    return fail(Code::kNotFound, "That scene has no such option", "choose one from the list");
  }
  return Events{};
}

}  // namespace drops::session
