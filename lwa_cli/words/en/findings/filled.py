"""Forms and tables that were filled in, and elections of Pabulib: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NOT_A_FORM: Say(
        "This is no form that lwa form has made.",
        "Fill in a form of lwa form, or make a table (.csv) with the names of the keys in its first line.",
        "Nobody can tell from a workbook of your own which cell means what. A form has a hidden sheet that says it.",
    ),
    Code.FORM_DAMAGED: Say(
        "This file is no readable workbook; it is damaged, or something else than its name says.",
        "Open it in Excel or LibreOffice and save it again as .xlsx.",
        "An .xlsx file is a zip with fixed parts. Here one is missing or wrong.",
    ),
    Code.FORM_LOCKED: Say(
        "This file is protected by a password and cannot be read.",
        "Open it in Excel, take the password away under File, Info, and save it.",
        "With a password to open it the whole file is encrypted.",
    ),
    Code.FORM_FORMAT: Say(
        "No initiatives are read from this kind of file.",
        "Save it as .xlsx in Excel or LibreOffice. A table may also be .csv.",
        "lwa import reads forms (.xlsx), tables (.csv) and files of Pabulib (.pb).",
    ),
    Code.FORM_VERSION: Say(
        "This form was made by another version of lwa.",
        "Make a new form with lwa form and copy the answers, or use the lwa that made it.",
        "The layout of a form has a number. Only of that layout is it known which cell means what.",
    ),
    Code.FORM_CHANGED: Say(
        "The hidden sheet of this form was changed.",
        "Copy the answers into a new form of lwa form.",
        "The hidden sheet says which cell means what. If it is not right, no answer can be read.",
    ),
    Code.FORM_ROW: Say(
        "The row “{key}” is missing from this sheet, or stands in it twice.",
        "Put the row back, or copy the answers into a new form of lwa form.",
        "Each row of a form has a name of its own in a hidden column. Rows may be moved, but not removed or copied.",
    ),
    Code.FORM_EMPTY: Say(
        "No initiative is filled in here yet.",
        "Fill it in, or take the file away.",
        "An empty sheet of a form is passed over. Where no sheet is filled in, it is probably the wrong file.",
    ),
    Code.NO_OUTCOME: Say(
        "This cell holds a formula or an error of Excel, and no value.",
        "Type the value itself here.",
        "Of a formula, the outcome is read that Excel saved last. Where that is missing, or an error like #REF!, there "
        "is nothing to read.",
    ),
    Code.NO_NAME: Say(
        "This initiative has no name from which an id can be made.",
        "Fill in a title or an id.",
        "The file of an initiative is called after its id. Without an id, one is made from the title.",
    ),
    Code.NO_NAME_COLUMN: Say(
        "The table has no column id and no column title.",
        "Put the names of the columns in the first line, with at least id or title.",
        "Each line of a table is an initiative and becomes a file that is called after its id or title.",
    ),
    Code.COLUMN_UNFINISHED: Say(
        "The name of the column “{text}” is not finished: a part is missing at its end.",
        "Write for instance {example}.",
        "The name of a column is the path to one value, with points in between. The entries of a list are numbered "
        "from 1.",
    ),
    Code.TWO_AMOUNTS: Say(
        "At “{key}” stands a value for the whole and also one for a part.",
        "Leave one of the two empty.",
        "An amount is one number, or a number per period, not both.",
    ),
    Code.NOTHING_TO_IMPORT: Say(
        "In this folder is no form (.xlsx) and no table (.csv).",
        "Name the folder with the forms that were filled in.",
        "Of a folder, the forms and tables are read that lie directly in it, not those in folders within it.",
    ),
    Code.PROPOSAL_GIVEN: Say(
        "This is a workbook of lwa select.",
        "A choice that was changed in it is not taken over; write decisions in decisions.yaml.",
        "A workbook shows what lwa select worked out from the files of the round. What is changed in it does not "
        "change the round. Decisions of the steering group stand in decisions.yaml.",
    ),
    Code.DURATION: Say(
        "This cell holds a duration ({text}); type a number or text.",
        "Set the number format of the cell to General and type the value again.",
        "A duration is a kind of value of its own in Excel. Hours are a plain number here: 30 or 7.5.",
    ),
    Code.COLUMN_TOO_DEEP: Say(
        "The name of the column “{text}” goes on too far: nothing stands below {known}.",
        "Write {known}.",
        "The name of a column is the path to one value. Below cost, for instance, stands only a period, as "
        "in cost.2023.",
    ),
    Code.PB_NO_SECTION: Say(
        "This file has no section {section}.",
        "Put a line with only {section} above that part, and the names of its columns on the line below.",
        "A Pabulib file consists of the sections META, PROJECTS and VOTES. META and PROJECTS are needed.",
    ),
    Code.PB_NO_COLUMN: Say(
        "The column {column} is missing here.",
        "Put {column} in the line with the names of the columns. Columns are split by semicolons.",
        "The line below PROJECTS names the columns. Needed are project_id and cost, and votes or score for the value.",
    ),
    Code.PB_NO_BUDGET: Say(
        "META gives no budget.",
        "Put a line below META with budget, a semicolon and the amount.",
        "Without a budget there is nothing to choose.",
    ),
    Code.PB_TOO_MANY_CELLS: Say(
        "This line has {cells} cells, but there are {columns} columns.",
        "Put text with a semicolon in it between double quotes.",
        "A semicolon starts a new cell. A name with a semicolon in it goes between double quotes.",
    ),
    Code.PB_EMPTY_CELL: Say(
        "The value of {column} is missing here.",
        "Fill in {column}.",
        "Every project needs a project_id, a cost and a number of votes.",
    ),
    Code.PB_DUPLICATE_PROJECT: Say(
        "The project {id} is here for the second time.",
        "Take one of the two lines away, or give this one another project_id.",
        "Every project stands in the file once, or it would count double.",
    ),
    Code.PB_OPEN_QUOTE: Say(
        "This quote is never closed; the rest of the file was not read.",
        "End the text with a double quote. Write a quote within the text twice.",
        "A cell that starts with a double quote goes on to the next one. Without it, nobody sees where the cell ends.",
    ),
    Code.PB_NO_VOTES: Say(
        "There is no column votes or score, and the ballots give no number of votes.",
        "Add a column votes with the number of votes for each project.",
        "The value of a project is its number of votes. It stands in the column votes (or score), or is counted from "
        "VOTES where vote_type is approval or choose-1.",
    ),
    Code.PB_STRAY_LINE: Say(
        "This line belongs to no section.",
        "Begin the file with a line that says only META.",
        "Everything in a Pabulib file stands below META, PROJECTS or VOTES.",
    ),
    Code.PB_TWICE: Say(
        "{name} is here for the second time.",
        "Take one of the two away.",
        "A section, a column or a key of META may stand there only once.",
    ),
    Code.PB_NO_PROJECT: Say(
        "There are no projects below PROJECTS.",
        "Put every project on a line of its own, below the names of the columns.",
        "Without projects there is nothing to choose.",
    ),
}
