#pragma once
// drops-author simulate: its words on the command line, and what it prints.

#include <functional>

namespace CLI {
class App;
}

namespace drops::apps {

// Adds the command; where it is given, leaves in `run` what the program then does, which gives the exit status.
void add_simulate(CLI::App& app, std::function<int()>& run);

}  // namespace drops::apps
