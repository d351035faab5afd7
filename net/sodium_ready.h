// libsodium before its first use: one question, asked by every file here that calls it.
// Holds nothing; libsodium remembers by itself and may be asked from any thread.
#pragma once

#include <sodium.h>

#include "net/error.h"

namespace net {

// Refuses (kSystem) when the machine gives no safe random numbers.
[[nodiscard]] inline Expected<void> sodium_ready() {
  if (sodium_init() >= 0) return {};
  return fail(Error::Code::kSystem, "This machine gives no safe random numbers", "restart it, or use another");
}

}  // namespace net
