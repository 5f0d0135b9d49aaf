// Which file systems are no local disks.

#include "store/network_disk.hpp"

#include <gmock/gmock.h>

#include "support/temp_folder.hpp"

namespace finsam {
namespace {

TEST(NetworkFileSystem, IsKnownByItsNumber) {
  EXPECT_EQ(network_file_system(0x6969UL), "nfs");
  EXPECT_EQ(network_file_system(0xff534d42UL), "cifs");
  EXPECT_EQ(network_file_system(0x65735546UL), "fuse");
  EXPECT_EQ(network_file_system(0x01021997UL), "9p");
  EXPECT_EQ(network_file_system(0xffffffffff534d42UL), "cifs") << "as a signed int widens it";
}

TEST(NetworkFileSystem, LocalDisksAreNone) {
  EXPECT_EQ(network_file_system(0xef53UL), "") << "ext4";
  EXPECT_EQ(network_file_system(0x01021994UL), "") << "tmpfs";
  EXPECT_EQ(network_file_system(0x794c7630UL), "") << "overlay";
}

TEST(NetworkFileSystem, WhatCannotBeToldIsNone) {
  const test::TempFolder folder;
  EXPECT_EQ(network_file_system((folder / "nothing").string()), "");
}

}  // namespace
}  // namespace finsam
