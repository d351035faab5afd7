-- How a team wants to work together, in its own words: what each does when something goes wrong, then one pledge each.
--
--   local agreement = include "team-agreement"
--   agreement { go = "monday" }
--
-- Declares the scenes "agreement" and "agreement_heard", and goes on to the scene that you name. Let your story start
-- with start = "agreement", or let a scene go there. Your own first sentence may stand in the brackets, as may
-- id = "...", where two agreements are made.

return function(own)
  local id = own.id or "agreement"
  scene(id) {
    own[1] or "Before it begins: how do you want to be told when something is not right?",
    title = "Team agreement",
    discuss = { "What would make it easy to say here that you were wrong?", seconds = 120 },
    ask = pledge { "One thing you will do, and others may hold you to", seconds = 90 },
    go = id .. "_heard",
  }
  scene(id .. "_heard") {
    "You have heard what each of you will do.",
    title = "What was promised",
    ask = paraphrase { "Say in your words what the next one promised", about = id, seconds = 180 },
    go = own.go,
  }
end
