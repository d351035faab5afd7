-- Die Texte von late-release.lua auf Deutsch. Links steht, was dort steht; rechts, was die Teams lesen.
texts {
  ["The Late Release"] = "Das späte Release",
  ["A client needs a date before noon. Somebody has already hinted at one."] =
    "Eine Kundin braucht bis Mittag einen Termin. Jemand hat schon einen angedeutet.",
  ["Tell a promise from a hope"] = "Ein Versprechen von einer Hoffnung unterscheiden",
  ["Bring bad news before the day, not after it"] = "Schlechte Nachrichten vor dem Termin bringen, nicht danach",
  ["Repair without rushing"] = "Wiedergutmachen, ohne zu hetzen",
  ["When did a hope become a promise, and who noticed?"] =
    "Wann wurde aus einer Hoffnung ein Versprechen, und wer hat es gemerkt?",
  ["Who knew about the data defect, and from when?"] = "Wer wusste von dem Datenfehler, und seit wann?",
  ["Which bucket did you see coming?"] = "Welchen Eimer habt ihr kommen sehen?",
  ["What did silence buy, and who paid?"] = "Was hat das Schweigen gebracht, und wer hat dafür bezahlt?",
  ["What would have made Monday's first sentence easier to say?"] =
    "Was hätte den ersten Satz am Montag leichter gemacht?",

  ["Team lead"] = "Teamleitung",
  ["On Friday night you wrote to Dana: 'end of the week should work.' You told nobody."] =
    "Am Freitagabend hast du Dana geschrieben: „Ende der Woche sollte klappen.“ Du hast es niemandem erzählt.",
  ["Tester"] = "Test",
  ["Two defects are open. One of them may lose a customer's data; you need a night to be sure."] =
    "Zwei Fehler sind offen. Durch einen könnten Kundendaten verloren gehen; um sicher zu sein, brauchst du eine Nacht.",
  ["Developer"] = "Entwicklung",
  ["Your leave starts on Saturday. You would move it, if somebody asked and did not just assume it."] =
    "Am Samstag beginnt dein Urlaub. Du würdest ihn verschieben, wenn jemand fragt und es nicht einfach voraussetzt.",
  ["Dana, the client"] = "Dana, die Kundin",
  ["Dana's patience"] = "Danas Geduld",
  ["Days in hand"] = "Tage in Reserve",
  ["The lead hinted at Friday in writing."] = "Die Teamleitung hat den Freitag schriftlich angedeutet.",
  ["Two defects are open, one may lose data."] = "Zwei Fehler sind offen, durch einen könnten Daten verloren gehen.",
  ["We deliver on Friday."] = "Wir liefern am Freitag.",
  ["The missed Friday"] = "Der verpasste Freitag",
  ["A customer's lost day"] = "Der verlorene Tag eines Kunden",
  ["Who paid for Friday"] = "Wer für den Freitag bezahlt hat",
  ["The defect nobody was told about"] = "Der Fehler, von dem niemand erfuhr",

  ["standup"] = "Morgenrunde",
  ["Monday, 9:02. Dana's board meets at noon. She wants a day."] =
    "Montag, 9:02 Uhr. Mittags tagt Danas Vorstand. Sie will einen Tag hören.",
  ["What do you need to know before you can name a day?"] = "Was müsst ihr wissen, bevor ihr einen Tag nennen könnt?",
  ["What do we answer?"] = "Was antworten wir?",
  ["Confirm Friday; she needs it at noon"] = "Freitag bestätigen; sie braucht es bis Mittag",
  ["Nobody asked."] = "Niemand hat gefragt.",
  ["Friday, if the shared lab is ours"] = "Freitag, wenn wir das gemeinsame Labor bekommen",
  ["The lab means the weekend, and the leave."] = "Das Labor heißt: das Wochenende, und der Urlaub.",
  ["No day before the tester has spoken"] = "Kein Tag, bevor der Test gesprochen hat",
  ["She notes Friday all the same."] = "Sie notiert trotzdem Freitag.",

  ["lab"] = "Labor",
  ["One test lab, two teams, one night. The other team reads this as well."] =
    "Ein Testlabor, zwei Teams, eine Nacht. Das andere Team liest das auch.",
  ["You know what the night is for."] = "Ihr wisst, wofür die Nacht gebraucht wird.",
  ["Your half of the lab?"] = "Eure Hälfte des Labors?",
  ["Offer it"] = "Anbieten",
  ["Keep it"] = "Behalten",
  ["Both lose half a night."] = "Beide verlieren eine halbe Nacht.",
  ["They finish. You do not."] = "Sie werden fertig. Ihr nicht.",
  ["A whole night. They noticed."] = "Eine ganze Nacht. Sie haben es gemerkt.",
  ["Two half-tested builds."] = "Zwei halb getestete Builds.",

  ["night"] = "Nacht",
  ["Thursday, 23:10. The data defect is real."] = "Donnerstag, 23:10 Uhr. Den Datenfehler gibt es wirklich.",
  ["Only you have seen it. Nobody would know before next week."] =
    "Nur du hast ihn gesehen. Vor nächster Woche würde es niemand erfahren.",
  ["What do you do tonight?"] = "Was machst du heute Nacht?",
  ["Write to everybody, now"] = "Sofort allen schreiben",
  ["Tell the lead, nobody else"] = "Der Teamleitung Bescheid geben, sonst niemandem",
  ["Give it one more night before you frighten people"] = "Noch eine Nacht warten, bevor du alle erschreckst",

  ["answer"] = "Antwort",
  ["Friday, 8:30. The tester has spoken."] = "Freitag, 8:30 Uhr. Der Test hat gesprochen.",
  ["Your first sentence?"] = "Dein erster Satz?",
  ["Thank you. What do you need from us?"] = "Danke. Was brauchst du von uns?",
  ["Let us keep to the plan and see by noon"] = "Bleiben wir beim Plan und sehen mittags weiter",
  ["Why do I hear this on the last day?"] = "Warum höre ich das am letzten Tag?",

  ["delivery"] = "Lieferung",
  ["Friday, 16:40. Dana's finger is on the phone."] = "Freitag, 16:40 Uhr. Dana hat den Finger am Telefon.",
  ["The tester does not look up from the screen."] = "Am Testplatz hebt niemand den Blick vom Bildschirm.",
  ["There is no slack left."] = "Es gibt keine Reserve mehr.",
  ["Your call, lead. The others may advise."] = "Du entscheidest, Teamleitung. Die anderen dürfen Rat geben.",
  ["Ship; the defects are in the notes"] = "Ausliefern; die Fehler stehen in den Hinweisen",
  ["The warning was shipped as a footnote."] = "Die Warnung ging als Fußnote mit.",
  ["Call Dana: it will be Monday"] = "Dana anrufen: Es wird Montag",
  ["The leave is gone, and nobody asked."] = "Der Urlaub ist weg, und niemand hat gefragt.",
  ["Let the night build run; it may be fine"] = "Den Nacht-Build laufen lassen; vielleicht geht es gut",

  ["monday"] = "Montag",
  ["Monday, 9:00. Whoever paid for Friday sits opposite."] =
    "Montag, 9:00 Uhr. Wer für den Freitag bezahlt hat, sitzt euch gegenüber.",
  ["On Sunday a customer lost a day of data. The note was on page nine."] =
    "Am Sonntag hat ein Kunde die Daten eines Tages verloren. Der Hinweis stand auf Seite neun.",
  ["What do you say first?"] = "Was sagst du zuerst?",
  ["My part in it, without reasons"] = "Meinen Anteil daran, ohne Begründung",
  ["What did it cost you?"] = "Was hat es dich gekostet?",
  ["A tested build; we work tonight"] = "Ein getesteter Build; wir arbeiten heute Nacht",
  ["What the lab log shows"] = "Was im Laborprotokoll steht",

  ["wednesday"] = "Mittwoch",
  ["Wednesday. The build is good. Something between people is not yet."] =
    "Mittwoch. Der Build ist gut. Zwischen den Menschen ist es noch nicht wieder gut.",
  ["What would make the next date safe to name?"] = "Was bräuchte es, damit ihr den nächsten Termin guten Gewissens nennt?",
  ["What comes first now?"] = "Was kommt jetzt zuerst?",
  ["Dana and the tester set the next date with us"] = "Dana und der Test legen den nächsten Termin mit uns fest",
  ["Say sorry, by name, in front of everybody"] = "Sich namentlich entschuldigen, vor allen",
  ["Home. People are tired; the work speaks"] = "Nach Hause. Alle sind müde; die Arbeit spricht für sich",
  ["Another night, and nobody counted them."] = "Noch eine Nacht, und niemand hat sie gezählt.",

  ["The next order"] = "Die nächste Bestellung",
  ["Dana sends the next order before you ask."] = "Dana schickt den nächsten Auftrag, bevor ihr fragt.",
  ["On good terms"] = "Im Guten",
  ["Her board could not wait. Dana writes that she would work with you again."] =
    "Ihr Vorstand konnte nicht warten. Dana schreibt, dass sie wieder mit euch arbeiten würde.",
  ["Politely"] = "Höflich",
  ["Dana answers within the day, politely."] = "Dana antwortet noch am selben Tag, höflich.",
  ["Out to tender"] = "Ausschreibung",
  ["Dana's next project goes out to tender."] = "Danas nächstes Projekt wird ausgeschrieben.",
}
