merge-to = { $audience ->
    [patients] Kính gửi
   *[parents] Kính gửi gia đình em
}
merge-heading = { $audience ->
    [patients] Thư có ghi tên
   *[parents] Thư có ghi tên, theo từng lớp
}
merge-lead = { $audience ->
    [patients] Hãy đưa vào đây một danh sách tên. Khi đó mỗi tên nằm trên một lá thư bằng đúng ngôn ngữ, ở chỗ ô cửa sổ của phong bì.
   *[parents] Hãy đưa vào đây một danh sách lớp. Khi đó tên của mỗi em nằm trên một lá thư bằng ngôn ngữ của gia đình, sẵn sàng để vào cặp hoặc vào phong bì có ô cửa sổ.
}
merge-promise = Các tên ở lại trên máy tính này. Trình duyệt của quý vị làm mọi việc ngay tại đây. Không có tên nào được gửi cho chúng tôi hoặc cho bất cứ ai khác.
merge-begin = Bắt đầu với danh sách
merge-not-loaded = Không tải được phần này. Hãy tải lại trang và thử lần nữa.
merge-too-old = Trình duyệt này quá cũ cho việc này. Hãy dùng bản mới của Edge, Chrome, Firefox hoặc Safari. Tất cả lá thư khác trên trang này dùng được trong mọi trình duyệt.
merge-list = Danh sách của quý vị
merge-list-note = { $audience ->
    [patients] Mỗi người một dòng: tên, nhóm và ngôn ngữ.
   *[parents] Mỗi em một dòng: tên, lớp và ngôn ngữ nói ở nhà. Quý vị có thể lưu danh sách như vậy từ SIMS, Arbor hoặc Bromcom, hoặc gõ trong Excel.
}
merge-file = Tệp có danh sách
merge-file-hint = Phải là tệp CSV. Trong Excel: “Tệp” (File), “Lưu Như” (Save As), “CSV UTF-8”. Quý vị cũng có thể kéo tệp vào đây. Nhiều nhất là { $max } tên.
merge-paste = Hoặc dán danh sách vào đây
merge-paste-hint = Trong Excel, hãy chọn các ô, sao chép, rồi dán vào khung này.
merge-read = Đọc phần tôi đã dán
merge-bad-empty = Không có tên nào trong danh sách này. Hãy đưa vào danh sách có mỗi tên một dòng.
merge-bad-size = Tệp này quá lớn so với một danh sách tên. Nhiều nhất là { $max } MB. Hãy chọn tệp khác.
merge-bad-workbook = Đây là tệp của Excel hoặc của chương trình khác, không phải tệp CSV. Hãy mở tệp trong chương trình đó, nhấn “Tệp” (File), “Lưu Như” (Save As), chọn “CSV UTF-8”, rồi đưa tệp đó vào đây. Hoặc sao chép các ô và dán vào bên dưới.
merge-bad-file = Chúng tôi không đọc được tệp này. Trước hết hãy lưu danh sách dạng CSV. Trong Excel: “Tệp” (File), “Lưu Như” (Save As), “CSV UTF-8”.
merge-bad-many = Quá nhiều tên cùng một lúc: { $count }. Nhiều nhất là { $max }. Hãy chia danh sách ra và làm từng phần một.
merge-found = Chúng tôi đã đọc được
merge-names = Tên
merge-classes = { $audience ->
    [patients] Nhóm
   *[parents] Lớp
}
merge-languages = Ngôn ngữ
merge-left-out = Dòng bị bỏ qua
merge-line = Dòng { $line }
merge-line-no-name = Không có tên. Hãy ghi tên vào danh sách, hoặc bỏ dòng này ra.
merge-line-long = Tên quá dài cho một lá thư. Đây có đúng cột không?
merge-line-quote = Có một dấu ngoặc kép (") mở ở đây mà không đóng lại. Hãy bỏ dấu đó khỏi danh sách.
merge-line-above = Dòng này nằm phía trên dòng tiêu đề.
merge-line-more = Số dòng không hiện ở đây: { $count }
merge-preview = Các lá thư đầu tiên
merge-columns = Cột nào chứa gì?
merge-column-name = Tên
merge-column-second = Phần thứ hai của tên
merge-column-class = { $audience ->
    [patients] Nhóm
   *[parents] Lớp
}
merge-column-language = Ngôn ngữ
merge-column-none = Không có
merge-column-number = Cột { $number }
merge-column-headings = Dòng đầu là tiêu đề, không phải là tên
merge-choose = Lá thư nào cho từng ngôn ngữ?
merge-choose-note = Ở chỗ ghi “Xin kiểm tra”, chúng tôi không chắc. Ngôn ngữ mà chúng tôi không có sẽ dùng lá thư tiếng Anh.
merge-choose-said = Trong danh sách
merge-choose-letter = Lá thư
merge-choose-empty = Ô trống
merge-choose-check = Xin kiểm tra
merge-how = Lá thư nào?
merge-kind = Loại thư
merge-paper = Giấy
merge-sides = Máy in sẽ in
merge-sides-both = hai mặt
merge-sides-one = một mặt
merge-separators = { $audience ->
    [patients] Đặt một tờ ghi tên nhóm trước mỗi nhóm
   *[parents] Đặt một tờ ghi tên lớp trước mỗi lớp
}
merge-ticks = Ghi danh sách tên lên tờ đó để đánh dấu
merge-counts = Cần in bao nhiêu
merge-counts-letters = Lá thư
merge-counts-pages = Số trang mỗi lá thư
merge-counts-sheets = Tờ giấy
merge-counts-half = Số tờ cho lá thư nửa trang
merge-counts-slips = Số tờ cho phiếu nhỏ
merge-counts-between = { $audience ->
    [patients] Tờ ngăn giữa các nhóm
   *[parents] Tờ ngăn giữa các lớp
}
merge-counts-total = Tổng cộng
merge-counts-note = Quý vị không cần ghi tên? Lá thư nửa trang và phiếu nhỏ đỡ tốn giấy: hãy in từ phần bên trên. Hai cột cuối cho biết quý vị cần bao nhiêu tờ.
merge-counts-copy = Sao chép bảng
merge-not-fetched = Không lấy được lá thư: { $language }. Hãy kiểm tra kết nối mạng và thử lại.
merge-no-letter = Ở đây không có lá thư bằng ngôn ngữ này: { $language }. Hãy chọn lá thư khác cho ngôn ngữ đó ở bên trên.
merge-again = Thử lại
merge-make = Tạo thư
merge-making = Đang tạo các lá thư …
merge-ready = Các lá thư đã xong.
merge-save = Lưu các lá thư (PDF)
merge-print-both = Hãy in tệp ở mức 100%, in hai mặt, lật theo cạnh dài.
merge-print-one = Hãy in tệp ở mức 100%, in một mặt.
merge-pages = Số trang
merge-size = Kích thước
merge-not-made = Không tạo được các lá thư. Hãy tải lại trang và thử lần nữa. Quý vị có thể in thư không ghi tên từ phần bên trên.
merge-title = Thư có ghi tên – { $school }
merge-no-class = { $audience ->
    [patients] Không có nhóm
   *[parents] Không có lớp
}
merge-sent = Những gì đã rời máy tính này
merge-sent-names = Số tên đã rời máy tính này
merge-sent-files = Số tệp lấy từ trang web này
merge-sent-note = Đây là địa chỉ của các tệp. Không có tên người nào trong đó.
