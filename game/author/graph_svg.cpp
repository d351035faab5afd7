#include "game/author/graph_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "game/author/card_svg.h"
#include "game/author/layout_rows.h"
#include "game/author/svg_text.h"

namespace drops::author {
namespace {

constexpr double kMargin = 48, kLabelSize = 11.5, kLabelWidth = 170, kLabelLine = 15;
constexpr double kTitleSize = 34, kLegendHeight = 46;

using Lines = std::vector<std::string>;

Lines label_of(const Way& way) {
  return way.when.empty() ? Lines{} : broken_lines(way.when, kLabelSize, kLabelWidth, 4);
}

double label_width(const Lines& lines) {
  double width = 0;
  for (const auto& line : lines) width = std::max(width, text_width(line, kLabelSize));
  return width + 16;
}

// From its row; where it is taken whatever was chosen, from the card, or from its head where other ways begin at rows.
Line line_of(const StoryGraph& graph, const Way& way) {
  Line line{way.from, way.to};
  const bool rows_lead_on =
      std::ranges::any_of(graph.ways, [&](const Way& other) { return other.from == way.from && other.row; });
  if (way.row) line.part = 1 + *way.row;
  if (!way.row && rows_lead_on) line.part = 0;
  const Lines label = label_of(way);
  if (label.empty()) return line;
  line.label_width = label_width(label);
  line.label_height = kLabelLine * static_cast<double>(label.size()) + 10;
  return line;
}

Point between(const std::vector<Point>& curve, std::size_t piece, double t) {
  const double u = 1 - t;
  const double share[] = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
  Point point;
  for (std::size_t i = 0; i < 4; ++i) {
    point.x += share[i] * curve[piece + i].x;
    point.y += share[i] * curve[piece + i].y;
  }
  return point;
}

// Where the line passes the place that was kept free for its label, beside it: the label stands on its line.
Point label_place(const LaidLine& line) {
  constexpr int kSteps = 24;
  if (line.label_on_line) return line.label;
  Point best = line.label;
  double nearest = 1e9;
  for (std::size_t piece = 0; piece + 3 < line.curve.size(); piece += 3) {
    for (int step = 0; step <= kSteps; ++step) {
      const Point point = between(line.curve, piece, static_cast<double>(step) / kSteps);
      const double away = std::abs(point.x - line.label.x);
      if (away < nearest) best = point, nearest = away;
    }
  }
  return best;
}

class Sheet {
 public:
  Sheet(const StoryGraph& graph, const std::vector<DrawnCard>& cards, const Layout& layout)
      : graph_(graph), cards_(cards), layout_(layout) {}

  std::string draw() {
    draw_title();
    svg_ += fmt::format(R"svg(<g transform="translate({} {:.1f})">)svg", kMargin, top_);
    for (std::size_t i = 0; i < graph_.ways.size(); ++i) draw_way(i);
    for (std::size_t i = 0; i < cards_.size(); ++i) draw_card_at(i);
    for (std::size_t i = 0; i < graph_.ways.size(); ++i) draw_label(i);
    svg_ += "</g>\n";
    const double height = top_ + layout_.height + kLegendHeight + kMargin;
    draw_legend(height - kMargin);
    return frame(height);
  }

 private:
  [[nodiscard]] double width() const { return std::max(layout_.width, 900.0) + 2 * kMargin; }

  void draw_title() {
    top_ = kMargin + kTitleSize;
    svg_ += svg_text(kMargin, top_ - 6, kTitleSize, ink::kText, graph_.title, R"(font-weight="700")");
    for (const auto& line : broken_lines(graph_.summary, 16, width() - 2 * kMargin, 3)) {
      top_ += 22;
      svg_ += svg_text(kMargin, top_, 16, ink::kSoft, line);
    }
    top_ += 36;
  }

  // The curve, and an arrow's head from its end to the tip.
  void draw_way(std::size_t number) {
    const LaidLine& line = layout_.lines[number];
    if (line.curve.size() < 4) return;
    std::string path = fmt::format("M{:.1f} {:.1f}C", line.curve[0].x, line.curve[0].y);
    for (std::size_t i = 1; i < line.curve.size(); ++i) {
      path += fmt::format("{}{:.1f} {:.1f}", i > 1 ? " " : "", line.curve[i].x, line.curve[i].y);
    }
    const Point end = line.curve.back();
    const double length = std::max(1.0, std::hypot(line.tip.x - end.x, line.tip.y - end.y));
    const double across_x = -(line.tip.y - end.y) / length * 4.5, across_y = (line.tip.x - end.x) / length * 4.5;
    const Way& way = graph_.ways[number];
    const bool dashed = graph_.cards[way.from].unreachable || graph_.cards[way.from].kind == StoryCard::Kind::kInject;
    svg_ += fmt::format(R"(<path class="way" d="{}" fill="none" stroke="{}" stroke-width="1.8"{}/>)"
                        R"(<path d="M{:.1f} {:.1f}L{:.1f} {:.1f} {:.1f} {:.1f}Z" fill="{}"/>)"
                        "\n",
                        path, ink::kFaint, dashed ? R"( stroke-dasharray="7 5")" : "", line.tip.x, line.tip.y,
                        end.x + across_x, end.y + across_y, end.x - across_x, end.y - across_y, ink::kFaint);
  }

  void draw_card_at(std::size_t number) {
    const Point at = layout_.boxes[number];
    svg_ += fmt::format(R"svg(<g class="{}" transform="translate({:.1f} {:.1f})">{}</g>)svg"
                        "\n",
                        graph_.cards[number].unreachable ? "card unreachable" : "card", at.x, at.y, cards_[number].svg);
  }

  void draw_label(std::size_t number) {
    const Lines lines = label_of(graph_.ways[number]);
    if (lines.empty()) return;
    const Point middle = label_place(layout_.lines[number]);
    const double wide = label_width(lines), high = kLabelLine * static_cast<double>(lines.size()) + 8;
    svg_ +=
        fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="8" fill="#FFFFFF" stroke="{}"/>)",
                    middle.x - wide / 2, middle.y - high / 2, wide, high, ink::kFaint);
    double y = middle.y - high / 2 + kLabelLine;
    for (const auto& line : lines) {
      svg_ += svg_text(middle.x, y, kLabelSize, ink::kText, line, R"(text-anchor="middle")");
      y += kLabelLine;
    }
    svg_ += "\n";
  }

  void draw_legend(double y) {
    const Sign signs[] = {{Sign::Kind::kDrop, "drops: trust earned, in whose eyes"},
                          {Sign::Kind::kLeak, "leaks: the price of a choice"},
                          {Sign::Kind::kBucket, "a bucket: trust spilled"},
                          {Sign::Kind::kOther, "what else it does"}};
    double x = kMargin;
    for (const Sign& sign : signs) x += draw_sign(sign, x, y, svg_) + 26;
    const bool dashed = std::ranges::any_of(graph_.cards, &StoryCard::unreachable);
    if (!dashed) return;
    svg_ += fmt::format(R"(<path d="M{:.1f} {:.1f}h34" stroke="{}" stroke-width="2" stroke-dasharray="7 5"/>)", x,
                        y - 4, ink::kText);
    svg_ += svg_text(x + 42, y, kLabelSize, ink::kText, "no way leads here");
  }

  [[nodiscard]] std::string frame(double height) const {
    return fmt::format(
        R"svg(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif">
<title>{2}</title>
<defs>
{3}</defs>
<rect width="100%" height="100%" fill="{4}"/>
{5}
</svg>
)svg",
        width(), height, xml(graph_.title), svg_marks(), ink::kGround, svg_);
  }

  const StoryGraph& graph_;
  const std::vector<DrawnCard>& cards_;
  const Layout& layout_;
  double top_ = 0;  // where the cards begin
  std::string svg_;
};

}  // namespace

Result<std::string> graph_svg(const StoryGraph& graph) {
  std::vector<DrawnCard> cards;
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < graph.cards.size(); ++i) {
    cards.push_back(draw_card(graph.cards[i]));
    boxes.push_back({cards.back().width, cards.back().parts});
  }
  std::vector<Line> lines;
  for (const Way& way : graph.ways) lines.push_back(line_of(graph, way));
  const auto layout = lay_out_in_rows(boxes, lines);
  if (!layout) return tl::unexpected<Error>(layout.error());
  return Sheet(graph, cards, *layout).draw();
}

}  // namespace drops::author
