#pragma once
// A scene's effects while they are being weighed: a working copy of what one team's scene may change, which writes
// down every change it makes. Closing and entering a scene both work on one; conditions and hooks read it.

#include <map>
#include <string>
#include <vector>

#include "game/plan/hooks.h"
#include "game/session/cast.h"
#include "game/trust/settlement.h"

namespace drops::session {

// `answer` of a condition or a hook; reads the story as it stands in the scratch.
class Scratch final : public plan::HookTeam {
 public:
  // `visit` is the one that is settled: the story's own, or the next one while it is being entered.
  // `other`: the team across, if any.
  Scratch(const Cast& cast, trust::Moment moment, TeamId other);

  // What was chosen here, for was() and the hook: before the scene belongs to the past.
  void choose(std::size_t scene, std::vector<std::uint32_t> options);

  // What these effects mean for stakes, facts and data, at once, and for trust, when settle() is called.
  void effects(const plan::Effects& effects, plan::With::Kind unsaid, const Doers& doers, trust::Cause cause,
               bool confidential, bool anonymous);
  void open(std::size_t breach, const Doers& doers, trust::Cause cause);
  void surface(std::size_t breach, trust::Cause cause);
  void hook_effects(std::span<const plan::HookEffect> effects, const Doers& doers);
  void settle();
  void close(const trust::Settlement::Closing& closing);

  // Who spoke up before and is answered by a scene that asked somebody else.
  void answer_voices(std::span<const Place> asked);

  // All that has changed, in the order in which it is to be applied.
  [[nodiscard]] std::vector<schema::Change> take_changes();
  [[nodiscard]] const trust::Standing& standing() const { return settlement_.standing(); }

  // plan::TeamFacts and plan::HookTeam
  [[nodiscard]] bool known(std::size_t fact) const override;
  [[nodiscard]] bool promised(std::size_t commitment) const override;
  [[nodiscard]] bool broken(std::size_t commitment) const override;
  [[nodiscard]] bool open(std::size_t breach) const override;
  [[nodiscard]] bool was(std::size_t scene, std::size_t option) const override;
  [[nodiscard]] int stake(std::size_t stake) const override { return stakes_[stake]; }
  [[nodiscard]] int safety() const override { return standing().safety; }
  [[nodiscard]] bool second() const override { return (cast_.team.value & 1u) != 0; }
  [[nodiscard]] trust::Level level(const plan::With& who, std::optional<trust::Pillar> pillar) const override;
  [[nodiscard]] std::uint64_t random(std::uint64_t n, std::uint64_t bound) const override;
  [[nodiscard]] int data(const std::string& name) const override;

 private:
  void change_stake(std::size_t stake, int delta);
  void reveal(const plan::Reveal& reveal);
  void change_data(const std::string& name, int value);
  void trust_effects(const plan::Effects& effects, plan::With::Kind unsaid, const Doers& doers, trust::Cause cause,
                     trust::Sight sight, bool anonymous);
  void commitment_acts(const plan::Effects& effects, const trust::Act& base);
  void breach_acts(const plan::Effects& effects, const Doers& doers, const trust::Act& base);
  void spare_people();
  void repair_acts(const plan::Effects& effects, const Doers& doers, const trust::Act& base, bool anonymous);
  void voice_acts(const plan::Effects& effects, const Doers& doers, const trust::Act& base);

  const Cast cast_;
  trust::Moment moment_;
  TeamId other_;
  std::vector<trust::BreachTerms> breach_terms_;
  std::vector<trust::CommitmentTerms> commitment_terms_;
  trust::Settlement settlement_;
  std::vector<int> stakes_;
  std::vector<std::uint64_t> known_;
  std::map<std::string, int> data_;
  std::vector<trust::Act> acts_;         // waiting for settle()
  std::vector<schema::Change> changes_;  // of stakes, facts, data, voices
  std::size_t scene_ = 0;                // where `chosen_` was chosen
  std::vector<std::uint32_t> chosen_;
};

}  // namespace drops::session
