#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

constexpr std::size_t kLongestId = 32;

bool good_id(std::string_view id) {
  return !id.empty() && id.size() <= kLongestId && std::ranges::all_of(id, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

// An id as a person may be shown it, whatever is in it.
std::string shown(std::string_view id) {
  std::string text(id.substr(0, 40));
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) c = '?';
  }
  return text;
}

// Ids that share a space: two of them must differ.
class IdSpace {
 public:
  IdSpace(const Plan& plan, Report& report, std::vector<std::string_view> reserved)
      : plan_(plan), report_(report), reserved_(std::move(reserved)) {}

  void add(std::string_view what, const std::string& id, Place place, const std::string& around = {}) {
    const std::string subject = around.empty() ? fmt::format("{} '{}'", what, shown(id)) : around;
    if (!good_id(id)) {
      report_.error("E701", place, subject, id.empty() ? "it has no id" : fmt::format("'{}' is no good id", shown(id)),
                    "use 1 to 32 small letters, digits, - or _");
      return;
    }
    if (std::ranges::find(reserved_, id) != reserved_.end()) {
      report_.error("E706", place, subject, fmt::format("'{}' has a meaning of its own", id), "choose another id");
    }
    const auto [first, fresh] = places_.try_emplace(id, place);
    if (!fresh) {
      report_.error("E702", place, subject, fmt::format("the id '{}' is taken {}", id, where(first->second, place)),
                    "give one of the two another id");
    }
  }

 private:
  // "on line 3", or "in lib/team.lua, line 3" from another file.
  [[nodiscard]] std::string where(Place there, Place here) const {
    if (there.file == here.file || there.file >= plan_.sources.size()) return fmt::format("on line {}", there.line);
    return fmt::format("in {}, line {}", plan_.sources[there.file].name, there.line);
  }

  const Plan& plan_;
  Report& report_;
  std::vector<std::string_view> reserved_;
  std::map<std::string, Place> places_;
};

template <class T>
void add_all(IdSpace& space, std::string_view what, const std::vector<T>& things) {
  for (const T& thing : things) space.add(what, thing.id, thing.place);
}

template <class T>
void check_one_space(const Plan& plan, Report& report, std::string_view what, const std::vector<T>& things,
                     std::vector<std::string_view> reserved = {}) {
  IdSpace space(plan, report, std::move(reserved));
  add_all(space, what, things);
}

}  // namespace

void check_ids(const Plan& plan, Report& report) {
  // Without a place there is no scenario { ... } at all, and that is said elsewhere.
  if (plan.place.line > 0) IdSpace(plan, report, {}).add("scenario", plan.id, plan.place, "scenario");
  // Both can be named by `with`.
  IdSpace people(plan, report, {"team", "mates", "other"});
  add_all(people, "role", plan.roles);
  add_all(people, "character", plan.characters);
  check_one_space(plan, report, "stake", plan.stakes, {"safety"});
  check_one_space(plan, report, "fact", plan.facts);
  check_one_space(plan, report, "commitment", plan.commitments);
  check_one_space(plan, report, "breach", plan.breaches, {"open"});
  check_one_space(plan, report, "scene", plan.scenes);
  check_one_space(plan, report, "inject", plan.injects);
  check_one_space(plan, report, "pulse", plan.pulses);
  for (const Scene& scene : plan.scenes) {
    if (scene.ends())
      IdSpace(plan, report, {}).add("ending", scene.ending, scene.place, subject_of(scene) + ", ending");
    if (!scene.ask) continue;
    IdSpace options(plan, report, {});
    for (const Option& option : scene.ask->options) {
      options.add("option", option.id, option.place, subject_of(scene, option));
    }
  }
  for_each_effects(plan, [&](const EffectsAt& at) {
    for (const DataSet& set : at.effects.sets)
      IdSpace(plan, report, {}).add("number", set.name, at.place, at.subject + ", sets");
  });
}

}  // namespace drops::plan
