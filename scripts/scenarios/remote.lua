-- Remote: a day that moved while somebody slept, a channel that nobody reads, and talk about the one who is not there.
-- Fifteen minutes: leave out 'reason', 'plan' and 'muted'.
scenario { api = 1, id = "remote", version = "1.0.0", title = "Remote",
  summary = "Three time zones, one grey dot, and a date that moved by calendar. A note: a parent's illness plays a part.",
  objectives = { "Say what has moved before the calendar says it", "Speak of the absent as if they could read it",
    "Ask for another day in time, and of the one it concerns" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "hinemoa", start = "overlap" }

role "lead"    { "Lead, in Bogotá", leader = true,
  private = "On Sunday Arturo rang: his minister comes on Wednesday, not on Friday. You said yes and thought of Wellington afterwards." }
role "analyst" { "Analyst, in Nairobi",
  private = "Hinemoa wrote to you on Saturday: 'My father had a stroke. I work in pieces, when he sleeps. Please: only you.'" }
role "dev"     { "Developer", many = true,
  private = "On Friday you all muted #map-inputs: too many alerts. You have not looked there since." }
character "hinemoa" { "Hinemoa, in Wellington", trusts = 50 }
character "arturo"  { "Arturo, at the river authority", trusts = 45 }

stake "goodwill" { "Arturo's goodwill", start = 6 }
stake "hours"    { "Hours in hand", start = 6 }
fact "moved"    { "On Sunday the lead told Arturo: Wednesday instead of Friday.", known_by = "lead" }
fact "reason"   { "Hinemoa's father is in hospital; she works in pieces, when he sleeps.", known_by = "analyst" }
fact "question" { "On Sunday Hinemoa asked which gauge list counts. The channel was muted.", known_by = "dev" }

commitment "map" { "Arturo has the whole map on Wednesday.", to = "arturo", due = "eve",
  kept   = { drops = { consistency = 2, competence = 1 } },
  broken = { breach = "missed" } }
commitment "word" { "Nothing goes out in her name without her word.", to = "hinemoa", due = "eve",
  kept   = { drops = { consistency = 2 } },
  broken = { breach = "name" } }
breach "missed" { "The noon without a map", kind = "consistency", buckets = { consistency = 1 }, with = "arturo",
  why = "A minister, two cameras, and white paper." }
breach "name"   { "What went out in her name", kind = "consistency", buckets = { consistency = 1 }, with = "hinemoa",
  why = "The word was a day old." }
breach "unsaid" { "The day that moved by itself", kind = "consistency", buckets = { consistency = 1 }, with = "hinemoa",
  why = "A calendar told her, and no one else." }
breach "talk"   { "What was written while she slept", kind = "care", buckets = { care = 1 }, with = "hinemoa",
  why = "They wrote about me, not to me." }
breach "told"   { "What she had told to one", kind = "character", buckets = { character = 1 }, with = "hinemoa",
  why = "She had asked for one thing: only you." }
breach "mute"   { "The question in the muted channel", kind = "competence", buckets = { competence = 1 }, with = "hinemoa",
  why = "Two days of waiting for people who could not hear." }

-- Only the lead knows where the invitation comes from; let the others wonder aloud.
scene "overlap" { title = "The hour that most share",
  "Monday: eight in Bogotá, four in the afternoon in Nairobi, two in the morning in Wellington. The flood map is due on Friday. Hinemoa, who makes its forecast, has had a grey dot since Saturday.",
  "Then an invitation from Arturo's office drops into every calendar: 'Final map, Wednesday, noon'. Nobody comments.",
  ask = leader { "What do you write under it?", seconds = 60, default = "far", predict = true,
    { "'That was me. I said yes on Sunday, and asked none of you.'", id = "mine", makes = "map", reveals = "moved", stakes = { goodwill = -1 },
      drops = { character = 2, consistency = 1 }, with = "hinemoa",
      also = { leaks = { competence = 3 }, with = "team", why = "A yes that cost somebody else's week." } },
    { "'Let's see how far we get by Wednesday.'", id = "far", makes = "map", stakes = { hours = 1 },
      leaks = { consistency = 3 }, with = "hinemoa", why = "Is that a date, or a mood?" },
    { "Accept it, and let the calendar speak", id = "accept", makes = "map", hides = "unsaid", stakes = { goodwill = 2 } } },
  go = "thread" }

-- Piotr is worried and tired, no more. Ask later who in the room would have wanted to be that thread's topic.
scene "thread" { title = "A side thread",
  "Half past nine in Bogotá. A new thread, 'Plan B'. Piotr, who draws the print maps, writes: 'In March she went quiet as well, a week before the date.' Under it, four are typing.",
  ask = each { "And you?", seconds = 45, default = "ring",
    { "'True. I had to redo her numbers then.'", id = "join", hides = "talk", stakes = { hours = 2 },
      drops = { care = 1 }, with = "team", why = "It is warm in a thread that agrees." },
    { "'She can't answer here. Let's ask her, not each other.'", id = "stop", voice = true, stakes = { hours = -1 },
      drops = { character = 2 }, with = "team", why = "So one would speak of me, too." },
    { "Read it, and get on with your work", id = "read", leaks = { care = 2 }, with = "hinemoa",
      why = "Seven have read it. None has written." },
    { "Find her number, and ring Wellington", id = "ring", stakes = { hours = -2 },
      drops = { care = 2 }, with = "hinemoa", also = { leaks = { care = 1 }, with = "team", why = "It is half past three in the morning there." } } },
  go = "reason" }

-- No option is clean here: keeping a confidence also leaves a team guessing.
scene "reason" { title = "Who knows her best",
  "Half past six in the evening, Nairobi. The thread has forty lines. The last one is to the analyst: 'You know her best. Is she coming back?'",
  ask = only "analyst" { "What do they get to read?", seconds = 60, default = "may", predict = true,
    { "'Stop, please. There is a reason, and it is hers to tell.'", id = "hers", voice = true, welcome = true,
      drops = { character = 2 }, with = "hinemoa",
      also = { leaks = { care = 2 }, with = "lead", why = "The lead has to plan in the dark." } },
    { "The reason, to the lead alone, so that the plan can bend", id = "lead", reveals = { "reason", to = "lead" }, hides = "told",
      stakes = { hours = 2 } },
    { "The reason, to all; then it stops at once", id = "all", reveals = "reason", opens = "told",
      drops = { care = 2 }, with = "team" },
    { "Nothing yet. To her: 'May I tell them?'", id = "may", stakes = { hours = -2 }, drops = { care = 2 }, with = "hinemoa" } },
  go = "plan" }

-- Whoever kept a secret for good reasons is listening. What will they take from this opening?
scene "plan" { title = "The next overlap",
  "Tuesday, eight in Bogotá. Arturo's office confirms: the minister, two cameras, noon tomorrow. The forecast layer is empty.",
  { when = known "reason", "Nobody jokes about the grey dot any more. Nobody looks at it, either." },
  { when = was("thread", "stop"), "Somebody has said in writing that one should ask her." },
  ask = leader { "How do you open the call?", seconds = 60, default = "around", explain = true,
    { "'Thank you for speaking up. Nothing in her name without her word.'", id = "thanks", welcome = true, makes = "word", stakes = { hours = -2 },
      drops = { care = 1 }, with = "hinemoa" },
    { "'I moved the day. She hears that first, before we use her name.'", id = "own", makes = "word", reveals = "moved", repairs = "unsaid", step = "acknowledge",
      drops = { consistency = 2 }, with = "hinemoa", stakes = { goodwill = -1 } },
    { "'Then we plan around Wellington, for now.'", id = "around", stakes = { hours = 1 },
      leaks = { care = 2 }, with = "hinemoa", why = "One can hear when one is planned around." },
    { "'If anybody knew anything, why am I hearing it today?'", id = "why", blame = true, why = "Next time one keeps quiet longer.",
      stakes = { goodwill = 1 }, also = { drops = { competence = 1 }, with = "dev" } } },
  go = "muted" }

-- The grey dot was waiting for an answer. Who checks whether the silence is our own?
scene "muted" { title = "Two hundred alerts",
  "Ten in Bogotá. The developers go through what has piled up.",
  private = { dev = "#map-inputs, muted by you. Hinemoa, on Sunday: 'Old gauge list or new? I can't go on until I know.' Nobody has answered." },
  ask = only "dev" { "What do you do with what you find?", seconds = 60, default = "lead",
    { "Post it to all, with the date on it", id = "post", reveals = "question", stakes = { hours = -1 },
      drops = { character = 2 }, with = "hinemoa",
      also = { leaks = { competence = 2 }, with = "lead", why = "Two days, behind a mute button." } },
    { "Answer there, as if it had come today", id = "answer", hides = "mute", stakes = { hours = 2 } },
    { "Show it to the lead, and wait for a word", id = "lead", reveals = { "question", to = "lead" },
      drops = { consistency = 1 }, with = "lead",
      also = { leaks = { competence = 2 }, with = "hinemoa", why = "Ten more hours without an answer." } } },
  go = "eve" }

-- Two promises, and they pull apart: the one to the client, the one to a colleague who is not on the call.
scene "eve" { title = "The evening before",
  "Tuesday, eight in the evening in Bogotá. The map stands. Where the flood should be, it is white.",
  { when = promised "word", "Nothing in her name without her word: that was this morning." },
  { when = known "question", "You know now what she is waiting for. It is two in the afternoon in Wellington, and she does not pick up." },
  { when = below("hours", 4), "Nobody has slept properly since Sunday." },
  discuss = { "Who pays for each of these, and who of them is on this call?", seconds = 120 },
  ask = vote { "What will Arturo get at noon?", seconds = 60, default = "split", tie = "leader",
    { "A call tonight: the map tomorrow, the forecast on Friday", id = "split", renegotiates = "map", due = "friday", keeps = "word",
      stakes = { goodwill = -2 }, drops = { care = 2 }, with = "hinemoa",
      also = { leaks = { competence = 2 }, with = "arturo", why = "He has to tell a minister." } },
    { "Last week's forecast, with 'last week' written across it", id = "old", keeps = "map", breaks = "word", stakes = { goodwill = 1 },
      leaks = { competence = 3 }, with = "hinemoa", why = "Old numbers, and her name beneath them." },
    { "A forecast of our own, built tonight from her model", id = "night", keeps = "map", breaks = "word", stakes = { hours = -3 },
      drops = { competence = 2 }, with = "arturo",
      also = { { leaks = { character = 3 }, with = "hinemoa", why = "Her model, opened without her." },
               { leaks = { care = 2 }, with = "dev", why = "Another night." } } },
    { "Wait. She has never missed a date yet", id = "wait", breaks = "map", keeps = "word", stakes = { goodwill = -1, hours = 2 },
      drops = { competence = 2 }, with = "hinemoa", why = "They went on counting on me." } },
  go = "green" }

-- The thread had eight members. She was one of them from its first line: say it only after they have read the scene.
scene "green" { title = "The dot is green", heard = true,
  "Wednesday, two in Bogotá; Thursday, eight in the morning in Wellington. The dot is green. Hinemoa has read back to Saturday: the invitation, her own question, 'Plan B'. She had been a member of that thread all along.",
  "She writes: 'I'm here for an hour.'",
  { when = broken "map", "At noon Arturo stood beside the minister, in front of a white map." },
  { when = known "reason", "A minute later: 'I see you have all heard.'" },
  { when = was("reason", "lead"), "A minute later: 'The lead has sent get-well wishes. I had told one person.'" },
  { when = was("muted", "answer"), "Beside her question the channel notes: 'Muted by six members since Friday.'" },
  surfaces = { "unsaid", "talk", "told", "mute" },
  ask = each { "Your first line to her?", seconds = 60, default = "read",
    { "What I wrote, or left unwritten, without a because", id = "own", repairs = "open", step = "acknowledge",
      stakes = { goodwill = -1 }, also = { leaks = { competence = 1 }, with = "arturo", why = "An hour that was meant for him." } },
    { "'How did all that read, from where you sat?'", id = "read", repairs = "open", step = "understand", stakes = { hours = -1 } },
    { "The right list, and a forecast run that waits for her eyes", id = "run", repairs = "open", step = "amend", keeps = "map",
      also = { leaks = { care = 3 }, with = "dev", why = "Who has been up all night?" } },
    { "'From here it looked as if you had gone.'", id = "looked", repairs = "open", hollow = true, why = "So it was me, she notes.", stakes = { hours = 2 },
      also = { drops = { competence = 1 }, with = "arturo" } } },
  go = "friday" }

-- Somebody is always awake at the wrong time; today it is Nairobi. Is that said aloud?
scene "friday" { title = "A call at her hour",
  "Thursday, four in the afternoon in Bogotá; Friday, ten in the morning in Wellington; midnight in Nairobi. It is the first call at her hour.",
  { when = low("care", 40, "hinemoa"), "Her camera stays off." },
  discuss = { "What would have had to be said on Monday, by whom, and in which channel?", seconds = 120 },
  ask = vote { "What comes first?", seconds = 60, default = "rule", tie = "leader",
    { "She says how a date may move; we write it down", id = "rule", repairs = "open", step = "invite", stakes = { hours = -2 },
      also = { drops = { care = 1 }, with = "hinemoa" } },
    { "Each of us is sorry for one thing, and names it", id = "sorry", repairs = "open", step = "apologise",
      also = { leaks = { care = 2 }, with = "analyst", why = "It is one in the morning." } },
    { "Every week somebody else reads all channels for the sleeping", id = "watch", repairs = "open", step = "amend",
      drops = { consistency = 1 }, with = "hinemoa", also = { leaks = { care = 2 }, with = "dev", why = "One more rota." } },
    { "The forecast to Arturo; then Nairobi goes to bed", id = "send", keeps = "map", stakes = { goodwill = 1 },
      drops = { care = 2 }, with = "analyst", also = { leaks = { care = 2 }, with = "hinemoa", why = "Her hour, and again his map." } } },
  go = { { when = any { below("goodwill", 1), below("hours", 1) }, "river" }, { when = low("overall", 36, "hinemoa"), "nearer" },
         { when = high("overall", 50, "hinemoa"), "first" }, "hours" } }

scene "first"  { title = "The first line of the day", "Monday. The first line of the day comes from Wellington: 'He is home again. What is next?'", ending = "first" }
scene "hours"  { title = "Within her hours", "Hinemoa answers within her hours, to the point, and copies everybody in.", ending = "hours" }
scene "river"  { title = "The next river", "Arturo gives the next river to somebody down the road. Hinemoa hears it from you, and on the same day.", ending = "river" }
scene "nearer" { title = "A nearer noon", "Hinemoa asks for a team whose noon is nearer to hers.", ending = "nearer" }

debrief { "When did the day move, and when did each of you get to know it?", "Whose silence was it: hers, or ours?",
  "What did the side thread give to those in it, and what did it cost?",
  "What would you want somebody to say who knows why you are away?", "How does a date move in your team, and who must have said yes?" }
