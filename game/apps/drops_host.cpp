// drops-host: one process, one workshop. What the words of its command line mean; the rest is in host_run.cpp.

#include <CLI/CLI.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "game/apps/host_report.h"
#include "game/apps/host_run.h"

namespace {

using namespace drops::apps;

constexpr int kWrongUsage = 2;

int wrong_usage(const std::string& what, const std::string& todo) {
  std::fprintf(stderr, "drops-host: %s: %s\n", what.c_str(), todo.c_str());
  return kWrongUsage;
}

void add_common(CLI::App& words, HostOptions& options) {
  words.add_option("--port", options.port, "UDP port to listen on; 0: any free one")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  words.add_flag("--any-port", options.any_port, "where another program has that port, listen on any free one");
  words.add_flag_callback(
      "--no-announce", [&options] { options.announce = false; },
      "do not answer those in this network who look for a session; people type the address");
  words.add_option("--wait-for", options.wait_for, "players who join over the network, for --autopilot")
      ->check(CLI::Range(0, 4000));
  words.add_flag("--autopilot", options.autopilot, "start when all are there, end when every story is over");
  words.add_option("--limit", options.limit_s, "with --autopilot: give up after so many seconds; 0: never")
      ->check(CLI::Range(0, 1'000'000));
  words
      .add_option("--until-ended", options.until_ended_min,
                  "end so many minutes after the session has ended and everybody has left, or after 12 hours without "
                  "anybody")
      ->check(CLI::Range(0, 10'000));
  words.add_flag("--json", options.json, "print the result as one JSON object at the end, and nothing else");
  words.add_option("--ready-file", options.ready_file, "written as soon as people can join: port, code and keys");
  words.add_flag("--quiet", options.quiet, "print no transcript");
}

void add_run(CLI::App& words, HostOptions& options, std::vector<std::string>& scenarios) {
  words.add_option("SCENARIO", scenarios, "the .lua file of a scenario or a programme, or several scenarios in turn")
      ->required();
  words.add_option("--language", options.language, "the language of the story's texts, of those that the scenario has");
  words.add_flag("--rehearse", options.rehearse, "take the scenario anew, from the next scene on, when it is saved");
  words.add_option("--seed", options.seed, "where chance begins; the same seed, the same story (default: drawn)");
  words.add_option("--teams", options.teams, "how many teams")->check(CLI::Range(1, 200))->capture_default_str();
  words.add_option("--bots", options.bots, "bots to fill the teams with, evenly")->check(CLI::Range(0, 4000));
  words.add_flag("--contract", options.contract,
                 "ask everybody first to accept what is agreed on; who does not, observes");
  words.add_flag("--lock-at-start", options.lock_at_start,
                 "lock the door when a story begins; 'unlock' lets those in who come late");
  words.add_option("--db", options.db, "keep the session in this new file, to be resumed from");
  words.add_option("--pace", options.pace, "percent of the times for reading, talking, reveal and reflection")
      ->check(CLI::Range(0, 1000))
      ->capture_default_str();
  add_common(words, options);
}

void add_report(CLI::App& words, ReportOptions& options) {
  words.add_option("FILE", options.db, "the session's file")->required();
  words.add_flag("--json", options.json, "print the result as one JSON object, and nothing else");
}

// CLI11 says what is wrong; what to do about it is always in the help.
int parse_failed(const CLI::App& app, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && app.get_subcommands().empty()) {
    return wrong_usage("it is not said what to do", "begin with 'run SCENARIO', 'resume FILE' or 'report FILE'");
  }
  return wrong_usage(error.what(), "see drops-host --help");
}

}  // namespace

int main(int argc, char** argv) {
  HostOptions options;
  ReportOptions report;
  std::vector<std::string> scenarios;
  CLI::App app("Hosts one workshop of Drops & Buckets: teams join over the network with a code.", "drops-host");
  app.set_version_flag("--version", std::string("drops-host ") + DROPS_VERSION);
  app.require_subcommand(1);
  CLI::App& run_words = *app.add_subcommand("run", "host a new session of a scenario or a programme");
  add_run(run_words, options, scenarios);
  CLI::App& resume_words = *app.add_subcommand("resume", "go on with a session from the file that it was kept in");
  resume_words.add_option("FILE", options.db, "the session's file")->required();
  add_common(resume_words, options);
  CLI::App& report_words =
      *app.add_subcommand("report", "tell a session from its file: the story, and where trust stands");
  add_report(report_words, report);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return parse_failed(app, error);
  }

  if (report_words.parsed()) return report_session(report);
  if (options.autopilot && !resume_words.parsed() && options.bots + options.wait_for == 0) {
    return wrong_usage("--autopilot does not know how many players to wait for", "give --bots or --wait-for as well");
  }
  if (resume_words.parsed()) return resume_session(options);
  if (options.rehearse && scenarios.size() > 1) {
    return wrong_usage("one scenario is rehearsed, and " + std::to_string(scenarios.size()) + " were given",
                       "name the one that you edit");
  }
  options.scenarios = std::move(scenarios);
  return run_session(options);
}
