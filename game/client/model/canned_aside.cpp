#include "game/client/model/canned_aside.h"

#include <google/protobuf/text_format.h>

namespace drops::client::model {
namespace {

// One part of a moment, with this merged into it; or this part, where there is none yet.
Seen with(Seen seen, schema::PartKind kind, const std::string& more) {
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == kind) *view.add_parts() = *part;
  }
  if (view.parts_size() == 0) {
    view.add_parts()->set_kind(kind);
    view.mutable_parts(0)->set_team(link::kNoTeam);
  }
  google::protobuf::TextFormat::Parser parser;
  parser.MergeFromString(more, view.mutable_parts(0));
  seen.parts.take(std::move(view));
  return seen;
}

Seen agreed(Seen seen) {
  return with(with(std::move(seen), schema::PART_SESSION, "session { contract: true recognition: true }"),
              schema::PART_ME, "me { accepted: true recognitions_left: 3 }");
}

Seen contract() {
  return with(seen_at("lobby", 4'000), schema::PART_SESSION, "session { contract: true }");
}

Seen observing() {
  return with(contract(), schema::PART_ME, "me { accepted: false }");
}

// Wei's screen, had she not accepted: no role, and nobody waits for her.
void look_on(schema::Part& part) {
  if (part.has_me()) {
    part.mutable_me()->clear_role();
    part.mutable_me()->clear_place();
    part.mutable_me()->clear_known();
    part.mutable_me()->clear_private_text();
  }
  if (part.has_roster()) {
    schema::RosterSeat& wei = *part.mutable_roster()->mutable_seats(3);
    wei.clear_role();
    wei.set_observes(true);
  }
  if (part.has_scene()) {
    part.mutable_scene()->set_i_am_asked(false);
    part.mutable_scene()->mutable_asked_seats()->RemoveLast();
    part.mutable_scene()->mutable_deciding()->RemoveLast();
  }
}

Seen watching() {
  Seen seen = with(seen_at("standup-decide", 18'000), schema::PART_ME, "me { accepted: false observes: true }");
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) *view.add_parts() = *part;
  for (schema::Part& part : *view.mutable_parts()) look_on(part);
  seen.parts.take(std::move(view));
  return seen;
}

Seen deciding() {
  return agreed(seen_at("standup-decide", 18'000));
}

Seen told() {
  return with(deciding(), schema::PART_MESSAGES,
              "messages { messages { tick: 30000 text: 'Welcome. Take your time with the role card.' } "
              "messages { tick: 119000 text: 'Two minutes more for all of you: finish your sentence.' } }");
}

Seen thanked() {
  return with(agreed(seen_at("standup-reveal", 9'000)), schema::PART_ME,
              "me { recognised { from: 'Jonas' why: 'You asked before you promised, and it was hard.' } }");
}

Seen differing() {
  return with(agreed(seen_at("standup-reveal", 9'000)), schema::PART_REVEAL,
              "reveal { entries { truster: 'Team 2' trustee: 'Team 1' pillar: 2 count: 1 effect: 100 entry: 7 "
              "because: 'No day before the tester has spoken' differ: 3 i_differ: true } }");
}

Seen learning() {
  return with(agreed(seen_at("night-decide", 12'000)), schema::PART_ME,
              "me { known: 'The lab is free from Thursday evening on.' }");
}

// --- what is open, typed and put away

Local in_story() {
  Local local;
  local.role_seen = true;
  local.aside.messages_read = 60'000;
  return local;
}

template <Sheet sheet>
Local open() {
  Local local = in_story();
  local.aside.sheet = sheet;
  local.aside.messages_read = 1'000'000;
  local.aside.thanks_read = 16;
  return local;
}

Local writing() {
  Local local = open<Sheet::kWord>();
  local.aside.word = "I think two of us have stopped listening.";
  return local;
}

Local thanking() {
  Local local = open<Sheet::kThanks>();
  local.aside.to = 2;
  local.aside.thanked = {3};
  local.aside.thanks = "You said no to noon for all of us";
  return local;
}

Local received() {
  Local local = in_story();
  local.aside.receipt = Receipt::kWord;
  return local;
}

Local knowing() {
  Local local = in_story();
  local.aside.knows = true;
  local.aside.learnt = {{"Two defects are open, one may lose data.", 0},
                        {"The lab is free from Thursday evening on.", 2}};
  return local;
}

Local saying() {
  Local local = in_story();
  local.witness = 2;
  local.witness_visit = 1;
  return local;
}

Seen witnessing() {
  return with(agreed(seen_at("standup-reveal", 9'000)), schema::PART_SCENE, "scene { witness: true }");
}

constexpr Still kStills[] = {
    {"contract", contract, in_story},
    {"contract-again", deciding, open<Sheet::kContract>},
    {"lobby-observing", observing, in_story},
    {"scene-observing", watching, in_story},
    {"more", told, open<Sheet::kMenu>},
    {"word", deciding, writing},
    {"word-sent", deciding, received},
    {"pause-please", deciding, open<Sheet::kPause>},
    {"message", told, in_story},
    {"messages", told, open<Sheet::kMessages>},
    {"thanks", thanked, thanking},
    {"thanked", thanked, in_story},
    {"reveal-differs", differing, in_story},
    {"reveal-witness-chosen", witnessing, saying},
    {"scene-facts", learning, knowing},
    {"scene-facts-covered", learning,
     [] {
       Local local = knowing();
       local.role_covered = true;
       return local;
     }},
};

}  // namespace

std::span<const Still> aside_stills() {
  return kStills;
}

}  // namespace drops::client::model
