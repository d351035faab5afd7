#include "game/schema/codec.h"

#include <google/protobuf/util/message_differencer.h>

#include <catch2/catch.hpp>
#include <string>

#include "game/base/keyed_random.h"
#include "tests/schema/samples.h"

using namespace drops;
using namespace drops::schema;

namespace {

using google::protobuf::Message;
using google::protobuf::util::MessageDifferencer;

std::unique_ptr<Message> empty_like(const Message& message) {
  return std::unique_ptr<Message>(message.New());
}

// Bytes from anywhere: they are refused, or they are a message that lasts.
bool decodes_or_is_refused(const std::string& bytes, const Message& like) {
  const auto message = empty_like(like);
  const Outcome outcome = decode_into(as_bytes(bytes), *message);
  if (!outcome) return outcome.error().code == Code::kInvalid && !outcome.error().what.empty();
  const auto again = empty_like(like);
  return check(*message).has_value() && decode_into(as_bytes(encode(*message)), *again).has_value() &&
         MessageDifferencer::Equals(*message, *again);
}

std::string refusal(const std::string& bytes) {
  const auto result = decode<Command>(as_bytes(bytes));
  return result ? "" : result.error().what;
}

}  // namespace

TEST_CASE("what is encoded decodes to the same") {
  for (const auto& message : samples::all()) {
    const auto again = empty_like(*message);
    REQUIRE(decode_into(as_bytes(encode(*message)), *again));
    CHECK(MessageDifferencer::Equals(*message, *again));
  }
}

TEST_CASE("the same message has the same bytes") {
  for (const auto& message : samples::all()) {
    const auto copy = empty_like(*message);
    copy->CopyFrom(*message);
    CHECK(encode(*copy) == encode(*message));
  }
}

TEST_CASE("decoding gives the message itself") {
  const auto command = decode<Command>(as_bytes(encode(samples::choice())));
  REQUIRE(command);
  CHECK(command->choose().option() == "tell");
}

TEST_CASE("bytes that are no message are refused") {
  CHECK(refusal("\xff\xff") == "Command: these bytes are not one");
}

TEST_CASE("no bytes at all are a message that says nothing") {
  CHECK(refusal("") == "Command.what: is missing");
}

TEST_CASE("what is out of its limits does not get past decoding") {
  Command command = samples::choice();
  command.mutable_choose()->set_option(std::string(33, 'a'));
  CHECK(refusal(encode(command)) == "Choose.option: longer than 32 characters");
}

TEST_CASE("text that is not UTF-8 does not get past decoding") {
  std::string bytes = encode(samples::choice());
  bytes.replace(bytes.find("tell"), 4, "\xff\xfe\xfd\xfc");
  CHECK_FALSE(refusal(bytes).empty());
}

TEST_CASE("a name that is not UTF-8 gets past decoding in a Hello") {
  FromClient message = samples::hello();
  message.mutable_hello()->set_name("Zo\xeb");
  const auto again = decode<FromClient>(as_bytes(encode(message)));
  REQUIRE(again);
  CHECK(again->hello().name() == "Zo\xeb");
}

TEST_CASE("fields that the schema does not know are refused, at the top and inside") {
  const std::string unknown("\xa2\x06\x01x", 4);  // field 100, one byte
  CHECK(refusal(encode(samples::choice()) + unknown) == "Command: holds a field that is not known");
  Command command = samples::choice();
  command.mutable_choose()->GetReflection()->MutableUnknownFields(command.mutable_choose())->AddVarint(100, 1);
  CHECK(refusal(encode(command)) == "Choose: holds a field that is not known");
}

TEST_CASE("a message that was cut off anywhere is refused or whole") {
  for (const auto& message : samples::all()) {
    const std::string bytes = encode(*message);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      CAPTURE(message->GetTypeName(), length);
      CHECK(decodes_or_is_refused(bytes.substr(0, length), *message));
    }
  }
}

TEST_CASE("a message with flipped bits is refused or whole") {
  for (const auto& message : samples::all()) {
    const std::string bytes = encode(*message);
    const RandomKey key{1, 0, 0, "flips"};
    for (std::uint64_t round = 0; round < 1'000; ++round) {
      std::string flipped = bytes;
      for (std::uint64_t flip = 0; flip <= round % 3; ++flip) {
        const std::uint64_t bit = keyed_below(key, round * 3 + flip, bytes.size() * 8);
        char& byte = flipped[static_cast<std::size_t>(bit / 8)];
        byte = static_cast<char>(byte ^ (1 << (bit % 8)));
      }
      CAPTURE(message->GetTypeName(), round);
      if (!decodes_or_is_refused(flipped, *message)) FAIL_CHECK("neither refused nor whole");
    }
  }
}

TEST_CASE("random bytes are refused or a whole message") {
  int refused = 0;
  for (const auto& message : samples::all()) {
    const RandomKey key{2, 0, 0, "bytes"};
    for (std::uint64_t round = 0; round < 1'000; ++round) {
      std::string bytes(static_cast<std::size_t>(keyed_below(key, round << 8, 64)), '\0');
      for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(keyed_bits(key, (round << 8) + 1 + i));
      CAPTURE(message->GetTypeName(), round);
      if (!decodes_or_is_refused(bytes, *message)) FAIL_CHECK("neither refused nor whole");
      refused += decode_into(as_bytes(bytes), *empty_like(*message)) ? 0 : 1;
    }
  }
  CHECK(refused > 4'900);
}

TEST_CASE("messages nested without end are refused") {
  std::string bytes;  // a View in a View in a View ..., all of field 3
  for (int i = 0; i < 5'000; ++i) {
    std::string length;
    for (std::size_t rest = bytes.size();; rest >>= 7) {
      length += static_cast<char>((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
      if (rest <= 0x7f) break;
    }
    bytes = "\x1a" + length + bytes;
  }
  CHECK(decodes_or_is_refused(bytes, FromHost()));
  CHECK_FALSE(decode<FromHost>(as_bytes(bytes)));
}
