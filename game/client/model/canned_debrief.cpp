#include "game/client/model/canned_debrief.h"

#include <google/protobuf/text_format.h>

#include <array>

namespace drops::client::model {
namespace {

constexpr Tick kNow = 340'000;
constexpr std::array<std::uint32_t, 8> kSeconds{0, 60, 60, 60, 60, 180, 120, 120};

constexpr std::string_view kHappenings = R"(
happenings { visit: 1 scene: "standup" chosen: "No day before the tester has spoken" }
happenings { visit: 2 scene: "lab" chosen: "Offer it" }
happenings { visit: 3 scene: "night" chosen: "Tell the lead, nobody else" differ: 1 i_differ: true }
happenings { visit: 4 scene: "answer" chosen: "Let us keep to the plan and see by noon" differ: 2 }
happenings { visit: 5 scene: "delivery" chosen: "Ship; the defects are in the notes" }
happenings { visit: 6 scene: "monday" chosen: "My part in it, without reasons" chosen: "It was the plan we all knew" }
)";

constexpr std::string_view kViews = R"(
views { text: "Somebody said the awkward thing early" nods: 3 i_nod: true }
views { delta: true text: "Ask the tester before anybody names a day to a client" nods: 2 }
views { text: "We came back to what had gone wrong" nods: 1 }
views { delta: true text: "Tell everybody, not only the lead" }
views { delta: true text: "Say sorry before explaining" nods: 1 }
)";

constexpr std::string_view kNextSteps = R"(
next_steps { name: "Wei" when: "I find a defect on the last day" will: "write to everybody the same hour"
  asks: "Amara, at the next review" }
next_steps { name: "Jonas" mine: true when: "I hear myself hint at a date" will: "say that it is a hope"
  asks: "Priya, on Friday" }
agreement { line: 0 text: "Bad news travels within the day" votes: 3 stands: true i_agree: true }
agreement { line: 1 text: "No day is promised before the tester has spoken" votes: 2 }
)";

constexpr std::string_view kEvidence = R"(
balances { truster: "Dana, the client" trustee: "Team 1" drops: 6 leaks: 2 buckets: 1 gained: 1450 lost: 2160 }
balances { truster: "Team 2" trustee: "Team 1" drops: 3 gained: 300 }
balances { truster: "Tester" trustee: "Team lead" drops: 4 buckets: 1 gained: 820 lost: 1520 between_mates: true }
balances { truster: "Developer 1" trustee: "Tester" leaks: 3 lost: 300 between_mates: true }
commitments { text: "We deliver on Friday." to: "Dana, the client" by: "Team 1" state: 2 }
commitments { text: "A tested build on Wednesday." to: "Dana, the client" by: "Team 1" state: 3 renegotiated: true }
repairs { title: "A customer’s lost day" kind: 0 state: 2 taken: 0 taken: 1 taken: 3 lost: 1960 given_back: 931 }
repairs { title: "Who paid for Friday" kind: 2 state: 3 taken: 0 taken: 1 taken: 2 taken: 3 taken: 4 taken: 5
  lost: 1520 given_back: 1520 }
trust { truster: "Team lead" trustee: "Tester" overall: 4120 } trust { truster: "Tester" trustee: "Team lead"
  overall: 3310 } trust { truster: "Team lead" trustee: "Developer 1" overall: 4400 } trust { truster: "Developer 1"
  trustee: "Team lead" overall: 4010 } trust { truster: "Tester" trustee: "Developer 1" overall: 4200 } trust {
  truster: "Developer 1" trustee: "Tester" overall: 3700 } trust { truster: "Dana, the client" trustee: "Team 1"
  overall: 4734 }
facts { fact: "The lead hinted at Friday in writing." known { roles: "Team lead" } }
facts { fact: "Two defects are open, one may lose data." known { roles: "Tester" } known { roles: "Team lead"
  scene: "night" by: "Tester" } known { roles: "Developer 1" roles: "Developer 2" scene: "monday" } }
withheld { fact: "Two defects are open, one may lose data." role: "Team lead" scene: "answer" known: "monday"
  lost: 1820 }
intent: 1 intent: 2 intent: 0 intent: 0 intent: 0 impact: 3 impact: 1 impact: 0 impact: 2 impact: 1
)";

constexpr std::string_view kWhatIf = R"(
what_if { scene: "night" option: "Write to everybody, now" instead: "Tell the lead, nobody else"
was { points { scene: "standup" overall: 4300 } points { scene: "lab" overall: 4360 } points { scene: "night"
  overall: 4390 } points { scene: "answer" overall: 4310 } points { scene: "delivery" overall: 4020 } points {
  scene: "monday" overall: 4170 } }
would_be { points { scene: "standup" overall: 4300 } points { scene: "lab" overall: 4360 } points { scene: "night"
  overall: 4620 } points { scene: "answer" overall: 4700 } points { scene: "delivery" overall: 4480 } points {
  scene: "monday" overall: 4590 } } ending: "partners" same_ending: true }
)";

void add_text(std::string_view text, google::protobuf::Message& message) {
  google::protobuf::TextFormat::MergeFromString(std::string(text), &message);
}

schema::Part& add_part(schema::View& view, schema::PartKind kind, std::uint32_t team) {
  schema::Part& part = *view.add_parts();
  part.set_kind(kind);
  part.set_team(team);
  return part;
}

void begin(schema::DebriefPart& part, schema::DebriefStep step) {
  part.set_step(step);
  part.set_began(kNow - 20'000);
  part.set_deadline(kNow - 20'000 + 1000 * static_cast<Tick>(kSeconds[static_cast<std::size_t>(step)]));
}

// --- a player's

struct Words {
  std::string_view mine;  // text of a DebriefPart
  bool shown = false;
};

Seen player(schema::DebriefStep step, const Words& words) {
  Seen seen = seen_at("end");
  seen.tick = kNow;
  const schema::Part* end = nullptr;
  const schema::Part* session = nullptr;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == schema::PART_END) end = part;
    if (part->kind() == schema::PART_SESSION) session = part;
  }
  schema::View view;
  schema::Part& kept = *view.add_parts();
  kept = *end;
  if (step < schema::DEBRIEF_EVIDENCE) {
    kept.clear_end();
    kept.set_gone(true);
  } else {
    add_text(kEvidence, *kept.mutable_end());
  }
  schema::Part& goes_on = *view.add_parts();
  goes_on = *session;
  goes_on.mutable_session()->set_stage(schema::STAGE_PLAYING);
  schema::DebriefPart& part = *add_part(view, schema::PART_DEBRIEF, 0).mutable_debrief();
  begin(part, step);
  part.set_here(4);
  part.set_done(2);
  part.set_shown(words.shown);
  add_text(words.mine, part);
  seen.parts.take(std::move(view));
  return seen;
}

Local writing() {
  Local local;
  local.role_seen = true;
  local.debrief_draft[static_cast<std::size_t>(DebriefField::kReaction)] = "Relieved";
  local.debrief_draft[static_cast<std::size_t>(DebriefField::kPlus)] = "We asked before we answered";
  local.debrief_draft[static_cast<std::size_t>(DebriefField::kWhen)] = "I hear myself hint at a date";
  local.debrief_draft[static_cast<std::size_t>(DebriefField::kWill)] = "say that it is a hope";
  return local;
}

template <EvidenceTab tab>
Local looking() {
  Local local = writing();
  local.evidence_tab = tab;
  return local;
}

template <schema::DebriefStep step>
Seen plain() {
  return player(step, {});
}
Seen sealed() {
  return player(schema::DEBRIEF_REACTIONS, {"my_words: \"Relieved\" my_sayings: 0 i_am_done: true", false});
}
Seen reacted() {
  return player(schema::DEBRIEF_REACTIONS,
                {"reactions: \"Relieved\" reactions: \"Cross\" reactions: \"Thoughtful\" reactions: \"Caught\" "
                 "i_am_done: true",
                 true});
}
Seen happened() {
  return player(schema::DEBRIEF_WHAT_HAPPENED, {kHappenings, false});
}
Seen noting() {
  return player(schema::DEBRIEF_OWN_VIEW,
                {"my_words: \"Somebody said the awkward thing early\" my_sayings: 1 my_words: \"Tell everybody, not "
                 "only the lead\" my_sayings: 2",
                 false});
}
Seen nodding() {
  return player(schema::DEBRIEF_OWN_VIEW, {kViews, true});
}
Seen evidence() {
  return player(schema::DEBRIEF_EVIDENCE, {kWhatIf, false});
}
Seen agreeing() {
  return player(schema::DEBRIEF_NEXT_STEP, {kNextSteps, false});
}
Seen over() {
  Seen seen = agreeing();
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == schema::PART_SESSION) *view.add_parts() = *part;
  }
  view.mutable_parts(0)->mutable_session()->set_stage(schema::STAGE_ENDED);
  seen.parts.take(std::move(view));
  return seen;
}

constexpr Still kStills[] = {
    {"debrief-1-out-of-role", plain<schema::DEBRIEF_OUT_OF_ROLE>, writing},
    {"debrief-2-reactions", plain<schema::DEBRIEF_REACTIONS>, writing},
    {"debrief-2-sealed", sealed, writing},
    {"debrief-2-shown", reacted, writing},
    {"debrief-3-what-happened", happened, writing},
    {"debrief-4-own-view", noting, writing},
    {"debrief-4-board", nodding, writing},
    {"debrief-5-time", evidence, looking<EvidenceTab::kTime>},
    {"debrief-5-balance", evidence, looking<EvidenceTab::kBalance>},
    {"debrief-5-trust", evidence, looking<EvidenceTab::kTrust>},
    {"debrief-5-promises", evidence, looking<EvidenceTab::kPromises>},
    {"debrief-5-known", evidence, looking<EvidenceTab::kKnown>},
    {"debrief-5-impact", evidence, looking<EvidenceTab::kImpact>},
    {"debrief-5-what-if", evidence, looking<EvidenceTab::kWhatIf>},
    {"debrief-5-questions", evidence, looking<EvidenceTab::kQuestions>},
    {"debrief-6-meaning", plain<schema::DEBRIEF_MEANING>, writing},
    {"debrief-7-next-step", agreeing, writing},
    {"debrief-over", over, writing},
};

// --- the facilitator's

// The desk of a room whose stories are over.
Seen desk(std::optional<schema::DebriefStep> step) {
  Seen seen = desk_room(3);
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == schema::PART_OVERVIEW) *view.add_parts() = *part;
  }
  for (schema::OverviewTeam& team : *view.mutable_parts(0)->mutable_overview()->mutable_teams()) {
    team.set_phase(schema::PHASE_OVER);
    team.set_ending("partners");
    team.set_deadline(-1);
    team.clear_deciding();
    team.clear_asked();
    team.clear_ready();
    team.clear_notices();
  }
  if (step) {
    schema::DebriefPart& part = *add_part(view, schema::PART_DEBRIEF, link::kNoTeam).mutable_debrief();
    begin(part, *step);
    part.set_began(*seen.tick - 20'000);
    part.set_deadline(*seen.tick + 65'000);
    for (const std::uint32_t seconds : kSeconds) part.add_seconds(seconds);
    for (std::uint32_t number = 0; number < 3; ++number) {
      schema::DebriefTeam& team = *part.add_teams();
      team.set_team(number);
      team.set_here(4);
      team.set_done(2 + number % 3);
      if (*step > schema::DEBRIEF_REACTIONS) {
        for (const char* word : {"Relieved", "Cross", "Thoughtful", "Caught"}) team.add_words(word);
      }
      if (*step == schema::DEBRIEF_WHAT_HAPPENED) team.set_differ(number);
      if (*step == schema::DEBRIEF_NEXT_STEP) {
        team.set_next_steps(number + 1);
        team.set_agreed(1);
      }
      if (*step < schema::DEBRIEF_EVIDENCE) continue;
      add_text("decisions { visit: 1 scene: 0 chosen: 2 } decisions { visit: 3 scene: 1 chosen: 1 }", team);
    }
    if (*step >= schema::DEBRIEF_EVIDENCE) {
      add_text(R"(scenes { title: "standup" options: "Confirm Friday; she needs it at noon"
                  options: "Friday, if the shared lab is ours" options: "No day before the tester has spoken" }
                  scenes { title: "night" options: "Write to everybody, now" options: "Tell the lead, nobody else"
                  options: "Give it one more night before you frighten people" })",
               part);
      if (*step == schema::DEBRIEF_EVIDENCE) add_text(kWhatIf, part);
    }
  }
  seen.parts.take(std::move(view));
  return seen;
}

template <schema::DebriefStep step>
Seen led() {
  return desk(step);
}

Local first_team() {
  Local local;
  local.desk_team = 0;
  local.desk_turn = 3;
  return local;
}
Local all_teams() {
  return {};
}

constexpr DeskStill kDeskStills[] = {
    {"desk-debrief-begin", [] { return desk(std::nullopt); }, all_teams},
    {"desk-debrief-1-out-of-role", led<schema::DEBRIEF_OUT_OF_ROLE>, all_teams},
    {"desk-debrief-2-reactions", led<schema::DEBRIEF_REACTIONS>, all_teams},
    {"desk-debrief-3-what-happened", led<schema::DEBRIEF_WHAT_HAPPENED>, all_teams},
    {"desk-debrief-4-own-view", led<schema::DEBRIEF_OWN_VIEW>, all_teams},
    {"desk-debrief-5-evidence", led<schema::DEBRIEF_EVIDENCE>, all_teams},
    {"desk-debrief-5-what-if", led<schema::DEBRIEF_EVIDENCE>, first_team},
    {"desk-debrief-6-meaning", led<schema::DEBRIEF_MEANING>, all_teams},
    {"desk-debrief-7-next-step", led<schema::DEBRIEF_NEXT_STEP>, all_teams},
};

// --- the wall's

Seen wall(schema::DebriefStep step, std::uint32_t teams) {
  Seen seen = deciding_room(teams);
  schema::View view;
  schema::DebriefPart& part = *add_part(view, schema::PART_DEBRIEF, link::kNoTeam).mutable_debrief();
  begin(part, step);
  part.set_began(*seen.tick - 20'000);
  part.set_deadline(*seen.tick + 42'000);
  for (std::uint32_t team = 0; team < teams && step >= schema::DEBRIEF_EVIDENCE; ++team) {
    schema::TeamLine& line = *part.add_lines();
    line.set_team(team);
    constexpr std::array<std::uint32_t, 7> kLevels{4000, 4500, 4500, 5500, 3500, 4000, 5000};
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
      line.add_points()->set_overall(kLevels[(i + team) % kLevels.size()]);
    }
  }
  seen.parts.take(std::move(view));
  return seen;
}

template <schema::DebriefStep step>
Seen on_wall() {
  return wall(step, 3);
}

constexpr WallStill kWallStills[] = {
    {"wall-debrief-1-out-of-role", on_wall<schema::DEBRIEF_OUT_OF_ROLE>},
    {"wall-debrief-2-reactions", on_wall<schema::DEBRIEF_REACTIONS>},
    {"wall-debrief-3-what-happened", on_wall<schema::DEBRIEF_WHAT_HAPPENED>},
    {"wall-debrief-4-own-view", on_wall<schema::DEBRIEF_OWN_VIEW>},
    {"wall-debrief-5-evidence", on_wall<schema::DEBRIEF_EVIDENCE>},
    {"wall-debrief-5-many", [] { return wall(schema::DEBRIEF_EVIDENCE, 12); }},
    {"wall-debrief-6-meaning", on_wall<schema::DEBRIEF_MEANING>},
    {"wall-debrief-7-next-step", on_wall<schema::DEBRIEF_NEXT_STEP>},
};

}  // namespace

std::span<const Still> debrief_stills() {
  return kStills;
}

std::span<const DeskStill> debrief_desk_stills() {
  return kDeskStills;
}

std::span<const WallStill> debrief_wall_stills() {
  return kWallStills;
}

}  // namespace drops::client::model
