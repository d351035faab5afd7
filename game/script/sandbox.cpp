#include "game/script/sandbox.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <new>

#include "game/script/fault.h"
#include "game/script/library.h"

namespace drops::script {
namespace {

constexpr int kInterval = 256;               // instructions between two looks at the budget
constexpr std::size_t kReserve = 64u << 10;  // of memory, to unwind with once a script is stopped
constexpr std::size_t kSmall = 4u << 10;     // the most that one block of the reserve may hold
constexpr std::size_t kChunk = 1024;         // bytes the parser gets between two looks at the clock

std::int64_t cpu_now_ns() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

struct Chunk {
  std::string_view left;
};

// Chunks are named by their numbers: Lua writes the name before each of its messages.
constexpr const char* kChunkName = "=scenario#%d";
constexpr std::size_t kNumberAt = 10;  // in "=scenario#3"

Where where_of(lua_State* L, lua_Debug& at) {
  if (!lua_getinfo(L, "Sl", &at) || at.currentline <= 0) return {};
  const bool ours = at.srclen > kNumberAt;
  return {ours ? static_cast<std::uint32_t>(std::atoi(at.source + kNumberAt)) : 0,
          static_cast<std::uint32_t>(at.currentline)};
}

}  // namespace

Result<std::unique_ptr<Sandbox>> Sandbox::make(const Limits& limits) {
  std::unique_ptr<Sandbox> box(new Sandbox(limits));
  box->memory_cap_ = limits.memory;
  box->started_ns_ = cpu_now_ns();
  box->lua_ = lua_newstate(allocate, box.get());
  if (!box->lua_) return fail(Code::kUnavailable, "there is no memory for a script", "close other programs");
  *static_cast<Sandbox**>(lua_getextraspace(box->lua_)) = box.get();
  box->arm(kInterval);
  if (const auto fault = box->protect(set_up, nullptr)) return fail(Code::kUnavailable, fault->what, fault->todo);
  return box;
}

Sandbox::~Sandbox() {
  if (lua_) lua_close(lua_);
}

int Sandbox::set_up(lua_State* L) {
  open_environment(L);
  return 0;
}

std::optional<Fault> Sandbox::protect(lua_CFunction body, void* argument) {
  fault_at_ = {};
  lua_pushcfunction(lua_, note_fault_place);
  lua_pushcfunction(lua_, body);
  lua_pushlightuserdata(lua_, argument);
  const int status = lua_pcall(lua_, 1, 0, -3);
  std::optional<Fault> result;
  // A script that was stopped at its very last instruction has still been stopped.
  if (status != LUA_OK || stopped()) result = fault(status);
  lua_settop(lua_, 0);
  return result;
}

std::optional<Fault> Sandbox::run(std::string_view text) {
  Chunk chunk{text};
  return protect(load_and_run, &chunk);
}

int Sandbox::load_and_run(lua_State* L) {
  Sandbox& box = of(L);
  box.parsing_ = true;
  if (lua_load(L, read_chunk, lua_touserdata(L, 1), "=scenario#0", "t") != LUA_OK) return lua_error(L);
  box.parsing_ = false;
  push_environment(L);
  if (!lua_setupvalue(L, -2, 1)) lua_pop(L, 1);
  lua_call(L, 0, 0);
  return 0;
}

bool Sandbox::load(lua_State* L, std::string_view text, std::uint32_t file) {
  Chunk chunk{text};
  const char* name = lua_pushfstring(L, kChunkName, static_cast<int>(file));
  const int status = lua_load(L, read_chunk, &chunk, name, "t");
  lua_remove(L, -2);
  if (status != LUA_OK && (status != LUA_ERRSYNTAX || of(L).stopped())) lua_error(L);
  if (status != LUA_OK) {
    of(L).keep_syntax_fault();
    lua_pop(L, 1);
    return false;
  }
  push_environment(L);
  if (!lua_setupvalue(L, -2, 1)) lua_pop(L, 1);
  return true;
}

// In a function of its own, for nothing here may outlive an error.
void Sandbox::keep_syntax_fault() {
  std::size_t size = 0;
  const char* message = lua_tolstring(lua_, -1, &size);
  syntax_fault_ = message ? fault_of_message({message, size}, true) : fault_without_message();
}

const char* Sandbox::read_chunk(lua_State* L, void* reader, std::size_t* size) {
  Sandbox& box = of(L);
  if (box.out_of_time()) {
    box.stop(Stop::kInstructions);
    raise_stop(L);
  }
  auto& left = static_cast<Chunk*>(reader)->left;
  *size = left.size() < kChunk ? left.size() : kChunk;
  const char* data = left.data();
  left.remove_prefix(*size);
  return *size > 0 ? data : nullptr;
}

void Sandbox::refresh() {
  memory_cap_ = used_ + limits_.memory;
  churned_ = 0;
  spent_ = 0;
  started_ns_ = cpu_now_ns();
  stop_ = Stop::kNone;
  noting_ = false;
  lua_gc(lua_, LUA_GCRESTART);
  arm(kInterval);
}

void Sandbox::note_lines() {
  noting_ = true;
  lua_gc(lua_, LUA_GCSTOP);
}

std::optional<Sandbox::Noted> Sandbox::noted(const void* table) const {
  const auto found = lines_.find(table);
  if (found == lines_.end()) return std::nullopt;
  return found->second;
}

// Called by the allocator: reads the stack, which the count hook keeps up to date, and changes nothing of it.
void Sandbox::note_table(const void* table) {
  lua_Debug at;
  const Where where = lua_getstack(lua_, 0, &at) ? where_of(lua_, at) : Where{};
  if (where.line > 0) lines_.insert_or_assign(table, Noted{where, made_on_[where]++});
}

Where Sandbox::here() const {
  lua_Debug at;
  for (int level = 0; lua_getstack(lua_, level, &at); ++level) {
    if (const Where where = where_of(lua_, at); where.line > 0) return where;
  }
  return {};
}

void Sandbox::new_table(lua_State* L, int items) {
  Sandbox& box = of(L);
  const bool noting = box.noting_;
  box.noting_ = false;
  lua_createtable(L, items, 0);
  box.noting_ = noting;
  if (noting) box.lines_.insert_or_assign(lua_topointer(L, -1), Noted{box.here(), Noted::kOurs});
}

void* Sandbox::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
  auto& box = *static_cast<Sandbox*>(self);
  const std::size_t kind = block ? 0 : old_size;  // Lua says there what a new block is for
  const std::size_t held = block ? old_size : 0;
  if (new_size == 0) {
    std::free(block);
    box.used_ -= held;
    return nullptr;
  }
  if (new_size > held && !box.may_grow(new_size - held, new_size, kind == LUA_TSTRING)) return nullptr;
  void* grown = std::realloc(block, new_size);
  if (!grown) {
    if (new_size > held) return nullptr;
    grown = block;  // Lua relies on a block that shrinks staying alive
  }
  box.used_ += new_size - held;
  box.peak_ = std::max(box.peak_, box.used_);
  if (box.noting_ && kind == LUA_TTABLE) {
    try {
      box.note_table(grown);
    } catch (const std::bad_alloc&) {  // then that table has no line
    }
  }
  return grown;
}

bool Sandbox::may_grow(std::size_t by, std::size_t to, bool is_string) {
  if (stopped()) return by <= kSmall && used_ + by <= memory_cap_ + kReserve;
  churned_ += to;
  if (is_string && to > limits_.string) {
    stop(Stop::kString);
  } else if (used_ + by > memory_cap_ || churned_ > limits_.churn) {
    stop(Stop::kMemory);
  }
  return !stopped();
}

Sandbox::OwnWork::OwnWork(Sandbox& box) : box_(box), began_ns_(cpu_now_ns()) {}

Sandbox::OwnWork::~OwnWork() {
  box_.started_ns_ += cpu_now_ns() - began_ns_;
}

bool Sandbox::out_of_time() const {
  return cpu_now_ns() - started_ns_ > limits_.cpu_ms * 1'000'000;
}

void Sandbox::arm(int interval) {
  if (lua_) lua_sethook(lua_, on_hook, LUA_MASKCOUNT, interval);
}

// From the next instruction on the hook raises at each, so that no pcall can go on.
void Sandbox::stop(Stop why) {
  stop_ = why;
  if (fault_at_.line == 0 && lua_) fault_at_ = here();
  arm(1);
}

void Sandbox::raise_stop(lua_State* L) {
  static char stopped;
  lua_pushlightuserdata(L, &stopped);  // takes no memory
  lua_error(L);
  std::abort();  // lua_error does not return
}

void Sandbox::on_hook(lua_State* L, lua_Debug*) {
  Sandbox& box = of(L);
  if (!box.stopped()) {
    box.spent_ += kInterval;
    if (box.spent_ <= box.limits_.instructions && !box.out_of_time()) return;
    box.stop(Stop::kInstructions);
  }
  raise_stop(L);
}

void Sandbox::charge(lua_State* L, std::int64_t units) {
  Sandbox& box = of(L);
  box.spent_ += units;
  if (!box.stopped() && box.spent_ <= box.limits_.instructions) return;
  if (!box.stopped()) box.stop(Stop::kInstructions);
  raise_stop(L);
}

// The message handler: errors whose message carries no line still have one.
int Sandbox::note_fault_place(lua_State* L) {
  Sandbox& box = of(L);
  if (box.fault_at_.line == 0) box.fault_at_ = box.here();
  return 1;
}

Fault Sandbox::fault(int status) {
  Fault fault;
  if (stopped()) {
    fault = fault_of_stop(stop_, limits_);
  } else if (status == LUA_ERRMEM) {
    fault = fault_of_stop(Stop::kMemory, limits_);
  } else {
    std::size_t size = 0;
    const char* message = lua_type(lua_, -1) == LUA_TSTRING ? lua_tolstring(lua_, -1, &size) : nullptr;
    fault = message ? fault_of_message({message, size}, parsing_) : fault_without_message();
  }
  if (fault.line == 0) {
    fault.file = fault_at_.file;
    fault.line = fault_at_.line;
  }
  parsing_ = false;
  return fault;
}

}  // namespace drops::script
