#include <fmt/format.h>

#include "game/base/text.h"
#include "game/plan/check_parts.h"

namespace drops::plan {
namespace {

// Code points that fit a card.
constexpr std::size_t kSceneText = 400, kPrivateText = 240, kPrompt = 120, kOptionText = 90, kTitle = 60;

class TextCheck {
 public:
  explicit TextCheck(Report& report) : report_(report) {}

  // Whose texts follow.
  void about(std::string subject, Place place) {
    subject_ = std::move(subject);
    place_ = place;
  }
  void at(Place place) { place_ = place; }

  void line(std::string_view what, std::string_view text, std::size_t most) { look(what, text, most, false); }
  void paragraph(std::string_view what, std::string_view text, std::size_t most) { look(what, text, most, true); }

 private:
  void look(std::string_view what, std::string_view text, std::size_t most, bool multiline) {
    if (has_control_characters(text, multiline)) {
      report_.error("E703", place_, subject_, fmt::format("{} holds a character that cannot be shown", what),
                    "type it anew, without copying it");
      return;
    }
    const std::size_t length = count_code_points(text).value_or(text.size());
    if (length <= most) return;
    report_.warning("W704", place_, subject_, fmt::format("{} has {} letters, a card holds {}", what, length, most),
                    "shorten it");
  }

  Report& report_;
  std::string subject_;
  Place place_;
};

template <class T>
void titles(TextCheck& check, std::string_view what, const std::vector<T>& things) {
  for (const T& thing : things) {
    check.about(fmt::format("{} '{}'", what, thing.id), thing.place);
    check.line("its title", thing.title, kTitle);
  }
}

void effect_texts(TextCheck& check, const Effects& effects) {
  check.line("its why", effects.why, kPrompt);
  for (const TrustEffect& set : effects.trust) {
    if (set.why != effects.why) check.line("a why", set.why, kPrompt);
  }
}

void scene_texts(TextCheck& check, const Scene& scene) {
  check.about(subject_of(scene), scene.place);
  check.line("its title", scene.title, kTitle);
  for (const TextPart& part : scene.texts) {
    check.at(part.place);
    check.paragraph("a text", part.text, kSceneText);
  }
  check.at(scene.place);
  for (const PrivateText& text : scene.private_texts) check.paragraph("a private text", text.text, kPrivateText);
  if (scene.discuss) check.line("discuss", scene.discuss->prompt, kPrompt);
  check.paragraph("result", scene.result, kSceneText);
  for (const OutcomeRow& row : scene.outcome) {
    check.about(subject_of(scene) + ", outcome", row.place);
    check.paragraph("its text", row.text, kSceneText);
    effect_texts(check, row.effects);
  }
  if (!scene.ask) return;
  check.about(subject_of(scene), scene.ask->place);
  check.line("the question", scene.ask->prompt, kPrompt);
  for (const Option& option : scene.ask->options) {
    check.about(subject_of(scene, option), option.place);
    check.line("its text", option.text, kOptionText);
    effect_texts(check, option.effects);
  }
}

}  // namespace

void check_texts(const Plan& plan, Report& report) {
  TextCheck check(report);
  check.about("scenario", plan.place);
  check.line("title", plan.title, kTitle);
  check.line("version", plan.version, kTitle);
  check.paragraph("summary", plan.summary, kSceneText);
  for (const auto& objective : plan.objectives) check.line("an objective", objective, kPrompt);
  for (const auto& question : plan.debrief) check.line("a question of the debrief", question, kPrivateText);
  titles(check, "role", plan.roles);
  for (const Role& role : plan.roles) {
    check.about(fmt::format("role '{}'", role.id), role.place);
    check.paragraph("its private text", role.private_text, kPrivateText);
  }
  titles(check, "character", plan.characters);
  titles(check, "stake", plan.stakes);
  titles(check, "breach", plan.breaches);
  for (const Breach& breach : plan.breaches) check.line("its why", breach.why, kPrompt);
  for (const Fact& fact : plan.facts) {
    check.about(fmt::format("fact '{}'", fact.id), fact.place);
    check.line("its text", fact.text, kPrompt);
  }
  for (const Commitment& commitment : plan.commitments) {
    check.about(fmt::format("commitment '{}'", commitment.id), commitment.place);
    check.line("its text", commitment.text, kTitle);
    check.line("why of kept", commitment.kept.why, kPrompt);
    check.line("why of broken", commitment.broken.why, kPrompt);
  }
  for (const Scene& scene : plan.scenes) scene_texts(check, scene);
  titles(check, "inject", plan.injects);
  for (const Inject& inject : plan.injects) {
    check.about(fmt::format("inject '{}'", inject.id), inject.place);
    check.paragraph("its text", inject.text, kSceneText);
    effect_texts(check, inject.effects);
  }
  titles(check, "pulse", plan.pulses);
  for (const Pulse& pulse : plan.pulses) {
    check.about(fmt::format("pulse '{}'", pulse.id), pulse.place);
    for (const std::string& item : pulse.items) check.line("an item", item, kPrompt);
  }
}

}  // namespace drops::plan
