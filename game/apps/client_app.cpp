#include "game/apps/client_app.h"

#include <algorithm>

#include "game/client/model/to_command.h"
#include "game/client/screens/registry.h"
#include "game/client/tr.h"
#include "net/address.h"
#include "net/enet_transport.h"
#include "net/invite.h"

namespace drops::apps {
namespace {

using client::tr;
using client::model::LinkState;
using client::model::Page;
namespace wish = client::model;

constexpr std::int64_t kRefusalShownMs = 8'000;

bool chooses_scenario(Page page) {
  return page == Page::kPractise || page == Page::kHost;
}

}  // namespace

ClientApp::ClientApp(ClientOptions options, const Clock& clock)
    : options_(std::move(options)), clock_(clock), shelf_(options_.scenarios), last_(recall(options_.memory)) {
  local_.address = last_.address;
  local_.code = last_.code;
  local_.name = last_.name;
  make_model();
}

// ---- what the person wants

void ClientApp::take(const wish::Intent& intent) {
  if (line_ && seen_.link.state == LinkState::kSeated) {
    const auto command = wish::to_command(intent);
    if (command) line_->say(*command);
  }
  if (const auto* go = std::get_if<wish::GoTo>(&intent)) {
    go_to(go->page);
  } else if (std::holds_alternative<wish::Back>(intent)) {
    go_back();
  } else if (const auto* form = std::get_if<wish::Join>(&intent)) {
    join(*form);
  } else if (const auto* alone = std::get_if<wish::Practise>(&intent)) {
    practise(*alone);
  } else if (const auto* hosts = std::get_if<wish::HostSession>(&intent)) {
    const auto file = shelf_.file_of(hosts->scenario);
    if (options_.host) problem_ = options_.host(*hosts, file.value_or(hosts->scenario));
  } else if (std::holds_alternative<wish::TryAgain>(intent)) {
    call();
  } else if (std::holds_alternative<wish::Leave>(intent)) {
    leave();
  } else if (std::holds_alternative<wish::Quit>(intent)) {
    quit_ = true;
  }
  wish::take(local_, intent);
  make_model();
}

void ClientApp::go_to(Page page) {
  problem_.clear();
  if (chooses_scenario(page)) shelf_.look();
  const bool before_a_session = page == Page::kHome || page == Page::kJoin || chooses_scenario(page);
  if (before_a_session) hang_up();
}

void ClientApp::go_back() {
  problem_.clear();
  const bool waits =
      model_.page == Page::kConnecting || model_.page == Page::kReconnecting || model_.page == Page::kRefused;
  if (waits) hang_up();
}

// The seat is given up, so its token opens nothing any more.
void ClientApp::leave() {
  if (!practises_) {
    last_.token.clear();
    (void)remember(options_.memory, last_);
  }
  hang_up();
  local_.page = Page::kHome;
}

void ClientApp::hang_up() {
  line_.reset();
  seen_.link = {};
  seen_.parts = {};
  seen_.tick.reset();
  seen_.code.clear();
  practises_ = false;
  refusal_.clear();
  // Of a session, nothing goes on into the next.
  local_.role_open = local_.role_covered = local_.role_seen = local_.debrief = false;
  local_.visit = 0;
  local_.selected.clear();
  local_.why.clear();
}

// ---- into a session

void ClientApp::join(const wish::Join& join) {
  hang_up();
  local_.page = Page::kJoin;
  local_.address = join.address;
  local_.code = join.code;
  local_.name = join.name;
  bool fine = wish::check_join(local_);
  const auto address = net::parse_address(local_.address);
  const auto invite = net::parse_invite(local_.code);
  if (!address)
    local_.address_error = local_.address.empty() ? tr("Type the address that the host shows, such as 192.168.1.20.")
                                                  : address.error().sentence();
  if (!invite && local_.code_error.empty()) local_.code_error = invite.error().sentence();
  fine = fine && address.has_value() && invite.has_value();
  if (fine) {
    LastSession now{local_.address, invite->display(), local_.name, ""};
    if (now.same_seat(last_)) now.token = last_.token;
    last_ = now;
    call();
  }
  make_model();
}

void ClientApp::project(const wish::Join& asked, const std::string& key) {
  projector_key_ = key;
  options_.memory.clear();
  wish::Join named = asked;
  named.name = "Projector " + std::to_string(clock_.now_ms() % 10'000);  // one that was here before may still be
  join(named);
}

void ClientApp::call() {
  const auto address = net::parse_address(last_.address);
  const auto invite = net::parse_invite(last_.code);
  if (!address || !invite) return;
  hang_up();
  link::Request request;
  request.credential = projector_key_ ? net::Credential{link::kProjectorDoor, *projector_key_}
                                      : net::Credential{link::kParticipantDoor, invite->secret()};
  request.name = last_.name;
  request.token = last_.token;
  came_with_token_ = !last_.token.empty();
  net::EnetClientOptions enet;
  enet.host = *address;
  seen_.code = invite->display();
  seen_.link.state = LinkState::kConnecting;
  answers_ = 0;
  line_ = std::make_unique<Line>([enet] { return net::connect_enet(enet); }, request, clock_, options_.wake);
}

void ClientApp::practise(const wish::Practise& wanted, std::optional<std::uint64_t> seed) {
  hang_up();
  local_.page = Page::kPractise;
  local_.scenario = wanted.scenario;
  local_.role = wanted.role;
  if (shelf_.scenarios().empty()) shelf_.look();
  auto room = open_room(wanted, seed);
  if (!room) {
    problem_ = room.error().sentence();
    return make_model();
  }
  practises_ = true;
  seen_.link.state = LinkState::kConnecting;
  answers_ = 0;
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
  alone.seed = seed;
  return PractiseRoom::open(alone, clock_);
}

// ---- what is seen

void ClientApp::update() {
  if (line_) see(line_->seen());
  if (!refusal_.empty() && clock_.now_ms() >= refusal_until_) refusal_.clear();
  make_model();
}

void ClientApp::see(const LineSeen& seen) {
  seen_.link = seen.link;
  seen_.tick = seen.tick_at(clock_.now_ms());
  seen_.running = seen.running;
  if (seen.parts->changes() != seen_.parts.changes()) seen_.parts = *seen.parts;
  if (seen.answers != answers_) {
    answers_ = seen.answers;
    refusal_ = seen.refused ? seen.refused->sentence() : "";
    refusal_until_ = clock_.now_ms() + kRefusalShownMs;
  }
  if (seen.link.state == LinkState::kSeated && !practises_) keep_token(seen.token);
  if (seen.link.state == LinkState::kRefused) take_refusal(seen);
}

void ClientApp::keep_token(const std::string& token) {
  if (token == last_.token) return;
  last_.token = token;
  (void)remember(options_.memory, last_);  // who cannot keep it plays all the same
}

void ClientApp::take_refusal(const LineSeen& seen) {
  if (seen.seat_refused && came_with_token_) {  // of an earlier session at this door: come as somebody new
    last_.token.clear();
    return call();
  }
  const Error error = seen.link.error;
  if (wish::take_refusal(local_, error, seen.seat_refused)) hang_up();
}

void ClientApp::make_model() {
  seen_.scenarios = shelf_.scenarios();
  model_ = client::model::from_parts(seen_, local_);
  if (chooses_scenario(model_.page) && !problem_.empty()) {
    model_.chooser.problem = problem_;
    model_.chooser.scenarios.clear();  // first back, then choose again
  }
  if (!refusal_.empty()) model_.scene.task = refusal_;
}

void ClientApp::build(client::Ui& ui) {
  make_model();
  client::model::Intents intents;
  client::show(ui, model_, intents);
  for (const wish::Intent& intent : intents) take(intent);
  if (!intents.empty()) ui.wake_in(0);
}

std::optional<int> ClientApp::next_wake_ms() {
  if (refusal_.empty()) return std::nullopt;
  return static_cast<int>(std::clamp<std::int64_t>(refusal_until_ - clock_.now_ms(), 1, kRefusalShownMs));
}

}  // namespace drops::apps
