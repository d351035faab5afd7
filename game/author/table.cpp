#include "game/author/table.h"

#include <utility>

#include "game/bots/names.h"

namespace drops::author {
namespace {

Outcome say(session::Session& session, std::optional<SeatId> by, schema::Command command) {
  auto said = session.say({by, by ? 1u : 0u, std::move(command)}, 0);
  if (!said) return pass_on(said);
  return {};
}

Outcome take_seat(session::Session& session, const Table& table, std::uint32_t number) {
  const bool bot = number < table.seats();
  schema::Command command;
  auto& take = *command.mutable_take_seat();
  take.set_kind(bot ? schema::SEAT_BOT : schema::SEAT_FACILITATOR);
  take.set_name(bot ? bots::bot_name(number) : "Facilitator");
  if (bot) take.set_team(number / table.team_size);
  return say(session, std::nullopt, std::move(command));
}

}  // namespace

session::Settings settings_for(const Table& table, std::uint64_t seed) {
  session::Settings settings;
  settings.seed = seed;
  settings.teams = table.teams;
  settings.most_seats = table.seats();
  settings.pace_percent = 0;
  return settings;
}

Outcome sit_down(session::Session& session, const Table& table) {
  for (std::uint32_t number = 0; number <= table.seats(); ++number) {
    if (Outcome seated = take_seat(session, table, number); !seated) return seated;
  }
  schema::Command command;
  command.mutable_start();
  return say(session, SeatId(table.seats()), std::move(command));
}

}  // namespace drops::author
