#include "game/script/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "game/base/text.h"
#include "game/plan/check.h"
#include "game/plan/resolve.h"
#include "game/plan/translate.h"
#include "game/script/package.h"
#include "game/script/read_parts.h"
#include "game/script/sandbox.h"
#include "game/script/texts_file.h"

namespace drops::script {
namespace {

using Reader = void (*)(Reading&, const Declaration&, plan::Plan&);

struct Kind {
  std::string_view word;
  Reader read;
  bool once = false;
};

constexpr std::size_t kMostFindings = 300;

constexpr Kind kKinds[] = {
    {"scenario", read_scenario, true},
    {"role", read_role},
    {"character", read_character},
    {"stake", read_stake},
    {"fact", read_fact},
    {"commitment", read_commitment},
    {"breach", read_breach},
    {"scene", read_scene},
    {"inject", read_inject},
    {"pulse", read_pulse},
    {"rules", [](Reading& reading, const Declaration& made, plan::Plan& plan) { read_rules(reading, made.node, plan); },
     true},
    {"debrief", read_debrief, true},
};

}  // namespace

void read_all(Reading& reading, const std::vector<Declaration>& all, bool complete, plan::Plan& plan) {
  for (const Kind& kind : kKinds) {
    const Declaration* first = nullptr;
    for (const Declaration& made : all) {
      if (made.kind != kind.word) continue;
      if (kind.once && first) {
        reading.error("E108", made.place, std::string(kind.word),
                      fmt::format("it is declared a second time; first on line {}", first->place.line),
                      "keep one of the two");
        continue;
      }
      first = &made;
      kind.read(reading, made, plan);
    }
    if (kind.word == "scenario" && !first && complete) {
      reading.error("E107", {}, "", "the file declares no scenario",
                    "begin it with scenario { api = 1, id = \"...\", ... }");
    }
  }
}

namespace {

std::string_view code_of(const Fault& fault) {
  if (fault.stop != Stop::kNone) return "E102";
  return fault.syntax ? "E101" : "E103";
}

// Findings repeat names and words of the file: what cannot be shown becomes '?'.
void make_presentable(std::string& text) {
  if (!has_control_characters(text)) return;
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7f) c = '?';
  }
}

// A file that is wrong throughout, or written to be, does not fill the screen. Errors stay before warnings.
void keep_some(std::vector<plan::Finding>& findings) {
  if (findings.size() <= kMostFindings) return;
  std::stable_partition(findings.begin(), findings.end(),
                        [](const auto& f) { return f.severity == plan::Severity::kError; });
  const std::size_t more = findings.size() - kMostFindings;
  findings.resize(kMostFindings);
  findings.push_back(
      {"W114", plan::Severity::kWarning, {}, "", fmt::format("there are {} findings more", more), "mend these first"});
}

void finish(std::vector<plan::Finding>& findings) {
  keep_some(findings);
  for (plan::Finding& finding : findings) {
    for (std::string* text : {&finding.subject, &finding.what, &finding.todo}) make_presentable(*text);
  }
  std::ranges::stable_sort(findings, {}, [](const plan::Finding& f) { return std::pair(f.place.file, f.place.line); });
}

}  // namespace

namespace {

Result<Loaded> load(Sandbox& box, Package& package) {
  Loaded loaded;
  Declarations declarations(box, package.text(0), package, Declarations::Mode::kCollect);
  const auto fault = declarations.run();
  const auto is_programme = [](const Declaration& made) { return made.kind == "programme"; };
  if (!fault && std::ranges::any_of(declarations.all(), is_programme)) {
    return fail(Code::kInvalid, fmt::format("{} is a programme of several scenarios", package.sources().front().name),
                "give one of its scenarios here; drops-host run and drops-author check take programmes");
  }
  Reading reading;
  if (fault) reading.error(code_of(*fault), {fault->file, fault->line}, "", fault->what, fault->todo);
  for (const Notice& notice : declarations.notices()) {
    reading.error(notice.code, notice.place, "", notice.what, notice.todo);
  }
  loaded.plan.sources = package.sources();
  loaded.plan.hooks = declarations.hooks();
  if (declarations.exceeded()) {
    reading.error("E110", {}, "", "the tables are too many, or too deep within one another, for a scenario",
                  "look for a table that holds itself");
  } else {
    read_all(reading, declarations.all(), !fault, loaded.plan);
  }
  loaded.findings = reading.take();
  if (!fault && !declarations.exceeded()) {
    std::ranges::move(plan::resolve(loaded.plan), std::back_inserter(loaded.findings));
    std::ranges::move(plan::check(loaded.plan), std::back_inserter(loaded.findings));
  }
  finish(loaded.findings);
  return loaded;
}

Result<Loaded> load(Package& package) {
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  return load(**box, package);
}

// Each language on a copy: one translation knows nothing of another.
void check_languages(Package& package, Loaded& loaded) {
  for (const std::string& language : loaded.plan.languages) {
    Loaded told{loaded.plan, {}};
    translate_from(package, language, told);
    std::ranges::move(told.findings, std::back_inserter(loaded.findings));
  }
  loaded.plan.sources = package.sources();
  finish(loaded.findings);
}

Outcome knows_language(const plan::Plan& plan, const std::string& language) {
  if (std::ranges::find(plan.languages, language) != plan.languages.end()) return {};
  std::string known = plan.language;
  for (const std::string& each : plan.languages) known += ", " + each;
  return fail(Code::kNotFound, fmt::format("'{}' is not there in the language '{}'", plan.id, language),
              plan.languages.empty() ? fmt::format("leave the language out: it is written in '{}' alone", known)
                                     : "choose one of " + known);
}

}  // namespace

Result<Loaded> load_file(const std::string& path, const LoadOptions& options) {
  auto text = read_source(path);
  if (!text) return pass_on(text);
  Package package(path, std::move(*text));
  auto loaded = load(package);
  if (!loaded || !loaded->playable()) return loaded;  // first things first
  if (options.every_language) check_languages(package, *loaded);
  if (options.language.empty() || options.language == loaded->plan.language) return loaded;
  if (auto known = knows_language(loaded->plan, options.language); !known) return pass_on(known);
  translate_from(package, options.language, *loaded);
  finish(loaded->findings);
  return loaded;
}

Result<Loaded> load_text(std::string name, std::string text) {
  if (auto fine = check_source(name, text); !fine) return pass_on(fine);
  Package package = Package::of_text(std::move(name), std::move(text));
  return load(package);
}

Result<std::string> texts_to_fill(const std::string& path, const std::string& language) {
  if (!plan::is_language(language)) {
    return fail(Code::kInvalid, fmt::format("'{}' is no language", language), "give its short name, such as de or es");
  }
  auto text = read_source(path);
  if (!text) return pass_on(text);
  Package package(path, std::move(*text));
  auto loaded = load(package);
  if (!loaded) return pass_on(loaded);
  return table_to_fill(package, language, loaded->plan);
}

}  // namespace drops::script
