#include "game/client/speech/narrator.h"

#include <algorithm>

namespace drops::client {

void Narrator::look(const Tree& now) {
  const std::vector<Utterance> utterances = to_say(last_, now);
  last_ = now;
  const bool newer = std::any_of(utterances.begin(), utterances.end(),
                                 [](const Utterance& utterance) { return utterance.saying != Saying::kNews; });
  if (newer) voice_->hush();
  for (const Utterance& utterance : utterances) voice_->say(utterance);
}

}  // namespace drops::client
