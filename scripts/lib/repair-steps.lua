-- The steps of repair as options, for a scene in which somebody answers for what was spilled.
--
--   local repair = include "repair-steps"
--   scene "monday" { "Monday, 9:00. Whoever paid for it sits opposite.",
--     ask = each { "What do you say first?", default = "understand",
--       repair.acknowledge { also = { leaks = { competence = 1 }, with = "client" } },
--       repair.understand { stakes = { days = -1 } },
--       repair.excuse { drops = { care = 1 }, with = "dev" } }, ... }
--
-- In the brackets stands what the step costs in your story: each should cost something. A text of your own comes first
-- ({ "I was wrong on Friday", ... }), another id replaces the usual one, and repairs = "name" means one breach alone.

-- Fills in what the scenario has not said.
local function usual(own, id, text)
  own = own or {}
  own[1] = own[1] or text
  own.id = own.id or id
  own.repairs = own.repairs or "open"
  return own
end

local function step(name, text)
  return function(own)
    own = usual(own, name, text)
    own.step = name
    return own
  end
end

return {
  acknowledge = step("acknowledge", "Name what I did, without reasons"),
  apologise = step("apologise", "Say sorry, to those it hurt"),
  understand = step("understand", "Ask what it cost them, and listen"),
  amend = step("amend", "Put right what can be put right"),
  invite = step("invite", "Let them say how we go on"),
  -- Not a step: what it gave back before is taken again.
  excuse = function(own)
    own = usual(own, "excuse", "Explain how it came about")
    own.hollow = true
    return own
  end,
}
