#include "game/script/renamed.h"

#include "tests/script/script_world.h"

using namespace drops::script;
using namespace drops::script::test;

namespace {

std::string todo_of(const std::string& text) {
  const auto loaded = load(text);
  return loaded.findings.empty() ? "" : loaded.findings.front().todo;
}

}  // namespace

TEST_CASE("an entry that many would write is told with the one that there is") {
  CHECK(todo_of(small_with("go = \"last\"", "next = \"last\"")) == "write 'go' instead");
  CHECK(todo_of(small_with("default =", "timer = 60, default =")) == "write 'seconds' instead");
  CHECK(todo_of(small_with("id = \"no\"", "id = \"no\", points = { care = 1 }")) == "write 'drops' instead");
  CHECK(todo_of(small_with("id = \"no\"", "id = \"no\", reason = \"x\"")) == "write 'why' instead");
  CHECK(todo_of(small_with("\"No\", id", "text = \"No\", id")).find("put the text first") == 0);
  CHECK(todo_of(small_with("default =", "options = {}, default =")).find("write the options behind the question") == 0);
  CHECK(todo_of(small_with("title = ", "name = ")) == "write 'title' instead");
}

TEST_CASE("the same word means what its table knows") {
  const std::string_view scene[] = {"title", "go"};
  const std::string_view option[] = {"id", "go"};
  CHECK(instead_of_entry("name", scene) == "write 'title' instead");
  CHECK(instead_of_entry("name", option)->find("put the text first") == 0);
  CHECK_FALSE(instead_of_entry("nmae", scene));
}

TEST_CASE("a word that many would write is told with the one that there is") {
  CHECK(todo_of(kSmall + "promise \"x\" { \"X\" }") == "write 'commitment' instead");
  CHECK(todo_of(kSmall + "choice \"x\" { \"X\" }").find("write the options behind the question") == 0);
  CHECK(todo_of(kSmall + "require \"x\"") == "write 'include' instead");
  CHECK(told(kSmall + "local t = os").at(0).find("a scenario cannot reach the computer") != std::string::npos);
  CHECK(todo_of(small_with("go = \"last\"", "goto = \"last\"")) == "write go = \"scene\"");
}

TEST_CASE("no word that is suggested is missing from the language") {
  for (const char* word : {"include", "character", "role", "commitment", "stake", "fact", "inject", "pulse", "vote",
                           "each", "all", "any", "none", "known", "was", "below", "above", "scenario"}) {
    INFO(word);
    CHECK(codes(kSmall + "local word = " + word).empty());
  }
}
