// What a scene has moved, and how the whole story came out.

#include <algorithm>
#include <cstdlib>

#include "game/client/model/host_words.h"
#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr double kLongAgo = 3600;  // seconds: nothing moves any more
constexpr int kBrim = 10'000;      // hundredths

// "by 3 of 4 votes" as a line of its own.
std::string sentence_of(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

std::string note_of(const schema::ShownChoice& shown) {
  if (shown.abstained()) return tr("away, or said nothing");
  if (shown.by_default()) return tr("time was up");
  return shown.why();
}

// Who chose the same stands in one row; whoever gave a reason has one of their own.
std::vector<ChoiceRow> choices_of(const schema::RevealPart& part, std::uint32_t me) {
  std::vector<ChoiceRow> rows;
  for (const schema::ShownChoice& shown : part.choices()) {
    ChoiceRow row{shown.role(), shown.option(), note_of(shown), shown.seat() == me};
    if (row.option.empty() && !shown.abstained()) row.option = tr("has decided; it is not told");
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const ChoiceRow& other) {
      return other.option == row.option && other.note == row.note;
    });
    if (same == rows.end()) {
      rows.push_back(std::move(row));
      continue;
    }
    same->who += ", " + row.who;
    same->mine = same->mine || row.mine;
  }
  return rows;
}

// One person's answer that stands in the headline needs no row of its own: the line under it says whose it was.
void drop_repeated_choice(Reveal& reveal) {
  if (reveal.choices.size() != 1 || reveal.choices.front().option != reveal.heading) return;
  const ChoiceRow& only = reveal.choices.front();
  reveal.how = dotted({tr_with("Decided by: {}", {only.who}), only.note, reveal.how == "Decided" ? "" : reveal.how});
  reveal.choices.clear();
}

int weight_of(const schema::ShownEntry& entry) {
  constexpr int kMine = 1'000;
  return std::abs(entry.effect()) + (entry.mine() ? kMine : 0);
}

// The pillar's level between these two; of two mates only the mean among all mates is told.
const schema::ShownVessel* vessel_for(const schema::TrustPart& trust, const schema::ShownEntry& entry) {
  const schema::ShownVessel* mates = nullptr;
  for (const schema::ShownVessel& vessel : trust.vessels()) {
    if (vessel.truster() == entry.truster() && vessel.trustee() == entry.trustee()) return &vessel;
    if (vessel.truster() == "mates") mates = &vessel;
  }
  return mates;
}

std::optional<Hero> hero_of(const schema::RevealPart& part, const schema::TrustPart* trust) {
  const schema::ShownEntry* most = nullptr;
  for (const schema::ShownEntry& entry : part.entries()) {
    if (entry.effect() != 0 && (most == nullptr || weight_of(entry) > weight_of(*most))) most = &entry;
  }
  if (most == nullptr || trust == nullptr) return std::nullopt;
  const schema::ShownVessel* vessel = vessel_for(*trust, *most);
  const int pillar = static_cast<int>(most->pillar());
  if (vessel == nullptr || pillar >= vessel->levels_size()) return std::nullopt;
  const TrustRow row = row_of(*most);
  Hero hero{row.moved, row.count, row.relation, row.amount, "", 0, 0};
  const int level = static_cast<int>(vessel->levels(pillar));
  const bool told = vessel->truster() == most->truster();
  if (told) hero.says = level_words(vessel->levels(pillar));
  // Where only the mean is told, the picture starts from it and moves by what this vessel moved.
  const int after = told ? level : std::clamp(level + most->effect(), 0, kBrim);
  const int before = told ? level - most->effect() : level;
  hero.level = static_cast<float>(after) / static_cast<float>(kBrim);
  hero.before = std::clamp(static_cast<float>(before) / static_cast<float>(kBrim), 0.0F, 1.0F);
  return hero;
}

Tone tone_of(schema::NewsKind kind) {
  switch (kind) {
    case schema::NEWS_BROKEN:
    case schema::NEWS_BREACH:
    case schema::NEWS_SURFACED:
    case schema::NEWS_HOLLOW: return Tone::kBad;
    case schema::NEWS_LESS_SAFE: return Tone::kWarn;
    case schema::NEWS_KEPT:
    case schema::NEWS_STEP:
    case schema::NEWS_REPAIRED:
    case schema::NEWS_SAFER: return Tone::kGood;
    default: return Tone::kNeutral;
  }
}

// Whoever has a part in the story may put a mark beside what it did.
std::vector<TrustRow> marked_rows(const Newest& newest,
                                  const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries) {
  std::vector<TrustRow> rows = rows_of(entries);
  for (TrustRow& row : rows) row.may_differ = newest.me != nullptr && newest.me->has_place();
  return rows;
}

// The number (from 0) of the scene over which some line fell furthest; 0 where none fell by more than a drop or two.
int largest_fall(const schema::EndPart& part) {
  constexpr int kWorthABand = 200;  // hundredths
  int most = kWorthABand;
  int at = 0;
  for (const schema::TrustLine& line : part.lines()) {
    for (int i = 1; i < line.points_size(); ++i) {
      const int fall = static_cast<int>(line.points(i - 1).overall()) - static_cast<int>(line.points(i).overall());
      if (fall <= most) continue;
      most = fall;
      at = i;
    }
  }
  return at;
}

}  // namespace

Reveal reveal_of(const Newest& newest, const Seen& seen) {
  Reveal reveal;
  if (newest.reveal == nullptr) return reveal;
  const schema::RevealPart& part = *newest.reveal;
  reveal.heading = part.option();
  reveal.how = sentence_of(from_host(HostSays::kHow, part.how()));
  reveal.other_team = part.other_team();
  reveal.theirs = part.theirs();
  reveal.choices = choices_of(part, newest.me != nullptr ? newest.me->seat() : 0);
  reveal.outcome = part.outcome();
  reveal.result = part.result();
  reveal.rows = marked_rows(newest, part.entries());
  std::stable_partition(reveal.rows.begin(), reveal.rows.end(), [](const TrustRow& row) {
    return row.moved == Moved::kBucket || row.moved == Moved::kTakenBack;
  });
  drop_repeated_choice(reveal);
  reveal.hero = hero_of(part, newest.trust);
  if (reveal.rows.empty()) reveal.none = tr("No trust has moved that you could see.");
  for (const schema::ShownNews& news : part.news()) {
    reveal.news.push_back({from_host(HostSays::kNews, news.text()), tone_of(news.kind())});
  }
  const bool settled = newest.scene->phase() != schema::PHASE_REVEAL;
  if (settled) reveal.seconds = kLongAgo;
  if (seen.tick && !settled) reveal.seconds = static_cast<double>(*seen.tick - newest.scene->began()) / 1000.0;
  return reveal;
}

End end_of(const Newest& newest) {
  End end;
  if (newest.end == nullptr) {
    end.text = tr("The facilitator has ended the session here.");
    return end;
  }
  const schema::EndPart& part = *newest.end;
  end.text = part.text();
  end.ending = part.ending();
  for (const schema::TrustLine& shown : part.lines()) {
    ChartLine line;
    line.name = shown.truster();
    for (const schema::TrustPoint& point : shown.points()) {
      line.levels.emplace_back(static_cast<float>(point.overall()) / 100.0F);
    }
    end.most_scenes = std::max(end.most_scenes, shown.points_size());
    end.lines.push_back(std::move(line));
  }
  end.fall_at = largest_fall(part);
  end.turning_points = marked_rows(newest, part.turning_points());
  end.unsaid.assign(part.unsaid().begin(), part.unsaid().end());
  end.questions.assign(part.questions().begin(), part.questions().end());
  return end;
}

}  // namespace drops::client::model
