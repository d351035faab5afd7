#include "game/schema/check.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/unknown_field_set.h>

#include <cstdint>
#include <utility>

#include "game/base/text.h"
#include "game/schema/limits.pb.h"

namespace drops::schema {
namespace {

namespace pb = google::protobuf;
using Field = pb::FieldDescriptor;

// Deeper than any message of ours; a test holds them to it.
constexpr int kDeepest = 16;

// A message with its reflection, which is fetched once: fetching it for every field takes a third of a check's time.
struct Whole {
  explicit Whole(const pb::Message& of) : message(of), reflection(*of.GetReflection()) {}
  const pb::Message& message;
  const pb::Reflection& reflection;
};

// One value of a field: the only one, or the index-th of many.
struct Value {
  const Whole& whole;
  const Field& field;
  int index = -1;

  // Picks by `one` or by `many`, the two getters that reflection has for each type.
  template <class T>
  T get(T (pb::Reflection::*one)(const pb::Message&, const Field*) const,
        T (pb::Reflection::*many)(const pb::Message&, const Field*, int) const) const {
    const auto& [message, reflection] = whole;
    return index < 0 ? (reflection.*one)(message, &field) : (reflection.*many)(message, &field, index);
  }

  [[nodiscard]] const std::string& text(std::string& scratch) const {
    const auto& [message, reflection] = whole;
    return index < 0 ? reflection.GetStringReference(message, &field, &scratch)
                     : reflection.GetRepeatedStringReference(message, &field, index, &scratch);
  }
  [[nodiscard]] const pb::Message& sub_message() const {
    const auto& [message, reflection] = whole;
    return index < 0 ? reflection.GetMessage(message, &field) : reflection.GetRepeatedMessage(message, &field, index);
  }
};

const Limit& limit_of(const Field& field) {
  return field.options().GetExtension(limit);
}

tl::unexpected<Error> wrong(const Field& field, std::string_view what) {
  return fail(Code::kInvalid, fmt::format("{}.{}: {}", field.containing_type()->name(), field.name(), what));
}

template <class Int>
Outcome check_range(const Field& field, const Limit& bounds, Int value) {
  if (bounds.min() == 0 && bounds.max() == 0) return {};
  if (std::cmp_greater_equal(value, bounds.min()) && std::cmp_less_equal(value, bounds.max())) return {};
  return wrong(field, fmt::format("{} is not within {} and {}", value, bounds.min(), bounds.max()));
}

Outcome check_text(const Field& field, const Limit& bounds, const std::string& text) {
  const bool is_bytes = field.type() == Field::TYPE_BYTES;
  if (bounds.required() && text.empty()) return wrong(field, "must not be empty");
  const auto length = is_bytes ? text.size() : count_code_points(text);
  if (!length) return wrong(field, "is not UTF-8");
  if (*length > bounds.max_length()) {
    return wrong(field, fmt::format("longer than {} {}", bounds.max_length(), is_bytes ? "bytes" : "characters"));
  }
  if (!is_bytes && has_control_characters(text, bounds.multiline())) return wrong(field, "holds control characters");
  return {};
}

Outcome check_message(const pb::Message& message, int depth);

Outcome check_value(const Value& value, const Limit& bounds, int depth) {
  using R = pb::Reflection;
  const Field& field = value.field;
  switch (field.cpp_type()) {
    case Field::CPPTYPE_INT32: return check_range(field, bounds, value.get(&R::GetInt32, &R::GetRepeatedInt32));
    case Field::CPPTYPE_INT64: return check_range(field, bounds, value.get(&R::GetInt64, &R::GetRepeatedInt64));
    case Field::CPPTYPE_UINT32: return check_range(field, bounds, value.get(&R::GetUInt32, &R::GetRepeatedUInt32));
    case Field::CPPTYPE_UINT64: return check_range(field, bounds, value.get(&R::GetUInt64, &R::GetRepeatedUInt64));
    case Field::CPPTYPE_ENUM: {
      const int number = value.get(&R::GetEnumValue, &R::GetRepeatedEnumValue);
      if (field.enum_type()->FindValueByNumber(number) != nullptr) return {};
      return wrong(field, fmt::format("{} is not known", number));
    }
    case Field::CPPTYPE_STRING: {
      std::string scratch;
      return check_text(field, bounds, value.text(scratch));
    }
    case Field::CPPTYPE_MESSAGE: return check_message(value.sub_message(), depth + 1);
    case Field::CPPTYPE_BOOL: return {};
    case Field::CPPTYPE_FLOAT:
    case Field::CPPTYPE_DOUBLE: break;
  }
  return wrong(field, "is of a type that the schema does not use");
}

Outcome check_field(const Whole& whole, const Field& field, int depth) {
  const auto& [message, reflection] = whole;
  const Limit& bounds = limit_of(field);
  if (!field.is_repeated()) {
    if (!field.has_presence() || reflection.HasField(message, &field))
      return check_value({whole, field}, bounds, depth);
    if (bounds.required()) return wrong(field, "is missing");
    return {};
  }
  const int count = reflection.FieldSize(message, &field);
  if (std::cmp_greater(count, bounds.max_count())) {
    return wrong(field, fmt::format("more than {}", bounds.max_count()));
  }
  for (int i = 0; i < count; ++i) {
    if (Outcome done = check_value({whole, field, i}, bounds, depth); !done) return done;
  }
  return {};
}

Outcome check_message(const pb::Message& message, int depth) {
  const pb::Descriptor& type = *message.GetDescriptor();
  const Whole whole(message);
  const pb::Reflection& reflection = whole.reflection;
  if (depth > kDeepest) return fail(Code::kInvalid, type.name() + ": nested too deeply");
  if (!reflection.GetUnknownFields(message).empty()) {
    return fail(Code::kInvalid, type.name() + ": holds a field that is not known");
  }
  for (int i = 0; i < type.real_oneof_decl_count(); ++i) {
    const pb::OneofDescriptor& oneof = *type.oneof_decl(i);  // the real ones come first
    if (!reflection.HasOneof(message, &oneof)) {
      return fail(Code::kInvalid, fmt::format("{}.{}: is missing", type.name(), oneof.name()));
    }
  }
  for (int i = 0; i < type.field_count(); ++i) {
    if (Outcome done = check_field(whole, *type.field(i), depth); !done) return done;
  }
  return {};
}

class WordWalk {
 public:
  explicit WordWalk(OwnWords& visitor) : visitor_(visitor) {}

  void walk(pb::Message& message) {
    const pb::Descriptor& type = *message.GetDescriptor();
    for (int i = 0; i < type.field_count(); ++i) {
      const Field& field = *type.field(i);
      const bool is_message = field.cpp_type() == Field::CPPTYPE_MESSAGE;
      const bool is_word = field.cpp_type() == Field::CPPTYPE_STRING && limit_of(field).own_words();
      if (is_message || is_word) walk_field(message, field);
    }
  }

 private:
  void walk_field(pb::Message& message, const Field& field) {
    const pb::Reflection& reflection = *message.GetReflection();
    const std::size_t outer = path_.size();
    const std::string step = (outer == 0 ? "" : ".") + field.name();
    if (!field.is_repeated()) {
      if (field.has_presence() && !reflection.HasField(message, &field)) return;
      path_ += step;
      walk_value(message, field, -1);
    } else {
      for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
        path_.resize(outer);
        path_ += fmt::format("{}[{}]", step, i);
        walk_value(message, field, i);
      }
    }
    path_.resize(outer);
  }

  void walk_value(pb::Message& message, const Field& field, int index) {
    const pb::Reflection& reflection = *message.GetReflection();
    if (field.cpp_type() == Field::CPPTYPE_MESSAGE) {
      walk(index < 0 ? *reflection.MutableMessage(&message, &field)
                     : *reflection.MutableRepeatedMessage(&message, &field, index));
      return;
    }
    std::string scratch;
    const std::string& before = Value{Whole(message), field, index}.text(scratch);
    std::string value = before;
    visitor_.word(path_, value);
    if (value == before) return;
    if (index < 0) {
      reflection.SetString(&message, &field, std::move(value));
    } else {
      reflection.SetRepeatedString(&message, &field, index, std::move(value));
    }
  }

  OwnWords& visitor_;
  std::string path_;
};

}  // namespace

Outcome check(const pb::Message& message) {
  return check_message(message, 1);
}

void visit_own_words(pb::Message& message, OwnWords& visitor) {
  WordWalk(visitor).walk(message);
}

}  // namespace drops::schema
