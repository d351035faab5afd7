// What went wrong between machines, as a value with a sentence for the person in front of the screen.
// Never thrown, and never about the game: other rooms wrap it in their own words.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace net {

struct Error {
  enum class Code {
    kBadAddress,    // not an address, or no machine has that name
    kBadSetting,    // an option outside its range
    kPortInUse,     // another program listens there
    kUnreachable,   // nobody answered in time
    kNotConnected,  // unknown, not yet connected or already closed peer
    kBadSize,       // empty or larger than the channel takes
    kBadMessage,    // bytes that are not what this room speaks
    kWrongVersion,  // the two ends speak different protocol versions
    kWrongCode,     // the code or token opens nothing
    kBadCode,       // text that cannot be a code or token
    kClosed,        // the other end, or this one, closed the link
    kLost,          // the link went silent or was cut
    kSystem,        // the machine refused (sockets, random numbers)
  };

  Code code = Code::kSystem;
  std::string what;  // what is wrong, without a full stop
  std::string todo;  // what to do about it

  // "what: todo", ready to be shown.
  [[nodiscard]] std::string sentence() const { return what + ": " + todo; }
};

template <typename T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, std::string what, std::string todo) {
  return tl::unexpected<Error>(Error{code, std::move(what), std::move(todo)});
}

}  // namespace net
