"""What a workbook is about: the proposal, or the what-if that it was made with."""

from lwa_cli.report.book.formulas import quoted
from lwa_cli.report.book.sheets import Line, Live
from lwa_cli.report.document import Text, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.languages import LIVE
from portfolio.study import Study


def subject(study: Study, voice: Voice) -> str:
    """Return the name of what the workbook is about, for the middle of a sentence."""
    live = LIVE[voice.numbers.language]
    return live.the_what_if if study.what_if else live.the_proposal


def about(template: str, study: Study, voice: Voice) -> str:
    """Say a sentence about it."""
    return voice.say(template, it=subject(study, voice))


def stays(study: Study, voice: Voice) -> Line:
    """Say of a sheet that it does not follow the choice; it speaks up as soon as the choice is another."""
    live = LIVE[voice.numbers.language]
    calm, warning = (about(template, study, voice) for template in (live.stays, live.behind_the_times))
    formula = f"IF({{stand.changed@0}}=0,{quoted(calm)},{quoted(warning)})"
    return Line(Live(Text(calm), formula), tone=Tone.QUIET, changed=Tone.WARN)
