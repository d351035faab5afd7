#include "game/plan/explain.h"

namespace drops::plan {
namespace {

constexpr Explanation kStory[] = {
    {"E301", "there is no scene", "A story has at least one, and one that ends it.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first" })",
     R"(scene "end" { "Done.", ending = "done" })"},
    {"W302", "no way leads to a scene", "It was forgotten, or a go names another. Nobody will ever see it.",
     R"(scene "night" { "Thursday, late.", go = "last" })",
     R"(scene "night" { "Thursday, late.", go = "last" }
inject "call" { title = "Call", "The phone rings.", go = "night" })"},
    {"E303", "the story goes round and never ends", "From none of these scenes does a way lead to an ending.",
     R"(scene "last" { "Friday.", go = "first" })", R"(scene "last" { "Friday.", go = "end" })"},
    {"E304", "nothing says where a scene goes", "Each scene goes on, or is an ending.", R"(scene "last" { "Friday." })",
     R"(scene "last" { "Friday.", go = "end" })"},
    {"E305", "every way on has a condition",
     "If none of them holds, the story is stuck. The last way is for all others.",
     R"(scene "last" { "Friday.", go = { { when = below("days", 3), "end" } } })",
     R"(scene "last" { "Friday.", go = { { when = below("days", 3), "end" }, "end" } })"},
    {"E306", "an ending asks something, or goes on", "An ending is told, and then the debrief begins.",
     R"(scene "end" { "Done.", ending = "done", go = "first" })", R"(scene "end" { "Done.", ending = "done" })"},
    {"W307", "a way stands behind one that is always open", "Ways are tried in their order; this one is never reached.",
     R"(scene "last" { "Friday.", go = { "end", { when = below("days", 3), "first" } } })",
     R"(scene "last" { "Friday.", go = { { when = below("days", 3), "first" }, "end" } })"},
    {"W501", "no way settles a commitment",
     "It can be made, and nothing keeps or renegotiates it before it is due: it is always broken.",
     R"(scene "last" { "Friday.", go = "end" })",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Deliver", id = "deliver", keeps = "friday" } }, go = "end" })"},
    {"W502", "a commitment is due where nobody comes", "It can be neither kept in time nor broken.",
     R"(commitment "friday" { "On Friday", to = "dana", due = "night" }
scene "night" { "Thursday, late.", go = "last" })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last" })"},
    {"W503", "a commitment is due before it is made", "A promise is about what comes later.",
     R"(commitment "friday" { "On Friday", to = "dana", due = "first" })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last" })"},
    {"W504", "nobody makes a commitment", "It is declared, and no option makes it.",
     R"(commitment "sunday" { "On Sunday", to = "dana", due = "last" })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last" })"},
    {"W505", "a commitment is settled before it can be made",
     "An effect on a commitment that is not open does nothing, and on every way that leads here it is not open.",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Promise", id = "promise", makes = "friday" } }, go = "end" }
scene "first" { "Monday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Deliver", id = "deliver", keeps = "friday" } }, go = "last" })",
     R"(scene "first" { "Monday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Promise", id = "promise", makes = "friday" } }, go = "last" }
scene "last" { "Friday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Deliver", id = "deliver", keeps = "friday" } }, go = "end" })"},
    {"W506", "what is repaired or surfaces is never opened or hidden",
     "The effect does nothing: no option, text or broken commitment opens this breach.",
     R"(scene "last" { "Friday.", surfaces = { "late" }, go = "end" })",
     R"(scene "first" { "Monday.", ask = vote { "And?", default = "tell", { "Tell", id = "tell", stakes = { days = -1 } },
    { "Keep it quiet", id = "quiet", hides = "late" } }, go = "last" }
scene "last" { "Friday.", surfaces = { "late" }, go = "end" })"},
    {"W507", "nothing opens a breach", "It is declared, and trust is never spilled by it.",
     R"(breach "noise" { "The noise", kind = "care", buckets = { care = 1 }, with = "dana" })",
     R"(breach "late" { "Late", kind = "care", buckets = { care = 1 }, with = "dana" })"},
    {"W508", "nobody knows a fact", "No role knows it from the start, and nothing tells it.",
     R"(fact "defect" { "There is a defect." })", R"(fact "defect" { "There is a defect.", known_by = "dev" })"},
    {"W509", "known can never hold", "known asks whether the whole team knows it, and no option tells it to all.",
     R"(scene "last" { "Friday.", { when = known "hint", "You know." }, go = "end" })",
     R"(scene "first" { "Monday.", ask = vote { "And?", default = "tell", { "Tell", id = "tell", reveals = "hint" },
    { "Wait", id = "wait" } }, go = "last" }
scene "last" { "Friday.", { when = known "hint", "You know." }, go = "end" })"},
    {"W510", "a breach is repaired or surfaces before it can be open",
     "On every way that leads here nothing has opened or hidden it yet, so the effect does nothing.",
     R"(scene "first" { "Monday.", ask = vote { "And?", default = "sorry", { "Go on", id = "on", stakes = { days = 1 } },
    { "Sorry", id = "sorry", repairs = "open", step = "apologise" } }, go = "last" })",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "sorry", { "Go on", id = "on", stakes = { days = 1 } },
    { "Sorry", id = "sorry", repairs = "open", step = "apologise" } }, go = "end" })"},
    {"W511", "a fact is told when nobody can use it any more", "Nobody is asked anything after it is told.",
     R"(fact "defect" { "There is a defect." }
scene "last" { "Friday.", ask = vote { "And?", default = "tell", { "Tell", id = "tell", reveals = "defect" },
    { "Wait", id = "wait" } }, go = "end" })",
     R"(fact "defect" { "There is a defect.", known_by = "dev" })"},
    {"W512", "a condition can never hold where it stands",
     "It looks back at something that comes later, or that nothing on the way here has done.",
     R"(scene "first" { "Monday.", { when = was("last", "keep"), "You kept it." }, go = "last" })",
     R"(scene "end" { "Done.", { when = was("last", "keep"), "You kept it." }, ending = "done" })"},
    {"W513", "silence would break a promise",
     "A promise that is due breaks when the scene closes. The default of the last scene that could settle it should "
     "keep "
     "or renegotiate it.",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "wait", { "Wait", id = "wait" },
    { "Deliver", id = "deliver", keeps = "friday", stakes = { days = -1 } } }, go = "end" })",
     R"(scene "last" { "Friday.", ask = vote { "And?", default = "deliver",
    { "Not today", id = "break", breaks = "friday", drops = { care = 1 }, with = "dev" },
    { "Deliver", id = "deliver", keeps = "friday", stakes = { days = -1 } } }, go = "end" })"},
    {"W514", "breaking a promise has two prices", "With a breach, its own buckets are drawn, and the others never are.",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last",
  broken = { breach = "late", buckets = { care = 2 } } })",
     R"(commitment "friday" { "On Friday", to = "dana", due = "last", broken = { breach = "late" } })"},
    {"E601", "the leader is asked, and nobody leads", "One role has leader = true.",
     R"(role "lead" { "Lead" }
scene "last" { "Friday.", ask = leader { "And?", default = "wait",
    { "Wait", id = "wait" }, { "Call", id = "call" } }, go = "end" })",
     R"(role "lead" { "Lead", leader = true }
scene "last" { "Friday.", ask = leader { "And?", default = "wait",
    { "Wait", id = "wait" }, { "Call", id = "call" } }, go = "end" })"},
    {"E602", "a small team cannot fill the roles", "Each role that one plays needs a player.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, start = "first" }
role "tester" { "Tester" }
role "writer" { "Writer" })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 3, 6 }, start = "first" }
role "tester" { "Tester" }
role "writer" { "Writer" })"},
    {"E603", "a large team has too few roles", "Somebody would have none. many = true lets several play one.",
     R"(role "dev" { "Developer" })", R"(role "dev" { "Developer", many = true })"},
    {"E604", "a team is too large", "At most 16 play in a team.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 20 }, start = "first" })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 16 }, start = "first" })"},
    {"E605", "there are too many facts", "At most 64; a team keeps a handful in mind.",
     R"(for i = 1, 70 do fact("f" .. i) { "A fact", known_by = "dev" } end)",
     R"(for i = 1, 3 do fact("f" .. i) { "A fact", known_by = "dev" } end)"},
    {"E606", "there are too many teams", "A session has at most 200.",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, teams = { 1, 300 }, start = "first" })",
     R"(scenario { api = 1, id = "x", title = "X", players = { 2, 6 }, teams = { 1, 12 }, start = "first" })"},
    {"E607", "there are two leaders, or several may play the one", "Where the leader decides, there has to be one.",
     R"(role "dev" { "Developer", many = true, leader = true })", R"(role "dev" { "Developer", many = true })"},
};

}  // namespace

std::span<const Explanation> explanations_of_the_story() {
  return kStory;
}

}  // namespace drops::plan
