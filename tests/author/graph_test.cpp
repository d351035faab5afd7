#include "game/author/graph_svg.h"
#include "game/author/graph_text.h"
#include "game/author/layout.h"
#include "game/author/layout_rows.h"

#include <graphviz/cgraph.h>

#include <algorithm>
#include <vector>

#include "game/author/svg_text.h"
#include "game/script/loader.h"

#include <catch2/catch.hpp>

using namespace drops;
using author::StoryGraph;

namespace {

plan::Plan plan_of(const std::string& text) {
  auto loaded = script::load_text("story.lua", text);
  REQUIRE(loaded);
  return std::move(loaded->plan);
}

plan::Plan late_release() {
  auto loaded = script::load_file(DROPS_SOURCE_DIR "/scripts/scenarios/late-release.lua");
  REQUIRE(loaded);
  return std::move(loaded->plan);
}

std::string svg_of(const plan::Plan& plan) {
  const auto svg = author::graph_svg(author::story_graph(plan));
  REQUIRE(svg);
  return *svg;
}

constexpr const char* kHead = R"(
scenario { api = 1, id = "s", title = "S", players = { 2, 6 }, start = "first" }
role "lead" { "Lead", leader = true }
role "dev" { "Dev", many = true }
)";

// Elements are closed in the order in which they were opened, and no sign of XML's own stands loose.
bool is_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  std::size_t at = xml.find("?>") + 2;
  while (at < xml.size()) {
    const std::size_t tag = xml.find('<', at);
    const std::string text = xml.substr(at, tag - at);
    if (text.find('>') != std::string::npos) return false;
    for (auto amp = text.find('&'); amp != std::string::npos; amp = text.find('&', amp + 1)) {
      if (text.find(';', amp) == std::string::npos) return false;
    }
    if (tag == std::string::npos) break;
    const std::size_t end = xml.find('>', tag);
    if (end == std::string::npos) return false;
    const std::string inside = xml.substr(tag + 1, end - tag - 1);
    if (std::ranges::count(inside, '"') % 2 != 0 || inside.find('<') != std::string::npos) return false;
    if (inside.starts_with('/')) {
      if (open.empty() || open.back() != inside.substr(1)) return false;
      open.pop_back();
    } else if (!inside.ends_with('/')) {
      open.push_back(inside.substr(0, inside.find_first_of(" \n")));
    }
    at = end + 1;
  }
  return open.empty();
}

// The words of all text elements, in their order, with a space between them: lines that were broken are one again.
std::string words_of(const std::string& svg) {
  std::string words;
  for (auto at = svg.find("<text"); at != std::string::npos; at = svg.find("<text", at + 1)) {
    const auto begin = svg.find('>', at) + 1;
    words += svg.substr(begin, svg.find('<', begin) - begin) + " ";
  }
  return words;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("the picture of a story is XML that holds, with each scene, question and option in it") {
  const plan::Plan plan = late_release();
  const std::string svg = svg_of(plan);
  CHECK(is_well_formed(svg));
  const std::string words = words_of(svg);
  for (const auto& scene : plan.scenes) {
    INFO(scene.id);
    CHECK(has(words, " · " + scene.id));
    CHECK(has(words, author::xml(scene.texts[0].text)));
    if (!scene.ask) continue;
    CHECK(has(words, author::xml(scene.ask->prompt)));
    for (const auto& option : scene.ask->options) CHECK(has(words, author::xml(option.text)));
  }
  CHECK(count_of(words, "■ ENDING") == 4);
  CHECK(count_of(words, "▶ START") == 1);
}

TEST_CASE("each way of a story is drawn, and one that has a condition says it and its turn") {
  const plan::Plan plan = late_release();
  const StoryGraph graph = author::story_graph(plan);
  CHECK(graph.ways.size() == 14);
  const std::string svg = svg_of(plan);
  CHECK(count_of(svg, "class=\"way\"") == 14);
  const std::string words = words_of(svg);
  CHECK(has(words, "1. Dana&#39;s patience below 1"));
  CHECK(has(words, "2. trust 47 or more in the eyes of Dana, the client"));
  CHECK(has(words, "4. otherwise"));
}

TEST_CASE("drops, leaks and buckets differ by mark and word, not by colour alone") {
  const std::string svg = svg_of(late_release());
  for (const char* mark : {"drop", "leak", "bucket"}) {
    CHECK(has(svg, std::string("<g id=\"") + mark + "\">"));
    CHECK(count_of(svg, std::string("href=\"#") + mark + "\"") > 1);
  }
  CHECK(has(words_of(svg), "leaks: the price of a choice"));
}

TEST_CASE("a scene that no way leads to is dashed and says so; without one nothing is dashed") {
  const std::string ends = "scene \"first\" { \"Monday.\", ending = \"done\" }\n";
  const std::string lost = svg_of(plan_of(kHead + ends + "scene \"lost\" { \"Nobody comes here.\", ending = \"x\" }"));
  CHECK(count_of(lost, "class=\"card unreachable\"") == 1);
  CHECK(has(lost, "stroke-dasharray"));
  CHECK(has(words_of(lost), "NO WAY LEADS HERE · lost"));
  const std::string found = svg_of(plan_of(kHead + ends));
  CHECK_FALSE(has(found, "unreachable"));
  CHECK_FALSE(has(found, "stroke-dasharray"));
}

TEST_CASE("hostile texts stay texts in every format") {
  plan::Plan plan = plan_of(std::string(kHead) + "scene \"first\" { \"Monday.\", ending = \"done\" }");
  plan.title = "</title><script>alert(1)</script>";
  plan.scenes[0].title = "\"]:::x --> y & <b>\\N{{#quot;";
  plan.scenes[0].texts[0].text = "a\x01\x1b[31m b \xff\xfe ]]> --> %%{init}%%\n\n| `c`";
  const std::string svg = svg_of(plan);
  CHECK(is_well_formed(svg));
  CHECK_FALSE(has(svg, "<script"));
  CHECK_FALSE(has(svg, "\x1b"));
  const StoryGraph graph = author::story_graph(plan);
  const std::string mermaid = author::graph_mermaid(graph);
  CHECK(count_of(mermaid, "\n") == 3);  // the head, one card, the class
  CHECK(count_of(mermaid, "\"") == 2);
  CHECK_FALSE(has(mermaid, "-->"));
  CHECK_FALSE(has(mermaid, "%%"));
  Agraph_t* read = agmemread(author::graph_dot(graph).c_str());
  REQUIRE(read != nullptr);
  CHECK(agnnodes(read) == 1);
  agclose(read);
}

TEST_CASE("a file with mistakes is drawn as far as it can be read") {
  const plan::Plan plan = plan_of(std::string(kHead) + "scene \"first\" { \"Monday.\", go = \"nowhere\" }");
  CHECK(has(words_of(svg_of(plan)), "leads to &#39;nowhere&#39;, which is not there"));
}

TEST_CASE("dot holds a node for each scene and an edge for each way, and Graphviz reads it") {
  const StoryGraph graph = author::story_graph(late_release());
  Agraph_t* read = agmemread(author::graph_dot(graph).c_str());
  REQUIRE(read != nullptr);
  CHECK(agnnodes(read) == static_cast<int>(graph.cards.size()));
  CHECK(agnedges(read) == static_cast<int>(graph.ways.size()));
  agclose(read);
}

TEST_CASE("Mermaid holds each scene, each way, and the option that a way begins with") {
  const plan::Plan plan = late_release();
  const std::string text = author::graph_mermaid(author::story_graph(plan));
  CHECK(text.starts_with("flowchart LR\n"));
  CHECK(count_of(text, " --> ") + count_of(text, " -->|") == 14);
  CHECK(has(text, "card2 -->|\"Write to everybody, now\"| card3"));
  for (const auto& scene : plan.scenes) CHECK(has(text, "<b>" + scene.spoken_title() + "</b>"));
}

TEST_CASE("a story that goes round and one of twenty scenes with five ways each are drawn without cards on cards") {
  std::string text = kHead;
  for (int i = 0; i < 20; ++i) {
    const std::string id = i == 0 ? "first" : "s" + std::to_string(i);
    text += "scene \"" + id + "\" { \"Text of " + id + ".\", ask = vote { \"What?\", default = \"o0\",\n";
    for (int option = 0; option < 5; ++option) {
      const int to = (i * 3 + option * 7 + 1) % 21;
      const std::string go = to == 20 ? "last" : to == 0 ? "first" : "s" + std::to_string(to);
      text += "{ \"Option " + std::to_string(option) + " of " + id + "\", id = \"o" + std::to_string(option) +
              "\", go = \"" + go + "\" },\n";
    }
    text += "} }\n";
  }
  const StoryGraph graph = author::story_graph(plan_of(text + "scene \"last\" { \"End.\", ending = \"done\" }"));
  REQUIRE(graph.ways.size() == 100);
  std::vector<author::Box> boxes(graph.cards.size(), {330, {80, 40, 40, 40, 40, 40}});
  std::vector<author::Line> lines;
  for (const auto& way : graph.ways) lines.push_back({way.from, way.to, 1 + *way.row});
  const auto layout = author::lay_out(boxes, lines);
  REQUIRE(layout);
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = a + 1; b < boxes.size(); ++b) {
      const auto& one = layout->boxes[a];
      const auto& other = layout->boxes[b];
      CHECK((std::abs(one.x - other.x) >= 330 || std::abs(one.y - other.y) >= 280));
    }
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = layout->lines[i];
    REQUIRE(line.curve.size() >= 4);
    CHECK(std::abs(line.tip.x - layout->boxes[lines[i].to].x) < 2);
    CHECK(std::abs(line.curve.front().x - layout->boxes[lines[i].from].x - 330) < 2);
  }
  CHECK(author::graph_svg(graph));
}

TEST_CASE("a long chain is folded into rows, and no line crosses a card on its way from one to another") {
  std::vector<author::Box> boxes(20, {330, {80, 40, 40}});
  std::vector<author::Line> lines;
  for (std::size_t i = 0; i + 1 < boxes.size(); ++i) lines.push_back({i, i + 1});
  lines.push_back({2, 19, 1, 120, 30});  // over a row
  lines.push_back({19, 0});              // and back over all of them
  const auto straight = author::lay_out(boxes, lines);
  const auto rows = author::lay_out_in_rows(boxes, lines);
  REQUIRE(straight);
  REQUIRE(rows);
  CHECK(rows->width < straight->width / 2);
  CHECK(rows->width > rows->height);
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    CHECK(rows->boxes[a].x + 330 <= rows->width);
    for (std::size_t b = a + 1; b < boxes.size(); ++b) {
      const auto& one = rows->boxes[a];
      const auto& other = rows->boxes[b];
      CHECK((std::abs(one.x - other.x) >= 330 || std::abs(one.y - other.y) >= 160));
    }
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const author::LaidLine& line = rows->lines[i];
    REQUIRE(line.curve.size() >= 4);
    CHECK(std::abs(line.curve.front().x - rows->boxes[lines[i].from].x - 330) < 2);
    CHECK(std::abs(line.tip.x - rows->boxes[lines[i].to].x) < 2);
    for (const author::Point& point : line.curve) {
      for (const author::Point& box : rows->boxes) {
        const bool within =
            point.x > box.x + 2 && point.x < box.x + 328 && point.y > box.y + 2 && point.y < box.y + 158;
        CHECK_FALSE(within);
      }
    }
  }
}

TEST_CASE("a short story, and one whose ways go everywhere, stay in one row") {
  std::vector<author::Box> few(8, {330, {80, 40}}), many(20, {330, {80, 40}});
  std::vector<author::Line> chain, tangle;
  for (std::size_t i = 0; i + 1 < few.size(); ++i) chain.push_back({i, i + 1});
  for (std::size_t i = 0; i + 1 < many.size(); ++i) tangle.push_back({i, i + 1});
  for (std::size_t i = 0; i < 6; ++i) tangle.push_back({i, 19});
  CHECK(author::lay_out_in_rows(few, chain)->width == author::lay_out(few, chain)->width);
  CHECK(author::lay_out_in_rows(many, tangle)->width == author::lay_out(many, tangle)->width);
}

TEST_CASE("the same story gives the same picture") {
  const plan::Plan plan = late_release();
  CHECK(svg_of(plan) == svg_of(plan));
}

TEST_CASE("text is broken at spaces, within words that are too wide, and cut with an ellipsis") {
  CHECK(author::broken_lines("one two three", 10, 1000, 3) == std::vector<std::string>{"one two three"});
  const auto lines = author::broken_lines("one two three four five six", 10, 50, 2);
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].ends_with("…"));
  for (const auto& line : author::broken_lines(std::string(80, 'm'), 10, 60, 99)) {
    CHECK(author::text_width(line, 10) <= 60);
  }
  CHECK(author::broken_lines("", 10, 60, 3).empty());
}
