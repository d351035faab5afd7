#pragma once
// Every text of a plan that people read, once: what it is, whose, where it stands, how much of it a card holds. The
// checker measures them, a translation replaces them; neither has a list of its own. Inside game/plan only.

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "game/plan/check_parts.h"

namespace drops::plan {

// Code points that fit a card.
inline constexpr std::size_t kSceneText = 400, kPrivateText = 240, kPrompt = 120, kOptionText = 90, kTitle = 60;

struct TextAt {
  std::string subject;    // "scene 'lab'"
  std::string_view what;  // "its title"
  Place place;
  std::size_t most = 0;
  bool lines = false;  // may have several
};

// Calls look(TextAt, text) for each; P is Plan or const Plan.
template <class P, class Look>
class TextWalk {
 public:
  TextWalk(P& plan, Look look) : plan_(plan), look_(std::move(look)) {}

  void walk() {
    scenario();
    cast();
    promises();
    for (auto& scene : plan_.scenes) scene_texts(scene);
    extras();
  }

 private:
  void about(std::string subject, Place place) {
    subject_ = std::move(subject);
    place_ = place;
  }
  template <class T>
  void about(std::string_view what, const T& thing) {
    about(fmt::format("{} '{}'", what, thing.id), thing.place);
  }
  template <class S>
  void line(std::string_view what, S& text, std::size_t most) {
    look_(TextAt{subject_, what, place_, most, false}, text);
  }
  template <class S>
  void paragraph(std::string_view what, S& text, std::size_t most) {
    look_(TextAt{subject_, what, place_, most, true}, text);
  }

  void scenario() {
    about("scenario", plan_.place);
    line("title", plan_.title, kTitle);
    paragraph("summary", plan_.summary, kSceneText);
    for (auto& objective : plan_.objectives) line("an objective", objective, kPrompt);
    for (auto& question : plan_.debrief) line("a question of the debrief", question, kPrivateText);
  }

  void cast() {
    for (auto& role : plan_.roles) {
      about("role", role);
      line("its title", role.title, kTitle);
      paragraph("its private text", role.private_text, kPrivateText);
    }
    for (auto& character : plan_.characters) {
      about("character", character);
      line("its title", character.title, kTitle);
    }
    for (auto& stake : plan_.stakes) {
      about("stake", stake);
      line("its title", stake.title, kTitle);
    }
    for (auto& fact : plan_.facts) {
      about("fact", fact);
      line("its text", fact.text, kPrompt);
    }
  }

  void promises() {
    for (auto& commitment : plan_.commitments) {
      about("commitment", commitment);
      line("its text", commitment.text, kTitle);
      line("why of kept", commitment.kept.why, kPrompt);
      line("why of broken", commitment.broken.why, kPrompt);
    }
    for (auto& breach : plan_.breaches) {
      about("breach", breach);
      line("its title", breach.title, kTitle);
      line("its why", breach.why, kPrompt);
    }
  }

  template <class S>
  void scene_texts(S& scene) {
    about("scene", scene);
    const std::string subject = subject_;
    line("its title", scene.title, kTitle);
    for (auto& part : scene.texts) {
      place_ = part.place;
      paragraph("a text", part.text, kSceneText);
    }
    place_ = scene.place;
    for (auto& text : scene.private_texts) {
      place_ = text.role.place;
      paragraph("a private text", text.text, kPrivateText);
    }
    place_ = scene.place;
    if (scene.discuss) line("discuss", scene.discuss->prompt, kPrompt);
    paragraph("result", scene.result, kSceneText);
    paragraph("the note to the facilitator", scene.facilitator, kSceneText);
    for (auto& row : scene.outcome) {
      about(subject + ", outcome", row.place);
      paragraph("its text", row.text, kSceneText);
      effect_texts(row.effects);
    }
    if (!scene.ask) return;
    about(subject, scene.ask->place);
    line("the question", scene.ask->prompt, kPrompt);
    for (auto& option : scene.ask->options) {
      about(subject_of(scene, option), option.place);
      line("its text", option.text, kOptionText);
      effect_texts(option.effects);
    }
  }

  // The first set's why is the option's own, and changes with it.
  template <class E>
  void effect_texts(E& effects) {
    const std::string own = effects.why;
    line("its why", effects.why, kPrompt);
    for (auto& set : effects.trust) {
      if (set.why != own) {
        line("a why", set.why, kPrompt);
      } else if constexpr (!std::is_const_v<E>) {
        set.why = effects.why;
      }
    }
  }

  void extras() {
    for (auto& inject : plan_.injects) {
      about("inject", inject);
      line("its title", inject.title, kTitle);
      paragraph("its text", inject.text, kSceneText);
      effect_texts(inject.effects);
    }
    for (auto& pulse : plan_.pulses) {
      about("pulse", pulse);
      line("its title", pulse.title, kTitle);
      for (auto& item : pulse.items) line("an item", item, kPrompt);
    }
  }

  P& plan_;
  Look look_;
  std::string subject_;
  Place place_;
};

template <class P, class Look>
void for_each_text(P& plan, Look look) {
  TextWalk<P, Look>(plan, std::move(look)).walk();
}

// A character that cannot be shown, or more than a card holds.
void check_text(const TextAt& at, std::string_view text, Report& report);

}  // namespace drops::plan
