-- Repair: a kind lie, and six weeks later the people who live with it. The second story begins where the first one
-- ended: the same people, the same trust, whatever is still open. Do not shorten the talk between the two.
local items = include "pulse-items"

programme { api = 1, id = "repair", title = "What can be mended", contract = true, minutes = 143,
  summary = "Crossed Line and Rebuild in one piece. A note: a false accusation, and a mother in hospital.",

  pulse "before" (items.pulse("Before we begin")),
  play "crossed-line",
  debrief { title = "Who covered for whom?", minutes = 24 },
  pause { title = "Twenty minutes, six weeks", minutes = 20 },
  play { "rebuild", carries = true },
  debrief { title = "What gave something back?", minutes = 24 },
  pulse "after" { title = "After today", repeats = "before" },
}
