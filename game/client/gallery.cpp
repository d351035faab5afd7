#include "game/client/gallery.h"

#include <array>

#include "game/client/icons.h"
#include "game/client/tr.h"
#include "game/client/widgets/app_bar.h"
#include "game/client/widgets/button.h"
#include "game/client/widgets/card.h"
#include "game/client/widgets/chip.h"
#include "game/client/widgets/countdown.h"
#include "game/client/widgets/entry_row.h"
#include "game/client/widgets/gauge.h"
#include "game/client/widgets/key_hint.h"
#include "game/client/widgets/layout.h"
#include "game/client/widgets/line_chart.h"
#include "game/client/widgets/notice.h"
#include "game/client/widgets/option_card.h"
#include "game/client/widgets/phase_banner.h"
#include "game/client/widgets/qr.h"
#include "game/client/widgets/roster_row.h"
#include "game/client/widgets/text.h"
#include "game/client/widgets/text_field.h"
#include "game/client/widgets/trust_graph.h"
#include "game/client/widgets/vessel.h"

namespace drops::client {
namespace {

void bar(Ui& ui, std::string_view where, int done, float part) {
  app_bar(ui, {.title = "Drops & Buckets",
               .second = tr("Team Heron · code K7F4"),
               .progress = {.label = where, .done = done, .total = 5, .part = part},
               .right = [&ui] {
                 chip(ui, {.text = tr("Private role: Fixer"), .icon = icon::kLock, .sign = Sign::kViolet});
                 icon_button(ui, "settings", tr("Settings"), icon::kCog);
               }});
}

void story(Ui& ui) {
  card(ui, {}, [&] {
    with_aside(ui, {.size = countdown_size(ui),
                    .content =
                        [&] {
                          eyebrow(ui, tr("SCENE 4  ·  TUESDAY, 15:10"));
                          title(ui, "The client call is in an hour, and the tester’s figures are wrong.");
                        },
                    .aside = [&] { countdown(ui, {.left_ms = 42000, .total_ms = 90000}); }});
    paragraph(ui,
              "Only you have noticed. Last week the tester covered for you when the demo broke. Your manager has just "
              "asked, in front of everyone, whether the team is ready.");
  });
}

void options(Ui& ui) {
  ends(
      ui, [&] { heading(ui, tr("What do you do?")); },
      [&] { icon_line(ui, icon::kLock, tr("Private until everyone has decided")); });
  option_card(ui, {.id = "option_1",
                   .number = 1,
                   .text = "Tell the tester quietly and fix it together",
                   .second = "They keep face. You may both be late to the call.",
                   .state = OptionState::kChosen});
  option_card(ui, {.id = "option_2",
                   .number = 2,
                   .text = "Say it now, in front of the manager",
                   .second = "Nobody presents wrong numbers. The tester is exposed.",
                   .marks = {{icon::kBullhorn, tr("speaks up"), Sign::kInfo},
                             {icon::kClock, "Days " + signed_text(-1), Sign::kWarn}}});
  option_card(ui, {.id = "option_3",
                   .number = 3,
                   .text = "Say nothing and hope nobody checks",
                   .second = "The call goes smoothly today. You both know."});
}

void team(Ui& ui) {
  card(ui, {.fill = true}, [&] {
    ends(
        ui, [&] { heading(ui, tr("Your team")); },
        [&] {
          small(ui, tr_with("{} of {} decided", {"2", "4"}));
        });
    roster_row(ui, {.id = "mate_0", .name = "Amara", .role = "Tester", .state = tr("Decided"), .sign = Sign::kGood});
    roster_row(ui, {.id = "mate_1",
                    .name = "Jonas",
                    .role = "Developer",
                    .state = tr("Thinking"),
                    .sign = Sign::kWarn,
                    .place = 1,
                    .leader = true});
    roster_row(ui, {.id = "mate_2",
                    .name = "Priya Ramanathan",
                    .role = "Team lead",
                    .state = tr("Away 12 s"),
                    .icon = icon::kUnlinked,
                    .place = 2});
    roster_row(ui, {.id = "mate_3",
                    .name = "Zoë",
                    .role = "Fixer",
                    .state = tr("Thinking"),
                    .sign = Sign::kWarn,
                    .place = 3,
                    .me = true});
  });
}

void trust(Ui& ui, const VesselMotion& motion, bool down) {
  card(ui, {}, [&] {
    ends(
        ui, [&] { heading(ui, "Tester → you"); }, [&] { small(ui, tr("Care")); });
    columns(ui,
            {{.share = 2.1F,
              .least = 100,
              .content =
                  [&] {
                    vessel(ui, {.label = "Tester → you, care", .value = "64 of 100", .motion = motion, .height = 206});
                  }},
             {.share = 1,
              .least = 60,
              .content =
                  [&] {
                    ui.gap(20);
                    numeral(ui, down ? "41" : "64");
                    ui.set_gap(0);
                    small(ui, tr("of 100"));
                    if (down) {
                      chip(ui, {.text = tr("a bucket"), .icon = icon::kDown, .sign = Sign::kBad});
                    } else {
                      chip(ui, {.text = tr("3 drops"), .icon = icon::kUp, .sign = Sign::kGood});
                    }
                    small(ui, tr("this scene"));
                  }}},
            8);
  });
}

void scene(Ui& ui, const VesselMotion& motion, bool down) {
  page(ui, {.head = [&] { bar(ui, tr("Scene 2 of 5  ·  The handover"), 1, 0.45F); },
            .body =
                [&] {
                  columns(ui, {{.share = 832,
                                .least = 420,
                                .content =
                                    [&] {
                                      story(ui);
                                      phase_banner(ui, {.phase = ScenePhase::kDecide,
                                                        .sentence = tr("Each of you chooses, alone and in private.")});
                                      options(ui);
                                    }},
                               {.share = 372, .least = 300, .content = [&] {
                                  trust(ui, motion, down);
                                  ui.set_gap(space::kGutter);
                                  team(ui);
                                }}});
                },
            .foot =
                [&] {
                  ends(
                      ui,
                      [&] {
                        key_hints(ui, {{"1–3", tr("choose")}, {"Enter", tr("lock in")}});
                      },
                      [&] {
                        button(ui, {.id = "lock_in",
                                    .label = tr("Lock in my choice"),
                                    .icon = icon::kLock,
                                    .kind = ButtonKind::kPrimary});
                      });
                }});
}

void scene_page(Ui& ui) {
  scene(ui, {.level = 0.64F, .before = 0.61F, .event = VesselEvent::kDrops, .count = 1, .began = 0}, false);
}
void spill_page(Ui& ui) {
  scene(ui, {.level = 0.41F, .before = 0.68F, .event = VesselEvent::kSpill}, true);
}

void debrief_page(Ui& ui) {
  page(ui, {.head = [&] { bar(ui, tr("Debrief"), 4, 0.4F); },
            .body =
                [&] {
                  columns(ui, {{.share = 3,
                                .least = 420,
                                .content =
                                    [&] {
                                      card(ui, {.fill = true}, [&] {
                                        title(ui, "One silence cost a bucket of character");
                                        ui.set_gap(space::kTight);
                                        small(ui, tr("Trust in each relation, 0 to 100, scene by scene"));
                                        line_chart(ui, {.label = tr("Trust over the scenes"),
                                                        .scenes = {"Start", "1", "2", "3", "4", "5"},
                                                        .lines = {{"You → Tester", {42, 46, 51, 40, 44, 49}},
                                                                  {"Tester → You", {55, 59, 62, 33, 37, 41}},
                                                                  {"Lead → You", {48, 52, 57, 60, 64, 70}},
                                                                  {"Client", {50, 50, 54, 47, 46, 52}}},
                                                        .event = 3,
                                                        .event_text = tr("figures surfaced"),
                                                        .height = 0});
                                      });
                                    }},
                               {.share = 2, .least = 300, .content = [&] {
                                  card(ui, {.fill = true}, [&] {
                                    heading(ui, tr("Who trusts whom"));
                                    ui.set_gap(space::kTight);
                                    small(ui, tr("A thicker arrow: more trust. Dashed: little."));
                                    trust_graph(ui, {.label = tr("Who trusts whom"),
                                                     .people = {"Lead", "Tester", "You", "Developer"},
                                                     .arrows = {{0, 1, 66},
                                                                {1, 0, 63},
                                                                {0, 2, 70},
                                                                {2, 0, 72},
                                                                {0, 3, 58},
                                                                {3, 0, 55},
                                                                {1, 2, 41},
                                                                {2, 1, 49},
                                                                {1, 3, 45},
                                                                {3, 1, 38},
                                                                {2, 3, 61},
                                                                {3, 2, 52}},
                                                     .height = 0});
                                  });
                                }}});
                }});
}

void reveal_page(Ui& ui) {
  page(ui, {.head = [&] { bar(ui, tr("Scene 2 of 5  ·  The handover"), 1, 0.9F); },
            .body =
                [&] {
                  phase_banner(ui, {.phase = ScenePhase::kReveal, .sentence = tr("This is what your answers did.")});
                  columns(ui,
                          {{.share = 3,
                            .least = 420,
                            .content =
                                [&] {
                                  card(ui, {}, [&] {
                                    heading(ui, tr("What changed"));
                                    entry_row(ui, {.id = "entry_1",
                                                   .mark = EntryMark::kDrop,
                                                   .change = "2 drops of care",
                                                   .relation = "Tester → Fixer",
                                                   .why = "You told them first, alone.",
                                                   .because = "“Tell the tester quietly”",
                                                   .mine = true,
                                                   .can_mark = true});
                                    divider(ui);
                                    entry_row(ui, {.id = "entry_2",
                                                   .mark = EntryMark::kBucket,
                                                   .change = "a bucket of character",
                                                   .relation = "Client → the team",
                                                   .why = "The figures were known to be wrong."});
                                    divider(ui);
                                    entry_row(ui, {.id = "entry_3",
                                                   .mark = EntryMark::kLeak,
                                                   .change = "1 leak of consistency",
                                                   .relation = "Lead → Fixer"});
                                    entry_row(ui, {.id = "entry_4",
                                                   .mark = EntryMark::kRepair,
                                                   .change = "Repaired a part of it",
                                                   .relation = "Lead → Fixer",
                                                   .why = "You acknowledged it."});
                                    entry_row(ui, {.id = "entry_5",
                                                   .mark = EntryMark::kPromise,
                                                   .change = "A promise was kept",
                                                   .relation = "Fixer → Lead"});
                                  });
                                }},
                           {.share = 2, .least = 300, .content = [&] {
                              card(ui, {}, [&] {
                                heading(ui, tr("What is at stake"));
                                stake_gauge(ui, {.id = "days",
                                                 .title = "Days until the release",
                                                 .value = 4,
                                                 .least = 0,
                                                 .most = 10,
                                                 .change = -1});
                                stake_gauge(ui, {.id = "bonus", .title = "Your bonus", .value = 60, .personal = true});
                                meter(ui, "safety", tr("Safety of the team"), 72);
                              });
                              option_card(ui, {.id = "o1",
                                               .number = 1,
                                               .text = "Tell the tester quietly",
                                               .marks = {{icon::kUsers, tr("3 of 4"), Sign::kNeutral}},
                                               .state = OptionState::kRevealed});
                              option_card(ui, {.id = "o2",
                                               .number = 2,
                                               .text = "Apologise",
                                               .state = OptionState::kLocked,
                                               .reason = "Acknowledge it first."});
                              option_card(
                                  ui, {.id = "o3", .number = 3, .text = "Say nothing", .state = OptionState::kDimmed});
                            }}});
                }});
}

void home_page(Ui& ui) {
  static std::string code = "K7F4";
  static std::string name = "Zoë";
  static std::string line;
  static bool quiet = true;
  QrPicture picture{.label = "Join this room", .side = 25, .size = 180};
  for (std::size_t i = 0; i < 625; ++i) picture.dark.push_back((i * i * 7 + i / 25 * 5) % 11 < 5);
  page(ui, {.head = [&] { app_bar(ui, {.title = "Drops & Buckets", .second = tr("Trust, drop by drop")}); },
            .body =
                [&] {
                  notice(ui, {.text = tr("The host was not heard for 12 seconds: it is being looked for."),
                              .sign = Sign::kWarn,
                              .action = tr("Try now")});
                  columns(
                      ui,
                      {{.share = 1,
                        .least = 320,
                        .content =
                            [&] {
                              card(ui, {}, [&] {
                                title(ui, tr("Join a room"));
                                text_field(ui,
                                           {.id = "code",
                                            .label = tr("Code"),
                                            .hint = "K7F4 …",
                                            .help = tr("The facilitator’s screen shows it."),
                                            .upper_case = true},
                                           code);
                                text_field(ui,
                                           {.id = "name",
                                            .label = tr("Your name"),
                                            .error = tr("Somebody in this room has that name: add a letter")},
                                           name);
                                text_field(ui, {.id = "why", .label = tr("In one line: why?"), .several_lines = true},
                                           line);
                                toggle(ui, "reduced", tr("Reduced motion"), quiet);
                                ui.flow(Align::kLeft, [&] {
                                  button(ui, {.id = "join",
                                              .label = tr("Join"),
                                              .icon = icon::kForward,
                                              .kind = ButtonKind::kPrimary});
                                  button(ui, {.id = "practise", .label = tr("Practise alone")});
                                  button(ui, {.id = "leave", .label = tr("Leave"), .kind = ButtonKind::kDanger});
                                  button(ui, {.id = "more", .label = tr("More"), .kind = ButtonKind::kQuiet});
                                  button(ui, {.id = "off", .label = tr("Not now"), .enabled = false});
                                });
                              });
                            }},
                       {.share = 1, .least = 320, .content = [&] {
                          card(ui, {}, [&] {
                            heading(ui, tr("Or point a camera here"));
                            qr_picture(ui, picture);
                            ui.flow(Align::kLeft, [&] {
                              for (const Sign sign :
                                   {Sign::kNeutral, Sign::kInfo, Sign::kGood, Sign::kWarn, Sign::kBad, Sign::kViolet}) {
                                chip(ui, {.text = tr("a chip"), .sign = sign});
                              }
                            });
                            bullet(ui, tr("Speak for yourself"));
                            bullet(ui, tr("What is said here stays here"));
                          });
                          card(ui, {}, [&] {
                            ui.flow(Align::kLeft, [&] {
                              countdown(ui, {.id = "time_1", .left_ms = 12000, .total_ms = 90000});
                              countdown(ui, {.id = "time_2", .left_ms = 754000, .total_ms = 900000});
                              countdown(ui, {.id = "time_3", .left_ms = 30000, .total_ms = 90000, .paused = true});
                            });
                          });
                        }}});
                }});
}

constexpr std::array kPages{GalleryPage{"scene", scene_page}, GalleryPage{"spill", spill_page},
                            GalleryPage{"reveal", reveal_page}, GalleryPage{"debrief", debrief_page},
                            GalleryPage{"home", home_page}};

}  // namespace

std::span<const GalleryPage> gallery_pages() {
  return kPages;
}

}  // namespace drops::client
