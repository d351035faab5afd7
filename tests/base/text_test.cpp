#include "game/base/text.h"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace drops;

TEST_CASE("length is counted in code points, not in bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Ann") == 3);
  CHECK(count_code_points("Zoë") == 3);
  CHECK(count_code_points("信頼") == 2);
  CHECK(count_code_points("💧🪣") == 2);
  CHECK(count_code_points(std::string_view("a\0b", 3)) == 3);
}

TEST_CASE("the first and the last code point of each length are valid") {
  for (const char* text : {"\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
                           "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"}) {
    CHECK(count_code_points(text) == 1);
  }
}

TEST_CASE("bytes that are not UTF-8 have no length") {
  const auto bytes = GENERATE(as<std::string>{}, "\x80",               // continues nothing
                              "\xc3",                                  // cut off
                              "\xe2\x82", "\xf0\x9f\x92",              // cut off later
                              "\xc3(", "\xe2\x82(",                    // continued by a letter
                              "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf",  // overlong
                              "\xf0\x8f\xbf\xbf",                      // overlong
                              "\xed\xa0\x80", "\xed\xbf\xbf",          // halves of a surrogate pair
                              "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",  // beyond the last code point
                              "\xff", "\xfe");
  CAPTURE(bytes);
  CHECK_FALSE(count_code_points(bytes));
  CHECK_FALSE(count_code_points("before " + bytes));
  CHECK(has_control_characters(bytes));
}

TEST_CASE("control and invisible characters are found wherever they stand") {
  const auto control =
      GENERATE(as<std::string>{}, std::string(1, '\0'), "\x01", "\x1b", "\r", "\x7f", "\u0085",  // C0, DEL, C1
               "\u200b", "\u200e", "\u200f",  // zero width, direction marks
               "\u2028", "\u2029", "\u202a", "\u202e", "\u2066", "\ufeff");
  CAPTURE(control);
  CHECK(has_control_characters(control));
  CHECK(has_control_characters("Ann" + control + "a"));
  CHECK(has_control_characters(control, true));
}

TEST_CASE("what people write holds no control characters") {
  for (const char* text : {"", "Ann", "Zoë Müller-O'Neill", "信頼", "تسنيم", "💧", "a\u00a0b", "„so“ – and “so”…"}) {
    CHECK_FALSE(has_control_characters(text));
  }
}

TEST_CASE("line breaks and tabs are for text of several lines alone") {
  CHECK(has_control_characters("one\ntwo"));
  CHECK(has_control_characters("one\ttwo"));
  CHECK_FALSE(has_control_characters("one\ntwo\tthree", true));
  CHECK(has_control_characters("one\r\ntwo", true));
}

TEST_CASE("spaces are folded into one, and none is left at the ends") {
  CHECK(tidy_spaces("  Ann   Lee ") == "Ann Lee");
  CHECK(tidy_spaces("Ann") == "Ann");
  CHECK(tidy_spaces("   ").empty());
  CHECK(tidy_spaces("").empty());
}

TEST_CASE("a name is taken tidied") {
  const auto name = check_name("  Zoë   Müller ");
  REQUIRE(name);
  CHECK(*name == "Zoë Müller");
}

TEST_CASE("a name of 48 characters is taken and one of 49 is not") {
  std::string name;
  for (int i = 0; i < 48; ++i) name += "ë";
  REQUIRE(check_name(name));
  CHECK(*check_name(name) == name);
  const auto refused = check_name(name + "ë");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == Code::kInvalid);
  CHECK(refused.error().sentence() == "The name is longer than 48 characters: shorten it");
}

TEST_CASE("spaces around a name do not count towards its length") {
  std::string name(120, ' ');
  name.replace(60, 3, "Ann");
  CHECK(check_name(name).value_or("refused") == "Ann");
}

TEST_CASE("a name of nothing but spaces is refused") {
  CHECK_FALSE(check_name(""));
  const auto refused = check_name("    ");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == "The name is empty");
}

TEST_CASE("a name that cannot be shown is refused") {
  for (const char* name : {"Ann\n", "\x1b[31mAnn", "A\u202ennA", "\xff\xfe"}) {
    const auto refused = check_name(name);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == "The name holds characters that cannot be shown");
  }
}

TEST_CASE("edit distance counts inserts, deletes, replacements and swaps") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("care", "care") == 0);
  CHECK(edit_distance("", "care") == 4);
  CHECK(edit_distance("care", "") == 4);
  CHECK(edit_distance("care", "cares") == 1);
  CHECK(edit_distance("care", "car") == 1);
  CHECK(edit_distance("care", "core") == 1);
  CHECK(edit_distance("care", "acre") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("abcd", "badc") == 2);
}

TEST_CASE("edit distance is the same both ways") {
  const std::array words{"tester", "lead", "developer", "leader", ""};
  for (const char* a : words) {
    for (const char* b : words) CHECK(edit_distance(a, b) == edit_distance(b, a));
  }
}

TEST_CASE("the nearest word is found for a slip of the pen") {
  const std::vector<std::string> roles{"tester", "lead", "developer"};
  CHECK(nearest("testre", roles) == "tester");
  CHECK(nearest("develper", roles) == "developer");
  CHECK(nearest("Lead", roles) == "lead");
}

TEST_CASE("no word is suggested that is nothing like it") {
  const std::vector<std::string> roles{"tester", "lead", "developer"};
  CHECK_FALSE(nearest("client", roles));
  CHECK_FALSE(nearest("x", roles));
  CHECK_FALSE(nearest("tester", std::vector<std::string>{}));
}

TEST_CASE("the first of two equally near words is suggested") {
  CHECK(nearest("cat", std::vector<std::string>{"car", "cab"}) == "car");
}
