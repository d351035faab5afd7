#include "game/author/play.h"

#include <fmt/format.h>

#include "game/author/play_input.h"
#include "game/schema/check.h"

namespace drops::author {
namespace {

std::string told(const Error& error) {
  return "  " + error.sentence() + "\n";
}

}  // namespace

Result<Play> Play::begin(const plan::Plan& plan, plan::Hooks& hooks, const RehearsalWish& wish, bool colour) {
  auto rehearsal = Rehearsal::begin(plan, hooks, wish);
  if (!rehearsal) return pass_on(rehearsal);
  return Play(std::move(*rehearsal), PlayScreens(plan, colour));
}

std::string Play::opening() const {
  return screens_.opening(rehearsal_->view()) + show({});
}

std::string Play::prompt() const {
  return fmt::format("[{}] ", screens_.hint(rehearsal_->view()));
}

std::string Play::show(const ReadBefore& before) const {
  const schema::View view = rehearsal_->view();
  if (rehearsal_->over()) return screens_.ending(view);
  return scene_of(view).phase() == schema::PHASE_REVEAL ? screens_.reveal(view, before) : screens_.scene(view);
}

// A step of the same question, or the question once more, needs no scene around it again; and what a scene had moved
// before the question was read with it.
std::string Play::show_what_is_new(const schema::View& before) const {
  const schema::View view = rehearsal_->view();
  const schema::ScenePart& then = scene_of(before);
  const schema::ScenePart& now = scene_of(view);
  const bool same_scene = !rehearsal_->over() && now.visit() == then.visit();
  if (!same_scene || now.phase() != then.phase()) {
    return show(same_scene ? PlayScreens::read_so_far(before) : ReadBefore{});
  }
  return now.phase() == schema::PHASE_DECIDE ? screens_.question(view) : "";
}

std::string Play::take(std::string_view line) {
  const schema::View before = rehearsal_->view();
  auto typed = read_line(line, scene_of(before));
  if (!typed) return told(typed.error());
  Outcome done;
  if (auto* command = std::get_if<schema::Command>(&*typed)) {
    done = schema::check(*command);
    if (done) done = rehearsal_->say(std::move(*command));
  } else {
    switch (std::get<Key>(*typed)) {
      case Key::kGoOn: done = rehearsal_->go_on(); break;
      case Key::kBack: done = rehearsal_->go_back(); break;
      case Key::kShow: return show({});
      case Key::kHelp: return screens_.help(rehearsal_->view());
      case Key::kLeave: left_ = true; return "";
    }
  }
  if (!done) return told(done.error());
  return show_what_is_new(before);
}

}  // namespace drops::author
