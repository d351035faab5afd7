// The pages before a session: what goes on already, the form to join with, the stories to choose from.

#include <algorithm>
#include <string_view>
#include <utility>

#include "game/base/text.h"
#include "game/client/model/pieces.h"
#include "game/client/model/words.h"
#include "net/invite.h"

namespace drops::client::model {
namespace {

constexpr std::size_t kMostShown = 60;  // letters of a title that comes from somebody else

std::string players_words(int least, int most) {
  if (least == most) return tr_n("{} player a team", "{} players a team", least);
  return tr_with("{} to {} players a team", {std::to_string(least), std::to_string(most)});
}

// As somebody else's machine called it: whatever it is, it can be shown.
std::string title_of(const std::string& told) {
  const std::string title = shortened(told, kMostShown);
  return title.empty() || has_control_characters(title) ? tr("A session") : title;
}

std::string quoted(const std::string& title) {
  return tr_with("“{}”", {title.empty() ? tr("A session") : title});
}

bool is_meant(const FoundSeen& one, const std::string& room) {
  return !room.empty() && one.room == room;
}

Sign search_of(const Seen& seen, const Local& local, const std::string& room) {
  if (room.empty() || local.address_typed) return {};
  const auto meant = [&](const FoundSeen& one) { return is_meant(one, room); };
  const auto count = std::ranges::count_if(seen.found, meant);
  if (count == 1) {
    const FoundSeen& one = *std::ranges::find_if(seen.found, meant);
    return {tr_with("Found: {}, at {}", {title_of(one.title), one.address}), Tone::kGood};
  }
  if (count > 1) return {tr("Several sessions begin with these letters. Choose yours in the list."), Tone::kWarn};
  if (!local.address.empty()) return {};  // it may be the one of last time
  return {tr_with("No session {}-… answers in this network yet. You can type its address below.", {room}),
          Tone::kNeutral};
}

HostedLine line_of(const HostedSeen& one) {
  HostedLine line{one.database, one.title.empty() ? tr("A session") : one.title, "", one.running};
  line.detail = one.running ? tr_with("Goes on, at {}", {one.address}) : tr("Stands still. It goes on from its file.");
  return line;
}

// "Amara, Ben and Cleo"
std::string listed_names(const KnownSeen& one) {
  std::string names = one.name;
  for (std::size_t i = 0; i < one.others.size(); ++i) {
    const bool last = i + 1 == one.others.size();
    names = last ? tr_with("{} and {}", {names, one.others[i]}) : names + ", " + one.others[i];
  }
  return names;
}

}  // namespace

Front front_of(const Seen& seen) {
  Front front;
  front.notice = seen.notice;
  front.hosts = seen.hosts;
  for (const HostedSeen& one : seen.hosted) front.hosted.push_back(line_of(one));
  const auto running = std::ranges::count_if(seen.hosted, &HostedSeen::running);
  const auto first = std::ranges::find_if(seen.hosted, &HostedSeen::running);
  if (running > 1) {
    front.goes_on = tr_n("{} session that you host goes on.", "{} sessions that you host go on.", running);
  } else if (running == 1) {
    front.goes_on = tr_with("{} goes on. You host it.", {quoted(first->title)});
  } else if (seen.hosts) {
    front.goes_on = tr("A session that you host goes on.");
  }
  return front;
}

JoinForm join_of(const Seen& seen, const Local& local) {
  JoinForm form;
  form.code = {local.code, local.code_error};
  form.address = {local.address, local.address_error};
  form.name = {local.name, local.name_error};
  form.together = local.together;
  for (const LocalName& one : local.others) form.others.push_back({one.name, one.error});
  form.may_add = form.others.size() + 1 < kMostAtLaptop;
  const std::string room = net::room_of(local.code);
  form.search = search_of(seen, local, room);
  for (const FoundSeen& one : seen.found) {
    FoundLine line{title_of(one.title), "", one.address, one.room, "", is_meant(one, room)};
    line.detail = tr_with("Code {}-…, at {}", {one.room, one.address});
    if (!one.speaks_ours) line.wrong = tr("It runs another version of this program. Install the same one.");
    form.found.push_back(std::move(line));
  }
  for (const KnownSeen& one : seen.known) {
    const std::string title = one.title.empty() ? tr_with("Session {}", {one.code}) : one.title;
    form.known.push_back({title, tr_with("As {}, at {}", {listed_names(one), one.address})});
  }
  return form;
}

void take_found(Local& local, const std::vector<FoundSeen>& found) {
  const std::string room = net::room_of(local.code);
  if (room.empty() || local.address_typed) return;
  const auto meant = [&](const FoundSeen& one) { return is_meant(one, room); };
  if (std::ranges::count_if(found, meant) != 1) return;
  const FoundSeen& one = *std::ranges::find_if(found, meant);
  if (local.address != one.address) local.address_error.clear();
  local.address = one.address;
}

// ---- Practise and Host

namespace {

// Each in its own words, as who speaks it looks for it.
std::string language_word(const std::string& id) {
  constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"en", "English"},  {"de", "Deutsch"},    {"es", "Español"}, {"fr", "Français"},
      {"it", "Italiano"}, {"nl", "Nederlands"}, {"pl", "Polski"},  {"pt", "Português"}};
  for (const auto& [known, name] : kNames) {
    if (known == id) return std::string(name);
  }
  return id;
}

ScenarioCard card_of(const ScenarioSeen& scenario, bool selected) {
  ScenarioCard card{scenario.id, scenario.title, scenario.summary, "", selected, scenario.programme};
  card.facts = dotted({tr_n("{} minute", "{} minutes", scenario.minutes),
                       players_words(scenario.players_least, scenario.players_most)});
  return card;
}

void fill_numbers(Chooser& chooser, const ScenarioSeen& chosen, const Local& local) {
  chooser.least_teams = std::max(1, chosen.teams_least);
  chooser.most_teams = std::max(chooser.least_teams, chosen.teams_most);
  chooser.teams = std::clamp(local.teams, chooser.least_teams, chooser.most_teams);
  const int least = chooser.teams * chosen.players_least;
  const int most = chooser.teams * chosen.players_most;
  chooser.seats = least == most ? tr_n("Room for {} person", "Room for {} people", most)
                                : tr_with("For {} to {} people", {std::to_string(least), std::to_string(most)});
  chooser.most_bots = most;
  chooser.bots = std::clamp(local.bots, 0, most);
  chooser.contract = local.contract;
  chooser.locks = local.locks;
}

void fill_languages(Chooser& chooser, const ScenarioSeen& chosen, const Local& local) {
  if (chosen.languages.empty()) return;
  const bool known = std::ranges::find(chosen.languages, local.language) != chosen.languages.end();
  chooser.languages.push_back({"", tr("As it is written"), !known});
  for (const std::string& id : chosen.languages)
    chooser.languages.push_back({id, language_word(id), id == local.language});
}

}  // namespace

Chooser chooser_of(const Seen& seen, const Local& local) {
  Chooser chooser;
  const bool hosts = local.page == Page::kHost;
  std::vector<const ScenarioSeen*> offered;
  for (const ScenarioSeen& scenario : seen.scenarios) {
    if (hosts || !scenario.programme) offered.push_back(&scenario);
  }
  if (offered.empty()) {
    chooser.problem = tr("No scenario was found on this computer. Put one into scripts/scenarios, then come back.");
    return chooser;
  }
  auto chosen = std::ranges::find_if(offered, [&](const ScenarioSeen* one) { return one->id == local.scenario; });
  if (chosen == offered.end()) chosen = offered.begin();
  for (const ScenarioSeen* one : offered) chooser.scenarios.push_back(card_of(*one, one == *chosen));
  chooser.roles.push_back({"", tr("Any role"), local.role.empty()});
  for (const RoleWish& role : (*chosen)->roles) chooser.roles.push_back({role.id, role.title, role.id == local.role});
  fill_languages(chooser, **chosen, local);
  fill_numbers(chooser, **chosen, local);
  return chooser;
}

}  // namespace drops::client::model
