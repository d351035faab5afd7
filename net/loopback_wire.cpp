#include "net/loopback_wire.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace net {

using Guard = std::lock_guard<std::mutex>;

std::size_t LoopbackRandom::below(std::size_t n) {
  std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
  return static_cast<std::size_t>((z ^ (z >> 31U)) % n);
}

// ---- ends and links

LoopbackEndId LoopbackWire::open_host() {
  const Guard guard(mutex_);
  if (host_ != 0) {
    cut_locked(host_);
    const auto left = ends_.at(host_).halves;
    for (const PeerId id : left) drop_half(id);
    ends_.erase(host_);
  }
  host_ = ++last_end_;
  ends_[host_].address = "127.0.0.1";
  return host_;
}

LoopbackEndId LoopbackWire::open_client(const std::string& address) {
  const Guard guard(mutex_);
  const LoopbackEndId client = ++last_end_;
  ends_[client].address = address;
  link(client);
  return client;
}

void LoopbackWire::close(LoopbackEndId end) {
  const Guard guard(mutex_);
  const auto found = ends_.find(end);
  if (found == ends_.end()) return;  // a host that was taken over
  const auto left = found->second.halves;
  for (const PeerId id : left) {
    const PeerId other_id = half(id)->other;
    if (Half* other = half(other_id)) finish(other_id, *other, Reason::kClosed, travel_ms());
    drop_half(id);
  }
  ends_.erase(found);
  if (host_ == end) host_ = 0;
}

void LoopbackWire::cut(LoopbackEndId end) {
  const Guard guard(mutex_);
  cut_locked(end);
}

void LoopbackWire::cut_locked(LoopbackEndId end) {
  std::vector<PeerId> broken;
  for (const auto& [id, half] : halves_) {
    if (half.owner == end || half.far == end) broken.push_back(id);
  }
  for (const PeerId id : broken) break_half(id);
}

void LoopbackWire::break_half(PeerId id) {
  Half& broken = *half(id);
  if (broken.closed_here) return;  // its goodbye is its own affair
  broken.kept.clear();
  broken.loose.clear();
  broken.stalled_at.reset();
  broken.ending = false;
  if (!broken.open && broken.owner == host_) return drop_half(id);  // the host never heard of it
  finish(id, broken, broken.open ? Reason::kLost : Reason::kUnreachable, 0);
}

void LoopbackWire::restore(LoopbackEndId client) {
  const Guard guard(mutex_);
  const auto found = ends_.find(client);
  if (found == ends_.end() || client == host_) return;
  for (const PeerId id : found->second.halves) {
    if (!half(id)->ending) return;  // it has a link
  }
  link(client);
}

void LoopbackWire::link(LoopbackEndId client) {
  const PeerId here = add_half(client, host_);
  if (host_ == 0) return finish(here, *half(here), Reason::kUnreachable, 0);
  const PeerId there = add_half(host_, client);
  half(here)->other = there;
  half(there)->other = here;
  put(*half(there), Connected{there}, travel_ms());
  put(*half(here), Connected{here}, 2 * travel_ms());  // there and back
}

void LoopbackWire::set_stalled(LoopbackEndId end, bool stalled) {
  const Guard guard(mutex_);
  for (auto& [id, half] : halves_) {
    if (half.owner != end && half.far != end) continue;
    if (!stalled) {
      half.stalled_at.reset();
    } else if (!half.stalled_at && !half.closed_here) {
      half.stalled_at = time();
      half.loose.clear();
    }
  }
  arrived_.notify_all();
}

LoopbackWire::Half* LoopbackWire::half(PeerId id) {
  const auto found = halves_.find(id);
  return found == halves_.end() ? nullptr : &found->second;
}

const LoopbackWire::Half* LoopbackWire::half_of(LoopbackEndId end, PeerId id) const {
  const auto found = halves_.find(id);
  return found == halves_.end() || found->second.owner != end ? nullptr : &found->second;
}

PeerId LoopbackWire::add_half(LoopbackEndId owner, LoopbackEndId far) {
  const PeerId id{++last_half_};
  Half& made = halves_[id];
  made.owner = owner;
  made.far = far;
  if (const auto found = ends_.find(far); found != ends_.end()) made.address = found->second.address;
  ends_.at(owner).halves.insert(id);
  return id;
}

void LoopbackWire::drop_half(PeerId id) {
  ends_.at(half(id)->owner).halves.erase(id);
  halves_.erase(id);
}

// ---- weather and time

void LoopbackWire::set_weather(const LoopbackWeather& weather) {
  const Guard guard(mutex_);
  weather_ = weather;
}

void LoopbackWire::advance(std::int64_t ms) {
  const Guard guard(mutex_);
  virtual_ms_ += ms;
}

std::int64_t LoopbackWire::now_ms() const {
  const Guard guard(mutex_);
  return time();
}

std::int64_t LoopbackWire::travel_ms() {
  if (weather_.jitter_ms <= 0) return weather_.delay_ms;
  const auto jitter = random_.below(static_cast<std::size_t>(weather_.jitter_ms) + 1);
  return weather_.delay_ms + static_cast<std::int64_t>(jitter);
}

// ---- parcels

void LoopbackWire::put(Half& to, Event event, std::int64_t delay_ms) {
  std::int64_t due = time() + delay_ms;
  if (!to.kept.empty()) due = std::max(due, to.kept.back().due);  // nothing overtakes on this lane
  to.kept.push_back({due, ++order_, std::move(event)});
  arrived_.notify_all();
}

void LoopbackWire::put_loose(Half& to, const Event& event) {
  const int copies = random_.chance(weather_.duplicate_per_mille) ? 2 : 1;
  for (int i = 0; i < copies; ++i) {
    if (random_.chance(weather_.lose_per_mille)) continue;
    Parcel parcel{time() + travel_ms(), ++order_, event};
    auto place = std::upper_bound(to.loose.begin(), to.loose.end(), parcel.due,
                                  [](std::int64_t due, const Parcel& p) { return due < p.due; });
    if (!to.loose.empty() && random_.chance(weather_.reorder_per_mille)) {
      place = to.loose.begin() + static_cast<std::ptrdiff_t>(random_.below(to.loose.size()));
      parcel.due = place->due;
    }
    to.loose.insert(place, std::move(parcel));
  }
  arrived_.notify_all();
}

void LoopbackWire::finish(PeerId id, Half& to, Reason reason, std::int64_t delay_ms) {
  if (to.ending) return;
  to.ending = true;
  put(to, Disconnected{id, reason, explain(reason, "the loopback network")}, delay_ms);
}

LoopbackWire::Lane* LoopbackWire::next_lane(LoopbackEndId end, PeerId& from) {
  const auto found = ends_.find(end);
  if (found == ends_.end()) return nullptr;
  const std::int64_t now = time();
  std::vector<std::pair<PeerId, Lane*>> ready;
  for (const PeerId id : found->second.halves) {
    Half& from_half = *half(id);
    if (from_half.stalled_at) continue;
    const auto due = [now](const Lane& lane) { return !lane.empty() && lane.front().due <= now; };
    if (due(from_half.kept)) ready.emplace_back(id, &from_half.kept);
    if (from_half.open && due(from_half.loose)) ready.emplace_back(id, &from_half.loose);
  }
  if (ready.empty()) return nullptr;
  auto chosen = std::min_element(ready.begin(), ready.end(), [](const auto& a, const auto& b) {
    const Parcel& x = a.second->front();
    const Parcel& y = b.second->front();
    return std::tie(x.due, x.order) < std::tie(y.due, y.order);
  });
  if (weather_.shuffle_peers) chosen = ready.begin() + static_cast<std::ptrdiff_t>(random_.below(ready.size()));
  from = chosen->first;
  return chosen->second;
}

std::vector<Event> LoopbackWire::take_due(LoopbackEndId end) {
  std::vector<Event> events;
  PeerId from;
  while (Lane* lane = next_lane(end, from)) {
    events.push_back(std::move(lane->front().event));
    lane->pop_front();
    if (std::holds_alternative<Connected>(events.back())) half(from)->open = true;
    if (std::holds_alternative<Disconnected>(events.back())) drop_half(from);
  }
  return events;
}

std::optional<std::int64_t> LoopbackWire::next_due_ms(LoopbackEndId end) const {
  std::optional<std::int64_t> next;
  for (const auto& [id, half] : halves_) {
    if (half.owner != end || half.stalled_at) continue;
    for (const Lane* lane : {&half.kept, half.open ? &half.loose : &half.kept}) {
      if (!lane->empty()) next = std::min(next.value_or(lane->front().due), lane->front().due);
    }
  }
  return next;
}

// ---- what the ends ask

std::vector<Event> LoopbackWire::poll(LoopbackEndId end, int timeout_ms) {
  using Clock = std::chrono::steady_clock;
  using std::chrono::milliseconds;
  std::unique_lock lock(mutex_);
  const auto until = Clock::now() + milliseconds(std::max(timeout_ms, 0));
  while (true) {
    auto events = take_due(end);
    if (!events.empty() || !now_ || Clock::now() >= until) return events;
    auto wake = until;
    if (const auto due = next_due_ms(end)) wake = std::min(wake, Clock::now() + milliseconds(*due - time()));
    arrived_.wait_until(lock, wake);
  }
}

Expected<void> LoopbackWire::send(LoopbackEndId end, PeerId peer, Channel channel, std::span<const std::byte> bytes) {
  if (auto fits = check_size(channel, bytes.size()); !fits) return fits;
  const Guard guard(mutex_);
  const Half* here = half_of(end, peer);
  if (here == nullptr || !here->open || here->closed_here) return not_connected();
  Half* there = half(here->other);
  if (there == nullptr || there->ending) return {};  // sent into the void: its goodbye is on the way to us
  Received event{here->other, channel, {bytes.begin(), bytes.end()}};
  if (channel == Channel::kReliable) {
    put(*there, std::move(event), travel_ms());
  } else if (!there->stalled_at) {
    put_loose(*there, std::move(event));
  }
  return {};
}

void LoopbackWire::disconnect(LoopbackEndId end, PeerId peer, Reason reason) {
  const Guard guard(mutex_);
  if (half_of(end, peer) == nullptr) return;
  Half& here = *half(peer);
  if (here.closed_here) return;
  here.kept.clear();
  here.loose.clear();
  here.closed_here = true;
  here.ending = false;
  here.stalled_at.reset();
  const PeerId other_id = here.other;
  if (Half* there = half(other_id)) finish(other_id, *there, reason, travel_ms());
  finish(peer, here, reason, here.open ? 2 * travel_ms() : 0);
}

std::string LoopbackWire::remote_address(LoopbackEndId end, PeerId peer) const {
  const Guard guard(mutex_);
  const Half* here = half_of(end, peer);
  return here == nullptr ? std::string() : here->address;
}

std::optional<std::int64_t> LoopbackWire::last_heard_ms(LoopbackEndId end, PeerId peer) const {
  const Guard guard(mutex_);
  const Half* here = half_of(end, peer);
  if (here == nullptr || !here->open || here->closed_here) return std::nullopt;
  return here->stalled_at ? time() - *here->stalled_at : 0;
}

}  // namespace net
