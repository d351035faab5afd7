// Several at one laptop: what they may see together, what waits for each, and the words for it.

#include <catch2/catch.hpp>

#include "game/client/model/canned_laptop.h"
#include "game/client/model/canned_story.h"
#include "game/client/model/common_parts.h"
#include "game/client/model/duties.h"
#include "game/schema/view.pb.h"
#include "tests/ui/all_texts.h"
#include "tests/ui/played.h"

using namespace drops;
using namespace drops::client;
using namespace drops::client::model;

namespace {

link::Parts parts_of(const std::vector<schema::Part>& all) {
  schema::View view;
  for (const schema::Part& part : all) *view.add_parts() = part;
  link::Parts parts;
  parts.take(std::move(view));
  return parts;
}

template <class Fill>
schema::Part part(schema::PartKind kind, Fill fill) {
  schema::Part made;
  made.set_kind(kind);
  made.set_team(link::kNoTeam);
  fill(made);
  return made;
}

link::Parts common(const std::vector<link::Parts>& all) {
  std::vector<const link::Parts*> each;
  for (const link::Parts& parts : all) each.push_back(&parts);
  return common_parts(each);
}

// The part of this kind that all may see.
const schema::Part* common_part(const link::Parts& parts, schema::PartKind kind) {
  for (const schema::Part* found : parts.changed_since(0)) {
    if (found->kind() == kind) return found;
  }
  return nullptr;
}

// With "mine:" in every text that a view can have for one person.
std::string marked(const google::protobuf::FieldDescriptor& field, int who) {
  return "mine:" + std::to_string(who) + ":" + field.name();
}

// Each field of a message filled with something of this person's own, as deep as it goes.
void fill(google::protobuf::Message& message, int who, int depth = 0) {
  const auto& reflection = *message.GetReflection();
  const auto& type = *message.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    const auto* field = type.field(i);
    using Kind = google::protobuf::FieldDescriptor;
    const bool many = field->is_repeated();
    switch (field->cpp_type()) {
      case Kind::CPPTYPE_STRING:
        many ? reflection.AddString(&message, field, marked(*field, who))
             : reflection.SetString(&message, field, marked(*field, who));
        break;
      case Kind::CPPTYPE_UINT32:
        if (!many) reflection.SetUInt32(&message, field, 1);
        break;
      case Kind::CPPTYPE_BOOL: reflection.SetBool(&message, field, true); break;
      case Kind::CPPTYPE_MESSAGE:
        if (depth < 3) {
          fill(many ? *reflection.AddMessage(&message, field) : *reflection.MutableMessage(&message, field), who,
               depth + 1);
        }
        break;
      default: break;
    }
  }
}

link::Parts filled(int who) {
  std::vector<schema::Part> all;
  const auto* kinds = schema::Part::descriptor();
  for (int i = 0; i < kinds->field_count(); ++i) {
    if (kinds->field(i)->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE) continue;
    schema::Part made;
    fill(*made.GetReflection()->MutableMessage(&made, kinds->field(i)), who);
    made.set_kind(static_cast<schema::PartKind>(kinds->field(i)->number() - 9));
    made.set_team(link::kNoTeam);
    all.push_back(std::move(made));
  }
  return parts_of(all);
}

std::string bytes_of(const link::Parts& parts) {
  std::string all;
  for (const schema::Part* found : parts.changed_since(0)) all += found->SerializeAsString();
  return all;
}

Duties duties(const link::Parts& parts, bool role_seen = true, const std::set<std::string>& read = {}) {
  LocalStory story;
  story.role_seen = role_seen;
  return duties_of(parts, story, read);
}

std::set<std::string> all_read(const link::Parts& parts) {
  const OwnTexts texts = own_texts(parts);
  std::set<std::string> read(texts.known.begin(), texts.known.end());
  read.insert(texts.in_scene.begin(), texts.in_scene.end());
  return read;
}

}  // namespace

TEST_CASE("of any field of any view that says one thing to one and another to another, nothing is common") {
  const std::string both = bytes_of(common({filled(1), filled(2)}));
  CHECK(both.find("mine:") == std::string::npos);
}

TEST_CASE("what all were sent alike is common, but never what says what each has answered, or knows") {
  const auto parts = common({filled(1), filled(1)});
  const schema::Part* scene = common_part(parts, schema::PART_SCENE);
  REQUIRE(scene != nullptr);
  CHECK(scene->scene().texts_size() == 1);
  CHECK(scene->scene().my_choice().empty());
  CHECK(scene->scene().my_words().empty());
  CHECK(scene->scene().partner_words().empty());
  CHECK(scene->scene().private_text().empty());
  CHECK(scene->scene().sayings().empty());
  CHECK_FALSE(scene->scene().has_my_witness());
  const schema::Part* me = common_part(parts, schema::PART_ME);
  REQUIRE(me != nullptr);
  CHECK(me->me().role().empty());
  CHECK(me->me().known().empty());
  CHECK(me->me().recognised().empty());
  const schema::Part* debrief = common_part(parts, schema::PART_DEBRIEF);
  REQUIRE(debrief != nullptr);
  CHECK(debrief->debrief().reactions_size() == 1);
  CHECK(debrief->debrief().my_words().empty());
}

TEST_CASE("two who chose the same do not read it in each other's view") {
  const auto chosen = [](schema::Part& made) {
    made.mutable_scene()->set_visit(1);
    made.mutable_scene()->set_my_choice("ask");
  };
  const auto parts =
      common({parts_of({part(schema::PART_SCENE, chosen)}), parts_of({part(schema::PART_SCENE, chosen)})});
  CHECK(common_part(parts, schema::PART_SCENE)->scene().my_choice().empty());
}

TEST_CASE("a choice that only one may hear of is told as decided, and no more") {
  const auto reveal = [](const char* option) {
    return parts_of({part(schema::PART_REVEAL, [&](schema::Part& made) {
      schema::ShownChoice& choice = *made.mutable_reveal()->add_choices();
      choice.set_role("Tester");
      choice.set_seat(4);
      choice.set_option(option);
    })});
  };
  const auto parts = common({reveal("Tell the lead, nobody else"), reveal("")});
  const schema::RevealPart& shown = common_part(parts, schema::PART_REVEAL)->reveal();
  REQUIRE(shown.choices_size() == 1);
  CHECK(shown.choices(0).role() == "Tester");
  CHECK(shown.choices(0).option().empty());
}

TEST_CASE("before there is a board nobody's notes are common, and then all of them") {
  const auto retro = [](std::uint32_t step) {
    return parts_of({part(schema::PART_SCENE, [&](schema::Part& made) {
      made.mutable_scene()->set_ask(schema::ASK_RETRO);
      made.mutable_scene()->set_step(step);
      made.mutable_scene()->add_notes()->set_text("We never asked");
    })});
  };
  CHECK(common_part(common({retro(0), retro(0)}), schema::PART_SCENE)->scene().notes().empty());
  CHECK(common_part(common({retro(1), retro(1)}), schema::PART_SCENE)->scene().notes_size() == 1);
}

TEST_CASE("people of two teams have no story in common") {
  const auto of_team = [](std::uint32_t team) {
    return parts_of({part(schema::PART_SESSION, [](schema::Part& made) { made.mutable_session()->set_title("A"); }),
                     part(schema::PART_ME, [&](schema::Part& made) { made.mutable_me()->set_team(team); }),
                     part(schema::PART_SCENE, [](schema::Part& made) { made.mutable_scene()->set_visit(1); })});
  };
  const auto parts = common({of_team(0), of_team(1)});
  CHECK(common_part(parts, schema::PART_SESSION) != nullptr);
  CHECK(common_part(parts, schema::PART_SCENE) == nullptr);
  CHECK(common_part(common({of_team(1), of_team(1)}), schema::PART_SCENE) != nullptr);
}

TEST_CASE("at every moment of a story nothing of anybody's own is in the model while it is nobody's turn") {
  for (const Moment& moment : late_release_moments()) {
    INFO(moment.name);
    const auto all = laptop_parts(moment.name);
    Seen seen = seen_at(moment.name);
    seen.parts = common(all);
    seen.laptop.people = {{0, "Amara"}, {1, "Jonas"}, {2, "Wei"}};
    const auto texts = all_texts(from_parts(seen, {}));
    REQUIRE(holds(texts, "Amara"));
    for (const link::Parts& parts : all) {
      for (const schema::Part* found : parts.changed_since(0)) {
        if (found->has_me() && !found->me().role().empty()) CHECK_FALSE(holds(texts, found->me().private_text()));
      }
      for (const auto& own : {own_texts(parts).known, own_texts(parts).in_scene}) {
        for (const std::string& text : own) CHECK_FALSE(holds(texts, text));
      }
    }
  }
}

TEST_CASE("the search finds a text wherever it lies in a model") {
  Model model;
  model.scene.asking.quotes.push_back({"Tester wrote", "deep down"});
  model.debrief.draft[3] = "in a draft";
  model.aside.band = Band{Band::What::kThanks, 0, "in a band", ""};
  CHECK(holds(all_texts(model), "deep down"));
  CHECK(holds(all_texts(model), "in a draft"));
  CHECK(holds(all_texts(model), "in a band"));
}

// ---- what waits

TEST_CASE("first the role card waits, then what the scene says to one alone, then nothing but what all do at once") {
  const link::Parts wei = laptop_parts("standup-read")[2];
  CHECK(duties(wei, false).waits == Waits::kRole);
  CHECK(duties(wei, true).waits == Waits::kLook);
  CHECK(duties(wei, true, all_read(wei)).waits == Waits::kNothing);
  CHECK(duties(wei, true, all_read(wei)).together);
}

TEST_CASE("who is asked has a choice to make, who has made it is done, and who is not asked may advise") {
  const auto asked = laptop_parts("standup-decide");
  CHECK(duties(asked[0], true, all_read(asked[0])).waits == Waits::kChoose);
  const link::Parts wei = laptop_parts("standup-locked-in")[2];
  CHECK(duties(wei, true, all_read(wei)).waits == Waits::kNothing);
  CHECK(duties(wei, true, all_read(wei)).done);
  const auto leader = laptop_parts("delivery-decide");
  CHECK(duties(leader[1], true, all_read(leader[1])).waits == Waits::kChoose);
  CHECK(duties(leader[0], true, all_read(leader[0])).waits == Waits::kAdvise);
  CHECK(may_be_left(Waits::kAdvise));
  CHECK_FALSE(may_be_left(Waits::kChoose));
}

TEST_CASE("in a debrief a word waits for each, then for all to say that they are done") {
  const auto step = [](schema::DebriefStep now, bool said, bool done) {
    return parts_of({part(schema::PART_SESSION,
                          [](schema::Part& made) { made.mutable_session()->set_stage(schema::STAGE_PLAYING); }),
                     part(schema::PART_ME, [](schema::Part& made) { made.mutable_me()->set_place(0); }),
                     part(schema::PART_DEBRIEF, [&](schema::Part& made) {
                       made.mutable_debrief()->set_step(now);
                       made.mutable_debrief()->set_i_am_done(done);
                       if (said) made.mutable_debrief()->add_my_sayings(schema::SAYING_REACTION);
                     })});
  };
  CHECK(duties(step(schema::DEBRIEF_REACTIONS, false, false)).waits == Waits::kReaction);
  CHECK(duties(step(schema::DEBRIEF_REACTIONS, true, false)).waits == Waits::kNothing);
  CHECK(duties(step(schema::DEBRIEF_REACTIONS, true, true)).done);
  CHECK(duties(step(schema::DEBRIEF_OWN_VIEW, false, false)).waits == Waits::kNotes);
  CHECK(duties(step(schema::DEBRIEF_NEXT_STEP, false, false)).waits == Waits::kNextStep);
  CHECK(duties(step(schema::DEBRIEF_EVIDENCE, false, false)).together);
  CHECK_FALSE(duties(step(schema::DEBRIEF_EVIDENCE, false, true)).together);
}

// ---- words

TEST_CASE("the cover names who is next and says for what, and the row who is done") {
  const Model model = model_of(still("laptop-cover"));
  CHECK(model.page == Page::kTable);
  CHECK(model.laptop.call == "Give the laptop to Jonas");
  CHECK(model.laptop.how == "Jonas, press Enter when only you can see this screen.");
  CHECK(model.laptop.waits == "Waiting there: a choice");
  REQUIRE(model.laptop.seats.size() == 3);
  CHECK(model.laptop.seats[0].state.text == "Done");
  CHECK(model.laptop.seats[1].state.text == "Next");
  CHECK(model.laptop.seats[2].state.text == "To do");
  CHECK(model.laptop.counted == "1 of 3 done");
}

TEST_CASE("when the time was up during somebody's turn, nobody is blamed for it") {
  const Model model = model_of(still("laptop-time-up"));
  CHECK(model.laptop.note.find("while Jonas had the laptop") != std::string::npos);
  CHECK(model_of(still("laptop-read")).laptop.note.empty());
}

TEST_CASE("names on the form must be names, and each another one") {
  Local local;
  local.code = "K7F-4XQ2M";
  local.name = "Amara";
  local.together = true;
  local.others = {{"Amara ", ""}, {"", ""}, {"Ben", ""}};
  CHECK_FALSE(check_join(local));
  CHECK(local.others[0].error.find("Two of you") != std::string::npos);
  CHECK_FALSE(local.others[1].error.empty());
  CHECK(local.others[2].error.empty());
  local.together = false;  // whoever joins alone has no others
  CHECK(check_join(local));
}

TEST_CASE("there is a field for each of sixteen, and not one more") {
  Local local;
  take(local, Intent(LaptopWish(JoinTogether{true})));
  CHECK(local.others.size() == 1);
  for (int i = 0; i < 30; ++i) take(local, Intent(LaptopWish(AddName{})));
  CHECK(local.others.size() == kMostAtLaptop - 1);
  local.page = Page::kJoin;
  CHECK_FALSE(from_parts({}, local).join.may_add);
  for (int i = 0; i < 30; ++i) take(local, Intent(LaptopWish(DropName{0})));
  CHECK_FALSE(local.together);
}
