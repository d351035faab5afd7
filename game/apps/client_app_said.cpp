// What was said to the host: sent, answered, and shown to whoever said it.

#include <algorithm>

#include "game/apps/client_app.h"
#include "game/client/model/to_command.h"

namespace drops::apps {
namespace {

using client::model::LinkState;
using client::model::Page;
namespace wish = client::model;

constexpr std::int64_t kReceiptShownMs = 8'000;

// What its sender hears of once the host has it; of all else the screen itself tells.
wish::Receipt receipt_of(const wish::Intent& intent) {
  if (std::holds_alternative<wish::TellFacilitator>(intent)) return wish::Receipt::kWord;
  if (std::holds_alternative<wish::AskForPause>(intent)) return wish::Receipt::kPause;
  if (std::holds_alternative<wish::Recognise>(intent)) return wish::Receipt::kThanks;
  return wish::Receipt::kNone;
}

}  // namespace

void ClientApp::say(const wish::Intent& intent) {
  if (!line_ || seen_.link.state != LinkState::kSeated) return;
  if (laptop_.shared() && !laptop_.turn()) return say_for_all(intent);
  const auto command = wish::to_command(intent);
  if (!command) return;
  const link::PersonId who = laptop_.turn().value_or(link::kFirst);
  const std::uint64_t ticket = line_->say(*command, who);
  laptop_.note_said();
  const wish::Receipt receipt = receipt_of(intent);
  if (receipt == wish::Receipt::kNone) return;
  sent_ = {ticket, receipt, who};
  local_.aside.sending = true;
}

void ClientApp::hear_of_what_was_sent(const LineSeen& seen) {
  if (!sent_) return;
  const auto answer = std::find_if(seen.answered.begin(), seen.answered.end(),
                                   [&](const Answered& one) { return one.ticket == sent_->ticket; });
  if (answer == seen.answered.end()) return;
  wish::take_receipt(laptop_.story_of(sent_->who, local_), sent_->what, answer->taken);
  receipt_until_ = clock_.now_ms() + kReceiptShownMs;
  sent_.reset();
}

// Where it was asked for: on the sheet, in the scene's banner, or on top of a page that has none.
void ClientApp::show_refusal() {
  model_.scene.task = refusal_;
  model_.aside.refusal = refusal_;
  const bool in_banner = model_.page == Page::kScene || model_.page == Page::kReveal || model_.page == Page::kReflect;
  const bool on_top = model_.aside.offered && model_.aside.open == wish::Sheet::kNone && !in_banner;
  if (on_top) model_.aside.band = wish::Band{wish::Band::What::kRefusal, 0, refusal_, ""};
}

}  // namespace drops::apps
