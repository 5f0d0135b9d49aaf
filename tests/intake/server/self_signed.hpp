#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace finsam::test {

struct FreeOpenSsl {
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

/// A new key, and a certificate for 127.0.0.1 that nobody but itself has signed.
struct SelfSigned {
  std::unique_ptr<EVP_PKEY, FreeOpenSsl> key;
  std::unique_ptr<X509, FreeOpenSsl> certificate;

  SelfSigned();
};

}  // namespace finsam::test
