#include "game/client/model/duties.h"

#include <algorithm>

#include "game/client/model/aside_pieces.h"
#include "game/client/model/pieces.h"

namespace drops::client::model {
namespace {

bool is_over(const Newest& newest) {
  const bool ended = newest.session != nullptr && newest.session->stage() == schema::STAGE_ENDED;
  return ended || (newest.end != nullptr && newest.debrief == nullptr);
}

Waits waits_of(Duty duty, const schema::ScenePart& scene) {
  switch (duty) {
    case Duty::kChoose: return Waits::kChoose;
    case Duty::kSplit: return Waits::kSplit;
    case Duty::kWrite: return Waits::kWrite;
    case Duty::kMark: return Waits::kMark;
    case Duty::kVote: return Waits::kVote;
    case Duty::kRate: return Waits::kRate;
    case Duty::kOwn: return Waits::kOwn;
    case Duty::kAdvise: return scene.my_advice().empty() ? Waits::kAdvise : Waits::kNothing;
    case Duty::kPredict: return scene.my_prediction().empty() ? Waits::kPredict : Waits::kNothing;
    default: return Waits::kNothing;
  }
}

Duties debrief_duties(const schema::DebriefPart& debrief, const schema::MePart& me) {
  Duties duties;
  if (!me.has_place()) return duties;
  duties.done = debrief.i_am_done();
  if (duties.done) return duties;
  const bool sealed = !debrief.shown();
  const auto& said = debrief.my_sayings();
  const bool has_word = std::find(said.begin(), said.end(), schema::SAYING_REACTION) != said.end();
  const bool has_step = std::any_of(debrief.next_steps().begin(), debrief.next_steps().end(),
                                    [](const schema::ShownNextStep& step) { return step.mine(); });
  switch (debrief.step()) {
    case schema::DEBRIEF_REACTIONS: duties.waits = sealed && !has_word ? Waits::kReaction : Waits::kNothing; break;
    case schema::DEBRIEF_OWN_VIEW: duties.waits = sealed ? Waits::kNotes : Waits::kNothing; break;
    case schema::DEBRIEF_NEXT_STEP: duties.waits = has_step ? Waits::kNothing : Waits::kNextStep; break;
    default: break;
  }
  duties.together = duties.waits == Waits::kNothing;
  return duties;
}

Duties scene_duties(const Newest& newest) {
  Duties duties;
  const schema::ScenePart& scene = *newest.scene;
  const Duty duty = duty_of(scene, newest.me);
  duties.done = duty == Duty::kDone;
  duties.together = duty == Duty::kReady;
  if (scene.phase() == schema::PHASE_DECIDE) duties.waits = waits_of(duty, scene);
  const bool asks_witness = (scene.witness() || scene.witness_actor()) && !scene.answered();
  if (asks_witness) duties.waits = Waits::kWitness;
  return duties;
}

}  // namespace

OwnTexts own_texts(const link::Parts& parts) {
  const Newest newest(parts);
  OwnTexts texts;
  if (newest.me == nullptr || newest.me->role().empty() || is_over(newest)) return texts;
  texts.known.assign(newest.me->known().begin(), newest.me->known().end());
  if (newest.scene == nullptr || newest.scene->private_text().empty()) return texts;
  texts.in_scene.push_back(newest.scene->private_text());
  return texts;
}

Duties duties_of(const link::Parts& parts, const LocalStory& local, const std::set<std::string>& read) {
  const Newest newest(parts);
  if (newest.session == nullptr || newest.me == nullptr || is_over(newest)) return {};
  if (awaits_contract(newest)) return {Waits::kContract, false, false};
  if (newest.debrief != nullptr) return debrief_duties(*newest.debrief, *newest.me);
  if (newest.me->observes() || newest.me->role().empty()) return {};
  Duties duties = newest.scene != nullptr ? scene_duties(newest) : Duties();
  const bool has_card = newest.session->part_sort() != schema::SORT_PULSE;
  const OwnTexts texts = own_texts(parts);
  const auto is_new = [&](const std::string& text) { return !read.contains(text); };
  const bool unread = std::any_of(texts.known.begin(), texts.known.end(), is_new) ||
                      std::any_of(texts.in_scene.begin(), texts.in_scene.end(), is_new);
  if (has_card && !local.role_seen) {
    duties.waits = Waits::kRole;
  } else if (unread && (duties.waits == Waits::kNothing || may_be_left(duties.waits))) {
    duties.waits = Waits::kLook;
  }
  return duties;
}

Occasion occasion_of(const link::Parts& parts) {
  const Newest newest(parts);
  Occasion now;
  if (newest.session != nullptr) {
    now.stage = newest.session->stage();
    now.part = newest.session->part();
  }
  if (newest.scene != nullptr) {
    now.visit = newest.scene->visit();
    now.phase = newest.scene->phase();
    now.step = newest.scene->step();
  }
  if (newest.debrief != nullptr) now.debrief = newest.debrief->step();
  return now;
}

}  // namespace drops::client::model
