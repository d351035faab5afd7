// drops-bots: players that are programs, for rehearsals and for load.

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <string>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "game/apps/crowd.h"

namespace {

using drops::apps::Crowd;
using drops::apps::CrowdPlan;
using drops::apps::CrowdSums;

volatile std::sig_atomic_t g_stop = 0;

void stop(int) {
  g_stop = 1;
}

struct Words {
  std::string address, code, temperament = "mixed";
  std::uint32_t players = 4;
  double rate = 0;
  double seconds = 0;
  std::uint64_t seed = 1;
  std::uint32_t team = 0;
  bool json = false, closed_loop = false;
};

int complain(int status, const std::string& sentence) {
  fmt::print(stderr, "drops-bots: {}\n", sentence);
  return status;
}

void declare(CLI::App& app, Words& words) {
  app.set_version_flag("--version", "drops-bots " DROPS_VERSION);
  app.add_option("address", words.address, "The session: HOST or HOST:PORT")->required();
  app.add_option("--code", words.code, "The session's code, such as K7F-4XQ2M")->required();
  app.add_option("--players", words.players, "How many bots (4)")->check(CLI::Range(1, 4000));
  app.add_option("--rate", words.rate, "Choices a second, all bots together (one a second for each bot)")
      ->check(CLI::Range(0.01, 1e6));
  app.add_flag("--closed-loop", words.closed_loop, "Answer at once instead of at a rate")->excludes("--rate");
  app.add_option("--seconds", words.seconds, "Leave after so long (stay until the story has ended)")
      ->check(CLI::Range(0.1, 1e6));
  app.add_option("--seed", words.seed, "Where the bots' whims begin (1)");
  app.add_option("--temperament", words.temperament,
                 "candid, clumsy, cautious, hurried, evasive, random or mixed (mixed)");
  app.add_option("--team", words.team, "All into this team, from 1 (as the host deals)")->check(CLI::Range(1, 200));
  app.add_flag("--json", words.json, "Print one JSON object and nothing else");
}

// What the words mean, or why they mean nothing.
drops::Result<CrowdPlan> read(const Words& words) {
  CrowdPlan plan;
  const auto address = net::parse_address(words.address);
  if (!address) return drops::fail(drops::Code::kInvalid, address.error().what, address.error().todo);
  const auto invite = net::parse_invite(words.code);
  if (!invite) return drops::fail(drops::Code::kInvalid, invite.error().what, invite.error().todo);
  if (words.temperament != "mixed") {
    plan.temperament = drops::bots::temperament_named(words.temperament);
    if (!plan.temperament) {
      return drops::fail(drops::Code::kInvalid, fmt::format("there is no temperament '{}'", words.temperament),
                         "give candid, cautious, hurried, evasive, random or mixed");
    }
  }
  plan.host = *address;
  plan.secret = invite->secret();
  plan.players = words.players;
  plan.rate = words.closed_loop ? 0 : words.rate > 0 ? words.rate : static_cast<double>(words.players);
  plan.seed = words.seed;
  if (words.team > 0) plan.team = words.team - 1;
  return plan;
}

std::int64_t percentile(std::vector<std::int64_t>& sorted, std::size_t percent) {
  return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

void report(const Words& words, CrowdSums sums, double seconds, const std::string& ended) {
  std::sort(sums.answer_us.begin(), sums.answer_us.end());
  const double rate = seconds > 0 ? static_cast<double>(sums.choices) / seconds : 0;
  const double p50 = static_cast<double>(percentile(sums.answer_us, 50)) / 1000;
  const double p99 = static_cast<double>(percentile(sums.answer_us, 99)) / 1000;
  if (words.json) {
    const nlohmann::ordered_json object = {
        {"players", words.players},  {"seated", sums.seated},   {"finished", sums.finished}, {"ended", ended},
        {"seconds", seconds},        {"choices", sums.choices}, {"choices_a_second", rate},  {"refused", sums.refused},
        {"links_lost", sums.losses}, {"answer_ms_p50", p50},    {"answer_ms_p99", p99}};
    fmt::print("{}\n", object.dump());
    return;
  }
  fmt::print("{} of {} bots had a seat, {} saw their story end ({}).\n", sums.seated, words.players, sums.finished,
             ended);
  fmt::print("{} choices in {:.1f} s ({:.1f} a second), {} refused, {} links lost and found again.\n", sums.choices,
             seconds, rate, sums.refused, sums.losses);
  fmt::print("Answers took {:.1f} ms in the middle, {:.1f} ms at the 99th percentile.\n", p50, p99);
}

// The end in a word, for the summary.
std::string play(Crowd& crowd, const Words& words, const drops::Clock& clock) {
  const std::int64_t begin = clock.now_ms();
  while (!crowd.failure()) {
    if (g_stop) return "stopped";
    if (!crowd.step()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (crowd.finished()) return "over";
    if (words.seconds > 0 && static_cast<double>(clock.now_ms() - begin) >= words.seconds * 1000) return "time";
  }
  return "failed";
}

void say_goodbye(Crowd& crowd) {
  crowd.leave();
  for (int i = 0; i < 100; ++i) {
    if (!crowd.step()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

}  // namespace

int main(int argc, char** argv) {
  Words words;
  CLI::App app("Bots that join a session of Drops & Buckets and play it as people would.", "drops-bots");
  declare(app, words);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    return complain(2, fmt::format("{}: see drops-bots --help", error.what()));
  }
  auto plan = read(words);
  if (!plan) return complain(2, plan.error().sentence());

  std::signal(SIGINT, stop);
  std::signal(SIGTERM, stop);
  const drops::SteadyClock clock;
  const std::int64_t begin = clock.now_ms();
  Crowd crowd(std::move(*plan), clock);
  const std::string ended = play(crowd, words, clock);
  const double seconds = static_cast<double>(clock.now_ms() - begin) / 1000;
  if (ended == "time" && crowd.sums().seated < words.players) {
    return complain(1, fmt::format("only {} of {} bots had a seat in time: allow more with --seconds",
                                   crowd.sums().seated, words.players));
  }
  say_goodbye(crowd);
  report(words, crowd.sums(), seconds, ended);
  return crowd.failure() ? complain(1, crowd.failure()->sentence()) : 0;
}
