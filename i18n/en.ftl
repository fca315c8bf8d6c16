# English: the text that all other languages are translated from.

site-title = Fieldbook
site-description = Promising practices against human trafficking and exploitation in Asia: what was done, what came of it, and what others need to repeat it.

## Every page

skip-to-content = Skip to the content
menu = Menu
home = Home
languages = Languages
breadcrumbs = You are here
feed = News feed
edit-page = Suggest a change
licence-note = Text under the licence named on each page. Sources are named in the notes.
open-data = Open data

## Home

home-browse = Find what you need
home-topics = By topic
home-new = What is new
home-collections = In this knowledge base
count-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
count-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
}

## Lists

pages = Pages
page-of = Page { $page } of { $pages }
previous-page = Previous
next-page = Next
nothing-here = Nothing here yet.
all-terms = All { $name }
narrower-terms = More precisely
glossary-letters = Letters
all-entries = All entries from A to Z

## Search

search = Search
search-without = Search needs a script, and none runs here. The lists below lead to every entry.
search-filters = Narrow down
search-collection = Collection
search-language = Language of the text
search-clear = Remove all choices
search-more = Show more
search-wider = Other forms of your words
search-show-wider = Show entries with other forms of your words
search-suggestion = Did you mean “{ $query }”?
search-none = Nothing found. Try other words or fewer, or look through the lists below.
search-none-chosen = Nothing found with these choices.
search-partial = No entry has all of these words. These have some of them.
search-similar = Not found as written. Similar words that were searched:
search-incomplete = Part of the index could not be loaded. Entries may be missing.
search-retry = Try again
search-failed = The search could not start. Load this page again, or look through the lists below.
search-busy = Searching…

## Entries

contents = On this page
facts = At a glance
criteria = The criteria
criteria-note = What the sources say for each of the criteria that reviewers rate. “Not rated” means that no reviewer has given a score.
not-rated = Not rated
score-of = { $score } of { $most }
keep-reading = Keep reading
like-this-organisations = Organisations most like this one
reading-time = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
footnotes = Notes
footnote-back = Back to the text
table = Table
not-reviewed = No reviewer has rated this entry yet.
needs-update = This entry needs an update.
archived = This entry is kept for the record and no longer updated.
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution

## Reviews

review-page = How entries are reviewed
review-intro = Reviewers rate every criterion from 0 to 4 and give a reason. The ratings, the reasons, and the names and organisations of the reviewers are published.
review-from = { $field }: from “{ $term }” on, an entry needs this review before it is published. Pages of other entries say that nobody has rated them.
review-reviewers = { $count ->
    [one] At least one reviewer rates every criterion.
   *[other] At least { $count } reviewers rate every criterion.
}
review-others = The reviewers belong to different organisations, none of which took part in what they rate.
review-least = “{ $is }” ({ $field }) needs “{ $least }” or higher ({ $then }).
review-with = “{ $is }” ({ $field }) needs one of this ({ $then }): { $mark }.
review-questions = What reviewers ask
review-criterion = Criterion
review-question = Question
review-scale = What the scores mean
review-score = Score
review-reason = Reason
score-0 = no sign of it
score-1 = a little
score-2 = in part
score-3 = for the most part
score-4 = fully
notice-review-due = This entry should have been reviewed again by { $date }. Facts may have changed since.

## What was withdrawn

withdrawn = This page has been withdrawn
withdrawn-more = It is no longer part of this site. If you have a copy, please delete it and do not pass it on.

## What is here and what is missing

coverage-page = What is here and what is missing
coverage-intro = The numbers count entries. Empty fields show where examples are still missing.
coverage-translations = Translations
coverage-language = Language
coverage-originals = Written in it
coverage-done = Reviewed
coverage-machine = Machine-drafted
coverage-draft = Draft
coverage-stale = Out of date
coverage-unverified = Not compared
coverage-missing = Missing
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = Reviews that fall due
coverage-due-none = No review falls due in the next 60 days.

## Translations

notice-untranslated = This page is not available in { $language } yet. You are reading it in { $shown }.
notice-machine = A machine drafted this translation from { $source }. Nobody has reviewed it yet.
notice-draft = This translation is a draft that nobody has reviewed yet.
notice-stale = The { $source } text has changed since this translation was made. Changed: { $sections }.
notice-unverified = It is not recorded which version of the { $source } text this translation was made from.
read-source = Read the { $source } text
translate-this = Help to translate this page
untranslated-badge = in { $language }
section-of-fields = title and facts

## Address not found and language chooser

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or its name was typed wrongly.
not-found-home = Go to the start page
chooser-title = Choose your language
unzip-first = If links here do not open, extract the whole zip file first and open this page again.

## Collections

collection-practices = Practices
collection-practices-about = What somebody did against trafficking and exploitation, what came of it, and what others need to repeat it.
collection-guides = Guides
collection-guides-about = How to do it, step by step.
collection-factsheets = Fact sheets
collection-factsheets-about = A guide on two printed pages.
collection-sessions = Training sessions
collection-sessions-about = Session plans that a trainer can print and run.
collection-recommendations = Recommendations
collection-recommendations-about = What law makers, organisations, donors, media and research are asked to do, with the practices that show it.
collection-networks = Networks
collection-networks-about = Committees, coalitions and working groups, and what holds them together.
collection-organisations = Organisations
collection-organisations-about = Who took part in what is described here.
collection-glossary = Glossary
collection-glossary-about = Words that practitioners use, in plain language.
collection-sources = Sources
collection-sources-about = The documents that every fact here is taken from.
collection-news = News
collection-news-about = Dated notes from the field.
collection-pages = About this site
collection-pages-about = What this site is and how to take part.

## Vocabularies with pages

vocabulary-topics = Topics
vocabulary-audiences = Readers
vocabulary-levels = Levels
vocabulary-countries = Countries

## Fields

field-title = Title
field-summary = Summary
field-status = Status
field-topics = Topics
field-audiences = For
field-countries = Countries
field-organisations = Organisations
field-sources = Sources
field-reviewed_on = Reviewed on
field-review_due = Review due
field-reviews = Reviews
field-licence = Licence
field-safeguarding = Safeguarding
field-images = Images
field-documented_on = Documented
field-period = Period
field-level = Level
field-exploitation = Exploitation
field-sector = Sector
field-stage = Stage
field-evidence_level = Evidence
field-outcome = Outcome
field-depth = Depth
field-building_blocks = Building blocks
field-criteria = Criteria
field-code = Code
field-version = Version
field-series = Series
field-practices = Practices that show this
field-of_guide = Summarises the guide
field-name = Name
field-acronym = Acronym
field-name_aliases = Also written
field-kind = Kind
field-website = Website
field-activity = Main activity
field-formality = Form
field-members = Members
field-secretariat = Secretariat
field-dates = Dates
field-statement = Recommendation
field-audience = Addressed to
field-number = Number
field-source = Source
field-label = Term
field-definition = Definition
field-broader = Broader term
field-forms = Other forms
field-avoid = Words to avoid
field-term = Instead of
field-prefer = Write
field-why = Because
field-csl_type = Type
field-author = Authors
field-issued = Date
field-container_title = In
field-collection_title = Series
field-publisher = Publisher
field-publisher_place = Place
field-url = Address
field-language = Language
field-duration = Duration
field-objectives = What participants will be able to do
field-materials = What you need
field-uses = Uses
field-mode = Where
field-group_size = Group size
field-date = Date
field-organisation = Organisation
field-independent_evaluation = Independent evaluation
field-reviewer = Reviewer

## Backlinks

backlink-practices = Practices that refer to this
backlink-practices-organisations = Practices it took part in
backlink-practices-sources = Practices taken from this source
backlink-guides = Guides that use this
backlink-guides-practices = Guides that use this practice
backlink-factsheets = Fact sheets
backlink-factsheets-of_guide = This guide on two pages
backlink-sessions = Training sessions that use this
backlink-recommendations = Recommendations that refer to this
backlink-recommendations-practices = Recommendations that this practice shows
backlink-recommendations-source = Recommendations from this source
backlink-networks = Networks that refer to this
backlink-networks-members = Networks it is a member of
backlink-organisations = Organisations that refer to this
backlink-glossary = Glossary terms
backlink-sources = Sources that refer to this
backlink-news = News that mentions this
backlink-pages = Pages that mention this

## Sections of entries

section-background = Background and context
    .aliases = Background | Context and background
section-implementation = Implementation
    .aliases = What was done
section-achievements = Achievements
    .aliases = Results
section-ethics = Ethics
    .aliases = Ethical issues
section-lessons = Lessons learned
    .aliases = Lessons | Lessons learnt
section-replicability = Conditions for replicability
    .aliases = Replicability | Conditions for replication
section-references = References
section-context = Context
section-concepts = Concepts
section-steps = Steps
section-guidelines = Guidelines
section-examples = Examples
section-problems = Problems
section-key-points = Key points
section-checklist = Checklist
section-more = More
    .aliases = Read more
section-about = About
section-purpose = Purpose
section-structure = Structure
section-success-factors = Success factors
section-outline = Outline
section-activities = Activities
section-facilitator-notes = Facilitator notes
section-debrief = Debrief
section-lead = introduction

## Diagnostics

diag-not-utf8 = this file is not UTF-8 from line { $line } on
diag-file-too-large = this file has { $size } MB; the limit is { $limit } MB
diag-unreadable = this file cannot be read: { $detail }
diag-misplaced-file = this file has no place in the knowledge base and is left out
diag-id-not-slug = the folder name `{ $id }` is not a slug, or is kept for the pages of lists
diag-duplicate-id = the id `{ $id }` is used twice
diag-duplicate-language = there are two files for the language `{ $language }`
diag-unknown-language = `{ $language }` is not a language of this site
diag-missing-source = this entry has no file in its source language
diag-no-site = there is no `site.toml` here
diag-bad-toml = this is not valid TOML: { $detail }
diag-unknown-key = unknown key `{ $key }`
diag-bad-value = found { $found } where { $wanted } is expected
diag-missing-key = the key `{ $key }` is missing
diag-unknown-vocabulary = there is no vocabulary `{ $vocabulary }`
diag-unknown-collection = there is no collection `{ $collection }`
diag-editor-file = the form editor needs `{ $file }`, which { $state ->
    [missing] is not there
    [changed] is not the file that this version was made for
   *[unreadable] cannot be read
}
diag-no-front-matter = the front matter between two `---` lines is missing or not closed
diag-bad-yaml = this is not valid YAML: { $detail }
diag-yaml-budget = this front matter is too deep, too long or expands too much: { $detail }
diag-unknown-field = unknown field `{ $field }` in `{ $collection }`
diag-missing-field = the field `{ $field }` is required in `{ $collection }`
diag-wrong-type = found { $found } where { $wanted } is expected
diag-bad-date = `{ $date }` is not a date
diag-too-long = `{ $field }` has { $length } characters; the limit is { $limit }
diag-out-of-range = { $number } is out of range
diag-unknown-term = `{ $term }` is not a term of `{ $vocabulary }`
diag-shared-field = `{ $field }` is a shared field and has no place in a translation
diag-review-rule = `{ $field }: { $value }` needs `{ $then }` to be at least `{ $least }`
diag-review-evidence = `{ $field }: { $value }` needs one of `{ $then }` to say `{ $least }: true`
diag-review-missing = `status: { $status }` needs { $needed ->
    [one] one complete review
   *[other] { $needed } complete reviews
}; { $counted ->
    [0] there is none
   *[other] { $counted } counts
}
diag-review-not-counted = this review does not count: { $reason ->
    [incomplete] no score or no reason for { $criteria }
    [own-organisation] the reviewer’s organisation took part in what is rated
    [same-organisation] somebody of the same organisation has reviewed it already
   *[same-reviewer] { $reviewer } has reviewed it already
}
diag-review-due = { $state ->
    [past] this was due for review on { $date }
   *[soon] this is due for review on { $date }
}
diag-revoked-entry = `{ $entry }` was withdrawn on { $date } and must not be published again
diag-withdrawal-unlisted = this entry is withdrawn, but copies of the site cannot know it: `revocations.json` does not list it
diag-bad-revocations = this list of what was withdrawn cannot be read: { $detail }
diag-revocations-signature = the signature of this list is not good: { $detail }
diag-missing-section = the section “{ $section }” is missing
diag-empty-section = the section “{ $section }” has no text yet
diag-missing-message = { $count ->
    [one] { $count } message is
   *[other] { $count } messages are
} missing in `{ $language }`: { $id }
diag-bad-message = this is not a valid message: { $detail }
diag-duplicate-anchor = the anchor `{ $anchor }` is used twice, or reserved
diag-html-refused = `{ $name }` is not allowed in HTML here
diag-link-scheme = links with `{ $scheme }` are not allowed
diag-image-no-alt = the image `{ $image }` has no text for people who do not see it
diag-remote-image = the image `{ $image }` is not a file of this site
diag-unknown-footnote = there is no footnote `{ $label }`
diag-file-refused = only JPEG, PNG and WebP pictures are published beside an entry
diag-picture-broken = this picture cannot be freed of its hidden data: { $detail }
diag-image-metadata = this picture holds more than it shows: { $hidden }
diag-broken-link = the link `{ $target }` leads nowhere
diag-broken-anchor = the link `{ $target }` leads to a part that does not exist
diag-broken-image = there is no image `{ $target }` beside this file
diag-bad-alias = the old address `{ $alias }` cannot lead here
diag-broken-reference = there is no entry `{ $target }` in `{ $collection }`
diag-email-address = `{ $text }` is an e-mail address of a person
diag-phone-number = `{ $text }` looks like a telephone number
diag-id-number = `{ $text }` looks like the number of an identity card or passport
diag-coordinates = `{ $text }` names a place by its coordinates
diag-birth-date = `{ $text }` looks like a date of birth
diag-child-age = the age `{ $text }` stands beside a name or place; together they may point to a child
diag-street-address = `{ $text }` looks like a full address
diag-people-undeclared = nobody has said whether people can be recognised in `{ $image }`
diag-consent-missing = people can be recognised in `{ $image }`, and their consent is not recorded
diag-consent-expired = the consent for `{ $image }` ended on `{ $date }`; the image is left out
diag-consent-ends = the consent for `{ $image }` ends on `{ $date }`
diag-child-identifiable = a child can be recognised in `{ $image }`
diag-harmful-wording = harmful wording: `{ $text }`
diag-doubtful-wording = doubtful wording: `{ $text }`
diag-rule-refused = rules that extend `{ $name }` are not supported
diag-rule-pattern = this is not a pattern: { $detail }
diag-waiver-without-reason = the waiver of `{ $rule }` has no reason and does not count
diag-waiver-refused = `{ $rule }` is not a rule that can be waived
diag-waiver-unused = nothing here needs the waiver of `{ $rule }`
diag-template-error = { $detail }
diag-missing-template = the theme has no template `{ $template }`
diag-unknown-theme = there is no theme `{ $theme }`

help-did-you-mean = did you mean `{ $near }`?
help-one-of = known: { $known }
help-save-as-utf8 = save the file again with the encoding UTF-8
help-split-file = split it into several entries, or move pictures into files of their own
help-entry-place = entries are `content/<collection>/<id>/index.<language>.md`
help-rename-folder = use a–z, 0–9 and single hyphens, for example `{ $slug }`
help-keep-one-file = keep one of them; the other is `{ $other }`
help-add-source = add `index.{ $language }.md`, or name the source in it: `source_language: …`
help-add-front-matter = start the file with a line `---`, the fields, and another line `---`
help-close-front-matter = end the fields with a line `---`
help-add-field = add a line `{ $field }: …` between the `---` lines
help-fill-field = write something behind `{ $field }:`
help-move-to-source = it belongs in the source file `{ $source }`; delete it here
help-add-section = add a heading `## { $section }`, or write `{"{"}#{ $id }{"}"}` behind the heading that you use
help-fill-section = write something under this heading; comments (`<!-- … -->`) are never shown
help-range = allowed are { $low } to { $high }
help-date-format = write it as `2002`, `2002-11` or `2002-11-07`
help-date-impossible = there is no such day in the calendar
help-write-like = { $wanted ->
    [text] write one text, in quotes if it contains `: `
    [list] write a list: `[one, two]`, or one `- item` a line
    [map] write `name: value` lines, indented
    [date] write a date such as `2002-11-07`
    [whole-number] write a whole number without quotes
    [true-or-false] write `true` or `false`
    [url] write an address that starts with `https://`
   *[other] see docs/writing-entries.md
}
help-alias-form = write it as `<collection>/<id>`, in slugs
help-alias-taken = an entry or another alias has this address: `{ $other }`
help-add-entry = add `{ $path }/index.en.md`, or correct the id
help-install-editor = run `{ $command }` in the site’s folder, or take out `[editor]`
help-run-init = run `fieldbook init DIR` to write a new site, or name the site's folder with `--root`
help-picture-kinds = turn it into a picture, or take it out of the folder: other files may hide names and places
help-save-picture-again = open it in a picture program and save it again
help-strip-picture = take it out: `fieldbook check --fix { $path }`
help-unique-anchor = give each heading an id of its own; `lead`, `fn-…` and `fnref-…` are reserved
help-one-definition = only the first definition of a footnote is shown
help-html-allowed = use Markdown, or simple tags such as `<abbr>`, `<br>`, `<details>`, with only `lang`, `dir` and `title`
help-link-schemes = link to a file, an entry, `https:`, `http:` or `mailto:`
help-image-alt = say in the brackets what the image shows
help-image-in-folder = put the file beside this one and link it by its name
help-define-footnote = define it: `[^{ $label }]: …`
help-remove-detail = take it out; if it must stay, say why: `safeguarding: {"{"}waivers: [{"{"}rule: { $rule }, reason: …{"}"}]{"}"}`; see docs/safeguarding.md
help-declare-people = look at it and write: `images: [{"{"}file: { $image }, alt: …, people: none{"}"}]`, or `unidentifiable` or `identifiable`
help-record-consent = add `consent_ref` and `consent_expires`, or use a picture in which nobody can be recognised
help-renew-consent = ask again and correct `consent_expires`, or delete the picture
help-no-child = use another picture; this rule has no exception
help-wording = { $message }
help-pattern-syntax = write it as Rust's `regex` reads it: no look-around, no back-references
help-give-reason = add `reason: …`: one sentence that a reviewer understands
help-review-first = `fieldbook report reviews --sheet { $entry }` prints what there is to rate; until then write `status: in-review`
help-review-again = check the facts, then write the day into `reviewed_on` and the next one into `review_due`
help-keep-withdrawn = write `status: withdrawn`; if those concerned have agreed to publish it again, give it a new id
help-withdraw = run `fieldbook withdraw { $entry }`
help-sign-revocations = sign it with `minisign -Sm revocations.json`, or withdraw with `--key`
help-delete-waiver = delete it, or correct its `text`
help-view-fields = fields of this view: { $fields }

kind-nothing = nothing
kind-text = a text
kind-plain = a number or `true`/`false`
kind-list = a list
kind-map = fields with names
kind-date = a date
kind-whole-number = a whole number
kind-true-or-false = `true` or `false`
kind-url = a web address
kind-owner = a pattern without blanks, and `@name` or an e-mail address for each who reviews it
kind-table = a table
kind-list-of-texts = a list of texts
kind-list-of-tables = a list of tables
kind-severity = `error` or `warning`
kind-names = `regions` or `languages`
kind-choice = one of the known values
kind-term-field = the name of a field with terms
kind-reference-field = the name of a field that names entries of one collection

## Command line

cli-built = built { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} in { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
}, { $files ->
    [one] { $files } file
   *[other] { $files } files
}, in { $seconds } s
cli-open = open { $path } in a browser
cli-failed = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}; nothing was written, the previous output stays as it was
cli-checked = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
cli-warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
cli-languages = language sources translations machine  stale  unverified  missing
cli-found = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
cli-partial = No entry has all of it; these have some.
cli-suggestion = Did you mean: { $query }
cli-unknown-language = no language `{ $language }`; there are { $known }
cli-unknown-value = no entry has `{ $value }` in `{ $field }`
cli-nearest-value = help: did you mean `{ $value }`?
cli-serving = serving at { $address }; press Ctrl+C to stop
cli-reloaded = { $path } changed, ready in { $milliseconds } ms
cli-port-taken = port { $port } is taken; choose another one with `--port`
cli-created = wrote a new site to { $path }
cli-next = next: { $command }
cli-not-ours = { $path } holds files that no build wrote; choose another folder with `--out`, or empty it
cli-not-empty = { $path } is not empty; choose another folder
cli-accepted = { $count ->
    [one] recorded { $count } translation
   *[other] recorded { $count } translations
} as up to date
cli-no-translations = no translation of this site is at these paths
cli-unknown-collection = no collection `{ $collection }`; there are { $known }
cli-unknown-entry = no entry `{ $entry }` in this site
cli-entry-form = name the entry as `collection/id`, not `{ $entry }`
cli-needs-id = the title gives no id in a-z and 0-9; choose one yourself: `--id my-{ $collection }`
cli-bad-id = `{ $id }` cannot be an id: use a-z, 0-9 and single hyphens, at most 80, and not the name of a list's page
cli-exists = { $path } is there already and stays as it is
cli-translate-instead = help: to translate it: `fieldbook translate { $entry } LANG`; for a new entry choose another `--id`
cli-same-language = `{ $entry }` is written in `{ $language }` itself; choose another language
cli-written = wrote { $path }
cli-fixed = mended { $path }: { $what }
cli-fix-byte-order-mark = byte-order mark
cli-fix-line-ends = line ends
cli-fix-trailing-blanks = blanks at the ends of lines
cli-fix-composition = composed characters (NFC)
cli-fix-field-order = order of the fields
cli-fix-end-of-file = end of the file
cli-fix-metadata = hidden data of the picture
cli-not-inside = { $path } is no file or folder of this site
cli-no-git = git is needed for `--changed` and cannot be started: { $detail }
cli-unknown-field = there is no field `{ $field }`; there are { $known }
cli-own-file = { $path } is there already and was not written by this program; move it away, or write into another folder with `--out`
cli-no-editor = there is no form editor: add `[editor]` with `backend` and `repository` to site.toml
cli-forge-no-share = no form for sharing an experience: name its collection in site.toml, `[forge.share]`
cli-forge-no-install = no jobs: say in site.toml, `[forge]`, how they get this program, `install = ["…"]`
cli-forge-no-owners = no owners: name them in site.toml, `[forge.owners]`
cli-no-base = git knows no commit where this branch left { $tried }; name one with `--changed=REVISION`, and fetch the whole history in a shallow clone
cli-translations = language sources    done machine   draft   stale unverified missing
cli-stale-sections = Changed since they were translated:
cli-bad-po = { $path }: line { $line }: this is no translation that `l10n export` began: { $detail }
cli-po-homeless = nothing was written: these texts have no place in the source any more. Export again, and move them by hand: { $keys }
cli-po-doubtful = to be looked at again, because the source has changed or the file says so: { $keys }
cli-po-missing = not translated yet: { $keys }
cli-reviews = Falls due
cli-reviews-none = Nothing falls due, no review is missing and no rule is waived.
cli-reviews-missing = Reviews
cli-review-row = { $entry } ({ $status }): { $counted } of { $needed }
cli-review-due = { $entry }: { $date }{ $state ->
    [past] , overdue
   *[soon] {""}
}
cli-waivers = Waived rules
cli-sheet-needs-review = the model gives `{ $collection }` no criteria to review by
cli-coverage-none = none yet: { $terms }
cli-unknown-code = no code `{ $code }`; docs/diagnostics.md lists them
cli-explain = why, and what to do: `fieldbook explain { $code }`
cli-withdrawn = { $entry } is withdrawn. Build the site and publish it now, so that it disappears.
cli-withdrawn-limits = Copies that others have made, pages that search engines keep and the history of the repository still hold it. Ask those who have copies to delete them, and see docs/withdrawing.md for the history.
cli-withdrawn-already = { $entry } has been withdrawn on { $date }
cli-unsigned = { $path } is not signed. To sign it: `minisign -Sm { $path }`, or withdraw with `--key`.
cli-bad-key = { $path } cannot sign: { $detail }
cli-no-status = { $path } has no `status` that could be changed; correct that first

## Import

cli-import-kind = cannot be imported; give a `.docx` file, a `.csv` file, or a folder with Markdown files
cli-import-too-large = is too large: more than { $limit } MB are not read
cli-import-no-pandoc = Word files need pandoc, a free program that is not on this computer yet. Windows: `winget install --id JohnMacFarlane.Pandoc`; macOS: `brew install pandoc`; Debian and Ubuntu: `sudo apt install pandoc`; others: pandoc.org/installing. Then open a new terminal and try again
cli-import-old-pandoc = this pandoc is too old; install version 2.15 or newer (`pandoc --version` tells which one you have)
cli-import-pandoc-failed = pandoc could not read it: { $detail }
cli-import-pandoc-slow = pandoc was stopped after { $seconds } seconds; take out what is not needed, or split the document
cli-import-word-damaged = is no Word document, or is damaged: { $detail }. Open it in Word or LibreOffice and save it anew as `.docx`
cli-import-word-old = is in the format of Word 97 to 2003; open it and save it as `.docx`
cli-import-word-locked = is locked with a password; save a copy without one
cli-import-which-collection = the headings do not say what this is; say it with `--collection`, one of { $known }
cli-import-needs-id = the title gives no name for the folder in a-z and 0-9; choose one: `--id village-radio`
cli-import-only-word-id = `--id` is for Word files only
cli-import-free-id = help: for a new entry take `--id { $id }`
cli-import-which-table = the file’s name does not say what the rows are; say it with `--collection`, one of { $known }
cli-import-table-encoding = is not UTF-8 (line { $line }). In Excel choose “Save as”, then the type “CSV UTF-8 (comma delimited)”; in LibreOffice tick “Edit filter settings” and choose “Unicode (UTF-8)”
cli-import-table-empty = has no rows: the first line names the columns, each further line is an entry
cli-import-table-no-title = no column holds the title. Call it one of: { $wanted }. The columns are: { $found }
cli-import-rows = drafts written: { $written }; rows with problems: { $bad }; there already: { $there }
cli-import-column-unknown = left out: the model has no such field ({ $count ->
    [one] { $count } value
   *[other] { $count } values
})
cli-import-column-status = left out: whatever is imported is a draft
cli-import-column-records = left out: one cell cannot say what this field holds
cli-import-column-again = left out: another column holds this already
cli-import-row-ragged = the row has { $cells } cells, the first line names { $columns } columns; look for a missing quotation mark
cli-import-row-no-title = the title is empty
cli-import-row-known = “{ $name }” is there already: { $place }
cli-import-row-id-taken = the id `{ $id }` is taken; write another in a column `id`, such as `{ $free }`
cli-import-row-bad-id = `{ $id }` cannot be an id: use a-z, 0-9 and single hyphens
cli-import-row-bad-id-near = `{ $id }` cannot be an id: use a-z, 0-9 and single hyphens, such as `{ $near }`
cli-import-row-no-id = no name is in Latin letters; add a column `id` and write one
cli-import-folder-empty = holds no Markdown files
cli-import-which-folder = its folders do not have the names of collections; say with `--collection` what the pages are, one of { $known }
cli-import-pages = drafts written: { $written }; pages with problems: { $bad }; there already: { $there }
cli-import-folder-left = left out: folder or file { $folder } outside the content ({ $count ->
    [one] { $count } file
   *[other] { $count } files
})
cli-import-file-left = left out: no page shows this file
cli-import-page-language = left out: `{ $language }` is no language of this site
cli-import-page-section = left out: the page of a section
cli-import-page-homeless = left out: its folder does not have the name of a collection; say with `--collection` what it is
cli-import-page-encoding = left out: not UTF-8
cli-import-page-front = left out: { $detail }
cli-import-page-twice = left out: { $other } is the same page in the same language
cli-import-page-no-id = left out: neither name nor title is in Latin letters; write `slug: …` in its front matter
cli-import-page-there = left out: there is an entry `{ $id }` already
cli-import-page-renamed = `{ $id }` is taken by another page; this one is called `{ $free }`
cli-import-front-matter = left out: “{ $text }”
cli-import-shortcode = left out: shortcode `{ $name }`
cli-import-html = left out: HTML `{ $name }`
cli-import-link-dropped = a link is text now, `{ $name }` leads to nothing that was imported
cli-import-picture-remote = left out: a picture of another site, `{ $name }`
cli-import-footnote = there is no footnote `{ $name }`; its mark is text now
cli-import-anchor = left out: `{ $name }`, which another heading has
cli-import-collection = collection: { $collection }
cli-import-language = language: { $language }
cli-import-language-guessed = language: { $language }, as the text looks; choose another with `--lang`
cli-import-section = heading “{ $heading }” is section `{ $section }`
cli-import-section-alike = heading “{ $heading }” was taken for section `{ $section }`; please look
cli-import-section-own = heading “{ $heading }” is no required section and stays as it is
cli-import-section-again = heading “{ $heading }” names a section that is there already and stays as it is
cli-import-section-missing = section `{ $section }` was not found; a blank was added
cli-import-summary = what stands under “{ $heading }” became the field `{ $field }`
cli-import-title-cut = the title is too long; it was cut to “{ $title }” and stands before the text in full
cli-import-title-missing = no title was found; write one
cli-import-contents = left out: the table of contents
cli-import-property = left out: { $name } “{ $text }”
cli-import-hidden = left out: hidden text “{ $text }”
cli-import-author-field = left out: a field with the author’s name, “{ $text }”
cli-import-margin = left out: header or footer “{ $text }”
cli-import-comment = left out: a comment, “{ $text }”
cli-import-deletions = left out: { $count ->
    [one] { $count } passage that was deleted with track changes
   *[other] { $count } passages that were deleted with track changes
}
cli-import-insertions = taken over: { $count ->
    [one] { $count } passage that was inserted with track changes and is not accepted yet
   *[other] { $count } passages that were inserted with track changes and are not accepted yet
}
cli-import-merged-cells = tables with merged cells: { $count }; each stands in its first cell now, please look
cli-import-shapes = left out: { $count ->
    [one] { $count } drawn shape
   *[other] { $count } drawn shapes
}. If one covers a face in a picture, the face is not covered any more
cli-import-charts = left out: { $count ->
    [one] { $count } chart
   *[other] { $count } charts
}; save as a picture what is needed
cli-import-diagrams = left out: { $count ->
    [one] { $count } diagram (SmartArt)
   *[other] { $count } diagrams (SmartArt)
}; save as a picture what is needed
cli-import-objects = left out: { $count ->
    [one] { $count } embedded file
   *[other] { $count } embedded files
}
cli-import-math = a formula became code: `{ $text }`
cli-import-raw = left out: something in the format { $format }
cli-import-link = a link is text now, its address cannot be used: `{ $target }` (“{ $text }”)
cli-import-lost = left out, because pandoc does not read it: “{ $text }”
cli-import-picture-kind = left out: picture { $file } is not JPEG, PNG or WebP; save it as PNG and put it beside the entry
cli-import-picture-cropped = left out: picture { $file } is cropped, but the file still holds what was cut off; cut it in a picture program and put it beside the entry
cli-import-picture-broken = left out: picture { $file } cannot be read ({ $detail })
cli-import-picture-elsewhere = left out: picture { $file } is not in the document
cli-import-picture-unused = left out: picture { $file } is in the file, but not in its text
cli-import-personal = left out, because it can lead to a person: `{ $text }` ({ $rule })

## Hints in the files that `new` and `translate` write

hint-new = Fill in the blanks. What stands behind # or between <!-- and --> is only a hint; readers never see it.
hint-optional = From here on nothing is required. Delete the # at the start of a line to use the line.
hint-translate = Write each translation below its source text. The comments can stay; readers never see them.
hint-lead = One or two sentences: what is this about, and for whom?
hint-field-summary = The most important thing in one or two sentences.
hint-field-sources = The documents that the facts come from.
hint-field-personal_data = Does the text hold details of persons?
hint-field-documented_on = When it was written down, not when it happened.
hint-field-building_blocks = What it needs to work, point by point.
hint-field-criteria = What the source says for each; leave out what it does not speak of.
hint-field-objectives = What people can do afterwards.
hint-section-background = What was the problem, where, and whom did it touch? Name no persons.
hint-section-implementation = What was done, step by step, by whom, and with what money and staff?
hint-section-achievements = What changed, and how do you know? Say also what did not work.
hint-section-ethics = What could have harmed people, and how were they protected?
hint-section-lessons = What would you do the same way again, and what differently?
hint-section-replicability = What must others have or know to do this elsewhere?
hint-section-references = List the sources: [[sources/…]].
hint-section-context = When is this guide useful, and for whom?
hint-section-concepts = Explain the words and ideas that readers need.
hint-section-steps = Describe each step: what to do, who does it, what you need.
hint-section-guidelines = What should people keep in mind, and what should they avoid?
hint-section-examples = Show how somebody has done it, and link the practice.
hint-section-problems = What often goes wrong, and what helps?
hint-section-key-points = The three to five points to remember.
hint-section-checklist = Questions to tick off before you start.
hint-section-more = Where to read on: guides, practices, sources.
hint-section-outline = The session at a glance: its parts, with minutes.
hint-section-activities = Describe each activity: aim, time, instructions, material.
hint-section-facilitator-notes = What the facilitator should prepare, watch for and avoid.
hint-section-debrief = Questions to close with: what do people take home?
hint-section-about = Who they are, where they work, and what they do.
hint-section-purpose = What is the network for, and why did it begin?
hint-section-structure = Who is in it, who decides, how often do people meet?
hint-section-success-factors = What holds it together, and what gets in its way?

## The form for sharing an experience and the checklist of pull requests

hint-form-name = Share your experience
hint-form-about = Tell what you tried, what came of it, and what others need to do the same. Somebody of this project turns it into an entry.
hint-form-public = **Everything that you write here is public at once, and copies of it stay.** Name no persons. Leave out what could lead to somebody: exact places, shelters, dates, ages, telephone numbers. Attach no photographs: ask first how to send them. Write in any language, and leave out what you do not know.
hint-form-section-references = The documents that this is known from, if there are any.
hint-form-agreed = Before you send it
hint-form-nobody = Nobody can be recognised from what I wrote, not by their neighbours either.
hint-form-rights = I may share this, and it may be published here under the licence of this site.
hint-form-copies = I know that this page is public and that copies of it cannot be called back.
cli-pr-what = What does this change, and where does the information come from?
cli-pr-check = `fieldbook check` reports no error. (`fieldbook check --fix` mends layout and pictures.)
cli-pr-people = Nobody can be recognised: no names, no exact places, no details that together lead to a person. The check finds { $codes }; it knows no names and does not see what a picture shows.
cli-pr-pictures = Every picture has a record in `images` that says whether people can be recognised, with their consent if so; a child never is.
cli-pr-sources = Every fact names its source, in our own words. Nothing is invented; where a source is silent, the text says so.
cli-pr-rights = I may share the texts and pictures under the licence that the entry names.
cli-pr-translations = Translations say what their source says. Links, notes and numbers are as there, and `fieldbook l10n accept` has recorded which text they match.
cli-pr-entries = Strike out what is not concerned:
cli-pr-sections = has text under { $sections }
cli-pr-from = from `{ $field }: { $value }` on { $reviewed }
cli-pr-reviewers = { $count ->
    [one] reviewed by { $count } person
   *[other] reviewed by { $count } people
}
cli-pr-reviewers-elsewhere = { $count ->
    [one] reviewed by { $count } person of another organisation
   *[other] reviewed by { $count } people of other organisations
}

## The form editor

hint-editor-id = The last part of the entry’s address: small Latin letters a–z, digits and hyphens. It stays for good, in every language.
hint-editor-translate = Written in another language first. Choose your language on the right and translate what is below it.
hint-editor-body = Text

## Needs, series, browsing, briefs

vocabulary-needs = What do you need to do?
field-needs = Helps to
vocabulary-selections = Series
field-selections = Series
vocabulary-stages = Stages
vocabulary-evidence-levels = Evidence
vocabulary-outcomes = Outcomes
vocabulary-languages = Languages
home-featured = Featured
browse-narrow = Narrow this list down
browse-everything = Browse everything
briefs = Advocacy briefs
briefs-intro = Pick readers and a country. Each brief fits on two printed pages: what is asked, practices that show it and how well they are documented, and the sources.
briefs-everywhere = All countries
brief-title = Brief for: { $audience }
brief-title-country = Brief for: { $audience } – { $country }
brief-asked = What is asked
brief-shown = Practices that show it
brief-elsewhere = Shown in other countries
brief-not-shown = No practice here shows this yet.
brief-also-asked = Also asked
brief-from = What this brief is made from
brief-print = Two pages when printed.

## The page of the design system

design-page = Design system
design-intro = The parts that pages are made of, with this site's own texts. Whoever changes the design can check every part here.
design-type = Type
design-colours = Colours
design-parts = Parts
## Pictures

evidence-page = Map of the evidence
evidence-intro = How many entries there are on what, and where there are none yet. Choose a number to see what is behind it.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name } on a map
evidence-map-about = Squares stand roughly where they are on a map. The numbers count entries of every kind.
picture-table = As a table
picture-entries = Entries
picture-rest = and { $count } more
picture-more = More pictures
timeline-page = Timeline
timeline-intro = What the entries tell, year by year, and the years from which there is nothing yet.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] { $count } year without an entry
   *[other] { $count } years without an entry
}
timeline-undated = Without a date
partners-page = Who worked with whom
partners-intro = A line joins two names that stand together in an entry, for example because both took part in the same practice. The thicker the line, the more entries name both.
partners-node = { $count ->
    [one] { $name }: named together with { $count } other
   *[other] { $name }: named together with { $count } others
}
partners-left-out = The picture shows the { $shown } that are named with most others, of { $count } in all. The table has everybody.
partners-with = Named together with
partners-like-organisations = Organisations like yours
partners-like-about = Find your organisation, or one that works as you do. Beside it are those that share most with it: topics, countries, kind of organisation, common work.
coverage-picture = All entries, language by language
kind-date-field = the name of a field with a date
kind-text-field = the name of a field with a text
## For trainers

slides = Slides
slide = Slide
slide-of = Slide { $number } of { $total }
speaker-notes = Notes
full-screen = Full screen
print-this = Print
close = Close
clock = Session clock
clock-begin = Start
clock-pause = Pause
clock-again = Back to the beginning
clock-back = Step back
clock-next = Next step
clock-less = One minute less
clock-more = One minute more
clock-step-left = Left in this step
clock-over = Longer than planned by
clock-left = Left in all
clock-began = Began at
clock-ends = Ends at
clock-then = Then: { $step }
clock-done = The session is over
clock-differ = The minutes of the steps add up to { $sum }. The session is planned for { $total }.
handout = Handout
handout-participants = For participants
handout-trainer = For the trainer
handout-how = Print this page from the menu of your browser.
handout-notes = My notes

## Kept on the device

offline-page = Keep this site on this device
offline-intro = Pages that are kept here open without a connection. Choose the languages that you need.
offline-on-device = You are reading a copy that is already on this device. It works without a connection, and nothing more has to be kept.
offline-otherwise = The whole site also works as a folder on a device or a USB stick, without a connection. Ask the people who run this site for a copy.
offline-no-script = To keep the site in this browser, a script is needed, and none runs here.
offline-unable = This browser cannot keep the site. It has to be a recent one, and the address has to begin with https.
offline-size = { $size } MB
offline-not-kept-yet = Not kept
offline-kept = Kept
offline-in-part = Kept in part
offline-newer = Kept. There is a newer version.
offline-newest = Kept, in the newest version.
offline-save = Keep
offline-update = Update
offline-check = Look for a newer version
offline-remove = Remove
offline-progress = { $percent } % kept
offline-failed = Not everything could be loaded. What was loaded stays; try again when the connection is better.
offline-removed = Removed from this device.
offline-may-go = This browser has not promised to keep the copy. It may remove it when the device needs space.
offline-withdrawn = Something has been withdrawn from this site, and its pages were removed from the copy. Update the copy.
offline-not-kept = This page is not on this device
offline-not-kept-more = There is no connection now, and this page was not kept. Try again later.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = Cite and share
qr-label = This page online
feedback-link = Tell us how it went
feedback-subject = How it went: { $title }
feedback-body =
    What did you try, and where?

    What came of it?

    Please do not write names or details of survivors.
collection-page = My collection
collection-about = Entries that you add are kept on this device. Put them in order, print them as one booklet, or send others the link.
compare-page = Compare entries
compare-about = Up to three entries side by side.
tools-without = This page works only with JavaScript.
tool-add = Add to my collection
tool-remove = Take out of my collection
tool-collection = My collection
tool-compare = Compare
tool-choose = Choose up to three from your collection
tool-copy-citation = Copy the citation
tool-copy = Copy
tool-save = Save
tool-copy-address = Copy the address
tool-copied = Copied
tool-share = Share
tool-failed = This did not load. Please try again.
tool-more = More in the glossary
tool-empty = Nothing here yet. Open an entry and choose “Add to my collection”.
tool-up = Move up: { $title }
tool-down = Move down: { $title }
tool-out = Take out: { $title }
tool-print = Print as a booklet
tool-link = Copy the link to this collection
tool-shared = Somebody shared this collection. It is not yours yet.
tool-keep = Add it to mine
tool-mine = Show mine
tool-contents = Contents
tool-unread = Did not load: { $title }
kind-email = an e-mail address
kind-issue-form = an address that starts with `https://` and holds `{"{"}title{"}"}` and `{"{"}body{"}"}`
kind-email-alone = either `email` or `issues`, not both
## Fonts

diag-bad-font = the font `{ $font }` cannot be used: { $detail }

## Smaller copies of pictures

diag-picture-not-reduced = no smaller copies could be made of this picture, and phones load all of it: { $detail }

## Packages

cli-one-language = name one language with `--lang`; only `export` takes several
cli-exported = { $path }: { $size }
diag-package-refused = this package is not published: { $detail }
help-export-again = make it again with `fieldbook export`, or take it out of packages/
cli-cannot-unpack = Windows cannot unpack paths that are longer than 120 characters or have other letters than a-z; rename { $paths }
cli-pdf-language = a PDF has one language: name it with `--lang`
cli-no-page = no page `{ $page }`; give its address below the language, for example `guides/joint-advocacy` or `sessions/sharing-safely/handout`
cli-no-typst = PDFs are set by `typst`, a program of its own that is not installed here. Get it from typst.app (`winget install Typst.Typst`, `brew install typst` or `cargo install typst-cli`). Without it, print the page from a browser: the site has a style for paper.
cli-typst-failed = typst could not set this document. If it misses letters, install the Noto fonts. It says:
    { $detail }

## Copies to take along

readme-open = When everything is unpacked, open the folder and double-click index.html. It opens in any browser.
readme-private = What you read and search for here stays on this device. Nothing is sent anywhere.
readme-date = This copy was made on { $date }.
readme-check = To find out whether it is complete and unaltered, and whether something in it was withdrawn since: fieldbook verify
download-page = Take it with you
download-intro = These files can be read without a network. Copy them to a USB stick or send them from phone to phone.
download-zip = All pages, to unpack
download-zip-for = For computers: every page, with search.
download-zip-how = Copy the file to the computer. Right-click it and choose “Extract All”. Open the new folder, then index.html. If you open it inside the zip file, links and search do not work.
download-html = One file for phones
download-html-for = All texts in one page that any browser opens, with search.
download-html-how = Copy the file to the phone, find it in the file manager and open it with a browser.
download-epub = Book
download-epub-for = For e-readers and reading apps.
download-epub-how = Open it with a reading app, or copy it to the e-reader.
download-zim = Kiwix file
download-zim-for = For the Kiwix app, or for a Kiwix server in a training room.
download-zim-how = Open it in Kiwix. On Android 11 or later, install Kiwix from kiwix.org: the app from the Play Store cannot open files that were copied to the phone.
download-pdf = For print
download-pdf-for = Set on A4 pages.
download-pdf-how = Open it and print it. With a screen reader, the web pages are easier to read.
download-languages = In: { $languages }
download-file = { $name } ({ $size }, made on { $date })
download-check = Is a copy complete and unaltered?
download-check-how = Copies pass from hand to hand for years. The command below says whether a copy is as it was made, how old it is, and whether something in it was withdrawn since.

## Copies of packages: verify and apply

cli-copy-failed = { $path }: { $detail }
cli-no-copy = { $path } is not there
cli-no-manifest = { $path } holds no `manifest.json`, or more than one. Choose the folder or the zip that holds it; for a single file, put its `.manifest.json` beside it
cli-manifest-broken = `manifest.json` cannot be read ({ $detail }). Nothing can be said of this copy: get another one
cli-unsafe-path = `{ $path }` is no name that a file of a package may have: it could be written outside its folder. Do not open this copy, and ask where it comes from
cli-zip-damaged = this zip is damaged or cut off: { $detail }. Copy or load it again
cli-zip-entry = `{ $path }` in the zip is damaged: { $detail }. Copy or load the zip again
cli-zip-many = the zip holds more than { $limit } files; no package has so many
cli-zip-twice = the zip holds two files of the same name, and what it shows depends on the program that unpacks it. Do not open it, and ask where it comes from
cli-zip-locked = `{ $path }` in the zip is locked with a password; packages have none. Ask where it comes from
cli-zip-link = `{ $path }` in the zip is a link, not a file; packages have none. Do not unpack it, and ask where it comes from
cli-zip-bomb = `{ $path }` in the zip becomes far larger than any file of a package; reading was stopped. Do not unpack it, and ask where it comes from
cli-no-curl = `curl` is needed to load { $address } and is not on this computer. Load the file in a browser, and its `.minisig` if there is one, and give its path to `--revocations`
cli-fetch-failed = { $address } could not be loaded: { $detail }. Load the file in a browser and give its path to `--revocations`
cli-bad-list = { $path } is no list of what was withdrawn: { $detail }
cli-bad-public-key = `{ $path }` is no public key of minisign, nor a file with one: { $detail }
cli-since-built = `--since` needs the manifest of a package; this one was written by `build` and has no date
cli-since-other = the older package has other languages or collections. Choose the same with `--lang` and `--collection`, or make a whole package
cli-since-newer = the package that `--since` names is of a later day; look at this computer’s clock
cli-since-same = nothing has changed since; no update was written
cli-apply-folder = an update is a zip, not a folder: give the zip as it is
cli-apply-whole = this zip is a whole package, not an update. Check it with `verify` and unpack it
cli-apply-base = the update is for another copy than this one, which is of { $date }. Updates are added in their order; otherwise take a whole package
cli-apply-older = the update is of { $date }, older than the copy, which is of { $known }
cli-apply-missing = the copy is not whole: { $count ->
    [one] `{ $path }` is missing
   *[other] { $count } files are missing, `{ $path }` first
}. Take a whole package; `verify` names all
cli-apply-altered = the copy was altered: { $count ->
    [one] `{ $path }`
   *[other] { $count } files, `{ $path }` first
}. Take a whole package; `verify` names all
cli-apply-added = the copy holds what is no part of it and would be lost: { $count ->
    [one] `{ $path }`
   *[other] { $count } files, `{ $path }` first
}. Move that elsewhere
cli-apply-signature = the signature of the update is not good: { $detail }
cli-apply-copy-signature = the signature of the copy itself is not good: { $detail }
cli-apply-unsigned = the update is not signed, and must be, because the copy is or because a key was given
cli-apply-needs-key = the copy is signed (key { $key }). Give the public key with `--key`, so that the update’s signature can be checked
cli-apply-other-key = the update is signed with key { $key }, the copy with key { $known }
cli-apply-root = { $path } is a whole disk; a copy can only be exchanged inside a folder. Move it into one
cli-apply-disk = what was written is not what was read: the disk may be failing
cli-apply-nothing = nothing was changed
cli-update-broken = the update is damaged or was altered: { $detail }
cli-applied = { $path } is of { $date } now
cli-applied-already = the copy is as new already; nothing was changed
cli-verify-dated = { $path }: made on { $date }, { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}
cli-verify-future = { $path }: made on { $date }, a day that is still to come by this computer’s clock. One of the two is wrong
cli-verify-undated = { $path }: does not say when it was made, as no site does that `build` has written
cli-verify-revision = Made from revision { $revision }
cli-verify-holds = Holds { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}; languages: { $languages }
cli-verify-update = An update: { $own } of the { $count } files of the new package. `apply` adds it to an older copy
cli-verify-whole = Whole: { $count ->
    [one] its file is there
   *[other] all { $count } files are there
}
cli-verify-missing = NOT WHOLE: { $count ->
    [one] { $count } file is missing
   *[other] { $count } files are missing
}
cli-verify-unaltered = Unaltered: every file that is there is as the manifest says
cli-verify-altered = ALTERED: { $count ->
    [one] { $count } file is not as the manifest says
   *[other] { $count } files are not as the manifest says
}
cli-verify-added = ADDED: { $count ->
    [one] { $count } file is no part of it
   *[other] { $count } files are no part of it
}
cli-verify-links = LINKS: { $count ->
    [one] { $count } thing is a link or the like, not a file
   *[other] { $count } things are links or the like, not files
}
cli-verify-foreign = Left aside, as hidden or put there by a computer: { $count }
cli-verify-unsigned = Not signed: this shows damage, but not deceit, because whoever alters files can alter the manifest too
cli-verify-unsigned-asked = NOT SIGNED: no signature that the key could be asked about
cli-verify-bad = BAD SIGNATURE: { $detail }. The manifest is not what the holder of the key has signed
cli-verify-unknown = Signed with key { $key }: “{ $comment }”. Whose key that is, and whether the signature is good, cannot be told without the public key: give it with `--key`
cli-verify-signed = Signed by the holder of key { $key }: “{ $comment }”. The signature is good, and so is every file that it stands for
cli-verify-signed-manifest = The manifest is signed by the holder of key { $key }: “{ $comment }”. That signature is good, but the files are not those that it stands for
cli-verify-no-list = What was withdrawn since is not known: give the newest `revocations.json` of the site with `--revocations`
cli-verify-list-unsigned = NOT SIGNED: { $path }. Anybody could have shortened this list
cli-verify-list-unproven = Nobody vouches for { $path }: give the public key with `--key` to check its signature
cli-verify-list-bad = BAD SIGNATURE of { $path }: { $detail }. What it says, and what it leaves out, cannot be trusted
cli-verify-list-behind = TOO OLD: { $path } lacks what the copy’s own list has. Get the newest one
cli-verify-not-withdrawn = Nothing in it was withdrawn, says { $path }
cli-verify-withdrawn = WITHDRAWN on { $date }: { $entry }. Delete this copy or bring it up to date, and do not pass it on
cli-verify-more = { "  " }… and { $count } more
cli-verify-good = No problem was found.
cli-verify-not-good = There are problems: do not rely on this copy.
## Files and books

cli-one-out = `--out` names one file, and here are several: name one language with `--lang`, or leave `--out` out
