#include "game/script/hooks.h"

#include <fmt/format.h>
#include <optional>
#include <utility>

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

struct ScriptHooks::Script {
  std::unique_ptr<Sandbox> box;
  StoredPieces pieces;
  Declarations declarations;   // the box knows it by its address
  std::optional<HookRun> run;  // at one address: a `team` that a hook has put by is always the one of now

  Script(std::unique_ptr<Sandbox> made, const plan::Plan& plan)
      : box(std::move(made)),
        pieces(plan.sources),
        declarations(*box, source_of(plan), pieces, Declarations::Mode::kStrict) {}
};

ScriptHooks::ScriptHooks(plan::Plan plan, HookState state) : plan_(std::move(plan)), state_(state) {}
ScriptHooks::~ScriptHooks() = default;

Result<std::unique_ptr<ScriptHooks::Script>> ScriptHooks::read(std::size_t number) const {
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  auto script = std::make_unique<Script>(std::move(*box), plan_);
  if (const auto fault = script->declarations.run()) return tl::unexpected(error_of(*fault, plan_, number));
  if (number >= script->declarations.hooks()) return fail(Code::kCorrupt, "the source has fewer hooks than the plan");
  return script;
}

Result<std::vector<plan::HookEffect>> ScriptHooks::after(std::size_t number, const plan::HookTeam& team) {
  if (number >= plan_.hooks) return fail(Code::kNotFound, fmt::format("the scenario has no hook {}", number));
  auto script = std::move(kept_);  // put back once the call has gone well
  if (!script) {
    auto fresh = read(number);
    if (!fresh) return pass_on(fresh);
    script = std::move(*fresh);
  }
  script->box->refresh();
  HookRun& run = script->run.emplace(HookRun{plan_, team, static_cast<std::uint32_t>(number), 0, {}});
  if (const auto fault = script->box->protect(run_hook, &run)) return tl::unexpected(error_of(*fault, plan_, number));
  auto effects = std::move(run.effects);
  for (plan::HookEffect& effect : effects) {
    const auto known = std::ranges::find(plan_.hook_texts, effect.why, &plan::Translated::from);
    if (known != plan_.hook_texts.end()) effect.why = known->to;
  }
  const bool lean = script->box->used() <= script->box->limits().memory;  // what a hook piles up is thrown away
  if (state_ == HookState::kKept && lean) kept_ = std::move(script);
  return effects;
}

Result<std::unique_ptr<ScriptHooks>> make_hooks(const plan::Plan& plan, HookState state) {
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
  return std::make_unique<ScriptHooks>(plan, state);
}

}  // namespace drops::script
