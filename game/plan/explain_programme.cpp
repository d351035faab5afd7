#include "game/plan/explain.h"

namespace drops::plan {
namespace {

constexpr Explanation kProgrammes[] = {
    {"E901", "a programme declares something else as well",
     "A file holds a scenario or a programme. What a programme plays stands in files of its own.",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 } }
role "lead" { "Lead", leader = true })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 } })"},
    {"E902", "what is to be played is not there",
     "play \"name\" looks for name.lua in the folder scenarios beside the programme's folder, and in its own.",
     R"(programme { api = 1, id = "p", title = "P", play "noe", debrief { minutes = 20 } })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 } })"},
    {"E903", "a pulse repeats one that is not before it",
     "repeats = \"before\" takes the sentences of the pulse of that name, so that the two can be set side by side.",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 },
  pulse "after" { title = "After", repeats = "before" } })",
     R"(programme { api = 1, id = "p", title = "P", pulse "before" { title = "Before", "I can ask here." },
  play "one", debrief { minutes = 20 }, pulse "after" { title = "After", repeats = "before" } })"},
    {"E904", "the stories are for teams that do not go together",
     "The same teams play all of a programme: there has to be a size, and a number of teams, that each story takes.",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 }, play "large" })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 }, play "two" })"},
    {"E905", "a story cannot carry on from the one before it",
     "What is carried on is the trust between people: the story before has to have the same roles and characters, by "
     "their ids.",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 },
  play { "other", carries = true } })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 },
  play { "two", carries = true } })"},
    {"E906", "the parts are in an order that cannot be gone through",
     "A programme begins with a pulse or a story, plays one story at least, and has no debrief before the first.",
     R"(programme { api = 1, id = "p", title = "P", pause { minutes = 5 }, play "one" })",
     R"(programme { api = 1, id = "p", title = "P", play "one", pause { minutes = 5 } })"},
    {"W907", "a story has no debrief", "Without one it was a game. What people take home is said afterwards.",
     R"(programme { api = 1, id = "p", title = "P", play "one", play "two", debrief { minutes = 40 } })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 }, play "two",
  debrief { minutes = 20 } })"},
    {"W908", "the debriefs are short", "A third of the whole time, breaks included, is what a good one needs.",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 5 }, play "two",
  debrief { minutes = 5 } })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { minutes = 20 }, play "two",
  debrief { minutes = 20 } })"},
    {"W909", "the minutes do not add up", "minutes of the programme is what its parts take together.",
     R"(programme { api = 1, id = "p", title = "P", minutes = 60, play "one", debrief { minutes = 20 } })",
     R"(programme { api = 1, id = "p", title = "P", minutes = 50, play "one", debrief { minutes = 20 } })"},
    {"E910", "a programme is too long", "At most 64 parts, and titles of at most 60 characters.",
     R"(programme { api = 1, id = "p", title = "P", play "one",
  debrief { title = "What each of us has to say about this story, one after the other", minutes = 20 } })",
     R"(programme { api = 1, id = "p", title = "P", play "one", debrief { title = "What each says", minutes = 20 } })"},
};

}  // namespace

std::span<const Explanation> explanations_of_programmes() {
  return kProgrammes;
}

}  // namespace drops::plan
