"""The file and its YAML: what their findings say in English."""

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
    Code.NOT_TEXT: Say(
        "This is no text file. It looks like a file of Word or Excel, a zip or a PDF.",
        "Copy what it says to a text editor and save it as plain text, with a name that ends in .yaml.",
        "The files of a round are plain text. Another name does not make a file of Word or Excel one.",
    ),
}
