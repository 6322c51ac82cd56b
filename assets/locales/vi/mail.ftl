mail-school-lead = Một số email của chúng tôi bị rơi vào thư rác. Hãy cho hộp thư của quý vị biết email nào là của chúng tôi. Việc này mất khoảng hai phút.
mail-show-how = Chỉ cho tôi cách làm
mail-title = Quý vị dùng email nào? – { $school }
mail-heading = Quý vị dùng email nào?
mail-lead = Sau đó chúng tôi chỉ hiện các bước cho email của quý vị.
mail-type-label = Trong địa chỉ email của quý vị, sau dấu @ là gì?
mail-type-why = Ví dụ gmail.com. Chúng tôi chỉ cần vậy, nên đừng gõ phần tên riêng của quý vị. Chúng tôi không lưu những gì quý vị gõ.
mail-type-go = Tiếp tục
mail-type-live = Ô này không hoạt động? Hãy chọn trong danh sách, hoặc vào { $site }.
mail-choose-heading = Chọn email của quý vị
mail-choose-more = Các hãng email khác
mail-choose-none = Không thấy email của quý vị?
mail-slip-heading = Có phải ý quý vị là { $meant }?
mail-slip-yes = Phải, là { $meant }
mail-slip-no = Không, là { $typed }
mail-unknown-heading = Chúng tôi không biết { $typed }
mail-unknown = Đó là email ở chỗ làm hay ở trường quý vị đang học? Hay hãng email của quý vị có trong danh sách này?
mail-unreadable-heading = Chúng tôi không đọc được
mail-unreadable = Xin chỉ gõ phần sau dấu @, ví dụ gmail.com. Hoặc chọn trong danh sách.
mail-of-heading = { $id ->
    [other] Nhận email của chúng tôi trong bất kỳ hộp thư nào
    [work] Nhận email của chúng tôi ở chỗ làm hoặc nơi học
   *[some] Nhận email của chúng tôi trong { $provider }
}
mail-of-title = { $id ->
    [other] Nhận email của chúng tôi trong bất kỳ hộp thư nào – { $school }
    [work] Nhận email của chúng tôi ở chỗ làm hoặc nơi học – { $school }
   *[some] Nhận email của chúng tôi trong { $provider } – { $school }
}
mail-of-lead-lasts = Cách tốt nhất ở trên cùng. Cách này có tác dụng lâu dài: chỉ cần làm một lần là xong.
mail-of-lead-helps = Ở đây không cách nào là chắc chắn. Cách nào cũng giúp được phần nào, nên hãy làm tất cả những gì có thể.
mail-of-another = Hãng email khác
mail-where-heading = Quý vị đọc email ở đâu?
mail-where-android = Điện thoại Android
mail-where-ios = iPhone hoặc iPad
mail-where-computer = Máy tính
mail-computer-first = Việc này cần máy tính, nhưng chỉ một lần. Hãy gửi trang này cho chính mình và mở trên máy tính.
mail-email-page = Gửi trang này vào email của tôi
mail-email-page-subject = { $audience ->
    [patients] Cách nhận email của cơ sở { $school }
   *[parents] Cách nhận email của trường { $school }
}
mail-email-page-text = Hãy mở trang này trên máy tính: { $address }
mail-computer-now = Tôi đang dùng máy tính
mail-by-hand = Nút không hoạt động?
mail-with-file = Hoặc dùng một tệp
mail-open = Mở { $program }
mail-open-part = Mở { $program } ({ $number } trên { $count })
mail-open-parts = Chúng tôi có nhiều địa chỉ, một nút không chứa hết. Hãy làm các bước này một lần cho mỗi nút.
mail-save-file = Lưu tệp của chúng tôi
mail-picture = Hình vẽ màn hình: { $words }
mail-also-called = Cũng có thể có tên là { $menu }.
mail-addresses-heading = Các địa chỉ của chúng tôi
mail-addresses-note = Chạm vào một địa chỉ để chọn cả địa chỉ. Rồi sao chép.
mail-addresses-none = Hiện giờ không có địa chỉ nào để điền.
mail-copy = Sao chép
mail-copy-all = Sao chép tất cả
mail-copy-address = Sao chép { $address }
mail-copied = Đã sao chép
mail-shared-heading = { $count ->
   *[other] Có { $count } địa chỉ không được đưa vào. Vì sao?
}
mail-shared-why = { $audience ->
    [patients] Nơi khác cũng dùng địa chỉ này. Nếu quý vị cho địa chỉ này vào, email của họ cũng vào.
   *[parents] Trường khác cũng dùng địa chỉ này. Nếu quý vị cho địa chỉ này vào, email của họ cũng vào.
}
mail-shared-add = Mở { $program } với cả các địa chỉ này
mail-notes-heading = Nên biết
mail-traps-heading = Hãy cẩn thận với điều này
mail-moves-heading = Các hộp thư này đang thay đổi
mail-move-some = Điều này nói về các địa chỉ có phần cuối là { $endings }.
mail-own-help = Trợ giúp của { $provider }
mail-undo-heading = Cách bỏ một địa chỉ ra
mail-undo-why = Hãy làm việc này khi chúng tôi tạm ngừng hoặc không còn dùng một địa chỉ.
mail-worked-heading = Có được không?
mail-worked = { $audience ->
    [patients] Hãy nhờ chúng tôi gửi một email thử. Không cài đặt nào là chắc chắn: email vẫn có thể bị giữ lại.
   *[parents] Hãy nhờ văn phòng trường gửi một email thử. Không cài đặt nào là chắc chắn: email vẫn có thể bị giữ lại.
}
mail-ask-test = Nhờ gửi email thử
mail-help-link = Vẫn không nhận được gì?
mail-in-app = Nhấn nút mà không thấy gì? Hãy mở trang này trong trình duyệt, ví dụ Chrome hoặc Safari.
mail-in-app-seen = Quý vị đang ở trong một ứng dụng khác. Ứng dụng đó có thể không lưu được liên hệ hoặc tệp của chúng tôi. Trước tiên hãy mở trang này trong trình duyệt, ví dụ Chrome hoặc Safari.
mail-work-subject = { $audience ->
    [patients] Xin cho email của cơ sở { $school } vào
   *[parents] Xin cho email của trường { $school } vào
}
mail-work-text =
    Xin chào,

    email của { $school } không đến được tôi, hoặc bị rơi vào thư rác. Xin vui lòng cho các email này vào. Đây là các địa chỉ chính xác:

    { $addresses }

    Xin chỉ cho đúng các địa chỉ này vào, và vẫn bật các bước kiểm tra (SPF, DKIM và DMARC).
    Danh sách có chữ ký dành cho máy tính ở đây: { $list }

    Xin cảm ơn
mail-work-send = Gửi nội dung này qua email
mail-send-office = { $audience ->
    [patients] Gửi cho chúng tôi
   *[parents] Gửi cho văn phòng
}
mail-ring-office = Hãy gọi cho chúng tôi theo số { $phone } và nói:
mail-tell-office = { $audience ->
    [patients] Hãy hỏi chúng tôi và nói:
   *[parents] Hãy hỏi văn phòng trường và nói:
}
mail-test-subject = Xin gửi cho tôi một email thử
mail-test-text = Xin gửi một email thử đến địa chỉ này. Tôi đã cài đặt hộp thư để nhận được email của quý vị. Xin cảm ơn.
mail-check-subject = Địa chỉ email của tôi có đúng không?
mail-check-text = Xin xem quý vị đang có địa chỉ email nào của tôi. Có phải là địa chỉ tôi đang dùng để viết thư này không? Xin cảm ơn.
mail-stopped-subject = Email quý vị gửi cho tôi có thể bị ngừng
mail-stopped-text = Có thể tôi đã nhấn “Thư rác” (Spam) hoặc “Hủy đăng ký” (Unsubscribe) ở một email của quý vị. Xin xem địa chỉ của tôi có nằm trong danh sách những người không được gửi email nữa không. Danh sách đó trong tiếng Anh có thể gọi là “suppression”, “bounce” hoặc “unsubscribe list”. Xin xóa tôi khỏi danh sách đó. Xin cảm ơn.
mail-spam-subject = Email thử của quý vị nằm trong thư rác của tôi
mail-spam-text = Email thử của quý vị nằm trong thư mục thư rác của tôi. Tôi đã báo rằng đó không phải thư rác và đã làm các bước trên trang của quý vị. Xin gửi thêm một email nữa. Xin cảm ơn.
mail-nothing-subject = Email thử của quý vị không đến
mail-nothing-text = Email thử của quý vị không đến. Email đó không có trong hộp thư đến và cũng không có trong thư rác. Email đó có bị trả lại cho quý vị kèm báo lỗi không? Xin hỏi những người quản lý email của quý vị xem đã có chuyện gì với email đó. Xin cảm ơn.
mail-help-title = Vẫn không nhận được gì? – { $school }
mail-help-heading = Vẫn không nhận được gì?
mail-help-lead = Hãy xem từng câu hỏi một. Phần lớn mọi người tìm được câu trả lời ở đây.
mail-help-address-heading = Chúng tôi có đúng địa chỉ của quý vị không?
mail-help-address = Chỉ sai một chữ là email không đến. Hãy hỏi xem chúng tôi đang có địa chỉ nào của quý vị.
mail-help-stopped-heading = Quý vị có từng nhấn “Thư rác” (Spam) hoặc “Hủy đăng ký” (Unsubscribe) không?
mail-help-stopped = Khi đó có thể không còn ai gửi cho quý vị nữa. Quý vị không thể thay đổi việc này trong hộp thư của mình. Chúng tôi thì có thể.
mail-help-blocked-heading = Quý vị có chặn chúng tôi không?
mail-help-blocked = Trong phần cài đặt email, hãy tìm các địa chỉ bị chặn, và các quy tắc hoặc bộ lọc. Có địa chỉ nào của chúng tôi ở đó không? Hãy bỏ nó ra.
mail-help-full-heading = Hộp thư của quý vị có bị đầy không?
mail-help-full = Hộp thư đầy sẽ từ chối email mới. Hãy xóa những gì quý vị không cần. Rồi dọn sạch thùng rác và thư mục thư rác.
mail-help-held-heading = Email của chúng tôi có bị giữ lại không?
mail-help-held = Hãy xem phần cài đặt thư rác. Thư rác có bị xóa hoặc từ chối không? Hãy đổi lại để thư rác vào một thư mục. Cũng hãy tìm danh sách gọi là “cách ly” (quarantine).
mail-help-steps-heading = Quý vị đã làm các bước cho email của mình chưa?
mail-help-steps = Các bước này mất khoảng hai phút.
mail-help-test-heading = Bây giờ hãy nhờ gửi email thử
mail-help-test = Hãy đợi đến khi chúng tôi gửi. Rồi xem trong hộp thư đến và trong thư mục thư rác. Email đó ở đâu?
mail-help-inbox-heading = Trong hộp thư đến
mail-help-inbox = Tốt lắm! Đã được rồi. Hãy quay lại trang của chúng tôi khi danh sách thay đổi.
mail-help-spam-heading = Trong thư rác (Spam hoặc Junk)
mail-help-spam = Hãy mở email đó và báo rằng đó không phải thư rác. Rồi làm các bước cho email của quý vị và nhờ gửi thêm một email nữa.
mail-help-nothing-heading = Không thấy ở đâu cả
mail-help-nothing = Vậy là có gì đó chặn email của chúng tôi trên đường đi. Quý vị không thể làm gì thêm trong hộp thư của mình. Chúng tôi phải hỏi bên phụ trách việc gửi các email đó.
mail-print-heading = Các bước cho email của quý vị
mail-print-note = Quý vị cũng có thể in các bước cho từng hãng email. Hãy chọn một hãng và in trang đó.
