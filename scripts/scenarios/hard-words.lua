-- Hard Words: what nobody has said for a year, to somebody whom everybody likes; and a rule with one exception.
-- For 15 minutes: skip "count", "theatre" and "rule"; the talk with Pavel stands on its own.
scenario { api = 1, id = "hard-words", version = "1.0.0", title = "Hard Words",
  summary = "At the animal clinic everybody likes Pavel, and everybody quietly mends what he gets wrong. And there is a rule that everybody keeps but one. " ..
    "(Close to home for some: a post that may be lost.)",
  objectives = { "Say it early, plainly and to the person", "Say back what you heard before you answer", "Let a rule hold for all, or change it" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "pavel", start = "wrong_day" }

role "lead"    { "Clinic lead", leader = true,
  private = "Ms Ferrante told you on Friday: she will fill Pavel's post anew next month, unless she sees a change. He is not to know. Last spring you wrote in his review: 'a pleasure to work with'." }
role "surgeon" { "Surgeon",
  private = "The count sheet lists trays that were thrown out two years ago. You said so, twice. Since then you count in your head, and do not sign." }
role "nurse"   { "Theatre nurse", private = "Your trial period ends on Friday. The surgeon has been asked what to make of you, and likes you." }
role "assistant" { "Assistant", many = true,
  private = "Each evening you go through Pavel's bookings and put right what is wrong. Twenty minutes, unpaid. He thinks that he has got better." }
character "pavel"    { "Pavel at the front desk", trusts = 47 }
character "ferrante" { "Ms Ferrante, the owner", trusts = 48 }

stake "calm"  { "Calm in the house", start = 5, max = 10 }
stake "hours" { "Hours in hand", start = 5, max = 10 }
fact "evenings" { "The others mend Pavel's bookings every evening.", known_by = { "assistant", "nurse" } }
fact "sheet"    { "The count sheet lists trays that no longer exist.", known_by = "surgeon" }
fact "month"    { "Pavel's post is filled anew next month, unless the owner sees a change.", known_by = "lead" }

commitment "talk" { "On Thursday Pavel gets an honest hour", to = "pavel", due = "hour",
  kept   = { drops = { consistency = 2 }, why = "He was told of an hour, and it was one." },
  broken = { breach = "half" } }
breach "round"  { "A mail to all, about one", kind = "character", buckets = { character = 1 }, with = "pavel" }
breach "star"   { "A rule for all but one", kind = "consistency", buckets = { consistency = 1 }, with = "pavel",
  why = "In May he had to sign for one box that he had not ticked." }
breach "half"   { "What Thursday left out", kind = "character", buckets = { character = 1 }, with = "pavel",
  why = "He had been told of an honest hour." }
breach "year"   { "A year of saying nothing", kind = "care", buckets = { care = 1 }, with = "pavel",
  why = "For a year everybody had known it but him." }

-- Kind and late, or early and hard? There is a third way, and it costs a night's sleep.
scene "wrong_day" { "Tuesday, 7:50. A hungry dog and its owner stand at the desk. The operation is next Tuesday. It is the third wrong day this month.",
  "Pavel has already said sorry, made tea and found a blanket. By eight both of them are laughing.",
  private = { lead = "Ms Ferrante has asked for this month's list of wrong days." },
  ask = leader { "Pavel looks across at you and shrugs: 'My fault.' What do you do?", seconds = 60, default = "fit", explain = true,
    { "Pavel, on Thursday at five I owe you an hour, and it will not be an easy one", id = "thursday", makes = "talk",
      stakes = { calm = -2 }, drops = { character = 1 }, with = "pavel" },
    { "Say it now: that was the third, and it cannot go on", id = "now", stakes = { calm = -1 },
      drops = { character = 2 }, with = "pavel", also = { leaks = { care = 4 }, with = "pavel", why = "There were two clients, and a dog." } },
    { "Help him to fit the dog in today; the review is in spring", id = "fit", stakes = { hours = -1 }, drops = { care = 1 }, with = "pavel",
      also = { leaks = { competence = 2 }, with = "assistant", why = "The evenings go on." } },
    { "Write to everybody: please let us all look twice at the dates", id = "mail", hides = "round", stakes = { calm = 1, hours = 1 } } },
  go = "count" }

-- The nurse decides alone, with the most to lose. Ask the others what they had hoped for.
scene "count" { "Tuesday, 10:40, theatre. Swabs and needles are counted aloud before closing. The rule holds for all.",
  "The surgeon, who has the best hands in the county, has begun to close.",
  ask = only "nurse" { "Nobody has counted. What do you do?", seconds = 60, default = "after", predict = true,
    { "'The count, please.' Before the next stitch", id = "please", voice = true, stakes = { hours = -1 },
      drops = { competence = 2, character = 1 }, with = "lead", also = { leaks = { care = 2 }, with = "surgeon", why = "In front of the student." } },
    { "Count on your own, and speak to the surgeon at lunch", id = "after", voice = true,
      drops = { care = 1 }, with = "surgeon", also = { leaks = { consistency = 2 }, with = "lead", why = "The box says 'before closing'." } },
    { "Tick the box. It has always come out right", id = "tick", hides = "star", stakes = { hours = 1, calm = 1 } } },
  go = "theatre" }

-- The surgeon has a reason, and a tone. How this is answered decides who will speak up next time.
scene "theatre" { "Tuesday, 12:20. The patient, a greyhound, is awake. Surgeon and nurse are washing their hands at the same basin.", witness = true,
  { when = was("count", "please"), "The count came out right. It took a minute and a half." },
  { when = was("count", "tick"), "The box is ticked. Both of you know how." },
  private = { surgeon = "Last spring you said that the sheet is wrong. 'The sheet is the sheet,' somebody said." },
  ask = only "surgeon" { "What do you say?", seconds = 60, default = "later",
    { "You were right to ask, or would have been. From now on, ask me", id = "right", welcome = true, stakes = { hours = -1 },
      drops = { character = 2 }, with = "nurse", also = { drops = { consistency = 1 }, with = "pavel", why = "It had reached the desk by two." } },
    { "Look at that sheet. I have said twice what is wrong with it", id = "sheet", voice = true, reveals = "sheet", stakes = { calm = -1 },
      drops = { competence = 2 }, with = "nurse", also = { leaks = { care = 1 }, with = "nurse", why = "It sounded like: look at yourself." } },
    { "Next patient in ten minutes", id = "later", stakes = { hours = 1 }, leaks = { care = 1 }, with = "nurse" },
    { "I have not lost a swab in eleven years. Who runs this theatre?", id = "who", blame = true, stakes = { hours = 2 },
      drops = { competence = 1 }, with = "lead", also = { leaks = { care = 2 }, with = "nurse" } } },
  go = "rule" }

-- A rule that does not fit is not kept by those who can afford it. Who cannot afford it?
scene "rule" { "Wednesday, 8:15. It has gone round. In May Pavel forgot one box on a form, and had to sign for it.",
  "He is filling in the theatre list now, and does not look up.",
  { when = known "sheet", "The sheet lies on the table. A third of it no longer exists." },
  discuss = { "Which rule here holds for all but one? Who pays for that, and who has noticed?", seconds = 150, secrets = false },
  ask = leader { "Does the count hold for the surgeon?", seconds = 60, default = "mend",
    { "For everybody, from this morning. No count, no closing", id = "all", stakes = { hours = -2, calm = -1 }, drops = { consistency = 3 }, with = "pavel",
      also = { leaks = { competence = 2 }, with = "surgeon", why = "Nobody asked why it was not kept." } },
    { "First we mend the sheet; from Friday it holds for all", id = "mend", stakes = { hours = -1 },
      drops = { competence = 2 }, with = "surgeon", also = { leaks = { consistency = 1 }, with = "pavel", why = "Nobody had mended a form for him." } },
    { "Eleven years without a swab lost. We have other worries", id = "hands", stakes = { hours = 2, calm = 1 },
      leaks = { consistency = 4 }, with = "pavel", why = "In May he had to sign for one box." } },
  go = "sentence" }

-- A rehearsal. Own words, shown to the mates; nothing here is scored against anybody.
scene "sentence" { "Wednesday, 18:00. Pavel has gone home. There is cake left: he baked it, for the dog's owner.",
  "The lead wants to know how the rest of you would want to be told.",
  ask = pledge { "You are Pavel. What is the one sentence that you would want to be told on Thursday?", seconds = 90 },
  go = "echo" }

-- "Not yet" is an honest answer, and no failure: say it again, shorter.
scene "echo" { "Nobody answers yet. First each says back what one other has written: what was meant, not whether it is right.",
  ask = paraphrase { "Say it back in your own words. Then: has it landed?", about = "sentence", seconds = 180,
    { "That is what I meant", id = "landed", drops = { care = 2 } },
    { "Not yet", id = "not_yet", drops = { character = 1 }, why = "It was tried, and left open." } },
  go = "hour" }

-- What may the lead keep from Pavel? Let the talk be open: those who know of the evenings may say so now, or not.
scene "hour" { "Thursday, 17:00. Pavel has brought a list of his own, with two ideas for the waiting room.",
  "Outside sits a client with a cat in a box.", witness = true,
  { when = promised "talk", "He knows that it will not be an easy hour. He has hardly slept." },
  { when = none { promised "talk" }, "He thinks that it is about the holidays." },
  private = { lead = "Three dates, two angry owners, one animal that was in danger. And next month, of which he is not to know.", assistant = "You have kept a list, too. It is on your phone." },
  discuss = { "What does the lead have to know before five? How is the hard part said first?", seconds = 120 },
  ask = leader { "How do you begin?", seconds = 75, default = "monday",
    { "Three dates, what each did, and that I should have said it a year ago", id = "dates", keeps = "talk", voice = true,
      repairs = "round", step = "acknowledge", stakes = { calm = -2 }, drops = { character = 3, care = 1 }, with = "pavel", also = { leaks = { competence = 1 }, with = "ferrante", why = "A year, and she learns of it last." } },
    { "All of that; and what I was asked to keep to myself", id = "month", keeps = "talk", reveals = "month",
      repairs = "round", step = "acknowledge", stakes = { calm = -3 }, drops = { character = 3, competence = 2 }, with = "pavel", also = { leaks = { consistency = 4 }, with = "ferrante", why = "He was not to know." } },
    { "What he does well, and then see how far we get", id = "well", hides = "half", stakes = { calm = 2 },
      drops = { care = 2 }, with = "pavel" },
    { "The cat first. Pavel, Monday at eight, and nothing in between", id = "monday", renegotiates = "talk", due = "plan", stakes = { hours = -1 },
      leaks = { care = 2 }, with = "pavel", why = "Now he had the weekend to think what it might be." },
    { "It has been a long week. Go home, Pavel; we find a moment", id = "home", breaks = "talk", stakes = { hours = 2, calm = 1 },
      drops = { care = 1 }, with = "pavel", also = { leaks = { consistency = 2 }, with = "pavel", why = "He had come with a list." } } },
  go = "since" }

-- Pavel puts the question that every late feedback brings.
scene "since" { "Friday, 7:30. Pavel is there before everybody, and has made no coffee.", heard = true, surfaces = { "round", "star" },
  { when = any { was("hour", "dates"), was("hour", "month") }, "'I asked for the dates, and looked them up. You are right. Since when have you all known?'" },
  { when = was("hour", "monday"), "He has come upon last night's bookings, before and after. 'Is this what Monday is for? Since when have you all known?'" },
  { when = was("hour", "home"), "He has come upon last night's bookings, before and after. 'Is this the moment you were looking for? Since when have you all known?'" },
  { when = was("hour", "well"), "He has come upon last night's bookings, before and after. 'Yesterday I was told how good I am. Since when have you all known?'", opens = "year" },
  { when = was("count", "tick"), "'And for me there was a form, in May.'" },
  ask = each { "He looks from one to the other. What do you say?", seconds = 75, default = "help",
    { "For a year. It was mended every evening, and not said", id = "since", voice = true, reveals = "evenings", repairs = "open", step = "acknowledge",
      stakes = { calm = -2 }, drops = { character = 2 }, with = "pavel" },
    { "I am sorry. You would have told me", id = "sorry", repairs = "open", step = "apologise", stakes = { hours = -1 },
      drops = { character = 1 }, with = "pavel" },
    { "What would have helped you, back then?", id = "help", repairs = "open", step = "understand", stakes = { hours = -1 },
      drops = { care = 1 }, with = "pavel" },
    { "It was never so bad. Everybody makes mistakes", id = "bad", stakes = { calm = 2 }, leaks = { character = 3 }, with = "pavel",
      why = "He had the dates in his hand." },
    { "We did it because we like you", id = "like", repairs = "open", hollow = true, stakes = { calm = 2 },
      leaks = { competence = 2 }, with = "pavel", why = "It was true. It told him what they thought he could bear." } },
  go = "plan" }

-- Signing off his work helps the bookings. What does it tell Pavel?
scene "plan" { "Friday, 16:00. Ms Ferrante is coming on Monday. The week's wrong days are on her list, and the count is on yours.", heard = true, surfaces = { "half" },
  { when = known "month", "Pavel has said it himself, at lunch: 'I have four weeks.'" },
  { when = was("hour", "well"), "She has written to Pavel about 'what you and the lead went through on Thursday'. He asks what she means." },
  discuss = { "What has to be different on Monday, and who will notice if it is not?", seconds = 120 },
  ask = vote { "What comes first?", seconds = 60, default = "hear", tie = "leader",
    { "Pavel shows us how bookings go wrong, and we change the form with him", id = "form", repairs = "open", step = "amend",
      stakes = { hours = -3 }, drops = { competence = 2 }, with = "pavel" },
    { "An hour with him: all that is still open, and he talks first", id = "hear", keeps = "talk", repairs = "open", step = "understand",
      stakes = { hours = -1, calm = -1 }, drops = { character = 1 }, with = "pavel" },
    { "He says how he wants to be told from now on; so do all of us", id = "told", repairs = "open", step = "invite", stakes = { calm = -2 },
      drops = { care = 2 }, with = "pavel" },
    { "An assistant signs off his bookings, officially", id = "sign", stakes = { hours = 1, calm = 1 }, drops = { competence = 2 }, with = "ferrante",
      also = { leaks = { competence = 3 }, with = "pavel", why = "Now there was a form for it, with his name." } } },
  go = { { when = high("overall", 47, "pavel"), "list" }, { when = low("overall", 33, "pavel"), "cake" },
         { when = above("calm", 5), "nice" }, "stiff" } }

scene "list"  { title = "Two wrong days", "Two wrong days in the whole of next month. Pavel pins both to the board himself. When a theatre list comes back without a count, it is Pavel who carries it back in.", ending = "list" }
scene "stiff" { title = "Nobody laughs before eight", "The bookings are better. Pavel double-checks each of them, and nobody laughs at the desk before eight.", ending = "stiff" }
scene "nice"  { title = "Everybody is nice", "Everybody is nice to Pavel, Pavel is nice to everybody, and the assistants stay until half past six.", ending = "nice" }
scene "cake"  { title = "There is cake", "On his last day there is cake. He baked it. 'Somebody might have told me,' he says to the dog.", ending = "cake" }

debrief { "A year: what made each month of it easier than the talk?",
  "Saying back before answering: what did you hear that you would have missed?",
  "Who pays for it when a rule holds for all but one? Had the one a reason?",
  "The lead knew what was to be decided next month. What was owed to Pavel, what to the owner?",
  "What is one sentence that you owe somebody? What would make it kind, and not just nice?" }
