# Thai: translated from en.ftl.

site-title = Fieldbook
site-description = แนวปฏิบัติที่มีแนวโน้มดีในการต่อต้านการค้ามนุษย์และการแสวงหาประโยชน์ในเอเชีย: มีใครทำอะไรไปแล้ว เกิดผลอย่างไร และคนอื่นต้องมีอะไรบ้างหากจะทำซ้ำ

## Every page

skip-to-content = ข้ามไปยังเนื้อหา
menu = เมนู
home = หน้าแรก
languages = ภาษา
breadcrumbs = คุณอยู่ที่นี่
feed = ฟีดข่าว
edit-page = เสนอการแก้ไข
licence-note = ข้อความเป็นไปตามสัญญาอนุญาตที่ระบุไว้ในแต่ละหน้า แหล่งข้อมูลระบุไว้ในเชิงอรรถ
open-data = ข้อมูลเปิด

## Home

home-browse = ค้นหาสิ่งที่คุณต้องการ
home-topics = ตามหัวข้อ
home-new = มีอะไรใหม่
home-collections = ในคลังความรู้นี้
count-entries = { $count ->
   *[other] { $count } เรื่อง
}
count-languages = { $count ->
   *[other] { $count } ภาษา
}

## Lists

pages = หน้า
page-of = หน้า { $page } จาก { $pages }
previous-page = ก่อนหน้า
next-page = ถัดไป
nothing-here = ยังไม่มีเนื้อหา
all-terms = { $name }ทั้งหมด
narrower-terms = แยกย่อยลงไป
glossary-letters = ตัวอักษร
all-entries = ทุกเรื่องเรียงตามตัวอักษร

## Search

search = ค้นหา
search-without = การค้นหาต้องใช้สคริปต์ ซึ่งไม่ทำงานที่นี่ รายการด้านล่างนำไปสู่ทุกเรื่อง
search-filters = จำกัดผลลัพธ์
search-collection = หมวด
search-language = ภาษาของข้อความ
search-clear = ล้างตัวเลือกทั้งหมด
search-more = แสดงเพิ่มเติม
search-wider = รูปอื่นของคำที่คุณค้นหา
search-show-wider = แสดงเรื่องที่มีรูปอื่นของคำที่คุณค้นหา
search-suggestion = คุณหมายถึง “{ $query }” หรือไม่
search-none = ไม่พบอะไร ลองใช้คำอื่นหรือใช้คำน้อยลง หรือดูจากรายการด้านล่าง
search-none-chosen = ไม่พบอะไรตามตัวเลือกเหล่านี้
search-partial = ไม่มีเรื่องใดที่มีคำเหล่านี้ครบ เรื่องต่อไปนี้มีบางคำ
search-similar = ไม่พบคำตามที่พิมพ์ ค้นหาด้วยคำที่คล้ายกันแทน:
search-incomplete = โหลดดัชนีบางส่วนไม่ได้ ผลลัพธ์อาจไม่ครบ
search-retry = ลองอีกครั้ง
search-failed = เริ่มการค้นหาไม่ได้ โปรดโหลดหน้านี้ใหม่ หรือดูจากรายการด้านล่าง
search-busy = กำลังค้นหา…

## Entries

contents = ในหน้านี้
facts = ข้อมูลโดยสรุป
criteria = เกณฑ์
criteria-note = สิ่งที่แหล่งข้อมูลกล่าวไว้ในแต่ละเกณฑ์ที่ผู้ตรวจทานให้คะแนน “ยังไม่ได้ให้คะแนน” หมายความว่ายังไม่มีผู้ตรวจทานคนใดให้คะแนน
not-rated = ยังไม่ได้ให้คะแนน
score-of = { $score } จาก { $most }
keep-reading = อ่านต่อ
like-this-organisations = องค์กรที่คล้ายกับองค์กรนี้ที่สุด
reading-time = { $minutes ->
   *[other] ใช้เวลาอ่าน { $minutes } นาที
}
unit-minutes = { $count ->
   *[other] { $count } นาที
}
footnotes = เชิงอรรถ
footnote-back = กลับไปที่ข้อความ
table = ตาราง
not-reviewed = ยังไม่มีผู้ตรวจทานให้คะแนนเรื่องนี้
needs-update = เรื่องนี้ต้องปรับปรุงให้เป็นปัจจุบัน
archived = เรื่องนี้เก็บไว้เป็นหลักฐานและไม่ปรับปรุงอีกแล้ว
callout-note = หมายเหตุ
callout-tip = เคล็ดลับ
callout-important = สำคัญ
callout-warning = คำเตือน
callout-caution = ข้อควรระวัง

## Reviews

review-page = เรื่องต่าง ๆ ได้รับการตรวจทานอย่างไร
review-intro = ผู้ตรวจทานให้คะแนนทุกเกณฑ์ตั้งแต่ 0 ถึง 4 และบอกเหตุผลด้วย เราเผยแพร่ทั้งคะแนน เหตุผล ชื่อ และองค์กรของผู้ตรวจทาน
review-from = { $field }: ตั้งแต่ “{ $term }” ขึ้นไป เรื่องต้องผ่านการตรวจทานนี้ก่อนเผยแพร่ ส่วนหน้าของเรื่องอื่นจะบอกว่ายังไม่มีใครให้คะแนน
review-reviewers = { $count ->
   *[other] ผู้ตรวจทานอย่างน้อย { $count } คนให้คะแนนทุกเกณฑ์
}
review-others = ผู้ตรวจทานมาจากคนละองค์กร และไม่มีองค์กรใดในนั้นมีส่วนร่วมในงานที่ให้คะแนน
review-least = “{ $is }” ({ $field }) ต้องมี “{ $least }” หรือสูงกว่า ({ $then })
review-with = “{ $is }” ({ $field }) ต้องมีอย่างน้อยหนึ่งรายการแบบนี้ ({ $then }): { $mark }
review-questions = ผู้ตรวจทานถามอะไร
review-criterion = เกณฑ์
review-question = คำถาม
review-scale = คะแนนหมายความว่าอย่างไร
review-score = คะแนน
review-reason = เหตุผล
score-0 = ไม่พบเลย
score-1 = เล็กน้อย
score-2 = บางส่วน
score-3 = ส่วนใหญ่
score-4 = ครบถ้วน
notice-review-due = เรื่องนี้ควรได้รับการตรวจทานอีกครั้งภายใน { $date } แต่ยังไม่ได้ทำ ข้อเท็จจริงอาจเปลี่ยนไปแล้ว

## What was withdrawn

withdrawn = หน้านี้ถูกถอนออกแล้ว
withdrawn-more = หน้านี้ไม่ได้เป็นส่วนหนึ่งของเว็บไซต์นี้แล้ว ถ้าคุณมีสำเนา โปรดลบทิ้งและอย่าส่งต่อ

## What is here and what is missing

coverage-page = มีอะไรแล้ว และยังขาดอะไร
coverage-intro = ตัวเลขคือจำนวนเรื่อง ช่องว่างแสดงว่ายังขาดตัวอย่างตรงนั้น
coverage-translations = คำแปล
coverage-language = ภาษา
coverage-originals = เขียนเป็นภาษานี้แต่แรก
coverage-done = ตรวจทานแล้ว
coverage-machine = ฉบับร่างโดยเครื่อง
coverage-draft = ฉบับร่าง
coverage-stale = ล้าสมัย
coverage-unverified = ยังไม่ได้เทียบ
coverage-missing = ยังขาด
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = การตรวจทานที่ครบกำหนด
coverage-due-none = ไม่มีการตรวจทานที่ครบกำหนดภายใน 60 วันข้างหน้า

## Translations

notice-untranslated = หน้านี้ยังไม่มีฉบับภาษา{ $language } คุณกำลังอ่านฉบับภาษา{ $shown }
notice-machine = คำแปลนี้เป็นฉบับร่างที่เครื่องแปลจากภาษา{ $source } ยังไม่มีใครตรวจทาน
notice-draft = คำแปลนี้เป็นฉบับร่างที่ยังไม่มีใครตรวจทาน
notice-stale = ข้อความภาษา{ $source }เปลี่ยนไปแล้วหลังจากที่ทำคำแปลนี้ ส่วนที่เปลี่ยน: { $sections }
notice-unverified = ไม่มีบันทึกว่าคำแปลนี้แปลจากข้อความภาษา{ $source }รุ่นใด
read-source = อ่านฉบับภาษา{ $source }
translate-this = ช่วยแปลหน้านี้
untranslated-badge = ภาษา{ $language }
section-of-fields = ชื่อเรื่องและข้อมูลโดยสรุป

## Address not found and language chooser

not-found-title = ไม่พบหน้านี้
not-found-text = ไม่มีหน้าตามที่อยู่นี้ หน้าอาจถูกย้าย หรือพิมพ์ที่อยู่ผิด
not-found-home = ไปที่หน้าแรก
chooser-title = เลือกภาษาของคุณ
unzip-first = หากลิงก์ในหน้านี้เปิดไม่ได้ ให้แตกไฟล์ zip ทั้งหมดก่อน แล้วเปิดหน้านี้อีกครั้ง

## Collections

collection-practices = แนวปฏิบัติ
collection-practices-about = มีใครทำอะไรไปแล้วเพื่อต่อต้านการค้ามนุษย์และการแสวงหาประโยชน์ เกิดผลอย่างไร และคนอื่นต้องมีอะไรบ้างหากจะทำซ้ำ
collection-guides = คู่มือ
collection-guides-about = วิธีทำทีละขั้นตอน
collection-factsheets = เอกสารสรุป
collection-factsheets-about = คู่มือฉบับย่อสองหน้าสำหรับพิมพ์
collection-sessions = แผนกิจกรรมอบรม
collection-sessions-about = แผนที่วิทยากรพิมพ์ออกมาใช้จัดอบรมได้
collection-recommendations = ข้อเสนอแนะ
collection-recommendations-about = สิ่งที่ขอให้ผู้ออกกฎหมาย องค์กร แหล่งทุน สื่อ และนักวิจัยทำ พร้อมแนวปฏิบัติที่แสดงให้เห็นเรื่องนั้น
collection-networks = เครือข่าย
collection-networks-about = คณะกรรมการ แนวร่วม และคณะทำงาน และสิ่งที่ทำให้กลุ่มเหล่านี้อยู่ร่วมกันได้
collection-organisations = องค์กร
collection-organisations-about = ผู้ที่มีส่วนร่วมในงานที่เล่าไว้ในที่นี้
collection-glossary = อภิธานศัพท์
collection-glossary-about = คำที่คนทำงานใช้ อธิบายด้วยภาษาง่าย ๆ
collection-sources = แหล่งข้อมูล
collection-sources-about = เอกสารที่เป็นที่มาของข้อเท็จจริงทุกข้อในที่นี้
collection-news = ข่าว
collection-news-about = บันทึกจากพื้นที่ ระบุวันที่
collection-pages = เกี่ยวกับเว็บไซต์นี้
collection-pages-about = เว็บไซต์นี้คืออะไร และจะมีส่วนร่วมได้อย่างไร

## Vocabularies with pages

vocabulary-topics = หัวข้อ
vocabulary-audiences = กลุ่มผู้อ่าน
vocabulary-levels = ระดับ
vocabulary-countries = ประเทศ

## Fields

field-title = ชื่อเรื่อง
field-summary = บทสรุป
field-status = สถานะ
field-topics = หัวข้อ
field-audiences = สำหรับ
field-countries = ประเทศ
field-organisations = องค์กร
field-sources = แหล่งข้อมูล
field-reviewed_on = ตรวจทานเมื่อ
field-review_due = ครบกำหนดตรวจทาน
field-reviews = การตรวจทาน
field-licence = สัญญาอนุญาต
field-safeguarding = การคุ้มครองผู้คน
field-images = ภาพ
field-documented_on = บันทึกเมื่อ
field-period = ช่วงเวลา
field-level = ระดับ
field-exploitation = การแสวงหาประโยชน์
field-sector = ภาคเศรษฐกิจ
field-stage = ขั้น
field-evidence_level = ระดับหลักฐาน
field-outcome = ผลลัพธ์
field-depth = ความละเอียด
field-building_blocks = องค์ประกอบสำคัญ
field-criteria = เกณฑ์
field-code = รหัส
field-version = รุ่น
field-series = ชุด
field-practices = แนวปฏิบัติที่แสดงให้เห็นเรื่องนี้
field-of_guide = สรุปจากคู่มือ
field-name = ชื่อ
field-acronym = ชื่อย่อ
field-name_aliases = ชื่ออื่นที่ใช้
field-kind = ประเภท
field-website = เว็บไซต์
field-activity = กิจกรรมหลัก
field-formality = ความเป็นทางการ
field-members = สมาชิก
field-secretariat = สำนักเลขานุการ
field-dates = วันเวลา
field-statement = ข้อเสนอแนะ
field-audience = เสนอต่อ
field-number = หมายเลข
field-source = แหล่งข้อมูล
field-label = คำศัพท์
field-definition = คำนิยาม
field-broader = คำที่กว้างกว่า
field-forms = รูปคำอื่น
field-avoid = คำที่ควรเลี่ยง
field-term = แทนคำว่า
field-prefer = ให้ใช้
field-why = เพราะ
field-csl_type = ประเภท
field-author = ผู้เขียน
field-issued = เผยแพร่เมื่อ
field-container_title = อยู่ใน
field-collection_title = ชุด
field-publisher = ผู้จัดพิมพ์
field-publisher_place = สถานที่พิมพ์
field-url = ที่อยู่เว็บ
field-language = ภาษา
field-duration = ระยะเวลา
field-objectives = ผู้เข้าร่วมจะทำอะไรได้
field-materials = สิ่งที่ต้องเตรียม
field-uses = เนื้อหาที่ใช้
field-mode = รูปแบบการจัด
field-group_size = ขนาดกลุ่ม
field-date = วันที่
field-organisation = องค์กร
field-independent_evaluation = การประเมินโดยผู้ประเมินอิสระ
field-reviewer = ผู้ตรวจทาน

## Backlinks

backlink-practices = แนวปฏิบัติที่อ้างถึงเรื่องนี้
backlink-practices-organisations = แนวปฏิบัติที่องค์กรนี้มีส่วนร่วม
backlink-practices-sources = แนวปฏิบัติที่มาจากแหล่งข้อมูลนี้
backlink-guides = คู่มือที่ใช้เรื่องนี้
backlink-guides-practices = คู่มือที่ใช้แนวปฏิบัตินี้
backlink-factsheets = เอกสารสรุป
backlink-factsheets-of_guide = คู่มือนี้ในสองหน้า
backlink-sessions = แผนกิจกรรมอบรมที่ใช้เรื่องนี้
backlink-recommendations = ข้อเสนอแนะที่อ้างถึงเรื่องนี้
backlink-recommendations-practices = ข้อเสนอแนะที่แนวปฏิบัตินี้แสดงให้เห็น
backlink-recommendations-source = ข้อเสนอแนะจากแหล่งข้อมูลนี้
backlink-networks = เครือข่ายที่อ้างถึงเรื่องนี้
backlink-networks-members = เครือข่ายที่องค์กรนี้เป็นสมาชิก
backlink-organisations = องค์กรที่อ้างถึงเรื่องนี้
backlink-glossary = คำในอภิธานศัพท์
backlink-sources = แหล่งข้อมูลที่อ้างถึงเรื่องนี้
backlink-news = ข่าวที่กล่าวถึงเรื่องนี้
backlink-pages = หน้าที่กล่าวถึงเรื่องนี้

## Sections of entries

section-background = ความเป็นมาและบริบท
    .aliases = ความเป็นมา | บริบทและความเป็นมา
section-implementation = การดำเนินงาน
    .aliases = การนำไปปฏิบัติ | สิ่งที่ได้ดำเนินการ
section-achievements = ผลสำเร็จ
    .aliases = ความสำเร็จ | ผลที่เกิดขึ้น
section-ethics = จริยธรรม
    .aliases = ประเด็นทางจริยธรรม
section-lessons = บทเรียนที่ได้รับ
    .aliases = บทเรียน | บทเรียนที่ได้เรียนรู้
section-replicability = เงื่อนไขในการนำไปทำซ้ำ
    .aliases = การนำไปทำซ้ำ | เงื่อนไขในการขยายผล
section-references = เอกสารอ้างอิง
section-context = บริบท
section-concepts = แนวคิดสำคัญ
section-steps = ขั้นตอน
section-guidelines = แนวทางปฏิบัติ
section-examples = ตัวอย่าง
section-problems = ปัญหาที่พบ
section-key-points = ประเด็นสำคัญ
section-checklist = รายการตรวจสอบ
section-more = อ่านเพิ่มเติม
    .aliases = ข้อมูลเพิ่มเติม
section-about = เกี่ยวกับ
section-purpose = วัตถุประสงค์
section-structure = โครงสร้าง
section-success-factors = ปัจจัยแห่งความสำเร็จ
section-outline = แผนโดยสังเขป
section-activities = กิจกรรม
section-facilitator-notes = ข้อแนะนำสำหรับกระบวนกร
section-debrief = การสรุปบทเรียนหลังกิจกรรม
section-lead = บทนำ

## Diagnostics

diag-not-utf8 = ไฟล์นี้ไม่ใช่ UTF-8 ตั้งแต่บรรทัด { $line }
diag-file-too-large = ไฟล์นี้มีขนาด { $size } MB เกินขีดจำกัด { $limit } MB
diag-unreadable = อ่านไฟล์นี้ไม่ได้: { $detail }
diag-misplaced-file = ไฟล์นี้ไม่ได้อยู่ในที่ที่คลังความรู้ใช้ จึงถูกข้ามไป
diag-id-not-slug = ชื่อโฟลเดอร์ `{ $id }` ไม่ใช่ slug หรือเป็นชื่อที่สงวนไว้สำหรับหน้ารายการ
diag-duplicate-id = id `{ $id }` ถูกใช้สองครั้ง
diag-duplicate-language = มีไฟล์สองไฟล์สำหรับภาษา `{ $language }`
diag-unknown-language = `{ $language }` ไม่ใช่ภาษาของเว็บไซต์นี้
diag-missing-source = เรื่องนี้ไม่มีไฟล์ในภาษาต้นฉบับ
diag-no-site = ไม่มี `site.toml` ที่นี่
diag-bad-toml = ไม่ใช่ TOML ที่ถูกต้อง: { $detail }
diag-unknown-key = ไม่รู้จักคีย์ `{ $key }`
diag-bad-value = พบ { $found } แต่ต้องเป็น { $wanted }
diag-missing-key = ขาดคีย์ `{ $key }`
diag-unknown-vocabulary = ไม่มีชุดคำศัพท์ `{ $vocabulary }`
diag-unknown-collection = ไม่มีหมวดเนื้อหา `{ $collection }`
diag-editor-file = ตัวแก้ไขแบบฟอร์มต้องใช้ `{ $file }` ซึ่ง{ $state ->
    [missing] ไม่มีอยู่
    [changed] ไม่ใช่ไฟล์ที่รุ่นนี้ทำไว้ให้ใช้
   *[unreadable] อ่านไม่ได้
}
diag-no-front-matter = ไม่มีส่วนหัวระหว่างบรรทัด `---` สองบรรทัด หรือส่วนหัวไม่ได้ปิด
diag-bad-yaml = ไม่ใช่ YAML ที่ถูกต้อง: { $detail }
diag-yaml-budget = ส่วนหัวนี้ซ้อนลึกเกินไป ยาวเกินไป หรือขยายตัวมากเกินไป: { $detail }
diag-unknown-field = ไม่รู้จักฟิลด์ `{ $field }` ใน `{ $collection }`
diag-missing-field = `{ $collection }` ต้องมีฟิลด์ `{ $field }`
diag-wrong-type = พบ { $found } แต่ต้องเป็น { $wanted }
diag-bad-date = `{ $date }` ไม่ใช่วันที่
diag-too-long = `{ $field }` มี { $length } อักขระ เกินขีดจำกัด { $limit }
diag-out-of-range = { $number } อยู่นอกช่วงที่อนุญาต
diag-unknown-term = `{ $term }` ไม่ใช่คำใน `{ $vocabulary }`
diag-shared-field = `{ $field }` เป็นฟิลด์ที่ทุกภาษาใช้ร่วมกัน จึงใส่ในไฟล์คำแปลไม่ได้
diag-review-rule = `{ $field }: { $value }` ต้องมี `{ $then }` อย่างน้อย `{ $least }`
diag-review-evidence = `{ $field }: { $value }` ต้องมีอย่างน้อยหนึ่งรายการใน `{ $then }` ที่ระบุ `{ $least }: true`
diag-review-missing = `status: { $status }` ต้องมีการตรวจทานที่ครบถ้วน { $needed } ครั้ง ขณะนี้นับได้ { $counted } ครั้ง
diag-review-not-counted = การตรวจทานนี้ไม่นับ: { $reason ->
    [incomplete] ไม่มีคะแนนหรือเหตุผลสำหรับ { $criteria }
    [own-organisation] องค์กรของผู้ตรวจทานมีส่วนร่วมในงานที่ให้คะแนน
    [same-organisation] มีคนจากองค์กรเดียวกันตรวจทานแล้ว
   *[same-reviewer] { $reviewer } ตรวจทานแล้ว
}
diag-review-due = { $state ->
    [past] เลยกำหนดตรวจทานเมื่อ { $date } แล้ว
   *[soon] ครบกำหนดตรวจทานวันที่ { $date }
}
diag-revoked-entry = `{ $entry }` ถูกถอนออกเมื่อ { $date } และต้องไม่เผยแพร่อีก
diag-withdrawal-unlisted = เรื่องนี้ถูกถอนออกแล้ว แต่สำเนาของเว็บไซต์จะไม่ทราบ เพราะไม่มีอยู่ใน `revocations.json`
diag-bad-revocations = อ่านรายการสิ่งที่ถูกถอนออกนี้ไม่ได้: { $detail }
diag-revocations-signature = ลายเซ็นของรายการนี้ใช้ไม่ได้: { $detail }
diag-empty-section = หัวข้อ “{ $section }” ยังไม่มีเนื้อหา
diag-missing-section = ขาดหัวข้อ “{ $section }”
diag-missing-message = ขาดข้อความ { $count } รายการใน `{ $language }`: { $id }
diag-bad-message = ไม่ใช่ข้อความที่ถูกต้อง: { $detail }
diag-duplicate-anchor = จุดเชื่อม `{ $anchor }` ถูกใช้สองครั้ง หรือเป็นชื่อที่สงวนไว้
diag-html-refused = ไม่อนุญาตให้ใช้ `{ $name }` ใน HTML ตรงนี้
diag-link-scheme = ไม่อนุญาตลิงก์ที่ใช้ `{ $scheme }`
diag-image-no-alt = ภาพ `{ $image }` ไม่มีคำบรรยายสำหรับผู้ที่มองไม่เห็นภาพ
diag-remote-image = ภาพ `{ $image }` ไม่ใช่ไฟล์ของเว็บไซต์นี้
diag-unknown-footnote = ไม่มีเชิงอรรถ `{ $label }`
diag-file-refused = ไฟล์ที่เผยแพร่คู่กับเรื่องได้มีเพียงภาพ JPEG, PNG และ WebP
diag-picture-broken = ลบข้อมูลที่ซ่อนอยู่ในภาพนี้ไม่ได้: { $detail }
diag-image-metadata = ไฟล์ภาพนี้มีข้อมูลอื่นนอกจากภาพที่เห็น: { $hidden }
diag-broken-link = ลิงก์ `{ $target }` ไม่มีปลายทาง
diag-broken-anchor = ลิงก์ `{ $target }` ชี้ไปยังส่วนที่ไม่มีอยู่
diag-broken-image = ไม่มีภาพ `{ $target }` อยู่ข้างไฟล์นี้
diag-bad-alias = ที่อยู่เดิม `{ $alias }` นำมาที่นี่ไม่ได้
diag-broken-reference = ไม่มีเรื่อง `{ $target }` ใน `{ $collection }`
diag-email-address = `{ $text }` เป็นอีเมลของบุคคล
diag-phone-number = `{ $text }` ดูเหมือนหมายเลขโทรศัพท์
diag-id-number = `{ $text }` ดูเหมือนเลขบัตรประจำตัวหรือหนังสือเดินทาง
diag-coordinates = `{ $text }` ระบุสถานที่ด้วยพิกัด
diag-birth-date = `{ $text }` ดูเหมือนวันเกิด
diag-child-age = อายุ `{ $text }` อยู่ข้างชื่อหรือสถานที่ รวมกันแล้วอาจชี้ถึงเด็กคนหนึ่งได้
diag-street-address = `{ $text }` ดูเหมือนที่อยู่เต็ม
diag-people-undeclared = ยังไม่ได้ระบุว่าจำคนใน `{ $image }` ได้หรือไม่
diag-consent-missing = จำคนใน `{ $image }` ได้ แต่ไม่มีบันทึกความยินยอม
diag-consent-expired = ความยินยอมสำหรับ `{ $image }` สิ้นสุดเมื่อ `{ $date }` จึงไม่เผยแพร่ภาพนี้
diag-consent-ends = ความยินยอมสำหรับ `{ $image }` จะสิ้นสุดเมื่อ `{ $date }`
diag-child-identifiable = จำเด็กใน `{ $image }` ได้
diag-harmful-wording = ถ้อยคำที่ทำร้าย: `{ $text }`
diag-doubtful-wording = ถ้อยคำที่ควรทบทวน: `{ $text }`
diag-rule-refused = ไม่รองรับกฎที่ขยายจาก `{ $name }`
diag-rule-pattern = รูปแบบนี้ใช้ไม่ได้: { $detail }
diag-waiver-without-reason = ข้อยกเว้นของ `{ $rule }` ไม่มีเหตุผล จึงไม่มีผล
diag-waiver-refused = `{ $rule }` ไม่ใช่กฎที่ยกเว้นได้
diag-waiver-unused = ไม่มีสิ่งใดที่นี่ต้องใช้ข้อยกเว้นของ `{ $rule }`
diag-template-error = { $detail }
diag-missing-template = ธีมนี้ไม่มีเทมเพลต `{ $template }`
diag-unknown-theme = ไม่มีธีม `{ $theme }`

help-did-you-mean = คุณหมายถึง `{ $near }` ใช่ไหม
help-one-of = ที่รู้จัก: { $known }
help-save-as-utf8 = บันทึกไฟล์ใหม่โดยเข้ารหัสเป็น UTF-8
help-split-file = แบ่งเป็นหลายเรื่อง หรือแยกภาพไปไว้เป็นไฟล์ต่างหาก
help-entry-place = ไฟล์ของแต่ละเรื่องคือ `content/<collection>/<id>/index.<language>.md`
help-rename-folder = ใช้ a–z, 0–9 และยัติภังค์เดี่ยว เช่น `{ $slug }`
help-keep-one-file = เก็บไว้ไฟล์เดียว อีกไฟล์หนึ่งคือ `{ $other }`
help-add-source = เพิ่ม `index.{ $language }.md` หรือระบุต้นฉบับไว้ในไฟล์นั้น: `source_language: …`
help-add-front-matter = เริ่มไฟล์ด้วยบรรทัด `---` ตามด้วยฟิลด์ต่าง ๆ แล้วปิดด้วยบรรทัด `---` อีกบรรทัด
help-close-front-matter = ปิดท้ายฟิลด์ด้วยบรรทัด `---`
help-add-field = เพิ่มบรรทัด `{ $field }: …` ระหว่างบรรทัด `---`
help-fill-field = เขียนค่าไว้หลัง `{ $field }:`
help-move-to-source = ฟิลด์นี้ต้องอยู่ในไฟล์ต้นฉบับ `{ $source }` ให้ลบออกจากไฟล์นี้
help-fill-section = เขียนเนื้อหาใต้หัวข้อนี้ ข้อความใน `<!-- … -->` ไม่แสดงบนเว็บไซต์
help-add-section = เพิ่มหัวข้อ `## { $section }` หรือเขียน `{"{"}#{ $id }{"}"}` ไว้หลังหัวข้อที่คุณใช้
help-range = ค่าที่อนุญาตคือ { $low } ถึง { $high }
help-date-format = เขียนเป็น `2002`, `2002-11` หรือ `2002-11-07`
help-date-impossible = ไม่มีวันนี้ในปฏิทิน
help-write-like = { $wanted ->
    [text] เขียนเป็นข้อความเดียว ใส่เครื่องหมายคำพูดถ้ามี `: `
    [list] เขียนเป็นรายการ: `[one, two]` หรือบรรทัดละหนึ่ง `- item`
    [map] เขียนเป็นบรรทัด `name: value` โดยย่อหน้าเข้าไป
    [date] เขียนวันที่ เช่น `2002-11-07`
    [whole-number] เขียนเป็นจำนวนเต็ม ไม่ใส่เครื่องหมายคำพูด
    [true-or-false] เขียน `true` หรือ `false`
    [url] เขียนที่อยู่เว็บที่ขึ้นต้นด้วย `https://`
   *[other] ดู docs/writing-entries.md
}
help-alias-form = เขียนเป็น `<collection>/<id>` โดยแต่ละส่วนต้องเป็น slug
help-alias-taken = มีเรื่องหนึ่งหรือที่อยู่เดิมอื่นใช้ที่อยู่นี้แล้ว: `{ $other }`
help-add-entry = เพิ่ม `{ $path }/index.en.md` หรือแก้ id ให้ถูกต้อง
help-install-editor = ใช้คำสั่ง `{ $command }` ในโฟลเดอร์ของเว็บไซต์ หรือเอา `[editor]` ออก
help-run-init = ใช้คำสั่ง `fieldbook init DIR` เพื่อสร้างเว็บไซต์ใหม่ หรือระบุโฟลเดอร์ของเว็บไซต์ด้วย `--root`
help-picture-kinds = แปลงไฟล์นี้เป็นภาพ หรือนำออกจากโฟลเดอร์ เพราะไฟล์ชนิดอื่นอาจมีชื่อและสถานที่ซ่อนอยู่
help-save-picture-again = เปิดภาพในโปรแกรมจัดการภาพ แล้วบันทึกใหม่
help-strip-picture = ลบข้อมูลออก: `fieldbook check --fix { $path }`
help-unique-anchor = ให้หัวข้อแต่ละหัวข้อมี id ไม่ซ้ำกัน ส่วน `lead`, `fn-…` และ `fnref-…` สงวนไว้
help-one-definition = จะแสดงเฉพาะคำอธิบายแรกของเชิงอรรถ
help-html-allowed = ใช้ Markdown หรือแท็กง่าย ๆ เช่น `<abbr>`, `<br>`, `<details>` โดยมีได้เฉพาะ `lang`, `dir` และ `title`
help-link-schemes = ลิงก์ไปยังไฟล์ เรื่องในคลังความรู้ `https:`, `http:` หรือ `mailto:`
help-image-alt = บอกในวงเล็บเหลี่ยมว่าภาพแสดงอะไร
help-image-in-folder = วางไฟล์ไว้ข้างไฟล์นี้ แล้วลิงก์ด้วยชื่อไฟล์
help-define-footnote = เขียนคำอธิบายเชิงอรรถ: `[^{ $label }]: …`
help-remove-detail = ลบออก หากจำเป็นต้องคงไว้ ให้บอกเหตุผล: `safeguarding: {"{"}waivers: [{"{"}rule: { $rule }, reason: …{"}"}]{"}"}` ดู docs/safeguarding.md
help-declare-people = ดูภาพแล้วเขียน `images: [{"{"}file: { $image }, alt: …, people: none{"}"}]` หรือ `unidentifiable` หรือ `identifiable`
help-record-consent = เพิ่ม `consent_ref` และ `consent_expires` หรือใช้ภาพที่จำใครไม่ได้
help-renew-consent = ขอความยินยอมอีกครั้งแล้วแก้ `consent_expires` หรือลบภาพ
help-no-child = ใช้ภาพอื่น กฎนี้ไม่มีข้อยกเว้น
help-wording = { $message }
help-pattern-syntax = เขียนตามที่ `regex` ของ Rust อ่านได้: ไม่มี look-around และ back-reference
help-give-reason = เพิ่ม `reason: …` เป็นหนึ่งประโยคที่ผู้ตรวจทานเข้าใจ
help-review-first = `fieldbook report reviews --sheet { $entry }` พิมพ์สิ่งที่ต้องให้คะแนน ระหว่างนี้ให้เขียน `status: in-review`
help-review-again = ตรวจข้อเท็จจริง แล้วเขียนวันที่ใน `reviewed_on` และวันครั้งต่อไปใน `review_due`
help-keep-withdrawn = เขียน `status: withdrawn` หากผู้เกี่ยวข้องยินยอมให้เผยแพร่อีกครั้ง ให้ใช้ id ใหม่
help-withdraw = สั่ง `fieldbook withdraw { $entry }`
help-sign-revocations = ลงลายเซ็นด้วย `minisign -Sm revocations.json` หรือถอนออกด้วย `--key`
help-delete-waiver = ลบออก หรือแก้ `text`
help-view-fields = ฟิลด์ของวิวนี้: { $fields }

kind-nothing = ค่าว่าง
kind-text = ข้อความ
kind-plain = ตัวเลข หรือ `true`/`false`
kind-list = รายการ
kind-map = ฟิลด์ที่มีชื่อ
kind-date = วันที่
kind-whole-number = จำนวนเต็ม
kind-true-or-false = `true` หรือ `false`
kind-url = ที่อยู่เว็บ
kind-owner = รูปแบบที่ไม่มีช่องว่าง และ `@ชื่อ` หรืออีเมลของผู้ตรวจแต่ละคน
kind-table = ตาราง
kind-list-of-texts = รายการของข้อความ
kind-list-of-tables = รายการของตาราง
kind-severity = `error` หรือ `warning`
kind-names = `regions` หรือ `languages`
kind-choice = ค่าใดค่าหนึ่งที่รู้จัก
kind-term-field = ชื่อฟิลด์ที่มีคำศัพท์
kind-reference-field = ชื่อฟิลด์ที่ระบุรายการของคอลเลกชันเดียว

## Command line

cli-built = สร้างแล้ว { $pages ->
   *[other] { $pages } หน้า
} ใน { $languages ->
   *[other] { $languages } ภาษา
} รวม { $files ->
   *[other] { $files } ไฟล์
} ใช้เวลา { $seconds } วินาที
cli-open = เปิด { $path } ในเบราว์เซอร์
cli-failed = ข้อผิดพลาด { $errors ->
   *[other] { $errors } รายการ
} คำเตือน { $warnings ->
   *[other] { $warnings } รายการ
} ไม่ได้เขียนไฟล์ใด ผลลัพธ์เดิมยังคงอยู่
cli-checked = ข้อผิดพลาด { $errors ->
   *[other] { $errors } รายการ
} คำเตือน { $warnings ->
   *[other] { $warnings } รายการ
}
cli-warnings = คำเตือน { $warnings ->
   *[other] { $warnings } รายการ
}
cli-languages = ภาษา       ต้นฉบับ       คำแปล    เครื่อง  ล้าสมัย    ยังไม่ยืนยัน      ขาด
cli-found = { $count ->
   *[other] { $count } รายการ
}
cli-partial = ไม่มีรายการที่มีครบทุกคำ รายการเหล่านี้มีบางคำ
cli-suggestion = คุณหมายถึง: { $query }
cli-unknown-language = ไม่มีภาษา `{ $language }` ภาษาที่มีคือ { $known }
cli-unknown-value = ไม่มีรายการใดที่ `{ $field }` เป็น `{ $value }`
cli-nearest-value = ช่วยเหลือ: คุณหมายถึง `{ $value }` หรือไม่
cli-serving = เปิดให้ดูที่ { $address } กด Ctrl+C เพื่อหยุด
cli-reloaded = { $path } เปลี่ยนไป พร้อมแล้วใน { $milliseconds } ms
cli-port-taken = พอร์ต { $port } ถูกใช้อยู่ ให้เลือกพอร์ตอื่นด้วย `--port`
cli-created = เขียนเว็บไซต์ใหม่ไว้ที่ { $path } แล้ว
cli-next = ขั้นต่อไป: { $command }
cli-not-ours = { $path } มีไฟล์ที่ไม่ได้เกิดจากการสร้างเว็บไซต์ ให้เลือกโฟลเดอร์อื่นด้วย `--out` หรือทำโฟลเดอร์นั้นให้ว่าง
cli-not-empty = { $path } ไม่ว่าง ให้เลือกโฟลเดอร์อื่น
cli-accepted = { $count ->
   *[other] บันทึกแล้วว่าคำแปล { $count } รายการ
} ตรงกับต้นฉบับปัจจุบัน
cli-no-translations = ไม่มีคำแปลของเว็บไซต์นี้ตามพาธเหล่านี้
cli-unknown-collection = ไม่มีหมวด `{ $collection }` มี { $known }
cli-unknown-entry = ไม่มีรายการ `{ $entry }` ในเว็บไซต์นี้
cli-entry-form = ระบุรายการเป็น `collection/id` ไม่ใช่ `{ $entry }`
cli-needs-id = สร้าง id ด้วย a-z และ 0-9 จากชื่อเรื่องไม่ได้ โปรดเลือกเอง: `--id my-{ $collection }`
cli-bad-id = `{ $id }` ใช้เป็น id ไม่ได้ ใช้ a-z, 0-9 และขีดเดี่ยว ไม่เกิน 80 ตัว และไม่ใช่ชื่อหน้าของรายการ
cli-exists = มี { $path } อยู่แล้ว และไม่มีการเปลี่ยนแปลง
cli-translate-instead = ช่วยเหลือ: ถ้าจะแปล: `fieldbook translate { $entry } LANG` ถ้าเป็นรายการใหม่ให้เลือก `--id` อื่น
cli-same-language = `{ $entry }` เขียนด้วยภาษา `{ $language }` อยู่แล้ว โปรดเลือกภาษาอื่น
cli-written = เขียน { $path } แล้ว
cli-fixed = แก้ไข { $path } แล้ว: { $what }
cli-fix-byte-order-mark = เครื่องหมายลำดับไบต์ (BOM)
cli-fix-line-ends = การขึ้นบรรทัดใหม่
cli-fix-trailing-blanks = ช่องว่างท้ายบรรทัด
cli-fix-composition = การประกอบอักขระ (NFC)
cli-fix-field-order = ลำดับของช่องข้อมูล
cli-fix-end-of-file = ท้ายไฟล์
cli-fix-metadata = ข้อมูลที่ซ่อนอยู่ในภาพ
cli-not-inside = { $path } ไม่ใช่ไฟล์หรือโฟลเดอร์ของเว็บไซต์นี้
cli-no-git = `--changed` ต้องใช้ git แต่เรียกใช้ไม่ได้: { $detail }
cli-unknown-field = ไม่มีช่องข้อมูล `{ $field }` ที่มีคือ { $known }
cli-own-file = มี { $path } อยู่แล้วและโปรแกรมนี้ไม่ได้เขียน ให้ย้ายไฟล์นั้นออก หรือเขียนลงโฟลเดอร์อื่นด้วย `--out`
cli-no-editor = ไม่มีตัวแก้ไขแบบฟอร์ม: เพิ่ม `[editor]` พร้อม `backend` และ `repository` ใน site.toml
cli-forge-no-share = ไม่มีแบบฟอร์มแบ่งปันประสบการณ์: ระบุหมวดใน site.toml ที่ `[forge.share]`
cli-forge-no-install = ไม่มีงานตรวจ: บอกใน site.toml ที่ `[forge]` ว่าจะติดตั้งโปรแกรมนี้อย่างไร `install = ["…"]`
cli-forge-no-owners = ไม่มีผู้รับผิดชอบ: ระบุใน site.toml ที่ `[forge.owners]`
cli-no-base = git ไม่พบจุดที่สาขานี้แยกออกจาก { $tried } ระบุเองด้วย `--changed=REVISION` และถ้าโคลนมาแบบตื้นให้ดึงประวัติทั้งหมดมาก่อน
cli-stale-sections = มีการเปลี่ยนแปลงหลังจากแปลแล้ว:
cli-bad-po = { $path }: บรรทัดที่ { $line }: นี่ไม่ใช่คำแปลที่ `l10n export` เริ่มไว้: { $detail }
cli-po-homeless = ไม่ได้เขียนอะไรลงไป: ข้อความเหล่านี้ไม่มีที่ในต้นฉบับอีกแล้ว ให้ส่งออกใหม่แล้วย้ายด้วยมือ: { $keys }
cli-po-doubtful = ต้องดูอีกครั้ง เพราะต้นฉบับเปลี่ยนไปหรือไฟล์ระบุไว้: { $keys }
cli-po-missing = ยังไม่ได้แปล: { $keys }
cli-reviews = ครบกำหนด
cli-reviews-none = ไม่มีสิ่งใดครบกำหนด ไม่ขาดการตรวจทาน และไม่มีการยกเว้นกฎ
cli-reviews-missing = การตรวจทาน
cli-review-row = { $entry } ({ $status }): { $counted } จาก { $needed }
cli-review-due = { $entry }: { $date }{ $state ->
    [past] {" "}เลยกำหนดแล้ว
   *[soon] {""}
}
cli-waivers = กฎที่ได้รับการยกเว้น
cli-sheet-needs-review = แบบจำลองไม่ได้กำหนดเกณฑ์ตรวจทานให้ `{ $collection }`
cli-coverage-none = ยังไม่มี: { $terms }
cli-unknown-code = ไม่มีรหัส `{ $code }` ดูรายการใน docs/diagnostics.md
cli-explain = เหตุผลและสิ่งที่ควรทำ: `fieldbook explain { $code }`
cli-withdrawn = ถอน { $entry } ออกแล้ว โปรดสร้างและเผยแพร่เว็บไซต์ทันทีเพื่อให้หายไป
cli-withdrawn-limits = สำเนาที่ผู้อื่นทำไว้ หน้าที่เครื่องมือค้นหาเก็บไว้ และประวัติของคลังเก็บยังมีเนื้อหานี้อยู่ ขอให้ผู้ที่มีสำเนาลบออก และดู docs/withdrawing.md เรื่องประวัติ
cli-withdrawn-already = { $entry } ถูกถอนออกเมื่อ { $date }
cli-unsigned = { $path } ยังไม่มีลายเซ็น ลงลายเซ็นด้วย `minisign -Sm { $path }` หรือถอนออกด้วย `--key`
cli-bad-key = { $path } ใช้ลงลายเซ็นไม่ได้: { $detail }
cli-no-status = { $path } ไม่มี `status` ที่จะเปลี่ยนได้ โปรดแก้ไขก่อน

## การนำเข้า

cli-import-kind = นำเข้าไม่ได้ ให้ระบุไฟล์ `.docx` ไฟล์ `.csv` หรือโฟลเดอร์ที่มีไฟล์ Markdown
cli-import-too-large = ใหญ่เกินไป ไม่อ่านเกิน { $limit } MB
cli-import-no-pandoc = ไฟล์ Word ต้องใช้ pandoc ซึ่งเป็นโปรแกรมฟรีที่ยังไม่มีในเครื่องนี้ Windows: `winget install --id JohnMacFarlane.Pandoc`; macOS: `brew install pandoc`; Debian และ Ubuntu: `sudo apt install pandoc`; อื่น ๆ: pandoc.org/installing แล้วเปิดเทอร์มินัลใหม่และลองอีกครั้ง
cli-import-old-pandoc = pandoc นี้เก่าเกินไป ให้ติดตั้งรุ่น 2.15 ขึ้นไป
cli-import-word-damaged = ไม่ใช่เอกสาร Word หรือไฟล์เสีย: { $detail } ให้เปิดใน Word หรือ LibreOffice แล้วบันทึกใหม่เป็น `.docx`
cli-import-word-old = เป็นรูปแบบของ Word 97 ถึง 2003 ให้เปิดแล้วบันทึกเป็น `.docx`
cli-import-word-locked = ล็อกด้วยรหัสผ่าน ให้บันทึกสำเนาที่ไม่มีรหัสผ่าน
cli-import-which-collection = หัวข้อไม่ได้บอกว่าเอกสารนี้คืออะไร ให้ระบุด้วย `--collection` เลือกจาก { $known }
cli-import-needs-id = สร้างชื่อโฟลเดอร์ด้วย a-z และ 0-9 จากชื่อเรื่องไม่ได้ โปรดเลือกเอง: `--id village-radio`
cli-import-free-id = ช่วยเหลือ: ถ้าเป็นรายการใหม่ให้ใช้ `--id { $id }`
cli-import-collection = หมวด: { $collection }
cli-import-language = ภาษา: { $language }
cli-import-language-guessed = ภาษา: { $language } ดูจากข้อความ เลือกภาษาอื่นได้ด้วย `--lang`
cli-import-section = หัวข้อ “{ $heading }” คือส่วน `{ $section }`
cli-import-section-own = หัวข้อ “{ $heading }” ไม่ใช่ส่วนที่ต้องมี และคงไว้ตามเดิม
cli-import-section-missing = ไม่พบส่วน `{ $section }` จึงเพิ่มช่องว่างไว้
cli-import-personal = ตัดออก เพราะอาจนำไปถึงตัวบุคคล: `{ $text }` ({ $rule })
cli-import-hidden = ตัดออก: ข้อความที่ซ่อนไว้ “{ $text }”
cli-import-comment = ตัดออก: ความคิดเห็น “{ $text }”
cli-import-picture-kind = ตัดออก: ภาพ { $file } ไม่ใช่ JPEG, PNG หรือ WebP ให้บันทึกเป็น PNG แล้ววางไว้ข้างรายการ
cli-import-picture-cropped = ตัดออก: ภาพ { $file } ถูกครอบตัด แต่ไฟล์ยังเก็บส่วนที่ตัดไว้ ให้ตัดด้วยโปรแกรมแต่งภาพแล้ววางไว้ข้างรายการ
cli-import-table-encoding = ไม่ใช่ UTF-8 (บรรทัด { $line }) ใน Excel ให้เลือก “บันทึกเป็น” แล้วเลือกชนิด “CSV UTF-8 (comma delimited)”
cli-import-rows = ฉบับร่างที่เขียน: { $written }; แถวที่มีปัญหา: { $bad }; มีอยู่แล้ว: { $there }

## Hints in the files that `new` and `translate` write

hint-new = กรอกส่วนที่เว้นว่างไว้ ข้อความหลัง # หรือระหว่าง <!-- กับ --> เป็นเพียงคำแนะนำ ผู้อ่านจะไม่เห็น
hint-optional = ตั้งแต่ตรงนี้ไปไม่บังคับ ถ้าจะใช้บรรทัดใดให้ลบ # ที่ต้นบรรทัดนั้น
hint-translate = เขียนคำแปลไว้ใต้ข้อความต้นฉบับแต่ละส่วน จะเก็บข้อความต้นฉบับไว้ก็ได้ ผู้อ่านจะไม่เห็น
hint-lead = หนึ่งหรือสองประโยค เรื่องนี้เกี่ยวกับอะไร และมีไว้สำหรับใคร
hint-field-summary = สิ่งที่สำคัญที่สุดในหนึ่งหรือสองประโยค
hint-field-sources = เอกสารที่เป็นที่มาของข้อเท็จจริง
hint-field-personal_data = ในข้อความมีข้อมูลส่วนบุคคลหรือไม่
hint-field-documented_on = วันที่บันทึก ไม่ใช่วันที่เกิดเรื่อง
hint-field-building_blocks = สิ่งที่จำเป็นเพื่อให้ได้ผล ทีละข้อ
hint-field-criteria = แหล่งข้อมูลกล่าวถึงแต่ละเกณฑ์ว่าอย่างไร เว้นข้อที่ไม่ได้กล่าวถึง
hint-field-objectives = สิ่งที่ผู้เข้าร่วมทำได้หลังจากนั้น
hint-section-background = ปัญหาคืออะไร เกิดที่ไหน และกระทบใคร อย่าระบุชื่อบุคคล
hint-section-implementation = ทำอะไรไปบ้างทีละขั้น ใครทำ ใช้เงินและคนเท่าไร
hint-section-achievements = อะไรเปลี่ยนไป และรู้ได้อย่างไร บอกสิ่งที่ไม่ได้ผลด้วย
hint-section-ethics = อะไรที่อาจเป็นอันตรายต่อผู้คน และได้คุ้มครองพวกเขาอย่างไร
hint-section-lessons = ครั้งหน้าจะทำอะไรเหมือนเดิม และจะทำอะไรต่างออกไป
hint-section-replicability = ผู้อื่นต้องมีหรือรู้อะไรจึงจะทำเรื่องนี้ในที่อื่นได้
hint-section-references = ใส่รายการแหล่งข้อมูล: [[sources/…]]
hint-section-context = คู่มือนี้มีประโยชน์เมื่อไร และสำหรับใคร
hint-section-concepts = อธิบายคำและแนวคิดที่ผู้อ่านต้องรู้
hint-section-steps = อธิบายแต่ละขั้น ทำอะไร ใครทำ ต้องใช้อะไร
hint-section-guidelines = ควรคำนึงถึงอะไร และควรหลีกเลี่ยงอะไร
hint-section-examples = แสดงตัวอย่างที่มีผู้ทำมาแล้ว และใส่ลิงก์ไปยังแนวปฏิบัตินั้น
hint-section-problems = อะไรมักผิดพลาด และอะไรช่วยได้
hint-section-key-points = สามถึงห้าข้อที่ควรจำ
hint-section-checklist = คำถามที่ควรตรวจให้ครบก่อนเริ่ม
hint-section-more = อ่านต่อได้ที่ไหน: คู่มือ แนวปฏิบัติ แหล่งข้อมูล
hint-section-outline = ภาพรวมของกิจกรรม แต่ละช่วงใช้กี่นาที
hint-section-activities = อธิบายแต่ละกิจกรรม จุดมุ่งหมาย เวลา คำแนะนำ อุปกรณ์
hint-section-facilitator-notes = สิ่งที่กระบวนกรควรเตรียม ควรสังเกต และควรหลีกเลี่ยง
hint-section-debrief = คำถามปิดท้าย ผู้เข้าร่วมได้อะไรกลับไป

## The form for sharing an experience and the checklist of pull requests

hint-form-name = แบ่งปันประสบการณ์ของคุณ
hint-form-about = เล่าว่าคุณได้ลองทำอะไร ผลเป็นอย่างไร และผู้อื่นต้องมีอะไรจึงจะทำได้เหมือนกัน คนในโครงการจะเรียบเรียงเป็นบทความให้
hint-form-public = **ทุกอย่างที่คุณเขียนที่นี่จะเปิดเผยต่อสาธารณะทันที และสำเนาจะคงอยู่** อย่าระบุชื่อบุคคล อย่าใส่สิ่งที่อาจทำให้รู้ว่าเป็นใคร เช่น สถานที่ที่แน่ชัด บ้านพัก วันที่ อายุ หมายเลขโทรศัพท์ อย่าแนบรูปถ่าย ให้ถามก่อนว่าจะส่งอย่างไร เขียนเป็นภาษาใดก็ได้ และเว้นส่วนที่คุณไม่ทราบไว้
hint-form-section-references = เอกสารที่เป็นที่มาของข้อมูลนี้ ถ้ามี
hint-form-agreed = ก่อนส่ง
hint-form-nobody = ไม่มีใครรู้ได้จากสิ่งที่ฉันเขียนว่าเป็นใคร แม้แต่เพื่อนบ้านของเขา
hint-form-rights = ฉันมีสิทธิ์แบ่งปันเนื้อหานี้ และเผยแพร่ที่นี่ได้ตามสัญญาอนุญาตของเว็บไซต์นี้
hint-form-copies = ฉันทราบว่าหน้านี้เปิดเผยต่อสาธารณะ และเรียกสำเนาคืนไม่ได้

## The form editor

hint-editor-id = ส่วนท้ายของที่อยู่เว็บ: ใช้อักษรละตินตัวเล็ก a–z ตัวเลข และยัติภังค์ ใช้เหมือนกันทุกภาษาและเปลี่ยนภายหลังไม่ได้
hint-editor-translate = เขียนเป็นภาษาอื่นก่อน เลือกภาษาของคุณทางขวา แล้วแปลข้อความที่อยู่ด้านล่าง
hint-editor-body = เนื้อหา

## Needs, series, browsing, briefs

vocabulary-needs = คุณต้องการทำอะไร
field-needs = ช่วยในเรื่อง
vocabulary-selections = ชุด
field-selections = ชุด
vocabulary-stages = ขั้น
vocabulary-evidence-levels = ระดับหลักฐาน
vocabulary-outcomes = ผลลัพธ์
vocabulary-languages = ภาษา
home-featured = เรื่องเด่น
browse-narrow = จำกัดรายการนี้ให้แคบลง
browse-everything = ดูทุกเรื่อง
briefs = เอกสารสั้นเพื่อการผลักดันเชิงนโยบาย
briefs-intro = เลือกกลุ่มผู้อ่านและประเทศ เอกสารสั้นแต่ละฉบับพิมพ์ได้พอดีสองหน้า บอกว่าขอให้ทำอะไร มีแนวปฏิบัติใดที่แสดงให้เห็นเรื่องนั้นและบันทึกไว้ดีเพียงใด และมาจากแหล่งข้อมูลใด
briefs-everywhere = ทุกประเทศ
brief-title = เอกสารสั้นสำหรับ: { $audience }
brief-title-country = เอกสารสั้นสำหรับ: { $audience } – { $country }
brief-asked = สิ่งที่ขอให้ทำ
brief-shown = แนวปฏิบัติที่แสดงให้เห็นเรื่องนี้
brief-elsewhere = มีให้เห็นในประเทศอื่น
brief-not-shown = ในที่นี้ยังไม่มีแนวปฏิบัติที่แสดงให้เห็นเรื่องนี้
brief-also-asked = สิ่งที่ขอให้ทำเพิ่มเติม
brief-from = เอกสารสั้นนี้จัดทำจากอะไร
brief-print = พิมพ์ออกมาได้สองหน้า

## The page of the design system

design-page = ระบบการออกแบบ
design-intro = ส่วนประกอบที่ใช้สร้างหน้าต่าง ๆ พร้อมข้อความจริงของเว็บไซต์นี้ ผู้ที่เปลี่ยนการออกแบบตรวจดูทุกส่วนได้ที่นี่
design-type = ตัวอักษร
design-colours = สี
design-parts = ส่วนประกอบ
## Pictures

evidence-page = แผนที่หลักฐาน
evidence-intro = มีกี่เรื่องเกี่ยวกับอะไร และตรงไหนยังไม่มีเลย เลือกตัวเลขเพื่อดูว่ามีเรื่องใดบ้าง
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name }บนแผนที่
evidence-map-about = สี่เหลี่ยมวางไว้ใกล้เคียงตำแหน่งบนแผนที่ ตัวเลขนับเรื่องทุกประเภท
picture-table = ดูเป็นตาราง
picture-entries = จำนวนเรื่อง
picture-rest = และอีก { $count }
picture-more = ภาพอื่น ๆ
timeline-page = เส้นเวลา
timeline-intro = เรื่องที่เล่าไว้ที่นี่ปีต่อปี และปีที่ยังไม่มีเรื่องใด
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
   *[other] { $count } ปีที่ไม่มีเรื่องใด
}
timeline-undated = ไม่มีวันที่
partners-page = ใครทำงานกับใคร
partners-intro = เส้นเชื่อมสองชื่อที่อยู่ในเรื่องเดียวกัน เช่น เพราะทั้งสองร่วมในแนวปฏิบัติเดียวกัน เส้นยิ่งหนา ยิ่งมีหลายเรื่องที่เอ่ยถึงทั้งสอง
partners-node = { $count ->
   *[other] { $name }: อยู่ในเรื่องเดียวกันกับอีก { $count } ราย
}
partners-left-out = ภาพแสดง { $shown } รายที่อยู่ร่วมกับรายอื่นมากที่สุด จากทั้งหมด { $count } ราย ตารางมีครบทุกราย
partners-with = อยู่ในเรื่องเดียวกันกับ
partners-like-organisations = องค์กรที่คล้ายกับองค์กรของคุณ
partners-like-about = หาองค์กรของคุณ หรือองค์กรที่ทำงานแบบเดียวกัน ข้าง ๆ คือองค์กรที่มีสิ่งที่เหมือนกันมากที่สุด ทั้งหัวข้อ ประเทศ ประเภทองค์กร และงานที่ทำร่วมกัน
coverage-picture = ทุกเรื่อง แยกตามภาษา
kind-date-field = ชื่อฟิลด์ที่มีวันที่
kind-text-field = ชื่อฟิลด์ที่มีข้อความ
## For trainers

slides = สไลด์
slide = สไลด์
slide-of = สไลด์ { $number } จาก { $total }
speaker-notes = บันทึก
full-screen = เต็มจอ
print-this = พิมพ์
close = ปิด
clock = นาฬิกาจับเวลากิจกรรม
clock-begin = เริ่ม
clock-pause = หยุดชั่วคราว
clock-again = กลับไปเริ่มต้นใหม่
clock-back = ย้อนหนึ่งขั้น
clock-next = ขั้นถัดไป
clock-less = ลดหนึ่งนาที
clock-more = เพิ่มหนึ่งนาที
clock-step-left = เวลาที่เหลือของขั้นนี้
clock-over = เกินเวลาที่วางไว้
clock-left = เวลาที่เหลือทั้งหมด
clock-began = เริ่มเมื่อ
clock-ends = สิ้นสุดเมื่อ
clock-then = ต่อไป: { $step }
clock-done = กิจกรรมจบแล้ว
clock-differ = เวลาของทุกขั้นรวมกันได้ { $sum } นาที แต่วางแผนไว้ { $total } นาที
handout = เอกสารแจก
handout-participants = สำหรับผู้เข้าร่วม
handout-trainer = สำหรับวิทยากร
handout-how = พิมพ์หน้านี้ได้จากเมนูของเบราว์เซอร์
handout-notes = บันทึกของฉัน

## Kept on the device

offline-page = เก็บเว็บไซต์นี้ไว้ในเครื่อง
offline-intro = หน้าที่เก็บไว้ที่นี่เปิดได้โดยไม่ต้องต่ออินเทอร์เน็ต เลือกภาษาที่คุณต้องการ
offline-on-device = คุณกำลังอ่านสำเนาที่อยู่ในเครื่องนี้แล้ว ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต ไม่ต้องเก็บอะไรเพิ่ม
offline-otherwise = เว็บไซต์ทั้งหมดใช้จากโฟลเดอร์ในเครื่องหรือในแฟลชไดรฟ์ได้เช่นกัน โดยไม่ต้องต่ออินเทอร์เน็ต ขอสำเนาได้จากผู้ดูแลเว็บไซต์นี้
offline-no-script = การเก็บเว็บไซต์ไว้ในเบราว์เซอร์ต้องใช้สคริปต์ ซึ่งไม่ทำงานที่นี่
offline-unable = เบราว์เซอร์นี้เก็บเว็บไซต์ไม่ได้ ต้องเป็นรุ่นที่ค่อนข้างใหม่ และที่อยู่ต้องขึ้นต้นด้วย https
offline-size = { $size } MB
offline-not-kept-yet = ยังไม่ได้เก็บ
offline-kept = เก็บแล้ว
offline-in-part = เก็บได้บางส่วน
offline-newer = เก็บแล้ว มีฉบับที่ใหม่กว่า
offline-newest = เก็บแล้ว เป็นฉบับล่าสุด
offline-save = เก็บ
offline-update = ปรับเป็นฉบับใหม่
offline-check = ตรวจหาฉบับใหม่
offline-remove = ลบออก
offline-progress = เก็บแล้ว { $percent } %
offline-failed = โหลดได้ไม่ครบ ส่วนที่โหลดแล้วยังอยู่ ลองอีกครั้งเมื่อสัญญาณดีขึ้น
offline-removed = ลบออกจากเครื่องนี้แล้ว
offline-may-go = เบราว์เซอร์นี้ไม่ได้รับรองว่าจะเก็บสำเนาไว้ อาจลบเมื่อเครื่องต้องการพื้นที่
offline-withdrawn = มีบางเรื่องถูกถอนออกจากเว็บไซต์นี้ และหน้าของเรื่องนั้นถูกลบจากสำเนาแล้ว โปรดปรับสำเนาเป็นฉบับใหม่
offline-not-kept = หน้านี้ไม่ได้อยู่ในเครื่องนี้
offline-not-kept-more = ขณะนี้ไม่มีการเชื่อมต่อ และหน้านี้ไม่ได้เก็บไว้ ลองอีกครั้งภายหลัง
## What readers do with entries: cite, share, collect, compare, tell

cite-share = อ้างอิงและแบ่งปัน
qr-label = หน้านี้บนอินเทอร์เน็ต
feedback-link = บอกเราว่าผลเป็นอย่างไร
feedback-subject = ผลเป็นอย่างไร: { $title }
feedback-body =
    คุณลองทำอะไร และที่ไหน

    เกิดผลอะไรขึ้น

    โปรดอย่าเขียนชื่อหรือรายละเอียดของผู้เสียหาย
collection-page = ชุดรวมของฉัน
collection-about = รายการที่คุณเพิ่มจะเก็บไว้ในอุปกรณ์นี้ จัดลำดับ พิมพ์เป็นเล่มเดียว หรือส่งลิงก์ให้ผู้อื่นได้
compare-page = เปรียบเทียบรายการ
compare-about = วางเทียบกันได้ถึงสามรายการ
tools-without = หน้านี้ใช้ได้เมื่อเปิด JavaScript เท่านั้น
tool-add = เพิ่มในชุดรวมของฉัน
tool-remove = เอาออกจากชุดรวมของฉัน
tool-collection = ชุดรวมของฉัน
tool-compare = เปรียบเทียบ
tool-choose = เลือกได้ถึงสามรายการจากชุดรวมของคุณ
tool-copy-citation = คัดลอกการอ้างอิง
tool-copy = คัดลอก
tool-save = บันทึก
tool-copy-address = คัดลอกที่อยู่หน้า
tool-copied = คัดลอกแล้ว
tool-share = แบ่งปัน
tool-failed = โหลดไม่สำเร็จ โปรดลองอีกครั้ง
tool-more = อ่านเพิ่มในอภิธานศัพท์
tool-empty = ยังไม่มีอะไรที่นี่ เปิดรายการหนึ่งแล้วเลือก “เพิ่มในชุดรวมของฉัน”
tool-up = เลื่อนขึ้น: { $title }
tool-down = เลื่อนลง: { $title }
tool-out = เอาออก: { $title }
tool-print = พิมพ์เป็นเล่ม
tool-link = คัดลอกลิงก์ของชุดรวมนี้
tool-shared = มีผู้แบ่งปันชุดรวมนี้มา ยังไม่ใช่ของคุณ
tool-keep = เพิ่มในของฉัน
tool-mine = แสดงของฉัน
tool-contents = สารบัญ
tool-unread = โหลดไม่สำเร็จ: { $title }
kind-email = ที่อยู่อีเมล
kind-issue-form = ที่อยู่ที่ขึ้นต้นด้วย `https://` และมี `{"{"}title{"}"}` กับ `{"{"}body{"}"}`
kind-email-alone = `email` หรือ `issues` อย่างใดอย่างหนึ่ง
## Fonts

diag-bad-font = ใช้ฟอนต์ `{ $font }` ไม่ได้: { $detail }

## Smaller copies of pictures

diag-picture-not-reduced = ย่อภาพนี้ไม่ได้ โทรศัพท์จึงต้องโหลดภาพเต็ม: { $detail }

## แพ็กเกจ

cli-one-language = ระบุภาษาเดียวด้วย `--lang` เฉพาะ `export` เท่านั้นที่รับได้หลายภาษา
cli-exported = { $path }: { $size }
diag-package-refused = ไม่เผยแพร่แพ็กเกจนี้: { $detail }
help-export-again = สร้างใหม่ด้วย `fieldbook export` หรือเอาออกจาก packages/
cli-cannot-unpack = Windows แตกไฟล์ที่ชื่อยาวเกิน 120 ตัวอักษรหรือมีตัวอักษรอื่นนอกจาก a-z ไม่ได้ ให้เปลี่ยนชื่อ { $paths }
cli-pdf-language = PDF หนึ่งไฟล์มีหนึ่งภาษา ให้ระบุด้วย `--lang`
cli-no-page = ไม่มีหน้า `{ $page }` ให้ระบุที่อยู่ใต้ภาษา เช่น `guides/joint-advocacy` หรือ `sessions/sharing-safely/handout`
cli-no-typst = PDF จัดหน้าด้วยโปรแกรม `typst` ซึ่งยังไม่ได้ติดตั้งในเครื่องนี้ ดูที่ typst.app (`winget install Typst.Typst`, `brew install typst` หรือ `cargo install typst-cli`) ถ้าไม่มี ให้พิมพ์หน้านั้นจากเบราว์เซอร์ เว็บไซต์มีรูปแบบสำหรับกระดาษ
cli-typst-failed = typst จัดหน้าเอกสารนี้ไม่ได้ ถ้าขาดตัวอักษร ให้ติดตั้งฟอนต์ Noto โปรแกรมแจ้งว่า:
    { $detail }

## สำเนาที่นำติดตัวไปได้

readme-open = เมื่อแตกไฟล์ครบแล้ว ให้เปิดโฟลเดอร์แล้วดับเบิลคลิก index.html ใช้เบราว์เซอร์ใดก็เปิดได้
readme-private = สิ่งที่คุณอ่านและค้นหาที่นี่อยู่ในเครื่องนี้เท่านั้น ไม่มีการส่งอะไรไปที่ใด
readme-date = สำเนานี้ทำเมื่อวันที่ { $date }
readme-check = ถ้าต้องการรู้ว่าสำเนานี้ครบถ้วนและไม่ถูกแก้ไขหรือไม่ และมีเรื่องใดในนี้ถูกถอนออกหลังจากนั้นหรือไม่: fieldbook verify
download-page = นำติดตัวไปใช้
download-intro = ไฟล์เหล่านี้อ่านได้โดยไม่ต้องต่ออินเทอร์เน็ต คัดลอกลงแฟลชไดรฟ์ USB หรือส่งจากโทรศัพท์เครื่องหนึ่งไปอีกเครื่องหนึ่งได้
download-zip = ทุกหน้า แบบต้องแตกไฟล์ก่อน
download-zip-for = สำหรับคอมพิวเตอร์: มีทุกหน้า ค้นหาได้
download-zip-how = คัดลอกไฟล์ลงคอมพิวเตอร์ คลิกขวาที่ไฟล์แล้วเลือก “แยกทั้งหมด” (Extract All) เปิดโฟลเดอร์ใหม่ แล้วเปิด index.html ถ้าเปิดจากในไฟล์ zip โดยตรง ลิงก์และการค้นหาจะใช้ไม่ได้
download-html = ไฟล์เดียวสำหรับโทรศัพท์
download-html-for = ข้อความทั้งหมดในหน้าเดียว เปิดด้วยเบราว์เซอร์ใดก็ได้ ค้นหาได้
download-html-how = คัดลอกไฟล์ลงโทรศัพท์ หาไฟล์ในแอปจัดการไฟล์ แล้วเปิดด้วยเบราว์เซอร์
download-epub = หนังสือ
download-epub-for = สำหรับเครื่องอ่านหนังสืออิเล็กทรอนิกส์และแอปอ่านหนังสือ
download-epub-how = เปิดด้วยแอปอ่านหนังสือ หรือคัดลอกลงเครื่องอ่านหนังสืออิเล็กทรอนิกส์
download-zim = ไฟล์ Kiwix
download-zim-for = สำหรับแอป Kiwix หรือเซิร์ฟเวอร์ Kiwix ในห้องอบรม
download-zim-how = เปิดด้วย Kiwix ถ้าเครื่องใช้ Android 11 ขึ้นไป ให้ติดตั้ง Kiwix จาก kiwix.org เพราะแอปจาก Play Store เปิดไฟล์ที่คัดลอกลงโทรศัพท์ไม่ได้
download-pdf = สำหรับพิมพ์
download-pdf-for = จัดหน้าขนาด A4
download-pdf-how = เปิดแล้วพิมพ์ได้เลย ถ้าใช้โปรแกรมอ่านหน้าจอ หน้าเว็บจะอ่านง่ายกว่า
download-languages = ภาษา: { $languages }
download-file = { $name } ({ $size } ทำเมื่อวันที่ { $date })
download-check = สำเนาครบถ้วนและไม่ถูกแก้ไขหรือไม่
download-check-how = สำเนาถูกส่งต่อจากมือหนึ่งไปอีกมือหนึ่งเป็นเวลาหลายปี คำสั่งด้านล่างบอกว่าสำเนายังเหมือนตอนที่ทำหรือไม่ ทำมานานเท่าใดแล้ว และมีเรื่องใดในนั้นถูกถอนออกหลังจากนั้นหรือไม่

## สำเนาของแพ็กเกจ: verify และ apply

cli-copy-failed = { $path }: { $detail }
cli-no-copy = ไม่มี { $path }
cli-no-manifest = { $path } ไม่มี `manifest.json` หรือมีมากกว่าหนึ่งไฟล์ ให้เลือกโฟลเดอร์หรือ zip ที่มีไฟล์นี้ ถ้าเป็นไฟล์เดี่ยว ให้วาง `.manifest.json` ของไฟล์ไว้ข้างกัน
cli-manifest-broken = อ่าน `manifest.json` ไม่ได้ ({ $detail }) จึงบอกอะไรเกี่ยวกับสำเนานี้ไม่ได้ โปรดหาสำเนาใหม่
cli-unsafe-path = `{ $path }` ไม่ใช่ชื่อที่ไฟล์ในแพ็กเกจมีได้ เพราะอาจถูกเขียนนอกโฟลเดอร์ อย่าเปิดสำเนานี้ และถามว่ามาจากไหน
cli-zip-damaged = zip นี้เสียหรือไม่ครบ: { $detail } ให้คัดลอกหรือดาวน์โหลดใหม่
cli-zip-entry = `{ $path }` ใน zip เสีย: { $detail } ให้คัดลอกหรือดาวน์โหลด zip ใหม่
cli-zip-many = zip มีมากกว่า { $limit } ไฟล์ ไม่มีแพ็กเกจใดมีมากขนาดนั้น
cli-zip-twice = zip มีสองไฟล์ชื่อเดียวกัน สิ่งที่เห็นจึงขึ้นกับโปรแกรมที่แตกไฟล์ อย่าเปิด และถามว่ามาจากไหน
cli-zip-locked = `{ $path }` ใน zip ล็อกด้วยรหัสผ่าน แพ็กเกจไม่มีรหัสผ่าน โปรดถามว่ามาจากไหน
cli-zip-link = `{ $path }` ใน zip เป็นลิงก์ ไม่ใช่ไฟล์ แพ็กเกจไม่มีลิงก์ อย่าแตกไฟล์ และถามว่ามาจากไหน
cli-zip-bomb = `{ $path }` ใน zip ขยายใหญ่กว่าไฟล์ใด ๆ ของแพ็กเกจมาก จึงหยุดอ่าน อย่าแตกไฟล์ และถามว่ามาจากไหน
cli-no-curl = ต้องใช้ `curl` เพื่อดาวน์โหลด { $address } แต่ไม่มีในเครื่องนี้ ให้ดาวน์โหลดไฟล์ด้วยเบราว์เซอร์ พร้อม `.minisig` ถ้ามี แล้วระบุที่อยู่ไฟล์ใน `--revocations`
cli-fetch-failed = ดาวน์โหลด { $address } ไม่ได้: { $detail } ให้ดาวน์โหลดไฟล์ด้วยเบราว์เซอร์ แล้วระบุที่อยู่ไฟล์ใน `--revocations`
cli-bad-list = { $path } ไม่ใช่รายการที่ถอนออก: { $detail }
cli-bad-public-key = `{ $path }` ไม่ใช่กุญแจสาธารณะของ minisign และไม่ใช่ไฟล์ที่มีกุญแจ: { $detail }
cli-since-built = `--since` ต้องใช้ manifest ของแพ็กเกจ ไฟล์นี้เขียนโดย `build` และไม่มีวันที่
cli-since-other = แพ็กเกจเดิมมีภาษาหรือหมวดอื่น ให้เลือกแบบเดียวกันด้วย `--lang` และ `--collection` หรือทำแพ็กเกจทั้งชุด
cli-since-newer = แพ็กเกจที่ระบุใน `--since` เป็นของวันหลังจากนี้ โปรดดูนาฬิกาของเครื่อง
cli-since-same = ไม่มีอะไรเปลี่ยน จึงไม่ได้เขียนชุดปรับปรุง
cli-apply-folder = ชุดปรับปรุงเป็น zip ไม่ใช่โฟลเดอร์ ให้ระบุ zip ตามเดิม
cli-apply-whole = zip นี้เป็นแพ็กเกจทั้งชุด ไม่ใช่ชุดปรับปรุง ให้ตรวจด้วย `verify` แล้วแตกไฟล์
cli-apply-base = ชุดปรับปรุงนี้เป็นของสำเนาอื่น ไม่ใช่สำเนานี้ซึ่งเป็นของวันที่ { $date } ต้องเพิ่มชุดปรับปรุงตามลำดับ มิฉะนั้นให้ใช้แพ็กเกจทั้งชุด
cli-apply-older = ชุดปรับปรุงเป็นของวันที่ { $date } เก่ากว่าสำเนาซึ่งเป็นของวันที่ { $known }
cli-apply-missing = สำเนาไม่ครบ ขาด { $count } ไฟล์ ไฟล์แรกคือ `{ $path }` ให้ใช้แพ็กเกจทั้งชุด `verify` จะบอกทุกไฟล์
cli-apply-altered = สำเนาถูกแก้ไข { $count } ไฟล์ ไฟล์แรกคือ `{ $path }` ให้ใช้แพ็กเกจทั้งชุด `verify` จะบอกทุกไฟล์
cli-apply-added = สำเนามีสิ่งที่ไม่ใช่ส่วนของสำเนา { $count } รายการ ซึ่งจะหายไป รายการแรกคือ `{ $path }` ให้ย้ายไปที่อื่น
cli-apply-signature = ลายเซ็นของชุดปรับปรุงใช้ไม่ได้: { $detail }
cli-apply-copy-signature = ลายเซ็นของสำเนาเองใช้ไม่ได้: { $detail }
cli-apply-unsigned = ชุดปรับปรุงไม่มีลายเซ็น แต่ต้องมี เพราะสำเนามีลายเซ็นหรือเพราะระบุกุญแจไว้
cli-apply-needs-key = สำเนามีลายเซ็น (กุญแจ { $key }) ให้ระบุกุญแจสาธารณะด้วย `--key` เพื่อตรวจลายเซ็นของชุดปรับปรุง
cli-apply-other-key = ชุดปรับปรุงลงลายเซ็นด้วยกุญแจ { $key } แต่สำเนาลงด้วยกุญแจ { $known }
cli-apply-root = { $path } เป็นทั้งดิสก์ สลับสำเนาได้เฉพาะภายในโฟลเดอร์ ให้ย้ายสำเนาเข้าโฟลเดอร์
cli-apply-disk = สิ่งที่เขียนไม่ตรงกับสิ่งที่อ่าน ดิสก์อาจเสีย
cli-apply-nothing = ไม่มีอะไรเปลี่ยน
cli-update-broken = ชุดปรับปรุงเสียหรือถูกแก้ไข: { $detail }
cli-applied = { $path } เป็นของวันที่ { $date } แล้ว
cli-applied-already = สำเนาใหม่เท่านี้อยู่แล้ว ไม่มีอะไรเปลี่ยน
cli-verify-dated = { $path }: ทำเมื่อ { $date } { $days ->
    [0] วันนี้
   *[other] { $days } วันก่อน
}
cli-verify-future = { $path }: ทำเมื่อ { $date } ซึ่งตามนาฬิกาของเครื่องนี้ยังไม่ถึง ต้องมีอย่างใดอย่างหนึ่งผิด
cli-verify-undated = { $path }: ไม่ได้บอกว่าทำเมื่อใด เช่นเดียวกับทุกเว็บไซต์ที่เขียนโดย `build`
cli-verify-revision = ทำจากรุ่น { $revision }
cli-verify-holds = มี { $entries } รายการ ภาษา: { $languages }
cli-verify-update = ชุดปรับปรุง: { $own } จาก { $count } ไฟล์ของแพ็กเกจใหม่ `apply` เพิ่มชุดนี้ให้สำเนาเดิม
cli-verify-whole = ครบ: มีทั้ง { $count } ไฟล์
cli-verify-missing = ไม่ครบ: ขาด { $count } ไฟล์
cli-verify-unaltered = ไม่ถูกแก้ไข: ทุกไฟล์ที่มีตรงกับ manifest
cli-verify-altered = ถูกแก้ไข: { $count } ไฟล์ไม่ตรงกับ manifest
cli-verify-added = มีเพิ่ม: { $count } ไฟล์ไม่ใช่ส่วนของสำเนา
cli-verify-links = ลิงก์: { $count } รายการเป็นลิงก์หรือคล้ายกัน ไม่ใช่ไฟล์
cli-verify-foreign = ไม่นับ เพราะซ่อนอยู่หรือคอมพิวเตอร์สร้างไว้: { $count }
cli-verify-unsigned = ไม่มีลายเซ็น: เห็นความเสียหายได้ แต่เห็นการปลอมแปลงไม่ได้ เพราะผู้ที่แก้ไฟล์ก็แก้ manifest ได้
cli-verify-unsigned-asked = ไม่มีลายเซ็น: ไม่มีอะไรให้ตรวจด้วยกุญแจ
cli-verify-bad = ลายเซ็นใช้ไม่ได้: { $detail } manifest ไม่ใช่สิ่งที่เจ้าของกุญแจลงลายเซ็น
cli-verify-unknown = ลงลายเซ็นด้วยกุญแจ { $key }: “{ $comment }” หากไม่มีกุญแจสาธารณะ บอกไม่ได้ว่าเป็นกุญแจของใครและลายเซ็นใช้ได้หรือไม่ ให้ระบุด้วย `--key`
cli-verify-signed = ลงลายเซ็นโดยเจ้าของกุญแจ { $key }: “{ $comment }” ลายเซ็นใช้ได้ และทุกไฟล์ตรงกับที่ลงลายเซ็น
cli-verify-signed-manifest = manifest ลงลายเซ็นโดยเจ้าของกุญแจ { $key }: “{ $comment }” ลายเซ็นนั้นใช้ได้ แต่ไฟล์ไม่ตรงกับที่ลงลายเซ็น
cli-verify-no-list = ไม่ทราบว่ามีอะไรถูกถอนออกหลังจากนั้น ให้ระบุ `revocations.json` ใหม่ที่สุดของเว็บไซต์ด้วย `--revocations`
cli-verify-list-unsigned = ไม่มีลายเซ็น: { $path } ใครก็อาจตัดรายการนี้ให้สั้นลงได้
cli-verify-list-unproven = ไม่มีใครรับรอง { $path } ให้ระบุกุญแจสาธารณะด้วย `--key` เพื่อตรวจลายเซ็น
cli-verify-list-bad = ลายเซ็นของ { $path } ใช้ไม่ได้: { $detail } เชื่อสิ่งที่รายการบอกหรือไม่บอกไม่ได้
cli-verify-list-behind = เก่าเกินไป: { $path } ขาดสิ่งที่รายการของสำเนามี ให้หารายการใหม่ที่สุด
cli-verify-not-withdrawn = ไม่มีอะไรในสำเนาถูกถอนออก ตาม { $path }
cli-verify-withdrawn = ถูกถอนออกเมื่อ { $date }: { $entry } ให้ลบสำเนานี้หรือปรับปรุง และอย่าส่งต่อ
cli-verify-more = { "  " }… และอีก { $count }
cli-verify-good = ไม่พบปัญหา
cli-verify-not-good = มีปัญหา: อย่าไว้ใจสำเนานี้
## Files and books

cli-one-out = `--out` ระบุได้ไฟล์เดียว แต่ที่นี่มีหลายไฟล์: ระบุภาษาเดียวด้วย `--lang` หรือไม่ต้องใส่ `--out`
