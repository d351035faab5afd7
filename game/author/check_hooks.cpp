#include "game/author/check_hooks.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <string_view>

#include "game/author/playthrough.h"
#include "game/script/hooks.h"

namespace drops::author {
namespace {

using Effects = Result<std::vector<plan::HookEffect>>;

constexpr std::uint64_t kStories = 6;
constexpr std::string_view kRemembers = "W801";
constexpr std::string_view kFails = "W802";

bool same(const plan::HookEffect& a, const plan::HookEffect& b) {
  return a.what == b.what && a.pillar == b.pillar && a.count == b.count && a.with.kind == b.with.kind &&
         a.with.who.number == b.with.who.number && a.stake == b.stake && a.data == b.data && a.why == b.why;
}

bool agree(const Effects& a, const Effects& b) {
  if (!a || !b) return !a && !b && a.error().what == b.error().what;
  return std::equal(a->begin(), a->end(), b->begin(), b->end(), same);
}

// Plays on with what the fresh state says, and notes where the kept one says something else.
class DoubledHooks final : public plan::Hooks {
 public:
  struct Odd {
    bool differs = false;
    std::optional<Error> error;
  };

  DoubledHooks(plan::Hooks& fresh, plan::Hooks& kept) : fresh_(fresh), kept_(kept) {}

  Effects after(std::size_t number, const plan::HookTeam& team) override {
    const auto known = odd_.find(number);
    if (known != odd_.end() && known->second.error) return tl::unexpected(*known->second.error);  // told once is enough
    Effects effects = fresh_.after(number, team);
    if (!agree(effects, kept_.after(number, team))) odd_[number].differs = true;
    if (!effects) odd_[number].error = effects.error();
    return effects;
  }
  [[nodiscard]] const std::map<std::size_t, Odd>& odd() const { return odd_; }

 private:
  plan::Hooks& fresh_;
  plan::Hooks& kept_;
  std::map<std::size_t, Odd> odd_;  // by hook
};

// Where the scene's `after` stands; the plan itself knows the line of its scene.
plan::Place place_of_hook(const plan::Plan& plan, const plan::Scene& scene) {
  plan::Place place = scene.place;
  if (place.file >= plan.sources.size()) return place;
  std::string_view text = plan.sources[place.file].text;
  for (std::uint32_t line = 1; !text.empty(); ++line) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(row.size() + 1, text.size()));
    const std::size_t word = row.find("after");
    if (line < place.line || word == std::string_view::npos) continue;
    const std::size_t next = row.find_first_not_of(' ', word + 5);
    if (next == std::string_view::npos || row[next] != '=') continue;
    place.line = line;
    break;
  }
  return place;
}

// An error of a hook says "file:line: scene 'x', after: what".
plan::Finding failure(const plan::Plan& plan, const plan::Scene& scene, const Error& error) {
  constexpr std::string_view kMark = ", after: ";
  plan::Finding finding{std::string(kFails), plan::Severity::kWarning, place_of_hook(plan, scene), "", "", error.todo};
  const std::size_t mark = error.what.find(kMark);
  finding.what = "its hook fails: " + (mark == std::string::npos ? error.what : error.what.substr(mark + kMark.size()));
  for (std::uint32_t file = 0; file < plan.sources.size(); ++file) {
    const std::string name = plan.sources[file].name + ":";
    std::uint32_t line = 0;
    if (!error.what.starts_with(name)) continue;
    std::from_chars(error.what.data() + name.size(), error.what.data() + error.what.size(), line);
    if (line > 0) finding.place = {file, line};
  }
  return finding;
}

plan::Finding memory(const plan::Plan& plan, const plan::Scene& scene) {
  return {std::string(kRemembers),
          plan::Severity::kWarning,
          place_of_hook(plan, scene),
          "",
          "its hook remembers something from an earlier call, and in a session it never can",
          "keep numbers with team.set and team.data"};
}

std::vector<plan::Finding> findings_of(const plan::Plan& plan, const std::map<std::size_t, DoubledHooks::Odd>& odd) {
  std::vector<plan::Finding> findings;
  for (const plan::Scene& scene : plan.scenes) {
    const auto found = scene.after < 0 ? odd.end() : odd.find(static_cast<std::size_t>(scene.after));
    if (found == odd.end()) continue;
    const auto add = [&](plan::Finding finding) {
      finding.subject = "scene '" + scene.id + "'";
      findings.push_back(std::move(finding));
    };
    if (found->second.differs) add(memory(plan, scene));
    if (found->second.error) add(failure(plan, scene, *found->second.error));
  }
  return findings;
}

}  // namespace

std::vector<plan::Finding> check_hooks(const plan::Plan& plan) {
  if (plan.hooks == 0) return {};
  const auto fresh = script::make_hooks(plan), kept = script::make_hooks(plan, script::HookState::kKept);
  if (!fresh || !kept) return {};  // then the sources do not hold them, which whoever plays them says
  DoubledHooks hooks(**fresh, **kept);
  const auto size = static_cast<std::uint32_t>(std::clamp(4, plan.players_least, plan.players_most));
  for (std::uint64_t seed = 1; seed <= kStories; ++seed) {
    (void)play_through(plan, hooks, {1, size, bots::Temperament::kRandom}, seed);  // its end is not what is looked at
  }
  return findings_of(plan, hooks.odd());
}

bool may_be_kept(const std::vector<plan::Finding>& findings) {
  return std::none_of(findings.begin(), findings.end(),
                      [](const plan::Finding& finding) { return finding.code == kRemembers; });
}

}  // namespace drops::author
