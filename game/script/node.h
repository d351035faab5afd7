#pragma once
// What a script handed over, as a plain tree: the readers see no Lua. Copied within limits, so that a table that
// holds itself, or a tree too large to be a scenario, ends in a refusal.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "game/plan/plan.h"
#include "game/script/sandbox.h"

namespace drops::script {

struct NodeField;

struct Node {
  enum class Kind : std::uint8_t {
    kNothing,  // nil
    kBoolean,
    kWhole,     // a whole number, however written
    kFraction,  // any other
    kText,
    kTable,
    kFunction,
    kBroken,  // already reported; say no more about it
  };

  Kind kind = Kind::kNothing;
  bool truth = false;
  std::int64_t number = 0;
  std::string text;
  plan::Place place;     // of a table; else of the table around it
  std::string word;      // the constructor that made the table: "vote", "known"
  std::string argument;  // of `only "tester" {...}`
  std::vector<Node> items;
  std::vector<NodeField> fields;  // by name
  bool odd_keys = false;          // it had keys that are neither names nor a list's numbers

  [[nodiscard]] bool is_table() const { return kind == Kind::kTable; }
  [[nodiscard]] bool is_text() const { return kind == Kind::kText; }
  [[nodiscard]] const Node* find(std::string_view name) const;
};

struct NodeField {
  std::string name;
  Node value;
};

// "a text", "a whole number", "a table", as a person would say it.
[[nodiscard]] std::string_view describe(const Node& node);

// What a constructor said of a table it made or was given.
struct Mark {
  std::string word, argument;
  int items = -1;  // made from so many arguments, nils included; -1: the script's own table
};

// The mark of a table that stands for something broken.
inline constexpr std::string_view kBrokenMark = "include";

// Where a copier learns of marks, lines and functions that stand for something broken.
class NodeSource {
 public:
  virtual ~NodeSource() = default;
  [[nodiscard]] virtual const Mark* mark(const void* table) const = 0;
  // Line 0: unknown.
  [[nodiscard]] virtual plan::Place place_of(const void* table) const = 0;
  [[nodiscard]] virtual bool is_broken(lua_CFunction function) const = 0;
};

// What all copies of one file may cost together.
struct NodeBudget {
  std::size_t tables = 20'000, values = 100'000, bytes = 1u << 20;
  bool exceeded = false;
};

// Copies the value at `index`. Raises nothing. Where a limit is met, `budget.exceeded` is set and the rest is missing.
[[nodiscard]] Node copy_node(lua_State* L, int index, const NodeSource& source, NodeBudget& budget);

}  // namespace drops::script
