#include "game/apps/host_report.h"

#include <fmt/format.h>

#include "game/apps/host_words.h"
#include "game/plan/plan_json.h"
#include "game/store/sqlite_journal.h"

namespace drops::apps {
namespace {

Error holds_nothing(const std::string& path) {
  return {Code::kCorrupt, "'" + path + "' holds no session yet", "name the file of one that has begun"};
}

}  // namespace

int report_session(const ReportOptions& options) {
  const auto stored = store::load(options.db);
  if (!stored) return report_failure(stored.error());
  if (stored->events.empty()) return report_failure(holds_nothing(options.db));
  const auto programme = plan::programme_from_json(stored->head.plan_json);
  if (!programme) return report_failure(programme.error());

  Words words(session::PlanInForce(*programme), {}, !options.json, options.json, report::OwnWords::kTold);
  words.line(fmt::format("{}\n", programme->title));
  words.story(stored->events);
  words.so_far();
  if (options.json) words.result();
  return 0;
}

}  // namespace drops::apps
