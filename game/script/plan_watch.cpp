#include "game/script/plan_watch.h"

#include <algorithm>
#include <filesystem>

namespace drops::script {
namespace {

constexpr std::int64_t kEveryMs = 1'000;

}  // namespace

PlanWatch::PlanWatch(std::string path, std::string language, const plan::Plan& loaded)
    : path_(std::move(path)), language_(std::move(language)) {
  watch(loaded.sources);
}

// A piece that is missing now is in no source; the file that names it will be saved once it is there, or is watched.
void PlanWatch::watch(const std::vector<plan::Source>& sources) {
  std::vector<std::string> files = {path_};
  for (const Seen& each : seen_) files.push_back(each.file);  // what was included before may be again
  for (const plan::Source& source : sources) files.push_back(source.name);
  std::ranges::sort(files);
  files.erase(std::unique(files.begin(), files.end()), files.end());
  seen_.clear();
  for (std::string& file : files) seen_.push_back({std::move(file)});
  seen_ = looked();
}

std::vector<PlanWatch::Seen> PlanWatch::looked() const {
  std::vector<Seen> now = seen_;
  for (Seen& each : now) {
    std::error_code gone;
    const auto written = std::filesystem::last_write_time(each.file, gone);
    each.written = gone ? 0 : written.time_since_epoch().count();
    const auto size = std::filesystem::file_size(each.file, gone);
    each.size = gone ? 0 : size;
  }
  return now;
}

std::optional<Result<Loaded>> PlanWatch::look(std::int64_t now_ms) {
  if (last_look_ms_ && now_ms - *last_look_ms_ < kEveryMs) return std::nullopt;
  last_look_ms_ = now_ms;
  const auto now = looked();
  if (now == seen_) return std::nullopt;
  seen_ = now;
  auto loaded = load_file(path_, {language_});
  if (loaded) watch(loaded->plan.sources);
  return loaded;
}

}  // namespace drops::script
