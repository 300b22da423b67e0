"""The workbook in Dutch."""

from lwa_cli.words.book import BookWords

WORDS = BookWords(
    sheets={
        "summary": "Samenvatting",
        "selection": "Selectie",
        "why": "Onderbouwing",
        "money": "Geld",
        "spread": "Verdeling",
        "rules": "Eisen",
        "results": "Resultaten",
        "ranking": "Vergelijking",
        "assumptions": "Aannames",
        "provenance": "Verantwoording",
    },
    heading="{sheet}: {round}",
    cut=" … (ingekort: dit is meer dan een cel kan bevatten)",
    page="Blad {page} van {pages}",
    no="nee",
    in_proposal="In {it}",
    eligible="Komt in aanmerking",
    not_eligible="nee: {grounds}",
    place_by_value="Plaats op waarde",
    place_per_euro="Plaats per euro",
    why_about="Per initiatief: op welke plaats staat het in beide rangschikkingen, waarom staat het in {it} of "
    "niet, en wat zou dat veranderen. Groen: in {it}. Onder de tabel staat wat elke kolom betekent. "
    "Hoe de waarde tot stand komt, staat op het blad Resultaten.",
    value_about="Per initiatief: komt het in aanmerking, op welke plaats staat het in beide rangschikkingen, en hoe "
    "komt de waarde tot stand. Groen: in {it}.",
    why_by_list="De lijst op waarde bepaalt {it}. De laatste kolom zegt of een initiatief paste toen het aan de beurt "
    "was.",
    why_not_known="Waarom initiatieven wel of niet zijn gekozen en wat elke eis kost, staat niet in dit werkboek: dat "
    "is niet uitgerekend.",
    why_not_proven="Waarom initiatieven wel of niet zijn gekozen en wat elke eis kost, staat niet in dit werkboek: "
    "{it} is niet bewezen.",
    enters="Dan erin",
    leaves="Dan eruit",
    about_why="Waarom: zonder die eis was het gekozen; staan er meer, dan zonder een ervan. Bij “te weinig waarde” is "
    "er niet één eis die het alleen tegenhoudt.",
    about_changes="Dan erin en Dan eruit: wie er komt en gaat als een gekozen initiatief niet meedoet, of als een "
    "ander er juist in moet.",
    score_of="Score: {title}",
    part_of="Deel van de waarde: {title}",
    prices_static="Wat een eis kost, is uitgerekend voor {it}. Het verandert niet mee met de kolom Gekozen.",
    step="Stap",
    together="Eisen en besluiten samen",
    group="alle eisen van de groep “{name}”",
    all_decisions="alle besluiten",
    no_spread="In deze ronde hebben initiatieven geen labels en penvoerders geen partij. Er is dus geen verdeling om "
    "te tonen.",
    results_about="Hieronder dezelfde stappen per initiatief en uitkomst. De onderste rij telt op wat in {it} "
    "staat (ja).",
    results_criteria="Wat elk criterium bijdraagt aan de waarde: het gewicht maal de score. De onderste rij telt op "
    "wat in {it} staat (ja).",
    of_proposal="Samen in {it}",
    no_proposal="Er is geen voorstel. Daarom staan hier geen optellingen.",
    differs="Wie er verschilt",
    differs_about="Alleen de initiatieven die niet in al deze keuzes hetzelfde uitkomen. Groen: gekozen.",
    no_difference="Alle keuzes hierboven bestaan uit dezelfde initiatieven.",
    chart_value="Waarde per initiatief in {it}",
    chart_money="Gevraagd bedrag per initiatief in {it}",
    chart_ways_value="Waarde per werkwijze",
    chart_ways_money="Gevraagd bedrag per werkwijze",
    chart_first=" (de eerste {n})",
    euro="euro",
    no_assumptions="De waarde in deze ronde volgt alleen uit criteria en gewichten; er zijn geen aannames gedaan.",
    how_made="Hoe dit is gemaakt",
    digits="Een spreadsheet rekent met 15 cijfers. Van bedragen en sommen van {money} of meer kunnen de laatste "
    "cijfers daarom een cent of meer afwijken, en na narekenen anders zijn. In het rapport en de JSON van lwa zijn ze "
    "precies.",
    fact="Wat",
    fact_value="Gegeven",
    program="Programma",
    round_id="Ronde",
    round_title="Titel",
    format_="Formaat van de bestanden",
    solver="Rekenprogramma",
    second_solver="Tweede rekenprogramma",
    none="geen",
    checked="Nagerekend",
    checked_yes="ja: budget, eisen en waarde zijn los van het rekenprogramma exact nagerekend",
    checked_no="nee",
    changes="Anders dan in de ronde",
    note="Opmerking",
    files="Gelezen bestanden",
    files_about="Met de SHA-256 van elk bestand is na te gaan dat het niet is veranderd. De lijst wordt "
    "niet afgedrukt.",
    file="Bestand",
    sha256="SHA-256",
)
