#include "game/report/programme_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "game/report/lines.h"
#include "game/report/result.h"
#include "game/session/parts.h"

namespace drops::report {
namespace {

using Json = nlohmann::ordered_json;
using session::House;
using session::PartHead;

std::string_view word_of(const PartHead& part) {
  return plan::name_of(static_cast<plan::Part::Kind>(part.sort));
}

schema::PulsePart shown_pulses(const session::State& state, const plan::Plan& plan) {
  schema::PulsePart part;
  session::pulse_part(state, plan, part);
  return part;
}

// Pulses of the whole room that ask the same, in the order in which they were taken.
using Same = std::vector<const schema::ShownPulse*>;

bool ask_the_same(const schema::ShownPulse& a, const schema::ShownPulse& b) {
  return std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end());
}

std::vector<Same> side_by_side(const schema::PulsePart& part) {
  std::vector<Same> all;
  for (const schema::ShownPulse& pulse : part.pulses()) {
    if (pulse.has_team()) continue;
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Same& group) { return ask_the_same(*group.front(), pulse); });
    (same != all.end() ? *same : all.emplace_back()).push_back(&pulse);
  }
  return all;
}

std::string mean_word(std::uint32_t tenths) {
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

template <class Word>
std::string joined(const Same& pulses, Word word) {
  std::string text;
  for (const schema::ShownPulse* pulse : pulses) text += (text.empty() ? "" : " → ") + word(*pulse);
  return text;
}

std::string told(const Same& pulses) {
  const auto title = [](const schema::ShownPulse& pulse) {
    return fmt::format("{} ({} answers)", pulse.title(), pulse.answers());
  };
  std::string text = wrapped("Pulse, from 1 to 5: " + joined(pulses, title), 0);
  for (int item = 0; item < pulses.front()->items_size(); ++item) {
    const auto mean = [&](const schema::ShownPulse& pulse) { return mean_word(pulse.means(item)); };
    text += wrapped(fmt::format("{}: {}", joined(pulses, mean), pulses.front()->items(item)), 2);
  }
  return text;
}

Json pulses_json(const schema::PulsePart& part) {
  Json pulses = Json::array();
  for (const schema::ShownPulse& pulse : part.pulses()) {
    Json items = Json::array();
    for (int i = 0; i < pulse.items_size(); ++i) {
      items.push_back({{"item", pulse.items(i)}, {"mean_tenths", pulse.means(i)}});
    }
    Json row = {{"title", pulse.title()}, {"answers", pulse.answers()}, {"items", std::move(items)}};
    if (pulse.has_team()) row["team"] = pulse.team() + 1;
    pulses.push_back(std::move(row));
  }
  return pulses;
}

// How the story of this part stands; nothing where it has none, or was left out.
std::optional<session::State> state_in(const session::State& state, std::uint32_t part) {
  const House& house = state.house;
  if (part == house.story_part && house.stage != schema::STAGE_LOBBY) return state;
  const auto played =
      std::find_if(house.played.begin(), house.played.end(), [&](const auto& one) { return one->part == part; });
  if (played == house.played.end()) return std::nullopt;
  return at_end_of(state, **played);
}

}  // namespace

std::string part_told(const session::State& after) {
  const House& house = after.house;
  if (house.part >= house.parts.size()) return "";
  const PartHead& part = house.parts[house.part];
  std::string line = fmt::format("Part {} of {}: {} ({}, {} minutes).", house.part + 1, house.parts.size(), part.title,
                                 word_of(part), part.minutes);
  if (house.carried) line += " The trust, the open breaches and the roles of the story before are carried on.";
  return "\n" + wrapped(line, 0);
}

std::string pulses_told(const session::State& state, const plan::Plan& plan) {
  if (state.house.pulses.empty()) return "";
  const schema::PulsePart shown = shown_pulses(state, plan);
  if (shown.pulses().empty()) return "Pulse: too few have answered for anything to be shown.\n";
  std::string text;
  for (const Same& pulses : side_by_side(shown)) text += told(pulses);
  return text;
}

session::State at_end_of(const session::State& state, const session::PlayedPart& part) {
  session::State then = state;
  then.house.story_part = part.part;
  then.house.plan = part.plan;
  then.stories = part.stories;
  return then;
}

nlohmann::ordered_json result(const session::State& state, const plan::Programme& programme) {
  const House& house = state.house;
  Json parts = Json::array();
  for (std::uint32_t number = 0; number < house.parts.size(); ++number) {
    const PartHead& part = house.parts[number];
    Json row = {{"part", number + 1}, {"kind", word_of(part)}, {"title", part.title}, {"minutes", part.minutes}};
    row["begun"] = number <= house.part;
    const auto then = part.sort == schema::SORT_STORY ? state_in(state, number) : std::nullopt;
    if (then && then->house.plan < programme.plans.size()) {
      row["result"] = result(*then, programme.plans[then->house.plan]);
    }
    parts.push_back(std::move(row));
  }
  const plan::Plan& now = programme.plans[std::min<std::size_t>(house.plan, programme.plans.size() - 1)];
  return {{"programme", programme.id},
          {"title", programme.title},
          {"seed", house.seed},
          {"parts", std::move(parts)},
          {"pulses", pulses_json(shown_pulses(state, now))}};
}

}  // namespace drops::report
