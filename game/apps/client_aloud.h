#pragma once
// The client heard as well as seen: around its frame, plays what the changes of its model sound like and has the screen
// read aloud, as far as each is wanted. It changes nothing of what is shown, and fails at nothing.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "game/apps/client_app.h"
#include "game/client/sound/cues.h"
#include "game/client/sound/player.h"
#include "game/client/speech/narrator.h"

namespace drops::apps {

struct AloudSettings {
  client::SoundSettings sound;
  bool speech = false;
  friend bool operator==(const AloudSettings&, const AloudSettings&) = default;
};

class Aloud final : public client::Frame {
 public:
  using Tell = std::function<void(const std::string&)>;  // why something is not heard, as a sentence, once

  // App and clock outlive this.
  Aloud(ClientApp& app, const Clock& clock, const AloudSettings& settings, Tell tell);

  // Asked before each look, so that a change in the settings is heard at once.
  void follow(std::function<AloudSettings()> wish) { wish_ = std::move(wish); }
  // From now on.
  void set(const AloudSettings& settings);
  [[nodiscard]] const client::SoundPlayer& player() const { return player_; }

  void build(client::Ui& ui) override;
  void update() override;
  [[nodiscard]] std::optional<int> next_wake_ms() override;
  [[nodiscard]] client::Look look() const override { return app_.look(); }
  [[nodiscard]] bool full_screen() const override { return app_.full_screen(); }
  bool may_close() override { return app_.may_close(); }
  [[nodiscard]] bool wants_quit() const override { return app_.wants_quit(); }

 private:
  void hear();
  void tell(const std::string& notice) const;

  ClientApp& app_;
  Tell tell_;
  std::function<AloudSettings()> wish_;
  AloudSettings settings_;
  client::SoundPlayer player_;
  std::unique_ptr<client::Narrator> narrator_;  // none: nothing is read aloud
  client::model::Model last_;                   // as it was heard last
};

}  // namespace drops::apps
