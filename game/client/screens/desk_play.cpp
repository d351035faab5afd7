// The facilitator's desk while teams play and after it: all teams at the left, whom the commands are for at the right.

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/roster_row.h"
#include "game/client/widgets/team_row.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DeskAlertKind;
using model::DeskState;
using model::Step;

const char* icon_of(Step step) {
  switch (step) {
    case Step::kRead: return icon::kBook;
    case Step::kTalk: return icon::kComments;
    case Step::kDecide: return icon::kBalance;
    case Step::kWait: return icon::kClock;
    case Step::kReveal: return icon::kEye;
    case Step::kReflect: return icon::kComment;
    case Step::kOver: return icon::kFlag;
  }
  return nullptr;
}

Chip chip_of(const model::DeskAlert& alert) {
  switch (alert.kind) {
    case DeskAlertKind::kPause: return {.text = alert.text, .icon = icon::kPause, .sign = Sign::kWarn};
    case DeskAlertKind::kSmall: return {.text = alert.text, .icon = icon::kUsers, .sign = Sign::kWarn};
    case DeskAlertKind::kTime: return {.text = alert.text, .icon = icon::kClock, .sign = Sign::kWarn};
    case DeskAlertKind::kAway: return {.text = alert.text, .icon = icon::kUnlinked};
    case DeskAlertKind::kNotice: return {.text = alert.text, .icon = icon::kWarning, .sign = Sign::kWarn};
    case DeskAlertKind::kBreach: return {.text = alert.text, .icon = icon::kBolt};
  }
  return {};
}

// Why somebody should look, if so; an open breach is part of the story.
const model::DeskAlert* first_reason(const model::DeskTeam& team) {
  for (const model::DeskAlert& alert : team.alerts) {
    if (alert.kind != DeskAlertKind::kBreach) return &alert;
  }
  return nullptr;
}

RowTouch row(Ui& ui, const model::DeskTeam& team, const std::string& id) {
  const model::DeskAlert* reason = first_reason(team);
  TeamRow row{.id = id,
              .name = team.name,
              .icon = reason != nullptr ? chip_of(*reason).icon : icon_of(team.step),
              .phase = team.phase,
              .scene = team.over ? std::string_view() : std::string_view(team.scene),
              .waiting = team.waiting,
              .urgent = reason != nullptr,
              .hurry = reason != nullptr && reason->kind == DeskAlertKind::kTime,
              .selected = team.selected,
              .timed = team.clock.shown,
              .stands_still = team.clock.stands_still,
              .left_ms = team.clock.left_ms,
              .total_ms = team.clock.total_ms};
  for (const model::DeskAlert& alert : team.alerts) row.chips.push_back(chip_of(alert));
  if (team.mates) {
    row.mates = team.mates->level;
    row.mates_says = team.mates->says;
    row.mates_trend = team.mates->trend;
  }
  if (team.outside) {
    row.outside = team.outside->level;
    row.outside_says = team.outside->says;
    row.outside_trend = team.outside->trend;
  }
  return team_row(ui, row);
}

std::string row_id(const model::DeskTeam& team) {
  return "team_" + std::to_string(team.team + 1);
}

void list(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.teams.empty() && !desk.find.empty()) small(ui, tr("Nobody of that name sits in a team."));
  for (const model::DeskTeam& team : desk.teams) {
    const RowTouch touch = row(ui, team, row_id(team));
    if (touch.chosen && !team.selected) want(intents, model::DeskSelectTeam{team.team});
    if (touch.pressed) ui.scroll_to("all_teams");  // where the commands for it are
  }
}

// --- the right side

void all_button(Ui& ui, model::Intents& intents) {
  if (button(ui, {.id = "all_teams", .label = tr("All teams"), .icon = icon::kUsers, .kind = ButtonKind::kQuiet})) {
    want(intents, model::DeskSelectTeam{});
  }
}

// What the small bars of the list stand for.
void legend(Ui& ui) {
  icon_line(ui, icon::kUsers, tr("Trust between the mates of a team"));
  ui.set_gap(space::kTight);
  icon_line(ui, icon::kEye, tr("Trust of those outside in the team, on the whole"));
}

void all_card(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  card(ui, {.label = desk.target, .padding = 22}, [&] {
    title(ui, desk.target);
    flow(ui, [&] {
      for (const model::Sign& phase : desk.phases) chip(ui, {.text = phase.text, .sign = sign_of(phase.tone)});
    });
    if (!desk.waiting.empty()) strong(ui, desk.waiting);
    desk_commands(ui, desk, intents);
    small(ui, tr("Choose a team to see its people and its trust, or to do something for it alone."));
    divider(ui);
    legend(ui);
  });
}

void where(Ui& ui, const model::DeskTeam& team) {
  small(ui, team.scene);
  flow(ui, [&] {
    chip(ui, {.text = team.phase, .icon = icon_of(team.step), .sign = Sign::kInfo});
    for (const model::DeskAlert& alert : team.alerts) chip(ui, chip_of(alert));
  });
}

void team_card(Ui& ui, const model::Desk& desk, const model::DeskTeam& team, model::Intents& intents) {
  card(ui, {.label = team.name, .padding = 22}, [&] {
    ends(
        ui, [&] { title(ui, team.name); }, [&] { all_button(ui, intents); });
    ui.set_gap(space::kTight);
    if (team.clock.shown) {
      with_aside(ui, {.size = countdown_size(ui),
                      .least = 150,
                      .content = [&] { where(ui, team); },
                      .aside =
                          [&] {
                            countdown(ui, {.left_ms = team.clock.left_ms,
                                           .total_ms = team.clock.total_ms,
                                           .paused = team.clock.stands_still});
                          }});
    } else {
      where(ui, team);
    }
    desk_commands(ui, desk, intents);
    for (std::size_t i = 0; i < team.notices.size(); ++i) {
      const std::string id = "team_notice_" + std::to_string(i + 1);
      notice(ui, {.id = id, .text = team.notices[i], .sign = Sign::kWarn});
    }
  });
}

void people_card(Ui& ui, const model::DeskTeam& team, model::Intents& intents) {
  if (team.seats.empty()) return;
  card(ui, {.label = tr("Who sits here"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Who sits here")); },
        [&] { small(ui, tr_n("{} person", "{} people", static_cast<long long>(team.seats.size()))); });
    for (const model::DeskSeat& seat : team.seats) {
      const std::string id = "seat_" + std::to_string(seat.seat);
      roster_row(ui, {.id = id,
                      .name = seat.name,
                      .role = seat.role,
                      .state = seat.sign.text,
                      .sign = sign_of(seat.sign.tone),
                      .icon = seat.away ? icon::kUnlinked : nullptr,
                      .place = static_cast<int>(seat.seat),
                      .leader = seat.leader});
    }
    if (button(ui, {.id = "to_people", .label = tr("Do something for one of them…"), .icon = icon::kUser})) {
      look(intents, model::DeskOpen{model::DeskPage::kPeople});
    }
  });
}

void bar(Ui& ui, const std::string& id, const model::DeskMeter& shown) {
  constexpr float kFull = 100;
  const std::string says =
      shown.trend.empty() ? shown.says : tr_with("{} ({} since the last scene)", {shown.says, shown.trend});
  meter(ui, id, shown.title, static_cast<int>(shown.level * kFull + 0.5F), says);
}

void trust_card(Ui& ui, const model::DeskTeam& team) {
  card(ui, {.label = tr("Trust"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Trust")); }, [&] { small(ui, team.breaches); });
    if (team.mates) bar(ui, "trust_mates", *team.mates);
    if (team.outside && team.others.size() > 1) bar(ui, "trust_outside", *team.outside);
    for (std::size_t i = 0; i < team.others.size(); ++i) {
      bar(ui, "trust_other_" + std::to_string(i + 1), team.others[i]);
    }
    if (team.safety) bar(ui, "safety", *team.safety);
  });
}

void state_card(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.state == DeskState::kPaused) notice(ui, {.id = "next", .text = desk.next, .sign = Sign::kWarn});
  if (desk.state == DeskState::kPlay && !desk.next.empty()) notice(ui, {.id = "next", .text = desk.next});
  if (!desk.next_part.empty() && action_button(ui, tr_with("Go on with: {}", {desk.next_part}), true, icon::kForward)) {
    deed(intents, model::DeskNextPart{desk.next_part});
  }
  if (desk.state != DeskState::kEnded) return;
  card(ui, {.label = desk.stage}, [&] {
    title(ui, tr("The session has ended"));
    paragraph(ui, desk.next);
    divider(ui);
    strong(ui, tr("What is kept of it"));
    desk_kept(ui, desk);
    divider(ui);
    legend(ui);
  });
}

// Below so few teams a debrief's charts are seen at once.
bool has_room(const model::Desk& desk) {
  return desk.teams.size() <= 5;
}

void teams_page(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  state_card(ui, desk, intents);
  const model::DeskTeam* chosen = nullptr;
  for (const model::DeskTeam& team : desk.teams) chosen = team.selected ? &team : chosen;
  if (desk.debrief.offered) desk_debrief(ui, desk, intents);
  if (desk.debrief.offered && !has_room(desk)) desk_debrief_found(ui, desk, intents);
  if (chosen == nullptr) {
    if (desk.state != DeskState::kEnded) all_card(ui, desk, intents);
    return;
  }
  team_card(ui, desk, *chosen, intents);
  desk_note(ui, chosen->note);
  people_card(ui, *chosen, intents);
  trust_card(ui, *chosen);
}

void right_side(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  desk_refusal(ui, desk);
  if (desk.prompt.what != model::DeskQuestion::kNone) return desk_prompt(ui, desk, intents);
  desk_top(ui, desk, intents);
  desk.page == model::DeskPage::kTeams ? teams_page(ui, desk, intents) : desk_page(ui, desk, intents);
  desk_notes(ui, desk);
}

// The team after the chosen one, or before it; the first where none is chosen.
void walk(Ui& ui, const model::Desk& desk, bool back) {
  const Node* focused = ui.tree().find(ui.focus());
  if (desk.teams.empty() || (focused != nullptr && !focused->group.empty())) return;  // the group walks by itself
  std::size_t at = 0;
  for (std::size_t i = 0; i < desk.teams.size(); ++i) {
    if (desk.teams[i].selected) at = (i + (back ? desk.teams.size() - 1 : 1)) % desk.teams.size();
  }
  ui.focus(row_id(desk.teams[at]));
}

}  // namespace

void desk_play_keys(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (ui.pressed(Key::kUp)) walk(ui, desk, true);
  if (ui.pressed(Key::kDown)) walk(ui, desk, false);
  if (ui.pressed(Key::kLetter, 'a') || ui.pressed(Key::kEscape)) want(intents, model::DeskSelectTeam{});
  desk_command_keys(ui, desk, intents);
}

void desk_play(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const auto left = [&] {
    list(ui, desk, intents);
    if (desk.debrief.offered && has_room(desk)) desk_debrief_found(ui, desk, intents);
  };
  desk_panes(ui, {.left = left, .right = [&] { right_side(ui, desk, intents); }});
}

}  // namespace drops::client
