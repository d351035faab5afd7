// What came of it: who chose what, what it did, and in whose eyes. Reflecting afterwards is the same page, quieter.

#include "game/client/icons.h"
#include "game/client/screens/aside.h"
#include "game/client/screens/asking.h"
#include "game/client/screens/hero_motion.h"
#include "game/client/screens/pieces.h"
#include "game/client/screens/story_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/vessel.h"

namespace drops::client {
namespace {

client::Sign sign_of_move(model::Moved moved) {
  switch (moved) {
    case model::Moved::kLeak: return Sign::kWarn;
    case model::Moved::kBucket:
    case model::Moved::kTakenBack: return Sign::kBad;
    default: return Sign::kGood;
  }
}

}  // namespace

void hero_card(Ui& ui, const model::Reveal& reveal) {
  if (!reveal.hero) return;
  const model::Hero& hero = *reveal.hero;
  card(ui, {.label = hero.relation}, [&] {
    heading(ui, hero.relation);
    vessel(ui, {.label = hero.relation,
                .value = hero.says,
                .motion = motion_of(hero, ui.time() - reveal.seconds),
                .height = 210});
    flow(
        ui,
        [&] {
          const bool up = sign_of_move(hero.moved) == Sign::kGood;
          chip(ui, {.text = hero.amount,
                    .icon = up ? icon::kUp : icon::kDown,
                    .sign = sign_of_move(hero.moved),
                    .id = "hero"});
        },
        Align::kCenter);
  });
}

namespace {

void choices(Ui& ui, const model::Reveal& reveal) {
  for (const model::ChoiceRow& row : reveal.choices) {
    const std::string who = row.mine ? tr_with("{} (with you)", {row.who}) : row.who;
    icon_line(ui, icon::kUser, who);
    ui.no_gap();
    paragraph(ui, row.option, Tone::kInk);
    if (!row.note.empty()) {
      ui.no_gap();
      small(ui, row.note);
    }
  }
}

void other_team(Ui& ui, const model::Reveal& reveal) {
  if (reveal.other_team.empty()) return;
  columns(ui, {{.least = 200,
                .content =
                    [&] {
                      small(ui, tr("Your team"));
                      ui.no_gap();
                      strong(ui, reveal.heading);
                    }},
               {.least = 200, .content = [&] {
                  small(ui, reveal.other_team);
                  ui.no_gap();
                  strong(ui, reveal.theirs);
                }}});
}

}  // namespace

void decided_card(Ui& ui, const model::Model& model) {
  const model::Reveal& reveal = model.reveal;
  const model::Scene& scene = model.scene;
  card(ui, {.label = tr("What was decided")}, [&] {
    eyebrow(ui, scene.number + "  ·  " + scene.prompt);
    if (!reveal.outcome.empty()) {
      title(ui, reveal.outcome);
    } else if (!reveal.heading.empty()) {
      title(ui, reveal.heading);
    } else {
      title(ui, reveal.how.empty() ? tr("What happened") : reveal.how);
    }
    const bool said_below = !reveal.outcome.empty() || !reveal.heading.empty();
    if (said_below && !reveal.how.empty()) small(ui, reveal.how);
    other_team(ui, reveal);
    if (!reveal.result.empty()) paragraph(ui, reveal.result, Tone::kInk);
    if (reveal.choices.empty()) return;
    divider(ui);
    choices(ui, reveal);
  });
}

void moved_card(Ui& ui, const model::Reveal& reveal, model::Intents& intents) {
  card(ui, {.label = tr("What it did to trust")}, [&] {
    heading(ui, tr("What it did to trust"));
    if (!reveal.none.empty()) paragraph(ui, reveal.none);
    trust_rows(ui, "entry", reveal.rows, intents);
    for (const model::Sign& news : reveal.news) {
      flow(ui, [&] { chip(ui, {.text = news.text, .icon = icon::kInfo, .sign = sign_of(news.tone)}); });
    }
  });
}

void look_back_card(Ui& ui) {
  card(ui, {.label = tr("A moment to think"), .ground = Sign::kInfo}, [&] {
    heading(ui, tr("A moment to think, for yourself"));
    bullet(ui, tr("Whose trust has moved, and did you see it coming?"));
    bullet(ui, tr("What would you say to them now?"));
  });
}

namespace {

std::vector<KeyHint> hints(const model::Scene& scene) {
  std::vector<KeyHint> keys;
  if (scene.witness.may_answer) keys.push_back({"1–5", tr("choose")});
  if (!scene.action.empty()) keys.push_back({tr("Enter"), scene.witness.selected ? tr("say it") : tr("ready")});
  keys.push_back({tr("PageDown"), tr("read on")});
  keys.push_back({"F1", tr("more")});
  return keys;
}

// What was selected of an act is said first, and then one goes on.
void go_on(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  if (scene.witness.selected) {
    if (action_button(ui, tr("Say it"), true, icon::kLock)) {
      want(intents, model::TellWitness{scene.visit, *scene.witness.selected});
    }
    return;
  }
  if (scene.action.empty()) return small(ui, tr("Nothing to do for you now."));
  if (action_button(ui, scene.action, scene.can_act, icon::kCheck)) {
    want(intents, model::Ready{scene.visit, scene.step});
  }
}

}  // namespace

void reveal_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  session_keys(ui, model, intents);
  const model::Scene& scene = model.scene;
  const bool reflects = model.page == model::Page::kReflect;
  const auto main = [&] {
    phase_banner(ui, {.phase = reflects ? ScenePhase::kReflect : ScenePhase::kReveal,
                      .sentence = scene.task,
                      .paused = scene.paused});
    if (reflects) look_back_card(ui);
    decided_card(ui, model);
    witness_card(ui, model, intents);
    moved_card(ui, model.reveal, intents);
  };
  const auto side = [&] {
    hero_card(ui, model.reveal);
    told_card(ui, scene.witness);
    stakes_card(ui, model.standing.stakes);
    facts_card(ui, model.aside);
    pledges_card(ui, model.pledges, intents);
    promises_card(ui, model.standing);
    team_card(ui, scene.team_heading, scene.mates);
  };
  const auto foot = [&] {
    ends(
        ui, [&] { key_hints(ui, hints(scene)); }, [&] { go_on(ui, scene, intents); });
  };
  page(ui, {.id = "reveal",
            .head = [&] { session_head(ui, model, intents); },
            .body =
                [&] {
                  columns(ui, {{.share = 2.25F, .least = 520, .content = main},
                               {.share = 1, .least = 280, .content = side}});
                },
            .foot = foot});
}

}  // namespace drops::client
