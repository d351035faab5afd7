-- The Report: it was right to report a colleague, and what it broke still has to be mended.
-- For 15 minutes: skip "canteen" and "tray", and cut the talks to one minute; what is left unsaid comes out in "his_side".
scenario { api = 1, id = "the-report", version = "1.0.0", title = "The Report",
  summary = "A guard was bridged, somebody was nearly hurt, and the lead reported it. It was right. Then Monday comes. " ..
    "(Close to home for some: a near accident at work, and a suspension.)",
  objectives = { "Stand by a right decision and own what it did", "Hear the one who was reported", "Tell a reason from an excuse" },
  minutes = 30, players = { 3, 6 }, teams = { 1, 12 }, measure = "milan", start = "friday" }

role "lead"     { "Shift lead", leader = true, private = "In March you saw the magnet on the sensor. You said 'careful' and walked on. Nobody else was there." }
role "rep"      { "Safety representative",
  private = "In January Milan asked in writing for a slow speed, so that the line could be cleaned with the guard shut. The letter is still in your tray." }
role "operator" { "Operator", many = true, private = "Everybody on this shift has used the magnet. You have, too: the bonus counts bottles." }
character "milan"   { "Milan, the fitter", trusts = 46 }
character "adeyemi" { "Ms Adeyemi, plant safety", trusts = 48 }

stake "output" { "This week's output", start = 5, max = 10 }
stake "quiet"  { "Quiet around line 4", start = 5, max = 10 }
stake "record" { "Your record with the plant", start = 6, max = 10, role = "lead" }
fact "march"     { "The lead saw the magnet in March, and walked on.", known_by = "lead" }
fact "january"   { "In January Milan asked for a slow speed, in writing. Nobody answered.", known_by = "rep" }
fact "everybody" { "The whole shift has used the magnet.", known_by = "operator" }

commitment "hearing" { "Milan is heard before it is decided", to = "milan", due = "wednesday",
  kept   = { drops = { consistency = 2, character = 1 }, why = "He had been told that he would be heard, and was." },
  broken = { breach = "unheard" } }
-- Justified, and a bucket all the same: being right repairs nothing.
breach "reported" { "The report", kind = "care", buckets = { care = 1 }, with = "milan", justified = true,
  why = "It had to be done, and it was done to him." }
breach "unheard"  { "He was not heard", kind = "consistency", buckets = { consistency = 1 }, with = "milan",
  why = "He had been told that he would be heard." }
breach "nameless" { "A report that nobody signed", kind = "character", buckets = { character = 1 }, with = "milan" }
breach "tray"     { "The letter in the tray", kind = "competence", buckets = { competence = 1 }, with = "milan" }

-- Whether to report is not asked: how is. Let those who are not asked predict; ask later what they had gone by.
scene "friday" { "Friday, 21:50, bottling line 4. The guard stands open and the line runs. An agency worker has pulled back a torn sleeve, and not her hand.",
  "A magnet sits on the sensor. Milan put it there. The rule leaves no choice: it is reported before the shift goes home.",
  ask = leader { "You report it. How?", seconds = 75, default = "file", predict = true,
    { "Stop the line, tell Milan to his face, promise him a hearing; then file it", id = "face", makes = "hearing",
      stakes = { output = -2 }, drops = { character = 2 }, with = "milan",
      also = { leaks = { competence = 2 }, with = "adeyemi", why = "She heard of it an hour after the fitter did." } },
    { "File it now, signed; ring him from the car", id = "file", drops = { competence = 2 }, with = "adeyemi",
      also = { leaks = { care = 3 }, with = "milan", why = "His card was stopped before his phone rang." } },
    { "Report the open guard, and no names; the inquiry will find what it needs", id = "unnamed", hides = "nameless",
      stakes = { quiet = 2, record = 1 } } },
  go = "monday" }

-- Three of the four sentences are true. Ask afterwards which one the shift heard.
scene "monday" { { "Monday, 5:40. Milan is suspended until it has been looked into. It was right, and his jacket still hangs on its hook.", opens = "reported" },
  "Nobody starts the line. They look at the lead.",
  witness = true, heard = true,
  discuss = { "What would you need to hear now: as the lead, as the shift, as Milan?", seconds = 120, secrets = false },
  ask = leader { "What do you say to them?", seconds = 60, default = "rule",
    { "I reported it. I would again. And I see what it does to him and to you", id = "own", repairs = "open", step = "acknowledge",
      stakes = { output = -1 }, drops = { character = 2 }, with = "team",
      also = { leaks = { care = 2 }, with = "operator", why = "Most of them heard only: again." } },
    { "First my own part: what I had seen, let pass and left out", id = "march", voice = true, reveals = "march",
      repairs = "nameless", step = "acknowledge", stakes = { record = -3 }, drops = { character = 2 }, with = "milan", also = { leaks = { competence = 3 }, with = "adeyemi", why = "Then it was known for months." } },
    { "What the rule says, and who runs his machines today", id = "rule", stakes = { output = 1 },
      drops = { competence = 2 }, with = "team", also = { leaks = { care = 2 }, with = "milan", why = "He was a gap in a rota by six o'clock." } },
    { "I had no choice. Take it up with the plant", id = "choice", repairs = "open", hollow = true, stakes = { quiet = 2 },
      also = { drops = { care = 1 }, with = "operator" } } },
  go = "canteen" }

-- May be skipped.
scene "canteen" { "Monday, 9:30. His cup is on the shelf. The plant asks everybody to leave the man alone for now.",
  ask = each { "What do you do in this break?", seconds = 60, default = "ring",
    { "Write to him: it was not only you, and I am sorry that you carry it alone", id = "too", voice = true, reveals = "everybody",
      repairs = "open", step = "apologise", stakes = { quiet = -2 } },
    { "Ring him. How are you? Not a word about the case", id = "ring", drops = { care = 1, character = 1 }, with = "milan",
      also = { leaks = { consistency = 2 }, with = "adeyemi", why = "She had asked for one thing." } },
    { "Say at the table: better to hear it from a person than from a notice", id = "thank", welcome = true,
      drops = { care = 2 }, with = "lead", also = { leaks = { care = 1 }, with = "milan", why = "He hears that the shift has made its peace." } },
    { "Keep out of it; if they want to know, they will ask", id = "out", stakes = { output = 1, quiet = 1 },
      leaks = { character = 3 }, with = "milan", why = "Somebody who knew let him be the only one." } },
  go = "tray" }

-- May be skipped. Nobody saw the letter arrive: this is the silence that somebody must choose.
scene "tray" { "Tuesday, 11:00. Ms Adeyemi wants every paper on line 4 by noon.", witness = true,
  { when = known "everybody", "It has gone round by now: the magnet was everybody's." },
  private = { rep = "It came in the week you covered two plants. With the date on it, it speaks for Milan and against you." },
  ask = only "rep" { "What goes into the folder?", seconds = 60, default = "lead",
    { "All that I have, and the day it reached me", id = "date", voice = true, reveals = "january", stakes = { quiet = -2 },
      drops = { character = 3 }, with = "milan", also = { leaks = { competence = 3 }, with = "adeyemi", why = "It lay there for five months." } },
    { "First the lead sees what I have; we decide together", id = "lead", voice = true, reveals = { "january", to = "lead" },
      drops = { character = 1 }, with = "lead", also = { leaks = { consistency = 1 }, with = "adeyemi", why = "Noon came and went." } },
    { "All that I have, and no word on where it has been", id = "undated", reveals = "january", hides = "tray",
      drops = { competence = 1 }, with = "adeyemi" },
    { "What is on file. The rest was never a formal request", id = "leave", hides = "tray", stakes = { quiet = 2, output = 1 } } },
  go = "offer" }

-- Before the vote, let those who know something decide for themselves whether the talk is the place for it.
scene "offer" { "Tuesday, 15:00. The plant wants to close the case by Friday. Milan may explain himself in writing.",
  "The shift may ask for more than that, and would lose the hours.",
  { when = known "january", "There is the letter now. He asked before he acted." },
  { when = known "march", "And there is March." },
  discuss = { "What would hearing him cost you, and what would not hearing him cost?", seconds = 150 },
  ask = vote { "How is Milan to be heard?", seconds = 60, default = "door", tie = "leader",
    { "Here, by all of us, with the line standing", id = "all", makes = "hearing", stakes = { output = -2 },
      drops = { care = 2 }, with = "milan" },
    { "By the lead and the representative, behind a door", id = "door", makes = "hearing",
      drops = { consistency = 2 }, with = "adeyemi", also = { leaks = { care = 2 }, with = "operator", why = "Those who know most are not in the room." } },
    { "In writing; he will want it over, too", id = "paper", breaks = "hearing", stakes = { output = 2 },
      drops = { competence = 2 }, with = "adeyemi",
      also = { leaks = { care = 3 }, with = "milan", why = "He is good with his hands, and not with pages." }, go = "pages" },
    { "Before that: who knew what, and why do we hear it only now?", id = "why", blame = true, stakes = { quiet = 1 },
      drops = { character = 1 }, with = "milan", also = { leaks = { care = 2 }, with = "rep", why = "Everybody has a drawer of their own." } } },
  go = "wednesday" }

-- A promise may be moved, openly and before it is due. It still costs somebody two hours on a bus.
scene "wednesday" { "Wednesday, 13:30. Forty thousand bottles are wanted by tonight. Milan is on the bus.",
  { when = promised "hearing", "He comes because he was told that he would be heard." },
  { when = none { promised "hearing" }, "Nobody has promised him anything. He comes all the same." },
  ask = leader { "The line or the man?", seconds = 60, default = "visit", explain = true,
    { "Stop the line. We listen until he has done", id = "stop", keeps = "hearing", repairs = "open", step = "understand",
      stakes = { output = -3 } },
    { "Meet the bus: not today. On Friday I come to you", id = "visit", renegotiates = "hearing", due = "way_back",
      stakes = { output = -1 }, leaks = { care = 2 }, with = "milan", why = "Two hours on a bus, to be sent home." },
    { "Ten minutes at the gate, between two runs", id = "gate", breaks = "hearing", stakes = { output = 2 },
      drops = { competence = 1 }, with = "adeyemi", also = { leaks = { care = 2 }, with = "milan", why = "He spoke, and somebody looked at the clock." } } },
  go = "his_side" }

-- Only where he was left to write.
scene "pages" { "Wednesday, 13:30. Two pages have come, in careful block letters. They took him the whole night.",
  "On the second there is nothing about the magnet; only that he liked it here.",
  ask = leader { "What happens to the pages?", seconds = 60, default = "forward", explain = true,
    { "I read them out to the shift, all of it", id = "aloud", repairs = "open", step = "understand", stakes = { output = -2 },
      also = { leaks = { care = 1 }, with = "milan", why = "He had not written them for a canteen." } },
    { "They go to Ms Adeyemi, with a line from me: he asked, and nobody answered", id = "forward", reveals = "january",
      drops = { character = 1 }, with = "milan", also = { leaks = { consistency = 1 }, with = "adeyemi", why = "It is the first she hears of it." } },
    { "They go where such papers go", id = "filed", stakes = { output = 1, quiet = 2 },
      leaks = { care = 3 }, with = "milan", why = "Nobody said that they had come." } },
  go = "his_side" }

-- What nobody has said by now, Milan knows from his own papers. One excuse is enough to empty the other sentences.
scene "his_side" { "Thursday, 14:00. Milan may fetch his things. He has read what the inquiry has.",
  "'I bridged that guard. It was wrong, and she might have lost a hand. But I asked first. Then I found a way, and you were all glad of it.'",
  heard = true, surfaces = { "nameless", "tray" },
  { when = was("friday", "unnamed"), "'A report with no name on it. I know who types with two spaces.'" },
  { when = none { known "everybody" }, "'Twelve people used it. I read about one.'" },
  { when = was("wednesday", "stop"), "'You stood a line still for me. That I had not expected.'" },
  ask = each { "What do you say to him?", seconds = 75, default = "listen",
    { "My part in it, and no 'but'", id = "own", repairs = "open", step = "acknowledge",
      also = { leaks = { competence = 2 }, with = "adeyemi", why = "One more who knew." } },
    { "I am sorry. For what it did to you, not that it was reported", id = "sorry", repairs = "open", step = "apologise",
      stakes = { quiet = -1 } },
    { "What have these days been like?", id = "listen", repairs = "open", step = "understand", stakes = { output = -1 } },
    { "The slow speed that you asked for. We set it tonight", id = "amend", repairs = "open", step = "amend",
      stakes = { output = -2 }, drops = { competence = 2 }, with = "milan" },
    { "Anybody would have been reported. It was nothing personal", id = "anybody", repairs = "open", hollow = true,
      stakes = { quiet = 2 }, also = { drops = { consistency = 1 }, with = "adeyemi" } } },
  go = "way_back" }

-- No option mends everything. What is still owed, and by when? Take it into the debrief.
scene "way_back" { "Friday, 16:00. The suspension ends. The plant leaves it to the shift how Milan comes back.",
  "Line 4 still has to be cleaned, every night.", heard = true,
  { when = below("output", 3), "The week's figures are on the wall. They are the worst of the year." },
  discuss = { "What would make the next person ask, before finding a way round?", seconds = 150 },
  ask = vote { "What comes first?", seconds = 60, default = "visit", tie = "leader",
    { "He writes the cleaning routine with us, and may say no", id = "invite", repairs = "open", step = "invite",
      stakes = { output = -2 } },
    { "We go to him, all of us, and hear him out", id = "visit", keeps = "hearing", repairs = "open", step = "understand",
      stakes = { output = -1, quiet = -1 } },
    { "The slow speed, every night, bonus or not", id = "slow", repairs = "open", step = "amend", stakes = { output = -3 },
      also = { drops = { competence = 2 }, with = "adeyemi" } },
    { "Line 2 for him, a fresh start, and no more talk", id = "fresh", stakes = { output = 1, quiet = 2 },
      leaks = { care = 3 }, with = "milan", why = "It looked like kindness, and like a transfer." } },
  go = { { when = high("overall", 43, "milan"), "drawing" }, { when = all { low("overall", 32, "milan"), above("quiet", 7) }, "hushed" },
         { when = low("overall", 32, "milan"), "badge" }, "table" } }

scene "drawing" { title = "A drawing of a guard", "On Monday Milan is there at 5:30, with a drawing of a guard that can be cleaned shut. The first thing he does is ask.", ending = "drawing" }
scene "table"   { title = "Another table", "Milan comes back. He does good work, and eats at another table.", ending = "table" }
scene "badge"   { title = "He hands in his badge", "Milan hands in his badge himself. The next one who sees something thinks twice about saying so.", ending = "badge" }
scene "hushed"  { title = "Nobody speaks of line 4", "Nobody speaks about line 4 any more. In autumn somebody finds a magnet on the sensor.", ending = "hushed" }

debrief { "It was right to report it. What did it break all the same, and with whom?",
  "Where did a reason become an excuse? What would the same sentence have been without it?",
  "Three people knew something that spoke for Milan. What made it hard to say, and what would have made it easier?",
  "What did hearing him cost the week, and what did it give?",
  "Who looked after the one who had to report?" }
