"""The sentences of demo, new, import, status and explain in Dutch."""

from typing import Final

from lwa_cli.words.commands import CommandWords, SkeletonWords
from portfolio.findings import Severity

_SKELETON: Final = SkeletonWords(
    opening="Een initiatief voor de ronde: {round}.",
    how="Vul achter elke dubbele punt in wat erboven staat. Een regel met een # ervoor telt niet mee: haal het # weg"
    " als u die regel gebruikt. Wat u niet nodig hebt, mag weg. Schrijf bedragen in euro zonder punten of komma's"
    " voor duizendtallen: 120000 of 120_000.",
    check="Kijk het na met: {command}",
    choose="Kies uit: {choices}.",
    between="De dag waarop de aanvraag binnenkwam: jaar-maand-dag, van {first} tot en met {last}.",
    anchored="Tussen {worst} (slechtst) en {best} (best).",
    keys={
        "title": "De naam van het initiatief. Verplicht is alleen wat de ronde eist; een naam maakt het verslag"
        " leesbaar.",
        "summary": "Wat het initiatief doet en voor wie, in een of twee zinnen.",
        "reference": "Het dossiernummer van de aanvraag.",
        "contact": "Wie vragen beantwoordt. Dit komt in geen enkel verslag.",
        "received": "De dag waarop de aanvraag binnenkwam: jaar-maand-dag.",
        "lead": "De penvoerder.",
        "partners": "De partners die meedoen, naast de penvoerder.",
        "labels": "Waar het initiatief onder valt. Meer dan een mag ook: [een, twee].",
        "periods": "De perioden waarin het loopt. Laat u dit weg, dan zijn het alle perioden.",
        "cost": "De totale projectkosten. Een bedrag, of een bedrag per periode: {example}. Verplicht. De kosten zijn"
        " op de cent gelijk aan de aanvraag plus alle cofinanciering.",
        "cofinancing": "Wat anderen betalen, in geld (cash) of in natura (in_kind, met hours). Status: committed is"
        " vastgelegd, pledged is toegezegd maar nog niet getekend, applied is elders aangevraagd, open is nog te dekken"
        " (dan zonder from).",
        "ask": "Het gevraagde bedrag per fonds.",
        "ask_one": "Het gevraagde bedrag. Laat u dit weg, dan is het de kosten min alle cofinanciering.",
        "plan": "Hoeveel mensen er naar planning starten (start) en het resultaat halen (achieve). Tel ieder mens één"
        " keer, bij het verste resultaat waar die naar op weg is.",
        "distance": "De afstand tot de arbeidsmarkt van de doelgroep.",
        "results": "Wat er eerder is gemeten: één regel per resultaat en jaar.",
        "evidence": "Hoe goed elders is aangetoond dat de aanpak werkt: niveau 0 tot en met 5.",
        "scores": "De score op elk criterium. Verplicht.",
        "continues": "Wat er ook zonder dit voorstel doorgaat: waar (region, national, partner of stop), bij wie en"
        " welk deel van de resultaten.",
        "uses": "Wat het vraagt van de capaciteit waar de eisen over gaan.",
        "note": "Een opmerking voor wie dit bestand leest.",
    },
)

WORDS: Final = CommandWords(
    skeleton=_SKELETON,
    no_round="{path} is geen ronde: er staat geen round.yaml. Geef de map waarin round.yaml staat.",
    round_above="Bedoelt u {command}?",
    bad_id="{id} kan geen id zijn: gebruik kleine letters, cijfers en streepjes, en begin met een letter of cijfer.",
    id_meant="Bijvoorbeeld: {meant}.",
    id_taken="Er is al een initiatief {id} in {file}.",
    round_unreadable="{path} kan nog niet worden gelezen. Kijk eerst de ronde na met lwa validate.",
    demo_other_content="In {path} staat al iets anders ({name}). Kies een andere map, of gebruik --force om de"
    " voorbeeldbestanden erbij te zetten.",
    id_run="De id {id} botst met {file}, dat lwa met --out schrijft. Geef de ronde een andere id.",
    only_xlsx="{path}: het werkboek is een Excel-bestand. Geef een naam die eindigt op .xlsx.",
    only_xlsx_ods="{path}: het werkboek is een Excel-bestand. Geef een naam die eindigt op .xlsx; open het daarna in "
    "LibreOffice en kies Opslaan als, ODF-werkblad.",
    was_proposal="vervangen: {path} (daar stond het voorstel; nu een proefberekening)",
    was_what_if="vervangen: {path} (daar stond een proefberekening; nu het voorstel)",
    no_workbook="Er is geen voorstel, dus is er geen werkboek geschreven.",
    pb_alone="Een bestand van Pabulib (.pb) wordt een ronde op zichzelf. Geef het alleen, zonder andere bestanden.",
    imported="{n:project|projecten} omgezet naar {path}.",
    imported_forms="{n:initiatief|initiatieven} overgenomen in {path}.",
    needs_force="{n:bestand staat er al en is|bestanden staan er al en zijn} niet van lwa import. Met --force wordt het"
    " opnieuw geschreven; opmerkingen achter een # gaan dan verloren.",
    not_imported="Er is niets geschreven: los eerst de {n:fout|fouten} hierboven op.",
    more_may_follow="Na deze fouten kunnen er nog andere blijken.",
    send_back="stuur het formulier terug met deze punten.",
    for_real="dezelfde opdracht zonder --dry-run: {command}",
    kept_round="round.yaml in {path} blijft zoals het is.",
    budget="Budget",
    votes="Stemmen",
    votes_unit="stemmen",
    status_title="{title} ({id})",
    status_count="{n:initiatief|initiatieven}",
    status_in_window="{inside} van {all} op tijd binnen",
    status_window="aanvraagperiode van {first} tot en met {last}",
    status_from="aanvraagperiode vanaf {first}",
    status_until="aanvraagperiode tot en met {last}",
    status_wrong="{n} met fouten",
    status_warned="{n} met waarschuwingen",
    status_ready="Er kan worden gekozen.",
    status_impossible="De bestanden kloppen, maar geen enkele set kan aan alle eisen voldoen. lwa select zegt waarom.",
    status_not_ready="Er kan nog niet worden gekozen: {n:fout|fouten} in de bestanden.",
    unknown_code="De code {code} bestaat niet.",
    severity={Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.NOTE: "opmerking"},
    wrong="Fout:",
    right="Goed:",
    not_so="Zo niet:",
    so="Zo wel:",
)
