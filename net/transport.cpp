#include "net/transport.h"

namespace net {

Expected<void> check_size(Channel channel, std::size_t bytes) {
  if (bytes == 0) {
    // An empty message on the wire is the transport's own heartbeat.
    return fail(Error::Code::kBadSize, "An empty message cannot be sent", "this is a fault in the program, report it");
  }
  const std::size_t limit = channel == Channel::kReliable ? kMaxReliableBytes : kMaxUnreliableBytes;
  if (bytes <= limit) return {};
  return fail(Error::Code::kBadSize,
              "A message of " + std::to_string(bytes) + " bytes is longer than the " + std::to_string(limit) +
                  " that may be sent at once",
              "shorten the text, or report this if nobody typed that much");
}

tl::unexpected<Error> not_connected() {
  return fail(Error::Code::kNotConnected, "There is no link to send on", "wait until it is there, or join again");
}

Reason reason_from_wire(std::uint32_t number) {
  switch (static_cast<Reason>(number)) {
    case Reason::kLost:
    case Reason::kClosed:
    case Reason::kRefused:
    case Reason::kRemoved:
    case Reason::kEnded: return static_cast<Reason>(number);
    case Reason::kUnreachable: break;  // nobody can say this over a link that works
  }
  return Reason::kClosed;
}

Error explain(Reason reason, const std::string& where) {
  using Code = Error::Code;
  switch (reason) {
    case Reason::kLost: return {Code::kLost, "The link was lost", "check the network, then join again"};
    case Reason::kClosed: return {Code::kClosed, "The link was closed", "join again to go on"};
    case Reason::kRefused: return {Code::kClosed, "The host let this link go", "check the code, then join again"};
    case Reason::kRemoved: return {Code::kClosed, "The facilitator removed this link", "ask the facilitator"};
    case Reason::kEnded: return {Code::kClosed, "The session has ended", "nothing more is needed"};
    case Reason::kUnreachable: break;
  }
  return {Code::kUnreachable, "No host answers at " + where,
          "check the address, and that both machines are in the same network"};
}

}  // namespace net
