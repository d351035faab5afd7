#include "game/client/model/host_words.h"

#include <array>
#include <optional>
#include <vector>

#include "game/client/model/host_refusals.h"
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
    case 2: return tr_with(known, {step ? tr(parts[0]) : parts[0], parts[1]});
    default: return tr_with(known, {parts[0], parts[1], parts[2]});
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
    case HostSays::kRefusal: return known_refusals();
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
