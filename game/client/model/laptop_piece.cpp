// Several people at one laptop, in words: who is done and who is next, to whom it should be handed, and what all of
// them may do at once.

#include <algorithm>

#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr int kMostKeys = 9;

std::string waits_words(Waits waits) {
  switch (waits) {
    case Waits::kContract: return tr("what we agree on");
    case Waits::kRole: return tr("the role card");
    case Waits::kLook: return tr("something to read, for nobody else");
    case Waits::kChoose: return tr("a choice");
    case Waits::kSplit: return tr("points to share out");
    case Waits::kWrite: return tr("some words of their own");
    case Waits::kMark: return tr("whether it has landed");
    case Waits::kVote: return tr("votes for what matters most");
    case Waits::kRate: return tr("some questions, anonymous");
    case Waits::kReaction: return tr("one word, sealed");
    case Waits::kNotes: return tr("notes for the board, without a name");
    case Waits::kNextStep: return tr("the next step");
    case Waits::kAdvise: return tr("advice, if they like");
    case Waits::kPredict: return tr("what they expect, if they like");
    case Waits::kOwn: return tr("whether to see to a point");
    case Waits::kWitness: return tr("what the act did for their trust, if they like");
    case Waits::kNothing: break;
  }
  return {};
}

Sign state_of(const PersonSeen& person, bool turn, bool next) {
  if (person.joining) return {tr("Joining…"), Tone::kNeutral};
  if (turn) return {tr("At the screen"), Tone::kPrivate};
  if (next) return {tr("Next"), Tone::kWarn};
  if (person.done) return {tr("Done"), Tone::kGood};
  if (person.waits == Waits::kNothing) return {tr("Here"), Tone::kNeutral};
  return {may_be_left(person.waits) ? tr("May say something") : tr("To do"), Tone::kNeutral};
}

std::string note_of(const LaptopSeen& laptop) {
  if (!laptop.last || laptop.covered != Covered::kTimeUp) return {};
  const std::string& name = laptop.people[*laptop.last].name;
  return tr_with(
      "The story went on while {} had the laptop. That is nobody's fault, and nothing that was said is lost.", {name});
}

std::string together_words(const Newest& newest) {
  if (newest.debrief != nullptr) return tr("All of us are done");
  if (newest.scene == nullptr) return {};
  switch (newest.scene->phase()) {
    case schema::PHASE_READ: return tr("We have read it");
    case schema::PHASE_TALK: return tr("We have talked");
    case schema::PHASE_REVEAL: return tr("We have seen it");
    default: return tr("We go on");
  }
}

// Nobody has the name of another in one session.
int place_of(const PersonSeen& person, const schema::RosterPart* roster) {
  for (int i = 0; roster != nullptr && i < roster->seats_size(); ++i) {
    if (roster->seats(i).name() == person.name) return static_cast<int>(roster->seats(i).seat());
  }
  return static_cast<int>(person.number);
}

void add_seats(const LaptopSeen& seen, const schema::RosterPart* roster, Laptop& laptop) {
  for (std::size_t i = 0; i < seen.people.size(); ++i) {
    const PersonSeen& person = seen.people[i];
    SeatTab tab;
    tab.person = person.number;
    tab.number = static_cast<int>(i) < kMostKeys ? static_cast<int>(i) + 1 : 0;
    tab.place = place_of(person, roster);
    tab.name = person.name;
    tab.next = !seen.turn && seen.next == i;
    tab.state = state_of(person, seen.turn == i, seen.next == i);
    laptop.seats.push_back(std::move(tab));
  }
  const auto done = std::count_if(seen.people.begin(), seen.people.end(), [](const PersonSeen& p) { return p.done; });
  laptop.counted = tr_with("{} of {} done", {std::to_string(done), std::to_string(seen.people.size())});
}

void add_call(const LaptopSeen& seen, Laptop& laptop) {
  const PersonSeen& next = seen.people[*seen.next];
  laptop.next = next.number;
  laptop.call = tr_with("Give the laptop to {}", {next.name});
  laptop.how = tr_with("{}, press Enter when only you can see this screen.", {next.name});
  laptop.waits = tr_with("Waiting there: {}", {waits_words(next.waits)});
}

void add_turn(const LaptopSeen& seen, Laptop& laptop) {
  const PersonSeen& holder = seen.people[*seen.turn];
  laptop.holder = holder.number;
  laptop.turn = tr_with("{}'s turn: nobody else looks.", {holder.name});
  if (seen.next && seen.next != seen.turn) laptop.after = tr_with("Then: {}", {seen.people[*seen.next].name});
}

// Others may sit down here before the story, where the host deals with them one by one.
bool offers_seat(const Newest& newest, const Seen& seen) {
  const bool lobby = newest.session != nullptr && newest.session->stage() == schema::STAGE_LOBBY;
  return lobby && !seen.alone && !seen.facilitates && seen.laptop.people.size() < kMostAtLaptop;
}

}  // namespace

Laptop laptop_of(const Newest& newest, const Seen& seen, const Local& local) {
  Laptop laptop;
  laptop.offers_seat = offers_seat(newest, seen);
  laptop.another = local.another.name;
  laptop.another_error = local.another.error;
  if (!seen.laptop.several()) return laptop;
  laptop.shown = true;
  laptop.table = seen.laptop.is_table();
  add_seats(seen.laptop, newest.roster, laptop);
  if (seen.laptop.turn) {
    add_turn(seen.laptop, laptop);
    return laptop;
  }
  if (seen.laptop.next) add_call(seen.laptop, laptop);
  if (seen.laptop.together) laptop.together = together_words(newest);
  laptop.note = note_of(seen.laptop);
  if (seen.laptop.parted) {
    laptop.note = tr("You are in different teams. Each of you sees their own story on their turn.");
  }
  return laptop;
}

}  // namespace drops::client::model
