#include "game/apps/look_words.h"

#include <map>

#include "game/client/languages.h"

namespace drops::apps {
namespace {

using client::Appearance;

const std::map<std::string, Appearance>& themes() {
  static const std::map<std::string, Appearance> all{{"system", Appearance::kSystem},
                                                     {"light", Appearance::kLight},
                                                     {"dark", Appearance::kDark},
                                                     {"contrast", Appearance::kContrast}};
  return all;
}

}  // namespace

void declare_look(CLI::App& app, LookWords& words) {
  const auto percent = CLI::Range(client::kLeastTextPercent, client::kMostTextPercent);
  app.add_option("--theme", words.theme, "system, light, dark or contrast, for this run")
      ->check(CLI::IsMember(themes()));
  app.add_flag("--contrast", words.contrast, "the same as --theme contrast")->excludes("--theme");
  app.add_option("--text-scale", words.text_scale, "size of the letters in percent, 100 to 200")->check(percent);
  app.add_option("--language", words.language, "of the window, such as de, and of stories that have it");
  app.add_flag("--reduced-motion", words.reduced_motion, "nothing falls, spills or slides");
}

client::Settings as_told(const LookWords& words, client::Settings settings) {
  if (words.theme) settings.appearance = themes().at(*words.theme);
  if (words.contrast) settings.appearance = Appearance::kContrast;
  if (words.text_scale) settings.text_percent = *words.text_scale;
  if (words.language) settings.language = *words.language;
  if (words.reduced_motion) settings.reduced_motion = true;
  return settings;
}

Outcome check_language(const LookWords& words) {
  if (!words.language || client::has_language(*words.language)) return {};
  std::string known;
  for (const client::Language& language : client::languages()) known += (known.empty() ? "" : ", ") + language.id;
  return fail(Code::kInvalid, "the window does not speak '" + *words.language + "'", "choose one of " + known);
}

}  // namespace drops::apps
