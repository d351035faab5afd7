#include "game/apps/host_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "game/apps/host_console.h"
#include "game/apps/host_finding.h"
#include "game/apps/host_kept.h"
#include "game/apps/host_words.h"
#include "game/apps/rehearsal.h"
#include "game/host/caretaker.h"
#include "game/host/host.h"
#include "game/plan/plan_json.h"
#include "game/script/hooks.h"
#include "game/script/programme_file.h"
#include "game/store/sqlite_journal.h"
#include "net/enet_transport.h"

namespace drops::apps {
namespace {

// Everything that one session needs, in the order in which it is made.
struct Made {
  plan::Programme programme;
  std::vector<std::unique_ptr<script::ScriptHooks>> hooks;  // of each plan
  std::optional<Keys> keys;
  std::unique_ptr<net::Transport> transport;
  std::unique_ptr<host::Journal> journal;
  std::optional<session::Session> session;
  std::uint64_t journaled = 0;
};

Error from(const net::Error& error) {
  return {Code::kUnavailable, error.what, error.todo};
}

Outcome listen(const HostOptions& options, Made& made) {
  const std::size_t seats = made.session->state().house.most_seats;
  net::EnetHostOptions enet;
  enet.port = options.port;
  enet.peers = std::min<std::size_t>(4095, 2 * seats + 96);  // who comes back before the old link is gone; strangers
  auto transport = net::listen_enet(enet);
  if (!transport && options.any_port) {
    enet.port = 0;
    transport = net::listen_enet(enet);
  }
  if (!transport) return tl::unexpected<Error>(from(transport.error()));
  made.transport = std::move(*transport);
  return {};
}

// ---- a new session

Result<plan::Programme> load_programme(const HostOptions& options) {
  auto loaded = script::load_in_turn(options.scenarios, {options.language});
  if (!loaded) return pass_on(loaded);
  for (const auto& told : loaded->told) report_note(told.sentence);
  const std::string& path = options.scenarios.front();
  if (!loaded->playable()) {
    return fail(Code::kInvalid, "'" + path + "' cannot be played as it stands", "mend what is listed above");
  }
  if (options.rehearse && !loaded->programme.is_one_scenario()) {
    return fail(Code::kInvalid, "'" + path + "' is a programme, and one scenario is rehearsed",
                "rehearse the scenario that you edit");
  }
  return std::move(loaded->programme);
}

Outcome check_sizes(const HostOptions& options, const plan::Programme& programme) {
  const plan::Plan& plan = programme.plans.front();  // all of them agree
  const auto teams = static_cast<int>(options.teams);
  if (teams < plan.teams_least || teams > plan.teams_most) {
    return fail(Code::kInvalid, fmt::format("'{}' is not for {} teams", programme.title, teams),
                fmt::format("give --teams from {} to {}", plan.teams_least, plan.teams_most));
  }
  const auto most = options.teams * static_cast<std::uint32_t>(plan.players_most);
  if (options.bots + options.wait_for <= most) return {};
  return fail(
      Code::kInvalid,
      fmt::format("{} players are more than the {} seats of this session", options.bots + options.wait_for, most),
      "let fewer play, or give more --teams");
}

// From the same source as the keys; short enough to be read out.
Result<std::uint64_t> drawn_seed() {
  const auto token = net::make_token();
  if (!token) return tl::unexpected<Error>(from(token.error()));
  return std::stoull(token->substr(0, 8), nullptr, 16);
}

Result<Keys> make_keys() {
  auto invite = net::make_invite();
  auto facilitator = net::make_token();
  auto projector = net::make_token();
  if (!invite) return tl::unexpected<Error>(from(invite.error()));
  if (!facilitator) return tl::unexpected<Error>(from(facilitator.error()));
  if (!projector) return tl::unexpected<Error>(from(projector.error()));
  return Keys{*invite, *facilitator, *projector};
}

Outcome make_journal(const HostOptions& options, Made& made) {
  if (options.db.empty()) {
    made.journal = std::make_unique<host::MemoryJournal>();
    return {};
  }
  auto journal = store::SqliteJournal::create(options.db, {plan::to_json(made.programme), made.keys->invite.code(),
                                                           made.keys->facilitator, made.keys->projector});
  if (!journal) return pass_on(journal);
  made.journal = std::move(*journal);
  return {};
}

// The hooks of each plan; of a scenario that was reloaded, those of its last edition.
Outcome make_hooks(Made& made, std::span<const schema::Event> journal) {
  const auto& plans = made.programme.plans;
  for (const plan::Plan& plan : plans) {
    auto hooks = script::make_hooks(plans.size() == 1 ? session::plan_at_last(plan, journal) : plan);
    if (!hooks) return pass_on(hooks);
    made.hooks.push_back(std::move(*hooks));
  }
  return {};
}

std::vector<plan::Hooks*> hooks_of(const Made& made) {
  std::vector<plan::Hooks*> all;
  for (const auto& hooks : made.hooks) all.push_back(hooks.get());
  return all;
}

Outcome make_new(const HostOptions& options, Made& made) {
  auto programme = load_programme(options);
  if (!programme) return pass_on(programme);
  made.programme = std::move(*programme);
  if (auto sizes = check_sizes(options, made.programme); !sizes) return sizes;
  if (auto hooks = make_hooks(made, {}); !hooks) return hooks;
  auto keys = make_keys();
  if (!keys) return pass_on(keys);
  made.keys = std::move(*keys);

  session::Settings settings;
  auto seed = options.seed ? Result<std::uint64_t>(*options.seed) : drawn_seed();
  if (!seed) return pass_on(seed);
  settings.seed = *seed;
  settings.teams = options.teams;
  settings.most_seats = options.teams * static_cast<std::uint32_t>(made.programme.plans.front().players_most);
  settings.pace_percent = options.pace;
  settings.contract = options.contract || made.programme.contract;
  settings.locks_at_start = options.lock_at_start;
  made.session.emplace(made.programme, hooks_of(made), settings);
  if (auto heard = listen(options, made); !heard) return heard;
  return make_journal(options, made);
}

// ---- one that goes on

Outcome make_again(const HostOptions& options, Made& made) {
  auto kept = load_kept(options.db);
  if (!kept) return pass_on(kept);
  made.programme = std::move(kept->programme);
  if (auto hooks = make_hooks(made, kept->events); !hooks) return hooks;
  const auto invite = net::parse_invite(kept->head.code);
  if (!invite) return fail(Code::kCorrupt, "'" + options.db + "' holds no code", "use a copy that is whole");
  made.keys = Keys{*invite, kept->head.facilitator_key, kept->head.projector_key};
  made.journaled = kept->events.size();
  made.session.emplace(made.programme, hooks_of(made), std::span<const schema::Event>(kept->events));
  if (auto heard = listen(options, made); !heard) return heard;
  auto journal = store::SqliteJournal::open(options.db);
  if (!journal) return pass_on(journal);
  made.journal = std::move(*journal);
  return {};
}

std::uint32_t players_here(const session::State& state) {
  return static_cast<std::uint32_t>(std::count_if(state.house.seats.begin(), state.house.seats.end(),
                                                  [](const auto& seat) { return seat.plays() && seat.here(); }));
}

// ---- both

class Notes {  // strangers can cause them at will: a few a second are read, the rest is not
 public:
  explicit Notes(const Clock& clock) : clock_(clock) {}
  void operator()(const std::string& line) {
    const std::int64_t second = clock_.now_ms() / 1000;
    if (second != second_) said_ = 0;
    second_ = second;
    if (++said_ <= 5) report_note(line);
  }

 private:
  const Clock& clock_;
  std::int64_t second_ = 0;
  int said_ = 0;
};

std::optional<host::Caretaker> caretaker_of(const HostOptions& options) {
  if (!options.until_ended_min) return std::nullopt;
  host::CaretakerRules rules;
  rules.after_end_ms = std::int64_t{60'000} * *options.until_ended_min;
  return host::Caretaker(rules);
}

// Turns the loop until the host is stopped, nobody needs it any more, or the autopilot is through.
Outcome turn(const HostOptions& options, host::Host& host, const Clock& clock, const Words& words, Rehearsal* rehearsal,
             Finding* finding) {
  Console console;
  const std::int64_t began = clock.now_ms();
  std::optional<std::int64_t> over_since;
  std::optional<host::Caretaker> caretaker = caretaker_of(options);
  while (!stop_wished()) {
    host.step(host.patience_ms());
    if (rehearsal) rehearsal->step(clock.now_ms());
    if (finding) finding->step(clock.now_ms());
    for (const std::string& line : console.lines()) words.answer(host.order(line));
    const std::int64_t now = clock.now_ms();
    if (caretaker && caretaker->may_close(host.over(), host.links(), now)) return {};
    if (!options.autopilot) continue;
    if (host.failure()) return tl::unexpected<Error>(*host.failure());
    if (options.limit_s > 0 && now - began >= std::int64_t{1000} * options.limit_s) {
      return fail(Code::kLimit, fmt::format("the session was not over after {} s", options.limit_s),
                  "give it more time with --limit");
    }
    if (host.over() && !over_since) over_since = now;
    if (over_since && now - *over_since >= 2 * host::Outbox::kSlowMs) return {};  // slow parts have left as well
  }
  return {};
}

// Lets everything become safe, then says goodbye; neither holds up the end for long.
void wind_up(host::Host& host, const Clock& clock) {
  constexpr std::int64_t kPatienceMs = 5'000;
  const std::int64_t began = clock.now_ms();
  while (!host.workshop().settled() && !host.workshop().trouble() && clock.now_ms() - began < kPatienceMs) host.step(1);
  host.close({Code::kUnavailable, "the host has closed the room", "thank you for playing"});
  const std::int64_t closed = clock.now_ms();
  while (!host.farewell_done() && clock.now_ms() - closed < kPatienceMs) host.step(1);
}

host::Options host_options(const HostOptions& options, const Made& made) {
  host::Options out{
      made.keys->invite, made.keys->facilitator,      made.keys->projector, options.bots, {}, made.journaled, {},
      own_addresses(),   made.transport->local_port()};
  if (!options.autopilot) return out;
  out.autopilot = options.bots + options.wait_for;
  out.debriefs = true;
  // After a crash those who were there are waited for again.
  if (made.journaled > 0 && options.wait_for == 0) out.autopilot = players_here(made.session->state());
  return out;
}

int host_session(const HostOptions& options, Made& made) {
  const SteadyClock clock;
  Notes notes(clock);
  const session::State before = made.journaled > 0 ? made.session->state() : session::State();
  Words words(made.session->force(), before, !options.quiet, options.json);
  host::Host host({*made.transport, clock, *made.journal, *made.session}, host_options(options, made),
                  {[&](std::span<const schema::Event> events) { words.story(events); },
                   [&](const std::string& line) { notes(line); }});
  if (auto opened = host.open(); !opened) return report_failure(opened.error());

  const std::uint16_t port = made.transport->local_port();
  if (!options.ready_file.empty()) {
    auto ready = write_ready_file(options.ready_file, port, *made.keys);
    if (!ready) return report_failure(ready.error());
  }
  words.welcome(port, *made.keys, host.state().house.seed, options.ready_file);
  if (made.journaled > 0) {
    words.line(fmt::format("Back after {} events, state {:016x}.", made.journaled, session::hash_of(before)));
  }
  std::optional<Rehearsal> rehearsal;
  if (options.rehearse) {
    rehearsal.emplace(options.scenarios.front(), options.language, *made.session, [&](const EditNews& news) {
      for (const std::string& line : news.findings) host.announce(line, "");
      host.announce(news.what, news.todo);
    });
  }
  std::optional<Finding> finding;
  if (options.announce) finding.emplace(made.keys->invite, port, made.session->plan().title);
  const Outcome turned =
      turn(options, host, clock, words, rehearsal ? &*rehearsal : nullptr, finding ? &*finding : nullptr);
  finding.reset();  // who looks now finds nothing to join
  wind_up(host, clock);
  if (!turned) return report_failure(turned.error());
  if (host.workshop().trouble()) return report_failure(*host.workshop().trouble());
  words.line(fmt::format("Closed, state {:016x}.", session::hash_of(host.state())));
  if (options.json) words.result();
  return 0;
}

int host_made(const HostOptions& options, Outcome (*make)(const HostOptions&, Made&)) {
  watch_for_stop();
  Made made;
  if (auto ready = make(options, made); !ready) return report_failure(ready.error());
  return host_session(options, made);
}

}  // namespace

int run_session(const HostOptions& options) {
  return host_made(options, make_new);
}

int resume_session(const HostOptions& options) {
  return host_made(options, make_again);
}

}  // namespace drops::apps
