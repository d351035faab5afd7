-- Rebuild: six weeks after crossed-line.lua, the same people; trust comes back step by step, or is hurried away again.
-- Fifteen minutes: leave out 'drawer', 'ramp' and 'board', and do not stay long with 'trays'.
-- Alone it opens with its two breaches; after crossed-line, with the ledger carried over, what is open stays as it is.
scenario { api = 1, id = "rebuild", version = "1.0.0", title = "Rebuild",
  summary = "He is back on nights and eats in the van. A note: this follows a false accusation, and apologies may come close.",
  objectives = { "Tell the six steps of repair apart, and feel their order", "Notice when an apology is for the one who says it",
    "Let deeds speak for longer than one good week" },
  minutes = 35, players = { 4, 6 }, teams = { 1, 12 }, measure = "duncan", start = "trays" }

role "lead"    { "Site lead", leader = true,
  private = "Head office has sent an envelope: a month's pay for Duncan, if he signs that the matter is closed. It lies in your drawer." }
role "planner" { "Shift planner",
  private = "In the second week Duncan rang you, at night. You saw his name, and let it ring out." }
role "tech"    { "Technician",
  private = "Your mother is home again. In those weeks somebody left soup at her door, twice. She has just told you who: Duncan." }
role "crew"    { "Storekeeper", many = true,
  private = "In the printer you found a form: application for transfer, harbour depot. The name is filled in: Duncan's." }
character "duncan" { "Duncan, night loader", trusts = 50 }
character "adaeze" { "Adaeze, quality auditor", trusts = 50 }

stake "evenings" { "Evenings before the audit", start = 6, max = 8 }
stake "licence"  { "The cold store's licence", start = 5 }
fact "envelope" { "Head office offers Duncan money for a signature.", known_by = "lead" }
fact "rang"     { "Duncan rang the planner in the second week; nobody picked up.", known_by = "planner" }
fact "soup"     { "Duncan left soup at the technician's mother's door.", known_by = "tech" }

commitment "rounds" { "No round is signed that two did not walk.", to = "duncan", due = "three",
  kept   = { drops = { consistency = 3, character = 1 } },
  broken = { breach = "again" } }
breach "cover"   { "What we knew of that night", kind = "character", buckets = { character = 1 }, with = "duncan",
  why = "They knew, and let him stand there." }
breach "accused" { "The days that Duncan stood for it", kind = "care", buckets = { care = 1 }, with = "duncan",
  why = "Six weeks, and nobody has asked." }
breach "drawer"  { "The envelope in the drawer", kind = "consistency", buckets = { consistency = 1 }, with = "duncan",
  why = "Of all people, he heard it last." }
breach "again"   { "The round that one walked alone", kind = "character", buckets = { character = 1 }, with = "duncan",
  why = "After all that: three o'clock, and one pen." }

-- Nothing is asked yet: where the two breaches come from, so that nobody can say they fell from the sky.
scene "trays" { title = "In every tray",
  { "Monday. A cold store for vaccines, six weeks after the night when cell 4 went warm. The final report lies in every tray since Friday: who knew what, and from when; and that Duncan had done nothing.", opens = "cover" },
  { "He is on nights again, all the same. He says good evening, he loads, he eats in the van. About the days at home nobody has asked him.", opens = "accused" },
  discuss = { "Without names: what makes it hard to walk up to somebody you have let down?", seconds = 90 },
  go = "flask" }

-- Step one. Four people, one man, twenty seconds: who speaks, and does the rest hide behind it?
scene "flask" { title = "Good evening", heard = true,
  "Twenty to ten, change of shift. Duncan comes in for the list, as always, and puts his flask on the table while he reads. It is the longest that he ever stays.",
  ask = each { "And you?", seconds = 60, default = "ten",
    { "'I knew a piece of it, and I let you stand there.'", id = "knew", repairs = "open", step = "acknowledge",
      also = { leaks = { care = 1 }, with = "team", why = "Now the others have to say something, too." } },
    { "'I'm so sorry, Duncan. For everything.'", id = "sorry", repairs = "open", step = "apologise",
      drops = { care = 1 }, with = "team", also = { leaks = { character = 1 }, with = "duncan", why = "For what, exactly?" } },
    { "'Would you have ten minutes, one of these nights?'", id = "ten", stakes = { evenings = -1 },
      drops = { care = 1 }, with = "duncan" },
    { "'That night anybody would have done the same.'", id = "anybody", repairs = "open", hollow = true, why = "Then why was it he who went home?",
      stakes = { evenings = 1 }, also = { drops = { care = 2 }, with = "tech" } } },
  go = "drawer" }

-- Money may be meant well. The question is what it buys, and who may see it being offered.
scene "drawer" { title = "An envelope", witness = true,
  "Tuesday, two o'clock. Head office rings the lead: can the matter be closed before the audit next Friday?",
  ask = leader { "What becomes of it?", seconds = 60, default = "back", explain = true,
    { "Show it to Duncan, with a witness, and say what it is for", id = "show", reveals = "envelope", stakes = { licence = -2 },
      drops = { character = 3 }, with = "duncan" },
    { "Send it back, and leave him out of it", id = "back", stakes = { licence = -1 },
      leaks = { character = 1 }, with = "duncan", why = "Decided for him, once more.", also = { drops = { care = 1 }, with = "tech" } },
    { "'Take it. You have more than earned it.'", id = "take", repairs = "open", hollow = true, why = "So it has a price.", stakes = { licence = 3 },
      also = { drops = { consistency = 1 }, with = "adaeze" } },
    { "Leave it in the drawer till after the audit", id = "later", hides = "drawer", stakes = { licence = 1, evenings = 1 } } },
  go = "ramp" }

-- "Rang" is the only card here that asks him anything.
scene "ramp" { title = "One hour on the ramp",
  "Wednesday, half past eleven at night. The van is late. On the ramp there is a bench, and on it Duncan. The planner has an hour.",
  { when = was("flask", "anybody"), "Since Monday he has moved his flask to the other end of the table." },
  ask = only "planner" { "How do you spend it?", seconds = 60, default = "load", predict = true,
    { "'You rang me, and I let it ring. What would you have said?'", id = "rang", reveals = "rang", repairs = "open", step = "understand",
      stakes = { evenings = -1 } },
    { "Give him the letter you have carried about for a week", id = "letter", repairs = "open", step = "apologise",
      drops = { character = 1 }, with = "duncan", also = { leaks = { care = 2 }, with = "duncan", why = "Five pages, to be read under a lamp, and watched." } },
    { "Sweep the ramp with him; no talk, unless he wants it", id = "load", stakes = { evenings = -1 },
      drops = { care = 2 }, with = "duncan" },
    { "Leave him in peace; he has earned it", id = "peace", stakes = { evenings = 1 },
      leaks = { care = 3 }, with = "duncan", why = "Peace was what he had had for six weeks." } },
  go = "change" }

-- A promise that is not ours to give is hollow, however much we mean it: the roster is made at head office.
scene "change" { title = "Something one can see",
  "Thursday, change of shift. Adaeze's audit is in eight days. Head office makes the rosters; the rounds, the sheets and the files are made here.",
  private = { crew = "The form is no longer in the printer.", tech = "Soup. Twice. And you have not said a word to him." },
  discuss = { "What would he have to see, on any odd night, to believe it?", seconds = 120 },
  ask = vote { "What changes, from when?", seconds = 60, default = "seal", tie = "leader",
    { "His file cleared in writing, and two people on every round", id = "two", makes = "rounds", repairs = "open", step = "amend",
      stakes = { evenings = -2 }, also = { leaks = { care = 2 }, with = "crew", why = "Twice the rounds, the same crew." } },
    { "First of all a new seal, and an alarm for cell 4", id = "seal", stakes = { licence = 1 },
      drops = { competence = 2 }, with = "adaeze",
      also = { leaks = { care = 2 }, with = "duncan", why = "The door is being looked after." } },
    { "'No more Sundays for you, you have our word.'", id = "sundays", repairs = "open", hollow = true, why = "The roster is made elsewhere. He knows that.",
      stakes = { evenings = 1 }, also = { drops = { care = 2 }, with = "crew" } },
    { "'You tell us what has to change, and we do it.'", id = "you", repairs = "open", step = "invite",
      drops = { care = 1 }, with = "duncan", also = { leaks = { competence = 2 }, with = "adaeze", why = "Do they not know it themselves?" } } },
  go = "three" }

-- Follow-through has no card: it is this night, when nobody looks.
scene "three" { title = "Sunday, three o'clock",
  "Two have called in ill. The technician is alone with forty cells, a sheet with two boxes for two names, and one pen. Duncan is out on the road.",
  { when = promised "rounds", "No round is signed that two did not walk: that was Thursday." },
  ask = only "tech" { "The line of three o'clock?", seconds = 60, default = "late", predict = true,
    { "Leave it empty, and write beside it why", id = "empty", keeps = "rounds", stakes = { licence = -2 },
      drops = { character = 2 }, with = "duncan" },
    { "Ring the planner out of bed; walk it at ten to four, write 3:50", id = "late", keeps = "rounds", stakes = { licence = -1 },
      leaks = { care = 3 }, with = "planner", why = "Three hours of sleep, one of them on the stairs.",
      also = { drops = { consistency = 1 }, with = "duncan" } },
    { "Ring his van: 'The soup was you. And: one name, tonight only?'", id = "ring", reveals = "soup", renegotiates = "rounds", due = "eve",
      drops = { care = 1 }, with = "duncan", also = { leaks = { consistency = 2 }, with = "duncan", why = "The first odd night." } },
    { "Walk it at three sharp, alone, and write one name", id = "alone", breaks = "rounds", stakes = { licence = -1 },
      drops = { competence = 2 }, with = "duncan", why = "Punctual, and by oneself." },
    { "Walk it alone at five, and write both names", id = "both", hides = "again", stakes = { licence = 2 }, go = "finger" } },
  go = "stays" }

-- The last moment at which naming it is still the technician's own. Silence has to be chosen here.
scene "finger" { title = "A finger on a line",
  "Ten to six. The van is in early. Duncan reads the night's sheet, as he always has; his finger stops at three o'clock. 'Busy?'",
  ask = only "tech" { "And?", seconds = 30, default = "first",
    { "'Both names are mine. I was by myself.'", id = "mine", repairs = "again", step = "acknowledge", surfaces = "again",
      stakes = { licence = -2 } },
    { "'I must talk to the planner first. Then to you.'", id = "first", stakes = { evenings = -1 },
      leaks = { consistency = 1 }, with = "duncan", why = "First to somebody else." },
    { "'Not very.'", id = "quiet", leaks = { character = 1 }, with = "duncan", why = "His finger stays where it is." } },
  go = "stays" }

-- He has come to them this time. Who sees that, and who goes on talking about Sunday?
scene "stays" { title = "He stays", heard = true,
  "Monday, ten past six. The shift is over. Duncan rinses his flask and, this time, does not go.",
  surfaces = { "drawer", "again" },
  { when = was("three", "both"), "He has Sunday's sheet with him. 'Two hands', he says. 'The same seven in both.'" },
  { when = was("drawer", "later"), "'Somebody rang from head office. Had I got the envelope.'" },
  { when = known "soup", "The technician's mother has sent the pot back, full." },
  ask = each { "What do you say?", seconds = 60, default = "carry",
    { "'I'm sorry that I left you alone with it. No because.'", id = "sorry", repairs = "open", step = "apologise",
      also = { leaks = { competence = 1 }, with = "adaeze", why = "The morning's papers lie where they lay." } },
    { "'What do you still carry from it?'", id = "carry", repairs = "open", step = "understand", stakes = { evenings = -1 } },
    { "'This, too, was mine: …'", id = "mine", repairs = "open", step = "acknowledge", stakes = { licence = -1 } },
    { "'It was head office that sent you home, not us.'", id = "office", repairs = "open", hollow = true, why = "He can read who signed what.",
      also = { drops = { care = 1 }, with = "team" } },
    { "'How should a round be signed? You write it, we sign it.'", id = "write", repairs = "open", step = "invite",
      drops = { competence = 1 }, with = "duncan", also = { leaks = { consistency = 1 }, with = "adaeze", why = "One more way of doing it." } } },
  go = "board" }

-- An owner for each point, by name, before anybody goes home.
scene "board" { title = "The board",
  "Wednesday. A board, three columns, coffee. Duncan has been asked; he sits at the back and listens.",
  ask = retro { "What do we keep, what do we stop, and what has to be told next time in the same hour?", seconds = 420, notes = 2, votes = 3, owners = 3 },
  go = "eve" }

-- What is still missing, and is it tonight's? "Enough words" can be wise or tired; let them tell which.
scene "eve" { title = "The evening before the audit",
  "Thursday. Tomorrow Adaeze walks through. The transfer form lies on Duncan's side of the table, face down, with a pen on it.",
  { when = promised "rounds", "The rounds are still owed: two names, two people." },
  { when = low("character", 36, "duncan"), "He does not touch the pen. Nor does he put it away." },
  ask = vote { "What is left to do tonight?", seconds = 60, default = "his", tie = "leader",
    { "Go through it once more with him; the last word is his", id = "his", repairs = "open", step = "invite", keeps = "rounds",
      stakes = { evenings = -2 }, drops = { care = 1 }, with = "duncan" },
    { "Say it before the whole shift, by name, and stop there", id = "shift", repairs = "open", step = "apologise",
      drops = { character = 1 }, with = "duncan", also = { leaks = { care = 3 }, with = "planner", why = "One name took longer than the others." } },
    { "Show it at the audit: what we have learnt, with slides", id = "slides", keeps = "rounds", stakes = { licence = 3 },
      leaks = { care = 3 }, with = "duncan", why = "He is on slide four." },
    { "No more words. Walk the rounds", id = "walk", keeps = "rounds", drops = { consistency = 2 }, with = "duncan",
      also = { leaks = { care = 1 }, with = "team", why = "Some had one more sentence." } } },
  go = { { when = any { below("licence", 1), below("evenings", 1) }, "paused" }, { when = low("overall", 29, "duncan"), "harbour" },
         { when = high("overall", 44, "duncan"), "kettle" }, "even" } }

scene "kettle"  { title = "The kettle at four", "At four he puts the kettle on. 'Who else?' The form lies in the bin, torn once, neatly.", ending = "kettle" }
scene "even"    { title = "The rounds are walked", "The rounds are walked. He answers when he is asked, and eats inside when it rains.", ending = "even" }
scene "paused"  { title = "A month's rest", "The licence rests for a month. 'At least what stands there is true', says Duncan, and helps to empty the cells.", ending = "paused" }
scene "harbour" { title = "His last night", "The form is signed. On his last night he shows somebody how to hear whether a door is shut.", ending = "harbour" }

debrief { "Which step did you want to skip, and why that one?", "Which sorry was for him, and which for the one who said it?",
  "What did Sunday at three o'clock prove that no sentence could?", "What did each of you know that would have helped, and who got to hear it?",
  "What is still open, and may it stay open?" }
