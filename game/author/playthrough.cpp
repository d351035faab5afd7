#include "game/author/playthrough.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

#include "game/author/slips.h"
#include "game/base/keyed_random.h"
#include "game/bots/mind.h"
#include "game/bots/names.h"
#include "game/session/project.h"

namespace drops::author {
namespace {

constexpr int kMostRounds = 10'000;  // of asking everybody: far more than any story has scenes
constexpr int kMostSaid = 32;        // by one bot in one step: far more than it has notes and votes

// Who took which option in a scene that has closed, by the story's own account of it.
void write_down(const session::Story& story, const schema::SceneEntered& entered, const schema::SceneClosed& closed,
                std::vector<Taken>& all) {
  const auto past = std::find_if(story.past.rbegin(), story.past.rend(),
                                 [&](const session::Past& one) { return one.visit == closed.visit(); });
  if (past == story.past.rend()) return;
  for (const std::uint32_t option : past->chosen) {
    Taken taken{closed.team(), closed.visit(), past->scene, option, {}, entered.locked_size() > 0, {}};
    taken.absent.assign(entered.absent().begin(), entered.absent().end());
    for (const schema::Ballot& ballot : closed.ballots()) {
      if (ballot.option() == option) taken.places.push_back(ballot.place());
    }
    all.push_back(std::move(taken));
  }
}

class Playthrough {
 public:
  Playthrough(session::Session& session, const Table& table, std::uint64_t seed)
      : session_(session), table_(table), seed_(seed), entered_(table.teams) {}

  [[nodiscard]] std::vector<Taken> taken() { return std::move(taken_); }
  [[nodiscard]] std::vector<Closed> closed() { return std::move(closed_); }

  Outcome play() {
    if (Outcome begun = begin(); !begun) return begun;
    for (int round = 0; round < kMostRounds; ++round) {
      if (over()) return {};
      if (ask_everybody()) continue;
      const auto deadline = session_.next_deadline();
      if (!deadline) return {};  // it waits for nobody, and goes nowhere
      tick_ = std::max(tick_, *deadline);
      schema::Command command;
      command.mutable_time_up();
      if (Outcome said = say({{}, 0, std::move(command)}); !said) return said;
    }
    return {};  // it goes in circles
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
    for (std::uint32_t i = 0; i < table_.seats(); ++i) {
      const auto dealt = bots::kLifelike[keyed_below(key, i + 1, bots::kLifelike.size())];
      const auto temperament = table_.temperament.value_or(wild ? bots::Temperament::kRandom : dealt);
      players_.push_back(Player{bots::Mind(temperament, seed_, bots::bot_name(i))});
    }
    return sit_down(session_, table_);
  }

  Outcome say(const session::Said& said) {
    auto events = session_.say(said, tick_);
    if (!events) return pass_on(events);
    for (const schema::Event& event : *events) {
      if (event.has_entered()) entered_[event.entered().team()] = event.entered();
      if (event.has_closed()) note_closed(event.closed());
    }
    return {};
  }

  void note_closed(const schema::SceneClosed& closed) {
    const session::Story& story = session_.state().story(TeamId(closed.team()));
    write_down(story, entered_[closed.team()], closed, taken_);
    const auto entries = std::count_if(closed.changes().begin(), closed.changes().end(),
                                       [](const schema::Change& change) { return change.has_entry(); });
    closed_.push_back({closed.team(), closed.visit(), static_cast<std::uint32_t>(entries)});
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
      if (!session::project_part(session_.state(), session_.plan(), seat, schema::PART_SCENE, part_)) break;
      if (!part_.scene().i_am_asked()) break;  // advice moves nothing
      if (table_.temperament == bots::Temperament::kClumsy) show_traps(seat, story, player.mind);
      const bool asks_more = part_.scene().ask() == schema::ASK_RETRO;
      player.mind.see(part_);
      const auto command = player.mind.next();
      if (!command) break;
      said = say({seat, ++player.sequence, *command}).has_value() || said;
      if (!asks_more) break;
    }
    return said;
  }

  // Some traps at some questions, by the seed, so that each is stepped into in some story. Of those who are asked one
  // by one only one does; and once a bucket was drawn, everybody looks where they go.
  void show_traps(SeatId seat, const session::Story& story, bots::Mind& mind) {
    if (has_drawn_a_bucket(story)) {
      schema::Part reveal;
      reveal.mutable_reveal()->add_entries()->set_kind(static_cast<std::uint32_t>(trust::EntryKind::kBucket));
      mind.see(reveal);
      return;
    }
    const plan::Scene& scene = session_.plan().scenes[story.visit.scene];
    const RandomKey key{.seed = seed_, .visit = story.visit.scene, .purpose = "traps"};
    if (keyed_below(key, 0, 2) == 0) return;
    const bool one_by_one = scene.ask->kind == plan::AskKind::kEach;
    if (one_by_one && story.places[keyed_below(key, 1, story.places.size())] != seat) return;
    for (schema::OptionView& shown : *part_.mutable_scene()->mutable_options()) {
      const auto option = std::ranges::find(scene.ask->options, shown.id(), &plan::Option::id);
      if (draws_a_bucket(scene, static_cast<std::uint32_t>(option - scene.ask->options.begin())))
        shown.add_marks(schema::MARK_BREAKS);
    }
  }

  session::Session& session_;
  const Table& table_;
  std::uint64_t seed_;
  std::vector<Player> players_;  // by seat
  std::vector<Taken> taken_;
  std::vector<Closed> closed_;
  std::vector<schema::SceneEntered> entered_;  // by team: the scene that goes on
  schema::Part part_;                          // used again and again
  Tick tick_ = 0;
};

}  // namespace

Result<Played> play_through(const plan::Plan& plan, plan::Hooks& hooks, const Table& table, std::uint64_t seed) {
  session::Session session(plan, hooks, settings_for(table, seed));
  Playthrough playthrough(session, table, seed);
  if (Outcome played = playthrough.play(); !played) return pass_on(played);
  return Played{std::move(session), playthrough.taken(), playthrough.closed()};
}

}  // namespace drops::author
