-- Half a day: a team that meets, a ward where nobody asks any more, and a promise that nobody remembers making.
-- Room for 3 to 6 a team. Put coffee where people have to walk to it: the breaks are when the quiet ones speak.
local items = include "pulse-items"

programme { api = 1, id = "half-day", title = "A half day on trust", contract = true, minutes = 163,
  summary = "Three stories, each with its talk: how we want to work, what may be said here, and what a promise is.",

  pulse "before" (items.pulse("Before we begin")),
  play "warm-up",
  debrief { title = "What did we promise one another?", minutes = 12 },
  play "quiet-room",
  debrief { title = "What was not said, and why?", minutes = 22 },
  pause { title = "Coffee", minutes = 15 },
  play "late-release",
  debrief { title = "Drops and buckets", minutes = 22 },
  pause { title = "Stretch", minutes = 10 },
  pulse "after" { title = "After today", repeats = "before" },
}
