#include "game/author/api_words.h"

#include <algorithm>

namespace drops::author {
namespace {

constexpr ToldTable kTables[] = {
    {"scenario", "drops.Scenario", "", "What the whole story is: its name, for whom, where it begins."},
    {"rules", "drops.Rules", "", "Numbers of the trust model that this scenario changes. The report says so."},
    {"rules, repair", "drops.RepairTable", "", "What the six steps of repair give back, in percent of what was lost."},
    {"role", "drops.Role", "string", "Somebody whom a player plays. First its name, as in { \"Team lead\" }."},
    {"character", "drops.Character", "string", "Somebody in the story whom nobody plays. First the name."},
    {"stake", "drops.Stake", "string", "A gauge of what is at stake: days, money, patience. First its name."},
    {"fact", "drops.Fact", "string", "Something that some know and others do not. First what it is."},
    {"commitment", "drops.Commitment", "string", "Something that can be promised. First its words."},
    {"commitment, kept", "drops.Kept", "", "What keeping the promise does."},
    {"commitment, broken", "drops.Broken", "", "What breaking the promise does."},
    {"breach", "drops.Breach", "string", "What it is called when trust is spilled, so that it can be repaired."},
    {"scene", "drops.Scene", "string|drops.TextPart", "One scene: its text, who is asked what, where it goes on."},
    {"scene, text", "drops.TextPart", "string", "A piece of a scene's text that is told only when its `when` holds."},
    {"scene, discuss", "drops.Discuss", "string", "Time to talk before anybody decides. First what to talk about."},
    {"scene, go", "drops.Go", "string", "A way on. First the scene, then when it is taken."},
    {"scene, outcome", "drops.Outcome", "string", "One row of what two teams' answers lead to. First what is told."},
    {"scene, option", "drops.Option", "string", "One thing to choose. First what stands on the card."},
    {"scene, option, also", "drops.TrustSet", "", "A second set of effects on trust, in somebody else's eyes."},
    {"scene, outcome, also", "drops.TrustSet", "", ""},
    {"inject, also", "drops.TrustSet", "", ""},
    {"scene, option, reveals", "drops.Reveal", "string", "A fact that is told to one role. First the fact."},
    {"scene, outcome, reveals", "drops.Reveal", "string", ""},
    {"inject, reveals", "drops.Reveal", "string", ""},
    {"scene, ask each", "drops.Each", "string|drops.Option", "Everybody answers, privately and at once."},
    {"scene, ask vote", "drops.Vote", "string|drops.Option", "The team decides together, by vote."},
    {"scene, ask leader", "drops.Leader", "string|drops.Option", "The leader decides; the others may advise."},
    {"scene, ask only", "drops.Only", "string|drops.Option", "One role decides; the others may advise."},
    {"scene, ask across", "drops.Across", "string|drops.Option", "Two teams are asked the same at once."},
    {"scene, ask allocate", "drops.Allocate", "string|drops.Option", "Points are split among the options."},
    {"scene, ask pledge", "drops.Pledge", "string", "Everybody writes what they will do, in their own words."},
    {"scene, ask paraphrase", "drops.Paraphrase", "string|drops.Option",
     "Each says back what a mate said; the mate marks whether it landed. Options: landed, not_yet."},
    {"scene, ask retro", "drops.Retro", "string", "A board: notes without names, votes, and owners for what got most."},
    {"scene, ask pulse", "drops.PulseQuestion", "string",
     "A scene that takes a pulse: its question, where it has one."},
    {"inject", "drops.Inject", "string", "A surprise that the facilitator may send. First what is told."},
    {"pulse", "drops.Pulse", "string", "Sentences that everybody rates from 1 to 5, anonymously."},
    {"debrief", "drops.Debrief", "string", "Questions for the talk after the story."},
};

constexpr ToldEntry kEntries[] = {
    {"scenario", "api", "The version of this language."},
    {"scenario", "id", "A short name without spaces, kept for good: reports go by it."},
    {"scenario", "version", "Yours to count, as in \"1.0.0\"."},
    {"", "title", "What it is called."},
    {"scene", "title", "What the scene is called; left out: made of its id."},
    {"scenario", "summary", "One or two sentences for whoever looks for a scenario."},
    {"scenario", "objectives", "What people are to learn."},
    {"scenario", "minutes", "How long it takes, about."},
    {"scenario", "players", "In a team: least and most, as in { 3, 6 }.", "integer|integer[]"},
    {"scenario", "teams", "In a session: least and most, as in { 1, 12 }.", "integer|integer[]"},
    {"scenario", "measure", "Whose trust the figures are about: a character, a role, or \"team\"."},
    {"scenario", "start", "The first scene."},
    {"scenario", "rules", "Numbers of the trust model that this scenario changes.", "drops.Rules"},
    {"scenario", "recognition", "May players thank one another with a reason? Left out: yes."},
    {"scenario", "outcomes", "Show what trust is said to lead to (illustrative)? Left out: no."},

    {"rules", "repair", "What the six steps of repair give back, by kind of breach.", "drops.RepairTable"},
    {"rules", "start", "Where trust begins, on each pillar."},
    {"rules", "taper_from", "From this level on, drops count less and less."},
    {"rules", "bucket_percent", "What a bucket takes of all that is there, in percent."},
    {"rules", "bucket_least", "What a bucket takes at least."},
    {"rules", "bucket_leaves", "What a bucket leaves at least."},
    {"rules", "scene_drops", "Drops that count for one pillar of one vessel in one scene."},
    {"rules", "scene_buckets", "Acts whose buckets count there."},
    {"rules", "streak_scenes", "Steady scenes in a row that earn a drop of consistency."},
    {"rules", "streak_most", "Such drops in a scenario, at most."},
    {"rules", "kept_drops", "Drops of consistency for a promise that is kept."},
    {"rules", "broken_buckets", "Buckets of consistency for one that is broken."},
    {"rules", "renegotiated_drops", "Drops of character for one that is renegotiated in time."},
    {"rules", "follow_through_scenes", "Clean scenes after an amend that count as following through."},
    {"rules", "stronger_drops", "Drops of character and of consistency once all six steps are taken."},
    {"rules", "scar_open", "How far below the old level trust stays after a deception."},
    {"rules", "scar_closed", "The same, once all six steps are taken."},
    {"rules", "hollow_buckets", "Buckets of character for an excuse."},
    {"rules", "deception_buckets", "Buckets when what was hidden comes out before anybody named it."},
    {"rules", "safety_start", "How safe it feels to speak up at first."},
    {"rules", "welcome", "What a welcome adds to safety."},
    {"rules", "blame", "What blame takes from safety."},
    {"rules", "blame_buckets", "Buckets of care with the one who spoke and was blamed."},
    {"rules", "recognitions", "Thanks that one player may give."},
    {"rules", "recognitions_to_one", "Of these to the same person."},
    {"rules", "recognition_words", "Words that a reason for thanks has at least."},
    {"rules", "witness_least", "Answers before the one who acted sees them."},
    {"rules", "pulse_least", "Answers before the mean of a pulse is shown."},
    {"rules", "engagement_trust", "Share of trust in engagement, in percent; the rest is safety."},
    {"rules", "delivery_competence", "Share of competence in delivery, in percent; the rest is consistency."},
    {"rules", "innovation_trust", "Share of trust in innovation, in percent; the rest is safety."},
    {"rules, repair", "competence", "Six numbers: acknowledge, apologise, understand, amend, invite, follow through.",
     "integer[]"},
    {"rules, repair", "consistency", "Six numbers, in the same order.", "integer[]"},
    {"rules, repair", "care", "Six numbers, in the same order.", "integer[]"},
    {"rules, repair", "character", "Six numbers, in the same order.", "integer[]"},
    {"rules, repair", "deception", "Six numbers, in the same order.", "integer[]"},

    {"role", "leader", "Leads the team: one role does."},
    {"role", "many", "Several players may have this role: one role, for whoever is left over."},
    {"role", "private", "What only this role reads, from the start."},
    {"character", "trusts", "How far this character trusts the team at first; left out: 40."},
    {"stake", "start", "Where it begins, between min and max; left out: at min.", "integer"},
    {"stake", "min", "The least it can be; left out: 0."},
    {"stake", "max", "The most it can be; left out: 10."},
    {"stake", "role", "Who alone sees it; left out: everybody."},
    {"fact", "known_by", "The roles that know it from the start."},
    {"commitment", "to", "To whom: a character, a role, \"team\" or \"other\"."},
    {"commitment", "due", "The scene at whose end it must have been kept."},
    {"commitment", "kept", "What keeping it does; left out: 2 drops of consistency.", "drops.Kept"},
    {"commitment", "broken", "What breaking it does; left out: a bucket of consistency.", "drops.Broken"},
    {"commitment, broken", "breach", "The breach that opens, which can then be repaired."},
    {"breach", "kind", "What was spilled: it decides which steps of repair help most."},
    {"breach", "with", "In whose eyes: a character, a role or \"team\"."},
    {"breach", "justified", "It had to be done: the same bucket, and the report says so."},

    {"scene", "discuss", "Time to talk before anybody decides.", "drops.Discuss"},
    {"scene", "ask", "The question: vote { ... }, each { ... }, leader { ... } and so on.", "drops.Question"},
    {"scene", "outcome", "With across: what the two answers lead to, row by row.", "drops.Outcome[]"},
    {"scene", "result", "Told after the reveal."},
    {"scene", "private", "What one role alone reads here, as in { tester = \"Only you ...\" }.",
     "table<string, string>"},
    {"scene", "witness", "After the reveal the mates say what that did to their trust in the role that acted."},
    {"scene", "heard", "The injured may say that a step of repair has not landed yet."},
    {"scene", "meet", "All teams wait for one another before the next scene."},
    {"scene", "after", "A small piece of code that runs when the scene closes; most scenes need none.",
     "fun(team: drops.Team)"},
    {"scene", "go", "The next scene, or a list of ways: the first whose `when` holds.", "string|(string|drops.Go)[]"},
    {"scene", "ending", "The story ends here; this is what the ending is called."},
    {"scene", "surfaces", "Breaches that come out here, if somebody hid them."},
    {"", "when", "Only if this holds, as in known \"defects\" or below(\"days\", 3).", "drops.Condition"},
    {"scene, text", "opens", "A breach that opens where this is told."},
    {"scene, discuss", "secrets", "May what only some know be said aloud? Left out: yes."},
    {"scene, go", "when", "This way is taken only if this holds.", "drops.Condition"},

    {"", "seconds", "How long they have."},
    {"", "default", "The option that is taken when time is up. It may hide nothing and draw no bucket."},
    {"", "reveal", "When choices are seen: once all have decided, at once, or never by whom."},
    {"", "explain", "Who decides may give one line why."},
    {"", "predict", "Who is not asked says what those who are will choose, instead of advising."},
    {"", "tie", "What settles a tie: the default, the leader's own vote, or asking once more."},
    {"", "rule", "How many votes decide."},
    {"", "by", "Who is asked: \"leader\" or a role; left out: everybody."},
    {"", "points", "How many there are to split."},
    {"", "about", "The scene whose words are said back."},
    {"", "notes", "Notes that each may write."},
    {"", "votes", "Votes that each has."},
    {"", "owners", "Points that find an owner."},

    {"scene, option", "id", "A short name for this option; every option has one."},
    {"scene, option", "needs_safety", "How safe the team must feel before anybody can say this."},
    {"scene, option", "from", "With allocate: it takes effect from so many points on."},
    {"", "go", "The next scene after this, instead of the scene's own go."},
    {"", "drops", "Trust earned: 1 to 3 drops of a pillar, as in { care = 2 }."},
    {"", "leaks", "The price of a hard choice: 1 to 5 leaks of a pillar."},
    {"", "buckets", "Trust spilled: 1 or 2 buckets of a pillar."},
    {"commitment, kept", "drops", "In place of the usual 2 drops of consistency."},
    {"commitment, broken", "buckets", "In place of the usual bucket of consistency."},
    {"breach", "buckets", "What it spills when it opens, as in { care = 1 }."},
    {"", "with", "Whose trust is moved: a role, a character, \"team\" or \"other\". Left out: those who are there."},
    {"", "why", "The reason, in your words: people read it at the reveal."},
    {"", "also", "A second set of effects on trust, or a list of them.", "drops.TrustSet|drops.TrustSet[]"},
    {"", "stakes", "What it does to stakes, as in { days = -1 }."},
    {"", "makes", "The commitment that is promised by this."},
    {"", "keeps", "The commitment that is kept by this."},
    {"", "breaks", "The commitment that is broken by this."},
    {"", "renegotiates", "The commitment that gets a new day by this."},
    {"", "due", "The scene where the promise is due, where it differs from the declared one."},
    {"", "opens", "The breach that this opens."},
    {"", "hides", "The breach that this keeps quiet: it opens when it surfaces."},
    {"", "surfaces", "The breach that comes out by this, if somebody hid it."},
    {"", "repairs", "The breach that this helps to repair, or \"open\" for each that is open. Needs a step."},
    {"", "step", "The step of repair that this is."},
    {"", "hollow", "It sounds like repair and is an excuse."},
    {"", "voice", "Somebody speaks up: admits, asks for help, disagrees."},
    {"", "welcome", "Thanks somebody for speaking up: it becomes safer."},
    {"", "blame", "Blames somebody for speaking up: it becomes less safe, and costs a bucket of care."},
    {"", "reveals", "The fact that all learn by this; { \"fact\", to = \"role\" } tells one role alone.",
     "string|drops.Reveal|(string|drops.Reveal)[]"},
    {"", "sets", "Numbers that your own code may read later, as in { calls = 1 }."},
    {"scene, option, reveals", "to", "The role that learns it; left out: all."},
    {"", "mine", "What our team answered; left out: anything."},
    {"", "theirs", "What the other team answered; left out: anything."},
};

constexpr ToldCall kWords[] = {
    {"scenario", "What the whole story is. Every file has one.", "drops.Scenario"},
    {"debrief", "Questions for the talk after the story.", "drops.Debrief"},
    {"rules", "Numbers of the trust model that this scenario changes.", "drops.Rules"},
    {"role", "Somebody whom a player plays, as in role \"lead\" { \"Team lead\", leader = true }.", "drops.Role"},
    {"character", "Somebody in the story whom nobody plays.", "drops.Character"},
    {"stake", "A gauge of what is at stake.", "drops.Stake"},
    {"fact", "Something that some know and others do not.", "drops.Fact"},
    {"commitment", "Something that can be promised, kept and broken.", "drops.Commitment"},
    {"breach", "What it is called when trust is spilled.", "drops.Breach"},
    {"scene", "One scene of the story.", "drops.Scene"},
    {"inject", "A surprise that the facilitator may send.", "drops.Inject"},
    {"pulse", "Sentences to be rated; as a scene's question, the pulse that it takes.",
     "drops.Pulse|drops.PulseQuestion", "drops.Question"},
    {"vote", "The team decides together.", "drops.Vote", "drops.Question"},
    {"across", "Two teams are asked the same at once.", "drops.Across", "drops.Question"},
    {"leader", "The leader decides; the others may advise.", "drops.Leader", "drops.Question"},
    {"each", "Everybody answers, privately and at once.", "drops.Each", "drops.Question"},
    {"only", "One role decides, as in only \"tester\" { ... }.", "drops.Only", "drops.Question"},
    {"allocate", "Points are split among the options.", "drops.Allocate", "drops.Question"},
    {"pledge", "Everybody writes what they will do.", "drops.Pledge", "drops.Question"},
    {"paraphrase", "Each says back what a mate said.", "drops.Paraphrase", "drops.Question"},
    {"retro", "Notes, votes and owners.", "drops.Retro", "drops.Question"},
    {"all", "Holds where each of these holds.", "drops.Condition[]", "drops.Condition"},
    {"any", "Holds where one of these holds.", "drops.Condition[]", "drops.Condition"},
    {"none", "Holds where none of these holds.", "drops.Condition[]", "drops.Condition"},
    {"known", "The whole team knows this fact.", "fact string", "drops.Condition"},
    {"promised", "This has been promised, and is neither kept nor broken yet.", "commitment string", "drops.Condition"},
    {"broken", "This promise was broken.", "commitment string", "drops.Condition"},
    {"open", "This breach is open.", "breach string", "drops.Condition"},
    {"was", "This option was chosen in that scene.", "scene string; option string", "drops.Condition"},
    {"low", "Trust is below this level: of a pillar, or \"overall\"; in whose eyes.",
     "pillar drops.PillarOrOverall; level integer; who? string", "drops.Condition"},
    {"high", "Trust is at this level or above it.", "pillar drops.PillarOrOverall; level integer; who? string",
     "drops.Condition"},
    {"below", "A stake, or \"safety\", is below this number.", "stake string; number integer", "drops.Condition"},
    {"above", "A stake, or \"safety\", is above this number.", "stake string; number integer", "drops.Condition"},
};

constexpr ToldCall kTeam[] = {
    {"stake", "What the stake is now.", "stake string", "integer"},
    {"was", "Was this option chosen in that scene?", "scene string; option string", "boolean"},
    {"known", "Does the whole team know this fact?", "fact string", "boolean"},
    {"promised", "Is this promised, and neither kept nor broken yet?", "commitment string", "boolean"},
    {"broken", "Was this promise broken?", "commitment string", "boolean"},
    {"open", "Is this breach open?", "breach string", "boolean"},
    {"safety", "How safe it feels to speak up, 0 to 100.", "", "integer"},
    {"level", "How far the team is trusted, 0 to 100; in whose eyes (left out: the mates').",
     "pillar drops.PillarOrOverall; who? string", "integer"},
    {"data", "A number that was set; 0 where it was not.", "name string", "integer"},
    {"random", "A whole number from 1 to this one; the same whenever the session is played again.", "most integer",
     "integer"},
    {"drop", "Adds 1 to 3 drops.", "pillar drops.Pillar; count integer; with? string; why? string"},
    {"leak", "Leaks 1 to 5.", "pillar drops.Pillar; count integer; with? string; why? string"},
    {"bucket", "Draws 1 or 2 buckets.", "pillar drops.Pillar; count integer; with? string; why? string"},
    {"stake_add", "Moves a stake by so much.", "stake string; by integer"},
    {"set", "Sets a number of your own.", "name string; value integer"},
};

constexpr ToldCall kLibrary[] = {
    {"assert", "Stops with the message where the value is false or nil.", "value any; message? string", "any"},
    {"error", "Stops with this message.", "message string; level? integer"},
    {"ipairs", "For going through a list.", "list table", "function, table, integer"},
    {"pairs", "For going through a table, in the order of its names.", "table table", "function, table, nil"},
    {"pcall", "Calls a function and says whether it went well.", "f function; ... any", "boolean, any"},
    {"select", "The arguments from this one on; '#': how many there are.", "n integer|'#'; ... any", "any"},
    {"tonumber", "The number that a text says.", "value any; base? integer", "number|nil"},
    {"tostring", "The value as a text.", "value any", "string"},
    {"type", "What a value is: \"number\", \"string\" and so on.", "value any", "string"},
    {"math.abs", "Without its sign.", "x number", "number"},
    {"math.ceil", "The next whole number from it upwards.", "x number", "integer"},
    {"math.floor", "The next whole number from it downwards.", "x number", "integer"},
    {"math.max", "The largest of these.", "x number; ... number", "number"},
    {"math.min", "The smallest of these.", "x number; ... number", "number"},
    {"string.byte", "The number of one of its bytes; left out: of the first.", "s string; at? integer", "integer|nil"},
    {"string.char", "The text of these bytes.", "... integer", "string"},
    {"string.format", "A text with values in it: %d for whole numbers, %s for texts.", "pattern string; ... any",
     "string"},
    {"string.len", "How many bytes it has.", "s string", "integer"},
    {"string.lower", "In small letters.", "s string", "string"},
    {"string.rep", "Again and again.", "s string; n integer; between? string", "string"},
    {"string.sub", "A part of it.", "s string; from integer; to? integer", "string"},
    {"string.upper", "In capitals.", "s string", "string"},
    {"table.concat", "A list as one text.", "list table; between? string; from? integer; to? integer", "string"},
    {"table.insert", "Puts a value into a list: at its end, or at a place.", "list table; at any; value? any"},
    {"table.remove", "Takes a value out of a list: its last, or that at a place.", "list table; at? integer", "any"},
    {"table.sort", "Sorts a list; what is equal keeps its order.", "list table; before? function"},
};

template <std::size_t N>
const ToldCall* find(const ToldCall (&calls)[N], std::string_view name) {
  const auto* found = std::ranges::find(calls, name, &ToldCall::name);
  return found == std::end(calls) ? nullptr : found;
}

}  // namespace

std::span<const ToldTable> told_tables() {
  return kTables;
}

const ToldEntry* told_entry(std::string_view table, std::string_view entry) {
  const ToldEntry* any = nullptr;
  for (const ToldEntry& told : kEntries) {
    if (told.entry != entry) continue;
    if (told.table == table) return &told;
    if (told.table.empty()) any = &told;
  }
  return any;
}

const ToldCall* told_word(std::string_view name) {
  return find(kWords, name);
}

const ToldCall* told_of_team(std::string_view name) {
  return find(kTeam, name);
}

const ToldCall* told_of_library(std::string_view name) {
  return find(kLibrary, name);
}

}  // namespace drops::author
