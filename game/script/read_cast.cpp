// Roles, characters, stakes, facts: who is there, and what is at stake.

#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

std::string subject_of(const Declaration& made) {
  return fmt::format("{} '{}'", made.kind, made.id);
}

// trusts = { lead = 30, dev = { care = 20 } }
void read_trusts(const Fields& role, plan::Role& into) {
  const Node* found = role.find("trusts");
  if (!found) return;
  if (!found->is_table() || !found->items.empty()) {
    return role.wrong("trusts", "a table by role, such as { lead = 30, dev = { care = 20 } }", *found);
  }
  Keys names;
  for (const NodeField& field : found->fields) names.push_back(field.name);
  const Fields fields(role.reading(), *found, role.subject() + ", trusts", names);
  for (const std::string_view name : names) {
    into.trusts.push_back({{std::string(name), -1, fields.place()}, fields.start_levels(name)});
  }
}

}  // namespace

void read_role(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"leader", "many", "private", "trusts"}, 1);
  plan::Role role;
  role.id = made.id;
  role.title = fields.needed_first();
  role.private_text = fields.text("private");
  role.leader = fields.flag("leader");
  role.many = fields.flag("many");
  read_trusts(fields, role);
  role.place = made.place;
  plan.roles.push_back(std::move(role));
}

void read_character(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"trusts"}, 1);
  plan::Character character;
  character.id = made.id;
  character.title = fields.needed_first();
  character.trusts = fields.start_levels("trusts");
  character.place = made.place;
  plan.characters.push_back(std::move(character));
}

void read_stake(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"start", "min", "max", "role"}, 1);
  plan::Stake stake;
  stake.id = made.id;
  stake.title = fields.needed_first();
  stake.least = fields.whole("min", stake.least, -1000, 1000);
  stake.most = fields.whole("max", stake.most, -1000, 1000);
  if (stake.least >= stake.most) {
    fields.error("E106", fmt::format("it runs from {} to {}", stake.least, stake.most), "make max larger than min");
    stake.most = stake.least + 1;
  }
  stake.start = fields.whole("start", stake.least, stake.least, stake.most);
  stake.role = fields.ref("role");
  stake.place = made.place;
  plan.stakes.push_back(std::move(stake));
}

void read_fact(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"known_by"}, 1);
  plan::Fact fact;
  fact.id = made.id;
  fact.text = fields.needed_first();
  fact.known_by = fields.refs("known_by");
  fact.place = made.place;
  plan.facts.push_back(std::move(fact));
}

}  // namespace drops::script
