#pragma once
// The readers: from a tree to the plan's own words, one file per sort of thing. None refuses; each reports and goes on.

#include "game/plan/plan.h"
#include "game/script/declarations.h"
#include "game/script/fields.h"

namespace drops::script {

// All that a file declares, each by its reader. `complete`: the file was run to its end, so what is not there is
// missing.
void read_all(Reading& reading, const std::vector<Declaration>& all, bool complete, plan::Plan& plan);

// Which edition of the language the file is written in. There is one so far.
void read_api(const Fields& fields);

// scenario { ... }, rules { ... }, debrief { ... }
void read_scenario(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_rules(Reading& reading, const Node& node, plan::Plan& plan);
void read_debrief(Reading& reading, const Declaration& made, plan::Plan& plan);

// role, character, stake, fact
void read_role(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_character(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_stake(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_fact(Reading& reading, const Declaration& made, plan::Plan& plan);

// commitment, breach
void read_commitment(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_breach(Reading& reading, const Declaration& made, plan::Plan& plan);

// scene, with its question and its options
void read_scene(Reading& reading, const Declaration& made, plan::Plan& plan);
[[nodiscard]] std::optional<plan::Ask> read_ask(const Fields& scene);

// inject, pulse
void read_inject(Reading& reading, const Declaration& made, plan::Plan& plan);
void read_pulse(Reading& reading, const Declaration& made, plan::Plan& plan);

// What an option or a row of an outcome table does. The keys are those that it may have.
[[nodiscard]] Keys effect_keys(std::initializer_list<std::string_view> besides);
[[nodiscard]] plan::Effects read_effects(const Fields& fields);

// `when`
[[nodiscard]] std::optional<plan::Condition> read_when(const Fields& fields);

}  // namespace drops::script
