#include "game/client/screens/asking.h"

#include <algorithm>

#include "game/client/icons.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/stepper.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

using model::Duty;

void split(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  const model::Split& split = *scene.asking.split;
  const bool open = scene.duty == Duty::kSplit && !scene.paused;
  const bool all = split.left == 0;
  const bool dense = asks_much(scene);
  if (dense) ui.set_gap(space::kTight);
  flow(ui, [&] {
    chip(ui, {.text = open ? split.says : tr("Locked in"),
              .icon = all ? icon::kCheck : icon::kBalance,
              .sign = all ? Sign::kGood : Sign::kInfo,
              .id = "points_left"});
  });
  for (const model::Share& share : split.shares) {
    if (dense) ui.set_gap(4);
    const std::string id = "share_" + std::to_string(share.number);
    const int given = stepper(ui, {.id = id,
                                   .number = share.number <= 9 ? share.number : 0,
                                   .text = share.text,
                                   .second = share.detail,
                                   .reason = share.locked,
                                   .value = share.points,
                                   .most = split.points,
                                   .left = split.left,
                                   .stride = split.stride,
                                   .enabled = open,
                                   .dense = dense});
    if (given == share.points) continue;
    want(intents, model::DraftNumber{scene.visit, scene.asking.step, split.shares.size(),
                                     static_cast<std::size_t>(share.number - 1), given});
  }
}

void writing(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  const model::Writing& writing = *scene.asking.writing;
  std::string text = writing.value;
  const Typed typed = text_field(
      ui, {.id = "words", .label = writing.label, .help = writing.counted, .most = 280, .enabled = !scene.paused},
      text);
  if (typed.changed) want(intents, model::DraftWords{scene.visit, scene.asking.step, text});
  if (typed.submitted && scene.can_act) {
    give_answer(scene, intents);
    if (scene.asking.may_finish) ui.focus("words");  // there may be another note
  } else if (!scene.can_act && ui.pressed(Key::kEnter)) {
    ui.focus("words");
  }
}

void rate(const model::Scene& scene, const model::Rating& item, int answer, model::Intents& intents) {
  want(intents, model::DraftNumber{scene.visit, scene.asking.step, scene.asking.ratings.size(),
                                   static_cast<std::size_t>(item.number - 1), answer});
}

void rating_buttons(Ui& ui, const model::Scene& scene, const model::Rating& item, model::Intents& intents) {
  const std::string id = "item_" + std::to_string(item.number) + "_";
  for (int answer = 1; answer <= 5; ++answer) {
    const std::string one = id + std::to_string(answer);
    const std::string label = std::to_string(answer);
    const bool mine = item.answer == answer;
    if (button(ui, {.id = one, .label = label, .enabled = !scene.paused, .selected = mine})) {
      rate(scene, item, answer, intents);
    }
  }
  const std::string passed = id + "pass";
  const std::string label = tr("Pass");
  if (button(ui, {.id = passed,
                  .label = label,
                  .kind = ButtonKind::kQuiet,
                  .enabled = !scene.paused,
                  .selected = item.answer == 0})) {
    rate(scene, item, 0, intents);
  }
}

void rating_words(Ui& ui, const model::Rating& item, bool dense) {
  ui.take(ui.s(dense ? 13.0F : 10.0F));
  ui.no_gap();
  if (!dense) return item.current ? strong(ui, item.text) : paragraph(ui, item.text);
  item.current ? icon_line(ui, icon::kForward, item.text, Tone::kInk) : small(ui, item.text);
}

// The item and its answers on one line, where there is room.
void rating(Ui& ui, const model::Scene& scene, const model::Rating& item, model::Intents& intents) {
  const bool dense = asks_much(scene);
  const auto answers = [&] {
    flow(
        ui, [&] { rating_buttons(ui, scene, item, intents); }, Align::kRight);
  };
  ui.set_gap(dense ? 4.0F : space::kTight);
  columns(ui, {{.least = 260, .content = [&] { rating_words(ui, item, dense); }}, {.least = 400, .content = answers}},
          8);
  if (!item.current || scene.paused) return;
  const auto digit = ui.digit();
  if (!digit || *digit > 5) return;
  rate(scene, item, *digit, intents);
  const bool last = static_cast<std::size_t>(item.number) == scene.asking.ratings.size();
  ui.scroll_to("item_" + std::to_string(last ? item.number : item.number + 1) + "_1");
}

void pulse(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  if (asks_much(scene)) ui.set_gap(space::kTight);
  icon_line(ui, icon::kLock, scene.asking.promise);
  ui.set_gap(space::kTight);
  small(ui, scene.asking.scale);
  for (const model::Rating& item : scene.asking.ratings) rating(ui, scene, item, intents);
}

// All passed is the same as passing.
void hand_in(const model::Scene& scene, model::Intents& intents) {
  std::vector<std::uint32_t> answers;
  for (const model::Rating& item : scene.asking.ratings) {
    answers.push_back(static_cast<std::uint32_t>(std::max(0, item.answer)));
  }
  const bool any = std::any_of(answers.begin(), answers.end(), [](std::uint32_t answer) { return answer > 0; });
  any ? want(intents, model::AnswerPulse{scene.visit, answers}) : want(intents, model::Pass{scene.visit});
}

void hand_in_points(const model::Scene& scene, model::Intents& intents) {
  std::vector<std::uint32_t> points;
  for (const model::Share& share : scene.asking.split->shares)
    points.push_back(static_cast<std::uint32_t>(share.points));
  want(intents, model::Allocate{scene.visit, std::move(points)});
}

void say(const model::Scene& scene, model::Intents& intents) {
  want(intents, model::Write{scene.visit, scene.asking.writing->value});
  if (scene.asking.may_finish) want(intents, model::DraftWords{scene.visit, scene.asking.step, ""});
}

// What choosing this card comes to.
void choose(const model::Scene& scene, const model::OptionCard& card, model::Intents& intents) {
  const auto note = static_cast<std::uint32_t>(card.number - 1);
  switch (scene.duty) {
    case Duty::kChoose: return want(intents, model::LockIn{scene.visit, card.id, scene.why});
    case Duty::kAdvise: return want(intents, model::Advise{scene.visit, card.id});
    case Duty::kPredict: return want(intents, model::Predict{scene.visit, card.id});
    case Duty::kMark: return want(intents, model::MarkHeard{scene.visit, card.number == 1});
    case Duty::kVote: return want(intents, model::VoteNote{scene.visit, note});
    case Duty::kOwn: return want(intents, model::OwnNote{scene.visit, note});
    default: return;
  }
}

void pledge(Ui& ui, const model::PledgeCard& card, model::Intents& intents) {
  const std::string id = "pledge_" + std::to_string(card.pledge);
  small(ui, card.who);
  ui.no_gap();
  strong(ui, card.text);
  if (!card.counted.empty()) {
    ui.set_gap(space::kTight);
    small(ui, card.counted);
  }
  if (!card.may_mark) return;
  ui.set_gap(space::kTight);
  flow(ui, [&] {
    const std::string kept = id + "_kept";
    const std::string not_kept = id + "_not_kept";
    const std::string yes = tr("Kept");
    const std::string no = tr("Not kept");
    if (button(ui, {.id = kept, .label = yes, .selected = card.my_mark == true})) {
      want(intents, model::MarkPledge{card.pledge, true});
    }
    if (button(ui, {.id = not_kept, .label = no, .selected = card.my_mark == false})) {
      want(intents, model::MarkPledge{card.pledge, false});
    }
  });
}

}  // namespace

void asked_words(Ui& ui, const model::Asking& asking) {
  if (asking.quotes.empty()) return;
  card(ui, {.label = asking.heading.empty() ? tr("What was said") : asking.heading, .padding = 18}, [&] {
    if (!asking.heading.empty()) small(ui, asking.heading);
    for (const model::Quote& quote : asking.quotes) {
      if (!quote.label.empty()) {
        icon_line(ui, icon::kComment, quote.label);
        ui.set_gap(space::kTight);
        strong(ui, "“" + quote.words + "”");
      } else {
        bullet(ui, quote.words);
      }
    }
  });
}

bool asks_much(const model::Scene& scene) {
  constexpr std::size_t kMany = 4;
  const bool splits = scene.asking.split && scene.asking.split->shares.size() >= kMany;
  return splits || scene.asking.ratings.size() >= kMany;
}

void own_answer(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  if (scene.asking.split && (scene.duty == Duty::kSplit || scene.duty == Duty::kDone)) split(ui, scene, intents);
  if (scene.asking.writing) writing(ui, scene, intents);
  if (!scene.asking.ratings.empty()) pulse(ui, scene, intents);
}

void give_answer(const model::Scene& scene, model::Intents& intents) {
  if (scene.duty == Duty::kSplit) return hand_in_points(scene, intents);
  if (scene.duty == Duty::kWrite) return say(scene, intents);
  if (scene.duty == Duty::kRate) return hand_in(scene, intents);
  for (const model::OptionCard& card : scene.options) {
    if (card.selected) choose(scene, card, intents);
  }
}

const char* answer_icon(Duty duty) {
  switch (duty) {
    case Duty::kChoose:
    case Duty::kSplit: return icon::kLock;
    case Duty::kAdvise:
    case Duty::kPredict: return icon::kComment;
    case Duty::kWrite: return icon::kPen;
    case Duty::kNothing: return nullptr;
    default: return icon::kCheck;
  }
}

std::vector<KeyHint> answer_keys(const model::Scene& scene) {
  std::vector<KeyHint> keys;
  const auto upto = [](std::size_t count) { return "1–" + std::to_string(std::clamp<std::size_t>(count, 1, 9)); };
  switch (scene.duty) {
    case Duty::kNothing:
    case Duty::kReady:
    case Duty::kDone: return {};
    case Duty::kSplit:
      keys = {{upto(scene.asking.split->shares.size()), tr("choose")}, {"← →", tr("fewer, more")}};
      break;
    case Duty::kRate: keys = {{"1–5", tr("answer")}, {"0", tr("pass this one")}}; break;
    case Duty::kWrite: break;
    default: keys = {{upto(scene.options.size()), tr("choose")}};
  }
  if (scene.duty == Duty::kAdvise) {
    keys.push_back({tr("Enter"), tr("advise")});
  } else if (scene.duty == Duty::kWrite) {
    keys.push_back({tr("Enter"), tr("write, then say it")});
  } else {
    keys.push_back(
        {tr("Enter"), scene.duty == Duty::kChoose || scene.duty == Duty::kSplit ? tr("lock in") : tr("say it")});
  }
  return keys;
}

void leave_unsaid(Ui& ui, const model::Scene& scene, model::Intents& intents) {
  if (scene.asking.may_finish) {
    const std::string label = tr("I have no more");
    if (button(ui, {.id = "finish", .label = label, .kind = ButtonKind::kQuiet}) || ui.pressed(Key::kLetter, 'n')) {
      want(intents, model::Ready{scene.visit, scene.step, scene.asking.step});
    }
  }
  if (scene.asking.may_pass) {
    const std::string label = tr("Pass");
    if (button(ui, {.id = "pass", .label = label, .kind = ButtonKind::kQuiet}) || ui.pressed(Key::kLetter, 'p')) {
      want(intents, model::Pass{scene.visit});
    }
  }
}

void pledges_card(Ui& ui, const std::vector<model::PledgeCard>& pledges, model::Intents& intents) {
  if (pledges.empty()) return;
  card(ui, {.label = tr("What we have said we will do")}, [&] {
    heading(ui, tr("What we have said we will do"));
    for (const model::PledgeCard& one : pledges) pledge(ui, one, intents);
  });
}

}  // namespace drops::client
