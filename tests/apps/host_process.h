#pragma once
// A real drops-host on a free port, until this goes.

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace drops::apps {

class HostProcess {
 public:
  // Of a scenario or a programme, by its path in the folder of scripts.
  explicit HostProcess(std::vector<std::string> words, const std::string& file = "scenarios/late-release.lua")
      : folder_(std::filesystem::temp_directory_path() / ("drops-host-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
    const std::string ready = folder_ / "ready.json";
    std::vector<std::string> all{DROPS_BIN_DIR "/drops-host",
                                 "run",
                                 std::string(DROPS_SOURCE_DIR) + "/scripts/" + file,
                                 "--port",
                                 "0",
                                 "--quiet",
                                 "--ready-file",
                                 ready};
    all.insert(all.end(), words.begin(), words.end());
    start(all);
    await(ready);
  }
  ~HostProcess() {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  HostProcess(const HostProcess&) = delete;
  HostProcess& operator=(const HostProcess&) = delete;

  void stand_still() const { ::kill(pid_, SIGSTOP); }
  void go_on() const { ::kill(pid_, SIGCONT); }

  std::string address;
  std::string code;
  std::string projector_key;
  std::string facilitator_key;

 private:
  void start(const std::vector<std::string>& words) {
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ != 0) return;
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, 0);
    ::dup2(nothing, 1);
    ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  void await(const std::string& ready) {
    for (int i = 0; i < 1000 && !std::filesystem::exists(ready); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    std::ifstream in(ready);
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (json.is_discarded()) throw std::runtime_error("drops-host did not get ready");
    address = "127.0.0.1:" + std::to_string(json.at("port").get<int>());
    code = json.at("code").get<std::string>();
    facilitator_key = json.at("facilitator_key").get<std::string>();
    projector_key = json.at("projector_key").get<std::string>();
  }

  std::filesystem::path folder_;
  pid_t pid_ = -1;
};

}  // namespace drops::apps
