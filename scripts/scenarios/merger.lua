-- The Merger: what a leader may not say, and what can be honest all the same.
-- For 15 minutes: skip "signature", "clause" and "share", and cut the talks to one minute.
scenario { api = 1, id = "merger", version = "1.0.0", title = "The Merger",
  summary = "Two firms become one on Thursday at ten. The lead has known since Monday, and has signed not to say so. " ..
    "(Close to home for some: people lose their posts in this story.)",
  objectives = { "Be honest about what may not be said", "Promise only what can be kept", "Stay with people after bad news" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "halima", start = "rumour" }

role "lead"     { "Desk lead", leader = true,
  private = "Since Monday you know: on Thursday at ten the merger is announced, and two posts at this desk go. You do not know whose. You signed that you would tell nobody." }
role "delegate" { "Staff delegate",
  private = "You have read the new shift agreement to the end. Whoever signs it gives up three months' notice: clause nine. Nobody else reads clauses." }
role "planner"  { "Planner", many = true, private = "On Monday another firm offered you a post, from May. You said you would sleep on it. Here, nobody knows." }
character "halima" { "Halima, sixteen years at the desk", trusts = 47 }
character "varga"  { "Ms Varga, the director", trusts = 48 }

stake "calm"   { "Calm at the desk", start = 5, max = 10 }
stake "orders" { "Orders answered", start = 5, max = 10 }
-- The one fact that may not be told before Thursday; after it, everybody knows.
fact "posts"  { "Two posts at this desk go on Thursday.", known_by = "lead" }
fact "clause" { "Clause nine: whoever signs gives up three months' notice.", known_by = "delegate" }
fact "offer"  { "One of the planners has an offer from elsewhere.", known_by = "planner" }
fact "third"  { "A third post is to go, or everybody works less." }

commitment "ten" { "What I may say, you hear from me at ten", to = "halima", due = "announce",
  kept   = { drops = { consistency = 3 }, why = "She heard it at ten, and from a person." },
  broken = { breach = "read" } }
-- Nobody can promise this alone. It can still come true, if all pay for it.
commitment "safe" { "Nobody else is sent away", to = "halima", due = "friday",
  kept   = { drops = { consistency = 1 }, why = "It held. It had cost others." },
  broken = { buckets = { consistency = 1 }, why = "It had been a word of honour." } }
breach "gone"   { "Two empty desks", kind = "care", buckets = { care = 1 }, with = "halima", justified = true,
  why = "Nobody here had chosen it, and somebody had known." }
breach "read"   { "Ten o'clock, read from a page", kind = "consistency", buckets = { consistency = 1 }, with = "halima",
  why = "She had been told that she would hear it from a person." }
breach "denied" { "'I know as much as you do'", kind = "character", buckets = { character = 1 }, with = "halima" }
breach "some"   { "Some were told on Tuesday", kind = "consistency", buckets = { consistency = 1 }, with = "halima" }
breach "nine"   { "Clause nine", kind = "competence", buckets = { competence = 1 }, with = "halima" }
breach "closed" { "What was known on Friday morning", kind = "character", buckets = { character = 1 }, with = "halima" }

inject "paper" { title = "The local paper calls", "A reporter has the number of the desk, and two names. She is friendly. She rings twice.", stakes = { calm = -1 } }
inject "jonas" { title = "A message from Jonas", "Jonas writes to all of you, at 11:04: 'I would have liked to hear it from one of you.'",
  leaks = { care = 1 }, with = "halima", why = "She had sat next to him for nine years." }
-- Only before "announce": it takes the story there.
inject "early" { title = "It is out a day early", "The firm on the other side has put it on its website by mistake. Ms Varga calls everybody together now.", go = "announce" }

-- The lead may not tell, and need not lie. Let the others notice which of the four answers they would have believed.
scene "rumour" { "Tuesday, 16:10. The big room is booked until midnight, three nights running.",
  "Halima puts down her headset and asks what everybody else has stopped asking: 'Is something coming?'",
  discuss = { "When did you last know something you could not say? What did people notice?", seconds = 120, secrets = false },
  ask = leader { "What do you answer, with everybody listening?", seconds = 75, default = "queue", explain = true,
    { "There are things I may not say. What I may, you hear from me, Thursday at ten", id = "limits", makes = "ten",
      stakes = { calm = -2 }, drops = { character = 1 }, with = "halima" },
    { "I know as much as you do", id = "deny", hides = "denied", stakes = { calm = 2 } },
    { "Make a joke of it; at five, behind a door, tell your own team all you know", id = "tell", reveals = "posts", hides = "some",
      stakes = { orders = -1, calm = 1 }, drops = { care = 2 }, with = "team" },
    { "I do not comment on rumours. Back to the queue", id = "queue", stakes = { orders = 1 }, drops = { consistency = 1 }, with = "varga",
      also = { leaks = { care = 2 }, with = "halima", why = "She had asked, and was handed a headset." } } },
  go = "signature" }

-- May be skipped. Each answers with what each knows; ask afterwards who knew what.
scene "signature" { "Tuesday, 17:30. On Thursday at nine Halima is to sign for a flat: thirty years, two salaries.",
  "She asks around, by the coat rack. 'Would you?'",
  { when = known "posts", "You all know now what she must not be told." },
  private = { lead = "She would sign one hour before she hears.", planner = "You have just read your own offer once more." },
  ask = each { "She looks at you. What do you say?", seconds = 60, default = "sleep",
    { "I will not advise you, and I would rather say so than guess", id = "open", voice = true,
      drops = { character = 2 }, with = "halima", also = { leaks = { care = 1 }, with = "halima", why = "It was honest, and it was no help." } },
    { "Ask the bank for two days more, whatever they want for it", id = "wait", stakes = { calm = -2 },
      drops = { care = 2 }, with = "halima", also = { leaks = { consistency = 1 }, with = "varga", why = "By six the whole floor was asking why." } },
    { "Sign. They would be mad to lose you", id = "sign", stakes = { calm = 2 }, drops = { competence = 1 }, with = "halima" },
    { "Sleep on it. What does your husband say?", id = "sleep", stakes = { orders = 1 }, leaks = { care = 1 }, with = "halima", why = "She had not asked about him." } },
  go = "clause" }

-- May be skipped. Two duties of one person: to the council that trusted her with it, and to those who are about to sign.
scene "clause" { "Wednesday, 11:00. A new shift agreement goes round, to be signed today. It has eleven clauses and a box of chocolates with it.",
  witness = true,
  private = { delegate = "The council asked you to keep it to yourself until it has talked to Ms Varga, on Friday.", lead = "You have an idea now why it has to be today." },
  ask = only "delegate" { "Pens are out. What do you do?", seconds = 60, default = "lead",
    { "Read clause nine aloud", id = "aloud", voice = true, reveals = "clause", stakes = { calm = -2 },
      drops = { competence = 2, care = 1 }, with = "halima", also = { leaks = { consistency = 3 }, with = "varga", why = "The council had given its word." } },
    { "Ask the lead, alone: why today?", id = "lead", voice = true, reveals = { "clause", to = "lead" },
      drops = { character = 1 }, with = "lead", also = { leaks = { consistency = 1 }, with = "halima", why = "Meanwhile the list went round." } },
    { "Lose the list until Friday, and say nothing", id = "lose", stakes = { orders = -1 },
      drops = { care = 1 }, with = "halima", also = { leaks = { competence = 2 }, with = "varga", why = "Lists do not lose themselves." } },
    { "Keep to what was agreed with the council, and sign last", id = "sign", hides = "nine", stakes = { calm = 2 } } },
  go = "announce" }

-- Who hears it first, and from whom? Moving the promise by an hour is fair to two, and hard on the rest.
scene "announce" { "Thursday, 9:55. Ms Varga has sent a text, to be read word for word.",
  "In the next room two people have been asked to wait. Now it is known whose posts they are: Jonas's and Aiko's.",
  surfaces = { "some" },
  { when = was("signature", "sign"), "Halima comes in late, with a folder from the bank. She has signed." },
  { when = known "clause", "Ms Varga would like to know who has been reading clauses aloud." },
  discuss = { "What is owed to those who go, and what to those who stay? In which order?", seconds = 120, secrets = false },
  ask = leader { "Ten o'clock. How do you say it?", seconds = 60, default = "hour",
    { "My own words: what I knew, since when, and thanks to who warned us", id = "own", keeps = "ten", reveals = "posts", welcome = true,
      repairs = "denied", step = "acknowledge",
      drops = { character = 2 }, with = "halima", also = { leaks = { consistency = 3 }, with = "varga", why = "There had been a text." } },
    { "Ask for an hour: Jonas and Aiko first, alone, and then the desk", id = "hour", renegotiates = "ten", due = "desks",
      reveals = "posts", stakes = { calm = -2, orders = -1 }, drops = { care = 1 }, with = "halima" },
    { "The text, word for word; questions go to Ms Varga", id = "text", breaks = "ten", reveals = "posts", stakes = { orders = 2 },
      drops = { consistency = 2 }, with = "varga", also = { leaks = { character = 1 }, with = "halima", why = "She looked up once. You were reading." } },
    { "The text; and whoever reads out clauses has not helped", id = "warn", breaks = "ten", blame = true, reveals = "posts",
      stakes = { orders = 1, calm = 1 }, drops = { consistency = 3 }, with = "varga",
      also = { leaks = { care = 2 }, with = "delegate", why = "Everybody knew who was meant." } } },
  after = function(team)
    if team.was("signature", "sign") then
      team.leak("competence", 4, "halima", "She had asked around. Somebody had said: sign.")
    end
  end,
  go = "desks" }

-- Comfort is what everybody wants to give here. Watch who promises what.
scene "desks" { { "Thursday, 10:40. Forty minutes, and two have gone. A security guard carried Aiko's box, kindly.", opens = "gone" },
  "The rest of the desk looks at the lead.",
  witness = true, heard = true,
  { when = was("rumour", "deny"), "Halima counts back on her fingers: three nights, the big room, and Tuesday at ten past four." },
  surfaces = { "denied" },
  ask = leader { "They wait. Your first sentence?", seconds = 60, default = "need", explain = true,
    { "I knew on Monday and could not say it. You may be angry with me", id = "knew", voice = true, keeps = "ten", repairs = "open", step = "acknowledge",
      stakes = { calm = -1 }, also = { leaks = { competence = 1 }, with = "halima", why = "Three days, and no plan for today." } },
    { "What do you need in this next hour?", id = "need", keeps = "ten", repairs = "open", step = "understand", stakes = { orders = -2 } },
    { "Nobody else goes. You have my word", id = "word", makes = "safe", repairs = "open", hollow = true, stakes = { calm = 3 } },
    { "The phones will not answer themselves. We talk at lunch", id = "phones", stakes = { orders = 2 },
      drops = { competence = 2 }, with = "varga", also = { leaks = { care = 2 }, with = "halima", why = "His coffee was still warm." } } },
  go = "answer" }

-- The locked option is a part of the story: it opens only where nobody has been blamed for speaking.
scene "answer" { "Thursday, 12:30. Nobody has gone for lunch. What each says now, the others will remember.", heard = true,
  ask = each { "And you?", seconds = 60, default = "work",
    { "Say aloud: I would rather hear 'I may not say' than nothing", id = "thanks", welcome = true,
      drops = { character = 2 }, with = "lead", also = { leaks = { consistency = 1 }, with = "halima", why = "She was not ready for that." } },
    { "Say what all think: on Tuesday we had lunch together, and somebody knew", id = "tuesday", blame = true, stakes = { calm = -1 },
      drops = { care = 1, character = 1 }, with = "halima", also = { leaks = { care = 2 }, with = "lead" } },
    { "To Halima: I am sorry. I thought of myself first", id = "sorry", repairs = "open", step = "apologise", stakes = { orders = -1 } },
    { "Ask aloud: would anybody here rather go, if it were made easy?", id = "offer", voice = true, reveals = "offer", needs_safety = 50,
      drops = { character = 1 }, with = "halima", also = { leaks = { consistency = 2 }, with = "varga", why = "One more desk that she had counted on." } },
    { "Take Jonas's calls, and say nothing", id = "work", stakes = { orders = 2 }, leaks = { care = 1 }, with = "halima", why = "By one his line was quiet." } },
  go = "third" }

-- Once more the lead knows more than the desk. This time nobody has signed anything.
scene "third" { "Friday, 9:15. Ms Varga has asked the lead in, and shut the door. It takes eleven minutes.",
  "Through the glass one sees a list, and somebody who does not take it.",
  { when = promised "safe", "It is nineteen hours since somebody gave a word of honour." },
  private = { lead = "A third post goes by Monday, or the desk works a tenth less, for less pay, until summer. You may choose. The third name is Halima's; Ms Varga asks you to say nothing, and not to ask the desk." },
  ask = leader { "You come out. Who decides?", seconds = 60, default = "time",
    { "The desk does. They hear all of it but the name", id = "desk", voice = true, reveals = "third", stakes = { calm = -3 },
      drops = { character = 2 }, with = "halima", also = { leaks = { consistency = 2 }, with = "varga", why = "She had asked for one thing." }, go = "share" },
    { "The desk does; and whatever I have said before, I cannot promise anything", id = "back", renegotiates = "safe", due = "friday",
      repairs = "open", step = "acknowledge", reveals = "third", stakes = { calm = -2, orders = -1 }, go = "share" },
    { "I have asked for the weekend. That much I tell them", id = "time", drops = { consistency = 1 }, with = "halima", stakes = { orders = -1 },
      also = { leaks = { competence = 2 }, with = "varga", why = "There was a list, and no answer." }, go = "friday" },
    { "The list does. Nobody has to know that I was asked", id = "list", hides = "closed", stakes = { calm = 2, orders = 1 }, go = "friday" } } }

-- Only where the desk was told. The one who would go is not in the room, and has not been asked.
scene "share" { "Friday, 10:40. It is on the table: one of us, or a tenth of everybody. Nobody knows who the one would be.",
  { when = known "offer", "And somebody here has said aloud that there is another post to go to." },
  discuss = { "Who pays for what here, and who has not been asked yet?", seconds = 150 },
  ask = vote { "What does the desk tell Ms Varga?", seconds = 75, default = "hours", tie = "leader",
    { "A tenth less, all of us, until summer", id = "hours", keeps = "safe", repairs = "open", step = "amend", stakes = { orders = -3 } },
    { "Give us a week; perhaps somebody goes by choice, with terms", id = "choice", repairs = "open", step = "invite", needs_safety = 50,
      stakes = { calm = -2 }, drops = { character = 1 }, with = "halima", also = { leaks = { competence = 1 }, with = "varga" } },
    { "It is her list. We will not draw lots among ourselves", id = "list", breaks = "safe", stakes = { orders = 2, calm = 1 },
      drops = { consistency = 2 }, with = "varga", also = { leaks = { care = 2 }, with = "halima", why = "Nobody would look at anybody." } } },
  go = "friday" }

-- What was kept quiet is out now. One step is all there is time for: which one, and why that?
scene "friday" { "Friday, 15:30. Two desks are being taken apart. Halima stays behind to water Aiko's plant.", heard = true, surfaces = { "closed", "nine" },
  { when = was("third", "time"), "Ms Varga gives it until Monday. Everybody adds up who is left." },
  { when = was("third", "list"), "Her name was on the list. She has it in writing now, and a date: Thursday. 'You were asked, she says. On Friday morning.'" },
  { when = was("share", "hours"), "She would have been the third. She knows now, and so do you." },
  { when = was("share", "list"), "She is the third. She does not make a scene." },
  ask = vote { "What does the desk do before it goes home?", seconds = 75, default = "hear", tie = "leader",
    { "Sit down with her, and let her tell this week as she saw it", id = "hear", repairs = "open", step = "understand", stakes = { orders = -2 } },
    { "Two days' pay from each, for a lawyer to read all the clauses", id = "lawyer", repairs = "open", step = "amend", stakes = { calm = -2 },
      also = { leaks = { consistency = 1 }, with = "varga", why = "She hears of it from the lawyer." } },
    { "Ask her what the next bad news should look like here", id = "next", repairs = "open", step = "invite", stakes = { calm = -1, orders = -1 } },
    { "It came from above. We have all lost something this week", id = "above", repairs = "open", hollow = true, stakes = { calm = 2, orders = 1 } } },
  go = { { when = high("overall", 44, "halima"), "plant" }, { when = low("overall", 29, "halima"), "silent" },
         { when = above("orders", 6), "figures" }, "watching" } }

scene "plant"    { title = "The plant in the middle", "On Monday Halima is early. Whatever comes of the list, she has moved the plant to the middle of the room: 'Mostly I knew where I stood,' she says.", ending = "plant" }
scene "watching" { title = "Who said what, and when", "Halima answers what she is asked. At every meeting she writes down who said what, and when.", ending = "watching" }
scene "figures"  { title = "The best week on record", "The desk has its best week on record. Nobody at it says 'we' any more.", ending = "figures" }
scene "silent"   { title = "Four ring in sick", "On Monday four people ring in sick. Halima comes, clears her desk, and says goodbye to the guard.", ending = "silent" }

debrief { "Which sentences kept the confidence and were honest? Which were only one of the two?",
  "Halima asked about a flat. What did each of you know then, and what did you owe her?",
  "Who was promised something that nobody could keep? What would have comforted without it?",
  "When did it become safe, or unsafe, to say that somebody had an offer? What followed from that?",
  "What would you want to hear in the first forty minutes?",
  "Who carried a secret this week, and who carried them?" }
