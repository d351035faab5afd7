#pragma once
// A session alone: a host in this process over the loopback network, with bots as the team. The person gets the role
// that was wished for, because the seed is one that deals it so; no rule of the session is changed. No wire, no code.
// A file that is saved meanwhile is played from the next scene on.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "game/apps/rehearsal.h"
#include "game/base/clock.h"
#include "game/base/result.h"
#include "game/host/host.h"
#include "game/link/link.h"
#include "game/script/hooks.h"
#include "net/loopback.h"

namespace drops::apps {

struct PractiseWish {
  std::string scenario;               // the path of its file
  std::string role;                   // its id; empty: any
  std::optional<std::uint64_t> seed;  // where the search for a deal begins; the same seed, the same story
  std::string name = "Player";        // the lists say "you" beside it
  std::string language{};             // of the texts; empty: as they are written
  std::string from{};                 // the scene that it begins with; empty: the first
};

class PractiseRoom {
 public:
  // Refuses a file that cannot be read, one that does not check (its findings are in the error, a line each), a role
  // or a scene that it does not have. The clock outlives this.
  [[nodiscard]] static Result<std::unique_ptr<PractiseRoom>> open(const PractiseWish& wish, const Clock& clock);
  ~PractiseRoom();

  // One round of the host; never waits. It starts by itself when the person has come, and ends with the story.
  void step();
  // What became of the last edit of the file, and how many there were so far.
  [[nodiscard]] const std::optional<EditNews>& edit() const { return edit_; }
  [[nodiscard]] std::uint64_t edits() const { return edits_; }

  // The way in for the person's link. This outlives what it connects.
  [[nodiscard]] link::Link::Connect connect();
  [[nodiscard]] link::Request request() const;

  [[nodiscard]] std::uint64_t seed() const { return seed_; }

 private:
  PractiseRoom(plan::Plan plan, const PractiseWish& wish, const Clock& clock);
  Outcome begin_at(const std::string& scene);
  Outcome deal(const PractiseWish& wish);
  Outcome open_doors();

  plan::Plan plan_;
  std::string name_;
  const Clock& clock_;
  std::uint32_t teams_ = 1;
  std::uint32_t bots_ = 0;
  std::uint64_t seed_ = 1;
  std::unique_ptr<script::ScriptHooks> hooks_;
  std::unique_ptr<session::Session> session_;
  host::MemoryJournal journal_;
  net::LoopbackNetwork network_;
  std::unique_ptr<net::Transport> transport_;
  std::optional<net::Invite> invite_;
  std::unique_ptr<host::Host> host_;
  std::optional<Rehearsal> rehearsal_;
  std::optional<EditNews> edit_;
  std::uint64_t edits_ = 0;
};

}  // namespace drops::apps
