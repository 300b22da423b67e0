"""De namen en beschrijvingen van de sleutels in de bestanden, in het Nederlands: wat een editor bij een sleutel toont.

Een sleutel die overal hetzelfde betekent, staat er één keer; anders met de vorm ervoor (``Initiative.cost``).
"""

from collections.abc import Mapping

from lwa_cli.words.schema import SchemaWords

WORDS = SchemaWords(
    what="Een schema laat uw editor meekijken: hij vult sleutels aan, legt ze uit en toont fouten terwijl u typt.",
    how="Met --into RONDE komen de schema's in de map .schema van een ronde, en ziet u welke regel bovenaan elk bestand"
    " hoort. Met een naam (round, initiative, assessment of decisions) ziet u één schema.",
    files={
        "round": "round.yaml",
        "initiative": "bestanden in initiatives",
        "assessment": "bestanden in assessments",
        "decisions": "decisions.yaml",
    },
    top="Zet deze regel bovenaan {files}:",
)

KEYS: Mapping[str, tuple[str, str]] = {
    "at_least": ("Minstens", "De ondergrens."),
    "at_most": ("Hoogstens", "De bovengrens."),
    "basis": ("Grondslag", "De grond, zoals een artikel van de regeling. Staat bij elke weigering."),
    "by": ("Door", "Wie dit besloot of beoordeelde."),
    "continues": ("Gaat elders door", "Welk deel van de resultaten doorgaat als dit initiatief niet gekozen wordt."),
    "cost": (
        "Totale kosten",
        (
            "Het hele bedrag in euro, of een bedrag per periode. Gelijk aan het gevraagde bedrag plus alle "
            "cofinanciering, tot op de cent."
        ),
    ),
    "date": ("Datum", "Jaar-maand-dag, zoals 2022-11-30."),
    "definition": ("Omschrijving", "Wat er precies onder valt."),
    "distance": (
        "Afstand tot de arbeidsmarkt",
        "near (klein), middle (middel), far (groot), working (aan het werk), of een groep van deze ronde.",
    ),
    "evidence": (
        "Bewijskracht",
        "Bewijs voor de aanpak elders, los van de eigen resultaten. Het hoogste van de twee telt.",
    ),
    "exactly": ("Precies", "Precies dit, in plaats van minstens en hoogstens."),
    "labels": ("Labels", "Per indeling de labels."),
    "level": ("Niveau van bewijs", "0 tot en met 5 op de schaal van Maryland, of de naam van een trede."),
    "must": ("Verplicht erin", "De id's van initiatieven die gekozen moeten worden."),
    "must_not": ("Verplicht eruit", "De id's van initiatieven die niet gekozen mogen worden."),
    "note": ("Opmerking", "Een opmerking in gewone taal."),
    "outcomes": ("Resultaten", "Wat één mens meer met dit resultaat waard is."),
    "periods": ("Periodes", "De begrotingsperiodes op volgorde, zoals [2023, 2024]."),
    "rate": ("Gemiddelde", "Het verwachte aandeel, zoals 69% of 520/900."),
    "reason": ("Reden", "Waarom dit zo besloten is."),
    "scores": ("Scores", "Een score voor elk criterium. Alleen in een ronde op criteria."),
    "share": ("Aandeel", "Een aandeel van 0 tot en met 100%, zoals 50%, 0.5 of 13/25."),
    "source": ("Bron", "Waar dit gegeven vandaan komt."),
    "strength": ("Kracht", "Hoeveel mensen deze verwachting waard is."),
    "title": ("Naam", "Zoals die in de rapporten staat. Zonder naam: de id."),
    "weight": ("Gewicht", "Hoe zwaar dit telt: een getal van 0 of meer."),
    "Applications.from": ("Eerste dag", "De eerste dag waarop een aanvraag op tijd is."),
    "Applications.until": ("Laatste dag", "De laatste dag waarop een aanvraag op tijd is."),
    "Assessment.because": ("Waarom", "Waarop het oordeel berust."),
    "Assessment.by": ("Beoordeeld door", "Wie het initiatief beoordeelde, zoals de adviescommissie."),
    "Assumptions.delivery": ("Uitvoering", "Welk deel van de geplande starters naar verwachting start."),
    "Assumptions.displacement": (
        "Verdringing",
        "Welk deel ten koste gaat van anderen: default, en per label van een indeling.",
    ),
    "Assumptions.evidence": (
        "Weging van bewijs",
        "Hoe zwaar een resultaat telt per niveau van bewijs, 0 tot en met 5.",
    ),
    "Assumptions.shrinkage": ("Correctie voor kleine aantallen", "true (standaard) of false."),
    "Cofinancing.counts": (
        "Wat meetelt",
        "Welke statussen meetellen voor de twee aandelen: committed, pledged, applied.",
    ),
    "Cofinancing.each_at_least": (
        "Elk minstens",
        "Het deel van de eigen kosten dat anderen minstens dragen; daaronder komt een initiatief niet in aanmerking.",
    ),
    "Cofinancing.hour_at_most": (
        "Hoogste uurtarief",
        "In natura telt mee tot het aantal uren maal dit bedrag in euro.",
    ),
    "Cofinancing.in_kind": (
        "In natura",
        "Of bijdragen in natura meetellen: fully (helemaal), up_to_cash (tot wat er in geld is) of not (niet).",
    ),
    "Cofinancing.together_at_least": (
        "Samen minstens",
        "Het deel van de kosten van alle gekozen initiatieven samen dat anderen minstens dragen.",
    ),
    "Compared.achieved": ("Behaald zonder", "Hoeveel van hen het resultaat haalden."),
    "Compared.started": ("Gestart zonder", "Vergelijkbare mensen zonder het initiatief; meer dan 0."),
    "Continues.receiver": ("Overdragen aan", "Wie het overneemt."),
    "Continues.route": (
        "Waar",
        "region (in de regio), national (landelijk), partner (bij een partner) of stop (stopt, standaard).",
    ),
    "Contribution.cash": ("In geld", "Een bedrag in euro, of een bedrag per periode."),
    "Contribution.from": ("Betaler", "De partner die dit bijdraagt. Niet bij status open."),
    "Contribution.hours": ("Uren", "Het aantal uren achter de bijdrage in natura."),
    "Contribution.in_kind": ("In natura", "De waarde in euro van uren, ruimte of spullen."),
    "Contribution.status": (
        "Status",
        (
            "committed (vastgelegd), pledged (toegezegd, nog niet getekend), applied (elders aangevraagd) of "
            "open (betaler nog te vinden)."
        ),
    ),
    "Criterion.at_least": ("Minimumscore", "Een slechtere score komt niet in aanmerking."),
    "Criterion.from": ("Slechtste punt", "De score die 0 waard is. Samen met to."),
    "Criterion.to": ("Beste punt", "De score die 1 waard is. Samen met from."),
    "Decision.abstained": ("Onthouden", "Wie niet meebesliste."),
    "Decision.grant": ("Toekennen", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Decision.waives": (
        "Uitzondering op",
        "De namen van voorwaarden die voor dit initiatief niet gelden, zoals applications.",
    ),
    "Distance.deadweight": (
        "Zou ook zonder zijn gebeurd",
        "Het deel dat ook zonder het initiatief zou zijn gelukt. Verplicht voor een nieuwe groep.",
    ),
    "Fund.ask": ("Gevraagd bedrag", "Grenzen in euro aan wat één initiatief kan vragen."),
    "Fund.budget": ("Budget", "Eén bedrag over alle periodes samen, of een bedrag per periode."),
    "Fund.carry": ("Overhevelen", "forward: wat over is, gaat naar de volgende periode. none is standaard."),
    "Fund.decided_by": (
        "Wie beslist",
        "here (hier, standaard) of elsewhere: daar aan te vragen, niet aan ons om te geven.",
    ),
    "Fund.only": ("Alleen voor", "Welke initiatieven hier kunnen vragen: een selectie."),
    "Fund.pays_at_most": ("Betaalt hoogstens", "Het deel van de subsidiabele kosten dat dit fonds hoogstens betaalt."),
    "Fund.reserved": ("Eerder vastgelegd", "Wat al vastligt en van het budget af gaat."),
    "If.if": ("Als", "De id van het initiatief dat iets anders nodig heeft."),
    "If.then": ("Dan", "De id's waarvan er dan minstens één gekozen is."),
    "Initiative.ask": (
        "Gevraagd bedrag",
        "Per fonds een bedrag. Met één fonds kan het weg: de kosten min alle cofinanciering.",
    ),
    "Initiative.cofinancing": ("Cofinanciering", "Wat anderen bijdragen, één regel per betaler."),
    "Initiative.committed_until": ("Vastgelegd tot", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Initiative.contact": ("Contactpersoon", "Komt nooit in een rapport."),
    "Initiative.id": ("Id", "De bestandsnaam zonder .yaml. In een lijst verplicht."),
    "Initiative.labels": ("Labels", "Per indeling een of meer labels van deze ronde."),
    "Initiative.lead": ("Penvoerder", "De partner die het initiatief leidt."),
    "Initiative.not_eligible": (
        "Niet-subsidiabele kosten",
        "Delen van de kosten die fondsen met pays_at_most niet meetellen.",
    ),
    "Initiative.participants": ("Deelnemers", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Initiative.partners": ("Partners", "De partners die meedoen."),
    "Initiative.periods": ("Looptijd", "De periodes waarin het initiatief loopt. Weggelaten: alle."),
    "Initiative.plan": (
        "Gepland",
        "Per resultaat het aantal mensen dat start. Elk mens staat bij één resultaat: het verste dat bedoeld is.",
    ),
    "Initiative.received": ("Ontvangen op", "De dag waarop de aanvraag binnenkwam."),
    "Initiative.reference": ("Dossiernummer", "Het nummer van de aanvrager."),
    "Initiative.results": ("Eerdere resultaten", "Wat eerder gemeten is, één regel per resultaat en jaar."),
    "Initiative.summary": ("Samenvatting", "Wat het initiatief doet, in een of twee zinnen."),
    "Initiative.targets": ("Streefwaarden", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Initiative.uses": ("Gebruikt", "Hoeveel dit initiatief van een capaciteit gebruikt, zoals uren coördinatie."),
    "Initiative.variant_of": (
        "Variant van",
        "Een andere versie van dezelfde aanvraag. Van alle varianten wordt er hoogstens één gekozen.",
    ),
    "Lot.drawn_by": ("Getrokken door", "Wie de tekst vastlegde, zoals een notaris."),
    "Lot.text": ("Tekst van de loting", "De volgorde volgt uit SHA-256 van deze tekst met de id erachter."),
    "NotEligible.amount": ("Bedrag", "Een bedrag in euro."),
    "NotEligible.because": (
        "Waarom",
        "spent (al uitgegeven), regular (regulier werk), vat (btw) of other (anders, standaard).",
    ),
    "Outcome.retention": ("Telt na 12 maanden", "true: alleen wie na 12 maanden nog aan het werk is, telt."),
    "Part.in": ("Waarbinnen", "Welke initiatieven bedoeld zijn. Weggelaten: all."),
    "Part.of": (
        "Wat",
        (
            "Wat er wordt opgeteld: cost, ask, ask:FONDS, cash, people, uses:NAAM, value en meer; bij geld kan "
            ".PERIODE erachter."
        ),
    ),
    "Partner.brings_at_most": ("Brengt hoogstens in", "In euro, over alle gekozen initiatieven samen."),
    "Partner.party": ("Partij", "De partij waar deze organisatie bij hoort, zoals education."),
    "Party.weights": ("Gewichten", "Per resultaat of criterium; weggelaten telt als 0."),
    "Plan.achieve": (
        "Resultaat behaald",
        "Hoeveel van hen het resultaat halen. Wordt vergeleken, telt niet mee in de waarde.",
    ),
    "Plan.start": ("Starters", "Het aantal mensen dat start."),
    "Prior.kept": ("Behouden", "De verwachting van het deel dat na 12 maanden nog aan het werk is."),
    "Prior.placed": ("Geplaatst", "De verwachting van het deel dat resultaat behaalt."),
    "Result.achieved": ("Behaald", "Hoeveel van hen het resultaat haalden."),
    "Result.compared": ("Vergeleken", "Vergelijkbare mensen zonder het initiatief."),
    "Result.observed": ("Gevolgd", "Hoeveel van hen 12 maanden gevolgd konden worden."),
    "Result.outcome": ("Resultaat", "Een van de resultaten van deze ronde."),
    "Result.people_per": ("Mensen per eenheid", "Nodig als de eenheid geen mensen is."),
    "Result.planned": ("Gepland", "Hoeveel mensen toen zouden starten."),
    "Result.retained": ("Duurzaam", "Hoeveel van de gevolgden na 12 maanden nog aan het werk waren."),
    "Result.started": ("Gestart", "Hoeveel mensen er startten."),
    "Result.unit": ("Eenheid", "people (mensen, standaard), trajectories (trajecten) of arrangements (arrangementen)."),
    "Result.year": ("Jaar", "Het jaar waarin deze mensen startten."),
    "Round.applications": ("Aanvraagperiode", "Wat erbuiten ontvangen is, komt niet in aanmerking."),
    "Round.claim": ("Belofte van het programma", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Round.cofinancing": ("Cofinanciering", "Wat de anderen minstens bijdragen."),
    "Round.distances": ("Groepen", "Groepen naar afstand tot de arbeidsmarkt; vult near, middle, far en working aan."),
    "Round.format": ("Versie van het formaat", "Altijd 1."),
    "Round.funds": ("Fondsen", "Een of meer fondsen; de sleutel is de id van het fonds."),
    "Round.id": ("Id van de ronde", "Kleine letters, cijfers en streepjes."),
    "Round.labels": ("Indelingen", "Per indeling de labels met hun naam, zoals agreement of pillar."),
    "Round.language": ("Taal", "De taal van de rapporten: nl (standaard) of en."),
    "Round.lot": ("Loting", "Een loting die iedereen kan narekenen."),
    "Round.note": ("Opmerking", "Staat op elk rapport."),
    "Round.parties": ("Partijen", "De gelijke partners, met wat elk resultaat voor hen waard is."),
    "Round.partners": ("Partners", "De organisaties die leiden, meedoen of betalen."),
    "Round.rules": ("Eisen", "Elke eis heeft een naam en één vorm."),
    "Round.scenarios": ("Scenario's", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Round.select": (
        "Hoeveel en hoe",
        "Hoeveel initiatieven gekozen worden, en of de beste keuze of de rangschikking het voorstel is.",
    ),
    "Round.ties": (
        "Gelijke stand",
        "Wat beslist bij gelijke waarde: ask (de goedkoopste) en lot (de loting), op volgorde.",
    ),
    "Round.value": ("Hoe een resultaat telt", "Op outcomes (mensen) of op criteria (punten), nooit allebei."),
    "Round.vat": ("Btw", "Of bedragen met of zonder btw zijn: excluded of included. Staat bij elke tabel met geld."),
    "Round.weight_order": ("Volgorde van gewichten", "Gereserveerd voor later; wordt nog niet gebruikt."),
    "Rule.bonus": ("Samen meer waard", "Deze id's leveren samen extra waarde op; negatief: overlap."),
    "Rule.count": ("Aantal", "Hoeveel gekozen initiatieven binnen deze selectie vallen, met een grens."),
    "Rule.exclusive": ("Sluit elkaar uit", "Hoogstens één van deze id's."),
    "Rule.group": ("Groep", "Eisen met dezelfde groep worden samen geprijsd en uitgezet."),
    "Rule.name": ("Naam van de eis", "Uniek in deze ronde."),
    "Rule.requires": ("Kan niet zonder", "Als het ene gekozen is, dan ook minstens één van de andere."),
    "Rule.share": ("Aandeel", "Een deel van dezelfde som over alle gekozen initiatieven, met een grens als aandeel."),
    "Rule.together": ("Hoort samen", "Deze id's allemaal of geen."),
    "Rule.total": ("Totaal", "Een som over de gekozen initiatieven, met een grens."),
    "Rule.value": ("Waarde van de bonus", "In de eenheid van de waarde; kan negatief zijn."),
    "Select.by": ("Manier", "optimum (beste keuze, standaard) of ranking (de lijst op waarde)."),
    "Select.when_full": ("Als het vol is", "Bij ranking: skip (ga door met wat nog past, standaard) of stop."),
    "Value.assumptions": ("Aannames", "Wat niemand kan opzoeken. Alles mag weg; dan geldt de standaard."),
    "Value.at_least": ("Minimumwaarde", "Daaronder komt een initiatief niet in aanmerking. Alleen bij criteria."),
    "Value.criteria": ("Criteria", "De waarde is de gewogen som van de scores."),
    "Value.prior": (
        "Vaste verwachtingen",
        "Per resultaat en groep (of all) de verwachting vooraf. Weggelaten: gemiddeld over deze ronde.",
    ),
    "Value.unit": ("Eenheid van de waarde", "Het woord in de rapporten, zoals baanequivalenten of punten."),
}
