#pragma once
// The commands of drops-author, each in a file of its own. Each adds itself to the command line; the one that is
// given leaves in `run` what the program then does, which gives the exit status.

#include <functional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace drops::apps {

using Run = std::function<int()>;

void add_new(CLI::App& app, Run& run);
void add_check(CLI::App& app, Run& run);
void add_simulate(CLI::App& app, Run& run);
void add_graph(CLI::App& app, Run& run);
void add_play(CLI::App& app, Run& run);
void add_api(CLI::App& app, Run& run);

// To stderr, as "drops-author: what is wrong: what to do". Gives the status.
int complain(int status, const std::string& sentence);

// To a file, or to stdout where none is named. Gives the exit status, having complained where it cannot be written.
int put_out(const std::string& file, std::string_view text);

}  // namespace drops::apps
