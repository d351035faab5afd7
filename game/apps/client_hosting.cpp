#include "game/apps/client_hosting.h"

#include <algorithm>
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

bool has_host(const LastHosted& session) {
  return still_hosts(process_of(session), session.database);
}

}  // namespace

Hosting::Hosting(HostingPlaces places, const Clock& clock) : places_(std::move(places)), clock_(clock) {}

Outcome Hosting::begin(const HostWish& wish) {
  const std::string name = fs::path(wish.file).stem().string();
  auto files = fresh_files(places_.sessions, name, std::time(nullptr));
  if (!files) return pass_on(files);
  std::error_code ignored;
  std::vector<std::string> words = {"run",     fs::absolute(wish.file, ignored).string(),
                                    "--teams", std::to_string(wish.teams),
                                    "--db",    files->database.string(),
                                    "--port",  std::to_string(net::kDefaultPort)};
  if (wish.bots > 0) words.insert(words.end(), {"--bots", std::to_string(wish.bots)});
  if (wish.contract) words.emplace_back("--contract");
  if (wish.locks) words.emplace_back("--lock-at-start");
  if (!wish.language.empty()) words.insert(words.end(), {"--language", wish.language});
  now_ = {};
  now_.title = wish.title.empty() ? name : wish.title;
  now_.database = files->database.string();
  return start(std::move(words), *files);
}

Outcome Hosting::go_back(const std::string& database) {
  give_up();
  const std::vector<HostedSession> all = sessions();
  const auto wanted = [&](const HostedSession& one) {
    return database.empty() ? one.running : one.session.database == database;
  };
  auto found = std::ranges::find_if(all, wanted);
  if (found == all.end() && database.empty()) found = all.begin();
  if (found == all.end()) {
    return fail(Code::kNotFound, "no session was hosted from this machine yet", "choose a story to host");
  }
  now_ = found->session;
  found_ = found->running;
  if (found_) return {};
  return start({"resume", now_.database, "--port", std::to_string(port_of(now_.address))},
               HostFiles::beside(now_.database));
}

void Hosting::forget(const std::string& database) {
  auto left = all();
  std::erase_if(left, [&](const LastHosted& one) { return one.database == database && !has_host(one); });
  write(std::move(left));
}

std::vector<HostedSession> Hosting::sessions() const {
  std::vector<HostedSession> there;
  std::error_code ignored;
  for (LastHosted& one : all()) {
    if (one.key.empty() || !fs::exists(one.database, ignored)) continue;
    const bool running = has_host(one);
    there.push_back({std::move(one), running});
  }
  return there;
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
  if (std::exchange(found_, false)) {
    keep(now_);  // before the others
    return now_;
  }
  if (!start_) return std::nullopt;
  auto ready = start_->look();
  if (!ready) return std::nullopt;
  const std::unique_ptr<HostStart> started = std::move(start_);
  if (!*ready) return Result<LastHosted>(pass_on(*ready));
  now_.address = "127.0.0.1:" + std::to_string((*ready)->port);
  now_.key = (*ready)->facilitator_key;
  now_.process = std::to_string(started->pid());
  keep(now_);
  return now_;
}

void Hosting::keep_seat(const std::string& name, const std::string& token) {
  now_.name = name;
  now_.token = token;
  keep(now_);
}

bool Hosting::goes_on() const {
  return std::ranges::any_of(sessions(), &HostedSession::running);
}

// Another window may have hosted meanwhile: what counts is the file. One that has a host is never forgotten.
void Hosting::keep(const LastHosted& session) {
  auto kept = all();
  put_first(kept, session, [&](const LastHosted& one) { return one.database == session.database; });
  while (kept.size() > kMostRemembered) {
    const auto oldest = std::find_if_not(kept.rbegin(), kept.rend() - 1, has_host);
    if (oldest == kept.rend() - 1) break;
    kept.erase(std::next(oldest).base());
  }
  write(std::move(kept));
}

// Who cannot keep it hosts all the same.
void Hosting::write(std::vector<LastHosted> all) {
  const bool kept = !places_.memory.empty() && remember_hosted(places_.memory, all).has_value();
  unkept_ = kept ? std::vector<LastHosted>() : std::move(all);
}

std::vector<LastHosted> Hosting::all() const {
  return unkept_.empty() ? recall_hosted(places_.memory) : unkept_;
}

}  // namespace drops::apps
