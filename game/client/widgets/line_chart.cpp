#include "game/client/widgets/line_chart.h"

#include <algorithm>
#include <cmath>

#include "game/client/widgets/chart_paint.h"

namespace drops::client {
namespace {

// Where the chart's area and its names lie, and from data to pixels.
struct Plot {
  Rect area;
  float names_x = 0;  // 0: the names stand in a legend under the chart
  std::size_t scenes = 1;
  float edge = 0;

  [[nodiscard]] float x(std::size_t scene) const {
    const float span = area.width() - 2 * edge;
    const auto last = static_cast<float>(std::max<std::size_t>(1, scenes - 1));
    return area.min.x + edge + span * static_cast<float>(scene) / last;
  }
  [[nodiscard]] float y(float value) const {
    return area.max.y - area.height() * std::clamp(value, 0.0F, 100.0F) / 100.0F;
  }
};

struct EndLabel {
  std::string text;
  float y = 0;   // where the line ends
  float at = 0;  // where its name stands
  float end_x = 0;
  std::size_t line = 0;
};

std::vector<EndLabel> labels_of(const LineChart& chart) {
  std::vector<EndLabel> labels;
  for (std::size_t i = 0; i < chart.lines.size(); ++i) {
    std::string text = chart.lines[i].name;
    for (std::size_t k = chart.lines[i].values.size(); k-- > 0;) {
      if (!chart.lines[i].values[k].has_value()) continue;
      text += " " + std::to_string(std::lround(*chart.lines[i].values[k]));
      break;
    }
    labels.push_back({.text = std::move(text), .line = i});
  }
  return labels;
}

void draw_scale(Ui& ui, const LineChart& chart, const Plot& plot) {
  const Palette& p = ui.palette();
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  const bool tight = plot.area.height() < line * 6;
  for (int value = 0; value <= 100; value += tight ? 50 : 25) {
    const float y = std::floor(plot.y(static_cast<float>(value))) + 0.5F;
    ui.canvas().line({plot.area.min.x, y}, {plot.area.max.x, y}, value == 0 ? p.outline : p.hair, ui.s(1));
    const std::string text = std::to_string(value);
    const float wide = ui.text_size(Type::kSmall, text).x;
    ui.text(Type::kSmall, {plot.area.min.x - ui.s(8) - wide, y - line / 2}, p.ink3, text);
  }
  // Names of scenes along the foot; every second, third ... where they would touch.
  float widest = 0;
  for (const std::string& scene : chart.scenes) widest = std::max(widest, ui.text_size(Type::kSmall, scene).x);
  const float each = plot.scenes > 1 ? plot.x(1) - plot.x(0) : plot.area.width();
  const auto step = static_cast<std::size_t>(std::max(1.0F, std::ceil((widest + ui.s(8)) / std::max(1.0F, each))));
  for (std::size_t i = 0; i < chart.scenes.size(); i += step) {
    const float wide = ui.text_size(Type::kSmall, chart.scenes[i]).x;
    const float x = std::min(plot.x(i) - wide / 2, plot.area.max.x + plot.edge - wide);
    ui.text(Type::kSmall, {x, plot.area.max.y + line * 0.5F + ui.s(1)}, p.ink3, chart.scenes[i]);
  }
}

void draw_event(Ui& ui, const LineChart& chart, const Plot& plot) {
  if (!chart.event.has_value() || *chart.event == 0 || *chart.event >= plot.scenes) return;
  const Palette& p = ui.palette();
  const float from = plot.x(*chart.event - 1);
  const float to = plot.x(*chart.event);
  ui.canvas().fill({{from, plot.area.min.y}, {to, plot.area.max.y}}, p.bad.faded(0.09F));
  const Vec2 size = ui.text_size(Type::kSmall, chart.event_text);
  const float least = plot.area.min.x + ui.s(2);
  const float x = std::clamp((from + to - size.x) / 2, least, std::max(least, plot.area.max.x - size.x));
  ui.text(Type::kSmall, {x, plot.area.min.y - size.y - ui.s(2)}, p.bad_text, chart.event_text);
}

void draw_lines(Ui& ui, const LineChart& chart, const Plot& plot, std::vector<EndLabel>& labels) {
  for (EndLabel& label : labels) {
    const LineStyle style = line_style(ui.palette(), label.line);
    std::vector<Vec2> points;
    const auto& values = chart.lines[label.line].values;
    for (std::size_t i = 0; i < values.size() && i < plot.scenes; ++i) {
      if (values[i].has_value()) points.push_back({plot.x(i), plot.y(*values[i])});
    }
    draw_line(ui, style, points, ui.s(3));
    for (const Vec2 point : points) draw_marker(ui, style.marker, point, ui.s(5), style.line);
    if (points.empty()) continue;
    label.y = label.at = points.back().y;
    label.end_x = points.back().x;
  }
}

// Names at the lines' ends, pushed apart, kept within the area.
void draw_names(Ui& ui, const Plot& plot, std::vector<EndLabel>& labels) {
  std::sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  const float gap = line + ui.s(2);
  float least = plot.area.min.y + line / 2;
  for (EndLabel& label : labels) {
    label.at = std::max(label.at, least);
    least = label.at + gap;
  }
  float most = plot.area.max.y + line / 4;
  for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
    label->at = std::min(label->at, most);
    most = label->at - gap;
  }
  for (const EndLabel& label : labels) {
    const LineStyle style = line_style(ui.palette(), label.line);
    ui.canvas().line({label.end_x + ui.s(9), label.y}, {plot.names_x - ui.s(4), label.at}, style.line.faded(0.6F),
                     ui.s(1.2F));
    draw_marker(ui, style.marker, {plot.names_x + ui.s(3), label.at}, ui.s(4), style.line);
    ui.text(Type::kSmall, {plot.names_x + ui.s(13), label.at - line / 2}, style.text, label.text);
  }
}

// The legend under the chart, where the names do not fit beside it. Returns its height; draws when told where.
float legend(Ui& ui, const std::vector<EndLabel>& labels, float width, const Vec2* at) {
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  const float mark = ui.s(44);
  float x = 0;
  float y = 0;
  float last = line;
  for (const EndLabel& label : labels) {
    const Vec2 size = ui.text_size(Type::kSmall, label.text, std::max(1.0F, width - mark));
    if (x > 0 && x + mark + size.x > width) {
      x = 0;
      y += last + ui.s(6);
      last = line;
    }
    if (at != nullptr) {
      const LineStyle style = line_style(ui.palette(), label.line);
      const float middle = at->y + y + line / 2;
      const Vec2 sample[] = {{at->x + x, middle}, {at->x + x + ui.s(34), middle}};
      draw_line(ui, style, sample, ui.s(3));
      draw_marker(ui, style.marker, {at->x + x + ui.s(17), middle}, ui.s(4), style.line);
      ui.text(Type::kSmall, {at->x + x + mark, at->y + y}, style.text, label.text, width - mark);
    }
    x += mark + size.x + ui.s(20);
    last = std::max(last, size.y);
  }
  return labels.empty() ? 0 : y + last;
}

}  // namespace

void line_chart(Ui& ui, const LineChart& chart) {
  std::vector<EndLabel> labels = labels_of(chart);
  const float width = ui.width();
  const float line = ui.theme().line_px(Type::kSmall) * leading(Type::kSmall);
  float names = 0;
  for (const EndLabel& label : labels) names = std::max(names, ui.text_size(Type::kSmall, label.text).x);
  const float whole = chart_height(ui, chart.height, line * 7);
  const float inner = whole - 2 * line - ui.s(20);
  const bool beside = names + ui.s(40) < width * 0.34F && static_cast<float>(labels.size()) * (line + ui.s(2)) < inner;
  const float below = beside ? 0 : legend(ui, labels, width, nullptr) + ui.s(16);
  const Rect rect = ui.take(chart.height > 0 ? whole + below : std::max(whole, line * 7 + below));
  if (ui.measuring()) return;

  Plot plot;
  plot.edge = ui.s(8);
  plot.scenes = std::max<std::size_t>(1, chart.scenes.size());
  const float scale = ui.text_size(Type::kSmall, "100").x + ui.s(8);
  plot.area = {{rect.min.x + scale, rect.min.y + line + ui.s(4)},
               {rect.max.x - (beside ? names + ui.s(32) : plot.edge), rect.max.y - below - line * 1.5F - ui.s(3)}};
  plot.names_x = beside ? plot.area.max.x + ui.s(14) : 0;
  draw_event(ui, chart, plot);
  draw_scale(ui, chart, plot);
  draw_lines(ui, chart, plot, labels);
  const Vec2 foot{rect.min.x, rect.max.y - below + ui.s(14)};
  if (beside) {
    draw_names(ui, plot, labels);
  } else {
    legend(ui, labels, width, &foot);
  }
  std::string value;
  for (const EndLabel& label : labels) value += (value.empty() ? "" : ", ") + label.text;
  ui.describe({.id = chart.id, .role = Role::kChart, .label = chart.label, .value = value}, rect);
}

}  // namespace drops::client
