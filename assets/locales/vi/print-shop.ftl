shop-scale-heading = In ở mức 100%
shop-scale = Trong cửa sổ in, hãy chọn “Kích thước thực” (Actual size) hoặc “100%”, đừng chọn “Vừa trang” (Fit). Khi đó mã, nhãn và dấu cắt có đúng kích thước.
shop-on = trên { $paper }
shop-each = { $count ->
   *[other] { $count } trên { $paper }
}
shop-us = Trên khổ giấy Mỹ
shop-home = { $audience ->
    [patients] Để mang về nhà
   *[parents] Để vào cặp của con
}
shop-home-note = { $audience ->
    [patients] Lá thư ghi tất cả địa chỉ của chúng tôi. Các bản nhỏ đỡ tốn giấy.
   *[parents] Lá thư ghi tất cả địa chỉ của chúng tôi. Các bản nhỏ đỡ tốn giấy và vừa với sổ liên lạc.
}
shop-letter = Lá thư
shop-a5 = Lá thư nửa trang
shop-slips = Phiếu nhỏ
shop-cut = Cắt theo các dấu. Mỗi tờ ghi đủ những gì gia đình cần.
shop-cards = Để dán tủ lạnh và để trong ví
shop-cards-note = Thẻ nhỏ có mã của chúng tôi, để giữ lại. Hãy dùng giấy dày và cắt theo các dấu.
shop-card = Thẻ
shop-gate = { $audience ->
    [patients] Cho cửa và tường
   *[parents] Cho cổng và tường
}
shop-gate-note = Mã lớn, nên quét được từ cách một hai bước. Thỉnh thoảng hãy xem lại: có người có thể dán nhãn khác lên mã.
shop-poster = Tờ dán tường
shop-labels = { $audience ->
    [patients] Nhãn cho thư và bìa hồ sơ
   *[parents] Nhãn cho sổ liên lạc và bìa hồ sơ
}
shop-labels-note = Hãy chọn loại tờ nhãn của quý vị. Số của tờ nhãn ở trên bao bì.
shop-labels-size = { $count } nhãn, { $width } × { $height } mm
shop-labels-low = Các nhãn này thấp, nên mã trên nhãn nhỏ.
shop-labels-first = Nhãn đầu tiên
shop-labels-first-hint = Tờ nhãn đã dùng một phần? Hãy đếm các nhãn đã dùng theo từng hàng, rồi cộng thêm một.
shop-labels-right = Dời sang phải (mm)
shop-labels-down = Dời xuống dưới (mm)
shop-labels-move-hint = Máy in của quý vị in hơi lệch? Hãy in trang in thử trước. Số nhỏ hơn không sẽ dời sang trái hoặc lên trên.
shop-labels-test = Trang in thử
shop-labels-wrong = Không in được các nhãn này
shop-labels-wrong-first = Nhãn đầu tiên phải là số nguyên từ 1 đến { $max }.
shop-labels-wrong-move = Một nhãn chỉ dời được nhiều nhất { $max } mm, ví dụ 1.5 hoặc -0.5.
shop-back = Trở lại tất cả những gì in được
shop-text = { $audience ->
    [patients] Cho tờ rơi, email và trang web
   *[parents] Cho bản tin, email và trang web
}
shop-text-news = Cho bản tin
shop-text-signature = Ở cuối email của quý vị
shop-text-file = Cả hai trong một tệp
shop-copy = Sao chép
shop-copied = Đã sao chép
