#pragma once
// Several people at one link of a host, byte by byte as they would say it; and what came back for each of them.

#include <algorithm>

#include "tests/support/host_world.h"

namespace drops::test {

class Laptop {
 public:
  explicit Laptop(HostWorld& world, const std::string& address = "10.0.0.1")
      : world_(&world), client_(&world.connect(address)) {}

  // Somebody more asks; the number by which the host's reply calls them.
  std::uint32_t ask(schema::Hello hello) {
    hello.set_another(asked_ > 0);
    hello.set_person(asked_);
    client_->say_hello(hello);
    world_->run(20);
    return asked_++;
  }
  std::uint32_t join(const std::string& name, std::uint32_t team = 0) {
    schema::Hello hello;
    hello.set_name(name);
    hello.set_team(team);
    return ask(hello);
  }
  std::uint32_t come_back(const std::string& token) {
    schema::Hello hello;
    hello.set_token(token);
    return ask(hello);
  }

  [[nodiscard]] std::optional<schema::Welcome> welcome(std::uint32_t person) const {
    return last<schema::Welcome>([&](const schema::FromHost& message) {
      return message.has_welcome() && message.welcome().person() == person ? &message.welcome() : nullptr;
    });
  }
  [[nodiscard]] std::uint32_t seat(std::uint32_t person) const { return welcome(person).value().seat(); }
  [[nodiscard]] const session::Seat& seated(std::uint32_t person) const {
    return *world_->state().seat(SeatId(seat(person)));
  }
  // Of a Hello.
  [[nodiscard]] std::optional<schema::Answer> refusal(std::uint32_t person) const {
    return last<schema::Answer>([&](const schema::FromHost& message) {
      const bool theirs = message.has_answer() && message.answer().sequence() == 0;
      return theirs && message.answer().person() == person ? &message.answer() : nullptr;
    });
  }
  [[nodiscard]] std::optional<schema::Answer> answer(std::uint32_t seat, std::uint64_t sequence) const {
    return last<schema::Answer>([&](const schema::FromHost& message) {
      const bool theirs = message.has_answer() && message.has_seat() && message.seat() == seat;
      return theirs && message.answer().sequence() == sequence ? &message.answer() : nullptr;
    });
  }
  [[nodiscard]] std::optional<schema::Farewell> farewell(std::uint32_t seat) const {
    return last<schema::Farewell>([&](const schema::FromHost& message) {
      return message.has_farewell() && message.has_seat() && message.seat() == seat ? &message.farewell() : nullptr;
    });
  }
  // The part as this seat was last sent it.
  [[nodiscard]] schema::Part part(std::uint32_t seat, schema::PartKind kind) const {
    schema::Part found;
    for (const schema::FromHost& message : client_->messages) {
      if (!message.has_view() || message.seat() != seat) continue;
      for (const schema::Part& part : message.view().parts()) found = part.kind() == kind ? part : found;
    }
    return found;
  }
  [[nodiscard]] std::size_t views(std::uint32_t seat) const {
    return static_cast<std::size_t>(
        std::count_if(client_->messages.begin(), client_->messages.end(),
                      [&](const schema::FromHost& message) { return message.has_view() && message.seat() == seat; }));
  }

  void say(std::uint32_t seat, std::uint64_t sequence, const schema::Command& command) {
    client_->say_as(seat, sequence, command);
    world_->run(20);
  }
  void choose(std::uint32_t seat, std::uint64_t sequence, const std::string& option) {
    schema::Command command;
    command.mutable_choose()->set_visit(part(seat, schema::PART_SCENE).scene().visit());
    command.mutable_choose()->set_option(option);
    say(seat, sequence, command);
  }

  [[nodiscard]] HostClient& client() const { return *client_; }
  [[nodiscard]] bool stands() const { return !client_->gone; }

 private:
  template <class What, class Pick>
  [[nodiscard]] std::optional<What> last(Pick pick) const {
    std::optional<What> found;
    for (const schema::FromHost& message : client_->messages) {
      if (const What* what = pick(message)) found = *what;
    }
    return found;
  }

  HostWorld* world_;
  HostClient* client_;
  std::uint32_t asked_ = 0;
};

}  // namespace drops::test
