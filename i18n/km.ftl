# Khmer: translated from en.ftl.

site-title = Fieldbook
site-description = ការអនុវត្តដែលមានសក្តានុពល ក្នុងការប្រឆាំងការជួញដូរមនុស្ស និងការកេងប្រវ័ញ្ច នៅអាស៊ី៖ អ្វីដែលគេបានធ្វើ លទ្ធផលដែលកើតមាន និងអ្វីដែលអ្នកដទៃត្រូវការដើម្បីអនុវត្តតាម។

## Every page

skip-to-content = រំលងទៅខ្លឹមសារ
menu = ម៉ឺនុយ
home = ទំព័រដើម
languages = ភាសា
breadcrumbs = អ្នកនៅទីនេះ
feed = ព័ត៌មានថ្មីៗ (feed)
edit-page = ស្នើការកែប្រែ
licence-note = អត្ថបទស្ថិតក្រោមអាជ្ញាប័ណ្ណដែលមានបញ្ជាក់នៅលើទំព័រនីមួយៗ។ ប្រភពមានបញ្ជាក់ក្នុងកំណត់សម្គាល់។
open-data = ទិន្នន័យបើកចំហ

## Home

home-browse = ស្វែងរកអ្វីដែលអ្នកត្រូវការ
home-topics = តាមប្រធានបទ
home-new = មានអ្វីថ្មី
home-collections = ក្នុងឃ្លាំងចំណេះដឹងនេះ
count-entries = { $count ->
   *[other] { $count } អត្ថបទ
}
count-languages = { $count ->
   *[other] { $count } ភាសា
}

## Lists

pages = ទំព័រ
page-of = ទំព័រ { $page } នៃ { $pages }
previous-page = មុន
next-page = បន្ទាប់
nothing-here = មិនទាន់មានអ្វីនៅទីនេះទេ។
all-terms = { $name }ទាំងអស់
narrower-terms = កាន់តែជាក់លាក់
glossary-letters = អក្សរ
all-entries = អត្ថបទទាំងអស់តាមលំដាប់អក្សរ

## Search

search = ស្វែងរក
search-without = ការស្វែងរកត្រូវការស្គ្រីប ដែលមិនដំណើរការនៅទីនេះទេ។ បញ្ជីខាងក្រោមនាំទៅគ្រប់អត្ថបទ។
search-filters = បង្រួមលទ្ធផល
search-collection = ប្រភេទ
search-language = ភាសានៃអត្ថបទ
search-clear = ដកជម្រើសទាំងអស់ចេញ
search-more = បង្ហាញបន្ថែម
search-wider = ទម្រង់ផ្សេងនៃពាក្យរបស់អ្នក
search-show-wider = បង្ហាញអត្ថបទដែលមានទម្រង់ផ្សេងនៃពាក្យរបស់អ្នក
search-suggestion = តើអ្នកចង់និយាយថា “{ $query }” មែនទេ?
search-none = រកមិនឃើញអ្វីទេ។ សាកល្បងពាក្យផ្សេង ឬប្រើពាក្យតិចជាងនេះ ឬមើលបញ្ជីខាងក្រោម។
search-none-chosen = រកមិនឃើញអ្វីតាមជម្រើសទាំងនេះទេ។
search-partial = គ្មានអត្ថបទណាមានពាក្យទាំងនេះគ្រប់ទេ។ អត្ថបទទាំងនេះមានពាក្យខ្លះ។
search-similar = រកមិនឃើញពាក្យដូចដែលបានសរសេរទេ។ បានស្វែងរកពាក្យស្រដៀងគ្នា៖
search-incomplete = មិនអាចផ្ទុកផ្នែកខ្លះនៃលិបិក្រមបានទេ។ លទ្ធផលអាចមិនគ្រប់។
search-retry = ព្យាយាមម្ដងទៀត
search-failed = មិនអាចចាប់ផ្ដើមការស្វែងរកបានទេ។ សូមផ្ទុកទំព័រនេះឡើងវិញ ឬមើលបញ្ជីខាងក្រោម។
search-busy = កំពុងស្វែងរក…

## Entries

contents = ក្នុងទំព័រនេះ
facts = ព័ត៌មានសង្ខេប
criteria = លក្ខណៈវិនិច្ឆ័យ
criteria-note = អ្វីដែលប្រភពនិយាយអំពីលក្ខណៈវិនិច្ឆ័យនីមួយៗដែលអ្នកពិនិត្យដាក់ពិន្ទុ។ «មិនទាន់ដាក់ពិន្ទុ» មានន័យថា មិនទាន់មានអ្នកពិនិត្យណាដាក់ពិន្ទុទេ។
not-rated = មិនទាន់ដាក់ពិន្ទុ
score-of = { $score } លើ { $most }
keep-reading = អានបន្ត
like-this-organisations = អង្គការដែលស្រដៀងអង្គការនេះជាងគេ
reading-time = { $minutes ->
   *[other] រយៈពេលអាន { $minutes } នាទី
}
unit-minutes = { $count ->
   *[other] { $count } នាទី
}
footnotes = កំណត់សម្គាល់
footnote-back = ត្រឡប់ទៅអត្ថបទវិញ
table = តារាង
not-reviewed = មិនទាន់មានអ្នកពិនិត្យណាដាក់ពិន្ទុលើអត្ថបទនេះទេ។
needs-update = អត្ថបទនេះត្រូវធ្វើបច្ចុប្បន្នភាព។
archived = អត្ថបទនេះរក្សាទុកជាឯកសារ ហើយមិនធ្វើបច្ចុប្បន្នភាពទៀតទេ។
callout-note = ចំណាំ
callout-tip = គន្លឹះ
callout-important = សំខាន់
callout-warning = ការព្រមាន
callout-caution = សូមប្រយ័ត្ន

## Reviews

review-page = របៀបពិនិត្យអត្ថបទ
review-intro = អ្នកពិនិត្យដាក់ពិន្ទុលើគ្រប់លក្ខណៈវិនិច្ឆ័យពី 0 ដល់ 4 ហើយផ្តល់ហេតុផល។ ពិន្ទុ ហេតុផល ព្រមទាំងឈ្មោះ និងអង្គការរបស់អ្នកពិនិត្យ ត្រូវបានផ្សព្វផ្សាយ។
review-from = { $field }៖ ចាប់ពី «{ $term }» ឡើងទៅ អត្ថបទត្រូវឆ្លងកាត់ការពិនិត្យនេះ មុនពេលផ្សព្វផ្សាយ។ ទំព័រនៃអត្ថបទផ្សេងទៀតប្រាប់ថា មិនទាន់មាននរណាដាក់ពិន្ទុទេ។
review-reviewers = { $count ->
   *[other] អ្នកពិនិត្យយ៉ាងតិច { $count } នាក់ ដាក់ពិន្ទុលើគ្រប់លក្ខណៈវិនិច្ឆ័យ។
}
review-others = អ្នកពិនិត្យមកពីអង្គការផ្សេងៗគ្នា ហើយគ្មានអង្គការណាមួយក្នុងចំណោមនោះបានចូលរួមក្នុងការងារដែលគេដាក់ពិន្ទុទេ។
review-least = «{ $is }» ({ $field }) ត្រូវមាន «{ $least }» ឬខ្ពស់ជាងនេះ ({ $then })។
review-with = «{ $is }» ({ $field }) ត្រូវមានយ៉ាងតិចមួយបែបនេះ ({ $then })៖ { $mark }។
review-questions = អ្វីដែលអ្នកពិនិត្យសួរ
review-criterion = លក្ខណៈវិនិច្ឆ័យ
review-question = សំណួរ
review-scale = អត្ថន័យនៃពិន្ទុ
review-score = ពិន្ទុ
review-reason = ហេតុផល
score-0 = មិនឃើញមានទេ
score-1 = បន្តិចបន្តួច
score-2 = មួយផ្នែក
score-3 = ភាគច្រើន
score-4 = ពេញលេញ
notice-review-due = អត្ថបទនេះគួរតែបានពិនិត្យឡើងវិញត្រឹម { $date } ប៉ុន្តែមិនទាន់បានធ្វើទេ។ ព័ត៌មានអាចបានផ្លាស់ប្តូរចាប់តាំងពីពេលនោះ។

## What was withdrawn

withdrawn = ទំព័រនេះត្រូវបានដកចេញ
withdrawn-more = ទំព័រនេះលែងជាផ្នែកនៃគេហទំព័រនេះទៀតហើយ។ បើអ្នកមានច្បាប់ចម្លង សូមលុបចោល ហើយកុំបញ្ជូនបន្ត។

## What is here and what is missing

coverage-page = អ្វីដែលមាន និងអ្វីដែលនៅខ្វះ
coverage-intro = លេខបង្ហាញចំនួនអត្ថបទ។ ប្រអប់ទទេបង្ហាញកន្លែងដែលនៅខ្វះឧទាហរណ៍។
coverage-translations = ការបកប្រែ
coverage-language = ភាសា
coverage-originals = សរសេរដើមជាភាសានេះ
coverage-done = បានពិនិត្យហើយ
coverage-machine = ព្រាងដោយម៉ាស៊ីន
coverage-draft = សេចក្តីព្រាង
coverage-stale = ចាស់ជាងអត្ថបទដើម
coverage-unverified = មិនទាន់ប្រៀបធៀប
coverage-missing = នៅខ្វះ
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = ការពិនិត្យដែលដល់ពេលកំណត់
coverage-due-none = គ្មានការពិនិត្យណាដល់ពេលកំណត់ក្នុង 60 ថ្ងៃខាងមុខទេ។

## Translations

notice-untranslated = ទំព័រនេះមិនទាន់មានជាភាសា{ $language }ទេ។ អ្នកកំពុងអានជាភាសា{ $shown }។
notice-machine = ការបកប្រែនេះព្រាងដោយម៉ាស៊ីនពីភាសា{ $source }។ មិនទាន់មាននរណាពិនិត្យទេ។
notice-draft = ការបកប្រែនេះជាសេចក្តីព្រាង ដែលមិនទាន់មាននរណាពិនិត្យទេ។
notice-stale = អត្ថបទភាសា{ $source }ត្រូវបានកែប្រែក្រោយពេលបកប្រែ។ ផ្នែកដែលបានកែប្រែ៖ { $sections }។
notice-unverified = គ្មានកំណត់ត្រាថា ការបកប្រែនេះធ្វើឡើងពីកំណែណានៃអត្ថបទភាសា{ $source }ទេ។
read-source = អានអត្ថបទភាសា{ $source }
translate-this = ជួយបកប្រែទំព័រនេះ
untranslated-badge = ជាភាសា{ $language }
section-of-fields = ចំណងជើង និងព័ត៌មានសង្ខេប

## Address not found and language chooser

not-found-title = រកមិនឃើញទំព័រ
not-found-text = គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ។ ទំព័រនេះអាចបានប្តូរទីតាំង ឬឈ្មោះត្រូវបានវាយខុស។
not-found-home = ទៅទំព័រដើម
chooser-title = ជ្រើសរើសភាសារបស់អ្នក
unzip-first = ប្រសិនបើតំណនៅទីនេះមិនបើក សូមស្រាយឯកសារ zip ទាំងមូលជាមុនសិន រួចបើកទំព័រនេះម្តងទៀត។

## Collections

collection-practices = ការអនុវត្ត
collection-practices-about = អ្វីដែលគេបានធ្វើប្រឆាំងការជួញដូរមនុស្ស និងការកេងប្រវ័ញ្ច លទ្ធផលដែលកើតមាន និងអ្វីដែលអ្នកដទៃត្រូវការដើម្បីអនុវត្តតាម។
collection-guides = មគ្គុទ្ទេសក៍
collection-guides-about = របៀបធ្វើ មួយជំហានម្តងៗ។
collection-factsheets = ឯកសារសង្ខេប
collection-factsheets-about = មគ្គុទ្ទេសក៍មួយ បោះពុម្ពក្នុងពីរទំព័រ។
collection-sessions = វគ្គសិក្សា
collection-sessions-about = គម្រោងសកម្មភាពដែលគ្រូបង្គោលអាចបោះពុម្ព និងយកទៅប្រើ។
collection-recommendations = អនុសាសន៍
collection-recommendations-about = អ្វីដែលស្នើឱ្យអ្នកធ្វើច្បាប់ អង្គការ ម្ចាស់ជំនួយ សារព័ត៌មាន និងអ្នកស្រាវជ្រាវធ្វើ ព្រមទាំងការអនុវត្តដែលបង្ហាញពីចំណុចនោះ។
collection-networks = បណ្តាញ
collection-networks-about = គណៈកម្មាធិការ សម្ព័ន្ធ និងក្រុមការងារ ព្រមទាំងអ្វីដែលជួយឱ្យនៅរួមគ្នា។
collection-organisations = អង្គការ
collection-organisations-about = អ្នកដែលបានចូលរួមក្នុងអ្វីដែលរៀបរាប់នៅទីនេះ។
collection-glossary = សទ្ទានុក្រម
collection-glossary-about = ពាក្យដែលអ្នកអនុវត្តប្រើ ពន្យល់ជាភាសាសាមញ្ញ។
collection-sources = ប្រភព
collection-sources-about = ឯកសារដែលជាប្រភពនៃព័ត៌មានទាំងអស់នៅទីនេះ។
collection-news = ព័ត៌មាន
collection-news-about = កំណត់ត្រាមានកាលបរិច្ឆេទ ពីមូលដ្ឋាន។
collection-pages = អំពីគេហទំព័រនេះ
collection-pages-about = គេហទំព័រនេះជាអ្វី និងរបៀបចូលរួម។

## Vocabularies with pages

vocabulary-topics = ប្រធានបទ
vocabulary-audiences = អ្នកអាន
vocabulary-levels = កម្រិត
vocabulary-countries = ប្រទេស

## Fields

field-title = ចំណងជើង
field-summary = សេចក្តីសង្ខេប
field-status = ស្ថានភាព
field-topics = ប្រធានបទ
field-audiences = សម្រាប់
field-countries = ប្រទេស
field-organisations = អង្គការ
field-sources = ប្រភព
field-reviewed_on = បានពិនិត្យនៅ
field-review_due = ត្រូវពិនិត្យឡើងវិញនៅ
field-reviews = ការពិនិត្យ
field-licence = អាជ្ញាប័ណ្ណ
field-safeguarding = ការការពារមនុស្ស
field-images = រូបភាព
field-documented_on = បានកត់ត្រានៅ
field-period = អំឡុងពេល
field-level = កម្រិត
field-exploitation = ការកេងប្រវ័ញ្ច
field-sector = វិស័យ
field-stage = ដំណាក់កាល
field-evidence_level = ភស្តុតាង
field-outcome = លទ្ធផល
field-depth = ភាពលម្អិត
field-building_blocks = ធាតុផ្សំសំខាន់ៗ
field-criteria = លក្ខណៈវិនិច្ឆ័យ
field-code = កូដ
field-version = កំណែ
field-series = ស៊េរី
field-practices = ការអនុវត្តដែលបង្ហាញពីចំណុចនេះ
field-of_guide = សង្ខេបពីមគ្គុទ្ទេសក៍
field-name = ឈ្មោះ
field-acronym = អក្សរកាត់
field-name_aliases = ក៏សរសេរថា
field-kind = ប្រភេទ
field-website = គេហទំព័រ
field-activity = សកម្មភាពចម្បង
field-formality = ទម្រង់
field-members = សមាជិក
field-secretariat = លេខាធិការដ្ឋាន
field-dates = កាលបរិច្ឆេទ
field-statement = អនុសាសន៍
field-audience = សំដៅដល់
field-number = លេខ
field-source = ប្រភព
field-label = ពាក្យ
field-definition = និយមន័យ
field-broader = ពាក្យន័យទូលាយជាង
field-forms = ទម្រង់ផ្សេងទៀត
field-avoid = ពាក្យគួរចៀសវាង
field-term = ជំនួសឱ្យពាក្យ
field-prefer = សូមសរសេរ
field-why = មូលហេតុ
field-csl_type = ប្រភេទ
field-author = អ្នកនិពន្ធ
field-issued = កាលបរិច្ឆេទ
field-container_title = ក្នុង
field-collection_title = ស៊េរី
field-publisher = អ្នកបោះពុម្ពផ្សាយ
field-publisher_place = ទីកន្លែង
field-url = អាសយដ្ឋាន
field-language = ភាសា
field-duration = រយៈពេល
field-objectives = អ្វីដែលអ្នកចូលរួមនឹងអាចធ្វើបាន
field-materials = អ្វីដែលអ្នកត្រូវការ
field-uses = ផ្អែកលើ
field-mode = របៀបជួប
field-group_size = ចំនួនអ្នកចូលរួម
field-date = កាលបរិច្ឆេទ
field-organisation = អង្គការ
field-independent_evaluation = ការវាយតម្លៃឯករាជ្យ
field-reviewer = អ្នកពិនិត្យ

## Backlinks

backlink-practices = ការអនុវត្តដែលយោងមកទំព័រនេះ
backlink-practices-organisations = ការអនុវត្តដែលអង្គការនេះបានចូលរួម
backlink-practices-sources = ការអនុវត្តដែលដកស្រង់ពីប្រភពនេះ
backlink-guides = មគ្គុទ្ទេសក៍ដែលប្រើទំព័រនេះ
backlink-guides-practices = មគ្គុទ្ទេសក៍ដែលប្រើការអនុវត្តនេះ
backlink-factsheets = ឯកសារសង្ខេប
backlink-factsheets-of_guide = មគ្គុទ្ទេសក៍នេះ ក្នុងពីរទំព័រ
backlink-sessions = វគ្គសិក្សាដែលប្រើទំព័រនេះ
backlink-recommendations = អនុសាសន៍ដែលយោងមកទំព័រនេះ
backlink-recommendations-practices = អនុសាសន៍ដែលការអនុវត្តនេះបង្ហាញ
backlink-recommendations-source = អនុសាសន៍ពីប្រភពនេះ
backlink-networks = បណ្តាញដែលយោងមកទំព័រនេះ
backlink-networks-members = បណ្តាញដែលអង្គការនេះជាសមាជិក
backlink-organisations = អង្គការដែលយោងមកទំព័រនេះ
backlink-glossary = ពាក្យក្នុងសទ្ទានុក្រម
backlink-sources = ប្រភពដែលយោងមកទំព័រនេះ
backlink-news = ព័ត៌មានដែលលើកឡើងពីទំព័រនេះ
backlink-pages = ទំព័រដែលលើកឡើងពីទំព័រនេះ

## Sections of entries

section-background = ប្រវត្តិ និងបរិបទ
    .aliases = សាវតា និងបរិបទ | បរិបទ និងប្រវត្តិ
section-implementation = ការអនុវត្ត
    .aliases = អ្វីដែលបានធ្វើ
section-achievements = សមិទ្ធផល
    .aliases = លទ្ធផល | លទ្ធផលសម្រេចបាន
section-ethics = ក្រមសីលធម៌
    .aliases = សីលធម៌ | បញ្ហាក្រមសីលធម៌
section-lessons = មេរៀនដែលទទួលបាន
    .aliases = មេរៀន | បទពិសោធន៍ដែលទទួលបាន
section-replicability = លក្ខខណ្ឌសម្រាប់អនុវត្តតាម
    .aliases = លទ្ធភាពអនុវត្តតាម | លក្ខខណ្ឌសម្រាប់ចម្លងតាម
section-references = ឯកសារយោង
section-context = បរិបទ
section-concepts = គោលគំនិត
section-steps = ជំហាន
section-guidelines = គោលការណ៍ណែនាំ
section-examples = ឧទាហរណ៍
section-problems = បញ្ហា
section-key-points = ចំណុចសំខាន់ៗ
section-checklist = បញ្ជីត្រួតពិនិត្យ
section-more = ព័ត៌មានបន្ថែម
    .aliases = អានបន្ថែម
section-about = អំពី
section-purpose = គោលបំណង
section-structure = រចនាសម្ព័ន្ធ
section-success-factors = កត្តាជោគជ័យ
section-outline = គ្រោងសកម្មភាព
section-activities = សកម្មភាព
section-facilitator-notes = កំណត់សម្គាល់សម្រាប់អ្នកសម្របសម្រួល
section-debrief = ការពិភាក្សាក្រោយសកម្មភាព
section-lead = សេចក្តីផ្តើម

## Hints in the files that `new` and `translate` write

hint-new = សូមបំពេញកន្លែងទំនេរ។ អ្វីដែលនៅក្រោយ # ឬនៅចន្លោះ <!-- និង --> គ្រាន់តែជាការណែនាំ អ្នកអានមើលមិនឃើញទេ។
hint-optional = ចាប់ពីទីនេះទៅ មិនតម្រូវឱ្យបំពេញទេ។ លុប # នៅដើមបន្ទាត់ ដើម្បីប្រើបន្ទាត់នោះ។
hint-translate = សរសេរការបកប្រែនៅក្រោមអត្ថបទដើមនីមួយៗ។ អាចទុកអត្ថបទដើមបាន អ្នកអានមើលមិនឃើញទេ។
hint-lead = មួយ ឬពីរប្រយោគ៖ តើនេះនិយាយអំពីអ្វី និងសម្រាប់នរណា?
hint-field-summary = ចំណុចសំខាន់បំផុត ក្នុងមួយ ឬពីរប្រយោគ។
hint-field-sources = ឯកសារដែលជាប្រភពនៃព័ត៌មាន។
hint-field-personal_data = តើអត្ថបទមានព័ត៌មានផ្ទាល់ខ្លួនរបស់មនុស្សដែរឬទេ?
hint-field-documented_on = ពេលដែលបានកត់ត្រា មិនមែនពេលដែលហេតុការណ៍កើតឡើងទេ។
hint-field-building_blocks = អ្វីដែលត្រូវមានដើម្បីឱ្យបានផល ម្តងមួយចំណុច។
hint-field-criteria = ប្រភពនិយាយដូចម្តេចអំពីលក្ខណៈវិនិច្ឆ័យនីមួយៗ សូមរំលងអ្វីដែលប្រភពមិនបាននិយាយ។
hint-field-objectives = អ្វីដែលអ្នកចូលរួមអាចធ្វើបានក្រោយមក។
hint-section-background = តើបញ្ហាជាអ្វី នៅទីណា និងប៉ះពាល់នរណា? កុំសរសេរឈ្មោះបុគ្គល។
hint-section-implementation = តើបានធ្វើអ្វីខ្លះមួយជំហានម្តងៗ នរណាធ្វើ ដោយប្រើថវិកា និងបុគ្គលិកប៉ុន្មាន?
hint-section-achievements = តើមានអ្វីផ្លាស់ប្តូរ ហើយដឹងដោយរបៀបណា? សូមប្រាប់ផងអំពីអ្វីដែលមិនបានផល។
hint-section-ethics = តើអ្វីអាចធ្វើឱ្យមនុស្សរងគ្រោះថ្នាក់ ហើយបានការពារពួកគេដូចម្តេច?
hint-section-lessons = តើលើកក្រោយ អ្នកនឹងធ្វើអ្វីដដែល ហើយធ្វើអ្វីខុសពីមុន?
hint-section-replicability = តើអ្នកដទៃត្រូវមាន ឬដឹងអ្វី ដើម្បីធ្វើការនេះនៅកន្លែងផ្សេង?
hint-section-references = រាយប្រភព៖ [[sources/…]]
hint-section-context = តើការណែនាំនេះមានប្រយោជន៍នៅពេលណា និងសម្រាប់នរណា?
hint-section-concepts = ពន្យល់ពាក្យ និងគំនិតដែលអ្នកអានត្រូវការ។
hint-section-steps = ពិពណ៌នាជំហាននីមួយៗ៖ ធ្វើអ្វី នរណាធ្វើ ត្រូវការអ្វី។
hint-section-guidelines = តើគួរចងចាំអ្វី ហើយគួរជៀសវាងអ្វី?
hint-section-examples = បង្ហាញពីរបៀបដែលមានគេធ្លាប់ធ្វើ ហើយដាក់តំណទៅការអនុវត្តនោះ។
hint-section-problems = តើអ្វីច្រើនតែខុស ហើយអ្វីអាចជួយបាន?
hint-section-key-points = បីទៅប្រាំចំណុចដែលត្រូវចងចាំ។
hint-section-checklist = សំណួរសម្រាប់ពិនិត្យមុនពេលចាប់ផ្តើម។
hint-section-more = អានបន្តនៅទីណា៖ ការណែនាំ ការអនុវត្ត ប្រភព។
hint-section-outline = ទិដ្ឋភាពរួមនៃវគ្គ៖ ផ្នែកនីមួយៗ និងរយៈពេលជានាទី។
hint-section-activities = ពិពណ៌នាសកម្មភាពនីមួយៗ៖ គោលបំណង រយៈពេល ការណែនាំ សម្ភារៈ។
hint-section-facilitator-notes = អ្វីដែលអ្នកសម្របសម្រួលគួររៀបចំ តាមដាន និងជៀសវាង។
hint-section-debrief = សំណួរបិទបញ្ចប់៖ តើអ្នកចូលរួមទទួលបានអ្វីទៅវិញ?

## The form for sharing an experience

hint-form-name = ចែករំលែកបទពិសោធន៍របស់អ្នក
hint-form-about = ប្រាប់ថាអ្នកបានសាកល្បងធ្វើអ្វី លទ្ធផលយ៉ាងណា និងអ្នកដទៃត្រូវការអ្វីដើម្បីធ្វើដូចគ្នា។ នរណាម្នាក់ក្នុងគម្រោងនេះនឹងរៀបចំវាជាអត្ថបទ។
hint-form-public = **អ្វីៗទាំងអស់ដែលអ្នកសរសេរនៅទីនេះនឹងបង្ហាញជាសាធារណៈភ្លាមៗ ហើយច្បាប់ចម្លងនៅតែមាន។** កុំសរសេរឈ្មោះបុគ្គល។ កុំដាក់អ្វីដែលអាចនាំទៅរកនរណាម្នាក់៖ ទីកន្លែងច្បាស់លាស់ ទីជម្រក កាលបរិច្ឆេទ អាយុ លេខទូរស័ព្ទ។ កុំភ្ជាប់រូបថត៖ សួរជាមុនថាត្រូវផ្ញើយ៉ាងណា។ សរសេរជាភាសាណាក៏បាន ហើយទុកចោលអ្វីដែលអ្នកមិនដឹង។
hint-form-section-references = ឯកសារដែលជាប្រភពនៃព័ត៌មាននេះ ប្រសិនបើមាន។
hint-form-agreed = មុនពេលផ្ញើ
hint-form-nobody = គ្មាននរណាអាចត្រូវបានគេស្គាល់តាមអ្វីដែលខ្ញុំបានសរសេរទេ សូម្បីតែអ្នកជិតខាងរបស់គាត់។
hint-form-rights = ខ្ញុំមានសិទ្ធិចែករំលែកអត្ថបទនេះ ហើយវាអាចផ្សាយនៅទីនេះតាមអាជ្ញាបណ្ណរបស់គេហទំព័រនេះ។
hint-form-copies = ខ្ញុំដឹងថាទំព័រនេះជាសាធារណៈ ហើយមិនអាចហៅច្បាប់ចម្លងមកវិញបានទេ។

## The form editor

hint-editor-id = ផ្នែកចុងនៃអាសយដ្ឋានបណ្ដាញ៖ ប្រើអក្សរឡាតាំងតូច a–z លេខ និងសហសញ្ញា។ វាដូចគ្នាគ្រប់ភាសា ហើយមិនអាចប្តូរពេលក្រោយបានទេ។
hint-editor-translate = បានសរសេរជាភាសាផ្សេងមុន។ សូមជ្រើសភាសារបស់អ្នកនៅខាងស្តាំ ហើយបកប្រែអ្វីដែលនៅខាងក្រោម។
hint-editor-body = អត្ថបទ

## Needs, series, browsing, briefs

vocabulary-needs = តើអ្នកត្រូវការធ្វើអ្វី?
field-needs = ជួយក្នុងការ
vocabulary-selections = ស៊េរី
field-selections = ស៊េរី
vocabulary-stages = ដំណាក់កាល
vocabulary-evidence-levels = ភស្តុតាង
vocabulary-outcomes = លទ្ធផល
vocabulary-languages = ភាសា
home-featured = អត្ថបទជ្រើសរើស
browse-narrow = បង្រួមបញ្ជីនេះ
browse-everything = មើលអត្ថបទទាំងអស់
briefs = ឯកសារខ្លីសម្រាប់ការតស៊ូមតិ
briefs-intro = សូមជ្រើសរើសអ្នកអាន និងប្រទេសមួយ។ ឯកសារខ្លីនីមួយៗបោះពុម្ពបានក្នុងពីរទំព័រ៖ អ្វីដែលស្នើឱ្យធ្វើ ការអនុវត្តដែលបង្ហាញពីចំណុចនោះ ហើយថាតើការអនុវត្តទាំងនោះត្រូវបានកត់ត្រាល្អប៉ុនណា ព្រមទាំងប្រភព។
briefs-everywhere = ប្រទេសទាំងអស់
brief-title = ឯកសារខ្លីសម្រាប់៖ { $audience }
brief-title-country = ឯកសារខ្លីសម្រាប់៖ { $audience } – { $country }
brief-asked = អ្វីដែលស្នើឱ្យធ្វើ
brief-shown = ការអនុវត្តដែលបង្ហាញពីចំណុចនេះ
brief-elsewhere = មានបង្ហាញនៅប្រទេសផ្សេង
brief-not-shown = នៅទីនេះមិនទាន់មានការអនុវត្តណាដែលបង្ហាញពីចំណុចនេះទេ។
brief-also-asked = អ្វីផ្សេងទៀតដែលស្នើឱ្យធ្វើ
brief-from = ឯកសារខ្លីនេះរៀបរៀងចេញពីអ្វី
brief-print = ពីរទំព័រ ពេលបោះពុម្ព។

## The page of the design system

design-page = ប្រព័ន្ធរចនា
design-intro = ធាតុផ្សំដែលបង្កើតជាទំព័រ ដោយប្រើអត្ថបទរបស់គេហទំព័រនេះផ្ទាល់។ អ្នកដែលកែប្រែការរចនា អាចពិនិត្យធាតុផ្សំនីមួយៗនៅទីនេះ។
design-type = ពុម្ពអក្សរ
design-colours = ពណ៌
design-parts = ធាតុផ្សំ
## Pictures

evidence-page = ផែនទីភស្តុតាង
evidence-intro = មានអត្ថបទប៉ុន្មានអំពីអ្វី ហើយកន្លែងណានៅមិនទាន់មាន។ ជ្រើសលេខមួយ ដើម្បីមើលអត្ថបទដែលលេខនោះរាប់។
evidence-cell = { $row } × { $column }៖ { $entries }
evidence-map = { $name }លើផែនទី
evidence-map-about = ការ៉េនីមួយៗស្ថិតប្រហែលកន្លែងរបស់វាលើផែនទី។ លេខរាប់អត្ថបទគ្រប់ប្រភេទ។
picture-table = មើលជាតារាង
picture-entries = ចំនួនអត្ថបទ
picture-rest = និង { $count } ទៀត
picture-more = រូបភាពផ្សេងទៀត
timeline-page = បន្ទាត់ពេលវេលា
timeline-intro = អ្វីដែលអត្ថបទរៀបរាប់ ម្តងមួយឆ្នាំៗ និងឆ្នាំដែលមិនទាន់មានអ្វី។
timeline-title = { $collection }៖ { $field }
timeline-year = { $year }៖ { $entries }
timeline-gap = { $count ->
   *[other] { $count } ឆ្នាំគ្មានអត្ថបទ
}
timeline-undated = គ្មានកាលបរិច្ឆេទ
partners-page = អ្នកណាធ្វើការជាមួយអ្នកណា
partners-intro = បន្ទាត់ភ្ជាប់ឈ្មោះពីរដែលនៅក្នុងអត្ថបទតែមួយ ឧទាហរណ៍ ព្រោះទាំងពីរបានចូលរួមក្នុងការអនុវត្តតែមួយ។ បន្ទាត់កាន់តែក្រាស់ អត្ថបទដែលមានឈ្មោះទាំងពីរកាន់តែច្រើន។
partners-node = { $count ->
   *[other] { $name }៖ នៅក្នុងអត្ថបទជាមួយ { $count } ឈ្មោះទៀត
}
partners-left-out = រូបបង្ហាញ { $shown } ឈ្មោះដែលនៅជាមួយឈ្មោះផ្សេងច្រើនជាងគេ ក្នុងចំណោម { $count }។ តារាងមានទាំងអស់។
partners-with = នៅក្នុងអត្ថបទជាមួយ
partners-like-organisations = អង្គការស្រដៀងអង្គការរបស់អ្នក
partners-like-about = រកអង្គការរបស់អ្នក ឬអង្គការដែលធ្វើការដូចអ្នក។ នៅក្បែរគឺអង្គការដែលមានអ្វីដូចគ្នាច្រើនជាងគេ៖ ប្រធានបទ ប្រទេស ប្រភេទអង្គការ និងការងាររួម។
coverage-picture = អត្ថបទទាំងអស់ តាមភាសានីមួយៗ
## For trainers

slides = ស្លាយ
slide = ស្លាយ
slide-of = ស្លាយ { $number } ក្នុងចំណោម { $total }
speaker-notes = កំណត់សម្គាល់
full-screen = ពេញអេក្រង់
print-this = បោះពុម្ព
close = បិទ
clock = នាឡិកាវគ្គ
clock-begin = ចាប់ផ្ដើម
clock-pause = ផ្អាក
clock-again = ត្រឡប់ទៅដើមវិញ
clock-back = ថយមួយជំហាន
clock-next = ជំហានបន្ទាប់
clock-less = បន្ថយមួយនាទី
clock-more = បន្ថែមមួយនាទី
clock-step-left = ពេលនៅសល់សម្រាប់ជំហាននេះ
clock-over = លើសពេលដែលបានគ្រោង
clock-left = ពេលនៅសល់ទាំងអស់
clock-began = បានចាប់ផ្ដើមម៉ោង
clock-ends = ចប់ម៉ោង
clock-then = បន្ទាប់៖ { $step }
clock-done = វគ្គបានចប់ហើយ
clock-differ = រយៈពេលនៃជំហានទាំងអស់បូកបាន { $sum } នាទី ប៉ុន្តែវគ្គគ្រោងទុក { $total } នាទី។
handout = ឯកសារចែក
handout-participants = សម្រាប់អ្នកចូលរួម
handout-trainer = សម្រាប់គ្រូបង្គោល
handout-how = សូមបោះពុម្ពទំព័រនេះពីម៉ឺនុយនៃកម្មវិធីរុករករបស់អ្នក។
handout-notes = កំណត់ចំណាំរបស់ខ្ញុំ

## Kept on the device

offline-page = រក្សាទុកគេហទំព័រនេះក្នុងឧបករណ៍
offline-intro = ទំព័រដែលរក្សាទុកនៅទីនេះអាចបើកបានដោយគ្មានអ៊ីនធឺណិត។ សូមជ្រើសរើសភាសាដែលអ្នកត្រូវការ។
offline-on-device = អ្នកកំពុងអានច្បាប់ចម្លងដែលមានក្នុងឧបករណ៍នេះស្រាប់។ វាដំណើរការដោយគ្មានអ៊ីនធឺណិត ហើយមិនចាំបាច់រក្សាទុកអ្វីបន្ថែមទេ។
offline-otherwise = គេហទំព័រទាំងមូលក៏អាចប្រើពីថតក្នុងឧបករណ៍ ឬ USB ដោយគ្មានអ៊ីនធឺណិតដែរ។ សូមសុំច្បាប់ចម្លងពីអ្នកដែលគ្រប់គ្រងគេហទំព័រនេះ។
offline-no-script = ការរក្សាទុកគេហទំព័រក្នុងកម្មវិធីរុករកត្រូវការស្គ្រីប ដែលមិនដំណើរការនៅទីនេះទេ។
offline-unable = កម្មវិធីរុករកនេះមិនអាចរក្សាទុកគេហទំព័របានទេ។ វាត្រូវតែជាជំនាន់ថ្មី ហើយអាសយដ្ឋានត្រូវចាប់ផ្ដើមដោយ https។
offline-size = { $size } MB
offline-not-kept-yet = មិនទាន់រក្សាទុក
offline-kept = បានរក្សាទុក
offline-in-part = បានរក្សាទុកមួយផ្នែក
offline-newer = បានរក្សាទុក។ មានកំណែថ្មីជាងនេះ។
offline-newest = បានរក្សាទុក ជាកំណែថ្មីបំផុត។
offline-save = រក្សាទុក
offline-update = ធ្វើបច្ចុប្បន្នភាព
offline-check = រកមើលកំណែថ្មី
offline-remove = លុបចេញ
offline-progress = បានរក្សាទុក { $percent } %
offline-failed = មិនអាចទាញយកបានទាំងអស់ទេ។ អ្វីដែលបានទាញយកនៅដដែល សូមព្យាយាមម្ដងទៀតពេលអ៊ីនធឺណិតល្អជាងនេះ។
offline-removed = បានលុបចេញពីឧបករណ៍នេះ។
offline-may-go = កម្មវិធីរុករកនេះមិនបានសន្យារក្សាច្បាប់ចម្លងទេ។ វាអាចលុបចោលនៅពេលឧបករណ៍ត្រូវការទំហំផ្ទុក។
offline-withdrawn = មានអ្វីមួយត្រូវបានដកចេញពីគេហទំព័រនេះ ហើយទំព័រនោះត្រូវបានលុបពីច្បាប់ចម្លង។ សូមធ្វើបច្ចុប្បន្នភាពច្បាប់ចម្លង។
offline-not-kept = ទំព័រនេះមិនមានក្នុងឧបករណ៍នេះទេ
offline-not-kept-more = ឥឡូវនេះគ្មានអ៊ីនធឺណិត ហើយទំព័រនេះមិនបានរក្សាទុកទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។
## What readers do with entries: cite, share, collect, compare, tell

cite-share = ដកស្រង់ និងចែករំលែក
qr-label = ទំព័រនេះនៅលើអ៊ីនធឺណិត
feedback-link = ប្រាប់យើងថាលទ្ធផលយ៉ាងណា
feedback-subject = លទ្ធផលយ៉ាងណា៖ { $title }
feedback-body =
    តើអ្នកបានសាកល្បងធ្វើអ្វី ហើយនៅទីណា?

    តើលទ្ធផលយ៉ាងណា?

    សូមកុំសរសេរឈ្មោះ ឬព័ត៌មានលម្អិតអំពីជនរងគ្រោះ។
collection-page = បណ្តុំរបស់ខ្ញុំ
collection-about = អត្ថបទដែលអ្នកបន្ថែម ត្រូវរក្សាទុកក្នុងឧបករណ៍នេះ។ អ្នកអាចរៀបលំដាប់ បោះពុម្ពជាសៀវភៅមួយ ឬផ្ញើតំណទៅអ្នកដទៃ។
compare-page = ប្រៀបធៀបអត្ថបទ
compare-about = អត្ថបទរហូតដល់បី ដាក់ទន្ទឹមគ្នា។
tools-without = ទំព័រនេះដំណើរការតែជាមួយ JavaScript ប៉ុណ្ណោះ។
tool-add = បន្ថែមទៅបណ្តុំរបស់ខ្ញុំ
tool-remove = ដកចេញពីបណ្តុំរបស់ខ្ញុំ
tool-collection = បណ្តុំរបស់ខ្ញុំ
tool-compare = ប្រៀបធៀប
tool-choose = ជ្រើសរហូតដល់បីពីបណ្តុំរបស់អ្នក
tool-copy-citation = ចម្លងការដកស្រង់
tool-copy = ចម្លង
tool-save = រក្សាទុក
tool-copy-address = ចម្លងអាសយដ្ឋាន
tool-copied = បានចម្លង
tool-share = ចែករំលែក
tool-failed = មិនអាចផ្ទុកបានទេ។ សូមព្យាយាមម្តងទៀត។
tool-more = អានបន្ថែមក្នុងសទ្ទានុក្រម
tool-empty = មិនទាន់មានអ្វីនៅទីនេះទេ។ សូមបើកអត្ថបទមួយ រួចជ្រើស “បន្ថែមទៅបណ្តុំរបស់ខ្ញុំ”។
tool-up = រំកិលឡើង៖ { $title }
tool-down = រំកិលចុះ៖ { $title }
tool-out = ដកចេញ៖ { $title }
tool-print = បោះពុម្ពជាសៀវភៅ
tool-link = ចម្លងតំណនៃបណ្តុំនេះ
tool-shared = មានគេចែករំលែកបណ្តុំនេះ។ វាមិនទាន់ជារបស់អ្នកទេ។
tool-keep = បន្ថែមទៅរបស់ខ្ញុំ
tool-mine = បង្ហាញរបស់ខ្ញុំ
tool-contents = មាតិកា
tool-unread = មិនអាចផ្ទុកបានទេ៖ { $title }

## ច្បាប់ចម្លងសម្រាប់យកតាមខ្លួន

readme-open = ពេលស្រាយទាំងអស់រួចហើយ សូមបើកថត រួចចុចពីរដងលើ index.html។ កម្មវិធីរុករកណាក៏អាចបើកវាបាន។
readme-private = អ្វីដែលអ្នកអាន និងស្វែងរកនៅទីនេះ ស្ថិតនៅតែក្នុងឧបករណ៍នេះ។ គ្មានអ្វីត្រូវបានផ្ញើទៅណាទេ។
readme-date = ច្បាប់ចម្លងនេះបានធ្វើនៅថ្ងៃទី { $date }។
readme-check = ដើម្បីដឹងថាតើវាពេញលេញ និងមិនត្រូវបានកែប្រែឬទេ ហើយតើមានអ្វីក្នុងនោះត្រូវបានដកចេញក្រោយមកឬទេ៖ fieldbook verify
download-page = យកតាមខ្លួន
download-intro = ឯកសារទាំងនេះអាចអានបានដោយគ្មានអ៊ីនធឺណិត។ សូមចម្លងវាទៅ USB ឬផ្ញើពីទូរសព្ទមួយទៅទូរសព្ទមួយទៀត។
download-zip = គ្រប់ទំព័រ សម្រាប់ស្រាយ
download-zip-for = សម្រាប់កុំព្យូទ័រ៖ មានគ្រប់ទំព័រ និងអាចស្វែងរកបាន។
download-zip-how = សូមចម្លងឯកសារទៅកុំព្យូទ័រ។ ចុចកណ្ដុរខាងស្ដាំលើវា រួចជ្រើស “ស្រាយទាំងអស់” (Extract All)។ បើកថតថ្មី រួចបើក index.html។ ប្រសិនបើអ្នកបើកវានៅក្នុងឯកសារ zip តំណ និងការស្វែងរកនឹងមិនដំណើរការទេ។
download-html = ឯកសារតែមួយសម្រាប់ទូរសព្ទ
download-html-for = អត្ថបទទាំងអស់ក្នុងទំព័រតែមួយ។ កម្មវិធីរុករកណាក៏អាចបើកបាន ហើយអាចស្វែងរកបានដែរ។
download-html-how = សូមចម្លងឯកសារទៅទូរសព្ទ រកវាក្នុងកម្មវិធីគ្រប់គ្រងឯកសារ ហើយបើកវាដោយកម្មវិធីរុករក។
download-epub = សៀវភៅ
download-epub-for = សម្រាប់ឧបករណ៍អានសៀវភៅអេឡិចត្រូនិក និងកម្មវិធីអានសៀវភៅ។
download-epub-how = សូមបើកវាដោយកម្មវិធីអានសៀវភៅ ឬចម្លងវាទៅឧបករណ៍អានសៀវភៅអេឡិចត្រូនិក។
download-zim = ឯកសារ Kiwix
download-zim-for = សម្រាប់កម្មវិធី Kiwix ឬម៉ាស៊ីនមេ Kiwix ក្នុងបន្ទប់បណ្តុះបណ្តាល។
download-zim-how = សូមបើកវាក្នុង Kiwix។ បើទូរសព្ទប្រើ Android 11 ឬថ្មីជាងនេះ សូមដំឡើង Kiwix ពី kiwix.org ព្រោះកម្មវិធីពី Play Store មិនអាចបើកឯកសារដែលចម្លងចូលទូរសព្ទបានទេ។
download-pdf = សម្រាប់បោះពុម្ព
download-pdf-for = រៀបចំលើទំព័រ A4។
download-pdf-how = សូមបើកវា ហើយបោះពុម្ព។ បើប្រើកម្មវិធីអានអេក្រង់ ទំព័ររបស់គេហទំព័រងាយអានជាង។
download-languages = ជាភាសា៖ { $languages }
download-file = { $name } ({ $size } ធ្វើនៅថ្ងៃទី { $date })
download-check = តើច្បាប់ចម្លងពេញលេញ និងមិនត្រូវបានកែប្រែមែនទេ?
download-check-how = ច្បាប់ចម្លងត្រូវបានបញ្ជូនពីដៃមួយទៅដៃមួយអស់ជាច្រើនឆ្នាំ។ ពាក្យបញ្ជាខាងក្រោមប្រាប់ថា តើច្បាប់ចម្លងនៅដូចពេលដែលបានធ្វើឬទេ ចាស់ប៉ុនណាហើយ និងតើមានអ្វីក្នុងនោះត្រូវបានដកចេញក្រោយមកឬទេ។
