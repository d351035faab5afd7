#include "game/host/desk.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>
#include <vector>

#include "game/base/text.h"

namespace drops::host {
namespace {

using Words = std::span<const std::string>;

// What the words after the first were read as, by a row's pattern.
struct Given {
  std::optional<std::uint32_t> team, other;  // from 0
  std::uint32_t seat = 0, with = 0;
  std::uint32_t number = 0;
  std::string word;
  std::string rest;
  schema::LeadDebrief debrief;
  std::uint32_t option = 0;  // from 0
};

// Pattern: t team, u another team, s seat, v another seat, n number, o option by its number, w word, d a step of the
// debrief, r the rest of the line; one part may stand in brackets and be left out.
struct Row {
  std::string_view word;
  std::string_view usage;
  std::string_view does;
  std::string_view pattern;
  std::uint32_t most = 0;  // of n
  void (*fill)(schema::Command& command, const Given& given) = nullptr;
  Question question = Question::kHelp;  // where there is nothing to fill
};

constexpr std::uint32_t kMostTeams = 200;
constexpr std::uint32_t kMostSeats = 100'000;
constexpr std::uint32_t kMostSeconds = 3600;
constexpr std::uint32_t kMostMinutes = 1000;
constexpr std::uint32_t kMostOptions = 16;
constexpr std::size_t kMostWord = 32;   // code points, of an option or an inject
constexpr std::size_t kMostRest = 400;  // of what is said to people

template <class Wish>
void set_team(Wish& wish, const Given& given) {
  if (given.team) wish.set_team(*given.team);
}

constexpr Row kRows[] = {
    {"start", "start", "deal the roles and begin", "", 0, [](auto& c, const Given&) { c.mutable_start(); }},
    {"pause", "pause", "let everything stand still", "", 0, [](auto& c, const Given&) { c.mutable_pause(); }},
    {"resume", "resume", "go on", "", 0, [](auto& c, const Given&) { c.mutable_resume(); }},
    {"freeze", "freeze", "nobody can do anything: look up", "", 0,
     [](auto& c, const Given&) { c.mutable_freeze()->set_frozen(true); }},
    {"thaw", "thaw", "let them go on", "", 0, [](auto& c, const Given&) { c.mutable_freeze()->set_frozen(false); }},
    {"extend", "extend [TEAM] SECONDS", "give a team, or all, more time", "[t]n", kMostSeconds,
     [](auto& c, const Given& given) {
       c.mutable_extend()->set_seconds(given.number);
       set_team(*c.mutable_extend(), given);
     }},
    {"skip", "skip [TEAM]", "end the phase of a team, or of all, now", "[t]", 0,
     [](auto& c, const Given& given) { set_team(*c.mutable_skip(), given); }},
    {"reveal", "reveal [TEAM]", "with what has been answered so far", "[t]", 0,
     [](auto& c, const Given& given) { set_team(*c.mutable_reveal_early(), given); }},
    {"decide", "decide TEAM OPTION", "answer for a team", "tw", 0,
     [](auto& c, const Given& given) {
       set_team(*c.mutable_decide_for(), given);
       c.mutable_decide_for()->set_option(given.word);
     }},
    {"back", "back SCENE", "all teams, to their n-th scene", "n", kMostSeats,
     [](auto& c, const Given& given) { c.mutable_go_back()->set_visit(given.number); }},
    {"inject", "inject NAME [TEAM]", "send a surprise of the scenario", "w[t]", 0,
     [](auto& c, const Given& given) {
       c.mutable_send_inject()->set_inject(given.word);
       set_team(*c.mutable_send_inject(), given);
     }},
    {"say", "say WORDS", "a message to everybody", "r", 0,
     [](auto& c, const Given& given) { c.mutable_send_message()->set_text(given.rest); }},
    {"tell", "tell SEAT WORDS", "a message to one person", "sr", 0,
     [](auto& c, const Given& given) {
       c.mutable_send_message()->set_seat(given.seat);
       c.mutable_send_message()->set_text(given.rest);
     }},
    {"move", "move SEAT TEAM", "somebody to another team", "st", 0,
     [](auto& c, const Given& given) {
       c.mutable_move_seat()->set_seat(given.seat);
       set_team(*c.mutable_move_seat(), given);
     }},
    {"rename", "rename SEAT NAME", "give somebody another name", "sr", 0,
     [](auto& c, const Given& given) {
       c.mutable_rename_seat()->set_seat(given.seat);
       c.mutable_rename_seat()->set_name(given.rest);
     }},
    {"remove", "remove SEAT", "take somebody out of the session", "s", 0,
     [](auto& c, const Given& given) { c.mutable_remove_seat()->set_seat(given.seat); }},
    {"share", "share SEAT SEAT", "the first shares the second's decisions", "sv", 0,
     [](auto& c, const Given& given) {
       c.mutable_mirror()->set_seat(given.seat);
       c.mutable_mirror()->set_of(given.with);
     }},
    {"manager", "manager SEAT", "mark somebody as a manager of others here", "s", 0,
     [](auto& c, const Given& given) {
       c.mutable_mark_manager()->set_seat(given.seat);
       c.mutable_mark_manager()->set_manager(true);
     }},
    {"bots", "bots TEAM NUMBER", "help a team that is too small", "tn", 8,
     [](auto& c, const Given& given) {
       set_team(*c.mutable_add_bots(), given);
       c.mutable_add_bots()->set_bots(given.number);
     }},
    {"merge", "merge TEAM TEAM", "the first joins the second", "tu", 0,
     [](auto& c, const Given& given) {
       c.mutable_merge_teams()->set_from(*given.team);
       c.mutable_merge_teams()->set_into(*given.other);
     }},
    {"lock", "lock", "nobody new comes in", "", 0,
     [](auto& c, const Given&) { c.mutable_lock_door()->set_locked(true); }},
    {"unlock", "unlock", "the door is open again", "", 0,
     [](auto& c, const Given&) { c.mutable_lock_door()->set_locked(false); }},
    {"together", "together", "all teams at one pace", "", 0,
     [](auto& c, const Given&) { c.mutable_set_pace()->set_together(true); }},
    {"apart", "apart [MINUTES]", "each at its own, inside this time", "[n]", kMostMinutes,
     [](auto& c, const Given& given) { c.mutable_set_pace()->set_box_minutes(given.number); }},
    {"spotlight", "spotlight [TEAM]", "show a team's answer on the wall, or nobody's", "[t]", 0,
     [](auto& c, const Given& given) { set_team(*c.mutable_spotlight(), given); }},
    {"debrief", "debrief [STEP]", "its next step; or 'back', or a step by its name", "[d]", 0,
     [](auto& c, const Given& given) { *c.mutable_lead_debrief() = given.debrief; }},
    {"what-if", "what-if TEAM SCENE N", "had that team taken the N-th option in its n-th scene", "tno", kMostSeats,
     [](auto& c, const Given& given) {
       set_team(*c.mutable_ask_what_if(), given);
       c.mutable_ask_what_if()->set_visit(given.number);
       c.mutable_ask_what_if()->set_option(given.option);
     }},
    {"next", "next", "go on to the next part of the programme", "", 0,
     [](auto& c, const Given&) { c.mutable_next_part(); }},
    {"cut", "cut", "the same, and leave the story as it stands", "", 0,
     [](auto& c, const Given&) { c.mutable_next_part()->set_cut(true); }},
    {"end", "end", "end the session", "", 0, [](auto& c, const Given&) { c.mutable_end(); }},
    {"status", "status", "where each team stands, and who is still deciding", "", 0, nullptr, Question::kStatus},
    {"who", "who", "who sits where, with their seats' numbers", "", 0, nullptr, Question::kWho},
    {"parts", "parts", "the programme: what is done, what follows, how long it takes", "", 0, nullptr,
     Question::kParts},
    {"code", "code", "the code to join with", "", 0, nullptr, Question::kCode},
    {"help", "help", "this list", "", 0, nullptr, Question::kHelp},
};

Result<std::uint32_t> number(const std::string& word, std::string_view what, std::uint32_t least, std::uint32_t most) {
  std::uint32_t value = 0;
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, value);
  if (error == std::errc() && stop == end && value >= least && value <= most) return value;
  return fail(Code::kInvalid, "'" + word + "' is no " + std::string(what),
              "give a whole number from " + std::to_string(least) + " to " + std::to_string(most));
}

Outcome take_number(std::uint32_t& into, Result<std::uint32_t> read, std::uint32_t from) {
  if (!read) return pass_on(read);
  into = *read - from;
  return {};
}

Outcome take_text(std::string& into, const std::string& text, std::size_t most) {
  const auto length = count_code_points(text);
  if (!length || *length > most || has_control_characters(text)) {
    return fail(Code::kInvalid, "this cannot be taken as it stands",
                "give at most " + std::to_string(most) + " characters, and no control characters");
  }
  into = text;
  return {};
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

// "next", "back", or what a step is called.
Outcome take_step(schema::LeadDebrief& into, const std::string& word) {
  static constexpr std::pair<std::string_view, schema::DebriefStep> kSteps[] = {
      {"out-of-role", schema::DEBRIEF_OUT_OF_ROLE},     {"reactions", schema::DEBRIEF_REACTIONS},
      {"what-happened", schema::DEBRIEF_WHAT_HAPPENED}, {"own-view", schema::DEBRIEF_OWN_VIEW},
      {"evidence", schema::DEBRIEF_EVIDENCE},           {"meaning", schema::DEBRIEF_MEANING},
      {"next-step", schema::DEBRIEF_NEXT_STEP}};
  if (word == "next") return {};
  if (word == "back") {
    into.set_back(true);
    return {};
  }
  for (const auto& [name, step] : kSteps) {
    if (word != name) continue;
    into.set_step(step);
    return {};
  }
  return fail(Code::kInvalid, shown(word) + " is no step of a debrief",
              "say next, back, out-of-role, reactions, what-happened, own-view, evidence, meaning or next-step");
}

Outcome take(char part, const Row& row, const std::string& word, Given& given) {
  switch (part) {
    case 'd': return take_step(given.debrief, lower(word));
    case 'o': return take_number(given.option, number(word, "option", 1, kMostOptions), 1);
    case 't': return take_number(given.team.emplace(), number(word, "team", 1, kMostTeams), 1);
    case 'u': return take_number(given.other.emplace(), number(word, "team", 1, kMostTeams), 1);
    case 's': return take_number(given.seat, number(word, "seat", 0, kMostSeats), 0);
    case 'v': return take_number(given.with, number(word, "seat", 0, kMostSeats), 0);
    case 'n': return take_number(given.number, number(word, "number here", 1, row.most), 0);
    case 'r': return take_text(given.rest, word, kMostRest);
    default: return take_text(given.word, word, kMostWord);
  }
}

// The parts of a pattern for so many words; nothing where they do not fit.
std::optional<std::string> parts_for(std::string_view pattern, std::size_t words) {
  std::string least;
  std::string most;
  bool bracket = false;
  for (const char c : pattern) {
    if (c == '[' || c == ']') {
      bracket = c == '[';
      continue;
    }
    most += c;
    if (!bracket) least += c;
  }
  if (words == least.size()) return least;
  if (words == most.size() || (!most.empty() && most.back() == 'r' && words > most.size())) return most;
  return std::nullopt;
}

std::string joined(Words words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

Result<Given> read(const Row& row, const std::string& parts, Words words) {
  Given given;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string word = parts[i] == 'r' ? joined(words.subspan(i)) : words[i];
    if (auto taken = take(parts[i], row, word, given); !taken) return pass_on(taken);
  }
  return given;
}

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
  const auto row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row& r) { return r.word == first; });
  if (row == std::end(kRows)) return unknown(first);
  const Words rest = Words(words).subspan(1);
  const auto parts = parts_for(row->pattern, rest.size());
  if (!parts) {
    return fail(Code::kInvalid, "'" + first + "' is said differently", "say '" + std::string(row->usage) + "'");
  }
  const auto given = read(*row, *parts, rest);
  if (!given) return tl::unexpected<Error>(given.error());
  if (row->fill == nullptr) return DeskOrder(row->question);
  schema::Command command;
  row->fill(command, *given);
  return DeskOrder(command);
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
