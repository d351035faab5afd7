#include "game/author/graph_text.h"

#include <fmt/format.h>

#include "game/author/svg_text.h"
#include "game/base/text.h"

namespace drops::author {
namespace {

constexpr std::size_t kLongest = 160;  // letters of a text on a card

std::string_view mark_of(Sign::Kind kind) {
  switch (kind) {
    case Sign::Kind::kDrop: return "＋ ";
    case Sign::Kind::kLeak: return "－ ";
    case Sign::Kind::kBucket: return "▼ ";
    case Sign::Kind::kOther: break;
  }
  return "· ";
}

std::string_view kind_of(const StoryCard& card) {
  if (card.unreachable) return "No way leads here";
  if (card.kind == StoryCard::Kind::kEnding) return "■ Ending";
  if (card.kind == StoryCard::Kind::kInject) return "★ Surprise";
  return card.start ? "▶ Start" : "Scene";
}

std::string dot_cell(const std::string& words, std::string_view more) {
  return fmt::format("<TR><TD ALIGN=\"LEFT\"{}>{}</TD></TR>", more, words);
}

std::string dot_signs(const std::vector<Sign>& signs) {
  std::string text;
  for (const Sign& sign : signs) {
    text += fmt::format("<BR ALIGN=\"LEFT\"/>{}{}", mark_of(sign.kind), xml(shortened(sign.text, kLongest)));
  }
  return text;
}

std::string dot_card(const StoryCard& card, std::size_t number) {
  std::string cells =
      dot_cell(fmt::format("{} <I>{}</I><BR ALIGN=\"LEFT\"/><B>{}</B>", kind_of(card), xml(card.id), xml(card.title)),
               " PORT=\"card\" BGCOLOR=\"#DCEBF5\"");
  std::string head = xml(shortened(card.text, kLongest));
  if (!card.asked.empty()) head += fmt::format("<BR ALIGN=\"LEFT\"/><B>{}</B>", xml(card.asked));
  cells += dot_cell(head + dot_signs(card.notes) + "<BR ALIGN=\"LEFT\"/>", "");
  for (std::size_t row = 0; row < card.rows.size(); ++row) {
    cells += dot_cell(xml(card.rows[row].text) + dot_signs(card.rows[row].signs) + "<BR ALIGN=\"LEFT\"/>",
                      fmt::format(" PORT=\"row{}\"", row));
  }
  return fmt::format(
      "  card{} [{}label=<<TABLE BORDER=\"{}\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"6\">{}</TABLE>>];\n",
      number, card.unreachable ? "shape=box style=dashed margin=0.1 " : "",
      card.kind == StoryCard::Kind::kEnding ? 3 : 1, cells);
}

// Quotes, brackets and what Mermaid reads as its own become its numbered signs.
std::string mermaid(std::string_view text) {
  std::string safe;
  for (const char c : shortened(text, kLongest)) {
    const auto code = static_cast<unsigned char>(c);
    const bool plain = code >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view(" .,:'!?/+-=()").find(c) != std::string_view::npos;
    safe += plain ? std::string(1, c) : code < 0x20 ? std::string(" ") : fmt::format("#{};", code);
  }
  return safe;
}

std::string mermaid_card(const StoryCard& card, std::size_t number) {
  std::string text = fmt::format("{}<br/><b>{}</b>", kind_of(card), mermaid(card.title));
  if (!card.text.empty()) text += fmt::format("<br/><i>{}</i>", mermaid(card.text));
  if (!card.asked.empty()) text += fmt::format("<br/>{}", mermaid(card.asked));
  for (const Sign& sign : card.notes) text += fmt::format("<br/>{}{}", mark_of(sign.kind), mermaid(sign.text));
  for (const Row& row : card.rows) {
    text += fmt::format("<br/><b>{}</b>", mermaid(row.text));
    for (const Sign& sign : row.signs) text += fmt::format("<br/>{}{}", mark_of(sign.kind), mermaid(sign.text));
  }
  const bool ending = card.kind == StoryCard::Kind::kEnding;
  return fmt::format("  card{}{}\"{}\"{}{}\n", number, ending ? "([" : "[", text, ending ? "])" : "]",
                     card.unreachable ? ":::unreachable" : "");
}

}  // namespace

std::string graph_dot(const StoryGraph& graph) {
  std::string text = fmt::format(
      "digraph story {{\n  rankdir=LR;\n  label=<{}>;\n  labelloc=t;\n"
      "  node [shape=plain fontname=\"Inter, Helvetica, Arial\"];\n"
      "  edge [fontname=\"Inter, Helvetica, Arial\"];\n",
      xml(graph.title.empty() ? " " : graph.title));
  for (std::size_t i = 0; i < graph.cards.size(); ++i) text += dot_card(graph.cards[i], i);
  for (const Way& way : graph.ways) {
    const std::string port = way.row ? fmt::format("row{}", *way.row) : "card";
    const std::string when = way.when.empty() ? "" : fmt::format("label=<{}> ", xml(way.when));
    const bool dashed = graph.cards[way.from].unreachable || graph.cards[way.from].kind == StoryCard::Kind::kInject;
    text += fmt::format("  card{}:{}:e -> card{}:card:w [{}{}];\n", way.from, port, way.to, when,
                        dashed ? "style=dashed" : "");
  }
  return text + "}\n";
}

std::string graph_mermaid(const StoryGraph& graph) {
  std::string text = "flowchart LR\n";
  for (std::size_t i = 0; i < graph.cards.size(); ++i) text += mermaid_card(graph.cards[i], i);
  for (const Way& way : graph.ways) {
    const std::string label = way.row ? graph.cards[way.from].rows[*way.row].text : way.when;
    const bool dashed = graph.cards[way.from].unreachable || graph.cards[way.from].kind == StoryCard::Kind::kInject;
    text += fmt::format("  card{} {}{} card{}\n", way.from, dashed ? "-.->" : "-->",
                        label.empty() ? "" : fmt::format("|\"{}\"|", mermaid(label)), way.to);
  }
  return text + "  classDef unreachable stroke-dasharray: 7 5\n";
}

}  // namespace drops::author
