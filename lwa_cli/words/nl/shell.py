"""The shell in Dutch: help, usage errors, failures."""

from typing import Final

from lwa_cli.words.shell import Help, Param, ShellWords

WORDS: Final = ShellWords(
    example="Voorbeeld:",
    examples="Voorbeelden:",
    usage="Gebruik:",
    usage_command="OPDRACHT …",
    usage_options="[OPTIES]",
    arguments="Argumenten",
    options="Opties",
    everywhere="Opties bij elke opdracht",
    commands="Opdrachten",
    help_option="Toon deze uitleg.",
    common={
        "--json": "Het resultaat als één JSON-document op stdout.",
        "--lang nl|en": "Nederlands of Engels. Anders LWA_LANG, anders de taal van de ronde.",
        "-q, --quiet": "Alleen het resultaat, geen toelichting.",
        "-v, --verbose": "Meer toelichting.",
        "--no-color": "Geen kleur.",
        "--version": "Toon de versie.",
    },
    default="[standaard: {value}]",
    required="[verplicht]",
    about="Kies binnen het budget en de eisen de beste set initiatieven, bewezen en met de redenen erbij.",
    more="Meer over één opdracht: lwa OPDRACHT --help. In de map van een ronde zegt lwa zelf hoe zij ervoor staat.",
    next="Volgende stap: {command}",
    error="Fout: {message}",
    try_help="Zie {command} --help.",
    did_you_mean="Bedoelt u {names}?",
    no_such_command="de opdracht {name} bestaat niet.",
    no_such_option="de optie {name} bestaat niet.",
    missing_argument="{name} ontbreekt.",
    missing_option="de optie {name} is verplicht.",
    needs_value="de optie {name} heeft een waarde nodig.",
    no_value="de optie {name} heeft geen waarde.",
    empty="er staat een leeg argument ('') tussen.",
    too_many="dit is te veel: {values}.",
    wrong_value="{value} past niet bij {name}: {reason}.",
    choose_from="kies uit {choices}",
    not_whole="geef een heel getal",
    not_number="geef een getal met een punt voor de decimalen",
    at_least="geef minstens {bound}",
    at_most="geef hoogstens {bound}",
    not_fitting="deze waarde kan hier niet",
    no_language="{value} is geen taal die lwa kent ({where}): kies nl of en.",
    cannot_write="{path} kan niet worden geschreven: {reason}. Er is niets veranderd.",
    file_problem="{path}: {reason}.",
    reasons={
        "ENOENT": "het bestand of de map bestaat niet",
        "EACCES": "u hebt daar geen rechten voor",
        "EPERM": "u hebt daar geen rechten voor",
        "EROFS": "deze plek is alleen te lezen",
        "ENOSPC": "de schijf is vol",
        "EDQUOT": "uw ruimte op de schijf is op",
        "EFBIG": "het bestand wordt groter dan het hier mag zijn",
        "EISDIR": "dit is een map en geen bestand",
        "ENOTDIR": "een deel van het pad is een bestand en geen map",
        "EEXIST": "er staat al iets met die naam",
        "ELOOP": "de koppelingen verwijzen in een kring naar elkaar",
        "ENAMETOOLONG": "de naam is te lang",
        "EBADF": "dit kanaal is gesloten",
        "ENODEV": "dit is geen gewoon bestand",
        "EINVAL": "deze naam kan hier niet",
        "": "het systeem meldt: {system}",
    },
    in_the_way="{path} bestaat al en wordt niet overschreven.",
    in_the_way_many="{path} en nog {more} andere bestaan al en worden niet overschreven.",
    edited="{path} is veranderd sinds lwa het schreef en wordt niet overschreven.",
    edited_many="{path} en nog {more} andere zijn veranderd sinds lwa ze schreef en worden niet overschreven.",
    other_name="Geef een andere naam, of --force.",
    use_force="Met --force gebeurt dat wel.",
    was_read="{path} is een bestand dat lwa nu leest of verwijst ernaar. lwa schrijft daar niet overheen, ook niet met "
    "--force. Geef een andere naam. Er is niets veranderd.",
    wrote_many="{n} bestanden geschreven in {path}",
    wrote="geschreven: {path}",
    would_write="zou schrijven: {path}",
    unchanged="Er verandert niets: alles staat er al.",
    unchanged_files="ongewijzigd: {paths}",
    not_remembered="{path} is niet van lwa en blijft zoals het is. lwa onthoudt daarom niet wat het hier schrijft.",
    bug="lwa liep vast door een fout in het programma zelf ({kind}). Uw bestanden zijn niet veranderd door deze fout.",
    bug_log="Stuur dit logboek mee als u het meldt: {path}",
    interrupted="Gestopt.",
)

_FORCE = Param("Overschrijf bestanden die al bestaan.")
_ROUND = Param("De map van een ronde, of haar round.yaml.", "RONDE")

HELP: Final[dict[str, Help]] = {
    "demo": Help(
        line="Schrijf een voorbeeldronde, kies daaruit en toon het verslag.",
        examples=("lwa demo",),
        about="Schrijft een complete ronde met voorbeeldinitiatieven in een map, kiest de beste set en toont het"
        " verslag. Daarna kunt u in die map alles zelf veranderen en opnieuw kiezen.",
        params={
            "folder": Param("De map waarin de voorbeeldronde komt.", "MAP"),
            "force": _FORCE,
        },
    ),
    "select": Help(
        line="Kies de beste set initiatieven binnen budget en eisen.",
        examples=("lwa select leerwerkakkoord-2023", "lwa select leerwerkakkoord-2023 --budget lwa=+10% --at-most 12"),
        about="Leest de ronde, kiest de set met de hoogste waarde die binnen het budget en alle eisen past,"
        " bewijst dat die de beste is, en zet het geld, de eisen en de gebruikelijke rangschikking ernaast."
        " Proefberekeningen met de opties hieronder veranderen nooit iets in de ronde.",
        params={
            "round_": _ROUND,
            "budget": Param("Ander budget: lwa=500_000, lwa=+10%, lwa.2023=-50_000.", "FONDS=BEDRAG"),
            "without_fund": Param("Alsof dit fonds niets heeft.", "FONDS"),
            "counts": Param("Welke cofinanciering meetelt voor de eisen aan cofinanciering.", "STATUS"),
            "at_most": Param("Hoogstens zoveel initiatieven.", "AANTAL"),
            "exactly": Param("Precies zoveel initiatieven.", "AANTAL"),
            "must": Param("Verplicht in het voorstel.", "ID"),
            "must_not": Param("Verplicht buiten het voorstel.", "ID"),
            "without": Param("Zonder deze eis of groep van eisen.", "NAAM"),
            "excel": Param("Schrijf het werkboek als Excel-bestand (.xlsx).", "BESTAND"),
            "out": Param(
                "Schrijf in deze map het werkboek, de JSON, en run.json met tijd, versie, opties en de SHA-256 van"
                " elk bestand.",
                "MAP",
            ),
            "force": Param("Vervang bestanden die iets anders schreef."),
            "no_why": Param("Zonder de redenen per initiatief en de prijs van elke eis; dat is sneller."),
            "time_limit": Param("Stop na zoveel seconden met het beste tot dan toe.", "SECONDEN"),
            "solver": Param("Het rekenprogramma dat zoekt; het andere kijkt na.", "NAAM"),
        },
    ),
    "why": Help(
        line="Leg van initiatieven uit waarom zij wel of niet zijn gekozen en hoe de waarde tot stand komt.",
        examples=(
            "lwa why leerwerkakkoord-2023 startgaranties-haven",
            "lwa why leerwerkakkoord-2023 startgaranties-haven lwa-experiences-zorg --json",
        ),
        about="Toont per initiatief of het in het voorstel staat en waarom: wat de keuze zonder dit initiatief mist, of"
        " wat het tekortkomt, welke eis het tegenhoudt en hoeveel minder kosten, meer cofinanciering of meer budget het"
        " verschil maakt. Daarna zijn plaats in de rangschikkingen, de weg van geplande mensen naar waarde met elke"
        " factor, wat alleen de aanvrager zelf zegt, en wat er eerder is gemeten. In een ronde met criteria: wat elk"
        " criterium bijdraagt.",
        params={
            "round_": _ROUND,
            "ids": Param("De initiatieven, elk met de naam van het bestand.", "ID"),
            "time_limit": Param("Stop na zoveel seconden met zoeken naar het voorstel.", "SECONDEN"),
            "solver": Param("Het rekenprogramma dat zoekt; het andere kijkt na.", "NAAM"),
        },
    ),
    "letters": Help(
        line="Schrijf per initiatief een brief: wat het vroeg, hoe het is gewaardeerd, en in het voorstel of niet.",
        examples=(
            "lwa letters leerwerkakkoord-2023 --out brieven",
            "lwa letters leerwerkakkoord-2023 --out brieven --note toelichting.md",
        ),
        about="Schrijft voor elk initiatief één tekst in Markdown: of het in het voorstel staat en wat het anders"
        " tegenhield, wat het vroeg, en hoe het stap voor stap is gewaardeerd. In geen brief staat een naam of getal"
        " van een andere aanvrager. Een toelichting van de stuurgroep kan erbij; daarin mogen velden staan: {title},"
        " {id}, {reference}, {lead}, {round}, {ask}, {value} en {unit}. Er komen pas brieven als het voorstel"
        " bewezen is.",
        params={
            "round_": _ROUND,
            "out": Param("De map waarin de brieven komen; het bestand heet naar de id.", "MAP"),
            "note": Param("Een tekst in Markdown die in elke brief komt.", "BESTAND"),
            "force": _FORCE,
            "time_limit": Param("Stop na zoveel seconden met zoeken naar het voorstel.", "SECONDEN"),
            "solver": Param("Het rekenprogramma dat zoekt; het andere kijkt na.", "NAAM"),
        },
    ),
    "frontier": Help(
        line="Laat zien wat een ander budget, meer plaatsen of meer van iets anders zou opbrengen.",
        examples=(
            "lwa frontier leerwerkakkoord-2023",
            "lwa frontier leerwerkakkoord-2023 --places 10..25",
            "lwa frontier leerwerkakkoord-2023 --against people:job --exact",
        ),
        about="Zoekt bij elk budget, elk aantal plaatsen of elke hoeveelheid de beste keuze, en toont de waarde als"
        " staaf, wie erin komt en eruit gaat, wie er altijd in staat en wat de volgende € 10.000 oplevert. Zonder"
        " opties: het eerste fonds waarover hier wordt beslist, van de helft tot anderhalf keer het budget.",
        params={
            "round_": _ROUND,
            "fund": Param("Het fonds waarvan het budget verandert.", "FONDS"),
            "places": Param("Het aantal plaatsen, van en tot en met.", "A..B"),
            "against": Param(
                "Iets anders dat wordt geteld: cost, ask:lwa.2023, people:job, uses:NAAM, criterion:NAAM. Van geld en"
                " uses is minder beter, van de rest meer.",
                "WAT",
            ),
            "low": Param("Begin bij dit bedrag of aantal.", "BEDRAG"),
            "high": Param("Eindig bij dit bedrag of aantal.", "BEDRAG"),
            "step": Param("De stap tussen twee punten.", "BEDRAG"),
            "exact": Param("Elk punt waar de beste keuze verandert, de hoogste waarde eerst."),
            "time_limit": Param("Stop na zoveel seconden met zoeken.", "SECONDEN"),
            "solver": Param("Het rekenprogramma dat zoekt; het andere kijkt na.", "NAAM"),
            "excel": Param("Schrijf de waarden met een grafiek ook als Excel-bestand (.xlsx).", "BESTAND"),
            "force": _FORCE,
        },
    ),
    "validate": Help(
        line="Controleer alle bestanden van een ronde en noem elke fout met de plaats.",
        examples=(
            "lwa validate leerwerkakkoord-2023",
            "lwa validate leerwerkakkoord-2023/initiatives/startgaranties-haven.yaml",
        ),
        about="Noemt in één keer de fouten van alle bestanden: het bestand, de regel, de kolom, de regel zelf en wat"
        " er wel moet staan. Is de opmaak van een bestand stuk, dan noemt het van dat bestand eerst alleen dat.",
        params={
            "paths": Param("De map van een ronde, of losse bestanden.", "PAD"),
            "form": Param("De vorm waarin het komt: tekst, JSON, of wat GitHub en andere systemen lezen."),
            "strict": Param("Reken waarschuwingen als fouten."),
            "letters": Param("Schrijf per penvoerder een lijst van wat er moet veranderen, om te mailen.", "MAP"),
            "force": _FORCE,
        },
    ),
    "new": Help(
        line="Maak een in te vullen bestand voor één initiatief.",
        examples=("lwa new taal-op-de-werkvloer --into leerwerkakkoord-2023",),
        about="Schrijft initiatives/ID.yaml met alle onderdelen die deze ronde vraagt en met uitleg erbij: de"
        " partners, fondsen, labels en resultaten of criteria van de ronde. Wat de indiener nog moet invullen,"
        " noemt lwa validate.",
        params={
            "id_": Param("De naam van het bestand: kleine letters, cijfers en streepjes.", "ID"),
            "into": _ROUND,
            "force": _FORCE,
        },
    ),
    "form": Help(
        line="Maak een Excel-formulier dat partners invullen.",
        examples=(
            "lwa form leerwerkakkoord-2023",
            "lwa form leerwerkakkoord-2023 -o albeda.xlsx --initiatives 3",
            "lwa form leerwerkakkoord-2023 -o wijzigen.xlsx --from startgaranties-haven",
        ),
        about="Het formulier heeft de perioden, fondsen, partners, labels en resultaten van deze ronde, keuzelijsten en"
        " uitleg. Een kolom zegt tijdens het invullen wat er nog ontbreekt en of de kosten zijn gedekt. Met --from"
        " staat er al in wat de ronde van een initiatief weet, zodat een partner het kan wijzigen. Wat beoordelaars"
        " bepalen (afstand, bewijskracht, wat doorgaat, scores) vraagt het formulier niet.",
        params={
            "round_": _ROUND,
            "output": Param("Het Excel-bestand om te schrijven; anders de id van de ronde met -formulier.", "BESTAND"),
            "filled": Param("Vul een blad in met dit initiatief van de ronde; mag vaker.", "ID"),
            "initiatives": Param("Voor hoeveel initiatieven er bladen zijn.", "AANTAL"),
            "force": _FORCE,
        },
    ),
    "import": Help(
        line="Neem ingevulde formulieren en tabellen over in een ronde.",
        examples=(
            "lwa import formulieren --into leerwerkakkoord-2023",
            "lwa import albeda.xlsx initiatieven.csv --into leerwerkakkoord-2023 --dry-run",
            "lwa import amsterdam-oud-noord.pb --into oud-noord",
        ),
        about="Maakt van elk ingevuld initiatief een YAML-bestand, met achter elke waarde de cel waar zij vandaan komt."
        " Leest formulieren van lwa form (.xlsx), tabellen (.csv, zie docs/formaat.md) en mappen daarvan. Alles wordt"
        " eerst nagekeken tegen de ronde: klopt er iets niet, dan wordt er niets geschreven. Wat een formulier niet"
        " vraagt, zoals het oordeel van de beoordelaars, blijft staan. Een bestand van Pabulib (.pb) wordt een ronde"
        " op zichzelf, met het aantal stemmen als waarde.",
        params={
            "paths": Param("Formulieren, tabellen of mappen daarvan, of één bestand van Pabulib.", "PAD"),
            "into": Param("De map van de ronde; bij Pabulib wordt die zo nodig gemaakt.", "RONDE"),
            "dry_run": Param("Laat zien wat er zou veranderen en schrijf niets."),
            "force": _FORCE,
        },
    ),
    "schema": Help(
        line="Geef de JSON-schema's waarmee een editor meekijkt tijdens het invullen.",
        examples=("lwa schema --into leerwerkakkoord-2023", "lwa schema initiative"),
        about="Met --into worden de schema's geschreven naar de map .schema in een ronde, en ziet u de regel die"
        " bovenaan een YAML-bestand hoort. Met een naam ziet u dat ene schema.",
        params={
            "name": Param("Het schema dat afgedrukt wordt: round, initiative, assessment of decisions.", "NAAM"),
            "into": Param("De map van de ronde waar de schema's in komen.", "MAP"),
            "force": _FORCE,
        },
    ),
    "explain": Help(
        line="Leg uit wat een bevinding betekent, met een fout en een goed voorbeeld.",
        examples=("lwa explain L301", "lwa explain"),
        about="Legt de code uit die lwa validate bij een bevinding noemt. Zonder code: de lijst van alle codes.",
        params={"code": Param("De code van een bevinding.", "CODE")},
    ),
    "status": Help(
        line="Zeg hoe een ronde ervoor staat en wat de volgende stap is.",
        examples=("lwa status leerwerkakkoord-2023", "lwa"),
        about="Telt de initiatieven van een ronde en de fouten en waarschuwingen daarin, en zegt of er gekozen"
        " kan worden. In de map van een ronde is lwa alleen genoeg.",
        params={"folder": Param("De map van een ronde.", "RONDE")},
    ),
}
