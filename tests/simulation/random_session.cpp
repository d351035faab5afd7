#include "tests/simulation/random_session.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/session/asking.h"
#include "game/session/cast.h"
#include "tests/simulation/dice.h"
#include "tests/simulation/laws.h"

namespace drops::test {
namespace {

using session::Cast;
using session::Seat;
using session::State;

// One speaker's next command, made up.
class Speaker {
 public:
  Speaker(const State& state, const plan::Plan& plan, Dice& dice, int number)
      : state_(state), plan_(plan), dice_(dice), number_(number) {}

  session::Said speak() {
    const Seat& seat = state_.house.seats[dice_.below(static_cast<std::uint32_t>(state_.house.seats.size()))];
    session::Said said;
    const int roll = dice_.between(0, 99);
    if (roll < 6) return host();
    if (roll < 16) {
      said.by = SeatId(0);
      said.command = facilitator();
    } else {
      said.by = seat.id;
      said.command = seat.place ? player(seat) : bystander();
    }
    return said;
  }

 private:
  std::uint32_t some_seat() { return dice_.below(static_cast<std::uint32_t>(state_.house.seats.size()) + 1); }
  std::uint32_t some_team() { return dice_.below(static_cast<std::uint32_t>(state_.stories.size()) + 1) % 200; }
  std::string words(const char* kind) { return fmt::format("secret {} number {} end", kind, number_); }

  session::Said host() {
    session::Said said;
    const int roll = dice_.between(0, 2);
    if (roll == 0) said.command.mutable_link_lost()->set_seat(some_seat());
    if (roll == 1) said.command.mutable_link_back()->set_seat(some_seat());
    if (roll == 2) {
      said.command.mutable_take_seat()->set_name(fmt::format("Late {}", number_));
      said.command.mutable_take_seat()->set_kind(dice_.chance(80) ? schema::SEAT_PARTICIPANT : schema::SEAT_OBSERVER);
    }
    return said;
  }

  schema::Command bystander() {
    schema::Command command;
    if (dice_.chance(50)) {
      command.mutable_answer_contract()->set_accept(dice_.chance(70));
    } else {
      command.mutable_choose_team()->set_team(some_team());
    }
    return command;
  }

  schema::Command facilitator() {
    schema::Command command;
    switch (dice_.between(0, 19)) {
      case 0: command.mutable_pause(); break;
      case 1:
      case 2: command.mutable_resume(); break;
      case 3: command.mutable_extend()->set_seconds(30); break;
      case 4:
      case 5: command.mutable_skip()->set_team(some_team()); break;
      case 6: command.mutable_reveal_early(); break;
      case 7: command.mutable_freeze()->set_frozen(dice_.chance(30)); break;
      case 8: command.mutable_go_back()->set_visit(1 + dice_.below(4)); break;
      case 9: command.mutable_send_inject()->set_inject(fmt::format("i{}", dice_.below(2))); break;
      case 10:
        command.mutable_move_seat()->set_seat(some_seat());
        command.mutable_move_seat()->set_team(some_team());
        break;
      case 11: command.mutable_remove_seat()->set_seat(some_seat()); break;
      case 12:
        command.mutable_mirror()->set_seat(some_seat());
        command.mutable_mirror()->set_of(some_seat());
        break;
      case 13:
        command.mutable_add_bots()->set_team(some_team());
        command.mutable_add_bots()->set_bots(1);
        break;
      case 14:
        command.mutable_merge_teams()->set_from(some_team());
        command.mutable_merge_teams()->set_into(some_team());
        break;
      case 15: command.mutable_set_pace()->set_together(dice_.chance(50)); break;
      case 16:
        command.mutable_mark_manager()->set_seat(some_seat());
        command.mutable_mark_manager()->set_manager(true);
        break;
      case 17: decide_for(*command.mutable_decide_for()); break;
      case 18: command.mutable_spotlight()->set_team(some_team()); break;
      default:
        command.mutable_send_message()->set_text("To everybody.");
        if (dice_.chance(30)) {
          command.mutable_rename_seat()->set_seat(some_seat());
          command.mutable_rename_seat()->set_name(fmt::format("Renamed {}", number_));
        }
        if (dice_.chance(20)) command.mutable_lock_door()->set_locked(dice_.chance(50));
        break;
    }
    return command;
  }

  void decide_for(schema::DecideFor& wish) {
    wish.set_team(some_team());
    wish.set_option(fmt::format("o{}", dice_.below(3)));
  }

  std::uint32_t visit_of(const Seat& seat) {
    const std::uint32_t now = state_.story(seat.team).visit.number;
    return dice_.chance(3) ? now + 1 : now;
  }

  schema::Command player(const Seat& seat) {
    const session::Visit& visit = state_.story(seat.team).visit;
    schema::Command command;
    const int roll = dice_.between(0, 99);
    if (roll < 8) return aside(seat);
    if (roll < 14) {
      command.mutable_pass()->set_visit(visit_of(seat));
      return command;
    }
    const bool asks = visit.phase == schema::PHASE_DECIDE && plan_.scenes[visit.scene].ask;
    if (asks) return answer(seat, *plan_.scenes[visit.scene].ask);
    const bool witnesses = visit.phase == schema::PHASE_REVEAL || visit.phase == schema::PHASE_REFLECT;
    if (witnesses && roll < 40) {
      command.mutable_witness()->set_visit(visit_of(seat));
      command.mutable_witness()->set_answer(static_cast<schema::WitnessAnswer>(dice_.below(5)));
      return command;
    }
    command.mutable_ready()->set_visit(visit_of(seat));
    command.mutable_ready()->set_phase(visit.phase);
    return command;
  }

  schema::Command answer(const Seat& seat, const plan::Ask& ask) {
    schema::Command command;
    const std::uint32_t visit = visit_of(seat);
    const std::string option = fmt::format("o{}", dice_.below(static_cast<std::uint32_t>(ask.options.size()) + 1));
    switch (ask.kind) {
      case plan::AskKind::kAllocate: {
        auto& split = *command.mutable_allocate();
        split.set_visit(visit);
        int left = ask.points;
        const std::size_t there = session::offered({state_, plan_, seat.team}).size();
        for (std::size_t i = 0; i + 1 < there; ++i) {
          const int some = dice_.between(0, left);
          split.add_points(static_cast<std::uint32_t>(some));
          left -= some;
        }
        split.add_points(static_cast<std::uint32_t>(left));
        return command;
      }
      case plan::AskKind::kPledge: return written("pledge", visit);
      case plan::AskKind::kParaphrase:
        if (dice_.chance(50)) return written("said back", visit);
        command.mutable_mark_heard()->set_visit(visit);
        command.mutable_mark_heard()->set_landed(dice_.chance(60));
        return command;
      case plan::AskKind::kRetro: return retro(visit);
      case plan::AskKind::kPulse:
        command.mutable_answer_pulse()->set_visit(visit);
        command.mutable_answer_pulse()->add_answers(dice_.below(6));
        command.mutable_answer_pulse()->add_answers(dice_.below(6));
        return command;
      default: break;
    }
    if (dice_.chance(20)) {
      command.mutable_mark_heard()->set_visit(visit);
      command.mutable_mark_heard()->set_landed(dice_.chance(60));
      return command;
    }
    const int roll = dice_.between(0, 99);
    if (roll < 10) {
      command.mutable_advise()->set_visit(visit);
      command.mutable_advise()->set_option(option);
    } else if (roll < 20) {
      command.mutable_predict()->set_visit(visit);
      command.mutable_predict()->set_option(option);
    } else {
      command.mutable_choose()->set_visit(visit);
      command.mutable_choose()->set_option(option);
      command.mutable_choose()->set_why("Because.");
    }
    return command;
  }

  schema::Command written(const char* kind, std::uint32_t visit) {
    schema::Command command;
    command.mutable_write()->set_visit(visit);
    command.mutable_write()->set_text(words(kind));
    return command;
  }

  schema::Command retro(std::uint32_t visit) {
    schema::Command command;
    const int roll = dice_.between(0, 3);
    if (roll == 0) return written("note", visit);
    if (roll == 1) {
      command.mutable_vote_note()->set_visit(visit);
      command.mutable_vote_note()->set_note(dice_.below(6));
    } else if (roll == 2) {
      command.mutable_own_note()->set_visit(visit);
      command.mutable_own_note()->set_note(dice_.below(4));
    } else {
      command.mutable_ready()->set_visit(visit);
      command.mutable_ready()->set_phase(schema::PHASE_DECIDE);
    }
    return command;
  }

  schema::Command aside(const Seat& seat) {
    schema::Command command;
    switch (dice_.between(0, 5)) {
      case 0:
        command.mutable_recognise()->set_seat(some_seat());
        command.mutable_recognise()->set_why(words("thanks"));
        break;
      case 1:
        command.mutable_differ()->set_entry(
            dice_.below(static_cast<std::uint32_t>(state_.story(seat.team).ledger.size()) + 1));
        command.mutable_differ()->set_back(number_ % 4 == 0);
        break;
      case 2: command.mutable_ask_for_pause(); break;
      case 3: command.mutable_tell_facilitator()->set_text(words("word")); break;
      case 4:
        command.mutable_mark_pledge()->set_pledge(dice_.below(3));
        command.mutable_mark_pledge()->set_kept(dice_.chance(50));
        break;
      default:
        if (dice_.chance(30)) {
          command.mutable_leave_seat();
        } else {
          command.mutable_choose_team()->set_team(some_team());
        }
    }
    return command;
  }

  const State& state_;
  const plan::Plan& plan_;
  Dice& dice_;
  int number_;
};

// One session that is played and watched.
class Run {
 public:
  Run(const plan::Programme& programme, const session::Settings& settings)
      : session_(programme, std::vector<plan::Hooks*>(programme.plans.size(), &hooks_), settings),
        laws_(programme),
        broken_(laws_.check(session_.state(), session_.plan(), session_.latest(), false, 1)) {}

  // False where a law is broken.
  bool say(const Line& line) {
    const auto events = session_.say(line.said, line.tick);
    broken_ = laws_.check(session_.state(), session_.plan(), events ? *events : std::span<const schema::Event>{},
                          !events, ++count_);
    return !broken_;
  }

  std::optional<std::string> end() { return broken_ ? broken_ : laws_.check_fold(session_.state()); }
  [[nodiscard]] const session::Session& session() const { return session_; }
  [[nodiscard]] const std::vector<schema::Event>& journal() const { return laws_.journal(); }

 private:
  plan::NoHooks hooks_;
  session::Session session_;
  Laws laws_;
  std::optional<std::string> broken_;
  std::size_t count_ = 0;
};

}  // namespace

session::Settings settings_of(std::uint64_t seed) {
  Dice dice(seed ^ 0x5e55u);
  session::Settings settings;
  settings.seed = seed;
  settings.teams = 1 + dice.below(3);
  settings.most_seats = 60;
  settings.together = dice.chance(20);
  settings.contract = dice.chance(20);
  settings.locks_at_start = dice.chance(20);
  return settings;
}

Line random_line(const State& state, const plan::Plan& plan, std::uint64_t seed, int number, Tick now) {
  Dice dice(seed * 1'000'003u + static_cast<std::uint64_t>(number));
  Line line;
  line.tick = now + dice.below(dice.chance(15) ? 30'000 : 1'500);
  if (dice.chance(12)) {
    line.said.command.mutable_time_up();
    return line;
  }
  line.said = Speaker(state, plan, dice, number).speak();
  return line;
}

Line random_line_of_programme(const State& state, const plan::Plan& plan, std::uint64_t seed, int number, Tick now) {
  Dice dice(seed * 7'000'003u + static_cast<std::uint64_t>(number));
  const bool lobby = state.house.stage == schema::STAGE_LOBBY;
  if (!dice.chance(lobby ? 25 : 6)) return random_line(state, plan, seed, number, now);
  Line line;
  line.tick = now + 100;
  line.said.by = SeatId(0);
  if (lobby && dice.chance(80)) {
    line.said.command.mutable_start();
  } else {
    line.said.command.mutable_next_part()->set_cut(dice.chance(60));
  }
  return line;
}

std::optional<std::string> play(const plan::Programme& programme, const session::Settings& settings,
                                const std::vector<Line>& lines) {
  Run run(programme, settings);
  for (const Line& line : lines) {
    if (!run.say(line)) break;
  }
  return run.end();
}

Played play_by_chance(const plan::Plan& plan, const Setting& setting) {
  return play_by_chance(plan::programme_of(plan), setting);
}

Played play_by_chance(const plan::Programme& programme, const Setting& setting) {
  const session::Settings settings = settings_of(setting.seed);
  const auto next_line = programme.is_one_scenario() ? random_line : random_line_of_programme;
  Run run(programme, settings);
  Played played;
  played.said = opening_lines(setting.seed, settings.teams);
  bool goes_on = true;
  for (std::size_t i = 0; i < played.said.size() && goes_on; ++i) goes_on = run.say(played.said[i]);
  Tick now = 0;
  for (int number = 0; number < setting.lines && goes_on; ++number) {
    played.said.push_back(next_line(run.session().state(), run.session().plan(), setting.seed, number, now));
    now = played.said.back().tick;
    goes_on = run.say(played.said.back());
  }
  played.broken = run.end();
  played.hash = session::hash_of(run.session().state());
  for (const schema::Event& event : run.journal()) played.happened.insert(event.what_case());
  return played;
}

std::vector<Line> shortened_run(const plan::Programme& programme, const session::Settings& settings,
                                std::vector<Line> lines) {
  for (std::size_t chunk = lines.size() / 2; chunk > 0; chunk /= 2) {
    for (std::size_t at = 0; at < lines.size();) {
      std::vector<Line> fewer = lines;
      const auto begin = fewer.begin() + static_cast<std::ptrdiff_t>(at);
      fewer.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(chunk, fewer.size() - at)));
      if (play(programme, settings, fewer)) {
        lines = std::move(fewer);
      } else {
        at += chunk;
      }
    }
  }
  return lines;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) {
    text += fmt::format("  at {:>7} {}: {}\n", line.tick,
                        line.said.by ? fmt::format("seat {}", line.said.by->value) : "host",
                        line.said.command.ShortDebugString());
  }
  return text;
}

}  // namespace drops::test
