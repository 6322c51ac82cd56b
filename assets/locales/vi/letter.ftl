letter-title = { $audience ->
    [patients] Để nhận được email của cơ sở { $school }
   *[parents] Để nhận được email của trường { $school }
}
letter-heading = Để nhận được email của chúng tôi
letter-greeting = { $audience ->
    [patients] Kính gửi quý vị bệnh nhân,
   *[parents] Kính gửi quý vị phụ huynh và người chăm sóc,
}
letter-reason = { $audience ->
    [patients] Một số email của chúng tôi bị rơi vào thư rác. Khi đó quý vị không nhận được tin về cuộc hẹn và kết quả. Hộp thư của quý vị sẽ cho email của chúng tôi vào khi nó biết các địa chỉ của chúng tôi. Việc này mất khoảng hai phút.
   *[parents] Một số email của chúng tôi bị rơi vào thư rác. Khi đó gia đình không nhận được tin về ngày đóng cửa trường, chuyến đi chơi và bữa ăn. Hộp thư của quý vị sẽ cho email của chúng tôi vào khi nó biết các địa chỉ của chúng tôi. Việc này mất khoảng hai phút.
}
letter-steps = Cách làm
letter-step-open = Hướng máy ảnh của điện thoại vào mã hình vuông, hoặc gõ địa chỉ bên dưới mã vào trình duyệt.
letter-step-save = Nhấn “Lưu liên hệ của chúng tôi”. Một liên hệ chứa tất cả địa chỉ của chúng tôi.
letter-step-junk = Xem trong thư mục thư rác (Spam hoặc Junk). Nếu có email của chúng tôi ở đó, hãy nhấn “Không phải thư rác”.
letter-code = Mã QR dẫn đến { $address }. Địa chỉ cũng được viết bên dưới mã.
letter-warning = Ai cũng có thể giả tên và địa chỉ trên email. Nếu một email hỏi xin tiền, mật khẩu hoặc thông tin ngân hàng, hãy gọi cho chúng tôi theo số { $phone } trước khi trả lời.
letter-warning-ask = Ai cũng có thể giả tên và địa chỉ trên email. Nếu một email hỏi xin tiền, mật khẩu hoặc thông tin ngân hàng, hãy hỏi chúng tôi trước: gặp trực tiếp hoặc gọi số mà quý vị đã có sẵn.
letter-table = Các địa chỉ chúng tôi dùng
letter-table-name = Dùng để làm gì
letter-table-address = Địa chỉ email
letter-note-paused = Tạm ngừng ngày { $date }: hiện giờ xin đừng mở email từ địa chỉ này
letter-note-since = Từ ngày { $date }
letter-note-until = Đến ngày { $date }
letter-note-shared = { $audience ->
    [patients] Nơi khác cũng dùng địa chỉ này
   *[parents] Trường khác cũng dùng địa chỉ này
}
letter-note-shared-name = { $audience ->
    [patients] Nơi khác cũng dùng: hãy tìm tên “{ $name }”
   *[parents] Trường khác cũng dùng: hãy tìm tên “{ $name }”
}
letter-newest = Danh sách này có thể thay đổi. Bản mới nhất luôn ở { $address }
letter-checked = Kiểm tra lần cuối ngày { $date }, người kiểm tra: { $by }.
letter-reference = Danh sách { $number }, ngày { $date }. Mã { $code }
letter-page = Trang { $n } / { $m }
letter-crest = { $audience ->
    [patients] Huy hiệu của cơ sở { $school }
   *[parents] Huy hiệu của trường { $school }
}
letter-draft = BẢN NHÁP: danh sách này chưa đầy đủ. Xin đừng gửi đi.
