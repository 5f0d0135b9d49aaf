#include "data/read_file.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "data/sha256.hpp"

namespace finsam {
namespace {

class ReadFile : public ::testing::Test {
 protected:
  ReadFile() {
    std::string pattern = testing::TempDir() + "finsam-XXXXXX";
    folder_ = ::mkdtemp(pattern.data());
  }
  ~ReadFile() override { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return folder_ + "/" + name; }
  std::string with_bytes(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

 private:
  std::string folder_;
};

/// The message without the quoted path, which may be shortened.
std::string reason(const tl::expected<std::string, std::string>& read) {
  if (read) return "was read";
  return read.error().substr(read.error().rfind('"') + 2);
}

TEST_F(ReadFile, GivesTheBytes) {
  const std::string bytes("a\0b\r\n\xff", 6);
  EXPECT_EQ(*read_file(with_bytes("x", bytes), 6), bytes);
  EXPECT_EQ(*read_file(with_bytes("empty", ""), 0), "");
}

TEST_F(ReadFile, QuotesThePath) {
  EXPECT_EQ(read_file("no/such.csv", 10).error(), "\"no/such.csv\" does not exist");
}

TEST_F(ReadFile, RefusesWhatIsNotARegularFile) {
  EXPECT_EQ(reason(read_file(path("."), 10)), "is a folder, not a file");
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  EXPECT_EQ(reason(read_file(path("pipe"), 10)), "is not a regular file");
  EXPECT_EQ(reason(read_file("/dev/zero", 10)), "is not a regular file");
  EXPECT_EQ(reason(read_file(std::string("a\0b", 3), 10)), "is not a file name");
  EXPECT_EQ(reason(read_file(with_bytes("x", "1") + "/y", 10)), "does not exist");
}

TEST_F(ReadFile, ReadsAPipeIfAsked) {
  const std::string pipe = path("pipe");
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(*read_file(pipe, 10, Pipes::read), "")
      << "nobody writes to it, so nothing is waited for";
  const int end = ::open(pipe.c_str(), O_RDWR);
  const std::string bytes(5000, 'a');
  ASSERT_EQ(::write(end, bytes.data(), bytes.size()), 5000);
  EXPECT_EQ(reason(read_file(pipe, 10, Pipes::read)), "is too large; the most is 10 bytes");
  ::close(end);
  EXPECT_EQ(reason(read_file("/dev/zero", 10, Pipes::read)), "is not a regular file");
}

TEST_F(ReadFile, RefusesWhatCannotBeRead) {
  // A regular file whose reading fails, also for root.
  EXPECT_EQ(reason(read_file("/proc/self/mem", 10)), "cannot be read: Input/output error");
}

TEST_F(ReadFile, RefusesWhatIsTooLarge) {
  EXPECT_EQ(reason(read_file(with_bytes("x", "1234567"), 6)), "is too large; the most is 6 bytes");
  // A file that says it is empty, and is not.
  EXPECT_EQ(reason(read_file("/proc/self/status", 6)), "is too large; the most is 6 bytes");
  EXPECT_EQ(reason(read_file("/proc/self/status", 1'000'000)), "was read");
  with_bytes("huge", "");
  std::filesystem::resize_file(path("huge"), 200ull << 20);
  EXPECT_EQ(reason(read_file(path("huge"), largest_table)),
            "is too large; the most is 67 108 864 bytes");
}

TEST(Sha256, IsTheStandardOne) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace finsam
