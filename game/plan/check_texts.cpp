#include <fmt/format.h>

#include "game/base/text.h"
#include "game/plan/texts.h"

namespace drops::plan {

void check_text(const TextAt& at, std::string_view text, Report& report) {
  if (has_control_characters(text, at.lines)) {
    report.error("E703", at.place, at.subject, fmt::format("{} holds a character that cannot be shown", at.what),
                 "type it anew, without copying it");
    return;
  }
  const std::size_t length = count_code_points(text).value_or(text.size());
  if (length <= at.most) return;
  report.warning("W704", at.place, at.subject,
                 fmt::format("{} has {} letters, a card holds {}", at.what, length, at.most), "shorten it");
}

void check_texts(const Plan& plan, Report& report) {
  for_each_text(plan, [&](const TextAt& at, const std::string& text) { check_text(at, text, report); });
  check_text({"scenario", "version", plan.place, kTitle, false}, plan.version, report);
}

}  // namespace drops::plan
