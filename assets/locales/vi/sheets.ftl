sheet-reason = { $audience ->
    [patients] Một số email của chúng tôi bị rơi vào thư rác. Khi đó quý vị không nhận được tin về cuộc hẹn và kết quả.
   *[parents] Một số email của chúng tôi bị rơi vào thư rác. Khi đó gia đình không nhận được tin về ngày đóng cửa trường, chuyến đi chơi và bữa ăn.
}
sheet-step-open = Hướng máy ảnh của điện thoại vào mã, hoặc gõ địa chỉ bên dưới.
sheet-step-save = Nhấn “Lưu liên hệ của chúng tôi”.
sheet-step-junk = Có email của chúng tôi trong thư rác? Nhấn “Không phải thư rác”.
sheet-addresses = Một số địa chỉ của chúng tôi
sheet-more = { $count ->
   *[other] Còn { $count } địa chỉ nữa ở trên trang của chúng tôi.
}
sheet-fake = Ai cũng có thể giả một email. Nếu email hỏi xin tiền hoặc mật khẩu, hãy gọi cho chúng tôi trước: { $phone }
sheet-fake-ask = Ai cũng có thể giả một email. Nếu email hỏi xin tiền hoặc mật khẩu, hãy hỏi chúng tôi trước.
sheet-scan = Quét mã này, rồi nhấn “Lưu liên hệ của chúng tôi”.
sheet-check = Không chắc về một email? Cũng kiểm tra ở đây.
sheet-phone = Gọi chúng tôi: { $phone }
sheet-poster-scan = Hướng máy ảnh của điện thoại vào mã.
sheet-poster-type = Hoặc gõ địa chỉ này:
sheet-poster-begins = Hãy xem địa chỉ của trang mở ra. Địa chỉ đó phải bắt đầu bằng { $address }
sheet-poster-else = Nếu không, hãy đóng trang và báo cho chúng tôi. Có thể ai đó đã dán nhãn khác lên mã.
sheet-poster-never = Trang của chúng tôi không bao giờ hỏi xin mật khẩu hoặc tiền.
sheet-unchecked = Bản dịch này do máy tính làm. Chưa có ai kiểm tra.
sheet-unchecked-half = Bản dịch này do máy tính làm. Chưa có ai kiểm tra. Bản tiếng Anh ở nửa kia của tờ giấy.
sheet-unchecked-short = Máy tính dịch, chưa có ai kiểm tra.
sheet-test-title = Trang in thử cho nhãn { $sheet }
sheet-test-print = Hãy in trang này trên giấy thường, ở mức 100%. Đừng chọn “Vừa với trang” (Fit to page).
sheet-test-hold = Đặt trang này lên tờ nhãn và giơ cả hai trước cửa sổ.
sheet-test-right = Các khung lệch quá về bên phải? Hãy dời nhãn sang phải một số nhỏ hơn không, ví dụ -1.5.
sheet-test-down = Các khung xuống quá thấp? Hãy dời nhãn xuống dưới một số nhỏ hơn không.
sheet-test-ruler = Đường này phải dài { $length } mm.
sheet-test-moved = Đã dời sang phải { $dx } mm và xuống dưới { $dy } mm.
text-newsletter = { $audience ->
    [patients] Một số email của chúng tôi bị rơi vào thư rác. Quý vị có thể giúp: hãy vào { $address } và nhấn “Lưu liên hệ của chúng tôi”. Tất cả địa chỉ email của cơ sở { $school } đều ở đó. Ai cũng có thể giả một email. Nếu một email hỏi xin tiền hoặc mật khẩu, hãy gọi cho chúng tôi theo số { $phone } trước khi trả lời.
   *[parents] Một số email của chúng tôi bị rơi vào thư rác. Quý vị có thể giúp: hãy vào { $address } và nhấn “Lưu liên hệ của chúng tôi”. Tất cả địa chỉ email của trường { $school } đều ở đó. Ai cũng có thể giả một email. Nếu một email hỏi xin tiền hoặc mật khẩu, hãy gọi cho chúng tôi theo số { $phone } trước khi trả lời.
}
text-newsletter-ask = { $audience ->
    [patients] Một số email của chúng tôi bị rơi vào thư rác. Quý vị có thể giúp: hãy vào { $address } và nhấn “Lưu liên hệ của chúng tôi”. Tất cả địa chỉ email của cơ sở { $school } đều ở đó. Ai cũng có thể giả một email. Nếu một email hỏi xin tiền hoặc mật khẩu, hãy hỏi chúng tôi trước khi trả lời.
   *[parents] Một số email của chúng tôi bị rơi vào thư rác. Quý vị có thể giúp: hãy vào { $address } và nhấn “Lưu liên hệ của chúng tôi”. Tất cả địa chỉ email của trường { $school } đều ở đó. Ai cũng có thể giả một email. Nếu một email hỏi xin tiền hoặc mật khẩu, hãy hỏi chúng tôi trước khi trả lời.
}
text-signature = Quý vị có nhận được tất cả email của chúng tôi không? Đây là các địa chỉ của chúng tôi: { $address }
