#include "program/told_sweep.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "program/sweep_options.hpp"
#include "store/part_stores.hpp"

namespace finsam {
namespace {

constexpr char between = '\0';  // which no file's name has
constexpr std::array texts = {&ToldSweep::sweep, &ToldSweep::shard,   &ToldSweep::merged,
                              &ToldSweep::store, &ToldSweep::machine, &ToldSweep::identity};

std::string unlike(std::string_view option) {
  return fmt::format(
      "its {} is not that of rank 0, which shares one sweep with all ranks; with "
      "FINSAM_MPI_MODULE= "
      "in the environment every process runs for itself",
      option);
}

}  // namespace

ToldSweep told_sweep(const StoredSweep& sweep, const Given& given) {
  ToldSweep told;
  told.sweep = fmt::format("{} {} {}", address_of(sweep), sweep.cases, sweep.block_size);
  told.shard = given.text("shard").value_or("1/1");
  for (const std::string& file : given.texts("merge")) told.merged += file + "\n";
  told.store = store_file(given);
  told.machine = this_machine();
  told.identity = identity_of(told.store);
  return told;
}

std::string bytes_of(const ToldSweep& told) {
  std::string bytes;
  for (const auto text : texts) bytes += told.*text + between;
  return bytes;
}

ToldSweep told_in(const std::string& bytes) {
  ToldSweep told;
  std::size_t begin = 0;
  for (const auto text : texts) {
    const auto end = bytes.find(between, begin);
    if (end == std::string::npos) break;
    told.*text = bytes.substr(begin, end - begin);
    begin = end + 1;
  }
  return told;
}

std::string refusal(const ToldSweep& own, const ToldSweep& told) {
  if (own.sweep != told.sweep) return "what it reads is another sweep than that of rank 0";
  if (own.shard != told.shard) return unlike("--shard");
  if (own.merged != told.merged) return unlike("--merge");
  // Elsewhere the same disk may have another name.
  const bool may_differ = own.machine != told.machine || own.identity == told.identity;
  return own.store == told.store || may_differ ? "" : unlike("--store");
}

}  // namespace finsam
