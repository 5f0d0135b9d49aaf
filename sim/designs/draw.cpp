#include "finsam/draw.hpp"

#include <Random123/philox.h>

namespace finsam {

std::uint64_t unit_number(std::string_view id) {
  // FNV-1a, of which Philox makes what is evenly spread.
  std::uint64_t number = 0xcbf29ce484222325u;
  for (const char c : id) {
    number ^= static_cast<unsigned char>(c);
    number *= 0x100000001b3u;
  }
  return number;
}

std::uint64_t draw_bits(std::uint64_t seed, Purpose purpose, std::uint64_t replicate,
                        std::uint64_t unit, std::uint64_t place) {
  using Philox = r123::Philox4x64;
  const Philox::ctr_type counter = {{replicate, unit, place, 0}};
  const Philox::key_type key = {{seed, static_cast<std::uint64_t>(purpose)}};
  return Philox()(counter, key)[0];
}

double draw(std::uint64_t seed, Purpose purpose, std::uint64_t replicate, std::uint64_t unit,
            std::uint64_t place) {
  return in_unit(draw_bits(seed, purpose, replicate, unit, place));
}

}  // namespace finsam
