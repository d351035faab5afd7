#include "game/script/node.h"

#include <algorithm>

namespace drops::script {
namespace {

constexpr int kDeepest = 24;  // tables within tables

class Copier {
 public:
  Copier(lua_State* L, const NodeSource& source, NodeBudget& budget) : L_(L), source_(source), budget_(budget) {}

  Node copy(int index, plan::Place place, int depth) {
    Node node;
    node.place = place;
    if (!take(budget_.values, 1)) return broken(node);
    switch (lua_type(L_, index)) {
      case LUA_TNIL: return node;
      case LUA_TBOOLEAN:
        node.kind = Node::Kind::kBoolean;
        node.truth = lua_toboolean(L_, index) != 0;
        return node;
      case LUA_TNUMBER: {
        int whole = 0;
        node.number = lua_tointegerx(L_, index, &whole);
        node.kind = whole ? Node::Kind::kWhole : Node::Kind::kFraction;
        return node;
      }
      case LUA_TSTRING: return copy_text(node, index);
      case LUA_TTABLE: return copy_table(node, lua_absindex(L_, index), depth);
      case LUA_TFUNCTION: {
        const auto function = lua_tocfunction(L_, index);
        node.kind = function && source_.is_broken(function) ? Node::Kind::kBroken : Node::Kind::kFunction;
        return node;
      }
      default: return broken(node);
    }
  }

 private:
  Node copy_text(Node& node, int index) {
    std::size_t size = 0;
    const char* text = lua_tolstring(L_, index, &size);
    if (!take(budget_.bytes, size)) return broken(node);
    node.kind = Node::Kind::kText;
    node.text.assign(text, size);
    return std::move(node);
  }

  Node copy_table(Node& node, int table, int depth) {
    if (depth >= kDeepest || !take(budget_.tables, 1) || !lua_checkstack(L_, 4)) {
      budget_.exceeded = true;
      return broken(node);
    }
    node.kind = Node::Kind::kTable;
    const void* address = lua_topointer(L_, table);
    if (const auto place = source_.place_of(address); place.line > 0) node.place = place;
    auto count = static_cast<lua_Integer>(lua_rawlen(L_, table));
    if (const Mark* mark = source_.mark(address)) {
      if (mark->word == kBrokenMark) return broken(node);
      node.word = mark->word;
      node.argument = mark->argument;
      if (mark->items >= 0) count = mark->items;
    }
    for (lua_Integer i = 1; i <= count && !budget_.exceeded; ++i) {
      lua_rawgeti(L_, table, i);
      node.items.push_back(copy(-1, node.place, depth + 1));
      lua_pop(L_, 1);
    }
    copy_fields(node, table, count, depth);
    return std::move(node);
  }

  void copy_fields(Node& node, int table, lua_Integer count, int depth) {
    lua_pushnil(L_);
    while (!budget_.exceeded && lua_next(L_, table)) {
      if (lua_type(L_, -2) == LUA_TSTRING) {
        Node name;
        name = copy_text(name, -2);
        node.fields.push_back({std::move(name.text), copy(-1, node.place, depth + 1)});
      } else if (!lua_isinteger(L_, -2) || lua_tointeger(L_, -2) < 1 || lua_tointeger(L_, -2) > count) {
        node.odd_keys = true;
      }
      lua_pop(L_, 1);
    }
    std::ranges::sort(node.fields, {}, &NodeField::name);
  }

  Node broken(Node& node) {
    node.kind = Node::Kind::kBroken;
    return std::move(node);
  }

  bool take(std::size_t& from, std::size_t amount) {
    if (from < amount) budget_.exceeded = true;
    if (budget_.exceeded) return false;
    from -= amount;
    return true;
  }

  lua_State* L_;
  const NodeSource& source_;
  NodeBudget& budget_;
};

}  // namespace

const Node* Node::find(std::string_view name) const {
  const auto found = std::ranges::find(fields, name, &NodeField::name);
  return found == fields.end() ? nullptr : &found->value;
}

std::string_view describe(const Node& node) {
  switch (node.kind) {
    case Node::Kind::kNothing: return "nothing";
    case Node::Kind::kBoolean: return node.truth ? "true" : "false";
    case Node::Kind::kWhole: return "a whole number";
    case Node::Kind::kFraction: return "a broken number";
    case Node::Kind::kText: return "a text";
    case Node::Kind::kTable: return node.word.empty() ? "a table" : "a word of its own";
    case Node::Kind::kFunction: return "a function";
    case Node::Kind::kBroken: return "something broken";
  }
  return {};
}

Node copy_node(lua_State* L, int index, const NodeSource& source, NodeBudget& budget) {
  const int top = lua_gettop(L);
  Node node = Copier(L, source, budget).copy(lua_absindex(L, index), {}, 0);
  lua_settop(L, top);
  return node;
}

}  // namespace drops::script
