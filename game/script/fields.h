#pragma once
// Reads the entries of one table, each in its type and range. What does not fit becomes a finding, and reading goes
// on with the default: one pass finds everything.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "game/plan/finding.h"
#include "game/script/node.h"
#include "game/script/vocabulary.h"

namespace drops::script {

// Where findings of one file gather.
class Reading {
 public:
  // `watch`, where one is given, outlives this and learns what the readers look for.
  explicit Reading(Watch* watch = nullptr) : watch_(watch) {}

  void error(std::string_view code, plan::Place place, std::string subject, std::string what, std::string todo = {});
  [[nodiscard]] std::vector<plan::Finding> take() { return std::move(findings_); }
  [[nodiscard]] Watch* watch() const { return watch_; }

 private:
  Watch* watch_;
  std::vector<plan::Finding> findings_;
};

using Keys = std::vector<std::string_view>;

// A word and what it stands for.
template <class T>
struct Choice {
  std::string_view word;
  T value;
};

class Fields {
 public:
  // Reports entries whose names are not among `keys`, and more list items than `most_items`.
  Fields(Reading& reading, const Node& node, std::string subject, const Keys& keys, std::size_t most_items = 0);

  // The entry, if it is there and worth a look.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }

  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::string needed_text(std::string_view key) const;
  // The first item of the list: what the thing is called, or says.
  [[nodiscard]] std::string needed_first() const;
  [[nodiscard]] bool flag(std::string_view key) const;
  [[nodiscard]] int whole(std::string_view key, int otherwise, int least, int most) const;
  [[nodiscard]] plan::Ref ref(std::string_view key) const;
  [[nodiscard]] plan::Ref needed_ref(std::string_view key) const;
  // One name, or a list of names.
  [[nodiscard]] std::vector<plan::Ref> refs(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
  [[nodiscard]] plan::With with(std::string_view key) const;
  // { care = 2 }: counts per pillar; `given` says for which.
  [[nodiscard]] plan::Amounts amounts(std::string_view key, int least, int most,
                                      std::array<bool, trust::kPillars>* given = nullptr) const;
  // 45, or { care = 30 }: how much trust there is at first.
  [[nodiscard]] plan::StartLevels start_levels(std::string_view key) const;
  // { days = -1 }: a whole number per name.
  [[nodiscard]] std::vector<plan::StakeDelta> deltas(std::string_view key, int least, int most) const;

  template <class T, std::size_t N>
  [[nodiscard]] std::optional<T> choice(std::string_view key, const Choice<T> (&choices)[N]) const {
    std::vector<std::string_view> words;
    for (const auto& each : choices) words.push_back(each.word);
    const auto number = choose(key, words);
    return number ? std::optional<T>(choices[*number].value) : std::nullopt;
  }

  void wrong(std::string_view key, std::string_view must_be, const Node& is) const;
  void missing(std::string_view what, std::string_view example) const;
  void error(std::string_view code, std::string what, std::string todo = {}) const;

  [[nodiscard]] Reading& reading() const { return reading_; }
  [[nodiscard]] const Node& node() const { return node_; }
  [[nodiscard]] const std::string& subject() const { return subject_; }
  [[nodiscard]] plan::Place place() const { return node_.place; }

 private:
  [[nodiscard]] std::optional<std::size_t> choose(std::string_view key, std::span<const std::string_view> words) const;
  void report_unknown(const Keys& keys) const;
  void watched(std::string_view key, KnownEntry::Kind kind, int least = 0, int most = 0,
               std::span<const std::string_view> words = {}) const;

  Reading& reading_;
  const Node& node_;
  std::string subject_;
};

// "character", "competence", ...
[[nodiscard]] std::optional<trust::Pillar> pillar_named(std::string_view name);
// "'a', 'b' or 'c'"
[[nodiscard]] std::string listed(std::span<const std::string_view> words);

}  // namespace drops::script
