#pragma once
// The messages of a host to a link, made in one line each. Decides nothing.

#include <cstdint>
#include <string>

#include "game/base/ids.h"
#include "game/base/result.h"
#include "game/schema/wire.pb.h"

namespace drops::host {

// The word that programs know a refusal by: "refused", "not_found", ...
[[nodiscard]] std::string code_name(Code code);

// To a command.
[[nodiscard]] schema::FromHost accepted(std::uint64_t sequence);
[[nodiscard]] schema::FromHost refusal(std::uint64_t sequence, const Error& error);
// To a Hello of the person whom the client calls by this number.
[[nodiscard]] schema::FromHost turned_down(std::uint32_t person, const Error& error);
[[nodiscard]] schema::FromHost welcome(std::uint32_t person, SeatId seat, const std::string& token,
                                       std::uint64_t last_sequence);

[[nodiscard]] schema::FromHost farewell(const Error& error);
[[nodiscard]] schema::FromHost notice(const Error& error);
[[nodiscard]] schema::FromHost clock_now(Tick tick, bool running);

// The same, and whose it is of those who share the link.
[[nodiscard]] schema::FromHost of_seat(SeatId seat, schema::FromHost message);

}  // namespace drops::host
