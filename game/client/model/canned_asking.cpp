#include "game/client/model/canned_asking.h"

#include <google/protobuf/text_format.h>

namespace drops::client::model {
namespace {

// Everybody of the canned team is asked; Wei, whose screen it is, sits in seat 4.
constexpr const char* kEverybody = R"(
visit: 9 scene: "kitchen" number: 3 phase: PHASE_DECIDE began: 109000 deadline: 199000 i_am_asked: true
asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 deciding: 3 deciding: 4 )";

constexpr const char* kPoints = R"(
texts: "Thursday, 8:50. The figure eight is on every slide, and nobody's name is under it." ask: ASK_ALLOCATE
prompt: "Nine points of credit. Whose is the eight?" asked: "each of us" points: 9
options { id: "noor" text: "Noor, who counted by hand for two nights" stakes { stake: "Time" delta: -1 } }
options { id: "lead" text: "The lead, who believed the count" }
options { id: "boss" text: "The head of the department, who asked for it"
locked: "It does not feel safe enough to say this here" }
options { id: "all" text: "All of us, as always" } )";

constexpr const char* kPledge = R"(
texts: "12:40. Ximena gets a page from you, with your names under it." ask: ASK_PLEDGE
prompt: "What may the others count on from you?" asked: "each of us" )";

constexpr const char* kSayBack = R"(
texts: "12:20. You see what a mate has written." ask: ASK_PARAPHRASE prompt: "What did you hear?"
asked: "each of us, with a mate" partner: "Developer 1"
partner_words: "Ask me in the morning, and say until when. After four I only nod." )";

constexpr const char* kSaidBack = R"(
texts: "12:20. You see what a mate has written." ask: ASK_PARAPHRASE prompt: "What did you hear?" step: 1
asked: "each of us, with a mate" their_words: "You want the question in writing, so that you can sleep on it."
options { id: "landed" text: "That is what I meant" }
options { id: "not_yet" text: "Not yet; may I say it once more?" } )";

constexpr const char* kHeard = R"(
texts: "Monday, 9:00. Whoever paid for Friday sits opposite." ask: ASK_EACH step: 1
prompt: "Has it landed with you?" asked: "those whom it is said to" my_choice: "wait"
options { id: "name" text: "I let you stand alone on Friday, and I knew it" } options { id: "wait" text: "Wait" }
sayings { role: "Team lead" words: "I let you stand alone on Friday, and I knew it" }
sayings { role: "Developer 1" words: "It cost you the weekend. I should have asked." } )";

constexpr const char* kOverheard = R"(
visit: 9 scene: "monday" number: 3 phase: PHASE_DECIDE began: 109000 deadline: 199000 asked_seats: 1 deciding: 1
texts: "Monday, 9:00. Whoever paid for Friday sits opposite." ask: ASK_EACH step: 1 prompt: "What do you say?"
asked: "those whom it is said to" my_choice: "name"
options { id: "name" text: "I let you stand alone on Friday, and I knew it" }
options { id: "wait" text: "Wait until somebody else says something" } )";

constexpr const char* kNotes = R"(
texts: "Friday, 16:00. The release is out." ask: ASK_RETRO prompt: "What should we change about how we work?"
asked: "each of us; nobody sees whose note it is" notes_left: 1
notes { text: "We name a day before the tester has spoken" } notes { text: "The lab is booked by whoever shouts" } )";

constexpr const char* kVotes = R"(
texts: "Friday, 16:00. The release is out." ask: ASK_RETRO prompt: "What should we change about how we work?"
asked: "each of us; nobody sees whose note it is" step: 1 votes_left: 2
notes { text: "We name a day before the tester has spoken" my_votes: 1 }
notes { text: "The lab is booked by whoever shouts" } notes { text: "Bad news travels on Fridays" }
notes { text: "Nobody says thank you for a found defect" } )";

constexpr const char* kOwners = R"(
texts: "Friday, 16:00. The release is out." ask: ASK_RETRO prompt: "What should we change about how we work?"
asked: "each of us; nobody sees whose note it is" step: 2
notes { text: "We name a day before the tester has spoken" votes: 3 owner: "Team lead" }
notes { text: "Bad news travels on Fridays" votes: 2 } )";

constexpr const char* kPulse = R"(
texts: "Before you go: three questions about your real team." ask: ASK_PULSE prompt: "How is it with us?"
asked: "each of us, anonymously" items: "In this team I can say when something has gone wrong."
items: "Whoever asks for help here gets it." items: "What we promise one another, we keep." )";

// The most that is to be seen at once without scrolling.
constexpr const char* kManyPoints = R"(
texts: "Thursday, 8:50. The figure eight is on every slide, and nobody's name is under it." ask: ASK_ALLOCATE
prompt: "Nine points of credit. Whose is the eight?" asked: "each of us" points: 9
options { id: "noor" text: "Noor, who counted by hand for two nights" stakes { stake: "Time" delta: -1 } }
options { id: "lead" text: "The lead, who believed the count" }
options { id: "boss" text: "The head of the department, who asked for it" }
options { id: "lab" text: "The lab, which stayed open" } options { id: "desk" text: "Whoever answered the phone" }
options { id: "all" text: "All of us, as always" } )";

constexpr const char* kLongPulse = R"(
texts: "Before you go: six questions about your real team." ask: ASK_PULSE prompt: "How is it with us?"
asked: "each of us, anonymously" items: "In this team I can say when something has gone wrong."
items: "Whoever asks for help here gets it." items: "What we promise one another, we keep."
items: "I know what is expected of me." items: "Bad news travels as fast as good news."
items: "I would work with this team again." )";

// The moment in which the canned team decides, and this question in place of its own.
Seen asking(const std::string& question) {
  Seen seen = seen_at("standup-decide", 20'000);
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == schema::PART_SCENE) *view.add_parts() = *part;
  }
  google::protobuf::TextFormat::ParseFromString(question, view.mutable_parts(0)->mutable_scene());
  seen.parts.take(std::move(view));
  return seen;
}

template <const char* const& question>
Seen everybody() {
  return asking(std::string(kEverybody) + question);
}

Seen overheard() {
  return asking(kOverheard);
}

Seen pledged() {
  Seen seen = asking(std::string(kEverybody) + kPledge + "answered: true my_words: 'I say on Tuesday what is late.'");
  schema::View view;
  google::protobuf::TextFormat::ParseFromString(R"(
parts { kind: PART_PLEDGES team: 65535 pledges {
pledges { pledge: 0 name: "Amara" text: "I ask before I book the lab." kept: 1 my_mark: true }
pledges { pledge: 1 name: "Wei" text: "I say on Tuesday what is late." mine: true kept: 2 not_kept: 1 }
pledges { pledge: 2 name: "Jonas" text: "No day before I have asked you." } } })",
                                                &view);
  seen.parts.take(std::move(view));
  return seen;
}

// One part of a moment, with this merged into it.
Seen with(Seen seen, schema::PartKind kind, const std::string& more) {
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == kind) *view.add_parts() = *part;
  }
  google::protobuf::TextFormat::Parser parser;
  parser.MergeFromString(more, view.mutable_parts(0));
  seen.parts.take(std::move(view));
  return seen;
}

Seen witnessing() {
  return with(seen_at("standup-reveal", 9'000), schema::PART_SCENE, "scene { witness: true }");
}

Seen witnessed() {
  return with(with(seen_at("standup-reveal", 9'000), schema::PART_SCENE,
                   "scene { witness_actor: true answered: true my_witness: 1 }"),
              schema::PART_ME,
              "me { witnessed { visit: 1 scene: 'the stand-up' counts: [1, 2, 0, 1, 0] prediction: 1 } }");
}

Seen pulse_shown() {
  Seen seen = seen_at("end", 2'000);
  schema::View view;
  google::protobuf::TextFormat::ParseFromString(R"(
parts { kind: PART_PULSE team: 65535 pulse { pulses { title: "How is it with us?" team: 0 answers: 5
items: "In this team I can say when something has gone wrong." items: "Whoever asks for help here gets it."
means: [35, 40] } } })",
                                                &view);
  seen.parts.take(std::move(view));
  return seen;
}

Local drafted(std::string words, std::vector<int> numbers, std::uint32_t step = 0) {
  Local local;
  local.role_seen = true;
  local.draft = {9, step, std::move(words), std::move(numbers)};
  return local;
}

Local nothing_yet() {
  return drafted("", {});
}

constexpr Still kStills[] = {
    {"ask-heard", everybody<kHeard>, nothing_yet},
    {"ask-heard-others", overheard, nothing_yet},
    {"ask-pledge", everybody<kPledge>, [] { return drafted("I say on Tuesday what is late.", {}); }},
    {"ask-pledged", pledged, nothing_yet},
    {"ask-say-back", everybody<kSayBack>, nothing_yet},
    {"ask-said-back", everybody<kSaidBack>, nothing_yet},
    {"ask-points", everybody<kPoints>,
     [] {
       return drafted("", {5, 1, 0, 0});
     }},
    {"ask-points-many", everybody<kManyPoints>,
     [] {
       return drafted("", {3, 1, 0, 2, 0, 0});
     }},
    {"ask-notes", everybody<kNotes>, [] { return drafted("Bad news travels on Fridays", {}); }},
    {"ask-votes", everybody<kVotes>, nothing_yet},
    {"ask-owners", everybody<kOwners>, nothing_yet},
    {"ask-pulse", everybody<kPulse>,
     [] {
       return drafted("", {4, kUntouched, kUntouched});
     }},
    {"ask-pulse-long", everybody<kLongPulse>,
     [] {
       return drafted("", {4, 2, kUntouched, kUntouched, kUntouched, kUntouched});
     }},
    {"reveal-witness", witnessing, nothing_yet},
    {"reveal-witnessed", witnessed, nothing_yet},
    {"end-pulse", pulse_shown, nothing_yet},
};

}  // namespace

std::span<const Still> asking_stills() {
  return kStills;
}

}  // namespace drops::client::model
