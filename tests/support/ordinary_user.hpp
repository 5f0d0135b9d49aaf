#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace finsam::support {

/// While it lives, a test that root runs has only the rights of an ordinary user, who owns
/// `folder`.
class OrdinaryUser {
 public:
  explicit OrdinaryUser(const std::filesystem::path& folder) : is_root_(::geteuid() == 0) {
    if (!is_root_) return;
    EXPECT_EQ(::chown(folder.c_str(), nobody, static_cast<gid_t>(-1)), 0);
    EXPECT_EQ(::seteuid(nobody), 0);
  }
  ~OrdinaryUser() {
    if (!is_root_) return;
    EXPECT_EQ(::seteuid(0), 0);
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  static constexpr uid_t nobody = 65534;
  bool is_root_;
};

}  // namespace finsam::support
