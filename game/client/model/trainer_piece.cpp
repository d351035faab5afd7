// The trainer's page: a scenario's file, what is wrong with it and what to do; and what became of an edit while its
// story is played.

#include <algorithm>

#include "game/client/model/pieces.h"
#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

constexpr std::size_t kMostListed = 40;  // findings: who has more begins with the first
constexpr std::size_t kMostOfAnEdit = 3;

std::string more_words(std::size_t all, std::size_t shown) {
  if (all <= shown) return {};
  return tr_n("And {} more", "And {} more", static_cast<long long>(all - shown));
}

void judge(Trainer& trainer, const TrainerSeen& seen) {
  const auto errors = std::ranges::count_if(seen.findings, &FindingLine::error);
  const auto hints = static_cast<long long>(seen.findings.size()) - errors;
  if (errors > 0) {
    trainer.verdict = {tr_n("{} thing to mend first", "{} things to mend first", errors), Tone::kBad};
    trainer.says =
        tr("It cannot be played like this. Mend what is listed, and save the file: this page reads it again.");
  } else if (hints > 0) {
    trainer.verdict = {tr_n("Can be played, with {} hint", "Can be played, with {} hints", hints), Tone::kWarn};
    trainer.says = tr("Nothing stops it. What is listed is worth a look before others play it.");
  } else {
    trainer.verdict = {tr("Can be played"), Tone::kGood};
    trainer.says = tr("The checker found nothing to mend.");
  }
}

std::vector<RoleWish> with_any(const std::string& any, const std::vector<RoleWish>& all, const std::string& wished) {
  std::vector<RoleWish> out;
  const bool known = std::ranges::find(all, wished, &RoleWish::id) != all.end();
  out.push_back({"", any, !known});
  for (const RoleWish& one : all) out.push_back({one.id, one.title, one.id == wished});
  return out;
}

}  // namespace

Trainer trainer_of(const Seen& seen, const Local& local) {
  const TrainerSeen& from = seen.trainer;
  Trainer trainer;
  trainer.files = from.files;
  trainer.path = {local.file, local.file_error};
  trainer.file = from.file;
  if (from.file.empty()) return trainer;
  trainer.title = from.title;
  if (!from.problem.empty()) {
    trainer.verdict = {tr("Cannot be read"), Tone::kBad};
    trainer.says = from.problem;
    return trainer;
  }
  judge(trainer, from);
  trainer.playable = from.playable;
  trainer.findings = from.findings;
  std::stable_partition(trainer.findings.begin(), trainer.findings.end(), [](const auto& one) { return one.error; });
  trainer.more = more_words(trainer.findings.size(), kMostListed);
  if (trainer.findings.size() > kMostListed) trainer.findings.resize(kMostListed);
  if (!from.playable) return trainer;
  trainer.roles = with_any(tr("Any role"), from.roles, local.role);
  trainer.scenes = with_any(tr("The beginning"), from.scenes, local.from);
  return trainer;
}

Edits edits_of(const Seen& seen, const Local& local) {
  Edits edits;
  edits.shown = seen.edit.step != EditStep::kNone;
  edits.says = seen.edit.says;
  edits.folded = local.edits_folded;
  switch (seen.edit.step) {
    case EditStep::kNone: return edits;
    case EditStep::kRefused: edits.sign = {tr("Your edit is not played yet"), Tone::kBad}; break;
    case EditStep::kSaved: edits.sign = {tr("Your edit is read"), Tone::kNeutral}; break;
    case EditStep::kTaken: edits.sign = {tr("Your edit is played"), Tone::kGood}; break;
  }
  edits.findings = seen.edit.findings;
  edits.more = more_words(edits.findings.size(), kMostOfAnEdit);
  if (edits.findings.size() > kMostOfAnEdit) edits.findings.resize(kMostOfAnEdit);
  return edits;
}

}  // namespace drops::client::model
