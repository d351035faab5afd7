#include "game/trust/people.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace drops::trust {
namespace {

// Runs between spaces in which at least one letter or digit stands; every byte beyond ASCII counts as a letter.
int count_words(std::string_view text) {
  int words = 0;
  bool in_word = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool space = byte <= ' ';
    const bool letter = byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    if (space) in_word = false;
    if (letter && !in_word) {
      ++words;
      in_word = true;
    }
  }
  return words;
}

}  // namespace

Outcome check_recognition(const Recognition& wanted, std::span<const Recognition> given, const Rules& rules) {
  if (rules.recognitions <= 0) return fail(Code::kRefused, "Recognition is switched off here", "say it in person");
  if (wanted.from == wanted.to) return fail(Code::kRefused, "Recognition is for others", "choose somebody else");
  if (count_words(wanted.reason) < rules.recognition_words) {
    return fail(Code::kInvalid, "The reason is too short",
                "say in " + std::to_string(rules.recognition_words) + " words or more what they did");
  }
  const auto given_where = [&](auto holds) {
    return std::count_if(given.begin(), given.end(),
                         [&](const Recognition& one) { return one.from == wanted.from && holds(one); });
  };
  if (given_where([](const Recognition&) { return true; }) >= rules.recognitions) {
    return fail(Code::kLimit, "All of your recognitions are given", "say it in person");
  }
  if (given_where([&](const Recognition& one) { return one.to == wanted.to; }) >= rules.recognitions_to_one) {
    return fail(Code::kLimit, "They have had your recognition", "choose somebody else");
  }
  return {};
}

std::optional<WitnessCounts> witness_counts(std::span<const Witnessed> answers, const Rules& rules) {
  if (std::ssize(answers) < rules.witness_least) return std::nullopt;
  WitnessCounts counts{};
  for (const Witnessed answer : answers) ++counts[static_cast<std::size_t>(answer)];
  return counts;
}

std::optional<PulseMean> pulse_mean(std::span<const int> answers, const Rules& rules) {
  const int count = static_cast<int>(answers.size());
  if (count < rules.pulse_least) return std::nullopt;
  const int sum = std::accumulate(answers.begin(), answers.end(), 0);
  return PulseMean{.half_points = (4 * sum + count) / (2 * count), .answers = count};
}

// Teams have nobody in common: whatever is left of the room without some of them is other teams, and the others.
PulseGroups pulse_groups(std::span<const int> teams, int others, const Rules& rules) {
  const auto enough = [&](int answers) { return answers >= rules.pulse_least; };
  PulseGroups shown;
  shown.room = enough(std::accumulate(teams.begin(), teams.end(), others));
  shown.teams = !teams.empty() && std::all_of(teams.begin(), teams.end(), enough) && (others == 0 || enough(others));
  return shown;
}

}  // namespace drops::trust
