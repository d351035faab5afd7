#include "game/base/result.h"

#include <catch2/catch.hpp>
#include <memory>

using namespace drops;

namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return fail(Code::kInvalid, "7 is odd", "give an even number");
  return number / 2;
}

Outcome needs_even(int number) {
  auto result = half(number);
  if (!result) return pass_on(result);
  return {};
}

}  // namespace

TEST_CASE("a result holds its value") {
  const auto result = half(8);
  REQUIRE(result);
  CHECK(*result == 4);
}

TEST_CASE("a result holds why there is no value") {
  const auto result = half(7);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == Code::kInvalid);
  CHECK(result.error().what == "7 is odd");
  CHECK(result.error().todo == "give an even number");
}

TEST_CASE("an error reads as one sentence, with what to do where there is something to do") {
  CHECK((Error{Code::kInvalid, "7 is odd", "give an even number"}.sentence()) == "7 is odd: give an even number");
  CHECK((Error{Code::kInternal, "this is our fault", ""}.sentence()) == "this is our fault");
}

TEST_CASE("an error is handed on whole to a result of another type") {
  CHECK(needs_even(8));
  const Outcome outcome = needs_even(7);
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().code == Code::kInvalid);
  CHECK(outcome.error().sentence() == "7 is odd: give an even number");
}

TEST_CASE("a result carries values that can only be moved") {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
  const std::unique_ptr<int> value = std::move(*result);
  CHECK(*value == 5);
}
