#include "game/script/library.h"

#include <string>
#include <vector>

#include "game/base/text.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

const char kEnvironment = 0;  // their addresses are keys of the registry
const char kGlobals = 0;
constexpr std::size_t kLongestName = 40;  // bytes of a script's own name in a message

// The names in a table. Raises nothing.
std::vector<std::string> names_in(lua_State* L, int index) {
  std::vector<std::string> names;
  if (!lua_checkstack(L, 3)) return names;
  const int table = lua_absindex(L, index);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    if (lua_type(L, -2) == LUA_TSTRING) names.emplace_back(lua_tostring(L, -2));
    lua_pop(L, 1);
  }
  return names;
}

// Writes the sentence into the scratch; in a function of its own, for nothing here may outlive an error.
void write_unknown(lua_State* L, const char* name, const char* prefix, int index) {
  const std::string word = std::string(name).substr(0, kLongestName);
  const auto near = nearest_name(L, name, index);
  std::string& text = Sandbox::of(L).scratch;
  text = "'" + std::string(prefix) + word + "' is not known here: ";
  text += near ? "did you mean '" + std::string(prefix) + *near + "'?" : "use a word of the scenario language";
}

int read_through(lua_State* L) {
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  if (!lua_isnil(L, -1)) return 1;
  const char* prefix = lua_tostring(L, lua_upvalueindex(2));
  const auto missing = Sandbox::of(L).missing;
  if (*prefix == '\0' && missing) return missing(L);
  if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "this can be asked for names only: write a name in quotes");
  return raise_unknown(L, lua_tostring(L, 2), prefix, lua_upvalueindex(1));
}

int refuse_to_write(lua_State* L) {
  if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "this cannot be changed: use a table of your own");
  return luaL_error(L, "'%s%s' cannot be set: write 'local %s = ...' for a name of your own",
                    lua_tostring(L, lua_upvalueindex(1)), lua_tostring(L, 2), lua_tostring(L, 2));
}

}  // namespace

// No C++ object is held while Lua may raise.
void list_names(lua_State* L, int index, const char* group, std::vector<std::string>& names) {
  const int table = lua_absindex(L, index);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    const int value = lua_gettop(L);
    const char* name = lua_tostring(L, -2);
    if (lua_istable(L, value) && lua_getmetatable(L, value)) {
      lua_getfield(L, -1, "__index");
      if (lua_getupvalue(L, -1, 1)) list_names(L, -1, name, names);  // the table that it reads through
    } else {
      names.push_back(*group == '\0' ? std::string(name) : std::string(group) + "." + name);
    }
    lua_settop(L, value - 1);
  }
}

std::optional<std::string> nearest_name(lua_State* L, const char* name, int index) {
  return nearest(std::string(name).substr(0, kLongestName), names_in(L, index));
}

int raise_unknown(lua_State* L, const char* name, const char* prefix, int index) {
  write_unknown(L, name, prefix, index);
  return luaL_error(L, "%s", Sandbox::of(L).scratch.c_str());
}

void make_read_only(lua_State* L, const char* prefix) {
  Sandbox::new_table(L, 0);  // what the script sees
  Sandbox::new_table(L, 0);  // its metatable
  lua_pushvalue(L, -3);
  lua_pushstring(L, prefix);
  lua_pushcclosure(L, read_through, 2);
  lua_setfield(L, -2, "__index");
  lua_pushstring(L, prefix);
  lua_pushcclosure(L, refuse_to_write, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

void open_environment(lua_State* L) {
  lua_newtable(L);
  open_base(L);
  const struct {
    const char* name;
    const char* prefix;
    void (*open)(lua_State*);
  } groups[] = {{"string", "string.", open_string}, {"table", "table.", open_table}, {"math", "math.", open_math}};
  for (const auto& group : groups) {
    lua_newtable(L);
    group.open(L);
    make_read_only(L, group.prefix);
    lua_setfield(L, -2, group.name);
  }
  // Methods of texts, ("x"):upper(), go through this table and no other.
  lua_pushstring(L, "");
  lua_newtable(L);
  lua_getfield(L, -3, "string");
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);

  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kGlobals);
  make_read_only(L, "");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kEnvironment);
}

void push_environment(lua_State* L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kEnvironment);
}

void push_globals(lua_State* L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kGlobals);
}

}  // namespace drops::script
