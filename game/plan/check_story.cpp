// What can have happened before: an effect on what is never open where it stands, a condition that no way makes true.

#include <fmt/format.h>

#include <algorithm>

#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

// Within a scene: its texts are told, somebody chooses, it closes.
enum class Moment : std::uint8_t { kEntering, kChoosing, kLeaving };

// Where something begins to be so.
struct Beginnings {
  struct One {
    std::size_t scene = 0;
    Moment moment = Moment::kChoosing;
  };
  std::vector<One> all;
  bool anywhere = false;  // an inject may do it

  [[nodiscard]] bool none() const { return all.empty() && !anywhere; }
};

class Story {
 public:
  Story(const Plan& plan, const SceneGraph& graph)
      : made(plan.commitments.size()),
        broken(plan.commitments.size()),
        opened(plan.breaches.size()),
        hidden(plan.breaches.size()) {
    for (std::size_t i = 0; i < plan.scenes.size(); ++i) after_.push_back(graph.after(i));
    for_each_effects(plan, [&](const EffectsAt& at) { take(at.effects, at.scene); });
    for (const Inject& inject : plan.injects) take(inject.effects, std::nullopt);
    for (std::size_t i = 0; i < plan.scenes.size(); ++i) {
      for (const TextPart& part : plan.scenes[i].texts) begin(opened, part.opens, i, Moment::kEntering);
    }
    take_dues(plan);
  }

  // On some way it is so at this moment of the scene.
  [[nodiscard]] bool may_be(const Beginnings& beginnings, std::size_t scene, Moment moment) const {
    return beginnings.anywhere || std::ranges::any_of(beginnings.all, [&](const Beginnings::One& one) {
             return after_[one.scene][scene] || (one.scene == scene && one.moment <= moment);
           });
  }
  [[nodiscard]] bool comes_after(std::size_t scene, std::size_t first) const { return after_[first][scene]; }

 private:
  static void begin(std::vector<Beginnings>& of, const Ref& ref, std::optional<std::size_t> scene, Moment moment) {
    if (!ref.resolved()) return;
    if (scene) {
      of[ref.at()].all.push_back({*scene, moment});
    } else {
      of[ref.at()].anywhere = true;
    }
  }

  void take(const Effects& effects, std::optional<std::size_t> scene) {
    begin(made, effects.makes, scene, Moment::kChoosing);
    begin(broken, effects.breaks, scene, Moment::kChoosing);
    begin(opened, effects.opens, scene, Moment::kChoosing);
    begin(opened, effects.surfaces, scene, Moment::kChoosing);
    begin(hidden, effects.hides, scene, Moment::kChoosing);
    for (const Ref* ref : {&effects.makes, &effects.renegotiates}) {
      if (ref->resolved() && effects.due.resolved()) dues_.push_back({ref->at(), effects.due.at()});
    }
  }

  // What is still open when its due scene closes is broken, and opens its breach.
  void take_dues(const Plan& plan) {
    for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
      if (plan.commitments[i].due.resolved()) dues_.push_back({i, plan.commitments[i].due.at()});
    }
    for (const auto& [commitment, scene] : dues_) broken[commitment].all.push_back({scene, Moment::kLeaving});
    for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
      const Ref& breach = plan.commitments[i].broken.breach;
      if (!breach.resolved()) continue;
      auto& all = opened[breach.at()].all;
      all.insert(all.end(), broken[i].all.begin(), broken[i].all.end());
      opened[breach.at()].anywhere = opened[breach.at()].anywhere || broken[i].anywhere;
    }
  }

 public:
  std::vector<Beginnings> made, broken;    // by commitment
  std::vector<Beginnings> opened, hidden;  // by breach

 private:
  struct Due {
    std::size_t commitment, scene;
  };
  std::vector<std::vector<bool>> after_;  // by scene
  std::vector<Due> dues_;
};

class StoryCheck {
 public:
  StoryCheck(const Plan& plan, const SceneGraph& graph, Report& report)
      : plan_(plan), graph_(graph), story_(plan, graph), report_(report) {}

  void effects(const EffectsAt& at) {
    if (!graph_.reachable(at.scene)) return;
    commitment(at, at.effects.keeps, "kept");
    commitment(at, at.effects.breaks, "broken");
    commitment(at, at.effects.renegotiates, "renegotiated");
    for (const Ref& repaired : at.effects.repairs) breach(at, repaired, "is repaired", "opens");
    breach(at, at.effects.surfaces, "surfaces", "hides");
    if (!at.effects.repairs_open || (!at.effects.step && !at.effects.hollow)) return;
    const auto may_be_open = [&](std::size_t i) {
      return story_.may_be(story_.opened[i], at.scene, Moment::kChoosing) ||
             story_.may_be(story_.hidden[i], at.scene, Moment::kChoosing);
    };
    for (std::size_t i = 0; i < plan_.breaches.size(); ++i) {
      if (may_be_open(i)) return;
    }
    report_.warning("W510", at.place, at.subject, "it repairs what is open, and no breach can be open here",
                    "let an earlier option open a breach, or take repairs out");
  }

  void scene(std::size_t number) {
    for (const Ref& ref : plan_.scenes[number].surfaces) {
      breach({number, nothing_, plan_.scenes[number].place, subject_of(plan_.scenes[number])}, ref, "surfaces",
             "hides");
    }
  }

  void condition(const ConditionAt& at) {
    using Kind = Condition::Kind;
    const Condition& c = at.condition;
    if (!c.subject.resolved() || !graph_.reachable(at.scene)) return;
    bool possible = true;
    std::string said;
    switch (c.kind) {
      case Kind::kWas:
        possible = !c.option.resolved() || story_.comes_after(at.scene, c.subject.at()) ||
                   (at.leaving && at.scene == c.subject.at());
        said = fmt::format("was(\"{}\", \"{}\")", c.subject.name, c.option.name);
        break;
      case Kind::kPromised: possible = may_hold(story_.made, at, said, "promised"); break;
      case Kind::kBroken: possible = may_hold(story_.broken, at, said, "broken"); break;
      case Kind::kOpen:
        possible = may_hold(story_.hidden, at, said, "open") || may_hold(story_.opened, at, said, "open");
        break;
      default: return;
    }
    if (possible) return;
    report_.warning("W512", c.place, at.subject,
                    fmt::format("{} can never hold here: no way that leads here makes it so", said),
                    "ask for something that comes before, or move it to a later scene");
  }

 private:
  [[nodiscard]] bool may_hold(const std::vector<Beginnings>& all, const ConditionAt& at, std::string& said,
                              std::string_view word) const {
    said = fmt::format("{} \"{}\"", word, at.condition.subject.name);
    return story_.may_be(all[at.condition.subject.at()], at.scene, at.leaving ? Moment::kLeaving : Moment::kEntering);
  }

  void commitment(const EffectsAt& at, const Ref& ref, std::string_view done) {
    if (!ref.resolved() || story_.made[ref.at()].none()) return;
    if (story_.may_be(story_.made[ref.at()], at.scene, Moment::kChoosing)) return;
    report_.warning("W505", at.place, at.subject,
                    fmt::format("commitment '{}' is {} here, and no way that leads here makes it", ref.name, done),
                    "let an earlier option make it, or take the entry out");
  }

  // What nothing opens at all is said elsewhere.
  void breach(const EffectsAt& at, const Ref& ref, std::string_view done, std::string_view begun) {
    if (!ref.resolved()) return;
    const bool surfaces = begun == "hides";
    const Beginnings& hidden = story_.hidden[ref.at()];
    const Beginnings& opened = story_.opened[ref.at()];
    if (surfaces ? hidden.none() : hidden.none() && opened.none()) return;
    const auto now = [&](const Beginnings& all) { return story_.may_be(all, at.scene, Moment::kChoosing); };
    if (now(hidden) || (!surfaces && now(opened))) return;
    report_.warning("W510", at.place, at.subject,
                    fmt::format("breach '{}' {} here, and no way that leads here {} it", ref.name, done, begun),
                    "let an earlier option do that, or take the entry out");
  }

  const Plan& plan_;
  const SceneGraph& graph_;
  Story story_;
  Report& report_;
  const Effects nothing_;
};

}  // namespace

void check_story(const Plan& plan, const SceneGraph& graph, Report& report) {
  if (!plan.start.resolved()) return;
  StoryCheck check(plan, graph, report);
  for_each_effects(plan, [&](const EffectsAt& at) { check.effects(at); });
  for (std::size_t i = 0; i < plan.scenes.size(); ++i) check.scene(i);
  for_each_condition(plan, [&](const ConditionAt& at) { check.condition(at); });
}

}  // namespace drops::plan
