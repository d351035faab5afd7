#include "game/script/hooks.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/script/declarations.h"
#include "game/script/sandbox.h"
#include "game/script/team_words.h"

namespace drops::script {
namespace {

Error error_of(const Fault& fault, const plan::Plan& plan, std::size_t number) {
  std::string place = fault.file < plan.sources.size() ? plan.sources[fault.file].name + ":" : std::string();
  if (fault.line > 0) place += fmt::format("{}:", fault.line);
  for (const plan::Scene& scene : plan.scenes) {
    if (scene.after >= 0 && static_cast<std::size_t>(scene.after) == number) {
      place += fmt::format(" scene '{}', after:", scene.id);
    }
  }
  return {fault.stop == Stop::kNone ? Code::kInvalid : Code::kLimit, place + " " + fault.what, fault.todo};
}

std::string_view source_of(const plan::Plan& plan) {
  return plan.sources.empty() ? std::string_view{} : std::string_view(plan.sources[0].text);
}

}  // namespace

Result<std::vector<plan::HookEffect>> ScriptHooks::after(std::size_t number, const plan::HookTeam& team) {
  if (number >= plan_.hooks) return fail(Code::kNotFound, fmt::format("the scenario has no hook {}", number));
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  StoredPieces pieces(plan_.sources);
  Declarations declarations(**box, source_of(plan_), pieces, Declarations::Mode::kStrict);
  if (const auto fault = declarations.run()) return tl::unexpected(error_of(*fault, plan_, number));
  if (number >= declarations.hooks()) return fail(Code::kCorrupt, "the source has fewer hooks than the plan");
  (*box)->refresh();
  HookRun run{plan_, team, static_cast<std::uint32_t>(number), 0, {}};
  if (const auto fault = (*box)->protect(run_hook, &run)) return tl::unexpected(error_of(*fault, plan_, number));
  for (plan::HookEffect& effect : run.effects) {
    const auto known = std::ranges::find(plan_.hook_texts, effect.why, &plan::Translated::from);
    if (known != plan_.hook_texts.end()) effect.why = known->to;
  }
  return std::move(run.effects);
}

Result<std::unique_ptr<ScriptHooks>> make_hooks(const plan::Plan& plan) {
  if (plan.hooks > 0) {
    auto box = Sandbox::make();
    if (!box) return pass_on(box);
    StoredPieces pieces(plan.sources);
    Declarations declarations(**box, source_of(plan), pieces, Declarations::Mode::kStrict);
    const auto fault = declarations.run();
    if (fault) {
      const Error error = error_of(*fault, plan, plan.hooks);
      return fail(Code::kCorrupt, error.what, error.todo);
    }
    if (declarations.hooks() != plan.hooks) {
      return fail(Code::kCorrupt, fmt::format("the source has {} hooks, the plan {}", declarations.hooks(), plan.hooks),
                  "load the scenario again from its file");
    }
  }
  return std::make_unique<ScriptHooks>(plan);
}

}  // namespace drops::script
