// Before the story: who sits where, and whether starting now makes sense.

#include <algorithm>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

DeskGroup group_of(std::string name, const schema::RosterPart* roster, const Seen& seen) {
  DeskGroup group;
  group.name = std::move(name);
  for (int i = 0; roster != nullptr && i < roster->seats_size(); ++i) {
    group.seats.push_back(desk_seat(roster->seats(i), seen));
  }
  const auto count = static_cast<int>(group.seats.size());
  group.says = count == 0 ? tr("nobody yet") : tr_n("{} person", "{} people", count);
  return group;
}

int count_in(const Seen& seen, std::uint32_t team) {
  const schema::RosterPart* roster = desk_roster(seen, team);
  return roster != nullptr ? roster->seats_size() : 0;
}

// As the host deals at the start: each of those who chose no team goes to the smallest one.
std::vector<int> sizes_when_dealt(const schema::SessionPart& session, const Seen& seen) {
  std::vector<int> sizes;
  for (std::uint32_t team = 0; team < session.teams(); ++team) sizes.push_back(count_in(seen, team));
  if (sizes.empty()) return sizes;
  for (int left = count_in(seen, link::kNoTeam); left > 0; --left) ++*std::min_element(sizes.begin(), sizes.end());
  return sizes;
}

}  // namespace

std::vector<DeskGroup> desk_groups(const schema::SessionPart& session, const Seen& seen) {
  std::vector<DeskGroup> groups;
  if (count_in(seen, link::kNoTeam) > 0) {
    groups.push_back(group_of(tr("Dealt at the start"), desk_roster(seen, link::kNoTeam), seen));
  }
  for (std::uint32_t team = 0; team < session.teams(); ++team) {
    groups.push_back(group_of(team_word(team), desk_roster(seen, team), seen));
  }
  return groups;
}

std::string start_doubt(const schema::SessionPart& session, const Seen& seen) {
  const std::vector<int> sizes = sizes_when_dealt(session, seen);
  const auto empty = std::count(sizes.begin(), sizes.end(), 0);
  const auto alone = std::count(sizes.begin(), sizes.end(), 1);
  if (empty > 0) return tr_n("{} team would have nobody in it.", "{} teams would have nobody in them.", empty);
  if (alone > 0)
    return tr_n("In {} team one person would play alone.", "In {} teams one person would play alone.", alone);
  return {};
}

}  // namespace drops::client::model
