#pragma once
// A screen of a story made by hand, for bots to look at.

#include <initializer_list>
#include <string>

#include "game/schema/view.pb.h"

namespace drops::test {

struct Card {
  std::string id;
  std::initializer_list<schema::Mark> marks = {};
  std::initializer_list<int> stakes = {};
  int step = -1;
  std::string locked = {};
};

inline void add(schema::ScenePart& scene, const Card& card) {
  auto& option = *scene.add_options();
  option.set_id(card.id);
  option.set_text("The option " + card.id);
  option.set_locked(card.locked);
  for (const auto mark : card.marks) option.add_marks(mark);
  for (const int delta : card.stakes) option.add_stakes()->set_delta(delta);
  if (card.step >= 0) option.set_step(static_cast<std::uint32_t>(card.step));
}

// A question to the one who looks.
inline schema::Part asked(std::initializer_list<Card> cards, std::uint32_t visit = 1) {
  schema::Part part;
  part.set_kind(schema::PART_SCENE);
  auto& scene = *part.mutable_scene();
  scene.set_visit(visit);
  scene.set_phase(schema::PHASE_DECIDE);
  scene.set_ask(schema::ASK_EACH);
  scene.set_i_am_asked(true);
  for (const auto& card : cards) add(scene, card);
  return part;
}

inline schema::Part in_phase(schema::Phase phase, std::uint32_t visit = 1) {
  schema::Part part;
  part.set_kind(schema::PART_SCENE);
  part.mutable_scene()->set_visit(visit);
  part.mutable_scene()->set_phase(phase);
  return part;
}

inline schema::Part session(bool paused) {
  schema::Part part;
  part.set_kind(schema::PART_SESSION);
  part.mutable_session()->set_paused(paused);
  return part;
}

}  // namespace drops::test
