#pragma once
// A scripted client for tests of the host: speaks the handshake and the wire over any transport, does what it is told,
// broken things too, and keeps all that it hears.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/host/doors.h"
#include "game/schema/codec.h"
#include "game/schema/wire.pb.h"
#include "net/handshake.h"
#include "net/transport.h"

namespace drops::test {

class HostClient {
 public:
  HostClient(std::unique_ptr<net::Transport> transport, std::string secret, net::Door door = host::kParticipantDoor,
             std::uint32_t version = host::kProtocolVersion)
      : transport_(std::move(transport)), secret_(std::move(secret)), door_(door), version_(version) {}

  // ---- what it says

  void hello(const std::string& name, bool bot = false, std::optional<std::uint32_t> team = {}) {
    schema::Hello hello;
    hello.set_name(name);
    hello.set_bot(bot);
    if (team) hello.set_team(*team);
    say_hello(hello);
  }
  void come_back(const std::string& with_token) {
    schema::Hello hello;
    hello.set_token(with_token);
    say_hello(hello);
  }
  void say_hello(const schema::Hello& hello) {
    schema::FromClient message;
    *message.mutable_hello() = hello;
    send(schema::encode(message));
  }
  std::uint64_t say(const schema::Command& command) {
    say_again(++sequence, command);
    return sequence;
  }
  void say_again(std::uint64_t number, const schema::Command& command) { say_as(seat.value_or(0), number, command); }
  void say_as(std::uint32_t as, std::uint64_t number, const schema::Command& command) {
    schema::FromClient message;
    message.mutable_say()->set_sequence(number);
    message.mutable_say()->set_seat(as);
    *message.mutable_say()->mutable_command() = command;
    send(schema::encode(message));
  }
  std::uint64_t choose(const std::string& option) {
    schema::Command command;
    command.mutable_choose()->set_visit(scene().visit());
    command.mutable_choose()->set_option(option);
    return say(command);
  }
  std::uint64_t ready() {
    schema::Command command;
    command.mutable_ready()->set_visit(scene().visit());
    command.mutable_ready()->set_phase(scene().phase());
    return say(command);
  }
  // Any bytes, as soon as the code was accepted.
  void send(const std::string& bytes) {
    if (inside) {
      (void)transport_->send(peer, net::Channel::kReliable, schema::as_bytes(bytes));
    } else {
      waiting_.push_back(bytes);
    }
  }
  void leave() { transport_->disconnect(peer, net::Reason::kClosed); }

  // ---- what it hears

  void step() {
    for (const net::Event& event : transport_->poll(0)) {
      if (const auto* connected = std::get_if<net::Connected>(&event)) {
        connect(connected->peer);
      } else if (const auto* received = std::get_if<net::Received>(&event)) {
        receive(*received);
      } else if (const auto* lost = std::get_if<net::Disconnected>(&event)) {
        gone = lost->reason;
        inside = false;
      }
    }
  }

  [[nodiscard]] const schema::Part* part(schema::PartKind kind) const {
    for (const auto& row : parts) {
      if (row.second.kind() == kind) return &row.second;
    }
    return nullptr;
  }
  [[nodiscard]] schema::ScenePart scene() const {
    const schema::Part* found = part(schema::PART_SCENE);
    return found != nullptr ? found->scene() : schema::ScenePart();
  }
  [[nodiscard]] std::optional<schema::Answer> answer_to(std::uint64_t number) const {
    for (const auto& answer : answers) {
      if (answer.sequence() == number) return answer;
    }
    return std::nullopt;
  }
  // All that is on its screen, as bytes.
  [[nodiscard]] std::string screen() const {
    std::string all;
    for (const auto& row : parts) all += schema::encode(row.second);
    return all;
  }
  [[nodiscard]] net::Transport& transport() { return *transport_; }

  bool inside = false;                   // the code was accepted
  std::optional<net::Error> not_let_in;  // why the handshake failed
  std::optional<net::Reason> gone;       // the link has ended
  std::optional<std::uint32_t> seat;
  std::string token;
  std::uint64_t sequence = 0;
  std::vector<schema::Answer> answers;
  std::vector<schema::Note> notes;
  std::optional<schema::Farewell> farewell;
  std::optional<schema::Clock> clock;
  std::map<std::uint64_t, schema::Part> parts;
  std::map<schema::PartKind, int> times_sent;
  std::vector<schema::FromHost> messages;  // all, in order; above is what came last, whoever's it is
  std::vector<std::string> heard;          // "welcome", "answer", "view", "farewell", in order
  net::PeerId peer;

 private:
  void connect(net::PeerId id) {
    peer = id;
    gone.reset();
    handshake_ = net::make_clear_initiator(version_, {door_, secret_});
    (void)transport_->send(peer, net::Channel::kReliable, handshake_->begin().send);
  }
  void receive(const net::Received& received) {
    if (!inside) {
      if (received.channel != net::Channel::kReliable) return;
      const net::Step step = handshake_->receive(received.bytes);
      if (const auto* error = std::get_if<net::Error>(&step.outcome)) not_let_in = *error;
      inside = step.done();
      if (!inside) return;
      for (const std::string& bytes : std::exchange(waiting_, {})) send(bytes);
      return;
    }
    auto message = schema::decode<schema::FromHost>(received.bytes);
    if (!message) return;
    messages.push_back(*message);
    take(*message);
  }
  void take(const schema::FromHost& message) {
    if (message.has_welcome()) {
      heard.emplace_back("welcome");
      seat = message.welcome().seat();
      if (!message.welcome().token().empty()) token = message.welcome().token();
      sequence = std::max(sequence, message.welcome().last_sequence());
    } else if (message.has_answer()) {
      heard.emplace_back("answer");
      answers.push_back(message.answer());
    } else if (message.has_view()) {
      heard.emplace_back("view");
      for (const schema::Part& part : message.view().parts()) {
        parts[(static_cast<std::uint64_t>(part.kind()) << 32U) | part.team()] = part;
        ++times_sent[part.kind()];
      }
    } else if (message.has_farewell()) {
      heard.emplace_back("farewell");
      farewell = message.farewell();
    } else if (message.has_note()) {
      notes.push_back(message.note());
    } else if (message.has_clock()) {
      clock = message.clock();
    }
  }

  std::unique_ptr<net::Transport> transport_;
  std::string secret_;
  net::Door door_;
  std::uint32_t version_;
  std::unique_ptr<net::Handshake> handshake_;
  std::vector<std::string> waiting_;
};

}  // namespace drops::test
