// The page of the time: when it will be over, against when it was planned to be, and what could be left out.

#include <algorithm>
#include <cmath>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/desk_time.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

// "10:32"
std::string time_of_day(std::int64_t day_ms) {
  const std::int64_t minutes = ((day_ms % kDay + kDay) % kDay + kMinute / 2) / kMinute % (24 * 60);
  const std::string past = std::to_string(minutes % 60);
  return std::to_string(minutes / 60) + ":" + (past.size() < 2 ? "0" : "") + past;
}

// Whom the end waits for.
struct Slowest {
  const schema::OverviewTeam* team = nullptr;
  TimeLeft left;
  double seconds = 0;  // until it is through, at its own pace
};

struct Clocks {
  const schema::SessionPart& session;
  const schema::OverviewPart& overview;
  const StoryTimes& times;
  Tick tick;
};

Slowest slowest_of(const Clocks& now) {
  Slowest slowest;
  const double elapsed = static_cast<double>(std::max<Tick>(0, now.tick - now.session.story_began())) / kSecond;
  for (const schema::OverviewTeam& team : now.overview.teams()) {
    const TimeLeft left = now.times.left(team, team.deadline() < 0 ? 0 : team.deadline() - now.tick);
    const double pace = pace_of(now.times.behind(team, left), elapsed, now.times.whole(), 60.0 * now.session.minutes());
    const double seconds = pace * left.all;
    if (slowest.team == nullptr || seconds > slowest.seconds) slowest = {&team, left, seconds};
  }
  return slowest;
}

void add_ahead(const schema::PlanPart& plan, const StoryTimes& times, const TimeLeft& left, DeskTime& time) {
  for (const std::uint32_t scene : left.ahead) {
    const std::uint32_t talk = times.talk_of(scene);
    std::string says = span_words(times.of(scene));
    if (talk > 0) says = tr_with("{}, of these {} of talk", {says, span_words(talk)});
    time.ahead.push_back({plan.scenes(static_cast<int>(scene)).title(), says});
  }
}

// The last scene before which one could stop and be in time; none: even that is too late.
std::optional<std::size_t> stop_before(const StoryTimes& times, const TimeLeft& left, double pace, double late_s) {
  double saved = 0;
  for (std::size_t i = left.ahead.size(); i-- > 0;) {
    saved += pace * times.of(left.ahead[i]);
    if (saved >= late_s) return i;
  }
  return std::nullopt;
}

std::string cut_of(const schema::PlanPart& plan, const StoryTimes& times, const Slowest& slowest, double late_s) {
  if (late_s < 60 || slowest.left.all == 0) return tr("Nothing has to be cut.");
  const double pace = slowest.seconds / slowest.left.all;
  double talk = 0;
  for (const std::uint32_t scene : slowest.left.ahead) talk += pace * times.talk_of(scene);
  const auto minutes = [](double seconds) {
    return tr_n("{} minute", "{} minutes", std::max<long long>(1, std::llround(seconds / 60)));
  };
  std::string says = tr_with("To be done as planned, save {}.", {minutes(late_s)});
  if (talk >= 60) says += " " + tr_with("Ending the talks early (Go on now) saves up to {}.", {minutes(talk)});
  const auto stop = stop_before(times, slowest.left, pace, late_s);
  if (!stop) return says + " " + tr("Even the scene that is played now is too long for it: end it early, and talk.");
  const std::string& title = plan.scenes(static_cast<int>(slowest.left.ahead[*stop])).title();
  return says + " " + tr_with("Or end the session before “{}”, and talk about it instead.", {title});
}

Sign verdict_of(std::int64_t late_ms) {
  const std::int64_t minutes = (late_ms + (late_ms < 0 ? -kMinute / 2 : kMinute / 2)) / kMinute;
  if (minutes == 0) return {tr("As planned"), Tone::kGood};
  const std::string count = tr_n("{} minute", "{} minutes", std::abs(minutes));
  if (minutes < 0) return {tr_with("{} earlier than planned", {count}), Tone::kGood};
  return {tr_with("{} later than planned", {count}), Tone::kWarn};
}

std::string pace_words(const schema::SessionPart& session) {
  if (session.together()) return tr("All teams go through the story at one pace.");
  return session.box_ends() < 0 ? tr("Each team goes at its own pace.")
                                : tr("Each team goes at its own pace, inside a box of time.");
}

void add_box(const schema::SessionPart& session, const Seen& seen, DeskTime& time) {
  if (session.box_ends() < 0 || !seen.tick || session.stage() != schema::STAGE_PLAYING) return;
  time.box.shown = true;
  time.box.stands_still = !seen.running;
  time.box.left_ms = std::max<Tick>(0, session.box_ends() - *seen.tick);
  time.box.total_ms = std::max<Tick>(time.box.left_ms, session.box_ends() - session.story_began());
}

void add_finish(const Clocks& now, const schema::PlanPart& plan, const Around& around, DeskTime& time) {
  const Slowest slowest = slowest_of(now);
  if (slowest.team == nullptr || slowest.left.all == 0) {
    time.verdict = {tr("Every team is through"), Tone::kGood};
    return;
  }
  time.slowest = tr_with("{} has the longest way to go: {} scenes after this one, at most.",
                         {team_word(slowest.team->team()), std::to_string(slowest.left.ahead.size())});
  add_ahead(plan, now.times, slowest.left, time);
  if (!around.day_ms || !around.began_day_ms || now.session.minutes() == 0) return;
  const std::int64_t planned = *around.began_day_ms + kMinute * now.session.minutes();
  const std::int64_t likely = *around.day_ms + static_cast<std::int64_t>(slowest.seconds * kSecond);
  time.planned = time_of_day(planned);
  time.likely = time_of_day(likely);
  time.verdict = verdict_of(likely - planned);
  time.cut = cut_of(plan, now.times, slowest, static_cast<double>(likely - planned) / kSecond);
}

}  // namespace

DeskTime desk_time(const schema::SessionPart& session, const Seen& seen, const Local& local) {
  DeskTime time;
  time.watch = local.desk.watch;
  time.pace = pace_words(session);
  add_box(session, seen, time);
  const schema::Part* overview = seen.parts.find(schema::PART_OVERVIEW);
  const schema::Part* plan = seen.parts.find(schema::PART_PLAN);
  const bool plays = session.stage() == schema::STAGE_PLAYING;
  if (!plays || overview == nullptr || plan == nullptr || !seen.tick) return time;
  const StoryTimes times(plan->plan());
  add_finish({session, overview->overview(), times, *seen.tick}, plan->plan(), seen.around, time);
  return time;
}

}  // namespace drops::client::model
