#include "game/author/explore.h"

#include <algorithm>
#include <queue>
#include <unordered_map>
#include <utility>

#include "game/author/measure.h"
#include "game/author/step.h"
#include "game/author/story_hash.h"

namespace drops::author {
namespace {

constexpr TeamId kTeam{0};
constexpr std::uint64_t kOften = 64;  // states between two looks at the progress
constexpr std::uint32_t kNone = ~0u;
constexpr std::size_t kDeepest = 400;  // questions on one way: no story is as long, and a loop that never repeats is

struct Node {
  enum class Is : std::uint8_t { kOpen, kWalked, kEnding };
  std::uint32_t scene = 0;
  Is is = Is::kOpen;
  Tick longest = -1;          // to an ending, without loops; -1: to none
  std::uint32_t way = kNone;  // edge that the longest begins with
  std::vector<std::uint32_t> edges{};
};

struct Edge {
  std::uint32_t from = 0, to = 0;
  std::uint32_t options = 0;
  Tick time = 0;
};

// A state that is being gone on from.
struct Frame {
  std::uint32_t node = 0;
  session::State state;
  std::vector<Decision> decisions{};
  std::size_t decision = 0;
  std::vector<Successor> successors{};  // of the last decision, not yet walked
};

class Explorer {
 public:
  Explorer(const plan::Plan& plan, plan::Hooks& hooks, const ExploreOptions& options)
      : plan_(plan), stepper_(plan, hooks) {
    found_.options = options;
    found_.reached.resize(plan.scenes.size());
    for (const plan::Scene& scene : plan.scenes) found_.chosen.emplace_back(scene.ask ? scene.ask->options.size() : 0);
  }

  // Depth first: what is held of the states is one way at a time.
  void walk(const session::State& start, const ExploreProgress& progress) {
    enter(start);
    while (!frames_.empty() && goes_on_) {
      Frame& frame = frames_.back();
      if (!frame.successors.empty()) {
        Successor next = std::move(frame.successors.back());
        frame.successors.pop_back();
        follow(frame.node, frame.decisions[frame.decision - 1].options, std::move(next));
        look_up(progress);
      } else if (frame.decision < frame.decisions.size()) {
        const Decision& decision = frame.decisions[frame.decision++];
        count_chosen(nodes_[frame.node].scene, decision.options);
        frame.successors = stepper_.after(frame.state, decision);
      } else {
        leave(frame.node);
        frames_.pop_back();
      }
    }
    while (!frames_.empty()) {  // stopped: what is known so far of the way it stood on
      measure_ways(frames_.back().node);
      frames_.pop_back();
    }
  }

  [[nodiscard]] Exploration sum_up() {
    found_.states = nodes_.size();
    for (const Node& node : nodes_) {
      if (node.is == Node::Is::kOpen) ++found_.unwalked;
      ++found_.reached[node.scene];
    }
    find_dead_ends();
    find_longest();
    find_shortest();
    return std::move(found_);
  }

 private:
  // The number of a state, and whether it is new.
  std::pair<std::uint32_t, bool> number(const session::Story& story) {
    const auto [at, is_new] =
        numbers_.try_emplace(story_hash(story, plan_.rules), static_cast<std::uint32_t>(nodes_.size()));
    if (is_new) nodes_.push_back({story.ending.value_or(story.visit.scene)});
    return {at->second, is_new};
  }

  void enter(const session::State& state) {
    const session::Story& story = state.story(kTeam);
    const auto [node, is_new] = number(story);
    if (!is_new) return;
    if (story.ending) return note_ending(node, story);
    if (frames_.size() >= kDeepest) return;  // it stays unwalked
    Frame frame{node, state};
    if (story.visit.phase == schema::PHASE_DECIDE) frame.decisions = decisions(state, plan_, kTeam);
    frames_.push_back(std::move(frame));
  }

  void follow(std::uint32_t from, std::uint32_t options, Successor next) {
    const std::size_t before = nodes_.size();
    const std::uint64_t hash = story_hash(next.state.story(kTeam), plan_.rules);
    const auto known = numbers_.find(hash);
    const auto to = known != numbers_.end() ? known->second : static_cast<std::uint32_t>(before);
    nodes_[from].edges.push_back(static_cast<std::uint32_t>(edges_.size()));
    edges_.push_back({from, to, options, next.time});
    if (known == numbers_.end()) enter(next.state);
  }

  void note_ending(std::uint32_t node, const session::Story& story) {
    const bool ends = plan_.scenes[*story.ending].ends();
    nodes_[node].is = Node::Is::kWalked;
    if (!ends) return;  // the story stops there, and has no ending
    nodes_[node].is = Node::Is::kEnding;
    nodes_[node].longest = 0;
    const trust::Level overall = measure(story, plan_).overall;
    EndingFound& ending = found_.endings.try_emplace(*story.ending, EndingFound{0, overall, overall}).first->second;
    ++ending.states;
    ending.lowest = std::min(ending.lowest, overall);
    ending.highest = std::max(ending.highest, overall);
  }

  void count_chosen(std::uint32_t scene, std::uint32_t options) {
    for (std::size_t i = 0; i < found_.chosen[scene].size(); ++i) {
      if (((options >> i) & 1u) != 0) ++found_.chosen[scene][i];
    }
  }

  void leave(std::uint32_t node) {
    nodes_[node].is = Node::Is::kWalked;
    measure_ways(node);
  }

  // What lies behind it has been left already, or else is a loop that leads back to a state on the way here.
  void measure_ways(std::uint32_t node) {
    for (const std::uint32_t edge : nodes_[node].edges) {
      const Node& to = nodes_[edges_[edge].to];
      if (to.longest < 0 || to.longest + edges_[edge].time <= nodes_[node].longest) continue;
      nodes_[node].longest = to.longest + edges_[edge].time;
      nodes_[node].way = edge;
    }
  }

  void look_up(const ExploreProgress& progress) {
    if (nodes_.size() >= found_.options.states) goes_on_ = false;
    if (nodes_.size() < next_look_) return;
    next_look_ = nodes_.size() + kOften;
    if (progress && !progress(nodes_.size())) goes_on_ = false;
  }

  // Backwards from the endings, and from what was not walked on, which may lead to one.
  void find_dead_ends() {
    std::vector<std::vector<std::uint32_t>> back(nodes_.size());
    for (const Edge& edge : edges_) back[edge.to].push_back(edge.from);
    std::vector<bool> ends(nodes_.size(), false);
    std::vector<std::uint32_t> reached;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      ends[i] = nodes_[i].is != Node::Is::kWalked;
      if (ends[i]) reached.push_back(i);
    }
    while (!reached.empty()) {
      const std::uint32_t node = reached.back();
      reached.pop_back();
      for (const std::uint32_t from : back[node]) {
        if (ends[from]) continue;
        ends[from] = true;
        reached.push_back(from);
      }
    }
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!ends[i]) ++found_.dead_ends[nodes_[i].scene];
    }
  }

  // What the injured answer belongs to the question before.
  void add_step(Path& path, const Edge& edge) const {
    const std::uint32_t scene = nodes_[edge.from].scene;
    const bool goes_on = !path.steps.empty() && path.steps.back().scene == scene && edge.options == 0;
    if (!goes_on) path.steps.push_back({scene, edge.options});
    path.time += edge.time;
    path.ending = nodes_[edge.to].scene;
  }

  void find_longest() {
    for (std::uint32_t node = 0; !nodes_.empty() && nodes_[node].way != kNone;) {
      const Edge& edge = edges_[nodes_[node].way];
      add_step(found_.longest, edge);
      node = edge.to;
    }
  }

  void find_shortest() {
    using Reached = std::pair<Tick, std::uint32_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    std::vector<Tick> best(nodes_.size(), -1);
    std::vector<std::uint32_t> by(nodes_.size(), kNone);
    if (!nodes_.empty()) queue.emplace(best[0] = 0, 0u);
    while (!queue.empty()) {
      const auto [time, node] = queue.top();
      queue.pop();
      if (nodes_[node].is == Node::Is::kEnding) return lay_out_shortest(node, by);
      if (time > best[node]) continue;
      for (const std::uint32_t number : nodes_[node].edges) {
        const Edge& edge = edges_[number];
        if (best[edge.to] >= 0 && best[edge.to] <= time + edge.time) continue;
        best[edge.to] = time + edge.time;
        by[edge.to] = number;
        queue.emplace(best[edge.to], edge.to);
      }
    }
  }

  void lay_out_shortest(std::uint32_t ending, const std::vector<std::uint32_t>& by) {
    std::vector<std::uint32_t> way;
    for (std::uint32_t node = ending; by[node] != kNone; node = edges_[by[node]].from) way.push_back(by[node]);
    for (auto edge = way.rbegin(); edge != way.rend(); ++edge) add_step(found_.shortest, edges_[*edge]);
  }

  const plan::Plan& plan_;
  Stepper stepper_;
  Exploration found_;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
  std::vector<Frame> frames_;
  std::size_t next_look_ = kOften;
  bool goes_on_ = true;
};

}  // namespace

Result<Exploration> explore(const plan::Plan& plan, plan::Hooks& hooks, const ExploreOptions& options,
                            const ExploreProgress& progress) {
  const Table table{1, options.team_size, std::nullopt};
  session::Session session(plan, hooks, settings_for(table, 1));
  if (Outcome seated = sit_down(session, table); !seated) return pass_on(seated);
  Explorer explorer(plan, hooks, options);
  explorer.walk(session.state(), progress);
  return explorer.sum_up();
}

}  // namespace drops::author
