#include "tests/simulation/played_again.h"

#include <fmt/format.h>

#include "tests/simulation/random_session.h"

namespace drops::test {
namespace {

constexpr int kLines = 120;

// What is said in the story. Who sits where, and how the facilitator holds the clock, is never rewound.
bool is_of_the_story(const session::Said& said) {
  using C = schema::Command;
  switch (said.command.what_case()) {
    case C::kTimeUp:
    case C::kReady:
    case C::kChoose:
    case C::kPass:
    case C::kAdvise:
    case C::kPredict:
    case C::kAllocate:
    case C::kWrite:
    case C::kMarkHeard:
    case C::kVoteNote:
    case C::kOwnNote:
    case C::kAnswerPulse:
    case C::kWitness:
    case C::kDecideFor:
    case C::kSkip:
    case C::kSendInject: return true;
    default: return false;
  }
}

// A line, and where the story stood when it was said.
struct Told {
  Line line;
  std::uint32_t visit = 0;
};

std::string end_of(const session::Story& story) {
  std::string end =
      fmt::format("ledger {:016x}, visit {}, scene {}, phase {}, ending {}, stakes", session::hash_of(story.ledger),
                  story.visit.number, story.visit.scene, static_cast<int>(story.visit.phase),
                  story.ending ? static_cast<int>(*story.ending) : -1);
  for (const int stake : story.stakes) end += fmt::format(" {}", stake);
  for (const trust::Vessel& vessel : story.standing.vessels) end += fmt::format(" {}", vessel.overall());
  return end;
}

}  // namespace

std::optional<std::string> play_again(const plan::Plan& plan, std::uint64_t seed, bool& gone_back) {
  session::Settings settings = settings_of(seed);
  settings.teams = 1;
  plan::NoHooks hooks;
  session::Session session(plan, hooks, settings);
  for (const Line& line : opening_lines(seed, 1)) (void)session.say(line.said, line.tick);
  const auto story = [&]() -> const session::Story& { return session.state().story(TeamId(0)); };

  std::vector<Told> told;
  Tick now = 0;
  std::vector<Tick> entered(2, 0);  // by visit: when
  for (int number = 0; number < kLines && !story().over(); ++number) {
    const Line line = random_line(session.state(), plan, seed, number, now);
    if (!is_of_the_story(line.said)) continue;
    told.push_back({line, story().visit.number});
    now = line.tick;
    (void)session.say(line.said, now);
    while (entered.size() <= story().visit.number) entered.push_back(now);
  }
  const std::string first = end_of(story());
  const std::uint32_t visits = story().visit.number;
  const auto to = 1 + static_cast<std::uint32_t>(seed % std::max(visits, 1u));
  Line back;
  back.said.by = SeatId(0);
  back.said.command.mutable_go_back()->set_visit(to);
  gone_back = visits > 1 && session.say(back.said, now).has_value();
  if (!gone_back) return std::nullopt;
  const Tick later = now - entered[to];
  for (const Told& one : told) {
    if (one.visit >= to) (void)session.say(one.line.said, one.line.tick + later);
  }
  const std::string second = end_of(story());
  if (first == second) return std::nullopt;
  return fmt::format("seed {}, back to visit {}:\n  {}\n  {}", seed, to, first, second);
}

}  // namespace drops::test
