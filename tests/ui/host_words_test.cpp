// What the host says in English is read in the window's language, as far as it is known; a story's words are left
// alone.
#include "game/client/model/host_words.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "game/client/model/canned.h"
#include "tests/ui/played.h"
#include "tests/ui/speaking.h"

using namespace drops;
using namespace drops::client;
using model::from_host;
using model::HostSays;
namespace fs = std::filesystem;

namespace {

constexpr HostSays kAll[] = {HostSays::kHow,    HostSays::kAsked,  HostSays::kNews,   HostSays::kCause,
                             HostSays::kLocked, HostSays::kPrompt, HostSays::kRefusal};

std::string sources_of(std::initializer_list<const char*> folders) {
  std::ostringstream all;
  for (const char* folder : folders) {
    for (const auto& entry : fs::directory_iterator(fs::path(DROPS_SOURCE_DIR) / folder)) {
      if (entry.path().extension() == ".cpp") all << std::ifstream(entry.path()).rdbuf();
    }
  }
  return all.str();
}

}  // namespace

TEST_CASE("every sentence that is known from the host is one that it says") {
  const std::string sources = sources_of({"game/base", "game/session", "game/host", "game/link", "game/trust"});
  for (const HostSays what : kAll) {
    for (const std::string_view known : model::known_from_host(what)) {
      if (known.starts_with("It came out") || known.starts_with("say in {}")) continue;  // put together of pieces there
      INFO(known);
      CHECK(sources.find("\"" + std::string(known) + "\"") != std::string::npos);
    }
  }
}

TEST_CASE("every refusal of a session is known, and so is what to do instead") {
  const std::string sources = sources_of({"game/base", "game/session", "game/trust", "game/link"});
  const std::regex refusal(R"re(\bfail\(Code::\w+,\s*(?:fmt::format\()?"([^"]+)"(?:,\s*"([^"]+)"\))?)re");
  const auto known = model::known_from_host(HostSays::kRefusal);
  int seen = 0;
  for (std::sregex_iterator at(sources.begin(), sources.end(), refusal); at != std::sregex_iterator(); ++at) {
    for (const std::string& words : {(*at)[1].str(), (*at)[2].str()}) {
      if (words.empty()) continue;
      INFO(words);
      CHECK(std::find(known.begin(), known.end(), words) != known.end());
      ++seen;
    }
  }
  CHECK(seen > 150);
}

TEST_CASE("in English the host's words stay as they are") {
  for (const HostSays what : kAll) {
    for (const std::string_view known : model::known_from_host(what)) {
      CHECK(from_host(what, std::string(known)) == known);
    }
  }
  CHECK(from_host(HostSays::kHow, "by 3 of 4 votes") == "by 3 of 4 votes");
}

TEST_CASE("the host's words are read in German, with what changes in its place") {
  const Speaking german("de");
  CHECK(from_host(HostSays::kHow, "by 3 of 4 votes") == "mit 3 von 4 Stimmen");
  CHECK(from_host(HostSays::kHow, "time was up") == "die Zeit war um");
  CHECK(from_host(HostSays::kAsked, "only the Tester") == "nur Tester");
  CHECK(from_host(HostSays::kAsked, "the team, by vote") == "das Team, durch Abstimmung");
  CHECK(from_host(HostSays::kNews, "Kept: We deliver on Friday.") == "Gehalten: We deliver on Friday.");
  CHECK(from_host(HostSays::kNews, "A step of repair, apologise: The missed Friday") ==
        "Ein Schritt der Wiedergutmachung, um Entschuldigung bitten: The missed Friday");
  CHECK(from_host(HostSays::kNews, "It came out, and nobody had said so: It") ==
        "Es kam heraus, und niemand hatte es gesagt: It");
  CHECK(from_host({Code::kRefused, "Somebody called Ben is here already",
                   "join under another name, or come back on the device you joined with"}) ==
        "Jemand namens Ben ist schon da: tritt unter anderem Namen bei, oder komm am selben Gerät zurück");
}

TEST_CASE("what is not known stays as it came") {
  const Speaking german("de");
  CHECK(from_host(HostSays::kHow, "by acclamation") == "by acclamation");
  CHECK(from_host(HostSays::kHow, "by  of 4 votes") == "by  of 4 votes");
  CHECK(from_host(HostSays::kHow, "by 3 of 4 votes, twice") == "by 3 of 4 votes, twice");
  CHECK(from_host(HostSays::kCause, "Go on") == "Go on");  // an option of a story, not our button
  CHECK(from_host(HostSays::kNews, "Kept: Go on") == "Gehalten: Go on");
  CHECK(from_host(HostSays::kHow, "").empty());
}

TEST_CASE("a reveal in German says how it was decided and what came of it") {
  const Speaking german("de");
  const Played votes("reveal-drops");
  CHECK(votes.desk.shows("Mit 3 von 4 Stimmen"));
  const Played bucket("reveal-bucket");
  CHECK(bucket.desk.shows("Gehalten: We deliver on Friday."));
  CHECK(bucket.desk.shows("dasselbe, wieder und wieder"));
  CHECK(Played("scene-decide").desk.shows("Es entscheidet: das Team, durch Abstimmung"));
}
