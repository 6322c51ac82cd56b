find-label = Gõ tên trường, bệnh viện hoặc phòng khám của quý vị
find-hint = Hoặc gõ tên thành phố, mã bưu điện, hoặc mã trong lá thư.
find-button = Tìm
find-nothing-typed = Hãy gõ một cái tên, rồi nhấn Tìm.
find-too-short = Xin gõ thêm một chút.
find-some = { $count ->
   *[other] Chúng tôi tìm thấy { $count } nơi.
}
find-many = Chúng tôi tìm thấy { $total } nơi. Đây là { $shown } nơi đầu tiên. Hãy gõ thêm tên, hoặc gõ cả thành phố.
find-none = Chúng tôi không tìm thấy.
find-none-letters = Hãy xem lại các chữ. Sai một chữ thì không sao, sai nhiều chữ thì không được.
find-none-town = Thử chỉ gõ một phần của tên, hoặc chỉ gõ thành phố.
find-none-code = Quý vị có lá thư của chúng tôi? Hãy gõ mã dưới hình vuông, ví dụ K7M2 XW4P.
find-none-absent = Có thể trường của quý vị chưa dùng các trang này. Xin hỏi văn phòng trường.
find-late = Nhấn Tìm để xem câu trả lời.
find-closed = đã đóng cửa
find-kind = { $kind ->
    [nursery] trường mẫu giáo
    [infant] trường tiểu học lớp nhỏ
    [junior] trường tiểu học lớp lớn
    [primary] trường tiểu học
    [middle] trường cấp giữa
    [secondary] trường trung học
    [all-through] trường cho mọi lứa tuổi
    [special] trường chuyên biệt
    [college] trường cao đẳng
    [hospital] bệnh viện
    [clinic] phòng khám
   *[other] trường
}
find-elsewhere = Để tìm trường của quý vị, hãy vào trang này:
find-by-words = Tìm theo tên, thành phố hoặc mã bưu điện
find-letters = Các trường theo chữ cái đầu
