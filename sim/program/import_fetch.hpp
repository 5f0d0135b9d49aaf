#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "finsam/scenario.hpp"
#include "intake/column_choice.hpp"
#include "intake/http.hpp"
#include "text/language.hpp"

namespace finsam {

struct Given;

/// What a service answered: where it was asked for, and its bytes.
struct Answer {
  std::string name;
  std::string bytes;
};

/// Where the service is asked: --url, or its own address.
std::string service_url(const Given& given);

/// The requests that the command line asks for, for the municipalities of `scenario`.
/// @return them, or what is wrong on the command line
tl::expected<std::vector<HttpRequest>, std::string> requests_of(const Given& given,
                                                                const SourceChoice& choice,
                                                                const Scenario& scenario);

/// The requests as --dry-run shows them: method, URL, number of cells and body.
std::string requests_text(const std::vector<HttpRequest>& requests, Language language);

/// Fetches the answers, and tells how far it has come where there are several requests.
/// @return all of them, or a line that says why there is none
tl::expected<std::vector<Answer>, std::string> fetch_answers(
    const Given& given, const std::vector<HttpRequest>& requests);

}  // namespace finsam
