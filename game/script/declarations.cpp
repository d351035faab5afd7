#include "game/script/declarations.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/script/library.h"
#include "game/script/renamed.h"

namespace drops::script {
namespace {

const char kHooks = 0;  // its address is the registry's key
constexpr std::size_t kMostNotices = 100;

// The argument at `index` if it is a text, without turning anything into one.
const char* text_at(lua_State* L, int index) {
  return lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : nullptr;
}

std::string quoted(const char* name) {
  return fmt::format("'{}'", std::string(name).substr(0, 40));
}

}  // namespace

struct Declarations::Word {
  const char* name;
  lua_CFunction call;
};

const Declarations::Word Declarations::kWords[] = {
    {"scenario", declare_plain},  {"debrief", declare_plain}, {"rules", declare_plain},  {"role", declare_named},
    {"character", declare_named}, {"stake", declare_named},   {"fact", declare_named},   {"commitment", declare_named},
    {"breach", declare_named},    {"scene", declare_named},   {"inject", declare_named}, {"pulse", declare_named},
    {"vote", mark_table},         {"across", mark_table},     {"leader", mark_table},    {"each", mark_table},
    {"only", begin_only},         {"allocate", mark_table},   {"pledge", mark_table},    {"paraphrase", mark_table},
    {"retro", mark_table},        {"all", mark_table},        {"any", mark_table},       {"none", mark_table},
    {"known", mark_call},         {"promised", mark_call},    {"broken", mark_call},     {"open", mark_call},
    {"was", mark_call},           {"low", mark_call},         {"high", mark_call},       {"below", mark_call},
    {"above", mark_call},         {"side", mark_call},        {"include", include},      {"programme", declare_plain},
    {"play", mark_part},          {"pause", mark_table},
};

Declarations::Declarations(Sandbox& box, std::string_view text, Pieces& pieces, Mode mode)
    : box_(box), text_(text), pieces_(pieces), mode_(mode) {
  if (mode == Mode::kCollect) braces_.emplace(0, text);
  if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);  // some editors put a mark before UTF-8
  box.guest = this;
  if (mode == Mode::kCollect) box.missing = missing_word;
}

std::optional<Fault> Declarations::run() {
  if (auto fault = box_.protect(open_words, nullptr)) return fault;
  if (mode_ == Mode::kCollect) box_.note_lines();
  auto fault = box_.run(text_);
  closed_ = true;
  if (fault) return fault;
  for (const Begun& begun : begun_) {
    if (begun.done) continue;
    notices_.push_back({"E109", begun.place,
                        fmt::format("{} '{}' is named, and nothing is said of it", begun.kind, begun.id),
                        fmt::format("write {} \"{}\" {{ ... }}", begun.kind, begun.id)});
  }
  return std::nullopt;
}

int Declarations::open_words(lua_State* L) {
  push_globals(L);
  for (const Word& word : kWords) {
    lua_pushlightuserdata(L, const_cast<Word*>(&word));
    lua_pushcclosure(L, word.call, 1);
    lua_setfield(L, -2, word.name);
  }
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kHooks);
  open_pieces(L);
  return 0;
}

std::vector<KnownWord> Declarations::words() {
  std::vector<KnownWord> words;
  for (const Word& word : kWords) {
    const bool named = word.call == declare_named || word.call == begin_only;
    const auto form = named                    ? KnownWord::Form::kNamedTable
                      : word.call == mark_call ? KnownWord::Form::kCall
                                               : KnownWord::Form::kTable;
    words.push_back({word.name, form});
  }
  return words;
}

const Declarations::Word& Declarations::word_of(lua_State* L) {
  return *static_cast<const Word*>(lua_touserdata(L, lua_upvalueindex(1)));
}

void Declarations::push_hook(lua_State* L, std::uint32_t number) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kHooks);
  lua_rawgeti(L, -1, static_cast<lua_Integer>(number));
  lua_remove(L, -2);
}

// scenario { ... }
int Declarations::declare_plain(lua_State* L) {
  return declare(L, word_of(L), "", 1);
}

// scene "id" { ... }: a call that waits for its table. The id may be wrong; that is the reader's to say.
int Declarations::declare_named(lua_State* L) {
  const char* id = text_at(L, 1);
  if (lua_type(L, 2) == LUA_TTABLE) return declare(L, word_of(L), id ? id : "", 2);
  if (!id && lua_type(L, 1) == LUA_TTABLE) return declare(L, word_of(L), "", 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushstring(L, id ? id : "");
  lua_pushinteger(L, of(L).begin(word_of(L), id ? id : ""));
  lua_pushcclosure(L, declare_rest, 3);
  return 1;
}

int Declarations::declare_rest(lua_State* L) {
  auto& begun = of(L).begun_;
  const auto number = static_cast<std::size_t>(lua_tointeger(L, lua_upvalueindex(3)));
  if (number < begun.size()) begun[number].done = true;
  return declare(L, word_of(L), lua_tostring(L, lua_upvalueindex(2)), 1);
}

int Declarations::declare(lua_State* L, const Word& word, const char* id, int table) {
  if (of(L).closed_) return luaL_error(L, "'%s' cannot be declared in a hook: move it out of the function", word.name);
  const std::string_view kind = word.name;
  if (!of(L).record(L, word, id, table)) return 0;
  if (kind == "programme") of(L).take_parts(L, table);
  if (kind == "pulse" || kind == "debrief") {  // in a programme each is one of its parts
    of(L).set_mark(L, table, word, id, -1);
    lua_pushvalue(L, table);
    return 1;
  }
  if (kind != "scene") return 0;
  of(L).take_question(L, table);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kHooks);
  lua_pushstring(L, "after");
  if (lua_rawget(L, table) == LUA_TFUNCTION && lua_tocfunction(L, -1) != broken_word) {
    lua_rawseti(L, -2, of(L).number_hook());
  }
  return 0;
}

// vote { ... }: says of a table what it is.
int Declarations::mark_table(lua_State* L) {
  if (!of(L).set_mark(L, 1, word_of(L), "", -1))
    lua_pushcfunction(L, broken_word);
  else
    lua_pushvalue(L, 1);
  return 1;
}

// only "tester" { ... }
int Declarations::begin_only(lua_State* L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushstring(L, text_at(L, 1) ? text_at(L, 1) : "");
  lua_pushcclosure(L, mark_only, 2);
  return 1;
}

int Declarations::mark_only(lua_State* L) {
  const char* role = lua_tostring(L, lua_upvalueindex(2));
  if (!of(L).set_mark(L, 1, word_of(L), role, -1))
    lua_pushcfunction(L, broken_word);
  else
    lua_pushvalue(L, 1);
  return 1;
}

// known "defects", low("care", 36): a table of the arguments.
int Declarations::mark_call(lua_State* L) {
  const int count = lua_gettop(L) < 8 ? lua_gettop(L) : 8;
  Sandbox::new_table(L, count);
  for (int i = 1; i <= count; ++i) {
    lua_pushvalue(L, i);
    lua_rawseti(L, -2, i);
  }
  of(L).set_mark(L, -1, word_of(L), "", count);
  return 1;
}

// play "late-release", or play { "late-release", carries = true }
int Declarations::mark_part(lua_State* L) {
  return lua_type(L, 1) == LUA_TSTRING ? mark_call(L) : mark_table(L);
}

// Stands for a word that does not exist: takes whatever comes, so that the rest of the file is still read.
int Declarations::broken_word(lua_State* L) {
  lua_pushcfunction(L, broken_word);
  return 1;
}

int Declarations::missing_word(lua_State* L) {
  if (of(L).closed_ || lua_type(L, 2) != LUA_TSTRING) {
    push_globals(L);
    return raise_unknown(L, text_at(L, 2) ? text_at(L, 2) : "?", "", -1);
  }
  push_globals(L);
  of(L).note_missing(L, lua_tostring(L, 2));
  return broken_word(L);
}

bool Declarations::record(lua_State* L, const Word& word, const char* id, int table) {
  if (lua_type(L, table) != LUA_TTABLE) {
    if (lua_tocfunction(L, table) != broken_word) {
      note("E106", fmt::format("{} wants a table, this is a {}", word.name, luaL_typename(L, table)),
           fmt::format("write {} {}{{ ... }}", word.name, word.call == declare_named ? "\"id\" " : ""));
    }
    return false;
  }
  if (mode_ == Mode::kStrict) return true;
  Declaration made{word.name, id, copy_node(L, table, *this, budget_), here(), -1, lua_topointer(L, table)};
  if (made.node.place.line > 0) made.place = made.node.place;
  all_.push_back(std::move(made));
  return true;
}

// pulse "id" { ... } declares one; as a scene's question it only names one. Which it was, its scene shows.
void Declarations::take_question(lua_State* L, int scene) {
  lua_pushstring(L, "ask");
  lua_rawget(L, scene);
  const void* question = lua_topointer(L, -1);
  lua_pop(L, 1);
  const Mark* said = mark(question);
  if (question == nullptr || said == nullptr || said->word != "pulse") return;
  forget(question);
}

// pulse "before" { ... } and debrief { ... } within programme { ... } are its parts, and declare nothing.
void Declarations::take_parts(lua_State* L, int programme) {
  const auto parts = static_cast<lua_Integer>(std::min<std::size_t>(lua_rawlen(L, programme), kMostNotices));
  for (lua_Integer i = 1; i <= parts; ++i) {
    lua_rawgeti(L, programme, i);
    const void* part = lua_topointer(L, -1);
    lua_pop(L, 1);
    const Mark* said = part != nullptr ? mark(part) : nullptr;
    if (said != nullptr && (said->word == "pulse" || said->word == "debrief")) forget(part);
  }
}

// The latest: a table of old may be gone, and its address in use again.
void Declarations::forget(const void* table) {
  const auto named = std::find_if(all_.rbegin(), all_.rend(), [&](const Declaration& made) {
    return made.table == table && (made.kind == "pulse" || made.kind == "debrief");
  });
  if (named != all_.rend()) all_.erase(std::next(named).base());
}

std::int32_t Declarations::number_hook() {
  const auto number = static_cast<std::int32_t>(hooks_++);
  if (!all_.empty()) all_.back().hook = number;
  return number;
}

bool Declarations::set_mark(lua_State* L, int table, const Word& word, const char* argument, int items) {
  if (lua_type(L, table) == LUA_TTABLE) {
    if (mode_ == Mode::kStrict) return true;
    marks_.insert_or_assign(lua_topointer(L, table), Mark{word.name, argument, items});
    return true;
  }
  if (lua_tocfunction(L, table) != broken_word) {
    note("E106", fmt::format("{} wants a table, this is a {}", word.name, luaL_typename(L, table)),
         fmt::format("write {} {}{{ ... }}", word.name, word.call == begin_only ? "\"role\" " : ""));
  }
  return false;
}

int Declarations::begin(const Word& word, const char* id) {
  begun_.push_back({word.name, id, here(), false});
  return static_cast<int>(begun_.size() - 1);
}

void Declarations::note_missing(lua_State* L, const char* name) {
  if (missing_.size() >= 50 || !missing_.insert(std::string(name).substr(0, 40)).second) return;
  const auto instead = instead_of_word(name);
  const auto near = instead ? std::nullopt : nearest_name(L, name, -1);
  note("E104", fmt::format("{} is not known here", quoted(name)),
       instead ? *instead
       : near  ? fmt::format("did you mean '{}'?", *near)
               : "use a word of the scenario language");
}

void Declarations::note(std::string_view code, std::string what, std::string todo) {
  if (notices_.size() < kMostNotices) notices_.push_back({code, here(), std::move(what), std::move(todo)});
}

const Mark* Declarations::mark(const void* table) const {
  const auto found = marks_.find(table);
  return found == marks_.end() ? nullptr : &found->second;
}

plan::Place Declarations::here() const {
  const Where at = box_.here();
  return {at.file, at.line};
}

plan::Place Declarations::place_of(const void* table) const {
  const auto noted = box_.noted(table);
  if (!noted) return {};
  const auto [file, line] = noted->at;
  const auto braces = braces_.find(file);
  if (noted->nth == Sandbox::Noted::kOurs || braces == braces_.end()) return {file, line};
  return {file, braces->second.brace(line, noted->nth)};
}

bool Declarations::is_broken(lua_CFunction function) const {
  return function == broken_word;
}

}  // namespace drops::script
