#include "game/apps/host_words.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "game/apps/host_console.h"
#include "game/report/programme_words.h"
#include "game/report/result.h"
#include "game/session/apply.h"

namespace drops::apps {
namespace {

std::string spaced(const std::string& code) {
  std::string out;
  for (const char c : code) out += (out.empty() ? std::string() : std::string(" ")) + c;
  return out;
}

Outcome cannot_write(const std::string& path) {
  return fail(Code::kUnavailable, fmt::format("the ready file '{}' cannot be written ({})", path, std::strerror(errno)),
              "name a file in a directory that you may write to");
}

bool write_all(int file, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t count = ::write(file, text.data() + done, text.size() - done);
    if (count <= 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

}  // namespace

int report_failure(const Error& error) {
  std::fflush(stdout);
  std::fprintf(stderr, "drops-host: %s\n", error.sentence().c_str());
  return 1;
}

void report_note(const std::string& line) {
  std::fflush(stdout);
  std::fprintf(stderr, "drops-host: %s\n", line.c_str());
}

Outcome write_ready_file(const std::string& path, std::uint16_t port, const Keys& keys) {
  const std::string text = fmt::format(R"({{"port":{},"code":"{}","facilitator_key":"{}","projector_key":"{}"}})"
                                       "\n",
                                       port, keys.invite.display(), keys.facilitator, keys.projector);
  const std::string beside = fmt::format("{}.{}.part", path, ::getpid());
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return cannot_write(path);
  const bool written = write_all(file, text);
  const bool closed = ::close(file) == 0;
  if (written && closed && std::rename(beside.c_str(), path.c_str()) == 0) return {};
  Outcome failed = cannot_write(path);
  ::unlink(beside.c_str());
  return failed;
}

void Words::welcome(std::uint16_t port, const Keys& keys, std::uint64_t seed, const std::string& ready_file) const {
  if (silent_) return;
  const std::string code = spaced(keys.invite.display());
  const std::string rule(code.size() + 6, '-');
  const plan::Programme* programme = force_.programme();
  const bool has_parts = programme != nullptr && !programme->is_one_scenario();
  fmt::print("{} (seed {})\n", has_parts ? programme->title : force_.plan().title, seed);
  if (has_parts) {
    fmt::print("A programme of {} parts, {} minutes: 'parts' lists them, 'next' goes on to the next.\n",
               programme->parts.size(), plan::minutes_of(*programme));
  }
  fmt::print("\n");
  fmt::print("  +{}+\n  |   {}   |   the code to join with\n  +{}+\n\n", rule, code, rule);
  for (const std::string& address : own_addresses()) fmt::print("  join at {}:{}\n", address, port);
  fmt::print("  on this machine 127.0.0.1:{}\n\n", port);
  fmt::print("You are the facilitator: 'start' begins, 'status' tells who is still deciding, 'help' lists the rest.\n");
  if (!ready_file.empty()) fmt::print("The keys for another screen of yours are in {}.\n", ready_file);
  fmt::print("Ctrl-C ends.\n\n");
  std::fflush(stdout);
}

void Words::story(std::span<const schema::Event> events) {
  for (const schema::Event& event : events) {
    const plan::Plan& plan = force_.at(state_, event);
    session::apply(state_, plan, event);
    if (!transcript_) continue;
    const std::string text = told_.tell(state_, plan, event);
    if (!text.empty()) fmt::print("{}{}", text, text.back() == '\n' ? "" : "\n");
  }
  if (transcript_) std::fflush(stdout);
}

void Words::so_far() const {
  if (!transcript_ || state_.house.stage == schema::STAGE_ENDED) return;
  fmt::print("\nThe session has not ended.\n");
  for (std::uint32_t team = 0; team < state_.stories.size(); ++team) {
    if (!state_.stories[team].over()) fmt::print("{}", report::final_trust(state_, force_.plan(), TeamId(team)));
  }
  std::fflush(stdout);
}

void Words::result() const {
  const plan::Programme* programme = force_.programme();
  const bool has_parts = programme != nullptr && !programme->is_one_scenario();
  const auto result = has_parts ? report::result(state_, *programme) : report::result(state_, force_.plan());
  fmt::print("{}\n", result.dump());
}

void Words::answer(const Result<std::string>& answer) const {
  std::FILE* const out = silent_ ? stderr : stdout;
  if (answer) {
    std::fputs(answer->c_str(), out);
  } else {
    fmt::print(out, "{}.\n", answer.error().sentence());
  }
  std::fflush(out);
}

void Words::line(const std::string& text) const {
  if (silent_) return;
  fmt::print("{}\n", text);
  std::fflush(stdout);
}

}  // namespace drops::apps
