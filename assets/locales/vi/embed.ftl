widget-title = { $audience ->
    [patients] Các địa chỉ email của cơ sở { $school }
   *[parents] Các địa chỉ email của trường { $school }
}
widget-open = Xem tất cả địa chỉ của chúng tôi và cách làm
widget-link = { $audience ->
    [patients] Xem cơ sở { $school } dùng những địa chỉ email nào
   *[parents] Xem trường { $school } dùng những địa chỉ email nào
}
widget-count = { $count ->
   *[other] Chúng tôi viết từ { $count } địa chỉ.
}
widget-count-partial = { $count ->
   *[other] Đến nay danh sách của chúng tôi có { $count } địa chỉ.
}
widget-paused = { $count ->
   *[other] Trong đó có { $count } địa chỉ tạm ngừng. Hiện giờ xin đừng mở email từ địa chỉ tạm ngừng.
}
widget-languages = Bằng ngôn ngữ khác:
widget-address = Trang của chúng tôi: { $address }
widget-missing = Khung này trống. Danh sách ở đây đã chuyển đi nơi khác.
copy-dated = Đây là bản sao ngày { $date }. Các địa chỉ có thể thay đổi. { $link }
copy-link = Xem danh sách hiện giờ
copy-heading = Email của chúng tôi
copy-newsletter = { $audience ->
    [patients] Để nhận được email của cơ sở { $school }, hãy xem chúng tôi dùng những địa chỉ nào và cách để email không rơi vào thư rác: { $address }
   *[parents] Để nhận được email của trường { $school }, hãy xem chúng tôi dùng những địa chỉ nào và cách để email không rơi vào thư rác: { $address }
}
embed-title = Đặt danh sách của chúng tôi lên trang web – { $school }
embed-heading = Đặt danh sách của chúng tôi lên trang web
embed-lead = { $audience ->
    [patients] Dành cho người quản lý trang web. Mọi người thấy ai viết cho họ ngay ở nơi họ xem đầu tiên.
   *[parents] Dành cho người quản lý trang web của trường. Phụ huynh thấy ai viết cho họ ngay ở nơi họ xem đầu tiên.
}
embed-promise = Trong đó không có cookie, và không đếm ai cả. Khi danh sách thay đổi, trang web hiện ngay.
embed-built-heading = Trang web của quý vị được làm bằng gì?
embed-built-hint = Nhấn một tên. Rồi chúng tôi hiện cách dùng được ở đó.
embed-built-html = HTML của chúng tôi
embed-built-someone = Người khác làm cho chúng tôi
embed-built-other = Thứ khác
embed-with = Với { $builder }
embed-use = Dùng cách { $number }
embed-else = Không được? Dùng cách { $number }
embed-tried = Chúng tôi đã thử với { $version } ngày { $date }.
embed-not-tried = Chúng tôi chưa tự thử cách này. Hãy lưu trang của quý vị, rồi xem lại.
embed-wordpress = Dán đường dẫn vào một dòng riêng. WordPress tự làm khung.
embed-wix = Thêm phần mà Wix gọi là “Embed HTML”. Đặt đoạn mã vào đó và kéo hết chiều cao.
embed-squarespace = Thêm khối “Code” và đặt đoạn mã vào đó. Một số gói không có khối này.
embed-google-sites = Nhấn “Insert”, rồi “Embed”, rồi “Embed code”. Đặt đoạn mã vào đó.
embed-builder = Trong ô soạn chữ, hãy tìm nút như “HTML”, “Source” hoặc “</>”. Đặt đoạn mã vào đó. Không có nút như vậy? Vậy hãy sao chép phần chữ.
embed-html = Đặt đoạn mã vào chỗ muốn có khung.
embed-someone = Hãy gửi cho họ lời nhắn này. Trong đó có đủ những gì họ cần.
embed-other = Hãy thử các cách theo thứ tự này: trước là 1, rồi 3, rồi 4. Cách 5 dùng được ở mọi nơi.
embed-message-subject = Một khung cho trang web của chúng ta
embed-message = Xin đặt danh sách địa chỉ email của chúng ta lên trang web của chúng ta. Cách làm và đoạn mã để sao chép ở đây: { $address }
embed-ways-heading = Năm cách
embed-way-link = Cách 1: dán một đường dẫn
embed-way-element = Cách 2: một đoạn script
embed-way-frame = Cách 3: một khung nhúng (frame)
embed-way-copy = Cách 4: phần chữ để sao chép
embed-way-button = Cách 5: một nút, một tờ dán tường hoặc một câu
embed-way-link-note = Dành cho WordPress và các trang web khác biến đường dẫn thành khung. Không cần làm gì thêm.
embed-way-element-note = Cách tốt nhất nếu quý vị thêm được script. Khung tự cao vừa đủ. Khung trông giống nhau trên mọi trang web.
embed-way-frame-note = Dành cho trang web cho thêm HTML nhưng không cho thêm script. Khung giữ chiều cao mà quý vị chọn. Nếu danh sách dài ra, khung có thanh cuộn.
embed-way-frame-script = Quý vị cũng thêm được script? Hãy thêm dòng này một lần. Khi đó khung nhúng tự cao vừa đủ.
embed-way-copy-note = Dành cho trang web bỏ script và khung nhúng. Đây là bản sao và không tự thay đổi. Hãy sao chép lại khi danh sách thay đổi.
embed-way-copy-feed = Quý vị có thể theo dõi thay đổi bằng nguồn cấp tin (feed) của chúng tôi.
embed-way-button-note = Dành cho trang web chỉ thêm được hình và đường dẫn, và cho bản tin của quý vị.
embed-button-code = Đoạn mã của nút
embed-button-svg = Nút dạng hình vẽ (SVG)
embed-button-png = Nút dạng hình ảnh (PNG)
embed-button-link = Lưu hình, đặt lên trang của quý vị, và cho hình dẫn đến địa chỉ này:
embed-newsletter = Một câu cho bản tin của quý vị
embed-poster = Tờ dán tường và lá thư để in
embed-code = Đoạn mã để sao chép
embed-preview = Cách { $number } trông như thế này
embed-look-heading = Kích cỡ và màu
embed-view = Kích cỡ
embed-view-full = Có tất cả địa chỉ
embed-view-compact = Nhỏ
embed-theme = Màu
embed-theme-auto = Sáng hoặc tối, theo ý người xem
embed-theme-light = Luôn sáng
embed-theme-dark = Luôn tối
embed-languages = Để có ngôn ngữ khác, hãy mở trang này bằng ngôn ngữ đó.
it-embed-heading = Nếu trang web của quý vị có Content-Security-Policy
it-embed-note = Thêm địa chỉ của chúng tôi vào các quy tắc này. Không cần gì khác: không script inline, không style inline.
it-embed-way = Cách { $number }
it-embed-pinned = Tên của script và giá trị integrity thuộc về một phiên bản. Phiên bản đó không bao giờ thay đổi, và chúng tôi giữ mọi phiên bản. Quý vị quyết định khi nào dùng bản mới hơn.
it-embed-sandbox = Khung nhúng không cần cookie, không cần bộ nhớ, và không cần quyền nào mà sandbox lấy đi. Khi không mở được cửa sổ mới, khung hiện địa chỉ của nó để sao chép.
