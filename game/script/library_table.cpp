// Lists: raw, counted, and sorted the same way everywhere (stable, and with no clock in the pivots).

#include "game/script/library.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

constexpr lua_Integer kMostSorted = 10'000;

lua_Integer length(lua_State* L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  return static_cast<lua_Integer>(lua_rawlen(L, 1));
}

int table_insert(lua_State* L) {
  const lua_Integer count = length(L);
  lua_Integer at = count + 1;
  if (lua_gettop(L) == 3) {
    at = luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 1 && at <= count + 1, 2, "position out of range");
    Sandbox::charge(L, count - at + 1);
    for (lua_Integer i = count; i >= at; --i) {
      lua_rawgeti(L, 1, i);
      lua_rawseti(L, 1, i + 1);
    }
  } else if (lua_gettop(L) != 2) {
    return luaL_error(L, "table.insert wants a list, perhaps a position, and a value");
  }
  lua_rawseti(L, 1, at);
  return 0;
}

int table_remove(lua_State* L) {
  const lua_Integer count = length(L);
  if (count == 0) return 0;
  const lua_Integer at = luaL_optinteger(L, 2, count);
  luaL_argcheck(L, at >= 1 && at <= count, 2, "position out of range");
  Sandbox::charge(L, count - at);
  lua_rawgeti(L, 1, at);
  for (lua_Integer i = at; i < count; ++i) {
    lua_rawgeti(L, 1, i + 1);
    lua_rawseti(L, 1, i);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, count);
  return 1;
}

int table_concat(lua_State* L) {
  std::string& out = Sandbox::of(L).scratch;
  const lua_Integer count = length(L);
  std::size_t between_size = 0;
  const char* between = luaL_optlstring(L, 2, "", &between_size);
  const lua_Integer from = luaL_optinteger(L, 3, 1);
  const lua_Integer to = luaL_optinteger(L, 4, count);
  luaL_argcheck(L, from >= 1, 3, "position out of range");
  luaL_argcheck(L, to <= count, 4, "position out of range");
  out.clear();
  for (lua_Integer i = from; i <= to; ++i) {
    const int type = lua_rawgeti(L, 1, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER) {
      return luaL_error(L, "table.concat joins texts and numbers: item %d is neither", static_cast<int>(i));
    }
    std::size_t size = 0;
    const char* text = lua_tolstring(L, -1, &size);
    if (i > from) out.append(between, between_size);
    out.append(text, size);
    lua_pop(L, 1);
    if (out.size() > Sandbox::of(L).limits().string - 64) return luaL_error(L, "table.concat: the text gets too long");
    Sandbox::charge(L, 1 + static_cast<std::int64_t>(size / 16));
  }
  lua_pushlstring(L, out.data(), out.size());
  return 1;
}

// Whether item `b` of list `from` must stand before item `a`.
bool goes_before(lua_State* L, int from, lua_Integer b, lua_Integer a) {
  const bool own = !lua_isnil(L, 2);
  if (own) lua_pushvalue(L, 2);
  lua_rawgeti(L, from, b);
  lua_rawgeti(L, from, a);
  bool before = false;
  if (own) {
    lua_call(L, 2, 1);
    before = lua_toboolean(L, -1) != 0;
    lua_pop(L, 1);
  } else {
    before = value_before(L, -2, -1);
    lua_pop(L, 2);
  }
  return before;
}

// Merges the runs [low, middle) and [middle, high) of list `from` into list `into`.
void merge(lua_State* L, int from, int into, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  Sandbox::charge(L, high - low);
  for (lua_Integer at = low; at < high; ++at) {
    const bool take_right = right < high && (left >= middle || goes_before(L, from, right, left));
    lua_rawgeti(L, from, take_right ? right++ : left++);
    lua_rawseti(L, into, at);
  }
}

int table_sort(lua_State* L) {
  const lua_Integer count = length(L);
  luaL_argcheck(L, count <= kMostSorted, 1, "too many items to sort");
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
  luaL_checkstack(L, 8, "too much is going on at once");
  // Two lists of our own: what a comparison does to the script's list does not matter.
  Sandbox::new_table(L, static_cast<int>(count));
  Sandbox::new_table(L, static_cast<int>(count));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(L, 1, i);
    lua_rawseti(L, 3, i);
  }
  int from = 3, into = 4;
  for (lua_Integer width = 1; width < count; width *= 2) {
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      const lua_Integer middle = low + width < count + 1 ? low + width : count + 1;
      const lua_Integer high = low + 2 * width < count + 1 ? low + 2 * width : count + 1;
      merge(L, from, into, low, middle, high);
    }
    const int swap = from;
    from = into;
    into = swap;
  }
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, 1, i);
  }
  return 0;
}

}  // namespace

void open_table(lua_State* L) {
  const luaL_Reg functions[] = {{"insert", table_insert},
                                {"remove", table_remove},
                                {"concat", table_concat},
                                {"sort", table_sort},
                                {nullptr, nullptr}};
  luaL_setfuncs(L, functions, 0);
}

}  // namespace drops::script
