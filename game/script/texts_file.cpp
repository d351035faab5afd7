#include "game/script/texts_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "game/plan/translate.h"
#include "game/script/fields.h"
#include "game/script/library.h"
#include "game/script/node.h"
#include "game/script/source_texts.h"

namespace drops::script {
namespace {

// Nothing is marked in a table of texts.
class PlainNodes final : public NodeSource {
 public:
  explicit PlainNodes(std::uint32_t file) : file_(file) {}
  [[nodiscard]] const Mark* mark(const void*) const override { return nullptr; }
  [[nodiscard]] plan::Place place_of(const void*) const override { return {file_, 0}; }
  [[nodiscard]] bool is_broken(lua_CFunction) const override { return false; }

 private:
  std::uint32_t file_;
};

struct Table {
  std::vector<plan::TextEntry> entries;
  std::vector<plan::Finding> findings;
};

// Runs a file of texts; its only word is `texts`.
class TextsReader {
 public:
  TextsReader(std::string_view source, std::uint32_t file) : source_(source), file_(file), nodes_(file) {
    for (QuotedText& quoted : quoted_texts(source)) lines_.try_emplace(std::move(quoted.text), quoted.line);
  }

  Table read() {
    auto box = Sandbox::make();
    if (!box) {
      reading_.error("E102", {file_, 0}, "", box.error().what, box.error().todo);
      return {{}, reading_.take()};
    }
    (*box)->guest = this;
    auto fault = (*box)->protect(open_word, nullptr);
    if (!fault) fault = (*box)->run(source_.starts_with("\xef\xbb\xbf") ? source_.substr(3) : source_);
    if (fault) {
      const char* code = fault->stop != Stop::kNone ? "E102" : fault->syntax ? "E101" : "E103";
      reading_.error(code, {file_, fault->line}, "", fault->what, fault->todo);
    } else if (!called_) {
      reading_.error("E805", {file_, 1}, "", "the file holds no texts",
                     "write texts { [\"as written\"] = \"as told\" }");
    }
    return {std::move(entries_), reading_.take()};
  }

 private:
  static int open_word(lua_State* L) {
    push_globals(L);
    lua_pushcfunction(L, take);
    lua_setfield(L, -2, "texts");
    return 0;
  }

  static int take(lua_State* L) {
    static_cast<TextsReader*>(Sandbox::of(L).guest)->take_table(L);
    return 0;
  }

  // Raises nothing.
  void take_table(lua_State* L) {
    called_ = true;
    const Node table = copy_node(L, 1, nodes_, budget_);
    const plan::Place here{file_, Sandbox::of(L).here().line};
    if (!table.is_table() || budget_.exceeded) {
      reading_.error("E805", here, "", "texts wants a table of texts, of a scenario's size",
                     "write texts { [\"as written\"] = \"as told\" }");
      return;
    }
    if (!table.items.empty() || table.odd_keys) {
      reading_.error("E805", here, "", "a text stands here without the one it translates",
                     "write [\"as written\"] = \"as told\"");
    }
    for (const NodeField& field : table.fields) take_entry(field);
  }

  void take_entry(const NodeField& field) {
    const auto line = lines_.find(field.name);
    const plan::Place place{file_, line == lines_.end() ? 0 : line->second};
    if (!field.value.is_text()) {
      reading_.error("E805", place, "", fmt::format("an entry is {}, and no text", describe(field.value)),
                     "put the text in quotes");
      return;
    }
    entries_.push_back({field.name, field.value.text, place});
  }

  std::string_view source_;
  std::uint32_t file_;
  PlainNodes nodes_;
  NodeBudget budget_;
  std::map<std::string, std::uint32_t> lines_;
  bool called_ = false;
  Reading reading_;
  std::vector<plan::TextEntry> entries_;
};

std::vector<plan::HookText> hook_texts_of(const plan::Plan& plan) {
  std::vector<plan::HookText> all;
  if (plan.hooks == 0) return all;
  for (std::uint32_t file = 0; file < plan.sources.size(); ++file) {
    if (plan.sources[file].kind == plan::Source::Kind::kTexts) continue;
    for (QuotedText& quoted : hook_reasons(plan.sources[file].text)) {
      all.push_back({std::move(quoted.text), {file, quoted.line}});
    }
  }
  return all;
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string file_name(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

}  // namespace

void translate_from(Package& package, const std::string& language, Loaded& loaded) {
  const auto file = package.add_texts(language);
  if (!file) {
    loaded.findings.push_back({"E804", plan::Severity::kError, loaded.plan.place, "scenario",
                               fmt::format("it has the language '{}', and {}", language, file.error().what),
                               fmt::format("make it with drops-author check --texts {}", language)});
    return;
  }
  loaded.plan.sources = package.sources();
  Table table = TextsReader(package.text(*file), *file).read();
  std::ranges::move(table.findings, std::back_inserter(loaded.findings));
  std::ranges::move(plan::translate(loaded.plan, language, file_name(package.texts_path(language)), table.entries,
                                    hook_texts_of(loaded.plan)),
                    std::back_inserter(loaded.findings));
}

Result<std::string> table_to_fill(Package& package, const std::string& language, const plan::Plan& plan) {
  std::vector<plan::TextEntry> entries;
  const auto file = package.add_texts(language);
  if (file) {
    Table table = TextsReader(package.text(*file), *file).read();
    if (!table.findings.empty()) {
      plan::Plan named;
      named.sources = package.sources();
      return fail(Code::kInvalid, plan::sentence(table.findings.front(), named), "mend it first");
    }
    entries = std::move(table.entries);
  } else if (file.error().code != Code::kNotFound) {
    return tl::unexpected<Error>(file.error());
  }
  const auto missing = plan::missing_texts(plan, entries, hook_texts_of(plan));
  const std::string name = file_name(package.texts_path(language));
  if (missing.empty()) return fmt::format("-- {} has every text.\n", name);
  std::string out = fmt::format("-- {}: write each text behind its =, between the quotes.\ntexts {{\n", name);
  std::string subject;
  for (const plan::MissingText& text : missing) {
    if (text.subject != subject) out += fmt::format("{}  -- {}\n", subject.empty() ? "" : "\n", text.subject);
    subject = text.subject;
    out += fmt::format("  [{}] = \"\",\n", in_quotes(text.text));
  }
  return out + "}\n";
}

}  // namespace drops::script
