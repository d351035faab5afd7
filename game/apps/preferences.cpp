#include "game/apps/preferences.h"

#include <array>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>

#include "game/apps/client_memory.h"
#include "game/base/text.h"
#include "game/client/tr.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;
using client::Appearance;
using client::Placement;
using client::Settings;
using nlohmann::json;

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::size_t kMostLanguage = 16;
constexpr int kMostPixels = 32'767;

constexpr std::array<std::pair<const char*, Appearance>, 4> kThemes{{{"system", Appearance::kSystem},
                                                                     {"light", Appearance::kLight},
                                                                     {"dark", Appearance::kDark},
                                                                     {"contrast", Appearance::kContrast}}};

// The fields by the words they are kept under: appearance and language have readers of their own.
template <class Kept, class Do>
void each_number(Kept& kept, Do&& what) {
  what("text", kept.text_percent, client::kLeastTextPercent, client::kMostTextPercent);
  what("volume", kept.volume, 0, client::kMostVolume);
}
template <class Kept, class Do>
void each_switch(Kept& kept, Do&& what) {
  what("reduced motion", kept.reduced_motion);
  what("sound", kept.sound);
  what("speech", kept.speech);
}
template <class Kept, class Do>
void each_side(Kept& placement, Do&& what) {
  what("x", placement.x, -kMostPixels, kMostPixels);
  what("y", placement.y, -kMostPixels, kMostPixels);
  what("width", placement.width, 0, kMostPixels);
  what("height", placement.height, 0, kMostPixels);
}

struct Kept {
  Settings settings;
  Placement placement;
};

// Reads one object; a field that is not there stays as it is, one of a wrong kind or out of its range makes the whole
// unreadable.
class Reader {
 public:
  explicit Reader(const json& object) : object_(object), fine_(object.is_object()) {}

  void number(const char* name, int& into, int least, int most) {
    const json* value = field(name);
    if (value == nullptr) return;
    const bool fits = value->is_number_integer() && *value >= least && *value <= most;
    fine_ = fine_ && fits;
    if (fits) into = value->get<int>();
  }
  void flag(const char* name, bool& into) {
    const json* value = field(name);
    if (value == nullptr) return;
    fine_ = fine_ && value->is_boolean();
    if (value->is_boolean()) into = value->get<bool>();
  }
  void theme(Appearance& into) {
    const json* value = field("theme");
    if (value == nullptr) return;
    bool known = false;
    for (const auto& [word, appearance] : kThemes) {
      if (*value != word) continue;
      into = appearance;
      known = true;
    }
    fine_ = fine_ && known;
  }
  void language(std::string& into) {
    const json* value = field("language");
    if (value == nullptr) return;
    const auto* text = value->get_ptr<const std::string*>();
    const bool fits = text != nullptr && text->size() <= kMostLanguage && !has_control_characters(*text);
    fine_ = fine_ && fits;
    if (fits) into = *text;
  }
  [[nodiscard]] const json* field(const char* name) const {
    if (!object_.is_object()) return nullptr;
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
  }
  [[nodiscard]] bool fine() const { return fine_; }

 private:
  const json& object_;
  bool fine_;
};

std::optional<Placement> placement_of(const json& window) {
  Placement placement;
  Reader reader(window);
  each_side(placement,
            [&](const char* name, int& into, int least, int most) { reader.number(name, into, least, most); });
  reader.flag("maximized", placement.maximized);
  return reader.fine() ? std::optional(placement) : std::nullopt;
}

std::optional<Kept> kept_in(const json& file) {
  Kept kept;
  Reader reader(file);
  reader.theme(kept.settings.appearance);
  reader.language(kept.settings.language);
  each_number(kept.settings,
              [&](const char* name, int& into, int least, int most) { reader.number(name, into, least, most); });
  each_switch(kept.settings, [&](const char* name, bool& into) { reader.flag(name, into); });
  if (const json* window = reader.field("window")) {
    const auto placement = placement_of(*window);
    if (!placement) return std::nullopt;
    kept.placement = *placement;
  }
  return reader.fine() ? std::optional(kept) : std::nullopt;
}

std::optional<Kept> read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text(kMostBytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad() || text.size() > kMostBytes) return std::nullopt;
  const json parsed = json::parse(text, nullptr, false);
  return parsed.is_discarded() ? std::nullopt : kept_in(parsed);
}

json as_json(const Settings& settings, const Placement& placement) {
  json file;
  for (const auto& [word, appearance] : kThemes) {
    if (settings.appearance == appearance) file["theme"] = word;
  }
  file["language"] = settings.language;
  each_number(settings, [&](const char* name, int value, int, int) { file[name] = value; });
  each_switch(settings, [&](const char* name, bool value) { file[name] = value; });
  if (placement.width == 0) return file;
  json& window = file["window"];
  each_side(placement, [&](const char* name, int value, int, int) { window[name] = value; });
  window["maximized"] = placement.maximized;
  return file;
}

// What was chosen of one field: where `wanted` differs from `now`.
template <class Field>
void take_choice(const Field& wanted, const Field& now, Field& kept) {
  if (wanted != now) kept = wanted;
}

}  // namespace

Preferences::Preferences(fs::path file) : file_(std::move(file)) {
  std::error_code trouble;
  if (file_.empty() || !fs::exists(file_, trouble)) return;
  if (const auto found = read(file_)) {
    kept_ = now_ = found->settings;
    placement_ = found->placement;
    return;
  }
  notice_ =
      client::tr_with("Your settings could not be read, so they are as at first: {}. Choose anew, and they are kept.",
                      {file_.string()});
}

Outcome Preferences::choose(const Settings& wanted) {
  take_choice(wanted.appearance, now_.appearance, kept_.appearance);
  take_choice(wanted.text_percent, now_.text_percent, kept_.text_percent);
  take_choice(wanted.language, now_.language, kept_.language);
  take_choice(wanted.reduced_motion, now_.reduced_motion, kept_.reduced_motion);
  take_choice(wanted.sound, now_.sound, kept_.sound);
  take_choice(wanted.volume, now_.volume, kept_.volume);
  take_choice(wanted.speech, now_.speech, kept_.speech);
  now_ = wanted;
  notice_.clear();
  return write();
}

Outcome Preferences::keep_placement(const Placement& placement) {
  if (placement == placement_ || !notice_.empty()) return {};
  placement_ = placement;
  return write();
}

// Beside it first, so that it is whole or as it was.
Outcome Preferences::write() const {
  if (file_.empty()) return {};
  std::error_code trouble;
  fs::create_directories(file_.parent_path(), trouble);
  fs::path fresh = file_;
  fresh += ".new";
  std::ofstream out(fresh, std::ios::trunc);
  out << as_json(kept_, placement_).dump(2) << '\n';
  out.close();
  if (out) fs::rename(fresh, file_, trouble);
  if (out && !trouble) return {};
  return fail(Code::kUnavailable, client::tr_with("Your settings cannot be kept in {}", {file_.string()}),
              client::tr("make that folder writable; until then they count as long as this window is open"));
}

fs::path settings_file() {
  const fs::path memory = memory_file();
  return memory.empty() ? fs::path() : memory.parent_path() / "settings.json";
}

}  // namespace drops::apps
