#include "game/plan/programme.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "game/plan/resolve.h"

namespace drops::plan {
namespace {

constexpr int kSecondsPerMinute = 60;

// What all of them take; nothing (least above most) where they do not agree.
std::pair<int, int> common(const std::vector<Plan>& plans, int Plan::*least, int Plan::*most) {
  std::pair<int, int> both{plans.front().*least, plans.front().*most};
  for (const Plan& plan : plans) {
    both.first = std::max(both.first, plan.*least);
    both.second = std::min(both.second, plan.*most);
  }
  return both;
}

void agree(std::vector<Plan>& plans, int Plan::*least, int Plan::*most) {
  const auto [from, to] = common(plans, least, most);
  if (from > to) return;
  for (Plan& plan : plans) {
    const bool asks_only = plan.scenes.size() == 2 && !plan.pulses.empty();  // nobody is too few for a pulse
    if (!asks_only) plan.*least = from;
    plan.*most = to;
  }
}

}  // namespace

Programme programme_of(Plan plan) {
  Programme programme;
  programme.id = plan.id;
  programme.title = plan.title;
  programme.summary = plan.summary;
  programme.sources = plan.sources;
  programme.place = plan.place;
  Part part;
  part.title = plan.title;
  part.minutes = plan.minutes;
  part.plan = 0;
  part.place = plan.place;
  programme.parts.push_back(std::move(part));
  programme.plans.push_back(std::move(plan));
  return programme;
}

std::string_view name_of(Part::Kind kind) {
  switch (kind) {
    case Part::Kind::kStory: return "story";
    case Part::Kind::kPulse: return "pulse";
    case Part::Kind::kDebrief: return "debrief";
    case Part::Kind::kPause: return "break";
  }
  return "";
}

int minutes_of(const Programme& programme) {
  return std::accumulate(programme.parts.begin(), programme.parts.end(), 0,
                         [](int sum, const Part& part) { return sum + part.minutes; });
}

Plan pulse_plan(const PulseText& text) {
  Plan plan;
  plan.id = text.id;
  plan.version = "1.0.0";
  plan.title = text.title;
  plan.summary = "A few sentences, each answered for oneself. Nobody learns who said what.";
  plan.minutes = text.minutes;
  plan.players_least = 1;
  plan.players_most = static_cast<int>(kMostPlaces);
  plan.teams_most = static_cast<int>(kMostTeams);
  plan.recognition = false;
  plan.start.name = "pulse";

  Role role;
  role.id = "person";
  role.title = "Person";
  role.private_text = "You answer for yourself. Nobody learns who said what.";
  role.many = true;
  plan.roles.push_back(std::move(role));
  plan.pulses.push_back({text.id, text.title, text.items, {}});

  Scene asks;
  asks.id = "pulse";
  asks.title = text.title;
  TextPart told;
  told.text = text.text.empty() ? "A few sentences about this group. Answer for yourself, or pass: what is shown is a "
                                  "mean of many, and nobody learns who said what."
                                : text.text;
  asks.texts.push_back(std::move(told));
  Ask& ask = asks.ask.emplace();
  ask.kind = AskKind::kPulse;
  ask.seconds = text.minutes * kSecondsPerMinute;
  ask.pulse.name = text.id;
  Go go;
  go.scene.name = "thanks";
  asks.go.push_back(std::move(go));
  plan.scenes.push_back(std::move(asks));

  Scene ends;
  ends.id = "thanks";
  ends.title = "Thank you";
  TextPart thanks;
  thanks.text = "Thank you. That is all for now.";
  ends.texts.push_back(std::move(thanks));
  ends.ending = "thanks";
  plan.scenes.push_back(std::move(ends));
  (void)resolve(plan);
  return plan;
}

void agree_on_sizes(Programme& programme) {
  if (programme.plans.empty()) return;
  agree(programme.plans, &Plan::players_least, &Plan::players_most);
  agree(programme.plans, &Plan::teams_least, &Plan::teams_most);
}

}  // namespace drops::plan
