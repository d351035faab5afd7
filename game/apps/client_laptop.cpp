#include "game/apps/client_laptop.h"

#include <algorithm>
#include <utility>

#include "game/client/model/common_parts.h"

namespace drops::apps {
namespace {

using client::model::Covered;
using client::model::Local;
using client::model::LocalStory;
using client::model::Waits;

}  // namespace

// ---- what came

void Laptop::see(const LineSeen& line, Local& local) {
  bool news = line.people.size() != seats_.size();
  seats_.resize(line.people.size());
  for (std::size_t i = 0; i < seats_.size(); ++i) {
    Seat& seat = seats_[i];
    const LinePerson& now = line.people[i];
    news = news || now.state != seat.person.state || now.parts->changes() != seat.person.parts->changes();
    seat.person = now;
    note(seat, turn_ == i ? static_cast<LocalStory&>(local) : seat.story);
  }
  if (turn_) look_at_turn(local);
  if (news) make_common();
}

void Laptop::share_after(const LineSeen& line, Local& local) {
  shared_ = true;
  seats_.resize(1);
  turn_ = 0;
  cover(local);
  see(line, local);
}

// Follows the story for one of them, so that each comes back to a screen of now.
void Laptop::note(Seat& seat, LocalStory& story) {
  const link::Parts& parts = *seat.person.parts;
  client::model::follow(story, parts);
  client::model::note_facts(story, parts);
  const auto now = client::model::occasion_of(parts);
  if (now != seat.occasion) seat.left = Waits::kNothing;
  seat.duties = client::model::duties_of(parts, story, seat.read);
  const bool has_turn = turn_ && &seats_[*turn_] == &seat;
  if (!has_turn) {
    seat.occasion = now;
    return;
  }
  client::model::OwnTexts texts = client::model::own_texts(parts);  // it is on the screen
  seat.read.insert(texts.known.begin(), texts.known.end());
  if (seat.duties.waits != Waits::kRole) seat.read.insert(texts.in_scene.begin(), texts.in_scene.end());
}

void Laptop::look_at_turn(Local& local) {
  Seat& seat = seats_[*turn_];
  if (seat.person.state == link::Person::State::kOut) return cover(local);
  const auto now = client::model::occasion_of(*seat.person.parts);
  if (now != seat.occasion) {
    const bool late = !said_;
    seat.occasion = now;
    return cover(local, late ? Covered::kTimeUp : Covered::kDone);
  }
  const bool rather_not = seat.duties.waits == Waits::kWitness && said_ && !seat.duties.together;
  if (seat.duties.waits != Waits::kNothing && !rather_not) {
    began_ = seat.duties.waits;
  } else if (is_done(seat)) {
    cover(local, Covered::kDone);
  }
}

// What the turn was for is done. Whoever came to read stays until they say that they have.
bool Laptop::is_done(const Seat& seat) const {
  if (began_ == Waits::kLook) return said_ && !seat.duties.together;
  return began_ != Waits::kNothing;
}

void Laptop::make_common() {
  std::vector<const link::Parts*> all;
  for (const std::size_t i : here()) {
    if (seats_[i].person.seat) all.push_back(seats_[i].person.parts.get());
  }
  common_ = all.empty() ? link::Parts() : client::model::common_parts(all);
  parted_ = client::model::are_parted(all);
  ++changes_;
}

bool Laptop::all_answered() const {
  return !seats_.empty() && std::none_of(seats_.begin(), seats_.end(), [](const Seat& seat) {
    return seat.person.state == link::Person::State::kAsking;
  });
}

// ---- turns

void Laptop::take_turn(std::size_t person, Local& local) {
  if (person >= seats_.size() || turn_ == person) return;
  const LinePerson& who = seats_[person].person;
  if (who.state != link::Person::State::kSeated || !who.seat) return;
  if (turn_) cover(local);
  turn_ = person;
  Seat& seat = seats_[person];
  began_ = seat.duties.waits;
  said_ = false;
  ++changes_;
  table_ = std::exchange(static_cast<LocalStory&>(local), std::move(seat.story));
  note(seat, local);
}

void Laptop::cover(Local& local, Covered why) {
  if (!turn_) return;
  if (why == Covered::kByHand) seats_[*turn_].left = seats_[*turn_].duties.waits;
  seats_[*turn_].story = std::exchange(static_cast<LocalStory&>(local), std::move(table_));
  seats_[*turn_].story.aside.sheet = client::model::Sheet::kNone;
  table_ = {};
  last_ = std::exchange(turn_, std::nullopt);
  covered_ = why;
  ++changes_;
}

std::optional<link::PersonId> Laptop::turn() const {
  if (!turn_) return std::nullopt;
  return seats_[*turn_].person.id;
}

LocalStory& Laptop::story_of(link::PersonId who, Local& local) {
  for (std::size_t i = 0; i < seats_.size(); ++i) {
    if (seats_[i].person.id == who && turn_ != i && shared_) return seats_[i].story;
  }
  return local;
}

// ---- who is here

std::vector<std::size_t> Laptop::here() const {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < seats_.size(); ++i) {
    if (seats_[i].person.state != link::Person::State::kOut) numbers.push_back(i);
  }
  const auto seat = [&](std::size_t i) { return seats_[i].person.seat ? seats_[i].person.seat->value : ~0U; };
  std::stable_sort(numbers.begin(), numbers.end(), [&](auto a, auto b) { return seat(a) < seat(b); });
  return numbers;
}

// Whoever may say something comes before those who decide: afterwards it would count for nothing. Who had a turn and
// left without an answer comes last, and is not asked twice whether they would like to.
std::optional<std::size_t> Laptop::next() const {
  std::optional<std::size_t> found;
  int best = 3;
  for (const std::size_t i : here()) {
    const Seat& seat = seats_[i];
    const Waits waits = seat.duties.waits;
    const bool may = client::model::may_be_left(waits);
    const bool left = seat.left == waits;
    if (waits == Waits::kNothing || turn_ == i || (may && left)) continue;
    const int rank = left ? 2 : may ? 0 : 1;
    if (rank < best) {
      best = rank;
      found = i;
    }
  }
  return found;
}

std::vector<link::PersonId> Laptop::together() const {
  std::vector<link::PersonId> who;
  for (const std::size_t i : here()) {
    const Waits waits = seats_[i].duties.waits;
    if (waits != Waits::kNothing && !client::model::may_be_left(waits)) return {};  // first that
    if (seats_[i].duties.together) who.push_back(seats_[i].person.id);
  }
  return who;
}

std::vector<link::PersonId> Laptop::everybody() const {
  std::vector<link::PersonId> who;
  for (const std::size_t i : here()) {
    if (seats_[i].person.seat) who.push_back(seats_[i].person.id);
  }
  return who;
}

std::optional<std::uint32_t> Laptop::team() const {
  if (parted_) return std::nullopt;
  const schema::Part* found = nullptr;
  for (const schema::Part* part : common_.changed_since(0)) {
    if (part->kind() == schema::PART_ME && part->me().has_team()) found = part;
  }
  return found != nullptr ? std::optional(found->me().team()) : std::nullopt;
}

const link::Parts& Laptop::parts() const {
  return turn_ ? *seats_[*turn_].person.parts : common_;
}

client::model::LaptopSeen Laptop::seen() const {
  client::model::LaptopSeen seen;
  const auto numbers = here();
  const auto place = [&](std::optional<std::size_t> number) -> std::optional<std::size_t> {
    const auto at = std::find(numbers.begin(), numbers.end(), number.value_or(~std::size_t{0}));
    if (at == numbers.end()) return std::nullopt;
    return static_cast<std::size_t>(at - numbers.begin());
  };
  for (const std::size_t i : numbers) {
    const Seat& seat = seats_[i];
    const bool joining = seat.person.state == link::Person::State::kAsking;
    seen.people.push_back({i, seat.person.name, seat.duties.waits, seat.duties.done, joining});
  }
  seen.turn = place(turn_);
  seen.next = place(next());
  seen.last = place(last_);
  seen.covered = covered_;
  seen.together = !together().empty();
  seen.parted = parted_;
  return seen;
}

}  // namespace drops::apps
