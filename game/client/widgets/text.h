#pragma once
// Words in a column: they wrap, take the height they need, and are never cut. In a flow they stand as one line.

#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

void title(Ui& ui, std::string_view text);                               // 30: a scene's headline
void heading(Ui& ui, std::string_view text);                             // 17.5 semibold: a card's name
void paragraph(Ui& ui, std::string_view text, Tone tone = Tone::kInk2);  // 17.5: running text; '\n' ends a line
void strong(Ui& ui, std::string_view text, Tone tone = Tone::kInk);      // 17.5 semibold, not a heading
void small(Ui& ui, std::string_view text, Tone tone = Tone::kInk2);      // 14: labels, hints
void numeral(Ui& ui, std::string_view text);                             // 46: one number or code: 0-9 A-Z + - : % only
// A small line with an icon before it: "lock  Private until everyone has decided".
void icon_line(Ui& ui, const char* icon, std::string_view text, Tone tone = Tone::kInk2);
// The small line over a headline: "SCENE 4 · TUESDAY, 15:10".
void eyebrow(Ui& ui, std::string_view text);
// Points of a list, each with a dot before it.
void bullet(Ui& ui, std::string_view text);

}  // namespace drops::client
