contact-note-list = Danh sách { $number }, ngày { $date }.
contact-note-newest = Danh sách mới nhất: { $page }
contact-note-fake = Ai cũng có thể giả một địa chỉ. Nếu một email hỏi xin tiền hoặc mật khẩu, đừng nhấn vào bất cứ thứ gì trong đó. Hãy gọi cho chúng tôi theo số { $phone }.
contact-note-fake-ask = Ai cũng có thể giả một địa chỉ. Nếu một email hỏi xin tiền hoặc mật khẩu, đừng nhấn vào bất cứ thứ gì trong đó. Hãy hỏi chúng tôi trước: gặp trực tiếp hoặc gọi số mà quý vị đã có sẵn.
rules-title = { $audience ->
    [patients] Địa chỉ email của cơ sở { $school }
   *[parents] Địa chỉ email của trường { $school }
}
rules-list = Danh sách { $number }, ngày { $date }.
rules-newest = Danh sách mới nhất: { $page }
rules-warning = Tệp này tắt việc kiểm tra thư rác cho các địa chỉ này. Khi đó email của kẻ giả một trong các địa chỉ này cũng lọt vào.
rules-none = Hiện giờ không dùng địa chỉ nào.
feed-title = { $audience ->
    [patients] Địa chỉ email của cơ sở { $school }
   *[parents] Địa chỉ email của trường { $school }
}
feed-subtitle = { $audience ->
    [patients] Có gì thay đổi trong danh sách địa chỉ email của chúng tôi
   *[parents] Có gì thay đổi trong danh sách địa chỉ email của trường
}
feed-first = Danh sách đầu tiên
feed-list = Danh sách { $number }
feed-list-added = { $added ->
   *[other] Danh sách { $number }: { $added } địa chỉ mới
}
feed-list-retired = { $retired ->
   *[other] Danh sách { $number }: { $retired } địa chỉ không còn dùng
}
feed-list-both = Danh sách { $number }: { $added } địa chỉ mới, { $retired } địa chỉ không còn dùng
feed-added = Mới: { $addresses }.
feed-retired = Không còn dùng: { $addresses }.
feed-details = Chi tiết khác cũng thay đổi, ví dụ tên hoặc số điện thoại.
feed-details-only = Chi tiết đã thay đổi, ví dụ tên hoặc số điện thoại. Các địa chỉ vẫn như cũ.
feed-paused = Tạm ngừng: { $address }
feed-paused-text = Hiện giờ xin đừng mở email từ { $address }. Có thể người khác đang gửi từ địa chỉ này.
feed-resumed = Dùng lại: { $address }
feed-resumed-text = Chúng tôi dùng lại { $address }. Ai cũng vẫn có thể giả một địa chỉ.
