#include "game/client/model/words.h"

#include <algorithm>
#include <array>

#include "game/client/model/host_words.h"

namespace drops::client::model {
namespace {

constexpr Tick kSecond = 1000;

// As trust::EntryKind, which no client includes: a view carries its number.
enum class Kind : std::uint32_t { kDrop, kLeak, kBucket, kRepair, kStreak, kBonus, kTakenBack };

template <std::size_t n>
std::string pick(const std::array<std::string_view, n>& words, std::uint32_t at) {
  return at < n ? tr(words[at]) : std::string();
}

Moved moved_of(Kind kind) {
  switch (kind) {
    case Kind::kLeak: return Moved::kLeak;
    case Kind::kBucket: return Moved::kBucket;
    case Kind::kRepair: return Moved::kRepair;
    case Kind::kBonus: return Moved::kBonus;
    case Kind::kTakenBack: return Moved::kTakenBack;
    default: return Moved::kDrop;
  }
}

std::string amount_of(Kind kind, int count, const std::string& pillar) {
  const std::string number = std::to_string(count);
  switch (kind) {
    case Kind::kDrop: return tr_n_with("{} drop of {}", "{} drops of {}", count, {number, pillar});
    case Kind::kLeak: return tr_n_with("{} leak of {}", "{} leaks of {}", count, {number, pillar});
    case Kind::kBucket:
      return count == 1 ? tr_with("a bucket of {}", {pillar})
                        : tr_n_with("{} bucket of {}", "{} buckets of {}", count, {number, pillar});
    case Kind::kRepair: return tr_with("{} % of the lost {}", {number, pillar});
    case Kind::kStreak: return tr_with("1 drop of {}, for being steady", {pillar});
    case Kind::kBonus:
      return tr_n_with("{} drop of {}, stronger than before", "{} drops of {}, stronger than before", count,
                       {number, pillar});
    case Kind::kTakenBack: return tr_with("what repair had given back of {}", {pillar});
  }
  return {};
}

// A vessel past its half takes a little less of every drop; that is said only where much is missing.
bool is_worth_saying(const schema::ShownEntry& entry) {
  constexpr std::uint32_t kTaper = 3;  // as trust::Held
  constexpr int kHalfADrop = 50;
  return entry.held() != kTaper || entry.effect() < kHalfADrop * entry.count();
}

// Of those who see it differently, besides me.
std::string others_words(std::uint32_t others) {
  return others == 0 ? "" : tr_n("{} other sees it differently", "{} others see it differently", others);
}

bool is_same_but_for_whom(const TrustRow& a, const TrustRow& b) {
  return a.moved == b.moved && a.count == b.count && a.amount == b.amount && a.because == b.because && a.why == b.why &&
         a.held == b.held;
}

}  // namespace

std::string dotted(std::initializer_list<std::string> pieces) {
  std::string line;
  for (const std::string& piece : pieces) {
    if (piece.empty()) continue;
    if (!line.empty()) line += "  ·  ";
    line += piece;
  }
  return line;
}

std::string pillar_word(std::uint32_t pillar) {
  return pick<4>({tr_mark("character"), tr_mark("competence"), tr_mark("consistency"), tr_mark("care")}, pillar);
}

std::string step_word(std::uint32_t step) {
  return pick<6>({tr_mark("acknowledge"), tr_mark("apologise"), tr_mark("understand"), tr_mark("amend"),
                  tr_mark("invite"), tr_mark("follow through")},
                 step);
}

std::string step_sentence(std::uint32_t step) {
  return pick<6>(
      {tr_mark("acknowledge it: name what happened"), tr_mark("apologise, without an excuse"),
       tr_mark("understand: ask how it landed, and listen"), tr_mark("amend: do something that makes it better"),
       tr_mark("invite those affected to shape what comes next"), tr_mark("follow through, scene after scene")},
      step);
}

std::string breach_kind_word(std::uint32_t kind) {
  return pick<5>({tr_mark("a breach of competence"), tr_mark("a breach of consistency"), tr_mark("a breach of care"),
                  tr_mark("a breach of character"), tr_mark("a deception")},
                 kind);
}

std::string held_words(std::uint32_t held) {
  return pick<9>(
      {"", tr_mark("no more: this scene has moved it far enough"), tr_mark("less: an open breach holds it down"),
       tr_mark("less: the vessel is filling up"), tr_mark("no more: there was nothing left to lose"),
       tr_mark("half: an earlier step is missing"), tr_mark("half: two steps in one scene are rushed"),
       tr_mark("half: the answer was “not yet”"), tr_mark("half: others had brought it up first")},
      held);
}

std::string team_word(std::uint32_t team) {
  return tr_with("Team {}", {std::to_string(team + 1)});
}

std::string signed_number(std::int64_t number) {
  return number < 0 ? "−" + std::to_string(-number) : "+" + std::to_string(number);
}

TrustRow row_of(const schema::ShownEntry& entry) {
  const auto kind = static_cast<Kind>(entry.kind());
  TrustRow row;
  row.moved = moved_of(kind);
  row.count = std::max(1, entry.count());
  row.amount = amount_of(kind, row.count, pillar_word(entry.pillar()));
  row.relation = entry.truster() + " → " + entry.trustee();
  row.because = from_host(HostSays::kCause, entry.because());
  if (kind == Kind::kRepair) row.because = dotted({step_word(entry.step()), row.because});
  row.why = entry.why();
  row.held = is_worth_saying(entry) ? held_words(entry.held()) : "";
  row.mine = entry.mine();
  row.entries = {entry.entry()};
  row.differs = entry.i_differ();
  return row;
}

std::vector<TrustRow> rows_of(const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries) {
  struct Group {
    TrustRow row;
    std::string truster;  // of the last one
    int pairs = 0;
    std::uint32_t others = 0;  // who see one of them differently, at most
  };
  std::vector<Group> groups;
  constexpr int kNamedPairs = 4;
  for (const schema::ShownEntry& entry : entries) {
    TrustRow row = row_of(entry);
    const std::uint32_t others = entry.differ() - (entry.i_differ() && entry.differ() > 0 ? 1 : 0);
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const Group& group) { return is_same_but_for_whom(group.row, row); });
    if (same == groups.end()) {
      groups.push_back({std::move(row), entry.truster(), 1, others});
      continue;
    }
    Group& group = *same;
    group.row.entries.push_back(entry.entry());
    group.row.differs = group.row.differs && row.differs;
    group.others = std::max(group.others, others);
    group.row.mine = group.row.mine || row.mine;
    if (++group.pairs > kNamedPairs) {
      group.row.relation = tr_n("In {} relation of the team", "In {} relations of the team", group.pairs);
    } else {
      group.row.relation += group.truster == entry.truster() ? ", " + entry.trustee() : "; " + row.relation;
    }
    group.truster = entry.truster();
  }
  std::vector<TrustRow> rows;
  rows.reserve(groups.size());
  for (Group& group : groups) {
    group.row.others = others_words(group.others);
    rows.push_back(std::move(group.row));
  }
  return rows;
}

std::string span_words(std::uint32_t seconds) {
  const std::string rest = tr_with("{} s", {std::to_string(seconds % 60)});
  if (seconds < 60) return rest;
  const std::string minutes = tr_with("{} min", {std::to_string(seconds / 60)});
  return seconds % 60 == 0 ? minutes : minutes + " " + rest;
}

std::string away_words(Tick ms) {
  const Tick seconds = std::max<Tick>(ms, 0) / kSecond;
  if (seconds < 100) return tr_with("Away {} s", {std::to_string(seconds)});
  return tr_with("Away {} min", {std::to_string(seconds / 60)});
}

std::string tenths_words(std::uint32_t tenths) {
  return tr_with("{}.{}", {std::to_string(tenths / 10), std::to_string(tenths % 10)});
}

std::string level_words(std::uint32_t hundredths) {
  return tr_with("{} of 100", {tenths_words(hundredths / 10)});
}

bool is_played(const schema::SessionPart& session) {
  return session.part_sort() == schema::SORT_STORY || session.part_sort() == schema::SORT_PULSE;
}

std::string part_words(const schema::SessionPart& session) {
  if (session.parts() == 0) return {};
  return tr_with("Part {} of {}: {}",
                 {std::to_string(session.part()), std::to_string(session.parts()), session.part_title()});
}

}  // namespace drops::client::model
