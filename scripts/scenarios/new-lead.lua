-- The New Lead: somebody takes over a proud shop floor, and has to learn what to hand over and what to look at.
-- In 15 minutes: leave out "spindle", "vouch" and "month". The lead should be somebody who does not lead these people on Tuesdays.
scenario { api = 1, id = "new-lead", version = "1.0.0", title = "The New Lead",
  summary = "A shift that never missed a delivery gets a new lead. Whoever checks everything insults them; whoever checks nothing signs for what nobody has seen.",
  objectives = { "Hand over a task without handing over the answer for it", "Tell a check-in from a check, and say which one it is",
    "See that trust between a lead and a team runs both ways" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "shift", start = "bell" }

role "lead"      { "New shift lead", leader = true, private = "The plant manager told you on Friday: a name under every batch until June, 'yours or one that you answer for'. How, she leaves to you. You have told nobody." }
role "setter"    { "Tool setter", private = "The spindle of machine 3 runs warm. You nurse it with a trick that stands in no book. Whoever hears of it will have to stop the machine." }
role "inspector" { "Quality inspector", private = "The old lead had you sign the Friday batches unseen. You stopped last month. Nobody noticed, either way." }
role "crew"      { "Machine operator", many = true, private = "You could set up your machine yourself. In six years nobody has asked. You have stopped saying so." }
character "shift" { "The rest of the shift" }
character "ruta"  { "Rūta, the plant manager", trusts = 45 }

stake "pallets"  { "Pallets ahead of plan", start = 4, max = 8 }
stake "patience" { "Rūta's patience", start = 6, max = 8 }
stake "evenings" { "Your evenings", start = 4, max = 5, role = "lead" }
fact "signature" { "Rūta wants a name under every batch until June.", known_by = "lead" }
fact "spindle"   { "The spindle of machine 3 runs warm.", known_by = "setter" }
fact "friday"    { "Until last month the Friday batches were signed unseen.", known_by = "inspector" }

commitment "open" { "No check behind anybody's back.", to = "shift", due = "sheets",
  kept   = { drops = { consistency = 2, character = 1 } },
  broken = { breach = "behind" } }
breach "behind" { "Sheets read while they were at lunch", kind = "consistency", buckets = { consistency = 1 }, with = "shift",
  why = "Read while they were at lunch." }
breach "warm"   { "The warm spindle nobody else knew of", kind = "character", buckets = { character = 1 }, with = "shift",
  why = "Each of them has stood at that machine." }
breach "unseen" { "A name under batches nobody had seen", kind = "character", buckets = { character = 1 }, with = "shift",
  why = "It was their work, and nobody had looked at it." }
breach "seized" { "Machine 3, seized on a Saturday", kind = "competence", buckets = { competence = 1 }, with = "shift",
  why = "A name was under it, and nobody behind the name." }

-- All four are said by good leads. Ask the floor what it heard, not what was meant.
scene "bell" { title = "The first sentence", "Monday, 5:50. The early shift stands at the coffee machine. Anselm led it for 22 years and never missed a delivery. His mug is still on the shelf. One minute to the bell.",
  ask = leader { "Your first sentence to them?", seconds = 60, default = "watch",
    { "'I shall look on for a week, and change nothing.'", id = "watch", stakes = { patience = -1 },
      drops = { care = 2 }, with = "shift", also = { leaks = { competence = 2 }, with = "setter", why = "What for, then?" } },
    { "'You run it. I check nothing behind your backs.'", id = "believe", makes = "open", stakes = { patience = -2, evenings = 1 },
      drops = { care = 2 }, with = "shift", also = { leaks = { competence = 1 }, with = "shift", why = "Anselm always looked." } },
    { "'Rūta wants a name under each batch. I look when you look.'", id = "tell", makes = "open", reveals = "signature", stakes = { patience = -1 },
      drops = { character = 2 }, with = "shift", also = { leaks = { care = 3 }, with = "setter", why = "22 years, and now a name under it." } },
    { "'For a month I sign each batch. After that, less and less.'", id = "sign", stakes = { patience = 2, evenings = -1 },
      drops = { consistency = 2 }, with = "inspector", also = { leaks = { care = 2 }, with = "shift" } } },
  go = "hand" }

-- Three points or more hand a thing over for good. Let the others show their guesses before the lead explains.
scene "hand" { title = "Ten jobs", "Monday, 10:15, the glass office. Ten jobs came with Anselm's chair. You cannot do them all, and should not. Three points or more, and it is theirs.",
  discuss = { "Lead: what would you let go of? All others: what would you take, and what not?", seconds = 90 },
  ask = allocate { "Who gets how much of it?", seconds = 90, default = "inspector", by = "leader", points = 10, predict = true,
    { "The setter: changeovers, and the order of the jobs", id = "setter", from = 3, stakes = { pallets = 1, evenings = 1 },
      drops = { care = 2, competence = 1 }, with = "setter", also = { leaks = { consistency = 2 }, with = "shift", why = "It is always the same one." } },
    { "The inspector: to release a batch, or to stop one", id = "inspector", from = 3, stakes = { patience = -1 },
      drops = { competence = 2 }, with = "inspector", also = { leaks = { care = 2 }, with = "setter", why = "Stopped by a stamp." } },
    { "The operators: their own set-ups, with somebody beside them", id = "crew", from = 3, stakes = { pallets = -2 },
      drops = { care = 2 }, with = "shift", also = { { drops = { care = 2 }, with = "crew" }, { leaks = { competence = 2 }, with = "ruta" } } },
    { "Nobody yet; you cannot hand over what you do not know", id = "keep", from = 3, stakes = { patience = 2, evenings = -1 },
      drops = { competence = 1 }, with = "ruta", also = { leaks = { care = 2 }, with = "shift" } } },
  go = "spindle" }

-- Who trusts whom first? Here it is the member's turn to hand something over.
scene "spindle" { title = "Machine 3", "Tuesday, 14:20. Machine 3 sings a little higher than the others. Forty gearboxes have to leave on it by Friday.",
  private = { setter = "A spindle is three days. With your trick it may hold for months; it has until now. Anselm knew, and looked the other way." },
  ask = only "setter" { "It has got louder since noon. What do you do?", seconds = 60, default = "show",
    { "Stop it, and fetch the lead to hear for themselves", id = "stop", voice = true, reveals = "spindle", stakes = { pallets = -3 },
      drops = { character = 3 }, with = "lead", also = { drops = { character = 1 }, with = "shift" } },
    { "Show the operators the trick; then you are not the only one", id = "show", reveals = { "spindle", to = "crew" }, stakes = { pallets = -1 },
      drops = { care = 2 }, with = "crew", also = { { drops = { competence = 1 }, with = "shift" }, { leaks = { character = 2 }, with = "lead", why = "Half the hall knew." } } },
    { "Nurse it until Friday. A new lead needs a good first week", id = "nurse", hides = "warm", stakes = { pallets = 2 },
      drops = { competence = 1 }, with = "shift" } },
  go = "coffee" }

-- Same two cups, four different visits. Whoever was visited should say which one it was.
scene "coffee" { title = "Two cups", "Wednesday, 9:40. The lead crosses the hall with two cups and stops at machine 3. The hall sees everything.", witness = true,
  { when = known "spindle", "Machine 3 stands open. The setter wipes each finger singly." },
  { when = was("hand", "keep"), "So far the lead has come by with a clipboard." },
  ask = leader { "What do you ask?", seconds = 60, default = "batches",
    { "'What should I know that you would not tell a new one?'", id = "need", welcome = true, stakes = { pallets = -1, evenings = -1 },
      drops = { care = 3 }, with = "setter", also = { drops = { care = 1 }, with = "shift" } },
    { "'I am here to look at the sheets. The coffee is for that.'", id = "say", reveals = "signature", stakes = { evenings = -1 },
      drops = { character = 2 }, with = "shift", also = { leaks = { care = 3 }, with = "setter", why = "An honest check is still one." } },
    { "How the setter's daughter did; then: 'The last ten batches?'", id = "batches", stakes = { patience = 1 },
      drops = { competence = 2 }, with = "ruta", also = { leaks = { character = 3 }, with = "shift", why = "The coffee was a cover." } },
    { "'What ought I to have been told by now?'", id = "why", blame = true, stakes = { patience = 1, pallets = 1 },
      drops = { competence = 2 }, with = "inspector", also = { leaks = { care = 2 }, with = "shift" } } },
  go = "vouch" }

-- Loyalty to Anselm, to the customer, to the shift: let somebody say which one they took for the first.
scene "vouch" { title = "A name under the spring", "Thursday. A customer's auditor wants a name under the spring: every batch, Fridays too. The inspector's pen is the one with the stamp.",
  private = { inspector = "Not one of those Fridays has come back. If you say it now, Anselm's farewell picture comes down from the wall." },
  ask = only "inspector" { "What do you sign?", seconds = 60, default = "part",
    { "Nothing. 'Until last month I signed Fridays unseen.'", id = "tell", voice = true, reveals = "friday", stakes = { patience = -2 },
      drops = { character = 3 }, with = "lead", also = { { drops = { character = 1 }, with = "shift" }, { leaks = { competence = 2 }, with = "ruta" } } },
    { "What you saw. For the rest you ask for two nights to look", id = "part", stakes = { pallets = -2 },
      drops = { competence = 2 }, with = "shift", also = { leaks = { care = 2 }, with = "crew", why = "Two nights, and nobody knows what for." } },
    { "The spring, all of it. Four months without one return", id = "stamp", hides = "unseen", stakes = { patience = 1 },
      drops = { care = 2 }, with = "crew" } },
  go = "sheets" }

-- Trust that never looks is a guess. Looking in secret is a bucket that nobody has seen yet. Both come up on Monday.
scene "sheets" { title = "The setter's cabinet", "Friday, 12:40. By two Rūta wants the week's sheets with a name under them. They lie in the setter's cabinet, which was never locked. The shift is at lunch in the yard.",
  { when = promised "open", "You have said: nothing behind anybody's back." },
  ask = leader { "How do you come to a name by two?", seconds = 75, default = "late", explain = true,
    { "Wait for them. Go through it together, and be late", id = "late", keeps = "open", stakes = { patience = -1, pallets = -2 },
      drops = { competence = 1 }, with = "shift", also = { leaks = { competence = 3 }, with = "ruta", why = "Two o'clock was two o'clock." } },
    { "Out to the yard: 'I need to look without you. May I, today?'", id = "ask", renegotiates = "open", due = "table", stakes = { pallets = -2 },
      drops = { care = 1 }, with = "shift", also = { leaks = { care = 1 }, with = "crew", why = "Half a lunch." } },
    { "Read them now, and tell them so when they come in", id = "tell", breaks = "open", stakes = { patience = 1 },
      drops = { competence = 1 }, with = "ruta", also = { leaks = { care = 3 }, with = "setter", why = "It was the setter's cabinet." } },
    { "Read them now, and lay them back. It is your name after all", id = "alone", hides = "behind", stakes = { patience = 2 },
      drops = { competence = 2 }, with = "ruta" },
    { "Sign unread. Whom one believes one does not check", id = "unread", keeps = "open", stakes = { patience = 1, evenings = 1 },
      drops = { care = 2 }, with = "setter", also = { leaks = { competence = 3 }, with = "shift", why = "A name, and nobody behind it." } } },
  go = "table" }

-- A step each, not six. Ask the one opposite what landed before you go on.
scene "table" { title = "Round the table", "Monday, 14:10. Both shifts stand round the table, as they do when something has come out. Nobody takes the chair at the end.", heard = true,
  { when = all { was("sheets", "unread"), none { known "spindle" } }, "Machine 3 seized on Saturday with the lead's name under it. The whole shift lost its weekend.", opens = "seized" },
  { when = was("sheets", "alone"), "Somebody had come back for a jacket on Friday, and saw who was reading." },
  { when = low("care", 38, "setter"), "The setter looks at the clock." },
  surfaces = { "warm", "unseen", "behind" },
  ask = each { "What do you say first?", seconds = 60, default = "ask",
    { "What I did, and that it was mine", id = "own", repairs = "open", step = "acknowledge", keeps = "open", stakes = { patience = -1 },
      drops = { character = 1 }, with = "shift", also = { leaks = { competence = 1 }, with = "ruta" } },
    { "'What did it look like from where you stood?'", id = "ask", repairs = "open", step = "understand", keeps = "open", stakes = { pallets = -1 },
      drops = { care = 2 }, with = "shift", also = { leaks = { consistency = 1 }, with = "ruta", why = "The line stood for an hour." } },
    { "I begin to put it right tonight, and on Thursday you check it", id = "amend", repairs = "open", step = "amend", keeps = "open", stakes = { pallets = -2 },
      drops = { competence = 1 }, with = "shift", also = { leaks = { care = 2 }, with = "crew", why = "'I' will be four of us." } },
    { "How it has always been done here, and what the plan asked", id = "plan", repairs = "open", hollow = true, stakes = { patience = 1 },
      drops = { consistency = 2 }, with = "ruta", also = { leaks = { care = 3 }, with = "shift", why = "They know what the plan asks." } } },
  go = "month" }

-- The line is short. What is left out of it is the better half of the talk.
scene "month" { title = "The empty line", "Tuesday, 5:50. June's plan hangs beside the mug. There is an empty line at the bottom.",
  { when = below("pallets", 2), "The lead over the plan is gone." },
  discuss = { "What should a lead look at here, and what should a lead leave alone?", seconds = 120 },
  ask = vote { "What goes on that line?", seconds = 60, default = "sorry", tie = "leader",
    { "'The shift says what is checked. The lead answers for it.'", id = "invite", repairs = "open", step = "invite", stakes = { patience = -2 },
      drops = { care = 2 }, with = "shift" },
    { "Each one's own 'sorry', said at the bell, with the thing named", id = "sorry", repairs = "open", step = "apologise", stakes = { pallets = -1 },
      drops = { consistency = 1 }, with = "shift", also = { leaks = { competence = 2 }, with = "ruta" } },
    { "Nothing. As Anselm had it; that never missed a delivery", id = "before", stakes = { pallets = 2 },
      drops = { consistency = 2 }, with = "setter", also = { leaks = { competence = 2 }, with = "shift", why = "Some had hoped for more." } } },
  go = { { when = low("overall", 29, "shift"), "leaving" }, { when = low("overall", 35, "shift"), "sheets_only" },
         { when = below("patience", 1), "second_name" }, { when = high("overall", 42, "shift"), "rings" }, "when_asked" } }

scene "rings"       { title = "The telephone", "A Sunday in June. The setter rings the lead at home about machine 5, before it is warm. The mug holds pencils now.", ending = "rings" }
scene "second_name" { title = "A second name", "From June there are two names under every batch: the lead's, and above it Rūta's. Somebody from the shift has put a cup for the lead beside the mug.", ending = "second_name" }
scene "when_asked"  { title = "When asked", "The shift shows its sheets whenever it is asked. It waits to be asked.", ending = "when_asked" }
scene "sheets_only" { title = "Every sheet in order", "Every sheet is in order. What happens at night, the lead hears from Rūta.", ending = "sheets_only" }
scene "leaving"     { title = "The other hall", "Rūta gives the difficult jobs to the other hall. Two operators ask whether they may go with them.", ending = "leaving" }

debrief { "Who had to trust first here, and what did that cost?", "How did you tell a check-in from a check: by the words, the cup, or what came after?",
  "What did the lead hand over, and who still answered for it?", "When was looking a form of respect, and when was not looking one?",
  "Which trick in your own work stands in no book, and who would have to stop the machine?" }
