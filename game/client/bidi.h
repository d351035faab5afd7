#pragma once
// Text from right to left: which letters stand where in a line, and in which of their forms. Text comes and is wrapped
// in the order in which it is read; each line is then turned into the order in which it is drawn. Nothing else is
// mirrored. Without FriBidi nothing turns, and text stands as it was typed.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace drops::client::bidi {

// This program was built with what it takes.
[[nodiscard]] bool available();

// The text may hold letters that run from right to left; false is sure, and quickly told.
[[nodiscard]] bool turns(std::string_view text);

// One letter of a drawn line.
struct Placed {
  std::string letter;      // UTF-8, in the form that it takes here
  std::size_t origin = 0;  // the byte of the original text at which it begins
  bool turned = false;     // runs from right to left
};

// A text made ready to be wrapped and drawn; of paragraphs that '\n' parts, each with a direction of its own.
class Directed {
 public:
  explicit Directed(std::string_view text);

  // Still in the order in which it is read, but with its letters joined: what is measured and wrapped.
  [[nodiscard]] const std::string& text() const { return text_; }
  // A line of text(), from byte to byte, as it is drawn from left to right.
  [[nodiscard]] std::string line(std::size_t from, std::size_t to) const;
  [[nodiscard]] std::vector<Placed> letters(std::size_t from, std::size_t to) const;
  // The paragraph around this byte of text() begins at the right: so its first strong letter says.
  [[nodiscard]] bool from_right(std::size_t at) const;

 private:
  struct Paragraph {
    std::size_t first = 0;  // of codes_
    std::size_t end = 0;
    bool right = false;
  };
  void join(std::size_t first, std::size_t end);
  void leave_out_invisible();
  [[nodiscard]] const Paragraph& around(std::size_t code) const;
  [[nodiscard]] std::size_t code_at(std::size_t byte) const;
  [[nodiscard]] std::vector<std::size_t> order(std::size_t from, std::size_t to) const;  // of codes_

  std::string text_;
  std::vector<char32_t> codes_;
  std::vector<std::size_t> origins_;  // bytes of the original
  std::vector<std::size_t> starts_;   // bytes of text_, and its end
  std::vector<std::uint32_t> types_;
  std::vector<signed char> levels_;
  std::vector<Paragraph> paragraphs_;
};

// Keeps what was made ready, for the next picture.
class Shelf {
 public:
  // Good until the next call.
  [[nodiscard]] const Directed& of(std::string_view text);

 private:
  std::unordered_map<std::string, Directed> kept_;
};

}  // namespace drops::client::bidi
