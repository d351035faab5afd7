#pragma once
// One card of the story's picture, drawn at 0, 0: how tall its parts are, and what it looks like. Knows nothing of the
// other cards.

#include <string>
#include <vector>

#include "game/author/story_graph.h"

namespace drops::author {

namespace ink {
// The client's light palette; each is seen beside a mark or a word that says the same.
inline constexpr const char* kText = "#10253A";
inline constexpr const char* kSoft = "#3F5468";
inline constexpr const char* kFaint = "#566A7D";
inline constexpr const char* kLine = "#708396";
inline constexpr const char* kPrimary = "#0072B2";
inline constexpr const char* kSurface = "#FFFFFF";
inline constexpr const char* kGround = "#F0F5F9";
}  // namespace ink

struct DrawnCard {
  double width = 0;
  std::vector<double> parts;  // heights: the head, then each row
  std::string svg;

  [[nodiscard]] double height() const;
};

[[nodiscard]] DrawnCard draw_card(const StoryCard& card);

// A sign as it stands on cards and in the legend, its mark at this place; gives how wide it is.
double draw_sign(const Sign& sign, double x, double y, std::string& svg);

[[nodiscard]] std::string svg_text(double x, double y, double size, const char* colour, std::string_view text,
                                   const char* more = "");

// The marks that cards use, to stand once in the picture.
[[nodiscard]] std::string_view svg_marks();

}  // namespace drops::author
