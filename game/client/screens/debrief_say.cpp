// What a player says in a debrief: a word, a plus and a delta, a next step, a line for the agreement; and the marks
// beside what the team has said.

#include "game/base/text.h"
#include "game/client/icons.h"
#include "game/client/screens/debrief_pieces.h"
#include "game/client/tr.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"

namespace drops::client {
namespace {

using model::DebriefField;
using model::DebriefMark;
using model::DebriefSaying;

constexpr std::size_t kLongestWord = 24;
constexpr std::size_t kLongestLine = 140;

std::string typed_in(const model::Debrief& debrief, DebriefField field) {
  return tidy_spaces(debrief.draft[static_cast<std::size_t>(field)]);
}

struct Line {
  std::string_view id;
  DebriefField field = DebriefField::kPlus;
  std::string label;
  std::string hint = {};
  std::string error = {};
  std::size_t most = kLongestLine;
};

// True where Enter was pressed in it.
bool line(Ui& ui, const model::Debrief& debrief, const Line& line, model::Intents& intents) {
  std::string text = debrief.draft[static_cast<std::size_t>(line.field)];
  const Typed typed = text_field(ui,
                                 {.id = line.id,
                                  .label = line.label,
                                  .hint = line.hint,
                                  .error = line.error,
                                  .most = line.most,
                                  .enabled = debrief.can_say},
                                 text);
  if (typed.changed) want(intents, model::DraftDebrief{line.field, text});
  return typed.submitted;
}

void tell(Ui& ui, const model::Debrief& debrief, DebriefSaying what, DebriefField field, std::string_view id,
          model::Intents& intents) {
  const std::string text = typed_in(debrief, field);
  if (text.empty() || !debrief.can_say) return;
  want(intents, model::TellDebrief{what, text, {}, {}});
  ui.focus(id);  // there may be another
}

void marked(Ui& ui, const std::string& id, const std::string& label, const model::MarkDebrief& mark, bool mine,
            const std::string& counted, bool enabled, model::Intents& intents) {
  flow(ui, [&] {
    if (button(
            ui,
            {.id = id, .label = label, .icon = mine ? icon::kCheck : nullptr, .enabled = enabled, .selected = mine})) {
      want(intents, mark);
    }
    if (!counted.empty()) chip(ui, {.text = counted, .icon = icon::kUsers});
  });
}

// --- own view

void board(Ui& ui, const std::vector<model::ViewCard>& cards, const model::Debrief& debrief, model::Intents& intents) {
  if (cards.empty()) paragraph(ui, tr("Nobody has written one."), Tone::kInk2);
  for (const model::ViewCard& one : cards) {
    strong(ui, one.text);
    ui.set_gap(space::kTight);
    marked(ui, "nod_" + std::to_string(one.number + 1), tr("Nod"), {DebriefMark::kNod, one.number, !one.mine}, one.mine,
           one.counted, debrief.can_say, intents);
  }
}

struct ViewSide {
  DebriefSaying what = DebriefSaying::kPlus;
  DebriefField field = DebriefField::kPlus;
  std::string_view id;
  std::string heading;
  std::string label;
  const char* icon = icon::kPlus;
};

void view_side(Ui& ui, const ViewSide& side, const std::vector<std::string>& mine,
               const std::vector<model::ViewCard>& all, const model::Debrief& debrief, model::Intents& intents) {
  card(ui, {.label = side.heading}, [&] {
    icon_line(ui, side.icon, side.heading, Tone::kPrimary);
    if (debrief.shown) return board(ui, all, debrief, intents);
    for (const std::string& note : mine) bullet(ui, note);
    bool said = line(ui, debrief, {.id = side.id, .field = side.field, .label = side.label}, intents);
    const bool something = !typed_in(debrief, side.field).empty();
    const std::string add = std::string(side.id) + "_add";
    const std::string label = tr("Add it");
    said = button(ui, {.id = add, .label = label, .icon = icon::kPen, .enabled = debrief.can_say && something}) || said;
    if (said) tell(ui, debrief, side.what, side.field, side.id, intents);
  });
}

// --- next step

void my_step(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  card(ui, {.label = tr("My next step")}, [&] {
    heading(ui, debrief.has_next_step ? tr("Another one takes the place of yours") : tr("My next step"));
    bool said = line(ui, debrief,
                     {.id = "when",
                      .field = DebriefField::kWhen,
                      .label = tr("When …"),
                      .hint = tr("the moment at which you will notice it")},
                     intents);
    said = line(ui, debrief, {.id = "will", .field = DebriefField::kWill, .label = tr("I will …")}, intents) || said;
    said = line(ui, debrief,
                {.id = "asks",
                 .field = DebriefField::kAsks,
                 .label = tr("Who asks me about it, and when"),
                 .hint = tr("may stay empty")},
                intents) ||
           said;
    const bool whole =
        !typed_in(debrief, DebriefField::kWhen).empty() && !typed_in(debrief, DebriefField::kWill).empty();
    const bool pressed = action_button(ui, tr("Say it to my team"), debrief.can_say && whole, icon::kPen);
    if (!whole || !debrief.can_say || (!pressed && !said)) return;
    want(intents, model::TellDebrief{DebriefSaying::kNextStep, typed_in(debrief, DebriefField::kWill),
                                     typed_in(debrief, DebriefField::kWhen), typed_in(debrief, DebriefField::kAsks)});
  });
}

void steps(Ui& ui, const std::vector<model::NextStepCard>& cards) {
  for (const model::NextStepCard& one : cards) {
    small(ui, one.who);
    ui.no_gap();
    strong(ui, one.text);
  }
}

void agreement(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  card(ui, {.label = tr("Our agreement")}, [&] {
    heading(ui, tr("Our agreement"));
    small(ui, tr("A line stands when more than half of the team agree with it."));
    for (const model::AgreementCard& one : debrief.agreement) {
      if (one.stands) {
        icon_line(ui, icon::kHandshake, tr("Stands"), Tone::kGood);
        ui.set_gap(space::kTight);
      }
      strong(ui, one.text);
      ui.set_gap(space::kTight);
      marked(ui, "agree_" + std::to_string(one.line + 1), tr("I agree"), {DebriefMark::kAgree, one.line, !one.mine},
             one.mine, one.counted, debrief.can_say, intents);
    }
    bool said = line(ui, debrief,
                     {.id = "line",
                      .field = DebriefField::kLine,
                      .label = tr("Propose a line"),
                      .hint = tr("Bad news travels within the day")},
                     intents);
    const bool something = !typed_in(debrief, DebriefField::kLine).empty();
    const std::string label = tr("Propose it");
    said =
        button(ui, {.id = "line_add", .label = label, .icon = icon::kPen, .enabled = debrief.can_say && something}) ||
        said;
    if (said) tell(ui, debrief, DebriefSaying::kAgreement, DebriefField::kLine, "line", intents);
  });
}

}  // namespace

void debrief_reactions(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  centered(ui, 760, [&] {
    card(ui, {.label = tr("Reactions")}, [&] {
      if (debrief.shown) {
        icon_line(ui, icon::kComments, tr("The words of your team"), Tone::kPrimary);
        if (debrief.reactions.empty()) return paragraph(ui, tr("Nobody has said one. That is fine."), Tone::kInk2);
        return flow(ui, [&] {
          for (const std::string& word : debrief.reactions)
            chip(ui, {.text = word, .icon = icon::kComment, .sign = Sign::kInfo});
        });
      }
      icon_line(ui, icon::kLock, tr("Sealed until all of your team have written, or the facilitator goes on."));
      if (!debrief.my_reaction.empty()) {
        small(ui, tr("Your word"));
        ui.no_gap();
        return title(ui, debrief.my_reaction);
      }
      if (debrief.i_am_done) return paragraph(ui, tr("You have passed."), Tone::kInk2);
      const bool said = line(ui, debrief,
                             {.id = "reaction",
                              .field = DebriefField::kReaction,
                              .label = tr("One word"),
                              .error = debrief.reaction_error,
                              .most = kLongestWord},
                             intents);
      const bool fine = debrief.reaction_error.empty() && !typed_in(debrief, DebriefField::kReaction).empty();
      const bool pressed = action_button(ui, tr("Seal it"), debrief.can_say && fine, icon::kLock);
      if (fine && (pressed || said)) {
        tell(ui, debrief, DebriefSaying::kReaction, DebriefField::kReaction, "done", intents);
      }
    });
  });
}

void debrief_happenings(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  card(ui, {.label = tr("What happened")}, [&] {
    if (debrief.happenings.empty()) return paragraph(ui, tr("Nothing was decided in this story."), Tone::kInk2);
    for (const model::Happening& one : debrief.happenings) {
      const auto what = [&] {
        small(ui, one.scene);
        ui.no_gap();
        strong(ui, one.chosen);
      };
      const auto mark = [&] {
        marked(ui, "differ_" + std::to_string(one.visit), tr("I remember it differently"),
               {DebriefMark::kDiffer, one.visit, !one.mine}, one.mine, one.counted, debrief.can_say, intents);
      };
      columns(ui, {{.share = 1.4F, .least = 300, .content = what}, {.share = 1, .least = 300, .content = mark}});
      divider(ui);
    }
    small(ui, tr("A mark is no argument. It says: let us talk about this one."));
  });
}

void debrief_views(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  if (!debrief.shown) {
    icon_line(ui, icon::kLock, tr("Your notes come on the team’s board without your name, when all have written."));
  }
  const ViewSide plus{
      DebriefSaying::kPlus, DebriefField::kPlus, "plus", tr("Plus: what helped"), tr("Something that helped trust"),
      icon::kPlus};
  const ViewSide delta{DebriefSaying::kDelta,
                       DebriefField::kDelta,
                       "delta",
                       tr("Delta: what you would change"),
                       tr("Something you would do differently"),
                       icon::kRefresh};
  columns(ui, {{.share = 1,
                .least = 320,
                .content = [&] { view_side(ui, plus, debrief.my_plus, debrief.plus, debrief, intents); }},
               {.share = 1, .least = 320, .content = [&] {
                  view_side(ui, delta, debrief.my_delta, debrief.delta, debrief, intents);
                }}});
}

void debrief_next_step(Ui& ui, const model::Debrief& debrief, model::Intents& intents) {
  columns(ui, {{.share = 1,
                .least = 360,
                .content =
                    [&] {
                      my_step(ui, debrief, intents);
                      if (debrief.next_steps.empty()) return;
                      card(ui, {.label = tr("What we want to do")}, [&] {
                        heading(ui, tr("What we want to do"));
                        steps(ui, debrief.next_steps);
                      });
                    }},
               {.share = 1, .least = 360, .content = [&] { agreement(ui, debrief, intents); }}});
}

void debrief_so_far(Ui& ui, const model::Debrief& debrief) {
  if (debrief.step != model::DebriefStep::kNextStep) {
    return icon_line(ui, icon::kLock, tr("Sealed until all of your team have written, or the facilitator goes on."));
  }
  if (debrief.next_steps.empty() && debrief.agreement.empty()) return;
  card(ui, {.label = tr("What we want to do")}, [&] {
    heading(ui, tr("What we want to do"));
    steps(ui, debrief.next_steps);
    for (const model::AgreementCard& one : debrief.agreement) {
      divider(ui);
      strong(ui, one.text);
      ui.set_gap(space::kTight);
      const std::string state = one.stands ? tr("Stands") : one.counted;
      small(ui, state);
    }
  });
}

void take_away_card(Ui& ui, const model::Debrief& debrief) {
  bool agreed = false;
  for (const model::AgreementCard& one : debrief.agreement) agreed = agreed || one.stands;
  if (debrief.next_steps.empty() && !agreed) return;
  card(ui, {.label = tr("What we take with us")}, [&] {
    heading(ui, tr("What we take with us"));
    for (const model::AgreementCard& one : debrief.agreement) {
      if (one.stands) icon_line(ui, icon::kHandshake, one.text, Tone::kInk);
    }
    steps(ui, debrief.next_steps);
  });
}

}  // namespace drops::client
