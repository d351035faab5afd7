#include "game/host/entrance.h"

#include <algorithm>
#include <utility>

#include "game/host/doors.h"

namespace drops::host {
namespace {

constexpr std::size_t kMostQuestionBytes = 4096;

}  // namespace

Entrance::Entrance(net::Transport& transport, const Clock& clock, std::vector<net::Credential> doors, Note note,
                   EntranceRules rules)
    : transport_(transport), clock_(clock), doors_(std::move(doors)), note_(std::move(note)), rules_(rules) {}

void Entrance::arrive(net::PeerId peer) {
  if (strangers_.size() >= rules_.in_all) return turn_away(peer, "too many are at the door");
  strangers_[peer].since_ms = clock_.now_ms();
  call_the_next();
}

void Entrance::receive(net::PeerId peer, std::span<const std::byte> bytes) {
  const auto found = strangers_.find(peer);
  if (found == strangers_.end()) return;
  Stranger& stranger = found->second;
  if (stranger.stage == Stage::kShaking) return shake(peer, stranger, bytes);
  if (stranger.stage == Stage::kHeld || !stranger.early.empty() || bytes.size() > kMostQuestionBytes) {
    return turn_away(peer, "it said more before it was let in");
  }
  stranger.early.assign(bytes.begin(), bytes.end());
}

std::vector<Entrance::Admitted> Entrance::step() {
  const std::int64_t now = clock_.now_ms();
  for (auto it = strangers_.begin(); it != strangers_.end();) {
    auto& [peer, stranger] = *it++;  // it may be gone after this
    if (stranger.stage != Stage::kHeld) {
      if (now - stranger.since_ms >= rules_.most_ms) turn_away(peer, "it did not say the code in time");
    } else if (now >= stranger.answer_ms) {
      answer(peer, std::move(stranger.step));
    }
  }
  call_the_next();
  return std::exchange(admitted_, {});
}

void Entrance::call_the_next() {
  auto shaking = static_cast<std::size_t>(std::count_if(
      strangers_.begin(), strangers_.end(), [](const auto& row) { return row.second.stage == Stage::kShaking; }));
  for (auto it = strangers_.begin(); it != strangers_.end() && shaking < rules_.at_once;) {
    auto& [peer, stranger] = *it++;  // it may be gone after this
    if (stranger.stage != Stage::kInLine) continue;
    stranger.stage = Stage::kShaking;
    stranger.since_ms = clock_.now_ms();
    stranger.handshake = net::make_clear_responder(kProtocolVersion, doors_);
    const std::vector<std::byte> early = std::move(stranger.early);
    if (early.empty()) {
      ++shaking;
    } else {
      shake(peer, stranger, early);
    }
  }
}

void Entrance::shake(net::PeerId peer, Stranger& stranger, std::span<const std::byte> bytes) {
  using Guess = net::GuessLimit::Guess;
  net::Step step = stranger.handshake->receive(bytes);
  const auto* error = std::get_if<net::Error>(&step.outcome);
  const bool wrong = error != nullptr && error->code == net::Error::Code::kWrongCode;
  if (!step.done() && !wrong) return answer(peer, std::move(step));
  // Right answers are held as long as wrong ones: being late must not be an answer.
  const std::int64_t now = clock_.now_ms();
  const std::int64_t hold =
      guesses_.hold_ms(transport_.remote_address(peer), wrong ? Guess::kWrong : Guess::kRight, now);
  if (hold <= 0) return answer(peer, std::move(step));
  stranger.stage = Stage::kHeld;  // which leaves its turn to the next
  stranger.step = std::move(step);
  stranger.answer_ms = now + hold;
}

void Entrance::answer(net::PeerId peer, net::Step step) {
  if (!step.send.empty()) (void)transport_.send(peer, net::Channel::kReliable, step.send);
  if (const auto* error = std::get_if<net::Error>(&step.outcome)) return turn_away(peer, error->sentence());
  const auto* admission = std::get_if<net::Admission>(&step.outcome);
  if (admission == nullptr) return;  // the handshake goes on
  admitted_.push_back({peer, admission->door});
  strangers_.erase(peer);
}

void Entrance::turn_away(net::PeerId peer, const std::string& why) {
  transport_.disconnect(peer, net::Reason::kRefused);
  strangers_.erase(peer);
  if (note_) note_("a stranger was let go: " + why);
}

}  // namespace drops::host
