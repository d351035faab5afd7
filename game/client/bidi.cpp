#include "game/client/bidi.h"

#include <algorithm>
#include <numeric>

#ifdef DROPS_BIDI
#include <fribidi.h>
#endif

namespace drops::client::bidi {
namespace {

constexpr std::size_t kMostKept = 400;

// The next code point; a byte that begins none counts as itself, so that nothing is lost.
char32_t next_code(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at++);
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
  if (more == 0) return first;
  char32_t code = first & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 0; i < more && at < text.size() && (byte(at) & 0xC0U) == 0x80U; ++i) {
    code = (code << 6U) | (byte(at++) & 0x3FU);
  }
  return code;
}

void append(std::string& text, char32_t code) {
  const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0U | (code >> 6U));
  } else if (code < 0x10000) {
    put(0xE0U | (code >> 12U));
    put(0x80U | ((code >> 6U) & 0x3FU));
  } else {
    put(0xF0U | (code >> 18U));
    put(0x80U | ((code >> 12U) & 0x3FU));
    put(0x80U | ((code >> 6U) & 0x3FU));
  }
  put(0x80U | (code & 0x3FU));
}

// Marks of direction and of joining have done their work before anything is drawn; a joined pair leaves a filler.
bool invisible(char32_t code) {
  return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0x061C || code == 0xFEFF;
}

}  // namespace

bool available() {
#ifdef DROPS_BIDI
  return true;
#else
  return false;
#endif
}

bool turns(std::string_view text) {
  if (!available()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    if (first < 0xD6) continue;
    if (first <= 0xDF) return true;  // Hebrew, Arabic and what lies beside them
    const unsigned char second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
    if (first == 0xE0 && second >= 0xA0 && second <= 0xA3) return true;
    if (first == 0xEF && second >= 0xAC && second <= 0xBB) return true;  // their forms
  }
  return false;
}

Directed::Directed(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    origins_.push_back(at);
    codes_.push_back(next_code(text, at));
  }
  types_.resize(codes_.size());
  levels_.resize(codes_.size());
  for (std::size_t first = 0; first <= codes_.size();) {
    const auto stop = std::find(codes_.begin() + static_cast<std::ptrdiff_t>(first), codes_.end(), U'\n');
    const auto end = static_cast<std::size_t>(stop - codes_.begin());
    paragraphs_.push_back({first, end, false});
    join(first, end);
    first = end + 1;
  }
  leave_out_invisible();
  for (const char32_t code : codes_) {
    starts_.push_back(text_.size());
    append(text_, code);
  }
  starts_.push_back(text_.size());
}

// Levels and forms of one paragraph: the last of paragraphs_.
void Directed::join([[maybe_unused]] std::size_t first, [[maybe_unused]] std::size_t end) {
#ifdef DROPS_BIDI
  static_assert(sizeof(FriBidiChar) == sizeof(char32_t) && sizeof(FriBidiCharType) == sizeof(std::uint32_t) &&
                sizeof(FriBidiLevel) == sizeof(signed char));
  const auto length = static_cast<FriBidiStrIndex>(end - first);
  if (length == 0) return;
  std::vector<FriBidiChar> letters(codes_.begin() + static_cast<std::ptrdiff_t>(first),
                                   codes_.begin() + static_cast<std::ptrdiff_t>(end));
  FriBidiCharType* types = types_.data() + first;
  FriBidiLevel* levels = levels_.data() + first;
  fribidi_get_bidi_types(letters.data(), length, types);
  std::vector<FriBidiBracketType> brackets(letters.size());
  fribidi_get_bracket_types(letters.data(), length, types, brackets.data());
  FriBidiParType base = FRIBIDI_PAR_ON;
  if (fribidi_get_par_embedding_levels_ex(types, brackets.data(), length, &base, levels) == 0) return;
  paragraphs_.back().right = FRIBIDI_IS_RTL(base);
  std::vector<FriBidiArabicProp> joins(letters.size());
  fribidi_get_joining_types(letters.data(), length, joins.data());
  fribidi_join_arabic(types, length, levels, joins.data());
  fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAGS_ARABIC, levels, length, joins.data(), letters.data());
  std::copy(letters.begin(), letters.end(), codes_.begin() + static_cast<std::ptrdiff_t>(first));
#endif
}

void Directed::leave_out_invisible() {
  std::size_t kept = 0;
  std::size_t paragraph = 0;
  for (std::size_t i = 0; i <= codes_.size(); ++i) {
    if (paragraph < paragraphs_.size() && i == paragraphs_[paragraph].end) {
      paragraphs_[paragraph].end = kept;
      if (paragraph + 1 < paragraphs_.size()) paragraphs_[paragraph + 1].first = kept + 1;
      ++paragraph;
    }
    if (i == codes_.size() || invisible(codes_[i])) continue;
    codes_[kept] = codes_[i];
    origins_[kept] = origins_[i];
    types_[kept] = types_[i];
    levels_[kept] = levels_[i];
    ++kept;
  }
  codes_.resize(kept);
  origins_.resize(kept);
  types_.resize(kept);
  levels_.resize(kept);
}

const Directed::Paragraph& Directed::around(std::size_t code) const {
  const auto at = std::find_if(paragraphs_.begin(), paragraphs_.end(),
                               [code](const Paragraph& paragraph) { return code <= paragraph.end; });
  return at == paragraphs_.end() ? paragraphs_.back() : *at;
}

std::size_t Directed::code_at(std::size_t byte) const {
  return static_cast<std::size_t>(std::lower_bound(starts_.begin(), starts_.end(), byte) - starts_.begin());
}

bool Directed::from_right(std::size_t at) const {
  return around(code_at(at)).right;
}

std::vector<std::size_t> Directed::order(std::size_t from, std::size_t to) const {
  const std::size_t first = std::min(code_at(from), codes_.size());
  const std::size_t end = std::clamp(code_at(to), first, codes_.size());
#ifdef DROPS_BIDI
  std::vector<FriBidiStrIndex> map(end - first);
  std::iota(map.begin(), map.end(), 0);
  if (!map.empty()) {
    std::vector<FriBidiLevel> levels(levels_.begin() + static_cast<std::ptrdiff_t>(first),
                                     levels_.begin() + static_cast<std::ptrdiff_t>(end));
    const FriBidiParType base = around(first).right ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    // What it gives is a level, and 0 only without memory: then the line stands as it is read.
    (void)!fribidi_reorder_line(FRIBIDI_FLAG_REORDER_NSM, types_.data() + first,
                                static_cast<FriBidiStrIndex>(map.size()), 0, base, levels.data(), nullptr, map.data());
  }
  std::vector<std::size_t> out(map.size());
  std::transform(map.begin(), map.end(), out.begin(),
                 [first](FriBidiStrIndex i) { return first + static_cast<std::size_t>(i); });
  return out;
#else
  std::vector<std::size_t> out(end - first);
  std::iota(out.begin(), out.end(), first);
  return out;
#endif
}

std::string Directed::line(std::size_t from, std::size_t to) const {
  std::string drawn;
  for (const std::size_t code : order(from, to)) append(drawn, codes_[code]);
  return drawn;
}

std::vector<Placed> Directed::letters(std::size_t from, std::size_t to) const {
  std::vector<Placed> drawn;
  for (const std::size_t code : order(from, to)) {
    Placed& placed = drawn.emplace_back();
    append(placed.letter, codes_[code]);
    placed.origin = origins_[code];
    placed.turned = (levels_[code] & 1) != 0;
  }
  return drawn;
}

const Directed& Shelf::of(std::string_view text) {
  std::string key(text);
  const auto known = kept_.find(key);
  if (known != kept_.end()) return known->second;
  if (kept_.size() >= kMostKept) kept_.clear();
  Directed made(key);
  return kept_.emplace(std::move(key), std::move(made)).first->second;
}

}  // namespace drops::client::bidi
