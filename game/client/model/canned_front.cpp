#include "game/client/model/canned_front.h"

namespace drops::client::model {
namespace {

// --- what was seen

std::vector<ScenarioSeen> scenarios() {
  ScenarioSeen late{"late-release",
                    "The Late Release",
                    "A client needs a date before noon. Somebody has already hinted at one.",
                    30,
                    3,
                    6,
                    12,
                    {{"lead", "Team lead"}, {"tester", "Tester"}, {"dev", "Developer"}}};
  late.languages = {"de", "es"};
  ScenarioSeen half{
      "half-day", "Half a day", "The First Hour, The Quiet Room and The Late Release, with breaks.", 200, 3, 6, 12, {}};
  half.programme = true;
  return {late, half};
}

std::vector<HostedSeen> hosted() {
  return {{"The Late Release", "/sessions/2026-11-22-1530-late-release.db", "127.0.0.1:7777", true},
          {"The Quiet Room", "/sessions/2026-11-22-1030-quiet-room.db", "127.0.0.1:40112", true},
          {"The First Hour", "/sessions/2026-11-20-0900-warm-up.db", "127.0.0.1:7777", false}};
}

Seen front_hosting() {
  Seen seen;
  seen.scenarios = scenarios();
  seen.hosts = true;
  seen.hosted = hosted();
  return seen;
}

Seen front_with_network() {
  Seen seen;
  seen.found = {{"The Late Release", "192.168.1.20:7777", "K7F", true},
                {"The Quiet Room", "192.168.1.31:7777", "A2B", true},
                {"An older session", "192.168.1.77:7777", "ZZ9", false}};
  seen.known = {{"The First Hour", "192.168.1.20:7777", "9QD-41XWE", "Amara"},
                {"", "10.0.0.7:7777", "3MT-Z8K0P", "Amara Okonkwo-Lindqvist"}};
  return seen;
}

Seen front_with_twins() {
  Seen seen = front_with_network();
  seen.found[1].room = "K7F";
  return seen;
}

TrainerSeen files() {
  TrainerSeen seen;
  seen.files = {{"/home/amara/stories/my-story.lua", "my-story.lua", "~/stories", false, true}};
  for (const char* name : {"credit", "crossed-line", "hard-words", "late-release", "merger", "new-lead", "quiet-room",
                           "rebuild", "remote", "the-report", "two-departments", "warm-up"}) {
    const std::string file = std::string(name) + ".lua";
    seen.files.push_back({"/opt/drops/scripts/scenarios/" + file, file, "/opt/drops/scripts/scenarios", false, false});
  }
  return seen;
}

Seen trainer_begins() {
  Seen seen;
  seen.trainer = files();
  return seen;
}

Seen trainer_reads() {
  Seen seen = trainer_begins();
  seen.trainer.file = seen.trainer.files.front().path;
  seen.trainer.files.front().selected = true;
  seen.trainer.title = "The Borrowed Hour";
  seen.trainer.playable = true;
  seen.trainer.roles = {{"lead", "Team lead"}, {"nurse", "Nurse"}, {"porter", "Porter"}};
  seen.trainer.scenes = {{"handover", "the handover"},
                         {"call", "the call"},
                         {"corridor", "the corridor"},
                         {"morning", "the next morning"}};
  return seen;
}

Seen trainer_finds() {
  Seen seen = trainer_reads();
  seen.trainer.playable = false;
  seen.trainer.findings = {
      {"my-story.lua, line 31", "scene 'call': there is no scene 'coridor'", "did you mean 'corridor'?", "E201", true},
      {"my-story.lua, line 52", "scene 'morning': the default draws a bucket",
       "make an option the default that hides nothing and draws none", "E310", true},
      {"my-story.lua, line 44", "the option 'wait' costs nothing", "give it a stake, a leak or a risk", "W502", false}};
  return seen;
}

Seen trainer_cannot_read() {
  Seen seen = trainer_begins();
  seen.trainer.file = "/home/amara/stories/my-story.lua";
  seen.trainer.title = "my-story.lua";
  seen.trainer.problem = "'/home/amara/stories/my-story.lua' is no text: save it as UTF-8";
  return seen;
}

Seen edit_refused() {
  Seen seen = seen_at("standup-decide", 18'000);
  seen.edit = {EditStep::kRefused,
               "The scenario goes on as it was: mend what is listed, and save again",
               {"my-story.lua:31: scene 'call': there is no scene 'coridor': did you mean "
                "'corridor'? [E201]",
                "my-story.lua:52: scene 'morning': the default draws a bucket: make an option the "
                "default that hides nothing and draws none [E310]"}};
  return seen;
}

Seen edit_taken() {
  Seen seen = seen_at("standup-read", 4'000);
  seen.edit = {EditStep::kTaken, "The edited scenario is played from here on", {}};
  return seen;
}

// --- local states

Local home() {
  return {};
}

Local join_typed() {
  Local local;
  local.page = Page::kJoin;
  local.code = "K7F-4X";
  take_found(local, front_with_network().found);
  return local;
}

Local host() {
  Local local;
  local.page = Page::kHost;
  local.bots = 2;
  return local;
}

Local trainer() {
  Local local;
  local.page = Page::kTrainer;
  return local;
}

Local trainer_mistyped() {
  Local local = trainer();
  local.file = "/home/amara/stories/my-stroy.lua";
  local.file_error = "there is no file '/home/amara/stories/my-stroy.lua': type where a scenario's .lua file lies";
  return local;
}

Local in_story() {
  Local local;
  local.role_seen = true;
  return local;
}

Local folded() {
  Local local = in_story();
  local.edits_folded = true;
  return local;
}

constexpr Still kStills[] = {
    {"home-hosts", front_hosting, home},
    {"join-found", front_with_network, join_typed},
    {"join-twins", front_with_twins, join_typed},
    {"host-before", front_hosting, host},
    {"trainer", trainer_begins, trainer},
    {"trainer-mistyped", trainer_begins, trainer_mistyped},
    {"trainer-finds", trainer_finds, trainer},
    {"trainer-plays", trainer_reads, trainer},
    {"trainer-unreadable", trainer_cannot_read, trainer},
    {"edit-refused", edit_refused, in_story},
    {"edit-folded", edit_refused, folded},
    {"edit-taken", edit_taken, in_story},
};

}  // namespace

std::span<const Still> front_stills() {
  return kStills;
}

}  // namespace drops::client::model
