#include "game/host/messages.h"

#include <utility>

namespace drops::host {
namespace {

constexpr std::size_t kMostBytes = 400;  // of a sentence: its limit in code points is never passed with so few bytes

// Cut at a character's border: a client refuses what is longer than the schema says, or not UTF-8.
std::string fitting(const std::string& text) {
  if (text.size() <= kMostBytes) return text;
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
  return text.substr(0, end);
}

}  // namespace

std::string code_name(Code code) {
  switch (code) {
    case Code::kInvalid: return "invalid";
    case Code::kNotFound: return "not_found";
    case Code::kRefused: return "refused";
    case Code::kUnavailable: return "unavailable";
    case Code::kCorrupt: return "corrupt";
    case Code::kLimit: return "limit";
    case Code::kInternal: break;
  }
  return "internal";
}

schema::FromHost accepted(std::uint64_t sequence) {
  schema::FromHost message;
  message.mutable_answer()->set_sequence(sequence);
  return message;
}

schema::FromHost refusal(std::uint64_t sequence, const Error& error) {
  schema::FromHost message;
  auto& answer = *message.mutable_answer();
  answer.set_sequence(sequence);
  answer.set_refused(true);
  answer.set_code(code_name(error.code));
  answer.set_what(fitting(error.what));
  answer.set_todo(fitting(error.todo));
  return message;
}

schema::FromHost turned_down(std::uint32_t person, const Error& error) {
  schema::FromHost message = refusal(0, error);
  message.mutable_answer()->set_person(person);
  return message;
}

schema::FromHost welcome(std::uint32_t person, SeatId seat, const std::string& token, std::uint64_t last_sequence) {
  schema::FromHost message;
  auto& welcome = *message.mutable_welcome();
  welcome.set_seat(seat.value);
  welcome.set_token(token);
  welcome.set_last_sequence(last_sequence);
  welcome.set_person(person);
  return message;
}

schema::FromHost farewell(const Error& error) {
  schema::FromHost message;
  message.mutable_farewell()->set_what(fitting(error.what));
  message.mutable_farewell()->set_todo(fitting(error.todo));
  return message;
}

schema::FromHost notice(const Error& error) {
  schema::FromHost message;
  message.mutable_note()->set_what(fitting(error.what));
  message.mutable_note()->set_todo(fitting(error.todo));
  return message;
}

schema::FromHost clock_now(Tick tick, bool running) {
  schema::FromHost message;
  message.mutable_clock()->set_tick(tick);
  message.mutable_clock()->set_running(running);
  return message;
}

schema::FromHost of_seat(SeatId seat, schema::FromHost message) {
  message.set_seat(seat.value);
  return message;
}

}  // namespace drops::host
