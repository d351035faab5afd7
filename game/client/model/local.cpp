#include "game/client/model/local.h"

#include <algorithm>

#include "game/base/text.h"
#include "game/client/model/invitation.h"
#include "game/client/tr.h"
#include "net/invite.h"

namespace drops::client::model {
namespace {

using net::room_of;

bool is_front(Page page) {
  return page == Page::kHome || page == Page::kJoin || page == Page::kPractise || page == Page::kHost ||
         page == Page::kTrainer;
}

struct Take {
  Local& local;

  void operator()(const GoTo& go) const {
    local.debrief = go.page == Page::kDebrief;
    local.role_open = go.page == Page::kRole;
    if (is_front(go.page)) local.page = go.page;
  }
  void operator()(const Edit& edit) const {
    switch (edit.field) {
      case Typed::kCode: return set_code(edit.text);
      case Typed::kAddress: return set_address(edit.text);
      case Typed::kName: return set(local.name, edit.text, local.name_error);
      case Typed::kFile: return set(local.file, edit.text, local.file_error);
      case Typed::kWhy: local.why = edit.text; return;
      case Typed::kWord: local.aside.word = edit.text; return;
      case Typed::kThanks: local.aside.thanks = edit.text;
    }
  }
  void operator()(const TakeFound& found) const {
    if (room_of(local.code) != found.room) set(local.code, found.room + "-", local.code_error);
    set(local.address, found.address, local.address_error);
    local.address_typed = true;  // of several that look alike, this one is meant
  }
  void operator()(const ChooseScenario& choice) const {
    local.scenario = choice.scenario;
    local.role.clear();
    local.language.clear();
  }
  void operator()(const ChooseFile&) const {
    local.role.clear();
    local.from.clear();
  }
  void operator()(const WishRole& wish) const { local.role = wish.role; }
  void operator()(const WishScene& wish) const { local.from = wish.scene; }
  void operator()(const WishLanguage& wish) const { local.language = wish.language; }
  void operator()(const WishLock& wish) const { local.locks = wish.wanted; }
  void operator()(const WishContract& wish) const { local.contract = wish.asked; }
  void operator()(const WishBots& wish) const { local.bots = wish.bots; }
  void operator()(const FoldEdits& fold) const { local.edits_folded = fold.folded; }
  void operator()(const WishTeams& wish) const { local.teams = wish.teams; }
  void operator()(const ShowSettings& wish) const { local.settings_shown = wish.shown; }
  void operator()(const SelectOption& selected) const {
    if (local.visit != selected.visit) local.why.clear();
    local.visit = selected.visit;
    local.selected = selected.option;
  }
  void operator()(const DraftWords& typed) const { draft_of(typed.visit, typed.step).words = typed.text; }
  void operator()(const DraftNumber& one) const {
    std::vector<int>& numbers = draft_of(one.visit, one.step).numbers;
    numbers.resize(one.count, kUntouched);
    if (one.index < numbers.size()) numbers[one.index] = one.value;
  }
  void operator()(const DraftDebrief& typed) const {
    local.debrief_draft[static_cast<std::size_t>(typed.field)] = typed.text;
  }
  // What was said is not typed any more.
  void operator()(const TellDebrief& told) const {
    const auto clear = [&](DebriefField field) { local.debrief_draft[static_cast<std::size_t>(field)].clear(); };
    switch (told.what) {
      case DebriefSaying::kReaction: return clear(DebriefField::kReaction);
      case DebriefSaying::kPlus: return clear(DebriefField::kPlus);
      case DebriefSaying::kDelta: return clear(DebriefField::kDelta);
      case DebriefSaying::kAgreement: return clear(DebriefField::kLine);
      case DebriefSaying::kNextStep: break;
    }
    for (const auto field : {DebriefField::kWhen, DebriefField::kWill, DebriefField::kAsks}) clear(field);
  }
  void operator()(const ShowEvidence& page) const { local.evidence_tab = page.tab; }
  void operator()(const DeskTurn& turn) const { local.desk_turn = turn.visit; }
  void operator()(const SelectWitness& one) const {
    const bool again = local.witness_visit == one.visit && local.witness == one.answer;
    local.witness_visit = one.visit;
    local.witness = again ? std::nullopt : std::optional(one.answer);
  }
  void operator()(const OpenSheet& open) const {
    local.aside.sheet = open.sheet;
    if (open.sheet != Sheet::kNone) local.aside.receipt = Receipt::kNone;
  }
  void operator()(const ThankWhom& whom) const { local.aside.to = whom.seat; }
  void operator()(const PutAway& band) const {
    switch (band.what) {
      case Band::What::kMessage: local.aside.messages_read = band.upto; return;
      case Band::What::kThanks: local.aside.thanks_read = static_cast<int>(band.upto); return;
      default: local.aside.receipt = Receipt::kNone;
    }
  }
  void operator()(const LaptopWish& wish) const { take(local, wish); }
  void operator()(const AnswerContract&) const { local.aside.sheet = Sheet::kNone; }
  void operator()(const CoverRole& cover) const { local.role_covered = cover.covered; }
  void operator()(const Darken& darken) const { local.wall_dark = darken.dark; }
  void operator()(const Back&) const {
    local.role_open = false;
    local.role_seen = true;
    local.debrief = false;
    local.page = Page::kHome;
  }
  // A question is about the teams that were chosen when it was asked.
  void operator()(const DeskSelectTeam& choice) const {
    if (local.desk_team != choice.team) close_question();
    if (local.desk_team != choice.team) local.desk_turn.reset();
    local.desk_team = choice.team;
  }
  void operator()(const DeskAsk& asked) const {
    close_question();
    local.desk_question = asked.what;
  }
  void operator()(const DeskCancel&) const { close_question(); }
  void operator()(const DeskStart&) const { close_question(); }
  void operator()(const DeskSkip&) const { close_question(); }
  void operator()(const DeskDecideFor&) const { close_question(); }
  void operator()(const DeskEnd&) const { close_question(); }
  void operator()(const DeskDeed& deed) const {
    close_question();
    local.desk.done = deed;
    if (std::holds_alternative<DeskRemove>(deed)) local.desk.seat.reset();
  }
  // Whoever looks at another page has left the question.
  void operator()(const DeskLook& look) const {
    if (std::holds_alternative<DeskOpen>(look)) close_question();
    take(local.desk, look);
  }
  template <class Other>
  void operator()(const Other&) const {}

  // Another step begins with nothing typed.
  [[nodiscard]] Draft& draft_of(std::uint32_t visit, std::uint32_t step) const {
    if (local.draft.visit != visit || local.draft.step != step) local.draft = {visit, step, {}, {}};
    return local.draft;
  }

  void close_question() const {
    local.desk_question = DeskQuestion::kNone;
    local.selected.clear();
    local.desk.words.clear();
  }

  // What the wall's QR code says may be pasted whole; the field keeps it while somebody types in it.
  void set_code(const std::string& text) const {
    set(local.code, text, local.code_error);
    const auto whole = read_invitation(text);
    if (whole) set_address(whole->address);
  }
  void set_address(const std::string& text) const {
    set(local.address, text, local.address_error);
    local.address_typed = !text.empty();
  }
  static void set(std::string& into, const std::string& text, std::string& error) {
    into = text;
    error.clear();
  }
};

}  // namespace

void take(Local& local, const Intent& intent) {
  std::visit(Take{local}, intent);
}

void take_receipt(LocalStory& local, Receipt what, bool taken) {
  LocalAside& aside = local.aside;
  aside.sending = false;
  if (!taken) return;
  aside.receipt = what;
  aside.sheet = Sheet::kNone;
  if (what == Receipt::kWord) aside.word.clear();
  if (what != Receipt::kThanks) return;
  if (aside.to) aside.thanked.push_back(*aside.to);
  aside.to.reset();
  aside.thanks.clear();
}

namespace {

std::string name_trouble() {
  return tr("Type the name your team knows you by, up to 48 letters.");
}

bool check_name_of(LocalName& one, const std::vector<std::string>& before) {
  const std::string name = tidy_spaces(one.name);
  const bool twice = std::find(before.begin(), before.end(), name) != before.end();
  one.error = check_name(one.name) ? "" : name_trouble();
  if (twice && one.error.empty()) one.error = tr("Two of you have this name. Add a letter to one of them.");
  return one.error.empty();
}

bool check_others(Local& local) {
  std::vector<std::string> before{tidy_spaces(local.name)};
  bool fine = true;
  for (LocalName& one : local.others) {
    fine = check_name_of(one, before) && fine;
    before.push_back(tidy_spaces(one.name));
  }
  return fine;
}

}  // namespace

bool check_another(Local& local, const std::vector<std::string>& here) {
  return check_name_of(local.another, here);
}

bool check_join(Local& local) {
  if (const auto whole = read_invitation(local.code)) local.code = whole->code;
  local.code_error = may_be_code(local.code) ? "" : tr("A code has 8 letters and digits, such as K7F-4XQ2M.");
  const Result<std::string> name = check_name(local.name);
  local.name_error = name ? "" : name_trouble();
  const bool others = !local.together || check_others(local);
  return local.code_error.empty() && local.name_error.empty() && others;
}

}  // namespace drops::client::model
