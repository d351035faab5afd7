// What the desk asks before something is done with people and teams: for whom, which, what words. The answer is a deed.

#include <algorithm>
#include <charconv>

#include "game/base/text.h"
#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr std::size_t kMostName = 48;  // as the schema has them
constexpr std::size_t kMostMessage = 400;

struct Asked {
  const Desk& desk;
  const Seen& seen;
  const Local& local;

  [[nodiscard]] const schema::SessionPart& session() const { return seen.parts.find(schema::PART_SESSION)->session(); }
  [[nodiscard]] const schema::OverviewPart* overview() const {
    const schema::Part* part = seen.parts.find(schema::PART_OVERVIEW);
    return part != nullptr ? &part->overview() : nullptr;
  }
};

DeskPrompt asked(DeskQuestion what, std::string title, std::string text, std::string confirm) {
  DeskPrompt prompt;
  prompt.what = what;
  prompt.title = std::move(title);
  prompt.text = std::move(text);
  prompt.confirm = std::move(confirm);
  return prompt;
}

void add_option(DeskPrompt& prompt, const Local& local, std::string id, std::string text, std::string second = {}) {
  const bool selected = local.visit == 0 && local.selected == id;
  prompt.options.push_back(
      {static_cast<int>(prompt.options.size()) + 1, std::move(id), std::move(text), selected, std::move(second)});
}

// The number that was selected among the options; nothing where none was.
std::optional<std::uint32_t> picked(const DeskPrompt& prompt) {
  for (const DeskOption& option : prompt.options) {
    std::uint32_t number = 0;
    const char* end = option.id.data() + option.id.size();
    if (option.selected && std::from_chars(option.id.data(), end, number).ec == std::errc()) return number;
  }
  return std::nullopt;
}

void set_deed(DeskPrompt& prompt, DeskDeed deed) {
  prompt.deed = std::move(deed);
  prompt.can_confirm = true;
}

DeskPrompt reveal(const Asked& at) {
  DeskPrompt prompt = asked(DeskQuestion::kReveal, tr_with("Close the question now, for {}?", {at.desk.target}),
                            tr("What has been answered so far counts. Whoever has not answered is not waited for."),
                            tr("Close and reveal"));
  if (at.desk.can_reveal) set_deed(prompt, DeskReveal{at.desk.selected});
  return prompt;
}

// One row a visit: teams may have come to different scenes as their n-th.
std::vector<std::pair<std::uint32_t, std::string>> visits_of(const schema::OverviewPart& overview) {
  std::vector<std::pair<std::uint32_t, std::string>> rows;
  for (const schema::OverviewTeam& team : overview.teams()) {
    for (int i = 0; i < std::min(team.visits_size(), team.visit_titles_size()); ++i) {
      const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.first == team.visits(i); });
      if (row == rows.end()) {
        rows.emplace_back(team.visits(i), team.visit_titles(i));
      } else if (row->second.find(team.visit_titles(i)) == std::string::npos) {
        row->second += " / " + team.visit_titles(i);
      }
    }
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

DeskPrompt go_back(const Asked& at) {
  DeskPrompt prompt = asked(DeskQuestion::kGoBack, tr("Back to which scene?"),
                            tr("All teams go back to it. What was decided from there on is taken out of the story, and "
                               "trust is what it was. This cannot be undone."),
                            tr("Go back, all teams"));
  prompt.danger = true;
  for (const auto& [visit, titles] : visits_of(*at.overview())) {
    add_option(prompt, at.local, std::to_string(visit), dotted({tr_with("Scene {}", {std::to_string(visit)}), titles}));
  }
  if (const auto visit = picked(prompt)) set_deed(prompt, DeskGoBack{*visit});
  return prompt;
}

DeskPrompt inject(const Asked& at) {
  DeskPrompt prompt = asked(DeskQuestion::kInject, tr_with("Which surprise, for {}?", {at.desk.target}),
                            tr("They read it at once, in the scene that they are in. It cannot be taken back."),
                            tr_with("Send it to {}", {at.desk.target}));
  for (const schema::ShownInject& one : at.overview()->injects()) {
    add_option(prompt, at.local, one.id(), one.title(), one.text());
    if (prompt.options.back().selected) set_deed(prompt, DeskInject{at.desk.selected, one.id()});
  }
  return prompt;
}

DeskPrompt message(const Asked& at) {
  DeskPrompt prompt = asked(DeskQuestion::kMessage, tr("A message to whom?"),
                            tr("It appears on their screens at once. It cannot be taken back."), tr("Send it"));
  prompt.field = tr("Your words");
  prompt.most = kMostMessage;
  add_option(prompt, at.local, "all", tr("Everybody"));
  if (at.desk.selected) add_option(prompt, at.local, "team", team_word(*at.desk.selected));
  if (at.desk.person) add_option(prompt, at.local, "seat", at.desk.person->seat.name, at.desk.person->where);
  if (at.local.selected.empty()) prompt.options.back().selected = true;  // the nearest one
  DeskMessage deed;
  deed.text = tidy_spaces(at.local.desk.words);
  for (const DeskOption& option : prompt.options) {
    if (option.selected && option.id == "team") deed.team = at.desk.selected;
    if (option.selected && option.id == "seat") deed.seat = at.desk.person->seat.seat;
  }
  if (!deed.text.empty()) set_deed(prompt, deed);
  return prompt;
}

std::string size_of(const Seen& seen, std::uint32_t team) {
  const schema::RosterPart* roster = desk_roster(seen, team);
  const int count = roster != nullptr ? roster->seats_size() : 0;
  return count == 0 ? tr("nobody yet") : tr_n("{} person", "{} people", count);
}

DeskPrompt move(const Asked& at) {
  const DeskPerson& person = *at.desk.person;
  DeskPrompt prompt = asked(DeskQuestion::kMove, tr_with("Where shall {} go?", {person.seat.name}),
                            tr("In a story that goes on, they get a place and a role of their own there."),
                            tr_with("Move {}", {person.seat.name}));
  for (std::uint32_t team = 0; team < at.session().teams(); ++team) {
    if (person.team == team) continue;
    add_option(prompt, at.local, std::to_string(team), team_word(team), size_of(at.seen, team));
  }
  if (const auto team = picked(prompt)) {
    set_deed(prompt, DeskMove{person.seat.seat, *team, person.seat.name, person.team});
  }
  return prompt;
}

DeskPrompt rename(const Asked& at) {
  const DeskSeat& seat = at.desk.person->seat;
  DeskPrompt prompt = asked(DeskQuestion::kRename, tr_with("What shall {} be called?", {seat.name}),
                            tr("Everybody sees the new name at once."), tr("Rename"));
  prompt.field = tr("New name");
  prompt.most = kMostName;
  const std::string name = tidy_spaces(at.local.desk.words);
  if (!name.empty() && name != seat.name) set_deed(prompt, DeskRename{seat.seat, name, seat.name});
  return prompt;
}

DeskPrompt remove(const Asked& at) {
  const DeskSeat& seat = at.desk.person->seat;
  DeskPrompt prompt = asked(
      DeskQuestion::kRemove, tr_with("Take {} out of the session?", {seat.name}),
      tr("Their screen says that you have done it. Their seat is gone: they can come back as somebody new alone."),
      tr_with("Take {} out", {seat.name}));
  prompt.danger = true;
  set_deed(prompt, DeskRemove{seat.seat, seat.name});
  return prompt;
}

DeskPrompt mirror(const Asked& at) {
  const DeskPerson& person = *at.desk.person;
  DeskPrompt prompt =
      asked(DeskQuestion::kMirror, tr_with("Whose decisions shall {} share?", {person.seat.name}),
            tr("Two people then decide as one, on two screens. Moving them to another team gives them a "
               "place of their own again."),
            tr("Share the seat"));
  const schema::RosterPart* roster = desk_roster(at.seen, *person.team);
  for (int i = 0; roster != nullptr && i < roster->seats_size(); ++i) {
    const schema::RosterSeat& mate = roster->seats(i);
    if (mate.seat() == person.seat.seat || mate.mirrors() || !mate.has_place()) continue;
    add_option(prompt, at.local, std::to_string(mate.seat()), mate.name(), mate.role());
  }
  if (const auto of = picked(prompt)) set_deed(prompt, DeskMirror{person.seat.seat, *of, person.seat.name});
  return prompt;
}

DeskPrompt bots(const Asked& at) {
  constexpr std::uint32_t kMost = 8;
  const std::uint32_t team = *at.desk.selected;
  DeskPrompt prompt =
      asked(DeskQuestion::kBots, tr_with("How many bots for {}?", {team_word(team)}),
            tr("They say that they are bots, and decide by themselves. You can take them out again."), tr("Add them"));
  for (std::uint32_t count = 1; count <= kMost; ++count) {
    add_option(prompt, at.local, std::to_string(count), tr_n("{} bot", "{} bots", count));
  }
  if (const auto count = picked(prompt)) set_deed(prompt, DeskBots{team, *count});
  return prompt;
}

DeskPrompt merge(const Asked& at) {
  const std::uint32_t from = *at.desk.selected;
  DeskPrompt prompt = asked(DeskQuestion::kMerge, tr_with("Which team shall {} join?", {team_word(from)}),
                            tr("Its people go on there, with roles of that story, and its own story ends here. This "
                               "cannot be undone."),
                            tr("Join the teams"));
  prompt.danger = true;
  for (const schema::OverviewTeam& team : at.overview()->teams()) {
    if (team.team() == from || !team.ending().empty() || team.phase() == schema::PHASE_OVER) continue;
    add_option(prompt, at.local, std::to_string(team.team()), team_word(team.team()), size_of(at.seen, team.team()));
  }
  if (const auto into = picked(prompt)) set_deed(prompt, DeskMerge{from, *into});
  return prompt;
}

DeskPrompt pace(const Asked& at) {
  const schema::SessionPart& session = at.session();
  DeskPrompt prompt =
      asked(DeskQuestion::kPace, tr("How shall teams go through the story?"),
            tr("Together, all wait for the slowest team after each scene. In a box of time each goes at "
               "its own pace, and you see when it is over."),
            tr("So be it"));
  if (!session.together()) add_option(prompt, at.local, "together", tr("All at one pace"));
  add_option(prompt, at.local, "0", tr("Each at its own"), tr("without a box"));
  for (const std::uint32_t minutes : {10U, 20U, 30U, 45U, 60U}) {
    add_option(prompt, at.local, std::to_string(minutes), tr("Each at its own"),
               tr_n("a box of {} minute from now", "a box of {} minutes from now", minutes));
  }
  const bool had_box = session.box_ends() >= 0;
  const auto minutes = picked(prompt);
  if (minutes) set_deed(prompt, DeskPace{false, *minutes, session.together(), had_box});
  if (prompt.options.front().selected && !minutes) set_deed(prompt, DeskPace{true, 0, session.together(), had_box});
  return prompt;
}

}  // namespace

DeskPrompt deed_prompt(const Desk& desk, const Seen& seen, const Local& local) {
  const Asked at{desk, seen, local};
  const bool plays = (desk.state == DeskState::kPlay || desk.state == DeskState::kPaused) && at.overview() != nullptr;
  const bool person = desk.person.has_value();
  switch (local.desk_question) {
    case DeskQuestion::kReveal: return plays ? reveal(at) : DeskPrompt{};
    case DeskQuestion::kGoBack: return plays && desk.can_go_back ? go_back(at) : DeskPrompt{};
    case DeskQuestion::kInject: return plays && desk.can_inject ? inject(at) : DeskPrompt{};
    case DeskQuestion::kMessage: return message(at);
    case DeskQuestion::kMove: return person && desk.person->can_move ? move(at) : DeskPrompt{};
    case DeskQuestion::kRename: return person ? rename(at) : DeskPrompt{};
    case DeskQuestion::kRemove: return person ? remove(at) : DeskPrompt{};
    case DeskQuestion::kMirror: return person && desk.person->can_mirror ? mirror(at) : DeskPrompt{};
    case DeskQuestion::kBots: return desk.selected && desk.state != DeskState::kEnded ? bots(at) : DeskPrompt{};
    case DeskQuestion::kMerge: return plays && desk.selected ? merge(at) : DeskPrompt{};
    case DeskQuestion::kPace: return plays ? pace(at) : DeskPrompt{};
    default: return {};
  }
}

}  // namespace drops::client::model
