#pragma once
// What the facilitator's machine knows besides the session: the time of the day, the network around it, its screens,
// where the session is kept. Plain data; whoever finds it out is elsewhere.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drops::client::model {

enum class ReachState : std::uint8_t { kTrying, kAnswers, kSilent };

struct ReachSeen {  // one address of the host, called from this machine
  std::string address;
  ReachState state = ReachState::kTrying;
};

struct Around {
  std::optional<std::int64_t> day_ms;        // of the local day, now
  std::optional<std::int64_t> began_day_ms;  // ... as the story began, as far as this window can tell
  std::vector<ReachSeen> reach;              // empty: not tried yet
  std::string firewall;                      // that this machine switches on when it starts, by name; empty: none found
  std::string heard_from;                    // the first other machine that has come in
  bool hosted_here = false;                  // by this machine
  std::string session_file;                  // where it is kept; empty: not on this machine
  std::string transcript_file;               // where it is told in words, as it happens
  int screens = 1;
  std::string wall;  // what became of opening the projector's window; empty: not tried
  bool wall_open = false;
};

}  // namespace drops::client::model
