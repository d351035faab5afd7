#include "game/client/model/from_parts.h"

#include "game/client/model/aside_pieces.h"
#include "game/client/model/debrief_pieces.h"
#include "game/client/model/host_words.h"
#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

Page page_of_phase(const schema::ScenePart& scene) {
  switch (scene.phase()) {
    case schema::PHASE_REVEAL: return Page::kReveal;
    case schema::PHASE_REFLECT: return Page::kReflect;
    default: return Page::kScene;
  }
}

Page page_in_session(const Newest& newest, const Seen& seen, const Local& local) {
  const bool ended = newest.session != nullptr && newest.session->stage() == schema::STAGE_ENDED;
  const bool lobby = newest.session != nullptr && newest.session->stage() == schema::STAGE_LOBBY;
  if (newest.debrief != nullptr && !ended) return Page::kDebriefStep;
  if (newest.end != nullptr || ended) return local.debrief ? Page::kDebrief : Page::kEnd;
  if (seen.laptop.is_table()) return lobby ? Page::kLobby : Page::kTable;
  if (awaits_contract(newest)) return Page::kContract;
  const bool observes = newest.me != nullptr && newest.me->observes();
  if (newest.me == nullptr || (newest.me->role().empty() && !observes)) return Page::kLobby;
  const bool has_card = newest.session == nullptr || newest.session->part_sort() != schema::SORT_PULSE;
  if (!observes && (local.role_open || (!local.role_seen && has_card))) return Page::kRole;
  if (newest.scene == nullptr) return Page::kLobby;
  return page_of_phase(*newest.scene);
}

Page page_of(const Newest& newest, const Seen& seen, const Local& local) {
  if (seen.parts.find(schema::PART_WALL) != nullptr) return Page::kWall;  // a projector alone is sent it
  const bool over = newest.end != nullptr;
  switch (seen.link.state) {
    case LinkState::kNone: return local.page;
    case LinkState::kConnecting: return Page::kConnecting;
    case LinkState::kSeated:
      if (newest.session == nullptr) return Page::kConnecting;
      return seen.facilitates ? Page::kDesk : page_in_session(newest, seen, local);
    case LinkState::kLost: return over ? page_in_session(newest, seen, local) : Page::kReconnecting;
    case LinkState::kEnded:
    case LinkState::kRefused: return over ? page_in_session(newest, seen, local) : Page::kRefused;
  }
  return local.page;
}

SettingsPage settings_of(const Seen& seen) {
  SettingsPage page{
      .now = seen.settings, .languages = languages(), .system_language = {}, .trouble = seen.settings_trouble};
  for (const Language& language : page.languages) {
    if (language.id == system_language()) page.system_language = language.name;
  }
  page.in_session = seen.link.state == LinkState::kSeated || seen.link.state == LinkState::kLost;
  return page;
}

Bar bar_of(const Newest& newest, const Seen& seen, const Local& local) {
  Bar bar;
  bar.code = seen.code;
  if (newest.session != nullptr) bar.title = newest.session->title();
  if (newest.scene != nullptr && newest.scene->ending().empty()) bar.where = scene_number(*newest.scene);
  if (newest.me == nullptr) return bar;
  if (newest.me->has_team()) bar.team = team_word(newest.me->team());
  const bool declined = newest.me->has_accepted() && !newest.me->accepted();
  if (newest.me->observes() || declined) bar.team = dotted({bar.team, tr("you look on")});
  if (newest.me->role().empty()) return bar;
  bar.role = local.role_covered ? tr("Role covered") : tr_with("Your role: {}", {newest.me->role()});
  return bar;
}

// What somebody says for themselves waits for their turn.
void leave_to_turns(Model& model) {
  model.role = {};
  model.lobby.strengths.clear();
  model.aside.word = {};
  model.aside.thanks = {};
  model.aside.contract.may_accept = model.aside.contract.may_observe = false;
  model.scene.witness = {};
  for (PledgeCard& pledge : model.pledges) pledge.may_mark = false;
}

}  // namespace

const schema::Part* newest_part(const link::Parts& parts, schema::PartKind kind) {
  const schema::Part* newest = nullptr;
  std::uint64_t at = 0;
  for (const schema::Part* part : parts.changed_since(0)) {
    if (part->kind() != kind) continue;
    const std::uint64_t changed = parts.changed(kind, part->team());
    if (newest != nullptr && changed < at) continue;
    newest = part;
    at = changed;
  }
  return newest;
}

Newest::Newest(const link::Parts& parts) {
  const auto take = [&](schema::PartKind kind, auto get, auto& into) {
    const schema::Part* part = newest_part(parts, kind);
    if (part != nullptr) into = &(part->*get)();
  };
  take(schema::PART_SESSION, &schema::Part::session, session);
  take(schema::PART_ME, &schema::Part::me, me);
  take(schema::PART_ROSTER, &schema::Part::roster, roster);
  take(schema::PART_SCENE, &schema::Part::scene, scene);
  take(schema::PART_REVEAL, &schema::Part::reveal, reveal);
  take(schema::PART_STAKES, &schema::Part::stakes, stakes);
  take(schema::PART_PROMISES, &schema::Part::promises, promises);
  take(schema::PART_TRUST, &schema::Part::trust, trust);
  take(schema::PART_END, &schema::Part::end, end);
  take(schema::PART_PLEDGES, &schema::Part::pledges, pledges);
  take(schema::PART_PULSE, &schema::Part::pulse, pulses);
  take(schema::PART_DEBRIEF, &schema::Part::debrief, debrief);
  take(schema::PART_MESSAGES, &schema::Part::messages, messages);
  if (reveal != nullptr && (scene == nullptr || scene->visit() != reveal->visit())) reveal = nullptr;
}

Model from_parts(const Seen& seen, const Local& local) {
  const Newest newest(seen.parts);
  Model model;
  model.page = local.settings_shown ? Page::kSettings : page_of(newest, seen, local);
  model.settings = settings_of(seen);
  model.front = front_of(seen);
  model.join = join_of(seen, local);
  model.chooser = chooser_of(seen, local);
  model.trainer = trainer_of(seen, local);
  model.edits = edits_of(seen, local);
  model.notice = notice_of(newest, seen);
  model.bar = bar_of(newest, seen, local);
  if (model.page == Page::kReconnecting) model.bar.role.clear();  // there is nothing to open now
  if (model.page == Page::kDebriefStep) model.bar.role.clear();   // it was laid aside
  model.lobby = lobby_of(newest, seen);
  if (newest.me != nullptr) model.role = role_of(*newest.me, local);
  if (newest.scene != nullptr) model.scene = scene_of(newest, seen, local);
  model.standing = standing_of(newest);
  model.pledges = pledges_of(newest);
  model.pulses = pulses_of(newest);
  model.scene.witness = witness_of(newest, local, model.scene.paused);
  model.aside = aside_of(newest, seen, local, model.page);
  model.reveal = reveal_of(newest, seen);
  model.end = end_of(newest);
  model.debrief = debrief_of(newest, seen, local);
  model.laptop = laptop_of(newest, seen, local);
  if (seen.laptop.is_table()) leave_to_turns(model);
  if (model.page == Page::kWall) model.wall = wall_of(seen, local.wall_dark);
  if (model.page == Page::kDesk) model.desk = desk_of(seen, local);
  return model;
}

bool follow(LocalStory& local, const link::Parts& parts) {
  const schema::Part* found = newest_part(parts, schema::PART_SESSION);
  if (found == nullptr || found->session().part() == local.part || !is_played(found->session())) {
    return false;
  }
  local.part = found->session().part();
  local.role_open = local.role_covered = local.role_seen = local.debrief = false;
  local.visit = 0;
  local.selected.clear();
  local.why.clear();
  local.draft = {};
  local.debrief_draft = {};
  local.evidence_tab = EvidenceTab::kTime;
  return true;
}

bool take_refusal(Local& local, const Error& error, bool seat_refused) {
  if (!seat_refused) return false;
  local.page = Page::kJoin;
  local.name_error = from_host(error);
  return true;
}

}  // namespace drops::client::model
