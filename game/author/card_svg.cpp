#include "game/author/card_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "game/author/svg_text.h"

namespace drops::author {
namespace {

constexpr double kWidth = 330, kPad = 14, kInner = kWidth - 2 * kPad;
constexpr double kSignSize = 11.5, kSignLine = 17, kMark = 17, kBetweenSigns = 12;

// Where a mark stands and what it is called, and the colour of its words.
struct Look {
  const char* mark;
  const char* colour;
};

Look look_of(Sign::Kind kind) {
  switch (kind) {
    case Sign::Kind::kDrop: return {"drop", "#006B4E"};
    case Sign::Kind::kLeak: return {"leak", "#7A4F00"};
    case Sign::Kind::kBucket: return {"bucket", "#A34700"};
    case Sign::Kind::kOther: break;
  }
  return {"other", ink::kSoft};
}

struct Band {
  const char* colour;
  std::string word;
};

Band band_of(const StoryCard& card) {
  if (card.unreachable) return {"#566A7D", "NO WAY LEADS HERE"};
  switch (card.kind) {
    case StoryCard::Kind::kEnding: return {"#10253A", "■ ENDING"};
    case StoryCard::Kind::kInject: return {"#8A3B68", "★ SURPRISE"};
    case StoryCard::Kind::kScene: break;
  }
  return {ink::kPrimary, card.start ? "▶ START" : "SCENE"};
}

class CardPen {
 public:
  void down(double by) { y_ += by; }
  [[nodiscard]] double y() const { return y_; }

  void lines(std::string_view text, double size, const char* colour, std::size_t most, const char* more = "") {
    for (const auto& line : broken_lines(text, size, kInner, most)) {
      y_ += size * 1.32;
      svg_ += svg_text(kPad, y_ - size * 0.28, size, colour, line, more);
    }
  }

  void rule() { svg_ += fmt::format(R"(<path d="M0 {0:.1f}H{1}" stroke="#D3DEE8"/>)", y_, kWidth); }

  // As many in a line as it holds; one that is wider than a line has lines of its own.
  void signs(const std::vector<Sign>& signs) {
    if (signs.empty()) return;
    double x = kPad;
    y_ += kSignLine;
    for (const Sign& sign : signs) {
      const auto parts = broken_lines(sign.text, kSignSize, kInner - kMark, 3);
      const double width = parts.empty() ? 0 : kMark + text_width(parts.front(), kSignSize);
      if (x > kPad && (parts.size() > 1 || x + width > kPad + kInner)) {
        x = kPad;
        y_ += kSignLine;
      }
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) y_ += kSignLine - 3;
        if (i == 0)
          (void)draw_sign({sign.kind, parts[i]}, x, y_, svg_);
        else
          svg_ += svg_text(x + kMark, y_, kSignSize, look_of(sign.kind).colour, parts[i]);
      }
      x = parts.size() > 1 ? kPad + kInner : x + width + kBetweenSigns;
    }
    y_ += 4;
  }

  [[nodiscard]] std::string take() { return std::move(svg_); }

 private:
  double y_ = 0;
  std::string svg_;
};

std::string capital(std::string title) {
  if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
  }
  return title;
}

// The band: what it is, and its name; below it the text, the question and what else there is.
std::string draw_head(const StoryCard& card, CardPen& pen) {
  const Band band = band_of(card);
  pen.down(6);
  pen.lines(fmt::format("{} · {}", band.word, card.id), 10.5, "#FFFFFF", 1, R"(letter-spacing="0.6")");
  pen.lines(capital(card.title), 17, "#FFFFFF", 2, R"(font-weight="700")");
  pen.down(7);
  const double height = pen.y();
  if (!card.text.empty()) {
    pen.down(5);
    pen.lines(card.text, 12.5, ink::kSoft, 4, R"(font-style="italic")");
  }
  if (!card.asked.empty()) {
    pen.down(5);
    pen.lines(card.asked, 13, ink::kText, 4, R"(font-weight="700")");
  }
  pen.signs(card.notes);
  pen.down(7);
  return fmt::format(R"(<path d="M0 {0:.1f}V10Q0 0 10 0H{1}Q{2} 0 {2} 10V{0:.1f}Z" fill="{3}"/>)", height, kWidth - 10,
                     kWidth, band.colour);
}

void draw_row(const Row& row, CardPen& pen) {
  pen.rule();
  pen.down(5);
  pen.lines(row.text, 13, ink::kText, 5);
  std::vector<Sign> signs = row.signs;
  if (row.by_default) signs.push_back({Sign::Kind::kOther, "when time is up"});
  pen.signs(signs);
  pen.down(5);
}

}  // namespace

double DrawnCard::height() const {
  return std::accumulate(parts.begin(), parts.end(), 0.0);
}

std::string svg_text(double x, double y, double size, const char* colour, std::string_view text, const char* more) {
  return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="{}" fill="{}"{}{}>{}</text>)", x, y, size, colour,
                     *more == '\0' ? "" : " ", more, xml(text));
}

double draw_sign(const Sign& sign, double x, double y, std::string& svg) {
  const Look look = look_of(sign.kind);
  svg += fmt::format(R"svg(<use href="#{}" transform="translate({:.1f} {:.1f})"/>)svg", look.mark, x, y - 10.5);
  svg += svg_text(x + kMark, y, kSignSize, look.colour, sign.text);
  return kMark + text_width(sign.text, kSignSize);
}

DrawnCard draw_card(const StoryCard& card) {
  DrawnCard drawn{kWidth, {}, ""};
  CardPen pen;
  double before = 0;
  const auto end_part = [&] {
    drawn.parts.push_back(pen.y() - before);
    before = pen.y();
  };
  const std::string band = draw_head(card, pen);
  end_part();
  for (const Row& row : card.rows) {
    draw_row(row, pen);
    end_part();
  }
  // What Graphviz is told are whole points.
  for (double& part : drawn.parts) part = std::max(1.0, part);
  const char* edge = card.unreachable || card.kind == StoryCard::Kind::kInject ? R"( stroke-dasharray="7 5")" : "";
  const double border = card.kind == StoryCard::Kind::kEnding ? 3 : 1.5;
  drawn.svg = fmt::format(
      R"(<rect width="{0}" height="{1:.1f}" rx="10" fill="{2}"/>{3}{4}<rect width="{0}" height="{1:.1f}" rx="10" )"
      R"(fill="none" stroke="{5}" stroke-width="{6}"{7}/>)",
      kWidth, drawn.height(), ink::kSurface, band, pen.take(), card.unreachable ? ink::kText : ink::kLine, border,
      edge);
  return drawn;
}

std::string_view svg_marks() {
  return R"svg(<g id="drop">
<path d="M6 0C6 0 1.6 5 1.6 7.8a4.4 4.2 0 0 0 8.8 0C10.4 5 6 0 6 0Z" fill="#009E73"/><path d="M3.9 7.9H8.1M6 5.8V10" stroke="#FFF" stroke-width="1.4"/></g>
<g id="leak">
<path d="M6 .7C6 .7 2.1 5.2 2.1 7.8a3.9 3.7 0 0 0 7.8 0C9.9 5.2 6 .7 6 .7Z" fill="#FFF" stroke="#B97F00" stroke-width="1.4"/><path d="M3.9 7.9H8.1" stroke="#7A4F00" stroke-width="1.4"/></g>
<g id="bucket">
<path d="M.6 4.2 7.4.4 10.6 8.4 5.6 11.2Z" fill="#D55E00"/><path d="M.8 6.4Q-.6 8.6.6 11.2" fill="none" stroke="#D55E00" stroke-width="1.6" stroke-linecap="round"/></g>
<g id="other">
<path d="M4 3 8 6.5 4 10Z" fill="#708396"/></g>
)svg";
}

}  // namespace drops::author
