#pragma once
// A page's steps in words, for the text and the JSON alike.

#include <string>
#include <vector>

#include "analysis/explanation.hpp"
#include "text/language.hpp"

namespace finsam {

/// The sentences of a step with their numbers, each whole.
/// @throws std::logic_error where a sentence asks for a value that the step does not have
std::vector<std::string> sentences_of(const Step& step, Year year, Language language);

/// The heading of a step; where it names whom the step is about, the name is put in.
std::string heading_of(const Step& step, Language language);

/// The value of a parameter as the language writes it; the word for "none" where there is none.
std::string parameter_text(const ParameterUse& use, Language language);

/// The value as one would write it in a scenario.
std::string written_value(const ParameterUse& use);

/// "scenarios/law/frame.yaml:11", what --set says, or empty for a default.
std::string place_text(const Place& place);

/// What a value or an indicator is called; its own name where the catalogue has none.
std::string label_of(const std::string& name, Language language);

/// The parameters of a step, each key once.
std::vector<const ParameterUse*> distinct_parameters(const Step& step);

/// The sources of a step, each once.
std::vector<std::string_view> distinct_sources(const Step& step, Language language);

/// The name of whom the page is about: a förbund's, a municipality's, a region's; empty for the
/// nation.
std::string subject_name(const Scenario& scenario, const Subject& subject, Year year);

}  // namespace finsam
