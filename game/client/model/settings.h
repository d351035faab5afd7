#pragma once
// The page of settings, as plain data: what is chosen now and what there is to choose from.

#include <string>
#include <vector>

#include "game/client/languages.h"
#include "game/client/settings.h"

namespace drops::client::model {

struct SettingsPage {
  Settings now;
  std::vector<Language> languages;  // by their own names
  std::string system_language;      // by its own name
  std::string trouble;              // why they are not kept; empty: they are
  bool in_session = false;
};

}  // namespace drops::client::model
