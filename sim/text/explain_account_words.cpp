#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"account.whole",
     {"Här står hela årets räkenskap, rad för rad som i Försäkringskassans redovisningar. Rader ur "
      "modellen är de som stegen ovan har gett. Rader utanför modellen står i scenariot, och "
      "modellen ändrar dem inte. Uträknade rader följer av de andra.",
      "Here is the whole account of the year, line by line as in the reports of "
      "Försäkringskassan. Lines of the model are what the steps above gave. Lines outside the "
      "model stand in the scenario, and the model does not change them. Derived lines follow from "
      "the others."}},
    {"account.books",
     {"Räkenskapen går ihop: {nation_opening_eget_kapital} + {account_income} (ingående eget "
      "kapital och intäkter) = {account_costs} + {nation_paid_back} + {eget_kapital} (kostnader, "
      "återbetalt vid upplösning och utgående eget kapital).",
      "The account balances: {nation_opening_eget_kapital} + {account_income} (opening eget "
      "kapital and income) = {account_costs} + {nation_paid_back} + {eget_kapital} (costs, what "
      "is paid back when förbund are dissolved, and closing eget kapital)."}},
    {"account.outside_income",
     {"Intäkter utanför modellen antas användas helt till insatser samma år.",
      "Income outside the model is assumed to be spent on activities in the same year, all of "
      "it."}},
    {"account.participants",
     {"Insatserna når {participants} deltagare. Det är {participants_share} av de {in_need} "
      "personer som enligt lagens förarbeten behöver samordnad rehabilitering.",
      "The activities reach {participants} participants. That is {participants_share} of the "
      "{in_need} people whom the law's drafters thought in need of coordinated "
      "rehabilitation."}},
};

}  // namespace

std::span<const PageText> account_sentences() { return sentences; }

}  // namespace finsam
