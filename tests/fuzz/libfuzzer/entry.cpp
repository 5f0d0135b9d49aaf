// What libFuzzer calls: FINSAM_FUZZED is the function of fuzzed.hpp that a fuzzer is for.

#include <cstddef>
#include <cstdint>

#include "fuzz/fuzzed.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  finsam::fuzz::FINSAM_FUZZED({reinterpret_cast<const char*>(data), size});
  return 0;
}
