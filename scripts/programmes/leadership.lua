-- Leadership: taking over a team, doing what was right and hurt, and knowing more than may be said.
-- Each story has another leader if you ask the teams to move a little between them; the deal changes with every story.
local items = include "pulse-items"

programme { api = 1, id = "leadership", title = "Leading when it counts", contract = true, minutes = 196,
  summary = "A new leader, a report that had to be written, and a merger. A note: people lose their jobs in the third.",

  pulse "before" (items.pulse("Before we begin")),
  play "new-lead",
  debrief { title = "To check, or to trust?", minutes = 22 },
  pause { title = "Coffee", minutes = 15 },
  play "the-report",
  debrief { title = "Right, and hurt", minutes = 22 },
  pause { title = "Air", minutes = 15 },
  play "merger",
  debrief { title = "What may be said, and how", minutes = 22 },
  pulse "after" { title = "After today", repeats = "before" },
}
