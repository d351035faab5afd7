#include "game/script/source_lines.h"

#include <catch2/catch.hpp>

using drops::script::SourceLines;

TEST_CASE("a brace at the start of a line is found from the comma before it") {
  const SourceLines lines("a {\n  1,\n\n  -- a comment, {\n  { 2 } }");
  CHECK(lines.brace(1, 0) == 1);
  CHECK(lines.brace(2, 0) == 5);
}

TEST_CASE("several braces after the same line keep their order") {
  const SourceLines lines("a { b, { 1 },\n { 2 }, { 3 } }");
  CHECK(lines.brace(1, 0) == 1);
  CHECK(lines.brace(1, 1) == 1);
  CHECK(lines.brace(1, 2) == 2);
  CHECK(lines.brace(2, 0) == 2);
}

TEST_CASE("braces in texts and comments do not count") {
  const SourceLines lines("a '{\\'{' \"{\" [==[ { ]] \n{ ]==] --[[ {\n{ ]]\n--{\n {");
  CHECK(lines.brace(2, 0) == 5);
  CHECK(lines.brace(1, 0) == 1);
}

TEST_CASE("a line without braces is itself, and a loop counts round") {
  const SourceLines lines("x\n{ } { }\n");
  CHECK(lines.brace(7, 3) == 7);
  CHECK(lines.brace(1, 5) == 2);
}

TEST_CASE("a text that ends in the middle of something is read to its end") {
  for (const char* text : {"'abc", "[[abc", "--[==[ a", "[=", "\"a\\", "-", "--", "["}) {
    CHECK(SourceLines(text).brace(1, 0) == 1);
  }
}
