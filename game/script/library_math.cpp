// What a scenario needs to count with: whole numbers. Chance comes from the host alone, as team.random.

#include <cmath>

#include "game/script/library.h"

namespace drops::script {
namespace {

int math_abs(lua_State* L) {
  const lua_Integer n = luaL_checkinteger(L, 1);
  lua_pushinteger(L, n < 0 ? static_cast<lua_Integer>(0 - static_cast<lua_Unsigned>(n)) : n);
  return 1;
}

template <class Better>
int best_of(lua_State* L, Better better) {
  lua_Integer best = luaL_checkinteger(L, 1);
  for (int i = 2; i <= lua_gettop(L); ++i) {
    const lua_Integer n = luaL_checkinteger(L, i);
    if (better(n, best)) best = n;
  }
  lua_pushinteger(L, best);
  return 1;
}

int math_max(lua_State* L) {
  return best_of(L, [](lua_Integer a, lua_Integer b) { return a > b; });
}

int math_min(lua_State* L) {
  return best_of(L, [](lua_Integer a, lua_Integer b) { return a < b; });
}

int rounded(lua_State* L, double (*round)(double)) {
  if (lua_isinteger(L, 1)) {
    lua_settop(L, 1);
    return 1;
  }
  lua_Integer whole = 0;
  const double value = round(luaL_checknumber(L, 1));
  if (!lua_numbertointeger(value, &whole)) return luaL_error(L, "this number is too large: keep it whole and small");
  lua_pushinteger(L, whole);
  return 1;
}

int math_floor(lua_State* L) {
  return rounded(L, std::floor);
}

int math_ceil(lua_State* L) {
  return rounded(L, std::ceil);
}

}  // namespace

void open_math(lua_State* L) {
  const luaL_Reg functions[] = {{"abs", math_abs},     {"max", math_max},   {"min", math_min},
                                {"floor", math_floor}, {"ceil", math_ceil}, {nullptr, nullptr}};
  luaL_setfuncs(L, functions, 0);
}

}  // namespace drops::script
