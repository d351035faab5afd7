#include "game/client/model/host_words.h"

#include <array>
#include <optional>
#include <vector>

#include "game/client/tr.h"

namespace drops::client::model {
namespace {

constexpr std::array kHow{
    tr_mark("decided"),
    tr_mark("what all gave, taken together"),
    tr_mark("anonymously"),
    tr_mark("everybody answered"),
    tr_mark("by {} of {} votes"),
    tr_mark("a tie, and the leader's vote decided it"),
    tr_mark("a tie: what nobody has to answer for was taken"),
    tr_mark("time was up"),
    tr_mark("nobody answered; the story goes on without effects"),
    tr_mark("in your own words"),
    tr_mark("entered by the facilitator"),
};

constexpr std::array kAsked{
    tr_mark("each of us"),
    tr_mark("each of us, privately"),
    tr_mark("each of us, with a mate"),
    tr_mark("each of us; nobody sees whose note it is"),
    tr_mark("each of us, anonymously"),
    tr_mark("the team, by vote"),
    tr_mark("the team, by vote; another team is asked the same"),
    tr_mark("those whom it is said to"),
    tr_mark("the leader"),
    tr_mark("only the {}"),
    tr_mark("the {}"),
};

constexpr std::array kNews{
    tr_mark("Promised: {}"),
    tr_mark("Kept: {}"),
    tr_mark("Broken: {}"),
    tr_mark("Renegotiated: {}"),
    tr_mark("Lapsed: {}"),
    tr_mark("A breach: {}"),
    tr_mark("It came out: {}"),
    tr_mark("It came out, and nobody had said so: {}"),
    tr_mark("A step of repair, {}: {}"),
    tr_mark("Hollow words: {}"),
    tr_mark("Repaired: {}"),
    tr_mark("Known now: {}"),
    tr_mark("Speaking up has become harder here"),
    tr_mark("Speaking up has become easier here"),
};

constexpr std::array kCause{
    tr_mark("the answer to somebody who spoke up"),
    tr_mark("what the day had come to"),
    tr_mark("the same, again and again"),
    tr_mark("what was found"),
};

constexpr std::array kLocked{tr_mark("It does not feel safe enough to say this here")};

constexpr std::array kPrompt{tr_mark("Has it landed with you?")};

// What can be wrong with an answer, and with coming in; then what to do about it.
constexpr std::array kRefusal{
    tr_mark("You have no part in this story yet"),
    tr_mark("wait until the facilitator gives you one"),
    tr_mark("Your team's story has ended"),
    tr_mark("wait for the debrief"),
    tr_mark("That belongs to another scene"),
    tr_mark("look at the scene on your screen now"),
    tr_mark("It is not time to decide yet"),
    tr_mark("read and talk first; the banner says when"),
    tr_mark("This has been decided already"),
    tr_mark("look at what came of it"),
    tr_mark("What was chosen stands"),
    tr_mark("wait for those whom it is said to"),
    tr_mark("Somebody else decides here"),
    tr_mark("wait for them"),
    tr_mark("you may advise"),
    tr_mark("You have passed here"),
    tr_mark("wait for the others"),
    tr_mark("This scene has no such option"),
    tr_mark("choose one of those on the card"),
    tr_mark("It does not feel safe enough to say this here"),
    tr_mark("choose another option"),
    tr_mark("give its points to another option"),
    tr_mark("There is nothing in it"),
    tr_mark("write a few words, or pass"),
    tr_mark("It has more than {} letters"),
    tr_mark("shorten it"),
    tr_mark("The notes are on the board already"),
    tr_mark("vote for those that matter most"),
    tr_mark("This note has your vote already"),
    tr_mark("give your next one to another note"),
    tr_mark("Somebody called {} is here already"),
    tr_mark("join under another name, or come back on the device you joined with"),
    tr_mark("{} is full"),
    tr_mark("choose another team"),
    tr_mark("The story has begun and every team is full"),
    tr_mark("The story has begun and every role is taken"),
    tr_mark("ask the facilitator for a seat"),
    tr_mark("watch with a team until the next story"),
    tr_mark("The door is locked"),
    tr_mark("ask the facilitator to let you in"),
    tr_mark("The session has ended"),
    tr_mark("its report is with the facilitator"),
    tr_mark("The facilitator has frozen everything for a moment"),
    tr_mark("look up; it goes on soon"),
    tr_mark("The host has fallen silent"),
    tr_mark("wait, or check that this machine is still in the network"),
    tr_mark("the facilitator has taken you out of the session"),
    tr_mark("speak to them if that was not meant"),
    tr_mark("you have left the session"),
    tr_mark("join again to take a new seat"),
};

// What stands for each {} of `known` in `text`; nothing where it is another sentence. The last takes all that is left.
std::optional<std::vector<std::string>> parts_of(std::string_view known, std::string_view text) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t place = known.find("{}");
    const std::string_view before = known.substr(0, place);
    if (!text.starts_with(before)) return std::nullopt;
    text.remove_prefix(before.size());
    if (place == std::string_view::npos) return text.empty() ? std::optional(parts) : std::nullopt;
    known.remove_prefix(place + 2);
    const std::string_view after = known.substr(0, known.find("{}"));
    const std::size_t end = after.empty() ? text.size() : text.find(after);
    if (end == std::string_view::npos || end == 0) return std::nullopt;
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

// A step of repair is a word of ours; what else fills a place is the scenario's, and no key of a catalogue.
std::string with_parts(HostSays what, std::string_view known, const std::vector<std::string>& parts) {
  const bool step = what == HostSays::kNews && parts.size() == 2;
  switch (parts.size()) {
    case 0: return tr(known);
    case 1: return tr_with(known, {parts[0]});
    default: return tr_with(known, {step ? tr(parts[0]) : parts[0], parts[1]});
  }
}

}  // namespace

std::span<const std::string_view> known_from_host(HostSays what) {
  switch (what) {
    case HostSays::kHow: return kHow;
    case HostSays::kAsked: return kAsked;
    case HostSays::kNews: return kNews;
    case HostSays::kCause: return kCause;
    case HostSays::kLocked: return kLocked;
    case HostSays::kPrompt: return kPrompt;
    case HostSays::kRefusal: return kRefusal;
  }
  return {};
}

std::string from_host(HostSays what, const std::string& english) {
  for (const std::string_view known : known_from_host(what)) {
    if (const auto parts = parts_of(known, english)) return with_parts(what, known, *parts);
  }
  return english;
}

std::string from_host(const Error& refusal) {
  Error read = refusal;
  read.what = from_host(HostSays::kRefusal, refusal.what);
  read.todo = from_host(HostSays::kRefusal, refusal.todo);
  return read.sentence();
}

}  // namespace drops::client::model
