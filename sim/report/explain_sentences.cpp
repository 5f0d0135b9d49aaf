#include "report/explain_sentences.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "report/explain_values.hpp"
#include "report/term_text.hpp"
#include "text/explain_words.hpp"

namespace finsam {
namespace {

using Texts = std::map<std::string, std::string>;

/// Every value and parameter of a step under its name.
Texts values_of(const Step& step, Year year, Language language) {
  Texts texts = {{"year", fmt::format("{}", year.number)}};
  for (const std::vector<Amount>* amounts : {&step.amounts, &step.others}) {
    for (const Amount& amount : *amounts) {
      texts.try_emplace(amount.name, value_text(amount.value, {language}));
    }
  }
  for (const ParameterUse& use : step.parameters) {
    texts.try_emplace(use.name, parameter_text(use, language));
  }
  return texts;
}

std::string filled(std::string_view text, const Texts& texts) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& [name, value] : texts) store.push_back(fmt::arg(name.c_str(), value));
  try {
    return fmt::vformat(text, store);
  } catch (const fmt::format_error&) {
    throw std::logic_error("a value is missing: " + std::string(text));
  }
}

std::string told(const Sentence& sentence, const Texts& values, Language language) {
  Texts texts = values;
  for (const auto& [placeholder, name] : sentence.names) {
    if (name.starts_with('@')) {
      texts[placeholder] =
          filled(page_sentence(std::string_view(name).substr(1)).in(language), values);
    } else if (const auto found = values.find(name); found != values.end()) {
      texts[placeholder] = found->second;
    }
  }
  return filled(page_sentence(sentence.id).in(language), texts);
}

}  // namespace

std::vector<std::string> sentences_of(const Step& step, Year year, Language language) {
  const Texts values = values_of(step, year, language);
  std::vector<std::string> texts;
  for (const Sentence& sentence : step.sentences) texts.push_back(told(sentence, values, language));
  return texts;
}

std::string heading_of(const Step& step, Language language) {
  return filled(page_heading(step.id).in(language), values_of(step, Year{}, language));
}

std::string parameter_text(const ParameterUse& use, Language language) {
  const TermStyle style = language == Language::sv ? TermStyle::sv : TermStyle::en;
  if (std::holds_alternative<std::monostate>(use.value)) {
    return std::string(use.description->word_for_none);
  }
  if (const auto* text = std::get_if<std::string>(&use.value)) return *text;
  if (const auto* amount = std::get_if<Money<double>>(&use.value)) {
    return term_text(*use.description, *amount, style);
  }
  if (const auto* share = std::get_if<Share<double>>(&use.value)) {
    return term_text(*use.description, *share, style);
  }
  if (const auto* count = std::get_if<int>(&use.value)) {
    return term_text(*use.description, *count, style);
  }
  return term_text(*use.description, std::get<Choice>(use.value), style);
}

std::string written_value(const ParameterUse& use) {
  if (const auto* amount = std::get_if<Money<double>>(&use.value)) return written(*amount);
  if (const auto* share = std::get_if<Share<double>>(&use.value)) return written(*share);
  return parameter_text(use, Language::en);
}

std::string place_text(const Place& place) {
  if (place.file.empty() || place.file.starts_with("--")) return place.file;
  return fmt::format("{}:{}", place.file, place.line);
}

std::string label_of(const std::string& name, Language language) {
  const Phrase label = page_label(name);
  return label.empty() ? name : std::string(label.in(language));
}

std::vector<const ParameterUse*> distinct_parameters(const Step& step) {
  std::vector<const ParameterUse*> uses;
  for (const ParameterUse& use : step.parameters) {
    const bool seen = std::any_of(uses.begin(), uses.end(),
                                  [&](const ParameterUse* other) { return other->key == use.key; });
    if (!seen) uses.push_back(&use);
  }
  return uses;
}

std::vector<std::string_view> distinct_sources(const Step& step, Language language) {
  const RuleSource& silent = rule_sources::silent;
  std::vector<std::string_view> texts;
  for (const RuleSource& source : step.sources) {
    const std::string_view text = language == Language::sv ? source.sv : source.en;
    if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
  }
  const auto last =
      std::find(texts.begin(), texts.end(), language == Language::sv ? silent.sv : silent.en);
  if (last != texts.end()) std::rotate(last, last + 1, texts.end());  // "otherwise assumptions"
  return texts;
}

std::string subject_name(const Scenario& scenario, const Subject& subject, Year year) {
  const auto index = static_cast<std::size_t>(subject.index);
  switch (subject.kind) {
    case SubjectKind::forbund:
      return forbund_in(scenario.roster, year, subject.index).name;
    case SubjectKind::kommun:
      return scenario.roster.municipalities[index].name;
    case SubjectKind::region:
      return scenario.roster.lan[index].region;
    case SubjectKind::nation:
      break;
  }
  return "";
}

}  // namespace finsam
