#pragma once
// A host with its clients in one process and in virtual time: the late release over a loopback network, a journal that
// can be slow or fail, and clients that do as they are told.

#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "game/host/host.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"
#include "net/loopback.h"
#include "tests/support/host_client.h"

namespace drops::test {

inline const plan::Plan& late_release() {
  static const plan::Plan plan =
      script::load_file(std::string(DROPS_SOURCE_DIR) + "/scripts/scenarios/late-release.lua")->plan;
  return plan;
}

class NetworkClock final : public Clock {
 public:
  explicit NetworkClock(const net::LoopbackNetwork& network) : network_(network) {}
  [[nodiscard]] std::int64_t now_ms() const override { return network_.now_ms(); }

 private:
  const net::LoopbackNetwork& network_;
};

// Safe at once, unless it is told to hold on or to fail.
class TestJournal final : public host::Journal {
 public:
  void commit(host::Batch batch) override { under_way_ = std::move(batch); }
  [[nodiscard]] bool idle() const override { return !under_way_; }
  [[nodiscard]] std::optional<Result<std::uint64_t>> poll() override {
    if (!under_way_ || slow) return std::nullopt;
    const host::Batch batch = *std::exchange(under_way_, std::nullopt);
    if (failing) {
      Result<std::uint64_t> failed = fail(Code::kUnavailable, "the disk is full", "free some space");
      return failed;
    }
    sizes.push_back(batch.events.size());
    in_order = in_order && batch.first_sequence == events.size() + 1;
    events.insert(events.end(), batch.events.begin(), batch.events.end());
    return Result<std::uint64_t>(events.size());
  }

  bool slow = false;
  bool failing = false;
  bool in_order = true;
  std::vector<schema::Event> events;
  std::vector<std::size_t> sizes;  // of the batches

 private:
  std::optional<host::Batch> under_way_;
};

struct WorldOptions {
  const plan::Plan* plan = nullptr;  // that outlives the world; none: the late release
  std::uint64_t seed = 7;
  std::uint64_t network_seed = 1;
  net::LoopbackWeather weather;
  std::uint32_t teams = 2;
  std::uint32_t most_seats = 12;
  std::uint32_t pace = 0;
  std::uint32_t bots = 0;
  std::optional<std::uint32_t> autopilot;
  bool debriefs = false;
  host::LinkRules rules;
};

class HostWorld {
 public:
  explicit HostWorld(const WorldOptions& options = {})
      : options_(options), network(options.network_seed, options.weather), clock(network) {
    hooks_ = std::move(*script::make_hooks(plan()));
    session = std::make_unique<session::Session>(
        plan(), *hooks_, session::Settings{options.seed, options.teams, options.most_seats, options.pace});
    start_host(0);
  }

  // The process dies and comes back from its journal.
  void crash_and_resume() {
    host.reset();
    hooks_ = std::move(*script::make_hooks(session::plan_at_last(plan(), journal.events)));
    session = std::make_unique<session::Session>(plan(), *hooks_, journal.events);
    start_host(journal.events.size());
  }

  HostClient& connect(const std::string& address = "10.0.0.1") { return connect_with(secret(), address); }
  HostClient& connect_with(const std::string& code, const std::string& address = "10.0.0.1",
                           net::Door door = host::kParticipantDoor, std::uint32_t version = host::kProtocolVersion) {
    return clients.emplace_back(network.connect(address), code, door, version);
  }
  HostClient& join(const std::string& name, std::optional<std::uint32_t> team = {}) {
    HostClient& client = connect();
    client.hello(name, false, team);
    run(20);
    return client;
  }

  void run(std::int64_t ms) {
    for (std::int64_t i = 0; i < ms; ++i) {
      network.advance(1);
      host->step(0);
      for (HostClient& client : clients) client.step();
    }
  }

  // Three in each team, who come all at once, and the first decision of the story: at pace 0 nothing comes before it.
  void begin() {
    for (std::uint32_t i = 0; i < 3 * options_.teams; ++i) {
      players.push_back(&connect());
      players.back()->hello("Player " + std::string(1, static_cast<char>('A' + i)), false, i % options_.teams);
    }
    run(500);
    const auto started = host->order("start");
    if (!started) throw std::logic_error(started.error().sentence());  // a world that does not stand proves nothing
    run(200);
  }

  [[nodiscard]] const plan::Plan& plan() const { return options_.plan != nullptr ? *options_.plan : late_release(); }
  [[nodiscard]] std::string secret() const { return invite.secret(); }
  [[nodiscard]] const session::State& state() const { return session->state(); }
  [[nodiscard]] std::uint64_t hash() const { return session::hash_of(state()); }

 private:
  WorldOptions options_;
  std::unique_ptr<script::ScriptHooks> hooks_;

  void start_host(std::uint64_t journaled) {
    transport = network.listen();
    host::Options made{invite,    facilitator_key, projector_key,    options_.bots, options_.autopilot,
                       journaled, options_.rules,  {"192.168.1.20"}, 7777};
    made.debriefs = options_.debriefs;
    host = std::make_unique<host::Host>(
        host::World{*transport, clock, journal, *session}, made,
        host::Observer{[this](std::span<const schema::Event> events) { safe += events.size(); },
                       [this](const std::string& note) { notes.push_back(note); }});
    opened = host->open();
  }

 public:
  net::LoopbackNetwork network;
  NetworkClock clock;
  TestJournal journal;
  net::Invite invite = *net::parse_invite("K7F-4XQ2M");
  std::string facilitator_key = std::string(32, 'a');
  std::string projector_key = std::string(32, 'b');
  std::unique_ptr<session::Session> session;
  std::unique_ptr<net::Transport> transport;
  std::unique_ptr<host::Host> host;
  Outcome opened;
  std::size_t safe = 0;
  std::vector<std::string> notes;
  std::list<HostClient> clients;
  std::vector<HostClient*> players;
};

}  // namespace drops::test
