# Sinhala: translated from en.ftl.

site-title = Fieldbook
site-description = ආසියාවේ මිනිස් ජාවාරමට සහ සූරාකෑමට එරෙහිව අපේක්ෂා දනවන භාවිත: කළ දේ, එහි ප්‍රතිඵල, සහ අන් අයට එය නැවත කිරීමට අවශ්‍ය දේ.

## Every page

skip-to-content = අන්තර්ගතයට යන්න
menu = මෙනුව
home = මුල් පිටුව
languages = භාෂා
breadcrumbs = ඔබ සිටින්නේ මෙහි ය
feed = පුවත් සංග්‍රහය (feed)
edit-page = වෙනසක් යෝජනා කරන්න
licence-note = එක් එක් පිටුවේ ලිපිය එහි සඳහන් බලපත්‍රය යටතේ පළ වේ. මූලාශ්‍ර පාද සටහන්වල දක්වා ඇත.
open-data = විවෘත දත්ත

## Home

home-browse = ඔබට අවශ්‍ය දේ සොයන්න
home-topics = මාතෘකා අනුව
home-new = අලුත් දේ
home-collections = මේ දැනුම් එකතුවේ
count-entries = { $count ->
    [one] ලිපි { $count }
   *[other] ලිපි { $count }
}
count-languages = { $count ->
    [one] භාෂා { $count }
   *[other] භාෂා { $count }
}

## Lists

pages = පිටු
page-of = පිටු { $pages }න් { $page } වන පිටුව
previous-page = පෙර
next-page = ඊළඟ
nothing-here = මෙහි තවම කිසිවක් නැත.
all-terms = සියලු { $name }
narrower-terms = වඩා නිශ්චිතව
glossary-letters = අකුරු
all-entries = සියලු ලිපි අකාරාදී පිළිවෙළට

## Search

search = සෙවීම
search-without = සෙවීමට ස්ක්‍රිප්ටයක් අවශ්‍යයි, එහෙත් මෙහි එය ක්‍රියා නොකරයි. පහත ලැයිස්තු සියලු ලිපිවලට ගෙන යයි.
search-filters = ප්‍රතිඵල සීමා කරන්න
search-collection = එකතුව
search-language = පෙළෙහි භාෂාව
search-clear = සියලු තේරීම් ඉවත් කරන්න
search-more = තව පෙන්වන්න
search-wider = ඔබේ වචනවල වෙනත් ස්වරූප
search-show-wider = ඔබේ වචනවල වෙනත් ස්වරූප ඇති ලිපි පෙන්වන්න
search-suggestion = ඔබ අදහස් කළේ “{ $query }” ද?
search-none = කිසිවක් හමු නොවීය. වෙනත් වචන හෝ අඩු වචන යොදා බලන්න, නැතහොත් පහත ලැයිස්තු බලන්න.
search-none-chosen = මෙම තේරීම් සමඟ කිසිවක් හමු නොවීය.
search-partial = මෙම වචන සියල්ල ඇති ලිපියක් නැත. මේවායේ වචන කිහිපයක් ඇත.
search-similar = ලියූ ආකාරයටම හමු නොවීය. සෙවූ සමාන වචන:
search-incomplete = දර්ශකයේ කොටසක් පූරණය කළ නොහැකි විය. සමහර ලිපි අඩු විය හැක.
search-retry = නැවත උත්සාහ කරන්න
search-failed = සෙවීම ආරම්භ කළ නොහැකි විය. මෙම පිටුව නැවත පූරණය කරන්න, නැතහොත් පහත ලැයිස්තු බලන්න.
search-busy = සොයමින්…

## Entries

contents = මේ පිටුවේ
facts = එක බැල්මකින්
criteria = නිර්ණායක
criteria-note = සමාලෝචකයන් ලකුණු දෙන එක් එක් නිර්ණායකය ගැන මූලාශ්‍රවල කියැවෙන දේ. “ලකුණු නැත” යනු කිසිදු සමාලෝචකයෙකු ලකුණු දී නැති බව ය.
not-rated = ලකුණු නැත
score-of = { $most }න් { $score }
keep-reading = තව කියවන්න
like-this-organisations = මෙයට වඩාත්ම සමාන සංවිධාන
reading-time = { $minutes ->
    [one] කියවීමට මිනිත්තු { $minutes }
   *[other] කියවීමට මිනිත්තු { $minutes }
}
unit-minutes = { $count ->
    [one] මිනිත්තු { $count }
   *[other] මිනිත්තු { $count }
}
footnotes = පාද සටහන්
footnote-back = ලිපියට ආපසු
table = වගුව
not-reviewed = තවම කිසිදු සමාලෝචකයෙකු මේ ලිපියට ලකුණු දී නැත.
needs-update = මේ ලිපිය යාවත්කාලීන කළ යුතුය.
archived = මේ ලිපිය වාර්තාවක් ලෙස තබා ඇත; එය තවදුරටත් යාවත්කාලීන නොකෙරේ.
callout-note = සටහන
callout-tip = ඉඟිය
callout-important = වැදගත්
callout-warning = අනතුරු ඇඟවීම
callout-caution = ප්‍රවේශම් වන්න

## Reviews

review-page = ලිපි සමාලෝචනය කරන්නේ කෙසේද
review-intro = සමාලෝචකයෝ සෑම නිර්ණායකයකටම 0 සිට 4 දක්වා ලකුණු දී හේතුවක් දක්වති. ලකුණු, හේතු, සහ සමාලෝචකයන්ගේ නම් සහ සංවිධාන පළ කෙරේ.
review-from = { $field }: “{ $term }” හෝ ඊට ඉහළ නම්, ලිපියක් පළ කිරීමට පෙර මේ සමාලෝචනය අවශ්‍ය ය. අනෙක් ලිපිවල පිටුවල, කිසිවෙකු ඒවාට ලකුණු දී නැති බව සඳහන් වේ.
review-reviewers = { $count ->
    [one] අවම වශයෙන් එක් සමාලෝචකයෙක් සෑම නිර්ණායකයකටම ලකුණු දෙයි.
   *[other] අවම වශයෙන් සමාලෝචකයන් { $count } දෙනෙක් සෑම නිර්ණායකයකටම ලකුණු දෙති.
}
review-others = සමාලෝචකයෝ වෙනස් සංවිධානවලට අයත් වෙති; ඔවුන් ලකුණු දෙන දෙයට ඒ කිසිදු සංවිධානයක් සහභාගි වී නැත.
review-least = “{ $is }” ({ $field }) සඳහා “{ $least }” හෝ ඊට ඉහළ අවශ්‍ය ය ({ $then }).
review-with = “{ $is }” ({ $field }) සඳහා මෙවැනි එකක්වත් අවශ්‍ය ය ({ $then }): { $mark }.
review-questions = සමාලෝචකයන් අසන දේ
review-criterion = නිර්ණායකය
review-question = ප්‍රශ්නය
review-scale = ලකුණුවලින් කියැවෙන්නේ කුමක්ද
review-score = ලකුණු
review-reason = හේතුව
score-0 = කිසිසේත් නොපෙනේ
score-1 = ස්වල්ප වශයෙන්
score-2 = කොටසක් පමණක්
score-3 = බොහෝ දුරට
score-4 = සම්පූර්ණයෙන්ම
notice-review-due = මේ ලිපිය { $date } වන විට නැවත සමාලෝචනය කර තිබිය යුතු විය. ඉන් පසු කරුණු වෙනස් වී තිබිය හැකිය.

## What was withdrawn

withdrawn = මේ පිටුව ඉවත් කර ගෙන ඇත
withdrawn-more = එය තවදුරටත් මේ අඩවියේ කොටසක් නොවේ. ඔබ ළඟ පිටපතක් ඇත්නම්, කරුණාකර එය මකා දමන්න; අන් අයට නොයවන්න.

## What is here and what is missing

coverage-page = මෙහි ඇති දේ සහ අඩු දේ
coverage-intro = ඉලක්කම්වලින් දැක්වෙන්නේ ලිපි ගණන ය. හිස් කොටු පෙන්වන්නේ තවම උදාහරණ නැති තැන් ය.
coverage-translations = පරිවර්තන
coverage-language = භාෂාව
coverage-originals = මුලින්ම මේ භාෂාවෙන් ලියූ
coverage-done = සමාලෝචනය කළ
coverage-machine = යන්ත්‍ර කෙටුම්පත්
coverage-draft = කෙටුම්පත්
coverage-stale = පැරණි වූ
coverage-unverified = සසඳා නැති
coverage-missing = අඩු
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = නියමිත දිනට පැමිණි සමාලෝචන
coverage-due-none = ඉදිරි දින 60 තුළ කිසිදු සමාලෝචනයක් නියමිත නැත.

## Translations

notice-untranslated = මේ පිටුව තවම { $language } භාෂාවෙන් නැත. ඔබ කියවන්නේ { $shown } භාෂාවෙනි.
notice-machine = මෙය { $source } භාෂාවෙන් යන්ත්‍රයක් කළ කෙටුම්පත් පරිවර්තනයකි. තවම කිසිවෙකු එය සමාලෝචනය කර නැත.
notice-draft = මේ පරිවර්තනය තවම කිසිවෙකු සමාලෝචනය නොකළ කෙටුම්පතකි.
notice-stale = මේ පරිවර්තනයෙන් පසු { $source } ලිපිය වෙනස් වී ඇත. වෙනස් වූ කොටස්: { $sections }.
notice-unverified = මේ පරිවර්තනය කළේ { $source } ලිපියේ කුමන අනුවාදයෙන්දැයි සටහන් වී නැත.
read-source = { $source } ලිපිය කියවන්න
translate-this = මේ පිටුව පරිවර්තනයට උදවු වන්න
untranslated-badge = { $language } භාෂාවෙන්
section-of-fields = මාතෘකාව සහ තොරතුරු

## Address not found and language chooser

not-found-title = පිටුව හමු නොවීය
not-found-text = මේ ලිපිනයේ පිටුවක් නැත. එය වෙනත් තැනකට ගෙන ගොස් හෝ ලිපිනය වැරදියට ටයිප් කර තිබිය හැකිය.
not-found-home = මුල් පිටුවට යන්න
chooser-title = ඔබේ භාෂාව තෝරන්න
unzip-first = මෙහි සබැඳි විවෘත නොවේ නම්, පළමුව zip ගොනුව සම්පූර්ණයෙන් දිගහැර, මේ පිටුව නැවත විවෘත කරන්න.

## Collections

collection-practices = භාවිත
collection-practices-about = ජාවාරමට සහ සූරාකෑමට එරෙහිව යමෙකු කළ දේ, එහි ප්‍රතිඵල, සහ අන් අයට එය නැවත කිරීමට අවශ්‍ය දේ.
collection-guides = මාර්ගෝපදේශ
collection-guides-about = එය කරන්නේ කෙසේද, පියවරෙන් පියවර.
collection-factsheets = තොරතුරු පත්‍රිකා
collection-factsheets-about = මුද්‍රිත පිටු දෙකක මාර්ගෝපදේශයක්.
collection-sessions = පුහුණු සැසි
collection-sessions-about = පුහුණුකරුවෙකුට මුද්‍රණය කර භාවිත කළ හැකි සැසි සැලසුම්.
collection-recommendations = නිර්දේශ
collection-recommendations-about = නීති සම්පාදකයන්ගෙන්, සංවිධානවලින්, පරිත්‍යාගශීලීන්ගෙන්, මාධ්‍යයෙන් සහ පර්යේෂකයන්ගෙන් ඉල්ලන දේ, සහ එය පෙන්වන භාවිත.
collection-networks = ජාල
collection-networks-about = කමිටු, සන්ධාන සහ ක්‍රියාකාරී කණ්ඩායම්, සහ ඒවා එකට තබා ගන්නා දේ.
collection-organisations = සංවිධාන
collection-organisations-about = මෙහි විස්තර කර ඇති දේට සහභාගි වූ අය.
collection-glossary = පද මාලාව
collection-glossary-about = ක්ෂේත්‍රයේ වැඩ කරන අය යොදා ගන්නා වචන, සරල බසින්.
collection-sources = මූලාශ්‍ර
collection-sources-about = මෙහි සෑම කරුණක්ම ලබා ගත් ලේඛන.
collection-news = පුවත්
collection-news-about = ක්ෂේත්‍රයෙන් ලැබුණු දින සහිත කෙටි පුවත්.
collection-pages = මේ අඩවිය ගැන
collection-pages-about = මේ අඩවිය කුමක්ද, සහභාගි වන්නේ කෙසේද.

## Vocabularies with pages

vocabulary-topics = මාතෘකා
vocabulary-audiences = පාඨකයන්
vocabulary-levels = මට්ටම්
vocabulary-countries = රටවල්

## Fields

field-title = මාතෘකාව
field-summary = සාරාංශය
field-status = තත්ත්වය
field-topics = මාතෘකා
field-audiences = කා සඳහාද
field-countries = රටවල්
field-organisations = සංවිධාන
field-sources = මූලාශ්‍ර
field-reviewed_on = සමාලෝචනය කළ දිනය
field-review_due = ඊළඟ සමාලෝචනය
field-reviews = සමාලෝචන
field-licence = බලපත්‍රය
field-safeguarding = මිනිසුන් ආරක්ෂා කිරීම
field-images = පින්තූර
field-documented_on = ලේඛනගත කළ දිනය
field-period = කාල සීමාව
field-level = මට්ටම
field-exploitation = සූරාකෑමේ ස්වරූපය
field-sector = අංශය
field-stage = අදියර
field-evidence_level = සාක්ෂි
field-outcome = ප්‍රතිඵලය
field-depth = විස්තරයේ ප්‍රමාණය
field-building_blocks = මූලික අංග
field-criteria = නිර්ණායක
field-code = කේතය
field-version = අනුවාදය
field-series = මාලාව
field-practices = මෙය පෙන්වන භාවිත
field-of_guide = සාරාංශ කරන මාර්ගෝපදේශය
field-name = නම
field-acronym = කෙටි නම
field-name_aliases = වෙනත් ලියන ආකාර
field-kind = වර්ගය
field-website = වෙබ් අඩවිය
field-activity = ප්‍රධාන කාර්යය
field-formality = ස්වරූපය
field-members = සාමාජිකයන්
field-secretariat = ලේකම් කාර්යාලය
field-dates = දින
field-statement = නිර්දේශය
field-audience = යොමු වන්නේ
field-number = අංකය
field-source = මූලාශ්‍රය
field-label = පදය
field-definition = අර්ථ දැක්වීම
field-broader = වඩා පුළුල් පදය
field-forms = වෙනත් ආකාර
field-avoid = යොදා නොගත යුතු වචන
field-term = මේ වෙනුවට
field-prefer = මෙය ලියන්න
field-why = හේතුව
field-csl_type = වර්ගය
field-author = කතුවරුන්
field-issued = දිනය
field-container_title = පළ වූයේ
field-collection_title = මාලාව
field-publisher = ප්‍රකාශකයා
field-publisher_place = පළ කළ ස්ථානය
field-url = වෙබ් ලිපිනය
field-language = භාෂාව
field-duration = කාලය
field-objectives = සහභාගි වන අයට කළ හැකි වන දේ
field-materials = අවශ්‍ය දේ
field-uses = යොදා ගන්නා ලිපි
field-mode = පවත්වන ආකාරය
field-group_size = කණ්ඩායමේ ප්‍රමාණය
field-date = දිනය
field-organisation = සංවිධානය
field-independent_evaluation = ස්වාධීන ඇගයීම
field-reviewer = සමාලෝචකයා

## Backlinks

backlink-practices = මෙය සඳහන් භාවිත
backlink-practices-organisations = සහභාගි වූ භාවිත
backlink-practices-sources = මේ මූලාශ්‍රයෙන් ගත් භාවිත
backlink-guides = මෙය යොදා ගන්නා මාර්ගෝපදේශ
backlink-guides-practices = මේ භාවිතය යොදා ගන්නා මාර්ගෝපදේශ
backlink-factsheets = තොරතුරු පත්‍රිකා
backlink-factsheets-of_guide = මේ මාර්ගෝපදේශය පිටු දෙකකින්
backlink-sessions = මෙය යොදා ගන්නා පුහුණු සැසි
backlink-recommendations = මෙය සඳහන් නිර්දේශ
backlink-recommendations-practices = මේ භාවිතය පෙන්වන නිර්දේශ
backlink-recommendations-source = මේ මූලාශ්‍රයේ නිර්දේශ
backlink-networks = මෙය සඳහන් ජාල
backlink-networks-members = සාමාජිකත්වය දරන ජාල
backlink-organisations = මෙය සඳහන් සංවිධාන
backlink-glossary = පද මාලාවේ පද
backlink-sources = මෙය සඳහන් මූලාශ්‍ර
backlink-news = මෙය සඳහන් පුවත්
backlink-pages = මෙය සඳහන් පිටු

## Sections of entries

section-background = පසුබිම සහ සන්දර්භය
    .aliases = පසුබිම | සන්දර්භය සහ පසුබිම
section-implementation = ක්‍රියාත්මක කිරීම
    .aliases = කළ දේ | ක්‍රියාත්මක කළ ආකාරය
section-achievements = ලැබූ ජයග්‍රහණ
    .aliases = ජයග්‍රහණ | ප්‍රතිඵල
section-ethics = ආචාරධර්ම
    .aliases = ආචාර ධර්ම | සදාචාරය
section-lessons = උගත් පාඩම්
    .aliases = පාඩම් | ඉගෙන ගත් පාඩම්
section-replicability = වෙනත් තැනක යෙදීමට අවශ්‍ය කොන්දේසි
    .aliases = නැවත යෙදීමේ කොන්දේසි | වෙනත් තැනක යෙදීම
section-references = මූලාශ්‍ර
    .aliases = ආශ්‍රිත මූලාශ්‍ර
section-context = සන්දර්භය
section-concepts = මූලික සංකල්ප
    .aliases = සංකල්ප
section-steps = පියවර
section-guidelines = මාර්ගෝපදේශ
    .aliases = මඟ පෙන්වීම්
section-examples = නිදසුන්
    .aliases = උදාහරණ
section-problems = ගැටලු
    .aliases = ගැටළු | ප්‍රශ්න
section-key-points = ප්‍රධාන කරුණු
    .aliases = වැදගත් කරුණු | මූලික කරුණු
section-checklist = පිරික්සුම් ලැයිස්තුව
    .aliases = පරීක්ෂා ලැයිස්තුව
section-more = තවත් කියවන්න
    .aliases = වැඩිදුර කියවීමට | තවත් තොරතුරු
section-about = හැඳින්වීම
    .aliases = විස්තරය
section-purpose = අරමුණ
    .aliases = පරමාර්ථය
section-structure = ව්‍යුහය
    .aliases = සංවිධාන ව්‍යුහය
section-success-factors = සාර්ථකත්වයට හේතු
    .aliases = සාර්ථකත්වයේ සාධක | සාර්ථක වීමට හේතු
section-outline = දළ සැලැස්ම
    .aliases = සැලැස්ම | දළ සටහන
section-activities = ක්‍රියාකාරකම්
section-facilitator-notes = පහසුකම් සලසන්නාට සටහන්
    .aliases = පහසුකම් සලසන්නාගේ සටහන් | පුහුණුකරුට සටහන්
section-debrief = අවසාන සාකච්ඡාව
    .aliases = අවසන් සාකච්ඡාව
section-lead = ආරම්භක කොටස

## Hints in the files that `new` and `translate` write

hint-new = හිස් තැන් පුරවන්න. # ට පසුව හෝ <!-- සහ --> අතර ඇති දේ ඉඟියක් පමණි; පාඨකයන්ට එය නොපෙනේ.
hint-optional = මෙතැන් සිට කිසිවක් අනිවාර්ය නැත. පේළියක් භාවිත කිරීමට එහි මුල ඇති # මකන්න.
hint-translate = එක් එක් මුල් පාඨයට පහළින් එහි පරිවර්තනය ලියන්න. මුල් පාඨය තබා ගත හැකිය; පාඨකයන්ට එය නොපෙනේ.
hint-lead = වාක්‍ය එකක් හෝ දෙකක්: මෙය කුමක් ගැනද, කා සඳහාද?
hint-field-summary = වැදගත්ම දේ වාක්‍ය එකකින් හෝ දෙකකින්.
hint-field-sources = කරුණු ලබාගත් ලේඛන.
hint-field-personal_data = පාඨයේ පුද්ගලයන්ගේ තොරතුරු තිබේද?
hint-field-documented_on = ලියා තැබූ දිනය මිස සිදු වූ දිනය නොවේ.
hint-field-building_blocks = සාර්ථක වීමට අවශ්‍ය දේ, එකින් එක.
hint-field-criteria = එක් එක් නිර්ණායකය ගැන මූලාශ්‍රය පවසන දේ; නොපවසන දේ අතහරින්න.
hint-field-objectives = ඉන් පසු සහභාගි වන අයට කළ හැකි දේ.
hint-section-background = ගැටලුව කුමක්ද, කොහේද, බලපෑවේ කාටද? පුද්ගල නම් නොලියන්න.
hint-section-implementation = පියවරෙන් පියවර කළේ කුමක්ද, කළේ කවුද, මුදල් සහ කාර්ය මණ්ඩලය කොපමණද?
hint-section-achievements = වෙනස් වූයේ කුමක්ද, එය දන්නේ කෙසේද? සාර්ථක නොවූ දේද කියන්න.
hint-section-ethics = මිනිසුන්ට හානි විය හැකිව තිබුණේ කුමකින්ද, ඔවුන් ආරක්ෂා කළේ කෙසේද?
hint-section-lessons = ඊළඟ වතාවේ එලෙසම කරන්නේ කුමක්ද, වෙනස් ලෙස කරන්නේ කුමක්ද?
hint-section-replicability = මෙය වෙනත් තැනක කිරීමට අන් අයට තිබිය යුත්තේ හෝ දැනගත යුත්තේ කුමක්ද?
hint-section-references = මූලාශ්‍ර ලැයිස්තුගත කරන්න: [[sources/…]].
hint-section-context = මෙම මාර්ගෝපදේශය ප්‍රයෝජනවත් වන්නේ කවදාද, කාටද?
hint-section-concepts = පාඨකයන්ට අවශ්‍ය වචන සහ අදහස් පැහැදිලි කරන්න.
hint-section-steps = එක් එක් පියවර විස්තර කරන්න: කළ යුතු දේ, කරන්නේ කවුද, අවශ්‍ය දේ.
hint-section-guidelines = මතක තබාගත යුත්තේ කුමක්ද, වැළකිය යුත්තේ කුමකින්ද?
hint-section-examples = යමෙකු එය කළ ආකාරය පෙන්වා එම භාවිතයට සබැඳියක් දෙන්න.
hint-section-problems = බොහෝ විට වරදින්නේ කුමක්ද, උපකාරී වන්නේ කුමක්ද?
hint-section-key-points = මතක තබාගත යුතු කරුණු තුනේ සිට පහ දක්වා.
hint-section-checklist = පටන් ගැනීමට පෙර පරීක්ෂා කළ යුතු ප්‍රශ්න.
hint-section-more = තව කියවිය හැක්කේ කොහේද: මාර්ගෝපදේශ, භාවිත, මූලාශ්‍ර.
hint-section-outline = සැසිය එක බැල්මකින්: කොටස් සහ මිනිත්තු.
hint-section-activities = එක් එක් ක්‍රියාකාරකම විස්තර කරන්න: අරමුණ, කාලය, උපදෙස්, ද්‍රව්‍ය.
hint-section-facilitator-notes = පහසුකම් සලසන්නා සූදානම් කළ යුතු, අවධානය දිය යුතු සහ වැළකිය යුතු දේ.
hint-section-debrief = අවසානයේ අසන ප්‍රශ්න: සහභාගි වූ අය ගෙන යන්නේ කුමක්ද?

## The form for sharing an experience

hint-form-name = ඔබේ අත්දැකීම බෙදාගන්න
hint-form-about = ඔබ අත්හදා බැලුවේ කුමක්ද, එහි ප්‍රතිඵලය කුමක්ද, අනෙක් අයට එය කිරීමට අවශ්‍ය මොනවාද යන්න කියන්න. මෙම ව්‍යාපෘතියේ කෙනෙක් එය ලිපියක් බවට පත් කරයි.
hint-form-public = **ඔබ මෙහි ලියන සියල්ල වහාම ප්‍රසිද්ධ වන අතර එහි පිටපත් ඉතිරි වේ.** කිසිවකුගේ නම් නොලියන්න. යමෙකු වෙත යොමු විය හැකි දේ අත්හරින්න: නිශ්චිත ස්ථාන, රැකවරණ නිවාස, දින, වයස, දුරකථන අංක. ඡායාරූප අමුණන්න එපා: ඒවා එවන්නේ කෙසේදැයි පළමුව අසන්න. ඕනෑම භාෂාවකින් ලියන්න, නොදන්නා දේ අත්හරින්න.
hint-form-section-references = මෙය දැනගත් ලේඛන, තිබේ නම්.
hint-form-agreed = එවීමට පෙර
hint-form-nobody = මා ලියූ දෙයින් කිසිවකු හඳුනාගත නොහැක, ඔවුන්ගේ අසල්වැසියන්ටවත් නොහැක.
hint-form-rights = මට මෙය බෙදාගත හැකි අතර, මෙම වෙබ් අඩවියේ බලපත්‍රය යටතේ එය මෙහි පළ කළ හැක.
hint-form-copies = මෙම පිටුව ප්‍රසිද්ධ බවත් එහි පිටපත් ආපසු ගත නොහැකි බවත් මම දනිමි.

## The form editor

hint-editor-id = වෙබ් ලිපිනයේ අවසන් කොටස: කුඩා ලතින් අකුරු a–z, ඉලක්කම් සහ කෙටි ඉරි. සියලු භාෂාවලට එකම වන අතර පසුව වෙනස් නොවේ.
hint-editor-translate = මුලින් වෙනත් භාෂාවකින් ලියන ලදී. දකුණු පසින් ඔබේ භාෂාව තෝරා ඊට පහළින් ඇති දේ පරිවර්තනය කරන්න.
hint-editor-body = පාඨය

## Needs, series, browsing, briefs

vocabulary-needs = ඔබට කිරීමට අවශ්‍ය කුමක්ද?
field-needs = උපකාර වන්නේ
vocabulary-selections = මාලා
field-selections = මාලාව
vocabulary-stages = අදියර
vocabulary-evidence-levels = සාක්ෂි
vocabulary-outcomes = ප්‍රතිඵල
vocabulary-languages = භාෂා
home-featured = තෝරාගත් ලිපි
browse-narrow = මේ ලැයිස්තුව සීමා කරන්න
browse-everything = සියල්ල බලන්න
briefs = උද්දේශන පත්‍රිකා
briefs-intro = පාඨකයන් සහ රටක් තෝරන්න. සෑම පත්‍රිකාවක්ම මුද්‍රිත පිටු දෙකකට සීමා වේ: ඉල්ලන දේ, එය පෙන්වන භාවිත සහ ඒවා කොතරම් හොඳින් ලේඛනගත කර ඇත්ද යන්න, සහ මූලාශ්‍ර.
briefs-everywhere = සියලු රටවල්
brief-title = උද්දේශන පත්‍රිකාව, කා සඳහාද: { $audience }
brief-title-country = උද්දේශන පත්‍රිකාව, කා සඳහාද: { $audience } – { $country }
brief-asked = ඉල්ලන දේ
brief-shown = එය පෙන්වන භාවිත
brief-elsewhere = වෙනත් රටවල පෙන්වා ඇති දේ
brief-not-shown = මෙහි කිසිදු භාවිතයක් තවම මෙය නොපෙන්වයි.
brief-also-asked = තවත් ඉල්ලන දේ
brief-from = මේ පත්‍රිකාව සකස් කළේ කුමකින්ද
brief-print = මුද්‍රණය කළ විට පිටු දෙකකි.

## The page of the design system

design-page = නිර්මාණ පද්ධතිය
design-intro = පිටු සෑදී ඇති කොටස්, මේ අඩවියේම පෙළ සමඟ. නිර්මාණය වෙනස් කරන අයට සෑම කොටසක්ම මෙහි පරීක්ෂා කළ හැකිය.
design-type = අකුරු
design-colours = වර්ණ
design-parts = කොටස්
## Pictures

evidence-page = සාක්ෂි සිතියම
evidence-intro = කුමක් ගැන ලිපි කීයක් තිබේද, තවම කිසිවක් නැත්තේ කොතැනද යන්න. ඉලක්කමක් තෝරා එයට අයත් ලිපි බලන්න.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = සිතියමක { $name }
evidence-map-about = කොටු ඇත්තේ සිතියමක ඒවා ඇති තැනට ආසන්නව ය. ඉලක්කම්වලින් දැක්වෙන්නේ සියලු වර්ගවල ලිපි ගණන ය.
picture-table = වගුවක් ලෙස
picture-entries = ලිපි ගණන
picture-rest = සහ තවත් { $count }ක්
picture-more = තවත් රූප
timeline-page = කාල රේඛාව
timeline-intro = ලිපි වසරින් වසර කියන දේ, සහ තවම කිසිවක් නැති වසර.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] ලිපියක් නැති වසර { $count }
   *[other] ලිපියක් නැති වසර { $count }
}
timeline-undated = දිනයක් නැති
partners-page = කවුරුන් කවුරුන් සමඟ වැඩ කළාද
partners-intro = රේඛාවකින් යා වන්නේ එකම ලිපියක එකට සඳහන් නම් දෙකකි; උදාහරණයක් ලෙස දෙකම එකම භාවිතයකට සහභාගි වූ නිසා. රේඛාව ඝන වන තරමට, දෙකම සඳහන් ලිපි වැඩි ය.
partners-node = { $count ->
    [one] { $name }: තවත් නම් { $count }ක් සමඟ සඳහන්
   *[other] { $name }: තවත් නම් { $count }ක් සමඟ සඳහන්
}
partners-left-out = රූපයේ ඇත්තේ මුළු { $count } අතරින් අනෙක් අය සමඟ වැඩියෙන්ම සඳහන් { $shown } ය. වගුවේ සියල්ල ඇත.
partners-with = එකට සඳහන් වන්නේ
partners-like-organisations = ඔබේ සංවිධානය වැනි සංවිධාන
partners-like-about = ඔබේ සංවිධානය, නැතහොත් ඔබ මෙන් වැඩ කරන සංවිධානයක් සොයන්න. ඒ අසල ඇත්තේ එය සමඟ වැඩියෙන්ම සමාන සංවිධාන ය: මාතෘකා, රටවල්, සංවිධාන වර්ගය, එක්ව කළ වැඩ.
coverage-picture = සියලු ලිපි, භාෂාව අනුව
## For trainers

slides = ස්ලයිඩ
slide = ස්ලයිඩය
slide-of = ස්ලයිඩ { $total }න් { $number }
speaker-notes = සටහන්
full-screen = මුළු තිරය
print-this = මුද්‍රණය කරන්න
close = වසන්න
clock = සැසියේ ඔරලෝසුව
clock-begin = අරඹන්න
clock-pause = නවතා තබන්න
clock-again = මුලට යන්න
clock-back = පියවරක් ආපසු
clock-next = ඊළඟ පියවර
clock-less = විනාඩියක් අඩු කරන්න
clock-more = විනාඩියක් එක් කරන්න
clock-step-left = මේ පියවරේ ඉතිරි කාලය
clock-over = සැලසුම් කළාට වඩා වැඩි කාලය
clock-left = මුළු ඉතිරි කාලය
clock-began = ආරම්භ වූයේ
clock-ends = අවසන් වන්නේ
clock-then = ඊළඟට: { $step }
clock-done = සැසිය අවසන්
clock-differ = පියවරවල මිනිත්තු එකතුව { $sum } වේ. සැසියට සැලසුම් කර ඇත්තේ මිනිත්තු { $total }කි.
handout = බෙදා දෙන පත්‍රිකාව
handout-participants = සහභාගිවන්නන්ට
handout-trainer = පුහුණුකරුට
handout-how = බ්‍රව්සරයේ මෙනුවෙන් මේ පිටුව මුද්‍රණය කරන්න.
handout-notes = මගේ සටහන්

## Kept on the device

offline-page = මේ අඩවිය මේ උපාංගයේ තබා ගන්න
offline-intro = මෙහි තබා ගත් පිටු අන්තර්ජාලය නැතිව විවෘත වේ. ඔබට අවශ්‍ය භාෂා තෝරන්න.
offline-on-device = ඔබ කියවන්නේ දැනටමත් මේ උපාංගයේ ඇති පිටපතකි. එය අන්තර්ජාලය නැතිව ක්‍රියා කරයි; තව කිසිවක් තබා ගත යුතු නැත.
offline-otherwise = මුළු අඩවියම උපාංගයක හෝ USB එකක ෆෝල්ඩරයක් ලෙසද අන්තර්ජාලය නැතිව ක්‍රියා කරයි. මේ අඩවිය පවත්වාගෙන යන අයගෙන් පිටපතක් ඉල්ලන්න.
offline-no-script = අඩවිය බ්‍රව්සරයේ තබා ගැනීමට ස්ක්‍රිප්ටයක් අවශ්‍යයි, එහෙත් මෙහි එය ක්‍රියා නොකරයි.
offline-unable = මේ බ්‍රව්සරයට අඩවිය තබා ගත නොහැක. එය අලුත් එකක් විය යුතු අතර, ලිපිනය https වලින් ආරම්භ විය යුතුයි.
offline-size = { $size } MB
offline-not-kept-yet = තබාගෙන නැත
offline-kept = තබාගෙන ඇත
offline-in-part = කොටසක් තබාගෙන ඇත
offline-newer = තබාගෙන ඇත. ඊට වඩා අලුත් පිටපතක් තිබේ.
offline-newest = තබාගෙන ඇත, අලුත්ම පිටපත.
offline-save = තබා ගන්න
offline-update = යාවත්කාලීන කරන්න
offline-check = අලුත් පිටපතක් බලන්න
offline-remove = ඉවත් කරන්න
offline-progress = { $percent } % තබාගෙන ඇත
offline-failed = සියල්ල ලබා ගත නොහැකි විය. ලබා ගත් දේ රැඳේ; සම්බන්ධතාව හොඳ වූ විට නැවත උත්සාහ කරන්න.
offline-removed = මේ උපාංගයෙන් ඉවත් කළා.
offline-may-go = මේ බ්‍රව්සරය පිටපත තබා ගන්නා බවට පොරොන්දු වී නැත. උපාංගයට ඉඩ අවශ්‍ය වූ විට එය ඉවත් කළ හැක.
offline-withdrawn = මේ අඩවියෙන් යම් දෙයක් ඉවත් කර ගෙන ඇති අතර, එහි පිටු පිටපතෙන් ඉවත් කළා. පිටපත යාවත්කාලීන කරන්න.
offline-not-kept = මේ පිටුව මේ උපාංගයේ නැත
offline-not-kept-more = දැන් අන්තර්ජාල සම්බන්ධතාවක් නැත; මේ පිටුව තබාගෙන නැත. පසුව නැවත උත්සාහ කරන්න.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = උපුටා දැක්වීම සහ බෙදාගැනීම
qr-label = මෙම පිටුව අන්තර්ජාලයේ
feedback-link = එය කෙසේ සිදු වූවාදැයි අපට කියන්න
feedback-subject = එය කෙසේ සිදු වූවාද: { $title }
feedback-body =
    ඔබ උත්සාහ කළේ කුමක්ද, කොහේද?

    එහි ප්‍රතිඵලය කුමක්ද?

    කරුණාකර වින්දිතයන්ගේ නම් හෝ විස්තර ලියන්න එපා.
collection-page = මගේ එකතුව
collection-about = ඔබ එක් කරන සටහන් මෙම උපාංගයේ තබා ගැනේ. ඒවා පිළිවෙළට තබන්න, එක පොතක් ලෙස මුද්‍රණය කරන්න, නැතහොත් සබැඳිය අන් අයට යවන්න.
compare-page = සටහන් සසඳන්න
compare-about = සටහන් තුනක් දක්වා එක ළඟ.
tools-without = මෙම පිටුව ක්‍රියා කරන්නේ JavaScript සමඟ පමණි.
tool-add = මගේ එකතුවට එක් කරන්න
tool-remove = මගේ එකතුවෙන් ඉවත් කරන්න
tool-collection = මගේ එකතුව
tool-compare = සසඳන්න
tool-choose = ඔබේ එකතුවෙන් තුනක් දක්වා තෝරන්න
tool-copy-citation = උපුටනය පිටපත් කරන්න
tool-copy = පිටපත් කරන්න
tool-save = සුරකින්න
tool-copy-address = ලිපිනය පිටපත් කරන්න
tool-copied = පිටපත් විය
tool-share = බෙදාගන්න
tool-failed = මෙය පූරණය නොවීය. නැවත උත්සාහ කරන්න.
tool-more = පද මාලාවේ තවත්
tool-empty = මෙහි තවම කිසිවක් නැත. සටහනක් විවෘත කර “මගේ එකතුවට එක් කරන්න” තෝරන්න.
tool-up = ඉහළට ගෙනයන්න: { $title }
tool-down = පහළට ගෙනයන්න: { $title }
tool-out = ඉවත් කරන්න: { $title }
tool-print = පොතක් ලෙස මුද්‍රණය කරන්න
tool-link = මෙම එකතුවේ සබැඳිය පිටපත් කරන්න
tool-shared = යමෙක් මෙම එකතුව බෙදාගෙන ඇත. එය තවම ඔබේ නොවේ.
tool-keep = මගේ එකට එක් කරන්න
tool-mine = මගේ එක පෙන්වන්න
tool-contents = පටුන
tool-unread = පූරණය නොවීය: { $title }

## රැගෙන යාමට පිටපත්

readme-open = සියල්ල දිගහැරිය පසු ෆෝල්ඩරය විවෘත කර index.html මත දෙවරක් ක්ලික් කරන්න. එය ඕනෑම බ්‍රව්සරයකින් විවෘත වේ.
readme-private = ඔබ මෙහි කියවන සහ සොයන දේ මේ උපාංගයේම රැඳේ. කිසිවක් කොහේවත් යවන්නේ නැත.
readme-date = මේ පිටපත { $date } දින සාදා ඇත.
readme-check = මේ පිටපත සම්පූර්ණද, වෙනස් කර නැද්ද, ඉන් පසු එහි යම් දෙයක් ඉවත් කර ගෙන ඇද්ද යන්න දැන ගැනීමට: fieldbook verify
download-page = රැගෙන යන්න
download-intro = මේ ගොනු අන්තර්ජාලය නැතිව කියවිය හැකිය. ඒවා USB එකකට පිටපත් කරන්න, නැතහොත් දුරකථනයකින් තවත් දුරකථනයකට යවන්න.
download-zip = සියලු පිටු, දිගහැරීමට
download-zip-for = පරිගණක සඳහා: සියලු පිටු, සෙවීම සමඟ.
download-zip-how = ගොනුව පරිගණකයට පිටපත් කරන්න. එය මත දකුණු ක්ලික් කර “සියල්ල දිගහරින්න” (Extract All) තෝරන්න. අලුත් ෆෝල්ඩරය විවෘත කර, ඉන් පසු index.html විවෘත කරන්න. zip ගොනුව ඇතුළතදීම විවෘත කළහොත් සබැඳි සහ සෙවීම ක්‍රියා නොකරයි.
download-html = දුරකථන සඳහා එක ගොනුවක්
download-html-for = සියලු ලිපි එකම පිටුවක. ඕනෑම බ්‍රව්සරයකින් විවෘත වේ; සෙවීමද හැකිය.
download-html-how = ගොනුව දුරකථනයට පිටපත් කර, ගොනු කළමනාකරු (file manager) තුළ එය සොයා, බ්‍රව්සරයකින් විවෘත කරන්න.
download-epub = පොත
download-epub-for = ඊ-රීඩර් සහ කියවීමේ යෙදුම් සඳහා.
download-epub-how = කියවීමේ යෙදුමකින් විවෘත කරන්න, නැතහොත් ඊ-රීඩරයට පිටපත් කරන්න.
download-zim = Kiwix ගොනුව
download-zim-for = Kiwix යෙදුම සඳහා, නැතහොත් පුහුණු කාමරයක Kiwix සේවාදායකයක් සඳහා.
download-zim-how = එය Kiwix තුළ විවෘත කරන්න. Android 11 හෝ ඊට අලුත් නම්, Kiwix යෙදුම kiwix.org වෙතින් ස්ථාපනය කරන්න: Play Store හි යෙදුමට දුරකථනයට පිටපත් කළ ගොනු විවෘත කළ නොහැක.
download-pdf = මුද්‍රණය සඳහා
download-pdf-for = A4 පිටුවලට සකසා ඇත.
download-pdf-how = එය විවෘත කර මුද්‍රණය කරන්න. තිර කියවනයක් (screen reader) භාවිත කරන විට වෙබ් පිටු කියවීම වඩා පහසුය.
download-languages = භාෂා: { $languages }
download-file = { $name } ({ $size }, { $date } දින සෑදූ)
download-check = පිටපත සම්පූර්ණද, වෙනස් කර නැද්ද?
download-check-how = පිටපත් වසර ගණනක් අතින් අතට යයි. පිටපතක් සෑදූ විට තිබූ ලෙසම තිබේද, එය කොපමණ පරණද, ඉන් පසු එහි යම් දෙයක් ඉවත් කර ගෙන ඇද්ද යන්න පහත විධානය කියයි.
