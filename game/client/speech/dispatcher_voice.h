#pragma once
// The voice of this machine, by Speech Dispatcher: on a thread of its own, so that no picture waits for a service. A
// machine without one stays silent and says so once. Built only where its library is there.

#include <memory>

#include "game/base/result.h"
#include "game/client/speech/narrator.h"

namespace drops::client {

// Refuses in a program that was built without the library. Whether the service answers is told by take_notice().
[[nodiscard]] Result<std::unique_ptr<Voice>> dispatcher_voice();

}  // namespace drops::client
