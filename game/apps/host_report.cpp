#include "game/apps/host_report.h"

#include <fmt/format.h>

#include "game/apps/host_kept.h"
#include "game/apps/host_words.h"

namespace drops::apps {

int report_session(const ReportOptions& options) {
  const auto kept = load_kept(options.db);
  if (!kept) return report_failure(kept.error());

  Words words(session::PlanInForce(kept->programme), {}, !options.json, options.json, report::OwnWords::kTold);
  words.line(fmt::format("{}\n", kept->programme.title));
  words.story(kept->events);
  words.so_far();
  if (options.json) words.result();
  return 0;
}

}  // namespace drops::apps
