#include "game/plan/graft.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "game/plan/check.h"
#include "game/plan/plan_json.h"
#include "game/plan/resolve.h"

namespace drops::plan {
namespace {

using Missing = std::vector<std::string>;

template <class T>
std::optional<std::size_t> place_of(const std::vector<T>& things, const std::string& id) {
  const auto found = std::ranges::find(things, id, &T::id);
  if (found == things.end()) return std::nullopt;
  return static_cast<std::size_t>(found - things.begin());
}

// The edited list with everything that runs at its old number. A number that nobody knows goes to something new, or to
// what is left of the old thing: its id, and nothing else.
template <class T, class IsTouched>
std::vector<T> merged(std::string_view what, const std::vector<T>& running, std::vector<T> edited, IsTouched touched,
                      Missing& missing) {
  std::vector<T> out(running.size());
  std::vector<bool> taken(edited.size(), false), empty(running.size(), false);
  for (std::size_t i = 0; i < running.size(); ++i) {
    if (const auto at = place_of(edited, running[i].id)) {
      out[i] = std::move(edited[*at]);
      taken[*at] = true;
    } else {
      empty[i] = true;
      if (touched(i)) missing.push_back(fmt::format("{} '{}'", what, running[i].id));
    }
  }
  auto hole = std::ranges::find(empty, true);
  for (std::size_t i = 0; i < edited.size(); ++i) {
    if (taken[i]) continue;
    if (hole == empty.end()) {
      out.push_back(std::move(edited[i]));
      continue;
    }
    *hole = false;
    out[static_cast<std::size_t>(hole - empty.begin())] = std::move(edited[i]);
    hole = std::find(hole, empty.end(), true);
  }
  for (std::size_t i = 0; i < empty.size(); ++i) {
    if (empty[i]) out[i].id = running[i].id;
  }
  return out;
}

template <class T>
std::vector<T> all_kept(std::string_view what, const std::vector<T>& running, std::vector<T> edited, Missing& missing) {
  return merged(
      what, running, std::move(edited), [](std::size_t) { return true; }, missing);
}

// What was there stays as it was where the edit has taken it out: nobody can have it in mind any more, or some still
// do.
template <class T>
std::vector<T> old_kept(std::string_view what, const std::vector<T>& running, std::vector<T> edited) {
  for (const T& each : running) {
    if (!place_of(edited, each.id)) edited.push_back(each);
  }
  Missing none;
  return all_kept(what, running, std::move(edited), none);
}

// Where it stands in the file, and which numbers its names have, is no edit.
void strip(nlohmann::json& json) {
  if (json.is_object()) {
    for (const char* key : {"place", "number", "after"}) json.erase(key);
  }
  for (auto& each : json) {
    if (each.is_structured()) strip(each);
  }
}

bool same(const Scene& a, const Scene& b) {
  const auto stripped = [](const Scene& scene) {
    Plan plan;
    plan.scenes = {scene};
    auto json = nlohmann::json::parse(to_json(plan), nullptr, false);
    strip(json);
    return json;
  };
  return stripped(a) == stripped(b);
}

class Graft {
 public:
  Graft(const Plan& running, Plan edited, const Touched& touched)
      : running_(running), plan_(std::move(edited)), touched_(touched) {}

  Result<Grafted> run() {
    if (plan_.id != running_.id) {
      return fail(Code::kRefused, fmt::format("the file now holds '{}', and '{}' runs", plan_.id, running_.id),
                  "begin a new session for it");
    }
    if (plan_.roles.size() > running_.roles.size() || plan_.characters.size() > running_.characters.size()) {
      return fail(Code::kRefused, "a role or a character has come in",
                  "begin a new session: who plays is dealt at its start");
    }
    lists();
    scenes();
    if (!missing_.empty()) return refuse_missing();
    if (auto fine = checks(); !fine) return pass_on(fine);
    return Grafted{std::move(plan_), std::move(waiting_)};
  }

 private:
  void lists() {
    plan_.roles = all_kept("role", running_.roles, std::move(plan_.roles), missing_);
    plan_.characters = all_kept("character", running_.characters, std::move(plan_.characters), missing_);
    plan_.stakes = all_kept("stake", running_.stakes, std::move(plan_.stakes), missing_);
    plan_.injects = old_kept("inject", running_.injects, std::move(plan_.injects));
    plan_.pulses = old_kept("pulse", running_.pulses, std::move(plan_.pulses));
    const auto in = [](const std::set<std::size_t>& set) { return [&set](std::size_t i) { return set.contains(i); }; };
    plan_.facts = merged("fact", running_.facts, std::move(plan_.facts), in(touched_.facts), missing_);
    plan_.breaches = merged("breach", running_.breaches, std::move(plan_.breaches), in(touched_.breaches), missing_);
    plan_.commitments =
        merged("commitment", running_.commitments, std::move(plan_.commitments), in(touched_.commitments), missing_);
  }

  void scenes() {
    const auto touched = [&](std::size_t i) { return touched_.scenes.contains(i) || touched_.now.contains(i); };
    plan_.scenes = merged("scene", running_.scenes, std::move(plan_.scenes), touched, missing_);
    for (std::size_t i = 0; i < running_.scenes.size(); ++i) {
      Scene& scene = plan_.scenes[i];
      const Scene& before = running_.scenes[i];
      if (scene.id != before.id) continue;  // a number that nobody knew
      const bool taken_out = scene.texts.empty() && scene.ending.empty() && scene.go.empty();
      if (taken_out) {
        scene.ending = "gone";  // no way leads here
      } else if (touched_.now.contains(i)) {
        if (!same(scene, before)) waiting_.push_back(before.id);
        const std::int32_t hook = scene.after;  // the number of a hook in the sources that are there now
        scene = before;
        scene.after = hook;
      } else if (touched_.scenes.contains(i)) {
        options(scene, before);
      }
    }
  }

  void options(Scene& scene, const Scene& before) {
    if (!before.ask || before.ask->options.empty()) return;
    const std::string what = fmt::format("scene '{}', option", scene.id);
    if (!scene.ask || scene.ask->kind != before.ask->kind) {
      missing_.push_back(fmt::format("the question of scene '{}'", scene.id));
      return;
    }
    scene.ask->options = all_kept(what, before.ask->options, std::move(scene.ask->options), missing_);
  }

  [[nodiscard]] Result<Grafted> refuse_missing() const {
    std::string all;
    for (const std::string& each : missing_) all += (all.empty() ? "" : ", ") + each;
    return fail(Code::kRefused, "the edit takes away what the story has touched: " + all,
                "put it back, or begin a new session");
  }

  // An error, or nothing. Warnings were told when the file was read.
  Outcome checks() {
    auto findings = resolve(plan_);
    if (findings.empty()) findings = check(plan_);
    const auto wrong = std::ranges::find(findings, Severity::kError, &Finding::severity);
    if (wrong == findings.end()) return {};
    return fail(Code::kInvalid, "with what goes on, the edit does not fit: " + sentence(*wrong, plan_),
                "mend it, or leave the scenes that somebody is in");
  }

  const Plan& running_;
  Plan plan_;
  const Touched& touched_;
  Missing missing_;
  std::vector<std::string> waiting_;
};

}  // namespace

Result<Grafted> graft(const Plan& running, Plan edited, const Touched& touched) {
  return Graft(running, std::move(edited), touched).run();
}

}  // namespace drops::plan
