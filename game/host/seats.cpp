#include "game/host/seats.h"

#include <sodium.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/host/doors.h"
#include "net/invite.h"

namespace drops::host {
namespace {

schema::SeatKind kind_of(net::Door door, const schema::Hello& hello) {
  if (door == kFacilitatorDoor) return schema::SEAT_FACILITATOR;
  if (door == kProjectorDoor) return schema::SEAT_PROJECTOR;
  if (hello.observer()) return schema::SEAT_OBSERVER;
  return hello.bot() ? schema::SEAT_BOT : schema::SEAT_PARTICIPANT;
}

// The code lets in who plays and who watches; facilitators and projectors have keys of their own.
bool same_door(schema::SeatKind a, schema::SeatKind b) {
  const auto by_code = [](schema::SeatKind kind) {
    return kind != schema::SEAT_FACILITATOR && kind != schema::SEAT_PROJECTOR;
  };
  return a == b || (by_code(a) && by_code(b));
}

bool plays(schema::SeatKind kind) {
  return kind == schema::SEAT_PARTICIPANT || kind == schema::SEAT_BOT;
}

bool named(const session::State& state, const std::string& name) {
  return std::any_of(state.house.seats.begin(), state.house.seats.end(), [&](const session::Seat& seat) {
    return seat.presence != session::Presence::kLeft && seat.name == name;
  });
}

// Facilitators and projectors need not think of a name: "Projector", "Projector 2", ...
std::string name_by_kind(const session::State& state, schema::SeatKind kind) {
  const std::string stem = kind == schema::SEAT_FACILITATOR ? "Facilitator" : "Projector";
  std::string name = stem;
  for (int number = 2; named(state, name); ++number) name = stem + " " + std::to_string(number);
  return name;
}

Error from(const net::Error& error) {
  return {Code::kUnavailable, error.what, error.todo};
}

Result<std::variant<NewSeat, OldSeat>> new_seat(const session::State& state, schema::SeatKind kind,
                                                const schema::Hello& hello) {
  const bool nameless = hello.name().empty() && !plays(kind) && kind != schema::SEAT_OBSERVER;
  auto name = check_name(nameless ? name_by_kind(state, kind) : hello.name());
  if (!name) return pass_on(name);
  const auto token = net::make_token();
  if (!token) return tl::unexpected<Error>(from(token.error()));
  auto hash = token_hash(*token);
  if (!hash) return pass_on(hash);

  NewSeat seat;
  seat.token = *token;
  auto& take = *seat.take.mutable_take_seat();
  take.set_name(*name);
  take.set_kind(kind);
  if (hello.has_team()) take.set_team(hello.team());
  take.set_token_hash(*hash);
  return seat;
}

Result<std::variant<NewSeat, OldSeat>> old_seat(const session::State& state, schema::SeatKind kind,
                                                const schema::Hello& hello) {
  const auto hash = token_hash(hello.token());
  for (const session::Seat& seat : state.house.seats) {
    if (!hash || seat.token_hash != *hash) continue;
    if (seat.presence == session::Presence::kLeft) {
      return fail(Code::kRefused, "this seat was given up", "join again with a name to take a new one");
    }
    if (!same_door(seat.kind, kind)) break;  // the facilitator's seat is not had with the participants' code
    return OldSeat{seat.id};
  }
  return fail(Code::kNotFound, "this session knows no seat of yours", "join with your name instead");
}

}  // namespace

Result<std::variant<NewSeat, OldSeat>> judge_hello(const session::State& state, net::Door door,
                                                   const schema::Hello& hello) {
  const schema::SeatKind kind = kind_of(door, hello);
  return hello.token().empty() ? new_seat(state, kind, hello) : old_seat(state, kind, hello);
}

Result<std::string> token_hash(const std::string& token) {
  const auto hex = net::hash_token(token);
  if (!hex) return tl::unexpected<Error>(from(hex.error()));
  std::string bytes(hex->size() / 2, '\0');
  std::size_t length = 0;
  sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), hex->data(), hex->size(), nullptr,
                 &length, nullptr);
  bytes.resize(length);
  return bytes;
}

}  // namespace drops::host
