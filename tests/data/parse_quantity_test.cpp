#include "data/parse_quantity.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(ParseShare, ReadsWholeMillionths) {
  EXPECT_EQ(parse_share("75 %")->millionths, 750'000);
  EXPECT_EQ(parse_share("75%")->millionths, 750'000);
  EXPECT_EQ(parse_share("12,5 %")->millionths, 125'000);
  EXPECT_EQ(parse_share("12.5\u00a0%")->millionths, 125'000);
  EXPECT_EQ(parse_share("33.3333\u202f%")->millionths, 333'333);
  EXPECT_EQ(parse_share("0.0001 %")->millionths, 1);
  EXPECT_EQ(parse_share("12.50000 %")->millionths, 125'000);
  EXPECT_EQ(parse_share("0 %")->millionths, 0);
  EXPECT_EQ(parse_share(" 100 % ")->millionths, 1'000'000);
  EXPECT_EQ(parse_share("1 000 %")->millionths, 10'000'000);
}

TEST(ParseShare, RefusesWhatIsNotAShare) {
  EXPECT_EQ(parse_share("10").error(), R"("10" has no per cent sign; write "10 %")");
  EXPECT_EQ(parse_share("0").error(), R"("0" has no per cent sign; write "0 %")");
  EXPECT_EQ(parse_share("0.1").error(),
            R"("0.1" has no per cent sign; write "0.1 %" or "10 %", whichever you mean)");
  EXPECT_EQ(parse_share("0,125").error(),
            R"("0,125" has no per cent sign; write "0,125 %" or "12.5 %", whichever you mean)");
  EXPECT_EQ(parse_share("1").error(),
            R"("1" has no per cent sign; write "1 %" or "100 %", whichever you mean)");
  EXPECT_EQ(parse_share("").error(), R"(nothing is written; write a share, for example "75 %")");
  EXPECT_EQ(parse_share("ten %").error(), R"("ten %" is not a share; write for example "75 %")");
  EXPECT_EQ(parse_share("75 procent").error(),
            R"("75 procent" has no per cent sign; write "75 %")");
  EXPECT_EQ(parse_share("nan %").error(), R"("nan %" is not a share; write for example "75 %")");
  EXPECT_EQ(parse_share("1e1 %").error(), R"("1e1 %" is not a share; write for example "75 %")");
  EXPECT_EQ(parse_share("5. %").error(), R"("5. %" is not a share; write for example "75 %")");
  EXPECT_EQ(parse_share("-5 %").error(), R"("-5 %" is negative; the least is 0 %)");
  EXPECT_EQ(parse_share("\u22125 %").error(), "\"\u22125 %\" is negative; the least is 0 %");
  EXPECT_EQ(parse_share("33.33333 %").error(), R"("33.33333 %" has more than four decimals)");
  EXPECT_EQ(parse_share("1 00 %").error(),
            R"("1 00 %" has a space in the wrong place; digits are grouped in threes)");
  EXPECT_EQ(parse_share("100000001 %").error(),
            R"("100000001 %" is too large; the most is 100 000 000 %)");
}

TEST(ParseAmount, ReadsWholeKronor) {
  EXPECT_EQ(parse_amount("339 Mkr")->kr, 339e6);
  EXPECT_EQ(parse_amount("339 mkr")->kr, 339e6);
  EXPECT_EQ(parse_amount("339 mnkr")->kr, 339e6);
  EXPECT_EQ(parse_amount("400 tkr")->kr, 400e3);
  EXPECT_EQ(parse_amount("400tkr")->kr, 400e3);
  EXPECT_EQ(parse_amount("339 000 000 kr")->kr, 339e6);
  EXPECT_EQ(parse_amount("339\u00a0000\u202f000\u00a0kr")->kr, 339e6);
  EXPECT_EQ(parse_amount("300\u2009000\u2009kr")->kr, 300e3);
  EXPECT_EQ(parse_amount("0,400 Mkr")->kr, 400e3);
  EXPECT_EQ(parse_amount("400,0 tkr")->kr, 400e3);
  EXPECT_EQ(parse_amount("0,075 Mkr")->kr, 75e3);
  EXPECT_EQ(parse_amount("1 500,000 tkr")->kr, 1.5e6);
  EXPECT_EQ(parse_amount("2.0750 Mkr")->kr, 2'075'000);
  EXPECT_EQ(parse_amount("2,07 Mkr")->kr, 2'070'000);
  EXPECT_EQ(parse_amount("0.000001 Mkr")->kr, 1);
  EXPECT_EQ(parse_amount("0 kr")->kr, 0);
  EXPECT_EQ(parse_amount("4 000 Mkr")->kr, 4e9);
  EXPECT_EQ(parse_amount("4000000000 kr")->kr, 4e9);
}

TEST(ParseAmount, RefusesABareNumber) {
  EXPECT_EQ(parse_amount("339").error(),
            R"("339" has no unit; write "339 Mkr", "339 tkr" or "339 kr")");
  EXPECT_EQ(parse_amount("0.5").error(), R"("0.5" has no unit; write "0.5 tkr" or "0.5 Mkr")");
  EXPECT_EQ(parse_amount("339000000").error(), R"("339000000" has no unit; write "339000000 kr")");
  EXPECT_EQ(parse_amount("99999999999").error(),
            R"("99999999999" has no unit; write for example "339 Mkr")");
}

TEST(ParseAmount, NeverHintsAtAnotherAmount) {
  EXPECT_EQ(parse_amount("300'000 kr").error(),
            R"("300'000 kr" is not an amount; write "300 000 kr")");
  EXPECT_EQ(parse_amount("400,000 kr").error(),
            R"("400,000 kr" has decimals; write "400 000 kr" if it is thousands)");
  EXPECT_EQ(parse_amount("400.000 kr").error(),
            R"("400.000 kr" has decimals; write "400 000 kr" if it is thousands)");
  EXPECT_EQ(parse_amount("0,400 kr").error(), R"("0,400 kr" has decimals; write whole kronor)");
  EXPECT_EQ(parse_amount("12,000,000 kr").error(),
            R"("12,000,000 kr" is not an amount; write "12 000 000 kr")");
  EXPECT_EQ(parse_amount("1.000.000 tkr").error(),
            R"("1.000.000 tkr" is not an amount; write "1 000 000 tkr")");
  EXPECT_EQ(parse_amount("400,000").error(),
            R"("400,000" has no unit; write "400 000 kr" if it is thousands)");
  EXPECT_EQ(parse_amount("1e6").error(), R"("1e6" is not an amount; write for example "339 Mkr")");
}

TEST(ParseAmount, TellsBothReadingsOfWhatCouldBeThousands) {
  EXPECT_EQ(parse_amount("1.000 tkr").error(),
            R"("1.000 tkr" can be read in two ways; write "1 000 tkr" or "1 tkr")");
  EXPECT_EQ(parse_amount("1,000 Mkr").error(),
            R"("1,000 Mkr" can be read in two ways; write "1 000 Mkr" or "1 Mkr")");
  EXPECT_EQ(parse_amount("1,500 mnkr").error(),
            R"("1,500 mnkr" can be read in two ways; write "1 500 mnkr" or "1,5 mnkr")");
  EXPECT_EQ(parse_amount("12.075 tkr").error(),
            R"("12.075 tkr" can be read in two ways; write "12 075 tkr" or "12 075 kr")");
  // No amount is as large as 339 000 Mkr.
  EXPECT_EQ(parse_amount("339,000 Mkr").error(),
            R"("339,000 Mkr" looks like thousands; write "339 Mkr")");
  // Millions are often given to the thousand.
  EXPECT_EQ(parse_amount("2,075 Mkr").value().kr, 2'075'000.0);
  EXPECT_EQ(parse_amount("339.075 Mkr").value().kr, 339'075'000.0);
}

TEST(ParseAmount, SaysHowToWriteWhatIsPlainlyMeant) {
  const auto written = [](std::string_view text) {
    const std::string error = parse_amount(text).error();
    return error.substr(error.find("; ") + 2);
  };
  for (const char* text : {"400 Tkr", "400 TKR", "400 tusen kr", "400 kkr", "400 tsek",
                           "400 tkr/år", "ca. 400 tkr", "400 tkr."}) {
    EXPECT_EQ(written(text), "write \"400 tkr\"") << text;
  }
  for (const char* text : {"400 000:-", "400 000,-", "400 000 SEK", "kr 400 000", "SEK 400'000",
                           "400’000 kr", "400_000 kronor", "400 000,00 kr", "400.000 SEK"}) {
    EXPECT_EQ(written(text), "write \"400 000 kr\"") << text;
  }
  for (const char* text :
       {"400 thousand", "SEK 400 thousand per year", "400 k/year", "400 thousand SEK"}) {
    EXPECT_EQ(written(text), "write \"400 tkr\"") << text;
  }
  for (const char* text : {"339 million", "339 millions", "SEK 339 million", "339 M SEK/year"}) {
    EXPECT_EQ(written(text), "write \"339 Mkr\"") << text;
  }
  EXPECT_EQ(written("0,4 miljoner"), "write \"0,4 Mkr\"");
  EXPECT_EQ(written("0,0004 miljarder kr"), "write \"400 tkr\"");
}

TEST(ParseAmount, RefusesWhatIsNotAnAmount) {
  EXPECT_EQ(parse_amount("339 MSEK").error(),
            R"("339 MSEK" has the unknown unit "MSEK"; write "339 Mkr")");
  EXPECT_EQ(parse_amount("10 %").error(),
            R"("10 %" has the unknown unit "%"; write "10 Mkr", "10 tkr" or "10 kr")");
  EXPECT_EQ(parse_amount(" ").error(),
            R"(nothing is written; write an amount, for example "339 Mkr")");
  EXPECT_EQ(parse_amount("inf kr").error(),
            R"("inf kr" is not an amount; write for example "339 Mkr")");
  EXPECT_EQ(parse_amount("-1 kr").error(), R"("-1 kr" is negative; the least is 0 kr)");
  EXPECT_EQ(parse_amount("1.0 kr").error(), R"("1.0 kr" has decimals; write "1 kr")");
  EXPECT_EQ(parse_amount("0.0005 tkr").error(),
            R"("0.0005 tkr" is not whole kronor; write fewer decimals)");
  EXPECT_EQ(parse_amount("4 000 000 001 kr").error(),
            R"("4 000 000 001 kr" is too large; the most is 4 000 000 000 kr)");
  EXPECT_EQ(parse_amount("4000.0000001 Mkr").error(),
            R"("4000.0000001 Mkr" is too large; the most is 4 000 000 000 kr)");
  EXPECT_EQ(parse_amount("9999999999999999999 kr").error(),
            R"("9999999999999999999 kr" has too many digits)");
  EXPECT_EQ(parse_amount("1234 567 kr").error(),
            R"("1234 567 kr" has a space in the wrong place; digits are grouped in threes)");
  EXPECT_EQ(parse_amount("1 234,5 6 Mkr").error(),
            R"("1 234,5 6 Mkr" has a space in the wrong place; digits are grouped in threes)");
}

TEST(ParseCount, ReadsWholeNumbers) {
  EXPECT_EQ(*parse_count("0"), 0);
  EXPECT_EQ(*parse_count("1 000"), 1000);
  EXPECT_EQ(*parse_count("1000000000"), 1'000'000'000);
  EXPECT_EQ(parse_count("2.5").error(), R"("2.5" is not a whole number; write for example "2")");
  EXPECT_EQ(parse_count("2.0").error(), R"("2.0" is not a whole number; write for example "2")");
  EXPECT_EQ(parse_count("1,000").error(), R"("1,000" is not a whole number; write "1 000")");
  EXPECT_EQ(parse_count("two").error(), R"("two" is not a whole number; write for example "2")");
  EXPECT_EQ(parse_count("3 years").error(),
            R"("3 years" is not a whole number; write the number alone, "3")");
  EXPECT_EQ(parse_count("-1").error(), R"("-1" is negative; the least is 0)");
  EXPECT_EQ(parse_count("1000000001").error(),
            R"("1000000001" is too large; the most is 1 000 000 000)");
}

TEST(ParseYear, ReadsFourDigits) {
  EXPECT_EQ(parse_year("2020")->number, 2020);
  EXPECT_EQ(parse_year("20").error(),
            R"("20" is not a year; write four digits, for example "2020")");
  EXPECT_EQ(parse_year("2020.5").error(),
            R"("2020.5" is not a year; write four digits, for example "2020")");
  EXPECT_EQ(parse_year("1899").error(), R"("1899" is not a year from 1900 to 2200)");
  EXPECT_EQ(parse_year("2201").error(), R"("2201" is not a year from 1900 to 2200)");
}

TEST(ParseKronor, ReadsACellInKronor) {
  EXPECT_EQ(parse_kronor("4921000")->kr, 4'921'000);
  EXPECT_EQ(parse_kronor("4\u00a0921 000")->kr, 4'921'000);
  EXPECT_EQ(parse_kronor("").error(),
            R"(nothing is written; write an amount in whole kronor, for example "4921000")");
  EXPECT_EQ(parse_kronor("4921,0").error(), R"("4921,0" has decimals; write whole kronor)");
  EXPECT_EQ(parse_kronor("5 tkr").error(),
            R"("5 tkr" is not an amount in whole kronor; write the number alone, "5000")");
  EXPECT_EQ(parse_kronor("5 kr").error(),
            R"("5 kr" is not an amount in whole kronor; write the number alone, "5")");
  EXPECT_EQ(parse_kronor("1e6").error(),
            R"("1e6" is not an amount in whole kronor; write for example "4921000")");
  EXPECT_EQ(parse_kronor("4,921,000").error(),
            R"("4,921,000" is not an amount in whole kronor; write "4921000")");
  EXPECT_EQ(parse_kronor("6.177.000").error(),
            R"("6.177.000" is not an amount in whole kronor; write "6177000")");
  EXPECT_EQ(parse_kronor("6,177").error(),
            R"("6,177" has decimals; write "6177" if it is thousands)");
  EXPECT_EQ(parse_kronor("NaN").error(),
            R"("NaN" is not an amount in whole kronor; write for example "4921000")");
  EXPECT_EQ(parse_kronor("-7").error(), R"("-7" is negative; the least is 0)");
  EXPECT_EQ(parse_kronor("4000000001").error(),
            R"("4000000001" is too large; the most is 4 000 000 000 kr)");
}

TEST(ParseTenths, ReadsACellOfAStatistic) {
  EXPECT_EQ(*parse_tenths("26050"), 260'500);
  EXPECT_EQ(*parse_tenths("1438.9"), 14'389);
  EXPECT_EQ(*parse_tenths("1\u00a0438,9"), 14'389);
  EXPECT_EQ(*parse_tenths("1\u2009438,0"), 14'380);
  EXPECT_EQ(*parse_tenths("10000000000"), 100'000'000'000);
  EXPECT_EQ(parse_tenths("1.25").error(), R"("1.25" has more than one decimal)");
  EXPECT_EQ(parse_tenths("10.50").error(), R"("10.50" has more than one decimal)");
  EXPECT_EQ(parse_tenths("0,500").error(), R"("0,500" has more than one decimal)");
  EXPECT_EQ(parse_tenths("10,500").error(),
            R"("10,500" has more than one decimal; write "10 500" if it is thousands)");
  EXPECT_EQ(parse_tenths("10.000").error(),
            R"("10.000" has more than one decimal; write "10 000" if it is thousands)");
  EXPECT_EQ(parse_tenths("1,234,567").error(), R"("1,234,567" is not a number; write "1 234 567")");
  EXPECT_EQ(parse_tenths("10000000000.1").error(),
            R"("10000000000.1" is too large; the most is 10 000 000 000)");
  EXPECT_EQ(
      parse_tenths("..").error(),
      R"(".." is not a number; write for example "1438.9", or nothing where there is no value)");
}

TEST(ParseQuantity, ShortensAndEscapesWhatItQuotes) {
  EXPECT_EQ(parse_year("20\n20\x07\xff").error(),
            R"("20\n20\x07\xff" is not a year; write four digits, for example "2020")");
  EXPECT_EQ(
      parse_year(std::string(41, 'a')).error(),
      "\"" + std::string(40, 'a') + "…\" is not a year; write four digits, for example \"2020\"");
}

}  // namespace
}  // namespace finsam
