// Who was picked, and who is found by a part of a name.

#include <algorithm>

#include "game/base/text.h"
#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

// Small letters as far as they are ASCII: nobody types an accent to find a name by its others.
std::string small_letters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

bool is_called(const schema::RosterSeat& seat, const std::string& part) {
  return small_letters(seat.name()).find(part) != std::string::npos;
}

template <class Look>
void for_each_seat(const Seen& seen, Look look) {
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() != schema::PART_ROSTER) continue;
    for (const schema::RosterSeat& seat : part->roster().seats()) look(seat, part->team());
  }
}

std::string where_of(std::uint32_t team) {
  return team == link::kNoTeam ? tr("in no team yet") : team_word(team);
}

DeskPerson person_of(const schema::RosterSeat& seat, std::uint32_t team, const Seen& seen, const Desk& desk) {
  DeskPerson person;
  person.seat = desk_seat(seat, seen);
  person.where = where_of(team);
  if (team != link::kNoTeam) person.team = team;
  person.manager = seat.manager();
  const bool late = desk.state == DeskState::kEnded;
  // Who looks on sits nowhere, and can be given neither a place nor another's.
  person.plays = !seat.observes() || desk.state == DeskState::kLobby;
  person.can_move = person.plays && !late;
  person.can_mirror = person.plays && !late && desk.state != DeskState::kLobby && person.team.has_value();
  if (seat.mirrors()) person.marks.push_back(tr("shares a seat"));
  if (seat.observes()) person.marks.push_back(tr("watches"));
  if (seat.has_accepted() && !seat.accepted()) person.marks.push_back(tr("has not accepted the contract"));
  return person;
}

}  // namespace

std::pair<const schema::RosterSeat*, std::uint32_t> desk_find(const Seen& seen, std::uint32_t wanted) {
  std::pair<const schema::RosterSeat*, std::uint32_t> found{nullptr, link::kNoTeam};
  for_each_seat(seen, [&](const schema::RosterSeat& seat, std::uint32_t team) {
    if (seat.seat() == wanted) found = {&seat, team};
  });
  return found;
}

void add_person(const Seen& seen, const Local& local, Desk& desk) {
  if (!local.desk.seat) return;
  const auto [seat, team] = desk_find(seen, *local.desk.seat);
  if (seat == nullptr) return;  // has left since
  desk.person = person_of(*seat, team, seen, desk);
  const std::uint32_t picked = *local.desk.seat;
  const auto mark = [picked](std::vector<DeskSeat>& seats) {
    for (DeskSeat& one : seats) one.picked = one.seat == picked;
  };
  for (DeskGroup& group : desk.groups) mark(group.seats);
  for (DeskTeam& row : desk.teams) mark(row.seats);
}

void add_found(const Seen& seen, const Local& local, Desk& desk) {
  constexpr std::size_t kMost = 12;
  const std::string part = small_letters(tidy_spaces(local.desk.find));
  desk.find = local.desk.find;
  if (part.empty()) return;
  std::vector<std::uint32_t> teams;
  for_each_seat(seen, [&](const schema::RosterSeat& seat, std::uint32_t team) {
    if (!is_called(seat, part)) return;
    teams.push_back(team);
    if (desk.found.size() == kMost) return;
    desk.found.push_back({desk_seat(seat, seen), where_of(team)});
    desk.found.back().seat.picked = local.desk.seat == seat.seat();
  });
  std::erase_if(desk.teams,
                [&](const DeskTeam& team) { return std::find(teams.begin(), teams.end(), team.team) == teams.end(); });
}

}  // namespace drops::client::model
