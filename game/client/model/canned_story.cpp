// One seat's way through "The Late Release", as a host sent it: at each moment the parts that changed. The seat is the
// tester's; her team is kind on Monday and pays for it on Friday.
// Written by a real session with seed 7; the texts are the scenario's.

#include "game/client/model/canned_story.h"

namespace drops::client::model {
namespace {

constexpr Moment kMoments[] = {
    {"lobby", 0, R"(
parts { kind: PART_SESSION team: 65535 session { title: "The Late Release"
summary: "A client needs a date before noon. Somebody has already hinted at one."
objectives: "Tell a promise from a hope" objectives: "Bring bad news before the day, not after it"
objectives: "Repair without rushing" minutes: 30 teams: 2 seats: 7 } }
parts { kind: PART_ME me { seat: 4 name: "Wei" team: 0 strengths: STRENGTH_SEES_DETAILS } }
parts { kind: PART_ROSTER roster { seats { seat: 1 name: "Amara" strengths: STRENGTH_STAYS_CALM
strengths: STRENGTH_EXPLAINS } seats { seat: 2 name: "Jonas" } seats { seat: 3 name: "Priya"
strengths: STRENGTH_SPEAKS_PLAINLY } seats { seat: 4 name: "Wei" strengths: STRENGTH_SEES_DETAILS } } }
)"},
    {"standup-read", 60000, R"(
parts { kind: PART_SESSION team: 65535 session { title: "The Late Release"
summary: "A client needs a date before noon. Somebody has already hinted at one."
objectives: "Tell a promise from a hope" objectives: "Bring bad news before the day, not after it"
objectives: "Repair without rushing" minutes: 30 stage: STAGE_PLAYING teams: 2 seats: 7 } }
parts { kind: PART_ME me { seat: 4 name: "Wei" team: 0 place: 3 role: "Tester" role_id: "tester"
private_text: "Two defects are open. One of them may lose a customer's data; you need a night to be sure."
known: "Two defects are open, one may lose data." } }
parts { kind: PART_ROSTER roster { seats { seat: 1 name: "Amara" role: "Developer 1" place: 0 } seats { seat: 2
name: "Jonas" role: "Team lead" leader: true place: 1 } seats { seat: 3 name: "Priya" role: "Developer 2" place: 2 }
seats { seat: 4 name: "Wei" role: "Tester" place: 3 } } }
parts { kind: PART_SCENE scene { visit: 1 scene: "standup" number: 1
texts: "Monday, 9:02. Dana's board meets at noon. She wants a day."
discuss: "What do you need to know before you can name a day?" phase: PHASE_READ began: 60000 deadline: 72910
ask: ASK_VOTE asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do we answer?" asked: "the team, by vote" i_am_asked: true options { id: "confirm"
text: "Confirm Friday; she needs it at noon" stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
marks: MARK_PROMISES } options { id: "lab" text: "Friday, if the shared lab is ours" marks: MARK_PROMISES } options
{ id: "ask" text: "No day before the tester has spoken" stakes { stake: "Dana's patience" stake_id: "patience"
delta: -2 } marks: MARK_PROMISES marks: MARK_TELLS } } }
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 5 most: 8 } gauges {
id: "days" title: "Days in hand" value: 4 most: 5 } } }
parts { kind: PART_PROMISES promises { } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 5000
levels: 5000 levels: 5000 overall: 5000 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4000 levels: 4000
levels: 4000 levels: 4000 overall: 4000 } vessels { truster: "mates" trustee: "mates" levels: 4000 levels: 4000
levels: 4000 levels: 4000 overall: 4000 } safety: 50 } }
)"},
    {"standup-talk", 69000, R"(
parts { kind: PART_SCENE scene { visit: 1 scene: "standup" number: 1
texts: "Monday, 9:02. Dana's board meets at noon. She wants a day."
discuss: "What do you need to know before you can name a day?" phase: PHASE_TALK began: 69000 deadline: 189000
ask: ASK_VOTE asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do we answer?" asked: "the team, by vote" i_am_asked: true options { id: "confirm"
text: "Confirm Friday; she needs it at noon" stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
marks: MARK_PROMISES } options { id: "lab" text: "Friday, if the shared lab is ours" marks: MARK_PROMISES } options
{ id: "ask" text: "No day before the tester has spoken" stakes { stake: "Dana's patience" stake_id: "patience"
delta: -2 } marks: MARK_PROMISES marks: MARK_TELLS } } }
)"},
    {"standup-decide", 109000, R"(
parts { kind: PART_SCENE scene { visit: 1 scene: "standup" number: 1
texts: "Monday, 9:02. Dana's board meets at noon. She wants a day."
discuss: "What do you need to know before you can name a day?" phase: PHASE_DECIDE began: 109000 deadline: 169000
ask: ASK_VOTE asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do we answer?" asked: "the team, by vote" i_am_asked: true options { id: "confirm"
text: "Confirm Friday; she needs it at noon" stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
marks: MARK_PROMISES } options { id: "lab" text: "Friday, if the shared lab is ours" marks: MARK_PROMISES } options
{ id: "ask" text: "No day before the tester has spoken" stakes { stake: "Dana's patience" stake_id: "patience"
delta: -2 } marks: MARK_PROMISES marks: MARK_TELLS } deciding: 1 deciding: 2 deciding: 3 deciding: 4 } } 
)"},
    {"standup-locked-in", 127000, R"(
parts { kind: PART_SCENE scene { visit: 1 scene: "standup" number: 1
texts: "Monday, 9:02. Dana's board meets at noon. She wants a day."
discuss: "What do you need to know before you can name a day?" phase: PHASE_DECIDE began: 109000 deadline: 169000
ask: ASK_VOTE asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do we answer?" asked: "the team, by vote" i_am_asked: true options { id: "confirm"
text: "Confirm Friday; she needs it at noon" stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
marks: MARK_PROMISES } options { id: "lab" text: "Friday, if the shared lab is ours" marks: MARK_PROMISES } options
{ id: "ask" text: "No day before the tester has spoken" stakes { stake: "Dana's patience" stake_id: "patience"
delta: -2 } marks: MARK_PROMISES marks: MARK_TELLS } my_choice: "ask" deciding: 2 deciding: 3 } }
)"},
    {"standup-reveal", 127000, R"(
parts { kind: PART_SCENE scene { visit: 1 scene: "standup" number: 1
texts: "Monday, 9:02. Dana's board meets at noon. She wants a day."
discuss: "What do you need to know before you can name a day?" phase: PHASE_REVEAL began: 127000 deadline: 136500
ask: ASK_VOTE asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do we answer?" asked: "the team, by vote" i_am_asked: true options { id: "confirm"
text: "Confirm Friday; she needs it at noon" stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
marks: MARK_PROMISES } options { id: "lab" text: "Friday, if the shared lab is ours" marks: MARK_PROMISES } options
{ id: "ask" text: "No day before the tester has spoken" stakes { stake: "Dana's patience" stake_id: "patience"
delta: -2 } marks: MARK_PROMISES marks: MARK_TELLS } my_choice: "ask" } }
parts { kind: PART_REVEAL reveal { visit: 1 option: "No day before the tester has spoken" how: "by 3 of 4 votes"
choices { role: "Developer 1" seat: 1 option: "No day before the tester has spoken" } choices { role: "Team lead"
seat: 2 option: "Confirm Friday; she needs it at noon" } choices { role: "Developer 2" seat: 3
option: "No day before the tester has spoken" } choices { role: "Tester" seat: 4
option: "No day before the tester has spoken" } entries { truster: "Tester" trustee: "Developer 1" pillar: 3
count: 2 effect: 200 because: "No day before the tester has spoken" mine: true } entries { truster: "Tester"
trustee: "Developer 2" pillar: 3 count: 2 effect: 200 because: "No day before the tester has spoken" mine: true }
entries { truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 1 count: 2 effect: -200
why: "She notes Friday all the same." because: "No day before the tester has spoken" } stakes {
stake: "Dana's patience" stake_id: "patience" delta: -2 } news { kind: NEWS_PROMISED text: "Promised: We deliver on Friday." } } }
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 3 most: 8 } gauges {
id: "days" title: "Days in hand" value: 4 most: 5 } } }
parts { kind: PART_PROMISES promises { commitments { text: "We deliver on Friday." to: "Dana, the client"
by: "Team 1" state: 1 due: "delivery" } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 4800
levels: 5000 levels: 5000 overall: 4949 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4000 levels: 4000
levels: 4000 levels: 4000 overall: 4000 } vessels { truster: "mates" trustee: "mates" levels: 4000 levels: 4000
levels: 4000 levels: 4033 overall: 4008 } safety: 50 } }
)"},
    {"lab-wait", 162000, R"(
parts { kind: PART_SCENE scene { visit: 2 scene: "lab" number: 2
texts: "One test lab, two teams, one night. The other team reads this as well."
texts: "You know what the night is for." phase: PHASE_WAIT began: 162000 deadline: 262000 ask: ASK_ACROSS asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4
prompt: "Your half of the lab?" asked: "the team, by vote; another team is asked the same" i_am_asked: true options
{ id: "share" text: "Offer it" } options { id: "keep" text: "Keep it" } my_choice: "share" } }
)"},
    {"lab-reveal", 172000, R"(
parts { kind: PART_SCENE scene { visit: 2 scene: "lab" number: 2
texts: "One test lab, two teams, one night. The other team reads this as well."
texts: "You know what the night is for." phase: PHASE_REVEAL began: 172000 deadline: 178500 ask: ASK_ACROSS asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4
prompt: "Your half of the lab?" asked: "the team, by vote; another team is asked the same" i_am_asked: true options
{ id: "share" text: "Offer it" } options { id: "keep" text: "Keep it" } my_choice: "share" } }
parts { kind: PART_REVEAL reveal { visit: 2 option: "Offer it" how: "by 4 of 4 votes" choices { role: "Developer 1"
seat: 1 option: "Offer it" } choices { role: "Team lead" seat: 2 option: "Offer it" } choices { role: "Developer 2"
seat: 3 option: "Offer it" } choices { role: "Tester" seat: 4 option: "Offer it" } other_team: "Team 2"
theirs: "Keep it" outcome: "They finish. You do not." entries { truster: "Team 2" trustee: "Team 1" count: 3
effect: 300 because: "They finish. You do not." } stakes { stake: "Days in hand" stake_id: "days" delta: -2 } } }
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 3 most: 8 } gauges {
id: "days" title: "Days in hand" value: 2 most: 5 } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 4800
levels: 5000 levels: 5000 overall: 4949 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4000 levels: 4000
levels: 4000 levels: 4033 overall: 4008 } safety: 50 } }
)"},
    {"night-decide", 184000, R"(
parts { kind: PART_SCENE scene { visit: 3 scene: "night" number: 3
texts: "Thursday, 23:10. The data defect is real."
private_text: "Only you have seen it. Nobody would know before next week." phase: PHASE_DECIDE began: 184000
deadline: 244000 ask: ASK_ONLY asked_seats: 4 prompt: "What do you do tonight?" asked: "only the Tester" i_am_asked: true options {
id: "all" text: "Write to everybody, now" stakes { stake: "Days in hand" stake_id: "days" delta: -1 }
marks: MARK_SPEAKS_UP marks: MARK_TELLS } options { id: "lead" text: "Tell the lead, nobody else"
marks: MARK_SPEAKS_UP marks: MARK_TELLS } options { id: "wait"
text: "Give it one more night before you frighten people" stakes { stake: "Days in hand" stake_id: "days" delta: 1 }
marks: MARK_STAYS_WITH_ME } deciding: 4 } }
)"},
    {"delivery-decide", 244000, R"(
parts { kind: PART_SCENE scene { visit: 5 scene: "delivery" number: 5
texts: "Friday, 16:40. Dana's finger is on the phone." phase: PHASE_DECIDE began: 244000 deadline: 304000
ask: ASK_LEADER asked_seats: 2 prompt: "Your call, lead. The others may advise." asked: "the Team lead" explain: true options {
id: "ship" text: "Ship; the defects are in the notes" stakes { stake: "Dana's patience" stake_id: "patience"
delta: 2 } marks: MARK_KEEPS } options { id: "call" text: "Call Dana: it will be Monday" stakes {
stake: "Dana's patience" stake_id: "patience" delta: -3 } marks: MARK_RENEGOTIATES } options { id: "wait"
text: "Let the night build run; it may be fine" stakes { stake: "Dana's patience" stake_id: "patience" delta: 1 }
marks: MARK_STAYS_WITH_ME } deciding: 2 } }
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 3 most: 8 } gauges {
id: "days" title: "Days in hand" value: 3 most: 5 } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 4800
levels: 5198 levels: 5000 overall: 4997 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4008 levels: 4000
levels: 4050 levels: 4000 overall: 4013 } safety: 50 } }
)"},
    {"delivery-reveal", 264000, R"(
parts { kind: PART_SCENE scene { visit: 5 scene: "delivery" number: 5
texts: "Friday, 16:40. Dana's finger is on the phone." phase: PHASE_REVEAL began: 264000 deadline: 275000
ask: ASK_LEADER asked_seats: 2 prompt: "Your call, lead. The others may advise." asked: "the Team lead" explain: true options {
id: "ship" text: "Ship; the defects are in the notes" stakes { stake: "Dana's patience" stake_id: "patience"
delta: 2 } marks: MARK_KEEPS } options { id: "call" text: "Call Dana: it will be Monday" stakes {
stake: "Dana's patience" stake_id: "patience" delta: -3 } marks: MARK_RENEGOTIATES } options { id: "wait"
text: "Let the night build run; it may be fine" stakes { stake: "Dana's patience" stake_id: "patience" delta: 1 }
marks: MARK_STAYS_WITH_ME } } }
parts { kind: PART_REVEAL reveal { visit: 5 option: "Ship; the defects are in the notes" how: "decided" choices {
role: "Team lead" seat: 2 option: "Ship; the defects are in the notes" } entries { truster: "Dana, the client"
trustee: "Team 1" pillar: 1 count: 1 effect: 100 why: "The warning was shipped as a footnote."
because: "We deliver on Friday." } entries { truster: "Dana, the client" trustee: "Team 1" pillar: 2 count: 2
effect: 190 held: 3 why: "The warning was shipped as a footnote." because: "We deliver on Friday." } entries {
truster: "Tester" trustee: "Team lead" pillar: 3 kind: 2 count: 1 effect: -1520
why: "The warning was shipped as a footnote." because: "Ship; the defects are in the notes" mine: true } entries {
truster: "Dana, the client" trustee: "Team 1" pillar: 2 kind: 4 count: 1 effect: 92 held: 3
because: "the same, again and again" } stakes { stake: "Dana's patience" stake_id: "patience" delta: 2 }
news { kind: NEWS_KEPT text: "Kept: We deliver on Friday." } news { kind: NEWS_BREACH text: "A breach: Who paid for Friday" } } }
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 5 most: 8 } gauges {
id: "days" title: "Days in hand" value: 3 most: 5 } } }
parts { kind: PART_PROMISES promises { commitments { text: "We deliver on Friday." to: "Dana, the client"
by: "Team 1" state: 2 due: "delivery" } breaches { title: "Who paid for Friday" kind: 2 state: 2 next: 0
between: "Tester → Team lead" } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 4900
levels: 5480 levels: 5000 overall: 5090 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4008 levels: 4000
levels: 4050 levels: 3873 overall: 3974 } safety: 50 } }
)"},
    {"monday-decide", 274000, R"(
parts { kind: PART_SCENE scene { visit: 6 scene: "monday" number: 6
texts: "Monday, 9:00. Whoever paid for Friday sits opposite."
texts: "On Sunday a customer lost a day of data. The note was on page nine." phase: PHASE_DECIDE began: 274000
deadline: 334000 ask: ASK_EACH asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do you say first?" asked: "each of us, privately" i_am_asked: true
options { id: "own" text: "My part in it, without reasons" marks: MARK_REPAIRS step: 0 } options { id: "listen"
text: "What did it cost you?" stakes { stake: "Days in hand" stake_id: "days" delta: -1 } marks: MARK_REPAIRS
step: 2 } options { id: "amend" text: "A tested build; we work tonight" marks: MARK_KEEPS marks: MARK_REPAIRS
step: 3 } options { id: "log" text: "What the lab log shows" } deciding: 1 deciding: 2 deciding: 3 deciding: 4 } } 
parts { kind: PART_REVEAL reveal { visit: 6 entries { truster: "Dana, the client" trustee: "Team 1" pillar: 1
kind: 2 count: 1 effect: -1960 because: "what was found" } news { kind: NEWS_BREACH text: "A breach: A customer's lost day" } } }
parts { kind: PART_PROMISES promises { commitments { text: "We deliver on Friday." to: "Dana, the client"
by: "Team 1" state: 2 due: "delivery" } breaches { title: "A customer's lost day" state: 2 next: 0
between: "Dana, the client → Team 1" } breaches { title: "Who paid for Friday" kind: 2 state: 2 next: 0
between: "Tester → Team lead" } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 2940
levels: 5480 levels: 5000 overall: 4479 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4008 levels: 4000
levels: 4050 levels: 3873 overall: 3974 } safety: 50 } }
)"},
    {"monday-reflect", 294000, R"(
parts { kind: PART_SCENE scene { visit: 6 scene: "monday" number: 6
texts: "Monday, 9:00. Whoever paid for Friday sits opposite."
texts: "On Sunday a customer lost a day of data. The note was on page nine." phase: PHASE_REFLECT began: 294000
deadline: 306000 ask: ASK_EACH asked_seats: 1 asked_seats: 2 asked_seats: 3 asked_seats: 4 prompt: "What do you say first?" asked: "each of us, privately" i_am_asked: true
options { id: "own" text: "My part in it, without reasons" marks: MARK_REPAIRS step: 0 } options { id: "listen"
text: "What did it cost you?" stakes { stake: "Days in hand" stake_id: "days" delta: -1 } marks: MARK_REPAIRS
step: 2 } options { id: "amend" text: "A tested build; we work tonight" marks: MARK_KEEPS marks: MARK_REPAIRS
step: 3 } options { id: "log" text: "What the lab log shows" } my_choice: "listen" } }
parts { kind: PART_REVEAL reveal { visit: 6 how: "everybody answered" choices { role: "Developer 1" seat: 1
option: "What did it cost you?" } choices { role: "Team lead" seat: 2 option: "My part in it, without reasons" }
choices { role: "Developer 2" seat: 3 option: "A tested build; we work tonight" } choices { role: "Tester" seat: 4
option: "What did it cost you?" } entries { truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 2 count: 1
effect: -1960 because: "what was found" } entries { truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 1
count: 2 effect: -200 because: "My part in it, without reasons" } entries { truster: "Developer 1"
trustee: "Developer 2" pillar: 3 kind: 1 count: 3 effect: -300 because: "A tested build; we work tonight" } entries
{ truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 3 count: 15 effect: 294
because: "My part in it, without reasons" } entries { truster: "Tester" trustee: "Team lead" pillar: 3 kind: 3
count: 20 effect: 304 because: "My part in it, without reasons" mine: true } entries { truster: "Dana, the client"
trustee: "Team 1" pillar: 1 kind: 3 count: 10 effect: 98 held: 5 because: "What did it cost you?" step: 2 } entries
{ truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 3 count: 25 effect: 245 held: 5
because: "A tested build; we work tonight" step: 3 } entries { truster: "Team lead" trustee: "Developer 1" pillar: 2
kind: 4 count: 1 effect: 100 because: "the same, again and again" } entries { truster: "Developer 2"
trustee: "Developer 1" pillar: 2 kind: 4 count: 1 effect: 100 because: "the same, again and again" } entries {
truster: "Tester" trustee: "Developer 1" pillar: 2 kind: 4 count: 1 effect: 100 because: "the same, again and again"
mine: true } entries { truster: "Developer 1" trustee: "Developer 2" pillar: 2 kind: 4 count: 1 effect: 100
because: "the same, again and again" } entries { truster: "Team lead" trustee: "Developer 2" pillar: 2 kind: 4
count: 1 effect: 100 because: "the same, again and again" } entries { truster: "Tester" trustee: "Developer 2"
pillar: 2 kind: 4 count: 1 effect: 100 because: "the same, again and again" mine: true } entries {
truster: "Developer 1" trustee: "Tester" pillar: 2 kind: 4 count: 1 effect: 100 because: "the same, again and again"
mine: true } entries { truster: "Team lead" trustee: "Tester" pillar: 2 kind: 4 count: 1 effect: 100
because: "the same, again and again" mine: true } entries { truster: "Developer 2" trustee: "Tester" pillar: 2
kind: 4 count: 1 effect: 100 because: "the same, again and again" mine: true } stakes { stake: "Days in hand"
stake_id: "days" delta: -1 } news { kind: NEWS_BREACH text: "A breach: A customer's lost day" }
news { kind: NEWS_STEP text: "A step of repair, acknowledge: A customer's lost day" }
news { kind: NEWS_STEP text: "A step of repair, acknowledge: Who paid for Friday" }
news { kind: NEWS_STEP text: "A step of repair, understand: A customer's lost day" } news { kind: NEWS_STEP text: "A step of repair, amend: A customer's lost day" } }
}
parts { kind: PART_STAKES stakes { gauges { id: "patience" title: "Dana's patience" value: 5 most: 8 } gauges {
id: "days" title: "Days in hand" value: 2 most: 5 } } }
parts { kind: PART_PROMISES promises { commitments { text: "We deliver on Friday." to: "Dana, the client"
by: "Team 1" state: 2 due: "delivery" } breaches { title: "A customer's lost day" state: 2 taken: 0 taken: 2
taken: 3 next: 1 between: "Dana, the client → Team 1" } breaches { title: "Who paid for Friday" kind: 2 state: 2
taken: 0 next: 1 between: "Tester → Team lead" } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 3377
levels: 5480 levels: 5000 overall: 4637 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4008 levels: 4000
levels: 4125 levels: 3873 overall: 3995 } safety: 50 } }
)"},
    {"end", 325000, R"(
parts { kind: PART_SCENE scene { visit: 8 scene: "partners" number: 8
texts: "Dana sends the next order before you ask." phase: PHASE_OVER began: 325000 deadline: -1 ready: 1 ready: 2
ready: 3 ready: 4 ending: "The next order" } }
parts { kind: PART_PROMISES promises { commitments { text: "We deliver on Friday." to: "Dana, the client"
by: "Team 1" state: 2 due: "delivery" } breaches { title: "A customer's lost day" state: 2 taken: 0 taken: 1
taken: 2 taken: 3 next: 4 between: "Dana, the client → Team 1" } breaches { title: "Who paid for Friday" kind: 2
state: 2 taken: 0 taken: 1 next: 2 between: "Tester → Team lead" } } }
parts { kind: PART_TRUST trust { vessels { truster: "Dana, the client" trustee: "Team 1" levels: 5000 levels: 3669
levels: 5480 levels: 5000 overall: 4734 } vessels { truster: "Team 2" trustee: "Team 1" levels: 4300 levels: 4000
levels: 4000 levels: 4000 overall: 4072 } vessels { truster: "mates" trustee: "mates" levels: 4008 levels: 4000
levels: 4200 levels: 3892 overall: 4019 } safety: 50 } }
parts { kind: PART_END end { ending: "The next order" text: "Dana sends the next order before you ask." lines {
truster: "Dana, the client" points { scene: "standup" overall: 4949 } points { scene: "lab" overall: 4949 } points {
scene: "night" overall: 4973 } points { scene: "answer" overall: 4997 } points { scene: "delivery" overall: 5090 }
points { scene: "monday" overall: 4637 } points { scene: "wednesday" overall: 4734 } } lines { truster: "Team 2"
points { scene: "standup" overall: 4000 } points { scene: "lab" overall: 4072 } points { scene: "night"
overall: 4072 } points { scene: "answer" overall: 4072 } points { scene: "delivery" overall: 4072 } points {
scene: "monday" overall: 4072 } points { scene: "wednesday" overall: 4072 } } turning_points { truster: "Team 2"
trustee: "Team 1" count: 3 effect: 300 because: "They finish. You do not." } turning_points { truster: "Tester"
trustee: "Team lead" pillar: 3 kind: 2 count: 1 effect: -1520 why: "The warning was shipped as a footnote."
because: "Ship; the defects are in the notes" mine: true } turning_points { truster: "Dana, the client"
trustee: "Team 1" pillar: 1 kind: 2 count: 1 effect: -1960 because: "what was found" } turning_points {
truster: "Developer 1" trustee: "Developer 2" pillar: 3 kind: 1 count: 3 effect: -300
because: "A tested build; we work tonight" } turning_points { truster: "Dana, the client" trustee: "Team 1"
pillar: 1 kind: 3 count: 15 effect: 294 because: "My part in it, without reasons" } turning_points {
truster: "Tester" trustee: "Team lead" pillar: 3 kind: 3 count: 20 effect: 304
because: "My part in it, without reasons" mine: true } turning_points { truster: "Dana, the client"
trustee: "Team 1" pillar: 1 kind: 3 count: 25 effect: 245 held: 5 because: "A tested build; we work tonight" step: 3
} turning_points { truster: "Dana, the client" trustee: "Team 1" pillar: 1 kind: 3 count: 20 effect: 392
because: "Say sorry, by name, in front of everybody" step: 1 }
questions: "When did a hope become a promise, and who noticed?"
questions: "Who knew about the data defect, and from when?" questions: "Which bucket did you see coming?"
questions: "What did silence buy, and who paid?"
questions: "What would have made Monday's first sentence easier to say?" } }
)"},
};

}  // namespace

std::span<const Moment> late_release_moments() {
  return kMoments;
}

}  // namespace drops::client::model
