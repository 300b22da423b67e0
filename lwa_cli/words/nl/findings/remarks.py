"""Warnings and notes: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.EMPTY_VALUE: Say(
        "Niet ingevuld, en dus niet meegeteld: {keys}.",
        "Vul in wat nodig is; de rest mag leeg blijven.",
        "Een sleutel zonder waarde telt alsof de regel er niet staat. Zo kan een formulier deels leeg blijven, maar "
        "het kan ook een vergissing zijn.",
    ),
    Code.CUT_AT_HASH: Say(
        "Alles vanaf “{lost}” is weggevallen: na een spatie begint # een opmerking. Gelezen is “{kept}”.",
        "Hoort het bij de tekst? Zet de tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie achter #.",
        "In YAML begint een opmerking met een spatie en #. Zonder aanhalingstekens wordt de titel Plan #1 dus Plan.",
    ),
    Code.YML_FILE: Say(
        "Dit bestand wordt niet gelezen: de naam moet eindigen op .yaml.",
        "Geef het bestand de naam {name}.",
        "Alleen bestanden waarvan de naam eindigt op .yaml (kleine letters) worden gelezen.",
    ),
    Code.OTHER_FILE: Say(
        "Dit bestand wordt niet gelezen; het is geen .yaml-bestand van een ronde.",
        "Zet het ergens anders, of geef het een naam die op .yaml eindigt als het bij de ronde hoort.",
        "In de map van een ronde staan round.yaml en decisions.yaml; in de mappen initiatives en assessments staan "
        ".yaml-bestanden. Al het andere wordt overgeslagen.",
    ),
    Code.SUBFOLDER: Say(
        "Deze map wordt niet gelezen; initiatieven en beoordelingen staan niet in submappen.",
        "Zet de bestanden rechtstreeks in initiatives of assessments, of zet de map ergens anders.",
        "De mappen initiatives en assessments worden gelezen zonder hun submappen.",
    ),
    Code.NO_RECEIVED: Say(
        "Er is een aanvraagperiode, maar hier ontbreekt de datum van ontvangst.",
        "Voeg received toe, zoals received: {day}.",
        "Zonder datum is niet te zien of de aanvraag op tijd was. Zij geldt dan als op tijd.",
    ),
    Code.NOBODY_ABSTAINED: Say(
        "“{by}” besliste over “{initiative}”, terwijl “{partner}” daaraan meedoet, en niemand heeft zich onthouden.",
        "Zet bij abstained wie zich heeft onthouden.",
        "Wie een initiatief leidt of eraan meedoet, beslist er niet over mee. Het besluit zegt wie zich "
        "heeft onthouden.",
    ),
    Code.DISTANCE_ASSUMED: Say(
        "De doelgroep ontbreekt; er is gerekend met “{group}”, waar het minste extra meetelt.",
        "Voeg distance toe: de afstand tot de arbeidsmarkt van de deelnemers.",
        "Zonder groep geldt die met de hoogste deadweight. Dat is de voorzichtige keuze: het meeste zou ook "
        "zonder het initiatief zijn gebeurd.",
    ),
    Code.LONELY_VARIANT: Say(
        "Dit is een variant van “{text}”, maar er is geen andere variant en geen initiatief met die naam.",
        "Controleer de naam bij variant_of.",
        "Van alle varianten van een aanvraag wordt er hoogstens één gekozen. Met maar één variant doet deze "
        "sleutel niets.",
    ),
    Code.OUTSIDE_ITS_PERIODS: Say(
        "Er staat een bedrag in “{period}”, maar het initiatief loopt in: {periods}.",
        "Zet het bedrag in een andere periode, of pas periods aan.",
        "Het bedrag telt mee in de periode waarin het staat, ook al loopt het initiatief dan niet.",
    ),
    Code.UNUSED_CAPACITY: Say(
        "Nog geen initiatief noemt “{text}” onder uses. Deze eis houdt nu niets tegen.",
        "Controleer de naam, of vul uses in bij de initiatieven. Nu genoemd: {known}.",
        "Een capaciteit bestaat als minstens één initiatief hem onder uses noemt. Namen moeten letterlijk gelijk zijn; "
        "staat er een tikfout in, dan telt de eis niemand mee.",
    ),
    Code.PLAN_ABOVE_BEST_YEAR: Say(
        "Voor “{title}” zijn {planned} starters gepland; in het beste jaar ({year}) waren het er {best}.",
        "Controleer het aantal, of leg in note uit waarom het er nu meer kunnen zijn.",
        "Een plan dat meer dan een kwart boven het beste jaar ligt, komt zelden uit. Er is niets fout: de waarde "
        "rekent al met het deel van eerdere plannen dat echt startte.",
    ),
    Code.NET_ABOVE_QUARTER: Say(
        "Van de starters zou {net} alleen dankzij dit initiatief “{title}” bereiken; meer dan {most} is ongewoon.",
        "Kijk de resultaten en de vergelijking na. Zijn er geen eigen resultaten, dan rust dit op een gemiddelde.",
        "Waar goed gemeten is, zijn de netto resultaten meestal klein. Een hoog netto aandeel betekent vaak dat er te "
        "weinig is afgetrokken voor wat ook zonder het initiatief zou zijn gebeurd. Een proef zonder eigen "
        "resultaten krijgt het gemiddelde van de andere initiatieven; dan zegt dit nog niets over de proef zelf.",
    ),
    Code.ACHIEVE_ABOVE_MEASURED: Say(
        "Volgens het plan bereikt {planned} van de starters “{title}”; te verwachten is {expected}.",
        "Controleer achieve, of leg in note uit wat er anders gaat dan eerst.",
        "De waarde hangt niet af van achieve. Dat getal wordt alleen vergeleken met wat eerdere resultaten doen "
        "verwachten; meer dan 10 procentpunt daarboven valt op.",
    ),
    Code.FEW_OBSERVED: Say(
        "In {year} is bij “{title}” minder dan de helft gevolgd: {observed} van {achieved}.",
        "Vul observed en retained aan als er meer mensen zijn gevolgd.",
        "Zijn er weinig mensen gevolgd, dan is niet goed te zeggen hoeveel er na 12 maanden nog aan het werk zijn. "
        "Juist wie niet meer te bereiken is, kan het werk weer kwijt zijn.",
    ),
    Code.MORE_STARTED_THAN_PLANNED: Say(
        "In {year} zijn er bij “{title}” meer gestart ({started}) dan gepland ({planned}).",
        "Controleer of de getallen niet zijn verwisseld.",
        "Meer starters dan gepland kan, maar is zeldzaam. De waarde rekent met het deel van eerdere plannen dat echt "
        "startte, en dat is hier meer dan alles.",
    ),
    Code.OLD_RESULT: Say(
        "Dit resultaat is uit {year}; resultaten van vóór {oldest} zeggen weinig over deze ronde.",
        "Laat deze regel staan en voeg nieuwere resultaten toe.",
        "Een resultaat telt mee, hoe oud het ook is. Is het van meer dan drie jaar voor de eerste periode, dan kunnen "
        "de arbeidsmarkt en de aanpak intussen veranderd zijn.",
    ),
    Code.EVIDENCE_OWN_WORD: Say(
        "Alleen de aanvrager zelf heeft de bewijskracht beoordeeld (niveau {level}).",
        "Laat een beoordelaar ernaar kijken en zet het oordeel als evidence in assessments.",
        "Hoe sterker het bewijs, hoe meer een resultaat meetelt. Daarom is het goed als ook een ander dan de aanvrager "
        "er een oordeel over geeft. Zolang dat er niet is, heet het in de verslagen eigen opgave.",
    ),
    Code.WORTH_NOTHING: Say(
        "Dit initiatief heeft de waarde 0: of het meedoet, maakt voor de waarde van het voorstel niet uit.",
        "Hebben andere initiatieven het nodig? Zeg dat met een regel requires.",
        "Een netwerk of een coördinator heeft zelf geen resultaten, maar maakt andere initiatieven mogelijk. Met een "
        "regel requires komt het in het voorstel als die andere de moeite waard zijn.",
    ),
    Code.NOTHING_MEASURED: Say(
        "Over “{title}” is in deze ronde niets gemeten; aangenomen is dat {rate} van de starters het bereikt.",
        "Voeg resultaten toe, of geef een aandeel op onder prior.",
        "Zonder enig resultaat is niet te zeggen welk deel van de starters de uitkomst bereikt. De helft is een "
        "aanname, dezelfde voor alle initiatieven.",
    ),
    Code.NOBODY_FOLLOWED: Say(
        "Bij “{title}” is in deze ronde niemand gevolgd; aangenomen is dat {rate} na 12 maanden nog aan het werk is.",
        "Voeg observed en retained toe aan de resultaten, of geef een aandeel op onder prior.",
        "Bij een uitkomst met retention telt wie het werk na 12 maanden nog heeft. Is niemand gevolgd, dan wordt de "
        "helft aangenomen.",
    ),
    Code.NO_PRIOR: Say(
        "Onder prior ontbreekt “{title}” bij de afstand “{distance}” (en bij all); aangenomen is {rate}.",
        "Vul placed aan, en kept als de uitkomst retention heeft.",
        "Een ronde met prior rekent alleen met wat daar staat. Ontbreekt een groep, dan geldt wat bij all staat, en "
        "anders een aanname van de helft.",
    ),
    Code.NOT_IN_PEOPLE: Say(
        "Dit resultaat is geteld in “{unit}” en telt niet mee, want het aantal mensen per eenheid ontbreekt.",
        "Voeg people_per toe, bijvoorbeeld people_per: 0.9.",
        "Arrangementen en trajecten zijn geen mensen: één persoon kan er meer dan een hebben. Met people_per worden ze "
        "mensen. Zonder dat getal wordt de regel wel getoond, maar telt hij niet mee.",
    ),
    Code.PB_CONTROL_REMOVED: Say(
        "Hier stonden onzichtbare stuurtekens; die zijn weggelaten.",
        "Controleer of de tekst nog klopt.",
        "Stuurtekens horen niet in tekst. Bij het omzetten worden ze weggelaten; de rest van de tekst blijft gelijk.",
    ),
    Code.PB_CURRENCY: Say(
        "De bedragen zijn in {currency}; lwa toont ze als euro.",
        "",
        "Er wordt gerekend in euro. De getallen uit het bestand blijven gelijk en worden niet omgerekend.",
    ),
    Code.PB_OTHER_NUMBER: Say(
        "Hier staat dat er {said} projecten zijn, maar onder PROJECTS staan er {there}.",
        "Controleer of het bestand compleet is.",
        "Zegt num_projects iets anders dan er in het bestand staat, dan is er misschien een deel verloren gegaan.",
    ),
    Code.FORM_OF_OTHER_ROUND: Say(
        "Dit formulier is gemaakt voor de ronde {text}, niet voor {round}.",
        "Kijk of het bij deze ronde hoort. Zo niet, stuur dan een formulier van deze ronde.",
        "Een formulier noemt de perioden, fondsen en partners van de ronde waarvoor het is gemaakt. In een andere "
        "ronde kunnen die anders zijn.",
    ),
    Code.NOT_IMPORTED: Say(
        "Dit bestand wordt niet gelezen.",
        "Hoort er een initiatief in? Zet het dan in een formulier (.xlsx) of een tabel (.csv).",
        "Van een map worden alleen formulieren en tabellen gelezen. Bijlagen blijven liggen.",
    ),
    Code.FOLDER_NOT_IMPORTED: Say(
        "De map {text} in deze map is niet gelezen.",
        "Staan er formulieren in? Geef die map dan ook op.",
        "Van een map worden de formulieren en tabellen gelezen die er direct in staan, niet die in mappen daarin.",
    ),
    Code.ODD_ENTRY: Say(
        "Dit is geen bestand dat te openen is; het is niet gelezen.",
        "Is het een snelkoppeling? Zet het bestand zelf in de map.",
        "Een snelkoppeling wijst soms naar een bestand dat er niet meer is.",
    ),
    Code.TYPED_BESIDE: Say(
        "Deze cel hoort niet bij het formulier; “{text}” is niet gelezen.",
        "Hoort het bij het initiatief? Zet het in een cel die voor deze rij is bedoeld.",
        "In elke rij van een formulier is een aantal cellen bedoeld om in te vullen. Alleen die worden gelezen.",
    ),
    Code.SHAPE_ALONE: Say(
        "Er is geen round.yaml gevonden bij dit bestand; alleen de vorm is gecontroleerd.",
        "Zet het bestand in de map van de ronde om ook namen, bedragen en regels te controleren.",
        "Welke partners, fondsen en labels er zijn, staat in round.yaml. Zonder dat bestand worden alleen sleutels en "
        "waarden gecontroleerd.",
    ),
    Code.NOT_USED_YET: Say(
        "“{key}” is gelezen, maar wordt nog niet gebruikt.",
        "",
        "Deze gegevens kunnen al in het bestand staan. Ze veranderen de uitkomst nog niet. Van een bereik "
        "van gewichten telt voorlopig het midden.",
    ),
    Code.STATUS_ASSUMED: Say(
        "De status ontbreekt; deze regel telt als pledged: toegezegd, nog niet getekend.",
        "Voeg status toe: committed, pledged of applied.",
        "Zonder status is niet te zien of het geld is toegezegd of al vastligt.",
    ),
    Code.READ_AS: Say(
        "“{text}” is gelezen als {read}.",
        "Kijk of dat zo bedoeld is.",
        "In een formulier of tabel staan getallen zoals mensen ze schrijven. Een punt of komma voor drie cijfers "
        "scheidt daar duizendtallen. Bij euro's en mensen is dat altijd zo.",
    ),
    Code.FORMULA_READ: Say(
        "Hier staat een formule; haar uitkomst “{text}” is gelezen.",
        "Kijk of de uitkomst klopt. Het bestand van de ronde krijgt het getal, niet de formule.",
        "Van een formule wordt de uitkomst gelezen die Excel het laatst heeft opgeslagen.",
    ),
}
