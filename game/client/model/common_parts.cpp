#include "game/client/model/common_parts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/client/model/pieces.h"

namespace drops::client::model {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;
using Names = std::vector<std::string_view>;

// Leaves these fields, and no others: a field that comes later is nobody's until it stands in a list.
void keep(Message& message, const Names& names) {
  const Descriptor& type = *message.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    const bool kept = std::find(names.begin(), names.end(), type.field(i)->name()) != names.end();
    if (!kept) message.GetReflection()->ClearField(&message, type.field(i));
  }
}

template <class Items>
void keep_each(Items& items, const Names& names) {
  for (auto& item : items) keep(item, names);
}

// ---- what two have in common

// A value as bytes, to be compared.
std::string value_of(const Message& message, const FieldDescriptor& field) {
  const Reflection& reflection = *message.GetReflection();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL: return std::to_string(int{reflection.GetBool(message, &field)});
    case FieldDescriptor::CPPTYPE_INT32: return std::to_string(reflection.GetInt32(message, &field));
    case FieldDescriptor::CPPTYPE_INT64: return std::to_string(reflection.GetInt64(message, &field));
    case FieldDescriptor::CPPTYPE_UINT32: return std::to_string(reflection.GetUInt32(message, &field));
    case FieldDescriptor::CPPTYPE_ENUM: return std::to_string(reflection.GetEnumValue(message, &field));
    case FieldDescriptor::CPPTYPE_STRING: return reflection.GetString(message, &field);
    default: return {};
  }
}

std::string element_of(const Message& message, const FieldDescriptor& field, int i) {
  const Reflection& reflection = *message.GetReflection();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_UINT32: return std::to_string(reflection.GetRepeatedUInt32(message, &field, i));
    case FieldDescriptor::CPPTYPE_ENUM: return std::to_string(reflection.GetRepeatedEnumValue(message, &field, i));
    case FieldDescriptor::CPPTYPE_STRING: return reflection.GetRepeatedString(message, &field, i);
    case FieldDescriptor::CPPTYPE_MESSAGE: return reflection.GetRepeatedMessage(message, &field, i).SerializeAsString();
    default: return {};
  }
}

// By what one of a list is known, where two may be told more and less of the same.
const FieldDescriptor* key_of(const FieldDescriptor& list) {
  if (list.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) return nullptr;
  const std::string& type = list.message_type()->name();
  if (type == "OptionView") return list.message_type()->FindFieldByName("id");
  if (type == "ShownChoice") return list.message_type()->FindFieldByName("seat");
  return nullptr;
}

void meet(Message& into, const Message& other);

// Where the same stands in the other's list; nothing where it does not.
std::optional<int> place_in(const Message& other, const FieldDescriptor& field, const FieldDescriptor* key,
                            const Message& into, int i) {
  const Reflection& reflection = *other.GetReflection();
  const auto known_by = [&](const Message& whose, int at) {
    return key != nullptr ? value_of(reflection.GetRepeatedMessage(whose, &field, at), *key)
                          : element_of(whose, field, at);
  };
  const std::string wanted = known_by(into, i);
  for (int at = 0; at < reflection.FieldSize(other, &field); ++at) {
    if (known_by(other, at) == wanted) return at;
  }
  return std::nullopt;
}

void meet_list(Message& into, const Message& other, const FieldDescriptor& field) {
  const Reflection& reflection = *into.GetReflection();
  const FieldDescriptor* key = key_of(field);
  int kept = 0;
  for (int i = 0; i < reflection.FieldSize(into, &field); ++i) {
    const auto there = place_in(other, field, key, into, i);
    if (!there) continue;
    if (key != nullptr) {
      meet(*reflection.MutableRepeatedMessage(&into, &field, i), reflection.GetRepeatedMessage(other, &field, *there));
    }
    if (kept != i) reflection.SwapElements(&into, &field, kept, i);
    ++kept;
  }
  while (reflection.FieldSize(into, &field) > kept) reflection.RemoveLast(&into, &field);
}

// Leaves what both say alike.
void meet(Message& into, const Message& other) {
  const Reflection& reflection = *into.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection.ListFields(into, &fields);
  for (const FieldDescriptor* field : fields) {
    if (field->is_repeated()) {
      meet_list(into, other, *field);
    } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      const bool both = reflection.HasField(other, field);
      if (both) meet(*reflection.MutableMessage(&into, field), reflection.GetMessage(other, field));
      if (!both) reflection.ClearField(&into, field);
    } else if (value_of(into, *field) != value_of(other, *field)) {
      reflection.ClearField(&into, field);
    }
  }
}

// ---- what is common by its nature

void keep_common(schema::ScenePart& scene) {
  const bool board = scene.ask() != schema::ASK_RETRO || scene.step() > 0;  // before, each sees their own notes
  keep(scene, {"visit",  "scene", "number",  "texts",        "discuss",  "phase",  "began",          "deadline", "ask",
               "prompt", "asked", "options", "ready",        "deciding", "ending", "asked_seats",    "title",    "step",
               "points", "items", "notes",   "open_choices", "injected", "done",   "discuss_secrets"});
  keep_each(*scene.mutable_options(), {"id", "text", "locked", "stakes", "marks", "step"});
  keep_each(*scene.mutable_notes(), {"text", "votes", "owner"});
  if (!board) scene.clear_notes();
}

Names entry_fields() {
  return {"truster", "trustee", "pillar",  "kind", "count", "effect",
          "held",    "why",     "because", "step", "entry", "differ"};
}

void keep_common(schema::RevealPart& reveal) {
  keep(reveal, {"visit", "option", "how", "choices", "other_team", "theirs", "outcome", "result", "entries", "stakes",
                "news", "split", "counts", "foresaw", "predicted"});
  keep_each(*reveal.mutable_entries(), entry_fields());
}

void keep_common(schema::EndPart& end) {
  keep(end, {"ending", "text", "lines", "turning_points", "unsaid", "questions", "withheld", "outcomes", "two_way",
             "intent", "impact", "balances", "commitments", "repairs", "trust", "facts"});
  keep_each(*end.mutable_turning_points(), entry_fields());
}

void keep_common(schema::DebriefPart& debrief) {
  keep(debrief, {"step", "began", "deadline", "seconds", "here", "done", "shown", "reactions", "happenings", "views",
                 "next_steps", "agreement", "what_if"});
  keep_each(*debrief.mutable_happenings(), {"visit", "scene", "chosen", "differ"});
  keep_each(*debrief.mutable_views(), {"delta", "text", "nods"});
  keep_each(*debrief.mutable_next_steps(), {"name", "when", "will", "asks"});
  keep_each(*debrief.mutable_agreement(), {"line", "text", "votes", "stands"});
}

// True where this part, or what is left of it, may be shown to all.
bool keep_common(schema::Part& part, bool one_team) {
  switch (part.kind()) {
    case schema::PART_SESSION:
    case schema::PART_MESSAGES:
    case schema::PART_PULSE: return true;
    case schema::PART_ME: keep(*part.mutable_me(), {"team"}); return one_team;
    case schema::PART_ROSTER:
    case schema::PART_STAKES:
    case schema::PART_PROMISES:
    case schema::PART_TRUST: return one_team;
    case schema::PART_SCENE: keep_common(*part.mutable_scene()); return one_team;
    case schema::PART_REVEAL: keep_common(*part.mutable_reveal()); return one_team;
    case schema::PART_END: keep_common(*part.mutable_end()); return one_team;
    case schema::PART_DEBRIEF: keep_common(*part.mutable_debrief()); return one_team;
    case schema::PART_PLEDGES:
      keep_each(*part.mutable_pledges()->mutable_pledges(), {"pledge", "name", "text", "kept", "not_kept"});
      return one_team;
    default: return false;
  }
}

// The newest of each kind, with what is one's own left out.
std::vector<schema::Part> common_of(const link::Parts& parts, bool one_team) {
  std::vector<schema::Part> found;
  for (int kind = schema::PART_SESSION; kind <= schema::PART_DEBRIEF; ++kind) {
    const schema::Part* newest = newest_part(parts, static_cast<schema::PartKind>(kind));
    if (newest == nullptr) continue;
    schema::Part part = *newest;
    if (keep_common(part, one_team)) found.push_back(std::move(part));
  }
  return found;
}

}  // namespace

bool are_parted(std::span<const link::Parts* const> all) {
  std::optional<std::uint32_t> team;
  for (const link::Parts* parts : all) {
    const Newest newest(*parts);
    if (newest.me == nullptr || !newest.me->has_team()) continue;
    if (team && *team != newest.me->team()) return true;
    team = newest.me->team();
  }
  return false;
}

link::Parts common_parts(std::span<const link::Parts* const> all) {
  const bool one_team = !are_parted(all);
  std::vector<schema::Part> common = common_of(*all.front(), one_team);
  for (const link::Parts* other : all.subspan(1)) {
    const std::vector<schema::Part> theirs = common_of(*other, one_team);
    std::erase_if(common, [&](schema::Part& part) {
      const auto same = std::find_if(theirs.begin(), theirs.end(),
                                     [&](const schema::Part& one) { return one.kind() == part.kind(); });
      if (same == theirs.end()) return true;
      meet(part, *same);
      return false;
    });
  }
  schema::View view;
  for (schema::Part& part : common) *view.add_parts() = std::move(part);
  link::Parts parts;
  parts.take(std::move(view));
  return parts;
}

}  // namespace drops::client::model
