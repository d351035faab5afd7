// The sheets themselves: what each says, and what a press on it wants.

#include "game/client/icons.h"
#include "game/client/screens/aside.h"
#include "game/client/screens/pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/sheet.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

struct Way {  // of the menu
  model::Sheet sheet = model::Sheet::kNone;
  const char* icon = nullptr;
  std::string key;
  std::string title;
  std::string second;
};

std::vector<Way> ways(const model::Aside& aside) {
  using model::Sheet;
  std::vector<Way> all;
  if (aside.word.offered) {
    all.push_back({Sheet::kWord, icon::kComment, "W", tr("A word to the facilitator"), tr("Nobody else sees it")});
  }
  if (aside.word.pause_offered) {
    all.push_back({Sheet::kPause, icon::kPause, "H", tr("Pause, please"), tr("Only the facilitator sees who asked")});
  }
  if (aside.thanks.offered) {
    all.push_back({Sheet::kThanks, icon::kHeart, "T", tr("Thank a mate"), aside.thanks.left});
  }
  if (!aside.messages.empty()) {
    all.push_back({Sheet::kMessages, icon::kBullhorn, "M", tr("Messages from the facilitator"),
                   tr_n("{} message", "{} messages", static_cast<long long>(aside.messages.size()))});
  }
  all.push_back({Sheet::kContract, icon::kInfo, "S", tr("What is stored?"), tr("And who sees what")});
  return all;
}

// Beside the number that chooses it here, the key that opens it on any page.
void menu(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  int number = 0;
  for (const Way& way : ways(aside)) {
    ++number;
    const std::string id = "way_" + std::to_string(number);
    const OptionCard look{.id = id,
                          .number = number,
                          .text = way.title,
                          .second = way.second,
                          .marks = {{way.icon, tr_with("key {}", {way.key})}},
                          .group = "ways"};
    if (!option_card(ui, look)) continue;
    if (way.sheet == model::Sheet::kWord) ui.focus("word");
    want(intents, model::OpenSheet{way.sheet});
  }
}

// The line at the foot: keys at its left, what is done at its right. True when it is to be done.
bool foot(Ui& ui, const std::string& does, const std::string& action, bool enabled, const char* icon) {
  bool pressed = false;
  ends(
      ui,
      [&] {
        key_hints(ui, {{tr("Enter"), does}, {tr("Esc"), tr("close")}});
      },
      [&] {
        const Button look{
            .id = "sheet_act", .label = action, .icon = icon, .kind = ButtonKind::kPrimary, .enabled = enabled};
        pressed = button(ui, look) || pressed;
      });
  return pressed || (enabled && ui.pressed(Key::kEnter));
}

void what_went_wrong(Ui& ui, const model::Aside& aside) {
  if (!aside.refusal.empty()) notice(ui, {.id = "sheet_refusal", .text = aside.refusal, .sign = Sign::kWarn});
}

// Escape closes the sheet; the field would take it for a wish to have back what stood there before.
void keep(Ui& ui, const Typed& typed, model::Typed which, const std::string& text, model::Intents& intents) {
  if (typed.changed && !ui.pressed(Key::kEscape)) want(intents, model::Edit{which, text});
}

void word(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  const model::WordTo& word = aside.word;
  icon_line(ui, icon::kLock, tr("Only the facilitator reads it, with your name. Nobody in your team sees it."));
  std::string text = word.words.value;
  const Typed typed =
      text_field(ui, {.id = "word", .label = word.words.label, .help = word.words.counted, .most = 400}, text);
  keep(ui, typed, model::Typed::kWord, text, intents);
  what_went_wrong(ui, aside);
  const bool sent = foot(ui, tr("send"), tr("Send it"), word.can_send, icon::kForward);
  if (sent || (typed.submitted && word.can_send)) want(intents, model::TellFacilitator{text});
}

void pause(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  paragraph(ui, tr("The facilitator sees that you would like a pause, and whether to make one is theirs to say. Nobody "
                   "else is told. You need not say why."));
  what_went_wrong(ui, aside);
  if (foot(ui, tr("ask"), tr("Pause, please"), !aside.sending, icon::kPause)) want(intents, model::AskForPause{});
}

void people(Ui& ui, const model::Thanks& thanks, model::Intents& intents) {
  for (const model::Thanked& one : thanks.people) {
    const std::string id = "thank_" + std::to_string(one.number);
    const OptionCard look{.id = id,
                          .number = one.number <= 9 ? one.number : 0,
                          .text = one.name,
                          .second = one.role,
                          .state = !one.had.empty() ? OptionState::kLocked
                                   : one.selected   ? OptionState::kChosen
                                                    : OptionState::kFree,
                          .reason = one.had,
                          .group = "people"};
    if (!option_card(ui, look)) continue;
    want(intents, model::ThankWhom{one.seat});
    ui.focus("thanks");
  }
}

void received(Ui& ui, const std::vector<model::Quote>& quotes) {
  if (quotes.empty()) return;
  divider(ui);
  heading(ui, tr("What was said to you"));
  for (const model::Quote& quote : quotes) {
    icon_line(ui, icon::kHeart, quote.label);
    ui.set_gap(space::kTight);
    strong(ui, "“" + quote.words + "”");
  }
}

void thanks(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  const model::Thanks& thanks = aside.thanks;
  paragraph(ui, tr("To the person, not the role. Only they see it, and it moves no trust in the story."));
  ui.set_gap(space::kTight);
  small(ui, thanks.left);
  if (!thanks.people.empty()) {
    people(ui, thanks, intents);
    std::string text = thanks.why.value;
    const Typed typed =
        text_field(ui, {.id = "thanks", .label = thanks.why.label, .help = thanks.why.counted, .most = 280}, text);
    keep(ui, typed, model::Typed::kThanks, text, intents);
    what_went_wrong(ui, aside);
    const bool sent = foot(ui, tr("say it"), tr("Say thank you"), thanks.can_send, icon::kHeart);
    if (sent || (typed.submitted && thanks.can_send)) {
      for (const model::Thanked& one : thanks.people) {
        if (one.selected) want(intents, model::Recognise{one.seat, text});
      }
    }
  }
  received(ui, thanks.received);
}

void messages(Ui& ui, const model::Aside& aside) {
  for (const model::Quote& message : aside.messages) {
    small(ui, message.label);
    ui.no_gap();
    paragraph(ui, message.words, Tone::kInk);
  }
}

void contract(Ui& ui, const model::Contract& contract, model::Intents& intents) {
  contract_points(ui, contract);
  if (!contract.answered.empty()) icon_line(ui, icon::kCheck, contract.answered, Tone::kInk);
  flow(
      ui,
      [&] {
        if (contract.may_observe && button(ui, {.id = "observe", .label = tr("I would rather observe")})) {
          want(intents, model::AnswerContract{false});
        }
        if (contract.may_accept && button(ui, {.id = "accept", .label = tr("I accept"), .icon = icon::kCheck})) {
          want(intents, model::AnswerContract{true});
        }
      },
      Align::kRight);
}

std::string heading_of(model::Sheet sheet) {
  switch (sheet) {
    case model::Sheet::kWord: return tr("A word to the facilitator");
    case model::Sheet::kPause: return tr("Pause, please");
    case model::Sheet::kThanks: return tr("Thank a mate");
    case model::Sheet::kMessages: return tr("Messages from the facilitator");
    case model::Sheet::kContract: return tr("What this is, and what is stored");
    default: return tr("Beside the story");
  }
}

void content_of(Ui& ui, const model::Aside& aside, model::Intents& intents) {
  switch (aside.open) {
    case model::Sheet::kMenu: return menu(ui, aside, intents);
    case model::Sheet::kWord: return word(ui, aside, intents);
    case model::Sheet::kPause: return pause(ui, aside, intents);
    case model::Sheet::kThanks: return thanks(ui, aside, intents);
    case model::Sheet::kMessages: return messages(ui, aside);
    case model::Sheet::kContract: return contract(ui, aside.contract, intents);
    case model::Sheet::kNone: break;
  }
}

}  // namespace

void aside_sheet(Ui& ui, const model::Model& model, model::Intents& intents) {
  const model::Aside& aside = model.aside;
  const std::string heading = heading_of(aside.open);
  const bool wide = aside.open == model::Sheet::kContract;
  const bool again = aside.open == model::Sheet::kMenu && ui.pressed(Key::kFunction, 1);
  const bool close =
      sheet(ui, {.heading = heading, .units = wide ? 820.0F : 560.0F}, [&] { content_of(ui, aside, intents); });
  if (close || again) want(intents, model::OpenSheet{});
}

}  // namespace drops::client
