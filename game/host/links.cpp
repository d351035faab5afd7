#include "game/host/links.h"

#include <utility>

#include "game/host/messages.h"
#include "game/schema/codec.h"

namespace drops::host {

Links::Links(net::Transport& transport, const Clock& clock, std::vector<net::Credential> doors, Entrance::Note note,
             LinkRules rules)
    : transport_(transport),
      clock_(clock),
      rules_(rules),
      note_(std::move(note)),
      entrance_(transport, clock, std::move(doors), note_, rules.entrance) {}

std::vector<LinkEvent> Links::poll(int wait_ms) {
  std::vector<LinkEvent> out;
  for (net::Event& event : transport_.poll(wait_ms)) {
    if (const auto* connected = std::get_if<net::Connected>(&event)) {
      entrance_.arrive(connected->peer);
    } else if (const auto* received = std::get_if<net::Received>(&event)) {
      receive(*received, out);
    } else if (const auto* gone = std::get_if<net::Disconnected>(&event)) {
      entrance_.leave(gone->peer);
      leaving_.erase(gone->peer);
      if (inside_.erase(gone->peer) > 0) out.emplace_back(Gone{gone->peer});
    }
  }
  admit();
  end_the_unseated();
  return out;
}

void Links::receive(const net::Received& received, std::vector<LinkEvent>& out) {
  if (entrance_.knows(received.peer)) {
    entrance_.receive(received.peer, received.bytes);
    return admit();  // what it says next may be in the same poll
  }
  const auto found = inside_.find(received.peer);
  if (found == inside_.end()) return;                       // let go: what it still says is not heard
  if (received.channel != net::Channel::kReliable) return;  // nothing a client says there means anything yet
  if (received.bytes.size() > rules_.most_message_bytes) {
    return refuse(received.peer, {Code::kLimit, "a message of this link was too long", "join again to go on"}, out);
  }
  auto message = schema::decode<schema::FromClient>(received.bytes);
  if (!message) {
    return refuse(received.peer,
                  {Code::kInvalid, "a message of this link is not understood (" + message.error().what + ")",
                   "use the same version of Drops & Buckets as the host, and join again"},
                  out);
  }
  out.emplace_back(Heard{received.peer, found->second.door, std::move(*message)});
}

void Links::refuse(net::PeerId peer, const Error& why, std::vector<LinkEvent>& out) {
  let_go(peer, why, net::Reason::kRefused);
  out.emplace_back(Gone{peer});
}

void Links::admit() {
  for (const auto& [peer, door] : entrance_.step()) inside_[peer] = Link{door, clock_.now_ms(), false};
}

void Links::end_the_unseated() {
  const std::int64_t now = clock_.now_ms();
  if (now - looked_ms_ < 1'000) return;
  looked_ms_ = now;
  for (const net::PeerId peer : peers()) {
    const Link& link = inside_.at(peer);
    if (link.seated || now - link.since_ms < rules_.unseated_ms) continue;
    let_go(peer, {Code::kRefused, "nobody took a seat on this link", "join again with your name"},
           net::Reason::kRefused);
  }
}

void Links::send(net::PeerId peer, const schema::FromHost& message) {
  if (!inside(peer)) return;
  const auto channel = message.has_clock() ? net::Channel::kUnreliable : net::Channel::kReliable;
  const std::string bytes = schema::encode(message);
  const auto sent = transport_.send(peer, channel, schema::as_bytes(bytes));
  if (!sent && note_) note_("a message was not sent: " + sent.error().sentence());
}

void Links::let_go(net::PeerId peer, const Error& why, net::Reason reason) {
  if (!inside(peer)) return;
  send(peer, farewell(why));
  transport_.disconnect(peer, reason);
  inside_.erase(peer);
  leaving_.insert(peer);
}

void Links::keep(net::PeerId peer) {
  if (const auto found = inside_.find(peer); found != inside_.end()) found->second.seated = true;
}

std::vector<net::PeerId> Links::peers() const {
  std::vector<net::PeerId> all;
  for (const auto& row : inside_) all.push_back(row.first);
  return all;
}

}  // namespace drops::host
