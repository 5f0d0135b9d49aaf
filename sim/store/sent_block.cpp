#include "store/sent_block.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace finsam {
namespace {

using nlohmann::json;

json binary(std::string_view bytes) { return json::binary({bytes.begin(), bytes.end()}); }

std::string bytes_in(const json& value) {
  const auto& bytes = value.get_binary();
  return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string sent_block(const PackedBlock& block) {
  json failures = json::array();
  for (const CaseFailure& failure : block.failures) {
    failures.push_back({failure.place, failure.year, failure.reason});
  }
  const json all = {block.first,  block.count, binary(block.bytes),
                    block.ends,   failures,    binary(block.statistics),
                    block.content};
  std::string bytes;
  json::to_cbor(all, bytes);
  return bytes;
}

std::optional<PackedBlock> received_block(const std::string& bytes) {
  try {
    const json all = json::from_cbor(bytes);
    PackedBlock block;
    block.first = all.at(0).get<std::int64_t>();
    block.count = all.at(1).get<int>();
    block.bytes = bytes_in(all.at(2));
    block.ends = all.at(3).get<std::vector<std::uint32_t>>();
    for (const json& failure : all.at(4)) {
      block.failures.push_back(
          {failure.at(0).get<int>(), failure.at(1).get<int>(), failure.at(2).get<std::string>()});
    }
    block.statistics = bytes_in(all.at(5));
    block.content = all.at(6).get<std::string>();
    if (content_of(block) == block.content) return block;
  } catch (const json::exception&) {
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace finsam
