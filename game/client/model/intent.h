#pragma once
// What the user wants, as plain values: screens say them, Local takes those that change only this screen, and the app
// layer turns the rest into commands (to_command.h) or does them (join, host, quit).

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "game/client/model/model.h"

namespace drops::client::model {

// Before a session.
struct GoTo {
  Page page = Page::kHome;
};
enum class Typed : std::uint8_t { kCode, kAddress, kName, kWhy, kWord, kThanks, kFile };
struct Edit {  // a field now holds this
  Typed field = Typed::kCode;
  std::string text;
};
struct Join {
  std::string address;
  std::string code;
  std::string name;
  std::vector<std::string> others{};  // who join at the same laptop
};
struct TakeFound {  // a session that was found in this network, into the form
  std::string address;
  std::string room;
};
struct TakeKnown {  // one that was joined before, into the form
  std::size_t number = 0;
};
struct ForgetKnown {
  std::size_t number = 0;
};
struct ChooseScenario {
  std::string scenario;
};
struct ChooseFile {  // a scenario's file, to rehearse
  std::string path;
};
struct WishScene {  // to begin with; empty: the first
  std::string scene;
};
struct WishLanguage {  // of the story's texts; empty: as they are written
  std::string language;
};
struct WishBots {
  int bots = 0;
};
struct WishLock {  // of the door, whenever a story begins
  bool wanted = false;
};
struct WishContract {  // asked of everybody before the story
  bool asked = true;
};
struct WishRole {  // empty: any
  std::string role;
};
struct WishTeams {
  int teams = 1;
};
struct Practise {
  std::string scenario;
  std::string role;        // empty: any
  std::string language{};  // of its texts; empty: as they are written
  std::string from{};      // the scene to begin with; empty: the first
};
struct HostSession {
  std::string scenario;
  int teams = 1;
  int bots = 0;            // in all teams together
  std::string language{};  // of its texts; empty: as they are written
  bool contract = false;   // everybody accepts what is agreed on first, or looks on
  bool locks = false;      // the door, whenever a story begins
};
struct HostAgain {         // back to a session that was hosted from here
  std::string database{};  // its file; empty: the newest that goes on, or else the newest
};
struct ForgetHosted {  // takes it from the list; its file stays
  std::string database;
};
struct TryAgain {};

// What a person likes, on this screen alone.
struct ShowSettings {
  bool shown = true;
};
struct Prefer {  // all of them, as they are to be
  Settings settings;
};

// In a session: to the host.
struct ChooseTeam {
  std::uint32_t team = 0;
};
struct ShowStrengths {  // these, and no others
  std::vector<std::uint32_t> strengths;
};
struct Ready {
  std::uint32_t visit = 0;
  Step step = Step::kRead;
  std::optional<std::uint32_t> part{};  // of a question that is answered in parts: the one that is meant
};
struct LockIn {
  std::uint32_t visit = 0;
  std::string option;
  std::string why;
};
struct Advise {
  std::uint32_t visit = 0;
  std::string option;
};
struct Predict {
  std::uint32_t visit = 0;
  std::string option;
};
struct Pass {
  std::uint32_t visit = 0;
};
struct Allocate {
  std::uint32_t visit = 0;
  std::vector<std::uint32_t> points;  // by option
};
struct Write {
  std::uint32_t visit = 0;
  std::string text;
};
struct MarkHeard {
  std::uint32_t visit = 0;
  bool landed = false;
};
struct VoteNote {
  std::uint32_t visit = 0;
  std::uint32_t note = 0;
};
struct OwnNote {
  std::uint32_t visit = 0;
  std::uint32_t note = 0;
};
struct AnswerPulse {
  std::uint32_t visit = 0;
  std::vector<std::uint32_t> answers;  // by item; 0: passed
};
struct TellWitness {  // what an act did, as schema::WitnessAnswer
  std::uint32_t visit = 0;
  std::uint32_t answer = 0;
};
struct MarkPledge {
  std::uint32_t pledge = 0;
  bool kept = false;
};
struct TellDebrief {
  DebriefSaying what = DebriefSaying::kReaction;
  std::string text;
  std::string when{};  // of a next step
  std::string asks{};
};
struct MarkDebrief {
  DebriefMark what = DebriefMark::kNod;
  std::uint32_t number = 0;
  bool on = true;
};
struct AnswerContract {
  bool accept = true;  // else: observe
};
struct Recognise {
  std::uint32_t seat = 0;
  std::string why;
};
struct Differ {  // "I see it differently", beside an entry of the ledger
  std::uint32_t entry = 0;
  bool back = false;  // not any more
};
struct AskForPause {};
struct TellFacilitator {
  std::string text;
};
struct Leave {};  // give the seat up

// The facilitator's, to the host. No team: all teams.
struct DeskStart {};
struct DeskPause {};
struct DeskResume {};
struct DeskExtend {
  std::optional<std::uint32_t> team;
  std::uint32_t seconds = 30;
};
struct DeskSkip {  // end this phase now
  std::optional<std::uint32_t> team;
};
struct DeskDecideFor {
  std::uint32_t team = 0;
  std::string option;
};
struct DeskEnd {};
struct DeskLead {  // the debrief: to this step, or the next, or the one before
  std::optional<DebriefStep> step;
  bool back = false;
};
struct DeskWhatIf {
  std::uint32_t team = 0;
  std::uint32_t visit = 0;
  std::uint32_t option = 0;
};

// The facilitator's, on this screen alone.
struct DeskSelectTeam {  // what the commands are about
  std::optional<std::uint32_t> team;
};
struct DeskAsk {  // first a question, then the command
  DeskQuestion what = DeskQuestion::kNone;
};
struct DeskCancel {};
struct DeskTurn {  // look at the other options of this decision; none: at none
  std::optional<std::uint32_t> visit;
};

// In a rehearsal, on this screen alone: what was said of the last edit.
struct FoldEdits {
  bool folded = true;
};
// The facilitator's, on this machine.
struct OpenWall {};  // the projector's window
struct TryReach {};  // do the host's addresses answer?

// In a session: on this screen alone.
struct SelectOption {
  std::uint32_t visit = 0;
  std::string option;
};
struct DraftWords {  // of this step, until they are said
  std::uint32_t visit = 0;
  std::uint32_t step = 0;
  std::string text;
};
struct DraftNumber {  // one of `count`
  std::uint32_t visit = 0;
  std::uint32_t step = 0;
  std::size_t count = 0;
  std::size_t index = 0;
  int value = 0;
};
struct DraftDebrief {
  DebriefField field = DebriefField::kReaction;
  std::string text;
};
struct ShowEvidence {
  EvidenceTab tab = EvidenceTab::kTime;
};
struct CoverRole {
  bool covered = true;
};
struct SelectWitness {  // or no longer, where it is selected already
  std::uint32_t visit = 0;
  std::uint32_t answer = 0;
};
struct OpenSheet {  // kNone: close what is open
  Sheet sheet = Sheet::kNone;
};
struct ThankWhom {
  std::uint32_t seat = 0;
};
struct PutAway {  // what stands on top of the page
  Band::What what = Band::What::kReceipt;
  std::int64_t upto = 0;
};
struct Darken {  // the projector
  bool dark = true;
};
struct Back {};

struct Quit {};

using IntentKinds =
    std::variant<GoTo, Edit, Join, TakeFound, TakeKnown, ForgetKnown, ChooseScenario, ChooseFile, WishRole, WishScene,
                 WishLanguage, WishTeams, WishBots, WishContract, WishLock, Practise, HostSession, HostAgain,
                 ForgetHosted, FoldEdits, TryAgain, ShowSettings, Prefer, ChooseTeam, ShowStrengths, Ready, LockIn,
                 Advise, Predict, Pass, Allocate, Write, MarkHeard, VoteNote, OwnNote, AnswerPulse, MarkPledge,
                 TellWitness, TellDebrief, MarkDebrief, AnswerContract, Recognise, Differ, AskForPause, TellFacilitator,
                 SelectWitness, OpenSheet, ThankWhom, PutAway, Leave, DeskStart, DeskPause, DeskResume, DeskExtend,
                 DeskSkip, DeskDecideFor, DeskEnd, DeskLead, DeskWhatIf, DeskTurn, DeskSelectTeam, DeskAsk, DeskCancel,
                 DeskDeed, DeskLook, OpenWall, TryReach, LaptopWish, SelectOption, DraftWords, DraftNumber,
                 DraftDebrief, ShowEvidence, CoverRole, Darken, Back, Quit>;

// One of them. Made, copied and destroyed in one place: with so many kinds, each file that did it by itself would take
// the compiler ten seconds longer.
struct Intent : IntentKinds {
  using IntentKinds::IntentKinds;
  Intent(const Intent& other);
  Intent(Intent&& other) noexcept;
  Intent& operator=(const Intent& other);
  Intent& operator=(Intent&& other) noexcept;
  ~Intent();
};
using Intents = std::vector<Intent>;

}  // namespace drops::client::model
