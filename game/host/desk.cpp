#include "game/host/desk.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <vector>

#include "game/base/text.h"

namespace drops::host {
namespace {

using Words = std::span<const std::string>;

struct Row {
  std::string_view word;
  std::string_view usage;
  std::string_view does;
  std::size_t least;  // words after the first
  std::size_t most;
  Result<DeskOrder> (*read)(Words words);
};

constexpr std::uint32_t kMostTeams = 200;
constexpr std::uint32_t kMostSeconds = 3600;

Result<std::uint32_t> number(const std::string& word, std::string_view what, std::uint32_t most) {
  std::uint32_t value = 0;
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, value);
  if (error == std::errc() && stop == end && value >= 1 && value <= most) return value;
  return fail(Code::kInvalid, "'" + word + "' is no " + std::string(what),
              "give a whole number from 1 to " + std::to_string(most));
}

Result<std::uint32_t> team_number(const std::string& word) {
  auto team = number(word, "team", kMostTeams);
  if (team) --*team;
  return team;
}

template <void (*fill)(schema::Command&)>
Result<DeskOrder> plain(Words) {
  schema::Command command;
  fill(command);
  return DeskOrder(command);
}

template <Question question>
Result<DeskOrder> ask(Words) {
  return DeskOrder(question);
}

// extend [TEAM] SECONDS
Result<DeskOrder> read_extend(Words words) {
  schema::Command command;
  auto& extend = *command.mutable_extend();
  const auto seconds = number(words.back(), "number of seconds", kMostSeconds);
  if (!seconds) return tl::unexpected<Error>(seconds.error());
  extend.set_seconds(*seconds);
  if (words.size() == 1) return DeskOrder(command);
  const auto team = team_number(words.front());
  if (!team) return tl::unexpected<Error>(team.error());
  extend.set_team(*team);
  return DeskOrder(command);
}

// skip [TEAM]
Result<DeskOrder> read_skip(Words words) {
  schema::Command command;
  auto& skip = *command.mutable_skip();
  if (words.empty()) return DeskOrder(command);
  const auto team = team_number(words.front());
  if (!team) return tl::unexpected<Error>(team.error());
  skip.set_team(*team);
  return DeskOrder(command);
}

// decide TEAM OPTION
Result<DeskOrder> read_decide(Words words) {
  const auto team = team_number(words[0]);
  if (!team) return tl::unexpected<Error>(team.error());
  const auto length = count_code_points(words[1]);
  if (!length || *length > 32 || has_control_characters(words[1])) {
    return fail(Code::kInvalid, "this is no name of an option", "see 'status' for those that may be chosen");
  }
  schema::Command command;
  command.mutable_decide_for()->set_team(*team);
  command.mutable_decide_for()->set_option(words[1]);
  return DeskOrder(command);
}

constexpr std::array kRows = {
    Row{"start", "start", "deal the roles and begin", 0, 0, plain<[](schema::Command& c) { c.mutable_start(); }>},
    Row{"pause", "pause", "let everything stand still", 0, 0, plain<[](schema::Command& c) { c.mutable_pause(); }>},
    Row{"resume", "resume", "go on", 0, 0, plain<[](schema::Command& c) { c.mutable_resume(); }>},
    Row{"extend", "extend [TEAM] SECONDS", "give a team, or all, more time", 1, 2, read_extend},
    Row{"skip", "skip [TEAM]", "end the phase of a team, or of all, now", 0, 1, read_skip},
    Row{"decide", "decide TEAM OPTION", "answer for a team", 2, 2, read_decide},
    Row{"end", "end", "end the session", 0, 0, plain<[](schema::Command& c) { c.mutable_end(); }>},
    Row{"status", "status", "where each team stands, and who is still deciding", 0, 0, ask<Question::kStatus>},
    Row{"who", "who", "who sits where", 0, 0, ask<Question::kWho>},
    Row{"code", "code", "the code to join with", 0, 0, ask<Question::kCode>},
    Row{"help", "help", "this list", 0, 0, ask<Question::kHelp>},
};

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : line) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::string lower(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return word;
}

// What a terminal is given back must not steer it, nor fill it.
std::string shown(const std::string& word) {
  if (!count_code_points(word) || has_control_characters(word)) return "this";
  return "'" + (word.size() <= 40 ? word : "that long word") + "'";
}

tl::unexpected<Error> unknown(const std::string& word) {
  std::vector<std::string_view> known;
  for (const Row& row : kRows) known.push_back(row.word);
  const auto near = nearest(word, known);
  return fail(Code::kInvalid, shown(word) + " is not known here",
              near ? "did you mean '" + *near + "'? 'help' lists all words" : "'help' lists all words");
}

}  // namespace

Result<DeskOrder> parse_order(std::string_view line) {
  const std::vector<std::string> words = split(line);
  if (words.empty()) return DeskOrder(Question::kHelp);
  const std::string first = lower(words.front());
  const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row& r) { return r.word == first; });
  if (row == kRows.end()) return unknown(first);
  const Words rest = Words(words).subspan(1);
  if (rest.size() < row->least || rest.size() > row->most) {
    return fail(Code::kInvalid, "'" + first + "' is said differently", "say '" + std::string(row->usage) + "'");
  }
  return row->read(rest);
}

std::string desk_help() {
  std::string text;
  for (const Row& row : kRows) {
    text += "  " + std::string(row.usage);
    text.append(24 - row.usage.size(), ' ');
    text += std::string(row.does) + "\n";
  }
  return text;
}

}  // namespace drops::host
