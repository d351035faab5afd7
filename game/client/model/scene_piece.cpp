// The scene as its screen shows it: what stands there, what I am to do now, and what may be pressed.

#include <algorithm>

#include "game/client/model/asking_pieces.h"
#include "game/client/model/host_words.h"
#include "game/client/model/pieces.h"
#include "game/client/model/to_command.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

Sign sign_of(schema::Mark mark, const schema::OptionView& option) {
  switch (mark) {
    case schema::MARK_PROMISES: return {tr("Makes a promise"), Tone::kNeutral};
    case schema::MARK_KEEPS: return {tr("Keeps a promise"), Tone::kNeutral};
    case schema::MARK_BREAKS: return {tr("Breaks a promise"), Tone::kWarn};
    case schema::MARK_RENEGOTIATES: return {tr("Changes a promise, openly"), Tone::kNeutral};
    case schema::MARK_SPEAKS_UP: return {tr("Speaks up"), Tone::kNeutral};
    case schema::MARK_STAYS_WITH_ME: return {tr("Nobody would know"), Tone::kPrivate};
    case schema::MARK_TELLS: return {tr("Others will know"), Tone::kNeutral};
    case schema::MARK_REPAIRS:
      if (!option.has_step()) return {tr("Repairs"), Tone::kNeutral};
      return {tr_with("Repairs: {}", {step_word(option.step())}), Tone::kNeutral};
    default: return {};
  }
}

std::vector<Sign> marks_of(const schema::OptionView& option) {
  std::vector<Sign> marks;
  for (const schema::StakeHint& hint : option.stakes()) {
    marks.push_back({hint.stake() + " " + signed_number(hint.delta()), Tone::kNeutral});
  }
  for (const int mark : option.marks()) {
    Sign sign = sign_of(static_cast<schema::Mark>(mark), option);
    if (!sign.text.empty()) marks.push_back(std::move(sign));
  }
  if (option.advised() > 0) {
    marks.push_back({tr_n("{} mate advises this", "{} mates advise this", option.advised()), Tone::kGood});
  }
  return marks;
}

// What is selected here counts only for the visit it was selected in.
std::string selected_now(const schema::ScenePart& part, const Local& local) {
  return local.visit == part.visit() ? local.selected : std::string();
}

// What this seat has said of the options: its choice, its advice or its prediction.
const std::string& said_of(const schema::ScenePart& part, Duty duty) {
  if (duty == Duty::kAdvise) return part.my_advice();
  return duty == Duty::kPredict ? part.my_prediction() : part.my_choice();
}

std::string said_words(Duty duty) {
  if (duty == Duty::kAdvise) return tr("Your advice");
  return duty == Duty::kPredict ? tr("What you expect") : tr("Your choice, locked in");
}

std::vector<OptionCard> options_of(const schema::ScenePart& part, const Local& local, Duty duty, bool paused) {
  if (auto cards = asked_cards(part, duty)) {
    for (OptionCard& card : *cards) {
      card.enabled = card.enabled && !paused;
      card.selected = card.enabled && selected_now(part, local) == card.id;
    }
    return *cards;
  }
  std::vector<OptionCard> cards;
  if (!has_option_cards(part)) return cards;
  const std::string selected = selected_now(part, local);
  const std::string& said = said_of(part, duty);
  for (const schema::OptionView& option : part.options()) {
    OptionCard card;
    card.number = static_cast<int>(cards.size()) + 1;
    card.id = option.id();
    card.text = option.text();
    card.marks = marks_of(option);
    card.locked = from_host(HostSays::kLocked, option.locked());
    card.chosen = !said.empty() && said == option.id();
    if (card.chosen) card.said = said_words(duty);
    card.enabled =
        (duty == Duty::kChoose || duty == Duty::kAdvise || duty == Duty::kPredict) && !paused && card.locked.empty();
    card.selected = card.enabled && selected == option.id();
    cards.push_back(std::move(card));
  }
  return cards;
}

// How it is decided, as the one who reads it has a part in it.
std::string who_decides(const schema::ScenePart& part, Duty duty) {
  if (part.ask() == schema::ASK_NONE) return {};
  const std::string asked = from_host(HostSays::kAsked, part.asked());
  if (!decides_by_options(part)) return tr_with("Who answers: {}", {asked});
  const bool alone = part.ask() == schema::ASK_LEADER || part.ask() == schema::ASK_ONLY;
  if (part.i_am_asked() && part.ask() == schema::ASK_LEADER) return tr("You decide, for all of you");
  if (part.i_am_asked() && part.ask() == schema::ASK_ONLY) return tr("You decide, and nobody else");
  if (alone && duty == Duty::kAdvise) return tr_with("Who decides: {}. You may advise.", {asked});
  if (alone && duty == Duty::kPredict) return tr_with("Who decides: {}. You say what you expect.", {asked});
  return tr_with("Who decides: {}", {asked});
}

// By role, as in the story; who is away is not waited for.
std::string still_deciding(const Scene& scene) {
  std::string roles;
  int count = 0;
  for (const Mate& mate : scene.mates) {
    if (mate.me || mate.away || mate.state != MateState::kThinking) continue;
    ++count;
    roles +=
        (roles.empty() ? "" : ", ") + (mate.role.empty() ? mate.name : mate.role.substr(0, mate.role.find("  ·  ")));
  }
  constexpr int kNamed = 4;
  if (count == 0) return {};
  if (count > kNamed) return tr_n("{} is still deciding.", "{} are still deciding.", count);
  return tr_with("Still deciding: {}.", {roles});
}

std::string sentences(const std::string& one, const std::string& other) {
  return other.empty() ? one : one + " " + other;
}

// To all who sit at one laptop.
std::string table_task(const Scene& scene) {
  switch (scene.step) {
    case Step::kRead: return tr("Read this together. What is for one of you alone waits for your turn.");
    case Step::kDecide: return sentences(tr("Each of you answers alone, one after the other."), still_deciding(scene));
    default: return {};
  }
}

std::string task_of(const Newest& newest, const Seen& seen, const Scene& scene) {
  const schema::ScenePart& part = *newest.scene;
  const Duty duty = scene.duty;
  if (scene.paused) return tr("The facilitator has stopped the clock. Nothing is lost; it goes on in a moment.");
  const std::string together = seen.laptop.is_table() ? table_task(scene) : "";
  if (!together.empty()) return together;
  const bool deciding = part.phase() == schema::PHASE_DECIDE;
  const bool waits = duty == Duty::kDone || duty == Duty::kNothing;
  if (newest.me != nullptr && newest.me->observes()) {
    return sentences(tr("You look on: nothing here waits for you."), deciding ? still_deciding(scene) : "");
  }
  if (deciding) return sentences(answer_task(part, duty), waits ? still_deciding(scene) : "");
  if (duty == Duty::kDone) return tr("Thank you. It goes on when everybody is ready, or when the time is up.");
  switch (part.phase()) {
    case schema::PHASE_READ: return tr("Read this for yourself. Say when you have.");
    case schema::PHASE_TALK: return tr("Talk about it aloud, with your team. Nobody chooses yet.");
    case schema::PHASE_WAIT: return tr("Your team has answered. The other team is still deciding.");
    case schema::PHASE_MEET: return tr("Your team is through with this scene. It goes on when the others are.");
    case schema::PHASE_REVEAL: return tr("See what came of it, and in whose eyes.");
    case schema::PHASE_REFLECT: return tr("Take a moment before the story goes on.");
    default: return {};
  }
}

std::string action_of(const schema::ScenePart& part, Duty duty) {
  if (duty == Duty::kNothing) return {};
  if (part.phase() == schema::PHASE_DECIDE) return answer_action(part, duty);
  if (duty == Duty::kDone) return tr("Waiting for the others");
  switch (part.phase()) {
    case schema::PHASE_READ: return tr("I have read it");
    case schema::PHASE_TALK: return tr("We have talked");
    case schema::PHASE_REVEAL: return tr("I have seen it");
    default: return tr("Go on");
  }
}

// "Monday, 9:02." at the beginning of a text is a time and a place, and stands over the headline.
void split_time(const std::string& text, Scene& scene) {
  constexpr std::size_t kLongest = 32;
  const std::size_t stop = text.find(". ");
  const bool is_time = stop != std::string::npos && stop <= kLongest &&
                       std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(stop),
                                   [](char c) { return c >= '0' && c <= '9'; });
  scene.time = is_time ? text.substr(0, stop) : "";
  scene.headline = is_time ? text.substr(stop + 2) : text;
}

void add_texts(const schema::ScenePart& part, Scene& scene) {
  if (part.texts().empty()) return;
  split_time(part.texts(0), scene);
  constexpr std::size_t kLongestHeadline = 150;
  if (scene.headline.size() > kLongestHeadline) {  // too long to be large
    scene.texts.push_back(std::move(scene.headline));
    scene.headline.clear();
  }
  for (int i = 1; i < part.texts_size(); ++i) scene.texts.push_back(part.texts(i));
}

// What the reveal part says before the scene has closed is what entering it brought to light.
void add_found(const Newest& newest, Scene& scene) {
  if (newest.reveal == nullptr || scene.step == Step::kReveal || scene.step == Step::kReflect) return;
  for (const schema::ShownNews& news : newest.reveal->news()) {
    scene.found.push_back({from_host(HostSays::kNews, news.text()), Tone::kWarn});
  }
  for (const TrustRow& row : rows_of(newest.reveal->entries())) {
    scene.found.push_back({row.relation + ": " + row.amount, Tone::kWarn});
  }
}

bool can_act(const Scene& scene) {
  if (scene.paused) return false;
  if (scene.duty == Duty::kReady) return true;
  if (const auto ready = may_answer(scene)) return *ready;
  return std::any_of(scene.options.begin(), scene.options.end(),
                     [&](const OptionCard& card) { return card.selected && !card.chosen; });
}

}  // namespace

Duty duty_of(const schema::ScenePart& part, const schema::MePart* me) {
  if (me != nullptr && me->observes()) return Duty::kNothing;
  switch (part.phase()) {
    case schema::PHASE_DECIDE: return answer_duty(part);
    case schema::PHASE_MEET:
    case schema::PHASE_WAIT:
    case schema::PHASE_OVER: return Duty::kNothing;
    default: break;
  }
  const auto& ready = part.ready();
  return std::find(ready.begin(), ready.end(), me != nullptr ? me->seat() : 0) == ready.end() ? Duty::kReady
                                                                                              : Duty::kDone;
}

std::string scene_number(const schema::ScenePart& scene) {
  return tr_with("Scene {}", {std::to_string(scene.number())});
}

Countdown countdown_of(const schema::ScenePart& scene, const Seen& seen) {
  Countdown countdown;
  if (scene.deadline() < 0 || !seen.tick) return countdown;
  countdown.shown = true;
  countdown.left_ms = std::max<Tick>(0, scene.deadline() - *seen.tick);
  countdown.total_ms = std::max<Tick>(countdown.left_ms, scene.deadline() - scene.began());
  countdown.stands_still = !seen.running;
  return countdown;
}

Scene scene_of(const Newest& newest, const Seen& seen, const Local& local) {
  const schema::ScenePart& part = *newest.scene;
  Scene scene;
  scene.visit = part.visit();
  scene.step = step_of(part.phase());
  scene.paused = newest.session != nullptr && (newest.session->paused() || newest.session->frozen());
  scene.number = scene_number(part);
  add_texts(part, scene);
  const bool has_private = !part.private_text().empty();
  if (has_private) scene.private_text = local.role_covered ? tr("Covered, like your role.") : part.private_text();
  add_found(newest, scene);
  scene.countdown = countdown_of(part, seen);
  scene.countdown.stands_still = scene.countdown.stands_still || scene.paused;
  scene.discuss = part.discuss();
  scene.prompt = from_host(HostSays::kPrompt, part.prompt());
  scene.duty = seen.laptop.is_table() ? Duty::kNothing : duty_of(part, newest.me);
  scene.who = who_decides(part, scene.duty);
  scene.options = options_of(part, local, scene.duty, scene.paused);
  scene.asking = asking_of(part, local, scene.duty, scene.paused);
  scene.action = action_of(part, scene.duty);
  scene.explain = part.explain() && scene.duty == Duty::kChoose;
  scene.why = local.visit == part.visit() ? local.why : "";
  scene.can_act = can_act(scene);
  scene.mates = mates_of(newest, seen, &part);
  scene.task = task_of(newest, seen, scene);
  const auto in = [&](MateState state) {
    return std::count_if(scene.mates.begin(), scene.mates.end(), [&](const Mate& m) { return m.state == state; });
  };
  if (scene.step == Step::kDecide) {
    const auto asked = in(MateState::kDecided) + in(MateState::kThinking);
    scene.team_heading = tr_with("{} of {} decided", {std::to_string(in(MateState::kDecided)), std::to_string(asked)});
  } else if (scene.step != Step::kWait) {
    const auto playing =
        std::count_if(scene.mates.begin(), scene.mates.end(), [](const Mate& mate) { return !mate.role.empty(); });
    scene.team_heading = tr_with("{} of {} ready", {std::to_string(in(MateState::kReady)), std::to_string(playing)});
  }
  return scene;
}

}  // namespace drops::client::model
