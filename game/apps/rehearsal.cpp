#include "game/apps/rehearsal.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/script/hooks.h"

namespace drops::apps {
namespace {

constexpr std::size_t kMostTold = 10;  // findings of one saving

Result<std::unique_ptr<plan::Hooks>> hooks_of(const plan::Plan& plan) {
  auto hooks = script::make_hooks(plan);
  if (!hooks) return pass_on(hooks);
  return std::unique_ptr<plan::Hooks>(std::move(*hooks));
}

}  // namespace

void Rehearsal::step(std::int64_t now_ms) {
  if (const auto changed = watch_.look(now_ms)) read(*changed);
  const auto heard = session_.heard_of_offer();
  if (!heard) return;
  if (!*heard) return tell_("The edit is not taken: " + heard->error().what, heard->error().todo);
  std::string waiting;
  for (const std::string& scene : **heard) waiting += fmt::format("{}'{}'", waiting.empty() ? "" : ", ", scene);
  if (waiting.empty()) return tell_("The edited scenario is played from here on", "");
  tell_("The edited scenario is played from here on, but for " + waiting, "it follows when everybody has left it");
}

void Rehearsal::read(const Result<script::Loaded>& loaded) {
  if (!loaded) return tell_("The edit is not taken: " + loaded.error().what, loaded.error().todo);
  std::vector<plan::Finding> told = loaded->findings;
  std::stable_partition(told.begin(), told.end(), [](const auto& f) { return f.severity == plan::Severity::kError; });
  for (std::size_t i = 0; i < std::min(told.size(), kMostTold); ++i) tell_(plan::sentence(told[i], loaded->plan), "");
  if (told.size() > kMostTold) {
    tell_(fmt::format("There are {} findings more", told.size() - kMostTold), "see drops-author check");
  }
  if (!loaded->playable()) return tell_("The scenario goes on as it was", "mend what is listed, and save again");
  session_.offer(loaded->plan, hooks_of);
  tell_("The scenario was saved, and is played from the next scene on", "");
}

}  // namespace drops::apps
