-- Los textos de quiet-room.lua en español. A la izquierda, lo que dice allí; a la derecha, lo que leen los equipos.
texts {
  ["The Quiet Room"] = "La sala silenciosa",
  ["A ward at the change of shifts. The last mistake was punished; today somebody has found another one. Please note: it is about an error with a medicine in a hospital. The patient recovers."] =
    "Una planta en el cambio de turno. El último error se castigó; hoy alguien ha encontrado otro. Aviso: trata de un error de medicación en un hospital. La paciente se recupera.",
  ["See what the first answer to bad news does to the next piece of news"] =
    "Ver cómo la primera respuesta a una mala noticia marca la noticia siguiente",
  ["Tell a cause from a culprit"] = "Distinguir una causa de un culpable",
  ["Keep a promise to somebody who is not in the room"] = "Cumplir lo prometido a quien no está en la sala",
  ["Which sentence made the next one easier to say, or harder?"] =
    "¿Qué frase hizo más fácil decir la siguiente, o más difícil?",
  ["Everybody held a piece before nine. What did each piece need in order to be spoken?"] =
    "Antes de las nueve cada cual tenía una pieza. ¿Qué necesitaba cada una para ponerse sobre la mesa?",
  ["Efua or Milan first: what did you take from the one who waited?"] =
    "Efua o Milan primero: ¿qué le quitasteis a quien tuvo que esperar?",
  ["Where did a rule protect somebody, and where did it protect us from somebody?"] =
    "¿Dónde protegió una norma a alguien, y dónde nos protegió a nosotros de alguien?",
  ["What is the form in your own work that has a line for a person and none for the box?"] =
    "¿Qué formulario de vuestro propio trabajo tiene una línea para una persona y ninguna para la caja?",
  ["What is your usual first answer to bad news, in the words that others hear?"] =
    "¿Qué soléis responder primero a una mala noticia, con las palabras que oyen los demás?",

  ["Charge nurse"] = "Supervisión de planta",
  ["In March you wrote the form that got Milan moved to nights. You left out one line: that he had reported the mistake himself."] =
    "En marzo escribiste el formulario que mandó a Milan al turno de noche. Omitiste una línea: que el error lo había notificado él mismo.",
  ["Day nurse"] = "Turno de día",
  ["You drew up the syringe for bed 12 last evening, as a favour to the night shift. Milan signed for it unseen. You always do it that way."] =
    "Ayer por la tarde cargaste la jeringa de la cama 12, como favor al turno de noche. Milan firmó sin mirar. Siempre lo hacéis así.",
  ["Ward pharmacist"] = "Farmacia de planta",
  ["Since Tuesday the heparin ampoules hold twice as much, in the same box. Your notice to the wards is written. It waits for a signature in your drawer."] =
    "Desde el martes las ampollas de heparina llevan el doble, en la misma caja. Tu aviso a las plantas está escrito. Sigue en tu cajón, a la espera de una firma.",
  ["Staff nurse"] = "Enfermería",
  ["This month you put something small right without a form. So, you believe, has everybody here."] =
    "Este mes arreglaste una cosa pequeña sin formulario. Como todo el mundo aquí, crees tú.",
  ["Milan, the night nurse"] = "Milan, el enfermero de noche",
  ["Efua, bed 12's daughter"] = "Efua, la hija de la cama 12",
  ["Minutes in hand"] = "Minutos de margen",
  ["The ward's good name"] = "Buen nombre de la planta",
  ["The day nurse drew up the syringe that Milan signed for."] = "La jeringa que firmó Milan la cargó el turno de día.",
  ["Since Tuesday an ampoule holds twice as much, in the same box."] =
    "Desde el martes cada ampolla lleva el doble, en la misma caja.",
  ["In March Milan had reported the mistake himself."] = "En marzo, el error lo había notificado el propio Milan.",
  ["Most of us have put something right without a form."] = "Casi todos hemos arreglado algo sin formulario.",
  ["Nothing is written before Milan has read it."] = "Nada sale de aquí antes de que Milan lo lea.",
  ["He read it first."] = "Él lo leyó primero.",
  ["A form about Milan that Milan had not read"] = "Un formulario sobre Milan que Milan no había leído",
  ["A syringe with another's name on it"] = "Una jeringa con el nombre de otro",
  ["All day it was his name."] = "Todo el día fue su nombre.",
  ["The notice that lay in a drawer"] = "El aviso que estaba en un cajón",
  ["The date on it was today's."] = "Llevaba la fecha de hoy.",
  ["The form that blamed a pump"] = "El formulario que culpó a una bomba de infusión",
  ["In March he wrote down what had happened."] = "En marzo él escribió lo que había pasado.",

  ["Handover"] = "El relevo",
  ["Somebody here holds the whole story. Keep away from that table: your look is a hint. Do not shorten the silence before the answer."] =
    "Alguien aquí conoce toda la historia. No te acerques a esa mesa: tu mirada es una pista. No acortes el silencio antes de la respuesta.",
  ["Friday, 6:55, the quiet room. Milan reads his list: nothing to report. Handover takes ten minutes. Since March nobody has asked a question in it."] =
    "Viernes, 6:55, en la sala silenciosa. Milan lee su lista: sin novedad. El relevo dura diez minutos. Desde marzo nadie ha preguntado nada en él.",
  ["At 6:50 the laboratory rang you: bed 12 has had twice the heparin since three. You have stopped the pump. Her nose bled; she is awake. The syringe was yours."] =
    "A las 6:50 te ha llamado el laboratorio: la cama 12 recibe desde las tres el doble de heparina. Has parado la bomba de infusión. La paciente ha sangrado por la nariz; está despierta. La jeringa era tuya.",
  ["The list has come to bed 12. What do you do?"] = "La lista ha llegado a la cama 12. ¿Qué haces?",
  ["'Bed 12 had a double dose. I drew that syringe up.'"] =
    "«La cama 12 ha recibido una dosis doble. Esa jeringa la cargué yo»",
  ["Two of them look at their own trays."] = "Dos miran su propia bandeja.",
  ["'Bed 12 had a double dose. The pump is off.' The rest can wait"] =
    "«La cama 12 ha recibido una dosis doble. La bomba está parada». Lo demás puede esperar",
  ["The name on the syringe is his."] = "El nombre que lleva la jeringa es el suyo.",
  ["Ask the charge nurse to the door for a moment, and say it there"] =
    "Pedirle a supervisión que salga un momento, y decírselo en la puerta",
  ["He sees a door being closed."] = "Ve cómo se cierra una puerta.",
  ["Say nothing yet. First be sure that it was the syringe"] =
    "Callar de momento. Primero, confirmar que fue la jeringa",

  ["The first answer"] = "La primera respuesta",
  ["6:58. Bed 12 is with the doctor. Whoever heard of it looks at the charge nurse."] =
    "6:58. De la cama 12 se ocupa la médica. Quien se ha enterado mira a supervisión.",
  ["Your first sentence?"] = "¿Tu primera frase?",
  ["'Thank you. Bed 12 first. Then you, and a coffee.'"] = "«Gracias. Primero la cama 12. Después tú, y un café»",
  ["'In March he told us himself, and I left that out. Not again.'"] =
    "«En marzo nos lo dijo él mismo, y yo lo omití. Otra vez, no»",
  ["They had all believed the form."] = "Todos se habían creído el formulario.",
  ["'Let us finish the list. Then bed 12, properly.'"] = "«Acabemos la lista. Después la cama 12, como es debido»",
  ["'Whose name is on the syringe?'"] = "«¿Qué nombre lleva la jeringa?»",
  ["It was the first question, again."] = "Fue la primera pregunta, otra vez.",

  ["Two at the desk"] = "Dos en el mostrador",
  ["The talk matters more than the vote. After a minute, ask the quietest person which of the two they would be. Whoever works in care may find this close: a break is fine."] =
    "La conversación importa más que el voto. Al cabo de un minuto, pregunta a la persona más callada cuál de las dos sería. A quien trabaje en cuidados puede tocarle de cerca: una pausa está bien.",
  ["7:20. Milan has his coat on. Efua stands at the desk; her mother's pillow has blood on it. Both ask what happened tonight. There are ten minutes before the round."] =
    "7:20. Milan ya tiene el abrigo puesto. Efua está en el mostrador; en la almohada de su madre hay sangre. Los dos preguntan qué ha pasado esta noche. Faltan diez minutos para la visita médica.",
  ["You know who drew up the syringe. Why it was double, nobody has said."] =
    "Ya sabéis quién cargó la jeringa. Por qué era el doble, nadie lo ha dicho.",
  ["The chart says one dose, the blood says two."] = "La gráfica dice una dosis; la sangre dice dos.",
  ["Who has to hear what, and who first?"] = "¿Quién tiene que saber qué, y quién primero?",
  ["What do we do with these ten minutes?"] = "¿Qué hacemos con estos diez minutos?",
  ["Both, in the quiet room: what we know, and what we do not"] =
    "Hablar con los dos, en la sala silenciosa: lo que sabemos, y lo que no",
  ["After a night, before a stranger, without warning."] = "Después de una noche, ante una desconocida, sin avisar.",
  ["Milan over a coffee; Efua after the round"] = "Con Milan, ante un café; con Efua, después de la visita médica",
  ["She counted the minutes."] = "Ella contó los minutos.",
  ["Efua now; Milan may sleep, and reads it before it is written"] =
    "Con Efua, ahora; Milan puede dormir, y lo lee antes de que salga",
  ["Nobody, before the pharmacy has looked; half a truth is worse"] =
    "Con nadie, hasta que lo mire farmacia; una verdad a medias es peor",
  ["'We shall see' is what he heard in March."] = "«Ya veremos» es lo que oyó en marzo.",

  ["The drawer"] = "El cajón",
  ["9:40, the ward's pharmacy. Bed 12 has had her antidote. Somebody asks whether anything has changed about the heparin."] =
    "9:40, en la farmacia de planta. La cama 12 ya ha recibido el antídoto. Alguien pregunta si ha cambiado algo con la heparina.",
  ["Four wards draw from that box. Nobody could tell a notice sent today from one that was sent on Tuesday and not read."] =
    "Cuatro plantas se abastecen de esa caja. Nadie podría distinguir un aviso enviado hoy de uno que se envió el martes y no se leyó.",
  ["What do you answer?"] = "¿Qué respondes?",
  ["'Yes: the ampoules. The notice lay with me.'"] = "«Sí: las ampollas. El aviso lo tenía yo»",
  ["Three days in a drawer."] = "Tres días en un cajón.",
  ["Ring the four wards; then tell the charge nurse alone"] =
    "Llamar a las cuatro plantas; después, decírselo a solas a supervisión",
  ["Whoever drew it up is left to think it was the hand."] = "Quien la cargó sigue creyendo que fue la mano.",
  ["Send the notice now. It is the ampoules that matter, not the day"] =
    "Enviar el aviso ahora. Importan las ampollas, no el día",

  ["Line 7"] = "Línea 7",
  ["11:40. The risk office wants its form by noon. Line 7 asks for 'the person responsible'. Milan went to bed at nine."] =
    "11:40. La oficina de riesgos quiere su formulario antes de las doce. La línea 7 pregunta por «la persona responsable». Milan se ha acostado a las nueve.",
  ["You know of the ampoules. There is no line for a box."] =
    "Ya sabéis lo de las ampollas. Para una caja no hay línea.",
  ["Milan has your word that he reads it first."] = "Milan tiene vuestra palabra de que lo leerá primero.",
  ["What may stand on that form at noon, and what may not?"] =
    "¿Qué puede poner en ese formulario a las doce, y qué no?",
  ["Your form, charge nurse. The others may advise."] = "El formulario es de supervisión. Los demás podéis aconsejar.",
  ["Ring him awake, read it to him, then send it"] = "Despertarlo por teléfono, leérselo y después enviarlo",
  ["Two hours of sleep."] = "Dos horas de sueño.",
  ["Leave line 7 empty. A message to Milan: 'Tonight, with you'"] =
    "Dejar la línea 7 en blanco. Un mensaje a Milan: «Esta tarde, contigo»",
  ["The office tells her that nothing has come."] = "La oficina le dice que no ha llegado nada.",
  ["Write what is known, with the names; Milan reads it tonight"] =
    "Escribir lo que se sabe, con los nombres; Milan lo lee esta tarde",
  ["By noon his name stood there."] = "A las doce ya estaba ahí su nombre.",
  ["Write 'pump, being looked at'. Then nobody is named"] = "Escribir «bomba, en revisión». Así no se nombra a nadie",

  ["The sheet on the wall"] = "La hoja en la pared",
  ["15:00. A sheet hangs in the quiet room, with a pencil on a string: 'What happens to a mistake on this ward?' It will hang there when Milan comes in."] =
    "15:00. En la sala silenciosa cuelga una hoja, con un lápiz atado a un cordel: «¿Qué pasa en esta planta con un error?». Ahí seguirá cuando llegue Milan.",
  ["For an hour nobody goes near it."] = "Durante una hora nadie se acerca.",
  ["Which line do you write? Nobody will know."] = "¿Qué línea escribes? Nadie lo sabrá.",
  ["'I have put one right this month, without a form.'"] = "«Este mes arreglé uno, sin formulario»",
  ["The sheet can be read from the corridor."] = "La hoja se puede leer desde el pasillo.",
  ["'It depends on who has made it.'"] = "«Depende de quién lo haya cometido»",
  ["'One reports it. That is what the form is for.'"] = "«Se notifica. Para eso está el formulario»",
  ["He did report it."] = "Él sí lo notificó.",

  ["Milan comes back"] = "Milan vuelve",
  ["Before the reveal, have two people read their sentence aloud as if to Milan. Then ask his side what landed; do not let anybody explain what was meant."] =
    "Antes de la revelación, que dos personas digan su frase en voz alta, como a Milan. Luego pregunta qué le habría llegado; que nadie explique lo que quería decir.",
  ["18:50. Bed 12 has eaten. Milan hangs up his coat, reads the sheet and sits down in the quiet room. He has been told all there is."] =
    "18:50. La cama 12 ha comido. Milan cuelga el abrigo, lee la hoja y se sienta en la sala silenciosa. Le han contado todo lo que hay.",
  ["The office has already rung him."] = "La oficina ya lo ha llamado.",
  ["He has read 'pump' on the form. He knows about the box."] =
    "En el formulario ha leído «bomba». Sabe lo de la caja.",
  ["Four others were washed at noon today. None of them complained."] =
    "A otros cuatro pacientes no se los aseó hasta mediodía. Ninguno se quejó.",
  ["What do you say to him first?"] = "¿Qué le dices primero?",
  ["My part in last night, without a because"] = "Mi parte en lo de anoche, sin ningún «porque»",
  ["'What was this day like for you?'"] = "«¿Cómo ha sido este día para ti?»",
  ["She waits at the desk meanwhile."] = "Mientras, ella espera en el mostrador.",
  ["A form with three names under it, and the box on line 7"] =
    "Un formulario con tres nombres debajo, y la caja en la línea 7",
  ["How full the ward was, and what the rules say"] = "Lo llena que estaba la planta, y lo que dicen las normas",
  ["In March it began the same way."] = "En marzo empezó igual.",

  ["Monday's handover"] = "El relevo del lunes",
  ["Monday, 6:45. The ampoules have a red ring now. Handover begins in ten minutes."] =
    "Lunes, 6:45. Las ampollas llevan ahora un anillo rojo. El relevo empieza en diez minutos.",
  ["What would you want to hear in the first minute, if the next mistake were yours?"] =
    "¿Qué querrías oír en el primer minuto, si el próximo error fuera tuyo?",
  ["What is new this morning?"] = "¿Qué hay de nuevo esta mañana?",
  ["Milan and the day nurse rewrite line 7, with our signatures"] =
    "Milan y el turno de día reescriben la línea 7, con nuestras firmas",
  ["The charge nurse opens: 'On Friday I got something wrong. Sorry.'"] =
    "Supervisión abre: «El viernes hice algo mal. Lo siento»",
  ["Her mother's bed is by the door."] = "La cama de su madre está junto a la puerta.",
  ["Nothing new. A ward needs a quiet week before a new rule"] =
    "Nada. Antes que una norma nueva, la planta necesita una semana tranquila",

  ["Three chairs"] = "Tres sillas",
  ["In the middle of the list Milan stops: 'Bed 4. I nearly did it again.' Three people pull up a chair."] =
    "A mitad de la lista Milan se detiene: «Cama 4. Casi me vuelve a pasar». Tres personas acercan una silla.",
  ["Six beds"] = "Seis camas",
  ["Six beds are closed until the inspectors have been, and the paper has a photograph of the door. Milan has put his name down for the early shift: somebody has to explain line 7 to them."] =
    "Seis camas están cerradas hasta que venga la inspección, y en el periódico sale una foto de la puerta. Milan se ha apuntado al turno de mañana: alguien tiene que explicarles la línea 7.",
  ["At the door"] = "En la puerta",
  ["Milan reads his list. At bed 4 he looks up, waits a moment, and reads on. He tells the day nurse at the door."] =
    "Milan lee su lista. En la cama 4 levanta la vista, espera un momento y sigue leyendo. Al turno de día se lo cuenta en la puerta.",
  ["In the lift"] = "En el ascensor",
  ["Handover takes nine minutes. What there is to say about bed 4 is said in the lift."] =
    "El relevo dura nueve minutos. Lo que hay que decir de la cama 4 se dice en el ascensor.",
  ["Another ward"] = "Otra planta",
  ["Milan has asked for another ward. His list is complete, and nobody has learnt anything from it."] =
    "Milan ha pedido otra planta. Su lista está completa, y nadie ha aprendido nada de ella.",
}
