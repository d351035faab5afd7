#pragma once
// In a rehearsal: what became of the last edit of the file, at the top of every page of the session. Screens alone use
// it.

#include "game/client/screens/screens.h"

namespace drops::client {

// Nothing where nothing was edited. F8 folds it to one line, and unfolds it.
void edits_strip(Ui& ui, const model::Edits& edits, model::Intents& intents);

}  // namespace drops::client
