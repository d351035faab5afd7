#include "game/apps/host_kept.h"

#include <utility>

#include "game/plan/plan_json.h"
#include "game/store/sqlite_journal.h"

namespace drops::apps {

Result<KeptSession> load_kept(const std::string& path) {
  auto stored = store::load(path);
  if (!stored) return pass_on(stored);
  auto programme = plan::programme_from_json(stored->head.plan_json);
  if (!programme) return pass_on(programme);
  if (stored->events.empty()) {
    return fail(Code::kCorrupt, "'" + path + "' holds no session yet", "begin a new one with 'drops-host run'");
  }
  return KeptSession{std::move(stored->head), std::move(stored->events), std::move(*programme)};
}

}  // namespace drops::apps
