// A player's screen in a debrief: the step that goes on, what the team has said so far, and what I am writing.

#include <algorithm>

#include "game/base/text.h"
#include "game/client/model/debrief_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

// "Team lead" chose several things, or the team one.
std::string joined(const google::protobuf::RepeatedPtrField<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : "\n") + text;
  return all;
}

void add_mine(const schema::DebriefPart& part, Debrief& debrief) {
  for (int i = 0; i < part.my_words_size() && i < part.my_sayings_size(); ++i) {
    switch (part.my_sayings(i)) {
      case schema::SAYING_REACTION: debrief.my_reaction = part.my_words(i); break;
      case schema::SAYING_PLUS: debrief.my_plus.push_back(part.my_words(i)); break;
      default: debrief.my_delta.push_back(part.my_words(i));
    }
  }
}

void add_views(const schema::DebriefPart& part, Debrief& debrief) {
  for (int i = 0; i < part.views_size(); ++i) {
    const schema::ShownView& shown = part.views(i);
    ViewCard card{static_cast<std::uint32_t>(i), shown.text(), "", shown.i_nod()};
    if (shown.nods() > 0) card.counted = tr_n("{} nod", "{} nods", shown.nods());
    (shown.delta() ? debrief.delta : debrief.plus).push_back(std::move(card));
  }
  const auto more = [&](const ViewCard& a, const ViewCard& b) {
    return part.views(static_cast<int>(a.number)).nods() > part.views(static_cast<int>(b.number)).nods();
  };
  std::stable_sort(debrief.plus.begin(), debrief.plus.end(), more);
  std::stable_sort(debrief.delta.begin(), debrief.delta.end(), more);
}

void add_happenings(const schema::DebriefPart& part, Debrief& debrief) {
  for (const schema::ShownHappening& shown : part.happenings()) {
    Happening card{shown.visit(), shown.scene(), joined(shown.chosen()), "", shown.i_differ()};
    if (shown.differ() > 0) {
      card.counted = tr_n("{} of us remembers it differently", "{} of us remember it differently", shown.differ());
    }
    debrief.happenings.push_back(std::move(card));
  }
}

void add_next_steps(const schema::DebriefPart& part, Debrief& debrief) {
  for (const schema::ShownNextStep& shown : part.next_steps()) {
    std::string text = tr_with("When {}, I will {}.", {shown.when(), shown.will()});
    if (!shown.asks().empty()) text += " " + tr_with("Asks me: {}.", {shown.asks()});
    const std::string who = shown.mine() ? tr("You") : shown.name();
    debrief.next_steps.push_back({who, std::move(text), shown.mine()});
    debrief.has_next_step = debrief.has_next_step || shown.mine();
  }
  for (const schema::ShownAgreement& shown : part.agreement()) {
    AgreementCard card{shown.line(), shown.text(), tr_n("{} agrees", "{} agree", shown.votes()), shown.i_agree(),
                       shown.stands()};
    debrief.agreement.push_back(std::move(card));
  }
  std::stable_partition(debrief.agreement.begin(), debrief.agreement.end(),
                        [](const AgreementCard& card) { return card.stands; });
}

}  // namespace

DebriefStep step_of(schema::DebriefStep step) {
  return static_cast<DebriefStep>(std::clamp(static_cast<int>(step), 0, kDebriefSteps));
}

std::string step_number(schema::DebriefStep step) {
  return tr_with("Step {} of {}", {std::to_string(static_cast<int>(step)), std::to_string(kDebriefSteps)});
}

Countdown countdown_of(const schema::DebriefPart& part, const Seen& seen) {
  Countdown clock;
  if (part.deadline() < 0 || !seen.tick) return clock;
  clock.shown = true;
  clock.stands_still = !seen.running;
  clock.left_ms = std::max<Tick>(0, part.deadline() - *seen.tick);
  clock.total_ms = std::max<Tick>(1, part.deadline() - part.began());
  return clock;
}

std::string done_words(std::uint32_t done, std::uint32_t here) {
  return tr_with(done == 1 ? "{} of {} is done" : "{} of {} are done", {std::to_string(done), std::to_string(here)});
}

Debrief debrief_of(const Newest& newest, const Seen& seen, const Local& local) {
  Debrief debrief;
  if (newest.debrief == nullptr) return debrief;
  const schema::DebriefPart& part = *newest.debrief;
  debrief.step = step_of(part.step());
  debrief.number = step_number(part.step());
  debrief.words = words_of(debrief.step);
  debrief.clock = countdown_of(part, seen);
  debrief.done_says = done_words(part.done(), part.here());
  debrief.i_am_done = part.i_am_done();
  debrief.shown = part.shown();
  const bool stands = newest.session != nullptr && (newest.session->paused() || newest.session->frozen());
  debrief.can_say = newest.me != nullptr && newest.me->has_place() && !stands;
  debrief.draft = local.debrief_draft;
  const std::string& word = debrief.draft[static_cast<std::size_t>(DebriefField::kReaction)];
  if (tidy_spaces(word).find(' ') != std::string::npos) debrief.reaction_error = tr("One word alone, please.");
  debrief.reactions.assign(part.reactions().begin(), part.reactions().end());
  add_mine(part, debrief);
  add_views(part, debrief);
  add_happenings(part, debrief);
  add_next_steps(part, debrief);
  debrief.evidence = evidence_of(newest, local);
  return debrief;
}

}  // namespace drops::client::model
