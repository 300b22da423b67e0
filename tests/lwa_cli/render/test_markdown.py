"""A document as Markdown, and nothing of others that becomes a mark."""

from fractions import Fraction

import pytest

from lwa_cli.render.markdown import as_markdown, escaped
from lwa_cli.report.document import (
    Blank,
    Bullets,
    Column,
    Count,
    Document,
    Heading,
    Money,
    Number,
    Paragraph,
    Percent,
    Table,
    Text,
    Tone,
)
from lwa_cli.words.numbers import Numbers

EN = Numbers("en")


def test_every_block_has_its_form() -> None:
    """Headings, sentences, lists, and a table with every kind of cell and a total."""
    table = Table(
        columns=(Column("What"), *(Column(title, numeric=True) for title in ("Money", "Count", "Number", "Share"))),
        rows=(
            (Text("a"), Money(123_456), Count(3), Number(Fraction(1, 3), 2), Percent(Fraction(1, 8))),
            (Text("b", strong=True), Money(None), Blank(), Blank(), Percent(None)),
        ),
        total=(Text("All"), Money(100), Blank(), Blank(), Blank()),
    )
    document = Document(
        (Heading("Title", 1), Paragraph("One.", Tone.WARN), Heading("Part", 3), Bullets(("x", "y")), table)
    )
    assert as_markdown(document, EN) == (
        "# Title\n\nOne.\n\n### Part\n\n- x\n- y\n\n"
        "| What | Money | Count | Number | Share |\n"
        "| --- | ---: | ---: | ---: | ---: |\n"
        "| a | €1,234.56 | 3 | 0.33 | 12.5% |\n"
        "| **b** | — |  |  | — |\n"
        "| **All** | **€1** |  |  |  |\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a*b* `c` \\d <e> [f](g)", r"a\*b\* \`c\` \\d \<e> \[f](g)"),
        ("two | cells", r"two \| cells"),
        ("_stress_ in snake_case", r"\_stress\_ in snake_case"),
        ("&copy; R&D & &#1;", r"\&copy; R&D & \&#1;"),
        ("~~struck~~", r"\~~struck\~~"),
        ("on\ntwo\r\nlines", "on two lines"),
        ("steer\x1b[2Jing", "steer␛\\[2Jing"),
    ],
)
def test_text_of_others_is_text(text: str, shown: str) -> None:
    """No mark, link, tag, entity, cell or line of its own."""
    assert escaped(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("+ no list", r"\+ no list"),
        ("> no quotation", r"\> no quotation"),
        ("=== no underline", r"\=== no underline"),
        ("1. no list", r"1\. no list"),
        ("12) no list", r"12\) no list"),
        ("1.5 is a number", "1.5 is a number"),
        ("2024 is a year", "2024 is a year"),
    ],
)
def test_a_sentence_begins_nothing(text: str, shown: str) -> None:
    """What would begin a heading, quotation or list stays a sentence, alone and in a list."""
    assert as_markdown(Document((Paragraph(text),)), EN) == f"{shown}\n"
    assert as_markdown(Document((Bullets((text,)),)), EN) == f"- {shown}\n"
