#include "game/host/host.h"

#include <utility>

#include "game/host/debrief_texts.h"
#include "game/host/desk_texts.h"
#include "game/host/doors.h"

namespace drops::host {
namespace {

std::vector<net::Credential> doors_of(const Options& options) {
  return {{kParticipantDoor, options.invite.secret()},
          {kFacilitatorDoor, options.facilitator_key},
          {kProjectorDoor, options.projector_key}};
}

schema::Room room_of(const Options& options) {
  constexpr std::size_t kMostAddresses = 16;
  schema::Room room;
  room.set_code(options.invite.display());
  for (const std::string& address : options.addresses) {
    if (static_cast<std::size_t>(room.addresses_size()) < kMostAddresses) room.add_addresses(address);
  }
  room.set_port(options.port);
  room.set_projector_key(options.projector_key);
  return room;
}

}  // namespace

Host::Host(const World& world, const Options& options, Observer observer)
    : options_(options),
      observer_(std::move(observer)),
      links_(
          world.transport, world.clock, doors_of(options), [this](const std::string& line) { note(line); },
          options.rules),
      workshop_(world.session, world.journal, world.clock, options.journaled, watch()),
      reception_(links_, workshop_, world.clock, room_of(options)),
      fillers_(workshop_) {
  if (options.autopilot) autopilot_.emplace(*options.autopilot, options.journaled > 0, options.debriefs);
}

Workshop::Watch Host::watch() {
  Workshop::Watch watch;
  watch.on_safe = [this](std::span<const schema::Event> events) {
    for (const schema::Event& event : events) pass_on_words(event);
    if (observer_.on_events) observer_.on_events(events);
  };
  watch.on_trouble = [this](const Error& error) {
    note(error.sentence());
    reception_.tell_facilitators(error);
    if (autopilot_) failure_ = error;
  };
  return watch;
}

// What somebody says to the facilitator reaches the terminal as well.
void Host::pass_on_words(const schema::Event& event) const {
  const auto name = [this](std::uint32_t seat) { return state().seat(SeatId(seat))->name; };
  if (event.has_pause_asked()) note(name(event.pause_asked().seat()) + " asks for a pause, please");
  if (event.has_facilitator_told()) {
    note(name(event.facilitator_told().seat()) + " tells you: " + event.facilitator_told().text());
  }
}

Outcome Host::open() {
  if (options_.journaled == 0) {
    if (auto desk = take_desk_seat(); !desk) return desk;
    return fillers_.take_seats(options_.bots);
  }
  for (const session::Seat& seat : state().house.seats) {
    if (seat.kind == schema::SEAT_FACILITATOR && seat.token_hash.empty() && !desk_.valid()) desk_ = seat.id;
  }
  if (!desk_.valid()) {
    if (auto desk = take_desk_seat(); !desk) return desk;
  }
  desk_sequence_ = state().seat(desk_)->last_sequence;
  // Nobody is here yet: whoever comes back must not find that the story went on without them.
  schema::Command pause;
  pause.mutable_pause();
  (void)workshop_.say(pause);  // refused in the lobby and where it is paused already
  reception_.miss_everybody();
  fillers_.take_again();
  return {};
}

Outcome Host::take_desk_seat() {
  schema::Command command;
  command.mutable_take_seat()->set_name("Facilitator");
  command.mutable_take_seat()->set_kind(schema::SEAT_FACILITATOR);
  const auto events = workshop_.say(command);
  if (!events) return tl::unexpected<Error>(events.error());
  desk_ = SeatId(events->front().seat_taken().seat());
  return {};
}

void Host::step(int wait_ms) {
  const std::uint64_t before = workshop_.taken();
  const std::vector<LinkEvent> heard = links_.poll(wait_ms);
  for (const LinkEvent& event : heard) {
    if (!closed_) reception_.hear(event);
  }
  if (!closed_) {
    reception_.watch_presence();
    fly();
    fillers_.speak();
  }
  workshop_.step();
  const bool wrote = send_letters();
  if (!closed_) reception_.tell_the_time();
  links_.flush();
  stirred_ = wrote || !heard.empty() || workshop_.taken() != before;
}

int Host::patience_ms() const {
  constexpr std::int64_t kShort = 1;
  constexpr std::int64_t kLinked = 20;  // the time is told and presence looked at by then
  constexpr std::int64_t kAlone = 100;  // a line that is typed, and a wish to end, wait no longer
  if (stirred_ || links_.strangers() > 0 || links_.leaving() > 0) return kShort;
  return static_cast<int>(std::max(kShort, workshop_.quiet_ms(links_.size() > 0 ? kLinked : kAlone)));
}

bool Host::send_letters() {
  std::vector<Letter> letters = workshop_.take_letters();
  for (Letter& letter : letters) {
    const auto here = reception_.deliver(std::move(letter));
    if (!here || !here->message.has_view()) continue;
    if (const auto* seat = std::get_if<SeatId>(&here->to)) fillers_.see(*seat, here->message.view());
  }
  return !letters.empty();
}

// ---- the facilitator's side

void Host::fly() {
  if (!autopilot_ || failure_) return;
  const auto command = autopilot_->next(state(), workshop_.time().now());
  if (!command) return;
  if (const auto done = say(*command); !done) failure_ = done.error();
}

Result<std::span<const schema::Event>> Host::say(const schema::Command& command) {
  auto events = workshop_.say({desk_, ++desk_sequence_, command});
  if (events) reception_.see_off(*events);
  return events;
}

Result<std::string> Host::order(std::string_view line) {
  const auto order = parse_order(line);
  if (!order) return tl::unexpected<Error>(order.error());
  if (const auto* question = std::get_if<Question>(&*order)) return tell(*question);
  const bool trouble = workshop_.trouble().has_value();
  stirred_ = true;
  const auto done = say(std::get<schema::Command>(*order));
  if (!done) return tl::unexpected<Error>(done.error());
  const auto& command = std::get<schema::Command>(*order);
  if (command.has_lead_debrief()) return debrief_text(state(), workshop_.time().now());
  if (command.has_ask_what_if()) return what_if_text(state(), workshop_.plan(), TeamId(command.ask_what_if().team()));
  if (command.has_next_part() && !trouble) return began_text(state());
  return std::string(trouble ? "The journal is tried again; the session goes on as soon as it is safe.\n" : "Done.\n");
}

std::string Host::tell(Question question) const {
  switch (question) {
    case Question::kStatus: return status_text(state(), workshop_.plan(), workshop_.time().now());
    case Question::kWho: return who_text(state(), workshop_.plan());
    case Question::kParts: return parts_text(state(), workshop_.time().now());
    case Question::kCode: return options_.invite.display() + "\n";
    case Question::kHelp: break;
  }
  return desk_help();
}

void Host::close(const Error& why) {
  if (closed_) return;
  closed_ = true;
  (void)send_letters();
  reception_.close(why, net::Reason::kEnded);
}

void Host::announce(const std::string& what, const std::string& todo) {
  const Error news{Code::kRefused, what, todo};
  note(news.sentence());
  reception_.tell_facilitators(news);
}

void Host::note(const std::string& line) const {
  if (observer_.on_note) observer_.on_note(line);
}

}  // namespace drops::host
