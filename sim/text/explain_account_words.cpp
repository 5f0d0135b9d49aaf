#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"account.whole",
     {"Här står hela årets räkenskap, rad för rad som i Försäkringskassans redovisningar. Rader ur "
      "modellen är de som stegen ovan har gett. Indata är värden i scenariot. Rader utanför "
      "modellen står också där, och modellen räknar inte med dem. Uträknade rader följer av de "
      "andra.",
      "Here is the whole account of the year, line by line as in the reports of "
      "Försäkringskassan. Lines of the model are what the steps above gave. Input is what the "
      "scenario has. Lines outside the model stand there too, and the model does not count with "
      "them. Derived lines follow from the others."}},
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
      "personer som enligt scenariot behöver samordnad rehabilitering.",
      "The activities reach {participants} participants. That is {participants_share} of the "
      "{in_need} people who by the scenario need coordinated rehabilitation."}},
    {"account.participants_by_law",
     {"Insatserna når {participants} deltagare. Det är {participants_share} av de {in_need} "
      "personer som enligt lagens förarbeten behöver samordnad rehabilitering.",
      "The activities reach {participants} participants. That is {participants_share} of the "
      "{in_need} people whom the law's drafters thought in need of coordinated "
      "rehabilitation."}},
};

}  // namespace

std::span<const PageText> account_sentences() { return sentences; }

}  // namespace finsam
