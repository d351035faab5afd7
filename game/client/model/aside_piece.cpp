// Words, thanks and messages: what may be sent from here, what has come, and what of it stands on top of the page.

#include <algorithm>

#include "game/base/text.h"
#include "game/client/model/aside_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr std::size_t kMostThanks = 280;
constexpr std::size_t kMostWord = 400;

bool in_a_session(Page page) {
  switch (page) {
    case Page::kContract:
    case Page::kLobby:
    case Page::kRole:
    case Page::kScene:
    case Page::kReveal:
    case Page::kReflect:
    case Page::kTable:
    case Page::kEnd:
    case Page::kDebriefStep:
    case Page::kDebrief: return true;
    default: return false;
  }
}

Writing writing_of(const std::string& label, const std::string& typed, std::size_t most) {
  Writing writing;
  writing.label = label;
  writing.value = typed;
  const std::size_t letters = count_code_points(typed).value_or(typed.size());
  writing.counted = tr_with("{} of {} letters", {std::to_string(letters), std::to_string(most)});
  return writing;
}

bool is_said(const std::string& typed) {
  return !tidy_spaces(typed).empty();
}

// Who practises alone has nobody to say it to.
WordTo word_of(const Newest& newest, const Seen& seen, const Local& local) {
  WordTo word;
  if (newest.session == nullptr || seen.alone) return word;
  word.offered = true;
  word.pause_offered = newest.session->stage() == schema::STAGE_PLAYING;
  word.words = writing_of(tr("In your own words"), local.aside.word, kMostWord);
  word.can_send = is_said(local.aside.word) && !local.aside.sending;
  return word;
}

std::vector<Thanked> people_of(const Newest& newest, const Local& local) {
  std::vector<Thanked> people;
  if (newest.roster == nullptr) return people;
  for (const schema::RosterSeat& seat : newest.roster->seats()) {
    if (seat.bot() || seat.seat() == newest.me->seat()) continue;
    Thanked one;
    one.seat = seat.seat();
    one.number = static_cast<int>(people.size()) + 1;
    one.name = seat.name();
    one.role = seat.role();
    const auto& had = local.aside.thanked;
    if (std::find(had.begin(), had.end(), seat.seat()) != had.end()) one.had = tr("They have had your thanks");
    one.selected = one.had.empty() && local.aside.to == seat.seat();
    people.push_back(std::move(one));
  }
  return people;
}

Thanks thanks_of(const Newest& newest, const Local& local) {
  Thanks thanks;
  if (newest.session == nullptr || newest.me == nullptr || !newest.session->recognition()) return thanks;
  for (const schema::ShownRecognition& shown : newest.me->recognised()) {
    thanks.received.push_back({tr_with("{}, to you", {shown.from()}), shown.why()});
  }
  if (newest.session->stage() == schema::STAGE_LOBBY) return thanks;
  thanks.people = people_of(newest, local);
  thanks.offered = !thanks.people.empty() || !thanks.received.empty();
  const auto left = newest.me->recognitions_left();
  thanks.left = left == 0
                    ? tr("You have given all of yours. The others are for saying in person.")
                    : tr_n("You have {} left to give in this story.", "You have {} left to give in this story.", left);
  thanks.why = writing_of(tr("For what? In your own words, three or more"), local.aside.thanks, kMostThanks);
  const bool chosen =
      std::any_of(thanks.people.begin(), thanks.people.end(), [](const Thanked& one) { return one.selected; });
  if (left == 0) thanks.people.clear();
  thanks.can_send = left > 0 && chosen && is_said(local.aside.thanks) && !local.aside.sending;
  return thanks;
}

std::vector<Quote> messages_of(const Newest& newest, const Seen& seen) {
  std::vector<Quote> quotes;
  if (newest.messages == nullptr) return quotes;
  for (const schema::ShownMessage& shown : newest.messages->messages()) {
    const Tick ago = seen.tick ? std::max<Tick>(0, *seen.tick - shown.tick()) / 60'000 : 0;
    const std::string when = ago == 0 ? tr("just now") : tr_n("{} minute ago", "{} minutes ago", ago);
    quotes.push_back({when, shown.text()});
  }
  std::reverse(quotes.begin(), quotes.end());
  return quotes;
}

std::optional<Band> message_band(const Newest& newest, const Local& local) {
  if (newest.messages == nullptr) return std::nullopt;
  for (const schema::ShownMessage& shown : newest.messages->messages()) {
    if (shown.tick() <= local.aside.messages_read) continue;
    return Band{Band::What::kMessage, shown.tick(), tr_with("From the facilitator: {}", {shown.text()}),
                tr("G puts it away, M shows it again")};
  }
  return std::nullopt;
}

std::optional<Band> thanks_band(const Newest& newest, const Local& local) {
  if (newest.me == nullptr || newest.me->recognised_size() <= local.aside.thanks_read) return std::nullopt;
  const schema::ShownRecognition& shown = newest.me->recognised(local.aside.thanks_read);
  return Band{Band::What::kThanks, local.aside.thanks_read + 1,
              tr_with("{} thanks you: “{}”", {shown.from(), shown.why()}), tr("G puts it away, T shows it again")};
}

std::optional<Band> receipt_band(const Local& local) {
  switch (local.aside.receipt) {
    case Receipt::kWord: return Band{Band::What::kReceipt, 0, tr("The facilitator has it; nobody else sees it."), ""};
    case Receipt::kPause:
      return Band{Band::What::kReceipt, 0,
                  tr("The facilitator has it; nobody else sees it. Take the moment that you need: you may pass."), ""};
    case Receipt::kThanks: return Band{Band::What::kReceipt, 0, tr("Said. Only they see it."), ""};
    case Receipt::kNone: break;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Fact> facts_of(const Newest& newest, const Local& local) {
  std::vector<Fact> facts;
  if (newest.me == nullptr || local.role_covered) return facts;
  const std::uint32_t visit = newest.scene != nullptr ? newest.scene->visit() : 0;
  for (const std::string& text : newest.me->known()) {
    const auto learnt = std::find_if(local.aside.learnt.begin(), local.aside.learnt.end(),
                                     [&](const LearntFact& one) { return one.text == text; });
    const bool later = learnt != local.aside.learnt.end() && learnt->visit > 0;
    facts.push_back({text, later && visit <= learnt->visit + 1});
  }
  std::stable_partition(facts.begin(), facts.end(), [](const Fact& fact) { return fact.fresh; });
  return facts;
}

Aside aside_of(const Newest& newest, const Seen& seen, const Local& local, Page page) {
  Aside aside;
  aside.offered = in_a_session(page);
  if (!aside.offered) return aside;
  aside.open = page == Page::kContract && local.aside.sheet == Sheet::kContract ? Sheet::kNone : local.aside.sheet;
  aside.contract = contract_of(newest);
  aside.word = word_of(newest, seen, local);
  aside.thanks = thanks_of(newest, local);
  aside.messages = messages_of(newest, seen);
  aside.sending = local.aside.sending;
  aside.facts = facts_of(newest, local);
  aside.facts_covered = local.role_covered && newest.me != nullptr && newest.me->known_size() > 0;
  aside.band = receipt_band(local);  // it goes by itself
  if (!aside.band) aside.band = message_band(newest, local);
  if (!aside.band) aside.band = thanks_band(newest, local);
  return aside;
}

void note_facts(LocalStory& local, const link::Parts& parts) {
  const Newest newest(parts);
  std::vector<LearntFact>& learnt = local.aside.learnt;
  if (newest.me == nullptr || newest.me->role().empty()) {
    learnt.clear();
    local.aside.knows = false;
    return;
  }
  const auto& known = newest.me->known();
  const std::uint32_t visit = newest.scene != nullptr && local.aside.knows ? newest.scene->visit() : 0;
  local.aside.knows = true;
  // What going back has taken away may be learnt again.
  const auto is_gone = [&](const LearntFact& one) {
    return std::find(known.begin(), known.end(), one.text) == known.end();
  };
  learnt.erase(std::remove_if(learnt.begin(), learnt.end(), is_gone), learnt.end());
  for (const std::string& text : known) {
    const bool noted =
        std::any_of(learnt.begin(), learnt.end(), [&](const LearntFact& one) { return one.text == text; });
    if (!noted) learnt.push_back({text, visit});
  }
}

}  // namespace drops::client::model
