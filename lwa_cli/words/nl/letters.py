"""The letters to applicants in Dutch."""

from typing import Final

from lwa_cli.words.letters import LetterWords

WORDS: Final = LetterWords(
    title="Over uw initiatief: {title}",
    round="Ronde: {round}.",
    reference="Kenmerk: {reference}.",
    lead="Penvoerder: {lead}.",
    received="Ontvangen op {received}.",
    opening="Hieronder leest u of uw initiatief in het voorstel staat, wat u vroeg en hoe uw initiatief is "
    "gewaardeerd. Een voorstel is nog geen besluit: dat neemt de stuurgroep.",
    closing="Klopt er iets niet in deze brief? Laat het ons dan weten voordat de stuurgroep besluit.",
    note="Toelichting van de stuurgroep",
    verdict="In het voorstel of niet",
    is_in="Uw initiatief staat in het voorstel.",
    is_out="Uw initiatief komt in aanmerking, maar staat niet in het voorstel.",
    is_ineligible="Uw initiatief komt niet in aanmerking en staat daarom niet in het voorstel. De reden:",
    is_undecided="Er zijn meer keuzes die precies evenveel waard zijn. In een deel daarvan staat uw initiatief, in "
    "een ander deel niet. De ronde zegt niet hoe daartussen wordt gekozen; dat is aan de stuurgroep.",
    decided="Hierover is een besluit genomen: {reason}.",
    decided_by="Genomen door: {by}.",
    decided_on="Genomen door: {by}, op {on}.",
    kept_out_by_one="Wat uw initiatief tegenhoudt, is {kind}: {names}. Zonder deze eis zou het in het voorstel staan.",
    kept_out_by_several="Wat uw initiatief tegenhoudt, is vooral {kind}. Zonder een van deze eisen had het erin "
    "gestaan: {names}.",
    kept_out_by_kind="Wat uw initiatief tegenhoudt, is {kind}. Zonder die eis zou het in het voorstel staan.",
    kept_out_by_value="Geen enkele eis houdt uw initiatief op zichzelf tegen. Met een andere keuze is het voorstel "
    "meer waard.",
    kinds={
        "not_eligible": "een voorwaarde om in aanmerking te komen",
        "decision": "een besluit dat al is genomen",
        "money": "het geld",
        "places": "het aantal plaatsen",
        "capacity": "de capaciteit",
        "spread": "de verdeling die de ronde vraagt",
        "exclusion": "een eis over welke initiatieven samen kunnen",
        "cofinancing": "de cofinanciering",
        "value": "de waarde",
    },
    impossible="Met uw initiatief erin is er geen keuze die aan alle eisen voldoet.",
    impossible_by="Het gaat om: {names}.",
    lacked="Uw initiatief kwam {gap} {unit} tekort: zoveel minder is het beste voorstel mét uw initiatief waard dan "
    "het voorstel dat er nu ligt. Met nog iets meer waarde dan dat had het erin gestaan.",
    tied="Een voorstel met uw initiatief erin is precies evenveel waard.",
    tied_by={
        "ask": "De ronde legt vast dat dan de keuze met het laagste gevraagde bedrag voorgaat.",
        "lot": "De ronde legt vast dat dan de loting beslist.",
    },
    cheaper="Waren de kosten en uw aanvraag {cents} lager geweest, dan had uw initiatief in het voorstel gestaan.",
    more_cofinancing="Met {cents} meer cofinanciering in geld die vastligt en {cents} minder aanvraag had uw "
    "initiatief in het voorstel gestaan.",
    in_proportion="Dat bedrag is naar verhouding verdeeld over de fondsen en jaren waaraan u vraagt.",
    more_budget="Met {cents} meer in {fund} had uw initiatief in het voorstel gestaan.",
    no_amount="Een lagere aanvraag of meer cofinanciering had geen verschil gemaakt.",
    too_little_left="Een lagere aanvraag of meer cofinanciering had pas verschil gemaakt als er minder dan {share} van "
    "uw aanvraag overbleef.",
    place="Het voorstel volgt de rangschikking op waarde. Uw initiatief staat op plaats {place} van {of}.",
    no_place="Het voorstel volgt de rangschikking op waarde. Daarin staat alleen wat een waarde boven nul heeft.",
    no_room="Toen uw initiatief aan de beurt was, was er geen ruimte meer bij: {names}.",
    list_ended="De lijst hield op voordat uw initiatief aan de beurt was.",
    asked="Wat u vroeg",
    part="Onderdeel",
    amount="Bedrag",
    cost="Totale projectkosten",
    asked_of="Gevraagd van {fund}",
    asked_in="Gevraagd van {fund}, {period}",
    cofinanced="Cofinanciering van {payer}, {form} ({status})",
    uncovered="Nog te dekken, {form}",
    in_cash="in geld",
    in_kind="in natura",
    status={
        "committed": "vastgelegd",
        "pledged": "toegezegd, nog niet getekend",
        "applied": "elders aangevraagd",
        "open": "nog te dekken",
    },
    promised="Wat u wilt bereiken",
    outcome="Resultaat",
    start="Mensen die starten",
    achieve="Mensen die het halen",
    valued="Hoe uw initiatief is gewaardeerd",
    by_scores="Op elk criterium heeft uw initiatief een score. Die telt mee naar het gewicht van het criterium; samen "
    "is dat de waarde.",
    by_steps="De waarde volgt uit de mensen die u wilt helpen, in stappen. Elke stap rekent met wat eerder is gemeten "
    "en met wat er ook zonder uw initiatief zou zijn gebeurd.",
    no_steps="Er zijn geen geplande resultaten opgegeven; daarom is de waarde nul.",
    value="De waarde van uw initiatief is {value} {unit}.",
    steps={
        "planned": "Mensen die u wilt laten starten",
        "delivered": "Naar verwachting start",
        "placed": "Haalt het resultaat",
        "sustained": "Heeft het na 12 maanden nog",
        "net": "Komt echt door uw initiatief",
        "credited": "Telt mee, naar sterkte van het bewijs",
        "weighted": "Maal het gewicht van dit resultaat",
        "additional": "Zonder wat elders doorgaat",
    },
    own_word="Dit hebt u zelf opgegeven en heeft niemand anders beoordeeld: {keys}.",
    corrected="gemeten: {hits} van {tries}; bijgesteld naar het gemiddelde van deze ronde, omdat een percentage van "
    "weinig mensen voor een deel toeval is",
    not_measured="hier is niets gemeten, dus het gemiddelde van deze ronde",
    few_others="De stappen daartussen staan niet in deze brief: zij rusten deels op cijfers van te weinig anderen.",
    in_the_value="Telt mee in de waarde",
    compared="{placed} haalt het, tegen {compared} van vergelijkbare mensen zonder uw initiatief; het verschil telt",
    none_infeasible="Geen enkele keuze voldoet aan alle eisen. Er zijn geen brieven geschreven; lwa select zegt "
    "waarom.",
    none_unproven="Het is niet bewezen dat dit de beste keuze is, of niet alles is in de tijd nagegaan. Er zijn geen "
    "brieven geschreven. Geef meer tijd.",
    none_breaks="De rangschikking voldoet niet aan: {names}. Er zijn geen brieven geschreven.",
    removed="verwijderd, want dit initiatief is niet meer in de ronde: {path}",
    kept="{path} is een brief van een eerdere keer en is daarna veranderd; hij blijft staan.",
    note_unknown="{path}, regel {line}: {field} is geen veld van een brief. U kunt kiezen uit: {known}.",
    note_brace="{path}, regel {line}: hier staat een losse accolade. Schrijf {shown} voor een accolade zelf.",
    note_missing="{path} gebruikt {field}, maar dat is niet ingevuld bij: {ids}.",
)
