check-page-heading = Email này có trong danh sách của chúng tôi không?
check-page-title = Email này có trong danh sách của chúng tôi không? – { $school }
check-page-lead = Hãy xem email đến từ địa chỉ nào. Gõ địa chỉ đó vào đây, hoặc dán vào.
check-page-form = Kiểm tra một email
check-page-label = Email đến từ địa chỉ
check-page-kept = Chúng tôi không lưu những gì quý vị gõ.
check-page-button = Kiểm tra
check-page-where = Tìm địa chỉ ở đâu?
check-page-where-text = Mở email và nhấn vào tên ở trên cùng. Địa chỉ là phần có dấu @. Chỉ cái tên thì không cho biết gì. Ai cũng có thể viết bất kỳ tên nào ở đó.
check-page-file = Quý vị có email đó dạng tệp?
check-page-file-label = Một email đã lưu, tên tệp có phần cuối là .eml
check-page-file-note = Chúng tôi chỉ xem email đó là của ai.
check-page-copy = Không thấy gì xảy ra? Vậy đây là bản sao trang của chúng tôi. Hãy vào { $address }.
check-page-wait = Xin đợi một chút …
answer-listed-heading = Có, địa chỉ này có trong danh sách của chúng tôi
answer-purpose = Chúng tôi dùng địa chỉ này cho: { $purpose }.
answer-fake = Ai cũng có thể giả một địa chỉ, hoặc đột nhập vào một hộp thư.
answer-ring = Email có hỏi xin tiền hoặc mật khẩu không? Đừng nhấn vào bất cứ thứ gì trong đó. Hãy gọi cho chúng tôi theo số { $phone }.
answer-ask = Email có hỏi xin tiền hoặc mật khẩu không? Đừng nhấn vào bất cứ thứ gì trong đó. Hãy hỏi chúng tôi trước: gặp trực tiếp hoặc gọi số mà quý vị đã có sẵn.
answer-paused-heading = Có trong danh sách của chúng tôi, nhưng tạm ngừng
answer-paused = Chúng tôi ngừng dùng địa chỉ này ngày { $date }. Hiện giờ xin đừng mở email từ địa chỉ này.
answer-paused-again = Khi dùng lại, chúng tôi sẽ báo ở đây.
answer-withdrawn-heading = Chúng tôi không còn dùng địa chỉ này
answer-withdrawn-until = Địa chỉ này có trong danh sách của chúng tôi đến ngày { $date }.
answer-withdrawn = Trước đây địa chỉ này có trong danh sách của chúng tôi.
answer-withdrawn-do = Nếu bây giờ có email từ địa chỉ này, hãy cẩn thận. Có thể đó không phải là chúng tôi.
answer-elsewhere-heading = { $audience ->
    [patients] Không phải địa chỉ của chúng tôi, nhưng một nơi khác dùng
   *[parents] Không phải địa chỉ của chúng tôi, nhưng một trường khác dùng
}
answer-elsewhere = Địa chỉ này có trong danh sách của { $name }.
answer-elsewhere-paused = Họ ngừng dùng địa chỉ này ngày { $date }. Hiện giờ xin đừng mở email từ địa chỉ này.
answer-near-heading = Không có trong danh sách của chúng tôi, nhưng gần giống
answer-near-letter = Hãy nhìn kỹ. Email có { $theirs } ở chỗ địa chỉ của chúng tôi có { $ours }.
answer-near-letters = Hãy nhìn kỹ. Các chữ không giống nhau.
answer-near-ending = Hãy nhìn phần cuối. Email có { $theirs }. Địa chỉ của chúng tôi có phần cuối là { $ours }.
answer-near-added = Hãy nhìn kỹ. Có nhiều chữ hơn địa chỉ của chúng tôi.
answer-near-hidden = Trong đó có những ký hiệu quý vị không nhìn thấy.
answer-near-theirs = Trong email quý vị nhận
answer-near-ours = Trong địa chỉ của chúng tôi
answer-near-do = Đừng nhấn vào bất cứ thứ gì trong email, và đừng trả lời.
answer-alphabet = { $alphabet ->
    [Cyrillic] Một số chữ trong đó thuộc bảng chữ cái Kirin (như tiếng Nga). Chúng chỉ trông giống chữ của chúng tôi.
    [Greek] Một số chữ trong đó thuộc bảng chữ cái Hy Lạp. Chúng chỉ trông giống chữ của chúng tôi.
   *[other] Một số chữ trong đó thuộc bảng chữ cái khác.
}
answer-punycode = Máy tính viết địa chỉ đó như thế này: { $name }
answer-same-domain-heading = Phần cuối giống địa chỉ của chúng tôi, nhưng không có trong danh sách
answer-same-domain = { $audience ->
    [patients] Có thể đó là người làm việc ở đây: họ cũng viết cho bệnh nhân.
   *[parents] Có thể đó là giáo viên: nhân viên cũng viết cho phụ huynh.
}
answer-same-domain-ring = Email có yêu cầu gì không? Hãy gọi cho chúng tôi theo số { $phone } trước.
answer-same-domain-ask = Email có yêu cầu gì không? Hãy hỏi chúng tôi trước: gặp trực tiếp hoặc gọi số mà quý vị đã có sẵn.
answer-not-listed-heading = Địa chỉ này không có trong danh sách của chúng tôi
answer-not-listed = Danh sách của chúng tôi đã đầy đủ, và địa chỉ này không có trong đó. Hãy hỏi chúng tôi trước khi nhấn vào bất cứ thứ gì trong email.
answer-unknown-heading = Không có trong danh sách của chúng tôi, nhưng chúng tôi không biết chắc
answer-unknown = { $audience ->
    [patients] Danh sách của chúng tôi chưa đầy đủ. Những người chăm sóc quý vị cũng có thể viết từ địa chỉ khác.
   *[parents] Danh sách của chúng tôi chưa đầy đủ. Giáo viên và nhân viên khác cũng có thể viết từ địa chỉ khác.
}
remark-replies = Nếu quý vị trả lời, thư trả lời sẽ đến một địa chỉ khác: { $address }
remark-name-address = Tên trong email là { $address }, nhưng email đến từ một địa chỉ khác. Đó có thể là trò lừa.
remark-name-school = Tên trong email là { $name }. Ai cũng có thể viết tên đó. Hãy xem địa chỉ.
remark-hidden = Trong địa chỉ có những ký hiệu quý vị không nhìn thấy. Địa chỉ bình thường không có ký hiệu như vậy.
remark-several = { $count ->
   *[other] Trong email ghi { $count } địa chỉ. Phần này nói về địa chỉ lạ nhất.
}
answer-unreadable-heading = Chúng tôi không tìm thấy địa chỉ ở đó
answer-unreadable-empty = Hãy gõ địa chỉ mà email đến từ đó. Trong địa chỉ có dấu @.
answer-unreadable-no-address = Chúng tôi cần cả địa chỉ, có dấu @ và phần sau dấu đó. Chỉ có tên thì không đủ.
answer-unreadable-several = Trong đó có hơn một địa chỉ. Chỉ dán địa chỉ mà email đến từ đó.
answer-unreadable-no-from = Trong đó không ghi email là của ai. Hãy gõ địa chỉ vào đây.
answer-unreadable-too-large = Tệp này quá lớn. Hãy mở email và gõ địa chỉ vào đây.
answer-unreadable-not-text = Chúng tôi không đọc được loại tệp này. Hãy mở email và gõ địa chỉ vào đây.
answer-unreadable-archive = Trong tệp này có các tệp khác, và chúng tôi không mở những tệp đó. Hãy mở email và gõ địa chỉ vào đây.
