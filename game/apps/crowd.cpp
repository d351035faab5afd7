#include "game/apps/crowd.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

#include "game/bots/names.h"
#include "net/enet_transport.h"

namespace drops::apps {
namespace {

constexpr std::uint32_t kJoinAtOnce = 8;    // a host lets in so many strangers at a time
constexpr int kNameTries = 4;               // other bots may have the same names
constexpr std::int64_t kGiveUpMs = 60'000;  // without a link
constexpr std::int64_t kLingerMs = 2'000;   // after the end of the story, for the host's goodbye

std::int64_t now_us() {
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

bool is_choice(const schema::Command& command) {
  return command.has_choose() || command.has_advise();
}

}  // namespace

// One bot: a mind, and a link that serves its seat.
class Crowd::Player {
 public:
  Player(const CrowdPlan& plan, const Clock& clock, std::uint32_t number, std::uint32_t name_number)
      : plan_(plan), clock_(clock), number_(number) {
    (void)call_it(bots::bot_name(name_number));
  }

  // True where something happened.
  bool step() {
    const auto before = link_->state();
    link_->step();
    if (before == link::State::kSeated && link_->state() == link::State::kLost) ++losses_;
    for (const auto& answer : link_->take_answers()) take(answer);
    const auto changed = link_->parts().changed_since(seen_);
    seen_ = link_->parts().changes();
    for (const schema::Part* part : changed) see(*part);
    if (pending_) return !changed.empty() || before != link_->state();  // one thing after the other
    if (auto command = mind_->next()) pending_ = Wish{std::move(*command), visit_, phase_, step_};
    return !changed.empty() || before != link_->state();
  }

  // What it would say now: kept until it is said, or the moment for it is over.
  [[nodiscard]] const schema::Command* pending() const { return pending_ ? &pending_->command : nullptr; }
  void say_it() {
    const bool choice = is_choice(pending_->command);
    const auto sequence = link_->say(std::exchange(pending_, std::nullopt)->command);
    if (sequence && choice) said_[*sequence] = now_us();
  }

  // Another name, after this one was refused. False when there were enough tries.
  [[nodiscard]] bool call_it(std::string name) {
    if (++names_ > kNameTries) return false;
    const auto temperament = plan_.temperament.value_or(bots::kLifelike[number_ % bots::kLifelike.size()]);
    mind_.emplace(temperament, plan_.seed, name);
    link::Request request{{link::kParticipantDoor, plan_.secret}, {std::move(name), true, plan_.team, {}}};
    link::Patience patience;
    patience.give_up_ms = kGiveUpMs;
    const auto connect = [host = plan_.host] { return net::connect_enet({.host = host, .on_odd_datagram = {}}); };
    link_ = std::make_unique<link::Link>(connect, clock_, std::move(request), patience);
    return true;
  }

  [[nodiscard]] link::Link& link() { return *link_; }
  [[nodiscard]] const link::Link& link() const { return *link_; }
  [[nodiscard]] bool story_over() const { return story_over_; }

  void add_to(CrowdSums& sums) const {
    if (link_->seat()) ++sums.seated;
    if (story_over_) ++sums.finished;
    sums.choices += choices_;
    sums.refused += refused_;
    sums.losses += losses_;
    sums.answer_us.insert(sums.answer_us.end(), answer_us_.begin(), answer_us_.end());
  }

 private:
  struct Wish {
    schema::Command command;
    std::uint32_t visit = 0;  // for which it was made
    schema::Phase phase = schema::PHASE_NONE;
    std::uint32_t step = 0;
  };

  void see(const schema::Part& part) {
    if (part.has_scene()) {
      visit_ = part.scene().visit();
      phase_ = part.scene().phase();
      step_ = part.scene().step();
      const bool is_late =
          pending_ && (pending_->visit != visit_ || pending_->phase != phase_ || pending_->step != step_);
      if (is_late) pending_.reset();
    }
    if (part.has_session()) {
      more_follows_ = part.session().part() < part.session().parts();
      if (part.session().part() != part_) {  // another story begins; what was wished for belongs to the last
        part_ = part.session().part();
        pending_.reset();
        story_over_ = false;
      }
    }
    if ((part.has_end() && !more_follows_) || (part.has_session() && part.session().stage() == schema::STAGE_ENDED))
      story_over_ = true;
    mind_->see(part);
  }

  void take(const schema::Answer& answer) {
    if (answer.refused()) ++refused_;
    const auto said = said_.find(answer.sequence());
    if (said == said_.end()) return;
    if (!answer.refused()) ++choices_;
    answer_us_.push_back(now_us() - said->second);
    said_.erase(said);
  }

  const CrowdPlan& plan_;
  const Clock& clock_;
  std::uint32_t number_;
  int names_ = 0;
  std::optional<bots::Mind> mind_;
  std::unique_ptr<link::Link> link_;
  std::uint64_t seen_ = 0;
  std::uint32_t visit_ = 0;
  schema::Phase phase_ = schema::PHASE_NONE;
  std::uint32_t step_ = 0;
  std::optional<Wish> pending_;
  std::map<std::uint64_t, std::int64_t> said_;  // choices without an answer, by sequence: when, in us
  std::vector<std::int64_t> answer_us_;
  std::uint64_t choices_ = 0, refused_ = 0, losses_ = 0;
  bool story_over_ = false;
  bool more_follows_ = false;  // another part of the programme
  std::uint32_t part_ = 0;     // that goes on
};

Crowd::Crowd(CrowdPlan plan, const Clock& clock) : plan_(std::move(plan)), clock_(clock), paced_ms_(clock.now_ms()) {}

Crowd::~Crowd() = default;

bool Crowd::step() {
  if (!leaving_) join_some();
  if (plan_.rate > 0) {
    const std::int64_t now = clock_.now_ms();
    allowance_ = std::min(1.0 + plan_.rate / 20, allowance_ + plan_.rate * static_cast<double>(now - paced_ms_) / 1000);
    paced_ms_ = now;
  }
  bool busy = false;
  for (std::size_t i = 0; i < players_.size() && !failure_; ++i) {
    Player& player = *players_[(turn_ + i) % players_.size()];
    if (player.step()) busy = true;
    look_at(player);
  }
  if (!players_.empty()) turn_ = (turn_ + 1) % players_.size();
  const bool all_over = players_.size() == plan_.players &&
                        std::all_of(players_.begin(), players_.end(), [](auto& p) { return p->story_over(); });
  if (all_over && !all_over_ms_) all_over_ms_ = clock_.now_ms();
  return busy;
}

void Crowd::join_some() {
  auto joining = std::count_if(players_.begin(), players_.end(), [](auto& p) { return !p->link().seat(); });
  for (; players_.size() < plan_.players && joining < kJoinAtOnce; ++joining) {
    players_.push_back(std::make_unique<Player>(plan_, clock_, static_cast<std::uint32_t>(players_.size()), names_++));
  }
}

void Crowd::look_at(Player& player) {
  if (leaving_) return;
  const link::Link& link = player.link();
  const bool name_refused = link.state() == link::State::kRefused && link.seat_refused();
  if (name_refused && player.call_it(bots::bot_name(names_++))) return;
  const bool gone_early = link.state() == link::State::kEnded && !player.story_over();
  if (link.state() == link::State::kRefused || gone_early) {
    if (player.story_over()) return;
    failure_ = link.error();
    return;
  }
  if (!player.pending() || link.state() != link::State::kSeated) return;
  if (!is_choice(*player.pending()) || may_choose()) player.say_it();
}

bool Crowd::may_choose() {
  if (plan_.rate <= 0) return true;
  if (allowance_ < 1) return false;
  allowance_ -= 1;
  return true;
}

void Crowd::leave() {
  leaving_ = true;
  for (auto& player : players_) player->link().leave();
}

bool Crowd::finished() const {
  if (!all_over_ms_) return false;
  if (clock_.now_ms() - *all_over_ms_ >= kLingerMs) return true;
  return std::all_of(players_.begin(), players_.end(), [](auto& p) {
    return p->link().state() == link::State::kEnded || p->link().state() == link::State::kRefused;
  });
}

CrowdSums Crowd::sums() const {
  CrowdSums sums;
  for (const auto& player : players_) player->add_to(sums);
  return sums;
}

}  // namespace drops::apps
