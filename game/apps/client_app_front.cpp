// The pages before a session, as far as they need more than what is typed: who is found in this network, what is
// remembered, the trainer's file; and what became of an edit of what is practised.

#include <algorithm>

#include "game/apps/client_app.h"
#include "game/client/languages.h"

namespace drops::apps {
namespace {

using client::model::EditStep;
using client::model::Page;
namespace wish = client::model;

constexpr std::int64_t kTakenShownMs = 8'000;
constexpr std::int64_t kSavedShownMs = 30'000;  // one that changes nothing is never taken

EditStep step_of(EditNews::Step step) {
  switch (step) {
    case EditNews::Step::kRefused: return EditStep::kRefused;
    case EditNews::Step::kSaved: return EditStep::kSaved;
    case EditNews::Step::kTaken: return EditStep::kTaken;
  }
  return EditStep::kNone;
}

// "story.lua:34: ..." of "/home/amara/story.lua:34: ...": there is only one that is played.
std::string without_folder(std::string finding) {
  const auto slash = finding.rfind('/', finding.find(':'));
  return slash == std::string::npos ? finding : finding.substr(slash + 1);
}

}  // namespace

void ClientApp::take_front(const wish::Intent& intent) {
  if (const auto* known = std::get_if<wish::TakeKnown>(&intent)) {
    fill_in(known->number);
  } else if (const auto* forgotten = std::get_if<wish::ForgetKnown>(&intent)) {
    if (forgotten->number < known_.size()) known_.erase(known_.begin() + static_cast<long>(forgotten->number));
    (void)remember(options_.memory, known_);
  } else if (const auto* hosted = std::get_if<wish::ForgetHosted>(&intent)) {
    hosting_.forget(hosted->database);
    see_hosted();
  } else if (const auto* file = std::get_if<wish::ChooseFile>(&intent)) {
    choose_file(file->path);
  }
}

void ClientApp::fill_in(std::size_t number) {
  if (number >= known_.size()) return;
  const LastSession& session = known_[number];
  local_.address = session.address;
  local_.code = session.code;
  local_.name = session.name;
  local_.together = !session.others.empty();
  local_.others.clear();
  for (const LastSeat& seat : session.others) local_.others.push_back({seat.name, ""});
  local_.address_typed = false;  // its host may have another address today
  local_.code_error = local_.address_error = local_.name_error = "";
}

void ClientApp::choose_file(const std::string& path) {
  problem_.clear();
  const Outcome chosen = trainer_.choose(path);
  local_.file_error = chosen ? "" : chosen.error().sentence();
}

// Somebody stands at the form to join with, or not.
void ClientApp::look_out() {
  if (model_.page != Page::kJoin) {
    lookout_.reset();
    seen_.found.clear();
  } else if (!lookout_ && options_.discovery_port != 0) {
    lookout_ = std::make_unique<Lookout>(options_.discovery_port, clock_, options_.wake);
  }
}

void ClientApp::keep_session() {
  put_first(known_, last_, [&](const LastSession& one) { return one.same_seat(last_); });
  if (known_.size() > kMostRemembered) known_.resize(kMostRemembered);
  (void)remember(options_.memory, known_);  // who cannot keep it plays all the same
}

void ClientApp::see_hosted() {
  seen_.hosted.clear();
  for (const HostedSession& one : hosting_.sessions()) {
    seen_.hosted.push_back({one.session.title, one.session.database, one.session.address, one.running});
  }
  seen_.hosts = std::ranges::any_of(seen_.hosted, &wish::HostedSeen::running);
}

void ClientApp::see_edit(const LineSeen& seen) {
  if (seen.edits != edits_ && seen.edit) {
    edits_ = seen.edits;
    const EditNews& news = *seen.edit;
    seen_.edit = {step_of(news.step), Error{Code::kInvalid, news.what, news.todo}.sentence(), {}};
    for (const std::string& finding : news.findings) seen_.edit.findings.push_back(without_folder(finding));
    local_.edits_folded = false;
    edit_until_ = clock_.now_ms() + (news.step == EditNews::Step::kTaken ? kTakenShownMs : kSavedShownMs);
  }
  const bool passes = seen_.edit.step == EditStep::kTaken || seen_.edit.step == EditStep::kSaved;
  if (passes && clock_.now_ms() >= edit_until_) seen_.edit = {};
}

void ClientApp::prefer(const client::Settings& wanted) {
  const bool other_language = wanted.language != settings().language;
  const Outcome kept = options_.preferences.choose(wanted);
  seen_.settings_trouble = kept ? "" : kept.error().sentence();
  if (!other_language) return;
  speak();
  if (!shelf_.scenarios().empty()) shelf_.look();
}

// In the language that was chosen, and of the stories those that have it.
void ClientApp::speak() {
  client::use_language(settings().language);
  shelf_.speak(settings().language.empty() ? client::used_language() : settings().language);
}

void ClientApp::keep_placement(const client::Placement& placement) {
  (void)options_.preferences.keep_placement(placement);  // who cannot keep it plays all the same
}

}  // namespace drops::apps
