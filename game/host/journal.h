#pragma once
// Where a session's events go before anybody hears of them. The host hands over batches and asks what became of them;
// it never waits for a disk. Behind it: SQLite (game/store), memory for rehearsals and tests.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/schema/event.pb.h"

namespace drops::host {

// What stands at the head of a journal: all that a host needs to go on with the session elsewhere.
struct JournalHead {
  std::string plan_json;  // the compiled plan with its sources (game/plan/plan_json.h)
  std::string code;       // that teams join with
  std::string facilitator_key;
  std::string projector_key;
};

// Events first_sequence, first_sequence + 1, ... in order.
struct Batch {
  std::uint64_t first_sequence = 1;
  std::vector<schema::Event> events;
};

class Journal {
 public:
  virtual ~Journal() = default;

  // Takes the batch and returns at once. Needs idle(): one batch is under way at a time, and whatever arrives
  // meanwhile makes the next one.
  virtual void commit(Batch batch) = 0;

  // No batch is under way.
  [[nodiscard]] virtual bool idle() const = 0;

  // Once for each batch: the sequence of its last event when it is safe, or why it is not. Nothing while under way.
  [[nodiscard]] virtual std::optional<Result<std::uint64_t>> poll() = 0;
};

// Safe as soon as it is said: for rehearsals without a file, and for tests.
class MemoryJournal final : public Journal {
 public:
  void commit(Batch batch) override {
    last_ = batch.first_sequence + batch.events.size() - 1;
    for (auto& event : batch.events) events_.push_back(std::move(event));
  }
  [[nodiscard]] bool idle() const override { return !last_; }
  [[nodiscard]] std::optional<Result<std::uint64_t>> poll() override {
    if (!last_) return std::nullopt;
    Result<std::uint64_t> done = *last_;
    last_.reset();
    return done;
  }
  [[nodiscard]] const std::vector<schema::Event>& events() const { return events_; }

 private:
  std::optional<std::uint64_t> last_;
  std::vector<schema::Event> events_;
};

}  // namespace drops::host
