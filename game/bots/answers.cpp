#include "game/bots/answers.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "game/base/keyed_random.h"

namespace drops::bots {
namespace {

using Words = std::array<std::string_view, 3>;
using List = std::array<Words, kTemperaments>;

constexpr List kPledges = {{
    {"I say what I know on the day I know it.", "I ask before I promise for others.", "I name my own part first."},
    {"I count to ten before I say yes.", "I look who pays before I decide.", "I mend what I have broken."},
    {"I promise one thing less, and keep it.", "I ask for a day before I answer.", "I write down what we agreed."},
    {"I answer within the hour.", "I keep our meetings short.", "I finish one thing before the next."},
    {"I look into it when there is time.", "I leave it to those who know better.", "I wait until it is certain."},
    {"I try something new.", "I listen once more than I speak.", "I bring coffee."},
}};
constexpr List kNotes = {{
    {"We heard bad news early this time.", "Somebody paid for our silence.", "Ask who is not in the room."},
    {"I did not see it coming; somebody did.", "It helped that I could say so at once.", "Two pairs of eyes on it."},
    {"We promised before we had counted.", "Leave more slack between two dates.", "Say what is still open."},
    {"Too many meetings before noon.", "We were fast where it mattered.", "Decide with those who are there."},
    {"It went as well as could be expected.", "Not everything has to be said at once.", "Others were late, too."},
    {"The room was too warm.", "We laughed once; more of that.", "Who keeps the list?"},
}};
constexpr std::array<std::string_view, kTemperaments> kHeard = {
    "I heard that this matters to you, and why.", "I hope that I have it right: it matters to you.",
    "I think you would like more time.",          "In short: you want it done.",
    "You said something about the plan.",         "I heard you."};

// On a scale of five, in the middle of what such a bot says.
constexpr std::array<std::uint32_t, kTemperaments> kPulseMiddle = {4, 4, 3, 4, 3, 3};

std::uint64_t below(const Asked& asked, std::string_view purpose, std::uint64_t n, std::uint64_t bound) {
  return keyed_below({.seed = asked.seed, .visit = asked.scene.visit(), .purpose = purpose}, n, bound);
}

std::string_view one_of(const Asked& asked, const List& list, std::string_view purpose, std::uint64_t n) {
  const Words& words = list[static_cast<std::size_t>(asked.temperament)];
  const auto first = below(asked, purpose, 0, words.size());
  return words[static_cast<std::size_t>((first + n) % words.size())];
}

schema::Command written(const Asked& asked, std::string_view text) {
  schema::Command command;
  command.mutable_write()->set_visit(asked.scene.visit());
  command.mutable_write()->set_text(std::string(text));
  return command;
}

schema::Command ready(const Asked& asked) {
  schema::Command command;
  command.mutable_ready()->set_visit(asked.scene.visit());
  command.mutable_ready()->set_phase(asked.scene.phase());
  command.mutable_ready()->set_step(asked.scene.step());
  return command;
}

// How much of the points the favourite gets, in percent.
std::uint32_t share(Temperament temperament) {
  constexpr std::array<std::uint32_t, kTemperaments> kShares = {50, 50, 40, 100, 70, 0};
  return kShares[static_cast<std::size_t>(temperament)];
}

// One note, or two of the talkative; a person seldom fills the board alone.
std::optional<schema::Command> note(const Asked& asked, std::uint32_t said) {
  const auto most = static_cast<std::uint32_t>(asked.scene.notes_size()) + asked.scene.notes_left();
  const bool quiet = asked.temperament == Temperament::kEvasive;
  const auto wanted = quiet ? 1u : 1u + static_cast<std::uint32_t>(below(asked, "notes", 0, 2));
  if (said >= std::min(most, wanted)) return std::nullopt;
  return written(asked, one_of(asked, kNotes, "note", said));
}

// All of its votes, to one note after the other from anywhere on the board.
std::optional<schema::Command> vote(const Asked& asked, std::uint32_t said) {
  const auto& notes = asked.scene.notes();
  std::uint32_t votes = asked.scene.votes_left();
  for (const schema::ShownNote& one : notes) votes += one.my_votes();
  const auto size = static_cast<std::uint32_t>(notes.size());
  if (said >= std::min(votes, size)) return std::nullopt;
  schema::Command command;
  command.mutable_vote_note()->set_visit(asked.scene.visit());
  command.mutable_vote_note()->set_note((static_cast<std::uint32_t>(below(asked, "vote", 0, size)) + said) % size);
  return command;
}

// Who is candid, or in a hurry, sees to a point with votes that nobody has taken; the others wait to be asked.
std::optional<schema::Command> own(const Asked& asked, std::uint32_t said) {
  const bool volunteers = asked.temperament != Temperament::kEvasive && asked.temperament != Temperament::kCautious;
  if (said > 0 || !volunteers) return std::nullopt;
  const auto& notes = asked.scene.notes();
  int best = -1;
  for (int i = 0; i < notes.size(); ++i) {
    const bool free = notes[i].owner().empty() && notes[i].votes() > 0;
    if (free && (best < 0 || notes[i].votes() > notes[best].votes())) best = i;
  }
  if (best < 0) return std::nullopt;
  schema::Command command;
  command.mutable_own_note()->set_visit(asked.scene.visit());
  command.mutable_own_note()->set_note(static_cast<std::uint32_t>(best));
  return command;
}

}  // namespace

std::optional<schema::Command> allocate(const Asked& asked, const schema::OptionView* favourite) {
  const auto& options = asked.scene.options();
  if (!favourite) return std::nullopt;
  std::vector<int> open;
  int best = 0;
  for (int i = 0; i < options.size(); ++i) {
    if (options[i].locked().empty()) open.push_back(i);
    if (options[i].id() == favourite->id()) best = i;
  }
  std::vector<std::uint32_t> points(static_cast<std::size_t>(options.size()), 0);
  std::uint32_t left = asked.scene.points();
  const std::uint32_t first = left * share(asked.temperament) / 100;
  points[static_cast<std::size_t>(best)] = first;
  left -= first;
  for (std::uint64_t i = below(asked, "split", 0, open.size()); left > 0; ++i, --left) {
    ++points[static_cast<std::size_t>(open[static_cast<std::size_t>(i % open.size())])];
  }
  schema::Command command;
  command.mutable_allocate()->set_visit(asked.scene.visit());
  for (const std::uint32_t one : points) command.mutable_allocate()->add_points(one);
  return command;
}

schema::Command pledge(const Asked& asked) {
  return written(asked, one_of(asked, kPledges, "pledge", 0));
}

// Who listens says the words again; who does not, says what it always says.
schema::Command say_back(const Asked& asked) {
  const bool listens = asked.temperament == Temperament::kCandid || asked.temperament == Temperament::kClumsy ||
                       asked.temperament == Temperament::kCautious;
  const std::string& words = asked.scene.partner_words();
  if (listens && !words.empty() && words.size() <= 240) return written(asked, "You said: " + words);
  return written(asked, kHeard[static_cast<std::size_t>(asked.temperament)]);
}

std::optional<schema::Command> mark(const Asked& asked) {
  if (asked.scene.their_words().empty() && asked.scene.sayings().empty()) return std::nullopt;
  const bool generous = asked.temperament == Temperament::kCandid || asked.temperament == Temperament::kClumsy ||
                        asked.temperament == Temperament::kHurried;
  schema::Command command;
  command.mutable_mark_heard()->set_visit(asked.scene.visit());
  command.mutable_mark_heard()->set_landed(below(asked, "mark", 0, 100) < (generous ? 80u : 50u));
  return command;
}

schema::Command answer_pulse(const Asked& asked) {
  schema::Command command;
  command.mutable_answer_pulse()->set_visit(asked.scene.visit());
  const std::uint32_t middle = kPulseMiddle[static_cast<std::size_t>(asked.temperament)];
  for (int i = 0; i < asked.scene.items_size(); ++i) {
    const auto step = static_cast<std::uint32_t>(below(asked, "pulse", static_cast<std::uint64_t>(i), 3));
    command.mutable_answer_pulse()->add_answers(std::clamp(middle + step - 1, 1u, 5u));
  }
  return command;
}

schema::Command witness_answer(const Asked& asked) {
  constexpr std::array kMild = {schema::WITNESS_DROP, schema::WITNESS_NOTHING, schema::WITNESS_LEAK,
                                schema::WITNESS_TWO_DROPS};
  const bool any = asked.temperament == Temperament::kRandom;
  const auto drawn = below(asked, "witness", 0, any ? 5 : kMild.size());
  schema::Command command;
  command.mutable_witness()->set_visit(asked.scene.visit());
  command.mutable_witness()->set_answer(any ? static_cast<schema::WitnessAnswer>(drawn)
                                            : kMild[static_cast<std::size_t>(drawn)]);
  return command;
}

schema::Command predict(const Asked& asked, const std::string& option) {
  schema::Command command;
  command.mutable_predict()->set_visit(asked.scene.visit());
  command.mutable_predict()->set_option(option);
  return command;
}

schema::Command retro_answer(const Asked& asked, std::uint32_t said) {
  std::optional<schema::Command> command;
  switch (asked.scene.step()) {
    case 0: command = note(asked, said); break;
    case 1: command = vote(asked, said); break;
    default: command = own(asked, said); break;
  }
  return command ? *command : ready(asked);
}

}  // namespace drops::bots
