#include "game/script/programme_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

#include "game/plan/check_programme.h"
#include "game/script/package.h"
#include "game/script/read_programme.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

using Kind = plan::Part::Kind;

void tell(const std::vector<plan::Finding>& findings, const plan::Plan& plan, LoadedProgramme& loaded) {
  for (const plan::Finding& finding : findings) {
    const bool known = finding.place.file < plan.sources.size();
    loaded.told.push_back({finding, known ? plan.sources[finding.place.file].name : "", plan::sentence(finding, plan)});
  }
}

// A scenario in its turn: its plan, and a part that plays it.
void add_story(Loaded&& story, plan::Part part, LoadedProgramme& loaded) {
  tell(story.findings, story.plan, loaded);
  part.plan = static_cast<std::int32_t>(loaded.programme.plans.size());
  if (part.title.empty()) part.title = story.plan.title;
  if (part.minutes == 0) part.minutes = story.plan.minutes;
  loaded.programme.plans.push_back(std::move(story.plan));
  loaded.programme.parts.push_back(std::move(part));
}

// From what is read to what can be played.
class Maker {
 public:
  Maker(Package& package, const LoadOptions& options, Reading& reading)
      : package_(package), options_(options), reading_(reading) {}

  Outcome add(ReadPart& read, LoadedProgramme& loaded) {
    if (read.part.kind == Kind::kStory) return add_story_of(read, loaded);
    if (read.part.kind == Kind::kPulse) {
      add_pulse(read, loaded);
    } else {
      loaded.programme.parts.push_back(std::move(read.part));
    }
    return {};
  }

 private:
  Outcome add_story_of(ReadPart& read, LoadedProgramme& loaded) {
    const std::string subject = fmt::format("play '{}'", read.name);
    if (read.name.empty()) return {};  // reported already
    const auto path = package_.scenario_path(read.name);
    if (!path) {
      reading_.error("E902", read.part.place, subject, path.error().what, path.error().todo);
      return {};
    }
    auto story = load_file(*path, options_);
    if (!story && !options_.language.empty()) return pass_on(story);
    if (!story) {
      reading_.error("E902", read.part.place, subject, story.error().what, story.error().todo);
      return {};
    }
    add_story(std::move(*story), std::move(read.part), loaded);
    return {};
  }

  void add_pulse(ReadPart& read, LoadedProgramme& loaded) {
    if (!read.repeats.empty()) {
      const auto before = pulses_.find(read.repeats);
      if (before == pulses_.end()) {
        reading_.error("E903", read.part.place, fmt::format("pulse '{}'", read.name),
                       fmt::format("there is no pulse '{}' before it", read.repeats),
                       "name one that stands further up in the programme");
        return;
      }
      read.asks.items = before->second;
    }
    pulses_[read.name] = read.asks.items;
    read.asks.id = read.name;
    read.asks.title = read.part.title;
    read.asks.minutes = read.part.minutes;
    read.part.plan = static_cast<std::int32_t>(loaded.programme.plans.size());
    loaded.programme.plans.push_back(plan::pulse_plan(read.asks));
    loaded.programme.parts.push_back(std::move(read.part));
  }

  Package& package_;
  const LoadOptions& options_;
  Reading& reading_;
  std::map<std::string, std::vector<std::string>> pulses_;  // items, by name
};

// A programme's file holds it alone.
void check_alone(const Declarations& declarations, Reading& reading) {
  bool seen = false;
  for (const Declaration& made : declarations.all()) {
    if (made.kind == "programme" && !std::exchange(seen, true)) continue;
    reading.error("E901", made.place, std::string(made.kind), "a programme's file declares its programme alone",
                  "put this into a file of its own");
  }
}

Result<LoadedProgramme> make(const Declarations& declarations, const Declaration& made, Package& package,
                             const LoadOptions& options) {
  Reading reading;
  for (const Notice& notice : declarations.notices()) {
    reading.error(notice.code, notice.place, "", notice.what, notice.todo);
  }
  check_alone(declarations, reading);
  ReadProgramme read = read_programme(reading, made);
  LoadedProgramme loaded;
  loaded.programme = std::move(read.programme);
  Maker maker(package, options, reading);
  for (ReadPart& part : read.parts) {
    if (Outcome added = maker.add(part, loaded); !added) return pass_on(added);
  }
  plan::agree_on_sizes(loaded.programme);
  loaded.programme.sources = package.sources();
  plan::Plan own;  // findings of the programme stand in its own files
  own.sources = loaded.programme.sources;
  auto stories = std::exchange(loaded.told, {});
  const auto findings = reading.take();
  tell(findings, own, loaded);
  if (findings.empty()) tell(plan::check(loaded.programme), own, loaded);
  std::ranges::move(stories, std::back_inserter(loaded.told));
  return loaded;
}

// The file as a programme; nothing where it declares none.
Result<std::optional<LoadedProgramme>> read_as_programme(const std::string& path, const LoadOptions& options) {
  auto text = read_source(path);
  if (!text) return pass_on(text);
  Package package(path, std::move(*text));
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  Declarations declarations(**box, package.text(0), package, Declarations::Mode::kCollect);
  const auto fault = declarations.run();
  const auto& all = declarations.all();
  const auto made = std::ranges::find(all, std::string_view("programme"), &Declaration::kind);
  if (fault || made == all.end()) return std::optional<LoadedProgramme>();  // a scenario, or read as one to say why
  auto loaded = make(declarations, *made, package, options);
  if (!loaded) return pass_on(loaded);
  return std::optional(std::move(*loaded));
}

LoadedProgramme of_one(Loaded&& story) {
  LoadedProgramme loaded;
  tell(story.findings, story.plan, loaded);
  loaded.programme = plan::programme_of(std::move(story.plan));
  return loaded;
}

}  // namespace

bool LoadedProgramme::playable() const {
  return std::ranges::none_of(told, [](const Told& one) { return one.finding.severity == plan::Severity::kError; });
}

Result<LoadedProgramme> load_programme(const std::string& path, const LoadOptions& options) {
  auto programme = read_as_programme(path, options);
  if (!programme) return pass_on(programme);
  if (*programme) return std::move(**programme);
  auto story = load_file(path, options);
  if (!story) return pass_on(story);
  return of_one(std::move(*story));
}

Result<LoadedProgramme> load_in_turn(std::span<const std::string> paths, const LoadOptions& options) {
  if (paths.size() == 1) return load_programme(paths.front(), options);
  LoadedProgramme loaded;
  for (const std::string& path : paths) {
    auto story = load_file(path, options);
    if (!story) return pass_on(story);
    loaded.programme.title += (loaded.programme.title.empty() ? "" : ", then ") + story->plan.title;
    add_story(std::move(*story), {}, loaded);
  }
  constexpr std::size_t kLongTitle = 60;
  if (loaded.programme.title.size() > kLongTitle) loaded.programme.title = fmt::format("{} stories", paths.size());
  loaded.programme.id = "in-turn";
  plan::agree_on_sizes(loaded.programme);
  for (const plan::Finding& finding : plan::check(loaded.programme)) {
    if (finding.code == "E904") return fail(Code::kInvalid, finding.what, finding.todo);
    if (finding.code == "E910") return fail(Code::kLimit, "these are too many scenarios for one session", finding.todo);
  }
  return loaded;
}

}  // namespace drops::script
