// "What if we had chosen the other one?": on a copy, by the same decide and apply.

#include "game/session/what_if.h"

#include "tests/support/session_world.h"

using namespace drops;
using test::World;

namespace {

// Everybody chooses what `answers` names for the scene, else the default, to the end.
World played(const std::map<std::string, std::string>& answers, std::uint32_t teams = 1) {
  World w(test::late_release(), {.seed = 7, .teams = teams, .pace_percent = 0});
  w.begin(teams, 4);
  for (int i = 0; i < 60; ++i) {
    bool all_over = true;
    for (std::uint32_t number = 0; number < teams; ++number) {
      const TeamId team(number);
      if (w.story(team).over()) continue;
      all_over = false;
      if (w.story(team).visit.phase == schema::PHASE_DECIDE && w.story(team).visit.step == 0) {
        const plan::Ask& ask = *w.cast(team).scene().ask;
        const auto found = answers.find(w.scene(team));
        w.all_choose(team, found == answers.end() ? ask.options[ask.fallback.at()].id : found->second);
      } else {
        schema::Command skip;
        skip.mutable_skip()->set_team(number);
        REQUIRE(w.desk(skip).has_value());
      }
    }
    if (all_over) return w;
  }
  FAIL("the story does not end");
  return w;
}

Result<session::State> instead(World& w, std::uint32_t visit, std::uint32_t option,
                               std::optional<std::uint32_t> place = {}) {
  return session::what_if(w.plan(), w.hooks(), w.journal(), {TeamId(0), visit, place, option});
}

std::uint32_t option_of(const World& w, const std::string& scene, const std::string& id) {
  for (const plan::Scene& one : w.plan().scenes) {
    if (one.id != scene) continue;
    for (std::uint32_t i = 0; i < one.ask->options.size(); ++i) {
      if (one.ask->options[i].id == id) return i;
    }
  }
  FAIL("no such option");
  return 0;
}

}  // namespace

TEST_CASE("the choice that was made leads where the session ended") {
  for (const auto& [first, friday] :
       {std::pair("ask", "call"), std::pair("confirm", "ship"), std::pair("lab", "wait")}) {
    World w = played({{"standup", first}, {"delivery", friday}});
    const auto same = instead(w, 1, option_of(w, "standup", first));
    REQUIRE(same.has_value());
    CHECK(session::hash_of(same->story(TeamId(0)).ledger) == session::hash_of(w.story().ledger));
    CHECK(same->story(TeamId(0)).ending == w.story().ending);
  }
}

TEST_CASE("another choice leads where a session would have ended that had made it") {
  World w = played({{"standup", "confirm"}});
  World other = played({{"standup", "ask"}});
  const auto turned = instead(w, 1, option_of(w, "standup", "ask"));
  REQUIRE(turned.has_value());
  CHECK(session::hash_of(turned->story(TeamId(0)).ledger) == session::hash_of(other.story().ledger));
  CHECK(session::hash_of(turned->story(TeamId(0)).ledger) != session::hash_of(w.story().ledger));
}

TEST_CASE("two teams that meet are both played again") {
  World w = played({{"lab", "keep"}}, 2);
  World other = played({{"lab", "keep"}}, 2);
  const auto turned = instead(w, 2, option_of(w, "lab", "share"));
  REQUIRE(turned.has_value());
  CHECK(session::hash_of(turned->story(TeamId(1)).ledger) != session::hash_of(other.story(TeamId(1)).ledger));
}

TEST_CASE("what if leaves the session as it is") {
  World w = played({});
  const std::uint64_t before = session::hash_of(w.state());
  REQUIRE(instead(w, 1, 0).has_value());
  CHECK(session::hash_of(w.state()) == before);
}

TEST_CASE("what was never decided cannot have been decided differently") {
  World w = played({});
  CHECK(instead(w, 99, 0).error().what == "Nothing was decided there");
  CHECK(instead(w, 1, 77).error().what == "That scene has no such option");
  CHECK(instead(w, 1, 0, 63).error().what == "That seat did not answer there");
  CHECK(session::what_if(w.plan(), w.hooks(), w.journal(), {TeamId(7), 1, {}, 0}).error().what ==
        "There is no such team");
}
