letter-unchecked = Bản dịch này do máy tính làm. Chưa có ai kiểm tra. Bản tiếng Anh ở mặt sau.
letter-former = Chúng tôi ngừng dùng { $address } ngày { $date }.
letter-check = Không chắc về một email? Quý vị có thể kiểm tra email đó ở { $address }
