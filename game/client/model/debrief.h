#pragma once
// A debrief that is led step by step, as plain data with every text in words: what a player sees of it, the evidence,
// the facilitator's list of steps, and the wall's. Roles in whatever is about the story; a person's own name stands
// beside the person's own next step alone.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/basics.h"

namespace drops::client::model {

// As schema::DebriefStep.
enum class DebriefStep : std::uint8_t {
  kNone,
  kOutOfRole,
  kReactions,
  kWhatHappened,
  kOwnView,
  kEvidence,
  kMeaning,
  kNextStep
};
inline constexpr int kDebriefSteps = 7;

struct StepWords {
  std::string name;    // "Own view"
  std::string call;    // to everybody, large
  std::string detail;  // and quieter
  std::string say;     // to the facilitator: what to say
};
[[nodiscard]] StepWords words_of(DebriefStep step);

// What is typed and not said yet.
enum class DebriefField : std::uint8_t { kReaction, kPlus, kDelta, kWhen, kWill, kAsks, kLine };
using DebriefDraft = std::array<std::string, 7>;  // by DebriefField

// As schema::DebriefSaying and schema::DebriefMark.
enum class DebriefSaying : std::uint8_t { kReaction, kPlus, kDelta, kNextStep, kAgreement };
enum class DebriefMark : std::uint8_t { kNod, kAgree, kDiffer, kNoMore };

struct ViewCard {  // a plus or a delta
  std::uint32_t number = 0;
  std::string text;
  std::string counted;  // "2 nods"; empty: none
  bool mine = false;    // I nod to it
};
struct Happening {
  std::uint32_t visit = 0;
  std::string scene;
  std::string chosen;
  std::string counted;  // "1 of us remembers it differently"; empty: nobody does
  bool mine = false;    // I do
};
struct NextStepCard {
  std::string who;
  std::string text;  // "When ..., I will ..., and ... asks me."
  bool mine = false;
};
struct AgreementCard {
  std::uint32_t line = 0;
  std::string text;
  std::string counted;  // "3 agree"
  bool mine = false;    // I agree
  bool stands = false;
};

// --- the evidence

enum class EvidenceTab : std::uint8_t { kTime, kBalance, kTrust, kPromises, kKnown, kImpact, kWhatIf, kQuestions };
struct TabCard {
  EvidenceTab tab = EvidenceTab::kTime;
  std::string label;
};
struct BalanceRow {
  std::string relation;
  std::string gained_says;  // "4 drops"
  std::string lost_says;    // "1 bucket, 2 leaks"
  float gained = 0;         // 0..1 of the longest bar of all
  float lost = 0;
};
struct TrustPair {
  std::size_t from = 0, to = 0;  // of Evidence.people
  int level = 0;
};
struct RepairRow {
  std::string title;
  std::string says;  // "11 of 16 points are back · 3 of 6 steps"
  int percent = 0;   // repaired
  Sign state;
};
struct FactRow {
  std::string fact;
  std::vector<std::string> knew;  // "Tester: from the start"
};
struct ImpactRow {
  std::string answer;
  int intent = 0, impact = 0;
};
struct WhatIfCard {
  std::string heading;  // "What if, in the scene “the night” …"
  std::string option;   // what would have been chosen
  std::string instead;  // of what was
  std::string ending;
  std::vector<std::optional<float>> was, would_be;  // 0..100, one a scene
};
struct Evidence {
  std::vector<TabCard> tabs;  // those that have something to show, in order: the key of each is its place
  EvidenceTab shown = EvidenceTab::kTime;
  std::vector<BalanceRow> balances;
  std::vector<std::string> people;
  std::vector<TrustPair> trust;
  std::vector<std::string> trust_says;  // "Tester → Team lead: 41, and back 38"
  std::vector<Sign> promises;           // text and state in one
  std::vector<RepairRow> repairs;
  std::vector<FactRow> facts;
  std::vector<std::string> withheld;
  std::vector<ImpactRow> impact;
  std::optional<WhatIfCard> what_if;
};

// --- a player's screen

struct Debrief {
  DebriefStep step = DebriefStep::kNone;
  std::string number;  // "Step 2 of 7"
  StepWords words;
  Countdown clock;
  std::string done_says;  // "2 of 4 are done"
  std::string refusal;    // of the last thing that was said
  bool i_am_done = false;
  bool can_say = false;     // this seat has a part, and time does not stand still
  bool shown = false;       // what was sealed in this step
  std::string my_reaction;  // sealed
  std::string reaction_error;
  std::vector<std::string> my_plus, my_delta;  // sealed
  std::vector<std::string> reactions;
  std::vector<Happening> happenings;
  std::vector<ViewCard> plus, delta;
  std::vector<NextStepCard> next_steps;
  bool has_next_step = false;  // mine is said; another one takes its place
  std::vector<AgreementCard> agreement;
  DebriefDraft draft;
  Evidence evidence;
};

// --- the facilitator's

struct DebriefRung {
  DebriefStep step = DebriefStep::kNone;
  std::string name;
  std::string time;  // "3 min"
  bool now = false;
  bool past = false;
};
struct TurnOption {
  std::uint32_t option = 0;
  std::string text;
};
struct TurnCard {  // a decision that may be looked at: what if?
  std::uint32_t visit = 0;
  std::string scene;
  std::string chosen;
  bool open = false;  // its options are shown
  std::vector<TurnOption> others;
};
struct DeskDebrief {
  bool offered = false;  // all stories are over
  DebriefStep step = DebriefStep::kNone;
  std::string heading;  // "Step 2 of 7 · Reactions", or that it may begin
  std::string say;
  Countdown clock;
  std::string done_says;
  std::string next;  // what the button says; empty: there is none
  bool can_back = false;
  bool can_show = false;  // something is sealed
  std::vector<DebriefRung> rungs;
  std::vector<std::string> words;  // of the team that was chosen, or of all
  std::string result;              // next steps and agreements so far
  std::vector<TurnCard> turns;     // of the team that was chosen
  std::optional<WhatIfCard> what_if;
};

// --- the wall's

struct WallLine {
  std::string name;                          // of the team
  std::vector<std::optional<float>> levels;  // 0..100, in steps
};

}  // namespace drops::client::model
