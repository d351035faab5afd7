#include "game/schema/codec.h"

#include <google/protobuf/stubs/logging.h>

#include <limits>
#include <utility>

namespace drops::schema {

Outcome decode_into(Bytes bytes, google::protobuf::Message& message) {
  // Protocol Buffers would write a line on stderr for every odd byte that a stranger sends.
  const google::protobuf::LogSilencer quiet;
  const bool fits = std::cmp_less_equal(bytes.size(), std::numeric_limits<int>::max());
  if (!fits || !message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return fail(Code::kInvalid, message.GetDescriptor()->name() + ": these bytes are not one");
  }
  return check(message);
}

std::string encode(const google::protobuf::Message& message) {
  // Fields are written in the order of their numbers; only maps are not, and the schema has none.
  return message.SerializeAsString();
}

}  // namespace drops::schema
