// The evidence of a debrief: what the ledger tells about each relation, promise, breach and fact; and what another
// choice would have come to.

#include "game/session/labels.h"
#include "game/session/what_if.h"
#include "tests/support/debrief_world.h"

using namespace drops;
using namespace drops::test;

namespace {

Debriefing at_evidence(std::uint32_t teams = 1) {
  Debriefing w(teams);
  REQUIRE(w.lead(schema::DEBRIEF_EVIDENCE).has_value());
  return w;
}

}  // namespace

TEST_CASE("drops stand against buckets, relation by relation") {
  const Debriefing w = at_evidence();
  const auto end = w.end_of(w.at(0));
  REQUIRE(end.balances_size() > 0);
  std::uint32_t buckets = 0;
  for (const schema::ShownBalance& row : end.balances()) {
    std::int64_t gained = 0;
    std::int64_t lost = 0;
    for (const trust::Entry& entry : w.story().ledger) {
      const auto name = [&](trust::Entity who) { return session::label_of(w.state(), w.plan(), TeamId(0), who); };
      if (name(entry.relation.truster) != row.truster() || name(entry.relation.trustee) != row.trustee()) continue;
      (entry.effect > 0 ? gained : lost) += std::abs(entry.effect);
    }
    CHECK(row.gained() == gained);
    CHECK(row.lost() == lost);
    buckets += row.buckets();
  }
  CHECK(buckets > 0);
}

TEST_CASE("each promise tells how it ended, and each breach how far it was repaired") {
  const Debriefing w = at_evidence();
  const auto end = w.end_of(w.at(0));
  REQUIRE(end.commitments_size() == 1);
  CHECK(end.commitments(0).state() == static_cast<std::uint32_t>(trust::CommitmentState::kBroken));
  REQUIRE(end.repairs_size() == 1);
  CHECK(end.repairs(0).title() == "The build that did not come");
  CHECK(end.repairs(0).lost() > 0);
  CHECK(end.repairs(0).given_back() == 0);
}

TEST_CASE("trust is told both ways, and a fact with those who knew it") {
  const Debriefing w = at_evidence();
  const auto end = w.end_of(w.at(0));
  const auto trusts = [&](const std::string& from, const std::string& to) {
    return std::any_of(end.trust().begin(), end.trust().end(),
                       [&](const auto& row) { return row.truster() == from && row.trustee() == to; });
  };
  CHECK(trusts("Tester", "Team lead"));
  CHECK(trusts("Team lead", "Tester"));
  CHECK(trusts("Dana", "Team 1"));
  REQUIRE(end.facts_size() == 1);
  REQUIRE(end.facts(0).known_size() == 1);
  CHECK(end.facts(0).known(0).roles(0) == "Tester");
  CHECK(end.facts(0).known(0).scene().empty());
}

TEST_CASE("what if: the line of another choice is that of a session in which it was made") {
  Debriefing w = at_evidence(2);
  const std::uint64_t before = w.hash();
  const std::size_t events = w.journal().size();
  REQUIRE(w.what_if(0, 2, 0).has_value());
  CHECK(w.hash() == before);
  CHECK(w.journal().size() == events);
  const auto seen = w.seen_by(w.at(1));
  REQUIRE(seen.has_what_if());
  CHECK(seen.what_if().option() == "Deliver");
  CHECK(seen.what_if().instead(0) == "Let it slip");
  REQUIRE(seen.what_if().was().points_size() == 2);
  REQUIRE(seen.what_if().would_be().points_size() == 2);
  CHECK(seen.what_if().would_be().points(0).overall() == seen.what_if().was().points(0).overall());
  CHECK(seen.what_if().would_be().points(1).overall() > seen.what_if().was().points(1).overall());
  CHECK(seen.what_if().same_ending());
  // To the team that it is about and to the facilitator, and to nobody else.
  CHECK(w.seen_by(w.facilitator()).has_what_if());
  CHECK_FALSE(w.seen_by(w.at(0, 1)).has_what_if());
  CHECK_FALSE(w.seen_by(w.wall()).has_what_if());
}

TEST_CASE("the choice that was made draws the line that was drawn") {
  Debriefing w = at_evidence();
  REQUIRE(w.what_if(0, 2, 1).has_value());
  const auto seen = w.seen_by(w.at(0)).what_if();
  REQUIRE(seen.was().points_size() == seen.would_be().points_size());
  for (int i = 0; i < seen.was().points_size(); ++i) {
    CHECK(seen.was().points(i).overall() == seen.would_be().points(i).overall());
  }
}

TEST_CASE("a what if is asked of a decision that was taken, at the evidence, by the facilitator") {
  Debriefing w;
  CHECK(w.refusal(w.what_if(0, 2, 0)) == "This belongs to the evidence: lead the debrief there first");
  REQUIRE(w.lead(schema::DEBRIEF_EVIDENCE).has_value());
  CHECK(w.refusal(w.what_if(7, 2, 0)) == "There is no Team 8: name a team from 1 to 1");
  CHECK(w.refusal(w.what_if(0, 9, 0)) == "Nobody chose openly between options there: choose a decision from the list");
  CHECK(w.refusal(w.what_if(0, 2, 9)) == "That scene has no such option: choose one from the list");
  schema::Command ask;
  ask.mutable_ask_what_if()->set_visit(2);
  CHECK(w.say(w.at(0), ask).error().what == "Only the facilitator can do that");
}

TEST_CASE("a session that is too long is not played again") {
  Debriefing w = at_evidence();
  std::vector<schema::Event> journal(session::kMostPlayedAgain + 1, w.journal().front());
  CHECK(session::what_if(w.plan(), w.hooks(), journal, {TeamId(0), 2, {}, 0}).error().code == Code::kLimit);
}

TEST_CASE("a what if lies in no journal, and is gone with the host") {
  Debriefing w = at_evidence();
  REQUIRE(w.what_if(0, 2, 0).has_value());
  session::Session back = w.reborn();
  CHECK(session::hash_of(back.state()) == w.hash());
  CHECK(back.state().house.debrief.what_ifs.empty());
}

TEST_CASE("the facilitator is told which decisions may be turned, with all options of their scenes") {
  const Debriefing w = at_evidence(2);
  const auto seen = w.seen_by(w.facilitator());
  REQUIRE(seen.scenes_size() == 2);
  CHECK(seen.scenes(1).options_size() == 3);
  REQUIRE(seen.teams_size() == 2);
  REQUIRE(seen.teams(1).decisions_size() == 2);
  CHECK(seen.teams(1).decisions(1).visit() == 2);
  CHECK(seen.teams(1).decisions(1).chosen(0) == 1);
}
