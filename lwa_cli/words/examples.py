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
    Code.NOT_TEXT: ("initiatives/haven.yaml  # Word", "initiatives/haven.yaml"),
    Code.NOT_A_FORM: ("begroting.xlsx  # Excel", "formulier.xlsx  # lwa form"),
    Code.FORM_DAMAGED: ("formulier.xlsx  # 0 kB", "formulier.xlsx  # 31 kB"),
    Code.FORM_LOCKED: ("formulier.xlsx  # ****", "formulier.xlsx"),
    Code.FORM_FORMAT: ("formulier.xls", "formulier.xlsx"),
    Code.FORM_VERSION: ("lwa form | 9", "lwa form | 1"),
    Code.FORM_CHANGED: ("lwa!A5: ", 'lwa!A5: {"periods": ["2023", "2024"], ...}'),
    Code.FORM_ROW: ("title | summary | contact", "title | summary | contact | cost"),
    Code.FORM_EMPTY: ("Initiatief 1!C7: ", "Initiatief 1!C7: Startgaranties haven"),
    Code.NO_OUTCOME: ("=SUM(#REF!)", "120000"),
    Code.NO_NAME: ("id;title;cost\n;;120000", "id;title;cost\nhaven;Haven;120000"),
    Code.NO_NAME_COLUMN: ("cost;ask.lwa\n120000;60000", "id;cost;ask.lwa\nhaven;120000;60000"),
    Code.COLUMN_UNFINISHED: ("id;cofinancing;cost", "id;cofinancing.1.from;cost"),
    Code.TWO_AMOUNTS: ("id;cost;cost.2023\nhaven;120000;120000", "id;cost;cost.2023\nhaven;;120000"),
    Code.NOTHING_TO_IMPORT: ("formulieren/", "formulieren/\nformulieren/albeda.xlsx"),
    Code.PROPOSAL_GIVEN: ("voorstel.xlsx  # lwa select", "formulier.xlsx  # lwa form"),
    Code.DURATION: ("Initiatief 1!C40: 30:00", "Initiatief 1!C40: 30"),
    Code.COLUMN_TOO_DEEP: ("id;cost.2023.albeda", "id;cost.2023"),
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
    Code.UNKNOWN_KEY: (
        "kosten: 120_000",
        "cost: 120_000",
    ),
    Code.MISSING_KEY: (
        "title: Haven",
        "title: Haven\ncost: 120_000",
    ),
    Code.WANTS_MAPPING: (
        "ask: 120_000",
        "ask: {lwa: 120_000}",
    ),
    Code.WANTS_LIST: (
        "cofinancing: {from: albeda, cash: 500, status: pledged}",
        "cofinancing:\n  - {from: albeda, cash: 500, status: pledged}",
    ),
    Code.WANTS_TEXT: (
        "title: [Haven]",
        "title: Haven",
    ),
    Code.NOT_ONE_OF: (
        "status: toegezegd",
        "status: pledged",
    ),
    Code.EMPTY_TEXT: (
        'title: ""',
        "title: Haven",
    ),
    Code.TWICE_IN_LIST: (
        "partners: [albeda, albeda]",
        "partners: [albeda, zadkine]",
    ),
    Code.EMPTY_LIST: (
        "periods: []",
        "periods: [2023]",
    ),
    Code.EMPTY_KEY: ("cost:", "cost: 120_000"),
    Code.THOUSANDS_POINT: (
        "cost: 120.000",
        "cost: 120_000",
    ),
    Code.NOT_EURO: (
        "cost: ongeveer 120 mille",
        "cost: 120_000",
    ),
    Code.DECIMAL_COMMA: (
        "cost: 120000,50",
        "cost: 120000.50",
    ),
    Code.CURRENCY: (
        "cost: € 120000",
        "cost: 120000",
    ),
    Code.NEGATIVE: (
        "cost: -500",
        "cost: 500",
    ),
    Code.TOO_MANY_CENTS: (
        "cost: 1200.505",
        "cost: 1200.51",
    ),
    Code.NOT_SHARE: (
        "pays_at_most: helft",
        "pays_at_most: 50%",
    ),
    Code.SHARE_ABOVE_ONE: (
        "pays_at_most: 50",
        "pays_at_most: 50%",
    ),
    Code.NOT_COUNT: (
        "started: tachtig",
        "started: 80",
    ),
    Code.NOT_WHOLE: (
        "started: 80.5",
        "started: 80",
    ),
    Code.LEADING_ZERO: (
        "started: 080",
        "started: 80",
    ),
    Code.NOT_NUMBER: (
        "scores: {impact: 1e3}",
        "scores: {impact: 1000}",
    ),
    Code.TOO_MANY_DECIMALS: (
        "scores: {impact: 0.3333333}",
        "scores: {impact: 0.333333}",
    ),
    Code.TOO_LONG: (
        "cost: 12000000000000000",
        "cost: 120_000",
    ),
    Code.ODD_UNDERSCORE: (
        "cost: 12_00",
        "cost: 1_200",
    ),
    Code.ODD_SPACE: (
        "cost: 120 000",
        "cost: 120_000",
    ),
    Code.NOT_YES_OR_NO: (
        "retention: ja",
        "retention: true",
    ),
    Code.NOT_DATE: (
        "received: 30-11-2022",
        "received: 2022-11-30",
    ),
    Code.NO_SUCH_DATE: (
        "received: 2022-11-31",
        "received: 2022-11-30",
    ),
    Code.NOT_ID: (
        "id: Startgaranties Haven",
        "id: startgaranties-haven",
    ),
    Code.HIDDEN_IN_VALUE: (
        "cost: 120⍽000  # U+00A0",
        "cost: 120_000",
    ),
    Code.NOT_LEVEL: (
        "evidence: {level: 6}",
        "evidence: {level: 4}",
    ),
    Code.NOT_ABOVE_ZERO: (
        "compared: {started: 0, achieved: 0}",
        "compared: {started: 200, achieved: 41}",
    ),
    Code.NOT_RANGE: (
        "weight: [0.4, 0.2]",
        "weight: [0.2, 0.4]",
    ),
    Code.FILE_NOT_ID: ("initiatives/Groen in de Wijk.yaml", "initiatives/groen-in-de-wijk.yaml"),
    Code.DEVICE_NAME: ("id: con", "id: con-project"),
    Code.UNKNOWN_INITIATIVE: (
        "exclusive: [havn, zorg]",
        "exclusive: [haven, zorg]",
    ),
    Code.UNKNOWN_PARTNER: (
        "lead: albedaa",
        "lead: albeda",
    ),
    Code.UNKNOWN_FUND: (
        "ask: {lwaa: 120_000}",
        "ask: {lwa: 120_000}",
    ),
    Code.UNKNOWN_PERIOD: (
        "cost: {2032: 120_000}",
        "cost: {2023: 120_000}",
    ),
    Code.UNKNOWN_DIMENSION: (
        "labels: {pilar: back-to-work}",
        "labels: {pillar: back-to-work}",
    ),
    Code.UNKNOWN_LABEL: (
        "labels: {agreement: havn}",
        "labels: {agreement: haven}",
    ),
    Code.UNKNOWN_OUTCOME: (
        "plan: {jobs: 90}",
        "plan: {job: 90}",
    ),
    Code.UNKNOWN_CRITERION: (
        "scores: {inpact: 67}",
        "scores: {impact: 67}",
    ),
    Code.UNKNOWN_DISTANCE: (
        "distance: klein",
        "distance: near",
    ),
    Code.UNKNOWN_PARTY: (
        "party: bussiness",
        "party: business",
    ),
    Code.UNKNOWN_WAIVER: (
        "waives: [te laat]",
        "waives: [applications]",
    ),
    Code.ID_NOT_STEM: (
        "# initiatives/haven.yaml\nid: havens",
        "# initiatives/haven.yaml\nid: haven",
    ),
    Code.DUPLICATE_ID: (
        "initiatives:\n  - {id: haven, cost: 1000}\n  - {id: haven, cost: 2000}",
        "initiatives:\n  - {id: haven, cost: 1000}\n  - {id: zorg, cost: 2000}",
    ),
    Code.ASSESSED_NOBODY: (
        "assessments/havn.yaml",
        "assessments/haven.yaml",
    ),
    Code.RESERVED_DIMENSION: (
        "labels: {partner: {albeda: Albeda}}",
        "labels: {school: {albeda: Albeda}}",
    ),
    Code.NOT_COVERED: (
        "cost: 100_000\nask: {lwa: 60_000}",
        "cost: 100_000\nask: {lwa: 60_000}\ncofinancing: [{from: albeda, cash: 40_000, status: pledged}]",
    ),
    Code.COVERED_TWICE: (
        "cost: 100_000\nask: {lwa: 110_000}",
        "cost: 100_000\nask: {lwa: 100_000}",
    ),
    Code.ASK_LEFT_OUT: (
        "cost: 100_000",
        "cost: 100_000\nask: {lwa: 60_000, rap: 40_000}",
    ),
    Code.NOTHING_TO_ASK: (
        "cost: 1000\ncofinancing: [{from: albeda, cash: 1200, status: pledged}]",
        "cost: 1000\ncofinancing: [{from: albeda, cash: 800, status: pledged}]",
    ),
    Code.RESERVED_OVER_BUDGET: (
        "budget: {2023: 500_000}\nreserved: {2023: 600_000}",
        "budget: {2023: 500_000}\nreserved: {2023: 60_000}",
    ),
    Code.NO_BUDGET: (
        "lwa: {title: Programmabudget}",
        "lwa: {title: Programmabudget, budget: 900_000}",
    ),
    Code.RESERVED_WITHOUT_BUDGET: (
        "rap: {decided_by: elsewhere, reserved: 1000}",
        "rap: {decided_by: elsewhere}",
    ),
    Code.NO_PAYER: (
        "cofinancing: [{cash: 5000, status: pledged}]",
        "cofinancing: [{from: albeda, cash: 5000, status: pledged}]",
    ),
    Code.PAYER_OF_OPEN: (
        "cofinancing: [{from: albeda, cash: 5000, status: open}]",
        "cofinancing: [{cash: 5000, status: open}]",
    ),
    Code.COUNTS_OPEN: (
        "counts: [committed, open]",
        "counts: [committed, pledged]",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: (
        "cost: 1000\nnot_eligible: [{amount: 5000, because: vat}]",
        "cost: 6000\nnot_eligible: [{amount: 5000, because: vat}]",
    ),
    Code.NO_AMOUNT: (
        "cofinancing: [{from: albeda, status: pledged}]",
        "cofinancing: [{from: albeda, cash: 5000, status: pledged}]",
    ),
    Code.NO_FORM: (
        "- {name: haven, at_least: 2}",
        "- {name: haven, count: {agreement: haven}, at_least: 2}",
    ),
    Code.SEVERAL_FORMS: (
        "- {name: samen, together: [a, b], exclusive: [c, d]}",
        "- {name: samen, together: [a, b]}\n- {name: apart, exclusive: [c, d]}",
    ),
    Code.KEY_OF_OTHER_FORM: (
        "- {name: samen, together: [a, b], at_least: 1}",
        "- {name: samen, together: [a, b]}",
    ),
    Code.DUPLICATE_NAME: (
        "- {name: apart, exclusive: [a, b]}\n- {name: apart, exclusive: [c, d]}",
        "- {name: apart 1, exclusive: [a, b]}\n- {name: apart 2, exclusive: [c, d]}",
    ),
    Code.RESERVED_NAME: (
        "- {name: applications, count: all, at_least: 2}",
        "- {name: minstens twee, count: all, at_least: 2}",
    ),
    Code.GROUP_IS_NAME: (
        "- {name: apart, group: apart, exclusive: [a, b]}",
        "- {name: apart, group: keuzes, exclusive: [a, b]}",
    ),
    Code.NO_BOUNDS: (
        "- {name: haven, count: {agreement: haven}}",
        "- {name: haven, count: {agreement: haven}, at_least: 2}",
    ),
    Code.CROSSED_BOUNDS: (
        "select: {at_least: 15, at_most: 10}",
        "select: {at_least: 10, at_most: 15}",
    ),
    Code.EXACTLY_AND_MORE: (
        "select: {exactly: 15, at_most: 20}",
        "select: {exactly: 15}",
    ),
    Code.MUST_AND_MUST_NOT: (
        "- {name: erin, must: [a], …}\n- {name: eruit, must_not: [a], …}",
        "- {name: erin, must: [a], …}",
    ),
    Code.NOT_QUANTITY: (
        "total: {of: kosten}",
        "total: {of: cost}",
    ),
    Code.QUANTITY_WITHOUT_NAME: (
        "total: {of: uses}",
        "total: {of: 'uses:coordination'}",
    ),
    Code.QUANTITY_OF_NOTHING: (
        "total: {of: 'cost:lwa'}",
        "total: {of: 'ask:lwa'}",
    ),
    Code.QUANTITY_OF_NO_PERIOD: (
        "total: {of: people.2023}",
        "total: {of: people}",
    ),
    Code.SHARE_OF_NEGATIVE: (
        "share: {of: 'criterion:impact'}  # impact: -3",
        "total: {of: 'criterion:impact'}",
    ),
    Code.TOO_FEW_IDS: (
        "exclusive: [haven, haven]",
        "exclusive: [haven, zorg]",
    ),
    Code.REQUIRES_ITSELF: (
        "requires: {if: haven, then: haven}",
        "requires: {if: haven, then: zorg}",
    ),
    Code.NO_LOT: (
        "ties: lot",
        "ties: lot\nlot: {text: 7 12 23 31 40, drawn_by: notaris, date: 2022-12-01}",
    ),
    Code.WINDOW_CROSSED: (
        "applications: {from: 2022-11-30, until: 2022-10-01}",
        "applications: {from: 2022-10-01, until: 2022-11-30}",
    ),
    Code.NOT_SELECTOR: (
        "count: haven",
        "count: {agreement: haven}",
    ),
    Code.NO_VALUE: (
        "value: {unit: punten}",
        "value:\n  criteria:\n    impact: {weight: 1}",
    ),
    Code.TWO_VALUES: (
        "value: {outcomes: {job: {weight: 1}}, criteria: {impact: {weight: 1}}}",
        "value: {criteria: {impact: {weight: 1}}}",
    ),
    Code.NO_SCORE: (
        "scores: {impact: 67}",
        "scores: {impact: 67, cost-per-job: 9_000}",
    ),
    Code.SCORES_NOT_ALLOWED: (
        "scores: {impact: 67}",
        "plan: {job: 90}",
    ),
    Code.SCORE_OUTSIDE: (
        "scores: {cost-per-job: 30_000}  # from: 20_000, to: 2_000",
        "scores: {cost-per-job: 15_000}",
    ),
    Code.ANCHOR_ALONE: (
        "impact: {weight: 1, from: 0}",
        "impact: {weight: 1, from: 0, to: 100}",
    ),
    Code.ANCHORS_EQUAL: (
        "impact: {weight: 1, from: 50, to: 50}",
        "impact: {weight: 1, from: 0, to: 50}",
    ),
    Code.MORE_THAN_BEFORE: (
        "started: 80\nachieved: 90",
        "started: 80\nachieved: 45",
    ),
    Code.NO_DEADWEIGHT: (
        "distances: {newcomers: {title: Nieuwkomers}}",
        "distances: {newcomers: {title: Nieuwkomers, deadweight: 50%}}",
    ),
    Code.RESULT_TWICE: (
        "- {outcome: job, year: 2021, started: 40, achieved: 20}\n- {outcome: job, year: 2021, …}",
        "- {outcome: job, year: 2021, started: 80, achieved: 45}",
    ),
    Code.VALUES_TOO_LARGE: (
        "impact: {weight: 900_000_000_000_000}  # impact: 80",
        "impact: {weight: 9}",
    ),
    Code.EMPTY_VALUE: ("lead:", "lead: deltalinqs"),
    Code.CUT_AT_HASH: ("title: Plan #1", 'title: "Plan #1"'),
    Code.YML_FILE: ("initiatives/haven.yml", "initiatives/haven.yaml"),
    Code.OTHER_FILE: ("initiatives/haven.docx", "initiatives/haven.yaml"),
    Code.SUBFOLDER: ("initiatives/zorg/entree.yaml", "initiatives/entree.yaml"),
    Code.NO_RECEIVED: (
        "title: Haven",
        "title: Haven\nreceived: 2022-11-14",
    ),
    Code.NOBODY_ABSTAINED: (
        "by: albeda",
        "by: albeda\nabstained: [albeda]",
    ),
    Code.DISTANCE_ASSUMED: (
        "plan: {job: 90}",
        "plan: {job: 90}\ndistance: far",
    ),
    Code.LONELY_VARIANT: (
        "variant_of: hvaen",
        "variant_of: haven",
    ),
    Code.OUTSIDE_ITS_PERIODS: (
        "periods: [2023]\ncost: {2023: 120_000, 2024: 5_000}",
        "periods: [2023]\ncost: {2023: 125_000}",
    ),
    Code.UNUSED_CAPACITY: (
        "total: {of: 'uses:cordination'}",
        "total: {of: 'uses:coordination'}",
    ),
    Code.PLAN_ABOVE_BEST_YEAR: (
        "plan: {job: 200}\nresults: [{outcome: job, year: 2021, started: 80, achieved: 45}]",
        "plan: {job: 90}\nresults: [{outcome: job, year: 2021, started: 80, achieved: 45}]",
    ),
    Code.NET_ABOVE_QUARTER: (
        "- {outcome: job, year: 2021, started: 80, achieved: 75}",
        "- {outcome: job, year: 2021, started: 80, achieved: 75, source: jaarverslag 2021}",
    ),
    Code.ACHIEVE_ABOVE_MEASURED: (
        "plan: {job: {start: 90, achieve: 85}}  # 45 / 80",
        "plan: {job: {start: 90, achieve: 50}}  # 45 / 80",
    ),
    Code.FEW_OBSERVED: (
        "achieved: 45\nobserved: 8\nretained: 7",
        "achieved: 45\nobserved: 40\nretained: 31",
    ),
    Code.MORE_STARTED_THAN_PLANNED: ("planned: 80\nstarted: 100", "planned: 100\nstarted: 80"),
    Code.OLD_RESULT: (
        "results: [{outcome: job, year: 2016, …}]",
        "results: [{outcome: job, year: 2016, …}, {outcome: job, year: 2021, …}]",
    ),
    Code.EVIDENCE_OWN_WORD: (
        "# initiatives/haven.yaml\nevidence: {level: 4}",
        "# assessments/haven.yaml\nby: adviescommissie\nbecause: Onderzoek gelezen.\nevidence: {level: 3}",
    ),
    Code.WORTH_NOTHING: (
        "# initiatives/netwerk.yaml\nplan: {}",
        "rules:\n  - {name: netwerk, requires: {if: startgaranties-haven, then: netwerk}}",
    ),
    Code.NOTHING_MEASURED: (
        "plan: {internship: 40}",
        "plan: {internship: 40}\nresults: [{outcome: internship, year: 2021, started: 30, achieved: 24}]",
    ),
    Code.NOBODY_FOLLOWED: (
        "results: [{outcome: job, year: 2021, started: 80, achieved: 45}]",
        "results: [{outcome: job, year: 2021, started: 80, achieved: 45, observed: 40, retained: 31}]",
    ),
    Code.NO_PRIOR: (
        "prior: {job: {near: {placed: {rate: 58%, strength: 14}}}}",
        "prior: {job: {all: {placed: {rate: 58%, strength: 14}, kept: {rate: 73%, strength: 9}}}}",
    ),
    Code.NOT_IN_PEOPLE: (
        "started: 80\nunit: arrangements",
        "started: 80\nunit: arrangements\npeople_per: 0.9",
    ),
    Code.PB_CONTROL_REMOVED: ("7;1200;31;Haven␀", "7;1200;31;Haven"),
    Code.PB_CURRENCY: ("currency;PLN", "currency;EUR"),
    Code.PB_OTHER_NUMBER: ("num_projects;67  # 66", "num_projects;66"),
    Code.FORM_OF_OTHER_ROUND: ("lwa!A3: leerwerkakkoord-2022", "lwa!A3: leerwerkakkoord-2023"),
    Code.NOT_IMPORTED: ("formulieren/begroting.pdf", "formulieren/albeda.xlsx"),
    Code.FOLDER_NOT_IMPORTED: ("lwa import post --into ronde", "lwa import post post/albeda --into ronde"),
    Code.ODD_ENTRY: ("post/albeda.xlsx  # -> ../weg/albeda.xlsx", "post/albeda.xlsx"),
    Code.TYPED_BESIDE: ("Initiatief 1!F16: 500000", "Initiatief 1!C16: 500000"),
    Code.SHAPE_ALONE: ("haven.yaml", "round.yaml\ninitiatives/haven.yaml"),
    Code.NOT_USED_YET: (
        "participants: 12",
        "plan: {job: 12}",
    ),
    Code.STATUS_ASSUMED: (
        "cofinancing: [{from: albeda, cash: 5000}]",
        "cofinancing: [{from: albeda, cash: 5000, status: committed}]",
    ),
    Code.READ_AS: ("120.000", "120000"),
    Code.FORMULA_READ: ("=90000+30000", "120000"),
}
