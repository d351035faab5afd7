#pragma once
// A scenario as plain data: what a loader makes of a file, what the checker reads, what the session plays. No Lua, no
// I/O, no rules of the game. Names stand as the author wrote them, with the number they resolve to (resolve.h).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/trust/entity.h"
#include "game/trust/rules.h"
#include "game/trust/standing.h"

namespace drops::plan {

// Where in the sources: file = number in Plan::sources, line from 1 (0: unknown).
struct Place {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

// A name in the author's words and what it stands for. Empty name: not given. number -1: not resolved.
struct Ref {
  std::string name;
  std::int32_t number = -1;
  Place place;

  [[nodiscard]] bool given() const { return !name.empty(); }
  [[nodiscard]] bool resolved() const { return number >= 0; }
  [[nodiscard]] std::size_t at() const { return static_cast<std::size_t>(number); }
};

// Whose trust in the one who chose is moved.
struct With {
  enum class Kind : std::uint8_t {
    kUnsaid,     // by the kind of asking: mates, the other team, or the characters present
    kMates,      // "team" or "mates"
    kRole,       // number = role
    kCharacter,  // number = character
    kOther,      // "other": the other team of an across
  };
  Kind kind = Kind::kUnsaid;
  Ref who;
};

using Amounts = std::array<int, trust::kPillars>;  // per pillar: drops, leaks or buckets

struct TrustEffect {
  Amounts drops{};
  Amounts leaks{};
  Amounts buckets{};
  With with;
  std::string why;
  Place place;
};

struct StakeDelta {
  Ref stake;
  int delta = 0;
};

struct Reveal {
  Ref fact;
  Ref to;  // a role; not given: the whole team
};

struct DataSet {
  std::string name;
  int value = 0;
};

// What an option or a row of an outcome table does.
struct Effects {
  std::vector<TrustEffect> trust;  // the option's own set first, then `also`
  std::vector<StakeDelta> stakes;
  Ref makes, keeps, breaks, renegotiates;  // commitments
  Ref due;                                 // scene: of makes or renegotiates, where it differs from the declaration
  Ref opens, hides, surfaces;              // breaches
  bool repairs_open = false;               // repairs = "open": every open breach of the one who acts
  std::vector<Ref> repairs;                // breaches by name
  std::optional<trust::Step> step;
  bool hollow = false;
  bool voice = false, welcome = false, blame = false;
  std::vector<Reveal> reveals;
  std::vector<DataSet> sets;
  std::string why;

  [[nodiscard]] bool repairs_something() const { return repairs_open || !repairs.empty(); }
};

// `when`, as data. Evaluated on entering a scene (texts, options, locks) or on leaving it (go), never by running code.
struct Condition {
  enum class Kind : std::uint8_t {
    kKnown,     // subject = fact: the whole team knows it
    kPromised,  // subject = commitment, open
    kBroken,    // subject = commitment
    kOpen,      // subject = breach
    kWas,       // subject = scene, option = its option
    kLow,       // pillar (none: overall) below `level` drops, in the eyes of `who`
    kHigh,      // at or above
    kBelow,     // subject = stake, or safety where `safety`: below `level`
    kAbove,     // above `level`
    kAll,
    kAny,
    kNone,
    kSide,  // of the two teams that face each other: the second where `second`, else the first
  };
  Kind kind = Kind::kAll;
  Ref subject;
  Ref option;
  std::optional<trust::Pillar> pillar;
  bool safety = false;
  bool second = false;
  int level = 0;
  With who;
  std::vector<Condition> of;  // kAll, kAny, kNone
  Place place;
};

struct Option {
  std::string id;
  std::string text;
  Effects effects;
  int needs_safety = 0;  // 0: always sayable
  Ref go;                // where to, instead of the scene's own `go`
  int from = 0;          // allocate: takes effect from so many points on; 0: where it gets the most
  Place place;
  std::optional<Condition> when{};  // not given: always there
};

struct TextPart {
  std::string text;
  std::optional<Condition> when;
  Ref opens;  // a breach that opens where this part is told
  Place place;
};

struct PrivateText {
  Ref role;
  std::string text;
};

struct Discuss {
  std::string prompt;
  int seconds = 0;
  bool secrets = true;  // what only some know may be spoken
};

// The first five ask for an option; kAllocate for points to the options; the others for people's own words, marks and
// numbers, which move no level of the story (a paraphrase moves what its options landed and not_yet say).
enum class AskKind : std::uint8_t {
  kEach,
  kVote,
  kLeader,
  kOnly,
  kAcross,
  kAllocate,
  kPledge,
  kParaphrase,
  kRetro,
  kPulse,
};
enum class Tie : std::uint8_t { kDefault, kLeader, kAgain };  // kAgain: asked once more, then the default
enum class VoteRule : std::uint8_t { kPlurality, kMajority, kConsensus };
enum class RevealRule : std::uint8_t { kSecret, kOpen, kAnonymous };

struct Ask {
  AskKind kind = AskKind::kEach;
  Ref role;                // kOnly; kAllocate and kPledge: who is asked, where it is one role
  bool by_leader = false;  // kAllocate, kPledge: the leader is asked
  std::string prompt;
  int seconds = 60;
  Ref fallback;  // `default` in the file: the option taken when time is up
  Tie tie = Tie::kDefault;
  VoteRule rule = VoteRule::kPlurality;
  RevealRule reveal = RevealRule::kSecret;
  bool explain = false;                  // who decides gives one line why
  bool predict = false;                  // who is not asked says what those who are will choose, instead of advising
  int points = 10;                       // kAllocate: to be split
  Ref about;                             // kParaphrase: the scene whose words are said back
  Ref pulse;                             // kPulse
  int notes = 3, votes = 3, owners = 3;  // kRetro: of each seat, of each seat, points that find an owner
  std::vector<Option> options;
  Place place;
  bool without_leader = false;  // kEach: all but the leader
  Ref without{};                // kEach: all but this role
};

// A row of the table that two teams' answers lead to.
struct OutcomeRow {
  Ref mine, theirs;  // options; not given: any
  std::string text;
  Effects effects;
  Place place;
};

struct Go {
  Ref scene;
  std::optional<Condition> when;  // not given: always
};

struct Scene {
  std::string id;
  std::string title;  // as it is spoken of; not given: made of the id (spoken_title)
  std::vector<TextPart> texts;
  std::vector<PrivateText> private_texts;
  std::optional<Discuss> discuss;
  std::optional<Ask> ask;
  std::vector<OutcomeRow> outcome;
  std::string result;       // told after the reveal
  std::string facilitator;  // a note to whoever runs the session; nobody who plays is shown it
  bool witness = false, heard = false;
  bool meet = false;  // teams at their own pace wait for one another before it
  std::vector<Ref> surfaces;
  std::int32_t after = -1;  // number of the hook; -1: none
  std::vector<Go> go;       // the first whose condition holds
  std::string ending;       // not empty: the story ends here
  Place place;

  [[nodiscard]] bool ends() const { return !ending.empty(); }
  // "the client calls" of the_client_calls, where the file gives no title.
  [[nodiscard]] std::string spoken_title() const;
  // What people read of its ending: the scene's title; not given: "On time" of on_time.
  [[nodiscard]] std::string spoken_ending() const;
};

// How much trust there is at first, by pillar, in hundredths; kAsTheRulesSay: no other start is given.
inline constexpr trust::Level kAsTheRulesSay = -1;
struct StartLevels {
  std::array<trust::Level, trust::kPillars> levels{kAsTheRulesSay, kAsTheRulesSay, kAsTheRulesSay, kAsTheRulesSay};
};
// Of a role in whoever plays another, or the same.
struct RoleTrust {
  Ref role;
  StartLevels start;
};

struct Role {
  std::string id, title, private_text;
  bool leader = false;
  bool many = false;  // takes every seat that is left over
  Place place;
  std::vector<RoleTrust> trusts{};
};

struct Character {
  std::string id, title;
  StartLevels trusts;  // in the team
  Place place;
};

struct Stake {
  std::string id, title;
  int start = 0, least = 0, most = 10;
  Place place;
  Ref role{};  // who alone sees it; not given: everybody
};

struct Fact {
  std::string id, text;
  std::vector<Ref> known_by;  // roles
  Place place;
};

// What a commitment's end does, where the scenario says so.
struct CommitmentEnd {
  Amounts drops{};
  Amounts buckets{};
  std::array<bool, trust::kPillars> given{};  // pillars that replace the default
  Ref breach;                                 // broken = { breach = ... }
  std::string why;
};

struct Commitment {
  std::string id, text;
  With to;
  Ref due;  // scene
  CommitmentEnd kept, broken;
  Place place;
};

struct Breach {
  std::string id, title;
  trust::BreachKind kind = trust::BreachKind::kCharacter;
  Amounts buckets{};
  With with;
  bool justified = false;
  std::string why;
  Place place;
};

// A surprise that the facilitator may send.
struct Inject {
  std::string id, title, text;
  Effects effects;
  Ref go;  // the next scene, instead of the one that the story would go to
  Place place;
};

// Items on a five-point scale, anonymous.
struct Pulse {
  std::string id, title;
  std::vector<std::string> items;
  Place place;
};

struct Source {
  enum class Kind : std::uint8_t {
    kScenario,
    kPiece,  // what the scenario, or another piece, includes
    kTexts,  // the scenario's texts in another language
  };
  std::string name;  // as a person would say it: the path as given
  std::string text;
  Kind kind = Kind::kScenario;
  std::string word{};  // a piece: the name it is included by; texts: the language
};

// A text as it was written, and in the plan's language.
struct Translated {
  std::string from, to;
};

struct Plan {
  int api = 1;
  std::string id, version, title, summary;
  std::vector<std::string> objectives;
  int minutes = 30;
  int players_least = 3, players_most = 6;  // in a team
  int teams_least = 1, teams_most = 12;
  With measure;              // the relation that the library's figures are about
  StartLevels others_trust;  // the other team, in the team
  Ref start;
  std::string language = "en";         // of the texts here
  std::vector<std::string> languages;  // that there are texts in, besides the one it is written in
  Place place;

  std::vector<Role> roles;
  std::vector<Character> characters;
  std::vector<Stake> stakes;
  std::vector<Fact> facts;
  std::vector<Commitment> commitments;
  std::vector<Breach> breaches;
  std::vector<Scene> scenes;
  std::vector<Inject> injects;
  std::vector<Pulse> pulses;
  bool recognition = true;  // players may recognise one another
  bool outcomes = false;    // show what trust is said to lead to
  std::vector<std::string> debrief;
  trust::Rules rules;                         // with the scenario's overrides
  std::vector<std::string> rules_overridden;  // their names, for the report

  std::vector<Source> sources;         // first the scenario, then what it includes, then the texts of its language
  std::vector<Translated> hook_texts;  // what hooks say, which stands in no field of the plan
  std::uint32_t hooks = 0;             // how many `after` functions the sources hold, in the order they stand there
};

// Limits of a plan; the checker names them, the loader stops far above them.
inline constexpr std::size_t kMostFacts = 64;
inline constexpr std::size_t kMostPlaces = 16;  // seats in a team
inline constexpr std::size_t kMostOptions = 9;  // number keys 1 to 9
inline constexpr std::size_t kMostTeams = 200;
inline constexpr std::size_t kMostItems = 12;  // of a pulse
inline constexpr std::size_t kMostNotes = 64;  // on the board of a retro

}  // namespace drops::plan
