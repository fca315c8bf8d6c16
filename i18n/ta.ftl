# Tamil: translated from en.ftl.

site-title = Fieldbook
site-description = ஆசியாவில் ஆட்கடத்தலுக்கும் சுரண்டலுக்கும் எதிரான நம்பிக்கை தரும் நடைமுறைகள்: என்ன செய்யப்பட்டது, அதனால் விளைந்தது என்ன, மற்றவர்கள் அதை மீண்டும் செய்ய என்ன தேவை.

## Every page

skip-to-content = உள்ளடக்கத்துக்குச் செல்க
menu = பட்டி
home = முகப்பு
languages = மொழிகள்
breadcrumbs = நீங்கள் இருக்கும் இடம்
feed = செய்தியோடை
edit-page = மாற்றத்தைப் பரிந்துரைக்க
licence-note = ஒவ்வொரு பக்கத்தின் உரையும் அதில் குறிப்பிடப்பட்ட உரிமத்தின் கீழ் உள்ளது. மூல ஆவணங்களின் பெயர்கள் அடிக்குறிப்புகளில் உள்ளன.
open-data = திறந்த தரவு

## Home

home-browse = தேவையானதைக் கண்டறிய
home-topics = தலைப்பு வாரியாக
home-new = புதியவை
home-collections = இந்த அறிவுத் தொகுப்பில்
count-entries = { $count ->
    [one] { $count } பதிவு
   *[other] { $count } பதிவுகள்
}
count-languages = { $count ->
    [one] { $count } மொழி
   *[other] { $count } மொழிகள்
}

## Lists

pages = பக்கங்கள்
page-of = பக்கம் { $page } / { $pages }
previous-page = முந்தையது
next-page = அடுத்தது
nothing-here = இங்கு இன்னும் எதுவும் இல்லை.
all-terms = அனைத்து { $name }
narrower-terms = இன்னும் குறிப்பாக
glossary-letters = எழுத்துகள்
all-entries = எல்லாப் பதிவுகளும் அகர வரிசையில்

## Search

search = தேடல்
search-without = தேடலுக்கு ஸ்கிரிப்ட் தேவை; இங்கு அது இயங்கவில்லை. கீழே உள்ள பட்டியல்கள் எல்லாப் பதிவுகளுக்கும் இட்டுச் செல்லும்.
search-filters = முடிவுகளைச் சுருக்குக
search-collection = தொகுப்பு
search-language = உரையின் மொழி
search-clear = எல்லாத் தேர்வுகளையும் நீக்குக
search-more = மேலும் காட்டுக
search-wider = உங்கள் சொற்களின் பிற வடிவங்கள்
search-show-wider = உங்கள் சொற்களின் பிற வடிவங்கள் உள்ள பதிவுகளைக் காட்டுக
search-suggestion = “{ $query }” என்பதா?
search-none = எதுவும் கிடைக்கவில்லை. வேறு சொற்களையோ குறைவான சொற்களையோ முயலுங்கள், அல்லது கீழே உள்ள பட்டியல்களைப் பாருங்கள்.
search-none-chosen = இந்தத் தேர்வுகளில் எதுவும் கிடைக்கவில்லை.
search-partial = இந்தச் சொற்கள் அனைத்தும் உள்ள பதிவு இல்லை. இவற்றில் சில சொற்கள் உள்ளன.
search-similar = எழுதியபடி கிடைக்கவில்லை. தேடப்பட்ட ஒத்த சொற்கள்:
search-incomplete = அட்டவணையின் ஒரு பகுதியை ஏற்ற முடியவில்லை. சில பதிவுகள் விடுபட்டிருக்கலாம்.
search-retry = மீண்டும் முயல்க
search-failed = தேடலைத் தொடங்க முடியவில்லை. இந்தப் பக்கத்தை மீண்டும் ஏற்றுங்கள், அல்லது கீழே உள்ள பட்டியல்களைப் பாருங்கள்.
search-busy = தேடுகிறது…

## Entries

contents = இந்தப் பக்கத்தில்
facts = ஒரே பார்வையில்
criteria = அளவுகோல்கள்
criteria-note = மீளாய்வாளர்கள் மதிப்பெண் தரும் ஒவ்வோர் அளவுகோலைப் பற்றியும் மூல ஆவணங்கள் சொல்வது. “மதிப்பெண் இல்லை” என்றால் எந்த மீளாய்வாளரும் மதிப்பெண் தரவில்லை என்று பொருள்.
not-rated = மதிப்பெண் இல்லை
score-of = { $most }-க்கு { $score }
keep-reading = தொடர்ந்து படிக்க
like-this-organisations = இதைப் பெரிதும் ஒத்த அமைப்புகள்
reading-time = { $minutes ->
    [one] படிக்க { $minutes } நிமிடம்
   *[other] படிக்க { $minutes } நிமிடங்கள்
}
unit-minutes = { $count ->
    [one] { $count } நிமிடம்
   *[other] { $count } நிமிடங்கள்
}
footnotes = அடிக்குறிப்புகள்
footnote-back = உரைக்குத் திரும்புக
table = அட்டவணை
not-reviewed = இந்தப் பதிவுக்கு எந்த மீளாய்வாளரும் இன்னும் மதிப்பெண் தரவில்லை.
needs-update = இந்தப் பதிவைப் புதுப்பிக்க வேண்டும்.
archived = இந்தப் பதிவு ஆவணமாக வைக்கப்பட்டுள்ளது; இனி புதுப்பிக்கப்படாது.
callout-note = குறிப்பு
callout-tip = உதவிக்குறிப்பு
callout-important = முக்கியம்
callout-warning = எச்சரிக்கை
callout-caution = கவனம்

## Reviews

review-page = பதிவுகள் எப்படி மீளாய்வு செய்யப்படுகின்றன
review-intro = மீளாய்வாளர்கள் ஒவ்வோர் அளவுகோலுக்கும் 0 முதல் 4 வரை மதிப்பெண் தந்து, காரணமும் சொல்கிறார்கள். மதிப்பெண்கள், காரணங்கள், மீளாய்வாளர்களின் பெயர்கள், அவர்களின் அமைப்புகள் ஆகியவை வெளியிடப்படுகின்றன.
review-from = { $field }: “{ $term }” அல்லது அதற்கு மேல் என்றால், ஒரு பதிவு வெளியிடப்படும் முன் இந்த மீளாய்வு தேவை. மற்றப் பதிவுகளின் பக்கங்கள், அவற்றுக்கு யாரும் மதிப்பெண் தரவில்லை என்று சொல்லும்.
review-reviewers = { $count ->
    [one] குறைந்தது ஒரு மீளாய்வாளர் ஒவ்வோர் அளவுகோலுக்கும் மதிப்பெண் தருகிறார்.
   *[other] குறைந்தது { $count } மீளாய்வாளர்கள் ஒவ்வோர் அளவுகோலுக்கும் மதிப்பெண் தருகிறார்கள்.
}
review-others = மீளாய்வாளர்கள் வெவ்வேறு அமைப்புகளைச் சேர்ந்தவர்கள்; அவர்கள் மதிப்பெண் தரும் பணியில் அந்த அமைப்புகள் எதுவும் பங்கேற்கவில்லை.
review-least = “{ $is }” ({ $field }) எனப்பட “{ $least }” அல்லது அதற்கு மேல் தேவை ({ $then }).
review-with = “{ $is }” ({ $field }) எனப்பட இத்தகைய ஒன்றாவது தேவை ({ $then }): { $mark }.
review-questions = மீளாய்வாளர்கள் கேட்பவை
review-criterion = அளவுகோல்
review-question = கேள்வி
review-scale = மதிப்பெண்களின் பொருள்
review-score = மதிப்பெண்
review-reason = காரணம்
score-0 = அறிகுறி எதுவும் இல்லை
score-1 = சிறிதளவு
score-2 = ஓரளவு
score-3 = பெரும்பாலும்
score-4 = முழுமையாக
notice-review-due = இந்தப் பதிவு { $date }-க்குள் மீண்டும் மீளாய்வு செய்யப்பட்டிருக்க வேண்டும். அதன் பிறகு தகவல்கள் மாறியிருக்கலாம்.

## What was withdrawn

withdrawn = இந்தப் பக்கம் திரும்பப் பெறப்பட்டது
withdrawn-more = இது இனி இந்தத் தளத்தின் பகுதி அல்ல. உங்களிடம் நகல் இருந்தால், தயவுசெய்து அதை அழித்துவிடுங்கள்; மற்றவர்களுக்கு அனுப்பாதீர்கள்.

## What is here and what is missing

coverage-page = இங்கு இருப்பதும் இல்லாததும்
coverage-intro = எண்கள் பதிவுகளின் எண்ணிக்கையைக் காட்டுகின்றன. காலியான இடங்கள், எங்கே இன்னும் எடுத்துக்காட்டுகள் இல்லை என்பதைக் காட்டுகின்றன.
coverage-translations = மொழிபெயர்ப்புகள்
coverage-language = மொழி
coverage-originals = இந்த மொழியிலேயே எழுதியவை
coverage-done = மீளாய்வு செய்யப்பட்டவை
coverage-machine = இயந்திர வரைவு
coverage-draft = வரைவு
coverage-stale = காலாவதியானவை
coverage-unverified = ஒப்பிடப்படாதவை
coverage-missing = இல்லாதவை
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = செய்ய வேண்டிய மீளாய்வுகள்
coverage-due-none = அடுத்த 60 நாட்களில் செய்ய வேண்டிய மீளாய்வு எதுவும் இல்லை.

## Translations

notice-untranslated = இந்தப் பக்கம் இன்னும் இந்த மொழியில் இல்லை: { $language }. நீங்கள் படிக்கும் மொழி: { $shown }.
notice-machine = இது இயந்திரம் எழுதிய வரைவு மொழிபெயர்ப்பு (மூல மொழி: { $source }). இதை இன்னும் யாரும் மீளாய்வு செய்யவில்லை.
notice-draft = இந்த மொழிபெயர்ப்பு ஒரு வரைவு. இதை இன்னும் யாரும் மீளாய்வு செய்யவில்லை.
notice-stale = இந்த மொழிபெயர்ப்புக்குப் பிறகு மூல உரை ({ $source }) மாறியுள்ளது. மாறியவை: { $sections }.
notice-unverified = மூல உரையின் ({ $source }) எந்தப் பதிப்பிலிருந்து இது மொழிபெயர்க்கப்பட்டது என்பது பதிவாகவில்லை.
read-source = மூல உரையைப் படிக்க ({ $source })
translate-this = இந்தப் பக்கத்தை மொழிபெயர்க்க உதவுக
untranslated-badge = மொழி: { $language }
section-of-fields = தலைப்பும் விவரங்களும்

## Address not found and language chooser

not-found-title = பக்கம் கிடைக்கவில்லை
not-found-text = இந்த முகவரியில் பக்கம் எதுவும் இல்லை. அது வேறிடத்துக்கு மாற்றப்பட்டிருக்கலாம், அல்லது முகவரி தவறாகத் தட்டச்சு செய்யப்பட்டிருக்கலாம்.
not-found-home = முகப்புக்குச் செல்க
chooser-title = உங்கள் மொழியைத் தேர்ந்தெடுக்க
unzip-first = இங்குள்ள இணைப்புகள் திறக்கவில்லை என்றால், முதலில் zip கோப்பு முழுவதையும் பிரித்தெடுத்து, இந்தப் பக்கத்தை மீண்டும் திறக்கவும்.

## Collections

collection-practices = நடைமுறைகள்
collection-practices-about = ஆட்கடத்தலுக்கும் சுரண்டலுக்கும் எதிராக யாரோ செய்தது, அதனால் விளைந்தது, மற்றவர்கள் அதை மீண்டும் செய்யத் தேவையானது.
collection-guides = வழிகாட்டிகள்
collection-guides-about = எப்படிச் செய்வது, படிப்படியாக.
collection-factsheets = தகவல் தாள்கள்
collection-factsheets-about = அச்சிட்ட இரண்டு பக்கங்களில் ஒரு வழிகாட்டி.
collection-sessions = பயிற்சி அமர்வுகள்
collection-sessions-about = பயிற்றுநர் அச்சிட்டு நடத்தக்கூடிய அமர்வுத் திட்டங்கள்.
collection-recommendations = பரிந்துரைகள்
collection-recommendations-about = சட்டம் இயற்றுவோர், அமைப்புகள், நன்கொடையாளர்கள், ஊடகம், ஆய்வாளர்கள் ஆகியோர் செய்யுமாறு கேட்கப்படுவது, அதைக் காட்டும் நடைமுறைகளுடன்.
collection-networks = வலையமைப்புகள்
collection-networks-about = குழுக்கள், கூட்டணிகள், பணிக்குழுக்கள்; அவற்றை ஒன்றாக வைத்திருப்பவை.
collection-organisations = அமைப்புகள்
collection-organisations-about = இங்கு விவரிக்கப்படும் பணிகளில் பங்கேற்றவர்கள்.
collection-glossary = சொற்களஞ்சியம்
collection-glossary-about = இத்துறையில் பணியாற்றுவோர் பயன்படுத்தும் சொற்கள், எளிய மொழியில்.
collection-sources = மூல ஆவணங்கள்
collection-sources-about = இங்குள்ள ஒவ்வொரு தகவலும் எடுக்கப்பட்ட ஆவணங்கள்.
collection-news = செய்திகள்
collection-news-about = களத்திலிருந்து தேதியிட்ட குறிப்புகள்.
collection-pages = இந்தத் தளம் பற்றி
collection-pages-about = இந்தத் தளம் என்ன, எப்படிப் பங்கேற்பது.

## Vocabularies with pages

vocabulary-topics = தலைப்புகள்
vocabulary-audiences = வாசகர்கள்
vocabulary-levels = நிலைகள்
vocabulary-countries = நாடுகள்

## Fields

field-title = தலைப்பு
field-summary = சுருக்கம்
field-status = தற்போதைய நிலை
field-topics = தலைப்புகள்
field-audiences = யாருக்காக
field-countries = நாடுகள்
field-organisations = அமைப்புகள்
field-sources = மூல ஆவணங்கள்
field-reviewed_on = மீளாய்வு செய்த தேதி
field-review_due = அடுத்த மீளாய்வு
field-reviews = மீளாய்வுகள்
field-licence = உரிமம்
field-safeguarding = மக்களைப் பாதுகாத்தல்
field-images = படங்கள்
field-documented_on = பதிவான தேதி
field-period = காலம்
field-level = நிலை
field-exploitation = சுரண்டல் வகை
field-sector = துறை
field-stage = கட்டம்
field-evidence_level = சான்று
field-outcome = விளைவு
field-depth = விவர அளவு
field-building_blocks = அடிப்படைக் கூறுகள்
field-criteria = அளவுகோல்கள்
field-code = குறியீடு
field-version = பதிப்பு
field-series = தொடர்
field-practices = இதைக் காட்டும் நடைமுறைகள்
field-of_guide = எந்த வழிகாட்டியின் சுருக்கம்
field-name = பெயர்
field-acronym = சுருக்கப் பெயர்
field-name_aliases = வேறு எழுத்து வடிவங்கள்
field-kind = வகை
field-website = இணையதளம்
field-activity = முக்கியப் பணி
field-formality = அமைப்பு வடிவம்
field-members = உறுப்பினர்கள்
field-secretariat = செயலகம்
field-dates = தேதிகள்
field-statement = பரிந்துரை
field-audience = யாருக்கானது
field-number = எண்
field-source = மூல ஆவணம்
field-label = சொல்
field-definition = வரையறை
field-broader = பரந்த பொருளுடைய சொல்
field-forms = பிற வடிவங்கள்
field-avoid = தவிர்க்க வேண்டிய சொற்கள்
field-term = இதற்குப் பதிலாக
field-prefer = இப்படி எழுதுக
field-why = காரணம்
field-csl_type = வகை
field-author = ஆசிரியர்கள்
field-issued = தேதி
field-container_title = இடம்பெற்ற வெளியீடு
field-collection_title = தொடர்
field-publisher = வெளியீட்டாளர்
field-publisher_place = வெளியிட்ட இடம்
field-url = இணைய முகவரி
field-language = மொழி
field-duration = கால அளவு
field-objectives = பங்கேற்பாளர்கள் செய்ய முடிபவை
field-materials = தேவையானவை
field-uses = பயன்படுத்தும் பதிவுகள்
field-mode = நடத்தும் முறை
field-group_size = குழுவின் அளவு
field-date = தேதி
field-organisation = அமைப்பு
field-independent_evaluation = சுயாதீன மதிப்பீடு
field-reviewer = மதிப்பாய்வாளர்

## Backlinks

backlink-practices = இதைக் குறிப்பிடும் நடைமுறைகள்
backlink-practices-organisations = இந்த அமைப்பு பங்கேற்ற நடைமுறைகள்
backlink-practices-sources = இந்த மூல ஆவணத்திலிருந்து எடுத்த நடைமுறைகள்
backlink-guides = இதைப் பயன்படுத்தும் வழிகாட்டிகள்
backlink-guides-practices = இந்த நடைமுறையைப் பயன்படுத்தும் வழிகாட்டிகள்
backlink-factsheets = தகவல் தாள்கள்
backlink-factsheets-of_guide = இரண்டு பக்கங்களில் இந்த வழிகாட்டி
backlink-sessions = இதைப் பயன்படுத்தும் பயிற்சி அமர்வுகள்
backlink-recommendations = இதைக் குறிப்பிடும் பரிந்துரைகள்
backlink-recommendations-practices = இந்த நடைமுறை காட்டும் பரிந்துரைகள்
backlink-recommendations-source = இந்த மூல ஆவணத்தின் பரிந்துரைகள்
backlink-networks = இதைக் குறிப்பிடும் வலையமைப்புகள்
backlink-networks-members = உறுப்பினராக உள்ள வலையமைப்புகள்
backlink-organisations = இதைக் குறிப்பிடும் அமைப்புகள்
backlink-glossary = சொற்களஞ்சியச் சொற்கள்
backlink-sources = இதைக் குறிப்பிடும் மூல ஆவணங்கள்
backlink-news = இதைக் குறிப்பிடும் செய்திகள்
backlink-pages = இதைக் குறிப்பிடும் பக்கங்கள்

## Sections of entries

section-background = பின்னணியும் சூழலும்
    .aliases = பின்னணி | பின்னணி மற்றும் சூழல்
section-implementation = செயல்படுத்தல்
    .aliases = நடைமுறைப்படுத்தல் | செய்தது என்ன
section-achievements = சாதனைகள்
    .aliases = அடைவுகள் | விளைவுகள்
section-ethics = அறநெறி
    .aliases = நெறிமுறைகள் | அறநெறிச் சிக்கல்கள்
section-lessons = கற்ற பாடங்கள்
    .aliases = பாடங்கள் | கற்றுக்கொண்ட பாடங்கள்
section-replicability = வேறு இடங்களில் செயல்படுத்துவதற்கான நிபந்தனைகள்
    .aliases = மீண்டும் செயல்படுத்துவதற்கான நிபந்தனைகள் | பிற இடங்களில் செயல்படுத்துவதற்கான நிபந்தனைகள்
section-references = மேற்கோள்கள்
    .aliases = மூல ஆவணங்கள் | உசாத்துணை
section-context = சூழல்
    .aliases = பின்புலம்
section-concepts = அடிப்படைக் கருத்துகள்
    .aliases = கருத்துகள் | அடிப்படைக் கருத்துக்கள்
section-steps = படிகள்
    .aliases = படிநிலைகள்
section-guidelines = வழிகாட்டுதல்கள்
    .aliases = வழிகாட்டு நெறிமுறைகள்
section-examples = எடுத்துக்காட்டுகள்
    .aliases = உதாரணங்கள்
section-problems = சிக்கல்கள்
    .aliases = பிரச்சினைகள் | பிரச்சனைகள்
section-key-points = முக்கியக் கருத்துகள்
    .aliases = முக்கிய கருத்துகள் | முக்கியக் குறிப்புகள்
section-checklist = சரிபார்ப்புப் பட்டியல்
    .aliases = சரிபார்ப்பு பட்டியல்
section-more = மேலும் அறிய
    .aliases = மேலும் படிக்க | மேலும் தகவல்
section-about = அறிமுகம்
    .aliases = பற்றி
section-purpose = நோக்கம்
    .aliases = குறிக்கோள்
section-structure = கட்டமைப்பு
    .aliases = அமைப்பு
section-success-factors = வெற்றிக்கான காரணிகள்
    .aliases = வெற்றிக் காரணிகள் | வெற்றிக்கான காரணங்கள்
section-outline = சுருக்கத் திட்டம்
    .aliases = திட்டச் சுருக்கம்
section-activities = செயல்பாடுகள்
    .aliases = செயற்பாடுகள்
section-facilitator-notes = வழிநடத்துநருக்கான குறிப்புகள்
    .aliases = வழிநடத்துநர் குறிப்புகள் | வழிநடத்துநருக்கு குறிப்புகள்
section-debrief = நிறைவுக் கலந்துரையாடல்
    .aliases = நிறைவு உரையாடல் | இறுதிக் கலந்துரையாடல்
section-lead = தொடக்கப் பகுதி

## Hints in the files that `new` and `translate` write

hint-new = வெற்றிடங்களை நிரப்புங்கள். # க்குப் பின்னும் <!-- --> இவற்றுக்கு இடையிலும் உள்ளவை குறிப்புகள் மட்டுமே; வாசகர்கள் அவற்றைப் பார்ப்பதில்லை.
hint-optional = இங்கிருந்து எதுவும் கட்டாயமில்லை. ஒரு வரியைப் பயன்படுத்த அதன் தொடக்கத்தில் உள்ள # ஐ நீக்குங்கள்.
hint-translate = ஒவ்வொரு மூல உரைக்கும் கீழே அதன் மொழிபெயர்ப்பை எழுதுங்கள். மூல உரையை அப்படியே விடலாம்; வாசகர்கள் அதைப் பார்ப்பதில்லை.
hint-lead = ஒன்று அல்லது இரண்டு வாக்கியங்கள்: இது எதைப் பற்றியது, யாருக்கானது?
hint-field-summary = மிக முக்கியமானது ஒன்று அல்லது இரண்டு வாக்கியங்களில்.
hint-field-sources = தகவல்கள் எடுக்கப்பட்ட ஆவணங்கள்.
hint-field-personal_data = உரையில் தனிநபர் விவரங்கள் உள்ளனவா?
hint-field-documented_on = எப்போது எழுதப்பட்டது என்பது, எப்போது நடந்தது என்பதல்ல.
hint-field-building_blocks = வெற்றி பெறத் தேவையானவை, ஒவ்வொன்றாக.
hint-field-criteria = ஒவ்வோர் அளவுகோல் பற்றியும் மூல ஆவணம் கூறுவது; கூறாததை விட்டுவிடுங்கள்.
hint-field-objectives = அதன் பிறகு பங்கேற்பாளர்களால் செய்ய முடிவது.
hint-section-background = என்ன பிரச்சினை, எங்கே, யாரைப் பாதித்தது? தனிநபர் பெயர்களை எழுத வேண்டாம்.
hint-section-implementation = படிப்படியாக என்ன செய்யப்பட்டது, யார் செய்தார்கள், எவ்வளவு பணமும் ஆட்களும் தேவைப்பட்டன?
hint-section-achievements = என்ன மாறியது, அது எப்படித் தெரியும்? பலன் தராததையும் சொல்லுங்கள்.
hint-section-ethics = மக்களுக்கு எது தீங்கு செய்திருக்கலாம், அவர்கள் எப்படிப் பாதுகாக்கப்பட்டார்கள்?
hint-section-lessons = அடுத்த முறை எதை அப்படியே செய்வீர்கள், எதை வேறுவிதமாகச் செய்வீர்கள்?
hint-section-replicability = இதை வேறு இடத்தில் செய்ய மற்றவர்களிடம் என்ன இருக்க வேண்டும், என்ன தெரிந்திருக்க வேண்டும்?
hint-section-references = மூல ஆவணங்களைப் பட்டியலிடுங்கள்: [[sources/…]].
hint-section-context = இந்த வழிகாட்டி எப்போது, யாருக்குப் பயன்படும்?
hint-section-concepts = வாசகர்களுக்குத் தேவையான சொற்களையும் கருத்துகளையும் விளக்குங்கள்.
hint-section-steps = ஒவ்வொரு படியையும் விவரியுங்கள்: என்ன செய்வது, யார் செய்வது, என்ன தேவை.
hint-section-guidelines = எதைக் கவனத்தில் கொள்ள வேண்டும், எதைத் தவிர்க்க வேண்டும்?
hint-section-examples = ஒருவர் எப்படிச் செய்தார் என்று காட்டி அந்த நடைமுறைக்கு இணைப்புக் கொடுங்கள்.
hint-section-problems = அடிக்கடி எது தவறாகிறது, எது உதவுகிறது?
hint-section-key-points = நினைவில் கொள்ள வேண்டிய மூன்று முதல் ஐந்து கருத்துகள்.
hint-section-checklist = தொடங்கும் முன் சரிபார்க்க வேண்டிய கேள்விகள்.
hint-section-more = மேலும் எங்கே படிக்கலாம்: வழிகாட்டிகள், நடைமுறைகள், மூல ஆவணங்கள்.
hint-section-outline = அமர்வு ஒரே பார்வையில்: பகுதிகளும் நிமிடங்களும்.
hint-section-activities = ஒவ்வொரு செயல்பாட்டையும் விவரியுங்கள்: நோக்கம், நேரம், அறிவுறுத்தல்கள், பொருட்கள்.
hint-section-facilitator-notes = வழிநடத்துநர் தயாரிக்க, கவனிக்க, தவிர்க்க வேண்டியவை.
hint-section-debrief = முடிவில் கேட்கும் கேள்விகள்: பங்கேற்பாளர்கள் எதை எடுத்துச் செல்கிறார்கள்?

## The form for sharing an experience

hint-form-name = உங்கள் அனுபவத்தைப் பகிருங்கள்
hint-form-about = நீங்கள் எதை முயன்றீர்கள், அதன் விளைவு என்ன, மற்றவர்கள் அதைச் செய்ய என்ன தேவை என்று சொல்லுங்கள். இந்தத் திட்டத்தில் ஒருவர் அதைப் பதிவாக எழுதுவார்.
hint-form-public = **நீங்கள் இங்கே எழுதுவது எல்லாம் உடனே பொதுவில் தெரியும், அதன் நகல்கள் இருந்துகொண்டே இருக்கும்.** யாருடைய பெயரையும் எழுதாதீர்கள். ஒருவரிடம் கொண்டுசெல்லக்கூடியவற்றை விட்டுவிடுங்கள்: துல்லியமான இடங்கள், தங்குமிடங்கள், தேதிகள், வயது, தொலைபேசி எண்கள். புகைப்படங்களை இணைக்காதீர்கள்: எப்படி அனுப்புவது என்று முதலில் கேளுங்கள். எந்த மொழியிலும் எழுதலாம், தெரியாததை விட்டுவிடுங்கள்.
hint-form-section-references = இதை அறிந்த ஆவணங்கள், இருந்தால்.
hint-form-agreed = அனுப்பும் முன்
hint-form-nobody = நான் எழுதியதிலிருந்து யாரையும் அடையாளம் காண முடியாது, அவர்களின் அயலவராலும் முடியாது.
hint-form-rights = இதைப் பகிர எனக்கு உரிமை உண்டு, இந்தத் தளத்தின் உரிமத்தின்படி இதை இங்கே வெளியிடலாம்.
hint-form-copies = இந்தப் பக்கம் பொதுவானது என்றும் இதன் நகல்களைத் திரும்பப் பெற முடியாது என்றும் எனக்குத் தெரியும்.

## The form editor

hint-editor-id = இணைய முகவரியின் கடைசிப் பகுதி: சிறிய இலத்தீன் எழுத்துகள் a–z, இலக்கங்கள், இணைப்புக்குறி. எல்லா மொழிகளிலும் இதுவே; பின்னர் மாறாது.
hint-editor-translate = முதலில் வேறு மொழியில் எழுதப்பட்டது. வலப்பக்கத்தில் உங்கள் மொழியைத் தேர்ந்தெடுத்து அதன் கீழே உள்ளதை மொழிபெயருங்கள்.
hint-editor-body = உரை

## Needs, series, browsing, briefs

vocabulary-needs = நீங்கள் செய்ய வேண்டியது என்ன?
field-needs = எதற்கு உதவும்
vocabulary-selections = தொடர்கள்
field-selections = தொடர்
vocabulary-stages = கட்டங்கள்
vocabulary-evidence-levels = சான்று நிலைகள்
vocabulary-outcomes = விளைவுகள்
vocabulary-languages = மொழிகள்
home-featured = தேர்ந்தெடுத்தவை
browse-narrow = இந்தப் பட்டியலைச் சுருக்குக
browse-everything = அனைத்தையும் பார்க்க
briefs = பரிந்துபேசல் தாள்கள்
briefs-intro = வாசகர்களையும் நாட்டையும் தேர்ந்தெடுங்கள். ஒவ்வொரு தாளும் அச்சிட்ட இரண்டு பக்கங்களில் அடங்கும்: என்ன கேட்கப்படுகிறது, அதைக் காட்டும் நடைமுறைகள், அவை எவ்வளவு நன்றாகப் பதிவாகியுள்ளன, மூல ஆவணங்கள்.
briefs-everywhere = எல்லா நாடுகளும்
brief-title = பரிந்துபேசல் தாள், யாருக்காக: { $audience }
brief-title-country = பரிந்துபேசல் தாள், யாருக்காக: { $audience } – { $country }
brief-asked = கேட்கப்படுவது
brief-shown = அதைக் காட்டும் நடைமுறைகள்
brief-elsewhere = பிற நாடுகளில் காட்டப்பட்டவை
brief-not-shown = இங்குள்ள எந்த நடைமுறையும் இதை இன்னும் காட்டவில்லை.
brief-also-asked = மேலும் கேட்கப்படுவது
brief-from = இந்தத் தாள் எவற்றிலிருந்து உருவானது
brief-print = அச்சிட்டால் இரண்டு பக்கங்கள்.

## The page of the design system

design-page = வடிவமைப்பு முறைமை
design-intro = பக்கங்கள் உருவாகும் பகுதிகள், இந்தத் தளத்தின் சொந்த உரைகளுடன். வடிவமைப்பை மாற்றுபவர் ஒவ்வொரு பகுதியையும் இங்கே சரிபார்க்கலாம்.
design-type = எழுத்துரு
design-colours = நிறங்கள்
design-parts = பகுதிகள்
## Pictures

evidence-page = சான்று வரைபடம்
evidence-intro = எதைப் பற்றி எத்தனை பதிவுகள் உள்ளன, எங்கே இன்னும் எதுவும் இல்லை. ஓர் எண்ணைத் தேர்ந்தெடுத்தால் அதற்குரிய பதிவுகளைக் காணலாம்.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = வரைபடத்தில் { $name }
evidence-map-about = சதுரங்கள் வரைபடத்தில் இருக்கும் இடத்துக்கு அருகில் உள்ளன. எண்கள் எல்லா வகைப் பதிவுகளையும் எண்ணுகின்றன.
picture-table = அட்டவணையாக
picture-entries = பதிவுகள்
picture-rest = மேலும் { $count }
picture-more = மேலும் படங்கள்
timeline-page = காலக்கோடு
timeline-intro = பதிவுகள் ஆண்டு வாரியாகச் சொல்வதும், இன்னும் எதுவும் இல்லாத ஆண்டுகளும்.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] பதிவு இல்லாத { $count } ஆண்டு
   *[other] பதிவு இல்லாத { $count } ஆண்டுகள்
}
timeline-undated = தேதி இல்லாதவை
partners-page = யார் யாருடன் பணியாற்றினர்
partners-intro = ஒரே பதிவில் சேர்ந்து வரும் இரண்டு பெயர்களைக் கோடு இணைக்கிறது; எடுத்துக்காட்டாக, இரண்டும் ஒரே நடைமுறையில் பங்கேற்றதால். கோடு தடிமனாக இருந்தால், இரண்டும் வரும் பதிவுகள் அதிகம்.
partners-node = { $count ->
    [one] { $name }: மேலும் { $count } பெயருடன்
   *[other] { $name }: மேலும் { $count } பெயர்களுடன்
}
partners-left-out = மொத்தம் { $count } பெயர்களில், மற்றவற்றுடன் மிகுதியாகச் சேர்ந்து வரும் { $shown } படத்தில் உள்ளன. அட்டவணையில் எல்லாம் உள்ளன.
partners-with = சேர்ந்து வருபவை
partners-like-organisations = உங்கள் அமைப்பைப் போன்ற அமைப்புகள்
partners-like-about = உங்கள் அமைப்பை, அல்லது உங்களைப் போல் பணியாற்றும் ஓர் அமைப்பைக் கண்டறியுங்கள். அதன் அருகில் அதனுடன் மிகுதியாக ஒத்த அமைப்புகள் உள்ளன: தலைப்புகள், நாடுகள், அமைப்பின் வகை, கூட்டுப் பணி.
coverage-picture = எல்லாப் பதிவுகளும், மொழி வாரியாக
## For trainers

slides = படவில்லைகள்
slide = படவில்லை
slide-of = { $total } இல் படவில்லை { $number }
speaker-notes = குறிப்புகள்
full-screen = முழுத் திரை
print-this = அச்சிடுக
close = மூடுக
clock = அமர்வுக் கடிகாரம்
clock-begin = தொடங்குக
clock-pause = இடைநிறுத்துக
clock-again = தொடக்கத்திற்குத் திரும்புக
clock-back = ஒரு படி பின்னால்
clock-next = அடுத்த படி
clock-less = ஒரு நிமிடம் குறைக்க
clock-more = ஒரு நிமிடம் கூட்டுக
clock-step-left = இந்தப் படியில் மீதமுள்ள நேரம்
clock-over = திட்டமிட்டதைவிடக் கூடுதல் நேரம்
clock-left = மொத்தம் மீதமுள்ள நேரம்
clock-began = தொடங்கியது
clock-ends = முடிவது
clock-then = அடுத்து: { $step }
clock-done = அமர்வு முடிந்தது
clock-differ = படிகளின் நிமிடங்களைக் கூட்டினால் { $sum }. அமர்வுக்குத் திட்டமிட்டது { $total } நிமிடங்கள்.
handout = வழங்கு தாள்
handout-participants = பங்கேற்பாளர்களுக்கு
handout-trainer = பயிற்சியாளருக்கு
handout-how = உங்கள் உலாவியின் பட்டியலிலிருந்து இந்தப் பக்கத்தை அச்சிடுங்கள்.
handout-notes = என் குறிப்புகள்

## Kept on the device

offline-page = இந்தத் தளத்தை இந்தச் சாதனத்தில் வைத்திருக்க
offline-intro = இங்கே வைத்திருக்கும் பக்கங்கள் இணையம் இல்லாமலும் திறக்கும். உங்களுக்குத் தேவையான மொழிகளைத் தேர்ந்தெடுங்கள்.
offline-on-device = நீங்கள் படிப்பது ஏற்கெனவே இந்தச் சாதனத்தில் உள்ள நகல். இது இணையம் இல்லாமல் இயங்கும்; வேறு எதையும் வைத்திருக்கத் தேவையில்லை.
offline-otherwise = முழுத் தளமும் சாதனத்திலோ USB-யிலோ ஒரு கோப்புறையாகவும் இணையம் இல்லாமல் இயங்கும். இந்தத் தளத்தை நடத்துபவர்களிடம் நகல் கேளுங்கள்.
offline-no-script = தளத்தை உலாவியில் வைத்திருக்க ஸ்கிரிப்ட் தேவை; இங்கு அது இயங்கவில்லை.
offline-unable = இந்த உலாவியால் தளத்தை வைத்திருக்க முடியாது. அது புதியதாக இருக்க வேண்டும்; முகவரி https என்று தொடங்க வேண்டும்.
offline-size = { $size } MB
offline-not-kept-yet = வைக்கப்படவில்லை
offline-kept = வைக்கப்பட்டுள்ளது
offline-in-part = ஒரு பகுதி வைக்கப்பட்டுள்ளது
offline-newer = வைக்கப்பட்டுள்ளது. இதைவிடப் புதிய பதிப்பு உள்ளது.
offline-newest = வைக்கப்பட்டுள்ளது, மிகப் புதிய பதிப்பு.
offline-save = வைத்திருக்க
offline-update = புதுப்பிக்க
offline-check = புதிய பதிப்பைத் தேட
offline-remove = நீக்குக
offline-progress = { $percent } % வைக்கப்பட்டது
offline-failed = அனைத்தையும் ஏற்ற முடியவில்லை. ஏற்றியவை அப்படியே இருக்கும்; இணைப்பு சீரானதும் மீண்டும் முயலுங்கள்.
offline-removed = இந்தச் சாதனத்திலிருந்து நீக்கப்பட்டது.
offline-may-go = நகலை வைத்திருப்பதாக இந்த உலாவி உறுதியளிக்கவில்லை. சாதனத்தில் இடம் தேவைப்பட்டால் அதை நீக்கக்கூடும்.
offline-withdrawn = இந்தத் தளத்திலிருந்து ஏதோ ஒன்று திரும்பப் பெறப்பட்டது; அதன் பக்கங்கள் நகலிலிருந்து நீக்கப்பட்டன. நகலைப் புதுப்பியுங்கள்.
offline-not-kept = இந்தப் பக்கம் இந்தச் சாதனத்தில் இல்லை
offline-not-kept-more = இப்போது இணைய இணைப்பு இல்லை; இந்தப் பக்கம் வைக்கப்படவில்லை. பின்னர் மீண்டும் முயலுங்கள்.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = மேற்கோள் மற்றும் பகிர்வு
qr-label = இணையத்தில் இந்தப் பக்கம்
feedback-link = எப்படி அமைந்தது எனச் சொல்லுங்கள்
feedback-subject = எப்படி அமைந்தது: { $title }
feedback-body =
    நீங்கள் எதை முயன்றீர்கள், எங்கே?

    அதனால் என்ன விளைந்தது?

    பாதிக்கப்பட்டோரின் பெயர்களையோ விவரங்களையோ எழுத வேண்டாம்.
collection-page = எனது தொகுப்பு
collection-about = நீங்கள் சேர்க்கும் பதிவுகள் இந்தச் சாதனத்திலேயே இருக்கும். அவற்றை வரிசைப்படுத்துங்கள், ஒரே சிறு நூலாக அச்சிடுங்கள், அல்லது இணைப்பை மற்றவர்களுக்கு அனுப்புங்கள்.
compare-page = பதிவுகளை ஒப்பிடுதல்
compare-about = மூன்று பதிவுகள் வரை அருகருகே.
tools-without = இந்தப் பக்கம் JavaScript இருந்தால் மட்டுமே இயங்கும்.
tool-add = எனது தொகுப்பில் சேர்
tool-remove = எனது தொகுப்பிலிருந்து எடு
tool-collection = எனது தொகுப்பு
tool-compare = ஒப்பிடு
tool-choose = உங்கள் தொகுப்பிலிருந்து மூன்று வரை தேர்ந்தெடுங்கள்
tool-copy-citation = மேற்கோளை நகலெடு
tool-copy = நகலெடு
tool-save = சேமி
tool-copy-address = முகவரியை நகலெடு
tool-copied = நகலெடுக்கப்பட்டது
tool-share = பகிர்
tool-failed = இது ஏற்றப்படவில்லை. மீண்டும் முயலுங்கள்.
tool-more = சொற்களஞ்சியத்தில் மேலும்
tool-empty = இங்கே இன்னும் எதுவும் இல்லை. ஒரு பதிவைத் திறந்து “எனது தொகுப்பில் சேர்” என்பதைத் தேர்ந்தெடுங்கள்.
tool-up = மேலே நகர்த்து: { $title }
tool-down = கீழே நகர்த்து: { $title }
tool-out = எடு: { $title }
tool-print = சிறு நூலாக அச்சிடு
tool-link = இந்தத் தொகுப்பின் இணைப்பை நகலெடு
tool-shared = யாரோ இந்தத் தொகுப்பைப் பகிர்ந்துள்ளார். இது இன்னும் உங்களுடையது அல்ல.
tool-keep = என்னுடையதில் சேர்
tool-mine = என்னுடையதைக் காட்டு
tool-contents = உள்ளடக்கம்
tool-unread = ஏற்றப்படவில்லை: { $title }

## எடுத்துச் செல்ல நகல்கள்

readme-open = எல்லாவற்றையும் பிரித்தெடுத்த பிறகு, கோப்புறையைத் திறந்து index.html மீது இருமுறை சொடுக்குங்கள். அது எந்த உலாவியிலும் திறக்கும்.
readme-private = நீங்கள் இங்கே படிப்பதும் தேடுவதும் இந்தச் சாதனத்திலேயே இருக்கும். எதுவும் எங்கும் அனுப்பப்படாது.
readme-date = இந்த நகல் { $date } அன்று உருவாக்கப்பட்டது.
readme-check = இது முழுமையாகவும் மாற்றப்படாமலும் உள்ளதா, அதன் பிறகு இதில் ஏதேனும் திரும்பப் பெறப்பட்டதா என்று அறிய: fieldbook verify
download-page = உடன் எடுத்துச் செல்லுங்கள்
download-intro = இந்தக் கோப்புகளை இணையம் இல்லாமல் படிக்கலாம். அவற்றை USB-யில் நகலெடுங்கள், அல்லது ஒரு கைபேசியிலிருந்து மற்றொரு கைபேசிக்கு அனுப்புங்கள்.
download-zip = எல்லாப் பக்கங்களும், பிரித்தெடுக்க
download-zip-for = கணினிகளுக்கு: எல்லாப் பக்கங்களும், தேடலுடன்.
download-zip-how = கோப்பைக் கணினியில் நகலெடுங்கள். அதன் மீது வலது பொத்தானால் சொடுக்கி “அனைத்தையும் பிரித்தெடு” (Extract All) என்பதைத் தேர்ந்தெடுங்கள். புதிய கோப்புறையைத் திறந்து, பிறகு index.html கோப்பைத் திறக்கவும். zip கோப்புக்குள்ளேயே திறந்தால் இணைப்புகளும் தேடலும் இயங்காது.
download-html = கைபேசிகளுக்கு ஒரே கோப்பு
download-html-for = எல்லா உரைகளும் ஒரே பக்கத்தில்; எந்த உலாவியிலும் திறக்கும், தேடலுடன்.
download-html-how = கோப்பைக் கைபேசியில் நகலெடுத்து, கோப்பு மேலாளரில் கண்டுபிடித்து, உலாவியில் திறக்கவும்.
download-epub = புத்தகம்
download-epub-for = மின்னூல் வாசிப்புக் கருவிகளுக்கும் வாசிப்புச் செயலிகளுக்கும்.
download-epub-how = வாசிப்புச் செயலியில் திறக்கவும், அல்லது மின்னூல் வாசிப்புக் கருவியில் நகலெடுக்கவும்.
download-zim = Kiwix கோப்பு
download-zim-for = Kiwix செயலிக்கு, அல்லது பயிற்சி அறையில் உள்ள Kiwix சேவையகத்துக்கு.
download-zim-how = Kiwix செயலியில் திறக்கவும். Android 11 அல்லது அதைவிடப் புதியது என்றால், Kiwix செயலியை kiwix.org தளத்திலிருந்து நிறுவுங்கள்: Play Store-இல் உள்ள செயலியால் கைபேசியில் நகலெடுத்த கோப்புகளைத் திறக்க முடியாது.
download-pdf = அச்சிட
download-pdf-for = A4 பக்கங்களில் அமைக்கப்பட்டது.
download-pdf-how = திறந்து அச்சிடுங்கள். திரை வாசிப்பான் (screen reader) பயன்படுத்தினால், இணையப் பக்கங்களைப் படிப்பது எளிது.
download-languages = மொழிகள்: { $languages }
download-file = { $name } ({ $size }, { $date } அன்று உருவாக்கப்பட்டது)
download-check = நகல் முழுமையாகவும் மாற்றப்படாமலும் உள்ளதா?
download-check-how = நகல்கள் பல ஆண்டுகளாகக் கைமாறிச் செல்கின்றன. ஒரு நகல் உருவாக்கப்பட்டபடியே உள்ளதா, அது எவ்வளவு பழையது, அதன் பிறகு அதில் ஏதேனும் திரும்பப் பெறப்பட்டதா என்பதைக் கீழே உள்ள கட்டளை சொல்லும்.
