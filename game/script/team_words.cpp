#include "game/script/team_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "game/base/text.h"
#include "game/plan/resolve.h"
#include "game/script/declarations.h"
#include "game/script/fields.h"
#include "game/script/library.h"
#include "game/script/sandbox.h"

namespace drops::script {
namespace {

constexpr std::size_t kMostEffects = 64;  // of one call
constexpr lua_Integer kMostData = 1'000'000;

HookRun& run_of(lua_State* L) {
  return *static_cast<HookRun*>(lua_touserdata(L, lua_upvalueindex(1)));
}

// The name of the function that runs, as the author wrote it.
const char* word_of(lua_State* L) {
  return lua_tostring(L, lua_upvalueindex(2));
}

int raise_scratch(lua_State* L) {
  return luaL_error(L, "%s", Sandbox::of(L).scratch.c_str());
}

const char* need_text(lua_State* L, int index, const char* wanted) {
  if (lua_type(L, index) != LUA_TSTRING) {
    luaL_error(L, "team.%s wants %s, this is %s: put a name in quotes", word_of(L), wanted, luaL_typename(L, index));
  }
  return lua_tostring(L, index);
}

int need_whole(lua_State* L, int index, lua_Integer least, lua_Integer most) {
  int whole = 0;
  const lua_Integer value = lua_type(L, index) == LUA_TNUMBER ? lua_tointegerx(L, index, &whole) : 0;
  if (!whole || value < least || value > most) {
    luaL_error(L, "team.%s wants a whole number from %d to %d: change its argument %d", word_of(L),
               static_cast<int>(least), static_cast<int>(most), index);
  }
  return static_cast<int>(value);
}

// The number of the thing with this id; -1, and a sentence in the scratch, where there is none. Raises nothing.
template <class T>
int find_id(lua_State* L, const std::vector<T>& things, std::string_view what, const char* id) {
  const auto found = std::ranges::find(things, std::string_view(id), &T::id);
  if (found != things.end()) return static_cast<int>(found - things.begin());
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id);
  const std::string name = std::string(id).substr(0, 40);
  const auto near = nearest(name, ids);
  Sandbox::of(L).scratch = fmt::format("there is no {} '{}': {}", what, name,
                                       near ? fmt::format("did you mean '{}'?", *near) : "name one that is declared");
  return -1;
}

template <class T>
std::size_t need_id(lua_State* L, int index, const std::vector<T>& things, const char* what, const char* wanted) {
  const int number = find_id(L, things, what, need_text(L, index, wanted));
  if (number < 0) raise_scratch(L);
  return static_cast<std::size_t>(number);
}

std::size_t need_stake(lua_State* L, int index) {
  return need_id(L, index, run_of(L).plan.stakes, "stake", "the name of a stake");
}

// The words of pillars; `overall` allowed or not. -1: overall; -2: none of them, with a sentence in the scratch.
int find_pillar(lua_State* L, const char* name, bool overall) {
  if (overall && std::string_view(name) == "overall") return -1;
  if (const auto pillar = pillar_named(name)) return static_cast<int>(*pillar);
  std::vector<std::string_view> words = {"character", "competence", "consistency", "care"};
  if (overall) words.push_back("overall");
  const auto near = nearest(name, words);
  Sandbox::of(L).scratch = fmt::format("there is no pillar '{}': {}", std::string(name).substr(0, 40),
                                       near ? fmt::format("did you mean '{}'?", *near) : "it is " + listed(words));
  return -2;
}

int need_pillar(lua_State* L, int index, bool overall) {
  const int pillar = find_pillar(L, need_text(L, index, "a pillar"), overall);
  if (pillar == -2) raise_scratch(L);
  return pillar;
}

// False, and a sentence in the scratch, where the name is nobody's.
bool find_with(lua_State* L, const char* name, plan::With& with) {
  with = plan::resolve_with(run_of(L).plan, name);
  if (with.kind != plan::With::Kind::kUnsaid) return true;
  std::vector<std::string> names = {"team", "other"};
  for (const auto& role : run_of(L).plan.roles) names.push_back(role.id);
  for (const auto& character : run_of(L).plan.characters) names.push_back(character.id);
  const std::string word = std::string(name).substr(0, 40);
  const auto near = nearest(word, names);
  Sandbox::of(L).scratch = fmt::format("'{}' is no role and no character: {}", word,
                                       near ? fmt::format("did you mean '{}'?", *near) : "name one that is declared");
  return false;
}

void check_with(lua_State* L, int index) {
  if (lua_isnoneornil(L, index)) return;
  const char* name = need_text(L, index, "the name of a role or a character");
  bool found = false;
  {
    plan::With with;
    found = find_with(L, name, with);
  }
  if (!found) raise_scratch(L);
}

// Needs check_with() to have been through.
plan::With with_at(lua_State* L, int index) {
  if (lua_isnoneornil(L, index)) return {};
  return plan::resolve_with(run_of(L).plan, lua_tostring(L, index));
}

// Questions

int team_stake(lua_State* L) {
  lua_pushinteger(L, run_of(L).team.stake(need_stake(L, 1)));
  return 1;
}

int team_was(lua_State* L) {
  const HookRun& run = run_of(L);
  const auto& scene = run.plan.scenes[need_id(L, 1, run.plan.scenes, "scene", "the name of a scene")];
  if (!scene.ask) return luaL_error(L, "nobody is asked in scene '%s': name another scene", lua_tostring(L, 1));
  const std::size_t option = need_id(L, 2, scene.ask->options, "option", "the name of an option");
  lua_pushboolean(L, run.team.was(static_cast<std::size_t>(&scene - run.plan.scenes.data()), option));
  return 1;
}

int team_known(lua_State* L) {
  const HookRun& run = run_of(L);
  lua_pushboolean(L, run.team.known(need_id(L, 1, run.plan.facts, "fact", "the name of a fact")));
  return 1;
}

int team_promised(lua_State* L) {
  const HookRun& run = run_of(L);
  lua_pushboolean(L, run.team.promised(need_id(L, 1, run.plan.commitments, "commitment", "the name of a commitment")));
  return 1;
}

int team_broken(lua_State* L) {
  const HookRun& run = run_of(L);
  lua_pushboolean(L, run.team.broken(need_id(L, 1, run.plan.commitments, "commitment", "the name of a commitment")));
  return 1;
}

int team_open(lua_State* L) {
  const HookRun& run = run_of(L);
  lua_pushboolean(L, run.team.open(need_id(L, 1, run.plan.breaches, "breach", "the name of a breach")));
  return 1;
}

int team_safety(lua_State* L) {
  lua_pushinteger(L, run_of(L).team.safety());
  return 1;
}

int team_level(lua_State* L) {
  const int pillar = need_pillar(L, 1, true);
  check_with(L, 2);
  trust::Level level = 0;
  {
    const auto which = pillar < 0 ? std::nullopt : std::optional(static_cast<trust::Pillar>(pillar));
    level = run_of(L).team.level(with_at(L, 2), which);
  }
  lua_pushinteger(L, level / trust::kOneDrop);
  return 1;
}

int team_data(lua_State* L) {
  const char* name = need_text(L, 1, "the name of a number");
  int value = 0;
  { value = run_of(L).team.data(name); }
  lua_pushinteger(L, value);
  return 1;
}

int team_random(lua_State* L) {
  HookRun& run = run_of(L);
  const int bound = need_whole(L, 1, 1, kMostData);
  const std::uint64_t drawn = run.team.random(run.draws++, static_cast<std::uint64_t>(bound));
  lua_pushinteger(L, static_cast<lua_Integer>(drawn) + 1);
  return 1;
}

// Effects

void need_room(lua_State* L) {
  if (run_of(L).effects.size() >= kMostEffects) luaL_error(L, "a hook may ask for %d things: ask for fewer", 64);
}

int move_trust(lua_State* L, plan::HookEffect::What what, int most) {
  need_room(L);
  const auto pillar = static_cast<trust::Pillar>(need_pillar(L, 1, false));
  const int count = need_whole(L, 2, 1, most);
  check_with(L, 3);
  const char* why = lua_isnoneornil(L, 4) ? "" : need_text(L, 4, "a reason");
  plan::HookEffect effect;
  effect.what = what;
  effect.pillar = pillar;
  effect.count = count;
  effect.with = with_at(L, 3);
  effect.why = why;
  run_of(L).effects.push_back(std::move(effect));
  return 0;
}

int team_drop(lua_State* L) {
  return move_trust(L, plan::HookEffect::What::kDrop, 3);
}
int team_leak(lua_State* L) {
  return move_trust(L, plan::HookEffect::What::kLeak, 5);
}
int team_bucket(lua_State* L) {
  return move_trust(L, plan::HookEffect::What::kBucket, 2);
}

int team_stake_add(lua_State* L) {
  need_room(L);
  const std::size_t stake = need_stake(L, 1);
  const int delta = need_whole(L, 2, -100, 100);
  plan::HookEffect effect;
  effect.what = plan::HookEffect::What::kStake;
  effect.stake = stake;
  effect.count = delta;
  run_of(L).effects.push_back(std::move(effect));
  return 0;
}

int team_set(lua_State* L) {
  need_room(L);
  const char* name = need_text(L, 1, "the name of a number");
  if (*name == '\0' || lua_rawlen(L, 1) > 32)
    return luaL_error(L, "the name of a number has 1 to 32 letters: change it");
  const int value = need_whole(L, 2, -kMostData, kMostData);
  plan::HookEffect effect;
  effect.what = plan::HookEffect::What::kData;
  effect.data = name;
  effect.count = value;
  run_of(L).effects.push_back(std::move(effect));
  return 0;
}

constexpr luaL_Reg kTeam[] = {
    {"stake", team_stake},   {"was", team_was},
    {"known", team_known},   {"promised", team_promised},
    {"broken", team_broken}, {"open", team_open},
    {"safety", team_safety}, {"level", team_level},
    {"data", team_data},     {"random", team_random},
    {"drop", team_drop},     {"leak", team_leak},
    {"bucket", team_bucket}, {"stake_add", team_stake_add},
    {"set", team_set},
};

}  // namespace

std::vector<std::string_view> team_words() {
  std::vector<std::string_view> words;
  for (const luaL_Reg& word : kTeam) words.emplace_back(word.name);
  return words;
}

int run_hook(lua_State* L) {
  auto* run = static_cast<HookRun*>(lua_touserdata(L, 1));
  Declarations::push_hook(L, run->number);
  lua_newtable(L);
  for (const luaL_Reg& word : kTeam) {
    lua_pushlightuserdata(L, run);
    lua_pushstring(L, word.name);
    lua_pushcclosure(L, word.func, 2);
    lua_setfield(L, -2, word.name);
  }
  make_read_only(L, "team.");
  lua_call(L, 1, 0);
  return 0;
}

}  // namespace drops::script
