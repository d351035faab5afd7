-- Die Texte von quiet-room.lua auf Deutsch. Links steht, was dort steht; rechts, was die Teams lesen.
texts {
  ["The Quiet Room"] = "Das stille Zimmer",
  ["A ward at the change of shifts. The last mistake was punished; today somebody has found another one. Please note: it is about an error with a medicine in a hospital. The patient recovers."] =
    "Eine Station beim Schichtwechsel. Der letzte Fehler wurde bestraft; heute hat jemand wieder einen gefunden. Bitte beachten: Es geht um einen Medikationsfehler in einem Krankenhaus. Die Patientin erholt sich.",
  ["See what the first answer to bad news does to the next piece of news"] =
    "Sehen, was die erste Antwort auf eine schlechte Nachricht mit der nächsten macht",
  ["Tell a cause from a culprit"] = "Eine Ursache von einem Schuldigen unterscheiden",
  ["Keep a promise to somebody who is not in the room"] =
    "Ein Versprechen gegenüber jemandem halten, der nicht im Raum ist",
  ["Which sentence made the next one easier to say, or harder?"] =
    "Welcher Satz hat den nächsten leichter gemacht, oder schwerer?",
  ["Everybody held a piece before nine. What did each piece need in order to be spoken?"] =
    "Vor neun Uhr hatten alle ein Stück in der Hand. Was brauchte jedes Stück, damit es auf den Tisch kam?",
  ["Efua or Milan first: what did you take from the one who waited?"] =
    "Efua zuerst oder Milan: Was habt ihr der Person genommen, die warten musste?",
  ["Where did a rule protect somebody, and where did it protect us from somebody?"] =
    "Wo hat eine Regel jemanden geschützt, und wo hat sie uns vor jemandem geschützt?",
  ["What is the form in your own work that has a line for a person and none for the box?"] =
    "Welches Formular in eurer eigenen Arbeit hat eine Zeile für eine Person und keine für die Schachtel?",
  ["What is your usual first answer to bad news, in the words that others hear?"] =
    "Was antwortet ihr meistens als Erstes auf eine schlechte Nachricht, in den Worten, die andere hören?",

  ["Charge nurse"] = "Stationsleitung",
  ["In March you wrote the form that got Milan moved to nights. You left out one line: that he had reported the mistake himself."] =
    "Im März hast du das Formular geschrieben, das Milan in den Nachtdienst gebracht hat. Eine Zeile hast du weggelassen: dass er den Fehler selbst gemeldet hatte.",
  ["Day nurse"] = "Tagdienst",
  ["You drew up the syringe for bed 12 last evening, as a favour to the night shift. Milan signed for it unseen. You always do it that way."] =
    "Gestern Abend hast du die Spritze für Bett 12 aufgezogen, dem Nachtdienst zuliebe. Milan hat sie abgezeichnet, ohne hinzusehen. Das macht ihr immer so.",
  ["Ward pharmacist"] = "Stationsapotheke",
  ["Since Tuesday the heparin ampoules hold twice as much, in the same box. Your notice to the wards is written. It waits for a signature in your drawer."] =
    "Seit Dienstag ist in den Heparin-Ampullen doppelt so viel, in derselben Schachtel. Deine Mitteilung an die Stationen ist geschrieben. Sie liegt in deiner Schublade und wartet auf eine Unterschrift.",
  ["Staff nurse"] = "Pflegekraft",
  ["This month you put something small right without a form. So, you believe, has everybody here."] =
    "Diesen Monat hast du eine Kleinigkeit ohne Formular in Ordnung gebracht. Wie alle hier, glaubst du.",
  ["Milan, the night nurse"] = "Milan, Pfleger im Nachtdienst",
  ["Efua, bed 12's daughter"] = "Efua, die Tochter von Bett 12",
  ["Minutes in hand"] = "Minuten in Reserve",
  ["The ward's good name"] = "Guter Ruf der Station",
  ["The day nurse drew up the syringe that Milan signed for."] =
    "Die Spritze, die Milan abgezeichnet hat, hat der Tagdienst aufgezogen.",
  ["Since Tuesday an ampoule holds twice as much, in the same box."] =
    "Seit Dienstag ist in einer Ampulle doppelt so viel, in derselben Schachtel.",
  ["In March Milan had reported the mistake himself."] = "Im März hatte Milan den Fehler selbst gemeldet.",
  ["Most of us have put something right without a form."] =
    "Die meisten von uns haben schon etwas ohne Formular in Ordnung gebracht.",
  ["Nothing is written before Milan has read it."] = "Nichts geht raus, bevor Milan es gelesen hat.",
  ["He read it first."] = "Er hat es zuerst gelesen.",
  ["A form about Milan that Milan had not read"] = "Ein Formular über Milan, das Milan nicht gelesen hatte",
  ["A syringe with another's name on it"] = "Eine Spritze unter fremdem Namen",
  ["All day it was his name."] = "Den ganzen Tag lang war es sein Name.",
  ["The notice that lay in a drawer"] = "Die Mitteilung, die in einer Schublade lag",
  ["The date on it was today's."] = "Darauf stand das Datum von heute.",
  ["The form that blamed a pump"] = "Das Formular, auf dem die Pumpe schuld war",
  ["In March he wrote down what had happened."] = "Im März hat er aufgeschrieben, was passiert war.",

  ["Handover"] = "Übergabe",
  ["Somebody here holds the whole story. Keep away from that table: your look is a hint. Do not shorten the silence before the answer."] =
    "Jemand hier kennt die ganze Geschichte. Bleib von diesem Tisch weg: Dein Blick ist ein Hinweis. Verkürze die Stille vor der Antwort nicht.",
  ["Friday, 6:55, the quiet room. Milan reads his list: nothing to report. Handover takes ten minutes. Since March nobody has asked a question in it."] =
    "Freitag, 6:55 Uhr, im stillen Zimmer. Milan liest seine Liste vor: keine Vorkommnisse. Die Übergabe dauert zehn Minuten. Seit März hat dabei niemand mehr etwas gefragt.",
  ["At 6:50 the laboratory rang you: bed 12 has had twice the heparin since three. You have stopped the pump. Her nose bled; she is awake. The syringe was yours."] =
    "Um 6:50 Uhr hat dich das Labor angerufen: Bett 12 bekommt seit drei Uhr doppelt so viel Heparin. Du hast die Pumpe gestoppt. Die Patientin hatte Nasenbluten; sie ist wach. Die Spritze war von dir.",
  ["The list has come to bed 12. What do you do?"] = "Die Liste ist bei Bett 12. Was machst du?",
  ["'Bed 12 had a double dose. I drew that syringe up.'"] =
    "„Bett 12 hat die doppelte Dosis bekommen. Die Spritze habe ich aufgezogen.“",
  ["Two of them look at their own trays."] = "Zwei schauen auf ihr eigenes Tablett.",
  ["'Bed 12 had a double dose. The pump is off.' The rest can wait"] =
    "„Bett 12 hat die doppelte Dosis bekommen. Die Pumpe ist aus.“ Der Rest kann warten",
  ["The name on the syringe is his."] = "Auf der Spritze steht sein Name.",
  ["Ask the charge nurse to the door for a moment, and say it there"] =
    "Die Stationsleitung kurz vor die Tür bitten und es dort sagen",
  ["He sees a door being closed."] = "Er sieht, wie eine Tür zugeht.",
  ["Say nothing yet. First be sure that it was the syringe"] =
    "Noch nichts sagen. Erst sicher sein, dass es die Spritze war",

  ["The first answer"] = "Die erste Antwort",
  ["6:58. Bed 12 is with the doctor. Whoever heard of it looks at the charge nurse."] =
    "6:58 Uhr. Um Bett 12 kümmert sich die Ärztin. Wer davon gehört hat, sieht die Stationsleitung an.",
  ["Your first sentence?"] = "Dein erster Satz?",
  ["'Thank you. Bed 12 first. Then you, and a coffee.'"] = "„Danke. Erst Bett 12. Dann du, und ein Kaffee.“",
  ["'In March he told us himself, and I left that out. Not again.'"] =
    "„Im März hat er es uns selbst gesagt, und ich habe es weggelassen. Nicht noch einmal.“",
  ["They had all believed the form."] = "Sie hatten alle dem Formular geglaubt.",
  ["'Let us finish the list. Then bed 12, properly.'"] =
    "„Machen wir die Liste fertig. Dann Bett 12, und zwar gründlich.“",
  ["'Whose name is on the syringe?'"] = "„Wessen Name steht auf der Spritze?“",
  ["It was the first question, again."] = "Es war die erste Frage, schon wieder.",

  ["Two at the desk"] = "Zwei am Tresen",
  ["The talk matters more than the vote. After a minute, ask the quietest person which of the two they would be. Whoever works in care may find this close: a break is fine."] =
    "Das Gespräch ist wichtiger als die Abstimmung. Frag nach einer Minute die stillste Person, wer von den beiden sie wäre. Wer in der Pflege arbeitet, dem kann das nahegehen: Eine Pause ist in Ordnung.",
  ["7:20. Milan has his coat on. Efua stands at the desk; her mother's pillow has blood on it. Both ask what happened tonight. There are ten minutes before the round."] =
    "7:20 Uhr. Milan hat die Jacke schon an. Am Tresen steht Efua; auf dem Kissen ihrer Mutter ist Blut. Beide fragen, was heute Nacht passiert ist. Bis zur Visite sind es zehn Minuten.",
  ["You know who drew up the syringe. Why it was double, nobody has said."] =
    "Ihr wisst, wer die Spritze aufgezogen hat. Warum es das Doppelte war, hat niemand gesagt.",
  ["The chart says one dose, the blood says two."] = "In der Akte steht eine Dosis, im Blut sind es zwei.",
  ["Who has to hear what, and who first?"] = "Wer muss was erfahren, und wer zuerst?",
  ["What do we do with these ten minutes?"] = "Was machen wir mit diesen zehn Minuten?",
  ["Both, in the quiet room: what we know, and what we do not"] =
    "Mit beiden reden, im stillen Zimmer: was wir wissen, und was wir nicht wissen",
  ["After a night, before a stranger, without warning."] =
    "Nach einer Nachtschicht, vor einer Fremden, ohne Vorwarnung.",
  ["Milan over a coffee; Efua after the round"] = "Mit Milan bei einem Kaffee; mit Efua nach der Visite",
  ["She counted the minutes."] = "Sie hat die Minuten gezählt.",
  ["Efua now; Milan may sleep, and reads it before it is written"] =
    "Mit Efua jetzt; Milan darf schlafen und liest es, bevor es rausgeht",
  ["Nobody, before the pharmacy has looked; half a truth is worse"] =
    "Mit niemandem, bevor die Apotheke nachgesehen hat; die halbe Wahrheit ist schlimmer",
  ["'We shall see' is what he heard in March."] = "„Mal sehen“ hat er schon im März gehört.",

  ["The drawer"] = "Die Schublade",
  ["9:40, the ward's pharmacy. Bed 12 has had her antidote. Somebody asks whether anything has changed about the heparin."] =
    "9:40 Uhr, in der Stationsapotheke. Bett 12 hat das Gegenmittel bekommen. Jemand fragt, ob sich beim Heparin etwas geändert hat.",
  ["Four wards draw from that box. Nobody could tell a notice sent today from one that was sent on Tuesday and not read."] =
    "Vier Stationen nehmen aus dieser Schachtel. Niemand sieht einer Mitteilung an, ob sie heute rausging oder am Dienstag, und dann ungelesen blieb.",
  ["What do you answer?"] = "Was antwortest du?",
  ["'Yes: the ampoules. The notice lay with me.'"] = "„Ja: die Ampullen. Die Mitteilung lag bei mir.“",
  ["Three days in a drawer."] = "Drei Tage in einer Schublade.",
  ["Ring the four wards; then tell the charge nurse alone"] =
    "Die vier Stationen anrufen; dann die Stationsleitung, unter vier Augen",
  ["Whoever drew it up is left to think it was the hand."] =
    "Wer sie aufgezogen hat, muss weiter glauben, es lag an der eigenen Hand.",
  ["Send the notice now. It is the ampoules that matter, not the day"] =
    "Die Mitteilung jetzt rausschicken. Wichtig sind die Ampullen, nicht der Tag",

  ["Line 7"] = "Zeile 7",
  ["11:40. The risk office wants its form by noon. Line 7 asks for 'the person responsible'. Milan went to bed at nine."] =
    "11:40 Uhr. Das Risikomanagement will bis zwölf sein Formular. Zeile 7 fragt nach der „verantwortlichen Person“. Milan ist um neun ins Bett gegangen.",
  ["You know of the ampoules. There is no line for a box."] =
    "Ihr wisst von den Ampullen. Für eine Schachtel gibt es keine Zeile.",
  ["Milan has your word that he reads it first."] = "Milan hat euer Wort, dass er es zuerst liest.",
  ["What may stand on that form at noon, and what may not?"] =
    "Was darf um zwölf auf dem Formular stehen, und was nicht?",
  ["Your form, charge nurse. The others may advise."] = "Dein Formular, Stationsleitung. Die anderen dürfen Rat geben.",
  ["Ring him awake, read it to him, then send it"] = "Ihn aus dem Schlaf klingeln, es ihm vorlesen, dann abschicken",
  ["Two hours of sleep."] = "Zwei Stunden Schlaf.",
  ["Leave line 7 empty. A message to Milan: 'Tonight, with you'"] =
    "Zeile 7 leer lassen. Eine Nachricht an Milan: „Heute Abend, mit dir“",
  ["The office tells her that nothing has come."] = "Das Risikomanagement sagt ihr, es sei nichts gekommen.",
  ["Write what is known, with the names; Milan reads it tonight"] =
    "Schreiben, was bekannt ist, mit den Namen; Milan liest es heute Abend",
  ["By noon his name stood there."] = "Um zwölf stand sein Name da.",
  ["Write 'pump, being looked at'. Then nobody is named"] =
    "„Pumpe, wird geprüft“ schreiben. Dann wird niemand genannt",

  ["The sheet on the wall"] = "Das Blatt an der Wand",
  ["15:00. A sheet hangs in the quiet room, with a pencil on a string: 'What happens to a mistake on this ward?' It will hang there when Milan comes in."] =
    "15:00 Uhr. Im stillen Zimmer hängt ein Blatt, mit einem Bleistift an der Schnur: „Was passiert auf dieser Station mit einem Fehler?“ Es wird noch da hängen, wenn Milan kommt.",
  ["For an hour nobody goes near it."] = "Eine Stunde lang machen alle einen Bogen darum.",
  ["Which line do you write? Nobody will know."] = "Welche Zeile schreibst du? Niemand wird es erfahren.",
  ["'I have put one right this month, without a form.'"] =
    "„Ich habe diesen Monat einen in Ordnung gebracht, ohne Formular.“",
  ["The sheet can be read from the corridor."] = "Das Blatt kann man vom Flur aus lesen.",
  ["'It depends on who has made it.'"] = "„Kommt darauf an, wer ihn gemacht hat.“",
  ["'One reports it. That is what the form is for.'"] = "„Man meldet ihn. Dafür ist das Formular da.“",
  ["He did report it."] = "Er hat ihn ja gemeldet.",

  ["Milan comes back"] = "Milan kommt zurück",
  ["Before the reveal, have two people read their sentence aloud as if to Milan. Then ask his side what landed; do not let anybody explain what was meant."] =
    "Lass vor der Auflösung zwei Personen ihren Satz laut sagen, wie zu Milan. Frag dann, was bei ihm angekommen wäre; lass niemanden erklären, wie es gemeint war.",
  ["18:50. Bed 12 has eaten. Milan hangs up his coat, reads the sheet and sits down in the quiet room. He has been told all there is."] =
    "18:50 Uhr. Bett 12 hat gegessen. Milan hängt die Jacke auf, liest das Blatt und setzt sich ins stille Zimmer. Man hat ihm alles gesagt, was es zu sagen gibt.",
  ["The office has already rung him."] = "Das Risikomanagement hat ihn schon angerufen.",
  ["He has read 'pump' on the form. He knows about the box."] =
    "Auf dem Formular hat er „Pumpe“ gelesen. Von der Schachtel weiß er.",
  ["Four others were washed at noon today. None of them complained."] =
    "Vier andere wurden heute erst mittags gewaschen. Beschwert hat sich niemand.",
  ["What do you say to him first?"] = "Was sagst du ihm zuerst?",
  ["My part in last night, without a because"] = "Meinen Anteil an der letzten Nacht, ohne ein Weil",
  ["'What was this day like for you?'"] = "„Wie war dieser Tag für dich?“",
  ["She waits at the desk meanwhile."] = "Sie wartet so lange am Tresen.",
  ["A form with three names under it, and the box on line 7"] =
    "Ein Formular mit drei Namen darunter, und in Zeile 7 die Schachtel",
  ["How full the ward was, and what the rules say"] = "Wie voll die Station war, und was die Vorschriften sagen",
  ["In March it began the same way."] = "Im März fing es genauso an.",

  ["Monday's handover"] = "Die Übergabe am Montag",
  ["Monday, 6:45. The ampoules have a red ring now. Handover begins in ten minutes."] =
    "Montag, 6:45 Uhr. Die Ampullen haben jetzt einen roten Ring. In zehn Minuten beginnt die Übergabe.",
  ["What would you want to hear in the first minute, if the next mistake were yours?"] =
    "Was würdest du in der ersten Minute hören wollen, wenn der nächste Fehler deiner wäre?",
  ["What is new this morning?"] = "Was ist heute Morgen neu?",
  ["Milan and the day nurse rewrite line 7, with our signatures"] =
    "Milan und der Tagdienst schreiben Zeile 7 neu, mit unseren Unterschriften",
  ["The charge nurse opens: 'On Friday I got something wrong. Sorry.'"] =
    "Die Stationsleitung beginnt: „Am Freitag habe ich etwas falsch gemacht. Tut mir leid.“",
  ["Her mother's bed is by the door."] = "Das Bett ihrer Mutter steht gleich an der Tür.",
  ["Nothing new. A ward needs a quiet week before a new rule"] =
    "Nichts. Eine Station braucht erst eine ruhige Woche und dann eine neue Regel",

  ["Three chairs"] = "Drei Stühle",
  ["In the middle of the list Milan stops: 'Bed 4. I nearly did it again.' Three people pull up a chair."] =
    "Mitten in der Liste hält Milan inne: „Bett 4. Fast wäre es mir wieder passiert.“ Drei Leute ziehen sich einen Stuhl heran.",
  ["Six beds"] = "Sechs Betten",
  ["Six beds are closed until the inspectors have been, and the paper has a photograph of the door. Milan has put his name down for the early shift: somebody has to explain line 7 to them."] =
    "Sechs Betten sind gesperrt, bis die Aufsicht da war, und in der Zeitung ist ein Foto von der Tür. Milan hat sich für den Frühdienst eingetragen: Jemand muss denen Zeile 7 erklären.",
  ["At the door"] = "An der Tür",
  ["Milan reads his list. At bed 4 he looks up, waits a moment, and reads on. He tells the day nurse at the door."] =
    "Milan liest seine Liste vor. Bei Bett 4 sieht er auf, wartet einen Moment und liest weiter. Dem Tagdienst sagt er es an der Tür.",
  ["In the lift"] = "Im Aufzug",
  ["Handover takes nine minutes. What there is to say about bed 4 is said in the lift."] =
    "Die Übergabe dauert neun Minuten. Was es zu Bett 4 zu sagen gibt, wird im Aufzug gesagt.",
  ["Another ward"] = "Eine andere Station",
  ["Milan has asked for another ward. His list is complete, and nobody has learnt anything from it."] =
    "Milan hat um eine andere Station gebeten. Seine Liste ist vollständig, und niemand hat daraus etwas gelernt.",
}
