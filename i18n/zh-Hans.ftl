# Chinese (Simplified): translated from en.ftl.

site-title = Fieldbook
site-description = 亚洲各地打击人口贩运和剥削的有前景的做法：做了什么，结果如何，别人要照着做需要什么条件。

## Every page

skip-to-content = 跳到正文
menu = 菜单
home = 首页
languages = 语言
breadcrumbs = 当前位置
feed = 动态订阅
edit-page = 提出修改建议
licence-note = 文本的使用许可见各页面。资料来源见注释。
open-data = 开放数据

## Home

home-browse = 查找所需内容
home-topics = 按主题
home-new = 最新内容
home-collections = 本知识库的内容
count-entries = { $count ->
   *[other] { $count }个条目
}
count-languages = { $count ->
   *[other] { $count }种语言
}

## Lists

pages = 分页
page-of = 第{ $page }页，共{ $pages }页
previous-page = 上一页
next-page = 下一页
nothing-here = 这里暂时没有内容。
all-terms = 全部{ $name }
narrower-terms = 细分
glossary-letters = 字母
all-entries = 按字母顺序排列的所有条目

## Search

search = 搜索
search-without = 搜索需要运行脚本，而这里没有运行。可以从下面的列表找到所有条目。
search-filters = 缩小范围
search-collection = 类别
search-language = 文本语言
search-clear = 清除所有选择
search-more = 显示更多
search-wider = 所查词语的其他形式
search-show-wider = 显示含有所查词语其他形式的条目
search-suggestion = 您要找的是“{ $query }”吗？
search-none = 没有找到任何内容。请换用别的词语或减少词语，或查看下面的列表。
search-none-chosen = 按这些选择没有找到任何内容。
search-partial = 没有条目包含所有这些词语。以下条目包含其中一部分。
search-similar = 没有找到完全一致的词语。已改为搜索相近的词语：
search-incomplete = 索引的一部分无法加载，结果可能不完整。
search-retry = 重试
search-failed = 搜索无法启动。请重新加载本页，或查看下面的列表。
search-busy = 正在搜索…

## Entries

contents = 本页内容
facts = 概览
criteria = 评分标准
criteria-note = 以下是资料来源就评审者评分的各项标准所作的说明。“未评分”表示还没有评审者打分。
not-rated = 未评分
score-of = { $score }分（满分{ $most }分）
keep-reading = 继续阅读
like-this-organisations = 最相近的组织
reading-time = { $minutes ->
   *[other] 阅读约需{ $minutes }分钟
}
unit-minutes = { $count ->
   *[other] { $count }分钟
}
footnotes = 注释
footnote-back = 返回正文
table = 表格
not-reviewed = 还没有评审者为本条目评分。
needs-update = 本条目需要更新。
archived = 本条目仅作存档，不再更新。
callout-note = 说明
callout-tip = 提示
callout-important = 重要
callout-warning = 警告
callout-caution = 小心

## Reviews

review-page = 条目如何评审
review-intro = 评审者对每项标准打0到4分，并说明理由。评分、理由以及评审者的姓名和所属组织都会公布。
review-from = { $field }：从“{ $term }”起，条目须经过这种评审才能发布。其他条目的页面会注明还没有人评分。
review-reviewers = { $count ->
   *[other] 每项标准至少由{ $count }名评审者评分。
}
review-others = 评审者来自不同的组织，这些组织都没有参与所评的工作。
review-least = “{ $is }”（{ $field }）需要达到“{ $least }”或以上（{ $then }）。
review-with = “{ $is }”（{ $field }）需要至少有一项属于这一类（{ $then }）：{ $mark }。
review-questions = 评审者问什么
review-criterion = 评分标准
review-question = 问题
review-scale = 分数的含义
review-score = 评分
review-reason = 理由
score-0 = 没有体现
score-1 = 略有体现
score-2 = 部分体现
score-3 = 大部分体现
score-4 = 充分体现
notice-review-due = 本条目本应在{ $date }之前重新审阅。此后实际情况可能已有变化。

## What was withdrawn

withdrawn = 本页已撤下
withdrawn-more = 本页不再属于本网站。如果你有副本，请删除，也不要转发。

## What is here and what is missing

coverage-page = 已有哪些，还缺哪些
coverage-intro = 数字表示条目数。空格表示那里还缺少实例。
coverage-translations = 译文
coverage-language = 语言
coverage-originals = 原文为该语言
coverage-done = 已审校
coverage-machine = 机器初译
coverage-draft = 草稿
coverage-stale = 已过时
coverage-unverified = 未核对
coverage-missing = 缺少
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = 到期的审阅
coverage-due-none = 未来60天内没有到期的审阅。

## Translations

notice-untranslated = 本页暂无{ $language }版，现以{ $shown }显示。
notice-machine = 本译文由机器根据{ $source }文本初译，还没有人审校。
notice-draft = 本译文是草稿，还没有人审校。
notice-stale = 本译文完成后，{ $source }文本有改动。改动部分：{ $sections }。
notice-unverified = 没有记录说明本译文译自{ $source }文本的哪个版本。
read-source = 阅读{ $source }文本
translate-this = 帮助翻译本页
untranslated-badge = { $language }内容
section-of-fields = 标题和基本信息

## Address not found and language chooser

not-found-title = 找不到页面
not-found-text = 这个网址没有对应的页面。页面可能已经移走，或者网址输入有误。
not-found-home = 返回首页
chooser-title = 选择你的语言
unzip-first = 如果这里的链接打不开，请先完整解压zip文件，再重新打开本页。

## Collections

collection-practices = 做法
collection-practices-about = 有人为打击人口贩运和剥削做了什么，结果如何，别人要照着做需要什么条件。
collection-guides = 指南
collection-guides-about = 一步一步说明怎么做。
collection-factsheets = 资料页
collection-factsheets-about = 打印出来只有两页的指南。
collection-sessions = 培训单元
collection-sessions-about = 培训师可以打印出来直接使用的教案。
collection-recommendations = 建议
collection-recommendations-about = 对立法者、各类组织、捐助方、媒体和研究界的建议，以及能说明这些建议的做法。
collection-networks = 网络
collection-networks-about = 委员会、联盟和工作组，以及是什么让成员走在一起。
collection-organisations = 组织
collection-organisations-about = 这里介绍的工作有谁参与。
collection-glossary = 术语表
collection-glossary-about = 用浅白的语言解释从业者常用的词语。
collection-sources = 资料来源
collection-sources-about = 这里的每个事实都取自这些文件。
collection-news = 动态
collection-news-about = 来自一线的简讯，标明日期。
collection-pages = 关于本站
collection-pages-about = 本站是什么，以及如何参与。

## Vocabularies with pages

vocabulary-topics = 主题
vocabulary-audiences = 读者
vocabulary-levels = 层级
vocabulary-countries = 国家

## Fields

field-title = 标题
field-summary = 摘要
field-status = 状态
field-topics = 主题
field-audiences = 适用读者
field-countries = 国家
field-organisations = 组织
field-sources = 资料来源
field-reviewed_on = 审阅日期
field-review_due = 下次审阅
field-reviews = 评审
field-licence = 许可
field-safeguarding = 安全保护
field-images = 图片
field-documented_on = 记录日期
field-period = 时期
field-level = 层级
field-exploitation = 剥削形式
field-sector = 行业
field-stage = 阶段
field-evidence_level = 证据等级
field-outcome = 结果
field-depth = 详略
field-building_blocks = 构成要素
field-criteria = 评分标准
field-code = 代码
field-version = 版本
field-series = 系列
field-practices = 相关做法实例
field-of_guide = 所概括的指南
field-name = 名称
field-acronym = 缩写
field-name_aliases = 其他写法
field-kind = 类型
field-website = 网站
field-activity = 主要活动
field-formality = 形式
field-members = 成员
field-secretariat = 秘书处
field-dates = 时间
field-statement = 建议
field-audience = 建议对象
field-number = 编号
field-source = 资料来源
field-label = 术语
field-definition = 定义
field-broader = 上位术语
field-forms = 其他说法
field-avoid = 避免使用的词语
field-term = 不用
field-prefer = 改用
field-why = 原因
field-csl_type = 类型
field-author = 作者
field-issued = 日期
field-container_title = 载于
field-collection_title = 系列
field-publisher = 出版者
field-publisher_place = 出版地
field-url = 网址
field-language = 语言
field-duration = 时长
field-objectives = 参加者将能做到
field-materials = 所需物品
field-uses = 所用条目
field-mode = 方式
field-group_size = 人数
field-date = 日期
field-organisation = 组织
field-independent_evaluation = 独立评估
field-reviewer = 评审人

## Backlinks

backlink-practices = 提到本条目的做法
backlink-practices-organisations = 参与过的做法
backlink-practices-sources = 取自本资料来源的做法
backlink-guides = 用到本条目的指南
backlink-guides-practices = 用到这一做法的指南
backlink-factsheets = 资料页
backlink-factsheets-of_guide = 本指南的两页版
backlink-sessions = 用到本条目的培训单元
backlink-recommendations = 提到本条目的建议
backlink-recommendations-practices = 这一做法所说明的建议
backlink-recommendations-source = 出自本资料来源的建议
backlink-networks = 提到本条目的网络
backlink-networks-members = 所参加的网络
backlink-organisations = 提到本条目的组织
backlink-glossary = 术语
backlink-sources = 提到本条目的资料来源
backlink-news = 提到本条目的动态
backlink-pages = 提到本条目的页面

## Sections of entries

section-background = 背景情况
    .aliases = 背景与情况 | 项目背景
section-implementation = 实施过程
    .aliases = 实施 | 实施情况
section-achievements = 取得的成果
    .aliases = 成果 | 成效
section-ethics = 伦理
    .aliases = 伦理问题 | 伦理考虑
section-lessons = 经验教训
    .aliases = 经验 | 经验与教训
section-replicability = 推广条件
    .aliases = 可推广性 | 复制推广的条件
section-references = 参考资料
    .aliases = 参考文献
section-context = 背景
section-concepts = 概念
    .aliases = 基本概念
section-steps = 步骤
section-guidelines = 指导原则
    .aliases = 指引
section-examples = 实例
    .aliases = 例子 | 案例
section-problems = 常见问题
    .aliases = 问题
section-key-points = 要点
    .aliases = 重点
section-checklist = 核对清单
    .aliases = 检查清单 | 检查表
section-more = 延伸阅读
    .aliases = 更多 | 更多信息
section-about = 简介
    .aliases = 组织简介
section-purpose = 目的
    .aliases = 宗旨
section-structure = 结构
    .aliases = 组织结构
section-success-factors = 成功因素
    .aliases = 成功要素
section-outline = 流程安排
    .aliases = 流程
section-activities = 活动
section-facilitator-notes = 协作者须知
    .aliases = 培训师须知 | 协作者笔记
section-debrief = 总结与分享
    .aliases = 总结 | 总结分享
section-lead = 导语

## Hints in the files that `new` and `translate` write

hint-new = 请填写空白处。# 之后以及 <!-- 与 --> 之间的文字只是提示，读者看不到。
hint-optional = 以下各项不是必填。要使用某一行，请删去行首的 #。
hint-translate = 请把译文写在每段原文的下面。原文注释可以保留，读者看不到。
hint-lead = 一两句话：这是关于什么的，写给谁看？
hint-field-summary = 用一两句话写出最重要的内容。
hint-field-sources = 事实所依据的文件。
hint-field-personal_data = 文中是否有个人信息？
hint-field-documented_on = 记录的时间，而不是事情发生的时间。
hint-field-building_blocks = 做成这件事需要什么，逐条写。
hint-field-criteria = 资料对每项标准怎么说；没有提到的就不写。
hint-field-objectives = 参加者之后能做什么。
hint-section-background = 问题是什么，发生在哪里，影响了谁？不要写出个人姓名。
hint-section-implementation = 一步一步做了什么，由谁来做，用了多少资金和人手？
hint-section-achievements = 有了什么变化，怎么知道的？没有做成的也请写出来。
hint-section-ethics = 什么可能伤害到人，又是怎样保护他们的？
hint-section-lessons = 下次哪些照样做，哪些换个做法？
hint-section-replicability = 别人要在其他地方这样做，需要具备或知道什么？
hint-section-references = 列出资料来源：[[sources/…]]。
hint-section-context = 这份指南在什么时候、对谁有用？
hint-section-concepts = 解释读者需要的词语和概念。
hint-section-steps = 写出每一步：做什么，谁来做，需要什么。
hint-section-guidelines = 应当注意什么，避免什么？
hint-section-examples = 举出别人的做法，并链接到那个实践。
hint-section-problems = 常出什么问题，怎样解决？
hint-section-key-points = 要记住的三到五点。
hint-section-checklist = 开始之前逐项核对的问题。
hint-section-more = 到哪里继续阅读：指南、实践、资料来源。
hint-section-outline = 整场活动一览：各个环节和分钟数。
hint-section-activities = 写出每项活动：目的、时间、做法、材料。
hint-section-facilitator-notes = 协作者应当准备、留意和避免什么。
hint-section-debrief = 结束时的问题：大家带回了什么？

## The form for sharing an experience

hint-form-name = 分享您的经验
hint-form-about = 请讲讲您尝试了什么、结果如何、别人要做同样的事需要什么。本项目的人员会把它整理成条目。
hint-form-public = **您在这里写的一切会立即公开，副本也会一直存在。**不要写任何人的姓名。不要写可能让人找到某个人的内容：确切地点、庇护所、日期、年龄、电话号码。不要附照片：请先询问如何发送。用哪种语言写都可以，不知道的就不写。
hint-form-section-references = 了解到这些情况的文件（如果有）。
hint-form-agreed = 发送之前
hint-form-nobody = 从我写的内容中认不出任何人，他们的邻居也认不出。
hint-form-rights = 我有权分享这些内容，它可以按本网站的许可协议在这里发布。
hint-form-copies = 我知道本页面是公开的，副本无法收回。

## The form editor

hint-editor-id = 网址的最后一部分：只用小写拉丁字母 a–z、数字和连字符。各语言相同，以后不再更改。
hint-editor-translate = 原文用另一种语言写成。请在右侧选择您的语言，再翻译下面的内容。
hint-editor-body = 正文

## Needs, series, browsing, briefs

vocabulary-needs = 你需要做什么？
field-needs = 有助于
vocabulary-selections = 系列
field-selections = 系列
vocabulary-stages = 阶段
vocabulary-evidence-levels = 证据等级
vocabulary-outcomes = 结果
vocabulary-languages = 语言
home-featured = 精选
browse-narrow = 缩小列表范围
browse-everything = 浏览全部内容
briefs = 倡导简报
briefs-intro = 请选择读者和国家。每份简报打印出来只有两页：提出了什么要求，哪些做法能说明这些要求、这些做法的记录有多充分，以及资料来源。
briefs-everywhere = 所有国家
brief-title = 倡导简报，面向：{ $audience }
brief-title-country = 倡导简报，面向：{ $audience } – { $country }
brief-asked = 提出的要求
brief-shown = 能说明这一点的做法
brief-elsewhere = 见于其他国家
brief-not-shown = 这里还没有能说明这一点的做法。
brief-also-asked = 其他要求
brief-from = 这份简报依据什么编成
brief-print = 打印出来为两页。

## The page of the design system

design-page = 设计系统
design-intro = 构成页面的各个部件，用的是本站自己的文字。修改设计的人可以在这里检查每个部件。
design-type = 字体
design-colours = 颜色
design-parts = 部件
## Pictures

evidence-page = 证据地图
evidence-intro = 每个方面有多少条目，哪里还是空白。选一个数字，即可查看它所指的条目。
evidence-cell = { $row } × { $column }：{ $entries }
evidence-map = 地图上的{ $name }
evidence-map-about = 方格大致按地图上的位置排列。数字统计各类条目。
picture-table = 以表格查看
picture-entries = 条目数
picture-rest = 另有{ $count }个
picture-more = 其他图表
timeline-page = 时间线
timeline-intro = 各条目逐年讲述的内容，以及还没有条目的年份。
timeline-title = { $collection }：{ $field }
timeline-year = { $year }：{ $entries }
timeline-gap = { $count ->
   *[other] { $count }年没有条目
}
timeline-undated = 无日期
partners-page = 谁与谁合作过
partners-intro = 线条连接同一条目中一起出现的两个名称，例如双方参与了同一做法。线越粗，同时提到双方的条目越多。
partners-node = { $count ->
   *[other] { $name }：与另外{ $count }个一起出现
}
partners-left-out = 图中只有与其他名称一起出现最多的{ $shown }个，总共{ $count }个。表格中有全部。
partners-with = 一起出现的有
partners-like-organisations = 与您的组织相近的组织
partners-like-about = 请找到您的组织，或一个工作与您相似的组织。旁边是与它共同点最多的组织：主题、国家、组织类型、共同的工作。
coverage-picture = 全部条目，按语言
## For trainers

slides = 幻灯片
slide = 幻灯片
slide-of = 第{ $number }张，共{ $total }张
speaker-notes = 备注
full-screen = 全屏
print-this = 打印
close = 关闭
clock = 培训计时
clock-begin = 开始
clock-pause = 暂停
clock-again = 回到开头
clock-back = 上一步
clock-next = 下一步
clock-less = 减少一分钟
clock-more = 增加一分钟
clock-step-left = 本步骤剩余
clock-over = 超出计划
clock-left = 总共剩余
clock-began = 开始于
clock-ends = 结束于
clock-then = 接下来：{ $step }
clock-done = 培训单元结束了
clock-differ = 各步骤的分钟数合计为{ $sum }，而培训单元计划为{ $total }分钟。
handout = 讲义
handout-participants = 给参加者
handout-trainer = 给培训师
handout-how = 请用浏览器的菜单打印本页。
handout-notes = 我的笔记

## Kept on the device

offline-page = 把本站保存在此设备上
offline-intro = 保存在这里的页面没有网络也能打开。请选择需要的语言。
offline-on-device = 你正在阅读的副本已经在此设备上。它没有网络也能用，不需要再保存。
offline-otherwise = 整个网站也可以作为设备或U盘上的文件夹使用，不需要网络。请向本站的管理者索取副本。
offline-no-script = 在浏览器里保存网站需要脚本，而这里没有运行。
offline-unable = 此浏览器无法保存本站。需要较新的浏览器，而且网址要以https开头。
offline-size = { $size } MB
offline-not-kept-yet = 未保存
offline-kept = 已保存
offline-in-part = 已保存一部分
offline-newer = 已保存。有更新的版本。
offline-newest = 已保存，是最新版本。
offline-save = 保存
offline-update = 更新
offline-check = 查看有无新版本
offline-remove = 删除
offline-progress = 已保存{ $percent }%
offline-failed = 没有全部下载完。已下载的会保留；请在网络较好时再试。
offline-removed = 已从此设备删除。
offline-may-go = 此浏览器没有保证保留副本。设备需要空间时，它可能会删除副本。
offline-withdrawn = 本站撤下了一些内容，相关页面已从副本中删除。请更新副本。
offline-not-kept = 本页不在此设备上
offline-not-kept-more = 现在没有网络，而且本页没有保存。请稍后再试。
## What readers do with entries: cite, share, collect, compare, tell

cite-share = 引用和分享
qr-label = 本页的网址
feedback-link = 告诉我们结果如何
feedback-subject = 结果如何：{ $title }
feedback-body =
    您尝试了什么？在哪里？

    结果怎么样？

    请不要写出受害者的姓名或细节。
collection-page = 我的合集
collection-about = 您添加的条目保存在本设备上。您可以排序，打印成一本册子，或把链接发给别人。
compare-page = 比较条目
compare-about = 最多并排比较三个条目。
tools-without = 本页需要 JavaScript 才能使用。
tool-add = 加入我的合集
tool-remove = 从我的合集中移除
tool-collection = 我的合集
tool-compare = 比较
tool-choose = 从您的合集中最多选择三个
tool-copy-citation = 复制引文
tool-copy = 复制
tool-save = 保存
tool-copy-address = 复制网址
tool-copied = 已复制
tool-share = 分享
tool-failed = 未能加载。请再试一次。
tool-more = 在术语表中查看更多
tool-empty = 这里还没有内容。请打开一个条目，选择“加入我的合集”。
tool-up = 上移：{ $title }
tool-down = 下移：{ $title }
tool-out = 移除：{ $title }
tool-print = 打印成册子
tool-link = 复制此合集的链接
tool-shared = 这是别人分享的合集，还不是您的。
tool-keep = 加入我的合集
tool-mine = 显示我的合集
tool-contents = 目录
tool-unread = 未能加载：{ $title }

## 可以带走的副本

readme-open = 全部解压后，打开文件夹，双击index.html。任何浏览器都能打开。
readme-private = 你在这里阅读和搜索的内容只留在此设备上，不会发送到任何地方。
readme-date = 此副本制作于{ $date }。
readme-check = 想知道副本是否完整、是否被改动，以及其中是否有内容在此后撤下，请运行：fieldbook verify
download-page = 带走一份
download-intro = 这些文件没有网络也能阅读。请复制到U盘（USB闪存盘），或从一部手机传到另一部手机。
download-zip = 所有页面，需要解压
download-zip-for = 适合电脑：包含所有页面，可以搜索。
download-zip-how = 请把文件复制到电脑，用鼠标右键点击它，选择“全部解压缩”。打开新的文件夹，再打开index.html。如果直接在zip文件里打开，链接和搜索都不能用。
download-html = 手机用的单个文件
download-html-for = 所有文字都在一个页面里，任何浏览器都能打开，可以搜索。
download-html-how = 请把文件复制到手机，在文件管理器里找到它，用浏览器打开。
download-epub = 电子书
download-epub-for = 适合电子书阅读器和阅读应用。
download-epub-how = 请用阅读应用打开，或复制到电子书阅读器。
download-zim = Kiwix文件
download-zim-for = 适合Kiwix应用，或培训教室里的Kiwix服务器。
download-zim-how = 请在Kiwix中打开。在Android 11或更新的系统上，请从kiwix.org安装Kiwix：Play Store里的应用打不开复制到手机上的文件。
download-pdf = 打印版
download-pdf-for = 按A4纸排版。
download-pdf-how = 打开后打印即可。如果使用读屏软件，网页更容易阅读。
download-languages = 语言：{ $languages }
download-file = { $name }（{ $size }，制作于{ $date }）
download-check = 副本是否完整、未被改动？
download-check-how = 副本会在人们手中流传多年。下面的命令会告诉你：副本是否和制作时一样、有多旧，以及其中是否有内容在此后撤下。
