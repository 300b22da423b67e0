"""Wat er mis of opmerkelijk is aan de bestanden, in het Nederlands; op volgorde van code."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.FILE_TOO_BIG: Say(
        "Dit bestand is groter dan {most} kB; zo'n groot bestand wordt niet gelezen.",
        "Controleer of dit het goede bestand is. Verdeel een lange lijst over meer bestanden.",
        "Een bestand van een ronde mag hoogstens 1 MiB groot zijn. Zo kan geen bestand het programma laten vastlopen.",
    ),
    Code.NOT_UTF8: Say(
        "Hier staat een teken dat geen UTF-8 is (byte {byte}); in oude Windows-tekst is dat “{character}”.",
        "Open het bestand in een teksteditor en kies bij Opslaan als de codering UTF-8.",
        "Bestanden zijn tekst in UTF-8. Oude Windows-programma's slaan letters met een accent anders op. "
        "Sla het bestand opnieuw op als UTF-8 en kijk of de letters met een accent nog kloppen.",
    ),
    Code.UTF16: Say(
        "Dit bestand is opgeslagen als UTF-16 (in Windows heet dat “Unicode”).",
        "Open het bestand in een teksteditor en kies bij Opslaan als de codering UTF-8.",
        "Bestanden zijn tekst in UTF-8. Sommige Windows-programma's kiezen bij “Unicode” voor UTF-16.",
    ),
    Code.CONTROL_CHARACTER: Say(
        "Hier staat een onzichtbaar stuurteken ({character}) dat niet in tekst hoort.",
        "Haal het teken weg. Zet de cursor erachter en druk op Backspace.",
        "Stuurtekens komen mee als u tekst plakt uit een ander programma, of als het bestand beschadigd is.",
    ),
    Code.EMPTY_FILE: Say(
        "Dit bestand is leeg.",
        "Vul het bestand in of haal het weg.",
        "Een bestand waarin niets of alleen opmerkingen staan, zegt niets. Haal het weg als het niet nodig is.",
    ),
    Code.NOT_A_MAPPING: Say(
        "Hier horen sleutels met een waarde te staan, zoals “title: Startgaranties haven”.",
        "Begin elke regel met een sleutel, een dubbele punt en een spatie.",
        "Een bestand bestaat uit regels met een sleutel, een dubbele punt, een spatie en een waarde. "
        "Alleen decisions.yaml is een lijst met streepjes.",
    ),
    Code.TOO_MANY_PARTS: Say(
        "Dit bestand bevat meer dan {most} sleutels en waarden; verder wordt het niet gelezen.",
        "Verdeel de inhoud over meer bestanden.",
        "Een bestand mag hoogstens 20.000 sleutels, waarden, lijsten en blokken bevatten. Zo kan geen bestand het "
        "programma laten vastlopen.",
    ),
    Code.TOO_DEEP: Say(
        "Hier zitten meer dan {most} lijsten of blokken in elkaar; verder wordt het bestand niet gelezen.",
        "Controleer de haken en het inspringen; zo diep is nergens nodig.",
        "Lijsten en blokken mogen hoogstens 20 niveaus diep in elkaar zitten.",
    ),
    Code.SEVERAL_DOCUMENTS: Say(
        "Hier begint een tweede document; een bestand mag er maar één bevatten.",
        "Haal de regel met “---” of “...” weg, of zet het tweede deel in een eigen bestand.",
        "In YAML scheiden regels met drie streepjes of drie punten verschillende documenten. Hier is elk bestand één "
        "document.",
    ),
    Code.DUPLICATE_KEY: Say(
        "De sleutel “{key}” staat hier voor de tweede keer.",
        "Haal een van de twee weg, of geef deze een andere naam.",
        "Elke sleutel mag in een blok maar één keer voorkomen. Anders is niet duidelijk welke waarde geldt.",
    ),
    Code.ANCHOR: Say(
        "Hier staat een anker (“&{name}”); ankers zijn niet toegestaan.",
        "Begint uw tekst met &? Zet de hele waarde dan tussen aanhalingstekens.",
        "Met & geeft YAML een naam aan een stuk van het bestand. Hier staat elke waarde gewoon waar zij hoort, zodat "
        "iedereen kan lezen wat er staat.",
    ),
    Code.ALIAS: Say(
        "Hier staat een verwijzing (“*{name}”); verwijzingen zijn niet toegestaan.",
        "Begint uw tekst met *? Zet de hele waarde dan tussen aanhalingstekens. Schrijf anders de waarde zelf op.",
        "Met * herhaalt YAML een stuk van het bestand. Hier staat elke waarde gewoon waar zij hoort.",
    ),
    Code.TAG: Say(
        "Hier staat een label van YAML (“{tag}”); zulke labels zijn niet toegestaan.",
        "Haal het label weg. Begint uw tekst met een uitroepteken? Zet de hele waarde dan tussen aanhalingstekens.",
        "Met ! geeft YAML aan wat voor soort waarde er staat. Hier bepaalt de sleutel dat al.",
    ),
    Code.MERGE_KEY: Say(
        "“<<” voegt in YAML een ander blok in; dat is hier niet toegestaan.",
        "Schrijf de sleutels van dat blok hier zelf op.",
        "Elke waarde staat gewoon waar zij hoort, zodat iedereen kan lezen wat er staat.",
    ),
    Code.ODD_KEY: Say(
        "Hier hoort een sleutel te staan: één woord, geen lijst, geen blok en niet leeg.",
        "Schrijf eerst de sleutel, dan een dubbele punt en een spatie, dan de waarde.",
        "Een sleutel is één woord. Staat er een waarde met haken, dan moet er een sleutel voor staan.",
    ),
    Code.DIRECTIVE: Say(
        "Een regel mag niet met een procentteken beginnen.",
        "Haal de regel weg. Is het tekst? Zet de hele waarde dan op één regel, tussen aanhalingstekens.",
        "Regels met % vooraan zijn in YAML aanwijzingen voor het programma dat leest. Hier zijn ze niet nodig.",
    ),
    Code.NOT_A_LIST: Say(
        "Hier hoort een lijst te staan: elk besluit begint met een streepje.",
        "Zet “- ” voor de eerste sleutel van elk besluit en laat de andere sleutels even ver inspringen.",
        "In decisions.yaml staan de besluiten van de stuurgroep onder elkaar, elk met een streepje ervoor.",
    ),
    Code.SYNTAX: Say(
        "Hier klopt de opmaak niet; verder is dit bestand niet te lezen.",
        "Kijk op deze regel en de regel erboven naar dubbele punten, haken, aanhalingstekens en inspringen.",
        "Een bestand is YAML: een sleutel, een dubbele punt, een spatie en een waarde; wat bij een sleutel hoort, "
        "springt eronder in met spaties.",
    ),
    Code.COLON_IN_TEXT: Say(
        "De tekst bij “{key}” bevat een dubbele punt met een spatie erachter; die tekst moet tussen aanhalingstekens.",
        'Schrijf {key}: "{text}"',
        "Een dubbele punt met een spatie erachter scheidt een sleutel van een waarde. Staat zo'n dubbele punt in de "
        "tekst zelf, zet de tekst dan tussen aanhalingstekens.",
    ),
    Code.SPACE_AFTER_COLON: Say(
        "Na “{key}:” ontbreekt een spatie.",
        "Zet een spatie achter de dubbele punt.",
        "Zonder spatie achter de dubbele punt leest YAML de sleutel en de waarde als één stuk tekst.",
    ),
    Code.HIDDEN_CHARACTER: Say(
        "Hier staat een onzichtbaar teken ({character}) waar een gewone spatie of niets hoort.",
        "Haal het teken weg en typ zo nodig een gewone spatie.",
        "Word en webpagina's zetten vaste spaties en andere onzichtbare tekens in tekst. In het inspringen, in een "
        "sleutel of achter een dubbele punt begrijpt YAML ze niet.",
    ),
    Code.TAB: Say(
        "Hier staat een tab; inspringen moet met spaties.",
        "Vervang de tab door spaties, evenveel als op de regels ernaast.",
        "In YAML bepaalt het aantal spaties wat bij elkaar hoort. Een tab kan dat niet.",
    ),
    Code.OPEN_QUOTE: Say(
        "De tekst die hier met {quote} begint, wordt niet of pas veel verderop afgesloten.",
        "Zet {quote} aan het eind van de tekst.",
        "Tekst die met een aanhalingsteken begint, moet met hetzelfde aanhalingsteken eindigen.",
    ),
    Code.BRACKETS: Say(
        "De haken kloppen niet bij “{bracket}”: er ontbreekt een haak of een komma, of er staat een haak te veel.",
        "Elke [ heeft een ] nodig en elke {{ een }}; tussen de delen staan komma's.",
        "Een lijst op één regel staat tussen [ en ], een blok op één regel tussen {{ en }}. De delen worden gescheiden "
        "door komma's.",
    ),
    Code.INDENTATION: Say(
        "Deze regel springt niet goed in: hij past niet bij de regels erboven.",
        "Laat de regel evenveel inspringen als de regels waar hij bij hoort.",
        "Regels die bij elkaar horen, springen met evenveel spaties in. Wat onder een sleutel hoort, springt verder "
        "in. De sleutel erboven heeft dan zelf geen waarde.",
    ),
    Code.RESERVED_SIGN: Say(
        "Een waarde mag niet zomaar met “{sign}” beginnen; dat teken heeft in YAML een eigen betekenis.",
        "Zet de hele waarde tussen aanhalingstekens.",
        "Begint een tekst met @, %, *, &, !, |, >, een komma of een accent grave, zet de tekst dan tussen "
        "aanhalingstekens.",
    ),
    Code.AFTER_QUOTE: Say(
        "Na het laatste aanhalingsteken staat nog tekst.",
        "Zet de hele waarde tussen aanhalingstekens. Staat er in de tekst zelf een ' ? Gebruik er dan \" omheen.",
        "Een waarde staat helemaal tussen aanhalingstekens of helemaal niet. In een tekst tussen enkele "
        "aanhalingstekens wordt ' dubbel geschreven: ''.",
    ),
    Code.BACKSLASH: Say(
        "Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis, en deze combinatie bestaat niet.",
        "Gebruik enkele aanhalingstekens, of schrijf \\\\ in plaats van \\.",
        "Tussen dubbele aanhalingstekens begint \\ een bijzonder teken. Tussen enkele aanhalingstekens is het een "
        "gewoon teken.",
    ),
    Code.LINE_WITHOUT_COLON: Say(
        "Op deze regel staat geen sleutel met een dubbele punt: “{text}”.",
        "Hoort de tekst bij de regel erboven? Laat hem inspringen. Is het een sleutel? Zet er een dubbele punt achter.",
        "Elke regel die niet inspringt, begint met een sleutel en een dubbele punt. Tekst die doorloopt op een "
        "volgende regel springt in.",
    ),
    Code.LIST_ON_LINE: Say(
        "Een lijst met streepjes begint niet op de regel van de sleutel.",
        "Zet het streepje op de volgende regel, of schrijf de lijst als [a, b].",
        "Na een sleutel staat een waarde op dezelfde regel, of een lijst met streepjes op de regels eronder.",
    ),
    Code.NO_INITIATIVE: Say(
        "Deze ronde heeft nog geen enkel initiatief.",
        "Zet voor elk initiatief een bestand in de map initiatives, met een naam die eindigt op .yaml.",
        "Een ronde kiest uit initiatieven. Elk initiatief heeft een eigen bestand in de map initiatives. "
        "Met lwa new maakt u een voorbeeld om in te vullen.",
    ),
    Code.CANNOT_READ: Say(
        "Dit bestand kan niet worden gelezen ({error}).",
        "Kijk of u het bestand mag openen en of een ander programma het niet vasthoudt.",
        "Het bestand is er wel, maar de computer laat het niet lezen. Meestal ontbreekt het recht om het te openen.",
    ),
    Code.BROKEN_LINK: Say(
        "Dit is een snelkoppeling die nergens naartoe leidt of naar zichzelf verwijst.",
        "Zet het bestand zelf op deze plaats, of haal de snelkoppeling weg.",
        "Een symbolische koppeling moet naar een bestaand bestand wijzen.",
    ),
    Code.NOT_A_FILE: Say(
        "Dit is geen gewoon bestand.",
        "Geef de map een naam zonder .yaml, of haal haar weg.",
        "Wat hier op .yaml eindigt, moet een gewoon tekstbestand zijn, geen map en geen apparaat.",
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
    Code.UNKNOWN_KEY: Say(
        "De sleutel “{text}” bestaat hier niet.",
        "Hier kunnen staan: {known}.",
        "Elk bestand heeft vaste sleutels, in het Engels. Een onbekende sleutel is bijna altijd een tikfout "
        "of een Nederlands woord. Hij telt nergens mee en wordt daarom geweigerd.",
    ),
    Code.MISSING_KEY: Say(
        "Hier ontbreekt de verplichte sleutel “{key}”.",
        "Voeg een regel toe die begint met “{key}:”.",
        "Sommige sleutels zijn verplicht, omdat de ronde zonder die gegevens niet te beoordelen is.",
    ),
    Code.WANTS_MAPPING: Say(
        "Hier horen sleutels met een waarde te staan, niet één waarde of een lijst.",
        "Schrijf bijvoorbeeld “naam: waarde”, of zet de sleutels ingesprongen op de regels eronder.",
        "Op deze plaats staan gegevens met een naam, zoals een bedrag per fonds.",
    ),
    Code.WANTS_LIST: Say(
        "Hier hoort een lijst te staan.",
        "Zet de waarden tussen vierkante haken, of elk op een eigen regel achter een streepje.",
        "Op deze plaats kunnen meer dingen staan, dus is het altijd een lijst, ook als er maar één is.",
    ),
    Code.WANTS_TEXT: Say(
        "Hier hoort één waarde te staan: een woord, een getal of een datum.",
        "Haal de haken, het streepje of de lege plek weg.",
        "Op deze plaats past geen lijst en geen blok met sleutels, en ook geen lege plek in een lijst.",
    ),
    Code.NOT_ONE_OF: Say(
        "“{text}” kan hier niet.",
        "Kies uit: {known}.",
        "Op deze plaats kunnen maar een paar vaste woorden staan.",
    ),
    Code.EMPTY_TEXT: Say(
        "Hier staat een lege tekst.",
        "Vul iets in, of haal de hele regel weg.",
        "Een tekst zonder letters zegt niets. Wat er niet is, kunt u weglaten.",
    ),
    Code.TWICE_IN_LIST: Say(
        "“{text}” staat twee keer in deze lijst.",
        "Haal er een weg.",
        "Een naam die twee keer in een lijst staat, is bijna altijd een vergissing: misschien was een andere "
        "naam bedoeld.",
    ),
    Code.EMPTY_LIST: Say(
        "Hier staat niets in.",
        "Vul minstens één waarde in, of haal de hele regel weg.",
        "Op deze plaats is minstens één waarde nodig.",
    ),
    Code.THOUSANDS_POINT: Say(
        "In “{text}” staat een punt tussen de duizendtallen.",
        "Laat de punt weg of schrijf een liggend streepje: 120000 of 120_000.",
        "Een punt is hier altijd een decimale punt. Daarom wordt 120.000 nooit gelezen als "
        "honderdtwintigduizend, en ook niet als honderdtwintig: het moet zonder punt, of als 120_000.",
    ),
    Code.NOT_EURO: Say(
        "“{text}” is geen bedrag in euro.",
        "Schrijf een bedrag in euro als 120000, 120_000 of 120000.50.",
        "Een bedrag is een getal in hele euro's of met hoogstens twee decimalen achter een punt, zonder "
        "woorden of tekens erbij.",
    ),
    Code.DECIMAL_COMMA: Say(
        "In “{text}” staat een komma.",
        "Schrijf een decimale punt en geen komma: 120000.50.",
        "Getallen hebben hier een decimale punt. Een komma scheidt in YAML de delen van een lijst.",
    ),
    Code.CURRENCY: Say(
        "In “{text}” staat een euroteken of een ander teken dat niet bij het getal hoort.",
        "Schrijf alleen het getal: 120000.",
        "Alle bedragen zijn in euro, dus het euroteken en “,-” zijn niet nodig.",
    ),
    Code.NEGATIVE: Say(
        "“{text}” is negatief; dat kan hier niet.",
        "Schrijf een getal van 0 of meer.",
        "Bedragen, aandelen, aantallen en gewichten zijn 0 of meer. Alleen scores, ankers en de waarde van "
        "een bonus kunnen negatief zijn.",
    ),
    Code.TOO_MANY_CENTS: Say(
        "“{text}” heeft meer dan twee decimalen.",
        "Rond het bedrag af op hele centen.",
        "Bedragen worden tot op de cent geteld en nooit stilletjes afgerond.",
    ),
    Code.NOT_SHARE: Say(
        "“{text}” is geen aandeel.",
        "Schrijf een aandeel als 50%, 0.5 of 13/25.",
        "Een aandeel ligt tussen 0 en 1: een percentage, een decimaal getal of een breuk.",
    ),
    Code.SHARE_ABOVE_ONE: Say(
        "“{text}” is meer dan 100%.",
        "Schrijf een aandeel van hoogstens 100%, zoals 50% of 0.5.",
        "Een aandeel is een deel van het geheel en kan niet meer dan 100% zijn. Zonder procentteken betekent "
        "1 het geheel.",
    ),
    Code.NOT_COUNT: Say(
        "“{text}” is geen aantal.",
        "Schrijf een heel getal, zoals 80 of 80_000.",
        "Een aantal is een heel getal van 0 of meer, met alleen cijfers.",
    ),
    Code.NOT_WHOLE: Say(
        "“{text}” is geen heel getal.",
        "Schrijf een heel getal, zoals 80.",
        "Mensen en plaatsen worden in hele getallen geteld.",
    ),
    Code.LEADING_ZERO: Say(
        "“{text}” begint met een overbodige nul.",
        "Laat de nullen aan het begin weg.",
        "Een getal begint niet met een nul, omdat zo'n getal vaak een nummer of een tikfout is.",
    ),
    Code.NOT_NUMBER: Say(
        "“{text}” is geen getal.",
        "Schrijf het getal met cijfers en zo nodig een decimale punt, zoals 120000 of 0.5.",
        "Een getal heeft alleen cijfers, zo nodig een decimale punt, en een minteken waar het negatief kan zijn.",
    ),
    Code.TOO_MANY_DECIMALS: Say(
        "“{text}” heeft meer dan zes decimalen.",
        "Rond het getal af op zes decimalen of minder.",
        "Getallen worden precies bewaard, met hoogstens zes decimalen.",
    ),
    Code.TOO_LONG: Say(
        "Dit getal heeft meer cijfers dan er gelezen worden.",
        "Controleer het getal; hoogstens 15 cijfers zijn mogelijk.",
        "Een getal met meer dan 15 cijfers is altijd een vergissing.",
    ),
    Code.ODD_UNDERSCORE: Say(
        "In “{text}” staat een liggend streepje op een vreemde plaats.",
        "Zet een liggend streepje alleen tussen duizendtallen: 1_250_000.",
        "Een liggend streepje mag duizendtallen scheiden en staat dan steeds voor drie cijfers.",
    ),
    Code.ODD_SPACE: Say(
        "In “{text}” staat een spatie midden in het getal.",
        "Schrijf het getal zonder spaties: 120000 of 120_000.",
        "Een getal is één stuk. Duizendtallen kunt u scheiden met een liggend streepje.",
    ),
    Code.NOT_YES_OR_NO: Say(
        "“{text}” is geen ja of nee.",
        "Schrijf true (ja) of false (nee).",
        "Ja is hier true en nee is false, met kleine letters.",
    ),
    Code.NOT_DATE: Say(
        "“{text}” is geen datum.",
        "Schrijf jaar-maand-dag, zoals 2022-11-30.",
        "Een datum is altijd jaar, maand en dag, met streepjes ertussen.",
    ),
    Code.NO_SUCH_DATE: Say(
        "De dag “{text}” bestaat niet.",
        "Controleer de dag en de maand.",
        "De datum heeft de goede vorm, maar staat niet in de kalender.",
    ),
    Code.NOT_ID: Say(
        "“{text}” kan geen korte naam (id) zijn.",
        "Gebruik kleine letters, cijfers en streepjes, zoals startgaranties-haven.",
        "Een id is de vaste korte naam van iets. Hij bestaat uit kleine letters, cijfers en streepjes en "
        "begint met een letter of cijfer.",
    ),
    Code.HIDDEN_IN_VALUE: Say(
        "In “{text}” zit een onzichtbaar teken ({character}).",
        "Typ de waarde opnieuw; plak hem niet uit een ander programma.",
        "Word en e-mail zetten soms onzichtbare tekens in tekst, zoals een harde spatie. Een getal of id met "
        "zo'n teken erin is niet te lezen.",
    ),
    Code.NOT_LEVEL: Say(
        "“{text}” is geen niveau van bewijs.",
        "Schrijf 0 tot en met 5, of een van: {known}.",
        "Het niveau zegt hoe goed een resultaat gemeten is: 0 tot en met 5 op de schaal van Maryland, of de "
        "naam van een trede van de erkende ladders.",
    ),
    Code.NOT_ABOVE_ZERO: Say(
        "Dit getal moet meer dan 0 zijn.",
        "Vul een getal boven 0 in, of laat de sleutel weg.",
        "Op deze plaats wordt door het getal gedeeld. Daarom kan het geen 0 zijn.",
    ),
    Code.NOT_RANGE: Say(
        "Dit is geen gewicht en ook geen bereik van gewichten.",
        "Schrijf één getal, of een bereik als [0.2, 0.4].",
        "Een gewicht is één getal. Een bereik heeft twee getallen, het kleinste eerst.",
    ),
    Code.UNKNOWN_INITIATIVE: Say(
        "Het initiatief “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De initiatieven zijn de bestanden in de map initiatives; de naam van het bestand is de id. Namen "
        "moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PARTNER: Say(
        "De partner “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "Partners staan in round.yaml onder partners. Wie leidt, meedoet of betaalt, moet daar staan. Namen "
        "moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_FUND: Say(
        "Het fonds “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "Fondsen staan in round.yaml onder funds. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PERIOD: Say(
        "De periode “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De periodes staan in round.yaml onder periods. Zonder periods is er één, die all heet. Namen moeten "
        "letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_DIMENSION: Say(
        "De indeling “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De indelingen staan in round.yaml onder labels, zoals agreement of pillar. Namen moeten letterlijk "
        "gelijk zijn.",
    ),
    Code.UNKNOWN_LABEL: Say(
        "Het label “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De labels van elke indeling staan in round.yaml onder labels. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_OUTCOME: Say(
        "Het resultaat “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De resultaten die meetellen, staan in round.yaml onder value en outcomes. Namen moeten letterlijk "
        "gelijk zijn.",
    ),
    Code.UNKNOWN_CRITERION: Say(
        "Het criterium “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De criteria staan in round.yaml onder value en criteria. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_DISTANCE: Say(
        "De groep “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De groepen naar afstand tot de arbeidsmarkt zijn near, middle, far en working, met wat round.yaml "
        "onder distances toevoegt. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PARTY: Say(
        "De partij “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De partijen staan in round.yaml onder parties. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_WAIVER: Say(
        "“{text}” is geen voorwaarde van deze ronde waarvan een besluit kan afwijken.",
        "Dit zijn de voorwaarden: {known}.",
        "Met waives laat een besluit een voorwaarde buiten toepassing die bepaalt of een initiatief in "
        "aanmerking komt. De naam moet die van een voorwaarde van deze ronde zijn.",
    ),
    Code.ID_NOT_STEM: Say(
        "De id “{text}” is niet gelijk aan de naam van het bestand, “{stem}”.",
        "Maak ze gelijk, of laat de id weg: de bestandsnaam is genoeg.",
        "De naam van het bestand, zonder .yaml, is de id van het initiatief. Staat de id ook in het bestand, "
        "dan moeten ze gelijk zijn.",
    ),
    Code.DUPLICATE_ID: Say(
        "Er is al een initiatief met de id “{text}”.",
        "Geef dit initiatief een andere id.",
        "Elke id hoort bij één initiatief, ook als initiatieven in verschillende bestanden staan.",
    ),
    Code.ASSESSED_NOBODY: Say(
        "Er is geen initiatief “{text}” om te beoordelen.",
        "Geef het bestand de naam van een initiatief: {known}.",
        "Een beoordeling staat in de map assessments, in een bestand met dezelfde naam als het initiatief.",
    ),
    Code.RESERVED_DIMENSION: Say(
        "Een indeling kan niet “{text}” heten.",
        "Kies een andere naam, zoals agreement of sector.",
        "Deze naam heeft in een selectie al een vaste betekenis.",
    ),
    Code.NOT_COVERED: Say(
        "Het dekkingsplan is niet sluitend: er ontbreekt {missing}.",
        "Vraag dit bedrag aan een fonds, vind er een betaler voor, of zet het als regel met status open "
        "onder cofinancing.",
        "De totale kosten zijn gelijk aan het gevraagde bedrag plus alle cofinanciering, tot op de cent. "
        "Geld waarvoor nog geen betaler is, hoort er als open bij.",
    ),
    Code.COVERED_TWICE: Say(
        "Het dekkingsplan is niet sluitend: er staat {missing} meer tegenover de kosten dan nodig is.",
        "Verlaag het gevraagde bedrag of de cofinanciering, of verhoog de kosten.",
        "De totale kosten zijn gelijk aan het gevraagde bedrag plus alle cofinanciering, tot op de cent.",
    ),
    Code.ASK_LEFT_OUT: Say(
        "Hier staat niet wat het initiatief aan welk fonds vraagt.",
        "Voeg ask toe met een bedrag per fonds: {known}.",
        "Met één fonds kan ask weg: dan is het de kosten min de cofinanciering. Met meer fondsen moet er "
        "staan wat elk fonds betaalt.",
    ),
    Code.NOTHING_TO_ASK: Say(
        "De cofinanciering is {over} hoger dan de kosten, dus er valt niets te vragen.",
        "Verlaag de cofinanciering of verhoog de kosten.",
        "Zonder ask is het gevraagde bedrag de kosten min de cofinanciering. Dat kan niet onder 0 komen.",
    ),
    Code.RESERVED_OVER_BUDGET: Say(
        "Er is {reserved} eerder vastgelegd, meer dan het budget van {budget}.",
        "Verlaag reserved of verhoog budget.",
        "Wat eerder is vastgelegd, gaat van het budget af. Er kan in geen periode meer vastliggen dan er is.",
    ),
    Code.NO_BUDGET: Say(
        "Het fonds “{text}” heeft geen budget.",
        "Voeg budget toe, of schrijf decided_by: elsewhere als anderen erover beslissen.",
        "Over een fonds kan alleen beslist worden als het budget bekend is. Een fonds waar anderen over "
        "beslissen, heeft geen budget nodig.",
    ),
    Code.RESERVED_WITHOUT_BUDGET: Say(
        "Het fonds “{text}” heeft wel een eerder vastgelegd bedrag, maar geen budget.",
        "Voeg budget toe of haal reserved weg.",
        "Wat eerder is vastgelegd, gaat van het budget af. Zonder budget is er niets om het van af te halen.",
    ),
    Code.NO_PAYER: Say(
        "Hier staat niet wie deze cofinanciering betaalt.",
        "Voeg from toe met een partner, of schrijf status: open als de betaler nog gezocht wordt.",
        "Elke regel cofinanciering heeft een betaler, behalve als de status open is.",
    ),
    Code.PAYER_OF_OPEN: Say(
        "De status is open, maar “{text}” staat er als betaler bij.",
        "Haal from weg, of kies de status committed, pledged of applied.",
        "Open betekent dat er nog geen betaler is. Is die er wel, dan is het geld vastgelegd, toegezegd of "
        "aangevraagd.",
    ),
    Code.COUNTS_OPEN: Say(
        "Geld met de status open telt nooit mee.",
        "Haal open weg uit counts.",
        "Open is geld waarvoor nog geen betaler is. Het telt niet mee als cofinanciering.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: Say(
        "De niet-subsidiabele kosten ({not_eligible}) zijn hoger dan de totale kosten ({cost}).",
        "Verlaag not_eligible of verhoog cost.",
        "Niet-subsidiabele kosten zijn een deel van de totale kosten.",
    ),
    Code.NO_AMOUNT: Say(
        "In deze regel cofinanciering staat geen bedrag.",
        "Voeg cash (in geld) of in_kind (in natura) toe.",
        "Een regel cofinanciering zegt hoeveel iemand bijdraagt, in geld, in natura of allebei.",
    ),
    Code.NO_FORM: Say(
        "Hier staat niet wat er geëist wordt.",
        "Voeg een van deze sleutels toe: {known}.",
        "Elke eis heeft precies één vorm, en die blijkt uit een van deze sleutels.",
    ),
    Code.SEVERAL_FORMS: Say(
        "Hier staan meer eisen door elkaar: {forms}.",
        "Maak er aparte eisen van, elk met een eigen naam.",
        "Elke eis heeft precies één vorm. Zo is altijd duidelijk welke eis iets kost of in de weg zit.",
    ),
    Code.KEY_OF_OTHER_FORM: Say(
        "De sleutel “{key}” hoort niet bij “{form}”.",
        "Haal de sleutel weg, of kies een andere vorm.",
        "Niet elke sleutel heeft bij elke vorm betekenis. Een sleutel die niets doet, wordt geweigerd, zodat "
        "niemand denkt dat hij meetelt.",
    ),
    Code.DUPLICATE_NAME: Say(
        "De naam “{text}” is al gebruikt.",
        "Geef elke eis een eigen naam, en elk besluit een eigen initiatief.",
        "Met de naam wordt een eis aangewezen, bijvoorbeeld om te zien wat hij kost. Daarom is elke naam uniek.",
    ),
    Code.RESERVED_NAME: Say(
        "De naam “{text}” gebruikt het programma zelf al.",
        "Kies een andere naam.",
        "Voorwaarden zonder eigen naam, zoals het budget van een fonds, krijgen een vaste naam. Die kan geen "
        "andere eis hebben.",
    ),
    Code.GROUP_IS_NAME: Say(
        "De groep “{text}” heet net zo als een eis.",
        "Geef de groep of de eis een andere naam.",
        "Eisen en groepen worden allebei met hun naam aangewezen. Daarom kan een groep niet heten zoals een eis.",
    ),
    Code.NO_BOUNDS: Say(
        "Hier ontbreekt een grens.",
        "Voeg at_least (minstens), at_most (hoogstens) of exactly (precies) toe.",
        "Zonder grens eist deze regel niets.",
    ),
    Code.CROSSED_BOUNDS: Say(
        "Minstens {at_least} en hoogstens {at_most} kan niet samen.",
        "Maak at_least hoogstens gelijk aan at_most.",
        "De ondergrens ligt hier boven de bovengrens, zodat geen enkele keuze kan voldoen.",
    ),
    Code.EXACTLY_AND_MORE: Say(
        "Naast exactly (precies) kan geen andere grens staan.",
        "Kies: exactly, of at_least en at_most.",
        "Precies een aantal laat geen ruimte voor een andere grens.",
    ),
    Code.MUST_AND_MUST_NOT: Say(
        "“{text}” moet er zowel in als uit.",
        "Haal een van de twee weg.",
        "Een initiatief kan niet tegelijk verplicht erin en verplicht eruit zijn.",
    ),
    Code.NOT_QUANTITY: Say(
        "“{text}” is niets waarover opgeteld kan worden.",
        "Kies uit: {known}.",
        "Een eis met total of share telt iets op over de gekozen initiatieven, zoals cost, ask:lwa.2023, "
        "people:job of uses:coordination.",
    ),
    Code.QUANTITY_WITHOUT_NAME: Say(
        "Bij “{text}” ontbreekt de naam achter de dubbele punt.",
        "Schrijf bijvoorbeeld uses:coordination of criterion:impact.",
        "Van deze soort zijn er meer. De naam zegt welke bedoeld is.",
    ),
    Code.QUANTITY_OF_NOTHING: Say(
        "Bij “{measure}” hoort geen naam; hier staat “{text}”.",
        "Schrijf alleen {measure}.",
        "Hiervan is er maar één per initiatief, dus er valt niets aan te wijzen.",
    ),
    Code.QUANTITY_OF_NO_PERIOD: Say(
        "“{measure}” is niet per periode bekend; hier staat “{text}”.",
        "Laat de punt en de periode weg.",
        "Alleen geld is per periode bekend.",
    ),
    Code.SHARE_OF_NEGATIVE: Say(
        "Een deel van “{text}” kan niet: minstens één initiatief staat daar onder 0.",
        "Gebruik een eis met total, of geef het criterium ankers (from en to).",
        "Een aandeel heeft alleen betekenis als alle delen 0 of meer zijn.",
    ),
    Code.TOO_FEW_IDS: Say(
        "Hier zijn minstens {fewest:initiatief|verschillende initiatieven} nodig.",
        "Voeg een initiatief toe, of haal de eis weg.",
        "Met minder initiatieven eist deze regel niets.",
    ),
    Code.REQUIRES_ITSELF: Say(
        "“{text}” kan niet zichzelf nodig hebben.",
        "Noem bij then alleen andere initiatieven.",
        "Met zichzelf in de lijst is altijd aan de eis voldaan.",
    ),
    Code.NO_LOT: Say(
        "Bij een gelijke stand beslist de loting, maar de loting zelf ontbreekt.",
        "Voeg lot toe met een tekst die van tevoren vastligt.",
        "De loting is na te rekenen: de volgorde volgt uit een tekst die iemand vooraf heeft vastgelegd.",
    ),
    Code.WINDOW_CROSSED: Say(
        "De aanvraagperiode eindigt voordat zij begint.",
        "Controleer from en until.",
        "Een aanvraag is op tijd van de eerste tot en met de laatste dag.",
    ),
    Code.NOT_SELECTOR: Say(
        "Dit wijst geen initiatieven aan.",
        "Schrijf bijvoorbeeld “agreement: haven”, een lijst daarvan, of all.",
        "Een selectie zegt welke initiatieven bedoeld zijn: op label, penvoerder, partner, fonds, groep, "
        "periode of id.",
    ),
    Code.NO_VALUE: Say(
        "Hier staat niet hoe een resultaat telt.",
        "Voeg outcomes of criteria toe met minstens één onderdeel.",
        "Een ronde telt resultaten in mensen (outcomes) of in punten per criterium (criteria).",
    ),
    Code.TWO_VALUES: Say(
        "Een ronde telt op outcomes of op criteria, niet op allebei.",
        "Haal een van de twee weg.",
        "Mensen en punten zijn niet bij elkaar op te tellen.",
    ),
    Code.NO_SCORE: Say(
        "Hier ontbreekt een score voor: {criteria}.",
        "Vul onder scores voor elk criterium een getal in.",
        "In een ronde op criteria heeft elk initiatief voor elk criterium een score nodig. Een ontbrekende "
        "score telt niet stilletjes als 0.",
    ),
    Code.SCORES_NOT_ALLOWED: Say(
        "Deze ronde telt op outcomes; scores doen dan niet mee.",
        "Haal scores weg.",
        "Een score die nergens meetelt, wordt geweigerd, zodat niemand denkt dat hij verschil maakt.",
    ),
    Code.SCORE_OUTSIDE: Say(
        "De score {score} voor “{text}” ligt niet tussen {worst} en {best}.",
        "Controleer de score, of pas from en to van het criterium aan.",
        "De ankers from (slechtst) en to (best) liggen vooraf vast. Een score erbuiten zou minder dan niets "
        "of meer dan alles waard zijn.",
    ),
    Code.ANCHOR_ALONE: Say(
        "Hier staat alleen “{there}”; from en to horen bij elkaar.",
        "Voeg het andere anker toe, of haal dit weg.",
        "Het slechtste en het beste punt bepalen samen hoe een score tussen 0 en 1 komt.",
    ),
    Code.ANCHORS_EQUAL: Say(
        "Het slechtste en het beste punt zijn gelijk.",
        "Geef from en to verschillende waarden.",
        "Als from en to gelijk zijn, is elke score even goed als slecht.",
    ),
    Code.MORE_THAN_BEFORE: Say(
        "“{more}” ({high}) is meer dan “{less}” ({low}).",
        "Controleer de aantallen: elk volgend aantal is een deel van het vorige.",
        "Van wie gestart is, heeft een deel resultaat behaald; een deel daarvan is gevolgd; een deel daarvan "
        "is nog aan het werk.",
    ),
    Code.NO_DEADWEIGHT: Say(
        "De nieuwe groep “{text}” heeft geen deadweight.",
        "Voeg deadweight toe: het deel dat ook zonder het initiatief zou zijn gelukt, zoals 60%.",
        "Alleen near, middle, far en working hebben een standaardwaarde. Voor een nieuwe groep moet de ronde "
        "die zelf geven.",
    ),
    Code.RESULT_TWICE: Say(
        "Voor “{outcome}” in {year} staat er al een regel.",
        "Tel de twee regels bij elkaar op tot één.",
        "Er is één regel per resultaat en jaar, zodat niemand dubbel telt.",
    ),
    Code.EMPTY_VALUE: Say(
        "Achter “{key}:” staat niets; dit telt alsof de regel er niet staat.",
        "Vul een waarde in of haal de regel weg.",
        "Een sleutel zonder waarde telt als weggelaten. Zo kan een formulier deels leeg blijven, maar het kan ook een "
        "vergissing zijn.",
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
        "Voeg received toe, zoals received: 2022-11-14.",
        "Zonder datum is niet te zien of de aanvraag op tijd was. Zij geldt dan als op tijd.",
    ),
    Code.NOBODY_ABSTAINED: Say(
        "“{by}” besliste over “{initiative}”, terwijl “{partner}” daaraan meedoet, en niemand heeft zich onthouden.",
        "Zet bij abstained wie zich heeft onthouden.",
        "Wie een initiatief leidt of eraan meedoet, beslist er niet over mee. Het besluit zegt wie zich "
        "heeft onthouden.",
    ),
    Code.DISTANCE_ASSUMED: Say(
        "De doelgroep ontbreekt; er is gerekend met “{distance}”, waar het minste extra meetelt.",
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
        "Geen enkel initiatief gebruikt de capaciteit “{text}”. Deze eis houdt nu niets tegen.",
        "Gebruikt worden: {known}.",
        "Een capaciteit bestaat als minstens één initiatief hem onder uses noemt. Namen moeten letterlijk gelijk zijn; "
        "staat er een tikfout in, dan telt de eis niemand mee.",
    ),
    Code.PLAN_ABOVE_BEST_YEAR: Say(
        "Voor “{outcome}” zijn {planned} starters gepland; in het beste jaar ({year}) waren het er {best}.",
        "Controleer het aantal, of leg in note uit waarom het er nu meer kunnen zijn.",
        "Een plan dat meer dan een kwart boven het beste jaar ligt, komt zelden uit. Er is niets fout: de waarde "
        "rekent al met het deel van eerdere plannen dat echt startte.",
    ),
    Code.NET_ABOVE_QUARTER: Say(
        "Van de starters zou {net} alleen dankzij dit initiatief “{outcome}” bereiken; meer dan {most} is ongewoon.",
        "Controleer de resultaten, de afstand tot de arbeidsmarkt en de vergelijking met anderen.",
        "Waar goed gemeten is, zijn de netto resultaten meestal klein. Een hoog netto aandeel betekent vaak dat er te "
        "weinig is afgetrokken voor wat ook zonder het initiatief zou zijn gebeurd.",
    ),
    Code.ACHIEVE_ABOVE_MEASURED: Say(
        "Volgens het plan bereikt {planned} van de starters “{outcome}”; te verwachten is {expected}.",
        "Controleer achieve, of leg in note uit wat er anders gaat dan eerst.",
        "De waarde hangt niet af van achieve. Dat getal wordt alleen vergeleken met wat eerdere resultaten doen "
        "verwachten; meer dan 10 procentpunt daarboven valt op.",
    ),
    Code.FEW_OBSERVED: Say(
        "In {year} is bij “{outcome}” minder dan de helft gevolgd: {observed} van {achieved}.",
        "Vul observed en retained aan als er meer mensen zijn gevolgd.",
        "Zijn er weinig mensen gevolgd, dan is niet goed te zeggen hoeveel er na 12 maanden nog aan het werk zijn. "
        "Juist wie niet meer te bereiken is, kan het werk weer kwijt zijn.",
    ),
    Code.MORE_STARTED_THAN_PLANNED: Say(
        "In {year} zijn er bij “{outcome}” meer gestart ({started}) dan gepland ({planned}).",
        "Controleer of de getallen niet zijn verwisseld.",
        "Meer starters dan gepland kan, maar is zeldzaam. De waarde rekent met het deel van eerdere plannen dat echt "
        "startte, en dat is hier meer dan alles.",
    ),
    Code.OLD_RESULT: Say(
        "Dit resultaat is uit {year}; van vóór {oldest} is te oud om veel over deze ronde te zeggen.",
        "Voeg nieuwere resultaten toe, of laat deze regel weg.",
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
        "Dit initiatief heeft de waarde 0 en wordt daarom niet uit zichzelf gekozen.",
        "Hebben andere initiatieven het nodig? Zeg dat met een regel requires.",
        "Een netwerk of een coördinator heeft zelf geen resultaten, maar maakt andere initiatieven mogelijk. Met een "
        "regel requires komt het in het voorstel als die andere de moeite waard zijn.",
    ),
    Code.NOTHING_MEASURED: Say(
        "Over “{outcome}” is in deze ronde niets gemeten; aangenomen is dat {rate} van de starters het bereikt.",
        "Voeg resultaten toe, of geef een aandeel op onder prior.",
        "Zonder enig resultaat is niet te zeggen welk deel van de starters de uitkomst bereikt. De helft is een "
        "aanname, dezelfde voor alle initiatieven.",
    ),
    Code.NOBODY_FOLLOWED: Say(
        "Bij “{outcome}” is in deze ronde niemand gevolgd; aangenomen is dat {rate} na 12 maanden nog aan het werk is.",
        "Voeg observed en retained toe aan de resultaten, of geef een aandeel op onder prior.",
        "Bij een uitkomst met retention telt wie het werk na 12 maanden nog heeft. Is niemand gevolgd, dan wordt de "
        "helft aangenomen.",
    ),
    Code.NO_PRIOR: Say(
        "Onder prior ontbreekt “{outcome}” bij de afstand “{distance}” (en bij all); aangenomen is {rate}.",
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
}
