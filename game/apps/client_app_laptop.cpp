// Several at this laptop: they come in together, one after the other has the screen, and each may leave alone.

#include <algorithm>

#include "game/apps/client_app.h"
#include "game/client/model/host_words.h"
#include "game/client/model/to_command.h"

namespace drops::apps {
namespace {

using client::model::LinkState;
using client::model::Page;
namespace wish = client::model;
using PersonState = link::Person::State;

constexpr std::int64_t kHoldMs = 400;  // a second press on Enter is that of whoever has just answered

bool is_refused(const LinePerson& person) {
  return person.state == PersonState::kOut && !person.seat;
}

std::string& token_in(LastSession& session, const std::string& name, std::string& none) {
  if (session.name == name) return session.token;
  const auto seat = std::ranges::find(session.others, name, &LastSeat::name);
  return seat != session.others.end() ? seat->token : none;
}

// Without this person; the next one comes first where they did.
void take_out(LastSession& session, const std::string& name) {
  if (session.name != name) {
    std::erase_if(session.others, [&](const LastSeat& seat) { return seat.name == name; });
  } else if (!session.others.empty()) {
    session.name = session.others.front().name;
    session.token = session.others.front().token;
    session.others.erase(session.others.begin());
  }
}

}  // namespace

// ---- what they want

void ClientApp::take_laptop(const wish::Intent& intent) {
  const auto* wanted = std::get_if<wish::LaptopWish>(&intent);
  if (wanted == nullptr || !line_) return;
  if (const auto* turn = std::get_if<wish::TakeTurn>(wanted)) {
    turn_to(turn->person);
  } else if (std::holds_alternative<wish::CoverTurn>(*wanted)) {
    laptop_.cover(local_);
  } else if (std::holds_alternative<wish::DoTogether>(*wanted)) {
    do_together();
  } else if (const auto* another = std::get_if<wish::SeatAnother>(wanted)) {
    seat_another(another->name);
  }
  if (laptop_.shared()) see_laptop(line_->seen());
}

// Whoever asks for it while another has it gets the cover first, so that nobody looks over a shoulder.
void ClientApp::turn_to(std::size_t person) {
  if (laptop_.turn()) return laptop_.cover(local_);
  if (clock_.now_ms() - covered_at_ < kHoldMs) return;
  laptop_.take_turn(person, local_);
  refusal_.clear();
}

void ClientApp::do_together() {
  if (laptop_.turn()) return;
  const bool debriefs = model_.page == Page::kDebriefStep;
  const wish::Intent said = debriefs ? wish::Intent(wish::MarkDebrief{wish::DebriefMark::kNoMore, 0, true})
                                     : wish::Intent(wish::Ready{model_.scene.visit, model_.scene.step, {}});
  const auto command = wish::to_command(said);
  for (const link::PersonId who : laptop_.together()) line_->say(*command, who);
}

// While it is nobody's turn: they go into one team, or leave.
void ClientApp::say_for_all(const wish::Intent& intent) {
  const bool all = std::holds_alternative<wish::ChooseTeam>(intent) || std::holds_alternative<wish::Leave>(intent);
  const auto command = wish::to_command(intent);
  if (!all || !command) return;
  for (const link::PersonId who : laptop_.everybody()) line_->say(*command, who);
}

void ClientApp::seat_another(const std::string& name) {
  if (practises_ || staff_ || seen_.link.state != LinkState::kSeated) return;
  local_.another.name = name;
  std::vector<std::string> here{last_.name};
  for (const LastSeat& seat : last_.others) here.push_back(seat.name);
  if (!wish::check_another(local_, here)) return;
  const LineSeen now = line_->seen();
  if (!laptop_.shared()) {
    laptop_.share_after(now, local_);
    dealt_with_ = now.people.size();
  }
  line_->seat_another({name, false, laptop_.team(), token_of(known_, last_.code, name)});
}

void ClientApp::leave_alone() {
  const auto who = *laptop_.turn();
  const LineSeen now = line_->seen();
  const auto person = std::ranges::find(now.people, who, &LinePerson::id);
  laptop_.cover(local_);
  if (person == now.people.end()) return;
  std::erase_if(known_, [&](const LastSession& one) { return one.same_seat(last_); });
  forget_token(known_, last_.code, person->name);
  take_out(last_, person->name);
  keep_session();
}

void ClientApp::forget_all() {
  last_.token.clear();
  for (LastSeat& seat : last_.others) {
    seat.token.clear();
    forget_token(known_, last_.code, seat.name);
  }
  keep_session();
}

// ---- what is seen

void ClientApp::see_laptop(const LineSeen& seen) {
  laptop_.see(seen, local_);
  const bool lost = seen.link.state == LinkState::kLost;  // whoever sits there when it is back is anybody
  if (lost) laptop_.cover(local_);
  see_another(seen);
  if (laptop_.changes() != shown_changes_) {
    shown_changes_ = laptop_.changes();
    seen_.parts = laptop_.parts();
  }
  seen_.laptop = laptop_.seen();
  const bool has_turn = laptop_.turn().has_value();
  if (had_turn_ && !has_turn) {
    covered_at_ = clock_.now_ms();
    refusal_.clear();
  }
  had_turn_ = has_turn;
}

// True once all of them are in. One who is refused sends all of them back to the form, where nobody has a seat yet.
bool ClientApp::see_joining(const LineSeen& seen) {
  laptop_.see(seen, local_);
  const bool refused = seen.link.state == LinkState::kRefused || seen.link.state == LinkState::kEnded;
  if (!laptop_.all_answered() && !refused) {
    seen_.link.state = seen.link.state == LinkState::kSeated ? LinkState::kConnecting : seen.link.state;
    return false;
  }
  const bool nobody_asked = std::ranges::none_of(seen.people, is_refused);
  joining_ = false;
  if (nobody_asked) {
    dealt_with_ = seen.people.size();
    return true;
  }
  back_to_names(seen);
  return false;
}

void ClientApp::back_to_names(const LineSeen& seen) {
  std::string none;
  bool outdated = false;  // a key of an earlier session at this door: come as somebody new
  for (const LinePerson& person : seen.people) {
    std::string& token = token_in(last_, person.name, none);
    if (is_refused(person)) {
      outdated = outdated || !token.empty();
      token.clear();
    } else if (outdated || !token.empty()) {
      token = person.token;
    }
  }
  if (outdated) return call();
  const auto leave = wish::to_command(wish::Leave{});
  for (std::size_t i = 0; i < seen.people.size(); ++i) {
    const LinePerson& person = seen.people[i];
    const bool new_here = person.seat && token_in(last_, person.name, none).empty();
    if (new_here) line_->say(*leave, person.id);
    const std::string error = is_refused(person) ? wish::from_host(person.error) : "";
    if (i == 0) local_.name_error = error;
    if (i > 0 && i <= local_.others.size()) local_.others[i - 1].error = error;
  }
  hang_up();
  local_.page = Page::kJoin;
}

// Who asked for a seat in the lobby.
void ClientApp::see_another(const LineSeen& seen) {
  for (; dealt_with_ < seen.people.size(); ++dealt_with_) {
    const LinePerson& person = seen.people[dealt_with_];
    if (person.state == PersonState::kAsking) return;
    const bool refused = is_refused(person);
    local_.another.error = refused ? wish::from_host(person.error) : "";
    if (refused) continue;
    local_.another.name.clear();
    last_.others.push_back({person.name, ""});  // its key comes with keep_seats()
  }
}

void ClientApp::keep_seats(const LineSeen& seen) {
  std::string none;
  bool other = false;
  for (const LinePerson& person : seen.people) {
    if (person.state != PersonState::kSeated) continue;
    none = person.token;
    std::string& token = token_in(last_, person.name, none);
    other = other || token != person.token;
    token = person.token;
  }
  const std::string& title = model_.bar.title;
  other = other || (!title.empty() && title != last_.title);
  if (!title.empty()) last_.title = title;
  if (other) keep_session();
}

}  // namespace drops::apps
