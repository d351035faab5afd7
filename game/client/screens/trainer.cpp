// The trainer's page: which file, what is wrong with it and what to do, and into its story from here.

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

void typed_path(Ui& ui, const model::Trainer& trainer, model::Intents& intents) {
  std::string path = trainer.path.value;
  const Typed typed = text_field(ui,
                                 {.id = "path",
                                  .label = tr("A file of your own"),
                                  .hint = tr("/home/amara/my-story.lua"),
                                  .help = tr("'drops-author new my-story' writes a first one"),
                                  .error = trainer.path.error,
                                  .most = 400},
                                 path);
  if (typed.changed) want(intents, model::Edit{model::Typed::kFile, path});
  if (button(ui, {.id = "open", .label = tr("Open it"), .icon = icon::kForward, .enabled = !path.empty()}) ||
      typed.submitted) {
    want(intents, model::ChooseFile{path});
  }
}

// The files of a folder beside each other, under its name.
void file_list(Ui& ui, const std::vector<model::FileLine>& files, model::Intents& intents) {
  std::size_t at = 0;
  while (at < files.size()) {
    const model::FileLine& first = files[at];
    std::size_t end = at;
    const auto together = [&](const model::FileLine& one) {
      return one.recent == first.recent && (one.recent || one.folder == first.folder);
    };
    while (end < files.size() && together(files[end])) ++end;
    small(ui, first.recent ? tr("Opened last") : first.folder);
    ui.set_gap(space::kTight);
    flow(ui, [&] {
      for (std::size_t i = at; i < end; ++i) {
        const std::string id = "file_" + std::to_string(i + 1);
        if (button(ui, {.id = id, .label = files[i].name, .selected = files[i].selected})) {
          want(intents, model::ChooseFile{files[i].path});
        }
      }
    });
    at = end;
  }
}

void first_steps(Ui& ui) {
  card(ui, {.label = tr("How it goes")}, [&] {
    heading(ui, tr("How it goes"));
    icon_line(ui, icon::kBook, tr("Choose a story's file, or type where yours lies."), Tone::kInk);
    icon_line(ui, icon::kWrench, tr("What is wrong with it is listed here, with what to do. Mend it in your editor."),
              Tone::kInk);
    icon_line(ui, icon::kPlay, tr("Play it alone, in any role, from any scene."), Tone::kInk);
    icon_line(ui, icon::kRefresh, tr("Go on writing while you play: what you save is played from the next scene on."),
              Tone::kInk);
  });
}

void finding(Ui& ui, const model::FindingLine& line) {
  strong(ui, line.what);
  if (!line.todo.empty()) {
    ui.set_gap(space::kTight);
    icon_line(ui, icon::kWrench, line.todo, Tone::kInk);
  }
  ui.set_gap(space::kTight);
  small(ui, tr_with("{}  ·  {}", {line.place, line.code}));
}

void verdict(Ui& ui, const model::Trainer& trainer) {
  card(ui, {.label = trainer.title}, [&] {
    ends(
        ui, [&] { heading(ui, trainer.title); },
        [&] { chip(ui, {.text = trainer.verdict.text, .sign = sign_of(trainer.verdict.tone), .id = "verdict"}); });
    paragraph(ui, trainer.says);
    for (const model::FindingLine& line : trainer.findings) {
      divider(ui);
      finding(ui, line);
    }
    if (!trainer.more.empty()) small(ui, trainer.more);
  });
}

template <class Wish>
void one_of(Ui& ui, const std::string& id, const std::vector<model::RoleWish>& words, Wish wish) {
  flow(ui, [&] {
    for (const model::RoleWish& word : words) {
      const std::string name = id + (word.id.empty() ? "any" : word.id);
      if (button(ui, {.id = name, .label = word.title, .selected = word.selected})) wish(word.id);
    }
  });
}

void way_in(Ui& ui, const model::Trainer& trainer, model::Intents& intents) {
  if (!trainer.playable) return;
  card(ui, {.label = tr("Play it")}, [&] {
    heading(ui, tr("Which role?"));
    one_of(ui, "role_", trainer.roles, [&](const std::string& id) { want(intents, model::WishRole{id}); });
    heading(ui, tr("From where?"));
    one_of(ui, "scene_", trainer.scenes, [&](const std::string& id) { want(intents, model::WishScene{id}); });
  });
}

std::string selected_of(const std::vector<model::RoleWish>& words) {
  for (const model::RoleWish& word : words) {
    if (word.selected) return word.id;
  }
  return {};
}

void foot(Ui& ui, const model::Trainer& trainer, model::Intents& intents) {
  ends(
      ui,
      [&] {
        if (button(ui, {.id = "back", .label = tr("Back"), .icon = icon::kBack, .kind = ButtonKind::kQuiet})) {
          want(intents, model::Back{});
        }
        key_hints(ui, {{tr("Tab"), tr("go on")}, {tr("Enter"), trainer.playable ? tr("play") : tr("press")}});
      },
      [&] {
        if (!action_button(ui, tr("Play it now"), trainer.playable, icon::kPlay) || !trainer.playable) return;
        want(intents, model::Practise{trainer.file, selected_of(trainer.roles), "", selected_of(trainer.scenes)});
      });
}

}  // namespace

void trainer_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  if (ui.pressed(Key::kEscape)) want(intents, model::Back{});
  const model::Trainer& trainer = model.trainer;
  const auto body = [&] {
    title(ui, tr("Play a story while you write it"));
    const auto story = [&] {
      if (trainer.file.empty()) return first_steps(ui);
      verdict(ui, trainer);
      way_in(ui, trainer, intents);
    };
    const auto file = [&] {
      card(ui, {.label = tr("The file")}, [&] {
        typed_path(ui, trainer, intents);
        file_list(ui, trainer.files, intents);
      });
    };
    columns(ui, {{.share = 1.5F, .least = 420, .content = story}, {.share = 1, .least = 340, .content = file}});
  };
  page(ui,
       {.id = "trainer", .head = [&] { front_head(ui); }, .body = body, .foot = [&] { foot(ui, trainer, intents); }});
}

}  // namespace drops::client
