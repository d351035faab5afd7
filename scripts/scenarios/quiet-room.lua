-- The Quiet Room: a ward where the last mistake was punished, and somebody has found another one.
-- In 15 minutes: leave out "drawer", "board" and "monday"; the talk about Monday belongs to the debrief then.
-- Who works in health care may know such a night. Say before you begin that anybody may pass, and that bed 12 recovers.
scenario { api = 1, id = "quiet-room", version = "1.0.0", title = "The Quiet Room",
  summary = "A ward at the change of shifts. The last mistake was punished; today somebody has found another one. Please note: it is about an error with a medicine in a hospital. The patient recovers.",
  objectives = { "See what the first answer to bad news does to the next piece of news", "Tell a cause from a culprit",
    "Keep a promise to somebody who is not in the room" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "milan", start = "handover", languages = { "de", "es" } }

role "charge" { "Charge nurse", leader = true, private = "In March you wrote the form that got Milan moved to nights. You left out one line: that he had reported the mistake himself." }
role "nurse"  { "Day nurse", private = "You drew up the syringe for bed 12 last evening, as a favour to the night shift. Milan signed for it unseen. You always do it that way." }
role "pharmacist" { "Ward pharmacist", private = "Since Tuesday the heparin ampoules hold twice as much, in the same box. Your notice to the wards is written. It waits for a signature in your drawer." }
role "staff"  { "Staff nurse", many = true, private = "This month you put something small right without a form. So, you believe, has everybody here." }
character "milan" { "Milan, the night nurse" }
character "efua"  { "Efua, bed 12's daughter" }

stake "time" { "Minutes in hand", start = 5, max = 8 }
stake "name" { "The ward's good name", start = 6, max = 8 }
fact "syringe"  { "The day nurse drew up the syringe that Milan signed for.", known_by = "nurse" }
fact "ampoules" { "Since Tuesday an ampoule holds twice as much, in the same box.", known_by = "pharmacist" }
fact "march"    { "In March Milan had reported the mistake himself.", known_by = "charge" }
fact "habit"    { "Most of us have put something right without a form.", known_by = "staff" }

commitment "word" { "Nothing is written before Milan has read it.", to = "milan", due = "form",
  kept   = { drops = { consistency = 2, care = 1 }, why = "He read it first." },
  broken = { breach = "unread" } }
breach "unread" { "A form about Milan that Milan had not read", kind = "consistency", buckets = { consistency = 1 }, with = "milan" }
breach "signed" { "A syringe with another's name on it", kind = "character", buckets = { character = 1 }, with = "milan",
  why = "All day it was his name." }
breach "notice" { "The notice that lay in a drawer", kind = "competence", buckets = { competence = 1 }, with = "milan",
  why = "The date on it was today's." }
breach "device" { "The form that blamed a pump", kind = "character", buckets = { character = 1 }, with = "milan",
  why = "In March he wrote down what had happened." }

-- Let the silence stand. Three of the four ways are honest in part; ask later which part was missing.
scene "handover" { title = "Handover", 
  facilitator = "Somebody here holds the whole story. Keep away from that table: your look is a hint. Do not shorten the silence before the answer.",
  "Friday, 6:55, the quiet room. Milan reads his list: nothing to report. Handover takes ten minutes. Since March nobody has asked a question in it.",
  private = { nurse = "At 6:50 the laboratory rang you: bed 12 has had twice the heparin since three. You have stopped the pump. Her nose bled; she is awake. The syringe was yours." },
  ask = only "nurse" { "The list has come to bed 12. What do you do?", seconds = 60, default = "aside",
    { "'Bed 12 had a double dose. I drew that syringe up.'", id = "say", voice = true, reveals = "syringe", stakes = { name = -2 },
      drops = { character = 3 }, with = "milan", also = { leaks = { competence = 2 }, with = "team", why = "Two of them look at their own trays." }, go = "answer" },
    { "'Bed 12 had a double dose. The pump is off.' The rest can wait", id = "part", voice = true, stakes = { name = -1 },
      drops = { competence = 2 }, with = "team", also = { leaks = { character = 1 }, with = "milan", why = "The name on the syringe is his." }, go = "answer" },
    { "Ask the charge nurse to the door for a moment, and say it there", id = "aside", voice = true, reveals = { "syringe", to = "charge" },
      stakes = { time = -1 }, drops = { character = 1 }, with = "charge", also = { leaks = { care = 1 }, with = "milan", why = "He sees a door being closed." }, go = "answer" },
    { "Say nothing yet. First be sure that it was the syringe", id = "wait", hides = "signed", stakes = { time = 1 }, go = "door" } } }

-- The first answer is the lesson of the hour. Ask those who only listened what they would say next time.
scene "answer" { title = "The first answer", "6:58. Bed 12 is with the doctor. Whoever heard of it looks at the charge nurse.", witness = true,
  ask = leader { "Your first sentence?", seconds = 45, default = "list",
    { "'Thank you. Bed 12 first. Then you, and a coffee.'", id = "thanks", welcome = true, stakes = { time = -2 },
      drops = { care = 1 }, with = "milan" },
    { "'In March he told us himself, and I left that out. Not again.'", id = "march", welcome = true, reveals = "march", stakes = { name = -2 },
      drops = { character = 2 }, with = "milan", also = { leaks = { competence = 2 }, with = "team", why = "They had all believed the form." } },
    { "'Let us finish the list. Then bed 12, properly.'", id = "list", stakes = { time = 1 },
      drops = { competence = 1 }, with = "staff", also = { leaks = { care = 2 }, with = "nurse" } },
    { "'Whose name is on the syringe?'", id = "who", blame = true, stakes = { name = 1, time = 1 },
      drops = { competence = 1 }, with = "staff", also = { leaks = { care = 2 }, with = "milan", why = "It was the first question, again." } } },
  go = "door" }

-- Both have a right to be told first. Whoever is sure at once has not stood at that desk.
scene "door" { title = "Two at the desk", 
  facilitator = "The talk matters more than the vote. After a minute, ask the quietest person which of the two they would be. Whoever works in care may find this close: a break is fine.",
  "7:20. Milan has his coat on. Efua stands at the desk; her mother's pillow has blood on it. Both ask what happened tonight. There are ten minutes before the round.",
  { when = known "syringe", "You know who drew up the syringe. Why it was double, nobody has said." },
  { when = none { known "syringe" }, "The chart says one dose, the blood says two." },
  discuss = { "Who has to hear what, and who first?", seconds = 120 },
  ask = vote { "What do we do with these ten minutes?", seconds = 60, default = "milan", tie = "leader",
    { "Both, in the quiet room: what we know, and what we do not", id = "both", makes = "word", stakes = { time = -3 },
      drops = { character = 2 }, with = "milan", also = { { drops = { character = 3 }, with = "efua" },
        { leaks = { care = 3 }, with = "milan", why = "After a night, before a stranger, without warning." } } },
    { "Milan over a coffee; Efua after the round", id = "milan", makes = "word", stakes = { time = -1 },
      drops = { care = 2 }, with = "milan", also = { leaks = { character = 3 }, with = "efua", why = "She counted the minutes." } },
    { "Efua now; Milan may sleep, and reads it before it is written", id = "efua", makes = "word", stakes = { name = -1 },
      drops = { character = 2, care = 1 }, with = "efua", also = { leaks = { care = 1 }, with = "milan" } },
    { "Nobody, before the pharmacy has looked; half a truth is worse", id = "later", stakes = { time = 1, name = 1 },
      drops = { competence = 2 }, with = "team", also = { leaks = { character = 3 }, with = "milan", why = "'We shall see' is what he heard in March." } } },
  go = "drawer" }

-- A good reason to wait and a bad one look alike from outside. After a blame the first card is locked: say nothing about it yet.
scene "drawer" { title = "The drawer", "9:40, the ward's pharmacy. Bed 12 has had her antidote. Somebody asks whether anything has changed about the heparin.",
  private = { pharmacist = "Four wards draw from that box. Nobody could tell a notice sent today from one that was sent on Tuesday and not read." },
  ask = only "pharmacist" { "What do you answer?", seconds = 60, default = "lead",
    { "'Yes: the ampoules. The notice lay with me.'", id = "yes", needs_safety = 45, voice = true, reveals = "ampoules", stakes = { name = -1 },
      drops = { character = 3 }, with = "team", also = { { drops = { competence = 1 }, with = "milan" },
        { leaks = { competence = 2 }, with = "efua", why = "Three days in a drawer." } } },
    { "Ring the four wards; then tell the charge nurse alone", id = "lead", voice = true, reveals = { "ampoules", to = "charge" }, stakes = { time = -2 },
      drops = { competence = 2 }, with = "charge", also = { leaks = { character = 1 }, with = "nurse", why = "Whoever drew it up is left to think it was the hand." } },
    { "Send the notice now. It is the ampoules that matter, not the day", id = "send", hides = "notice", stakes = { name = 1 },
      drops = { competence = 1 }, with = "team" } },
  go = "form" }

-- The form has a line for a person, and none for a box. Let the leader's reason be read out before you comment.
scene "form" { title = "Line 7", "11:40. The risk office wants its form by noon. Line 7 asks for 'the person responsible'. Milan went to bed at nine.",
  { when = known "ampoules", "You know of the ampoules. There is no line for a box." },
  { when = promised "word", "Milan has your word that he reads it first." },
  discuss = { "What may stand on that form at noon, and what may not?", seconds = 90 },
  ask = leader { "Your form, charge nurse. The others may advise.", seconds = 75, default = "day", explain = true,
    { "Ring him awake, read it to him, then send it", id = "ring", keeps = "word", stakes = { time = -2 },
      drops = { character = 1 }, with = "milan", also = { leaks = { care = 1 }, with = "milan", why = "Two hours of sleep." } },
    { "Leave line 7 empty. A message to Milan: 'Tonight, with you'", id = "day", renegotiates = "word", due = "evening", stakes = { name = -2 },
      drops = { care = 1 }, with = "milan", also = { leaks = { competence = 2 }, with = "efua", why = "The office tells her that nothing has come." } },
    { "Write what is known, with the names; Milan reads it tonight", id = "name", breaks = "word", opens = "unread", stakes = { name = 2 },
      also = { drops = { competence = 2 }, with = "efua" }, why = "By noon his name stood there." },
    { "Write 'pump, being looked at'. Then nobody is named", id = "pump", hides = "device", stakes = { name = 1, time = 1 },
      drops = { care = 2 }, with = "nurse" } },
  go = "board" }

-- Nobody will ever know who answered what, and you should say so. Milan reads the board when he comes in.
scene "board" { title = "The sheet on the wall", "15:00. A sheet hangs in the quiet room, with a pencil on a string: 'What happens to a mistake on this ward?' It will hang there when Milan comes in.",
  { when = below("safety", 45), "For an hour nobody goes near it." },
  ask = each { "Which line do you write? Nobody will know.", seconds = 60, default = "depends", reveal = "anonymous",
    { "'I have put one right this month, without a form.'", id = "mine", reveals = "habit", stakes = { name = -1 },
      drops = { character = 2 }, with = "milan", also = { leaks = { competence = 2 }, with = "efua", why = "The sheet can be read from the corridor." } },
    { "'It depends on who has made it.'", id = "depends", stakes = { time = -1 },
      drops = { consistency = 1 }, with = "milan", also = { leaks = { care = 1 }, with = "efua" } },
    { "'One reports it. That is what the form is for.'", id = "fine", stakes = { name = 1 },
      drops = { competence = 1 }, with = "efua", also = { leaks = { character = 2 }, with = "milan", why = "He did report it." } } },
  go = "evening" }

-- Six steps of repair are more than one evening holds. Let each take one, and ask Milan's side what landed.
scene "evening" { title = "Milan comes back", 
  facilitator = "Before the reveal, have two people read their sentence aloud as if to Milan. Then ask his side what landed; do not let anybody explain what was meant.",
  "18:50. Bed 12 has eaten. Milan hangs up his coat, reads the sheet and sits down in the quiet room. He has been told all there is.", heard = true,
  { when = was("form", "name"), "The office has already rung him." },
  { when = all { was("form", "pump"), known "ampoules" }, "He has read 'pump' on the form. He knows about the box." },
  { when = below("time", 1), "Four others were washed at noon today. None of them complained." },
  surfaces = { "signed", "notice", "device" },
  ask = each { "What do you say to him first?", seconds = 60, default = "ask",
    { "My part in last night, without a because", id = "own", repairs = "open", step = "acknowledge", keeps = "word", stakes = { name = -1 },
      drops = { character = 1 }, with = "milan", also = { leaks = { competence = 1 }, with = "efua" } },
    { "'What was this day like for you?'", id = "ask", repairs = "open", step = "understand", keeps = "word", stakes = { time = -2 },
      drops = { care = 2 }, with = "milan", also = { leaks = { consistency = 1 }, with = "efua", why = "She waits at the desk meanwhile." } },
    { "A form with three names under it, and the box on line 7", id = "amend", repairs = "open", step = "amend", keeps = "word", stakes = { name = -2 },
      drops = { consistency = 1 }, with = "milan", also = { leaks = { care = 1 }, with = "nurse" } },
    { "How full the ward was, and what the rules say", id = "rules", repairs = "open", hollow = true, stakes = { name = 1 },
      drops = { competence = 2 }, with = "efua", also = { leaks = { care = 3 }, with = "milan", why = "In March it began the same way." } } },
  go = "monday" }

-- Nothing may be new, and that is a choice too. Compare it with what each would want to hear.
scene "monday" { title = "Monday's handover", "Monday, 6:45. The ampoules have a red ring now. Handover begins in ten minutes.",
  discuss = { "What would you want to hear in the first minute, if the next mistake were yours?", seconds = 120 },
  ask = vote { "What is new this morning?", seconds = 60, default = "invite", tie = "leader",
    { "Milan and the day nurse rewrite line 7, with our signatures", id = "invite", repairs = "open", step = "invite", stakes = { name = -2 },
      drops = { care = 2 }, with = "milan" },
    { "The charge nurse opens: 'On Friday I got something wrong. Sorry.'", id = "first", needs_safety = 50, repairs = "open", step = "apologise", stakes = { time = -2 },
      drops = { consistency = 1 }, with = "milan", also = { leaks = { competence = 2 }, with = "efua", why = "Her mother's bed is by the door." } },
    { "Nothing new. A ward needs a quiet week before a new rule", id = "quiet", stakes = { time = 2 },
      drops = { care = 2 }, with = "team", also = { leaks = { consistency = 2 }, with = "milan" } } },
  go = { { when = low("overall", 29, "milan"), "leaves" }, { when = low("overall", 37, "milan"), "whisper" },
         { when = below("name", 1), "closed" }, { when = high("overall", 42, "milan"), "asked" }, "list" } }

scene "asked"   { title = "Three chairs", "In the middle of the list Milan stops: 'Bed 4. I nearly did it again.' Three people pull up a chair.", ending = "asked" }
scene "closed"  { title = "Six beds", "Six beds are closed until the inspectors have been, and the paper has a photograph of the door. Milan has put his name down for the early shift: somebody has to explain line 7 to them.", ending = "closed" }
scene "list"    { title = "At the door", "Milan reads his list. At bed 4 he looks up, waits a moment, and reads on. He tells the day nurse at the door.", ending = "list" }
scene "whisper" { title = "In the lift", "Handover takes nine minutes. What there is to say about bed 4 is said in the lift.", ending = "whisper" }
scene "leaves"  { title = "Another ward", "Milan has asked for another ward. His list is complete, and nobody has learnt anything from it.", ending = "leaves" }

debrief { "Which sentence made the next one easier to say, or harder?", "Everybody held a piece before nine. What did each piece need in order to be spoken?",
  "Efua or Milan first: what did you take from the one who waited?", "Where did a rule protect somebody, and where did it protect us from somebody?",
  "What is the form in your own work that has a line for a person and none for the box?", "What is your usual first answer to bad news, in the words that others hear?" }
