#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "game/plan/translate.h"
#include "game/script/read_parts.h"

namespace drops::script {
namespace {

// { 3, 6 }, or one number for both.
std::pair<int, int> read_span(const Fields& fields, std::string_view key, std::pair<int, int> otherwise, int most) {
  const Node* found = fields.find(key);
  if (!found) return otherwise;
  const auto fits = [&](const Node& node) {
    return node.kind == Node::Kind::kWhole && node.number >= 1 && node.number <= most;
  };
  if (fits(*found)) return {static_cast<int>(found->number), static_cast<int>(found->number)};
  if (found->is_table() && found->fields.empty() && found->items.size() == 2 && fits(found->items[0]) &&
      fits(found->items[1]) && found->items[0].number <= found->items[1].number) {
    return {static_cast<int>(found->items[0].number), static_cast<int>(found->items[1].number)};
  }
  fields.wrong(key, fmt::format("two whole numbers from 1 to {}, the smaller first, as in {{ 3, 6 }}", most), *found);
  return otherwise;
}

void remember_override(std::string name, plan::Plan& plan) {
  auto& all = plan.rules_overridden;
  if (std::ranges::find(all, name) == all.end()) all.push_back(std::move(name));
}

// One row of the repair table: six numbers, within the bounds of the model. True where it was taken.
bool read_repair_row(const Fields& fields, std::string_view kind, const Node& found, trust::RepairRow& row) {
  const auto fits = [](const Node& item) {
    return item.kind == Node::Kind::kWhole && item.number >= 0 && item.number <= trust::kMostOfOneStep;
  };
  const bool is_list = found.is_table() && found.fields.empty() && !found.odd_keys;
  if (!is_list || found.items.size() != row.size() || !std::ranges::all_of(found.items, fits)) {
    fields.wrong(kind,
                 fmt::format("{} whole numbers from 0 to {}, as in {{ 15, 20, 10, 25, 10, 20 }}", row.size(),
                             trust::kMostOfOneStep),
                 found);
    return false;
  }
  trust::RepairRow given{};
  std::ranges::transform(found.items, given.begin(), [](const Node& item) { return static_cast<int>(item.number); });
  if (!trust::within_bounds(given)) {
    fields.error("E106", fmt::format("the steps of {} give back more than was lost", kind),
                 fmt::format("let the row add up to {} at most", trust::kMostOfAllSteps));
    return false;
  }
  row = given;
  return true;
}

// repair = { competence = { 15, 20, 10, 25, 10, 20 }, ... }
void read_repair(const Fields& rules, plan::Plan& plan) {
  const Node* found = rules.find("repair");
  if (!found) return;
  if (!found->is_table()) {
    rules.wrong("repair", "a table such as { competence = { 15, 20, 10, 25, 10, 20 } }", *found);
    return;
  }
  Keys kinds;
  for (const trust::BreachKind kind : trust::kAllKinds) kinds.push_back(trust::name_of(kind));
  const Fields rows(rules.reading(), *found, "rules, repair", kinds);
  for (const trust::BreachKind kind : trust::kAllKinds) {
    const auto name = trust::name_of(kind);
    const Node* row = rows.find(name);
    const bool taken = row && read_repair_row(rows, name, *row, plan.rules.repair[static_cast<std::size_t>(kind)]);
    if (taken) remember_override(fmt::format("repair.{}", name), plan);
  }
}

void read_languages(const Fields& fields, plan::Plan& plan) {
  const auto good = [&](const std::string& word) {
    if (plan::is_language(word)) return true;
    fields.error("E803", "a language is given that is none", "write its short name in small letters, such as de or es");
    return false;
  };
  if (fields.has("language")) {
    std::string own = fields.text("language");
    if (good(own)) plan.language = std::move(own);
  }
  for (std::string& each : fields.texts("languages")) {
    if (!good(each)) continue;
    if (each == plan.language || std::ranges::find(plan.languages, each) != plan.languages.end()) {
      fields.error("E803", fmt::format("the language '{}' is named twice", each), "name it once");
    } else {
      plan.languages.push_back(std::move(each));
    }
  }
}

}  // namespace

void read_api(const Fields& fields) {
  constexpr int kEdition = 1;
  const Node* api = fields.find("api");
  if (!fields.node().find("api")) return fields.missing("api", "api = 1");
  if (!api || (api->kind == Node::Kind::kWhole && api->number == kEdition)) return;
  if (api->kind != Node::Kind::kWhole || api->number < 1) {
    return fields.error("E111", "api says which edition of the language the file is written in, and this is none",
                        "write api = 1");
  }
  fields.error("E111",
               fmt::format("it is written for edition {} of the language, and this program knows 1", api->number),
               "use a newer version of Drops & Buckets, or write api = 1 and see what is not known");
}

void read_scenario(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(
      reading, made.node, "scenario",
      {"api", "id", "version", "title", "summary", "objectives", "minutes", "players", "teams", "measure", "start",
       "rules", "recognition", "outcomes", "others_trust", "language", "languages"});
  plan.place = made.place;
  read_api(fields);
  plan.id = fields.text("id");
  plan.version = fields.text("version");
  plan.title = fields.needed_text("title");
  plan.summary = fields.text("summary");
  plan.objectives = fields.texts("objectives");
  plan.minutes = fields.whole("minutes", plan.minutes, 1, 1000);
  std::tie(plan.players_least, plan.players_most) =
      read_span(fields, "players", {plan.players_least, plan.players_most}, 99);
  std::tie(plan.teams_least, plan.teams_most) = read_span(fields, "teams", {plan.teams_least, plan.teams_most}, 999);
  plan.measure = fields.with("measure");
  plan.start = fields.needed_ref("start");
  plan.others_trust = fields.start_levels("others_trust");
  plan.recognition = !fields.has("recognition") || fields.flag("recognition");
  plan.outcomes = fields.flag("outcomes");
  read_languages(fields, plan);
  if (const Node* rules = fields.find("rules")) {
    if (rules->is_table()) {
      read_rules(reading, *rules, plan);
    } else {
      fields.wrong("rules", "a table such as { bucket_percent = 30 }", *rules);
    }
  }
}

void read_rules(Reading& reading, const Node& node, plan::Plan& plan) {
  Keys names{"repair"};
  for (const trust::RuleBound& bound : trust::rule_bounds()) names.push_back(bound.name);
  const Fields fields(reading, node, "rules", names);
  for (const trust::RuleBound& bound : trust::rule_bounds()) {
    const int now = plan.rules.*bound.field / bound.scale;
    const int given = fields.whole(bound.name, now, bound.least, bound.most);
    if (!fields.has(bound.name)) continue;
    plan.rules.*bound.field = given * bound.scale;
    remember_override(std::string(bound.name), plan);
  }
  read_repair(fields, plan);
}

void read_debrief(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, "debrief", {}, made.node.items.size());
  for (const Node& item : made.node.items) {
    if (item.is_text()) {
      plan.debrief.push_back(item.text);
    } else {
      fields.wrong("debrief", "a list of questions in quotes", item);
    }
  }
}

}  // namespace drops::script
