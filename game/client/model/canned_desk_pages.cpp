#include "game/client/model/canned_desk_pages.h"

#include <array>

namespace drops::client::model {
namespace {

struct CannedPlan {
  std::string_view title;
  std::array<std::uint32_t, 5> seconds;  // read, talk, decide, reveal, reflect
  std::string_view note;
};

constexpr std::array kPlan{
    CannedPlan{"the stand-up", {16, 120, 60, 11, 12}, ""},
    CannedPlan{"the lab", {18, 90, 60, 11, 12}, ""},
    CannedPlan{"the night",
               {22, 0, 90, 11, 12},
               "One of them is alone with it now. Keep your distance from that table: your look is a hint."},
    CannedPlan{
        "the answer", {14, 0, 60, 11, 12}, "Let the first sentence stand. Ask later what it made easier to say."},
    CannedPlan{"the call", {20, 180, 90, 11, 12}, ""},
    CannedPlan{"delivery", {24, 120, 75, 11, 12}, ""},
    CannedPlan{"partners", {12, 0, 0, 0, 0}, ""}};

schema::Part& add_part(schema::View& view, schema::PartKind kind) {
  schema::Part& part = *view.add_parts();
  part.set_kind(kind);
  part.set_team(link::kNoTeam);
  return part;
}

void add_plan(schema::View& view) {
  schema::PlanPart& plan = *add_part(view, schema::PART_PLAN).mutable_plan();
  for (std::uint32_t i = 0; i < kPlan.size(); ++i) {
    schema::PlannedScene& scene = *plan.add_scenes();
    scene.set_title(std::string(kPlan[i].title));
    scene.set_note(std::string(kPlan[i].note));
    for (const std::uint32_t seconds : kPlan[i].seconds) scene.add_seconds(seconds);
    if (i + 1 < kPlan.size()) scene.add_next(i + 1);
  }
}

// Where each team stands in that plan, and what it has come through.
void add_visits(schema::OverviewPart& overview) {
  for (schema::OverviewTeam& team : *overview.mutable_teams()) {
    team.set_planned(team.visit() - 1);
    for (std::uint32_t visit = 1; visit <= team.visit(); ++visit) {
      team.add_visits(visit);
      team.add_visit_titles(std::string(kPlan[visit - 1].title));
      team.add_visit_planned(visit - 1);
    }
    team.set_mates_before(team.mates() - 320 + 200 * (team.team() % 4));
    team.set_outside_before(4600);
  }
  schema::ShownInject& call = *overview.add_injects();
  call.set_id("call");
  call.set_title("The client calls early");
  call.set_text("The phone rings. Dana wants to know now, not at noon: “A sentence will do.”");
  schema::ShownInject& ill = *overview.add_injects();
  ill.set_id("ill");
  ill.set_title("Somebody is ill");
  ill.set_text("Half of the lab has stayed at home today. What was to take a day takes two.");
}

void add_words(schema::View& view, Tick now) {
  schema::NotesPart& notes = *add_part(view, schema::PART_NOTES).mutable_notes();
  const auto say = [&](std::uint32_t seat, Tick ago, std::string_view text) {
    schema::ShownWord& word = *notes.add_words();
    word.set_seat(seat);
    word.set_tick(now - ago);
    word.set_text(std::string(text));
  };
  say(6, 400'000, "Is the lab part of our company, or is it a supplier?");
  say(10, 90'000, "We have a second version of the sheet here. Which one counts?");
  say(7, 8'000, "");
}

void add_pulse(schema::View& view) {
  schema::ShownPulse& pulse = *add_part(view, schema::PART_PULSE).mutable_pulse()->add_pulses();
  pulse.set_title("How safe is it to speak up here?");
  pulse.set_answers(14);
  const auto item = [&](const char* text, std::uint32_t tenths) {
    pulse.add_items(text);
    pulse.add_means(tenths);
  };
  item("I can say here that I was wrong.", 35);
  item("Whoever asks for help is helped.", 40);
}

Seen room() {
  return desk_room_with_all(4);
}

Seen lobby() {
  constexpr std::array kIn{3, 2, 4};
  Seen seen = desk_lobby(kIn, 2);
  seen.around = room().around;
  return seen;
}

template <class Change>
Seen with_session(Seen seen, Change change) {
  schema::View view;
  *view.add_parts() = *seen.parts.find(schema::PART_SESSION);
  change(*view.mutable_parts(0)->mutable_session());
  seen.parts.take(std::move(view));
  return seen;
}

Seen frozen() {
  Seen seen = with_session(room(), [](schema::SessionPart& session) { session.set_frozen(true); });
  seen.running = false;
  return seen;
}

Seen apart() {
  const Tick box = *room().tick + 900'000;
  return with_session(room(), [&](schema::SessionPart& session) { session.set_box_ends(box); });
}

Seen reached() {
  Seen seen = room();
  seen.around.heard_from = "192.168.1.34";
  seen.around.screens = 2;
  seen.around.wall = "It is open on the other screen. F11 makes it a window, B makes it dark.";
  return seen;
}

Seen ended() {
  Seen seen = with_session(room(), [](schema::SessionPart& session) { session.set_stage(schema::STAGE_ENDED); });
  schema::View view;
  add_pulse(view);
  seen.parts.take(std::move(view));
  return seen;
}

Local on(DeskPage page, std::optional<std::uint32_t> team = std::nullopt) {
  Local local;
  local.desk.page = page;
  local.desk_team = team;
  return local;
}

// A question, with what was selected in it and whom it is about.
Local asks(DeskQuestion question, std::string selected = {}, std::optional<std::uint32_t> team = 2) {
  Local local = on(DeskPage::kTeams, team);
  local.desk_question = question;
  local.selected = std::move(selected);
  local.desk.seat = 10;
  return local;
}

constexpr DeskStill kStills[] = {
    {"desk-people", room,
     [] {
       Local local = on(DeskPage::kPeople, 2);
       local.desk.seat = 10;
       return local;
     }},
    {"desk-find", room,
     [] {
       Local local = on(DeskPage::kPeople);
       local.desk.find = "ma";
       return local;
     }},
    {"desk-words", room, [] { return on(DeskPage::kWords, 1); }},
    {"desk-time", room,
     [] {
       Local local = on(DeskPage::kTime);
       local.desk.watch.kept = 245;
       return local;
     }},
    {"desk-time-box", apart, [] { return on(DeskPage::kTime); }},
    {"desk-room", room, [] { return on(DeskPage::kRoom); }},
    {"desk-room-reached", reached, [] { return on(DeskPage::kRoom); }},
    {"desk-room-ended", ended, [] { return on(DeskPage::kRoom); }},
    {"desk-frozen", frozen, [] { return on(DeskPage::kTeams); }},
    {"desk-done", room,
     [] {
       Local local = on(DeskPage::kTeams, 1);
       local.desk.done = DeskMove{7, 1, "Ines", 2};
       local.desk.heard = 1'000'000;
       return local;
     }},
    {"desk-lobby-people", lobby,
     [] {
       Local local = on(DeskPage::kPeople, 1);
       local.desk.seat = 4;
       return local;
     }},
    {"desk-lobby-room", lobby, [] { return on(DeskPage::kRoom); }},
    {"desk-ask-reveal", room, [] { return asks(DeskQuestion::kReveal); }},
    {"desk-ask-back", room, [] { return asks(DeskQuestion::kGoBack, "2", std::nullopt); }},
    {"desk-ask-inject", room, [] { return asks(DeskQuestion::kInject, "call"); }},
    {"desk-ask-message", room,
     [] {
       Local local = asks(DeskQuestion::kMessage, "team");
       local.desk.words = "The second sheet counts. The first one can go.";
       return local;
     }},
    {"desk-ask-move", room, [] { return asks(DeskQuestion::kMove, "3"); }},
    {"desk-ask-rename", room,
     [] {
       Local local = asks(DeskQuestion::kRename);
       local.desk.words = "Erik L.";
       return local;
     }},
    {"desk-ask-remove", room, [] { return asks(DeskQuestion::kRemove); }},
    {"desk-ask-mirror", room, [] { return asks(DeskQuestion::kMirror, "11"); }},
    {"desk-ask-bots", room, [] { return asks(DeskQuestion::kBots, "2"); }},
    {"desk-ask-merge", room, [] { return asks(DeskQuestion::kMerge, "1"); }},
    {"desk-ask-pace", room, [] { return asks(DeskQuestion::kPace, "20", std::nullopt); }},
};

}  // namespace

Seen desk_room_with_all(std::uint32_t teams) {
  constexpr std::int64_t kMinute = 60'000;
  Seen seen = desk_room(teams);
  schema::View view;
  *view.add_parts() = *seen.parts.find(schema::PART_OVERVIEW);
  add_visits(*view.mutable_parts(0)->mutable_overview());
  add_plan(view);
  add_words(view, *seen.tick);
  seen.parts.take(std::move(view));
  seen.around.day_ms = (10 * 60 + 19) * kMinute;
  seen.around.began_day_ms = (10 * 60 + 7) * kMinute;
  seen.around.reach = {{"192.168.1.20", ReachState::kAnswers}, {"10.8.0.3", ReachState::kSilent}};
  seen.around.firewall = "ufw";
  host_here(seen.around);
  return seen;
}

void host_here(Around& around) {
  around.hosted_here = true;
  around.session_file = "/home/dana/.local/share/drops-and-buckets/sessions/2026-11-22-1007-late-release.db";
  around.transcript_file = "/home/dana/.local/share/drops-and-buckets/sessions/2026-11-22-1007-late-release.log";
}

std::span<const DeskStill> desk_page_stills() {
  return kStills;
}

}  // namespace drops::client::model
