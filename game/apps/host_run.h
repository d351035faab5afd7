#pragma once
// What drops-host does once its command line is understood: a new session, or one from its file. Each gives the exit
// status, 0 done or 1 failed, and has said on stderr why.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drops::apps {

struct HostOptions {
  std::vector<std::string> scenarios;  // files: one, a programme, or several in turn
  std::string language;                // of its texts; empty: as they are written
  std::string db;                      // of a session: its file; empty: kept in memory alone
  std::string ready_file;
  std::uint16_t port = 7777;
  bool any_port = false;              // any free one, where that one is taken
  std::optional<std::uint64_t> seed;  // not given: drawn
  std::uint32_t teams = 1;
  std::uint32_t bots = 0;
  std::uint32_t wait_for = 0;
  std::uint32_t pace = 100;
  std::uint32_t limit_s = 0;
  std::optional<std::uint32_t> until_ended_min;  // end by itself; not given: run until it is told to end
  bool autopilot = false;
  bool contract = false;       // each accepts what is agreed on, or observes
  bool lock_at_start = false;  // whoever comes once a story has begun is let in by the facilitator
  bool announce = true;        // it is found in this network by its code alone
  bool rehearse = false;       // an edit of the scenario's file is taken from the next scene on
  bool json = false;
  bool quiet = false;
};

[[nodiscard]] int run_session(const HostOptions& options);
[[nodiscard]] int resume_session(const HostOptions& options);

}  // namespace drops::apps
