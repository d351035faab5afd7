// What is said: from two trees, by themselves and as the screens make them; and who interrupts whom.
#include <catch2/catch.hpp>

#include "game/client/speech/narrator.h"
#include "tests/ui/played.h"

using namespace drops::client;

namespace {

Node node(Role role, std::string label, std::string value = {}, std::string id = {}) {
  return {.id = std::move(id), .role = role, .label = std::move(label), .value = std::move(value)};
}
Tree tree(std::vector<Node> nodes) {
  Tree out;
  for (Node& one : nodes) out.add(std::move(one));
  return out;
}
Node focused(Node one) {
  one.focused = true;
  return one;
}

std::vector<std::string> texts(const std::vector<Utterance>& utterances, Saying saying) {
  std::vector<std::string> out;
  for (const Utterance& utterance : utterances) {
    if (utterance.saying == saying) out.push_back(utterance.text);
  }
  return out;
}
bool says(const std::vector<Utterance>& utterances, std::string_view text) {
  return std::any_of(utterances.begin(), utterances.end(),
                     [&](const Utterance& utterance) { return utterance.text.find(text) != std::string::npos; });
}

// Writes down what it is told, "--" for each hush.
class Notes final : public Voice {
 public:
  explicit Notes(std::vector<std::string>& lines) : lines_(lines) {}
  void say(const Utterance& utterance) override { lines_.push_back(utterance.text); }
  void hush() override { lines_.emplace_back("--"); }
  [[nodiscard]] std::string take_notice() override { return {}; }

 private:
  std::vector<std::string>& lines_;
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a widget is spoken with its label, its value, what it is and how it stands") {
  Node button = node(Role::kButton, "Lock in my choice");
  CHECK(spoken(button) == "Lock in my choice, button");
  button.enabled = false;
  CHECK(spoken(button) == "Lock in my choice, button, not available");
  Node option = node(Role::kOption, "Call Dana", "my choice");
  option.selected = true;
  CHECK(spoken(option) == "Call Dana, my choice, option, selected");
  Node toggle = node(Role::kToggle, "Reduced motion", "on");
  toggle.selected = true;
  CHECK(spoken(toggle) == "Reduced motion, on, switch");
  CHECK(spoken(node(Role::kTextField, "Name")) == "Name, empty, text field");
  CHECK(spoken(node(Role::kTextField, "Name", "Jonas")) == "Name, Jonas, text field");
  CHECK(spoken(node(Role::kMeter, "Days in hand", "4")) == "Days in hand, 4");
  CHECK(spoken(node(Role::kTimer, "left", "1:05")) == "65 seconds left");
  CHECK(spoken(node(Role::kTimer, "left", "soon")) == "soon left");
}

TEST_CASE("a new page is read headline first, then what stands below it, each thing once") {
  const Tree page =
      tree({node(Role::kText, "Scene 1"), node(Role::kHeading, "Dana wants a day."), node(Role::kText, "It is Monday."),
            node(Role::kText, "4"), node(Role::kMeter, "Days", "4"), node(Role::kText, "It is Monday."),
            node(Role::kButton, "Go on"), node(Role::kScroll, "", "", "scene")});
  CHECK(texts(to_say({}, page), Saying::kPage) == Strings{"Dana wants a day.", "It is Monday.", "Days, 4"});
  CHECK(to_say(page, page).empty());
}

TEST_CASE("a focus that moves is said, and one that stays is said again only when its state has changed") {
  const Tree before = tree({focused(node(Role::kButton, "Join", "", "join")), node(Role::kButton, "Host", "", "host")});
  const Tree after = tree({node(Role::kButton, "Join", "", "join"), focused(node(Role::kButton, "Host", "", "host"))});
  CHECK(to_say(before, after) == std::vector<Utterance>{{Saying::kFocus, "Host, button"}});
  CHECK(to_say(after, after).empty());
  Node chosen = focused(node(Role::kOption, "Call", "", "option_1"));
  const Tree open = tree({chosen});
  chosen.selected = true;
  CHECK(to_say(open, tree({chosen})) == std::vector<Utterance>{{Saying::kFocus, "Call, option, selected"}});
}

TEST_CASE("what is typed is not read back letter by letter") {
  const Tree before = tree({focused(node(Role::kTextField, "Name", "J", "name"))});
  const Tree after = tree({focused(node(Role::kTextField, "Name", "Jo", "name"))});
  CHECK(to_say(before, after).empty());
}

TEST_CASE("thirty and ten seconds before the end the time is said, once each") {
  const auto timer = [](int seconds) {
    return tree({node(Role::kTimer, "left", "0:" + std::string(seconds < 10 ? "0" : "") + std::to_string(seconds),
                      "countdown")});
  };
  Strings said;
  for (int left = 40; left >= 0; --left) {
    for (const Utterance& utterance : to_say(timer(left + 1), timer(left))) {
      CHECK(utterance.saying == Saying::kNews);
      said.push_back(utterance.text);
    }
  }
  CHECK(said == Strings{"30 seconds left", "10 seconds left"});
  CHECK(texts(to_say(timer(32), timer(8)), Saying::kNews) == Strings{"8 seconds left"});  // a picture came late
  CHECK(to_say(timer(5), timer(50)).empty());
}

TEST_CASE("an alert is news, and no news twice") {
  const Tree before = tree({node(Role::kHeading, "Join")});
  const Tree after = tree({node(Role::kHeading, "Join"), node(Role::kAlert, "This code opens no door.", "", "error")});
  CHECK(to_say(before, after) == std::vector<Utterance>{{Saying::kNews, "This code opens no door."}});
  CHECK(to_say(after, after).empty());
}

TEST_CASE("a newer focus cancels what is said of an older one, and news cancels nothing") {
  Strings lines;
  Narrator narrator(std::make_unique<Notes>(lines));
  const Node join = node(Role::kButton, "Join", "", "join");
  const Node host = node(Role::kButton, "Host", "", "host");
  narrator.look(tree({focused(join), host}));
  narrator.look(tree({join, focused(host)}));
  narrator.look(tree({join, focused(host)}));
  narrator.look(tree({join, focused(host), node(Role::kAlert, "The room has closed.")}));
  CHECK(lines == Strings{"--", "Join, button", "--", "Host, button", "The room has closed."});
}

TEST_CASE("a page and its focus that come together do not cancel each other") {
  Strings lines;
  Narrator narrator(std::make_unique<Notes>(lines));
  narrator.look(tree({node(Role::kHeading, "Join a session"), focused(node(Role::kTextField, "Code", "", "code"))}));
  CHECK(lines == Strings{"--", "Join a session", "Code, empty, text field"});
}

TEST_CASE("a scene is read out with its headline first, and its question when it is asked") {
  const Played reading("scene-read");
  const Played deciding("scene-decide");
  const auto opened = to_say({}, reading.desk.tree());
  REQUIRE_FALSE(opened.empty());
  CHECK(opened.front().text == "Dana's board meets at noon. She wants a day.");
  CHECK(says(opened, "Read, Read this for yourself."));
  CHECK(says(opened, "Dana's patience, 5"));
  const auto asked = texts(to_say(reading.desk.tree(), deciding.desk.tree()), Saying::kNews);
  CHECK(asked ==
        Strings{"Decide, Choose one answer, then lock it in.", "What do we answer?", "3 answers to choose from"});
}

TEST_CASE("a reveal says what was decided first, then what it did to trust and in whose eyes") {
  const Played before("scene-locked-in");
  const Played revealed("reveal-bucket");
  const auto said = to_say(before.desk.tree(), revealed.desk.tree());
  REQUIRE_FALSE(said.empty());
  CHECK(said.front().saying == Saying::kPage);
  CHECK(said.front().text == revealed.model().reveal.heading);
  CHECK(says(said, revealed.model().reveal.rows.front().amount + ", "));
}

TEST_CASE("every page of a player begins with something to hear, and says nothing twice in a row") {
  for (const model::Still& still : model::stills()) {
    const Played played(still.name);
    const auto said = to_say({}, played.desk.tree());
    INFO(still.name);
    REQUIRE_FALSE(said.empty());
    for (std::size_t i = 1; i < said.size(); ++i) CHECK(said[i].text != said[i - 1].text);
    CHECK(to_say(played.desk.tree(), played.desk.tree()).empty());
  }
}

TEST_CASE("the Tab key reads every option aloud") {
  Played played("scene-decide");
  Strings lines;
  Narrator narrator(std::make_unique<Notes>(lines));
  narrator.look(played.desk.tree());
  lines.clear();
  for (int i = 0; i < 8; ++i) {
    played.desk.press(Key::kTab);
    narrator.look(played.desk.tree());
  }
  for (const model::OptionCard& option : played.model().scene.options) {
    CHECK(std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return line.find(option.text) == 0 && line.find("option") != std::string::npos;
    }));
  }
}
