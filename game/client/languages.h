#pragma once
// Which languages the window speaks, and which it speaks now. The catalogues are gettext's: assets/languages/de.po,
// compiled by the build to share/drops/languages. No text of a scenario is in them, and nothing is drawn here.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace drops::client {

struct Language {
  std::string id;    // "de"
  std::string name;  // as its speakers call it: "Deutsch"
};

// Finds the catalogues below `folder`; from then on use_language() knows them. Called before there are other threads:
// it changes the environment.
void open_catalogues(const std::filesystem::path& folder);
// share/drops/languages beside the folder of this program, where the build puts it.
[[nodiscard]] std::filesystem::path catalogue_folder();

// English first, then those that were found.
[[nodiscard]] const std::vector<Language>& languages();
[[nodiscard]] bool has_language(std::string_view id);

// Of LANGUAGE, LC_ALL, LC_MESSAGES and LANG the first that is known here, "de_AT.UTF-8" as "de"; else English. As the
// environment was when the catalogues were opened.
[[nodiscard]] std::string system_language();

// From here on tr() answers in this language; empty: the system's. One that is not known is English.
void use_language(std::string_view id);
[[nodiscard]] const std::string& used_language();

// What stands in the catalogue of the used language; the English text itself where nothing does.
[[nodiscard]] std::string translated(const std::string& text);
[[nodiscard]] std::string translated(const std::string& one, const std::string& many, long long count);

}  // namespace drops::client
