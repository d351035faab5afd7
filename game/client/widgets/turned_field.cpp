#include "game/client/widgets/turned_field.h"

#include <cfloat>
#include <cmath>

#include "game/client/compat.h"

namespace drops::client {
namespace {

struct Letter {
  std::size_t origin = 0;
  float from = 0;  // pixels from the left end of its row
  float to = 0;
  bool turned = false;
};

struct Row {
  std::string drawn;
  std::vector<Letter> letters;
  float width = 0;
  bool right = false;
  std::size_t begins = 0;  // bytes of the original
  std::size_t ends = 0;
};

Row row_of(const Ui& ui, const bidi::Directed& text, std::size_t from, std::size_t to) {
  const ImFont* font = ui.fonts().font(Type::kBody);
  Row row;
  row.right = text.from_right(from);
  for (const bidi::Placed& placed : text.letters(from, to)) {
    const char* letter = placed.letter.c_str();
    const float wide = font->CalcTextSizeA(compat::font_px(font), FLT_MAX, 0, letter, letter + placed.letter.size()).x;
    row.letters.push_back({placed.origin, row.width, row.width + wide, placed.turned});
    row.drawn += placed.letter;
    row.width += wide;
  }
  return row;
}

std::vector<Row> rows_of(const Ui& ui, std::string_view value) {
  const bidi::Directed text(value);
  const std::string& joined = text.text();
  ui.fonts().note(joined);
  std::vector<Row> rows;
  std::size_t origin = 0;
  for (std::size_t at = 0; at <= joined.size();) {
    const std::size_t end = std::min(joined.find('\n', at), joined.size());
    Row row = row_of(ui, text, at, end);
    row.begins = origin;
    row.ends = std::min(value.find('\n', origin), value.size());
    origin = row.ends + 1;
    rows.push_back(std::move(row));
    at = end + 1;
  }
  return rows;
}

// Before the letter that comes next when it is read; behind the last one where none does.
float caret_in(const Row& row, std::size_t at) {
  const Letter* next = nullptr;
  const Letter* last = nullptr;
  for (const Letter& letter : row.letters) {
    if (letter.origin >= at && (next == nullptr || letter.origin < next->origin)) next = &letter;
    if (last == nullptr || letter.origin > last->origin) last = &letter;
  }
  if (next != nullptr) return next->turned ? next->to : next->from;
  if (last == nullptr) return 0;
  return last->turned ? last->from : last->to;
}

// Where the row begins: at its own side, and as far along as the caret asks.
float left_of(const Row& row, const Rect& inner, const float* caret) {
  const float room = inner.width();
  if (row.width <= room) return row.right ? inner.max.x - row.width : inner.min.x;
  float x = row.right ? inner.max.x - row.width : inner.min.x;
  if (caret != nullptr) x += std::clamp(x + *caret, inner.min.x, inner.max.x) - (x + *caret);
  return x;
}

void draw_row(Ui& ui, const Row& row, Vec2 at, float line, const Caret& caret) {
  Canvas canvas = ui.canvas();
  for (const Letter& letter : row.letters) {
    const bool chosen = letter.origin >= static_cast<std::size_t>(std::max(0, caret.chosen_from)) &&
                        letter.origin < static_cast<std::size_t>(std::max(0, caret.chosen_to));
    if (!chosen) continue;
    canvas.fill({{at.x + letter.from, at.y}, {at.x + letter.to, at.y + line}}, ui.palette().primary.faded(0.35F));
  }
  canvas.text(Type::kBody, at, ui.palette().ink, row.drawn);
}

}  // namespace

void draw_turned_field(Ui& ui, const Rect& inner, std::string_view value, const Caret& caret) {
  const float line = ui.theme().line_px(Type::kBody);
  const std::vector<Row> rows = rows_of(ui, value);
  const bool typed = caret.at >= 0;
  const auto at = static_cast<std::size_t>(std::max(0, caret.at));
  std::size_t current = 0;
  while (typed && current + 1 < rows.size() && at > rows[current].ends) ++current;
  const auto seen = static_cast<std::size_t>(std::max(1.0F, std::floor(inner.height() / line + 0.1F)));
  const std::size_t first = current + 1 > seen ? current + 1 - seen : 0;
  Canvas canvas = ui.canvas();
  canvas.push_clip(inner.inset(-ui.s(2)));
  for (std::size_t i = first; i < rows.size() && i < first + seen; ++i) {
    const bool here = typed && i == current;
    const float caret_x = here ? caret_in(rows[i], at) : 0;
    const Vec2 corner{left_of(rows[i], inner, here ? &caret_x : nullptr),
                      inner.min.y + line * static_cast<float>(i - first)};
    draw_row(ui, rows[i], corner, line, caret);
    const bool blinks_out = std::fmod(ui.time(), 1.2) > 0.8;
    if (!here || (blinks_out && !ui.reduced_motion())) continue;
    const float x = corner.x + caret_x;
    canvas.line({x, corner.y + 1}, {x, corner.y + line - 1}, ui.palette().ink, ui.s(1.5F));
  }
  canvas.pop_clip();
}

}  // namespace drops::client
