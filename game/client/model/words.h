#pragma once
// The words for what a view counts: drops, pillars, steps, times. The same words as in reports and transcripts; all of
// them through tr(). Knows no screen.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "game/base/ids.h"
#include "game/client/model/model.h"
#include "game/client/tr.h"
#include "game/schema/view.pb.h"

namespace drops::client::model {

// Joins what is not empty with " · ".
[[nodiscard]] std::string dotted(std::initializer_list<std::string> pieces);

[[nodiscard]] std::string pillar_word(std::uint32_t pillar);
[[nodiscard]] std::string step_word(std::uint32_t step);         // "acknowledge"
[[nodiscard]] std::string step_sentence(std::uint32_t step);     // "acknowledge: name it"
[[nodiscard]] std::string breach_kind_word(std::uint32_t kind);  // "a breach of care"
[[nodiscard]] std::string held_words(std::uint32_t held);  // "half: an earlier step is missing"; empty: all took effect
[[nodiscard]] std::string team_word(std::uint32_t team);   // "Team 1"
[[nodiscard]] std::string signed_number(std::int64_t number);  // "+2", "−2": a true minus sign

// An entry of the ledger as a row; two that differ only in who was touched are one row in rows_of().
[[nodiscard]] TrustRow row_of(const schema::ShownEntry& entry);
[[nodiscard]] std::vector<TrustRow> rows_of(const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries);

[[nodiscard]] std::string span_words(std::uint32_t seconds);  // "40 s", "3 min 20 s"
[[nodiscard]] std::string away_words(Tick ms);                // "Away 12 s", "Away 2 min"

// "3.5", with the decimal sign of the language.
[[nodiscard]] std::string tenths_words(std::uint32_t tenths);
// "39.8 of 100", from hundredths.
[[nodiscard]] std::string level_words(std::uint32_t hundredths);

// Of a programme: a story or a pulse goes on, and not the talk about it or a break. Of a scenario alone: true.
[[nodiscard]] bool is_played(const schema::SessionPart& session);
// "Part 2 of 8: The Quiet Room"; empty of a scenario alone.
[[nodiscard]] std::string part_words(const schema::SessionPart& session);

}  // namespace drops::client::model
