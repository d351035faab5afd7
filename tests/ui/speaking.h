#pragma once
// The window in one of its languages, with the catalogues that the build has made; in English again when it ends.

#include "game/client/languages.h"

namespace drops::client {

class Speaking {
 public:
  explicit Speaking(std::string_view language) {
    open_catalogues(DROPS_LANGUAGES_DIR);
    use_language(language);
  }
  ~Speaking() { use_language("en"); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
};

}  // namespace drops::client
