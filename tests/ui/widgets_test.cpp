// What widgets say and do: labels, states, mouse and keyboard, typing.
#include <catch2/catch.hpp>

#include "game/client/icons.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/entry_row.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/layout.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/roster_row.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"
#include "tests/ui/headless.h"

using namespace drops::client;

namespace {

// Three answers and a button, as a scene has them.
struct Ballot {
  int choice = 0;
  bool locked = false;
  bool second_locked = false;
  int enters = 0;

  void operator()(Ui& ui) {
    page(ui, {.body = [&] {
           for (int i = 1; i <= 3; ++i) {
             const std::string id = "option_" + std::to_string(i);
             const OptionState state = i == 2 && second_locked ? OptionState::kLocked
                                       : choice == i           ? OptionState::kChosen
                                                               : OptionState::kFree;
             const bool why = state == OptionState::kLocked;
             if (option_card(ui, {.id = id,
                                  .number = i,
                                  .text = "Answer",
                                  .state = state,
                                  .reason = why ? "Acknowledge it first." : ""})) {
               choice = i;
             }
           }
           if (button(ui, {.id = "lock_in", .label = "Lock in", .enabled = choice != 0})) locked = true;
           if (ui.pressed(Key::kEnter)) ++enters;
         }});
  }
};

}  // namespace

TEST_CASE("a click chooses an answer, and another click another") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  CHECK(window.click("option_2"));
  CHECK(ballot.choice == 2);
  CHECK(window.node("option_2").selected);
  CHECK(window.click("option_3"));
  CHECK(ballot.choice == 3);
  CHECK_FALSE(window.node("option_2").selected);
}

TEST_CASE("a digit chooses an answer from anywhere") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  window.digit(3);
  CHECK(ballot.choice == 3);
  window.digit(9);
  CHECK(ballot.choice == 3);
}

TEST_CASE("a locked answer says why and cannot be chosen in any way") {
  Ballot ballot{.second_locked = true};
  Headless window(std::ref(ballot));
  CHECK_FALSE(window.node("option_2").enabled);
  CHECK(window.shows("Acknowledge it first."));
  CHECK(window.node("option_2").value.find("Acknowledge") != std::string::npos);
  window.click("option_2");
  window.digit(2);
  CHECK(ballot.choice == 0);
  window.press(Key::kTab);
  window.press(Key::kTab);
  REQUIRE(window.focus() == "option_2");  // so that its reason can be heard
  window.press(Key::kEnter);
  window.press(Key::kSpace);
  CHECK(ballot.choice == 0);
}

TEST_CASE("Tab reaches everything, and what cannot be pressed is passed over") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  CHECK(window.tab_order() == std::vector<std::string>{"option_1", "option_2", "option_3"});
  ballot.choice = 1;
  window.frames();
  window.ui().focus("");
  CHECK(window.tab_order().size() == 4);
}

TEST_CASE("Shift and Tab go back, and arrows walk within the answers") {
  Ballot ballot{.choice = 1};
  Headless window(std::ref(ballot));
  window.press(Key::kTab, 0, true);
  CHECK(window.focus() == "lock_in");
  window.press(Key::kDown);
  CHECK(window.focus() == "lock_in");
  window.press(Key::kTab);
  CHECK(window.focus() == "option_1");
  window.press(Key::kDown);
  CHECK(window.focus() == "option_2");
  window.press(Key::kUp);
  window.press(Key::kUp);
  CHECK(window.focus() == "option_3");
}

TEST_CASE("Enter and Space press what has the focus, once, and the screen does not hear that Enter") {
  Ballot ballot{.choice = 1};
  Headless window(std::ref(ballot));
  window.press(Key::kTab, 0, true);
  window.press(Key::kEnter);
  CHECK(ballot.locked);
  CHECK(ballot.enters == 0);
  window.press(Key::kTab);
  window.press(Key::kTab);
  window.press(Key::kSpace);
  CHECK(ballot.choice == 2);
}

TEST_CASE("Enter without a visible focus belongs to the screen") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  window.press(Key::kEnter);
  CHECK(ballot.enters == 1);
}

TEST_CASE("the focus is seen after a key and not after a click") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  window.press(Key::kTab);
  CHECK(window.ui().focus_visible());
  const std::uint64_t with_ring = window.drawing();
  window.click("option_1");
  CHECK_FALSE(window.ui().focus_visible());
  CHECK(window.focus() == "option_1");
  CHECK(window.drawing() != with_ring);
}

TEST_CASE("a button that is off neither acts nor takes the focus") {
  Ballot ballot;
  Headless window(std::ref(ballot));
  window.click("lock_in");
  CHECK_FALSE(ballot.locked);
  CHECK_FALSE(window.node("lock_in").focusable);
}

TEST_CASE("a field takes UTF-8, up to its limit, and keeps whole letters") {
  std::string name;
  Headless window(
      [&](Ui& ui) { page(ui, {.body = [&] { text_field(ui, {.id = "name", .label = "Name", .most = 5}, name); }}); });
  window.click("name");
  window.type("Zoë");
  CHECK(name == "Zoë");
  CHECK(window.node("name").value == "Zoë");
  window.type("éüñ");
  CHECK(name == "Zoëéü");
  window.backspace();
  CHECK(name == "Zoëé");
}

TEST_CASE("while one types, digits are letters and no answers") {
  std::string why;
  bool chosen = false;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           text_field(ui, {.id = "why", .label = "Why"}, why);
           chosen = option_card(ui, {.id = "option_2", .number = 2, .text = "Answer"}) || chosen;
         }});
  });
  window.click("why");
  window.type("2");
  window.digit(2);
  CHECK(why == "2");
  CHECK_FALSE(chosen);
}

TEST_CASE("what is longer than its field is shown whole under it") {
  std::string why =
      "We said that we would call on Friday, and nobody did, because everybody thought that another would.";
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           centered(ui, 400, [&] { text_field(ui, {.id = "why", .label = "Why", .most = 140}, why); });
         }});
  });
  CHECK(window.shows("another would."));
}

TEST_CASE("Tab goes from a field to the next and on to the button, and letters follow it") {
  std::string first;
  std::string second;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           text_field(ui, {.id = "first", .label = "First"}, first);
           text_field(ui, {.id = "second", .label = "Second"}, second);
           button(ui, {.id = "go", .label = "Go"});
         }});
  });
  window.press(Key::kTab);
  window.type("a");
  window.press(Key::kTab);
  window.type("b");
  window.press(Key::kTab);
  window.type("c");
  CHECK(window.focus() == "go");
  CHECK(first == "a");
  CHECK(second == "b");
}

TEST_CASE("Enter in a field submits it") {
  std::string name;
  int submits = 0;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           if (text_field(ui, {.id = "name", .label = "Name"}, name).submitted) ++submits;
         }});
  });
  window.click("name");
  window.type("Ada");
  window.press(Key::kEnter);
  CHECK(submits == 1);
}

TEST_CASE("a field's error stands under it as a sentence") {
  std::string name = "Zoë";
  Headless window([&](Ui& ui) {
    page(ui,
         {.body = [&] { text_field(ui, {.id = "name", .label = "Name", .error = "Somebody has that name"}, name); }});
  });
  CHECK(window.shows("Somebody has that name"));
}

TEST_CASE("a switch turns and says so") {
  bool on = false;
  Headless window([&](Ui& ui) { page(ui, {.body = [&] { toggle(ui, "quiet", "Reduced motion", on); }}); });
  window.click("quiet");
  CHECK(on);
  CHECK(window.node("quiet").selected);
  window.press(Key::kTab);
  window.press(Key::kSpace);
  CHECK_FALSE(on);
}

TEST_CASE("a countdown rounds up, tells of haste in a word, and wakes the window once a second") {
  CHECK(clock_text(42000) == "0:42");
  CHECK(clock_text(41001) == "0:42");
  CHECK(clock_text(0) == "0:00");
  CHECK(clock_text(-5) == "0:00");
  CHECK(clock_text(725000) == "12:05");
  std::int64_t left = 42300;
  bool paused = false;
  Headless window([&](Ui& ui) { countdown(ui, {.left_ms = left, .total_ms = 90000, .paused = paused}); });
  CHECK(window.node("countdown").value == "0:43");
  CHECK(window.node("countdown").label == "left");
  REQUIRE(window.ui().wanted_wake().has_value());
  CHECK(*window.ui().wanted_wake() == 300);
  left = 9000;
  window.frames();
  CHECK(window.node("countdown").label == "hurry");
  paused = true;
  window.frames();
  CHECK(window.node("countdown").label == "paused");
  CHECK_FALSE(window.ui().wanted_wake().has_value());
}

TEST_CASE("initials are the first letters of two words, or the first two letters") {
  CHECK(initials_of("Amara") == "AM");
  CHECK(initials_of("jonas kern") == "JK");
  CHECK(initials_of("Priya van der Berg") == "PV");
  CHECK(initials_of("X") == "X");
  CHECK(initials_of("Élodie") == "ÉL");
  CHECK(initials_of("") == "");
}

TEST_CASE("a row says the name, the role and the state") {
  Headless window([&](Ui& ui) {
    roster_row(ui, {.id = "mate_1", .name = "Jonas", .role = "Tester", .state = "Thinking", .leader = true});
  });
  CHECK(window.node("mate_1").label == "Jonas");
  CHECK(window.node("mate_1").value == "Tester · leads, Thinking");
}

TEST_CASE("a number is shown with its sign and a true minus") {
  CHECK(signed_text(3) == "+3");
  CHECK(signed_text(-2) == "−2");
  CHECK(signed_text(0) == "0");
}

TEST_CASE("a change of trust offers to see it differently, and to take that back") {
  int pressed = 0;
  bool marked = false;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           if (entry_row(
                   ui,
                   {.id = "e", .change = "2 drops of care", .relation = "A → B", .can_mark = true, .marked = marked})) {
             ++pressed;
             marked = !marked;
           }
         }});
  });
  window.click("e_differs");
  window.frames();
  CHECK(window.shows("You see it differently"));
  window.click("e_differs");
  window.frames();
  CHECK(pressed == 2);
  CHECK_FALSE(window.shows("You see it differently"));
}

TEST_CASE("what lies below the window's foot is scrolled to by Tab and by the wheel") {
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           for (int i = 0; i < 30; ++i) {
             const std::string id = "b" + std::to_string(i);
             button(ui, {.id = id, .label = id});
           }
         }});
  });
  CHECK_FALSE(window.node("b29").clip.contains(window.node("b29").rect, 0));
  window.press(Key::kTab, 0, true);
  window.frames();
  CHECK(window.focus() == "b29");
  CHECK(window.node("b29").clip.contains(window.node("b29").rect, 1));
  window.hover("b28");
  const float before = window.node("b28").rect.min.y;
  window.wheel(3);
  CHECK(window.node("b28").rect.min.y > before);
}

TEST_CASE("a toast lies over the page, is pressed there, and takes nothing from Tab") {
  int undone = 0;
  int under = 0;
  Headless window([&](Ui& ui) {
    page(ui, {.body = [&] {
           for (int i = 0; i < 9; ++i) {
             const std::string id = "b" + std::to_string(i);
             if (button(ui, {.id = id, .label = id, .fill = true})) ++under;
           }
         }});
    if (toast(ui, {.id = "toast", .text = "The choice was taken back.", .action = "Undo"})) ++undone;
  });
  CHECK(window.click("toast_action"));
  CHECK(undone == 1);
  CHECK(under == 0);
  CHECK(window.tab_order().size() == 10);
}

TEST_CASE("a round button shows its name while the mouse is over it, inside the window") {
  Headless window([&](Ui& ui) {
    page(ui, {.head = [&] { ui.flow(Align::kRight, [&] { icon_button(ui, "settings", "Settings", icon::kCog); }); },
              .body = [&] { paragraph(ui, "Text"); }});
  });
  CHECK_FALSE(window.shows("Settings"));
  window.hover("settings");
  CHECK(window.shows("Settings"));
  window.frames(5);
  CHECK(window.shows("Settings"));
  CHECK(window.out_of_bounds().empty());
}

TEST_CASE("characters that were not seen before are baked when they come") {
  std::string text = "Hello";
  Fonts fonts;
  Headless window([&](Ui& ui) { paragraph(ui, text); });
  const int bakes = window.ui().fonts().bakes();
  window.frames(5);
  CHECK(window.ui().fonts().bakes() == bakes);
  text = "Привет";
  window.frames(3);
  CHECK(window.ui().fonts().bakes() == bakes + 1);
}

TEST_CASE("the same data and time give the same picture") {
  const auto draw = [] {
    Headless window([](Ui& ui) {
      title(ui, "Trust");
      countdown(ui, {.left_ms = 30000, .total_ms = 60000});
    });
    return window.drawing();
  };
  CHECK(draw() == draw());
}
