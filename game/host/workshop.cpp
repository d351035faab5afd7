#include "game/host/workshop.h"

#include <utility>

namespace drops::host {

Workshop::Workshop(session::Session& session, Journal& journal, const Clock& clock, std::uint64_t journaled,
                   Watch watch)
    : session_(session),
      clock_(clock),
      watch_(std::move(watch)),
      time_(clock, session.state().tick),
      commits_(journal, journaled) {
  take_in(session_.latest());
  set_time();
}

Result<std::span<const schema::Event>> Workshop::say(const session::Said& said) {
  if (!retries(said)) return decide(said);
  resume_ = said;
  commits_.retry();
  return std::span<const schema::Event>{};
}

Result<std::span<const schema::Event>> Workshop::decide(const session::Said& said) {
  auto events = session_.say(said, time_.now());
  if (!events) return events;
  take_in(*events);
  if (said.command.has_ask_what_if()) {  // it is answered in views alone
    outbox_.touch(TeamId(said.command.ask_what_if().team()), PartKinds().set(schema::PART_DEBRIEF));
  }
  return events;
}

// Whether this is a facilitator's resume that the journal has to hear first.
bool Workshop::retries(const session::Said& said) const {
  if (!commits_.trouble() || !said.command.has_resume() || !said.by) return false;
  const session::Seat* seat = state().seat(*said.by);
  return seat != nullptr && seat->kind == schema::SEAT_FACILITATOR;
}

void Workshop::take_in(std::span<const schema::Event> events) {
  commits_.take(events);
  outbox_.touch(state(), events);
  set_time();
}

void Workshop::set_time() {
  time_.set_running(!state().house.stands_still() && !commits_.trouble());
}

void Workshop::step() {
  if (const auto deadline = session_.next_deadline(); deadline && *deadline <= time_.now() && time_.running()) {
    schema::Command command;
    command.mutable_time_up();
    (void)say(command);
  }
  hand_over();
  hear_from_journal();
  hand_over();
}

// The views that follow from a batch are made as it is handed over, when the state is exactly what it leads to; they
// wait for it in the post like every other letter.
void Workshop::hand_over() {
  if (!commits_.ready()) {
    if (commits_.settled() && outbox_.due(clock_.now_ms())) make_views();
    return;
  }
  make_views();
  commits_.submit();
}

void Workshop::make_views() {
  for (Outbox::View& made : outbox_.make(state(), plan(), clock_.now_ms())) {
    schema::FromHost message;
    *message.mutable_view() = std::move(made.view);
    post({made.seat, std::move(message), std::nullopt});
  }
}

void Workshop::hear_from_journal() {
  const auto safe = commits_.poll();
  if (!safe) return pause_for_trouble();
  if (safe->empty()) return;
  if (watch_.on_safe) watch_.on_safe(*safe);
  set_time();
  if (const auto resume = std::exchange(resume_, std::nullopt)) (void)decide(*resume);
}

void Workshop::pause_for_trouble() {
  resume_.reset();
  set_time();
  schema::Command pause;
  pause.mutable_pause();
  (void)say(pause);  // refused in the lobby, where there is nothing to pause
  if (watch_.on_trouble) watch_.on_trouble(trouble_told());
}

Error Workshop::trouble_told() const {
  const Error& error = *trouble();
  return {error.code, "the session stands still, because its journal could not be written: " + error.what,
          (error.todo.empty() ? std::string() : error.todo + ", then ") + "say 'resume' to try again"};
}

std::int64_t Workshop::quiet_ms(std::int64_t most) const {
  if (!settled()) return 0;
  most = outbox_.quiet_ms(clock_.now_ms(), most);
  const auto deadline = time_.running() ? session_.next_deadline() : std::nullopt;
  if (deadline) most = std::min<std::int64_t>(most, *deadline - time_.now());
  return std::max<std::int64_t>(0, most);
}

std::vector<Letter> Workshop::take_letters() {
  std::vector<Letter> out;
  while (!letters_.empty() && letters_.front().after <= commits_.safe()) {
    out.push_back(std::move(letters_.front().letter));
    letters_.pop_front();
  }
  return out;
}

}  // namespace drops::host
