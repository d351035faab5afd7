// pcall, error, assert, type, tostring, tonumber, select, ipairs, pairs.

#include <string_view>

#include "game/script/library.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

// A script's pcall holds up the script's own errors, never the host's.
int base_pcall(lua_State* L) {
  luaL_checkany(L, 1);
  luaL_checkstack(L, 2, "too much is going on at once");
  const int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  if (status != LUA_OK && (Sandbox::of(L).stopped() || status == LUA_ERRMEM)) return lua_error(L);
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, 1);
  return lua_gettop(L);
}

int base_error(lua_State* L) {
  const lua_Integer level = luaL_optinteger(L, 2, 1);
  lua_settop(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING && level > 0 && level < 100) {
    luaL_where(L, static_cast<int>(level));
    lua_pushvalue(L, 1);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

int base_assert(lua_State* L) {
  luaL_checkany(L, 1);
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  if (lua_isnoneornil(L, 2)) return luaL_error(L, "what the script asserts does not hold");
  lua_settop(L, 2);
  return lua_error(L);
}

int base_type(lua_State* L) {
  luaL_checkany(L, 1);
  lua_pushstring(L, luaL_typename(L, 1));
  return 1;
}

int base_tostring(lua_State* L) {
  luaL_checkany(L, 1);
  push_text_of(L, 1);
  return 1;
}

int base_tonumber(lua_State* L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) == LUA_TNUMBER) {
    lua_settop(L, 1);
    return 1;
  }
  std::size_t size = 0;
  const char* text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &size) : nullptr;
  if (!text || lua_stringtonumber(L, text) != size + 1) lua_pushnil(L);
  return 1;
}

int base_select(lua_State* L) {
  const int count = lua_gettop(L) - 1;
  if (lua_type(L, 1) == LUA_TSTRING && *lua_tostring(L, 1) == '#') {
    lua_pushinteger(L, count);
    return 1;
  }
  lua_Integer from = luaL_checkinteger(L, 1);
  if (from < 0) from = count + from + 1;
  luaL_argcheck(L, from >= 1, 1, "index out of range");
  return from > count ? 0 : count - static_cast<int>(from) + 1;
}

int next_item(lua_State* L) {
  const lua_Integer i = luaL_checkinteger(L, 2) + 1;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_pushinteger(L, i);
  return lua_rawgeti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

int base_ipairs(lua_State* L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_pushcfunction(L, next_item);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

// Numbers before texts; within each by size, by bytes. Other keys have no order, and are left out.
bool key_before(lua_State* L, int a, int b) {
  const bool a_number = lua_type(L, a) == LUA_TNUMBER;
  const bool b_number = lua_type(L, b) == LUA_TNUMBER;
  if (a_number != b_number) return a_number;
  return value_before(L, a, b);
}

// Heap sort, in place, on the list of keys at `list`: no memory, no recursion. Uses the stack above.
void sift(lua_State* L, int list, lua_Integer root, lua_Integer count) {
  for (lua_Integer child = 2 * root; child <= count; root = child, child = 2 * root) {
    if (child < count) {
      lua_rawgeti(L, list, child);
      lua_rawgeti(L, list, child + 1);
      if (key_before(L, -2, -1)) ++child;
      lua_pop(L, 2);
    }
    lua_rawgeti(L, list, root);
    lua_rawgeti(L, list, child);
    if (!key_before(L, -2, -1)) {
      lua_pop(L, 2);
      return;
    }
    lua_rawseti(L, list, root);
    lua_rawseti(L, list, child);
  }
}

void sort_keys(lua_State* L, int list, lua_Integer count) {
  for (lua_Integer root = count / 2; root >= 1; --root) sift(L, list, root, count);
  for (lua_Integer last = count; last > 1; --last) {
    lua_rawgeti(L, list, 1);
    lua_rawgeti(L, list, last);
    lua_rawseti(L, list, 1);
    lua_rawseti(L, list, last);
    sift(L, list, 1, last - 1);
  }
}

// Upvalues: the list of keys, the number of the last one given.
int next_pair(lua_State* L) {
  lua_Integer i = lua_tointeger(L, lua_upvalueindex(2));
  for (;;) {
    ++i;
    lua_settop(L, 1);
    if (lua_rawgeti(L, lua_upvalueindex(1), i) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) break;  // else it was removed meanwhile
    Sandbox::charge(L, 1);
  }
  lua_pushinteger(L, i);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

int base_pairs(lua_State* L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  Sandbox::new_table(L, 0);
  lua_Integer count = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    lua_pop(L, 1);
    const int type = lua_type(L, -1);
    if (type != LUA_TNUMBER && type != LUA_TSTRING) continue;
    lua_pushvalue(L, -1);
    lua_rawseti(L, 2, ++count);
    Sandbox::charge(L, 32);
  }
  sort_keys(L, 2, count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_pair, 2);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}

}  // namespace

bool value_before(lua_State* L, int a, int b) {
  if (lua_type(L, a) != LUA_TSTRING || lua_type(L, b) != LUA_TSTRING) return lua_compare(L, a, b, LUA_OPLT) != 0;
  std::size_t a_size = 0, b_size = 0;
  const char* a_text = lua_tolstring(L, a, &a_size);
  const char* b_text = lua_tolstring(L, b, &b_size);
  return std::string_view(a_text, a_size) < std::string_view(b_text, b_size);
}

void push_text_of(lua_State* L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNIL: lua_pushstring(L, "nil"); return;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); return;
    case LUA_TSTRING: lua_pushvalue(L, index); return;
    case LUA_TNUMBER:
      lua_pushvalue(L, index);
      lua_tostring(L, -1);  // turns the copy into a text
      return;
    default: lua_pushstring(L, luaL_typename(L, index)); return;  // Lua's own tells the address
  }
}

void open_base(lua_State* L) {
  const luaL_Reg functions[] = {{"pcall", base_pcall},       {"error", base_error},   {"assert", base_assert},
                                {"type", base_type},         {"select", base_select}, {"tostring", base_tostring},
                                {"tonumber", base_tonumber}, {"ipairs", base_ipairs}, {"pairs", base_pairs},
                                {nullptr, nullptr}};
  luaL_setfuncs(L, functions, 0);
}

}  // namespace drops::script
