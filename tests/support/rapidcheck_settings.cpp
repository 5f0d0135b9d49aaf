// How RapidCheck runs unless RC_PARAMS says otherwise: many cases, the same every time.

#include <cstdlib>

namespace {

[[maybe_unused]] const int set = setenv("RC_PARAMS", "seed=20150122 max_success=1500", 0);

}  // namespace
