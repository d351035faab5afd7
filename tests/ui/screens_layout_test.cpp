// Every screen of a player in every size: nothing is cut, covered, out of reach or too small to hit.

#include <catch2/catch.hpp>

#include "tests/ui/played.h"
#include "tests/ui/sizes.h"

using namespace drops::client;

namespace {

void check_everywhere(const model::Model& model, const std::string& name) {
  INFO(name);
  CHECK(wrong_everywhere(model) == std::vector<std::string>{});
}

void rename(std::vector<model::Mate>& mates, const std::string& name) {
  for (model::Mate& mate : mates) mate.name = name;
}

std::string many(std::string_view word, std::size_t letters) {
  std::string text;
  while (text.size() < letters) text += word;
  text.resize(letters);
  return text;
}

}  // namespace

TEST_CASE("every screen holds together at every size and at 200 % text") {
  for (const NamedScreen& screen : registered_screens()) check_everywhere(screen.canned(), std::string(screen.name));
}

TEST_CASE("names of one letter and of 48 letters fit") {
  for (const std::string& name : {std::string("W"), std::string("Wolfeschlegelsteinhausenbergerdorff-Müller-Łukas1")}) {
    for (const char* screen : {"lobby", "scene-locked-in", "reveal-drops"}) {
      model::Model model = find_screen(screen)->canned();
      rename(model.lobby.mates, name);
      rename(model.scene.mates, name);
      check_everywhere(model, screen + (" with the name " + name));
    }
  }
}

TEST_CASE("texts as long as a scenario may write them fit") {
  model::Model model = find_screen("scene-chosen")->canned();
  model.scene.headline = many("A sentence that goes on. ", 150);
  model.scene.texts = {many("Words upon words. ", 1000)};
  model.scene.prompt = many("What would you say? ", 400);
  model.scene.private_text = many("Nobody else knows. ", 1000);
  for (model::OptionCard& option : model.scene.options) option.text = many("An answer that explains itself. ", 300);
  for (model::Gauge& gauge : model.standing.stakes) gauge.title = many("A stake with a long name ", 120);
  check_everywhere(model, "scene with long texts");
}

TEST_CASE("sixteen options can all be seen and reached") {
  model::Model model = find_screen("scene-decide")->canned();
  while (model.scene.options.size() < 16) {
    model::OptionCard next = model.scene.options[model.scene.options.size() % 3];
    next.number = static_cast<int>(model.scene.options.size()) + 1;
    next.id = "more_" + std::to_string(next.number);
    model.scene.options.push_back(next);
  }
  check_everywhere(model, "scene with sixteen options");
}

TEST_CASE("all answers of the canned scenes are in sight at 1280 x 720, without scrolling") {
  for (const char* name : {"scene-decide", "scene-chosen", "scene-private", "scene-advise", "scene-locked-option"}) {
    Played played(name);
    INFO(name);
    for (const model::OptionCard& option : played.model().scene.options) {
      const Node& node = played.desk.node("option_" + std::to_string(option.number));
      INFO(node.label);
      CHECK(node.clip.contains(node.rect, 1));
    }
  }
}

TEST_CASE("the same model draws the same picture") {
  Played a("reveal-bucket");
  Played b("reveal-bucket");
  CHECK(a.desk.drawing() == b.desk.drawing());
  CHECK(a.desk.drawing() != Played("reveal-drops").desk.drawing());
}
