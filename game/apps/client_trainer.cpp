#include "game/apps/client_trainer.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "game/apps/client_memory.h"
#include "game/apps/client_shelf.h"
#include "game/author/check_files.h"
#include "game/client/tr.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;
using client::model::FileLine;
using client::model::FindingLine;
using client::model::RoleWish;

std::string file_name(const std::string& path) {
  return fs::path(path).filename().string();
}

// "~/stories" rather than all that stands before it.
std::string short_folder(const fs::path& folder) {
  const char* home = std::getenv("HOME");
  const fs::path below = home != nullptr && *home != '\0' ? folder.lexically_relative(home) : fs::path();
  const bool inside = !below.empty() && *below.begin() != "..";
  return inside ? (fs::path("~") / below).lexically_normal().string() : folder.string();
}

FileLine line_of(const std::string& path, bool recent) {
  return {path, file_name(path), short_folder(fs::path(path).parent_path()), false, recent};
}

// As the checker says it, with the file's name instead of its whole way.
FindingLine line_of(const plan::Finding& finding, const std::string& source) {
  FindingLine line;
  line.place = file_name(source);
  if (finding.place.line > 0) {
    line.place = client::tr_with("{}, line {}", {line.place, std::to_string(finding.place.line)});
  }
  line.what = finding.subject.empty() ? finding.what : finding.subject + ": " + finding.what;
  line.todo = finding.todo;
  line.code = finding.code;
  line.error = finding.severity == plan::Severity::kError;
  return line;
}

}  // namespace

void TrainerDesk::look() {
  list();
  if (!seen_.file.empty()) check();
}

void TrainerDesk::list() {
  seen_.files.clear();
  std::error_code trouble;
  const auto listed = [&](const std::string& path) {
    return std::ranges::any_of(seen_.files, [&](const FileLine& one) { return one.path == path; });
  };
  for (const std::string& path : recall_rehearsed(memory_)) {
    if (fs::is_regular_file(path, trouble) && !listed(path)) seen_.files.push_back(line_of(path, true));
  }
  for (const fs::path& folder : folders_) {
    for (const fs::path& file : scripts_in(folder)) {
      if (!listed(file.string())) seen_.files.push_back(line_of(file.string(), false));
    }
  }
  for (FileLine& one : seen_.files) one.selected = one.path == seen_.file;
}

Outcome TrainerDesk::choose(const std::string& path) {
  std::error_code trouble;
  const fs::path whole = fs::absolute(path, trouble).lexically_normal();
  if (path.empty() || !fs::is_regular_file(whole, trouble)) {
    return fail(Code::kNotFound, path.empty() ? "no file is named" : "there is no file '" + path + "'",
                "type where a scenario's .lua file lies");
  }
  seen_ = {};
  watch_.reset();
  seen_.file = whole.string();
  keep(seen_.file);
  list();
  check();
  return {};
}

void TrainerDesk::check() {
  const std::string file = seen_.file;
  seen_.findings.clear();
  seen_.roles.clear();
  seen_.scenes.clear();
  seen_.problem.clear();
  seen_.playable = false;
  seen_.title = file_name(file);
  const auto loaded = script::load_file(file);
  const auto checked = author::check_file(file);
  if (!loaded || !checked) {
    seen_.problem = (loaded ? checked.error() : loaded.error()).sentence();
    if (!watch_) watch_.emplace(file, "", plan::Plan());
    return;
  }
  watch_.emplace(file, "", loaded->plan);
  seen_.playable = checked->playable;
  if (!loaded->plan.title.empty()) seen_.title = loaded->plan.title;
  for (std::size_t i = 0; i < checked->findings.size(); ++i) {
    seen_.findings.push_back(line_of(checked->findings[i], checked->sources[i]));
  }
  for (const plan::Role& role : loaded->plan.roles) seen_.roles.push_back({role.id, role.title, false});
  for (const plan::Scene& scene : loaded->plan.scenes) {
    if (!scene.ends()) seen_.scenes.push_back({scene.id, scene.spoken_title(), false});
  }
}

bool TrainerDesk::step(std::int64_t now_ms) {
  if (!watch_ || !watch_->look(now_ms)) return false;
  check();
  return true;
}

void TrainerDesk::keep(const std::string& path) {
  auto files = recall_rehearsed(memory_);
  put_first(files, path, [&](const std::string& one) { return one == path; });
  if (files.size() > kMostRemembered) files.resize(kMostRemembered);
  (void)remember_rehearsed(memory_, files);  // who cannot keep it works all the same
}

}  // namespace drops::apps
