// The evidence of a debrief: one chart at a time, with a tab for each.

#include "game/client/icons.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/debrief_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/line_chart.h"
#include "game/client/widgets/paired_bars.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/trust_graph.h"

namespace drops::client {
namespace {

using model::EvidenceTab;

void tabs(Ui& ui, const model::Evidence& evidence, model::Intents& intents) {
  flow(ui, [&] {
    for (std::size_t i = 0; i < evidence.tabs.size(); ++i) {
      const int number = static_cast<int>(i) + 1;
      const std::string id = "tab_" + std::to_string(number);
      const std::string label = std::to_string(number) + "  " + evidence.tabs[i].label;
      const bool pressed = button(ui, {.id = id, .label = label, .selected = evidence.tabs[i].tab == evidence.shown});
      if (pressed || ui.pressed(Key::kDigit, number)) want(intents, model::ShowEvidence{evidence.tabs[i].tab});
    }
  });
}

void balance(Ui& ui, const model::Evidence& evidence) {
  card(ui, {.label = tr("Drops and buckets")}, [&] {
    title(ui, tr("What was gained, and what was lost"));
    small(ui, tr("Over the whole story, relation by relation. All bars have one scale."));
    for (std::size_t i = 0; i < evidence.balances.size(); ++i) {
      const model::BalanceRow& row = evidence.balances[i];
      const std::string id = "balance_" + std::to_string(i + 1);
      paired_bars(ui, {.id = id,
                       .title = row.relation,
                       .gained_says = row.gained_says,
                       .lost_says = row.lost_says,
                       .gained = row.gained,
                       .lost = row.lost});
    }
  });
}

void trust_card(Ui& ui, const model::Evidence& evidence) {
  const auto graph = [&] {
    card(ui, {.label = tr("Who trusts whom")}, [&] {
      title(ui, tr("Who trusts whom, both ways"));
      if (evidence.people.empty()) return;
      const std::string label = tr("Who trusts whom");
      TrustGraph shown{.label = label, .people = evidence.people, .arrows = {}, .height = 330};
      for (const model::TrustPair& pair : evidence.trust) shown.arrows.push_back({pair.from, pair.to, pair.level});
      trust_graph(ui, shown);
    });
  };
  const auto list = [&] {
    card(ui, {.label = tr("In numbers")}, [&] {
      heading(ui, tr("In numbers, 0 to 100"));
      for (const std::string& says : evidence.trust_says) bullet(ui, says);
    });
  };
  columns(ui, {{.share = 1.5F, .least = 440, .content = graph}, {.share = 1, .least = 280, .content = list}});
}

void promises(Ui& ui, const model::Evidence& evidence) {
  const auto made = [&] {
    card(ui, {.label = tr("Promises")}, [&] {
      heading(ui, tr("Promises, and how each ended"));
      if (evidence.promises.empty()) return paragraph(ui, tr("Nobody has promised anything."), Tone::kInk2);
      for (const model::Sign& promise : evidence.promises) {
        const bool good = promise.tone == model::Tone::kGood;
        const bool bad = promise.tone == model::Tone::kBad;
        icon_line(ui, good ? icon::kCheck : bad ? icon::kBolt : icon::kHandshake, promise.text, Tone::kInk);
      }
    });
  };
  const auto breaches = [&] {
    card(ui, {.label = tr("Breaches")}, [&] {
      heading(ui, tr("Breaches, and how far each was repaired"));
      if (evidence.repairs.empty()) return paragraph(ui, tr("Nothing was broken openly."), Tone::kInk2);
      for (std::size_t i = 0; i < evidence.repairs.size(); ++i) {
        const model::RepairRow& row = evidence.repairs[i];
        flow(ui, [&] { chip(ui, chip_of(row.state)); });
        ui.set_gap(space::kTight);
        meter(ui, "repair_" + std::to_string(i + 1), row.title, row.percent, row.says);
      }
    });
  };
  columns(ui, {{.share = 1, .least = 340, .content = made}, {.share = 1, .least = 340, .content = breaches}});
}

void known(Ui& ui, const model::Model& model) {
  const model::Evidence& evidence = model.debrief.evidence;
  const auto facts = [&] {
    card(ui, {.label = tr("Who knew what")}, [&] {
      heading(ui, tr("Who knew what, and from when"));
      if (evidence.facts.empty()) return paragraph(ui, tr("This story has no facts of its own."), Tone::kInk2);
      for (const model::FactRow& fact : evidence.facts) {
        strong(ui, fact.fact);
        for (const std::string& knew : fact.knew) {
          ui.set_gap(space::kTight);
          bullet(ui, knew);
        }
      }
    });
  };
  const auto kept = [&] {
    unsaid_card(ui, model.end);
    if (evidence.withheld.empty()) return;
    card(ui, {.label = tr("What could have been told"), .ground = Sign::kViolet}, [&] {
      heading(ui, tr("What could have been told"));
      for (const std::string& what : evidence.withheld) bullet(ui, what);
    });
  };
  columns(ui, {{.share = 1.2F, .least = 380, .content = facts}, {.share = 1, .least = 300, .content = kept}});
}

void impact(Ui& ui, const model::Model& model) {
  const model::Evidence& evidence = model.debrief.evidence;
  pulse_cards(ui, model.pulses);
  if (evidence.impact.empty()) return;
  card(ui, {.label = tr("Intent and impact")}, [&] {
    heading(ui, tr("Intent and impact, in the whole room"));
    small(ui, tr("What those who acted thought it would do to trust, and what their mates said it did."));
    for (const model::ImpactRow& row : evidence.impact) {
      bullet(ui, tr_with("{}: foreseen {} times, answered {} times",
                         {row.answer, std::to_string(row.intent), std::to_string(row.impact)}));
    }
  });
}

void shown_page(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Evidence& evidence = model.debrief.evidence;
  switch (evidence.shown) {
    case EvidenceTab::kBalance: return balance(ui, evidence);
    case EvidenceTab::kTrust: return trust_card(ui, evidence);
    case EvidenceTab::kPromises: return promises(ui, evidence);
    case EvidenceTab::kKnown: return known(ui, model);
    case EvidenceTab::kImpact: return impact(ui, model);
    case EvidenceTab::kQuestions: return questions_card(ui, model.end);
    case EvidenceTab::kWhatIf:
      if (evidence.what_if) card(ui, {.label = tr("What if")}, [&] { what_if_chart(ui, *evidence.what_if); });
      return;
    case EvidenceTab::kTime: break;
  }
  columns(ui, {{.share = 1.5F, .least = 520, .content = [&] { trust_chart_card(ui, model.end); }},
               {.share = 1, .least = 280, .content = [&] { turning_points_card(ui, model.end, intents); }}});
}

}  // namespace

void what_if_chart(Ui& ui, const model::WhatIfCard& card) {
  heading(ui, card.heading);
  icon_line(ui, icon::kRefresh, tr_with("… it had been “{}”?", {card.option}), Tone::kInk);
  small(ui, tr_with("It was: {}", {card.instead}));
  const std::string label = tr("What was, and what would have been");
  LineChart chart;
  chart.id = "what_if";
  chart.label = label;
  chart.height = 220;
  for (std::size_t scene = 1; scene <= card.was.size(); ++scene) chart.scenes.push_back(std::to_string(scene));
  chart.lines.push_back({tr("As it was"), card.was});
  chart.lines.push_back({tr("What if"), card.would_be});
  line_chart(ui, chart);
  if (!card.ending.empty()) paragraph(ui, card.ending);
  small(ui,
        tr("Everything later is as it was chosen, where that could still be chosen. It shows one way, not the way."));
}

void evidence_pages(Ui& ui, const model::Model& model, model::Intents& intents) {
  tabs(ui, model.debrief.evidence, intents);
  shown_page(ui, model, intents);
}

}  // namespace drops::client
