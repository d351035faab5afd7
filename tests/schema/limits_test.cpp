// Nothing in the schema can grow without bound: every field that could names its limit. The walk is tried on bad
// messages first, so that its silence about ours means something.

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "game/schema/event.pb.h"
#include "game/schema/limits.pb.h"
#include "game/schema/wire.pb.h"

using namespace drops;

namespace {

namespace pb = google::protobuf;
using Field = pb::FieldDescriptor;
using Proto = pb::FieldDescriptorProto;

constexpr int kDeepest = 12;  // well below what check() allows

bool is_integer(const Field& field) {
  switch (field.cpp_type()) {
    case Field::CPPTYPE_INT32:
    case Field::CPPTYPE_INT64:
    case Field::CPPTYPE_UINT32:
    case Field::CPPTYPE_UINT64: return true;
    default: return false;
  }
}

// Why this field is not as the schema wants it; empty where it is.
std::string fault(const Field& field) {
  const schema::Limit& limit = field.options().GetExtension(schema::limit);
  const bool is_text = field.cpp_type() == Field::CPPTYPE_STRING;
  const bool is_message = field.cpp_type() == Field::CPPTYPE_MESSAGE;
  if (field.is_map()) return "is a map";
  if (field.cpp_type() == Field::CPPTYPE_FLOAT || field.cpp_type() == Field::CPPTYPE_DOUBLE) return "is a float";
  if (is_text != (limit.max_length() > 0)) return "max_length";
  if (field.is_repeated() != (limit.max_count() > 0)) return "max_count";
  if (limit.own_words() && !is_text) return "own_words";
  if (limit.multiline() && field.type() != Field::TYPE_STRING) return "multiline";
  if (limit.required() && (field.is_repeated() || !(is_text || is_message))) return "required";
  if ((limit.min() != 0 || limit.max() != 0) && (!is_integer(field) || limit.min() > limit.max())) return "min, max";
  return {};
}

void walk(const pb::Descriptor& type, std::vector<std::string>& faults) {
  for (int i = 0; i < type.field_count(); ++i) {
    const std::string what = fault(*type.field(i));
    if (!what.empty()) faults.push_back(type.field(i)->full_name() + ": " + what);
  }
  for (int i = 0; i < type.nested_type_count(); ++i) walk(*type.nested_type(i), faults);
}

std::vector<std::string> faults_of(const pb::FileDescriptor& file) {
  std::vector<std::string> faults;
  for (int i = 0; i < file.message_type_count(); ++i) walk(*file.message_type(i), faults);
  return faults;
}

int depth_of(const pb::Descriptor& type, int above = 0) {
  int deepest = above + 1;
  if (deepest > kDeepest) return deepest;
  for (int i = 0; i < type.field_count(); ++i) {
    const pb::Descriptor* inner = type.field(i)->message_type();
    if (inner != nullptr) deepest = std::max(deepest, depth_of(*inner, above + 1));
  }
  return deepest;
}

// Every .proto file of the folder, as the programs know it.
std::vector<const pb::FileDescriptor*> our_files() {
  (void)schema::FromClient::descriptor();  // links them in
  (void)schema::Event::descriptor();
  std::vector<const pb::FileDescriptor*> files;
  for (const auto& entry : std::filesystem::directory_iterator(DROPS_SOURCE_DIR "/game/schema")) {
    if (entry.path().extension() != ".proto") continue;
    const std::string name = "game/schema/" + entry.path().filename().string();
    CAPTURE(name);
    const pb::FileDescriptor* file = pb::DescriptorPool::generated_pool()->FindFileByName(name);
    REQUIRE(file != nullptr);
    files.push_back(file);
  }
  return files;
}

// What the walk says about a message with this one field.
std::vector<std::string> faults_of(const Proto& field) {
  pb::FileDescriptorProto file;
  file.set_name("bad.proto");
  file.set_syntax("proto3");
  file.add_dependency("game/schema/limits.proto");
  pb::DescriptorProto& message = *file.add_message_type();
  message.set_name("Bad");
  *message.add_field() = field;
  pb::DescriptorPool pool(pb::DescriptorPool::generated_pool());
  const pb::FileDescriptor* built = pool.BuildFile(file);
  REQUIRE(built != nullptr);
  return faults_of(*built);
}

Proto field_of(Proto::Type type, Proto::Label label = Proto::LABEL_OPTIONAL) {
  Proto field;
  field.set_name("field");
  field.set_number(1);
  field.set_type(type);
  field.set_label(label);
  if (type == Proto::TYPE_MESSAGE) field.set_type_name(".Bad");
  return field;
}

schema::Limit& limit_of(Proto& field) {
  return *field.mutable_options()->MutableExtension(schema::limit);
}

}  // namespace

TEST_CASE("the walk finds every kind of field that could grow without bound") {
  using Faults = std::vector<std::string>;
  CHECK(faults_of(field_of(Proto::TYPE_STRING)) == Faults{"Bad.field: max_length"});
  CHECK(faults_of(field_of(Proto::TYPE_BYTES)) == Faults{"Bad.field: max_length"});
  CHECK(faults_of(field_of(Proto::TYPE_UINT32, Proto::LABEL_REPEATED)) == Faults{"Bad.field: max_count"});
  CHECK(faults_of(field_of(Proto::TYPE_MESSAGE, Proto::LABEL_REPEATED)) == Faults{"Bad.field: max_count"});
  CHECK(faults_of(field_of(Proto::TYPE_FLOAT)) == Faults{"Bad.field: is a float"});
  CHECK(faults_of(field_of(Proto::TYPE_DOUBLE)) == Faults{"Bad.field: is a float"});
  CHECK(faults_of(field_of(Proto::TYPE_UINT32)).empty());
  CHECK(faults_of(field_of(Proto::TYPE_MESSAGE)).empty());
}

TEST_CASE("the walk finds a list of texts that limits only one of the two") {
  Proto field = field_of(Proto::TYPE_STRING, Proto::LABEL_REPEATED);
  limit_of(field).set_max_length(10);
  CHECK(faults_of(field) == std::vector<std::string>{"Bad.field: max_count"});
  limit_of(field).set_max_count(10);
  CHECK(faults_of(field).empty());
  limit_of(field).clear_max_length();
  CHECK(faults_of(field) == std::vector<std::string>{"Bad.field: max_length"});
}

TEST_CASE("the walk finds limits that mean nothing where they stand") {
  using Faults = std::vector<std::string>;
  Proto number = field_of(Proto::TYPE_UINT32);
  limit_of(number).set_own_words(true);
  CHECK(faults_of(number) == Faults{"Bad.field: own_words"});
  limit_of(number).Clear();
  limit_of(number).set_required(true);
  CHECK(faults_of(number) == Faults{"Bad.field: required"});
  limit_of(number).Clear();
  limit_of(number).set_min(2);
  limit_of(number).set_max(1);
  CHECK(faults_of(number) == Faults{"Bad.field: min, max"});
  Proto bytes = field_of(Proto::TYPE_BYTES);
  limit_of(bytes).set_max_length(10);
  limit_of(bytes).set_multiline(true);
  CHECK(faults_of(bytes) == Faults{"Bad.field: multiline"});
}

TEST_CASE("the walk finds a map") {
  pb::FileDescriptorProto file;
  file.set_name("map.proto");
  file.set_syntax("proto3");
  pb::DescriptorProto& message = *file.add_message_type();
  message.set_name("Bad");
  pb::DescriptorProto& entry = *message.add_nested_type();
  entry.set_name("FieldEntry");
  entry.mutable_options()->set_map_entry(true);
  for (const auto& [name, number] : {std::pair{"key", 1}, std::pair{"value", 2}}) {
    Proto& part = *entry.add_field() = field_of(Proto::TYPE_UINT32);
    part.set_name(name);
    part.set_number(number);
  }
  Proto& field = *message.add_field() = field_of(Proto::TYPE_MESSAGE, Proto::LABEL_REPEATED);
  field.set_type_name(".Bad.FieldEntry");
  pb::DescriptorPool pool;
  const pb::FileDescriptor* built = pool.BuildFile(file);
  REQUIRE(built != nullptr);
  CHECK(faults_of(*built) == std::vector<std::string>{"Bad.field: is a map"});
}

TEST_CASE("no field of ours can grow without bound") {
  const auto files = our_files();
  CHECK(files.size() >= 13);
  for (const pb::FileDescriptor* file : files) {
    CHECK(file->package() == "drops.schema");
    if (file->name() == "game/schema/limits.proto") continue;  // is never sent
    CHECK(faults_of(*file) == std::vector<std::string>{});
  }
}

TEST_CASE("no message of ours is nested deeply, or in itself") {
  for (const pb::FileDescriptor* file : our_files()) {
    for (int i = 0; i < file->message_type_count(); ++i) {
      CAPTURE(file->message_type(i)->name());
      CHECK(depth_of(*file->message_type(i)) <= kDeepest);
    }
  }
}

TEST_CASE("no own words in an event are required, so that they can be erased") {
  int own = 0;
  const pb::Descriptor& event = *schema::Event::descriptor();
  for (int i = 0; i < event.field_count(); ++i) {
    const pb::Descriptor* what = event.field(i)->message_type();
    for (int j = 0; what != nullptr && j < what->field_count(); ++j) {
      const Field& field = *what->field(j);
      const schema::Limit& limit = field.options().GetExtension(schema::limit);
      CAPTURE(field.full_name());
      own += limit.own_words() ? 1 : 0;
      CHECK_FALSE((limit.own_words() && limit.required()));
    }
  }
  CHECK(own >= 12);  // names, tokens, and what people wrote in stories, asides and debriefs
}
