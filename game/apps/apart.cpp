#include "game/apps/apart.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

// What POSIX wants initialised and destroyed, in one owner.
class SpawnPlan {
 public:
  SpawnPlan() {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
  }
  ~SpawnPlan() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&files_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  // A session of its own, so that the end of this one's terminal is not its end; nothing of ours stays open in it.
  [[nodiscard]] bool detach(const fs::path& log) {
    sigset_t none;
    sigemptyset(&none);
    constexpr int kWrite = O_WRONLY | O_CREAT | O_APPEND;
    constexpr int kFirstOfOurs = 3;
    return posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0) == 0 &&
           posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, log.c_str(), kWrite, S_IRUSR | S_IWUSR) == 0 &&
           posix_spawn_file_actions_adddup2(&files_, STDOUT_FILENO, STDERR_FILENO) == 0 &&
           posix_spawn_file_actions_addclosefrom_np(&files_, kFirstOfOurs) == 0 &&
           posix_spawnattr_setsigmask(&attributes_, &none) == 0 &&
           posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK) == 0;
  }
  // The process, or the errno of why not.
  [[nodiscard]] int run(std::vector<std::string>& words, pid_t& pid) const {
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    return posix_spawn(&pid, argv.front(), &files_, &attributes_, argv.data(), environ);
  }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

}  // namespace

Result<pid_t> start_apart(std::vector<std::string> words, const fs::path& log) {
  SpawnPlan plan;
  pid_t pid = -1;
  const int trouble = plan.detach(log) ? plan.run(words, pid) : ENOMEM;
  if (trouble == 0) return pid;
  return fail(Code::kUnavailable, words.front() + " cannot be started, with its log in " + log.string(),
              std::strerror(trouble));
}

}  // namespace drops::apps
