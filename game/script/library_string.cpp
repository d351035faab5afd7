// Texts, without patterns: every function's cost is bounded by the longest text that the sandbox allows.

#include <algorithm>
#include <cstdio>

#include "game/script/library.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

int too_long(lua_State* L) {
  return luaL_error(L, "a text would be longer than %d kB: make it shorter",
                    static_cast<int>(Sandbox::of(L).limits().string >> 10));
}

// The limit, less what a string object needs beside its bytes.
std::size_t longest(lua_State* L) {
  return Sandbox::of(L).limits().string - 64;
}

int push_scratch(lua_State* L) {
  const std::string& text = Sandbox::of(L).scratch;
  Sandbox::charge(L, static_cast<std::int64_t>(text.size() / 16));
  lua_pushlstring(L, text.data(), text.size());
  return 1;
}

int string_len(lua_State* L) {
  std::size_t size = 0;
  luaL_checklstring(L, 1, &size);
  lua_pushinteger(L, static_cast<lua_Integer>(size));
  return 1;
}

int string_rep(lua_State* L) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(L, 1, &size);
  const lua_Integer times = luaL_checkinteger(L, 2);
  std::string& out = Sandbox::of(L).scratch;
  out.clear();
  if (times > 0 && size > 0) {
    if (static_cast<lua_Unsigned>(times) > longest(L) / size) return too_long(L);
    for (lua_Integer i = 0; i < times; ++i) out.append(text, size);
  }
  return push_scratch(L);
}

// A position as Lua counts: from 1, from the end where negative.
lua_Integer position(lua_Integer at, std::size_t size) {
  const auto length = static_cast<lua_Integer>(size);
  if (at >= 0) return at;
  return at < -length ? 0 : length + at + 1;
}

int string_sub(lua_State* L) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(L, 1, &size);
  const lua_Integer from = std::max<lua_Integer>(position(luaL_checkinteger(L, 2), size), 1);
  const lua_Integer to = std::min(position(luaL_optinteger(L, 3, -1), size), static_cast<lua_Integer>(size));
  if (from > to) {
    lua_pushstring(L, "");
  } else {
    lua_pushlstring(L, text + (from - 1), static_cast<std::size_t>(to - from + 1));
  }
  return 1;
}

template <class Change>
int change_letters(lua_State* L, Change change) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(L, 1, &size);
  std::string& out = Sandbox::of(L).scratch;
  out.assign(text, size);
  for (char& c : out) c = change(c);
  return push_scratch(L);
}

int string_upper(lua_State* L) {
  return change_letters(L, [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
}

int string_lower(lua_State* L) {
  return change_letters(L, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}

int string_byte(lua_State* L) {
  std::size_t size = 0;
  const char* text = luaL_checklstring(L, 1, &size);
  const lua_Integer at = position(luaL_optinteger(L, 2, 1), size);
  if (at < 1 || at > static_cast<lua_Integer>(size)) return 0;
  lua_pushinteger(L, static_cast<unsigned char>(text[at - 1]));
  return 1;
}

int string_char(lua_State* L) {
  std::string& out = Sandbox::of(L).scratch;
  out.clear();
  for (int i = 1; i <= lua_gettop(L); ++i) {
    const lua_Integer byte = luaL_checkinteger(L, i);
    luaL_argcheck(L, byte >= 0 && byte <= 255, i, "a byte is 0 to 255");
    out.push_back(static_cast<char>(byte));
  }
  if (out.size() > longest(L)) return too_long(L);
  return push_scratch(L);
}

// "%5d", "%-3s", "%02x": flags and a width of at most two digits.
struct Field {
  bool left = false, zeros = false;
  std::size_t width = 0;
  char letter = 0;
};

Field read_field(const char*& at) {
  Field field;
  for (; *at == '-' || *at == '0'; ++at) (*at == '-' ? field.left : field.zeros) = true;
  for (int digits = 0; digits < 2 && *at >= '0' && *at <= '9'; ++digits, ++at) {
    field.width = field.width * 10 + static_cast<std::size_t>(*at - '0');
  }
  field.letter = *at;
  return field;
}

void append_padded(std::string& out, const Field& field, const char* text, std::size_t size) {
  const std::size_t pad = field.width > size ? field.width - size : 0;
  const bool zeros = field.zeros && !field.left && field.letter != 's';
  if (zeros && size > 0 && *text == '-') {
    out.push_back('-');
    ++text;
    --size;
  }
  if (!field.left) out.append(pad, zeros ? '0' : ' ');
  out.append(text, size);
  if (field.left) out.append(pad, ' ');
}

int string_format(lua_State* L) {
  std::string& out = Sandbox::of(L).scratch;
  const char* at = luaL_checkstring(L, 1);
  out.clear();
  int argument = 1;
  for (; *at != '\0'; ++at) {
    if (*at != '%' || *++at == '%') {
      out.push_back(*at);
    } else {
      const Field field = read_field(at);
      luaL_checkany(L, ++argument);
      if (field.letter == 's') {
        push_text_of(L, argument);
        std::size_t size = 0;
        const char* text = lua_tolstring(L, -1, &size);
        append_padded(out, field, text, size);
        lua_pop(L, 1);
      } else if (field.letter == 'd' || field.letter == 'x') {
        char digits[24];
        const int size = std::snprintf(digits, sizeof digits, field.letter == 'd' ? "%lld" : "%llx",
                                       static_cast<long long>(luaL_checkinteger(L, argument)));
        append_padded(out, field, digits, static_cast<std::size_t>(size));
      } else {
        return luaL_error(L, "format does not know this: use %%d for whole numbers, %%s for texts, %%%% for a percent");
      }
    }
    if (out.size() > longest(L)) return too_long(L);
  }
  return push_scratch(L);
}

}  // namespace

void open_string(lua_State* L) {
  const luaL_Reg functions[] = {{"len", string_len},     {"rep", string_rep},       {"sub", string_sub},
                                {"upper", string_upper}, {"lower", string_lower},   {"byte", string_byte},
                                {"char", string_char},   {"format", string_format}, {nullptr, nullptr}};
  luaL_setfuncs(L, functions, 0);
}

}  // namespace drops::script
