#include "game/link/link.h"

#include <algorithm>
#include <span>
#include <utility>
#include <variant>

#include "game/schema/codec.h"

namespace drops::link {
namespace {

Error in_our_words(const net::Error& error) {
  using Theirs = net::Error::Code;
  const bool refused = error.code == Theirs::kWrongCode || error.code == Theirs::kWrongVersion;
  return {refused ? Code::kRefused : Code::kUnavailable, error.what, error.todo};
}

Error not_understood(const Error& error) {
  return {Code::kInvalid, "The host says something that this program does not understand (" + error.what + ")",
          "bring both to the same version"};
}

}  // namespace

Link::Link(Connect connect, const Clock& clock, Request request, Patience patience)
    : connect_(std::move(connect)), clock_(clock), credential_(std::move(request.credential)), patience_(patience) {
  people_.emplace_back(kFirst, std::move(request.who));
}

void Link::step(int wait_ms) {
  if (over() && !transport_) return;
  if (!transport_ && (state_ != State::kLost || clock_.now_ms() >= try_again_ms_)) connect();
  if (transport_) {
    for (const auto& event : transport_->poll(wait_ms)) {
      take(event);
      if (!transport_) break;  // what this end still says was of a link that is gone
    }
  }
  look_at_the_time();
}

void Link::connect() {
  auto made = connect_();
  if (!made) return refuse(in_our_words(made.error()));
  transport_ = std::move(*made);
  peer_ = {};
  farewell_.reset();
  if (!somebody_seated()) state_ = State::kConnecting;
}

Result<std::uint64_t> Link::say(schema::Command command, PersonId who) {
  Person* person = find(who.value);
  if (person == nullptr || !person->seat() || over()) {
    return fail(Code::kRefused, "There is no seat to say this from", "join the session first");
  }
  if (person->state() == Person::State::kOut) {
    return fail(Code::kRefused, "This seat is no longer at this laptop",
                "take another one, or leave this to the others");
  }
  if (Outcome fine = schema::check(command); !fine) return pass_on(fine);
  const std::uint64_t sequence = person->put(std::move(command));
  if (person->here()) send(person->message(sequence));
  return sequence;
}

Result<PersonId> Link::seat_another(Newcomer who) {
  if (over()) return fail(Code::kRefused, "This link is at its end", "join the session anew");
  const PersonId id(static_cast<std::uint32_t>(people_.size()));
  Person person(id, std::move(who));
  const schema::FromClient hello = person.hello(true);
  // The host lets a whole link go that says what it cannot read: nobody's name may cost the others that.
  if (Outcome fine = schema::check(hello); !fine) return pass_on(fine);
  people_.push_back(std::move(person));
  if (inside()) send(hello);
  return id;
}

void Link::leave() {
  if (over()) return;
  state_ = State::kEnded;
  if (transport_ && peer_ != net::PeerId{}) {
    transport_->disconnect(peer_, net::Reason::kClosed);  // the next steps bring it across
  } else {
    transport_.reset();
  }
}

std::vector<schema::Answer> Link::take_answers(PersonId who) {
  Person* person = find(who.value);
  return person != nullptr ? person->take_answers() : std::vector<schema::Answer>();
}

std::size_t Link::unanswered() const {
  std::size_t sum = 0;
  for (const Person& person : people_) sum += person.unanswered();
  return sum;
}

Person* Link::find(std::uint32_t number) {
  return number < people_.size() ? &people_[number] : nullptr;
}

// Whose message this is; nothing where it is of a seat that has left this link.
Person* Link::holder(const schema::FromHost& message) {
  const auto found = std::find_if(people_.begin(), people_.end(), [&](const Person& person) {
    return person.here() && message.has_seat() && person.seat() == SeatId(message.seat());
  });
  return found != people_.end() ? &*found : nullptr;
}

const Person* Link::somebody_seated() const {
  const auto found = std::find_if(people_.begin(), people_.end(), [](const Person& person) { return person.seat(); });
  return found != people_.end() ? &*found : nullptr;
}

std::vector<Error> Link::take_notes() {
  return std::exchange(notes_, {});
}

std::optional<std::int64_t> Link::silent_ms() const {
  if (!transport_ || peer_ == net::PeerId{}) return std::nullopt;
  return transport_->last_heard_ms(peer_);
}

void Link::take(const net::Event& event) {
  if (const auto* connected = std::get_if<net::Connected>(&event)) {
    peer_ = connected->peer;
    joining_since_ms_ = clock_.now_ms();
    if (over()) return;
    if (!somebody_seated()) state_ = State::kJoining;
    handshake_ = net::make_clear_initiator(kProtocolVersion, credential_);
    go_on(handshake_->begin());
  } else if (const auto* received = std::get_if<net::Received>(&event)) {
    take(*received);
  } else if (const auto* gone = std::get_if<net::Disconnected>(&event)) {
    take(*gone);
  }
}

void Link::take(const net::Received& received) {
  if (over()) return;
  if (handshake_) {  // a clock reading on the other channel may overtake the host's yes
    if (received.channel == net::Channel::kReliable) go_on(handshake_->receive(received.bytes));
    return;
  }
  auto message = schema::decode<schema::FromHost>(received.bytes);
  if (!message) return refuse(not_understood(message.error()));
  take(std::move(*message));
}

void Link::go_on(const net::Step& step) {
  if (!step.send.empty()) send_bytes(step.send);
  if (const auto* error = std::get_if<net::Error>(&step.outcome)) return refuse(in_our_words(*error));
  if (!step.done()) return;
  handshake_.reset();
  bool another = false;
  for (const Person& person : people_) {
    if (person.state() == Person::State::kOut) continue;
    send(person.hello(another));
    another = true;
  }
}

void Link::take(schema::FromHost message) {
  Person* whose = holder(message);
  switch (message.what_case()) {
    case schema::FromHost::kWelcome: return take_seat(message.welcome());
    case schema::FromHost::kAnswer: return take(message.answer(), whose);
    case schema::FromHost::kView:
      if (whose != nullptr) whose->see(std::move(*message.mutable_view()));
      return;
    case schema::FromHost::kFarewell: return take_farewell(message, whose);
    case schema::FromHost::kClock:
      return session_clock_.hear(message.clock().tick(), message.clock().running(), clock_.now_ms());
    case schema::FromHost::kRoom: room_ = std::move(*message.mutable_room()); return;
    case schema::FromHost::kNote:
      notes_.push_back({Code::kUnavailable, message.note().what(), message.note().todo()});
      return;
    case schema::FromHost::WHAT_NOT_SET: return;
  }
}

void Link::take_seat(const schema::Welcome& welcome) {
  Person* person = find(welcome.person());
  if (person == nullptr) return;
  state_ = State::kSeated;
  error_ = {};
  failures_ = 0;
  lost_since_ms_ = 0;
  for (const auto& message : person->welcome(welcome)) send(message);
}

void Link::take(const schema::Answer& answer, Person* whose) {
  if (answer.sequence() > 0) {
    if (whose != nullptr) whose->take(answer);
    return;
  }
  Person* asked = find(answer.person());  // to Hello
  if (asked != nullptr && answer.refused()) end(*asked, {Code::kRefused, answer.what(), answer.todo()});
}

// To one seat, or to the whole link, which is then let go.
void Link::take_farewell(const schema::FromHost& message, Person* whose) {
  Error why{Code::kRefused, message.farewell().what(), message.farewell().todo()};
  if (!message.has_seat()) {
    farewell_ = std::move(why);
  } else if (whose != nullptr) {
    end(*whose, std::move(why));
  }
}

// One of them is out; the link goes on for the others.
void Link::end(Person& person, Error why) {
  person.end(why);
  const auto is_out = [](const Person& one) { return one.state() == Person::State::kOut; };
  if (!std::all_of(people_.begin(), people_.end(), is_out)) return;
  seat_refused_ = somebody_seated() == nullptr;
  refuse(std::move(why));
}

void Link::take(const net::Disconnected& gone) {
  drop();
  if (over()) return;
  const bool was_seated = state_ == State::kSeated;
  const Error why = farewell_ ? *farewell_ : in_our_words(gone.why);
  if (gone.reason == net::Reason::kEnded) {
    state_ = State::kEnded;
    error_ = why;
    return;
  }
  const bool nobody_there = gone.reason == net::Reason::kUnreachable && !somebody_seated() && failures_ == 0;
  // Turned away without a word on the way in: the host has too many at the door just now.
  const bool sent_away = gone.reason == net::Reason::kRemoved || (gone.reason == net::Reason::kRefused && was_seated);
  if (farewell_ || nobody_there || sent_away) return refuse(why);
  lose(why);
}

void Link::lose(Error why) {
  ++failures_;
  const Person* seated = somebody_seated();
  if (seated == nullptr && failures_ >= patience_.join_tries) return refuse(std::move(why));
  const std::int64_t now = clock_.now_ms();
  if (state_ != State::kLost) lost_since_ms_ = now;
  state_ = State::kLost;
  error_ = std::move(why);
  const std::int64_t wait = std::min(patience_.longest_wait_ms, patience_.first_wait_ms << std::min(failures_ - 1, 16));
  // A room that lost its host at one moment comes back one by one.
  const std::int64_t turn = seated != nullptr ? std::int64_t{seated->seat()->value} * 37 % (wait / 2 + 1) : 0;
  try_again_ms_ = now + wait + turn;
}

void Link::refuse(Error why) {
  state_ = State::kRefused;
  error_ = std::move(why);
  drop();
}

void Link::drop() {
  transport_.reset();  // says goodbye, where somebody is still there
  handshake_.reset();
  peer_ = {};
  for (Person& person : people_) person.link_lost();
}

void Link::look_at_the_time() {
  const std::int64_t now = clock_.now_ms();
  if (state_ == State::kLost && patience_.give_up_ms > 0 && now - lost_since_ms_ >= patience_.give_up_ms) {
    return refuse(Error(error_));
  }
  if (over() || peer_ == net::PeerId{}) return;
  if (silent_ms().value_or(0) >= patience_.silent_ms) {
    drop();
    lose(
        {Code::kUnavailable, "The host has fallen silent", "wait, or check that this machine is still in the network"});
  } else if (state_ != State::kSeated && now - joining_since_ms_ >= patience_.join_ms) {
    drop();
    lose({Code::kUnavailable, "The host is there, but gives no seat in time", "ask the facilitator, or try again"});
  }
}

void Link::send(const schema::FromClient& message) {
  const std::string bytes = schema::encode(message);
  send_bytes(schema::as_bytes(bytes));
}

void Link::send_bytes(std::span<const std::byte> bytes) {
  // A send that fails is that of a link that is gone: its Disconnected is on the way, and the outbox keeps what counts.
  if (transport_) (void)transport_->send(peer_, net::Channel::kReliable, bytes);
}

}  // namespace drops::link
