"""Forms and tables that were filled in, and elections of Pabulib: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NOT_A_FORM: Say(
        "Dit is geen formulier dat lwa form heeft gemaakt.",
        "Vul een formulier van lwa form in, of maak een tabel (.csv) met de namen van de sleutels in de eerste regel.",
        "Uit een eigen Excelbestand is niet op te maken welke cel wat betekent. Een formulier heeft een verborgen blad "
        "dat dat zegt.",
    ),
    Code.FORM_DAMAGED: Say(
        "Dit bestand is geen leesbaar Excelbestand; het is beschadigd of iets anders dan de naam zegt.",
        "Open het in Excel of LibreOffice en sla het opnieuw op als .xlsx.",
        "Een .xlsx-bestand is een zip met vaste onderdelen. Hier ontbreekt er een of klopt er een niet.",
    ),
    Code.FORM_LOCKED: Say(
        "Dit bestand is met een wachtwoord beveiligd en kan niet worden gelezen.",
        "Open het in Excel, haal bij Bestand, Info het wachtwoord weg en sla het op.",
        "Met een wachtwoord om te openen is het hele bestand versleuteld.",
    ),
    Code.FORM_FORMAT: Say(
        "Van dit soort bestand worden geen initiatieven gelezen.",
        "Sla het in Excel of LibreOffice op als .xlsx. Een tabel mag ook .csv zijn.",
        "lwa import leest formulieren (.xlsx), tabellen (.csv) en bestanden van Pabulib (.pb).",
    ),
    Code.FORM_VERSION: Say(
        "Dit formulier is gemaakt met een andere versie van lwa.",
        "Maak met lwa form een nieuw formulier en neem de antwoorden over, of gebruik de lwa waarmee het is gemaakt.",
        "De indeling van een formulier heeft een nummer. Alleen van die indeling is bekend welke cel wat betekent.",
    ),
    Code.FORM_CHANGED: Say(
        "Het verborgen blad van dit formulier is veranderd.",
        "Neem de antwoorden over in een nieuw formulier van lwa form.",
        "Het verborgen blad zegt welke cel wat betekent. Klopt het niet, dan kan geen antwoord worden gelezen.",
    ),
    Code.FORM_ROW: Say(
        "De rij “{key}” ontbreekt op dit blad of staat er twee keer.",
        "Zet de rij terug, of neem de antwoorden over in een nieuw formulier van lwa form.",
        "Elke rij van een formulier heeft in een verborgen kolom een eigen naam. Rijen mogen worden verplaatst, maar "
        "niet weggehaald of gekopieerd.",
    ),
    Code.FORM_EMPTY: Say(
        "Hier is nog geen initiatief ingevuld.",
        "Vul het in, of haal het bestand weg.",
        "Een leeg blad van een formulier wordt overgeslagen. Is er geen enkel blad ingevuld, dan is het waarschijnlijk "
        "het verkeerde bestand.",
    ),
    Code.NO_OUTCOME: Say(
        "In deze cel staat een formule of een foutmelding van Excel, en geen waarde.",
        "Typ hier de waarde zelf.",
        "Van een formule wordt de uitkomst gelezen die Excel het laatst heeft opgeslagen. Ontbreekt die of is het een "
        "fout als #VERW!, dan is er niets te lezen.",
    ),
    Code.NO_NAME: Say(
        "Dit initiatief heeft geen naam waar een id van te maken is.",
        "Vul een titel of een id in.",
        "Het bestand van een initiatief heet naar zijn id. Ontbreekt de id, dan wordt zij van de titel gemaakt.",
    ),
    Code.NO_NAME_COLUMN: Say(
        "De tabel heeft geen kolom id en geen kolom title.",
        "Zet in de eerste regel de namen van de kolommen, met in elk geval id of title.",
        "Elke regel van een tabel is een initiatief en wordt een bestand dat naar zijn id of titel heet.",
    ),
    Code.COLUMN_UNFINISHED: Say(
        "De naam van de kolom “{text}” is niet af: er hoort nog een deel achter.",
        "Schrijf bijvoorbeeld {example}.",
        "De naam van een kolom is het pad naar één waarde, met punten ertussen. De regels van een lijst hebben een "
        "nummer vanaf 1.",
    ),
    Code.TWO_AMOUNTS: Say(
        "Bij “{key}” staat een waarde voor het geheel en ook een voor een deel.",
        "Laat een van de twee leeg.",
        "Een bedrag is één getal of een getal per periode, niet allebei.",
    ),
    Code.NOTHING_TO_IMPORT: Say(
        "In deze map staat geen formulier (.xlsx) en geen tabel (.csv).",
        "Geef de map waarin de ingevulde formulieren staan.",
        "Van een map worden de formulieren en tabellen gelezen die er direct in staan, niet die in mappen daarin.",
    ),
    Code.PROPOSAL_GIVEN: Say(
        "Dit is een werkboek van lwa select.",
        "Een veranderde keuze wordt niet overgenomen; schrijf besluiten in decisions.yaml.",
        "Een werkboek laat zien wat lwa select uit de bestanden van de ronde heeft berekend. Wat daarin wordt "
        "veranderd, verandert de ronde niet. Besluiten van de stuurgroep staan in decisions.yaml.",
    ),
    Code.DURATION: Say(
        "Hier staat een tijdsduur ({text}); typ een getal of tekst.",
        "Zet bij Celeigenschappen het getalformaat op Standaard en typ de waarde opnieuw.",
        "Een tijdsduur is in Excel een eigen soort waarde. Uren zijn hier een gewoon getal: 30 of 7,5.",
    ),
    Code.COLUMN_TOO_DEEP: Say(
        "De naam van de kolom “{text}” gaat te ver door: onder {known} staat niets meer.",
        "Schrijf {known}.",
        "De naam van een kolom is het pad naar één waarde. Onder cost staat bijvoorbeeld alleen een periode, "
        "zoals cost.2023.",
    ),
    Code.PB_NO_SECTION: Say(
        "Het deel {section} ontbreekt in dit bestand.",
        "Zet een regel met alleen {section} boven dat deel, en de kolomnamen op de regel daaronder.",
        "Een bestand van Pabulib bestaat uit de delen META, PROJECTS en VOTES. META en PROJECTS zijn nodig.",
    ),
    Code.PB_NO_COLUMN: Say(
        "Hier ontbreekt de kolom {column}.",
        "Zet {column} in de regel met kolomnamen. De kolommen worden gescheiden door puntkomma's.",
        "De regel onder PROJECTS noemt de kolommen. Nodig zijn project_id en cost, en voor de waarde votes of score.",
    ),
    Code.PB_NO_BUDGET: Say(
        "In META staat geen budget.",
        "Zet onder META een regel met budget, een puntkomma en het bedrag.",
        "Zonder budget is er niets te kiezen.",
    ),
    Code.PB_TOO_MANY_CELLS: Say(
        "Deze regel heeft {cells} cellen, maar er zijn {columns} kolommen.",
        "Zet tekst met een puntkomma tussen dubbele aanhalingstekens.",
        "Een puntkomma begint een nieuwe cel. Staat er een puntkomma in een naam, dan hoort die naam tussen dubbele "
        "aanhalingstekens.",
    ),
    Code.PB_EMPTY_CELL: Say(
        "Hier ontbreekt de waarde van {column}.",
        "Vul {column} in.",
        "Elk project heeft een project_id, kosten en een aantal stemmen nodig.",
    ),
    Code.PB_DUPLICATE_PROJECT: Say(
        "Het project {id} staat hier voor de tweede keer.",
        "Haal een van de twee regels weg, of geef deze een ander project_id.",
        "Elk project staat één keer in het bestand, anders telt het dubbel mee.",
    ),
    Code.PB_OPEN_QUOTE: Say(
        "Dit aanhalingsteken wordt nergens gesloten; verder is het bestand niet gelezen.",
        "Sluit de tekst af met een dubbel aanhalingsteken. Een aanhalingsteken in de tekst zelf schrijft u dubbel.",
        "Een cel die met een dubbel aanhalingsteken begint, loopt door tot het volgende. Zonder sluitteken is niet te "
        "zien waar de cel ophoudt.",
    ),
    Code.PB_NO_VOTES: Say(
        "Er is geen kolom votes of score, en uit de stembiljetten is geen aantal stemmen te tellen.",
        "Voeg een kolom votes toe met het aantal stemmen per project.",
        "De waarde van een project is het aantal stemmen. Dat staat in de kolom votes (of score), of wordt geteld "
        "uit VOTES als vote_type approval of choose-1 is.",
    ),
    Code.PB_STRAY_LINE: Say(
        "Deze regel hoort bij geen enkel deel.",
        "Begin het bestand met een regel waarop alleen META staat.",
        "Alles in een bestand van Pabulib staat onder META, PROJECTS of VOTES.",
    ),
    Code.PB_TWICE: Say(
        "{name} staat hier voor de tweede keer.",
        "Haal een van de twee weg.",
        "Een deel, een kolom of een sleutel van META mag maar één keer voorkomen.",
    ),
    Code.PB_NO_PROJECT: Say(
        "Er staan geen projecten onder PROJECTS.",
        "Zet elk project op een eigen regel onder de kolomnamen.",
        "Zonder projecten is er niets te kiezen.",
    ),
}
