#include "game/host/reception.h"

#include <algorithm>
#include <utility>

#include "game/host/doors.h"
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

// Why nobody more may sit behind this link; nothing where they may.
std::optional<Error> no_room_for(net::Door door, bool another, std::size_t seats) {
  if (another && door != kParticipantDoor) {
    return Error{Code::kRefused, "only people who join with the code can share a link",
                 "open another window for this seat"};
  }
  if (seats < schema::kMostSeatsOfALink) return std::nullopt;
  return Error{Code::kLimit, "this laptop has " + std::to_string(seats) + " seats, and can have no more",
               "join on another one"};
}

Error not_theirs() {
  return {Code::kRefused, "nobody at this laptop has the seat that says this", "say it from a seat of your own"};
}

}  // namespace

void Reception::hear(const LinkEvent& event) {
  if (const auto* gone = std::get_if<Gone>(&event)) return lose(gone->peer);
  const auto& heard = std::get<Heard>(event);
  if (heard.message.has_hello()) return on_hello(heard.peer, heard.door, heard.message.hello());
  on_say(heard.peer, heard.message.say());
}

// ---- taking a seat

void Reception::on_hello(net::PeerId peer, net::Door door, const schema::Hello& hello) {
  if (!links_.inside(peer)) return;  // it asked for a seat and was gone before it got one
  const std::size_t seats = seating_.seats_of(peer).size();
  if (seats > 0 && !hello.another()) {
    return break_rule(peer, {Code::kRefused, "this link has a seat already", "join again to go on in it"});
  }
  const Asker asker{peer, hello.person()};
  if (const auto error = no_room_for(door, hello.another(), seats)) return turn_down(asker, *error);
  const auto judged = judge_hello(workshop_.state(), door, hello);
  if (!judged) return turn_down(asker, judged.error());
  if (const auto* seat = std::get_if<NewSeat>(&*judged)) return take_seat(asker, *seat);
  come_back(asker, std::get<OldSeat>(*judged).seat);
}

void Reception::take_seat(const Asker& asker, const NewSeat& seat) {
  const auto events = workshop_.say(seat.take);
  if (!events) return turn_down(asker, events.error());
  if (const auto taken = seat_taken(*events)) seat_link(asker, *taken, seat.token);
}

void Reception::come_back(const Asker& asker, SeatId seat) {
  const auto older = seating_.link_of(seat);
  if (older == asker.peer) {
    return turn_down(asker, {Code::kRefused, "this seat is at this laptop already", "take it from those shown here"});
  }
  if (older) {
    part(seat, {Code::kRefused, "this seat has come back on another link", "go on there"}, net::Reason::kClosed);
  }
  set_presence(seat, true);
  seat_link(asker, seat, {});
}

// Welcome comes before the first view: both wait for the same events to be safe.
void Reception::seat_link(const Asker& asker, SeatId id, const std::string& token) {
  const session::Seat& seat = *workshop_.state().seat(id);
  seating_.sit(asker.peer, id);
  links_.keep(asker.peer);
  note_the_way(asker.peer);
  workshop_.outbox().open(id, all_parts());
  workshop_.post({asker.peer, welcome(asker.person, id, token, seat.last_sequence), std::nullopt});
  show_the_room(asker.peer, seat);
}

void Reception::turn_down(const Asker& asker, const Error& why) {
  links_.send(asker.peer, turned_down(asker.person, why));
}

// Who runs the room, and its wall, tell people how to get in. Nobody but the facilitator gets the projector's key.
void Reception::show_the_room(net::PeerId peer, const session::Seat& seat) {
  if (seat.plays()) return;
  schema::FromHost message;
  *message.mutable_room() = room_;
  if (seat.kind != schema::SEAT_FACILITATOR) {
    message.mutable_room()->clear_projector_key();
    message.mutable_room()->clear_heard_from();
  }
  workshop_.post({peer, std::move(message), std::nullopt});
}

// Somebody on another machine has got in: the one proof that others can reach this host. Its facilitators are told
// once.
void Reception::note_the_way(net::PeerId peer) {
  const std::string from = links_.remote_address(peer);
  const auto& own = room_.addresses();
  const bool from_here =
      from.empty() || from.rfind("127.", 0) == 0 || std::find(own.begin(), own.end(), from) != own.end();
  if (own.empty() || from_here || !room_.heard_from().empty()) return;
  room_.set_heard_from(from);
  for (const SeatId id : seating_.all()) {
    const session::Seat* seat = workshop_.state().seat(id);
    const bool told = seat != nullptr && seat->kind == schema::SEAT_FACILITATOR && seating_.welcomed(id);
    if (told) show_the_room(*seating_.link_of(id), *seat);
  }
}

// ---- saying something

void Reception::on_say(net::PeerId peer, const schema::Say& say) {
  const auto seats = seating_.seats_of(peer);
  if (seats.empty())
    return break_rule(peer, {Code::kRefused, "this link has no seat", "take a seat with a name first"});
  if (say.sequence() == 0) {
    return break_rule(peer, {Code::kInvalid, "a command came without its number", "join again to go on"});
  }
  const SeatId seat(say.seat());
  const auto answer = [&](schema::FromHost message) { return of_seat(seat, std::move(message)); };
  // No rule is broken: the seat may have left, or gone to another link, while this was on its way.
  if (seating_.link_of(seat) != peer) return links_.send(peer, answer(refusal(say.sequence(), not_theirs())));
  if (const auto trouble = in_trouble(seat, say.command())) {
    return links_.send(peer, answer(refusal(say.sequence(), *trouble)));
  }
  const auto events = workshop_.say({seat, say.sequence(), say.command()});
  if (!events) return links_.send(peer, answer(refusal(say.sequence(), events.error())));
  workshop_.post({peer, answer(accepted(say.sequence())), std::nullopt});
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
  lose(peer);
}

// The seat leaves its link, which is told why, and goes with its last seat.
void Reception::part(SeatId seat, const Error& why, net::Reason reason) {
  const net::PeerId peer = *seating_.link_of(seat);
  seating_.rise(seat);
  workshop_.outbox().close(seat);
  if (seating_.seats_of(peer).empty()) return links_.let_go(peer, why, reason);
  links_.send(peer, of_seat(seat, farewell(why)));
}

// The link is gone: all who sat behind it are away.
void Reception::lose(net::PeerId peer) {
  for (const SeatId seat : seating_.rise_all(peer)) {
    workshop_.outbox().close(seat);
    set_presence(seat, false);
  }
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
  for (const SeatId seat : seating_.all()) {
    const auto silent_ms = links_.last_heard_ms(*seating_.link_of(seat));
    set_presence(seat, silent_ms && *silent_ms <= kAwayMs);
  }
}

void Reception::tell_the_time() {
  const std::int64_t now = clock_.now_ms();
  const bool running = workshop_.time().running();
  if (now - told_ms_ < kTellMs && running == told_running_) return;
  told_ms_ = now;
  told_running_ = running;
  for (const net::PeerId peer : seating_.links()) links_.send(peer, clock_now(workshop_.time().now(), running));
}

void Reception::tell_facilitators(const Error& error) {
  for (const SeatId id : seating_.all()) {
    const session::Seat* seat = workshop_.state().seat(id);
    const bool told = seat != nullptr && seat->kind == schema::SEAT_FACILITATOR && seating_.welcomed(id);
    if (told) links_.send(*seating_.link_of(id), notice(error));
  }
}

// ---- letters

std::optional<Letter> Reception::deliver(Letter letter) {
  if (const auto* seat = std::get_if<SeatId>(&letter.to)) {
    if (!seating_.link_of(*seat)) return letter;
    if (seating_.welcomed(*seat)) deliver(*seat, std::move(letter));
    return std::nullopt;  // one of before it came back is lost: it gets everything anew
  }
  const net::PeerId peer = std::get<net::PeerId>(letter.to);
  if (letter.message.has_welcome()) {
    const SeatId seat(letter.message.welcome().seat());
    if (seating_.link_of(seat) != peer) return std::nullopt;  // it has gone on to another link meanwhile
    seating_.welcome(seat);
  }
  links_.send(peer, letter.message);
  return std::nullopt;
}

void Reception::deliver(SeatId seat, Letter letter) {
  if (letter.last) {
    const auto& words = letter.message.farewell();
    return part(seat, {Code::kRefused, words.what(), words.todo()}, *letter.last);
  }
  links_.send(*seating_.link_of(seat), of_seat(seat, std::move(letter.message)));
}

void Reception::close(const Error& why, net::Reason reason) {
  for (const net::PeerId peer : links_.peers()) links_.let_go(peer, why, reason);
}

}  // namespace drops::host
