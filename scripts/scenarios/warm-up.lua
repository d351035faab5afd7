-- First Hour: a new team finds out what each is good for and how each likes to be asked, and writes it down.
-- In less time: leave out "good" and "clock". You are yourselves here, so nothing is scored between you: what moves is the trust
-- of somebody who is not here yet, and no bucket can be drawn. Leave recognition on; what you write in "line" is your agreement.
scenario { api = 1, id = "warm-up", version = "1.0.0", title = "First Hour",
  summary = "You are yourselves. In week three somebody joins you, and would like to know beforehand how one gets on with you.",
  objectives = { "Say what you are good for, and what it costs the others", "Know how each of you likes to be asked", "Agree on lines that somebody can hold you to" },
  minutes = 12, players = { 3, 8 }, teams = { 1, 40 }, measure = "ximena", start = "hello", languages = { "de", "es" } }

role "host"   { "Host of this hour", leader = true, private = "The room is needed ten minutes sooner than the others think. You were told this morning." }
role "scribe" { "Keeper of the page", private = "You keep the page. You have seen such pages: most are never opened again, because no line has a name under it." }
role "member" { "Member of the team", many = true, private = "There is one thing about how you like to be asked that nobody here could guess. Whether it is said in this hour is up to you." }
character "ximena" { "Ximena, who joins in week three" }

stake "minutes" { "Minutes in hand", start = 5, max = 8 }
stake "ease"    { "Ease in the room", start = 5, max = 8 }
fact "room"     { "The room is needed ten minutes sooner.", known_by = "host" }
fact "unsigned" { "A page without names is not opened twice.", known_by = "scribe" }

-- Broken, it draws no bucket here: what it costs, the hook of "page" says.
commitment "page" { "Ximena gets a page from us.", to = "ximena", due = "clock",
  kept   = { drops = { consistency = 2, care = 1 }, why = "It came on the day." },
  broken = { buckets = { consistency = 0 } } }

scene "hello" { title = "Somebody joins", 
  facilitator = "Read it out yourself, slowly. Do not say which answer is good: all three have a reason. Watch who speaks for the team before anybody has asked.",
  "Ximena joins you in week three. This morning she wrote: 'I would like to get it right with you from the first day. Is there anything I could read?'",
  ask = vote { "What do we answer?", seconds = 30, default = "tonight", tie = "leader",
    { "'A page, within the hour, with our names under it.'", id = "hour", makes = "page", stakes = { minutes = -1 },
      drops = { care = 3 }, with = "ximena", also = { leaks = { competence = 1 }, with = "ximena", why = "Within the hour?" } },
    { "'We hardly know it ourselves. You get what we have tonight.'", id = "tonight", makes = "page", due = "page", stakes = { ease = -1 },
      drops = { character = 2 }, with = "ximena", also = { leaks = { competence = 1 }, with = "ximena" } },
    { "'Just come. Such things cannot be written down.'", id = "come", stakes = { minutes = 1, ease = 1 },
      drops = { competence = 1 }, with = "ximena", also = { leaks = { care = 5, consistency = 4 }, with = "ximena", why = "She had asked." } } },
  go = "good" }

-- Every strength has its price, so nobody has to boast. Whoever would rather look on first may: it is on a card.
scene "good" { title = "What you are good for", "What do others come to you for? Take the card that fits you best, with its price. The cards go on the page.",
  ask = each { "Which one is nearest to you?", seconds = 40, default = "quiet",
    { "I see what is missing, sooner than what is there", id = "gaps", stakes = { ease = -1 },
      drops = { competence = 2 }, with = "ximena", also = { leaks = { care = 1 }, with = "ximena" } },
    { "I keep things going, and walk past whoever needs a moment", id = "pace", stakes = { minutes = 1 },
      drops = { consistency = 1 }, with = "ximena", also = { leaks = { care = 1 }, with = "ximena" } },
    { "I ask what nobody asks, even when it is late", id = "ask", stakes = { minutes = -1 },
      drops = { character = 2 }, with = "ximena", also = { leaks = { consistency = 1 }, with = "ximena" } },
    { "I notice who has gone quiet, and lose the thread over it", id = "quiet", stakes = { minutes = -1 },
      drops = { care = 2 }, with = "ximena", also = { leaks = { competence = 1 }, with = "ximena" } },
    { "I would rather look on first, and tell you later", id = "later", stakes = { ease = 1 },
      drops = { competence = 1 }, with = "ximena", also = { leaks = { care = 2 }, with = "ximena", why = "An empty card." } } },
  go = "asked" }

scene "asked" { title = "How to ask you", "Somebody needs something from you, and it is not convenient. By word or in writing? At once, or at a set time? Before others? Think of the last time it went well.",
  ask = pledge { "How do you like to be asked? One sentence, and what gets in its way", seconds = 60 },
  go = "back" }

-- Say it back in your own words; no advice. 'Not yet' is a gift: the second attempt is usually the better one.
scene "back" { title = "Say it back", 
  facilitator = "The room gets quiet here; let it. If a pair is stuck, ask for the first three words only. A “not yet” is no failure, say so once.",
  "You see what a mate has written. Say it back in your own words, without improving it. Then mark what was said back to you.",
  ask = paraphrase { "What did you hear?", seconds = 120, about = "asked",
    { "That is what I meant", id = "landed", drops = { care = 2 }, with = "ximena" },
    { "Not yet; may I say it once more?", id = "not_yet", drops = { character = 1 }, with = "ximena",
      also = { leaks = { competence = 1 }, with = "ximena" } } },
  go = "clock" }

-- The host knows something about the clock. Ask at the end who noticed, and from what.
scene "clock" { title = "What is left of the hour", 
  facilitator = "One role knows that time is short. Do not help with a look at your watch. If the hour really is short, cut here: the page can be written with one line each.",
  "It is going well. Two of you were about to say more. Ximena writes: 'No hurry. Is it coming?'",
  { when = promised "page", "You have promised her a page." },
  private = { host = "Six minutes are left, not sixteen. The next group is standing in the corridor." },
  ask = leader { "How do you use what is left?", seconds = 40, default = "tell",
    { "'We have six minutes. What shall we leave out?' And tell her", id = "tell", renegotiates = "page", due = "page", reveals = "room", stakes = { ease = -2 },
      drops = { character = 2 }, with = "ximena", also = { leaks = { competence = 2 }, with = "ximena" } },
    { "Stop here. The page first, standing; then whoever has more", id = "now", keeps = "page", stakes = { ease = -1 },
      drops = { competence = 1 }, with = "ximena", also = { leaks = { care = 2 }, with = "ximena", why = "Two were about to say more." } },
    { "'A bit faster now: one word each.'", id = "faster", stakes = { minutes = 2 },
      drops = { competence = 1 }, with = "ximena", also = { leaks = { care = 5, consistency = 5 }, with = "ximena", why = "Two were about to say more, and got one word." } },
    { "Say nothing. The next group will knock", id = "stay", stakes = { ease = 2 },
      drops = { care = 1 }, with = "ximena", also = { leaks = { character = 5, competence = 5 }, with = "ximena", why = "The page ends in mid-sentence: somebody knocked." } } },
  go = "line" }

-- These sentences are the team's agreement; later scenarios show them again. Read them out, slowly.
scene "line" { title = "One line each", "One line from each, to be held to. Not what everybody should do: what you will do. And before you go, recognise somebody for something of this hour, in three words or more.",
  ask = pledge { "What may the others count on from you?", seconds = 60 },
  go = "page" }

scene "page" { title = "The page", "The page lies on the table. It is not beautiful.",
  { when = broken "page", "Ximena was told: within the hour. The hour is over." },
  { when = below("minutes", 3), "There is time for one sentence more." },
  { when = known "room", "Somebody holds the door for the next group." },
  ask = vote { "What does she get to read?", seconds = 40, default = "sure", tie = "leader",
    { "Every line, with a name under it", id = "names", keeps = "page", reveals = "unsigned", stakes = { ease = -2 },
      drops = { character = 3, consistency = 2 }, with = "ximena", also = { leaks = { competence = 1 }, with = "ximena", why = "Two lines contradict each other." } },
    { "The three lines we are sure of", id = "sure", keeps = "page", stakes = { minutes = -1 },
      drops = { competence = 2 }, with = "ximena", also = { leaks = { care = 2 }, with = "ximena", why = "Whose are they?" } },
    { "How to ask each of us, and what annoys us", id = "asking", keeps = "page", stakes = { minutes = -1, ease = -1 },
      drops = { care = 3 }, with = "ximena", also = { leaks = { consistency = 1 }, with = "ximena" } },
    { "A page that reads well. The rest she will see", id = "well", stakes = { ease = 2, minutes = 1 },
      drops = { competence = 1 }, with = "ximena", also = { leaks = { character = 4, consistency = 5, care = 5 }, with = "ximena", why = "It could be about any team." } } },
  after = function(team)
    if team.broken("page") then
      team.leak("consistency", 4, "ximena", "She had been told: within the hour.")
    end
  end,
  go = { { when = low("overall", 36, "ximena"), "brochure" }, { when = high("overall", 42, "ximena"), "underlined" }, "read" } }

scene "underlined" { title = "Three lines underlined", "Ximena brings the page on her first day. Three lines are underlined, and she has added one of her own.", ending = "underlined" }
scene "read"       { title = "Read", "Ximena has read it. On her first day she asks two of you how it is meant.", ending = "read" }
scene "brochure"   { title = "A nice page", "Ximena thanks you for the page. On her first day she asks nobody anything.", ending = "brochure" }

debrief { "Whose strength surprised you, and whose price had you felt already?", "When you were said back: what was missing, and did you say so?",
  "Who knew about the clock, and what did the others notice?", "Which line on the page will be hard to keep in a bad week, and who may remind you?" }
