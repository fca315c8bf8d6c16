# Nepali: translated from en.ftl.

site-title = Fieldbook
site-description = एसियामा मानव बेचबिखन र शोषणविरुद्धका आशाजनक अभ्यास: के गरियो, त्यसबाट के भयो, र अरूले त्यसै गर्न के चाहिन्छ।

## Every page

skip-to-content = मूल सामग्रीमा जानुहोस्
menu = मेनु
home = गृहपृष्ठ
languages = भाषा
breadcrumbs = तपाईं यहाँ हुनुहुन्छ
feed = समाचार फिड
edit-page = परिवर्तन सुझाउनुहोस्
licence-note = पाठ प्रत्येक पृष्ठमा उल्लिखित इजाजतपत्रअन्तर्गत छ। स्रोतहरू टिपोटमा उल्लेख छन्।
open-data = खुला तथ्याङ्क

## Home

home-browse = चाहिएको कुरा खोज्नुहोस्
home-topics = विषयअनुसार
home-new = नयाँ के छ
home-collections = यस ज्ञानभण्डारमा
count-entries = { $count ->
    [one] { $count } सामग्री
   *[other] { $count } सामग्री
}
count-languages = { $count ->
    [one] { $count } भाषा
   *[other] { $count } भाषा
}

## Lists

pages = पृष्ठहरू
page-of = { $pages } मध्ये पृष्ठ { $page }
previous-page = अघिल्लो
next-page = अर्को
nothing-here = यहाँ अहिलेसम्म केही छैन।
all-terms = सबै { $name }
narrower-terms = यसअन्तर्गत
glossary-letters = अक्षर
all-entries = सबै प्रविष्टि वर्णानुक्रममा

## Search

search = खोज
search-without = खोज्नका लागि स्क्रिप्ट चाहिन्छ, तर यहाँ स्क्रिप्ट चल्दैन। तलका सूचीबाट सबै प्रविष्टिमा पुग्न सकिन्छ।
search-filters = दायरा साँघुरो पार्नुहोस्
search-collection = सङ्ग्रह
search-language = पाठको भाषा
search-clear = सबै छनोट हटाउनुहोस्
search-more = थप देखाउनुहोस्
search-wider = तपाईंका शब्दका अरू रूप
search-show-wider = तपाईंका शब्दका अरू रूप भएका प्रविष्टि देखाउनुहोस्
search-suggestion = के तपाईंले “{ $query }” भन्न खोज्नुभएको हो?
search-none = केही भेटिएन। अरू वा थोरै शब्द प्रयोग गर्नुहोस्, वा तलका सूची हेर्नुहोस्।
search-none-chosen = यी छनोटसँग केही भेटिएन।
search-partial = यी सबै शब्द भएको कुनै प्रविष्टि छैन। यीमा केही शब्द छन्।
search-similar = लेखिएअनुसार भेटिएन। खोजिएका मिल्दाजुल्दा शब्द:
search-incomplete = अनुक्रमणिकाको केही भाग लोड हुन सकेन। केही प्रविष्टि छुटेका हुन सक्छन्।
search-retry = फेरि प्रयास गर्नुहोस्
search-failed = खोज सुरु हुन सकेन। यो पृष्ठ फेरि लोड गर्नुहोस्, वा तलका सूची हेर्नुहोस्।
search-busy = खोज्दै…

## Entries

contents = यस पृष्ठमा
facts = एक नजरमा
criteria = मापदण्ड
criteria-note = पुनरावलोकनकर्ताले मूल्याङ्कन गर्ने प्रत्येक मापदण्डबारे स्रोतले के भन्छ। “मूल्याङ्कन भएको छैन” भन्नाले कुनै पुनरावलोकनकर्ताले अङ्क दिएको छैन भन्ने बुझिन्छ।
not-rated = मूल्याङ्कन भएको छैन
score-of = { $most } मध्ये { $score }
keep-reading = अझ पढ्नुहोस्
like-this-organisations = योसँग सबैभन्दा मिल्दाजुल्दा संस्था
reading-time = { $minutes ->
    [one] पढ्न { $minutes } मिनेट
   *[other] पढ्न { $minutes } मिनेट
}
unit-minutes = { $count ->
    [one] { $count } मिनेट
   *[other] { $count } मिनेट
}
footnotes = टिपोट
footnote-back = पाठमा फर्कनुहोस्
table = तालिका
not-reviewed = अहिलेसम्म कुनै पुनरावलोकनकर्ताले यस सामग्रीको मूल्याङ्कन गरेको छैन।
needs-update = यो सामग्री अद्यावधिक गर्नुपर्ने छ।
archived = यो सामग्री अभिलेखका लागि राखिएको हो र अब अद्यावधिक गरिँदैन।
callout-note = टिप्पणी
callout-tip = सुझाव
callout-important = महत्त्वपूर्ण
callout-warning = चेतावनी
callout-caution = सावधानी

## Reviews

review-page = सामग्रीको पुनरावलोकन कसरी हुन्छ
review-intro = पुनरावलोकनकर्ताले हरेक मापदण्डमा ० देखि ४ सम्म अङ्क दिन्छन् र कारण बताउँछन्। अङ्क, कारण, साथै पुनरावलोकनकर्ताको नाम र संस्था प्रकाशित गरिन्छन्।
review-from = { $field }: “{ $term }” वा त्योभन्दा माथि भए, प्रकाशित हुनुअघि सामग्रीको यो पुनरावलोकन हुनुपर्छ। अरू सामग्रीका पृष्ठमा कसैले मूल्याङ्कन गरेको छैन भनी लेखिन्छ।
review-reviewers = { $count ->
    [one] कम्तीमा एक जना पुनरावलोकनकर्ताले हरेक मापदण्डको मूल्याङ्कन गर्छन्।
   *[other] कम्तीमा { $count } जना पुनरावलोकनकर्ताले हरेक मापदण्डको मूल्याङ्कन गर्छन्।
}
review-others = पुनरावलोकनकर्ता फरक-फरक संस्थाका हुन्छन्, र तीमध्ये कुनै पनि संस्था मूल्याङ्कन गरिने काममा सहभागी भएको हुँदैन।
review-least = “{ $is }” ({ $field }) का लागि “{ $least }” वा त्योभन्दा माथि चाहिन्छ ({ $then })।
review-with = “{ $is }” ({ $field }) का लागि यस्तो कम्तीमा एउटा चाहिन्छ ({ $then }): { $mark }।
review-questions = पुनरावलोकनकर्ताले के सोध्छन्
review-criterion = मापदण्ड
review-question = प्रश्न
review-scale = अङ्कको अर्थ
review-score = अङ्क
review-reason = कारण
score-0 = कुनै सङ्केत छैन
score-1 = थोरै
score-2 = आंशिक
score-3 = धेरैजसो
score-4 = पूर्ण रूपमा
notice-review-due = यो सामग्रीको { $date } सम्ममा फेरि पुनरावलोकन भइसक्नुपर्थ्यो। त्यसयता तथ्य फेरिएका हुन सक्छन्।

## What was withdrawn

withdrawn = यो पृष्ठ फिर्ता लिइएको छ
withdrawn-more = यो अब यस साइटको भाग होइन। तपाईंसँग यसको प्रतिलिपि छ भने कृपया मेटाउनुहोस् र अरूलाई नपठाउनुहोस्।

## What is here and what is missing

coverage-page = यहाँ के छ र के अपुग छ
coverage-intro = सङ्ख्याले कति सामग्री छन् भन्ने देखाउँछ। खाली कोठाले कहाँ अझै उदाहरण छैनन् भन्ने देखाउँछ।
coverage-translations = अनुवाद
coverage-language = भाषा
coverage-originals = यसै भाषामा लेखिएको
coverage-done = पुनरावलोकन गरिएको
coverage-machine = मेसिनले तयार गरेको
coverage-draft = मस्यौदा
coverage-stale = पुरानो
coverage-unverified = नदाँजिएको
coverage-missing = छुटेको
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = गर्ने बेला भएका पुनरावलोकन
coverage-due-none = आगामी ६० दिनमा गर्नुपर्ने कुनै पुनरावलोकन छैन।

## Translations

notice-untranslated = यो पृष्ठ { $language } भाषामा अझै उपलब्ध छैन। तपाईं यसलाई { $shown } भाषामा पढ्दै हुनुहुन्छ।
notice-machine = यो अनुवाद मेसिनले { $source } भाषाबाट तयार गरेको हो। अहिलेसम्म कसैले यसको पुनरावलोकन गरेको छैन।
notice-draft = यो अनुवाद मस्यौदा हो। अहिलेसम्म कसैले यसको पुनरावलोकन गरेको छैन।
notice-stale = यो अनुवाद भएपछि { $source } पाठ परिवर्तन भएको छ। परिवर्तन भएका भाग: { $sections }।
notice-unverified = यो अनुवाद { $source } पाठको कुन संस्करणबाट गरिएको हो भन्ने अभिलेख छैन।
read-source = { $source } पाठ पढ्नुहोस्
translate-this = यो पृष्ठ अनुवाद गर्न सघाउनुहोस्
untranslated-badge = { $language } भाषामा
section-of-fields = शीर्षक र तथ्य

## Address not found and language chooser

not-found-title = पृष्ठ भेटिएन
not-found-text = यस ठेगानामा कुनै पृष्ठ छैन। यो सारिएको वा यसको नाम गलत टाइप गरिएको हुन सक्छ।
not-found-home = गृहपृष्ठमा जानुहोस्
chooser-title = आफ्नो भाषा छान्नुहोस्
unzip-first = यहाँका लिङ्कहरू नखुलेमा पहिले पूरै zip फाइल एक्स्ट्र्याक्ट गर्नुहोस् र यो पृष्ठ फेरि खोल्नुहोस्।

## Collections

collection-practices = अभ्यास
collection-practices-about = बेचबिखन र शोषणविरुद्ध कसैले के गर्‍यो, त्यसबाट के भयो, र अरूले त्यसै गर्न के चाहिन्छ।
collection-guides = निर्देशिका
collection-guides-about = कसरी गर्ने, चरणबद्ध रूपमा।
collection-factsheets = तथ्यपत्र
collection-factsheets-about = छापिने दुई पृष्ठमा एउटा निर्देशिका।
collection-sessions = तालिम सत्र
collection-sessions-about = प्रशिक्षकले छापेर चलाउन सक्ने सत्र योजना।
collection-recommendations = सिफारिस
collection-recommendations-about = कानुन निर्माता, संस्था, दाता, सञ्चार माध्यम र अनुसन्धान क्षेत्रलाई के गर्न भनिएको छ, त्यो देखाउने अभ्याससहित।
collection-networks = सञ्जाल
collection-networks-about = समिति, गठबन्धन र कार्यसमूह, र तिनलाई जोडिराख्ने कुरा।
collection-organisations = संस्था
collection-organisations-about = यहाँ वर्णन गरिएका काममा को-को सहभागी थिए।
collection-glossary = शब्दावली
collection-glossary-about = यस क्षेत्रमा काम गर्नेले प्रयोग गर्ने शब्द, सरल भाषामा।
collection-sources = स्रोत
collection-sources-about = यहाँका सबै तथ्य लिइएका कागजात।
collection-news = समाचार
collection-news-about = कार्यक्षेत्रबाट मितिसहितका टिपोट।
collection-pages = यस साइटका बारेमा
collection-pages-about = यो साइट के हो र कसरी सहभागी हुने।

## Vocabularies with pages

vocabulary-topics = विषय
vocabulary-audiences = पाठक
vocabulary-levels = तह
vocabulary-countries = देश

## Fields

field-title = शीर्षक
field-summary = सारांश
field-status = स्थिति
field-topics = विषय
field-audiences = कसका लागि
field-countries = देश
field-organisations = संस्था
field-sources = स्रोत
field-reviewed_on = पुनरावलोकन मिति
field-review_due = अर्को पुनरावलोकन
field-reviews = पुनरावलोकन
field-licence = इजाजतपत्र
field-safeguarding = व्यक्तिको सुरक्षा
field-images = तस्बिर
field-documented_on = अभिलेख मिति
field-period = समयावधि
field-level = तह
field-exploitation = शोषणको रूप
field-sector = क्षेत्र
field-stage = चरण
field-evidence_level = प्रमाणको तह
field-outcome = परिणाम
field-depth = विवरण
field-building_blocks = मुख्य आधार
field-criteria = मापदण्ड
field-code = कोड
field-version = संस्करण
field-series = शृङ्खला
field-practices = यो देखाउने अभ्यास
field-of_guide = सारांश गरिएको निर्देशिका
field-name = नाम
field-acronym = सङ्क्षिप्त नाम
field-name_aliases = यसरी पनि लेखिन्छ
field-kind = प्रकार
field-website = वेबसाइट
field-activity = मुख्य क्रियाकलाप
field-formality = स्वरूप
field-members = सदस्य
field-secretariat = सचिवालय
field-dates = मितिहरू
field-statement = सिफारिस
field-audience = कसलाई सम्बोधित
field-number = क्रमाङ्क
field-source = स्रोत
field-label = शब्द
field-definition = परिभाषा
field-broader = व्यापक शब्द
field-forms = अन्य रूप
field-avoid = प्रयोग नगर्ने शब्द
field-term = यसको सट्टा
field-prefer = यो लेख्नुहोस्
field-why = किनभने
field-csl_type = प्रकार
field-author = लेखक
field-issued = मिति
field-container_title = यसमा प्रकाशित
field-collection_title = शृङ्खला
field-publisher = प्रकाशक
field-publisher_place = प्रकाशन स्थान
field-url = वेब ठेगाना
field-language = भाषा
field-duration = अवधि
field-objectives = सहभागीले के गर्न सक्नेछन्
field-materials = के-के चाहिन्छ
field-uses = प्रयोग हुने सामग्री
field-mode = कसरी
field-group_size = समूहको आकार
field-date = मिति
field-organisation = संस्था
field-independent_evaluation = स्वतन्त्र मूल्याङ्कन
field-reviewer = समीक्षक

## Backlinks

backlink-practices = यसको उल्लेख गर्ने अभ्यास
backlink-practices-organisations = यो संस्था सहभागी भएका अभ्यास
backlink-practices-sources = यस स्रोतबाट लिइएका अभ्यास
backlink-guides = यो प्रयोग गर्ने निर्देशिका
backlink-guides-practices = यो अभ्यास प्रयोग गर्ने निर्देशिका
backlink-factsheets = तथ्यपत्र
backlink-factsheets-of_guide = यो निर्देशिका दुई पृष्ठमा
backlink-sessions = यो प्रयोग गर्ने तालिम सत्र
backlink-recommendations = यसको उल्लेख गर्ने सिफारिस
backlink-recommendations-practices = यस अभ्यासले देखाउने सिफारिस
backlink-recommendations-source = यस स्रोतका सिफारिस
backlink-networks = यसको उल्लेख गर्ने सञ्जाल
backlink-networks-members = यो संस्था सदस्य भएका सञ्जाल
backlink-organisations = यसको उल्लेख गर्ने संस्था
backlink-glossary = शब्दावलीका शब्द
backlink-sources = यसको उल्लेख गर्ने स्रोत
backlink-news = यसको उल्लेख भएका समाचार
backlink-pages = यसको उल्लेख भएका पृष्ठ

## Sections of entries

section-background = पृष्ठभूमि र सन्दर्भ
    .aliases = पृष्ठभूमि | सन्दर्भ र पृष्ठभूमि
section-implementation = कार्यान्वयन
    .aliases = के गरियो | कार्यान्वयन प्रक्रिया
section-achievements = उपलब्धि
    .aliases = उपलब्धिहरू | नतिजा
section-ethics = नैतिकता
    .aliases = नैतिक पक्ष | नैतिक सवाल
section-lessons = सिकाइ
    .aliases = सिकाइहरू | सिकेका पाठ
section-replicability = अन्यत्र लागू गर्ने सर्तहरू
    .aliases = अन्यत्र लागू गर्ने सर्त | अन्यत्र लागू गर्न सकिने अवस्था
section-references = सन्दर्भ सामग्री
    .aliases = सन्दर्भ सूची | सन्दर्भसूची
section-context = सन्दर्भ
section-concepts = अवधारणाहरू
    .aliases = अवधारणा
section-steps = चरणहरू
    .aliases = चरण
section-guidelines = मार्गनिर्देशन
    .aliases = मार्गदर्शन | दिशानिर्देश
section-examples = उदाहरणहरू
    .aliases = उदाहरण
section-problems = समस्याहरू
    .aliases = समस्या
section-key-points = मुख्य बुँदाहरू
    .aliases = मुख्य बुँदा | मुख्य कुरा
section-checklist = जाँचसूची
    .aliases = जाँच सूची | चेकलिस्ट
section-more = थप जानकारी
    .aliases = थप | थप पढ्नुहोस्
section-about = परिचय
section-purpose = उद्देश्य
section-structure = संरचना
section-success-factors = सफलताका आधारहरू
    .aliases = सफलताका आधार | सफलताका कारक
section-outline = रूपरेखा
section-activities = क्रियाकलापहरू
    .aliases = क्रियाकलाप | गतिविधि
section-facilitator-notes = सहजकर्ताका लागि टिपोट
    .aliases = सहजकर्ताका टिपोट
section-debrief = अन्तिम छलफल
    .aliases = समापन छलफल
section-lead = परिचयात्मक अंश

## Diagnostics

diag-not-utf8 = यो फाइल { $line } औँ पङ्क्तिदेखि UTF-8 मा छैन
diag-file-too-large = यो फाइल { $size } MB को छ; सीमा { $limit } MB हो
diag-unreadable = यो फाइल पढ्न सकिएन: { $detail }
diag-misplaced-file = ज्ञानभण्डारमा यस फाइलको ठाउँ छैन, त्यसैले यसलाई छोडिएको छ
diag-id-not-slug = फोल्डरको नाम `{ $id }` मान्य slug होइन, वा सूचीका पृष्ठका लागि आरक्षित छ
diag-duplicate-id = id `{ $id }` दुई पटक प्रयोग भएको छ
diag-duplicate-language = `{ $language }` भाषाका दुई फाइल छन्
diag-unknown-language = `{ $language }` यस साइटको भाषा होइन
diag-missing-source = यस सामग्रीको स्रोत भाषाको फाइल छैन
diag-no-site = यहाँ `site.toml` छैन
diag-bad-toml = यो मान्य TOML होइन: { $detail }
diag-unknown-key = अज्ञात कुञ्जी `{ $key }`
diag-bad-value = { $wanted } हुनुपर्ने ठाउँमा { $found } भेटियो
diag-missing-key = कुञ्जी `{ $key }` छुटेको छ
diag-unknown-vocabulary = `{ $vocabulary }` नामको शब्दसूची छैन
diag-unknown-collection = `{ $collection }` नामको सङ्ग्रह छैन
diag-editor-file = फाराम सम्पादकलाई `{ $file }` चाहिन्छ, जुन { $state ->
    [missing] त्यहाँ छैन
    [changed] यो संस्करणका लागि बनेको फाइल होइन
   *[unreadable] पढ्न सकिँदैन
}
diag-no-front-matter = `---` का दुई पङ्क्तिबीचको front matter छैन वा बन्द गरिएको छैन
diag-bad-yaml = यो मान्य YAML होइन: { $detail }
diag-yaml-budget = यो front matter धेरै गहिरो वा लामो छ, वा धेरै फैलिन्छ: { $detail }
diag-unknown-field = `{ $collection }` मा अज्ञात फिल्ड `{ $field }`
diag-missing-field = `{ $collection }` मा फिल्ड `{ $field }` अनिवार्य छ
diag-wrong-type = { $wanted } हुनुपर्ने ठाउँमा { $found } भेटियो
diag-bad-date = `{ $date }` मिति होइन
diag-too-long = `{ $field }` मा { $length } अक्षर छन्; सीमा { $limit } हो
diag-out-of-range = { $number } तोकिएको दायराभन्दा बाहिर छ
diag-unknown-term = `{ $term }` शब्दसूची `{ $vocabulary }` को शब्द होइन
diag-shared-field = `{ $field }` साझा फिल्ड हो, अनुवादमा यसको ठाउँ छैन
diag-review-rule = `{ $field }: { $value }` का लागि `{ $then }` कम्तीमा `{ $least }` हुनुपर्छ
diag-review-evidence = `{ $field }: { $value }` का लागि `{ $then }` मध्ये एउटामा `{ $least }: true` हुनुपर्छ
diag-review-missing = `status: { $status }` का लागि { $needed } वटा पूरा समीक्षा चाहिन्छ; अहिले { $counted } वटा गनिन्छ
diag-review-not-counted = यो समीक्षा गनिँदैन: { $reason ->
    [incomplete] { $criteria } का लागि अङ्क वा कारण छैन
    [own-organisation] समीक्षकको संस्था मूल्याङ्कन गरिएको काममा सहभागी थियो
    [same-organisation] त्यही संस्थाको कसैले यसको समीक्षा गरिसकेको छ
   *[same-reviewer] { $reviewer } ले यसको समीक्षा गरिसकेका छन्
}
diag-review-due = { $state ->
    [past] यसको समीक्षा { $date } मा हुनुपर्थ्यो
   *[soon] यसको समीक्षा { $date } मा हुनुपर्छ
}
diag-revoked-entry = `{ $entry }` { $date } मा हटाइएको थियो र फेरि प्रकाशित गर्नु हुँदैन
diag-withdrawal-unlisted = यो सामग्री हटाइएको छ, तर साइटका प्रतिलिपिले थाहा पाउँदैनन्: `revocations.json` मा यसको नाम छैन
diag-bad-revocations = हटाइएका सामग्रीको यो सूची पढ्न सकिँदैन: { $detail }
diag-revocations-signature = यो सूचीको हस्ताक्षर ठीक छैन: { $detail }
diag-empty-section = खण्ड “{ $section }” मा अझै केही लेखिएको छैन
diag-missing-section = खण्ड “{ $section }” छुटेको छ
diag-missing-message = `{ $language }` मा { $count } सन्देश छुटेका छन्: { $id }
diag-bad-message = यो मान्य सन्देश होइन: { $detail }
diag-duplicate-anchor = एङ्कर `{ $anchor }` दुई पटक प्रयोग भएको छ, वा आरक्षित छ
diag-html-refused = यहाँको HTML मा `{ $name }` राख्न पाइँदैन
diag-link-scheme = `{ $scheme }` भएका लिङ्क राख्न पाइँदैन
diag-image-no-alt = तस्बिर `{ $image }` नदेख्ने व्यक्तिका लागि पाठ छैन
diag-remote-image = तस्बिर `{ $image }` यस साइटको फाइल होइन
diag-unknown-footnote = टिपोट `{ $label }` छैन
diag-file-refused = सामग्रीसँगै JPEG, PNG र WebP तस्बिर मात्र प्रकाशित हुन्छन्
diag-picture-broken = यस तस्बिरबाट लुकेको जानकारी हटाउन सकिएन: { $detail }
diag-image-metadata = यस तस्बिरको फाइलमा देखिनेभन्दा बढी कुरा छ: { $hidden }
diag-broken-link = लिङ्क `{ $target }` कतै पुग्दैन
diag-broken-anchor = लिङ्क `{ $target }` नभएको भागमा जान्छ
diag-broken-image = यस फाइलसँगै तस्बिर `{ $target }` छैन
diag-bad-alias = पुरानो ठेगाना `{ $alias }` ले यहाँ पुर्‍याउन सक्दैन
diag-broken-reference = `{ $collection }` मा सामग्री `{ $target }` छैन
diag-email-address = `{ $text }` कुनै व्यक्तिको इमेल ठेगाना हो
diag-phone-number = `{ $text }` टेलिफोन नम्बर जस्तो देखिन्छ
diag-id-number = `{ $text }` परिचयपत्र वा राहदानीको नम्बर जस्तो देखिन्छ
diag-coordinates = `{ $text }` ले निर्देशाङ्कबाट ठाउँ बताउँछ
diag-birth-date = `{ $text }` जन्ममिति जस्तो देखिन्छ
diag-child-age = उमेर `{ $text }` नाम वा ठाउँको छेउमा छ; यी मिलेर कुनै बालबालिका चिनिन सक्छन्
diag-street-address = `{ $text }` पूरा ठेगाना जस्तो देखिन्छ
diag-people-undeclared = `{ $image }` मा मानिस चिनिन्छन् कि चिनिँदैनन्, कसैले भनेको छैन
diag-consent-missing = `{ $image }` मा मानिस चिनिन्छन्, तर उनीहरूको सहमति अभिलेखित छैन
diag-consent-expired = `{ $image }` को सहमति `{ $date }` मा सकियो; चित्र राखिँदैन
diag-consent-ends = `{ $image }` को सहमति `{ $date }` मा सकिन्छ
diag-child-identifiable = `{ $image }` मा बालबालिका चिनिन्छन्
diag-harmful-wording = हानि गर्ने शब्द: `{ $text }`
diag-doubtful-wording = पुनर्विचार गर्नुपर्ने शब्द: `{ $text }`
diag-rule-refused = `{ $name }` मा आधारित नियम समर्थित छैनन्
diag-rule-pattern = यो ढाँचा मान्य छैन: { $detail }
diag-waiver-without-reason = `{ $rule }` को छुटमा कारण छैन, त्यसैले मान्य हुँदैन
diag-waiver-refused = `{ $rule }` छुट दिन मिल्ने नियम होइन
diag-waiver-unused = यहाँ `{ $rule }` को छुट आवश्यक छैन
diag-template-error = { $detail }
diag-missing-template = थिममा टेम्प्लेट `{ $template }` छैन
diag-unknown-theme = `{ $theme }` नामको थिम छैन

help-did-you-mean = के तपाईंले `{ $near }` भन्न खोज्नुभएको हो?
help-one-of = थाहा भएका: { $known }
help-save-as-utf8 = फाइललाई UTF-8 इन्कोडिङमा फेरि सेभ गर्नुहोस्
help-split-file = यसलाई धेरै सामग्रीमा छुट्याउनुहोस्, वा तस्बिरलाई छुट्टै फाइलमा सार्नुहोस्
help-entry-place = सामग्री `content/<collection>/<id>/index.<language>.md` मा हुन्छन्
help-rename-folder = a–z, 0–9 र एकल हाइफन मात्र प्रयोग गर्नुहोस्, जस्तै `{ $slug }`
help-keep-one-file = एउटा मात्र राख्नुहोस्; अर्को `{ $other }` हो
help-add-source = `index.{ $language }.md` थप्नुहोस्, वा त्यसमा स्रोत भाषा लेख्नुहोस्: `source_language: …`
help-add-front-matter = फाइलको सुरुमा `---` पङ्क्ति, त्यसपछि फिल्डहरू, र फेरि `---` पङ्क्ति लेख्नुहोस्
help-close-front-matter = फिल्डहरूको अन्त्यमा `---` पङ्क्ति लेख्नुहोस्
help-add-field = `---` पङ्क्तिहरूको बीचमा `{ $field }: …` पङ्क्ति थप्नुहोस्
help-fill-field = `{ $field }:` पछि केही लेख्नुहोस्
help-move-to-source = यो स्रोत फाइल `{ $source }` मा हुनुपर्छ; यहाँबाट मेटाउनुहोस्
help-fill-section = यो शीर्षकमुनि केही लेख्नुहोस्; `<!-- … -->` भित्रको कुरा कहिल्यै देखाइँदैन
help-add-section = `## { $section }` शीर्षक थप्नुहोस्, वा आफूले प्रयोग गरेको शीर्षकपछि `{"{"}#{ $id }{"}"}` लेख्नुहोस्
help-range = { $low } देखि { $high } सम्म मात्र हुन्छ
help-date-format = यसलाई `2002`, `2002-11` वा `2002-11-07` जसरी लेख्नुहोस्
help-date-impossible = पात्रोमा यस्तो दिन छैन
help-write-like = { $wanted ->
    [text] एउटा पाठ लेख्नुहोस्; त्यसमा `: ` छ भने उद्धरण चिह्नभित्र
    [list] सूची लेख्नुहोस्: `[one, two]`, वा हरेक पङ्क्तिमा एउटा `- item`
    [map] `name: value` का पङ्क्ति अलि भित्र सारेर लेख्नुहोस्
    [date] `2002-11-07` जस्तो मिति लेख्नुहोस्
    [whole-number] उद्धरण चिह्नविना पूर्ण सङ्ख्या लेख्नुहोस्
    [true-or-false] `true` वा `false` लेख्नुहोस्
    [url] `https://` बाट सुरु हुने ठेगाना लेख्नुहोस्
   *[other] docs/writing-entries.md हेर्नुहोस्
}
help-alias-form = यसलाई `<collection>/<id>` जसरी लेख्नुहोस्; दुवै भाग slug हुनुपर्छ
help-alias-taken = यो ठेगाना कुनै सामग्री वा अर्को पुरानो ठेगानाले लिइसकेको छ: `{ $other }`
help-add-entry = `{ $path }/index.en.md` थप्नुहोस्, वा id सच्याउनुहोस्
help-install-editor = साइटको फोल्डरमा `{ $command }` चलाउनुहोस्, वा `[editor]` हटाउनुहोस्
help-run-init = नयाँ साइट लेख्न `fieldbook init DIR` चलाउनुहोस्, वा `--root` ले साइटको फोल्डर बताउनुहोस्
help-picture-kinds = यसलाई तस्बिरमा बदल्नुहोस्, वा फोल्डरबाट हटाउनुहोस्: अरू फाइलमा नाम र ठाउँको जानकारी लुकेको हुन सक्छ
help-save-picture-again = यसलाई तस्बिर सम्पादन गर्ने प्रोग्राममा खोलेर फेरि सेभ गर्नुहोस्
help-strip-picture = त्यो हटाउनुहोस्: `fieldbook check --fix { $path }`
help-unique-anchor = हरेक शीर्षकलाई छुट्टै id दिनुहोस्; `lead`, `fn-…` र `fnref-…` आरक्षित छन्
help-one-definition = टिपोटको पहिलो परिभाषा मात्र देखाइन्छ
help-html-allowed = Markdown प्रयोग गर्नुहोस्, वा `<abbr>`, `<br>`, `<details>` जस्ता सरल ट्याग, `lang`, `dir` र `title` मात्रसहित
help-link-schemes = फाइल, सामग्री, `https:`, `http:` वा `mailto:` मा लिङ्क गर्नुहोस्
help-image-alt = तस्बिरमा के देखिन्छ, कोष्ठकभित्र लेख्नुहोस्
help-image-in-folder = फाइललाई यही फाइलसँगै राख्नुहोस् र नामले लिङ्क गर्नुहोस्
help-define-footnote = यसको परिभाषा लेख्नुहोस्: `[^{ $label }]: …`
help-remove-detail = यसलाई हटाउनुहोस्; राख्नै परे कारण भन्नुहोस्: `safeguarding: {"{"}waivers: [{"{"}rule: { $rule }, reason: …{"}"}]{"}"}`; docs/safeguarding.md हेर्नुहोस्
help-declare-people = चित्र हेरेर लेख्नुहोस्: `images: [{"{"}file: { $image }, alt: …, people: none{"}"}]`, वा `unidentifiable` वा `identifiable`
help-record-consent = `consent_ref` र `consent_expires` थप्नुहोस्, वा कोही नचिनिने चित्र प्रयोग गर्नुहोस्
help-renew-consent = फेरि सोध्नुहोस् र `consent_expires` सच्याउनुहोस्, वा चित्र मेटाउनुहोस्
help-no-child = अर्को चित्र प्रयोग गर्नुहोस्; यो नियममा छुट छैन
help-wording = { $message }
help-pattern-syntax = Rust को `regex` ले पढ्ने गरी लेख्नुहोस्: look-around र back-reference बिना
help-give-reason = `reason: …` थप्नुहोस्: समीक्षकले बुझ्ने एउटा वाक्य
help-review-first = के मूल्याङ्कन गर्ने भन्ने कुरा `fieldbook report reviews --sheet { $entry }` ले छाप्छ; त्यतिन्जेल `status: in-review` लेख्नुहोस्
help-review-again = तथ्यहरू जाँच्नुहोस्, अनि मिति `reviewed_on` मा र अर्को मिति `review_due` मा लेख्नुहोस्
help-keep-withdrawn = `status: withdrawn` लेख्नुहोस्; सम्बन्धित व्यक्तिहरूले फेरि प्रकाशित गर्न मञ्जुरी दिएका छन् भने नयाँ id दिनुहोस्
help-withdraw = `fieldbook withdraw { $entry }` चलाउनुहोस्
help-sign-revocations = `minisign -Sm revocations.json` ले हस्ताक्षर गर्नुहोस्, वा `--key` सहित हटाउनुहोस्
help-delete-waiver = मेटाउनुहोस्, वा यसको `text` सच्याउनुहोस्
help-view-fields = यस भ्युका फिल्डहरू: { $fields }

kind-nothing = खाली मान
kind-text = पाठ
kind-plain = सङ्ख्या वा `true`/`false`
kind-list = सूची
kind-map = नामसहितका फिल्ड
kind-date = मिति
kind-whole-number = पूर्ण सङ्ख्या
kind-true-or-false = `true` वा `false`
kind-url = वेब ठेगाना
kind-owner = खाली ठाउँ नभएको ढाँचा, र समीक्षा गर्ने हरेकको `@नाम` वा इमेल ठेगाना
kind-table = तालिका
kind-list-of-texts = पाठहरूको सूची
kind-list-of-tables = तालिकाहरूको सूची
kind-severity = `error` वा `warning`
kind-names = `regions` वा `languages`
kind-choice = ज्ञात मानमध्ये एउटा
kind-term-field = पदहरू भएको फिल्डको नाम
kind-reference-field = एउटै सङ्ग्रहका प्रविष्टिहरूको नाम दिने फिल्डको नाम

## Command line

cli-built = { $pages ->
    [one] { $pages } पृष्ठ
   *[other] { $pages } पृष्ठ
}, { $languages ->
    [one] { $languages } भाषामा
   *[other] { $languages } भाषामा
}, { $files ->
    [one] { $files } फाइल
   *[other] { $files } फाइल
}, { $seconds } सेकेन्डमा तयार भयो
cli-open = { $path } ब्राउजरमा खोल्नुहोस्
cli-failed = { $errors ->
    [one] { $errors } त्रुटि
   *[other] { $errors } त्रुटि
}, { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनी
}; केही लेखिएन, अघिल्लो आउटपुट जस्ताको तस्तै छ
cli-checked = { $errors ->
    [one] { $errors } त्रुटि
   *[other] { $errors } त्रुटि
}, { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनी
}
cli-warnings = { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनी
}
cli-languages = भाषा        स्रोत       अनुवाद     मेसिन  पुराना        अपुष्ट     छुटेका
cli-found = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टिहरू
}
cli-partial = सबै शब्द भएको कुनै प्रविष्टि छैन; यिनमा केही शब्द छन्।
cli-suggestion = के तपाईंले यो भन्न खोज्नुभएको हो: { $query }
cli-unknown-language = `{ $language }` भाषा छैन; यी छन्: { $known }
cli-unknown-value = कुनै प्रविष्टिको `{ $field }` मा `{ $value }` छैन
cli-nearest-value = सहायता: के तपाईंले `{ $value }` भन्न खोज्नुभएको हो?
cli-serving = { $address } मा चलिरहेको छ; रोक्न Ctrl+C थिच्नुहोस्
cli-reloaded = { $path } परिवर्तन भयो, { $milliseconds } ms मा तयार
cli-port-taken = पोर्ट { $port } प्रयोगमा छ; `--port` ले अर्को छान्नुहोस्
cli-created = { $path } मा नयाँ साइट लेखियो
cli-next = अब: { $command }
cli-not-ours = { $path } मा build ले नलेखेका फाइल छन्; `--out` ले अर्को फोल्डर छान्नुहोस्, वा यसलाई खाली गर्नुहोस्
cli-not-empty = { $path } खाली छैन; अर्को फोल्डर छान्नुहोस्
cli-accepted = { $count ->
    [one] { $count } अनुवाद
   *[other] { $count } अनुवाद
} अद्यावधिक रहेको अभिलेख गरियो
cli-no-translations = यी ठाउँमा यस साइटको कुनै अनुवाद छैन
cli-unknown-collection = `{ $collection }` नामको सङ्ग्रह छैन; यी छन्: { $known }
cli-unknown-entry = यस साइटमा `{ $entry }` प्रविष्टि छैन
cli-entry-form = प्रविष्टिलाई `collection/id` जसरी लेख्नुहोस्, `{ $entry }` जसरी होइन
cli-needs-id = शीर्षकबाट a-z र 0-9 को id बन्दैन; आफैँ छान्नुहोस्: `--id my-{ $collection }`
cli-bad-id = `{ $id }` id हुन सक्दैन: a-z, 0-9 र एकल हाइफन, बढीमा 80, सूचीको पृष्ठको नाम होइन
cli-exists = { $path } पहिल्यै छ र जस्ताको तस्तै रहन्छ
cli-translate-instead = मद्दत: अनुवाद गर्न: `fieldbook translate { $entry } LANG`; नयाँ प्रविष्टिका लागि अर्को `--id` छान्नुहोस्
cli-same-language = `{ $entry }` `{ $language }` मै लेखिएको छ; अर्को भाषा छान्नुहोस्
cli-written = { $path } लेखियो
cli-fixed = { $path } मिलाइयो: { $what }
cli-fix-byte-order-mark = बाइट क्रमको चिह्न (BOM)
cli-fix-line-ends = हरफको अन्त्य
cli-fix-trailing-blanks = हरफको अन्त्यका खाली ठाउँ
cli-fix-composition = जोडिएका अक्षर (NFC)
cli-fix-field-order = विवरणको क्रम
cli-fix-end-of-file = फाइलको अन्त्य
cli-fix-metadata = तस्बिरमा लुकेको जानकारी
cli-not-inside = { $path } यस साइटको फाइल वा फोल्डर होइन
cli-no-git = `--changed` का लागि git चाहिन्छ, तर चलाउन सकिएन: { $detail }
cli-unknown-field = `{ $field }` भन्ने विवरण छैन; भएका: { $known }
cli-own-file = { $path } पहिल्यै छ र यो प्रोग्रामले लेखेको होइन; त्यसलाई सार्नुहोस्, वा `--out` ले अर्को फोल्डरमा लेख्नुहोस्
cli-no-editor = फाराम सम्पादक छैन: site.toml मा `backend` र `repository` सहित `[editor]` थप्नुहोस्
cli-forge-no-share = अनुभव बाँड्ने फारम छैन: त्यसको सङ्ग्रह site.toml को `[forge.share]` मा लेख्नुहोस्
cli-forge-no-install = जाँच्ने काम छैन: यो प्रोग्राम कसरी राख्ने site.toml को `[forge]` मा लेख्नुहोस्, `install = ["…"]`
cli-forge-no-owners = जिम्मेवार कोही छैन: site.toml को `[forge.owners]` मा लेख्नुहोस्
cli-no-base = यो शाखा { $tried } बाट कहाँ छुट्टियो git लाई थाहा छैन; `--changed=REVISION` ले आफैँ भन्नुहोस्, र अधुरो क्लोन भए पूरा इतिहास ल्याउनुहोस्
cli-stale-sections = अनुवाद भएपछि फेरिएका:
cli-bad-po = { $path }: पङ्क्ति { $line }: यो `l10n export` ले सुरु गरेको अनुवाद होइन: { $detail }
cli-po-homeless = केही लेखिएन: यी पाठहरूको स्रोतमा अब ठाउँ छैन। फेरि निर्यात गर्नुहोस् र हातले सार्नुहोस्: { $keys }
cli-po-doubtful = फेरि हेर्नुपर्ने, किनकि स्रोत फेरिएको छ वा फाइलले त्यसो भन्छ: { $keys }
cli-po-missing = अझै अनुवाद नभएका: { $keys }
cli-reviews = समीक्षाको समय आएका
cli-reviews-none = कुनै समीक्षाको समय आएको छैन, कुनै समीक्षा बाँकी छैन र कुनै नियम छुट दिइएको छैन।
cli-reviews-missing = समीक्षाहरू
cli-review-row = { $entry } ({ $status }): { $needed } मध्ये { $counted }
cli-review-due = { $entry }: { $date }{ $state ->
    [past] , म्याद नाघिसकेको
   *[soon] {""}
}
cli-waivers = छुट दिइएका नियम
cli-sheet-needs-review = मोडेलले `{ $collection }` का लागि समीक्षाका मापदण्ड दिँदैन
cli-coverage-none = अहिलेसम्म छैन: { $terms }
cli-unknown-code = `{ $code }` भन्ने कोड छैन; docs/diagnostics.md मा सूची छ
cli-explain = किन र के गर्ने: `fieldbook explain { $code }`
cli-withdrawn = { $entry } हटाइयो। यो हराओस् भन्नका लागि साइट अहिले नै बनाएर प्रकाशित गर्नुहोस्।
cli-withdrawn-limits = अरूले बनाएका प्रतिलिपि, खोज इन्जिनले राखेका पृष्ठ र भण्डारको इतिहासमा यो अझै छ। प्रतिलिपि भएकाहरूलाई मेट्न भन्नुहोस्; इतिहासबारे docs/withdrawing.md हेर्नुहोस्।
cli-withdrawn-already = { $entry } { $date } मा हटाइसकिएको छ
cli-unsigned = { $path } मा हस्ताक्षर छैन। हस्ताक्षर गर्न: `minisign -Sm { $path }`, वा `--key` सहित हटाउनुहोस्।
cli-bad-key = { $path } ले हस्ताक्षर गर्न सक्दैन: { $detail }
cli-no-status = { $path } मा फेर्न सकिने `status` छैन; पहिले त्यो सच्याउनुहोस्

## आयात

cli-import-kind = आयात गर्न सकिँदैन; `.docx` फाइल, `.csv` फाइल वा Markdown फाइल भएको फोल्डर दिनुहोस्
cli-import-too-large = धेरै ठूलो छ: { $limit } MB भन्दा बढी पढिँदैन
cli-import-no-pandoc = Word फाइलका लागि pandoc चाहिन्छ; यो निःशुल्क कार्यक्रम यस कम्प्युटरमा अहिलेसम्म छैन। Windows: `winget install --id JohnMacFarlane.Pandoc`; macOS: `brew install pandoc`; Debian र Ubuntu: `sudo apt install pandoc`; अरू: pandoc.org/installing। त्यसपछि नयाँ टर्मिनल खोलेर फेरि प्रयास गर्नुहोस्
cli-import-old-pandoc = यो pandoc धेरै पुरानो छ; संस्करण 2.15 वा नयाँ राख्नुहोस्
cli-import-word-damaged = Word कागजात होइन वा बिग्रिएको छ: { $detail }। Word वा LibreOffice मा खोलेर फेरि `.docx` मा सुरक्षित गर्नुहोस्
cli-import-word-old = Word 97 देखि 2003 को ढाँचामा छ; खोलेर `.docx` मा सुरक्षित गर्नुहोस्
cli-import-word-locked = पासवर्डले बन्द छ; पासवर्ड बिनाको प्रतिलिपि सुरक्षित गर्नुहोस्
cli-import-which-collection = शीर्षकहरूले यो के हो भन्दैनन्; `--collection` ले भन्नुहोस्: { $known }
cli-import-needs-id = शीर्षकबाट a-z र 0-9 मा फोल्डरको नाम बन्दैन; आफैं छान्नुहोस्: `--id village-radio`
cli-import-collection = सङ्ग्रह: { $collection }
cli-import-language = भाषा: { $language }
cli-import-language-guessed = भाषा: { $language }, पाठ हेरेर; अर्को भाषा `--lang` ले छान्नुहोस्
cli-import-section = शीर्षक “{ $heading }” खण्ड `{ $section }` हो
cli-import-section-own = शीर्षक “{ $heading }” आवश्यक खण्ड होइन र जस्ताको तस्तै रहन्छ
cli-import-section-missing = खण्ड `{ $section }` भेटिएन; खाली ठाउँ थपियो
cli-import-personal = हटाइयो, किनकि यसले व्यक्तिसम्म पुर्‍याउन सक्छ: `{ $text }` ({ $rule })
cli-import-hidden = हटाइयो: लुकाइएको पाठ “{ $text }”
cli-import-comment = हटाइयो: टिप्पणी “{ $text }”
cli-import-table-encoding = UTF-8 होइन (लाइन { $line })। Excel मा “Save as” अनि “CSV UTF-8 (comma delimited)” छान्नुहोस्
cli-import-rows = लेखिएका मस्यौदा: { $written }; समस्या भएका पङ्क्ति: { $bad }; पहिल्यै भएका: { $there }

## Hints in the files that `new` and `translate` write

hint-new = खाली ठाउँ भर्नुहोस्। # पछिको वा <!-- र --> बीचको कुरा सङ्केत मात्र हो; पाठकले कहिल्यै देख्दैनन्।
hint-optional = यहाँदेखि केही पनि अनिवार्य छैन। कुनै हरफ प्रयोग गर्न त्यसको सुरुको # मेटाउनुहोस्।
hint-translate = हरेक अनुवाद त्यसको मूल पाठको मुनि लेख्नुहोस्। मूल पाठ राखे पनि हुन्छ; पाठकले कहिल्यै देख्दैनन्।
hint-lead = एक वा दुई वाक्य: यो केबारे हो र कसका लागि हो?
hint-field-summary = सबैभन्दा मुख्य कुरा एक वा दुई वाक्यमा।
hint-field-sources = तथ्यहरू लिइएका कागजातहरू।
hint-field-personal_data = पाठमा कुनै व्यक्तिको विवरण छ कि?
hint-field-documented_on = यो कहिले लेखियो, कहिले भयो भन्ने होइन।
hint-field-building_blocks = सफल हुन के के चाहिन्छ, बुँदाबुँदामा।
hint-field-criteria = हरेक मापदण्डबारे स्रोतले के भन्छ; नभनेको कुरा छोड्नुहोस्।
hint-field-objectives = त्यसपछि सहभागीले के गर्न सक्छन्।
hint-section-background = समस्या के थियो, कहाँ थियो र कसलाई असर गर्‍यो? कसैको नाम नलेख्नुहोस्।
hint-section-implementation = चरणचरणमा के गरियो, कसले गर्‍यो, कति पैसा र जनशक्ति लाग्यो?
hint-section-achievements = के फेरियो र कसरी थाहा भयो? के भएन त्यो पनि भन्नुहोस्।
hint-section-ethics = के कुराले मानिसलाई हानि गर्न सक्थ्यो र उनीहरूलाई कसरी जोगाइयो?
hint-section-lessons = अर्को पटक के उस्तै गर्नुहुन्छ र के फरक गर्नुहुन्छ?
hint-section-replicability = अन्यत्र यो गर्न अरूसँग के हुनुपर्छ वा के जान्नुपर्छ?
hint-section-references = स्रोतहरूको सूची लेख्नुहोस्: [[sources/…]]।
hint-section-context = यो मार्गदर्शन कहिले र कसका लागि काम लाग्छ?
hint-section-concepts = पाठकलाई चाहिने शब्द र विचार बुझाउनुहोस्।
hint-section-steps = हरेक चरण लेख्नुहोस्: के गर्ने, कसले गर्ने, के चाहिन्छ।
hint-section-guidelines = केमा ध्यान दिने र केबाट जोगिने?
hint-section-examples = कसैले कसरी गरेको छ देखाउनुहोस् र त्यस अभ्यासको लिङ्क राख्नुहोस्।
hint-section-problems = प्रायः के बिग्रन्छ र केले सघाउँछ?
hint-section-key-points = सम्झनुपर्ने तीनदेखि पाँच बुँदा।
hint-section-checklist = सुरु गर्नुअघि जाँच्ने प्रश्नहरू।
hint-section-more = थप कहाँ पढ्ने: मार्गदर्शन, अभ्यास, स्रोत।
hint-section-outline = सत्र एक नजरमा: भागहरू र मिनेट।
hint-section-activities = हरेक क्रियाकलाप लेख्नुहोस्: उद्देश्य, समय, निर्देशन, सामग्री।
hint-section-facilitator-notes = सहजकर्ताले के तयारी गर्ने, केमा ध्यान दिने र केबाट जोगिने।
hint-section-debrief = अन्त्यका प्रश्न: सहभागीले के लिएर जान्छन्?

## The form for sharing an experience and the checklist of pull requests

hint-form-name = आफ्नो अनुभव बाँड्नुहोस्
hint-form-about = तपाईंले के गरेर हेर्नुभयो, त्यसबाट के भयो, र अरूले त्यस्तै गर्न के चाहिन्छ भन्नुहोस्। यस परियोजनाको कसैले त्यसलाई लेख बनाउनेछ।
hint-form-public = **तपाईंले यहाँ लेखेको सबै कुरा तुरुन्तै सार्वजनिक हुन्छ, र त्यसका प्रतिहरू रहिरहन्छन्।** कसैको नाम नलेख्नुहोस्। कसैसम्म पुर्‍याउन सक्ने कुरा नराख्नुहोस्: ठ्याक्कै ठाउँ, आश्रयस्थल, मिति, उमेर, टेलिफोन नम्बर। तस्बिर नजोड्नुहोस्; कसरी पठाउने पहिले सोध्नुहोस्। जुनसुकै भाषामा लेख्नुहोस्, र थाहा नभएको कुरा छोड्नुहोस्।
hint-form-section-references = यो कुरा थाहा भएका कागजात, भए।
hint-form-agreed = पठाउनुअघि
hint-form-nobody = मैले लेखेको कुराबाट कसैलाई चिन्न सकिँदैन, उनका छिमेकीले पनि सक्दैनन्।
hint-form-rights = म यो बाँड्न सक्छु, र यो यहाँ यस साइटको इजाजतपत्र अनुसार प्रकाशित हुन सक्छ।
hint-form-copies = यो पृष्ठ सार्वजनिक हो र यसका प्रतिहरू फिर्ता लिन सकिँदैन भन्ने मलाई थाहा छ।

## The form editor

hint-editor-id = वेब ठेगानाको अन्तिम भाग: साना ल्याटिन अक्षर a–z, अङ्क र हाइफन। सबै भाषामा यही रहन्छ र पछि बदलिँदैन।
hint-editor-translate = पहिले अर्को भाषामा लेखिएको। दायाँतिर आफ्नो भाषा छान्नुहोस् र त्यसमुनिको पाठ अनुवाद गर्नुहोस्।
hint-editor-body = पाठ

## Needs, series, browsing, briefs

vocabulary-needs = तपाईंलाई के गर्नु छ?
field-needs = के गर्न सघाउँछ
vocabulary-selections = शृङ्खला
field-selections = शृङ्खला
vocabulary-stages = चरण
vocabulary-evidence-levels = प्रमाणको तह
vocabulary-outcomes = परिणाम
vocabulary-languages = भाषा
home-featured = छानिएका प्रविष्टि
browse-narrow = यो सूची साँघुरो पार्नुहोस्
browse-everything = सबै हेर्नुहोस्
briefs = पैरवीपत्र
briefs-intro = पाठक र देश छान्नुहोस्। हरेक पैरवीपत्र छापिने दुई पृष्ठमा अट्छ: के गर्न भनिएको छ, त्यो देखाउने अभ्यास र ती कति राम्ररी अभिलेख गरिएका छन्, र स्रोत।
briefs-everywhere = सबै देश
brief-title = पैरवीपत्र, कसका लागि: { $audience }
brief-title-country = पैरवीपत्र, कसका लागि: { $audience } – { $country }
brief-asked = के गर्न भनिएको छ
brief-shown = त्यो देखाउने अभ्यास
brief-elsewhere = अन्य देशमा देखिएको
brief-not-shown = यहाँको कुनै अभ्यासले अझै यो देखाउँदैन।
brief-also-asked = अरू के गर्न भनिएको छ
brief-from = यो पैरवीपत्र केबाट बनेको हो
brief-print = छाप्दा दुई पृष्ठ।

## The page of the design system

design-page = डिजाइन प्रणाली
design-intro = पृष्ठहरू बन्ने भाग, यसै साइटका पाठसहित। डिजाइन परिवर्तन गर्नेले हरेक भाग यहाँ जाँच्न सक्छन्।
design-type = अक्षरशैली
design-colours = रङ
design-parts = भाग
## Pictures

evidence-page = प्रमाणको नक्सा
evidence-intro = के विषयमा कति सामग्री छन् र कहाँ अझै केही छैन। कुनै सङ्ख्या छानेर त्यसपछाडिका सामग्री हेर्नुहोस्।
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = नक्सामा { $name }
evidence-map-about = वर्गहरू नक्सामा जहाँ पर्छन्, लगभग त्यहीँ राखिएका छन्। सङ्ख्याले सबै किसिमका सामग्री गन्छ।
picture-table = तालिकामा हेर्ने
picture-entries = सामग्री सङ्ख्या
picture-rest = र अरू { $count }
picture-more = अरू चित्र
timeline-page = समयरेखा
timeline-intro = सामग्रीले वर्षैपिच्छे के बताउँछन्, र कुन वर्षको अझै केही छैन।
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] सामग्री नभएको { $count } वर्ष
   *[other] सामग्री नभएका { $count } वर्ष
}
timeline-undated = मिति नभएका
partners-page = कसले कोसँग काम गर्‍यो
partners-intro = एउटै सामग्रीमा सँगै आएका दुई नामलाई रेखाले जोड्छ, जस्तै दुवै एउटै अभ्यासमा सहभागी भएकाले। रेखा जति बाक्लो, दुवैको नाम भएका सामग्री त्यति धेरै।
partners-node = { $count ->
    [one] { $name }: अरू { $count } सँगै नाम आएको
   *[other] { $name }: अरू { $count } सँगै नाम आएको
}
partners-left-out = चित्रमा अरूसँग सबैभन्दा धेरै सँगै आएका { $shown } छन्, जम्मा { $count } मध्ये। तालिकामा सबै छन्।
partners-with = सँगै नाम आएका
partners-like-organisations = तपाईंको जस्तै संस्था
partners-like-about = तपाईंको संस्था वा तपाईंले जस्तै काम गर्ने संस्था खोज्नुहोस्। त्यसको छेउमा सबैभन्दा धेरै कुरा मिल्ने संस्था छन्: विषय, देश, संस्थाको किसिम, साझा काम।
coverage-picture = सबै सामग्री, भाषाअनुसार
kind-date-field = मिति भएको फिल्डको नाम
kind-text-field = पाठ भएको फिल्डको नाम
## For trainers

slides = स्लाइडहरू
slide = स्लाइड
slide-of = स्लाइड { $total } मध्ये { $number }
speaker-notes = टिपोट
full-screen = पूरा पर्दा
print-this = छाप्नुहोस्
close = बन्द गर्नुहोस्
clock = सत्रको घडी
clock-begin = सुरु गर्नुहोस्
clock-pause = रोक्नुहोस्
clock-again = सुरुमा फर्कनुहोस्
clock-back = एक चरण पछाडि
clock-next = अर्को चरण
clock-less = एक मिनेट घटाउनुहोस्
clock-more = एक मिनेट थप्नुहोस्
clock-step-left = यस चरणमा बाँकी समय
clock-over = तोकिएभन्दा बढी समय
clock-left = जम्मा बाँकी समय
clock-began = सुरु भएको समय
clock-ends = सकिने समय
clock-then = त्यसपछि: { $step }
clock-done = सत्र सकियो
clock-differ = चरणहरूका मिनेट जोड्दा { $sum } हुन्छ। सत्र { $total } मिनेटको योजना गरिएको छ।
handout = बाँड्ने सामग्री
handout-participants = सहभागीहरूका लागि
handout-trainer = प्रशिक्षकका लागि
handout-how = यो पृष्ठ ब्राउजरको मेनुबाट छाप्नुहोस्।
handout-notes = मेरा टिपोट

## Kept on the device

offline-page = यो साइट यस उपकरणमा राख्नुहोस्
offline-intro = यहाँ राखिएका पृष्ठ इन्टरनेटबिना खुल्छन्। आफूलाई चाहिने भाषाहरू छान्नुहोस्।
offline-on-device = तपाईं यस उपकरणमा पहिल्यै रहेको प्रतिलिपि पढ्दै हुनुहुन्छ। यो इन्टरनेटबिना चल्छ, अरू केही राख्नु पर्दैन।
offline-otherwise = पूरै साइट उपकरण वा USB मा रहेको फोल्डरबाट पनि इन्टरनेटबिना चल्छ। यो साइट चलाउनेहरूसँग प्रतिलिपि माग्नुहोस्।
offline-no-script = साइटलाई ब्राउजरमा राख्न स्क्रिप्ट चाहिन्छ, तर यहाँ स्क्रिप्ट चल्दैन।
offline-unable = यो ब्राउजरले साइट राख्न सक्दैन। ब्राउजर नयाँ हुनुपर्छ र ठेगाना https बाट सुरु हुनुपर्छ।
offline-size = { $size } MB
offline-not-kept-yet = राखिएको छैन
offline-kept = राखिएको छ
offline-in-part = केही भाग राखिएको छ
offline-newer = राखिएको छ। योभन्दा नयाँ संस्करण छ।
offline-newest = राखिएको छ, सबैभन्दा नयाँ संस्करण।
offline-save = राख्नुहोस्
offline-update = अद्यावधिक गर्नुहोस्
offline-check = नयाँ संस्करण खोज्नुहोस्
offline-remove = हटाउनुहोस्
offline-progress = { $percent } % राखियो
offline-failed = सबै लोड हुन सकेन। लोड भएको भाग रहन्छ; इन्टरनेट राम्रो हुँदा फेरि प्रयास गर्नुहोस्।
offline-removed = यस उपकरणबाट हटाइयो।
offline-may-go = यो ब्राउजरले प्रतिलिपि राखिराख्ने वाचा गरेको छैन। उपकरणमा ठाउँ चाहिँदा यसले हटाउन सक्छ।
offline-withdrawn = यस साइटबाट केही फिर्ता लिइएको छ, र त्यसका पृष्ठ प्रतिलिपिबाट हटाइएका छन्। प्रतिलिपि अद्यावधिक गर्नुहोस्।
offline-not-kept = यो पृष्ठ यस उपकरणमा छैन
offline-not-kept-more = अहिले इन्टरनेट छैन, र यो पृष्ठ राखिएको थिएन। पछि फेरि प्रयास गर्नुहोस्।
## What readers do with entries: cite, share, collect, compare, tell

cite-share = उद्धृत र साझा गर्नुहोस्
qr-label = यो पृष्ठ अनलाइन
feedback-link = कस्तो भयो, हामीलाई भन्नुहोस्
feedback-subject = कस्तो भयो: { $title }
feedback-body =
    तपाईंले के प्रयास गर्नुभयो, र कहाँ?

    त्यसबाट के भयो?

    कृपया पीडितको नाम वा विवरण नलेख्नुहोस्।
collection-page = मेरो सङ्ग्रह
collection-about = तपाईंले थपेका प्रविष्टि यही यन्त्रमा रहन्छन्। क्रम मिलाउनुहोस्, एउटै पुस्तिकाका रूपमा छाप्नुहोस्, वा अरूलाई लिङ्क पठाउनुहोस्।
compare-page = प्रविष्टि तुलना गर्नुहोस्
compare-about = तीनवटासम्म प्रविष्टि सँगसँगै।
tools-without = यो पृष्ठ JavaScript भए मात्र चल्छ।
tool-add = मेरो सङ्ग्रहमा थप्नुहोस्
tool-remove = मेरो सङ्ग्रहबाट हटाउनुहोस्
tool-collection = मेरो सङ्ग्रह
tool-compare = तुलना गर्नुहोस्
tool-choose = आफ्नो सङ्ग्रहबाट तीनवटासम्म छान्नुहोस्
tool-copy-citation = उद्धरण प्रतिलिपि गर्नुहोस्
tool-copy = प्रतिलिपि गर्नुहोस्
tool-save = बचत गर्नुहोस्
tool-copy-address = ठेगाना प्रतिलिपि गर्नुहोस्
tool-copied = प्रतिलिपि भयो
tool-share = साझा गर्नुहोस्
tool-failed = यो लोड भएन। फेरि प्रयास गर्नुहोस्।
tool-more = शब्दावलीमा थप
tool-empty = यहाँ अहिलेसम्म केही छैन। कुनै प्रविष्टि खोलेर “मेरो सङ्ग्रहमा थप्नुहोस्” छान्नुहोस्।
tool-up = माथि सार्नुहोस्: { $title }
tool-down = तल सार्नुहोस्: { $title }
tool-out = हटाउनुहोस्: { $title }
tool-print = पुस्तिकाका रूपमा छाप्नुहोस्
tool-link = यो सङ्ग्रहको लिङ्क प्रतिलिपि गर्नुहोस्
tool-shared = कसैले यो सङ्ग्रह साझा गरेको हो। यो अहिलेसम्म तपाईंको होइन।
tool-keep = मेरोमा थप्नुहोस्
tool-mine = मेरो देखाउनुहोस्
tool-contents = विषयसूची
tool-unread = लोड भएन: { $title }
kind-email = इमेल ठेगाना
kind-issue-form = `https://` बाट सुरु हुने र `{"{"}title{"}"}` तथा `{"{"}body{"}"}` भएको ठेगाना
kind-email-alone = `email` वा `issues` मध्ये एउटा मात्र
## Fonts

diag-bad-font = फन्ट `{ $font }` प्रयोग गर्न सकिँदैन: { $detail }

## Smaller copies of pictures

diag-picture-not-reduced = यस तस्बिरको सानो प्रति बनाउन सकिएन, त्यसैले फोनले पूरै तस्बिर लोड गर्छ: { $detail }

## प्याकेजहरू

cli-one-language = `--lang` मा एउटा मात्र भाषा लेख्नुहोस्; धेरै भाषा `export` ले मात्र लिन्छ
cli-exported = { $path }: { $size }
diag-package-refused = यो प्याकेज प्रकाशित हुँदैन: { $detail }
help-export-again = `fieldbook export` ले फेरि बनाउनुहोस्, वा packages/ बाट हटाउनुहोस्
cli-cannot-unpack = १२० अक्षरभन्दा लामा वा a-z बाहेकका अक्षर भएका नामहरू Windows ले अनजिप गर्न सक्दैन; नाम बदल्नुहोस्: { $paths }
cli-pdf-language = एउटा PDF मा एउटा भाषा हुन्छ: `--lang` मा लेख्नुहोस्
cli-no-page = `{ $page }` पृष्ठ छैन; भाषामुनिको ठेगाना लेख्नुहोस्, जस्तै `guides/joint-advocacy` वा `sessions/sharing-safely/handout`
cli-no-typst = PDF `typst` ले बनाउँछ। यो छुट्टै प्रोग्राम हो र यहाँ छैन। typst.app बाट लिनुहोस् (`winget install Typst.Typst`, `brew install typst` वा `cargo install typst-cli`)। नभए ब्राउजरबाट पृष्ठ छाप्नुहोस्: साइटमा कागजका लागि छुट्टै रूप छ।
cli-typst-failed = typst ले यो कागजात बनाउन सकेन। अक्षर छुटेका भए Noto फन्टहरू राख्नुहोस्। यसले भन्छ:
    { $detail }

## साथमा लैजाने प्रतिलिपिहरू

readme-open = सबै एक्स्ट्र्याक्ट भएपछि फोल्डर खोल्नुहोस् र index.html मा दुई पटक क्लिक गर्नुहोस्। यो जुनसुकै ब्राउजरमा खुल्छ।
readme-private = तपाईंले यहाँ पढेको र खोजेको कुरा यसै उपकरणमा रहन्छ। कतै केही पठाइँदैन।
readme-date = यो प्रतिलिपि { $date } मा बनाइएको हो।
readme-check = यो पूरा छ कि छैन, यसमा फेरबदल भएको छ कि छैन, र त्यसयता यसबाट केही फिर्ता लिइएको छ कि छैन भनी थाहा पाउन: fieldbook verify
download-page = साथमा लैजानुहोस्
download-intro = यी फाइल इन्टरनेटबिना पढ्न सकिन्छ। USB स्टिकमा प्रतिलिपि गर्नुहोस् वा एउटा फोनबाट अर्को फोनमा पठाउनुहोस्।
download-zip = सबै पृष्ठ, एक्स्ट्र्याक्ट गर्नुपर्ने
download-zip-for = कम्प्युटरका लागि: सबै पृष्ठ, खोज्न पनि मिल्छ।
download-zip-how = फाइललाई कम्प्युटरमा प्रतिलिपि गर्नुहोस्। त्यसमा दायाँ क्लिक गरेर “सबै एक्स्ट्र्याक्ट गर्नुहोस्” (Extract All) छान्नुहोस्। नयाँ फोल्डर खोल्नुहोस्, त्यसपछि index.html खोल्नुहोस्। zip फाइलभित्रैबाट खोल्नुभयो भने लिङ्क र खोज चल्दैनन्।
download-html = फोनका लागि एउटै फाइल
download-html-for = सबै पाठ एउटै पृष्ठमा। जुनसुकै ब्राउजरमा खुल्छ, खोज्न पनि मिल्छ।
download-html-how = फाइललाई फोनमा प्रतिलिपि गर्नुहोस्, फाइल म्यानेजरमा खोज्नुहोस् र ब्राउजरबाट खोल्नुहोस्।
download-epub = पुस्तक
download-epub-for = ई-रिडर र पढ्ने एपका लागि।
download-epub-how = पढ्ने एपबाट खोल्नुहोस्, वा ई-रिडरमा प्रतिलिपि गर्नुहोस्।
download-zim = Kiwix फाइल
download-zim-for = Kiwix एपका लागि, वा तालिम कोठामा रहेको Kiwix सर्भरका लागि।
download-zim-how = Kiwix मा खोल्नुहोस्। Android 11 वा त्योभन्दा नयाँमा Kiwix लाई kiwix.org बाट इन्स्टल गर्नुहोस्: Play Store को एपले फोनमा प्रतिलिपि गरिएका फाइल खोल्न सक्दैन।
download-pdf = छाप्नका लागि
download-pdf-for = A4 पृष्ठमा मिलाइएको।
download-pdf-how = खोल्नुहोस् र छाप्नुहोस्। स्क्रिन रिडर प्रयोग गर्दा वेब पृष्ठ पढ्न बढी सजिलो हुन्छ।
download-languages = भाषा: { $languages }
download-file = { $name } ({ $size }, { $date } मा बनाइएको)
download-check = के प्रतिलिपि पूरा छ र फेरबदल भएको छैन?
download-check-how = प्रतिलिपिहरू वर्षौंसम्म एक हातबाट अर्को हातमा पुग्छन्। प्रतिलिपि बनाउँदा जस्तो थियो त्यस्तै छ कि छैन, कति पुरानो हो, र त्यसयता यसबाट केही फिर्ता लिइएको छ कि छैन भनी तलको कमान्डले बताउँछ।

## प्याकेजका प्रतिलिपि: verify र apply

cli-copy-failed = { $path }: { $detail }
cli-no-copy = { $path } छैन
cli-no-manifest = { $path } मा `manifest.json` छैन वा एकभन्दा बढी छन्। त्यो भएको फोल्डर वा zip छान्नुहोस्; एउटै फाइल भए त्यसको `.manifest.json` सँगै राख्नुहोस्
cli-manifest-broken = `manifest.json` पढ्न सकिएन ({ $detail })। यो प्रतिलिपिबारे केही भन्न सकिँदैन: अर्को लिनुहोस्
cli-unsafe-path = `{ $path }` प्याकेजको फाइलको नाम हुन सक्दैन: त्यो फोल्डरबाहिर लेखिन सक्छ। यो प्रतिलिपि नखोल्नुहोस् र कहाँबाट आयो सोध्नुहोस्
cli-zip-damaged = यो zip बिग्रिएको वा अधुरो छ: { $detail }। फेरि प्रतिलिपि गर्नुहोस् वा डाउनलोड गर्नुहोस्
cli-zip-entry = zip भित्रको `{ $path }` बिग्रिएको छ: { $detail }। zip फेरि प्रतिलिपि गर्नुहोस् वा डाउनलोड गर्नुहोस्
cli-zip-many = zip मा { $limit } भन्दा बढी फाइल छन्; कुनै प्याकेजमा त्यति हुँदैनन्
cli-zip-twice = zip मा एउटै नामका दुई फाइल छन्, त्यसैले के देखिन्छ भन्ने खोल्ने कार्यक्रममा भर पर्छ। नखोल्नुहोस् र कहाँबाट आयो सोध्नुहोस्
cli-zip-locked = zip भित्रको `{ $path }` पासवर्डले बन्द छ; प्याकेजमा पासवर्ड हुँदैन। कहाँबाट आयो सोध्नुहोस्
cli-zip-link = zip भित्रको `{ $path }` फाइल होइन, लिङ्क हो; प्याकेजमा लिङ्क हुँदैन। नखोल्नुहोस् र कहाँबाट आयो सोध्नुहोस्
cli-zip-bomb = zip भित्रको `{ $path }` प्याकेजको कुनै पनि फाइलभन्दा धेरै ठूलो हुन्छ; पढ्न रोकियो। नखोल्नुहोस् र कहाँबाट आयो सोध्नुहोस्
cli-no-curl = { $address } डाउनलोड गर्न `curl` चाहिन्छ, यस कम्प्युटरमा छैन। फाइल ब्राउजरबाट डाउनलोड गर्नुहोस्, `.minisig` भए त्यो पनि, र त्यसको ठाउँ `--revocations` मा दिनुहोस्
cli-fetch-failed = { $address } डाउनलोड हुन सकेन: { $detail }। फाइल ब्राउजरबाट डाउनलोड गरेर त्यसको ठाउँ `--revocations` मा दिनुहोस्
cli-bad-list = { $path } हटाइएका कुराको सूची होइन: { $detail }
cli-bad-public-key = `{ $path }` minisign को सार्वजनिक साँचो होइन, साँचो भएको फाइल पनि होइन: { $detail }
cli-since-built = `--since` लाई प्याकेजको manifest चाहिन्छ; यो `build` ले लेखेको हो र यसमा मिति छैन
cli-since-other = पुरानो प्याकेजमा अरू भाषा वा सङ्ग्रह छन्। `--lang` र `--collection` ले तिनै छान्नुहोस्, वा पूरा प्याकेज बनाउनुहोस्
cli-since-newer = `--since` को प्याकेज पछिको मितिको छ; यस कम्प्युटरको घडी हेर्नुहोस्
cli-since-same = त्यसयता केही फेरिएको छैन; अद्यावधिक लेखिएन
cli-apply-folder = अद्यावधिक zip हो, फोल्डर होइन: zip जस्ताको तस्तै दिनुहोस्
cli-apply-whole = यो zip पूरा प्याकेज हो, अद्यावधिक होइन। `verify` ले जाँचेर खोल्नुहोस्
cli-apply-base = यो अद्यावधिक अर्को प्रतिलिपिका लागि हो, { $date } को यसका लागि होइन। अद्यावधिक क्रमैले थपिन्छन्; नभए पूरा प्याकेज लिनुहोस्
cli-apply-older = अद्यावधिक { $date } को हो, { $known } को प्रतिलिपिभन्दा पुरानो
cli-apply-missing = प्रतिलिपि पूरा छैन: { $count } फाइल छैनन्, पहिलो `{ $path }`। पूरा प्याकेज लिनुहोस्; `verify` ले सबै देखाउँछ
cli-apply-altered = प्रतिलिपि फेरिएको छ: { $count } फाइल, पहिलो `{ $path }`। पूरा प्याकेज लिनुहोस्; `verify` ले सबै देखाउँछ
cli-apply-added = प्रतिलिपिमा त्यसको भाग नभएका { $count } कुरा छन् जो हराउने थिए, पहिलो `{ $path }`। अन्त सार्नुहोस्
cli-apply-signature = अद्यावधिकको हस्ताक्षर ठीक छैन: { $detail }
cli-apply-copy-signature = प्रतिलिपिकै हस्ताक्षर ठीक छैन: { $detail }
cli-apply-unsigned = अद्यावधिकमा हस्ताक्षर छैन, तर हुनुपर्छ, किनभने प्रतिलिपिमा छ वा साँचो दिइएको छ
cli-apply-needs-key = प्रतिलिपिमा हस्ताक्षर छ (साँचो { $key })। अद्यावधिकको हस्ताक्षर जाँच्न `--key` ले सार्वजनिक साँचो दिनुहोस्
cli-apply-other-key = अद्यावधिकमा साँचो { $key } को हस्ताक्षर छ, प्रतिलिपिमा साँचो { $known } को
cli-apply-root = { $path } पूरै डिस्क हो; प्रतिलिपि फोल्डरभित्र मात्र साट्न सकिन्छ। फोल्डरमा सार्नुहोस्
cli-apply-disk = लेखिएको र पढिएको मिलेन: डिस्क बिग्रँदै होला
cli-apply-nothing = केही फेरिएन
cli-update-broken = अद्यावधिक बिग्रिएको वा फेरिएको छ: { $detail }
cli-applied = { $path } अब { $date } को छ
cli-applied-already = प्रतिलिपि पहिले नै त्यति नै नयाँ छ; केही फेरिएन
cli-verify-dated = { $path }: { $date } मा बनाइएको, { $days ->
    [0] आज
   *[other] { $days } दिनअघि
}
cli-verify-future = { $path }: { $date } मा बनाइएको, जुन दिन यस कम्प्युटरको घडीअनुसार आएकै छैन। दुईमध्ये एक गलत छ
cli-verify-undated = { $path }: कहिले बनाइएको भन्दैन, `build` ले लेखेका सबै साइटजस्तै
cli-verify-revision = संस्करण { $revision } बाट बनाइएको
cli-verify-holds = { $entries } प्रविष्टि; भाषा: { $languages }
cli-verify-update = अद्यावधिक: नयाँ प्याकेजका { $count } मध्ये { $own } फाइल। `apply` ले पुरानो प्रतिलिपिमा थप्छ
cli-verify-whole = पूरा: सबै { $count } फाइल छन्
cli-verify-missing = पूरा छैन: { $count } फाइल छैनन्
cli-verify-unaltered = नफेरिएको: भएका सबै फाइल manifest अनुसार छन्
cli-verify-altered = फेरिएको: { $count } फाइल manifest अनुसार छैनन्
cli-verify-added = थपिएको: { $count } फाइल यसको भाग होइनन्
cli-verify-links = लिङ्क: { $count } कुरा लिङ्क वा त्यस्तै हुन्, फाइल होइनन्
cli-verify-foreign = छाडिएका, लुकेका वा कम्प्युटरले राखेका भएकाले: { $count }
cli-verify-unsigned = हस्ताक्षर छैन: बिग्रिएको देखिन्छ, तर छल देखिँदैन, किनभने फाइल फेर्नेले manifest पनि फेर्न सक्छ
cli-verify-unsigned-asked = हस्ताक्षर छैन: साँचोले जाँच्न केही छैन
cli-verify-bad = हस्ताक्षर ठीक छैन: { $detail }। साँचोको धनीले हस्ताक्षर गरेको manifest यो होइन
cli-verify-unknown = साँचो { $key } को हस्ताक्षर: “{ $comment }”। सार्वजनिक साँचोबिना यो कसको साँचो हो र हस्ताक्षर ठीक छ कि छैन भन्न सकिँदैन: `--key` ले दिनुहोस्
cli-verify-signed = साँचो { $key } को धनीको हस्ताक्षर: “{ $comment }”। हस्ताक्षर ठीक छ, र त्यसले समेटेका सबै फाइल पनि
cli-verify-signed-manifest = manifest मा साँचो { $key } को धनीको हस्ताक्षर छ: “{ $comment }”। त्यो ठीक छ, तर फाइल त्यसले समेटेका होइनन्
cli-verify-no-list = त्यसयता के हटाइयो थाहा छैन: साइटको सबैभन्दा नयाँ `revocations.json` लाई `--revocations` ले दिनुहोस्
cli-verify-list-unsigned = हस्ताक्षर छैन: { $path }। यो सूची जसले पनि छोट्याएको हुन सक्छ
cli-verify-list-unproven = { $path } को जिम्मा कसैले लिएको छैन: हस्ताक्षर जाँच्न `--key` ले सार्वजनिक साँचो दिनुहोस्
cli-verify-list-bad = { $path } को हस्ताक्षर ठीक छैन: { $detail }। यसले भनेको र नभनेको कुरामा भर गर्न सकिँदैन
cli-verify-list-behind = धेरै पुरानो: { $path } मा प्रतिलिपिकै सूचीमा भएको कुरा छैन। सबैभन्दा नयाँ लिनुहोस्
cli-verify-not-withdrawn = { $path } अनुसार यसमा केही हटाइएको छैन
cli-verify-withdrawn = { $date } मा हटाइएको: { $entry }। यो प्रतिलिपि मेट्नुहोस् वा अद्यावधिक गर्नुहोस्, र अरूलाई नदिनुहोस्
cli-verify-more = { "  " }… र अझै { $count }
cli-verify-good = कुनै समस्या भेटिएन।
cli-verify-not-good = समस्या छन्: यो प्रतिलिपिमा भर नपर्नुहोस्।
## Files and books

cli-one-out = `--out` ले एउटा फाइल जनाउँछ, तर यहाँ धेरै छन्: `--lang` ले एउटा भाषा तोक्नुहोस् वा `--out` हटाउनुहोस्
