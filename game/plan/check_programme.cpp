#include "game/plan/check_programme.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/plan/check.h"
#include "game/plan/check_parts.h"
#include "game/plan/texts.h"

namespace drops::plan {
namespace {

using Kind = Part::Kind;

std::string subject_of(const Part& part) {
  return part.title.empty() ? std::string(name_of(part.kind)) : fmt::format("{} '{}'", name_of(part.kind), part.title);
}

// The plan of the story before this part; nothing: there is none.
const Plan* story_before(const Programme& programme, std::size_t part) {
  while (part-- > 0) {
    const Part& before = programme.parts[part];
    if (before.kind == Kind::kStory && before.plan >= 0) return &programme.plans[static_cast<std::size_t>(before.plan)];
  }
  return nullptr;
}

void check_order(const Programme& programme, Report& report) {
  const auto is_story = [](const Part& part) { return part.kind == Kind::kStory; };
  if (std::ranges::none_of(programme.parts, is_story)) {
    return report.error("E906", programme.place, "programme", "it plays no scenario", "add play \"late-release\"");
  }
  if (!programme.parts.front().plays()) {
    report.error("E906", programme.parts.front().place, subject_of(programme.parts.front()),
                 "a programme begins with something that people do", "begin with a pulse or a story");
  }
  for (std::size_t i = 0; i < programme.parts.size(); ++i) {
    const Part& part = programme.parts[i];
    if (part.kind == Kind::kDebrief && i > 0 && !story_before(programme, i)) {
      report.error("E906", part.place, subject_of(part), "there is no story before it to speak about",
                   "put it after a story");
    }
  }
}

void check_debriefs(const Programme& programme, Report& report) {
  int debriefs = 0;
  for (std::size_t i = 0; i < programme.parts.size(); ++i) {
    const Part& part = programme.parts[i];
    if (part.kind == Kind::kDebrief) debriefs += part.minutes;
    if (part.kind != Kind::kStory) continue;
    const auto next =
        std::find_if(programme.parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, programme.parts.end(),
                     [](const Part& one) { return one.kind != Kind::kPause && one.kind != Kind::kPulse; });
    if (next == programme.parts.end() || next->kind != Kind::kDebrief) {
      report.warning("W907", part.place, subject_of(part), "nobody speaks about it afterwards",
                     "put debrief { minutes = 15 } after it");
    }
  }
  const int all = minutes_of(programme);
  if (3 * debriefs < all) {
    report.warning("W908", programme.place, "programme",
                   fmt::format("its debriefs take {} of {} minutes: less than a third", debriefs, all),
                   fmt::format("give them {} minutes, or play less", (all - debriefs + 1) / 2));
  }
}

void check_sizes(const Programme& programme, Report& report) {
  int players_least = 1, players_most = 99, teams_least = 1, teams_most = 999;
  for (const Plan& plan : programme.plans) {
    players_least = std::max(players_least, plan.players_least);
    players_most = std::min(players_most, plan.players_most);
    teams_least = std::max(teams_least, plan.teams_least);
    teams_most = std::min(teams_most, plan.teams_most);
  }
  if (players_least > players_most) {
    report.error("E904", programme.place, "programme", "its stories are for teams of different sizes",
                 "put stories together that the same team can play");
  }
  if (teams_least > teams_most) {
    report.error("E904", programme.place, "programme", "its stories are for different numbers of teams",
                 "put stories together that the same teams can play");
  }
}

template <class T>
std::string missing_in(const std::vector<T>& wanted, const std::vector<T>& there) {
  for (const T& one : wanted) {
    if (std::ranges::find(there, one.id, &T::id) == there.end()) return one.id;
  }
  return {};
}

void check_carrying(const Programme& programme, Report& report) {
  for (std::size_t i = 0; i < programme.parts.size(); ++i) {
    const Part& part = programme.parts[i];
    if (!part.carries || part.plan < 0) continue;
    const Plan& plan = programme.plans[static_cast<std::size_t>(part.plan)];
    const Plan* before = story_before(programme, i);
    if (before == nullptr) {
      report.error("E905", part.place, subject_of(part), "there is no story before it to carry on from",
                   "leave carries out");
      continue;
    }
    const auto unknown = [&](const char* what, const std::string& id) {
      report.error("E905", part.place, subject_of(part),
                   fmt::format("it carries on from '{}', which has no {} '{}'", before->title, what, id),
                   "give the same people the same ids in both, or leave carries out");
    };
    if (const auto role = missing_in(plan.roles, before->roles); !role.empty()) unknown("role", role);
    if (const auto who = missing_in(plan.characters, before->characters); !who.empty()) unknown("character", who);
  }
}

void check_lengths(const Programme& programme, Report& report) {
  if (programme.parts.size() > kMostParts) {
    report.error("E910", programme.place, "programme",
                 fmt::format("it has {} parts, of at most {}", programme.parts.size(), kMostParts), "make two of it");
  }
  const auto too_long = [](const std::string& text) { return count_code_points(text).value_or(0) > kTitle; };
  if (too_long(programme.title)) {
    report.error("E910", programme.place, "programme", fmt::format("its title is longer than {} characters", kTitle),
                 "shorten it");
  }
  for (const Part& part : programme.parts) {
    if (too_long(part.title)) {
      report.error("E910", part.place, subject_of(part), fmt::format("its title is longer than {} characters", kTitle),
                   "shorten it");
    }
  }
}

void check_minutes(const Programme& programme, Report& report) {
  const int all = minutes_of(programme);
  if (programme.minutes == 0 || programme.minutes == all) return;
  report.warning("W909", programme.place, "programme",
                 fmt::format("it says {} minutes, and its parts take {}", programme.minutes, all),
                 fmt::format("write minutes = {}, or change a part", all));
}

// A pulse is a small plan of our own making: what is wrong with it is wrong with the part.
void check_pulses(const Programme& programme, Report& report) {
  for (const Part& part : programme.parts) {
    if (part.kind != Kind::kPulse || part.plan < 0) continue;
    for (const Finding& finding : check(programme.plans[static_cast<std::size_t>(part.plan)])) {
      report.error(finding.code, part.place, subject_of(part), finding.what, finding.todo);
    }
  }
}

}  // namespace

std::vector<Finding> check(const Programme& programme) {
  Report report;
  check_order(programme, report);
  check_sizes(programme, report);
  check_carrying(programme, report);
  check_lengths(programme, report);
  check_pulses(programme, report);
  check_debriefs(programme, report);
  check_minutes(programme, report);
  auto findings = report.take();
  std::ranges::stable_sort(findings, {}, [](const Finding& f) { return std::pair(f.place.file, f.place.line); });
  return findings;
}

std::string sentence(const Finding& finding, const Programme& programme) {
  Plan sources;  // whatever stands in a programme's own files
  sources.sources = programme.sources;
  return sentence(finding, sources);
}

}  // namespace drops::plan
