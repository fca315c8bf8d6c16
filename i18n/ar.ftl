# Arabic: translated from en.ftl.

site-title = Fieldbook
site-description = ممارسات واعدة في مكافحة الاتجار بالأشخاص والاستغلال في آسيا: ما الذي تم عمله، وما الذي نتج عنه، وما الذي يحتاج إليه الآخرون لتكراره.

## Every page

skip-to-content = انتقل إلى المحتوى
menu = القائمة
home = الرئيسية
languages = اللغات
breadcrumbs = أنت هنا
feed = خلاصة الأخبار
edit-page = اقترح تعديلاً
licence-note = النص متاح بموجب الترخيص المذكور في كل صفحة. والمصادر مذكورة في الحواشي.
open-data = بيانات مفتوحة

## Home

home-browse = ابحث عما تحتاج إليه
home-topics = بحسب الموضوع
home-new = الجديد
home-collections = في قاعدة المعرفة هذه
count-entries = { $count ->
    [zero] لا توجد مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
count-languages = { $count ->
    [zero] لا توجد لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}

## Lists

pages = الصفحات
page-of = الصفحة { $page } من { $pages }
previous-page = السابق
next-page = التالي
nothing-here = لا يوجد شيء هنا بعد.
all-terms = كل { $name }
narrower-terms = تصنيفات فرعية
glossary-letters = الحروف
all-entries = كل المواد بالترتيب الأبجدي

## Search

search = بحث
search-without = يحتاج البحث إلى برنامج نصي، وهو لا يعمل هنا. القوائم أدناه تقود إلى كل المواد.
search-filters = تضييق النتائج
search-collection = المجموعة
search-language = لغة النص
search-clear = إزالة كل الاختيارات
search-more = عرض المزيد
search-wider = صيغ أخرى لكلماتك
search-show-wider = عرض المواد التي فيها صيغ أخرى لكلماتك
search-suggestion = هل تقصد «{ $query }»؟
search-none = لم يُعثر على شيء. جرّب كلمات أخرى أو أقل، أو تصفح القوائم أدناه.
search-none-chosen = لم يُعثر على شيء بهذه الاختيارات.
search-partial = لا توجد مادة تضم كل هذه الكلمات. هذه المواد تضم بعضها.
search-similar = لم يُعثر على الكلمات كما كُتبت. كلمات مشابهة جرى البحث عنها:
search-incomplete = تعذّر تحميل جزء من الفهرس. قد تنقص بعض المواد.
search-retry = حاول مرة أخرى
search-failed = تعذّر بدء البحث. أعد تحميل هذه الصفحة، أو تصفح القوائم أدناه.
search-busy = جارٍ البحث…

## Entries

contents = في هذه الصفحة
facts = نظرة سريعة
criteria = المعايير
criteria-note = ما تقوله المصادر عن كل معيار من المعايير التي يقيّمها المراجعون. «غير مقيَّم» تعني أن أياً من المراجعين لم يمنح درجة.
not-rated = غير مقيَّم
score-of = { $score } من { $most }
keep-reading = تابع القراءة
like-this-organisations = المنظمات الأكثر شبهاً بهذه المنظمة
reading-time = { $minutes ->
    [zero] مدة القراءة: أقل من دقيقة
    [one] مدة القراءة: دقيقة واحدة
    [two] مدة القراءة: دقيقتان
    [few] مدة القراءة: { $minutes } دقائق
    [many] مدة القراءة: { $minutes } دقيقة
   *[other] مدة القراءة: { $minutes } دقيقة
}
unit-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
footnotes = الحواشي
footnote-back = العودة إلى النص
table = جدول
not-reviewed = لم يقيّم أي مراجع هذه المادة بعد.
needs-update = تحتاج هذه المادة إلى تحديث.
archived = هذه المادة محفوظة للتوثيق ولم تعد تُحدَّث.
callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تحذير
callout-caution = تنبيه

## Reviews

review-page = كيف تُراجَع المواد
review-intro = يقيّم المراجعون كل معيار من 0 إلى 4 ويذكرون السبب. وتُنشر التقييمات والأسباب وأسماء المراجعين ومنظماتهم.
review-from = { $field }: ابتداءً من «{ $term }»، تحتاج المادة إلى هذه المراجعة قبل نشرها. أما صفحات المواد الأخرى فتذكر أن أحداً لم يقيّمها.
review-reviewers = { $count ->
    [zero] لا يُشترط عدد أدنى من المراجعين لتقييم كل معيار.
    [one] يقيّم كل معيار مراجع واحد على الأقل.
    [two] يقيّم كل معيار مراجعان اثنان على الأقل.
    [few] يقيّم كل معيار { $count } مراجعين على الأقل.
    [many] يقيّم كل معيار { $count } مراجعاً على الأقل.
   *[other] يقيّم كل معيار { $count } مراجع على الأقل.
}
review-others = ينتمي المراجعون إلى منظمات مختلفة لم تشارك أي منها في ما يقيّمونه.
review-least = يُشترط في «{ $is }» ({ $field }) توفّر «{ $least }» أو أعلى ({ $then }).
review-with = يُشترط في «{ $is }» ({ $field }) توفّر واحد على الأقل من هذا النوع ({ $then }): { $mark }.
review-questions = ما يسأل عنه المراجعون
review-criterion = المعيار
review-question = السؤال
review-scale = معنى الدرجات
review-score = الدرجة
review-reason = السبب
score-0 = لا يظهر إطلاقاً
score-1 = قليلاً
score-2 = جزئياً
score-3 = إلى حد كبير
score-4 = بالكامل
notice-review-due = كان ينبغي أن تُراجَع هذه المادة من جديد في موعد أقصاه { $date }. وربما تغيّرت الوقائع منذ ذلك الحين.

## What was withdrawn

withdrawn = سُحبت هذه الصفحة
withdrawn-more = لم تعد هذه الصفحة جزءاً من هذا الموقع. إذا كانت لديك نسخة منها، فيرجى حذفها وعدم تمريرها إلى غيرك.

## What is here and what is missing

coverage-page = ما يوجد هنا وما ينقص
coverage-intro = تدل الأرقام على عدد المواد. وتبيّن الخانات الفارغة أين ما زالت الأمثلة ناقصة.
coverage-translations = الترجمات
coverage-language = اللغة
coverage-originals = كُتبت بها أصلاً
coverage-done = مراجَعة
coverage-machine = مسودة آلية
coverage-draft = مسودة
coverage-stale = قديمة
coverage-unverified = لم تُقارَن
coverage-missing = ناقصة
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = المراجعات المستحقة
coverage-due-none = لا توجد مراجعات تُستحق خلال الأيام الـ60 القادمة.

## Translations

notice-untranslated = هذه الصفحة غير متوفرة باللغة { $language } بعد. أنت تقرؤها باللغة { $shown }.
notice-machine = هذه الترجمة مسودة آلية من اللغة { $source }. لم يراجعها أحد بعد.
notice-draft = هذه الترجمة مسودة لم يراجعها أحد بعد.
notice-stale = تغيّر النص باللغة { $source } منذ إعداد هذه الترجمة. الأقسام التي تغيّرت: { $sections }.
notice-unverified = لم يُسجَّل أي إصدار من النص باللغة { $source } تُرجم عنه هذا النص.
read-source = اقرأ النص باللغة { $source }
translate-this = ساعد في ترجمة هذه الصفحة
untranslated-badge = باللغة { $language }
section-of-fields = العنوان والبيانات الأساسية

## Address not found and language chooser

not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت، أو كُتب عنوانها خطأً.
not-found-home = الصفحة الرئيسية
chooser-title = اختر لغتك
unzip-first = إذا لم تُفتح الروابط هنا، ففك ضغط ملف zip كاملاً أولاً ثم افتح هذه الصفحة من جديد.

## Collections

collection-practices = الممارسات
collection-practices-about = ما الذي فعله أحدهم لمكافحة الاتجار والاستغلال، وما الذي نتج عنه، وما الذي يحتاج إليه الآخرون لتكراره.
collection-guides = الأدلة الإرشادية
collection-guides-about = كيف يُنجز العمل خطوة بخطوة.
collection-factsheets = صحائف الوقائع
collection-factsheets-about = دليل إرشادي في صفحتين مطبوعتين.
collection-sessions = الجلسات التدريبية
collection-sessions-about = خطط جلسات يمكن للمدرب أن يطبعها وينفذها.
collection-recommendations = التوصيات
collection-recommendations-about = ما المطلوب من واضعي القوانين والمنظمات والجهات المانحة والإعلام والبحث، مع الممارسات التي تبيّن ذلك.
collection-networks = الشبكات
collection-networks-about = لجان وتحالفات وفرق عمل، وما الذي يحافظ على تماسكها.
collection-organisations = المنظمات
collection-organisations-about = من شارك في الأعمال الموصوفة هنا.
collection-glossary = مسرد المصطلحات
collection-glossary-about = الكلمات التي يستخدمها العاملون في الميدان، بلغة بسيطة.
collection-sources = المصادر
collection-sources-about = الوثائق التي أُخذت منها كل الوقائع هنا.
collection-news = الأخبار
collection-news-about = أخبار مؤرخة من الميدان.
collection-pages = عن هذا الموقع
collection-pages-about = ما هو هذا الموقع وكيف تشارك فيه.

## Vocabularies with pages

vocabulary-topics = الموضوعات
vocabulary-audiences = فئات القراء
vocabulary-levels = المستويات
vocabulary-countries = البلدان

## Fields

field-title = العنوان
field-summary = الملخص
field-status = الحالة
field-topics = الموضوعات
field-audiences = لمن
field-countries = البلدان
field-organisations = المنظمات
field-sources = المصادر
field-reviewed_on = تاريخ المراجعة
field-review_due = موعد المراجعة القادمة
field-reviews = المراجعات
field-licence = الترخيص
field-safeguarding = حماية الأشخاص
field-images = الصور
field-documented_on = تاريخ التوثيق
field-period = الفترة
field-level = المستوى
field-exploitation = نوع الاستغلال
field-sector = القطاع
field-stage = المرحلة
field-evidence_level = مستوى الأدلة
field-outcome = النتيجة
field-depth = درجة التفصيل
field-building_blocks = العناصر الأساسية
field-criteria = المعايير
field-code = الرمز
field-version = الإصدار
field-series = السلسلة
field-practices = الممارسات التي تبيّن ذلك
field-of_guide = ملخص للدليل الإرشادي
field-name = الاسم
field-acronym = الاسم المختصر
field-name_aliases = أسماء أخرى
field-kind = النوع
field-website = الموقع الإلكتروني
field-activity = النشاط الرئيسي
field-formality = الصفة
field-members = الأعضاء
field-secretariat = الأمانة
field-dates = التواريخ
field-statement = التوصية
field-audience = موجّهة إلى
field-number = الرقم
field-source = المصدر
field-label = المصطلح
field-definition = التعريف
field-broader = المصطلح الأعم
field-forms = صيغ أخرى
field-avoid = كلمات يُستحسن تجنبها
field-term = بدلاً من
field-prefer = اكتب
field-why = السبب
field-csl_type = النوع
field-author = المؤلفون
field-issued = التاريخ
field-container_title = منشور في
field-collection_title = السلسلة
field-publisher = الناشر
field-publisher_place = مكان النشر
field-url = الرابط
field-language = اللغة
field-duration = المدة
field-objectives = ما سيتمكن المشاركون من فعله
field-materials = ما تحتاج إليه
field-uses = تستند إلى
field-mode = طريقة الانعقاد
field-group_size = عدد المشاركين
field-date = التاريخ
field-organisation = المنظمة
field-independent_evaluation = تقييم مستقل
field-reviewer = المراجِع

## Backlinks

backlink-practices = ممارسات تشير إلى هذه المادة
backlink-practices-organisations = ممارسات شاركت فيها
backlink-practices-sources = ممارسات مأخوذة من هذا المصدر
backlink-guides = أدلة إرشادية تستخدم هذه المادة
backlink-guides-practices = أدلة إرشادية تستخدم هذه الممارسة
backlink-factsheets = صحائف الوقائع
backlink-factsheets-of_guide = هذا الدليل في صفحتين
backlink-sessions = جلسات تدريبية تستخدم هذه المادة
backlink-recommendations = توصيات تشير إلى هذه المادة
backlink-recommendations-practices = توصيات تبيّنها هذه الممارسة
backlink-recommendations-source = توصيات من هذا المصدر
backlink-networks = شبكات تشير إلى هذه المادة
backlink-networks-members = شبكات هي عضو فيها
backlink-organisations = منظمات تشير إلى هذه المادة
backlink-glossary = مصطلحات من المسرد
backlink-sources = مصادر تشير إلى هذه المادة
backlink-news = أخبار تذكر هذه المادة
backlink-pages = صفحات تذكر هذه المادة

## Sections of entries

section-background = الخلفية والسياق
    .aliases = الخلفية | خلفية وسياق
section-implementation = التنفيذ
    .aliases = ما تم عمله | كيفية التنفيذ
section-achievements = الإنجازات
    .aliases = النتائج | الإنجازات والنتائج
section-ethics = الاعتبارات الأخلاقية
    .aliases = الأخلاقيات | القضايا الأخلاقية
section-lessons = الدروس المستفادة
    .aliases = الدروس | الدروس المستخلصة
section-replicability = شروط التكرار في أماكن أخرى
    .aliases = شروط التكرار | قابلية التكرار
section-references = المراجع
    .aliases = المصادر والمراجع
section-context = السياق
section-concepts = المفاهيم
    .aliases = المفاهيم الأساسية
section-steps = الخطوات
section-guidelines = المبادئ التوجيهية
    .aliases = الإرشادات
section-examples = الأمثلة
    .aliases = أمثلة
section-problems = المشكلات
    .aliases = المشاكل
section-key-points = النقاط الرئيسية
    .aliases = أهم النقاط | النقاط الأساسية
section-checklist = قائمة التحقق
    .aliases = قائمة المراجعة
section-more = المزيد
    .aliases = للمزيد | اقرأ المزيد
section-about = نبذة
    .aliases = نبذة عن المنظمة
section-purpose = الغرض
    .aliases = الهدف
section-structure = الهيكل
    .aliases = البنية
section-success-factors = عوامل النجاح
section-outline = مخطط الجلسة
    .aliases = خطة الجلسة
section-activities = الأنشطة
section-facilitator-notes = ملاحظات للميسّر
    .aliases = ملاحظات الميسّر | ملاحظات للميسر
section-debrief = النقاش الختامي
    .aliases = المناقشة الختامية
section-lead = المقدمة

## Hints in the files that `new` and `translate` write

hint-new = املأ الفراغات. ما يأتي بعد # أو بين <!-- و --> تلميح فقط، ولا يراه القرّاء أبدًا.
hint-optional = من هنا لا شيء إلزامي. احذف # من أول السطر لاستعماله.
hint-translate = اكتب كل ترجمة تحت نصها الأصلي. يمكن إبقاء النص الأصلي، فالقرّاء لا يرونه أبدًا.
hint-lead = جملة أو جملتان: عمّ يتحدث هذا، ولمن؟
hint-field-summary = أهم ما في الأمر في جملة أو جملتين.
hint-field-sources = الوثائق التي أُخذت منها الوقائع.
hint-field-personal_data = هل في النص بيانات عن أشخاص؟
hint-field-documented_on = متى كُتب هذا، لا متى حدث.
hint-field-building_blocks = ما يلزم لنجاح العمل، نقطة نقطة.
hint-field-criteria = ما يقوله المصدر عن كل معيار، واترك ما لا يذكره.
hint-field-objectives = ما يستطيع المشاركون فعله بعد ذلك.
hint-section-background = ما المشكلة، وأين، ومن تأثر بها؟ لا تذكر أسماء أشخاص.
hint-section-implementation = ماذا جرى خطوة خطوة، ومن قام به، وبأي مال وموظفين؟
hint-section-achievements = ما الذي تغيّر، وكيف تعرف ذلك؟ اذكر أيضًا ما لم ينجح.
hint-section-ethics = ما الذي كان يمكن أن يؤذي الناس، وكيف جرت حمايتهم؟
hint-section-lessons = ما الذي ستكرره كما هو، وما الذي ستفعله بطريقة أخرى؟
hint-section-replicability = ما الذي يجب أن يملكه الآخرون أو يعرفوه ليفعلوا هذا في مكان آخر؟
hint-section-references = اذكر المصادر: [[sources/…]].
hint-section-context = متى يفيد هذا الدليل، ومن يفيد؟
hint-section-concepts = اشرح الكلمات والأفكار التي يحتاج إليها القرّاء.
hint-section-steps = صف كل خطوة: ما العمل، ومن يقوم به، وما يلزم له.
hint-section-guidelines = ما الذي ينبغي الانتباه إليه، وما الذي ينبغي تجنبه؟
hint-section-examples = بيّن كيف فعل ذلك أحدهم، وضع رابطًا إلى الممارسة.
hint-section-problems = ما الذي يخطئ فيه الناس كثيرًا، وما الذي يساعد؟
hint-section-key-points = ثلاث إلى خمس نقاط للتذكر.
hint-section-checklist = أسئلة للتحقق قبل البدء.
hint-section-more = أين تقرأ المزيد: أدلة وممارسات ومصادر.
hint-section-outline = الجلسة في لمحة: أجزاؤها ودقائقها.
hint-section-activities = صف كل نشاط: الهدف والوقت والتعليمات والمواد.
hint-section-facilitator-notes = ما ينبغي للميسّر أن يعدّه وينتبه إليه ويتجنبه.
hint-section-debrief = أسئلة الختام: بماذا يخرج المشاركون؟

## The form for sharing an experience

hint-form-name = شارك تجربتك
hint-form-about = أخبرنا بما جرّبته، وما نتج عنه، وما يحتاج إليه الآخرون ليفعلوا مثله. سيحوّله أحد العاملين في هذا المشروع إلى مقال.
hint-form-public = **كل ما تكتبه هنا يصبح علنيًا في الحال، وتبقى نسخ منه.** لا تذكر أسماء أشخاص. اترك ما قد يقود إلى شخص ما: الأماكن الدقيقة، ودور الإيواء، والتواريخ، والأعمار، وأرقام الهواتف. لا ترفق صورًا: اسأل أولًا كيف ترسلها. اكتب بأي لغة، واترك ما لا تعرفه.
hint-form-section-references = الوثائق التي عُرف منها ذلك، إن وُجدت.
hint-form-agreed = قبل الإرسال
hint-form-nobody = لا يمكن التعرف على أحد مما كتبته، ولا حتى من قِبل جيرانه.
hint-form-rights = يحق لي مشاركة هذا، ويجوز نشره هنا بموجب ترخيص هذا الموقع.
hint-form-copies = أعلم أن هذه الصفحة علنية وأنه لا يمكن استرجاع نسخها.

## The form editor

hint-editor-id = الجزء الأخير من العنوان: حروف لاتينية صغيرة a–z وأرقام وشرطات. يبقى واحدًا في كل اللغات ولا يتغيّر لاحقًا.
hint-editor-translate = كُتب أولًا بلغة أخرى. اختر لغتك في الخانة المقابلة وترجم ما تحتها.
hint-editor-body = النص

## Needs, series, browsing, briefs

vocabulary-needs = ما الذي تحتاج إلى فعله؟
field-needs = تساعد على
vocabulary-selections = السلاسل
field-selections = السلسلة
vocabulary-stages = المراحل
vocabulary-evidence-levels = مستويات الأدلة
vocabulary-outcomes = النتائج
vocabulary-languages = اللغات
home-featured = مواد مختارة
browse-narrow = تضييق هذه القائمة
browse-everything = تصفّح كل المواد
briefs = موجزات المناصرة
briefs-intro = اختر فئة القراء والبلد. يقع كل موجز في صفحتين مطبوعتين: ما المطلوب، والممارسات التي تبيّنه ومدى جودة توثيقها، والمصادر.
briefs-everywhere = كل البلدان
brief-title = موجز موجّه إلى: { $audience }
brief-title-country = موجز موجّه إلى: { $audience } – { $country }
brief-asked = المطلوب
brief-shown = الممارسات التي تبيّن ذلك
brief-elsewhere = مبيَّن في بلدان أخرى
brief-not-shown = لا توجد هنا بعد ممارسة تبيّن ذلك.
brief-also-asked = مطلوب أيضاً
brief-from = ما استند إليه هذا الموجز
brief-print = صفحتان عند الطباعة.

## The page of the design system

design-page = نظام التصميم
design-intro = الأجزاء التي تتكوّن منها الصفحات، بنصوص هذا الموقع نفسه. ومن يغيّر التصميم يمكنه أن يتحقق من كل جزء هنا.
design-type = الخطوط
design-colours = الألوان
design-parts = الأجزاء
## Pictures

evidence-page = خريطة الأدلة
evidence-intro = كم عدد المواد عن كل شيء، وأين لا يوجد شيء بعد. اختر رقماً لترى المواد التي يدل عليها.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name } على خريطة
evidence-map-about = تقع المربعات في مواضعها التقريبية على الخريطة. وتحصي الأرقام المواد بكل أنواعها.
picture-table = في جدول
picture-entries = عدد المواد
picture-rest = و{ $count } غير ذلك
picture-more = رسوم أخرى
timeline-page = الخط الزمني
timeline-intro = ما ترويه المواد سنة بعد سنة، والسنوات التي لا يوجد عنها شيء بعد.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
    [zero] لا سنوات بلا مواد
    [one] سنة واحدة بلا مواد
    [two] سنتان بلا مواد
    [few] { $count } سنوات بلا مواد
    [many] { $count } سنة بلا مواد
   *[other] { $count } سنة بلا مواد
}
timeline-undated = بلا تاريخ
partners-page = من عمل مع من
partners-intro = يصل الخط بين اسمين يردان معاً في مادة واحدة، مثلاً لأنهما شاركا في الممارسة نفسها. وكلما زاد سمك الخط زاد عدد المواد التي تذكرهما معاً.
partners-node = { $count ->
    [zero] { $name }: لم ترد مع غيرها
    [one] { $name }: وردت مع منظمة أخرى واحدة
    [two] { $name }: وردت مع اثنتين أخريين
    [few] { $name }: وردت مع { $count } أخريات
    [many] { $name }: وردت مع { $count } أخرى
   *[other] { $name }: وردت مع { $count } أخرى
}
partners-left-out = يعرض الرسم { $shown } من أصل { $count }، وهي الأكثر وروداً مع غيرها. أما الجدول ففيه الجميع.
partners-with = وردت مع
partners-like-organisations = منظمات تشبه منظمتك
partners-like-about = ابحث عن منظمتك، أو عن منظمة تعمل مثلك. وإلى جانبها المنظمات الأكثر اشتراكاً معها: في الموضوعات والبلدان ونوع المنظمة والعمل المشترك.
coverage-picture = كل المواد، لغةً لغة
## For trainers

slides = الشرائح
slide = شريحة
slide-of = الشريحة { $number } من { $total }
speaker-notes = ملاحظات
full-screen = ملء الشاشة
print-this = طباعة
close = إغلاق
clock = ساعة الجلسة
clock-begin = ابدأ
clock-pause = إيقاف مؤقت
clock-again = العودة إلى البداية
clock-back = خطوة إلى الوراء
clock-next = الخطوة التالية
clock-less = دقيقة أقل
clock-more = دقيقة أكثر
clock-step-left = المتبقي في هذه الخطوة
clock-over = أطول من المخطط بمقدار
clock-left = المتبقي إجمالاً
clock-began = بدأت في
clock-ends = تنتهي في
clock-then = بعد ذلك: { $step }
clock-done = انتهت الجلسة
clock-differ = مجموع دقائق الخطوات { $sum }، والجلسة مخطط لها أن تستغرق { $total }.
handout = مطبوعة للتوزيع
handout-participants = للمشاركين
handout-trainer = للمدرّب
handout-how = اطبع هذه الصفحة من قائمة المتصفح.
handout-notes = ملاحظاتي

## Kept on the device

offline-page = احفظ هذا الموقع على هذا الجهاز
offline-intro = الصفحات المحفوظة هنا تُفتح من دون اتصال. اختر اللغات التي تحتاج إليها.
offline-on-device = أنت تقرأ نسخة موجودة بالفعل على هذا الجهاز. وهي تعمل من دون اتصال، ولا حاجة إلى حفظ أي شيء آخر.
offline-otherwise = يعمل الموقع كله أيضاً من مجلد على الجهاز أو على ذاكرة USB من دون اتصال. اطلب نسخة من القائمين على هذا الموقع.
offline-no-script = يحتاج حفظ الموقع في هذا المتصفح إلى برنامج نصي، وهو لا يعمل هنا.
offline-unable = لا يستطيع هذا المتصفح حفظ الموقع. يجب أن يكون حديثاً، وأن يبدأ العنوان بـ https.
offline-size = { $size } MB
offline-not-kept-yet = غير محفوظ
offline-kept = محفوظ
offline-in-part = محفوظ جزئياً
offline-newer = محفوظ. توجد نسخة أحدث.
offline-newest = محفوظ بأحدث نسخة.
offline-save = احفظ
offline-update = حدّث
offline-check = ابحث عن نسخة أحدث
offline-remove = أزل
offline-progress = حُفظ { $percent } %
offline-failed = تعذّر تحميل كل شيء. ما تم تحميله باقٍ؛ حاول مرة أخرى عندما يتحسن الاتصال.
offline-removed = أُزيل من هذا الجهاز.
offline-may-go = لم يتعهد هذا المتصفح بالاحتفاظ بالنسخة. وقد يزيلها عندما يحتاج الجهاز إلى مساحة.
offline-withdrawn = سُحب شيء من هذا الموقع، وأُزيلت صفحاته من النسخة. حدّث النسخة.
offline-not-kept = هذه الصفحة ليست على هذا الجهاز
offline-not-kept-more = لا يوجد اتصال الآن، وهذه الصفحة غير محفوظة. حاول مرة أخرى لاحقاً.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = اقتباس ومشاركة
qr-label = هذه الصفحة على الإنترنت
feedback-link = أخبرونا كيف جرى الأمر
feedback-subject = كيف جرى الأمر: { $title }
feedback-body =
    ماذا جرّبتم، وأين؟

    ماذا كانت النتيجة؟

    يُرجى عدم كتابة أسماء الناجين أو تفاصيل عنهم.
collection-page = مجموعتي
collection-about = ما تضيفونه يبقى على هذا الجهاز. رتّبوه، أو اطبعوه كتيّبًا واحدًا، أو أرسلوا الرابط إلى غيركم.
compare-page = مقارنة المواد
compare-about = حتى ثلاث مواد جنبًا إلى جنب.
tools-without = لا تعمل هذه الصفحة إلا مع JavaScript.
tool-add = أضف إلى مجموعتي
tool-remove = أزل من مجموعتي
tool-collection = مجموعتي
tool-compare = قارن
tool-choose = اختر حتى ثلاث مواد من مجموعتك
tool-copy-citation = انسخ الاقتباس
tool-copy = انسخ
tool-save = احفظ
tool-copy-address = انسخ العنوان
tool-copied = تم النسخ
tool-share = شارك
tool-failed = لم يُحمَّل هذا. حاول مرة أخرى.
tool-more = المزيد في مسرد المصطلحات
tool-empty = لا شيء هنا بعد. افتح مادة واختر «أضف إلى مجموعتي».
tool-up = انقل إلى أعلى: { $title }
tool-down = انقل إلى أسفل: { $title }
tool-out = أزل: { $title }
tool-print = اطبع كتيّبًا
tool-link = انسخ رابط هذه المجموعة
tool-shared = شارك أحدهم هذه المجموعة. ليست لك بعد.
tool-keep = أضفها إلى مجموعتي
tool-mine = أظهر مجموعتي
tool-contents = المحتويات
tool-unread = لم يُحمَّل: { $title }

## نسخ لتأخذها معك

readme-open = بعد فك ضغط كل شيء، افتح المجلد وانقر نقراً مزدوجاً على index.html. يمكن فتحه بأي متصفح.
readme-private = ما تقرؤه وتبحث عنه هنا يبقى على هذا الجهاز. ولا يُرسَل شيء إلى أي مكان.
readme-date = أُعدّت هذه النسخة في { $date }.
readme-check = لتعرف هل النسخة كاملة ولم تُغيَّر، وهل سُحب منها شيء منذ ذلك الحين: fieldbook verify
download-page = خذ نسخة معك
download-intro = يمكن قراءة هذه الملفات من دون اتصال. انسخها إلى ذاكرة USB أو أرسلها من هاتف إلى هاتف.
download-zip = كل الصفحات، لفك ضغطها
download-zip-for = للحواسيب: كل الصفحات، مع البحث.
download-zip-how = انسخ الملف إلى الحاسوب. انقر عليه بالزر الأيمن للفأرة واختر «استخراج الكل». افتح المجلد الجديد، ثم افتح index.html. إذا فتحته داخل ملف zip، فلن تعمل الروابط ولن يعمل البحث.
download-html = ملف واحد للهواتف
download-html-for = كل النصوص في صفحة واحدة يفتحها أي متصفح، مع البحث.
download-html-how = انسخ الملف إلى الهاتف، وابحث عنه في مدير الملفات، وافتحه بمتصفح.
download-epub = كتاب
download-epub-for = لأجهزة قراءة الكتب الإلكترونية وتطبيقات القراءة.
download-epub-how = افتحه بتطبيق قراءة، أو انسخه إلى جهاز قراءة الكتب الإلكترونية.
download-zim = ملف Kiwix
download-zim-for = لتطبيق Kiwix، أو لخادم Kiwix في قاعة التدريب.
download-zim-how = افتحه في Kiwix. على Android 11 أو أحدث، ثبّت Kiwix من kiwix.org: فالتطبيق من Play Store لا يستطيع فتح الملفات المنسوخة إلى الهاتف.
download-pdf = للطباعة
download-pdf-for = منسّق على صفحات A4.
download-pdf-how = افتحه واطبعه. ومع قارئ الشاشة تكون صفحات الويب أسهل في القراءة.
download-languages = اللغات: { $languages }
download-file = { $name } ({ $size }، أُعدّ في { $date })
download-check = هل النسخة كاملة ولم تُغيَّر؟
download-check-how = تنتقل النسخ من يد إلى يد سنوات طويلة. ويخبرك الأمر أدناه هل ما زالت النسخة كما أُعدّت، وكم مضى عليها، وهل سُحب منها شيء منذ ذلك الحين.
