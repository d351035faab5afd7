#pragma once
// A client without its window, of a player, of the room's projector or of its facilitator: from what the link saw to
// the model, and from what the person wants to the host, to this screen, or to a new session. No rule of the game and
// no SDL; a window or a test drives it as a Frame.

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "game/apps/client_around.h"
#include "game/apps/client_hosting.h"
#include "game/apps/client_laptop.h"
#include "game/apps/client_line.h"
#include "game/apps/client_lookout.h"
#include "game/apps/client_memory.h"
#include "game/apps/client_shelf.h"
#include "game/apps/client_trainer.h"
#include "game/apps/preferences.h"
#include "game/client/frame.h"
#include "game/client/model/intent.h"
#include "game/client/model/local.h"
#include "game/client/model/model.h"

namespace drops::apps {

struct ClientOptions {
  Preferences preferences;
  std::filesystem::path memory;                  // memory_file(); empty: remember nothing
  std::vector<std::filesystem::path> scenarios;  // scenario_folders()
  Line::Wake wake;                               // of the window
  HostingPlaces hosting;
  std::string notice;                                  // for the first page: something that this machine lacks
  std::uint16_t discovery_port = net::kDiscoveryPort;  // where hosts answer; 0: nobody is looked for
  client::DeskLook desk{};                             // what the desk around the window wishes for
  AroundPlaces around{};
  bool full_screen = false;
};

class ClientApp final : public client::Frame {
 public:
  // The clock outlives this.
  ClientApp(ClientOptions options, const Clock& clock);

  // The same as the person's intents, from a command line. What does not work is on the screen.
  void join(const client::model::Join& join);
  void practise(const client::model::Practise& wish, std::optional<std::uint64_t> seed = {});
  // As the room's projector or its facilitator, with the key that the host keeps for each; no code is needed.
  // Remembers nothing of it.
  void project(const std::string& address, const std::string& key);
  void facilitate(const std::string& address, const std::string& key, const std::string& name = {});
  // Starts a host that outlives this, and comes in as its facilitator; or goes back to one that was started before.
  void host(const client::model::HostSession& wish);
  void host_again(const std::string& database = {});

  // What is wanted; and what is to be seen after all that has come so far.
  void take(const client::model::Intent& intent);
  [[nodiscard]] const client::model::Model& model() const { return model_; }
  [[nodiscard]] const client::model::Seen& seen() const { return seen_; }
  [[nodiscard]] const client::Settings& settings() const { return options_.preferences.now(); }
  // Where the window stood, for the next time.
  void keep_placement(const client::Placement& placement);
  // A session that was hosted from here goes on without this window.
  [[nodiscard]] bool hosting_goes_on() const { return hosting_.goes_on(); }

  void update() override;
  void build(client::Ui& ui) override;
  [[nodiscard]] client::Look look() const override { return client::look_of(settings(), options_.desk); }
  [[nodiscard]] std::optional<int> next_wake_ms() override;
  [[nodiscard]] bool wants_quit() const override { return quit_; }
  [[nodiscard]] bool full_screen() const override { return full_screen_; }

 private:
  struct Staff {  // who comes in with a key of the host's own
    net::Door door;
    std::string key;
    std::string address;
    std::string name;
    std::string token;    // of the seat; empty: a new one
    bool hosted = false;  // the session was started from this window
  };

  void prefer(const client::Settings& wanted);
  void speak();
  void take_front(const client::model::Intent& intent);
  void go_to(client::model::Page page);
  void go_back();
  void leave();
  void hang_up();
  void call();
  void call(const std::string& address, link::Request request, std::vector<link::Newcomer> others = {});
  void come_in(Staff staff);
  void wait_for_host(const Outcome& begun);
  void look_at_host();
  [[nodiscard]] Result<std::unique_ptr<PractiseRoom>> open_room(const client::model::Practise& wanted,
                                                                std::optional<std::uint64_t> seed) const;
  void see(const LineSeen& seen);
  void see_own(const LineSeen& seen);
  void see_room(const LineSeen& seen);
  // Several at this laptop.
  void take_laptop(const client::model::Intent& intent);
  void see_laptop(const LineSeen& seen);
  [[nodiscard]] bool see_joining(const LineSeen& seen);
  void back_to_names(const LineSeen& seen);
  void see_another(const LineSeen& seen);
  void seat_another(const std::string& name);
  void turn_to(std::size_t person);
  void do_together();
  void say_for_all(const client::model::Intent& intent);
  void leave_alone();
  void forget_all();
  void keep_seats(const LineSeen& seen);
  void take_refusal(const LineSeen& seen);
  void say(const client::model::Intent& intent);
  void hear_of_what_was_sent(const LineSeen& seen);
  void show_refusal();
  void see_edit(const LineSeen& seen);
  void see_hosted();
  void look_out();
  void fill_in(std::size_t number);
  void choose_file(const std::string& path);
  void keep_token(const std::string& token);
  void keep_session();
  void make_model();

  ClientOptions options_;
  const Clock& clock_;
  Shelf shelf_;
  client::model::Local local_;
  client::model::Seen seen_;
  client::model::Model model_;
  std::vector<LastSession> known_;  // that were joined
  LastSession last_;                // as it was joined, or would be again
  std::unique_ptr<Lookout> lookout_;
  TrainerDesk trainer_;
  std::unique_ptr<Line> line_;
  bool practises_ = false;
  client::model::Page came_from_ = client::model::Page::kHome;  // where whoever practises goes back to
  std::optional<Staff> staff_;                                  // given: this window is the room's, and no player's
  Hosting hosting_;
  Surroundings surroundings_;
  bool came_with_token_ = false;
  Laptop laptop_;
  bool joining_ = false;             // they are asking for their seats
  std::size_t dealt_with_ = 0;       // of those who asked, so many answers were looked at
  std::uint64_t shown_changes_ = 0;  // of the laptop, as far as they are in seen_
  bool had_turn_ = false;
  std::int64_t covered_at_ = 0;  // the last turn ended
  std::string problem_;          // on the pages that choose a scenario
  std::uint64_t answers_ = 0;    // of the line, as far as they were looked at
  struct Sent {                  // from a sheet
    std::uint64_t ticket = 0;
    client::model::Receipt what = client::model::Receipt::kNone;
    link::PersonId who;
  };
  std::optional<Sent> sent_;        // and not answered yet
  std::int64_t receipt_until_ = 0;  // of the answer that is shown
  std::string refusal_;             // of the last command
  std::int64_t refusal_until_ = 0;
  std::uint64_t edits_ = 0;  // of the line, as far as they were looked at
  std::int64_t edit_until_ = 0;
  bool quit_ = false;
  bool full_screen_ = false;
};

}  // namespace drops::apps
