#pragma once
// A plan in another language: every text is replaced by what a table of texts says of it. The table is keyed by the
// text itself, so that a trainer needs no ids and sees at once what is translated. Pure: who reads the table is
// elsewhere.

#include <span>
#include <string>
#include <vector>

#include "game/plan/finding.h"

namespace drops::plan {

struct TextEntry {
  std::string from, to;  // empty `to`: not translated yet
  Place place;
};

// A text that stands in the code of a hook.
struct HookText {
  std::string text;
  Place place;
};

// Texts that the table says nothing of, each once, in the order of the plan; as written, with where it is first used.
struct MissingText {
  std::string subject;
  std::string_view what;
  std::string text;
  Place place;
};
[[nodiscard]] std::vector<MissingText> missing_texts(const Plan& plan, std::span<const TextEntry> table,
                                                     std::span<const HookText> hooks);

// Replaces what can be replaced; what is missing stays as it was written. Findings: what is missing (W801), entries
// that no text asks for (W802), and texts too long for a card or with what cannot be shown, each where it has to be
// mended. `file`: how a finding calls the table's file.
[[nodiscard]] std::vector<Finding> translate(Plan& plan, const std::string& language, const std::string& file,
                                             std::span<const TextEntry> table, std::span<const HookText> hooks);

// "de", "pt-br": small letters and a hyphen. What becomes part of a file's name is looked at first.
[[nodiscard]] bool is_language(std::string_view word);

}  // namespace drops::plan
