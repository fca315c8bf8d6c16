# Vietnamese: translated from en.ftl.

site-title = Fieldbook
site-description = Các thực hành triển vọng về phòng, chống mua bán người và bóc lột ở châu Á: người ta đã làm gì, kết quả ra sao, và người khác cần gì để làm lại.

## Every page

skip-to-content = Chuyển đến nội dung
menu = Trình đơn
home = Trang chủ
languages = Ngôn ngữ
breadcrumbs = Bạn đang ở đây
feed = Nguồn cấp tin
edit-page = Đề xuất chỉnh sửa
licence-note = Nội dung theo giấy phép ghi trên mỗi trang. Tài liệu nguồn được nêu trong chú thích.
open-data = Dữ liệu mở

## Home

home-browse = Tìm nội dung bạn cần
home-topics = Theo chủ đề
home-new = Có gì mới
home-collections = Trong kho kiến thức này
count-entries = { $count ->
   *[other] { $count } mục
}
count-languages = { $count ->
   *[other] { $count } ngôn ngữ
}

## Lists

pages = Các trang
page-of = Trang { $page } / { $pages }
previous-page = Trang trước
next-page = Trang sau
nothing-here = Chưa có nội dung.
all-terms = Tất cả: { $name }
narrower-terms = Cụ thể hơn
glossary-letters = Chữ cái
all-entries = Tất cả các mục theo thứ tự chữ cái

## Search

search = Tìm kiếm
search-without = Chức năng tìm kiếm cần một tập lệnh, nhưng ở đây tập lệnh không chạy. Các danh sách bên dưới dẫn đến mọi mục.
search-filters = Thu hẹp kết quả
search-collection = Bộ sưu tập
search-language = Ngôn ngữ của bài
search-clear = Bỏ mọi lựa chọn
search-more = Xem thêm
search-wider = Dạng khác của từ bạn tìm
search-show-wider = Xem các mục có dạng khác của từ bạn tìm
search-suggestion = Có phải bạn muốn tìm “{ $query }”?
search-none = Không tìm thấy gì. Hãy thử từ khác hoặc ít từ hơn, hoặc xem các danh sách bên dưới.
search-none-chosen = Không tìm thấy gì với các lựa chọn này.
search-partial = Không có mục nào chứa đủ các từ này. Những mục sau chứa một số từ.
search-similar = Không tìm thấy từ đúng như đã viết. Đã tìm các từ tương tự:
search-incomplete = Không tải được một phần chỉ mục. Kết quả có thể bị thiếu.
search-retry = Thử lại
search-failed = Không khởi động được chức năng tìm kiếm. Hãy tải lại trang này, hoặc xem các danh sách bên dưới.
search-busy = Đang tìm…

## Entries

contents = Trên trang này
facts = Thông tin tóm tắt
criteria = Các tiêu chí
criteria-note = Những gì tài liệu nguồn nói về từng tiêu chí mà người thẩm định chấm điểm. “Chưa chấm điểm” nghĩa là chưa có người thẩm định nào cho điểm.
not-rated = Chưa chấm điểm
score-of = { $score } / { $most }
keep-reading = Đọc tiếp
like-this-organisations = Những tổ chức giống tổ chức này nhất
reading-time = { $minutes ->
   *[other] Đọc trong { $minutes } phút
}
unit-minutes = { $count ->
   *[other] { $count } phút
}
footnotes = Chú thích
footnote-back = Trở lại bài viết
table = Bảng
not-reviewed = Chưa có người thẩm định nào chấm điểm mục này.
needs-update = Mục này cần được cập nhật.
archived = Mục này được lưu trữ và không còn được cập nhật.
callout-note = Ghi chú
callout-tip = Mẹo
callout-important = Quan trọng
callout-warning = Cảnh báo
callout-caution = Thận trọng

## Reviews

review-page = Các mục được thẩm định như thế nào
review-intro = Người thẩm định chấm từng tiêu chí từ 0 đến 4 và nêu lý do. Điểm, lý do, cùng tên và tổ chức của người thẩm định đều được công bố.
review-from = { $field }: từ “{ $term }” trở lên, một mục phải qua thẩm định này trước khi được xuất bản. Trang của các mục khác ghi rõ là chưa có ai chấm điểm.
review-reviewers = { $count ->
   *[other] Ít nhất { $count } người thẩm định chấm mọi tiêu chí.
}
review-others = Những người thẩm định thuộc các tổ chức khác nhau, và không tổ chức nào trong số đó tham gia vào việc mà họ chấm điểm.
review-least = “{ $is }” ({ $field }) cần có “{ $least }” trở lên ({ $then }).
review-with = “{ $is }” ({ $field }) cần có ít nhất một mục loại này ({ $then }): { $mark }.
review-questions = Người thẩm định hỏi gì
review-criterion = Tiêu chí
review-question = Câu hỏi
review-scale = Ý nghĩa của điểm số
review-score = Điểm
review-reason = Lý do
score-0 = không thấy
score-1 = một chút
score-2 = một phần
score-3 = phần lớn
score-4 = đầy đủ
notice-review-due = Mục này lẽ ra phải được thẩm định lại chậm nhất vào { $date }. Thông tin có thể đã thay đổi từ đó đến nay.

## What was withdrawn

withdrawn = Trang này đã được rút xuống
withdrawn-more = Trang này không còn thuộc trang web này nữa. Nếu bạn có bản sao, xin hãy xóa đi và đừng chuyển tiếp.

## What is here and what is missing

coverage-page = Đã có gì và còn thiếu gì
coverage-intro = Các con số là số mục. Ô trống cho thấy chỗ còn thiếu ví dụ.
coverage-translations = Bản dịch
coverage-language = Ngôn ngữ
coverage-originals = Viết gốc bằng tiếng này
coverage-done = Đã thẩm định
coverage-machine = Bản máy dịch
coverage-draft = Bản nháp
coverage-stale = Đã lỗi thời
coverage-unverified = Chưa đối chiếu
coverage-missing = Còn thiếu
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = Các mục đến hạn thẩm định
coverage-due-none = Không có mục nào đến hạn thẩm định trong 60 ngày tới.

## Translations

notice-untranslated = Trang này chưa có bản { $language }. Bạn đang đọc bản { $shown }.
notice-machine = Đây là bản máy dịch từ { $source }. Chưa có ai thẩm định.
notice-draft = Bản dịch này là bản nháp, chưa có ai thẩm định.
notice-stale = Bản { $source } đã thay đổi sau khi có bản dịch này. Phần thay đổi: { $sections }.
notice-unverified = Không có ghi nhận bản dịch này được dịch từ phiên bản nào của bản { $source }.
read-source = Đọc bản { $source }
translate-this = Giúp dịch trang này
untranslated-badge = bản { $language }
section-of-fields = tiêu đề và thông tin tóm tắt

## Address not found and language chooser

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này. Trang có thể đã được chuyển đi, hoặc địa chỉ bị gõ sai.
not-found-home = Về trang chủ
chooser-title = Chọn ngôn ngữ của bạn
unzip-first = Nếu các liên kết ở đây không mở được, hãy giải nén toàn bộ tệp zip trước rồi mở lại trang này.

## Collections

collection-practices = Thực hành
collection-practices-about = Người ta đã làm gì để phòng, chống mua bán người và bóc lột, kết quả ra sao, và người khác cần gì để làm lại.
collection-guides = Hướng dẫn
collection-guides-about = Cách làm, từng bước một.
collection-factsheets = Tờ thông tin
collection-factsheets-about = Tài liệu hướng dẫn rút gọn trong hai trang in.
collection-sessions = Bài tập huấn
collection-sessions-about = Giáo án mà giảng viên có thể in ra và dùng ngay.
collection-recommendations = Khuyến nghị
collection-recommendations-about = Những việc mà nhà làm luật, các tổ chức, nhà tài trợ, truyền thông và giới nghiên cứu được đề nghị làm, kèm các thực hành minh họa.
collection-networks = Mạng lưới
collection-networks-about = Các ủy ban, liên minh và nhóm công tác, và điều gì gắn kết họ.
collection-organisations = Tổ chức
collection-organisations-about = Ai đã tham gia vào những việc được mô tả ở đây.
collection-glossary = Bảng thuật ngữ
collection-glossary-about = Những từ người làm nghề hay dùng, giải thích bằng ngôn ngữ dễ hiểu.
collection-sources = Tài liệu nguồn
collection-sources-about = Những tài liệu là nguồn của mọi thông tin ở đây.
collection-news = Tin tức
collection-news-about = Ghi chép từ thực địa, có ghi ngày.
collection-pages = Về trang này
collection-pages-about = Đây là trang gì và làm sao để tham gia đóng góp.

## Vocabularies with pages

vocabulary-topics = Chủ đề
vocabulary-audiences = Người đọc
vocabulary-levels = Cấp
vocabulary-countries = Quốc gia

## Fields

field-title = Tiêu đề
field-summary = Tóm tắt
field-status = Trạng thái
field-topics = Chủ đề
field-audiences = Dành cho
field-countries = Quốc gia
field-organisations = Tổ chức
field-sources = Tài liệu nguồn
field-reviewed_on = Ngày thẩm định
field-review_due = Hạn thẩm định
field-reviews = Thẩm định
field-licence = Giấy phép
field-safeguarding = Bảo vệ con người
field-images = Hình ảnh
field-documented_on = Ghi nhận
field-period = Thời gian thực hiện
field-level = Cấp
field-exploitation = Hình thức bóc lột
field-sector = Ngành
field-stage = Giai đoạn
field-evidence_level = Mức bằng chứng
field-outcome = Kết quả
field-depth = Mức độ chi tiết
field-building_blocks = Các thành tố chính
field-criteria = Tiêu chí
field-code = Mã số
field-version = Phiên bản
field-series = Bộ tài liệu
field-practices = Thực hành minh họa
field-of_guide = Tóm tắt từ hướng dẫn
field-name = Tên
field-acronym = Tên viết tắt
field-name_aliases = Cách viết khác
field-kind = Loại
field-website = Trang web
field-activity = Hoạt động chính
field-formality = Tính chất
field-members = Thành viên
field-secretariat = Ban thư ký
field-dates = Thời gian
field-statement = Khuyến nghị
field-audience = Dành cho
field-number = Số
field-source = Tài liệu nguồn
field-label = Thuật ngữ
field-definition = Định nghĩa
field-broader = Thuật ngữ rộng hơn
field-forms = Dạng khác
field-avoid = Từ nên tránh
field-term = Thay cho
field-prefer = Nên viết
field-why = Vì
field-csl_type = Loại
field-author = Tác giả
field-issued = Công bố
field-container_title = Trong
field-collection_title = Bộ tài liệu
field-publisher = Nhà xuất bản
field-publisher_place = Nơi xuất bản
field-url = Địa chỉ web
field-language = Ngôn ngữ
field-duration = Thời lượng
field-objectives = Học viên sẽ làm được gì
field-materials = Cần chuẩn bị
field-uses = Nội dung sử dụng
field-mode = Hình thức
field-group_size = Số người
field-date = Ngày
field-organisation = Tổ chức
field-independent_evaluation = Đánh giá độc lập
field-reviewer = Người đánh giá

## Backlinks

backlink-practices = Thực hành có nhắc đến mục này
backlink-practices-organisations = Thực hành có tổ chức này tham gia
backlink-practices-sources = Thực hành lấy từ tài liệu nguồn này
backlink-guides = Hướng dẫn có sử dụng mục này
backlink-guides-practices = Hướng dẫn có sử dụng thực hành này
backlink-factsheets = Tờ thông tin
backlink-factsheets-of_guide = Hướng dẫn này trong hai trang
backlink-sessions = Bài tập huấn có sử dụng mục này
backlink-recommendations = Khuyến nghị có nhắc đến mục này
backlink-recommendations-practices = Khuyến nghị được thực hành này minh họa
backlink-recommendations-source = Khuyến nghị từ tài liệu nguồn này
backlink-networks = Mạng lưới có nhắc đến mục này
backlink-networks-members = Mạng lưới mà tổ chức này là thành viên
backlink-organisations = Tổ chức có nhắc đến mục này
backlink-glossary = Thuật ngữ
backlink-sources = Tài liệu nguồn có nhắc đến mục này
backlink-news = Tin tức có nhắc đến mục này
backlink-pages = Trang có nhắc đến mục này

## Sections of entries

section-background = Bối cảnh và xuất phát điểm
    .aliases = Bối cảnh và nguồn gốc | Xuất phát điểm và bối cảnh
section-implementation = Quá trình thực hiện
    .aliases = Thực hiện | Triển khai
section-achievements = Kết quả đạt được
    .aliases = Kết quả | Thành quả đạt được
section-ethics = Đạo đức
    .aliases = Vấn đề đạo đức
section-lessons = Bài học kinh nghiệm
    .aliases = Bài học | Bài học rút ra
section-replicability = Điều kiện để nhân rộng
    .aliases = Khả năng nhân rộng | Điều kiện nhân rộng
section-references = Tài liệu tham khảo
section-context = Bối cảnh
section-concepts = Khái niệm
section-steps = Các bước
section-guidelines = Nguyên tắc hướng dẫn
section-examples = Ví dụ
section-problems = Khó khăn thường gặp
section-key-points = Những điểm chính
section-checklist = Danh mục kiểm tra
section-more = Tìm hiểu thêm
    .aliases = Đọc thêm | Xem thêm
section-about = Giới thiệu
section-purpose = Mục đích
section-structure = Cơ cấu
section-success-factors = Yếu tố thành công
section-outline = Dàn bài
section-activities = Hoạt động
section-facilitator-notes = Ghi chú cho người hướng dẫn
section-debrief = Tổng kết và chia sẻ sau buổi học
section-lead = phần mở đầu

## Hints in the files that `new` and `translate` write

hint-new = Hãy điền vào chỗ trống. Chữ sau dấu # hoặc giữa <!-- và --> chỉ là gợi ý, người đọc không bao giờ thấy.
hint-optional = Từ đây trở đi không bắt buộc. Muốn dùng dòng nào thì xóa dấu # ở đầu dòng đó.
hint-translate = Viết bản dịch bên dưới từng đoạn văn gốc. Có thể để lại đoạn gốc, người đọc không bao giờ thấy.
hint-lead = Một hoặc hai câu: bài này nói về điều gì, dành cho ai?
hint-field-summary = Điều quan trọng nhất trong một hoặc hai câu.
hint-field-sources = Các tài liệu mà thông tin được lấy ra.
hint-field-personal_data = Trong bài có thông tin về cá nhân không?
hint-field-documented_on = Thời điểm ghi chép, không phải thời điểm sự việc xảy ra.
hint-field-building_blocks = Những gì cần có để thành công, từng điểm một.
hint-field-criteria = Tài liệu nguồn nói gì về từng tiêu chí; bỏ qua điều không được nhắc tới.
hint-field-objectives = Những gì người tham gia làm được sau đó.
hint-section-background = Vấn đề là gì, ở đâu, và ảnh hưởng đến ai? Không nêu tên cá nhân.
hint-section-implementation = Đã làm gì, từng bước một, ai làm, với bao nhiêu tiền và người?
hint-section-achievements = Điều gì đã thay đổi, và làm sao biết được? Hãy nói cả điều chưa hiệu quả.
hint-section-ethics = Điều gì có thể gây hại cho mọi người, và họ được bảo vệ ra sao?
hint-section-lessons = Lần sau bạn sẽ làm lại điều gì, và làm khác điều gì?
hint-section-replicability = Người khác cần có hoặc biết gì để làm việc này ở nơi khác?
hint-section-references = Liệt kê tài liệu nguồn: [[sources/…]].
hint-section-context = Hướng dẫn này hữu ích khi nào, và cho ai?
hint-section-concepts = Giải thích những từ và ý mà người đọc cần.
hint-section-steps = Mô tả từng bước: làm gì, ai làm, cần những gì.
hint-section-guidelines = Cần lưu ý điều gì, và nên tránh điều gì?
hint-section-examples = Cho thấy đã có người làm như thế nào, và dẫn liên kết đến thực hành đó.
hint-section-problems = Điều gì hay bị sai, và điều gì giúp được?
hint-section-key-points = Ba đến năm điểm cần nhớ.
hint-section-checklist = Những câu hỏi cần kiểm tra trước khi bắt đầu.
hint-section-more = Đọc thêm ở đâu: hướng dẫn, thực hành, tài liệu nguồn.
hint-section-outline = Toàn cảnh buổi học: các phần, kèm số phút.
hint-section-activities = Mô tả từng hoạt động: mục đích, thời gian, cách làm, vật dụng.
hint-section-facilitator-notes = Người hướng dẫn cần chuẩn bị, để ý và tránh những gì.
hint-section-debrief = Câu hỏi để kết thúc: mọi người mang về được điều gì?

## The form for sharing an experience

hint-form-name = Chia sẻ kinh nghiệm của bạn
hint-form-about = Hãy kể bạn đã thử làm gì, kết quả ra sao, và người khác cần gì để làm được như vậy. Một người trong dự án sẽ viết thành bài.
hint-form-public = **Mọi điều bạn viết ở đây đều công khai ngay, và các bản sao sẽ còn lại.** Không nêu tên người. Bỏ đi những gì có thể dẫn tới một người: địa điểm chính xác, nhà tạm lánh, ngày tháng, tuổi, số điện thoại. Không đính kèm ảnh: hãy hỏi trước cách gửi. Viết bằng ngôn ngữ nào cũng được, và bỏ trống những gì bạn không biết.
hint-form-section-references = Các tài liệu là nguồn của thông tin này, nếu có.
hint-form-agreed = Trước khi gửi
hint-form-nobody = Không ai có thể bị nhận ra từ những gì tôi viết, kể cả bởi hàng xóm của họ.
hint-form-rights = Tôi có quyền chia sẻ nội dung này, và có thể đăng ở đây theo giấy phép của trang này.
hint-form-copies = Tôi biết rằng trang này công khai và không thể thu hồi các bản sao.

## The form editor

hint-editor-id = Phần cuối của địa chỉ: chữ Latinh thường a–z không dấu, chữ số và dấu gạch nối. Dùng chung cho mọi ngôn ngữ và không đổi về sau.
hint-editor-translate = Bài được viết trước bằng ngôn ngữ khác. Hãy chọn ngôn ngữ của bạn ở bên phải rồi dịch phần bên dưới.
hint-editor-body = Nội dung

## Needs, series, browsing, briefs

vocabulary-needs = Bạn cần làm gì?
field-needs = Giúp bạn
vocabulary-selections = Bộ tài liệu
field-selections = Bộ tài liệu
vocabulary-stages = Giai đoạn
vocabulary-evidence-levels = Mức bằng chứng
vocabulary-outcomes = Kết quả
vocabulary-languages = Ngôn ngữ
home-featured = Nội dung nổi bật
browse-narrow = Thu hẹp danh sách này
browse-everything = Xem tất cả
briefs = Tài liệu vận động ngắn
briefs-intro = Hãy chọn người đọc và quốc gia. Mỗi tài liệu gói gọn trong hai trang in: điều được đề nghị, các thực hành minh họa và mỗi thực hành được ghi nhận tốt đến đâu, cùng các tài liệu nguồn.
briefs-everywhere = Tất cả các quốc gia
brief-title = Tài liệu vận động dành cho: { $audience }
brief-title-country = Tài liệu vận động dành cho: { $audience } – { $country }
brief-asked = Điều được đề nghị
brief-shown = Các thực hành minh họa
brief-elsewhere = Minh họa ở các nước khác
brief-not-shown = Ở đây chưa có thực hành nào minh họa điều này.
brief-also-asked = Cũng được đề nghị
brief-from = Tài liệu này dựa trên những gì
brief-print = In ra thành hai trang.

## The page of the design system

design-page = Hệ thống thiết kế
design-intro = Các thành phần tạo nên từng trang, dùng chính nội dung của trang web này. Ai thay đổi thiết kế có thể kiểm tra từng thành phần tại đây.
design-type = Kiểu chữ
design-colours = Màu sắc
design-parts = Thành phần
## Pictures

evidence-page = Bản đồ bằng chứng
evidence-intro = Có bao nhiêu mục về điều gì, và chỗ nào chưa có mục nào. Chọn một con số để xem các mục đằng sau.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name } trên bản đồ
evidence-map-about = Mỗi ô vuông nằm gần đúng vị trí trên bản đồ. Các con số đếm mọi loại mục.
picture-table = Xem dạng bảng
picture-entries = Số mục
picture-rest = và { $count } mục nữa
picture-more = Các hình khác
timeline-page = Dòng thời gian
timeline-intro = Điều các mục kể lại, theo từng năm, và những năm chưa có mục nào.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
   *[other] { $count } năm không có mục nào
}
timeline-undated = Không có ngày
partners-page = Ai đã làm việc với ai
partners-intro = Một đường nối hai tên cùng có trong một mục, chẳng hạn vì cả hai cùng tham gia một thực hành. Đường càng đậm thì càng nhiều mục nêu cả hai.
partners-node = { $count ->
   *[other] { $name }: được nêu cùng với { $count } tên khác
}
partners-left-out = Hình chỉ có { $shown } tên được nêu cùng nhiều tên khác nhất, trong tổng số { $count }. Bảng có đủ tất cả.
partners-with = Được nêu cùng với
partners-like-organisations = Những tổ chức giống tổ chức của bạn
partners-like-about = Hãy tìm tổ chức của bạn, hoặc một tổ chức làm việc như bạn. Bên cạnh là những tổ chức có nhiều điểm chung nhất: chủ đề, quốc gia, loại tổ chức, việc làm chung.
coverage-picture = Tất cả các mục, theo từng ngôn ngữ
## For trainers

slides = Trang chiếu
slide = Trang chiếu
slide-of = Trang chiếu { $number } trên { $total }
speaker-notes = Ghi chú
full-screen = Toàn màn hình
print-this = In
close = Đóng
clock = Đồng hồ buổi học
clock-begin = Bắt đầu
clock-pause = Tạm dừng
clock-again = Trở lại từ đầu
clock-back = Lùi một bước
clock-next = Bước tiếp theo
clock-less = Bớt một phút
clock-more = Thêm một phút
clock-step-left = Còn lại trong bước này
clock-over = Lâu hơn dự kiến
clock-left = Còn lại tất cả
clock-began = Bắt đầu lúc
clock-ends = Kết thúc lúc
clock-then = Tiếp theo: { $step }
clock-done = Buổi học đã kết thúc
clock-differ = Số phút của các bước cộng lại là { $sum }. Buổi học được dự kiến { $total } phút.
handout = Tài liệu phát tay
handout-participants = Cho người tham gia
handout-trainer = Cho người tập huấn
handout-how = Hãy in trang này từ trình đơn của trình duyệt.
handout-notes = Ghi chú của tôi

## Kept on the device

offline-page = Giữ trang web này trên thiết bị
offline-intro = Các trang được giữ ở đây mở được khi không có mạng. Hãy chọn những ngôn ngữ bạn cần.
offline-on-device = Bạn đang đọc một bản sao đã có trên thiết bị này. Nó dùng được khi không có mạng, không cần giữ thêm gì nữa.
offline-otherwise = Cả trang web cũng dùng được từ một thư mục trên thiết bị hoặc USB, không cần mạng. Hãy xin một bản sao từ những người quản lý trang web này.
offline-no-script = Để giữ trang web trong trình duyệt này cần một tập lệnh, nhưng ở đây tập lệnh không chạy.
offline-unable = Trình duyệt này không giữ được trang web. Trình duyệt phải đủ mới và địa chỉ phải bắt đầu bằng https.
offline-size = { $size } MB
offline-not-kept-yet = Chưa giữ
offline-kept = Đã giữ
offline-in-part = Đã giữ một phần
offline-newer = Đã giữ. Có phiên bản mới hơn.
offline-newest = Đã giữ, phiên bản mới nhất.
offline-save = Giữ lại
offline-update = Cập nhật
offline-check = Tìm phiên bản mới
offline-remove = Xóa bỏ
offline-progress = Đã giữ { $percent } %
offline-failed = Không tải được tất cả. Những gì đã tải vẫn còn; hãy thử lại khi mạng tốt hơn.
offline-removed = Đã xóa khỏi thiết bị này.
offline-may-go = Trình duyệt này không hứa giữ bản sao. Nó có thể xóa bản sao khi thiết bị cần chỗ trống.
offline-withdrawn = Có nội dung đã được rút khỏi trang web này, và các trang đó đã bị xóa khỏi bản sao. Hãy cập nhật bản sao.
offline-not-kept = Trang này không có trên thiết bị này
offline-not-kept-more = Hiện không có mạng và trang này chưa được giữ lại. Hãy thử lại sau.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = Trích dẫn và chia sẻ
qr-label = Trang này trên mạng
feedback-link = Kể cho chúng tôi kết quả ra sao
feedback-subject = Kết quả ra sao: { $title }
feedback-body =
    Bạn đã thử làm gì, và ở đâu?

    Kết quả thế nào?

    Xin đừng viết tên hoặc chi tiết về nạn nhân.
collection-page = Bộ sưu tập của tôi
collection-about = Các mục bạn thêm được giữ trên thiết bị này. Hãy sắp xếp, in thành một tập, hoặc gửi đường dẫn cho người khác.
compare-page = So sánh các mục
compare-about = Tối đa ba mục đặt cạnh nhau.
tools-without = Trang này chỉ hoạt động khi có JavaScript.
tool-add = Thêm vào bộ sưu tập của tôi
tool-remove = Bỏ khỏi bộ sưu tập của tôi
tool-collection = Bộ sưu tập của tôi
tool-compare = So sánh
tool-choose = Chọn tối đa ba mục từ bộ sưu tập của bạn
tool-copy-citation = Sao chép trích dẫn
tool-copy = Sao chép
tool-save = Lưu
tool-copy-address = Sao chép địa chỉ
tool-copied = Đã sao chép
tool-share = Chia sẻ
tool-failed = Không tải được. Xin thử lại.
tool-more = Xem thêm trong bảng thuật ngữ
tool-empty = Chưa có gì ở đây. Hãy mở một mục và chọn “Thêm vào bộ sưu tập của tôi”.
tool-up = Chuyển lên: { $title }
tool-down = Chuyển xuống: { $title }
tool-out = Bỏ ra: { $title }
tool-print = In thành tập
tool-link = Sao chép đường dẫn của bộ sưu tập này
tool-shared = Có người chia sẻ bộ sưu tập này. Nó chưa phải của bạn.
tool-keep = Thêm vào của tôi
tool-mine = Hiện của tôi
tool-contents = Mục lục
tool-unread = Không tải được: { $title }

## Bản sao để mang theo

readme-open = Sau khi giải nén toàn bộ, hãy mở thư mục và nhấp đúp vào index.html. Trình duyệt nào cũng mở được.
readme-private = Những gì bạn đọc và tìm kiếm ở đây chỉ nằm trên thiết bị này. Không có gì được gửi đi đâu cả.
readme-date = Bản sao này được làm ngày { $date }.
readme-check = Để biết bản sao có đầy đủ và không bị sửa đổi hay không, và từ đó đến nay có nội dung nào trong đó đã được rút xuống hay không: fieldbook verify
download-page = Mang theo bên mình
download-intro = Các tệp này đọc được khi không có mạng. Hãy chép chúng vào USB hoặc gửi từ điện thoại này sang điện thoại khác.
download-zip = Tất cả các trang, cần giải nén
download-zip-for = Cho máy tính: đủ mọi trang, có tìm kiếm.
download-zip-how = Hãy chép tệp vào máy tính. Nhấp chuột phải vào tệp và chọn “Trích xuất tất cả” (Extract All). Mở thư mục mới, rồi mở index.html. Nếu bạn mở ngay bên trong tệp zip, các liên kết và chức năng tìm kiếm sẽ không hoạt động.
download-html = Một tệp cho điện thoại
download-html-for = Toàn bộ nội dung trong một trang, trình duyệt nào cũng mở được, có tìm kiếm.
download-html-how = Hãy chép tệp vào điện thoại, tìm nó trong ứng dụng quản lý tệp và mở bằng trình duyệt.
download-epub = Sách
download-epub-for = Cho máy đọc sách và ứng dụng đọc sách.
download-epub-how = Hãy mở bằng ứng dụng đọc sách, hoặc chép vào máy đọc sách.
download-zim = Tệp Kiwix
download-zim-for = Cho ứng dụng Kiwix, hoặc cho máy chủ Kiwix trong phòng tập huấn.
download-zim-how = Hãy mở trong Kiwix. Với Android 11 trở lên, hãy cài Kiwix từ kiwix.org: ứng dụng từ Play Store không mở được các tệp đã chép vào điện thoại.
download-pdf = Để in
download-pdf-for = Dàn trang khổ A4.
download-pdf-how = Hãy mở ra và in. Nếu dùng trình đọc màn hình, các trang web dễ đọc hơn.
download-languages = Ngôn ngữ: { $languages }
download-file = { $name } ({ $size }, làm ngày { $date })
download-check = Bản sao có đầy đủ và không bị sửa đổi không?
download-check-how = Các bản sao được chuyền tay nhau trong nhiều năm. Lệnh dưới đây cho biết bản sao có còn như lúc được làm ra hay không, đã cũ bao lâu, và từ đó đến nay có nội dung nào trong đó đã được rút xuống hay không.
