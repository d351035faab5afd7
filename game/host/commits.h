#pragma once
// Events on their way into the journal. Commits batch by themselves: each takes whatever arrived while the last one
// ran. A batch that fails is kept, whole and in its place, until it is tried again.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "game/host/journal.h"

namespace drops::host {

class Commits {
 public:
  // `journaled`: how many events the journal holds already. It outlives this.
  Commits(Journal& journal, std::uint64_t journaled) : journal_(journal), taken_(journaled), safe_(journaled) {}

  void take(std::span<const schema::Event> events);

  // Events are numbered from 1: the last one taken, and the last one that is safe.
  [[nodiscard]] std::uint64_t taken() const { return taken_; }
  [[nodiscard]] std::uint64_t safe() const { return safe_; }
  [[nodiscard]] bool settled() const { return taken_ == safe_; }

  // There is something to hand over, and the journal is free to take it.
  [[nodiscard]] bool ready() const { return !pending_.empty() && under_way_.empty() && !trouble_ && journal_.idle(); }
  // Hands over all that is pending. Needs ready().
  void submit();

  // The events that have just become safe; none while nothing new is. After a failure: the Error, once.
  [[nodiscard]] Result<std::vector<schema::Event>> poll();

  // Why the last batch is not safe. While it lasts nothing is handed over but by retry().
  [[nodiscard]] const std::optional<Error>& trouble() const { return trouble_; }
  // Tries the failed batch again. Needs trouble().
  void retry();

 private:
  void hand_over();

  Journal& journal_;
  std::uint64_t taken_;
  std::uint64_t safe_;
  std::vector<schema::Event> pending_;
  std::vector<schema::Event> under_way_;  // follow directly on safe_
  std::optional<Error> trouble_;
};

}  // namespace drops::host
