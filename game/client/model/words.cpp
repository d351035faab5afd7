#include "game/client/model/words.h"

#include <algorithm>
#include <array>

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
  const bool one = count == 1;
  const std::string number = std::to_string(count);
  switch (kind) {
    case Kind::kDrop: return tr_with(one ? "{} drop of {}" : "{} drops of {}", {number, pillar});
    case Kind::kLeak: return tr_with(one ? "{} leak of {}" : "{} leaks of {}", {number, pillar});
    case Kind::kBucket:
      return one ? tr_with("a bucket of {}", {pillar}) : tr_with("{} buckets of {}", {number, pillar});
    case Kind::kRepair: return tr_with("{} % of the lost {}", {number, pillar});
    case Kind::kStreak: return tr_with("1 drop of {}, for being steady", {pillar});
    case Kind::kBonus:
      return tr_with(one ? "{} drop of {}, stronger than before" : "{} drops of {}, stronger than before",
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
  return pick<4>({"character", "competence", "consistency", "care"}, pillar);
}

std::string step_word(std::uint32_t step) {
  return pick<6>({"acknowledge", "apologise", "understand", "amend", "invite", "follow through"}, step);
}

std::string step_sentence(std::uint32_t step) {
  return pick<6>({"acknowledge it: name what happened", "apologise, without an excuse",
                  "understand: ask how it landed, and listen", "amend: do something that makes it better",
                  "invite those affected to shape what comes next", "follow through, scene after scene"},
                 step);
}

std::string breach_kind_word(std::uint32_t kind) {
  return pick<5>(
      {"a breach of competence", "a breach of consistency", "a breach of care", "a breach of character", "a deception"},
      kind);
}

std::string held_words(std::uint32_t held) {
  return pick<9>({"", "no more: this scene has moved it far enough", "less: an open breach holds it down",
                  "less: the vessel is filling up", "no more: there was nothing left to lose",
                  "half: an earlier step is missing", "half: two steps in one scene are rushed",
                  "half: the answer was “not yet”", "half: others had brought it up first"},
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
  row.because = kind == Kind::kRepair ? dotted({step_word(entry.step()), entry.because()}) : entry.because();
  row.why = entry.why();
  row.held = is_worth_saying(entry) ? held_words(entry.held()) : "";
  row.mine = entry.mine();
  return row;
}

std::vector<TrustRow> rows_of(const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries) {
  struct Group {
    TrustRow row;
    std::string truster;  // of the last one
    int pairs = 0;
  };
  std::vector<Group> groups;
  constexpr int kNamedPairs = 4;
  for (const schema::ShownEntry& entry : entries) {
    TrustRow row = row_of(entry);
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const Group& group) { return is_same_but_for_whom(group.row, row); });
    if (same == groups.end()) {
      groups.push_back({std::move(row), entry.truster(), 1});
      continue;
    }
    Group& group = *same;
    group.row.mine = group.row.mine || row.mine;
    if (++group.pairs > kNamedPairs) {
      group.row.relation = tr_n("", "In {} relations of the team", group.pairs);
    } else {
      group.row.relation += group.truster == entry.truster() ? ", " + entry.trustee() : "; " + row.relation;
    }
    group.truster = entry.truster();
  }
  std::vector<TrustRow> rows;
  rows.reserve(groups.size());
  for (Group& group : groups) rows.push_back(std::move(group.row));
  return rows;
}

std::string away_words(Tick ms) {
  const Tick seconds = std::max<Tick>(ms, 0) / kSecond;
  if (seconds < 100) return tr_with("Away {} s", {std::to_string(seconds)});
  return tr_with("Away {} min", {std::to_string(seconds / 60)});
}

std::string level_words(std::uint32_t hundredths) {
  return tr_with("{} of 100", {std::to_string(hundredths / 100) + "." + std::to_string(hundredths % 100 / 10)});
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
