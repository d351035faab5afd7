// After the reveal: what an act has done for the trust of those who saw it, asked of them and told to the one who
// acted; and what the pulses of the room have come to.

#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

// By schema::WitnessAnswer.
std::vector<std::string> answer_words() {
  return {tr("Nothing"), tr("A drop more"), tr("Two drops more"), tr("A leak"), tr("A bucket")};
}

std::string answer_word(std::uint32_t answer) {
  const auto words = answer_words();
  return answer < words.size() ? words[answer] : "";
}

// What mates have answered about me, in the scene it was about.
void add_told(const schema::ShownWitness& told, Witness& witness) {
  witness.told_heading = tr_with("What your mates say it did for their trust in you: {}", {told.scene()});
  for (int i = 0; i < told.counts_size(); ++i) {
    if (told.counts(i) == 0) continue;
    witness.told.push_back(
        tr_with("{}: {}", {answer_word(static_cast<std::uint32_t>(i)), std::to_string(told.counts(i))}));
  }
  if (told.has_prediction()) {
    witness.predicted = tr_with("You expected: {}", {answer_word(told.prediction())});
  }
}

}  // namespace

Witness witness_of(const Newest& newest, const Local& local, bool paused) {
  Witness witness;
  if (newest.me != nullptr && newest.me->has_witnessed()) add_told(newest.me->witnessed(), witness);
  if (newest.scene == nullptr) return witness;
  const schema::ScenePart& part = *newest.scene;
  if (!part.witness() && !part.witness_actor()) return witness;
  witness.question = part.witness_actor() ? tr("What will most of your mates say this did for their trust in you?")
                                          : tr("What did that do for your trust in the one who acted?");
  witness.answers = answer_words();
  witness.may_answer = !part.answered() && !paused;
  if (part.has_my_witness()) witness.mine = part.my_witness();
  if (witness.may_answer && local.witness_visit == part.visit()) witness.selected = local.witness;
  if (part.answered()) {
    witness.note = part.has_my_witness() ? tr("Your answer is in. Nobody sees whose it is.") : tr("Thank you.");
  } else {
    witness.note = tr("Choose, then say it: it stays. Nobody sees whose answer it is. You may also say nothing.");
  }
  return witness;
}

std::vector<PulseCard> pulses_of(const Newest& newest) {
  std::vector<PulseCard> cards;
  if (newest.pulses == nullptr) return cards;
  for (const schema::ShownPulse& shown : newest.pulses->pulses()) {
    PulseCard card;
    card.title = shown.title();
    const std::string where = shown.has_team() ? team_word(shown.team()) : tr("Everybody in the room");
    card.whose = dotted({where, tr_n("{} answer", "{} answers", shown.answers())});
    for (int i = 0; i < shown.items_size() && i < shown.means_size(); ++i) {
      const std::uint32_t mean = shown.means(i);
      const std::string number = mean % 10 == 0 ? std::to_string(mean / 10) : tenths_words(mean);
      card.items.push_back({shown.items(i), tr_with("{} of 5", {number}), static_cast<int>(mean) * 2});
    }
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace drops::client::model
