#pragma once
// A scenario that is edited while it is rehearsed: what was saved is played from the next scene on; what is wrong with
// it is said, and the old one goes on. Wiring only: script reads, the session decides.

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "game/script/plan_watch.h"
#include "game/session/session.h"

namespace drops::apps {

// What became of an edit: what happened, and what to do about it.
struct EditNews {
  enum class Step : std::uint8_t { kRefused, kSaved, kTaken };
  Step step = Step::kRefused;
  std::string what;
  std::string todo;
  std::vector<std::string> findings{};  // of the saved file, what stops it first; sentences
};

class Rehearsal {
 public:
  // For the terminal, the desk, or the window.
  using Tell = std::function<void(const EditNews&)>;

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
