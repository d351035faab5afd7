// Recognition, witness and pulse: what may be said, and from how many on it may be shown.
#include "game/trust/people.h"

#include <catch2/catch.hpp>
#include <vector>

namespace drops::trust {
namespace {

constexpr SeatId anna{0}, ben{1}, cleo{2}, dan{3}, eva{4};

Recognition thanks(SeatId from, SeatId to, std::string reason = "stayed until midnight") {
  return {.from = from, .to = to, .reason = std::move(reason)};
}

// The code of the refusal, or nothing where it may be given.
std::optional<Code> refusal(const Recognition& wanted, const std::vector<Recognition>& given = {},
                            const Rules& rules = {}) {
  const Outcome outcome = check_recognition(wanted, given, rules);
  if (outcome) return std::nullopt;
  CHECK_FALSE(outcome.error().todo.empty());
  return outcome.error().code;
}

TEST_CASE("a player gives three recognitions a scenario") {
  std::vector<Recognition> given = {thanks(anna, ben), thanks(anna, cleo), thanks(ben, eva), thanks(cleo, eva)};
  CHECK_FALSE(refusal(thanks(anna, dan), given));
  given.push_back(thanks(anna, dan));
  CHECK(refusal(thanks(anna, eva), given) == Code::kLimit);
  CHECK_FALSE(refusal(thanks(dan, eva), given));  // who gets many is not limited
}

TEST_CASE("of a player's recognitions at most one goes to the same person") {
  const std::vector<Recognition> given = {thanks(anna, ben)};
  CHECK(refusal(thanks(anna, ben), given) == Code::kLimit);
  CHECK_FALSE(refusal(thanks(ben, anna), given));
  CHECK_FALSE(refusal(thanks(cleo, ben), given));
  Rules rules;
  rules.recognitions_to_one = 2;
  CHECK_FALSE(refusal(thanks(anna, ben), given, rules));
}

TEST_CASE("a recognition has a reason of at least three words") {
  const auto reason = GENERATE(as<std::string>{}, "", "   ", "thanks", "thank you", "thank you - !", "ok  \n ok");
  INFO(reason);
  CHECK(refusal(thanks(anna, ben, reason)) == Code::kInvalid);
}

TEST_CASE("words are what stands between spaces, in any script") {
  const auto reason = GENERATE(as<std::string>{}, "told the truth", "(said \"no\", alone)", "är på plats", " a\tb\nc ",
                               "нашла ошибку сразу", "did it in 2 days");
  INFO(reason);
  CHECK_FALSE(refusal(thanks(anna, ben, reason)));
}

TEST_CASE("nobody recognises oneself") {
  CHECK(refusal(thanks(anna, anna)) == Code::kRefused);
}

TEST_CASE("recognition may be switched off") {
  Rules rules;
  rules.recognitions = 0;
  CHECK(refusal(thanks(anna, ben), {}, rules) == Code::kRefused);
}

TEST_CASE("witness answers are shown as counts, from three answers up") {
  using enum Witnessed;
  CHECK_FALSE(witness_counts({}, {}));
  const std::vector<Witnessed> answers = {kDrop, kBucket, kDrop, kNothing, kTwoDrops, kLeak};
  CHECK_FALSE(witness_counts(std::span(answers).first(2), {}));
  CHECK(witness_counts(std::span(answers).first(3), {}) == WitnessCounts{0, 2, 0, 0, 1});
  CHECK(witness_counts(answers, {}) == WitnessCounts{1, 2, 1, 1, 1});
  Rules rules;
  rules.witness_least = 7;
  CHECK_FALSE(witness_counts(answers, rules));
}

TEST_CASE("a pulse is shown as a mean to the half point and the number of answers") {
  struct Row {
    std::vector<int> answers;
    int half_points;
  };
  const auto row = GENERATE(Row{{1, 1, 1, 1, 1}, 2}, Row{{5, 5, 5, 5, 5}, 10}, Row{{1, 2, 3, 4, 5}, 6},
                            Row{{4, 4, 4, 4, 3}, 8}, Row{{4, 4, 4, 3, 3}, 7}, Row{{4, 4, 3, 3, 3}, 7},
                            Row{{4, 3, 3, 3, 3}, 6}, Row{{4, 4, 4, 4, 4, 4, 3, 3}, 8},  // 3.75 is as near to 4
                            Row{{4, 4, 3, 3, 3, 3, 3, 3}, 7});                          // 3.25 is as near to 3.5
  CHECK(pulse_mean(row.answers, {}) ==
        PulseMean{.half_points = row.half_points, .answers = static_cast<int>(row.answers.size())});
}

TEST_CASE("a pulse is shown for groups of at least five, and of three only by an explicit setting") {
  const std::vector<int> answers = {5, 5, 5, 5};
  CHECK_FALSE(pulse_mean(answers, {}));
  CHECK_FALSE(pulse_mean({}, {}));
  Rules rules;
  rules.pulse_least = 3;
  CHECK(pulse_mean(answers, rules));
  CHECK_FALSE(pulse_mean(std::span(answers).first(2), rules));
}

TEST_CASE("a pulse is shown per team only where every team has enough answers") {
  CHECK(pulse_groups(std::vector{5, 6, 7}, 0, {}) == PulseGroups{.room = true, .teams = true});
  CHECK(pulse_groups(std::vector{5, 4, 7}, 0, {}) == PulseGroups{.room = true, .teams = false});
  CHECK(pulse_groups(std::vector{9, 0}, 0, {}) == PulseGroups{.room = true, .teams = false});
  CHECK(pulse_groups(std::vector{4}, 0, {}) == PulseGroups{});
  CHECK(pulse_groups({}, 6, {}) == PulseGroups{.room = true, .teams = false});
  CHECK(pulse_groups({}, 0, {}) == PulseGroups{});
}

TEST_CASE("two groups that differ by fewer people than are shown alone are never shown together") {
  CHECK(pulse_groups(std::vector{5, 6}, 1, {}) == PulseGroups{.room = true, .teams = false});
  CHECK(pulse_groups(std::vector{5, 6}, 4, {}) == PulseGroups{.room = true, .teams = false});
  CHECK(pulse_groups(std::vector{5, 6}, 5, {}) == PulseGroups{.room = true, .teams = true});
}

// Everybody who knows some of the means can subtract them: whichever groups are shown, no union of teams is left with
// a remainder of one to four people.
TEST_CASE("no subtraction of means that are shown leaves fewer people than are shown alone") {
  const Rules rules;
  for (int first = 0; first < 12; ++first) {
    for (int second = 0; second < 12; ++second) {
      for (int others = 0; others < 12; ++others) {
        if (!pulse_groups(std::vector{first, second}, others, rules).teams) continue;
        for (const int rest : {first, second, others, first + others, second + others, first + second}) {
          if (rest != 0 && rest < rules.pulse_least) FAIL(first << ", " << second << " and " << others);
        }
      }
    }
  }
}

}  // namespace
}  // namespace drops::trust
