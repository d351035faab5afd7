-- Sentences for a pulse: anonymous, agreed with from 1 to 5, before and after a workshop.
--
--   local items = include "pulse-items"
--   pulse "before" (items.pulse("Before we begin"))
--   scene "start" { "...", ask = pulse "before" { seconds = 90 }, go = "monday" }
--
-- items.pulse takes all five; items.safety and items.trust are lists to pick from.

local safety = {
  "If I get something wrong here, I can say so the same day.",
  "Here it is safe to ask what everybody else seems to know.",
}
local trust = {
  "What we promise one another usually happens.",
  "People here say the awkward thing before it grows.",
  "When my work gets hard, somebody notices.",
}

return {
  safety = safety,
  trust = trust,
  pulse = function(title)
    return { title = title, safety[1], safety[2], trust[1], trust[2], trust[3] }
  end,
}
