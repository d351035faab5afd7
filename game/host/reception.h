#pragma once
// Between links and seats: who asks for a seat, who says something from it, who has gone quiet, and which link a letter
// goes to. One link that breaks a rule is let go with a sentence; nobody else notices. Where several share a link, one
// who is turned down, leaves or is taken out costs the others nothing.

#include <cstdint>
#include <utility>
#include <vector>

#include "game/host/links.h"
#include "game/host/seating.h"
#include "game/host/seats.h"
#include "game/host/workshop.h"

namespace drops::host {

class Reception {
 public:
  static constexpr std::int64_t kAwayMs = 3'000;  // not heard for so long: away

  // Both outlive this.
  Reception(Links& links, Workshop& workshop, const Clock& clock, schema::Room room)
      : links_(links), workshop_(workshop), clock_(clock), room_(std::move(room)) {}

  // Seats that nobody has a link to, after a host came back: they are away until their people return.
  void miss_everybody();

  void hear(const LinkEvent& event);

  // Who has not been heard for a while is away, and who is heard again is back.
  void watch_presence();
  // Once a second, and whenever time starts or stands still.
  void tell_the_time();

  // At once, whatever the journal has still to make safe: this is about the host itself.
  void tell_facilitators(const Error& error);

  // Tells those who left by these events, and lets them go once it is safe: their links too, where nobody else is left.
  void see_off(std::span<const schema::Event> events);

  // Sends a letter. Gives it back where it is for a seat without a link: one in this process, or one that is away.
  std::optional<Letter> deliver(Letter letter);

  // Lets every link go with this sentence.
  void close(const Error& why, net::Reason reason);

 private:
  // Who asks: one of those at the end of a link, by the client's own number.
  struct Asker {
    net::PeerId peer;
    std::uint32_t person = 0;
  };

  void on_hello(net::PeerId peer, net::Door door, const schema::Hello& hello);
  void on_say(net::PeerId peer, const schema::Say& say);
  void take_seat(const Asker& asker, const NewSeat& seat);
  void come_back(const Asker& asker, SeatId seat);
  void seat_link(const Asker& asker, SeatId seat, const std::string& token);
  void turn_down(const Asker& asker, const Error& why);
  void show_the_room(net::PeerId peer, const session::Seat& seat);
  void note_the_way(net::PeerId peer);
  void deliver(SeatId seat, Letter letter);
  void part(SeatId seat, const Error& why, net::Reason reason);
  void lose(net::PeerId peer);
  void set_presence(SeatId seat, bool here);
  [[nodiscard]] std::optional<Error> in_trouble(SeatId seat, const schema::Command& command) const;
  void break_rule(net::PeerId peer, const Error& why);

  Links& links_;
  Workshop& workshop_;
  const Clock& clock_;
  schema::Room room_;  // what others need to join, and the projector's key
  Seating seating_;
  std::int64_t looked_ms_ = 0;  // when presence was last looked at
  std::int64_t told_ms_ = 0;    // when the time was last told
  bool told_running_ = false;
};

}  // namespace drops::host
