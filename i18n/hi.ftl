# Hindi: translated from en.ftl.

site-title = Fieldbook
site-description = एशिया में मानव तस्करी और शोषण के ख़िलाफ़ आशाजनक पहलें: क्या किया गया, उससे क्या हुआ, और दूसरों को वैसा करने के लिए क्या चाहिए।

## Every page

skip-to-content = मुख्य सामग्री पर जाएँ
menu = मेन्यू
home = मुखपृष्ठ
languages = भाषाएँ
breadcrumbs = आप यहाँ हैं
feed = समाचार फ़ीड
edit-page = बदलाव सुझाएँ
licence-note = पाठ हर पन्ने पर बताए गए लाइसेंस के तहत है। स्रोत टिप्पणियों में दिए गए हैं।
open-data = खुला डेटा

## Home

home-browse = अपने काम की चीज़ खोजें
home-topics = विषय के अनुसार
home-new = नया क्या है
home-collections = इस ज्ञान-कोष में
count-entries = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
count-languages = { $count ->
    [one] { $count } भाषा
   *[other] { $count } भाषाएँ
}

## Lists

pages = पन्ने
page-of = { $pages } में से पन्ना { $page }
previous-page = पिछला
next-page = अगला
nothing-here = यहाँ अभी कुछ नहीं है।
all-terms = सभी { $name }
narrower-terms = इसके अंतर्गत
glossary-letters = अक्षर
all-entries = सभी प्रविष्टियाँ वर्णक्रम में

## Search

search = खोज
search-without = खोज के लिए स्क्रिप्ट चाहिए, और यहाँ कोई स्क्रिप्ट नहीं चलती। नीचे की सूचियों से हर प्रविष्टि तक पहुँचा जा सकता है।
search-filters = दायरा छोटा करें
search-collection = संग्रह
search-language = पाठ की भाषा
search-clear = सभी विकल्प हटाएँ
search-more = और दिखाएँ
search-wider = आपके शब्दों के दूसरे रूप
search-show-wider = आपके शब्दों के दूसरे रूपों वाली प्रविष्टियाँ दिखाएँ
search-suggestion = क्या आपका मतलब “{ $query }” था?
search-none = कुछ नहीं मिला। दूसरे या कम शब्द आज़माएँ, या नीचे की सूचियाँ देखें।
search-none-chosen = इन विकल्पों के साथ कुछ नहीं मिला।
search-partial = किसी प्रविष्टि में ये सभी शब्द नहीं हैं। इनमें कुछ शब्द हैं।
search-similar = जैसा लिखा गया वैसा नहीं मिला। खोजे गए मिलते-जुलते शब्द:
search-incomplete = सूचकांक का कुछ भाग लोड नहीं हो सका। कुछ प्रविष्टियाँ छूट सकती हैं।
search-retry = फिर कोशिश करें
search-failed = खोज शुरू नहीं हो सकी। यह पृष्ठ फिर से लोड करें, या नीचे की सूचियाँ देखें।
search-busy = खोज जारी है…

## Entries

contents = इस पन्ने पर
facts = एक नज़र में
criteria = मापदंड
criteria-note = समीक्षक जिन मापदंडों पर रेटिंग देते हैं, उनमें से हर एक के बारे में स्रोत क्या कहते हैं। “रेटिंग नहीं” का अर्थ है कि किसी समीक्षक ने अंक नहीं दिया है।
not-rated = रेटिंग नहीं
score-of = { $most } में से { $score }
keep-reading = आगे पढ़ें
like-this-organisations = इससे सबसे मिलते-जुलते संगठन
reading-time = { $minutes ->
    [one] पढ़ने में { $minutes } मिनट
   *[other] पढ़ने में { $minutes } मिनट
}
unit-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
footnotes = टिप्पणियाँ
footnote-back = पाठ पर वापस
table = तालिका
not-reviewed = अब तक किसी समीक्षक ने इस प्रविष्टि को रेटिंग नहीं दी है।
needs-update = इस प्रविष्टि को अद्यतन करने की ज़रूरत है।
archived = यह प्रविष्टि रिकॉर्ड के लिए रखी गई है और अब अद्यतन नहीं की जाती।
callout-note = टिप्पणी
callout-tip = सुझाव
callout-important = महत्वपूर्ण
callout-warning = चेतावनी
callout-caution = सावधानी

## Reviews

review-page = प्रविष्टियों की समीक्षा कैसे होती है
review-intro = समीक्षक हर मापदंड पर 0 से 4 तक रेटिंग देते हैं और कारण बताते हैं। रेटिंग, कारण, और समीक्षकों के नाम और संगठन प्रकाशित किए जाते हैं।
review-from = { $field }: “{ $term }” या उससे ऊपर हो, तो प्रकाशित होने से पहले प्रविष्टि की यह समीक्षा ज़रूरी है। बाक़ी प्रविष्टियों के पन्नों पर लिखा रहता है कि किसी ने उन्हें रेटिंग नहीं दी है।
review-reviewers = { $count ->
    [one] कम से कम { $count } समीक्षक हर मापदंड पर रेटिंग देता है।
   *[other] कम से कम { $count } समीक्षक हर मापदंड पर रेटिंग देते हैं।
}
review-others = समीक्षक अलग-अलग संगठनों के होते हैं, और इनमें से कोई भी संगठन उस काम में शामिल नहीं रहा जिसे वे रेटिंग देते हैं।
review-least = “{ $is }” ({ $field }) के लिए “{ $least }” या उससे ऊपर चाहिए ({ $then })।
review-with = “{ $is }” ({ $field }) के लिए ऐसा कम से कम एक चाहिए ({ $then }): { $mark }।
review-questions = समीक्षक क्या पूछते हैं
review-criterion = मापदंड
review-question = सवाल
review-scale = अंकों का अर्थ
review-score = अंक
review-reason = कारण
score-0 = कोई संकेत नहीं
score-1 = थोड़ा-सा
score-2 = कुछ हद तक
score-3 = ज़्यादातर
score-4 = पूरी तरह
notice-review-due = इस प्रविष्टि की { $date } तक दोबारा समीक्षा हो जानी चाहिए थी। हो सकता है कि तब से तथ्य बदल गए हों।

## What was withdrawn

withdrawn = यह पन्ना वापस ले लिया गया है
withdrawn-more = यह अब इस साइट का हिस्सा नहीं है। अगर आपके पास इसकी प्रति है, तो कृपया उसे मिटा दें और आगे न भेजें।

## What is here and what is missing

coverage-page = यहाँ क्या है और क्या नहीं है
coverage-intro = संख्याएँ बताती हैं कि कितनी प्रविष्टियाँ हैं। ख़ाली खाने दिखाते हैं कि कहाँ अब भी उदाहरण नहीं हैं।
coverage-translations = अनुवाद
coverage-language = भाषा
coverage-originals = मूल रूप से इसी भाषा में
coverage-done = समीक्षा हो चुकी
coverage-machine = मशीन से तैयार
coverage-draft = मसौदा
coverage-stale = पुराने
coverage-unverified = मिलान नहीं हुआ
coverage-missing = बाक़ी
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = जिन समीक्षाओं का समय आ गया है
coverage-due-none = अगले 60 दिनों में किसी समीक्षा का समय नहीं आ रहा है।

## Translations

notice-untranslated = यह पन्ना अभी { $language } में उपलब्ध नहीं है। आप इसे { $shown } में पढ़ रहे हैं।
notice-machine = यह अनुवाद मशीन ने { $source } से तैयार किया है। अब तक किसी ने इसकी समीक्षा नहीं की है।
notice-draft = यह अनुवाद मसौदा है। अब तक किसी ने इसकी समीक्षा नहीं की है।
notice-stale = इस अनुवाद के बाद { $source } पाठ बदल गया है। बदले हुए भाग: { $sections }।
notice-unverified = यह दर्ज नहीं है कि यह अनुवाद { $source } पाठ के किस संस्करण से किया गया है।
read-source = { $source } पाठ पढ़ें
translate-this = इस पन्ने के अनुवाद में मदद करें
untranslated-badge = { $language } में
section-of-fields = शीर्षक और तथ्य

## Address not found and language chooser

not-found-title = पन्ना नहीं मिला
not-found-text = इस पते पर कोई पन्ना नहीं है। हो सकता है कि वह कहीं और चला गया हो, या उसका नाम ग़लत टाइप हुआ हो।
not-found-home = मुखपृष्ठ पर जाएँ
chooser-title = अपनी भाषा चुनें
unzip-first = यदि यहाँ के लिंक न खुलें, तो पहले पूरी zip फ़ाइल एक्सट्रैक्ट करें और यह पेज दोबारा खोलें।

## Collections

collection-practices = पहलें
collection-practices-about = तस्करी और शोषण के ख़िलाफ़ किसी ने क्या किया, उससे क्या हुआ, और दूसरों को वैसा करने के लिए क्या चाहिए।
collection-guides = मार्गदर्शिकाएँ
collection-guides-about = काम कैसे करें, क़दम-दर-क़दम।
collection-factsheets = तथ्य-पत्र
collection-factsheets-about = छपे हुए दो पन्नों में एक मार्गदर्शिका।
collection-sessions = प्रशिक्षण सत्र
collection-sessions-about = सत्र की योजनाएँ, जिन्हें प्रशिक्षक छापकर चला सकते हैं।
collection-recommendations = सिफ़ारिशें
collection-recommendations-about = क़ानून निर्माताओं, संगठनों, दाताओं, मीडिया और शोध से क्या करने को कहा गया है, और कौन-सी पहलें यह दिखाती हैं।
collection-networks = नेटवर्क
collection-networks-about = समितियाँ, गठबंधन और कार्य समूह, और उन्हें क्या जोड़े रखता है।
collection-organisations = संगठन
collection-organisations-about = यहाँ बताए गए काम में कौन-कौन शामिल था।
collection-glossary = शब्दावली
collection-glossary-about = इस क्षेत्र में काम करने वालों के शब्द, सरल भाषा में।
collection-sources = स्रोत
collection-sources-about = वे दस्तावेज़ जिनसे यहाँ का हर तथ्य लिया गया है।
collection-news = समाचार
collection-news-about = ज़मीनी काम से, तारीख़ के साथ।
collection-pages = इस साइट के बारे में
collection-pages-about = यह साइट क्या है और इसमें कैसे भाग लें।

## Vocabularies with pages

vocabulary-topics = विषय
vocabulary-audiences = पाठक
vocabulary-levels = स्तर
vocabulary-countries = देश

## Fields

field-title = शीर्षक
field-summary = सारांश
field-status = स्थिति
field-topics = विषय
field-audiences = किनके लिए
field-countries = देश
field-organisations = संगठन
field-sources = स्रोत
field-reviewed_on = समीक्षा की तारीख़
field-review_due = अगली समीक्षा
field-reviews = समीक्षाएँ
field-licence = लाइसेंस
field-safeguarding = लोगों की सुरक्षा
field-images = तस्वीरें
field-documented_on = दर्ज करने की तारीख़
field-period = समय
field-level = स्तर
field-exploitation = शोषण का रूप
field-sector = क्षेत्र
field-stage = चरण
field-evidence_level = प्रमाण का स्तर
field-outcome = परिणाम
field-depth = विवरण
field-building_blocks = मुख्य आधार
field-criteria = मापदंड
field-code = कोड
field-version = संस्करण
field-series = शृंखला
field-practices = यह दिखाने वाली पहलें
field-of_guide = किस मार्गदर्शिका का सार
field-name = नाम
field-acronym = संक्षिप्त नाम
field-name_aliases = ऐसे भी लिखते हैं
field-kind = प्रकार
field-website = वेबसाइट
field-activity = मुख्य गतिविधि
field-formality = स्वरूप
field-members = सदस्य
field-secretariat = सचिवालय
field-dates = तारीख़ें
field-statement = सिफ़ारिश
field-audience = किसे संबोधित
field-number = क्रमांक
field-source = स्रोत
field-label = शब्द
field-definition = परिभाषा
field-broader = व्यापक शब्द
field-forms = अन्य रूप
field-avoid = इन शब्दों से बचें
field-term = इसके बजाय
field-prefer = यह लिखें
field-why = क्योंकि
field-csl_type = प्रकार
field-author = लेखक
field-issued = तारीख़
field-container_title = किसमें प्रकाशित
field-collection_title = शृंखला
field-publisher = प्रकाशक
field-publisher_place = प्रकाशन स्थान
field-url = वेब पता
field-language = भाषा
field-duration = अवधि
field-objectives = प्रतिभागी क्या कर पाएँगे
field-materials = क्या-क्या चाहिए
field-uses = इस्तेमाल की गई सामग्री
field-mode = कैसे
field-group_size = समूह का आकार
field-date = तारीख़
field-organisation = संगठन
field-independent_evaluation = स्वतंत्र मूल्यांकन
field-reviewer = समीक्षक

## Backlinks

backlink-practices = इसका उल्लेख करने वाली पहलें
backlink-practices-organisations = इस संगठन की भागीदारी वाली पहलें
backlink-practices-sources = इस स्रोत से ली गई पहलें
backlink-guides = इसका इस्तेमाल करने वाली मार्गदर्शिकाएँ
backlink-guides-practices = इस पहल का इस्तेमाल करने वाली मार्गदर्शिकाएँ
backlink-factsheets = तथ्य-पत्र
backlink-factsheets-of_guide = यह मार्गदर्शिका दो पन्नों में
backlink-sessions = इसका इस्तेमाल करने वाले प्रशिक्षण सत्र
backlink-recommendations = इसका उल्लेख करने वाली सिफ़ारिशें
backlink-recommendations-practices = इस पहल से दिखने वाली सिफ़ारिशें
backlink-recommendations-source = इस स्रोत की सिफ़ारिशें
backlink-networks = इसका उल्लेख करने वाले नेटवर्क
backlink-networks-members = नेटवर्क जिनका यह सदस्य है
backlink-organisations = इसका उल्लेख करने वाले संगठन
backlink-glossary = शब्दावली के शब्द
backlink-sources = इसका उल्लेख करने वाले स्रोत
backlink-news = समाचार जिनमें इसका उल्लेख है
backlink-pages = पन्ने जिनमें इसका उल्लेख है

## Sections of entries

section-background = पृष्ठभूमि और संदर्भ
    .aliases = पृष्ठभूमि | संदर्भ और पृष्ठभूमि
section-implementation = क्रियान्वयन
    .aliases = कार्यान्वयन | क्या किया गया
section-achievements = उपलब्धियाँ
    .aliases = उपलब्धियां | नतीजे
section-ethics = नैतिक पक्ष
    .aliases = नैतिकता | नैतिक मुद्दे
section-lessons = सीख
    .aliases = क्या सीखा | सबक
section-replicability = दूसरी जगह अपनाने की शर्तें
    .aliases = दोहराने की शर्तें | दूसरी जगह अपनाना
section-references = संदर्भ सामग्री
    .aliases = संदर्भ सूची | संदर्भ-सूची
section-context = संदर्भ
section-concepts = अवधारणाएँ
    .aliases = अवधारणाएं
section-steps = चरण
    .aliases = क़दम
section-guidelines = दिशानिर्देश
    .aliases = दिशा-निर्देश
section-examples = उदाहरण
section-problems = समस्याएँ
    .aliases = समस्याएं | दिक़्क़तें
section-key-points = मुख्य बातें
    .aliases = मुख्य बिंदु
section-checklist = जाँच-सूची
    .aliases = जाँच सूची | चेकलिस्ट
section-more = और जानकारी
    .aliases = और पढ़ें | अधिक जानकारी
section-about = परिचय
    .aliases = के बारे में
section-purpose = उद्देश्य
    .aliases = मक़सद
section-structure = संरचना
    .aliases = ढाँचा
section-success-factors = सफलता के कारक
    .aliases = सफलता के कारण
section-outline = रूपरेखा
section-activities = गतिविधियाँ
    .aliases = गतिविधियां
section-facilitator-notes = सहजकर्ता के लिए टिप्पणियाँ
    .aliases = सहजकर्ता के लिए नोट्स
section-debrief = समापन चर्चा
    .aliases = अंत में चर्चा
section-lead = आरंभिक अंश

## Diagnostics

diag-not-utf8 = यह फ़ाइल पंक्ति { $line } से UTF-8 में नहीं है
diag-file-too-large = यह फ़ाइल { $size } MB की है; सीमा { $limit } MB है
diag-unreadable = यह फ़ाइल पढ़ी नहीं जा सकी: { $detail }
diag-misplaced-file = ज्ञान-कोष में इस फ़ाइल की कोई जगह नहीं है, इसलिए इसे छोड़ दिया गया है
diag-id-not-slug = फ़ोल्डर का नाम `{ $id }` मान्य slug नहीं है, या सूचियों के पन्नों के लिए आरक्षित है
diag-duplicate-id = id `{ $id }` का इस्तेमाल दो बार हुआ है
diag-duplicate-language = भाषा `{ $language }` के लिए दो फ़ाइलें हैं
diag-unknown-language = `{ $language }` इस साइट की भाषा नहीं है
diag-missing-source = इस प्रविष्टि की स्रोत भाषा वाली फ़ाइल नहीं है
diag-no-site = यहाँ `site.toml` नहीं है
diag-bad-toml = यह मान्य TOML नहीं है: { $detail }
diag-unknown-key = अज्ञात कुंजी `{ $key }`
diag-bad-value = अपेक्षित मान: { $wanted }; मिला हुआ मान: { $found }
diag-missing-key = कुंजी `{ $key }` नहीं है
diag-unknown-vocabulary = `{ $vocabulary }` नाम की कोई शब्द-सूची नहीं है
diag-unknown-collection = `{ $collection }` नाम का कोई संग्रह नहीं है
diag-editor-file = फ़ॉर्म संपादक को `{ $file }` चाहिए, जो { $state ->
    [missing] वहाँ नहीं है
    [changed] वह फ़ाइल नहीं है जिसके लिए यह संस्करण बना है
   *[unreadable] पढ़ी नहीं जा सकती
}
diag-no-front-matter = `---` की दो पंक्तियों के बीच का front matter नहीं है या बंद नहीं किया गया है
diag-bad-yaml = यह मान्य YAML नहीं है: { $detail }
diag-yaml-budget = यह front matter बहुत गहरा या लंबा है, या बहुत ज़्यादा फैलता है: { $detail }
diag-unknown-field = `{ $collection }` में अज्ञात फ़ील्ड `{ $field }`
diag-missing-field = `{ $collection }` में फ़ील्ड `{ $field }` ज़रूरी है
diag-wrong-type = अपेक्षित मान: { $wanted }; मिला हुआ मान: { $found }
diag-bad-date = `{ $date }` तारीख़ नहीं है
diag-too-long = `{ $field }` में { $length } अक्षर हैं; सीमा { $limit } है
diag-out-of-range = { $number } तय सीमा से बाहर है
diag-unknown-term = `{ $term }` शब्द-सूची `{ $vocabulary }` का शब्द नहीं है
diag-shared-field = `{ $field }` साझा फ़ील्ड है, अनुवाद में इसकी जगह नहीं है
diag-review-rule = `{ $field }: { $value }` के लिए `{ $then }` कम से कम `{ $least }` होना चाहिए
diag-review-evidence = `{ $field }: { $value }` के लिए `{ $then }` में से किसी एक में `{ $least }: true` होना चाहिए
diag-review-missing = `status: { $status }` के लिए { $needed } पूरी समीक्षाएँ चाहिए; अभी { $counted } गिनी जाती हैं
diag-review-not-counted = यह समीक्षा नहीं गिनी जाती: { $reason ->
    [incomplete] { $criteria } के लिए अंक या कारण नहीं है
    [own-organisation] समीक्षक का संगठन उस काम में शामिल था जिसे अंक दिए गए
    [same-organisation] उसी संगठन का कोई व्यक्ति इसकी समीक्षा कर चुका है
   *[same-reviewer] { $reviewer } इसकी समीक्षा कर चुके हैं
}
diag-review-due = { $state ->
    [past] इसकी समीक्षा { $date } को होनी थी
   *[soon] इसकी समीक्षा { $date } को होनी है
}
diag-revoked-entry = `{ $entry }` { $date } को हटाया गया था और दोबारा प्रकाशित नहीं होना चाहिए
diag-withdrawal-unlisted = यह लेख हटा दिया गया है, पर साइट की प्रतियों को इसका पता नहीं चल सकता: `revocations.json` में यह नहीं है
diag-bad-revocations = हटाई गई सामग्री की यह सूची पढ़ी नहीं जा सकती: { $detail }
diag-revocations-signature = इस सूची के हस्ताक्षर सही नहीं हैं: { $detail }
diag-empty-section = खंड “{ $section }” में अभी कुछ नहीं लिखा है
diag-missing-section = खंड “{ $section }” नहीं है
diag-missing-message = `{ $language }` में { $count } संदेश नहीं हैं: { $id }
diag-bad-message = यह मान्य संदेश नहीं है: { $detail }
diag-duplicate-anchor = एंकर `{ $anchor }` का इस्तेमाल दो बार हुआ है, या वह आरक्षित है
diag-html-refused = यहाँ HTML में `{ $name }` की अनुमति नहीं है
diag-link-scheme = `{ $scheme }` वाले लिंक की अनुमति नहीं है
diag-image-no-alt = तस्वीर `{ $image }` के साथ उन लोगों के लिए पाठ नहीं है जो उसे देख नहीं सकते
diag-remote-image = तस्वीर `{ $image }` इस साइट की फ़ाइल नहीं है
diag-unknown-footnote = टिप्पणी `{ $label }` नहीं है
diag-file-refused = प्रविष्टि के साथ केवल JPEG, PNG और WebP तस्वीरें प्रकाशित होती हैं
diag-picture-broken = इस तस्वीर से छिपी हुई जानकारी हटाई नहीं जा सकी: { $detail }
diag-image-metadata = इस तस्वीर की फ़ाइल में दिखने से ज़्यादा कुछ है: { $hidden }
diag-broken-link = लिंक `{ $target }` कहीं नहीं पहुँचता
diag-broken-anchor = लिंक `{ $target }` ऐसे भाग पर जाता है जो है ही नहीं
diag-broken-image = इस फ़ाइल के साथ तस्वीर `{ $target }` नहीं है
diag-bad-alias = पुराना पता `{ $alias }` यहाँ नहीं ला सकता
diag-broken-reference = `{ $collection }` में प्रविष्टि `{ $target }` नहीं है
diag-email-address = `{ $text }` किसी व्यक्ति का ईमेल पता है
diag-phone-number = `{ $text }` टेलीफ़ोन नंबर जैसा दिखता है
diag-id-number = `{ $text }` पहचान पत्र या पासपोर्ट का नंबर जैसा दिखता है
diag-coordinates = `{ $text }` निर्देशांक से जगह बताता है
diag-birth-date = `{ $text }` जन्मतिथि जैसी दिखती है
diag-child-age = उम्र `{ $text }` किसी नाम या जगह के पास है; दोनों मिलकर किसी बच्चे की पहचान करा सकते हैं
diag-street-address = `{ $text }` पूरा पता जैसा दिखता है
diag-people-undeclared = किसी ने नहीं बताया कि `{ $image }` में लोग पहचाने जा सकते हैं या नहीं
diag-consent-missing = `{ $image }` में लोग पहचाने जा सकते हैं, पर उनकी सहमति दर्ज नहीं है
diag-consent-expired = `{ $image }` की सहमति `{ $date }` को समाप्त हो गई; चित्र नहीं रखा जाता
diag-consent-ends = `{ $image }` की सहमति `{ $date }` को समाप्त होगी
diag-child-identifiable = `{ $image }` में बच्चा पहचाना जा सकता है
diag-harmful-wording = हानि पहुँचाने वाले शब्द: `{ $text }`
diag-doubtful-wording = दोबारा सोचने योग्य शब्द: `{ $text }`
diag-rule-refused = `{ $name }` पर आधारित नियम समर्थित नहीं हैं
diag-rule-pattern = यह पैटर्न मान्य नहीं है: { $detail }
diag-waiver-without-reason = `{ $rule }` की छूट में कारण नहीं है, इसलिए वह नहीं मानी जाती
diag-waiver-refused = `{ $rule }` ऐसा नियम नहीं है जिससे छूट मिल सके
diag-waiver-unused = यहाँ `{ $rule }` की छूट की ज़रूरत नहीं है
diag-template-error = { $detail }
diag-missing-template = थीम में टेम्पलेट `{ $template }` नहीं है
diag-unknown-theme = `{ $theme }` नाम की कोई थीम नहीं है

help-did-you-mean = क्या आपका मतलब `{ $near }` था?
help-one-of = मान्य: { $known }
help-save-as-utf8 = फ़ाइल को UTF-8 एन्कोडिंग में फिर से सहेजें
help-split-file = इसे कई प्रविष्टियों में बाँटें, या तस्वीरों को अलग फ़ाइलों में रखें
help-entry-place = प्रविष्टियाँ `content/<collection>/<id>/index.<language>.md` में होती हैं
help-rename-folder = a–z, 0–9 और इकहरे हाइफ़न का इस्तेमाल करें, जैसे `{ $slug }`
help-keep-one-file = दोनों में से एक रखें; दूसरी फ़ाइल `{ $other }` है
help-add-source = `index.{ $language }.md` जोड़ें, या उसमें स्रोत भाषा लिखें: `source_language: …`
help-add-front-matter = फ़ाइल की शुरुआत में `---` पंक्ति, फिर फ़ील्ड, और फिर एक और `---` पंक्ति लिखें
help-close-front-matter = फ़ील्ड के अंत में `---` पंक्ति लिखें
help-add-field = `---` पंक्तियों के बीच `{ $field }: …` पंक्ति जोड़ें
help-fill-field = `{ $field }:` के बाद कुछ लिखें
help-move-to-source = यह स्रोत फ़ाइल `{ $source }` में होना चाहिए; यहाँ से हटाएँ
help-fill-section = इस शीर्षक के नीचे कुछ लिखें; `<!-- … -->` के भीतर की बात कभी नहीं दिखती
help-add-section = शीर्षक `## { $section }` जोड़ें, या अपने शीर्षक के बाद `{"{"}#{ $id }{"}"}` लिखें
help-range = { $low } से { $high } तक मान्य है
help-date-format = इसे `2002`, `2002-11` या `2002-11-07` की तरह लिखें
help-date-impossible = कैलेंडर में ऐसा कोई दिन नहीं है
help-write-like = { $wanted ->
    [text] एक पाठ लिखें; उसमें `: ` हो तो उद्धरण चिह्नों में
    [list] सूची लिखें: `[one, two]`, या हर पंक्ति में एक `- item`
    [map] `name: value` वाली पंक्तियाँ थोड़ा अंदर खिसकाकर लिखें
    [date] तारीख़ लिखें, जैसे `2002-11-07`
    [whole-number] बिना उद्धरण चिह्नों के पूर्ण संख्या लिखें
    [true-or-false] `true` या `false` लिखें
    [url] ऐसा पता लिखें जो `https://` से शुरू हो
   *[other] docs/writing-entries.md देखें
}
help-alias-form = इसे `<collection>/<id>` की तरह लिखें; दोनों भाग slug होने चाहिए
help-alias-taken = यह पता किसी प्रविष्टि या किसी दूसरे पुराने पते ने पहले ही ले रखा है: `{ $other }`
help-add-entry = `{ $path }/index.en.md` जोड़ें, या id ठीक करें
help-install-editor = साइट के फ़ोल्डर में `{ $command }` चलाएँ, या `[editor]` हटा दें
help-run-init = नई साइट लिखने के लिए `fieldbook init DIR` चलाएँ, या `--root` से साइट का फ़ोल्डर बताएँ
help-picture-kinds = इसे तस्वीर में बदलें, या फ़ोल्डर से हटाएँ: दूसरी फ़ाइलों में नामों और जगहों की जानकारी छिपी हो सकती है
help-save-picture-again = इसे तस्वीरों वाले किसी प्रोग्राम में खोलें और फिर से सहेजें
help-strip-picture = उसे हटाएँ: `fieldbook check --fix { $path }`
help-unique-anchor = हर शीर्षक को अलग id दें; `lead`, `fn-…` और `fnref-…` आरक्षित हैं
help-one-definition = टिप्पणी की केवल पहली परिभाषा दिखाई जाती है
help-html-allowed = Markdown का इस्तेमाल करें, या `<abbr>`, `<br>`, `<details>` जैसे सरल टैग का, केवल `lang`, `dir` और `title` के साथ
help-link-schemes = किसी फ़ाइल, प्रविष्टि, `https:`, `http:` या `mailto:` का लिंक दें
help-image-alt = कोष्ठक में लिखें कि तस्वीर में क्या दिखता है
help-image-in-folder = फ़ाइल को इसी फ़ाइल के साथ रखें और उसके नाम से लिंक दें
help-define-footnote = इसकी परिभाषा लिखें: `[^{ $label }]: …`
help-remove-detail = इसे हटाएँ; रखना ज़रूरी हो तो कारण बताएँ: `safeguarding: {"{"}waivers: [{"{"}rule: { $rule }, reason: …{"}"}]{"}"}`; docs/safeguarding.md देखें
help-declare-people = चित्र देखकर लिखें: `images: [{"{"}file: { $image }, alt: …, people: none{"}"}]`, या `unidentifiable` या `identifiable`
help-record-consent = `consent_ref` और `consent_expires` जोड़ें, या ऐसा चित्र लें जिसमें कोई पहचाना न जाए
help-renew-consent = फिर से पूछें और `consent_expires` सुधारें, या चित्र हटा दें
help-no-child = दूसरा चित्र लें; इस नियम में कोई छूट नहीं है
help-wording = { $message }
help-pattern-syntax = वैसे लिखें जैसे Rust का `regex` पढ़ता है: look-around और back-reference के बिना
help-give-reason = `reason: …` जोड़ें: एक वाक्य जो समीक्षक समझे
help-review-first = `fieldbook report reviews --sheet { $entry }` वह सब छापता है जिसे अंक देने हैं; तब तक `status: in-review` लिखें
help-review-again = तथ्य जाँचें, फिर दिन `reviewed_on` में और अगला दिन `review_due` में लिखें
help-keep-withdrawn = `status: withdrawn` लिखें; अगर संबंधित लोग दोबारा प्रकाशन के लिए सहमत हैं तो इसे नई id दें
help-withdraw = `fieldbook withdraw { $entry }` चलाएँ
help-sign-revocations = `minisign -Sm revocations.json` से हस्ताक्षर करें, या `--key` के साथ हटाएँ
help-delete-waiver = इसे हटाएँ, या इसका `text` सुधारें
help-view-fields = इस व्यू के फ़ील्ड: { $fields }

kind-nothing = कुछ नहीं
kind-text = पाठ
kind-plain = संख्या या `true`/`false`
kind-list = सूची
kind-map = नाम वाले फ़ील्ड
kind-date = तारीख़
kind-whole-number = पूर्ण संख्या
kind-true-or-false = `true` या `false`
kind-url = वेब पता
kind-owner = बिना खाली जगह का पैटर्न, और समीक्षा करने वाले हर एक का `@नाम` या ईमेल पता
kind-table = तालिका
kind-list-of-texts = पाठों की सूची
kind-list-of-tables = तालिकाओं की सूची
kind-severity = `error` या `warning`
kind-names = `regions` या `languages`
kind-choice = ज्ञात मानों में से एक
kind-term-field = ऐसे फ़ील्ड का नाम जिसमें पद हों
kind-reference-field = ऐसे फ़ील्ड का नाम जो एक संग्रह की प्रविष्टियों के नाम देता हो

## Command line

cli-built = { $pages ->
    [one] { $pages } पन्ना
   *[other] { $pages } पन्ने
}, { $languages ->
    [one] { $languages } भाषा में
   *[other] { $languages } भाषाओं में
}, { $files ->
    [one] { $files } फ़ाइल
   *[other] { $files } फ़ाइलें
}, { $seconds } सेकंड में तैयार
cli-open = { $path } ब्राउज़र में खोलें
cli-failed = { $errors ->
    [one] { $errors } त्रुटि
   *[other] { $errors } त्रुटियाँ
}, { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनियाँ
}; कुछ नहीं लिखा गया, पिछला आउटपुट जैसा था वैसा ही है
cli-checked = { $errors ->
    [one] { $errors } त्रुटि
   *[other] { $errors } त्रुटियाँ
}, { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनियाँ
}
cli-warnings = { $warnings ->
    [one] { $warnings } चेतावनी
   *[other] { $warnings } चेतावनियाँ
}
cli-languages = भाषा        स्रोत       अनुवाद     मशीन   पुराने        अपुष्ट     बाक़ी
cli-found = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
cli-partial = किसी प्रविष्टि में सारे शब्द नहीं हैं; इनमें कुछ शब्द हैं।
cli-suggestion = क्या आपका मतलब यह था: { $query }
cli-unknown-language = `{ $language }` भाषा नहीं है; ये हैं: { $known }
cli-unknown-value = किसी प्रविष्टि के `{ $field }` में `{ $value }` नहीं है
cli-nearest-value = सहायता: क्या आपका मतलब `{ $value }` था?
cli-serving = { $address } पर चल रहा है; रोकने के लिए Ctrl+C दबाएँ
cli-reloaded = { $path } बदला गया, { $milliseconds } ms में तैयार
cli-port-taken = पोर्ट { $port } इस्तेमाल में है; `--port` से दूसरा चुनें
cli-created = { $path } में नई साइट लिखी गई
cli-next = अब: { $command }
cli-not-ours = { $path } में ऐसी फ़ाइलें हैं जो build ने नहीं लिखीं; `--out` से दूसरा फ़ोल्डर चुनें, या इसे ख़ाली करें
cli-not-empty = { $path } ख़ाली नहीं है; दूसरा फ़ोल्डर चुनें
cli-accepted = { $count ->
    [one] { $count } अनुवाद
   *[other] { $count } अनुवाद
} अद्यतन के रूप में दर्ज
cli-no-translations = इन पथों पर इस साइट का कोई अनुवाद नहीं है
cli-unknown-collection = `{ $collection }` नाम का संग्रह नहीं है; ये हैं: { $known }
cli-unknown-entry = इस साइट में `{ $entry }` प्रविष्टि नहीं है
cli-entry-form = प्रविष्टि को `collection/id` की तरह लिखें, `{ $entry }` की तरह नहीं
cli-needs-id = शीर्षक से a-z और 0-9 की id नहीं बनती; खुद चुनें: `--id my-{ $collection }`
cli-bad-id = `{ $id }` id नहीं हो सकती: a-z, 0-9 और अकेले हाइफ़न, अधिक से अधिक 80, और सूची के पन्ने का नाम नहीं
cli-exists = { $path } पहले से है और वैसी ही रहती है
cli-translate-instead = मदद: अनुवाद के लिए: `fieldbook translate { $entry } LANG`; नई प्रविष्टि के लिए दूसरी `--id` चुनें
cli-same-language = `{ $entry }` `{ $language }` में ही लिखी है; दूसरी भाषा चुनें
cli-written = { $path } लिखी गई
cli-fixed = { $path } ठीक की गई: { $what }
cli-fix-byte-order-mark = बाइट क्रम का चिह्न (BOM)
cli-fix-line-ends = पंक्तियों के अंत
cli-fix-trailing-blanks = पंक्तियों के अंत की खाली जगहें
cli-fix-composition = जुड़े हुए अक्षर (NFC)
cli-fix-field-order = फ़ील्ड का क्रम
cli-fix-end-of-file = फ़ाइल का अंत
cli-fix-metadata = तस्वीर में छिपी जानकारी
cli-not-inside = { $path } इस साइट की फ़ाइल या फ़ोल्डर नहीं है
cli-no-git = `--changed` के लिए git चाहिए, पर वह शुरू नहीं हुआ: { $detail }
cli-unknown-field = `{ $field }` नाम का फ़ील्ड नहीं है; ये हैं: { $known }
cli-own-file = { $path } पहले से है और इस प्रोग्राम की लिखी नहीं है; उसे हटाकर रखें, या `--out` से दूसरे फ़ोल्डर में लिखें
cli-no-editor = फ़ॉर्म संपादक नहीं है: site.toml में `backend` और `repository` के साथ `[editor]` जोड़ें
cli-forge-no-share = अनुभव साझा करने का फ़ॉर्म नहीं है: उसका संग्रह site.toml के `[forge.share]` में लिखें
cli-forge-no-install = जाँच के काम नहीं हैं: यह प्रोग्राम कैसे लगाया जाए, site.toml के `[forge]` में लिखें, `install = ["…"]`
cli-forge-no-owners = ज़िम्मेदार कोई नहीं है: site.toml के `[forge.owners]` में लिखें
cli-no-base = git को पता नहीं कि यह शाखा { $tried } से कहाँ अलग हुई; `--changed=REVISION` से ख़ुद बताएँ, और अधूरे क्लोन में पूरा इतिहास ले आएँ
cli-stale-sections = अनुवाद के बाद बदला:
cli-bad-po = { $path }: पंक्ति { $line }: यह वह अनुवाद नहीं है जिसे `l10n export` ने शुरू किया: { $detail }
cli-po-homeless = कुछ नहीं लिखा गया: इन पाठों की स्रोत में अब जगह नहीं है। दोबारा निर्यात करें और हाथ से ले जाएँ: { $keys }
cli-po-doubtful = फिर से देखना है, क्योंकि स्रोत बदल गया है या फ़ाइल ऐसा कहती है: { $keys }
cli-po-missing = अभी अनुवाद नहीं हुआ: { $keys }
cli-reviews = समीक्षा का समय
cli-reviews-none = किसी की समीक्षा का समय नहीं आया, कोई समीक्षा बाकी नहीं है और किसी नियम से छूट नहीं दी गई है।
cli-reviews-missing = समीक्षाएँ
cli-review-row = { $entry } ({ $status }): { $needed } में से { $counted }
cli-review-due = { $entry }: { $date }{ $state ->
    [past] , समय निकल चुका है
   *[soon] {""}
}
cli-waivers = जिन नियमों से छूट दी गई
cli-sheet-needs-review = मॉडल `{ $collection }` के लिए समीक्षा के मानदंड नहीं देता
cli-coverage-none = अभी कोई नहीं: { $terms }
cli-unknown-code = `{ $code }` नाम का कोई कोड नहीं; सूची docs/diagnostics.md में है
cli-explain = क्यों और क्या करें: `fieldbook explain { $code }`
cli-withdrawn = { $entry } हटा दिया गया। साइट अभी बनाकर प्रकाशित करें, ताकि यह ग़ायब हो जाए।
cli-withdrawn-limits = दूसरों की बनाई प्रतियों, खोज इंजनों के रखे पृष्ठों और भंडार के इतिहास में यह अब भी है। जिनके पास प्रतियाँ हैं उनसे मिटाने को कहें; इतिहास के बारे में docs/withdrawing.md देखें।
cli-withdrawn-already = { $entry } { $date } को हटाया जा चुका है
cli-unsigned = { $path } पर हस्ताक्षर नहीं हैं। हस्ताक्षर के लिए: `minisign -Sm { $path }`, या `--key` के साथ हटाएँ।
cli-bad-key = { $path } से हस्ताक्षर नहीं हो सकते: { $detail }
cli-no-status = { $path } में बदलने लायक `status` नहीं है; पहले उसे ठीक करें

## आयात

cli-import-kind = आयात नहीं हो सकता; `.docx` फ़ाइल, `.csv` फ़ाइल या Markdown फ़ाइलों वाला फ़ोल्डर दें
cli-import-too-large = बहुत बड़ा है: { $limit } MB से ज़्यादा नहीं पढ़ा जाता
cli-import-no-pandoc = Word फ़ाइलों के लिए pandoc चाहिए; यह मुफ़्त प्रोग्राम इस कंप्यूटर पर अभी नहीं है। Windows: `winget install --id JohnMacFarlane.Pandoc`; macOS: `brew install pandoc`; Debian और Ubuntu: `sudo apt install pandoc`; अन्य: pandoc.org/installing। फिर नया टर्मिनल खोलकर दोबारा कोशिश करें
cli-import-old-pandoc = यह pandoc बहुत पुराना है; संस्करण 2.15 या नया लगाएँ
cli-import-word-damaged = Word दस्तावेज़ नहीं है, या ख़राब है: { $detail }। Word या LibreOffice में खोलकर फिर से `.docx` में सहेजें
cli-import-word-old = Word 97 से 2003 के प्रारूप में है; खोलकर `.docx` में सहेजें
cli-import-word-locked = पासवर्ड से बंद है; बिना पासवर्ड की प्रति सहेजें
cli-import-which-collection = शीर्षक नहीं बताते कि यह क्या है; `--collection` से बताएँ: { $known }
cli-import-needs-id = शीर्षक से a-z और 0-9 में फ़ोल्डर का नाम नहीं बनता; ख़ुद चुनें: `--id village-radio`
cli-import-collection = संग्रह: { $collection }
cli-import-language = भाषा: { $language }
cli-import-language-guessed = भाषा: { $language }, पाठ देखकर; दूसरी भाषा `--lang` से चुनें
cli-import-section = शीर्षक “{ $heading }” खंड `{ $section }` है
cli-import-section-own = शीर्षक “{ $heading }” ज़रूरी खंड नहीं है और जैसा था वैसा रहता है
cli-import-section-missing = खंड `{ $section }` नहीं मिला; ख़ाली जगह जोड़ी गई
cli-import-personal = हटाया गया, क्योंकि इससे किसी व्यक्ति तक पहुँचा जा सकता है: `{ $text }` ({ $rule })
cli-import-hidden = हटाया गया: छिपा हुआ पाठ “{ $text }”
cli-import-comment = हटाया गया: टिप्पणी “{ $text }”
cli-import-table-encoding = UTF-8 नहीं है (पंक्ति { $line })। Excel में “Save as” और फिर “CSV UTF-8 (comma delimited)” चुनें
cli-import-rows = लिखे गए मसौदे: { $written }; समस्या वाली पंक्तियाँ: { $bad }; पहले से मौजूद: { $there }

## Hints in the files that `new` and `translate` write

hint-new = खाली जगहें भरें। # के बाद या <!-- और --> के बीच लिखी बात केवल संकेत है; पाठक उसे कभी नहीं देखते।
hint-optional = यहाँ से आगे कुछ भी ज़रूरी नहीं है। किसी पंक्ति को काम में लाने के लिए उसके शुरू का # मिटाएँ।
hint-translate = हर अनुवाद उसके मूल पाठ के नीचे लिखें। मूल पाठ रहने दे सकते हैं; पाठक उसे कभी नहीं देखते।
hint-lead = एक या दो वाक्य: यह किस बारे में है और किसके लिए है?
hint-field-summary = सबसे ज़रूरी बात एक या दो वाक्यों में।
hint-field-sources = वे दस्तावेज़ जिनसे तथ्य लिए गए हैं।
hint-field-personal_data = क्या पाठ में किसी व्यक्ति का ब्योरा है?
hint-field-documented_on = यह कब लिखा गया, कब हुआ यह नहीं।
hint-field-building_blocks = सफल होने के लिए क्या चाहिए, एक-एक करके।
hint-field-criteria = हर मापदंड पर स्रोत क्या कहता है; जो नहीं कहता उसे छोड़ दें।
hint-field-objectives = इसके बाद प्रतिभागी क्या कर पाएँगे।
hint-section-background = समस्या क्या थी, कहाँ थी और किन पर असर पड़ा? किसी का नाम न लिखें।
hint-section-implementation = कदम-दर-कदम क्या किया गया, किसने किया, कितना पैसा और कितने लोग लगे?
hint-section-achievements = क्या बदला और कैसे पता चला? जो काम नहीं आया वह भी बताएँ।
hint-section-ethics = किससे लोगों को नुकसान हो सकता था और उन्हें कैसे बचाया गया?
hint-section-lessons = अगली बार क्या वैसे ही करेंगे और क्या अलग ढंग से?
hint-section-replicability = दूसरी जगह यह करने के लिए औरों के पास क्या होना चाहिए या उन्हें क्या जानना चाहिए?
hint-section-references = स्रोतों की सूची दें: [[sources/…]]।
hint-section-context = यह मार्गदर्शिका कब और किसके काम की है?
hint-section-concepts = वे शब्द और विचार समझाएँ जो पाठक को चाहिए।
hint-section-steps = हर चरण बताएँ: क्या करना है, कौन करेगा, क्या चाहिए।
hint-section-guidelines = किन बातों का ध्यान रखें और किनसे बचें?
hint-section-examples = दिखाएँ कि किसी ने इसे कैसे किया और उस कार्य का लिंक दें।
hint-section-problems = अक्सर क्या गड़बड़ होती है और क्या मदद करता है?
hint-section-key-points = याद रखने की तीन से पाँच बातें।
hint-section-checklist = शुरू करने से पहले जाँचने के प्रश्न।
hint-section-more = आगे कहाँ पढ़ें: मार्गदर्शिकाएँ, कार्य, स्रोत।
hint-section-outline = सत्र एक नज़र में: हिस्से और मिनट।
hint-section-activities = हर गतिविधि बताएँ: उद्देश्य, समय, निर्देश, सामग्री।
hint-section-facilitator-notes = सहजकर्ता क्या तैयार करें, किस पर ध्यान दें और किससे बचें।
hint-section-debrief = अंत के प्रश्न: लोग क्या लेकर जाते हैं?

## The form for sharing an experience and the checklist of pull requests

hint-form-name = अपना अनुभव साझा करें
hint-form-about = बताएँ कि आपने क्या आज़माया, उसका क्या नतीजा निकला, और दूसरों को वैसा करने के लिए क्या चाहिए। इस परियोजना का कोई व्यक्ति इसे लेख बना देगा।
hint-form-public = **आप यहाँ जो कुछ लिखते हैं वह तुरंत सार्वजनिक हो जाता है, और उसकी प्रतियाँ बनी रहती हैं।** किसी व्यक्ति का नाम न लिखें। ऐसी बात न लिखें जो किसी तक पहुँचा सके: सटीक जगह, आश्रय, तारीख़, उम्र, टेलीफ़ोन नंबर। फ़ोटो न जोड़ें; पहले पूछें कि उन्हें कैसे भेजना है। किसी भी भाषा में लिखें, और जो नहीं जानते उसे छोड़ दें।
hint-form-section-references = वे दस्तावेज़ जिनसे यह पता है, अगर हों।
hint-form-agreed = भेजने से पहले
hint-form-nobody = मैंने जो लिखा है उससे किसी को पहचाना नहीं जा सकता, उसके पड़ोसी भी नहीं पहचान सकते।
hint-form-rights = मैं इसे साझा कर सकता/सकती हूँ, और इसे यहाँ इस साइट के लाइसेंस के तहत प्रकाशित किया जा सकता है।
hint-form-copies = मुझे पता है कि यह पृष्ठ सार्वजनिक है और इसकी प्रतियाँ वापस नहीं ली जा सकतीं।

## The form editor

hint-editor-id = वेब पते का आख़िरी हिस्सा: छोटे लैटिन अक्षर a–z, अंक और हाइफ़न। यह हर भाषा में यही रहता है और बाद में नहीं बदलता।
hint-editor-translate = पहले किसी और भाषा में लिखा गया। दाईं ओर अपनी भाषा चुनें और उसके नीचे का पाठ अनुवाद करें।
hint-editor-body = पाठ

## Needs, series, browsing, briefs

vocabulary-needs = आपको क्या करना है?
field-needs = किस काम में मदद
vocabulary-selections = शृंखलाएँ
field-selections = शृंखला
vocabulary-stages = चरण
vocabulary-evidence-levels = प्रमाण के स्तर
vocabulary-outcomes = परिणाम
vocabulary-languages = भाषाएँ
home-featured = चुनिंदा प्रविष्टियाँ
browse-narrow = यह सूची छोटी करें
browse-everything = सब कुछ देखें
briefs = पैरवी-पत्र
briefs-intro = पाठक और देश चुनें। हर पैरवी-पत्र छपे हुए दो पन्नों में आता है: क्या करने को कहा गया है, कौन-सी पहलें यह दिखाती हैं और वे कितनी अच्छी तरह दर्ज हैं, और स्रोत।
briefs-everywhere = सभी देश
brief-title = पैरवी-पत्र, किनके लिए: { $audience }
brief-title-country = पैरवी-पत्र, किनके लिए: { $audience } – { $country }
brief-asked = क्या करने को कहा गया है
brief-shown = यह दिखाने वाली पहलें
brief-elsewhere = दूसरे देशों में देखा गया
brief-not-shown = यहाँ अभी कोई पहल यह नहीं दिखाती।
brief-also-asked = और क्या करने को कहा गया है
brief-from = यह पैरवी-पत्र किससे बना है
brief-print = छापने पर दो पन्ने।

## The page of the design system

design-page = डिज़ाइन प्रणाली
design-intro = वे हिस्से जिनसे पन्ने बनते हैं, इसी साइट के पाठों के साथ। डिज़ाइन बदलने वाला हर हिस्से को यहाँ जाँच सकता है।
design-type = अक्षर-शैली
design-colours = रंग
design-parts = हिस्से
## Pictures

evidence-page = प्रमाण का नक़्शा
evidence-intro = किस बारे में कितनी प्रविष्टियाँ हैं और कहाँ अभी कुछ नहीं है। कोई संख्या चुनकर उसके पीछे की प्रविष्टियाँ देखें।
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = नक़्शे पर { $name }
evidence-map-about = वर्ग लगभग वहीं रखे हैं जहाँ वे नक़्शे पर होते हैं। संख्याएँ हर तरह की प्रविष्टियाँ गिनती हैं।
picture-table = तालिका के रूप में
picture-entries = प्रविष्टियाँ
picture-rest = और { $count } अन्य
picture-more = और चित्र
timeline-page = समय-रेखा
timeline-intro = प्रविष्टियाँ साल-दर-साल क्या बताती हैं, और किन वर्षों का अभी कुछ नहीं है।
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] { $count } वर्ष बिना प्रविष्टि
   *[other] { $count } वर्ष बिना प्रविष्टि
}
timeline-undated = बिना तारीख़
partners-page = किसने किसके साथ काम किया
partners-intro = रेखा उन दो नामों को जोड़ती है जो एक ही प्रविष्टि में साथ आते हैं, जैसे इसलिए कि दोनों एक ही पहल में शामिल थे। रेखा जितनी मोटी, उतनी ही अधिक प्रविष्टियों में दोनों नाम हैं।
partners-node = { $count ->
    [one] { $name }: { $count } और नाम के साथ
   *[other] { $name }: { $count } और नामों के साथ
}
partners-left-out = चित्र में वे { $shown } हैं जिनके नाम सबसे अधिक औरों के साथ आते हैं, कुल { $count } में से। तालिका में सभी हैं।
partners-with = साथ में नाम
partners-like-organisations = आपके जैसे संगठन
partners-like-about = अपना संगठन या अपने जैसा काम करने वाला कोई संगठन ढूँढें। उसके आगे वे संगठन हैं जिनसे उसका सबसे अधिक मेल है: विषय, देश, संगठन का प्रकार, साझा काम।
coverage-picture = सभी प्रविष्टियाँ, भाषा के अनुसार
kind-date-field = ऐसे फ़ील्ड का नाम जिसमें तारीख़ हो
kind-text-field = ऐसे फ़ील्ड का नाम जिसमें पाठ हो
## For trainers

slides = स्लाइडें
slide = स्लाइड
slide-of = { $total } में से स्लाइड { $number }
speaker-notes = टिप्पणियाँ
full-screen = पूरी स्क्रीन
print-this = छापें
close = बंद करें
clock = सत्र की घड़ी
clock-begin = शुरू करें
clock-pause = रोकें
clock-again = शुरुआत पर लौटें
clock-back = एक चरण पीछे
clock-next = अगला चरण
clock-less = एक मिनट घटाएँ
clock-more = एक मिनट बढ़ाएँ
clock-step-left = इस चरण में बचा समय
clock-over = तय से ज़्यादा समय
clock-left = कुल बचा समय
clock-began = शुरू हुआ
clock-ends = समाप्त होगा
clock-then = इसके बाद: { $step }
clock-done = सत्र समाप्त हुआ
clock-differ = चरणों के मिनट जोड़ने पर { $sum } होते हैं। सत्र { $total } मिनट का तय है।
handout = बाँटने की सामग्री
handout-participants = प्रतिभागियों के लिए
handout-trainer = प्रशिक्षक के लिए
handout-how = इस पन्ने को ब्राउज़र के मेन्यू से छापें।
handout-notes = मेरी टिप्पणियाँ

## Kept on the device

offline-page = इस साइट को इस उपकरण पर रखें
offline-intro = यहाँ रखे गए पन्ने बिना इंटरनेट के खुलते हैं। जिन भाषाओं की ज़रूरत हो, उन्हें चुनें।
offline-on-device = आप ऐसी प्रति पढ़ रहे हैं जो पहले से इस उपकरण पर है। यह बिना इंटरनेट के चलती है, और कुछ रखने की ज़रूरत नहीं है।
offline-otherwise = पूरी साइट उपकरण या यूएसबी स्टिक पर फ़ोल्डर के रूप में भी बिना इंटरनेट के चलती है। इस साइट को चलाने वालों से प्रति माँगें।
offline-no-script = साइट को ब्राउज़र में रखने के लिए स्क्रिप्ट चाहिए, और यहाँ कोई स्क्रिप्ट नहीं चलती।
offline-unable = यह ब्राउज़र साइट को नहीं रख सकता। ब्राउज़र नया होना चाहिए और पता https से शुरू होना चाहिए।
offline-size = { $size } MB
offline-not-kept-yet = नहीं रखी गई
offline-kept = रखी गई
offline-in-part = आंशिक रूप से रखी गई
offline-newer = रखी गई। इससे नया संस्करण मौजूद है।
offline-newest = रखी गई, सबसे नया संस्करण।
offline-save = रखें
offline-update = नया करें
offline-check = नया संस्करण देखें
offline-remove = हटाएँ
offline-progress = { $percent } % रखा गया
offline-failed = सब कुछ लोड नहीं हो सका। जो लोड हुआ वह रहेगा; कनेक्शन बेहतर होने पर फिर कोशिश करें।
offline-removed = इस उपकरण से हटा दिया गया।
offline-may-go = इस ब्राउज़र ने प्रति रखे रहने का वादा नहीं किया है। उपकरण में जगह की ज़रूरत होने पर यह उसे हटा सकता है।
offline-withdrawn = इस साइट से कुछ वापस लिया गया है, और उसके पन्ने प्रति से हटा दिए गए हैं। प्रति को नया करें।
offline-not-kept = यह पन्ना इस उपकरण पर नहीं है
offline-not-kept-more = अभी इंटरनेट नहीं है, और यह पन्ना रखा नहीं गया था। बाद में फिर कोशिश करें।
## What readers do with entries: cite, share, collect, compare, tell

cite-share = उद्धृत और साझा करें
qr-label = यह पृष्ठ ऑनलाइन
feedback-link = हमें बताइए कि कैसा रहा
feedback-subject = कैसा रहा: { $title }
feedback-body =
    आपने क्या आज़माया, और कहाँ?

    उससे क्या निकला?

    कृपया पीड़ितों के नाम या विवरण न लिखें।
collection-page = मेरा संग्रह
collection-about = आप जो प्रविष्टियाँ जोड़ते हैं, वे इसी उपकरण में रहती हैं। उन्हें क्रम में रखें, एक पुस्तिका के रूप में छापें, या औरों को लिंक भेजें।
compare-page = प्रविष्टियों की तुलना
compare-about = तीन तक प्रविष्टियाँ साथ-साथ।
tools-without = यह पृष्ठ केवल JavaScript के साथ चलता है।
tool-add = मेरे संग्रह में जोड़ें
tool-remove = मेरे संग्रह से हटाएँ
tool-collection = मेरा संग्रह
tool-compare = तुलना करें
tool-choose = अपने संग्रह से तीन तक चुनें
tool-copy-citation = उद्धरण कॉपी करें
tool-copy = कॉपी करें
tool-save = सहेजें
tool-copy-address = पता कॉपी करें
tool-copied = कॉपी हो गया
tool-share = साझा करें
tool-failed = यह लोड नहीं हुआ। फिर से कोशिश करें।
tool-more = शब्दावली में और पढ़ें
tool-empty = यहाँ अभी कुछ नहीं है। कोई प्रविष्टि खोलें और “मेरे संग्रह में जोड़ें” चुनें।
tool-up = ऊपर ले जाएँ: { $title }
tool-down = नीचे ले जाएँ: { $title }
tool-out = हटाएँ: { $title }
tool-print = पुस्तिका के रूप में छापें
tool-link = इस संग्रह का लिंक कॉपी करें
tool-shared = किसी ने यह संग्रह साझा किया है। यह अभी आपका नहीं है।
tool-keep = मेरे में जोड़ें
tool-mine = मेरा दिखाएँ
tool-contents = विषय-सूची
tool-unread = लोड नहीं हुआ: { $title }
kind-email = ईमेल पता
kind-issue-form = `https://` से शुरू होने वाला पता जिसमें `{"{"}title{"}"}` और `{"{"}body{"}"}` हों
kind-email-alone = `email` या `issues` में से एक
## Fonts

diag-bad-font = फ़ॉन्ट `{ $font }` इस्तेमाल नहीं किया जा सकता: { $detail }

## Smaller copies of pictures

diag-picture-not-reduced = इस तस्वीर की छोटी प्रतियाँ नहीं बन सकीं, इसलिए फ़ोन पूरी तस्वीर लोड करते हैं: { $detail }

## पैकेज

cli-one-language = `--lang` में एक ही भाषा लिखें; कई भाषाएँ केवल `export` लेता है
cli-exported = { $path }: { $size }
diag-package-refused = यह पैकेज प्रकाशित नहीं होगा: { $detail }
help-export-again = इसे `fieldbook export` से फिर बनाएँ, या packages/ से हटाएँ
cli-cannot-unpack = 120 अक्षरों से लंबे या a-z के अलावा अक्षरों वाले नाम Windows अनज़िप नहीं कर सकता; नाम बदलें: { $paths }
cli-pdf-language = एक PDF में एक भाषा होती है: `--lang` में लिखें
cli-no-page = `{ $page }` पृष्ठ नहीं है; भाषा के नीचे का पता लिखें, जैसे `guides/joint-advocacy` या `sessions/sharing-safely/handout`
cli-no-typst = PDF `typst` बनाता है। यह अलग प्रोग्राम है और यहाँ नहीं है। typst.app से लें (`winget install Typst.Typst`, `brew install typst` या `cargo install typst-cli`)। इसके बिना ब्राउज़र से पृष्ठ छापें: साइट में काग़ज़ के लिए अलग रूप है।
cli-typst-failed = typst यह दस्तावेज़ नहीं बना सका। अक्षर न मिलें तो Noto फ़ॉन्ट लगाएँ। वह कहता है:
    { $detail }

## साथ ले जाने के लिए प्रतियाँ

readme-open = सब कुछ एक्सट्रैक्ट हो जाने पर फ़ोल्डर खोलें और index.html पर डबल-क्लिक करें। यह किसी भी ब्राउज़र में खुलता है।
readme-private = आप यहाँ जो पढ़ते और खोजते हैं, वह इसी उपकरण पर रहता है। कहीं कुछ नहीं भेजा जाता।
readme-date = यह प्रति { $date } को बनाई गई थी।
readme-check = यह पूरी है या नहीं, इसमें कोई बदलाव तो नहीं हुआ, और तब से इसमें से कुछ वापस तो नहीं लिया गया, यह जानने के लिए: fieldbook verify
download-page = साथ ले जाएँ
download-intro = ये फ़ाइलें बिना इंटरनेट के पढ़ी जा सकती हैं। इन्हें USB स्टिक पर कॉपी करें या एक फ़ोन से दूसरे फ़ोन पर भेजें।
download-zip = सभी पन्ने, एक्सट्रैक्ट करने के लिए
download-zip-for = कंप्यूटर के लिए: सभी पन्ने, खोज के साथ।
download-zip-how = फ़ाइल को कंप्यूटर पर कॉपी करें। उस पर राइट-क्लिक करें और “सभी निकालें” (Extract All) चुनें। नया फ़ोल्डर खोलें, फिर index.html खोलें। अगर आप इसे zip फ़ाइल के अंदर ही खोलेंगे, तो लिंक और खोज काम नहीं करेंगे।
download-html = फ़ोन के लिए एक फ़ाइल
download-html-for = सारा पाठ एक ही पन्ने में, जो किसी भी ब्राउज़र में खुलता है, खोज के साथ।
download-html-how = फ़ाइल को फ़ोन पर कॉपी करें, उसे फ़ाइल मैनेजर में ढूँढें और ब्राउज़र से खोलें।
download-epub = किताब
download-epub-for = ई-रीडर और पढ़ने वाले ऐप के लिए।
download-epub-how = इसे पढ़ने वाले ऐप से खोलें, या ई-रीडर पर कॉपी करें।
download-zim = Kiwix फ़ाइल
download-zim-for = Kiwix ऐप के लिए, या प्रशिक्षण कक्ष में Kiwix सर्वर के लिए।
download-zim-how = इसे Kiwix में खोलें। Android 11 या उससे नए पर Kiwix को kiwix.org से इंस्टॉल करें: Play Store वाला ऐप फ़ोन पर कॉपी की गई फ़ाइलें नहीं खोल सकता।
download-pdf = छापने के लिए
download-pdf-for = A4 आकार के पन्नों पर।
download-pdf-how = इसे खोलें और छापें। स्क्रीन रीडर के साथ वेब पन्ने पढ़ना ज़्यादा आसान है।
download-languages = भाषाएँ: { $languages }
download-file = { $name } ({ $size }, { $date } को बनाई गई)
download-check = क्या प्रति पूरी है और उसमें कोई बदलाव नहीं हुआ है?
download-check-how = प्रतियाँ बरसों तक एक हाथ से दूसरे हाथ में जाती हैं। नीचे का कमांड बताता है कि प्रति वैसी ही है या नहीं जैसी बनाई गई थी, कितनी पुरानी है, और तब से उसमें से कुछ वापस तो नहीं लिया गया।

## पैकेजों की प्रतियाँ: verify और apply

cli-copy-failed = { $path }: { $detail }
cli-no-copy = { $path } नहीं है
cli-no-manifest = { $path } में `manifest.json` नहीं है, या एक से ज़्यादा हैं। वह फ़ोल्डर या zip चुनें जिसमें यह है; अकेली फ़ाइल हो तो उसकी `.manifest.json` उसके साथ रखें
cli-manifest-broken = `manifest.json` पढ़ी नहीं जा सकी ({ $detail })। इस प्रति के बारे में कुछ नहीं कहा जा सकता: दूसरी लें
cli-unsafe-path = `{ $path }` किसी पैकेज की फ़ाइल का नाम नहीं हो सकता: वह फ़ोल्डर के बाहर लिखी जा सकती है। यह प्रति न खोलें और पूछें कि कहाँ से आई
cli-zip-damaged = यह zip ख़राब या अधूरी है: { $detail }। फिर से कॉपी या डाउनलोड करें
cli-zip-entry = zip में `{ $path }` ख़राब है: { $detail }। zip फिर से कॉपी या डाउनलोड करें
cli-zip-many = zip में { $limit } से ज़्यादा फ़ाइलें हैं; किसी पैकेज में इतनी नहीं होतीं
cli-zip-twice = zip में एक ही नाम की दो फ़ाइलें हैं, इसलिए क्या दिखेगा यह खोलने वाले प्रोग्राम पर है। न खोलें और पूछें कि कहाँ से आई
cli-zip-locked = zip में `{ $path }` पासवर्ड से बंद है; पैकेजों में पासवर्ड नहीं होता। पूछें कि कहाँ से आई
cli-zip-link = zip में `{ $path }` फ़ाइल नहीं, लिंक है; पैकेजों में लिंक नहीं होते। न खोलें और पूछें कि कहाँ से आई
cli-zip-bomb = zip में `{ $path }` पैकेज की किसी भी फ़ाइल से बहुत बड़ी हो जाती है; पढ़ना रोक दिया गया। न खोलें और पूछें कि कहाँ से आई
cli-no-curl = { $address } डाउनलोड करने के लिए `curl` चाहिए, जो इस कंप्यूटर पर नहीं है। फ़ाइल ब्राउज़र से डाउनलोड करें, `.minisig` हो तो वह भी, और उसका पता `--revocations` में दें
cli-fetch-failed = { $address } डाउनलोड नहीं हो सकी: { $detail }। फ़ाइल ब्राउज़र से डाउनलोड करके उसका पता `--revocations` में दें
cli-bad-list = { $path } हटाई गई चीज़ों की सूची नहीं है: { $detail }
cli-bad-public-key = `{ $path }` न minisign की सार्वजनिक कुंजी है, न ऐसी फ़ाइल जिसमें वह हो: { $detail }
cli-since-built = `--since` को पैकेज का manifest चाहिए; यह `build` का लिखा है और इसमें तारीख़ नहीं है
cli-since-other = पुराने पैकेज में दूसरी भाषाएँ या संग्रह हैं। `--lang` और `--collection` से वही चुनें, या पूरा पैकेज बनाएँ
cli-since-newer = `--since` वाला पैकेज बाद की तारीख़ का है; इस कंप्यूटर की घड़ी देखें
cli-since-same = तब से कुछ नहीं बदला; कोई अपडेट नहीं लिखा गया
cli-apply-folder = अपडेट zip होता है, फ़ोल्डर नहीं: zip जैसी है वैसी दें
cli-apply-whole = यह zip पूरा पैकेज है, अपडेट नहीं। `verify` से जाँचकर खोलें
cli-apply-base = यह अपडेट किसी और प्रति का है, { $date } की इस प्रति का नहीं। अपडेट क्रम से जोड़े जाते हैं; नहीं तो पूरा पैकेज लें
cli-apply-older = अपडेट { $date } का है, { $known } की प्रति से पुराना
cli-apply-missing = प्रति पूरी नहीं है: { $count } फ़ाइलें नहीं हैं, पहली `{ $path }`। पूरा पैकेज लें; `verify` सब बताता है
cli-apply-altered = प्रति बदली गई है: { $count } फ़ाइलें, पहली `{ $path }`। पूरा पैकेज लें; `verify` सब बताता है
cli-apply-added = प्रति में { $count } चीज़ें उसका हिस्सा नहीं हैं और खो जातीं, पहली `{ $path }`। उन्हें कहीं और ले जाएँ
cli-apply-signature = अपडेट के हस्ताक्षर सही नहीं हैं: { $detail }
cli-apply-copy-signature = प्रति के अपने हस्ताक्षर सही नहीं हैं: { $detail }
cli-apply-unsigned = अपडेट पर हस्ताक्षर नहीं हैं, पर होने चाहिए, क्योंकि प्रति पर हैं या कुंजी दी गई है
cli-apply-needs-key = प्रति पर हस्ताक्षर हैं (कुंजी { $key })। अपडेट के हस्ताक्षर जाँचने के लिए `--key` से सार्वजनिक कुंजी दें
cli-apply-other-key = अपडेट पर कुंजी { $key } के हस्ताक्षर हैं, प्रति पर कुंजी { $known } के
cli-apply-root = { $path } पूरी डिस्क है; प्रति केवल फ़ोल्डर के भीतर बदली जा सकती है। उसे फ़ोल्डर में ले जाएँ
cli-apply-disk = जो लिखा गया वह पढ़े हुए से अलग है: शायद डिस्क ख़राब हो रही है
cli-apply-nothing = कुछ नहीं बदला गया
cli-update-broken = अपडेट ख़राब है या बदला गया है: { $detail }
cli-applied = { $path } अब { $date } की है
cli-applied-already = प्रति पहले से इतनी ही नई है; कुछ नहीं बदला गया
cli-verify-dated = { $path }: { $date } को बनी, { $days ->
    [0] आज
   *[other] { $days } दिन पहले
}
cli-verify-future = { $path }: { $date } को बनी, जो दिन इस कंप्यूटर की घड़ी के अनुसार अभी आया नहीं। दोनों में से एक ग़लत है
cli-verify-undated = { $path }: नहीं बताती कि कब बनी, जैसे `build` की लिखी कोई साइट नहीं बताती
cli-verify-revision = संस्करण { $revision } से बनी
cli-verify-holds = { $entries } प्रविष्टियाँ; भाषाएँ: { $languages }
cli-verify-update = अपडेट: नए पैकेज की { $count } में से { $own } फ़ाइलें। `apply` इसे पुरानी प्रति में जोड़ता है
cli-verify-whole = पूरी: सभी { $count } फ़ाइलें हैं
cli-verify-missing = पूरी नहीं: { $count } फ़ाइलें नहीं हैं
cli-verify-unaltered = बिना बदलाव: जो फ़ाइलें हैं, सब manifest के अनुसार हैं
cli-verify-altered = बदली गई: { $count } फ़ाइलें manifest के अनुसार नहीं हैं
cli-verify-added = जोड़ी गई: { $count } फ़ाइलें इसका हिस्सा नहीं हैं
cli-verify-links = लिंक: { $count } चीज़ें लिंक या वैसी ही हैं, फ़ाइलें नहीं
cli-verify-foreign = छोड़ी गईं, क्योंकि छिपी हैं या कंप्यूटर की रखी हैं: { $count }
cli-verify-unsigned = हस्ताक्षर नहीं: ख़राबी दिखती है, पर धोखा नहीं, क्योंकि जो फ़ाइलें बदले वह manifest भी बदल सकता है
cli-verify-unsigned-asked = हस्ताक्षर नहीं: कुंजी से जाँचने को कुछ नहीं है
cli-verify-bad = हस्ताक्षर सही नहीं: { $detail }। यह वह manifest नहीं है जिस पर कुंजी के मालिक ने हस्ताक्षर किए
cli-verify-unknown = कुंजी { $key } के हस्ताक्षर: “{ $comment }”। सार्वजनिक कुंजी के बिना नहीं कहा जा सकता कि यह किसकी कुंजी है और हस्ताक्षर सही हैं या नहीं: `--key` से दें
cli-verify-signed = कुंजी { $key } के मालिक के हस्ताक्षर: “{ $comment }”। हस्ताक्षर सही हैं, और वे जिन फ़ाइलों के हैं वे सब भी
cli-verify-signed-manifest = manifest पर कुंजी { $key } के मालिक के हस्ताक्षर हैं: “{ $comment }”। वे सही हैं, पर फ़ाइलें वे नहीं हैं जिनके ये हस्ताक्षर हैं
cli-verify-no-list = तब से क्या हटाया गया, पता नहीं: साइट की सबसे नई `revocations.json` `--revocations` से दें
cli-verify-list-unsigned = हस्ताक्षर नहीं: { $path }। यह सूची किसी ने भी छोटी की हो सकती है
cli-verify-list-unproven = { $path } की ज़िम्मेदारी किसी ने नहीं ली: उसके हस्ताक्षर जाँचने के लिए `--key` से सार्वजनिक कुंजी दें
cli-verify-list-bad = { $path } के हस्ताक्षर सही नहीं: { $detail }। वह जो कहती है और जो छोड़ती है, उस पर भरोसा नहीं किया जा सकता
cli-verify-list-behind = बहुत पुरानी: { $path } में वह नहीं है जो प्रति की अपनी सूची में है। सबसे नई लें
cli-verify-not-withdrawn = { $path } के अनुसार इसमें कुछ हटाया नहीं गया
cli-verify-withdrawn = { $date } को हटाया गया: { $entry }। यह प्रति मिटा दें या अपडेट करें, और आगे न दें
cli-verify-more = { "  " }… और { $count }
cli-verify-good = कोई समस्या नहीं मिली।
cli-verify-not-good = समस्याएँ हैं: इस प्रति पर भरोसा न करें।
## Files and books

cli-one-out = `--out` एक फ़ाइल बताता है, पर यहाँ कई हैं: `--lang` से एक भाषा बताएँ, या `--out` हटा दें
