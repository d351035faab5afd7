#pragma once
// SDL's audio driver while this lives: "disk" writes what would be heard into a file, which goes with it.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace drops::test {

class AudioDriver {
 public:
  explicit AudioDriver(const char* name) {
    ::setenv("SDL_AUDIODRIVER", name, 1);
    ::setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
  }
  ~AudioDriver() {
    ::unsetenv("SDL_AUDIODRIVER");
    ::unsetenv("SDL_DISKAUDIOFILE");
    std::filesystem::remove(file);
  }
  AudioDriver(const AudioDriver&) = delete;
  AudioDriver& operator=(const AudioDriver&) = delete;

  std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("drops_sound_" + std::to_string(::getpid()) + ".raw");
};

}  // namespace drops::test
