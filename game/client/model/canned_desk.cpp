#include "game/client/model/canned_desk.h"

#include <array>

#include "game/client/model/canned_desk_pages.h"

namespace drops::client::model {
namespace {

constexpr Tick kNow = 780'000;  // 12 minutes after the story began
constexpr Tick kBegan = 60'000;

constexpr std::array<std::string_view, 24> kNames{
    "Amara", "Jonas", "Priya", "Wei",  "Sofia", "Malik", "Ines",  "Tomek", "Noor", "Erik",  "Lucía", "Kofi",
    "Hana",  "Diego", "Aylin", "Bram", "Chloe", "Rafi",  "Freja", "Oskar", "Yuki", "Salma", "Pavel", "Zoë"};
constexpr std::array<std::string_view, 4> kRoles{"Team lead", "Tester", "Developer 1", "Developer 2"};

struct CannedScene {
  std::string_view title;
  std::uint32_t asked_from;  // the places that are asked
  std::uint32_t asked_to;
  std::vector<std::pair<std::string_view, std::string_view>> options;
};

// The second, third and fourth scene.
const CannedScene& scene_of(std::uint32_t visit) {
  static const std::array<CannedScene, 3> scenes{
      CannedScene{"the lab", 1, 3, {{"share", "Offer it"}, {"keep", "Keep it"}}},
      CannedScene{"the night",
                  1,
                  1,
                  {{"all", "Write to everybody, now"},
                   {"lead", "Tell the lead, nobody else"},
                   {"wait", "Give it one more night before you frighten people"}}},
      CannedScene{"the answer",
                  0,
                  0,
                  {{"thanks", "Thank you. What do you need from us?"},
                   {"plan", "Let us keep to the plan and see by noon"},
                   {"why", "Why do I hear this on the last day?"}}}};
  return scenes[(visit - 2) % scenes.size()];
}

std::string name_of(std::uint32_t seat) {
  const std::string_view name = kNames[seat % kNames.size()];
  const std::uint32_t again = seat / static_cast<std::uint32_t>(kNames.size());
  return again == 0 ? std::string(name) : std::string(name) + " " + static_cast<char>('A' + again % 26) + ".";
}

schema::Part& add_part(schema::View& view, schema::PartKind kind, std::uint32_t team = link::kNoTeam) {
  schema::Part& part = *view.add_parts();
  part.set_kind(kind);
  part.set_team(team);
  return part;
}

schema::View view_of(schema::Stage stage, std::uint32_t teams, std::uint32_t seats) {
  schema::View view;
  schema::SessionPart& session = *add_part(view, schema::PART_SESSION).mutable_session();
  session.set_story_began(kBegan);
  session.set_title("The Late Release");
  session.set_summary("A client needs a date before noon. Somebody has already hinted at one.");
  session.set_minutes(30);
  session.set_stage(stage);
  session.set_teams(teams);
  session.set_seats(seats);
  return view;
}

// The seats of team t have the numbers 4t + 1 to 4t + 4.
void add_roster(schema::View& view, std::uint32_t team) {
  schema::RosterPart& roster = *add_part(view, schema::PART_ROSTER, team).mutable_roster();
  for (std::uint32_t place = 0; place < kRoles.size(); ++place) {
    schema::RosterSeat& seat = *roster.add_seats();
    seat.set_seat(4 * team + place + 1);
    seat.set_name(name_of(4 * team + place));
    seat.set_role(std::string(kRoles[place]));
    seat.set_place(place);
    seat.set_leader(place == 0);
  }
}

void add_vessel(schema::OverviewTeam& team, std::string_view truster, std::uint32_t overall) {
  schema::ShownVessel& vessel = *team.add_vessels();
  vessel.set_truster(std::string(truster));
  vessel.set_trustee(truster == "mates" ? "mates" : "Team " + std::to_string(team.team() + 1));
  for (int pillar = 0; pillar < 4; ++pillar) vessel.add_levels(overall);
  vessel.set_overall(overall);
}

void decide(schema::OverviewTeam& team, Tick left) {
  team.set_phase(schema::PHASE_DECIDE);
  team.set_deadline(kNow + left);
  team.set_began(kNow + left - 60'000);
  const CannedScene& scene = scene_of(team.visit());
  for (std::uint32_t place = scene.asked_from; place <= scene.asked_to; ++place) {
    team.add_deciding(4 * team.team() + place + 1);
  }
  for (const auto& [id, text] : scene.options) {
    schema::OptionView& option = *team.add_options();
    option.set_id(std::string(id));
    option.set_text(std::string(text));
  }
}

void add_overview(schema::View& view, std::uint32_t teams) {
  constexpr std::array kPhases{schema::PHASE_DECIDE, schema::PHASE_TALK,   schema::PHASE_DECIDE,
                               schema::PHASE_READ,   schema::PHASE_REVEAL, schema::PHASE_WAIT};
  constexpr std::array<std::uint32_t, 6> kVisits{2, 3, 3, 2, 4, 2};
  schema::OverviewPart& overview = *add_part(view, schema::PART_OVERVIEW).mutable_overview();
  for (std::uint32_t number = 0; number < teams; ++number) {
    schema::OverviewTeam& team = *overview.add_teams();
    team.set_team(number);
    team.set_visit(kVisits[number % kVisits.size()]);
    team.set_scene(std::string(scene_of(team.visit()).title));
    const Tick left = 31'000 + 7'000 * static_cast<Tick>(number % 5);
    team.set_phase(kPhases[number % kPhases.size()]);
    team.set_deadline(kNow + left);
    team.set_began(kNow + left - 90'000);
    if (team.phase() == schema::PHASE_DECIDE) decide(team, left);
    team.set_mates(3800 + 310 * (number * 5 % 7));
    team.set_safety(44 + number * 3 % 19);
    add_vessel(team, "Dana, the client", 5200 - 270 * (number * 3 % 8));
    add_vessel(team, teams > 1 ? "Team " + std::to_string(number % 2 == 0 ? number + 2 : number) : "the team of bots",
               4000 + 140 * (number % 6));
    add_vessel(team, "mates", team.mates());
    team.set_open_breaches(number % 4 == 2 ? 1 : 0);
  }
}

Seen seen_of(schema::View view) {
  Seen seen;
  seen.link.state = LinkState::kSeated;
  seen.facilitates = true;
  seen.room = canned_door();
  seen.tick = kNow;
  seen.parts.take(std::move(view));
  return seen;
}

template <class Change>
Seen changed(Seen seen, Change change) {
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) *view.add_parts() = *part;
  for (schema::Part& part : *view.mutable_parts()) change(part);
  seen.parts.take(std::move(view));
  return seen;
}

Seen lobby() {
  constexpr std::array kIn{3, 2, 4};
  return desk_lobby(kIn, 2);
}

Seen small_lobby() {
  constexpr std::array kIn{3, 1, 0};
  return desk_lobby(kIn, 0);
}

Seen empty_lobby() {
  constexpr std::array kIn{0, 0, 0};
  return desk_lobby(kIn, 0);
}

Seen play() {
  return desk_room(4);
}

// Somebody is away, a time is nearly up, and a script was stopped; each in a team of its own.
Seen attention() {
  Seen seen = changed(desk_room(5), [](schema::Part& part) {
    if (part.kind() == schema::PART_ROSTER && part.team() == 1) {
      schema::RosterSeat& priya = *part.mutable_roster()->mutable_seats(2);
      priya.set_away(true);
      priya.set_away_since(kNow - 12'000);
    }
    if (part.kind() != schema::PART_OVERVIEW) return;
    part.mutable_overview()->mutable_teams(2)->set_deadline(kNow + 9'000);
    part.mutable_overview()->mutable_teams(4)->add_notices(
        "In the scene 'the lab' a script was stopped: it took too long. The scene goes on without it.");
  });
  seen.desk_notes = {"Somebody has tried a wrong code five times: look who is standing at the door."};
  return seen;
}

Seen paused() {
  Seen seen = changed(play(), [](schema::Part& part) {
    if (part.kind() == schema::PART_SESSION) part.mutable_session()->set_paused(true);
  });
  seen.running = false;
  return seen;
}

Seen ended() {
  Seen seen = changed(play(), [](schema::Part& part) {
    if (part.kind() == schema::PART_SESSION) part.mutable_session()->set_stage(schema::STAGE_ENDED);
    if (part.kind() != schema::PART_OVERVIEW) return;
    for (schema::OverviewTeam& team : *part.mutable_overview()->mutable_teams()) {
      team.set_phase(schema::PHASE_OVER);
      team.set_scene("The next order");
      team.set_visit(7);
      team.set_deadline(-1);
      team.clear_deciding();
      team.clear_options();
      team.set_ending("The next order");
    }
  });
  host_here(seen.around);
  return seen;
}

Seen many() {
  Seen seen = changed(desk_room(50), [](schema::Part& part) {
    if (part.kind() == schema::PART_ROSTER && part.team() == 30) {
      part.mutable_roster()->mutable_seats(1)->set_away(true);
      part.mutable_roster()->mutable_seats(1)->set_away_since(kNow - 47'000);
    }
    if (part.kind() == schema::PART_OVERVIEW) part.mutable_overview()->mutable_teams(20)->set_deadline(kNow + 7'000);
  });
  return seen;
}

Local all_teams() {
  return {};
}

Local one_team(std::uint32_t team, DeskQuestion question = DeskQuestion::kNone) {
  Local local;
  local.desk_team = team;
  local.desk_question = question;
  return local;
}

Local asking(DeskQuestion question) {
  Local local;
  local.desk_question = question;
  return local;
}

constexpr DeskStill kStills[] = {
    {"desk-lobby", lobby, all_teams},
    {"desk-lobby-empty", empty_lobby, all_teams},
    {"desk-lobby-small", small_lobby, [] { return asking(DeskQuestion::kStart); }},
    {"desk-play", play, [] { return one_team(2); }},
    {"desk-play-all", play, all_teams},
    {"desk-play-attention", attention, [] { return one_team(1); }},
    {"desk-go-on-question", play, [] { return asking(DeskQuestion::kGoOnAll); }},
    {"desk-decide-for", play,
     [] {
       Local local = one_team(2, DeskQuestion::kDecideFor);
       local.visit = 3;
       local.selected = "lead";
       return local;
     }},
    {"desk-paused", paused, all_teams},
    {"desk-end-question", play, [] { return asking(DeskQuestion::kEnd); }},
    {"desk-ended", ended, all_teams},
    {"desk-many-teams", many, [] { return one_team(30); }},
};

}  // namespace

std::span<const DeskStill> desk_stills() {
  static const std::vector<DeskStill> all = [] {
    std::vector<DeskStill> stills(std::begin(kStills), std::end(kStills));
    const auto pages = desk_page_stills();
    stills.insert(stills.end(), pages.begin(), pages.end());
    return stills;
  }();
  return all;
}

RoomSeen canned_door() {
  constexpr std::size_t kSide = 29;
  RoomSeen room{"K7F-4XQ2M", {"192.168.1.20", "10.8.0.3"}, 7777, "9Q4H-TB7W-2KXD", {}};
  room.qr.side = kSide;
  // Three corners as readers look for them; what lies between only looks like a code.
  const auto corner = [](std::size_t x, std::size_t y) {
    const bool ring = x == 0 || y == 0 || x == 6 || y == 6;
    return ring || (x >= 2 && x <= 4 && y >= 2 && y <= 4);
  };
  for (std::size_t y = 0; y < kSide; ++y) {
    for (std::size_t x = 0; x < kSide; ++x) {
      bool dark = (x * x * 3 + y * 7 + x * y * 5) % 11 < 5;
      if (x < 8 && y < 8) dark = x < 7 && y < 7 && corner(x, y);
      if (x >= kSide - 8 && y < 8) dark = x > kSide - 8 && y < 7 && corner(x - (kSide - 7), y);
      if (x < 8 && y >= kSide - 8) dark = x < 7 && y > kSide - 8 && corner(x, y - (kSide - 7));
      room.qr.dark.push_back(dark);
    }
  }
  return room;
}

Seen desk_room(std::uint32_t teams) {
  schema::View view = view_of(schema::STAGE_PLAYING, teams, 4 * teams);
  add_overview(view, teams);
  for (std::uint32_t team = 0; team < teams; ++team) add_roster(view, team);
  return seen_of(std::move(view));
}

Seen desk_lobby(std::span<const int> in_teams, int waiting) {
  std::uint32_t seats = 0;
  schema::View view = view_of(schema::STAGE_LOBBY, static_cast<std::uint32_t>(in_teams.size()), 0);
  const auto add_people = [&](std::uint32_t team, int count) {
    schema::RosterPart& roster = *add_part(view, schema::PART_ROSTER, team).mutable_roster();
    for (int i = 0; i < count; ++i, ++seats) {
      schema::RosterSeat& seat = *roster.add_seats();
      seat.set_seat(seats + 1);
      seat.set_name(name_of(seats));
    }
  };
  for (std::size_t team = 0; team < in_teams.size(); ++team) {
    add_people(static_cast<std::uint32_t>(team), in_teams[team]);
  }
  add_people(link::kNoTeam, waiting);
  view.mutable_parts(0)->mutable_session()->set_seats(seats);
  return seen_of(std::move(view));
}

Model model_of(const DeskStill& still) {
  return from_parts(still.seen(), still.local());
}

}  // namespace drops::client::model
