#pragma once
// A small scenario as text, to break in one place, and what a script ends in.

#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

#include "game/script/loader.h"
#include "game/script/sandbox.h"

namespace drops::script::test {

// One declaration a line, so that a line number says which.
inline const std::string kSmall =
    R"(scenario { api = 1, id = "small", title = "Small", players = { 2, 6 }, start = "first" }
role "lead" { "Lead", leader = true }
role "dev" { "Dev", many = true }
character "dana" { "Dana" }
stake "days" { "Days", start = 3, max = 5 }
scene "first" { "Monday.",
  ask = vote { "What now?", default = "yes",
    { "Yes", id = "yes", stakes = { days = -1 } },
    { "No", id = "no" } },
  go = "last" }
scene "last" { "Friday.", ending = "done" }
)";

// The small scenario with the first `from` replaced by `to`.
inline std::string small_with(const std::string& from, const std::string& to) {
  std::string text = kSmall;
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

inline Loaded load(const std::string& text) {
  auto loaded = load_text("small.lua", text);
  REQUIRE(loaded);
  return std::move(*loaded);
}

// All findings as sentences.
inline std::vector<std::string> told(const std::string& text) {
  const Loaded loaded = load(text);
  std::vector<std::string> all;
  for (const auto& finding : loaded.findings) all.push_back(plan::sentence(finding, loaded.plan));
  return all;
}

inline std::string codes(const std::string& text) {
  std::string all;
  for (const auto& finding : load(text).findings) all += (all.empty() ? "" : " ") + finding.code;
  return all;
}

// What a bare script ends in; nothing: it ran to its end.
inline std::optional<Fault> run(const std::string& text, const Limits& limits = {}) {
  auto box = Sandbox::make(limits);
  REQUIRE(box);
  return (*box)->run(text);
}

inline bool runs(const std::string& text) {
  const auto fault = run(text);
  if (fault) UNSCOPED_INFO(fault->line << ": " << fault->what);
  return !fault;
}

}  // namespace drops::script::test
