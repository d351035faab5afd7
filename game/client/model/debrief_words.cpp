// What each step of a debrief is called, what it asks of everybody, and what a facilitator may say in it.

#include "game/client/model/debrief.h"
#include "game/client/tr.h"

namespace drops::client::model {

StepWords words_of(DebriefStep step) {
  switch (step) {
    case DebriefStep::kOutOfRole:
      return {tr("Out of role"), tr("Leave your role"),
              tr("Stand up, stretch, and say your own name. What your role did was the role’s. From here on you speak "
                 "for yourself."),
              tr("Ask everybody to lay the role aside: stand up, stretch, say your own name aloud. Thank them for what "
                 "they have lent to their roles.")};
    case DebriefStep::kReactions:
      return {tr("Reactions"), tr("One word: what is there now?"),
              tr("Write the first word that comes. Nobody is told whose it is."),
              tr("One word each, for what is there right now. Nobody explains a word, and nobody answers one. When all "
                 "are on the board, read them aloud and leave them be.")};
    case DebriefStep::kWhatHappened:
      return {tr("What happened"), tr("What happened?"),
              tr("Only what a camera could have seen. Mark what you remember differently."),
              tr("Collect what a camera could have seen: who did what, and when. No reasons yet. Stop where somebody "
                 "remembers it differently.")};
    case DebriefStep::kOwnView:
      return {tr("Own view"), tr("What helped, and what would you change?"),
              tr("First each writes alone. Then read your team’s board, and nod to what you share."),
              tr("Quiet writing first: what helped trust, and what would you do differently? Show the board when the "
                 "pens rest, and ask what surprises them.")};
    case DebriefStep::kEvidence:
      return {tr("Evidence"), tr("Look at the evidence"), tr("Where did trust turn, and who noticed it at the time?"),
              tr("Now the charts open. Let each team find one turning point before you name any, and ask how it looked "
                 "from the other side. Then try a “what if”.")};
    case DebriefStep::kMeaning:
      return {tr("Meaning"), tr("What does it mean for us?"),
              tr("Where do you know this from at work? What makes it hard there?"),
              tr("From the story to the job: where do they know this from, and what makes it hard there? Silence is "
                 "welcome. Wait for the second answer.")};
    case DebriefStep::kNextStep:
      return {tr("Next step"), tr("One next step"),
              tr("Small enough for this month, and your own. Then agree in your team on what you want to keep to."),
              tr("Each writes one step of their own, with somebody who asks about it. Then the team agrees on a few "
                 "lines. Read out what stands, and close.")};
    case DebriefStep::kNone: break;
  }
  return {};
}

}  // namespace drops::client::model
