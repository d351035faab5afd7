#pragma once
// The pieces that from_parts() is made of, one for each kind of page. Not for screens.

#include "game/client/model/from_parts.h"
#include "game/schema/view.pb.h"

namespace drops::client::model {

// The newest part of this kind; nothing where none came.
[[nodiscard]] const schema::Part* newest_part(const link::Parts& parts, schema::PartKind kind);

// The newest part of each kind; nothing where none came. A session changes a player's team, and with it the key of the
// player's parts: the newest one counts.
struct Newest {
  explicit Newest(const link::Parts& parts);

  const schema::SessionPart* session = nullptr;
  const schema::MePart* me = nullptr;
  const schema::RosterPart* roster = nullptr;
  const schema::ScenePart* scene = nullptr;
  const schema::RevealPart* reveal = nullptr;  // of the scene above, or nothing
  const schema::StakesPart* stakes = nullptr;
  const schema::PromisesPart* promises = nullptr;
  const schema::TrustPart* trust = nullptr;
  const schema::EndPart* end = nullptr;
  const schema::PledgesPart* pledges = nullptr;
  const schema::PulsePart* pulses = nullptr;
  const schema::DebriefPart* debrief = nullptr;
  const schema::MessagesPart* messages = nullptr;
};

[[nodiscard]] Lobby lobby_of(const Newest& newest, const Seen& seen);
[[nodiscard]] RoleCard role_of(const schema::MePart& me, const Local& local);
[[nodiscard]] Scene scene_of(const Newest& newest, const Seen& seen, const Local& local);
[[nodiscard]] std::vector<PledgeCard> pledges_of(const Newest& newest);
[[nodiscard]] Witness witness_of(const Newest& newest, const Local& local, bool paused);
[[nodiscard]] std::vector<PulseCard> pulses_of(const Newest& newest);
[[nodiscard]] Standing standing_of(const Newest& newest);
[[nodiscard]] Reveal reveal_of(const Newest& newest, const Seen& seen);
[[nodiscard]] End end_of(const Newest& newest);
[[nodiscard]] Laptop laptop_of(const Newest& newest, const Seen& seen, const Local& local);
[[nodiscard]] Front front_of(const Seen& seen);
[[nodiscard]] JoinForm join_of(const Seen& seen, const Local& local);
[[nodiscard]] Chooser chooser_of(const Seen& seen, const Local& local);
[[nodiscard]] Trainer trainer_of(const Seen& seen, const Local& local);
[[nodiscard]] Edits edits_of(const Seen& seen, const Local& local);
[[nodiscard]] Notice notice_of(const Newest& newest, const Seen& seen);

// Everybody of the team, me first, with what each does in this scene; `scene` may be nothing.
[[nodiscard]] std::vector<Mate> mates_of(const Newest& newest, const Seen& seen, const schema::ScenePart* scene);

// What this seat is to do in the scene now.
[[nodiscard]] Duty duty_of(const schema::ScenePart& part, const schema::MePart* me);

[[nodiscard]] Countdown countdown_of(const schema::ScenePart& scene, const Seen& seen);

// "Scene 3"
[[nodiscard]] std::string scene_number(const schema::ScenePart& scene);

}  // namespace drops::client::model
