// What each kind of asking may hold, and what its way of telling may lead to.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

// The words of the language, in the order of AskKind.
constexpr std::string_view kWords[] = {"each",     "vote",   "leader",     "only",  "across",
                                       "allocate", "pledge", "paraphrase", "retro", "pulse"};

std::string_view word_of(const Ask& ask) {
  return kWords[static_cast<std::size_t>(ask.kind)];
}

// Told to some and not to others, or to nobody at all.
bool is_confidential(const Option& option) {
  return option.effects.hides.given() ||
         std::ranges::any_of(option.effects.reveals, [](const Reveal& reveal) { return reveal.to.given(); });
}

bool asks_one(const Plan& plan, const Ask& ask) {
  if (ask.kind == AskKind::kLeader) return true;
  return ask.kind == AskKind::kOnly && ask.role.resolved() && !plan.roles[ask.role.at()].many;
}

void check_marks(const Scene& scene, Report& report) {
  for (const Option& option : scene.ask->options) {
    if (option.id != "landed" && option.id != "not_yet") {
      report.error("E409", option.place, subject_of(scene, option), "what was said back has landed, or not yet",
                   "call its two options landed and not_yet, or leave them out");
    } else if (option.go.given()) {
      report.error("E409", option.place, subject_of(scene, option), "one mark of many leads the story nowhere",
                   "put go beside ask");
    }
  }
}

void check_retro(const Plan& plan, const Scene& scene, Report& report) {
  const Ask& ask = *scene.ask;
  if (ask.notes < 1 || ask.votes < 1 || ask.owners < 1) {
    report.error("E416", ask.place, subject_of(scene), "a retro without notes, votes or owners is none",
                 "let each of the three be 1 or more");
  }
  const auto most = static_cast<std::size_t>(std::max(0, ask.notes) * std::max(0, plan.players_most));
  if (most > kMostNotes) {
    report.error("E416", ask.place, subject_of(scene), fmt::format("a full team may write {} notes", most),
                 fmt::format("let there be at most {}: fewer notes of each, or fewer players", kMostNotes));
  }
}

void check_points(const Scene& scene, Report& report) {
  for (const Option& option : scene.ask->options) {
    if (option.from <= scene.ask->points) continue;
    report.error("E410", option.place, subject_of(scene, option),
                 fmt::format("it takes effect from {} points, and there are {}", option.from, scene.ask->points),
                 "lower from, or raise points");
  }
}

void check_telling(const Plan& plan, const Scene& scene, Report& report) {
  const Ask& ask = *scene.ask;
  if (ask.reveal == RevealRule::kSecret) return;
  if (asks_one(plan, ask)) {
    const bool open = ask.reveal == RevealRule::kOpen;
    report.warning(
        "W413", ask.place, subject_of(scene),
        open ? "reveal is \"open\", and one alone is asked" : "reveal is \"anonymous\", and one alone is asked",
        "leave out reveal, or ask more than one");
  }
  if (ask.reveal != RevealRule::kAnonymous) return;
  for (const Option& option : ask.options) {
    if (!is_confidential(option)) continue;
    report.error("E412", option.place, subject_of(scene, option),
                 "nobody is to know who chose it, and it is told to some and not to others",
                 "leave out hides and the to of reveals, or leave out reveal = \"anonymous\"");
  }
}

// Of those who act for themselves in `each`, mates are asked about the leader; nobody acts in the others.
void check_witness(const Scene& scene, Report& report) {
  const bool one_acts = scene.ask && (scene.ask->kind == AskKind::kLeader || scene.ask->kind == AskKind::kOnly);
  const bool each_acts = scene.ask && scene.ask->kind == AskKind::kEach && !scene.ask->without_leader;
  if (!scene.witness || one_acts || each_acts) return;
  report.error("E414", scene.place, subject_of(scene), "mates are asked about the one who acted, and no one acts here",
               "ask = leader { ... } or only \"role\" { ... }, or leave out witness");
}

}  // namespace

bool decides(const Ask& ask) {
  return ask.kind <= AskKind::kAllocate;
}

bool asks_everybody(const Ask& ask) {
  if (ask.kind == AskKind::kLeader || ask.kind == AskKind::kOnly) return false;
  return !ask.by_leader && !ask.role.given() && !ask.without_leader && !ask.without.given();
}

void check_kinds(const Plan& plan, Report& report) {
  for (const Scene& scene : plan.scenes) {
    check_witness(scene, report);
    if (!scene.ask) continue;
    const Ask& ask = *scene.ask;
    const bool own_words = ask.kind == AskKind::kPledge || ask.kind == AskKind::kRetro || ask.kind == AskKind::kPulse;
    if (own_words && !ask.options.empty()) {
      report.error("E408", ask.options.front().place, subject_of(scene),
                   fmt::format("{} asks for no option, and there are some", word_of(ask)),
                   "take the options out, or ask in another way");
    }
    if (ask.kind == AskKind::kParaphrase) check_marks(scene, report);
    if (ask.kind == AskKind::kRetro) check_retro(plan, scene, report);
    if (ask.kind == AskKind::kAllocate) check_points(scene, report);
    if (ask.predict && (asks_everybody(ask) || !decides(ask))) {
      report.error("E411", ask.place, subject_of(scene), "everybody is asked here, and nobody is left to predict",
                   "leave out predict, or ask the leader or one role");
    }
    check_telling(plan, scene, report);
  }
}

}  // namespace drops::plan
