"""``lwa validate`` in Dutch."""

from lwa_cli.words.validate import ValidateWords
from portfolio.findings import Severity

WORDS = ValidateWords(
    severity={Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.NOTE: "opmerking"},
    related="zie ook {place}",
    more="{path}: en nog {n:punt|punten} in dit bestand. Met --json ziet u ze allemaal.",
    no_letters="Geen enkele penvoerder hoeft iets aan te passen; er zijn geen brieven geschreven.",
    counted="{files:bestand|bestanden} gecontroleerd: {found}.",
    errors="{n:fout|fouten}",
    warnings="{n:waarschuwing|waarschuwingen}",
    notes="{n:opmerking|opmerkingen}",
    clean="geen fouten",
    strict="Met --strict telt een waarschuwing als fout.",
    letter_removed="verwijderd, want er is niets meer aan te passen: {path}",
    letter_kept="{path} is een brief van een eerdere keer en is daarna veranderd; hij blijft staan.",
    letter_title="{round}: aan te passen door {partner}",
    letter_title_nobody="{round}: bestanden zonder penvoerder",
    letter_opening="Dank u wel voor uw inzending. Bij de controle van uw bestanden vonden wij de punten hieronder. "
    "Wilt u ze bekijken, de bestanden aanpassen en ze opnieuw sturen? Een fout moet worden hersteld. Een waarschuwing "
    "hoeft geen fout te zijn: kijk of het zo bedoeld is.",
    letter_opening_nobody="Van deze bestanden is niet te lezen wie de penvoerder is. Zoek eerst uit wie ze stuurde.",
    letter_line="regel {line}",
    letter_closing="Komt u er niet uit? Stuur ons dan gerust een bericht. Noem daarbij het bestand en de regel.",
    letter_closing_nobody="Is de penvoerder bekend? Vul die in bij lead en maak de lijsten opnieuw.",
    nobody="zonder-penvoerder",
)
