#pragma once
// Trust over the scenes: lines with markers and dashes of their own, names at their ends, a scale and a band for what
// happened. Drawn by hand; readable without colour.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/client/ui.h"

namespace drops::client {

struct ChartLine {
  std::string name = {};                          // "The client"
  std::vector<std::optional<float>> values = {};  // 0..100, one for each scene; nothing: not known there
};

struct LineChart {
  std::string_view id = "chart";
  std::string_view label = {};            // for speech: "Trust over the scenes"
  std::vector<std::string> scenes = {};   // along the foot: "Start", "1", "2"
  std::vector<ChartLine> lines = {};      // at most 8 look different
  std::optional<std::size_t> event = {};  // the band ends at this scene
  std::string_view event_text = {};
  float height = 320;  // units; 0: what is left of the column
};
void line_chart(Ui& ui, const LineChart& chart);

}  // namespace drops::client
