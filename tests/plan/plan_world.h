#pragma once
// A small plan with nothing wrong, to break in one place.

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "game/plan/check.h"
#include "game/plan/plan.h"
#include "game/plan/resolve.h"

namespace drops::plan::test {

inline Ref ref(std::string name, std::uint32_t line = 0) {
  return {std::move(name), -1, {0, line}};
}
inline With with(std::string name) {
  return {With::Kind::kUnsaid, ref(std::move(name))};
}

inline Option option(std::string id, std::uint32_t line) {
  Option made;
  made.id = std::move(id);
  made.text = "Do it";
  made.place = {0, line};
  return made;
}

inline Condition condition(Condition::Kind kind, std::string subject, int level = 0) {
  Condition made;
  made.kind = kind;
  made.subject = ref(std::move(subject));
  made.level = level;
  made.place = {0, 21};
  return made;
}

// Scenes first (line 20: a vote, promises and hides) -> last (30: each, keeps and repairs) -> end (40).
inline Plan small_plan() {
  Plan plan;
  plan.id = "small";
  plan.title = "Small";
  plan.start = ref("first", 1);
  plan.place = {0, 1};
  plan.sources = {{"small.lua", ""}};
  plan.roles = {{"lead", "Lead", "", true, false, {0, 2}}, {"dev", "Dev", "", false, true, {0, 3}}};
  plan.characters = {{"dana", "Dana", {}, {0, 4}}};
  plan.stakes = {{"days", "Days", 3, 0, 5, {0, 5}}};
  plan.facts = {{"hint", "A hint", {ref("lead")}, {0, 6}}};
  plan.commitments = {{"friday", "On Friday", with("dana"), ref("last", 7), {}, {}, {0, 7}}};
  Breach breach;
  breach.id = "quiet";
  breach.title = "What was kept quiet";
  breach.buckets = {1, 0, 0, 0};
  breach.with = with("team");
  breach.place = {0, 8};
  plan.breaches = {breach};

  Scene first;
  first.id = "first";
  first.place = {0, 20};
  first.texts = {{"Monday", std::nullopt, {}, {0, 20}}};
  first.ask = Ask{};
  first.ask->kind = AskKind::kVote;
  first.ask->prompt = "What now?";
  first.ask->fallback = ref("yes", 22);
  first.ask->place = {0, 22};
  first.ask->options = {option("yes", 23), option("no", 24)};
  first.ask->options[0].effects.makes = ref("friday");
  first.ask->options[0].effects.stakes = {{ref("days"), -1}};
  first.ask->options[1].effects.hides = ref("quiet");
  first.go = {{ref("last", 25), std::nullopt}};

  Scene last = first;
  last.id = "last";
  last.place = {0, 30};
  last.ask->kind = AskKind::kEach;
  last.ask->options = {option("yes", 33), option("no", 34)};
  last.ask->options[0].effects.keeps = ref("friday");
  last.surfaces = {ref("quiet")};
  last.go = {{ref("end", 35), std::nullopt}};

  Scene end;
  end.id = "end";
  end.place = {0, 40};
  end.texts = {{"Done", std::nullopt, {}, {0, 40}}};
  end.ending = "done";
  plan.scenes = {first, last, end};
  return plan;
}

inline Option& yes(Plan& plan) {
  return plan.scenes[0].ask->options[0];
}
inline Option& no(Plan& plan) {
  return plan.scenes[0].ask->options[1];
}

// A set of effects that draws a bucket.
inline TrustEffect bucket(std::string name) {
  TrustEffect set;
  set.buckets = {0, 0, 0, 1};
  set.with = with(std::move(name));
  return set;
}

inline std::vector<Finding> findings_of(Plan& plan) {
  auto all = resolve(plan);
  for (auto& finding : check(plan)) all.push_back(std::move(finding));
  return all;
}

// The codes of all findings, in order: "E401 W302".
inline std::string codes_of(Plan& plan) {
  std::vector<std::string> codes;
  for (const Finding& finding : findings_of(plan)) codes.push_back(finding.code);
  std::ranges::sort(codes);
  std::string text;
  for (const auto& code : codes) text += (text.empty() ? "" : " ") + code;
  return text;
}

// The only finding with this code, as a sentence; "" where there is none.
inline std::string told(Plan& plan, std::string_view code) {
  for (const Finding& finding : findings_of(plan)) {
    if (finding.code == code) return sentence(finding, plan);
  }
  return {};
}

}  // namespace drops::plan::test
