// The desk's page of the time: a stop-watch for the room, when the story will be over, and what could be left out.

#include <cmath>

#include "game/client/icons.h"
#include "game/client/screens/desk_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/text.h"

namespace drops::client {
namespace {

using model::DeskState;

// Whole seconds that have passed: "4:05".
std::string passed(double seconds) {
  const auto whole = static_cast<long long>(std::floor(seconds));
  const std::string rest = std::to_string(whole % 60);
  return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

void stop_watch(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::StopWatch& watch = desk.time.watch;
  card(ui, {.label = tr("Stop-watch"), .padding = 22}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Stop-watch")); }, [&] { small(ui, tr("on this screen alone")); });
    const double at = watch.at(ui.time());
    numeral(ui, passed(at));
    flow(ui, [&] {
      const std::string label = watch.since ? tr("Stop") : tr("Start");
      const char* const sign = watch.since ? icon::kPause : icon::kPlay;
      if (button(ui, {.id = "watch", .label = label, .icon = sign})) look(intents, model::DeskWatch{false, ui.time()});
      const std::string zero = tr("From zero");
      if (button(ui, {.id = "watch_zero", .label = zero, .icon = icon::kRefresh, .kind = ButtonKind::kQuiet})) {
        look(intents, model::DeskWatch{true, ui.time()});
      }
    });
    if (watch.since) ui.wake_in(static_cast<int>(std::ceil((std::floor(at) + 1 - at) * 1000)) + 1);
  });
}

void finish(Ui& ui, const model::DeskTime& time) {
  card(ui, {.label = tr("When it will be over"), .padding = 22}, [&] {
    heading(ui, tr("When it will be over"));
    if (!time.likely.empty()) {
      columns(ui, {{.least = 120,
                    .content =
                        [&] {
                          small(ui, tr("Planned"));
                          ui.set_gap(0);
                          numeral(ui, time.planned);
                        }},
                   {.least = 120, .content = [&] {
                      small(ui, tr("Likely"));
                      ui.set_gap(0);
                      numeral(ui, time.likely);
                    }}});
    }
    if (!time.verdict.text.empty()) {
      flow(ui,
           [&] { chip(ui, {.text = time.verdict.text, .icon = icon::kClock, .sign = sign_of(time.verdict.tone)}); });
    }
    if (!time.cut.empty()) paragraph(ui, time.cut, Tone::kInk);
    if (!time.likely.empty()) {
      small(ui, tr("Guessed from how fast the teams were so far. A break moves it by its own length."));
    }
  });
}

void ahead(Ui& ui, const model::DeskTime& time) {
  if (time.ahead.empty()) return;
  card(ui, {.label = tr("What is still to come"), .padding = 22}, [&] {
    heading(ui, tr("What is still to come"));
    small(ui, time.slowest);
    for (const model::DeskScene& scene : time.ahead) {
      ends(
          ui, [&] { strong(ui, scene.title); }, [&] { small(ui, scene.says); });
    }
  });
}

void pace(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  if (desk.state == DeskState::kEnded || desk.state == DeskState::kLobby) return;
  card(ui, {.label = tr("Pace"), .padding = 22}, [&] {
    heading(ui, tr("Pace"));
    paragraph(ui, desk.time.pace);
    if (desk.time.box.shown) {
      countdown(ui, {.id = "box",
                     .left_ms = desk.time.box.left_ms,
                     .total_ms = desk.time.box.total_ms,
                     .paused = desk.time.box.stands_still});
    }
    if (button(ui, {.id = "pace", .label = tr("Change the pace…"), .icon = icon::kClock})) {
      desk_ask(ui, model::DeskQuestion::kPace, intents);
    }
  });
}

}  // namespace

void desk_time(Ui& ui, const model::Desk& desk, model::Intents& intents) {
  const model::DeskTime& time = desk.time;
  if (time.verdict.text.empty() && desk.state == DeskState::kLobby) {
    card(ui, {.label = tr("When it will be over"), .padding = 22}, [&] {
      heading(ui, tr("When it will be over"));
      small(ui, desk.clock.says);
      small(ui, tr("Once the story has begun, the likely end stands here beside the planned one."));
    });
  } else if (!time.verdict.text.empty()) {
    finish(ui, time);
  }
  stop_watch(ui, desk, intents);
  ahead(ui, time);
  pace(ui, desk, intents);
}

}  // namespace drops::client
