"""The file and its YAML: what their findings say in Dutch."""

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
    Code.NOT_TEXT: Say(
        "Dit is geen tekstbestand. Het lijkt een bestand van Word of Excel, een zip of een pdf.",
        "Kopieer de inhoud naar een teksteditor, zoals Kladblok, en sla die op met een naam die eindigt op .yaml.",
        "De bestanden van een ronde zijn platte tekst. Een bestand van Word of Excel blijft dat, ook met een andere "
        "naam.",
    ),
}
