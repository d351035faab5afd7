#pragma once
// The fields of a plan and their names in JSON, each written once: writing and reading go over the same list.
// Inside game/plan only.

#include "game/plan/plan.h"
#include "game/plan/programme.h"

namespace drops::plan {

template <class A>
void fields(A& a, Place& v) {
  a("file", v.file);
  a("line", v.line);
}

template <class A>
void fields(A& a, Ref& v) {
  a("name", v.name);
  a("number", v.number);
  a("place", v.place);
}

template <class A>
void fields(A& a, With& v) {
  a("kind", v.kind, With::Kind::kOther);
  a("who", v.who);
}

template <class A>
void fields(A& a, TrustEffect& v) {
  a("drops", v.drops);
  a("leaks", v.leaks);
  a("buckets", v.buckets);
  a("with", v.with);
  a("why", v.why);
  a("place", v.place);
}

template <class A>
void fields(A& a, StakeDelta& v) {
  a("stake", v.stake);
  a("delta", v.delta);
}

template <class A>
void fields(A& a, Reveal& v) {
  a("fact", v.fact);
  a("to", v.to);
}

template <class A>
void fields(A& a, DataSet& v) {
  a("name", v.name);
  a("value", v.value);
}

template <class A>
void fields(A& a, Effects& v) {
  a("trust", v.trust);
  a("stakes", v.stakes);
  a("makes", v.makes);
  a("keeps", v.keeps);
  a("breaks", v.breaks);
  a("renegotiates", v.renegotiates);
  a("due", v.due);
  a("opens", v.opens);
  a("hides", v.hides);
  a("surfaces", v.surfaces);
  a("repairs_open", v.repairs_open);
  a("repairs", v.repairs);
  a("step", v.step, trust::Step::kFollowThrough);
  a("hollow", v.hollow);
  a("voice", v.voice);
  a("welcome", v.welcome);
  a("blame", v.blame);
  a("reveals", v.reveals);
  a("sets", v.sets);
  a("why", v.why);
}

template <class A>
void fields(A& a, Condition& v) {
  a("kind", v.kind, Condition::Kind::kSide);
  a("subject", v.subject);
  a("option", v.option);
  a("pillar", v.pillar, trust::Pillar::kCare);
  a("safety", v.safety);
  a("second", v.second);
  a("level", v.level);
  a("who", v.who);
  a("of", v.of);
  a("place", v.place);
}

template <class A>
void fields(A& a, Option& v) {
  a("id", v.id);
  a("text", v.text);
  a("effects", v.effects);
  a("needs_safety", v.needs_safety);
  a("go", v.go);
  a("from", v.from);
  a("place", v.place);
  a("when", v.when);
}

template <class A>
void fields(A& a, TextPart& v) {
  a("text", v.text);
  a("when", v.when);
  a("opens", v.opens);
  a("place", v.place);
}

template <class A>
void fields(A& a, PrivateText& v) {
  a("role", v.role);
  a("text", v.text);
}

template <class A>
void fields(A& a, Discuss& v) {
  a("prompt", v.prompt);
  a("seconds", v.seconds);
  a("secrets", v.secrets);
}

template <class A>
void fields(A& a, Ask& v) {
  a("kind", v.kind, AskKind::kPulse);
  a("role", v.role);
  a("prompt", v.prompt);
  a("seconds", v.seconds);
  a("default", v.fallback);
  a("tie", v.tie, Tie::kAgain);
  a("rule", v.rule, VoteRule::kConsensus);
  a("reveal", v.reveal, RevealRule::kAnonymous);
  a("explain", v.explain);
  a("predict", v.predict);
  a("by_leader", v.by_leader);
  a("without_leader", v.without_leader);
  a("without", v.without);
  a("points", v.points);
  a("about", v.about);
  a("pulse", v.pulse);
  a("notes", v.notes);
  a("votes", v.votes);
  a("owners", v.owners);
  a("options", v.options);
  a("place", v.place);
}

template <class A>
void fields(A& a, OutcomeRow& v) {
  a("mine", v.mine);
  a("theirs", v.theirs);
  a("text", v.text);
  a("effects", v.effects);
  a("place", v.place);
}

template <class A>
void fields(A& a, Go& v) {
  a("scene", v.scene);
  a("when", v.when);
}

template <class A>
void fields(A& a, Scene& v) {
  a("id", v.id);
  a("title", v.title);
  a("texts", v.texts);
  a("private", v.private_texts);
  a("discuss", v.discuss);
  a("ask", v.ask);
  a("outcome", v.outcome);
  a("result", v.result);
  a("facilitator", v.facilitator);
  a("witness", v.witness);
  a("heard", v.heard);
  a("meet", v.meet);
  a("surfaces", v.surfaces);
  a("after", v.after);
  a("go", v.go);
  a("ending", v.ending);
  a("place", v.place);
}

template <class A>
void fields(A& a, StartLevels& v) {
  a("levels", v.levels);
}

template <class A>
void fields(A& a, RoleTrust& v) {
  a("role", v.role);
  a("start", v.start);
}

template <class A>
void fields(A& a, Role& v) {
  a("id", v.id);
  a("title", v.title);
  a("private", v.private_text);
  a("leader", v.leader);
  a("many", v.many);
  a("trusts", v.trusts);
  a("place", v.place);
}

template <class A>
void fields(A& a, Character& v) {
  a("id", v.id);
  a("title", v.title);
  a("trusts", v.trusts);
  a("place", v.place);
}

template <class A>
void fields(A& a, Stake& v) {
  a("id", v.id);
  a("title", v.title);
  a("start", v.start);
  a("least", v.least);
  a("most", v.most);
  a("role", v.role);
  a("place", v.place);
}

template <class A>
void fields(A& a, Fact& v) {
  a("id", v.id);
  a("text", v.text);
  a("known_by", v.known_by);
  a("place", v.place);
}

template <class A>
void fields(A& a, CommitmentEnd& v) {
  a("drops", v.drops);
  a("buckets", v.buckets);
  a("given", v.given);
  a("breach", v.breach);
  a("why", v.why);
}

template <class A>
void fields(A& a, Commitment& v) {
  a("id", v.id);
  a("text", v.text);
  a("to", v.to);
  a("due", v.due);
  a("kept", v.kept);
  a("broken", v.broken);
  a("place", v.place);
}

template <class A>
void fields(A& a, Breach& v) {
  a("id", v.id);
  a("title", v.title);
  a("kind", v.kind, trust::BreachKind::kDeception);
  a("buckets", v.buckets);
  a("with", v.with);
  a("justified", v.justified);
  a("why", v.why);
  a("place", v.place);
}

template <class A>
void fields(A& a, Inject& v) {
  a("id", v.id);
  a("title", v.title);
  a("text", v.text);
  a("effects", v.effects);
  a("go", v.go);
  a("place", v.place);
}

template <class A>
void fields(A& a, Pulse& v) {
  a("id", v.id);
  a("title", v.title);
  a("items", v.items);
  a("place", v.place);
}

template <class A>
void fields(A& a, Source& v) {
  a("name", v.name);
  a("text", v.text);
  a("kind", v.kind, Source::Kind::kTexts);
  a("word", v.word);
}

template <class A>
void fields(A& a, Translated& v) {
  a("from", v.from);
  a("to", v.to);
}

template <class A>
void fields(A& a, trust::Rules& v) {
  for (const trust::RuleBound& bound : trust::rule_bounds()) a(bound.name, v.*bound.field);
  a("repair", v.repair);
}

template <class A>
void fields(A& a, Plan& v) {
  a("api", v.api);
  a("id", v.id);
  a("version", v.version);
  a("title", v.title);
  a("summary", v.summary);
  a("objectives", v.objectives);
  a("minutes", v.minutes);
  a("players_least", v.players_least);
  a("players_most", v.players_most);
  a("teams_least", v.teams_least);
  a("teams_most", v.teams_most);
  a("measure", v.measure);
  a("others_trust", v.others_trust);
  a("language", v.language);
  a("languages", v.languages);
  a("start", v.start);
  a("place", v.place);
  a("roles", v.roles);
  a("characters", v.characters);
  a("stakes", v.stakes);
  a("facts", v.facts);
  a("commitments", v.commitments);
  a("breaches", v.breaches);
  a("scenes", v.scenes);
  a("injects", v.injects);
  a("pulses", v.pulses);
  a("recognition", v.recognition);
  a("outcomes", v.outcomes);
  a("debrief", v.debrief);
  a("rules", v.rules);
  a("rules_overridden", v.rules_overridden);
  a("sources", v.sources);
  a("hook_texts", v.hook_texts);
  a("hooks", v.hooks);
}

template <class A>
void fields(A& a, Part& v) {
  a("kind", v.kind, Part::Kind::kPause);
  a("title", v.title);
  a("minutes", v.minutes);
  a("plan", v.plan);
  a("carries", v.carries);
  a("place", v.place);
}

template <class A>
void fields(A& a, Programme& v) {
  a("api", v.api);
  a("id", v.id);
  a("title", v.title);
  a("summary", v.summary);
  a("minutes", v.minutes);
  a("contract", v.contract);
  a("parts", v.parts);
  a("plans", v.plans);
  a("place", v.place);
  a("sources", v.sources);
}

}  // namespace drops::plan
