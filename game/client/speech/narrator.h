#pragma once
// Reads the screen to whoever cannot see it: compares each picture with the one before and hands what is to be said to
// a voice. The voice is behind an interface; this knows no speech service.

#include <memory>
#include <string>

#include "game/client/speech/spoken.h"

namespace drops::client {

class Voice {
 public:
  virtual ~Voice() = default;
  // Returns at once. One utterance after the other; news before all that is not.
  virtual void say(const Utterance& utterance) = 0;
  // Breaks off what is said of a page or a focus, and forgets what waits of them. News is still said.
  virtual void hush() = 0;
  // Why nothing is heard, as a sentence, once; empty: nothing new.
  [[nodiscard]] virtual std::string take_notice() = 0;
};

class Narrator {
 public:
  explicit Narrator(std::unique_ptr<Voice> voice) : voice_(std::move(voice)) {}

  // After each picture. A newer focus or page cancels what is said of an older one.
  void look(const Tree& now);
  [[nodiscard]] std::string take_notice() { return voice_->take_notice(); }

 private:
  std::unique_ptr<Voice> voice_;
  Tree last_;
};

}  // namespace drops::client
