#include "game/plan/translate.h"

#include <algorithm>
#include <map>
#include <set>

#include "game/base/text.h"
#include "game/plan/texts.h"

namespace drops::plan {
namespace {

constexpr std::size_t kShown = 60;     // code points of a text in a finding
constexpr std::size_t kCompared = 20;  // stale entries that are compared with what is missing

// All texts, those that stand in no field included: what a scene without a title is called, what hooks say.
template <class P, class Look>
void for_each_told(P& plan, std::span<const HookText> hooks, Look look) {
  for_each_text(plan, look);
  for (auto& scene : plan.scenes) {
    if (!scene.title.empty()) continue;
    std::string title = scene.spoken_title();
    look(TextAt{subject_of(scene), "what it is called", scene.place, kTitle, false}, title);
    if constexpr (!std::is_const_v<P>) {
      if (title != scene.spoken_title()) scene.title = title;
    }
  }
  for (const HookText& hook : hooks) {
    std::string text = hook.text;
    look(TextAt{"hook", "a reason", hook.place, kPrompt, false}, text);
  }
}

std::string quoted(std::string_view text) {
  std::string line = shortened(text, kShown);
  std::ranges::replace(line, '\n', ' ');
  return "\"" + line + "\"";
}

class Translation {
 public:
  explicit Translation(std::span<const TextEntry> table) {
    for (const TextEntry& entry : table) entries_.try_emplace(entry.from, &entry);
  }

  // What the table makes of it; nothing where it says nothing.
  const TextEntry* of(const std::string& text) {
    const auto found = entries_.find(text);
    if (found == entries_.end()) return nullptr;
    used_.insert(found->first);
    return found->second->to.empty() ? nullptr : found->second;
  }
  [[nodiscard]] bool used(const std::string& from) const { return used_.contains(from); }

 private:
  std::map<std::string, const TextEntry*> entries_;
  std::set<std::string> used_;
};

void report_stale(const TextEntry& entry, std::span<const MissingText> missing, bool compare, Report& report) {
  std::vector<std::string_view> candidates;
  for (const MissingText& text : missing) candidates.push_back(text.text);
  const auto near = compare ? nearest(entry.from, candidates) : std::nullopt;
  report.warning("W802", entry.place, "", fmt::format("no text of the scenario is {}", quoted(entry.from)),
                 near ? fmt::format("did its text change? There is now {}", quoted(*near)) : "take the entry out");
}

}  // namespace

bool is_language(std::string_view word) {
  return word.size() >= 2 && word.size() <= 8 && word.front() != '-' && word.back() != '-' &&
         std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::vector<MissingText> missing_texts(const Plan& plan, std::span<const TextEntry> table,
                                       std::span<const HookText> hooks) {
  Translation translation(table);
  std::set<std::string> told;
  std::vector<MissingText> missing;
  for_each_told(plan, hooks, [&](const TextAt& at, const std::string& text) {
    if (text.empty() || translation.of(text) || !told.insert(text).second) return;
    missing.push_back({at.subject, at.what, text, at.place});
  });
  return missing;
}

std::vector<Finding> translate(Plan& plan, const std::string& language, const std::string& file,
                               std::span<const TextEntry> table, std::span<const HookText> hooks) {
  Report report;
  const auto missing = missing_texts(plan, table, hooks);
  for (const MissingText& text : missing) {
    report.warning("W801", text.place, text.subject,
                   fmt::format("{} is not there in '{}': {}", text.what, language, quoted(text.text)),
                   fmt::format("add it to {}", file));
  }
  Translation translation(table);
  std::map<const TextEntry*, TextAt> uses;  // the tightest of each
  for_each_told(plan, hooks, [&](TextAt at, std::string& text) {
    const TextEntry* entry = translation.of(text);
    if (!entry) return;
    if (at.subject == "hook") plan.hook_texts.push_back({text, entry->to});
    text = entry->to;
    at.place = entry->place;
    const auto [use, fresh] = uses.try_emplace(entry, at);
    if (!fresh && at.most < use->second.most) use->second = at;
  });
  for (const auto& [entry, at] : uses) check_text(at, entry->to, report);
  std::size_t stale = 0;
  for (const TextEntry& entry : table) {
    if (!translation.used(entry.from)) report_stale(entry, missing, stale++ < kCompared, report);
  }
  plan.language = language;
  return report.take();
}

}  // namespace drops::plan
