-- Crossed Line: one signed for another out of kindness, and a third stands for it who did nothing.
-- Fifteen minutes: leave out 'pen' or 'ramp', and 'draft'. The same people come back in rebuild.lua, six weeks later.
scenario { api = 1, id = "crossed-line", version = "1.0.0", title = "Crossed Line",
  summary = "A signature, a door log and a badge on the table. A note: a false accusation, and a mother in hospital.",
  objectives = { "See what a kind lie costs, and whom", "Tell a log from the truth while others wait for a name",
    "Name your own part before somebody else does" },
  minutes = 30, players = { 4, 6 }, teams = { 1, 12 }, measure = "duncan", start = "sheet" }

role "lead"    { "Site lead", leader = true,
  private = "In March you had a note: the seal of cell 4 is worn. The order for a new one is still among your drafts." }
role "planner" { "Shift planner",
  private = "At three you signed the round in the technician's name, unasked. You did not walk it. Nobody saw." }
role "tech"    { "Technician",
  private = "At ten past two the hospital rang: your mother. 'Go', said the planner, 'I'll see to the rest.' You did not ask what the rest was." }
role "crew"    { "Storekeeper", many = true,
  private = "Before two you saw Duncan lean on the door of cell 4 until it clicked. It did not strike you as anything." }
character "duncan" { "Duncan, night loader", trusts = 50 }
character "adaeze" { "Adaeze, quality auditor", trusts = 50 }

stake "boxes" { "Boxes cleared for the islands", start = 6 }
stake "hands" { "Hands for the nights", start = 3, max = 8 }
fact "left"   { "Nobody walked the round at three; it was signed.", known_by = { "planner", "tech" } }
fact "seal"   { "The seal of cell 4 was reported worn in March.", known_by = "lead" }
fact "click"  { "Duncan closed cell 4 and made sure of it.", known_by = "crew" }

commitment "account" { "On Friday Adaeze has our whole account.", to = "adaeze", due = "account",
  kept   = { drops = { consistency = 2, character = 1 } },
  broken = { buckets = { consistency = 1 }, why = "Friday passed, and the account had holes." } }
breach "cover"   { "What we knew of that night", kind = "character", buckets = { character = 1 }, with = "duncan",
  why = "They knew, and let him stand there." }
breach "accused" { "The days that Duncan stood for it", kind = "care", buckets = { care = 1 }, with = "duncan",
  why = "One name on one page, and nobody had asked him." }

-- The planner's secret is not ugly. Give it a minute of silence; the others guess meanwhile.
scene "sheet" { title = "The sheet of the night",
  "A cold store for the vaccines of eleven islands. Wednesday, half past seven: cell 4 is at eleven degrees, forty boxes may be lost. On the sheet the technician has walked the round of three o'clock, all in order.",
  "Adaeze, from quality, taps on the line: 'Who was this?'",
  ask = only "planner" { "What does Adaeze hear?", seconds = 60, default = "friday", predict = true,
    { "'Nobody. I signed for it, and nobody walked it.'", id = "nobody", voice = true, reveals = "left", stakes = { boxes = -2 },
      drops = { character = 2 }, with = "adaeze",
      also = { leaks = { care = 4 }, with = "tech", why = "It is the technician's name that stands there." } },
    { "'By Friday you'll have our whole account, mine first.'", id = "friday", makes = "account", stakes = { boxes = -1 },
      leaks = { competence = 2 }, with = "adaeze", why = "It was a simple question." },
    { "'It is what it says there.'", id = "stands", hides = "cover", stakes = { boxes = 2 },
      drops = { care = 1 }, with = "tech", why = "A friend, on the worst of nights." } },
  go = "log" }

-- A convenient log, and a leader with a stake in it. Ask the others afterwards what the witness saw.
scene "log" { title = "The door log", witness = true,
  "At eleven the door log is printed. Last badge at cell 4: Duncan, 1:48. He has loaded here at night for nineteen years, alone mostly, and says little. Head office takes his badge 'until it is clear'. None of you has named him.",
  { when = known "left", "That nobody walked the round is noted. It does not say who left the door ajar." },
  discuss = { "What does a door log know, and what can it not know?", seconds = 90 },
  ask = leader { "Adaeze asks: 'Is there a reason to doubt the log?'", seconds = 60, default = "answer", explain = true,
    { "'Yes. I have known of a bad seal there since March.'", id = "seal", reveals = "seal", stakes = { boxes = -1 },
      drops = { character = 2 }, with = "duncan",
      also = { leaks = { competence = 3 }, with = "adaeze", why = "Eight months, in a folder of drafts." } },
    { "'Full pay for him till it's clear. I answer for him, in writing.'", id = "answer", makes = "account", stakes = { boxes = -2 },
      drops = { care = 2 }, with = "duncan",
      also = { leaks = { consistency = 1 }, with = "adaeze", why = "An exception, for one of their own." } },
    { "'The log is what we have.'", id = "log", hides = "cover", stakes = { boxes = 2 } } },
  go = "asks" }

-- Everybody holds one piece, and none of the four is enough by itself.
scene "asks" { title = "He asks",
  "A quarter past ten at night. Duncan, at home, to all of you: 'You know me. Did any of you see anything?' The ticks turn blue, one after the other.",
  ask = each { "What do you answer?", seconds = 60, default = "how",
    { "'A piece of it. By Friday Adaeze has it from me in writing.'", id = "piece", voice = true, makes = "account", repairs = "cover", step = "acknowledge",
      drops = { character = 2 }, with = "duncan",
      also = { leaks = { care = 2 }, with = "team", why = "Now each of us will be asked." } },
    { "'We are all behind you.'", id = "behind", hides = "cover", stakes = { hands = 1 },
      drops = { care = 2 }, with = "duncan", why = "He reads it twice." },
    { "'How are you getting through it?'", id = "how", drops = { care = 2 }, with = "duncan",
      also = { leaks = { character = 2 }, with = "duncan", why = "It was not what he had asked." } },
    { "Nothing, while quality is looking into it", id = "nothing", leaks = { care = 3 }, with = "duncan",
      why = "Two blue ticks, and no line.", also = { drops = { consistency = 1 }, with = "adaeze" } } },
  go = { { when = known "left", "ramp" }, "pen" } }

-- Loyalty against truth, and both have a face. Silence is on a card of its own.
scene "pen" { title = "A pen",
  "Thursday, nine. Adaeze lays the sheet before the technician, and a pen across it: 'Your name. Was it your round?'",
  private = { tech = "Your mother is awake. The planner has not said a word about it, and would not." },
  ask = only "tech" { "Well?", seconds = 45, default = "noon", predict = true,
    { "'No. I was gone by ten past two.'", id = "gone", voice = true, welcome = true, reveals = "left", stakes = { boxes = -1 },
      drops = { character = 3 }, with = "duncan",
      also = { leaks = { care = 4 }, with = "planner", why = "Given away by the one it was done for." } },
    { "'Ask me at noon.' And to the planner: 'You or I, today.'", id = "noon", stakes = { boxes = -1 },
      drops = { care = 3 }, with = "planner",
      also = { leaks = { character = 2 }, with = "adaeze", why = "Three hours for a yes or a no." } },
    { "'It was a long night. I couldn't swear to it.'", id = "long", hides = "cover", stakes = { boxes = 1 },
      drops = { care = 2 }, with = "planner" } },
  go = "draft" }

-- Reached where the planner has told: then the door is the question, and the storekeepers hold that piece.
scene "ramp" { title = "On the ramp",
  "Thursday, nine. Adaeze comes down to the storekeepers, on her own: 'Some of you were on the ramp before two. What is Duncan like with doors?'",
  private = { crew = "He leaned on it until it clicked. You know what that makes the seal, and whose desk that lands on." },
  ask = only "crew" { "What does she take back upstairs?", seconds = 45, default = "careful", predict = true,
    { "'He shut it. I heard it click.'", id = "click", voice = true, reveals = "click", drops = { character = 3 }, with = "duncan",
      also = { leaks = { competence = 2 }, with = "lead", why = "If it was shut, it was the seal." } },
    { "'A careful man. I'd rather not say more.'", id = "careful", drops = { care = 2 }, with = "duncan",
      also = { leaks = { character = 2 }, with = "duncan", why = "There was more." } },
    { "'I was loading. I don't look at doors.'", id = "loading", hides = "cover", stakes = { hands = 1 } } },
  go = "draft" }

-- Blame sounds like justice for Duncan here. Watch who stops speaking after it.
scene "draft" { title = "One name in a draft",
  "Thursday, five o'clock. Adaeze sends you her draft to read: one page, one name, Duncan's. It goes to head office when the lead says so.",
  { when = known "left", "What the sheet was worth stands in it, in half a sentence." },
  { when = known "click", "That he shut the door stands in a footnote." },
  { when = below("hands", 4), "Tonight's loading list has two gaps." },
  ask = leader { "What do you say to your people first?", seconds = 60, default = "hold",
    { "'Whoever has spoken: thank you. It goes on page one.'", id = "thanks", welcome = true, stakes = { boxes = -1 },
      drops = { character = 1 }, with = "duncan" },
    { "'I'll hold it till noon tomorrow. Sleep on it.'", id = "hold", leaks = { care = 2 }, with = "duncan",
      why = "He does not sleep on it.", also = { drops = { care = 1 }, with = "tech" } },
    { "'He has been at home for two days. Why only now?'", id = "why", blame = true, why = "Next time one says it later still.",
      also = { drops = { care = 2 }, with = "duncan", why = "Somebody is angry for him." } },
    { "'Let it go out. He's better off at home till it's over.'", id = "out", opens = "accused", breaks = "account", stakes = { boxes = 3 } } },
  go = "account" }

-- Each writes alone. Compare with what the same person answered Duncan on Wednesday night.
scene "account" { title = "Friday, noon",
  "Adaeze has put a sheet of paper before each of you. Your names are printed on it already.",
  { when = promised "account", "The whole account, by today: that was the word." },
  { when = broken "account", "The one page has gone out. She asks for your own words all the same." },
  ask = each { "What stands above your name?", seconds = 60, default = "monday",
    { "What I knew, and since when", id = "mine", keeps = "account", repairs = "cover", step = "acknowledge",
      drops = { character = 2 }, with = "duncan",
      also = { leaks = { competence = 2 }, with = "adaeze", why = "Nothing of it was new to us." } },
    { "The door, the seal, the hours; nobody's name", id = "facts", drops = { care = 2 }, with = "tech",
      also = { leaks = { character = 2 }, with = "duncan", why = "No name, so his stays where it was." } },
    { "'Until Monday, please. I have to talk to somebody first.'", id = "monday", renegotiates = "account", due = "gate",
      drops = { care = 2 }, with = "planner",
      also = { leaks = { care = 3 }, with = "duncan", why = "Another weekend." } },
    { "'See the sheet, see the log.'", id = "sheet", hides = "cover", stakes = { boxes = 1 } } },
  go = "van" }

-- Give the scene a breath before the cards. "It was for a mother" is true, and it is an excuse.
scene "van" { title = "The van's memory", heard = true,
  "Monday. The van remembers: off the yard at 2:14, at the hospital at 2:31. Adaeze lays the printout beside your sheets of Friday, then Duncan's badge beside that. He is standing in the door, in his own coat.",
  surfaces = { "cover" },
  { when = any { was("sheet", "stands"), was("log", "log"), was("asks", "behind"), was("pen", "long"), was("ramp", "loading"),
      was("account", "sheet") }, "He looks at the line of three o'clock for a long time, then round the table, one by one." },
  { when = open "accused", "'Head office had my name on Thursday', he says." },
  ask = each { "What do you say first?", seconds = 60, default = "days",
    { "'I could have spoken up on Wednesday.'", id = "own", repairs = "open", step = "acknowledge",
      also = { leaks = { competence = 2 }, with = "adaeze", why = "So she had it in writing too late." } },
    { "'What were those days like?'", id = "days", repairs = "open", step = "understand", stakes = { hands = -1 } },
    { "'It comes out of your file. I'm writing that now, in front of you.'", id = "file", repairs = "open", step = "amend", keeps = "account",
      stakes = { boxes = -1 }, also = { leaks = { care = 1 }, with = "planner", why = "It has to say who." } },
    { "'It was for a mother, Duncan. You'd have done the same.'", id = "mother", repairs = "open", hollow = true, why = "He had asked for no reason.",
      also = { drops = { care = 2 }, with = "tech" } } },
  go = "gate" }

-- He may say no. Repair offers a way back; it does not open the gate for him.
scene "gate" { title = "At the gate",
  "Friday again. His badge works. He stands at the gate with it and does not hold it to the reader.",
  { when = low("care", 40, "duncan"), "The doorman has asked him in twice." },
  discuss = { "What do you owe one another, and what do you owe him?", seconds = 120 },
  ask = vote { "What comes first?", seconds = 60, default = "how", tie = "leader",
    { "Ask him how he wants to come back, if he does", id = "how", repairs = "open", step = "invite", stakes = { hands = -2 },
      drops = { care = 1 }, with = "duncan" },
    { "Tell the whole shift: he had nothing to do with it", id = "shift", repairs = "open", step = "apologise",
      drops = { character = 1 }, with = "duncan",
      also = { leaks = { care = 3 }, with = "planner", why = "All eyes went to one." } },
    { "From tonight no round is signed by one alone", id = "two", repairs = "open", step = "amend", keeps = "account", stakes = { hands = -2 },
      drops = { competence = 2 }, with = "adaeze" },
    { "Nine days' leave for the nine days, and say no more", id = "paid", keeps = "account", stakes = { boxes = 1 },
      leaks = { care = 2 }, with = "duncan", why = "It can be counted, then.", also = { drops = { care = 2 }, with = "planner" } } },
  go = { { when = any { below("boxes", 1), below("hands", 1) }, "islands" }, { when = low("overall", 38, "duncan"), "badge" },
         { when = high("overall", 48, "duncan"), "nights" }, "formal" } }

scene "nights"  { title = "His old shift", "He takes his old shift. At four there is a second cup beside his flask.", ending = "nights" }
scene "islands" { title = "Without the Thursday boat", "Too late for the Thursday boat: three islands wait another month. Duncan loads what there is, to the last box.", ending = "islands" }
scene "formal"  { title = "With Ms Tafua", "He is back. To every talk he brings Ms Tafua from the union, who takes notes.", ending = "formal" }
scene "badge"   { title = "The badge on the table", "This time he lays the badge on the table himself. 'Ring me when somebody has something to say.'", ending = "badge" }

debrief { "Where was the line, and who crossed it first?", "Whom did the kindness of that night help, and who paid for it?",
  "Why was one name so easy to believe?", "What would have had to be true for the planner to say it on Wednesday?",
  "Who in your place works where nobody sees them, and who would speak for them?" }
