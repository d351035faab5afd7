#include "game/client/model/canned_laptop.h"

#include <algorithm>

#include "game/client/model/canned_debrief.h"
#include "game/client/model/common_parts.h"

namespace drops::client::model {
namespace {

struct Player {
  std::uint32_t seat;
  std::string_view name;
  std::string_view role;
  std::string_view text;
  std::string_view known;
};
constexpr Player kPlayers[] = {
    {1, "Amara", "Developer 1", "You have been on call three nights in a row, and nobody knows.",
     "The night build has failed twice."},
    {2, "Jonas", "Team lead", "You have hinted at Friday already.", "Dana heard the word Friday from you."},
    {4, "Wei", "", "", ""},  // as the story was written down
};

void become(const Player& player, schema::Part& part) {
  if (part.has_me()) {
    schema::MePart& me = *part.mutable_me();
    me.set_seat(player.seat);
    me.set_name(std::string(player.name));
    me.clear_strengths();
    if (me.role().empty()) return;
    me.set_role(std::string(player.role));
    me.set_leader(player.seat == 2);
    me.set_private_text(std::string(player.text));
    me.clear_known();
    me.add_known(std::string(player.known));
    me.set_place(player.seat - 1);
  } else if (part.has_scene()) {
    schema::ScenePart& scene = *part.mutable_scene();
    const auto& asked = scene.asked_seats();
    scene.set_i_am_asked(std::find(asked.begin(), asked.end(), player.seat) != asked.end());
    scene.clear_private_text();
    const auto& deciding = scene.deciding();
    if (std::find(deciding.begin(), deciding.end(), player.seat) != deciding.end()) scene.clear_my_choice();
  } else if (part.has_reveal()) {
    for (schema::ShownEntry& entry : *part.mutable_reveal()->mutable_entries()) entry.set_mine(false);
  }
}

link::Parts parts_of(const Player& player, const link::Parts& wei) {
  if (player.role.empty()) return wei;
  schema::View view;
  for (const schema::Part* part : wei.changed_since(0)) *view.add_parts() = *part;
  for (schema::Part& part : *view.mutable_parts()) become(player, part);
  link::Parts parts;
  parts.take(std::move(view));
  return parts;
}

// Three at one laptop, nobody's turn.
Seen shared(std::string_view moment, Tick later) {
  Seen seen = seen_at(moment, later);
  const auto all = laptop_parts(moment);
  std::vector<const link::Parts*> each;
  for (const link::Parts& parts : all) each.push_back(&parts);
  seen.parts = common_parts(each);
  for (std::size_t i = 0; i < std::size(kPlayers); ++i) {
    seen.laptop.people.push_back({i, std::string(kPlayers[i].name), Waits::kNothing, false, false});
  }
  return seen;
}

Seen waits(Seen seen, std::initializer_list<Waits> each, std::optional<std::size_t> next) {
  std::size_t i = 0;
  for (const Waits one : each) seen.laptop.people[i++].waits = one;
  seen.laptop.next = next;
  return seen;
}

Seen roles() {
  return waits(shared("standup-read", 2'000), {Waits::kRole, Waits::kRole, Waits::kRole}, 0);
}

Seen reading() {
  Seen seen = shared("standup-read", 6'000);
  seen.laptop.together = true;
  return seen;
}

Seen talking() {
  Seen seen = shared("standup-talk", 31'000);
  seen.laptop.together = true;
  return seen;
}

Seen deciding() {
  Seen seen = waits(shared("standup-decide", 18'000), {Waits::kChoose, Waits::kChoose, Waits::kChoose}, 1);
  seen.laptop.people[0] = {0, "Amara", Waits::kNothing, true, false};
  return seen;
}

Seen time_up() {
  Seen seen = shared("standup-read", 6'000);
  seen.laptop.last = 1;
  seen.laptop.covered = Covered::kTimeUp;
  return waits(std::move(seen), {Waits::kNothing, Waits::kLook, Waits::kNothing}, 1);
}

Seen advising() {
  Seen seen = waits(shared("delivery-decide", 14'000), {Waits::kAdvise, Waits::kChoose, Waits::kAdvise}, 0);
  return seen;
}

Seen turn_of(std::string_view moment, Tick later, std::size_t whose, std::optional<std::size_t> next) {
  Seen seen = waits(shared(moment, later), {Waits::kChoose, Waits::kChoose, Waits::kChoose}, next);
  seen.laptop.turn = whose;
  seen.parts = laptop_parts(moment)[whose];
  return seen;
}

Seen turn_role() {
  return turn_of("standup-read", 2'000, 1, 2);
}
Seen turn_choosing() {
  return turn_of("standup-decide", 22'000, 1, 2);
}

Seen revealed() {
  Seen seen = waits(shared("standup-reveal", 4'000), {Waits::kWitness, Waits::kNothing, Waits::kNothing}, 0);
  seen.laptop.together = true;
  return seen;
}

Seen lobby() {
  return shared("lobby", 21'000);
}

Seen sixteen() {
  Seen seen = waits(shared("standup-decide", 18'000), {Waits::kChoose, Waits::kChoose, Waits::kChoose}, 1);
  constexpr std::string_view kMore[] = {"Priya",   "Oluwaseun", "Zoë", "Jean-Baptiste", "Mei",     "Ravi", "Hannah",
                                        "Mateusz", "Aino",      "Bo",  "Francesca",     "Youssef", "Ida"};
  for (const std::string_view name : kMore) {
    seen.laptop.people.push_back({seen.laptop.people.size(), std::string(name), Waits::kNothing, true, false});
  }
  return seen;
}

// A step of the debrief, on the screen of all.
Seen debriefing(std::string_view step, Waits waiting) {
  Seen seen;
  for (const Still& still : debrief_stills()) {
    if (still.name == step) seen = still.seen();
  }
  const link::Parts* one = &seen.parts;
  seen.parts = common_parts({&one, 1});
  seen.laptop = lobby().laptop;
  return waits(std::move(seen), {waiting, waiting, waiting}, 0);
}

Seen debrief_word() {
  return debriefing("debrief-2-sealed", Waits::kReaction);
}
Seen debrief_next() {
  return debriefing("debrief-7-next-step", Waits::kNextStep);
}

Seen front() {
  return {};
}

// --- what is typed

Local in_story() {
  Local local;
  local.role_seen = true;
  return local;
}

Local first() {
  return {};
}

Local names() {
  Local local;
  local.page = Page::kJoin;
  local.code = "K7F-4XQ2M";
  local.address = "192.168.1.20";
  local.name = "Amara";
  local.together = true;
  local.others = {{"Jonas", ""}, {"Wei", ""}};
  return local;
}

Local names_refused() {
  Local local = names();
  local.others = {{"Amara", ""}, {"", ""}, {"Wei", ""}};
  static_cast<void>(check_join(local));
  local.others[2].error =
      "Somebody called Wei is here already: join under another name, or come back on the device you joined with";
  return local;
}

Local another() {
  Local local;
  local.another = {"Priya", ""};
  return local;
}

Local selecting() {
  Local local = in_story();
  local.visit = 1;
  local.selected = "ask";
  return local;
}

constexpr Still kStills[] = {
    {"join-together", front, names},
    {"join-together-refused", front, names_refused},
    {"laptop-lobby", lobby, another},
    {"laptop-roles", roles, in_story},
    {"laptop-role", turn_role, first},
    {"laptop-read", reading, in_story},
    {"laptop-talk", talking, in_story},
    {"laptop-cover", deciding, in_story},
    {"laptop-turn", turn_choosing, selecting},
    {"laptop-advise", advising, in_story},
    {"laptop-time-up", time_up, in_story},
    {"laptop-reveal", revealed, in_story},
    {"laptop-sixteen", sixteen, in_story},
    {"laptop-debrief-word", debrief_word, in_story},
    {"laptop-debrief-next", debrief_next, in_story},
};

}  // namespace

std::vector<link::Parts> laptop_parts(std::string_view moment) {
  const Seen wei = seen_at(moment);
  std::vector<link::Parts> all;
  for (const Player& player : kPlayers) all.push_back(parts_of(player, wei.parts));
  return all;
}

std::span<const Still> laptop_stills() {
  return kStills;
}

}  // namespace drops::client::model
