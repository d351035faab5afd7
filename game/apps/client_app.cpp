#include "game/apps/client_app.h"

#include <algorithm>

#include "game/client/model/host_words.h"
#include "game/client/model/invitation.h"
#include "game/client/qr_code.h"
#include "game/client/screens/registry.h"
#include "game/client/tr.h"
#include "net/address.h"

namespace drops::apps {
namespace {

using client::tr;
using client::model::LinkState;
using client::model::Page;
namespace wish = client::model;

constexpr std::int64_t kRefusalShownMs = 8'000;
constexpr int kHostLooksMs = 50;  // between two looks whether the host that was started is ready

bool chooses_scenario(Page page) {
  return page == Page::kPractise || page == Page::kHost;
}

// One that was here before may still be, and names are taken once.
std::string with_number(const std::string& name, const Clock& clock) {
  return name + " " + std::to_string(clock.now_ms() % 10'000);
}

wish::KnownSeen shown(const LastSession& one) {
  wish::KnownSeen known{one.title, one.address, one.code, one.name};
  for (const LastSeat& seat : one.others) known.others.push_back(seat.name);
  return known;
}

wish::QrCells qr_of(const wish::RoomSeen& room) {
  const std::string host = room.addresses.empty() ? "127.0.0.1" : room.addresses.front();
  return client::qr_code(wish::invitation_text({host + ":" + std::to_string(room.port), room.code}));
}

}  // namespace

ClientApp::ClientApp(ClientOptions options, const Clock& clock)
    : options_(std::move(options)),
      clock_(clock),
      shelf_(options_.scenarios),
      known_(recall(options_.memory)),
      last_(known_.empty() ? LastSession() : known_.front()),
      trainer_(options_.scenarios, rehearsed_file(options_.memory)),
      hosting_(options_.hosting, clock),
      surroundings_(options_.around, options_.wake),
      full_screen_(options_.full_screen) {
  local_.address = last_.address;
  local_.code = last_.code;
  local_.name = last_.name;
  seen_.notice = options_.notice.empty() ? options_.preferences.notice() : options_.notice;
  speak();
  see_hosted();
  make_model();
}

// ---- what the person wants

void ClientApp::take(const wish::Intent& intent) {
  say(intent);
  if (const auto* go = std::get_if<wish::GoTo>(&intent)) {
    go_to(go->page);
  } else if (std::holds_alternative<wish::Back>(intent)) {
    go_back();
  } else if (const auto* form = std::get_if<wish::Join>(&intent)) {
    join(*form);
  } else if (const auto* alone = std::get_if<wish::Practise>(&intent)) {
    practise(*alone);
  } else if (const auto* hosts = std::get_if<wish::HostSession>(&intent)) {
    host(*hosts);
  } else if (const auto* again = std::get_if<wish::HostAgain>(&intent)) {
    host_again(again->database);
  } else if (const auto* liked = std::get_if<wish::Prefer>(&intent)) {
    prefer(liked->settings);
  } else if (std::holds_alternative<wish::TryAgain>(intent)) {
    call();
  } else if (std::holds_alternative<wish::Leave>(intent)) {
    leave();
  } else if (std::holds_alternative<wish::OpenWall>(intent)) {
    if (staff_) surroundings_.open_wall(staff_->address, seen_.room.projector_key);
  } else if (std::holds_alternative<wish::TryReach>(intent)) {
    surroundings_.try_reach(seen_.room);
  } else if (std::holds_alternative<wish::Quit>(intent)) {
    quit_ = true;
  }
  take_front(intent);
  take_laptop(intent);
  wish::take(local_, intent);
  make_model();
}

void ClientApp::go_to(Page page) {
  problem_.clear();
  if (chooses_scenario(page)) shelf_.look();
  if (page == Page::kTrainer) trainer_.look();
  const bool before_a_session =
      page == Page::kHome || page == Page::kJoin || page == Page::kTrainer || chooses_scenario(page);
  if (before_a_session) hang_up();
}

void ClientApp::go_back() {
  problem_.clear();
  const bool waits =
      model_.page == Page::kConnecting || model_.page == Page::kReconnecting || model_.page == Page::kRefused;
  if (waits) hang_up();
  see_hosted();
}

// The seat is given up, so its token opens nothing any more.
void ClientApp::leave() {
  if (laptop_.turn() && laptop_.everybody().size() > 1) return leave_alone();
  if (!practises_ && !staff_) forget_all();
  const Page back = practises_ ? came_from_ : Page::kHome;
  hang_up();
  go_to(back);
  local_.page = back;
}

void ClientApp::hang_up() {
  line_.reset();
  hosting_.give_up();
  staff_.reset();
  seen_.facilitates = false;
  see_hosted();
  seen_.room = {};
  seen_.desk_notes.clear();
  local_.desk_team.reset();
  local_.desk_turn.reset();
  local_.desk_question = wish::DeskQuestion::kNone;
  local_.desk = {};
  surroundings_.forget();
  seen_.around = {};
  seen_.link = {};
  seen_.parts = {};
  seen_.tick.reset();
  seen_.code.clear();
  seen_.edit = {};
  practises_ = false;
  refusal_.clear();
  // Of a session, nothing goes on into the next.
  static_cast<wish::LocalStory&>(local_) = {};
  local_.another = {};
  laptop_.clear();
  seen_.laptop = {};
  joining_ = false;
  dealt_with_ = 0;
  shown_changes_ = 0;
  had_turn_ = false;
  seen_.alone = false;
  sent_.reset();
}

// ---- alone

void ClientApp::practise(const wish::Practise& wanted, std::optional<std::uint64_t> seed) {
  hang_up();
  if (local_.page != Page::kTrainer) local_.page = Page::kPractise;
  came_from_ = local_.page == Page::kTrainer ? Page::kTrainer : Page::kHome;
  local_.scenario = wanted.scenario;
  local_.role = wanted.role;
  if (shelf_.scenarios().empty()) shelf_.look();
  auto room = open_room(wanted, seed);
  if (!room) {
    problem_ = room.error().sentence();
    return make_model();
  }
  practises_ = true;
  seen_.alone = true;
  seen_.link.state = LinkState::kConnecting;
  answers_ = edits_ = 0;
  line_ = std::make_unique<Line>(std::move(*room), clock_, options_.wake);
  make_model();
}

Result<std::unique_ptr<PractiseRoom>> ClientApp::open_room(const wish::Practise& wanted,
                                                           std::optional<std::uint64_t> seed) const {
  auto file = shelf_.file_of(wanted.scenario);
  if (!file) return pass_on(file);
  PractiseWish alone;
  alone.scenario = *file;
  alone.role = wanted.role;
  alone.language = wanted.language.empty() ? shelf_.language_of(*file) : wanted.language;
  alone.from = wanted.from;
  alone.seed = seed;
  return PractiseRoom::open(alone, clock_);
}

// ---- with a key of the host's own

void ClientApp::project(const std::string& address, const std::string& key) {
  come_in({link::kProjectorDoor, key, address, with_number("Projector", clock_), "", false});
}

void ClientApp::facilitate(const std::string& address, const std::string& key, const std::string& name) {
  come_in({link::kFacilitatorDoor, key, address, name.empty() ? with_number("Facilitator", clock_) : name, "", false});
}

void ClientApp::come_in(Staff staff) {
  hang_up();
  staff_ = std::move(staff);
  local_.address = staff_->address;
  const auto address = net::parse_address(staff_->address);
  if (!address) {
    local_.page = Page::kJoin;
    local_.address_error = address.error().sentence();
    return make_model();
  }
  link::Request request;
  request.credential = {staff_->door, staff_->key};
  request.who.name = staff_->name;
  request.who.token = staff_->token;
  seen_.facilitates = staff_->door == link::kFacilitatorDoor;
  call(staff_->address, std::move(request));
  make_model();
}

void ClientApp::host(const wish::HostSession& wanted) {
  hang_up();
  local_.scenario = wanted.scenario;
  local_.teams = wanted.teams;
  if (shelf_.scenarios().empty()) shelf_.look();
  auto file = shelf_.file_of(wanted.scenario);
  if (!file) return wait_for_host(pass_on(file));
  const auto& all = shelf_.scenarios();
  const auto story = std::ranges::find(all, wanted.scenario, &wish::ScenarioSeen::id);
  const std::string title = story != all.end() ? story->title : "";
  const std::string language = wanted.language.empty() ? shelf_.language_of(*file) : wanted.language;
  wait_for_host(hosting_.begin({*file, title, wanted.teams, wanted.bots, language, wanted.contract, wanted.locks}));
}

void ClientApp::host_again(const std::string& database) {
  hang_up();
  if (shelf_.scenarios().empty()) shelf_.look();
  wait_for_host(hosting_.go_back(database));
}

void ClientApp::wait_for_host(const Outcome& begun) {
  local_.page = Page::kHost;
  problem_ = begun ? "" : begun.error().sentence();
  seen_.link = {begun ? LinkState::kConnecting : LinkState::kNone, {}};
  make_model();
}

void ClientApp::look_at_host() {
  auto found = hosting_.look();
  if (!found) return;
  if (!*found) return wait_for_host(pass_on(*found));
  LastHosted session = std::move(**found);
  if (session.name.empty()) session.name = with_number("Facilitator", clock_);
  come_in({link::kFacilitatorDoor, session.key, session.address, session.name, session.token, true});
}

// ---- what is seen

void ClientApp::update() {
  if (hosting_.waits()) look_at_host();
  if (line_) see(line_->seen());
  if (lookout_) seen_.found = lookout_->found();
  if (model_.page == Page::kTrainer) trainer_.step(clock_.now_ms());
  if (!refusal_.empty() && clock_.now_ms() >= refusal_until_) refusal_.clear();
  if (clock_.now_ms() >= receipt_until_) local_.aside.receipt = wish::Receipt::kNone;
  make_model();
}

void ClientApp::see(const LineSeen& seen) {
  seen_.link = seen.link;
  seen_.tick = seen.tick_at(clock_.now_ms());
  seen_.running = seen.running;
  if (joining_ && !see_joining(seen)) return;
  laptop_.shared() ? see_laptop(seen) : see_own(seen);
  if (seen.answers != answers_) {
    answers_ = seen.answers;
    const bool mine = !laptop_.shared() || laptop_.turn() == seen.refused_to;
    refusal_ = seen.refused && mine ? wish::from_host(*seen.refused) : "";
    refusal_until_ = clock_.now_ms() + kRefusalShownMs;
    if (seen.refused) local_.desk.done.reset();  // it was not done
  }
  hear_of_what_was_sent(seen);
  see_room(seen);
  if (practises_) see_edit(seen);
  if (seen.link.state == LinkState::kSeated && !practises_) {
    laptop_.shared() ? keep_seats(seen) : keep_token(seen.token);
  }
  if (seen.link.state == LinkState::kRefused) take_refusal(seen);
}

void ClientApp::see_own(const LineSeen& seen) {
  if (seen.parts->changes() != seen_.parts.changes()) seen_.parts = *seen.parts;
  if (wish::follow(local_, seen_.parts)) local_.desk_turn.reset();
  wish::note_facts(local_, seen_.parts);
}

void ClientApp::see_room(const LineSeen& seen) {
  seen_.around.heard_from = seen.room.heard_from();
  seen_.around.hosted_here = staff_ && staff_->hosted;
  seen_.around.session_file = seen_.around.hosted_here ? hosting_.database() : "";
  seen_.around.transcript_file =
      seen_.around.session_file.empty() ? "" : HostFiles::beside(seen_.around.session_file).log.string();
  if (seen_.facilitates) surroundings_.look(seen_, seen_.around);
  seen_.desk_notes.clear();
  for (const Error& note : seen.notes) seen_.desk_notes.push_back(note.sentence());
  const bool known = seen.room.code() == seen_.room.code && seen.room.port() == seen_.room.port;
  if (known) return;
  wish::RoomSeen room{seen.room.code(), {}, seen.room.port(), seen.room.projector_key(), {}};
  room.addresses.assign(seen.room.addresses().begin(), seen.room.addresses().end());
  room.qr = qr_of(room);
  seen_.code = room.code;
  seen_.room = std::move(room);
}

void ClientApp::keep_token(const std::string& token) {
  if (staff_) {
    if (staff_->hosted && staff_->token != token) hosting_.keep_seat(staff_->name, token);
    staff_->token = token;
    return;
  }
  const std::string& title = model_.bar.title;
  if (token == last_.token && (title.empty() || title == last_.title)) return;
  last_.token = token;
  if (!title.empty()) last_.title = title;
  keep_session();
}

void ClientApp::take_refusal(const LineSeen& seen) {
  if (seen.seat_refused && came_with_token_) {  // of an earlier session at this door: come as somebody new
    (staff_ ? staff_->token : last_.token).clear();
    if (staff_ && staff_->hosted) staff_->name = with_number("Facilitator", clock_);  // that seat was given up
    return call();
  }
  const Error error = seen.link.error;
  if (wish::take_refusal(local_, error, seen.seat_refused)) hang_up();
}

void ClientApp::make_model() {
  seen_.scenarios = shelf_.scenarios();
  seen_.settings = settings();
  seen_.trainer = trainer_.seen();
  seen_.known.clear();
  for (const LastSession& one : known_) seen_.known.push_back(shown(one));
  if (lookout_) wish::take_found(local_, seen_.found);
  model_ = client::model::from_parts(seen_, local_);
  if (chooses_scenario(model_.page) && !problem_.empty()) {
    model_.chooser.problem = problem_;
    model_.chooser.scenarios.clear();  // first back, then choose again
  }
  if (model_.page == Page::kTrainer && !problem_.empty()) model_.trainer.path.error = problem_;
  if (hosting_.waits()) {
    model_.notice = {tr("Opening your session…"),
                     tr("A host starts on this computer. It goes on when this window is closed."), ""};
  }
  if (!refusal_.empty()) show_refusal();
  model_.desk.refusal = refusal_;
  model_.debrief.refusal = refusal_;
  look_out();
}

void ClientApp::build(client::Ui& ui) {
  make_model();
  if (ui.pressed(client::Key::kFunction, 11)) full_screen_ = !full_screen_;
  client::model::Intents intents;
  client::show(ui, model_, intents);
  for (const wish::Intent& intent : intents) take(intent);
  if (!intents.empty()) ui.wake_in(0);
}

std::optional<int> ClientApp::next_wake_ms() {
  if (hosting_.waits()) return kHostLooksMs;
  if (model_.page == Page::kTrainer) return TrainerDesk::kLooksMs;
  const std::int64_t now = clock_.now_ms();
  std::optional<std::int64_t> until;
  const auto wake_at = [&](bool shown, std::int64_t at) {
    if (shown) until = std::min(until.value_or(at), at);
  };
  wake_at(!refusal_.empty(), refusal_until_);
  wake_at(local_.aside.receipt != wish::Receipt::kNone, receipt_until_);
  wake_at(seen_.edit.step == wish::EditStep::kTaken, edit_until_);
  if (!until) return std::nullopt;
  return static_cast<int>(std::clamp<std::int64_t>(*until - now, 1, kRefusalShownMs));
}

}  // namespace drops::apps
