// What is asked besides one option: whose words, how many points, which items; and what this seat has said so far.

#include <algorithm>
#include <numeric>

#include "game/base/text.h"
#include "game/client/model/asking_pieces.h"
#include "game/client/model/host_words.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr std::size_t kMostLetters = 280;
constexpr int kFewPoints = 20;  // up to which they go one by one
constexpr int kPresses = 20;    // that more of them take from none to all

// What is typed here counts only for the step it was typed in.
const Draft* draft_now(const schema::ScenePart& part, const Local& local) {
  const bool mine = local.draft.visit == part.visit() && local.draft.step == part.step();
  return mine ? &local.draft : nullptr;
}

int number_at(const Draft* draft, std::size_t index) {
  return draft != nullptr && index < draft->numbers.size() ? draft->numbers[index] : kUntouched;
}

std::string detail_of(const schema::OptionView& option) {
  std::string detail;
  for (const schema::StakeHint& hint : option.stakes()) {
    detail = dotted({detail, hint.stake() + " " + signed_number(hint.delta())});
  }
  if (option.advised() > 0) {
    detail = dotted({detail, tr_n("{} mate advises this", "{} mates advise this", option.advised())});
  }
  return detail;
}

Split split_of(const schema::ScenePart& part, const Draft* draft) {
  Split split;
  split.points = static_cast<int>(part.points());
  split.stride = split.points <= kFewPoints ? 1 : split.points / kPresses;
  split.left = split.points;
  const bool said = part.my_points_size() == part.options_size();
  for (int i = 0; i < part.options_size(); ++i) {
    const schema::OptionView& option = part.options(i);
    const int counted = std::max(0, number_at(draft, static_cast<std::size_t>(i)));
    const int points = said ? static_cast<int>(part.my_points(i)) : counted;
    split.shares.push_back(
        {i + 1, option.text(), detail_of(option), from_host(HostSays::kLocked, option.locked()), points});
    split.left -= points;
  }
  split.says = tr_with("{} of {} points left", {std::to_string(std::max(0, split.left)), std::to_string(split.points)});
  return split;
}

std::string writing_label(const schema::ScenePart& part) {
  switch (part.ask()) {
    case schema::ASK_PARAPHRASE: return tr("What you heard, in your own words");
    case schema::ASK_RETRO: return tr("One point, in a line");
    default: return tr("In your own words");
  }
}

Writing writing_of(const schema::ScenePart& part, const Draft* draft) {
  Writing writing;
  writing.label = writing_label(part);
  if (draft != nullptr) writing.value = draft->words;
  const std::size_t letters = count_code_points(writing.value).value_or(writing.value.size());
  writing.counted = tr_with("{} of {} letters", {std::to_string(letters), std::to_string(kMostLetters)});
  return writing;
}

void add_quotes(const schema::ScenePart& part, Duty duty, Asking& asking) {
  const auto quote = [&](const std::string& label, const std::string& words) {
    if (!words.empty()) asking.quotes.push_back({label, words});
  };
  for (const schema::Saying& saying : part.sayings()) quote(tr_with("{}, to you", {saying.role()}), saying.words());
  if (asks_the_injured(part)) return;
  if (part.ask() == schema::ASK_PARAPHRASE && part.step() == 0) {
    quote(tr_with("{} wrote", {part.partner()}), part.partner_words());
  }
  const bool done = duty == Duty::kDone;
  if (part.ask() == schema::ASK_PLEDGE && done) quote(tr("You wrote"), part.my_words());
  if (part.ask() != schema::ASK_PARAPHRASE) return;
  if (part.step() == 0 && done) quote(tr("You said back"), part.my_words());
  if (part.step() > 0) quote(tr("Said back to you"), part.their_words());
}

// What one wrote for the board, before there is one.
void add_my_notes(const schema::ScenePart& part, Asking& asking) {
  if (part.ask() != schema::ASK_RETRO || part.step() != 0) return;
  if (part.notes_size() > 0) asking.heading = tr("Your notes so far. On the board nobody sees whose they are.");
  for (const schema::ShownNote& note : part.notes()) asking.quotes.push_back({"", note.text()});
}

void add_ratings(const schema::ScenePart& part, const Draft* draft, Asking& asking) {
  bool found = false;
  for (int i = 0; i < part.items_size(); ++i) {
    const int answer = number_at(draft, static_cast<std::size_t>(i));
    const bool current = !found && answer == kUntouched;
    found = found || current;
    asking.ratings.push_back({i + 1, part.items(i), answer, current});
  }
  asking.scale = tr("1: not at all. 5: entirely. An item you would rather not answer can be passed.");
  asking.promise =
      tr("Anonymous: mixed with all others before anybody sees them. Too few answers are not shown at all.");
}

}  // namespace

Asking asking_of(const schema::ScenePart& part, const Local& local, Duty duty, bool paused) {
  Asking asking;
  if (part.phase() != schema::PHASE_DECIDE) return asking;
  asking.step = part.step();
  const Draft* draft = draft_now(part, local);
  add_quotes(part, duty, asking);
  add_my_notes(part, asking);
  if (part.ask() == schema::ASK_ALLOCATE) asking.split = split_of(part, draft);
  if (duty == Duty::kWrite) asking.writing = writing_of(part, draft);
  if (duty == Duty::kRate) add_ratings(part, draft, asking);
  const bool answers = part.i_am_asked() && duty != Duty::kDone && duty != Duty::kNothing && !paused;
  asking.may_finish = answers && part.ask() == schema::ASK_RETRO;
  asking.may_pass = answers && part.ask() != schema::ASK_RETRO;
  return asking;
}

std::optional<bool> may_answer(const Scene& scene) {
  const Asking& asking = scene.asking;
  switch (scene.duty) {
    case Duty::kSplit: return asking.split && asking.split->left == 0;
    case Duty::kWrite: return asking.writing && !tidy_spaces(asking.writing->value).empty();
    case Duty::kRate:
      return std::none_of(asking.ratings.begin(), asking.ratings.end(),
                          [](const Rating& rating) { return rating.answer == kUntouched; });
    default: return std::nullopt;
  }
}

std::vector<PledgeCard> pledges_of(const Newest& newest) {
  std::vector<PledgeCard> cards;
  if (newest.pledges == nullptr) return cards;
  for (const schema::ShownPledge& shown : newest.pledges->pledges()) {
    PledgeCard card;
    card.pledge = shown.pledge();
    card.who = shown.mine() ? tr_with("{} (you)", {shown.name()}) : shown.name();
    card.text = shown.text();
    if (shown.kept() + shown.not_kept() > 0) {
      card.counted = dotted({tr_n("{} mate says it was kept", "{} mates say it was kept", shown.kept()),
                             tr_n("{} says not", "{} say not", shown.not_kept())});
    }
    card.may_mark = !shown.mine();
    if (shown.has_my_mark()) card.my_mark = shown.my_mark();
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace drops::client::model
