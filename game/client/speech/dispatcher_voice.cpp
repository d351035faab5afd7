#include "game/client/speech/dispatcher_voice.h"

#ifdef DROPS_SPEECH
#include <libspeechd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "game/client/tr.h"
#endif

namespace drops::client {

#ifdef DROPS_SPEECH
namespace {

using namespace std::chrono_literals;

struct CloseLink {
  void operator()(SPDConnection* link) const { spd_close(link); }
};
using Link = std::unique_ptr<SPDConnection, CloseLink>;

struct Job {
  bool hush = false;
  Utterance utterance = {};
};

// What crosses over to the thread. It outlives the voice where the service does not answer.
struct Shared {
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Job> jobs;
  std::string notice;
  bool leaving = false;
  bool gone = false;
};

// The links to the service; touched by the thread alone. News has one of its own: what is cancelled on the other does
// not reach it.
class Links {
 public:
  // False: the service does not answer. It is asked again after a while, and what was to be said is forgotten.
  bool open() {
    if (page_ && news_) return true;
    const auto now = std::chrono::steady_clock::now();
    if (now < try_again_) return false;
    news_.reset(open_one("news"));
    if (news_) page_.reset(open_one("page"));
    if (page_ && news_) return true;
    close();
    try_again_ = now + 30s;
    return false;
  }
  void close() {
    page_.reset();
    news_.reset();
  }
  bool take(const Job& job) {
    if (job.hush) return spd_cancel(page_.get()) == 0;
    const bool news = job.utterance.saying == Saying::kNews;
    // Both kinds wait in line among themselves; what is important is said first.
    return spd_say(news ? news_.get() : page_.get(), news ? SPD_IMPORTANT : SPD_MESSAGE, job.utterance.text.c_str()) >=
           0;
  }

 private:
  static SPDConnection* open_one(const char* name) {
    char* why = nullptr;
    SPDConnection* link = spd_open2("drops", name, nullptr, SPD_MODE_SINGLE, nullptr, 1, &why);
    std::free(why);
    return link;
  }
  Link page_, news_;
  std::chrono::steady_clock::time_point try_again_;
};

std::optional<Job> next_job(Shared& shared) {
  std::unique_lock lock(shared.mutex);
  shared.changed.wait(lock, [&] { return shared.leaving || !shared.jobs.empty(); });
  if (shared.leaving) return std::nullopt;
  Job job = std::move(shared.jobs.front());
  shared.jobs.pop_front();
  return job;
}

void speak(const std::shared_ptr<Shared>& shared) {
  Links links;
  bool told = false;
  while (const auto job = next_job(*shared)) {
    bool open = links.open();
    if (open && !links.take(*job)) {  // the service was started anew: once more, on a new link
      links.close();
      open = links.open() && links.take(*job);
    }
    if (open || std::exchange(told, true)) continue;
    const std::lock_guard lock(shared->mutex);
    shared->notice =
        tr("Nothing can be read aloud, because no speech service answers: install the package speech-dispatcher");
  }
  links.close();
  const std::lock_guard lock(shared->mutex);
  shared->gone = true;
  shared->changed.notify_all();
}

class DispatcherVoice final : public Voice {
 public:
  DispatcherVoice() { std::thread(speak, shared_).detach(); }

  // Waits a moment for the thread, and no longer: a service that hangs holds up nobody's way home.
  ~DispatcherVoice() override {
    std::unique_lock lock(shared_->mutex);
    shared_->leaving = true;
    shared_->changed.notify_all();
    shared_->changed.wait_for(lock, 500ms, [&] { return shared_->gone; });
  }

  void say(const Utterance& utterance) override { add({false, utterance}); }
  void hush() override { add({true, {}}); }
  [[nodiscard]] std::string take_notice() override {
    const std::lock_guard lock(shared_->mutex);
    return std::exchange(shared_->notice, {});
  }

 private:
  void add(Job job) {
    const std::lock_guard lock(shared_->mutex);
    if (job.hush) {
      std::erase_if(shared_->jobs,
                    [](const Job& other) { return other.hush || other.utterance.saying != Saying::kNews; });
    }
    shared_->jobs.push_back(std::move(job));
    shared_->changed.notify_all();
  }

  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

}  // namespace

Result<std::unique_ptr<Voice>> dispatcher_voice() {
  return std::make_unique<DispatcherVoice>();
}

#else

Result<std::unique_ptr<Voice>> dispatcher_voice() {
  return fail(Code::kUnavailable, "this program was built without speech",
              "install the package libspeechd-dev and build it again");
}

#endif

}  // namespace drops::client
