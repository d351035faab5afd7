#include "game/author/playthrough.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

#include "game/base/keyed_random.h"
#include "game/bots/mind.h"
#include "game/bots/names.h"
#include "game/session/project.h"

namespace drops::author {
namespace {

constexpr int kMostRounds = 10'000;  // of asking everybody: far more than any story has scenes
constexpr int kMostSaid = 32;        // by one bot in one step: far more than it has notes and votes

class Playthrough {
 public:
  Playthrough(session::Session& session, const Table& table, std::uint64_t seed)
      : session_(session), table_(table), seed_(seed) {}

  Outcome play() {
    if (Outcome begun = begin(); !begun) return begun;
    for (int round = 0; round < kMostRounds; ++round) {
      if (over()) return {};
      if (ask_everybody()) continue;
      const auto deadline = session_.next_deadline();
      if (!deadline) return fail(Code::kInternal, "the story waits for nobody and goes nowhere");
      tick_ = std::max(tick_, *deadline);
      schema::Command command;
      command.mutable_time_up();
      if (auto said = session_.say({{}, 0, command}, tick_); !said) return pass_on(said);
    }
    return fail(Code::kInvalid, "the story does not end", "give its loops a way out");
  }

 private:
  // A question, or a step of one; after a tie it is asked again.
  struct Question {
    std::uint32_t visit = 0, step = 0;
    bool again = false;
    friend bool operator==(const Question&, const Question&) = default;
  };
  struct Player {
    bots::Mind mind;
    std::uint64_t sequence = 0;
    Question asked{};  // the last in which it said all that it had to say
  };

  Outcome begin() {
    const RandomKey key{.seed = seed_, .purpose = "temperaments"};
    const bool wild = keyed_below(key, 0, 4) == 0;
    for (std::uint32_t i = 0; i < table_.teams * table_.team_size; ++i) {
      const auto dealt = bots::kLifelike[keyed_below(key, i + 1, bots::kLifelike.size())];
      const auto temperament = table_.temperament.value_or(wild ? bots::Temperament::kRandom : dealt);
      if (Outcome seated = take_seat(schema::SEAT_BOT, i); !seated) return seated;
      players_.push_back(Player{bots::Mind(temperament, seed_, bots::bot_name(i))});
    }
    const auto desk = static_cast<std::uint32_t>(players_.size());
    if (Outcome seated = take_seat(schema::SEAT_FACILITATOR, desk); !seated) return seated;
    schema::Command command;
    command.mutable_start();
    auto started = session_.say({SeatId(desk), 1, command}, tick_);
    if (!started) return pass_on(started);
    return {};
  }

  Outcome take_seat(schema::SeatKind kind, std::uint32_t number) {
    schema::Command command;
    auto& take = *command.mutable_take_seat();
    take.set_kind(kind);
    take.set_name(kind == schema::SEAT_BOT ? bots::bot_name(number) : "Facilitator");
    if (kind == schema::SEAT_BOT) take.set_team(number / table_.team_size);
    auto taken = session_.say({{}, 0, command}, tick_);
    if (!taken) return pass_on(taken);
    return {};
  }

  [[nodiscard]] bool over() const {
    const auto& stories = session_.state().stories;
    return std::all_of(stories.begin(), stories.end(), [](const auto& story) { return story.ending.has_value(); });
  }

  // Everybody whom a question waits for looks at the screen and answers. True where somebody said something.
  bool ask_everybody() {
    bool said = false;
    ++tick_;  // a question that is asked again begins later than it did at first
    for (std::size_t team = 0; team < session_.state().stories.size(); ++team) {
      const std::size_t places = session_.state().stories[team].places.size();
      for (std::size_t place = 0; place < places; ++place) {
        const session::Story& story = session_.state().stories[team];
        if (story.ending || story.visit.phase != schema::PHASE_DECIDE) break;
        if (ask(story.places[place], story)) said = true;
      }
    }
    return said;
  }

  static Question question_of(const session::Story& story) {
    const bool decides = !story.ending && story.visit.phase == schema::PHASE_DECIDE;
    return decides ? Question{story.visit.number, story.visit.step, story.visit.again} : Question{};
  }

  bool ask(SeatId seat, const session::Story& story) {
    Player& player = players_[seat.value];
    const Question question = question_of(story);
    if (player.asked == question) return false;
    player.asked = question;
    bool said = false;
    for (int i = 0; i < kMostSaid && question_of(story) == question; ++i) {
      part_.Clear();
      part_.set_kind(schema::PART_SCENE);
      if (!session::project_part(session_.state(), session_.plan(), seat, schema::PART_SCENE, part_)) break;
      if (!part_.scene().i_am_asked()) break;  // advice moves nothing
      player.mind.see(part_);
      const auto command = player.mind.next();
      if (!command) break;
      said = session_.say({seat, ++player.sequence, *command}, tick_).has_value() || said;
      const bool asks_more = part_.scene().ask() == schema::ASK_RETRO;
      if (!asks_more) break;
    }
    return said;
  }

  session::Session& session_;
  const Table& table_;
  std::uint64_t seed_;
  std::vector<Player> players_;  // by seat
  schema::Part part_;            // used again and again
  Tick tick_ = 0;
};

}  // namespace

Result<session::Session> play_through(const plan::Plan& plan, plan::Hooks& hooks, const Table& table,
                                      std::uint64_t seed) {
  session::Settings settings;
  settings.seed = seed;
  settings.teams = table.teams;
  settings.most_seats = table.teams * table.team_size;
  settings.pace_percent = 0;
  session::Session session(plan, hooks, settings);
  if (Outcome played = Playthrough(session, table, seed).play(); !played) return pass_on(played);
  return session;
}

}  // namespace drops::author
