// drops: the window of teams, of the room's projector and facilitator, and of whoever practises alone. What the words
// of its command line mean; the rest is in client_app.cpp.

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "game/apps/client_aloud.h"
#include "game/apps/client_app.h"
#include "game/apps/client_shots.h"
#include "game/apps/desk_look.h"
#include "game/apps/look_words.h"
#include "game/client/languages.h"
#include "game/client/window.h"

namespace {

using namespace drops;
using namespace drops::apps;

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

// What is wanted of this run.
enum class Mode { kPlayer, kShot };

struct Words {
  Mode mode = Mode::kPlayer;
  client::model::Join join;
  std::vector<std::string> names;  // the first is the one in `join`
  client::model::Practise practise;
  std::optional<std::uint64_t> seed;
  std::string projector_key;
  std::string facilitator_key;
  bool facilitates = false;
  int display = 0;
  ShotWish shot;
  LookWords look;
  bool mute = false;
  bool sound_on_projector = false;
  bool speech = false;
};

int complain(int status, const Error& error) {
  std::fprintf(stderr, "drops: %s\n", error.sentence().c_str());
  return status;
}

void declare(CLI::App& app, Words& words) {
  app.set_version_flag("--version", std::string("drops ") + DROPS_VERSION);
  auto& join = *app.add_option("--join", words.join.address, "join the session at this address, HOST or HOST:PORT");
  app.add_option("--code", words.join.code, "the session's code, such as K7F-4XQ2M")->needs(&join);
  app.add_option("--name", words.names, "as your team knows you; once for each, where several sit at this machine")
      ->needs(&join)
      ->expected(1)
      ->take_all();
  auto& projector = *app.add_option("--projector", words.projector_key,
                                    "with --join ADDRESS: be the room's projector; the key is in the host's "
                                    "--ready-file, and no code is needed (B: all dark)")
                         ->needs(&join);
  auto& facilitator = *app.add_option("--facilitate", words.facilitator_key,
                                      "with --join ADDRESS: be the session's facilitator; the key is in the host's "
                                      "--ready-file. Without a key: back to the newest session that was hosted "
                                      "from this computer's window and goes on, or else from the newest one's file")
                           ->type_name("[KEY]")
                           ->expected(0, 1)
                           ->excludes(&projector);
  app.add_option("--display", words.display,
                 "with --projector: fill this screen of the machine, 1 is the first (the second, where there is one)")
      ->check(CLI::Range(1, 16))
      ->needs(&projector);
  auto& alone = *app.add_option("--practise", words.practise.scenario,
                                "play this scenario alone, with bots as your team: its name or its .lua file");
  alone.excludes(&join)->excludes(&facilitator);
  app.add_option("--role", words.practise.role, "with --practise: the role to play")->needs(&alone);
  app.add_option("--from", words.practise.from, "with --practise: the scene to begin with")->needs(&alone);
  app.add_option("--seed", words.seed, "with --practise: where chance begins; the same seed, the same story")
      ->needs(&alone);
  auto& shot = *app.add_option("--shot", words.shot.screen,
                               "draw one named screen from canned data; 'list' names them, 'all' draws each");
  shot.excludes(&join)->excludes(&alone)->excludes(&facilitator);
  app.add_option("--out", words.shot.out, "with --shot: the picture's file; the pictures' folder for 'all'")
      ->needs(&shot);
  app.add_option("--size", words.shot.size, "with --shot: WIDTHxHEIGHT (1280x720)")->needs(&shot);
  app.add_flag("--gallery", words.shot.gallery,
               "with --shot all: each in every look and language, and a page that shows them")
      ->needs(&shot);
  declare_look(app, words.look);
  auto& mute = *app.add_flag("--mute", words.mute, "play no sounds");
  app.add_flag("--sound", words.sound_on_projector, "with --projector: play sounds there too")
      ->needs(&projector)
      ->excludes(&mute);
  app.add_flag("--speech", words.speech, "read aloud what is shown and what has the focus (needs speech-dispatcher)");
}

bool has_display() {
  const auto set = [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  return set("DISPLAY") || set("WAYLAND_DISPLAY") || set("SDL_VIDEODRIVER");
}

ClientOptions options_for(Preferences preferences, const client::Window& window) {
  ClientOptions options;
  options.preferences = std::move(preferences);
  options.memory = memory_file();
  options.scenarios = scenario_folders();
  options.wake = [waker = window.waker()] { waker.wake(); };
  options.hosting = {host_program(), sessions_folder(), hosted_file(options.memory)};
  options.notice = window.notice();
  options.desk = desk_look();
  options.around.other_display = [&window] { return window.other_display(); };
  options.full_screen = window.full_screen();
  return options;
}

// A projector is silent in its room unless somebody wants it otherwise; the command line goes before the settings.
AloudSettings aloud_for(const Words& words, const client::Settings& settings) {
  const bool may = !words.mute && (words.projector_key.empty() || words.sound_on_projector);
  AloudSettings aloud;
  aloud.sound.on = may && (settings.sound || words.sound_on_projector);
  aloud.sound.volume = static_cast<float>(settings.volume) / static_cast<float>(client::kMostVolume);
  aloud.speech = settings.speech || words.speech;
  return aloud;
}

void begin(ClientApp& app, const Words& words) {
  if (!words.practise.scenario.empty()) return app.practise(words.practise, words.seed);
  if (!words.projector_key.empty()) return app.project(words.join.address, words.projector_key);
  if (!words.facilitator_key.empty()) {
    return app.facilitate(words.join.address, words.facilitator_key, words.join.name);
  }
  if (words.facilitates) return app.host_again();
  if (!words.join.address.empty()) return app.join(words.join);
}

int open_window(const Words& words) {
  if (!has_display()) {
    return complain(kFailed, {Code::kUnavailable, "there is no display here",
                              "run 'bash game/play.sh' for a session of bots in the terminal"});
  }
  Preferences preferences(settings_file());
  preferences.override_with(as_told(words.look, preferences.now()));
  constexpr int kSecondScreen = 2;  // that of a room's projector, as a rule
  client::WindowOptions made{.placement = preferences.placement()};
  if (!words.projector_key.empty()) made.display = words.display > 0 ? words.display : kSecondScreen;
  auto window = client::Window::open(made);
  if (!window) return complain(kFailed, window.error());
  if (!(*window)->notice().empty()) std::fprintf(stderr, "drops: %s\n", (*window)->notice().c_str());
  const SteadyClock clock;
  ClientApp app(options_for(std::move(preferences), **window), clock);
  begin(app, words);
  Aloud aloud(app, clock, aloud_for(words, app.settings()),
              [](const std::string& notice) { std::fprintf(stderr, "drops: %s\n", notice.c_str()); });
  aloud.follow([&] { return aloud_for(words, app.settings()); });
  (*window)->run(aloud);
  app.keep_placement((*window)->placement());
  if (app.hosting_goes_on()) {
    std::fprintf(stderr, "drops: the session that you host goes on: 'drops --facilitate' leads back to it\n");
  }
  return 0;
}

// The same on every machine, whatever was chosen there.
int take_pictures(Words words) {
  const client::Settings settings = as_told(words.look, {.appearance = client::Appearance::kLight, .language = "en"});
  client::use_language(settings.language);
  words.shot.look = client::look_of(settings);
  const Outcome taken = take_shots(words.shot);
  if (taken) return 0;
  return complain(taken.error().code == Code::kInvalid ? kWrongUsage : kFailed, taken.error());
}

}  // namespace

int main(int argc, char** argv) {
  Words words;
  CLI::App app("Drops & Buckets: play a story from work with your team, and see what it does to trust.", "drops");
  declare(app, words);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
    return complain(kWrongUsage, {Code::kInvalid, error.what(), "see drops --help"});
  }
  words.facilitates = app.count("--facilitate") > 0;
  if (!words.names.empty()) words.join.name = words.names.front();
  if (words.names.size() > 1) words.join.others.assign(words.names.begin() + 1, words.names.end());
  if (words.facilitates && words.facilitator_key.empty() != words.join.address.empty()) {
    return complain(kWrongUsage, {Code::kInvalid, "--facilitate takes a key together with --join ADDRESS",
                                  "give both, or neither for the session that was hosted last from here"});
  }
  client::open_catalogues(client::catalogue_folder());
  if (const Outcome known = check_language(words.look); !known && words.practise.scenario.empty()) {
    return complain(kWrongUsage, known.error());
  }
  if (!words.shot.screen.empty()) words.mode = Mode::kShot;
  switch (words.mode) {
    case Mode::kShot: return take_pictures(words);
    case Mode::kPlayer: return open_window(words);
  }
  return kFailed;
}
