// The projector: one thing at a time, large, for the whole room. Lettering grows with the text scale as far as the
// window allows, and gives way before anything is cut.

#include <algorithm>
#include <array>
#include <cmath>

#include "game/client/icons.h"
#include "game/client/screens/wall_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/qr.h"
#include "game/client/widgets/vessel.h"

namespace drops::client {
namespace {

using wall::head;
using wall::hero;
using wall::kCall;
using wall::kDetail;
using wall::kName;
using wall::kQuiet;
using wall::Pen;
using wall::Said;
using wall::say;

constexpr float kCode = 150;
constexpr std::array kSceneSizes{30.0F, 26.0F, 22.0F, 20.0F};
constexpr std::array kSceneShares{0.44F, 0.56F};
constexpr float kLeastBucket = 44;     // units
constexpr float kBucketHeight = 1.1F;  // of its width, with handle and shadow
constexpr int kMostColumns = 6;

// --- the teams' buckets

std::string words_of(const model::WallTeam& team) {
  if (!team.clock.shown) return team.says;
  return team.says + "\n" + tr_with("{} left", {clock_text(team.clock.left_ms)});
}

struct Grid {
  int columns = 1;
  int rows = 1;
  float words = 0;   // pixels under each bucket
  float bucket = 0;  // pixels of its width
};

float cell_pad(const Ui& ui) {
  return ui.s(14);
}

// As many columns as make the buckets largest.
Grid grid_for(const Pen& pen, const std::vector<model::WallTeam>& teams, Vec2 room) {
  Ui& ui = pen.ui;
  Grid best;
  const float gap = ui.s(space::kGap);
  const auto count = static_cast<int>(teams.size());
  for (int columns = 1; columns <= std::min(count, kMostColumns); ++columns) {
    Grid grid{columns, (count + columns - 1) / columns};
    const float wide = (room.x - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float high = (room.y - gap * static_cast<float>(grid.rows - 1)) / static_cast<float>(grid.rows);
    const float inner = wide - 2 * cell_pad(ui);
    bool broken = false;
    for (const model::WallTeam& team : teams) {
      const Vec2 name = ui.text_size(Type::kTitle, team.name, 0, pen.px(kName));
      const Vec2 says = ui.text_size(Type::kTitle, words_of(team), inner, pen.px(kQuiet));
      broken = broken || name.x + pen.px(kName) * 1.4F > inner || says.x > inner + 1;
      grid.words = std::max(grid.words, name.y + ui.s(4) + says.y);
    }
    grid.bucket = std::min(inner / 1.05F, (high - 2 * cell_pad(ui) - ui.s(6) - grid.words) / 1.2F);
    if (!broken && grid.bucket > best.bucket) best = grid;
  }
  return best;
}

void cell(const Pen& pen, const model::WallTeam& team, const Grid& grid, const Rect& rect) {
  Ui& ui = pen.ui;
  const Palette& p = ui.palette();
  Canvas canvas = ui.canvas();
  canvas.shadow(rect, ui.s(10), ui.s(3), 0.14F);
  canvas.fill(rect, p.surface, ui.s(space::kControlRadius));
  const Rect inner = rect.inset(cell_pad(ui));
  // A bucket as wide as the card stands with its words in the middle of a card that is higher.
  const float spare = inner.height() - inner.width() * kBucketHeight - ui.s(6) - grid.words;
  const float foot = inner.max.y - grid.words - std::max(0.0F, std::floor(spare / 2));
  const model::WallClock& clock = team.clock;
  if (clock.shown && !clock.stands_still && clock.left_ms > 0) {
    ui.wake_in(static_cast<int>((clock.left_ms - 1) % 1000) + 1);  // its digits change then
  }
  const std::string id = "bucket_" + std::to_string(team.team + 1);
  const Rect box{inner.min, {inner.max.x, foot - ui.s(6)}};
  draw_vessel(ui, {.level = team.level}, box);
  ui.describe({.id = id, .role = Role::kMeter, .label = tr_with("The bucket of {}", {team.name})}, box);
  ui.column({{inner.min.x, foot}, inner.max}, [&] {
    const float px = pen.px(kName);
    const Vec2 size = ui.text_size(Type::kTitle, team.name, 0, px);
    const float mark = team.done ? px : 0;
    const Vec2 at = ui.room().min + Vec2{(inner.width() - size.x - mark) / 2, 0};
    if (team.done) ui.icon(Type::kTitle, at + Vec2{size.x + mark * 0.62F, size.y / 2}, p.good, icon::kCheck, px * 0.8F);
    ui.column({{at.x, at.y}, inner.max},
              [&] { say(pen, {.em = kName, .color = p.ink, .role = Role::kHeading}, team.name); });
    ui.take(size.y);
    ui.set_gap(4);
    const Color color = team.done ? p.good_text : p.ink2;
    say(pen, {.color = color, .role = Role::kStatus, .align = Align::kCenter}, words_of(team));
  });
}

void buckets(const Pen& pen, const std::vector<model::WallTeam>& teams, const Grid& grid, const Rect& room) {
  const float gap = pen.ui.s(space::kGap);
  const float wide = (room.width() - gap * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  const float high = (room.height() - gap * static_cast<float>(grid.rows - 1)) / static_cast<float>(grid.rows);
  int index = 0;
  for (const model::WallTeam& team : teams) {
    const int row = index / grid.columns;
    const int in_row = std::min(grid.columns, static_cast<int>(teams.size()) - row * grid.columns);
    const float indent = (room.width() - wide * static_cast<float>(in_row) - gap * static_cast<float>(in_row - 1)) / 2;
    const Vec2 at = room.min + Vec2{indent + static_cast<float>(index % grid.columns) * (wide + gap),
                                    static_cast<float>(row) * (high + gap)};
    cell(pen, team, grid, {at, at + Vec2{wide, high}});
    ++index;
  }
}

// --- what fits

struct Plan {
  Pen pen;
  float scene = 0;  // em of its text; 0: each team reads it on its own screen
  float share = 0;  // of the width, for the scene
  float top = 0;    // pixels above the buckets
  Grid grid = {};
};

void scene_card(const Plan& plan, const std::string& text) {
  card(plan.pen.ui, {.fill = true}, [&] {
    say(plan.pen, {.type = Type::kBody, .em = plan.scene, .color = plan.pen.ui.palette().ink, .id = "scene"}, text);
  });
}

// True where all of it has its place in the room.
bool fits(Plan& plan, const model::Wall& wall) {
  Ui& ui = plan.pen.ui;
  const Rect room = ui.room();
  const float gap = ui.s(space::kGutter);
  const auto above = [&] {
    head(plan.pen, wall);
    hero(plan.pen, wall);
  };
  plan.top = ui.measure(room.width(), above).y + gap;
  const float high = room.height() - plan.top;
  const float left = plan.scene > 0 ? std::floor(room.width() * plan.share) : 0;
  if (plan.scene > 0 && ui.measure(left, [&] { scene_card(plan, wall.scene); }).y > high) return false;
  const float wide = room.width() - left - (left > 0 ? gap : 0);
  plan.grid = grid_for(plan.pen, wall.teams, {wide, high});
  return wall.teams.empty() || plan.grid.bucket >= ui.s(kLeastBucket);
}

// The largest lettering that fits; the scene's text goes first.
Plan plan_for(Ui& ui, const model::Wall& wall) {
  Plan plan{.pen = {ui, ui.theme().text_scale}};
  for (; plan.pen.scale > 0.95F; plan.pen.scale -= 0.1F) {
    for (const float em : kSceneSizes) {
      for (const float share : kSceneShares) {
        plan.scene = em;
        plan.share = share;
        if (!wall.scene.empty() && fits(plan, wall)) return plan;
      }
    }
    plan.scene = 0;
    if (wall.scene.empty() && fits(plan, wall)) return plan;
  }
  plan.scene = 0;
  for (plan.pen.scale = ui.theme().text_scale; plan.pen.scale > 0.65F; plan.pen.scale -= 0.1F) {
    if (fits(plan, wall)) return plan;
  }
  return plan;
}

void in_play(Ui& ui, const model::Wall& wall) {
  const Plan plan = plan_for(ui, wall);
  const Rect room = ui.room();
  const float gap = ui.s(space::kGutter);
  head(plan.pen, wall);
  hero(plan.pen, wall);
  Rect below{{room.min.x, room.min.y + plan.top}, room.max};
  if (plan.scene > 0) {
    const float left = std::floor(room.width() * plan.share);
    ui.column({below.min, {below.min.x + left, below.max.y}}, [&] { scene_card(plan, wall.scene); });
    below.min.x += left + gap;
  }
  buckets(plan.pen, wall.teams, plan.grid, below);
}

// --- one sentence in the middle of the wall

void middle(Ui& ui, const std::function<void(const Pen&)>& content) {
  const Rect room = ui.room();
  Pen pen{ui, ui.theme().text_scale};
  const auto high = [&] { return ui.measure(room.width(), [&] { content(pen); }).y; };
  while (pen.scale > 0.65F && high() > room.height()) pen.scale -= 0.1F;
  const float top = std::max(0.0F, (room.height() - high()) / 2);
  ui.column({room.min + Vec2{0, top}, room.max}, [&] { content(pen); });
}

void sentence(const Pen& pen, const model::Wall& wall, const char* sign) {
  Ui& ui = pen.ui;
  const Palette& p = ui.palette();
  if (sign != nullptr) {
    const float px = pen.px(64);
    const Rect rect = ui.take(px * 1.3F);
    ui.icon(Type::kTitle, rect.center(), p.primary, sign, px);
  }
  say(pen, {.em = 64, .color = p.ink, .role = Role::kHeading, .align = Align::kCenter, .id = "instruction"},
      wall.instruction);
  ui.set_gap(space::kTight);
  say(pen, {.type = Type::kBody, .em = kDetail, .color = p.ink2, .align = Align::kCenter}, wall.detail);
}

// As large as the column is wide, up to the size that was asked for.
void say_fitted(const Pen& pen, Said how, std::string_view text) {
  Ui& ui = pen.ui;
  while (how.em > kDetail && ui.text_size(how.type, text, 0, pen.px(how.em)).x > ui.width()) how.em -= 2;
  say(pen, how, text);
}

// The code as large as the wall is wide.
void code(const Pen& pen, const std::string& code) {
  if (code.empty()) return;
  const Color color = pen.ui.palette().primary;
  card(pen.ui, {.padding = 20}, [&] {
    say_fitted(pen, {.type = Type::kNumeral, .em = kCode, .color = color, .align = Align::kCenter, .id = "code"}, code);
  });
}

// What to type: each under its name, the code the larger; and the same as a square code beside them.
void door(const Pen& pen, const model::Wall& wall) {
  if (wall.address.empty()) return code(pen, wall.code);
  constexpr float kAddress = 66;
  constexpr float kQr = 300;
  Ui& ui = pen.ui;
  const auto words = [&] {
    say(pen, {.color = ui.palette().ink2}, tr("Address"));
    ui.set_gap(0);
    say_fitted(pen, {.type = Type::kTitle, .em = kAddress, .color = ui.palette().primary, .id = "address"},
               wall.address);
    say(pen, {.color = ui.palette().ink2}, tr("Code"));
    ui.set_gap(0);
    say_fitted(pen, {.type = Type::kNumeral, .em = kCode, .color = ui.palette().primary, .id = "code"}, wall.code);
  };
  card(ui, {.padding = 24}, [&] {
    if (wall.qr.side == 0) return words();
    with_aside(ui, {.size = {ui.s(kQr), ui.s(kQr)}, .least = 0, .content = words, .aside = [&] {
                      qr_picture(ui, {.label = tr("A square code that opens the session"),
                                      .side = wall.qr.side,
                                      .dark = wall.qr.dark,
                                      .size = kQr});
                    }});
  });
}

void lobby(const Pen& pen, const model::Wall& wall) {
  const Palette& p = pen.ui.palette();
  say(pen, {.em = kCall, .color = p.ink, .role = Role::kHeading, .align = Align::kCenter}, wall.title);
  pen.ui.set_gap(space::kGutter);
  say(pen, {.em = 32, .color = p.ink2, .align = Align::kCenter, .id = "instruction"}, wall.instruction);
  door(pen, wall);
  pen.ui.set_gap(space::kGutter);
  say(pen, {.type = Type::kBody, .em = kDetail, .color = p.ink2, .align = Align::kCenter}, wall.detail);
  say(pen, {.em = kDetail, .color = p.ink, .role = Role::kStatus, .align = Align::kCenter, .id = "facts"}, wall.facts);
}

void blackout(Ui& ui) {
  const Rect all{{0, 0}, ui.size()};
  ui.canvas().fill(all, rgb(0x000000));
  ui.describe({.id = "dark", .role = Role::kPicture, .label = tr("The screen is dark")}, all);
}

void content(Ui& ui, const model::Wall& wall) {
  using model::WallState;
  switch (wall.state) {
    case WallState::kLobby: return middle(ui, [&](const Pen& pen) { lobby(pen, wall); });
    case WallState::kLooking: return middle(ui, [&](const Pen& pen) { sentence(pen, wall, icon::kDrop); });
    case WallState::kDebrief: return wall::debrief(ui, wall);
    case WallState::kPaused: return middle(ui, [&](const Pen& pen) { sentence(pen, wall, icon::kPause); });
    case WallState::kPlay:
    case WallState::kEnded: return in_play(ui, wall);
    case WallState::kBlackout: return;
  }
}

}  // namespace

void wall_screen(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Wall& wall = model.wall;
  const bool dark = wall.state == model::WallState::kBlackout;
  if (ui.pressed(Key::kLetter, 'b')) want(intents, model::Darken{!dark});
  if (dark) return blackout(ui);
  page(ui, {.id = "wall", .body = [&] { content(ui, wall); }});
}

}  // namespace drops::client
