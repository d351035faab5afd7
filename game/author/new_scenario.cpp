#include "game/author/new_scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace drops::author {
namespace {

constexpr std::size_t kLongestName = 32;  // of an id

// @ID@, @TITLE@ and @FILE@ are the scenario's own.
constexpr std::string_view kTemplate = R"lua(-- @TITLE@
--
-- This is a whole story, small, and it can be played as it stands. Change it piece by piece, and look now and then
-- whether it still holds together:
--
--     drops-author check @FILE@       what is wrong, with the line and what to do
--     drops-author play @FILE@        play it yourself, with bots as your team
--     drops-author simulate @FILE@    a thousand times with bots: who gets where
--     drops-author graph @FILE@ --out story.svg    a picture of it
--
-- Four things to know, and you can write:
--   * What stands behind two dashes, like this line, is a note to yourself. Nobody else reads it.
--   * Words for people stand in "quotes".
--   * What belongs together stands in { curly brackets }, with commas between the pieces.
--   * Things have short names of your own (small letters, digits, - and _), and are called by them: "lead", "friday".

-- What the story is. `start` is the first scene; `measure` is whose trust the figures are about.
scenario { api = 1, id = "@ID@", version = "0.1.0", title = "@TITLE@",
  summary = "A report is promised before anybody has asked whether its numbers are right.",
  objectives = { "Ask before you promise", "Say early what will not work" },
  minutes = 20, players = { 3, 6 }, teams = { 1, 12 }, measure = "kim", start = "kickoff" }

-- Who is there. Players are dealt these roles. One role leads; one may be for many, so that everybody has a place.
-- `private` is what only this role reads: people who know different things have something to talk about.
role "lead"    { "Team lead", leader = true, private = "You told Kim in the lift that Friday should be possible." }
role "analyst" { "Analyst", private = "The numbers of one region do not add up. You need two days to find out why." }
role "member"  { "Team member", many = true, private = "You have promised your family this weekend." }

-- Somebody in the story whom nobody plays. How far they trust the team at first, from 0 to 100.
character "kim" { "Kim, head of the department", trusts = 50 }

-- What is at stake: gauges that everybody sees, one to three of them.
stake "days" { "Days in hand", start = 3, max = 5 }

-- Something that some know and others do not.
fact "gap" { "The numbers of one region do not add up.", known_by = "analyst" }

-- Something that can be promised: to whom, and in which scene it must be kept. If it is broken, a breach opens.
commitment "friday" { "The report is there on Friday.", to = "kim", due = "friday",
  broken = { breach = "late" } }

-- What it is called when trust is spilled: a bucket, of which pillar, in whose eyes. The four pillars of trust are
-- character (honest), competence (able), consistency (reliable) and care (means well).
breach "late"  { "The report that was not there", kind = "consistency", buckets = { consistency = 1 }, with = "kim" }
breach "quiet" { "The gap nobody was told about", kind = "character",   buckets = { character = 1 },   with = "team" }

-- A scene: its text, a question, and where the story goes. `vote` asks the whole team. `default` is what happens to
-- those who say nothing. Each option says what it does: `drops` are trust earned, 1 to 3, and `leaks` its price, 1 to
-- 5; `with` says in whose eyes. `also` is a second set for somebody else. No option should be free, none the worst.
scene "kickoff" { "Monday, 9:00. Kim wants the report on Friday, and would like to hear a yes.",
  discuss = { "What would you need to know before you say yes?", seconds = 90 },
  ask = vote { "What do we tell Kim?", seconds = 60, default = "ask", tie = "leader",
    { "Yes, Friday", id = "yes", makes = "friday", drops = { care = 2 }, with = "kim",
      also = { leaks = { care = 2 }, with = "member", why = "Nobody asked about the weekend." } },
    { "Friday, and we say on Wednesday if it slips", id = "ask", makes = "friday", stakes = { days = -1 },
      drops = { competence = 1 }, with = "kim" },
    { "First we hear everybody, then you get a day", id = "hear", makes = "friday", reveals = "gap",
      drops = { care = 2 }, with = "analyst",
      also = { leaks = { competence = 2 }, with = "kim", why = "She had asked for a yes." } } },
  go = "evening" }

-- `only` asks one role; the others may advise. A text with `when` is told only if it is true. `private` is a text for
-- one role. `voice` says that somebody speaks up. `hides` keeps a breach quiet: nothing is spilled until it comes out.
scene "evening" { "Wednesday, 19:30. The gap is still there.",
  { when = known "gap", "Everybody knows what the analyst is looking for." },
  { when = below("days", 3), "It is tight already." },
  private = { analyst = "You could leave it out, and nobody would see it this week." },
  ask = only "analyst" { "What do you do with it?", seconds = 60, default = "tell",
    { "Tell all of them tonight", id = "tell", voice = true, reveals = "gap", stakes = { days = -1 },
      drops = { character = 2 }, with = "team" },
    { "Tell the lead first", id = "lead", voice = true, reveals = { "gap", to = "lead" },
      drops = { character = 1 }, with = "lead",
      also = { leaks = { care = 1 }, with = "member", why = "They heard it last." } },
    { "Leave the region out of the report", id = "leave_out", hides = "quiet", stakes = { days = 1 } } },
  go = "friday" }

-- `leader` asks the one who leads. `keeps` and `renegotiates` settle a promise: asking for another day in time costs
-- no bucket. `go` may stand with an option, too. `explain` lets the leader give one line why.
scene "friday" { "Friday, 15:00. The report lies on the table. Kim calls in an hour.",
  ask = leader { "What does Kim get?", seconds = 60, default = "later", explain = true,
    { "The report as it is", id = "send", keeps = "friday", stakes = { days = 1 },
      drops = { consistency = 1 }, with = "kim",
      also = { leaks = { care = 3 }, with = "analyst", why = "The warning went out with the footnotes." } },
    { "A call: it will be Tuesday, and here is why", id = "later", renegotiates = "friday", due = "review",
      stakes = { days = -1 }, drops = { character = 1 }, with = "kim",
      also = { leaks = { care = 2 }, with = "member", why = "So it is the weekend after all." } },
    { "Nothing yet; she will call again", id = "nothing", breaks = "friday", drops = { care = 1 }, with = "member" } },
  go = "review" }

-- `surfaces`: what was hidden comes out here. `each` asks everybody, privately. `repairs = "open"` mends what is open,
-- step by step: acknowledge, apologise, understand, amend, invite. `hollow` sounds like repair and is an excuse.
scene "review" { "Tuesday, 10:00. Kim has read every page.", surfaces = "quiet",
  { when = broken "friday", "She says that she waited on Friday until eight." },
  { when = promised "friday", "She says that a call in time is worth something." },
  ask = each { "What do you say?", seconds = 60, default = "listen",
    { "What I did, without reasons", id = "own", repairs = "open", step = "acknowledge",
      also = { leaks = { competence = 1 }, with = "kim" } },
    { "What did it cost you?", id = "listen", repairs = "open", step = "understand", stakes = { days = -1 } },
    { "The right numbers, by tonight", id = "amend", repairs = "open", step = "amend", keeps = "friday",
      also = { leaks = { care = 2 }, with = "member", why = "Another evening." } },
    { "The data came late", id = "excuse", repairs = "open", hollow = true,
      also = { drops = { competence = 1 }, with = "kim" } } },
  -- The first way whose `when` is true is taken; the last one has none, so that the story never gets stuck.
  go = { { when = high("overall", 52, "kim"), "closer" }, { when = low("overall", 44, "kim"), "cool" }, "polite" } }

-- A scene with an `ending` asks nobody anything: the story is over.
scene "closer" { "Kim asks the team what the next report should look like.", ending = "closer" }
scene "polite" { "Kim says thank you. The next report has a checklist.", ending = "polite" }
scene "cool"   { "The next report is given to another department.", ending = "cool" }

-- Questions for the talk afterwards.
debrief { "When did the lift become a promise?", "Who knew about the gap, and from when?",
  "What would have made it easier to say so on Monday?" }
)lua";

bool good_name(std::string_view name) {
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !name.empty() && name.size() <= kLongestName && plain(name.front()) &&
         std::ranges::all_of(name, [&](char c) { return plain(c) || c == '-' || c == '_'; });
}

// "the-late-report" is spoken of as "The late report".
std::string title_of(std::string_view name) {
  std::string title(name);
  std::ranges::replace_if(
      title, [](char c) { return c == '-' || c == '_'; }, ' ');
  if (title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

Outcome write_fresh(const std::string& path, std::string_view text) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wx"), std::fclose);
  if (!file && errno == EEXIST) {
    return fail(Code::kRefused, fmt::format("{} is there already, and stays as it is", path), "choose another name");
  }
  const bool written =
      file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() && std::fflush(file.get()) == 0;
  if (!written) return fail(Code::kUnavailable, fmt::format("{} cannot be written", path), "choose another folder");
  return {};
}

}  // namespace

Result<std::string> new_scenario(std::string_view name) {
  if (!good_name(name)) {
    return fail(Code::kInvalid, fmt::format("'{}' cannot be the name of a scenario", name),
                "use 1 to 32 small letters, digits, - or _, as in late-report");
  }
  std::string text(kTemplate);
  replace_all(text, "@ID@", name);
  replace_all(text, "@FILE@", std::string(name) + ".lua");
  replace_all(text, "@TITLE@", title_of(name));
  return text;
}

Result<std::string> write_new_scenario(std::string_view name, const std::string& folder) {
  auto text = new_scenario(name);
  if (!text) return text;
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return fail(Code::kNotFound, fmt::format("there is no folder {}", folder), "make it first, or name another");
  }
  std::string path = (std::filesystem::path(folder) / (std::string(name) + ".lua")).lexically_normal().string();
  if (Outcome written = write_fresh(path, *text); !written) return pass_on(written);
  return path;
}

}  // namespace drops::author
