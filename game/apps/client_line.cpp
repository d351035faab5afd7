#include "game/apps/client_line.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace drops::apps {
namespace {

using client::model::LinkState;

// Between two looks at what the person said. The network itself ends the wait, so that this is the most that a choice
// waits on its way out, and next to nothing for the processor.
constexpr int kWaitMs = 15;
constexpr int kLivelyRounds = 12;  // a host in this process takes some rounds from a command to its views
constexpr std::int64_t kGoodbyeMs = 300;
constexpr std::size_t kMostNotes = 20;
constexpr std::size_t kMostAnswers = 32;

LinkState state_of(link::State state, bool seated_once) {
  switch (state) {
    case link::State::kConnecting:
    case link::State::kJoining: return seated_once ? LinkState::kLost : LinkState::kConnecting;
    case link::State::kSeated: return LinkState::kSeated;
    case link::State::kLost: return seated_once ? LinkState::kLost : LinkState::kConnecting;
    case link::State::kEnded: return LinkState::kEnded;
    case link::State::kRefused: return LinkState::kRefused;
  }
  return LinkState::kNone;
}

// The same but for what they may see.
bool same(const LinePerson& a, const LinePerson& b) {
  return a.id == b.id && a.state == b.state && a.seat == b.seat && a.token == b.token;
}

LinePerson out(const link::Newcomer& who, const Error& why) {
  LinePerson person;
  person.name = who.name;
  person.state = link::Person::State::kOut;
  person.error = why;
  return person;
}

}  // namespace

std::optional<Tick> LineSeen::tick_at(std::int64_t now_ms) const {
  if (!tick || !running) return tick;
  return *tick + std::max<std::int64_t>(0, now_ms - at_ms);
}

Line::Line(link::Link::Connect connect, link::Request request, const Clock& clock, Wake wake,
           std::vector<link::Newcomer> others)
    : clock_(clock),
      wake_(std::move(wake)),
      link_(std::move(connect), clock, std::move(request)),
      came_(std::move(others)),
      thread_([this] { run(); }) {}

Line::Line(std::unique_ptr<PractiseRoom> room, const Clock& clock, Wake wake)
    : room_(std::move(room)),
      clock_(clock),
      wake_(std::move(wake)),
      link_(room_->connect(), clock, room_->request()),
      thread_([this] { run(); }) {}

Line::~Line() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  something_said_.notify_one();
  thread_.join();
}

std::uint64_t Line::say(schema::Command command, link::PersonId who) {
  std::uint64_t ticket = 0;
  {
    const std::lock_guard lock(mutex_);
    ticket = ++tickets_;
    said_.push_back({{ticket, who}, std::move(command)});
  }
  something_said_.notify_one();
  return ticket;
}

void Line::seat_another(link::Newcomer who) {
  {
    const std::lock_guard lock(mutex_);
    came_.push_back(std::move(who));
  }
  something_said_.notify_one();
}

LineSeen Line::seen() const {
  const std::lock_guard lock(mutex_);
  return seen_;
}

void Line::run() {
  while (!leaving_) {
    seat_who_came();
    say_what_waits();
    // A host in this process wakes no poll of its own thread, and a link that is lost has nothing to poll.
    const bool waits_here = (room_ || link_.state() == link::State::kLost) && lively_ == 0;
    if (waits_here) {
      std::unique_lock lock(mutex_);
      something_said_.wait_for(lock, std::chrono::milliseconds(kWaitMs),
                               [this] { return !said_.empty() || !came_.empty() || leaving_; });
    }
    round(room_ || lively_ > 0 ? 0 : kWaitMs);
    if (lively_ > 0) --lively_;
    publish();
    const bool over = link_.state() == link::State::kEnded || link_.state() == link::State::kRefused;
    if (!over || room_) continue;
    std::unique_lock lock(mutex_);  // nothing comes any more
    something_said_.wait(lock, [this] { return leaving_.load(); });
  }
  say_goodbye();
}

void Line::round(int wait_ms) {
  if (room_) room_->step();
  link_.step(wait_ms);
}

void Line::seat_who_came() {
  std::vector<link::Newcomer> came;
  {
    const std::lock_guard lock(mutex_);
    came.swap(came_);
  }
  for (link::Newcomer& who : came) {
    const link::Newcomer copy = who;
    lively_ = kLivelyRounds;
    const auto seated = link_.seat_another(std::move(who));
    const std::lock_guard lock(mutex_);
    if (!seated) unreadable_.push_back(out(copy, seated.error()));
  }
}

void Line::say_what_waits() {
  std::deque<Saying> said;
  {
    const std::lock_guard lock(mutex_);
    said.swap(said_);
  }
  for (Saying& saying : said) {
    lively_ = kLivelyRounds;
    const auto number = link_.say(std::move(saying.command), saying.ticket.who);
    if (number) {
      under_way_[{saying.ticket.who.value, *number}] = saying.ticket;
      continue;
    }
    const std::lock_guard lock(mutex_);
    note_answer(saying.ticket, number.error());
  }
}

// Requires: the mutex is held.
void Line::note_answer(const Ticket& ticket, std::optional<Error> refused) {
  ++seen_.answers;
  seen_.answered.push_back({ticket.number, !refused});
  if (seen_.answered.size() > kMostAnswers) seen_.answered.pop_front();
  // A refusal is answered at once, what is done only when it is safe: an older answer takes nothing back.
  if (!refused && ticket.number < refused_ticket_) return;
  if (refused) {
    refused_ticket_ = ticket.number;
    seen_.refused_to = ticket.who;
  }
  seen_.refused = std::move(refused);
}

// What the host had done before the link was lost: on coming back it is neither said again nor answered. Requires: the
// mutex is held.
void Line::note_lost_answers(LinkState state) {
  if (state != LinkState::kSeated || link_.unanswered() > 0) return;
  for (const auto& [number, ticket] : std::exchange(under_way_, {})) note_answer(ticket, std::nullopt);
}

// Takes over what became of each of them. True where there is something new. Requires: the mutex is held.
bool Line::look_at_people() {
  std::vector<LinePerson> people;
  bool news = false;
  for (const link::Person& person : link_.people()) {
    LinePerson now{person.id(), person.name(), person.state(), person.seat(), person.token(), person.error()};
    const std::size_t place = people.size();
    const LinePerson* before = place < seen_.people.size() ? &seen_.people[place] : nullptr;
    const bool other = before == nullptr || before->parts->changes() != person.parts().changes();
    now.parts = other ? std::make_shared<link::Parts>(person.parts()) : before->parts;
    news = news || other || !same(now, *before);
    people.push_back(std::move(now));
  }
  people.insert(people.end(), unreadable_.begin(), unreadable_.end());
  news = news || people.size() != seen_.people.size();
  seen_.people = std::move(people);
  return news;
}

void Line::publish() {
  std::vector<std::pair<link::PersonId, schema::Answer>> answers;
  for (const link::Person& person : link_.people()) {
    for (schema::Answer& answer : link_.take_answers(person.id())) answers.emplace_back(person.id(), std::move(answer));
  }
  const auto notes = link_.take_notes();
  seated_once_ = seated_once_ || link_.seat().has_value();
  const LinkState state = state_of(link_.state(), seated_once_);
  bool news = false;
  {
    const std::lock_guard lock(mutex_);
    const bool runs = link_.session_runs();
    const bool people = look_at_people();
    const bool room = link_.room().code() != seen_.room.code() || link_.room().port() != seen_.room.port() ||
                      link_.room().heard_from() != seen_.room.heard_from();
    const bool edited = room_ && room_->edits() != seen_.edits;
    news = edited || people || room || !answers.empty() || !notes.empty() || state != seen_.link.state ||
           runs != seen_.running;
    if (room) seen_.room = link_.room();
    if (edited) {
      seen_.edit = room_->edit();
      seen_.edits = room_->edits();
    }
    seen_.notes.insert(seen_.notes.end(), notes.begin(), notes.end());
    if (seen_.notes.size() > kMostNotes) seen_.notes.erase(seen_.notes.begin(), seen_.notes.end() - kMostNotes);
    seen_.parts = seen_.people.front().parts;
    seen_.link = {state, link_.error()};
    seen_.tick = link_.tick();
    seen_.at_ms = clock_.now_ms();
    seen_.running = runs;
    seen_.seat_refused = link_.seat_refused();
    seen_.token = link_.token();
    for (const auto& [who, answer] : answers) {
      const auto ticket = under_way_.extract({who.value, answer.sequence()});
      std::optional<Error> refused;
      if (answer.refused()) refused = Error{Code::kRefused, answer.what(), answer.todo()};
      note_answer(ticket ? ticket.mapped() : Ticket{0, who}, std::move(refused));
    }
    note_lost_answers(state);
  }
  if (!news) return;
  lively_ = kLivelyRounds;
  if (wake_) wake_();
}

void Line::say_goodbye() {
  const std::int64_t until = clock_.now_ms() + kGoodbyeMs;
  say_what_waits();
  while (link_.unanswered() > 0 && link_.state() == link::State::kSeated && clock_.now_ms() < until) round(1);
  link_.leave();
  for (int rounds = 0; rounds < 3; ++rounds) round(1);
}

}  // namespace drops::apps
