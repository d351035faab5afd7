// The window's words in other languages: found, chosen, filled in. Whether a catalogue is complete is looked at by
// assets/languages/extract.sh --check, another test.

#include "game/client/languages.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>

#include "game/client/model/words.h"
#include "game/client/tr.h"
#include "tests/ui/played.h"
#include "tests/ui/speaking.h"

using namespace drops::client;
namespace fs = std::filesystem;

namespace {

using Environment = std::map<std::string, std::string>;

// What LANGUAGE and its like hold while the catalogues are opened.
class Desk {
 public:
  explicit Desk(const Environment& environment) {
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) ::unsetenv(name);
    for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
    open_catalogues(DROPS_LANGUAGES_DIR);
  }
  ~Desk() {
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) ::unsetenv(name);
    open_catalogues(DROPS_LANGUAGES_DIR);
    use_language("en");
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
};

// A catalogue as translators write it, without what gettext does with it: what belongs together, form by form.
struct Pair {
  std::vector<std::string> english, other;
};

std::vector<Pair> pairs_in(const fs::path& file) {
  std::vector<Pair> pairs;
  std::string* last = nullptr;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t quote = line.find('"');
    if (line.starts_with("#") || quote == std::string::npos) continue;
    if (line.starts_with("msgid ")) pairs.emplace_back();
    if (line.starts_with("msgid")) last = &pairs.back().english.emplace_back();
    if (line.starts_with("msgstr")) last = &pairs.back().other.emplace_back();
    *last += line.substr(quote + 1, line.rfind('"') - quote - 1);
  }
  pairs.erase(pairs.begin());  // the head
  return pairs;
}

// The places of a text in the order of what fills them: "{2} of {1}" and "{} of {}" have the same.
std::vector<int> places_in(const std::string& text) {
  std::vector<int> places;
  int in_turn = 0;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    if (text.compare(at, 2, "{}") == 0) places.push_back(++in_turn);
    if (at + 2 < text.size() && text[at + 2] == '}') places.push_back(text[at + 1] - '0');
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

TEST_CASE("a translation has the places of its English text, each as often") {
  std::size_t looked_at = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(DROPS_SOURCE_DIR) / "assets" / "languages")) {
    if (entry.path().extension() != ".po") continue;
    for (const Pair& pair : pairs_in(entry.path())) {
      INFO(entry.path().filename() << ": " << pair.english.front());
      REQUIRE_FALSE(pair.other.empty());
      for (const std::string& form : pair.other) {
        const bool of_one = &form == &pair.other.front() && places_in(form) == places_in(pair.english.front());
        if (!form.empty() && !of_one) CHECK(places_in(form) == places_in(pair.english.back()));
        ++looked_at;
      }
    }
  }
  CHECK(looked_at > 400);
}

TEST_CASE("places that differ are told from places in another order") {
  CHECK(places_in("{} of {}") == places_in("{2} von {1}"));
  CHECK(places_in("{} of {}") != places_in("{} von"));
  CHECK(places_in("{} of {}") != places_in("{1} von {1}"));
  CHECK(places_in("none") == std::vector<int>{});
}

TEST_CASE("the window speaks German once it is told to, and English again") {
  const Speaking german("de");
  CHECK(used_language() == "de");
  CHECK(tr("Join a session") == "Runde beitreten");
  use_language("en");
  CHECK(tr("Join a session") == "Join a session");
}

TEST_CASE("the form for a count is the one of the language") {
  const Speaking german("de");
  CHECK(tr_n("{} vote", "{} votes", 1) == "1 Stimme");
  CHECK(tr_n("{} vote", "{} votes", 0) == "0 Stimmen");
  CHECK(tr_n("{} vote", "{} votes", 12) == "12 Stimmen");
  CHECK(tr_n_with("{} drop of {}", "{} drops of {}", 2, {"2", tr("care")}) == "2 Tropfen Fürsorge");
  CHECK(tr_with("{}.{}", {"40", "1"}) == "40,1");
}

TEST_CASE("words that stand in a table are read in the language as well") {
  CHECK(model::held_words(5) == "half: an earlier step is missing");
  CHECK(model::held_words(0).empty());
  const Speaking german("de");
  CHECK(model::held_words(5) == "halb: ein früherer Schritt fehlt");
  CHECK(model::step_word(1) == "um Entschuldigung bitten");
  CHECK(model::level_words(4017) == "40,1 von 100");
}

TEST_CASE("a text that no catalogue has is read in English") {
  const Speaking german("de");
  CHECK(tr("a text that nobody has ever translated") == "a text that nobody has ever translated");
  CHECK(tr_n("{} gnome", "{} gnomes", 2) == "2 gnomes");
  CHECK(tr("").empty());
}

TEST_CASE("a translation may take the parts in another order") {
  CHECK(tr_with("{} before {}", {"a", "b"}) == "a before b");
  CHECK(tr_with("{2} after {1}", {"a", "b"}) == "b after a");
  CHECK(tr_with("{1}, {1} and {3}", {"a", "b"}) == "a, a and {3}");
  CHECK(tr_with("{} and {}", {"a {} b", "c"}) == "a {} b and c");
  CHECK(tr_with("{0} {x} { }", {"a"}) == "{0} {x} { }");
}

TEST_CASE("the desk's language is the first that the window knows") {
  SECTION("of several") {
    const Desk desk(Environment{{"LANGUAGE", "xx:de_AT.UTF-8:en"}, {"LANG", "en_GB.UTF-8"}});
    CHECK(system_language() == "de");
  }
  SECTION("of the locale") {
    const Desk desk(Environment{{"LANG", "de_DE.UTF-8"}});
    CHECK(system_language() == "de");
    use_language("");
    CHECK(tr("Quit") == "Beenden");
  }
  SECTION("of a window that was started from another window") {
    const Desk desk(Environment{{"LANGUAGE", "catalogues"}, {"LANG", "de_DE.UTF-8"}});
    CHECK(system_language() == "de");
  }
  SECTION("what says more counts before what says less") {
    const Desk desk(Environment{{"LC_ALL", "en_GB.UTF-8"}, {"LANG", "de_DE.UTF-8"}});
    CHECK(system_language() == "en");
  }
  SECTION("none, where it says nothing that is known") {
    const Desk desk(Environment{{"LC_MESSAGES", "C"}});
    CHECK(system_language() == "en");
    use_language("");
    CHECK(tr("Quit") == "Quit");
  }
}

TEST_CASE("a language that is not there is English") {
  const Speaking nobody("tlh");
  CHECK(used_language() == "en");
  CHECK(tr("Quit") == "Quit");
}

TEST_CASE("a program without its catalogues speaks English") {
  open_catalogues("/nowhere/languages");
  use_language("de");
  CHECK(languages().size() == 1);
  CHECK(tr("Quit") == "Quit");
}

TEST_CASE("languages are called as their speakers call them") {
  const Speaking english("en");
  REQUIRE(languages().size() >= 2);
  CHECK(languages().front().name == "English");
  CHECK(has_language("de"));
  for (const Language& language : languages()) {
    if (language.id == "de") CHECK(language.name == "Deutsch");
  }
}

TEST_CASE("a scene in German keeps the story's own words") {
  const Speaking german("de");
  Played played("reveal-bucket");
  CHECK(played.desk.shows("ein Eimer Fürsorge"));
  CHECK(played.desk.shows("Was es mit dem Vertrauen machte"));
  CHECK(played.desk.shows("The warning was shipped as a footnote."));
  CHECK_FALSE(played.desk.shows("What it did to trust"));
}
