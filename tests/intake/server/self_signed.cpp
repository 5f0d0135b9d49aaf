#include "intake/server/self_signed.hpp"

#include <openssl/ec.h>

#include <stdexcept>

namespace finsam::test {
namespace {

constexpr long a_day = 24L * 60 * 60;

void must(bool done) {
  if (!done) throw std::runtime_error("OpenSSL cannot make a certificate");
}

}  // namespace

SelfSigned::SelfSigned() : key(EVP_EC_gen("P-256")), certificate(X509_new()) {
  must(key && certificate);
  X509* made = certificate.get();
  X509_gmtime_adj(X509_getm_notBefore(made), -a_day);
  X509_gmtime_adj(X509_getm_notAfter(made), a_day);
  X509_NAME* name = X509_get_subject_name(made);
  const auto* host = reinterpret_cast<const unsigned char*>("127.0.0.1");
  must(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0) == 1);
  must(X509_set_issuer_name(made, name) == 1);
  must(X509_set_pubkey(made, key.get()) == 1);
  must(X509_sign(made, key.get(), EVP_sha256()) > 0);
}

}  // namespace finsam::test
