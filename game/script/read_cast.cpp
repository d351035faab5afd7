// Roles, characters, stakes, facts: who is there, and what is at stake.

#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

std::string subject_of(const Declaration& made) {
  return fmt::format("{} '{}'", made.kind, made.id);
}

}  // namespace

void read_role(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"leader", "many", "private"}, 1);
  plan::Role role;
  role.id = made.id;
  role.title = fields.needed_first();
  role.private_text = fields.text("private");
  role.leader = fields.flag("leader");
  role.many = fields.flag("many");
  role.place = made.place;
  plan.roles.push_back(std::move(role));
}

void read_character(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, subject_of(made), {"trusts"}, 1);
  plan::Character character;
  character.id = made.id;
  character.title = fields.needed_first();
  if (fields.has("trusts")) character.trusts = fields.whole("trusts", 40, 0, 100) * trust::kOneDrop;
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
