#include "game/report/debrief_words.h"

#include <fmt/format.h>

#include <map>

#include "game/report/lines.h"
#include "game/session/debrief.h"
#include "game/session/labels.h"

namespace drops::report {
namespace {

std::string said(const schema::DebriefShown& shown, schema::DebriefSaying what, std::string_view head) {
  std::string text;
  for (int i = 0; i < shown.words_size() && i < shown.sayings_size(); ++i) {
    if (shown.sayings(i) == static_cast<std::uint32_t>(what) && !shown.words(i).empty())
      text += wrapped(fmt::format("- {}", shown.words(i)), 4);
  }
  return text.empty() ? "" : wrapped(head, 2) + text;
}

}  // namespace

std::string shown_told(const schema::DebriefShown& shown) {
  const std::string team = session::team_label(TeamId(shown.team()));
  if (shown.step() != schema::DEBRIEF_REACTIONS) {
    const std::string views =
        said(shown, schema::SAYING_PLUS, "what helped") + said(shown, schema::SAYING_DELTA, "what to change");
    return views.empty() ? "" : "\n" + wrapped(team + " looks back:", 0) + views;
  }
  std::string words;
  for (const std::string& word : shown.words()) {
    if (!word.empty()) words += (words.empty() ? "" : ", ") + word;
  }
  if (words.empty()) return "";
  return "\n" + wrapped(fmt::format("{}, a word each: {}", team, words), 0);
}

std::string agreements_told(const session::State& state) {
  std::map<std::uint32_t, std::string> lines;
  for (const session::AgreementLine& line : state.house.debrief.agreement) {
    if (line.text.empty() || !session::stands(state, line)) continue;
    lines[line.team.value] += wrapped("- " + line.text, 2);
  }
  std::string text;
  for (const auto& [team, theirs] : lines) {
    text += "\n" + wrapped(session::team_label(TeamId(team)) + " has agreed:", 0) + theirs;
  }
  return text;
}

}  // namespace drops::report
