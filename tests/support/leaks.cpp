// What LeakSanitizer is not to tell of: what others keep for good. A graphics driver keeps some kilobytes for each
// window, Graphviz some for each picture, and libspeechd a sentence where it cannot reach its service, known only by
// the C library's function that wrote it. A driver that was unloaded has no name any more, so none is.

extern "C" int dlclose(void* /*library*/) noexcept;
extern "C" int dlclose(void* /*library*/) noexcept {
  return 0;
}

extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:_dri.so\nleak:libEGL_mesa.so\nleak:libgvc.so\nleak:__vasprintf_internal\n";
}

extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
  return "print_suppressions=0";
}
