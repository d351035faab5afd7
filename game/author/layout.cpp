#include "game/author/layout.h"

#include <fmt/format.h>
#include <gvc.h>

#include <cmath>
#include <memory>
#include <string>

namespace drops::author {
namespace {

// Graphviz wants its texts without const, and changes none of these.
char* text(const char* constant) {
  return const_cast<char*>(constant);
}

struct Closes {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
  void operator()(Agraph_t* graph) const { agclose(graph); }
};

void set_html(Agraph_t* graph, void* object, const std::string& label) {
  char* html = agstrdup_html(graph, text(label.c_str()));
  agset(object, text("label"), html);
  agstrfree(graph, html);
}

int whole(double size) {
  return static_cast<int>(std::lround(size));
}

// A table of empty cells: Graphviz is to know sizes, and no letters.
std::string cell(double width, double height, const std::string& port) {
  return fmt::format(R"(<TR><TD PORT="{}" FIXEDSIZE="TRUE" WIDTH="{}" HEIGHT="{}"></TD></TR>)", port, whole(width),
                     whole(height));
}

std::string table(const std::string& cells) {
  return R"(<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">)" + cells + "</TABLE>";
}

class Drawing {
 public:
  Drawing() : context_(gvContext()), graph_(agopen(text("story"), Agdirected, nullptr)) {
    agattr(graph_.get(), AGRAPH, text("rankdir"), text("LR"));
    agattr(graph_.get(), AGRAPH, text("nodesep"), text("0.45"));
    agattr(graph_.get(), AGRAPH, text("ranksep"), text("0.8"));
    agattr(graph_.get(), AGNODE, text("shape"), text("plain"));
    agattr(graph_.get(), AGNODE, text("label"), text(""));
    for (const char* name : {"label", "tailport", "headport"}) agattr(graph_.get(), AGEDGE, text(name), text(""));
  }
  ~Drawing() {
    if (laid_) gvFreeLayout(context_.get(), graph_.get());
  }
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;

  void add(const Box& box) {
    std::string cells;
    for (std::size_t i = 0; i < box.parts.size(); ++i) cells += cell(box.width, box.parts[i], fmt::format("p{}", i));
    Agnode_t* node = agnode(graph_.get(), text(fmt::format("n{}", nodes_.size()).c_str()), 1);
    set_html(graph_.get(), node, table(cells));
    nodes_.push_back(node);
  }

  void add(const Line& line) {
    const std::string name = fmt::format("e{}", edges_.size());
    Agedge_t* edge = agedge(graph_.get(), nodes_[line.from], nodes_[line.to], text(name.c_str()), 1);
    const std::string tail = line.part ? fmt::format("p{}:e", *line.part) : "e";
    agset(edge, text("tailport"), text(tail.c_str()));
    agset(edge, text("headport"), text("w"));
    if (line.label_width > 0) set_html(graph_.get(), edge, table(cell(line.label_width, line.label_height, "l")));
    edges_.push_back(edge);
  }

  Outcome lay_out() {
    laid_ = gvLayout(context_.get(), graph_.get(), "dot") == 0;
    if (laid_) return {};
    return fail(Code::kInternal, "the picture cannot be laid out", "write it with --format dot or mermaid");
  }

  [[nodiscard]] Layout read() const {
    Layout layout;
    layout.width = GD_bb(graph_.get()).UR.x;
    layout.height = GD_bb(graph_.get()).UR.y;
    for (Agnode_t* node : nodes_) {
      const Point middle = turned(ND_coord(node), layout.height);
      layout.boxes.push_back({middle.x - (ND_lw(node) + ND_rw(node)) / 2, middle.y - ND_ht(node) / 2});
    }
    for (Agedge_t* edge : edges_) layout.lines.push_back(line_of(edge, layout.height));
    return layout;
  }

 private:
  // Graphviz counts from below.
  static Point turned(const pointf& at, double height) { return {at.x, height - at.y}; }

  static LaidLine line_of(Agedge_t* edge, double height) {
    LaidLine line;
    if (ED_label(edge)) line.label = turned(ED_label(edge)->pos, height);
    const splines* curves = ED_spl(edge);
    if (curves == nullptr || curves->size < 1) return line;
    const bezier& curve = curves->list[0];
    for (int i = 0; i < static_cast<int>(curve.size); ++i) line.curve.push_back(turned(curve.list[i], height));
    line.tip = curve.eflag ? turned(curve.ep, height) : line.curve.back();
    return line;
  }

  std::unique_ptr<GVC_t, Closes> context_;
  std::unique_ptr<Agraph_t, Closes> graph_;
  std::vector<Agnode_t*> nodes_;
  std::vector<Agedge_t*> edges_;
  bool laid_ = false;
};

}  // namespace

Result<Layout> lay_out(const std::vector<Box>& boxes, const std::vector<Line>& lines) {
  Drawing drawing;
  for (const Box& box : boxes) drawing.add(box);
  for (const Line& line : lines) drawing.add(line);
  if (Outcome laid = drawing.lay_out(); !laid) return pass_on(laid);
  return drawing.read();
}

}  // namespace drops::author
