-- Two Departments: one sold what the other cannot build, and each holds half of the reason.
-- In 15 minutes: leave out "mail", "letters" and "after". With one team alone, the other department is played by bots.
-- Odd teams sit for Sales, even teams for Operations; say so before the first scene, for nothing enforces it.
scenario { api = 1, id = "two-departments", version = "1.0.0", title = "Two Departments",
  summary = "Sixty cargo bikes were sold, thirty-eight can be built. Two departments of one firm meet before a mediator. Each is sure of the other's reason.",
  objectives = { "Guess a motive, and leave room for another", "Lay your half on the table before you know theirs",
    "Keep a truce when somebody offers you an advantage" },
  minutes = 35, players = { 3, 6 }, teams = { 1, 12 }, measure = "other", start = "desk" }

role "head"    { "Head of department", leader = true, private = "A member of the board told you last night: one post goes, in the department that was at fault. Your people do not know it." }
role "figures" { "Keeper of the figures", private = "The first figure you gave was rounded in your own favour. Everybody rounds. Nobody has asked since, and both sides have built on it." }
role "contact" { "Contact to the other side", private = "In May a friend over there warned you over lunch: 'This will not work out.' You did not pass it on; it was said between friends." }
role "member"  { "Member of the department", many = true, private = "You worked over there for two years. They are neither lazier nor greedier than you are here. You have stopped saying so at lunch." }
character "teodora" { "Teodora, the mediator" }
character "city"    { "The city, which ordered" }

stake "days"  { "Days before the city hears of it", start = 5, max = 8 }
stake "board" { "The board's goodwill", start = 5, max = 8 }
fact "forty"   { "The city wanted forty. Sixty was the price for staying on its list, and the list feeds both departments." }
fact "cell"    { "The second welding cell has stood still since August. The board refused the repair and wanted it kept quiet." }
fact "post"    { "One post goes, in the department that is found at fault.", known_by = "head" }
fact "rounded" { "Our own first figure was rounded in our favour.", known_by = "figures" }
fact "warning" { "Somebody over there warned us in May.", known_by = "contact" }

commitment "truce" { "No more letters to the board until Friday.", to = "other", due = "thursday",
  kept   = { drops = { consistency = 2, character = 1 } },
  broken = { breach = "page" } }
breach "page"    { "A page to the board, in a truce", kind = "consistency", buckets = { consistency = 1 }, with = "other" }
breach "copied"  { "An answer with the board in copy", kind = "care", buckets = { care = 1 }, with = "other" }
breach "figures" { "Figures dressed for the table", kind = "character", buckets = { character = 1 }, with = "other",
  why = "They had counted on your table." }
breach "call"    { "A call nobody was to know of", kind = "character", buckets = { character = 1 }, with = "other",
  why = "They were quoted, and had not been asked." }

-- A choice of chairs, not of right and wrong. From here on "they" are the other ones.
scene "desk" { title = "Two desks", "Tuesday, 8:10. The city has ordered sixty cargo bikes for the first of March. Sales has signed for sixty; Operations can build thirty-eight. It is the same firm. Odd teams sit for Sales, even teams for Operations.",
  ask = vote { "Which desk is ours?", seconds = 30, default = "sales", tie = "leader",
    { "Sales: we signed for sixty, and we had a reason", id = "sales", reveals = "forty", stakes = { days = 1, board = -1 },
      drops = { care = 1 }, with = "city" },
    { "Operations: we said thirty-eight, and we had a reason", id = "operations", reveals = "cell", stakes = { days = -1, board = 1 },
      drops = { competence = 1 }, with = "city" } },
  go = "mail" }

-- Ask afterwards who wanted to reply to all, and what it would have felt like for a minute.
scene "mail" { title = "The board in copy", "8:40. A mail from the other department, the board in copy: 'They have known for weeks.' Half of it is true. A mediator comes at ten.",
  { when = was("desk", "sales"), "You know why it is sixty. They do not." },
  { when = was("desk", "operations"), "You know why it is thirty-eight. They do not." },
  ask = leader { "Your answer, head of department?", seconds = 60, default = "leave",
    { "Reply to all, with three of their own mails underneath", id = "reply", opens = "copied", stakes = { board = 2 },
      also = { drops = { care = 2 }, with = "team", why = "Somebody stood up for us." }, why = "Forty people read it." },
    { "Walk over: 'Nobody writes to the board until Friday. Agreed?'", id = "walk", makes = "truce", stakes = { board = -1, days = -1 },
      drops = { character = 1 }, with = "teodora", also = { leaks = { care = 2 }, with = "team", why = "The mail still stands there, unanswered." } },
    { "Write to the sender alone: a truce, and 'which weeks?'", id = "ask", makes = "truce", stakes = { days = -2 },
      drops = { care = 2 }, with = "teodora", also = { leaks = { competence = 1 }, with = "team", why = "It reads like an admission." } },
    { "Leave it. One does not answer on such a morning", id = "leave", stakes = { board = -1 },
      drops = { consistency = 1 }, with = "teodora", also = { leaks = { care = 1 }, with = "team" } } },
  go = "books" }

-- Neither side sees the other's table first. Let them wait for one another's faces.
scene "books" { title = "Two tables", "10:00. Teodora has put two tables together. 'Lay down your half, both at once: what would I need to see to be fair to the other side?'", meet = true,
  discuss = { "What lies on your side of the table, and what would you rather leave in the bag?", seconds = 120 },
  ask = across { "What do we lay down?", seconds = 75, default = "asked", tie = "leader",
    { "All of it, with the figure that we rounded", id = "all", reveals = "rounded", stakes = { board = -1 } },
    { "What she asks for, correct to the day", id = "asked", stakes = { days = -1 } },
    { "Our table as it always looked; they will do the same", id = "dressed", hides = "figures", stakes = { board = 2 } } },
  outcome = {
    { mine = "all", theirs = "all", "Two rounded figures lie side by side. Somebody laughs, and it is not unkind.", drops = { character = 3, care = 2 } },
    { mine = "all", theirs = "asked", "You said more than they did. They write it down.", drops = { character = 3 }, leaks = { competence = 1 } },
    { mine = "all", theirs = "dressed", "Your table has a hole in it, theirs has none. Teodora looks at theirs for a long time.", drops = { character = 3 }, leaks = { competence = 2 } },
    { mine = "asked", theirs = "all", "They told you something that you had not asked for. Yours is correct.", drops = { competence = 1 }, leaks = { care = 2 } },
    { mine = "asked", theirs = "asked", "Correct on both sides. Nobody is wiser.", drops = { competence = 2 }, leaks = { care = 1 } },
    { mine = "asked", theirs = "dressed", "You count theirs twice. It comes out even each time.", drops = { competence = 1 }, leaks = { care = 1 } },
    { mine = "dressed", theirs = "all", "They laid a mistake on the table. You laid down a table.", leaks = { care = 4 } },
    { mine = "dressed", theirs = "asked", "Theirs has gaps, yours has none. They ask for a copy.", leaks = { competence = 2 } },
    { mine = "dressed", theirs = "dressed", "Two perfect tables. Both cannot be true.", leaks = { consistency = 3 } } },
  go = "letters" }

-- Confidential for good: no one learns who chose what, and you should say so. Teodora reads out lines, not names.
scene "letters" { title = "Unsigned", "11:30. Teodora hands out slips. 'One line, unsigned: what is said on your side only when nobody listens? I read both sides' aloud, mixed.'",
  ask = each { "Which line is yours?", seconds = 60, default = "afraid", reveal = "anonymous",
    { "'They warned us, and we let it lie.'", id = "warned", reveals = "warning", stakes = { board = -1 },
      drops = { character = 2 }, with = "teodora", also = { leaks = { competence = 2 }, with = "city" } },
    { "'We are afraid of being the ones. That is most of it.'", id = "afraid", stakes = { days = -1 },
      drops = { care = 2 }, with = "teodora", also = { leaks = { consistency = 1 }, with = "city" } },
    { "'With us the figures are right. I have nothing to add.'", id = "nothing", stakes = { board = 1 },
      drops = { competence = 1 }, with = "city", also = { leaks = { care = 2 }, with = "teodora" } } },
  go = "why" }

-- All three guesses are about people like these. Collect the words used for "them" before the envelopes are opened.
scene "why" { title = "Two guesses", "13:00. Each side has put its reason into an envelope. Before Teodora opens them, each writes down a guess: 'Why did they do it?' Both guesses are read out.", meet = true,
  { when = was("desk", "sales"), "Why would Operations let you sell what it cannot build?" },
  { when = was("desk", "operations"), "Why would Sales sell what nobody can build?" },
  discuss = { "What would have to be true, for you to have done the same?", seconds = 120 },
  ask = across { "Our guess?", seconds = 60, default = "told", tie = "leader",
    { "Their year's target hangs on it. So does ours", id = "target", stakes = { board = 1, days = 1 },
      drops = { competence = 1 }, with = "city" },
    { "Somebody above them wanted it so, and wanted it quiet", id = "told", stakes = { board = -1 },
      drops = { care = 1 }, with = "teodora" },
    { "They know something that we do not. Ask, before we guess", id = "ask", stakes = { days = -2 },
      drops = { care = 2 }, with = "teodora", also = { leaks = { competence = 1 }, with = "city", why = "Another afternoon." } } },
  outcome = {
    { mine = "target", theirs = "target", "'Their target', twice. Teodora reads it out in the same voice, twice.", leaks = { care = 2 } },
    { mine = "target", theirs = "told", "You took them for greedy. They took you for pushed.", leaks = { care = 3 } },
    { mine = "target", theirs = "ask", "You had an answer for them. They had a question for you.", leaks = { care = 4 } },
    { mine = "told", theirs = "target", "You took them for pushed. They took you for greedy, and read yours twice.", drops = { care = 2 } },
    { mine = "told", theirs = "told", "Both blame the floor above. It brings you closer than it should.", drops = { care = 1 }, leaks = { character = 1 } },
    { mine = "told", theirs = "ask", "You had a story for them. They had left a line free.", drops = { competence = 1 }, leaks = { care = 1 } },
    { mine = "ask", theirs = "target", "You left a line free. They had filled it in.", drops = { care = 2, character = 1 } },
    { mine = "ask", theirs = "told", "You left a line free. They had a kind story in it.", drops = { care = 2 } },
    { mine = "ask", theirs = "ask", "Two sheets with a question mark. It is quiet for a moment.", drops = { care = 3 } } },
  result = "Then Teodora opens both envelopes.",
  go = "offer" }

-- Somebody goes first or nobody does. Have both sheets read out side by side before you go on.
scene "offer" { title = "Who signs first", "14:30. Forty-eight could be done, if the city agrees and the hall works three Saturdays. Sales would have to ask for less, Operations to ask for more. Each signs before it has seen the other's sheet.", meet = true,
  { when = was("desk", "sales"), "Their envelope: the second welding cell has stood since August. The board refused the repair and wanted it kept quiet." },
  { when = was("desk", "operations"), "Their envelope: the city wanted forty. Sixty was the price for staying on its list, and the list feeds both departments." },
  { when = was("why", "ask"), "You had left room for that." },
  ask = across { "What do we sign?", seconds = 75, default = "after", tie = "leader",
    { "Our part, whatever they sign, and no more letters to the board", id = "first", makes = "truce", stakes = { days = -2 } },
    { "Our part, as soon as theirs is signed", id = "after", stakes = { days = -1 } },
    { "Nothing before the board has ruled who pays", id = "hold", stakes = { board = 2 } } },
  outcome = {
    { mine = "first", theirs = "first", "Two sheets, both signed. They swap pens.", stakes = { days = 1 }, drops = { care = 3, consistency = 1 } },
    { mine = "first", theirs = "after", "Yours is signed. Theirs follows within the hour.", drops = { care = 3 } },
    { mine = "first", theirs = "hold", "Yours is signed; their pen lies on the table. They cannot quite look at it.", stakes = { days = -1 }, drops = { character = 3 }, leaks = { competence = 1 } },
    { mine = "after", theirs = "first", "Theirs was signed. You sign below.", drops = { consistency = 1 }, leaks = { care = 1 } },
    { mine = "after", theirs = "after", "Two sheets that wait for each other. Teodora counts to three.", drops = { competence = 1 }, leaks = { care = 1 } },
    { mine = "after", theirs = "hold", "Nobody has signed. You would have.", drops = { character = 1 }, leaks = { consistency = 1 } },
    { mine = "hold", theirs = "first", "They signed. Their Saturdays, or their customer, and your empty sheet.", leaks = { care = 5 } },
    { mine = "hold", theirs = "after", "They wait for a pen that does not come.", leaks = { care = 3 } },
    { mine = "hold", theirs = "hold", "The board will rule, then. It has not had to ask anybody.", leaks = { consistency = 2, competence = 1 } } },
  go = "thursday" }

-- Loyalty to one's own people, or to the ones across the corridor? The head alone knows what the page is for.
scene "thursday" { title = "Twenty past five", "Thursday, 17:20. A member of the board rings: 'One page by six, in confidence: how did this happen? I have asked the other side as well.'",
  { when = promised "truce", "There is a truce until tomorrow." },
  private = { head = "You know what the page is for: the post. If the others write and you do not, it will be one of yours." },
  ask = leader { "It is twenty past five, head of department.", seconds = 75, default = "both", explain = true,
    { "'Not before tomorrow. Then from both of us, on one page.'", id = "refuse", keeps = "truce", stakes = { board = -2 },
      drops = { consistency = 2 }, with = "teodora", also = { leaks = { care = 2 }, with = "team", why = "It may be one of them." } },
    { "Ring the other head: 'It is about a post. You read mine first.'", id = "both", renegotiates = "truce", due = "friday", reveals = "post", stakes = { board = -1, days = -1 },
      drops = { character = 2 }, with = "teodora", also = { leaks = { competence = 2 }, with = "team", why = "Now it is known in both corridors." } },
    { "Send the page. Dates and figures, no adjectives", id = "send", breaks = "truce", stakes = { board = 2 },
      drops = { care = 3 }, with = "team", also = { leaks = { consistency = 2 }, with = "teodora" } },
    { "Tell it on the telephone. A call is not a letter", id = "call", hides = "call", stakes = { board = 1, days = 1 },
      drops = { care = 2 }, with = "team" } },
  go = "friday" }

-- Let the two sides answer one another here, if both teams are in the room: two minutes, no rebuttal.
scene "friday" { title = "Two rows of chairs", "Friday, 9:00. The city takes forty-eight. Teodora has one hour left and two rows of chairs. 'Before I go: what is still between you?'", heard = true,
  { when = was("offer", "hold"), "Who works the Saturdays, the board has settled. It asked neither side." },
  { when = below("days", 1), "The city had read of it in the paper first." },
  { when = was("thursday", "send"), "A copy of the page lies on the first chair." },
  { when = was("thursday", "call"), "The board has quoted you by name, to both sides." },
  surfaces = { "figures", "call" },
  ask = each { "What do you say across the aisle?", seconds = 60, default = "ask",
    { "What was ours in it, without theirs", id = "own", repairs = "open", step = "acknowledge", keeps = "truce", stakes = { board = -1 },
      drops = { character = 1 }, with = "other", why = "It was said without a 'but you'.", also = { leaks = { competence = 1 }, with = "city" } },
    { "'What did you think of us on Tuesday?' And listen to it", id = "ask", repairs = "open", step = "understand", keeps = "truce", stakes = { days = -1 },
      drops = { care = 2 }, with = "other", why = "You asked, and listened.", also = { leaks = { consistency = 1 }, with = "city" } },
    { "A joint letter: the cell, the list, both rounded figures", id = "amend", repairs = "open", step = "amend", keeps = "truce", stakes = { board = -2 },
      drops = { competence = 1 }, with = "other", why = "A letter that both can sign.", also = { leaks = { care = 1 }, with = "team", why = "Our names stand there, too." } },
    { "How it looked from here, with what we knew then", id = "reasons", repairs = "open", hollow = true, stakes = { board = 1 },
      drops = { consistency = 2 }, with = "city", also = { leaks = { care = 3 }, with = "other", why = "They had asked what it was like for them." } } },
  go = "after" }

-- The same two desks, one order later. What would be different by Monday?
scene "after" { title = "Seventy trailers", "Friday, 9:50. Teodora packs. The next tender is out: seventy trailers.",
  discuss = { "Which question will you ask them, before you answer this tender?", seconds = 90 },
  ask = vote { "What do we do about the seventy?", seconds = 60, default = "sorry", tie = "leader",
    { "One of theirs sits with us until it is answered, with a veto", id = "invite", repairs = "open", step = "invite", stakes = { days = -3 },
      drops = { care = 2 }, with = "city" },
    { "First say sorry for Tuesday, across the corridor; then talk", id = "sorry", repairs = "open", step = "apologise", stakes = { days = -1 },
      drops = { care = 1 }, with = "teodora", also = { leaks = { competence = 2 }, with = "city" } },
    { "Answer it ourselves, soundly, and send them a copy", id = "alone", stakes = { days = 2 },
      drops = { competence = 3 }, with = "city", also = { leaks = { care = 2 }, with = "teodora" } } },
  go = { { when = low("overall", 28, "other"), "walls" }, { when = low("overall", 36, "other"), "minutes" },
         { when = below("board", 1), "posts" }, { when = high("overall", 42, "other"), "corridor" }, "copies" } }

scene "corridor" { title = "One corridor", "Somebody has taken the door between the two corridors off its hinges. The answer to the tender names one number, and two people who stand for it.", ending = "corridor" }
scene "posts"    { title = "Two posts", "The board has found the fault: one post goes on each side. The two who leave have their farewell together, in the corridor, because neither department's room would hold everybody.", ending = "posts" }
scene "copies"   { title = "No more copies", "They answer your mails within the day, and copy nobody. It is more than there was.", ending = "copies" }
scene "minutes"  { title = "With minutes", "You meet on Mondays, with minutes. What matters is said before, and after, and not there.", ending = "minutes" }
scene "walls"    { title = "A manager over both", "The board has put a manager over both departments. Each has written down why the other one is to blame for it.", ending = "walls" }

debrief { "Which reason did you believe of the others on Tuesday, and what did you have to go on?", "Whose half was the smaller secret: the list, the cell, the lunch in May, or the rounded figure?",
  "Who laid something down first, and what happened to that side?", "What did keeping the truce cost your own people, and who decided that?",
  "Which department or team is 'they' where you work, and what might be in their envelope?" }
