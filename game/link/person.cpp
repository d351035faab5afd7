#include "game/link/person.h"

#include <utility>

namespace drops::link {

schema::FromClient Person::hello(bool another) const {
  schema::FromClient message;
  auto& hello = *message.mutable_hello();
  hello.set_name(who_.name);
  hello.set_bot(who_.bot);
  if (who_.team) hello.set_team(*who_.team);
  hello.set_token(who_.token);
  hello.set_another(another);
  hello.set_person(id_.value);
  return message;
}

std::vector<schema::FromClient> Person::welcome(const schema::Welcome& welcome) {
  state_ = State::kSeated;
  here_ = true;
  seat_ = SeatId(welcome.seat());
  if (!welcome.token().empty()) who_.token = welcome.token();
  outbox_.welcome(welcome.last_sequence());
  std::vector<schema::FromClient> messages = outbox_.unanswered();
  for (schema::FromClient& message : messages) message = from_seat(std::move(message));
  return messages;
}

schema::FromClient Person::message(std::uint64_t sequence) const {
  return from_seat(outbox_.message(sequence));
}

schema::FromClient Person::from_seat(schema::FromClient message) const {
  message.mutable_say()->set_seat(seat_->value);
  return message;
}

void Person::take(const schema::Answer& answer) {
  outbox_.answered(answer.sequence());
  answers_.push_back(answer);
}

std::vector<schema::Answer> Person::take_answers() {
  return std::exchange(answers_, {});
}

void Person::end(Error why) {
  state_ = State::kOut;
  here_ = false;
  error_ = std::move(why);
  outbox_ = {};
}

}  // namespace drops::link
