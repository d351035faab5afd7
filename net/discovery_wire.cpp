#include "net/discovery_wire.h"

#include <algorithm>
#include <string_view>

namespace net {
namespace {

// The first bytes, with the version of these datagrams as the last of them.
constexpr std::string_view kQuestionMark = "dbq\x01";
constexpr std::string_view kAnswerMark = "dba\x01";
constexpr std::string_view kRoomCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kRoomLength = 3;
constexpr std::size_t kAnswerHead = 4 + 8 + 8 + kRoomLength + 2 + 4 + 1;
static_assert(kAnswerHead + kMaxFoundNameBytes <= kQuestionBytes, "an answer must not be longer than its question");

class Writer {
 public:
  void text(std::string_view characters) {
    for (const char c : characters) bytes.push_back(static_cast<std::byte>(c));
  }
  void id(const DiscoveryId& id) { bytes.insert(bytes.end(), id.begin(), id.end()); }
  void number(std::uint32_t value, std::size_t size) {  // the highest byte first
    for (std::size_t i = size; i-- > 0;) bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xFFU));
  }
  std::vector<std::byte> bytes;
};

// Each takes from the front. Requires: so many are left.
class Reader {
 public:
  explicit Reader(std::span<const std::byte> bytes) : rest(bytes) {}
  std::string text(std::size_t size) {
    std::string out;
    for (const std::byte b : take(size)) out += static_cast<char>(b);
    return out;
  }
  DiscoveryId id() {
    DiscoveryId id{};
    std::ranges::copy(take(id.size()), id.begin());
    return id;
  }
  std::uint32_t number(std::size_t size) {
    std::uint32_t value = 0;
    for (const std::byte b : take(size)) value = value << 8U | static_cast<std::uint32_t>(b);
    return value;
  }
  std::span<const std::byte> rest;

 private:
  std::span<const std::byte> take(std::size_t size) {
    const auto front = rest.first(size);
    rest = rest.subspan(size);
    return front;
  }
};

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool is_room(std::string_view room) {
  return room.size() == kRoomLength &&
         std::ranges::all_of(room, [](char c) { return kRoomCharacters.find(c) != std::string_view::npos; });
}

// Without control characters, and cut between two letters of UTF-8 where it is too long.
std::string name_that_fits(std::string name) {
  std::erase_if(name, is_control);
  if (name.size() <= kMaxFoundNameBytes) return name;
  std::size_t end = kMaxFoundNameBytes;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return name.substr(0, end);
}

}  // namespace

std::vector<std::byte> write_question(const DiscoveryId& id) {
  Writer out;
  out.text(kQuestionMark);
  out.id(id);
  out.bytes.resize(kQuestionBytes);
  return std::move(out.bytes);
}

std::optional<DiscoveryId> read_question(std::span<const std::byte> bytes) {
  if (bytes.size() != kQuestionBytes) return std::nullopt;
  Reader in(bytes);
  if (in.text(kQuestionMark.size()) != kQuestionMark) return std::nullopt;
  const DiscoveryId id = in.id();
  if (std::ranges::any_of(in.rest, [](std::byte b) { return b != std::byte{0}; })) return std::nullopt;
  return id;
}

std::vector<std::byte> write_answer(const Answer& answer) {
  const std::string name = name_that_fits(answer.what.name);
  Writer out;
  out.text(kAnswerMark);
  out.id(answer.question);
  out.id(answer.host);
  out.text(answer.what.room);
  out.number(answer.what.port, 2);
  out.number(answer.what.version, 4);
  out.number(static_cast<std::uint32_t>(name.size()), 1);
  out.text(name);
  return std::move(out.bytes);
}

std::optional<Answer> read_answer(std::span<const std::byte> bytes) {
  if (bytes.size() < kAnswerHead || bytes.size() > kAnswerHead + kMaxFoundNameBytes) return std::nullopt;
  Reader in(bytes);
  if (in.text(kAnswerMark.size()) != kAnswerMark) return std::nullopt;
  Answer answer;
  answer.question = in.id();
  answer.host = in.id();
  answer.what.room = in.text(kRoomLength);
  answer.what.port = static_cast<std::uint16_t>(in.number(2));
  answer.what.version = in.number(4);
  if (in.number(1) != in.rest.size()) return std::nullopt;
  answer.what.name = in.text(in.rest.size());
  const bool fine =
      is_room(answer.what.room) && answer.what.port != 0 && std::ranges::none_of(answer.what.name, is_control);
  return fine ? std::optional(answer) : std::nullopt;
}

}  // namespace net
