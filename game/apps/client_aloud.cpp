#include "game/apps/client_aloud.h"

#include <algorithm>
#include <utility>

#include "game/client/speech/dispatcher_voice.h"

namespace drops::apps {

Aloud::Aloud(ClientApp& app, const Clock& clock, const AloudSettings& settings, Tell tell)
    : app_(app), tell_(std::move(tell)), player_(clock) {
  set(settings);
}

void Aloud::set(const AloudSettings& settings) {
  if (settings.sound.on && !player_.settings().on) last_ = app_.model();  // what was missed stays unheard
  settings_ = settings;
  player_.set(settings.sound);
  if (!settings.speech) narrator_.reset();
  if (!settings.speech || narrator_) return;
  auto voice = client::dispatcher_voice();
  if (!voice) return tell(voice.error().sentence());
  narrator_ = std::make_unique<client::Narrator>(std::move(*voice));
}

void Aloud::update() {
  app_.update();
  if (!wish_) return;
  const AloudSettings wish = wish_();
  if (wish != settings_) set(wish);
}

void Aloud::build(client::Ui& ui) {
  app_.build(ui);
  hear();
  if (!narrator_) return;
  narrator_->look(ui.tree());
  tell(narrator_->take_notice());
}

void Aloud::hear() {
  using client::model::Page;
  const client::model::Model& model = app_.model();
  const bool quiet = model.page == Page::kDesk && last_.page == Page::kDesk;  // large, and never heard
  if (!player_.settings().on || quiet) return;
  player_.play(client::cues_between(last_, model));
  last_ = model;
  tell(player_.take_notice());
}

void Aloud::tell(const std::string& notice) const {
  if (tell_ && !notice.empty()) tell_(notice);
}

std::optional<int> Aloud::next_wake_ms() {
  const std::optional<int> wish = app_.next_wake_ms();
  const std::optional<int> rest = player_.rest();
  if (!wish || !rest) return wish ? wish : rest;
  return std::min(*wish, *rest);
}

}  // namespace drops::apps
