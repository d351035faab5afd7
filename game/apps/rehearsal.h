#pragma once
// A scenario that is edited while it is rehearsed: what was saved is played from the next scene on; what is wrong with
// it is said, and the old one goes on. Wiring only: script reads, the session decides.

#include <cstdint>
#include <functional>
#include <string>

#include "game/script/plan_watch.h"
#include "game/session/session.h"

namespace drops::apps {

class Rehearsal {
 public:
  // What happened, and what to do about it; for the terminal and for whoever sits at the desk.
  using Tell = std::function<void(const std::string& what, const std::string& todo)>;

  // The session outlives this.
  Rehearsal(std::string file, std::string language, session::Session& session, Tell tell)
      : watch_(std::move(file), std::move(language), session.plan()), session_(session), tell_(std::move(tell)) {}

  // Once a round of the host's loop.
  void step(std::int64_t now_ms);

 private:
  void read(const Result<script::Loaded>& loaded);

  script::PlanWatch watch_;
  session::Session& session_;
  Tell tell_;
};

}  // namespace drops::apps
