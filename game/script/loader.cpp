#include "game/script/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "game/base/text.h"
#include "game/plan/check.h"
#include "game/plan/resolve.h"
#include "game/script/read_parts.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

using Reader = void (*)(Reading&, const Declaration&, plan::Plan&);

struct Kind {
  std::string_view word;
  Reader read;
  bool once = false;
};

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
        reading.error("E108", made.line, std::string(kind.word),
                      fmt::format("it is declared a second time; first on line {}", first->line),
                      "keep one of the two");
        continue;
      }
      first = &made;
      kind.read(reading, made, plan);
    }
    if (kind.word == "scenario" && !first && complete) {
      reading.error("E107", 0, "", "the file declares no scenario",
                    "begin it with scenario { api = 1, id = \"...\", ... }");
    }
  }
}

namespace {

std::string_view code_of(const Fault& fault) {
  if (fault.stop != Stop::kNone) return "E102";
  return fault.syntax ? "E101" : "E103";
}

Outcome check_source(const std::string& name, std::string_view text) {
  if (text.size() > kMostSourceBytes) {
    return fail(Code::kLimit, fmt::format("{} is larger than {} kB", name, kMostSourceBytes >> 10),
                "a scenario is a text of some pages; give that file");
  }
  const bool binary = std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
  if (binary || !count_code_points(text)) {
    return fail(Code::kInvalid, fmt::format("{} is not a text file", name), "save it as plain text in UTF-8");
  }
  return {};
}

void sort_by_line(std::vector<plan::Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const plan::Finding& f) { return std::pair(f.place.file, f.place.line); });
}

}  // namespace

Result<Loaded> load_file(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) {
    return fail(Code::kNotFound, fmt::format("there is no file {}", path), "check the path");
  }
  std::ifstream file(path, std::ios::binary);
  std::string text(kMostSourceBytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad() || (!file.eof() && file.fail())) {
    return fail(Code::kUnavailable, fmt::format("{} cannot be read", path), "check its permissions");
  }
  text.resize(static_cast<std::size_t>(file.gcount()));
  return load_text(path, std::move(text));
}

Result<Loaded> load_text(std::string name, std::string text) {
  if (auto fine = check_source(name, text); !fine) return pass_on(fine);
  auto box = Sandbox::make();
  if (!box) return pass_on(box);
  Loaded loaded;
  loaded.plan.sources.push_back({std::move(name), std::move(text)});
  Declarations declarations(**box, loaded.plan.sources[0].text, Declarations::Mode::kCollect);
  const auto fault = declarations.run();
  Reading reading;
  if (fault) reading.error(code_of(*fault), fault->line, "", fault->what, fault->todo);
  for (const Notice& notice : declarations.notices()) {
    reading.error(notice.code, notice.line, "", notice.what, notice.todo);
  }
  loaded.plan.hooks = declarations.hooks();
  if (declarations.exceeded()) {
    reading.error("E110", 0, "", "the tables are too many, or too deep within one another, for a scenario",
                  "look for a table that holds itself");
  } else {
    read_all(reading, declarations.all(), !fault, loaded.plan);
  }
  loaded.findings = reading.take();
  if (!fault && !declarations.exceeded()) {
    std::ranges::move(plan::resolve(loaded.plan), std::back_inserter(loaded.findings));
    std::ranges::move(plan::check(loaded.plan), std::back_inserter(loaded.findings));
  }
  sort_by_line(loaded.findings);
  return loaded;
}

}  // namespace drops::script
