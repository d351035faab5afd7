#include "game/client/sound/synth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace drops::client {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;

double sine(double hertz, double t) {
  return std::sin(kTurn * hertz * t);
}

// A tone whose pitch goes from one to another, evenly to the ear, within `length`.
double glide(double from, double to, double length, double t) {
  const double rate = std::log(to / from) / length;
  return std::sin(kTurn * from * (std::exp(rate * t) - 1) / rate);
}

// Up within `attack`, then less and less: half of it every `half` seconds.
double plucked(double attack, double half, double t) {
  if (t < 0) return 0;
  return std::min(1.0, t / attack) * std::exp2(-std::max(0.0, t - attack) / half);
}

// -1..1 for a whole number: always the same, and no two alike.
double scattered(std::int64_t n) {
  auto x = static_cast<std::uint64_t>(n) * 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return static_cast<double>((x ^ (x >> 31U)) >> 11U) / 4503599627370496.0 - 1;
}

// Noise that changes so many times a second: the fewer, the duller.
double noise(double hertz, double t) {
  const double at = t * hertz;
  const auto before = static_cast<std::int64_t>(std::floor(at));
  const double k = at - std::floor(at);
  const double smooth = k * k * (3 - 2 * k);
  return scattered(before) * (1 - smooth) + scattered(before + 1) * smooth;
}

// A bubble that closes: what makes water sound like water.
double bubble(double from, double to, double half, double t) {
  return t < 0 ? 0 : plucked(0.004, half, t) * glide(from, to, 0.12, std::min(t, 0.3));
}

double drop(double t) {
  return 0.75 * bubble(620, 1250, 0.035, t) + 0.2 * bubble(1900, 2600, 0.012, t - 0.028);
}

double leak(double t) {
  return 0.6 * plucked(0.003, 0.03, t) * glide(820, 430, 0.12, std::min(t, 0.3)) +
         0.12 * plucked(0.002, 0.012, t) * noise(5200, t);
}

double splash(double t) {
  const double rush = std::min(1.0, t / 0.05) * std::exp2(-std::max(0.0, t - 0.25) / 0.22);
  double sum = 0.42 * rush * noise(2600, t) + 0.3 * rush * noise(900, t + 7);
  for (int i = 0; i < 6; ++i) {
    const double pitch = 380 + 110 * (1 + scattered(40 + i));
    sum += 0.16 * bubble(pitch, 1.7 * pitch, 0.04, t - 0.12 - 0.13 * i - 0.03 * scattered(80 + i));
  }
  return sum;
}

double tick(double t) {
  return 0.45 * plucked(0.001, 0.006, t) * sine(1700, t) + 0.25 * plucked(0.001, 0.012, t) * sine(640, t);
}

double my_turn(double t) {
  const auto note = [](double hertz, double at) {
    return plucked(0.03, 0.16, at) * (0.8 * sine(hertz, at) + 0.14 * sine(2 * hertz, at));
  };
  return 0.42 * note(523.25, t) + 0.42 * note(783.99, t - 0.17);
}

}  // namespace

double length_of(Sound sound) {
  switch (sound) {
    case Sound::kDrop: return 0.3;
    case Sound::kLeak: return 0.25;
    case Sound::kSplash: return 1.5;
    case Sound::kTick: return 0.08;
    case Sound::kMyTurn: return 1.1;
  }
  return 0;
}

float wave_of(Sound sound, double seconds) {
  const double left = length_of(sound) - seconds;
  if (seconds < 0 || left <= 0) return 0;
  const double fade = std::min(1.0, left / 0.02);
  double wave = 0;
  switch (sound) {
    case Sound::kDrop: wave = drop(seconds); break;
    case Sound::kLeak: wave = leak(seconds); break;
    case Sound::kSplash: wave = splash(seconds); break;
    case Sound::kTick: wave = tick(seconds); break;
    case Sound::kMyTurn: wave = my_turn(seconds); break;
  }
  return static_cast<float>(std::clamp(wave * fade, -1.0, 1.0));
}

}  // namespace drops::client
