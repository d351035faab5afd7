#pragma once
// One generic check of a message against the limits that stand beside its fields (limits.proto). Reads them by
// reflection; knows no message by name.

#include <google/protobuf/message.h>

#include <string>
#include <string_view>

#include "game/base/result.h"

namespace drops::schema {

// The first field that is out of its limits, as "Choose.option: longer than 32 characters". Enum values and fields that
// the schema does not know, oneofs that are not set and text that is no UTF-8 are refused too. A string, bytes or
// repeated field without a limit takes nothing.
[[nodiscard]] Outcome check(const google::protobuf::Message& message);

// Shows the visitor each field marked own_words, the empty ones too, and lets it replace the value: what a journal
// keeps apart, and puts back. The path is stable for one message: "seat_taken.name", or "notes[2].text" in repeated
// fields.
class OwnWords {
 public:
  virtual ~OwnWords() = default;
  virtual void word(std::string_view path, std::string& value) = 0;
};
void visit_own_words(google::protobuf::Message& message, OwnWords& visitor);

}  // namespace drops::schema
