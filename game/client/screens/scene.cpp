// The scene: what happens, what is asked and of whom, what I do now; beside it the team and what is at stake.

#include <algorithm>

#include "game/client/icons.h"
#include "game/client/screens/aside.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/pieces.h"
#include "game/client/screens/story_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
ScenePhase phase_of(model::Step step) {
  switch (step) {
    case model::Step::kRead: return ScenePhase::kRead;
    case model::Step::kTalk: return ScenePhase::kTalk;
    case model::Step::kDecide: return ScenePhase::kDecide;
    case model::Step::kWait: return ScenePhase::kWait;
    case model::Step::kReveal: return ScenePhase::kReveal;
    default: return ScenePhase::kReflect;
  }
}

namespace {

void words_of_scene(Ui& ui, const model::Scene& scene) {
  eyebrow(ui, scene.time.empty() ? scene.number : scene.number + "  ·  " + scene.time);
  const bool large_letters = ui.theme().text_scale > 1.5F;
  if (!scene.headline.empty())
    large_letters || asks_much(scene) ? heading(ui, scene.headline) : title(ui, scene.headline);
  for (const std::string& text : scene.texts) paragraph(ui, text);
  if (!scene.found.empty()) {
    flow(ui, [&] {
      for (const model::Sign& found : scene.found) {
        chip(ui, {.text = found.text, .icon = icon::kBolt, .sign = sign_of(found.tone)});
      }
    });
  }
  if (scene.private_text.empty()) return;
  flow(ui,
       [&] { chip(ui, {.text = tr("For you alone"), .icon = icon::kLock, .sign = Sign::kViolet, .id = "private"}); });
  ui.set_gap(space::kTight);
  strong(ui, scene.private_text);
}

}  // namespace

void scene_card(Ui& ui, const model::Scene& scene) {
  // Low windows and large letters leave less air, so that more of the answers is seen.
  const bool dense = asks_much(scene);
  const bool low = ui.size().y < ui.s(700);
  const float ring_scale = dense ? 0.8F * std::min(1.5F, ui.theme().text_scale) : 0;
  card(ui,
       {.label = scene.number,
        .padding = dense ? 14.0F
                   : low ? 18.0F
                         : space::kPadding},
       [&] {
         if (!scene.countdown.shown) return words_of_scene(ui, scene);
         const float ring = countdown_size(ui, ring_scale).x + ui.s(space::kGap);
         const float share = ring / std::max(1.0F, ui.width() - ring);
         columns(ui, {{.share = 1, .content = [&] { words_of_scene(ui, scene); }},
                      {.share = share, .content = [&] {
                         countdown(ui, {.left_ms = scene.countdown.left_ms,
                                        .total_ms = scene.countdown.total_ms,
                                        .paused = scene.countdown.stands_still,
                                        .scale = ring_scale});
                       }}});
       });
}

void talk_card(Ui& ui, const model::Scene& scene) {
  card(ui, {.label = tr("Talk")}, [&] {
    icon_line(ui, icon::kComments, tr("Talk about this"));
    ui.set_gap(space::kTight);
    title(ui, scene.discuss);
    if (scene.prompt.empty()) return;
    divider(ui);
    small(ui, tr_with("Then comes the question: {}", {scene.prompt}));
    for (const model::OptionCard& option : scene.options) bullet(ui, option.text);
  });
}

namespace {

OptionState state_of(const model::OptionCard& option) {
  if (!option.locked.empty()) return OptionState::kLocked;
  if (option.selected) return OptionState::kChosen;
  if (option.chosen) return OptionState::kChosen;
  return option.enabled ? OptionState::kFree : OptionState::kDimmed;
}

// What anybody can tell stands as a quiet line; what mates say stands out.
OptionCard look_of(const model::OptionCard& option, const std::string& id, std::string& second) {
  OptionCard look;
  for (const model::Sign& mark : option.marks) {
    if (mark.tone == model::Tone::kGood) {
      look.marks.push_back({icon::kUsers, mark.text, Sign::kGood});
    } else {
      second += (second.empty() ? "" : "  ·  ") + mark.text;
    }
  }
  look.id = id;
  look.number = option.number <= 9 ? option.number : 0;
  look.text = option.text;
  look.second = second;
  look.state = state_of(option);
  if (option.chosen && !option.said.empty()) look.marks.push_back({icon::kLock, option.said, Sign::kGood});
  look.reason = option.locked;
  return look;
}

void option(Ui& ui, const model::Scene& scene, const model::OptionCard& option, model::Intents& intents) {
  const std::string id = "option_" + std::to_string(option.number);
  std::string second;
  if (!option_card(ui, look_of(option, id, second)) || !option.enabled) return;
  want(intents, model::SelectOption{scene.visit, option.id});
  ui.scroll_to(id);
  if (ui.focus_visible()) ui.focus(scene.explain ? "why" : "act");  // Enter locks in, whatever had the focus before
}

// Four and more stand two by two, so that all of them are seen at once.
void options(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  const std::size_t count = scene.options.size();
  const bool pairs = count >= 4;
  for (std::size_t i = 0; i < count; i += pairs ? 2 : 1) {
    if (!pairs || i + 1 == count) {
      option(ui, scene, scene.options[i], intents);
      continue;
    }
    columns(ui,
            {{.least = 320, .content = [&] { option(ui, scene, scene.options[i], intents); }},
             {.least = 320, .content = [&] { option(ui, scene, scene.options[i + 1], intents); }}},
            space::kGap);
  }
}

void decision(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  if (asks_much(scene)) ui.set_gap(space::kTight);
  ends(
      ui, [&] { heading(ui, scene.prompt); }, [&] { icon_line(ui, icon::kUsers, scene.who); });
  asked_words(ui, scene.asking);
  options(ui, scene, intents);
  own_answer(ui, scene, intents);
  if (!scene.explain) return;
  std::string why = scene.why;
  const std::string label = tr("One line why (if you like)");
  const Typed typed = text_field(ui, {.id = "why", .label = label, .most = 140}, why);
  if (typed.changed) want(intents, model::Edit{model::Typed::kWhy, why});
  if (typed.submitted) ui.focus("act");
}

void story_side(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  phase_banner(ui, {.phase = phase_of(scene.step), .sentence = scene.task, .paused = scene.paused});
  scene_card(ui, scene);
  if (scene.step == model::Step::kTalk) talk_card(ui, scene);
  const bool asked = scene.step == model::Step::kDecide || scene.step == model::Step::kWait;
  if (asked && !scene.prompt.empty()) decision(ui, scene, intents);
}

void act(const model::Scene& scene, model::Intents& intents) {
  if (scene.duty == model::Duty::kReady) return want(intents, model::Ready{scene.visit, scene.step});
  give_answer(scene, intents);
}

std::vector<KeyHint> hints(const model::Scene& scene) {
  std::vector<KeyHint> keys;
  if (!scene.paused) keys = answer_keys(scene);
  if (!scene.paused && scene.duty == model::Duty::kReady) keys.push_back({tr("Enter"), tr("ready")});
  keys.push_back({"R", tr("cover what is private")});
  keys.push_back({"F1", tr("more")});
  return keys;
}

}  // namespace

void scene_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  session_keys(ui, model, intents);
  const model::Scene& scene = model.scene;
  const auto body = [&] {
    columns(ui, {{.share = 2.25F, .least = 520, .content = [&] { story_side(ui, scene, intents); }},
                 {.share = 1, .least = 280, .content = [&] {
                    standing_card(ui, model.standing);
                    const bool news = !model.aside.facts.empty() && model.aside.facts.front().fresh;
                    if (news) facts_card(ui, model.aside);
                    team_card(ui, scene.team_heading, scene.mates);
                    if (!news) facts_card(ui, model.aside);
                    pledges_card(ui, model.pledges, intents);
                    promises_card(ui, model.standing);
                    others_card(ui, model.standing);
                  }}});
  };
  const auto foot = [&] {
    ends(
        ui, [&] { key_hints(ui, hints(scene)); },
        [&] {
          if (scene.action.empty()) return small(ui, tr("Nothing to do for you now."));
          leave_unsaid(ui, scene, intents);
          if (action_button(ui, scene.action, scene.can_act, answer_icon(scene.duty))) act(scene, intents);
        });
  };
  page(ui, {.id = "scene", .head = [&] { session_head(ui, model, intents); }, .body = body, .foot = foot});
}

}  // namespace drops::client
