"""A form as the bytes of an Excel file: the same round and initiatives give the same bytes."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Final

from xlsxwriter.utility import xl_range_abs

from lwa_cli.render.form.checks import Checks
from lwa_cli.render.form.held import Lists, held, lists
from lwa_cli.render.form.looks import Looks
from lwa_cli.render.form.saying import Saying
from lwa_cli.render.form.sheet import Page, paged
from lwa_cli.render.form.sums import Sums
from lwa_cli.render.workbook.file import opened
from lwa_cli.render.workbook.text import clean
from lwa_cli.report.document import Tone
from lwa_cli.words.numbers import Numbers
from portfolio.reading.sheets.layout import HIDDEN, LISTS, MARK, SHAPE, VERSION, layout
from portfolio.reading.sheets.shape import Shape, as_text

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from lwa_cli.words.form import FormWords
    from portfolio.model import Language, Round
    from portfolio.reading.place import Path

CHUNK: Final = 30_000
"""Characters of the shape in one cell."""
TERM: Final = 34
MEANING: Final = 84


def as_form(
    round_: "Round", shape: Shape, sheets: Sequence[Mapping["Path", str]], words: "FormWords", language: "Language"
) -> bytes:
    """Return the file of a form with a sheet for each of ``sheets``: the texts of its cells by their path."""
    file = BytesIO()
    saying = Saying(round_, words, Numbers(language))
    workbook = opened(saying.title, language, file)
    looks, plan, known = Looks(workbook, language), layout(shape), lists(round_, words)
    fields = {field.path: field for line in plan.lines for field in line.fields}
    _explain(workbook, saying, looks)
    sources = {name: f"lwa_list_{number}" for number, name in enumerate(known, 1)}
    for number, texts in enumerate(sheets, 1):
        values = {path: held(text, fields[path], known) for path, text in texts.items()}
        checks = Checks(
            shape=shape,
            sections=plan.sections,
            sums=Sums(plan, values),
            sources=sources,
            shown=known,
            window=round_.window,
            words=words,
        )
        sheet = workbook.add_worksheet(words.sheet.format(n=number))
        Page(sheet, checks, saying, looks).write()
    memory = workbook.add_worksheet(HIDDEN)
    _remember(memory, [MARK, VERSION, round_.id, language], as_text(shape))
    for place, source in zip(_list(memory, known), sources.values(), strict=True):
        workbook.define_name(source, f"={HIDDEN}!{place}")
    workbook.close()
    return file.getvalue()


def _explain(workbook: "Workbook", saying: Saying, looks: Looks) -> None:
    """Write the sheet that says how to go about it."""
    words, styles = saying.words, looks.styles
    sheet = workbook.add_worksheet(words.explanation)
    sheet.set_column(0, 0, TERM)
    sheet.set_column(1, 1, MEANING)
    sheet.merge_range(0, 0, 0, 1, "", styles.heading(1))
    sheet.write_string(0, 0, clean(saying.title), styles.heading(1))
    row = 2
    for told in saying.opening():
        text = clean(f"• {told}")
        sheet.merge_range(row, 0, row, 1, "", styles.sentence(Tone.PLAIN))
        sheet.write_string(row, 0, text, styles.sentence(Tone.PLAIN))
        sheet.set_row(row, 15 * -(-len(text) // (TERM + MEANING - 10)))
        row += 1
    if meanings := tuple(saying.meanings()):
        sheet.write_string(row + 1, 0, words.meanings, styles.heading(2))
        for row_, (term, meaning) in enumerate(meanings, row + 2):
            sheet.write_string(row_, 0, clean(term), looks.words(strong=True))
            sheet.write_string(row_, 1, clean(meaning), looks.words())
            sheet.set_row(row_, 15 * max(-(-len(term) // (TERM - 6)), -(-len(meaning) // (MEANING - 8))))
    sheet.protect("")
    paged(sheet, saying)


def _remember(sheet: "Worksheet", told: Sequence[str | int], shape: str) -> None:
    """Begin the hidden sheet with what makes it a form, and its shape in as many cells as that needs."""
    for row, one in enumerate(told):
        if isinstance(one, str):
            sheet.write_string(row, 0, one)
        else:
            sheet.write_number(row, 0, one)
    for row, begin in enumerate(range(0, len(shape), CHUNK), SHAPE):
        sheet.write_string(row, 0, shape[begin : begin + CHUNK])
    sheet.very_hidden()


def _list(sheet: "Worksheet", known: Lists) -> Iterator[str]:
    """Write the lists one chooses from, each with the keys that they mean beside it; give where each is."""
    for column, (name, shown) in zip(count(LISTS, 2), known.items(), strict=False):
        sheet.write_string(0, column, name)
        for row, (title, key) in enumerate(shown.items(), 1):
            sheet.write_string(row, column, title)
            sheet.write_string(row, column + 1, key)
        yield xl_range_abs(1, column, len(shown), column)
