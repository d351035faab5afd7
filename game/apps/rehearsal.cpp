#include "game/apps/rehearsal.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/script/hooks.h"

namespace drops::apps {
namespace {

using Step = EditNews::Step;

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
  if (!*heard) {
    return tell_({Step::kRefused, "The edit is not taken: " + heard->error().what, heard->error().todo});
  }
  std::string waiting;
  for (const std::string& scene : **heard) waiting += fmt::format("{}'{}'", waiting.empty() ? "" : ", ", scene);
  if (waiting.empty()) return tell_({Step::kTaken, "The edited scenario is played from here on", ""});
  tell_({Step::kTaken, "The edited scenario is played from here on, but for " + waiting,
         "it follows when everybody has left it"});
}

void Rehearsal::read(const Result<script::Loaded>& loaded) {
  if (!loaded) {
    return tell_({Step::kRefused, "The edit is not taken: " + loaded.error().what, loaded.error().todo});
  }
  std::vector<plan::Finding> found = loaded->findings;
  std::stable_partition(found.begin(), found.end(), [](const auto& f) { return f.severity == plan::Severity::kError; });
  EditNews news;
  for (std::size_t i = 0; i < std::min(found.size(), kMostTold); ++i) {
    news.findings.push_back(plan::sentence(found[i], loaded->plan));
  }
  if (found.size() > kMostTold) {
    news.findings.push_back(
        fmt::format("There are {} findings more: see drops-author check", found.size() - kMostTold));
  }
  news.step = loaded->playable() ? Step::kSaved : Step::kRefused;
  news.what = loaded->playable() ? "The scenario was saved, and is played from the next scene on"
                                 : "The scenario goes on as it was";
  if (!loaded->playable()) news.todo = "mend what is listed, and save again";
  if (loaded->playable()) session_.offer(loaded->plan, hooks_of);
  tell_(news);
}

}  // namespace drops::apps
