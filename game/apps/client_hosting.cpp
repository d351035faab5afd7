#include "game/apps/client_hosting.h"

#include <charconv>
#include <ctime>
#include <utility>

#include "net/address.h"

namespace drops::apps {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMinutesAfterTheEnd = "10";

std::uint16_t port_of(const std::string& address) {
  const auto parsed = net::parse_address(address);
  return parsed ? parsed->port : net::kDefaultPort;
}

pid_t process_of(const LastHosted& session) {
  pid_t pid = -1;
  std::from_chars(session.process.data(), session.process.data() + session.process.size(), pid);
  return pid;
}

}  // namespace

Hosting::Hosting(HostingPlaces places, const Clock& clock)
    : places_(std::move(places)), clock_(clock), last_(recall_hosted(places_.memory)) {}

Outcome Hosting::begin(const std::string& scenario, int teams, const std::string& language) {
  auto files = fresh_files(places_.sessions, fs::path(scenario).stem().string(), std::time(nullptr));
  if (!files) return pass_on(files);
  std::error_code ignored;
  std::vector<std::string> words{"run",     fs::absolute(scenario, ignored).string(),
                                 "--teams", std::to_string(teams),
                                 "--db",    files->database.string(),
                                 "--port",  std::to_string(net::kDefaultPort)};
  if (!language.empty()) words.insert(words.end(), {"--language", language});
  return start(std::move(words), *files);
}

Outcome Hosting::go_back() {
  give_up();
  if (last_.key.empty() || last_.database.empty()) {
    return fail(Code::kNotFound, "no session was hosted from this machine yet", "choose a story to host");
  }
  found_ = goes_on();
  if (found_) return {};
  return start({"resume", last_.database, "--port", std::to_string(port_of(last_.address))},
               HostFiles::beside(last_.database));
}

Outcome Hosting::start(std::vector<std::string> words, const HostFiles& files) {
  give_up();
  words.insert(words.end(), {"--quiet", "--any-port", "--until-ended", kMinutesAfterTheEnd});
  auto started = HostStart::begin(places_.program, std::move(words), files, clock_);
  if (!started) return pass_on(started);
  start_ = std::move(*started);
  return {};
}

void Hosting::give_up() {
  start_.reset();
  found_ = false;
}

std::optional<Result<LastHosted>> Hosting::look() {
  if (std::exchange(found_, false)) return last_;
  if (!start_) return std::nullopt;
  auto ready = start_->look();
  if (!ready) return std::nullopt;
  const std::unique_ptr<HostStart> started = std::move(start_);
  if (!*ready) return Result<LastHosted>(pass_on(*ready));
  LastHosted now;
  if (started->files().database == last_.database) now = last_;  // one's own seat is still there
  now.address = "127.0.0.1:" + std::to_string((*ready)->port);
  now.key = (*ready)->facilitator_key;
  now.database = started->files().database.string();
  now.process = std::to_string(started->pid());
  keep(now);
  return last_;
}

void Hosting::keep_seat(const std::string& name, const std::string& token) {
  LastHosted now = last_;
  now.name = name;
  now.token = token;
  keep(now);
}

bool Hosting::goes_on() const {
  return !last_.database.empty() && still_hosts(process_of(last_), last_.database);
}

void Hosting::keep(const LastHosted& session) {
  last_ = session;
  (void)remember_hosted(places_.memory, last_);  // who cannot keep it hosts all the same
}

}  // namespace drops::apps
