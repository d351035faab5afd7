// What each screen says and in which state its parts are.

#include <catch2/catch.hpp>

#include "tests/ui/played.h"

using namespace drops::client;

namespace {

struct Says {
  const char* screen;
  std::vector<const char*> texts;
};

const Says kSays[] = {
    {"home", {"Join a session", "Host a session", "Practise alone", "with bots as your", "Open a story"}},
    {"home-news", {"A session that you host goes on.", "Go back to it", "install the package fonts-inter"}},
    {"join", {"Code", "Your name", "Address of the host", "As your team knows you"}},
    {"join-error", {"A code has 8 letters and digits", "Somebody called Jonas is here already"}},
    {"settings", {"Size of the text", "High contrast", "Language", "70 %", "Your settings cannot be kept", "Done"}},
    {"practise", {"The Late Release", "30 minutes", "3 to 6 players a team", "Any role", "Tester", "Start practising"}},
    {"practise-none", {"No scenario was found on this computer."}},
    {"host", {"How many teams?", "2 teams", "Host this story"}},
    {"connecting", {"Looking for your session"}},
    {"lobby", {"The Late Release", "Team 1", "K7F-4XQ2M", "Wei", "Priya", "The facilitator starts the story."}},
    {"role", {"Only you see this", "Tester", "Two defects are open.", "What you know", "Cover my role"}},
    {"role-covered", {"Covered", "Your role card lies face down", "Show my role"}},
    {"scene-read", {"Read", "Monday, 9:02", "She wants a day.", "I have read it", "0 of 4 ready"}},
    {"scene-talk", {"Talk", "What do you need to know", "Then comes the question: What do we answer?"}},
    {"scene-decide", {"Decide", "What do we answer?", "Who decides: the team, by vote", "Confirm Friday"}},
    {"scene-chosen", {"No day before the tester has spoken", "Lock in my choice"}},
    {"scene-hurry", {"Lock in my choice"}},
    {"scene-locked-in", {"Locked in", "Your choice, locked in", "2 of 4 decided", "Thinking", "Away 12 s"}},
    {"scene-private", {"For you alone", "Only you have seen it.", "You decide, and nobody else", "Nobody would know"}},
    {"scene-private-covered", {"Covered, like your role.", "Role covered"}},
    {"scene-advise", {"You do not decide here.", "Advise this"}},
    {"scene-advised", {"Your advice", "Advise this instead"}},
    {"scene-locked-option", {"It does not feel safe enough to say this here", "A breach: A customer's lost day"}},
    {"scene-wait", {"Wait", "The other team is still deciding.", "Nothing to do for you now."}},
    {"scene-paused", {"The facilitator has stopped the clock."}},
    {"contract",
     {"What we agree on in this room", "It is a story", "Pass, without a reason.", "I would rather observe"}},
    {"contract-again", {"What this is, and what is stored", "You have accepted this.", "not encrypted"}},
    {"lobby-observing", {"You observe: you see your team's story", "you look on"}},
    {"scene-observing", {"You look on: nothing here waits for you.", "Nothing to do for you now."}},
    {"more", {"A word to the facilitator", "key W", "Pause, please", "Messages from the facilitator", "2 messages"}},
    {"word", {"Only the facilitator reads it", "41 of 400 letters", "Send it"}},
    {"word-sent", {"The facilitator has it; nobody else sees it.", "Got it"}},
    {"pause-please", {"The facilitator sees that you", "Pause, please"}},
    {"message", {"From the facilitator: Two minutes more", "M shows it again"}},
    {"messages", {"Welcome. Take your time with the role card.", "just now", "1 minute ago"}},
    {"thanks", {"You have 3 left to give", "They have had your thanks", "Jonas, to you", "Say thank you"}},
    {"thanked", {"Jonas thanks you: “You asked before you promised", "T shows it again"}},
    {"reveal-differs", {"I see it differently", "You see it differently", "2 others see it differently"}},
    {"reveal-witness-chosen", {"Two drops more", "Say it"}},
    {"scene-facts", {"What you know", "New", "The lab is free"}},
    {"scene-facts-covered", {"What you know", "Face down, like your role."}},
    {"ask-heard",
     {"Has it landed with you?", "Team lead, to you", "It cost you the weekend.", "Not yet", "Say so", "Pass"}},
    {"ask-heard-others", {"Those whom it was said to are asked whether it has landed.", "Nothing to do for you now."}},
    {"ask-pledge", {"What may the others count on from you?", "30 of 280 letters", "outside the story", "Say it"}},
    {"ask-pledged", {"You wrote", "What we have said we will do", "1 mate says it was kept", "Not kept", "Locked in"}},
    {"ask-say-back", {"Developer 1 wrote", "After four I only nod.", "What you heard, in your own words"}},
    {"ask-said-back", {"Said back to you", "so that you can sleep on it", "That is what I meant", "Not yet; may I"}},
    {"ask-points", {"3 of 9 points left", "Noor, who counted", "It does not feel safe enough", "Lock in my points"}},
    {"ask-points-many", {"3 of 9 points left", "Whoever answered the phone"}},
    {"ask-pulse-long", {"I would work with this team again."}},
    {"ask-notes",
     {"Your notes so far.", "We name a day", "Write a note: 1 is left.", "I have no more", "Add this note"}},
    {"ask-votes", {"2 votes are left.", "Your vote", "Bad news travels on Fridays", "Vote for this"}},
    {"ask-owners", {"3 votes", "Seen to by: Team lead", "I see to this", "I have no more"}},
    {"ask-pulse", {"Anonymous:", "1: not at all. 5: entirely.", "Pass", "Hand in my answers"}},
    {"reveal-witness", {"What did that do for your trust in the one who acted?", "Two drops more", "say nothing"}},
    {"reveal-witnessed", {"What will most of your mates say", "A drop more: 2", "You expected: A drop more"}},
    {"end-pulse", {"How is it with us?", "Team 1  ·  5 answers", "3.5 of 5", "4 of 5"}},
    {"reveal-drops", {"Reveal", "By 3 of 4 votes", "2 drops of care", "Tester → Developer 1, Developer 2", "−2"}},
    {"reveal-bucket", {"a bucket of care", "Tester → Team lead", "The warning was shipped as a footnote."}},
    {"reveal-across", {"They finish. You do not.", "Team 2", "Keep it", "3 drops of character"}},
    {"reflect", {"Reflect", "A moment to think", "Everybody answered", "What did it cost you?"}},
    {"end",
     {"THE END OF THE STORY", "The next order", "Dana sends the next order before you ask.", "Kept", "4 of 6 steps"}},
    {"debrief", {"How trust in your team went", "a bucket of competence", "Which bucket did you see coming?"}},
    {"debrief-unsaid", {"What stayed unsaid", "The defect nobody was told about"}},
    {"reconnecting", {"Reconnecting", "Your choice is kept."}},
    {"join-together", {"Several of us at this laptop", "Name 2", "Name 3", "One more", "One less"}},
    {"join-together-refused", {"Two of you have this name."}},
    {"laptop-lobby", {"1  Amara", "Here", "Somebody else at this laptop?", "All of us leave the session"}},
    {"laptop-roles", {"Give the laptop to Amara", "Waiting there: the role card", "I am Amara", "Monday, 9:02"}},
    {"laptop-role", {"Jonas's turn: nobody else looks.", "Then: Wei", "Cover (C)", "Only you see this", "Team lead"}},
    {"laptop-read", {"Read this together.", "We have read it"}},
    {"laptop-talk", {"What do you need to know", "We have talked"}},
    {"laptop-cover", {"Give the laptop to Jonas", "1 of 3 done", "Done", "Next", "To do", "What do we answer?"}},
    {"laptop-turn", {"Jonas's turn", "Lock in my choice", "Your role: Team lead"}},
    {"laptop-advise", {"Waiting there: advice, if they like", "May say something"}},
    {"laptop-time-up", {"The story went on while Jonas had the laptop.", "something to read, for nobody else"}},
    {"laptop-reveal", {"By 3 of 4 votes", "We have seen it", "I am Amara"}},
    {"laptop-sixteen", {"13 of 16 done", "Francesca"}},
    {"laptop-debrief-word", {"Give the laptop to Amara", "Waiting there: one word, sealed", "Sealed until all"}},
    {"laptop-debrief-next", {"Waiting there: the next step", "What we want to do"}},
    {"home-hosts", {"2 sessions that you host go on.", "Choose one"}},
    {"join-found", {"Found: The Late Release", "In this network", "another version", "Joined before", "As Amara, at"}},
    {"join-twins", {"Several sessions begin with these letters."}},
    {"host-before", {"Several stories, one after the other", "2 bots", "Deutsch", "Hosted before", "Goes on, at"}},
    {"trainer", {"How it goes", "Opened last", "late-release.lua", "A file of your own"}},
    {"trainer-mistyped", {"there is no file"}},
    {"trainer-finds", {"2 things to mend first", "there is no scene 'coridor'", "my-story.lua, line 31", "W502"}},
    {"trainer-plays", {"The Borrowed Hour", "Can be played", "Which role?", "From where?", "the call", "Play it now"}},
    {"trainer-unreadable", {"Cannot be read", "is no text: save it as UTF-8"}},
    {"edit-refused", {"Your edit is not played yet", "The scenario goes on as it was", "my-story.lua:31:"}},
    {"edit-folded", {"Your edit is not played yet", "Show (F8)"}},
    {"edit-taken", {"Your edit is played", "The edited scenario is played from here on"}},
    {"refused", {"The host does not know this code: check it with the facilitator", "Change it and try again"}},
};

}  // namespace

TEST_CASE("every registered screen says what it is for, and none goes unchecked") {
  std::size_t checked = 0;
  for (const Says& says : kSays) {
    Played played(says.screen);
    INFO(says.screen);
    for (const char* text : says.texts) {
      INFO(text);
      CHECK(played.desk.shows(text));
    }
    ++checked;
  }
  CHECK(checked == model::stills().size());  // the wall and the desk have tests of their own
}

TEST_CASE("names of screens are given once, and unknown ones are not found") {
  const auto screens = registered_screens();
  for (std::size_t i = 0; i < screens.size(); ++i) {
    for (std::size_t k = i + 1; k < screens.size(); ++k) CHECK(screens[i].name != screens[k].name);
    CHECK(find_screen(screens[i].name).has_value());
  }
  CHECK_FALSE(find_screen("no-such-screen").has_value());
}

TEST_CASE("what can be acted upon says whether it can now") {
  CHECK_FALSE(Played("scene-decide").desk.node("act").enabled);
  CHECK(Played("scene-chosen").desk.node("act").enabled);
  CHECK_FALSE(Played("scene-locked-in").desk.node("act").enabled);
  CHECK(Played("scene-read").desk.node("act").enabled);
  CHECK_FALSE(Played("scene-locked-option").desk.node("option_1").enabled);
  CHECK(Played("scene-locked-option").desk.node("option_2").enabled);
  CHECK(Played("scene-locked-in").desk.node("option_3").selected);
}

TEST_CASE("the countdown, the vessels and the stakes can be read aloud") {
  const Played played("scene-decide");
  CHECK(played.desk.node("countdown").role == Role::kTimer);
  CHECK(played.desk.node("countdown").value.find("0:42") != std::string::npos);
  CHECK(Played("scene-hurry").desk.node("countdown").value.find("0:08") != std::string::npos);
  CHECK(played.desk.node("vessel").value == "40.0 of 100");
  CHECK(played.desk.node("stake_patience").label == "Dana's patience");
  CHECK(Played("debrief").desk.node("chart").role == Role::kChart);
}

TEST_CASE("nothing tips before the reveal") {
  Played deciding("scene-chosen");
  const auto before = deciding.desk.drawing();
  deciding.desk.pass(0.2);
  CHECK(deciding.desk.drawing() == before);
  Played revealing("reveal-bucket");
  const auto tipping = revealing.desk.drawing();
  revealing.desk.pass(0.2);
  CHECK(revealing.desk.drawing() == tipping);  // the same time of the story, the same picture
  revealing.seen.tick = *revealing.seen.tick + 300;
  revealing.desk.frames(1);
  CHECK(revealing.desk.drawing() != tipping);
}

TEST_CASE("a player's name stands in the list of mates alone") {
  for (const model::Still& screen : model::stills()) {
    if (screen.name == "join-error") continue;                                 // there it was typed
    if (screen.name == "join-found" || screen.name == "join-twins") continue;  // there it is one's own, of last time
    if (screen.name == "ask-pledged") continue;     // a pledge is a person's own, outside the story
    if (screen.name.find("thank") == 0) continue;   // and so are thanks
    if (screen.name.find("laptop") == 0) continue;  // by their names people hand a laptop on
    if (screen.name.find("join-together") == 0) continue;
    const Played played(screen.name);
    INFO(screen.name);
    for (const Node& node : played.desk.tree().nodes()) {
      if (node.id.rfind("mate_", 0) == 0) continue;
      for (const char* name : {"Amara", "Jonas", "Priya"}) {
        INFO(node.id << ": " << node.label);
        CHECK(node.label.find(name) == std::string::npos);
      }
    }
  }
}
