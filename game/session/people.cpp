// What people say to one another and to the facilitator, apart from the story: none of it moves a level.

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/session/joining.h"
#include "game/session/labels.h"
#include "game/session/programme.h"
#include "game/trust/people.h"

namespace drops::session {
namespace {

constexpr std::size_t kMostWords = 400;  // kept of one session: a hand that stays on a key fills no disk
constexpr std::size_t kMostWordsOfASeat = 12;
constexpr Tick kPauseAgain = 30'000;

Result<std::string> own_words(const std::string& text) {
  std::string tidy = tidy_spaces(text);
  if (tidy.empty()) return fail(Code::kInvalid, "There is nothing in it", "write a few words");
  return tidy;
}

std::size_t words_of(const State& state, SeatId seat) {
  return static_cast<std::size_t>(std::count_if(state.house.words.begin(), state.house.words.end(),
                                                [&](const Word& word) { return word.seat == seat; }));
}

Outcome check_words(const Floor& floor) {
  const bool full =
      floor.state.house.words.size() >= kMostWords || words_of(floor.state, floor.seat->id) >= kMostWordsOfASeat;
  if (!full) return {};
  return fail(Code::kLimit, "The facilitator has heard from you many times", "raise a hand, or walk over");
}

}  // namespace

Result<Events> answer_contract(const Floor& floor, const schema::Command& command) {
  const bool accept = command.answer_contract().accept();
  if (!floor.state.house.contract) return fail(Code::kRefused, "This session has no contract to accept");
  if (floor.seat->accepted == accept) return Events{};
  if (!accept && floor.seat->place) {
    return fail(Code::kRefused, "You are in the middle of the story", "pass wherever you like, or leave the session");
  }
  Events events;
  schema::Event event;
  event.mutable_contract_answered()->set_seat(floor.seat->id.value);
  event.mutable_contract_answered()->set_accept(accept);
  events.push_back(std::move(event));
  if (!accept || floor.state.house.stage == schema::STAGE_LOBBY || awaits_next_story(floor.state)) return events;
  auto team = floor.seat->team.valid() ? Result<TeamId>(floor.seat->team) : late_team(floor, std::nullopt);
  if (!team) return pass_on(team);
  auto chair = find_chair(floor, *team);
  if (!chair) return pass_on(chair);
  schema::SeatMoved& moved = *events.emplace_back().mutable_seat_moved();
  moved.set_seat(floor.seat->id.value);
  moved.set_team(team->value);
  moved.set_place(chair->place);
  moved.set_role(chair->role);
  return events;
}

Result<Events> recognise(const Floor& floor, const schema::Command& command) {
  const House& house = floor.state.house;
  if (!house.recognition) return fail(Code::kRefused, "This scenario has no recognition", "say it in person");
  const Seat* to = floor.state.seat(SeatId(command.recognise().seat()));
  if (to == nullptr || to->kind != schema::SEAT_PARTICIPANT || to->presence == Presence::kLeft) {
    return fail(Code::kNotFound, "There is nobody in that seat", "choose somebody from the list");
  }
  std::vector<trust::Recognition> given;
  for (const Recognition& one : house.recognitions) {
    if (one.part == house.story_part) given.push_back({one.from, one.to, one.why});
  }
  const trust::Recognition wanted{floor.seat->id, to->id, tidy_spaces(command.recognise().why())};
  if (auto fine = trust::check_recognition(wanted, given, floor.plan.rules); !fine) return pass_on(fine);
  schema::Event event;
  event.mutable_recognised()->set_seat(wanted.from.value);
  event.mutable_recognised()->set_to(wanted.to.value);
  event.mutable_recognised()->set_why(wanted.reason);
  return just(std::move(event));
}

Result<Events> differ(const Floor& floor, const schema::Command& command) {
  if (!floor.seat->place) return fail(Code::kRefused, "You have no part in this story", "tell it in the debrief");
  const Story& story = floor.state.story(floor.seat->team);
  const std::uint32_t entry = command.differ().entry();
  if (entry >= story.ledger.size()) {
    return fail(Code::kNotFound, "There is no such entry", "choose one that is on your screen");
  }
  const bool seen = ((story.ledger[entry].sight >> (*floor.seat->place & 63u)) & 1u) != 0;
  if (!seen && !story.ending)
    return fail(Code::kNotFound, "There is no such entry", "choose one that is on your screen");
  const Mark mark{entry, *floor.seat->place};
  const bool marked = std::find(story.marks.begin(), story.marks.end(), mark) != story.marks.end();
  if (marked != command.differ().back()) return Events{};
  schema::Event event;
  event.mutable_differed()->set_seat(floor.seat->id.value);
  event.mutable_differed()->set_entry(entry);
  event.mutable_differed()->set_back(command.differ().back());
  return just(std::move(event));
}

Result<Events> ask_for_pause(const Floor& floor, const schema::Command&) {
  const auto& words = floor.state.house.words;
  const bool just_asked = std::any_of(words.begin(), words.end(), [&](const Word& word) {
    return word.seat == floor.seat->id && word.text.empty() && word.tick + kPauseAgain > floor.tick;
  });
  if (just_asked) return Events{};  // it is on the facilitator's screen
  if (auto room = check_words(floor); !room) return pass_on(room);
  schema::Event event;
  event.mutable_pause_asked()->set_seat(floor.seat->id.value);
  return just(std::move(event));
}

Result<Events> tell_facilitator(const Floor& floor, const schema::Command& command) {
  auto text = own_words(command.tell_facilitator().text());
  if (!text) return pass_on(text);
  if (auto room = check_words(floor); !room) return pass_on(room);
  schema::Event event;
  event.mutable_facilitator_told()->set_seat(floor.seat->id.value);
  event.mutable_facilitator_told()->set_text(*text);
  return just(std::move(event));
}

Result<Events> send_message(const Floor& floor, const schema::Command& command) {
  const schema::SendMessage& wish = command.send_message();
  auto text = own_words(wish.text());
  if (!text) return pass_on(text);
  if (wish.has_team() && wish.team() >= floor.state.stories.size()) {
    return no_such_team(floor.state, TeamId(wish.team()));
  }
  const Seat* seat = wish.has_seat() ? floor.state.seat(SeatId(wish.seat())) : nullptr;
  if (wish.has_seat() && (seat == nullptr || seat->presence == Presence::kLeft)) {
    return fail(Code::kNotFound, "There is nobody in that seat", "choose somebody from the list");
  }
  schema::Event event;
  schema::MessageSent& sent = *event.mutable_message_sent();
  if (wish.has_team()) sent.set_team(wish.team());
  if (wish.has_seat()) sent.set_seat(wish.seat());
  sent.set_text(*text);
  return just(std::move(event));
}

Result<Events> mark_pledge(const Floor& floor, const schema::Command& command) {
  const std::uint32_t number = command.mark_pledge().pledge();
  if (number >= floor.state.house.pledges.size()) {
    return fail(Code::kNotFound, "There is no such pledge", "choose one that is on your screen");
  }
  const Pledge& pledge = floor.state.house.pledges[number];
  if (pledge.seat == floor.seat->id || pledge.team != floor.seat->team) {
    return fail(Code::kRefused, "Whether a pledge was kept is for the team mates to say", "mark those of your mates");
  }
  schema::Event event;
  event.mutable_pledge_marked()->set_seat(floor.seat->id.value);
  event.mutable_pledge_marked()->set_pledge(number);
  event.mutable_pledge_marked()->set_kept(command.mark_pledge().kept());
  return just(std::move(event));
}

}  // namespace drops::session
