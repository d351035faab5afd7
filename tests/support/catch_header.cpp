// Nothing: the target that this belongs to precompiles catch.hpp for the test binaries.
