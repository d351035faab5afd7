#include "net/discovery.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "net/sodium_ready.h"
#include "net/udp_socket.h"

namespace net {
namespace {

constexpr int kMostAtOnce = 64;  // datagrams read in one step; the rest waits for the next

Expected<DiscoveryId> fresh_id() {
  if (auto ready = sodium_ready(); !ready) return tl::unexpected<Error>(ready.error());
  DiscoveryId id{};
  randombytes_buf(id.data(), id.size());
  return id;
}

Expected<std::unique_ptr<UdpSocket>> open_socket(std::uint16_t port) {
  auto socket = UdpSocket::open(port);
  if (!socket) return tl::unexpected<Error>(socket.error());
  return std::make_unique<UdpSocket>(std::move(*socket));
}

}  // namespace

// ---- the host

Expected<std::unique_ptr<Announcer>> Announcer::open(Announcement what, std::uint16_t port) {
  if (!read_answer(write_answer({{}, {}, what}))) {
    return fail(Error::Code::kBadSetting, "A host without a room or a port cannot be found", "open the host first");
  }
  auto id = fresh_id();
  if (!id) return tl::unexpected<Error>(id.error());
  auto socket = open_socket(port);
  if (!socket) return tl::unexpected<Error>(socket.error());
  return std::unique_ptr<Announcer>(new Announcer(std::move(*socket), std::move(what), *id));
}

Announcer::Announcer(std::unique_ptr<UdpSocket> socket, Announcement what, DiscoveryId host)
    : socket_(std::move(socket)), what_(std::move(what)), host_(host) {}

Announcer::~Announcer() = default;

void Announcer::step(std::int64_t now_ms) {
  for (int i = 0; i < kMostAtOnce; ++i) {
    const auto datagram = socket_->receive();
    if (!datagram) return;
    const auto question = read_question(datagram->bytes);
    if (!question || !may_answer(datagram->from, now_ms)) continue;
    socket_->send(datagram->from, datagram->port, write_answer({*question, host_, what_}));
  }
}

bool Announcer::may_answer(std::uint32_t address, std::int64_t now_ms) {
  if (now_ms / 1000 != second_) {
    second_ = now_ms / 1000;
    answered_ = 0;
    addresses_.clear();
  }
  if (answered_ >= kMostPerSecond) return false;  // and so the addresses are bounded as well
  if (addresses_[address] >= kMostPerAddress) return false;
  ++addresses_[address];
  ++answered_;
  return true;
}

// ---- whoever looks

Expected<std::unique_ptr<Seeker>> Seeker::open(std::uint16_t port) {
  auto id = fresh_id();
  if (!id) return tl::unexpected<Error>(id.error());
  auto socket = open_socket(0);
  if (!socket) return tl::unexpected<Error>(socket.error());
  return std::unique_ptr<Seeker>(new Seeker(std::move(*socket), port, *id));
}

Seeker::Seeker(std::unique_ptr<UdpSocket> socket, std::uint16_t port, DiscoveryId id)
    : socket_(std::move(socket)), port_(port), id_(id) {}

Seeker::~Seeker() = default;

bool Seeker::step(int wait_ms, std::int64_t now_ms) {
  if (!asked_ || now_ms - asked_ms_ >= kAskEveryMs) {
    ask();
    asked_ = true;
    asked_ms_ = now_ms;
  }
  if (wait_ms > 0) socket_->wait(wait_ms);
  bool changed = forget(now_ms);
  for (int i = 0; i < kMostAtOnce; ++i) {
    const auto datagram = socket_->receive();
    if (!datagram) break;
    const auto answer = read_answer(datagram->bytes);
    if (answer && answer->question == id_) changed = take(*answer, datagram->from, now_ms) || changed;
  }
  return changed;
}

// Networks come and go while somebody looks: a cable, the hotel's Wi-Fi.
void Seeker::ask() {
  const auto question = write_question(id_);
  for (const std::uint32_t network : broadcast_addresses()) socket_->send(network, port_, question);
}

bool Seeker::take(const Answer& answer, std::uint32_t from, std::int64_t now_ms) {
  const Found what{{address_text(from), answer.what.port}, answer.what.room, answer.what.version, answer.what.name};
  const auto same = std::ranges::find_if(heard_, [&](const Heard& one) {
    return one.host == answer.host && (one.from == from || one.what.room == what.room);
  });
  if (same != heard_.end()) {
    if (same->from != from) return false;  // the way that was found first goes on to count
    same->at_ms = now_ms;
    return std::exchange(same->what, what) != what;
  }
  const auto of_it = std::ranges::count(heard_, from, &Heard::from);
  if (heard_.size() >= kMostFound || static_cast<std::size_t>(of_it) >= kMostOfOneMachine) return false;
  heard_.push_back({what, answer.host, from, now_ms});
  return true;
}

bool Seeker::forget(std::int64_t now_ms) {
  return std::erase_if(heard_, [&](const Heard& one) { return now_ms - one.at_ms >= kForgetAfterMs; }) > 0;
}

std::vector<Found> Seeker::found() const {
  std::vector<Found> all;
  all.reserve(heard_.size());
  for (const Heard& one : heard_) all.push_back(one.what);
  std::ranges::sort(all, {}, [](const Found& one) { return std::tie(one.room, one.address.host, one.address.port); });
  return all;
}

}  // namespace net
