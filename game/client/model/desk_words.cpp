// What people have said to the facilitator, what may surprise them, and what the author has noted for whoever runs it.

#include <algorithm>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

std::string ago_words(Tick ms) {
  const Tick minutes = std::max<Tick>(0, ms) / 60'000;
  if (minutes == 0) return tr("just now");
  return tr_with("{} min ago", {std::to_string(minutes)});
}

std::string speaker(const Seen& seen, std::uint32_t seat) {
  const auto [row, team] = desk_find(seen, seat);
  if (row == nullptr) return tr("Somebody who has left");
  const std::string name = row->role().empty() ? row->name() : row->name() + " (" + row->role() + ")";
  return dotted({name, team == link::kNoTeam ? "" : team_word(team)});
}

}  // namespace

void add_words(const Seen& seen, const Local& local, Desk& desk) {
  constexpr std::size_t kMost = 40;
  const schema::Part* notes = seen.parts.find(schema::PART_NOTES);
  for (int i = notes != nullptr ? notes->notes().words_size() : 0; i-- > 0 && desk.words.size() < kMost;) {
    const schema::ShownWord& said = notes->notes().words(i);
    DeskWord word;
    word.who = speaker(seen, said.seat());
    word.when = seen.tick ? ago_words(*seen.tick - said.tick()) : "";
    word.pause = said.text().empty();
    word.text = word.pause ? tr("Pause, please") : said.text();
    word.fresh = said.tick() > local.desk.heard;
    desk.fresh += word.fresh ? 1 : 0;
    desk.newest_word = std::max<Tick>(desk.newest_word, said.tick());
    if (word.pause && word.fresh && desk.pause_asked.empty()) desk.pause_asked = word.who;
    desk.words.push_back(std::move(word));
  }
}

void add_surprises(const Seen& seen, Desk& desk) {
  const schema::Part* overview = seen.parts.find(schema::PART_OVERVIEW);
  for (int i = 0; overview != nullptr && i < overview->overview().injects_size(); ++i) {
    const schema::ShownInject& inject = overview->overview().injects(i);
    desk.surprises.push_back({inject.title(), inject.text()});
  }
}

void add_notes(const Seen& seen, Desk& desk) {
  const schema::Part* part = seen.parts.find(schema::PART_PLAN);
  if (part == nullptr) return;
  for (const schema::PlannedScene& scene : part->plan().scenes()) {
    if (!scene.note().empty()) desk.scenes.push_back({scene.title(), scene.note()});
  }
}

std::vector<std::uint32_t> asks_for_pause(const Seen& seen, const Local& local) {
  std::vector<std::uint32_t> seats;
  const schema::Part* notes = seen.parts.find(schema::PART_NOTES);
  for (int i = 0; notes != nullptr && i < notes->notes().words_size(); ++i) {
    const schema::ShownWord& word = notes->notes().words(i);
    if (word.text().empty() && word.tick() > local.desk.heard) seats.push_back(word.seat());
  }
  return seats;
}

}  // namespace drops::client::model
