"""The shell in English: help, usage errors, failures."""

from typing import Final

from lwa_cli.words.shell import Help, Param, ShellWords

WORDS: Final = ShellWords(
    example="Example:",
    examples="Examples:",
    usage="Usage:",
    usage_command="COMMAND …",
    usage_options="[OPTIONS]",
    arguments="Arguments",
    options="Options",
    everywhere="Options of every command",
    commands="Commands",
    help_option="Show this help.",
    common={
        "--json": "The result as one JSON document on stdout.",
        "--lang nl|en": "Dutch or English. Else LWA_LANG, else the language of the round.",
        "-q, --quiet": "The result only, nothing beside it.",
        "-v, --verbose": "Tell more.",
        "--no-color": "No colour.",
        "--version": "Show the version.",
    },
    default="[default: {value}]",
    required="[required]",
    about="Choose the best set of initiatives that the budget and the rules allow, proven and with its reasons.",
    more="More about one command: lwa COMMAND --help. In the folder of a round, lwa alone says how the round stands.",
    next="Next step: {command}",
    error="Error: {message}",
    try_help="See {command} --help.",
    did_you_mean="Did you mean {names}?",
    no_such_command="there is no command {name}.",
    no_such_option="there is no option {name}.",
    missing_argument="{name} is missing.",
    missing_option="the option {name} is required.",
    needs_value="the option {name} needs a value.",
    no_value="the option {name} takes no value.",
    empty="one of the arguments is empty ('').",
    too_many="this is too much: {values}.",
    wrong_value="{value} does not fit {name}: {reason}.",
    choose_from="choose from {choices}",
    not_whole="give a whole number",
    not_number="give a number with a point for decimals",
    at_least="give at least {bound}",
    at_most="give at most {bound}",
    not_fitting="this value cannot be used here",
    no_language="{value} is not a language that lwa knows ({where}): choose nl or en.",
    cannot_write="{path} cannot be written: {reason}. Nothing was changed.",
    file_problem="{path}: {reason}.",
    reasons={
        "ENOENT": "the file or folder does not exist",
        "EACCES": "you have no permission",
        "EPERM": "you have no permission",
        "EROFS": "this place is read-only",
        "ENOSPC": "the disk is full",
        "EDQUOT": "your space on the disk is used up",
        "EFBIG": "the file would become larger than it may be here",
        "EISDIR": "this is a folder and not a file",
        "ENOTDIR": "a part of the path is a file and not a folder",
        "EEXIST": "something with that name is already there",
        "ELOOP": "the links point at each other in a circle",
        "ENAMETOOLONG": "the name is too long",
        "EBADF": "this stream is closed",
        "ENODEV": "this is no ordinary file",
        "EINVAL": "this name cannot be used here",
        "": "the system says: {system}",
    },
    in_the_way="{path} already exists and is not overwritten.",
    in_the_way_many="{path} and {more} more already exist and are not overwritten.",
    edited="{path} was changed since lwa wrote it and is not overwritten.",
    edited_many="{path} and {more} more were changed since lwa wrote them and are not overwritten.",
    other_name="Give another name, or --force.",
    use_force="With --force they are.",
    was_read="{path} is a file that lwa is reading now, or leads to one. lwa does not write over it, with --force "
    "either. Give another name. Nothing was changed.",
    wrote_many="{n} files written in {path}",
    wrote="wrote: {path}",
    would_write="would write: {path}",
    unchanged="Nothing changes: all of it is there already.",
    unchanged_files="unchanged: {paths}",
    not_remembered="{path} is not lwa's and stays as it is, so lwa does not remember what it writes here.",
    bug="lwa stopped on a mistake in the program itself ({kind}). This mistake changed none of your files.",
    bug_log="Send this log along when you report it: {path}",
    interrupted="Stopped.",
)

_FORCE = Param("Overwrite files that already exist.")
_ROUND = Param("The folder of a round, or its round.yaml.", "ROUND")

HELP: Final[dict[str, Help]] = {
    "demo": Help(
        line="Write an example round, select from it and print the report.",
        examples=("lwa demo",),
        about="Writes a complete round with example initiatives into a folder, chooses the best set and prints"
        " the report. After that you can change anything in that folder and choose again.",
        params={
            "folder": Param("The folder for the example round.", "DIR"),
            "force": _FORCE,
        },
    ),
    "select": Help(
        line="Choose the best set of initiatives within budget and rules.",
        examples=("lwa select leerwerkakkoord-2023", "lwa select leerwerkakkoord-2023 --budget lwa=+10% --at-most 12"),
        about="Reads the round, chooses the set with the highest value that the budget and all rules allow,"
        " proves that it is the best, and puts the money, the rules and the usual ranking beside it. What-if"
        " calculations with the options below never change the round.",
        params={
            "round_": _ROUND,
            "budget": Param("Another budget: lwa=500_000, lwa=+10%, lwa.2023=-50_000.", "FUND=AMOUNT"),
            "without_fund": Param("As if this fund had nothing.", "FUND"),
            "counts": Param("Which cofinancing counts for the rules on cofinancing.", "STATUS"),
            "at_most": Param("At most so many initiatives.", "NUMBER"),
            "exactly": Param("Exactly so many initiatives.", "NUMBER"),
            "must": Param("Must be in the proposal.", "ID"),
            "must_not": Param("Must not be in the proposal.", "ID"),
            "without": Param("Without this rule or group of rules.", "NAME"),
            "excel": Param("Write the workbook as an Excel file (.xlsx).", "FILE"),
            "out": Param(
                "Write to this folder the workbook, the JSON, and run.json with time, version, options and the SHA-256"
                " of each file.",
                "DIR",
            ),
            "force": Param("Replace files that something else wrote."),
            "no_why": Param("Without the reasons per initiative; that is faster."),
            "time_limit": Param("Stop after so many seconds with the best until then.", "SECONDS"),
            "solver": Param("The solver that searches; the other one checks.", "NAME"),
        },
    ),
    "why": Help(
        line="Explain why initiatives were chosen or not, and how their value comes about.",
        examples=(
            "lwa why leerwerkakkoord-2023 startgaranties-haven",
            "lwa why leerwerkakkoord-2023 startgaranties-haven lwa-experiences-zorg --json",
        ),
        about="Shows of each initiative whether it is in the proposal and why: what the set would lose without it, or"
        " what it lacks, which rule keeps it out and how much less cost, more cofinancing or more budget makes the"
        " difference. Then its place in the rankings, the way from planned people to value with every factor, what only"
        " the applicant says, and what was measured before. In a round by criteria: what each criterion adds.",
        params={
            "round_": _ROUND,
            "ids": Param("The initiatives, each by the name of its file.", "ID"),
            "time_limit": Param("Stop looking for the proposal after so many seconds.", "SECONDS"),
            "solver": Param("The solver that searches; the other one checks.", "NAME"),
        },
    ),
    "letters": Help(
        line="Write a letter per initiative: what it asked, how it was valued, and in the proposal or not.",
        examples=(
            "lwa letters leerwerkakkoord-2023 --out letters",
            "lwa letters leerwerkakkoord-2023 --out letters --note note.md",
        ),
        about="Writes one text in Markdown for each initiative: whether it is in the proposal and what kept it out if"
        " not, what it asked, and how it was valued step by step. No letter holds a name or figure of another"
        " applicant. A note of the steering group can be added; it may have fields in it: {title}, {id},"
        " {reference}, {lead}, {round}, {ask}, {value} and {unit}. Letters are written only once the"
        " proposal is proven.",
        params={
            "round_": _ROUND,
            "out": Param("The folder for the letters; a file is named after the id.", "DIR"),
            "note": Param("A text in Markdown that goes into every letter.", "FILE"),
            "force": _FORCE,
            "time_limit": Param("Stop looking for the proposal after so many seconds.", "SECONDS"),
            "solver": Param("The program that searches; the other one checks.", "NAME"),
        },
    ),
    "frontier": Help(
        line="Show what another budget, more places or more of anything else would bring.",
        examples=(
            "lwa frontier leerwerkakkoord-2023",
            "lwa frontier leerwerkakkoord-2023 --places 10..25",
            "lwa frontier leerwerkakkoord-2023 --against people:job --exact",
        ),
        about="Finds the best set at every budget, number of places or amount, and shows its value as a bar, who"
        " enters and leaves, who is always in, and what the next 10,000 euro buys. Without options: the first fund"
        " that is decided here, from half to one and a half times its budget.",
        params={
            "round_": _ROUND,
            "fund": Param("The fund of which the budget changes.", "FUND"),
            "places": Param("The number of places, from and to.", "A..B"),
            "against": Param(
                "Anything else that is counted: cost, ask:lwa.2023, people:job, uses:NAME, criterion:NAME. Of money and"
                " uses less is better, of the rest more.",
                "WHAT",
            ),
            "low": Param("Begin at this amount.", "AMOUNT"),
            "high": Param("End at this amount.", "AMOUNT"),
            "step": Param("The step between two points.", "AMOUNT"),
            "exact": Param("Every point at which the best set changes, the highest value first."),
            "time_limit": Param("Stop searching after so many seconds.", "SECONDS"),
            "solver": Param("The solver that searches; the other one checks.", "NAME"),
            "excel": Param("Also write the values with a chart as an Excel file (.xlsx).", "FILE"),
            "force": _FORCE,
        },
    ),
    "validate": Help(
        line="Check all files of a round and name every mistake with its place.",
        examples=(
            "lwa validate leerwerkakkoord-2023",
            "lwa validate leerwerkakkoord-2023/initiatives/startgaranties-haven.yaml",
        ),
        about="Names the mistakes of all files in one run: the file, the line, the column, the line itself and"
        " what should stand there. Of a file whose YAML is broken it names only that at first.",
        params={
            "paths": Param("The folder of a round, or single files.", "PATH"),
            "form": Param("The form of the result: text, JSON, or what GitHub and other systems read."),
            "strict": Param("Count warnings as errors."),
            "letters": Param("Write for each lead partner a list of what to change, to mail back.", "DIR"),
            "force": _FORCE,
        },
    ),
    "new": Help(
        line="Make a file to fill in for one initiative.",
        examples=("lwa new taal-op-de-werkvloer --into leerwerkakkoord-2023",),
        about="Writes initiatives/ID.yaml with all parts that this round asks for, explained: the partners,"
        " funds, labels and outcomes or criteria of the round. What the applicant still has to fill in, lwa"
        " validate names.",
        params={
            "id_": Param("The name of the file: lower-case letters, digits and dashes.", "ID"),
            "into": _ROUND,
            "force": _FORCE,
        },
    ),
    "form": Help(
        line="Make an Excel form for partners to fill in.",
        examples=(
            "lwa form leerwerkakkoord-2023",
            "lwa form leerwerkakkoord-2023 -o albeda.xlsx --initiatives 3",
            "lwa form leerwerkakkoord-2023 -o amend.xlsx --from startgaranties-haven",
        ),
        about="The form has the periods, funds, partners, labels and results of this round, lists to choose from and"
        " explanations. While it is filled in, a column says what is still missing and whether the cost is covered."
        " With --from it holds what the round knows of an initiative, so that a partner can amend it. What assessors"
        " judge (distance, evidence, what continues, scores) the form does not ask.",
        params={
            "round_": _ROUND,
            "output": Param("The Excel file to write; else the id of the round with -form.", "FILE"),
            "filled": Param("Fill a sheet with this initiative of the round; may be given again.", "ID"),
            "initiatives": Param("For how many initiatives there are sheets.", "NUMBER"),
            "force": _FORCE,
        },
    ),
    "import": Help(
        line="Take forms and tables that were filled in into a round.",
        examples=(
            "lwa import forms --into leerwerkakkoord-2023",
            "lwa import albeda.xlsx initiatives.csv --into leerwerkakkoord-2023 --dry-run",
            "lwa import amsterdam-oud-noord.pb --into oud-noord",
        ),
        about="Makes a YAML file of each initiative that was filled in, with the cell that a value comes from behind"
        " each. Reads forms of lwa form (.xlsx), tables (.csv, see docs/format.md) and folders of these. All is first"
        " checked against the round: if anything is wrong, nothing is written. What a form does not ask, such as the"
        " judgement of the assessors, stays as it is. A Pabulib file (.pb) becomes a round by itself, valued by its"
        " votes.",
        params={
            "paths": Param("Forms, tables or folders of these, or one Pabulib file.", "PATH"),
            "into": Param("The folder of the round; for Pabulib it is made if need be.", "ROUND"),
            "dry_run": Param("Show what would change and write nothing."),
            "force": _FORCE,
        },
    ),
    "schema": Help(
        line="Give the JSON Schemas with which an editor helps while typing.",
        examples=("lwa schema --into leerwerkakkoord-2023", "lwa schema initiative"),
        about="With --into the schemas are written into the folder .schema of a round, and you see the line that goes"
        " on top of a YAML file. With a name you see that one schema.",
        params={
            "name": Param("The schema to print: round, initiative, assessment or decisions.", "NAME"),
            "into": Param("The folder of the round to write the schemas into.", "DIR"),
            "force": _FORCE,
        },
    ),
    "explain": Help(
        line="Explain what a finding means, with a wrong and a right example.",
        examples=("lwa explain L301", "lwa explain"),
        about="Explains the code that lwa validate gives with a finding. Without a code: the list of all codes.",
        params={"code": Param("The code of a finding.", "CODE")},
    ),
    "status": Help(
        line="Say how a round stands and what the next step is.",
        examples=("lwa status leerwerkakkoord-2023", "lwa"),
        about="Counts the initiatives of a round and the errors and warnings in them, and says whether a set can"
        " be chosen. In the folder of a round, lwa alone is enough.",
        params={"folder": Param("The folder of a round.", "ROUND")},
    ),
}
