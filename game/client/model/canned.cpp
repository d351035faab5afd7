#include "game/client/model/canned.h"

#include <google/protobuf/text_format.h>

#include "game/client/model/canned_aside.h"
#include "game/client/model/canned_asking.h"
#include "game/client/model/canned_front.h"
#include "game/client/model/canned_laptop.h"
#include "game/client/model/canned_story.h"

namespace drops::client::model {
namespace {

std::vector<ScenarioSeen> scenarios() {
  return {
      {"late-release",
       "The Late Release",
       "A client needs a date before noon. Somebody has already hinted at one.",
       30,
       3,
       6,
       12,
       {{"lead", "Team lead"}, {"tester", "Tester"}, {"dev", "Developer"}}},
      {"quiet-room",
       "The Quiet Room",
       "A ward's handover, where the last mistake was punished. Today a nurse has found another one.",
       30,
       3,
       6,
       12,
       {}},
      {"warm-up", "The First Hour", "A new team finds out how each of them likes to be asked.", 12, 3, 8, 12, {}},
  };
}

// --- local states

Local at_front(Page page) {
  Local local;
  local.page = page;
  return local;
}

Local in_story() {
  Local local;
  local.role_seen = true;
  return local;
}

Local selecting(std::uint32_t visit, std::string option) {
  Local local = in_story();
  local.visit = visit;
  local.selected = std::move(option);
  return local;
}

Local home() {
  return at_front(Page::kHome);
}
Local settings() {
  Local local;
  local.settings_shown = true;
  return local;
}
Local practise() {
  return at_front(Page::kPractise);
}
Local host() {
  return at_front(Page::kHost);
}
Local join() {
  return at_front(Page::kJoin);
}
Local join_error() {
  Local local = at_front(Page::kJoin);
  local.code = "K7F-4XQ";
  local.address = "192.168.1.20";
  local.name = "Jonas";
  static_cast<void>(check_join(local));
  static_cast<void>(take_refusal(local,
                                 {Code::kRefused, "Somebody called Jonas is here already",
                                  "join under another name, or come back on the device you joined with"},
                                 true));
  return local;
}
Local role() {
  return {};
}
Local role_covered() {
  Local local;
  local.role_covered = true;
  return local;
}
Local debrief() {
  Local local = in_story();
  local.debrief = true;
  return local;
}

// --- what was seen

Seen front() {
  Seen seen;
  seen.scenarios = scenarios();
  return seen;
}

Seen front_with_news() {
  Seen seen = front();
  seen.hosts = true;
  seen.notice = "The font Inter is not installed and another stands in: install the package fonts-inter";
  return seen;
}

Seen front_with_trouble() {
  Seen seen = front();
  seen.settings.appearance = Appearance::kLight;
  seen.settings_trouble =
      "Your settings cannot be kept in /home/amara/.config/drops/settings.json: make that folder writable";
  return seen;
}

Seen empty_front() {
  return {};
}

// A part of what was seen, to change one thing in it.
template <class Change>
Seen changed(Seen seen, schema::PartKind kind, Change change) {
  schema::View view;
  for (const schema::Part* part : seen.parts.changed_since(0)) {
    if (part->kind() == kind) *view.add_parts() = *part;
  }
  for (schema::Part& part : *view.mutable_parts()) change(part);
  seen.parts.take(std::move(view));
  return seen;
}

Seen somebody_away() {
  return changed(seen_at("standup-locked-in"), schema::PART_ROSTER, [](schema::Part& part) {
    schema::RosterSeat& priya = *part.mutable_roster()->mutable_seats(2);
    priya.set_away(true);
    priya.set_away_since(115'000);
  });
}

Seen covered_in_scene() {
  return seen_at("night-decide", 12'000);
}

Seen advised() {
  return changed(seen_at("delivery-decide", 20'000), schema::PART_SCENE,
                 [](schema::Part& part) { part.mutable_scene()->set_my_advice("call"); });
}

Seen locked_option() {
  return changed(seen_at("monday-decide", 9'000), schema::PART_SCENE, [](schema::Part& part) {
    part.mutable_scene()->mutable_options(0)->set_locked("It does not feel safe enough to say this here");
  });
}

Seen paused() {
  Seen seen = changed(seen_at("standup-decide", 24'000), schema::PART_SESSION,
                      [](schema::Part& part) { part.mutable_session()->set_paused(true); });
  seen.running = false;
  return seen;
}

Seen hurrying() {
  return seen_at("standup-decide", 52'000);
}

Seen something_unsaid() {
  return changed(seen_at("end", 9'000), schema::PART_END,
                 [](schema::Part& part) { part.mutable_end()->add_unsaid("The defect nobody was told about"); });
}

Seen connecting() {
  Seen seen;
  seen.link.state = LinkState::kConnecting;
  return seen;
}

Seen reconnecting() {
  Seen seen = seen_at("standup-locked-in", 4'000);
  seen.link.state = LinkState::kLost;
  return seen;
}

Seen refused() {
  Seen seen;
  seen.link = {LinkState::kRefused,
               {Code::kRefused, "The host does not know this code", "check it with the facilitator, then try again"}};
  return seen;
}

template <std::size_t n>
struct Name {
  char text[n];
  constexpr Name(const char (&from)[n]) { std::copy(from, from + n, text); }
};

// The story at this moment, so many ms later.
template <Name moment, Tick later = 0>
Seen at() {
  return seen_at(moment.text, later);
}

template <std::uint32_t visit, Name option>
Local select() {
  return selecting(visit, option.text);
}

constexpr Still kStills[] = {
    {"home", front, home},
    {"home-news", front_with_news, home},
    {"join", front, join},
    {"join-error", front, join_error},
    {"settings", front_with_trouble, settings},
    {"practise", front, practise},
    {"practise-none", empty_front, practise},
    {"host", front, host},
    {"connecting", connecting, join},
    {"lobby", at<"lobby", 21'000>, role},
    {"role", at<"standup-read", 2'000>, role},
    {"role-covered", at<"standup-read", 2'000>, role_covered},
    {"scene-read", at<"standup-read", 4'000>, in_story},
    {"scene-talk", at<"standup-talk", 31'000>, in_story},
    {"scene-decide", at<"standup-decide", 18'000>, in_story},
    {"scene-chosen", at<"standup-decide", 22'000>, select<1, "ask">},
    {"scene-hurry", hurrying, select<1, "ask">},
    {"scene-locked-in", somebody_away, in_story},
    {"scene-private", at<"night-decide", 12'000>, in_story},
    {"scene-private-covered", covered_in_scene,
     [] {
       Local local = in_story();
       local.role_covered = true;
       return local;
     }},
    {"scene-advise", at<"delivery-decide", 14'000>, select<5, "call">},
    {"scene-advised", advised, in_story},
    {"scene-locked-option", locked_option, in_story},
    {"scene-wait", at<"lab-wait", 12'000>, in_story},
    {"scene-paused", paused, in_story},
    {"reveal-drops", at<"standup-reveal", 900>, in_story},
    {"reveal-bucket", at<"delivery-reveal", 1'600>, in_story},
    {"reveal-across", at<"lab-reveal", 900>, in_story},
    {"reflect", at<"monday-reflect", 2'000>, in_story},
    {"end", at<"end", 2'000>, in_story},
    {"debrief", at<"end", 9'000>, debrief},
    {"debrief-unsaid", something_unsaid, debrief},
    {"reconnecting", reconnecting, in_story},
    {"refused", refused, join},
};

}  // namespace

std::span<const Still> stills() {
  static const std::vector<Still> all = [] {
    std::vector<Still> both(std::begin(kStills), std::end(kStills));
    both.insert(both.end(), aside_stills().begin(), aside_stills().end());
    both.insert(both.end(), asking_stills().begin(), asking_stills().end());
    both.insert(both.end(), laptop_stills().begin(), laptop_stills().end());
    both.insert(both.end(), front_stills().begin(), front_stills().end());
    return both;
  }();
  return all;
}

Seen seen_at(std::string_view moment, Tick later) {
  Seen seen;
  seen.link.state = LinkState::kSeated;
  seen.code = "K7F-4XQ2M";
  for (const Moment& one : late_release_moments()) {
    schema::View view;
    google::protobuf::TextFormat::ParseFromString(std::string(one.view), &view);
    seen.parts.take(std::move(view));
    seen.tick = one.tick + later;
    if (one.name == moment) break;
  }
  return seen;
}

}  // namespace drops::client::model
