-- Die Texte von warm-up.lua auf Deutsch. Links steht, was dort steht; rechts, was die Teams lesen.
texts {
  ["First Hour"] = "Die erste Stunde",
  ["You are yourselves. In week three somebody joins you, and would like to know beforehand how one gets on with you."] =
    "Ihr spielt euch selbst. In der dritten Woche kommt jemand dazu und wüsste gern vorher, wie man gut mit euch auskommt.",
  ["Say what you are good for, and what it costs the others"] =
    "Sagen, worin ihr gut seid, und was es die anderen kostet",
  ["Know how each of you likes to be asked"] = "Wissen, wie man jeden von euch am besten um etwas bittet",
  ["Agree on lines that somebody can hold you to"] = "Zeilen vereinbaren, bei denen man euch beim Wort nehmen kann",
  ["Whose strength surprised you, and whose price had you felt already?"] =
    "Wessen Stärke hat euch überrascht, und wessen Preis hattet ihr schon zu spüren bekommen?",
  ["When you were said back: what was missing, and did you say so?"] =
    "Als jemand euren Satz wiedergegeben hat: Was fehlte, und habt ihr es gesagt?",
  ["Who knew about the clock, and what did the others notice?"] =
    "Wer wusste, wie knapp die Zeit war, und was haben die anderen gemerkt?",
  ["Which line on the page will be hard to keep in a bad week, and who may remind you?"] =
    "Welche Zeile auf der Seite wird in einer schlechten Woche schwer einzuhalten, und wer darf euch daran erinnern?",

  ["Host of this hour"] = "Moderation dieser Stunde",
  ["The room is needed ten minutes sooner than the others think. You were told this morning."] =
    "Der Raum wird zehn Minuten früher gebraucht, als die anderen denken. Du weißt es seit heute Morgen.",
  ["Keeper of the page"] = "Verantwortlich für die Seite",
  ["You keep the page. You have seen such pages: most are never opened again, because no line has a name under it."] =
    "Du führst die Seite. Du kennst solche Seiten: Die meisten macht nie wieder jemand auf, weil unter keiner Zeile ein Name steht.",
  ["Member of the team"] = "Mitglied des Teams",
  ["There is one thing about how you like to be asked that nobody here could guess. Whether it is said in this hour is up to you."] =
    "Wenn man dich um etwas bittet, ist dir eines wichtig, das hier niemand erraten könnte. Ob es in dieser Stunde zur Sprache kommt, liegt bei dir.",
  ["Ximena, who joins in week three"] = "Ximena, die in der dritten Woche dazukommt",
  ["Minutes in hand"] = "Minuten in Reserve",
  ["Ease in the room"] = "Leichtigkeit im Raum",
  ["The room is needed ten minutes sooner."] = "Der Raum wird zehn Minuten früher gebraucht.",
  ["A page without names is not opened twice."] = "Eine Seite ohne Namen macht niemand zweimal auf.",
  ["Ximena gets a page from us."] = "Ximena bekommt von uns eine Seite.",
  ["It came on the day."] = "Sie kam noch am selben Tag.",

  ["Somebody joins"] = "Jemand kommt dazu",
  ["Read it out yourself, slowly. Do not say which answer is good: all three have a reason. Watch who speaks for the team before anybody has asked."] =
    "Lies es selbst langsam vor. Sag nicht, welche Antwort gut ist: Für jede gibt es einen Grund. Achte darauf, wer für das Team spricht, bevor jemand gefragt hat.",
  ["Ximena joins you in week three. This morning she wrote: 'I would like to get it right with you from the first day. Is there anything I could read?'"] =
    "Ximena kommt in der dritten Woche dazu. Heute Morgen hat sie geschrieben: „Ich möchte vom ersten Tag an gut mit euch zurechtkommen. Gibt es etwas, das ich vorher lesen kann?“",
  ["What do we answer?"] = "Was antworten wir?",
  ["'A page, within the hour, with our names under it.'"] =
    "„Eine Seite, noch in dieser Stunde, mit unseren Namen darunter.“",
  ["Within the hour?"] = "Noch in dieser Stunde?",
  ["'We hardly know it ourselves. You get what we have tonight.'"] =
    "„Wir wissen es selbst kaum. Heute Abend bekommst du, was wir bis dahin haben.“",
  ["'Just come. Such things cannot be written down.'"] = "„Komm einfach. So etwas kann man nicht aufschreiben.“",
  ["She had asked."] = "Sie hatte extra gefragt.",

  ["What you are good for"] = "Worin du gut bist",
  ["What do others come to you for? Take the card that fits you best, with its price. The cards go on the page."] =
    "Womit kommen andere zu dir? Nimm die Karte, die am besten zu dir passt, mitsamt ihrem Preis. Die Karten kommen auf die Seite.",
  ["Which one is nearest to you?"] = "Welche kommt dir am nächsten?",
  ["I see what is missing, sooner than what is there"] = "Ich sehe eher das, was fehlt, als das, was da ist",
  ["I keep things going, and walk past whoever needs a moment"] =
    "Ich halte alles in Gang und laufe an denen vorbei, die einen Moment brauchen",
  ["I ask what nobody asks, even when it is late"] = "Ich frage, was sonst niemand fragt, auch wenn es schon spät ist",
  ["I notice who has gone quiet, and lose the thread over it"] =
    "Ich merke, wer still geworden ist, und verliere darüber den Faden",
  ["I would rather look on first, and tell you later"] = "Ich schaue lieber erst einmal zu und sage es euch später",
  ["An empty card."] = "Eine leere Karte.",

  ["How to ask you"] = "Wie man dich um etwas bittet",
  ["Somebody needs something from you, and it is not convenient. By word or in writing? At once, or at a set time? Before others? Think of the last time it went well."] =
    "Jemand braucht etwas von dir, und es passt gerade nicht. Mündlich oder schriftlich? Sofort oder zu einer festen Zeit? Vor anderen? Denk an das letzte Mal, als es gut lief.",
  ["How do you like to be asked? One sentence, and what gets in its way"] =
    "Wie bittet man dich am besten? Ein Satz, und was dem meistens im Weg steht",

  ["Say it back"] = "Mit deinen Worten",
  ["The room gets quiet here; let it. If a pair is stuck, ask for the first three words only. A “not yet” is no failure, say so once."] =
    "Hier wird es still; lass es zu. Kommt ein Paar nicht weiter, frag nur nach den ersten drei Wörtern. „Noch nicht“ ist kein Scheitern, sag das einmal.",
  ["You see what a mate has written. Say it back in your own words, without improving it. Then mark what was said back to you."] =
    "Du siehst, was jemand aus dem Team geschrieben hat. Gib es mit deinen Worten wieder, ohne es zu verbessern. Danach sagst du, ob dein eigener Satz richtig angekommen ist.",
  ["What did you hear?"] = "Was ist bei dir angekommen?",
  ["That is what I meant"] = "Genau das habe ich gemeint",
  ["Not yet; may I say it once more?"] = "Noch nicht ganz; darf ich es noch einmal sagen?",

  ["What is left of the hour"] = "Was von der Stunde bleibt",
  ["One role knows that time is short. Do not help with a look at your watch. If the hour really is short, cut here: the page can be written with one line each."] =
    "Eine Rolle weiß, dass die Zeit knapp ist. Hilf nicht mit einem Blick auf die Uhr. Ist die Stunde wirklich knapp, kürze hier: Für die Seite genügt eine Zeile von jedem.",
  ["It is going well. Two of you were about to say more. Ximena writes: 'No hurry. Is it coming?'"] =
    "Es läuft gut. Zwei von euch wollten gerade noch etwas sagen. Ximena schreibt: „Keine Eile. Kommt noch etwas?“",
  ["You have promised her a page."] = "Ihr habt ihr eine Seite versprochen.",
  ["Six minutes are left, not sixteen. The next group is standing in the corridor."] =
    "Es bleiben sechs Minuten, nicht sechzehn. Die nächste Gruppe steht schon im Flur.",
  ["How do you use what is left?"] = "Wie nutzt du die Zeit, die bleibt?",
  ["'We have six minutes. What shall we leave out?' And tell her"] =
    "„Wir haben sechs Minuten. Was lassen wir weg?“ Und Ximena Bescheid geben",
  ["Stop here. The page first, standing; then whoever has more"] =
    "Hier Schluss. Erst die Seite, im Stehen; danach, wer noch etwas hat",
  ["Two were about to say more."] = "Zwei wollten noch etwas sagen.",
  ["'A bit faster now: one word each.'"] = "„Jetzt etwas schneller: jeder nur ein Wort.“",
  ["Two were about to say more, and got one word."] = "Zwei wollten noch etwas sagen und bekamen ein einziges Wort.",
  ["Say nothing. The next group will knock"] = "Nichts sagen. Die nächste Gruppe wird schon klopfen",
  ["The page ends in mid-sentence: somebody knocked."] = "Die Seite hört mitten im Satz auf: Es hat geklopft.",

  ["One line each"] = "Je eine Zeile",
  ["One line from each, to be held to. Not what everybody should do: what you will do. And before you go, recognise somebody for something of this hour, in three words or more."] =
    "Schreib eine Zeile, bei der man dich beim Wort nehmen darf. Nicht, was alle tun sollten: was du tun wirst. Und bevor du gehst, sprich jemandem deine Anerkennung für etwas aus dieser Stunde aus, in drei Wörtern oder mehr.",
  ["What may the others count on from you?"] = "Worauf können sich die anderen bei dir verlassen?",

  ["The page"] = "Die Seite",
  ["The page lies on the table. It is not beautiful."] = "Die Seite liegt auf dem Tisch. Schön ist sie nicht.",
  ["Ximena was told: within the hour. The hour is over."] =
    "Ximena hat die Zusage: noch in dieser Stunde. Die Stunde ist um.",
  ["There is time for one sentence more."] = "Für einen Satz reicht die Zeit noch.",
  ["Somebody holds the door for the next group."] = "Jemand hält der nächsten Gruppe schon die Tür auf.",
  ["What does she get to read?"] = "Was bekommt sie zu lesen?",
  ["Every line, with a name under it"] = "Jede Zeile, und unter jeder ein Name",
  ["Two lines contradict each other."] = "Zwei Zeilen widersprechen sich.",
  ["The three lines we are sure of"] = "Die drei Zeilen, bei denen wir sicher sind",
  ["Whose are they?"] = "Von wem sind sie?",
  ["How to ask each of us, and what annoys us"] = "Wie man jeden von uns um etwas bittet, und was uns nervt",
  ["A page that reads well. The rest she will see"] = "Eine Seite, die sich gut liest. Den Rest sieht sie dann schon",
  ["It could be about any team."] = "Sie würde auf jedes Team passen.",
  ["She had been told: within the hour."] = "Man hatte ihr gesagt: noch in dieser Stunde.",

  ["Three lines underlined"] = "Drei Zeilen unterstrichen",
  ["Ximena brings the page on her first day. Three lines are underlined, and she has added one of her own."] =
    "Ximena bringt die Seite an ihrem ersten Tag mit. Drei Zeilen sind unterstrichen, und eine eigene hat sie dazugeschrieben.",
  ["Read"] = "Gelesen",
  ["Ximena has read it. On her first day she asks two of you how it is meant."] =
    "Ximena hat sie gelesen. An ihrem ersten Tag fragt sie zwei von euch, wie es gemeint ist.",
  ["A nice page"] = "Eine schöne Seite",
  ["Ximena thanks you for the page. On her first day she asks nobody anything."] =
    "Ximena bedankt sich für die Seite. An ihrem ersten Tag hat sie an niemanden eine Frage.",
}
