#include "game/author/layout_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "game/author/lane_curve.h"

namespace drops::author {
namespace {

constexpr std::size_t kFewColumns = 8;  // so many stand in one row however long it is
constexpr std::size_t kLeastInRow = 4;
constexpr double kShape = 1.7;  // wide for high, about a screen
constexpr double kBeside = 22;  // of a line that leaves its row, beside the column
constexpr std::size_t kMostBeside = 4;
constexpr double kBetween = 7;     // two such lines
constexpr double kGap = 34;        // between a row and the first line under it, and the last line and the next row
constexpr double kTrack = 14;      // between two lines in one gap
constexpr double kLabelRoom = 6;   // around a label
constexpr double kArrow = 9;       // the head of an arrow
constexpr double kSameColumn = 2;  // middles that are not further apart

double height_of(const Box& box) {
  return std::accumulate(box.parts.begin(), box.parts.end(), 0.0);
}

// The column of each box: those whose middles stand above one another.
std::vector<std::size_t> columns_of(const std::vector<Box>& boxes, const Layout& layout) {
  std::vector<double> middles;
  for (std::size_t i = 0; i < boxes.size(); ++i) middles.push_back(layout.boxes[i].x + boxes[i].width / 2);
  std::vector<double> places = middles;
  std::ranges::sort(places);
  const auto near = [](double a, double b) { return b - a < kSameColumn; };
  places.erase(std::unique(places.begin(), places.end(), near), places.end());
  std::vector<std::size_t> columns;
  for (const double middle : middles) {
    const auto at = std::upper_bound(places.begin(), places.end(), middle + kSameColumn) - places.begin();
    columns.push_back(static_cast<std::size_t>(std::max<std::ptrdiff_t>(at, 1) - 1));
  }
  return columns;
}

// How many rows make a picture that is about as wide for its height as a screen.
std::size_t rows_for(const Layout& layout, std::size_t columns) {
  if (columns <= kFewColumns) return 1;
  const double rows = std::sqrt(layout.width / (kShape * std::max(layout.height, 1.0)));
  const auto most = columns / kLeastInRow;
  return std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(rows)), 1, most);
}

// Where the rows begin, as columns: as even as can be, and rather where few lines would be cut.
std::vector<std::size_t> cuts_of(std::size_t columns, std::size_t rows, const std::vector<Line>& lines,
                                 const std::vector<std::size_t>& column) {
  const auto cut_lines = [&](std::size_t at) {
    return std::ranges::count_if(lines,
                                 [&](const Line& line) { return (column[line.from] < at) != (column[line.to] < at); });
  };
  std::vector<std::size_t> cuts = {0};
  for (std::size_t row = 1; row < rows; ++row) {
    const std::size_t even = row * columns / rows;
    std::size_t best = even;
    for (const std::size_t at : {even - 1, even + 1}) {
      const bool room = at >= cuts.back() + kLeastInRow - 1 && at + kLeastInRow - 1 <= columns;
      if (room && cut_lines(at) < cut_lines(best)) best = at;
    }
    cuts.push_back(best);
  }
  return cuts;
}

// More lines would leave a row, or come to one, beside a column than there is room for.
bool is_tangled(const std::vector<Line>& lines, const std::vector<std::size_t>& row,
                const std::vector<std::size_t>& column, std::size_t columns) {
  std::vector<std::size_t> leaving(columns, 0), arriving(columns, 0);
  for (const Line& line : lines) {
    if (row[line.from] == row[line.to]) continue;
    ++leaving[column[line.from]];
    ++arriving[column[line.to]];
  }
  return std::ranges::max(leaving) > kMostBeside || std::ranges::max(arriving) > kMostBeside;
}

class Fold {
 public:
  Fold(const std::vector<Box>& boxes, const std::vector<Line>& lines, std::vector<std::size_t> rows, std::size_t count)
      : boxes_(boxes), lines_(lines), row_(std::move(rows)), rows_(count), gaps_(count) {
    layout_.boxes.resize(boxes.size());
    layout_.lines.resize(lines.size());
  }

  Result<Layout> run() {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (Outcome laid = lay_out_row(row); !laid) return pass_on(laid);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (row_[lines_[i].from] != row_[lines_[i].to]) take_tracks(i);
    }
    stack();
    for (const Crossing& crossing : crossings_) draw(crossing);
    return std::move(layout_);
  }

 private:
  struct Row {
    Layout layout;
    std::vector<std::size_t> boxes, lines;  // by their number in the whole
    std::vector<std::size_t> columns;       // of its boxes
    double top = 0;
    std::map<std::size_t, int> leaving, arriving;  // lines beside a column so far
  };
  // The room under a row.
  struct Gap {
    double height = 0;  // of the tracks in it so far
    double top = 0;
  };
  // A line from one row to another: down, or up, through the gap next to its row, along the margin where rows lie in
  // between, and through the gap next to the other.
  struct Crossing {
    std::size_t line = 0;
    std::size_t out = 0, in = 0;         // gaps
    double out_track = 0, in_track = 0;  // from the top of the gap
    int margin = 0;                      // its place there, from 1; 0: it needs none
    int beside_out = 0, beside_in = 0;
  };

  Outcome lay_out_row(std::size_t number) {
    Row& row = rows_[number];
    std::vector<Box> boxes;
    std::map<std::size_t, std::size_t> place;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
      if (row_[i] != number) continue;
      place[i] = boxes.size();
      row.boxes.push_back(i);
      boxes.push_back(boxes_[i]);
    }
    std::vector<Line> lines;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (row_[lines_[i].from] != number || row_[lines_[i].to] != number) continue;
      row.lines.push_back(i);
      lines.push_back(lines_[i]);
      lines.back().from = place[lines_[i].from];
      lines.back().to = place[lines_[i].to];
    }
    auto layout = lay_out(boxes, lines);
    if (!layout) return pass_on(layout);
    row.layout = std::move(*layout);
    row.columns = columns_of(boxes, row.layout);
    return {};
  }

  [[nodiscard]] std::size_t place_in_row(std::size_t box) const {
    const auto& boxes = rows_[row_[box]].boxes;
    return static_cast<std::size_t>(std::ranges::find(boxes, box) - boxes.begin());
  }
  [[nodiscard]] std::size_t column_of(std::size_t box) const { return rows_[row_[box]].columns[place_in_row(box)]; }

  double take_track(std::size_t gap, double room) {
    const double at = gaps_[gap].height + room / 2;
    gaps_[gap].height += room;
    return at;
  }

  void take_tracks(std::size_t number) {
    const Line& line = lines_[number];
    const std::size_t from = row_[line.from], to = row_[line.to];
    Crossing crossing;
    crossing.line = number;
    crossing.out = to > from ? from : from - 1;
    crossing.in = to > from ? to - 1 : to;
    const double label = line.label_width > 0 ? line.label_height + kLabelRoom : 0;
    crossing.out_track = take_track(crossing.out, std::max(kTrack, label));
    crossing.in_track = crossing.out_track;
    if (crossing.in != crossing.out) {
      crossing.in_track = take_track(crossing.in, kTrack);
      crossing.margin = ++margins_;
    }
    crossing.beside_out = rows_[from].leaving[column_of(line.from)]++;
    crossing.beside_in = rows_[to].arriving[column_of(line.to)]++;
    crossings_.push_back(crossing);
  }

  // One row under the other, with the gaps as high as their lines need.
  void stack() {
    left_ = margins_ > 0 ? kBeside + kTrack * margins_ : kBeside;
    double y = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Row& row = rows_[i];
      row.top = y;
      layout_.width = std::max(layout_.width, left_ + row.layout.width + kBeside + kBetween * 4);
      y += row.layout.height;
      layout_.height = y;
      gaps_[i].top = y + kGap;
      y += 2 * kGap + gaps_[i].height;
      const auto moved = [&](Point point) { return Point{point.x + left_, point.y + row.top}; };
      for (std::size_t n = 0; n < row.boxes.size(); ++n) layout_.boxes[row.boxes[n]] = moved(row.layout.boxes[n]);
      for (std::size_t n = 0; n < row.lines.size(); ++n) {
        LaidLine& line = layout_.lines[row.lines[n]];
        line = std::move(row.layout.lines[n]);
        for (Point& point : line.curve) point = moved(point);
        line.tip = moved(line.tip);
        line.label = moved(line.label);
      }
    }
  }

  // The right side of the widest box in the column, or the left of it.
  [[nodiscard]] double side_of(std::size_t box, bool right) const {
    const Row& row = rows_[row_[box]];
    double side = right ? 0 : 1e9;
    for (std::size_t n = 0; n < row.boxes.size(); ++n) {
      if (row.columns[n] != column_of(box)) continue;
      const double left = layout_.boxes[row.boxes[n]].x;
      side = right ? std::max(side, left + boxes_[row.boxes[n]].width) : std::min(side, left);
    }
    return side;
  }

  [[nodiscard]] Point start_of(const Line& line) const {
    const Point corner = layout_.boxes[line.from];
    const Box& box = boxes_[line.from];
    double y = height_of(box) / 2;
    if (line.part) {
      y = box.parts[*line.part] / 2;
      for (std::size_t part = 0; part < *line.part; ++part) y += box.parts[part];
    }
    return {corner.x + box.width, corner.y + y};
  }

  void draw(const Crossing& crossing) {
    const Line& line = lines_[crossing.line];
    const Point start = start_of(line);
    const Point tip{layout_.boxes[line.to].x, layout_.boxes[line.to].y + height_of(boxes_[line.to]) / 2};
    const double out_x = side_of(line.from, true) + kBeside + kBetween * crossing.beside_out;
    const double in_x = side_of(line.to, false) - kBeside - kBetween * crossing.beside_in;
    const double out_y = gaps_[crossing.out].top + crossing.out_track;
    const double in_y = gaps_[crossing.in].top + crossing.in_track;
    std::vector<Point> way = {start, {out_x, start.y}, {out_x, out_y}};
    if (crossing.margin > 0) {
      const double x = left_ - kBeside - kTrack * crossing.margin + kTrack / 2;
      way.push_back({x, out_y});
      way.push_back({x, in_y});
    }
    way.push_back({in_x, in_y});
    way.push_back({in_x, tip.y});
    way.push_back({tip.x - kArrow, tip.y});
    LaidLine& laid = layout_.lines[crossing.line];
    laid.curve = lane_curve(way);
    laid.tip = tip;
    laid.label_on_line = true;
    laid.label = {(out_x + way[3].x) / 2, out_y};
    const double reach = line.label_width / 2 + kBeside;
    if (std::abs(out_x - way[3].x) > 2 * reach) laid.label.x = out_x + (way[3].x < out_x ? -reach : reach);
  }

  const std::vector<Box>& boxes_;
  const std::vector<Line>& lines_;
  const std::vector<std::size_t> row_;  // by box
  std::vector<Row> rows_;
  std::vector<Gap> gaps_;  // under the row of the same number
  std::vector<Crossing> crossings_;
  int margins_ = 0;
  double left_ = 0;  // where the rows begin
  Layout layout_;
};

}  // namespace

Result<Layout> lay_out_in_rows(const std::vector<Box>& boxes, const std::vector<Line>& lines) {
  auto whole = lay_out(boxes, lines);
  if (!whole || boxes.empty()) return whole;
  const auto column = columns_of(boxes, *whole);
  const std::size_t columns = *std::ranges::max_element(column) + 1;
  const std::size_t count = rows_for(*whole, columns);
  if (count < 2) return whole;
  const auto cuts = cuts_of(columns, count, lines, column);
  std::vector<std::size_t> rows;
  for (const std::size_t at : column) {
    rows.push_back(static_cast<std::size_t>(std::upper_bound(cuts.begin(), cuts.end(), at) - cuts.begin()) - 1);
  }
  if (is_tangled(lines, rows, column, columns)) return whole;
  return Fold(boxes, lines, std::move(rows), count).run();
}

}  // namespace drops::author
