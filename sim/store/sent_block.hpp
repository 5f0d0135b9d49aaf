#pragma once

#include <optional>
#include <string>

#include "store/packed_block.hpp"

namespace finsam {

/// A packed block as bytes that another process reads (CBOR).
std::string sent_block(const PackedBlock& block);

/// The block again; nothing where the bytes are not what was sent.
std::optional<PackedBlock> received_block(const std::string& bytes);

}  // namespace finsam
