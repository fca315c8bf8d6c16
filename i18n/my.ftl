# Burmese: translated from en.ftl.

site-title = Fieldbook
site-description = အာရှဒေသတွင် လူကုန်ကူးမှုနှင့် ခေါင်းပုံဖြတ်မှုကို တိုက်ဖျက်ရာ၌ အလားအလာကောင်းသော အလေ့အကျင့်များ။ လုပ်ဆောင်ခဲ့သည်များ၊ ရလဒ်များနှင့် အခြားသူများ ပြန်လည်လုပ်ဆောင်ရန် လိုအပ်သည်များ။

## Every page

skip-to-content = အကြောင်းအရာသို့ ကျော်သွားရန်
menu = မီနူး
home = ပင်မစာမျက်နှာ
languages = ဘာသာစကားများ
breadcrumbs = သင်ရောက်နေသည့်နေရာ
feed = သတင်း feed
edit-page = ပြင်ဆင်ရန် အကြံပြုပါ
licence-note = စာများသည် စာမျက်နှာတစ်ခုချင်းတွင် ဖော်ပြထားသော လိုင်စင်နှင့် သက်ဆိုင်သည်။ ရင်းမြစ်များကို မှတ်စုများတွင် ဖော်ပြထားသည်။
open-data = အများသုံးနိုင်သော ဒေတာ

## Home

home-browse = လိုအပ်သည်ကို ရှာပါ
home-topics = အကြောင်းအရာအလိုက်
home-new = အသစ်တင်ထားသည်များ
home-collections = ဤအသိပညာဘဏ်တွင်
count-entries = { $count ->
   *[other] စာ { $count } ပုဒ်
}
count-languages = { $count ->
   *[other] ဘာသာစကား { $count } မျိုး
}

## Lists

pages = စာမျက်နှာများ
page-of = စာမျက်နှာ { $page } / { $pages }
previous-page = ယခင်
next-page = နောက်တစ်ခု
nothing-here = ဤနေရာတွင် ဘာမျှ မရှိသေးပါ။
all-terms = { $name } အားလုံး
narrower-terms = ပို၍ တိကျစွာ
glossary-letters = အက္ခရာများ
all-entries = စာအားလုံး အက္ခရာစဉ်အတိုင်း

## Search

search = ရှာဖွေရန်
search-without = ရှာဖွေရန် script လိုအပ်သော်လည်း ဤနေရာတွင် အလုပ်မလုပ်ပါ။ အောက်ပါစာရင်းများမှ စာအားလုံးသို့ သွားနိုင်သည်။
search-filters = ရလဒ် ကျဉ်းမြောင်းစေရန်
search-collection = အမျိုးအစား
search-language = စာ၏ ဘာသာစကား
search-clear = ရွေးချယ်မှုအားလုံး ဖယ်ရှားရန်
search-more = ထပ်ပြရန်
search-wider = သင့်စကားလုံးများ၏ အခြားပုံစံများ
search-show-wider = သင့်စကားလုံးများ၏ အခြားပုံစံများပါသော စာများ ပြရန်
search-suggestion = “{ $query }” ကို ဆိုလိုပါသလား။
search-none = ဘာမျှ မတွေ့ပါ။ အခြားစကားလုံး သို့မဟုတ် စကားလုံးနည်းနည်းဖြင့် စမ်းကြည့်ပါ၊ သို့မဟုတ် အောက်ပါစာရင်းများတွင် ကြည့်ပါ။
search-none-chosen = ဤရွေးချယ်မှုများဖြင့် ဘာမျှ မတွေ့ပါ။
search-partial = ဤစကားလုံးအားလုံးပါသော စာ မရှိပါ။ ဤစာများတွင် အချို့ပါသည်။
search-similar = ရေးထားသည့်အတိုင်း မတွေ့ပါ။ ရှာဖွေခဲ့သော ဆင်တူစကားလုံးများ -
search-incomplete = အညွှန်း၏ အစိတ်အပိုင်းအချို့ကို ဖွင့်၍မရပါ။ ရလဒ်များ မစုံနိုင်ပါ။
search-retry = ထပ်စမ်းကြည့်ရန်
search-failed = ရှာဖွေမှုကို စတင်၍မရပါ။ ဤစာမျက်နှာကို ပြန်ဖွင့်ပါ၊ သို့မဟုတ် အောက်ပါစာရင်းများတွင် ကြည့်ပါ။
search-busy = ရှာဖွေနေသည်…

## Entries

contents = ဤစာမျက်နှာတွင်
facts = အချက်အလက် အကျဉ်း
criteria = စံချက်များ
criteria-note = စိစစ်သူများ အမှတ်ပေးသည့် စံချက်တစ်ခုချင်းအတွက် ရင်းမြစ်များက ဖော်ပြထားသည်များ။ “အမှတ်မပေးရသေး” ဆိုသည်မှာ မည်သည့်စိစစ်သူကမျှ အမှတ်မပေးရသေးခြင်းကို ဆိုလိုသည်။
not-rated = အမှတ်မပေးရသေး
score-of = { $most } တွင် { $score }
keep-reading = ဆက်ဖတ်ရန်
like-this-organisations = ဤအဖွဲ့အစည်းနှင့် အဆင်တူဆုံး အဖွဲ့အစည်းများ
reading-time = { $minutes ->
   *[other] ဖတ်ချိန် { $minutes } မိနစ်
}
unit-minutes = { $count ->
   *[other] { $count } မိနစ်
}
footnotes = မှတ်စုများ
footnote-back = စာသို့ ပြန်သွားရန်
table = ဇယား
not-reviewed = မည်သည့်စိစစ်သူကမျှ ဤစာကို အမှတ်မပေးရသေးပါ။
needs-update = ဤစာကို အသစ်ပြင်ဆင်ရန် လိုအပ်သည်။
archived = ဤစာကို မှတ်တမ်းအဖြစ် သိမ်းထားပြီး ဆက်လက်ပြင်ဆင်ခြင်း မရှိတော့ပါ။
callout-note = မှတ်ချက်
callout-tip = အကြံဉာဏ်
callout-important = အရေးကြီး
callout-warning = သတိပေးချက်
callout-caution = သတိပြုရန်

## Reviews

review-page = စာများကို စိစစ်ပုံ
review-intro = စိစစ်သူများသည် စံချက်တိုင်းကို 0 မှ 4 အထိ အမှတ်ပေးပြီး အကြောင်းပြချက် ပေးသည်။ အမှတ်များ၊ အကြောင်းပြချက်များ၊ စိစစ်သူများ၏ အမည်များနှင့် အဖွဲ့အစည်းများကို ထုတ်ပြန်သည်။
review-from = { $field } - “{ $term }” မှစ၍ စာတစ်ပုဒ်ကို မထုတ်ပြန်မီ ဤစိစစ်မှု လိုအပ်သည်။ အခြားစာများ၏ စာမျက်နှာတွင် မည်သူမျှ အမှတ်မပေးရသေးကြောင်း ဖော်ပြထားသည်။
review-reviewers = { $count ->
   *[other] အနည်းဆုံး စိစစ်သူ { $count } ဦးက စံချက်တိုင်းကို အမှတ်ပေးသည်။
}
review-others = စိစစ်သူများသည် မတူညီသော အဖွဲ့အစည်းများမှ ဖြစ်ပြီး အမှတ်ပေးသည့်လုပ်ငန်းတွင် ထိုအဖွဲ့အစည်းများအနက် တစ်ခုမျှ မပါဝင်ခဲ့ပါ။
review-least = “{ $is }” ({ $field }) အတွက် “{ $least }” နှင့်အထက် ({ $then }) လိုအပ်သည်။
review-with = “{ $is }” ({ $field }) အတွက် ဤသို့သောအရာ အနည်းဆုံး တစ်ခု ({ $then }) လိုအပ်သည် - { $mark }။
review-questions = စိစစ်သူများ မေးသည့်အရာများ
review-criterion = စံချက်
review-question = မေးခွန်း
review-scale = အမှတ်များ၏ အဓိပ္ပာယ်
review-score = အမှတ်
review-reason = အကြောင်းပြချက်
score-0 = လုံးဝ မတွေ့ရ
score-1 = အနည်းငယ်
score-2 = တစ်စိတ်တစ်ပိုင်း
score-3 = အများအားဖြင့်
score-4 = အပြည့်အဝ
notice-review-due = ဤစာကို { $date } နောက်ဆုံးထား၍ ပြန်စိစစ်သင့်ခဲ့သည်။ ထို့နောက်ပိုင်း အချက်အလက်များ ပြောင်းလဲသွားနိုင်သည်။

## What was withdrawn

withdrawn = ဤစာမျက်နှာကို ရုပ်သိမ်းပြီး ဖြစ်သည်
withdrawn-more = ဤစာမျက်နှာသည် ဤဝဘ်ဆိုက်တွင် မပါဝင်တော့ပါ။ မိတ္တူရှိပါက ဖျက်ပစ်ပါ၊ ဆက်လက်မဖြန့်ပါနှင့်။

## What is here and what is missing

coverage-page = ရှိပြီးသားများနှင့် လိုနေသေးသည်များ
coverage-intro = ဂဏန်းများသည် စာအရေအတွက် ဖြစ်သည်။ အကွက်လွတ်များက ဥပမာများ လိုနေသေးသည့်နေရာကို ပြသည်။
coverage-translations = ဘာသာပြန်များ
coverage-language = ဘာသာစကား
coverage-originals = ဤဘာသာဖြင့် မူရင်းရေး
coverage-done = စိစစ်ပြီး
coverage-machine = စက်ဖြင့်မူကြမ်းရေး
coverage-draft = မူကြမ်း
coverage-stale = မူရင်းထက် ဟောင်းနေ
coverage-unverified = မနှိုင်းယှဉ်ရသေး
coverage-missing = မရှိသေး
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = စိစစ်ရန် ရက်စေ့သည်များ
coverage-due-none = လာမည့် ရက် 60 အတွင်း စိစစ်ရန် ရက်စေ့သည်များ မရှိပါ။

## Translations

notice-untranslated = ဤစာမျက်နှာကို { $language }ဘာသာဖြင့် မရရှိနိုင်သေးပါ။ { $shown }ဘာသာဖြင့် ဖတ်နေပါသည်။
notice-machine = ဤဘာသာပြန်ကို { $source }ဘာသာမှ စက်ဖြင့် မူကြမ်းရေးထားသည်။ မည်သူမျှ မစိစစ်ရသေးပါ။
notice-draft = ဤဘာသာပြန်သည် မည်သူမျှ မစိစစ်ရသေးသော မူကြမ်း ဖြစ်သည်။
notice-stale = ဘာသာပြန်ပြီးနောက် { $source }ဘာသာစာသား ပြောင်းလဲသွားပါသည်။ ပြောင်းလဲသည့်အပိုင်းများ - { $sections }။
notice-unverified = ဤဘာသာပြန်ကို { $source }ဘာသာစာသား၏ မည်သည့်ဗားရှင်းမှ ပြန်ဆိုထားသည်ကို မှတ်တမ်းတင်ထားခြင်း မရှိပါ။
read-source = { $source }ဘာသာဖြင့် ဖတ်ရန်
translate-this = ဤစာမျက်နှာကို ဘာသာပြန်ရာတွင် ကူညီပါ
untranslated-badge = { $language }ဘာသာဖြင့်
section-of-fields = ခေါင်းစဉ်နှင့် အချက်အလက်များ

## Address not found and language chooser

not-found-title = စာမျက်နှာ ရှာမတွေ့ပါ
not-found-text = ဤလိပ်စာတွင် စာမျက်နှာ မရှိပါ။ နေရာပြောင်းသွားခြင်း၊ သို့မဟုတ် အမည်ကို မှားရိုက်မိခြင်း ဖြစ်နိုင်သည်။
not-found-home = ပင်မစာမျက်နှာသို့ သွားရန်
chooser-title = သင့်ဘာသာစကားကို ရွေးပါ
unzip-first = ဤနေရာရှိ လင့်ခ်များ မပွင့်ပါက zip ဖိုင်တစ်ခုလုံးကို အရင်ဖြည်ပြီး ဤစာမျက်နှာကို ထပ်ဖွင့်ပါ။

## Collections

collection-practices = အလေ့အကျင့်များ
collection-practices-about = လူကုန်ကူးမှုနှင့် ခေါင်းပုံဖြတ်မှုကို တိုက်ဖျက်ရန် လုပ်ဆောင်ခဲ့သည်များ၊ ရလဒ်များနှင့် အခြားသူများ ပြန်လည်လုပ်ဆောင်ရန် လိုအပ်သည်များ။
collection-guides = လမ်းညွှန်များ
collection-guides-about = မည်သို့လုပ်ရမည်ကို အဆင့်လိုက် ဖော်ပြထားသည်။
collection-factsheets = အချက်အလက်စာရွက်များ
collection-factsheets-about = လမ်းညွှန်တစ်ခုကို ပုံနှိပ်စာ နှစ်မျက်နှာဖြင့်။
collection-sessions = သင်ခန်းစာအစီအစဉ်များ
collection-sessions-about = သင်တန်းဆရာများ ပုံနှိပ်ထုတ်ယူ အသုံးပြုနိုင်သော အစီအစဉ်များ။
collection-recommendations = အကြံပြုချက်များ
collection-recommendations-about = ဥပဒေပြုသူများ၊ အဖွဲ့အစည်းများ၊ အလှူရှင်များ၊ မီဒီယာနှင့် သုတေသီများအား လုပ်ဆောင်ရန် တောင်းဆိုချက်များနှင့် ယင်းတို့ကို ပြသသော အလေ့အကျင့်များ။
collection-networks = ကွန်ရက်များ
collection-networks-about = ကော်မတီများ၊ ညွန့်ပေါင်းအဖွဲ့များ၊ လုပ်ငန်းအဖွဲ့များနှင့် ယင်းတို့ကို စည်းလုံးစေသည့်အရာများ။
collection-organisations = အဖွဲ့အစည်းများ
collection-organisations-about = ဤနေရာတွင် ဖော်ပြထားသည်များ၌ ပါဝင်ခဲ့သူများ။
collection-glossary = ဝေါဟာရစာရင်း
collection-glossary-about = လုပ်ငန်းခွင်တွင် သုံးသော စကားလုံးများကို ရိုးရှင်းစွာ ရှင်းပြထားသည်။
collection-sources = ရင်းမြစ်များ
collection-sources-about = ဤနေရာရှိ အချက်အလက်အားလုံးကို ရယူထားသည့် စာတမ်းများ။
collection-news = သတင်းများ
collection-news-about = လုပ်ငန်းခွင်မှ ရက်စွဲပါ မှတ်စုများ။
collection-pages = ဤဝဘ်ဆိုက်အကြောင်း
collection-pages-about = ဤဝဘ်ဆိုက်သည် ဘာဖြစ်သည်၊ မည်သို့ ပါဝင်နိုင်သည်။

## Vocabularies with pages

vocabulary-topics = အကြောင်းအရာများ
vocabulary-audiences = စာဖတ်သူများ
vocabulary-levels = အဆင့်များ
vocabulary-countries = နိုင်ငံများ

## Fields

field-title = ခေါင်းစဉ်
field-summary = အကျဉ်းချုပ်
field-status = အခြေအနေ
field-topics = အကြောင်းအရာများ
field-audiences = ရည်ရွယ်သူများ
field-countries = နိုင်ငံများ
field-organisations = အဖွဲ့အစည်းများ
field-sources = ရင်းမြစ်များ
field-reviewed_on = စိစစ်သည့်ရက်
field-review_due = ပြန်စိစစ်ရမည့်ရက်
field-reviews = စိစစ်ချက်များ
field-licence = လိုင်စင်
field-safeguarding = လူများကို ကာကွယ်ခြင်း
field-images = ပုံများ
field-documented_on = မှတ်တမ်းတင်ချိန်
field-period = ကာလ
field-level = အဆင့်
field-exploitation = ခေါင်းပုံဖြတ်မှု
field-sector = ကဏ္ဍ
field-stage = အခြေအနေအဆင့်
field-evidence_level = အထောက်အထား
field-outcome = ရလဒ်
field-depth = အသေးစိတ်အဆင့်
field-building_blocks = အခြေခံအစိတ်အပိုင်းများ
field-criteria = စံချက်များ
field-code = ကုဒ်
field-version = ဗားရှင်း
field-series = စာစဉ်
field-practices = ဤအချက်ကို ပြသသော အလေ့အကျင့်များ
field-of_guide = အကျဉ်းချုပ်ထားသော လမ်းညွှန်
field-name = အမည်
field-acronym = အတိုကောက်
field-name_aliases = အခြားရေးပုံများ
field-kind = အမျိုးအစား
field-website = ဝဘ်ဆိုက်
field-activity = အဓိကလုပ်ငန်း
field-formality = ပုံစံ
field-members = အဖွဲ့ဝင်များ
field-secretariat = အတွင်းရေးမှူးရုံး
field-dates = ရက်စွဲများ
field-statement = အကြံပြုချက်
field-audience = ရည်ညွှန်းသည့်သူများ
field-number = နံပါတ်
field-source = ရင်းမြစ်
field-label = ဝေါဟာရ
field-definition = အဓိပ္ပာယ်
field-broader = ပိုကျယ်သော ဝေါဟာရ
field-forms = အခြားပုံစံများ
field-avoid = ရှောင်ရန် စကားလုံးများ
field-term = ဤစကားလုံးအစား
field-prefer = ဤသို့ရေးပါ
field-why = အကြောင်းရင်း
field-csl_type = အမျိုးအစား
field-author = ရေးသားသူများ
field-issued = ရက်စွဲ
field-container_title = ပါဝင်သည့်စာ
field-collection_title = စာစဉ်
field-publisher = ထုတ်ဝေသူ
field-publisher_place = ထုတ်ဝေရာနေရာ
field-url = လိပ်စာ
field-language = ဘာသာစကား
field-duration = ကြာချိန်
field-objectives = ပါဝင်သူများ လုပ်ဆောင်နိုင်လာမည့်အရာများ
field-materials = လိုအပ်သည်များ
field-uses = အသုံးပြုသည့်စာများ
field-mode = တွေ့ဆုံပုံ
field-group_size = ပါဝင်သူဦးရေ
field-date = ရက်စွဲ
field-organisation = အဖွဲ့အစည်း
field-independent_evaluation = လွတ်လပ်သော အကဲဖြတ်ချက်
field-reviewer = သုံးသပ်သူ

## Backlinks

backlink-practices = ဤစာကို ညွှန်းသော အလေ့အကျင့်များ
backlink-practices-organisations = ဤအဖွဲ့အစည်း ပါဝင်ခဲ့သော အလေ့အကျင့်များ
backlink-practices-sources = ဤရင်းမြစ်မှ ရယူထားသော အလေ့အကျင့်များ
backlink-guides = ဤစာကို အသုံးပြုသော လမ်းညွှန်များ
backlink-guides-practices = ဤအလေ့အကျင့်ကို အသုံးပြုသော လမ်းညွှန်များ
backlink-factsheets = အချက်အလက်စာရွက်များ
backlink-factsheets-of_guide = ဤလမ်းညွှန်၏ နှစ်မျက်နှာ အကျဉ်းချုပ်
backlink-sessions = ဤစာကို အသုံးပြုသော သင်ခန်းစာအစီအစဉ်များ
backlink-recommendations = ဤစာကို ညွှန်းသော အကြံပြုချက်များ
backlink-recommendations-practices = ဤအလေ့အကျင့်က ပြသသော အကြံပြုချက်များ
backlink-recommendations-source = ဤရင်းမြစ်မှ အကြံပြုချက်များ
backlink-networks = ဤစာကို ညွှန်းသော ကွန်ရက်များ
backlink-networks-members = ဤအဖွဲ့အစည်း ပါဝင်သော ကွန်ရက်များ
backlink-organisations = ဤစာကို ညွှန်းသော အဖွဲ့အစည်းများ
backlink-glossary = ဝေါဟာရများ
backlink-sources = ဤစာကို ညွှန်းသော ရင်းမြစ်များ
backlink-news = ဤစာကို ဖော်ပြသော သတင်းများ
backlink-pages = ဤစာကို ဖော်ပြသော စာမျက်နှာများ

## Sections of entries

section-background = နောက်ခံနှင့် အခြေအနေ
    .aliases = နောက်ခံအကြောင်း | အခြေအနေနှင့် နောက်ခံ
section-implementation = အကောင်အထည်ဖော်ပုံ
    .aliases = လုပ်ဆောင်ခဲ့သည်များ | အကောင်အထည်ဖော်ခြင်း
section-achievements = အောင်မြင်မှုများ
    .aliases = ရလဒ်များ
section-ethics = ကျင့်ဝတ်
    .aliases = ကျင့်ဝတ်ဆိုင်ရာ အချက်များ
section-lessons = ရရှိသော သင်ခန်းစာများ
    .aliases = သင်ခန်းစာများ | သင်ယူရရှိခဲ့သည်များ
section-replicability = အခြားနေရာတွင် ပြန်လည်အသုံးချနိုင်ရန် လိုအပ်ချက်များ
    .aliases = ပြန်လည်အသုံးချနိုင်မှု | ပြန်လည်လုပ်ဆောင်ရန် လိုအပ်သည်များ
section-references = ကိုးကားချက်များ
section-context = အခြေအနေ
section-concepts = သဘောတရားများ
section-steps = အဆင့်များ
section-guidelines = လမ်းညွှန်ချက်များ
section-examples = ဥပမာများ
section-problems = ပြဿနာများ
section-key-points = အဓိကအချက်များ
section-checklist = စစ်ဆေးရန်စာရင်း
section-more = ထပ်မံဖတ်ရှုရန်
    .aliases = ဆက်လက်ဖတ်ရှုရန်
section-about = အကြောင်း
section-purpose = ရည်ရွယ်ချက်
section-structure = ဖွဲ့စည်းပုံ
section-success-factors = အောင်မြင်စေသော အချက်များ
section-outline = အစီအစဉ် အကျဉ်း
section-activities = လုပ်ဆောင်ချက်များ
section-facilitator-notes = ဆွေးနွေးပွဲဦးဆောင်သူအတွက် မှတ်စု
section-debrief = ပြန်လည်သုံးသပ်ဆွေးနွေးခြင်း
section-lead = နိဒါန်း

## Hints in the files that `new` and `translate` write

hint-new = ကွက်လပ်များကို ဖြည့်ပါ။ # နောက်ရှိစာနှင့် <!-- နှင့် --> ကြားရှိစာသည် အကြံပြုချက်သာဖြစ်ပြီး စာဖတ်သူများ မမြင်ရပါ။
hint-optional = ဤနေရာမှစ၍ မဖြည့်မနေရ မဟုတ်ပါ။ စာကြောင်းတစ်ကြောင်းကို သုံးလိုလျှင် ရှေ့ဆုံးရှိ # ကို ဖျက်ပါ။
hint-translate = မူရင်းစာပိုဒ်တစ်ခုစီအောက်တွင် ဘာသာပြန်ကို ရေးပါ။ မူရင်းစာကို ချန်ထားနိုင်သည်၊ စာဖတ်သူများ မမြင်ရပါ။
hint-lead = တစ်ကြောင်း သို့မဟုတ် နှစ်ကြောင်း။ ဘာအကြောင်းလဲ၊ ဘယ်သူတွေအတွက်လဲ။
hint-field-summary = အရေးကြီးဆုံးအချက်ကို တစ်ကြောင်း သို့မဟုတ် နှစ်ကြောင်းဖြင့်။
hint-field-sources = အချက်အလက်များ ရယူထားသော စာရွက်စာတမ်းများ။
hint-field-personal_data = စာထဲတွင် ပုဂ္ဂိုလ်ရေးအချက်အလက် ပါပါသလား။
hint-field-documented_on = မှတ်တမ်းတင်သည့်နေ့၊ ဖြစ်ပျက်သည့်နေ့ မဟုတ်ပါ။
hint-field-building_blocks = အောင်မြင်ရန် လိုအပ်သည်များ၊ တစ်ချက်ချင်း။
hint-field-criteria = စံချက်တစ်ခုစီအတွက် ရင်းမြစ်က ဘာပြောသလဲ။ မပြောထားသည်ကို ချန်ထားပါ။
hint-field-objectives = နောက်ပိုင်းတွင် ပါဝင်သူများ လုပ်နိုင်သည့်အရာ။
hint-section-background = ပြဿနာက ဘာလဲ၊ ဘယ်မှာလဲ၊ ဘယ်သူတွေကို ထိခိုက်သလဲ။ လူအမည် မဖော်ပြပါနှင့်။
hint-section-implementation = ဘာတွေကို အဆင့်ဆင့် လုပ်ခဲ့သလဲ၊ ဘယ်သူလုပ်သလဲ၊ ငွေနှင့်လူ ဘယ်လောက်သုံးသလဲ။
hint-section-achievements = ဘာပြောင်းလဲသွားသလဲ၊ ဘယ်လိုသိသလဲ။ မအောင်မြင်သည်များကိုလည်း ပြောပါ။
hint-section-ethics = ဘာက လူတွေကို ထိခိုက်စေနိုင်သလဲ၊ သူတို့ကို ဘယ်လိုကာကွယ်ခဲ့သလဲ။
hint-section-lessons = နောက်တစ်ကြိမ် ဘာကို အတူတူလုပ်မလဲ၊ ဘာကို ပြောင်းလုပ်မလဲ။
hint-section-replicability = အခြားနေရာတွင် လုပ်ရန် အခြားသူများ ဘာရှိရမလဲ၊ ဘာသိရမလဲ။
hint-section-references = ရင်းမြစ်များကို စာရင်းပြုပါ။ [[sources/…]]
hint-section-context = ဤလမ်းညွှန်သည် ဘယ်အချိန်တွင် ဘယ်သူတွေအတွက် အသုံးဝင်သလဲ။
hint-section-concepts = စာဖတ်သူ သိရန်လိုသော စကားလုံးနှင့် အယူအဆများကို ရှင်းပြပါ။
hint-section-steps = အဆင့်တစ်ခုစီကို ဖော်ပြပါ။ ဘာလုပ်ရမလဲ၊ ဘယ်သူလုပ်မလဲ၊ ဘာလိုသလဲ။
hint-section-guidelines = ဘာကို သတိထားရမလဲ၊ ဘာကို ရှောင်ရမလဲ။
hint-section-examples = တစ်စုံတစ်ယောက် လုပ်ခဲ့ပုံကို ပြပြီး ထိုအလေ့အကျင့်သို့ လင့်ခ်ထည့်ပါ။
hint-section-problems = ဘာတွေ မှားတတ်သလဲ၊ ဘာက ကူညီနိုင်သလဲ။
hint-section-key-points = မှတ်သားရမည့် အချက် သုံးချက်မှ ငါးချက်။
hint-section-checklist = မစတင်မီ စစ်ဆေးရန် မေးခွန်းများ။
hint-section-more = ဆက်ဖတ်ရန်။ လမ်းညွှန်များ၊ အလေ့အကျင့်များ၊ ရင်းမြစ်များ။
hint-section-outline = သင်တန်းအစီအစဉ် အကျဉ်း။ အပိုင်းများနှင့် မိနစ်။
hint-section-activities = လှုပ်ရှားမှုတစ်ခုစီကို ဖော်ပြပါ။ ရည်ရွယ်ချက်၊ အချိန်၊ ညွှန်ကြားချက်၊ ပစ္စည်း။
hint-section-facilitator-notes = ဆွေးနွေးပွဲဦးဆောင်သူ ပြင်ဆင်ရန်၊ သတိပြုရန်၊ ရှောင်ရန်အချက်များ။
hint-section-debrief = အဆုံးသတ်မေးခွန်းများ။ ပါဝင်သူများ ဘာရသွားသလဲ။

## The form for sharing an experience

hint-form-name = သင့်အတွေ့အကြုံကို မျှဝေပါ
hint-form-about = ဘာစမ်းလုပ်ခဲ့သလဲ၊ ဘာရလဒ်ထွက်သလဲ၊ အခြားသူများ ထိုသို့လုပ်ရန် ဘာလိုသလဲ ပြောပြပါ။ ဤစီမံကိန်းမှ တစ်ဦးဦးက ဆောင်းပါးအဖြစ် ပြုစုပေးပါမည်။
hint-form-public = **ဤနေရာတွင် ရေးသမျှသည် ချက်ချင်း အများမြင်ရပြီး မိတ္တူများ ကျန်ရစ်ပါမည်။** လူအမည် မရေးပါနှင့်။ တစ်စုံတစ်ဦးထံ ရောက်စေနိုင်သည့်အရာများ ချန်ထားပါ - နေရာအတိအကျ၊ ခိုလှုံရာ၊ ရက်စွဲ၊ အသက်၊ ဖုန်းနံပါတ်။ ဓာတ်ပုံ မတွဲပါနှင့်။ ဘယ်လိုပို့ရမလဲ အရင်မေးပါ။ မည်သည့်ဘာသာဖြင့်မဆို ရေးနိုင်ပြီး မသိသည်ကို ချန်ထားပါ။
hint-form-section-references = ဤအချက်အလက်ကို သိရသည့် စာရွက်စာတမ်းများ၊ ရှိလျှင်။
hint-form-agreed = မပို့မီ
hint-form-nobody = ကျွန်ုပ်ရေးသည့်အရာမှ မည်သူ့ကိုမျှ မသိနိုင်ပါ၊ သူတို့၏ အိမ်နီးချင်းများကပင် မသိနိုင်ပါ။
hint-form-rights = ကျွန်ုပ်သည် ဤအရာကို မျှဝေခွင့်ရှိပြီး ဤဝဘ်ဆိုက်၏ လိုင်စင်အရ ဤနေရာတွင် ထုတ်ဝေနိုင်ပါသည်။
hint-form-copies = ဤစာမျက်နှာသည် အများမြင်ရပြီး မိတ္တူများကို ပြန်မခေါ်နိုင်ကြောင်း ကျွန်ုပ်သိပါသည်။

## The form editor

hint-editor-id = ဝဘ်လိပ်စာ၏ နောက်ဆုံးအပိုင်း - လက်တင်အက္ခရာသေး a–z၊ ဂဏန်းနှင့် တုံးတို (-) သာ သုံးပါ။ ဘာသာစကားအားလုံးအတွက် အတူတူဖြစ်ပြီး နောက်မှ မပြောင်းနိုင်ပါ။
hint-editor-translate = အခြားဘာသာစကားဖြင့် အရင်ရေးထားသည်။ ညာဘက်တွင် သင့်ဘာသာစကားကို ရွေးပြီး အောက်ပါစာကို ဘာသာပြန်ပါ။
hint-editor-body = စာသား

## Needs, series, browsing, briefs

vocabulary-needs = ဘာလုပ်ရန် လိုအပ်ပါသလဲ။
field-needs = အထောက်အကူပြုသည်
vocabulary-selections = စာစဉ်များ
field-selections = စာစဉ်
vocabulary-stages = အခြေအနေအဆင့်များ
vocabulary-evidence-levels = အထောက်အထား
vocabulary-outcomes = ရလဒ်များ
vocabulary-languages = ဘာသာစကားများ
home-featured = ရွေးချယ်ဖော်ပြထားသည်များ
browse-narrow = ဤစာရင်းကို ကျဉ်းမြောင်းစေရန်
browse-everything = အားလုံး ကြည့်ရန်
briefs = စည်းရုံးတိုက်တွန်းရေး စာတမ်းတိုများ
briefs-intro = စာဖတ်သူများနှင့် နိုင်ငံတစ်ခုကို ရွေးပါ။ စာတမ်းတိုတစ်ခုစီသည် ပုံနှိပ်စာ နှစ်မျက်နှာ ရှိပြီး တောင်းဆိုထားသည်များ၊ ယင်းကို ပြသသော အလေ့အကျင့်များနှင့် ၎င်းတို့ကို မည်မျှကောင်းစွာ မှတ်တမ်းတင်ထားသည်၊ ရင်းမြစ်များ ပါဝင်သည်။
briefs-everywhere = နိုင်ငံအားလုံး
brief-title = { $audience }အတွက် စာတမ်းတို
brief-title-country = { $audience }အတွက် စာတမ်းတို – { $country }
brief-asked = တောင်းဆိုထားသည်များ
brief-shown = ယင်းကို ပြသသော အလေ့အကျင့်များ
brief-elsewhere = အခြားနိုင်ငံများတွင် ပြသထားသည်များ
brief-not-shown = ဤနေရာတွင် ယင်းကို ပြသသော အလေ့အကျင့် မရှိသေးပါ။
brief-also-asked = ထပ်မံတောင်းဆိုထားသည်များ
brief-from = ဤစာတမ်းတို ပြုစုရာတွင် သုံးထားသည်များ
brief-print = ပုံနှိပ်လျှင် နှစ်မျက်နှာ ရှိသည်။

## The page of the design system

design-page = ဒီဇိုင်းစနစ်
design-intro = စာမျက်နှာများကို တည်ဆောက်ထားသော အစိတ်အပိုင်းများကို ဤဝဘ်ဆိုက်၏ ကိုယ်ပိုင်စာသားများဖြင့် ပြထားသည်။ ဒီဇိုင်းကို ပြောင်းလဲသူသည် အစိတ်အပိုင်းတိုင်းကို ဤနေရာတွင် စစ်ဆေးနိုင်သည်။
design-type = စာလုံးပုံစံ
design-colours = အရောင်များ
design-parts = အစိတ်အပိုင်းများ
## Pictures

evidence-page = အထောက်အထား မြေပုံ
evidence-intro = ဘာအကြောင်း စာဘယ်နှစ်ပုဒ် ရှိသည်၊ ဘယ်နေရာတွင် မရှိသေးသည်ကို ပြသည်။ ဂဏန်းတစ်ခုကို ရွေးပြီး သက်ဆိုင်ရာ စာများကို ကြည့်ပါ။
evidence-cell = { $row } × { $column } - { $entries }
evidence-map = မြေပုံပေါ်မှ { $name }
evidence-map-about = လေးထောင့်ကွက်များကို မြေပုံပေါ်ရှိ နေရာအနီးအနားတွင် ထားသည်။ ဂဏန်းများသည် စာအမျိုးအစားအားလုံး၏ အရေအတွက် ဖြစ်သည်။
picture-table = ဇယားဖြင့် ကြည့်ရန်
picture-entries = စာအရေအတွက်
picture-rest = နောက်ထပ် { $count }
picture-more = အခြား ပုံများ
timeline-page = အချိန်စဉ်
timeline-intro = စာများက ပြောပြသည်များကို နှစ်အလိုက် ပြပြီး စာမရှိသေးသော နှစ်များကိုလည်း ပြသည်။
timeline-title = { $collection } - { $field }
timeline-year = { $year } - { $entries }
timeline-gap = { $count ->
   *[other] စာမရှိသော { $count } နှစ်
}
timeline-undated = ရက်စွဲ မပါ
partners-page = ဘယ်သူက ဘယ်သူနှင့် အလုပ်လုပ်ခဲ့သလဲ
partners-intro = စာတစ်ပုဒ်တည်းတွင် အတူပါသော အမည်နှစ်ခုကို မျဉ်းဖြင့် ဆက်ထားသည်၊ ဥပမာ လုပ်ဆောင်ချက်တစ်ခုတည်းတွင် နှစ်ခုလုံး ပါဝင်ခဲ့၍။ မျဉ်းထူလေ နှစ်ခုလုံးကို ဖော်ပြသော စာ များလေ ဖြစ်သည်။
partners-node = { $count ->
   *[other] { $name } - အခြား { $count } ခုနှင့် အတူ ဖော်ပြထားသည်
}
partners-left-out = ပုံတွင် စုစုပေါင်း { $count } ခုအနက် အခြားအမည်များနှင့် အများဆုံး အတူပါသော { $shown } ခုကို ပြသည်။ ဇယားတွင် အားလုံး ပါသည်။
partners-with = အတူ ဖော်ပြထားသည်များ
partners-like-organisations = သင့်အဖွဲ့အစည်းနှင့် ဆင်တူသော အဖွဲ့အစည်းများ
partners-like-about = သင့်အဖွဲ့အစည်းကို ဖြစ်စေ၊ သင်ကဲ့သို့ လုပ်ကိုင်သော အဖွဲ့အစည်းကို ဖြစ်စေ ရှာပါ။ ဘေးတွင် အကြောင်းအရာ၊ နိုင်ငံ၊ အဖွဲ့အစည်းအမျိုးအစား၊ တူညီသောလုပ်ငန်းတို့ အများဆုံးတူသည့် အဖွဲ့အစည်းများ ရှိသည်။
coverage-picture = စာအားလုံး၊ ဘာသာစကားအလိုက်
## For trainers

slides = ဆလိုက်များ
slide = ဆလိုက်
slide-of = ဆလိုက် { $total } ခုအနက် { $number }
speaker-notes = မှတ်စု
full-screen = မျက်နှာပြင်အပြည့်
print-this = ပုံနှိပ်ရန်
close = ပိတ်ရန်
clock = သင်ခန်းစာ နာရီ
clock-begin = စတင်ရန်
clock-pause = ခဏရပ်ရန်
clock-again = အစသို့ ပြန်သွားရန်
clock-back = တစ်ဆင့် နောက်ပြန်ရန်
clock-next = နောက်တစ်ဆင့်
clock-less = တစ်မိနစ် လျှော့ရန်
clock-more = တစ်မိနစ် တိုးရန်
clock-step-left = ဤအဆင့်တွင် ကျန်သောအချိန်
clock-over = သတ်မှတ်ချိန်ထက် ပိုကြာသည်
clock-left = စုစုပေါင်း ကျန်သောအချိန်
clock-began = စတင်ချိန်
clock-ends = ပြီးဆုံးမည့်အချိန်
clock-then = ထို့နောက်− { $step }
clock-done = သင်ခန်းစာ ပြီးဆုံးပါပြီ
clock-differ = အဆင့်များ၏ မိနစ်စုစုပေါင်းမှာ { $sum } ဖြစ်သည်။ သင်ခန်းစာကို { $total } မိနစ် စီစဉ်ထားသည်။
handout = ဝေငှစာရွက်
handout-participants = ပါဝင်သူများအတွက်
handout-trainer = သင်တန်းဆရာအတွက်
handout-how = ဤစာမျက်နှာကို ဘရောက်ဇာ၏ မီနူးမှ ပုံနှိပ်ပါ။
handout-notes = ကျွန်ုပ်၏ မှတ်စု

## Kept on the device

offline-page = ဤဝဘ်ဆိုက်ကို စက်ထဲတွင် သိမ်းထားရန်
offline-intro = ဤနေရာတွင် သိမ်းထားသော စာမျက်နှာများကို အင်တာနက်မရှိဘဲ ဖွင့်နိုင်သည်။ လိုအပ်သော ဘာသာစကားများကို ရွေးပါ။
offline-on-device = သင်သည် ဤစက်ထဲတွင် ရှိပြီးသား မိတ္တူကို ဖတ်နေသည်။ အင်တာနက်မရှိဘဲ အသုံးပြုနိုင်ပြီး ထပ်မံသိမ်းရန် မလိုပါ။
offline-otherwise = ဝဘ်ဆိုက်တစ်ခုလုံးကို စက် သို့မဟုတ် USB ထဲရှိ ဖိုင်တွဲမှလည်း အင်တာနက်မရှိဘဲ အသုံးပြုနိုင်သည်။ ဤဝဘ်ဆိုက်ကို စီမံသူများထံမှ မိတ္တူတောင်းပါ။
offline-no-script = ဝဘ်ဆိုက်ကို ဘရောက်ဇာတွင် သိမ်းရန် script လိုအပ်သော်လည်း ဤနေရာတွင် အလုပ်မလုပ်ပါ။
offline-unable = ဤဘရောက်ဇာသည် ဝဘ်ဆိုက်ကို မသိမ်းနိုင်ပါ။ ဘရောက်ဇာအသစ်ဖြစ်ရမည်၊ လိပ်စာသည် https ဖြင့် စရမည်။
offline-size = { $size } MB
offline-not-kept-yet = မသိမ်းရသေးပါ
offline-kept = သိမ်းထားပြီး
offline-in-part = တစ်စိတ်တစ်ပိုင်း သိမ်းထားသည်
offline-newer = သိမ်းထားပြီး။ ပိုသစ်သော မူရှိသည်။
offline-newest = သိမ်းထားပြီး၊ နောက်ဆုံးမူ ဖြစ်သည်။
offline-save = သိမ်းရန်
offline-update = မူအသစ်သို့ ပြောင်းရန်
offline-check = မူအသစ်ကို ရှာရန်
offline-remove = ဖယ်ရှားရန်
offline-progress = { $percent } % သိမ်းပြီး
offline-failed = အားလုံးကို မရယူနိုင်ခဲ့ပါ။ ရယူပြီးသည်များ ကျန်ရှိနေသည်၊ အင်တာနက် ပိုကောင်းချိန်တွင် ထပ်စမ်းကြည့်ပါ။
offline-removed = ဤစက်မှ ဖယ်ရှားပြီးပါပြီ။
offline-may-go = ဤဘရောက်ဇာသည် မိတ္တူကို သိမ်းထားမည်ဟု ကတိမပြုပါ။ စက်တွင် နေရာလိုအပ်ပါက ဖျက်ပစ်နိုင်သည်။
offline-withdrawn = ဤဝဘ်ဆိုက်မှ တစ်စုံတစ်ရာကို ရုပ်သိမ်းခဲ့ပြီး ၎င်း၏ စာမျက်နှာများကို မိတ္တူမှ ဖယ်ရှားပြီးဖြစ်သည်။ မိတ္တူကို မူအသစ်သို့ ပြောင်းပါ။
offline-not-kept = ဤစာမျက်နှာသည် ဤစက်တွင် မရှိပါ
offline-not-kept-more = ယခု အင်တာနက်မရှိပါ၊ ဤစာမျက်နှာကို သိမ်းမထားပါ။ နောက်မှ ထပ်စမ်းကြည့်ပါ။
## What readers do with entries: cite, share, collect, compare, tell

cite-share = ကိုးကား၍ မျှဝေရန်
qr-label = အွန်လိုင်းပေါ်ရှိ ဤစာမျက်နှာ
feedback-link = ဘယ်လိုဖြစ်ခဲ့သည်ကို ပြောပြပါ
feedback-subject = ဘယ်လိုဖြစ်ခဲ့သလဲ: { $title }
feedback-body =
    သင် ဘာကို ဘယ်မှာ စမ်းလုပ်ခဲ့ပါသလဲ။

    ရလဒ်က ဘာဖြစ်ခဲ့ပါသလဲ။

    ဘေးသင့်သူများ၏ အမည် သို့မဟုတ် အသေးစိတ်အချက်အလက်များကို မရေးပါနှင့်။
collection-page = ကျွန်ုပ်၏ စုစည်းမှု
collection-about = သင်ထည့်သော အကြောင်းအရာများကို ဤစက်ထဲတွင် သိမ်းထားသည်။ အစီအစဉ်စီပါ၊ စာအုပ်တစ်အုပ်အဖြစ် ပုံနှိပ်ပါ၊ သို့မဟုတ် လင့်ခ်ကို အခြားသူများထံ ပို့ပါ။
compare-page = အကြောင်းအရာများကို နှိုင်းယှဉ်ရန်
compare-about = အကြောင်းအရာ သုံးခုအထိ ဘေးချင်းယှဉ်ကြည့်နိုင်သည်။
tools-without = ဤစာမျက်နှာသည် JavaScript ရှိမှ အလုပ်လုပ်သည်။
tool-add = ကျွန်ုပ်၏ စုစည်းမှုသို့ ထည့်ရန်
tool-remove = ကျွန်ုပ်၏ စုစည်းမှုမှ ထုတ်ရန်
tool-collection = ကျွန်ုပ်၏ စုစည်းမှု
tool-compare = နှိုင်းယှဉ်ရန်
tool-choose = သင့်စုစည်းမှုမှ သုံးခုအထိ ရွေးပါ
tool-copy-citation = ကိုးကားချက်ကို ကူးယူရန်
tool-copy = ကူးယူရန်
tool-save = သိမ်းရန်
tool-copy-address = လိပ်စာကို ကူးယူရန်
tool-copied = ကူးယူပြီးပါပြီ
tool-share = မျှဝေရန်
tool-failed = ဖွင့်၍ မရပါ။ ထပ်ကြိုးစားပါ။
tool-more = ဝေါဟာရစာရင်းတွင် ဆက်ဖတ်ရန်
tool-empty = ဤနေရာတွင် ဘာမျှ မရှိသေးပါ။ အကြောင်းအရာတစ်ခုကို ဖွင့်ပြီး “ကျွန်ုပ်၏ စုစည်းမှုသို့ ထည့်ရန်” ကို ရွေးပါ။
tool-up = အပေါ်သို့ ရွှေ့ရန်: { $title }
tool-down = အောက်သို့ ရွှေ့ရန်: { $title }
tool-out = ထုတ်ရန်: { $title }
tool-print = စာအုပ်အဖြစ် ပုံနှိပ်ရန်
tool-link = ဤစုစည်းမှု၏ လင့်ခ်ကို ကူးယူရန်
tool-shared = တစ်စုံတစ်ယောက်က ဤစုစည်းမှုကို မျှဝေထားသည်။ သင့်ဟာ မဟုတ်သေးပါ။
tool-keep = ကျွန်ုပ်၏ဟာသို့ ထည့်ရန်
tool-mine = ကျွန်ုပ်၏ဟာကို ပြရန်
tool-contents = မာတိကာ
tool-unread = ဖွင့်၍ မရပါ: { $title }

## ယူဆောင်သွားရန် မိတ္တူများ

readme-open = အားလုံးကို ဖြည်ပြီးပါက ဖိုင်တွဲကို ဖွင့်ပြီး index.html ကို နှစ်ချက်နှိပ်ပါ။ မည်သည့်ဘရောက်ဇာနှင့်မဆို ဖွင့်နိုင်သည်။
readme-private = ဤနေရာတွင် သင်ဖတ်သည်များနှင့် ရှာဖွေသည်များသည် ဤစက်ထဲတွင်သာ ရှိသည်။ မည်သည့်နေရာသို့မျှ မပို့ပါ။
readme-date = ဤမိတ္တူကို { $date } ရက်တွင် ပြုလုပ်ခဲ့သည်။
readme-check = မိတ္တူ ပြည့်စုံခြင်း ရှိမရှိ၊ ပြောင်းလဲထားခြင်း ရှိမရှိနှင့် ထို့နောက်ပိုင်း ၎င်းထဲမှ တစ်စုံတစ်ရာကို ရုပ်သိမ်းထားခြင်း ရှိမရှိ သိလိုပါက: fieldbook verify
download-page = ယူဆောင်သွားရန်
download-intro = ဤဖိုင်များကို အင်တာနက်မရှိဘဲ ဖတ်နိုင်သည်။ USB ထဲသို့ ကူးယူပါ၊ သို့မဟုတ် ဖုန်းတစ်လုံးမှ တစ်လုံးသို့ ပို့ပါ။
download-zip = စာမျက်နှာအားလုံး၊ ဖြည်ရန်
download-zip-for = ကွန်ပျူတာများအတွက်: စာမျက်နှာအားလုံး ပါပြီး ရှာဖွေနိုင်သည်။
download-zip-how = ဖိုင်ကို ကွန်ပျူတာထဲသို့ ကူးယူပါ။ ဖိုင်ပေါ်တွင် ညာကလစ်နှိပ်ပြီး “အားလုံး ဖြည်ရန်” (Extract All) ကို ရွေးပါ။ ဖိုင်တွဲအသစ်ကို ဖွင့်ပြီးနောက် index.html ကို ဖွင့်ပါ။ zip ဖိုင်ထဲတွင် တိုက်ရိုက်ဖွင့်ပါက လင့်ခ်များနှင့် ရှာဖွေမှု အလုပ်မလုပ်ပါ။
download-html = ဖုန်းများအတွက် ဖိုင်တစ်ခုတည်း
download-html-for = စာအားလုံး စာမျက်နှာတစ်ခုတည်းတွင် ပါသည်။ မည်သည့်ဘရောက်ဇာနှင့်မဆို ဖွင့်နိုင်ပြီး ရှာဖွေနိုင်သည်။
download-html-how = ဖိုင်ကို ဖုန်းထဲသို့ ကူးယူပါ၊ ဖိုင်စီမံသည့် အက်ပ်တွင် ရှာပြီး ဘရောက်ဇာဖြင့် ဖွင့်ပါ။
download-epub = စာအုပ်
download-epub-for = အီလက်ထရောနစ် စာဖတ်စက်များနှင့် စာဖတ်အက်ပ်များအတွက်။
download-epub-how = စာဖတ်အက်ပ်ဖြင့် ဖွင့်ပါ၊ သို့မဟုတ် အီလက်ထရောနစ် စာဖတ်စက်ထဲသို့ ကူးယူပါ။
download-zim = Kiwix ဖိုင်
download-zim-for = Kiwix အက်ပ်အတွက်၊ သို့မဟုတ် သင်တန်းခန်းရှိ Kiwix ဆာဗာအတွက်။
download-zim-how = Kiwix တွင် ဖွင့်ပါ။ Android 11 နှင့်အထက်တွင် Kiwix ကို kiwix.org မှ ထည့်သွင်းပါ။ Play Store မှ အက်ပ်သည် ဖုန်းထဲသို့ ကူးယူထားသော ဖိုင်များကို မဖွင့်နိုင်ပါ။
download-pdf = ပုံနှိပ်ရန်အတွက်
download-pdf-for = A4 စာမျက်နှာများဖြင့် စီစဉ်ထားသည်။
download-pdf-how = ဖွင့်ပြီး ပုံနှိပ်ပါ။ မျက်နှာပြင်ဖတ်ပေးသည့် ဆော့ဖ်ဝဲ (screen reader) သုံးပါက ဝဘ်စာမျက်နှာများက ဖတ်ရ ပိုလွယ်ကူသည်။
download-languages = ဘာသာစကားများ: { $languages }
download-file = { $name } ({ $size }၊ { $date } ရက်တွင် ပြုလုပ်သည်)
download-check = မိတ္တူသည် ပြည့်စုံပြီး မပြောင်းလဲဘဲ ရှိပါသလား။
download-check-how = မိတ္တူများသည် နှစ်ပေါင်းများစွာ တစ်ဆင့်ပြီးတစ်ဆင့် လက်ဆင့်ကမ်းသွားတတ်သည်။ အောက်ပါ command သည် မိတ္တူတစ်ခု ပြုလုပ်ခဲ့စဉ်အတိုင်း ရှိမရှိ၊ မည်မျှကြာပြီဖြစ်ကြောင်းနှင့် ထို့နောက်ပိုင်း ၎င်းထဲမှ တစ်စုံတစ်ရာကို ရုပ်သိမ်းထားခြင်း ရှိမရှိကို ပြောပြသည်။
