#include "net/handshake.h"

#include <catch2/catch.hpp>

#include "tests/net/net_world.h"

using namespace net;
using net_test::bytes;

namespace {

constexpr Door kTeam{0};
constexpr Door kDesk{1};
constexpr std::uint32_t kVersion = 3;

std::unique_ptr<Handshake> host() {
  return make_clear_responder(kVersion, {{kTeam, "4XQ2M"}, {kDesk, "00112233445566778899aabbccddeeff"}});
}

std::vector<std::byte> question(Credential credential = {kTeam, "4XQ2M"}, std::uint32_t version = kVersion) {
  return make_clear_initiator(version, std::move(credential))->begin().send;
}

const Error& error_of(const Step& step) {
  REQUIRE(step.failed());
  return std::get<Error>(step.outcome);
}

// Both ends, until both have an outcome.
std::pair<Step, Step> shake(Credential credential, std::uint32_t version = kVersion) {
  const auto client = make_clear_initiator(version, std::move(credential));
  const Step opening = client->begin();
  Step at_host = host()->receive(opening.send);
  Step at_client = client->receive(at_host.send);
  return {std::move(at_host), std::move(at_client)};
}

}  // namespace

TEST_CASE("the right code opens its door at both ends") {
  const auto [at_host, at_client] = shake({kTeam, "4XQ2M"});
  REQUIRE(at_host.done());
  REQUIRE(at_client.done());
  CHECK(std::get<Admission>(at_host.outcome).door == kTeam);
  CHECK(std::get<Admission>(at_client.outcome).door == kTeam);
  CHECK_FALSE(std::get<Admission>(at_host.outcome).keys.encrypted);
  CHECK(std::get<Admission>(shake({kDesk, "00112233445566778899aabbccddeeff"}).first.outcome).door == kDesk);
}

TEST_CASE("a wrong code is refused in the same words at both ends") {
  for (const char* wrong : {"4XQ2N", "4XQ2", "4XQ2M0", "x", "4xq2m"}) {
    const auto [at_host, at_client] = shake({kTeam, wrong});
    CHECK(error_of(at_host).code == Error::Code::kWrongCode);
    CHECK(error_of(at_client).code == Error::Code::kWrongCode);
    CHECK(error_of(at_host).sentence() == error_of(at_client).sentence());
  }
}

TEST_CASE("a code opens no other door than its own") {
  CHECK(error_of(shake({kDesk, "4XQ2M"}).first).code == Error::Code::kWrongCode);
  CHECK(error_of(shake({Door{200}, "4XQ2M"}).first).code == Error::Code::kWrongCode);
}

TEST_CASE("another version is named together with the host's, whatever the code") {
  for (const char* code : {"4XQ2M", "wrong"}) {
    const auto [at_host, at_client] = shake({kTeam, code}, 70'000);
    CHECK(error_of(at_host).code == Error::Code::kWrongVersion);
    CHECK(error_of(at_client).code == Error::Code::kWrongVersion);
    CHECK(error_of(at_client).what == "The host speaks version 3 and the client version 70000");
  }
}

TEST_CASE("a later version is understood to be later even if the rest means nothing here") {
  auto message = question({kTeam, "4XQ2M"}, 4);
  message.resize(8);  // magic and version
  CHECK(error_of(host()->receive(message)).code == Error::Code::kWrongVersion);
}

TEST_CASE("a question cut short at any byte is a failure") {
  const auto whole = question();
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    CHECK(error_of(host()->receive(std::span(whole).first(length))).code == Error::Code::kBadMessage);
  }
  CHECK(host()->receive(whole).done());
}

TEST_CASE("an answer cut short at any byte is a failure") {
  for (const char* code : {"4XQ2M", "wrong"}) {
    const auto whole = host()->receive(question({kTeam, code})).send;
    for (std::size_t length = 0; length < whole.size(); ++length) {
      CAPTURE(length);
      const auto client = make_clear_initiator(kVersion, {kTeam, code});
      REQUIRE_FALSE(client->begin().failed());
      CHECK(error_of(client->receive(std::span(whole).first(length))).code == Error::Code::kBadMessage);
    }
  }
}

TEST_CASE("bytes behind a message are a failure") {
  auto longer = question();
  longer.push_back(std::byte{0});
  CHECK(error_of(host()->receive(longer)).code == Error::Code::kBadMessage);
  auto answer = host()->receive(question()).send;
  answer.push_back(std::byte{0});
  const auto client = make_clear_initiator(kVersion, {kTeam, "4XQ2M"});
  REQUIRE_FALSE(client->begin().failed());
  CHECK(error_of(client->receive(answer)).code == Error::Code::kBadMessage);
}

TEST_CASE("garbage of any length is a failure at both ends") {
  std::uint32_t state = 12345;
  for (std::size_t length = 0; length < 600; length += 7) {
    std::vector<std::byte> noise(length);
    for (std::byte& b : noise) {
      state = state * 1664525U + 1013904223U;
      b = static_cast<std::byte>(state >> 24U);
    }
    const Step at_host = host()->receive(noise);
    CHECK(at_host.failed());
    CHECK(at_host.send.empty());  // no words for who is not one of us
    const auto client = make_clear_initiator(kVersion, {kTeam, "4XQ2M"});
    REQUIRE_FALSE(client->begin().failed());
    CHECK(client->receive(noise).failed());
  }
  CHECK(host()->receive(std::vector<std::byte>(1 << 20)).failed());
}

TEST_CASE("every single changed byte of the question is refused or opens nothing more") {
  const auto whole = question();
  for (std::size_t i = 0; i < whole.size(); ++i) {
    auto changed = whole;
    changed[i] ^= std::byte{0x55};
    CAPTURE(i);
    CHECK(host()->receive(changed).failed());
  }
}

TEST_CASE("an answer that would write over the screen is not shown") {
  auto answer = host()->receive(question({kTeam, "wrong"})).send;
  answer.back() = std::byte{0x1b};  // an escape character in the last text
  const auto client = make_clear_initiator(kVersion, {kTeam, "wrong"});
  REQUIRE_FALSE(client->begin().failed());
  CHECK(error_of(client->receive(answer)).code == Error::Code::kBadMessage);
}

TEST_CASE("a handshake answers once") {
  const auto responder = host();
  CHECK(responder->receive(question({kTeam, "wrong"})).failed());
  const Step second = responder->receive(question());
  CHECK(error_of(second).code == Error::Code::kBadMessage);  // the next guess needs a new link
  CHECK(second.send.empty());
  const auto client = make_clear_initiator(kVersion, {kTeam, "4XQ2M"});
  CHECK(client->receive(host()->receive(question()).send).failed());  // an answer before the question
}

TEST_CASE("an empty or endless secret is neither sent nor accepted") {
  CHECK(make_clear_initiator(kVersion, {kTeam, ""})->begin().failed());
  CHECK(make_clear_initiator(kVersion, {kTeam, std::string(kMaxSecretBytes + 1, 'x')})->begin().failed());
  CHECK_FALSE(make_clear_initiator(kVersion, {kTeam, std::string(kMaxSecretBytes, 'x')})->begin().failed());
  const auto unlocked = make_clear_responder(kVersion, {{kTeam, ""}});
  auto empty = question({kTeam, "x"});
  empty.pop_back();
  empty.back() = std::byte{0};  // a secret of length 0
  CHECK(unlocked->receive(empty).failed());
}
