# Lao: translated from en.ftl.

site-title = Fieldbook
site-description = ວິທີປະຕິບັດທີ່ມີທ່າອ່ຽງດີໃນການຕ້ານການຄ້າມະນຸດ ແລະ ການຂູດຮີດໃນອາຊີ: ມີໃຜໄດ້ເຮັດຫຍັງ ເກີດຜົນແນວໃດ ແລະ ຄົນອື່ນຕ້ອງມີຫຍັງແດ່ຖ້າຈະເຮັດຊ້ຳ

## Every page

skip-to-content = ຂ້າມໄປຫາເນື້ອໃນ
menu = ເມນູ
home = ໜ້າຫຼັກ
languages = ພາສາ
breadcrumbs = ທ່ານຢູ່ບ່ອນນີ້
feed = ຟີດຂ່າວ
edit-page = ສະເໜີການແກ້ໄຂ
licence-note = ຂໍ້ຄວາມເປັນໄປຕາມໃບອະນຸຍາດທີ່ບອກໄວ້ໃນແຕ່ລະໜ້າ ແຫຼ່ງຂໍ້ມູນບອກໄວ້ໃນໝາຍເຫດ
open-data = ຂໍ້ມູນເປີດ

## Home

home-browse = ຊອກຫາສິ່ງທີ່ທ່ານຕ້ອງການ
home-topics = ຕາມຫົວຂໍ້
home-new = ມີຫຍັງໃໝ່
home-collections = ໃນຄັງຄວາມຮູ້ນີ້
count-entries = { $count ->
   *[other] { $count } ເລື່ອງ
}
count-languages = { $count ->
   *[other] { $count } ພາສາ
}

## Lists

pages = ໜ້າ
page-of = ໜ້າ { $page } ຈາກ { $pages }
previous-page = ກ່ອນໜ້າ
next-page = ຕໍ່ໄປ
nothing-here = ຍັງບໍ່ທັນມີເນື້ອໃນ
all-terms = { $name }ທັງໝົດ
narrower-terms = ແຍກຍ່ອຍລົງໄປ
glossary-letters = ຕົວອັກສອນ
all-entries = ທຸກເລື່ອງຕາມລຳດັບຕົວອັກສອນ

## Search

search = ຄົ້ນຫາ
search-without = ການຄົ້ນຫາຕ້ອງໃຊ້ສະຄຣິບ ເຊິ່ງບໍ່ເຮັດວຽກຢູ່ບ່ອນນີ້ ລາຍການຂ້າງລຸ່ມນຳໄປສູ່ທຸກເລື່ອງ
search-filters = ຈຳກັດຜົນລັບ
search-collection = ໝວດ
search-language = ພາສາຂອງຂໍ້ຄວາມ
search-clear = ລຶບຕົວເລືອກທັງໝົດ
search-more = ສະແດງເພີ່ມເຕີມ
search-wider = ຮູບແບບອື່ນຂອງຄຳທີ່ທ່ານຄົ້ນຫາ
search-show-wider = ສະແດງເລື່ອງທີ່ມີຮູບແບບອື່ນຂອງຄຳທີ່ທ່ານຄົ້ນຫາ
search-suggestion = ທ່ານໝາຍເຖິງ “{ $query }” ບໍ
search-none = ບໍ່ພົບຫຍັງ ລອງໃຊ້ຄຳອື່ນ ຫຼື ໃຊ້ຄຳໜ້ອຍລົງ ຫຼື ເບິ່ງຈາກລາຍການຂ້າງລຸ່ມ
search-none-chosen = ບໍ່ພົບຫຍັງຕາມຕົວເລືອກເຫຼົ່ານີ້
search-partial = ບໍ່ມີເລື່ອງໃດທີ່ມີຄຳເຫຼົ່ານີ້ຄົບ ເລື່ອງຕໍ່ໄປນີ້ມີບາງຄຳ
search-similar = ບໍ່ພົບຄຳຕາມທີ່ພິມ ໄດ້ຄົ້ນຫາຄຳທີ່ຄ້າຍຄືກັນ:
search-incomplete = ໂຫຼດດັດຊະນີບາງສ່ວນບໍ່ໄດ້ ຜົນລັບອາດບໍ່ຄົບ
search-retry = ລອງອີກຄັ້ງ
search-failed = ເລີ່ມການຄົ້ນຫາບໍ່ໄດ້ ກະລຸນາໂຫຼດໜ້ານີ້ໃໝ່ ຫຼື ເບິ່ງຈາກລາຍການຂ້າງລຸ່ມ
search-busy = ກຳລັງຄົ້ນຫາ…

## Entries

contents = ໃນໜ້ານີ້
facts = ຂໍ້ມູນໂດຍຫຍໍ້
criteria = ເກນການປະເມີນ
criteria-note = ສິ່ງທີ່ແຫຼ່ງຂໍ້ມູນກ່າວໄວ້ໃນແຕ່ລະເກນທີ່ຜູ້ກວດທານໃຫ້ຄະແນນ “ຍັງບໍ່ທັນໃຫ້ຄະແນນ” ໝາຍຄວາມວ່າຍັງບໍ່ທັນມີຜູ້ກວດທານຄົນໃດໃຫ້ຄະແນນ
not-rated = ຍັງບໍ່ທັນໃຫ້ຄະແນນ
score-of = { $score } ຈາກ { $most }
keep-reading = ອ່ານຕໍ່
like-this-organisations = ອົງການທີ່ຄ້າຍຄືກັບອົງການນີ້ທີ່ສຸດ
reading-time = { $minutes ->
   *[other] ໃຊ້ເວລາອ່ານ { $minutes } ນາທີ
}
unit-minutes = { $count ->
   *[other] { $count } ນາທີ
}
footnotes = ໝາຍເຫດ
footnote-back = ກັບໄປຫາຂໍ້ຄວາມ
table = ຕາຕະລາງ
not-reviewed = ຍັງບໍ່ທັນມີຜູ້ກວດທານໃຫ້ຄະແນນເລື່ອງນີ້
needs-update = ເລື່ອງນີ້ຕ້ອງປັບປຸງ
archived = ເລື່ອງນີ້ເກັບມ້ຽນໄວ້ເປັນຫຼັກຖານ ແລະ ບໍ່ປັບປຸງອີກແລ້ວ
callout-note = ໝາຍເຫດ
callout-tip = ເຄັດລັບ
callout-important = ສຳຄັນ
callout-warning = ຄຳເຕືອນ
callout-caution = ຂໍ້ຄວນລະວັງ

## Reviews

review-page = ເລື່ອງຕ່າງໆໄດ້ຮັບການກວດທານແນວໃດ
review-intro = ຜູ້ກວດທານໃຫ້ຄະແນນທຸກເກນແຕ່ 0 ຫາ 4 ແລະ ບອກເຫດຜົນນຳ ພວກເຮົາເຜີຍແຜ່ທັງຄະແນນ ເຫດຜົນ ຊື່ ແລະ ອົງການຂອງຜູ້ກວດທານ
review-from = { $field }: ຕັ້ງແຕ່ “{ $term }” ຂຶ້ນໄປ ເລື່ອງຕ້ອງຜ່ານການກວດທານນີ້ກ່ອນເຜີຍແຜ່ ສ່ວນໜ້າຂອງເລື່ອງອື່ນຈະບອກວ່າຍັງບໍ່ທັນມີໃຜໃຫ້ຄະແນນ
review-reviewers = { $count ->
   *[other] ຜູ້ກວດທານຢ່າງໜ້ອຍ { $count } ຄົນໃຫ້ຄະແນນທຸກເກນ
}
review-others = ຜູ້ກວດທານມາຈາກຄົນລະອົງການ ແລະ ບໍ່ມີອົງການໃດໃນນັ້ນມີສ່ວນຮ່ວມໃນວຽກທີ່ໃຫ້ຄະແນນ
review-least = “{ $is }” ({ $field }) ຕ້ອງມີ “{ $least }” ຫຼື ສູງກວ່າ ({ $then })
review-with = “{ $is }” ({ $field }) ຕ້ອງມີຢ່າງໜ້ອຍໜຶ່ງລາຍການແບບນີ້ ({ $then }): { $mark }
review-questions = ຜູ້ກວດທານຖາມຫຍັງ
review-criterion = ເກນການປະເມີນ
review-question = ຄຳຖາມ
review-scale = ຄະແນນໝາຍຄວາມວ່າແນວໃດ
review-score = ຄະແນນ
review-reason = ເຫດຜົນ
score-0 = ບໍ່ພົບເລີຍ
score-1 = ໜ້ອຍໜຶ່ງ
score-2 = ບາງສ່ວນ
score-3 = ສ່ວນຫຼາຍ
score-4 = ຄົບຖ້ວນ
notice-review-due = ເລື່ອງນີ້ຄວນໄດ້ຮັບການກວດທານອີກຄັ້ງພາຍໃນ { $date } ແຕ່ຍັງບໍ່ທັນໄດ້ເຮັດ ຂໍ້ເທັດຈິງອາດປ່ຽນໄປແລ້ວ

## What was withdrawn

withdrawn = ໜ້ານີ້ຖືກຖອນອອກແລ້ວ
withdrawn-more = ໜ້ານີ້ບໍ່ໄດ້ເປັນສ່ວນໜຶ່ງຂອງເວັບໄຊນີ້ແລ້ວ ຖ້າທ່ານມີສຳເນົາ ກະລຸນາລຶບຖິ້ມ ແລະ ຢ່າສົ່ງຕໍ່

## What is here and what is missing

coverage-page = ມີຫຍັງແລ້ວ ແລະ ຍັງຂາດຫຍັງ
coverage-intro = ຕົວເລກແມ່ນຈຳນວນເລື່ອງ ຊ່ອງຫວ່າງສະແດງວ່າຍັງຂາດຕົວຢ່າງຢູ່ບ່ອນນັ້ນ
coverage-translations = ຄຳແປ
coverage-language = ພາສາ
coverage-originals = ຂຽນເປັນພາສານີ້ແຕ່ຕົ້ນ
coverage-done = ກວດທານແລ້ວ
coverage-machine = ສະບັບຮ່າງໂດຍເຄື່ອງ
coverage-draft = ສະບັບຮ່າງ
coverage-stale = ເກົ່າກວ່າຕົ້ນສະບັບ
coverage-unverified = ຍັງບໍ່ທັນໄດ້ທຽບ
coverage-missing = ຍັງຂາດ
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = ການກວດທານທີ່ຮອດກຳນົດ
coverage-due-none = ບໍ່ມີການກວດທານທີ່ຮອດກຳນົດພາຍໃນ 60 ວັນຂ້າງໜ້າ

## Translations

notice-untranslated = ໜ້ານີ້ຍັງບໍ່ທັນມີສະບັບພາສາ{ $language } ທ່ານກຳລັງອ່ານສະບັບພາສາ{ $shown }
notice-machine = ຄຳແປນີ້ເປັນສະບັບຮ່າງທີ່ເຄື່ອງແປຈາກພາສາ{ $source } ຍັງບໍ່ທັນມີໃຜກວດທານ
notice-draft = ຄຳແປນີ້ເປັນສະບັບຮ່າງທີ່ຍັງບໍ່ທັນມີໃຜກວດທານ
notice-stale = ຂໍ້ຄວາມພາສາ{ $source }ໄດ້ປ່ຽນໄປແລ້ວຫຼັງຈາກເຮັດຄຳແປນີ້ ສ່ວນທີ່ປ່ຽນ: { $sections }
notice-unverified = ບໍ່ມີບັນທຶກວ່າຄຳແປນີ້ແປມາຈາກຂໍ້ຄວາມພາສາ{ $source }ສະບັບໃດ
read-source = ອ່ານສະບັບພາສາ{ $source }
translate-this = ຊ່ວຍແປໜ້ານີ້
untranslated-badge = ພາສາ{ $language }
section-of-fields = ຫົວເລື່ອງ ແລະ ຂໍ້ມູນໂດຍຫຍໍ້

## Address not found and language chooser

not-found-title = ບໍ່ພົບໜ້ານີ້
not-found-text = ບໍ່ມີໜ້າຢູ່ທີ່ຢູ່ນີ້ ໜ້ານັ້ນອາດຖືກຍ້າຍ ຫຼື ພິມທີ່ຢູ່ຜິດ
not-found-home = ໄປທີ່ໜ້າຫຼັກ
chooser-title = ເລືອກພາສາຂອງທ່ານ
unzip-first = ຖ້າລິ້ງໃນໜ້ານີ້ເປີດບໍ່ໄດ້ ໃຫ້ແຕກໄຟລ໌ zip ທັງໝົດກ່ອນ ແລ້ວເປີດໜ້ານີ້ອີກຄັ້ງ

## Collections

collection-practices = ວິທີປະຕິບັດ
collection-practices-about = ມີໃຜໄດ້ເຮັດຫຍັງເພື່ອຕ້ານການຄ້າມະນຸດ ແລະ ການຂູດຮີດ ເກີດຜົນແນວໃດ ແລະ ຄົນອື່ນຕ້ອງມີຫຍັງແດ່ຖ້າຈະເຮັດຊ້ຳ
collection-guides = ຄູ່ມື
collection-guides-about = ວິທີເຮັດເທື່ອລະຂັ້ນຕອນ
collection-factsheets = ເອກະສານສະຫຼຸບ
collection-factsheets-about = ຄູ່ມືສະບັບຫຍໍ້ສອງໜ້າສຳລັບພິມອອກ
collection-sessions = ແຜນການຝຶກອົບຮົມ
collection-sessions-about = ແຜນທີ່ຄູຝຶກພິມອອກມາໃຊ້ຈັດການຝຶກອົບຮົມໄດ້
collection-recommendations = ຂໍ້ສະເໜີແນະ
collection-recommendations-about = ສິ່ງທີ່ຂໍໃຫ້ຜູ້ສ້າງກົດໝາຍ ອົງການ ຜູ້ໃຫ້ທຶນ ສື່ມວນຊົນ ແລະ ນັກຄົ້ນຄວ້າເຮັດ ພ້ອມວິທີປະຕິບັດທີ່ສະແດງໃຫ້ເຫັນເລື່ອງນັ້ນ
collection-networks = ເຄືອຂ່າຍ
collection-networks-about = ຄະນະກຳມະການ ພັນທະມິດ ແລະ ຄະນະເຮັດວຽກ ແລະ ສິ່ງທີ່ເຮັດໃຫ້ກຸ່ມເຫຼົ່ານີ້ຢູ່ນຳກັນໄດ້
collection-organisations = ອົງການ
collection-organisations-about = ຜູ້ທີ່ມີສ່ວນຮ່ວມໃນວຽກທີ່ເລົ່າໄວ້ຢູ່ນີ້
collection-glossary = ປະມວນຄຳສັບ
collection-glossary-about = ຄຳທີ່ຄົນເຮັດວຽກໃຊ້ ອະທິບາຍດ້ວຍພາສາງ່າຍໆ
collection-sources = ແຫຼ່ງຂໍ້ມູນ
collection-sources-about = ເອກະສານທີ່ເປັນທີ່ມາຂອງຂໍ້ເທັດຈິງທຸກຂໍ້ຢູ່ນີ້
collection-news = ຂ່າວ
collection-news-about = ບັນທຶກຈາກພາກສະໜາມ ມີວັນທີ
collection-pages = ກ່ຽວກັບເວັບໄຊນີ້
collection-pages-about = ເວັບໄຊນີ້ແມ່ນຫຍັງ ແລະ ຈະມີສ່ວນຮ່ວມໄດ້ແນວໃດ

## Vocabularies with pages

vocabulary-topics = ຫົວຂໍ້
vocabulary-audiences = ກຸ່ມຜູ້ອ່ານ
vocabulary-levels = ລະດັບ
vocabulary-countries = ປະເທດ

## Fields

field-title = ຫົວເລື່ອງ
field-summary = ບົດສະຫຼຸບຫຍໍ້
field-status = ສະຖານະ
field-topics = ຫົວຂໍ້
field-audiences = ສຳລັບ
field-countries = ປະເທດ
field-organisations = ອົງການ
field-sources = ແຫຼ່ງຂໍ້ມູນ
field-reviewed_on = ກວດທານເມື່ອ
field-review_due = ກຳນົດກວດທານ
field-reviews = ການກວດທານ
field-licence = ໃບອະນຸຍາດ
field-safeguarding = ການປົກປ້ອງຜູ້ຄົນ
field-images = ຮູບພາບ
field-documented_on = ບັນທຶກເມື່ອ
field-period = ຊ່ວງເວລາ
field-level = ລະດັບ
field-exploitation = ການຂູດຮີດ
field-sector = ຂະແໜງການ
field-stage = ຂັ້ນ
field-evidence_level = ລະດັບຫຼັກຖານ
field-outcome = ຜົນໄດ້ຮັບ
field-depth = ຄວາມລະອຽດ
field-building_blocks = ອົງປະກອບສຳຄັນ
field-criteria = ເກນການປະເມີນ
field-code = ລະຫັດ
field-version = ລຸ້ນ
field-series = ຊຸດ
field-practices = ວິທີປະຕິບັດທີ່ສະແດງໃຫ້ເຫັນເລື່ອງນີ້
field-of_guide = ສະຫຼຸບຈາກຄູ່ມື
field-name = ຊື່
field-acronym = ຊື່ຫຍໍ້
field-name_aliases = ຊື່ອື່ນທີ່ໃຊ້
field-kind = ປະເພດ
field-website = ເວັບໄຊ
field-activity = ກິດຈະກຳຫຼັກ
field-formality = ຄວາມເປັນທາງການ
field-members = ສະມາຊິກ
field-secretariat = ກອງເລຂາ
field-dates = ວັນເວລາ
field-statement = ຂໍ້ສະເໜີແນະ
field-audience = ສະເໜີຕໍ່
field-number = ເລກທີ
field-source = ແຫຼ່ງຂໍ້ມູນ
field-label = ຄຳສັບ
field-definition = ຄຳນິຍາມ
field-broader = ຄຳທີ່ກວ້າງກວ່າ
field-forms = ຮູບຄຳອື່ນ
field-avoid = ຄຳທີ່ຄວນຫຼີກເວັ້ນ
field-term = ແທນຄຳວ່າ
field-prefer = ໃຫ້ໃຊ້
field-why = ເພາະ
field-csl_type = ປະເພດ
field-author = ຜູ້ຂຽນ
field-issued = ເຜີຍແຜ່ເມື່ອ
field-container_title = ຢູ່ໃນ
field-collection_title = ຊຸດ
field-publisher = ຜູ້ຈັດພິມ
field-publisher_place = ສະຖານທີ່ພິມ
field-url = ທີ່ຢູ່ເວັບ
field-language = ພາສາ
field-duration = ໄລຍະເວລາ
field-objectives = ຜູ້ເຂົ້າຮ່ວມຈະເຮັດຫຍັງໄດ້
field-materials = ສິ່ງທີ່ຕ້ອງກຽມ
field-uses = ເນື້ອໃນທີ່ໃຊ້
field-mode = ຮູບແບບການຈັດ
field-group_size = ຂະໜາດກຸ່ມ
field-date = ວັນທີ
field-organisation = ອົງການ
field-independent_evaluation = ການປະເມີນໂດຍຜູ້ປະເມີນອິດສະຫຼະ
field-reviewer = ຜູ້ທົບທວນ

## Backlinks

backlink-practices = ວິທີປະຕິບັດທີ່ອ້າງເຖິງເລື່ອງນີ້
backlink-practices-organisations = ວິທີປະຕິບັດທີ່ອົງການນີ້ມີສ່ວນຮ່ວມ
backlink-practices-sources = ວິທີປະຕິບັດທີ່ມາຈາກແຫຼ່ງຂໍ້ມູນນີ້
backlink-guides = ຄູ່ມືທີ່ໃຊ້ເລື່ອງນີ້
backlink-guides-practices = ຄູ່ມືທີ່ໃຊ້ວິທີປະຕິບັດນີ້
backlink-factsheets = ເອກະສານສະຫຼຸບ
backlink-factsheets-of_guide = ຄູ່ມືນີ້ໃນສອງໜ້າ
backlink-sessions = ແຜນການຝຶກອົບຮົມທີ່ໃຊ້ເລື່ອງນີ້
backlink-recommendations = ຂໍ້ສະເໜີແນະທີ່ອ້າງເຖິງເລື່ອງນີ້
backlink-recommendations-practices = ຂໍ້ສະເໜີແນະທີ່ວິທີປະຕິບັດນີ້ສະແດງໃຫ້ເຫັນ
backlink-recommendations-source = ຂໍ້ສະເໜີແນະຈາກແຫຼ່ງຂໍ້ມູນນີ້
backlink-networks = ເຄືອຂ່າຍທີ່ອ້າງເຖິງເລື່ອງນີ້
backlink-networks-members = ເຄືອຂ່າຍທີ່ອົງການນີ້ເປັນສະມາຊິກ
backlink-organisations = ອົງການທີ່ອ້າງເຖິງເລື່ອງນີ້
backlink-glossary = ຄຳໃນປະມວນຄຳສັບ
backlink-sources = ແຫຼ່ງຂໍ້ມູນທີ່ອ້າງເຖິງເລື່ອງນີ້
backlink-news = ຂ່າວທີ່ກ່າວເຖິງເລື່ອງນີ້
backlink-pages = ໜ້າທີ່ກ່າວເຖິງເລື່ອງນີ້

## Sections of entries

section-background = ຄວາມເປັນມາ ແລະ ສະພາບການ
    .aliases = ຄວາມເປັນມາ | ສະພາບການ ແລະ ຄວາມເປັນມາ
section-implementation = ການຈັດຕັ້ງປະຕິບັດ
    .aliases = ການປະຕິບັດ | ສິ່ງທີ່ໄດ້ເຮັດ
section-achievements = ຜົນສຳເລັດ
    .aliases = ຜົນໄດ້ຮັບ | ຜົນງານ
section-ethics = ຈັນຍາບັນ
    .aliases = ຈະລິຍະທຳ | ບັນຫາດ້ານຈັນຍາບັນ
section-lessons = ບົດຮຽນທີ່ຖອດຖອນໄດ້
    .aliases = ບົດຮຽນ | ບົດຮຽນທີ່ໄດ້ຮັບ
section-replicability = ເງື່ອນໄຂໃນການນຳໄປໃຊ້ຊ້ຳ
    .aliases = ການນຳໄປໃຊ້ຊ້ຳ | ເງື່ອນໄຂການນຳໄປໃຊ້ຊ້ຳ
section-references = ເອກະສານອ້າງອີງ
section-context = ສະພາບການ
section-concepts = ແນວຄິດສຳຄັນ
section-steps = ຂັ້ນຕອນ
section-guidelines = ຄຳແນະນຳ
section-examples = ຕົວຢ່າງ
section-problems = ບັນຫາທີ່ພົບ
section-key-points = ຈຸດສຳຄັນ
section-checklist = ລາຍການກວດສອບ
section-more = ອ່ານເພີ່ມເຕີມ
    .aliases = ຂໍ້ມູນເພີ່ມເຕີມ
section-about = ກ່ຽວກັບ
section-purpose = ຈຸດປະສົງ
section-structure = ໂຄງສ້າງ
section-success-factors = ປັດໄຈແຫ່ງຄວາມສຳເລັດ
section-outline = ແຜນໂດຍຫຍໍ້
section-activities = ກິດຈະກຳ
section-facilitator-notes = ຄຳແນະນຳສຳລັບຜູ້ອຳນວຍຄວາມສະດວກ
section-debrief = ການສະຫຼຸບບົດຮຽນຫຼັງກິດຈະກຳ
section-lead = ພາກນຳ

## Hints in the files that `new` and `translate` write

hint-new = ຕື່ມບ່ອນທີ່ຫວ່າງ. ຂໍ້ຄວາມຫຼັງ # ຫຼື ລະຫວ່າງ <!-- ກັບ --> ເປັນພຽງຄຳແນະນຳ, ຜູ້ອ່ານຈະບໍ່ເຫັນ.
hint-optional = ຈາກນີ້ໄປບໍ່ບັງຄັບ. ຢາກໃຊ້ແຖວໃດ ໃຫ້ລຶບ # ຢູ່ຕົ້ນແຖວນັ້ນ.
hint-translate = ຂຽນຄຳແປໄວ້ໃຕ້ຂໍ້ຄວາມຕົ້ນສະບັບແຕ່ລະສ່ວນ. ເກັບຂໍ້ຄວາມຕົ້ນສະບັບໄວ້ກໍໄດ້, ຜູ້ອ່ານຈະບໍ່ເຫັນ.
hint-lead = ໜຶ່ງ ຫຼື ສອງປະໂຫຍກ: ເລື່ອງນີ້ກ່ຽວກັບຫຍັງ ແລະ ສຳລັບໃຜ?
hint-field-summary = ສິ່ງທີ່ສຳຄັນທີ່ສຸດ ໃນໜຶ່ງ ຫຼື ສອງປະໂຫຍກ.
hint-field-sources = ເອກະສານທີ່ເປັນທີ່ມາຂອງຂໍ້ເທັດຈິງ.
hint-field-personal_data = ໃນຂໍ້ຄວາມມີຂໍ້ມູນສ່ວນຕົວຂອງບຸກຄົນບໍ່?
hint-field-documented_on = ວັນທີທີ່ບັນທຶກ, ບໍ່ແມ່ນວັນທີທີ່ເກີດເຫດການ.
hint-field-building_blocks = ສິ່ງທີ່ຕ້ອງມີເພື່ອໃຫ້ໄດ້ຜົນ, ເທື່ອລະຂໍ້.
hint-field-criteria = ແຫຼ່ງຂໍ້ມູນເວົ້າແນວໃດກ່ຽວກັບແຕ່ລະເກນ; ຂໍ້ທີ່ບໍ່ໄດ້ເວົ້າເຖິງ ໃຫ້ຂ້າມໄປ.
hint-field-objectives = ສິ່ງທີ່ຜູ້ເຂົ້າຮ່ວມເຮັດໄດ້ຫຼັງຈາກນັ້ນ.
hint-section-background = ບັນຫາແມ່ນຫຍັງ, ເກີດຢູ່ໃສ ແລະ ກະທົບໃຜ? ຢ່າລະບຸຊື່ບຸກຄົນ.
hint-section-implementation = ໄດ້ເຮັດຫຍັງແດ່ເທື່ອລະຂັ້ນ, ໃຜເຮັດ, ໃຊ້ເງິນ ແລະ ຄົນເທົ່າໃດ?
hint-section-achievements = ມີຫຍັງປ່ຽນແປງ ແລະ ຮູ້ໄດ້ແນວໃດ? ບອກສິ່ງທີ່ບໍ່ໄດ້ຜົນນຳ.
hint-section-ethics = ມີຫຍັງທີ່ອາດເປັນອັນຕະລາຍຕໍ່ຄົນ ແລະ ໄດ້ປົກປ້ອງພວກເຂົາແນວໃດ?
hint-section-lessons = ຄັ້ງໜ້າຈະເຮັດຫຍັງຄືເກົ່າ ແລະ ຈະເຮັດຫຍັງຕ່າງອອກໄປ?
hint-section-replicability = ຜູ້ອື່ນຕ້ອງມີ ຫຼື ຮູ້ຫຍັງ ຈຶ່ງຈະເຮັດໄດ້ຢູ່ບ່ອນອື່ນ?
hint-section-references = ຂຽນລາຍຊື່ແຫຼ່ງຂໍ້ມູນ: [[sources/…]].
hint-section-context = ຄູ່ມືນີ້ເປັນປະໂຫຍດເວລາໃດ ແລະ ສຳລັບໃຜ?
hint-section-concepts = ອະທິບາຍຄຳສັບ ແລະ ແນວຄິດທີ່ຜູ້ອ່ານຕ້ອງຮູ້.
hint-section-steps = ອະທິບາຍແຕ່ລະຂັ້ນ: ເຮັດຫຍັງ, ໃຜເຮັດ, ຕ້ອງໃຊ້ຫຍັງ.
hint-section-guidelines = ຄວນຄຳນຶງເຖິງຫຍັງ ແລະ ຄວນຫຼີກເວັ້ນຫຍັງ?
hint-section-examples = ສະແດງຕົວຢ່າງທີ່ມີຜູ້ເຮັດມາແລ້ວ ແລະ ໃສ່ລິ້ງໄປຫາແນວປະຕິບັດນັ້ນ.
hint-section-problems = ມີຫຍັງທີ່ມັກຜິດພາດ ແລະ ຫຍັງຊ່ວຍໄດ້?
hint-section-key-points = ສາມຫາຫ້າຂໍ້ທີ່ຄວນຈື່.
hint-section-checklist = ຄຳຖາມທີ່ຄວນກວດໃຫ້ຄົບກ່ອນເລີ່ມ.
hint-section-more = ອ່ານຕໍ່ໄດ້ຢູ່ໃສ: ຄູ່ມື, ແນວປະຕິບັດ, ແຫຼ່ງຂໍ້ມູນ.
hint-section-outline = ພາບລວມຂອງກິດຈະກຳ: ແຕ່ລະຊ່ວງໃຊ້ຈັກນາທີ.
hint-section-activities = ອະທິບາຍແຕ່ລະກິດຈະກຳ: ຈຸດປະສົງ, ເວລາ, ຄຳແນະນຳ, ອຸປະກອນ.
hint-section-facilitator-notes = ສິ່ງທີ່ຜູ້ອຳນວຍຄວາມສະດວກຄວນກຽມ, ຄວນສັງເກດ ແລະ ຄວນຫຼີກເວັ້ນ.
hint-section-debrief = ຄຳຖາມປິດທ້າຍ: ຜູ້ເຂົ້າຮ່ວມໄດ້ຫຍັງກັບໄປ?

## The form for sharing an experience

hint-form-name = ແບ່ງປັນປະສົບການຂອງທ່ານ
hint-form-about = ເລົ່າວ່າທ່ານໄດ້ທົດລອງເຮັດຫຍັງ, ຜົນເປັນແນວໃດ, ແລະ ຄົນອື່ນຕ້ອງມີຫຍັງຈຶ່ງຈະເຮັດໄດ້ຄືກັນ. ຄົນໃນໂຄງການຈະຮຽບຮຽງເປັນບົດຄວາມໃຫ້.
hint-form-public = **ທຸກຢ່າງທີ່ທ່ານຂຽນຢູ່ນີ້ຈະເປີດເຜີຍຕໍ່ສາທາລະນະທັນທີ ແລະ ສຳເນົາຈະຍັງຢູ່.** ຢ່າລະບຸຊື່ບຸກຄົນ. ຢ່າໃສ່ສິ່ງທີ່ອາດພາໄປຫາໃຜຜູ້ໜຶ່ງ: ສະຖານທີ່ແນ່ນອນ, ບ່ອນພັກພິງ, ວັນທີ, ອາຍຸ, ເບີໂທລະສັບ. ຢ່າແນບຮູບຖ່າຍ: ຖາມກ່ອນວ່າຈະສົ່ງແນວໃດ. ຂຽນເປັນພາສາໃດກໍໄດ້ ແລະ ເວັ້ນສິ່ງທີ່ທ່ານບໍ່ຮູ້ໄວ້.
hint-form-section-references = ເອກະສານທີ່ເປັນທີ່ມາຂອງຂໍ້ມູນນີ້ ຖ້າມີ.
hint-form-agreed = ກ່ອນສົ່ງ
hint-form-nobody = ບໍ່ມີໃຜຮູ້ໄດ້ຈາກສິ່ງທີ່ຂ້ອຍຂຽນວ່າເປັນໃຜ, ແມ່ນແຕ່ເພື່ອນບ້ານຂອງເຂົາເຈົ້າ.
hint-form-rights = ຂ້ອຍມີສິດແບ່ງປັນເນື້ອຫານີ້ ແລະ ເຜີຍແຜ່ຢູ່ນີ້ໄດ້ຕາມໃບອະນຸຍາດຂອງເວັບໄຊນີ້.
hint-form-copies = ຂ້ອຍຮູ້ວ່າໜ້ານີ້ເປີດເຜີຍຕໍ່ສາທາລະນະ ແລະ ເອີ້ນສຳເນົາຄືນບໍ່ໄດ້.

## The form editor

hint-editor-id = ສ່ວນທ້າຍຂອງທີ່ຢູ່ເວັບ: ໃຊ້ຕົວອັກສອນລາຕິນນ້ອຍ a–z, ຕົວເລກ ແລະ ເຄື່ອງໝາຍຂີດ. ໃຊ້ຄືກັນທຸກພາສາ ແລະ ປ່ຽນພາຍຫຼັງບໍ່ໄດ້.
hint-editor-translate = ຂຽນເປັນພາສາອື່ນກ່ອນ. ເລືອກພາສາຂອງທ່ານທາງຂວາ ແລ້ວແປຂໍ້ຄວາມຂ້າງລຸ່ມ.
hint-editor-body = ເນື້ອໃນ

## Needs, series, browsing, briefs

vocabulary-needs = ທ່ານຕ້ອງການເຮັດຫຍັງ?
field-needs = ຊ່ວຍໃນເລື່ອງ
vocabulary-selections = ຊຸດ
field-selections = ຊຸດ
vocabulary-stages = ຂັ້ນ
vocabulary-evidence-levels = ລະດັບຫຼັກຖານ
vocabulary-outcomes = ຜົນໄດ້ຮັບ
vocabulary-languages = ພາສາ
home-featured = ເລື່ອງເດັ່ນ
browse-narrow = ຈຳກັດລາຍການນີ້ໃຫ້ແຄບລົງ
browse-everything = ເບິ່ງທຸກເລື່ອງ
briefs = ເອກະສານສັ້ນສຳລັບການຂົນຂວາຍ
briefs-intro = ເລືອກກຸ່ມຜູ້ອ່ານ ແລະ ປະເທດ ເອກະສານສັ້ນແຕ່ລະສະບັບພິມອອກໄດ້ພໍດີສອງໜ້າ ບອກວ່າຂໍໃຫ້ເຮັດຫຍັງ ມີວິທີປະຕິບັດໃດທີ່ສະແດງໃຫ້ເຫັນເລື່ອງນັ້ນ ແລະ ບັນທຶກໄວ້ດີປານໃດ ແລະ ມາຈາກແຫຼ່ງຂໍ້ມູນໃດ
briefs-everywhere = ທຸກປະເທດ
brief-title = ເອກະສານສັ້ນສຳລັບ: { $audience }
brief-title-country = ເອກະສານສັ້ນສຳລັບ: { $audience } – { $country }
brief-asked = ສິ່ງທີ່ຂໍໃຫ້ເຮັດ
brief-shown = ວິທີປະຕິບັດທີ່ສະແດງໃຫ້ເຫັນເລື່ອງນີ້
brief-elsewhere = ມີໃຫ້ເຫັນຢູ່ປະເທດອື່ນ
brief-not-shown = ຢູ່ນີ້ຍັງບໍ່ທັນມີວິທີປະຕິບັດທີ່ສະແດງໃຫ້ເຫັນເລື່ອງນີ້
brief-also-asked = ສິ່ງທີ່ຂໍໃຫ້ເຮັດເພີ່ມເຕີມ
brief-from = ເອກະສານສັ້ນນີ້ເຮັດຂຶ້ນຈາກຫຍັງ
brief-print = ພິມອອກໄດ້ສອງໜ້າ

## The page of the design system

design-page = ລະບົບການອອກແບບ
design-intro = ສ່ວນປະກອບທີ່ໃຊ້ສ້າງໜ້າຕ່າງໆ ພ້ອມຂໍ້ຄວາມຈິງຂອງເວັບໄຊນີ້ ຜູ້ທີ່ປ່ຽນການອອກແບບກວດເບິ່ງທຸກສ່ວນໄດ້ຢູ່ນີ້
design-type = ຕົວອັກສອນ
design-colours = ສີ
design-parts = ສ່ວນປະກອບ
## Pictures

evidence-page = ແຜນທີ່ຫຼັກຖານ
evidence-intro = ມີຈັກເລື່ອງກ່ຽວກັບຫຍັງ ແລະ ບ່ອນໃດຍັງບໍ່ມີ ເລືອກຕົວເລກເພື່ອເບິ່ງວ່າມີເລື່ອງໃດແດ່
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name }ໃນແຜນທີ່
evidence-map-about = ສີ່ຫຼ່ຽມວາງໄວ້ໃກ້ຄຽງກັບບ່ອນຢູ່ໃນແຜນທີ່ ຕົວເລກນັບເລື່ອງທຸກປະເພດ
picture-table = ເບິ່ງເປັນຕາຕະລາງ
picture-entries = ຈຳນວນເລື່ອງ
picture-rest = ແລະ ອີກ { $count }
picture-more = ຮູບພາບອື່ນ
timeline-page = ເສັ້ນເວລາ
timeline-intro = ເລື່ອງທີ່ເລົ່າໄວ້ຢູ່ນີ້ແຕ່ລະປີ ແລະ ປີທີ່ຍັງບໍ່ມີເລື່ອງໃດ
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
   *[other] { $count } ປີທີ່ບໍ່ມີເລື່ອງໃດ
}
timeline-undated = ບໍ່ມີວັນທີ
partners-page = ໃຜເຮັດວຽກກັບໃຜ
partners-intro = ເສັ້ນເຊື່ອມສອງຊື່ທີ່ຢູ່ໃນເລື່ອງດຽວກັນ ຕົວຢ່າງ ຍ້ອນທັງສອງຮ່ວມໃນການປະຕິບັດດຽວກັນ ເສັ້ນຍິ່ງໜາ ຍິ່ງມີຫຼາຍເລື່ອງທີ່ກ່າວເຖິງທັງສອງ
partners-node = { $count ->
   *[other] { $name }: ຢູ່ໃນເລື່ອງດຽວກັນກັບອີກ { $count } ຊື່
}
partners-left-out = ຮູບສະແດງ { $shown } ຊື່ທີ່ຢູ່ຮ່ວມກັບຊື່ອື່ນຫຼາຍທີ່ສຸດ ຈາກທັງໝົດ { $count } ຊື່ ຕາຕະລາງມີຄົບທຸກຊື່
partners-with = ຢູ່ໃນເລື່ອງດຽວກັນກັບ
partners-like-organisations = ອົງການທີ່ຄ້າຍຄືກັບອົງການຂອງທ່ານ
partners-like-about = ຊອກຫາອົງການຂອງທ່ານ ຫຼື ອົງການທີ່ເຮັດວຽກຄືກັນ ຢູ່ຂ້າງແມ່ນອົງການທີ່ມີສິ່ງຄືກັນຫຼາຍທີ່ສຸດ ທັງຫົວຂໍ້ ປະເທດ ປະເພດອົງການ ແລະ ວຽກທີ່ເຮັດຮ່ວມກັນ
coverage-picture = ທຸກເລື່ອງ ແຍກຕາມພາສາ
## For trainers

slides = ສະໄລ້
slide = ສະໄລ້
slide-of = ສະໄລ້ { $number } ຈາກ { $total }
speaker-notes = ບັນທຶກ
full-screen = ເຕັມຈໍ
print-this = ພິມ
close = ປິດ
clock = ໂມງຈັບເວລາກິດຈະກຳ
clock-begin = ເລີ່ມ
clock-pause = ຢຸດຊົ່ວຄາວ
clock-again = ກັບໄປເລີ່ມຕົ້ນໃໝ່
clock-back = ກັບຄືນໜຶ່ງຂັ້ນ
clock-next = ຂັ້ນຕໍ່ໄປ
clock-less = ຫຼຸດໜຶ່ງນາທີ
clock-more = ເພີ່ມໜຶ່ງນາທີ
clock-step-left = ເວລາທີ່ເຫຼືອຂອງຂັ້ນນີ້
clock-over = ເກີນເວລາທີ່ວາງໄວ້
clock-left = ເວລາທີ່ເຫຼືອທັງໝົດ
clock-began = ເລີ່ມເມື່ອ
clock-ends = ສິ້ນສຸດເມື່ອ
clock-then = ຕໍ່ໄປ: { $step }
clock-done = ກິດຈະກຳຈົບແລ້ວ
clock-differ = ເວລາຂອງທຸກຂັ້ນລວມກັນໄດ້ { $sum } ນາທີ ແຕ່ວາງແຜນໄວ້ { $total } ນາທີ
handout = ເອກະສານແຈກ
handout-participants = ສຳລັບຜູ້ເຂົ້າຮ່ວມ
handout-trainer = ສຳລັບຄູຝຶກ
handout-how = ພິມໜ້ານີ້ໄດ້ຈາກເມນູຂອງບຣາວເຊີ
handout-notes = ບັນທຶກຂອງຂ້ອຍ

## Kept on the device

offline-page = ເກັບເວັບໄຊນີ້ໄວ້ໃນເຄື່ອງ
offline-intro = ໜ້າທີ່ເກັບໄວ້ບ່ອນນີ້ເປີດໄດ້ໂດຍບໍ່ຕ້ອງຕໍ່ອິນເຕີເນັດ ເລືອກພາສາທີ່ທ່ານຕ້ອງການ
offline-on-device = ທ່ານກຳລັງອ່ານສຳເນົາທີ່ຢູ່ໃນເຄື່ອງນີ້ແລ້ວ ໃຊ້ໄດ້ໂດຍບໍ່ຕ້ອງຕໍ່ອິນເຕີເນັດ ບໍ່ຕ້ອງເກັບຫຍັງເພີ່ມ
offline-otherwise = ເວັບໄຊທັງໝົດໃຊ້ຈາກໂຟນເດີໃນເຄື່ອງ ຫຼື ໃນແຟລດໄດຣ໌ໄດ້ຄືກັນ ໂດຍບໍ່ຕ້ອງຕໍ່ອິນເຕີເນັດ ຂໍສຳເນົາໄດ້ຈາກຜູ້ດູແລເວັບໄຊນີ້
offline-no-script = ການເກັບເວັບໄຊໄວ້ໃນບຣາວເຊີຕ້ອງໃຊ້ສະຄຣິບ ເຊິ່ງບໍ່ເຮັດວຽກຢູ່ບ່ອນນີ້
offline-unable = ບຣາວເຊີນີ້ເກັບເວັບໄຊບໍ່ໄດ້ ຕ້ອງເປັນລຸ້ນທີ່ໃໝ່ພໍ ແລະ ທີ່ຢູ່ຕ້ອງຂຶ້ນຕົ້ນດ້ວຍ https
offline-size = { $size } MB
offline-not-kept-yet = ຍັງບໍ່ໄດ້ເກັບ
offline-kept = ເກັບແລ້ວ
offline-in-part = ເກັບໄດ້ບາງສ່ວນ
offline-newer = ເກັບແລ້ວ ມີສະບັບທີ່ໃໝ່ກວ່າ
offline-newest = ເກັບແລ້ວ ເປັນສະບັບລ່າສຸດ
offline-save = ເກັບ
offline-update = ປັບເປັນສະບັບໃໝ່
offline-check = ກວດຫາສະບັບໃໝ່
offline-remove = ລຶບອອກ
offline-progress = ເກັບແລ້ວ { $percent } %
offline-failed = ໂຫຼດໄດ້ບໍ່ຄົບ ສ່ວນທີ່ໂຫຼດແລ້ວຍັງຢູ່ ລອງອີກຄັ້ງເມື່ອສັນຍານດີຂຶ້ນ
offline-removed = ລຶບອອກຈາກເຄື່ອງນີ້ແລ້ວ
offline-may-go = ບຣາວເຊີນີ້ບໍ່ໄດ້ຮັບຮອງວ່າຈະເກັບສຳເນົາໄວ້ ອາດລຶບເມື່ອເຄື່ອງຕ້ອງການພື້ນທີ່
offline-withdrawn = ມີບາງເລື່ອງຖືກຖອນອອກຈາກເວັບໄຊນີ້ ແລະ ໜ້າຂອງເລື່ອງນັ້ນຖືກລຶບຈາກສຳເນົາແລ້ວ ກະລຸນາປັບສຳເນົາເປັນສະບັບໃໝ່
offline-not-kept = ໜ້ານີ້ບໍ່ໄດ້ຢູ່ໃນເຄື່ອງນີ້
offline-not-kept-more = ດຽວນີ້ບໍ່ມີການເຊື່ອມຕໍ່ ແລະ ໜ້ານີ້ບໍ່ໄດ້ເກັບໄວ້ ລອງອີກຄັ້ງພາຍຫຼັງ
## What readers do with entries: cite, share, collect, compare, tell

cite-share = ອ້າງອີງ ແລະ ແບ່ງປັນ
qr-label = ໜ້ານີ້ຢູ່ອິນເຕີເນັດ
feedback-link = ບອກພວກເຮົາວ່າຜົນເປັນແນວໃດ
feedback-subject = ຜົນເປັນແນວໃດ: { $title }
feedback-body =
    ທ່ານໄດ້ລອງເຮັດຫຍັງ ແລະ ຢູ່ໃສ?

    ຜົນອອກມາແນວໃດ?

    ກະລຸນາຢ່າຂຽນຊື່ ຫຼື ລາຍລະອຽດຂອງຜູ້ເຄາະຮ້າຍ.
collection-page = ຊຸດລວມຂອງຂ້ອຍ
collection-about = ລາຍການທີ່ທ່ານເພີ່ມຈະເກັບໄວ້ໃນອຸປະກອນນີ້. ຈັດລຳດັບ, ພິມເປັນຫົວດຽວ ຫຼື ສົ່ງລິ້ງໃຫ້ຄົນອື່ນໄດ້.
compare-page = ທຽບລາຍການ
compare-about = ວາງທຽບກັນໄດ້ເຖິງສາມລາຍການ.
tools-without = ໜ້ານີ້ໃຊ້ໄດ້ສະເພາະເມື່ອມີ JavaScript.
tool-add = ເພີ່ມໃສ່ຊຸດລວມຂອງຂ້ອຍ
tool-remove = ເອົາອອກຈາກຊຸດລວມຂອງຂ້ອຍ
tool-collection = ຊຸດລວມຂອງຂ້ອຍ
tool-compare = ທຽບ
tool-choose = ເລືອກໄດ້ເຖິງສາມລາຍການຈາກຊຸດລວມຂອງທ່ານ
tool-copy-citation = ສຳເນົາການອ້າງອີງ
tool-copy = ສຳເນົາ
tool-save = ບັນທຶກ
tool-copy-address = ສຳເນົາທີ່ຢູ່ໜ້າ
tool-copied = ສຳເນົາແລ້ວ
tool-share = ແບ່ງປັນ
tool-failed = ໂຫຼດບໍ່ໄດ້. ກະລຸນາລອງອີກຄັ້ງ.
tool-more = ອ່ານຕື່ມໃນປະມວນຄຳສັບ
tool-empty = ຍັງບໍ່ມີຫຍັງຢູ່ນີ້. ເປີດລາຍການໜຶ່ງ ແລ້ວເລືອກ “ເພີ່ມໃສ່ຊຸດລວມຂອງຂ້ອຍ”.
tool-up = ຍ້າຍຂຶ້ນ: { $title }
tool-down = ຍ້າຍລົງ: { $title }
tool-out = ເອົາອອກ: { $title }
tool-print = ພິມເປັນຫົວ
tool-link = ສຳເນົາລິ້ງຂອງຊຸດລວມນີ້
tool-shared = ມີຜູ້ແບ່ງປັນຊຸດລວມນີ້ມາ. ຍັງບໍ່ແມ່ນຂອງທ່ານ.
tool-keep = ເພີ່ມໃສ່ຂອງຂ້ອຍ
tool-mine = ສະແດງຂອງຂ້ອຍ
tool-contents = ສາລະບານ
tool-unread = ໂຫຼດບໍ່ໄດ້: { $title }

## ສຳເນົາທີ່ເອົາຕິດຕົວໄປໄດ້

readme-open = ເມື່ອແຕກໄຟລ໌ຄົບແລ້ວ ໃຫ້ເປີດໂຟນເດີ ແລ້ວຄລິກສອງຄັ້ງໃສ່ index.html ໃຊ້ບຣາວເຊີໃດກໍເປີດໄດ້
readme-private = ສິ່ງທີ່ທ່ານອ່ານ ແລະ ຄົ້ນຫາຢູ່ບ່ອນນີ້ ຈະຢູ່ແຕ່ໃນເຄື່ອງນີ້ ບໍ່ມີຫຍັງຖືກສົ່ງໄປບ່ອນໃດ
readme-date = ສຳເນົານີ້ເຮັດເມື່ອວັນທີ { $date }
readme-check = ຖ້າຢາກຮູ້ວ່າສຳເນົານີ້ຄົບຖ້ວນ ແລະ ບໍ່ຖືກແກ້ໄຂຫຼືບໍ່ ແລະ ມີເລື່ອງໃດໃນນີ້ຖືກຖອນອອກຫຼັງຈາກນັ້ນຫຼືບໍ່: fieldbook verify
download-page = ເອົາຕິດຕົວໄປໃຊ້
download-intro = ໄຟລ໌ເຫຼົ່ານີ້ອ່ານໄດ້ໂດຍບໍ່ຕ້ອງຕໍ່ອິນເຕີເນັດ ສຳເນົາໃສ່ແຟລດໄດຣ໌ USB ຫຼື ສົ່ງຈາກໂທລະສັບເຄື່ອງໜຶ່ງໄປອີກເຄື່ອງໜຶ່ງກໍໄດ້
download-zip = ທຸກໜ້າ ແບບຕ້ອງແຕກໄຟລ໌ກ່ອນ
download-zip-for = ສຳລັບຄອມພິວເຕີ: ມີທຸກໜ້າ ຄົ້ນຫາໄດ້
download-zip-how = ສຳເນົາໄຟລ໌ໃສ່ຄອມພິວເຕີ ຄລິກຂວາໃສ່ໄຟລ໌ ແລ້ວເລືອກ “ແຕກໄຟລ໌ທັງໝົດ” (Extract All) ເປີດໂຟນເດີໃໝ່ ແລ້ວເປີດ index.html ຖ້າເປີດຢູ່ໃນໄຟລ໌ zip ໂດຍກົງ ລິ້ງ ແລະ ການຄົ້ນຫາຈະໃຊ້ບໍ່ໄດ້
download-html = ໄຟລ໌ດຽວສຳລັບໂທລະສັບ
download-html-for = ຂໍ້ຄວາມທັງໝົດໃນໜ້າດຽວ ເປີດດ້ວຍບຣາວເຊີໃດກໍໄດ້ ຄົ້ນຫາໄດ້
download-html-how = ສຳເນົາໄຟລ໌ໃສ່ໂທລະສັບ ຊອກຫາໄຟລ໌ໃນແອັບຈັດການໄຟລ໌ ແລ້ວເປີດດ້ວຍບຣາວເຊີ
download-epub = ປຶ້ມ
download-epub-for = ສຳລັບເຄື່ອງອ່ານປຶ້ມເອເລັກໂຕຣນິກ ແລະ ແອັບອ່ານປຶ້ມ
download-epub-how = ເປີດດ້ວຍແອັບອ່ານປຶ້ມ ຫຼື ສຳເນົາໃສ່ເຄື່ອງອ່ານປຶ້ມເອເລັກໂຕຣນິກ
download-zim = ໄຟລ໌ Kiwix
download-zim-for = ສຳລັບແອັບ Kiwix ຫຼື ເຊີເວີ Kiwix ໃນຫ້ອງຝຶກອົບຮົມ
download-zim-how = ເປີດດ້ວຍ Kiwix ຖ້າເຄື່ອງໃຊ້ Android 11 ຂຶ້ນໄປ ໃຫ້ຕິດຕັ້ງ Kiwix ຈາກ kiwix.org ເພາະແອັບຈາກ Play Store ເປີດໄຟລ໌ທີ່ສຳເນົາໃສ່ໂທລະສັບບໍ່ໄດ້
download-pdf = ສຳລັບພິມອອກ
download-pdf-for = ຈັດໜ້າຂະໜາດ A4
download-pdf-how = ເປີດແລ້ວພິມອອກໄດ້ເລີຍ ຖ້າໃຊ້ໂປຣແກຣມອ່ານໜ້າຈໍ ໜ້າເວັບຈະອ່ານງ່າຍກວ່າ
download-languages = ພາສາ: { $languages }
download-file = { $name } ({ $size } ເຮັດເມື່ອວັນທີ { $date })
download-check = ສຳເນົາຄົບຖ້ວນ ແລະ ບໍ່ຖືກແກ້ໄຂຫຼືບໍ່
download-check-how = ສຳເນົາຖືກສົ່ງຕໍ່ຈາກມືໜຶ່ງໄປອີກມືໜຶ່ງເປັນເວລາຫຼາຍປີ ຄຳສັ່ງຂ້າງລຸ່ມບອກວ່າ ສຳເນົາຍັງຄືກັບຕອນທີ່ເຮັດຫຼືບໍ່ ເຮັດມາດົນປານໃດແລ້ວ ແລະ ມີເລື່ອງໃດໃນນັ້ນຖືກຖອນອອກຫຼັງຈາກນັ້ນຫຼືບໍ່
