#pragma once
// The sentences of the completion file: what each word and each entry of the scenario language is for. Names that the
// loader does not know are never looked up here; api.h says which names there are.

#include <span>
#include <string_view>

namespace drops::author {

// A table of the language, as script::Vocabulary names it.
struct ToldTable {
  std::string_view table;
  std::string_view name;   // of its class
  std::string_view items;  // the type of what stands in it without a name; "": nothing does
  std::string_view sentence;
};
[[nodiscard]] std::span<const ToldTable> told_tables();

struct ToldEntry {
  std::string_view table;  // "": of any table that has no sentence of its own
  std::string_view entry;
  std::string_view sentence;
  std::string_view type = "";  // where the reader looks for itself
};
// Nothing: nobody has told yet.
[[nodiscard]] const ToldEntry* told_entry(std::string_view table, std::string_view entry);

// Something that can be called: "fact string; who? string" are its parameters.
struct ToldCall {
  std::string_view name;
  std::string_view sentence;
  std::string_view takes;
  std::string_view gives = "";
};
[[nodiscard]] const ToldCall* told_word(std::string_view name);
[[nodiscard]] const ToldCall* told_of_team(std::string_view name);
[[nodiscard]] const ToldCall* told_of_library(std::string_view name);

}  // namespace drops::author
