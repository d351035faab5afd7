#include "game/author/play_screens.h"

#include <fmt/format.h>

#include <algorithm>

#include "game/author/condition_words.h"
#include "game/report/lines.h"
#include "game/session/labels.h"

namespace drops::author {
namespace {

using report::wrapped;

const schema::Part& part_of(const schema::View& view, schema::PartKind kind) {
  static const schema::Part kNone;
  const auto found = std::ranges::find(view.parts(), kind, [](const schema::Part& part) { return part.kind(); });
  return found == view.parts().end() ? kNone : *found;
}

std::string mark_words(const schema::OptionView& option, schema::Mark mark) {
  switch (mark) {
    case schema::MARK_PROMISES: return "promises";
    case schema::MARK_KEEPS: return "keeps a promise";
    case schema::MARK_BREAKS: return "breaks a promise";
    case schema::MARK_RENEGOTIATES: return "asks for another day";
    case schema::MARK_SPEAKS_UP: return "speaks up";
    case schema::MARK_STAYS_WITH_ME: return "stays with you: nobody would know";
    case schema::MARK_REPAIRS:
      return fmt::format("repair: {}", session::step_label(static_cast<trust::Step>(option.step())));
    case schema::MARK_TELLS: return "others learn of it";
    default: return "";
  }
}

std::string signed_words(const schema::StakeHint& hint) {
  return fmt::format("{} {}{}", hint.stake(), hint.delta() < 0 ? "−" : "+", std::abs(hint.delta()));
}

void join(std::string& line, std::string_view piece, std::string_view between = " · ") {
  if (piece.empty()) return;
  if (!line.empty()) line += between;
  line += piece;
}

std::string drops_words(std::uint32_t hundredths) {
  return fmt::format("{}.{}", hundredths / 100, hundredths % 100 / 10);
}

trust::Entry entry_of(const schema::ShownEntry& shown) {
  trust::Entry entry;
  entry.kind = static_cast<trust::EntryKind>(shown.kind());
  entry.pillar = static_cast<trust::Pillar>(shown.pillar());
  entry.asked = shown.count();
  entry.step = static_cast<trust::Step>(shown.step());
  return entry;
}

// "2 drops of care (because "...": why)"
std::string moved_words(const schema::ShownEntry& shown) {
  std::string words = session::amount_label(entry_of(shown));
  const auto held = static_cast<trust::Held>(shown.held());
  if (held != trust::Held::kTaper || shown.effect() == 0) join(words, session::held_label(held), "; ");
  std::string reason = shown.because().empty() ? "" : fmt::format("because \"{}\"", shown.because());
  join(reason, shown.why(), ": ");
  return reason.empty() ? words : fmt::format("{} ({})", words, reason);
}

}  // namespace

const schema::ScenePart& scene_of(const schema::View& view) {
  return part_of(view, schema::PART_SCENE).scene();
}

std::string PlayScreens::in(Tone tone, std::string_view text) const {
  if (!colour_ || text.empty()) return std::string(text);
  constexpr std::string_view kCodes[] = {"1", "2", "32", "33", "31;1", "36"};
  return fmt::format("\x1b[{}m{}\x1b[0m", kCodes[static_cast<std::size_t>(tone)], text);
}

std::string PlayScreens::paragraph(std::string_view label, std::string_view text, std::size_t indent) const {
  if (text.empty()) return "";
  return wrapped(label.empty() ? std::string(text) : fmt::format("{}: {}", label, text), indent);
}

std::string PlayScreens::opening(const schema::View& view) const {
  const auto& session = part_of(view, schema::PART_SESSION).session();
  const auto& me = part_of(view, schema::PART_ME).me();
  std::string text = in(Tone::kStrong, session.title()) + "\n" + paragraph("", session.summary());
  std::string others;
  for (const auto& seat : part_of(view, schema::PART_ROSTER).roster().seats()) {
    if (seat.seat() != me.seat()) join(others, seat.role(), ", ");
  }
  text += "\n" + in(Tone::kStrong, fmt::format("You are: {}{}", me.role(), me.leader() ? ". You lead." : ".")) + "\n";
  text += in(Tone::kOwn, paragraph("Only you read this", me.private_text()));
  text += in(Tone::kFaint, paragraph("With you, played by bots", others));
  return text + in(Tone::kFaint, "  Type a number to choose, Enter to go on, ? for help, q to leave.\n");
}

std::string PlayScreens::scene(const schema::View& view) const {
  const schema::ScenePart& scene = scene_of(view);
  std::string title = scene.title();
  if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
    title.front() = static_cast<char>(title.front() - 32);
  std::string text = "\n" + in(Tone::kStrong, fmt::format("── {} {}", title, "────────────────────────────")) + "\n";
  for (const auto& part : scene.texts()) text += paragraph("", part);
  for (const auto& inject : scene.injected()) text += paragraph("", inject);
  text += in(Tone::kOwn, paragraph("Only you read this", scene.private_text()));
  text += paragraph("To talk about", scene.discuss());
  text += changes(part_of(view, schema::PART_REVEAL).reveal(), {});
  return text + standing(view) + question(view);
}

std::string PlayScreens::standing(const schema::View& view) const {
  std::string stakes;
  for (const auto& gauge : part_of(view, schema::PART_STAKES).stakes().gauges()) {
    join(stakes, fmt::format("{} {} of {}", gauge.title(), gauge.value(), gauge.most()));
  }
  std::string trust;
  const auto& levels = part_of(view, schema::PART_TRUST).trust();
  for (const auto& vessel : levels.vessels()) {
    const bool mates = vessel.truster() == vessel.trustee();
    const std::string who = mates ? "between you" : fmt::format("{} → {}", vessel.truster(), vessel.trustee());
    join(trust, fmt::format("{} {}", who, drops_words(vessel.overall())));
  }
  join(trust, fmt::format("safety {}", levels.safety()));
  std::string text = in(Tone::kFaint, paragraph("At stake", stakes)) + in(Tone::kFaint, paragraph("Trust", trust));
  for (const auto& fact : part_of(view, schema::PART_ME).me().known()) {
    text += in(Tone::kFaint, paragraph("You know", fact));
  }
  return text + in(Tone::kFaint, promises(part_of(view, schema::PART_PROMISES).promises()));
}

std::string PlayScreens::promises(const schema::PromisesPart& part) const {
  std::string text;
  for (const auto& one : part.commitments()) {
    const auto state = static_cast<trust::CommitmentState>(one.state());
    const bool open = state == trust::CommitmentState::kOpen;
    const std::string_view word = open                                       ? "Promised"
                                  : state == trust::CommitmentState::kKept   ? "Kept"
                                  : state == trust::CommitmentState::kBroken ? "Broken"
                                                                             : "Lapsed";
    std::string due = open && !one.due().empty() ? fmt::format(" (to {}, due: {})", one.to(), one.due()) : "";
    text += paragraph(word, one.text() + due);
  }
  for (const auto& breach : part.breaches()) {
    const auto state = static_cast<trust::BreachState>(breach.state());
    const std::string_view word = state == trust::BreachState::kOpen     ? "Open breach"
                                  : state == trust::BreachState::kHidden ? "Kept quiet"
                                                                         : "Repaired";
    std::string next;
    if (breach.has_next())
      next = fmt::format("; next step: {}", session::step_label(static_cast<trust::Step>(breach.next())));
    text += paragraph(word, breach.title() + next);
  }
  return text;
}

std::string PlayScreens::question(const schema::View& view) const {
  const schema::ScenePart& scene = scene_of(view);
  if (scene.ask() == schema::ASK_NONE || scene.phase() != schema::PHASE_DECIDE) return "";
  const std::string asked = scene.i_am_asked() ? scene.asked() : fmt::format("{}; you may advise", scene.asked());
  std::string text = "\n" + in(Tone::kStrong, wrapped(fmt::format("{} ({})", scene.prompt(), asked), 2));
  return text + own_words(scene) + options(scene) + notes(scene);
}

std::string PlayScreens::options(const schema::ScenePart& scene) const {
  std::string text;
  if (scene.sayings_size() > 0) return text;  // the choices are made
  for (int i = 0; i < scene.options_size(); ++i) {
    const schema::OptionView& option = scene.options(i);
    text += wrapped(fmt::format("{}  {}", i + 1, option.text()), 3);
    std::string shown;
    for (const int mark : option.marks()) join(shown, mark_words(option, static_cast<schema::Mark>(mark)));
    for (const auto& hint : option.stakes()) join(shown, signed_words(hint));
    if (option.advised() > 0) join(shown, fmt::format("advised by {}", option.advised()));
    if (!shown.empty()) text += in(Tone::kFaint, wrapped(shown, 6));
    if (!option.locked().empty()) text += in(Tone::kWarn, wrapped("locked: " + option.locked(), 6));
  }
  return text;
}

// What somebody said, to be said back or to be marked; the items of a pulse.
std::string PlayScreens::own_words(const schema::ScenePart& scene) const {
  std::string text;
  if (scene.ask() == schema::ASK_PARAPHRASE && scene.step() == 0 && !scene.partner_words().empty()) {
    text += paragraph(fmt::format("{} wrote", scene.partner()), scene.partner_words());
  }
  if (scene.ask() == schema::ASK_PARAPHRASE && scene.step() == 1) {
    text += paragraph("Said back to you", scene.their_words().empty() ? "nothing" : scene.their_words());
  }
  for (const schema::Saying& saying : scene.sayings()) text += paragraph(saying.role(), saying.words());
  if (scene.sayings_size() > 0) text += wrapped("1  It has landed", 3) + wrapped("2  Not yet", 3);
  for (int i = 0; i < scene.items_size(); ++i) text += wrapped(fmt::format("{}  {}", i + 1, scene.items(i)), 3);
  return text;
}

std::string PlayScreens::notes(const schema::ScenePart& scene) const {
  std::string text;
  for (int i = 0; i < scene.notes_size(); ++i) {
    const schema::ShownNote& note = scene.notes(i);
    std::string line = fmt::format("{}  {}", i + 1, note.text());
    if (note.votes() > 0) join(line, fmt::format("{} {}", note.votes(), note.votes() == 1 ? "vote" : "votes"));
    if (note.my_votes() > 0) join(line, "yours is in");
    if (!note.owner().empty()) join(line, fmt::format("seen to by {}", note.owner()));
    text += wrapped(line, 3);
  }
  return text;
}

std::string PlayScreens::choices(const schema::RevealPart& reveal) const {
  std::string text;
  for (const auto& choice : reveal.choices()) {
    std::string line = choice.role();
    if (choice.abstained()) {
      line += " said nothing";
    } else if (choice.option().empty()) {
      line += " has decided; it is not told";
    } else {
      line += fmt::format(" chose \"{}\"{}", choice.option(), choice.by_default() ? ", as time was up" : "");
    }
    join(line, choice.why(), ": ");
    text += wrapped(line, 2);
  }
  for (const auto& count : reveal.counts())
    text += wrapped(fmt::format("{} chose \"{}\"", count.count(), count.option()), 2);
  if (!reveal.other_team().empty()) {
    text += wrapped(fmt::format("{} answered \"{}\"", reveal.other_team(), reveal.theirs()), 2);
  }
  if (reveal.predicted() > 0) {
    text += wrapped(fmt::format("{} of {} who predicted foresaw it", reveal.foresaw(), reveal.predicted()), 2);
  }
  return text;
}

// Entries in a row that say the same of several people stand in one line.
std::string PlayScreens::entry_lines(const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries,
                                     int from) const {
  std::string text;
  for (int i = from; i < entries.size();) {
    const schema::ShownEntry& first = entries[i];
    const std::string moved = moved_words(first);
    const auto same = [&](int at) { return at < entries.size() && moved_words(entries[at]) == moved; };
    std::string trusters = first.truster(), trustees = first.trustee();
    if (same(++i) && entries[i].trustee() == first.trustee()) {
      for (; same(i) && entries[i].trustee() == first.trustee(); ++i) join(trusters, entries[i].truster(), ", ");
    } else {
      for (; same(i) && entries[i].truster() == first.truster(); ++i) join(trustees, entries[i].trustee(), ", ");
    }
    const auto kind = static_cast<trust::EntryKind>(first.kind());
    const bool bucket = kind == trust::EntryKind::kBucket || kind == trust::EntryKind::kTakenBack;
    const bool leak = kind == trust::EntryKind::kLeak;
    const std::string_view mark = bucket ? "▼" : leak ? "○" : "●";
    text += in(bucket ? Tone::kBad
               : leak ? Tone::kWarn
                      : Tone::kGood,
               wrapped(fmt::format("{} {} → {}: {}", mark, trusters, trustees, moved), 2));
  }
  return text;
}

std::string PlayScreens::changes(const schema::RevealPart& reveal, const ReadBefore& before) const {
  std::string stakes;
  for (int i = before.stakes; i < reveal.stakes_size(); ++i) {
    if (reveal.stakes(i).delta() != 0) join(stakes, signed_words(reveal.stakes(i)));
  }
  std::string text = stakes.empty() ? "" : wrapped(stakes, 2);
  for (int i = before.news; i < reveal.news_size(); ++i) text += wrapped(reveal.news(i).text(), 2);
  return text + entry_lines(reveal.entries(), before.entries);
}

ReadBefore PlayScreens::read_so_far(const schema::View& view) {
  const auto& reveal = part_of(view, schema::PART_REVEAL).reveal();
  return {reveal.entries_size(), reveal.news_size(), reveal.stakes_size()};
}

std::string PlayScreens::reveal(const schema::View& view, const ReadBefore& before) const {
  const auto& reveal = part_of(view, schema::PART_REVEAL).reveal();
  const std::string how = reveal.how().empty() ? "" : fmt::format(" ({})", reveal.how());
  std::string text =
      "\n" + in(Tone::kStrong,
                wrapped(fmt::format("{}{}", reveal.option().empty() ? "What happened" : reveal.option(), how), 0));
  text += choices(reveal) + paragraph("", reveal.outcome()) + paragraph("", reveal.result()) + changes(reveal, before);
  const schema::ScenePart& scene = scene_of(view);
  text += notes(scene);
  if (scene.ask() == schema::ASK_PLEDGE) {
    for (const auto& pledge : part_of(view, schema::PART_PLEDGES).pledges().pledges()) {
      text += paragraph(pledge.mine() ? "You" : pledge.name(), pledge.text());
    }
  }
  if ((scene.witness() || scene.witness_actor()) && !scene.answered()) {
    text += "\n" + in(Tone::kStrong, wrapped(scene.witness_actor()
                                                 ? "What will most of the others say that it did to their trust in you?"
                                                 : "What did that do to your trust in the role that acted?",
                                             2));
    text += "   1  nothing\n   2  a drop\n   3  two drops\n   4  a leak\n   5  a bucket\n";
  }
  return text;
}

std::string PlayScreens::ending(const schema::View& view) const {
  const auto& end = part_of(view, schema::PART_END).end();
  std::string text =
      "\n" + in(Tone::kStrong, fmt::format("── The end: {} ────────────────────────────", end.ending())) + "\n";
  text += paragraph("", end.text()) + "\n" + standing(view);
  if (end.turning_points_size() > 0)
    text += in(Tone::kStrong, "\nWhat mattered most\n") + entry_lines(end.turning_points(), 0);
  for (const auto& unsaid : end.unsaid()) text += paragraph("Never came out", unsaid);
  if (end.questions_size() > 0) text += in(Tone::kStrong, "\nTo talk about\n");
  for (const auto& question : end.questions()) text += paragraph("", question);
  return text;
}

std::string PlayScreens::hint(const schema::View& view) const {
  const schema::ScenePart& scene = scene_of(view);
  if (scene.phase() == schema::PHASE_REVEAL && (scene.witness() || scene.witness_actor()) && !scene.answered()) {
    return "1 to 5, or Enter to say nothing";
  }
  if (scene.phase() != schema::PHASE_DECIDE) return "Enter goes on";
  if (!scene.i_am_asked()) return fmt::format("1 to {} to advise, Enter to let them decide", scene.options_size());
  if (scene.sayings_size() > 0) return "1 or 2, or p to pass";
  switch (scene.ask()) {
    case schema::ASK_ALLOCATE:
      return fmt::format("{} numbers that add up to {}, or p to pass", scene.options_size(), scene.points());
    case schema::ASK_PLEDGE: return "a line of your own, or p to pass";
    case schema::ASK_PARAPHRASE:
      return scene.step() == 0 ? "say it back in a line, or p to pass" : "1 or 2, or p to pass";
    case schema::ASK_RETRO:
      if (scene.step() == 0) return fmt::format("a note ({} left), or Enter for no more", scene.notes_left());
      return scene.step() == 1
                 ? fmt::format("a note's number to vote ({} left), or Enter for no more", scene.votes_left())
                 : "a number to see to it yourself, or Enter for none";
    case schema::ASK_PULSE: return fmt::format("{} numbers from 1 (no) to 5 (yes), or p to pass", scene.items_size());
    default:
      return fmt::format("1 to {}, or p to pass{}", scene.options_size(),
                         scene.explain() ? "; a line why may follow" : "");
  }
}

std::string PlayScreens::help(const schema::View& view) const {
  const schema::ScenePart& scene = scene_of(view);
  std::string text = wrapped("Now: " + hint(view) + ".", 2);
  text += wrapped("b goes back to the scene before, s shows this screen again, ? this help, q leaves.", 2);
  const auto declared = std::ranges::find(plan_.scenes, scene.scene(), &plan::Scene::id);
  if (declared == plan_.scenes.end() || !declared->ask) return text;
  const std::uint32_t safety = part_of(view, schema::PART_TRUST).trust().safety();
  for (int i = 0; i < scene.options_size(); ++i) {
    const auto option = std::ranges::find(declared->ask->options, scene.options(i).id(), &plan::Option::id);
    if (scene.options(i).locked().empty() || option == declared->ask->options.end()) continue;
    text += wrapped(fmt::format("{} is locked: it takes a safety of {}, and it was less on entering (it is {} now). "
                                "Welcoming somebody who speaks up adds to it; blame takes from it.",
                                i + 1, option->needs_safety, safety),
                    2);
  }
  return text + not_there(scene, *declared->ask);
}

// What whoever writes the story will look for on the card.
std::string PlayScreens::not_there(const schema::ScenePart& scene, const plan::Ask& ask) const {
  std::string text;
  if (scene.options_size() == 0) return text;
  for (const plan::Option& option : ask.options) {
    const bool shown =
        std::ranges::any_of(scene.options(), [&](const schema::OptionView& one) { return one.id() == option.id; });
    if (shown || !option.when) continue;
    text += wrapped(fmt::format("Not on the card: \"{}\". It is there only if {}.", option.text,
                                condition_words(plan_, *option.when)),
                    2);
  }
  return text;
}

}  // namespace drops::author
