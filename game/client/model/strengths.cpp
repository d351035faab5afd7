#include "game/client/model/strengths.h"

#include <algorithm>

#include "game/client/tr.h"

namespace drops::client::model {
namespace {

std::vector<std::uint32_t> turned(std::vector<std::uint32_t> shown, std::uint32_t strength) {
  if (std::erase(shown, strength) > 0) return shown;
  if (shown.size() >= kMostStrengths) shown.erase(shown.begin());
  shown.push_back(strength);
  return shown;
}

}  // namespace

std::string strength_word(schema::Strength strength) {
  switch (strength) {
    case schema::STRENGTH_LISTENS: return tr("listens to the end");
    case schema::STRENGTH_ASKS_EARLY: return tr("asks early");
    case schema::STRENGTH_STAYS_CALM: return tr("stays calm");
    case schema::STRENGTH_SPEAKS_PLAINLY: return tr("says it plainly");
    case schema::STRENGTH_SEES_THE_WHOLE: return tr("sees the whole");
    case schema::STRENGTH_SEES_DETAILS: return tr("sees the details");
    case schema::STRENGTH_FINISHES: return tr("finishes things");
    case schema::STRENGTH_TRIES_THINGS: return tr("tries new things");
    case schema::STRENGTH_EXPLAINS: return tr("explains well");
    case schema::STRENGTH_BRINGS_ORDER: return tr("brings order");
    case schema::STRENGTH_NOTICES_PEOPLE: return tr("notices how others are");
    case schema::STRENGTH_FORESEES_TROUBLE: return tr("sees trouble coming");
    default: return {};  // of a newer host
  }
}

std::string strength_words(const schema::RosterSeat& seat) {
  std::string words;
  for (const int one : seat.strengths()) {
    const std::string word = strength_word(static_cast<schema::Strength>(one));
    if (!word.empty()) words += (words.empty() ? "" : " · ") + word;
  }
  return words;
}

std::vector<StrengthCard> strength_cards(const schema::MePart& mine) {
  const std::vector<std::uint32_t> shown(mine.strengths().begin(), mine.strengths().end());
  std::vector<StrengthCard> cards;
  for (int number = 0; number < schema::Strength_ARRAYSIZE; ++number) {
    const auto strength = static_cast<std::uint32_t>(number);
    const bool is_mine = std::find(shown.begin(), shown.end(), strength) != shown.end();
    cards.push_back({strength, strength_word(static_cast<schema::Strength>(number)), is_mine, turned(shown, strength)});
  }
  return cards;
}

}  // namespace drops::client::model
