guide-name-other = Hãng email khác
guide-name-work = Email ở chỗ làm hoặc nơi học
guide-step-open-link = { $filled ->
    [yes] Nhấn nút này. Nút mở { $program } và các địa chỉ của chúng tôi đã được điền sẵn.
   *[no] Nhấn nút này. Nút mở đúng trang của { $program }.
}
guide-step-open-site = Mở { $program } trên máy tính, trong trình duyệt. Đăng nhập.
guide-step-open-app = Mở ứng dụng { $program } trên điện thoại.
guide-step-open-program = Mở { $program } trên máy tính.
guide-step-open-phone-settings = Mở phần cài đặt của điện thoại.
guide-step-open-settings = Mở phần cài đặt của email.
guide-step-open-spam-folder = Mở thư mục thư rác. Tên của nó cũng có thể là Spam hoặc Junk.
guide-step-say-not-spam = Báo rằng đó không phải thư rác, hoặc chuyển email đó vào hộp thư đến.
guide-step-open-folder = Mở thư mục { $folder }.
guide-step-look-in-folder = Cũng hãy tìm email của chúng tôi trong { $folder }.
guide-step-open-message = Mở một email của chúng tôi.
guide-step-select-message = Đánh dấu chọn một email của chúng tôi. Quý vị không cần mở email đó.
guide-step-hold-message = Nhấn và giữ một email của chúng tôi.
guide-step-right-click-message = Nhấn nút chuột phải vào một email của chúng tôi.
guide-step-move-message = Chuyển email đó vào { $folder }.
guide-step-press-name = Nhấn vào tên hoặc hình của chúng tôi ở đầu email.
guide-step-press = Nhấn { $menu }.
guide-step-press-icon = { $icon ->
    [gear] Nhấn hình bánh răng.
    [dots] Nhấn dấu ba chấm.
    [lines] Nhấn ba vạch ngang. Trình đơn sẽ mở ra.
    [plus] Nhấn dấu cộng.
    [pencil] Nhấn hình bút chì.
    [bin] Nhấn hình thùng rác.
    [person] Nhấn vào hình hoặc chữ cái của chính quý vị.
   *[arrow] Nhấn mũi tên nhỏ chỉ xuống.
}
guide-step-choose = Chọn { $menu }.
guide-step-go-to = Vào { $path }.
guide-step-set = Bên cạnh { $field }, chọn { $menu }.
guide-step-tick = Đánh dấu vào ô { $menu }.
guide-step-untick = Bỏ dấu ở ô { $menu }.
guide-step-switch-on = Bật { $menu }.
guide-step-switch-off = Tắt { $menu }.
guide-step-name-rule = { $audience ->
    [patients] Gõ một cái tên vào ô { $field }, ví dụ “Bệnh viện”.
   *[parents] Gõ một cái tên vào ô { $field }, ví dụ “Trường học”.
}
guide-step-type-address = Sao chép một địa chỉ của chúng tôi và dán vào ô { $field }.
guide-step-paste-all-with-or = Sao chép tất cả địa chỉ của chúng tôi và dán vào ô { $field }. Giữa các địa chỉ phải có chữ OR.
guide-step-paste-all-lines = Sao chép tất cả địa chỉ của chúng tôi và dán vào ô { $field }, mỗi địa chỉ một dòng.
guide-step-press-enter = Nhấn phím Enter.
guide-step-repeat-for-each = Làm như vậy với từng địa chỉ khác của chúng tôi.
guide-step-scroll-down = Cuộn xuống đến cuối trang.
guide-step-wait = { $count ->
   *[other] Hãy đợi. Có thể mất đến { $count } phút mới bắt đầu có tác dụng.
}
guide-step-save-file = Nhấn nút này. Nút lưu tệp của chúng tôi vào máy tính của quý vị.
guide-step-choose-file = Chọn tệp quý vị vừa lưu.
guide-step-save-contact = Lưu liên hệ của chúng tôi từ trang này.
guide-step-save-contact-in = Lưu liên hệ của chúng tôi từ trang này. Hãy chọn tài khoản { $account } của quý vị, đừng chỉ lưu trên điện thoại.
guide-step-open-contacts = Mở danh bạ của quý vị.
guide-step-delete-from-contact = Xóa địa chỉ này khỏi liên hệ của chúng tôi.
guide-step-find-address = Tìm trong danh sách chỗ có địa chỉ quý vị muốn bỏ ra.
guide-step-take-address-out = Chỉ bỏ một địa chỉ này ra. Giữ các địa chỉ khác.
guide-step-send-message = Gửi nội dung này cho những người quản lý email ở chỗ làm của quý vị. Quý vị chỉ cần sao chép.
guide-step-take-off-blocked = Tìm danh sách các địa chỉ bị chặn. Có địa chỉ nào của chúng tôi trong đó không? Hãy bỏ nó ra.
guide-step-mailbox-first = Trước tiên hãy làm các bước cho chính địa chỉ email của quý vị. { $program } chỉ hiện những gì có ở đó.
guide-way-rule = Tạo một quy tắc trong { $provider }
guide-way-exact-list = Đưa các địa chỉ của chúng tôi vào danh sách của quý vị trong { $provider }
guide-way-contact = Lưu liên hệ của chúng tôi
guide-way-trust-contacts = Cho { $provider } tin các liên hệ của quý vị
guide-way-not-junk = Lấy một email ra khỏi thư rác
guide-way-primary = Chuyển email của chúng tôi vào thẻ chính
guide-way-spam-to-folder = Cho { $provider } giữ thư rác trong một thư mục
guide-way-unblock = Kiểm tra xem chúng tôi có bị chặn không
guide-way-ask-work = Nhờ những người quản lý email của quý vị
guide-effect-lasts = Lâu dài
guide-effect-helps = Giúp ích
guide-effect-once = Chỉ một email
guide-surface-web = { $program } trên máy tính, trong trình duyệt
guide-surface-android = { $program } trên điện thoại Android
guide-surface-ios = { $program } trên iPhone hoặc iPad
guide-surface-desktop = { $program } dạng chương trình trên máy tính
guide-limit-rules = { $count ->
   *[other] Quý vị có thể có nhiều nhất { $count } quy tắc.
}
guide-limit-addresses = { $count ->
   *[other] Danh sách chứa được nhiều nhất { $count } địa chỉ.
}
guide-spam-kept = { $count ->
   *[other] Hãy làm nhanh: { $provider } có thể xóa thư rác sau { $count } ngày.
}
guide-basis-official = Đã kiểm tra ngày { $date }, theo các trang của chính { $provider }.
guide-basis-third-party = Chúng tôi đọc các bước này trong bài hướng dẫn của người khác ngày { $date }.
guide-basis-source-code = Các chương trình khác làm như vậy vào ngày { $date }. Chúng tôi chưa đọc điều này từ { $provider }.
guide-basis-unconfirmed = Chưa được xác nhận. Chữ trên màn hình của quý vị có thể khác.
guide-note-app-has-no-rules = Ứng dụng { $provider } trên điện thoại không tạo được quy tắc. Hãy làm một lần trên máy tính. Sau đó trên điện thoại cũng có tác dụng.
guide-note-computer-only = Chỉ có thể thay đổi điều này trên máy tính. Hãy làm một lần. Sau đó trên điện thoại cũng có tác dụng.
guide-note-contacts-not-certain = Lưu liên hệ thì có ích. Nhưng email của chúng tôi vẫn có thể rơi vào thư rác.
guide-note-contacts-need-tick = Liên hệ đã lưu chỉ có tác dụng nếu một ô trong phần cài đặt được đánh dấu.
guide-note-new-mail-only = Cách này có tác dụng với email mới. Email cũ vẫn ở chỗ cũ.
guide-note-this-message-only = Cách này chuyển một email. Email sau có thể lại vào thư rác.
guide-note-only-teaches = Mỗi lần như vậy, hộp thư của quý vị học được một chút. Nhưng không có gì chắc chắn.
guide-note-dangerous-stays-out = { $provider } luôn giữ lại những email có vẻ nguy hiểm.
guide-note-forged-may-stay-out = { $provider } vẫn có thể giữ lại một email khi không biết rõ ai gửi.
guide-note-refused-unseen = { $provider } từ chối một số email. Các email đó không có trong thư mục nào. Nếu thư mục thư rác trống, hãy hỏi xem email của chúng tôi có bị trả lại không.
guide-note-only-whole-endings = Các danh sách trong { $provider } sẽ cho vào nhiều hơn các địa chỉ của chúng tôi, nên kẻ bắt chước tên chúng tôi cũng có thể vào. Vì vậy chúng tôi không hướng dẫn cách làm.
guide-note-no-lasting-way = Chúng tôi không biết cách nào có tác dụng lâu dài trong { $provider }. Các bước này có ích.
guide-note-rule-may-lose = Chúng tôi không biết quy tắc có luôn mạnh hơn thư mục thư rác không.
guide-note-older-rule-wins = Trước đây quý vị đã tạo quy tắc? Quy tắc đầu tiên trong danh sách được ưu tiên. Hãy chuyển quy tắc mới lên đầu.
guide-note-takes-time = Có thể mất vài giờ mới bắt đầu có tác dụng.
guide-note-first-account = Quý vị có hơn một tài khoản? Nút sẽ mở tài khoản đầu tiên.
guide-note-tabs-are-silent = Cũng hãy xem các thẻ khác. Điện thoại có thể không báo khi có email ở đó.
guide-note-folder-hidden-in-programs = Một số chương trình email không hiện thư mục thư rác. Hãy xem trên trang web của { $provider }.
guide-note-app-is-not-the-mailbox = { $provider } chỉ hiện email của quý vị. Hãng quản lý địa chỉ của quý vị mới quyết định cái gì là thư rác.
guide-note-this-device-only = Cách này chỉ có tác dụng trên một máy tính này.
guide-note-paid-only = Việc này cần hộp thư trả tiền.
guide-note-admin-only = Chỉ người quản lý tài khoản của quý vị mới làm được việc này.
guide-note-work-decides = Ở chỗ làm hoặc nơi học, những người quản lý email quyết định. Hãy hỏi họ.
guide-note-phone-block-counts = Quý vị có chặn số điện thoại của chúng tôi không? Khi đó điện thoại có thể chặn cả email của chúng tôi.
guide-note-unused-is-closed = { $provider } đóng hộp thư mà vài tháng không ai mở. Thỉnh thoảng hãy đăng nhập.
guide-note-words-may-differ = Chữ trên màn hình của quý vị có thể hơi khác.
guide-note-one-rule-each = Mỗi địa chỉ cần một quy tắc.
guide-note-save-with-provider = Hãy lưu liên hệ vào { $provider }, đừng chỉ lưu trên điện thoại.
guide-note-quarantine-too = Một số email có thể nằm chờ trong danh sách gọi là “cách ly” (quarantine). Cũng hãy xem ở đó.
guide-trap-only-listed = Đừng bật { $menu }. Nó ẩn hoặc xóa email của tất cả những người khác.
guide-trap-unseen = Đừng chọn { $menu }. Khi đó email giống thư rác sẽ mất hẳn và quý vị không bao giờ thấy.
guide-trap-holds-new = { $menu } có đang bật không? Nếu có, email của người mới sẽ chờ đến khi quý vị cho vào. Hãy tìm email của chúng tôi ở đó.
guide-trap-whole-ending = Đừng nhấn { $menu }. Nó cho vào nhiều hơn địa chỉ của chúng tôi, nên kẻ bắt chước tên chúng tôi cũng có thể vào.
guide-move-closed = { $audience ->
    [patients] { $provider } đã đóng các hộp thư này ngày { $date }. Xin cho chúng tôi một địa chỉ khác.
   *[parents] { $provider } đã đóng các hộp thư này ngày { $date }. Xin cho trường một địa chỉ khác.
}
guide-move-moving = { $provider } đang chuyển các hộp thư sang { $to }. Sau khi chuyển, các bước này có thể khác.
guide-move-moved = { $provider } đã chuyển các hộp thư này sang { $to } ngày { $date }. Hãy làm các bước cho { $to }.
