#pragma once
// A Lua state that cannot hurt its host: an allow-list of functions, capped memory, a budget of instructions, text
// chunks only. It knows nothing of scenarios. Whatever a script does ends in a value or a Fault, soon.
//
// Lua is built as C: an error jumps over frames without running destructors. So code between a protected call and
// a function that can raise holds no object with one; what needs one lives in the Sandbox or in the caller.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <lua.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "game/base/result.h"

namespace drops::script {

// Under sanitizers everything takes many times as long.
#ifdef DROPS_SANITIZED
inline constexpr std::int64_t kCpuMs = 3'000;
#else
inline constexpr std::int64_t kCpuMs = 150;
#endif

struct Limits {
  std::size_t memory = 16u << 20;       // bytes at any one time
  std::size_t churn = 64u << 20;        // bytes ever asked for
  std::size_t string = 16u << 10;       // bytes of one string: what one instruction may cost
  std::int64_t instructions = 400'000;  // a scenario of ten scenes takes some thousands
  std::int64_t cpu_ms = kCpuMs;         // the last line of defence, of this thread
};

// Why a script was stopped for good. No pcall of the script's holds it up.
enum class Stop : std::uint8_t { kNone, kInstructions, kMemory, kString };

// A line (0: unknown) of one of the chunks that run in a sandbox, by the number each is given.
struct Where {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  auto operator<=>(const Where&) const = default;
};

// What went wrong in a script, and where.
struct Fault {
  Stop stop = Stop::kNone;
  bool syntax = false;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::string what, todo;
};

class Sandbox {
 public:
  // Refuses (kUnavailable) where there is no memory for a state.
  [[nodiscard]] static Result<std::unique_ptr<Sandbox>> make(const Limits& limits = {});
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // The sandbox that a state belongs to.
  [[nodiscard]] static Sandbox& of(lua_State* L) { return **static_cast<Sandbox**>(lua_getextraspace(L)); }

  // Calls `body` protected, with `argument` as its only argument (a light userdata).
  [[nodiscard]] std::optional<Fault> protect(lua_CFunction body, void* argument);

  // Runs a chunk of text in the environment.
  [[nodiscard]] std::optional<Fault> run(std::string_view text);

  // Reads a further chunk while one runs, and pushes it as a function in the environment. False, and nothing
  // pushed, where it is no Lua. Raises when the script is to be stopped.
  [[nodiscard]] static bool load(lua_State* L, std::string_view text, std::uint32_t file);
  // Why load() gave false.
  [[nodiscard]] Fault take_syntax_fault() { return std::move(syntax_fault_); }

  // From here on the budgets are as at the start, with room for as much memory again, and no lines are noted.
  void refresh();

  // Notes the line of every new table, and stops the collector so that no address is used twice.
  void note_lines();
  // Where a table was made, and how many of the script's constructors had made one on that line before.
  struct Noted {
    Where at;
    std::uint32_t nth = kOurs;
    static constexpr std::uint32_t kOurs = 0xffffffff;  // made by a function of ours, not by a constructor
  };
  [[nodiscard]] std::optional<Noted> noted(const void* table) const;
  // The line of the script that runs.
  [[nodiscard]] Where here() const;
  // Pushes a new table that counts as ours. Raises.
  static void new_table(lua_State* L, int items);

  // While one stands the script's clock does not: reading its files from the disk is the host's own work, and bounded
  // by their size. Nothing may raise meanwhile.
  class OwnWork {
   public:
    explicit OwnWork(Sandbox& box);
    ~OwnWork();
    OwnWork(const OwnWork&) = delete;
    OwnWork& operator=(const OwnWork&) = delete;

   private:
    Sandbox& box_;
    std::int64_t began_ns_;
  };

  // Takes `units` of work, as so many instructions, from the budget. Raises when it is spent.
  static void charge(lua_State* L, std::int64_t units);
  // True once the script is to be stopped: a pcall then hands the error on.
  [[nodiscard]] bool stopped() const { return stop_ != Stop::kNone; }

  // What it has cost so far: the most bytes at one time, and instructions.
  [[nodiscard]] std::size_t peak() const { return peak_; }
  [[nodiscard]] std::int64_t spent() const { return spent_; }

  [[nodiscard]] lua_State* state() const { return lua_; }
  [[nodiscard]] const Limits& limits() const { return limits_; }
  [[nodiscard]] std::size_t used() const { return used_; }  // bytes now

  // A buffer for functions that build a string: they cannot own one (see above).
  std::string scratch;
  // Answers for a global name that does not exist: called as (environment, name), returns one value or raises. Where
  // none is set, a name that does not exist raises.
  lua_CFunction missing = nullptr;
  // For whoever adds functions to the environment.
  void* guest = nullptr;

 private:
  explicit Sandbox(const Limits& limits) : limits_(limits) {}

  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);
  static void on_hook(lua_State* L, lua_Debug* at);
  static const char* read_chunk(lua_State* L, void* reader, std::size_t* size);
  static int load_and_run(lua_State* L);

  static int set_up(lua_State* L);
  static int note_fault_place(lua_State* L);

  [[nodiscard]] bool may_grow(std::size_t by, std::size_t to, bool is_string);
  [[nodiscard]] bool out_of_time() const;
  void arm(int interval);
  void stop(Stop why);
  [[noreturn]] static void raise_stop(lua_State* L);
  [[nodiscard]] Fault fault(int status);
  void keep_syntax_fault();
  [[nodiscard]] Fault stop_fault() const;
  void note_table(const void* table);

  Limits limits_;
  lua_State* lua_ = nullptr;
  std::size_t used_ = 0, memory_cap_ = 0, peak_ = 0;
  std::size_t churned_ = 0;
  std::int64_t spent_ = 0;
  std::int64_t started_ns_ = 0;  // of this thread's CPU time
  Stop stop_ = Stop::kNone;
  bool noting_ = false;
  bool parsing_ = false;
  Where fault_at_;
  Fault syntax_fault_;
  std::unordered_map<const void*, Noted> lines_;
  std::map<Where, std::uint32_t> made_on_;
};

}  // namespace drops::script
