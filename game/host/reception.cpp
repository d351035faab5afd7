#include "game/host/reception.h"

#include <algorithm>
#include <utility>

#include "game/host/messages.h"

namespace drops::host {
namespace {

constexpr std::int64_t kLookMs = 100;
constexpr std::int64_t kTellMs = 1'000;

// The seat that these events are about, where somebody took one.
std::optional<SeatId> seat_taken(std::span<const schema::Event> events) {
  for (const schema::Event& event : events) {
    if (event.has_seat_taken()) return SeatId(event.seat_taken().seat());
  }
  return std::nullopt;
}

}  // namespace

void Reception::hear(const LinkEvent& event) {
  if (const auto* gone = std::get_if<Gone>(&event)) {
    const auto seat = seating_.seat_of(gone->peer);
    seating_.rise(gone->peer);
    welcomed_.erase(gone->peer);
    if (!seat) return;
    workshop_.outbox().close(*seat);
    return set_presence(*seat, false);
  }
  const auto& heard = std::get<Heard>(event);
  if (heard.message.has_hello()) return on_hello(heard.peer, heard.door, heard.message.hello());
  on_say(heard.peer, heard.message.say());
}

// ---- taking a seat

void Reception::on_hello(net::PeerId peer, net::Door door, const schema::Hello& hello) {
  if (!links_.inside(peer)) return;  // it asked for a seat and was gone before it got one
  if (seating_.seat_of(peer)) {
    return break_rule(peer, {Code::kRefused, "this link has a seat already", "join again to go on in it"});
  }
  const auto judged = judge_hello(workshop_.state(), door, hello);
  if (!judged) return links_.send(peer, refusal(0, judged.error()));
  if (const auto* seat = std::get_if<NewSeat>(&*judged)) return take_seat(peer, *seat);
  come_back(peer, std::get<OldSeat>(*judged).seat);
}

void Reception::take_seat(net::PeerId peer, const NewSeat& seat) {
  const auto events = workshop_.say(seat.take);
  if (!events) return links_.send(peer, refusal(0, events.error()));
  if (const auto taken = seat_taken(*events)) seat_link(peer, *taken, seat.token);
}

void Reception::come_back(net::PeerId peer, SeatId seat) {
  if (const auto older = seating_.link_of(seat)) {
    welcomed_.erase(*older);
    links_.let_go(*older, {Code::kRefused, "this seat has come back on another link", "go on there"},
                  net::Reason::kClosed);
  }
  set_presence(seat, true);
  seat_link(peer, seat, {});
}

// Welcome comes before the first view: both wait for the same events to be safe.
void Reception::seat_link(net::PeerId peer, SeatId seat, const std::string& token) {
  seating_.sit(peer, seat);
  links_.keep(peer);
  workshop_.outbox().open(seat, all_parts());
  workshop_.post({peer, welcome(seat, token, workshop_.state().seat(seat)->last_sequence), std::nullopt});
  show_the_room(peer, *workshop_.state().seat(seat));
}

// Who runs the room, and its wall, tell people how to get in. Nobody but the facilitator gets the projector's key.
void Reception::show_the_room(net::PeerId peer, const session::Seat& seat) {
  if (seat.plays()) return;
  schema::FromHost message;
  *message.mutable_room() = room_;
  if (seat.kind != schema::SEAT_FACILITATOR) message.mutable_room()->clear_projector_key();
  workshop_.post({peer, std::move(message), std::nullopt});
}

// ---- saying something

void Reception::on_say(net::PeerId peer, const schema::Say& say) {
  const auto seat = seating_.seat_of(peer);
  if (!seat) return break_rule(peer, {Code::kRefused, "this link has no seat", "take a seat with a name first"});
  if (say.sequence() == 0) {
    return break_rule(peer, {Code::kInvalid, "a command came without its number", "join again to go on"});
  }
  if (const auto trouble = in_trouble(*seat, say.command())) {
    return links_.send(peer, refusal(say.sequence(), *trouble));
  }
  const auto events = workshop_.say({*seat, say.sequence(), say.command()});
  if (!events) return links_.send(peer, refusal(say.sequence(), events.error()));
  workshop_.post({peer, accepted(say.sequence()), std::nullopt});
  see_off(*events);
}

// Who has left, or was taken out by the facilitator, is told so and let go.
void Reception::see_off(std::span<const schema::Event> events) {
  for (const schema::Event& event : events) {
    if (!event.has_seat_left()) continue;
    const SeatId seat(event.seat_left().seat());
    const bool by_itself = event.has_by() && event.by() == seat.value;
    const Error why = by_itself ? Error{Code::kRefused, "you have left the session", "join again to take a new seat"}
                                : Error{Code::kRefused, "the facilitator has taken you out of the session",
                                        "speak to them if that was not meant"};
    workshop_.post({seat, farewell(why), by_itself ? net::Reason::kClosed : net::Reason::kRemoved});
  }
}

// A facilitator whose session stands still, because its journal cannot be written, is told so whatever is said, but for
// the resume that tries again. The others' commands wait for it.
std::optional<Error> Reception::in_trouble(SeatId id, const schema::Command& command) const {
  const session::Seat* seat = workshop_.state().seat(id);
  const bool facilitator = seat != nullptr && seat->kind == schema::SEAT_FACILITATOR;
  if (!facilitator || command.has_resume() || !workshop_.trouble()) return std::nullopt;
  return workshop_.trouble_told();
}

void Reception::break_rule(net::PeerId peer, const Error& why) {
  links_.let_go(peer, why, net::Reason::kRefused);
  hear(Gone{peer});
}

// ---- who is there

void Reception::miss_everybody() {
  for (std::uint32_t i = 0; i < workshop_.state().house.seats.size(); ++i) {
    const session::Seat& seat = workshop_.state().house.seats[i];
    if (!seat.token_hash.empty() && !seating_.link_of(seat.id)) set_presence(seat.id, false);
  }
}

void Reception::set_presence(SeatId id, bool here) {
  const session::Seat* seat = workshop_.state().seat(id);
  if (seat == nullptr || seat->presence == session::Presence::kLeft || seat->here() == here) return;
  schema::Command command;
  if (here) {
    command.mutable_link_back()->set_seat(id.value);
  } else {
    command.mutable_link_lost()->set_seat(id.value);
  }
  (void)workshop_.say(command);
}

void Reception::watch_presence() {
  const std::int64_t now = clock_.now_ms();
  if (now - looked_ms_ < kLookMs) return;
  looked_ms_ = now;
  for (const auto& [peer, seat] : seating_.all()) {
    const auto silent_ms = links_.last_heard_ms(peer);
    set_presence(seat, silent_ms && *silent_ms <= kAwayMs);
  }
}

void Reception::tell_the_time() {
  const std::int64_t now = clock_.now_ms();
  const bool running = workshop_.time().running();
  if (now - told_ms_ < kTellMs && running == told_running_) return;
  told_ms_ = now;
  told_running_ = running;
  for (const net::PeerId peer : welcomed_) links_.send(peer, clock_now(workshop_.time().now(), running));
}

void Reception::tell_facilitators(const Error& error) {
  for (const auto& [peer, id] : seating_.all()) {
    const session::Seat* seat = workshop_.state().seat(id);
    const bool told = seat != nullptr && seat->kind == schema::SEAT_FACILITATOR && welcomed_.contains(peer);
    if (told) links_.send(peer, notice(error));
  }
}

// ---- letters

std::optional<Letter> Reception::deliver(Letter letter) {
  std::optional<net::PeerId> peer;
  if (const auto* seat = std::get_if<SeatId>(&letter.to)) {
    peer = seating_.link_of(*seat);
    if (!peer) return letter;
    if (!welcomed_.contains(*peer)) return std::nullopt;  // of before it came back: it gets everything anew
  } else {
    peer = std::get<net::PeerId>(letter.to);
  }
  if (letter.message.has_welcome() && links_.inside(*peer)) welcomed_.insert(*peer);
  if (letter.last) {
    const auto& words = letter.message.farewell();
    links_.let_go(*peer, {Code::kRefused, words.what(), words.todo()}, *letter.last);
    hear(Gone{*peer});
  } else {
    links_.send(*peer, letter.message);
  }
  return std::nullopt;
}

void Reception::close(const Error& why, net::Reason reason) {
  for (const net::PeerId peer : links_.peers()) links_.let_go(peer, why, reason);
}

}  // namespace drops::host
