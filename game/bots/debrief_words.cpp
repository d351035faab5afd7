#include "game/bots/debrief_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "game/base/keyed_random.h"

namespace drops::bots {
namespace {

constexpr std::uint32_t kMostAgreed = 6;

template <std::size_t n>
using Words = std::array<std::string_view, n>;
template <std::size_t n>
using ByTemperament = std::array<Words<n>, kTemperaments>;

constexpr ByTemperament<3> kReactions = {{
    {"Relieved", "Awake", "Steady"},
    {"Hopeful", "Warm", "Curious"},
    {"Cautious", "Torn", "Thoughtful"},
    {"Driven", "Impatient", "Proud"},
    {"Quiet", "Uneasy", "Watchful"},
    {"Surprised", "Amused", "Dizzy"},
}};
constexpr Words<4> kPlus = {"We asked before we answered", "Somebody said the awkward thing early",
                            "We kept the date that we had given", "We came back to what had gone wrong"};
constexpr Words<4> kDelta = {"Tell the others sooner", "Ask who is affected before deciding",
                             "Promise less, and keep it", "Name the mistake before somebody else does"};
constexpr Words<3> kWhen = {"I cannot keep a date", "I hear something that others should know",
                            "somebody speaks up in our meeting"};
constexpr Words<3> kWill = {"say so on the same day", "tell the team before the day is over",
                            "thank them before I answer"};
constexpr Words<3> kAsks = {"a colleague, on Friday", "my neighbour at the desk, in two weeks",
                            "the team, at the next review"};
constexpr Words<3> kLines = {"Bad news travels within the day", "Whoever speaks up is thanked first",
                             "We promise only what we have checked"};

template <std::size_t n>
std::string pick(const InDebrief& here, const Words<n>& words, std::string_view purpose) {
  const RandomKey key{.seed = here.seed, .visit = static_cast<std::uint32_t>(here.part.step()), .purpose = purpose};
  return std::string(words[static_cast<std::size_t>(keyed_below(key, 0, n))]);
}

schema::Command say(schema::DebriefSaying what, std::string text) {
  schema::Command command;
  command.mutable_say_in_debrief()->set_what(what);
  command.mutable_say_in_debrief()->set_text(std::move(text));
  return command;
}

schema::Command mark(schema::DebriefMark what, std::uint32_t number) {
  schema::Command command;
  command.mutable_mark_in_debrief()->set_what(what);
  command.mutable_mark_in_debrief()->set_number(number);
  command.mutable_mark_in_debrief()->set_on(true);
  return command;
}

schema::Command no_more() {
  return mark(schema::DEBRIEF_NO_MORE, 0);
}

schema::Command next_step(const InDebrief& here) {
  schema::Command command = say(schema::SAYING_NEXT_STEP, pick(here, kWill, "will"));
  command.mutable_say_in_debrief()->set_when(pick(here, kWhen, "when"));
  command.mutable_say_in_debrief()->set_asks(pick(here, kAsks, "asks"));
  return command;
}

schema::Command own_view(const InDebrief& here, std::uint32_t said) {
  if (here.part.shown()) return no_more();
  if (said == 0) return say(schema::SAYING_PLUS, pick(here, kPlus, "plus"));
  return said == 1 ? say(schema::SAYING_DELTA, pick(here, kDelta, "delta")) : no_more();
}

// Somebody proposes a line where there is none; the others agree with the first that they have not agreed with.
std::optional<schema::Command> agree(const InDebrief& here) {
  const auto& lines = here.part.agreement();
  if (lines.empty()) return say(schema::SAYING_AGREEMENT, pick(here, kLines, "line"));
  for (const schema::ShownAgreement& line : lines) {
    if (!line.i_agree()) return mark(schema::DEBRIEF_AGREE, line.line());
  }
  return std::nullopt;
}

}  // namespace

std::optional<schema::Command> debrief_answer(const InDebrief& here, std::uint32_t said) {
  const schema::DebriefPart& part = here.part;
  const auto& views = part.views();
  const bool nodded = std::any_of(views.begin(), views.end(), [](const auto& view) { return view.i_nod(); });
  switch (part.step()) {
    case schema::DEBRIEF_REACTIONS:
      if (part.i_am_done() || said > 0) return std::nullopt;
      if (part.shown()) return no_more();
      return say(schema::SAYING_REACTION,
                 pick(here, kReactions[static_cast<std::size_t>(here.temperament)], "reaction"));
    case schema::DEBRIEF_OWN_VIEW:
      if (!part.i_am_done() && said < 3) return own_view(here, said);
      if (!part.shown() || nodded || views.empty() || said > 3) return std::nullopt;
      return mark(schema::DEBRIEF_NOD,
                  static_cast<std::uint32_t>(here.seed % static_cast<std::uint64_t>(views.size())));
    case schema::DEBRIEF_NEXT_STEP:
      if (said == 1) return next_step(here);
      if (said > kMostAgreed || (said > 0 && part.agreement().empty())) return std::nullopt;
      if (auto line = agree(here)) return line;
      return said == 0 ? std::optional(next_step(here)) : std::nullopt;
    default: return part.i_am_done() || said > 0 ? std::nullopt : std::optional(no_more());
  }
}

}  // namespace drops::bots
