#include "net/handshake.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "net/sodium_ready.h"

namespace net {
namespace {

// Question: magic, version (u32, little endian), door (u8), secret (u8 length, bytes).
// Answer:   magic, version (u32), verdict (u8), and for a rejection two texts (u8 length, bytes): what, todo.
// Magic and version keep their places for ever, so that two versions can still tell each other apart. A new body takes
// a new magic.
constexpr std::string_view kQuestion = "DBq1";
constexpr std::string_view kAnswer = "DBa1";
constexpr std::size_t kMaxTextBytes = 200;
constexpr std::size_t kMaxMessageBytes = 512;

enum class Verdict : std::uint8_t { kAccepted = 0, kWrongVersion = 1, kWrongCode = 2, kMalformed = 3 };

class Writer {
 public:
  void u8(std::uint8_t value) { bytes_.push_back(std::byte{value}); }
  void u32(std::uint32_t value) {
    for (unsigned shift = 0; shift < 32; shift += 8) u8(static_cast<std::uint8_t>((value >> shift) & 0xffU));
  }
  void raw(std::string_view text) {
    for (const char c : text) u8(static_cast<std::uint8_t>(c));
  }
  void text(std::string_view text, std::size_t limit) {
    const std::string_view cut = text.substr(0, limit);
    u8(static_cast<std::uint8_t>(cut.size()));
    raw(cut);
  }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  std::vector<std::byte> bytes_;
};

// Each read gives nothing once the bytes run out or break a limit.
class Reader {
 public:
  explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  [[nodiscard]] bool at_end() const { return bytes_.empty(); }
  std::optional<std::string> raw(std::size_t count) {
    if (bytes_.size() < count) return std::nullopt;
    std::string text(count, '\0');
    std::transform(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(count), text.begin(),
                   [](std::byte b) { return static_cast<char>(b); });
    bytes_ = bytes_.subspan(count);
    return text;
  }
  bool magic(std::string_view expected) { return raw(expected.size()) == std::string(expected); }
  std::optional<std::uint8_t> u8() {
    const auto byte = raw(1);
    if (!byte) return std::nullopt;
    return static_cast<std::uint8_t>(byte->front());
  }
  std::optional<std::uint32_t> u32() {
    const auto four = raw(4);
    if (!four) return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = (value << 8U) | static_cast<std::uint8_t>((*four)[i]);
    return value;
  }
  std::optional<std::string> text(std::size_t limit) {
    const auto length = u8();
    if (!length || *length > limit) return std::nullopt;
    return raw(*length);
  }

 private:
  std::span<const std::byte> bytes_;
};

Error bad_message() {
  return {Error::Code::kBadMessage, "The other end does not speak as this program does",
          "use the same version of Drops & Buckets on both machines"};
}

Error system_error() {
  return {Error::Code::kSystem, "The cryptography library did not start", "restart this machine"};
}

Step failed(Error error, std::vector<std::byte> send = {}) {
  return {std::move(send), std::move(error)};
}

// Lengths differ, hashes do not: neither length nor content of the right secret shows in the time taken.
bool same_secret(std::string_view a, std::string_view b) {
  using Hash = std::array<unsigned char, crypto_generichash_BYTES>;
  const auto hash = [](std::string_view text) {
    Hash out{};
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       nullptr, 0);
    return out;
  };
  const Hash left = hash(a);
  const Hash right = hash(b);
  return sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

bool valid_secret(const std::string& secret) {
  return !secret.empty() && secret.size() <= kMaxSecretBytes;
}

// Text from a stranger's machine is shown to a person: no control characters.
bool presentable(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto value = static_cast<unsigned char>(c);
    return value >= 0x20 && value != 0x7f;
  });
}

class ClearInitiator final : public Handshake {
 public:
  ClearInitiator(std::uint32_t version, Credential credential)
      : version_(version), credential_(std::move(credential)) {}

  Step begin() override {
    if (state_ != State::kFresh) return failed(bad_message());
    if (!valid_secret(credential_.secret)) {
      state_ = State::kOver;
      return failed({Error::Code::kBadCode, "The code is empty or too long", "type the code that the host shows"});
    }
    state_ = State::kAsked;
    Writer question;
    question.raw(kQuestion);
    question.u32(version_);
    question.u8(static_cast<std::uint8_t>(credential_.door));
    question.text(credential_.secret, kMaxSecretBytes);
    return {question.take(), {}};
  }

  Step receive(std::span<const std::byte> message) override {
    const bool asked = std::exchange(state_, State::kOver) == State::kAsked;
    if (!asked || message.size() > kMaxMessageBytes) return failed(bad_message());
    Reader answer(message);
    if (!answer.magic(kAnswer)) return failed(bad_message());
    const auto version = answer.u32();
    const auto verdict = answer.u8();
    if (!version || !verdict) return failed(bad_message());
    if (*verdict == static_cast<std::uint8_t>(Verdict::kAccepted)) {
      if (!answer.at_end() || *version != version_) return failed(bad_message());
      return {{}, Admission{SessionKeys{}, credential_.door}};
    }
    const auto what = answer.text(kMaxTextBytes);
    const auto todo = answer.text(kMaxTextBytes);
    if (!what || !todo || !answer.at_end() || !presentable(*what + *todo)) return failed(bad_message());
    return failed({rejection_code(*verdict), *what, *todo});
  }

 private:
  enum class State { kFresh, kAsked, kOver };

  static Error::Code rejection_code(std::uint8_t verdict) {
    if (verdict == static_cast<std::uint8_t>(Verdict::kWrongVersion)) return Error::Code::kWrongVersion;
    if (verdict == static_cast<std::uint8_t>(Verdict::kWrongCode)) return Error::Code::kWrongCode;
    return Error::Code::kBadMessage;
  }

  std::uint32_t version_;
  Credential credential_;
  State state_ = State::kFresh;
};

class ClearResponder final : public Handshake {
 public:
  ClearResponder(std::uint32_t version, std::vector<Credential> doors) : version_(version), doors_(std::move(doors)) {}

  Step begin() override { return {}; }

  Step receive(std::span<const std::byte> message) override {
    if (std::exchange(over_, true) || message.size() > kMaxMessageBytes) return failed(bad_message());
    if (!sodium_ready()) return failed(system_error());
    Reader question(message);
    if (!question.magic(kQuestion)) return failed(bad_message());  // not one of ours: no answer either
    const auto version = question.u32();
    if (!version) return reject(Verdict::kMalformed, bad_message());
    // Before anything else is read: another version may put other things after it.
    if (*version != version_) return reject(Verdict::kWrongVersion, wrong_version(*version));
    const auto door = question.u8();
    const auto secret = question.text(kMaxSecretBytes);
    if (!door || !secret || secret->empty() || !question.at_end()) return reject(Verdict::kMalformed, bad_message());
    if (!opens(Door{*door}, *secret)) {
      return reject(Verdict::kWrongCode, {Error::Code::kWrongCode, "This code opens nothing here",
                                          "compare it with the one that the host shows"});
    }
    Writer answer = answer_with(Verdict::kAccepted);
    return {answer.take(), Admission{SessionKeys{}, Door{*door}}};
  }

 private:
  Error wrong_version(std::uint32_t theirs) const {
    const std::string versions =
        "The host speaks version " + std::to_string(version_) + " and the client version " + std::to_string(theirs);
    return {Error::Code::kWrongVersion, versions, "install the same version of Drops & Buckets on both machines"};
  }

  bool opens(Door door, std::string_view secret) const {
    bool found = false;  // every row is looked at, so that time does not tell which one matched
    for (const Credential& row : doors_) {
      const bool same = same_secret(row.secret, secret);
      found = found | (row.door == door && same);
    }
    return found;
  }

  Writer answer_with(Verdict verdict) const {
    Writer answer;
    answer.raw(kAnswer);
    answer.u32(version_);
    answer.u8(static_cast<std::uint8_t>(verdict));
    return answer;
  }

  Step reject(Verdict verdict, Error error) const {
    Writer answer = answer_with(verdict);
    answer.text(error.what, kMaxTextBytes);
    answer.text(error.todo, kMaxTextBytes);
    return failed(std::move(error), answer.take());
  }

  std::uint32_t version_;
  std::vector<Credential> doors_;
  bool over_ = false;
};

}  // namespace

std::unique_ptr<Handshake> make_clear_initiator(std::uint32_t version, Credential credential) {
  return std::make_unique<ClearInitiator>(version, std::move(credential));
}

std::unique_ptr<Handshake> make_clear_responder(std::uint32_t version, std::vector<Credential> doors) {
  return std::make_unique<ClearResponder>(version, std::move(doors));
}

}  // namespace net
