// A player's screen while a debrief is led: what the step asks, how long, and below it what the team says.

#include "game/client/icons.h"
#include "game/client/screens/debrief_pieces.h"
#include "game/client/screens/laptop.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DebriefStep;

void call(Ui& ui, const model::Debrief& debrief) {
  eyebrow(ui, tr_with("DEBRIEF · {} · {}", {debrief.number, debrief.words.name}));
  title(ui, debrief.words.call);
  paragraph(ui, debrief.words.detail);
}

// The charts need the room: one line, with the time as a word.
void call_line(Ui& ui, const model::Debrief& debrief) {
  card(ui, {.label = debrief.words.name, .padding = 16}, [&] {
    ends(
        ui,
        [&] {
          eyebrow(ui, tr_with("DEBRIEF · {} · {}", {debrief.number, debrief.words.name}));
          heading(ui, debrief.words.detail);
        },
        [&] {
          if (!debrief.clock.shown) return;
          if (!debrief.clock.stands_still) ui.wake_in(1'000);
          chip(ui, {.text = clock_text(debrief.clock.left_ms), .icon = icon::kClock});
        });
  });
}

void call_card(Ui& ui, const model::Debrief& debrief) {
  if (debrief.step == DebriefStep::kEvidence && debrief.refusal.empty()) return call_line(ui, debrief);
  card(ui, {.label = debrief.words.name}, [&] {
    if (!debrief.clock.shown) return call(ui, debrief);
    with_aside(ui, {.size = countdown_size(ui),
                    .content = [&] { call(ui, debrief); },
                    .aside =
                        [&] {
                          countdown(ui, {.left_ms = debrief.clock.left_ms,
                                         .total_ms = debrief.clock.total_ms,
                                         .paused = debrief.clock.stands_still});
                        }});
  });
  if (!debrief.refusal.empty()) notice(ui, {.id = "refusal", .text = debrief.refusal, .sign = Sign::kBad});
}

void meaning(Ui& ui, const model::Model& model) {
  columns(ui, {{.share = 1.2F, .least = 420, .content = [&] { questions_card(ui, model.end); }},
               {.share = 1, .least = 280, .content = [&] {
                  card(ui, {.label = tr("Look up"), .ground = Sign::kInfo}, [&] {
                    heading(ui, tr("Look up and talk"));
                    paragraph(ui, tr("This step is spoken. Nothing has to be typed."), Tone::kInk);
                  });
                  unsaid_card(ui, model.end);
                }}});
}

// What is written alone, each writes on their turn.
bool waits_for_turns(const model::Debrief& debrief) {
  const bool sealed = debrief.step == DebriefStep::kReactions || debrief.step == DebriefStep::kOwnView;
  return debrief.step == DebriefStep::kNextStep || (sealed && !debrief.shown);
}

void body(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Debrief& debrief = model.debrief;
  if (model.laptop.table) {
    const bool charts = debrief.step == DebriefStep::kEvidence;
    charts ? laptop_row_only(ui, model.laptop, intents) : laptop_row(ui, model.laptop, intents);
    laptop_call(ui, model.laptop);
  }
  call_card(ui, debrief);
  if (model.laptop.table && waits_for_turns(debrief)) return debrief_so_far(ui, debrief);
  switch (debrief.step) {
    case DebriefStep::kReactions: return debrief_reactions(ui, debrief, intents);
    case DebriefStep::kWhatHappened: return debrief_happenings(ui, debrief, intents);
    case DebriefStep::kOwnView: return debrief_views(ui, debrief, intents);
    case DebriefStep::kEvidence: return evidence_pages(ui, model, intents);
    case DebriefStep::kMeaning: return meaning(ui, model);
    case DebriefStep::kNextStep: return debrief_next_step(ui, debrief, intents);
    default: return;
  }
}

std::vector<KeyHint> hints(const model::Debrief& debrief) {
  std::vector<KeyHint> keys;
  if (debrief.step == DebriefStep::kEvidence && debrief.evidence.tabs.size() > 1) {
    keys.push_back({"1–" + std::to_string(debrief.evidence.tabs.size()), tr("chart")});
  }
  if (!debrief.i_am_done && debrief.can_say) keys.push_back({"N", tr("done")});
  keys.push_back({tr("Tab"), tr("next field")});
  return keys;
}

std::string done_label(const model::Debrief& debrief) {
  const bool writes = debrief.step == DebriefStep::kOwnView && !debrief.shown;
  if (debrief.step == DebriefStep::kReactions) return tr("Pass");
  return writes ? tr("I have no more") : tr("I am done");
}

void table_foot(Ui& ui, const model::Model& model, model::Intents& intents) {
  ends(
      ui, [&] { key_hints(ui, laptop_hints(model.laptop)); },
      [&] {
        small(ui, model.debrief.done_says);
        laptop_act(ui, model.laptop, intents);
      });
}

void foot(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  ends(
      ui, [&] { key_hints(ui, hints(debrief)); },
      [&] {
        small(ui, debrief.done_says);
        if (!debrief.can_say) return;
        if (debrief.i_am_done) return small(ui, tr("You are done. The facilitator goes on."));
        const std::string label = done_label(debrief);
        if (button(ui, {.id = "done", .label = label, .icon = icon::kCheck}) || ui.pressed(Key::kLetter, 'n')) {
          want(intents, model::MarkDebrief{model::DebriefMark::kNoMore, 0, true});
        }
      });
}

}  // namespace

void debrief_step_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  page(ui, {.id = "debrief_step",
            .head = [&] { session_head(ui, model, intents); },
            .body = [&] { body(ui, model, intents); },
            .foot = [&] { model.laptop.table ? table_foot(ui, model, intents) : foot(ui, model.debrief, intents); }});
}

}  // namespace drops::client
