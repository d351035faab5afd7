#pragma once
// The sample scenario with its hooks, for tests that let bots play it.

#include <memory>
#include <optional>

#include "game/author/survey.h"
#include "game/script/hooks.h"
#include "game/script/loader.h"

namespace drops::test {

struct LateRelease {
  plan::Plan plan = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua")->plan;
  std::unique_ptr<script::ScriptHooks> hooks = std::move(*script::make_hooks(plan, script::HookState::kKept));

  author::Summary simulate(std::uint32_t runs, std::optional<bots::Temperament> temperament = {},
                           std::uint64_t seed = 1, std::uint32_t teams = 1) {
    auto summary = author::simulate(plan, *hooks, {{teams, 4, temperament}, seed, runs});
    REQUIRE(summary);
    return *summary;
  }
  // Of all temperaments, or of one alone.
  author::Survey survey(std::uint32_t runs, std::optional<bots::Temperament> alone = {}) {
    author::SurveyOptions options;
    options.runs = runs;
    options.alone = alone.has_value();
    if (alone) options.temperament = *alone;
    auto survey = author::survey(plan, *hooks, options);
    REQUIRE(survey);
    return *survey;
  }
};

// A story of one team with a text that stands in for `where` in the sample; empty findings or not, it is played.
inline plan::Plan changed_plan(const std::string& where, const std::string& instead) {
  const auto whole = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua");
  std::string text = whole->plan.sources.at(0).text;
  const std::size_t at = text.find(where);
  REQUIRE(at != std::string::npos);
  auto loaded = script::load_text("changed.lua", text.replace(at, where.size(), instead));
  REQUIRE(loaded);
  REQUIRE(loaded->playable());
  return loaded->plan;
}

}  // namespace drops::test
