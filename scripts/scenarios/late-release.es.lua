-- Los textos de late-release.lua en español. A la izquierda, lo que dice allí; a la derecha, lo que leen los equipos.
texts {
  ["The Late Release"] = "La entrega que se retrasa",
  ["A client needs a date before noon. Somebody has already hinted at one."] =
    "Una clienta necesita una fecha antes del mediodía. Alguien ya ha insinuado una.",
  ["Tell a promise from a hope"] = "Distinguir una promesa de una esperanza",
  ["Bring bad news before the day, not after it"] = "Dar las malas noticias antes del plazo, no después",
  ["Repair without rushing"] = "Reparar sin prisas",
  ["When did a hope become a promise, and who noticed?"] =
    "¿Cuándo se convirtió una esperanza en promesa, y quién se dio cuenta?",
  ["Who knew about the data defect, and from when?"] = "¿Quién sabía lo del fallo en los datos, y desde cuándo?",
  ["Which bucket did you see coming?"] = "¿Qué cubo visteis venir?",
  ["What did silence buy, and who paid?"] = "¿Qué se ganó callando, y quién lo pagó?",
  ["What would have made Monday's first sentence easier to say?"] =
    "¿Qué habría hecho más fácil decir la primera frase del lunes?",

  ["Team lead"] = "Responsable del equipo",
  ["On Friday night you wrote to Dana: 'end of the week should work.' You told nobody."] =
    "El viernes por la noche escribiste a Dana: «a final de semana debería estar». No se lo dijiste a nadie.",
  ["Tester"] = "Pruebas",
  ["Two defects are open. One of them may lose a customer's data; you need a night to be sure."] =
    "Hay dos fallos abiertos. Uno podría perder los datos de un cliente; necesitas una noche para estar seguro.",
  ["Developer"] = "Desarrollo",
  ["Your leave starts on Saturday. You would move it, if somebody asked and did not just assume it."] =
    "El sábado empiezan tus vacaciones. Las moverías si alguien lo pidiera, y no lo diera por hecho.",
  ["Dana, the client"] = "Dana, la clienta",
  ["Dana's patience"] = "Paciencia de Dana",
  ["Days in hand"] = "Días de margen",
  ["The lead hinted at Friday in writing."] = "La dirección del equipo insinuó el viernes por escrito.",
  ["Two defects are open, one may lose data."] = "Hay dos fallos abiertos; uno podría perder datos.",
  ["We deliver on Friday."] = "Entregamos el viernes.",
  ["The missed Friday"] = "El viernes que no se cumplió",
  ["A customer's lost day"] = "El día perdido de un cliente",
  ["Who paid for Friday"] = "Quién pagó el viernes",
  ["The defect nobody was told about"] = "El fallo del que nadie supo",

  ["standup"] = "reunión de la mañana",
  ["Monday, 9:02. Dana's board meets at noon. She wants a day."] =
    "Lunes, 9:02. El consejo de Dana se reúne a mediodía. Quiere un día.",
  ["What do you need to know before you can name a day?"] = "¿Qué necesitáis saber antes de poder dar un día?",
  ["What do we answer?"] = "¿Qué respondemos?",
  ["Confirm Friday; she needs it at noon"] = "Confirmar el viernes; lo necesita a mediodía",
  ["Nobody asked."] = "Nadie preguntó.",
  ["Friday, if the shared lab is ours"] = "El viernes, si el laboratorio compartido es nuestro",
  ["The lab means the weekend, and the leave."] = "El laboratorio supone el fin de semana, y las vacaciones.",
  ["No day before the tester has spoken"] = "Ningún día hasta que hable pruebas",
  ["She notes Friday all the same."] = "Ella apunta el viernes de todos modos.",

  ["lab"] = "el laboratorio",
  ["One test lab, two teams, one night. The other team reads this as well."] =
    "Un laboratorio de pruebas, dos equipos, una noche. El otro equipo también lee esto.",
  ["You know what the night is for."] = "Sabéis para qué es la noche.",
  ["Your half of the lab?"] = "¿Vuestra mitad del laboratorio?",
  ["Offer it"] = "Ofrecerla",
  ["Keep it"] = "Quedárosla",
  ["Both lose half a night."] = "Ambos pierden media noche.",
  ["They finish. You do not."] = "Ellos terminan. Vosotros no.",
  ["A whole night. They noticed."] = "Una noche entera. Se dieron cuenta.",
  ["Two half-tested builds."] = "Dos versiones a medio probar.",

  ["night"] = "la noche",
  ["Thursday, 23:10. The data defect is real."] = "Jueves, 23:10. El fallo en los datos es real.",
  ["Only you have seen it. Nobody would know before next week."] =
    "Solo tú lo has visto. Nadie lo sabría antes de la semana que viene.",
  ["What do you do tonight?"] = "¿Qué haces esta noche?",
  ["Write to everybody, now"] = "Escribir a todos, ahora",
  ["Tell the lead, nobody else"] = "Decírselo a quien dirige, y a nadie más",
  ["Give it one more night before you frighten people"] = "Esperar una noche más antes de asustar a la gente",

  ["answer"] = "la respuesta",
  ["Friday, 8:30. The tester has spoken."] = "Viernes, 8:30. Pruebas ha hablado.",
  ["Your first sentence?"] = "¿Tu primera frase?",
  ["Thank you. What do you need from us?"] = "Gracias. ¿Qué necesitas de nosotros?",
  ["Let us keep to the plan and see by noon"] = "Sigamos con el plan y a mediodía vemos",
  ["Why do I hear this on the last day?"] = "¿Por qué me entero el último día?",

  ["delivery"] = "la entrega",
  ["Friday, 16:40. Dana's finger is on the phone."] = "Viernes, 16:40. Dana tiene el dedo en el teléfono.",
  ["The tester does not look up from the screen."] = "En pruebas nadie levanta la vista de la pantalla.",
  ["There is no slack left."] = "Ya no queda margen.",
  ["Your call, lead. The others may advise."] = "Decide quien dirige. Los demás podéis aconsejar.",
  ["Ship; the defects are in the notes"] = "Entregar; los fallos están en las notas",
  ["The warning was shipped as a footnote."] = "El aviso se entregó como nota al pie.",
  ["Call Dana: it will be Monday"] = "Llamar a Dana: será el lunes",
  ["The leave is gone, and nobody asked."] = "Adiós vacaciones, y nadie preguntó.",
  ["Let the night build run; it may be fine"] = "Dejar correr la compilación nocturna; quizá salga bien",

  ["monday"] = "lunes",
  ["Monday, 9:00. Whoever paid for Friday sits opposite."] =
    "Lunes, 9:00. Quien pagó el viernes está sentado enfrente.",
  ["On Sunday a customer lost a day of data. The note was on page nine."] =
    "El domingo un cliente perdió un día de datos. La nota estaba en la página nueve.",
  ["What do you say first?"] = "¿Qué dices primero?",
  ["My part in it, without reasons"] = "Mi parte en esto, sin excusas",
  ["What did it cost you?"] = "¿Qué te ha costado?",
  ["A tested build; we work tonight"] = "Una versión probada; trabajamos esta noche",
  ["What the lab log shows"] = "Lo que dice el registro del laboratorio",

  ["wednesday"] = "miércoles",
  ["Wednesday. The build is good. Something between people is not yet."] =
    "Miércoles. La versión está bien. Algo entre las personas, todavía no.",
  ["What would make the next date safe to name?"] = "¿Qué haría falta para dar la próxima fecha con tranquilidad?",
  ["What comes first now?"] = "¿Qué va primero ahora?",
  ["Dana and the tester set the next date with us"] = "Dana y pruebas fijan la próxima fecha con nosotros",
  ["Say sorry, by name, in front of everybody"] = "Pedir perdón, con nombre, delante de todos",
  ["Home. People are tired; the work speaks"] = "A casa. La gente está cansada; el trabajo habla solo",
  ["Another night, and nobody counted them."] = "Otra noche, y nadie las contó.",

  ["The next order"] = "El próximo pedido",
  ["Dana sends the next order before you ask."] = "Dana envía el siguiente pedido antes de que preguntéis.",
  ["On good terms"] = "En buenos términos",
  ["Her board could not wait. Dana writes that she would work with you again."] =
    "Su consejo no pudo esperar. Dana escribe que volvería a trabajar con vosotros.",
  ["Politely"] = "Con cortesía",
  ["Dana answers within the day, politely."] = "Dana responde en el día, con cortesía.",
  ["Out to tender"] = "A concurso",
  ["Dana's next project goes out to tender."] = "El próximo proyecto de Dana sale a concurso.",
}
