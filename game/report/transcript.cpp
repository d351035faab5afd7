#include "game/report/transcript.h"

#include <fmt/format.h>
#include <algorithm>

#include "game/report/change_words.h"
#include "game/report/debrief_words.h"
#include "game/report/lines.h"
#include "game/report/programme_words.h"
#include "game/session/cast.h"
#include "game/session/labels.h"

namespace drops::report {
namespace {

const plan::Scene* scene_at(const plan::Plan& plan, std::uint32_t scene) {
  return scene < plan.scenes.size() ? &plan.scenes[scene] : nullptr;
}

std::string changes_told(const Scope& scope, const Changes& changes) {
  std::string text;
  for (const std::string& line : words_of(scope, changes)) text += wrapped(line, 4);
  return text;
}

// All that the team read, the first part behind the head.
std::string texts_told(const std::string& head, const plan::Scene& scene, const schema::SceneEntered& entered) {
  std::string text;
  for (const std::uint32_t part : entered.parts()) {
    if (part >= scene.texts.size()) continue;
    text += text.empty() ? wrapped(head + scene.texts[part].text, 0) : wrapped(scene.texts[part].text, 2);
  }
  return text.empty() ? wrapped(head, 0) : text;
}

std::string entered_told(const session::State& after, const plan::Plan& plan, const schema::Event& event) {
  const schema::SceneEntered& entered = event.entered();
  const plan::Scene* scene = scene_at(plan, entered.scene());
  if (scene == nullptr) return "";
  const TeamId team(entered.team());
  const std::string head = fmt::format("{}, scene {} '{}': ", session::team_label(team), entered.visit(), scene->id);
  const Scope scope{after, plan, team, {entered.scene(), entered.visit(), event.tick()}};
  return "\n" + texts_told(head, *scene, entered) + changes_told(scope, entered.changes());
}

std::string how_closed(const schema::SceneClosed& closed) {
  switch (closed.by()) {
    case schema::CLOSED_BY_LEADER: return "a tie, and the leader's vote decided";
    case schema::CLOSED_BY_TIE_DEFAULT: return "a tie, and the default was taken";
    case schema::CLOSED_BY_TIME: return "time was up";
    case schema::CLOSED_BY_NOBODY: return "nobody was there; on without effects";
    case schema::CLOSED_BY_FACILITATOR: return "entered by the facilitator";
    default: break;
  }
  if (!closed.has_option() || closed.ballots_size() < 2) return "";
  const auto votes = std::count_if(closed.ballots().begin(), closed.ballots().end(),
                                   [&](const auto& ballot) { return ballot.option() == closed.option(); });
  return fmt::format("{} of {} votes", votes, closed.ballots_size());
}

std::string option_quoted(const plan::Ask& ask, std::uint32_t option) {
  return option < ask.options.size() ? fmt::format("\"{}\"", ask.options[option].text) : "nothing";
}

// One line for each seat that was asked: what it chose, by default or not, or that it abstained.
std::string choices_told(const Scope& scope, const plan::Ask& ask, const schema::SceneClosed& closed) {
  const session::Story& story = scope.after.story(scope.team);
  std::string text;
  for (const auto place : session::Cast{scope.after, scope.plan, scope.team}.asked(ask)) {
    const auto ballot = std::find_if(closed.ballots().begin(), closed.ballots().end(),
                                     [&](const auto& one) { return one.place() == place; });
    std::string line = name_in(scope, trust::Entity::seat(place));
    if (ballot == closed.ballots().end()) {
      line += " abstained";
    } else {
      line +=
          fmt::format(" chose {}{}", option_quoted(ask, ballot->option()), ballot->by_default() ? ", by default" : "");
      const std::string& why = place < story.visit.minds.size() ? story.visit.minds[place].why : std::string();
      if (!why.empty()) line += fmt::format(": {}", why);
    }
    text += wrapped(line, 2);
  }
  return text;
}

// How often each option was chosen: all that an anonymous scene tells.
std::string counts_told(const plan::Ask& ask, const schema::SceneClosed& closed) {
  std::string text;
  for (std::uint32_t option = 0; option < ask.options.size(); ++option) {
    const auto times = std::count_if(closed.ballots().begin(), closed.ballots().end(),
                                     [&](const auto& ballot) { return ballot.option() == option; });
    if (times > 0) text += wrapped(fmt::format("{} chose {}", times, option_quoted(ask, option)), 2);
  }
  return text;
}

std::string across_told(const schema::SceneClosed& closed, const plan::Scene& scene) {
  if (!closed.has_other_team()) return "";
  std::string line = session::team_label(TeamId(closed.other_team())) + " answered ";
  line += closed.has_theirs() ? option_quoted(*scene.ask, closed.theirs()) : "nothing";
  if (closed.theirs_by_default()) line += ", by default";
  if (closed.has_outcome() && closed.outcome() < scene.outcome.size()) {
    line += ": " + scene.outcome[closed.outcome()].text;
  }
  return wrapped(line, 2);
}

std::string closed_told(const session::State& after, const plan::Plan& plan, const schema::Event& event) {
  const schema::SceneClosed& closed = event.closed();
  const TeamId team(closed.team());
  const std::uint32_t number = after.story(team).visit.scene;
  const plan::Scene* scene = scene_at(plan, number);
  if (scene == nullptr) return "";
  const Scope scope{after, plan, team, {number, closed.visit(), event.tick()}};
  std::string text;
  if (scene->ask) {
    std::string head = session::team_label(team) + " at '" + scene->id + "'";
    if (closed.has_option()) head += ": " + option_quoted(*scene->ask, closed.option());
    const std::string how = how_closed(closed);
    text += wrapped(how.empty() ? head : fmt::format("{} ({})", head, how), 0);
    const bool anonymous = scene->ask->reveal == plan::RevealRule::kAnonymous;
    const bool chosen = closed.by() != schema::CLOSED_BY_WRITING;  // what people wrote is theirs
    if (chosen) text += anonymous ? counts_told(*scene->ask, closed) : choices_told(scope, *scene->ask, closed);
    text += across_told(closed, *scene);
  }
  text += changes_told(scope, closed.changes());
  if (!closed.hook_stopped().empty()) text += wrapped("the scene's hook was stopped: " + closed.hook_stopped(), 2);
  return text;
}

std::string story_end_told(const plan::Plan& plan, const schema::StoryEnded& ended) {
  const plan::Scene* scene = scene_at(plan, ended.scene());
  if (scene == nullptr) return "";
  if (!scene->ends()) {
    const std::string team = session::team_label(TeamId(ended.team()));
    return "\n" + wrapped(ended.merged() ? fmt::format("The people of {} have joined another team.", team)
                                         : fmt::format("The story of {} is left at '{}'.", team, scene->id),
                          0);
  }
  return "\n" + wrapped(fmt::format("The story of {} ends: {}.", session::team_label(TeamId(ended.team())),
                                    scene->spoken_ending()),
                        0);
}

std::string started_told(const session::State& after) {
  const std::size_t teams = after.stories.size();
  std::size_t players = 0;
  for (const auto& story : after.stories) players += story.places.size();
  const session::House& house = after.house;
  const std::string what = house.parts.empty() ? "The story" : fmt::format("'{}'", house.parts[house.part].title);
  return fmt::format("{} begins: {} {}, {} {}.\n", what, teams, teams == 1 ? "team" : "teams", players,
                     players == 1 ? "person" : "people");
}

bool names_a_team_that_is_not(const session::State& after, const schema::Event& event) {
  const auto is_not = [&](std::uint32_t team) { return team >= after.stories.size(); };
  return (event.has_entered() && is_not(event.entered().team())) ||
         (event.has_closed() && is_not(event.closed().team())) ||
         (event.has_story_ended() && is_not(event.story_ended().team()));
}

}  // namespace

std::string tell(const session::State& after, const plan::Plan& plan, const schema::Event& event) {
  if (names_a_team_that_is_not(after, event)) return "";
  switch (event.what_case()) {
    case schema::Event::kStarted: return started_told(after);
    case schema::Event::kEntered: return entered_told(after, plan, event);
    case schema::Event::kClosed: return closed_told(after, plan, event);
    case schema::Event::kStoryEnded: return story_end_told(plan, event.story_ended());
    case schema::Event::kPaused: return "The session is paused.\n";
    case schema::Event::kResumed: return "The session goes on.\n";
    case schema::Event::kPart: return part_told(after);
    case schema::Event::kEnded: return pulses_told(after, plan) + "The session has ended.\n";
    default: return "";
  }
}

std::string Transcript::tell(const session::State& after, const plan::Plan& plan, const schema::Event& event) const {
  std::string text = report::tell(after, plan, event);
  const session::House& house = after.house;
  const bool asks_only = !house.parts.empty() && house.parts[house.story_part].sort == schema::SORT_PULSE;
  if (event.has_story_ended() && !text.empty() && !asks_only)
    text += final_trust(after, plan, TeamId(event.story_ended().team()));
  if (own_words_ == OwnWords::kLeftOut) return text;
  if (event.has_debrief_shown()) return shown_told(event.debrief_shown());
  return event.has_ended() ? agreements_told(after) + text : text;
}

}  // namespace drops::report
