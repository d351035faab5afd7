// What the window costs, measured in a process of its own: one line "figure NAME VALUE" each. The limits
// stand in client_figures.sh, which runs this.

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <thread>

#include "game/apps/client_app.h"
#include "game/client/model/canned_desk_pages.h"
#include "game/client/screens/registry.h"
#include "game/client/window.h"

namespace {

using namespace drops;
using namespace drops::apps;
using Timer = std::chrono::steady_clock;
using namespace std::chrono_literals;

double seconds_since(Timer::time_point from) {
  return std::chrono::duration<double>(Timer::now() - from).count();
}

double cpu_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double resident_mb() {
  std::ifstream in("/proc/self/statm");
  double all = 0;
  double resident = 0;
  in >> all >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void tell(const char* name, double value) {
  std::printf("figure %s %.3f\n", name, value);
  std::fflush(stdout);
}

// The client's own frames, with what building them takes, until it is told to stop.
class Watched final : public client::Frame {
 public:
  explicit Watched(ClientApp& app) : app_(app) {}
  void build(client::Ui& ui) override {
    const auto began = Timer::now();
    app_.build(ui);
    build_s += seconds_since(began);
    ++built;
  }
  void update() override { app_.update(); }
  [[nodiscard]] client::Look look() const override { return app_.look(); }
  [[nodiscard]] std::optional<int> next_wake_ms() override { return app_.next_wake_ms(); }
  [[nodiscard]] bool wants_quit() const override { return stop; }

  std::atomic<bool> stop = false;
  double build_s = 0;
  int built = 0;

 private:
  ClientApp& app_;
};

struct Desk {
  std::unique_ptr<client::Window> window;
  SteadyClock clock;
  std::unique_ptr<ClientApp> app;
  std::unique_ptr<Watched> frame;
};

Desk open_desk() {
  Desk desk;
  auto window = client::Window::open({.hidden = true});
  if (!window) {
    std::fprintf(stderr, "client_figures: %s\n", window.error().sentence().c_str());
    std::exit(1);
  }
  desk.window = std::move(*window);
  ClientOptions options;
  options.scenarios = scenario_folders();
  options.wake = [waker = desk.window->waker()] { waker.wake(); };
  desk.app = std::make_unique<ClientApp>(std::move(options), desk.clock);
  desk.frame = std::make_unique<Watched>(*desk.app);
  return desk;
}

// The loop that people have, while another thread does this; then it ends.
template <class Do>
void run_while(Desk& desk, Do&& something) {
  desk.frame->stop = false;
  std::thread other([&, waker = desk.window->waker()] {
    something();
    desk.frame->stop = true;
    waker.wake();
  });
  desk.window->run(*desk.frame);
  other.join();
}

// Percent of one core over this time, once all has settled.
double percent_busy(Desk& desk, std::chrono::milliseconds time) {
  double percent = 0;
  run_while(desk, [&] {
    std::this_thread::sleep_for(2s);
    const double before = cpu_seconds();
    const auto began = Timer::now();
    std::this_thread::sleep_for(time);
    percent = 100 * (cpu_seconds() - before) / seconds_since(began);
  });
  return percent;
}

// Practising, as far as the first question that runs against the clock.
void go_to_a_question(Desk& desk) {
  desk.app->practise({"late-release", "tester"}, 1);
  for (const auto began = Timer::now(); seconds_since(began) < 30;) {
    run_while(desk, [] { std::this_thread::sleep_for(50ms); });
    const client::model::Model& model = desk.app->model();
    if (model.page == client::model::Page::kRole) desk.app->take(client::model::Back{});
    if (model.scene.duty == client::model::Duty::kReady) {
      desk.app->take(client::model::Ready{model.scene.visit, model.scene.step});
    }
    if (model.scene.duty == client::model::Duty::kChoose && model.scene.countdown.shown) return;
  }
  std::fprintf(stderr, "client_figures: no question came within 30 s\n");
  std::exit(1);
}

// The facilitator's desk over fifty teams: what it shows is made anew for each picture, as the client does.
class FiftyTeams final : public client::Frame {
 public:
  void build(client::Ui& ui) override {
    const auto began = Timer::now();
    const client::model::Model model = client::model::from_parts(seen_, local_);
    client::model::Intents nobody;
    client::show(ui, model, nobody);
    build_s += seconds_since(began);
    ++built;
  }

  double build_s = 0;
  int built = 0;

 private:
  client::model::Seen seen_ = client::model::desk_room_with_all(50);
  client::model::Local local_;
};

double desk_build_ms(Desk& desk) {
  constexpr int kPictures = 300;
  FiftyTeams fifty;
  for (int i = 0; i < kPictures; ++i) desk.window->draw(fifty, i / 60.0);
  return 1e3 * fifty.build_s / fifty.built;
}

double build_ms(Desk& desk) {
  constexpr int kPictures = 300;
  desk.frame->build_s = 0;
  desk.frame->built = 0;
  for (int i = 0; i < kPictures; ++i) desk.window->draw(*desk.frame, i / 60.0);
  return 1e3 * desk.frame->build_s / desk.frame->built;
}

// From the start of a process to its first picture: it tells when that was, on the clock of the whole machine.
int draw_first_frame() {
  Desk desk = open_desk();
  desk.frame->update();
  desk.window->draw(*desk.frame, 0);
  std::printf("%lld\n", static_cast<long long>(Timer::now().time_since_epoch().count()));
  return 0;
}

double first_frame_ms(const std::string& program) {
  const auto began = Timer::now();
  std::FILE* const other = ::popen(("'" + program + "' first-frame").c_str(), "r");
  long long drawn = 0;
  const bool told = other != nullptr && std::fscanf(other, "%lld", &drawn) == 1;
  if (other != nullptr) ::pclose(other);
  if (!told) {
    std::fprintf(stderr, "client_figures: no first picture was drawn\n");
    std::exit(1);
  }
  return std::chrono::duration<double, std::milli>(Timer::duration(drawn) - began.time_since_epoch()).count();
}

// That alone, for a look at where its instructions go: under callgrind, --toggle-collect='*FiftyTeams::build*'.
int build_the_desk() {
  Desk desk = open_desk();
  tell("desk_build_ms", desk_build_ms(desk));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::string(argv[1]) == "first-frame") return draw_first_frame();
  if (argc > 1 && std::string(argv[1]) == "desk-build") return build_the_desk();
  tell("first_frame_ms", first_frame_ms(argv[0]));
  Desk desk = open_desk();
  tell("idle_percent", percent_busy(desk, 10s));
  go_to_a_question(desk);
  tell("countdown_percent", percent_busy(desk, 10s));
  tell("build_ms", build_ms(desk));
  tell("desk_build_ms", desk_build_ms(desk));
  tell("resident_mb", resident_mb());
  return 0;
}
