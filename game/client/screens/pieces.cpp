#include "game/client/screens/pieces.h"

#include "game/client/icons.h"
#include "game/client/screens/aside.h"
#include "game/client/screens/edits.h"
#include "game/client/screens/laptop.h"
#include "game/client/tr.h"
#include "game/client/widgets/app_bar.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/entry_row.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/roster_row.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/vessel.h"

namespace drops::client {
namespace {

std::string joined(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return a + b;
  return a + "  ·  " + b;
}

EntryMark mark_of(model::Moved moved) {
  switch (moved) {
    case model::Moved::kLeak: return EntryMark::kLeak;
    case model::Moved::kBucket: return EntryMark::kBucket;
    case model::Moved::kRepair:
    case model::Moved::kBonus: return EntryMark::kRepair;
    case model::Moved::kTakenBack: return EntryMark::kHeld;
    case model::Moved::kDrop: break;
  }
  return EntryMark::kDrop;
}

void breach(Ui& ui, const model::BreachCard& breach) {
  strong(ui, breach.title);
  ui.set_gap(space::kTight);
  flow(ui, [&] { chip(ui, chip_of(breach.state)); });
  ui.set_gap(space::kTight);
  small(ui, joined(breach.between, breach.done));
  if (breach.next.empty()) return;
  ui.set_gap(space::kTight);
  icon_line(ui, icon::kForward, breach.next, Tone::kInk);
}

void gauges(Ui& ui, const std::vector<model::Gauge>& stakes) {
  for (const model::Gauge& gauge : stakes) {
    const std::string id = "stake_" + gauge.id;
    stake_gauge(ui, {.id = id,
                     .title = gauge.title,
                     .value = gauge.value,
                     .least = gauge.least,
                     .most = gauge.most,
                     .change = gauge.change});
  }
}

// Side by side where there is room, in the order in which they are read.
void trust_row(Ui& ui, const std::string& id, const model::TrustRow& row, model::Intents& intents) {
  const std::string why = joined(row.why, row.held);
  const bool pressed = entry_row(ui, {.id = id,
                                      .mark = mark_of(row.moved),
                                      .change = row.amount,
                                      .relation = row.relation,
                                      .why = why,
                                      .because = row.because,
                                      .mine = row.mine,
                                      .can_mark = row.may_differ,
                                      .marked = row.differs,
                                      .others = row.others});
  if (!pressed) return;
  for (const std::uint32_t entry : row.entries) want(intents, model::Differ{entry, row.differs});
}

}  // namespace

client::Sign sign_of(model::Tone tone) {
  switch (tone) {
    case model::Tone::kGood: return Sign::kGood;
    case model::Tone::kWarn: return Sign::kWarn;
    case model::Tone::kBad: return Sign::kBad;
    case model::Tone::kPrivate: return Sign::kViolet;
    case model::Tone::kNeutral: break;
  }
  return Sign::kNeutral;
}

Chip chip_of(const model::Sign& sign) {
  return {.text = sign.text, .sign = sign_of(sign.tone)};
}

void front_head(Ui& ui) {
  app_bar(ui, {.title = tr("Drops & Buckets"), .second = tr("A simulation for teams at work")});
}

void session_head(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Bar& bar = model.bar;
  const std::string code = bar.code.empty() ? "" : tr_with("code {}", {bar.code});
  const std::string title = tr("Drops & Buckets");
  const std::string second = joined(bar.team, code);
  const std::string where = joined(bar.title, bar.where);
  app_bar(ui, {.title = title, .second = second, .progress = {.label = where}, .right = [&] {
                 aside_button(ui, model.aside, intents);
                 if (!bar.role.empty() && button(ui, {.id = "role", .label = bar.role, .icon = icon::kLock})) {
                   want(intents, model::GoTo{model::Page::kRole});
                 }
                 if (icon_button(ui, "settings", tr("Settings (F2)"), icon::kCog)) {
                   want(intents, model::ShowSettings{true});
                 }
               }});
  laptop_turn(ui, model.laptop, intents);
  aside_band(ui, model.aside, intents);
  edits_strip(ui, model.edits, intents);
}

void session_keys(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kLetter, 'r')) want(intents, model::CoverRole{!model.role.covered});
}

void team_card(Ui& ui, const std::string& heading_text, const std::vector<model::Mate>& mates) {
  if (mates.empty()) return;
  card(ui, {.label = tr("Your team")}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Your team")); }, [&] { small(ui, heading_text); });
    for (const model::Mate& mate : mates) {
      const std::string id = "mate_" + std::to_string(mate.seat);
      roster_row(ui, {.id = id,
                      .name = mate.name,
                      .role = mate.role,
                      .state = mate.sign.text,
                      .sign = sign_of(mate.sign.tone),
                      .icon = mate.away ? icon::kUnlinked : nullptr,
                      .place = static_cast<int>(mate.seat),
                      .me = mate.me,
                      .leader = mate.leader});
    }
  });
}

void stakes_card(Ui& ui, const std::vector<model::Gauge>& stakes) {
  if (stakes.empty()) return;
  card(ui, {.label = tr("What is at stake")}, [&] {
    heading(ui, tr("What is at stake"));
    gauges(ui, stakes);
  });
}

void standing_card(Ui& ui, const model::Standing& standing) {
  if (standing.vessels.empty()) return stakes_card(ui, standing.stakes);
  const model::VesselCard& ours = standing.vessels.front();
  card(ui, {.label = tr("Where we stand"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Trust between us")); }, [&] { small(ui, ours.says); });
    columns(ui,
            {{.share = 1,
              .content =
                  [&] {
                    vessel(
                        ui,
                        {.label = ours.relation, .value = ours.says, .motion = {.level = ours.level}, .height = 138});
                  }},
             {.share = 1.25F, .content = [&] {
                if (standing.stakes.empty()) return;
                small(ui, tr("What is at stake"));
                gauges(ui, standing.stakes);
              }}});
  });
}

void others_card(Ui& ui, const model::Standing& standing) {
  if (standing.vessels.size() < 2) return;
  card(ui, {.label = tr("How others see your team")}, [&] {
    heading(ui, tr("How others see your team"));
    for (std::size_t i = 1; i < standing.vessels.size(); ++i) {
      const model::VesselCard& other = standing.vessels[i];
      const std::string id = "vessel_" + std::to_string(i);
      meter(ui, id, other.relation, static_cast<int>(other.level * 100.0F + 0.5F), other.says);
    }
    meter(ui, "safety", tr("Safe to speak up here"), standing.safety, standing.safety_says);
  });
}

void promises_card(Ui& ui, const model::Standing& standing) {
  if (standing.promises.empty() && standing.breaches.empty()) return;
  card(ui, {.label = tr("Promises and breaches")}, [&] {
    heading(ui, standing.breaches.empty() ? tr("Promises") : tr("Promises and breaches"));
    for (const model::Promise& promise : standing.promises) {
      strong(ui, promise.text);
      ui.set_gap(space::kTight);
      flow(ui, [&] { chip(ui, chip_of(promise.state)); });
      ui.set_gap(space::kTight);
      small(ui, promise.detail);
    }
    for (const model::BreachCard& open : standing.breaches) {
      divider(ui);
      breach(ui, open);
    }
  });
}

void trust_rows(Ui& ui, std::string_view id, const std::vector<model::TrustRow>& rows, model::Intents& intents) {
  const auto named = [&](std::size_t i) { return std::string(id) + "_" + std::to_string(i + 1); };
  for (std::size_t i = 0; i < rows.size(); i += 2) {
    if (i + 1 == rows.size()) return trust_row(ui, named(i), rows[i], intents);
    columns(ui, {{.least = 300, .content = [&] { trust_row(ui, named(i), rows[i], intents); }},
                 {.least = 300, .content = [&] { trust_row(ui, named(i + 1), rows[i + 1], intents); }}});
  }
}

bool action_button(Ui& ui, const std::string& label, bool enabled, const char* icon) {
  const bool pressed = button(ui, {.id = "act",
                                   .label = label,
                                   .icon = icon,
                                   .kind = ButtonKind::kPrimary,
                                   .enabled = enabled,
                                   .align = Align::kRight});
  return pressed || (enabled && ui.pressed(Key::kEnter));
}

}  // namespace drops::client
