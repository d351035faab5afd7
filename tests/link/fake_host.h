#pragma once
// A host that does as it is told: opens the door for one code, keeps what it heard, and says what a test wants said.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/link/link.h"
#include "game/schema/codec.h"
#include "net/loopback.h"

namespace drops::test {

class FakeHost {
 public:
  static constexpr const char* kSecret = "4XQ2M";

  explicit FakeHost(net::LoopbackNetwork& network) : network_(network), transport_(network.listen()) {}

  // A host that crashed and came back.
  void restart() {
    peer_.reset();
    handshake_.reset();
    transport_ = network_.listen();
  }

  void step() {
    for (const auto& event : transport_->poll(0)) {
      if (const auto* connected = std::get_if<net::Connected>(&event)) {
        if (turns_away) {
          transport_->disconnect(connected->peer, net::Reason::kRefused);
          continue;
        }
        peer_ = connected->peer;
        handshake_ = net::make_clear_responder(version, {{link::kParticipantDoor, kSecret}});
      } else if (const auto* received = std::get_if<net::Received>(&event)) {
        take(*received);
      } else if (std::holds_alternative<net::Disconnected>(event)) {
        peer_.reset();
      }
    }
  }

  // What is of one seat, and does not say which, is of the last one that was welcomed.
  void send(schema::FromHost message) {
    const auto channel = message.has_clock() ? net::Channel::kUnreliable : net::Channel::kReliable;
    if (seat_ && !message.has_seat() && (message.has_answer() || message.has_view())) message.set_seat(*seat_);
    const std::string bytes = schema::encode(message);
    if (peer_) (void)transport_->send(*peer_, channel, schema::as_bytes(bytes));
  }
  void send_bytes(const std::string& bytes) {
    if (peer_) (void)transport_->send(*peer_, net::Channel::kReliable, schema::as_bytes(bytes));
  }

  void welcome(std::uint32_t seat, const std::string& token, std::uint64_t last_sequence = 0,
               std::uint32_t person = 0) {
    seat_ = seat;
    schema::FromHost message;
    message.mutable_welcome()->set_person(person);
    message.mutable_welcome()->set_seat(seat);
    message.mutable_welcome()->set_token(token);
    message.mutable_welcome()->set_last_sequence(last_sequence);
    send(message);
  }
  void answer(std::uint64_t sequence, const std::string& refusal = {}) {
    schema::FromHost message;
    message.mutable_answer()->set_sequence(sequence);
    message.mutable_answer()->set_refused(!refusal.empty());
    message.mutable_answer()->set_what(refusal);
    send(message);
  }
  void turn_down(std::uint32_t person, const std::string& refusal) {
    schema::FromHost message;
    message.mutable_answer()->set_person(person);
    message.mutable_answer()->set_refused(true);
    message.mutable_answer()->set_what(refusal);
    send(message);
  }
  // To one seat of several.
  void farewell_to(std::uint32_t seat, const std::string& what) {
    schema::FromHost message;
    message.set_seat(seat);
    message.mutable_farewell()->set_what(what);
    send(message);
  }
  void farewell(const std::string& what, net::Reason reason) {
    schema::FromHost message;
    message.mutable_farewell()->set_what(what);
    send(message);
    if (peer_) transport_->disconnect(*peer_, reason);
  }

  [[nodiscard]] bool has_link() const { return peer_.has_value(); }

  std::uint32_t version = link::kProtocolVersion;
  bool answers_the_code = true;
  bool turns_away = false;  // full at the door
  std::vector<schema::Hello> hellos;
  std::vector<schema::Say> said;

 private:
  void take(const net::Received& received) {
    if (handshake_) {
      if (!answers_the_code) return;
      const net::Step step = handshake_->receive(received.bytes);
      if (!step.send.empty()) (void)transport_->send(received.peer, net::Channel::kReliable, step.send);
      if (step.done()) handshake_.reset();
      if (step.failed()) transport_->disconnect(received.peer, net::Reason::kRefused);
      return;
    }
    auto message = schema::decode<schema::FromClient>(received.bytes);
    if (!message) return;
    if (message->has_hello()) hellos.push_back(message->hello());
    if (message->has_say()) said.push_back(message->say());
  }

  net::LoopbackNetwork& network_;
  std::unique_ptr<net::Transport> transport_;
  std::optional<net::PeerId> peer_;
  std::unique_ptr<net::Handshake> handshake_;
  std::optional<std::uint32_t> seat_;
};

}  // namespace drops::test
