"""What is wrong or remarkable about the files, in English; in the order of the codes."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.FILE_TOO_BIG: Say(
        "This file is larger than {most} kB; such a large file is not read.",
        "Check that this is the right file. Spread a long list over several files.",
        "A file of a round may be at most 1 MiB, so that no file can hang the program.",
    ),
    Code.NOT_UTF8: Say(
        "This character is not UTF-8 (byte {byte}); in old Windows text it is “{character}”.",
        "Open the file in a text editor and choose UTF-8 as the encoding under Save as.",
        "Files are text in UTF-8. Old Windows programs store letters with an accent differently. "
        "Save the file again as UTF-8 and check that those letters are still right.",
    ),
    Code.UTF16: Say(
        "This file was saved as UTF-16 (Windows calls it “Unicode”).",
        "Open the file in a text editor and choose UTF-8 as the encoding under Save as.",
        "Files are text in UTF-8. Some Windows programs mean UTF-16 when they say “Unicode”.",
    ),
    Code.CONTROL_CHARACTER: Say(
        "This is an invisible control character ({character}) that does not belong in text.",
        "Remove it: put the cursor behind it and press Backspace.",
        "Control characters come along when text is pasted from another program, or when a file is damaged.",
    ),
    Code.EMPTY_FILE: Say(
        "This file is empty.",
        "Fill it in or remove it.",
        "A file that holds nothing, or only comments, says nothing. Remove it if it is not needed.",
    ),
    Code.NOT_A_MAPPING: Say(
        "Keys with a value belong here, such as “title: Start guarantees port”.",
        "Begin each line with a key, a colon and a space.",
        "A file is made of lines with a key, a colon, a space and a value. Only decisions.yaml is a list with dashes.",
    ),
    Code.TOO_MANY_PARTS: Say(
        "This file holds more than {most} keys and values; the rest is not read.",
        "Spread its contents over several files.",
        "A file may hold at most 20,000 keys, values, lists and blocks, so that no file can hang the program.",
    ),
    Code.TOO_DEEP: Say(
        "More than {most} lists or blocks stand inside each other here; the rest is not read.",
        "Check brackets and indentation; nothing needs to be so deep.",
        "Lists and blocks may stand in each other at most 20 levels deep.",
    ),
    Code.SEVERAL_DOCUMENTS: Say(
        "A second document begins here; a file may hold only one.",
        "Remove the line with “---” or “...”, or put the second part in a file of its own.",
        "In YAML, lines with three dashes or three dots separate documents. Here every file is one document.",
    ),
    Code.DUPLICATE_KEY: Say(
        "The key “{key}” stands here for the second time.",
        "Remove one of the two, or give this one another name.",
        "A key may stand only once in a block. Otherwise it is unclear which value counts.",
    ),
    Code.ANCHOR: Say(
        "This is an anchor (“&{name}”); anchors are not allowed.",
        "Does your text begin with &? Then put the whole value in quotes.",
        "With & YAML names a part of a file. Here every value stands where it belongs, so that everyone can read it.",
    ),
    Code.ALIAS: Say(
        "This is a reference (“*{name}”); references are not allowed.",
        "Does your text begin with *? Then put the whole value in quotes. Otherwise write the value itself.",
        "With * YAML repeats a part of a file. Here every value stands where it belongs.",
    ),
    Code.TAG: Say(
        "This is a YAML tag (“{tag}”); tags are not allowed.",
        "Remove it. Does your text begin with an exclamation mark? Then put the whole value in quotes.",
        "With ! YAML says what kind of value follows. Here the key decides that already.",
    ),
    Code.MERGE_KEY: Say(
        "“<<” merges another block in YAML; that is not allowed here.",
        "Write the keys of that block here.",
        "Every value stands where it belongs, so that everyone can read it.",
    ),
    Code.ODD_KEY: Say(
        "A key belongs here: one word, not a list, not a block, not empty.",
        "Write the key first, then a colon and a space, then the value.",
        "A key is one word. A value between brackets needs a key before it.",
    ),
    Code.DIRECTIVE: Say(
        "A line may not begin with a percent sign.",
        "Remove the line. Is it text? Then put the whole value on one line, in quotes.",
        "In YAML, lines that begin with % are instructions to the program that reads. They are not needed here.",
    ),
    Code.NOT_A_LIST: Say(
        "A list belongs here: every decision begins with a dash.",
        "Put “- ” before the first key of each decision and indent its other keys as far.",
        "In decisions.yaml the decisions of the steering group stand below each other, each with a dash before it.",
    ),
    Code.SYNTAX: Say(
        "The layout is wrong here; the rest of this file cannot be read.",
        "Look at colons, brackets, quotes and indentation on this line and the one above it.",
        "A file is YAML: a key, a colon, a space and a value; what belongs to a key is indented below it with spaces.",
    ),
    Code.COLON_IN_TEXT: Say(
        "The text of “{key}” has a colon followed by a space; such a text needs quotes.",
        'Write {key}: "{text}"',
        "A colon followed by a space separates a key from a value. Where it stands in the text itself, put the text in "
        "quotes.",
    ),
    Code.SPACE_AFTER_COLON: Say(
        "A space is missing after “{key}:”.",
        "Put a space after the colon.",
        "Without a space after the colon YAML reads the key and the value as one text.",
    ),
    Code.HIDDEN_CHARACTER: Say(
        "This is an invisible character ({character}) where a plain space or nothing belongs.",
        "Remove it and type a plain space if one is needed.",
        "Word and web pages put no-break spaces and other invisible characters into text. In indentation, in a key or "
        "after a colon YAML does not understand them.",
    ),
    Code.TAB: Say(
        "This is a tab; indent with spaces.",
        "Replace the tab by spaces, as many as on the lines beside it.",
        "In YAML the number of spaces says what belongs together. A tab cannot do that.",
    ),
    Code.OPEN_QUOTE: Say(
        "The text that begins here with {quote} does not end, or ends much further on.",
        "Put {quote} at the end of the text.",
        "A text that begins with a quote must end with the same quote.",
    ),
    Code.BRACKETS: Say(
        "The brackets at “{bracket}” do not match: a bracket or a comma is missing, or there is a bracket too many.",
        "Every [ needs a ] and every {{ a }}; commas stand between the parts.",
        "A list on one line stands between [ and ], a block on one line between {{ and }}. Commas separate the parts.",
    ),
    Code.INDENTATION: Say(
        "This line is not indented right: it does not fit the lines above it.",
        "Indent it as far as the lines it belongs with.",
        "Lines that belong together are indented by as many spaces. What belongs under a key is indented further, and "
        "the key above then has no value of its own.",
    ),
    Code.RESERVED_SIGN: Say(
        "A value may not begin with a bare “{sign}”; that sign means something in YAML.",
        "Put the whole value in quotes.",
        "A text that begins with @, %, *, &, !, |, >, a comma or a backtick must stand in quotes.",
    ),
    Code.AFTER_QUOTE: Say(
        "There is more text after the closing quote.",
        "Put the whole value in quotes. Is there a ' in the text itself? Then put \" around it.",
        "A value stands in quotes as a whole or not at all. In a text between single quotes ' is doubled: ''.",
    ),
    Code.BACKSLASH: Say(
        "Between double quotes a \\ has its own meaning, and this combination does not exist.",
        "Use single quotes, or write \\\\ instead of \\.",
        "Between double quotes \\ begins a special character. Between single quotes it is an ordinary one.",
    ),
    Code.LINE_WITHOUT_COLON: Say(
        "This line has no key with a colon: “{text}”.",
        "Does the text belong to the line above? Then indent it. Is it a key? Then put a colon after it.",
        "Every line that is not indented begins with a key and a colon. Text that runs on is indented below.",
    ),
    Code.LIST_ON_LINE: Say(
        "A list with dashes does not begin on the line of its key.",
        "Put the dash on the next line, or write the list as [a, b].",
        "After a key comes a value on the same line, or a list with dashes on the lines below.",
    ),
    Code.NO_INITIATIVE: Say(
        "This round has no initiative yet.",
        "Put a file for each initiative in the folder initiatives, with a name that ends in .yaml.",
        "A round chooses from initiatives. Each has its own file in the folder initiatives. "
        "With lwa new you make an example to fill in.",
    ),
    Code.CANNOT_READ: Say(
        "This file cannot be read ({error}).",
        "Check that you may open it and that no other program holds it.",
        "The file is there, but the computer does not let it be read. Usually the right to open it is missing.",
    ),
    Code.BROKEN_LINK: Say(
        "This is a link that leads nowhere or to itself.",
        "Put the file itself in this place, or remove the link.",
        "A symbolic link must point to a file that exists.",
    ),
    Code.NOT_A_FILE: Say(
        "This is not an ordinary file.",
        "Give the folder a name without .yaml, or remove it.",
        "What ends in .yaml here must be an ordinary text file, not a folder and not a device.",
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
    Code.UNKNOWN_KEY: Say(
        "There is no key “{text}” here.",
        "Keys that can stand here: {known}.",
        "Every file has a fixed set of keys. An unknown key is nearly always a slip of the pen. Nothing "
        "would use it, so it is refused.",
    ),
    Code.MISSING_KEY: Say(
        "The required key “{key}” is missing here.",
        "Add a line that starts with “{key}:”.",
        "Some keys are required, because the round cannot be judged without them.",
    ),
    Code.WANTS_MAPPING: Say(
        "Keys with a value belong here, not a single value or a list.",
        "Write for example “name: value”, or put the keys on the lines below, indented.",
        "This place holds data with names, such as an amount per fund.",
    ),
    Code.WANTS_LIST: Say(
        "A list belongs here.",
        "Put the values between square brackets, or each on its own line after a dash.",
        "Several things can stand here, so it is always a list, even with one entry.",
    ),
    Code.WANTS_TEXT: Say(
        "One value belongs here: a word, a number or a date.",
        "Take away the brackets, the dash or the empty entry.",
        "A list or a block of keys does not fit here, nor does an empty entry in a list.",
    ),
    Code.NOT_ONE_OF: Say(
        "“{text}” cannot stand here.",
        "Choose one of: {known}.",
        "Only a few fixed words can stand here.",
    ),
    Code.EMPTY_TEXT: Say(
        "This text is empty.",
        "Fill it in, or take the whole line away.",
        "A text without letters says nothing. What is not there can be left out.",
    ),
    Code.TWICE_IN_LIST: Say(
        "“{text}” stands in this list twice.",
        "Take one away.",
        "A name that stands in a list twice is nearly always a slip: perhaps another name was meant.",
    ),
    Code.EMPTY_LIST: Say(
        "There is nothing in here.",
        "Fill in at least one value, or take the whole line away.",
        "At least one value is needed here.",
    ),
    Code.THOUSANDS_POINT: Say(
        "“{text}” has a point between the thousands.",
        "Leave the point out or write an underscore: 120000 or 120_000.",
        "A point is always a decimal point here. So 120.000 is never read as a hundred and twenty thousand, "
        "nor as a hundred and twenty: write it without the point, or as 120_000.",
    ),
    Code.NOT_EURO: Say(
        "“{text}” is not an amount in euro.",
        "Write an amount in euro as 120000, 120_000 or 120000.50.",
        "An amount is a number in whole euro or with at most two decimals after a point, without words or signs.",
    ),
    Code.DECIMAL_COMMA: Say(
        "“{text}” has a comma.",
        "Write a decimal point instead of a comma, and no commas between thousands: 120000.50.",
        "Numbers have a decimal point here. In YAML a comma separates the parts of a list.",
    ),
    Code.CURRENCY: Say(
        "“{text}” has a euro sign or another sign that is not part of the number.",
        "Write the number alone: 120000.",
        "All amounts are in euro, so the euro sign is not needed.",
    ),
    Code.NEGATIVE: Say(
        "“{text}” is negative, which cannot be here.",
        "Write a number of 0 or more.",
        "Amounts, shares, counts and weights are 0 or more. Only scores, anchors and the value of a bonus "
        "can be negative.",
    ),
    Code.TOO_MANY_CENTS: Say(
        "“{text}” has more than two decimals.",
        "Round the amount to whole cents.",
        "Amounts are counted to the cent and never rounded silently.",
    ),
    Code.NOT_SHARE: Say(
        "“{text}” is not a share.",
        "Write a share as 50%, 0.5 or 13/25.",
        "A share lies between 0 and 1: a percentage, a decimal or a fraction.",
    ),
    Code.SHARE_ABOVE_ONE: Say(
        "“{text}” is more than 100%.",
        "Write a share of at most 100%, such as 50% or 0.5.",
        "A share is part of the whole and cannot be more than 100%. Without a percent sign, 1 means the whole.",
    ),
    Code.NOT_COUNT: Say(
        "“{text}” is not a count.",
        "Write a whole number, such as 80 or 80_000.",
        "A count is a whole number of 0 or more, in digits only.",
    ),
    Code.NOT_WHOLE: Say(
        "“{text}” is not a whole number.",
        "Write a whole number, such as 80.",
        "People and places are counted in whole numbers.",
    ),
    Code.LEADING_ZERO: Say(
        "“{text}” starts with a zero too many.",
        "Leave out the zeros at the start.",
        "A number does not start with a zero, because such a number is often a code or a slip.",
    ),
    Code.NOT_NUMBER: Say(
        "“{text}” is not a number.",
        "Write the number in digits, with a decimal point if needed, such as 120000 or 0.5.",
        "A number has digits only, a decimal point if needed, and a minus sign where it can be negative.",
    ),
    Code.TOO_MANY_DECIMALS: Say(
        "“{text}” has more than six decimals.",
        "Round the number to six decimals or fewer.",
        "Numbers are kept exactly, with at most six decimals.",
    ),
    Code.TOO_LONG: Say(
        "This number has more digits than are read.",
        "Check the number; it can have at most 15 digits.",
        "A number of more than 15 digits is always a slip.",
    ),
    Code.ODD_UNDERSCORE: Say(
        "“{text}” has an underscore in an odd place.",
        "Put underscores only between thousands: 1_250_000.",
        "An underscore may separate thousands, and then always stands before three digits.",
    ),
    Code.ODD_SPACE: Say(
        "“{text}” has a space inside the number.",
        "Write the number without spaces: 120000 or 120_000.",
        "A number is one piece. Thousands can be separated by an underscore.",
    ),
    Code.NOT_YES_OR_NO: Say(
        "“{text}” is not a yes or no.",
        "Write true or false.",
        "Yes is true and no is false, in lower-case letters.",
    ),
    Code.NOT_DATE: Say(
        "“{text}” is not a date.",
        "Write year-month-day, such as 2022-11-30.",
        "A date is always year, month and day, with dashes between them.",
    ),
    Code.NO_SUCH_DATE: Say(
        "The day “{text}” does not exist.",
        "Check the day and the month.",
        "The date has the right form, but it is not in the calendar.",
    ),
    Code.NOT_ID: Say(
        "“{text}” cannot be an id.",
        "Use lower-case letters, digits and dashes, such as startgaranties-haven.",
        "An id is the fixed short name of something. It has lower-case letters, digits and dashes and starts "
        "with a letter or digit.",
    ),
    Code.HIDDEN_IN_VALUE: Say(
        "There is an invisible character ({character}) in “{text}”.",
        "Type the value again instead of pasting it from another program.",
        "Word and e-mail sometimes put invisible characters into text, such as a no-break space. A number or "
        "id with such a character cannot be read.",
    ),
    Code.NOT_LEVEL: Say(
        "“{text}” is not a level of evidence.",
        "Write 0 to 5, or one of: {known}.",
        "The level says how well a result was measured: 0 to 5 on the Maryland scale, or the name of a step "
        "of the known ladders.",
    ),
    Code.NOT_ABOVE_ZERO: Say(
        "This number must be above 0.",
        "Fill in a number above 0, or leave the key out.",
        "This number is divided by, so it cannot be 0.",
    ),
    Code.NOT_RANGE: Say(
        "This is neither a weight nor a range of weights.",
        "Write one number, or a range as [0.2, 0.4].",
        "A weight is one number. A range has two numbers, the smaller one first.",
    ),
    Code.UNKNOWN_INITIATIVE: Say(
        "There is no initiative “{text}” in this round.",
        "There are: {known}.",
        "The initiatives are the files in the folder initiatives; the name of the file is the id. Names must "
        "be exactly the same.",
    ),
    Code.UNKNOWN_PARTNER: Say(
        "There is no partner “{text}” in this round.",
        "There are: {known}.",
        "Partners stand in round.yaml under partners. Whoever leads, takes part or pays must be there. Names "
        "must be exactly the same.",
    ),
    Code.UNKNOWN_FUND: Say(
        "There is no fund “{text}” in this round.",
        "There are: {known}.",
        "Funds stand in round.yaml under funds. Names must be exactly the same.",
    ),
    Code.UNKNOWN_PERIOD: Say(
        "There is no period “{text}” in this round.",
        "There are: {known}.",
        "The periods stand in round.yaml under periods. Without periods there is one, called all. Names must "
        "be exactly the same.",
    ),
    Code.UNKNOWN_DIMENSION: Say(
        "There is no dimension “{text}” in this round.",
        "There are: {known}.",
        "The dimensions stand in round.yaml under labels, such as agreement or pillar. Names must be exactly the same.",
    ),
    Code.UNKNOWN_LABEL: Say(
        "There is no label “{text}” in this round.",
        "There are: {known}.",
        "The labels of every dimension stand in round.yaml under labels. Names must be exactly the same.",
    ),
    Code.UNKNOWN_OUTCOME: Say(
        "There is no outcome “{text}” in this round.",
        "There are: {known}.",
        "The outcomes that count stand in round.yaml under value and outcomes. Names must be exactly the same.",
    ),
    Code.UNKNOWN_CRITERION: Say(
        "There is no criterion “{text}” in this round.",
        "There are: {known}.",
        "The criteria stand in round.yaml under value and criteria. Names must be exactly the same.",
    ),
    Code.UNKNOWN_DISTANCE: Say(
        "There is no distance “{text}” in this round.",
        "There are: {known}.",
        "The groups by distance to the labour market are near, middle, far and working, with what round.yaml "
        "adds under distances. Names must be exactly the same.",
    ),
    Code.UNKNOWN_PARTY: Say(
        "There is no party “{text}” in this round.",
        "There are: {known}.",
        "The parties stand in round.yaml under parties. Names must be exactly the same.",
    ),
    Code.UNKNOWN_WAIVER: Say(
        "“{text}” is not a condition of this round that a decision can waive.",
        "The conditions are: {known}.",
        "With waives a decision sets aside a condition of eligibility. The name must be that of a condition "
        "this round has.",
    ),
    Code.ID_NOT_STEM: Say(
        "The id “{text}” is not the name of the file, “{stem}”.",
        "Make them equal, or leave the id out: the name of the file is enough.",
        "The name of the file, without .yaml, is the id of the initiative. Where the file gives the id too, "
        "they must be equal.",
    ),
    Code.DUPLICATE_ID: Say(
        "There already is an initiative with the id “{text}”.",
        "Give this initiative another id.",
        "Every id belongs to one initiative, also over several files.",
    ),
    Code.ASSESSED_NOBODY: Say(
        "There is no initiative “{text}” to assess.",
        "Give the file the name of an initiative: {known}.",
        "An assessment stands in the folder assessments, in a file with the same name as the initiative.",
    ),
    Code.RESERVED_DIMENSION: Say(
        "A dimension cannot be called “{text}”.",
        "Choose another name, such as agreement or sector.",
        "This name already has a fixed meaning in a selector.",
    ),
    Code.NOT_COVERED: Say(
        "The cost is not covered: {missing} is missing.",
        "Ask a fund for it, find a payer, or list it under cofinancing with status open.",
        "The total cost equals the ask plus all cofinancing, to the cent. Money without a payer yet is listed as open.",
    ),
    Code.COVERED_TWICE: Say(
        "The cost is covered for more than it is: {missing} too much.",
        "Lower the ask or the cofinancing, or raise the cost.",
        "The total cost equals the ask plus all cofinancing, to the cent.",
    ),
    Code.ASK_LEFT_OUT: Say(
        "It does not say here what the initiative asks of which fund.",
        "Add ask, with an amount per fund: {known}.",
        "With one fund, ask can be left out: it is the cost minus the cofinancing. With several funds the "
        "files must say what each one pays.",
    ),
    Code.NOTHING_TO_ASK: Say(
        "The cofinancing is {over} above the cost, so nothing is left to ask.",
        "Lower the cofinancing or raise the cost.",
        "Without ask, the ask is the cost minus the cofinancing. It cannot be below 0.",
    ),
    Code.RESERVED_OVER_BUDGET: Say(
        "{reserved} is reserved, more than the budget of {budget}.",
        "Lower reserved or raise budget.",
        "What is reserved is taken off the budget. In no period can more be reserved than there is.",
    ),
    Code.NO_BUDGET: Say(
        "The fund “{text}” has no budget.",
        "Add budget, or write decided_by: elsewhere if others decide on it.",
        "A fund can only be divided if its budget is known. A fund that others decide on needs none.",
    ),
    Code.RESERVED_WITHOUT_BUDGET: Say(
        "The fund “{text}” has something reserved, but no budget.",
        "Add budget or take reserved away.",
        "What is reserved is taken off the budget. Without a budget there is nothing to take it off.",
    ),
    Code.NO_PAYER: Say(
        "It does not say who pays this cofinancing.",
        "Add from with a partner, or write status: open if a payer is still sought.",
        "Every line of cofinancing has a payer, unless its status is open.",
    ),
    Code.PAYER_OF_OPEN: Say(
        "The status is open, but “{text}” is named as payer.",
        "Take from away, or choose the status committed, pledged or applied.",
        "Open means that there is no payer yet. If there is one, the money is committed, pledged or applied for.",
    ),
    Code.COUNTS_OPEN: Say(
        "Money with the status open never counts.",
        "Take open out of counts.",
        "Open is money without a payer yet. It does not count as cofinancing.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: Say(
        "The costs that are not eligible ({not_eligible}) are above the total cost ({cost}).",
        "Lower not_eligible or raise cost.",
        "Costs that are not eligible are part of the total cost.",
    ),
    Code.NO_AMOUNT: Say(
        "This line of cofinancing has no amount.",
        "Add cash or in_kind.",
        "A line of cofinancing says how much somebody brings, in cash, in kind or both.",
    ),
    Code.NO_FORM: Say(
        "It does not say here what is demanded.",
        "Add one of these keys: {known}.",
        "Every rule has exactly one form, told by one of these keys.",
    ),
    Code.SEVERAL_FORMS: Say(
        "Several rules are mixed here: {forms}.",
        "Make them separate rules, each with its own name.",
        "Every rule has exactly one form. So it is always clear which rule costs something or stands in the way.",
    ),
    Code.KEY_OF_OTHER_FORM: Say(
        "The key “{key}” does not go with “{form}”.",
        "Take the key away, or choose another form.",
        "Not every key means something in every form. A key that does nothing is refused, so that nobody "
        "thinks it counts.",
    ),
    Code.DUPLICATE_NAME: Say(
        "The name “{text}” is already used.",
        "Give every rule a name of its own, and every decision its own initiative.",
        "A rule is pointed at by its name, for example to see its price. So every name is unique.",
    ),
    Code.RESERVED_NAME: Say(
        "The name “{text}” is one that the program gives itself.",
        "Choose another name.",
        "Conditions without a name of their own, such as the budget of a fund, get a fixed name. No other "
        "rule can have it.",
    ),
    Code.GROUP_IS_NAME: Say(
        "The group “{text}” is called the same as a rule.",
        "Give the group or the rule another name.",
        "Rules and groups are both pointed at by name. So a group cannot be called like a rule.",
    ),
    Code.NO_BOUNDS: Say(
        "A bound is missing here.",
        "Add at_least, at_most or exactly.",
        "Without a bound this demands nothing.",
    ),
    Code.CROSSED_BOUNDS: Say(
        "At least {at_least} and at most {at_most} cannot both hold.",
        "Make at_least no more than at_most.",
        "The lower bound is above the upper bound here, so that no choice can satisfy both.",
    ),
    Code.EXACTLY_AND_MORE: Say(
        "No other bound can stand beside exactly.",
        "Choose: exactly, or at_least and at_most.",
        "Exactly leaves no room for another bound.",
    ),
    Code.MUST_AND_MUST_NOT: Say(
        "“{text}” is forced both in and out.",
        "Take one of the two away.",
        "An initiative cannot be a must and a must_not at once.",
    ),
    Code.NOT_QUANTITY: Say(
        "“{text}” is not a quantity.",
        "Choose one of: {known}.",
        "A rule with total or share adds something up over the chosen initiatives, such as cost, "
        "ask:lwa.2023, people:job or uses:coordination.",
    ),
    Code.QUANTITY_WITHOUT_NAME: Say(
        "“{text}” lacks the name after the colon.",
        "Write for example uses:coordination or criterion:impact.",
        "There are several of this kind. The name says which one is meant.",
    ),
    Code.QUANTITY_OF_NOTHING: Say(
        "“{measure}” takes no name; this says “{text}”.",
        "Write {measure} alone.",
        "There is only one of these per initiative, so there is nothing to point at.",
    ),
    Code.QUANTITY_OF_NO_PERIOD: Say(
        "“{measure}” is not known per period; this says “{text}”.",
        "Leave out the point and the period.",
        "Only money is known per period.",
    ),
    Code.SHARE_OF_NEGATIVE: Say(
        "A share of “{text}” is not possible: at least one initiative scores below 0.",
        "Use a rule with total, or give the criterion anchors (from and to).",
        "A share only means something when all parts are 0 or more.",
    ),
    Code.TOO_FEW_IDS: Say(
        "At least {fewest:initiative|different initiatives} must stand here.",
        "Add an initiative, or take the rule away.",
        "With fewer initiatives this rule demands nothing.",
    ),
    Code.REQUIRES_ITSELF: Say(
        "“{text}” cannot require itself.",
        "Name only other initiatives under then.",
        "With itself in the list, the rule always holds.",
    ),
    Code.NO_LOT: Say(
        "A lot decides between equal sets, but there is no lot.",
        "Add lot, with a text that is fixed beforehand.",
        "The draw can be repeated by anyone: the order follows from a text that was fixed beforehand.",
    ),
    Code.WINDOW_CROSSED: Say(
        "The application window ends before it starts.",
        "Check from and until.",
        "An application is in time from the first day up to and including the last.",
    ),
    Code.NOT_SELECTOR: Say(
        "This does not select initiatives.",
        "Write for example “agreement: haven”, a list of these, or all.",
        "A selector says which initiatives are meant: by label, lead, partner, fund, distance, period or id.",
    ),
    Code.NO_VALUE: Say(
        "It does not say here how a result counts.",
        "Add outcomes or criteria with at least one entry.",
        "A round values by outcomes (people) or by criteria (points).",
    ),
    Code.TWO_VALUES: Say(
        "A round values by outcomes or by criteria, not by both.",
        "Take one of the two away.",
        "People and points cannot be added up.",
    ),
    Code.NO_SCORE: Say(
        "A score is missing for: {criteria}.",
        "Fill in a number for every criterion under scores.",
        "In a round by criteria every initiative needs a score for every criterion. A missing score does not "
        "silently count as 0.",
    ),
    Code.SCORES_NOT_ALLOWED: Say(
        "This round values by outcomes; scores do not count in it.",
        "Take scores away.",
        "A score that counts nowhere is refused, so that nobody thinks it matters.",
    ),
    Code.SCORE_OUTSIDE: Say(
        "The score {score} for “{text}” is not between {worst} and {best}.",
        "Check the score, or change from and to of the criterion.",
        "The anchors from (worst) and to (best) are fixed beforehand. A score outside them would be worth "
        "less than nothing or more than all.",
    ),
    Code.ANCHOR_ALONE: Say(
        "Only “{there}” stands here; from and to belong together.",
        "Add the other anchor, or take this one away.",
        "The worst and the best point together map a score to between 0 and 1.",
    ),
    Code.ANCHORS_EQUAL: Say(
        "The worst and the best point are equal.",
        "Give from and to different values.",
        "If from and to are equal, every score is as good as it is bad.",
    ),
    Code.MORE_THAN_BEFORE: Say(
        "“{more}” ({high}) is more than “{less}” ({low}).",
        "Check the numbers: each is part of the one before.",
        "Of those who started, some achieved the outcome; some of those were followed; some of those are still there.",
    ),
    Code.NO_DEADWEIGHT: Say(
        "The new group “{text}” has no deadweight.",
        "Add deadweight: the part that would have happened anyway, such as 60%.",
        "Only near, middle, far and working have a default. For a new group the round must give it.",
    ),
    Code.RESULT_TWICE: Say(
        "There already is a line for “{outcome}” in {year}.",
        "Add the two lines up into one.",
        "There is one line per outcome and year, so that nobody counts twice.",
    ),
    Code.EMPTY_VALUE: Say(
        "Nothing follows “{key}:”; it counts as if the line were not there.",
        "Fill in a value or remove the line.",
        "A key without a value counts as left out. That lets a form stay partly empty, but it can also be a mistake.",
    ),
    Code.CUT_AT_HASH: Say(
        "Everything from “{lost}” on was dropped: after a space # begins a comment. What was read is “{kept}”.",
        "Does it belong to the text? Then put the text in quotes. Is it a comment? Then put a space after #.",
        "In YAML a comment begins with a space and #. Without quotes a title such as Plan #1 becomes Plan.",
    ),
    Code.YML_FILE: Say(
        "This file is not read: its name must end in .yaml.",
        "Name it {name}.",
        "Only files whose name ends in .yaml (lower case) are read.",
    ),
    Code.OTHER_FILE: Say(
        "This file is not read; it is not a .yaml file of a round.",
        "Put it elsewhere, or give it a name that ends in .yaml if it belongs to the round.",
        "The folder of a round holds round.yaml and decisions.yaml; its folders initiatives and assessments hold .yaml "
        "files. Everything else is skipped.",
    ),
    Code.SUBFOLDER: Say(
        "This folder is not read; initiatives and assessments do not stand in subfolders.",
        "Put the files directly into initiatives or assessments, or put the folder elsewhere.",
        "The folders initiatives and assessments are read without their subfolders.",
    ),
    Code.NO_RECEIVED: Say(
        "There is an application window, but the date of receipt is missing here.",
        "Add received, such as received: 2022-11-14.",
        "Without a date nobody can see whether the application was in time. It is then taken to be.",
    ),
    Code.NOBODY_ABSTAINED: Say(
        "“{by}” decided on “{initiative}”, in which “{partner}” takes part, and nobody abstained.",
        "Say under abstained who took no part in the decision.",
        "Who leads or joins an initiative does not decide on it. The decision says who abstained.",
    ),
    Code.DISTANCE_ASSUMED: Say(
        "The target group is missing; “{distance}” is assumed, where the least is counted as extra.",
        "Add distance: how far the participants are from the labour market.",
        "Without a group, the one with the highest deadweight holds. That is the careful choice: most would "
        "have happened anyway.",
    ),
    Code.LONELY_VARIANT: Say(
        "This is a variant of “{text}”, but there is no other variant and no initiative of that name.",
        "Check the name under variant_of.",
        "Of all variants of an application at most one is chosen. With only one variant this key does nothing.",
    ),
    Code.OUTSIDE_ITS_PERIODS: Say(
        "There is an amount in “{period}”, but the initiative runs in: {periods}.",
        "Move the amount to another period, or change periods.",
        "The amount counts in the period in which it stands, although the initiative does not run then.",
    ),
    Code.UNUSED_CAPACITY: Say(
        "No initiative uses the capacity “{text}”. This rule stops nothing now.",
        "In use are: {known}.",
        "A capacity exists as soon as one initiative names it under uses. Names must be the same to the letter; with a "
        "slip of the pen in it, the rule counts nobody.",
    ),
    Code.PLAN_ABOVE_BEST_YEAR: Say(
        "{planned} are planned to start for “{outcome}”; in the best year ({year}) there were {best}.",
        "Check the number, or explain in note why there can be more now.",
        "A plan more than a quarter above the best year seldom comes true. Nothing is wrong: the value already "
        "reckons with the part of earlier plans that really started.",
    ),
    Code.NET_ABOVE_QUARTER: Say(
        "{net} of those who start would reach “{outcome}” through this initiative alone; above {most} is unusual.",
        "Check the results, the distance to the labour market and the comparison.",
        "Where it was measured well, net results are mostly small. A high net share often means that too little was "
        "taken off for what would have happened anyway.",
    ),
    Code.ACHIEVE_ABOVE_MEASURED: Say(
        "The plan says that {planned} of those who start will reach “{outcome}”; {expected} can be expected.",
        "Check achieve, or explain in note what will be different from before.",
        "The value does not depend on achieve. That number is only compared with what earlier results lead to expect; "
        "more than 10 points above that is remarkable.",
    ),
    Code.FEW_OBSERVED: Say(
        "In {year} fewer than half were followed for “{outcome}”: {observed} of {achieved}.",
        "Complete observed and retained if more people were followed.",
        "When few people were followed, it is hard to say how many still work after 12 months. Those who cannot be "
        "reached any more may well have lost their job again.",
    ),
    Code.MORE_STARTED_THAN_PLANNED: Say(
        "In {year} more started for “{outcome}” ({started}) than were planned ({planned}).",
        "Check that the numbers are not swapped.",
        "More can start than were planned, but seldom do. The value reckons with the part of earlier plans that really "
        "started, and here that is more than all of it.",
    ),
    Code.OLD_RESULT: Say(
        "This result is from {year}; from before {oldest} is too old to say much about this round.",
        "Add newer results, or leave this line out.",
        "A result counts however old it is. When it is from more than three years before the first period, the labour "
        "market and the approach may have changed since.",
    ),
    Code.EVIDENCE_OWN_WORD: Say(
        "Only the applicant has judged how strong the evidence is (level {level}).",
        "Let an assessor look at it, and put the judgement under evidence in assessments.",
        "The stronger the evidence, the more a result counts. So it is good when someone other than the applicant "
        "judges it too. Until then reports call it the applicant's own statement.",
    ),
    Code.WORTH_NOTHING: Say(
        "This initiative has the value 0, so that it is not chosen by itself.",
        "Do other initiatives need it? Say so with a rule requires.",
        "A network or a coordinator has no results of its own, but makes other initiatives possible. With a rule "
        "requires it comes into the proposal when those others are worth it.",
    ),
    Code.NOTHING_MEASURED: Say(
        "Nothing was measured about “{outcome}” in this round; it is assumed that {rate} of those who start reach it.",
        "Add results, or give a rate under prior.",
        "Without any result nobody can say which part of those who start will reach the outcome. Half is an "
        "assumption, the same for all initiatives.",
    ),
    Code.NOBODY_FOLLOWED: Say(
        "Nobody was followed for “{outcome}” in this round; it is assumed that {rate} still work after 12 months.",
        "Add observed and retained to the results, or give a rate under prior.",
        "For an outcome with retention those count who still have the work after 12 months. When nobody was followed, "
        "half is assumed.",
    ),
    Code.NO_PRIOR: Say(
        "Under prior “{outcome}” is missing for the distance “{distance}” (and for all); {rate} is assumed.",
        "Add placed, and kept if the outcome has retention.",
        "A round with prior reckons only with what stands there. For a group that is missing, all holds, and "
        "otherwise half is assumed.",
    ),
    Code.NOT_IN_PEOPLE: Say(
        "This result was counted in “{unit}” and does not count, because the number of people per unit is missing.",
        "Add people_per, for example people_per: 0.9.",
        "Arrangements and trajectories are not people: one person may have more than one. With people_per they become "
        "people. Without it the line is shown but does not count.",
    ),
    Code.PB_CONTROL_REMOVED: Say(
        "There were invisible control characters here; they were left out.",
        "Check whether the text is still right.",
        "Control characters do not belong in text. They are left out; the rest of the text stays the same.",
    ),
    Code.PB_CURRENCY: Say(
        "The amounts are in {currency}; lwa shows them as euro.",
        "",
        "Everything is counted in euro. The numbers in the file stay the same and are not converted.",
    ),
    Code.PB_OTHER_NUMBER: Say(
        "This says that there are {said} projects, but below PROJECTS there are {there}.",
        "Check whether the file is complete.",
        "Where num_projects says something else than the file holds, a part of it may have been lost.",
    ),
    Code.SHAPE_ALONE: Say(
        "No round.yaml was found for this file; only its shape was checked.",
        "Put the file in the folder of the round to check names, amounts and rules too.",
        "Which partners, funds and labels exist stands in round.yaml. Without it only keys and values are checked.",
    ),
    Code.NOT_USED_YET: Say(
        "“{key}” is read, but not used yet.",
        "",
        "These data can be in the file already. They do not change the result yet. Of a range of weights, "
        "the middle counts for now.",
    ),
    Code.STATUS_ASSUMED: Say(
        "The status is missing; this line counts as pledged: promised, not signed.",
        "Add status: committed, pledged or applied.",
        "Without a status nobody can see whether the money is promised or already certain.",
    ),
}
