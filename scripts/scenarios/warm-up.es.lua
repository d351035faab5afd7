-- Los textos de warm-up.lua en español. A la izquierda, lo que dice allí; a la derecha, lo que leen los equipos.
texts {
  ["First Hour"] = "La primera hora",
  ["You are yourselves. In week three somebody joins you, and would like to know beforehand how one gets on with you."] =
    "Aquí cada cual es quien es. En la tercera semana se incorpora alguien, y quiere saber de antemano cómo llevarse bien con el equipo.",
  ["Say what you are good for, and what it costs the others"] =
    "Decir qué se le da bien a cada cual, y qué les cuesta a los demás",
  ["Know how each of you likes to be asked"] = "Saber cómo le gusta a cada cual que le pidan las cosas",
  ["Agree on lines that somebody can hold you to"] = "Acordar líneas de las que se puedan pedir cuentas",
  ["Whose strength surprised you, and whose price had you felt already?"] =
    "¿Qué punto fuerte os sorprendió, y de quién? ¿Y qué precio ya habíais notado?",
  ["When you were said back: what was missing, and did you say so?"] =
    "Cuando alguien dijo lo vuestro con sus palabras: ¿qué faltaba, y lo dijisteis?",
  ["Who knew about the clock, and what did the others notice?"] = "¿Quién sabía lo del reloj, y qué notaron los demás?",
  ["Which line on the page will be hard to keep in a bad week, and who may remind you?"] =
    "¿Qué línea de la página será difícil de cumplir en una mala semana, y quién puede recordárosla?",

  ["Host of this hour"] = "Moderación de esta hora",
  ["The room is needed ten minutes sooner than the others think. You were told this morning."] =
    "La sala hace falta diez minutos antes de lo que creen los demás. Te lo han dicho esta mañana.",
  ["Keeper of the page"] = "Al cuidado de la página",
  ["You keep the page. You have seen such pages: most are never opened again, because no line has a name under it."] =
    "La página está a tu cuidado. Ya has visto páginas así: casi ninguna se vuelve a abrir, porque las líneas no llevan un nombre debajo.",
  ["Member of the team"] = "Integrante del equipo",
  ["There is one thing about how you like to be asked that nobody here could guess. Whether it is said in this hour is up to you."] =
    "Hay algo en cómo te gusta que te pidan las cosas que aquí nadie podría adivinar. Si se dice en esta hora o no, depende de ti.",
  ["Ximena, who joins in week three"] = "Ximena, que se incorpora en la tercera semana",
  ["Minutes in hand"] = "Minutos de margen",
  ["Ease in the room"] = "Buen ambiente en la sala",
  ["The room is needed ten minutes sooner."] = "La sala hace falta diez minutos antes.",
  ["A page without names is not opened twice."] = "Una página sin nombres no se abre dos veces.",
  ["Ximena gets a page from us."] = "Ximena recibirá una página nuestra.",
  ["It came on the day."] = "Llegó el mismo día.",

  ["Somebody joins"] = "Alguien se incorpora",
  ["Read it out yourself, slowly. Do not say which answer is good: all three have a reason. Watch who speaks for the team before anybody has asked."] =
    "Léelo en voz alta, despacio. No digas qué respuesta es buena: las tres tienen su razón. Fíjate en quién habla por el equipo antes de que alguien haya preguntado.",
  ["Ximena joins you in week three. This morning she wrote: 'I would like to get it right with you from the first day. Is there anything I could read?'"] =
    "Ximena se incorpora en la tercera semana. Esta mañana ha escrito: «Me gustaría entrar con buen pie desde el primer día. ¿Hay algo que pueda leer?».",
  ["What do we answer?"] = "¿Qué respondemos?",
  ["'A page, within the hour, with our names under it.'"] =
    "«Una página, en menos de una hora, con nuestros nombres debajo»",
  ["Within the hour?"] = "¿En menos de una hora?",
  ["'We hardly know it ourselves. You get what we have tonight.'"] =
    "«Ni siquiera aquí lo tenemos claro. Esta noche te mandamos lo que haya»",
  ["'Just come. Such things cannot be written down.'"] = "«Tú ven. Estas cosas no se pueden poner por escrito»",
  ["She had asked."] = "Ella lo había pedido.",

  ["What you are good for"] = "Lo que se te da bien",
  ["What do others come to you for? Take the card that fits you best, with its price. The cards go on the page."] =
    "¿Para qué acuden a ti los demás? Elige la tarjeta que más se te parezca, con su precio. Las tarjetas van a la página.",
  ["Which one is nearest to you?"] = "¿Cuál se te parece más?",
  ["I see what is missing, sooner than what is there"] = "Veo lo que falta antes que lo que hay",
  ["I keep things going, and walk past whoever needs a moment"] =
    "Hago que las cosas avancen, y paso de largo ante quien necesita un momento",
  ["I ask what nobody asks, even when it is late"] = "Pregunto lo que nadie pregunta, aunque ya sea tarde",
  ["I notice who has gone quiet, and lose the thread over it"] =
    "Noto quién se ha ido callando, y con eso se me va el hilo",
  ["I would rather look on first, and tell you later"] = "Prefiero mirar primero, y contarlo después",
  ["An empty card."] = "Una tarjeta en blanco.",

  ["How to ask you"] = "Cómo pedirte algo",
  ["Somebody needs something from you, and it is not convenient. By word or in writing? At once, or at a set time? Before others? Think of the last time it went well."] =
    "Alguien necesita algo de ti, y no te viene bien. ¿De palabra o por escrito? ¿Al momento o a una hora fijada? ¿Delante de otros? Piensa en la última vez que salió bien.",
  ["How do you like to be asked? One sentence, and what gets in its way"] =
    "¿Cómo te gusta que te pidan las cosas? Una frase, y qué suele impedirlo",

  ["Say it back"] = "Con tus palabras",
  ["The room gets quiet here; let it. If a pair is stuck, ask for the first three words only. A “not yet” is no failure, say so once."] =
    "Aquí se hace el silencio; déjalo estar. Si una pareja se atasca, pide solo las tres primeras palabras. «Todavía no» no es un fracaso: dilo una vez.",
  ["You see what a mate has written. Say it back in your own words, without improving it. Then mark what was said back to you."] =
    "Ves lo que ha escrito alguien del equipo. Dilo con tus palabras, sin mejorarlo. Después marca si lo tuyo se ha entendido.",
  ["What did you hear?"] = "¿Qué te ha llegado?",
  ["That is what I meant"] = "Eso es lo que quería decir",
  ["Not yet; may I say it once more?"] = "Todavía no; ¿puedo decirlo otra vez?",

  ["What is left of the hour"] = "Lo que queda de la hora",
  ["One role knows that time is short. Do not help with a look at your watch. If the hour really is short, cut here: the page can be written with one line each."] =
    "Un rol sabe que queda poco tiempo. No ayudes mirando el reloj. Si de verdad falta tiempo, recorta aquí: para la página basta una línea de cada cual.",
  ["It is going well. Two of you were about to say more. Ximena writes: 'No hurry. Is it coming?'"] =
    "Va bien. Dos personas iban a decir algo más. Ximena escribe: «Sin prisa. ¿Llegará algo?».",
  ["You have promised her a page."] = "Le habéis prometido una página.",
  ["Six minutes are left, not sixteen. The next group is standing in the corridor."] =
    "Quedan seis minutos, no dieciséis. El grupo siguiente ya está en el pasillo.",
  ["How do you use what is left?"] = "¿Cómo aprovechas lo que queda?",
  ["'We have six minutes. What shall we leave out?' And tell her"] =
    "«Tenemos seis minutos. ¿Qué dejamos fuera?» Y avisar a Ximena",
  ["Stop here. The page first, standing; then whoever has more"] =
    "Parar aquí. Primero la página, de pie; después, quien tenga algo más",
  ["Two were about to say more."] = "Dos iban a decir algo más.",
  ["'A bit faster now: one word each.'"] = "«Ahora un poco más deprisa: una palabra por persona»",
  ["Two were about to say more, and got one word."] = "Dos iban a decir algo más, y les tocó una palabra.",
  ["Say nothing. The next group will knock"] = "No decir nada. Ya llamará a la puerta el grupo siguiente",
  ["The page ends in mid-sentence: somebody knocked."] = "La página se corta a media frase: llamaron a la puerta.",

  ["One line each"] = "Una línea por persona",
  ["One line from each, to be held to. Not what everybody should do: what you will do. And before you go, recognise somebody for something of this hour, in three words or more."] =
    "Una línea tuya, de la que se te puedan pedir cuentas. No lo que deberían hacer todos: lo que harás tú. Y antes de irte, reconócele a alguien algo de esta hora, con tres palabras o más.",
  ["What may the others count on from you?"] = "¿En qué pueden contar contigo los demás?",

  ["The page"] = "La página",
  ["The page lies on the table. It is not beautiful."] = "La página está sobre la mesa. Bonita no es.",
  ["Ximena was told: within the hour. The hour is over."] =
    "A Ximena se le dijo: en menos de una hora. La hora ya ha pasado.",
  ["There is time for one sentence more."] = "Queda tiempo para una frase más.",
  ["Somebody holds the door for the next group."] = "Alguien le sujeta ya la puerta al grupo siguiente.",
  ["What does she get to read?"] = "¿Qué le damos a leer?",
  ["Every line, with a name under it"] = "Todas las líneas, cada una con un nombre debajo",
  ["Two lines contradict each other."] = "Dos líneas se contradicen.",
  ["The three lines we are sure of"] = "Las tres líneas que tenemos claras",
  ["Whose are they?"] = "¿De quién son?",
  ["How to ask each of us, and what annoys us"] = "Cómo pedirle algo a cada cual, y qué nos molesta",
  ["A page that reads well. The rest she will see"] = "Una página que se lea bien. Lo demás ya lo verá",
  ["It could be about any team."] = "Podría hablar de cualquier equipo.",
  ["She had been told: within the hour."] = "Se le había dicho: en menos de una hora.",

  ["Three lines underlined"] = "Tres líneas subrayadas",
  ["Ximena brings the page on her first day. Three lines are underlined, and she has added one of her own."] =
    "Ximena trae la página en su primer día. Hay tres líneas subrayadas, y ha añadido una suya.",
  ["Read"] = "Leída",
  ["Ximena has read it. On her first day she asks two of you how it is meant."] =
    "Ximena la ha leído. En su primer día pregunta a dos del equipo qué querían decir.",
  ["A nice page"] = "Una página bonita",
  ["Ximena thanks you for the page. On her first day she asks nobody anything."] =
    "Ximena da las gracias por la página. En su primer día no le pregunta nada a nadie.",
}
