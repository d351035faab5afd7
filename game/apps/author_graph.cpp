// drops-author graph: a picture of the whole story.

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "game/apps/author_commands.h"
#include "game/author/graph_svg.h"
#include "game/author/graph_text.h"
#include "game/script/loader.h"

namespace drops::apps {
namespace {

struct Words {
  std::string file, out, format = "svg";
};

int draw(const Words& words) {
  const auto loaded = script::load_file(words.file);
  if (!loaded) return complain(1, loaded.error().sentence());
  if (loaded->plan.scenes.empty()) {
    return complain(1, fmt::format("'{}' has no scene to draw: see drops-author check", words.file));
  }
  if (!loaded->playable()) {
    (void)complain(
        0, fmt::format("'{}' has mistakes, and is drawn as far as it can be read: see drops-author check", words.file));
  }
  const author::StoryGraph graph = author::story_graph(loaded->plan);
  if (words.format == "dot") return put_out(words.out, author::graph_dot(graph));
  if (words.format == "mermaid") return put_out(words.out, author::graph_mermaid(graph));
  const auto svg = author::graph_svg(graph);
  if (!svg) return complain(1, svg.error().sentence());
  return put_out(words.out, *svg);
}

}  // namespace

void add_graph(CLI::App& app, Run& run) {
  const auto words = std::make_shared<Words>();
  CLI::App* command = app.add_subcommand("graph", "Draw a scenario: its scenes, what can be chosen, where it leads");
  command->add_option("file", words->file, "A scenario file (.lua)")->required();
  command->add_option("--out", words->out, "The file (stdout)");
  command->add_option("--format", words->format, "svg, dot or mermaid (svg)")
      ->check(CLI::IsMember({"svg", "dot", "mermaid"}));
  command->callback([words, &run] { run = [words] { return draw(*words); }; });
}

}  // namespace drops::apps
