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

[[nodiscard]] schema::FromHost accepted(std::uint64_t sequence);
[[nodiscard]] schema::FromHost refusal(std::uint64_t sequence, const Error& error);
[[nodiscard]] schema::FromHost farewell(const Error& error);
[[nodiscard]] schema::FromHost notice(const Error& error);
[[nodiscard]] schema::FromHost welcome(SeatId seat, const std::string& token, std::uint64_t last_sequence);
[[nodiscard]] schema::FromHost clock_now(Tick tick, bool running);

}  // namespace drops::host
