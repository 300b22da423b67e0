"""A wrong and a right example of each code, the same in every language; in the order of the codes.

Text for people to compare, not files to read: where the mistake cannot be seen, it stands in a comment.
"""

from collections.abc import Mapping

from portfolio.findings import Code

EXAMPLES: Mapping[Code, tuple[str, str]] = {
    Code.FILE_TOO_BIG: ("initiatives/alles.yaml  # 1,4 MB", "initiatives/startgaranties-haven.yaml  # 2 kB"),
    Code.NOT_UTF8: ("title: Coördinatie  # cp1252", "title: Coördinatie  # UTF-8"),
    Code.UTF16: ("title: Haven  # UTF-16", "title: Haven  # UTF-8"),
    Code.CONTROL_CHARACTER: ("title: Haven␀", "title: Haven"),
    Code.EMPTY_FILE: ("# nog invullen", "title: Haven\ncost: 120_000"),
    Code.NOT_A_MAPPING: ("Startgaranties haven", "title: Startgaranties haven"),
    Code.TOO_MANY_PARTS: (
        "initiatives/alles.yaml  # 30 000",
        "initiatives/deel-1.yaml  # 15 000\ninitiatives/deel-2.yaml  # 15 000",
    ),
    Code.TOO_DEEP: ("partners: [[[[[[[[[[[[[[[[[[[[[albeda]]]]]]]]]]]]]]]]]]]]]", "partners: [albeda]"),
    Code.SEVERAL_DOCUMENTS: ("title: Haven\n---\ntitle: Zorg", "title: Haven"),
    Code.DUPLICATE_KEY: ("cost: 120_000\ncost: 130_000", "cost: 130_000"),
    Code.ANCHOR: ("cost: &bedrag 120_000", "cost: 120_000"),
    Code.ALIAS: ("ask: {lwa: *bedrag}", "ask: {lwa: 120_000}"),
    Code.TAG: ("cost: !!int 120000", "cost: 120000"),
    Code.MERGE_KEY: ("<<: {lead: albeda}\ntitle: Haven", "lead: albeda\ntitle: Haven"),
    Code.ODD_KEY: ("[albeda, deltalinqs]: partners", "partners: [albeda, deltalinqs]"),
    Code.DIRECTIVE: ("%YAML 1.1\n---\ntitle: Haven", "title: Haven"),
    Code.NOT_A_LIST: (
        "must: [haven]\nreason: Besluit\nby: stuurgroep\ndate: 2022-11-30",
        "- must: [haven]\n  reason: Besluit\n  by: stuurgroep\n  date: 2022-11-30",
    ),
    Code.SYNTAX: ('title: "Haven"\n"', 'title: "Haven"'),
    Code.COLON_IN_TEXT: ("title: Haven: start", 'title: "Haven: start"'),
    Code.SPACE_AFTER_COLON: ("cost:120_000", "cost: 120_000"),
    Code.HIDDEN_CHARACTER: ("cost:⍽120_000  # U+00A0", "cost: 120_000"),
    Code.TAB: ("cost:\n→2023: 120_000", "cost:\n  2023: 120_000"),
    Code.OPEN_QUOTE: ('title: "Haven\ncost: 120_000', 'title: "Haven"\ncost: 120_000'),
    Code.BRACKETS: ("cost: {2023: 120_000, 2024: 80_000", "cost: {2023: 120_000, 2024: 80_000}"),
    Code.INDENTATION: ("cost:\n  2023: 120_000\n 2024: 80_000", "cost:\n  2023: 120_000\n  2024: 80_000"),
    Code.RESERVED_SIGN: ("contact: @albeda", 'contact: "@albeda"'),
    Code.AFTER_QUOTE: ("title: 'Foto's maken'", 'title: "Foto\'s maken"'),
    Code.BACKSLASH: (r'note: "H:\lwa\haven"', r"note: 'H:\lwa\haven'"),
    Code.LINE_WITHOUT_COLON: ("summary: Een baan\nin de haven.", "summary: Een baan\n  in de haven."),
    Code.LIST_ON_LINE: ("partners: - albeda", "partners:\n  - albeda"),
    Code.NO_INITIATIVE: ("round.yaml", "round.yaml\ninitiatives/startgaranties-haven.yaml"),
    Code.CANNOT_READ: (
        "-rw-------  initiatives/haven.yaml",
        "-rw-r--r--  initiatives/haven.yaml",
    ),
    Code.BROKEN_LINK: ("initiatives/haven.yaml → oud/haven.yaml", "initiatives/haven.yaml"),
    Code.NOT_A_FILE: ("initiatives/haven.yaml/", "initiatives/haven.yaml"),
    Code.PB_NO_SECTION: (
        "project_id;cost;votes\n7;1200;31",
        "META\nkey;value\nbudget;9000\nPROJECTS\nproject_id;cost;votes\n7;1200;31",
    ),
    Code.PB_NO_COLUMN: ("PROJECTS\nproject_id;votes\n7;31", "PROJECTS\nproject_id;cost;votes\n7;1200;31"),
    Code.PB_NO_BUDGET: ("META\nkey;value\ncountry;Netherlands", "META\nkey;value\ncountry;Netherlands\nbudget;9000"),
    Code.PB_TOO_MANY_CELLS: ("7;1200;31;Haven; zorg", '7;1200;31;"Haven; zorg"'),
    Code.PB_EMPTY_CELL: ("project_id;cost;votes\n7;;31", "project_id;cost;votes\n7;1200;31"),
    Code.PB_DUPLICATE_PROJECT: ("7;1200;31\n7;900;12", "7;1200;31\n8;900;12"),
    Code.PB_OPEN_QUOTE: ('7;1200;31;"Haven', '7;1200;31;"Haven"'),
    Code.PB_NO_VOTES: ("PROJECTS\nproject_id;cost\n7;1200", "PROJECTS\nproject_id;cost;votes\n7;1200;31"),
    Code.PB_STRAY_LINE: ("budget;9000", "META\nkey;value\nbudget;9000"),
    Code.PB_TWICE: ("META\nkey;value\nbudget;9000\nbudget;8000", "META\nkey;value\nbudget;9000"),
    Code.PB_NO_PROJECT: ("PROJECTS\nproject_id;cost;votes", "PROJECTS\nproject_id;cost;votes\n7;1200;31"),
    Code.EMPTY_VALUE: ("lead:", "lead: deltalinqs"),
    Code.CUT_AT_HASH: ("title: Plan #1", 'title: "Plan #1"'),
    Code.YML_FILE: ("initiatives/haven.yml", "initiatives/haven.yaml"),
    Code.OTHER_FILE: ("initiatives/haven.docx", "initiatives/haven.yaml"),
    Code.SUBFOLDER: ("initiatives/zorg/entree.yaml", "initiatives/entree.yaml"),
    Code.PB_CONTROL_REMOVED: ("7;1200;31;Haven␀", "7;1200;31;Haven"),
    Code.PB_CURRENCY: ("currency;PLN", "currency;EUR"),
    Code.PB_OTHER_NUMBER: ("num_projects;67  # 66", "num_projects;66"),
    Code.SHAPE_ALONE: ("haven.yaml", "round.yaml\ninitiatives/haven.yaml"),
}
