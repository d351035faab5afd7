#pragma once
// How a bot is inclined: what it makes of each thing that a card shows about an option, in integers, in one table.
// Knows no text of a story and no trust: a bot sees what a person sees, and nothing more.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace drops::bots {

enum class Temperament : std::uint8_t {
  kCandid,    // speaks up, tells, keeps its word or asks for another day, repairs step by step, hides nothing
  kClumsy,    // candid, but breaks its word the first time that it can; then owns it, and repairs
  kCautious,  // what costs least and can be taken back; promises nothing, repairs half-heartedly
  kHurried,   // what looks best on the gauges now
  kEvasive,   // what nobody would know, then excuses; never speaks up
  kRandom,    // anything that may be chosen: walks every path, for simulations
};
inline constexpr std::size_t kTemperaments = 6;

// What "mixed" deals from: the four that people know from every meeting.
inline constexpr std::array<Temperament, 4> kLifelike = {Temperament::kCandid, Temperament::kCautious,
                                                         Temperament::kHurried, Temperament::kEvasive};

// "candid", "clumsy", "cautious", "hurried", "evasive", "random"
[[nodiscard]] std::string_view name_of(Temperament temperament);
[[nodiscard]] std::optional<Temperament> temperament_named(std::string_view name);

// Far below whatever an option can earn: chosen only where nothing else is to be had.
inline constexpr int kNever = -10'000;

// What speaks for and against an option, in points.
struct Leaning {
  std::array<int, 9> marks{};  // by schema::Mark; MARK_NONE: an option without marks, among others that have some;
                               // an excuse is one of these: no card says that it is one
  int slip = 0;                // breaks its word, until a bucket was drawn once: then as marks say
  int step = 0;                // for each step of repair that it comes before the last: early ones first
  int step_again = 0;          // a step that this bot has taken before
  int gain = 0;                // for each point of stakes won
  int loss = 0;                // for each point of stakes lost
  int whim = 1;                // chance adds 0 to whim - 1: settles ties, and lets near things change places
  int advises = 0;             // percent of the scenes in which it advises when it is not asked
};

[[nodiscard]] const Leaning& leaning_of(Temperament temperament);

}  // namespace drops::bots
