together-link = { $audience ->
    [patients] Nhiều phòng khám? Lưu tất cả liên hệ cùng một lúc
   *[parents] Con học ở hai trường? Lưu tất cả liên hệ cùng một lúc
}
together-title = Liên hệ của nhiều trường – Hallpass
together-heading = { $audience ->
    [patients] Nhiều bệnh viện hoặc phòng khám?
   *[parents] Nhiều trường?
}
together-lead = Hãy chọn tất cả ở đây. Rồi lưu tất cả liên hệ cùng một lúc.
together-chosen-heading = { $audience ->
    [patients] Quý vị đã chọn
   *[parents] Các trường của quý vị
}
together-none = Quý vị chưa chọn nơi nào. Hãy tìm nơi đầu tiên ở bên dưới.
together-take = Bỏ ra
together-take-label = Bỏ ra: { $school }
together-save = { $count ->
   *[other] Lưu { $count } liên hệ
}
together-save-note = Điện thoại sẽ hiện tất cả liên hệ. Nhấn “Lưu” hoặc “Thêm tất cả”. Nếu điện thoại chỉ hiện một liên hệ, hãy mở trang của từng trường và lưu liên hệ ở đó.
together-add-heading = { $audience ->
    [patients] Thêm bệnh viện hoặc phòng khám
   *[parents] Thêm trường
}
together-add-label = Gõ tên, thành phố hoặc mã bưu điện
together-add-button = Tìm
together-found = Nhấn vào nơi đúng.
together-found-none = Chúng tôi không tìm thấy. Thử chỉ gõ một phần của tên, hoặc chỉ gõ thành phố.
together-found-many = Còn nữa. Hãy gõ thêm tên, hoặc gõ cả thành phố.
together-full = { $count ->
   *[other] Ở đây quý vị chọn được { $count } nơi. Muốn thêm nơi khác, hãy bỏ ra một nơi.
}
together-missing = Một nơi không còn ở đây nữa. Vì vậy chúng tôi đã bỏ nơi đó ra khỏi danh sách của quý vị.
together-list-heading = Tất cả địa chỉ của các nơi đó
together-private = Chúng tôi không ghi lại những gì quý vị chọn. Khi quý vị đóng trang này, mọi thứ sẽ mất.
together-elsewhere = Để chọn nhiều trường, hãy vào trang này:
