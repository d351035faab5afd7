// include "name": a further source, run once, in the same environment. What it returns is what include gives.

#include <fmt/format.h>

#include <algorithm>

#include "game/script/declarations.h"
#include "game/script/library.h"

namespace drops::script {
namespace {

const char kPieces = 0;  // its address is the registry's key: what the pieces returned, by number

// Some editors put a mark before UTF-8.
std::string_view without_mark(std::string_view text) {
  return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

}  // namespace

void Declarations::open_pieces(lua_State* L) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kPieces);
}

int Declarations::include(lua_State* L) {
  if (of(L).closed_) return luaL_error(L, "include cannot stand in a hook: move it out of the function");
  std::uint32_t file = 0;
  Piece todo = of(L).look_up(L, file);
  if (todo == Piece::kRun && !Sandbox::load(L, without_mark(of(L).pieces_.text(file)), file)) {
    todo = of(L).note_unreadable(file);
  }
  if (todo == Piece::kRaise) return luaL_error(L, "%s", Sandbox::of(L).scratch.c_str());
  if (todo == Piece::kBroken) return push_broken(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kPieces);
  if (todo == Piece::kRun) {
    lua_insert(L, -2);
    lua_call(L, 0, 1);
    of(L).going_.pop_back();
    lua_rawseti(L, -2, static_cast<lua_Integer>(file));
  }
  lua_rawgeti(L, -1, static_cast<lua_Integer>(file));
  return 1;
}

// Stands for what a piece would have given: whatever is asked of it is the same again, so that the rest of the file is
// still read. Readers know it by its mark.
int Declarations::push_broken(lua_State* L) {
  Sandbox::new_table(L, 0);
  Sandbox::new_table(L, 0);
  for (const char* event : {"__index", "__call"}) {
    lua_pushcfunction(L, give_itself);
    lua_setfield(L, -2, event);
  }
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  of(L).set_mark(L, -1, word_of(L), "", -1);
  return 1;
}

int Declarations::give_itself(lua_State* L) {
  lua_settop(L, 1);
  return 1;
}

Declarations::Piece Declarations::look_up(lua_State* L, std::uint32_t& file) {
  const Sandbox::OwnWork reading(box_);
  std::size_t size = 0;
  const char* given = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &size) : "";
  const std::string name(given, size);
  const auto found = pieces_.find(name);
  if (!found) return refuse_piece("E112", found.error().what, found.error().todo);
  file = *found;
  const bool goes_round =
      file == 0 || std::ranges::any_of(going_, [&](const auto& piece) { return piece.first == file; });
  if (goes_round) {
    return refuse_piece("E113", fmt::format("'{}' includes itself{}", name, way_round(file)),
                        "take one of these includes out");
  }
  if (!included_.insert(file).second) return Piece::kThere;
  if (mode_ == Mode::kCollect) {
    braces_.emplace(file, pieces_.text(file));
  }
  going_.emplace_back(file, name);
  return Piece::kRun;
}

// ", by way of 'b' and 'c'"
std::string Declarations::way_round(std::uint32_t file) const {
  const auto from = std::ranges::find(going_, file, &std::pair<std::uint32_t, std::string>::first);
  std::string way;
  for (auto piece = file == 0 ? going_.begin() : from; piece != going_.end(); ++piece) {
    if (piece->first != file) way += fmt::format("{} '{}'", way.empty() ? ", by way of" : " and", piece->second);
  }
  return way;
}

Declarations::Piece Declarations::refuse_piece(std::string_view code, std::string what, std::string todo) {
  if (mode_ == Mode::kStrict) {
    box_.scratch = fmt::format("{}: {}", what, todo);
    return Piece::kRaise;
  }
  note(code, std::move(what), std::move(todo));
  return Piece::kBroken;
}

Declarations::Piece Declarations::note_unreadable(std::uint32_t file) {
  going_.pop_back();
  Fault fault = box_.take_syntax_fault();
  if (mode_ == Mode::kStrict) return refuse_piece("E101", std::move(fault.what), std::move(fault.todo));
  notices_.push_back({"E101", {file, fault.line}, std::move(fault.what), std::move(fault.todo)});
  return Piece::kBroken;
}

}  // namespace drops::script
