#pragma once
// The functions a script may call: our own, each with a stated cost. What is not listed here does not exist for it.

#include <lua.hpp>
#include <optional>
#include <string>
#include <vector>

namespace drops::script {

// Builds the environment of a new state: the functions below, read-only. Raises.
void open_environment(lua_State* L);

// Leaves what a script sees on the stack (read-only), or the table behind it, to add functions to before a script
// runs. Raises.
void push_environment(lua_State* L);
void push_globals(lua_State* L);

// Opens one group of functions into the table on top of the stack. Raises.
void open_base(lua_State* L);
void open_string(lua_State* L);
void open_table(lua_State* L);
void open_math(lua_State* L);

// A value that reads as the table on top of the stack, which it replaces, and cannot be written to. A name that is
// not there raises, with "did you mean"; `prefix` ("math.") stands before it in the message. Raises.
void make_read_only(lua_State* L, const char* prefix);

// Raises "'nam' is not known here: did you mean 'name'?" with the names of the table at `index` as candidates.
int raise_unknown(lua_State* L, const char* name, const char* prefix, int index);

// The name in the table at `index` that `name` may be a slip of. Raises nothing.
[[nodiscard]] std::optional<std::string> nearest_name(lua_State* L, const char* name, int index);

// Adds the names in the table at `index`, which are all texts, each with its group before it ("" for none); of a
// read-only table the names within it. Raises.
void list_names(lua_State* L, int index, const char* group, std::vector<std::string>& names);

// a < b, texts by their bytes and not by the machine's language. Raises where Lua would.
[[nodiscard]] bool value_before(lua_State* L, int a, int b);

// Pushes what tostring() says of the value at `index`: no addresses. Raises.
void push_text_of(lua_State* L, int index);

}  // namespace drops::script
