#include "game/author/play_input.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

#include "game/base/text.h"

namespace drops::author {
namespace {

using schema::Command;
using schema::ScenePart;

std::optional<std::uint32_t> number_of(std::string_view word) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

// "3 4 3"; nothing where one of them is no number.
std::optional<std::vector<std::uint32_t>> numbers_of(std::string_view line) {
  std::vector<std::uint32_t> numbers;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const auto number = number_of(line.substr(0, end));
    if (!number) return std::nullopt;
    numbers.push_back(*number);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return numbers;
}

tl::unexpected<Error> unclear(const std::string& what, std::string todo) {
  return fail(Code::kInvalid, what, std::move(todo));
}

// The option that the line begins with, and the words behind it.
struct Picked {
  const schema::OptionView* option = nullptr;
  std::string_view rest;
};

Result<Picked> pick(std::string_view line, const ScenePart& scene) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const auto number = number_of(line.substr(0, end));
  if (!number || *number < 1 || *number > static_cast<std::uint32_t>(scene.options_size())) {
    return unclear("That is none of the options", fmt::format("type a number from 1 to {}", scene.options_size()));
  }
  const schema::OptionView& option = scene.options(static_cast<int>(*number) - 1);
  if (!option.locked().empty()) return unclear(option.locked(), "choose another, or type ? for what it would take");
  return Picked{&option, line.substr(std::min(end + 1, line.size()))};
}

Result<Typed> choose(std::string_view line, const ScenePart& scene) {
  const auto picked = pick(line, scene);
  if (!picked) return tl::unexpected<Error>(picked.error());
  Command command;
  command.mutable_choose()->set_visit(scene.visit());
  command.mutable_choose()->set_option(picked->option->id());
  if (scene.explain()) command.mutable_choose()->set_why(shortened(picked->rest, 140));
  return Typed(command);
}

Result<Typed> advise(std::string_view line, const ScenePart& scene) {
  const auto picked = pick(line, scene);
  if (!picked) return tl::unexpected<Error>(picked.error());
  Command command;
  if (scene.may_predict()) {
    command.mutable_predict()->set_visit(scene.visit());
    command.mutable_predict()->set_option(picked->option->id());
  } else {
    command.mutable_advise()->set_visit(scene.visit());
    command.mutable_advise()->set_option(picked->option->id());
  }
  return Typed(command);
}

Result<Typed> allocate(std::string_view line, const ScenePart& scene) {
  const auto numbers = numbers_of(line);
  if (!numbers || numbers->size() != static_cast<std::size_t>(scene.options_size())) {
    return unclear(fmt::format("That is not {} numbers", scene.options_size()), "type them with spaces, as in 5 3 2");
  }
  Command command;
  command.mutable_allocate()->set_visit(scene.visit());
  for (const std::uint32_t points : *numbers) command.mutable_allocate()->add_points(points);
  return Typed(command);
}

Result<Typed> write(std::string_view line, const ScenePart& scene) {
  Command command;
  command.mutable_write()->set_visit(scene.visit());
  command.mutable_write()->set_text(shortened(line, 280));
  return Typed(command);
}

Result<Typed> mark(std::string_view line, const ScenePart& scene) {
  const auto number = number_of(line);
  if (!number || *number < 1 || *number > 2) return unclear("That is neither", "type 1 (it landed) or 2 (not yet)");
  Command command;
  command.mutable_mark_heard()->set_visit(scene.visit());
  command.mutable_mark_heard()->set_landed(*number == 1);
  return Typed(command);
}

Result<Typed> retro(std::string_view line, const ScenePart& scene) {
  if (scene.step() == 0) return write(line, scene);
  const auto number = number_of(line);
  if (!number || *number < 1 || *number > static_cast<std::uint32_t>(scene.notes_size())) {
    return unclear("That is none of the notes", fmt::format("type a number from 1 to {}", scene.notes_size()));
  }
  Command command;
  if (scene.step() == 1) {
    command.mutable_vote_note()->set_visit(scene.visit());
    command.mutable_vote_note()->set_note(*number - 1);
  } else {
    command.mutable_own_note()->set_visit(scene.visit());
    command.mutable_own_note()->set_note(*number - 1);
  }
  return Typed(command);
}

Result<Typed> pulse(std::string_view line, const ScenePart& scene) {
  const auto numbers = numbers_of(line);
  if (!numbers || numbers->size() != static_cast<std::size_t>(scene.items_size())) {
    return unclear(fmt::format("That is not {} numbers", scene.items_size()), "type one for each, as in 4 3 5");
  }
  Command command;
  command.mutable_answer_pulse()->set_visit(scene.visit());
  for (const std::uint32_t number : *numbers) command.mutable_answer_pulse()->add_answers(number);
  return Typed(command);
}

Result<Typed> witness(std::string_view line, const ScenePart& scene) {
  const auto number = number_of(line);
  if (!number || *number < 1 || *number > 5) return unclear("That is none of them", "type a number from 1 to 5");
  Command command;
  command.mutable_witness()->set_visit(scene.visit());
  command.mutable_witness()->set_answer(static_cast<schema::WitnessAnswer>(*number - 1));
  return Typed(command);
}

Result<Typed> answer(std::string_view line, const ScenePart& scene) {
  if (scene.sayings_size() > 0) return mark(line, scene);
  switch (scene.ask()) {
    case schema::ASK_ALLOCATE: return allocate(line, scene);
    case schema::ASK_PLEDGE: return write(line, scene);
    case schema::ASK_PARAPHRASE: return scene.step() == 0 ? write(line, scene) : mark(line, scene);
    case schema::ASK_RETRO: return retro(line, scene);
    case schema::ASK_PULSE: return pulse(line, scene);
    default: return choose(line, scene);
  }
}

std::optional<Key> key_of(std::string_view line) {
  if (line == "q") return Key::kLeave;
  if (line == "b") return Key::kBack;
  if (line == "s") return Key::kShow;
  if (line == "?") return Key::kHelp;
  return std::nullopt;
}

}  // namespace

Result<Typed> read_line(std::string_view typed, const ScenePart& scene) {
  const std::string line = tidy_spaces(typed);
  if (const auto key = key_of(line)) return Typed(*key);
  const bool decides = scene.phase() == schema::PHASE_DECIDE;
  const bool asked = decides && scene.i_am_asked();
  if (asked && line == "p") {
    Command command;
    command.mutable_pass()->set_visit(scene.visit());
    return Typed(command);
  }
  if (line.empty()) {
    if (!asked || scene.ask() == schema::ASK_RETRO) return Typed(Key::kGoOn);
    return unclear("You are asked", "answer, or type p to pass");
  }
  if (asked) return answer(line, scene);
  if (decides) return advise(line, scene);
  if ((scene.witness() || scene.witness_actor()) && !scene.answered()) return witness(line, scene);
  return unclear("Nothing is asked of you here", "press Enter to go on");
}

}  // namespace drops::author
