#pragma once
// The parts of the catalogue, each in a file of its own.

#include <span>

#include "text/explain_words.hpp"

namespace finsam {

std::span<const PageText> roster_sentences();      ///< step 1
std::span<const PageText> allocation_sentences();  ///< steps 2 to 4 and 6 to 8
std::span<const PageText> damping_sentences();     ///< step 5
std::span<const PageText> matching_sentences();    ///< steps 9 and 11
std::span<const PageText> economy_sentences();     ///< steps 12 to 16
std::span<const PageText> payer_sentences();       ///< of municipalities and regions
std::span<const PageText> nation_sentences();
std::span<const PageText> account_sentences();  ///< of the national account
std::span<const PageText> page_labels();
std::span<const PageText> page_frame_texts();  ///< headings and what stands around the steps

}  // namespace finsam
