---@meta
-- What your editor knows of the scenario language of Drops & Buckets: it completes words and says what they are
-- for. Made by `drops-author api`; nothing runs this file, so do not change it.

---@alias drops.Pillar "character"|"competence"|"consistency"|"care"
---@alias drops.PillarOrOverall "character"|"competence"|"consistency"|"care"|"overall"

-- How much, for each pillar of trust.
---@class drops.Pillars
---@field character? integer
---@field competence? integer
---@field consistency? integer
---@field care? integer

-- What `when` asks: known "x", below("days", 3), all { ... }.
---@class drops.Condition

-- What `ask` is given: vote { ... }, each { ... }.
---@class drops.Question

-- What choosing does.
---@class drops.Effects
---@field drops? drops.Pillars Trust earned: 1 to 3 drops of a pillar, as in { care = 2 }.
---@field leaks? drops.Pillars The price of a hard choice: 1 to 5 leaks of a pillar.
---@field buckets? drops.Pillars Trust spilled: 1 or 2 buckets of a pillar.
---@field with? string Whose trust is moved: a role, a character, "team" or "other". Left out: those who are there.
---@field why? string The reason, in your words: people read it at the reveal.
---@field also? drops.TrustSet|drops.TrustSet[] A second set of effects on trust, or a list of them.
---@field stakes? table<string, integer> What it does to stakes, as in { days = -1 }.
---@field makes? string The commitment that is promised by this.
---@field keeps? string The commitment that is kept by this.
---@field breaks? string The commitment that is broken by this.
---@field renegotiates? string The commitment that gets a new day by this.
---@field due? string The scene where the promise is due, where it differs from the declared one.
---@field opens? string The breach that this opens.
---@field hides? string The breach that this keeps quiet: it opens when it surfaces.
---@field surfaces? string The breach that comes out by this, if somebody hid it.
---@field repairs? string|string[] The breach that this helps to repair, a list of them, or "open" for each that is open. Needs a step.
---@field step? "acknowledge"|"apologise"|"understand"|"amend"|"invite" The step of repair that this is.
---@field hollow? boolean It sounds like repair and is an excuse.
---@field voice? boolean Somebody speaks up: admits, asks for help, disagrees.
---@field welcome? boolean Thanks somebody for speaking up: it becomes safer.
---@field blame? boolean Blames somebody for speaking up: it becomes less safe, and costs a bucket of care.
---@field reveals? string|drops.Reveal|(string|drops.Reveal)[] The fact that all learn by this; { "fact", to = "role" } tells one role alone.
---@field sets? table<string, integer> Numbers that your own code may read later, as in { calls = 1 }.

-- What the whole story is: its name, for whom, where it begins.
---@class drops.Scenario
---@field api integer The version of this language: 1.
---@field id? string A short name without spaces, kept for good: reports go by it.
---@field version? string Yours to count, as in "1.0.0".
---@field title string What it is called.
---@field summary? string One or two sentences for whoever looks for a scenario.
---@field objectives? string|string[] What people are to learn.
---@field minutes? integer How long it takes, about. From 1 to 1000.
---@field players? integer|integer[] In a team: least and most, as in { 3, 6 }.
---@field teams? integer|integer[] In a session: least and most, as in { 1, 12 }.
---@field measure? string Whose trust the figures are about: a character, a role, or "team".
---@field start string The first scene.
---@field rules? drops.Rules Numbers of the trust model that this scenario changes.
---@field recognition? boolean May players thank one another with a reason? Left out: yes.
---@field outcomes? boolean Show what trust is said to lead to (illustrative)? Left out: no.
---@field others_trust? integer|table<drops.Pillar, integer> How far the other team trusts this one at first: 45, or { care = 30 }; left out: 40.
---@field language? string The language that this file is written in; left out: en.
---@field languages? string|string[] The other languages it is told in, each with a table of texts beside it.

-- Numbers of the trust model that this scenario changes. The report says so.
---@class drops.Rules
---@field repair? drops.RepairTable What the six steps of repair give back, by kind of breach.
---@field start? integer Where trust begins, on each pillar. From 10 to 90.
---@field taper_from? integer From this level on, drops count less and less. From 0 to 100.
---@field bucket_percent? integer What a bucket takes of all that is there, in percent. From 10 to 80.
---@field bucket_least? integer What a bucket takes at least. From 15 to 40.
---@field bucket_leaves? integer What a bucket leaves at least. From 0 to 5.
---@field scene_drops? integer Drops that count for one pillar of one vessel in one scene. From 1 to 6.
---@field scene_buckets? integer Acts whose buckets count there. From 1 to 3.
---@field streak_scenes? integer Steady scenes in a row that earn a drop of consistency. From 2 to 10.
---@field streak_most? integer Such drops in a scenario, at most. From 0 to 10.
---@field kept_drops? integer Drops of consistency for a promise that is kept. From 0 to 3.
---@field broken_buckets? integer Buckets of consistency for one that is broken. From 0 to 2.
---@field renegotiated_drops? integer Drops of character for one that is renegotiated in time. From 0 to 3.
---@field follow_through_scenes? integer Clean scenes after an amend that count as following through. From 1 to 5.
---@field stronger_drops? integer Drops of character and of consistency once all six steps are taken. From 0 to 5.
---@field scar_open? integer How far below the old level trust stays after a deception. From 0 to 30.
---@field scar_closed? integer The same, once all six steps are taken. From 0 to 30.
---@field hollow_buckets? integer Buckets of character for an excuse. From 0 to 2.
---@field deception_buckets? integer Buckets when what was hidden comes out before anybody named it. From 1 to 3.
---@field safety_start? integer How safe it feels to speak up at first. From 0 to 100.
---@field welcome? integer What a welcome adds to safety. From 1 to 20.
---@field blame? integer What blame takes from safety. From 1 to 40.
---@field blame_buckets? integer Buckets of care with the one who spoke and was blamed. From 0 to 2.
---@field recognitions? integer Thanks that one player may give. From 0 to 20.
---@field recognitions_to_one? integer Of these to the same person. From 1 to 3.
---@field recognition_words? integer Words that a reason for thanks has at least. From 1 to 10.
---@field witness_least? integer Answers before the one who acted sees them. From 3 to 10.
---@field pulse_least? integer Answers before the mean of a pulse is shown. From 3 to 20.
---@field engagement_trust? integer Share of trust in engagement, in percent; the rest is safety. From 0 to 100.
---@field delivery_competence? integer Share of competence in delivery, in percent; the rest is consistency. From 0 to 100.
---@field innovation_trust? integer Share of trust in innovation, in percent; the rest is safety. From 0 to 100.

-- What the six steps of repair give back, in percent of what was lost.
---@class drops.RepairTable
---@field competence? integer[] Six numbers: acknowledge, apologise, understand, amend, invite, follow through.
---@field consistency? integer[] Six numbers, in the same order.
---@field care? integer[] Six numbers, in the same order.
---@field character? integer[] Six numbers, in the same order.
---@field deception? integer[] Six numbers, in the same order.

-- Somebody whom a player plays. First its name, as in { "Team lead" }.
---@class drops.Role
---@field [integer] string
---@field leader? boolean Leads the team: one role does.
---@field many? boolean Several players may have this role: one role, for whoever is left over.
---@field private? string What only this role reads, from the start.
---@field trusts? table<string, integer|table<drops.Pillar, integer>> How far it trusts other roles at first, as in { lead = 30, dev = { care = 20 } }.

-- Somebody in the story whom nobody plays. First the name.
---@class drops.Character
---@field [integer] string
---@field trusts? integer|table<drops.Pillar, integer> How far this character trusts the team at first: 50, or { care = 30 }; left out: 40.

-- A gauge of what is at stake: days, money, patience. First its name.
---@class drops.Stake
---@field [integer] string
---@field start? integer Where it begins, between min and max; left out: at min.
---@field min? integer The least it can be; left out: 0. From -1000 to 1000.
---@field max? integer The most it can be; left out: 10. From -1000 to 1000.
---@field role? string Who alone sees it; left out: everybody.

-- Something that some know and others do not. First what it is.
---@class drops.Fact
---@field [integer] string
---@field known_by? string|string[] The roles that know it from the start.

-- Something that can be promised. First its words.
---@class drops.Commitment
---@field [integer] string
---@field to string To whom: a character, a role, "team" or "other".
---@field due string The scene at whose end it must have been kept.
---@field kept? drops.Kept What keeping it does; left out: 2 drops of consistency.
---@field broken? drops.Broken What breaking it does; left out: a bucket of consistency.

-- What keeping the promise does.
---@class drops.Kept
---@field drops? drops.Pillars In place of the usual 2 drops of consistency.
---@field why? string The reason, in your words: people read it at the reveal.

-- What breaking the promise does.
---@class drops.Broken
---@field buckets? drops.Pillars In place of the usual bucket of consistency.
---@field breach? string The breach that opens, which can then be repaired.
---@field why? string The reason, in your words: people read it at the reveal.

-- What it is called when trust is spilled, so that it can be repaired.
---@class drops.Breach
---@field [integer] string
---@field kind "competence"|"consistency"|"care"|"character" What was spilled: it decides which steps of repair help most.
---@field buckets drops.Pillars What it spills when it opens, as in { care = 1 }.
---@field with string In whose eyes: a character, a role or "team".
---@field justified? boolean It had to be done: the same bucket, and the report says so.
---@field why? string The reason, in your words: people read it at the reveal.

-- One scene: its text, who is asked what, where it goes on.
---@class drops.Scene
---@field [integer] string|drops.TextPart
---@field title? string What the scene is called; left out: made of its id.
---@field discuss? drops.Discuss Time to talk before anybody decides.
---@field ask? drops.Question The question: vote { ... }, each { ... }, leader { ... } and so on.
---@field outcome? drops.Outcome[] With across: what the two answers lead to, row by row.
---@field result? string Told after the reveal.
---@field private? table<string, string> What one role alone reads here, as in { tester = "Only you ..." }.
---@field witness? boolean After the reveal the mates say what that did to their trust in the role that acted.
---@field heard? boolean After a step of repair was chosen, those whom it is about say whether it has landed.
---@field meet? boolean All teams wait for one another before this scene.
---@field after? fun(team: drops.Team) A small piece of code that runs when the scene closes; most scenes need none.
---@field go? string|(string|drops.Go)[] The next scene, or a list of ways: the first whose `when` holds.
---@field ending? string The story ends here; the short name of the ending. People read the scene's title.
---@field surfaces? string|string[] Breaches that come out here, if somebody hid them.
---@field facilitator? string A note that whoever runs the session reads here, and nobody who plays.

-- A piece of a scene's text that is told only when its `when` holds.
---@class drops.TextPart
---@field [integer] string
---@field when? drops.Condition Only if this holds, as in known "defects" or below("days", 3).
---@field opens? string A breach that opens where this is told.

-- Time to talk before anybody decides. First what to talk about.
---@class drops.Discuss
---@field [integer] string
---@field seconds? integer How long they have. From 5 to 3600.
---@field secrets? boolean May what only some know be said aloud? Left out: yes.

-- The team decides together, by vote.
---@class drops.Vote
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field reveal? "secret"|"open"|"anonymous" When choices are seen: once all have decided, at once, or never by whom.
---@field explain? boolean Who decides may give one line why.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.
---@field tie? "default"|"leader"|"again" What settles a tie: the default, the leader's own vote, or asking once more.
---@field rule? "plurality"|"majority"|"consensus" How many votes decide.

-- One thing to choose. First what stands on the card.
---@class drops.Option: drops.Effects
---@field [integer] string
---@field id? string A short name for this option; every option has one.
---@field needs_safety? integer How safe the team must feel before anybody can say this. From 0 to 100.
---@field go? string The next scene after this, instead of the scene's own go.
---@field when? drops.Condition It is on the card only if this holds; the default has none.
---@field from? integer With allocate: it takes effect from so many points on. From 1 to 100.

-- A second set of effects on trust, in somebody else's eyes.
---@class drops.TrustSet
---@field drops? drops.Pillars Trust earned: 1 to 3 drops of a pillar, as in { care = 2 }.
---@field leaks? drops.Pillars The price of a hard choice: 1 to 5 leaks of a pillar.
---@field buckets? drops.Pillars Trust spilled: 1 or 2 buckets of a pillar.
---@field with? string Whose trust is moved: a role, a character, "team" or "other". Left out: those who are there.
---@field why? string The reason, in your words: people read it at the reveal.

-- A fact that is told to one role. First the fact.
---@class drops.Reveal
---@field [integer] string
---@field to? string The role that learns it; left out: all.

-- One row of what two teams' answers lead to. First what is told.
---@class drops.Outcome: drops.Effects
---@field [integer] string
---@field mine? string What our team answered; left out: anything.
---@field theirs? string What the other team answered; left out: anything.

-- A way on. First the scene, then when it is taken.
---@class drops.Go
---@field [integer] string
---@field when? drops.Condition This way is taken only if this holds.

-- Everybody answers, privately and at once.
---@class drops.Each
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field reveal? "secret"|"open"|"anonymous" When choices are seen: once all have decided, at once, or never by whom.
---@field explain? boolean Who decides may give one line why.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.
---@field without? string Who is not asked: "leader" or a role.

-- The leader decides; the others may advise.
---@class drops.Leader
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field reveal? "secret"|"open"|"anonymous" When choices are seen: once all have decided, at once, or never by whom.
---@field explain? boolean Who decides may give one line why.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.

-- One role decides; the others may advise.
---@class drops.Only
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field reveal? "secret"|"open"|"anonymous" When choices are seen: once all have decided, at once, or never by whom.
---@field explain? boolean Who decides may give one line why.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.

-- Two teams are asked the same at once.
---@class drops.Across
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field reveal? "secret"|"open"|"anonymous" When choices are seen: once all have decided, at once, or never by whom.
---@field explain? boolean Who decides may give one line why.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.
---@field tie? "default"|"leader"|"again" What settles a tie: the default, the leader's own vote, or asking once more.

-- Points are split among the options.
---@class drops.Allocate
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field default? string The option that is taken when time is up. It may hide nothing and draw no bucket.
---@field by? string Who is asked: "leader" or a role; left out: everybody.
---@field points? integer How many there are to split. From 2 to 100.
---@field predict? boolean Who is not asked says what those who are will choose, instead of advising.

-- Everybody writes what they will do, in their own words.
---@class drops.Pledge
---@field [integer] string
---@field seconds? integer How long they have. From 5 to 3600.
---@field by? string Who is asked: "leader" or a role; left out: everybody.

-- Each says back what a mate said; the mate marks whether it landed. Options: landed, not_yet.
---@class drops.Paraphrase
---@field [integer] string|drops.Option
---@field seconds? integer How long they have. From 5 to 3600.
---@field about? string The scene whose words are said back.

-- A board: notes without names, votes, and owners for what got most.
---@class drops.Retro
---@field [integer] string
---@field seconds? integer How long they have. From 5 to 3600.
---@field notes? integer Notes that each may write. From 1 to 10.
---@field votes? integer Votes that each has. From 1 to 10.
---@field owners? integer Points that find an owner. From 1 to 10.

-- A scene that takes a pulse: its question, where it has one.
---@class drops.PulseQuestion
---@field [integer] string
---@field seconds? integer How long they have. From 5 to 3600.

-- A surprise that the facilitator may send. First what is told.
---@class drops.Inject: drops.Effects
---@field [integer] string
---@field title string What it is called.
---@field go? string The next scene after this, instead of the scene's own go.

-- Sentences that everybody rates from 1 to 5, anonymously.
---@class drops.Pulse
---@field [integer] string
---@field title string What it is called.

-- Questions for the talk after the story.
---@class drops.Debrief
---@field [integer] string

-- What a session goes through, part by part.
---@class drops.Programme
---@field [integer] drops.Part
---@field api integer The version of this language: 1.
---@field id string A short name without spaces.
---@field title string What it is called.
---@field summary? string One or two sentences for whoever looks for a programme.
---@field minutes? integer What its parts take together; it is checked. From 1 to 10000.
---@field contract? boolean Whether each accepts an opening contract first, or observes.

-- A scenario that is played. First its file's name, without .lua.
---@class drops.Part
---@field [integer] string
---@field title? string What it is called.
---@field minutes? integer How long it is given; left out: as the scenario says. From 1 to 480.
---@field carries? boolean Begins with the trust, the open breaches and the roles of the story before it.

-- A pulse between the stories: sentences, or those of another.
---@class drops.PulsePart
---@field [integer] string
---@field title string What it is called.
---@field minutes? integer How long it takes. From 1 to 60.
---@field repeats? string The name of an earlier pulse whose sentences are asked again.
---@field text? string What is told before it; left out: a sentence of our own.

-- Time to speak about the story before it.
---@class drops.DebriefPart
---@field title? string What it is called.
---@field minutes integer How long it takes. From 1 to 480.

-- A break.
---@class drops.PausePart
---@field title? string What it is called.
---@field minutes integer How long it takes. From 1 to 480.

-- The team that an `after` function is given: ask it with a dot, as in team.stake("days").
---@class drops.Team
---@field stake fun(stake: string): integer What the stake is now.
---@field was fun(scene: string, option: string): boolean Was this option chosen in that scene?
---@field known fun(fact: string): boolean Does the whole team know this fact?
---@field promised fun(commitment: string): boolean Is this promised, and neither kept nor broken yet?
---@field broken fun(commitment: string): boolean Was this promise broken?
---@field open fun(breach: string): boolean Is this breach open?
---@field safety fun(): integer How safe it feels to speak up, 0 to 100.
---@field level fun(pillar: drops.PillarOrOverall, who?: string): integer How far the team is trusted, 0 to 100; in whose eyes (left out: the mates').
---@field data fun(name: string): integer A number that was set; 0 where it was not.
---@field random fun(most: integer): integer A whole number from 1 to this one; the same whenever the session is played again.
---@field drop fun(pillar: drops.Pillar, count: integer, with?: string, why?: string) Adds 1 to 3 drops.
---@field leak fun(pillar: drops.Pillar, count: integer, with?: string, why?: string) Leaks 1 to 5.
---@field bucket fun(pillar: drops.Pillar, count: integer, with?: string, why?: string) Draws 1 or 2 buckets.
---@field stake_add fun(stake: string, by: integer) Moves a stake by so much.
---@field set fun(name: string, value: integer) Sets a number of your own.

-- The words of a scenario file.

---What the whole story is. Every file has one.
---@param entries drops.Scenario
function scenario(entries) end

---Questions for the talk after the story; in a programme, the time for it.
---@param entries drops.Debrief|drops.DebriefPart
---@return drops.Part
function debrief(entries) end

---Numbers of the trust model that this scenario changes.
---@param entries drops.Rules
function rules(entries) end

---Somebody whom a player plays, as in role "lead" { "Team lead", leader = true }.
---@param name string
---@return fun(entries: drops.Role)
function role(name) end

---Somebody in the story whom nobody plays.
---@param name string
---@return fun(entries: drops.Character)
function character(name) end

---A gauge of what is at stake.
---@param name string
---@return fun(entries: drops.Stake)
function stake(name) end

---Something that some know and others do not.
---@param name string
---@return fun(entries: drops.Fact)
function fact(name) end

---Something that can be promised, kept and broken.
---@param name string
---@return fun(entries: drops.Commitment)
function commitment(name) end

---What it is called when trust is spilled.
---@param name string
---@return fun(entries: drops.Breach)
function breach(name) end

---One scene of the story.
---@param name string
---@return fun(entries: drops.Scene)
function scene(name) end

---A surprise that the facilitator may send.
---@param name string
---@return fun(entries: drops.Inject)
function inject(name) end

---Sentences to be rated; as a scene's question, the pulse that it takes.
---@param name string
---@return fun(entries: drops.Pulse|drops.PulseQuestion|drops.PulsePart): drops.Question
function pulse(name) end

---The team decides together.
---@param entries drops.Vote
---@return drops.Question
function vote(entries) end

---Two teams are asked the same at once.
---@param entries drops.Across
---@return drops.Question
function across(entries) end

---The leader decides; the others may advise.
---@param entries drops.Leader
---@return drops.Question
function leader(entries) end

---Everybody answers, privately and at once.
---@param entries drops.Each
---@return drops.Question
function each(entries) end

---One role decides, as in only "tester" { ... }.
---@param name string
---@return fun(entries: drops.Only): drops.Question
function only(name) end

---Points are split among the options.
---@param entries drops.Allocate
---@return drops.Question
function allocate(entries) end

---Everybody writes what they will do.
---@param entries drops.Pledge
---@return drops.Question
function pledge(entries) end

---Each says back what a mate said.
---@param entries drops.Paraphrase
---@return drops.Question
function paraphrase(entries) end

---Notes, votes and owners.
---@param entries drops.Retro
---@return drops.Question
function retro(entries) end

---Holds where each of these holds.
---@param entries drops.Condition[]
---@return drops.Condition
function all(entries) end

---Holds where one of these holds.
---@param entries drops.Condition[]
---@return drops.Condition
function any(entries) end

---Holds where none of these holds.
---@param entries drops.Condition[]
---@return drops.Condition
function none(entries) end

---The whole team knows this fact.
---@param fact string
---@return drops.Condition
function known(fact) end

---This has been promised, and is neither kept nor broken yet.
---@param commitment string
---@return drops.Condition
function promised(commitment) end

---This promise was broken.
---@param commitment string
---@return drops.Condition
function broken(commitment) end

---This breach is open.
---@param breach string
---@return drops.Condition
function open(breach) end

---This option was chosen in that scene.
---@param scene string
---@param option string
---@return drops.Condition
function was(scene, option) end

---Trust is below this level: of a pillar, or "overall"; in whose eyes.
---@param pillar drops.PillarOrOverall
---@param level integer
---@param who? string
---@return drops.Condition
function low(pillar, level, who) end

---Trust is at this level or above it.
---@param pillar drops.PillarOrOverall
---@param level integer
---@param who? string
---@return drops.Condition
function high(pillar, level, who) end

---A stake, or "safety", is below this number.
---@param stake string
---@param number integer
---@return drops.Condition
function below(stake, number) end

---A stake, or "safety", is above this number.
---@param stake string
---@param number integer
---@return drops.Condition
function above(stake, number) end

---This is the "first" or the "second" of the two teams that face each other.
---@param which string
---@return drops.Condition
function side(which) end

---Runs a piece of this package, as in include "repair-steps", and gives what it returns.
---@param entries piece string
---@return any
function include(entries) end

---Several scenarios, pulses, debriefs and breaks in one session: a file of its own.
---@param entries drops.Programme
function programme(entries) end

---A part of a programme that plays a scenario, as in play "late-release".
---@param entries string|drops.Part
---@return drops.Part
function play(entries) end

---A part of a programme in which nothing happens.
---@param entries drops.PausePart
---@return drops.Part
function pause(entries) end

-- What code in an `after` function may call besides.

---Stops with the message where the value is false or nil.
---@param value any
---@param message? string
---@return any
function assert(value, message) end

---Stops with this message.
---@param message string
---@param level? integer
function error(message, level) end

---For going through a list.
---@param list table
---@return function, table, integer
function ipairs(list) end

---@class mathlib
math = {}

---Without its sign.
---@param x number
---@return number
function math.abs(x) end

---The next whole number from it upwards.
---@param x number
---@return integer
function math.ceil(x) end

---The next whole number from it downwards.
---@param x number
---@return integer
function math.floor(x) end

---The largest of these.
---@param x number
---@param ... number
---@return number
function math.max(x, ...) end

---The smallest of these.
---@param x number
---@param ... number
---@return number
function math.min(x, ...) end

---For going through a table, in the order of its names.
---@param table table
---@return function, table, nil
function pairs(table) end

---Calls a function and says whether it went well.
---@param f function
---@param ... any
---@return boolean, any
function pcall(f, ...) end

---The arguments from this one on; '#': how many there are.
---@param n integer|'#'
---@param ... any
---@return any
function select(n, ...) end

---@class stringlib
string = {}

---The number of one of its bytes; left out: of the first.
---@param s string
---@param at? integer
---@return integer|nil
function string.byte(s, at) end

---The text of these bytes.
---@param ... integer
---@return string
function string.char(...) end

---A text with values in it: %d for whole numbers, %s for texts.
---@param pattern string
---@param ... any
---@return string
function string.format(pattern, ...) end

---How many bytes it has.
---@param s string
---@return integer
function string.len(s) end

---In small letters.
---@param s string
---@return string
function string.lower(s) end

---Again and again.
---@param s string
---@param n integer
---@param between? string
---@return string
function string.rep(s, n, between) end

---A part of it.
---@param s string
---@param from integer
---@param to? integer
---@return string
function string.sub(s, from, to) end

---In capitals.
---@param s string
---@return string
function string.upper(s) end

---@class tablelib
table = {}

---A list as one text.
---@param list table
---@param between? string
---@param from? integer
---@param to? integer
---@return string
function table.concat(list, between, from, to) end

---Puts a value into a list: at its end, or at a place.
---@param list table
---@param at any
---@param value? any
function table.insert(list, at, value) end

---Takes a value out of a list: its last, or that at a place.
---@param list table
---@param at? integer
---@return any
function table.remove(list, at) end

---Sorts a list; what is equal keeps its order.
---@param list table
---@param before? function
function table.sort(list, before) end

---The number that a text says.
---@param value any
---@param base? integer
---@return number|nil
function tonumber(value, base) end

---The value as a text.
---@param value any
---@return string
function tostring(value) end

---What a value is: "number", "string" and so on.
---@param value any
---@return string
function type(value) end

