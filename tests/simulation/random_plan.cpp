#include "tests/simulation/random_plan.h"

#include <fmt/format.h>

#include <stdexcept>

#include "game/plan/resolve.h"
#include "tests/simulation/dice.h"

namespace drops::test {
namespace {

using plan::AskKind;

class Author {
 public:
  explicit Author(std::uint64_t seed) : dice_(seed), seed_(seed) {}

  plan::Plan write() {
    plan_.id = fmt::format("random-{}", seed_);
    plan_.title = "Random";
    plan_.players_least = 1;
    plan_.players_most = 6;
    plan_.recognition = true;
    plan_.outcomes = dice_.chance(50);
    plan_.rules.pulse_least = 3;
    cast();
    promises();
    const int scenes = dice_.between(3, 6);
    for (int i = 0; i < scenes; ++i) plan_.scenes.push_back({});  // names first: effects refer to them
    for (int i = 0; i < scenes; ++i) plan_.scenes[static_cast<std::size_t>(i)].id = fmt::format("s{}", i);
    for (int i = 0; i < scenes; ++i) scene(i, scenes);
    plan_.start = ref("s0");
    injects();
    plan_.debrief = {"What now?"};
    const auto findings = plan::resolve(plan_);
    if (!findings.empty()) throw std::logic_error("the generator wrote a name that there is not: " + findings[0].what);
    return std::move(plan_);
  }

 private:
  static plan::Ref ref(std::string name) { return {std::move(name), -1, {}}; }

  std::string name_of(const char* letter, std::size_t count) {
    return fmt::format("{}{}", letter, dice_.below(static_cast<std::uint32_t>(count)));
  }

  void cast() {
    const int roles = dice_.between(2, 3);
    for (int i = 0; i < roles; ++i) {
      plan::Role role;
      role.id = fmt::format("r{}", i);
      role.title = fmt::format("Role {}", i);
      role.private_text = fmt::format("secret-role-{}-end", i);
      role.leader = i == 0;
      role.many = i == roles - 1;
      plan_.roles.push_back(role);
    }
    for (int i = dice_.between(0, 2); i > 0; --i) {
      plan::Character character;
      character.id = fmt::format("c{}", plan_.characters.size());
      character.title = "Character " + character.id;
      if (dice_.chance(50)) character.trusts.levels.fill(dice_.between(10, 90) * 100);
      plan_.characters.push_back(character);
    }
    for (int i = dice_.between(0, 2); i > 0; --i) {
      plan::Stake stake{fmt::format("k{}", plan_.stakes.size()), "Stake", 5, 0, 10, {}, {}};
      if (dice_.chance(40)) {
        stake.title = fmt::format("secret-stake-{}-end", plan_.stakes.size());
        stake.role = ref(name_of("r", plan_.roles.size()));
      }
      plan_.stakes.push_back(stake);
    }
    for (int i = dice_.between(0, 3); i > 0; --i) {
      plan::Fact fact;
      fact.id = fmt::format("f{}", plan_.facts.size());
      fact.text = fmt::format("secret-fact-{}-end", plan_.facts.size());
      if (dice_.chance(80)) fact.known_by.push_back(ref(name_of("r", plan_.roles.size())));
      plan_.facts.push_back(fact);
    }
    if (dice_.chance(40))
      plan_.pulses.push_back({"p0", "Pulse", {"I could say what I thought.", "We kept our word."}, {}});
  }

  plan::With with() {
    plan::With with;
    const int kind = dice_.between(0, 4);
    if (kind == 1) with = {plan::With::Kind::kMates, ref("team")};
    if (kind == 2) with = {plan::With::Kind::kRole, ref(name_of("r", plan_.roles.size()))};
    if (kind == 3 && !plan_.characters.empty()) {
      with = {plan::With::Kind::kCharacter, ref(name_of("c", plan_.characters.size()))};
    }
    return with;
  }

  plan::Amounts amounts(int most, int percent) {
    plan::Amounts amounts{};
    for (int& amount : amounts) amount = dice_.chance(percent) ? dice_.between(1, most) : 0;
    return amounts;
  }

  void promises() {
    for (int i = dice_.between(0, 3); i > 0; --i) {
      plan::Breach breach;
      breach.id = fmt::format("b{}", plan_.breaches.size());
      breach.title = "Breach " + breach.id;
      breach.kind = static_cast<trust::BreachKind>(dice_.below(trust::kKinds));
      breach.buckets[dice_.below(trust::kPillars)] = dice_.between(1, 2);
      breach.with = with();
      plan_.breaches.push_back(breach);
    }
    for (int i = dice_.between(0, 2); i > 0; --i) {
      plan::Commitment commitment;
      commitment.id = fmt::format("m{}", plan_.commitments.size());
      commitment.text = "Promise " + commitment.id;
      commitment.to = with();
      commitment.due = ref(fmt::format("s{}", dice_.between(1, 2)));
      if (!plan_.breaches.empty() && dice_.chance(30))
        commitment.broken.breach = ref(name_of("b", plan_.breaches.size()));
      plan_.commitments.push_back(commitment);
    }
  }

  void trust_effects(plan::Effects& effects, bool harmless) {
    for (int i = dice_.between(0, 2); i > 0; --i) {
      plan::TrustEffect effect;
      effect.drops = amounts(3, 30);
      if (!harmless) effect.leaks = amounts(5, 15);
      if (!harmless && dice_.chance(25)) effect.buckets[dice_.below(trust::kPillars)] = dice_.between(1, 2);
      effect.with = with();
      effects.trust.push_back(effect);
    }
  }

  void breach_effects(plan::Effects& effects, bool harmless) {
    if (plan_.breaches.empty()) return;
    const auto breach = [&] { return ref(name_of("b", plan_.breaches.size())); };
    const int what = dice_.between(0, 9);
    if (what == 0 && !harmless) effects.opens = breach();
    if (what == 1 && !harmless) effects.hides = breach();
    if (what == 2) effects.surfaces = breach();
    if (what >= 3 && what <= 5) {
      effects.repairs_open = dice_.chance(50);
      if (!effects.repairs_open) effects.repairs = {breach()};
      effects.step = static_cast<trust::Step>(dice_.below(5));
      effects.hollow = !harmless && dice_.chance(15);
    }
  }

  plan::Effects effects(bool harmless) {
    plan::Effects effects;
    trust_effects(effects, harmless);
    breach_effects(effects, harmless);
    for (const plan::Stake& stake : plan_.stakes) {
      if (dice_.chance(30)) effects.stakes.push_back({ref(stake.id), dice_.between(-3, 3)});
    }
    for (const plan::Commitment& commitment : plan_.commitments) {
      const int what = dice_.between(0, 9);
      if (what == 0) effects.makes = ref(commitment.id);
      if (what == 1) effects.keeps = ref(commitment.id);
      if (what == 2 && !harmless) effects.breaks = ref(commitment.id);
      if (what == 3) effects.renegotiates = ref(commitment.id);
    }
    for (const plan::Fact& fact : plan_.facts) {
      if (!dice_.chance(15)) continue;
      const bool some = !harmless && dice_.chance(40);
      effects.reveals.push_back({ref(fact.id), some ? ref(name_of("r", plan_.roles.size())) : plan::Ref{}});
    }
    effects.voice = dice_.chance(10);
    effects.welcome = dice_.chance(8);
    effects.blame = !harmless && !effects.welcome && dice_.chance(8);
    return effects;
  }

  plan::Condition condition() {
    using Kind = plan::Condition::Kind;
    plan::Condition condition;
    condition.kind = dice_.chance(50) ? Kind::kLow : Kind::kHigh;
    condition.level = dice_.between(20, 60);
    if (dice_.chance(50)) condition.pillar = static_cast<trust::Pillar>(dice_.below(trust::kPillars));
    if (!plan_.breaches.empty() && dice_.chance(30)) {
      condition.kind = Kind::kOpen;
      condition.subject = ref(name_of("b", plan_.breaches.size()));
    }
    if (!plan_.facts.empty() && dice_.chance(20)) {
      condition.kind = Kind::kKnown;
      condition.subject = ref(name_of("f", plan_.facts.size()));
    }
    return condition;
  }

  AskKind kind() {
    const int roll = dice_.between(0, 99);
    if (roll < 22) return AskKind::kEach;
    if (roll < 42) return AskKind::kVote;
    if (roll < 52) return AskKind::kLeader;
    if (roll < 60) return AskKind::kOnly;
    if (roll < 70) return AskKind::kAcross;
    if (roll < 78) return AskKind::kAllocate;
    if (roll < 84) return AskKind::kPledge;
    if (roll < 90) return AskKind::kParaphrase;
    if (roll < 95) return AskKind::kRetro;
    return plan_.pulses.empty() ? AskKind::kEach : AskKind::kPulse;
  }

  plan::Ask ask() {
    plan::Ask ask;
    ask.kind = kind();
    ask.prompt = "What now?";
    ask.seconds = dice_.between(20, 60);
    if (ask.kind == AskKind::kOnly) ask.role = ref("r0");
    if (ask.kind == AskKind::kPulse) ask.pulse = ref("p0");
    const bool chooses = ask.kind <= AskKind::kAllocate;
    if (ask.kind == AskKind::kParaphrase) {
      for (const char* id : {"landed", "not_yet"}) ask.options.push_back({id, id, effects(true), 0, {}, 0, {}});
    }
    if (!chooses) return ask;
    const bool may_be_anonymous = ask.kind == AskKind::kEach || ask.kind == AskKind::kVote;
    const int roll = dice_.between(0, 9);
    if (roll < 2) ask.reveal = plan::RevealRule::kOpen;
    if (roll == 2 && may_be_anonymous) ask.reveal = plan::RevealRule::kAnonymous;
    for (int i = 0, count = dice_.between(2, 4); i < count; ++i) {
      plan::Option option;
      option.id = fmt::format("o{}", i);
      option.text = fmt::format("Option {}", i);
      option.effects = effects(i == 0);
      if (ask.reveal == plan::RevealRule::kAnonymous) open_up(option.effects);
      if (i > 0 && dice_.chance(10)) option.needs_safety = dice_.between(45, 60);
      if (ask.kind == AskKind::kAllocate && dice_.chance(40)) option.from = dice_.between(3, 8);
      ask.options.push_back(option);
    }
    ask.fallback = ref("o0");
    ask.tie = static_cast<plan::Tie>(dice_.below(ask.kind == AskKind::kVote ? 3 : 2));
    ask.rule = static_cast<plan::VoteRule>(dice_.below(3));
    ask.explain = dice_.chance(30);
    ask.predict = (ask.kind == AskKind::kLeader || ask.kind == AskKind::kOnly) && dice_.chance(50);
    return ask;
  }

  // What nobody signs can tell nobody apart.
  static void open_up(plan::Effects& effects) {
    effects.hides = {};
    for (plan::Reveal& reveal : effects.reveals) reveal.to = {};
  }

  void scene(int number, int scenes) {
    plan::Scene& scene = plan_.scenes[static_cast<std::size_t>(number)];
    scene.texts.push_back({fmt::format("Scene {}.", number), std::nullopt, {}, {}});
    scene.facilitator = fmt::format("note-{}-to-who-runs-it", number);
    if (dice_.chance(40)) {
      plan::TextPart part{"It has come to this.", condition(), {}, {}};
      if (!plan_.breaches.empty() && dice_.chance(30)) part.opens = ref(name_of("b", plan_.breaches.size()));
      scene.texts.push_back(part);
    }
    if (dice_.chance(50)) {
      scene.private_texts.push_back({ref("r0"), fmt::format("secret-scene-{}-end", number)});
    }
    if (dice_.chance(40)) scene.discuss = plan::Discuss{"Talk.", 30, dice_.chance(50)};
    if (number == scenes - 1) {
      scene.ending = "the end";
      return;
    }
    scene.ask = ask();
    const bool one_acts = scene.ask->kind == AskKind::kLeader || scene.ask->kind == AskKind::kOnly;
    scene.witness = (one_acts || scene.ask->kind == AskKind::kEach) && dice_.chance(60);
    scene.heard = dice_.chance(40);
    scene.meet = number > 0 && dice_.chance(20);
    if (scene.ask->kind == AskKind::kAcross) {
      for (const char* mine : {"o0", "o1"}) {
        scene.outcome.push_back({ref(mine), {}, "So it went.", effects(false), {}});
      }
    }
    if (!plan_.breaches.empty() && dice_.chance(15)) scene.surfaces.push_back(ref(name_of("b", plan_.breaches.size())));
    if (number + 2 < scenes && dice_.chance(40)) scene.go.push_back({ref(fmt::format("s{}", number + 2)), condition()});
    if (number > 0 && dice_.chance(10)) scene.go.push_back({ref(fmt::format("s{}", number - 1)), condition()});
    scene.go.push_back({ref(fmt::format("s{}", number + 1)), std::nullopt});
  }

  void injects() {
    for (int i = dice_.between(0, 2); i > 0; --i) {
      plan::Inject inject;
      inject.id = fmt::format("i{}", plan_.injects.size());
      inject.title = "Inject " + inject.id;
      inject.text = "All at once.";
      for (const plan::Stake& stake : plan_.stakes)
        inject.effects.stakes.push_back({ref(stake.id), dice_.between(-2, 2)});
      if (dice_.chance(30)) inject.go = ref("s1");
      plan_.injects.push_back(inject);
    }
  }

  Dice dice_;
  std::uint64_t seed_;
  plan::Plan plan_;
};

}  // namespace

plan::Plan random_plan_of_changing_cards(std::uint64_t seed) {
  plan::Plan plan = random_plan(seed);
  Dice dice(seed + 1'000'000);
  for (plan::Scene& scene : plan.scenes) {
    if (!scene.ask || scene.ask->kind > AskKind::kAllocate) continue;
    scene.ask->without_leader = scene.ask->kind == AskKind::kEach && dice.chance(40);
    for (std::size_t i = 1; i < scene.ask->options.size(); ++i) {  // the first is the default
      if (!dice.chance(50)) continue;
      plan::Condition when;
      when.kind = dice.chance(50) ? plan::Condition::Kind::kLow : plan::Condition::Kind::kHigh;
      when.level = dice.between(30, 50);
      scene.ask->options[i].when = when;
    }
  }
  return plan;
}

plan::Plan random_plan(std::uint64_t seed) {
  return Author(seed).write();
}

}  // namespace drops::test
