#include "game/client/languages.h"

#include <libintl.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <string>
#include <system_error>

#include "game/client/tr.h"

namespace drops::client {
namespace {

namespace fs = std::filesystem;

// gettext looks for FOLDER/LANGUAGE/LC_MESSAGES/DOMAIN.mo. Here each language is a domain of its own, and what LANGUAGE
// holds never changes again: another language is another domain, without a word to the environment, which threads read.
constexpr const char* kShelf = "catalogues";

// What the catalogues are asked with is of the process, as the environment is: tr() has no other argument than a text.
struct State {
  std::vector<Language> languages{{"en", "English"}};
  std::string system = "en";
  std::string used = "en";
};
State& state() {
  static State only;
  return only;
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// The languages of "de_AT.UTF-8:en", as "de" and "en".
std::vector<std::string> named_in(const std::string& value) {
  std::vector<std::string> names;
  for (std::size_t from = 0; from <= value.size();) {
    const std::size_t end = std::min(value.find(':', from), value.size());
    std::string name = value.substr(from, end - from);
    name = name.substr(0, name.find_first_of("_.@"));
    if (name == "C" || name == "POSIX") name = "en";
    if (!name.empty()) names.push_back(name);
    from = end + 1;
  }
  return names;
}

// As gettext does: the first of these that is set says which locale, and LANGUAGE refines it.
std::string wanted_by_system() {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto wanted = named_in(environment(name));
    const auto known = std::find_if(wanted.begin(), wanted.end(), [](const auto& id) { return has_language(id); });
    if (known != wanted.end()) return *known;
    if (!wanted.empty() && name != std::string("LANGUAGE")) return "en";
  }
  return "en";
}

bool is_english() {
  return state().used == "en";
}

}  // namespace

void open_catalogues(const fs::path& folder) {
  std::vector<Language> found;
  // Whatever the desk's own locale is, and where there is none but C: texts are UTF-8, and LANGUAGE counts.
  const bool able = std::setlocale(LC_MESSAGES, "C.UTF-8") != nullptr;
  std::error_code trouble;
  for (fs::directory_iterator at(folder / kShelf / "LC_MESSAGES", trouble), end; able && !trouble && at != end;
       at.increment(trouble)) {
    if (at->path().extension() != ".mo") continue;
    const std::string id = at->path().stem();
    bindtextdomain(id.c_str(), folder.c_str());
    bind_textdomain_codeset(id.c_str(), "UTF-8");
    found.push_back({id, {}});
  }
  std::sort(found.begin(), found.end(), [](const Language& a, const Language& b) { return a.id < b.id; });
  State& now = state();
  now.languages.resize(1);
  now.languages.insert(now.languages.end(), found.begin(), found.end());
  now.system = wanted_by_system();  // of a window that started this one, LANGUAGE names no language
  ::setenv("LANGUAGE", kShelf, 1);
  for (Language& language : now.languages) {
    if (language.id == "en") continue;
    // Translators: what your own language is called, in itself.
    language.name = dgettext(language.id.c_str(), tr_mark("English").data());
  }
}

fs::path catalogue_folder() {
  std::error_code trouble;
  const fs::path program = fs::read_symlink("/proc/self/exe", trouble);
  return program.parent_path().parent_path() / "share" / "drops" / "languages";
}

const std::vector<Language>& languages() {
  return state().languages;
}

bool has_language(std::string_view id) {
  const auto& all = state().languages;
  return std::any_of(all.begin(), all.end(), [&](const Language& language) { return language.id == id; });
}

std::string system_language() {
  return state().system;
}

void use_language(std::string_view id) {
  const std::string wanted = id.empty() ? system_language() : std::string(id);
  state().used = has_language(wanted) ? wanted : "en";
}

const std::string& used_language() {
  return state().used;
}

std::string translated(const std::string& text) {
  if (is_english() || text.empty()) return text;
  return dgettext(state().used.c_str(), text.c_str());
}

std::string translated(const std::string& one, const std::string& many, long long count) {
  if (is_english()) return count == 1 ? one : many;
  const auto amount = static_cast<unsigned long>(count < 0 ? -count : count);
  return dngettext(state().used.c_str(), one.c_str(), many.c_str(), amount);
}

}  // namespace drops::client
