// The end of a story, and the debrief: how trust went, what mattered, what stayed unsaid, what to talk about.

#include "game/client/icons.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/debrief_pieces.h"
#include "game/client/screens/laptop.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/line_chart.h"
#include "game/client/widgets/text.h"

namespace drops::client {

void trust_chart_card(Ui& ui, const model::End& end) {
  if (end.lines.empty()) return;
  card(ui, {.label = tr("Trust over the scenes")}, [&] {
    title(ui, tr("How trust in your team went"));
    small(ui, tr("0 to 100, after each scene, in the eyes of those outside the team"));
    const std::string label = tr("Trust over the scenes");
    LineChart chart;
    chart.label = label;
    for (int scene = 1; scene <= end.most_scenes; ++scene) chart.scenes.push_back(std::to_string(scene));
    for (const model::ChartLine& line : end.lines) chart.lines.push_back({line.name, line.levels});
    chart.height = 220;
    if (end.fall_at > 0) chart.event = static_cast<std::size_t>(end.fall_at);
    const std::string fall = tr("largest fall");
    chart.event_text = fall;
    line_chart(ui, chart);
  });
}

void turning_points_card(Ui& ui, const model::End& end, model::Intents& intents) {
  if (end.turning_points.empty()) return;
  card(ui, {.label = tr("What mattered most")}, [&] {
    heading(ui, tr("The drops and buckets that mattered most"));
    trust_rows(ui, "point", end.turning_points, intents);
  });
}

void questions_card(Ui& ui, const model::End& end) {
  if (end.questions.empty()) return;
  card(ui, {.label = tr("Talk about it")}, [&] {
    icon_line(ui, icon::kComments, tr("Talk about it, with your team"));
    for (const std::string& question : end.questions) bullet(ui, question);
  });
}

void unsaid_card(Ui& ui, const model::End& end) {
  if (end.unsaid.empty()) return;
  card(ui, {.label = tr("What stayed unsaid"), .ground = Sign::kViolet}, [&] {
    heading(ui, tr("What stayed unsaid"));
    for (const std::string& what : end.unsaid) bullet(ui, what);
  });
}

namespace {

// How trust went, and what to talk about; of a debrief that was led, all of its evidence.
void looking_back(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (model.debrief.step != model::DebriefStep::kNone) return evidence_pages(ui, model, intents);
  const model::End& end = model.end;
  columns(ui, {{.share = 1.5F,
                .least = 520,
                .content =
                    [&] {
                      trust_chart_card(ui, end);
                      turning_points_card(ui, end, intents);
                    }},
               {.share = 1, .least = 280, .content = [&] {
                  questions_card(ui, end);
                  unsaid_card(ui, end);
                }}});
}

}  // namespace

void end_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::End& end = model.end;
  const auto body = [&] {
    laptop_row(ui, model.laptop, intents);
    columns(ui, {{.share = 2.25F,
                  .least = 520,
                  .content =
                      [&] {
                        card(ui, {.label = tr("The end")}, [&] {
                          eyebrow(ui, tr("THE END OF THE STORY"));
                          title(ui, end.ending.empty() ? end.text : end.ending);
                          if (!end.ending.empty()) paragraph(ui, end.text, Tone::kInk);
                          paragraph(ui, tr("Other teams may still be playing, and may end elsewhere. What you did has "
                                           "brought you here."));
                        });
                        told_card(ui, model.scene.witness);
                        take_away_card(ui, model.debrief);
                        pledges_card(ui, model.pledges, intents);
                        pulse_cards(ui, model.pulses);
                        promises_card(ui, model.standing);
                      }},
                 {.share = 1, .least = 280, .content = [&] {
                    standing_card(ui, model.standing);
                    others_card(ui, model.standing);
                  }}});
  };
  const auto foot = [&] {
    ends(
        ui,
        [&] {
          key_hints(ui, {{tr("Enter"), tr("look back")}, {"F1", tr("more")}});
        },
        [&] {
          if (action_button(ui, tr("Look back on it"), true, icon::kForward)) {
            want(intents, model::GoTo{model::Page::kDebrief});
          }
        });
  };
  page(ui, {.id = "end", .head = [&] { session_head(ui, model, intents); }, .body = body, .foot = foot});
}

void debrief_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::GoTo{model::Page::kEnd});
  const auto body = [&] {
    laptop_row_only(ui, model.laptop, intents);
    looking_back(ui, model, intents);
  };
  const auto foot = [&] {
    ends(
        ui,
        [&] {
          if (button(
                  ui,
                  {.id = "back", .label = tr("Back to the ending"), .icon = icon::kBack, .kind = ButtonKind::kQuiet})) {
            want(intents, model::GoTo{model::Page::kEnd});
          }
          key_hints(ui, {{tr("Esc"), tr("back")}, {"F1", tr("more")}});
        },
        [&] {
          if (button(ui, {.id = "leave",
                          .label = tr("Leave the session"),
                          .icon = icon::kSignOut,
                          .kind = ButtonKind::kQuiet})) {
            want(intents, model::Leave{});
          }
        });
  };
  page(ui, {.id = "debrief", .head = [&] { session_head(ui, model, intents); }, .body = body, .foot = foot});
}

}  // namespace drops::client
