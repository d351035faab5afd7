#include "game/author/explain_text.h"

#include <catch2/catch.hpp>

using namespace drops;

TEST_CASE("a code is explained with what is wrong and what is right") {
  const auto text = author::explained("e402");
  REQUIRE(text);
  CHECK(text->find("E402: who is silent would do harm\nAn error: the scenario cannot be played like that.\n\n") == 0);
  CHECK(text->find("\nWrong:\n  scene \"last\" { \"Friday.\"") != std::string::npos);
  CHECK(text->find("\nRight:\n  scene \"last\"") != std::string::npos);
  CHECK(text->back() == '\n');
  CHECK(author::explained("W302")->find("A warning: it can be played") != std::string::npos);
}

TEST_CASE("a code that no finding has is refused") {
  const auto text = author::explained("E999");
  REQUIRE_FALSE(text);
  CHECK(text.error().sentence() ==
        "no finding has the code 'E999': give one as it stands behind a finding, such as "
        "E402");
}
