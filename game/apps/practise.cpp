#include "game/apps/practise.h"

#include <algorithm>

#include "game/bots/names.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

constexpr std::uint64_t kMostDeals = 2'000;  // a role of six is missed so often once in 10^150 searches

Error from(const net::Error& error) {
  return {Code::kUnavailable, error.what, error.todo};
}

Error findings_of(const script::Loaded& loaded, const std::string& path) {
  std::string lines;
  for (const plan::Finding& finding : loaded.findings) {
    if (finding.severity == plan::Severity::kError) lines += "\n" + plan::sentence(finding, loaded.plan);
  }
  return {Code::kInvalid, "'" + path + "' cannot be played as it stands", "mend this first:" + lines};
}

// A team of the usual size: one of each role, as far as the scenario's limits go.
std::uint32_t team_size(const plan::Plan& plan) {
  return static_cast<std::uint32_t>(
      std::clamp(static_cast<int>(plan.roles.size()), plan.players_least, plan.players_most));
}

schema::Command seat_for(const std::string& name, schema::SeatKind kind, std::uint32_t team) {
  schema::Command command;
  auto& take = *command.mutable_take_seat();
  take.set_name(name);
  take.set_kind(kind);
  take.set_team(team);
  return command;
}

struct Cast {
  std::uint32_t teams = 1;
  std::uint32_t bots = 0;
  std::string name;  // of the person, who fills the last place
};

session::Settings settings_for(const plan::Plan& plan, std::uint32_t teams, std::uint64_t seed) {
  return {seed, teams, teams * static_cast<std::uint32_t>(plan.players_most), 100};
}

// The person's role when these sit down and the story starts with this seed. Played in a session of its own.
Result<std::string> role_dealt(const plan::Plan& plan, plan::Hooks& hooks, const Cast& cast, std::uint64_t seed) {
  session::Session trial(plan, hooks, settings_for(plan, cast.teams, seed));
  const auto sit = [&trial](schema::Command take) -> Result<SeatId> {
    auto events = trial.say({std::nullopt, 0, std::move(take)}, Tick{0});
    if (!events) return pass_on(events);
    return SeatId(events->front().seat_taken().seat());
  };
  schema::Command desk = seat_for("Facilitator", schema::SEAT_FACILITATOR, 0);
  desk.mutable_take_seat()->clear_team();
  auto facilitator = sit(desk);
  if (!facilitator) return pass_on(facilitator);
  for (std::uint32_t bot = 0; bot < cast.bots; ++bot) {
    auto seat = sit(seat_for(bots::bot_name(bot), schema::SEAT_BOT, bot % cast.teams));
    if (!seat) return pass_on(seat);
  }
  auto person = sit(seat_for(cast.name, schema::SEAT_PARTICIPANT, cast.bots % cast.teams));
  if (!person) return pass_on(person);
  schema::Command start;
  start.mutable_start();
  auto started = trial.say({*facilitator, 1, start}, Tick{0});
  if (!started) return pass_on(started);
  return plan.roles[trial.state().role_of(*trial.state().seat(*person))].id;
}

}  // namespace

PractiseRoom::PractiseRoom(plan::Plan plan, const PractiseWish& wish, const Clock& clock)
    : plan_(std::move(plan)), name_(wish.name), clock_(clock), network_(1, {}, [&clock] { return clock.now_ms(); }) {
  teams_ = static_cast<std::uint32_t>(std::max(1, plan_.teams_least));
  bots_ = teams_ * team_size(plan_) - 1;
}

PractiseRoom::~PractiseRoom() = default;

Result<std::unique_ptr<PractiseRoom>> PractiseRoom::open(const PractiseWish& wish, const Clock& clock) {
  auto loaded = script::load_file(wish.scenario, {wish.language});
  if (!loaded) return pass_on(loaded);
  if (!loaded->playable()) return tl::unexpected<Error>(findings_of(*loaded, wish.scenario));
  std::unique_ptr<PractiseRoom> room(new PractiseRoom(std::move(loaded->plan), wish, clock));
  auto hooks = script::make_hooks(room->plan_);
  if (!hooks) return pass_on(hooks);
  room->hooks_ = std::move(*hooks);
  if (Outcome found = room->begin_at(wish.from); !found) return pass_on(found);
  if (Outcome dealt = room->deal(wish); !dealt) return pass_on(dealt);
  if (Outcome open = room->open_doors(); !open) return pass_on(open);
  PractiseRoom& self = *room;
  self.rehearsal_.emplace(wish.scenario, wish.language, *self.session_, [&self](const EditNews& news) {
    self.edit_ = news;
    ++self.edits_;
  });
  return room;
}

void PractiseRoom::step() {
  host_->step(0);
  rehearsal_->step(clock_.now_ms());
}

// As if the story began there: nothing has happened yet.
Outcome PractiseRoom::begin_at(const std::string& scene) {
  if (scene.empty()) return {};
  const auto at = std::ranges::find(plan_.scenes, scene, &plan::Scene::id);
  if (at == plan_.scenes.end()) {
    return fail(Code::kNotFound, "'" + plan_.title + "' has no scene '" + scene + "'", "begin with another one");
  }
  plan_.start.name = scene;
  plan_.start.number = static_cast<std::int32_t>(at - plan_.scenes.begin());
  return {};
}

Outcome PractiseRoom::deal(const PractiseWish& wish) {
  seed_ = wish.seed.value_or(1);
  if (wish.role.empty()) return {};
  const auto known = [&](const plan::Role& role) { return role.id == wish.role; };
  if (std::none_of(plan_.roles.begin(), plan_.roles.end(), known)) {
    std::string names;
    for (const plan::Role& role : plan_.roles) names += (names.empty() ? "" : ", ") + role.id;
    return fail(Code::kNotFound, "'" + plan_.title + "' has no role '" + wish.role + "'", "choose one of " + names);
  }
  for (const std::uint64_t first = seed_; seed_ - first < kMostDeals; ++seed_) {
    const auto role = role_dealt(plan_, *hooks_, {teams_, bots_, name_}, seed_);
    if (!role) return tl::unexpected<Error>(role.error());
    if (*role == wish.role) return {};
  }
  return fail(Code::kNotFound, "no deal gives the role '" + wish.role + "' in a team of this size",
              "choose another role");
}

Outcome PractiseRoom::open_doors() {
  session_ = std::make_unique<session::Session>(plan_, *hooks_, settings_for(plan_, teams_, seed_));
  auto invite = net::make_invite();
  auto facilitator = net::make_token();
  auto projector = net::make_token();
  if (!invite) return tl::unexpected<Error>(from(invite.error()));
  if (!facilitator) return tl::unexpected<Error>(from(facilitator.error()));
  if (!projector) return tl::unexpected<Error>(from(projector.error()));
  invite_ = *invite;
  transport_ = network_.listen();
  host::Options options{*invite, *facilitator, *projector, bots_, bots_ + 1, 0, {}, {}, 0};
  host_ =
      std::make_unique<host::Host>(host::World{*transport_, clock_, journal_, *session_}, options, host::Observer{});
  return host_->open();
}

link::Link::Connect PractiseRoom::connect() {
  return [this]() -> net::Expected<std::unique_ptr<net::Transport>> { return network_.connect(); };
}

link::Request PractiseRoom::request() const {
  link::Request request;
  request.credential = {link::kParticipantDoor, invite_->secret()};
  request.who.name = name_;
  request.who.team = bots_ % teams_;
  return request;
}

}  // namespace drops::apps
