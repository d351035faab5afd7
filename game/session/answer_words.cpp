// Answers that are no choice of an option: points, people's own words, and what they say to one another's.

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "game/base/text.h"
#include "game/session/answering.h"

namespace drops::session {
namespace {

using plan::AskKind;

constexpr std::size_t kLongestWords = 280;

Result<std::string> tidy_words(const std::string& text) {
  std::string tidy = tidy_spaces(text);
  if (tidy.empty()) return fail(Code::kInvalid, "There is nothing in it", "write a few words, or pass");
  if (count_code_points(tidy).value_or(tidy.size()) > kLongestWords) {
    return fail(Code::kLimit, fmt::format("It has more than {} letters", kLongestWords), "shorten it");
  }
  return tidy;
}

Outcome check_sum(std::uint64_t given, std::uint64_t points) {
  if (given < points) {
    return fail(Code::kInvalid, fmt::format("You have given {} of {} points", given, points),
                fmt::format("give {} more", points - given));
  }
  if (given > points) {
    return fail(Code::kInvalid, fmt::format("You have given {} points, and there are {}", given, points),
                fmt::format("take {} away", given - points));
  }
  return {};
}

// Given in the order of the card; what is not on it gets none.
Result<std::vector<std::uint32_t>> points_by_option(const Cast& cast,
                                                    const google::protobuf::RepeatedField<std::uint32_t>& given) {
  const auto there = offered(cast);
  if (static_cast<std::size_t>(given.size()) != there.size()) {
    return fail(Code::kInvalid, fmt::format("There are {} options, and points for {}", there.size(), given.size()),
                "give each option its points, be it 0");
  }
  std::vector<std::uint32_t> points(cast.scene().ask->options.size(), 0);
  for (std::size_t i = 0; i < there.size(); ++i) points[there[i]] = given[static_cast<int>(i)];
  return points;
}

Result<Events> write_note(const Floor& floor, const Cast& cast, std::string text) {
  const int most = cast.scene().ask->notes;
  if (cast.story().visit.step != 0) {
    return fail(Code::kRefused, "The notes are on the board already", "vote for those that matter most");
  }
  if (mind_of(floor, cast).answers >= static_cast<std::uint32_t>(most)) {
    return fail(Code::kLimit, fmt::format("You have written all of your {} notes", most), "say that you are ready");
  }
  schema::SealedAnswer answer;
  answer.set_text(std::move(text));
  return sealed(floor, std::move(answer));
}

}  // namespace

Result<Events> allocate(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.allocate().visit());
  if (!cast) return pass_on(cast);
  const plan::Ask& ask = *cast->scene().ask;
  if (ask.kind != AskKind::kAllocate) return not_asked_for();
  if (has_spoken(*cast, *floor.seat->place)) return locked_in();
  auto points = points_by_option(*cast, command.allocate().points());
  if (!points) return pass_on(points);
  const auto sum = std::accumulate(points->begin(), points->end(), std::uint64_t{0});
  if (auto exact = check_sum(sum, static_cast<std::uint64_t>(ask.points)); !exact) return pass_on(exact);
  for (const std::uint32_t option : cast->story().visit.locked) {
    if ((*points)[option] == 0) continue;
    return fail(Code::kRefused, "It does not feel safe enough to say this here", "give its points to another option");
  }
  schema::Event event;
  event.mutable_allocated()->set_seat(floor.seat->id.value);
  event.mutable_allocated()->mutable_points()->Assign(points->begin(), points->end());
  return just(std::move(event));
}

Result<Events> write(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.write().visit());
  if (!cast) return pass_on(cast);
  const AskKind kind = cast->scene().ask->kind;
  const bool says_back = kind == AskKind::kParaphrase;
  if (kind != AskKind::kPledge && kind != AskKind::kRetro && !says_back) return not_asked_for();
  auto text = tidy_words(command.write().text());
  if (!text) return pass_on(text);
  if (kind == AskKind::kRetro) return write_note(floor, *cast, std::move(*text));
  if (says_back && cast->story().visit.step > 0) {
    return fail(Code::kRefused, "All have said back what they heard", "mark whether your words have landed");
  }
  if (has_spoken(*cast, *floor.seat->place)) return locked_in();
  schema::Event event;
  event.mutable_written()->set_seat(floor.seat->id.value);
  event.mutable_written()->set_text(std::move(*text));
  return just(std::move(event));
}

Result<Events> mark_heard(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.mark_heard().visit());
  if (!cast) return pass_on(cast);
  const bool says_back = cast->scene().ask->kind == AskKind::kParaphrase;
  if (!says_back && !asks_the_injured(*cast)) return not_asked_for();
  if (cast->story().visit.step == 0) {
    return fail(Code::kRefused, "Nobody has said your words back yet", "say back what you heard first");
  }
  if (has_spoken(*cast, *floor.seat->place)) return locked_in();
  if (is_done(*cast, *floor.seat->place)) {
    return fail(Code::kRefused, "Nobody has said your words back", "wait for the others");
  }
  schema::Event event;
  event.mutable_marked()->set_seat(floor.seat->id.value);
  event.mutable_marked()->set_landed(command.mark_heard().landed());
  return just(std::move(event));
}

Result<Events> own_note(const Floor& floor, const schema::Command& command) {
  auto cast = cast_asked(floor, command.own_note().visit());
  if (!cast) return pass_on(cast);
  if (cast->scene().ask->kind != AskKind::kRetro) return not_asked_for();
  if (cast->story().visit.step != 2) {
    return fail(Code::kRefused, "The points are not chosen yet", "write and vote first");
  }
  const auto points = notes_to_own(*cast);
  const std::uint32_t note = command.own_note().note();
  if (std::find(points.begin(), points.end(), note) == points.end()) {
    return fail(Code::kNotFound, "This is not one of the points that find an owner", "choose one of those");
  }
  if (cast->story().visit.notes[note].owner == floor.seat->place) return Events{};
  schema::Event event;
  event.mutable_note_owned()->set_seat(floor.seat->id.value);
  event.mutable_note_owned()->set_note(note);
  return just(std::move(event));
}

}  // namespace drops::session
