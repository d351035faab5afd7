// Commitments and breaches: what was promised, and what it is called when trust is spilled.

#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

constexpr Choice<trust::BreachKind> kBreachKinds[] = {
    {"competence", trust::BreachKind::kCompetence},
    {"consistency", trust::BreachKind::kConsistency},
    {"care", trust::BreachKind::kCare},
    {"character", trust::BreachKind::kCharacter},
};

// kept = { drops = {...} } or broken = { buckets = {...} } or { breach = "..." }.
void read_end(const Fields& fields, std::string_view key, plan::CommitmentEnd& end) {
  const Node* found = fields.find(key);
  if (!found) return;
  const bool kept = key == "kept";
  if (!found->is_table()) {
    return fields.wrong(
        key, kept ? "a table such as { drops = { consistency = 2 } }" : "a table such as { breach = \"x\" }", *found);
  }
  const Keys keys = kept ? Keys{"drops", "why"} : Keys{"buckets", "breach", "why"};
  const Fields entries(fields.reading(), *found, fmt::format("{}, {}", fields.subject(), key), keys);
  if (kept) {
    end.drops = entries.amounts("drops", 0, 3, &end.given);
  } else {
    end.buckets = entries.amounts("buckets", 0, 2, &end.given);
    end.breach = entries.ref("breach");
  }
  end.why = entries.text("why");
}

}  // namespace

void read_commitment(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, fmt::format("commitment '{}'", made.id), {"to", "due", "kept", "broken"}, 1);
  plan::Commitment commitment;
  commitment.id = made.id;
  commitment.text = fields.needed_first();
  if (!made.node.find("to")) fields.missing("to", "to = \"team\"");
  commitment.to = fields.with("to");
  commitment.due = fields.needed_ref("due");
  read_end(fields, "kept", commitment.kept);
  read_end(fields, "broken", commitment.broken);
  commitment.place = made.place;
  plan.commitments.push_back(std::move(commitment));
}

void read_breach(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, fmt::format("breach '{}'", made.id),
                      {"kind", "buckets", "with", "justified", "why"}, 1);
  plan::Breach breach;
  breach.id = made.id;
  breach.title = fields.needed_first();
  if (!made.node.find("kind")) fields.missing("kind", "kind = \"care\"");
  breach.kind = fields.choice("kind", kBreachKinds).value_or(trust::BreachKind::kCharacter);
  if (!made.node.find("buckets")) fields.missing("buckets", "buckets = { care = 1 }");
  breach.buckets = fields.amounts("buckets", 1, 2);
  if (!made.node.find("with")) fields.missing("with", "with = \"team\"");
  breach.with = fields.with("with");
  breach.justified = fields.flag("justified");
  breach.why = fields.text("why");
  breach.place = made.place;
  plan.breaches.push_back(std::move(breach));
}

}  // namespace drops::script
