// What one is to do with a question, by its kind: the duty, the sentence for it, what the button says, and the cards
// that the scenario has not written.

#include "game/client/model/asking_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

OptionCard card_of(int number, std::string id, std::string text, bool enabled) {
  OptionCard card;
  card.number = number;
  card.id = std::move(id);
  card.text = std::move(text);
  card.enabled = enabled;
  return card;
}

// The scenario's words for it where it has written some.
std::string mark_words(const schema::ScenePart& part, std::string_view option, const std::string& otherwise) {
  if (asks_the_injured(part)) return otherwise;
  for (const schema::OptionView& shown : part.options()) {
    if (shown.id() == option) return shown.text();
  }
  return otherwise;
}

std::vector<OptionCard> mark_cards(const schema::ScenePart& part, bool enabled) {
  std::vector<OptionCard> cards{
      card_of(1, kLandedCard, mark_words(part, "landed", tr("It has landed with me")), enabled),
      card_of(2, kNotYetCard, mark_words(part, "not_yet", tr("Not yet")), enabled)};
  if (!part.has_my_mark()) return cards;
  OptionCard& mine = cards[part.my_mark() ? 0 : 1];
  mine.chosen = true;
  mine.said = tr("Your answer");
  return cards;
}

std::vector<OptionCard> note_cards(const schema::ScenePart& part, Duty duty) {
  std::vector<OptionCard> cards;
  for (int i = 0; i < part.notes_size(); ++i) {
    const schema::ShownNote& note = part.notes(i);
    OptionCard card = card_of(i + 1, note_card(static_cast<std::size_t>(i)), note.text(), false);
    if (note.votes() > 0) card.marks.push_back({tr_n("{} vote", "{} votes", note.votes()), Tone::kNeutral});
    if (!note.owner().empty()) card.marks.push_back({tr_with("Seen to by: {}", {note.owner()}), Tone::kGood});
    card.chosen = note.my_votes() > 0;
    if (card.chosen) card.said = tr("Your vote");
    card.enabled = (duty == Duty::kVote && !card.chosen) || duty == Duty::kOwn;
    cards.push_back(std::move(card));
  }
  return cards;
}

Duty retro_duty(const schema::ScenePart& part) {
  if (part.step() == 0) return part.notes_left() > 0 ? Duty::kWrite : Duty::kDone;
  if (part.step() == 1) return part.votes_left() > 0 ? Duty::kVote : Duty::kDone;
  return Duty::kOwn;
}

std::string done_task(const schema::ScenePart& part) {
  if (asks_the_injured(part)) return tr("Thank you. Nobody sees it before the reveal.");
  switch (part.ask()) {
    case schema::ASK_PLEDGE: return tr("Thank you. Your team reads it when all have written.");
    case schema::ASK_PARAPHRASE: return tr("Thank you. It goes on when the others have answered.");
    case schema::ASK_RETRO: return tr("Thank you. It goes on when nobody has any more.");
    case schema::ASK_PULSE: return tr("Thank you. Your answers are in, and nobody can tell whose they are.");
    default: return tr("Your choice is locked in. It stays private until all who are asked have decided.");
  }
}

std::string idle_task(const schema::ScenePart& part) {
  if (asks_the_injured(part)) {
    return tr("The choice is made. Those whom it was said to are asked whether it has landed.");
  }
  return tr("You are not asked this. It goes on when those who are have answered.");
}

std::string write_task(const schema::ScenePart& part) {
  switch (part.ask()) {
    case schema::ASK_PARAPHRASE: return tr("Say back what you heard, without advice and without improving it.");
    case schema::ASK_RETRO:
      return tr_n("Write a note: {} is left.", "Write your notes: {} are left.", part.notes_left());
    default: return tr("Write it for yourself, and mean it: it is outside the story.");
  }
}

}  // namespace

bool asks_the_injured(const schema::ScenePart& part) {
  const bool chooses = part.ask() >= schema::ASK_EACH && part.ask() <= schema::ASK_ACROSS;
  return chooses && part.step() == 1 && part.phase() == schema::PHASE_DECIDE;
}

bool has_option_cards(const schema::ScenePart& part) {
  if (part.ask() == schema::ASK_ALLOCATE) return part.phase() != schema::PHASE_DECIDE || !part.i_am_asked();
  return part.ask() <= schema::ASK_ACROSS;
}

bool decides_by_options(const schema::ScenePart& part) {
  return part.ask() <= schema::ASK_ALLOCATE && !asks_the_injured(part);
}

std::string note_card(std::size_t note) {
  return ":note_" + std::to_string(note);
}

Duty answer_duty(const schema::ScenePart& part) {
  const bool beside = !part.i_am_asked();
  if (beside && has_option_cards(part) && part.ask() != schema::ASK_NONE && !asks_the_injured(part)) {
    return part.may_predict() ? Duty::kPredict : Duty::kAdvise;
  }
  if (beside) return Duty::kNothing;
  if (part.answered()) return Duty::kDone;
  if (asks_the_injured(part)) return Duty::kMark;
  switch (part.ask()) {
    case schema::ASK_ALLOCATE: return Duty::kSplit;
    case schema::ASK_PLEDGE: return Duty::kWrite;
    case schema::ASK_PARAPHRASE: return part.step() == 0 ? Duty::kWrite : Duty::kMark;
    case schema::ASK_RETRO: return retro_duty(part);
    case schema::ASK_PULSE: return Duty::kRate;
    default: return part.my_choice().empty() ? Duty::kChoose : Duty::kDone;
  }
}

std::string answer_task(const schema::ScenePart& part, Duty duty) {
  switch (duty) {
    case Duty::kNothing: return idle_task(part);
    case Duty::kDone: return done_task(part);
    case Duty::kAdvise: return tr("You do not decide here. Advise those who do: they see how many advise what.");
    case Duty::kPredict: return tr("You do not decide here. What do you think they will choose?");
    case Duty::kSplit: return tr("Share out all the points, then lock them in.");
    case Duty::kWrite: return write_task(part);
    case Duty::kMark: return tr("Only you can say it. Either answer is a good one.");
    case Duty::kVote:
      return tr_n("Vote for what matters most: {} vote is left.", "Vote for what matters most: {} votes are left.",
                  part.votes_left());
    case Duty::kOwn: return tr("Who sees to which point? Take one that you will see to, or none.");
    case Duty::kRate: return tr("Answer each item for yourself.");
    default: return tr("Choose one answer, then lock it in.");
  }
}

std::string answer_action(const schema::ScenePart& part, Duty duty) {
  switch (duty) {
    case Duty::kNothing: return {};
    case Duty::kDone: return tr("Locked in");
    case Duty::kAdvise: return part.my_advice().empty() ? tr("Advise this") : tr("Advise this instead");
    case Duty::kPredict: return part.my_prediction().empty() ? tr("I expect this") : tr("I expect this instead");
    case Duty::kSplit: return tr("Lock in my points");
    case Duty::kWrite: return part.ask() == schema::ASK_RETRO ? tr("Add this note") : tr("Say it");
    case Duty::kMark: return tr("Say so");
    case Duty::kVote: return tr("Vote for this");
    case Duty::kOwn: return tr("I see to this");
    case Duty::kRate: return tr("Hand in my answers");
    default: return tr("Lock in my choice");
  }
}

std::optional<std::vector<OptionCard>> asked_cards(const schema::ScenePart& part, Duty duty) {
  if (part.phase() != schema::PHASE_DECIDE) return std::nullopt;
  const bool marks = part.ask() == schema::ASK_PARAPHRASE && part.step() > 0;
  if (part.i_am_asked() && (asks_the_injured(part) || (marks && !part.their_words().empty()))) {
    return mark_cards(part, duty == Duty::kMark);
  }
  if (part.ask() == schema::ASK_RETRO && part.step() > 0) return note_cards(part, duty);
  return std::nullopt;
}

}  // namespace drops::client::model
