#include "game/script/fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/base/text.h"
#include "game/script/renamed.h"

namespace drops::script {

void Reading::error(std::string_view code, plan::Place place, std::string subject, std::string what, std::string todo) {
  findings_.push_back(
      {std::string(code), plan::Severity::kError, place, std::move(subject), std::move(what), std::move(todo)});
}

std::optional<trust::Pillar> pillar_named(std::string_view name) {
  for (const trust::Pillar pillar : trust::kAllPillars) {
    if (trust::name_of(pillar) == name) return pillar;
  }
  return std::nullopt;
}

std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += fmt::format("'{}'", words[i]);
  }
  return text;
}

Fields::Fields(Reading& reading, const Node& node, std::string subject, const Keys& keys, std::size_t most_items)
    : reading_(reading), node_(node), subject_(std::move(subject)) {
  if (reading.watch()) reading.watch()->table(subject_, node.word, keys);
  if (node.kind == Node::Kind::kBroken) return;
  report_unknown(keys);
  if (node.odd_keys) error("E105", "an entry has a name that is no word", "name entries in letters, as in id = \"x\"");
  if (node.items.size() > most_items) {
    error("E105",
          fmt::format("there are {} entries without a name, at most {} can be here", node.items.size(), most_items),
          "look for a name that is missing before one, as in id = \"x\"");
  }
}

void Fields::report_unknown(const Keys& keys) const {
  for (const NodeField& field : node_.fields) {
    if (std::ranges::find(keys, field.name) != keys.end()) continue;
    const auto instead = instead_of_entry(field.name, keys);
    const auto near = instead ? std::nullopt : nearest(field.name, keys);
    const std::string name = count_code_points(field.name) ? field.name.substr(0, 40) : "?";
    reading_.error("E105", field.value.place, subject_, fmt::format("'{}' is not known here", name),
                   instead ? *instead
                   : near  ? fmt::format("did you mean '{}'?", *near)
                           : "leave it out, or look it up with drops-author api");
  }
}

void Fields::watched(std::string_view key, KnownEntry::Kind kind, int least, int most,
                     std::span<const std::string_view> words) const {
  if (!reading_.watch()) return;
  reading_.watch()->entry(subject_, node_.word, {std::string(key), kind, least, most, {words.begin(), words.end()}});
}

void Fields::error(std::string_view code, std::string what, std::string todo) const {
  reading_.error(code, node_.place, subject_, std::move(what), std::move(todo));
}

void Fields::wrong(std::string_view key, std::string_view must_be, const Node& is) const {
  if (is.kind == Node::Kind::kBroken) return;
  const std::string value = is.kind == Node::Kind::kWhole ? std::to_string(is.number) : std::string(describe(is));
  reading_.error("E106", is.place, subject_, fmt::format("{} must be {}, this is {}", key, must_be, value),
                 "change it, or leave it out");
}

void Fields::missing(std::string_view what, std::string_view example) const {
  if (node_.kind == Node::Kind::kBroken) return;
  if (reading_.watch()) reading_.watch()->missed(subject_, node_.word, what);
  error("E107", fmt::format("{} is missing", what), fmt::format("add it, as in {}", example));
}

const Node* Fields::find(std::string_view key) const {
  const Node* found = node_.find(key);
  return found && found->kind != Node::Kind::kBroken ? found : nullptr;
}

std::string Fields::text(std::string_view key) const {
  watched(key, KnownEntry::Kind::kText);
  const Node* found = find(key);
  if (!found) return {};
  if (found->is_text()) return found->text;
  wrong(key, "a text in quotes", *found);
  return {};
}

std::string Fields::needed_text(std::string_view key) const {
  if (!node_.find(key)) missing(key, fmt::format("{} = \"...\"", key));
  return text(key);
}

std::string Fields::needed_first() const {
  if (node_.items.empty()) {
    missing("the text", "{ \"Team lead\", ... }");
    return {};
  }
  const Node& first = node_.items.front();
  if (first.is_text() && first.text.empty()) error("E107", "the text is empty", "write something");
  if (first.is_text()) return first.text;
  wrong("the first entry", "a text in quotes", first);
  return {};
}

bool Fields::flag(std::string_view key) const {
  watched(key, KnownEntry::Kind::kFlag);
  const Node* found = find(key);
  if (!found) return false;
  if (found->kind != Node::Kind::kBoolean) wrong(key, "true or false", *found);
  return found->truth;
}

int Fields::whole(std::string_view key, int otherwise, int least, int most) const {
  watched(key, KnownEntry::Kind::kWhole, least, most);
  const Node* found = find(key);
  if (!found) return otherwise;
  if (found->kind == Node::Kind::kWhole && found->number >= least && found->number <= most) {
    return static_cast<int>(found->number);
  }
  wrong(key, fmt::format("a whole number from {} to {}", least, most), *found);
  return otherwise;
}

plan::Ref Fields::ref(std::string_view key) const {
  watched(key, KnownEntry::Kind::kName);
  plan::Ref ref{text(key), -1, place()};
  if (find(key) && find(key)->is_text() && ref.name.empty()) {
    error("E106", fmt::format("{} is an empty text", key), "name what is meant, or leave it out");
  }
  return ref;
}

plan::Ref Fields::needed_ref(std::string_view key) const {
  if (!node_.find(key)) missing(key, fmt::format("{} = \"...\"", key));
  return ref(key);
}

std::vector<std::string> Fields::texts(std::string_view key) const {
  watched(key, KnownEntry::Kind::kNames);
  const Node* found = find(key);
  if (!found) return {};
  if (found->is_text()) return {found->text};
  std::vector<std::string> all;
  if (!found->is_table() || !found->fields.empty()) {
    wrong(key, "a text in quotes, or a list of texts", *found);
    return all;
  }
  for (const Node& item : found->items) {
    if (item.is_text()) {
      all.push_back(item.text);
    } else {
      wrong(key, "a list of texts in quotes", item);
    }
  }
  return all;
}

std::vector<plan::Ref> Fields::refs(std::string_view key) const {
  std::vector<plan::Ref> all;
  for (std::string& name : texts(key)) all.push_back({std::move(name), -1, place()});
  return all;
}

plan::With Fields::with(std::string_view key) const {
  return {plan::With::Kind::kUnsaid, ref(key)};
}

plan::Amounts Fields::amounts(std::string_view key, int least, int most,
                              std::array<bool, trust::kPillars>* given) const {
  watched(key, KnownEntry::Kind::kAmounts, least, most);
  plan::Amounts amounts{};
  const Node* found = find(key);
  if (!found) return amounts;
  if (!found->is_table()) {
    wrong(key, "a table such as { care = 1 }", *found);
    return amounts;
  }
  const Fields counts(reading_, *found, subject_ + ", " + std::string(key),
                      {"character", "competence", "consistency", "care"});
  for (const trust::Pillar pillar : trust::kAllPillars) {
    const auto name = trust::name_of(pillar);
    amounts[static_cast<std::size_t>(pillar)] = counts.whole(name, 0, least, most);
    if (given) (*given)[static_cast<std::size_t>(pillar)] = counts.has(name);
  }
  return amounts;
}

plan::StartLevels Fields::start_levels(std::string_view key) const {
  plan::StartLevels start;
  const Node* found = find(key);
  if (!found) return start;
  if (!found->is_table()) {
    start.levels.fill(whole(key, 40, 0, 100) * trust::kOneDrop);
    return start;
  }
  std::array<bool, trust::kPillars> given{};
  const plan::Amounts levels = amounts(key, 0, 100, &given);
  for (std::size_t pillar = 0; pillar < trust::kPillars; ++pillar) {
    if (given[pillar]) start.levels[pillar] = levels[pillar] * trust::kOneDrop;
  }
  return start;
}

std::vector<plan::StakeDelta> Fields::deltas(std::string_view key, int least, int most) const {
  watched(key, KnownEntry::Kind::kNumbers, least, most);
  std::vector<plan::StakeDelta> all;
  const Node* found = find(key);
  if (!found) return all;
  if (!found->is_table() || !found->items.empty()) {
    wrong(key, "a table such as { days = -1 }", *found);
    return all;
  }
  Keys names;
  for (const NodeField& field : found->fields) names.push_back(field.name);
  const Fields numbers(reading_, *found, subject_ + ", " + std::string(key), names);
  for (const auto name : names) {
    all.push_back({{std::string(name), -1, found->place}, numbers.whole(name, 0, least, most)});
  }
  return all;
}

std::optional<std::size_t> Fields::choose(std::string_view key, std::span<const std::string_view> words) const {
  watched(key, KnownEntry::Kind::kChoice, 0, 0, words);
  const Node* found = find(key);
  if (!found) return std::nullopt;
  if (!found->is_text()) {
    wrong(key, listed(words), *found);
    return std::nullopt;
  }
  const auto word = std::ranges::find(words, found->text);
  if (word != words.end()) return static_cast<std::size_t>(word - words.begin());
  const auto near = nearest(found->text, words);
  error("E106", fmt::format("{} must be {}", key, listed(words)),
        near ? fmt::format("did you mean '{}'?", *near) : "choose one of these");
  return std::nullopt;
}

}  // namespace drops::script
