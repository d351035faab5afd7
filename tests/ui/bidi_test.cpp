// Text from right to left: fixed strings, from the order in which they are read to the one in which they are drawn, and
// how they lie in columns and fields. No font needs to have the letters.
#include "game/client/bidi.h"

#include <catch2/catch.hpp>

#include "game/base/text.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"
#include "tests/ui/headless.h"

using namespace drops;
using namespace drops::client;

namespace {

std::string drawn(std::string_view text) {
  const bidi::Directed directed(text);
  return directed.line(0, directed.text().size());
}

// The Hebrew letters of a line the other way round; its words alone, so that spaces and ASCII stand.
std::string reversed(std::string_view text) {
  std::string out;
  for (std::size_t end = text.size(); end > 0;) {
    std::size_t from = end - 1;
    while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) --from;
    out += text.substr(from, end - from);
    end = from;
  }
  return out;
}

// What a program without FriBidi cannot do is not asked of it.
bool able() {
  if (!bidi::available()) WARN("built without FriBidi: text stands as it was typed");
  return bidi::available();
}

constexpr std::string_view kShalom = "שלום";
constexpr std::string_view kLong = "אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר";

}  // namespace

TEST_CASE("text of other scripts does not turn, and costs nothing") {
  for (const char* text : {"", "plain", "Grüße, Łódź", "Ελλάδα", "Москва", "日本", "→ “Friday” …", "\xef\x80\x8c"}) {
    CHECK_FALSE(bidi::turns(text));
    CHECK(drawn(text) == text);
  }
}

TEST_CASE("Hebrew and Arabic turn") {
  if (!able()) return;
  for (const std::string_view text :
       {kShalom, std::string_view("a ש"), std::string_view("سلام"), std::string_view("ﻻ")}) {
    CHECK(bidi::turns(text));
  }
}

TEST_CASE("a Hebrew word is drawn from its last letter, and stands in its place within a Latin line") {
  if (!able()) return;
  CHECK(drawn(kShalom) == "םולש");
  CHECK(drawn("abc שלום def") == "abc םולש def");
  CHECK(drawn("שלום abc") == "abc םולש");
}

TEST_CASE("numbers keep their order, and brackets open towards what they hold") {
  if (!able()) return;
  CHECK(drawn("מחיר 123") == "123 ריחמ");
  CHECK(drawn("עוד 3 (ימים)") == "(םימי) 3 דוע");
  CHECK(drawn("שש, שבע.") == ".עבש ,שש");
}

TEST_CASE("Arabic letters are joined, and lam with alef is one sign") {
  if (!able()) return;
  CHECK(drawn("سلام") == "\xEF\xBB\xA1\xEF\xBB\xBC\xEF\xBA\xB3");  // meem, lam-alef, seen
  CHECK(drawn("س") == "\xEF\xBA\xB1");                             // alone
  const bidi::Directed directed("سلام");
  CHECK(directed.letters(0, directed.text().size()).size() == 3);
}

TEST_CASE("each paragraph has a direction of its own, by its first strong letter") {
  if (!able()) return;
  const bidi::Directed text("12 שלום\nHello שלום\n\n42\nשוב");
  CHECK(text.from_right(0));
  CHECK_FALSE(text.from_right(text.text().find("Hello")));
  CHECK_FALSE(text.from_right(text.text().find("42")));
  CHECK(text.from_right(text.text().find("שוב")));
  CHECK(text.text() == "12 שלום\nHello שלום\n\n42\nשוב");
}

TEST_CASE("a line that was wrapped is turned by itself: what is read first stands on the first line") {
  if (!able()) return;
  const bidi::Directed text("אחת שתיים שלוש");
  const std::size_t cut = text.text().find(" שלוש");
  CHECK(text.line(0, cut) == "םייתש תחא");
  CHECK(text.line(cut + 1, text.text().size()) == "שולש");
}

TEST_CASE("a quotation that goes on over a line keeps its direction there") {
  if (!able()) return;
  const std::string whole = "he said אחת שתיים 3 and left";
  const bidi::Directed text(whole);
  const std::size_t cut = whole.find("שתיים");
  CHECK(text.line(0, cut - 1) == "he said תחא");
  CHECK(text.line(cut, whole.size()) == "3 םייתש and left");
}

TEST_CASE("marks of direction are never drawn, and broken bytes do no harm") {
  if (!able()) return;
  CHECK(drawn("\u202Eשלום\u202C") == "םולש");
  CHECK(drawn("\u200Fשלום\u200E") == "םולש");
  for (const char* broken : {"\xd7", "ש\xff\xfe", "\xe0\xa0", "\xf0\x9f", "ש\n\n"}) CHECK_NOTHROW(drawn(broken));
}

TEST_CASE("a name that would turn what stands beside it is refused before anybody sees it") {
  for (const char* name : {"Jonas\u202E", "\u2067Amara", "Wei\u200F"}) {
    CHECK(has_control_characters(name));
    CHECK_FALSE(check_name(name));
  }
  CHECK(check_name("שירה"));
  CHECK(check_name("سلمى"));
}

TEST_CASE("every letter of a turned line knows where it was typed") {
  if (!able()) return;
  const bidi::Directed text("a שב");
  const auto letters = text.letters(0, text.text().size());
  REQUIRE(letters.size() == 4);
  CHECK(letters[0].origin == 0);
  CHECK(letters[2].letter == "ב");
  CHECK(letters[2].origin == 4);
  CHECK(letters[3].origin == 2);
  CHECK(letters[3].turned);
  CHECK_FALSE(letters[0].turned);
}

TEST_CASE("a paragraph from right to left keeps to the right edge, line by line") {
  if (!able()) return;
  Headless window([](Ui& ui) {
    ui.column({{100, 50}, {400, 600}}, [&] {
      paragraph(ui, kLong);
      paragraph(ui, "From left to right.");
    });
  });
  std::string read;
  int lines = 0;
  for (const TextRun& run : window.tree().texts()) {
    if (run.text == "From left to right.") {
      CHECK(run.rect.min.x == Approx(100));
      continue;
    }
    ++lines;
    CHECK(run.rect.max.x == Approx(400).margin(1));
    read += (read.empty() ? "" : " ") + reversed(run.text);
  }
  CHECK(lines > 1);
  CHECK(read == kLong);
  CHECK(window.everything_wrong().empty());
}

TEST_CASE("an answer from right to left stands whole in its card, at every size of letters") {
  if (!able()) return;
  for (const float scale : {1.0F, 2.0F}) {
    Headless window(
        [](Ui& ui) {
          ui.column({{100, 50}, {700, 700}},
                    [&] { option_card(ui, {.id = "option_1", .number = 1, .text = kLong, .second = kShalom}); });
        },
        {.look = {.text_scale = scale}});
    CHECK(window.everything_wrong().empty());
    CHECK(window.node("option_1").label == kLong);  // speech reads it as it was written
  }
}

TEST_CASE("a field keeps what is typed from right to left in the order in which it was typed") {
  std::string value;
  Headless window([&](Ui& ui) {
    ui.column({{100, 50}, {400, 600}}, [&] { text_field(ui, {.id = "name", .label = "Name", .most = 48}, value); });
  });
  window.click("name");
  window.type("שלום");
  CHECK(value == kShalom);
  window.backspace();
  CHECK(value == "שלו");
  window.type("ם abc");
  CHECK(value == "שלום abc");
  CHECK(window.everything_wrong().empty());
}

TEST_CASE("a field draws another letter in another place when it comes from the right") {
  if (!able()) return;
  std::string value = "שלום";
  Headless window([&](Ui& ui) {
    ui.column({{100, 50}, {400, 600}},
              [&] { text_field(ui, {.id = "words", .label = "Words", .most = 400, .several_lines = true}, value); });
  });
  const std::uint64_t before = window.drawing();
  value = "םולש";
  window.frames();
  CHECK(window.drawing() != before);
  value = std::string(kLong) + "\n" + std::string(kLong) + "\n\n" + std::string(kLong) + " abc";
  window.frames();
  CHECK(window.everything_wrong().empty());
}
