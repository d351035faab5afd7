-- The Credit: an idea was shown without its author's name, and nobody had meant to take it.
-- For 15 minutes: skip "minutes", "points" and "round", and cut the talks to one minute.
scenario { api = 1, id = "credit", version = "1.0.0", title = "Whose Idea",
  summary = "The night bus network was applauded this morning. The one who drew it sat in the third row, and was cut off three times.",
  objectives = { "Give credit where it is due, and in time", "Ask before you make amends in public", "Notice who is not heard" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "noor", start = "doorway", recognition = true }

role "lead"    { "Team lead", leader = true, private = "Noor's name stood on slide 14. On the train you cut it, for time. You noticed when the applause began." }
role "chair"   { "Meeting chair", private = "Last week Noor asked you for five minutes on the agenda. You said: next time. You have told nobody." }
role "planner" { "Planner", many = true, private = "You cut Noor off this morning. You were carried away; you noticed when Noor stopped taking notes." }
character "noor"      { "Noor, the junior planner", trusts = 46 }
character "lindqvist" { "Commissioner Lindqvist", trusts = 50 }

stake "favour" { "The commissioner's favour", start = 5, max = 10 }
stake "days"   { "Days to the council's vote", start = 6, max = 10 }
stake "pilot"  { "Your chance to lead the pilot", start = 5, max = 10, role = "lead" }
fact "slide"  { "Noor's name was on a slide. It was cut for time.", known_by = "lead" }
fact "agenda" { "Noor had asked for five minutes, and was told: next time.", known_by = "chair" }
fact "wish"   { "Noor does not want applause. Noor wants to be in the room when it is decided." }

commitment "meet" { "Noor meets the commissioner", to = "noor", due = "office",
  kept   = { drops = { consistency = 2, competence = 1 }, why = "Noor was told of a meeting, and it took place." },
  broken = { breach = "shirt" } }
breach "name"   { "Nineteen slides without a name", kind = "character", buckets = { character = 1 }, with = "noor",
  why = "Nineteen slides, and the author was on none." }
breach "shirt"  { "The ironed shirt", kind = "consistency", buckets = { consistency = 1 }, with = "noor",
  why = "Noor had been told of a meeting." }
breach "grew"   { "'It grew in the team'", kind = "care", buckets = { care = 1 }, with = "noor" }
breach "lively" { "'A lively discussion followed'", kind = "consistency", buckets = { consistency = 1 }, with = "noor" }

-- Nobody lies here. Let the others predict first: it shows how ordinary each answer is.
scene "doorway" { { "Thursday, 11:20. Long applause. The night buses will run in a figure of eight. Noor drew that eight, at home, in March. No slide said so.", opens = "name" },
  "Three times this morning Noor began a sentence, and three times somebody else finished it.",
  private = { lead = "Ms Lindqvist mentions, as if by the way, that whoever leads the pilot will be somebody in this town." },
  ask = leader { "Ms Lindqvist stops in the doorway: 'Lovely. Whose idea was it?' Noor is packing up.", seconds = 60, default = "later", predict = true,
    { "Noor's, over there. I had left the name out, and should not have", id = "noor", reveals = "slide", repairs = "open", step = "acknowledge",
      stakes = { favour = -2, pilot = -1 }, also = { leaks = { care = 2 }, with = "noor", why = "Thirty people turned round. Nobody had asked Noor." } },
    { "You will meet the author on Monday, if you have an hour", id = "monday", makes = "meet", stakes = { pilot = -2 },
      also = { leaks = { competence = 1 }, with = "lindqvist", why = "She had asked a simple question." } },
    { "It grew in the team, as these things do", id = "grew", hides = "grew", stakes = { favour = 2, pilot = 2 } },
    { "I will tell you the whole story another time; your car is waiting", id = "later", stakes = { favour = -1 },
      drops = { competence = 1 }, with = "lindqvist" } },
  go = "minutes" }

-- May be skipped. The chair alone decides what will have happened.
scene "minutes" { "Thursday, 15:30. The minutes go out at four, to eleven offices.", witness = true,
  private = { chair = "Your notes say: 'N. begins, 10:12. N. begins, 10:31. N. begins, 10:40.' And then nothing." },
  ask = only "chair" { "What will have happened this morning?", seconds = 60, default = "send",
    { "As it was: three starts, who came in, and my own part in it", id = "full", voice = true, reveals = "agenda",
      drops = { character = 3 }, with = "noor", also = { leaks = { care = 3 }, with = "planner", why = "Three names, in eleven offices." } },
    { "What Noor would have said. I ask Noor, and send them tomorrow", id = "send", stakes = { days = -1 },
      drops = { care = 2 }, with = "noor", also = { leaks = { consistency = 2 }, with = "lindqvist", why = "The minutes have come at four for years." } },
    { "To the lead first: I have something to own up to", id = "lead", voice = true, reveals = { "agenda", to = "lead" },
      drops = { character = 2 }, with = "lead", also = { leaks = { consistency = 1 }, with = "lindqvist" } },
    { "'A lively discussion followed.' It did", id = "lively", hides = "lively", stakes = { favour = 1, days = 1 } } },
  go = "lift" }

-- Praise, a question, an admission or the stairs: ask which of them Noor could have answered.
scene "lift" { "Thursday, 17:10. Noor waits for the lift, the bag already shut. One after the other, you happen to pass.",
  { when = known "agenda", "The five minutes that were refused are no secret any more." },
  discuss = { "Think of a meeting in which you stopped trying to speak. What would have helped that evening?", seconds = 150, secrets = false },
  ask = each { "You pass. What do you do?", seconds = 60, default = "praise",
    { "You began three times this morning. I did not stop it", id = "over", voice = true, stakes = { days = -1 },
      drops = { character = 2 }, with = "noor" },
    { "How was this morning for you? And then wait", id = "how", repairs = "open", step = "understand", reveals = "wish", stakes = { days = -1 },
      also = { leaks = { competence = 1 }, with = "lindqvist", why = "Her call went unanswered." } },
    { "Say how good the eight is", id = "praise", drops = { care = 2 }, with = "noor",
      also = { leaks = { character = 2 }, with = "noor", why = "In a lift it costs nothing." } },
    { "Take the stairs; Noor looks as if that were kinder", id = "stairs", stakes = { days = 1 },
      leaks = { care = 2 }, with = "noor", why = "Footsteps on the stairs. They were familiar." } },
  go = "points" }

-- May be skipped. A good moment for recognition: who did something today that nobody has thanked them for?
scene "points" { "Friday, 9:00. The paper on the pilot has one empty line: 'developed by'.",
  "Before you split the credit, look round: you may recognise one another, and three words of why are enough.",
  { when = known "slide", "Slide 14 lies on the table. It has a name on it." },
  discuss = { "What did it take to get from a drawing to this morning? Who has never been thanked for theirs?", seconds = 150 },
  ask = allocate { "Nine points of credit. Whose is the eight?", seconds = 90, default = "numbers", points = 9,
    { "Noor's, who drew it", id = "drew", stakes = { pilot = -2 }, drops = { character = 2 }, with = "noor",
      also = { leaks = { care = 1 }, with = "lead", why = "Two years of corridors do not show on a drawing." } },
    { "Theirs who made the numbers hold", id = "numbers", drops = { care = 2 }, with = "planner",
      also = { leaks = { competence = 1 }, with = "noor", why = "Noor had done the numbers, too." } },
    { "The lead's, who got it through", id = "lead", stakes = { pilot = 2, favour = 1 }, drops = { care = 2 }, with = "lead",
      also = { leaks = { character = 2 }, with = "noor", why = "It was on the slides already." } },
    { "Nobody's by name; it is public money", id = "nobody", stakes = { days = 1 }, drops = { consistency = 2 }, with = "lindqvist",
      also = { leaks = { care = 2 }, with = "noor", why = "There is a line, and it stays empty." } } },
  go = "letter" }

-- Public or private? Whether Noor was asked decides what a public word is worth: see the hook.
scene "letter" { "Friday, 14:00. The commissioner's letter hangs in the kitchen. It thanks 'the team, and above all its lead'.",
  "Noor has made tea, and read it.",
  witness = true, heard = true, surfaces = { "grew" },
  { when = known "wish", "You know what Noor wants: not applause, but a chair in the room." },
  { when = none { known "wish" }, "Nobody has asked Noor anything yet." },
  private = { lead = "Slide 14 is still on your laptop." },
  ask = leader { "What do you do about it?", seconds = 75, default = "ask", explain = true,
    { "To all forty, today: it was Noor's, how the name got lost, and I am sorry", id = "mail", reveals = "slide", repairs = "open", step = "apologise",
      stakes = { pilot = -3, favour = -1 } },
    { "To Noor, with the door shut: how it was I who lost the name", id = "word", voice = true, repairs = "open", step = "acknowledge",
      stakes = { pilot = -1 }, also = { leaks = { consistency = 1 }, with = "noor", why = "The room that had not heard it has still not heard it." } },
    { "Ask Noor what would put it right, and take time for it", id = "ask", repairs = "open", step = "understand", reveals = "wish", stakes = { days = -2 } },
    { "When the pilot stands, everybody will know whose it was", id = "stands", repairs = "open", hollow = true, stakes = { days = 1, pilot = 1 } } },
  after = function(team)
    if team.was("letter", "mail") and not team.known("wish") then
      team.leak("care", 4, "noor", "Forty people stopped at Noor's desk, and nobody had asked.")
    end
  end,
  go = "office" }

-- The vote is close, and that is a real reason. Whose price is it?
scene "office" { "Monday, 8:40. Ms Lindqvist has time now: twenty minutes, and one chair.",
  "She knows the lead, and likes short answers. The vote is close.",
  { when = promised "meet", "Noor is here already, in an ironed shirt." },
  discuss = { "Who should be in that room: for the vote, for the idea, for Noor?", seconds = 150 },
  ask = vote { "Who goes in?", seconds = 60, default = "hour", tie = "leader",
    { "Noor. The lead stands by the wall and carries the slides", id = "noor", keeps = "meet", repairs = "open", step = "amend",
      stakes = { favour = -3 } },
    { "The lead, with Noor's name in the first sentence, and a second hour to ask for", id = "hour", renegotiates = "meet",
      due = "microphone", stakes = { days = -2 }, drops = { character = 1 }, with = "noor",
      also = { leaks = { care = 1 }, with = "noor", why = "Noor heard the first sentence through the door." } },
    { "The lead alone; first the vote, then the thanks", id = "lead", breaks = "meet", stakes = { favour = 2, pilot = 1 },
      drops = { competence = 2 }, with = "lindqvist", also = { leaks = { care = 3 }, with = "noor", why = "There were chairs in the corridor." } } },
  go = "round" }

-- Each asks for one thing, privately. Compare with how your own meetings begin.
scene "round" { "Tuesday, 10:00. The same table as last Thursday, and the same people. Noor has a new notebook.", surfaces = { "lively" },
  { when = was("minutes", "lively"), "Somebody reads out last week's minutes: 'A lively discussion followed.' Noor looks up." },
  ask = each { "Before it begins. What do you ask for?", seconds = 60, default = "hand",
    { "Once round the table before anybody speaks twice", id = "round", repairs = "open", step = "amend", stakes = { days = -2 } },
    { "Noor, how shall we run this? We do it your way", id = "way", repairs = "open", step = "invite",
      stakes = { favour = -1, days = -1 } },
    { "A hand up, and the chair says so when somebody cuts in", id = "hand", drops = { consistency = 1 }, with = "noor",
      also = { leaks = { care = 1 }, with = "chair", why = "Now it is the chair's fault." } },
    { "Nothing. We have all understood, and there is a vote to win", id = "nothing", stakes = { days = 1, favour = 1 },
      leaks = { consistency = 2 }, with = "noor", why = "At 10:12 somebody finished Noor's sentence." } },
  go = "microphone" }

-- The doorway once more, in front of two hundred people.
scene "microphone" { "Thursday, 19:30. The council has voted for the eight, by two voices. Two hundred people stand up. Ms Lindqvist hands the lead a microphone.", heard = true,
  { when = known "wish", "In the third row Noor gives the smallest shake of the head." },
  ask = leader { "Two hundred people wait. What do you say?", seconds = 60, default = "up", explain = true,
    { "It is Noor's. Last week I left that out, and I am sorry", id = "sorry", keeps = "meet", repairs = "open", step = "apologise",
      stakes = { favour = -1, pilot = -1 }, drops = { character = 2 }, with = "noor" },
    { "Noor will lead the pilot with me. Ask Noor how it works, in the small room, now", id = "room", keeps = "meet", repairs = "open", step = "invite",
      stakes = { pilot = -4 }, drops = { competence = 2 }, with = "noor" },
    { "Hold the microphone out to Noor", id = "up", keeps = "meet", stakes = { favour = 1 }, drops = { character = 3 }, with = "noor",
      also = { leaks = { care = 3 }, with = "noor", why = "There were eleven steps, and two hundred faces." } },
    { "Thank you all. It took a whole team", id = "team", stakes = { favour = 2, pilot = 1 }, leaks = { consistency = 1 }, with = "noor", why = "It was true, and it was not the whole." } },
  go = { { when = high("overall", 45, "noor"), "chairs" }, { when = low("overall", 34, "noor"), "transfer" },
         { when = above("favour", 7), "portrait" }, "quiet" } }

scene "chairs"   { title = "Two chairs", "On Monday there are two chairs in the commissioner's office. Noor has brought a new drawing, and the numbers.", ending = "chairs" }
scene "quiet"    { title = "A drawing at home", "Noor does what is asked, and does it well. The new drawing stays at home for now.", ending = "quiet" }
scene "portrait" { title = "In front of a night bus", "The paper prints a picture of the lead in front of a night bus. Noor is in it, if one knows where to look.", ending = "portrait" }
scene "transfer" { title = "To the harbour", "Noor asks for the harbour department, and gets it. The harbour has had a good idea lately.", ending = "transfer" }

debrief { "Nobody had meant to take anything. Where, step by step, did the name get lost?",
  "Public or private: what would have been right for Noor, and how could you have known?",
  "Who was heard in your own team in this half hour? Who was not?",
  "What did praise cost, and what was it worth?",
  "Who else had a share, and how can one say so without taking Noor's?" }
