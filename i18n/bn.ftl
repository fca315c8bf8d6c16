# Bengali: translated from en.ftl.

site-title = Fieldbook
site-description = এশিয়ায় মানব পাচার ও শোষণের বিরুদ্ধে সম্ভাবনাময় চর্চা: কী করা হয়েছে, তার ফল কী হয়েছে, আর অন্যদের তা আবার করতে কী লাগবে।

## Every page

skip-to-content = মূল লেখায় যান
menu = মেনু
home = প্রচ্ছদ
languages = ভাষা
breadcrumbs = আপনি এখানে আছেন
feed = খবরের ফিড
edit-page = পরিবর্তনের প্রস্তাব দিন
licence-note = প্রতিটি পাতার লেখা সেখানে উল্লেখ করা লাইসেন্সের অধীন। উৎসের নাম টীকায় দেওয়া আছে।
open-data = উন্মুক্ত উপাত্ত

## Home

home-browse = যা দরকার খুঁজে নিন
home-topics = বিষয় অনুযায়ী
home-new = নতুন কী আছে
home-collections = এই জ্ঞানভান্ডারে
count-entries = { $count ->
    [one] { $count }টি লেখা
   *[other] { $count }টি লেখা
}
count-languages = { $count ->
    [one] { $count }টি ভাষা
   *[other] { $count }টি ভাষা
}

## Lists

pages = পাতা
page-of = পাতা { $page }, মোট { $pages }
previous-page = আগের পাতা
next-page = পরের পাতা
nothing-here = এখানে এখনো কিছু নেই।
all-terms = সব { $name }
narrower-terms = আরও সুনির্দিষ্টভাবে
glossary-letters = বর্ণ
all-entries = সব লেখা বর্ণানুক্রমে

## Search

search = অনুসন্ধান
search-without = অনুসন্ধানের জন্য স্ক্রিপ্ট লাগে, এখানে তা চলছে না। নিচের তালিকাগুলো থেকে সব লেখায় যাওয়া যায়।
search-filters = ফলাফল সীমিত করুন
search-collection = সংগ্রহ
search-language = লেখার ভাষা
search-clear = সব পছন্দ মুছুন
search-more = আরও দেখান
search-wider = আপনার শব্দের অন্য রূপ
search-show-wider = আপনার শব্দের অন্য রূপ আছে এমন লেখা দেখান
search-suggestion = আপনি কি “{ $query }” বোঝাতে চেয়েছেন?
search-none = কিছু পাওয়া যায়নি। অন্য বা কম শব্দ দিয়ে চেষ্টা করুন, অথবা নিচের তালিকাগুলো দেখুন।
search-none-chosen = এই পছন্দগুলোতে কিছু পাওয়া যায়নি।
search-partial = সব শব্দ আছে এমন কোনো লেখা নেই। এগুলোতে কয়েকটি শব্দ আছে।
search-similar = যেভাবে লেখা হয়েছে সেভাবে পাওয়া যায়নি। কাছাকাছি যেসব শব্দ খোঁজা হয়েছে:
search-incomplete = সূচির কিছু অংশ লোড করা যায়নি। কিছু লেখা বাদ পড়ে থাকতে পারে।
search-retry = আবার চেষ্টা করুন
search-failed = অনুসন্ধান শুরু করা যায়নি। পৃষ্ঠাটি আবার লোড করুন, অথবা নিচের তালিকাগুলো দেখুন।
search-busy = খোঁজা হচ্ছে…

## Entries

contents = এই পাতায়
facts = এক নজরে
criteria = মানদণ্ড
criteria-note = পর্যালোচকেরা যেসব মানদণ্ডে নম্বর দেন, তার প্রতিটি সম্পর্কে উৎসে কী বলা আছে। “নম্বর নেই” মানে কোনো পর্যালোচক এখনো নম্বর দেননি।
not-rated = নম্বর নেই
score-of = { $most }-এর মধ্যে { $score }
keep-reading = আরও পড়ুন
like-this-organisations = সবচেয়ে কাছাকাছি ধরনের সংগঠন
reading-time = { $minutes ->
    [one] পড়তে { $minutes } মিনিট
   *[other] পড়তে { $minutes } মিনিট
}
unit-minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
footnotes = টীকা
footnote-back = লেখায় ফিরুন
table = সারণি
not-reviewed = এখনো কোনো পর্যালোচক এই লেখার মূল্যায়ন করেননি।
needs-update = এই লেখাটি হালনাগাদ করা প্রয়োজন।
archived = এই লেখাটি নথি হিসেবে রাখা আছে; এটি আর হালনাগাদ করা হয় না।
callout-note = দ্রষ্টব্য
callout-tip = পরামর্শ
callout-important = গুরুত্বপূর্ণ
callout-warning = সতর্কতা
callout-caution = সাবধান

## Reviews

review-page = লেখা কীভাবে পর্যালোচনা করা হয়
review-intro = পর্যালোচকেরা প্রতিটি মানদণ্ডে ০ থেকে ৪ পর্যন্ত নম্বর দেন এবং কারণ জানান। নম্বর, কারণ এবং পর্যালোচকদের নাম ও সংগঠন প্রকাশ করা হয়।
review-from = { $field }: “{ $term }” বা তার ওপরে হলে প্রকাশের আগে লেখাটির এই পর্যালোচনা লাগে। অন্য লেখার পাতায় বলা থাকে যে এখনো কেউ সেগুলোর মূল্যায়ন করেননি।
review-reviewers = { $count ->
    [one] অন্তত { $count } জন পর্যালোচক প্রতিটি মানদণ্ডে নম্বর দেন।
   *[other] অন্তত { $count } জন পর্যালোচক প্রতিটি মানদণ্ডে নম্বর দেন।
}
review-others = পর্যালোচকেরা আলাদা আলাদা সংগঠনের; যে কাজের মূল্যায়ন তাঁরা করেন, তাতে এসব সংগঠনের কোনোটি অংশ নেয়নি।
review-least = “{ $is }” ({ $field }) হতে হলে “{ $least }” বা তার ওপরে লাগে ({ $then })।
review-with = “{ $is }” ({ $field }) হতে হলে এ রকম অন্তত একটি লাগে ({ $then }): { $mark }।
review-questions = পর্যালোচকেরা কী জানতে চান
review-criterion = মানদণ্ড
review-question = প্রশ্ন
review-scale = নম্বরের অর্থ
review-score = নম্বর
review-reason = কারণ
score-0 = কোনো লক্ষণ নেই
score-1 = সামান্য
score-2 = আংশিক
score-3 = বেশির ভাগ
score-4 = পুরোপুরি
notice-review-due = { $date }-এর মধ্যে এই লেখাটির আবার পর্যালোচনা হওয়ার কথা ছিল। এরপর তথ্য বদলে থাকতে পারে।

## What was withdrawn

withdrawn = এই পাতাটি প্রত্যাহার করা হয়েছে
withdrawn-more = এটি আর এই সাইটের অংশ নয়। আপনার কাছে অনুলিপি থাকলে অনুগ্রহ করে মুছে ফেলুন এবং অন্যদের কাছে ছড়াবেন না।

## What is here and what is missing

coverage-page = কী আছে আর কী নেই
coverage-intro = সংখ্যাগুলো জানায় কয়টি লেখা আছে। খালি ঘর দেখায় কোথায় এখনো উদাহরণ নেই।
coverage-translations = অনুবাদ
coverage-language = ভাষা
coverage-originals = মূলত এই ভাষায় লেখা
coverage-done = পর্যালোচিত
coverage-machine = যন্ত্রে তৈরি খসড়া
coverage-draft = খসড়া
coverage-stale = পুরোনো
coverage-unverified = মিলিয়ে দেখা হয়নি
coverage-missing = নেই
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = যেসব পর্যালোচনার সময় হয়েছে
coverage-due-none = আগামী ৬০ দিনে কোনো পর্যালোচনার সময় হচ্ছে না।

## Translations

notice-untranslated = এই পাতাটি এখনো { $language } ভাষায় নেই। আপনি এটি { $shown } ভাষায় পড়ছেন।
notice-machine = এটি { $source } থেকে যন্ত্রে তৈরি খসড়া অনুবাদ। এখনো কেউ এটি পর্যালোচনা করেননি।
notice-draft = এই অনুবাদটি একটি খসড়া। এখনো কেউ এটি পর্যালোচনা করেননি।
notice-stale = এই অনুবাদের পর { $source } লেখাটি বদলেছে। যা বদলেছে: { $sections }।
notice-unverified = { $source } লেখাটির কোন সংস্করণ থেকে এই অনুবাদ করা হয়েছে, তা নথিভুক্ত নেই।
read-source = { $source } লেখাটি পড়ুন
translate-this = এই পাতা অনুবাদে সাহায্য করুন
untranslated-badge = { $language } ভাষায়
section-of-fields = শিরোনাম ও তথ্য

## Address not found and language chooser

not-found-title = পাতাটি পাওয়া যায়নি
not-found-text = এই ঠিকানায় কোনো পাতা নেই। হয়তো পাতাটি সরানো হয়েছে, অথবা ঠিকানা লিখতে ভুল হয়েছে।
not-found-home = প্রচ্ছদে যান
chooser-title = আপনার ভাষা বেছে নিন
unzip-first = এখানকার লিংক না খুললে আগে পুরো zip ফাইলটি আনজিপ করুন, তারপর এই পাতা আবার খুলুন।

## Collections

collection-practices = চর্চা
collection-practices-about = পাচার ও শোষণের বিরুদ্ধে কে কী করেছেন, তার ফল কী হয়েছে, এবং অন্যদের তা আবার করতে কী লাগবে।
collection-guides = নির্দেশিকা
collection-guides-about = কাজটি কীভাবে করতে হয়, ধাপে ধাপে।
collection-factsheets = তথ্যপত্র
collection-factsheets-about = ছাপানো দুই পাতায় একটি নির্দেশিকা।
collection-sessions = প্রশিক্ষণ সেশন
collection-sessions-about = সেশনের পরিকল্পনা, যা প্রশিক্ষক ছাপিয়ে ব্যবহার করতে পারেন।
collection-recommendations = সুপারিশ
collection-recommendations-about = আইনপ্রণেতা, সংগঠন, দাতা, গণমাধ্যম ও গবেষকদের কী করতে বলা হয়েছে, আর কোন চর্চায় তা দেখা যায়।
collection-networks = নেটওয়ার্ক
collection-networks-about = কমিটি, জোট ও কর্মদল, এবং যা তাদের একসঙ্গে ধরে রাখে।
collection-organisations = সংগঠন
collection-organisations-about = এখানে বর্ণিত কাজে কারা অংশ নিয়েছে।
collection-glossary = শব্দকোষ
collection-glossary-about = এ ক্ষেত্রের কর্মীরা যেসব শব্দ ব্যবহার করেন, সহজ ভাষায়।
collection-sources = উৎস
collection-sources-about = যেসব দলিল থেকে এখানকার প্রতিটি তথ্য নেওয়া হয়েছে।
collection-news = খবর
collection-news-about = মাঠপর্যায়ের খবর, তারিখসহ।
collection-pages = এই সাইট সম্পর্কে
collection-pages-about = এই সাইট কী এবং কীভাবে অংশ নেবেন।

## Vocabularies with pages

vocabulary-topics = বিষয়
vocabulary-audiences = পাঠক
vocabulary-levels = স্তর
vocabulary-countries = দেশ

## Fields

field-title = শিরোনাম
field-summary = সারসংক্ষেপ
field-status = অবস্থা
field-topics = বিষয়
field-audiences = যাঁদের জন্য
field-countries = দেশ
field-organisations = সংগঠন
field-sources = উৎস
field-reviewed_on = পর্যালোচনার তারিখ
field-review_due = পরবর্তী পর্যালোচনা
field-reviews = পর্যালোচনা
field-licence = লাইসেন্স
field-safeguarding = মানুষের সুরক্ষা
field-images = ছবি
field-documented_on = নথিভুক্তির তারিখ
field-period = সময়কাল
field-level = স্তর
field-exploitation = শোষণের ধরন
field-sector = খাত
field-stage = পর্যায়
field-evidence_level = প্রমাণ
field-outcome = ফলাফল
field-depth = বিবরণের ধরন
field-building_blocks = মূল উপাদান
field-criteria = মানদণ্ড
field-code = কোড
field-version = সংস্করণ
field-series = সিরিজ
field-practices = যেসব চর্চায় এটি দেখা যায়
field-of_guide = যে নির্দেশিকার সারসংক্ষেপ
field-name = নাম
field-acronym = সংক্ষিপ্ত নাম
field-name_aliases = আরও যেভাবে লেখা হয়
field-kind = ধরন
field-website = ওয়েবসাইট
field-activity = প্রধান কাজ
field-formality = গঠনের ধরন
field-members = সদস্য
field-secretariat = সচিবালয়
field-dates = তারিখ
field-statement = সুপারিশ
field-audience = যাঁদের উদ্দেশে
field-number = নম্বর
field-source = উৎস
field-label = শব্দ
field-definition = সংজ্ঞা
field-broader = ব্যাপকতর শব্দ
field-forms = অন্যান্য রূপ
field-avoid = যেসব শব্দ এড়িয়ে চলবেন
field-term = এর বদলে
field-prefer = লিখুন
field-why = কারণ
field-csl_type = ধরন
field-author = লেখক
field-issued = তারিখ
field-container_title = যেখানে প্রকাশিত
field-collection_title = সিরিজ
field-publisher = প্রকাশক
field-publisher_place = প্রকাশের স্থান
field-url = ওয়েব ঠিকানা
field-language = ভাষা
field-duration = সময়
field-objectives = অংশগ্রহণকারীরা যা করতে পারবেন
field-materials = যা যা লাগবে
field-uses = যেসব লেখা ব্যবহার করে
field-mode = যেভাবে হবে
field-group_size = দলের আকার
field-date = তারিখ
field-organisation = সংগঠন
field-independent_evaluation = স্বাধীন মূল্যায়ন
field-reviewer = পর্যালোচক

## Backlinks

backlink-practices = যেসব চর্চায় এর উল্লেখ আছে
backlink-practices-organisations = যেসব চর্চায় এটি অংশ নিয়েছে
backlink-practices-sources = এই উৎস থেকে নেওয়া চর্চা
backlink-guides = যেসব নির্দেশিকা এটি ব্যবহার করে
backlink-guides-practices = যেসব নির্দেশিকা এই চর্চা ব্যবহার করে
backlink-factsheets = তথ্যপত্র
backlink-factsheets-of_guide = দুই পাতায় এই নির্দেশিকা
backlink-sessions = যেসব প্রশিক্ষণ সেশন এটি ব্যবহার করে
backlink-recommendations = যেসব সুপারিশে এর উল্লেখ আছে
backlink-recommendations-practices = এই চর্চায় যেসব সুপারিশ দেখা যায়
backlink-recommendations-source = এই উৎসের সুপারিশ
backlink-networks = যেসব নেটওয়ার্কের লেখায় এর উল্লেখ আছে
backlink-networks-members = যেসব নেটওয়ার্কের সদস্য
backlink-organisations = যেসব সংগঠনের লেখায় এর উল্লেখ আছে
backlink-glossary = শব্দকোষের শব্দ
backlink-sources = যেসব উৎসে এর উল্লেখ আছে
backlink-news = যেসব খবরে এর উল্লেখ আছে
backlink-pages = যেসব পাতায় এর উল্লেখ আছে

## Sections of entries

section-background = পটভূমি ও প্রেক্ষাপট
    .aliases = পটভূমি | প্রেক্ষাপট ও পটভূমি
section-implementation = বাস্তবায়ন
    .aliases = যা করা হয়েছে | বাস্তবায়ন প্রক্রিয়া
section-achievements = অর্জন
    .aliases = সাফল্য | ফলাফল
section-ethics = নৈতিকতা
    .aliases = নৈতিক বিষয় | নৈতিক দিক
section-lessons = শিক্ষণীয় বিষয়
    .aliases = শিক্ষা | যা শেখা গেছে
section-replicability = অন্যত্র প্রয়োগের শর্ত
    .aliases = পুনরাবৃত্তির শর্ত | অন্যত্র প্রয়োগ
section-references = তথ্যসূত্র
    .aliases = সূত্র
section-context = প্রেক্ষাপট
section-concepts = মূল ধারণা
    .aliases = ধারণা
section-steps = ধাপসমূহ
    .aliases = ধাপ
section-guidelines = নির্দেশিকা
    .aliases = নির্দেশনা
section-examples = উদাহরণ
section-problems = সমস্যা
    .aliases = সমস্যাসমূহ
section-key-points = মূল কথা
    .aliases = মূল বিষয় | প্রধান বিষয়
section-checklist = চেকলিস্ট
    .aliases = যাচাই তালিকা
section-more = আরও জানুন
    .aliases = আরও পড়ুন | আরও তথ্য
section-about = পরিচিতি
    .aliases = পরিচয়
section-purpose = উদ্দেশ্য
    .aliases = লক্ষ্য ও উদ্দেশ্য
section-structure = কাঠামো
    .aliases = গঠন
section-success-factors = সাফল্যের কারণ
    .aliases = সাফল্যের উপাদান | সফলতার কারণ
section-outline = রূপরেখা
    .aliases = সেশনের রূপরেখা
section-activities = কার্যক্রম
section-facilitator-notes = সহায়কের জন্য পরামর্শ
    .aliases = সহায়কের জন্য নোট | সহায়কের নোট
section-debrief = শেষের আলোচনা
    .aliases = সমাপনী আলোচনা
section-lead = শুরুর অংশ

## Hints in the files that `new` and `translate` write

hint-new = ফাঁকা জায়গাগুলো পূরণ করুন। # এর পরের বা <!-- ও --> এর মাঝের লেখা শুধু ইঙ্গিত; পাঠক কখনো দেখেন না।
hint-optional = এখান থেকে কিছুই বাধ্যতামূলক নয়। কোনো লাইন ব্যবহার করতে তার শুরুর # মুছে দিন।
hint-translate = প্রতিটি মূল পাঠের নিচে তার অনুবাদ লিখুন। মূল পাঠ রেখে দিতে পারেন; পাঠক কখনো দেখেন না।
hint-lead = এক বা দুই বাক্য: এটি কী নিয়ে, কার জন্য?
hint-field-summary = সবচেয়ে জরুরি কথাটি এক বা দুই বাক্যে।
hint-field-sources = যেসব নথি থেকে তথ্য নেওয়া হয়েছে।
hint-field-personal_data = লেখায় কি কোনো ব্যক্তির তথ্য আছে?
hint-field-documented_on = কবে লেখা হয়েছে, কবে ঘটেছে তা নয়।
hint-field-building_blocks = সফল হতে কী কী লাগে, এক এক করে।
hint-field-criteria = প্রতিটি মানদণ্ড নিয়ে উৎস কী বলে; যা বলে না তা বাদ দিন।
hint-field-objectives = এরপর অংশগ্রহণকারীরা কী করতে পারবেন।
hint-section-background = সমস্যাটি কী ছিল, কোথায়, কাদের ওপর প্রভাব পড়েছিল? কারও নাম লিখবেন না।
hint-section-implementation = ধাপে ধাপে কী করা হয়েছে, কে করেছে, কত টাকা ও লোক লেগেছে?
hint-section-achievements = কী বদলেছে, কীভাবে জানলেন? যা কাজ করেনি তাও বলুন।
hint-section-ethics = কীসে মানুষের ক্ষতি হতে পারত, তাদের কীভাবে সুরক্ষা দেওয়া হয়েছে?
hint-section-lessons = আবার করলে কী একইভাবে করবেন, কী অন্যভাবে করবেন?
hint-section-replicability = অন্য কোথাও এটি করতে অন্যদের কী থাকতে বা জানতে হবে?
hint-section-references = উৎসগুলোর তালিকা দিন: [[sources/…]]।
hint-section-context = এই নির্দেশিকা কখন ও কার কাজে লাগে?
hint-section-concepts = পাঠকের জানা দরকার এমন শব্দ ও ধারণা বুঝিয়ে বলুন।
hint-section-steps = প্রতিটি ধাপ লিখুন: কী করতে হবে, কে করবে, কী লাগবে।
hint-section-guidelines = কী মনে রাখা দরকার, কী এড়ানো দরকার?
hint-section-examples = কেউ কীভাবে করেছে দেখান এবং সেই চর্চার লিংক দিন।
hint-section-problems = প্রায়ই কী ভুল হয়, কীসে সাহায্য হয়?
hint-section-key-points = মনে রাখার মতো তিন থেকে পাঁচটি কথা।
hint-section-checklist = শুরুর আগে মিলিয়ে দেখার প্রশ্ন।
hint-section-more = আরও কোথায় পড়বেন: নির্দেশিকা, চর্চা, উৎস।
hint-section-outline = এক নজরে অধিবেশন: অংশগুলো ও মিনিট।
hint-section-activities = প্রতিটি কাজ লিখুন: উদ্দেশ্য, সময়, নির্দেশনা, উপকরণ।
hint-section-facilitator-notes = সহায়ক কী প্রস্তুত করবেন, কী খেয়াল রাখবেন, কী এড়াবেন।
hint-section-debrief = শেষের প্রশ্ন: সবাই কী নিয়ে ফিরছেন?

## The form for sharing an experience

hint-form-name = আপনার অভিজ্ঞতা জানান
hint-form-about = আপনারা কী চেষ্টা করেছেন, তার ফল কী হয়েছে, আর অন্যদের তা করতে কী লাগবে, বলুন। এই প্রকল্পের কেউ সেটিকে লেখায় রূপ দেবেন।
hint-form-public = **এখানে যা লিখবেন সবই সঙ্গে সঙ্গে সবার জন্য প্রকাশিত হয়, আর তার অনুলিপি থেকে যায়।** কারও নাম লিখবেন না। যা থেকে কাউকে খুঁজে পাওয়া যেতে পারে তা বাদ দিন: নির্দিষ্ট জায়গা, আশ্রয়কেন্দ্র, তারিখ, বয়স, টেলিফোন নম্বর। ছবি জুড়বেন না: কীভাবে পাঠাবেন আগে জিজ্ঞাসা করুন। যে কোনো ভাষায় লিখুন, আর যা জানেন না তা বাদ দিন।
hint-form-section-references = যেসব নথি থেকে এটি জানা গেছে, যদি থাকে।
hint-form-agreed = পাঠানোর আগে
hint-form-nobody = আমি যা লিখেছি তা থেকে কাউকে চেনা যায় না, তাঁদের প্রতিবেশীরাও পারেন না।
hint-form-rights = আমি এটি জানাতে পারি, এবং এটি এই সাইটের লাইসেন্স অনুযায়ী এখানে প্রকাশ করা যেতে পারে।
hint-form-copies = আমি জানি যে এই পাতা সবার জন্য খোলা এবং এর অনুলিপি ফিরিয়ে নেওয়া যায় না।

## The form editor

hint-editor-id = ওয়েব ঠিকানার শেষ অংশ: ছোট হাতের লাতিন অক্ষর a–z, সংখ্যা ও হাইফেন। সব ভাষায় একই থাকে, পরে বদলায় না।
hint-editor-translate = আগে অন্য ভাষায় লেখা। ডান দিকে আপনার ভাষা বেছে নিন এবং তার নিচের লেখা অনুবাদ করুন।
hint-editor-body = লেখা

## Needs, series, browsing, briefs

vocabulary-needs = আপনার কী করা দরকার?
field-needs = যে কাজে সাহায্য করে
vocabulary-selections = সিরিজ
field-selections = সিরিজ
vocabulary-stages = পর্যায়
vocabulary-evidence-levels = প্রমাণ
vocabulary-outcomes = ফলাফল
vocabulary-languages = ভাষা
home-featured = বাছাই করা লেখা
browse-narrow = এই তালিকা সীমিত করুন
browse-everything = সব দেখুন
briefs = অ্যাডভোকেসি ব্রিফ
briefs-intro = পাঠক ও দেশ বেছে নিন। প্রতিটি ব্রিফ ছাপানো দুই পাতায় ধরে: কী করতে বলা হয়েছে, কোন চর্চায় তা দেখা যায় এবং সেগুলো কতটা ভালোভাবে নথিভুক্ত, আর উৎস।
briefs-everywhere = সব দেশ
brief-title = অ্যাডভোকেসি ব্রিফ, যাঁদের জন্য: { $audience }
brief-title-country = অ্যাডভোকেসি ব্রিফ, যাঁদের জন্য: { $audience } – { $country }
brief-asked = কী করতে বলা হয়েছে
brief-shown = যেসব চর্চায় তা দেখা যায়
brief-elsewhere = অন্য দেশে যা দেখা যায়
brief-not-shown = এখানকার কোনো চর্চায় এখনো তা দেখা যায় না।
brief-also-asked = আরও যা করতে বলা হয়েছে
brief-from = এই ব্রিফ যা থেকে তৈরি
brief-print = ছাপালে দুই পাতা।

## The page of the design system

design-page = ডিজাইন সিস্টেম
design-intro = যেসব অংশ দিয়ে পাতাগুলো তৈরি, এই সাইটের নিজের লেখাসহ। যিনি ডিজাইন বদলান, তিনি প্রতিটি অংশ এখানে যাচাই করতে পারেন।
design-type = হরফ
design-colours = রং
design-parts = অংশ
## Pictures

evidence-page = প্রমাণের মানচিত্র
evidence-intro = কোন বিষয়ে কয়টি লেখা আছে, আর কোথায় এখনো কিছু নেই। কোনো সংখ্যা বেছে নিলে তার লেখাগুলো দেখা যাবে।
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = মানচিত্রে { $name }
evidence-map-about = বর্গগুলো মানচিত্রে যেখানে থাকে, মোটামুটি সেখানেই রাখা। সংখ্যাগুলো সব ধরনের লেখা গোনে।
picture-table = সারণি আকারে
picture-entries = লেখার সংখ্যা
picture-rest = এবং আরও { $count }টি
picture-more = আরও চিত্র
timeline-page = সময়রেখা
timeline-intro = লেখাগুলো বছর ধরে ধরে কী বলে, আর কোন কোন বছরের এখনো কিছু নেই।
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] { $count } বছর কোনো লেখা নেই
   *[other] { $count } বছর কোনো লেখা নেই
}
timeline-undated = তারিখ ছাড়া
partners-page = কে কার সঙ্গে কাজ করেছে
partners-intro = একই লেখায় একসঙ্গে আসা দুটি নামকে রেখা যুক্ত করে, যেমন দুটিই একই চর্চায় অংশ নিয়েছে বলে। রেখা যত মোটা, তত বেশি লেখায় দুটি নামই আছে।
partners-node = { $count ->
    [one] { $name }: আরও { $count }টির সঙ্গে নাম এসেছে
   *[other] { $name }: আরও { $count }টির সঙ্গে নাম এসেছে
}
partners-left-out = চিত্রে আছে অন্যদের সঙ্গে সবচেয়ে বেশি একসঙ্গে আসা { $shown }টি, মোট { $count }টির মধ্যে। সারণিতে সবগুলো আছে।
partners-with = একসঙ্গে নাম এসেছে
partners-like-organisations = আপনার মতো সংগঠন
partners-like-about = আপনার সংগঠন, কিংবা আপনার মতো কাজ করে এমন একটি সংগঠন খুঁজুন। পাশে আছে যাদের সঙ্গে তার মিল সবচেয়ে বেশি: বিষয়, দেশ, সংগঠনের ধরন, একসঙ্গে করা কাজ।
coverage-picture = সব লেখা, ভাষা অনুযায়ী
## For trainers

slides = স্লাইড
slide = স্লাইড
slide-of = { $total }টির মধ্যে { $number } নম্বর স্লাইড
speaker-notes = টীকা
full-screen = পুরো পর্দা
print-this = মুদ্রণ করুন
close = বন্ধ করুন
clock = সেশনের ঘড়ি
clock-begin = শুরু করুন
clock-pause = থামান
clock-again = শুরুতে ফিরে যান
clock-back = এক ধাপ পেছনে
clock-next = পরের ধাপ
clock-less = এক মিনিট কমান
clock-more = এক মিনিট বাড়ান
clock-step-left = এই ধাপে বাকি সময়
clock-over = পরিকল্পনার চেয়ে বেশি সময়
clock-left = মোট বাকি সময়
clock-began = শুরু হয়েছে
clock-ends = শেষ হবে
clock-then = এরপর: { $step }
clock-done = সেশন শেষ হয়েছে
clock-differ = ধাপগুলোর মিনিট যোগ করলে হয় { $sum }। সেশনের পরিকল্পনা { $total } মিনিটের।
handout = বিলি করার কাগজ
handout-participants = অংশগ্রহণকারীদের জন্য
handout-trainer = প্রশিক্ষকের জন্য
handout-how = ব্রাউজারের মেনু থেকে এই পাতাটি মুদ্রণ করুন।
handout-notes = আমার টীকা

## Kept on the device

offline-page = এই সাইটটি এই যন্ত্রে রাখুন
offline-intro = এখানে রাখা পাতাগুলো ইন্টারনেট ছাড়াই খোলে। আপনার দরকারি ভাষাগুলো বেছে নিন।
offline-on-device = আপনি এমন একটি অনুলিপি পড়ছেন যা এই যন্ত্রেই আছে। এটি ইন্টারনেট ছাড়াই চলে, আর কিছু রাখার দরকার নেই।
offline-otherwise = পুরো সাইটটি যন্ত্রে বা ইউএসবি স্টিকে একটি ফোল্ডার হিসেবেও ইন্টারনেট ছাড়া চলে। যাঁরা সাইটটি চালান তাঁদের কাছে অনুলিপি চান।
offline-no-script = সাইটটি ব্রাউজারে রাখতে স্ক্রিপ্ট লাগে, এখানে তা চলছে না।
offline-unable = এই ব্রাউজার সাইটটি রাখতে পারে না। ব্রাউজারটি নতুন হতে হবে, আর ঠিকানা https দিয়ে শুরু হতে হবে।
offline-size = { $size } MB
offline-not-kept-yet = রাখা হয়নি
offline-kept = রাখা আছে
offline-in-part = আংশিক রাখা আছে
offline-newer = রাখা আছে। এর চেয়ে নতুন সংস্করণ আছে।
offline-newest = রাখা আছে, সবচেয়ে নতুন সংস্করণ।
offline-save = রাখুন
offline-update = হালনাগাদ করুন
offline-check = নতুন সংস্করণ আছে কি না দেখুন
offline-remove = সরিয়ে ফেলুন
offline-progress = { $percent } % রাখা হয়েছে
offline-failed = সবকিছু লোড করা যায়নি। যা লোড হয়েছে তা থাকবে; সংযোগ ভালো হলে আবার চেষ্টা করুন।
offline-removed = এই যন্ত্র থেকে সরিয়ে ফেলা হয়েছে।
offline-may-go = এই ব্রাউজার অনুলিপি রেখে দেওয়ার কথা দেয়নি। যন্ত্রে জায়গা লাগলে এটি মুছে ফেলতে পারে।
offline-withdrawn = এই সাইট থেকে কিছু প্রত্যাহার করা হয়েছে, আর তার পাতাগুলো অনুলিপি থেকে সরানো হয়েছে। অনুলিপি হালনাগাদ করুন।
offline-not-kept = এই পাতাটি এই যন্ত্রে নেই
offline-not-kept-more = এখন ইন্টারনেট নেই, আর এই পাতাটি রাখা হয়নি। পরে আবার চেষ্টা করুন।
## What readers do with entries: cite, share, collect, compare, tell

cite-share = উদ্ধৃতি ও শেয়ার
qr-label = অনলাইনে এই পাতা
feedback-link = কেমন হলো আমাদের জানান
feedback-subject = কেমন হলো: { $title }
feedback-body =
    আপনি কী চেষ্টা করেছেন, এবং কোথায়?

    তার ফল কী হলো?

    অনুগ্রহ করে ভুক্তভোগীদের নাম বা বিবরণ লিখবেন না।
collection-page = আমার সংগ্রহ
collection-about = আপনি যেসব ভুক্তি যোগ করেন, সেগুলো এই যন্ত্রেই থাকে। ক্রম সাজান, একটি পুস্তিকা হিসেবে ছাপুন, বা অন্যদের লিংক পাঠান।
compare-page = ভুক্তি তুলনা
compare-about = পাশাপাশি সর্বোচ্চ তিনটি ভুক্তি।
tools-without = এই পাতা শুধু JavaScript থাকলে কাজ করে।
tool-add = আমার সংগ্রহে যোগ করুন
tool-remove = আমার সংগ্রহ থেকে সরান
tool-collection = আমার সংগ্রহ
tool-compare = তুলনা করুন
tool-choose = আপনার সংগ্রহ থেকে সর্বোচ্চ তিনটি বাছুন
tool-copy-citation = উদ্ধৃতি কপি করুন
tool-copy = কপি করুন
tool-save = সংরক্ষণ করুন
tool-copy-address = ঠিকানা কপি করুন
tool-copied = কপি হয়েছে
tool-share = শেয়ার করুন
tool-failed = এটি লোড হয়নি। আবার চেষ্টা করুন।
tool-more = শব্দকোষে আরও
tool-empty = এখানে এখনো কিছু নেই। একটি ভুক্তি খুলে “আমার সংগ্রহে যোগ করুন” বাছুন।
tool-up = উপরে সরান: { $title }
tool-down = নিচে সরান: { $title }
tool-out = বাদ দিন: { $title }
tool-print = পুস্তিকা হিসেবে ছাপুন
tool-link = এই সংগ্রহের লিংক কপি করুন
tool-shared = কেউ এই সংগ্রহ শেয়ার করেছেন। এটি এখনো আপনার নয়।
tool-keep = আমারটিতে যোগ করুন
tool-mine = আমারটি দেখান
tool-contents = সূচিপত্র
tool-unread = লোড হয়নি: { $title }

## সঙ্গে নেওয়ার অনুলিপি

readme-open = সব আনজিপ হয়ে গেলে ফোল্ডারটি খুলে index.html-এ ডাবল ক্লিক করুন। এটি যেকোনো ব্রাউজারে খোলে।
readme-private = আপনি এখানে যা পড়েন ও খোঁজেন, তা এই যন্ত্রেই থাকে। কোথাও কিছু পাঠানো হয় না।
readme-date = এই অনুলিপি { $date } তারিখে তৈরি করা হয়েছে।
readme-check = এটি সম্পূর্ণ ও অপরিবর্তিত কি না, আর এরপর এর কিছু প্রত্যাহার করা হয়েছে কি না, তা জানতে: fieldbook verify
download-page = সঙ্গে নিয়ে যান
download-intro = এই ফাইলগুলো ইন্টারনেট ছাড়াই পড়া যায়। USB স্টিকে কপি করুন, অথবা এক ফোন থেকে আরেক ফোনে পাঠান।
download-zip = সব পাতা, আনজিপ করার জন্য
download-zip-for = কম্পিউটারের জন্য: সব পাতা, অনুসন্ধানসহ।
download-zip-how = ফাইলটি কম্পিউটারে কপি করুন। ফাইলটির ওপর রাইট ক্লিক করে “সব এক্সট্র্যাক্ট করুন” (Extract All) বাছুন। নতুন ফোল্ডারটি খুলুন, তারপর index.html খুলুন। zip ফাইলের ভেতরেই খুললে লিংক ও অনুসন্ধান কাজ করে না।
download-html = ফোনের জন্য একটি ফাইল
download-html-for = সব লেখা এক পাতায়, যা যেকোনো ব্রাউজারে খোলে, অনুসন্ধানসহ।
download-html-how = ফাইলটি ফোনে কপি করুন, ফাইল ম্যানেজারে খুঁজে নিন এবং ব্রাউজার দিয়ে খুলুন।
download-epub = বই
download-epub-for = ই-রিডার ও পড়ার অ্যাপের জন্য।
download-epub-how = পড়ার অ্যাপ দিয়ে খুলুন, অথবা ই-রিডারে কপি করুন।
download-zim = Kiwix ফাইল
download-zim-for = Kiwix অ্যাপের জন্য, অথবা প্রশিক্ষণকক্ষের Kiwix সার্ভারের জন্য।
download-zim-how = Kiwix-এ খুলুন। Android 11 বা তার চেয়ে নতুন হলে kiwix.org থেকে Kiwix ইনস্টল করুন: Play Store-এর অ্যাপ ফোনে কপি করা ফাইল খুলতে পারে না।
download-pdf = ছাপার জন্য
download-pdf-for = A4 পাতায় সাজানো।
download-pdf-how = খুলে মুদ্রণ করুন। স্ক্রিন রিডার ব্যবহার করলে ওয়েব পাতা পড়া বেশি সহজ।
download-languages = ভাষা: { $languages }
download-file = { $name } ({ $size }, { $date } তারিখে তৈরি)
download-check = অনুলিপিটি কি সম্পূর্ণ ও অপরিবর্তিত?
download-check-how = অনুলিপি বছরের পর বছর হাতে হাতে ঘোরে। নিচের কমান্ডটি জানায়, অনুলিপিটি তৈরির সময় যেমন ছিল তেমনই আছে কি না, কত পুরোনো, আর এরপর এর কিছু প্রত্যাহার করা হয়েছে কি না।
