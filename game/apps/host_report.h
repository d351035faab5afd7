#pragma once
// What drops-host tells of a session that was kept: its story from the first event, as its terminal told it but
// with the words of the debrief, and its result. Needs no network, and changes nothing in the file.

#include <string>

namespace drops::apps {

struct ReportOptions {
  std::string db;     // the session's file
  bool json = false;  // the result as one JSON object, and nothing else
};

// Gives the exit status, 0 done or 1 failed, and has said on stderr why.
[[nodiscard]] int report_session(const ReportOptions& options);

}  // namespace drops::apps
