skip-to-content = Đi đến phần chính
language-nav = Ngôn ngữ
footer-nav = Về trang này
no-tracking = Chúng tôi không lưu gì về quý vị: không cookie, không đếm lượt xem.
made-with = Tạo bằng Hallpass.
not-translated = Trang này chưa có bằng ngôn ngữ này: { $language }. Đây là bản tiếng Anh.
all-languages = Tất cả { $count } ngôn ngữ
other-languages = Ngôn ngữ khác
back-to-list = Tất cả địa chỉ của chúng tôi
find-school = { $audience ->
    [patients] Tìm bệnh viện hoặc phòng khám của quý vị
   *[parents] Tìm trường của con quý vị
}
school-title = Để nhận được email của chúng tôi – { $school }
school-description = { $audience ->
    [patients] Các địa chỉ email mà cơ sở { $school } dùng để viết cho bệnh nhân, và cách để email không rơi vào thư rác.
   *[parents] Các địa chỉ email mà trường { $school } dùng để viết cho phụ huynh, và cách để email không rơi vào thư rác.
}
school-heading = Để nhận được email của chúng tôi
school-lead = Một số email của chúng tôi bị rơi vào thư rác. Hãy lưu liên hệ của chúng tôi để hộp thư của quý vị biết chúng tôi. Việc này mất khoảng một phút.
save-contact = Lưu liên hệ của chúng tôi
list-heading = Các địa chỉ chúng tôi dùng
list-complete = { $audience ->
    [patients] Đây là danh sách đầy đủ của chúng tôi. Chúng tôi dùng các địa chỉ này để viết email cho bệnh nhân.
   *[parents] Đây là danh sách đầy đủ của chúng tôi. Chúng tôi dùng các địa chỉ này để viết email cho gia đình.
}
list-partial-heading = Đây chưa phải là danh sách đầy đủ
list-partial = { $audience ->
    [patients] Những người chăm sóc quý vị cũng có thể viết từ địa chỉ không có ở đây.
   *[parents] Giáo viên của con quý vị và nhân viên khác cũng có thể viết từ địa chỉ không có ở đây.
}
list-none-heading = Chúng tôi chưa có danh sách riêng
list-none = { $audience ->
    [patients] Đây là các địa chỉ của { $organisation }. Những người chăm sóc quý vị có thể viết từ địa chỉ khác.
   *[parents] Đây là các địa chỉ của { $organisation }. Giáo viên của con quý vị và nhân viên khác có thể viết từ địa chỉ khác.
}
list-empty = Ở đây chưa có địa chỉ nào.
jump-nav = Các phần của danh sách
group-office = { $audience ->
    [patients] Văn phòng của chúng tôi
   *[parents] Văn phòng trường
}
group-urgent = Tin khẩn
group-payments = Tiền và bữa ăn
group-news = Tin tức
group-clubs = Câu lạc bộ, chuyến đi chơi và xe buýt
group-reports = Báo cáo và kết quả
group-appointments = Cuộc hẹn
group-other = Email khác
group-organisation = Từ { $organisation }
purpose-office = Văn phòng
purpose-absence = Vắng mặt
purpose-urgent = Tin khẩn và ngày đóng cửa
purpose-payments = Trả tiền
purpose-meals = { $audience ->
    [patients] Bữa ăn
   *[parents] Bữa ăn ở trường
}
purpose-newsletter = Bản tin
purpose-clubs = Câu lạc bộ
purpose-trips = Chuyến đi chơi
purpose-transport = Xe buýt và đưa đón
purpose-reports = { $audience ->
    [patients] Báo cáo
   *[parents] Phiếu nhận xét và họp phụ huynh
}
purpose-results = Kết quả
purpose-safeguarding = Chăm lo và bảo vệ
purpose-admissions = { $audience ->
    [patients] Nhập viện
   *[parents] Chỗ học (nhận học sinh)
}
purpose-appointments = Cuộc hẹn
purpose-other = Khác
reply-yes = Quý vị có thể trả lời địa chỉ này.
reply-no = Không ai đọc thư trả lời.
reply-no-office = Không ai đọc thư trả lời. Hãy viết cho văn phòng.
reply-all-yes = Quý vị có thể trả lời tất cả các địa chỉ này.
reply-all-no = Không ai đọc thư trả lời gửi đến các địa chỉ này.
new-since = Mới có từ ngày { $date }.
used-since = Chúng tôi dùng địa chỉ này từ ngày { $date }.
used-from = Chúng tôi sẽ bắt đầu dùng địa chỉ này vào ngày { $date }.
used-until = Chúng tôi dùng địa chỉ này đến ngày { $date }.
platform-sends = { $platform } gửi các email này thay chúng tôi.
shows-name = Điện thoại của quý vị có thể chỉ hiện tên { $name }.
tag-shared = Dùng chung
shared-look-for = { $audience ->
    [patients] Nơi khác cũng dùng địa chỉ này. Hãy tìm tên { $name } trong email.
   *[parents] Trường khác cũng dùng địa chỉ này. Hãy tìm tên { $name } trong email.
}
shared-also = { $audience ->
    [patients] Nơi khác cũng dùng địa chỉ này.
   *[parents] Trường khác cũng dùng địa chỉ này.
}
tag-paused = Tạm ngừng
paused-since = Chúng tôi ngừng dùng địa chỉ này ngày { $date }.
paused-do-not-open = Xin đừng mở email từ địa chỉ này cho đến khi ghi chú này không còn nữa.
paused-undo = Quý vị đã lưu địa chỉ này? Hãy xóa nó khỏi danh bạ và khỏi mọi quy tắc, bộ lọc trong email của quý vị.
retired-heading = Các địa chỉ chúng tôi không còn dùng
retired-until = Chúng tôi đã dùng địa chỉ này đến ngày { $date }.
seal-checked = Đã kiểm tra
seal-unchecked = Chưa kiểm tra
checked-by = Danh sách này được kiểm tra lần cuối ngày { $date }. Người kiểm tra: { $by }.
not-checked = { $audience ->
    [patients] Ở đây chưa có ai kiểm tra danh sách này.
   *[parents] Ở trường chưa có ai kiểm tra danh sách này.
}
save-heading = Cách lưu liên hệ của chúng tôi
save-step-press = Nhấn “{ save-contact }”.
save-step-see = { $count ->
   *[other] Điện thoại sẽ hiện một liên hệ có { $count } địa chỉ của chúng tôi.
}
save-step-keep = Nhấn “Lưu”, “Thêm” hoặc “Tạo liên hệ mới”.
save-again = Quý vị đã lưu trước đây? Khi danh sách này thay đổi, hãy lưu lại và xóa liên hệ cũ.
save-not-enough = Việc này giúp ích, nhưng có thể chưa đủ. Có email nào của chúng tôi trong thư mục thư rác (Spam hoặc Junk) không? Hãy mở email đó và nhấn “Không phải thư rác” (Not spam hoặc Not junk).
save-after-list = { $count ->
   *[other] Một liên hệ có { $count } địa chỉ của chúng tôi.
}
unsure-heading = Không chắc về một email?
fake-warning = Ai cũng có thể giả một địa chỉ. Địa chỉ có thể ở trong danh sách này mà email vẫn là của người khác.
fake-ring = Nếu một email hỏi xin tiền hoặc mật khẩu, đừng nhấn vào bất cứ thứ gì trong đó. Hãy gọi cho chúng tôi theo số { $phone }.
fake-ask = Nếu một email hỏi xin tiền hoặc mật khẩu, đừng nhấn vào bất cứ thứ gì trong đó. Hãy hỏi chúng tôi trước: gặp trực tiếp hoặc gọi số mà quý vị đã có sẵn.
files-heading = Tệp cho chương trình email
files-intro = Dành cho máy tính, hoặc cho người quản lý email của người khác.
files-contacts = Liên hệ
file-contact = Một liên hệ có tất cả địa chỉ
file-contact-photo = { $audience ->
    [patients] Cũng liên hệ đó, có hình của chúng tôi
   *[parents] Cũng liên hệ đó, có huy hiệu của chúng tôi
}
file-contact-4 = Cũng liên hệ đó, cho chương trình mới hơn
file-outlook-contacts = Liên hệ cho Outlook
file-outlook-contacts-note = Outlook chỉ giữ ba địa chỉ trong một liên hệ, nên có thể có nhiều liên hệ.
file-each = Mỗi địa chỉ một liên hệ
files-rules = Quy tắc để email của chúng tôi không rơi vào thư rác
files-rules-warning = Các tệp này tắt việc kiểm tra thư rác cho địa chỉ của chúng tôi. Khi đó email của kẻ giả một trong các địa chỉ này cũng lọt vào.
files-rules-weak = Một số địa chỉ của chúng tôi vẫn dễ bị giả.
files-rules-unknown = Chúng tôi chưa biết địa chỉ của mình có dễ bị giả không.
files-rules-last = Vì vậy hãy lưu liên hệ của chúng tôi trước. Chỉ dùng các tệp này nếu email của chúng tôi vẫn bị mất.
file-gmail = Quy tắc cho Gmail
file-gmail-note = Trên máy tính: Cài đặt, rồi Bộ lọc, rồi Nhập bộ lọc.
file-outlook-list = Danh sách cho phần cài đặt thư rác của Outlook
file-outlook-list-note = Dành cho chương trình Outlook trên máy tính.
file-sieve = Quy tắc cho dịch vụ email khác
file-sieve-note = Một tệp Sieve, ví dụ cho Proton Mail hoặc Fastmail.
files-plain = Chỉ các địa chỉ
file-plain = Tất cả địa chỉ, mỗi địa chỉ một dòng
it-heading = Dành cho bộ phận IT
it-intro = Cũng danh sách này, dành cho hệ thống thư. Danh sách có chữ ký số, nên máy tính thấy được là không ai sửa nó.
it-json = Danh sách có chữ ký (JSON)
it-text = Các địa chỉ (văn bản thường)
it-keys = Khóa của chúng tôi
share-heading = { $audience ->
    [patients] Cho người khác xem
   *[parents] Cho phụ huynh khác xem
}
share-and-print = Chia sẻ và in
qr-label = Mã QR. Địa chỉ cũng được viết bên dưới.
qr-scan = Quét bằng máy ảnh điện thoại, hoặc gõ:
print-heading = In
print-letter = { $audience ->
    [patients] Lá thư để in (A4)
   *[parents] Lá thư mang về nhà (A4)
}
print-letter-us = Lá thư trên khổ giấy Mỹ
print-all = Tất cả những gì in được
notice-delayed-heading = { $provider }? Email của chúng tôi đến trễ
notice-delayed = Email gửi đến { $provider } bị trễ từ { $since }. Quý vị không cần làm gì. Các email đó sẽ được gửi lại.
notice-blocked-heading = { $provider }? Email của chúng tôi không đến được quý vị
notice-blocked = { $provider } từ chối email của chúng tôi từ { $since }. Lưu liên hệ của chúng tôi không thay đổi được việc này. Chúng tôi đang xử lý.
notice-blocked-ring = Quý vị đang chờ tin gì? Hãy gọi cho chúng tôi theo số { $phone }.
notice-junked-heading = { $provider }? Hãy xem trong thư mục thư rác
notice-junked = Từ { $since }, { $provider } để email của chúng tôi vào thư mục thư rác (Spam hoặc Junk). Hãy mở một email ở đó và nhấn “Không phải thư rác” (Not spam hoặc Not junk).
notice-resolved-heading = { $provider }? Email của chúng tôi lại đến được
notice-resolved = Email gửi đến { $provider } lại đến được từ { $since }. Nếu thiếu email nào, hãy hỏi chúng tôi.
provider-short = { $id ->
    [outlook_com] Hotmail hoặc Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live và MSN
    [microsoft365] Microsoft 365 ở chỗ làm hoặc nơi học
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE và Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL và BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = Có gì thay đổi
feed-link = Theo dõi thay đổi (nguồn cấp tin)
list-number = Danh sách { $number }.
history-title = Có gì thay đổi – { $school }
history-heading = Có gì thay đổi
history-lead = Mỗi lần danh sách địa chỉ của chúng tôi thay đổi, mới nhất ở trên cùng.
history-none = Chưa có gì thay đổi.
history-published = Danh sách { $number }
history-added = Mới:
history-retired = Không còn dùng:
history-details = Chúng tôi đã đổi thứ khác, ví dụ tên hoặc số điện thoại.
history-same = Các địa chỉ vẫn như cũ.
history-paused-heading = Tạm ngừng
history-paused = Hiện giờ chúng tôi ngừng dùng { $address }.
history-resumed-heading = Dùng lại
history-resumed = Chúng tôi dùng lại { $address }.
print-title = In – { $school }
print-lead = Tất cả những gì quý vị có thể in hoặc đưa vào bản tin.
print-letters = Lá thư
print-letters-note = { $audience ->
    [patients] Lá thư cho biết cách nhận email của chúng tôi và ghi tất cả địa chỉ của chúng tôi.
   *[parents] Lá thư cho gia đình biết cách nhận email của chúng tôi và ghi tất cả địa chỉ của chúng tôi.
}
print-not-complete = { $audience ->
    [patients] Chưa có lá thư, vì danh sách của chúng tôi chưa đầy đủ.
   *[parents] Chưa có lá thư, vì danh sách của trường chưa đầy đủ.
}
print-code = Mã
print-code-note = Mã dẫn đến trang của chúng tôi. Mã đen trên nền trắng, có khoảng trắng xung quanh, là dễ quét nhất.
print-code-drawing = Mã dạng hình vẽ (SVG)
print-code-picture = Mã dạng hình ảnh (PNG)
organisation-title = Email từ { $name }
organisation-lead = { $audience ->
    [patients] Hãy chọn bệnh viện hoặc phòng khám của quý vị để xem nơi đó viết từ những địa chỉ nào.
   *[parents] Hãy chọn trường của con quý vị để xem trường viết từ những địa chỉ nào.
}
organisation-schools = { $audience ->
    [patients] Bệnh viện và phòng khám
   *[parents] Các trường
}
organisation-none = Danh sách này chưa có nơi nào.
organisation-it = Tất cả danh sách, có chữ ký (JSON)
home-title = Tìm trường của quý vị – Hallpass
home-heading = Tìm trường của quý vị
home-lead = Xem trường, bệnh viện hoặc phòng khám của quý vị viết từ những địa chỉ nào, và lấy email của họ ra khỏi thư rác.
home-many = { $count ->
   *[other] { $count } trường
}
home-empty = Ở đây chưa có danh sách nào.
gone-title = { $school } đã đóng cửa
gone-closed = Nơi này đóng cửa ngày { $date }. Chúng tôi không còn giữ danh sách địa chỉ của nơi này.
gone-successors = Hãy xem ở đây:
gone-caution = Có email mang tên nơi này? Đừng nhấn vào bất cứ thứ gì trong đó. Hãy hỏi trước.
not-found-title = Chúng tôi không tìm thấy trang này
not-found-code = Quý vị đã gõ mã từ một lá thư? Hãy xem lại mã: mã có 8 chữ và số.
not-found-old = Đường dẫn có thể đã cũ, hoặc có thể thiếu một chữ.
broken-title = Ở đây có gì đó bị lỗi
broken-lead = Không phải lỗi của quý vị. Xin thử lại sau vài phút.
unavailable-title = Lúc này trang chưa sẵn sàng
unavailable-lead = Xin thử lại sau vài phút.
