#pragma once
// Bytes to messages and back. Nothing out of its limits gets past decode(): handlers never check a length.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "game/base/result.h"
#include "game/schema/check.h"

namespace drops::schema {

using Bytes = std::span<const std::byte>;

// Parses and checks. Refuses what does not parse, unknown fields, and whatever check() refuses.
[[nodiscard]] Outcome decode_into(Bytes bytes, google::protobuf::Message& message);

template <class M>
[[nodiscard]] Result<M> decode(Bytes bytes) {
  M message;
  Outcome done = decode_into(bytes, message);
  if (!done) return pass_on(done);
  return message;
}

// The same bytes for the same message, within one build of the program.
[[nodiscard]] std::string encode(const google::protobuf::Message& message);

[[nodiscard]] inline Bytes as_bytes(std::string_view text) {
  return std::as_bytes(std::span<const char>(text.data(), text.size()));
}

}  // namespace drops::schema
