#include "game/plan/resolve.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "game/base/text.h"

namespace drops::plan {
namespace {

// One sort of name: what it is called, the code of a finding about it, and all there are.
struct Names {
  std::string_view what;
  std::string_view code;
  std::vector<std::string> all;
};

template <class T>
Names names_of(std::string_view what, std::string_view code, const std::vector<T>& things) {
  Names names{what, code, {}};
  for (const T& thing : things) names.all.push_back(thing.id);
  return names;
}

std::int32_t number_of(std::string_view name, std::span<const std::string> all) {
  const auto found = std::ranges::find(all, name);
  return found == all.end() ? -1 : static_cast<std::int32_t>(found - all.begin());
}

With::Kind kind_of(With& with, std::span<const std::string> roles, std::span<const std::string> characters) {
  const std::string& name = with.who.name;
  with.who.number = -1;
  if (name == "team" || name == "mates") return With::Kind::kMates;
  if (name == "other") return With::Kind::kOther;
  with.who.number = number_of(name, roles);
  if (with.who.resolved()) return With::Kind::kRole;
  with.who.number = number_of(name, characters);
  return with.who.resolved() ? With::Kind::kCharacter : With::Kind::kUnsaid;
}

class Resolver {
 public:
  explicit Resolver(Plan& plan)
      : plan_(plan),
        scenes_(names_of("scene", "E201", plan.scenes)),
        roles_(names_of("role", "E203", plan.roles)),
        characters_(names_of("character", "E208", plan.characters)),
        stakes_(names_of("stake", "E204", plan.stakes)),
        facts_(names_of("fact", "E205", plan.facts)),
        commitments_(names_of("commitment", "E206", plan.commitments)),
        breaches_(names_of("breach", "E207", plan.breaches)),
        pulses_(names_of("pulse", "E209", plan.pulses)) {
    for (const Scene& scene : plan.scenes) {
      options_.push_back(scene.ask ? names_of("option", "E202", scene.ask->options) : Names{"option", "E202", {}});
    }
  }

  std::vector<Finding> run() {
    subject_ = "scenario";
    name(plan_.start, scenes_);
    with(plan_.measure);
    for (Role& role : plan_.roles) {
      subject_ = fmt::format("role '{}'", role.id);
      for (RoleTrust& trusts : role.trusts) needed(trusts.role, roles_);
    }
    for (Stake& stake : plan_.stakes) {
      subject_ = fmt::format("stake '{}'", stake.id);
      name(stake.role, roles_);
    }
    for (Fact& fact : plan_.facts) {
      subject_ = fmt::format("fact '{}'", fact.id);
      for (Ref& role : fact.known_by) needed(role, roles_);
    }
    for (Commitment& each : plan_.commitments) commitment(each);
    for (Breach& breach : plan_.breaches) {
      subject_ = fmt::format("breach '{}'", breach.id);
      with(breach.with);
    }
    for (std::size_t i = 0; i < plan_.scenes.size(); ++i) scene(plan_.scenes[i], options_[i]);
    for (Inject& inject : plan_.injects) {
      subject_ = fmt::format("inject '{}'", inject.id);
      name(inject.go, scenes_);
      effects(inject.effects);
    }
    return std::move(findings_);
  }

 private:
  void commitment(Commitment& each) {
    subject_ = fmt::format("commitment '{}'", each.id);
    with(each.to);
    name(each.due, scenes_);
    name(each.kept.breach, breaches_);
    name(each.broken.breach, breaches_);
  }

  void scene(Scene& each, const Names& options) {
    const std::string subject = fmt::format("scene '{}'", each.id);
    subject_ = subject;
    for (TextPart& part : each.texts) {
      if (part.when) condition(*part.when);
      name(part.opens, breaches_);
    }
    for (PrivateText& text : each.private_texts) needed(text.role, roles_);
    for (Ref& breach : each.surfaces) needed(breach, breaches_);
    for (Go& go : each.go) {
      needed(go.scene, scenes_);
      if (go.when) condition(*go.when);
    }
    for (OutcomeRow& row : each.outcome) {
      name(row.mine, options);
      name(row.theirs, options);
      effects(row.effects);
    }
    if (!each.ask) return;
    name(each.ask->role, roles_);
    name(each.ask->without, roles_);
    name(each.ask->about, scenes_);
    name(each.ask->pulse, pulses_);
    name(each.ask->fallback, options);
    for (Option& option : each.ask->options) {
      subject_ = fmt::format("{}, option '{}'", subject, option.id);
      if (option.when) condition(*option.when);
      name(option.go, scenes_);
      effects(option.effects);
    }
  }

  void effects(Effects& e) {
    for (TrustEffect& set : e.trust) with(set.with);
    for (StakeDelta& stake : e.stakes) needed(stake.stake, stakes_);
    for (Ref* ref : {&e.makes, &e.keeps, &e.breaks, &e.renegotiates}) name(*ref, commitments_);
    name(e.due, scenes_);
    for (Ref* ref : {&e.opens, &e.hides, &e.surfaces}) name(*ref, breaches_);
    for (Ref& breach : e.repairs) needed(breach, breaches_);
    for (Reveal& reveal : e.reveals) {
      needed(reveal.fact, facts_);
      name(reveal.to, roles_);
    }
  }

  void condition(Condition& c) {
    using Kind = Condition::Kind;
    switch (c.kind) {
      case Kind::kKnown: return name(c.subject, facts_);
      case Kind::kPromised:
      case Kind::kBroken: return name(c.subject, commitments_);
      case Kind::kOpen: return name(c.subject, breaches_);
      case Kind::kBelow:
      case Kind::kAbove: return name(c.subject, stakes_);
      case Kind::kLow:
      case Kind::kHigh: return with(c.who);
      case Kind::kWas:
        name(c.subject, scenes_);
        if (c.subject.resolved()) name(c.option, options_[c.subject.at()]);
        return;
      case Kind::kAll:
      case Kind::kAny:
      case Kind::kNone:
        for (Condition& part : c.of) condition(part);
        return;
      case Kind::kSide: return;
    }
  }

  // A name that stands in a list cannot be left empty.
  void needed(Ref& ref, const Names& names) {
    if (ref.given()) return name(ref, names);
    ref.number = -1;
    missing(ref, names.code, fmt::format("the name of a {} is empty", names.what), {},
            "name one, or take the entry out");
  }

  void name(Ref& ref, const Names& names) {
    ref.number = -1;
    if (!ref.given()) return;
    ref.number = number_of(ref.name, names.all);
    if (ref.resolved()) return;
    const std::string todo = names.what == "option"
                                 ? "name the id of one of the options"
                                 : fmt::format("declare it with {} \"{}\" {{ ... }}", names.what, ref.name);
    missing(ref, names.code, fmt::format("there is no {} '{}'", names.what, ref.name), names.all, todo);
  }

  void with(With& each) {
    each.kind = With::Kind::kUnsaid;
    if (!each.who.given()) return;
    each.kind = kind_of(each, roles_.all, characters_.all);
    if (each.kind != With::Kind::kUnsaid) return;
    std::vector<std::string> words = {"team", "mates", "other"};
    words.insert(words.end(), roles_.all.begin(), roles_.all.end());
    words.insert(words.end(), characters_.all.begin(), characters_.all.end());
    missing(each.who, "E208",
            fmt::format("'{}' is no role, no character, and neither 'team' nor 'other'", each.who.name), words,
            "name one that is declared");
  }

  void missing(const Ref& ref, std::string_view code, std::string what, std::span<const std::string> names,
               const std::string& todo) {
    const auto near = nearest(ref.name, names);
    findings_.push_back({std::string(code), Severity::kError, ref.place, subject_, std::move(what),
                         near ? fmt::format("did you mean '{}'?", *near) : todo});
  }

  Plan& plan_;
  Names scenes_, roles_, characters_, stakes_, facts_, commitments_, breaches_, pulses_;
  std::vector<Names> options_;  // by scene
  std::string subject_;         // of the findings that follow
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> resolve(Plan& plan) {
  return Resolver(plan).run();
}

With resolve_with(const Plan& plan, std::string_view name) {
  With with;
  with.who.name = name;
  with.kind = kind_of(with, names_of("role", "", plan.roles).all, names_of("character", "", plan.characters).all);
  return with;
}

}  // namespace drops::plan
