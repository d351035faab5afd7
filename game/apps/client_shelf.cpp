#include "game/apps/client_shelf.h"

#include <algorithm>
#include <system_error>

#include "game/script/loader.h"
#include "game/script/package.h"
#include "game/script/programme_file.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;
using client::model::ScenarioSeen;

constexpr const char* kProgrammes = "programmes";

ScenarioSeen seen_of(const plan::Plan& plan, const fs::path& file) {
  ScenarioSeen seen;
  seen.id = plan.id.empty() ? file.stem().string() : plan.id;
  seen.title = plan.title.empty() ? file.filename().string() : plan.title;
  seen.summary = plan.summary;
  seen.minutes = plan.minutes;
  seen.players_least = plan.players_least;
  seen.players_most = plan.players_most;
  seen.teams_least = plan.teams_least;
  seen.teams_most = plan.teams_most;
  seen.languages = plan.languages;
  for (const plan::Role& role : plan.roles) seen.roles.push_back({role.id, role.title, false});
  return seen;
}

// scripts/KIND in the first folder above `from` that has one.
void add_above(std::vector<fs::path>& folders, fs::path from, const char* kind) {
  std::error_code trouble;
  for (; !from.empty(); from = from.parent_path()) {
    const fs::path here = from / "scripts" / kind;
    if (fs::is_directory(here, trouble)) {
      if (std::find(folders.begin(), folders.end(), here) == folders.end()) folders.push_back(here);
      return;
    }
    if (from == from.parent_path()) return;
  }
}

// Several stories, which all have to check.
std::optional<ScenarioSeen> read_programme(const fs::path& file) {
  const auto loaded = script::load_programme(file.string());
  if (!loaded || !loaded->playable() || loaded->programme.plans.empty()) return std::nullopt;
  const plan::Programme& programme = loaded->programme;
  ScenarioSeen seen = seen_of(programme.plans.front(), file);
  seen.id = programme.id;
  seen.title = programme.title;
  seen.summary = programme.summary;
  seen.minutes = programme.minutes > 0 ? programme.minutes : plan::minutes_of(programme);
  seen.languages.clear();
  seen.programme = true;
  return seen;
}

// What is offered of a file, if anything is: in this language where it has texts in it.
std::optional<ScenarioSeen> read(const fs::path& file, const std::string& language) {
  if (holds_programmes(file.parent_path())) return read_programme(file);
  auto loaded = script::load_file(file.string(), {language});
  if (!loaded && !language.empty()) loaded = script::load_file(file.string());
  if (!loaded) return std::nullopt;
  return seen_of(loaded->plan, file);
}

}  // namespace

std::vector<fs::path> scripts_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code trouble;
  for (fs::directory_iterator at(folder, trouble), end; !trouble && at != end; at.increment(trouble)) {
    if (at->path().extension() == ".lua" && !script::is_texts_file(at->path())) files.push_back(at->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool holds_programmes(const fs::path& folder) {
  return folder.filename() == kProgrammes;
}

void Shelf::look() {
  seen_.clear();
  files_.clear();
  for (const fs::path& folder : folders_) {
    for (const fs::path& file : scripts_in(folder)) {
      std::optional<ScenarioSeen> seen = read(file, language_);
      if (!seen) continue;
      const auto same = [&](const ScenarioSeen& other) { return other.id == seen->id; };
      if (std::any_of(seen_.begin(), seen_.end(), same)) continue;
      seen_.push_back(std::move(*seen));
      files_.push_back(file);
    }
  }
}

std::string Shelf::language_of(const std::string& file) const {
  if (language_.empty()) return {};
  const bool has_it = script::load_file(file, {language_}).has_value();
  return has_it ? language_ : std::string();
}

Result<std::string> Shelf::file_of(const std::string& name) const {
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    if (seen_[i].id == name) return files_[i].string();
  }
  std::error_code trouble;
  if (fs::is_regular_file(name, trouble)) return name;
  for (const fs::path& folder : folders_) {
    const fs::path file = folder / (name + ".lua");
    if (fs::is_regular_file(file, trouble)) return file.string();
  }
  std::string there;
  for (const fs::path& folder : folders_) {
    for (const fs::path& file : scripts_in(folder)) there += (there.empty() ? "" : ", ") + file.stem().string();
  }
  return fail(Code::kNotFound, "there is no scenario '" + name + "'",
              there.empty() ? "give the path of a .lua file" : "give the path of a .lua file, or one of " + there);
}

std::vector<fs::path> scenario_folders() {
  std::vector<fs::path> folders;
  std::error_code trouble;
  for (const char* kind : {"scenarios", kProgrammes}) {
    add_above(folders, fs::current_path(trouble), kind);
    add_above(folders, fs::read_symlink("/proc/self/exe", trouble).parent_path(), kind);
    add_above(folders, DROPS_SOURCE_DIR, kind);
  }
  return folders;
}

}  // namespace drops::apps
