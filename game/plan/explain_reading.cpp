#include "game/plan/explain.h"

namespace drops::plan {
namespace {

constexpr Explanation kReading[] = {
    {"E101", "the file cannot be read to its end",
     "A comma, a quote or a bracket is missing or one too many. Often it is the line before the one that is named.",
     R"(role "lead" { "Lead" leader = true })", R"(role "lead" { "Lead", leader = true })"},
    {"E102", "the file was stopped",
     "It ran too long or wanted too much memory. A scenario declares things; it needs no long loop.",
     R"(while true do end)", R"(for i = 1, 3 do local name = "s" .. i end)"},
    {"E103", "the file raised an error while it ran",
     "A value was used as what it is not: something that is nothing was asked for an entry, a text was called.",
     R"(local extra = nil
local cost = extra.cost)",
     R"(local extra = { cost = 1 }
local cost = extra.cost)"},
    {"E104", "a word is not one of the language", "A slip of the pen, or a word from somewhere else.",
     R"(rool "lead" { "Lead", leader = true })", R"(role "lead" { "Lead", leader = true })"},
    {"E105", "an entry is not known where it stands",
     "Each declaration has its own entries. A text that stands without a name has to come first, and once.",
     R"(role "lead" { "Lead", leadr = true })", R"(role "lead" { "Lead", leader = true })"},
    {"E106", "a value is not of the kind, or not in the range, that is wanted",
     "A number stands in quotes, a text has none, or a number is too small or too large.",
     R"(stake "days" { "Days", start = "3", max = 5 })", R"(stake "days" { "Days", start = 3, max = 5 })"},
    {"E107", "something that is needed is missing", "Without it nobody could say what is meant.",
     R"(breach "late" { "Late", buckets = { care = 1 }, with = "dana" })",
     R"(breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" })"},
    {"E108", "something that there is once is declared twice", "A file holds one scenario and one debrief.",
     R"(debrief { "Which bucket did you see coming?" }
debrief { "Who paid?" })",
     R"(debrief { "Which bucket did you see coming?", "Who paid?" })"},
    {"E109", "a name stands alone", "It is named, and the table that says what it is does not follow.",
     R"(role "tester")", R"(role "dev" { "Developer", many = true })"},
    {"E110", "tables are too many or too deep within one another",
     "A scenario is some pages of text. Most often a table has been put into itself.",
     R"(local all = {}
all[1] = all
debrief(all))",
     R"(local all = { "Who paid?" }
debrief(all))"},
    {"E111", "the edition of the language is another",
     "api says for which edition the file is written. There is one: 1.",
     R"(scenario { api = 2, id = "x", title = "X", players = { 2, 6 }, start = "first" })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first" })"},
    {"E112", "what is included is not there",
     "include \"name\" looks for name.lua in the folder lib beside the scenario, in the scenario's folder, and in the "
     "folder lib one up. Nothing outside of these can be included.",
     R"(include "../repair-steps")", R"(include "repair-steps")"},
    {"E113", "a file includes itself", "It would never come to an end, be it directly or by way of another piece.",
     R"(include "story")", R"(include "pulse-items")"},
    {"W114", "there are more findings than are listed", "The first hundreds are told; the rest may follow from them.",
     R"(for i = 1, 400 do role("r" .. i) { "Role", leadr = true } end)", R"(role "lead" { "Lead", leader = true })"},
    {"E201", "there is no such scene", "go, start and due name scenes by their ids.",
     R"(scene "last" { "Friday.", go = "ende" })", R"(scene "last" { "Friday.", go = "end" })"},
    {"E202", "there is no such option", "default, was and the rows of outcome name options by their ids.",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "maybe",
    { "Yes", id = "yes" }, { "No", id = "no" } }, go = "end" })",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "no",
    { "Yes", id = "yes" }, { "No", id = "no" } }, go = "end" })"},
    {"E203", "there is no such role", "only, private and known_by name roles by their ids, not by their titles.",
     R"(fact "hint" { "A hint", known_by = "boss" })", R"(fact "hint" { "A hint", known_by = "lead" })"},
    {"E204", "there is no such stake", "stakes, below and above name stakes by their ids.",
     R"(inject "storm" { title = "Storm", "A storm.", stakes = { dyas = -1 } })",
     R"(inject "storm" { title = "Storm", "A storm.", stakes = { days = -1 } })"},
    {"E205", "there is no such fact", "reveals and known name facts by their ids.",
     R"(inject "letter" { title = "Letter", "A letter.", reveals = "hnit" })",
     R"(inject "letter" { title = "Letter", "A letter.", reveals = "hint" })"},
    {"E206", "there is no such commitment", "makes, keeps, breaks and renegotiates name commitments by their ids.",
     R"(inject "call" { title = "Call", "She calls.", keeps = "firday" })",
     R"(inject "call" { title = "Call", "She calls.", keeps = "friday" })"},
    {"E207", "there is no such breach", "opens, hides, surfaces and repairs name breaches by their ids.",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last", broken = { breach = "lat" } })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last", broken = { breach = "late" } })"},
    {"E208", "there is nobody of this name", "with and to name a role, a character, \"team\" or \"other\".",
     R"(commitment "friday" { "On Friday", to = "dna", due = "last" })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last" })"},
    {"E209", "there is no such pulse", "A scene asks for a pulse that is declared beside it.",
     R"(scene "last" { "Friday.", ask = pulse "after" { seconds = 90 }, go = "end" })",
     R"(pulse "after" { title = "After", "We say the awkward thing early." }
scene "last" { "Friday.", ask = pulse "after" { seconds = 90 }, go = "end" })"},
    {"E701", "an id is none", "Ids are for the file: 1 to 32 small letters, digits, - or _. People read titles.",
     R"(role "Team Lead" { "Lead", leader = true })", R"(role "lead" { "Team Lead", leader = true })"},
    {"E702", "an id is taken", "Two things of one sort have the same id; roles and characters share theirs.",
     R"(character "dev" { "The other developer" })", R"(character "other-dev" { "The other developer" })"},
    {"E703", "a text holds what cannot be shown",
     "A control character, or an invisible mark that turns the direction of writing, came along with a copied text.",
     "role \"lead\" { \"Team\\tlead\", leader = true }", R"(role "lead" { "Team lead", leader = true })"},
    {"W704", "a text is too long for its card", "It would be cut off, or become too small to read on the wall.",
     R"(role "lead" { "The person who was asked to lead the team until somebody else is found for it", leader = true })",
     R"(role "lead" { "Team lead for now", leader = true })"},
    {"E706", "an id has a meaning of its own", "with = \"team\" and below(\"safety\", 40) would mean two things.",
     R"(character "team" { "The night shift" })", R"(character "night" { "The night shift" })"},
    {"W801", "a text has no translation",
     "The scenario declares the language, and this text is not in its table: teams would read it as it is written. "
     "drops-author check --texts de prints all that are missing.",
     R"(texts { ["Lead"] = "" })", R"(texts { ["Lead"] = "Leitung" })"},
    {"W802", "a translation belongs to no text",
     "The text in the scenario has changed since, or is gone. The table's left side is the text as it is written.",
     R"(texts { ["Leader"] = "Leitung" })", R"(texts { ["Lead"] = "Leitung" })"},
    {"E803", "a language is none, or is named twice",
     "Write short names in small letters. The one that the scenario is written in is not named again.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first", languages = { "Deutsch" } })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first", languages = { "de" } })"},
    {"E804", "the texts of a language are not there",
     "They stand in a file beside the scenario's: my-story.de.lua beside my-story.lua.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first", languages = { "fr" } })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first", languages = { "de" } })"},
    {"E805", "the texts of a language are no table of texts",
     "Each entry is a text as it is written, and as it is told.", R"(texts { "Leitung" })",
     R"(texts { ["Lead"] = "Leitung" })"},
};

}  // namespace

std::span<const Explanation> explanations_of_reading() {
  return kReading;
}

}  // namespace drops::plan
