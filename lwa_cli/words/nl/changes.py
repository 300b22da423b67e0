"""What would make an impossible round possible, in Dutch."""

from lwa_cli.words.changes import ChangeWords

WORDS = ChangeWords(
    smallest="Zo kan het wel, met de kleinste verandering:",
    smallest_together="Zo kan het wel, als u dit alles verandert. Samen is dat de kleinste verandering:",
    enough="Zo kan het wel. Of het met een kleinere verandering kan, is niet bewezen:",
    enough_together="Zo kan het wel, als u dit alles verandert. Of het met minder kan, is niet bewezen:",
    budget="Verhoog het budget van {rule} van {now} naar {to}.",
    at_most="Verhoog {rule} van hoogstens {now} naar hoogstens {to}.",
    at_least="Verlaag {rule} van minstens {now} naar minstens {to}.",
    exactly="Verander {rule} van precies {now} in precies {to}.",
    drop="Laat {rule} vallen.",
    waive="Maak voor {titles} een uitzondering op {rule}.",
    single="Eén eis veranderen is genoeg. U kunt kiezen: elke rij in deze tabel maakt de ronde op zichzelf mogelijk.",
    no_less="Met een kleinere verandering van die ene eis kan het niet.",
    no_single="Eén eis veranderen is niet genoeg, welke eis het ook is.",
    now="Nu",
    needed="Nodig",
    place="Plaats",
    holds_now="geldt",
    dropped="laten vallen",
    waived="uitzondering voor {titles}",
    unproven="{needed}; of het met minder kan, is niet bewezen",
)
