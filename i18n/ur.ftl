# Urdu: translated from en.ftl.

site-title = Fieldbook
site-description = ایشیا میں انسانی اسمگلنگ اور استحصال کے خلاف امید افزا طریقے: کیا کیا گیا، اس کا کیا نتیجہ نکلا، اور دوسروں کو اسے دہرانے کے لیے کیا چاہیے۔

## Every page

skip-to-content = اصل متن پر جائیں
menu = مینو
home = صفحۂ اول
languages = زبانیں
breadcrumbs = آپ یہاں ہیں
feed = خبروں کی فیڈ
edit-page = تبدیلی تجویز کریں
licence-note = متن اس لائسنس کے تحت ہے جو ہر صفحے پر درج ہے۔ ماخذوں کے نام حواشی میں ہیں۔
open-data = اوپن ڈیٹا

## Home

home-browse = جو چاہیے وہ تلاش کریں
home-topics = موضوع کے لحاظ سے
home-new = نیا کیا ہے
home-collections = اس معلوماتی ذخیرے میں
count-entries = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}
count-languages = { $count ->
    [one] { $count } زبان
   *[other] { $count } زبانیں
}

## Lists

pages = صفحات
page-of = { $pages } میں سے صفحہ { $page }
previous-page = پچھلا
next-page = اگلا
nothing-here = یہاں ابھی کچھ نہیں ہے۔
all-terms = تمام { $name }
narrower-terms = ذیلی زمرے
glossary-letters = حروف
all-entries = تمام اندراجات حروفِ تہجی کے لحاظ سے

## Search

search = تلاش
search-without = تلاش کے لیے اسکرپٹ درکار ہے، اور یہاں کوئی اسکرپٹ نہیں چل رہا۔ نیچے دی گئی فہرستوں سے ہر اندراج تک پہنچا جا سکتا ہے۔
search-filters = نتائج محدود کریں
search-collection = مجموعہ
search-language = متن کی زبان
search-clear = تمام انتخاب ہٹائیں
search-more = مزید دکھائیں
search-wider = آپ کے الفاظ کی دوسری شکلیں
search-show-wider = آپ کے الفاظ کی دوسری شکلوں والے اندراجات دکھائیں
search-suggestion = کیا آپ کی مراد ”{ $query }“ تھی؟
search-none = کچھ نہیں ملا۔ دوسرے یا کم الفاظ آزمائیں، یا نیچے دی گئی فہرستیں دیکھیں۔
search-none-chosen = اس انتخاب کے ساتھ کچھ نہیں ملا۔
search-partial = کسی اندراج میں یہ تمام الفاظ نہیں ہیں۔ ان میں کچھ الفاظ ہیں۔
search-similar = جیسا لکھا گیا ویسا نہیں ملا۔ ملتے جلتے الفاظ جو تلاش کیے گئے:
search-incomplete = اشاریے کا کچھ حصہ لوڈ نہیں ہو سکا۔ ممکن ہے کچھ اندراجات رہ گئے ہوں۔
search-retry = دوبارہ کوشش کریں
search-failed = تلاش شروع نہیں ہو سکی۔ یہ صفحہ دوبارہ لوڈ کریں، یا نیچے دی گئی فہرستیں دیکھیں۔
search-busy = تلاش جاری ہے…

## Entries

contents = اس صفحے پر
facts = ایک نظر میں
criteria = معیار
criteria-note = جن معیاروں پر جائزہ لینے والے درجہ دیتے ہیں، ان میں سے ہر ایک کے بارے میں ماخذ کیا کہتے ہیں۔ ”درجہ نہیں دیا گیا“ کا مطلب ہے کہ کسی جائزہ لینے والے نے ابھی درجہ نہیں دیا۔
not-rated = درجہ نہیں دیا گیا
score-of = { $most } میں سے { $score }
keep-reading = مزید پڑھیں
like-this-organisations = اس سے سب سے زیادہ ملتی جلتی تنظیمیں
reading-time = { $minutes ->
    [one] پڑھنے کا وقت: { $minutes } منٹ
   *[other] پڑھنے کا وقت: { $minutes } منٹ
}
unit-minutes = { $count ->
    [one] { $count } منٹ
   *[other] { $count } منٹ
}
footnotes = حواشی
footnote-back = متن پر واپس جائیں
table = جدول
not-reviewed = ابھی تک کسی جائزہ لینے والے نے اس اندراج کو درجہ نہیں دیا۔
needs-update = اس اندراج کو تازہ کرنے کی ضرورت ہے۔
archived = یہ اندراج صرف ریکارڈ کے لیے محفوظ ہے اور اب تازہ نہیں کیا جاتا۔
callout-note = نوٹ
callout-tip = مشورہ
callout-important = اہم
callout-warning = انتباہ
callout-caution = احتیاط

## Reviews

review-page = اندراجات کا جائزہ کیسے لیا جاتا ہے
review-intro = جائزہ لینے والے ہر معیار پر 0 سے 4 تک درجہ دیتے ہیں اور وجہ بتاتے ہیں۔ درجے، وجوہات، اور جائزہ لینے والوں کے نام اور تنظیمیں شائع کی جاتی ہیں۔
review-from = { $field }: ”{ $term }“ یا اس سے اوپر ہو تو شائع ہونے سے پہلے اندراج کا یہ جائزہ ضروری ہے۔ دوسرے اندراجات کے صفحوں پر لکھا ہوتا ہے کہ کسی نے انہیں درجہ نہیں دیا۔
review-reviewers = { $count ->
    [one] کم از کم ایک جائزہ لینے والا ہر معیار پر درجہ دیتا ہے۔
   *[other] کم از کم { $count } جائزہ لینے والے ہر معیار پر درجہ دیتے ہیں۔
}
review-others = جائزہ لینے والے الگ الگ تنظیموں سے ہوتے ہیں، اور جس کام کو وہ درجہ دیتے ہیں اس میں ان میں سے کسی تنظیم نے حصہ نہیں لیا ہوتا۔
review-least = ”{ $is }“ ({ $field }) کے لیے ”{ $least }“ یا اس سے اوپر درکار ہے ({ $then })۔
review-with = ”{ $is }“ ({ $field }) کے لیے ایسا کم از کم ایک درکار ہے ({ $then }): { $mark }۔
review-questions = جائزہ لینے والے کیا پوچھتے ہیں
review-criterion = معیار
review-question = سوال
review-scale = درجوں کا مطلب
review-score = نمبر
review-reason = وجہ
score-0 = کوئی علامت نہیں
score-1 = تھوڑا سا
score-2 = کسی حد تک
score-3 = زیادہ تر
score-4 = پوری طرح
notice-review-due = اس اندراج کا { $date } تک دوبارہ جائزہ لیا جانا چاہیے تھا۔ ممکن ہے تب سے حقائق بدل گئے ہوں۔

## What was withdrawn

withdrawn = یہ صفحہ واپس لے لیا گیا ہے
withdrawn-more = یہ اب اس سائٹ کا حصہ نہیں ہے۔ اگر آپ کے پاس اس کی نقل ہے تو براہِ کرم اسے مٹا دیں اور آگے نہ بھیجیں۔

## What is here and what is missing

coverage-page = یہاں کیا ہے اور کیا نہیں ہے
coverage-intro = اعداد بتاتے ہیں کہ کتنے اندراجات ہیں۔ خالی خانے دکھاتے ہیں کہ کہاں ابھی مثالیں نہیں ہیں۔
coverage-translations = ترجمے
coverage-language = زبان
coverage-originals = اصل میں اسی زبان میں لکھے گئے
coverage-done = نظرِ ثانی شدہ
coverage-machine = مشینی مسودہ
coverage-draft = مسودہ
coverage-stale = پرانے
coverage-unverified = موازنہ نہیں ہوا
coverage-missing = موجود نہیں
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = جائزے جن کا وقت آ گیا ہے
coverage-due-none = اگلے 60 دنوں میں کسی جائزے کا وقت نہیں آ رہا۔

## Translations

notice-untranslated = یہ صفحہ ابھی { $language } میں دستیاب نہیں۔ آپ اسے { $shown } میں پڑھ رہے ہیں۔
notice-machine = یہ { $source } سے کیے گئے ترجمے کا مشینی مسودہ ہے۔ ابھی تک کسی نے اس پر نظرِ ثانی نہیں کی۔
notice-draft = یہ ترجمہ ایک مسودہ ہے جس پر ابھی تک کسی نے نظرِ ثانی نہیں کی۔
notice-stale = یہ ترجمہ ہونے کے بعد { $source } متن میں تبدیلی ہوئی ہے۔ تبدیل شدہ حصے: { $sections }۔
notice-unverified = یہ درج نہیں کہ یہ ترجمہ { $source } متن کے کس ورژن سے کیا گیا۔
read-source = { $source } متن پڑھیں
translate-this = اس صفحے کے ترجمے میں مدد کریں
untranslated-badge = { $language } میں
section-of-fields = عنوان اور بنیادی معلومات

## Address not found and language chooser

not-found-title = صفحہ نہیں ملا
not-found-text = اس پتے پر کوئی صفحہ نہیں ہے۔ ممکن ہے صفحہ کہیں اور منتقل ہو گیا ہو، یا پتا غلط لکھا گیا ہو۔
not-found-home = صفحۂ اول پر جائیں
chooser-title = اپنی زبان منتخب کریں
unzip-first = اگر یہاں کے لنک نہ کھلیں تو پہلے پوری زپ فائل ایکسٹریکٹ کریں اور پھر یہ صفحہ دوبارہ کھولیں۔

## Collections

collection-practices = امید افزا طریقے
collection-practices-about = انسانی اسمگلنگ اور استحصال کے خلاف کسی نے کیا کیا، اس کا کیا نتیجہ نکلا، اور دوسروں کو اسے دہرانے کے لیے کیا چاہیے۔
collection-guides = رہنما کتابچے
collection-guides-about = کام کیسے کیا جائے، مرحلہ بہ مرحلہ۔
collection-factsheets = معلوماتی پرچے
collection-factsheets-about = رہنما کتابچہ، چھپے ہوئے دو صفحوں میں۔
collection-sessions = تربیتی نشستیں
collection-sessions-about = نشستوں کے منصوبے جنہیں تربیت کار چھاپ کر استعمال کر سکتے ہیں۔
collection-recommendations = سفارشات
collection-recommendations-about = قانون سازوں، تنظیموں، عطیہ دہندگان، میڈیا اور محققین سے کیا کرنے کو کہا گیا ہے، اور کون سے امید افزا طریقے یہ دکھاتے ہیں۔
collection-networks = نیٹ ورک
collection-networks-about = کمیٹیاں، اتحاد اور ورکنگ گروپ، اور وہ چیزیں جو انہیں جوڑے رکھتی ہیں۔
collection-organisations = تنظیمیں
collection-organisations-about = یہاں بیان کیے گئے کاموں میں کس نے حصہ لیا۔
collection-glossary = فرہنگ
collection-glossary-about = وہ الفاظ جو اس شعبے میں کام کرنے والے استعمال کرتے ہیں، آسان زبان میں۔
collection-sources = ماخذ
collection-sources-about = وہ دستاویزات جن سے یہاں کی ہر حقیقت لی گئی ہے۔
collection-news = خبریں
collection-news-about = میدانِ عمل سے مختصر خبریں، تاریخ کے ساتھ۔
collection-pages = اس سائٹ کے بارے میں
collection-pages-about = یہ سائٹ کیا ہے اور آپ کیسے حصہ لے سکتے ہیں۔

## Vocabularies with pages

vocabulary-topics = موضوعات
vocabulary-audiences = قارئین
vocabulary-levels = سطحیں
vocabulary-countries = ممالک

## Fields

field-title = عنوان
field-summary = خلاصہ
field-status = حیثیت
field-topics = موضوعات
field-audiences = کن کے لیے
field-countries = ممالک
field-organisations = تنظیمیں
field-sources = ماخذ
field-reviewed_on = جائزے کی تاریخ
field-review_due = اگلا جائزہ
field-reviews = جائزے
field-licence = لائسنس
field-safeguarding = لوگوں کا تحفظ
field-images = تصاویر
field-documented_on = تحریر کی تاریخ
field-period = عرصہ
field-level = سطح
field-exploitation = استحصال
field-sector = شعبہ
field-stage = مرحلہ
field-evidence_level = شواہد
field-outcome = نتیجہ
field-depth = تفصیل
field-building_blocks = بنیادی اجزا
field-criteria = معیار
field-code = کوڈ
field-version = ورژن
field-series = سلسلہ
field-practices = امید افزا طریقے جو یہ دکھاتے ہیں
field-of_guide = اس رہنما کتابچے کا خلاصہ
field-name = نام
field-acronym = مخفف
field-name_aliases = دیگر نام
field-kind = قسم
field-website = ویب سائٹ
field-activity = اہم سرگرمی
field-formality = نوعیت
field-members = ارکان
field-secretariat = سیکریٹریٹ
field-dates = تاریخیں
field-statement = سفارش
field-audience = سفارش کن کے لیے
field-number = نمبر
field-source = ماخذ
field-label = اصطلاح
field-definition = تعریف
field-broader = وسیع تر اصطلاح
field-forms = دیگر شکلیں
field-avoid = جن الفاظ سے گریز کریں
field-term = اس کی بجائے
field-prefer = یہ لکھیں
field-why = وجہ
field-csl_type = قسم
field-author = مصنفین
field-issued = تاریخ
field-container_title = جس میں شائع ہوا
field-collection_title = سلسلہ
field-publisher = ناشر
field-publisher_place = مقامِ اشاعت
field-url = ویب پتا
field-language = زبان
field-duration = دورانیہ
field-objectives = شرکا کیا کر سکیں گے
field-materials = آپ کو کیا چاہیے
field-uses = استعمال شدہ اندراجات
field-mode = انعقاد
field-group_size = شرکا کی تعداد
field-date = تاریخ
field-organisation = تنظیم
field-independent_evaluation = آزادانہ جائزہ
field-reviewer = جائزہ لینے والا

## Backlinks

backlink-practices = امید افزا طریقے جن میں اس کا ذکر ہے
backlink-practices-organisations = امید افزا طریقے جن میں اس نے حصہ لیا
backlink-practices-sources = اس ماخذ سے لیے گئے امید افزا طریقے
backlink-guides = رہنما کتابچے جن میں یہ استعمال ہوا
backlink-guides-practices = رہنما کتابچے جن میں یہ طریقہ استعمال ہوا
backlink-factsheets = معلوماتی پرچے
backlink-factsheets-of_guide = یہی رہنما کتابچہ دو صفحوں میں
backlink-sessions = تربیتی نشستیں جن میں یہ استعمال ہوا
backlink-recommendations = سفارشات جن میں اس کا ذکر ہے
backlink-recommendations-practices = سفارشات جنہیں یہ طریقہ دکھاتا ہے
backlink-recommendations-source = اس ماخذ کی سفارشات
backlink-networks = نیٹ ورک جن میں اس کا ذکر ہے
backlink-networks-members = نیٹ ورک جن کی یہ رکن ہے
backlink-organisations = تنظیمیں جن میں اس کا ذکر ہے
backlink-glossary = فرہنگ کی اصطلاحات
backlink-sources = ماخذ جن میں اس کا ذکر ہے
backlink-news = خبریں جن میں اس کا ذکر ہے
backlink-pages = صفحات جن میں اس کا ذکر ہے

## Sections of entries

section-background = پس منظر اور حالات
    .aliases = پس منظر | پس منظر اور سیاق و سباق
section-implementation = عمل درآمد
    .aliases = عملدرآمد | کیا کیا گیا
section-achievements = کامیابیاں
    .aliases = نتائج | حاصل شدہ نتائج
section-ethics = اخلاقی پہلو
    .aliases = اخلاقیات | اخلاقی مسائل
section-lessons = سیکھے گئے اسباق
    .aliases = اسباق | حاصل شدہ اسباق
section-replicability = دوسری جگہ دہرانے کی شرائط
    .aliases = دہرانے کی شرائط | قابلِ تکرار ہونے کی شرائط
section-references = حوالہ جات
    .aliases = حوالے
section-context = حالات
    .aliases = سیاق و سباق
section-concepts = بنیادی تصورات
    .aliases = تصورات
section-steps = مراحل
    .aliases = اقدامات
section-guidelines = رہنما اصول
    .aliases = ہدایات
section-examples = مثالیں
section-problems = مسائل
    .aliases = مشکلات
section-key-points = اہم نکات
    .aliases = کلیدی نکات
section-checklist = چیک لسٹ
section-more = مزید
    .aliases = مزید پڑھیں | مزید معلومات
section-about = تعارف
section-purpose = مقصد
section-structure = ڈھانچہ
    .aliases = ساخت
section-success-factors = کامیابی کے عوامل
    .aliases = کامیابی کے اسباب
section-outline = خاکہ
section-activities = سرگرمیاں
section-facilitator-notes = سہولت کار کے لیے نوٹ
    .aliases = سہولت کار کے لیے نوٹس | سہولت کار کے نوٹ
section-debrief = اختتامی جائزہ
    .aliases = اختتامی گفتگو
section-lead = ابتدائیہ

## Hints in the files that `new` and `translate` write

hint-new = خالی جگہیں پُر کریں۔ # کے بعد یا <!-- اور --> کے درمیان کی تحریر صرف اشارہ ہے؛ پڑھنے والے اسے کبھی نہیں دیکھتے۔
hint-optional = یہاں سے آگے کچھ لازمی نہیں۔ کسی سطر کو استعمال کرنے کے لیے اس کے شروع کا # مٹا دیں۔
hint-translate = ہر ترجمہ اس کے اصل متن کے نیچے لکھیں۔ اصل متن رہنے دے سکتے ہیں؛ پڑھنے والے اسے کبھی نہیں دیکھتے۔
hint-lead = ایک یا دو جملے: یہ کس بارے میں ہے اور کس کے لیے ہے؟
hint-field-summary = سب سے اہم بات ایک یا دو جملوں میں۔
hint-field-sources = وہ دستاویزات جن سے حقائق لیے گئے ہیں۔
hint-field-personal_data = کیا متن میں کسی شخص کی تفصیل ہے؟
hint-field-documented_on = یہ کب لکھا گیا، یہ نہیں کہ کب ہوا۔
hint-field-building_blocks = کامیابی کے لیے کیا درکار ہے، ایک ایک کر کے۔
hint-field-criteria = ہر معیار پر ماخذ کیا کہتا ہے؛ جو نہیں کہتا اسے چھوڑ دیں۔
hint-field-objectives = اس کے بعد شرکا کیا کر سکیں گے۔
hint-section-background = مسئلہ کیا تھا، کہاں تھا اور کن لوگوں پر اثر پڑا؟ کسی کا نام نہ لکھیں۔
hint-section-implementation = قدم بہ قدم کیا کیا گیا، کس نے کیا، کتنی رقم اور کتنے لوگ لگے؟
hint-section-achievements = کیا بدلا اور کیسے معلوم ہوا؟ جو کام نہ آیا وہ بھی بتائیں۔
hint-section-ethics = کس چیز سے لوگوں کو نقصان ہو سکتا تھا اور انھیں کیسے محفوظ رکھا گیا؟
hint-section-lessons = اگلی بار کیا ویسے ہی کریں گے اور کیا مختلف طریقے سے؟
hint-section-replicability = کسی اور جگہ یہ کرنے کے لیے دوسروں کے پاس کیا ہونا چاہیے یا انھیں کیا جاننا چاہیے؟
hint-section-references = ماخذ کی فہرست دیں: [[sources/…]]۔
hint-section-context = یہ رہنما کب اور کس کے کام کا ہے؟
hint-section-concepts = وہ الفاظ اور خیالات سمجھائیں جو پڑھنے والوں کو درکار ہیں۔
hint-section-steps = ہر مرحلہ بتائیں: کیا کرنا ہے، کون کرے گا، کیا درکار ہے۔
hint-section-guidelines = کن باتوں کا خیال رکھیں اور کن سے بچیں؟
hint-section-examples = دکھائیں کہ کسی نے یہ کیسے کیا، اور اس عملی مثال کا ربط دیں۔
hint-section-problems = اکثر کیا غلط ہوتا ہے اور کیا مدد دیتا ہے؟
hint-section-key-points = یاد رکھنے کی تین سے پانچ باتیں۔
hint-section-checklist = شروع کرنے سے پہلے جانچنے کے سوال۔
hint-section-more = مزید کہاں پڑھیں: رہنما، عملی مثالیں، ماخذ۔
hint-section-outline = نشست ایک نظر میں: حصے اور منٹ۔
hint-section-activities = ہر سرگرمی بتائیں: مقصد، وقت، ہدایات، سامان۔
hint-section-facilitator-notes = سہولت کار کیا تیار کرے، کس پر نظر رکھے اور کس سے بچے۔
hint-section-debrief = اختتام کے سوال: لوگ کیا لے کر جاتے ہیں؟

## The form for sharing an experience

hint-form-name = اپنا تجربہ بتائیں
hint-form-about = بتائیں کہ آپ نے کیا آزمایا، اس کا نتیجہ کیا نکلا، اور دوسروں کو ایسا کرنے کے لیے کیا چاہیے۔ اس منصوبے کا کوئی فرد اسے مضمون بنا دے گا۔
hint-form-public = **آپ یہاں جو کچھ لکھتے ہیں وہ فوراً سب کے سامنے آ جاتا ہے، اور اس کی نقلیں باقی رہتی ہیں۔** کسی فرد کا نام نہ لکھیں۔ ایسی بات نہ لکھیں جو کسی تک پہنچا سکے: ٹھیک جگہ، پناہ گاہ، تاریخ، عمر، ٹیلی فون نمبر۔ تصویر نہ لگائیں: پہلے پوچھیں کہ کیسے بھیجی جائے۔ کسی بھی زبان میں لکھیں، اور جو معلوم نہ ہو اسے چھوڑ دیں۔
hint-form-section-references = وہ دستاویزات جن سے یہ معلوم ہوا، اگر کوئی ہوں۔
hint-form-agreed = بھیجنے سے پہلے
hint-form-nobody = میں نے جو لکھا ہے اس سے کسی کو پہچانا نہیں جا سکتا، ان کے پڑوسی بھی نہیں پہچان سکتے۔
hint-form-rights = مجھے یہ بتانے کا حق ہے، اور یہ یہاں اس سائٹ کے لائسنس کے تحت شائع ہو سکتا ہے۔
hint-form-copies = مجھے معلوم ہے کہ یہ صفحہ سب کے لیے کھلا ہے اور اس کی نقلیں واپس نہیں لی جا سکتیں۔

## The form editor

hint-editor-id = ویب پتے کا آخری حصہ: چھوٹے لاطینی حروف a–z، ہندسے اور ہائفن۔ ہر زبان میں یہی رہتا ہے اور بعد میں نہیں بدلتا۔
hint-editor-translate = پہلے کسی اور زبان میں لکھا گیا۔ دوسرے خانے میں اپنی زبان چنیں اور اس کے نیچے کی تحریر کا ترجمہ کریں۔
hint-editor-body = متن

## Needs, series, browsing, briefs

vocabulary-needs = آپ کو کیا کرنا ہے؟
field-needs = کس کام میں مددگار
vocabulary-selections = سلسلے
field-selections = سلسلہ
vocabulary-stages = مراحل
vocabulary-evidence-levels = شواہد
vocabulary-outcomes = نتائج
vocabulary-languages = زبانیں
home-featured = منتخب اندراجات
browse-narrow = یہ فہرست محدود کریں
browse-everything = سب کچھ دیکھیں
briefs = ایڈووکیسی پرچے
briefs-intro = قارئین اور ملک منتخب کریں۔ ہر پرچہ چھپے ہوئے دو صفحوں میں آتا ہے: کیا کرنے کو کہا گیا ہے، کون سے امید افزا طریقے یہ دکھاتے ہیں اور وہ کتنی اچھی طرح درج ہیں، اور ماخذ۔
briefs-everywhere = تمام ممالک
brief-title = ایڈووکیسی پرچہ، کن کے لیے: { $audience }
brief-title-country = ایڈووکیسی پرچہ، کن کے لیے: { $audience } – { $country }
brief-asked = کیا کرنے کو کہا گیا ہے
brief-shown = امید افزا طریقے جو یہ دکھاتے ہیں
brief-elsewhere = دوسرے ممالک میں دکھایا گیا
brief-not-shown = یہاں ابھی کوئی طریقہ یہ نہیں دکھاتا۔
brief-also-asked = مزید کیا کرنے کو کہا گیا ہے
brief-from = یہ پرچہ کس مواد سے بنا ہے
brief-print = چھاپنے پر دو صفحے۔

## The page of the design system

design-page = ڈیزائن سسٹم
design-intro = وہ حصے جن سے صفحے بنتے ہیں، اسی سائٹ کے متن کے ساتھ۔ جو بھی ڈیزائن بدلے، وہ ہر حصے کو یہاں جانچ سکتا ہے۔
design-type = حروف
design-colours = رنگ
design-parts = حصے
## Pictures

evidence-page = شواہد کا نقشہ
evidence-intro = کس بارے میں کتنے اندراجات ہیں اور کہاں ابھی کچھ نہیں۔ کوئی عدد چنیں تو اس کے اندراجات نظر آئیں گے۔
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = نقشے پر { $name }
evidence-map-about = مربعے تقریباً وہیں رکھے گئے ہیں جہاں وہ نقشے پر ہوتے ہیں۔ اعداد ہر قسم کے اندراجات گنتے ہیں۔
picture-table = جدول کی صورت میں
picture-entries = اندراجات
picture-rest = اور مزید { $count }
picture-more = مزید تصویریں
timeline-page = وقت کی لکیر
timeline-intro = اندراجات سال بہ سال کیا بتاتے ہیں، اور کن برسوں کا ابھی کچھ نہیں۔
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [one] { $count } سال بغیر اندراج کے
   *[other] { $count } سال بغیر اندراج کے
}
timeline-undated = تاریخ کے بغیر
partners-page = کس نے کس کے ساتھ کام کیا
partners-intro = لکیر اُن دو ناموں کو جوڑتی ہے جو ایک ہی اندراج میں ساتھ آتے ہیں، مثلاً اس لیے کہ دونوں ایک ہی کام میں شریک تھے۔ لکیر جتنی موٹی، اتنے ہی زیادہ اندراجات میں دونوں نام ہیں۔
partners-node = { $count ->
    [one] { $name }: { $count } اور نام کے ساتھ
   *[other] { $name }: { $count } اور ناموں کے ساتھ
}
partners-left-out = تصویر میں وہ { $shown } ہیں جن کے نام سب سے زیادہ دوسروں کے ساتھ آتے ہیں، کل { $count } میں سے۔ جدول میں سب ہیں۔
partners-with = جن کے ساتھ نام آیا
partners-like-organisations = آپ جیسی تنظیمیں
partners-like-about = اپنی تنظیم، یا آپ جیسا کام کرنے والی کوئی تنظیم تلاش کریں۔ اس کے ساتھ وہ تنظیمیں ہیں جن سے اس کی سب سے زیادہ مماثلت ہے: موضوعات، ممالک، تنظیم کی قسم، مشترکہ کام۔
coverage-picture = تمام اندراجات، زبان کے لحاظ سے
## For trainers

slides = سلائیڈیں
slide = سلائیڈ
slide-of = سلائیڈ { $number }، کل { $total }
speaker-notes = نوٹ
full-screen = پوری اسکرین
print-this = چھاپیں
close = بند کریں
clock = نشست کی گھڑی
clock-begin = شروع کریں
clock-pause = روکیں
clock-again = شروع پر واپس جائیں
clock-back = ایک مرحلہ پیچھے
clock-next = اگلا مرحلہ
clock-less = ایک منٹ کم کریں
clock-more = ایک منٹ بڑھائیں
clock-step-left = اس مرحلے میں باقی وقت
clock-over = طے شدہ سے زیادہ وقت
clock-left = کل باقی وقت
clock-began = شروع ہوئی
clock-ends = ختم ہوگی
clock-then = اس کے بعد: { $step }
clock-done = نشست ختم ہوئی
clock-differ = مراحل کے منٹ جمع کرنے پر { $sum } بنتے ہیں۔ نشست { $total } منٹ کی طے ہے۔
handout = تقسیم کا مواد
handout-participants = شرکاء کے لیے
handout-trainer = تربیت کار کے لیے
handout-how = یہ صفحہ اپنے براؤزر کے مینو سے چھاپیں۔
handout-notes = میرے نوٹ

## Kept on the device

offline-page = یہ سائٹ اس آلے پر رکھیں
offline-intro = یہاں رکھے گئے صفحے انٹرنیٹ کے بغیر کھلتے ہیں۔ جن زبانوں کی ضرورت ہو، انہیں چنیں۔
offline-on-device = آپ ایسی نقل پڑھ رہے ہیں جو پہلے سے اس آلے پر ہے۔ یہ انٹرنیٹ کے بغیر چلتی ہے، اور کچھ رکھنے کی ضرورت نہیں۔
offline-otherwise = پوری سائٹ آلے یا یو ایس بی پر فولڈر کے طور پر بھی انٹرنیٹ کے بغیر چلتی ہے۔ اس سائٹ کو چلانے والوں سے نقل مانگیں۔
offline-no-script = سائٹ کو براؤزر میں رکھنے کے لیے اسکرپٹ درکار ہے، اور یہاں کوئی اسکرپٹ نہیں چل رہا۔
offline-unable = یہ براؤزر سائٹ نہیں رکھ سکتا۔ براؤزر نیا ہونا چاہیے، اور پتہ https سے شروع ہونا چاہیے۔
offline-size = { $size } MB
offline-not-kept-yet = نہیں رکھی گئی
offline-kept = رکھی گئی ہے
offline-in-part = کچھ حصہ رکھا گیا ہے
offline-newer = رکھی گئی ہے۔ اس سے نیا نسخہ موجود ہے۔
offline-newest = رکھی گئی ہے، سب سے نیا نسخہ۔
offline-save = رکھیں
offline-update = تازہ کریں
offline-check = نیا نسخہ دیکھیں
offline-remove = ہٹائیں
offline-progress = { $percent } % رکھا گیا
offline-failed = سب کچھ لوڈ نہیں ہو سکا۔ جو لوڈ ہوا وہ رہے گا؛ رابطہ بہتر ہونے پر دوبارہ کوشش کریں۔
offline-removed = اس آلے سے ہٹا دی گئی۔
offline-may-go = اس براؤزر نے نقل رکھے رہنے کا وعدہ نہیں کیا۔ آلے میں جگہ کی ضرورت ہو تو یہ اسے ہٹا سکتا ہے۔
offline-withdrawn = اس سائٹ سے کچھ واپس لیا گیا ہے، اور اس کے صفحے نقل سے ہٹا دیے گئے ہیں۔ نقل کو تازہ کریں۔
offline-not-kept = یہ صفحہ اس آلے پر نہیں ہے
offline-not-kept-more = ابھی انٹرنیٹ نہیں ہے، اور یہ صفحہ رکھا نہیں گیا تھا۔ بعد میں دوبارہ کوشش کریں۔
## What readers do with entries: cite, share, collect, compare, tell

cite-share = حوالہ دیں اور شیئر کریں
qr-label = یہ صفحہ آن لائن
feedback-link = ہمیں بتائیں کہ کیسا رہا
feedback-subject = کیسا رہا: { $title }
feedback-body =
    آپ نے کیا آزمایا، اور کہاں؟

    اس کا کیا نتیجہ نکلا؟

    براہِ کرم متاثرین کے نام یا تفصیلات نہ لکھیں۔
collection-page = میرا مجموعہ
collection-about = آپ جو اندراج شامل کرتے ہیں وہ اسی آلے میں رہتے ہیں۔ انہیں ترتیب دیں، ایک کتابچے کی صورت میں چھاپیں، یا دوسروں کو لنک بھیجیں۔
compare-page = اندراجات کا موازنہ
compare-about = تین تک اندراجات ساتھ ساتھ۔
tools-without = یہ صفحہ صرف JavaScript کے ساتھ کام کرتا ہے۔
tool-add = میرے مجموعے میں شامل کریں
tool-remove = میرے مجموعے سے نکالیں
tool-collection = میرا مجموعہ
tool-compare = موازنہ کریں
tool-choose = اپنے مجموعے سے تین تک چنیں
tool-copy-citation = حوالہ کاپی کریں
tool-copy = کاپی کریں
tool-save = محفوظ کریں
tool-copy-address = پتا کاپی کریں
tool-copied = کاپی ہو گیا
tool-share = شیئر کریں
tool-failed = یہ لوڈ نہیں ہوا۔ دوبارہ کوشش کریں۔
tool-more = فرہنگ میں مزید
tool-empty = یہاں ابھی کچھ نہیں۔ کوئی اندراج کھولیں اور ”میرے مجموعے میں شامل کریں“ چنیں۔
tool-up = اوپر لے جائیں: { $title }
tool-down = نیچے لے جائیں: { $title }
tool-out = نکالیں: { $title }
tool-print = کتابچے کی صورت میں چھاپیں
tool-link = اس مجموعے کا لنک کاپی کریں
tool-shared = کسی نے یہ مجموعہ شیئر کیا ہے۔ یہ ابھی آپ کا نہیں۔
tool-keep = میرے میں شامل کریں
tool-mine = میرا دکھائیں
tool-contents = فہرست
tool-unread = لوڈ نہیں ہوا: { $title }

## ساتھ لے جانے کے لیے نقلیں

readme-open = جب سب کچھ ایکسٹریکٹ ہو جائے تو فولڈر کھولیں اور index.html پر ڈبل کلک کریں۔ یہ کسی بھی براؤزر میں کھلتا ہے۔
readme-private = آپ یہاں جو کچھ پڑھتے اور تلاش کرتے ہیں، وہ اسی آلے پر رہتا ہے۔ کہیں کچھ نہیں بھیجا جاتا۔
readme-date = یہ نقل { $date } کو بنائی گئی تھی۔
readme-check = یہ جاننے کے لیے کہ یہ مکمل ہے یا نہیں، اس میں کوئی تبدیلی تو نہیں ہوئی، اور تب سے اس میں سے کچھ واپس تو نہیں لیا گیا: fieldbook verify
download-page = ساتھ لے جائیں
download-intro = یہ فائلیں انٹرنیٹ کے بغیر پڑھی جا سکتی ہیں۔ انہیں USB پر کاپی کریں یا ایک فون سے دوسرے فون پر بھیجیں۔
download-zip = تمام صفحات، ایکسٹریکٹ کرنے کے لیے
download-zip-for = کمپیوٹر کے لیے: تمام صفحات، تلاش کے ساتھ۔
download-zip-how = فائل کو کمپیوٹر پر کاپی کریں۔ اس پر رائٹ کلک کریں اور ”سب ایکسٹریکٹ کریں“ (Extract All) چنیں۔ نیا فولڈر کھولیں، پھر index.html کھولیں۔ اگر آپ اسے zip فائل کے اندر ہی کھولیں گے تو لنک اور تلاش کام نہیں کریں گے۔
download-html = فون کے لیے ایک فائل
download-html-for = سارا متن ایک ہی صفحے میں، جو کسی بھی براؤزر میں کھلتا ہے، تلاش کے ساتھ۔
download-html-how = فائل کو فون پر کاپی کریں، اسے فائل مینیجر میں ڈھونڈیں اور براؤزر سے کھولیں۔
download-epub = کتاب
download-epub-for = ای ریڈر اور پڑھنے والی ایپس کے لیے۔
download-epub-how = اسے پڑھنے والی ایپ سے کھولیں، یا ای ریڈر پر کاپی کریں۔
download-zim = Kiwix فائل
download-zim-for = Kiwix ایپ کے لیے، یا تربیتی کمرے میں Kiwix سرور کے لیے۔
download-zim-how = اسے Kiwix میں کھولیں۔ Android 11 یا اس سے نئے پر Kiwix کو kiwix.org سے انسٹال کریں: Play Store والی ایپ فون پر کاپی کی گئی فائلیں نہیں کھول سکتی۔
download-pdf = چھاپنے کے لیے
download-pdf-for = A4 سائز کے صفحوں پر۔
download-pdf-how = اسے کھولیں اور چھاپیں۔ اسکرین ریڈر کے ساتھ ویب صفحے پڑھنا زیادہ آسان ہے۔
download-languages = زبانیں: { $languages }
download-file = { $name } ({ $size }، { $date } کو بنائی گئی)
download-check = کیا نقل مکمل ہے اور اس میں کوئی تبدیلی نہیں ہوئی؟
download-check-how = نقلیں برسوں تک ایک ہاتھ سے دوسرے ہاتھ میں جاتی رہتی ہیں۔ نیچے دی گئی کمانڈ بتاتی ہے کہ نقل ویسی ہی ہے یا نہیں جیسی بنائی گئی تھی، کتنی پرانی ہے، اور تب سے اس میں سے کچھ واپس تو نہیں لیا گیا۔
