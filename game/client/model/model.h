#pragma once
// What a player's screens show, as plain data with every text already in words. Made by from_parts(); drawn by
// screens/. Knows no ImGui, no network and no rule of the game.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/client/model/aside.h"
#include "game/client/model/asking.h"
#include "game/client/model/basics.h"
#include "game/client/model/debrief.h"
#include "game/client/model/desk.h"
#include "game/client/model/front.h"
#include "game/client/model/laptop.h"
#include "game/client/model/settings.h"
#include "game/client/model/wall.h"

namespace drops::client::model {

enum class Page : std::uint8_t {
  kHome,
  kJoin,
  kPractise,
  kHost,
  kSettings,
  kTrainer,
  kConnecting,
  kReconnecting,
  kRefused,
  kContract,  // before the lobby, where the session asks for it
  kLobby,
  kRole,
  kScene,
  kReveal,
  kReflect,
  kTable,  // of several at one laptop, while it is nobody's turn: what all of them may see
  kEnd,
  kDebrief,
  kDebriefStep,  // while one is led
  kWall,         // the projector
  kDesk,         // the facilitator
};

struct Notice {  // a sentence for somebody who cannot go on as they are
  std::string title;
  std::string text;
  std::string kept;  // what is safe meanwhile: "Your choice is kept."
};

// --- in a session

struct Bar {         // what stands at the top of every screen of a session
  std::string team;  // "Team 1"
  std::string code;
  std::string title;  // of the scenario
  std::string where;  // "Scene 3"
  std::string role;   // empty before roles are dealt, and while the card is covered
};

enum class MateState : std::uint8_t { kHere, kThinking, kDecided, kReady, kAway };

struct Mate {
  std::uint32_t seat = 0;
  std::string name;  // the player's; this list is the only place for it
  std::string role;  // and "a bot" where that is so; empty before roles are dealt
  MateState state = MateState::kHere;
  Sign sign;  // "Thinking", "Away 12 s", "Bot"; never blame
  bool me = false;
  bool bot = false;
  bool away = false;
  bool leader = false;
};

struct TeamChoice {
  std::uint32_t team = 0;
  std::string label;
  bool mine = false;
};

struct StrengthCard {
  std::uint32_t strength = 0;  // schema::Strength
  std::string text;
  bool mine = false;
  std::vector<std::uint32_t> turned;  // what I show once this card is pressed
};

struct Lobby {
  std::string part;  // "Part 2 of 8: The Quiet Room"; empty: a scenario alone
  std::string title;
  std::string summary;
  std::string facts;
  std::vector<std::string> objectives;
  std::string next;               // what happens next
  std::vector<TeamChoice> teams;  // more than one: there is a choice
  std::vector<Mate> mates;
  std::string mates_heading;
  std::vector<StrengthCard> strengths;  // empty: there is nothing to show any more
};

struct RoleCard {
  std::string title;
  std::string leader;  // what that means, where it is me
  std::string private_text;
  std::vector<std::string> known;
  bool covered = false;
};

struct OptionCard {
  int number = 1;  // the key that selects it
  std::string id;
  std::string text;
  std::vector<Sign> marks;  // what anybody can tell from the card: "Makes a promise", "Dana's patience −2"
  std::string locked;       // why it cannot be chosen; empty: it can
  bool selected = false;    // here, and not said yet
  bool chosen = false;      // said: locked in, or advised
  std::string said;         // of the chosen one: "Your choice, locked in"
  bool enabled = true;
};

struct Gauge {
  std::string id;
  std::string title;
  int value = 0;
  int least = 0;
  int most = 100;
  std::optional<int> change;  // by what is being revealed
};

struct Promise {
  std::string text;
  std::string detail;  // "Team 1 → Dana, the client · due in the scene “delivery”"
  Sign state;
  bool open = false;
};

struct BreachCard {
  std::string title;
  std::string between;
  std::string next;  // what repairs it next
  std::string done;  // "1 of 6 steps"
  int steps = 0;
  Sign state;
};

struct VesselCard {
  std::string relation;  // "Between us", "Dana, the client → Team 1"
  std::string says;      // "40.1 of 100"
  float level = 0;       // 0..1
  std::vector<Gauge> pillars;
};

struct Standing {  // the side of a screen
  std::vector<Gauge> stakes;
  std::vector<Promise> promises;
  std::vector<BreachCard> breaches;
  std::vector<VesselCard> vessels;  // the mates' first
  std::string safety_says;
  int safety = 50;
};

// kMark: words of others have landed, or not yet. kVote, kOwn: for, and of, a note on the board.
enum class Duty : std::uint8_t {
  kNothing,
  kReady,
  kChoose,
  kAdvise,
  kPredict,
  kSplit,
  kWrite,
  kMark,
  kVote,
  kOwn,
  kRate,
  kDone
};

struct Scene {
  std::uint32_t visit = 0;
  Step step = Step::kRead;
  std::string number;  // "Scene 3"
  std::string time;    // "Monday, 9:02", where the first text begins with it
  std::string headline;
  std::vector<std::string> texts;  // below the headline
  std::string private_text;        // for my role only
  std::vector<Sign> found;         // what entering the scene brought to light
  Countdown countdown;
  std::string discuss;
  std::string prompt;
  std::string who;   // "The team decides, by vote"
  std::string task;  // what I do now, in one sentence
  Duty duty = Duty::kNothing;
  std::vector<OptionCard> options;
  Asking asking;
  Witness witness;
  std::string action;  // what the button says
  bool can_act = false;
  bool explain = false;
  std::string why;
  std::string team_heading;  // "2 of 4 decided"
  std::vector<Mate> mates;
  bool paused = false;
};

enum class Moved : std::uint8_t { kDrop, kLeak, kBucket, kRepair, kBonus, kTakenBack };

struct TrustRow {  // a change of trust, as people say it
  Moved moved = Moved::kDrop;
  int count = 1;
  std::string amount;    // "2 drops of care"
  std::string relation;  // "Tester → Team lead"
  std::string because;
  std::string why;
  std::string held;  // why less took effect
  bool mine = false;
  std::vector<std::uint32_t> entries;  // of the ledger, that this row stands for
  bool may_differ = false;             // "I see it differently" may be put beside it
  bool differs = false;                // and was, by me
  std::string others;                  // so many others see it differently; empty: nobody
};

struct Hero {  // the one change that the picture shows
  Moved moved = Moved::kDrop;
  int count = 1;
  std::string relation;
  std::string amount;
  std::string says;  // the level now; empty where this seat is not told it
  float level = 0;   // 0..1, after and before
  float before = 0;
};

struct ChoiceRow {
  std::string who;     // roles
  std::string option;  // empty: it is not told
  std::string note;    // "time was up", the line why
  bool mine = false;
};

struct Reveal {
  std::string heading;  // what was decided
  std::string how;
  std::string other_team;
  std::string theirs;
  std::vector<ChoiceRow> choices;
  std::string outcome;
  std::string result;
  std::vector<TrustRow> rows;
  std::string none;  // said where no trust moved
  std::optional<Hero> hero;
  std::vector<Sign> news;
  double seconds = 0;  // since it began: the drops fall by it
};

struct ChartLine {
  std::string name;
  std::vector<std::optional<float>> levels;  // 0..100, one a scene
};

struct End {
  std::string text;
  std::string ending;
  int most_scenes = 0;  // along the chart
  int fall_at = 0;      // the scene, from 0, after which a line had fallen furthest; 0: none fell much
  std::vector<ChartLine> lines;
  std::vector<TrustRow> turning_points;
  std::vector<std::string> unsaid;
  std::vector<std::string> questions;
};

struct Model {
  Page page = Page::kHome;
  Front front;
  JoinForm join;
  Chooser chooser;
  Trainer trainer;
  Edits edits;
  Notice notice;
  SettingsPage settings;
  Bar bar;
  Lobby lobby;
  RoleCard role;
  Scene scene;
  Standing standing;
  Aside aside;
  Laptop laptop;
  std::vector<PledgeCard> pledges;
  std::vector<PulseCard> pulses;
  Reveal reveal;
  End end;
  Debrief debrief;
  Wall wall;
  Desk desk;
};

}  // namespace drops::client::model
