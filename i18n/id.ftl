# Indonesian: translated from en.ftl.

site-title = Fieldbook
site-description = Praktik menjanjikan untuk melawan perdagangan orang dan eksploitasi di Asia: apa yang dilakukan, apa hasilnya, dan apa yang dibutuhkan orang lain untuk mengulanginya.

## Every page

skip-to-content = Langsung ke isi
menu = Menu
home = Beranda
languages = Bahasa
breadcrumbs = Anda di sini
feed = Umpan berita
edit-page = Usulkan perubahan
licence-note = Teks berlisensi sesuai yang disebut di setiap halaman. Sumber disebut dalam catatan.
open-data = Data terbuka

## Home

home-browse = Temukan yang Anda butuhkan
home-topics = Menurut topik
home-new = Yang terbaru
home-collections = Dalam basis pengetahuan ini
count-entries = { $count ->
   *[other] { $count } tulisan
}
count-languages = { $count ->
   *[other] { $count } bahasa
}

## Lists

pages = Halaman
page-of = Halaman { $page } dari { $pages }
previous-page = Sebelumnya
next-page = Berikutnya
nothing-here = Belum ada apa-apa di sini.
all-terms = Semua { $name }
narrower-terms = Lebih khusus
glossary-letters = Huruf
all-entries = Semua entri dari A sampai Z

## Search

search = Cari
search-without = Pencarian memerlukan skrip, dan di sini skrip tidak berjalan. Daftar di bawah mengarah ke semua entri.
search-filters = Persempit
search-collection = Koleksi
search-language = Bahasa teks
search-clear = Hapus semua pilihan
search-more = Tampilkan lagi
search-wider = Bentuk lain dari kata Anda
search-show-wider = Tampilkan entri dengan bentuk lain dari kata Anda
search-suggestion = Maksud Anda “{ $query }”?
search-none = Tidak ada yang ditemukan. Coba kata lain atau lebih sedikit kata, atau lihat daftar di bawah.
search-none-chosen = Tidak ada yang ditemukan dengan pilihan ini.
search-partial = Tidak ada entri yang memuat semua kata ini. Entri berikut memuat sebagian.
search-similar = Tidak ditemukan seperti yang ditulis. Kata serupa yang dicari:
search-incomplete = Sebagian indeks tidak dapat dimuat. Mungkin ada entri yang tidak tampil.
search-retry = Coba lagi
search-failed = Pencarian tidak dapat dimulai. Muat ulang halaman ini, atau lihat daftar di bawah.
search-busy = Mencari…

## Entries

contents = Di halaman ini
facts = Sekilas
criteria = Kriteria
criteria-note = Apa yang dikatakan sumber tentang setiap kriteria yang dinilai peninjau. “Belum dinilai” berarti belum ada peninjau yang memberi nilai.
not-rated = Belum dinilai
score-of = { $score } dari { $most }
keep-reading = Baca juga
like-this-organisations = Organisasi yang paling mirip
reading-time = { $minutes ->
   *[other] { $minutes } menit membaca
}
unit-minutes = { $count ->
   *[other] { $count } menit
}
footnotes = Catatan
footnote-back = Kembali ke teks
table = Tabel
not-reviewed = Belum ada peninjau yang menilai tulisan ini.
needs-update = Tulisan ini perlu diperbarui.
archived = Tulisan ini disimpan sebagai arsip dan tidak lagi diperbarui.
callout-note = Catatan
callout-tip = Kiat
callout-important = Penting
callout-warning = Peringatan
callout-caution = Hati-hati

## Reviews

review-page = Bagaimana tulisan ditinjau
review-intro = Peninjau menilai setiap kriteria dari 0 sampai 4 dan memberi alasan. Nilai, alasan, serta nama dan organisasi peninjau diterbitkan.
review-from = { $field }: mulai dari “{ $term }”, tulisan memerlukan tinjauan ini sebelum diterbitkan. Halaman tulisan lain menyebutkan bahwa belum ada yang menilainya.
review-reviewers = { $count ->
   *[other] Sedikitnya { $count } peninjau menilai setiap kriteria.
}
review-others = Para peninjau berasal dari organisasi yang berbeda-beda, dan tidak satu pun organisasi itu terlibat dalam hal yang mereka nilai.
review-least = “{ $is }” ({ $field }) memerlukan “{ $least }” atau lebih tinggi ({ $then }).
review-with = “{ $is }” ({ $field }) memerlukan sedikitnya satu yang seperti ini ({ $then }): { $mark }.
review-questions = Apa yang ditanyakan peninjau
review-criterion = Kriteria
review-question = Pertanyaan
review-scale = Arti nilai
review-score = Skor
review-reason = Alasan
score-0 = tidak terlihat sama sekali
score-1 = sedikit
score-2 = sebagian
score-3 = sebagian besar
score-4 = sepenuhnya
notice-review-due = Tulisan ini seharusnya sudah ditinjau lagi paling lambat { $date }. Faktanya mungkin telah berubah sejak itu.

## What was withdrawn

withdrawn = Halaman ini telah ditarik
withdrawn-more = Halaman ini tidak lagi menjadi bagian dari situs ini. Jika Anda memiliki salinannya, mohon hapus dan jangan menyebarkannya.

## What is here and what is missing

coverage-page = Apa yang ada dan apa yang belum ada
coverage-intro = Angka menunjukkan jumlah tulisan. Kotak kosong menunjukkan di mana contoh belum ada.
coverage-translations = Terjemahan
coverage-language = Bahasa
coverage-originals = Aslinya dalam bahasa ini
coverage-done = Telah ditinjau
coverage-machine = Terjemahan mesin
coverage-draft = Draf
coverage-stale = Kedaluwarsa
coverage-unverified = Belum dibandingkan
coverage-missing = Belum ada
coverage-table = { $collection }: { $rows } × { $columns }
coverage-due = Tinjauan yang jatuh tempo
coverage-due-none = Tidak ada tinjauan yang jatuh tempo dalam 60 hari ke depan.

## Translations

notice-untranslated = Halaman ini belum tersedia dalam bahasa { $language }. Anda membacanya dalam bahasa { $shown }.
notice-machine = Terjemahan ini dibuat oleh mesin dari bahasa { $source }. Belum ada yang meninjaunya.
notice-draft = Terjemahan ini masih draf dan belum ada yang meninjaunya.
notice-stale = Teks bahasa { $source } telah berubah sejak terjemahan ini dibuat. Yang berubah: { $sections }.
notice-unverified = Tidak tercatat versi teks bahasa { $source } mana yang menjadi dasar terjemahan ini.
read-source = Baca teks bahasa { $source }
translate-this = Bantu terjemahkan halaman ini
untranslated-badge = dalam bahasa { $language }
section-of-fields = judul dan fakta

## Address not found and language chooser

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Mungkin sudah dipindahkan, atau namanya salah ketik.
not-found-home = Ke beranda
chooser-title = Pilih bahasa Anda
unzip-first = Jika tautan di sini tidak terbuka, ekstrak dahulu seluruh berkas zip lalu buka halaman ini lagi.

## Collections

collection-practices = Praktik
collection-practices-about = Apa yang dilakukan orang untuk melawan perdagangan orang dan eksploitasi, apa hasilnya, dan apa yang dibutuhkan orang lain untuk mengulanginya.
collection-guides = Panduan
collection-guides-about = Cara melakukannya, langkah demi langkah.
collection-factsheets = Lembar fakta
collection-factsheets-about = Panduan dalam dua halaman cetak.
collection-sessions = Sesi pelatihan
collection-sessions-about = Rencana sesi yang dapat dicetak dan dijalankan pelatih.
collection-recommendations = Rekomendasi
collection-recommendations-about = Apa yang diminta dari pembuat undang-undang, organisasi, donor, media, dan peneliti, beserta praktik yang menunjukkannya.
collection-networks = Jaringan
collection-networks-about = Komite, koalisi, dan kelompok kerja, serta apa yang membuat mereka bertahan bersama.
collection-organisations = Organisasi
collection-organisations-about = Siapa saja yang terlibat dalam hal yang diuraikan di sini.
collection-glossary = Glosarium
collection-glossary-about = Kata-kata yang dipakai para praktisi, dalam bahasa sederhana.
collection-sources = Sumber
collection-sources-about = Dokumen asal setiap fakta di sini.
collection-news = Berita
collection-news-about = Catatan bertanggal dari lapangan.
collection-pages = Tentang situs ini
collection-pages-about = Apa situs ini dan bagaimana cara ikut serta.

## Vocabularies with pages

vocabulary-topics = Topik
vocabulary-audiences = Pembaca
vocabulary-levels = Tingkat
vocabulary-countries = Negara

## Fields

field-title = Judul
field-summary = Ringkasan
field-status = Status
field-topics = Topik
field-audiences = Untuk
field-countries = Negara
field-organisations = Organisasi
field-sources = Sumber
field-reviewed_on = Ditinjau pada
field-review_due = Tinjauan berikutnya
field-reviews = Tinjauan
field-licence = Lisensi
field-safeguarding = Perlindungan orang
field-images = Gambar
field-documented_on = Dicatat pada
field-period = Periode
field-level = Tingkat
field-exploitation = Bentuk eksploitasi
field-sector = Sektor
field-stage = Tahap
field-evidence_level = Tingkat bukti
field-outcome = Hasil
field-depth = Kedalaman
field-building_blocks = Unsur utama
field-criteria = Kriteria
field-code = Kode
field-version = Versi
field-series = Seri
field-practices = Praktik yang menunjukkannya
field-of_guide = Ringkasan dari panduan
field-name = Nama
field-acronym = Singkatan
field-name_aliases = Juga ditulis
field-kind = Jenis
field-website = Situs web
field-activity = Kegiatan utama
field-formality = Bentuk
field-members = Anggota
field-secretariat = Sekretariat
field-dates = Tanggal
field-statement = Rekomendasi
field-audience = Ditujukan kepada
field-number = Nomor
field-source = Sumber
field-label = Istilah
field-definition = Definisi
field-broader = Istilah yang lebih luas
field-forms = Bentuk lain
field-avoid = Kata yang sebaiknya dihindari
field-term = Alih-alih
field-prefer = Tulis
field-why = Karena
field-csl_type = Jenis
field-author = Penulis
field-issued = Tanggal
field-container_title = Dalam
field-collection_title = Seri
field-publisher = Penerbit
field-publisher_place = Tempat terbit
field-url = Alamat web
field-language = Bahasa
field-duration = Durasi
field-objectives = Yang akan mampu dilakukan peserta
field-materials = Yang Anda butuhkan
field-uses = Bahan yang dipakai
field-mode = Cara
field-group_size = Jumlah peserta
field-date = Tanggal
field-organisation = Organisasi
field-independent_evaluation = Evaluasi independen
field-reviewer = Penelaah

## Backlinks

backlink-practices = Praktik yang merujuk ke sini
backlink-practices-organisations = Praktik yang diikuti organisasi ini
backlink-practices-sources = Praktik dari sumber ini
backlink-guides = Panduan yang memakai ini
backlink-guides-practices = Panduan yang memakai praktik ini
backlink-factsheets = Lembar fakta
backlink-factsheets-of_guide = Panduan ini dalam dua halaman
backlink-sessions = Sesi pelatihan yang memakai ini
backlink-recommendations = Rekomendasi yang merujuk ke sini
backlink-recommendations-practices = Rekomendasi yang ditunjukkan praktik ini
backlink-recommendations-source = Rekomendasi dari sumber ini
backlink-networks = Jaringan yang merujuk ke sini
backlink-networks-members = Jaringan yang beranggotakan organisasi ini
backlink-organisations = Organisasi yang merujuk ke sini
backlink-glossary = Istilah glosarium
backlink-sources = Sumber yang merujuk ke sini
backlink-news = Berita yang menyebut ini
backlink-pages = Halaman yang menyebut ini

## Sections of entries

section-background = Latar belakang dan konteks
    .aliases = Latar belakang | Konteks dan latar belakang
section-implementation = Pelaksanaan
    .aliases = Implementasi | Apa yang dilakukan
section-achievements = Capaian
    .aliases = Pencapaian | Hasil
section-ethics = Etika
    .aliases = Masalah etika | Pertimbangan etis
section-lessons = Pembelajaran
    .aliases = Pelajaran yang dipetik | Pelajaran
section-replicability = Syarat replikasi
    .aliases = Replikasi | Syarat untuk replikasi
section-references = Rujukan
    .aliases = Referensi | Daftar pustaka
section-context = Konteks
section-concepts = Konsep
    .aliases = Konsep-konsep
section-steps = Langkah-langkah
    .aliases = Langkah
section-guidelines = Panduan
    .aliases = Pedoman
section-examples = Contoh
    .aliases = Contoh-contoh
section-problems = Masalah yang sering muncul
    .aliases = Masalah | Permasalahan
section-key-points = Poin-poin penting
    .aliases = Poin penting | Poin utama
section-checklist = Daftar periksa
    .aliases = Daftar cek
section-more = Selengkapnya
    .aliases = Baca selengkapnya | Informasi lebih lanjut
section-about = Tentang
section-purpose = Tujuan
    .aliases = Maksud dan tujuan
section-structure = Struktur
section-success-factors = Faktor keberhasilan
    .aliases = Faktor-faktor keberhasilan | Kunci keberhasilan
section-outline = Garis besar
section-activities = Kegiatan
    .aliases = Aktivitas
section-facilitator-notes = Catatan untuk fasilitator
    .aliases = Catatan fasilitator
section-debrief = Refleksi bersama
    .aliases = Refleksi | Diskusi penutup
section-lead = pengantar

## Hints in the files that `new` and `translate` write

hint-new = Isilah bagian yang kosong. Tulisan di belakang # atau di antara <!-- dan --> hanya petunjuk; pembaca tidak pernah melihatnya.
hint-optional = Mulai dari sini tidak ada yang wajib. Hapus # di awal baris untuk memakai baris itu.
hint-translate = Tulis setiap terjemahan di bawah teks sumbernya. Teks sumber boleh dibiarkan; pembaca tidak pernah melihatnya.
hint-lead = Satu atau dua kalimat: tentang apa ini, dan untuk siapa?
hint-field-summary = Hal terpenting dalam satu atau dua kalimat.
hint-field-sources = Dokumen asal fakta-faktanya.
hint-field-personal_data = Apakah teks memuat keterangan tentang orang tertentu?
hint-field-documented_on = Kapan ini dicatat, bukan kapan terjadinya.
hint-field-building_blocks = Apa yang dibutuhkan agar berhasil, satu per satu.
hint-field-criteria = Apa kata sumber tentang tiap kriteria; lewati yang tidak disebut.
hint-field-objectives = Apa yang dapat dilakukan peserta sesudahnya.
hint-section-background = Apa masalahnya, di mana, dan siapa yang terkena? Jangan menyebut nama orang.
hint-section-implementation = Apa yang dilakukan, langkah demi langkah, oleh siapa, dengan dana dan tenaga berapa?
hint-section-achievements = Apa yang berubah, dan bagaimana Anda tahu? Sebutkan juga yang tidak berhasil.
hint-section-ethics = Apa yang dapat merugikan orang, dan bagaimana mereka dilindungi?
hint-section-lessons = Apa yang akan Anda lakukan dengan cara yang sama, dan apa yang berbeda?
hint-section-replicability = Apa yang harus dimiliki atau diketahui orang lain untuk melakukannya di tempat lain?
hint-section-references = Daftarkan sumbernya: [[sources/…]].
hint-section-context = Kapan panduan ini berguna, dan untuk siapa?
hint-section-concepts = Jelaskan kata dan gagasan yang diperlukan pembaca.
hint-section-steps = Uraikan setiap langkah: apa yang dilakukan, siapa pelakunya, apa yang diperlukan.
hint-section-guidelines = Apa yang perlu diingat, dan apa yang perlu dihindari?
hint-section-examples = Tunjukkan bagaimana orang lain melakukannya, dan beri tautan ke praktik itu.
hint-section-problems = Apa yang sering keliru, dan apa yang membantu?
hint-section-key-points = Tiga sampai lima poin untuk diingat.
hint-section-checklist = Pertanyaan untuk diperiksa sebelum mulai.
hint-section-more = Bacaan lanjutan: panduan, praktik, sumber.
hint-section-outline = Sesi dalam sekilas: bagian-bagian dan menitnya.
hint-section-activities = Uraikan setiap kegiatan: tujuan, waktu, petunjuk, bahan.
hint-section-facilitator-notes = Apa yang perlu disiapkan, diperhatikan, dan dihindari fasilitator.
hint-section-debrief = Pertanyaan penutup: apa yang dibawa pulang peserta?

## The form for sharing an experience

hint-form-name = Bagikan pengalaman Anda
hint-form-about = Ceritakan apa yang Anda coba, apa hasilnya, dan apa yang dibutuhkan orang lain untuk melakukan hal yang sama. Seseorang dari proyek ini akan menyusunnya menjadi tulisan.
hint-form-public = **Semua yang Anda tulis di sini langsung terbuka untuk umum, dan salinannya tetap ada.** Jangan menyebut nama orang. Jangan tulis apa yang dapat mengarah kepada seseorang: tempat yang tepat, rumah aman, tanggal, umur, nomor telepon. Jangan lampirkan foto: tanyakan dulu cara mengirimnya. Tulis dalam bahasa apa pun, dan lewati yang tidak Anda ketahui.
hint-form-section-references = Dokumen sumber informasi ini, jika ada.
hint-form-agreed = Sebelum mengirim
hint-form-nobody = Tidak ada orang yang dapat dikenali dari tulisan saya, juga oleh tetangganya.
hint-form-rights = Saya berhak membagikan tulisan ini, dan tulisan ini boleh diterbitkan di sini dengan lisensi situs ini.
hint-form-copies = Saya tahu bahwa halaman ini terbuka untuk umum dan salinannya tidak dapat ditarik kembali.

## The form editor

hint-editor-id = Bagian akhir alamat: huruf Latin kecil a–z, angka, dan tanda hubung. Sama untuk semua bahasa dan tidak berubah lagi.
hint-editor-translate = Ditulis lebih dulu dalam bahasa lain. Pilih bahasa Anda di sebelah kanan, lalu terjemahkan yang ada di bawahnya.
hint-editor-body = Teks

## Needs, series, browsing, briefs

vocabulary-needs = Apa yang perlu Anda lakukan?
field-needs = Membantu untuk
vocabulary-selections = Seri
field-selections = Seri
vocabulary-stages = Tahap
vocabulary-evidence-levels = Tingkat bukti
vocabulary-outcomes = Hasil
vocabulary-languages = Bahasa
home-featured = Pilihan
browse-narrow = Persempit daftar ini
browse-everything = Telusuri semuanya
briefs = Ringkasan advokasi
briefs-intro = Pilih pembaca dan negara. Setiap ringkasan muat dalam dua halaman cetak: apa yang diminta, praktik yang menunjukkannya dan seberapa baik praktik itu didokumentasikan, serta sumbernya.
briefs-everywhere = Semua negara
brief-title = Ringkasan advokasi untuk: { $audience }
brief-title-country = Ringkasan advokasi untuk: { $audience } – { $country }
brief-asked = Yang diminta
brief-shown = Praktik yang menunjukkannya
brief-elsewhere = Ditunjukkan di negara lain
brief-not-shown = Belum ada praktik di sini yang menunjukkannya.
brief-also-asked = Juga diminta
brief-from = Bahan ringkasan ini
brief-print = Dua halaman jika dicetak.

## The page of the design system

design-page = Sistem desain
design-intro = Bagian-bagian penyusun halaman, dengan teks situs ini sendiri. Siapa pun yang mengubah desain dapat memeriksa setiap bagian di sini.
design-type = Huruf
design-colours = Warna
design-parts = Bagian
## Pictures

evidence-page = Peta bukti
evidence-intro = Berapa tulisan yang ada tentang apa, dan di mana belum ada. Pilih sebuah angka untuk melihat tulisan di baliknya.
evidence-cell = { $row } × { $column }: { $entries }
evidence-map = { $name } pada peta
evidence-map-about = Kotak-kotak terletak kira-kira di tempatnya pada peta. Angka menghitung semua jenis tulisan.
picture-table = Sebagai tabel
picture-entries = Jumlah tulisan
picture-rest = dan { $count } lagi
picture-more = Gambar lain
timeline-page = Lini masa
timeline-intro = Apa yang diceritakan tulisan-tulisan ini, tahun demi tahun, dan tahun-tahun yang belum ada tulisannya.
timeline-title = { $collection }: { $field }
timeline-year = { $year }: { $entries }
timeline-gap = { $count ->
   *[other] { $count } tahun tanpa tulisan
}
timeline-undated = Tanpa tanggal
partners-page = Siapa bekerja dengan siapa
partners-intro = Garis menghubungkan dua nama yang disebut bersama dalam satu tulisan, misalnya karena keduanya ikut dalam praktik yang sama. Makin tebal garisnya, makin banyak tulisan yang menyebut keduanya.
partners-node = { $count ->
   *[other] { $name }: disebut bersama { $count } lainnya
}
partners-left-out = Gambar ini memuat { $shown } yang paling banyak disebut bersama yang lain, dari seluruhnya { $count }. Tabel memuat semuanya.
partners-with = Disebut bersama
partners-like-organisations = Organisasi seperti organisasi Anda
partners-like-about = Carilah organisasi Anda, atau organisasi yang bekerja seperti Anda. Di sampingnya ada organisasi yang paling banyak persamaannya: topik, negara, jenis organisasi, kerja bersama.
coverage-picture = Semua tulisan, menurut bahasa
## For trainers

slides = Salindia
slide = Salindia
slide-of = Salindia { $number } dari { $total }
speaker-notes = Catatan
full-screen = Layar penuh
print-this = Cetak
close = Tutup
clock = Jam sesi
clock-begin = Mulai
clock-pause = Jeda
clock-again = Kembali ke awal
clock-back = Mundur satu langkah
clock-next = Langkah berikutnya
clock-less = Kurangi satu menit
clock-more = Tambah satu menit
clock-step-left = Sisa waktu langkah ini
clock-over = Lebih lama dari rencana
clock-left = Sisa waktu seluruhnya
clock-began = Mulai pukul
clock-ends = Selesai pukul
clock-then = Berikutnya: { $step }
clock-done = Sesi sudah selesai
clock-differ = Jumlah menit semua langkah adalah { $sum }. Sesi ini direncanakan { $total } menit.
handout = Lembar bahan
handout-participants = Untuk peserta
handout-trainer = Untuk pelatih
handout-how = Cetak halaman ini dari menu peramban Anda.
handout-notes = Catatan saya

## Kept on the device

offline-page = Simpan situs ini di perangkat ini
offline-intro = Halaman yang disimpan di sini dapat dibuka tanpa internet. Pilih bahasa yang Anda perlukan.
offline-on-device = Anda sedang membaca salinan yang sudah ada di perangkat ini. Salinan ini berfungsi tanpa internet, dan tidak ada lagi yang perlu disimpan.
offline-otherwise = Seluruh situs juga berfungsi sebagai folder di perangkat atau USB, tanpa internet. Mintalah salinannya kepada pengelola situs ini.
offline-no-script = Untuk menyimpan situs di peramban ini diperlukan skrip, dan di sini skrip tidak berjalan.
offline-unable = Peramban ini tidak dapat menyimpan situs. Peramban harus cukup baru, dan alamatnya harus diawali https.
offline-size = { $size } MB
offline-not-kept-yet = Belum disimpan
offline-kept = Tersimpan
offline-in-part = Tersimpan sebagian
offline-newer = Tersimpan. Ada versi yang lebih baru.
offline-newest = Tersimpan, versi terbaru.
offline-save = Simpan
offline-update = Perbarui
offline-check = Cari versi baru
offline-remove = Hapus
offline-progress = { $percent } % tersimpan
offline-failed = Tidak semuanya dapat dimuat. Yang sudah dimuat tetap ada; coba lagi saat sambungan lebih baik.
offline-removed = Dihapus dari perangkat ini.
offline-may-go = Peramban ini tidak berjanji untuk terus menyimpan salinan. Salinan dapat dihapus jika perangkat memerlukan ruang.
offline-withdrawn = Ada yang telah ditarik dari situs ini, dan halamannya sudah dihapus dari salinan. Perbarui salinannya.
offline-not-kept = Halaman ini tidak ada di perangkat ini
offline-not-kept-more = Saat ini tidak ada sambungan, dan halaman ini tidak disimpan. Coba lagi nanti.
## What readers do with entries: cite, share, collect, compare, tell

cite-share = Kutip dan bagikan
qr-label = Halaman ini di internet
feedback-link = Ceritakan hasilnya kepada kami
feedback-subject = Bagaimana hasilnya: { $title }
feedback-body =
    Apa yang Anda coba, dan di mana?

    Apa hasilnya?

    Mohon jangan menulis nama atau rincian penyintas.
collection-page = Koleksi saya
collection-about = Entri yang Anda tambahkan disimpan di perangkat ini. Urutkan, cetak sebagai satu buklet, atau kirim tautannya kepada orang lain.
compare-page = Bandingkan entri
compare-about = Hingga tiga entri berdampingan.
tools-without = Halaman ini hanya berfungsi dengan JavaScript.
tool-add = Tambahkan ke koleksi saya
tool-remove = Keluarkan dari koleksi saya
tool-collection = Koleksi saya
tool-compare = Bandingkan
tool-choose = Pilih hingga tiga dari koleksi Anda
tool-copy-citation = Salin kutipan
tool-copy = Salin
tool-save = Simpan
tool-copy-address = Salin alamat
tool-copied = Tersalin
tool-share = Bagikan
tool-failed = Ini tidak termuat. Silakan coba lagi.
tool-more = Selengkapnya di glosarium
tool-empty = Belum ada apa-apa di sini. Buka sebuah entri dan pilih “Tambahkan ke koleksi saya”.
tool-up = Naikkan: { $title }
tool-down = Turunkan: { $title }
tool-out = Keluarkan: { $title }
tool-print = Cetak sebagai buklet
tool-link = Salin tautan koleksi ini
tool-shared = Seseorang membagikan koleksi ini. Ini belum milik Anda.
tool-keep = Tambahkan ke milik saya
tool-mine = Tampilkan milik saya
tool-contents = Daftar isi
tool-unread = Tidak termuat: { $title }

## Salinan untuk dibawa

readme-open = Setelah semuanya diekstrak, buka foldernya lalu klik dua kali index.html. Berkas ini dapat dibuka di peramban apa pun.
readme-private = Apa yang Anda baca dan cari di sini tetap berada di perangkat ini. Tidak ada yang dikirim ke mana pun.
readme-date = Salinan ini dibuat pada { $date }.
readme-check = Untuk mengetahui apakah salinan ini lengkap dan tidak diubah, dan apakah ada isinya yang telah ditarik sejak itu: fieldbook verify
download-page = Bawa bersama Anda
download-intro = Berkas-berkas ini dapat dibaca tanpa internet. Salin ke USB atau kirim dari ponsel ke ponsel.
download-zip = Semua halaman, untuk diekstrak
download-zip-for = Untuk komputer: semua halaman, dengan pencarian.
download-zip-how = Salin berkas ke komputer. Klik kanan berkas itu dan pilih “Ekstrak Semua”. Buka folder yang baru, lalu buka index.html. Jika dibuka langsung di dalam berkas zip, tautan dan pencarian tidak berfungsi.
download-html = Satu berkas untuk ponsel
download-html-for = Semua teks dalam satu halaman yang dapat dibuka di peramban apa pun, dengan pencarian.
download-html-how = Salin berkas ke ponsel, temukan di pengelola berkas, lalu buka dengan peramban.
download-epub = Buku
download-epub-for = Untuk alat baca buku elektronik dan aplikasi baca.
download-epub-how = Buka dengan aplikasi baca, atau salin ke alat baca buku elektronik.
download-zim = Berkas Kiwix
download-zim-for = Untuk aplikasi Kiwix, atau untuk server Kiwix di ruang pelatihan.
download-zim-how = Buka di Kiwix. Di Android 11 atau yang lebih baru, pasang Kiwix dari kiwix.org: aplikasi dari Play Store tidak dapat membuka berkas yang disalin ke ponsel.
download-pdf = Untuk dicetak
download-pdf-for = Ditata pada halaman A4.
download-pdf-how = Buka lalu cetak. Dengan pembaca layar, halaman web lebih mudah dibaca.
download-languages = Bahasa: { $languages }
download-file = { $name } ({ $size }, dibuat pada { $date })
download-check = Apakah salinan lengkap dan tidak diubah?
download-check-how = Salinan berpindah dari tangan ke tangan selama bertahun-tahun. Perintah di bawah ini memberi tahu apakah sebuah salinan masih seperti saat dibuat, berapa umurnya, dan apakah ada isinya yang telah ditarik sejak itu.
